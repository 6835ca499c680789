// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_document.h"

#include <array>
#include <utility>

// The document's one written form, and the reader of it. Objects are written member by member in byte order of their keys, which
// is what the canonical form asks; a report of 20,000 rows then costs no tree.

namespace plumbline {

namespace {

constexpr std::string_view reportFormat = "plumbline.report/1";
constexpr std::array<std::string_view, 9> cellKinds{
    "empty", "text", "label", "money", "quantity", "rate", "count", "date", "month"};
constexpr std::array<std::string_view, 3> rowRoles{"body", "group", "total"};
constexpr std::array<std::string_view, 4> seriesKinds{"accrual", "use", "balance", "threshold"};

/// Writes members in the order given, which must be the order of their keys' bytes.
class ObjectWriter final {
public:
    explicit ObjectWriter(std::string& out) : m_out(out) { m_out += '{'; }
    ~ObjectWriter() { m_out += '}'; }
    ObjectWriter(const ObjectWriter&) = delete;
    ObjectWriter& operator=(const ObjectWriter&) = delete;

    std::string& key(std::string_view name)
    {
        Q_ASSERT(m_last < name);
        if (!m_last.empty())
            m_out += ',';
        m_last = name;
        appendCanonicalString(m_out, name);
        m_out += ':';
        return m_out;
    }
    void text(std::string_view name, std::string_view value) { appendCanonicalString(key(name), value); }
    void text(std::string_view name, const QString& value) { text(name, std::string_view(value.toStdString())); }

private:
    std::string& m_out;
    std::string_view m_last;
};

template <class Elements, class Write> void writeArray(std::string& out, const Elements& elements, Write write)
{
    out += '[';
    bool isFirst = true;
    for (const auto& element : elements) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        write(element);
    }
    out += ']';
}

class DocumentWriter final {
public:
    std::string write(const ReportDocument& document)
    {
        {
            ObjectWriter object(m_out);
            writeArray(object.key("content"), document.sections, [&](const ReportSection& section) { write(section); });
            appendCanonical(object.key("facts"), document.facts);
            object.text("format", reportFormat);
            object.key("origin");
            write(document.origin);
            writeArray(object.key("packs"), document.packs, [&](const PackBytes& pack) { write(pack); });
            writeArray(object.key("receipts"), document.receipts,
                [&](const auto& entry) { appendCanonical(m_out, entry.second.toJson()); });
            object.key("report");
            writeHead(document);
            writeArray(object.key("signatures"), document.signatures, [&](const LocalText& label) { write(label); });
        }
        return std::move(m_out);
    }

private:
    void write(const LocalText& text)
    {
        ObjectWriter object(m_out);
        object.text("en", text.en);
        object.text("zh", text.zh);
    }

    void writeHead(const ReportDocument& document)
    {
        ObjectWriter object(m_out);
        object.text("as-of", formatDate(document.asOf));
        object.text("enterprise", document.enterprise);
        object.text("language", languageCode(document.language));
        object.text("name", document.name);
        object.text("period", document.period);
        object.text("state", document.state);
        object.key("title");
        write(document.title);
        object.text("uscc", document.uscc);
    }

    void write(const ReportOrigin& origin)
    {
        ObjectWriter object(m_out);
        object.text("at", origin.at);
        object.text("by", origin.by);
        object.key("head");
        {
            ObjectWriter head(m_out);
            head.text("hash", origin.headHash);
            head.text("seq", origin.headSeq);
        }
        object.text("program", origin.program);
        object.text("replica", origin.replica);
        object.text("workspace", origin.workspace);
    }

    void write(const PackBytes& pack)
    {
        ObjectWriter object(m_out);
        object.text("bytes", pack.bytes);
        object.text("id", pack.id);
        object.text("sha256", pack.sha256);
    }

