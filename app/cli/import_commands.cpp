// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/exchange/mapped_file.h"
#include "core/services/import/row_export.h"
#include "core/services/sample.h"
#include "ui/texts/import_text.h"
#include "ui/texts/problem_text.h"

#include <QFileInfo>

// Rows in from a file, out into one, and the form to fill in.

namespace plumbline::cli {

namespace {

Problem badValue(const char* option, const QString& value)
{
    return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(option)).with("value", value);
}

const SheetColumn* columnNamed(const ImportKind& kind, const QString& name, const Asked& asked)
{
    for (const SheetColumn& column : kind.sheet->columns) {
        const LocalText label = asked.words.marked(kind.sheet->context, column.label);
        if (name == QLatin1StringView(column.name) || name == label.zh || name == label.en)
            return &column;
    }
    return nullptr;
}

/// "--map 金额=amount_fen": what a heading, or a column by its letter, is; "--map 备注=" leaves it out.
Result<void> applyMaps(const Call& call, const ImportKind& kind, const Asked& asked, ImportProposal& proposal)
{
    const auto maps = option(call, "--map").split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString& map : maps) {
        const QString from = map.section(QLatin1Char('='), 0, 0).trimmed();
        const QString to = map.section(QLatin1Char('='), 1).trimmed();
        const SheetColumn* const column = to.isEmpty() ? nullptr : columnNamed(kind, to, asked);
        bool isFound = false;
        for (std::size_t at = 0; at < proposal.mapping.columns.size(); ++at) {
            if (proposal.headings[at] != from && columnLetters(int(at)) != from.toUpper())
                continue;
            proposal.mapping.columns[at].column = column ? column->name : "";
            isFound = true;
        }
        if (!isFound || (!to.isEmpty() && !column))
            return badValue("--map", map);
    }
    return {};
}

/// "--fix 业务=机械制造": what every row says in a column the file hasn't. "--word 类别:培训费=machinery.5": what the file calls
/// a choice.
Result<void> applyFixes(
    const Call& call, const ImportKind& kind, const Asked& asked, const std::vector<ChoiceBook>& choices, ImportMapping& mapping)
{
    const auto draft = [&mapping](std::string_view column) {
        const auto fixed = mapping.fixed.find(std::string(column));
        return fixed == mapping.fixed.end() ? std::string() : fixed->second;
    };
    const auto keyOf = [&](const SheetColumn& column, const QString& value) -> std::optional<std::string> {
        if (!isChosen(column))
            return value.toStdString();
        for (const ChoiceBook& book : choices) {
            if (const auto key = book.keyOf(*kind.sheet, column, value, draft))
                return *key;
        }
        return {};
    };
    for (const char* const name : {"--fix", "--word"}) {
        const auto fixes = option(call, name).split(QLatin1Char(';'), Qt::SkipEmptyParts);
        for (const QString& fix : fixes) {
            const QString left = fix.section(QLatin1Char('='), 0, 0).trimmed();
            const SheetColumn* const column = columnNamed(kind, left.section(QLatin1Char(':'), 0, 0), asked);
            const auto key = column ? keyOf(*column, fix.section(QLatin1Char('='), 1).trimmed()) : std::nullopt;
            if (!key)
                return badValue(name, fix);
            if (std::string_view(name) == "--fix")
                mapping.fixed[column->name] = *key;
            else
                mapping.words[column->name][left.section(QLatin1Char(':'), 1).toStdString()] = *key;
        }
    }
    return {};
}

Result<std::optional<CsvForm>> csvFormOption(const Call& call, std::string_view file)
{
    const QString name = option(call, "--encoding");
    if (name.isEmpty())
        return std::optional<CsvForm>();
    const std::optional<TextEncoding> encoding = textEncodingNamed(name.toStdString());
    if (!encoding)
        return badValue("--encoding", name);
    const Result<CsvForm> recognised = recogniseCsv(file);
    CsvForm form = recognised ? *recognised : CsvForm();
    form.encoding = *encoding;
    return std::optional(form);
}

Result<std::size_t> sheetOption(const Call& call, const TableSource& source)
{
    const QString name = option(call, "--sheet");
    if (source.sheets().empty())
        return Problem{"table.no-sheet"};
    for (std::size_t at = 0; at < source.sheets().size(); ++at) {
        if (name.isEmpty() || source.sheets()[at].name == name || QString::number(at + 1) == name)
            return at;
    }
    return badValue("--sheet", name);
}

