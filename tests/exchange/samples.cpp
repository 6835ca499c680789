// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/samples.h"

#include <zip.h>

namespace plumbline::tests {

namespace {

LocalText both(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

ReportCell figure(CellKind kind, std::string value)
{
    return ReportCell::typed(kind, std::move(value), "safety_fee.entry:0191e1b0c4e070008000000000000001:amount_fen");
}

ReportTable amounts(int rows)
{
    ReportTable table{"accrual", both("计提", "Accrual")};
    table.columns = {{both("月份", "Month"), 10}, {both("说明", "Note"), 24}, {both("基数", "Basis"), 16},
        {both("比例", "Rate"), 8}, {both("应提", "Due"), 16}, {both("笔数", "Count"), 8}, {both("过账日", "Posted"), 12}};
    for (int row = 0; row < rows; ++row) {
        table.rows.push_back({RowRole::Body,
            {ReportCell::month(Month(2024, row % 12 + 1)), ReportCell::text(QStringLiteral("第 %1 笔").arg(row + 1)),
                figure(CellKind::Quantity, "1234.5"), figure(CellKind::Rate, "2.35%"),
                figure(CellKind::Money, formatMoney(Money::fromFen(11'822'016 + row))),
                figure(CellKind::Count, std::to_string(row)), ReportCell::date(QDate(2024, 5, 31))}});
    }
    table.rows.push_back(
        {RowRole::Total, {ReportCell::labelled(both("合计", "Total")), {}, {}, {}, figure(CellKind::Money, "-0.05"), {}, {}}});
    return table;
}

ReportTable traps()
{
    ReportTable table{"traps", both("计划", "Plan")};
    table.columns = {{both("文字", "Text"), 40}, {both("数", "Figure"), 20}};
    for (const char* const text : {"=1+1", "+86 10", "-", "@SUM(A1)", "\tindented", "_x0041_", "a & b < c > \"d\"", " both ends ",
             "two\nlines", "carriage\rreturn", "\x01 control", "007", "2024-05-31", "TRUE"})
        table.rows.push_back({RowRole::Body, {ReportCell::text(QString::fromUtf8(text)), figure(CellKind::Money, "12.00")}});
    table.rows.push_back(
        {RowRole::Body, {ReportCell::text(QStringLiteral("15 digits")), figure(CellKind::Money, "9999999999999.99")}});
    table.rows.push_back(
        {RowRole::Body, {ReportCell::text(QStringLiteral("16 digits")), figure(CellKind::Money, "99999999999999.99")}});
    return table;
}

Json someFacts()
{
    Json::Array entries{
        Json::Object{{"amount_fen", "1800000"}, {"booked_on", "2024-08-17"}, {"id", "0191e1b0c4e070008000000000000001"},
            {"voucher", "007"}},
        Json::Object{{"amount_fen", "-5"}, {"id", "0191e1b0c4e070008000000000000002"}, {"note", "=冲销"}},
    };
    return Json::Object{{"format", "plumbline.dump/1"}, {"tables", Json::Object{{"safety_fee.entry", std::move(entries)}}}};
}

}

ReportDocument sampleReport(int rows)
{
    ReportDocument document;
    document.name = "safety_fee.accrual";
    document.title = both("安全生产费用计提", "Safety fee accrual");
    document.period = "2024";
    document.asOf = QDate(2024, 12, 31);
    document.enterprise = QStringLiteral("青山机械 & 有限公司");
    document.uscc = "91330000000000000X";
    document.state = "approved";
    ReportSection section{both("计提", "Accrual"), {both("依第三十条计提。", "Accrued under article 30.")}};
    section.tables = {amounts(rows), traps()};
    document.sections = {section};
    document.signatures = {both("编制", "Prepared by"), both("审核", "Reviewed by")};
    document.facts = someFacts();
    document.packs = {{"caizi-2022-136", sha256Hex("{}"), "{}"}};
    document.origin = {"0191e1b0c4e0700080000000000000ff", "0191e1b0c4e0700080000000000000aa", "12", std::string(64, '1'),
        "2024-12-31T08:30:05.123Z", QStringLiteral("王芳"), "plumbline 1.0.0"};
    return document;
}

std::string samplePdf()
{
    const std::string map = "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n2 beginbfrange\n<0000> <0000> <0000>\n"
                            "<0001> <0003> [<2F49> <2F47> <4E09> ]\nendbfrange\n";
    const std::string content = "BT /F1 12 Tf 20 20 Td <000100020003> Tj ET";
    const auto stream = [](const std::string& data) {
        return "<< /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
    };
    const std::vector<std::string> objects{
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
        stream(content),
        "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 6 0 R >>",
        stream(map),
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement "
        "0 >> "
        ">>",
        "<< /Title (t) /CreationDate (D:20200101000000Z) >>",
    };
    std::string pdf = "%PDF-1.4\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t index = 0; index < objects.size(); ++index) {
        std::string place = std::to_string(pdf.size());
        place.insert(0, 10 - place.size(), '0');
        table += place + " 00000 n \n";
        pdf += std::to_string(index + 1) + " 0 obj\n" + objects[index] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Info 8 0 R /Root 1 0 R >>\nstartxref\n"
        + start + "\n%%EOF\n";
}

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(whole);
    zip_t* const archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    for (const auto& [name, content] : parts)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, content.data(), content.size(), 0), ZIP_FL_ENC_UTF_8);
    zip_close(archive);
    zip_source_open(whole);
    zip_source_seek(whole, 0, SEEK_END);
    std::string bytes(std::size_t(zip_source_tell(whole)), '\0');
    zip_source_seek(whole, 0, SEEK_SET);
    zip_source_read(whole, bytes.data(), bytes.size());
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

QStringList told(const FileVerdict& verdict)
{
    QStringList lines;
    for (const Problem& finding : verdict.findings) {
        if (finding.code == "verify.cell-differs") {
            lines.append(QStringLiteral("%1: %2 → %3")
                             .arg(finding.argument("cell"), finding.argument("sealed"), finding.argument("found")));
            continue;
        }
        QStringList parts{QString::fromLatin1(finding.code.data(), qsizetype(finding.code.size()))};
        for (const auto& [name, value] : finding.arguments)
            parts.append(value);
        lines.append(parts.join(QLatin1Char(' ')));
    }
    return lines;
}

std::string bytesOf(const QByteArray& bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

}
