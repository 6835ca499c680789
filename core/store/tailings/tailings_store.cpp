// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tailings/tailings_store.h"

#include "core/store/cells.h"
#include "core/store/tailings/tables.h"

#include <algorithm>
#include <tuple>

namespace plumbline::tailings {

namespace {

/// Of a ledger: what counts, as far as it has happened by the end of that day.
std::string asFarAs(QDate through, const FactTable& table)
{
    const FactColumn* const day = dayColumn(table);
    return day ? std::string(" AND void_reason IS NULL AND ") + day->name + " <= '" + latestBy(through, *day) + '\''
               : std::string();
}

Result<std::vector<Record>> readRecords(Statement& rows, const CellReader& reader)
{
    std::vector<Record> records;
    journal::Cells cells;
    while (TRY(rows.step())) {
        cells.clear();
        TRY(reader.read(rows, cells));
        Record& record = records.emplace_back(Record{TRY(rows.id(0)), {}});
        for (const auto& [column, text] : cells)
            record.cells.emplace(column, text);
    }
    return records;
}

/// Those that can grow without end are read into narrower rows, below.
bool isLong(std::string_view table)
{
    return table == movementTable.name || table == dischargeTable.name || table == sampleTable.name;
}

/// `asked`: beside whose they are.
Result<void> readRegister(const ReadScope& scope, const EnterpriseId& enterprise, const FactTable& table,
    const std::string& asked, Registers& registers)
{
    const CellReader reader(table);
    Statement rows = TRY(scope.prepare(
        "SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE enterprise = ?" + asked + " ORDER BY id"));
    rows.bind(1, enterprise);
    registers.add(table.name, TRY(readRecords(rows, reader)));
    return {};
}

struct FlowKey {
    std::optional<Id> mill;
    Id kind;
    std::optional<Id> pond;
    std::optional<Id> contractor;
    Month month;
    Flow flow;
    Got got;
    std::ptrdiff_t surveysBefore; ///< of the pond: what came after one is held against the next

    friend auto operator<=>(const FlowKey&, const FlowKey&) = default;
};

template <class Value> Result<Value> known(std::optional<Value> value, const std::string& word)
{
    if (value)
        return *value;
    return Problem{"store.wrong-type"}.with("value", QString::fromStdString(word));
}

Result<void> bookArising(const Statement& row, QDate day, Booked& booked)
{
    if (TRY(row.text(6)) == "month") {
        if (booked.months.empty() || booked.months.back() != Month::of(day))
            booked.months.push_back(Month::of(day));
    } else if (booked.days.empty() || booked.days.back() != day) {
        booked.days.push_back(day);
    }
    return {};
}

using Surveys = std::map<std::string, std::vector<QDate>, std::less<>>;

/// The days on which each pond was surveyed, in order.
Surveys surveysOf(const Facts& facts)
{
    Surveys surveys;
    for (const Record& survey : facts.registers.of(surveyTable.name)) {
        if (const auto day = survey.date("surveyed_on"))
            surveys[std::string(survey.text("pond"))].push_back(*day);
    }
    for (auto& [pond, days] : surveys)
        std::sort(days.begin(), days.end());
    return surveys;
}

std::ptrdiff_t surveysBefore(const Surveys& surveys, const std::optional<Id>& pond, QDate day)
{
    const auto ofPond = pond ? surveys.find(pond->text()) : surveys.end();
    if (ofPond == surveys.end())
        return 0;
    return std::lower_bound(ofPond->second.begin(), ofPond->second.end(), day) - ofPond->second.begin();
}

/// What arose at each mill, held against the metal where its grades are given.
class MetalMonths final {
public:
    explicit MetalMonths(const Registers& registers) : m_registers(registers) { }

