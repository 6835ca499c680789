// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dump.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

std::unique_ptr<Workspace> inMemory(const Scratch& scratch)
{
    return std::move(Workspace::create(QStringLiteral(":memory:"), scratch.setup())).value();
}

std::string dumped(Workspace& workspace)
{
    const auto scope = workspace.read();
    return canonicalBytes(dump(*scope).value());
}

/// The problem of loading such a text, as "code line:column".
QString loading(Workspace& workspace, const QByteArray& text)
{
    const auto json = Json::read({text.constData(), std::size_t(text.size())});
    if (!json)
        return codeOf(json);
    auto scope = workspace.write();
    const auto loaded = load(*scope, *json, {text.constData(), std::size_t(text.size())});
    if (!loaded)
        return codeOf(loaded) + QStringLiteral(" %1:%2").arg(loaded.problem().where.row).arg(loaded.problem().where.column);
    return codeOf(scope->commit({"load", somebody}));
}

void fillAtRandom(Workspace& workspace)
{
    auto scope = workspace.write();
    const auto text = [] {
        return QString::fromStdString(*rc::gen::element<std::string>("", "安全", "a\"b\\c", "e\u0301", "x\ny", "😀"));
    };
    const Id enterprise = *insertFact(*scope, enterpriseTable, {{"name", "甲"}, {"kind", "company"}, {"note", text()}});
    const Id book = *insertFact(*scope, bookTable, {{"enterprise", enterprise}, {"domain", "ledger"}, {"name", "总账"}});
    const int rows = *rc::gen::inRange(0, 30);
    for (int row = 0; row < rows; ++row) {
        const QDate day = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        const auto quantity = Quantity::fromMillionths(*rc::gen::arbitrary<std::int64_t>());
        FactValues values{{"book", book}, {"booked_on", day}, {"month", Month::of(day)},
            {"amount_fen", Money::fromFen(*rc::gen::arbitrary<std::int64_t>())}, {"note", text()}};
        if (*rc::gen::arbitrary<bool>())
            values.insert(values.end(), {{"quantity", quantity}, {"is_audited", FactValue::flag(row % 2 == 0)}, {"count", row}});
        RC_ASSERT(insertFact(*scope, ledgerTable, values).isOk());
    }
    RC_ASSERT(scope->commit({"x.y", somebody}).isOk());
}

constexpr auto person = R"({"id":"0191e1b0c4e070008000000000000001","name":"王芳"})";

QByteArray document(const QByteArray& tables)
{
    return R"({"format":"plumbline.dump/1","tables":{)" + tables + "}}";
}

}

class DumpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dumpThenLoadGivesTheSameFacts()
    {
        const Scratch scratch;
        const bool holds = rc::check("dump, load, dump", [&] {
            const auto first = inMemory(scratch);
            fillAtRandom(*first);
            const std::string text = dumped(*first);
            const auto second = inMemory(scratch);
            RC_ASSERT(loading(*second, QByteArray::fromStdString(text)) == QStringLiteral("ok"));
            RC_ASSERT(dumped(*second) == text);
            RC_ASSERT(verify(*second->read())->isIntact());
            RC_ASSERT(verify(*first->read())->isIntact());
        });
        QVERIFY(holds);
    }

    void theFormIsThePublishedOne()
    {
        const Scratch scratch;
        const auto workspace = inMemory(scratch);
        QCOMPARE(QByteArray::fromStdString(dumped(*workspace)), document(""));
        const QByteArray text = document(QByteArray("\"person\":[") + person + "]");
        QCOMPARE(loading(*workspace, text), QStringLiteral("ok"));
        QCOMPARE(QByteArray::fromStdString(dumped(*workspace)), text);
    }

    void locksComeAfterWhatTheyLock()
    {
        const Scratch scratch;
        const auto first = inMemory(scratch);
        const Id book = commitBook(*first, QStringLiteral("甲"));
        const Id entry = commitEntry(*first, book, QStringLiteral("2024-01-31"), 100);
        commitEntry(*first, book, QStringLiteral("2024-01-31"), -100, entry);
        commitFact(*first, closedMonthTable, {{"book", book}, {"month", Month(2024, 1)}});
        const auto second = inMemory(scratch);
        QCOMPARE(loading(*second, QByteArray::fromStdString(dumped(*first))), QStringLiteral("ok"));
        QCOMPARE(dumped(*second), dumped(*first));
    }

    void aSelectionBringsWhatItRefersTo()
    {
        const Scratch scratch;
        const auto workspace = inMemory(scratch);
        const Id book = commitBook(*workspace, QStringLiteral("甲"));
        const Id other = commitBook(*workspace, QStringLiteral("乙"));
        const Id entry = commitEntry(*workspace, book, QStringLiteral("2024-01-31"), 100);
        const Id reversal = commitEntry(*workspace, book, QStringLiteral("2024-02-29"), -100, entry);
        commitEntry(*workspace, other, QStringLiteral("2024-01-31"), 5);
        const auto scope = workspace->read();
        const auto chosen = dump(*scope, {{"ledger.entry", {reversal}}});
        const Json& tables = *chosen->find("tables");
        QCOMPARE(tables.object().size(), std::size_t(3));
        QCOMPARE(tables.find("ledger.entry")->array().size(), std::size_t(2));
        QCOMPARE(tables.find("enterprise")->array().size(), std::size_t(1));
        QCOMPARE(tables.find("book")->array()[0].find("id")->string(), book.text());
        const auto second = inMemory(scratch);
        QCOMPARE(loading(*second, QByteArray::fromStdString(canonicalBytes(*chosen))), QStringLiteral("ok"));
        QCOMPARE(codeOf(dump(*scope, {{"ledger.entry", {book}}})), QStringLiteral("facts.missing"));
        QCOMPARE(codeOf(dump(*scope, {{"nowhere", {book}}})), QStringLiteral("dump.unknown-table"));
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QByteArray& text, const char* told) {
            QTest::newRow(name) << text << QString::fromUtf8(told);
        };
        const QByteArray enterprise = R"("id":"0191e1b0c4e070008000000000000001","kind":"company","name":"a")";
        row("another format", R"({"format":"plumbline.dump/2","tables":{}})", "dump.unknown-format 1:11");
        row("no tables", R"({"format":"plumbline.dump/1"})", "json.missing-key 1:1");
        row("a key more", R"({"format":"plumbline.dump/1","tables":{},"x":""})", "json.unknown-key 1:46");
        row("unknown table", document("\n\"people\":[]"), "dump.unknown-table 2:10");
        row("unknown column",
            document("\n\"person\":[{\"age\":\"5\",\"id\":\"0191e1b0c4e070008000000000000001\",\"name\":\"a\"}]"),
            "dump.unknown-column 2:18");
        row("no id", document("\n\"person\":[{\"name\":\"a\"}]"), "json.missing-key 2:11");
        row("bad id", document("\n\"person\":[{\"id\":\"0191\",\"name\":\"a\"}]"), "dump.wrong-value 2:17");
        row("null id", document("\n\"person\":[{\"id\":\"00000000000000000000000000000000\",\"name\":\"a\"}]"),
            "dump.wrong-value 2:17");
        row("twice", document(QByteArray("\n\"person\":[") + person + "," + person + "]"), "dump.not-sorted 2:71");
        row("a day that isn't", document("\n\"enterprise\":[{\"established_on\":\"2023-02-29\"," + enterprise + "}]"),
            "dump.wrong-value 2:33");
        row("a flag that isn't", document("\n\"enterprise\":[{\"is_listed\":\"2\"," + enterprise + "}]"),
            "dump.wrong-value 2:28");
        row("not in the list", document("\n\"enterprise\":[{\"accounting_standard\":\"x\"," + enterprise + "}]"),
            "store.value-refused 2:15");
        row("a value missing", document("\n\"person\":[{\"id\":\"0191e1b0c4e070008000000000000001\"}]"),
            "store.value-missing 2:11");
        row("a row that isn't", document("\n\"person\":[\"a\"]"), "json.not-an-object 2:11");
        row("rows that aren't", document("\n\"person\":\"a\""), "json.not-an-array 2:10");
        row("a number", document("\n\"person\":5"), "json.not-a-string");
        row("no target",
            document("\n\"site\":[{\"enterprise\":\"0191e1b0c4e070008000000000000001\",\"id\":"
                     "\"0191e1b0c4e070008000000000000002\",\"kind\":\"mine\",\"name\":\"a\"}]"),
            "store.reference-missing");
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, told);
        const Scratch scratch;
        const auto workspace = inMemory(scratch);
        QCOMPARE(loading(*workspace, text), told);
        QCOMPARE(workspace->read()->head()->seq, std::uint64_t(0));
    }

    void idsAscendAndAreOfVersionSeven()
    {
        SystemIdSource system;
        FixedIdSource fixed(1723861445123);
        for (IdSource* const source : {static_cast<IdSource*>(&system), static_cast<IdSource*>(&fixed)}) {
            Id last;
            for (int count = 0; count < 10000; ++count) {
                const Id next = source->next();
                QVERIFY(last < next);
                QCOMPARE(next.text()[12], '7');
                QVERIFY(std::string_view("89ab").find(next.text()[16]) != std::string_view::npos);
                last = next;
            }
        }
        QVERIFY(fixed.next().text().starts_with("01915e262a03"));
        fixed.setMilliseconds(1000);
        const Id before = fixed.next();
        QVERIFY(before < fixed.next());
        FixedIdSource again(1723861445123);
        FixedIdSource same(1723861445123);
        QCOMPARE(again.next(), same.next());
        QCOMPARE(QString::fromStdString(again.now()), QStringLiteral("2024-08-17T02:24:05.123Z"));
    }
};

PLUMBLINE_TEST(DumpTest)
#include "dump_test.moc"
