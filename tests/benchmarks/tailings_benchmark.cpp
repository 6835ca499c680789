// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/services/session.h"
#include "core/store/facts.h"
#include "core/store/tailings/tables.h"
#include "core/store/tailings/tailings_store.h"
#include "core/tailings/findings.h"
#include "core/tailings/obligations.h"
#include "tests/benchmarks/bench.h"

#include <QTemporaryDir>
#include <QtGlobal>

namespace plumbline {

namespace {

constexpr int ponds = 50;
constexpr int firstYear = 2006;
constexpr int years = 20;
constexpr double clockLimit = 1.5;

template <class T> T taken(Result<T> result)
{
    if (!result)
        qFatal("tailings: %s", result.problem().code.data());
    return std::move(result).value();
}

/// A pond's monitoring over twenty years: monthly at its outlet, quarterly at two wells.
void fillPond(WriteScope& scope, const EnterpriseId& enterprise, int number)
{
    using namespace tailings;
    const auto add = [&](const FactTable& table, FactValues values) {
        values.emplace_back("enterprise", enterprise);
        return taken(insertFact(scope, table, values));
    };
    const Id pond = add(pondTable,
        {{"name", std::to_string(number)}, {"grade", "3"}, {"is_designated", FactValue::flag(false)},
            {"capacity_m3", Quantity::fromUnits(1'000'000)}, {"dry_density", Quantity::fromMillionths(1'400'000)}});
    add(pondStateTable, {{"pond", pond}, {"state", "operating"}, {"since", QDate(firstYear, 1, 1)}});
    const Id outlet = add(outletTable,
        {{"pond", pond}, {"name", "O"}, {"from_on", QDate(firstYear, 1, 1)}, {"has_sign", FactValue::flag(true)},
            {"has_meter", FactValue::flag(true)}, {"has_video", FactValue::flag(true)}, {"is_rain_apart", FactValue::flag(true)},
            {"has_toxic", FactValue::flag(false)}});
    for (const char* const kind : {"discharge", "well-up", "well-down"}) {
        const bool isDischarge = kind == std::string_view("discharge");
        const Id point = add(pointTable,
            {{"pond", pond}, {"name", kind}, {"kind", kind}, {"outlet", isDischarge ? std::optional(outlet) : std::nullopt},
                {"frequency", isDischarge ? "month" : "quarter"}, {"from_on", QDate(firstYear, 1, 1)}});
        add(limitTable,
            {{"point", point}, {"parameter", "Cu"}, {"unit", "mg/L"}, {"most", Quantity::fromMillionths(500'000)},
                {"standard", "S"}});
        for (int month = 0; month < years * 12; month += isDischarge ? 1 : 3) {
            const QDate day = QDate(firstYear, 1, 12).addMonths(month);
            if (isDischarge)
                add(dischargeTable, {{"outlet", outlet}, {"from_on", day}, {"until_on", day.addDays(10)}});
            add(sampleTable, {{"point", point}, {"sampled_on", day}, {"parameter", "Cu"}, {"result", "0.18"}, {"unit", "mg/L"}});
        }
    }
}

/// The same rows, column by column, and nothing made of them.
std::int64_t readBare(const ReadScope& scope, const EnterpriseId& enterprise)
{
    std::int64_t bytes = 0;
    for (const FactTable& table : tailings::tables()) {
        std::string columns = "id";
        for (const FactColumn& column : table.columns)
            columns += std::string(", ") + column.name;
        Statement rows = taken(scope.prepare("SELECT " + columns + " FROM " + sqlName(table.name) + " WHERE enterprise = ?"));
        rows.bind(1, enterprise);
        while (taken(rows.step())) {
            for (int at = 0; at < int(table.columns.size()); ++at) {
                if (rows.isNull(at + 1))
                    continue;
                const Kind kind = table.columns[std::size_t(at)].kind;
                if (kind == Kind::Reference)
                    bytes += std::int64_t(taken(rows.id(at + 1)).bytes().size());
                else if (kind == Kind::Count || kind == Kind::Flag)
                    bytes += taken(rows.integer(at + 1)) >= 0;
                else
                    bytes += std::int64_t(taken(rows.text(at + 1)).size());
            }
        }
    }
    return bytes;
}

void benchmarkClock()
{
    const House house = taken(makeHouse());
    const QTemporaryDir folder;
    const EnterpriseFacts enterprise{{}, QStringLiteral("矿业公司"), "91530421MA6K8QN207"};
    const auto session =
        taken(Session::create(house, folder.filePath(QStringLiteral("clock.plumb")), enterprise, QStringLiteral("王芳")));
    EnterpriseId id;
    {
        WriteScope scope = taken(session->workspace().write());
        id = taken(enterpriseBy(scope, "")).id;
        for (int number = 0; number < ponds; ++number)
            fillPond(scope, id, number);
        taken(scope.commit({"load", taken(session->acting(Right::Record))}));
    }
    const ReadScope facts = taken(session->workspace().read());
    const QDate today(firstYear + years - 1, 12, 31);
    const RulePack& pack = *taken(session->rules().inForceOn(tailings::packSubject, today));
    std::int64_t seen = 0;
    const double bare = benchmarks::bestOf(3, [&] { seen += readBare(facts, id); });
    const double read =
        benchmarks::bestOf(3, [&] { seen += std::int64_t(taken(tailings::readFacts(facts, id, today)).samples.size()); });
    const double clock = benchmarks::bestOf(3, [&] {
        const tailings::Facts all = taken(tailings::readFacts(facts, id, today));
        seen += std::int64_t(taken(tailings::obligations(all, pack, today.year(), today)).size());
    });
    if (seen == 0)
        qFatal("nothing was read");
    benchmarks::show("tailings facts read / the rows alone", read / bare);
    benchmarks::compare("tailings clock, 50 ponds and 20 years / the rows alone", clock / bare, clockLimit);
}

}

PLUMBLINE_BENCHMARK(tailings, benchmarkClock)

}
