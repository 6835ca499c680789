// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/input_lexer.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// What input methods and other programs make of plain signs: full-width forms, the ideographic stop, real minus signs, odd
/// spaces.
QString plain(QStringView typed)
{
    QString out;
    out.reserve(typed.size());
    for (const QChar sign : typed) {
        const char16_t unit = sign.unicode();
        if (unit >= 0xFF01 && unit <= 0xFF5E)
            out += QChar(char16_t(unit - 0xFEE0));
        else if (unit == 0x3002)
            out += QLatin1Char('.');
        else if (unit == 0x2212)
            out += QLatin1Char('-');
        else if (unit == 0xFFE5)
            out += QChar(char16_t(0x00A5));
        else if (sign.isSpace())
            out += QLatin1Char(' ');
        else
            out += sign;
    }
    return out.trimmed();
}

Problem about(std::string_view code, QStringView typed)
{
    return Problem{code}.with("value", typed.left(64).toString());
}

Problem ambiguous(QStringView typed, const QString& first, const QString& second)
{
    return about("input.ambiguous", typed).with("first", first).with("second", second);
}

/// A number as written, with separators taken out.
struct Digits {
    bool isNegative = false;
    QString whole; ///< no leading zeros but a single 0
    QString fraction; ///< no trailing zeros

    /// Moves the point to the right, or to the left if negative.
    Digits shifted(int places) const
    {
        QString digits = whole + fraction;
        auto point = whole.size() + places;
        if (point <= 0) {
            digits.prepend(QString(1 - point, QLatin1Char('0')));
            point = 1;
        }
        if (digits.size() < point)
            digits.append(QString(point - digits.size(), QLatin1Char('0')));
        Digits moved{isNegative, digits.left(point), digits.mid(point)};
        moved.trim();
        return moved;
    }

    void trim()
    {
        while (fraction.endsWith(QLatin1Char('0')))
            fraction.chop(1);
        while (whole.size() > 1 && whole.startsWith(QLatin1Char('0')))
            whole.remove(0, 1);
    }

    std::string text() const
    {
        const QString magnitude = fraction.isEmpty() ? whole : whole + QLatin1Char('.') + fraction;
        return (isNegative ? QLatin1Char('-') + magnitude : magnitude).toStdString();
    }
};

/// Takes a sign or the accountant's brackets off.
bool takeSign(QString& text)
{
    if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'))) {
        text = text.mid(1, text.size() - 2).trimmed();
        return true;
    }
    const bool isNegative = text.startsWith(QLatin1Char('-'));
    if (isNegative || text.startsWith(QLatin1Char('+')))
        text = text.mid(1).trimmed();
    return isNegative;
}

/// "1,234,567" without its separators; a comma that may as well be a decimal point is not guessed at.
Result<QString> ungrouped(const QString& whole, bool hasPoint, QStringView typed)
{
    static const QRegularExpression groups(QStringLiteral("^[1-9][0-9]{0,2}(,[0-9]{3})+$"));
    if (!whole.contains(QLatin1Char(',')) || groups.match(whole).hasMatch())
        return QString(whole).remove(QLatin1Char(','));
    static const QRegularExpression oneComma(QStringLiteral("^([0-9]+),([0-9]+)$"));
    const QRegularExpressionMatch match = oneComma.match(whole);
    if (match.hasMatch() && !hasPoint)
        return ambiguous(typed, match.captured(1) + QLatin1Char('.') + match.captured(2), match.captured(1) + match.captured(2));
    return about("number.malformed", typed);
}

Result<Digits> readDigits(QString text, QStringView typed)
{
    Digits digits;
    digits.isNegative = takeSign(text);
    static const QRegularExpression pointFirst(QStringLiteral("^([0-9]+)\\.([0-9]+),([0-9]+)$"));
    if (const QRegularExpressionMatch match = pointFirst.match(text); match.hasMatch())
        return ambiguous(typed, match.captured(1) + match.captured(2) + QLatin1Char('.') + match.captured(3),
            match.captured(1) + QLatin1Char('.') + match.captured(2) + match.captured(3));
    static const QRegularExpression number(QStringLiteral("^([0-9,]*)(\\.([0-9]*))?$"));
    const QRegularExpressionMatch match = number.match(text);
    if (!match.hasMatch() || (match.captured(1).isEmpty() && match.captured(3).isEmpty()))
        return about("number.malformed", typed);
    digits.whole = TRY(ungrouped(match.captured(1), match.capturedLength(2) > 0, typed));
    digits.fraction = match.captured(3);
    if (digits.whole.isEmpty())
        digits.whole = QStringLiteral("0");
    if (digits.whole.size() > 1 && digits.whole.startsWith(QLatin1Char('0')))
        return about("number.malformed", typed); // a code or a voucher number, not a figure
    digits.trim();
    return digits;
}

