// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/check_report.h"

#include "core/services/audit.h"
#include "core/services/report_desk.h"

#include <algorithm>

namespace plumbline {

namespace {

Problem asProblem(const FigureDifference& difference)
{
    return Problem{difference.why}
        .with("table", QString::fromStdString(difference.table))
        .with("row", QString::number(difference.row))
        .with("column", QString::number(difference.column))
        .with("shown", QString::fromStdString(difference.shown))
        .with("reckoned", QString::fromStdString(difference.reckoned));
}

void reckonAgain(const House& house, CheckedReport& checked)
{
    checked.again = recompute(house, *checked.file.document);
    if (!*checked.again) {
        checked.problems.push_back(checked.again->problem());
        return;
    }
    for (const FigureDifference& difference : (*checked.again)->differences)
        checked.problems.push_back(asProblem(difference));
}

/// Whether the file's head follows from what another file of the same workspace carries.
void compareWith(const QString& otherPath, CheckedReport& checked)
{
    const FileVerdict other = verifyReportFile(otherPath);
    const Result<HeadRelation> relation =
        other.document ? compareHeads(*checked.file.document, *other.document) : Problem{"verify.other-unreadable"};
    if (!relation) {
        checked.problems.push_back(Problem{"verify.other-unreadable", {otherPath}});
        return;
    }
    checked.relation = *relation;
    if (*relation == HeadRelation::Forked)
        checked.problems.push_back(Problem{"verify.other-history", {otherPath}});
    if (*relation == HeadRelation::OtherWorkspace)
        checked.problems.push_back(Problem{"verify.other-workspace", {otherPath}});
}

QString plainCode(const QString& code)
{
    QString plain;
    for (const QChar sign : code.toUpper()) {
        if (sign == QLatin1Char('O'))
            plain += QLatin1Char('0');
        else if (sign == QLatin1Char('I') || sign == QLatin1Char('L'))
            plain += QLatin1Char('1');
        else if (sign.isLetterOrNumber())
            plain += sign;
    }
    return plain;
}

}

bool isCheckCode(const QString& typed, std::string_view code)
{
    return plainCode(typed) == plainCode(QString::fromUtf8(code.data(), qsizetype(code.size())));
}

CheckedReport checkReport(const House& house, const QString& path, const ExpectedReport& expected)
{
    CheckedReport checked;
    checked.file = verifyReportFile(path);
    checked.problems = checked.file.findings;
    if (!checked.file.document || !checked.file.seal)
        return checked;
    reckonAgain(house, checked);
    const std::string& code = checked.file.seal->checkCode;
    if (!expected.code.isEmpty() && !isCheckCode(expected.code, code))
        checked.problems.push_back(
            Problem{"verify.other-code", {path}}.with("expected", expected.code).with("found", QString::fromStdString(code)));
    if (!expected.against.isEmpty())
        compareWith(expected.against, checked);
    return checked;
}

Result<std::vector<Sealing>> sealings(const Session& session, const ReadScope& facts)
{
    AuditFilter filter;
    filter.kind = sealingKind;
    const AuditList list = TRY(auditList(session, facts, filter));
    std::vector<Sealing> all;
    for (const AuditEntry& entry : TRY(auditEntries(facts, list.rows))) {
        const journal::Record& record = entry.record;
        if (!record.subject)
            continue; // a damaged record: the audit tells of it
        // recordSealing() writes the report's name and its period, with a blank between them.
        const QString named = QString::fromStdString(record.subject->name);
        all.push_back({record.seq, record.at, QString::fromStdString(record.byName), named.section(QLatin1Char(' '), 0, 0),
            named.section(QLatin1Char(' '), 1), record.subject->code});
    }
    return all;
}

}
