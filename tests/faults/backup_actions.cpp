// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/backups.h"
#include "core/store/replica.h"
#include "core/store/salvage.h"
#include "tests/faults/action.h"

#include <QFileInfo>

namespace plumbline::tests {

namespace {

const QDateTime morning(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC);

/// Into the folder of the workspace itself, where every file is looked at afterwards.
Result<void> keepABackup(Stage& stage, const QDateTime& now)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const QString folder = QFileInfo(stage.workspace()).absolutePath();
    TRY(backUp(session->workspace(), folder, BackupWhen::Always, now));
    return {};
}

/// Two of one hour: a day later the first of them goes.
Result<void> sampleAndBackups(Stage& stage)
{
    TRY(sample(stage));
    TRY(keepABackup(stage, morning));
    return keepABackup(stage, morning.addSecs(600));
}

Result<void> keepTheNext(Stage& stage)
{
    return keepABackup(stage, morning.addDays(1));
}

Result<void> salvageWorkspace(Stage& stage)
{
    TRY(salvage(stage.workspace(), stage.path(QStringLiteral("salvaged.plumb")), {stage.house().tables(), stage.ids()}));
    return {};
}

Result<void> letACopyGoOn(Stage& stage)
{
    TRY(becomeReplica(stage.workspace(), {stage.house().tables(), stage.ids()}));
    return {};
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"backups.keep", sampleAndBackups, keepTheNext},
    {"replica.become", sample, letACopyGoOn},
    {"workspace.salvage", sample, salvageWorkspace},
});

}

}
