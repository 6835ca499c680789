// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/reports.h"

#include "core/services/standards/review.h"
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
        {&unitTable, &drafterTable, &markTable, &documentTable, &commentTable, &voteTable, &stepTable})
        TRY(selectRows(selection, scope, *table, "project = ?", project));
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
    for (const FactTable* const table : {&standardTable, &samplingTable})
        TRY(selectRows(selection, asked.facts, *table, "enterprise = ?", asked.scope.enterprise));
    document.facts = TRY(dump(asked.facts, selection));
    for (const auto& [id, rules] : review.book->all())
        carry(document, *rules.pack);
    return document;
}

using VoteReport = ReportDocument (*)(const Dossier&, const Vote&, const VoteRule&, const PackProcedures&);

/// Of the last vote that was opened, of whatever kind.
Result<ReportDocument> ofLastVote(const Asked& asked, const char* name, VoteReport report)
{
    const OpenProject open = TRY(chosen(asked, name));
    if (open.dossier.votes.empty())
        return Problem{"standards.no-vote"};
    const Vote& vote = open.dossier.votes.back();
    const VoteRule* const rule = open.rules->procedures->vote(vote.rule);
    if (!rule)
        return Problem{"standards.vote-unknown"}.with("rule", QString::fromStdString(vote.rule));
    return withFacts(asked, open, report(open.dossier, vote, *rule, *open.rules));
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
    return ofLastVote(asked, minutesReportName, minutesReport);
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
        ReportKind{courseReportName, courseReportTitle(), buildCourse}};
    return kinds;
}

}
