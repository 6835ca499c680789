// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace_call.h"

#include "app/cli/problem_output.h"
#include "app/composition/house.h"
#include "app/composition/seen_files.h"
#include "core/services/opening_note.h"
#include "ui/texts/problem_text.h"

#include <QFile>

#include <array>
#include <cstdio>

namespace plumbline::cli {

std::vector<Option> workspaceOptions(std::vector<Option> own)
{
    own.push_back({"--enterprise", "USCC", {"哪个企业（默认第一个）", "which enterprise (the first one made by default)"}});
    own.push_back({"--as", "PERSON", {"以谁的名义", "who acts"}});
    own.push_back({"--password-file", "FILE", {"其密码所在的文件（第一行）", "the file whose first line is their password"}});
    own.push_back({"--year", "YYYY", {"哪一年（默认今天所在年）", "which year (today's by default)"}});
    return own;
}

QString option(const Call& call, const char* name)
{
    const auto found = call.options.find(QString::fromLatin1(name));
    return found == call.options.end() ? QString() : found->second;
}

Exit exitOf(const Problem& problem)
{
    static constexpr std::array<std::string_view, 11> machine{"store.disk-full", "store.cannot-write", "store.machine-failed",
        "file.not-written", "store.not-written", "xlsx.not-written", "file.unreadable", "file.disk-full", "file.folder-read-only",
        "file.read-only", "file.read-back-differs"};
    static constexpr std::array<std::string_view, 1> call{"store.exists"};
    for (const std::string_view code : machine) {
        if (problem.code == code)
            return Exit::MachineFailed;
    }
    for (const std::string_view code : call) {
        if (problem.code == code)
            return Exit::BadCall;
    }
    return problem.code.starts_with("store.") || problem.code.starts_with("salvage.") || problem.code.starts_with("journal.")
        ? Exit::UnusableFile
        : Exit::BadCall;
}

namespace {

/// Up to the end of the first line: editors end a file with one.
Result<QString> readPassword(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"}.inFile(path);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

}

namespace {

/// On the standard error: a note is no answer.
void note(const Call& call, const Problem& problem)
{
    std::fprintf(stderr, "%s\n", problemSentences(problem, call.language).toUtf8().constData());
}

/// What the window says above its page: who else has it, what it was brought up from, whether it was left open, whether it is the
/// file it was.
Result<void> tellOfOpening(const Call& call, const Session& session)
{
    const Workspace& workspace = session.workspace();
    if (const std::optional<Problem> opened = openingNote(workspace))
        note(call, *opened);
    if (workspace.wasInterrupted()) {
        const Verification found = TRY(checkWhole(TRY(workspace.read())));
        note(call, found.isIntact() ? interruptionNote(found, {}) : found.problems.front());
    }
    if (workspace.isReadOnly() || session.sampleDay())
        return {};
    if (const auto sighting = TRY(sightingNote(workspace, seenFile(workspace.replica()))))
        note(call, *sighting);
    return {};
}

}

void remember(const Session& session)
{
    if (session.workspace().isReadOnly() || session.sampleDay())
        return;
    const Result<ReadScope> facts = session.workspace().read();
    const Result<journal::Head> head = facts ? facts->head() : facts.problem();
    if (head)
        rememberFile({session.workspace().path(), *head});
}

Result<OpenWorkspace> openWorkspace(const Call& call)
{
    OpenWorkspace open;
    open.house = std::make_unique<House>(TRY(makeHouse()));
    open.session = TRY(Session::open(*open.house, call.operands.front()));
    TRY(tellOfOpening(call, *open.session));
    if (const QString person = option(call, "--as"); !person.isEmpty())
        TRY(open.session->actAs(person));
    if (const QString file = option(call, "--password-file"); !file.isEmpty())
        TRY(open.session->unlock(TRY(readPassword(file))));
    open.scope.today = call.isDayGiven ? call.today : open.session->sampleDay().value_or(call.today);
    open.scope.year = open.scope.today.year();
    if (const QString year = option(call, "--year"); !year.isEmpty()) {
        bool isNumber = false;
        open.scope.year = year.toInt(&isNumber);
        if (!isNumber || open.scope.year < 1900 || open.scope.year > 2999)
            return Problem{"cli.bad-value"}.with("option", QStringLiteral("--year")).with("value", year);
    }
    const ReadScope facts = TRY(open.session->workspace().read());
    open.scope.enterprise = TRY(enterpriseBy(facts, option(call, "--enterprise").toStdString())).id;
    return open;
}

Exit onWorkspace(const Call& call, Result<Exit> (*work)(const Call&, OpenWorkspace&))
{
    const auto run = [&]() -> Result<Exit> {
        OpenWorkspace open = TRY(openWorkspace(call));
        const Result<Exit> exit = work(call, open);
        remember(*open.session);
        return exit;
    };
    const Result<Exit> exit = run();
    return exit ? *exit : call.refuse(exitOf(exit.problem()), exit.problem());
}

Result<std::string> readWhole(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Problem{"file.not-found"}.inFile(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"}.with("reason", file.errorString()).inFile(path);
    if (std::uint64_t(file.size()) > JsonLimits().bytes)
        return Problem{"json.too-large"}.inFile(path);
    return file.readAll().toStdString();
}

Json problemJson(const Problem& problem, Language language)
{
    const ProblemText text = describe(problem, language);
    Json::Object json{{"code", problem.code}, {"message", text.what.toStdString()}, {"next", text.next.toStdString()}};
    if (const QString where = whereText(problem.where, language); !where.isEmpty())
        json.emplace("where", where.toStdString());
    return json;
}

}
