// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/format.h"

#include "core/reports/report_document.h"

#include <QLocale>

namespace plumbline {

namespace {

/// "十二" as 12: the numbers of items as the instruments write them.
int itemNumber(const std::string& item)
{
    static const QString digits = QStringLiteral("一二三四五六七八九");
    int number = 0;
    for (const QChar character : QString::fromStdString(item)) {
        if (character == QChar(u'十'))
            number = (number == 0 ? 1 : number) * 10;
        else
            number += int(digits.indexOf(character)) + 1;
    }
    return number;
}

QString chineseCitation(const Citation& citation)
{
    QString text = QStringLiteral("第%1条").arg(citation.article);
    if (citation.paragraph != 0)
        text += QStringLiteral("第%1款").arg(citation.paragraph);
    if (!citation.item.empty())
        text += QStringLiteral("（%1）").arg(QString::fromStdString(citation.item));
    if (citation.subitem != 0)
        text += QString::number(citation.subitem);
    return text;
}

QString englishCitation(const Citation& citation)
{
    QString text = QStringLiteral("art. %1").arg(citation.article);
    if (citation.paragraph != 0)
        text += QStringLiteral(" para. %1").arg(citation.paragraph);
    if (!citation.item.empty())
        text += QStringLiteral(" item (%1)").arg(itemNumber(citation.item));
    if (citation.subitem != 0)
        text += QStringLiteral(" no. %1").arg(citation.subitem);
    return text;
}

}

QString yuanText(Money money)
{
    return groupedText(formatMoney(money));
}

QString tenThousandText(Money money)
{
    // A fen is 1/1,000,000 of 万元, so two decimals of it are whole hundreds of yuan.
    const Wide hundreds = divided(money.fen(), 10'000, Rounding::HalfUp);
    return groupedText(formatMoney(Money::fromFen(std::int64_t(hundreds))));
}

QString quantityText(Quantity quantity, int decimals)
{
    Wide step = 1; // millionths in the last decimal shown
    for (int decimal = decimals; decimal < 6; ++decimal)
        step *= 10;
    const Wide rounded = divided(quantity.millionths(), step, Rounding::HalfUp) * step;
    std::string text = formatQuantity(Quantity::fromMillionths(rounded));
    if (decimals > 0) {
        std::size_t point = text.find('.');
        if (point == std::string::npos) {
            point = text.size();
            text += '.';
        }
        text.resize(point + 1 + std::size_t(decimals), '0');
    }
    return groupedText(text);
}

QString dateText(QDate day)
{
    return day.isValid() ? QString::fromStdString(formatDate(day)) : QString();
}

QString monthText(Month month, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("%1 年 %2 月").arg(month.year()).arg(month.number());
    return QLocale::c().monthName(month.number()) + QLatin1Char(' ') + QString::number(month.year());
}

QString shortMonthText(Month month, Language language)
{
    if (language == Language::Chinese)
        return QStringLiteral("%1月").arg(month.number());
    return QLocale::c().monthName(month.number(), QLocale::ShortFormat);
}

QString groupedText(std::string_view decimal)
{
    return displayText({CellKind::Quantity, std::string(decimal), {}, {}}, Language::Chinese);
}

QString periodText(std::string_view period, Language language)
{
    if (const Result<Month> month = parseMonth(period))
        return monthText(*month, language);
    const QString text = QString::fromUtf8(period.data(), qsizetype(period.size()));
    if (language == Language::Chinese && period.size() == 4 && parseCount(period))
        return text + QStringLiteral(" 年");
    return text;
}

QString citationText(const Citation& citation, Language language)
{
    if (citation.pack.empty() && citation.article == 0)
        return {}; // not of the law
    return language == Language::Chinese ? chineseCitation(citation) : englishCitation(citation);
}

}
