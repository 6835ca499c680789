// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/facts.h"
#include "core/store/facts.h"

#include <span>

namespace plumbline::standards {

/// Whose facts, and which marks begin or end a period: a board needs those, and no others.
struct FactsAsked {
    EnterpriseId enterprise;
    std::vector<std::string> clockItems = {};
};
/// All but what belongs to single projects.
Result<Facts> readFacts(const ReadScope& scope, const FactsAsked& asked);
/// All of one project; facts.missing {id}
Result<Dossier> readDossier(const ReadScope& scope, const Project& project);
/// The votes of a project, with roster, ballots and closing.
Result<std::vector<Vote>> readVotes(const ReadScope& scope, const Id& project);
/// The one that was begun first; none where there is none.
Result<std::optional<Id>> firstProject(const ReadScope& scope, const EnterpriseId& enterprise);
/// Whose it is; facts.missing {id}
Result<EnterpriseId> ownerOfProject(const ReadScope& scope, const Id& project);

Result<Id> insertProject(WriteScope& scope, const EnterpriseId& enterprise, const Project& project);
Result<Id> insertUnit(WriteScope& scope, const Id& project, const DraftingUnit& unit);
Result<Id> insertDrafter(WriteScope& scope, const Drafter& drafter);
Result<void> saveConclusion(WriteScope& scope, const Id& project, std::string_view conclusion, const QString& reason);
/// In place of what stands there; none takes it away.
Result<void> saveMark(WriteScope& scope, const Id& project, std::string_view item, const std::optional<Mark>& mark);
Result<Id> insertDocument(WriteScope& scope, const Id& project, const Document& document);
Result<Id> insertStep(WriteScope& scope, const Id& project, const Step& step);
Result<Id> insertComment(WriteScope& scope, const Id& project, const Comment& comment);
Result<void> saveDisposition(WriteScope& scope, const Comment& comment);
Result<Id> insertLikeness(WriteScope& scope, const Likeness& likeness);
Result<void> deleteLikeness(WriteScope& scope, const Id& likeness);

/// A vote with its roster.
Result<Id> insertVote(WriteScope& scope, const Id& project, const Vote& vote);
Result<Id> insertBallot(WriteScope& scope, const Ballot& ballot);
Result<Id> insertConfirmation(WriteScope& scope, const Id& voter, QDate adopted, QDate confirmed);
Result<Id> insertClosing(WriteScope& scope, const Id& vote, const Closing& closing);

}