Result<ImportProposal> proposed(const Call& call, const ImportKind& kind, const TableSource& source, std::size_t sheet,
    const std::vector<ChoiceBook>& books, const Asked& asked)
{
    const ChoiceBook& choices = books[call.language == Language::Chinese ? 0 : 1];
    const QString headings = option(call, "--headings");
    if (headings.isEmpty())
        return proposeMapping(kind, source, sheet, choices, asked);
    bool isNumber = false;
    const int row = headings.toInt(&isNumber);
    if (!isNumber || row < 0)
        return badValue("--headings", headings);
    return proposeMappingAt(row, kind, TRY(sampleOf(source, sheet)), choices, asked);
}

Result<Duplicates> duplicatesOption(const Call& call)
{
    const QString said = option(call, "--duplicates");
    if (said.isEmpty() || said == QStringLiteral("ask"))
        return Duplicates::Ask;
    if (said == QStringLiteral("skip"))
        return Duplicates::Skip;
    if (said == QStringLiteral("keep"))
        return Duplicates::Keep;
    return badValue("--duplicates", said);
}

void tellMapping(const Call& call, const ImportKind& kind, const ImportProposal& proposal, const Asked& asked)
{
    const ImportMapping& mapping = proposal.mapping;
    for (std::size_t at = 0; at < mapping.columns.size(); ++at)
        call.say(
            QStringLiteral("  %1  %2  →  %3")
                .arg(columnLetters(int(at)), proposal.headings[at],
                    mappedText(*kind.sheet, mapping.columns[at].column, mapping.columns[at].power, asked.words, call.language)));
    for (const auto& [column, text] : mapping.fixed)
        call.say(QStringLiteral("  –  %1 = %2")
                     .arg(columnText(*kind.sheet, column, asked.words, call.language), QString::fromStdString(text)));
}

void tellAccount(const Call& call, const ImportKind& kind, const ImportAccount& account, const Asked& asked)
{
    for (const RefusedImportCell& cell : account.refused)
        call.say(refusedText(*kind.sheet, cell, asked.words, call.language));
    for (const FoundRow& row : account.findings)
        call.say(foundText(row, asked.words, call.language));
    for (const DuplicateRow& row : account.duplicateRows)
        call.say(duplicateText(row, call.language));
    for (const SkippedRow& row : account.skippedRows)
        call.say(skippedText(row, call.language));
    const auto notes = accountNotes(account, call.language);
    for (const QString& note : notes)
        call.say(note);
    call.say(accountSentence(account, call.language));
}

Json toJson(const RefusedImportCell& cell, const Call& call)
{
    Json::Object json{{"row", std::to_string(cell.row)}, {"column", cell.column}, {"found", cell.found.toStdString()},
        {"problem", problemJson(cell.problem, call.language)}};
    if (cell.place >= 0)
        json.emplace("letter", columnLetters(cell.place).toStdString());
    return json;
}

Json toJson(const Call& call, const ImportProposal& proposal, const ImportAccount& account, const ReportWords& words)
{
    Json::Array columns;
    for (std::size_t at = 0; at < proposal.mapping.columns.size(); ++at)
        columns.push_back(Json::Object{{"heading", proposal.headings[at].toStdString()},
            {"column", proposal.mapping.columns[at].column}, {"power", std::to_string(proposal.mapping.columns[at].power)}});
    Json::Array refused;
    for (const RefusedImportCell& cell : account.refused)
        refused.push_back(toJson(cell, call));
    Json::Array findings;
    for (const FoundRow& row : account.findings)
        findings.push_back(Json::Object{{"row", std::to_string(row.row)}, {"code", row.finding.code},
            {"text", foundText(row, words, call.language).toStdString()}});
    Json::Array duplicates;
    for (const DuplicateRow& row : account.duplicateRows)
        duplicates.push_back(Json::Object{{"row", std::to_string(row.row)}, {"like", std::to_string(row.like)}});
    Json::Array skipped;
    for (const SkippedRow& row : account.skippedRows)
        skipped.push_back(
            Json::Object{{"row", std::to_string(row.row)}, {"reason", skipKey(row.reason)}, {"text", row.text.toStdString()}});
    Json::Object sums;
    for (const auto& [column, fen] : account.sums)
        sums.emplace(column, fen);
    return Json::Object{{"good", std::to_string(account.good)}, {"bad", std::to_string(account.bad)},
        {"duplicates", std::to_string(account.duplicates)}, {"skipped", std::to_string(account.skipped)},
        {"columns", std::move(columns)}, {"refused", std::move(refused)}, {"findings", std::move(findings)},
        {"duplicateRows", std::move(duplicates)}, {"skippedRows", std::move(skipped)}, {"sums", std::move(sums)},
        {"record", std::to_string(account.record)}};
}

