// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

#include <array>

namespace plumbline::safety_fee {

namespace {

constexpr FactColumn activityColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"site", Kind::Reference, "site"},
    {"name", Kind::Text, nullptr, true},
    {"standards", Kind::Text},
    {"from_month", Kind::Month},
    {"until_month", Kind::Month},
    {"production_started_on", Kind::Date},
    {"is_accounted_separately", Kind::Flag},
    {"revenue_base", Kind::Choice},
    {"yearly_scale", Kind::Decimal},
    {"is_hillside", Kind::Flag},
    {"unit_kinds", Kind::Text},
    {"contract_project", Kind::Text, nullptr, true},
    {"contract_owner", Kind::Text, nullptr, true},
    {"contract_cost_fen", Kind::Fen},
    {"contract_signed_on", Kind::Date},
    {"contract_started_on", Kind::Date},
    {"contract_settled_on", Kind::Date},
    {"contract_is_tendered_before", Kind::Flag},
    {"contract_is_subcontract", Kind::Flag},
    {"contract_has_separate_clause", Kind::Flag},
    {"contract_agreed_fen", Kind::Fen},
    {"contract_returned_fen", Kind::Fen},
    {"contract_return_receipt", Kind::Text},
};
constexpr FactColumn revenueColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"year", Kind::Count},
    {"amount_fen", Kind::Fen},
    {"bought_in_fen", Kind::Fen},
    {"internal_supply_fen", Kind::Fen},
    {"is_audited", Kind::Flag},
};
constexpr FactColumn outputColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"quantity", Kind::Decimal},
    {"reused", Kind::Decimal},
};
constexpr FactColumn progressColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"completed_fen", Kind::Fen},
    {"share_percent", Kind::Decimal},
};
constexpr FactColumn determinationColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"standards", Kind::Text},
    {"document", Kind::Text, nullptr, true},
    {"decided_on", Kind::Date},
    {"valid_until", Kind::Date},
    {"effective_from", Kind::Month},
};
constexpr FactColumn useColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"category", Kind::Text},
    {"amount_fen", Kind::Fen},
    {"state", Kind::Choice},
    {"need", Kind::Choice},
    {"has_voucher", Kind::Flag},
    {"exclusion", Kind::Text},
    {"is_hidden_danger_reward", Kind::Flag},
    {"is_by_headquarters", Kind::Flag},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn yearColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"year", Kind::Count},
    {"opening_balance_fen", Kind::Fen},
    {"prior_year_due_fen", Kind::Fen},
    {"prior_year_due_source", Kind::Text},
    {"is_first_year", Kind::Flag},
    {"supplement_fen", Kind::Fen},
    {"raise_fen", Kind::Fen},
    {"is_fee_accounted_separately", Kind::Flag},
    {"is_voucher_sequence_complete", Kind::Flag},
    {"keeps_simple_reproduction", Kind::Flag},
};
constexpr FactColumn documentColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"kind", Kind::Choice},
    {"title", Kind::Text, nullptr, true},
    {"version", Kind::Text},
    {"approved_by", Kind::Text},
    {"approved_on", Kind::Date},
    {"year", Kind::Count},
    {"budget", Kind::Text},
    {"budget_on", Kind::Date},
    {"handed_in_on", Kind::Date},
    {"minutes", Kind::Text},
    {"handed_to", Kind::Text},
    {"acknowledgement", Kind::Text},
    {"grounds", Kind::Text},
    {"measures", Kind::Text},
};
constexpr FactColumn tenderColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"project", Kind::Text, nullptr, true},
    {"bid_fee_fen", Kind::Fen},
};
constexpr FactColumn tenderWorkColumns[] = {
    {"tender", Kind::Reference, "safety_fee.tender"},
    {"standard", Kind::Text},
    {"cost_fen", Kind::Fen},
};
constexpr FactColumn subcontractColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"project", Kind::Text, nullptr, true},
    {"subcontractor", Kind::Text, nullptr, true},
    {"fee_fen", Kind::Fen},
    {"started_on", Kind::Date},
    {"has_separate_clause", Kind::Flag},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"settled_on", Kind::Date},
};
constexpr FactColumn paymentColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"subcontract", Kind::Reference, "safety_fee.subcontract"},
    {"paid_on", Kind::Date},
    {"amount_fen", Kind::Fen},
};
constexpr FactColumn balanceEventColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"kind", Kind::Choice},
    {"happened_on", Kind::Date},
    {"amount_fen", Kind::Fen},
    {"party", Kind::Text},
    {"has_survivor", Kind::Flag},
    {"is_allowed_by_law", Kind::Flag},
};

}

constinit const FactTable activityTable{"safety_fee.activity", Growth::Editable, Travels::WithSite, activityColumns};
constinit const FactTable revenueTable{"safety_fee.revenue", Growth::Editable, Travels::WithSite, revenueColumns};
constinit const FactTable outputTable{"safety_fee.output", Growth::Editable, Travels::WithSite, outputColumns};
constinit const FactTable progressTable{"safety_fee.progress", Growth::Editable, Travels::WithSite, progressColumns};
constinit const FactTable determinationTable{
    "safety_fee.determination", Growth::Editable, Travels::WithSite, determinationColumns};
constinit const FactTable useTable{"safety_fee.use", Growth::Editable, Travels::WithSite, useColumns};
constinit const FactTable yearTable{"safety_fee.year", Growth::Editable, Travels::StaysHere, yearColumns};
constinit const FactTable documentTable{"safety_fee.document", Growth::Editable, Travels::StaysHere, documentColumns};
constinit const FactTable tenderTable{"safety_fee.tender", Growth::Editable, Travels::StaysHere, tenderColumns};
constinit const FactTable tenderWorkTable{"safety_fee.tender_work", Growth::Editable, Travels::StaysHere, tenderWorkColumns};
constinit const FactTable subcontractTable{"safety_fee.subcontract", Growth::Editable, Travels::WithSite, subcontractColumns};
constinit const FactTable paymentTable{"safety_fee.payment", Growth::Editable, Travels::StaysHere, paymentColumns};
constinit const FactTable balanceEventTable{
    "safety_fee.balance_event", Growth::Editable, Travels::StaysHere, balanceEventColumns};

std::span<const FactTable> tables()
{
    static const std::array all{activityTable, revenueTable, outputTable, progressTable, determinationTable, useTable, yearTable,
        documentTable, tenderTable, tenderWorkTable, subcontractTable, paymentTable, balanceEventTable, planTable,
        planRevenueTable, planOutputTable, planProgressTable, planUseTable, planFigureTable, planFrozenTable,
        planStepTable, // after what it locks
        orderTable, raiseDecisionTable, groupMemberTable, supervisionTable, useStatementTable, simpleReproductionTable,
        successionTable, entryTable, entryDraftTable, accountingTable, accountTable, assetTable, accountBalanceTable,
        reconcilingItemTable, slipTable, basisSignOffTable, invoiceTable};
    return all;
}

}
