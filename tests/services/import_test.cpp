// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import/import_run.h"

#include "core/exchange/mapped_file.h"
#include "core/services/import/row_export.h"
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/dump.h"
#include "core/store/ledger.h"
#include "core/store/safety_fee/accounting_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Every refused cell as "4 C amount_fen number.malformed", every skipped row as "5 total", every duplicate as "6 = 3" (0: what
/// is recorded); then how many rows are good.
QString told(const Result<ImportAccount>& account)
{
    if (!account)
        return codeOf(account);
    QStringList lines;
    for (const RefusedImportCell& cell : account->refused)
        lines << QStringLiteral("%1 %2 %3 %4")
                     .arg(cell.row)
                     .arg(cell.place < 0 ? QStringLiteral("–") : QString(QChar(char16_t('A' + cell.place))),
                         QString::fromStdString(cell.column), textOf(cell.problem.code));
    static constexpr const char* reasons[] = {"total", "headings", "nothing", "hidden", "others"};
    for (const SkippedRow& row : account->skippedRows)
        lines << QStringLiteral("%1 %2").arg(row.row).arg(QLatin1String(reasons[int(row.reason)]));
    for (const DuplicateRow& row : account->duplicateRows)
        lines << QStringLiteral("%1 = %2").arg(row.row).arg(row.like);
    lines << QStringLiteral("good %1").arg(account->good);
    return lines.join(QStringLiteral("; "));
}

}

