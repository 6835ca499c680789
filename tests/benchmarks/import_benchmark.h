// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::tests {
class Scratch;
}

namespace plumbline::benchmarks {

/// `plumbline-bench --import FILE.plumb FILE.csv ROWS` and `--export FILE.plumb FILE.xlsx ROWS`: processes of their own, whose
/// memory is measured.
inline constexpr const char* importOption = "--import";
inline constexpr const char* exportOption = "--export";
int importOnce(char** argv);
int exportOnce(char** argv);

/// What it takes to import so many expenditures of the safety fee into empty books, by the same way as any other sheet's rows.
double useImportSeconds(const tests::Scratch& scratch, int rows);

}
