// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backups.h"

#include "core/store/backup.h"
#include "core/store/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

constexpr int chinaSeconds = 8 * 3600; // UTC+8, all year
constexpr qint64 hourSeconds = 3600;
constexpr qint64 daySeconds = 24 * hourSeconds;
constexpr qint64 monthSeconds = 30 * daySeconds;
const QString stampFormat = QStringLiteral("yyyyMMdd'T'HHmmss'Z'");

/// "mine-20240817T022405Z-42-94a2aee9-00000aa1.plumb": when, number and hash of the head, and whose chain.
QString nameOf(const Workspace& workspace, const journal::Head& head, const QDateTime& at)
{
    return QStringLiteral("%1-%2-%3-%4-%5.plumb")
        .arg(QFileInfo(workspace.path()).completeBaseName(), at.toUTC().toString(stampFormat), QString::number(head.seq),
            QString::fromStdString(hex(head.hash)).left(8), QString::fromStdString(workspace.replica().text()).right(8));
}

std::optional<Backup> backupNamed(const QFileInfo& info, const Workspace& workspace)
{
    static const QRegularExpression pattern(QStringLiteral("^(.+)-(\\d{8}T\\d{6}Z)-(\\d+)-([0-9a-f]{8})-([0-9a-f]{8})\\.plumb$"));
    const auto match = pattern.match(info.fileName());
    if (!match.hasMatch() || match.captured(1) != QFileInfo(workspace.path()).completeBaseName()
        || match.captured(5) != QString::fromStdString(workspace.replica().text()).right(8))
        return {};
    QDateTime at = QDateTime::fromString(match.captured(2), stampFormat);
    at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        return {};
    return Backup{info.absoluteFilePath(), at, match.captured(3).toULongLong(), match.captured(4), info.size()};
}

bool isDue(const std::vector<Backup>& present, const journal::Head& head, BackupWhen when, const QDateTime& now)
{
    if (when == BackupWhen::Always)
        return true;
    if (present.empty())
        return head.seq > 0;
    const Backup& newest = present.front();
    const bool isChanged =
        newest.seq != head.seq || newest.headStart != QString::fromStdString(hex(head.hash)).left(newest.headStart.size());
    const qint64 age = newest.at.secsTo(now);
    // One from the future says nothing of how long ago it was.
    return isChanged && (when == BackupWhen::AfterChanges || age < 0 || age >= hourSeconds);
}

/// A copy is one to go back to only if it holds the head it was made at.
Result<void> readBack(const Workspace& workspace, const QString& path, const journal::Head& head)
{
    WorkspaceSetup setup{workspace.tables(), {}};
    setup.isReadOnly = true;
    const auto copy = TRY(Workspace::open(path, setup));
    const ReadScope scope = TRY(copy->read());
    if (TRY(scope.head()) != head)
        return Problem{"backup.differs"}.inFile(path);
    return {};
}

void removeWhatIsNotKept(const std::vector<Backup>& present, const QDateTime& now)
{
    std::vector<QDateTime> instants;
    for (const Backup& backup : present)
        instants.push_back(backup.at);
    const std::vector<QDateTime> kept = keepers(instants, now);
    for (const Backup& backup : present) {
        // One that can't be removed now is, when the next is made.
        if (std::find(kept.begin(), kept.end(), backup.at) == kept.end())
            QFile::remove(backup.path);
    }
}

Result<BackupTrial> verified(const Workspace& copy)
{
    const ReadScope scope = TRY(copy.read());
    const Verification verification = TRY(verify(scope));
    if (!verification.isIntact())
        return verification.problems.front();
    BackupTrial trial{verification.head, {}, verification.records, verification.rows};
    if (const auto newest = TRY(scope.recordOf(trial.head.hash)))
        trial.headAt = newest->at;
    return trial;
}