bool takeEnd(QString& text, QStringView end)
{
    if (end.isEmpty() || !text.endsWith(end, Qt::CaseInsensitive))
        return false;
    text.chop(end.size());
    text = text.trimmed();
    return true;
}

/// 万 and 亿 as powers of ten; 0 where neither stands at the end.
int takeMagnitude(QString& text)
{
    if (takeEnd(text, u"万"))
        return 4;
    return takeEnd(text, u"亿") ? 8 : 0;
}

int powerOf(TypedUnit unit)
{
    switch (unit) {
    case TypedUnit::Yuan:
        return 0;
    case TypedUnit::ThousandYuan:
        return 3;
    case TypedUnit::TenThousandYuan:
        return 4;
    case TypedUnit::MillionYuan:
        return 6;
    case TypedUnit::HundredMillionYuan:
        return 8;
    }
    return 0;
}

/// Takes ￥, 元, 万元 and 亿元 off and says the power of ten that they mean; the sign may stand before or inside of them.
int takeMoneyUnit(QString& text, TypedUnit fieldUnit)
{
    const bool isBracketed = text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')'));
    QString inside = isBracketed ? text.mid(1, text.size() - 2).trimmed() : text;
    const bool isSigned = inside.startsWith(QLatin1Char('-')) || inside.startsWith(QLatin1Char('+'));
    const QString sign = isSigned ? inside.left(1) : QString();
    inside = inside.mid(sign.size()).trimmed();
    const bool hasSymbol = inside.startsWith(QChar(char16_t(0x00A5)));
    if (hasSymbol)
        inside = inside.mid(1).trimmed();
    const bool hasYuan = takeEnd(inside, u"元");
    const int power = takeMagnitude(inside);
    text = isBracketed ? QLatin1Char('(') + sign + inside + QLatin1Char(')') : sign + inside;
    return power > 0 || hasYuan || hasSymbol ? power : powerOf(fieldUnit);
}

template <class T> Result<T> retold(Result<T> parsed, QStringView typed)
{
    if (!parsed)
        return about(parsed.problem().code, typed);
    return parsed;
}

Result<Digits> readAmount(QStringView typed, QStringView unit)
{
    QString text = plain(typed);
    if (text.isEmpty())
        return Problem{"input.empty"};
    takeEnd(text, unit);
    const int power = takeMagnitude(text);
    return TRY(readDigits(text, typed)).shifted(power);
}

Result<Understood<QDate>> day(int year, int month, int number, QStringView typed)
{
    const QDate date(year, month, number);
    const Result<QDate> parsed = date.isValid() ? parseDate(formatDate(date)) : Problem{"date.invalid"};
    if (!parsed)
        return about("date.invalid", typed);
    return Understood<QDate>{*parsed, formatDate(*parsed)};
}

/// "5/31/2024" is one day only; "03/04/2024" is a day in March or in April.
Result<Understood<QDate>> dayWithYearLast(int first, int second, int year, QStringView typed)
{
    const QDate monthFirst(year, first, second);
    const QDate dayFirst(year, second, first);
    if (monthFirst.isValid() && dayFirst.isValid() && monthFirst != dayFirst)
        return ambiguous(typed, monthFirst.toString(Qt::ISODate), dayFirst.toString(Qt::ISODate));
    return monthFirst.isValid() ? day(year, first, second, typed) : day(year, second, first, typed);
}

/// Without the midnight that other programs add to a day, and without spaces around 年月日.
QString plainDate(QStringView typed)
{
    QString text = plain(typed);
    static const QRegularExpression midnight(QStringLiteral("[ T]0?0:00(:00(\\.0+)?)?$"));
    text.remove(midnight);
    if (text.contains(QStringLiteral("年")))
        text.remove(QLatin1Char(' '));
    return text;
}

}

