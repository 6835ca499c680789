// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace plumbline::benchmarks {

bool registerBenchmark(const char* name, void (*run)());

/// The fastest of so many runs, in seconds: what the work costs when nothing else disturbs it.
double bestOf(int times, const std::function<void()>& work);

/// Prints a figure beside its limit; beyond it, plumbline-bench ends with 1.
void compare(const char* what, double figure, double limit);

/// Prints a figure that has no limit of its own.
void show(const char* what, double figure);

inline constexpr const char* fullOption = "--full"; ///< a million rows where less says the same
/// `plumbline-bench [name] [--full]`
int runBenchmarks(int argc, char** argv);

}

/// In a source of plumbline-bench: PLUMBLINE_BENCHMARK(pdf, benchmarkPdf)
#define PLUMBLINE_BENCHMARK(name, function)                                                                                      \
    static const bool registeredBenchmark_##name = ::plumbline::benchmarks::registerBenchmark(#name, function);
