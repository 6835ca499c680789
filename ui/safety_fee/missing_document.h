// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "ui/safety_fee/facts_door.h"

namespace plumbline::safety_fee {

/// The kind of document whose register settles a finding or a duty, as its column keeps it; empty where none does.
std::string documentMissing(const Finding& finding);
std::string documentMissing(const Obligation& obligation);

QString registerWords();
/// To a new row of the register that begins with the kind, and the way back to the page one came from.
void registerDocument(FactsDoor& door, PageContext& context, const std::string& kind, const QString& back);

}
