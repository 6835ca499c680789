// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QString>

#include <array>

namespace plumbline::data_catalogue {

/// The databases of the sample's machinery works: invented, and the same each time.
inline constexpr std::array samplePlantFiles{"mes.db", "erp.db", "telemetry.db"};

/// When they are looked at: as the data was filed, and half a year later, when more has been measured and a table has come.
enum class PlantState { AsFiled, Today };

/// Writes the three files into a folder that is there; what stands there under these names is replaced. file.not-written
Result<void> writeSamplePlant(const QString& folder, PlantState state);

}
