// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/finding_answers.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/group.h"
#include "core/services/safety_fee/raise.h"
#include "core/services/safety_fee/succession.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/verify.h"
#include "core/values/digest.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

Money yuan(std::int64_t amount)
{
    return Money::fromFen(amount * 100);
}

const QString audited = QStringLiteral("2022 年度审计报告");

/// What SQLite's own shell answers.
QString inShell(const QString& path, const QString& sql)
{
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), path, sql});
    if (!process.waitForFinished())
        qFatal("sqlite3 doesn't answer");
    return QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
}

const Finding* findingOf(const std::vector<Finding>& findings, std::string_view code)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding& one) { return one.code == code; });
    return found == findings.end() ? nullptr : &*found;
}

}

/// The registers beside the books, on a real file: answers to findings, orders, the group, successions, the higher standard.
class RegistersTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    House m_house;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
    EnterpriseId m_other;
    Id m_activity;

    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    Book book(const EnterpriseId& enterprise) const { return *booksOf(read(), enterprise); }
    Scope scope(int year = 2023) const { return {m_enterprise, {}, year, QDate(year, 12, 31), {}}; }
    std::vector<Finding> found(int year = 2023) const { return plumbline::standing(*m_session, read(), scope(year))->findings; }
    Money closing(const EnterpriseId& enterprise, Month month) const
    {
        const Book kept = book(enterprise);
        return bookMonths(*kindTotals(read(), kept.id), kept.first, month)->back().closing;
    }
    QString verified() const
    {
        return verify(read())->problems.empty() ? QStringLiteral("intact") : QStringLiteral("not intact");
    }

    template <class Work> QString written(const Work& work)
    {
        WriteScope scope = std::move(m_session->workspace().write()).value();
        const auto done = work(scope);
        if (!done)
            return codeOf(done);
        return codeOf(scope.commit({"test", *m_session->acting(Right::Record)}));
    }
    Entry spent(QDate on, std::int64_t amount, const QString& note = {}) const
    {
        Entry entry;
        entry.bookedOn = on;
        entry.amount = yuan(amount);
        entry.activity = m_activity;
        entry.category = "machinery.1";
        entry.proof = ProofKind::Invoice;
        entry.note = note;
        return entry;
    }
    QString enter(const EnterpriseId& enterprise, const Entry& entry)
    {
        const auto drafts = saveDrafts(*m_session, enterprise, std::array{entry});
        return drafts ? codeOf(postDrafts(*m_session, enterprise, *drafts)) : codeOf(drafts);
    }
    void revenueOf(int year, std::int64_t amount)
    {
        QCOMPARE(written([&](WriteScope& scope) {
            return save(scope, Revenue{{}, m_activity, year, yuan(amount), {}, {}, true});
        }),
            QStringLiteral("ok"));
    }

