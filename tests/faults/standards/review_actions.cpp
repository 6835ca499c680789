// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample.h"
#include "core/services/standards/review.h"
#include "tests/faults/action.h"

#include <QBuffer>

namespace plumbline::tests {

namespace {

using namespace plumbline::standards;

Result<Scope> mineScope(const Session& session)
{
    const ReadScope scope = TRY(session.workspace().read());
    Scope asked;
    asked.enterprise = TRY(enterpriseBy(scope, sampleMine)).id;
    asked.year = 2025;
    asked.today = QDate(2025, 9, 30);
    return asked;
}

Result<OpenProject> projectNumbered(const Session& session, const Scope& scope, const QString& number)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked asked = session.asked(facts, scope);
    const Review review = TRY(reviewOf(asked));
    for (const Project& project : review.facts.projects) {
        if (project.number == number)
            return projectOf(asked, project.id);
    }
    return Problem{"standards.no-project"};
}

/// A vote under way is carried and counted, the text changed and voted on anew, the step taken.
Result<void> voteCountAndStep(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Scope scope = TRY(mineScope(*session));
    const QString number = QStringLiteral("2025-J-014");
    OpenProject open = TRY(projectNumbered(*session, scope, number));
    const Id project = open.dossier.project.id;
    QBuffer text;
    text.setData("second draft");
    text.open(QIODevice::ReadOnly);
    TRY(addDocument(*session, scope, project, "draft", QStringLiteral("草案第二稿.odt"), text));
    TRY(stage.saved(*session));
    const Id vote = TRY(openVote(*session, scope, project, {"members", false, "draft", {}, {}, {}, {}}));
    TRY(stage.saved(*session));
    open = TRY(projectNumbered(*session, scope, number));
    std::vector<BallotToCast> ballots;
    for (const Voter& voter : open.dossier.votes.back().roster)
        ballots.push_back({voter.person, {}, standards::Choice::Agree, scope.today, {}});
    TRY(castBallots(*session, scope, project, vote, ballots));
    TRY(stage.saved(*session));
    TRY(closeVote(*session, scope, project, vote, scope.today));
    TRY(stage.saved(*session));
    TRY(takeStep(*session, scope, project, {"vote-pass", "committee", scope.today, {}, {}}));
    return stage.saved(*session);
}

Result<void> answerAndConclude(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Scope scope = TRY(mineScope(*session));
    const OpenProject open = TRY(projectNumbered(*session, scope, QStringLiteral("2025-F-002")));
    const Id project = open.dossier.project.id;
    TRY(mark(*session, scope, project, {{"effect.harm", Mark{"effect.harm", Answer::Yes, scope.today, {}}}}));
    TRY(stage.saved(*session));
    TRY(conclude(*session, scope, project, "revise", {}));
    TRY(stage.saved(*session));
    Comment comment = TRY(projectNumbered(*session, scope, QStringLiteral("KA-2024-12"))).dossier.comments.back();
    comment.disposition = Disposition::Adopted;
    TRY(dispose(*session, comment));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areReviewActionsRegistered = registerActions({
    {"standards.vote-count-step", sample, voteCountAndStep},
    {"standards.answer-conclude", sample, answerAndConclude},
});

}

}
