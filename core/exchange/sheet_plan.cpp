// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_plan.h"

#include "core/exchange/carried_document.h"
#include "core/exchange/fact_sheet_plan.h"
#include "core/exchange/paper_parts.h"

#include <QSet>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int longestSheetName = 31;

QString inLanguage(Language language, const char* zh, const char* en)
{
    return QString::fromUtf8(language == Language::Chinese ? zh : en);
}

CellLook lookOf(RowRole role)
{
    switch (role) {
    case RowRole::Body:
        return CellLook::Body;
    case RowRole::Group:
        return CellLook::Group;
    case RowRole::Total:
        return CellLook::Total;
    }
    return CellLook::Body;
}

/// Sheet names that a workbook takes: short, without its own signs, and none twice in any case of letters.
class SheetNames final {
public:
    QString take(const QString& wanted)
    {
        QString plain = wanted;
        for (QChar& sign : plain) {
            if (QStringLiteral("[]:*?/\\'").contains(sign) || !sign.isPrint())
                sign = QLatin1Char('_');
        }
        if (plain.isEmpty())
            plain = QStringLiteral("_");
        QString name = plain.left(longestSheetName);
        for (int number = 2; m_taken.contains(name.toLower()); ++number) {
            const QString suffix = QLatin1Char(' ') + QString::number(number);
            name = plain.left(longestSheetName - suffix.size()) + suffix;
        }
        m_taken.insert(name.toLower());
        return name;
    }

private:
    QSet<QString> m_taken;
};

class Planner final {
public:
    Planner(const ReportDocument& document, const Seal& seal) : m_document(document), m_seal(seal) { }

    SheetPlan plan()
    {
        // The sheet of the seal has its name first, whatever tables are called.
        const QString sealName = m_names.take(say("封存", "Seal"));
        m_plan.sheets.push_back(cover());
        for (const ReportSection& section : m_document.sections) {
            for (const ReportTable& table : section.tables)
                m_plan.sheets.push_back(sheetOf(table));
        }
        planFacts();
        m_plan.sheets.push_back(sealSheet(sealName));
        planPage();
        return std::move(m_plan);
    }

private:
    QString say(const char* zh, const char* en) const { return inLanguage(m_document.language, zh, en); }
    QString say(const LocalText& text) const { return in(m_document.language, text); }

    PlannedRow line(const QString& name, PlannedCell value) const
    {
        return {plannedText(name, CellLook::Group), std::move(value)};
    }
    PlannedRow line(const QString& name, const QString& value) const { return line(name, plannedText(value)); }
    PlannedRow line(const QString& name, const std::string& value) const { return line(name, QString::fromStdString(value)); }

    PlannedSheet cover()
    {
        PlannedSheet sheet{m_names.take(say("报告", "Report")), {24, 60}};
        sheet.rows = {
            {plannedText(say(m_document.title), CellLook::Title)},
            line(say("企业", "Enterprise"), m_document.enterprise),
            line(say("统一社会信用代码", "Unified social credit code"), m_document.uscc),
            line(say("期间", "Period"), m_document.period),
            line(say("截至", "As of"), plannedDate(formatDate(m_document.asOf), CellLook::Field)),
            line(say("状态", "State"), stateName(m_document.state, m_document.language)),
            line(say("经手", "Made by"), m_document.origin.by),
            line(say("校验码", "Check code"), m_seal.checkCode),
        };
        for (const ReportSection& section : m_document.sections) {
            sheet.rows.push_back({});
            sheet.rows.push_back({plannedText(say(section.heading), CellLook::Group)});
            for (const LocalText& paragraph : section.paragraphs)
                sheet.rows.push_back({{}, plannedText(say(paragraph))});
        }
        sheet.rows.push_back({});
        for (const LocalText& signature : m_document.signatures) {
            sheet.rows.push_back(line(say(signature), QString()));
            sheet.rows.push_back(line(say("日期", "Date"), QString()));
        }
        return sheet;
    }

