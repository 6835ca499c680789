// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/check_codes.h"
#include "tests/core/safety_fee/law_cases.h"
#include "tests/support/registry.h"

#include <QRegularExpression>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

Answerers allAnswerers()
{
    Answerers all = yearAnswerers();
    all.merge(checkAnswerers());
    all.merge(paperAnswerers());
    all.merge(planAnswerers());
    all.merge(registerAnswerers());
    return all;
}

template <class Names> bool isNamed(const Names& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

template <class Records> bool hasRecord(const Records& records, const std::string& id)
{
    return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
}

/// Whether the place an article names exists.
bool isThere(const RulePack& pack, const ArticleHome& home)
{
    if (home.kind == "check")
        return isNamed(safety_fee::checkCodes, home.name);
    if (home.kind == "clock")
        return isNamed(safety_fee::clockKinds, home.name);
    if (home.kind == "report")
        return isNamed(safety_fee::reportNames, home.name);
    if (home.kind == "list")
        return pack.list(home.name);
    if (home.kind == "scope")
        return pack.list("scope")->find(home.name);
    if (home.kind == "manual")
        return hasRecord(pack.manual, home.name);
    if (home.kind == "reading")
        return pack.reading(home.name);
    return home.kind == "value"
        && (pack.standard(home.name) || pack.deadline(home.name) || hasRecord(pack.parameters, home.name));
}

/// The articles that the rows of all files prove, by their names: "art. 50 …", "art.7(一) …".
std::vector<int> articlesInRows()
{
    static const QRegularExpression article(QStringLiteral("^art\\. ?(\\d+)"));
    std::vector<int> numbers;
    for (const QString& file : lawFiles()) {
        for (const QString& name : lawRowNames(file)) {
            if (const auto match = article.match(name); match.hasMatch())
                numbers.push_back(match.captured(1).toInt());
        }
    }
    return numbers;
}

}

class LawRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("inputs");
        QTest::addColumn<QString>("answer");
        for (const auto& [file, answerer] : allAnswerers()) {
            for (const LawRow& row : lawRows(file))
                QTest::newRow(qPrintable(file + QStringLiteral(": ") + row.name)) << file << row.inputs << row.answer;
        }
    }
    void rows()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, inputs);
        QFETCH(QString, answer);
        static const Answerers answerers = allAnswerers();
        QCOMPARE(answerers.at(file)(inputs), answer);
    }

    void everyFileOfRowsIsAsked()
    {
        const Answerers answerers = allAnswerers();
        for (const QString& file : lawFiles())
            QVERIFY2(file == QStringLiteral("accrual.case") || answerers.contains(file), qPrintable(file));
    }

    void everyArticleThatLivesHasARow()
    {
        const std::vector<int> proved = articlesInRows();
        for (const Article& article : shippedPack().articles) {
            const bool isProved = std::find(proved.begin(), proved.end(), article.number) != proved.end();
            QVERIFY2(article.lives.empty() || isProved, qPrintable(QStringLiteral("article %1 has no row").arg(article.number)));
        }
    }

    void everyPlaceThatAnArticleNamesExists()
    {
        for (const Article& article : shippedPack().articles) {
            for (const ArticleHome& home : article.lives)
                QVERIFY2(isThere(shippedPack(), home),
                    qPrintable(QStringLiteral("%1: %2 %3").arg(article.number).arg(textOf(home.kind), textOf(home.name))));
        }
    }

    void everyCheckAndClockLivesInAnArticle()
    {
        std::vector<std::string> named;
        for (const Article& article : shippedPack().articles) {
            for (const ArticleHome& home : article.lives)
                named.push_back(home.name);
        }
        for (const std::string_view code : safety_fee::checkCodes) {
            QVERIFY2(isNamed(named, std::string(code)), code.data());
            QVERIFY2(shippedPack().consequenceOf(code), code.data());
        }
        for (const std::string_view kind : safety_fee::clockKinds)
            QVERIFY2(isNamed(named, std::string(kind)), kind.data());
    }
};

PLUMBLINE_TEST(LawRowsTest)
#include "law_rows_test.moc"
