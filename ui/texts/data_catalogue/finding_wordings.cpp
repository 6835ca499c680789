// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// What is wrong, in one line.
constexpr KeyWording findingWordingsTable[] = {
    {"data_catalogue.level.to-be-judged", {"{entry} 还没有定级。", "No level is decided for {entry}."}},
    {"data_catalogue.level.judge-again",
        {"{entry} 的回答或规则在定级之后有变，须重新定级。",
            "The answers or the rule for {entry} have changed since its level was decided: judge it again."}},
    {"data_catalogue.level.below-proposal",
        {"{entry} 的定级低于按条件得出的级别，附有理由。",
            "{entry} was decided to be below what the conditions give, with a reason."}},
    {"data_catalogue.together.protected-higher",
        {"{entry} 与“{together}”一起处理，须按{level:name}保护。",
            "{entry} is processed together as “{together}”: it is protected as {level:name}."}},
    {"data_catalogue.entry.incomplete",
        {"{entry} 还有 {count} 项备案内容没有填写，例如{missing:name}。",
            "{entry} lacks {count} of what a filing states, such as: {missing:name}."}},
    {"data_catalogue.filing.missing",
        {"有重要或核心数据，尚未备案。", "There is important or core data, and it hasn't been filed."}},
    {"data_catalogue.filing.changed",
        {"{entry} 自 {seen} 起与备案相比有重大变化，变更备案期限为 {due}。",
            "{entry} has changed materially against its filing since {seen}; the change is to be filed by {due}."}},
};
static_assert(areComplete(findingWordingsTable));

}

std::span<const KeyWording> findingWordings()
{
    return findingWordingsTable;
}

}
