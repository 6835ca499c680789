// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/rounds.h"
#include "tests/support/registry.h"

#include <csignal>
#include <random>

using namespace plumbline;
using namespace plumbline::tests;

/// The program ends at any moment: nothing that was told as saved is gone, and nothing is half there.
class KillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rounds = std::make_unique<Rounds>(); }

    void killed_data()
    {
        QTest::addColumn<int>("action");
        for (std::size_t at = 0; at < m_rounds->prepared().size(); ++at)
            QTest::newRow(m_rounds->prepared()[at].action->name) << int(at);
    }
    void killed()
    {
        QFETCH(int, action);
        const auto& prepared = m_rounds->prepared()[std::size_t(action)];
        const int all = int(m_rounds->prepared().size());
        // Spread over the action's duration, one moment in each of as many parts as there are kills.
        const int kills = (askedFor("PLUMBLINE_KILLS", 60) + action) / all;
        const double part = double(prepared.reference.trial.duration.count()) * 1.05 / kills;
        for (int number = 0; number < kills; ++number) {
            const double moment = part * (number + std::uniform_real_distribution<>()(m_random));
            Conditions conditions;
            conditions.after = std::chrono::microseconds(std::int64_t(moment));
            conditions.interfere = [](pid_t process) { ::kill(process, SIGKILL); };
            Trial trial;
            const QString wrong = m_rounds->disturb(prepared, conditions, trial);
            m_count.add(trial, wrong.isEmpty());
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("%1 (seed %2, after %3 µs of %4)")
                               .arg(wrong)
                               .arg(m_seed)
                               .arg(conditions.after.count())
                               .arg(prepared.reference.trial.duration.count())));
        }
    }

    void cleanupTestCase() { qInfo("kills (seed %u): %s", m_seed, m_count.text().constData()); }

private:
    const unsigned m_seed = unsigned(askedFor("PLUMBLINE_SEED", int(std::random_device()() >> 1)));
    std::mt19937 m_random{m_seed};
    std::unique_ptr<Rounds> m_rounds;
    Count m_count;
};

PLUMBLINE_TEST(KillTest)
#include "kill_test.moc"
