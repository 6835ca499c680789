// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/domain.h"
#include "ui/shared/domain_pages.h"

#include <memory>
#include <vector>

namespace plumbline {

/// The one list of domains: window, CLI and tests take theirs from here.
Domains domains();
std::vector<std::unique_ptr<DomainPages>> domainPages();
/// What belongs beside the sample's workspace: the databases its catalogue speaks of.
Result<void> writeSampleFiles(const QString& workspaceFile);
/// The rooms that belong to no domain: deadlines, reports, audit, people.
std::vector<std::unique_ptr<DomainPages>> commonPages();

}
