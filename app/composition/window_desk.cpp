// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/window_desk.h"

#include "app/composition/domains.h"
#include "app/composition/seen_files.h"
#include "core/services/audit.h"
#include "core/services/opening_note.h"
#include "core/services/sample.h"
#include "core/store/replica.h"
#include "ui/shared/task.h"
#include "ui/shell/new_workspace_guide.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace plumbline {

namespace {

/// The first page goes before: it is what one waits for.
constexpr std::chrono::milliseconds chainWaits{100};
constexpr std::chrono::hours betweenBackups{1};

WorkspaceState::Weight weightOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return WorkspaceState::Weight::Overdue;
    case Urgency::WithinSevenDays:
        return WorkspaceState::Weight::WithinAWeek;
    case Urgency::ThisMonth:
        return WorkspaceState::Weight::ThisMonth;
    case Urgency::Later:
    case Urgency::Undated:
        return WorkspaceState::Weight::Later;
    }
    return WorkspaceState::Weight::Later;
}

const RulePack* packOf(const RuleBook& rules, const Citation& citation)
{
    const Result<const RulePack*> pack = rules.byId(citation.pack);
    return pack ? *pack : nullptr;
}

/// How many records there are, and the last one as "2025-09-30 10:24 王芳"; nothing where it can't be told.
void takeRecords(const ReadScope& facts, WorkspaceState& state)
{
    const auto newest = newestEntry(facts);
    if (!newest || !*newest)
        return;
    constexpr int toTheMinute = 16;
    const journal::Record& record = (*newest)->record;
    state.records = (*newest)->row;
    state.lastRecord = chineseTime(record.at).left(toTheMinute) + QLatin1Char(' ') + QString::fromStdString(record.byName);
}

/// What was saved last may still stand in the log beside the file.
QDateTime savedAt(const QString& path)
{
    const QDateTime file = QFileInfo(path).lastModified();
    const QFileInfo log(path + QStringLiteral("-wal"));
    return log.exists() && log.lastModified() > file ? log.lastModified() : file;
}

/// Where it is and how far it goes, to be known again.
void remember(const Workspace& workspace)
{
    const Result<ReadScope> facts = workspace.read();
    if (const auto head = facts ? facts->head() : Result<journal::Head>(facts.problem()))
        rememberFile({workspace.path(), *head});
}

/// A code's domain is the part before its first point; its pages are named so too.
QString domainOf(const std::string& code)
{
    return QString::fromStdString(code.substr(0, code.find('.')));
}

}

WindowDesk::WindowDesk(House house) : m_house(std::move(house))
{
    const Preferences preferences = Preferences::load();
    applyPreferences(preferences);
    m_window = std::make_unique<MainWindow>(Faces{domainPages(), commonPages()}, preferences);
    connect(m_window.get(), &MainWindow::openAsked, this, &WindowDesk::open);
    connect(m_window.get(), &MainWindow::sampleAsked, this, &WindowDesk::openSample);
    connect(m_window.get(), &MainWindow::newWorkspaceAsked, this, &WindowDesk::askForNewWorkspace);
    connect(m_window.get(), &MainWindow::closeAsked, this, &WindowDesk::leave);
    connect(m_window.get(), &MainWindow::stateAsked, this, &WindowDesk::refresh);
    connect(&m_hourly, &QTimer::timeout, this, &WindowDesk::backUpInTime);
}

WindowDesk::~WindowDesk()
{
    // The last backup is written after the window has gone.
    leaveWhole();
}

/// Lets go of the workspace; what was recorded in it is backed up from the closed file.
void WindowDesk::leave()
{
    if (!m_session)
        return;
    m_window->closeWorkspace();
    m_hourly.stop();
    if (!m_session->workspace().isReadOnly() && !m_session->sampleDay())
        remember(m_session->workspace());
    const QString path = m_session->workspace().path();
    WorkspaceSetup setup{m_session->workspace().tables(), {}};
    setup.isReadOnly = true;
    const bool isToBeKept = !m_session->workspace().isReadOnly() && !m_session->sampleDay();
    m_tasks.reset();
    m_session.reset();
    if (!isToBeKept)
        return;
    Task::run(
        this,
        [path, setup, folder = backupFolder(path, m_window->preferences().backupFolder)](
            Progress&) -> Result<std::optional<Backup>> {
            const auto closed = TRY(Workspace::open(path, setup));
            return backUp(*closed, folder, BackupWhen::AfterChanges, QDateTime::currentDateTimeUtc());
        },
        [this](const Result<std::optional<Backup>>& made) { takeBackup(made); });
}

