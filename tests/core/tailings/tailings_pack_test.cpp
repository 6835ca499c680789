// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/tailings/findings.h"
#include "core/tailings/gap_rules.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <set>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

/// The pack against the order: each of its 35 articles has a place that exists, each value stands in the article it cites.
class TailingsPackTest : public QObject {
    Q_OBJECT

    const RulePack m_pack = *readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"));

private Q_SLOTS:
    void everyArticleLivesSomewhere_data()
    {
        QTest::addColumn<int>("article");
        for (int article = 1; article <= 35; ++article)
            QTest::addRow("article %d", article) << article;
    }
    void everyArticleLivesSomewhere()
    {
        QFETCH(int, article);
        QCOMPARE(m_pack.articles.size(), std::size_t(35));
        const Article& entry = m_pack.articles[std::size_t(article - 1)];
        QCOMPARE(entry.number, article);
        QVERIFY(!entry.lives.empty() || entry.authorities);
        for (const ArticleHome& home : entry.lives)
            QVERIFY2(isPlace(home), (home.kind + " " + home.name).c_str());
    }

    void everyValueLivesInTheArticleItCites()
    {
        for (const Parameter& parameter : m_pack.parameters)
            QVERIFY2(livesIn(parameter.citation.article, "value", parameter.id), parameter.id.c_str());
        for (const Deadline& deadline : m_pack.deadlines)
            QVERIFY2(livesIn(deadline.citation.article, "clock", deadline.id), deadline.id.c_str());
        for (const ManualQuestion& question : m_pack.manual)
            QVERIFY2(livesIn(question.citation.article, "manual", question.id), question.id.c_str());
        for (const Reading& reading : m_pack.readings) {
            for (const Citation& citation : reading.citations)
                QVERIFY2(livesIn(citation.article, "reading", reading.id), reading.id.c_str());
        }
        for (const ClosedList& list : m_pack.lists) {
            for (const ListItem& item : list.items)
                QVERIFY2(livesIn(item.citation.article, "list", list.id), item.id.c_str());
        }
    }

    /// Whatever the program finds or reminds of has its article, and that article names it.
    void everyCheckAndClockHasItsArticle()
    {
        const auto isNamed = [&](std::string_view kind, std::string_view name) {
            return std::any_of(m_pack.articles.begin(), m_pack.articles.end(), [&](const Article& article) {
                return std::any_of(article.lives.begin(), article.lives.end(),
                    [&](const ArticleHome& home) { return home.kind == kind && home.name == name; });
            });
        };
        for (const GapRule& rule : gapRules())
            QVERIFY2(livesIn(rule.article, "check", rule.code), rule.code);
        for (const std::string_view code : checkCodes)
            QVERIFY2(isNamed("check", code), std::string(code).c_str());
        for (const std::string_view kind : clockKinds)
            QVERIFY2(isNamed("clock", kind), std::string(kind).c_str());
        for (const ExpiryRule& rule : expiryRules())
            QVERIFY2(livesIn(rule.article, "clock", rule.clock), rule.clock);
    }

    /// Consequences apply to what is found, and every question of the self-check belongs to a duty of the unit.
    void consequencesNameFindings()
    {
        std::set<std::string> known(checkCodes.begin(), checkCodes.end()); // own rules have no consequence in law
        for (const GapRule& rule : gapRules())
            known.insert(rule.code);
        for (const ListItem& question : m_pack.list("self-check")->items)
            known.insert("tailings.check." + question.id);
        for (const Consequence& consequence : m_pack.consequences) {
            QVERIFY(consequence.citation.article >= 30 && consequence.citation.article <= 33);
            for (const std::string& code : consequence.applies)
                QVERIFY2(known.contains(code), code.c_str());
        }
    }

    /// The numbers, held against the instrument's own text where it is at hand.
    void theNumbersStandInTheText()
    {
        QFile text(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/regulations/mee-order-26-tailings.txt"));
        if (!text.open(QIODevice::ReadOnly))
            QSKIP("the text of the instrument is not here");
        const QString law = QString::fromUtf8(text.readAll()).remove(QLatin1Char('\n')).remove(QLatin1Char(' '));
        for (const char* const words :
            {"超过1Bq/g", "不得少于五年", "1月31日之前", "不得少于三个月", "每月至少开展一次", "每季度", "每年汛期前至少",
                "连续两年内没有渗滤液", "连续两年不超出", "处三万元以下", "处五万元以下", "处十万元以下", "自2022年7月1日起施行"})
            QVERIFY2(law.contains(QString::fromUtf8(words)), words);
        const auto count = [&](const char* id) { return *(*m_pack.parameter(id))->count(); };
        QCOMPARE(count("radioactivity.most"), 1);
        QCOMPARE(count("ledger.producer"), 5);
        QCOMPARE(count("outlet.flow-records"), 5);
        QCOMPARE(count("outlet.video"), 3);
        QCOMPARE(count("discharge.samples-a-month"), 1);
        QCOMPARE(count("closed.leachate"), 2);
        QCOMPARE(count("closed.groundwater"), 2);
        QCOMPARE(count("penalty.filing"), 30'000);
        QCOMPARE(count("penalty.sign"), 50'000);
        QCOMPARE(count("penalty.inspection"), 100'000);
        QCOMPARE(m_pack.deadline("tailings.annual-filing")->month, 1);
        QCOMPARE(m_pack.deadline("tailings.annual-filing")->day, 31);
        QCOMPARE(m_pack.from, QDate(2022, 7, 1));
        QCOMPARE(m_pack.issued, QDate(2022, 4, 6));
    }

private:
    bool isPlace(const ArticleHome& home) const
    {
        const auto hasId = [&](const auto& records) {
            return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == home.name; });
        };
        if (home.kind == "value")
            return hasId(m_pack.parameters);
        if (home.kind == "list")
            return hasId(m_pack.lists);
        if (home.kind == "reading")
            return hasId(m_pack.readings);
        if (home.kind == "manual")
            return hasId(m_pack.manual);
        if (home.kind == "clock")
            return hasId(m_pack.deadlines) || std::find(clockKinds.begin(), clockKinds.end(), home.name) != clockKinds.end();
        const bool isGap =
            std::any_of(gapRules().begin(), gapRules().end(), [&](const GapRule& rule) { return rule.code == home.name; });
        return home.kind == "check" && (isGap || std::find(checkCodes.begin(), checkCodes.end(), home.name) != checkCodes.end());
    }

    bool livesIn(int article, const char* kind, const std::string& name) const
    {
        const std::vector<ArticleHome>& lives = m_pack.articles[std::size_t(article - 1)].lives;
        return std::any_of(
            lives.begin(), lives.end(), [&](const ArticleHome& home) { return home.kind == kind && home.name == name; });
    }
};

PLUMBLINE_TEST(TailingsPackTest)
#include "tailings_pack_test.moc"
