// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document_form.h"
#include "core/reports/report_document.h"

namespace plumbline {

namespace {

constexpr std::int64_t mostDecimals = 6; ///< of a quantity

class DocumentReader final {
public:
    explicit DocumentReader(std::string_view source) : m_source(source) { }

    Result<ReportDocument> read(const Json& json)
    {
        Members members = TRY(of(json));
        const std::string format = TRY(members.text("format"));
        m_isThirdForm = format == document_form::thirdFormat;
        m_isSecondForm = m_isThirdForm || format == document_form::secondFormat;
        if (!m_isSecondForm && format != document_form::firstFormat)
            return members.at("report.unknown-format", "format");
        ReportDocument document;
        TRY(readHead(*TRY(members.required("report")), document));
        TRY(readArray(members, "content", document.sections, &DocumentReader::section));
        if (m_isSecondForm && members.has("fact-forms"))
            TRY(readArray(members, "fact-forms", document.factForms, &DocumentReader::factForm));
        document.facts = *TRY(members.required("facts"));
        TRY(readOrigin(*TRY(members.required("origin")), document.origin));
        TRY(readArray(members, "packs", document.packs, &DocumentReader::pack));
        for (const Json& entry : *TRY(members.array("receipts")))
            document.add(TRY(Receipt::fromJson(entry, m_source)));
        TRY(readArray(members, "signatures", document.signatures, &DocumentReader::localText));
        TRY(members.finish());
        return document;
    }

private:
    Result<Members> of(const Json& json) const { return Members::of(json, m_source); }

    template <class Element>
    Result<void> readArray(Members& members, std::string_view key, std::vector<Element>& out,
        Result<Element> (DocumentReader::*readOne)(const Json&))
    {
        const Json::Array* const elements = TRY(members.array(key));
        out.reserve(elements->size());
        for (const Json& element : *elements)
            out.push_back(TRY((this->*readOne)(element)));
        return {};
    }

    template <std::size_t N>
    Result<std::size_t> oneOf(Members& members, std::string_view key, const std::array<std::string_view, N>& words)
    {
        const std::string word = TRY(members.text(key));
        for (std::size_t index = 0; index < N; ++index) {
            if (words[index] == word)
                return index;
        }
        return members.at("report.malformed", key);
    }

    Result<QString> text(Members& members, std::string_view key) { return QString::fromStdString(TRY(members.text(key))); }

    Result<LocalText> localText(const Json& json)
    {
        Members members = TRY(of(json));
        LocalText out;
        out.zh = TRY(text(members, "zh"));
        out.en = TRY(text(members, "en"));
        TRY(members.finish());
        return out;
    }

    Result<void> readHead(const Json& json, ReportDocument& document)
    {
        Members members = TRY(of(json));
        document.asOf = TRY(parseDate(TRY(members.text("as-of"))));
        document.enterprise = TRY(text(members, "enterprise"));
        document.language = Language(TRY(oneOf(members, "language", std::array<std::string_view, 2>{"zh", "en"})));
        document.name = TRY(members.text("name"));
        document.period = TRY(members.text("period"));
        if (m_isSecondForm)
            document.site = TRY(members.optionalText("site")).value_or(std::string());
        document.state = TRY(members.text("state"));
        document.title = TRY(localText(*TRY(members.required("title"))));
        document.uscc = TRY(members.text("uscc"));
        return members.finish();
    }

    Result<void> readOrigin(const Json& json, ReportOrigin& origin)
    {
        Members members = TRY(of(json));
        origin.at = TRY(members.text("at"));
        origin.by = TRY(text(members, "by"));
        Members head = TRY(of(*TRY(members.required("head"))));
        origin.headHash = TRY(head.text("hash"));
        origin.headSeq = TRY(head.text("seq"));
        TRY(head.finish());
        origin.program = TRY(members.text("program"));
        origin.replica = TRY(members.text("replica"));
        origin.workspace = TRY(members.text("workspace"));
        return members.finish();
    }

    Result<PackBytes> pack(const Json& json)
    {
        Members members = TRY(of(json));
        PackBytes pack;
        pack.id = TRY(members.text("id"));
        pack.sha256 = TRY(members.text("sha256"));
        pack.bytes = TRY(members.text("bytes"));
        TRY(members.finish());
        return pack;
    }

    Result<ReportSection> section(const Json& json)
    {
        Members members = TRY(of(json));
        ReportSection section;
        section.heading = TRY(localText(*TRY(members.required("heading"))));
        TRY(readArray(members, "paragraphs", section.paragraphs, &DocumentReader::localText));
        TRY(readArray(members, "tables", section.tables, &DocumentReader::table));
        TRY(readArray(members, "charts", section.charts, &DocumentReader::chart));
        TRY(members.finish());
        return section;
    }

    Result<Month> month(const Json& json)
    {
        if (!json.isString())
            return Problem{"report.malformed", placeIn(m_source, json.offset())};
        return parseMonth(json.string());
    }

    Result<Money> money(const Json& json)
    {
        if (!json.isString())
            return Problem{"report.malformed", placeIn(m_source, json.offset())};
        return parseSignedMoney(json.string());
    }

    Result<QDate> day(const Json& json)
    {
        if (!json.isString())
            return Problem{"report.malformed", placeIn(m_source, json.offset())};
        return parseDate(json.string());
    }

