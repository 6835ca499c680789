// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/safety_fee/check_codes.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <QSet>

#include <algorithm>

using namespace plumbline;

namespace {

QString packWord(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

template <class Codes> bool isCodeAmong(const Codes& codes, const std::string& name)
{
    return std::find(codes.begin(), codes.end(), name) != codes.end();
}

template <class Records> bool hasRecord(const Records& records, const std::string& id)
{
    return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
}

}

/// Whether 财资〔2022〕136号 as shipped hangs together: every name in it leads somewhere, every article lives somewhere.
class SafetyFeePackTest : public QObject {
    Q_OBJECT

    const RulePack m_pack =
        *readRulePack(tests::sourceFile(QStringLiteral("resources/rules/caizi-2022-136.json")), QStringLiteral("136"));

    bool isPlace(const ArticleHome& home) const
    {
        if (home.kind == "value")
            return m_pack.standard(home.name) || m_pack.parameter(home.name).isOk() || m_pack.deadline(home.name);
        if (home.kind == "list")
            return m_pack.list(home.name);
        if (home.kind == "scope")
            return m_pack.list("scope") && m_pack.list("scope")->find(home.name);
        if (home.kind == "reading")
            return m_pack.reading(home.name);
        if (home.kind == "manual")
            return hasRecord(m_pack.manual, home.name);
        if (home.kind == "check")
            return isCodeAmong(safety_fee::checkCodes, home.name);
        if (home.kind == "clock")
            return isCodeAmong(safety_fee::clockKinds, home.name);
        return home.kind == "report" && isCodeAmong(safety_fee::reportNames, home.name);
    }

    bool livesIn(int article, const char* kind, const std::string& name) const
    {
        const std::vector<ArticleHome>& lives = m_pack.articles[std::size_t(article - 1)].lives;
        return std::any_of(
            lives.begin(), lives.end(), [&](const ArticleHome& home) { return home.kind == kind && home.name == name; });
    }

private Q_SLOTS:
    void everyArticleLivesSomewhere_data()
    {
        QTest::addColumn<int>("article");
        for (int article = 1; article <= 69; ++article)
            QTest::addRow("article %d", article) << article;
    }
    void everyArticleLivesSomewhere()
    {
        QFETCH(int, article);
        QCOMPARE(m_pack.articles.size(), std::size_t(69));
        const Article& entry = m_pack.articles[std::size_t(article - 1)];
        QCOMPARE(entry.number, article);
        QVERIFY(!entry.lives.empty() || entry.authorities);
        for (const ArticleHome& home : entry.lives)
            QVERIFY2(isPlace(home), (home.kind + " " + home.name).c_str());
    }

    void everyValueLivesInTheArticleItCites()
    {
        for (const Standard& standard : m_pack.standards)
            QVERIFY2(livesIn(standard.citation.article, "value", standard.id), standard.id.c_str());
        for (const Parameter& parameter : m_pack.parameters)
            QVERIFY2(livesIn(parameter.citation.article, "value", parameter.id), parameter.id.c_str());
        for (const Deadline& deadline : m_pack.deadlines)
            QVERIFY2(livesIn(deadline.citation.article, "clock", deadline.id), deadline.id.c_str());
        for (const ManualQuestion& question : m_pack.manual)
            QVERIFY2(livesIn(question.citation.article, "manual", question.id), question.id.c_str());
    }

    void everyCheckAndClockIsNamedByAnArticle()
    {
        QSet<QString> named;
        for (const Article& article : m_pack.articles) {
            for (const ArticleHome& home : article.lives)
                named.insert(packWord(home.name));
        }
        for (const std::string_view code : safety_fee::checkCodes)
            QVERIFY2(named.contains(packWord(code)), std::string(code).c_str());
        for (const std::string_view kind : safety_fee::clockKinds)
            QVERIFY2(named.contains(packWord(kind)), std::string(kind).c_str());
    }

    void everyCheckHasItsConsequence()
    {
        for (const std::string_view code : safety_fee::checkCodes)
            QVERIFY2(m_pack.consequenceOf(code), std::string(code).c_str());
        for (const Consequence& consequence : m_pack.consequences) {
            for (const std::string& code : consequence.applies)
                QVERIFY2(isCodeAmong(safety_fee::checkCodes, code), code.c_str());
        }
    }

    void namesInListsLeadSomewhere()
    {
        const ClosedList& exclusions = *m_pack.list("exclusions");
        const ClosedList& unitKinds = *m_pack.list("unit-kinds");
        for (const ClosedList& list : m_pack.lists) {
            for (const ListItem& item : list.items) {
                for (const std::string& excluded : item.excludes)
                    QVERIFY2(exclusions.find(excluded), (item.id + " excludes " + excluded).c_str());
                for (const std::string& only : item.only)
                    QVERIFY2(m_pack.standard(only) || unitKinds.find(only), (item.id + " only " + only).c_str());
                for (const std::string& standard : item.standards)
                    QVERIFY2(m_pack.standard(standard), (item.id + " leads to " + standard).c_str());
                QVERIFY2(item.uses.empty() || m_pack.list("uses." + item.uses), item.id.c_str());
            }
        }
        for (const Standard& standard : m_pack.standards)
            QVERIFY2(m_pack.list("uses." + standard.industry), standard.id.c_str());
    }

    void thereAre132PermittedUsesInTwelveListsOfTheIndustries()
    {
        std::size_t items = 0;
        std::size_t lists = 0;
        for (const ClosedList& list : m_pack.lists) {
            if (list.id.starts_with("uses.") && list.id != "uses.general") {
                items += list.items.size();
                ++lists;
            }
        }
        QCOMPARE(lists, std::size_t(12));
        QCOMPARE(items, std::size_t(132));
    }
};

PLUMBLINE_TEST(SafetyFeePackTest)
#include "pack_test.moc"
