// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/calendar_file.h"
#include "core/services/deadlines.h"
#include "core/values/language.h"

namespace plumbline {

QString dueGroupWord(DueGroup group, Language language); ///< 逾期, 30 天内, 以后, 规则未定日期, 已办

/// A domain by its name in the rail.
QString moduleWord(const std::string& domain, Language language);

/// With the number of the instrument: several speak in one list. "财资〔2022〕136号 第30条"
QString articleText(const Obligation& duty, const RuleBook& rules, Language language);

/// Who is to get what is due, or asked for it, where that is known; empty where it isn't.
QString addresseeText(const Obligation& duty, const RuleBook& rules, Language language);

/// Those that are open and have a day, with article and addressee.
std::vector<CalendarEvent> calendarOf(const std::vector<DomainDuty>& deadlines, const RuleBook& rules, Language language);
/// "期限 · 海川机械有限公司"
QString calendarName(const QString& enterprise, Language language);

}