/// And waits until nothing reads the file any more, the backup made at leaving included.
void WindowDesk::leaveWhole()
{
    const std::shared_ptr<Session> left = m_session;
    leave();
    QThreadPool::globalInstance()->waitForDone();
    // What was read in the background may still be on its way to a page that is going, and holds the session till it is dropped
    // there. The file doesn't wait for that; what can't be closed now is put in order when it is next opened.
    if (left)
        static_cast<void>(left->workspace().close());
}

/// When the workspace is opened and every hour; the sample is only for trying.
void WindowDesk::backUpInTime()
{
    if (!m_session || m_session->workspace().isReadOnly() || m_session->sampleDay())
        return;
    Task::run(
        m_tasks.get(),
        [session = m_session, folder = backupFolder(m_session->workspace().path(), m_window->preferences().backupFolder)](
            Progress&) { return backUp(session->workspace(), folder, BackupWhen::AfterAnHour, QDateTime::currentDateTimeUtc()); },
        [this](const Result<std::optional<Backup>>& made) { takeBackup(made); });
}

void WindowDesk::takeBackup(const Result<std::optional<Backup>>& made)
{
    if (made) {
        m_isBackupTroubleTold = false;
        return;
    }
    if (!std::exchange(m_isBackupTroubleTold, true))
        tell(made.problem());
}

Notice WindowDesk::noticeOf(const Problem& problem, Notice::Weight weight) const
{
    const Language language = m_window->preferences().language;
    const ProblemText text = describe(problem, language);
    const QString where = whereText(problem.where, language);
    return {weight, QStringList{text.what, where, text.next}.join(QLatin1Char(' ')).simplified()};
}

void WindowDesk::tell(const Problem& problem, Notice::Weight weight)
{
    m_window->notify(noticeOf(problem, weight));
}

/// What isn't as on every day: who else has it open, what it was brought up from, whether it is the file it was.
void WindowDesk::tellOfOpening()
{
    const Workspace& workspace = m_session->workspace();
    if (const std::optional<Problem> note = openingNote(workspace))
        tell(*note, workspace.isReadOnly() ? Notice::Weight::Unsure : Notice::Weight::Done);
    if (workspace.isReadOnly() || m_session->sampleDay())
        return;
    const auto note = sightingNote(workspace, seenFile(workspace.replica()));
    remember(workspace);
    if (!note)
        return tell(note.problem());
    if (!*note)
        return;
    // Said once: it stays until it is read.
    Notice notice = noticeOf(**note, Notice::Weight::Unsure);
    notice.stays = true;
    if (asksWhetherCopied(**note)) {
        notice.action = tr("Let it go on by itself");
        notice.act = [this] { goOnByItself(); };
    }
    m_window->notify(std::move(notice));
}

void WindowDesk::goOnByItself()
{
    // No fact changes; but an auditor leaves no trace.
    if (const Result<Actor> by = m_session->acting(Right::Seal); !by)
        return tell(by.problem());
    const QString path = m_session->workspace().path();
    const WorkspaceSetup setup{m_session->workspace().tables(), {}};
    leaveWhole();
    const Result<journal::Head> made = becomeReplica(path, setup);
    if (made)
        rememberFile({path, *made});
    if (open(path) && !made)
        tell(made.problem());
}

Result<void> WindowDesk::open(const QString& path)
{
    // The same file again: let go of it first, or it would find itself locked.
    if (m_session && QFileInfo(m_session->workspace().path()) == QFileInfo(path))
        leaveWhole();
    return take(Session::open(m_house, path));
}

