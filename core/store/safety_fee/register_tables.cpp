// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

constexpr FactColumn orderColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"authority", Kind::Text, nullptr, true},
    {"number", Kind::Text, nullptr, true},
    {"subject", Kind::Text, nullptr, true},
    {"issued_on", Kind::Date},
    {"due_on", Kind::Date},
};
constexpr FactColumn raiseDecisionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"from_year", Kind::Count},
    {"amount_fen", Kind::Fen},
    {"decided_by", Kind::Text},
    {"decided_on", Kind::Date},
    {"reason", Kind::Text, nullptr, true},
    {"until_year", Kind::Count},
    {"ended_by", Kind::Text},
    {"ended_on", Kind::Date},
};
constexpr FactColumn groupMemberColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"headquarters", Kind::Reference, "enterprise"},
    {"headquarters_name", Kind::Text, nullptr, true},
    {"is_first_level", Kind::Flag},
    {"bears_responsibility", Kind::Flag},
    {"holding", Kind::Choice},
    {"share_percent", Kind::Decimal},
    {"from_month", Kind::Month},
    {"until_month", Kind::Month},
    {"document", Kind::Text, nullptr, true},
};
constexpr FactColumn supervisionColumns[] = {
    {"subcontract", Kind::Reference, "safety_fee.subcontract"},
    {"held_on", Kind::Date},
    {"held_by", Kind::Text},
    {"found", Kind::Text, nullptr, true},
    {"remedied_on", Kind::Date},
};
constexpr FactColumn useStatementColumns[] = {
    {"subcontract", Kind::Reference, "safety_fee.subcontract"},
    {"month", Kind::Month},
    {"used_fen", Kind::Fen},
    {"handed_in_on", Kind::Date},
};
constexpr FactColumn simpleReproductionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"kind", Kind::Choice},
    {"booked_on", Kind::Date},
    {"amount_fen", Kind::Fen},
    {"voucher_word", Kind::Text},
    {"voucher_number", Kind::Count},
    {"voucher_line", Kind::Count},
    {"proof_number", Kind::Text, nullptr, true},
    {"counterparty", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn successionColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"successor", Kind::Reference, "enterprise"},
    {"happened_on", Kind::Date},
    {"balance_fen", Kind::Fen},
    {"reason", Kind::Text, nullptr, true},
    {"content", Kind::Text},
    {"seal", Kind::ContentHash},
};
constexpr FactColumn invoiceColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"number", Kind::Text, nullptr, true},
    {"issued_on", Kind::Date},
    {"seller", Kind::Text, nullptr, true},
    {"buyer", Kind::Text, nullptr, true},
    {"buyer_tax_number", Kind::Text},
    {"total_fen", Kind::Fen},
    {"note", Kind::Text, nullptr, true},
};

}

constinit const FactTable invoiceTable{"safety_fee.invoice", Growth::Editable, Travels::WithSite, invoiceColumns};
constinit const FactTable orderTable{"safety_fee.order", Growth::Editable, Travels::WithSite, orderColumns};
constinit const FactTable raiseDecisionTable{
    "safety_fee.raise_decision", Growth::Editable, Travels::StaysHere, raiseDecisionColumns};
constinit const FactTable groupMemberTable{"safety_fee.group_member", Growth::Editable, Travels::StaysHere, groupMemberColumns};
constinit const FactTable supervisionTable{"safety_fee.supervision", Growth::Editable, Travels::WithSite, supervisionColumns};
constinit const FactTable useStatementTable{"safety_fee.use_statement", Growth::Editable, Travels::WithSite, useStatementColumns};
constinit const FactTable simpleReproductionTable{
    "safety_fee.simple_reproduction", Growth::Editable, Travels::WithSite, simpleReproductionColumns};
constinit const FactTable successionTable{"safety_fee.succession", Growth::AppendOnly, Travels::StaysHere, successionColumns};

}