Result<Understood<Money>> understandMoney(QStringView typed, TypedUnit unit)
{
    QString text = plain(typed);
    if (text.isEmpty())
        return Problem{"input.empty"};
    const int power = takeMoneyUnit(text, unit);
    const Digits digits = TRY(readDigits(text, typed)).shifted(power);
    const Money money = TRY(retold(parseSignedMoney(digits.text()), typed));
    return Understood<Money>{money, formatMoney(money)};
}

Result<Understood<Quantity>> understandQuantity(QStringView typed, QStringView unit)
{
    const Digits digits = TRY(readAmount(typed, unit));
    const Quantity quantity = TRY(retold(parseQuantity(digits.text()), typed));
    return Understood<Quantity>{quantity, formatQuantity(quantity)};
}

Result<Understood<std::int64_t>> understandCount(QStringView typed, QStringView unit)
{
    const Digits digits = TRY(readAmount(typed, unit));
    if (!digits.fraction.isEmpty())
        return about("number.too-many-decimals", typed);
    const std::int64_t count = TRY(retold(parseCount(digits.text()), typed));
    return Understood<std::int64_t>{count, std::to_string(count)};
}

Result<Understood<Rate>> understandRate(QStringView typed)
{
    QString text = plain(typed);
    if (text.isEmpty())
        return Problem{"input.empty"};
    const bool isPerThousand = takeEnd(text, u"‰");
    const bool hasSign = isPerThousand || takeEnd(text, u"%");
    const Digits digits = TRY(readDigits(text, typed)).shifted(isPerThousand ? -1 : 0);
    if (!hasSign)
        return about("input.no-percent-sign", typed);
    const Rate rate = TRY(retold(parseRate(digits.text() + '%'), typed));
    return Understood<Rate>{rate, formatRate(rate)};
}

Result<Understood<QDate>> understandDate(QStringView typed)
{
    const QString text = plainDate(typed);
    if (text.isEmpty())
        return Problem{"input.empty"};
    static const std::array yearFirst{
        QRegularExpression(QStringLiteral("^([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})$")),
        QRegularExpression(QStringLiteral("^([0-9]{4})(年)([0-9]{1,2})月([0-9]{1,2})[日号]$")),
        QRegularExpression(QStringLiteral("^([0-9]{4})()([0-9]{2})([0-9]{2})$")),
    };
    for (const QRegularExpression& form : yearFirst) {
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
            return day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), typed);
    }
    static const QRegularExpression yearLast(QStringLiteral("^([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})$"));
    if (const QRegularExpressionMatch match = yearLast.match(text); match.hasMatch())
        return dayWithYearLast(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(), typed);
    static const QRegularExpression dayNumber(QStringLiteral("^[1-9][0-9]{4}$"));
    if (dayNumber.match(text).hasMatch()) {
        const QDate date = QDate(1899, 12, 30).addDays(text.toInt());
        return Understood<QDate>{date, formatDate(date)};
    }
    return about("date.invalid", typed);
}

Result<Understood<Month>> understandMonth(QStringView typed)
{
    const QString text = plainDate(typed);
    if (text.isEmpty())
        return Problem{"input.empty"};
    static const QRegularExpression tenth(QStringLiteral("^([0-9]{4})\\.1$"));
    if (const QRegularExpressionMatch match = tenth.match(text); match.hasMatch())
        return ambiguous(typed, match.captured(1) + QStringLiteral("-01"), match.captured(1) + QStringLiteral("-10"));
    static const std::array forms{
        QRegularExpression(QStringLiteral("^([0-9]{4})\\.([0-9]{1,2})$")),
        QRegularExpression(QStringLiteral("^([0-9]{4})[-/]([0-9]{1,2})$")),
        QRegularExpression(QStringLiteral("^([0-9]{4})年([0-9]{1,2})月$")),
        QRegularExpression(QStringLiteral("^([0-9]{4})([0-9]{2})$")),
    };
    for (const QRegularExpression& form : forms) {
        const QRegularExpressionMatch match = form.match(text);
        const Result<Understood<QDate>> first =
            match.hasMatch() ? day(match.captured(1).toInt(), match.captured(2).toInt(), 1, typed) : about("date.invalid", typed);
        if (first) {
            const Month month = Month::of(first->value);
            return Understood<Month>{month, formatMonth(month)};
        }
    }
    return about("date.invalid", typed);
}

}
