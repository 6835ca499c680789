// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/problem_output.h"
#include "app/cli/workspace_call.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QFile>
#include <QFileInfo>

// Looks into sources of data: what is there, how much, and what it looks like. Values are sampled and forgotten.

namespace plumbline::cli {

namespace {

using namespace plumbline::data_catalogue;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Problem badNumber(const char* option, const QString& value)
{
    return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(option)).with("value", value);
}

Result<int> numberOption(const Call& call, const char* name, int usual, int most)
{
    const QString given = option(call, name);
    if (given.isEmpty())
        return usual;
    bool isNumber = false;
    const int number = given.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? Result<int>(number) : badNumber(name, given);
}

Result<ScanOptions> optionsOf(const Call& call)
{
    ScanOptions options;
    options.isNameOnly = call.options.contains(QStringLiteral("--names-only"));
    options.sample = TRY(numberOption(call, "--sample", options.sample, 1'000'000));
    options.timeoutSeconds = TRY(numberOption(call, "--timeout", options.timeoutSeconds, 86'400));
    return options;
}

/// The first line of the file, for whichever of the sources asks for a password and has none.
Result<QString> sourcePassword(const Call& call)
{
    const QString path = option(call, "--source-password-file");
    if (path.isEmpty())
        return QString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{"file.unreadable"}.inFile(path);
    return QString::fromUtf8(file.readLine(4096)).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
}

/// A file or folder by its whole path, which means the same from wherever it is asked again.
QString absolute(const QString& operand)
{
    const QFileInfo file(operand);
    if (file.isDir())
        return file.absoluteFilePath() + QLatin1Char('/');
    return file.isFile() ? file.absoluteFilePath() : operand;
}

Result<std::vector<SourceAddress>> sourcesOf(const Call& call)
{
    const QString password = TRY(sourcePassword(call));
    std::vector<SourceAddress> sources;
    for (const QString& operand : call.operands) {
        SourceAddress source = TRY(sourceAddress(absolute(operand)));
        if (source.password.isEmpty())
            source.password = password;
        sources.push_back(std::move(source));
    }
    return sources;
}

/// What was seen, and what the enterprise calls its own recognisers.
struct Looked {
    std::vector<ScannedSource> sources;
    std::map<std::string, QString> ownRules; ///< by id
};

QString evidenceText(const Evidence& evidence, const Looked& looked, Language language)
{
    const auto own = looked.ownRules.find(evidence.rule);
    return QStringLiteral("%1 %2/%3 %4")
        .arg(own == looked.ownRules.end() ? wordOf(text(evidence.rule), language) : own->second, QString::number(evidence.hits),
            QString::number(evidence.filled), text(evidence.shape))
        .trimmed();
}

void say(const Call& call, const Problem& problem)
{
    call.say(QStringLiteral("    ! ") + describe(problem, call.language).what);
}

void say(const Call& call, const ScannedTable& table, const Looked& looked)
{
    const QString records = table.records ? QString::number(*table.records) : QStringLiteral("?");
    const QString bytes = table.bytes ? QString::number(*table.bytes) : QStringLiteral("?");
    call.say(Words{"  %1  %2 条  %3 字节  %4 列", "  %1  %2 records  %3 bytes  %4 columns"}
                 .in(call.language)
                 .arg(table.fullName(), records, bytes, QString::number(table.columns.size())));
    if (table.problem)
        say(call, *table.problem);
    for (const ScannedColumn& column : table.columns) {
        for (const Evidence& evidence : column.evidence)
            call.say(QStringLiteral("      %1: %2").arg(column.name, evidenceText(evidence, looked, call.language)));
    }
}

void say(const Call& call, const ScannedSource& source, const Looked& looked)
{
    call.say(source.shown);
    if (source.problem)
        say(call, *source.problem);
    for (const ScannedTable& table : source.tables)
        say(call, table, looked);
}

bool hasTrouble(const ScannedSource& source)
{
    return source.problem || std::any_of(source.tables.begin(), source.tables.end(), [](const ScannedTable& table) {
        return table.problem.has_value();
    });
}

Json asJson(const Call& call, const ScannedSource& source)
{
    return toJson(source, [&](const Problem& problem) { return problemJson(problem, call.language); });
}

/// One source after another; what is wrong with one is told with it, and the rest goes on.
Exit answered(const Call& call, const Looked& looked)
{
    Json::Array written;
    bool isTroubled = false;
    for (const ScannedSource& source : looked.sources) {
        isTroubled = isTroubled || hasTrouble(source);
        if (call.isJson)
            written.push_back(asJson(call, source));
        else
            say(call, source, looked);
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"format", "plumbline.scan/1"}, {"sources", std::move(written)}}) + '\n');
    return isTroubled ? Exit::SomethingWrong : Exit::Done;
}