    Result<void> add(const Id& mill, QDate day, const MassGiven& given)
    {
        if (!given.grades.sayAnything())
            return {};
        const Month month = Month::of(day);
        const Record* const record = m_registers.find(millTable.name, mill.text());
        MetalMonth& kept = m_months.try_emplace({mill, month}, MetalMonth{mill, month}).first->second;
        return kept.add(day, given, record ? metalTolerance(*record) : std::nullopt);
    }
    std::vector<MetalMonth> months() const
    {
        std::vector<MetalMonth> all;
        for (const auto& [key, month] : m_months)
            all.push_back(month);
        return all;
    }

private:
    const Registers& m_registers;
    std::map<std::pair<Id, Month>, MetalMonth> m_months;
};

/// One pass in the order of days.
Result<void> readFlows(const ReadScope& scope, QDate through, Facts& facts)
{
    Statement rows = TRY(scope.prepare(
        "SELECT mill, kind, pond, contractor, booked_on, flow, period, got, dry_tonnes, wet_tonnes, "
        "moisture_percent, feed_tonnes, yield_percent, feed_grade, concentrate_grade, tailings_grade "
        "FROM tailings_movement WHERE enterprise = ? AND void_reason IS NULL AND booked_on <= ? ORDER BY booked_on"));
    rows.bindAll(facts.enterprise, through);
    const Surveys surveys = surveysOf(facts);
    std::map<FlowKey, FlowSum> sums;
    MetalMonths metal(facts.registers);
    while (TRY(rows.step())) {
        const QDate day = TRY(rows.date(4));
        const std::string flow = TRY(rows.text(5));
        const std::string got = TRY(rows.text(7));
        const std::optional<Id> pond = TRY(rows.optional(2, &Statement::id));
        const FlowKey key{TRY(rows.optional(0, &Statement::id)), TRY(rows.id(1)), pond, TRY(rows.optional(3, &Statement::id)),
            Month::of(day), TRY(known(flowOf(flow), flow)), TRY(known(gotOf(got), got)), surveysBefore(surveys, pond, day)};
        const MassGiven given{TRY(rows.optional(8, &Statement::quantity)), TRY(rows.optional(9, &Statement::quantity)),
            TRY(rows.optional(10, &Statement::quantity)), TRY(rows.optional(11, &Statement::quantity)),
            TRY(rows.optional(12, &Statement::quantity)),
            {TRY(rows.optional(13, &Statement::quantity)), TRY(rows.optional(14, &Statement::quantity)),
                TRY(rows.optional(15, &Statement::quantity))}};
        const auto [at, isNew] = sums.try_emplace(
            key, FlowSum{key.mill, key.kind, key.pond, key.contractor, key.month, key.flow, key.got, {}, day, day});
        at->second.dry = at->second.dry + TRY(dryMass(given));
        at->second.last = day;
        if (key.flow == Flow::Arose && key.mill) {
            TRY(bookArising(rows, day, facts.booked[*key.mill]));
            TRY(metal.add(*key.mill, day, given));
        }
    }
    facts.metal = metal.months();
    for (auto& [key, sum] : sums)
        facts.flows.push_back(sum);
    std::stable_sort(
        facts.flows.begin(), facts.flows.end(), [](const FlowSum& a, const FlowSum& b) { return a.month < b.month; });
    return {};
}

Result<std::int64_t> linesAfter(const ReadScope& scope, const EnterpriseId& enterprise, QDate day)
{
    Statement count = TRY(
        scope.prepare("SELECT count(*) FROM tailings_movement WHERE enterprise = ? AND booked_on > ? AND void_reason IS NULL"));
    count.bindAll(enterprise, day);
    TRY(count.step());
    return count.integer(0);
}

/// Room for all of them at once.
Result<std::size_t> countOf(const ReadScope& scope, const FactTable& table)
{
    Statement count = TRY(scope.prepare("SELECT count(*) FROM " + sqlName(table.name)));
    TRY(count.step());
    return std::size_t(TRY(count.integer(0)));
}

/// Lines mostly come in the order in which they were made, which is this one: sorting them here costs nothing then.
template <class Rows, class IsBefore> void putInOrder(Rows& rows, IsBefore isBefore)
{
    if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
        std::stable_sort(rows.begin(), rows.end(), isBefore);
}

Result<void> readDischarges(const ReadScope& scope, QDate through, Facts& facts)
{
    facts.discharges.reserve(TRY(countOf(scope, dischargeTable)));
    Statement rows = TRY(scope.prepare("SELECT outlet, from_on, coalesce(until_on, from_on) FROM tailings_discharge "
                                       "WHERE enterprise = ?"
        + asFarAs(through, dischargeTable)));
    rows.bind(1, facts.enterprise);
    while (TRY(rows.step()))
        facts.discharges.push_back({TRY(rows.id(0)), TRY(rows.date(1)), TRY(rows.date(2))});
    putInOrder(facts.discharges,
        [](const Discharge& a, const Discharge& b) { return std::tie(a.outlet, a.first) < std::tie(b.outlet, b.first); });
    return {};
}

/// Parameters and units are the same words again and again: one text for all of them.
class SharedWords final {
public:
    Result<QString> read(const Statement& row, int column)
    {
        const std::string_view word = RawValue::of(row, column).bytes;
        auto found = m_words.find(word);
        if (found == m_words.end())
            found = m_words.emplace(word, TRY(row.string(column))).first;
        return found->second;
    }

private:
    std::map<std::string, QString, std::less<>> m_words;
};

Result<void> readSamples(const ReadScope& scope, QDate through, Facts& facts)
{
    facts.samples.reserve(TRY(countOf(scope, sampleTable)));
    Statement rows = TRY(scope.prepare(
        "SELECT id, point, parameter, sampled_on, result, unit, detection_limit, campaign, published_on IS NOT NULL, "
        "sample_number FROM tailings_sample WHERE enterprise = ?"
        + asFarAs(through, sampleTable)));
    rows.bind(1, facts.enterprise);
    SharedWords parameters;
    SharedWords units;
    while (TRY(rows.step())) {
        Sample& sample = facts.samples.emplace_back();
        sample.id = TRY(rows.id(0));
        sample.point = TRY(rows.id(1));
        sample.parameter = TRY(parameters.read(rows, 2));
        sample.on = TRY(rows.date(3));
        sample.result = TRY(rows.string(4));
        sample.unit = TRY(units.read(rows, 5));
        sample.detectionLimit = TRY(rows.optional(6, &Statement::quantity));
        sample.campaign = TRY(rows.optional(7, &Statement::string)).value_or(QString());
        sample.isPublished = TRY(rows.flag(8));
        sample.number = TRY(rows.optional(9, &Statement::string)).value_or(QString());
    }
    putInOrder(facts.samples, [](const Sample& a, const Sample& b) {
        return std::tie(a.point, a.on, a.parameter, a.id) < std::tie(b.point, b.on, b.parameter, b.id);
    });
    return {};
}

}

Result<Facts> readFacts(const ReadScope& scope, const EnterpriseId& enterprise, QDate through)
{
    Facts facts;
    facts.enterprise = enterprise;
    facts.toCome = TRY(linesAfter(scope, enterprise, through));
    for (const FactTable& table : tables()) {
        if (!isLong(table.name))
            TRY(readRegister(scope, enterprise, table, asFarAs(through, table), facts.registers));
    }
    TRY(readFlows(scope, through, facts));
    TRY(readDischarges(scope, through, facts));
    TRY(readSamples(scope, through, facts));
    return facts;
}

Result<Registers> readRegisters(const ReadScope& scope, const EnterpriseId& enterprise, std::span<const FactTable* const> tables)
{
    Registers registers;
    for (const FactTable* const table : tables)
        TRY(readRegister(scope, enterprise, *table, {}, registers));
    return registers;
}

Result<std::optional<Record>> readRecord(const ReadScope& scope, const FactTable& table, const Id& id)
{
    const CellReader reader(table);
    Statement rows = TRY(scope.prepare("SELECT " + reader.selection() + " FROM " + sqlName(table.name) + " WHERE id = ?"));
    rows.bind(1, id);
    std::vector<Record> records = TRY(readRecords(rows, reader));
    return records.empty() ? std::nullopt : std::optional(std::move(records.front()));
}

Result<std::vector<Record>> readMovements(
    const ReadScope& scope, const EnterpriseId& enterprise, QDate first, QDate last, Struck struck)
{
    const CellReader reader(movementTable);
    Statement rows = TRY(scope.prepare("SELECT " + reader.selection()
        + " FROM tailings_movement WHERE enterprise = ? AND booked_on BETWEEN ? AND ?"
        + (struck == Struck::LeftOut ? " AND void_reason IS NULL" : "") + " ORDER BY booked_on, id"));
    rows.bindAll(enterprise, first, last);
    return readRecords(rows, reader);
}

Result<std::vector<StruckFlow>> readStruckFlows(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement rows = TRY(scope.prepare("SELECT DISTINCT pond, flow, substr(booked_on, 1, 7) FROM tailings_movement "
                                       "WHERE enterprise = ? AND void_reason IS NOT NULL AND pond IS NOT NULL"));
    rows.bind(1, enterprise);
    std::vector<StruckFlow> flows;
    while (TRY(rows.step())) {
        const std::string flow = TRY(rows.text(1));
        flows.push_back({TRY(rows.id(0)), TRY(known(flowOf(flow), flow)), TRY(parseMonth(TRY(rows.text(2))))});
    }
    return flows;
}

Result<std::optional<QDate>> lastBookedDay(const ReadScope& scope, const EnterpriseId& enterprise, QDate through)
{
    Statement row = TRY(scope.prepare(
        "SELECT max(booked_on) FROM tailings_movement WHERE enterprise = ? AND booked_on <= ? AND void_reason IS NULL"));
    row.bindAll(enterprise, through);
    TRY(row.step());
    return row.optional(0, &Statement::date);
}

Result<std::int64_t> strikeOutRecord(WriteScope& scope, const FactTable& table, std::int64_t record, const QString& reason)
{
    Statement changed =
        TRY(scope.prepare("SELECT count(DISTINCT id) FROM journal_line WHERE tbl = ? AND born = ? AND op = 'update'"));
    changed.bind(1, table.name).bind(2, record);
    TRY(changed.step());
    if (const std::int64_t count = TRY(changed.integer(0)); count > 0)
        return Problem{"import.changed-since"}.with("count", QString::number(count));
    Statement rows = TRY(scope.prepare("SELECT id FROM " + sqlName(table.name) + " WHERE born = ? AND void_reason IS NULL"));
    rows.bind(1, record);
    std::vector<Id> ids;
    while (TRY(rows.step()))
        ids.push_back(TRY(rows.id(0)));
    for (const Id& id : ids)
        TRY(updateFact(scope, table, id, {{"void_reason", reason}}));
    return std::int64_t(ids.size());
}

}
