// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/typed_value.h"

#include "core/exchange/input_lexer.h"
#include "core/services/session.h"

#include <QRegularExpression>
#include <QTime>

#include <algorithm>
#include <charconv>

namespace plumbline {

namespace {

Problem missing(const QString& column)
{
    return Problem{"edit.value-missing"}.with("column", column);
}

/// One of the two columns has to say something.
Problem missingBoth(const FactSheet& sheet, const SheetColumn& column, const ChoiceBook& book)
{
    const auto other = std::find_if(sheet.columns.begin(), sheet.columns.end(),
        [&](const SheetColumn& one) { return one.name == std::string_view(column.unless); });
    return Problem{"edit.one-of-two-missing"}
        .with("column", book.word(sheet, column.label))
        .with("other", other == sheet.columns.end() ? QString() : book.word(sheet, other->label));
}

Result<TypedValue> understoodMoney(const SheetColumn& column, QStringView typed)
{
    const auto understood = TRY(understandMoney(typed));
    if (column.entry == FieldKind::Money && understood.value.isNegative())
        return Problem{"number.negative"}.with("value", typed.toString());
    return TypedValue{understood.value, std::to_string(understood.value.fen())};
}

Result<TypedValue> understoodQuantity(const QString& unit, QStringView typed)
{
    const auto understood = TRY(understandQuantity(typed, unit));
    return TypedValue{understood.value, understood.canonical};
}

/// The field shows its per cent sign: a bare number means per cent there.
Result<TypedValue> understoodPercent(QStringView typed)
{
    const QString text = typed.trimmed().toString();
    const auto bare = understandQuantity(text);
    const auto understood = TRY(understandRate(bare ? text + QLatin1Char('%') : text));
    const Quantity percent = Quantity::fromMillionths(Wide(understood.value.partsPerMillion()) * 100);
    return TypedValue{percent, formatQuantity(percent)};
}

Result<TypedValue> understoodYear(QStringView typed)
{
    QString text = typed.trimmed().toString();
    const auto understood = TRY(understandCount(text, u"年"));
    if (understood.value < 1900 || understood.value > 2999)
        return Problem{"date.invalid"}.with("value", text);
    return TypedValue{understood.value, understood.canonical};
}

Result<TypedValue> understoodCount(QStringView typed)
{
    const auto understood = TRY(understandCount(typed.trimmed().toString(), u"号"));
    return TypedValue{understood.value, understood.canonical};
}

Result<TypedValue> understoodChoice(
    const FactSheet& sheet, const SheetColumn& column, QStringView typed, const ChoiceBook& book, const RowDraft& draft)
{
    std::string keys;
    const QString text = typed.toString();
    const auto parts = column.entry == FieldKind::Choices ? text.split(QLatin1Char('+')) : QStringList(text);
    for (const QString& part : parts)
        keys += (keys.empty() ? "" : "+") + TRY(book.keyOf(sheet, column, part, draft));
    return TypedValue{TRY(valueOf(declared(sheet, column).kind, keys)), keys};
}

Result<TypedValue> understoodFlag(QStringView typed)
{
    const QString text = typed.trimmed().toString().toLower();
    for (const auto& word : {QStringLiteral("1"), QStringLiteral("是"), QStringLiteral("yes"), QStringLiteral("√")}) {
        if (text == word)
            return TypedValue{FactValue::flag(true), "1"};
    }
    for (const auto& no : {QStringLiteral("0"), QStringLiteral("否"), QStringLiteral("no")}) {
        if (text == no)
            return TypedValue{FactValue::flag(false), "0"};
    }
    return Problem{"edit.unknown-choice"}.with("value", text).with("column", QString());
}

/// A pattern that nobody can match by is told where it is typed, not when it is first used.
Result<void> checkPattern(const QString& text)
{
    const QRegularExpression expression(text, QRegularExpression::UseUnicodePropertiesOption);
    if (expression.isValid())
        return {};
    return Problem{"edit.pattern-malformed"}
        .with("pattern", text)
        .with("reason", expression.errorString())
        .with("place", QString::number(expression.patternErrorOffset() + 1));
}

/// A time of day in 24 hours, "14:05", "9：05" or "9时5分".
Result<TypedValue> understoodTime(const QString& text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?<hour>\\d{1,2})(?::(?<minute>\\d{2})|[时点](?:(?<spoken>\\d{1,2})分?)?)$"));
    const auto parts = pattern.match(text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' ')));
    const QString minute = parts.captured(QStringLiteral("minute")) + parts.captured(QStringLiteral("spoken"));
    const QTime time(parts.captured(QStringLiteral("hour")).toInt(), minute.toInt());
    if (!parts.hasMatch() || !time.isValid())
        return Problem{"edit.time-unreadable"}.with("value", text);
    const QString canonical = time.toString(QStringLiteral("HH:mm"));
    return TypedValue{canonical, canonical.toStdString()};
}

