// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_document.h"

#include <algorithm>

namespace plumbline {

namespace {

/// Thousands separators into the digits before the point.
QString grouped(const std::string& decimal)
{
    QString text = QString::fromStdString(decimal);
    const auto point = text.indexOf(QLatin1Char('.'));
    const auto first = text.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (auto at = (point < 0 ? text.size() : point) - 3; at > first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

}

std::string_view languageCode(Language language)
{
    return language == Language::Chinese ? "zh" : "en";
}

QString displayText(const ReportCell& cell, Language language)
{
    switch (cell.kind) {
    case CellKind::Empty:
        return {};
    case CellKind::Label:
        return in(language, cell.label);
    case CellKind::Money:
    case CellKind::Quantity:
    case CellKind::Count:
        return grouped(cell.value);
    case CellKind::Text:
    case CellKind::Rate:
    case CellKind::Date:
    case CellKind::Month:
        return QString::fromStdString(cell.value);
    }
    return {};
}

bool isAnnex(const ReportSection& section)
{
    return std::any_of(
        section.tables.begin(), section.tables.end(), [](const ReportTable& table) { return table.name == "working"; });
}

Result<FactReference> FactReference::parse(std::string_view text)
{
    const std::size_t first = text.find(':');
    const std::size_t last = text.rfind(':');
    if (first == std::string_view::npos || first == last)
        return Problem{"report.malformed"}.in(QStringLiteral("fact"));
    const Id id = TRY(Id::parse(text.substr(first + 1, last - first - 1)));
    return FactReference{std::string(text.substr(0, first)), id, std::string(text.substr(last + 1))};
}

const Receipt* ReportDocument::receipt(std::string_view id) const
{
    const auto found = receipts.find(std::string(id));
    return found == receipts.end() ? nullptr : &found->second;
}

std::string ReportDocument::add(const Receipt& receipt)
{
    std::string id = receipt.id();
    receipts.emplace(id, receipt);
    return id;
}

std::string checkCode(const Digest& documentHash)
{
    static constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::string out;
    for (std::size_t group = 0; group < 20; ++group) {
        const std::size_t bit = group * 5;
        const unsigned pair = unsigned(documentHash[bit / 8]) << 8 | documentHash[bit / 8 + 1];
        if (group > 0 && group % 5 == 0)
            out += '-';
        out += alphabet[pair >> (11 - bit % 8) & 31];
    }
    return out;
}

}
