// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/category.h"
#include "core/data_catalogue/check_codes.h"
#include "core/data_catalogue/clocks.h"
#include "core/data_catalogue/drift.h"
#include "core/data_catalogue/level.h"
#include "core/rules/pack_reader.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <rapidcheck.h>

#include <QSet>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

QString shown(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list.append(QString::fromStdString(word));
    return list.join(QLatin1Char(' '));
}

std::optional<std::int64_t> countOf(const QString& text)
{
    return text == QLatin1String("-") ? std::nullopt : std::optional<std::int64_t>(text.toLongLong());
}

QString refusal(const Problem& problem)
{
    return QLatin1Char('!') + QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

}

/// The rows of article 12 and articles 9 to 11, and what always holds of them.
class DataCatalogueLawTest : public QObject {
    Q_OBJECT

    const RuleBook m_rules = *RuleBook::of(
        {*readRulePack(sourceFile(QStringLiteral("resources/rules/miit-wangan-2022-166.json")), QStringLiteral("166"))});
    const RulePack& pack() const { return *m_rules.packs().front(); }
    const WorkCalendar m_calendar = *WorkCalendar::read(sourceFile(QStringLiteral("resources/calendars/cn-working-days.csv")));

    std::vector<std::string> conditions() const
    {
        std::vector<std::string> ids;
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : pack().list(list)->items)
                ids.push_back(condition.id);
        }
        return ids;
    }

    Answers answersOf(const QString& met) const
    {
        const QStringList words = met.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        Answers answers;
        for (const std::string& condition : conditions()) {
            const QString id = QString::fromStdString(condition);
            if (!words.contains(QLatin1Char('?') + id) && !words.contains(QStringLiteral("?*")))
                answers.emplace(condition, words.contains(id) ? Answer::Yes : Answer::No);
        }
        for (const QString& word : words) {
            if (!word.startsWith(QLatin1Char('?')))
                answers.emplace(word.toStdString(), Answer::Yes);
        }
        return answers;
    }

    static void addRows(const char* file)
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("data_catalogue/") + QLatin1String(file)))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    static QString expected(const QStringList& cells) { return cells.last().mid(2).trimmed(); }

