// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/facts.h"

namespace plumbline::tailings {

/// Registers keep their history, and history owes nothing: whether the line of that table has been taken out of use by that day
/// (an outlet, a facility, a point, a post), or a newer one has taken its place (a permit, a paper, a contract).
bool isHistory(const Registers& registers, std::string_view table, const Record& line, QDate today);

/// Article 8: a day on which the ledger says tailings went to the contractor while no contract with him stood; of his contracts
/// on the same service any counts. Of the lines of a month the first and the last day are looked at. None where none is signed at
/// all.
std::optional<QDate> dayWithoutContract(const Facts& facts, const Record& contractor);

}
