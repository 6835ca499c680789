// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "core/tailings/findings.h"
#include "core/tailings/monitoring.h"
#include "core/tailings/obligations.h"
#include "tests/core/tailings/case_facts.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <set>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::tailings;

namespace {

QString shortOf(const std::string& code)
{
    return QString::fromStdString(code).mid(int(sizeof("tailings.")) - 1);
}

/// "ponds.case" has what is found, "duties.case" what is due: facts on a day under an article.
bool isAbout(const QString& code, const QString& about)
{
    const QStringList all = about.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all.empty() || std::any_of(all.begin(), all.end(), [&](const QString& one) { return code.startsWith(one); });
}

/// "art. 22 the day after": 22; of the program's own rules none.
int articleOf(const QString& name)
{
    return name.startsWith(QStringLiteral("art. ")) ? name.section(QLatin1Char(' '), 1, 1).toInt() : 0;
}

}

/// Each article as a table: facts, a day, and what is found and due by it.
class TailingsDutiesTest : public QObject {
    Q_OBJECT

    const RulePack m_pack = *readRulePack(sourceFile(QStringLiteral("resources/rules/mee-order-26.json")), QStringLiteral("26"));

    static void addRows(const char* file)
    {
        QTest::addColumn<QStringList>("cells");
        for (const CaseRow& row : caseRows(QStringLiteral("tailings/") + QLatin1String(file)))
            QTest::newRow(row.name().constData()) << row.cells;
    }
    static QString expected(const QStringList& cells) { return cells.last().mid(2).trimmed(); }
    static std::set<std::string> expectedIn(const char* file)
    {
        std::set<std::string> all;
        for (const CaseRow& row : caseRows(QStringLiteral("tailings/") + QLatin1String(file))) {
            for (const QString& one : expected(row.cells).split(QLatin1Char(','), Qt::SkipEmptyParts))
                all.insert("tailings." + one.trimmed().section(QLatin1Char(' '), 0, 0).toStdString());
        }
        return all;
    }

    bool isPlaced(const Citation& citation, const char* kind, const std::string& name) const
    {
        const bool isQuestion = name == "tailings.check.no"; // lives where its question does
        const auto& lives = m_pack.articles[std::size_t(citation.article - 1)].lives;
        return std::any_of(lives.begin(), lives.end(), [&](const ArticleHome& home) {
            return isQuestion ? home.name == "self-check" : home.kind == kind && home.name == name;
        });
    }

private Q_SLOTS:
    /// What is found of the areas in the second cell, each under the article of the row.
    void ponds_data() { addRows("ponds.case"); }
    void ponds()
    {
        QFETCH(QStringList, cells);
        const Facts facts = caseFacts(cells[2]);
        const Result<std::vector<Finding>> all = findings(facts, m_pack, *parseDate(cells[3].toStdString()));
        QVERIFY(all.isOk());
        QStringList codes;
        for (const Finding& finding : *all) {
            const QString code = shortOf(finding.code);
            if (!finding.citation.pack.empty())
                QVERIFY2(isPlaced(finding.citation, "check", finding.code), finding.code.c_str());
            if (!isAbout(code, cells[1]))
                continue;
            QCOMPARE(finding.citation.article, articleOf(cells[0]));
            codes.append(code);
        }
        codes.sort();
        QCOMPARE(codes.join(QStringLiteral(", ")), expected(cells));
    }

    void duties_data() { addRows("duties.case"); }
    void duties()
    {
        QFETCH(QStringList, cells);
        const Facts facts = caseFacts(cells[2]);
        const Result<std::vector<Obligation>> all =
            obligations(facts, m_pack, cells[3].toInt(), *parseDate(cells[4].toStdString()));
        QVERIFY(all.isOk());
        QStringList shown;
        for (const Obligation& obligation : *all) {
            QVERIFY2(isPlaced(obligation.citation, "clock", obligation.kind), obligation.kind.c_str());
            const QString kind = shortOf(obligation.kind);
            if (!isAbout(kind, cells[1]))
                continue;
            QCOMPARE(obligation.citation.article, articleOf(cells[0]));
            shown.append(kind + QLatin1Char(' ')
                + (obligation.due ? QString::fromStdString(formatDate(*obligation.due)) : QStringLiteral("-"))
                + QLatin1String(obligation.isDone ? " done" : " open"));
        }
        shown.sort();
        QCOMPARE(shown.join(QStringLiteral(", ")), expected(cells));
    }

