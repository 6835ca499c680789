// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_pack.h"
#include "core/safety_fee/documents.h"

#include <vector>

namespace plumbline::safety_fee {

/// An approved document of a kind that is there on a day; null where there is none. `year` 0: of any year.
const RegisteredDocument* approvedDocument(const Documents& documents, DocumentKind kind, int year, QDate asOf);
/// One that was published or handed in by then.
const RegisteredDocument* handedInDocument(const Documents& documents, DocumentKind kind, int year, QDate asOf);

/// Articles 4 (4), 45, 46, 47 (1), 51: procedures, a plan outside any budget, disclosure, a fee that is not kept apart.
std::vector<Finding> documentFindings(const RulePack& pack, const Documents& documents, int year, QDate asOf);

/// The document whose registration settles a finding or a duty of that code; none where it is no document's matter.
std::optional<DocumentKind> documentSettling(std::string_view code);
/// Whether each year has its own; the internal system (article 45) is of no year.
bool isOfAYear(DocumentKind kind);

}
