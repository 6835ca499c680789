// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accounting_reports.h"
#include "core/safety_fee/book_checks.h"
#include "core/safety_fee/slip_report.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/safety_fee/accounting.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/what_if.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

/// What stands beside the books, on real files: year end, vouchers, slips, what if, the inspection folder.
class AccountsTest : public SampleTest {
    Q_OBJECT

    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    Scope scope(int year = 2025) const { return {m_enterprise, {}, year, QDate(2025, 9, 30), {}}; }

    template <class Work> QString written(const Work& work)
    {
        WriteScope scope = std::move(m_session->workspace().write()).value();
        const auto done = work(scope);
        if (!done)
            return codeOf(done);
        return codeOf(scope.commit({"test", *m_session->acting(Right::Record)}));
    }
    Result<ReportDocument> report(const char* name, int year = 2024)
    {
        const ReadScope facts = read();
        return makeReport(*m_session, facts, name, scope(year), Language::Chinese);
    }
    static QString cell(const ReportDocument& document, std::string_view table, int row, int column)
    {
        for (const ReportSection& section : document.sections) {
            for (const ReportTable& candidate : section.tables) {
                if (candidate.name == table)
                    return displayText(candidate.rows.at(std::size_t(row)).cells.at(std::size_t(column)), Language::Chinese);
            }
        }
        return QStringLiteral("no table");
    }
    QStringList codesOf(const std::vector<Finding>& findings) const
    {
        QStringList codes;
        for (const Finding& finding : findings)
            codes << QString::fromStdString(finding.code);
        return codes;
    }

private Q_SLOTS:
    /// Article 47: opening + in - out = closing, year after year, from the entries.
    void art47TheSummaryOpensWithWhatTheYearBeforeClosedWith()
    {
        const auto before = report("safety_fee.annual", 2023);
        const auto after = report("safety_fee.annual", 2024);
        QVERIFY2(before.isOk() && after.isOk(), qPrintable(codeOf(before) + codeOf(after)));
        const auto closingRow = [&](const ReportDocument& document) {
            for (int row = 0;; ++row) {
                if (cell(document, "balance", row, 0) == QStringLiteral("年末结余"))
                    return row;
            }
        };
        QCOMPARE(cell(*after, "balance", 0, 1), cell(*before, "balance", closingRow(*before), 1));
        QCOMPARE(cell(*before, "balance", 0, 1), QStringLiteral("236,500.00"));
    }

