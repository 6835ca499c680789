// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"

namespace plumbline::data_catalogue {

/// The data catalogue as the rest of the program sees it.
std::unique_ptr<Domain> domain();

}
