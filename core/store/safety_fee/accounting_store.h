// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/accounting.h"
#include "core/store/facts.h"

namespace plumbline::safety_fee {

/// What the accountant has recorded. Where nothing is said of the treatment, it is the one of the enterprise's accounting
/// standard: 企业会计准则 the special reserve, 小企业会计准则 expensed as spent.
Result<Accounting> readAccounting(const ReadScope& scope, const EnterpriseId& enterprise);
/// The id of the row that says by which treatment; null where there is none yet.
Result<Id> accountingRow(const ReadScope& scope, const EnterpriseId& enterprise);
Result<int> nextSlipNumber(const ReadScope& scope, const EnterpriseId& enterprise, int year);

// Each inserts where the id is null, else updates the row of that id.
Result<Id> saveTreatment(WriteScope& scope, const EnterpriseId& enterprise, VoucherTemplate voucherTemplate, Overspent overspent);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Account& account);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const Asset& asset);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const AccountBalance& balance);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ReconcilingItem& item);
Result<Id> save(WriteScope& scope, const EnterpriseId& enterprise, const ApprovalSlip& slip);
Result<Id> save(WriteScope& scope, const BasisSignOff& signOff);

}