Result<void> WindowDesk::openSample()
{
    // The sample is for looking and trying: it is written anew each time, whatever was done to the last one.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/sample.plumb");
    leaveWhole();
    QFile::remove(path);
    const auto write = [&]() -> Result<void> {
        TRY(makeSample(m_house, path));
        return writeSampleFiles(path);
    };
    if (const Result<void> made = write(); !made) {
        tell(made.problem());
        return made;
    }
    return open(path);
}

void WindowDesk::askForNewWorkspace()
{
    auto* const guide = new NewWorkspaceGuide([](const QString& uscc) { return checkUscc(uscc.toStdString()); },
        [this](const Problem& problem) { return describe(problem, m_window->preferences().language).what; });
    connect(guide, &NewWorkspaceGuide::finished, this, [this](const NewWorkspace& wanted) {
        auto made = Session::create(m_house, wanted.path, {{}, wanted.enterprise, wanted.uscc.toStdString()}, wanted.person);
        if (made)
            remember((*made)->workspace());
        if (take(std::move(made)))
            m_window->openFirstPage();
    });
    m_window->showGuide(guide);
}

/// What stood in a shared workspace when it was last closed.
bool WindowDesk::lookAtSnapshot(const QString& path)
{
    const QDateTime at = QFileInfo(path).lastModified();
    if (!take(Session::look(m_house, path)))
        return false;
    tell(Problem{"opening.snapshot"}.with("at", at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))), Notice::Weight::Unsure);
    return true;
}

void WindowDesk::tellWhyNotOpened(const Problem& problem)
{
    Notice notice = noticeOf(problem, Notice::Weight::Wrong);
    if (const QString snapshot = problem.argument("snapshot"); problem.code == "store.in-use" && !snapshot.isEmpty()) {
        notice.action = tr("Look at the snapshot");
        notice.act = [this, snapshot] { lookAtSnapshot(snapshot); };
        notice.stays = true;
    }
    m_window->notify(std::move(notice));
}

Result<void> WindowDesk::take(Result<std::unique_ptr<Session>> session)
{
    if (!session) {
        tellWhyNotOpened(session.problem());
        return session.problem();
    }
    const Result<ReadScope> facts = (*session)->workspace().read();
    if (!facts) {
        tell(facts.problem());
        return facts.problem();
    }
    leave();
    m_session = std::move(*session);
    m_tasks = std::make_unique<QObject>();
    m_hourly.start(betweenBackups);
    const PageScope scope = firstScope(*facts);
    m_state = frameOf(*m_session, *facts);
    m_state.isBeingReckoned = true;
    m_window->showWorkspace(m_session.get(), m_state, scope);
    refresh(scope);
    tellOfOpening();
    QTimer::singleShot(chainWaits, this, &WindowDesk::checkChain);
    QTimer::singleShot(chainWaits, this, &WindowDesk::backUpInTime);
    return {};
}

PageScope WindowDesk::firstScope(const ReadScope& facts) const
{
    PageScope scope;
    scope.asOf = m_session->sampleDay().value_or(QDate::currentDate());
    scope.year = scope.asOf.year();
    if (const Result<EnterpriseFacts> first = enterpriseBy(facts, {}))
        scope.enterprise = first->id;
    return scope;
}

/// What is read at once, whatever the size of the books.
WorkspaceState WindowDesk::frameOf(const Session& session, const ReadScope& facts) const
{
    WorkspaceState state;
    state.file = QFileInfo(session.workspace().path()).fileName();
    state.isReadOnly = session.workspace().isReadOnly();
    takeRecords(facts, state);
    state.savedAt = savedAt(session.workspace().path());
    if (const auto all = enterprises(facts)) {
        for (const EnterpriseFacts& enterprise : *all)
            state.enterprises.push_back({enterprise.id, enterprise.name});
    }
    constexpr int yearsBack = 3;
    const int latest = session.sampleDay().value_or(QDate::currentDate()).year();
    for (int year = latest + 1; year >= latest - yearsBack; --year)
        state.years.push_back(year);
    for (const auto& domain : m_house.domains)
        state.domainsInUse.append(QString::fromLatin1(domain->id()));
    return state;
}

