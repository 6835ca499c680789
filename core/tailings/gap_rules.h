// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/tailings/facts.h"

#include <span>

namespace plumbline::tailings {

/// What a line of a register or ledger must say once it is there. Most duties of the order are of this kind, so they are rows of
/// a table: where the column is empty or "no", the line is a finding.
struct GapRule {
    const char* code;
    const char* table;
    const char* column;
    int article;
    int paragraph;
    Weight weight;
    const char* named; ///< the column by which the line is named in the sentence
    const char* what = nullptr; ///< which of several: an item of the pack, as figure "what"
    const char* when = nullptr; ///< asked only where this column …
    const char* is = nullptr; ///< … is one of these, joined by '|'; null: says anything
    const char* unless = nullptr; ///< not asked where this column says anything
};
std::span<const GapRule> gapRules();
std::vector<Finding> gaps(const Facts& facts, const RulePack& pack, QDate today); ///< of lines that are no history

/// What is good until a day: permits, contracts, plans, rectifications.
struct ExpiryRule {
    const char* code; ///< of the finding once the day has passed; null: that it is over is no wrong by itself
    const char* clock; ///< of the duty until then
    const char* table;
    const char* column;
    const char* done; ///< a date here settles it; null: nothing does
    int article;
    int paragraph;
    Weight weight;
    const char* named;
    const char* when = nullptr;
    const char* is = nullptr;
};
std::span<const ExpiryRule> expiryRules();

/// Whether what the rule waits for was done by the end of that day.
bool isSettled(const ExpiryRule& rule, const Record& record, QDate day);

/// Whether the line is one that such a rule asks.
bool isAsked(const Record& record, const char* when, const char* is);

}
