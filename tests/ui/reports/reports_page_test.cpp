// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/exchange/verify_file.h"
#include "core/safety_fee/plan_report.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"
#include "ui/print/print_preview.h"
#include "ui/reports/file_check.h"
#include "ui/shared/record_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

using namespace plumbline;
using namespace plumbline::tests;

Q_DECLARE_METATYPE(plumbline::Language)
Q_DECLARE_METATYPE(plumbline::ThemeChoice)

namespace {

constexpr const char* accrual = "safety_fee.accrual";

/// The page of reports on the sample, with the pages of the first one shown.
struct Desk {
    explicit Desk(Stage::Setting setting = {.enterprise = sampleMine})
        : stage(std::move(setting)), page(*stage.openAs<ReportsPage>("reports"))
    {
        choose(accrual);
    }

    void choose(std::string_view report)
    {
        page.choose(report);
        settleTasks();
    }
    void chooseSite(const QString& name)
    {
        auto* const site = page.findChild<QComboBox*>(QStringLiteral("reportSite"));
        const int at = site->findText(name);
        QVERIFY(at > 0);
        site->setCurrentIndex(at);
        Q_EMIT site->activated(at);
        settleTasks();
    }
    /// What the file that is exported now carries.
    ReportDocument exported(const QString& name)
    {
        page.exporting().exportTo(fileOf(name));
        settleTasks();
        FileVerdict verdict = verifyReportFile(fileOf(name));
        if (verdict.outcome != FileOutcome::Intact)
            qFatal("the report wasn't written");
        return std::move(*verdict.document);
    }
    QString fileOf(const QString& name) const { return stage.folder() + QLatin1Char('/') + name; }
    void check(const QString& name)
    {
        page.fileCheck().check(fileOf(name));
        settleTasks();
    }
    QString said(const char* name) const
    {
        const auto* const label = page.findChild<QLabel*>(QString::fromLatin1(name));
        return label && label->isVisible() ? label->text() : QString();
    }
    RecordTable& sealed() const { return *page.findChild<RecordTable*>(QStringLiteral("sealed")); }
    void type(const char* field, const QString& text)
    {
        auto* const edit = page.findChild<QLineEdit*>(QString::fromLatin1(field));
        edit->setText(text);
        Q_EMIT edit->editingFinished();
        settleTasks();
    }

    Stage stage;
    ReportsPage& page;
};

}

class ReportsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { use(Language::Chinese, ThemeChoice::Light); }

    void everyReportOfEveryDomainIsThere()
    {
        Desk desk;
        int kinds = 0;
        for (const auto& domain : desk.stage.house().domains)
            kinds += int(domain->reports().size());
        QCOMPARE(desk.page.findChild<QListWidget*>(QStringLiteral("reportKinds"))->count(), kinds);
        QVERIFY(kinds > 0);
    }

    void thePagesAreShownAsTheyWillBePrinted()
    {
        Desk desk;
        auto* const pages = desk.page.findChild<PrintPreview*>();
        QVERIFY(pages && pages->isVisible());
        QTRY_VERIFY(pages->pageCount() > 1);
    }

    /// The window speaks Chinese, the report English; and the other way round.
    void aReportHasALanguageOfItsOwn()
    {
        Desk desk;
        QCOMPARE(desk.exported(QStringLiteral("zh.json")).language, Language::Chinese);
        desk.page.setReportLanguage(Language::English);
        settleTasks();
        QCOMPARE(desk.exported(QStringLiteral("en.json")).language, Language::English);
        Desk english({.language = Language::English});
        QCOMPARE(english.exported(QStringLiteral("zh.json")).language, Language::Chinese);
    }

    void aReportOfOneSite()
    {
        Desk desk;
        QCOMPARE(desk.exported(QStringLiteral("whole.json")).site, std::string());
        desk.chooseSite(QStringLiteral("大坪尾矿库"));
        const ReportDocument document = desk.exported(QStringLiteral("pond.json"));
        QVERIFY(!document.site.empty());
        QCOMPARE(document.sections.front().tables.front().rows.size(), std::size_t(2)); // the pond's operation, and the total
    }

    /// Another enterprise has no such site: the whole of it is shown.
    void anotherEnterpriseHasOtherSites()
    {
        Desk desk;
        desk.chooseSite(QStringLiteral("大坪尾矿库"));
        PageScope other = desk.stage.scope();
        const ReadScope facts = desk.stage.session().workspace().read().value();
        other.enterprise = enterpriseBy(facts, sampleMachinery).value().id;
        desk.stage.window().chooseScope(other);
        settleTasks();
        QCOMPARE(desk.page.findChild<QComboBox*>(QStringLiteral("reportSite"))->currentIndex(), 0);
        QCOMPARE(desk.exported(QStringLiteral("other.json")).uscc, std::string(sampleMachinery));
    }

    void whatCantBeMadeIsToldInItsPlace()
    {
        Desk desk;
        desk.chooseSite(QStringLiteral("大坪尾矿库"));
        desk.choose(safety_fee::planReportName); // a plan is the whole enterprise's
        QVERIFY(!desk.page.findChild<PrintPreview*>());
        QVERIFY(!buttonWith(desk.page, QStringLiteral("导出"))->isEnabled());
        QVERIFY(desk.page.findChild<EmptyState*>()->isVisible());
    }

    void whatWasSealedIsFoundByItsCode()
    {
        Desk desk;
        desk.exported(QStringLiteral("a.json"));
        desk.page.setReportLanguage(Language::English);
        settleTasks();
        desk.exported(QStringLiteral("b.json"));
        const auto cell = [&](int row, int column) { return desk.sealed().model()->index(row, column).data().toString(); };
        QCOMPARE(desk.sealed().model()->rowCount(), 2);
        const QString code = cell(1, 2);
        QVERIFY(code != cell(0, 2));
        desk.type("sealedCode", code.toLower().remove(QLatin1Char('-'))); // as somebody types it off the paper
        QCOMPARE(desk.sealed().model()->rowCount(), 1);
        QCOMPARE(cell(0, 2), code);
        desk.type("sealedCode", QStringLiteral("00000-00000-00000-00000"));
        QCOMPARE(desk.sealed().model()->rowCount(), 0);
        QVERIFY(!desk.sealed().isVisible());
    }

    void anIntactReportIsSaidToBeOne()
    {
        Desk desk;
        const ReportDocument document = desk.exported(QStringLiteral("good.xlsx"));
        const QString code = QString::fromStdString(Seal::of(document).checkCode);
        desk.check(QStringLiteral("good.xlsx"));
        QVERIFY2(desk.said("outcome").startsWith(QStringLiteral("✓")), qPrintable(desk.said("outcome")));
        QCOMPARE(desk.said("check_code"), code);
        QVERIFY(desk.said("figures").contains(QStringLiteral("一致")));
        desk.type("expectedCode", code.toLower());
        QVERIFY(desk.said("outcome").startsWith(QStringLiteral("✓")));
        desk.type("expectedCode", QStringLiteral("00000-00000-00000-00000"));
        QVERIFY(desk.said("outcome").startsWith(QStringLiteral("✗")));
        QVERIFY(desk.said("checkProblems").contains(code));
    }

    void reportsAreComparedWithOneAnother()
    {
        Desk desk;
        desk.exported(QStringLiteral("first.json"));
        desk.exported(QStringLiteral("second.html"));
        desk.check(QStringLiteral("first.json"));
        desk.page.fileCheck().compareWith(desk.fileOf(QStringLiteral("second.html")));
        settleTasks();
        QVERIFY2(desk.said("against").contains(QStringLiteral("同一状态")), qPrintable(desk.said("against")));
        desk.page.fileCheck().compareWith(desk.fileOf(QStringLiteral("none.pdf")));
        settleTasks();
        QVERIFY(desk.said("outcome").startsWith(QStringLiteral("✗")));
    }

    void whatIsWrongWithAFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another file") << QByteArray("hello");
        QTest::newRow("an empty one") << QByteArray();
        QTest::newRow("a cut report") << QByteArray("cut");
        QTest::newRow("a changed report") << QByteArray("changed");
    }
    void whatIsWrongWithAFileIsNamed()
    {
        QFETCH(QByteArray, bytes);
        Desk desk;
        desk.exported(QStringLiteral("sealed.pdf"));
        QFile sealed(desk.fileOf(QStringLiteral("sealed.pdf")));
        QVERIFY(sealed.open(QIODevice::ReadOnly));
        const QByteArray whole = sealed.readAll();
        if (bytes == "cut") {
            bytes = whole.chopped(whole.size() / 3);
        } else if (bytes == "changed") {
            bytes = whole;
            bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        }
        QFile file(desk.fileOf(QStringLiteral("bad.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        desk.check(QStringLiteral("bad.pdf"));
        QVERIFY2(desk.said("outcome").startsWith(QStringLiteral("✗")), qPrintable(desk.said("outcome")));
    }

    void pictures_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        for (const auto& [language, languageName] : {std::pair(Language::Chinese, "zh"), std::pair(Language::English, "en")}) {
            for (const auto& [theme, themeName] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")})
                QTest::addRow("reports-%s-%s", languageName, themeName) << language << theme;
        }
    }
    void pictures()
    {
        QFETCH(const Language, language);
        QFETCH(const ThemeChoice, theme);
        Desk desk({.language = language, .theme = theme, .enterprise = sampleMine});
        desk.exported(QStringLiteral("plan.xlsx"));
        desk.check(QStringLiteral("plan.xlsx"));
        for (const auto& [suffix, size] : {std::pair("", QSize{1440, 1200}), {"-small", QSize(1280, 720)}}) {
            takePicture(desk.stage.window(), QString::fromLatin1(QTest::currentDataTag()) + QLatin1String(suffix), size);
            const QStringList clipped = clippedTexts(desk.stage.window());
            QVERIFY2(clipped.isEmpty(), qPrintable(QLatin1String(suffix) + clipped.join(QStringLiteral("; "))));
        }
    }
};

PLUMBLINE_TEST(ReportsPageTest)
#include "reports_page_test.moc"
