// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trial.h"

#include "core/store/connection.h"
#include "core/store/dump.h"
#include "core/store/verify.h"

#include <QDir>
#include <QRegularExpression>

#include <csignal>
#include <fcntl.h>
#include <sstream>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace plumbline::tests {

namespace {

using Clock = std::chrono::steady_clock;

constexpr uid_t nobody = 65534;

QString textOf(const Problem& problem)
{
    return QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

[[noreturn]] void act(const Action& action, const House& house, const QString& folder, const Conditions& conditions, int reportTo)
{
    for (const int signal : {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, SIG_DFL); // a crash is told by the exit, not by the test library
    const auto report = [&](const std::string& line) {
        const std::string ended = line + '\n';
        if (::write(reportTo, ended.data(), ended.size()) != ssize_t(ended.size()))
            ::_exit(1);
    };
    if (conditions.asNobody && ::geteuid() == 0 && ::setuid(nobody) != 0)
        ::_exit(1);
    installFailingVfs(conditions.disk);
    const auto begun = Clock::now();
    {
        Stage stage(house, folder, report, conditions.round);
        report("begin");
        const Result<void> outcome = action.run(stage);
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun);
        report(outcome ? "done " + std::to_string(took.count()) : "problem " + std::string(outcome.problem().code));
    }
    report("operations " + std::to_string(diskOperations()));
    ::_exit(0);
}

class Listener final {
public:
    explicit Listener(int from) : m_from(from) { }
    ~Listener() { ::close(m_from); }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    /// Until the first line, or the end.
    void hearBeginning()
    {
        while (m_heard.find('\n') == std::string::npos && hear()) { }
    }
    std::string hearAll()
    {
        while (hear()) { }
        return m_heard;
    }

private:
    bool hear()
    {
        char buffer[4096];
        const ssize_t got = ::read(m_from, buffer, sizeof buffer);
        if (got > 0)
            m_heard.append(buffer, std::size_t(got));
        return got > 0;
    }
    int m_from;
    std::string m_heard;
};

Trial understand(const std::string& heard)
{
    Trial trial;
    std::istringstream lines(heard);
    std::string word;
    while (lines >> word) {
        std::int64_t number = 0;
        if (word == "saved") {
            std::string hash;
            journal::Head& head = trial.saved.emplace_back();
            lines >> head.seq >> hash;
            head.hash = journal::parseDigest(hash).value();
        } else if (word == "done") {
            lines >> number;
            trial.duration = std::chrono::microseconds(number);
            trial.isDone = true;
        } else if (word == "problem") {
            lines >> trial.problem;
        } else if (word == "operations") {
            lines >> trial.operations;
        }
    }
    return trial;
}

/// Locks, logs, and files that were to take their name once they are whole.
bool isPassing(const QString& name)
{
    static const QRegularExpression passing(QStringLiteral("(\\.lock|-wal|-shm|-journal|\\.part|\\.new|\\.[A-Za-z]{6})$"));
    return passing.match(name).hasMatch();
}

std::string bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

Result<std::string> packsOf(const ReadScope& scope)
{
    std::string all;
    Statement rows = TRY(scope.prepare("SELECT sha256, kind, bytes FROM pack ORDER BY sha256"));
    while (TRY(rows.step()))
        all += TRY(rows.text(0)) + TRY(rows.text(1)) + sha256Hex(TRY(rows.blob(2)));
    return all;
}

Result<FileStand> workspaceStand(const House& house, const QString& path, std::optional<journal::Head> lastSaved)
{
    const auto workspace = TRY(Workspace::open(path, {house.tables(), {}}));
    FileStand stand;
    {
        const ReadScope scope = TRY(workspace->read());
        if (lastSaved)
            lastSaved->replica = workspace->replica();
        const Verification verification = TRY(verify(scope, lastSaved));
        if (!verification.isIntact())
            stand.trouble = textOf(verification.problems.front());
        stand.seq = verification.head.seq;
        stand.content = sha256Hex(canonicalBytes(TRY(dump(scope))) + TRY(packsOf(scope)));
    }
    TRY(workspace->close());
    return stand;
}

/// A copy of an older form: only SQLite can say whether it is whole.
Result<FileStand> copyStand(const QString& path)
{
    const auto connection = TRY(Connection::open(path, Connection::Access::ReadImmutable));
    Statement check = TRY(Statement::prepare(connection->handle(), "PRAGMA integrity_check"));
    TRY(check.step());
    const std::string found = TRY(check.text(0));
    return FileStand{found == "ok" ? QString() : QString::fromStdString(found), 0, "a copy"};
}

FileStand fileStand(const House& house, const QString& path, const std::optional<journal::Head>& lastSaved)
{
    static const QRegularExpression olderCopy(QStringLiteral("\\.plumb\\.v\\d+$"));
    const bool isWorkspace = path.endsWith(QLatin1String(".plumb"));
    if (!isWorkspace && !olderCopy.match(path).hasMatch())
        return {{}, 0, sha256Hex(bytesOf(path))};
    const Result<FileStand> stand = isWorkspace ? workspaceStand(house, path, lastSaved) : copyStand(path);
    return stand ? *stand : FileStand{textOf(stand.problem())};
}

bool isReported(const Trial& trial, std::uint64_t seq)
{
    return std::any_of(trial.saved.begin(), trial.saved.end(), [&](const journal::Head& head) { return head.seq == seq; });
}

const FileStand* find(const Stand& stand, const QString& name)
{
    const auto found = stand.find(name);
    return found == stand.end() ? nullptr : &found->second;
}

bool areEqual(const FileStand* a, const FileStand* b)
{
    return a && b ? *a == *b : a == b;
}

}

bool Trial::hasCrashed() const
{
    const bool wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    const bool hasEnded = WIFEXITED(status) && (WEXITSTATUS(status) == 0 || WEXITSTATUS(status) == lostPower);
    return !wasKilled && !hasEnded;
}

Trial tryAction(const Action& action, const House& house, const QString& folder, const Conditions& conditions)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t child = ::fork();
    if (child == 0)
        act(action, house, folder, conditions, ends[1]);
    ::close(ends[1]);
    Listener listener(ends[0]);
    listener.hearBeginning();
    if (conditions.interfere) {
        std::this_thread::sleep_for(conditions.after);
        conditions.interfere(child);
    }
    Trial trial = understand(listener.hearAll());
    ::waitpid(child, &trial.status, 0);
    return trial;
}

Stand standOf(const House& house, const QString& folder, const std::optional<journal::Head>& lastSaved)
{
    Stand stand;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    for (const QString& name : names) {
        if (!isPassing(name))
            stand[name] =
                fileStand(house, folder + u'/' + name, name == u"work.plumb" ? lastSaved : std::optional<journal::Head>());
    }
    return stand;
}

QString judge(const Reference& reference, const Trial& trial, const Stand& found)
{
    if (trial.hasCrashed())
        return QStringLiteral("it crashed, status %1").arg(trial.status);
    Stand all = found;
    all.insert(reference.before.begin(), reference.before.end());
    all.insert(reference.after.begin(), reference.after.end());
    for (const auto& [name, ignored] : all) {
        const FileStand* const now = find(found, name);
        if (now && !now->trouble.isEmpty())
            return name + QStringLiteral(": ") + now->trouble;
        const bool isAfter = areEqual(now, find(reference.after, name));
        const bool isBetween = now && isReported(reference.trial, now->seq);
        if (!isAfter && (trial.isDone || !(isBetween || areEqual(now, find(reference.before, name)))))
            return name + (trial.isDone ? QStringLiteral(" isn't as it was said to be") : QStringLiteral(" is half done"));
    }
    return {};
}

}
