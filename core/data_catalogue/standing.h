// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"

namespace plumbline::data_catalogue {

// What findings and duties both ask of a catalogue.

inline Citation place(const RulePack& pack, int article, int paragraph = 0)
{
    return {pack.id, article, paragraph, {}, 0};
}

bool isImportant(const Proposal& proposal);
bool hasImportant(const Standing& standing);
/// With the authority of that domain; an entry that doesn't say its domain asks for none in particular.
bool isFiledBefore(const Facts& facts, std::string_view domain);
/// A change is on its way once a filing that was prepared after it was seen is submitted.
bool isChangeOnItsWay(const Facts& facts, const ChangedClass& changed);
/// How many reports of the year say that they were submitted; of one kind where there are several.
std::int64_t submittedOf(const RegisterRows& rows, int year, std::string_view kind = {});
/// Article 31: how often a year, as the pack has it.
std::int64_t assessmentsAYear(const RulePack& pack);

}
