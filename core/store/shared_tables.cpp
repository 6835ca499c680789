// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shared_tables.h"

#include <array>

namespace plumbline {

namespace {

constexpr FactColumn personColumns[] = {
    {"name", Kind::Text, nullptr, true},
    {"post", Kind::Text},
};
constexpr FactColumn personRoleColumns[] = {
    {"person", Kind::Reference, "person"},
    {"role", Kind::Choice},
};
constexpr FactColumn enterpriseColumns[] = {
    {"name", Kind::Text, nullptr, true},
    {"uscc", Kind::Text, nullptr, true},
    {"kind", Kind::Choice},
    {"established_on", Kind::Date},
    {"production_started_on", Kind::Date},
    {"accounting_standard", Kind::Choice},
    {"is_listed", Kind::Flag},
    {"note", Kind::Text},
};
constexpr FactColumn siteColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"kind", Kind::Text},
    {"province", Kind::Text},
    {"note", Kind::Text},
};
constexpr FactColumn bookColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"domain", Kind::Text},
    {"name", Kind::Text},
};
constexpr FactColumn findingAnswerColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"finding", Kind::Text},
    {"reason", Kind::Text, nullptr, true},
    {"answered_by", Kind::Reference, "person"},
    {"answered_on", Kind::Date},
};
constexpr FactColumn attachmentColumns[] = {
    {"tbl", Kind::Text},
    {"fact", Kind::Id},
    {"content", Kind::ContentHash},
    {"name", Kind::Text, nullptr, true},
    {"kind", Kind::Text},
    {"note", Kind::Text, nullptr, true},
    {"person", Kind::Reference, "person"},
};
constexpr FactColumn exchangeDecisionColumns[] = {
    {"tbl", Kind::Text},
    {"fact", Kind::Id},
    {"choice", Kind::Choice},
    {"reason", Kind::Text, nullptr, true},
    {"decided_by", Kind::Reference, "person"},
};
constexpr FactColumn closedMonthColumns[] = {
    {"book", Kind::Reference, "book"},
    {"month", Kind::Month},
};

}

constinit const FactTable personTable{"person", Growth::Editable, Travels::WithSite, personColumns};
constinit const FactTable personRoleTable{"person_role", Growth::Editable, Travels::WithSite, personRoleColumns};
constinit const FactTable enterpriseTable{"enterprise", Growth::Editable, Travels::WithSite, enterpriseColumns};
constinit const FactTable siteTable{"site", Growth::Editable, Travels::WithSite, siteColumns};
constinit const FactTable bookTable{"book", Growth::Editable, Travels::WithSite, bookColumns};
constinit const FactTable findingAnswerTable{"finding_answer", Growth::Editable, Travels::WithSite, findingAnswerColumns};
constinit const FactTable attachmentTable{"attachment", Growth::Editable, Travels::WithSite, attachmentColumns};
constinit const FactTable exchangeDecisionTable{
    "exchange.decision", Growth::AppendOnly, Travels::WithSite, exchangeDecisionColumns};
constinit const FactTable closedMonthTable{"closed_month", Growth::Editable, Travels::WithSite, closedMonthColumns};

std::span<const FactTable> sharedTables()
{
    static const std::array tables{personTable, personRoleTable, enterpriseTable, siteTable, bookTable, findingAnswerTable,
        attachmentTable, exchangeDecisionTable};
    return tables;
}

std::span<const FactTable> lockTables()
{
    static const std::array tables{closedMonthTable};
    return tables;
}

}
