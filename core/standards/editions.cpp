// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/editions.h"

#include <algorithm>
#include <set>

namespace plumbline::standards {

namespace {

QString withoutYear(StandardNumber number)
{
    number.year = 0;
    return number.text();
}

}

Editions::Editions(std::span<const OwnStandard> standards, QDate today) : m_today(today)
{
    for (const OwnStandard& standard : standards) {
        if (const auto number = parseStandardNumber(standard.number))
            m_editions[withoutYear(*number)].push_back({number->year, &standard});
    }
}

const std::vector<Editions::Edition>* Editions::editionsOf(StandardNumber number) const
{
    const auto found = m_editions.find(withoutYear(std::move(number)));
    return found == m_editions.end() ? nullptr : &found->second;
}

bool Editions::isWithdrawn(const OwnStandard& standard) const
{
    return standard.status == "withdrawn" || (standard.withdrawnOn && *standard.withdrawnOn <= m_today);
}

const OwnStandard* Editions::newest(const StandardNumber& number) const
{
    const std::vector<Edition>* const editions = editionsOf(number);
    Edition newest;
    for (std::size_t at = 0; editions && at < editions->size(); ++at) {
        const Edition& edition = (*editions)[at];
        const bool isInForce = edition.standard->status == "in-force" && !isWithdrawn(*edition.standard);
        if (isInForce && (!newest.standard || newest.year < edition.year))
            newest = edition;
    }
    return newest.standard;
}

const OwnStandard* Editions::successor(const OwnStandard& standard) const
{
    std::set<const OwnStandard*> seen{&standard};
    const OwnStandard* at = &standard;
    while (true) {
        const auto number = parseStandardNumber(at->replacedBy);
        const std::vector<Edition>* const editions = number ? editionsOf(*number) : nullptr;
        if (!editions)
            return nullptr;
        if (const OwnStandard* const inForce = newest(*number))
            return inForce;
        const auto named = std::find_if(editions->begin(), editions->end(),
            [&](const Edition& edition) { return number->year == 0 || edition.year == number->year; });
        if (named == editions->end() || !seen.insert(named->standard).second)
            return nullptr; // two that name each other lead nowhere
        at = named->standard;
    }
}

ReferenceStanding Editions::standingOf(const QString& reference) const
{
    const auto number = parseStandardNumber(reference);
    if (!number)
        return {Validity::Malformed, false, nullptr};
    ReferenceStanding standing{Validity::Unknown, number->year != 0, nullptr};
    const std::vector<Edition>* const editions = editionsOf(*number);
    if (!editions)
        return standing;
    const OwnStandard* const inForce = newest(*number);
    const auto named =
        std::find_if(editions->begin(), editions->end(), [&](const Edition& edition) { return edition.year == number->year; });
    if (!standing.isDated) {
        standing.validity = inForce ? Validity::InForce : Validity::Unknown;
        for (const Edition& edition : *editions) {
            if (inForce || !isWithdrawn(*edition.standard))
                continue;
            standing.validity = Validity::Withdrawn;
            if (!standing.instead)
                standing.instead = successor(*edition.standard);
        }
        return standing;
    }
    const auto newer = inForce ? parseStandardNumber(inForce->number) : std::nullopt;
    if (newer && newer->year > number->year) {
        standing.validity = Validity::Replaced;
        standing.instead = inForce;
    } else if (named != editions->end()) {
        const bool isGone = isWithdrawn(*named->standard);
        standing.validity = isGone ? Validity::Withdrawn : Validity::InForce;
        standing.instead = isGone ? successor(*named->standard) : nullptr;
    }
    return standing;
}

std::vector<ReferenceMade> referencesOf(const Project& project, const Facts& facts, QDate today)
{
    const Editions editions(facts.own, today);
    const auto own = parseStandardNumber(project.standard);
    std::vector<ReferenceMade> made;
    for (const Reference& reference : facts.references) {
        const QString paper = reference.document.trimmed();
        const auto number = parseStandardNumber(paper);
        const bool isNumbered = !project.standard.isEmpty() && paper.startsWith(project.standard);
        if (isNumbered || paper == project.title.trimmed() || (own && number && own->isSameStandard(*number)))
            made.push_back({&reference, editions.standingOf(reference.number)});
    }
    return made;
}

std::optional<bool> isAnyOutOfDate(std::span<const ReferenceMade> references)
{
    const auto isOf = [](auto... wanted) {
        return [=](const ReferenceMade& made) { return ((made.standing.validity == wanted) || ...); };
    };
    if (std::any_of(references.begin(), references.end(), isOf(Validity::Replaced, Validity::Withdrawn)))
        return true;
    const bool areKnown = !references.empty() && std::all_of(references.begin(), references.end(), isOf(Validity::InForce));
    return areKnown ? std::optional(false) : std::nullopt;
}

}