private Q_SLOTS:
    void initTestCase() { m_house = houseWithoutFace(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::move(Session::create(m_house, m_folder->filePath(QStringLiteral("r.plumb")),
                                  {{}, QStringLiteral("甲机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")))
                        .value();
        m_enterprise = enterprises(read())->front().id;
        Activity activity;
        activity.name = QStringLiteral("机械制造");
        activity.standards = {"machinery"};
        activity.from = Month(2015, 1);
        YearFacts year;
        year.year = 2023;
        year.isFirstYear = true;
        QCOMPARE(written([&](WriteScope& scope) -> Result<Id> {
            m_other = TRY(addEnterprise(scope, {{}, QStringLiteral("乙机械有限公司"), std::string(sampleMine)}));
            m_activity = TRY(save(scope, m_enterprise, activity));
            return save(scope, m_enterprise, year);
        }),
            QStringLiteral("ok"));
        revenueOf(2022, 20'000'000); // 360,000.00 a year (article 30)
        QCOMPARE(codeOf(openBooks(*m_session, m_enterprise, {2023, yuan(1'000), audited})), QStringLiteral("ok"));
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    /// What the rule leaves to judgement a reason settles, in a name; it stays in sight and is counted apart.
    void aFindingIsAnswered()
    {
        const auto drafts =
            *saveDrafts(*m_session, m_enterprise, std::array{spent(QDate(2023, 3, 3), 100, QStringLiteral("防护服工资"))});
        const Scope asked = scope();
        const auto whileTyped = *draftFindings(m_session->asked(read(), asked));
        const Finding* const typed = findingOf(whileTyped, "safety_fee.use.looks-like");
        QVERIFY(typed && typed->mayBeAnswered && !typed->answer);
        QCOMPARE(
            codeOf(answerFinding(*m_session, asked, *typed, QStringLiteral("  "))), QStringLiteral("finding.reason-missing"));
        QCOMPARE(codeOf(answerFinding(*m_session, asked, *typed, QStringLiteral("厂家名称，不是工资"))), QStringLiteral("ok"));
        QVERIFY(postDrafts(*m_session, m_enterprise, drafts));
        const auto all = found();
        const Finding* const posted = findingOf(all, "safety_fee.use.looks-like");
        QVERIFY(posted && posted->answer);
        QCOMPARE(posted->answer->by, QStringLiteral("王芳"));
        QCOMPARE(posted->answer->on, QDate(2023, 12, 31));
        QCOMPARE(openCount(all), std::ptrdiff_t(all.size()) - 1);
        QCOMPARE(all.back().code, posted->code); // what is answered comes last
        QCOMPARE(codeOf(withdrawAnswer(*m_session, m_enterprise, *posted)), QStringLiteral("ok"));
        QCOMPARE(codeOf(withdrawAnswer(*m_session, m_enterprise, *posted)), QStringLiteral("finding.not-answered"));
        QCOMPARE(openCount(found()), std::ptrdiff_t(all.size()));
        QCOMPARE(verified(), QStringLiteral("intact"));
    }
    void aBreachIsNotAnswered()
    {
        Entry wrong = spent(QDate(2023, 3, 3), 100);
        wrong.category = "coal.3";
        QCOMPARE(enter(m_enterprise, wrong), QStringLiteral("ok"));
        const auto all = found();
        const Finding* const breach = findingOf(all, "safety_fee.use.not-listed");
        QVERIFY(breach && !breach->mayBeAnswered);
        QCOMPARE(codeOf(answerFinding(*m_session, scope(), *breach, QStringLiteral("理由"))),
            QStringLiteral("finding.not-answerable"));
    }

    /// Article 56.
    void anEntryFulfilsAnOrder()
    {
        Id order;
        QCOMPARE(written([&](WriteScope& scope) -> Result<void> {
            order = TRY(save(scope, m_enterprise,
                AuthorityOrder{
                    {}, QStringLiteral("区应急管理局"), QStringLiteral("责改〔2023〕5号"), {}, {}, QDate(2023, 6, 30), {}, {}}));
            return {};
        }),
            QStringLiteral("ok"));
        QVERIFY(findingOf(found(), "safety_fee.order.overdue"));
        Entry entry = spent(QDate(2023, 6, 30), 100);
        entry.authorityOrder = order;
        QCOMPARE(enter(m_enterprise, entry), QStringLiteral("ok"));
        QVERIFY(!findingOf(found(), "safety_fee.order.overdue"));
        const Documents documents = *readDocuments(read(), m_enterprise, 2023);
        QCOMPARE(documents.orders.front().spent, yuan(100));
        const Entry posted = readEntries(read(), book(m_enterprise).id, {{}, {}, {EntryKind::Expenditure}, {}})->front();
        QVERIFY(takeBack(*m_session, m_enterprise, posted.id, QDate(2023, 7, 1), QStringLiteral("记错")));
        QVERIFY(findingOf(found(), "safety_fee.order.overdue"));
    }

    /// Article 57: an expenditure can't be booked to both.
    void reproductionAndFeeDontPayTheSame()
    {
        QCOMPARE(written([&](WriteScope& scope) -> Result<void> {
            ReproductionEntry other;
            other.bookedOn = QDate(2023, 3, 2);
            other.amount = yuan(100);
            other.proofNumber = QStringLiteral("0001");
            TRY(save(scope, m_enterprise, other));
            return {};
        }),
            QStringLiteral("ok"));
        Entry entry = spent(QDate(2023, 3, 3), 100);
        entry.proofNumber = QStringLiteral("0001");
        QCOMPARE(enter(m_enterprise, entry), QStringLiteral("safety_fee.booked-as-reproduction"));
        entry.amount = yuan(99);
        QCOMPARE(enter(m_enterprise, entry), QStringLiteral("ok"));
    }

    /// Article 58: balance, receipts and what is open, sealed, and never through profit.
    void theBalancePassesToASuccessor()
    {
        QVERIFY(postMonths(*m_session, {m_enterprise, {}, 2023, QDate(2023, 12, 31), {}}, Month(2023, 5)));
        Entry wrong = spent(QDate(2023, 5, 3), 400);
        wrong.category = "coal.3";
        QCOMPARE(enter(m_enterprise, wrong), QStringLiteral("ok"));
        Succession succession{m_enterprise, m_other, QDate(2023, 6, 1), QStringLiteral("改制方案")};
        const auto drafts = *saveDrafts(*m_session, m_enterprise, std::array{spent(QDate(2023, 6, 3), 1)});
        QCOMPARE(codeOf(succeed(*m_session, succession)), QStringLiteral("safety_fee.succession-drafts-left"));
        QVERIFY(removeDraft(*m_session, m_enterprise, drafts.front()));
        succession.on = QDate(2023, 5, 30);
        QCOMPARE(codeOf(succeed(*m_session, succession)), QStringLiteral("safety_fee.succession-entries-later"));
        succession.on = QDate(2023, 6, 1);
        const auto id = succeed(*m_session, succession);
        QCOMPARE(codeOf(id), QStringLiteral("ok"));
        QCOMPARE(closing(m_enterprise, Month(2023, 6)), Money());
        QCOMPARE(closing(m_other, Month(2023, 6)), yuan(1'000 + 5 * 30'000 - 400));
        const Facts facts = *readFacts(read(), m_enterprise);
        QCOMPARE(accrueYear(facts, m_session->rules(), 2023, QDate(2023, 12, 31))->use, yuan(400)); // no use
        const ReadScope scope = read();
        Statement row = std::move(scope.prepare("SELECT content, seal FROM safety_fee_succession")).value();
        QVERIFY(*row.step());
        const std::string content = *row.text(0);
        QCOMPARE(*row.text(1), sha256Hex(content));
        QVERIFY(content.find("use.not-listed") != std::string::npos);
        const auto receipt =
            *receiptOfEntry(read(), readEntries(read(), book(m_enterprise).id, {{}, {}, {EntryKind::Accrual}, {}})->front().id);
        QVERIFY(content.find(receipt->id()) != std::string::npos);
        const auto theirs = plumbline::standing(*m_session, read(), {m_other, {}, 2023, QDate(2023, 12, 31), {}})->findings;
        QVERIFY(findingOf(theirs, "safety_fee.balance.taken-over"));
        QCOMPARE(verified(), QStringLiteral("intact"));
    }
    /// What is sealed or closed is refused by the file itself.
    void theFileItselfRefuses()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("sqlite3's shell isn't here");
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 5)));
        QVERIFY(closeMonths(*m_session, scope(), Month(2023, 4)));
        QVERIFY(succeed(*m_session, {m_enterprise, m_other, QDate(2023, 6, 1), QStringLiteral("改制方案")}));
        const QString path = m_session->workspace().path();
        QVERIFY(m_session->workspace().close());
        for (const char* const attack : {"UPDATE safety_fee_succession SET reason = 'x'", "DELETE FROM safety_fee_succession",
                 "INSERT OR REPLACE INTO safety_fee_succession SELECT * FROM safety_fee_succession",
                 "INSERT INTO safety_fee_entry(id, born, book, number, kind, booked_on, month, amount_fen, category) "
                 "SELECT randomblob(16), born, book, 999, 'expenditure', '2023-04-30', '2023-04', 100, 'machinery.1' "
                 "FROM safety_fee_entry LIMIT 1",
                 "UPDATE safety_fee_entry SET department = 'x'", "UPDATE safety_fee_entry SET disposal = 'profit'"})
            QVERIFY2(inShell(path, QString::fromLatin1(attack)).contains(QStringLiteral("entry.")), attack);
    }

    /// Article 49: adopted by a named person with the latest supplement, posted in twelfths, ended by a further decision.
    void theHigherStandardIsAdoptedAndEnded()
    {
        for (const int year : {2023, 2024}) {
            QCOMPARE(enter(m_enterprise, spent(QDate(year, 12, 1), year == 2023 ? 373'000 : 372'000)), QStringLiteral("ok"));
            revenueOf(year, 20'000'000);
            QVERIFY(postMonths(*m_session, scope(year), Month(year, 12)));
        }
        const auto offered = found(2025);
        QVERIFY(findingOf(offered, "safety_fee.raise.offered"));
        QCOMPARE(codeOf(adoptRaise(*m_session, scope(2024), QStringLiteral("董事会"), {})),
            QStringLiteral("safety_fee.raise-without-supplements"));
        QCOMPARE(codeOf(adoptRaise(*m_session, scope(2025), QString(), {})), QStringLiteral("safety_fee.decider-missing"));
        const auto adopted = adoptRaise(*m_session, scope(2025), QStringLiteral("董事长 赵敏"), QStringLiteral("连续补提"));
        QCOMPARE(codeOf(adopted), QStringLiteral("ok"));
        QCOMPARE(adopted->amount, yuan(12'000)); // the supplement of 2024
        QCOMPARE(codeOf(adoptRaise(*m_session, scope(2025), QStringLiteral("董事会"), {})),
            QStringLiteral("safety_fee.raise-running"));
        QVERIFY(!findingOf(found(2025), "safety_fee.raise.offered"));
        revenueOf(2025, 20'000'000);
        QVERIFY(postMonths(*m_session, scope(2025), Month(2025, 12)));
        QCOMPARE(codeOf(endRaise(*m_session, scope(2025), QStringLiteral("董事长 赵敏"))), QStringLiteral("ok"));
        QCOMPARE(codeOf(endRaise(*m_session, scope(2025), QStringLiteral("董事长 赵敏"))),
            QStringLiteral("safety_fee.raise-not-running"));
        QVERIFY(postMonths(*m_session, scope(2026), Month(2026, 12)));
        const auto raises = *readEntries(read(), book(m_enterprise).id, {{}, {}, {EntryKind::Raise}, {}});
        QCOMPARE(raises.size(), std::size_t(12));
        for (const Entry& raise : raises)
            QCOMPARE(raise.amount, yuan(1'000));
        QCOMPARE(verified(), QStringLiteral("intact"));
    }

    /// Practice 7 and 8, article 47: one invoice over several entries, each of its yuan once; told while it is typed.
    void anInvoiceIsBookedOnce()
    {
        const QString number = QStringLiteral("24332000000123456789");
        const auto part = [&](std::int64_t fen) {
            Entry entry = spent(QDate(2023, 3, 1), 1);
            entry.amount = Money::fromFen(fen);
            entry.proofNumber = number;
            return entry;
        };
        const auto draftCodes = [&](const EnterpriseId& enterprise) {
            QStringList codes;
            Scope asked = scope();
            asked.enterprise = enterprise;
            const ReadScope facts = read();
            const auto findings = draftFindings(m_session->asked(facts, asked));
            for (const Finding& finding : *findings)
                codes << QString::fromStdString(finding.code);
            return codes.join(u' ');
        };
        QCOMPARE(enter(m_enterprise, part(600'00)), QStringLiteral("ok"));
        const auto second = *saveDrafts(*m_session, m_enterprise, std::array{part(400'00)});
        QCOMPARE(draftCodes(m_enterprise), QStringLiteral("safety_fee.invoice.repeated"));
        QCOMPARE(written([&](WriteScope& scope) {
            return insertFact(scope, invoiceTable,
                {{"enterprise", m_enterprise}, {"number", number}, {"total_fen", yuan(1'000)},
                    {"buyer", QStringLiteral("甲机械有限公司 ")}});
        }),
            QStringLiteral("ok"));
        QCOMPARE(draftCodes(m_enterprise), QString()); // 600.00 + 400.00 of 1,000.00
        QVERIFY(postDrafts(*m_session, m_enterprise, second));
        QVERIFY(!findingOf(found(), "safety_fee.invoice.overbooked"));
        QCOMPARE(readDocuments(read(), m_enterprise, 2023)->invoices.front().booked, yuan(1'000));
        const auto third = *saveDrafts(*m_session, m_enterprise, std::array{part(1)});
        QCOMPARE(draftCodes(m_enterprise), QStringLiteral("safety_fee.invoice.overbooked")); // 1,000.01
        QVERIFY(postDrafts(*m_session, m_enterprise, third));
        QCOMPARE(findingOf(found(), "safety_fee.invoice.overbooked")->weight, Weight::Breach);
        QVERIFY(!findingOf(found(), "safety_fee.invoice.elsewhere"));
        QCOMPARE(codeOf(openBooks(*m_session, m_other, {2023, yuan(50), audited})), QStringLiteral("ok"));
        Entry elsewhere = part(5'00);
        elsewhere.activity.reset();
        QCOMPARE(enter(m_other, elsewhere), QStringLiteral("ok"));
        QVERIFY(findingOf(found(), "safety_fee.invoice.elsewhere"));
        QVERIFY(!findingOf(found(), "safety_fee.invoice.other-buyer"));
        const auto checklist =
            closingChecklist(m_session->asked(read(), {m_other, {}, 2023, QDate(2023, 12, 31), {}}), Month(2023, 3));
        QVERIFY(findingOf(*checklist, "safety_fee.invoice.repeated"));
        QCOMPARE(findingOf(*checklist, "safety_fee.closing.copies-missing")->figures[1].second, std::string("1"));
    }

    /// Practice 8: made out to this enterprise, by name or tax number.
    void anInvoiceIsMadeOutToTheEnterprise_data()
    {
        QTest::addColumn<QString>("buyer");
        QTest::addColumn<QString>("taxNumber");
        QTest::addColumn<bool>("isOther");
        const QString own = QString::fromLatin1(sampleMachinery.data(), qsizetype(sampleMachinery.size()));
        QTest::newRow("its name") << QStringLiteral("甲机械有限公司") << QString() << false;
        QTest::newRow("with a blank") << QStringLiteral("甲机械 有限公司") << QString() << false;
        QTest::newRow("another name") << QStringLiteral("乙机械有限公司") << QString() << true;
        QTest::newRow("its number") << QString() << own << false;
        QTest::newRow("its name with another's number")
            << QStringLiteral("甲机械有限公司") << QStringLiteral("91330109MA2XXXXX00") << true;
        QTest::newRow("neither said") << QString() << QString() << false;
    }
    void anInvoiceIsMadeOutToTheEnterprise()
    {
        QFETCH(QString, buyer);
        QFETCH(QString, taxNumber);
        QFETCH(bool, isOther);
        QCOMPARE(written([&](WriteScope& scope) {
            return insertFact(scope, invoiceTable,
                {{"enterprise", m_enterprise}, {"number", QStringLiteral("24332000000123456789")}, {"total_fen", yuan(1)},
                    {"buyer", buyer}, {"buyer_tax_number", taxNumber}});
        }),
            QStringLiteral("ok"));
        QCOMPARE(findingOf(found(), "safety_fee.invoice.other-buyer") != nullptr, isOther);
    }

    /// Article 55: per company and consolidated, what is handed over within the group eliminated.
    void theGroupIsSeenAsOne()
    {
        QCOMPARE(codeOf(groupYear(read(), m_enterprise, 2023)), QStringLiteral("safety_fee.no-group"));
        QCOMPARE(written([&](WriteScope& scope) -> Result<void> {
            GroupMember member{{}, m_enterprise, m_other, {}, true, true, Holding::Controlled, Rate::fromPartsPerMillion(200'000),
                Month(2023, 1), {}, {}};
            TRY(save(scope, member));
            return {};
        }),
            QStringLiteral("ok"));
        QCOMPARE(codeOf(openBooks(*m_session, m_other, {2023, yuan(50), audited})), QStringLiteral("ok"));
        QVERIFY(postMonths(*m_session, scope(), Month(2023, 12)));
        Entry out;
        out.kind = EntryKind::TransferOut;
        out.bookedOn = QDate(2023, 7, 1);
        out.amount = yuan(72'000);
        out.proof = ProofKind::Transfer;
        out.counterpart = m_other;
        QCOMPARE(enter(m_enterprise, out), QStringLiteral("ok"));
        Entry in = out;
        in.kind = EntryKind::TransferIn;
        in.counterpart = m_enterprise;
        in.amount = yuan(70'000);
        QCOMPARE(enter(m_other, in), QStringLiteral("ok"));
        Entry drill = spent(QDate(2023, 8, 1), 20'000);
        drill.activity.reset();
        drill.category = "headquarters.1";
        drill.isByHeadquarters = true;
        QCOMPARE(enter(m_other, drill), QStringLiteral("ok"));
        for (const EnterpriseId& asked : {m_enterprise, m_other}) {
            const GroupYear group = *groupYear(read(), asked, 2023);
            QCOMPARE(group.companies.size(), std::size_t(2));
            QVERIFY(group.companies.front().isHeadquarters);
            QCOMPARE(group.companies.back().line.handedOver, yuan(72'000));
            QCOMPARE(group.companies.front().line.usedByHeadquarters, yuan(20'000));
            QCOMPARE(group.consolidated.opening, yuan(1'050));
            QCOMPARE(group.consolidated.accrued, yuan(360'000));
            QCOMPARE(group.consolidated.usedByHeadquarters, yuan(20'000));
            QCOMPARE(group.eliminated, yuan(70'000));
            QCOMPARE(group.unmatched, yuan(2'000));
            QCOMPARE(group.pooled, yuan(50'000));
            QCOMPARE(group.consolidated.closing, yuan(1'050 + 360'000 - 20'000 - 2'000));
        }
        QVERIFY(!findingOf(found(), "safety_fee.group.beyond-share")); // a fifth to the fen
        out.amount = yuan(1);
        QCOMPARE(enter(m_enterprise, out), QStringLiteral("ok"));
        QVERIFY(findingOf(found(), "safety_fee.group.beyond-share"));
        const auto theirs = plumbline::standing(*m_session, read(), {m_other, {}, 2023, QDate(2023, 12, 31), {}})->findings;
        QVERIFY(findingOf(theirs, "safety_fee.group.unmatched"));
    }
};

PLUMBLINE_TEST(RegistersTest)
#include "registers_test.moc"
