// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_report.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/json_report.h"
#include "core/exchange/paper_parts.h"
#include "core/exchange/sheet_plan.h"

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::string_view sidecarStart = "{\"csv\":";
constexpr std::string_view sidecarDocument = ",\"document\":";
constexpr std::string_view sidecarFormat = ",\"format\":\"plumbline.sidecar/1\"";
constexpr std::size_t namedCells = 200;

using CsvRecord = std::vector<std::string>;

std::string guarded(const QString& text)
{
    return guardedText(text.toStdString());
}

std::string csvField(const ReportCell& cell, Language language)
{
    const bool isText = cell.kind == CellKind::Text || cell.kind == CellKind::Label;
    return isText ? guarded(displayText(cell, language)) : cell.value;
}

/// The report's parts as records.
class CsvParts final : public PaperParts {
public:
    std::vector<CsvRecord> take() { return std::move(m_records); }

    void title(const QString& title, const QString& state) override { m_records.push_back({guarded(title), guarded(state)}); }
    void particulars(const std::vector<PaperLine>& lines) override
    {
        for (const PaperLine& line : lines)
            m_records.push_back({guarded(line.label), guarded(line.value)});
    }
    void annexBegins() override { }
    void heading(const QString&) override { }
    void paragraph(const QString&) override { }
    void table(const ReportTable& table, Language language) override
    {
        m_records.emplace_back();
        m_records.push_back({guarded(in(language, table.title))});
        CsvRecord& headings = m_records.emplace_back();
        for (const ReportColumn& column : table.columns)
            headings.push_back(guarded(in(language, column.heading)));
        for (const ReportRow& row : table.rows) {
            CsvRecord& record = m_records.emplace_back();
            for (const ReportCell& cell : row.cells)
                record.push_back(csvField(cell, language));
        }
    }
    void chart(const ReportChart&, Language) override { }
    void signatures(const std::vector<QString>& labels, const QString& date) override
    {
        m_records.emplace_back();
        for (const QString& label : labels)
            m_records.push_back({guarded(label), {}, guarded(date)});
    }
    void seal(const std::vector<PaperLine>& lines) override
    {
        m_records.emplace_back();
        particulars(lines);
    }

private:
    std::vector<CsvRecord> m_records;
};

std::vector<CsvRecord> recordsOf(const ReportDocument& document, const Seal& seal)
{
    CsvParts parts;
    tellPaper(document, seal, parts);
    return parts.take();
}

/// Reads what is written above: every line ends with CR LF, a quote stands only around a field or twice within one.
class CsvScan final {
public:
    explicit CsvScan(std::string_view text) : m_text(text) { }

    Result<std::vector<CsvRecord>> records()
    {
        if (!m_text.starts_with(csvStart))
            return malformed();
        m_at = csvStart.size();
        std::vector<CsvRecord> records;
        while (m_at < m_text.size())
            records.push_back(TRY(record()));
        return records;
    }

private:
    Problem malformed() const { return Problem{"report.malformed"}.with("offset", QString::number(m_at)); }

    Result<CsvRecord> record()
    {
        CsvRecord record;
        if (takesLineEnd())
            return record;
        for (;;) {
            record.push_back(TRY(field()));
            if (takesLineEnd())
                return record;
            if (m_at >= m_text.size() || m_text[m_at] != ',')
                return malformed();
            ++m_at;
        }
    }

    bool takesLineEnd()
    {
        if (m_text.substr(m_at, csvLineEnd.size()) != csvLineEnd)
            return false;
        m_at += csvLineEnd.size();
        return true;
    }

    Result<std::string> field()
    {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            return quotedField();
        const std::size_t end = std::min(m_text.find_first_of("\",\r\n", m_at), m_text.size());
        std::string field(m_text.substr(m_at, end - m_at));
        m_at = end;
        return field;
    }

