// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/facts.h"
#include "core/data_catalogue/scan.h"
#include "core/store/facts.h"

namespace plumbline::data_catalogue {

/// All of an enterprise: the entries by source, schema and name, with answers, latest decisions, what the latest look found, and
/// the filings.
Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise);
/// The recognisers a person wrote.
Result<std::vector<UserRule>> readUserRules(const ReadScope& scope, const EnterpriseId& enterprise);

/// Every filing with its steps, by number.
Result<void> readFilings(const ReadScope& scope, Facts& facts);
/// facts.missing {id}
Result<Entry> entryWithId(const ReadScope& scope, const Id& id);

/// The entry at that place of the tree; none where there is none.
Result<std::optional<Id>> entryAt(
    const ReadScope& scope, const EnterpriseId& enterprise, const QString& source, const QString& schema, const QString& name);
/// Inserts where the id is null, else updates.
Result<Id> saveEntry(WriteScope& scope, const EnterpriseId& enterprise, const Entry& entry);
/// In place of the answer that stands there; none takes it away.
Result<void> saveAnswer(WriteScope& scope, const Id& entry, std::string_view condition, std::optional<Answer> answer);
Result<Id> insertDecision(WriteScope& scope, const Decision& decision);
Result<Id> insertFiling(WriteScope& scope, const EnterpriseId& enterprise, const Filing& filing);
Result<Id> insertFilingStep(WriteScope& scope, const Id& filing, const FilingStep& step);
Result<std::int64_t> nextFilingNumber(const ReadScope& scope, const EnterpriseId& enterprise);

/// What one look brought: the scan, its entries (made, or brought up to date), and the evidence.
struct KeptScan {
    Id scan;
    std::int64_t entries = 0;
    std::int64_t made = 0; ///< of them new
};
/// What says that it is secret is left out (article 39). What a look at the whole source doesn't list any more is kept as empty.
Result<KeptScan> keepScan(
    WriteScope& scope, const EnterpriseId& enterprise, const ScannedSource& source, QDate day, bool isNameOnly);

}
