// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/money.h"
#include "tests/cli/support/run_cli.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace plumbline;
using tests::CliRun;
using tests::runCli;

namespace {

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '));
}

}

/// The books as a script keeps them.
class BooksCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    CliRun books(const QStringList& call) const { return runCli(QStringList{QStringLiteral("--json")} + call); }
    QString workspace() const { return m_folder.filePath(QStringLiteral("demo.plumb")); }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(runCli({QStringLiteral("demo"), workspace()}).exit, 0); }

    void accrualsArePostedThroughAMonthAndOnce()
    {
        QStringList call{QStringLiteral("post"), workspace(), QStringLiteral("--through"), QStringLiteral("2025-10")};
        QCOMPARE(tests::problemCode(books(call).object()),
            QStringLiteral("safety_fee.month-not-over")); // the sample's day is 2025-09-30
        call << QStringLiteral("--on") << QStringLiteral("2025-10-31");
        const QJsonArray posted = books(call).object()[QStringLiteral("posted")].toArray();
        QCOMPARE(posted.size(), 1);
        QCOMPARE(posted.first()[QStringLiteral("amount")].toString(), QStringLiteral("120100.19"));
        const CliRun why =
            books({QStringLiteral("why"), workspace(), posted.first()[QStringLiteral("receipt")].toString().left(12)});
        QCOMPARE(why.object()[QStringLiteral("receipts")].toArray().size(), 1);
        QCOMPARE(books(call).object()[QStringLiteral("posted")].toArray().size(), 0);
    }

    void aYearIsShown()
    {
        const QJsonArray months = books(
            {QStringLiteral("books"), QStringLiteral("show"), workspace(), QStringLiteral("--year"), QStringLiteral("2024")})
                                      .object()[QStringLiteral("months")]
                                      .toArray();
        QCOMPARE(months.size(), 12);
        for (qsizetype at = 1; at < months.size(); ++at)
            QCOMPARE(months[at][QStringLiteral("opening")], months[at - 1][QStringLiteral("closing")]);
    }

    void wrongCallsAreNamed_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such month") << words("post WS --through 2025-13") << QStringLiteral("cli.bad-value");
        QTest::newRow("a month that is closed")
            << words("close WS --through 2024-12") << QStringLiteral("safety_fee.nothing-to-close");
        QTest::newRow("drafts are left") << words("close WS --through 2025-09")
                                         << QStringLiteral("safety_fee.not-ready-to-close");
        QTest::newRow("books are open") << words("books open WS --balance 0 --source x")
                                        << QStringLiteral("safety_fee.books-open-already");
        QTest::newRow("no reason") << words("books reopen WS --month 2024-12") << QStringLiteral("safety_fee.reason-missing");
        QTest::newRow("an earlier month") << words("books reopen WS --month 2024-11 --reason x")
                                          << QStringLiteral("safety_fee.later-month-closed");
        QTest::newRow("no such entry") << words("books take-back WS 12 --reason x") << QStringLiteral("cli.bad-value");
    }
    void wrongCallsAreNamed()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, code);
        call.replaceInStrings(QStringLiteral("WS"), workspace());
        const CliRun run = books(call);
        QVERIFY2(run.exit == 2, run.out.constData());
        QCOMPARE(tests::problemCode(run.object()), code);
    }

    void aMonthIsClosedAndReopened()
    {
        QCOMPARE(books({QStringLiteral("close"), workspace(), QStringLiteral("--through"), QStringLiteral("2025-08")}).exit, 0);
        QCOMPARE(books({QStringLiteral("books"), QStringLiteral("reopen"), workspace(), QStringLiteral("--month"),
                           QStringLiteral("2025-08"), QStringLiteral("--reason"), QStringLiteral("漏记")})
                     .exit,
            0);
        QCOMPARE(books({QStringLiteral("verify"), workspace()}).exit, 0);
    }

    /// Article 58: the balance, its receipts and what is open pass to another enterprise of the file, and never through profit.
    void theBalancePassesToASuccessor()
    {
        const QString file = m_folder.filePath(QStringLiteral("merged.plumb"));
        QVERIFY(QFile::copy(workspace(), file));
        const QString mine = QStringLiteral("91530421MA6K8QN207");
        const QString machinery = QStringLiteral("91330108MA2EXAMPX2");
        const auto closing = [&](const QString& enterprise) {
            const CliRun shown = books({QStringLiteral("books"), QStringLiteral("show"), file, QStringLiteral("--year"),
                QStringLiteral("2025"), QStringLiteral("--enterprise"), enterprise});
            return shown.object()[QStringLiteral("months")].toArray().at(8)[QStringLiteral("closing")].toString();
        };
        const auto sumOf = [](const QString& one, const QString& other) {
            return (Sum(*parseSignedMoney(one.toStdString())) += *parseSignedMoney(other.toStdString())).total();
        };
        const QString before = closing(mine);
        const auto together = sumOf(before, closing(machinery));
        QStringList call = words("books succeed FILE --enterprise MINE --to MACHINERY");
        call.replaceInStrings(QStringLiteral("FILE"), file);
        call.replaceInStrings(QStringLiteral("MINE"), mine);
        call.replaceInStrings(QStringLiteral("MACHINERY"), machinery);
        QCOMPARE(tests::problemCode(books(call).object()), QStringLiteral("safety_fee.reason-missing"));
        call << QStringLiteral("--reason") << QStringLiteral("吸收合并协议");
        const CliRun handed = books(call);
        QVERIFY2(handed.exit == 0, handed.out.constData());
        QVERIFY(before != QStringLiteral("0.00"));
        QCOMPARE(closing(mine), QStringLiteral("0.00"));
        QCOMPARE(*sumOf(closing(machinery), QStringLiteral("0.00")), *together);
        QCOMPARE(books({QStringLiteral("verify"), file}).exit, 0);
    }
};

PLUMBLINE_TEST(BooksCommandsTest)
#include "books_test.moc"
