// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/rounds.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

/// The disk fails, is full, or loses power, at any of the writes, cuts and syncs of an action.
class DiskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rounds = std::make_unique<Rounds>(); }

    void disturbed_data()
    {
        static constexpr std::pair<Disk, const char*> kinds[] = {{Disk::Fails, "a failing disk"},
            {Disk::WritesHalf, "half a write"}, {Disk::IsFull, "a full disk"}, {Disk::LosesPower, "no power"},
            {Disk::LosesPowerAndOrder, "no power, no order"}};
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("disk");
        for (std::size_t at = 0; at < m_rounds->prepared().size(); ++at) {
            for (const auto& [disk, name] : kinds)
                QTest::addRow("%s: %s", m_rounds->prepared()[at].action->name, name) << int(at) << int(disk);
        }
    }
    void disturbed()
    {
        QFETCH(int, action);
        QFETCH(int, disk);
        const auto& prepared = m_rounds->prepared()[std::size_t(action)];
        const std::uint64_t operations = prepared.reference.trial.operations;
        QVERIFY(operations > 0);
        const auto wanted = std::uint64_t(askedFor("PLUMBLINE_FAULTS", 3));
        const std::uint64_t times = std::min(operations, wanted);
        for (std::uint64_t number = 0; number < times; ++number) {
            // The first, the last, and evenly between them.
            const std::uint64_t spread = times == 1 ? 0 : number * (operations - 1) / (times - 1);
            Conditions conditions;
            conditions.disk = {Disk(disk), 1 + spread, number};
            Trial trial;
            const QString wrong = m_rounds->disturb(prepared, conditions, trial);
            m_count.add(trial, wrong.isEmpty());
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("%1 (at %2 of %3)").arg(wrong).arg(conditions.disk.at).arg(operations)));
            const bool isCut = trial.problem.empty() && !trial.isDone;
            QCOMPARE(isCut, Disk(disk) == Disk::LosesPower || Disk(disk) == Disk::LosesPowerAndOrder);
        }
    }

    void cleanupTestCase() { qInfo("disks: %s", m_count.text().constData()); }

private:
    std::unique_ptr<Rounds> m_rounds;
    Count m_count;
};

PLUMBLINE_TEST(DiskTest)
#include "disk_test.moc"
