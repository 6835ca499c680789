// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"

#include <QLabel>
#include <QTableView>

using namespace plumbline;
using namespace plumbline::tests;

Q_DECLARE_METATYPE(plumbline::Language)
Q_DECLARE_METATYPE(plumbline::ThemeChoice)

/// Every page of the shell in both languages and both themes at the smallest size we promise: written as pictures, and
/// no word of them cut off.
class PicturesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theCheckSeesACutLabel();
};

void PicturesTest::nothingIsCutOff_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QSize>("size");
    const QSize small(1280, 720);
    for (const auto& [language, languageName] : {std::pair(Language::Chinese, "zh"), std::pair(Language::English, "en")}) {
        for (const auto& [theme, themeName] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
            for (const char* const page :
                {"start", "overview", "demo.plan", "demo.ledger", "settings", "help", "why", "palette", "keys"})
                QTest::addRow("%s-%s-%s", page, languageName, themeName)
                    << language << theme << QString::fromLatin1(page) << small;
        }
    }
    QTest::newRow("why-zh-light-wide") << Language::Chinese << ThemeChoice::Light << QStringLiteral("why") << QSize(1600, 900);
    QTest::newRow("overview-zh-light-wide") << Language::Chinese << ThemeChoice::Light << QStringLiteral("overview")
                                            << QSize(1440, 900);
    QTest::newRow("icons-zh-light") << Language::Chinese << ThemeChoice::Light << QStringLiteral("icons") << small;
}

void PicturesTest::nothingIsCutOff()
{
    QFETCH(const Language, language);
    QFETCH(const ThemeChoice, theme);
    QFETCH(const QString, page);
    QFETCH(const QSize, size);
    const Preferences preferences = {.language = language,
        .theme = theme,
        .rail = page == QStringLiteral("icons") ? Preferences::Rail::Icons : Preferences::Rail::Full};
    use(language, theme);
    MainWindow window(demoFaces(), preferences);
    window.resize(size);
    if (page != QStringLiteral("start"))
        window.showWorkspace(nullptr, demoState(language), demoScope());
    const bool isPage = window.openPage(page);
    if (page == QStringLiteral("settings"))
        window.notify({Notice::Weight::Done,
            language == Language::Chinese ? QStringLiteral("5 月已过账，118,220.16 元。")
                                          : QStringLiteral("May is posted: 118,220.16 yuan."),
            language == Language::Chinese ? QStringLiteral("查看") : QStringLiteral("Show")});
    window.show();
    settle();
    if (page == QStringLiteral("why")) {
        window.openPage(QStringLiteral("demo.plan"));
        settle();
        auto* const table = window.findChild<QTableView*>();
        table->setCurrentIndex(table->model()->index(10, 5));
        window.explain(demoExplanation(language));
    } else if (page == QStringLiteral("palette")) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    } else if (page == QStringLiteral("keys")) {
        QTest::keyClick(&window, Qt::Key_Slash, Qt::ControlModifier);
    } else if (page != QStringLiteral("icons")) {
        QVERIFY(isPage);
    }
    takePicture(window, QString::fromLatin1(QTest::currentDataTag()), size);
    const QStringList clipped = clippedTexts(window);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral("; "))));
}

void PicturesTest::theCheckSeesACutLabel()
{
    QWidget outside;
    auto* const label = new QLabel(QStringLiteral("a sentence that is wider than its place"), &outside);
    label->resize(60, 20);
    outside.show();
    settle();
    QCOMPARE(clippedTexts(outside).size(), 1);
    label->adjustSize();
    QVERIFY(clippedTexts(outside).isEmpty());
}

PLUMBLINE_TEST(PicturesTest)
#include "pictures_test.moc"
