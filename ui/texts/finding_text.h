// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/values/language.h"

#include <QString>

namespace plumbline {

struct RulePack;

/// What is wrong, with its figures. With the pack, activities and uses are called by name.
QString findingSentence(const Finding& finding, Language language, const RulePack* pack = nullptr);
QString weightWord(Weight weight, Language language); ///< 不符, 提醒, 说明

/// What is due, without the day.
QString obligationSentence(const Obligation& obligation, Language language, const RulePack* pack = nullptr);

/// How near a due day is; the one scale that lists, badges and sentences share.
enum class Urgency { Overdue, WithinSevenDays, ThisMonth, Later, Undated };
Urgency urgencyOf(const Obligation& obligation, QDate today);
QString urgencyWord(Urgency urgency, Language language); ///< 逾期, 7 天内, 本月, 以后, 规则未定日期

}