Result<Looked> lookOnly(const std::vector<SourceAddress>& sources, const ScanOptions& options)
{
    NoProgress progress;
    const UserRules rules = TRY(UserRules::of({}));
    Looked looked;
    for (const SourceAddress& source : sources)
        looked.sources.push_back(scanSource(source, rules, options, progress));
    return looked;
}

Result<Looked> lookInto(
    const Call& call, const QString& workspace, const std::vector<SourceAddress>& sources, const ScanOptions& options)
{
    NoProgress progress;
    Call onWorkspace = call;
    onWorkspace.operands = {workspace};
    OpenWorkspace open = TRY(openWorkspace(onWorkspace));
    Looked looked;
    for (const SourceAddress& source : sources) {
        Result<ScanOutcome> outcome = scanInto(*open.session, open.scope, source, options, progress);
        if (outcome)
            looked.sources.push_back(std::move(outcome->scanned));
        else if (outcome.problem().code.starts_with("data_catalogue."))
            looked.sources.push_back({source.shown(), std::string(sourceKindKey(source.kind)), {}, outcome.problem()});
        else
            return outcome.problem();
    }
    const ReadScope facts = TRY(open.session->workspace().read());
    for (const UserRule& rule : TRY(readUserRules(facts, open.scope.enterprise)))
        looked.ownRules.emplace(rule.id, rule.name);
    return looked;
}

Exit scan(const Call& call)
{
    const auto run = [&]() -> Result<Exit> {
        const std::vector<SourceAddress> sources = TRY(sourcesOf(call));
        const ScanOptions options = TRY(optionsOf(call));
        const QString workspace = option(call, "--into");
        return answered(
            call, workspace.isEmpty() ? TRY(lookOnly(sources, options)) : TRY(lookInto(call, workspace, sources, options)));
    };
    const Result<Exit> exit = run();
    return exit ? *exit : call.refuse(exitOf(exit.problem()), exit.problem());
}

QString details(Language language)
{
    return Words{"SOURCE 是 SQLite 文件、CSV、xlsx 文件夹、postgresql://用户@主机/库、mariadb://用户@主机/库（或 mysql://），\n"
                 "或 odbc:用户@名称。套接字写作 mariadb://用户@localhost/库?socket=/路径。\n"
                 "连接只读，每条语句有时限；抽样的内容只在内存里识别，不保存，也不写入日志。\n",
        "A SOURCE is an SQLite file, a folder of CSV and xlsx files, postgresql://user@host/database, "
        "mariadb://user@host/database\n"
        "(or mysql://), or odbc:user@NAME. A socket is written mariadb://user@localhost/database?socket=/path.\n"
        "Connections only read, each statement has its time; values are sampled in memory, and neither kept nor logged.\n"}
        .in(language);
}

}

Command scanCommand()
{
    return {"scan", "SOURCE…", 1, 64,
        {"盘点数据源：有哪些表、多少数据、像什么", "look into sources of data: which tables, how much, what it looks like"},
        details,
        workspaceOptions({{"--into", "WS", {"记入这个工作簿的数据目录", "keep it in the data catalogue of this workspace"}},
            {"--names-only", nullptr, {"只看名称，不读内容", "look at names, read no values"}},
            {"--sample", "ROWS", {"每张表抽多少行（默认 500）", "rows sampled of a table (500 by default)"}},
            {"--timeout", "SECONDS", {"每条语句的时限（默认 30）", "time of a statement (30 by default)"}},
            {"--source-password-file", "FILE",
                {"数据源密码所在的文件（第一行）", "the file whose first line is the source's password"}}}),
        scan};
}
}
