// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/shown_value.h"

#include "ui/shared/sheet_text.h"
#include "ui/texts/format.h"

namespace plumbline {

namespace {

QString yuanOf(std::string_view fen)
{
    return yuanText(Money::fromFen(QByteArray(fen.data(), qsizetype(fen.size())).toLongLong()));
}

}

QString shownText(const FactSheet& sheet, const SheetColumn& column, std::string_view canonical, const ChoiceBook& book)
{
    if (canonical.empty())
        return {};
    const QString text = QString::fromUtf8(canonical.data(), qsizetype(canonical.size()));
    if (declared(sheet, column).kind == Kind::Fen)
        return yuanOf(canonical);
    switch (column.entry) {
    case FieldKind::Quantity:
        return groupedText(canonical);
    case FieldKind::Flag:
        return sheetText(sheetsContext, canonical == "1" ? yesWord : noWord);
    case FieldKind::Choice:
    case FieldKind::Choices:
        return book.text(sheet, column, canonical);
    default:
        return text;
    }
}

QString understoodText(const FactSheet& sheet, const SheetColumn& column, const TypedValue& value)
{
    const QString text = QString::fromStdString(value.canonical);
    if (text.isEmpty())
        return text;
    const auto inUnit = [&](const QString& number) {
        return column.unit ? number + QLatin1Char(' ') + sheetText(sheet, column.unit) : number;
    };
    switch (column.entry) {
    case FieldKind::Money:
    case FieldKind::SignedMoney:
        return inUnit(yuanOf(value.canonical));
    case FieldKind::Quantity:
        return inUnit(groupedText(value.canonical));
    case FieldKind::Percent:
        return text + QLatin1Char('%');
    case FieldKind::Text:
    case FieldKind::Flag:
    case FieldKind::Choice:
    case FieldKind::Choices:
        return {};
    default:
        return text;
    }
}

}
