// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/fact_rows.h"
#include "core/services/packages.h"
#include "core/services/sample.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "tests/faults/action.h"

#include <QFile>

namespace plumbline::tests {

namespace {

QString packagePath(const Stage& stage)
{
    return stage.path(QStringLiteral("mine.plumbpack"));
}

Result<void> rename(Session& session, const QString& name)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(TRY(session.workspace().read()), sampleMine)).id;
    TRY(saveRow(session, enterpriseTable, {Id(enterprise), {{"name", name}}}));
    return {};
}

/// The sample, and a package of a copy of it in which the same row was changed as here.
Result<void> sampleAndPackage(Stage& stage)
{
    TRY(sample(stage));
    const QString mine = stage.path(QStringLiteral("mine.plumb"));
    if (!QFile::copy(stage.workspace(), mine))
        return Problem{"file.not-written"}.inFile(mine);
    TRY(becomeReplica(mine, {stage.house().tables(), stage.ids()}));
    {
        const std::shared_ptr<Session> session = TRY(Session::open(stage.house(), mine, stage.ids()));
        TRY(rename(*session, QStringLiteral("矿上的名称")));
        TRY(makePackage(*session, packagePath(stage)));
        TRY(session->workspace().close());
    }
    QFile::remove(mine);
    const std::shared_ptr<Session> session = TRY(stage.open());
    return rename(*session, QStringLiteral("办公室的名称"));
}

Result<void> takePackage(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const TakenFile taken = TRY(takeFile(*session, packagePath(stage)));
    TRY(stage.saved(*session));
    // What the package brought is in the file; the word back to its sender couldn't be written, and that is told.
    if (taken.acknowledgement.isEmpty() && !taken.notes.empty())
        return taken.notes.front();
    return {};
}

Result<void> packageTaken(Stage& stage)
{
    TRY(sampleAndPackage(stage));
    return takePackage(stage);
}

Result<void> decideOnHeld(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const std::vector<HeldRow> held = TRY(heldRows(TRY(session->workspace().read())));
    TRY(decide(*session, held.at(0).table, held.at(0).id, HeldChoice::Take, 0, QStringLiteral("核对过")));
    return stage.saved(*session);
}

Result<void> makeAPackage(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(makePackage(*session, stage.path(QStringLiteral("office.plumbpack"))));
    return {};
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"package.make", sample, makeAPackage},
    {"package.take", sampleAndPackage, takePackage},
    {"exchange.decide", packageTaken, decideOnHeld},
});

}

}
