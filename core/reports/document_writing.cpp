// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/document_form.h"
#include "core/reports/report_document.h"

#include <algorithm>
#include <utility>

// Objects are written member by member in byte order of their keys, which is what the canonical form asks; a report of 20,000
// rows then costs no tree.

namespace plumbline {

namespace {

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

template <class IsSo> bool hasChart(const ReportDocument& document, IsSo isSo)
{
    return std::any_of(document.sections.begin(), document.sections.end(),
        [&isSo](const ReportSection& section) { return std::any_of(section.charts.begin(), section.charts.end(), isSo); });
}

/// The first that holds it all: a program that knows only that one has to be able to read it, and to say so where it can't.
std::string_view formOf(const ReportDocument& document)
{
    if (hasChart(document, [](const ReportChart& chart) { return chart.unit.has_value(); }))
        return document_form::thirdFormat;
    const bool isSecond = !document.factForms.empty() || !document.site.empty()
        || hasChart(document, [](const ReportChart& chart) { return !chart.categories.empty(); });
    return isSecond ? document_form::secondFormat : document_form::firstFormat;
}

class DocumentWriter final {
public:
    std::string write(const ReportDocument& document)
    {
        {
            ObjectWriter object(m_out);
            writeArray(object.key("content"), document.sections, [&](const ReportSection& section) { write(section); });
            if (!document.factForms.empty())
                writeArray(object.key("fact-forms"), document.factForms, [&](const FactForm& form) { write(form); });
            appendCanonical(object.key("facts"), document.facts);
            object.text("format", formOf(document));
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
        if (!document.site.empty())
            object.text("site", document.site);
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

    void write(const FactForm& form)
    {
        ObjectWriter object(m_out);
        writeArray(object.key("columns"), form.columns, [&](const FactFormColumn& column) {
            ObjectWriter head(m_out);
            head.key("heading");
            write(column.heading);
            head.text("kind", document_form::cellKinds[std::size_t(column.kind)]);
            head.text("name", column.name);
            writeArray(head.key("words"), column.words, [&](const auto& word) {
                ObjectWriter entry(m_out);
                entry.text("key", word.first);
                entry.key("text");
                write(word.second);
            });
        });
        object.text("table", form.table);
        object.key("title");
        write(form.title);
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
        if (!chart.categories.empty())
            writeArray(object.key("categories"), chart.categories, [&](const LocalText& category) { write(category); });
        if (!chart.days.empty())
            writeArray(object.key("days"), chart.days, [&](QDate day) { appendCanonicalString(m_out, formatDate(day)); });
        if (chart.unit)
            object.text("decimals", std::to_string(chart.unit->decimals));
        writeArray(object.key("months"), chart.months, [&](Month month) { appendCanonicalString(m_out, formatMonth(month)); });
        writeArray(object.key("series"), chart.series, [&](const ReportSeries& series) {
            ObjectWriter line(m_out);
            line.text("kind", document_form::seriesKinds[std::size_t(series.kind)]);
            line.key("name");
            write(series.name);
            if (chart.unit)
                writeArray(line.key("values"), series.quantities, [&](const std::optional<Quantity>& quantity) {
                    appendCanonicalString(m_out, quantity ? formatQuantity(*quantity) : std::string());
                });
            else
                writeArray(
                    line.key("values"), series.values, [&](Money money) { appendCanonicalString(m_out, formatMoney(money)); });
        });
        object.key("title");
        write(chart.title);
        if (chart.unit) {
            object.key("unit");
            write(chart.unit->name);
        }
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
            line.text("role", document_form::rowRoles[std::size_t(row.role)]);
        });
        object.key("title");
        write(table.title);
    }

    void write(const ReportCell& cell)
    {
        ObjectWriter object(m_out);
        if (!cell.fact.empty())
            object.text("fact", cell.fact);
        object.text("kind", document_form::cellKinds[std::size_t(cell.kind)]);
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

}

std::string documentBytes(const ReportDocument& document)
{
    return DocumentWriter().write(document);
}

}
