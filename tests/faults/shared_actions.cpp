// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/lines.h"
#include "core/journal/tree.h"
#include "core/services/load_workspace.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/dump.h"
#include "core/store/facts.h"
#include "core/store/shared_tables.h"
#include "tests/faults/action.h"
#include "tests/support/picture.h"

#include <QDir>
#include <QFile>

namespace plumbline::tests {

namespace {

Result<void> nothing(Stage&)
{
    return {};
}

Result<void> createWorkspace(Stage& stage)
{
    const EnterpriseFacts enterprise{{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)};
    TRY(Session::create(stage.house(), stage.workspace(), enterprise, QStringLiteral("王芳"), stage.ids()));
    return {};
}

Result<void> makeTheSample(Stage& stage)
{
    return makeSample(stage.house(), stage.workspace());
}

/// Sites, one record each.
Result<void> addSites(Stage& stage, const Session& session, int count)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(TRY(session.workspace().read()), sampleMine)).id;
    const Actor actor = TRY(session.acting(Right::Record));
    for (int number = 1; number <= count; ++number) {
        WriteScope scope = TRY(session.workspace().write());
        TRY(addSite(scope, enterprise, QStringLiteral("工点 %1").arg(number), "mine"));
        TRY(scope.commit({"site.save", actor}));
        TRY(stage.saved(session));
    }
    return {};
}

Result<void> editFacts(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    return addSites(stage, *session, 10);
}

Result<void> closeWorkspace(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(addSites(stage, *session, 1));
    return session->workspace().close();
}

Result<std::unique_ptr<Workspace>> openOnAShare(Stage& stage)
{
    WorkspaceSetup setup{stage.house().tables(), stage.ids()};
    setup.medium = Medium::Share;
    return Workspace::open(stage.workspace(), setup);
}

/// With the snapshot that the close before has left: a close makes one where there is none, even of what nobody has changed.
Result<void> sampleOnAShare(Stage& stage)
{
    TRY(sample(stage));
    return TRY(openOnAShare(stage))->close();
}

/// As on a share: closing writes what others may look at.
Result<void> closeOnAShare(Stage& stage)
{
    const auto workspace = TRY(openOnAShare(stage));
    WriteScope scope = TRY(workspace->write());
    const PersonId person(TRY(insertFact(scope, personTable, {{"name", "李四"}})));
    TRY(scope.commit({"person.add", {person, QStringLiteral("李四")}}));
    return workspace->close();
}

Result<void> sampleAndPack(Stage& stage)
{
    TRY(sample(stage));
    if (!QFile::copy(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/packs/provincial.json"),
            stage.path(QStringLiteral("provincial.json"))))
        return Problem{"file.unreadable"};
    return {};
}

