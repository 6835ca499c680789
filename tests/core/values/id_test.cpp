// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/ids.h"
#include "tests/support/registry.h"

using namespace plumbline;

static_assert(!std::is_convertible_v<SiteId, EnterpriseId>);
static_assert(!std::is_convertible_v<Id, EnterpriseId>);

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char* text, bool isGood) { QTest::newRow(text) << QString::fromLatin1(text) << isGood; };
        row("0191e1b0c4e070008000000000000001", true);
        row("ffffffffffffffffffffffffffffffff", true);
        row("0191E1B0C4E070008000000000000001", false);
        row("0191e1b0-c4e0-7000-8000-000000000001", false);
        row("0191e1b0c4e07000800000000000000", false);
        row("0191e1b0c4e0700080000000000000011", false);
        row("0191e1b0c4e07000800000000000000g", false);
        row("", false);
    }
    void textIsReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isGood);
        const Result<Id> id = Id::parse(text.toStdString());
        QCOMPARE(id.isOk(), isGood);
        if (isGood)
            QCOMPARE(QString::fromStdString(id->text()), text);
        else
            QCOMPARE(std::string(id.problem().code), std::string("id.malformed"));
    }

    void bytesAndTextAgree()
    {
        const Id id = *Id::parse("0191e1b0c4e070008000000000000001");
        QCOMPARE(id.bytes().size(), std::size_t(16));
        QVERIFY(*Id::fromBytes(id.bytes()) == id);
        QVERIFY(!Id::fromBytes(id.bytes().substr(1)).isOk());
        QVERIFY(Id().isNull());
        QVERIFY(!id.isNull());
        QVERIFY(*Id::parse("0191e1b0c4e070008000000000000000") < id);
    }
};

PLUMBLINE_TEST(IdTest)
#include "id_test.moc"
