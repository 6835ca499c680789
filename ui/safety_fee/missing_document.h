// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/obligations/obligation.h"
#include "core/safety_fee/documents.h"
#include "ui/shared/facts_door.h"

namespace plumbline::safety_fee {

/// The document whose registration settles a finding or a duty that is still open; none where none does.
std::optional<DocumentKind> documentMissing(const Finding& finding);
std::optional<DocumentKind> documentMissing(const Obligation& obligation);

QString registerWords();
/// To a new row of the register that begins with the kind, and the way back to the page one came from.
void registerDocument(FactsDoor& door, PageContext& context, DocumentKind kind, const QString& back);

}
