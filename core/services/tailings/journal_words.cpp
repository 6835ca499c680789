// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/journal_words.h"

#include "core/services/tailings/fact_sheets.h"

namespace plumbline::tailings {

std::optional<LocalText> journalWords(std::string_view key, const ReportWords& words)
{
    if (!key.starts_with("tailings."))
        return {};
    if (key == "tailings.day.save")
        return LocalText{QStringLiteral("记一天台账"), QStringLiteral("A day booked")};
    if (key == "tailings.into_safety_fee")
        return LocalText{
            QStringLiteral("尾矿量转作安全费计提依据"), QStringLiteral("Tailings taken over as basis of the safety fee")};
    if (key.ends_with(":enterprise"))
        return LocalText{QStringLiteral("企业"), QStringLiteral("Enterprise")};
    return sheetWords(sheetGroups(), key, words);
}

}
