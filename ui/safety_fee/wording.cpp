// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/wording.h"

#include "core/reports/report_document.h"
#include "ui/shared/figure_text.h"
#include "ui/texts/format.h"

namespace plumbline::safety_fee {

QString amountPhrase(Money amount, MoneyUnit unit, Language language)
{
    if (language == Language::English)
        return unitName(MoneyUnit::Yuan) + QLatin1Char(' ') + yuanText(amount);
    return amountText(amount, unit) + QLatin1Char(' ') + unitName(unit);
}

QString percentOf(Money part, Money whole)
{
    if (whole.isZero())
        return QStringLiteral("—");
    const auto perMille = std::int64_t(divided(Wide(part.fen()) * 1000, whole.fen(), Rounding::HalfUp));
    return QStringLiteral("%1.%2").arg(perMille / 10).arg(perMille % 10);
}

QString itemText(const ListItem& item, Language language)
{
    return in(language, numberedName(item));
}

QString itemText(const RulePack* pack, const std::string& key, Language language)
{
    if (!pack)
        return QString::fromStdString(key);
    for (const ClosedList& list : pack->lists) {
        if (const ListItem* const item = list.find(key))
            return itemText(*item, language);
    }
    return QString::fromStdString(key);
}

}
