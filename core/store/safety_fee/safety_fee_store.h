// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/store/facts.h"

namespace plumbline::safety_fee {

/// How what stands in the books comes among the uses: each entry by itself, or those that the rules count and judge alike summed
/// by month, without id and note. The first is what a report or a person looks into, the second what a year's figures need.
enum class BookEntries { OneByOne, Summed };

/// All facts of an enterprise; facts.missing where there is no such enterprise.
Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise, BookEntries entries = BookEntries::OneByOne);

/// What it keeps beside its figures, as known in a year.
Result<Documents> readDocuments(const ReadScope& scope, const EnterpriseId& enterprise, int year);

/// Each inserts where the id is null, and updates the row of that id otherwise; the id of the row.
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Activity& activity);
Result<Id> save(WriteScope& scope, const Revenue& revenue);
Result<Id> save(WriteScope& scope, const Output& output);
Result<Id> save(WriteScope& scope, const Progress& progress);
Result<Id> save(WriteScope& scope, const Determination& determination);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Use& use);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const YearFacts& year);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const RegisteredDocument& document);
/// Payments are rows of their own: these add one.
Result<Id> addOwnerPayment(WriteScope& scope, const Id& activity, const Payment& payment);

}
