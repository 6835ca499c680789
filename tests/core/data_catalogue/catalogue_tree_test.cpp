// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/catalogue_tree.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <QTest>

#include <limits>

using namespace plumbline;
using namespace plumbline::data_catalogue;

namespace {

struct Given {
    const char* source;
    const char* schema;
    const char* name;
    std::optional<Level> decided = {};
    std::optional<std::int64_t> records = {};
    Judged judged = Judged::Decided;
    std::optional<Level> protectedAs = {};
};

struct Catalogued {
    std::vector<Entry> entries;
    std::vector<Proposal> proposals;
};

Catalogued catalogued(const std::vector<Given>& given)
{
    Catalogued all;
    for (const Given& one : given) {
        Entry& entry = all.entries.emplace_back();
        entry.source = QString::fromUtf8(one.source);
        entry.schema = QString::fromUtf8(one.schema);
        entry.name = QString::fromUtf8(one.name);
        entry.scale.records = one.records;
        Proposal& proposal = all.proposals.emplace_back();
        proposal.level = one.decided;
        proposal.decided = one.decided;
        proposal.judged = one.decided ? one.judged : Judged::Open;
        proposal.protectedAs = one.protectedAs;
    }
    return all;
}

/// "mes.db[public: a b][c]": systems, stores by name, and the names within.
QString shown(const std::vector<System>& systems, const Catalogued& all)
{
    QString text;
    for (const System& system : systems) {
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + system.name;
        for (const Store& store : system.stores) {
            QStringList names;
            for (const std::size_t at : store.entries)
                names << placeOf(all.entries[at]).name;
            text += QLatin1Char('[') + (store.name.isEmpty() ? QString() : store.name + QStringLiteral(": "))
                + names.join(QLatin1Char(' ')) + QLatin1Char(']');
        }
    }
    return text;
}

QString shown(const ProtectedAs& highest)
{
    const std::string_view key = highest.level ? levelKey(*highest.level) : std::string_view("none");
    return QString::fromUtf8(key.data(), qsizetype(key.size())) + (highest.isComplete ? QString() : QStringLiteral(" at least"));
}

QString shown(const KnownSum& sum)
{
    const std::optional<Quantity> total = sum.total();
    return (total ? QString::fromStdString(formatQuantity(*total)) : QStringLiteral("unknown"))
        + (sum.isPartly() ? QStringLiteral(" partly") : QString());
}

constexpr auto general = Level::General;
constexpr auto important = Level::Important;
constexpr auto core = Level::Core;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

}