    /// How often is the pack's to say: one that asks for two of each finds what this one doesn't.
    void thePackSaysHowOften()
    {
        RulePack twice = m_pack;
        for (Parameter& parameter : twice.parameters) {
            if (parameter.unit == "times")
                parameter.value = "2";
        }
        const Facts facts = caseFacts(QStringLiteral(
            "pond P operating=2025-01-01; flood_season S pond=P month=6 day=1; inspection I pond=P kind=full "
            "inspected_on=2025-05-31; "
            "outlet O pond=P has_toxic=1; point D pond=P outlet=O kind=discharge; point R pond=P outlet=O kind=receiving-water; "
            "discharge outlet=O on=2025-03-05..2025-03-06; sample As point=D on=2025-03-06; sample As point=R on=2025-03-06"));
        const auto codes = [&](const RulePack& pack) {
            std::set<std::string> all;
            const auto found = findings(facts, pack, QDate(2025, 6, 1));
            for (const Finding& finding : *found)
                all.insert(finding.code);
            return all;
        };
        const std::set<std::string> once = codes(m_pack);
        const std::set<std::string> more = codes(twice);
        for (const char* const code :
            {"tailings.inspection.before-flood", "tailings.discharge.unmonitored", "tailings.surroundings.unmonitored"}) {
            QVERIFY2(!once.contains(code), code);
            QVERIFY2(more.contains(code), code);
        }
    }

    /// Downstream against upstream, and that what exceeds it is told as a sign.
    void groundwater_data() { addRows("groundwater.case"); }
    void groundwater()
    {
        QFETCH(QStringList, cells);
        QString facts = QStringLiteral("pond P; point U pond=P kind=well-up; point D pond=P kind=well-down");
        for (const auto& [point, cell] : {std::pair("U", 1), std::pair("D", 2)}) {
            const QString result = cells[cell].section(QLatin1Char(' '), 0, 0);
            const QString detection = cells[cell].section(QLatin1Char(' '), 1, 1);
            if (result != QLatin1String("-"))
                facts += QStringLiteral("; sample As point=%1 on=2025-05-10 result=%2").arg(QLatin1String(point), result)
                    + (detection.isEmpty() ? QString() : QStringLiteral(" detection=") + detection);
        }
        if (cells[3] != QLatin1String("-"))
            facts += QStringLiteral("; limit L point=D parameter=As unit=mg/L background=") + cells[3];
        const Facts read = caseFacts(facts);
        const Record& pond = read.registers.of("tailings.pond").front();
        const Record& point = read.registers.of("tailings.point").back();
        const Sample& sample = samplesOf(read, point.id).front();
        const Verdict verdict = groundwaterVerdict(read, pond.id, sample);
        QCOMPARE(QString::fromUtf8(verdictKey(verdict).data()), expected(cells));
        const std::vector<Sign> signs = openSigns(read, pond, QDate(2025, 6, 1));
        QCOMPARE(!signs.empty(), verdict == Verdict::Exceeds);
    }

    /// No rule stands here that no row has ever seen act.
    void everyRuleHasItsRow()
    {
        const std::set<std::string> found = expectedIn("ponds.case");
        for (const std::string_view code : checkCodes)
            QVERIFY2(
                code.starts_with("tailings.metal.") /* metal_tolerance.case has those */ || found.contains(std::string(code)),
                std::string(code).c_str());
        const std::set<std::string> due = expectedIn("duties.case");
        for (const std::string_view kind : clockKinds)
            QVERIFY2(due.contains(std::string(kind)), std::string(kind).c_str());
    }
};

PLUMBLINE_TEST(TailingsDutiesTest)
#include "tailings_duties_test.moc"