    void write(const ReportSection& section)
    {
        ObjectWriter object(m_out);
        writeArray(object.key("charts"), section.charts, [&](const ReportChart& chart) { write(chart); });
        object.key("heading");
        write(section.heading);
        writeArray(object.key("paragraphs"), section.paragraphs, [&](const LocalText& text) { write(text); });
        writeArray(object.key("tables"), section.tables, [&](const ReportTable& table) { write(table); });
    }

    void write(const ReportChart& chart)
    {
        ObjectWriter object(m_out);
        writeArray(object.key("months"), chart.months, [&](Month month) { appendCanonicalString(m_out, formatMonth(month)); });
        writeArray(object.key("series"), chart.series, [&](const ReportSeries& series) {
            ObjectWriter line(m_out);
            line.text("kind", seriesKinds[std::size_t(series.kind)]);
            line.key("name");
            write(series.name);
            writeArray(line.key("values"), series.values, [&](Money money) { appendCanonicalString(m_out, formatMoney(money)); });
        });
        object.key("title");
        write(chart.title);
    }

    void write(const ReportTable& table)
    {
        ObjectWriter object(m_out);
        writeArray(object.key("columns"), table.columns, [&](const ReportColumn& column) {
            ObjectWriter head(m_out);
            head.key("heading");
            write(column.heading);
            head.text("width", std::to_string(column.width));
        });
        object.text("name", table.name);
        writeArray(object.key("rows"), table.rows, [&](const ReportRow& row) {
            ObjectWriter line(m_out);
            writeArray(line.key("cells"), row.cells, [&](const ReportCell& cell) { write(cell); });
            line.text("role", rowRoles[std::size_t(row.role)]);
        });
        object.key("title");
        write(table.title);
    }

    void write(const ReportCell& cell)
    {
        ObjectWriter object(m_out);
        if (!cell.fact.empty())
            object.text("fact", cell.fact);
        object.text("kind", cellKinds[std::size_t(cell.kind)]);
        if (!cell.receipt.empty())
            object.text("receipt", cell.receipt);
        if (cell.kind == CellKind::Label) {
            object.key("v");
            write(cell.label);
        } else if (cell.kind != CellKind::Empty) {
            object.text("v", cell.value);
        }
    }

    std::string m_out;
};

class DocumentReader final {
public:
    explicit DocumentReader(std::string_view source) : m_source(source) { }

    Result<ReportDocument> read(const Json& json)
    {
        Members members = TRY(of(json));
        if (TRY(members.text("format")) != reportFormat)
            return members.at("report.unknown-format", "format");
        ReportDocument document;
        TRY(readHead(*TRY(members.required("report")), document));
        TRY(readArray(members, "content", document.sections, &DocumentReader::section));
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

    Result<ReportChart> chart(const Json& json)
    {
        Members members = TRY(of(json));
        ReportChart chart;
        TRY(readArray(members, "months", chart.months, &DocumentReader::month));
        TRY(readArray(members, "series", chart.series, &DocumentReader::series));
        chart.title = TRY(localText(*TRY(members.required("title"))));
        TRY(members.finish());
        return chart;
    }

    Result<ReportSeries> series(const Json& json)
    {
        Members members = TRY(of(json));
        ReportSeries series;
        series.kind = SeriesKind(TRY(oneOf(members, "kind", seriesKinds)));
        series.name = TRY(localText(*TRY(members.required("name"))));
        TRY(readArray(members, "values", series.values, &DocumentReader::money));
        TRY(members.finish());
        return series;
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
        row.role = RowRole(TRY(oneOf(members, "role", rowRoles)));
        TRY(members.finish());
        return row;
    }

    Result<ReportCell> cell(const Json& json)
    {
        Members members = TRY(of(json));
        ReportCell cell;
        cell.kind = CellKind(TRY(oneOf(members, "kind", cellKinds)));
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
};

}

std::string documentBytes(const ReportDocument& document)
{
    return DocumentWriter().write(document);
}

Result<ReportDocument> readDocument(std::string_view bytes)
{
    return DocumentReader(bytes).read(TRY(Json::readCanonical(bytes)));
}

}
