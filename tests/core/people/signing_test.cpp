// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/locked_key.h"
#include "core/people/rights.h"
#include "tests/support/registry.h"

using namespace plumbline;

namespace {

template <std::size_t size> std::array<std::uint8_t, size> fromHex(const char* digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits);
    std::array<std::uint8_t, size> out{};
    std::copy_n(bytes.begin(), size, out.begin());
    return out;
}

template <class T> QString codeOf(const Result<T>& result)
{
    return result ? QStringLiteral("ok")
                  : QString::fromUtf8(result.problem().code.data(), qsizetype(result.problem().code.size()));
}

const SigningKey someKey(sha256("some key"));

}

/// Keys, their locks, and who may do what.
class SigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("RFC 8032, 7.1, test 1")
            << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
            << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a") << QByteArray()
            << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                          "d25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("RFC 8032, 7.1, test 2")
            << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
            << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c") << QByteArray("72")
            << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c"
                          "387b2eaeb4302aeeb00d291612bb0c00");
    }
    void vectors()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const SigningKey key(fromHex<32>(seed.constData()));
        QCOMPARE(key.publicKey(), fromHex<32>(publicKey.constData()));
        const std::string bytes = QByteArray::fromHex(message).toStdString();
        QCOMPARE(key.sign(bytes), fromHex<64>(signature.constData()));
        QVERIFY(isSignedBy(key.publicKey(), bytes, key.sign(bytes)));
    }

    void aSignatureIsOfTheseBytesAndThisKey()
    {
        Signature signature = someKey.sign("bytes");
        QVERIFY(!isSignedBy(someKey.publicKey(), "byteS", signature));
        QVERIFY(!isSignedBy(SigningKey(sha256("other")).publicKey(), "bytes", signature));
        signature[63] ^= 1;
        QVERIFY(!isSignedBy(someKey.publicKey(), "bytes", signature));
    }

    void onlyThePasswordOpens_data()
    {
        QTest::addColumn<QString>("tried");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("the password") << QStringLiteral("安全生产，人人有责é") << QStringLiteral("ok");
        QTest::newRow("typed in another normal form") << QStringLiteral("安全生产，人人有责e\u0301") << QStringLiteral("ok");
        QTest::newRow("one letter more") << QStringLiteral("安全生产，人人有责éx") << QStringLiteral("person.wrong-password");
        QTest::newRow("nothing") << QString() << QStringLiteral("person.wrong-password");
    }
    void onlyThePasswordOpens()
    {
        QFETCH(QString, tried);
        const auto locked = lockKey(someKey, QStringLiteral("安全生产，人人有责é"), {}, 10);
        QVERIFY(locked.isOk());
        const auto key = unlockKey(*locked, tried);
        QTEST(codeOf(key), "outcome");
        if (key)
            QCOMPARE(key->seed(), someKey.seed());
    }

    void aShortPasswordIsRefused()
    {
        QCOMPARE(codeOf(lockKey(someKey, QStringLiteral("1234567"), {}, 10)), QStringLiteral("person.password-short"));
        QCOMPARE(codeOf(lockKey(someKey, QStringLiteral("12345678"), {}, 10)), QStringLiteral("ok"));
    }

    void anAlteredLockDoesNotOpen()
    {
        const QString password = QStringLiteral("password");
        const auto locked = lockKey(someKey, password, {}, 10);
        QVERIFY(locked.isOk());
        for (std::size_t at = 0; at < locked->sealed.size(); at += 7) {
            LockedKey altered = *locked;
            altered.sealed[at] ^= 1;
            QCOMPARE(codeOf(unlockKey(altered, password)), QStringLiteral("person.wrong-password"));
        }
        LockedKey renamed = *locked;
        renamed.key = SigningKey(sha256("other")).publicKey();
        QCOMPARE(codeOf(unlockKey(renamed, password)), QStringLiteral("person.wrong-password"));
        LockedKey costly = *locked;
        costly.cost = 40;
        QCOMPARE(codeOf(unlockKey(costly, password)), QStringLiteral("person.lock-damaged"));
    }

    void rights_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QByteArray>("rights"); ///< record, review, approve, seal, administer
        QTest::newRow("a preparer records") << int(Role::Preparer) << QByteArray("10010");
        QTest::newRow("a reviewer sends back, and records nothing") << int(Role::Reviewer) << QByteArray("01010");
        QTest::newRow("an approver decides, and records nothing") << int(Role::Approver) << QByteArray("01110");
        QTest::newRow("an auditor only reads") << int(Role::Auditor) << QByteArray("00000");
        QTest::newRow("an administrator writes no facts") << int(Role::Administrator) << QByteArray("00011");
    }
    void rights()
    {
        QFETCH(int, role);
        QByteArray found;
        for (const Right right : {Right::Record, Right::Review, Right::Approve, Right::Seal, Right::Administer})
            found += isAllowed({Role(role)}, right) ? '1' : '0';
        QTEST(found, "rights");
        QCOMPARE(*parseRole(roleName(Role(role))), Role(role));
    }

    void nobodyWithoutARoleMayAnything()
    {
        for (const Right right : {Right::Record, Right::Review, Right::Approve, Right::Seal, Right::Administer})
            QVERIFY(!isAllowed({}, right));
        QCOMPARE(codeOf(parseRole("king")), QStringLiteral("role.unknown"));
    }
};

PLUMBLINE_TEST(SigningTest)

#include "signing_test.moc"
