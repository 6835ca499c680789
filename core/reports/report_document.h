// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/values/ids.h"
#include "core/values/language.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline {

std::string_view languageCode(Language language); ///< "zh", "en"
/// In the given language.
inline const QString& in(Language language, const LocalText& text)
{
    return language == Language::Chinese ? text.zh : text.en;
}

/// What a cell holds. Amounts, quantities, rates and counts are decimal strings; dates and months ISO; a label has both
/// languages.
enum class CellKind { Empty, Text, Label, Money, Quantity, Rate, Count, Date, Month };

/// A typed fact in the document's facts.
struct FactReference {
    std::string table; ///< "safety_fee.revenue"
    Id id;
    std::string column; ///< "amount_fen"

    std::string text() const { return table + ':' + id.text() + ':' + column; }
    /// report.malformed
    static Result<FactReference> parse(std::string_view text);
};

struct ReportCell {
    CellKind kind = CellKind::Empty;
    std::string value; ///< canonical; empty for a label
    LocalText label;
    std::string receipt = {}; ///< id of the receipt that answers "why?"
    std::string fact = {}; ///< or of a typed fact: FactReference::text()

    bool isFigure() const
    {
        return kind == CellKind::Money || kind == CellKind::Quantity || kind == CellKind::Rate || kind == CellKind::Count;
    }

    static ReportCell text(const QString& text) { return {CellKind::Text, text.toStdString(), {}}; }
    static ReportCell labelled(LocalText label) { return {CellKind::Label, {}, std::move(label)}; }
    static ReportCell money(Money money, std::string receipt)
    {
        return {CellKind::Money, formatMoney(money), {}, std::move(receipt)};
    }
    static ReportCell date(QDate day) { return {CellKind::Date, formatDate(day), {}}; }
    static ReportCell month(Month month) { return {CellKind::Month, formatMonth(month), {}}; }
    /// A typed fact, as it stands in the document's facts.
    static ReportCell typed(CellKind kind, std::string value, std::string fact)
    {
        return {kind, std::move(value), {}, {}, std::move(fact)};
    }
};

/// As a person reads it: "118,220.16", "2024-05-31", the label in the language. Empty cells are "".
QString displayText(const ReportCell& cell, Language language);

struct ReportColumn {
    LocalText heading;
    int width = 12; ///< in characters of a figure: the sheet's width, and the share of the page
};

enum class RowRole { Body, Group, Total };
struct ReportRow {
    RowRole role = RowRole::Body;
    std::vector<ReportCell> cells;
};

struct ReportTable {
    std::string name; ///< stable: "accrual"; the sheet's place in the document
    LocalText title; ///< the sheet's name too: at most 31 characters, none of []:*?/\ .
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

/// Accrual and use are bars, balance and compared are lines; of quantities likewise what comes in and what goes out, what is
/// followed and what it is held against.
enum class SeriesKind { Accrual, Use, Balance, Threshold, Before, Compared }; ///< the last only of quantities
struct ReportSeries {
    SeriesKind kind = SeriesKind::Accrual;
    LocalText name;
    std::vector<Money> values; ///< one a month or category; a threshold has one
    std::vector<std::optional<Quantity>> quantities = {}; ///< instead of values where the chart has a unit; absent isn't 0
};
/// Of figures that aren't money.
struct ChartUnit {
    LocalText name; ///< "t", "mg/L", "列"
    int decimals = 0; ///< as many as are shown
};
/// Series over the months of a year, over days, or over named categories: it has one of the three.
struct ReportChart {
    LocalText title;
    std::vector<Month> months;
    std::vector<ReportSeries> series;
    std::vector<LocalText> categories = {};
    std::vector<QDate> days = {}; ///< ascending; drawn as far apart as they are
    std::optional<ChartUnit> unit = {}; ///< none: money
};

struct ReportSection {
    LocalText heading;
    std::vector<LocalText> paragraphs;
    std::vector<ReportTable> tables;
    std::vector<ReportChart> charts;
};

/// 计算依据: the working, which follows after what is signed.
bool isAnnex(const ReportSection& section);

struct ReportOrigin {
    std::string workspace; ///< 32 hex digits
    std::string replica;
    std::string headSeq;
    std::string headHash;
    std::string at; ///< the head's instant: equal facts give equal bytes
    QString by;
    std::string program;
};

struct PackBytes {
    std::string id;
    std::string sha256;
    std::string bytes;
};

/// A column of the form into which facts are typed, and how its values are written there.
struct FactFormColumn {
    std::string name; ///< of the table's column
    LocalText heading;
    CellKind kind = CellKind::Text; ///< of money the table has fen, and the form yuan
    std::map<std::string, LocalText> words = {}; ///< of the keys that occur: a choice, or a fact referred to, by its name
};
/// The layout in which a table's facts are typed, pasted and imported.
struct FactForm {
    std::string table; ///< "safety_fee.revenue"
    LocalText title;
    std::vector<FactFormColumn> columns;
};

/// One report: content without layout, and all that is needed to reckon it again. Format plumbline.report/1; /2 where it has
/// what the first didn't: charts of categories, forms of facts, a site of its own; /3 where a chart holds quantities.
struct ReportDocument {
    std::string name; ///< "safety_fee.accrual": which report; recomputation builds it again by this name
    Language language = Language::Chinese; ///< labels are in the document in both; this one was asked for
    LocalText title;
    std::string period; ///< "2024"
    QDate asOf; ///< the business day the report was made for
    QString enterprise;
    std::string uscc;
    std::string site = {}; ///< id of the one site it is about; empty: the whole enterprise
    std::string state; ///< draft, approved, sample
    std::vector<ReportSection> sections;
    std::vector<LocalText> signatures; ///< 编制 / 审核 / 批准
    Json facts; ///< as a dump, only what the report used
    std::vector<FactForm> factForms; ///< how sheets show them
    std::map<std::string, Receipt> receipts; ///< by id
    std::vector<PackBytes> packs;
    ReportOrigin origin;

    const Receipt* receipt(std::string_view id) const;
    /// Adds a receipt once and says its id, for the cells it answers for.
    std::string add(const Receipt& receipt);
};

/// The canonical bytes that are hashed and sealed.
std::string documentBytes(const ReportDocument& document);
/// Strict; report.malformed, report.unknown-format and the reader's own.
Result<ReportDocument> readDocument(std::string_view bytes);

/// The first 100 bits of the document's SHA-256 in Crockford base32: "7C1E0-9KQ2M-…", four groups of five.
std::string checkCode(const Digest& documentHash);
}
