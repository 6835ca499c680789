// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"
#include "core/journal/lines.h"
#include "core/journal/tree.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::journal;

namespace {

constexpr auto machineryLine = "[\"insert\",\"safety_fee.entry\",\"0191e1b0c4e070008000000000000001\",{\"amount_fen\":"
                               "\"1800000\",\"booked_on\":\"2024-08-17\","
                               "\"category\":\"machinery.5\",\"note\":\"安全培训\"}]";
constexpr auto ownerLine =
    "[\"update\",\"safety_fee.site\",\"0191e1b0c4e070008000000000000002\",{\"owner\":\"张三\"},{\"owner\":\"李四\"}]";
constexpr auto vectorRoot = "238d44ccbb03e9295b67989fc44683384ec9622691d2b1cbdd68a151a48bc7b7";
constexpr auto vectorHash = "bace1f7196549d70c7fbeb3d75890dbe7a2727a5865a8a17154f46bdbea17f53";
constexpr auto vectorSm3 = "23c4a31849fbdb9e532268c3223e0ad8ebd809e932b8232526a5ceff8705e456";

Record publishedRecord()
{
    Record record;
    record.at = "2024-08-17T02:24:05.123Z";
    record.byId = PersonId(*Id::parse("0191e1b0c4e070008000000000000009"));
    record.byName = "王芳";
    record.kind = "safety_fee.entry.post";
    record.lines = 2;
    record.program = "plumbline 1.0.0";
    record.replica = *Id::parse("0191e1b0c4e0700080000000000000aa");
    record.root = *parseDigest(vectorRoot);
    record.seq = 1;
    record.workspace = *Id::parse("0191e1b0c4e0700080000000000000ff");
    return record;
}

std::string publishedBytes()
{
    return "{\"at\":\"2024-08-17T02:24:05.123Z\",\"by\":{\"id\":\"0191e1b0c4e070008000000000000009\",\"name\":\"王芳\"},"
           "\"format\":\"plumbline.record/1\",\"kind\":\"safety_fee.entry.post\",\"lines\":\"2\",\"previous\":\""
        + std::string(64, '0')
        + "\",\"program\":\"plumbline 1.0.0\",\"reason\":\"\",\"replica\":\"0191e1b0c4e0700080000000000000aa\",\"root\":\""
        + vectorRoot + "\",\"seq\":\"1\",\"workspace\":\"0191e1b0c4e0700080000000000000ff\"}";
}

/// The definition of RFC 9162, 2.1.1, word for word: what the streaming tree must agree with.
Digest rootByDefinition(const std::vector<Digest>& leaves, std::size_t first, std::size_t count)
{
    if (count == 0)
        return sha256({});
    if (count == 1)
        return leaves[first];
    std::size_t split = 1;
    while (split * 2 < count)
        split *= 2;
    return Tree::node(rootByDefinition(leaves, first, split), rootByDefinition(leaves, first + split, count - split));
}

std::string codeOf(const Result<Record>& record)
{
    return record ? "ok" : std::string(record.problem().code);
}

}

