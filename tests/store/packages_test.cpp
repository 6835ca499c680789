// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chains.h"
#include "core/store/dump.h"
#include "core/store/held_rows.h"
#include "core/store/package_source.h"
#include "core/store/replica.h"
#include "core/store/shared_tables.h"
#include "core/store/taking_in.h"
#include "core/store/verify.h"
#include "tests/store/scratch.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

journal::Package packageOf(Workspace& from, const journal::Knowledge& knows = {})
{
    const auto scope = from.read();
    auto package = gatherPackage(*scope, knows);
    if (!package)
        qFatal("gather: %s", qPrintable(codeOf(package)));
    package->manifest.workspace = from.id();
    package->manifest.replica = from.replica();
    return std::move(package).value();
}

journal::Knowledge knowledge(Workspace& of)
{
    return knowledgeOf(*headsIn(*of.read()));
}

/// "ok", "waits", "nothing", or the problem's code.
QString taking(Workspace& into, const journal::Package& package)
{
    const auto records = journal::checkPackage(package, into.id());
    if (!records)
        return codeOf(records);
    auto scope = into.write();
    const auto taken = TakingIn::run(*scope, package, *records);
    if (!taken)
        return codeOf(taken);
    if (taken->waits)
        return QStringLiteral("waits");
    if (taken->merged.empty())
        return QStringLiteral("nothing");
    Change change{"merge", somebody};
    change.merged = taken->merged;
    return codeOf(scope->commit(change));
}

std::string dumped(Workspace& workspace)
{
    return canonicalBytes(*dump(*workspace.read()));
}

QString soundness(Workspace& workspace)
{
    const auto verification = verify(*workspace.read());
    if (!verification)
        return codeOf(verification);
    return verification->isIntact()
        ? QStringLiteral("intact")
        : QString::fromUtf8(verification->problems.front().code.data(), qsizetype(verification->problems.front().code.size()));
}

void change(Workspace& workspace, const FactTable& table, const Id& id, const FactValues& values)
{
    auto scope = workspace.write();
    const auto updated = updateFact(*scope, table, id, values);
    const auto head = updated ? scope->commit({"test.update", somebody}) : updated.problem();
    if (!head)
        qFatal("update: %s", qPrintable(codeOf(head)));
}

void removeRow(Workspace& workspace, const FactTable& table, const Id& id)
{
    auto scope = workspace.write();
    const auto removed = deleteFact(*scope, table, id);
    const auto head = removed ? scope->commit({"test.delete", somebody}) : removed.problem();
    if (!head)
        qFatal("delete: %s", qPrintable(codeOf(head)));
}

QString deciding(Workspace& workspace, const HeldRow& held, HeldChoice choice, const QString& reason)
{
    auto scope = workspace.write();
    const auto decided = decideHeld(*scope, held, choice, 0, reason, somebody.id);
    return decided ? codeOf(scope->commit({"exchange.decide", somebody})) : codeOf(decided);
}

std::vector<HeldRow> heldIn(Workspace& workspace)
{
    return *heldRows(*workspace.read());
}

std::string cell(const std::optional<journal::Cells>& cells, std::string_view column)
{
    if (!cells)
        return "(gone)";
    for (const auto& [name, value] : *cells) {
        if (name == column)
            return value;
    }
    return {};
}

/// A file, and copies of it that go on by themselves.
struct Files {
    Scratch scratch;
    std::vector<std::unique_ptr<Workspace>> each;
    Id enterprise;
    Id book;
    Id site;

