// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

#include "ui/texts/data_catalogue/wordings.h"
#include "ui/texts/safety_fee/wordings.h"
#include "ui/texts/standards/wordings.h"
#include "ui/texts/tailings/wordings.h"

#include <array>

namespace plumbline {

namespace {

std::array<std::span<const ProblemWording>, 18> problemAreas()
{
    return {attachmentProblems(), backupProblems(), callProblems(), exchangeProblems(), importProblems(), openingNotes(),
        peopleProblems(), ruleProblems(), serviceProblems(), storeProblems(), valueProblems(), packageProblems(), paperProblems(),
        verifyProblems(), safety_fee::problemWordings(), data_catalogue::problemWordings(), tailings::problemWordings(),
        standards::problemWordings()};
}

std::array<std::span<const KeyWording>, 5> findingAreas()
{
    return {commonFindings(), safety_fee::findingWordings(), data_catalogue::findingWordings(), tailings::findingWordings(),
        standards::findingWordings()};
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
    for (const std::span<const KeyWording> area : findingAreas()) {
        if (const KeyWording* const found = findWording(area, code))
            return found;
    }
    return nullptr;
}

const KeyWording* obligationWording(std::string_view kind)
{
    for (const auto& obligations : {safety_fee::obligationWordings(), data_catalogue::obligationWordings(),
             tailings::obligationWordings(), standards::obligationWordings()}) {
        if (const KeyWording* const found = findWording(obligations, kind))
            return found;
    }
    return nullptr;
}

const StepWording* stepWording(std::string_view kind)
{
    for (const auto& steps :
        {safety_fee::stepWordings(), data_catalogue::stepWordings(), tailings::stepWordings(), standards::stepWordings()}) {
        if (const StepWording* const found = findWording(steps, kind))
            return found;
    }
    return nullptr;
}

const KeyWording* ruleWording(std::string_view rule)
{
    for (const auto& rules : {commonRules(), safety_fee::ruleWordings(), data_catalogue::ruleWordings(), tailings::ruleWordings(),
             standards::ruleWordings()}) {
        if (const KeyWording* const found = findWording(rules, rule))
            return found;
    }
    return nullptr;
}

const KeyWording* wordWording(std::string_view word)
{
    for (const auto& words :
        {commonWords(), safety_fee::words(), data_catalogue::words(), tailings::words(), standards::words()}) {
        if (const KeyWording* const found = findWording(words, word))
            return found;
    }
    return nullptr;
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
    for (const std::span<const KeyWording> area : findingAreas()) {
        for (const KeyWording& wording : area)
            codes.push_back(wording.key);
    }
    return codes;
}

}
