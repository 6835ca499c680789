// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/reports.h"

#include "core/services/standards/handover.h"
#include "core/services/standards/review.h"
#include "core/standards/forms.h"
#include "core/standards/reports.h"
#include "core/store/dump.h"
#include "core/store/standards/tables.h"

#include <array>

namespace plumbline::standards {

namespace {

Result<void> selectRows(
    Selection& selection, const ReadScope& scope, const FactTable& table, const std::string& condition, const Id& parameter)
{
    Statement rows = TRY(scope.prepare("SELECT id FROM " + sqlName(table.name) + " WHERE " + condition));
    rows.bind(1, parameter);
    while (TRY(rows.step()))
        selection[table.name].insert(TRY(rows.id(0)));
    return {};
}

/// All that a project's forms rest on.
Result<Json> projectFacts(const ReadScope& scope, const EnterpriseId& enterprise, const Id& project)
{
    Selection selection;
    selection["enterprise"].insert(enterprise);
    selection[projectTable.name].insert(project);
    for (const FactTable* const table :
        {&unitTable, &drafterTable, &markTable, &documentTable, &commentTable, &addresseeTable, &voteTable, &stepTable})
        TRY(selectRows(selection, scope, *table, "project = ?", project));
    TRY(selectRows(selection, scope, likenessTable, "later IN (SELECT id FROM standards_comment WHERE project = ?)", project));
    const std::string votes = "vote IN (SELECT id FROM standards_vote WHERE project = ?)";
    const std::string voters = "voter IN (SELECT id FROM standards_voter WHERE " + votes + ")";
    TRY(selectRows(selection, scope, voterTable, votes, project));
    TRY(selectRows(selection, scope, closingTable, votes, project));
    TRY(selectRows(selection, scope, ballotTable, voters, project));
    TRY(selectRows(
        selection, scope, confirmationTable, "ballot IN (SELECT id FROM standards_ballot WHERE " + voters + ")", project));
    return dump(scope, selection);
}

Result<OpenProject> chosen(const Asked& asked, const char* report)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(report));
    const Review review = TRY(reviewOf(asked));
    const std::vector<Project>& projects = review.facts.projects;
    const std::size_t number = asked.scope.version ? std::size_t(*asked.scope.version) : projects.size();
    if (number < 1 || number > projects.size())
        return Problem{"standards.no-project"};
    return projectOf(asked, projects[number - 1].id);
}

/// A procedure is needed to build the form again, whether or not a receipt names its pack.
void carry(ReportDocument& document, const RulePack& pack)
{
    document.packs.push_back({pack.id, pack.sha256, pack.bytes});
}

Result<ReportDocument> withFacts(const Asked& asked, const OpenProject& open, ReportDocument document)
{
    document.facts = TRY(projectFacts(asked.facts, asked.scope.enterprise, open.dossier.project.id));
    carry(document, *open.rules->pack);
    return document;
}

Result<ReportDocument> buildRegister(const Asked& asked)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(registerReportName));
    const Review review = TRY(reviewOf(asked));
    const auto found = findings(review.facts, review.board, *review.book, workCalendar(), asked.scope.today);
    ReportDocument document = registerReport(review.facts, *review.book, workCalendar(), found, asked.words, asked.scope.today);
    Selection selection;
    selection["enterprise"].insert(asked.scope.enterprise);
    for (const FactTable* const table : {&standardTable, &referenceTable, &samplingTable, &orderTable})
        TRY(selectRows(selection, asked.facts, *table, "enterprise = ?", asked.scope.enterprise));
    document.facts = TRY(dump(asked.facts, selection));
    for (const auto& [id, rules] : review.book->all())
        carry(document, *rules.pack);
    return document;
}

FormSource sourceOf(const Asked& asked, const OpenProject& open)
{
    return {open.dossier, open.facts, *open.rules, *open.workflow, open.clocks, asked.words, asked.scope.today};
}

using ProjectForm = ReportDocument (*)(const FormSource&);

Result<ReportDocument> projectReport(const Asked& asked, const char* name, ProjectForm form)
{
    const OpenProject open = TRY(chosen(asked, name));
    return withFacts(asked, open, form(sourceOf(asked, open)));
}

struct LastVote {
    OpenProject open;
    const Vote* vote = nullptr; ///< of `open`, which keeps it in place when it is moved
    const VoteRule* rule = nullptr;
};
enum class VoteForm { Any, Panel, Meeting, Correspondence };
bool hasForm(const Vote& vote, const VoteRule& rule, VoteForm wanted)
{
    switch (wanted) {
    case VoteForm::Panel:
        return rule.isOfPanel;
    case VoteForm::Meeting:
        return vote.isMeeting;
    case VoteForm::Correspondence:
        return rule.isOfPanel && !vote.isMeeting;
    case VoteForm::Any:
        break;
    }
    return true;
}

/// The last one that was held in that form.
Result<LastVote> lastVote(const Asked& asked, const char* name, VoteForm wanted)
{
    LastVote last{TRY(chosen(asked, name))};
    for (const Vote& vote : last.open.dossier.votes) {
        const VoteRule* const rule = last.open.rules->procedures->vote(vote.rule);
        if (!rule)
            return Problem{"standards.vote-unknown"}.with("rule", QString::fromStdString(vote.rule));
        if (hasForm(vote, *rule, wanted)) {
            last.vote = &vote;
            last.rule = rule;
        }
    }
    if (last.open.dossier.votes.empty())
        return Problem{"standards.no-vote"};
    if (!last.vote)
        return Problem{wanted == VoteForm::Meeting ? "standards.no-meeting" : "standards.no-correspondence"};
    return last;
}