    PlannedSheet sheetOf(const ReportTable& table)
    {
        PlannedSheet sheet{m_names.take(say(table.title))};
        sheet.headingRows = 1;
        PlannedRow& heading = sheet.rows.emplace_back();
        for (const ReportColumn& column : table.columns) {
            sheet.widths.push_back(column.width + 2);
            heading.push_back(plannedText(say(column.heading), CellLook::Heading));
        }
        sheet.body = &table.rows;
        sheet.language = m_document.language;
        planFormulas(table, sheet);
        const bool hasFigureAsText = std::any_of(table.rows.begin(), table.rows.end(),
            [](const ReportRow& row) { return std::any_of(row.cells.begin(), row.cells.end(), &isFigureAsText); });
        if (hasFigureAsText)
            noteFigureAsText(sheet);
        return sheet;
    }

    /// A total whose receipt adds up, and that is the sum of the figures above it, is written as that sum.
    void planFormulas(const ReportTable& table, PlannedSheet& sheet) const
    {
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            if (table.rows[row].role != RowRole::Total)
                continue;
            for (std::size_t column = 0; column < table.rows[row].cells.size(); ++column) {
                if (!isSum(table.rows[row].cells[column]))
                    continue;
                if (const std::optional<std::size_t> first = summedFrom(table, row, column)) {
                    const QString name = columnName(int(column)); // the heading is the first row of the sheet
                    sheet.formulas[{int(row) + 1, int(column)}] =
                        QStringLiteral("SUM(%1%2:%1%3)").arg(name).arg(*first + 2).arg(row + 1).toStdString();
                }
            }
        }
    }

    bool isSum(const ReportCell& cell) const
    {
        const Receipt* const receipt = cell.kind == CellKind::Money ? m_document.receipt(cell.receipt) : nullptr;
        return receipt && (receipt->rule == "sum" || (receipt->steps.size() == 1 && receipt->steps.front().kind == "sum"));
    }

    /// The first row from which the column's figures down to the total give it: those of its group, or of the whole table.
    static std::optional<std::size_t> summedFrom(const ReportTable& table, std::size_t total, std::size_t column)
    {
        std::size_t first = total;
        while (first > 0 && table.rows[first - 1].role == RowRole::Body)
            --first;
        for (const std::size_t from : {first, std::size_t(0)}) {
            if (from < total && isSumOf(table, from, total, column))
                return from;
        }
        return {};
    }

    /// Only money is added, exactly, and only where a sheet's numbers hold every term and the total.
    static bool isSumOf(const ReportTable& table, std::size_t from, std::size_t total, std::size_t column)
    {
        Sum sum;
        for (std::size_t row = from; row <= total; ++row) {
            const auto& cells = table.rows[row].cells;
            const CellKind kind = column < cells.size() ? cells[column].kind : CellKind::Empty;
            const bool isFigure = kind != CellKind::Empty && kind != CellKind::Text && kind != CellKind::Label;
            if (!isFigure && row < total)
                continue; // a sum passes over texts
            const Result<Money> amount = parseSignedMoney(cells[column].value);
            const bool isHeld = plannedCell(cells[column], CellLook::Body, Language::Chinese).type == PlannedType::Number;
            if (kind != CellKind::Money || !amount || !isHeld)
                return false;
            if (row < total)
                sum += *amount;
            else
                return sum.fen() == amount->fen();
        }
        return false;
    }

    void noteFigureAsText(PlannedSheet& sheet) const
    {
        sheet.rowsBelow.push_back({});
        sheet.rowsBelow.push_back(
            {plannedText(say("有底色的数字超过 15 位有效数字，表格软件存不下，因此以文本写出，一位不少。",
                             "Shaded figures have more than 15 significant digits, which a spreadsheet's number "
                             "can't hold: they are written as text, with every digit."),
                CellLook::Note)});
    }

    void planFacts()
    {
        const Json* const tables = m_document.facts.isObject() ? m_document.facts.find("tables") : nullptr;
        if (!tables || !tables->isObject())
            return;
        const std::vector<FactForm>& forms = m_document.factForms;
        for (const FactForm& form : forms) {
            if (const Json* const rows = tables->find(form.table); rows && rows->isArray())
                m_plan.sheets.push_back(planFactSheet(m_names.take(say(form.title)), form, rows->array(), m_document.language));
        }
        std::vector<PlainFacts> others;
        for (const auto& [name, rows] : tables->object()) {
            const bool hasForm = std::any_of(forms.begin(), forms.end(),
                [&, table = std::string_view(name)](const FactForm& form) { return form.table == table; });
            if (!hasForm && rows.isArray() && !rows.array().empty())
                others.push_back({std::string(name), rows.array()});
        }
        if (!others.empty())
            m_plan.sheets.push_back(planPlainFacts(m_names.take(say("其他事实", "Other facts")), others, m_document.language));
    }

    PlannedSheet sealSheet(const QString& name)
    {
        const ReportOrigin& origin = m_document.origin;
        PlannedSheet sheet{name, {24, 80}};
        sheet.rows = {
            {plannedText(say("封存", "Seal"), CellLook::Title)},
            line(say("校验码", "Check code"), m_seal.checkCode),
            line(QStringLiteral("SHA-256"), hex(m_seal.sha256)),
            line(QStringLiteral("SM3"), hex(m_seal.sm3)),
            line(say("工作区", "Workspace"), origin.workspace),
            line(say("副本", "Replica"), origin.replica),
            line(say("日志号", "Journal record"), origin.headSeq),
            line(say("日志头", "Journal head"), origin.headHash),
            line(say("时间", "Time"), origin.at),
            line(say("程序", "Program"), origin.program),
            {},
            line(say("如何核对", "How to verify"),
                QStringLiteral(
                    "用准绳打开本文件，或运行 plumbline-cli verify 文件名，无需联网即可核对：文件是否与封存时逐字节相同，"
                    "数字能否由所附的事实和规则重新算出。")),
            {{}, plannedText(QStringLiteral("若曾用其他软件另存，程序会把每张表的每一格与封存的内容比对，列出不同的每一格。"))},
            {{},
                plannedText(QStringLiteral("Open this file with Plumbline, or run plumbline-cli verify FILE: it says, without a "
                                           "network, whether every byte is as sealed and whether the figures follow from the "
                                           "facts and rules inside."))},
            {{},
                plannedText(
                    QStringLiteral("Where another program has saved the file again, every cell of every sheet is compared "
                                   "with what was sealed, and each one that differs is named."))},
            {},
            {plannedText(QString::fromUtf8(carriedDocumentMark.data(), qsizetype(carriedDocumentMark.size())), CellLook::Note)},
        };
        sheet.unprintedRows = 1;
        return sheet;
    }

    /// '&' begins a code in a page's head; a head holds 255 characters.
    static QString quoted(const QString& text) { return text.left(80).replace(QLatin1Char('&'), QStringLiteral("&&")); }

    void planPage()
    {
        m_plan.pageHead = QStringLiteral("&L%1&C&A&R%2").arg(quoted(m_document.enterprise), quoted(say(m_document.title)));
        m_plan.pageFoot = say("&L校验码 %1&R第 &P 页，共 &N 页", "&LCheck code %1&RPage &P of &N")
                              .arg(QString::fromStdString(m_seal.checkCode));
    }

    const ReportDocument& m_document;
    const Seal& m_seal;
    SheetNames m_names;
    SheetPlan m_plan;
};

}

