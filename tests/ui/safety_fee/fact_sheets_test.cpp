// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mapped_file.h"
#include "core/exchange/sheet_reader.h"
#include "core/exchange/xlsx_writer.h"
#include "core/services/import/import_run.h"
#include "core/services/import/row_export.h"
#include "core/services/paste_block.h"
#include "core/services/report_desk.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/tables.h"
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
            if (!sheetOf(form.table))
                continue; // booked: rules reckon some of it, and what is typed stands in the drafts
            const Json::Array& rows = document.facts.find("tables")->find(form.table)->array();
            compared += rows.size();
            compareSheet(*sheetOf(form.table), form, rows, linesOf(reader, sheetName(reader, form, Language(language))), book);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(compared > 20);
    }

    /// They have the layout of the forms that an import hands out, and an import understands every row of them by itself.
    void aSheetHasTheLayoutOfTheImportsForm_data() { whatASheetShowsIsTheFactAgain_data(); }
    void aSheetHasTheLayoutOfTheImportsForm()
    {
        QFETCH(std::string, enterprise);
        QFETCH(int, language);
        Stage::Setting setting;
        setting.enterprise = enterprise;
        setting.language = Language(language);
        Stage stage(setting);
        const Scope scope{stage.scope().enterprise, {}, 2025, stage.scope().asOf};
        const ReportDocument document = [&] {
            const ReadScope facts = stage.session().workspace().read().value();
            return makeReport(stage.session(), facts, "safety_fee.accrual", scope, Language(language)).value();
        }();
        const std::string workbook = writeXlsx(document, Seal::of(document)).value();
        const TableSource source = TableSource::open(workbook).value();
        std::size_t sheets = 0;
        for (const FactForm& form : document.factForms) {
            for (const ImportKind& kind : importKinds(stage.house())) {
                // Of what goes elsewhere than its sheet, only the books' entries stand in a report.
                const bool isOfBooks = kind.name == "safety_fee.expenditures";
                if (isOfBooks ? form.table != entryTable.name : kind.target || form.table != kind.sheet->table->name)
                    continue;
                compareWithForm(stage, kind, scope, source, form, Language(language),
                    document.facts.find("tables")->find(form.table)->array().size());
                if (QTest::currentTestFailed())
                    return;
                ++sheets;
            }
        }
        QVERIFY(sheets > 3);
    }

private:
    static void compareWithForm(Stage& stage, const ImportKind& kind, const Scope& scope, const TableSource& source,
        const FactForm& form, Language language, std::size_t rows)
    {
        Session& session = stage.session();
        const QString path = stage.folder() + QStringLiteral("/form.xlsx");
        QVERIFY(writeImportForm(session, kind, scope, language, path).isOk());
        const auto file = MappedFile::open(path);
        const std::vector<QString> asked = headingsIn(TableSource::open((*file)->bytes()).value(), 0, 3);
        const std::size_t sheet = sheetOfForm(source, form, language);
        const std::vector<QString> shown = headingsIn(source, sheet, 1);
        QVERIFY(shown.size() >= asked.size());
        QCOMPARE(std::vector<QString>(shown.begin(), shown.begin() + std::ptrdiff_t(asked.size())), asked);

        ImportOrder order{&kind, QStringLiteral("report.xlsx"), {}, &source, sheet};
        {
            const ReadScope facts = session.workspace().read().value();
            const Asked question = session.asked(facts, scope);
            const ImportProposal proposal =
                proposeMapping(kind, source, sheet, choiceBooks(session.house(), kind, question)->back(), question).value();
            order.headings = proposal.headings;
            order.mapping = proposal.mapping;
        }
        for (std::size_t column = 0; column < form.columns.size(); ++column)
            QCOMPARE(order.mapping.columns.at(column).column, form.columns[column].name);
        if (kind.target)
            return; // of the rows of the books those go in that a file may bring
        NoProgress progress;
        const Result<ImportAccount> account = judgeImport(session, order, scope, progress);
        QVERIFY(account.isOk());
        for (const RefusedImportCell& cell : account->refused)
            QFAIL(qPrintable(QStringLiteral("%1 %2: %3").arg(QString::fromStdString(cell.column), cell.found).arg(cell.row)));
        QCOMPARE(std::size_t(account->good + account->duplicates), rows); // what is recorded is known again
    }

    static std::size_t sheetOfForm(const TableSource& source, const FactForm& form, Language language)
    {
        std::size_t last = 0;
        for (std::size_t sheet = 0; sheet < source.sheets().size(); ++sheet) {
            const QString& name = source.sheets()[sheet].name;
            if (name == in(language, form.title) || name.startsWith(in(language, form.title) + QLatin1Char(' ')))
                last = sheet;
        }
        return last;
    }

    static std::vector<QString> headingsIn(const TableSource& source, std::size_t sheet, std::int64_t row)
    {
        std::vector<QString> headings;
        const Result<void> read = source.readRows(sheet, [&](const SourceRow& found) -> Result<void> {
            for (const SourceCell& cell : found.number == row ? found.cells : std::span<const SourceCell>())
                headings.push_back(QString::fromUtf8(cell.value.data(), qsizetype(cell.value.size())));
            return {};
        });
        return read ? headings : std::vector<QString>();
    }

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
