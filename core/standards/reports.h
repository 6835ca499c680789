// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/standards/assessment.h"
#include "core/standards/findings.h"
#include "core/standards/votes.h"

namespace plumbline::standards {

inline constexpr char registerReportName[] = "standards.register";
inline constexpr char ballotReportName[] = "standards.ballot_result";
inline constexpr char slipReportName[] = "standards.ballot_slip";
inline constexpr char minutesReportName[] = "standards.minutes";
inline constexpr char opinionsReportName[] = "standards.opinions";
inline constexpr char reviewReportName[] = "standards.review_table";
inline constexpr char courseReportName[] = "standards.course";
LocalText registerReportTitle();
LocalText ballotReportTitle();
LocalText slipReportTitle();
LocalText minutesReportTitle();
LocalText opinionsReportTitle();
LocalText reviewReportTitle();
LocalText courseReportTitle();

/// The enterprise's standards with age, state and where they are marked; and what is to be done about them.
ReportDocument registerReport(const Facts& facts, const ProcedureBook& book, const WorkCalendar& calendar,
    const std::vector<Finding>& found, const ReportWords& words, QDate today);
/// A vote: on what text, who might vote, how each did, and why it passed or failed.
ReportDocument ballotReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules);
/// What each member or expert fills in: one line a name, the choices to be ticked.
ReportDocument slipReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules);
/// The meeting's minutes, with all that article 22 names: when, where, what about, opinions, conclusion, vote, and who signs.
ReportDocument minutesReport(const Dossier& dossier, const Vote& vote, const VoteRule& rule, const PackProcedures& rules);
/// 序号, 章条编号, 意见内容, 提出单位, 处理意见, 备注; the counts at the foot.
ReportDocument opinionsReport(const Dossier& dossier);
/// The aspects of a review, answer by answer, and the conclusion with what allows it.
ReportDocument reviewReport(
    const Dossier& dossier, const AssessmentRule& rule, const PackProcedures& rules, const ReportWords& words, QDate today);
/// A project's way: the steps it took, planned against actual, and the proof of each.
ReportDocument courseReport(const Dossier& dossier, const Workflow& workflow, const PackProcedures& rules,
    const WorkCalendar& calendar, const ReportWords& words);

}