std::string_view PlannedSheet::formulaAt(int row, int column) const
{
    const auto found = formulas.find({row, column});
    return found == formulas.end() ? std::string_view() : std::string_view(found->second);
}

std::size_t PlannedSheet::rowCount() const
{
    return rows.size() + (body ? body->size() : 0) + rowsBelow.size();
}

const PlannedRow& PlannedSheet::rowAt(std::size_t row, PlannedRow& room) const
{
    if (row < rows.size())
        return rows[row];
    const std::size_t place = row - rows.size();
    const std::size_t bodyRows = body ? body->size() : 0;
    if (place >= bodyRows)
        return rowsBelow[place - bodyRows];
    const ReportRow& planned = (*body)[place];
    room.resize(planned.cells.size());
    for (std::size_t column = 0; column < room.size(); ++column)
        room[column] = plannedCell(planned.cells[column], lookOf(planned.role), language);
    return room;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QLatin1Char(char('A' + (rest - 1) % 26)));
    return name;
}

SheetPlan planSheets(const ReportDocument& document, const Seal& seal, const std::vector<std::string>& carried)
{
    SheetPlan plan = Planner(document, seal).plan();
    carryDocument(plan, carried);
    return plan;
}

void carryDocument(SheetPlan& plan, const std::vector<std::string>& carried)
{
    PlannedSheet& seal = plan.sheets.back();
    for (const std::string& piece : carried)
        seal.rows.push_back({plannedText(QString::fromStdString(piece), CellLook::Note)});
    seal.unprintedRows += int(carried.size());
}

}
