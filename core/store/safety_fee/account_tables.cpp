// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

constexpr FactColumn ofEnterprise{"enterprise", Kind::Reference, "enterprise"};

constexpr FactColumn accountingColumns[] = {
    ofEnterprise,
    {"voucher_template", Kind::Choice},
    {"overspent", Kind::Choice},
};
constexpr FactColumn accountColumns[] = {
    ofEnterprise,
    {"role", Kind::Choice},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"code", Kind::Text},
    {"name", Kind::Text, nullptr, true},
};
constexpr FactColumn assetColumns[] = {
    ofEnterprise,
    {"name", Kind::Text, nullptr, true},
    {"card", Kind::Text, nullptr, true},
    {"completed_on", Kind::Date},
    {"tax_months", Kind::Count},
    {"residual_percent", Kind::Decimal},
};
constexpr FactColumn accountBalanceColumns[] = {
    ofEnterprise,
    {"month", Kind::Month},
    {"balance_fen", Kind::Fen},
    {"source", Kind::Text},
};
constexpr FactColumn reconcilingItemColumns[] = {
    ofEnterprise,
    {"month", Kind::Month},
    {"kind", Kind::Choice},
    {"amount_fen", Kind::Fen},
    {"note", Kind::Text},
};
constexpr FactColumn slipColumns[] = {
    ofEnterprise,
    {"year", Kind::Count},
    {"number", Kind::Count},
    {"filled_on", Kind::Date},
    {"item", Kind::Text, nullptr, true},
    {"category", Kind::Text},
    {"amount_fen", Kind::Fen},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"department", Kind::Text},
    {"applicant", Kind::Text},
    {"safety_officer", Kind::Text},
    {"finance", Kind::Text},
    {"leader", Kind::Text},
    {"entry", Kind::Id},
};
constexpr FactColumn basisSignOffColumns[] = {
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"production", Kind::Text},
    {"safety", Kind::Text},
    {"finance", Kind::Text},
    {"signed_on", Kind::Date},
    {"paper", Kind::Text},
};

}

constinit const FactTable accountingTable{"safety_fee.accounting", Growth::Editable, Travels::StaysHere, accountingColumns};
constinit const FactTable accountTable{"safety_fee.account", Growth::Editable, Travels::StaysHere, accountColumns};
constinit const FactTable assetTable{"safety_fee.asset", Growth::Editable, Travels::StaysHere, assetColumns};
constinit const FactTable accountBalanceTable{
    "safety_fee.account_balance", Growth::Editable, Travels::StaysHere, accountBalanceColumns};
constinit const FactTable reconcilingItemTable{
    "safety_fee.reconciling_item", Growth::Editable, Travels::StaysHere, reconcilingItemColumns};
constinit const FactTable slipTable{"safety_fee.slip", Growth::Editable, Travels::StaysHere, slipColumns};
constinit const FactTable basisSignOffTable{
    "safety_fee.basis_sign_off", Growth::Editable, Travels::WithSite, basisSignOffColumns};

}
