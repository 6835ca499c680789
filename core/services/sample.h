// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

namespace plumbline {

/// The enterprises of the sample, by their codes: a machinery works, a metal mine with two ponds, a construction firm and the
/// headquarters of its group.
inline constexpr std::string_view sampleMachinery = "91330108MA2EXAMPX2";
inline constexpr std::string_view sampleMine = "91530421MA6K8QN207";
inline constexpr std::string_view sampleConstruction = "91510107MA6C5TE339";
inline constexpr std::string_view sampleGroup = "91510100MA6GRUPH0Q";

/// The day the sample is looked at: 2025 is open to the end of September.
QDate sampleDay();

/// Writes the sample to a new file: invented enterprises, fixed clock and ids, so the same facts each time. store.exists
Result<void> makeSample(const House& house, const QString& path);

}