class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreThePublishedOnes()
    {
        std::string line;
        appendInsertLine(line, "safety_fee.entry", *Id::parse("0191e1b0c4e070008000000000000001"),
            {{"amount_fen", "1800000"}, {"booked_on", "2024-08-17"}, {"category", "machinery.5"}, {"note", "安全培训"}});
        QCOMPARE(line, std::string(machineryLine));
        line.clear();
        appendUpdateLine(
            line, "safety_fee.site", *Id::parse("0191e1b0c4e070008000000000000002"), {{"owner", "张三"}}, {{"owner", "李四"}});
        QCOMPARE(line, std::string(ownerLine));
        line.clear();
        appendDeleteLine(line, "person", *Id::parse("0191e1b0c4e070008000000000000002"), {{"name", "\"a\"\n\x01"}});
        QCOMPARE(
            line, std::string("[\"delete\",\"person\",\"0191e1b0c4e070008000000000000002\",{\"name\":\"\\\"a\\\"\\n\\u0001\"}]"));
    }

    void treeIsThePublishedOne()
    {
        QCOMPARE(hex(Tree::leaf(machineryLine)), std::string("94a2aee9e192c60058515d106019fb7d0050c5504ca64382269642800fbb6f0b"));
        QCOMPARE(hex(Tree::leaf(ownerLine)), std::string("2cf869a1c5fbaa7dfeee828dc2bea37777eb8a0bc511f1b5ad02c1930e1a7b92"));
        Tree tree;
        QCOMPARE(hex(tree.root()), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        tree.add(machineryLine);
        tree.add(ownerLine);
        QCOMPARE(hex(tree.root()), std::string(vectorRoot));
    }

    void treeAgreesWithTheDefinition()
    {
        Tree tree;
        std::vector<Digest> leaves;
        for (int count = 0; count <= 130; ++count) {
            QCOMPARE(tree.size(), std::uint64_t(count));
            QCOMPARE(hex(tree.root()), hex(rootByDefinition(leaves, 0, leaves.size())));
            leaves.push_back(Tree::leaf(std::to_string(count)));
            tree.add(std::to_string(count));
        }
    }

    void recordIsThePublishedOne()
    {
        const std::string bytes = recordBytes(publishedRecord());
        QCOMPARE(bytes, publishedBytes());
        QCOMPARE(sha256Hex(bytes), std::string(vectorHash));
        QCOMPARE(hex(sm3(bytes)), std::string(vectorSm3));
        QCOMPARE(*parseRecord(bytes), publishedRecord());
    }

    void recordKeepsWhatApplies()
    {
        Record record = publishedRecord();
        record.source = Source{"台账.xlsx", sha256("file"), 1'000'000};
        record.subject = Subject{"safety-fee-plan", sha256("report"), "7ZZZZ-00000-AAAAA-BBBBB"};
        record.sums = {{"amount_fen", "123"}};
        QCOMPARE(*parseRecord(recordBytes(record)), record);
    }

    void refusesWhatIsNotARecord_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        const auto row = [](const char* name, const char* from, const char* to) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to);
        };
        row("another format", "record/1", "record/2");
        row("leading zero", "\"lines\":\"2\"", "\"lines\":\"02\"");
        row("negative", "\"lines\":\"2\"", "\"lines\":\"-2\"");
        row("unknown key", "\"lines\"", "\"links\":\"1\",\"lines\"");
        row("missing key", "\"lines\":\"2\",", "");
        row("white space", "\"lines\":", "\"lines\": ");
        row("upper-case digest", "238d", "238D");
        row("short digest", "238d", "238");
        row("bad id", "00ff\"", "00fg\"");
        row("cut short", "00ff\"}", "00ff\"");
    }
    void refusesWhatIsNotARecord()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const QString good = QString::fromStdString(publishedBytes());
        QVERIFY(good.contains(from));
        QCOMPARE(codeOf(parseRecord(QString(good).replace(from, to).toStdString())), std::string("journal.malformed"));
    }

    void chainNamesItsBreaks()
    {
        const Record first = publishedRecord();
        const std::string firstBytes = recordBytes(first);
        Record second = first;
        second.seq = 2;
        second.previous = sha256(firstBytes);
        const std::string secondBytes = recordBytes(second);
        const auto next = [](ChainCheck& chain, const std::string& bytes) {
            return codeOf(chain.next(bytes, sha256(bytes), sm3(bytes)));
        };

        ChainCheck chain;
        QCOMPARE(next(chain, firstBytes), std::string("ok"));
        QCOMPARE(next(chain, secondBytes), std::string("ok"));
        QCOMPARE(chain.head(first.replica), (Head{first.replica, 2, sha256(secondBytes)}));

        ChainCheck gap;
        QCOMPARE(next(gap, secondBytes), std::string("journal.chain-broken"));
        ChainCheck twice;
        QCOMPARE(next(twice, firstBytes), std::string("ok"));
        QCOMPARE(next(twice, firstBytes), std::string("journal.chain-broken"));
        ChainCheck otherParent;
        QCOMPARE(next(otherParent, firstBytes), std::string("ok"));
        second.previous = sha256("another");
        QCOMPARE(next(otherParent, recordBytes(second)), std::string("journal.chain-broken"));

        ChainCheck altered;
        QCOMPARE(codeOf(altered.next(firstBytes, sha256("x"), sm3(firstBytes))), std::string("journal.record-altered"));
        ChainCheck alteredSm3;
        QCOMPARE(codeOf(alteredSm3.next(firstBytes, sha256(firstBytes), sm3("x"))), std::string("journal.record-altered"));
    }

    void everyReplicaHasAChainOfItsOwn()
    {
        ChainCheck chain;
        Record record = publishedRecord();
        for (const char* const replica : {"0191e1b0c4e0700080000000000000aa", "0191e1b0c4e0700080000000000000ab"}) {
            record.replica = *Id::parse(replica);
            const std::string bytes = recordBytes(record);
            QCOMPARE(codeOf(chain.next(bytes, sha256(bytes), sm3(bytes))), std::string("ok"));
        }
        QCOMPARE(chain.head(*Id::parse("0191e1b0c4e0700080000000000000ac")).seq, std::uint64_t(0));
    }

    void differencesRewind()
    {
        const Cells before{{"a", "1"}, {"b", "2"}, {"c", "3"}};
        const Cells after{{"a", "1"}, {"b", "9"}, {"d", "4"}};
        const Difference step = difference(before, after);
        QCOMPARE(step.before, (Cells{{"b", "2"}, {"c", "3"}}));
        QCOMPARE(step.after, (Cells{{"b", "9"}, {"d", "4"}}));
        QVERIFY(shows(after, step));
        QVERIFY(!shows(before, step));
        QVERIFY(!shows({{"a", "1"}, {"b", "9"}, {"c", "3"}, {"d", "4"}}, step));
        QCOMPARE(replaced(after, step.after, step.before), before);
        QCOMPARE(replaced(before, step.before, step.after), after);
        QCOMPARE(*parseCells(cellsText(before)), before);
        QCOMPARE(cellsText({}), std::string("{}"));
        QCOMPARE(std::string(parseCells("{\"a\":[]}").problem().code), std::string("journal.malformed"));
        QCOMPARE(std::string(parseCells("[]").problem().code), std::string("journal.malformed"));
    }
};

PLUMBLINE_TEST(JournalTest)
#include "journal_test.moc"
