// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/report_names.h"

#include <array>

namespace plumbline::tailings {

LocalText inBoth(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText flowTitle(Flow flow)
{
    switch (flow) {
    case Flow::Arose:
        return inBoth("产生", "Arose");
    case Flow::IntoPond:
        return inBoth("入库", "Into ponds");
    case Flow::Backfilled:
        return inBoth("充填回填", "Backfilled");
    case Flow::Utilised:
        return inBoth("综合利用", "Utilised");
    case Flow::Transported:
        return inBoth("外运", "Carried away");
    case Flow::Stored:
        return inBoth("转入贮存", "Into store");
    case Flow::TakenFromStore:
        return inBoth("贮存转出", "Out of store");
    case Flow::Reclaimed:
        return inBoth("从库中回采", "Reclaimed from ponds");
    }
    return {};
}

LocalText gotTitle(Got got)
{
    static constexpr std::array names{std::pair("计量", "measured"), std::pair("选厂平衡", "mill balance"),
        std::pair("估算", "estimated"), std::pair("缺省值", "default")};
    return inBoth(names[std::size_t(got)].first, names[std::size_t(got)].second);
}

LocalText verdictName(Verdict verdict)
{
    static constexpr std::array names{
        std::pair("达标", "meets it"), std::pair("超标", "exceeds"), std::pair("无法判断", "can't be judged")};
    return inBoth(names[std::size_t(verdict)].first, names[std::size_t(verdict)].second);
}

}
