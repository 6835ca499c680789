// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/paste_block.h"
#include "core/services/report_desk.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::safety_fee;

namespace {

using Lines = std::vector<QStringList>;

/// The sheet's cells as a clerk copies them: a date by its day, a month without one, a figure with all its digits.
Lines linesOf(const SheetReader& reader, const QString& sheet)
{
    Lines lines;
    for (std::size_t index = 0; index < reader.sheets().size(); ++index) {
        if (reader.sheets()[index].name != sheet)
            continue;
        const auto shape = reader.read(index, [&](SheetCell&& cell) -> Result<void> {
            lines.resize(std::max(lines.size(), std::size_t(cell.row) + 1));
            QStringList& line = lines[std::size_t(cell.row)];
            while (line.size() <= cell.column)
                line.append(QString());
            // Spreadsheets show and copy 15 digits of a number; its file may hold the noise of the 16th.
            const QString value = QString::fromStdString(cell.value);
            line[cell.column] = cell.type == SheetValue::Number ? QString::number(value.toDouble(), 'g', 15) : value;
            return {};
        });
        if (!shape)
            qFatal("the sheet isn't readable");
    }
    return lines;
}

QString pasted(const SheetColumn& column, const QString& cell)
{
    return column.entry == FieldKind::Month ? cell.left(7) : cell;
}

}

/// The sheets of facts in a report's workbook are the forms themselves: what stands there goes in again as it is.
class FactSheetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatASheetShowsIsTheFactAgain_data()
    {
        QTest::addColumn<std::string>("enterprise");
        QTest::addColumn<int>("language");
        for (const std::string_view enterprise : {sampleMachinery, sampleMine, sampleConstruction}) {
            for (const Language language : {Language::Chinese, Language::English})
                QTest::addRow("%s %d", std::string(enterprise).c_str(), int(language))
                    << std::string(enterprise) << int(language);
        }
    }
    void whatASheetShowsIsTheFactAgain()
    {
        QFETCH(std::string, enterprise);
        QFETCH(int, language);
        Stage::Setting setting;
        setting.enterprise = enterprise;
        setting.language = Language(language);
        Stage stage(setting);
        const ReadScope facts = stage.session().workspace().read().value();
        const Scope scope{stage.scope().enterprise, {}, 2025, stage.scope().asOf};
        const ReportDocument document =
            makeReport(stage.session(), facts, "safety_fee.accrual", scope, Language(language)).value();
        const Result<std::string> workbook = writeXlsx(document, Seal::of(document));
        QVERIFY(workbook.isOk());
        const SheetReader reader = SheetReader::open(*workbook).value();
        const ChoiceBook book =
            ChoiceBook::read(*stage.house().domain("safety_fee"), stage.session().asked(facts, scope), Language(language))
                .value();
        std::size_t compared = 0;
        for (const FactForm& form : document.factForms) {
            const Json::Array& rows = document.facts.find("tables")->find(form.table)->array();
            compared += rows.size();
            compareSheet(*sheetOf(form.table), form, rows, linesOf(reader, sheetName(reader, form, Language(language))), book);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(compared > 20);
    }

private:
    /// A table of the report may have the name already: then the sheet's has a number behind it.
    static QString sheetName(const SheetReader& reader, const FactForm& form, Language language)
    {
        QString last;
        for (const SheetInfo& sheet : reader.sheets()) {
            if (sheet.name == in(language, form.title) || sheet.name.startsWith(in(language, form.title) + QLatin1Char(' ')))
                last = sheet.name;
        }
        return last;
    }

    void compareSheet(
        const FactSheet& sheet, const FactForm& form, const Json::Array& rows, const Lines& lines, const ChoiceBook& book)
    {
        QCOMPARE(lines.size(), rows.size() + 1);
        const auto columns = listColumns(sheet);
        for (std::size_t column = 0; column < columns.size(); ++column) // the list's own come first, in its order
            QCOMPARE(form.columns.at(column).name, std::string(columns[column]->name));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const RowDraft draft = [&](std::string_view column) {
                const Json* const value = rows[row].find(column);
                return value ? value->string() : std::string();
            };
            for (std::size_t at = 0; at < form.columns.size(); ++at) {
                const SheetColumn* const column = columnOf(sheet, form.columns[at].name);
                const QString cell = pasted(*column, lines[row + 1].value(int(at)));
                if (draft(column->name).empty()) {
                    QCOMPARE(cell, QString());
                    continue;
                }
                const Result<TypedValue> typed = understand(sheet, *column, cell, book, draft);
                QVERIFY2(typed.isOk(), qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(column->name), cell)));
                QVERIFY2(typed->canonical == draft(column->name),
                    qPrintable(QStringLiteral("%1 %2").arg(QLatin1String(column->name), cell)));
            }
        }
        QVERIFY(understandBlock(sheet, {}, book, listPart(lines, columns), 0, 0).refused.empty());
    }

    static const SheetColumn* columnOf(const FactSheet& sheet, const std::string& name)
    {
        for (const SheetColumn& column : sheet.columns) {
            if (column.name == name)
                return &column;
        }
        return nullptr;
    }

    /// Without the heading, as far as the list goes.
    static Lines listPart(const Lines& lines, const std::vector<const SheetColumn*>& columns)
    {
        Lines block;
        for (std::size_t row = 1; row < lines.size(); ++row) {
            QStringList& line = block.emplace_back();
            for (std::size_t column = 0; column < columns.size(); ++column)
                line.append(pasted(*columns[column], lines[row].value(int(column))));
        }
        return block;
    }
};

PLUMBLINE_TEST(FactSheetsTest)
#include "fact_sheets_test.moc"
