// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_plan.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

constexpr std::array<std::string_view, 7> groupedFormats{
    "#,##0", "#,##0.0", "#,##0.00", "#,##0.000", "#,##0.0000", "#,##0.00000", "#,##0.000000"};
constexpr std::array<std::string_view, 5> percentFormats{"0%", "0.0%", "0.00%", "0.000%", "0.0000%"};
constexpr std::size_t sheetDigits = 15; // what a double holds of any decimal

bool isDecimal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "0" : text.substr(point + 1);
    const auto isDigits = [](std::string_view part) {
        return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return isDigits(whole) && isDigits(fraction);
}

std::size_t decimalsOf(std::string_view decimal)
{
    const std::size_t point = decimal.find('.');
    return point == std::string_view::npos ? 0 : decimal.size() - point - 1;
}

bool fitsSheetNumber(std::string_view decimal)
{
    if (decimal.size() <= sheetDigits)
        return true;
    std::string digits;
    std::copy_if(decimal.begin(), decimal.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t first = digits.find_first_not_of('0');
    return first == std::string::npos || digits.size() - first <= sheetDigits;
}

/// "2.35" (per cent) as "0.0235".
std::string hundredth(std::string_view percent)
{
    const std::size_t point = std::min(percent.find('.'), percent.size());
    std::string digits(percent.substr(0, point));
    if (digits.size() < 3)
        digits.insert(0, 3 - digits.size(), '0');
    digits.insert(digits.size() - 2, 1, '.');
    if (point < percent.size())
        digits += percent.substr(point + 1);
    return digits;
}

/// A text that XML may hold as it is.
bool isWritable(const std::string& text)
{
    return !text.empty() && QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8()
        && text.find('\0') == std::string::npos && text.find("\xEF\xBF\xBE") == std::string::npos
        && text.find("\xEF\xBF\xBF") == std::string::npos;
}

PlannedCell figure(const ReportCell& cell, CellLook look, Language language)
{
    const std::size_t decimals = decimalsOf(cell.value);
    if (!isDecimal(cell.value) || decimals >= groupedFormats.size())
        return plannedText(QString::fromStdString(cell.value), look);
    if (!fitsSheetNumber(cell.value))
        return plannedText(displayText(cell, language), CellLook::FigureAsText);
    return {PlannedType::Number, look, cell.value, groupedFormats[decimals]};
}

PlannedCell percentage(const std::string& rate, CellLook look)
{
    const std::string_view percent = std::string_view(rate).substr(0, rate.size() - (rate.ends_with('%') ? 1 : 0));
    const std::size_t decimals = decimalsOf(percent);
    const bool isRate = rate.ends_with('%') && isDecimal(percent) && percent.front() != '-';
    if (!isRate || decimals >= percentFormats.size() || !fitsSheetNumber(percent))
        return plannedText(QString::fromStdString(rate), look);
    return {PlannedType::Number, look, hundredth(percent), percentFormats[decimals]};
}

}

PlannedCell plannedText(const QString& text, CellLook look)
{
    if (text.isEmpty())
        return {PlannedType::Empty, look, {}};
    const auto isUnwritable = [](QChar sign) { return sign.isNull() || sign.unicode() >= 0xFFFE; }; // no XML may hold these
    if (std::none_of(text.begin(), text.end(), isUnwritable))
        return {PlannedType::Text, look, text.toStdString()};
    QString writable = text;
    std::replace_if(writable.begin(), writable.end(), isUnwritable, QChar(QChar::ReplacementCharacter));
    return {PlannedType::Text, look, writable.toStdString()};
}

PlannedCell plannedDate(const std::string& isoDate, CellLook look)
{
    // Sheets believe in 29 February 1900; before March of that year their days are not ours.
    const Result<QDate> day = parseDate(isoDate);
    if (!day || *day < QDate(1900, 3, 1))
        return plannedText(QString::fromStdString(isoDate), look);
    return {PlannedType::Date, look, isoDate, "yyyy-mm-dd"};
}

PlannedCell plannedInteger(const std::string& decimal)
{
    if (!isDecimal(decimal) || decimalsOf(decimal) > 0)
        return plannedText(QString::fromStdString(decimal));
    if (!fitsSheetNumber(decimal))
        return plannedText(QString::fromStdString(decimal), CellLook::FigureAsText);
    return {PlannedType::Number, CellLook::Body, decimal, "0"};
}

bool isFigureAsText(const ReportCell& cell)
{
    return cell.isFigure() && cell.value.size() > sheetDigits
        && plannedCell(cell, CellLook::Body, Language::Chinese).look == CellLook::FigureAsText;
}

PlannedCell plannedCell(const ReportCell& cell, CellLook look, Language language)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {PlannedType::Empty, look, {}};
    case CellKind::Text:
        return isWritable(cell.value) ? PlannedCell{PlannedType::Text, look, cell.value}
                                      : plannedText(QString::fromStdString(cell.value), look);
    case CellKind::Label:
        return plannedText(displayText(cell, language), look);
    case CellKind::Money:
    case CellKind::Quantity:
    case CellKind::Count:
        return figure(cell, look, language);
    case CellKind::Rate:
        return percentage(cell.value, look);
    case CellKind::Date:
        return plannedDate(cell.value, look);
    case CellKind::Month: {
        PlannedCell month = plannedDate(cell.value + "-01", look);
        if (month.type != PlannedType::Date)
            return plannedText(QString::fromStdString(cell.value), look);
        month.format = "yyyy-mm";
        return month;
    }
    }
    return {};
}

}
