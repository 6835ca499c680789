// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fact_columns.h"

#include "core/services/paste_block.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/shown_value.h"
#include "ui/texts/format.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

bool isAmount(const FactSheet& sheet, const SheetColumn& column)
{
    return declared(sheet, column).kind == Kind::Fen;
}

std::int64_t fenOf(std::string_view canonical)
{
    return QByteArray(canonical.data(), qsizetype(canonical.size())).toLongLong();
}

}

std::vector<Column<FactRow>> factColumns(const FactSheet& sheet, const std::shared_ptr<const ChoiceBook>& book)
{
    std::vector<Column<FactRow>> columns;
    for (const SheetColumn* const column : listColumns(sheet)) {
        const bool isFigure =
            isAmount(sheet, *column) || column->entry == FieldKind::Quantity || column->entry == FieldKind::Percent;
        Column<FactRow> shown;
        shown.heading = sheetText(sheet, column->label);
        if (column->unit)
            shown.heading = QCoreApplication::translate("sheets", "%1 (%2)").arg(shown.heading, sheetText(sheet, column->unit));
        shown.text = [&sheet, column, book](
                         const FactRow& row) { return shownText(sheet, *column, row.cell(column->name), *book); };
        shown.alignment = isFigure ? Qt::AlignRight : Qt::AlignLeft;
        if (isAmount(sheet, *column)) {
            shown.sortKey = [column](const FactRow& row) { return QVariant(qlonglong(fenOf(row.cell(column->name)))); };
            shown.amounts.of = [column](const FactRow& row) -> std::optional<std::int64_t> {
                const std::string_view cell = row.cell(column->name);
                return cell.empty() ? std::nullopt : std::optional(fenOf(cell));
            };
            shown.amounts.text = [](std::int64_t fen) { return yuanText(Money::fromFen(fen)); };
        }
        columns.push_back(std::move(shown));
    }
    return columns;
}

}
