// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/exchange/mapped_file.h"
#include "core/exchange/row_file.h"
#include "core/services/import/import_run.h"
#include "core/services/sample.h"
#include "core/services/standards/review.h"
#include "core/store/bulk_insert.h"
#include "core/store/standards/tables.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/child_process.h"
#include "tests/benchmarks/import_benchmark.h"
#include "tests/store/scratch.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace plumbline::benchmarks {

using namespace tests;
using namespace standards;

namespace {

constexpr int projectCount = 10'000;
constexpr int usualBallots = 20; ///< a board reads none of them: how many there are must not tell
constexpr int fullBallots = 200;
constexpr int opinionCount = 100'000;
constexpr double mostOverBare = 6; ///< as for the catalogue: read, placed and judged

struct Workspace {
    std::unique_ptr<Session> session;
    Scope scope;
    Id largest; ///< the project whose votes are looked at
};

/// Of a table's rows, those that stand after the first so many, in the order they were made.
Result<std::vector<Id>> idsAfter(const ReadScope& scope, const char* table, std::size_t known)
{
    std::vector<Id> ids;
    Statement rows = TRY(scope.prepare(std::string("SELECT id FROM ") + table + " ORDER BY id"));
    while (TRY(rows.step()))
        ids.push_back(TRY(rows.id(0)));
    ids.erase(ids.begin(), ids.begin() + std::ptrdiff_t(known));
    return ids;
}

Result<std::size_t> countOf(const ReadScope& scope, const char* table)
{
    return TRY(idsAfter(scope, table, 0)).size();
}

/// So many rows of a table, each bound from parameter 3 on: one record, and no statement prepared twice.
Result<void> rows(
    WriteScope& scope, const FactTable& table, std::int64_t count, const std::function<void(Statement&, std::int64_t)>& bind)
{
    std::int64_t at = 0;
    TRY(insertMany(scope, table, count, [&](Statement& row) -> Result<bool> {
        if (at < count)
            bind(row, at);
        return at++ < count;
    }));
    return {};
}

/// As many people as ballots are asked for, ten thousand projects, and a vote in each on which so many have voted.
Result<void> fill(WriteScope& scope, const Scope& asked, const Project& like, int ballots)
{
    constexpr const char* tables[] = {"standards_person", "standards_project", "standards_vote", "standards_voter"};
    std::map<std::string, std::size_t> known;
    for (const char* const table : tables)
        known[table] = TRY(countOf(scope, table));
    const std::string procedure = like.pack + "/" + like.workflow;
    TRY(rows(scope, personTable, ballots, [&](Statement& row, std::int64_t at) {
        row.bind(3, asked.enterprise).bind(4, "委员 " + std::to_string(at)).bindFlag(8, false);
    }));
    TRY(rows(scope, projectTable, projectCount, [&](Statement& row, std::int64_t at) {
        const std::string number = std::to_string(at);
        row.bind(3, asked.enterprise).bind(4, procedure).bind(5, like.kind).bind(6, "B-" + number).bind(7, "标准项目 " + number);
        row.bindFlag(9, false).bindFlag(10, false).bind(14, like.startedOn);
    }));
    const std::vector<Id> people = TRY(idsAfter(scope, "standards_person", known["standards_person"]));
    const std::vector<Id> projects = TRY(idsAfter(scope, "standards_project", known["standards_project"]));
    TRY(rows(scope, stepTable, projectCount, [&](Statement& row, std::int64_t at) {
        row.bind(3, projects[std::size_t(at)]).bind(4, "allot").bind(5, "form-check").bind(6, like.startedOn).bind(7, "王芳");
        row.bind(9, "[]");
    }));
    TRY(rows(scope, voteTable, projectCount, [&](Statement& row, std::int64_t at) {
        row.bind(3, projects[std::size_t(at)])
            .bind(4, "members")
            .bindFlag(5, false)
            .bind(6, "draft")
            .bind(7, std::string(64, 'a'));
        row.bind(8, like.startedOn);
    }));
    const std::vector<Id> votes = TRY(idsAfter(scope, "standards_vote", known["standards_vote"]));
    TRY(rows(scope, voterTable, std::int64_t(projectCount) * ballots, [&](Statement& row, std::int64_t at) {
        row.bind(3, votes[std::size_t(at / ballots)]).bind(4, people[std::size_t(at % ballots)]).bind(5, "委员").bind(8, "votes");
    }));
    const std::vector<Id> voters = TRY(idsAfter(scope, "standards_voter", known["standards_voter"]));
    return rows(scope, ballotTable, std::int64_t(voters.size()),
        [&](Statement& row, std::int64_t at) { row.bind(3, voters[std::size_t(at)]).bind(4, "agree").bind(5, like.startedOn); });
}

Result<Workspace> made(const House& house, const QString& path, int ballots)
{
    TRY(makeSample(house, path));
    Workspace workspace{TRY(Session::open(house, path)), {}, {}};
    Session& session = *workspace.session;
    workspace.scope.today = QDate(2025, 9, 30);
    workspace.scope.year = 2025;
    Project like;
    {
        const ReadScope facts = TRY(session.workspace().read());
        workspace.scope.enterprise = TRY(enterpriseBy(facts, sampleMine)).id;
        like = TRY(reviewOf(session.asked(facts, workspace.scope))).facts.projects.front();
    }
    {
        WriteScope scope = TRY(session.workspace().write());
        TRY(fill(scope, workspace.scope, like, ballots));
        TRY(scope.commit({"bench", TRY(session.acting(Right::Record))}));
    }
    const ReadScope facts = TRY(session.workspace().read());
    workspace.largest = TRY(idsAfter(facts, "standards_project", 0)).back();
    return workspace;
}

struct OpinionRow {
    std::string clause;
    std::string text;
    std::string unit;
};

OpinionRow opinionAt(int at)
{
    return {std::to_string(at % 9 + 1) + '.' + std::to_string(at % 37), "建议明确第 " + std::to_string(at) + " 项技术要求的依据",
        "起草意见单位 " + std::to_string(at % 300)};
}

void writeOpinions(const QString& path, const std::string& project)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("can't write %s", qPrintable(path));
    std::string text = "项目,章条编号,意见内容,提出单位,处理意见\n";
    for (int at = 0; at < opinionCount; ++at) {
        const OpinionRow row = opinionAt(at);
        text += project + ',' + row.clause + ',' + row.text + ',' + row.unit + ",Open\n";
    }
    file.write(text.data(), qint64(text.size()));
}

