// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/standards/tables.h"

#include <array>

namespace plumbline::standards {

namespace {

constexpr FactColumn bodyColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"number", Kind::Text, nullptr, true},
    {"kind", Kind::Choice},
};
constexpr FactColumn personColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"name", Kind::Text, nullptr, true},
    {"unit", Kind::Text, nullptr, true},
    {"unit_kind", Kind::Text},
    {"title", Kind::Text, nullptr, true},
    {"is_senior", Kind::Flag},
    {"years", Kind::Count},
    {"contact", Kind::Text, nullptr, true},
};
constexpr FactColumn seatColumns[] = {
    {"body", Kind::Reference, "standards.body"},
    {"person", Kind::Reference, "standards.person"},
    {"post", Kind::Choice},
    {"from_day", Kind::Date},
    {"until_day", Kind::Date},
};
constexpr FactColumn projectColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"procedure", Kind::Text},
    {"kind", Kind::Text},
    {"number", Kind::Text, nullptr, true},
    {"title", Kind::Text, nullptr, true},
    {"standard", Kind::Text, nullptr, true},
    {"is_revision", Kind::Flag},
    {"is_urgent", Kind::Flag},
    {"body", Kind::Reference, "standards.body"},
    {"leader", Kind::Reference, "standards.person"},
    {"follows", Kind::Reference, "standards.project"},
    {"started_on", Kind::Date},
    {"due_on", Kind::Date},
    {"in_force_since", Kind::Date},
    {"published_on", Kind::Date},
    {"implemented_on", Kind::Date},
    {"posted_on", Kind::Date},
    {"posted_until", Kind::Date},
    {"conclusion", Kind::Choice},
    {"conclusion_reason", Kind::Text, nullptr, true},
};
constexpr FactColumn unitColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"name", Kind::Text, nullptr, true},
    {"is_mine", Kind::Flag},
    {"is_lead", Kind::Flag},
};
constexpr FactColumn drafterColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"person", Kind::Reference, "standards.person"},
    {"is_first", Kind::Flag},
};
constexpr FactColumn markColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"item", Kind::Text},
    {"answer", Kind::Choice},
    {"marked_on", Kind::Date},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn documentColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"item", Kind::Text},
    {"version", Kind::Count},
    {"name", Kind::Text, nullptr, true},
    {"content", Kind::ContentHash},
    {"received_on", Kind::Date},
};
constexpr FactColumn commentColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"clause", Kind::Text, nullptr, true},
    {"unit", Kind::Text, nullptr, true},
    {"type", Kind::Choice},
    {"content", Kind::Text, nullptr, true},
    {"proposal", Kind::Text, nullptr, true},
    {"disposition", Kind::Choice},
    {"reason", Kind::Text, nullptr, true},
    {"revision", Kind::Text, nullptr, true},
    {"received_on", Kind::Date},
    {"stage", Kind::Choice},
};
constexpr FactColumn voteColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"rule", Kind::Text},
    {"is_meeting", Kind::Flag},
    {"item", Kind::Text},
    {"content", Kind::ContentHash},
    {"opened_on", Kind::Date},
    {"until_day", Kind::Date},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn voterColumns[] = {
    {"vote", Kind::Reference, "standards.vote"},
    {"person", Kind::Reference, "standards.person"},
    {"name", Kind::Text, nullptr, true},
    {"unit", Kind::Text, nullptr, true},
    {"unit_kind", Kind::Text},
    {"standing", Kind::Choice},
    {"reason", Kind::Text, nullptr, true},
};
constexpr FactColumn ballotColumns[] = {
    {"voter", Kind::Reference, "standards.voter"},
    {"choice", Kind::Choice},
    {"cast_on", Kind::Date},
    {"opinion", Kind::Text, nullptr, true},
};
constexpr FactColumn confirmationColumns[] = {
    {"ballot", Kind::Reference, "standards.ballot"},
    {"adopted_on", Kind::Date},
    {"confirmed_on", Kind::Date},
};
constexpr FactColumn closingColumns[] = {
    {"vote", Kind::Reference, "standards.vote"},
    {"closed_on", Kind::Date},
    {"has_passed", Kind::Flag},
    {"receipt", Kind::Text},
    {"seal", Kind::ContentHash},
};
constexpr FactColumn stepColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"transition", Kind::Text},
    {"state", Kind::Text},
    {"taken_on", Kind::Date},
    {"taken_by", Kind::Text},
    {"reason", Kind::Text, nullptr, true},
    {"proof", Kind::Text},
};
constexpr FactColumn standardColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"number", Kind::Text, nullptr, true},
    {"title", Kind::Text, nullptr, true},
    {"status", Kind::Choice},
    {"published_on", Kind::Date},
    {"implemented_on", Kind::Date},
    {"reviewed_on", Kind::Date},
    {"withdrawn_on", Kind::Date},
    {"replaced_by", Kind::Text, nullptr, true},
    {"is_in_use", Kind::Flag},
    {"is_for_safety", Kind::Flag},
    {"is_applied", Kind::Flag},
    {"used_in", Kind::Text, nullptr, true},
    {"marked_in", Kind::Text, nullptr, true},
};
constexpr FactColumn samplingColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"sampled_on", Kind::Date},
    {"standard", Kind::Text, nullptr, true},
    {"subject", Kind::Text, nullptr, true},
    {"has_passed", Kind::Flag},
    {"done", Kind::Text, nullptr, true},
};
constexpr FactColumn officeColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"actor", Kind::Text},
    {"person", Kind::Reference, "person"},
    {"body", Kind::Reference, "standards.body"},
    {"from_day", Kind::Date},
    {"until_day", Kind::Date},
};
constexpr FactColumn addresseeColumns[] = {
    {"project", Kind::Reference, "standards.project"},
    {"name", Kind::Text, nullptr, true},
    {"sent_on", Kind::Date},
    {"answered_on", Kind::Date},
    {"has_opinions", Kind::Flag},
};
constexpr FactColumn likenessColumns[] = {
    {"earlier", Kind::Reference, "standards.comment"},
    {"later", Kind::Reference, "standards.comment"},
    {"verdict", Kind::Choice},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn referenceColumns[] = {
    {"enterprise", Kind::Reference, "enterprise"},
    {"document", Kind::Text, nullptr, true},
    {"clause", Kind::Text, nullptr, true},
    {"number", Kind::Text, nullptr, true},
    {"note", Kind::Text, nullptr, true},
};
constexpr FactColumn orderColumns[] = {
    {"sampling", Kind::Reference, "standards.sampling"},
    {"enterprise", Kind::Reference, "enterprise"},
    {"addressed_as", Kind::Choice},
    {"ordered_on", Kind::Date},
    {"number", Kind::Text, nullptr, true},
    {"authority", Kind::Text, nullptr, true},
    {"model", Kind::Text, nullptr, true},
    {"batch", Kind::Text, nullptr, true},
    {"due_on", Kind::Date},
    {"batch_checked_on", Kind::Date},
    {"buyers_told_on", Kind::Date},
    {"danger_removed_on", Kind::Date},
    {"service_repeated_on", Kind::Date},
    {"note", Kind::Text, nullptr, true},
};

}