/// Files of the user's own into the books and the facts (issue: in and out).
class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    House m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
    Id m_activity;
    NoProgress m_progress;
    Duplicates m_duplicates = Duplicates::Ask;
    std::function<void(ImportProposal&)> m_change;

    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    Scope scope() const { return {m_enterprise, {}, 2023, QDate(2023, 12, 31), {}}; }
    std::vector<Entry> entries() const { return *readEntries(read(), booksOf(read(), m_enterprise)->id); }
    std::string dumped() const { return canonicalBytes(*dump(read())); }
    QString foundByVerification() const
    {
        const ReadScope facts = read();
        QString all;
        const Result<Verification> found = verify(facts);
        for (const Problem& problem : found->problems)
            all += textOf(problem.code) + u';';
        return all;
    }

    Result<ImportAccount> run(const QString& kindName, std::string_view file, bool isLook = false)
    {
        const ImportKind kind = TRY(importKind(m_house, kindName));
        const TableSource source = TRY(TableSource::open(file));
        ImportOrder order{&kind, QStringLiteral("uses.csv"), file, &source};
        ImportProposal proposal;
        {
            const ReadScope facts = read();
            const Asked asked = m_session->asked(facts, scope());
            proposal = TRY(proposeMapping(kind, source, 0, TRY(choiceBooks(m_house, kind, asked)).back(), asked));
        }
        if (m_change)
            m_change(proposal);
        order.headings = proposal.headings;
        order.mapping = proposal.mapping;
        order.duplicates = m_duplicates;
        return isLook ? judgeImport(*m_session, order, scope(), m_progress) : runImport(*m_session, order, scope(), m_progress);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = houseWithoutFace();
        qputenv("RC_PARAMS", "max_success=25"); // every round makes two workspaces
    }

    void init()
    {
        m_change = {};
        m_duplicates = Duplicates::Ask;
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::create(m_house, m_folder->filePath(QStringLiteral("b.plumb")),
                                  {{}, QStringLiteral("甲机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")))
                        .value();
        m_enterprise = enterprises(read())->front().id;
        WriteScope writing = std::move(m_session->workspace().write()).value();
        Activity activity;
        activity.name = QStringLiteral("机械制造");
        activity.standards = {"machinery"};
        activity.from = Month(2015, 1);
        m_activity = *save(writing, m_enterprise, activity);
        QVERIFY(writing.commit({"test", *m_session->acting(Right::Record)}));
        QVERIFY(openBooks(*m_session, m_enterprise, {2023, Money::fromFen(100'000'00), QStringLiteral("审计报告")}));
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    /// A column of invoice numbers, and none that says that they are invoices.
    void numbersOfInvoicesSayWhatTheyAre()
    {
        const auto account = run(QStringLiteral("safety_fee.expenditures"),
            "记账日期,记账凭证号,事由,费用类别,支出金额,发票号码,供货单位\n"
            "2023-03-05,记-1,护栏,machinery.1,100,24332000000123456789,安固公司\n"
            "2023-03-06,记-2,护栏,machinery.1,200,88,安固公司\n");
        QCOMPARE(codeOf(account), QStringLiteral("ok"));
        const std::vector<Entry> all = entries();
        QCOMPARE(all.size(), std::size_t(3)); // the opening balance first
        QVERIFY(all[1].proof == ProofKind::Invoice);
        QVERIFY(all[2].proof == ProofKind::None);
        QCOMPARE(all[1].counterparty, QStringLiteral("安固公司"));
        QCOMPARE(voucherText(all[1].voucher), QStringLiteral("记-1"));
    }

    /// The file the user has: a look says what an import does, and changes nothing.
    void files_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* file, const char* told, const char* kind = "expenditures") {
            QTest::newRow(name) << QString::fromUtf8(kind) << QString::fromUtf8(file) << QString::fromUtf8(told);
        };
        row("whole", "Day,Category,Amount,Note\n2023-03-05,machinery.1,100.50,a\n2023-03-06,machinery.2,1,b\n", "good 2");
        row("with other names, dates and signs",
            "发生日期,费用类别,支出金额,摘要\n2023.3.5,machinery.1,\"1,234.50\",a\n2023年3月6日,machinery.2,￥20元,b\n20230307,"
            "machinery.2,３０,c\n",
            "good 3");
        row("in 10,000 yuan by the note above it",
            "2023年度台账,,\n单位：万元,,\nDay,Category,Amount\n2023-3-5,machinery.1,1.2345\n", "good 1");
        row("days without a year, which stands above", "2023年度台账,,\nDay,Category,Amount\n3月5日,machinery.1,1\n", "good 1");
        row("subtotals and totals inside, and who signed below",
            "Day,Category,Amount\n2023-03-05,machinery.1,1\n小计,,1\n2023-04-05,machinery.1,2\n4月小计,,2\n合　计,,3\n制表：王芳,"
            ",\n",
            "3 total; 5 total; 6 total; 7 nothing; good 2");
        row("headings again on the second page",
            "Day,Category,Amount\n2023-03-05,machinery.1,1\nDay,Category,Amount\n2023-03-06,machinery.1,2\n",
            "3 headings; good 2");
        row("a record that speaks of a total is one", "Day,Category,Amount,Note\n2023-03-05,machinery.1,1,合计\n", "good 1");
        row("all that is wrong at once",
            "Day,Category,Amount\n2023-02-30,machinery.1,1\n2023-03-05,培训,abc\n,machinery.1,1.234\n03/04/2023,machinery.1,-5\n",
            "2 A booked_on date.invalid; 3 C amount_fen number.malformed; 3 B category import.unknown-choice; "
            "4 A booked_on import.value-missing; 4 C amount_fen number.too-many-decimals; 5 A booked_on input.ambiguous; "
            "5 C amount_fen number.negative; good 0");
        row("an amount of nothing", "Day,Category,Amount\n2023-03-05,machinery.1,0\n",
            "2 C amount_fen safety_fee.amount-not-positive; good 0");
        row("a use without its category", "Day,Category,Amount\n2023-03-05,,1\n", "2 B category import.value-missing; good 0");
        row("before the books begin", "Day,Category,Amount\n2022-12-31,machinery.1,1\n",
            "2 A booked_on safety_fee.books-begin-later; good 0");
        row("on a day to come", "Day,Category,Amount\n2024-01-01,machinery.1,1\n",
            "2 A booked_on safety_fee.day-to-come; good 0");
        row("an opening balance among them", "Day,Entry,Amount\n2023-01-01,opening,1\n",
            "2 B kind safety_fee.kind-not-by-file; good 0");
        row("half a voucher", "Day,Category,Amount,Voucher word,Voucher number\n2023-03-05,machinery.1,1,记,\n",
            "2 E voucher_number import.value-missing; good 0");
        row("article 60: handed over to one who may not collect it",
            "Day,Entry,Amount,Counterparty\n2023-03-05,transfer-out,1,乙公司\n",
            "2 D counterparty safety_fee.pooling-forbidden; good 0");
        row("article 55: taken in by one who is no headquarters", "Day,Entry,Amount\n2023-03-05,transfer-in,1\n",
            "2 B kind safety_fee.not-headquarters; good 0");
        row("article 18: received by one who is no subcontractor", "Day,Entry,Amount\n2023-03-05,received,1\n",
            "2 – activity safety_fee.received-by-subcontractor-only; good 0");
        row("article 18: given back of no contract", "Day,Entry,Amount\n2023-03-05,return-to-owner,1\n",
            "2 – activity safety_fee.return-without-contract; good 0");
        row("article 58: a succession by a file",
            "Day,Entry,Amount,Where the balance goes (art. 59)\n2023-03-05,received,1,succession\n",
            "2 D disposal import.unknown-choice; good 0");
        row("article 59: a disposal of what is no balance",
            "Day,Category,Amount,Where the balance goes (art. 59)\n2023-03-05,machinery.1,1,profit\n",
            "2 D disposal safety_fee.disposal-of-balance-only; good 0");
        row("several lines of one voucher without their numbers",
            "Day,Category,Amount,Voucher word,Voucher number\n2023-03-05,machinery.1,1,记,7\n2023-03-05,machinery.2,2,记,7\n",
            "good 2");
        row("word and number of a voucher in one cell",
            "Day,Category,Amount,凭证字号\n2023-03-05,machinery.1,1,记-7\n2023-03-05,machinery.2,2,记字第7号\n", "good 2");
        row("the same line of a voucher twice",
            "Day,Category,Amount,Voucher word,Voucher number,Voucher "
            "line\n2023-03-05,machinery.1,1,记,7,1\n2023-03-05,machinery.2,2,记,7,1\n",
            "3 D voucher_word import.there-already; good 1");
        row("a row that comes twice", "Day,Category,Amount\n2023-03-05,machinery.1,1\n2023-03-05,machinery.1,1\n",
            "3 = 2; good 1");
        row("a number that a spreadsheet cut", "Day,Category,Amount,Number of the paper\n2023-03-05,machinery.1,1,2.43E+19\n",
            "2 D proof_number import.number-cut; good 0");
        row("a hidden sign",
            "Day,Category,Amount,Note\n2023-03-05,machinery.1,1,a\xE2\x80\xAE"
            "b\n",
            "2 D note facts.hidden-character; good 0");
        row("nothing but headings", "Day,Category,Amount\n", "import.nothing-there");
        row("headings of something else", "a,b\n1,2\n", "import.nothing-mapped");
        row("an item of the closed list by its number or its name",
            "日期,类别,金额\n2023-03-05,六,1\n2023-03-06,（六）,1\n2023-03-07,6,1\n2023-03-08,现场人员防护用品的配发与更换,1\n"
            "2023-03-09,六 现场人员防护用品的配发与更换,1\n2023-03-10,六、现场人员防护用品的配发与更换,1\n",
            "good 6");
        row("numbers that no item has, and half a name",
            "日期,类别,金额\n2023-03-05,十一,1\n2023-03-06,0,1\n2023-03-07,五三,1\n2023-03-08,现场人员防护用品,1\n",
            "2 B category import.unknown-choice; 3 B category import.unknown-choice; 4 B category import.unknown-choice; "
            "5 B category import.unknown-choice; good 0");
        row("outputs by month", "月份,产量\n2023.03,12.5\n4月,１３万\n", "good 2", "output");
        row("a month that is there twice", "Month,Output\n2023-03,1\n2023-03,2\n", "3 A month import.there-already; good 1",
            "output");
        row("revenue", "Year earned,Revenue\n2022年度,\"86,000,000\"\n", "good 1", "revenue");
        row("opening balances", "年度,年初结余\n2022,12.50\n", "good 1", "safety_fee.year");
        row("contracts", "工程名称,分包单位,安全费,开工日期\n甲楼,乙公司,1000,2023-01-05\n", "good 1", "subcontract");
    }
    void files()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, file);
        QFETCH(const QString, told);
        const std::string before = dumped();
        const QString looked = ::told(run(kind, file.toStdString(), true));
        if (told != QStringLiteral("import.nothing-there"))
            QCOMPARE(looked, told);
        QCOMPARE(dumped(), before);
        QCOMPARE(::told(run(kind, file.toStdString())), told);
        const bool isWhole = told.startsWith(QStringLiteral("good"))
            || (told.contains(QStringLiteral("good 2")) && !told.contains(QLatin1Char('.')));
        QCOMPARE(dumped() != before, isWhole);
        QCOMPARE(foundByVerification(), QString());
    }

    /// Article 57: what 维简费 paid for isn't taken from a file either, and the refusal says by which article.
    void whatReproductionPaidIsRefusedWithItsArticle()
    {
        WriteScope writing = std::move(m_session->workspace().write()).value();
        QVERIFY(insertFact(writing, simpleReproductionTable,
            {{"enterprise", m_enterprise}, {"kind", std::string("use")}, {"booked_on", QDate(2023, 3, 5)},
                {"amount_fen", Money::fromFen(100'00)}, {"proof_number", QStringLiteral("F-1")}}));
        QVERIFY(writing.commit({"test", *m_session->acting(Right::Record)}));
        const std::string file = "Day,Category,Amount,Number of the paper\n2023-03-05,machinery.1,100,F-1\n"
                                 "2023-03-05,machinery.1,99.99,F-1\n";
        const auto account = run(QStringLiteral("expenditures"), file, true);
        QCOMPARE(told(account), QStringLiteral("2 D proof_number safety_fee.booked-as-reproduction; good 1"));
        QCOMPARE(account->refused.front().problem.citation->article, 57);
        QCOMPARE(QString::fromStdString(account->findings.back().finding.code), QStringLiteral("safety_fee.use.same-paper"));
    }

    /// What the rules say of a row that goes in is told before it does, and once for each row.
    void findingsAreToldBeforehand_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* rows, const char* told) {
            QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(told);
        };
        row("nothing", "2023-03-05,machinery.1,1,invoice,防护\n", "");
        row("article 47: no paper",
            "2023-03-05,machinery.1,1,,a\n2023-03-06,machinery.1,2,invoice,b\n2023-03-07,machinery.1,3,,c\n",
            "2 safety_fee.use.no-voucher; 4 safety_fee.use.no-voucher");
        row("article 47: a note that reads like wages, beside one that doesn't",
            "2023-03-05,machinery.1,1,invoice,防护\n2023-03-05,machinery.1,2,invoice,岗位津贴\n2023-03-05,machinery.1,3,invoice,"
            "防护\n",
            "3 safety_fee.use.looks-like");
        row("the sign first", "2023-03-05,machinery.1,2,invoice,岗位津贴\n2023-03-05,machinery.1,1,invoice,防护\n",
            "2 safety_fee.use.looks-like");
        row("article 31: the list's last item without a reason, and with one",
            "2023-03-05,machinery.10,1,invoice,\n2023-03-06,machinery.10,1,invoice,安全标志\n2023-03-07,machinery.10,2,invoice,"
            "\n",
            "2 safety_fee.use.reason-missing; 4 safety_fee.use.reason-missing");
    }
    void findingsAreToldBeforehand()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, told);
        const std::string file = "Day,Category,Amount,Paper (art. 47),Note\n" + rows.toStdString();
        const auto account = run(QStringLiteral("expenditures"), file, true);
        QVERIFY(account);
        QStringList found;
        for (const FoundRow& row : account->findings)
            found << QStringLiteral("%1 %2").arg(row.row).arg(QString::fromStdString(row.finding.code));
        QCOMPARE(found.join(QStringLiteral("; ")), told);
        QCOMPARE(account->found, std::int64_t(found.size()));
        QVERIFY(run(QStringLiteral("expenditures"), file)->findings.empty());
    }

    /// Practice 8: a digital invoice goes into the register as the tax platform hands it out, once.
    void aDigitalInvoiceIsRegistered()
    {
        const QString xml = QString::fromUtf8(
            "<?xml version=\"1.0\" "
            "encoding=\"UTF-8\"?>\n<EInvoice><Header><EIid>24332000000000000001</EIid></Header><EInvoiceData>"
            "<SellerInformation><SellerIdNum>91330000000000001X</SellerIdNum><SellerName>乙劳保用品店</SellerName></"
            "SellerInformation>"
            "<BuyerInformation><BuyerIdNum>%1</BuyerIdNum><BuyerName>甲机械有限公司</BuyerName></BuyerInformation>"
            "<BasicInformation><TotalAmWithoutTax>1200.00</TotalAmWithoutTax><TotalTaxAm>72.00</TotalTaxAm>"
            "<TotalTax-includedAmount>1272.00</TotalTax-includedAmount></BasicInformation>"
            "<IssuItemInformation><ItemName>*劳动防护*安全帽</ItemName><TotaltaxIncludedAmount>636.00</TotaltaxIncludedAmount>"
            "</IssuItemInformation></EInvoiceData><TaxSupervisionInfo><InvoiceNumber>24332000000000000001</InvoiceNumber>"
            "<IssueTime>2023-03-05 10:11:12</IssueTime></TaxSupervisionInfo></EInvoice>")
                                .arg(QString::fromLatin1(sampleMachinery.data(), qsizetype(sampleMachinery.size())));
        QCOMPARE(told(run(QStringLiteral("invoice"), xml.toStdString())), QStringLiteral("good 1"));
        const std::vector<Invoice> invoices = readDocuments(read(), m_enterprise, 2023)->invoices;
        QCOMPARE(invoices.size(), std::size_t(1));
        QCOMPARE(invoices.front().number, QStringLiteral("24332000000000000001"));
        QCOMPARE(invoices.front().issuedOn, std::optional(QDate(2023, 3, 5)));
        QCOMPARE(invoices.front().seller, QStringLiteral("乙劳保用品店"));
        QCOMPARE(invoices.front().total, Money::fromFen(1'272'00));
        QCOMPARE(invoices.front().buyer, QStringLiteral("甲机械有限公司"));
        QCOMPARE(invoices.front().buyerTaxNumber.toStdString(), std::string(sampleMachinery));
        QCOMPARE(told(run(QStringLiteral("invoice"), xml.toStdString())), QStringLiteral("2 = 0; good 0"));
    }

    /// Practice 8, article 47: an invoice that comes again, in the file itself or after what is posted, is told before it goes
    /// in.
    void invoicesThatComeAgainAreToldBeforehand_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const char* rows, const char* told) {
            QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(told);
        };
        row("article 47: each once", "1,invoice,24332000000000000001,\n2,invoice,24332000000000000002,\n", "");
        row("article 47: one of them three times",
            "1,invoice,24332000000000000001,\n2,invoice,24332000000000000002,\n3,invoice,24332000000000000001,\n"
            "4,invoice,24332000000000000001,\n",
            "4 repeated 1 1.00 1; 5 repeated 2 4.00 2");
        row("article 47: posted before, and again in the file",
            "1,invoice,24332000000000000009,\n2,invoice,24332000000000000009,\n", "2 repeated 1 50.00; 3 repeated 2 51.00 1");
        row("article 47: one paper that is no invoice", "1,receipt,24332000000000000001,\n2,receipt,24332000000000000001,\n", "");
        row("article 47: registered, up to its amount with tax",
            "50,invoice,24332000000000000005,\n40,invoice,24332000000000000005,10\n", "");
        row("article 47: registered, a fen beyond it",
            "50,invoice,24332000000000000005,\n40,invoice,24332000000000000005,10.01\n", "3 overbooked 100.00 100.01");
        row("practice 8: a number of no known form", "1,invoice,F-1,\n", "2 number-form");
    }
    void invoicesThatComeAgainAreToldBeforehand()
    {
        QFETCH(const QString, rows);
        QFETCH(const QString, told);
        {
            WriteScope writing = std::move(m_session->workspace().write()).value();
            QVERIFY(insertFact(writing, invoiceTable,
                {{"enterprise", m_enterprise}, {"number", QStringLiteral("24332000000000000005")},
                    {"total_fen", Money::fromFen(100'00)}}));
            QVERIFY(writing.commit({"test", *m_session->acting(Right::Record)}));
        }
        const std::string head = "Day,Category,Amount,Paper (art. 47),Number of the paper,Deductible input VAT\n";
        QVERIFY(run(QStringLiteral("expenditures"), head + "2023-03-04,machinery.1,50,invoice,24332000000000000009,\n")->record);
        std::string file = head;
        const QStringList lines = rows.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines)
            file += "2023-03-05,machinery.1," + line.toStdString() + '\n';
        const auto account = run(QStringLiteral("expenditures"), file, true);
        QVERIFY(account);
        QStringList found;
        for (const auto& [number, finding] : account->findings) {
            QString line = QStringLiteral("%1 %2").arg(number).arg(QString::fromStdString(finding.code).section(u'.', -1));
            for (const char* const figure : {"count", "amount", "total", "booked", "unposted"}) {
                for (const auto& [name, value] : finding.figures) {
                    if (name == figure)
                        line += u' ' + QString::fromStdString(value);
                }
            }
            found << line;
        }
        QCOMPARE(found.join(QStringLiteral("; ")), told);
    }

    /// Practice 2: of a month's trial balance the special reserve alone, with its sub-accounts in it already.
    void aTrialBalanceGivesTheReservesBalance()
    {
        const std::string file = "科目编码,科目名称,期间,期末余额\n1002,银行存款,2023-03,9000\n4301,专项储备,2023-03,1234.5\n"
                                 "430101,费用性支出,2023-03,1000\n合计,,,11234.5\n";
        QCOMPARE(told(run(QStringLiteral("trial_balance"), file)), QStringLiteral("2 others; 4 others; 5 total; good 1"));
        const Accounting accounting = *readAccounting(read(), m_enterprise);
        QCOMPARE(accounting.balances.size(), std::size_t(1));
        QCOMPARE(accounting.balances.front().balance, Money::fromFen(1'234'50));
        QCOMPARE(told(run(QStringLiteral("trial_balance"), file)), QStringLiteral("2 others; 4 others; 5 total; 3 = 0; good 0"));
    }

    void aClosedMonthIsRefused()
    {
        WriteScope writing = std::move(m_session->workspace().write()).value();
        QVERIFY(closeMonth(writing, booksOf(writing, m_enterprise)->id, Month(2023, 1)));
        QVERIFY(writing.commit({"test", *m_session->acting(Right::Record)}));
        QCOMPARE(told(run(QStringLiteral("expenditures"),
                     "Day,Category,Amount\n2023-01-31,machinery.1,1\n2023-02-01,machinery.1,1\n")),
            QStringLiteral("2 A booked_on entry.month-closed; good 1"));
        QCOMPARE(entries().size(), std::size_t(1));
    }

    void whatComesInIsPostedInOneRecordThatNamesTheFile()
    {
        const std::string file = "Day,Category,Amount,Note\n2023-03-05,machinery.1,100.50,a\n2023-04-06,machinery.2,1,b\n";
        const Result<ImportAccount> account = run(QStringLiteral("expenditures"), file);
        QCOMPARE(told(account), QStringLiteral("good 2"));
        QCOMPARE(QString::fromStdString(account->sums.at("amount_fen")), QStringLiteral("10150"));
        const std::vector<Entry> all = entries();
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all[1].number, std::int64_t(2));
        QCOMPARE(all[2].number, std::int64_t(3));
        QCOMPARE(all[2].month(), Month(2023, 4));
        const ReadScope facts = read();
        const journal::Record record = **facts.recordOf(facts.head()->hash);
        QCOMPARE(record.kind, std::string("safety_fee.expenditures.import"));
        QCOMPARE(record.source->name, std::string("uses.csv"));
        QCOMPARE(record.source->rows, std::uint64_t(2));
        QCOMPARE(hex(record.source->sha256), hex(sha256(file)));
        QCOMPARE(record.sums.at("amount_fen"), std::string("10150"));
    }

    void anImportIsTakenBackWhole()
    {
        const std::string file = "Day,Category,Amount,Voucher word,Voucher "
                                 "number\n2023-03-05,machinery.1,100.50,记,1\n2023-04-06,machinery.2,1,记,2\n";
        const std::int64_t record = run(QStringLiteral("expenditures"), file)->record;
        QCOMPARE(codeOf(takeImportBack(*m_session, record, scope(), QString())), QStringLiteral("edit.reason-missing"));
        QCOMPARE(codeOf(takeImportBack(*m_session, 1, scope(), QStringLiteral("x"))), QStringLiteral("import.unknown-record"));
        QCOMPARE(*takeImportBack(*m_session, record, scope(), QStringLiteral("导错了表")), std::int64_t(2));
        Money sum;
        for (const Entry& entry : entries())
            sum = *(Sum(sum) += entry.amount).total();
        QCOMPARE(sum, Money::fromFen(100'000'00));
        QCOMPARE(codeOf(takeImportBack(*m_session, record, scope(), QStringLiteral("x"))),
            QStringLiteral("import.taken-back-already"));
        QVERIFY(importedFiles(read())->front().isTakenBack);
        // What was taken back is no duplicate, and its voucher's next line is free.
        QCOMPARE(told(run(QStringLiteral("expenditures"), file)), QStringLiteral("good 2"));
        QCOMPARE(foundByVerification(), QString());
    }

    void factsThatMayBeEditedAreDeletedUnlessTheyWere()
    {
        const std::string before = dumped();
        const std::int64_t record = run(QStringLiteral("output"), "Month,Output\n2023-03,1\n2023-04,2\n")->record;
        QCOMPARE(*takeImportBack(*m_session, record, scope(), QStringLiteral("x")), std::int64_t(2));
        QCOMPARE(dumped(), before);
        const std::int64_t again = run(QStringLiteral("output"), "Month,Output\n2023-03,1\n2023-04,2\n")->record;
        const Id id = readRows(read(), outputTable, m_enterprise)->front().id;
        QVERIFY(saveRow(*m_session, outputTable, {id, {{"quantity", *parseQuantity("5")}}}));
        QCOMPARE(codeOf(takeImportBack(*m_session, again, scope(), QStringLiteral("x"))), QStringLiteral("import.changed-since"));
    }

    void duplicatesAreAskedAboutSkippedOrKept()
    {
        const std::string file = "Day,Category,Amount\n2023-03-05,machinery.1,1\n2023-03-06,machinery.1,2\n";
        QCOMPARE(told(run(QStringLiteral("expenditures"), file)), QStringLiteral("good 2"));
        const std::string more = file + "2023-03-07,machinery.1,3\n";
        QCOMPARE(told(run(QStringLiteral("expenditures"), more)), QStringLiteral("2 = 0; 3 = 0; good 1"));
        QCOMPARE(entries().size(), std::size_t(3));
        m_duplicates = Duplicates::Skip;
        QCOMPARE(told(run(QStringLiteral("expenditures"), more)), QStringLiteral("2 = 0; 3 = 0; good 1"));
        QCOMPARE(entries().size(), std::size_t(4));
        m_duplicates = Duplicates::Keep;
        QCOMPARE(told(run(QStringLiteral("expenditures"), more)), QStringLiteral("2 = 0; 3 = 0; 4 = 0; good 3"));
        QCOMPARE(entries().size(), std::size_t(7));
    }

    void aMappingIsChangedAndRemembered()
    {
        const std::string file = "when,what,how much\n2023-03-05,培训费,1\n";
        m_change = [](ImportProposal& proposal) {
            QVERIFY(!proposal.isRemembered);
            proposal.mapping.headingRow = 1;
            proposal.mapping.columns = {{"booked_on"}, {"category"}, {"amount_fen", 4}};
            proposal.mapping.words["category"]["培训费"] = "machinery.5";
        };
        QCOMPARE(told(run(QStringLiteral("expenditures"), file)), QStringLiteral("good 1"));
        QCOMPARE(entries().back().category, std::string("machinery.5"));
        QCOMPARE(entries().back().amount, Money::fromFen(10'000'00));
    }

    void recognisedHeadingsAreRememberedAsTheyWereMapped()
    {
        const std::string file = "Day,Category,Amount\n2023-03-05,培训费,1\n";
        m_change = [](ImportProposal& proposal) { proposal.mapping.words["category"]["培训费"] = "machinery.5"; };
        QCOMPARE(told(run(QStringLiteral("expenditures"), file)), QStringLiteral("good 1"));
        m_change = [](ImportProposal& proposal) { QVERIFY(proposal.isRemembered); };
        QCOMPARE(
            told(run(QStringLiteral("expenditures"), "day, category ,Amount\n2023-03-06,培训费,2\n")), QStringLiteral("good 1"));
    }

    void wordsWithoutMeaningAreCounted()
    {
        const auto account = run(QStringLiteral("expenditures"),
            "Day,Category,Amount\n2023-03-05,培训费,1\n2023-03-05,培训费,2\n2023-03-06,防护,2\n", true);
        QCOMPARE(account->unknownWords.at("category").at(QStringLiteral("培训费")), std::int64_t(2));
        QCOMPARE(account->unknownWords.at("category").at(QStringLiteral("防护")), std::int64_t(1));
    }

    void twoColumnsForOneAreRefused()
    {
        m_change = [](ImportProposal& proposal) { proposal.mapping.columns[0].column = "amount_fen"; };
        QCOMPARE(told(run(QStringLiteral("expenditures"), "Day,Category,Amount\n2023-03-05,machinery.1,1\n")),
            QStringLiteral("import.mapped-twice"));
    }

    void whatIsAskedToStopLeavesNothing()
    {
        class Stops final : public plumbline::Progress {
        public:
            void report(std::int64_t, std::int64_t) override { }
            bool isAskedToStop() const override { return true; }
        };
        std::string file = "Day,Category,Amount,Note\n";
        for (int row = 0; row < 10'000; ++row)
            file += "2023-03-05,machinery.1,1," + std::to_string(row) + "\n";
        const std::string before = dumped();
        const ImportKind kind = *importKind(m_house, QStringLiteral("expenditures"));
        const Result<TableSource> opened = TableSource::open(file);
        const TableSource& source = *opened;
        ImportOrder order{&kind, QStringLiteral("a.csv"), file, &source};
        {
            const ReadScope facts = read();
            const Asked asked = m_session->asked(facts, scope());
            const ImportProposal proposal = *proposeMapping(kind, source, 0, choiceBooks(m_house, kind, asked)->back(), asked);
            order.headings = proposal.headings;
            order.mapping = proposal.mapping;
        }
        Stops stops;
        QCOMPARE(codeOf(runImport(*m_session, order, scope(), stops)), QStringLiteral("task.cancelled"));
        QCOMPARE(dumped(), before);
        // The bad row is the last of many: those before it were under way already.
        file += "2023-03-05,machinery.1,x,last\n";
        QCOMPARE(
            told(run(QStringLiteral("expenditures"), file)), QStringLiteral("10002 C amount_fen number.malformed; good 10000"));
        QCOMPARE(dumped(), before);
    }

    /// import(export(x)) = x, in whichever form and language.
    void whatGoesOutComesIn_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("xlsx") << QStringLiteral("xlsx");
        QTest::newRow("csv") << QStringLiteral("csv");
    }
    void whatGoesOutComesIn()
    {
        QFETCH(const QString, ending);
        const auto rowsOf = [&](const FactTable& table) {
            std::vector<journal::Cells> all;
            std::vector<FactRow> rows = *readRows(read(), table, m_enterprise);
            for (FactRow& row : rows) {
                std::erase_if(row.cells, [](const auto& cell) { return cell.first == "number" || cell.first == "book"; });
                all.push_back(std::move(row.cells));
            }
            std::sort(all.begin(), all.end());
            return all;
        };
        QVERIFY(rc::check([&] {
            const auto amounts = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 9'999'999));
            std::string file =
                "Day,Category,Amount,Note,Voucher word,Voucher number,Voucher line,Counterparty,Capital expenditure\n";
            int at = 0;
            for (const int amount : amounts) {
                ++at;
                file += "2023-0" + std::to_string(at % 9 + 1) + "-1" + std::to_string(at % 10) + ",machinery."
                    + std::to_string(at % 8 + 1) + "," + std::to_string(amount / 100) + "." + std::to_string(amount % 100 / 10)
                    + std::to_string(amount % 10) + ",\"'=" + std::to_string(at) + ", \"\"安全\"\"\",记," + std::to_string(at)
                    + "," + std::to_string(at % 3 + 1) + "," + (at % 2 ? "乙公司" : "") + "," + (at % 4 ? "" : "yes") + "\n";
            }
            if (amounts.empty())
                return;
            const Result<ImportAccount> first = run(QStringLiteral("expenditures"), file);
            RC_ASSERT(told(first).startsWith(QStringLiteral("good")));
            const auto before = rowsOf(entryTable);
            const QTemporaryDir elsewhere;
            const QString path = elsewhere.filePath(QStringLiteral("out.") + ending);
            const ImportKind kind = *importKind(m_house, QStringLiteral("expenditures"));
            const Result<std::int64_t> written = exportRows(*m_session, kind, scope(), Language::English, path);
            RC_ASSERT(written.isOk());
            RC_ASSERT(*written == std::int64_t(amounts.size()));
            cleanup();
            init(); // books that hold nothing but the opening
            const auto out = MappedFile::open(path);
            RC_ASSERT(
                told(run(QStringLiteral("expenditures"), (*out)->bytes())) == QStringLiteral("good %1").arg(amounts.size()));
            RC_ASSERT(rowsOf(entryTable) == before);
            cleanup();
            init();
        }));
    }
};

PLUMBLINE_TEST(ImportTest)
#include "import_test.moc"
