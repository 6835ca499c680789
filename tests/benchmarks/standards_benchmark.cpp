// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/services/sample.h"
#include "core/services/standards/review.h"
#include "core/store/standards/standards_store.h"
#include "core/store/standards/tables.h"
#include "tests/benchmarks/bench.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace plumbline::benchmarks {

using namespace standards;

namespace {

constexpr int projectCount = 10'000;
constexpr int usualBallots = 20; ///< a board reads none of them: how many there are must not tell
constexpr int fullBallots = 200;

struct Workspace {
    std::unique_ptr<Session> session;
    Scope scope;
    Id largest; ///< the project whose votes are looked at
};

Result<void> fill(WriteScope& scope, const Scope& asked, const Facts& facts, int ballots)
{
    Project project = facts.projects.front();
    for (int at = 0; at < projectCount; ++at) {
        project.number = QStringLiteral("B-%1").arg(at);
        project.title = QStringLiteral("标准项目 %1").arg(at);
        const Id id = TRY(insertProject(scope, asked.enterprise, project));
        TRY(insertStep(scope, id, {"allot", "form-check", project.startedOn, QStringLiteral("王芳"), {}, "[]"}));
        const Id vote = TRY(insertFact(scope, voteTable,
            {{"project", id}, {"rule", "members"}, {"is_meeting", FactValue::flag(false)}, {"item", "draft"},
                {"content", std::string(64, 'a')}, {"opened_on", project.startedOn}}));
        // One voter stands for many: a roster names each person once.
        for (int voter = 0; voter < std::min<int>(ballots, int(facts.persons.size())); ++voter) {
            const Id name = TRY(insertFact(scope, voterTable,
                {{"vote", vote}, {"person", facts.persons[std::size_t(voter)].id}, {"name", "委员"}, {"standing", "votes"}}));
            TRY(insertFact(scope, ballotTable, {{"voter", name}, {"choice", "agree"}, {"cast_on", project.startedOn}}));
        }
    }
    return {};
}

Result<Workspace> made(const House& house, const QString& path, int ballots)
{
    TRY(makeSample(house, path));
    Workspace workspace{TRY(Session::open(house, path)), {}, {}};
    Session& session = *workspace.session;
    workspace.scope.today = QDate(2025, 9, 30);
    workspace.scope.year = 2025;
    Review review;
    {
        const ReadScope facts = TRY(session.workspace().read());
        workspace.scope.enterprise = TRY(enterpriseBy(facts, sampleMine)).id;
        review = TRY(reviewOf(session.asked(facts, workspace.scope)));
    }
    {
        WriteScope scope = TRY(session.workspace().write());
        // As many people as ballots are asked for.
        for (int at = int(review.facts.persons.size()); at < ballots; ++at)
            review.facts.persons.push_back(
                {TRY(insertFact(scope, personTable,
                     {{"enterprise", workspace.scope.enterprise}, {"name", QStringLiteral("委员 %1").arg(at)},
                         {"is_senior", FactValue::flag(false)}})),
                    {}, {}, {}, {}, false, {}});
        TRY(fill(scope, workspace.scope, review.facts, ballots));
        TRY(scope.commit({"bench", TRY(session.acting(Right::Record))}));
    }
    const ReadScope facts = TRY(session.workspace().read());
    workspace.largest = TRY(reviewOf(session.asked(facts, workspace.scope))).facts.projects.back().id;
    return workspace;
}

/// What SQLite takes to give out the same rows.
double rawSeconds(const QString& path)
{
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    const double best = bestOf(3, [&] {
        for (const char* const sql : {"SELECT * FROM standards_project ORDER BY id",
                 "SELECT s.* FROM standards_step s JOIN standards_project p ON p.id = s.project ORDER BY s.id"}) {
            sqlite3_stmt* rows = nullptr;
            if (sqlite3_prepare_v2(database, sql, -1, &rows, nullptr) != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(database));
            const int columns = sqlite3_column_count(rows);
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < columns; ++column)
                    sqlite3_column_bytes(rows, column);
            }
            sqlite3_finalize(rows);
        }
    });
    sqlite3_close(database);
    return best;
}

void benchmarkStandards()
{
    const bool isFull = QCoreApplication::arguments().contains(QString::fromLatin1(fullOption));
    const auto house = makeHouse();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("standards.plumb"));
    const Result<Workspace> workspace = made(*house, path, isFull ? fullBallots : usualBallots);
    if (!workspace)
        qFatal("standards workspace: %s", workspace.problem().code.data());
    const Session& session = *workspace->session;
    const double board = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        const auto review = reviewOf(session.asked(*facts, workspace->scope));
        if (!review || review->board.size() < std::size_t(projectCount))
            qFatal("board");
    });
    const double deadlines = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        const auto review = reviewOf(session.asked(*facts, workspace->scope));
        if (obligations(review->facts, review->board, *review->book, workspace->scope.today).empty())
            qFatal("deadlines");
    });
    const double one = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        if (!projectOf(session.asked(*facts, workspace->scope), workspace->largest))
            qFatal("project");
    });
    show("standards: the same rows by raw SQL (ms)", rawSeconds(path) * 1000);
    compare("standards: board of 10,000 projects (ms)", board * 1000, 1000);
    compare("standards: board with all deadlines (ms)", deadlines * 1000, 1000);
    compare("standards: one of 10,000 projects with its gates and votes (ms)", one * 1000, 1500);
}

}

PLUMBLINE_BENCHMARK(standards, benchmarkStandards)

}
