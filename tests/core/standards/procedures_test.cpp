// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/standards/packs.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

template <class Records> bool hasId(const Records& records, const std::string& id)
{
    return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == id; });
}

/// Where a pack says that an article lives.
bool isThere(const RulePack& pack, const Procedures& procedures, const ArticleHome& home)
{
    if (home.kind == "value")
        return hasId(pack.parameters, home.name);
    if (home.kind == "list")
        return hasId(pack.lists, home.name);
    if (home.kind == "reading")
        return hasId(pack.readings, home.name);
    if (home.kind == "manual")
        return hasId(pack.manual, home.name);
    if (home.kind == "clock")
        return hasId(pack.deadlines, home.name);
    if (home.kind == "workflow")
        return hasId(procedures.workflows, home.name);
    if (home.kind == "vote")
        return hasId(procedures.votes, home.name);
    if (home.kind == "assessment")
        return hasId(procedures.assessments, home.name);
    return home.kind == "check" && home.name.starts_with("standards.");
}

bool livesIn(const RulePack& pack, int article, const char* kind, const std::string& name)
{
    const std::vector<ArticleHome>& lives = pack.articles[std::size_t(article - 1)].lives;
    return std::any_of(
        lives.begin(), lives.end(), [&](const ArticleHome& home) { return home.kind == kind && home.name == name; });
}

}

/// The two packs of standards review, held against their own articles and against the instruments' texts.
class StandardsPackTest : public QObject {
    Q_OBJECT

    const ShippedProcedures m_shipped;

    static void addPacks()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<int>("articles");
        QTest::newRow("N") << QByteArray(resourcesPack) << 24;
        QTest::newRow("K") << QByteArray(minesPack) << 37;
    }