/// Whether the present journal has the record that a backup ends with.
Result<void> findInChain(const Workspace& present, const journal::Head& head)
{
    const ReadScope scope = TRY(present.read());
    if (head.seq == 0 || TRY(scope.recordOf(head.hash)))
        return {};
    const QString seq = QString::number(head.seq);
    const journal::Head own = TRY(scope.head());
    if (own.replica == head.replica && own.seq < head.seq)
        return Problem{"backup.newer"}.with("seq", seq).with("present", QString::number(own.seq));
    return Problem{"backup.not-in-chain"}.with("seq", seq);
}

}

QString backupFolder(const QString& workspacePath, const QString& chosen)
{
    const QFileInfo info(workspacePath);
    return chosen.isEmpty() ? info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".backups") : chosen;
}

std::vector<QDateTime> keepers(std::vector<QDateTime> instants, const QDateTime& now)
{
    std::sort(instants.begin(), instants.end(), std::greater<>());
    instants.erase(std::unique(instants.begin(), instants.end()), instants.end());
    std::vector<QDateTime> kept;
    std::set<QString> spans; ///< hours, days and months that have their keeper; newest come first, so it is their last
    for (const QDateTime& instant : instants) {
        const qint64 age = instant.secsTo(now);
        const QDateTime local = instant.toOffsetFromUtc(chinaSeconds);
        const QString span = local.toString(age < daySeconds ? QStringLiteral("yyyyMMddHH")
                : age < monthSeconds                         ? QStringLiteral("yyyyMMdd")
                                                             : QStringLiteral("yyyyMM"));
        const bool isLastOfSpan = spans.insert(span).second;
        if (kept.empty() || age < hourSeconds || isLastOfSpan)
            kept.push_back(instant);
    }
    return kept;
}

Result<std::vector<Backup>> backups(const Workspace& workspace, const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !(info.isDir() && info.isReadable()))
        return Problem{"backup.folder-unreadable"}.inFile(folder);
    std::vector<Backup> found;
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.plumb")}, QDir::Files)) {
        if (const auto backup = backupNamed(file, workspace))
            found.push_back(*backup);
    }
    std::sort(found.begin(), found.end(), [](const Backup& a, const Backup& b) { return a.at > b.at; });
    return found;
}

Result<std::optional<Backup>> backUp(const Workspace& workspace, const QString& folder, BackupWhen when, const QDateTime& now)
{
    std::vector<Backup> present = TRY(backups(workspace, folder));
    QString path;
    journal::Head head;
    {
        const ReadScope scope = TRY(workspace.read());
        head = TRY(scope.head());
        path = folder + u'/' + nameOf(workspace, head, now);
        // Of this second and this head there is one already: it is the same.
        if (!isDue(present, head, when, now) || QFileInfo::exists(path))
            return std::optional<Backup>();
        if (!QDir().mkpath(folder))
            return Problem{"store.cannot-write"}.inFile(folder);
        TRY(backup(scope, path));
    }
    TRY(readBack(workspace, path, head));
    const std::optional<Backup> made = backupNamed(QFileInfo(path), workspace);
    present.insert(present.begin(), *made);
    removeWhatIsNotKept(present, now);
    return made;
}

Result<BackupTrial> tryBackup(const Workspace& present, const QString& backupPath)
{
    WorkspaceSetup setup{present.tables(), {}};
    setup.isReadOnly = true;
    QTemporaryDir passing;
    Result<std::unique_ptr<Workspace>> copy = Workspace::open(backupPath, setup);
    if (!copy && copy.problem().code == "store.upgrade-needs-writing") {
        const QString restored = passing.filePath(QStringLiteral("restored.plumb"));
        TRY(restore(backupPath, restored));
        setup.isReadOnly = false;
        copy = Workspace::open(restored, setup);
    }
    if (!copy)
        return copy.problem();
    if ((*copy)->id() != present.id())
        return Problem{"backup.other-workspace"}.inFile(backupPath);
    const BackupTrial trial = TRY(verified(**copy));
    TRY(findInChain(present, trial.head));
    return trial;
}

}
