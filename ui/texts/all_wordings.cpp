// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

#include "ui/texts/safety_fee/wordings.h"

#include <array>

namespace plumbline {

namespace {

std::array<std::span<const ProblemWording>, 12> problemAreas()
{
    return {backupProblems(), callProblems(), exchangeProblems(), openingNotes(), peopleProblems(), ruleProblems(),
        serviceProblems(), storeProblems(), valueProblems(), paperProblems(), verifyProblems(), safety_fee::problemWordings()};
}

}

const ProblemWording* problemWording(std::string_view code)
{
    for (const std::span<const ProblemWording> area : problemAreas()) {
        if (const ProblemWording* const found = findWording(area, code))
            return found;
    }
    return nullptr;
}

const KeyWording* findingWording(std::string_view code)
{
    return findWording(safety_fee::findingWordings(), code);
}

const KeyWording* obligationWording(std::string_view kind)
{
    return findWording(safety_fee::obligationWordings(), kind);
}

const StepWording* stepWording(std::string_view kind)
{
    return findWording(safety_fee::stepWordings(), kind);
}

const KeyWording* ruleWording(std::string_view rule)
{
    const KeyWording* const found = findWording(commonRules(), rule);
    return found ? found : findWording(safety_fee::ruleWordings(), rule);
}

const KeyWording* wordWording(std::string_view word)
{
    const KeyWording* const found = findWording(commonWords(), word);
    return found ? found : findWording(safety_fee::words(), word);
}

std::vector<std::string_view> problemCodesWithText()
{
    std::vector<std::string_view> codes;
    for (const std::span<const ProblemWording> area : problemAreas()) {
        for (const ProblemWording& wording : area)
            codes.push_back(wording.key);
    }
    return codes;
}

std::vector<std::string_view> findingCodesWithText()
{
    std::vector<std::string_view> codes;
    for (const KeyWording& wording : safety_fee::findingWordings())
        codes.push_back(wording.key);
    return codes;
}

}