    /// Every figure has its source, and the report reckoned again from what it carries is the same.
    void everyReportIsRecomputedEqual_data()
    {
        QTest::addColumn<QByteArray>("uscc");
        QTest::addColumn<int>("year");
        QTest::addColumn<QByteArray>("report");
        for (const std::string_view uscc : {sampleMachinery, sampleMine, sampleConstruction}) {
            std::vector<const char*> reports{"safety_fee.annual", "safety_fee.years", "safety_fee.findings", "safety_fee.reserve",
                "safety_fee.vouchers", "safety_fee.tie-out", "safety_fee.tax", "safety_fee.execution", "safety_fee.handover"};
            if (uscc == sampleMachinery)
                reports.push_back("safety_fee.invoices");
            if (uscc == sampleConstruction)
                reports.insert(reports.end(), {"safety_fee.projects", "safety_fee.group"});
            if (uscc == sampleMine)
                reports.push_back("safety_fee.low-use");
            for (const char* const report : reports)
                QTest::addRow("%s %s", uscc.data(), report)
                    << QByteArray(uscc.data(), qsizetype(uscc.size())) << 2025 << QByteArray(report);
        }
        QTest::addRow("a closed year's summary") << QByteArray(sampleMachinery.data()) << 2024 << QByteArray("safety_fee.annual");
        QTest::addRow("a closed year's vouchers")
            << QByteArray(sampleMachinery.data()) << 2024 << QByteArray("safety_fee.vouchers");
    }
    void everyReportIsRecomputedEqual()
    {
        QFETCH(QByteArray, uscc);
        QFETCH(int, year);
        QFETCH(QByteArray, report);
        m_enterprise = enterpriseBy(read(), uscc.toStdString())->id;
        const Result<ReportDocument> document = this->report(report.constData(), year);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        const Result<Recomputed> again = recompute(m_session->house(), *document);
        QVERIFY2(again.isOk(), qPrintable(codeOf(again)));
        QStringList wrong;
        for (const FigureDifference& difference : again->differences)
            wrong << QStringLiteral("%1 %2:%3 %4 -> %5 %6")
                         .arg(QString::fromStdString(difference.table))
                         .arg(difference.row)
                         .arg(difference.column)
                         .arg(QString::fromStdString(difference.shown), QString::fromStdString(difference.reckoned),
                             QString::fromUtf8(difference.why.data(), qsizetype(difference.why.size())));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 10).join(u'\n')));
        QVERIFY(report == "safety_fee.handover" || again->receipts > 0);
    }

    /// Article 51: the statement is only for a year that used too little, and carries who deliberated it.
    void art51TheStatementIsOfAYearOfLowUse()
    {
        QCOMPARE(codeOf(report("safety_fee.low-use", 2024)), QStringLiteral("safety_fee.use-suffices"));
        m_enterprise = enterpriseBy(read(), sampleMine)->id;
        RegisteredDocument statement;
        statement.kind = DocumentKind::LowUseStatement;
        statement.year = 2024;
        statement.title = QStringLiteral("说明");
        statement.approvedBy = QStringLiteral("董事会");
        statement.minutes = QStringLiteral("2025 年第 2 次");
        statement.handedTo = QStringLiteral("萧山区应急管理局");
        statement.grounds = QStringLiteral("设备采购推迟");
        QCOMPARE(written([&](WriteScope& scope) { return save(scope, m_enterprise, statement); }), QStringLiteral("ok"));
        const auto document = report("safety_fee.low-use", 2024);
        QVERIFY2(document.isOk(), qPrintable(codeOf(document)));
        QCOMPARE(cell(*document, "deliberation", 0, 1), QStringLiteral("董事会"));
        QCOMPARE(cell(*document, "deliberation", 2, 1), QStringLiteral("2025 年第 2 次"));
        QCOMPARE(cell(*document, "deliberation", 3, 1), QStringLiteral("萧山区应急管理局"));
        QCOMPARE(cell(*document, "deliberation", 4, 1), QStringLiteral("2025-04-30"));
    }

    /// A year asks more than its months: statement, vouchers, bases, account.
    void art47TheYearsChecklistIsWhole()
    {
        const ReadScope facts = read();
        const auto lines = closingChecklist(m_session->asked(facts, scope(2025)), Month(2025, 12));
        QVERIFY2(lines.isOk(), qPrintable(codeOf(lines)));
        const QStringList codes = codesOf(*lines);
        for (const char* const code : {"safety_fee.closing.unposted", "safety_fee.closing.draft",
                 "safety_fee.closing.basis-not-signed", "safety_fee.closing.account-unknown", "safety_fee.closing.unresolved"})
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        QVERIFY(!codes.contains(QStringLiteral("safety_fee.closing.statement-due")));
        m_enterprise = enterpriseBy(facts, sampleMine)->id;
        QVERIFY(codesOf(*closingChecklist(m_session->asked(facts, scope(2025)), Month(2025, 12)))
                    .contains(QStringLiteral("safety_fee.closing.statement-due")));
        QVERIFY(!codesOf(*closingChecklist(m_session->asked(facts, scope(2025)), Month(2025, 9)))
                     .contains(QStringLiteral("safety_fee.closing.statement-due")));
    }

    /// Practice 5: numbered from 1 without a gap, one for a draft, and it stays with what the draft becomes.
    void practice5SlipsAreMadeOnceAndStayWithTheirEntry()
    {
        const auto made = makeSlips(*m_session, m_enterprise, 2025);
        QVERIFY2(made.isOk(), qPrintable(codeOf(made)));
        QCOMPARE(made->size(), std::size_t(2));
        QCOMPARE(slipNumber(made->front()), QStringLiteral("2025-001"));
        QCOMPARE(slipNumber(made->back()), QStringLiteral("2025-002"));
        QCOMPARE(makeSlips(*m_session, m_enterprise, 2025)->size(), std::size_t(0));
        QCOMPARE(codeOf(postDrafts(*m_session, m_enterprise, std::array{*made->front().entry})), QStringLiteral("ok"));
        const ReadScope facts = read();
        Scope asked = scope(2025);
        asked.version = 1;
        const auto slip = makeReport(*m_session, facts, "safety_fee.slip", asked, Language::Chinese);
        QVERIFY2(slip.isOk(), qPrintable(codeOf(slip)));
        QCOMPARE(cell(*slip, "slip", 0, 1), QStringLiteral("2025-001"));
        QStringList all;
        for (const ReportRow& row : slip->sections.front().tables.front().rows)
            all << displayText(row.cells[1], Language::Chinese);
        QVERIFY(all.contains(QStringLiteral("陆仟捌佰元整")));
        QVERIFY(all.contains(QStringLiteral("记-93")));
        QCOMPARE(codeOf(report("safety_fee.slip", 2023)), QStringLiteral("safety_fee.no-slip"));
    }

    /// Practice 4: without the account there is no movement of it; vouchers and ledger work all the same.
    void practice4TheTreatmentIsChosenByTheAccountant()
    {
        QVERIFY(report("safety_fee.reserve").isOk());
        QCOMPARE(
            codeOf(setTreatment(*m_session, m_enterprise, VoucherTemplate::Expensed, Overspent::Debit)), QStringLiteral("ok"));
        QCOMPARE(codeOf(report("safety_fee.reserve")), QStringLiteral("safety_fee.no-reserve-account"));
        QCOMPARE(codeOf(report("safety_fee.tie-out")), QStringLiteral("safety_fee.no-reserve-account"));
        QVERIFY(report("safety_fee.vouchers").isOk() && report("safety_fee.ledger").isOk());
        QCOMPARE(codeOf(setTreatment(*m_session, m_enterprise, VoucherTemplate::SpecialReserve, Overspent::Cost)),
            QStringLiteral("ok"));
        QVERIFY(report("safety_fee.reserve").isOk());
    }

    /// Practice 3: the workbook for another program begins with its headings, and debits equal credits.
    void practice3VouchersAreExportedInPlainColumns()
    {
        const QString path = m_folder->filePath(QStringLiteral("v.xlsx"));
        const auto lines = exportVouchers(*m_session, scope(2024), path, Language::Chinese);
        QVERIFY2(lines.isOk(), qPrintable(codeOf(lines)));
        QVERIFY(*lines > 100);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        const auto document = report("safety_fee.vouchers");
        const auto& rows = document->sections.front().tables.front().rows;
        QCOMPARE(std::size_t(*lines) + 1, rows.size());
        QCOMPARE(rows.back().cells[8].value, rows.back().cells[9].value);
        QStringList codes;
        for (const ReportRow& row : rows)
            codes << displayText(row.cells[6], Language::Chinese);
        QVERIFY(codes.contains(QStringLiteral("4301")) && codes.contains(QStringLiteral("1002.01")));
    }

    /// Issue 5, part 9: by hand, revenue of 123,456,789.01 at 110 % is 135,802,467.91: 235,000 + 1,125,000 + 35,802,467.91 x 0.25
    /// %.
    void whatIfIsAskedAndNeverBooked()
    {
        const auto before = read().head();
        const ReadScope facts = read();
        WhatIf question;
        question.bases = Rate::fromPartsPerMillion(1'100'000);
        const auto years = askWhatIf(m_session->asked(facts, scope(2024)), question);
        QVERIFY2(years.isOk(), qPrintable(codeOf(years)));
        QCOMPARE(formatMoney(years->real.due), std::string("1418641.97"));
        QCOMPARE(formatMoney(years->supposed.due), std::string("1449506.17"));
        question = {};
        question.standard = "machinery";
        question.rate = "1%";
        const auto rate = askWhatIf(m_session->asked(facts, scope(2024)), question);
        QCOMPARE(formatMoney(rate->supposed.due), std::string("1234567.89"));
        question.rate = "12.50";
        QCOMPARE(codeOf(askWhatIf(m_session->asked(facts, scope(2024)), question)), QStringLiteral("safety_fee.wrong-rate"));
        question.standard = "nothing";
        QCOMPARE(
            codeOf(askWhatIf(m_session->asked(facts, scope(2024)), question)), QStringLiteral("safety_fee.unknown-standard"));
        QVERIFY(*read().head() == *before);
    }
};

PLUMBLINE_TEST(AccountsTest)
#include "accounts_test.moc"
