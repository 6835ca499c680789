// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule_book.h"
#include "core/store/write_scope.h"
#include "core/values/ids.h"
#include "core/values/period.h"

namespace plumbline::safety_fee {

/// The safety fee of the sample's enterprises: 2023 and 2024 whole, 2025 open to the end of September.
Result<void> fillSample(WriteScope& scope, const RuleBook& rules);
/// What the machinery works' accountant recorded beside the books: chart, assets, balances, bases signed off.
Result<void> fillSampleAccounts(WriteScope& scope);
/// The asset that was bought in May of that year.
QString sampleAsset(int year);
/// The headquarters: deficits and their supplements, a raise, a correction, low use, a business that ended and its balance
/// released, what is pooled and a reversal.
Result<void> fillSampleGroup(WriteScope& scope, const RuleBook& rules);
/// The drafts of an enterprise posted month by month, its accruals with them.
Result<void> postSampleMonths(
    WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise, Month first, Month through);
/// The years before this one.
Result<void> closeSampleYears(WriteScope& scope, const EnterpriseId& enterprise);
/// All months posted, the years before this one closed.
Result<void> keepSampleBooks(WriteScope& scope, const RuleBook& rules, std::string_view uscc);
Result<EnterpriseId> sampleEnterprise(const ReadScope& scope, std::string_view uscc);
/// Their plans of 2025, approved, one of them revised; and a draft for 2026.
Result<void> fillSamplePlans(WriteScope& scope, const RuleBook& rules);

}
