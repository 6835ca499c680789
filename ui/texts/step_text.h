// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/values/language.h"

#include <QString>

namespace plumbline {

struct RulePack;

/// One line of a working: what was done, what came out, on what ground.
struct StepSentence {
    QString title; ///< "0 – 1,000 万元 × 2.35%"
    QString amount; ///< "235,000.00", always in yuan where it is money; a verdict or a word where it isn't
    QString source; ///< "第30条（一）", or the reading: "口径 D2 四舍五入与十二分之一"
};

/// With the pack, activities and readings are called by name; without it by id. A kind without words of its own lists its
/// figures: nothing of a receipt is ever hidden.
StepSentence stepSentence(const Step& step, Language language, const RulePack* pack = nullptr);

/// "口径 D2 四舍五入与十二分之一"; the id alone without the pack.
QString readingText(std::string_view id, Language language, const RulePack* pack = nullptr);

}