Result<void> importAPack(Stage& stage)
{
    QFile file(stage.path(QStringLiteral("provincial.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"};
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(importPack(*session, file.readAll().toStdString(), file.fileName()));
    return stage.saved(*session);
}

Result<void> dumpOfTheSample(Stage& stage)
{
    TRY(sample(stage));
    std::string dumped;
    {
        const auto workspace = TRY(Workspace::open(stage.workspace(), {stage.house().tables(), {}}));
        dumped = canonicalBytes(TRY(dump(TRY(workspace->read()))));
    }
    QFile file(stage.path(QStringLiteral("dump.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(dumped)) != qint64(dumped.size()))
        return Problem{"file.not-written"};
    QFile::remove(stage.workspace());
    return {};
}

Result<void> loadTheDump(Stage& stage)
{
    QFile file(stage.path(QStringLiteral("dump.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"};
    return loadWorkspace(stage.house(), stage.workspace(), file.readAll().toStdString(), QStringLiteral("dump.json"));
}

/// One enterprise and its record, as a program of that time wrote them; today's can't write a file of that form.
Result<void> writeOlderRecord(const Workspace& workspace, IdSource& ids)
{
    const Id enterprise = ids.next();
    std::string line;
    journal::appendInsertLine(line, "enterprise", enterprise, {{"kind", "company"}, {"name", "海川机械有限公司"}});
    journal::Tree tree;
    tree.add(line);
    journal::Record record;
    record.at = ids.now();
    record.byId = PersonId(ids.next());
    record.byName = "王芳";
    record.kind = "workspace.created";
    record.lines = 1;
    record.program = "plumbline 0.1.0";
    record.replica = workspace.replica();
    record.root = tree.root();
    record.seq = 1;
    record.workspace = workspace.id();
    const std::string bytes = journal::recordBytes(record);
    const auto asBlob = [](const Digest& digest) {
        return std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size());
    };
    const auto connection = TRY(Connection::open(workspace.path(), Connection::Access::Write));
    TRY(connection->execute("BEGIN"));
    Statement journal = TRY(Statement::prepare(
        connection->handle(), "INSERT INTO journal(row, replica, seq, hash, sm3, bytes) VALUES(1, ?, 1, ?, ?, ?)"));
    journal.bind(1, record.replica).bindBlob(2, asBlob(sha256(bytes))).bindBlob(3, asBlob(sm3(bytes))).bindBlob(4, bytes);
    TRY(journal.run());
    Statement row = TRY(Statement::prepare(
        connection->handle(), "INSERT INTO enterprise(id, born, name, kind) VALUES(?, 1, '海川机械有限公司', 'company')"));
    row.bind(1, enterprise);
    TRY(row.run());
    return connection->execute("COMMIT");
}

/// A file as it was before plans and people's keys were kept: of the first two steps, with an enterprise in it.
Result<void> olderWorkspace(Stage& stage)
{
    const QString steps = stage.path(QStringLiteral("../older"));
    QDir().mkpath(steps);
    for (const char* const name : {"0001_workspace.sql", "0002_safety_fee.sql"})
        QFile::copy(QStringLiteral(":/migrations/") + QString::fromLatin1(name), steps + u'/' + QString::fromLatin1(name));
    const auto workspace = TRY(Workspace::create(stage.workspace(), {FactTables(), stage.ids(), steps}));
    TRY(writeOlderRecord(*workspace, *stage.ids()));
    return workspace->close();
}

Result<void> upgradeWorkspace(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    return stage.saved(*session);
}

Result<void> backUp(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const ReadScope scope = TRY(session->workspace().read());
    return backup(scope, stage.path(QStringLiteral("backup.plumb")));
}

Result<void> sampleAndBackup(Stage& stage)
{
    TRY(sample(stage));
    return backUp(stage);
}

Result<void> restoreBackup(Stage& stage)
{
    return restore(stage.path(QStringLiteral("backup.plumb")), stage.path(QStringLiteral("restored.plumb")));
}

constexpr const char* reportNames[] = {"report.json", "report.xlsx", "report.odt", "report.html", "report.csv"};

/// Files of those names are there already: each is the old one or the new one, never half of one.
Result<void> sampleAndOldReports(Stage& stage)
{
    TRY(sample(stage));
    for (const char* const name : reportNames) {
        QFile file(stage.path(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write("an older report\n") < 0)
            return Problem{"file.not-written"};
    }
    return {};
}

Result<void> sealReports(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const PaperPainter painter{{}, [](const ReportChart&, Language) { return Result<QByteArray>(smallestPng()); }};
    for (const char* const name : reportNames) {
        ReportDocument document;
        {
            const ReadScope facts = TRY(session->workspace().read());
            const EnterpriseId enterprise = TRY(enterpriseBy(facts, sampleMachinery)).id;
            document =
                TRY(makeReport(*session, facts, "safety_fee.accrual", {enterprise, {}, 2024, sampleDay()}, Language::Chinese));
        }
        TRY(exportReport(*session, document, stage.path(QString::fromLatin1(name)), painter));
        TRY(stage.saved(*session));
    }
    return {};
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"workspace.create", nothing, createWorkspace},
    {"workspace.edit", sample, editFacts},
    {"workspace.close", sample, closeWorkspace},
    {"workspace.close-on-a-share", sampleOnAShare, closeOnAShare},
    {"workspace.upgrade", olderWorkspace, upgradeWorkspace},
    {"workspace.backup", sample, backUp},
    {"workspace.restore", sampleAndBackup, restoreBackup},
    {"workspace.load", dumpOfTheSample, loadTheDump},
    {"sample.make", nothing, makeTheSample},
    {"rules.import", sampleAndPack, importAPack},
    {"report.seal", sampleAndOldReports, sealReports},
});

}

}