    explicit Files(int count)
    {
        {
            const auto first = scratch.create(QStringLiteral("0.plumb"));
            book = commitBook(*first, QStringLiteral("台账"));
            auto rows = first->read()->prepare("SELECT id FROM enterprise");
            if (!rows->step())
                qFatal("no enterprise");
            enterprise = *rows->id(0);
            addSomebody(*first);
            site = commitFact(*first, siteTable, {{"enterprise", enterprise}, {"name", "一号库"}, {"kind", "pond"}});
        }
        for (int number = 1; number < count; ++number) {
            const QString copy = scratch.path(QStringLiteral("%1.plumb").arg(number));
            QFile::copy(scratch.path(QStringLiteral("0.plumb")), copy);
            if (!becomeReplica(copy, scratch.setup()))
                qFatal("no replica");
        }
        for (int number = 0; number < count; ++number)
            each.push_back(scratch.open(QStringLiteral("%1.plumb").arg(number)));
    }
    /// The files as they are closed, again and again.
    void openCopies(int count)
    {
        each.clear();
        for (int number = 0; number < count; ++number) {
            const QString name = QStringLiteral("again%1.plumb").arg(number);
            QFile::remove(scratch.path(name));
            QFile::copy(scratch.path(QStringLiteral("%1.plumb").arg(number)), scratch.path(name));
            each.push_back(scratch.open(name));
        }
    }
    Workspace& operator[](int number) { return *each[std::size_t(number)]; }
    void at(std::int64_t milliseconds)
    {
        static_cast<FixedIdSource&>(*scratch.setup().ids).setMilliseconds(1723861445123 + milliseconds);
    }

private:
    static void addSomebody(Workspace& workspace)
    {
        auto scope = workspace.write();
        if (!insertFact(*scope, personTable, somebody.id, {{"name", somebody.name}}) || !scope->commit({"test.insert", somebody}))
            qFatal("no person");
    }
};

/// Everything to everyone, twice: what somebody holds back for want of another's goes in the second round.
void exchangeAll(Files& files)
{
    for (int round = 0; round < 2; ++round) {
        for (auto& from : files.each) {
            for (auto& into : files.each) {
                if (from != into)
                    taking(*into, packageOf(*from));
            }
        }
    }
}

/// An edit that any file may make at any time without the schema's refusal.
void editAtRandom(Files& files, Workspace& workspace)
{
    const auto text = [] { return QString::number(*rc::gen::inRange(0, 5)); };
    const int what = *rc::gen::inRange(0, 6);
    Id site;
    {
        auto rows = workspace.read()->prepare("SELECT id FROM site ORDER BY id LIMIT 1 OFFSET ?");
        rows->bind(1, *rc::gen::inRange(0, 3));
        if (*rows->step())
            site = *rows->id(0);
    }
    if (what == 0)
        change(workspace, enterpriseTable, files.enterprise, {{"note", text()}});
    else if (what == 1)
        change(workspace, enterpriseTable, files.enterprise, {{"name", text()}});
    else if (what == 2)
        commitFact(workspace, siteTable, {{"enterprise", files.enterprise}, {"name", text()}, {"kind", "pond"}});
    else if (what == 3)
        commitEntry(workspace, files.book, QStringLiteral("2024-05-06"), *rc::gen::inRange(1, 100));
    else if (what == 4 && !site.isNull())
        change(workspace, siteTable, site, {{"note", text()}});
    else if (!site.isNull())
        removeRow(workspace, siteTable, site);
}

}

class PackagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPackageBringsWhatTheOtherLacks()
    {
        Files files(2);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-06"), 100);
        change(files[0], siteTable, files.site, {{"name", "二号库"}});
        const journal::Package package = packageOf(files[0], knowledge(files[1]));
        QCOMPARE(package.manifest.records, 2U);
        QCOMPARE(taking(files[1], package), QStringLiteral("ok"));
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        QCOMPARE(soundness(files[1]), QStringLiteral("intact"));
        const journal::Knowledge before = knowledge(files[1]);
        QCOMPARE(taking(files[1], package), QStringLiteral("nothing"));
        QCOMPARE(knowledge(files[1]), before);
        // The whole journal again, with everything as it was when it came.
        QCOMPARE(taking(files[1], packageOf(files[0])), QStringLiteral("nothing"));
        QVERIFY(heldIn(files[1]).empty());
    }

    void aPackageThatCameTooSoonWaits()
    {
        Files files(2);
        const journal::Knowledge start = knowledge(files[1]);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-06"), 100);
        const journal::Package first = packageOf(files[0], start);
        const journal::Knowledge middle = knowledge(files[0]);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-07"), 200);
        const journal::Package second = packageOf(files[0], middle);
        const std::string before = dumped(files[1]);
        QCOMPARE(taking(files[1], second), QStringLiteral("waits"));
        QCOMPARE(dumped(files[1]), before);
        QCOMPARE(taking(files[1], first), QStringLiteral("ok"));
        QCOMPARE(taking(files[1], second), QStringLiteral("ok"));
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        QCOMPARE(soundness(files[1]), QStringLiteral("intact"));
    }

    void aRowChangedInBothIsHeldUntilSomebodyDecides_data()
    {
        QTest::addColumn<bool>("take");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("what stands stays") << false << QByteArray("矿");
        QTest::newRow("the other side is taken") << true << QByteArray("办公室");
    }
    void aRowChangedInBothIsHeldUntilSomebodyDecides()
    {
        QFETCH(bool, take);
        QFETCH(QByteArray, outcome);
        Files files(2);
        files.at(1000);
        change(files[1], siteTable, files.site, {{"name", "矿"}});
        files.at(2000);
        change(files[0], siteTable, files.site, {{"name", "办公室"}, {"note", "改名"}});
        QCOMPARE(taking(files[0], packageOf(files[1])), QStringLiteral("ok"));
        QCOMPARE(taking(files[1], packageOf(files[0])), QStringLiteral("ok"));
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        for (int number : {0, 1}) {
            const std::vector<HeldRow> held = heldIn(files[number]);
            QCOMPARE(held.size(), 1U);
            QCOMPARE(cell(held.front().present.cells, "name"), std::string("矿"));
            QCOMPARE(held.front().sides.size(), 1U);
            QCOMPARE(cell(held.front().sides.front().cells, "name"), std::string("办公室"));
            QCOMPARE(cell(held.front().sides.front().cells, "note"), std::string("改名"));
            QCOMPARE(soundness(files[number]), QStringLiteral("intact"));
        }
        const HeldRow held = heldIn(files[0]).front();
        QCOMPARE(deciding(files[0], held, HeldChoice::Take, QString()), QStringLiteral("exchange.reason-missing"));
        QCOMPARE(
            deciding(files[0], held, take ? HeldChoice::Take : HeldChoice::Keep, QStringLiteral("核对过")), QStringLiteral("ok"));
        QVERIFY(heldIn(files[0]).empty());
        QCOMPARE(taking(files[1], packageOf(files[0])), QStringLiteral("ok"));
        QVERIFY(heldIn(files[1]).empty());
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        QCOMPARE(cell(*presentCells(*files[1].read(), siteTable, files.site), "name"), outcome.toStdString());
        QCOMPARE(soundness(files[0]), QStringLiteral("intact"));
        QCOMPARE(soundness(files[1]), QStringLiteral("intact"));
    }

    void whatWasDeletedOnOneSideIsGoneAndSaid()
    {
        Files files(2);
        change(files[0], siteTable, files.site, {{"name", "改"}});
        removeRow(files[1], siteTable, files.site);
        exchangeAll(files);
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        for (int number : {0, 1}) {
            QCOMPARE(heldIn(files[number]).size(), 1U);
            QCOMPARE(soundness(files[number]), QStringLiteral("intact"));
        }
        const HeldRow held = heldIn(files[0]).front();
        QVERIFY(!held.present.cells);
        QCOMPARE(cell(held.sides.front().cells, "name"), std::string("改"));
        QCOMPARE(deciding(files[0], held, HeldChoice::Take, QStringLiteral("要")), QStringLiteral("exchange.deleted-there"));
        QCOMPARE(deciding(files[0], held, HeldChoice::Keep, QStringLiteral("已拆除")), QStringLiteral("ok"));
        exchangeAll(files);
        QVERIFY(heldIn(files[0]).empty() && heldIn(files[1]).empty());
    }

    void theSameChangeOnBothSidesNeedsNobody()
    {
        Files files(2);
        for (int number : {0, 1})
            change(files[number], siteTable, files.site, {{"name", "同名"}});
        exchangeAll(files);
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        QVERIFY(heldIn(files[0]).empty() && heldIn(files[1]).empty());
    }

    void anEntryOfAMonthClosedHereIsHeld()
    {
        Files files(2);
        const Id closed = commitFact(files[0], closedMonthTable, {{"book", files.book}, {"month", Month::of(QDate(2024, 5, 1))}});
        const Id entry = commitEntry(files[1], files.book, QStringLiteral("2024-05-06"), 100);
        QCOMPARE(taking(files[0], packageOf(files[1])), QStringLiteral("ok"));
        QCOMPARE(soundness(files[0]), QStringLiteral("intact"));
        const std::vector<HeldRow> held = heldIn(files[0]);
        QCOMPARE(held.size(), 1U);
        QCOMPARE(held.front().why, std::string("entry.month-closed"));
        QCOMPARE(held.front().id, entry);
        QCOMPARE(
            deciding(files[0], held.front(), HeldChoice::Take, QStringLiteral("补记")), QStringLiteral("entry.month-closed"));
        removeRow(files[0], closedMonthTable, closed);
        QCOMPARE(deciding(files[0], heldIn(files[0]).front(), HeldChoice::Take, QStringLiteral("补记")), QStringLiteral("ok"));
        QVERIFY(heldIn(files[0]).empty());
        exchangeAll(files);
        QVERIFY(heldIn(files[1]).empty());
        QCOMPARE(dumped(files[1]), dumped(files[0]));
        for (int number : {0, 1})
            QCOMPARE(soundness(files[number]), QStringLiteral("intact"));
    }

    void whatRestsOnAHeldRowIsHeldWithIt()
    {
        Files files(2);
        for (int number : {0, 1}) // one code twice: UNIQUE
            commitFact(files[number], enterpriseTable, {{"name", "丙"}, {"kind", "company"}, {"uscc", "91"}});
        Id theirs;
        {
            auto rows = files[1].read()->prepare("SELECT id FROM enterprise WHERE uscc = '91'");
            QVERIFY(*rows->step());
            theirs = *rows->id(0);
        }
        commitFact(files[1], siteTable, {{"enterprise", theirs}, {"name", "新库"}, {"kind", "pond"}});
        QCOMPARE(taking(files[0], packageOf(files[1])), QStringLiteral("ok"));
        QCOMPARE(heldIn(files[0]).size(), 2U);
        QCOMPARE(soundness(files[0]), QStringLiteral("intact"));
    }

    void rowsThatStayHereTravelAsTheirHash()
    {
        Files files(2);
        commitFact(files[0], seenTable, {{"text", "只在本机"}});
        commitEntry(files[0], files.book, QStringLiteral("2024-05-06"), 100);
        const journal::Package package = packageOf(files[0], knowledge(files[1]));
        QVERIFY(package.lines.find("只在本机") == std::string::npos);
        QCOMPARE(taking(files[1], package), QStringLiteral("ok"));
        QCOMPARE(soundness(files[1]), QStringLiteral("intact"));
        // It goes on from there to a third as it came.
        QCOMPARE(packageOf(files[1]).lines, packageOf(files[1]).lines);
        QVERIFY(packageOf(files[1]).lines.find("[\"leaf\",") != std::string::npos);
    }

    void aCopyThatGoesOnUnderTheSameNameIsNamed()
    {
        Files files(2);
        QVERIFY(QFile::copy(files.scratch.path(QStringLiteral("1.plumb")), files.scratch.path(QStringLiteral("twin.plumb"))));
        const auto twin = files.scratch.open(QStringLiteral("twin.plumb"));
        commitEntry(files[1], files.book, QStringLiteral("2024-05-06"), 100);
        const std::string before = dumped(*twin);
        QCOMPARE(taking(*twin, packageOf(files[1])), QStringLiteral("package.own-chain"));
        commitEntry(*twin, files.book, QStringLiteral("2024-05-06"), 200);
        QCOMPARE(taking(files[0], packageOf(files[1])), QStringLiteral("ok"));
        QCOMPARE(taking(files[0], packageOf(*twin)), QStringLiteral("package.forked"));
        QCOMPARE(taking(files[1], packageOf(*twin)), QStringLiteral("package.forked"));
        QVERIFY(dumped(*twin) != before);
    }

    void whatWasAlteredIsNamedAndNothingIsTaken_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("code");
        QTest::newRow("a record") << 0 << QStringLiteral("package.chain-broken");
        QTest::newRow("a line") << 1 << QStringLiteral("package.lines-altered");
        QTest::newRow("a record left out") << 2 << QStringLiteral("package.malformed");
        QTest::newRow("of another workspace") << 3 << QStringLiteral("package.other-workspace");
        QTest::newRow("a table nobody knows here") << 4 << QStringLiteral("package.lines-altered");
    }
    void whatWasAlteredIsNamedAndNothingIsTaken()
    {
        QFETCH(int, what);
        QFETCH(QString, code);
        Files files(2);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-06"), 100);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-07"), 100);
        journal::Package package = packageOf(files[0], knowledge(files[1]));
        const auto replace = [](std::string& text, std::string_view from, std::string_view to) {
            text.replace(text.find(from), from.size(), to);
        };
        if (what == 0)
            replace(package.records, "test.insert", "test.Insert");
        else if (what == 1)
            replace(package.lines, "\"100\"", "\"900\"");
        else if (what == 2)
            package.records.erase(0, package.records.find('\n') + 1);
        else if (what == 3)
            package.manifest.workspace = files.site;
        else
            replace(package.lines, "ledger.entry", "ledger.other");
        if (what != 2) { // whoever alters a part knows how to reckon its hash
            package.manifest.recordsHash = sha256(package.records);
            package.manifest.linesHash = sha256(package.lines);
        }
        const std::string before = dumped(files[1]);
        QCOMPARE(taking(files[1], package), code);
        QCOMPARE(dumped(files[1]), before);
    }

    /// Edits at random in three files, packages between them at random, some twice, some too soon: in the end all files have the
    /// same facts and the same rows to decide on, and each is sound.
    void anyOrderOfPackagesLeadsToTheSame()
    {
        Files files(3);
        commitEntry(files[0], files.book, QStringLiteral("2024-05-06"), 7);
        const journal::Knowledge before{{files[0].replica(), 3}};
        files.each.clear();
        QVERIFY(rc::check([&] {
            files.openCopies(3);
            std::vector<journal::Package> sent;
            const int steps = *rc::gen::inRange(5, 20);
            for (int step = 0; step < steps; ++step) {
                files.at(*rc::gen::inRange(0, 100000));
                Workspace& workspace = files[*rc::gen::inRange(0, 3)];
                const int what = *rc::gen::inRange(0, 4);
                if (what < 2)
                    editAtRandom(files, workspace);
                else if (what == 2)
                    sent.push_back(packageOf(workspace, *rc::gen::arbitrary<bool>() ? before : journal::Knowledge()));
                else if (!sent.empty())
                    taking(workspace, sent[*rc::gen::inRange(std::size_t(0), sent.size())]);
            }
            exchangeAll(files);
            for (auto& file : files.each) {
                RC_ASSERT(dumped(*file) == dumped(files[0]));
                RC_ASSERT(heldIn(*file).size() == heldIn(files[0]).size());
                RC_ASSERT(soundness(*file) == QStringLiteral("intact"));
            }
            files.each.clear();
        }));
    }

    /// Five packages of two mines reach the office in every order, each twice: one dump.
    void everyOrderOfFivePackagesGivesOneDump()
    {
        Files files(3);
        std::vector<journal::Package> packages;
        journal::Knowledge first = knowledge(files[0]);
        journal::Knowledge second = first;
        for (int number = 0; number < 5; ++number) {
            Workspace& mine = files[number % 2 + 1];
            journal::Knowledge& known = number % 2 == 0 ? first : second;
            files.at(1000 * number);
            commitEntry(mine, files.book, QStringLiteral("2024-05-06"), number + 1);
            change(mine, siteTable, files.site, {{"name", QString::number(number)}});
            packages.push_back(packageOf(mine, known));
            known = knowledge(mine);
        }
        files.each[0].reset();
        std::vector<std::size_t> order{0, 1, 2, 3, 4};
        std::string expected;
        int number = 0;
        do {
            const QString name = QStringLiteral("office%1.plumb").arg(++number);
            QVERIFY(QFile::copy(files.scratch.path(QStringLiteral("0.plumb")), files.scratch.path(name)));
            const auto office = files.scratch.open(name);
            for (int round = 0; round < 3; ++round) {
                for (const std::size_t at : order)
                    taking(*office, packages[at]);
            }
            const std::string found = dumped(*office);
            if (expected.empty())
                expected = found;
            QCOMPARE(found, expected);
            QCOMPARE(heldIn(*office).size(), 1U);
        } while (std::next_permutation(order.begin(), order.end()));
        QVERIFY(expected.find("\"amount_fen\":\"5\"") != std::string::npos);
    }
};

PLUMBLINE_TEST(PackagesTest)
#include "packages_test.moc"
