// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/values/digest.h"
#include "tests/support/registry.h"

using namespace plumbline;

class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownVectors()
    {
        // FIPS 180-2 appendix B, and GB/T 32905 appendix A.
        QCOMPARE(sha256Hex(""), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256Hex("abc"), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hex(sm3("abc")), std::string("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
    }

    void piecesGiveTheSameAsTheWhole_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("SHA-256") << int(Hasher::Kind::Sha256);
        QTest::newRow("SM3") << int(Hasher::Kind::Sm3);
    }
    void piecesGiveTheSameAsTheWhole()
    {
        QFETCH(int, kind);
        Hasher pieces{Hasher::Kind(kind)};
        Hasher whole{Hasher::Kind(kind)};
        const std::string text(1000, 'x');
        for (std::size_t at = 0; at < text.size(); at += 7)
            pieces.add(std::string_view(text).substr(at, 7));
        whole.add(text);
        QCOMPARE(hex(pieces.finish()), hex(whole.finish()));
        pieces.add("abc");
        whole.add("abc");
        QCOMPARE(hex(pieces.finish()), hex(whole.finish()));
    }
};

PLUMBLINE_TEST(DigestTest)
#include "digest_test.moc"