double opinionSeconds(Session& session, const House& house, const Scope& scope, const QString& path)
{
    const double before = processorSeconds();
    const ImportKind wanted = importKind(house, QStringLiteral("standards.comment")).value();
    const auto file = MappedFile::open(path).value();
    const TableSource source = TableSource::open(file->bytes()).value();
    ImportOrder order{&wanted, path, file->bytes(), &source};
    {
        const ReadScope facts = std::move(session.workspace().read()).value();
        const Asked asked = session.asked(facts, scope);
        const ImportProposal proposal =
            proposeMapping(wanted, source, 0, choiceBooks(house, wanted, asked).value().back(), asked).value();
        order.headings = proposal.headings;
        order.mapping = proposal.mapping;
    }
    NoProgress progress;
    const auto account = runImport(session, order, scope, progress);
    if (!account || account->good != opinionCount)
        qFatal("import of %s", qPrintable(path));
    return processorSeconds() - before;
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
    Session& session = *workspace->session;
    const double board = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        const auto review = reviewOf(session.asked(*facts, workspace->scope));
        if (!review || review->board.size() < std::size_t(projectCount))
            qFatal("board");
    });
    const double deadlines = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        const auto review = reviewOf(session.asked(*facts, workspace->scope));
        if (obligations(review->facts, review->board, *review->book, workCalendar(), workspace->scope.today).empty())
            qFatal("deadlines");
    });
    const double one = bestOf(3, [&] {
        const auto facts = session.workspace().read();
        if (!projectOf(session.asked(*facts, workspace->scope), workspace->largest))
            qFatal("project");
    });
    const double raw = rawSeconds(path);
    show("standards: board of 10,000 projects (ms)", board * 1000);
    compare("standards: board of 10,000 projects / their rows read bare", board / raw, mostOverBare);
    compare("standards: board with all deadlines / their rows read bare", deadlines / raw, mostOverBare);
    compare("standards: one of 10,000 projects, gates and votes / their rows read bare", one / raw, mostOverBare);
    const Scratch scratch;
    const QString opinions = scratch.path(QStringLiteral("opinions.csv"));
    writeOpinions(opinions, "标准项目 77 · B-77");
    compare("standards: 100,000 opinions imported / as many expenditures of the safety fee",
        opinionSeconds(session, *house, workspace->scope, opinions) / useImportSeconds(scratch, opinionCount), 1.0);
}

}

PLUMBLINE_BENCHMARK(standards, benchmarkStandards)

}
