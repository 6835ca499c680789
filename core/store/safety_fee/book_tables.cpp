// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

constexpr FactColumn entryColumns[] = {
    {"book", Kind::Reference, "book"},
    {"number", Kind::Count},
    {"kind", Kind::Choice},
    {"booked_on", Kind::Date},
    {"month", Kind::Month},
    {"amount_fen", Kind::Fen},
    {"reverses", Kind::Reference, "safety_fee.entry"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"site", Kind::Reference, "site"},
    {"category", Kind::Text},
    {"voucher_word", Kind::Text},
    {"voucher_number", Kind::Count},
    {"voucher_line", Kind::Count},
    {"proof", Kind::Choice},
    {"proof_number", Kind::Text, nullptr, true},
    {"counterparty", Kind::Text, nullptr, true},
    {"handler", Kind::Text},
    {"need", Kind::Choice},
    {"order_number", Kind::Text, nullptr, true},
    {"exclusion", Kind::Text},
    {"is_hidden_danger_reward", Kind::Flag},
    {"is_by_headquarters", Kind::Flag},
    {"is_capital", Kind::Flag},
    {"asset", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
    {"receipt", Kind::Text},
    {"department", Kind::Text, nullptr, true},
    {"disposal", Kind::Choice},
    {"purpose", Kind::Text},
    {"counterpart", Kind::Reference, "enterprise"},
    {"subcontract", Kind::Reference, "safety_fee.subcontract"},
    {"authority_order", Kind::Reference, "safety_fee.order"},
    {"plan_use", Kind::Reference, "safety_fee.plan_use"},
    {"input_vat_fen", Kind::Fen},
};

}

constinit const FactTable entryTable{"safety_fee.entry", Growth::AppendOnly, Travels::WithSite, entryColumns, &entryTotals};
constinit const FactTable entryDraftTable{"safety_fee.entry_draft", Growth::Editable, Travels::WithSite, entryColumns};
constinit const Ledger bookLedger{&entryTable, &entryDraftTable};

}
