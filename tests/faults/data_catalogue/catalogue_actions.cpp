// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/protection.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "tests/faults/action.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <sqlite3.h>

namespace plumbline::tests {

namespace {

using namespace plumbline::data_catalogue;

Result<Scope> mineScope(const Session& session)
{
    const ReadScope scope = TRY(session.workspace().read());
    Scope asked;
    asked.enterprise = TRY(enterpriseBy(scope, sampleMine)).id;
    asked.year = 2025;
    asked.today = QDate(2025, 9, 30);
    return asked;
}

/// A source of one name and age for all rounds, since the catalogue keeps both.
const QString& sourcePath()
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("mes.db"));
    return path;
}

/// The sample, and a source that anybody may read.
Result<void> sampleWithSource(Stage& stage)
{
    TRY(sample(stage));
    sqlite3* database = nullptr;
    const bool isMade = sqlite3_open(sourcePath().toUtf8().constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, "CREATE TABLE spindle(spindle_speed integer); INSERT INTO spindle VALUES(1480), (1500)",
               nullptr, nullptr, nullptr)
            == SQLITE_OK;
    sqlite3_close(database);
    std::filesystem::permissions(QFileInfo(sourcePath()).path().toStdString(), std::filesystem::perms(0755));
    return isMade ? Result<void>() : Problem{"file.unreadable"};
}

Result<void> scanJudgeAndFile(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Scope scope = TRY(mineScope(*session));
    NoProgress progress;
    TRY(scanInto(*session, scope, TRY(sourceAddress(sourcePath())), {}, progress));
    TRY(stage.saved(*session));
    Entry entry;
    std::map<std::string, std::optional<Answer>> answers;
    {
        const ReadScope facts = TRY(session->workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(session->asked(facts, scope)));
        entry = *TRY(entryOf(catalogue.facts, QStringLiteral("spindle")));
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : catalogue.pack->list(list)->items)
                answers[condition.id] = condition.id == "important.2" ? Answer::Yes : Answer::No;
        }
    }
    TRY(answer(*session, scope, entry.id, answers));
    TRY(stage.saved(*session));
    TRY(decide(*session, scope, entry.id, Level::Important, {}));
    TRY(stage.saved(*session));
    entry.category = "production";
    entry.domain = "industrial";
    for (QString Entry::*const text : {&Entry::carrier, &Entry::purpose, &Entry::scopeOfUse, &Entry::responsible, &Entry::sharing,
             &Entry::crossBorder, &Entry::protection})
        entry.*text = QStringLiteral("已填");
    TRY(saveEntry(*session, scope, entry));
    TRY(stage.saved(*session));
    const Filing filing = TRY(prepareFiling(*session, scope));
    TRY(stage.saved(*session));
    TRY(moveFiling(*session, scope.enterprise, filing.id, {FilingMove::Approved, scope.today, {}, {}}));
    return stage.saved(*session);
}

Result<void> protect(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    Scope scope = TRY(mineScope(*session));
    Id crossing;
    {
        const ReadScope facts = TRY(session->workspace().read());
        scope.enterprise = TRY(enterpriseBy(facts, sampleMachinery)).id;
        crossing = TRY(catalogueOf(session->asked(facts, scope))).facts.registers.rows("crossing").front().id;
    }
    ControlAnswer logs;
    logs.control = "control.logs";
    logs.state = ControlState::Met;
    TRY(saveControl(*session, scope, logs));
    TRY(stage.saved(*session));
    TRY(moveCrossing(*session, scope.enterprise, crossing, {CrossingMove::LocalAgreed, QDate(2025, 9, 20), {}}));
    TRY(stage.saved(*session));
    TRY(takeVersion(*session, scope, QStringLiteral("全部系统"), {}));
    return stage.saved(*session);
}

/// The works' sealed report beside the sample.
Result<void> sampleWithReport(Stage& stage)
{
    TRY(sample(stage));
    const std::shared_ptr<Session> session = TRY(stage.open());
    Scope scope = TRY(mineScope(*session));
    ReportDocument report;
    {
        const ReadScope facts = TRY(session->workspace().read());
        scope.enterprise = TRY(enterpriseBy(facts, sampleMachinery)).id;
        report = TRY(makeReport(*session, facts, "data_catalogue.catalogue", scope, Language::Chinese));
    }
    TRY(exportReport(*session, report, stage.path(QStringLiteral("works.json")), {}));
    return {};
}

Result<void> takeReportIn(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    TRY(takeMember(*session, TRY(mineScope(*session)), stage.path(QStringLiteral("works.json"))));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areCatalogueActionsRegistered = registerActions({
    {"data_catalogue.scan-judge-file", sampleWithSource, scanJudgeAndFile},
    {"data_catalogue.protect", sample, protect},
    {"data_catalogue.take-member", sampleWithReport, takeReportIn},
});

}

}
