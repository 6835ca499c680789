// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/accrual.h"
#include "core/safety_fee/year.h"
#include "resources/shipped_rules.h"
#include "tests/cli/support/run_cli.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace plumbline;

namespace {

QString textAt(const QJsonObject& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

/// A row of the case file as an input of accrue.
QByteArray inputOf(const tests::CaseRow& row)
{
    const QStringList activities = row.cell(2).split(QLatin1Char('+'));
    QJsonObject input{{QStringLiteral("id"), row.cell(0)}, {QStringLiteral("date"), row.cell(1)}};
    if (activities.size() == 1)
        input[QStringLiteral("activity")] = activities.front();
    else
        input[QStringLiteral("activity")] = QJsonArray::fromStringList(activities);
    QJsonObject basis;
    if (!row.cell(3).isEmpty())
        basis[row.cell(3).section(QLatin1Char('='), 0, 0)] = row.cell(3).section(QLatin1Char('='), 1);
    input[QStringLiteral("basis")] = basis;
    return QJsonDocument(input).toJson(QJsonDocument::Compact) + '\n';
}

QJsonValue numberOrNull(int number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
}

/// The step as the contract of accrue has it, made from the core's own receipt.
QJsonObject contractStep(const Step& step)
{
    QJsonObject object;
    for (const auto& [name, value] : step.figures)
        object[QString::fromStdString(name)] = QString::fromStdString(value);
    if (step.kind == "choice")
        object[QStringLiteral("activities")] =
            QJsonArray::fromStringList(object[QStringLiteral("activities")].toString().split(QStringLiteral(", ")));
    if (const std::string* const reading = std::get_if<std::string>(&step.source)) {
        object[QStringLiteral("reading")] = QString::fromStdString(*reading);
        return object;
    }
    const Citation& citation = std::get<Citation>(step.source);
    object[QStringLiteral("citation")] = QJsonObject{{QStringLiteral("pack"), QString::fromStdString(citation.pack)},
        {QStringLiteral("article"), citation.article}, {QStringLiteral("paragraph"), numberOrNull(citation.paragraph)},
        {QStringLiteral("item"), citation.item.empty() ? QJsonValue() : QJsonValue(QString::fromStdString(citation.item))},
        {QStringLiteral("subitem"), numberOrNull(citation.subitem)}};
    return object;
}

}

/// Every row of the case file, asked of the program as a script would, against the rows and against the core.
class AccrueCasesTest : public QObject {
    Q_OBJECT

    const std::vector<tests::CaseRow> m_rows = tests::caseRows(QStringLiteral("safety_fee/accrual.case"));
    const std::vector<RulePack> m_packs = feePacks();
    QList<QJsonObject> m_answers;

    static std::vector<RulePack> feePacks()
    {
        std::vector<RulePack> packs = *shippedPacks();
        std::erase_if(packs, [](const RulePack& pack) { return pack.subject != safety_fee::packSubject; });
        return packs;
    }

    /// What the core says to the row's question.
    safety_fee::Accrual ofCore(const safety_fee::StandardsTable& table, const tests::CaseRow& row) const
    {
        std::vector<std::string> names;
        for (const QString& name : row.cell(2).split(QLatin1Char('+')))
            names.push_back(name.toStdString());
        const std::vector<std::string_view> views(names.begin(), names.end());
        return *safety_fee::accrue(table, views,
            *safety_fee::parseBasis(
                table.find(names.front())->standard->basis, row.cell(3).section(QLatin1Char('='), 1).toStdString()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray input;
        for (const tests::CaseRow& row : m_rows)
            input += inputOf(row);
        const tests::CliRun run = tests::runCli({QStringLiteral("accrue"), QStringLiteral("-")}, input);
        QCOMPARE(run.exit, 2); // some rows are refusals
        m_answers = tests::answersOf(run);
        QCOMPARE(std::size_t(m_answers.size()), m_rows.size());
        QCOMPARE(m_packs.size(), std::size_t(1));
    }

    void theProgramAnswersAsTheCoreDoes_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t at = 0; at < m_rows.size(); ++at)
            QTest::newRow(m_rows[at].name().constData()) << int(at);
    }
    void theProgramAnswersAsTheCoreDoes()
    {
        QFETCH(int, index);
        const tests::CaseRow& row = m_rows[std::size_t(index)];
        const QJsonObject& answer = m_answers[index];
        QCOMPARE(textAt(answer, "id"), row.cell(0));
        if (row.cell(4).startsWith(QLatin1Char('!'))) {
            QCOMPARE(QLatin1Char('!') + tests::problemCode(answer), row.cell(4));
            QVERIFY(!answer.contains(QStringLiteral("amount")));
            return;
        }
        QCOMPARE(textAt(answer, "amount"), row.cell(4));
        const safety_fee::StandardsTable table = *safety_fee::StandardsTable::of(m_packs.front());
        const safety_fee::Accrual accrual = ofCore(table, row);
        QJsonArray steps;
        for (const Step& step : safety_fee::receiptSteps(table, accrual))
            steps.append(contractStep(step));
        QCOMPARE(answer[QStringLiteral("steps")].toArray(), steps);
        QJsonArray months;
        if (accrual.months) {
            for (const Money month : *accrual.months)
                months.append(QString::fromStdString(formatMoney(month)));
        }
        QCOMPARE(answer.contains(QStringLiteral("months")), accrual.months.has_value());
        QCOMPARE(answer[QStringLiteral("months")].toArray(), months);
        const QJsonObject pack = answer[QStringLiteral("pack")].toObject();
        QCOMPARE(textAt(pack, "id"), QStringLiteral("caizi-2022-136"));
        QCOMPARE(textAt(pack, "sha256").toStdString(), m_packs.front().sha256);
    }

    void theWorkedExampleIsAnsweredToTheByte()
    {
        const tests::CliRun run = tests::runCli({QStringLiteral("accrue"), QStringLiteral("-")},
            "{\"id\":\"A2\",\"activity\":\"tailings.operation.grade-4-5\",\"date\":\"2023-05-31\",\"basis\":{\"tailings_tonnes\":"
            "\"1234.567\"}}");
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.out.toStdString(),
            "{\"id\":\"A2\",\"amount\":\"6172.84\",\"steps\":[{\"quantity\":\"1234.567\",\"unit\":\"tonne\",\"tariff\":\"5.00\","
            "\"exact\":\"6172.835\","
            "\"citation\":{\"pack\":\"caizi-2022-136\",\"article\":11,\"paragraph\":1,\"item\":null,\"subitem\":null}}],"
            "\"pack\":{\"id\":\"caizi-2022-136\",\"sha256\":\""
                + m_packs.front().sha256 + "\"}}\n");
    }
};

PLUMBLINE_TEST(AccrueCasesTest)
#include "accrue_cases_test.moc"