constinit const FactTable bodyTable{"standards.body", Growth::Editable, Travels::WithSite, bodyColumns};
constinit const FactTable personTable{"standards.person", Growth::Editable, Travels::WithSite, personColumns};
constinit const FactTable seatTable{"standards.seat", Growth::Editable, Travels::WithSite, seatColumns};
constinit const FactTable projectTable{"standards.project", Growth::Editable, Travels::WithSite, projectColumns};
constinit const FactTable unitTable{"standards.unit", Growth::Editable, Travels::WithSite, unitColumns};
constinit const FactTable drafterTable{"standards.drafter", Growth::Editable, Travels::WithSite, drafterColumns};
constinit const FactTable markTable{"standards.mark", Growth::Editable, Travels::WithSite, markColumns};
constinit const FactTable documentTable{"standards.document", Growth::AppendOnly, Travels::WithSite, documentColumns};
constinit const FactTable commentTable{"standards.comment", Growth::Editable, Travels::WithSite, commentColumns};
constinit const FactTable voteTable{"standards.vote", Growth::AppendOnly, Travels::WithSite, voteColumns};
constinit const FactTable voterTable{"standards.voter", Growth::AppendOnly, Travels::WithSite, voterColumns};
constinit const FactTable ballotTable{"standards.ballot", Growth::AppendOnly, Travels::WithSite, ballotColumns};
constinit const FactTable confirmationTable{"standards.confirmation", Growth::AppendOnly, Travels::WithSite, confirmationColumns};
constinit const FactTable closingTable{"standards.closing", Growth::AppendOnly, Travels::WithSite, closingColumns};
constinit const FactTable stepTable{"standards.step", Growth::AppendOnly, Travels::WithSite, stepColumns};
constinit const FactTable standardTable{"standards.standard", Growth::Editable, Travels::WithSite, standardColumns};
constinit const FactTable samplingTable{"standards.sampling", Growth::Editable, Travels::WithSite, samplingColumns};
constinit const FactTable officeTable{"standards.office", Growth::Editable, Travels::WithSite, officeColumns};
constinit const FactTable addresseeTable{"standards.addressee", Growth::Editable, Travels::WithSite, addresseeColumns};
constinit const FactTable likenessTable{"standards.likeness", Growth::Editable, Travels::WithSite, likenessColumns};
constinit const FactTable referenceTable{"standards.reference", Growth::Editable, Travels::WithSite, referenceColumns};
constinit const FactTable orderTable{"standards.order", Growth::Editable, Travels::WithSite, orderColumns};

std::span<const FactTable> tables()
{
    static const std::array all{bodyTable, personTable, seatTable, projectTable, unitTable, drafterTable, markTable,
        documentTable, commentTable, voteTable, voterTable, ballotTable, confirmationTable, closingTable, stepTable,
        standardTable, samplingTable, officeTable, addresseeTable, likenessTable, referenceTable, orderTable};
    return all;
}

}
