// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/citation.h"
#include "core/values/language.h"
#include "core/values/money.h"
#include "core/values/period.h"

#include <QString>

#include <string_view>

namespace plumbline {

/// How values are written for a reader: the same in window, on paper and in a terminal.

QString yuanText(Money money); ///< "118,220.16", without the unit
QString tenThousandText(Money money); ///< "11.82": in 万元, half-up to two decimals, without the unit
/// With so many decimals, half-up, and thousands separators: "1,234.50", without the unit.
QString quantityText(Quantity quantity, int decimals);
QString dateText(QDate day); ///< "2024-05-31"; empty where the day is not valid
QString monthText(Month month, Language language); ///< "2024 年 5 月", "May 2024"
QString shortMonthText(Month month, Language language); ///< "5月", "May": where the year stands elsewhere
/// A canonical decimal with thousands separators: "58641.972525" as "58,641.972525".
QString groupedText(std::string_view decimal);
/// "2024" as "2024 年", "2024-05" as "2024 年 5 月"; anything else as it stands.
QString periodText(std::string_view period, Language language);

/// 第30条（一）1, 第11条第1款; "art. 30 item (1) no. 1", "art. 11 para. 1".
QString citationText(const Citation& citation, Language language);

}
