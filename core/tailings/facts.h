// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/lab_result.h"
#include "core/tailings/metal_month.h"
#include "core/values/ids.h"
#include "core/values/period.h"
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::tailings {

constexpr char packSubject[] = "tailings";

/// One line of a register or ledger, by the columns of its table; what it doesn't say is empty.
struct Record {
    Id id;
    std::map<std::string, std::string, std::less<>> cells = {}; ///< canonical

    std::string_view text(std::string_view column) const;
    QString words(std::string_view column) const;
    std::string name() const { return std::string(text("name")); }
    bool flag(std::string_view column) const { return text(column) == "1"; }
    std::optional<QDate> date(std::string_view column) const;
    std::optional<Quantity> quantity(std::string_view column) const;
    std::optional<int> count(std::string_view column) const;
    bool refersTo(std::string_view column, const Id& other) const { return text(column) == other.text(); }
};

/// What a line of the producer's ledger says of its mass.
MassGiven massOn(const Record& line);
/// By how many per cent what is booked at a mill may differ from its metal balance; none where the enterprise has set nothing.
std::optional<Quantity> metalTolerance(const Record& mill);

/// The enterprise's registers and the ledgers that are no longer than a person can read, by table; struck lines are left out.
class Registers final {
public:
    void add(const std::string& table, std::vector<Record> records);
    const std::vector<Record>& of(std::string_view table) const;
    const Record* find(std::string_view table, std::string_view id) const;
    /// Those whose column names that record, in their order.
    std::vector<const Record*> referring(std::string_view table, std::string_view column, const Id& to) const;

private:
    struct Table {
        std::vector<Record> records;
        std::map<std::string, std::vector<std::size_t>, std::less<>> referring; ///< by "column=id"
        std::map<std::string, std::size_t, std::less<>> byId;
    };
    std::map<std::string, Table, std::less<>> m_tables;
};

/// Where tailings came from or went.
enum class Flow { Arose, IntoPond, Backfilled, Utilised, Transported, Stored, TakenFromStore, Reclaimed };
std::string_view flowKey(Flow flow); ///< "arose", "into-pond" …
std::optional<Flow> flowOf(std::string_view key);

/// The lines of the producer's ledger that agree in all this, summed; those before and after a survey of their pond apart.
struct FlowSum {
    std::optional<Id> mill;
    Id kind;
    std::optional<Id> pond;
    std::optional<Id> contractor;
    Month month;
    Flow flow = Flow::Arose;
    Got got = Got::Measured;
    Quantity dry;
    QDate first; ///< the days of the lines
    QDate last;
};
/// The days and months a mill has booked what arose, each once, in order.
struct Booked {
    std::vector<QDate> days;
    std::vector<Month> months;
};

/// From the first day of a discharge through its last.
struct Discharge {
    Id outlet;
    QDate first;
    QDate last;
};

struct Sample {
    Id id;
    Id point;
    QString parameter;
    QDate on;
    QString result; ///< as the laboratory wrote it
    QString unit;
    std::optional<Quantity> detectionLimit;
    QString campaign; ///< empty: of that day
    bool isPublished = false;
    QString number = {}; ///< as the laboratory gave it
};

/// As they stood at the end of a day: lines of ledgers that are dated later are left out.
struct Facts {
    EnterpriseId enterprise;
    std::int64_t toCome = 0; ///< lines of the producer's ledger that were left out so
    Registers registers;
    std::vector<FlowSum> flows; ///< by month
    std::map<Id, Booked> booked; ///< by mill
    std::vector<MetalMonth> metal; ///< by mill, then month; those with a line that has grades
    std::vector<Discharge> discharges; ///< by outlet, then day
    std::vector<Sample> samples; ///< by point, then day
};

/// What the pond is on that day: "operating", "closed" …; empty before its first state.
std::string_view stateOf(const Facts& facts, const Id& pond, QDate day);
/// Whether anybody has said what the pond is, at any time.
bool isStateKnown(const Facts& facts, const Id& pond);
/// Whether the pond is there on that day, and past building. One of which nobody says what it is, is taken to be: silence frees
/// from nothing.
bool isThere(const Facts& facts, const Id& pond, QDate day);
/// Since when it has been closed, if it still is on that day.
std::optional<QDate> closedOn(const Facts& facts, const Id& pond, QDate day);

}
