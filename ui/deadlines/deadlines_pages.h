// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <memory>

namespace plumbline {

/// What is due in all domains, in one room.
std::unique_ptr<DomainPages> deadlinesPages();

}
