// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/exchange/report_file.h"
#include "core/rules/pack_reader.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "tests/support/registry.h"
#include "ui/print/paper_painter.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace plumbline;

/// A sealed report carries all that is needed to reckon it again, and nothing else is used.
class RecomputeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<House> house = makeHouse();
        QVERIFY(house.isOk());
        m_house = std::make_unique<House>(std::move(*house));
        QVERIFY(makeSample(*m_house, m_folder.filePath(QStringLiteral("sample.plumb"))).isOk());
    }

    void everySampleReportIsEqual_data()
    {
        QTest::addColumn<QByteArray>("uscc");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("report");
        for (const std::string_view uscc : {sampleMachinery, sampleMine, sampleConstruction}) {
            for (const int year : {2023, 2024, 2025}) {
                if (uscc == sampleConstruction && year == 2023)
                    continue; // its first contract began in 2024
                std::vector<const char*> reports{"safety_fee.accrual", "safety_fee.ledger", "safety_fee.annual",
                    "safety_fee.years", "safety_fee.findings", "safety_fee.reserve", "safety_fee.vouchers", "safety_fee.tie-out",
                    "safety_fee.tax"};
                if (year == 2025) { // the sample plans no earlier year
                    reports.push_back("safety_fee.plan");
                    reports.push_back("safety_fee.execution");
                }
                if (uscc == sampleMine && year == 2024)
                    reports.push_back("safety_fee.low-use");
                if (uscc == sampleMine)
                    reports.insert(reports.end(),
                        {"tailings.producer_ledger", "tailings.operator_ledger", "tailings.annual_summary", "tailings.monitoring",
                            "tailings.inspections", "tailings.closure"});
                for (const char* const report : reports) {
                    QTest::addRow("%s %d %s", uscc.data(), year, report)
                        << QByteArray(uscc.data(), qsizetype(uscc.size())) << year << QString::fromLatin1(report);
                }
            }
        }
    }
    void everySampleReportIsEqual()
    {
        QFETCH(QByteArray, uscc);
        QFETCH(int, year);
        QFETCH(QString, report);
        const Result<ReportDocument> document = reportOf(*m_house, uscc.toStdString(), year, report.toStdString());
        QVERIFY2(document.isOk(), document ? "" : document.problem().code.data());
        const Result<Recomputed> again = recompute(*m_house, *document);
        QVERIFY2(again.isOk(), again ? "" : again.problem().code.data());
        QVERIFY2(again->isEqual(), qPrintable(told(*again)));
        const bool isWide = QStringList{QStringLiteral("safety_fee.accrual"), QStringLiteral("safety_fee.ledger"),
            QStringLiteral("safety_fee.plan"), QStringLiteral("safety_fee.annual")}
                                .contains(report);
        QVERIFY(again->figures > (isWide ? 20 : 0) || report == QStringLiteral("safety_fee.findings")); // which may be none
        QVERIFY(again->receipts > 10 || !isWide);
    }

    /// Made by an earlier or a later program of the same form: what it says is reckoned again by its own facts and rules.
    void aReportOfAnotherProgramVersion()
    {
        Result<ReportDocument> document = reportOf(*m_house, std::string(sampleMachinery), 2024);
        QVERIFY(document.isOk());
        document->origin.program = "plumbline 99.0.0";
        const Seal seal = Seal::of(*document);
        for (const char* const name : {"later.json", "later.xlsx", "later.html", "later.odt"}) {
            const Result<ReportFile> file = makeReportFile(*document, seal, QString::fromLatin1(name), paperPainter());
            QVERIFY(file.isOk());
            const FileVerdict verdict = verifyReportBytes(file->bytes);
            QCOMPARE(verdict.outcome, FileOutcome::Intact);
            QCOMPARE(verdict.document->origin.program, std::string("plumbline 99.0.0"));
            QVERIFY(recompute(*m_house, *verdict.document)->isEqual());
        }
    }

    /// Two workspaces filled alike: the same document, and the same file in every form.
    void equalFactsGiveEqualBytes()
    {
        const QString other = m_folder.filePath(QStringLiteral("other.plumb"));
        QVERIFY(makeSample(*m_house, other).isOk());
        for (const char* const report : {"safety_fee.accrual", "safety_fee.plan", "safety_fee.ledger"}) {
            const auto one = reportOf(*m_house, std::string(sampleMachinery), 2025, report);
            const auto two = reportOf(*m_house, std::string(sampleMachinery), 2025, report, other);
            QVERIFY(one.isOk() && two.isOk());
            QCOMPARE(documentBytes(*one), documentBytes(*two));
            for (const char* const name : {"r.pdf", "r.xlsx", "r.odt", "r.html", "r.csv", "r.json"}) {
                const auto first = makeReportFile(*one, Seal::of(*one), QString::fromLatin1(name), paperPainter());
                const auto second = makeReportFile(*two, Seal::of(*two), QString::fromLatin1(name), paperPainter());
                QVERIFY(first.isOk() && second.isOk());
                QVERIFY2(first->bytes == second->bytes && first->sidecar == second->sidecar, name);
            }
        }
    }

    /// What a process orders as chance has it, as hash tables do, doesn't show in a file.
    void everyProcessWritesEqualBytes_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* const ending : reportEndings)
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void everyProcessWritesEqualBytes()
    {
        QFETCH(QString, ending);
        QByteArray first;
        for (int run = 0; run < 4; ++run) {
            const QString copy = m_folder.filePath(QStringLiteral("copy.plumb")); // what leaves sealed is recorded
            QFile::remove(copy);
            QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("sample.plumb")), copy));
            const QString path = m_folder.filePath(QStringLiteral("run.") + ending);
            QProcess writer;
            writer.start(QStringLiteral(PLUMBLINE_CLI),
                {QStringLiteral("report"), copy, QStringLiteral("safety_fee.plan"), QStringLiteral("--year"),
                    QStringLiteral("2025"), QStringLiteral("--out"), path});
            QVERIFY(writer.waitForFinished(60'000));
            QVERIFY2(writer.exitCode() == 0, writer.readAllStandardError().constData());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (run == 0)
                first = bytes;
            QVERIFY(bytes == first);
        }
    }

    void aFigureWithoutReceiptFails()
    {
        Result<ReportDocument> document = reportOf(*m_house, std::string(sampleMachinery), 2024);
        QVERIFY(document.isOk());
        firstMoney(*document).receipt.clear();
        const Result<Recomputed> again = recompute(*m_house, *document);
        QVERIFY(again.isOk());
        QCOMPARE(int(again->differences.size()), 1);
        QCOMPARE(std::string(again->differences.front().why), std::string("figure.without-source"));
    }

    void aChangedFigureIsNamed()
    {
        Result<ReportDocument> document = reportOf(*m_house, std::string(sampleMachinery), 2024);
        QVERIFY(document.isOk());
        firstMoney(*document).value = "1418641.98";
        const Result<Recomputed> again = recompute(*m_house, *document);
        QVERIFY(again.isOk() && !again->isEqual());
        QCOMPARE(again->differences.front().shown, std::string("1418641.98"));
        QCOMPARE(again->differences.front().reckoned, std::string("1418641.97"));
    }

    void aForgedReceiptIsNoticed()
    {
        Result<ReportDocument> document = reportOf(*m_house, std::string(sampleMachinery), 2024);
        QVERIFY(document.isOk());
        Receipt forged = document->receipts.begin()->second;
        forged.result += "1";
        document->add(forged);
        const Result<Recomputed> again = recompute(*m_house, *document);
        QVERIFY(again.isOk() && !again->isEqual());
        QCOMPARE(std::string(again->differences.front().why), std::string("receipt.differs"));
    }

    /// The embedded pack is the only rule: a rate changed in it changes what is reckoned, and the hash then names another pack.
    void aChangedRateChangesFigureAndReceipt()
    {
        const RulePack& shipped = **m_house->shippedRules.byId("caizi-2022-136");
        std::string bytes = shipped.bytes;
        const std::size_t rate = bytes.find("\"2.35%\"");
        QVERIFY(rate != std::string::npos);
        bytes.replace(rate, 7, "\"2.45%\"");
        Result<RulePack> altered = readRulePack(bytes, QStringLiteral("altered"));
        QVERIFY(altered.isOk());
        Result<House> other = makeHouse();
        std::vector<RulePack> packs;
        packs.push_back(std::move(*altered));
        other->shippedRules = std::move(*RuleBook::of(std::move(packs)));

        Result<ReportDocument> before = reportOf(*m_house, std::string(sampleMachinery), 2024);
        Result<ReportDocument> after = reportOf(*other, std::string(sampleMachinery), 2024);
        QVERIFY(before.isOk() && after.isOk());
        QCOMPARE(firstMoney(*before).value, std::string("1418641.97"));
        QCOMPARE(firstMoney(*after).value, std::string("1428641.97")); // ten million yuan more at 0.1 %
        QVERIFY(firstMoney(*before).receipt != firstMoney(*after).receipt);
        // Reckoned from itself each report stands, whatever rules the verifying program ships.
        QVERIFY(recompute(*m_house, *after)->isEqual());
        // With the other's pack slipped in, it doesn't.
        after->packs = before->packs;
        const Result<Recomputed> mixed = recompute(*m_house, *after);
        QVERIFY(mixed.isOk() && !mixed->isEqual());
    }

