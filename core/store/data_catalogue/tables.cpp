// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/tables.h"

#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr FactColumn entryColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"source", Kind::Text, nullptr, true},
    {"schema", Kind::Text, nullptr, true},
    {"name", Kind::Text, nullptr, true},
    {"comment", Kind::Text, nullptr, true},
    {"category", Kind::Text},
    {"domain", Kind::Choice},
    {"records", Kind::Count},
    {"bytes", Kind::Count},
    {"changed_on", Kind::Date},
    {"change_known_on", Kind::Date},
    {"carrier", Kind::Text, nullptr, true},
    {"purpose", Kind::Text, nullptr, true},
    {"scope_of_use", Kind::Text, nullptr, true},
    {"responsible", Kind::Text, nullptr, true},
    {"sharing", Kind::Text, nullptr, true},
    {"cross_border", Kind::Text, nullptr, true},
    {"protection", Kind::Text, nullptr, true},
    {"owner", Kind::Text, nullptr, true},
    {"review_on", Kind::Date},
    {"flags", Kind::Text},
    {"together", Kind::Text},
};
constexpr FactColumn answerColumns[] = {
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"condition", Kind::Text},
    {"is_met", Kind::Flag},
};
constexpr FactColumn decisionColumns[] = {
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"level", Kind::Choice},
    {"reason", Kind::Text, nullptr, true},
    {"decided_on", Kind::Date},
    {"decided_by", Kind::Text},
    {"receipt", Kind::Text},
};
constexpr FactColumn combinationColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"kinds", Kind::Text},
    {"least_records", Kind::Count},
    {"level", Kind::Choice},
    {"basis", Kind::Text, nullptr, true},
};
constexpr FactColumn recogniserColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"name_pattern", Kind::Text},
    {"value_pattern", Kind::Text},
};
constexpr FactColumn scanColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"source", Kind::Text, nullptr, true},
    {"kind", Kind::Choice},
    {"scanned_on", Kind::Date},
    {"is_name_only", Kind::Flag},
    {"problem", Kind::Text},
};
constexpr FactColumn seenColumns[] = {
    {"scan", Kind::Reference, "data_catalogue.scan"},
    {"entry", Kind::Reference, "data_catalogue.entry"},
    {"records", Kind::Count},
    {"bytes", Kind::Count},
    {"sampled", Kind::Count},
    {"columns", Kind::Count},
    {"problem", Kind::Text},
};
constexpr FactColumn evidenceColumns[] = {
    {"seen", Kind::Reference, "data_catalogue.seen"},
    {"column_name", Kind::Text, nullptr, true},
    {"rule", Kind::Text},
    {"is_by_user", Kind::Flag},
    {"is_by_name", Kind::Flag},
    {"hits", Kind::Count},
    {"filled", Kind::Count},
    {"strength", Kind::Choice},
    {"shape", Kind::Text},
};
constexpr FactColumn filingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"number", Kind::Count},
    {"is_change", Kind::Flag},
    {"prepared_on", Kind::Date},
    {"domain", Kind::Choice},
    {"content", Kind::Text},
    {"content_hash", Kind::ContentHash},
};
constexpr FactColumn filingStepColumns[] = {
    {"filing", Kind::Reference, "data_catalogue.filing"},
    {"move", Kind::Choice},
    {"moved_on", Kind::Date},
    {"moved_by", Kind::Text},
    {"note", Kind::Text, nullptr, true},
};

}

constinit const FactTable entryTable{"data_catalogue.entry", Growth::Editable, Travels::WithSite, entryColumns};
constinit const FactTable answerTable{"data_catalogue.answer", Growth::Editable, Travels::WithSite, answerColumns};
constinit const FactTable decisionTable{"data_catalogue.decision", Growth::AppendOnly, Travels::WithSite, decisionColumns};
constinit const FactTable combinationTable{"data_catalogue.combination", Growth::Editable, Travels::WithSite, combinationColumns};
constinit const FactTable recogniserTable{"data_catalogue.recogniser", Growth::Editable, Travels::WithSite, recogniserColumns};
constinit const FactTable scanTable{"data_catalogue.scan", Growth::AppendOnly, Travels::WithSite, scanColumns};
constinit const FactTable seenTable{"data_catalogue.seen", Growth::AppendOnly, Travels::WithSite, seenColumns};
constinit const FactTable evidenceTable{"data_catalogue.evidence", Growth::AppendOnly, Travels::WithSite, evidenceColumns};
constinit const FactTable filingTable{"data_catalogue.filing", Growth::AppendOnly, Travels::WithSite, filingColumns};
constinit const FactTable filingStepTable{"data_catalogue.filing_step", Growth::AppendOnly, Travels::WithSite, filingStepColumns};

std::span<const FactTable> tables()
{
    static const std::array all{entryTable, answerTable, decisionTable, combinationTable, recogniserTable, scanTable, seenTable,
        evidenceTable, filingTable, filingStepTable};
    return all;
}

}
