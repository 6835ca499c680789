// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plumbline::tests {
class Scratch;
}

namespace plumbline::benchmarks {

/// What it takes to import so many expenditures of the safety fee into empty books, by the same way as any other sheet's rows.
double useImportSeconds(const tests::Scratch& scratch, int rows);

}
