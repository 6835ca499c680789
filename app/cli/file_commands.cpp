// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "app/composition/seen_files.h"
#include "core/services/load_workspace.h"
#include "core/store/backup.h"
#include "core/store/dump.h"
#include "core/store/replica.h"
#include "core/store/salvage.h"
#include "ui/texts/problem_text.h"

#include <QSaveFile>

// Whole files in and out: backup and restore, dump and load, and user packs.

namespace plumbline::cli {

namespace {

Exit done(const Call& call, const Words& words, const QString& file)
{
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"file", file.toStdString()}}) + '\n');
    else
        call.say(words.in(call.language).arg(file));
    return Exit::Done;
}

Result<Exit> backUp(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    TRY(backup(facts, call.operands[1]));
    return done(call, {"已备份到 %1", "Backed up to %1"}, call.operands[1]);
}

Exit restoreBackup(const Call& call)
{
    if (const Result<void> restored = restore(call.operands[0], call.operands[1]); !restored)
        return call.refuse(exitOf(restored.problem()), restored.problem());
    return done(call, {"已恢复到 %1", "Restored to %1"}, call.operands[1]);
}

/// A copied file goes on by itself. No fact changes; but an auditor leaves no trace.
Exit becomeOwnReplica(const Call& call)
{
    const auto run = [&]() -> Result<journal::Head> {
        OpenWorkspace open = TRY(openWorkspace(call));
        TRY(open.session->acting(Right::Seal));
        const QString path = open.session->workspace().path();
        open.session.reset();
        const journal::Head head = TRY(becomeReplica(path, {open.house->tables(), {}}));
        rememberFile({path, head});
        return head;
    };
    const Result<journal::Head> head = run();
    if (!head)
        return call.refuse(exitOf(head.problem()), head.problem());
    const std::string replica = head->replica.text();
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"head", std::to_string(head->seq) + ' ' + hex(head->hash)}, {"replica", replica}})
            + '\n');
    else
        call.say(Words{"已自成一份，编号 %1", "It goes on by itself, as replica %1"}
                     .in(call.language)
                     .arg(QString::fromStdString(replica)));
    return Exit::Done;
}

Json toJson(const Salvage& salvage, const QString& file, Language language)
{
    Json::Array lost;
    for (const LostRows& rows : salvage.lost)
        lost.push_back(Json::Object{{"table", rows.table}, {"from", std::to_string(rows.from)}, {"to", std::to_string(rows.to)}});
    Json::Array problems;
    for (const Problem& problem : salvage.verification.problems)
        problems.push_back(problemJson(problem, language));
    return Json::Object{{"file", file.toStdString()}, {"rows", std::to_string(salvage.rows)}, {"lost", std::move(lost)},
        {"problems", std::move(problems)}};
}

Exit salvageFile(const Call& call)
{
    const auto run = [&]() -> Result<Salvage> {
        const House house = TRY(makeHouse());
        return salvage(call.operands[0], call.operands[1], {house.tables(), {}});
    };
    const Result<Salvage> salvaged = run();
    if (!salvaged)
        return call.refuse(exitOf(salvaged.problem()), salvaged.problem());
    const Exit exit = salvaged->isWhole() ? Exit::Done : Exit::SomethingWrong;
    if (call.isJson) {
        call.write(canonicalBytes(toJson(*salvaged, call.operands[1], call.language)) + '\n');
        return exit;
    }
    call.say(Words{"已把读得出的 %1 行写入 %2", "Wrote the %1 rows that could be read to %2"}
                 .in(call.language)
                 .arg(salvaged->rows)
                 .arg(call.operands[1]));
    for (const LostRows& rows : salvaged->lost)
        call.say(Words{"  ✗ %1 读不出：第 %2 到 %3 行", "  ✗ %1 can't be read: rows %2 to %3"}
                     .in(call.language)
                     .arg(QString::fromStdString(rows.table))
                     .arg(rows.from)
                     .arg(rows.to));
    for (const Problem& problem : salvaged->verification.problems)
        call.say(QStringLiteral("  ✗ ") + describe(problem, call.language).what);
    return exit;
}

Result<Exit> dumpFacts(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    const std::string bytes = canonicalBytes(TRY(dump(facts))) + '\n';
    QSaveFile file(call.operands[1]);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) && file.commit();
    if (!isWritten)
        return Problem{"file.not-written", {call.operands[1]}}.with("message", file.errorString());
    return done(call, {"已导出全部事实到 %1", "Wrote all facts to %1"}, call.operands[1]);
}

Exit loadFacts(const Call& call)
{
    const auto run = [&]() -> Result<void> {
        const House house = TRY(makeHouse());
        return loadWorkspace(house, call.operands[0], TRY(readWhole(call.operands[1])), call.operands[1]);
    };
    if (const Result<void> loaded = run(); !loaded)
        return call.refuse(exitOf(loaded.problem()), loaded.problem());
    return done(call, {"已从 %1 载入", "Loaded from %1"}, call.operands[1]);
}

Result<Exit> importRules(const Call& call, OpenWorkspace& open)
{
    TRY(importPack(*open.session, TRY(readWhole(call.operands[1])), call.operands[1]));
    return done(call, {"已收入规则包 %1", "Took in the rule pack %1"}, call.operands[1]);
}

}

Command backupCommand()
{
    return {"backup", "WS OUT.plumb", 2, 2, {"一份一致的副本，打开时也可以", "a consistent copy, also while it is open"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, backUp); }};
}

Command restoreCommand()
{
    return {"restore", "BACKUP OUT.plumb", 2, 2, {"从备份恢复成新文件", "a backup as a new file"}, nullptr, {}, restoreBackup};
}

Command salvageCommand()
{
    return {"salvage", "WS OUT.plumb", 2, 2,
        {"把损坏的工作簿里读得出的写成新文件，并列出读不出的",
            "what can be read of a damaged workspace as a new file, and a list of what can't"},
        nullptr, {}, salvageFile};
}

Command replicaCommand()
{
    return {"replica", "WS", 1, 1,
        {"让复制来的文件自成一份，有自己的记录链", "lets a copied file go on by itself, with a chain of its own"}, nullptr,
        workspaceOptions(), becomeOwnReplica};
}

Command dumpCommand()
{
    return {"dump", "WS OUT.json", 2, 2, {"全部事实写成一个 JSON 文档", "all facts as one JSON document"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, dumpFacts); }};
}

Command loadCommand()
{
    return {"load", "OUT.plumb FILE.json", 2, 2, {"从 JSON 文档建立新工作簿", "a new workspace from a JSON document"}, nullptr,
        {}, loadFacts};
}

Command rulesImportCommand()
{
    return {"rules import", "WS FILE", 2, 2,
        {"把规则包（省级标准、旧合同费率）收入工作簿",
            "take a user pack (a provincial standard, an older contract's rate) into a workspace"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, importRules); }};
}

}
