// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <QDir>

using namespace plumbline;

namespace {

Result<RulePack> packCase(const QString& name)
{
    return readRulePack(tests::sourceFile(QStringLiteral("tests/cases/packs/") + name), name);
}

/// "line 64, over": as expected.case writes a place.
QString placeInPack(const Problem& problem)
{
    const QString line = QStringLiteral("line %1").arg(problem.where.row);
    return problem.where.field.isEmpty() ? line : line + QStringLiteral(", ") + problem.where.field;
}

}

class PackReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBadPackIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place");
        for (const tests::CaseRow& row : tests::caseRows(QStringLiteral("packs/bad/expected.case")))
            QTest::newRow(row.name().constData()) << row.cell(0) << row.cell(1) << row.cell(2);
    }
    void everyBadPackIsRefusedWithItsPlace()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        QFETCH(QString, place);
        const Result<RulePack> pack = packCase(QStringLiteral("bad/") + file);
        QVERIFY(!pack.isOk());
        QCOMPARE(QString::fromLatin1(pack.problem().code.data(), qsizetype(pack.problem().code.size())), code);
        QCOMPARE(placeInPack(pack.problem()), place);
        QCOMPARE(pack.problem().where.file, QStringLiteral("bad/") + file);
    }

    void everyBadPackHasItsRow()
    {
        QStringList rows;
        for (const tests::CaseRow& row : tests::caseRows(QStringLiteral("packs/bad/expected.case")))
            rows.append(row.cell(0));
        const QDir folder(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/packs/bad"));
        for (const QString& file : folder.entryList({QStringLiteral("*.json")}))
            QVERIFY2(rows.contains(file), qPrintable(file));
    }

    void aGoodPackIsReadWhole()
    {
        const Result<RulePack> pack = packCase(QStringLiteral("small.json"));
        QVERIFY(pack.isOk());
        QCOMPARE(pack->id, std::string("example-small"));
        QCOMPARE(pack->subject, std::string("safety-fee"));
        QCOMPARE(pack->from, QDate(2024, 1, 1));
        QVERIFY(!pack->until);
        QCOMPARE(formatRate(*(*pack->parameter("example.share"))->rate()), std::string("60%"));
        const Standard* const tonnes = pack->standard("example.tonnes");
        QVERIFY(tonnes);
        QCOMPARE(std::get<Tariff>(tonnes->measure).amount.fen(), qint64(500));
        QCOMPARE(tonnes->citation, (Citation{"example-small", 2, 0, "一", 0}));
        const Scale& scale = std::get<Scale>(pack->standard("example.revenue")->measure);
        QCOMPARE(scale.brackets.size(), std::size_t(3));
        QVERIFY(!scale.brackets.back().to);
        QCOMPARE(pack->sha256, sha256Hex(pack->bytes));
    }

    void parametersKeepToTheirUnits()
    {
        const Result<RulePack> pack = packCase(QStringLiteral("small.json"));
        const Parameter& share = **pack->parameter("example.share");
        QCOMPARE(std::string(share.count().problem().code), std::string("rules.wrong-unit"));
        QCOMPARE(std::string(share.date().problem().code), std::string("rules.wrong-unit"));
        QCOMPARE(std::string(pack->parameter("example.nothing").problem().code), std::string("rules.no-such-parameter"));
    }

    void overlaysSayWhatTheyLieOn()
    {
        const Result<RulePack> provincial = packCase(QStringLiteral("provincial.json"));
        QVERIFY(provincial.isOk());
        QCOMPARE(provincial->overlays, std::string("caizi-2022-136"));
        QCOMPARE(provincial->kind, std::string("provincial"));
        QCOMPARE(packCase(QStringLiteral("older-contract.json"))->kind, std::string("older-contract"));
    }
};

PLUMBLINE_TEST(PackReaderTest)
#include "pack_reader_test.moc"