private Q_SLOTS:
    void level_data() { addRows("level.case"); }
    void level()
    {
        QFETCH(QStringList, cells);
        const Result<Judgement> judgement = judge(answersOf(cells[1]), pack(), QDate(2024, 5, 31));
        QCOMPARE(judgement ? QString::fromStdString(judgement->why.result) : refusal(judgement.problem()), expected(cells));
        if (!judgement)
            return;
        QCOMPARE(judgement->level.has_value(), judgement->why.result != "to-be-judged");
        QCOMPARE(recomputeLevel(judgement->why, m_rules)->id(), judgement->why.id());
    }

    void driftOfAFiledClass_data() { addRows("drift.case"); }
    void driftOfAFiledClass()
    {
        QFETCH(QStringList, cells);
        FiledClass filed{{countOf(cells[1]), countOf(cells[3])}, {}};
        FiledClass now{{countOf(cells[2]), countOf(cells[4])}, {}};
        if (!cells[5].isEmpty()) {
            const QString key = cells[5].section(QStringLiteral(": "), 0, 0);
            const QString values = cells[5].section(QStringLiteral(": "), 1);
            filed.contents.emplace(key.toStdString(), values.section(QStringLiteral("=>"), 0, 0).toStdString());
            if (const QString value = values.section(QStringLiteral("=>"), 1); !value.isEmpty())
                now.contents.emplace(key.toStdString(), value.toStdString());
        }
        const Result<Drift> drifted = drift(filed, now, pack(), QDate(2024, 5, 31));
        QVERIFY(drifted.isOk());
        QCOMPARE(shown(drifted->changed), expected(cells));
        QCOMPARE(drifted->isMaterial, !drifted->changed.empty());
        QCOMPARE(recomputeDrift(drifted->why, m_rules)->id(), drifted->why.id());
    }

    void clocks_data() { addRows("clocks.case"); }
    void clocks()
    {
        QFETCH(QStringList, cells);
        const Result<Due> due = dueAfter(cells[1].toStdString(), *parseDate(cells[2].toStdString()), pack(), m_calendar);
        if (!due) {
            QCOMPARE(refusal(due.problem()), expected(cells));
            return;
        }
        QString shownDue = due->day.toString(Qt::ISODate);
        if (due->ifRolled != due->day)
            shownDue += QLatin1Char(' ') + due->ifRolled.toString(Qt::ISODate);
        QCOMPARE(shownDue, expected(cells));
        QVERIFY(due->yearsWithoutData.empty());
        QCOMPARE(recomputeClock(due->why, m_rules)->id(), due->why.id());
    }

    void aYearWithoutDaysOffSaysSo()
    {
        const Result<Due> due = dueAfter("data_catalogue.review-answer", QDate(2026, 12, 20), pack(), m_calendar);
        QVERIFY(due.isOk());
        QCOMPARE(due->day, QDate(2027, 1, 15));
        QCOMPARE(due->yearsWithoutData, std::vector<int>{2027});
    }

    void theMoreIsMetTheGraverTheLevel()
    {
        const std::vector<std::string> all = conditions();
        QVERIFY(rc::check("one more condition met never lowers the level", [&] {
            Answers answers;
            for (const std::string& condition : all)
                answers.emplace(condition, *rc::gen::arbitrary<bool>() ? Answer::Yes : Answer::No);
            const std::optional<Level> before = judge(answers, pack(), QDate(2024, 5, 31))->level;
            answers[*rc::gen::elementOf(all)] = Answer::Yes;
            const std::optional<Level> after = judge(answers, pack(), QDate(2024, 5, 31))->level;
            RC_ASSERT(after.has_value());
            RC_ASSERT(!before || *before <= *after);
        }));
    }

    /// Article 13: what is processed together.
    void whatIsTogetherIsProtectedAsItsHighest()
    {
        QVERIFY(rc::check("roll-up is monotone and never below a part", [] {
            std::vector<std::optional<Level>> together;
            for (const int level : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)))
                together.push_back(level == 3 ? std::nullopt : std::optional(Level(level)));
            const ProtectedAs before = protectedAs(together);
            for (const std::optional<Level>& one : together)
                RC_ASSERT(!one || (before.level && *one <= *before.level));
            together.push_back(Level(*rc::gen::inRange(0, 3)));
            const ProtectedAs after = protectedAs(together);
            RC_ASSERT(after.level && (!before.level || *before.level <= *after.level));
            RC_ASSERT(before.isComplete == after.isComplete);
        }));
        QVERIFY(!protectedAs({}).level);
    }

    void aCombinationRaisesFromItsNumberOn()
    {
        const std::vector<CombinationRule> rules{
            {"a", {"mobile", "address"}, 1000, Level::Important}, {"b", {"mobile", "address"}, 5000, Level::Core}};
        const std::vector<std::string> kinds{"address", "email", "mobile"};
        QVERIFY(!gravestMet(rules, kinds, 999));
        QCOMPARE(gravestMet(rules, kinds, 1000)->id, std::string("a"));
        QCOMPARE(gravestMet(rules, kinds, 4999)->id, std::string("a"));
        QCOMPARE(gravestMet(rules, kinds, 5000)->id, std::string("b"));
        QVERIFY(!gravestMet(rules, std::vector<std::string>{"mobile"}, 5000));
        QVERIFY(!gravestMet(rules, kinds, std::nullopt));
    }

    /// Article 8: the rule's categories by name or id, and the enterprise's own beside and below them.
    void article8_categories_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char* name, const char* typed, const char* kept, const char* shown) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(kept) << QString::fromUtf8(shown);
        };
        row("the rule's, by its name", "生产运行数据", "production", "生产运行数据");
        row("by its English name", "production and Operation", "production", "生产运行数据");
        row("by its id", "production", "production", "生产运行数据");
        row("one's own below it", "生产运行数据/刀具", "production/刀具", "生产运行数据/刀具");
        row("two steps below, with blanks and a wide stroke", " 生产运行数据 ／ 刀具/ 磨损 ", "production/刀具/磨损",
            "生产运行数据/刀具/磨损");
        row("one's own beside them", "客服", "客服", "客服");
        row("one's own with a stroke", "客服/回访", "客服/回访", "客服/回访");
        row("nothing", " ", "", "");
        row("nothing below", "管理数据/", "management", "管理数据");
    }
    void article8_categories()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QFETCH(QString, shown);
        QCOMPARE(QString::fromStdString(categoryKey(pack(), typed)), kept);
        QCOMPARE(categoryName(pack(), kept.toStdString()).zh, shown);
        QCOMPARE(QString::fromStdString(categoryKey(pack(), shown)), kept); // what is shown can be typed again
    }

    void everyArticleLivesSomewhere_data()
    {
        QTest::addColumn<int>("article");
        for (int article = 1; article <= 42; ++article)
            QTest::addRow("article %d", article) << article;
    }
    void everyArticleLivesSomewhere()
    {
        QFETCH(int, article);
        QCOMPARE(pack().articles.size(), std::size_t(42));
        const Article& entry = pack().articles[std::size_t(article - 1)];
        QCOMPARE(entry.number, article);
        QVERIFY(!entry.lives.empty() || entry.authorities);
        for (const ArticleHome& home : entry.lives)
            QVERIFY2(isPlace(home), (home.kind + " " + home.name).c_str());
    }

    void everyValueLivesInTheArticleItCites()
    {
        for (const Parameter& parameter : pack().parameters)
            QVERIFY2(livesIn(parameter.citation.article, "value", parameter.id), parameter.id.c_str());
        for (const Deadline& deadline : pack().deadlines)
            QVERIFY2(livesIn(deadline.citation.article, "clock", deadline.id), deadline.id.c_str());
        for (const ManualQuestion& question : pack().manual)
            QVERIFY2(livesIn(question.citation.article, "manual", question.id), question.id.c_str());
        for (const Reading& reading : pack().readings) {
            for (const Citation& citation : reading.citations)
                QVERIFY2(livesIn(citation.article, "reading", reading.id),
                    (reading.id + ' ' + std::to_string(citation.article)).c_str());
        }
        for (const ClosedList& list : pack().lists) {
            for (const ListItem& item : list.items)
                QVERIFY2(livesIn(item.citation.article, "list", list.id) || list.id == "levels", item.id.c_str());
        }
    }

    /// The numbers, held against the instrument's own text where it is at hand.
    void theNumbersStandInTheText()
    {
        QFile text(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/regulations/miit-wangan-2022-166-data-security.txt"));
        if (!text.open(QIODevice::ReadOnly))
            QSKIP("the text of the instrument is not here");
        const QString law = QString::fromUtf8(text.readAll()).remove(QLatin1Char('\n'));
        for (const char* const words : {"二十个工作日内完成审核", "十五个工作日内再次提交", "三个月内履行备案变更",
                 "变化 30％以上", "不少于六个月", "自 2023 年 1 月 1 日起施行"})
            QVERIFY2(law.contains(QString::fromUtf8(words)), words);
        QCOMPARE(pack().deadline("data_catalogue.review-answer")->amount, 20);
        QCOMPARE(pack().deadline("data_catalogue.resubmission")->amount, 15);
        QCOMPARE(pack().deadline("data_catalogue.filing-change")->amount, 3);
        QCOMPARE(pack().from, QDate(2023, 1, 1));
    }

private:
    bool isPlace(const ArticleHome& home) const
    {
        const auto hasId = [&](const auto& records) {
            return std::any_of(records.begin(), records.end(), [&](const auto& record) { return record.id == home.name; });
        };
        if (home.kind == "value")
            return hasId(pack().parameters);
        if (home.kind == "list")
            return hasId(pack().lists);
        if (home.kind == "reading")
            return hasId(pack().readings);
        if (home.kind == "manual")
            return hasId(pack().manual);
        const auto isAmong = [&](const auto& names) { return std::find(names.begin(), names.end(), home.name) != names.end(); };
        if (home.kind == "check")
            return isAmong(checkCodes);
        return home.kind == "clock" && (hasId(pack().deadlines) || isAmong(clockKinds));
    }

    bool livesIn(int article, const char* kind, const std::string& name) const
    {
        const std::vector<ArticleHome>& lives = pack().articles[std::size_t(article - 1)].lives;
        return std::any_of(
            lives.begin(), lives.end(), [&](const ArticleHome& home) { return home.kind == kind && home.name == name; });
    }
};

PLUMBLINE_TEST(DataCatalogueLawTest)
#include "data_law_test.moc"
