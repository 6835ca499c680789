// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/forms.h"
#include "core/standards/report_parts.h"

namespace plumbline::standards {

/// Two columns: what, and how it is.
ReportTable pairsTable(const char* name, LocalText title);
void addPair(ReportTable& table, LocalText what, ReportCell content);
QString personName(const Facts& facts, const std::optional<Id>& id);
/// All that is kept of the project itself.
ReportTable projectPairs(const FormSource& source);
/// The points of a list of the pack, each with what was written to it.
ReportTable pointsTable(const FormSource& source, const char* list, LocalText title);
/// The transitions that leave a state and are open to the project's kind; of all states where none is named.
std::vector<const Transition*> transitionsFrom(const FormSource& source, std::string_view state);
/// Every document and tick that some transitions ask for, list by list.
ReportTable askedTable(const FormSource& source, const std::vector<const Transition*>& transitions);
/// Room for each office that has a part: its opinion, signature and seal.
ReportTable officesTable(const FormSource& source);
ReportTable votesTable(const FormSource& source, ReportDocument& document);
ReportTable opinionCounts(const Dossier& dossier);
ReportTable ballotOpinions(const Dossier& dossier);
/// A step's guards in words: the lists, votes and values they ask.
LocalText askedWords(const Transition& transition, const PackProcedures& rules);

}
