// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/facts.h"
#include "core/rules/rule_pack.h"

#include <QString>

namespace plumbline::tests {

/// Facts as a row of a table tells them, statement by statement, ";" between them:
///   entry NAME LEVEL        decided so on 2025-03-01, industrial, 1000 records, every condition answered
///   NAME.records=1300       what it says now; also bytes, carrier, domain, together, known (of a change), review
///   decide NAME LEVEL DAY   another decision
///   file DAY [STATE DAY …]  a filing of the domain "industrial" as the entries stand there, prepared and moved; "file.radio"
///                           one of another domain
///   scan NAME DAY RECORDS   a look
///   row REGISTER a=b,c=d    a row of a register; "entry=NAME" names an entry, "crossing=crossing1" a row
///   found NAME KIND DAY     what a look recognised
///   combine A+B LEAST LEVEL a rule of the enterprise's own that raises the level
///   unlisted NAME DAY       a whole look no longer lists it
///   version DAY             a version of the catalogue
data_catalogue::Facts factsOf(const QString& told, const RulePack& pack);

/// The id a name stands for.
Id idOfName(const QString& name);

}
