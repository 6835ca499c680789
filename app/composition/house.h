// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"

#include <future>

namespace plumbline {

/// The house put together: domains, shipped rules, words. The reader's problems where a shipped pack can't be read.
Result<House> makeHouse();
/// The same on a thread of its own: the rules are read while the window's libraries start.
std::future<Result<House>> makeHouseAside();

}