private Q_SLOTS:
    void everyArticleLivesSomewhere_data() { addPacks(); }
    void everyArticleLivesSomewhere()
    {
        QFETCH(QByteArray, id);
        QFETCH(int, articles);
        const RulePack& pack = m_shipped.pack(id.constData());
        QCOMPARE(pack.articles.size(), std::size_t(articles));
        for (int number = 1; number <= articles; ++number) {
            const Article& article = pack.articles[std::size_t(number - 1)];
            QCOMPARE(article.number, number);
            QVERIFY2(!article.lives.empty() || article.authorities, qPrintable(QString::number(number)));
            for (const ArticleHome& home : article.lives)
                QVERIFY2(isThere(pack, m_shipped.procedures(id.constData()), home),
                    qPrintable(QString::number(number) + QLatin1Char(' ') + QString::fromStdString(home.kind + " " + home.name)));
        }
    }

    void everyValueLivesInTheArticleItCites_data() { addPacks(); }
    void everyValueLivesInTheArticleItCites()
    {
        QFETCH(QByteArray, id);
        const RulePack& pack = m_shipped.pack(id.constData());
        const Procedures& procedures = m_shipped.procedures(id.constData());
        for (const Parameter& parameter : pack.parameters)
            QVERIFY2(livesIn(pack, parameter.citation.article, "value", parameter.id), parameter.id.c_str());
        for (const Deadline& deadline : pack.deadlines)
            QVERIFY2(livesIn(pack, deadline.citation.article, "clock", deadline.id), deadline.id.c_str());
        for (const ClosedList& list : pack.lists) {
            for (const ListItem& item : list.items)
                QVERIFY2(livesIn(pack, item.citation.article, "list", list.id), item.id.c_str());
        }
        for (const Reading& reading : pack.readings) {
            for (const Citation& citation : reading.citations)
                QVERIFY2(livesIn(pack, citation.article, "reading", reading.id), reading.id.c_str());
        }
        for (const Workflow& workflow : procedures.workflows) {
            for (const Transition& transition : workflow.transitions) {
                QVERIFY2(livesIn(pack, transition.citation.article, "workflow", workflow.id), transition.id.c_str());
                for (const Guard& guard : transition.guards)
                    QVERIFY2(livesIn(pack, guard.citation.article, "workflow", workflow.id),
                        (transition.id + " " + guard.kind + " " + guard.of).c_str());
            }
        }
    }

    /// A sentence names lists and items by their ids: none may be taken for another.
    void noItemIsCalledLikeAList_data() { addPacks(); }
    void noItemIsCalledLikeAList()
    {
        QFETCH(QByteArray, id);
        const RulePack& pack = m_shipped.pack(id.constData());
        for (const ClosedList& list : pack.lists) {
            for (const ListItem& item : list.items)
                QVERIFY2(!pack.list(item.id), item.id.c_str());
        }
    }

    /// No state without a way in, none but an end without a way out, for every kind that may be there.
    void everyStateIsReachedAndLeft_data() { addPacks(); }
    void everyStateIsReachedAndLeft()
    {
        QFETCH(QByteArray, id);
        for (const Workflow& workflow : m_shipped.procedures(id.constData()).workflows) {
            for (const WorkflowState& state : workflow.states) {
                const bool isReached = &state == &workflow.states.front()
                    || std::any_of(workflow.transitions.begin(), workflow.transitions.end(),
                        [&](const Transition& transition) { return transition.to == state.id; });
                const bool isLeft = state.ending != Ending::No
                    || std::any_of(workflow.transitions.begin(), workflow.transitions.end(),
                        [&](const Transition& transition) { return transition.leaves(state.id); });
                QVERIFY2(isReached && isLeft, (workflow.id + " " + state.id).c_str());
            }
        }
    }

    void theNumbersStandInTheTexts()
    {
        struct Said {
            const char* file;
            const char* words;
        };
        const Said said[] = {{"mnr-2022-1966-standards-review", "不得少于 3/4"},
            {"mnr-2022-1966-standards-review", "2/3 以上同意"}, {"mnr-2022-1966-standards-review", "不超过参加投票委员的 1/4"},
            {"mnr-2022-1966-standards-review", "不少于 3 家"}, {"mnr-2022-1966-standards-review", "2年内完成"},
            {"mnr-2022-1966-standards-review", "在 1个月内"}, {"mnr-2022-1966-standards-review", "2 个月前"},
            {"mnr-2022-1966-standards-review", "3 个月前"}, {"mnr-2022-1966-standards-review", "20 个工作日内"},
            {"mnr-2022-1966-standards-review", "9名以上单数"}, {"kuangan-2023-13-mine-standards", "不少于 10 家"},
            {"kuangan-2023-13-mine-standards", "不得少于５家"}, {"kuangan-2023-13-mine-standards", "7日内"},
            {"kuangan-2023-13-mine-standards", "6个月内"}, {"kuangan-2023-13-mine-standards", "不少于 60日"},
            {"kuangan-2023-13-mine-standards", "不得少于 30日"}, {"kuangan-2023-13-mine-standards", "不少于 9人"},
            {"kuangan-2023-13-mine-standards", "不得少于 15人"}, {"kuangan-2023-13-mine-standards", "3 个月到 12 个月"},
            {"kuangan-2023-13-mine-standards", "6 个月到 12 个月"}, {"kuangan-2023-13-mine-standards", "未超过 2个"}};
        for (const Said& one : said) {
            QFile text(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/regulations/%1.txt").arg(QLatin1String(one.file)));
            if (!text.open(QIODevice::ReadOnly))
                QSKIP("the texts of the instruments are not here");
            QVERIFY2(
                QString::fromUtf8(text.readAll()).remove(QLatin1Char('\n')).contains(QString::fromUtf8(one.words)), one.words);
        }
        const VoteRule& members = *m_shipped.procedures(resourcesPack).vote("members");
        QCOMPARE(members.takePart->leastOf(31), 24);
        QCOMPARE(members.agree.leastOf(24), 16);
        QCOMPARE(m_shipped.procedures(resourcesPack).vote("panel")->leastFor("industry"), 9);
        QCOMPARE(m_shipped.procedures(minesPack).vote("panel")->leastFor("industry"), 9);
        QCOMPARE(m_shipped.procedures(minesPack).vote("panel")->leastFor("recommended-national"), 15);
        QCOMPARE(m_shipped.pack(minesPack).deadline("standards.k.treat")->amount, 30);
        QCOMPARE(m_shipped.pack(resourcesPack).deadline("standards.n.panel")->unit, std::string("working-days"));
    }

    void whatIsWrongInAProcedureIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* from, const char* to, const char* code) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << QString::fromUtf8(code);
        };
        row("a kind of guard nobody knows", "\"kind\": \"no-duplicate\"", "\"kind\": \"no-luck\"", "rules.unknown-kind");
        row("a guard without its list", "\"of\": \"form-check\"", "\"of\": \"form-chock\"", "rules.unknown-place");
        row("a way to nowhere", "\"to\": \"voting\"", "\"to\": \"veto\"", "rules.unknown-place");
        row("a fraction above one", "\"value\": \"3/4\"", "\"value\": \"5/4\"", "number.malformed");
        row("a fraction of nothing", "\"value\": \"2/3\"", "\"value\": \"0/3\"", "number.malformed");
        row("nobody who acts", "\"who\": \"committee\"", "\"who\": \"nobody\"", "rules.unknown-place");
        row("a conclusion that isn't one", "\"allows\": [\"revise\"]", "\"allows\": [\"shelve\"]", "rules.unknown-kind");
        row("a kind of standard nobody knows", "\"only\": [\"industry\", \"guidance\"]", "\"only\": [\"poetry\"]",
            "rules.unknown-place");
        row("a key too many", "\"roster\": \"panel\"", "\"roster\": \"panel\", \"luck\": \"yes\"", "rules.unknown-key");
        row("a clock for a kind nobody knows", "\"only\": [\"guidance\"]}\n        ],\n        \"name\"",
            "\"only\": [\"poetry\"]}\n        ],\n        \"name\"", "rules.unknown-place");
        row("evidence nobody knows", "\"evidence\": \"references\"", "\"evidence\": \"rumours\"", "rules.unknown-kind");
        row("a period nobody set", "\"deadline\": \"standards.n.panel\"", "\"deadline\": \"standards.n.soon\"",
            "rules.unknown-place");
    }
    void whatIsWrongInAProcedureIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, code);
        QString bytes = QString::fromStdString(sourceFile(QStringLiteral("resources/rules/mnr-2022-1966.json")));
        QVERIFY2(bytes.contains(from), "the row changes nothing");
        const Result<RulePack> pack = readRulePack(bytes.replace(from, to).toStdString(), QStringLiteral("changed"));
        QVERIFY(!pack.isOk());
        QCOMPARE(QString::fromUtf8(pack.problem().code.data(), qsizetype(pack.problem().code.size())), code);
        QVERIFY(pack.problem().where.row > 1);
    }
};

PLUMBLINE_TEST(StandardsPackTest)
#include "procedures_test.moc"