/// On any thread: of what may change meanwhile it is told, not asked.
WorkspaceState WindowDesk::stateOf(
    const Session& session, const ReadScope& facts, const PageScope& scope, Language language) const
{
    WorkspaceState state = frameOf(session, facts);
    const Result<Standing> found = standing(session, facts, {scope.enterprise, {}, scope.year, scope.asOf});
    if (!found) {
        state.findings.push_back(
            {WorkspaceState::Finding::Weight::Wrong, {}, describe(found.problem(), language).what, {}, {}, {}});
        return state;
    }
    for (const Finding& finding : found->findings) {
        if (finding.answer)
            continue; // on the findings' own page
        state.findings.push_back({finding.weight == Weight::Breach ? WorkspaceState::Finding::Weight::Wrong
                                                                   : WorkspaceState::Finding::Weight::Unsure,
            weightWord(finding.weight, language), findingSentence(finding, language, packOf(session.rules(), finding.citation)),
            citationText(finding.citation, language), domainOf(finding.code) + QStringLiteral(".findings"),
            m_window->explanationOf(finding, session.rules(), language), m_window->remedyOf(finding)});
    }
    state.lead = leadOf(*found);
    for (const Obligation& obligation : found->obligations) {
        if (obligation.isDone)
            continue;
        state.deadlines.push_back({obligation.due.value_or(QDate()), weightOf(urgencyOf(obligation, scope.asOf)),
            obligationSentence(obligation, language, packOf(session.rules(), obligation.citation)),
            domainOf(obligation.kind) + QStringLiteral(".findings")});
    }
    return state;
}

/// "2 findings; the next due day is 2025-10-31."
QString WindowDesk::leadOf(const Standing& standing) const
{
    const int open = int(openCount(standing.findings));
    const QString wrong = open == 0 ? tr("Nothing is found wrong") : tr("<b>%n finding(s)</b>", nullptr, open);
    const auto next = std::find_if(standing.obligations.begin(), standing.obligations.end(),
        [](const Obligation& obligation) { return !obligation.isDone && obligation.due; });
    if (next == standing.obligations.end())
        return tr("%1; nothing is due on a day set by a rule.").arg(wrong);
    return tr("%1; the next due day is %2.").arg(wrong, dateText(*next->due));
}

void WindowDesk::refresh(const PageScope& scope)
{
    if (!m_session)
        return;
    Task::run(
        m_tasks.get(),
        [this, session = m_session, scope, language = m_window->preferences().language](Progress&) -> Result<WorkspaceState> {
            const ReadScope facts = TRY(session->workspace().read());
            return stateOf(*session, facts, scope, language);
        },
        [this, session = m_session, asked = ++m_asked](Result<WorkspaceState> state) {
            if (session != m_session || asked != m_asked)
                return;
            if (!state)
                return tell(state.problem());
            state->chain = m_state.chain;
            state->checkedAt = m_state.checkedAt;
            m_state = std::move(*state);
            m_window->setState(m_state);
        });
}

void WindowDesk::checkChain()
{
    if (!m_session)
        return;
    Task::run(
        m_tasks.get(),
        [session = m_session](Progress&) -> Result<Verification> {
            const ReadScope facts = TRY(session->workspace().read());
            return session->workspace().wasInterrupted() ? checkWhole(facts) : verify(facts);
        },
        [this, session = m_session](Result<Verification> verification) {
            if (session != m_session)
                return;
            const bool isIntact = verification.isOk() && verification->isIntact();
            m_state.chain = isIntact ? WorkspaceState::Chain::Intact : WorkspaceState::Chain::Broken;
            m_state.checkedAt = QDateTime::currentDateTime();
            m_window->setState(m_state);
            if (!verification)
                tell(verification.problem());
            else if (!isIntact)
                tell(verification->problems.front());
            else if (session->workspace().wasInterrupted())
                tell(interruptionNote(*verification, m_state.lastRecord), Notice::Weight::Done);
        });
}

}
