// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/destinations.h"

#include "core/rules/pack_reader.h"
#include "core/tailings/mass_balance.h"
#include "tests/core/tailings/tailings_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

/// Article 7 paragraph 2: of each kind how much arose, and how much went to whom.
class DestinationsTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules =
        *RuleBook::of({*readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"))});
    const RulePack& pack() const { return *m_rules.packs().front(); }

    static FlowSum sum(Month month, Flow flow, int kind, int pond, int contractor, int tonnes, Got got = Got::Measured)
    {
        const auto id = [](int number) { return number > 0 ? std::optional(numbered(number)) : std::nullopt; };
        return {numbered(1), numbered(kind), id(pond), id(contractor), month, flow, got, Quantity::fromUnits(tonnes),
            month.firstDay(), month.lastDay()};
    }
    static Facts facts()
    {
        Facts facts;
        const Month december(2023, 12);
        const Month march(2024, 3);
        const Month april(2024, 4);
        facts.flows = {sum(december, Flow::Utilised, 10, 0, 30, 7), sum(march, Flow::Arose, 10, 0, 0, 100),
            sum(march, Flow::IntoPond, 10, 20, 0, 60), sum(march, Flow::Utilised, 10, 0, 30, 25),
            sum(march, Flow::Utilised, 10, 0, 30, 5, Got::Estimated), sum(march, Flow::Utilised, 10, 0, 31, 6),
            sum(march, Flow::Backfilled, 10, 0, 0, 4), sum(april, Flow::Arose, 11, 0, 0, 9),
            sum(april, Flow::Utilised, 11, 0, 30, 9), sum(april, Flow::Utilised, 10, 0, 30, 3),
            sum(april, Flow::Reclaimed, 10, 20, 0, 50), sum(april, Flow::TakenFromStore, 10, 0, 0, 2)};
        return facts;
    }

private Q_SLOTS:
    void toWhom()
    {
        QStringList shown;
        for (const Destination& destination : destinationsOf(facts(), 2024, pack())) {
            const auto number = [](const std::optional<Id>& id) {
                return id ? QString::number(int(id->bytes()[15])) : QString();
            };
            shown.append(QStringList{QString::fromUtf8(flowKey(destination.flow).data()), number(destination.kind),
                number(destination.pond), number(destination.contractor), QString::fromStdString(formatQuantity(destination.dry)),
                QString::fromUtf8(gotKey(destination.got).data())}
                             .join(QLatin1Char(' ')));
            QCOMPARE(destination.why.result, formatQuantity(destination.dry));
            QCOMPARE(recomputeDestination(destination.why, m_rules)->id(), destination.why.id());
        }
        QCOMPARE(shown,
            QStringList({QStringLiteral("into-pond 10 20  60 measured"), QStringLiteral("backfilled 10   4 measured"),
                QStringLiteral("utilised 10  30 33 estimated"), QStringLiteral("utilised 10  31 6 measured"),
                QStringLiteral("utilised 11  30 9 measured")}));
        QCOMPARE(destinationsOf(facts(), 2023, pack()).size(), std::size_t(1)); // the year before has its own
        QVERIFY(destinationsOf(facts(), 2022, pack()).empty());
    }

    void byKind()
    {
        const Month january(2024, 1);
        const Month december(2024, 12);
        const auto arose = [&](const std::optional<Id>& kind) {
            return balanceOf(termsOfKind(facts().flows, kind, january, december), january, december, pack()).of(Flow::Arose);
        };
        QCOMPARE(arose(numbered(10)), Quantity::fromUnits(100));
        QCOMPARE(arose(numbered(11)), Quantity::fromUnits(9));
        QCOMPARE(arose(std::nullopt), Quantity::fromUnits(109));
    }
};

PLUMBLINE_TEST(DestinationsTest)
#include "destinations_test.moc"
