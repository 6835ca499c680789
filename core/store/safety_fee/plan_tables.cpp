// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety_fee/tables.h"

namespace plumbline::safety_fee {

namespace {

constexpr FactColumn planColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"year", Kind::Count},
    {"version", Kind::Count},
    {"opening_balance_fen", Kind::Fen},
    {"prior_year_due_fen", Kind::Fen},
    {"prior_year_due_source", Kind::Text},
    {"budget", Kind::Text},
    {"budget_on", Kind::Date},
    {"reason", Kind::Text, nullptr, true},
};
constexpr FactColumn planRevenueColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"year", Kind::Count},
    {"amount_fen", Kind::Fen},
    {"bought_in_fen", Kind::Fen},
    {"internal_supply_fen", Kind::Fen},
};
constexpr FactColumn planOutputColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"quantity", Kind::Decimal},
    {"reused", Kind::Decimal},
};
constexpr FactColumn planProgressColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"completed_fen", Kind::Fen},
    {"share_percent", Kind::Decimal},
};
constexpr FactColumn planUseColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"category", Kind::Text},
    {"amount_fen", Kind::Fen},
    {"state", Kind::Choice},
    {"need", Kind::Choice},
    {"department", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn planFigureColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"line", Kind::Text},
    {"activity", Kind::Reference, "safety_fee.activity"},
    {"month", Kind::Month},
    {"category", Kind::Text},
    {"amount_fen", Kind::Fen},
    {"receipt", Kind::Text},
};
constexpr FactColumn planFrozenColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"facts", Kind::Text},
    {"packs", Kind::Text},
};
constexpr FactColumn planStepColumns[] = {
    {"plan", Kind::Reference, "safety_fee.plan"},
    {"move", Kind::Choice},
    {"moved_on", Kind::Date},
    {"moved_by", Kind::Text},
    {"note", Kind::Text},
    {"is_own", Kind::Flag},
};

}

constinit const FactTable planTable{"safety_fee.plan", Growth::Editable, Travels::StaysHere, planColumns};
constinit const FactTable planRevenueTable{"safety_fee.plan_revenue", Growth::Editable, Travels::StaysHere, planRevenueColumns};
constinit const FactTable planOutputTable{"safety_fee.plan_output", Growth::Editable, Travels::StaysHere, planOutputColumns};
constinit const FactTable planProgressTable{
    "safety_fee.plan_progress", Growth::Editable, Travels::StaysHere, planProgressColumns};
constinit const FactTable planUseTable{"safety_fee.plan_use", Growth::Editable, Travels::StaysHere, planUseColumns};
constinit const FactTable planFigureTable{"safety_fee.plan_figure", Growth::AppendOnly, Travels::StaysHere, planFigureColumns};
constinit const FactTable planFrozenTable{"safety_fee.plan_frozen", Growth::AppendOnly, Travels::StaysHere, planFrozenColumns};
constinit const FactTable planStepTable{"safety_fee.plan_step", Growth::AppendOnly, Travels::StaysHere, planStepColumns};

}