Result<ReportDocument> buildCorrespondence(const Asked& asked)
{
    const LastVote last = TRY(lastVote(asked, correspondenceFormName, VoteForm::Correspondence));
    return withFacts(asked, last.open, correspondenceForm(sourceOf(asked, last.open), *last.vote, *last.rule));
}

Result<ReportDocument> buildReviewOpinions(const Asked& asked)
{
    const LastVote last = TRY(lastVote(asked, reviewOpinionsName, VoteForm::Panel));
    return withFacts(asked, last.open, reviewOpinionsForm(sourceOf(asked, last.open), *last.vote));
}

using SummaryForm = ReportDocument (*)(const Facts&, const ProcedureBook&, QDate);

/// Of all projects: what they are called, where they stand, and what was concluded.
Result<ReportDocument> summary(const Asked& asked, const char* name, SummaryForm form)
{
    if (asked.scope.site)
        return Problem{"report.not-by-site"}.with("report", QString::fromLatin1(name));
    const Review review = TRY(reviewOf(asked));
    ReportDocument document = form(review.facts, *review.book, asked.scope.today);
    Selection selection;
    selection["enterprise"].insert(asked.scope.enterprise);
    TRY(selectRows(selection, asked.facts, projectTable, "enterprise = ?", asked.scope.enterprise));
    TRY(selectRows(selection, asked.facts, stepTable, "project IN (SELECT id FROM standards_project WHERE enterprise = ?)",
        asked.scope.enterprise));
    document.facts = TRY(dump(asked.facts, selection));
    for (const auto& [id, rules] : review.book->all())
        carry(document, *rules.pack);
    return document;
}

template <auto form> ReportKind projectKind(const char* name, LocalText title)
{
    return {name, std::move(title), [name](const Asked& asked) { return projectReport(asked, name, form); }};
}
template <auto form> ReportKind summaryKind(const char* name, LocalText title)
{
    return {name, std::move(title), [name](const Asked& asked) { return summary(asked, name, form); }};
}

using VoteReport = ReportDocument (*)(const Dossier&, const Vote&, const VoteRule&, const PackProcedures&);

Result<ReportDocument> ofLastVote(const Asked& asked, const char* name, VoteReport report, VoteForm form = VoteForm::Any)
{
    const LastVote last = TRY(lastVote(asked, name, form));
    return withFacts(asked, last.open, report(last.open.dossier, *last.vote, *last.rule, *last.open.rules));
}

Result<ReportDocument> buildBallot(const Asked& asked)
{
    return ofLastVote(asked, ballotReportName, ballotReport);
}

Result<ReportDocument> buildSlips(const Asked& asked)
{
    return ofLastVote(asked, slipReportName, slipReport);
}

Result<ReportDocument> buildMinutes(const Asked& asked)
{
    return ofLastVote(asked, minutesReportName, minutesReport, VoteForm::Meeting);
}

Result<ReportDocument> buildOpinions(const Asked& asked)
{
    const OpenProject open = TRY(chosen(asked, opinionsReportName));
    return withFacts(asked, open, opinionsReport(open.dossier));
}

Result<ReportDocument> buildReview(const Asked& asked)
{
    const OpenProject open = TRY(chosen(asked, reviewReportName));
    const AssessmentRule* const rule = open.assessmentRule();
    if (!rule)
        return Problem{"standards.no-review"};
    return withFacts(asked, open, reviewReport(open.dossier, *rule, *open.rules, asked.words, asked.scope.today));
}

Result<ReportDocument> buildCourse(const Asked& asked)
{
    const OpenProject open = TRY(chosen(asked, courseReportName));
    return withFacts(asked, open, courseReport(open.dossier, *open.workflow, *open.rules, workCalendar(), asked.words));
}

}

std::span<const ReportKind> reportKinds()
{
    static const std::array kinds{ReportKind{registerReportName, registerReportTitle(), buildRegister},
        ReportKind{ballotReportName, ballotReportTitle(), buildBallot}, ReportKind{slipReportName, slipReportTitle(), buildSlips},
        ReportKind{minutesReportName, minutesReportTitle(), buildMinutes},
        ReportKind{opinionsReportName, opinionsReportTitle(), buildOpinions},
        ReportKind{reviewReportName, reviewReportTitle(), buildReview},
        ReportKind{courseReportName, courseReportTitle(), buildCourse},
        ReportKind{handoverReportName, handoverReportTitle(), buildHandover},
        projectKind<proposalForm>(proposalFormName, proposalFormTitle()),
        summaryKind<proposalSummary>(proposalSummaryName, proposalSummaryTitle()),
        projectKind<commentForm>(commentFormName, commentFormTitle()),
        ReportKind{correspondenceFormName, correspondenceFormTitle(), buildCorrespondence},
        projectKind<examinationForm>(examinationFormName, examinationFormTitle()),
        projectKind<approvalForm>(approvalFormName, approvalFormTitle()),
        projectKind<extensionForm>(extensionFormName, extensionFormTitle()),
        projectKind<amendmentForm>(amendmentFormName, amendmentFormTitle()),
        summaryKind<reviewSummary>(reviewSummaryName, reviewSummaryTitle()),
        ReportKind{reviewOpinionsName, reviewOpinionsTitle(), buildReviewOpinions},
        projectKind<procedureForm>(procedureFormName, procedureFormTitle())};
    return kinds;
}

}