Result<Exit> importFile(const Call& call, OpenWorkspace& at)
{
    const ImportKind kind = TRY(importKind(*at.house, call.operands[1]));
    const std::unique_ptr<MappedFile> file = TRY(MappedFile::open(call.operands[2]));
    const TableSource source = TRY(TableSource::open(file->bytes(), TRY(csvFormOption(call, file->bytes()))));
    ImportOrder order{&kind, QFileInfo(call.operands[2]).fileName(), file->bytes(), &source, TRY(sheetOption(call, source))};
    order.duplicates = TRY(duplicatesOption(call));
    const bool isLook = call.options.contains(QStringLiteral("--dry-run"));
    NoProgress progress;
    ImportProposal proposal;
    {
        const ReadScope facts = TRY(at.session->workspace().read());
        const Asked asked = at.session->asked(facts, at.scope);
        const std::vector<ChoiceBook> choices = TRY(choiceBooks(*at.house, kind, asked));
        proposal = TRY(proposed(call, kind, source, order.sheet, choices, asked));
        TRY(applyMaps(call, kind, asked, proposal));
        TRY(applyFixes(call, kind, asked, choices, proposal.mapping));
        proposal.mapping.takesHiddenRows = call.options.contains(QStringLiteral("--hidden"));
        if (!call.isJson)
            tellMapping(call, kind, proposal, asked);
    }
    order.headings = proposal.headings;
    order.mapping = proposal.mapping;
    const std::optional<Problem> objection = formObjection(*at.session, kind, source, at.scope.today);
    if (objection && objection->code == "import.form-of-other-kind")
        return *objection;
    const ImportAccount account = isLook ? TRY(judgeImport(*at.session, order, at.scope, progress))
                                         : TRY(runImport(*at.session, order, at.scope, progress));
    if (call.isJson) {
        call.write(canonicalBytes(toJson(call, proposal, account, at.house->words)) + '\n');
    } else {
        const ReadScope facts = TRY(at.session->workspace().read());
        if (objection)
            call.say(describe(*objection, call.language).what);
        tellAccount(call, kind, account, at.session->asked(facts, at.scope));
    }
    return account.isWhole(order.duplicates) ? Exit::Done : Exit::BadCall;
}

Result<Exit> takeBackFile(const Call& call, OpenWorkspace& at)
{
    bool isNumber = false;
    const qint64 record = call.operands[1].toLongLong(&isNumber);
    if (!isNumber)
        return badValue("RECORD", call.operands[1]);
    const std::int64_t rows = TRY(takeImportBack(*at.session, record, at.scope, option(call, "--reason")));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"rows", std::to_string(rows)}}) + '\n');
    else
        call.say(Words{"已撤回导入：%1 行", "Import taken back: %1 rows"}.in(call.language).arg(rows));
    return Exit::Done;
}

Result<Exit> listImports(const Call& call, OpenWorkspace& at)
{
    const ReadScope facts = TRY(at.session->workspace().read());
    Json::Array written;
    for (const ImportedFile& file : TRY(importedFiles(facts))) {
        if (call.isJson)
            written.push_back(Json::Object{{"record", std::to_string(file.record)}, {"kind", file.kind},
                {"file", file.name.toStdString()}, {"rows", std::to_string(file.rows)}, {"at", file.at},
                {"by", file.by.toStdString()}, {"takenBack", file.isTakenBack ? "1" : "0"}});
        else
            call.say(QStringLiteral("%1  %2  %3  %4  %5  %6%7")
                         .arg(file.record)
                         .arg(QString::fromStdString(file.at).left(16), QString::fromStdString(file.kind), file.name)
                         .arg(file.rows)
                         .arg(file.by, file.isTakenBack ? Words{"  已撤回", "  taken back"}.in(call.language) : QString()));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"imports", std::move(written)}}) + '\n');
    return Exit::Done;
}

Result<Exit> writeForm(const Call& call, OpenWorkspace& at)
{
    const QString path = call.operands.back();
    const ImportKind kind = TRY(importKind(*at.house, call.operands[call.operands.size() - 2]));
    TRY(writeImportForm(*at.session, kind, at.scope, call.language, path));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"file", path.toStdString()}, {"kind", kind.name}}) + '\n');
    else
        call.say(Words{"已写出模板：%1", "Form written: %1"}.in(call.language).arg(path));
    return Exit::Done;
}

