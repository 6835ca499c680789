// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/invoices.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::safety_fee;

/// Numbers of invoices as people type them (practice 8).
class InvoicesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("understood");
        const auto row = [](const char* name, const char* typed, const char* understood) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(understood);
        };
        row("fully digital: 20 digits", "24332000000123456789", "24332000000123456789");
        row("one digit less", "2433200000012345678", "");
        row("one digit more", "243320000001234567890", "");
        row("with blanks and wide digits", " ２４３３ 2000 0001 2345 6789 ", "24332000000123456789");
        row("code of 10 and number", "3300221130-12345678", "3300221130-12345678");
        row("code of 10 and number in one", "330022113012345678", "3300221130-12345678");
        row("code of 12 and number", "033002211300-12345678", "033002211300-12345678");
        row("code and a number of seven", "3300221130-1234567", "");
        row("the number alone", "12345678", "");
        row("a letter", "2433200000012345678O", "");
        row("nothing", "", "");
    }
    void numbers()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, understood);
        QCOMPARE(invoiceNumber(typed).value_or(QString()), understood);
    }

    /// A number alone says what it is the number of only where it has that form.
    void kindsOfPaper_data()
    {
        QTest::addColumn<int>("said");
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, ProofKind said, const char* number, ProofKind kind) {
            QTest::newRow(name) << int(said) << QString::fromLatin1(number) << int(kind);
        };
        row("nothing said, an invoice's number", ProofKind::None, "24332000000123456789", ProofKind::Invoice);
        row("nothing said, code and number", ProofKind::None, "3300221130-12345678", ProofKind::Invoice);
        row("nothing said, another number", ProofKind::None, "12345678", ProofKind::None);
        row("nothing said, no number", ProofKind::None, "", ProofKind::None);
        row("a transfer slip stays one", ProofKind::Transfer, "24332000000123456789", ProofKind::Transfer);
    }
    void kindsOfPaper()
    {
        QFETCH(const int, said);
        QFETCH(const QString, number);
        QFETCH(const int, kind);
        QCOMPARE(int(kindOfPaper(ProofKind(said), number)), kind);
    }

    /// What is canonical is understood as it stands.
    void understoodOnceMore()
    {
        for (const char* const typed : {"24332000000123456789", "3300221130-12345678", "033002211300-12345678"}) {
            const QString number = *invoiceNumber(QString::fromLatin1(typed));
            QCOMPARE(*invoiceNumber(number), number);
        }
    }
};

PLUMBLINE_TEST(InvoicesTest)
#include "invoices_test.moc"
