// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/ledger.h"

#include "core/services/tailings/row_checks.h"
#include "core/store/facts.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/periods.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

std::optional<Id> idIn(const Record& record, std::string_view column)
{
    const Result<Id> id = Id::parse(record.text(column));
    return id ? std::optional(*id) : std::nullopt;
}

DayLine lineOf(const Record& record)
{
    DayLine line;
    line.id = record.id;
    line.flow = flowOf(record.text("flow")).value_or(Flow::Arose);
    line.mill = idIn(record, "mill").value_or(Id());
    line.kind = idIn(record, "kind").value_or(Id());
    line.pond = idIn(record, "pond");
    line.contractor = idIn(record, "contractor");
    line.mass = massOn(record);
    line.got = gotOf(record.text("got")).value_or(Got::Measured);
    return line;
}

/// Lines of whole days: shifts and months are typed into the ledger itself.
std::vector<DayLine> dayLines(const std::vector<Record>& records)
{
    std::vector<DayLine> lines;
    for (const Record& record : records) {
        if (record.text("period") == "day" && record.text("flow") != "reclaimed")
            lines.push_back(lineOf(record));
    }
    return lines;
}

FactValues valuesOf(const EnterpriseId& enterprise, QDate day, const DayLine& line)
{
    return {{"enterprise", enterprise}, {"booked_on", day}, {"period", "day"}, {"flow", std::string(flowKey(line.flow))},
        {"mill", line.mill}, {"kind", line.kind}, {"pond", line.pond}, {"contractor", line.contractor},
        {"wet_tonnes", line.mass.wet}, {"moisture_percent", line.mass.moisture}, {"feed_tonnes", line.mass.feed},
        {"yield_percent", line.mass.yield}, {"feed_grade", line.mass.grades.feed},
        {"concentrate_grade", line.mass.grades.concentrate}, {"tailings_grade", line.mass.grades.tailings},
        {"dry_tonnes", line.mass.dry}, {"got", std::string(gotKey(line.got))}};
}

}

Result<Ledger> ledgerOf(const Asked& asked)
{
    Ledger ledger;
    ledger.pack = TRY(asked.rules.inForceOn(packSubject, asked.scope.today));
    ledger.facts = TRY(readFacts(asked.facts, asked.scope.enterprise, asked.scope.today));
    return ledger;
}

Result<std::vector<PondBalance>> pondBalances(const Ledger& ledger, const Record& pond, int year)
{
    std::vector<PondBalance> balances;
    const Month january(year, 1);
    for (int later = 0; later < monthsInYear; ++later) {
        const Month month = january.plus(later);
        PondBalance balance = TRY(pondBalanceOf(ledger.facts, pond, month, month, *ledger.pack));
        if (!balance.terms.empty() || balance.found)
            balances.push_back(std::move(balance));
    }
    if (!balances.empty())
        balances.push_back(TRY(pondBalanceOf(ledger.facts, pond, january, january.plus(monthsInYear - 1), *ledger.pack)));
    return balances;
}

Result<DayStart> startOfDay(const ReadScope& facts, const EnterpriseId& enterprise, QDate day)
{
    DayStart start;
    start.entry.day = day;
    start.entry.lines = dayLines(TRY(readMovements(facts, enterprise, day, day)));
    start.isBooked = !start.entry.lines.empty();
    if (start.isBooked)
        return start;
    start.takenFrom = TRY(lastBookedDay(facts, enterprise, day));
    if (!start.takenFrom)
        return start;
    start.entry.lines = dayLines(TRY(readMovements(facts, enterprise, *start.takenFrom, *start.takenFrom)));
    for (DayLine& line : start.entry.lines)
        line.id.reset();
    return start;
}

std::vector<QDate> missingDays(const Facts& facts, const RulePack& pack, const Record& mill, QDate today, std::size_t most)
{
    std::vector<QDate> missing;
    const auto booked = facts.booked.find(mill.id);
    const auto has = [&](QDate day) {
        if (booked == facts.booked.end())
            return false;
        const Booked& all = booked->second;
        return std::binary_search(all.days.begin(), all.days.end(), day)
            || std::binary_search(all.months.begin(), all.months.end(), Month::of(day));
    };
    const QDate end = std::min(mill.date("stopped_on").value_or(today), today);
    QDate day = std::max(mill.date("started_on").value_or(today), pack.from);
    for (; day < today && day <= end && missing.size() < most; day = day.addDays(1)) {
        if (!has(day))
            missing.push_back(day);
    }
    return missing;
}

Result<void> saveDay(Session& session, const EnterpriseId& enterprise, const DayEntry& entry, QDate today)
{
    if (entry.day > today)
        return Problem{"tailings.day-to-come"}.with("date", QString::fromStdString(formatDate(entry.day)));
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const LineChecks checks = TRY(lineChecks(scope, enterprise));
    for (const DayLine& line : entry.lines) {
        TRY(dryMass(line.mass));
        TRY(checkGrades(line.mass.grades));
        TRY(checks.pond(line.pond ? line.pond->text() : std::string(), flowKey(line.flow), formatDate(entry.day)));
        const FactValues values = valuesOf(enterprise, entry.day, line);
        if (line.id)
            TRY(updateFact(scope, movementTable, *line.id, values));
        else
            TRY(insertFact(scope, movementTable, values));
    }
    for (const RoundReading& reading : entry.readings) {
        if (reading.saysAnything())
            TRY(insertFact(scope, readingTable,
                {{"enterprise", enterprise}, {"pond", reading.pond}, {"read_on", entry.day},
                    {"water_level_m", reading.waterLevel}, {"beach_m", reading.beach}, {"freeboard_m", reading.freeboard},
                    {"phreatic_m", reading.phreatic}, {"displacement_mm", reading.displacement}, {"rain_mm", reading.rain},
                    {"is_drainage_clear", reading.isDrainageClear ? FactValue::flag(*reading.isDrainageClear) : std::nullopt},
                    {"read_by", by.name}}));
    }
    TRY(scope.commit({"tailings.day.save", by}));
    return {};
}

}
