// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/recognise.h"
#include "core/data_catalogue/user_rule.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/support/case_file.h"

#include <cstring>

namespace plumbline {

using namespace benchmarks;
using namespace data_catalogue;

namespace {

constexpr std::size_t cellCount = 1'000'000;

/// One text with a million cells in it, and where each begins: the examples of all kinds in turn, true and false.
struct Cells {
    std::string text;
    std::vector<std::string_view> cells;
};

Cells exampleCells()
{
    std::vector<std::string> examples;
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const QString file =
            QStringLiteral("data_catalogue/recognisers/%1.case").arg(QLatin1String(kindKey(DataKind(kind)).data()));
        for (const tests::CaseRow& row : tests::caseRows(file))
            examples.push_back(row.text(2));
    }
    Cells made;
    std::vector<std::size_t> ends;
    for (std::size_t at = 0; at < cellCount; ++at) {
        made.text += examples[at * 7919 % examples.size()];
        ends.push_back(made.text.size());
    }
    for (std::size_t at = 0, from = 0; at < cellCount; from = ends[at++])
        made.cells.push_back(std::string_view(made.text).substr(from, ends[at] - from));
    return made;
}

double bestProcessorSeconds(const std::function<void()>& work)
{
    double best = 1e9;
    for (int run = 0; run < 5; ++run) {
        const double before = processorSeconds();
        work();
        best = std::min(best, processorSeconds() - before);
    }
    return best;
}

void benchmarkRecognisers()
{
    const Cells cells = exampleCells();
    std::string copy(cells.text.size(), ' ');
    const double copied = bestProcessorSeconds([&] {
        char* to = copy.data();
        for (const std::string_view cell : cells.cells) {
            std::memcpy(to, cell.data(), cell.size());
            to += cell.size();
        }
    });
    const double asOne = bestProcessorSeconds([&] { std::memcpy(copy.data(), cells.text.data(), cells.text.size()); });
    volatile std::uint32_t kept = 0; // so that no compiler leaves the work out
    const double recognised = bestProcessorSeconds([&] {
        std::uint32_t all = 0;
        for (const std::string_view cell : cells.cells)
            all ^= kindsOfValue(cell).bits();
        kept = all;
    });
    compare("recognisers: 1,000,000 cells / memcpy of the same cells", recognised / copied, 40.0);
    show("recognisers: 1,000,000 cells / one memcpy of all their bytes", recognised / asOne);
    const auto rules = UserRules::of({{"r", QStringLiteral("furnace"), {}, QStringLiteral("^LH-[0-9]{4}$")}});
    const double byUser = bestProcessorSeconds([&] {
        std::uint32_t all = 0;
        for (const std::string_view cell : cells.cells)
            all += rules->matches(0, QString::fromUtf8(cell.data(), qsizetype(cell.size()))) ? 1 : 0;
        kept = all;
    });
    show("recognisers: one user rule / memcpy of the same cells", byUser / copied);
}

}

PLUMBLINE_BENCHMARK(recognise, benchmarkRecognisers)

}
