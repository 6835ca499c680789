// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/documents.h"
#include "core/store/facts.h"

namespace plumbline::safety_fee {

/// Of `documents`, what the registers and the entries that point to them say; the subcontracts are read already.
Result<void> readRegisters(const ReadScope& scope, const EnterpriseId& enterprise, Documents& documents);
/// The members of the group that it heads, or in which it is.
Result<void> readGroup(const ReadScope& scope, const EnterpriseId& enterprise, Documents& documents);
/// The decisions under article 49, by the year they begin in.
Result<void> readRaises(const ReadScope& scope, Facts& facts);

/// Each inserts where the id is null, and updates the row of that id otherwise; the id of the row.
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const AuthorityOrder& order);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const RaiseDecision& decision);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ReproductionEntry& entry);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Subcontract& subcontract);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const BalanceEvent& event);
Result<Id> save(WriteScope& scope, const GroupMember& member);
Result<Id> saveSupervision(WriteScope& scope, const Id& subcontract, const Supervision& supervision);
Result<Id> saveStatement(WriteScope& scope, const Id& subcontract, const UseStatement& statement);
Result<Id> addSubcontractPayment(WriteScope& scope, const Id& subcontract, const Payment& payment);

}
