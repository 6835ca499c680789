// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"
#include "core/services/session.h"
#include "core/services/work_days.h"

// The catalogue, kept: what a person says of an entry, answers and decides; and what is filed.

namespace plumbline::data_catalogue {

/// The catalogue of an enterprise on a day. `facts.filings` and `standing` are whole.
struct Catalogue {
    Facts facts;
    Standing standing;
    const RulePack* pack = nullptr;
};
/// rules.none-in-force, and the store's problems.
Result<Catalogue> catalogueOf(const Asked& asked);

/// By id, or by "source/name" where only one has it: facts.missing otherwise.
Result<const Entry*> entryOf(const Facts& facts, const QString& idOrName);

/// What a person says of an entry, new where its id is null; data_catalogue.secret-refused where it is flagged so (article 39),
/// data_catalogue.entry-unnamed, data_catalogue.entry-known {entry}. As it stands then: with its id, and with the day of a change
/// of what was filed where it begins here (article 12).
Result<Entry> saveEntry(Session& session, const Scope& scope, Entry entry);

/// Answers to conditions, in one record; without an answer the question is open again. data_catalogue.unknown-condition
Result<void> answer(
    Session& session, const Scope& scope, const Id& entry, const std::map<std::string, std::optional<Answer>>& answers);

/// A person's decision, with one of the enterprise's own levels under it or none. A reason is asked for where the level isn't
/// what is proposed. data_catalogue.reason-missing, data_catalogue.finer-of-other-level {finer}, facts.missing
Result<Id> decide(
    Session& session, const Scope& scope, const Id& entry, Level level, const QString& reason, const Id& finer = {});

/// Prepares and freezes a filing of the important and core entries of a domain as they stand. The problems of classesToFile();
/// data_catalogue.several-domains where none is said and there are several, data_catalogue.filing-under-way {number} while
/// another of that domain is on its way.
Result<Filing> prepareFiling(Session& session, const Scope& scope, const std::string& domain = {});
/// Right::Approve to approve, Right::Record otherwise. A return asks for the reason given. data_catalogue.wrong-move,
/// data_catalogue.reason-missing, data_catalogue.earlier-than-before
Result<void> moveFiling(Session& session, const EnterpriseId& enterprise, const Id& filing, const FilingStep& step);

}
