// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/services/report_desk.h"
#include "ui/print/paper_painter.h"

namespace plumbline::cli {

namespace {

Result<Exit> listReports(const Call& call, OpenWorkspace& open)
{
    Json::Array names;
    for (const auto& domain : open.house->domains) {
        for (const ReportKind& kind : domain->reports()) {
            if (call.isJson)
                names.push_back(Json::Object{{"name", kind.name}, {"title", in(call.language, kind.title).toStdString()}});
            else
                call.say(QStringLiteral("%1  %2").arg(QString::fromLatin1(kind.name), in(call.language, kind.title)));
        }
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"reports", std::move(names)}}) + '\n');
    return Exit::Done;
}

QString rowText(const ReportRow& row, Language language)
{
    QStringList cells;
    for (const ReportCell& cell : row.cells) {
        const QString text = displayText(cell, language);
        cells.append(cell.isFigure() ? QStringLiteral("%1").arg(text, 18) : text);
    }
    return cells.join(QStringLiteral("  "));
}

/// The figures for people: every table but the annex, which is in the file.
void sayFigures(const Call& call, const ReportDocument& document)
{
    call.say(QStringLiteral("%1  %2  %3")
                 .arg(in(call.language, document.title), document.enterprise, QString::fromStdString(document.period)));
    for (std::size_t section = 0; section + 1 < document.sections.size(); ++section) {
        for (const ReportTable& table : document.sections[section].tables) {
            call.say(QStringLiteral("\n%1").arg(in(call.language, table.title)));
            for (const ReportRow& row : table.rows)
                call.say(QStringLiteral("  ") + rowText(row, call.language));
        }
    }
}

/// Of a report that is kept in versions: the one named, or the one that counts.
Result<std::optional<int>> askedVersion(const Call& call)
{
    const QString text = option(call, "--version");
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int version = text.toInt(&isNumber);
    if (!isNumber || version < 1)
        return Problem{"cli.bad-value"}.with("option", QStringLiteral("--version")).with("value", text);
    return std::optional(version);
}

Result<Exit> makeOne(const Call& call, OpenWorkspace& open)
{
    const QString out = option(call, "--out");
    if (out.isEmpty())
        return Problem{"cli.missing-value"}.with("option", QStringLiteral("--out"));
    open.scope.version = TRY(askedVersion(call));
    const ReportDocument document = TRY([&]() -> Result<ReportDocument> {
        const ReadScope facts = TRY(open.session->workspace().read());
        if (const QString site = option(call, "--site"); !site.isEmpty())
            open.scope.site = TRY(siteOf(facts, open.scope.enterprise, site.toStdString())).id;
        return makeReport(*open.session, facts, call.operands[1].toStdString(), open.scope, call.language);
    }());
    const SealedReport sealed = TRY(exportReport(*open.session, document, out, paperPainter()));
    if (call.isJson) {
        call.write(canonicalBytes(Json::Object{{"file", out.toStdString()}, {"check_code", sealed.checkCode},
                       {"sha256", sealed.sha256}, {"report", document.name}, {"period", document.period}})
            + '\n');
    } else {
        sayFigures(call, document);
        call.say(Words{"\n已写出 %1，校验码 %2", "\nWrote %1, check code %2"}
                     .in(call.language)
                     .arg(out, QString::fromStdString(sealed.checkCode)));
    }
    return Exit::Done;
}

Exit report(const Call& call)
{
    if (call.options.contains(QStringLiteral("--list")))
        return onWorkspace(call, listReports);
    if (call.operands.size() < 2)
        return call.refuse(
            Exit::BadCall, Problem{"cli.missing-operand"}.with("usage", QStringLiteral("report WS NAME --out FILE")));
    return onWorkspace(call, makeOne);
}

}

Command reportCommand()
{
    return {"report", "WS [NAME]", 1, 2,
        {"写出封存的报告（.pdf .xlsx .odt .html .csv .json）", "write a sealed report (.pdf .xlsx .odt .html .csv .json)"},
        nullptr,
        workspaceOptions({{"--out", "FILE", {"写到哪个文件", "the file to write"}},
            {"--version", "N",
                {"第几版（默认已批准的，否则最新的）", "which version (the approved one by default, else the newest)"}},
            {"--site", "NAME", {"只报一个场所（名称或编号）", "of one site only (its name or id)"}},
            {"--list", nullptr, {"有哪些报告", "which reports there are"}}}),
        report};
}

}