    /// Absent where it is empty.
    Result<std::optional<Quantity>> quantity(const Json& json)
    {
        if (!json.isString())
            return Problem{"report.malformed", placeIn(m_source, json.offset())};
        const std::string_view text = json.string();
        if (text.empty())
            return std::optional<Quantity>();
        const bool isNegative = text.size() > 1 && text.front() == '-';
        const Quantity magnitude = TRY(parseQuantity(isNegative ? text.substr(1) : text));
        return std::optional(isNegative ? Quantity() - magnitude : magnitude);
    }

    Result<ReportChart> chart(const Json& json)
    {
        Members members = TRY(of(json));
        ReportChart chart;
        if (m_isSecondForm && members.has("categories"))
            TRY(readArray(members, "categories", chart.categories, &DocumentReader::localText));
        if (m_isThirdForm && members.has("unit"))
            chart.unit = TRY(chartUnit(members));
        if (chart.unit && members.has("days"))
            TRY(readArray(members, "days", chart.days, &DocumentReader::day));
        TRY(readArray(members, "months", chart.months, &DocumentReader::month));
        TRY(readArray(members, "series", chart.series, chart.unit ? &DocumentReader::measuredSeries : &DocumentReader::series));
        chart.title = TRY(localText(*TRY(members.required("title"))));
        TRY(members.finish());
        return chart;
    }

    Result<ReportSeries> series(const Json& json)
    {
        Members members = TRY(of(json));
        ReportSeries series = TRY(seriesHead(members));
        if (series.kind == SeriesKind::Compared)
            return members.at("report.malformed", "kind");
        TRY(readArray(members, "values", series.values, &DocumentReader::money));
        TRY(members.finish());
        return series;
    }

    Result<ReportSeries> measuredSeries(const Json& json)
    {
        Members members = TRY(of(json));
        ReportSeries series = TRY(seriesHead(members));
        TRY(readArray(members, "values", series.quantities, &DocumentReader::quantity));
        TRY(members.finish());
        return series;
    }

    Result<ReportSeries> seriesHead(Members& members)
    {
        ReportSeries series;
        series.kind = SeriesKind(TRY(oneOf(members, "kind", document_form::seriesKinds)));
        series.name = TRY(localText(*TRY(members.required("name"))));
        return series;
    }

    Result<ChartUnit> chartUnit(Members& members)
    {
        const std::int64_t decimals = TRY(parseCount(TRY(members.text("decimals"))));
        if (decimals > mostDecimals)
            return members.at("report.malformed", "decimals");
        return ChartUnit{TRY(localText(*TRY(members.required("unit")))), int(decimals)};
    }

    Result<FactForm> factForm(const Json& json)
    {
        Members members = TRY(of(json));
        FactForm form;
        TRY(readArray(members, "columns", form.columns, &DocumentReader::formColumn));
        form.table = TRY(members.text("table"));
        form.title = TRY(localText(*TRY(members.required("title"))));
        TRY(members.finish());
        return form;
    }

    Result<FactFormColumn> formColumn(const Json& json)
    {
        Members members = TRY(of(json));
        FactFormColumn column;
        column.heading = TRY(localText(*TRY(members.required("heading"))));
        column.kind = CellKind(TRY(oneOf(members, "kind", document_form::cellKinds)));
        column.name = TRY(members.text("name"));
        for (const Json& entry : *TRY(members.array("words"))) {
            Members word = TRY(of(entry));
            std::string key = TRY(word.text("key"));
            column.words.emplace(std::move(key), TRY(localText(*TRY(word.required("text")))));
            TRY(word.finish());
        }
        TRY(members.finish());
        return column;
    }

    Result<ReportTable> table(const Json& json)
    {
        Members members = TRY(of(json));
        ReportTable table;
        TRY(readArray(members, "columns", table.columns, &DocumentReader::column));
        table.name = TRY(members.text("name"));
        TRY(readArray(members, "rows", table.rows, &DocumentReader::row));
        table.title = TRY(localText(*TRY(members.required("title"))));
        TRY(members.finish());
        return table;
    }

    Result<ReportColumn> column(const Json& json)
    {
        Members members = TRY(of(json));
        ReportColumn column;
        column.heading = TRY(localText(*TRY(members.required("heading"))));
        column.width = int(TRY(parseCount(TRY(members.text("width")))));
        TRY(members.finish());
        return column;
    }

    Result<ReportRow> row(const Json& json)
    {
        Members members = TRY(of(json));
        ReportRow row;
        TRY(readArray(members, "cells", row.cells, &DocumentReader::cell));
        row.role = RowRole(TRY(oneOf(members, "role", document_form::rowRoles)));
        TRY(members.finish());
        return row;
    }

    Result<ReportCell> cell(const Json& json)
    {
        Members members = TRY(of(json));
        ReportCell cell;
        cell.kind = CellKind(TRY(oneOf(members, "kind", document_form::cellKinds)));
        cell.fact = TRY(members.optionalText("fact")).value_or(std::string());
        cell.receipt = TRY(members.optionalText("receipt")).value_or(std::string());
        if (cell.kind == CellKind::Label)
            cell.label = TRY(localText(*TRY(members.required("v"))));
        else if (cell.kind != CellKind::Empty)
            cell.value = TRY(members.text("v"));
        TRY(members.finish());
        return cell;
    }

    std::string_view m_source;
    bool m_isSecondForm = false; ///< or a later one
    bool m_isThirdForm = false;
};

}

Result<ReportDocument> readDocument(std::string_view bytes)
{
    return DocumentReader(bytes).read(TRY(Json::readCanonical(bytes)));
}

}
