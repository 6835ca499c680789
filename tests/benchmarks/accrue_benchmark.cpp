// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/shipped_rules.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>
#include <random>

namespace plumbline {

namespace {

using benchmarks::ChildUse;

constexpr int manyLines = 1'000'000;
constexpr int fewLines = 10'000;

/// The middle of several measurements: one disturbed run doesn't count.
double median(int runs, const std::function<double()>& measure)
{
    std::vector<double> values;
    for (int run = 0; run < runs; ++run)
        values.push_back(measure());
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QByteArray accrueLine(int number, const Standard& standard, std::uint64_t chance)
{
    std::int64_t limit = 100'000;
    for (std::uint64_t digit = chance % 9; digit > 0; --digit)
        limit *= 10;
    const std::string figure = formatMoney(Money::fromFen(std::int64_t(chance >> 8) % limit));
    return "{\"id\":\"A" + QByteArray::number(number) + "\",\"activity\":\"" + QByteArray::fromStdString(standard.id)
        + "\",\"date\":\"2023-05-31\",\"basis\":{\"" + QByteArray::fromStdString(std::string(basisKey(standard.basis))) + "\":\""
        + QByteArray::fromStdString(figure) + "\"}}\n";
}

/// Inputs of every activity in turn, with figures of every size up to ten billion yuan; the same ones each time.
QString accrueFile(const QTemporaryDir& folder, int lines)
{
    const Result<std::vector<RulePack>> packs = shippedPacks();
    QFile file(folder.filePath(QString::number(lines)));
    if (!packs || !file.open(QIODevice::WriteOnly))
        qFatal("the input of accrue can't be made");
    const std::vector<Standard>& standards = packs->front().standards;
    std::mt19937_64 random(136);
    for (int line = 0; line < lines; ++line)
        file.write(accrueLine(line, standards[std::size_t(line) % standards.size()], random()));
    return file.fileName();
}

ChildUse runAccrue(const QString& input)
{
    const ChildUse use =
        benchmarks::runChild(QStringLiteral(PLUMBLINE_CLI), {QStringLiteral("accrue"), input}, input + QStringLiteral(".out"));
    if (use.exit != 0)
        qFatal("accrue refused its input");
    return use;
}

/// Seconds to parse the same lines with QJsonDocument; reading the file isn't counted.
double parseWithQt(const QString& input)
{
    QFile file(input);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the input of accrue is gone");
    double seconds = 0;
    while (!file.atEnd()) {
        QList<QByteArray> block;
        while (block.size() < 5'000 && !file.atEnd())
            block.append(file.readLine());
        const double start = benchmarks::processorSeconds();
        for (const QByteArray& line : block) {
            if (!QJsonDocument::fromJson(line).isObject())
                qFatal("a line isn't JSON");
        }
        seconds += benchmarks::processorSeconds() - start;
    }
    return seconds;
}

void benchmarkAccrue()
{
    const QTemporaryDir folder;
    const QString one = accrueFile(folder, 1);
    const QString few = accrueFile(folder, fewLines);
    const QString many = accrueFile(folder, manyLines);

    benchmarks::compare("accrue: peak memory over a million lines, MiB", runAccrue(many).peakMiB, 64);

    const double ours = median(3, [&] { return runAccrue(many).processorSeconds; });
    const double qt = median(3, [&] { return parseWithQt(many); });
    benchmarks::compare("accrue: a million lines to a file, times QJsonDocument parsing", ours / qt, 2.0);

    // What the program costs before its first line isn't a line's.
    const double start = median(9, [&] { return runAccrue(one).processorSeconds; });
    const double perFew = (median(25, [&] { return runAccrue(few).processorSeconds; }) - start) / fewLines;
    const double perMany = (ours - start) / manyLines;
    benchmarks::compare(
        "accrue: a line of a million, times a line of ten thousand", std::max(perMany / perFew, perFew / perMany), 1.3);
}

}

PLUMBLINE_BENCHMARK(accrue, benchmarkAccrue)

}