/// Of no workspace: what may be chosen is what the law lists.
Result<Exit> writeFormOfNone(const Call& call)
{
    OpenWorkspace at;
    at.house = std::make_unique<House>(TRY(makeHouse()));
    at.session = TRY(Session::create(
        *at.house, QStringLiteral(":memory:"), {{}, QStringLiteral("–"), std::string(sampleMachinery)}, QStringLiteral("–")));
    at.scope.today = call.today;
    at.scope.year = call.today.year();
    {
        const ReadScope facts = TRY(at.session->workspace().read());
        at.scope.enterprise = TRY(enterpriseBy(facts, {})).id;
    }
    return writeForm(call, at);
}

Result<Exit> exportFile(const Call& call, OpenWorkspace& at)
{
    const ImportKind kind = TRY(importKind(*at.house, call.operands[1]));
    const std::int64_t rows = TRY(exportRows(*at.session, kind, at.scope, call.language, call.operands[2]));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{
                       {"file", call.operands[2].toStdString()}, {"kind", kind.name}, {"rows", std::to_string(rows)}})
            + '\n');
    else
        call.say(Words{"已导出 %1 行，回读一致：%2", "%1 rows written and read back equal: %2"}
                     .in(call.language)
                     .arg(rows)
                     .arg(call.operands[2]));
    return Exit::Done;
}

/// Lists the kinds: of the program's own sheets, so no workspace is asked.
QString kindsHelp(Language language)
{
    QString text = Words{"种类（KIND）：", "Kinds (KIND):"}.in(language) + QLatin1Char('\n');
    const auto house = makeHouse();
    for (const ImportKind& kind : house ? importKinds(*house) : std::vector<ImportKind>())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromStdString(kind.name).leftJustified(28),
                        in(language, house->words.marked(kind.sheet->context, kind.shownTitle())));
    return text;
}

}

Command importCommand()
{
    return {"import", "WS KIND FILE", 3, 3,
        {"从 .xlsx 或 .csv 导入：列出每一行的问题，要么全部导入，要么一行不动",
            "rows in from .xlsx or .csv: every bad row with its reason, all of them or none"},
        kindsHelp,
        workspaceOptions({{"--dry-run", nullptr, {"只检查，不写入", "judge only, change nothing"}},
            {"--sheet", "NAME", {"工作表的名称或序号（默认第一张）", "the sheet's name or number (the first by default)"}},
            {"--encoding", "NAME", {"UTF-8、UTF-16LE、UTF-16BE 或 GB18030", "UTF-8, UTF-16LE, UTF-16BE or GB18030"}},
            {"--headings", "ROW",
                {"表头所在行（默认自动识别；0：没有表头）", "the row of the headings (found by default; 0: none)"}},
            {"--map", "HEADING=COLUMN;…", {"某列是什么；等号后为空则不要", "what a column is; nothing leaves it out"}},
            {"--fix", "COLUMN=VALUE;…", {"文件没有的列，每行都填", "what every row says in a column the file hasn't"}},
            {"--word", "COLUMN:WORD=CHOICE;…", {"文件里的叫法是哪个选项", "which choice a word of the file is"}},
            {"--duplicates", "ask|skip|keep",
                {"可能重复的行：先不导入、跳过或照样导入", "rows that may have come before: stop, skip or keep"}},
            {"--hidden", nullptr, {"隐藏的行也导入", "take hidden rows too"}}}),
        [](const Call& call) { return onWorkspace(call, importFile); }};
}

Command importsListCommand()
{
    return {"imports list", "WS", 1, 1, {"做过的导入", "the imports that were made"}, nullptr, workspaceOptions(),
        [](const Call& call) { return onWorkspace(call, listImports); }};
}

Command importsTakeBackCommand()
{
    return {"imports take-back", "WS RECORD", 2, 2, {"整批撤回一次导入", "take a whole import back"}, nullptr,
        workspaceOptions({{"--reason", "TEXT", {"为什么", "why"}}}),
        [](const Call& call) { return onWorkspace(call, takeBackFile); }};
}

Command templateCommand()
{
    return {"template", "[WS] KIND OUT.xlsx", 2, 3,
        {"写出待填的表：表头、单位、下拉选项", "the form to fill in: headings, units, drop-down lists"}, kindsHelp,
        workspaceOptions(), [](const Call& call) {
            if (call.operands.size() == 3)
                return onWorkspace(call, writeForm);
            const Result<Exit> exit = writeFormOfNone(call);
            return exit ? *exit : call.refuse(exitOf(exit.problem()), exit.problem());
        }};
}

Command exportCommand()
{
    return {"export", "WS KIND OUT", 3, 3,
        {"导出为 .xlsx、.csv 或 .json，写完回读核对", "rows out as .xlsx, .csv or .json, read back and compared"}, kindsHelp,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, exportFile); }};
}

}
