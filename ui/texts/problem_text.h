// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "core/values/problem.h"

#include <QString>

namespace plumbline {

/// A Problem as sentences, one each.
struct ProblemText {
    QString what; ///< what is wrong, with its values
    QString why; ///< why it matters
    QString next; ///< what to do now
};

/// In the language asked for, whatever the program itself speaks.
ProblemText describe(const Problem& problem, Language language);

/// For where there is room for one line: what is wrong, and what to do now.
QString sentenceOf(const Problem& problem, Language language);

/// "plan.xlsx，第 3 行，第 5 列，字段 date"; empty where no place is known.
QString whereText(const Where& where, Language language);

}
