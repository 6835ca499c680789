// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/import_benchmark.h"
#include "tests/benchmarks/start_benchmark.h"

#include <QApplication>

#include <cstring>

int main(int argc, char** argv)
{
    using namespace plumbline;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a window that is measured needs no screen
    if (argc == 3 && std::strcmp(argv[1], benchmarks::paintOption) == 0)
        return benchmarks::paint(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], benchmarks::scrollOption) == 0)
        return benchmarks::scroll(argc, argv);
    const QApplication application(argc, argv);
    if (argc == 5 && std::strcmp(argv[1], benchmarks::importOption) == 0)
        return benchmarks::importOnce(argv);
    if (argc == 5 && std::strcmp(argv[1], benchmarks::exportOption) == 0)
        return benchmarks::exportOnce(argv);
    return benchmarks::runBenchmarks(argc, argv);
}
