// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/reports/report_words.h"
#include "core/standards/course.h"

// The forms that go from one office to another: filled with what is known, with room for what only a hand can add. Which of them
// a procedure uses, and by which article, is in its pack's lists "forms.…".

namespace plumbline::standards {

inline constexpr char proposalFormName[] = "standards.proposal";
inline constexpr char proposalSummaryName[] = "standards.proposal_summary";
inline constexpr char commentFormName[] = "standards.comment_form";
inline constexpr char correspondenceFormName[] = "standards.correspondence";
inline constexpr char examinationFormName[] = "standards.examination_opinions";
inline constexpr char approvalFormName[] = "standards.approval_sheet";
inline constexpr char extensionFormName[] = "standards.extension_application";
inline constexpr char reviewSummaryName[] = "standards.review_summary";
inline constexpr char reviewOpinionsName[] = "standards.review_opinions";
inline constexpr char amendmentFormName[] = "standards.amendment_sheet";
inline constexpr char procedureFormName[] = "standards.procedure";
LocalText proposalFormTitle();
LocalText proposalSummaryTitle();
LocalText commentFormTitle();
LocalText correspondenceFormTitle();
LocalText examinationFormTitle();
LocalText approvalFormTitle();
LocalText extensionFormTitle();
LocalText reviewSummaryTitle();
LocalText reviewOpinionsTitle();
LocalText amendmentFormTitle();
LocalText procedureFormTitle();

/// The forms a procedure uses: each item's id is the report that makes it.
std::vector<const ListItem*> formsOf(const RulePack& pack, const Workflow& workflow);
/// The points somebody writes to for one of those forms; null where it needs none.
const ClosedList* writtenPoints(const RulePack& pack, const Workflow& workflow);

/// All that a form may be filled with.
struct FormSource {
    const Dossier& dossier;
    const Facts& facts;
    const PackProcedures& rules;
    const Workflow& workflow;
    std::vector<RunningClock> clocks;
    const ReportWords& words;
    QDate today;
};

/// What is proposed, by whom, on what grounds, and what comes with it.
ReportDocument proposalForm(const FormSource& source);
/// Sent out with a draft, to be filled in and sent back.
ReportDocument commentForm(const FormSource& source);
/// How a correspondence came out: sent, returned, choice by choice, and the conclusion.
ReportDocument correspondenceForm(const FormSource& source, const Vote& vote, const VoteRule& rule);
/// What was said in the examination, and what became of it.
ReportDocument examinationForm(const FormSource& source);
/// The whole course for those who decide: documents, opinions, votes, days, and room for each office's opinion and seal.
ReportDocument approvalForm(const FormSource& source);
/// Why a project is late, why it is needed still, and by when it will be done.
ReportDocument extensionForm(const FormSource& source);
/// What little of a standard changes: clause, old wording and new, why, and from when.
ReportDocument amendmentForm(const FormSource& source);
/// Who of a panel said what of the standard under review.
ReportDocument reviewOpinionsForm(const FormSource& source, const Vote& vote);
/// The procedure as it is drawn: step by step, who, what is asked, by when, by which article.
ReportDocument procedureForm(const FormSource& source);

/// Every project of one procedure: what is proposed, or what the reviews concluded.
ReportDocument proposalSummary(const Facts& facts, const ProcedureBook& book, QDate today);
ReportDocument reviewSummary(const Facts& facts, const ProcedureBook& book, QDate today);

}
