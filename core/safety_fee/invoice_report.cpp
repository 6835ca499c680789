// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/invoice_report.h"

#include "core/safety_fee/answering.h"

namespace plumbline::safety_fee {

namespace {

using paper::words;

Result<ReportTable> invoicesTable(const YearPaper& year, paper::YearReport& report)
{
    ReportTable table{"invoices", words("发票", "Invoices"),
        {{words("发票号码", "Invoice"), 24}, {words("开票日期", "Issued on"), 12}, {words("销售方", "Seller"), 24},
            {words("价税合计（元）", "With tax (yuan)"), 16}, {words("已列支（元）", "Booked (yuan)"), 16},
            {words("未列支（元）", "Left (yuan)"), 16}, {words("分录数", "Entries"), 8}},
        {}};
    for (const Invoice& invoice : year.documents.invoices)
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(invoice.number), invoice.issuedOn ? ReportCell::date(*invoice.issuedOn) : ReportCell(),
                ReportCell::text(invoice.seller), paper::fenFact({"safety_fee.invoice", invoice.id, "total_fen"}, invoice.total),
                TRY(report.sum("safety_fee.booked", {invoice.booked})),
                TRY(report.sum("safety_fee.left", {invoice.total, -invoice.booked})),
                ReportCell::text(QString::number(invoice.entries))}});
    return table;
}

/// 一票多项: which entries of the year share an invoice.
Result<ReportTable> partsTable(const YearPaper& year, paper::YearReport& report)
{
    ReportTable table{"parts", words("分录", "Entries"),
        {{words("发票号码", "Invoice"), 24}, {words("日期", "Date"), 12}, {words("凭证字号", "Voucher"), 12},
            {words("类别", "Category"), 34}, {words("金额（元）", "Amount (yuan)"), 16},
            {words("进项税额（元）", "VAT (yuan)"), 14}},
        {}};
    for (const Invoice& invoice : year.documents.invoices) {
        for (const Entry& entry : year.ledger.entries) {
            if (entry.proof != ProofKind::Invoice || entry.proofNumber != invoice.number || entry.reverses || entry.isReversed)
                continue;
            table.rows.push_back({RowRole::Body,
                {ReportCell::text(invoice.number), ReportCell::date(entry.bookedOn), ReportCell::text(voucherText(entry.voucher)),
                    ReportCell::labelled(report.category(entry.category)), TRY(report.sum("safety_fee.booked", {entry.amount})),
                    entry.inputVat.isZero() ? ReportCell() : TRY(report.sum("safety_fee.vat", {entry.inputVat}))}});
        }
    }
    return table;
}

}

LocalText invoiceReportTitle()
{
    return words("发票使用情况表", "Invoices and their use");
}

Result<ReportDocument> invoiceReport(const YearPaper& year, const RuleBook& rules, const ReportWords& reportWords)
{
    const Answering answering = TRY(Answering::on(rules, QDate(year.year(), 12, 31)));
    paper::YearReport report(year, rules, answering, reportWords);
    report.head(invoiceReportName, invoiceReportTitle());
    ReportSection section{words("发票", "Invoices"), {}, {TRY(invoicesTable(year, report)), TRY(partsTable(year, report))}, {}};
    if (year.documents.invoices.empty())
        section.paragraphs.push_back(words("没有登记发票。登记后，一票多项、部分列支和余额在这里可见。",
            "No invoice is registered. Once one is, its entries and what is left of it are seen here."));
    report.document().sections = {std::move(section)};
    return report.finish();
}

}
