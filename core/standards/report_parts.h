// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/standards/comments.h"
#include "core/standards/course.h"
#include "core/standards/votes.h"

// What the domain's reports and forms are put together from.

namespace plumbline::standards {

LocalText both(const char* zh, const char* en);
LocalText sameText(const QString& text);
ReportCell textCell(const QString& text);
ReportCell dayCell(const std::optional<QDate>& day);
/// Of what stands in the table beside it: the result alone is reckoned.
ReportCell countCell(std::int64_t count);
QString shownDay(QDate day);

LocalText conclusionName(std::string_view conclusion);
LocalText choiceName(Choice choice);
LocalText dispositionName(Disposition disposition);
LocalText statusName(const std::string& status);
/// As a pack names an item of any of its lists; its id where it has none.
LocalText itemName(const RulePack& pack, std::string_view item);

ReportDocument begun(const char* name, LocalText title, QDate day);
/// What project it is about, at the head of each form.
std::vector<LocalText> headOf(const Project& project, const RulePack& pack);
ReportTable rosterTable(const Vote& vote);
ReportTable countsTable(const Tally& tally, const std::string& receipt, bool hasPassed);
ReportTable stepsTable(const Project& project, const Workflow& workflow, const std::vector<RunningClock>& clocks);
/// The periods that ran or run: from when, until when, and when it was done.
ReportTable clocksTable(const std::vector<RunningClock>& clocks, const ReportWords& words);
/// How days are counted where the text only says so many: readings of the pack, printed with what rests on them.
std::vector<LocalText> countingReadings(const RulePack& pack);
ReportTable findingRows(const std::vector<Finding>& found, const ReportWords& words);
ReportTable unitsTable(const Dossier& dossier);
/// Opinions with what became of each, the counts in its last rows.
ReportTable opinionsTable(const std::vector<Opinion>& opinions, std::span<const Addressee> addressees);

}