/// Articles 7 and 8: the catalogue as a tree, and what its stages say of what they hold.
class CatalogueTreeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesStandInSystemsAndStores_data()
    {
        QTest::addColumn<std::vector<Given>>("given");
        QTest::addColumn<QString>("tree");
        const auto row = [](const char* name, std::vector<Given> given, const char* tree) {
            QTest::newRow(name) << std::move(given) << QString::fromUtf8(tree);
        };
        row("nothing is catalogued", {}, "");
        row("a file of tables isn't divided", {{"mes.db", "", "a"}, {"mes.db", "", "b"}}, "mes.db[a b]");
        row("schemas are stores", {{"pg", "hr", "staff"}, {"pg", "public", "a"}, {"pg", "public", "b"}},
            "pg[hr: staff][public: a b]");
        row("one schema that has a name is said", {{"pg", "public", "a"}}, "pg[public: a]");
        row("what stands in no store comes behind those", {{"s", "", "paper"}, {"s", "x", "a"}}, "s[x: a][paper]");
        row("folders are stores, and a folder's own files in none",
            {{"out", "", "all.csv"}, {"out", "", "2024/a.csv"}, {"out", "", "2024/march/b.xlsx#May/June"}},
            "out[2024: a.csv][2024/march: b.xlsx#May/June][all.csv]");
        row("a table with a slash is no file", {{"s", "", "m/s"}, {"s", "", "v1.0/m"}, {"s", "", "/c.csv"}},
            "s[m/s v1.0/m /c.csv]");
        row("the enterprise's own words are a system", {{"档案室", "", "竣工图纸"}, {"mes.db", "", "a"}},
            "mes.db[a] 档案室[竣工图纸]");
        row("in whatever order they come", {{"b", "", "x"}, {"a", "", "y"}, {"b", "", "w"}}, "a[y] b[x w]");
    }
    void entriesStandInSystemsAndStores()
    {
        QFETCH(const std::vector<Given>, given);
        const Catalogued all = catalogued(given);
        QTEST(shown(systemsOf(all.entries, all.proposals), all), "tree");
    }

    void aStageSaysWhatItHolds_data()
    {
        QTest::addColumn<std::vector<Given>>("given");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("toDecide");
        QTest::addColumn<QString>("records");
        const auto row = [](const char* name, std::vector<Given> given, const char* level, int toDecide, const char* records) {
            QTest::newRow(name) << std::move(given) << QString::fromUtf8(level) << toDecide << QString::fromUtf8(records);
        };
        row("art. 13 the highest of those decided", {{"s", "", "a", general, 1}, {"s", "", "b", core, 2}}, "core", 0, "3");
        row("art. 13 one that is undecided: at least so", {{"s", "", "a", important, 1}, {"s", "", "b", {}, 2}},
            "important at least", 1, "3");
        row("art. 9 nothing is decided: no level", {{"s", "", "a", {}, 0}}, "none at least", 1, "0");
        row("decided, and to be judged again", {{"s", "", "a", general, 4, Judged::Again}}, "general", 1, "4");
        row("what isn't known is no 0", {{"s", "", "a", general, {}}, {"s", "", "b", general, {}}}, "general", 0, "unknown");
        row("what is known of a part", {{"s", "", "a", general, 0}, {"s", "", "b", general, {}}}, "general", 0, "0 partly");
        row("sums beyond 64 bits are exact", {{"s", "", "a", general, most}, {"s", "", "b", general, most}}, "general", 0,
            "18446744073709551614");
    }
    void aStageSaysWhatItHolds()
    {
        QFETCH(const std::vector<Given>, given);
        const Catalogued all = catalogued(given);
        const std::vector<System> systems = systemsOf(all.entries, all.proposals);
        QCOMPARE(systems.size(), std::size_t(1));
        const StageSummary& summary = systems[0].summary;
        QTEST(shown(summary.decided), "level");
        QTEST(int(summary.toDecide), "toDecide");
        QTEST(shown(summary.records), "records");
        QCOMPARE(summary.entries, std::int64_t(given.size()));
        QCOMPARE(shown(systems[0].stores[0].summary.records), shown(summary.records));
    }

    void article13ReachesTheStage()
    {
        const Catalogued all = catalogued({{"s", "x", "a", general, 1, Judged::Decided, core}, {"s", "y", "b", general, 1}});
        const std::vector<System> systems = systemsOf(all.entries, all.proposals);
        QVERIFY(systems[0].summary.protectedAs == core);
        QVERIFY(systems[0].stores[0].summary.protectedAs == core);
        QVERIFY(!systems[0].stores[1].summary.protectedAs);
        QCOMPARE(shown(systems[0].summary.decided), QStringLiteral("general"));
    }

    void eachEntryStandsOnceAndStoresAddUp()
    {
        QVERIFY(rc::check("stores divide a system, systems the catalogue", [] {
            Catalogued all;
            const int count = *rc::gen::inRange(0, 40);
            for (int at = 0; at < count; ++at) {
                Entry& entry = all.entries.emplace_back();
                entry.source = QStringLiteral("s%1").arg(*rc::gen::inRange(0, 3));
                entry.schema = QStringLiteral("x%1").arg(*rc::gen::inRange(0, 3)).right(*rc::gen::element(0, 2));
                entry.name = QString::number(at);
                if (*rc::gen::arbitrary<bool>())
                    entry.scale.records = *rc::gen::inRange<std::int64_t>(0, 1000);
                all.proposals.emplace_back();
            }
            std::vector<std::size_t> seen;
            for (const System& system : systemsOf(all.entries, all.proposals)) {
                Quantity sum;
                RC_ASSERT(!system.stores.empty());
                for (const Store& store : system.stores) {
                    RC_ASSERT(!store.entries.empty() && store.summary.entries == std::int64_t(store.entries.size()));
                    seen.insert(seen.end(), store.entries.begin(), store.entries.end());
                    sum = sum + store.summary.records.total().value_or(Quantity());
                }
                RC_ASSERT(system.summary.records.total().value_or(Quantity()) == sum);
            }
            std::sort(seen.begin(), seen.end());
            for (std::size_t at = 0; at < seen.size(); ++at)
                RC_ASSERT(seen[at] == at);
            RC_ASSERT(seen.size() == all.entries.size());
        }));
    }
};

PLUMBLINE_TEST(CatalogueTreeTest)
#include "catalogue_tree_test.moc"
