// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seal.h"

#include "core/exchange/carried_document.h"
#include "core/exchange/json_report.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The published vector: any other verifier has to come to the same.
    void vector()
    {
        const Seal seal = Seal::ofBytes("{\"format\":\"plumbline.report/1\"}");
        QCOMPARE(hex(seal.sha256), std::string("8ce7e5946e5d5714fc7cb8adfb7583ab2f94b8dfd620d566203169b0e8d4d3ad"));
        QCOMPARE(hex(seal.sm3), std::string("901dd3b997a03bf060068a7a00a3da97cd78790dcb25ecd288df9f94eff308ee"));
        QCOMPARE(seal.checkCode, std::string("HKKYB-53EBN-BH9Z3-WQ2PZ"));
        QCOMPARE(sealTrailer("abc"),
            std::string("PlumblineSeal 1 length=00000000000000000003 "
                        "sha256=ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sealTrailer("abc").size(), sealTrailerLength);
    }

    void aTrailerBelongsToTheBytesBeforeIt()
    {
        const std::string file = "abc" + sealTrailer("abc");
        QVERIFY(hasTrailerAt(file, 3));
        QVERIFY(!hasTrailerAt("abd" + sealTrailer("abc"), 3));
        QVERIFY(!hasTrailerAt("ab" + sealTrailer("abc"), 2));
        QVERIFY(!hasTrailerAt(file.substr(0, file.size() - 1), 3));
        QVERIFY(!hasTrailerAt(file, file.size() + 1));
    }

    void jsonHoldsTheDocumentAndItsSeal()
    {
        const Seal seal = Seal::of(sampleReport());
        const std::string file = writeJsonReport(seal);
        QVERIFY(file.ends_with("\",\"sm3\":\"" + hex(seal.sm3) + "\"}}\n"));
        QCOMPARE(*documentInJson(file), seal.bytes);
        QCOMPARE(jsonTrailer(file), TrailerState::Intact);
        // The whole file is canonical JSON too, but for its last line feed.
        const Result<Json> whole = Json::readCanonical(std::string_view(file).substr(0, file.size() - 1));
        QVERIFY(whole.isOk());
        QCOMPARE(whole->find("seal")->find("sha256")->string(), hex(seal.sha256));
    }

    void packedDocumentsComeBack_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("pieces");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("a little") << 10 << 1;
        QTest::newRow("several cells") << 200'000 << 9;
    }
    void packedDocumentsComeBack()
    {
        QFETCH(int, length);
        QFETCH(int, pieces);
        std::string bytes;
        for (int round = 0; int(bytes.size()) < length; ++round)
            bytes += bytesOf(QByteArray::fromHex(QByteArray::fromStdString(sha256Hex(std::to_string(round)))));
        bytes.resize(std::size_t(length));
        std::vector<std::string> carried = packDocument(bytes);
        QCOMPARE(int(carried.size()), pieces);
        for (const std::string& piece : carried)
            QVERIFY(piece.size() <= 30'000);
        QCOMPARE(*unpackDocument(carried), bytes);
        carried.back().pop_back();
        QCOMPARE(std::string(unpackDocument(carried).problem().code), std::string("seal.carried-document-unreadable"));
        carried.back() += "*";
        QVERIFY(!unpackDocument(carried).isOk());
    }

    void heads()
    {
        const ReportDocument mine = sampleReport();
        ReportDocument other = mine;
        QCOMPARE(*compareHeads(mine, other), HeadRelation::Same);
        other.origin.headHash = std::string(64, '2');
        QCOMPARE(*compareHeads(mine, other), HeadRelation::Forked);
        other.origin.headSeq = "13";
        QCOMPARE(*compareHeads(mine, other), HeadRelation::OtherIsLater);
        other.origin.headSeq = "11";
        QCOMPARE(*compareHeads(mine, other), HeadRelation::OtherIsEarlier);
        other.origin.replica = "b";
        QCOMPARE(*compareHeads(mine, other), HeadRelation::OtherReplica);
        other.origin.workspace = "c";
        QCOMPARE(*compareHeads(mine, other), HeadRelation::OtherWorkspace);
    }
};

PLUMBLINE_TEST(SealTest)
#include "seal_test.moc"