    Result<std::string> quotedField()
    {
        std::string field;
        for (;;) {
            const std::size_t quote = m_text.find('"', m_at + 1);
            if (quote == std::string_view::npos)
                return malformed();
            field += m_text.substr(m_at + 1, quote - m_at - 1);
            m_at = quote + 1;
            if (m_at >= m_text.size() || m_text[m_at] != '"')
                return field;
            field += '"';
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

/// "C7" for the third field of the seventh record, as a spreadsheet shows the file.
QString cellName(std::size_t record, std::size_t field)
{
    return columnName(int(field)) + QString::number(record + 1);
}

std::string fieldAt(const std::vector<CsvRecord>& records, std::size_t record, std::size_t field)
{
    return record < records.size() && field < records[record].size() ? records[record][field] : std::string();
}

std::size_t widthAt(const std::vector<CsvRecord>& records, std::size_t record)
{
    return record < records.size() ? records[record].size() : 0;
}

}

CsvReport writeCsv(const ReportDocument& document, const Seal& seal, const QString& name)
{
    CsvReport out;
    out.file = csvStart;
    for (const CsvRecord& record : recordsOf(document, seal)) {
        for (std::size_t field = 0; field < record.size(); ++field) {
            if (field > 0)
                out.file += ',';
            appendCsvField(out.file, record[field]);
        }
        out.file += csvLineEnd;
    }
    std::string& sidecar = out.sidecar;
    sidecar = sidecarStart;
    sidecar += canonicalBytes(Json::Object{{"file", name.toStdString()}, {"length", std::to_string(out.file.size())},
        {"sha256", hex(sha256(out.file))}, {"sm3", hex(sm3(out.file))}});
    sidecar += sidecarDocument;
    sidecar += seal.bytes;
    sidecar += sidecarFormat;
    sidecar += jsonSeal(sha256(sidecar), sm3(sidecar));
    return out;
}

std::vector<Problem> compareCsv(std::string_view file, const ReportDocument& document, const Seal& seal)
{
    const Result<std::vector<CsvRecord>> found = CsvScan(file).records();
    if (!found)
        return {found.problem()};
    const std::vector<CsvRecord> sealed = recordsOf(document, seal);
    std::vector<Problem> differences;
    for (std::size_t record = 0; record < std::max(sealed.size(), found->size()); ++record) {
        for (std::size_t field = 0; field < std::max(widthAt(sealed, record), widthAt(*found, record)); ++field) {
            const std::string wanted = fieldAt(sealed, record, field);
            const std::string shown = fieldAt(*found, record, field);
            if (wanted == shown)
                continue;
            if (differences.size() == namedCells)
                return differences;
            differences.push_back(Problem{"verify.cell-differs"}
                                      .with("cell", cellName(record, field))
                                      .with("sealed", QString::fromStdString(wanted))
                                      .with("found", QString::fromStdString(shown)));
        }
    }
    return differences;
}

QString sidecarOf(const QString& csvPath)
{
    return csvPath + QStringLiteral(".seal.json");
}

bool isSidecar(std::string_view text)
{
    return text.starts_with(sidecarStart);
}

bool SidecarClaim::holdsFor(std::string_view file) const
{
    return length == std::to_string(file.size()) && sha256 == hex(plumbline::sha256(file)) && sm3 == hex(plumbline::sm3(file));
}

Result<SidecarClaim> readSidecar(std::string_view sidecar)
{
    const std::size_t document = sidecar.find(sidecarDocument);
    const std::size_t end = sidecar.rfind(sidecarFormat);
    if (!isSidecar(sidecar) || end == std::string_view::npos || document == std::string_view::npos || document > end)
        return Problem{"report.malformed"};
    const std::string_view claim = sidecar.substr(sidecarStart.size(), document - sidecarStart.size());
    const Json json = TRY(Json::readCanonical(claim));
    Members members = TRY(Members::of(json, claim));
    SidecarClaim out;
    out.name = QString::fromStdString(TRY(members.text("file")));
    out.length = TRY(members.text("length"));
    out.sha256 = TRY(members.text("sha256"));
    out.sm3 = TRY(members.text("sm3"));
    out.document = sidecar.substr(document + sidecarDocument.size(), end - document - sidecarDocument.size());
    TRY(members.finish());
    return out;
}

TrailerState sidecarTrailer(std::string_view sidecar)
{
    if (!isSidecar(sidecar) || sidecar.size() < jsonSealLength)
        return TrailerState::Missing;
    const std::string_view covered = sidecar.substr(0, sidecar.size() - jsonSealLength);
    const bool isSame = sidecar.substr(covered.size()) == jsonSeal(sha256(covered), sm3(covered));
    return isSame ? TrailerState::Intact : TrailerState::Broken;
}

}