Result<TypedValue> understoodText(const SheetColumn& column, const QString& text)
{
    if (std::string_view(column.name).ends_with("_time"))
        return understoodTime(text);
    if (column.name == std::string_view("uscc"))
        TRY(checkUscc(text.toStdString()));
    if (std::string_view(column.name).ends_with("_pattern"))
        TRY(checkPattern(text));
    return TypedValue{text, text.toStdString()};
}

}

Result<TypedValue> understand(
    const FactSheet& sheet, const SheetColumn& column, QStringView typed, const ChoiceBook& book, const RowDraft& draft)
{
    const QString text = typed.trimmed().toString();
    if (text.isEmpty()) {
        if (column.presence == Presence::Required)
            return missing(book.word(sheet, column.label));
        if (column.unless && draft(column.unless).empty())
            return missingBoth(sheet, column, book);
        return TypedValue{};
    }
    switch (column.entry) {
    case FieldKind::Money:
    case FieldKind::SignedMoney:
        return understoodMoney(column, text);
    case FieldKind::Quantity:
        return understoodQuantity(book.word(sheet, column.unit), text);
    case FieldKind::Percent:
        return understoodPercent(text);
    case FieldKind::Year:
        return understoodYear(text);
    case FieldKind::Count:
        return understoodCount(text);
    case FieldKind::Date: {
        const auto day = TRY(understandDate(text));
        return TypedValue{day.value, day.canonical};
    }
    case FieldKind::Month: {
        const auto month = TRY(understandMonth(text));
        return TypedValue{month.value, month.canonical};
    }
    case FieldKind::Flag:
        return understoodFlag(text);
    case FieldKind::Choice:
    case FieldKind::Choices:
        return understoodChoice(sheet, column, text, book, draft);
    case FieldKind::Text:
        break;
    }
    return understoodText(column, text);
}

Result<FactValue> valueOf(Kind kind, std::string_view canonical)
{
    if (canonical.empty())
        return FactValue(std::nullopt);
    switch (kind) {
    case Kind::Fen:
    case Kind::Count: {
        std::int64_t number = 0;
        std::from_chars(canonical.data(), canonical.data() + canonical.size(), number);
        return kind == Kind::Fen ? FactValue(Money::fromFen(number)) : FactValue(number);
    }
    case Kind::Decimal:
        return FactValue(TRY(parseQuantity(canonical)));
    case Kind::Date:
        return FactValue(TRY(parseDate(canonical)));
    case Kind::Month:
        return FactValue(TRY(parseMonth(canonical)));
    case Kind::Flag:
        return FactValue::flag(canonical == "1");
    case Kind::Id:
    case Kind::Reference:
        return FactValue(TRY(Id::parse(canonical)));
    case Kind::Text:
    case Kind::Choice:
    case Kind::Instant:
    case Kind::ContentHash:
        break;
    }
    return FactValue(std::string(canonical));
}

}
