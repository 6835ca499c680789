// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/services/audit_words.h"
#include "core/store/people.h"

namespace plumbline::cli {

namespace {

constexpr std::size_t rowsTold = 20; ///< of a record

Result<QDate> dayOf(const Call& call, const char* name)
{
    const QString text = option(call, name);
    if (text.isEmpty())
        return QDate();
    const Result<QDate> day = parseDate(text.toStdString());
    if (!day)
        return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(name)).with("value", text);
    return *day;
}

Result<AuditFilter> filterOf(const Call& call, const ReadScope& facts)
{
    AuditFilter filter;
    filter.kind = option(call, "--kind").toStdString();
    filter.from = TRY(dayOf(call, "--from"));
    filter.until = TRY(dayOf(call, "--to"));
    filter.text = option(call, "--text");
    const QString name = option(call, "--person");
    if (name.isEmpty())
        return filter;
    for (const PersonFacts& person : TRY(readPeople(facts))) {
        if (person.name == name)
            filter.by = person.id;
    }
    if (!filter.by)
        return Problem{"person.unknown"}.with("name", name);
    return filter;
}

Json cellsJson(const journal::Cells& cells)
{
    Json::Object json;
    for (const auto& [column, value] : cells)
        json.emplace(column, value);
    return json;
}

Json entryJson(const AuditEntry& entry, const std::vector<AuditLine>& lines)
{
    static constexpr std::array signing{"no-password", "signed", "missing", "wrong", "unreadable"};
    Json::Array changed;
    for (const AuditLine& line : lines) {
        Json::Object json{{"table", line.table}, {"id", line.id.text()}};
        if (line.before)
            json.emplace("before", cellsJson(*line.before));
        if (line.after)
            json.emplace("after", cellsJson(*line.after));
        changed.push_back(std::move(json));
    }
    const journal::Record& record = entry.record;
    return Json::Object{{"seq", std::to_string(record.seq)}, {"at", record.at}, {"by", record.byName}, {"kind", record.kind},
        {"reason", record.reason}, {"signature", signing[std::size_t(entry.signing)]}, {"lines", std::to_string(record.lines)},
        {"rows", std::move(changed)}};
}

void say(const Call& call, const OpenWorkspace& open, const ReadScope& facts, const AuditEntry& entry,
    const std::vector<AuditLine>& lines)
{
    const auto in = [&](const LocalText& text) { return plumbline::in(call.language, text); };
    const journal::Record& record = entry.record;
    call.say(
        QStringLiteral("%1  %2  %3  %4  %5  %6")
            .arg(record.seq)
            .arg(chineseTime(record.at), QString::fromStdString(record.byName), in(recordKindWords(*open.house, record.kind)),
                in(signingWords(entry.signing)), QString::fromStdString(record.reason)));
    for (const AuditLine& line : lines)
        call.say(QStringLiteral("    %1  %2")
                     .arg(in(tableWords(*open.house, line.table)), in(changesText(auditChanges(*open.house, facts, line)))));
    if (record.lines > lines.size())
        call.say(Words{"    共 %1 行", "    %1 rows in all"}.in(call.language).arg(record.lines));
}

Result<Exit> listJournal(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    const AuditList list = TRY(auditList(*open.session, facts, TRY(filterOf(call, facts))));
    Json::Array records;
    for (const AuditEntry& entry : TRY(auditEntries(facts, list.rows))) {
        const std::vector<AuditLine> lines = TRY(auditLines(facts, entry.row, rowsTold));
        if (call.isJson)
            records.push_back(entryJson(entry, lines));
        else
            say(call, open, facts, entry, lines);
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"records", std::move(records)}}) + '\n');
    return Exit::Done;
}

}

Command journalCommand()
{
    return {"journal", "WS", 1, 1, {"操作记录：何人、何时、何事、改前改后", "the journal: who, when, what, before and after"},
        nullptr,
        workspaceOptions({{"--person", "NAME", {"只看此人的", "of one person only"}},
            {"--kind", "KIND", {"只看此类，如 person.add", "of one kind only, as person.add"}},
            {"--from", "DATE", {"自哪天起（北京时间）", "from this day on (Chinese time)"}},
            {"--to", "DATE", {"到哪天止", "until this day"}},
            {"--text", "TEXT", {"记录或所改内容里有此文字", "this text stands in the record or in what it changed"}}}),
        [](const Call& call) { return onWorkspace(call, listJournal); }};
}

}
