// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/facts.h"

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::array<std::string_view, 8> flowKeys{
    "arose", "into-pond", "backfilled", "utilised", "transported", "stored", "taken-from-store", "reclaimed"};

constexpr std::size_t idDigits = 32; // as ids are written

/// The latest state that has begun by that day.
const Record* stateRecord(const Facts& facts, const Id& pond, QDate day)
{
    const Record* latest = nullptr;
    std::optional<QDate> since;
    for (const Record* const state : facts.registers.referring("tailings.pond_state", "pond", pond)) {
        const auto begun = state->date("since");
        if (begun && *begun <= day && (!since || *begun > *since)) {
            latest = state;
            since = begun;
        }
    }
    return latest;
}

}

std::string_view flowKey(Flow flow)
{
    return flowKeys[std::size_t(flow)];
}

std::optional<Flow> flowOf(std::string_view key)
{
    const auto found = std::find(flowKeys.begin(), flowKeys.end(), key);
    return found == flowKeys.end() ? std::nullopt : std::optional(Flow(found - flowKeys.begin()));
}

std::string_view Record::text(std::string_view column) const
{
    const auto cell = cells.find(column);
    return cell == cells.end() ? std::string_view() : std::string_view(cell->second);
}

QString Record::words(std::string_view column) const
{
    const std::string_view cell = text(column);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

std::optional<QDate> Record::date(std::string_view column) const
{
    const Result<QDate> day = parseDate(text(column));
    return day ? std::optional(*day) : std::nullopt;
}

std::optional<Quantity> Record::quantity(std::string_view column) const
{
    const Result<Quantity> quantity = parseQuantity(text(column));
    return quantity ? std::optional(*quantity) : std::nullopt;
}

std::optional<int> Record::count(std::string_view column) const
{
    const Result<std::int64_t> count = parseCount(text(column));
    return count ? std::optional(int(*count)) : std::nullopt;
}

MassGiven massOn(const Record& line)
{
    return {line.quantity("dry_tonnes"), line.quantity("wet_tonnes"), line.quantity("moisture_percent"),
        line.quantity("feed_tonnes"), line.quantity("yield_percent"),
        {line.quantity("feed_grade"), line.quantity("concentrate_grade"), line.quantity("tailings_grade")}};
}

std::optional<Quantity> metalTolerance(const Record& mill)
{
    return mill.quantity("metal_tolerance_percent");
}

void Registers::add(const std::string& table, std::vector<Record> records)
{
    Table& kept = m_tables[table];
    kept = {std::move(records), {}, {}};
    for (std::size_t at = 0; at < kept.records.size(); ++at) {
        kept.byId.emplace(kept.records[at].id.text(), at);
        for (const auto& [column, cell] : kept.records[at].cells) {
            if (cell.size() == idDigits)
                kept.referring[column + '=' + cell].push_back(at);
        }
    }
}

const std::vector<Record>& Registers::of(std::string_view table) const
{
    static const std::vector<Record> none;
    const auto found = m_tables.find(table);
    return found == m_tables.end() ? none : found->second.records;
}

const Record* Registers::find(std::string_view table, std::string_view id) const
{
    const auto kept = m_tables.find(table);
    if (kept == m_tables.end())
        return nullptr;
    const auto at = kept->second.byId.find(id);
    return at == kept->second.byId.end() ? nullptr : &kept->second.records[at->second];
}

std::vector<const Record*> Registers::referring(std::string_view table, std::string_view column, const Id& to) const
{
    std::vector<const Record*> all;
    const auto kept = m_tables.find(table);
    if (kept == m_tables.end())
        return all;
    const auto found = kept->second.referring.find(std::string(column) + '=' + to.text());
    if (found == kept->second.referring.end())
        return all;
    for (const std::size_t at : found->second)
        all.push_back(&kept->second.records[at]);
    return all;
}

std::string_view stateOf(const Facts& facts, const Id& pond, QDate day)
{
    const Record* const state = stateRecord(facts, pond, day);
    return state ? state->text("state") : std::string_view();
}

bool isStateKnown(const Facts& facts, const Id& pond)
{
    return !facts.registers.referring("tailings.pond_state", "pond", pond).empty();
}

bool isThere(const Facts& facts, const Id& pond, QDate day)
{
    const std::string_view state = stateOf(facts, pond, day);
    return state.empty() ? !isStateKnown(facts, pond) : state != "building";
}

std::optional<QDate> closedOn(const Facts& facts, const Id& pond, QDate day)
{
    const Record* const state = stateRecord(facts, pond, day);
    return state && state->text("state") == "closed" ? state->date("since") : std::nullopt;
}

}
