// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

namespace plumbline::benchmarks {

namespace {

std::vector<std::pair<const char*, void (*)()>>& registeredBenchmarks()
{
    static std::vector<std::pair<const char*, void (*)()>> benchmarks;
    return benchmarks;
}

bool isBeyondALimit = false;

}

bool registerBenchmark(const char* name, void (*run)())
{
    registeredBenchmarks().emplace_back(name, run);
    return true;
}

double bestOf(int times, const std::function<void()>& work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < times; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

void compare(const char* what, double figure, double limit)
{
    const bool isWithin = figure <= limit;
    isBeyondALimit = isBeyondALimit || !isWithin;
    std::printf("%-64s %10.2f   limit %8.2f   %s\n", what, figure, limit, isWithin ? "ok" : "BEYOND");
    std::fflush(stdout);
}

void show(const char* what, double figure)
{
    std::printf("%-64s %10.2f\n", what, figure);
    std::fflush(stdout);
}

int runBenchmarks(int argc, char** argv)
{
    const bool isNamed = argc > 1 && std::strcmp(argv[1], fullOption) != 0;
    const char* const wanted = isNamed ? argv[1] : nullptr;
    bool isFound = false;
    for (const auto& [name, run] : registeredBenchmarks()) {
        if (wanted && std::strcmp(wanted, name) != 0)
            continue;
        isFound = true;
        run();
    }
    if (!isFound)
        std::fprintf(stderr, "no benchmark named %s here\n", wanted ? wanted : "at all");
    return isFound && !isBeyondALimit ? 0 : 1;
}

}
