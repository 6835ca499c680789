// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/findings.h"
#include "core/rules/pack_reader.h"
#include "tests/core/data_catalogue/told_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

namespace {

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QString& cell)
{
    return *parseDate(cell.toStdString());
}

}

/// What is filed, what has changed since, and what that asks for, as articles 12 to 37 have it.
class DataFilingTest : public QObject {
    Q_OBJECT

    const RulePack m_pack =
        *readRulePack(sourceFile(QStringLiteral("resources/rules/miit-wangan-2022-166.json")), QStringLiteral("166"));
    const WorkCalendar m_calendar = *WorkCalendar::read(sourceFile(QStringLiteral("resources/calendars/cn-working-days.csv")));

    static void addRows(const char* file)
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("data_catalogue/") + QLatin1String(file)))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    static QString expected(const QStringList& cells) { return cells.last().mid(2).trimmed(); }

    Standing standing(const Facts& facts, QDate today) const
    {
        Result<Standing> stands = standingOf(facts, m_pack, m_calendar, today);
        if (!stands)
            qFatal("%s", stands.problem().code.data());
        return std::move(*stands);
    }

    static QChar weightMark(Weight weight)
    {
        return QLatin1Char(weight == Weight::Breach ? '!' : weight == Weight::Warning ? '?' : '.');
    }

    QString weightOf(const ChangedClass& changed, const std::vector<Finding>& found) const
    {
        for (const Finding& finding : found) {
            if (finding.code == "data_catalogue.filing.changed" && finding.subject == changed.entry.text())
                return finding.weight == Weight::Breach ? QStringLiteral("breach") : QStringLiteral("warning");
        }
        return QStringLiteral("on its way");
    }

