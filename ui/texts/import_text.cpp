// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/import_text.h"

#include "core/reports/report_document.h"

#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

namespace plumbline {

namespace {

QString either(Language language, const char* zh, const char* en)
{
    return QString::fromUtf8(language == Language::Chinese ? zh : en);
}

QString rowText(std::int64_t row, Language language)
{
    return either(language, "第 %1 行", "Row %1").arg(row);
}

QString quoted(const QString& text)
{
    return QStringLiteral("“%1”").arg(text);
}

}

QString columnLetters(int place)
{
    QString letters;
    for (int rest = place; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(char16_t('A' + rest % 26)));
    return letters;
}

QString columnText(const FactSheet& sheet, std::string_view column, const ReportWords& words, Language language)
{
    for (const SheetColumn& candidate : sheet.columns) {
        if (candidate.name == column)
            return in(language, words.marked(sheet.context, candidate.label));
    }
    return QString::fromUtf8(column.data(), qsizetype(column.size()));
}

QString powerText(int power, Language language)
{
    switch (power) {
    case 3:
        return either(language, "千元", "1,000");
    case 4:
        return either(language, "万元", "10,000");
    case 6:
        return either(language, "百万元", "million");
    case 8:
        return either(language, "亿元", "100 million");
    default:
        return {};
    }
}

QString mappedText(const FactSheet& sheet, std::string_view column, int power, const ReportWords& words, Language language)
{
    if (column.empty())
        return either(language, "不导入", "left out");
    const QString name = columnText(sheet, column, words, language);
    return power == 0 ? name : name + QStringLiteral(" (%1)").arg(powerText(power, language));
}

QString refusedText(const FactSheet& sheet, const RefusedImportCell& cell, const ReportWords& words, Language language)
{
    QString text = rowText(cell.row, language);
    if (cell.place >= 0)
        text += either(language, "，", ", ") + columnLetters(cell.place);
    if (!cell.column.empty())
        text += QLatin1Char(' ') + columnText(sheet, cell.column, words, language);
    text += either(language, "：", ": ");
    if (!cell.found.isEmpty())
        text += quoted(cell.found) + QLatin1Char(' ');
    const ProblemText problem = describe(cell.problem, language);
    text += problem.what;
    if (cell.problem.citation)
        text += QStringLiteral(" (%1)").arg(citationText(*cell.problem.citation, language));
    return text + (problem.next.isEmpty() ? QString() : QLatin1Char(' ') + problem.next);
}

QString foundText(const FoundRow& row, const ReportWords& words, Language language)
{
    const Finding& finding = row.finding;
    return rowText(row.row, language) + either(language, "：", ": ") + in(language, words.weight(finding.weight))
        + QLatin1Char(' ') + in(language, words.finding(finding))
        + QStringLiteral(" (%1)").arg(in(language, words.citation(finding.citation)));
}

QString duplicateText(const DuplicateRow& row, Language language)
{
    const QString text = rowText(row.row, language) + either(language, "：", ": ");
    if (row.like == 0)
        return text
            + either(
                language, "可能重复：已有一条各列相同的记录。", "possibly a duplicate: a record says the same in every column.");
    return text
        + either(language, "可能重复：与第 %1 行各列相同。", "possibly a duplicate: it says the same as row %1.").arg(row.like);
}

const char* skipKey(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Total:
        return "total";
    case SkipReason::Headings:
        return "headings";
    case SkipReason::NothingSaid:
        return "nothing-said";
    case SkipReason::Hidden:
        return "hidden";
    case SkipReason::OfOthers:
        return "of-others";
    }
    return "";
}

QString skipReasonText(SkipReason reason, Language language)
{
    switch (reason) {
    case SkipReason::Total:
        return either(language, "合计行", "a total");
    case SkipReason::Headings:
        return either(language, "重复的表头", "the headings again");
    case SkipReason::NothingSaid:
        return either(language, "没有要导入的内容", "nothing to be imported");
    case SkipReason::Hidden:
        return either(language, "隐藏行", "a hidden row");
    case SkipReason::OfOthers:
        return either(language, "与此无关的行", "about something else");
    }
    return {};
}

QString skippedText(const SkippedRow& row, Language language)
{
    QString text =
        rowText(row.row, language) + either(language, "：跳过，", ": skipped, ") + skipReasonText(row.reason, language);
    return row.text.isEmpty() ? text : text + QLatin1Char(' ') + quoted(row.text);
}

QStringList accountNotes(const ImportAccount& account, Language language)
{
    QStringList notes;
    if (account.filledDown > 0)
        notes << either(
            language, "合并单元格里的 %1 处按其首行填入。", "%1 cells took the text of the merged cell they are part of.")
                     .arg(account.filledDown);
    if (account.formulas > 0)
        notes << either(language, "%1 处是公式，取其上次算出的值。", "%1 cells are formulas; what they last gave was taken.")
                     .arg(account.formulas);
    if (account.yearsAdded > 0)
        notes << either(language, "%1 处日期没有写年份，已补上。", "%1 dates are without a year; it was added.")
                     .arg(account.yearsAdded);
    return notes;
}

QString accountSentence(const ImportAccount& account, Language language)
{
    QStringList parts;
    const auto count = [&](std::int64_t rows, const char* zh, const char* en) {
        if (rows > 0)
            parts << either(language, zh, en).arg(rows);
    };
    count(account.good, "%1 行可导入", "%1 rows are good");
    count(account.duplicates, "%1 行可能重复", "%1 possibly duplicates");
    count(account.bad, "%1 行有问题", "%1 rows are wrong");
    count(account.found, "%1 行需要核对", "%1 rows to be looked at");
    count(account.skipped, "跳过 %1 行", "%1 skipped");
    if (account.record > 0)
        parts << either(language, "已导入，记录 %1", "imported as record %1").arg(account.record);
    if (parts.isEmpty())
        return either(language, "没有可导入的行。", "There is no row to be imported.");
    return parts.join(either(language, "，", ", ")) + either(language, "。", ".");
}

}
