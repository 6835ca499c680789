// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace plumbline::tests;

namespace {

/// One of the ways in which bytes go wrong.
std::string mutated(std::string bytes, std::mt19937& random)
{
    if (bytes.empty())
        return bytes;
    const auto place = [&] { return random() % bytes.size(); };
    switch (random() % 5) {
    case 0:
        bytes[place()] ^= char(1 << random() % 8);
        break;
    case 1:
        bytes[place()] = char(random());
        break;
    case 2:
        bytes.erase(place(), 1 + random() % 8);
        break;
    case 3:
        bytes.insert(place(), bytes.substr(place(), 1 + random() % 64));
        break;
    default:
        bytes.insert(place(), std::string(1 + random() % 4, "\"[{\\,0-9\0\xff"[random() % 10]));
        break;
    }
    return bytes;
}

}

/// What the fuzzer has found, as it is, and good inputs cut short and altered, are fed to every reader of what comes from
/// outside.
class ReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fed_data()
    {
        QTest::addColumn<int>("target");
        for (std::size_t at = 0; at < fuzzTargets().size(); ++at)
            QTest::newRow(fuzzTargets()[at].name) << int(at);
    }
    void fed()
    {
        QFETCH(int, target);
        const FuzzTarget& fuzzed = fuzzTargets()[std::size_t(target)];
        const std::vector<std::string> seeds = fuzzed.seeds();
        QVERIFY(!seeds.empty());
        for (const std::string& seed : seeds)
            feedAround(fuzzed, seed);
        const QDir corpus(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(fuzzed.name));
        for (const QString& name : corpus.entryList(QDir::Files)) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            fuzzed.feed(file.readAll().toStdString());
        }
    }

private:
    /// As it is, cut at up to so many places, and altered so many times.
    void feedAround(const FuzzTarget& fuzzed, const std::string& input)
    {
        const auto times = std::size_t(
            qEnvironmentVariableIsSet("PLUMBLINE_MUTATIONS") ? qEnvironmentVariableIntValue("PLUMBLINE_MUTATIONS") : 100);
        fuzzed.feed(input);
        const std::size_t step = std::max<std::size_t>(1, input.size() / times);
        for (std::size_t length = 0; length < input.size(); length += step)
            fuzzed.feed(std::string_view(input).substr(0, length));
        std::mt19937 random(1);
        for (std::size_t round = 0; round < times; ++round)
            fuzzed.feed(mutated(input, random));
    }
};

PLUMBLINE_TEST(ReplayTest)
#include "replay_test.moc"
