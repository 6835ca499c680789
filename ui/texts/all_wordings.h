// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/texts/wording.h"

#include <vector>

namespace plumbline {

// The tables: one an area here, those of a domain in its own folder.
std::span<const ProblemWording> attachmentProblems();
std::span<const ProblemWording> backupProblems();
std::span<const ProblemWording> callProblems();
std::span<const ProblemWording> valueProblems();
std::span<const ProblemWording> exchangeProblems();
std::span<const ProblemWording> importProblems();
std::span<const ProblemWording> openingNotes();
std::span<const ProblemWording> peopleProblems();
std::span<const ProblemWording> ruleProblems();
std::span<const ProblemWording> serviceProblems();
std::span<const ProblemWording> storeProblems();
std::span<const ProblemWording> packageProblems();
std::span<const ProblemWording> paperProblems();
std::span<const ProblemWording> verifyProblems();
std::span<const KeyWording> commonFindings();
std::span<const KeyWording> commonRules();
std::span<const KeyWording> commonWords();

// What the texts ask: the entry of that code, or null.
const ProblemWording* problemWording(std::string_view code);
const KeyWording* findingWording(std::string_view code);
const KeyWording* obligationWording(std::string_view kind);
const StepWording* stepWording(std::string_view kind);
const KeyWording* ruleWording(std::string_view rule);
const KeyWording* wordWording(std::string_view word);

// What the tests ask: that every code has its text, and every text its code.
std::vector<std::string_view> problemCodesWithText();
std::vector<std::string_view> findingCodesWithText();

}