private Q_SLOTS:
    void article12_changes_data() { addRows("filing_changes.case"); }
    void article12_changes()
    {
        QFETCH(QStringList, cells);
        const Facts facts = factsOf(cells[1], m_pack);
        const QDate today = dayOf(cells[2]);
        const Standing stands = standing(facts, today);
        const std::vector<Finding> found = findings(facts, stands, m_pack, today);
        QStringList changes;
        for (const ChangedClass& changed : stands.changed)
            changes << QStringList{changed.name, dayText(changed.seenOn), dayText(changed.due.day), weightOf(changed, found)}
                           .join(QLatin1Char(' '));
        QCOMPARE(changes.join(QStringLiteral(", ")), expected(cells));
        const Standing later = standing(facts, today.addDays(40));
        QCOMPARE(later.changed.size(), stands.changed.size());
        for (std::size_t at = 0; at < later.changed.size(); ++at)
            QCOMPARE(later.changed[at].due.day, stands.changed[at].due.day);
    }

    void standingOfTheFacts_data() { addRows("standing.case"); }
    void standingOfTheFacts()
    {
        QFETCH(QStringList, cells);
        const Facts facts = factsOf(cells[1], m_pack);
        const QDate today = dayOf(cells[2]);
        const Standing stands = standing(facts, today);
        QStringList words;
        if (cells[3].startsWith(QLatin1String("duty "))) {
            const std::string kind = "data_catalogue." + cells[3].mid(5).toStdString();
            QVERIFY(std::find(clockKinds.begin(), clockKinds.end(), kind) != clockKinds.end());
            const Result<std::vector<Obligation>> duties = obligations(facts, stands, m_pack, m_calendar, today.year());
            QVERIFY(duties.isOk());
            for (const Obligation& duty : *duties) {
                if (duty.kind == kind)
                    words << dayText(*duty.due) + (duty.isDone ? QStringLiteral(" done") : QStringLiteral(" open"));
            }
        } else {
            for (const Finding& finding : findings(facts, stands, m_pack, today)) {
                QVERIFY(std::find(checkCodes.begin(), checkCodes.end(), finding.code) != checkCodes.end());
                const QString code = QString::fromStdString(finding.code).section(QLatin1Char('.'), 1);
                if (code.section(QLatin1Char('.'), 0, 0) == cells[3])
                    words << weightMark(finding.weight) + code
                            + (cells[3] == QLatin1String("visit") ? QStringLiteral("@%1").arg(finding.citation.article)
                                                                  : QString());
            }
        }
        words.sort();
        QCOMPARE(words.join(QLatin1Char(' ')), expected(cells));
    }

    /// Article 12 paragraph 3: what is kept with an entry as it is saved on 2025-06-10.
    void article12_theDayOfAChangeIsKept_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("kept");
        const QString filed = QStringLiteral("entry A important; file 2025-03-05 accepted 2025-04-03");
        const auto row = [&](const char* name, const QString& before, const char* after, const char* kept) {
            QTest::newRow(name) << before << before + QStringLiteral("; ") + QString::fromUtf8(after) << QString::fromUtf8(kept);
        };
        row("it begins to differ", filed, "A.carrier=云", "2025-06-10");
        row("below 30 %", filed, "A.records=1299", "");
        row("at 30 %", filed, "A.records=1300", "2025-06-10");
        row("to another domain", filed, "A.domain=radio", "2025-06-10");
        row("the day is said", filed, "A.carrier=云; A.known=2025-05-02", "2025-05-02");
        row("it was said before", filed + QStringLiteral("; A.known=2025-05-02"), "A.carrier=云", "2025-05-02");
        row("it differs already", filed + QStringLiteral("; A.carrier=云; A.known=2025-05-02"), "A.records=1300", "2025-05-02");
        row("what stands there is older than the filing", filed + QStringLiteral("; A.known=2025-03-01"), "A.carrier=云",
            "2025-06-10");
        row("of the filing's own day, and filed", filed + QStringLiteral("; A.known=2025-03-05"), "A.carrier=云", "2025-06-10");
        row("of the filing's own day, and not filed", filed + QStringLiteral("; A.known=2025-03-05; A.carrier=云"),
            "A.records=1300", "2025-03-05");
        row("during the review of the first", QStringLiteral("entry A important; file 2025-06-02 submitted 2025-06-03"),
            "A.carrier=云", "2025-06-10");
        row("one that was withdrawn counts for nothing",
            QStringLiteral("entry A important; file 2025-06-02 withdrawn 2025-06-03"), "A.carrier=云", "");
        row("nothing is filed", QStringLiteral("entry A important"), "A.carrier=云", "");
    }
    void article12_theDayOfAChangeIsKept()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, kept);
        const Facts earlier = factsOf(before, m_pack);
        const Facts later = factsOf(after, m_pack);
        const auto day = changeKnownOn(earlier.entries[0], later.entries[0], later, m_pack, QDate(2025, 6, 10));
        QVERIFY(day.isOk());
        QCOMPARE(*day ? dayText(**day) : QString(), kept);
    }

    /// Articles 12, 20 and 22: what a change states where a class, or the last one, is there no more.
    void article12_whatIsToBeFiled_data()
    {
        QTest::addColumn<QString>("told");
        QTest::addColumn<QString>("filed");
        const QString filed = QStringLiteral("entry A important; entry B core; file 2025-03-05 accepted 2025-04-03");
        const auto row = [&](const char* name, const QString& told, const char* expected) {
            QTest::newRow(name) << told << QString::fromUtf8(expected);
        };
        row("as it was", filed, "A B");
        row("one destroyed", filed + QStringLiteral("; row destruction entry=B,is_whole=1,destroyed_on=2025-06-02"),
            "A, without B destroyed 2025-06-02");
        row("one of general data", filed + QStringLiteral("; decide A general 2025-06-02"), "B, without A general 2025-06-02");
        row("one of another domain", filed + QStringLiteral("; A.domain=radio"), "B, without A other-domain");
        row("all gone", filed + QStringLiteral("; decide A general 2025-06-02; decide B general 2025-06-03"),
            "none, without A general 2025-06-02 B general 2025-06-03");
        row("all gone, and that is accepted",
            filed
                + QStringLiteral(
                    "; decide A general 2025-06-02; decide B general 2025-06-03; file 2025-06-04 accepted 2025-06-20"),
            "!data_catalogue.nothing-to-file");
        row("all gone, and that was returned",
            filed
                + QStringLiteral("; decide A general 2025-06-02; decide B general 2025-06-03; file 2025-06-04 submitted "
                                 "2025-06-05 returned 2025-06-20"),
            "none, without A general 2025-06-02 B general 2025-06-03");
        row("nothing ever filed", QStringLiteral("entry A general"), "!data_catalogue.nothing-to-file");
    }
    void article12_whatIsToBeFiled()
    {
        QFETCH(QString, told);
        QFETCH(QString, filed);
        const Facts facts = factsOf(told, m_pack);
        const std::vector<Proposal> proposed = *proposals(facts, m_pack, QDate(2025, 6, 30));
        const Result<std::vector<FilingClass>> classes = classesToFile(facts, proposed, "industrial");
        if (!classes) {
            QCOMPARE(QLatin1Char('!') + QString::fromLatin1(classes.problem().code.data()), filed);
            return;
        }
        Filing filing;
        filing.classes = *classes;
        filing.gone = goneClasses(facts, proposed, "industrial", *classes);
        QStringList words;
        for (const FilingClass& one : filing.classes)
            words << one.name;
        QString shown = words.isEmpty() ? QStringLiteral("none") : words.join(QLatin1Char(' '));
        words.clear();
        for (const GoneClass& one : filing.gone)
            words << one.name << QString::fromLatin1(goneWhyKey(one.why).data())
                  << (one.since ? QStringList{dayText(*one.since)} : QStringList());
        if (!words.isEmpty())
            shown += QStringLiteral(", without ") + words.join(QLatin1Char(' '));
        QCOMPARE(shown, filed);
        QCOMPARE(domainsToPrepare(facts, proposed).front(), std::string("industrial"));
        Filing read;
        QVERIFY(readFilingContent(filingContent(filing), read).isOk());
        QCOMPARE(canonicalBytes(filingContent(read)), canonicalBytes(filingContent(filing)));
    }

    /// A filing that was frozen by the format before is read as it was.
    void aFilingOfTheFormatBeforeIsRead()
    {
        const Json::Object one{{"contents", Json::Object{{"carrier", "盘"}}}, {"entry", idOfName(QStringLiteral("A")).text()},
            {"level", "core"}, {"name", "A"}, {"records", "7"}};
        const auto content = [&](const char* format) {
            return Json(Json::Object{{"classes", Json::Array{one}}, {"format", format}});
        };
        Filing filing;
        QVERIFY(readFilingContent(content("plumbline.filing/1"), filing).isOk());
        QCOMPARE(filing.classes.size(), std::size_t(1));
        QCOMPARE(filing.classes[0].content.scale.records, 7);
        QCOMPARE(filing.classes[0].content.contents.at("carrier"), std::string("盘"));
        QVERIFY(filing.gone.empty());
        Filing other;
        QVERIFY(!readFilingContent(content("plumbline.filing/3"), other).isOk());
    }
};

PLUMBLINE_TEST(DataFilingTest)
#include "filing_test.moc"