private:
    Result<ReportDocument> reportOf(const House& house, const std::string& uscc, int year,
        const std::string& report = "safety_fee.accrual", const QString& workspace = {})
    {
        const QString sample = m_folder.filePath(QStringLiteral("sample.plumb"));
        const auto session = TRY(Session::open(house, workspace.isEmpty() ? sample : workspace));
        const ReadScope facts = TRY(session->workspace().read());
        const Scope scope{TRY(enterpriseBy(facts, uscc)).id, {}, year, sampleDay()};
        return makeReport(*session, facts, report, scope, Language::Chinese);
    }

    static ReportCell& firstMoney(ReportDocument& document)
    {
        for (ReportCell& cell : document.sections.front().tables.front().rows.front().cells) {
            if (cell.kind == CellKind::Money)
                return cell;
        }
        qFatal("no amount in the first row");
    }

    static QString told(const Recomputed& recomputed)
    {
        QStringList lines;
        for (const FigureDifference& difference : recomputed.differences)
            lines.append(QStringLiteral("%1 %2:%3 %4 -> %5 %6")
                             .arg(QString::fromStdString(difference.table))
                             .arg(difference.row)
                             .arg(difference.column)
                             .arg(QString::fromStdString(difference.shown), QString::fromStdString(difference.reckoned),
                                 QString::fromUtf8(difference.why.data(), qsizetype(difference.why.size()))));
        return lines.mid(0, 20).join(QLatin1Char('\n'));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<House> m_house;
};

PLUMBLINE_TEST(RecomputeTest)
#include "recompute_test.moc"
