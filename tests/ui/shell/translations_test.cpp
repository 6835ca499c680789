// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/support/demo_pages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace plumbline;

namespace {

const QStringList files = {QStringLiteral("plumbline_zh_CN.ts"), QStringLiteral("plumbline_en.ts")};

QString translationsFolder()
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/translations");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

}

class TranslationsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslated_data();
    void everySentenceIsTranslated();
    void theFilesAreUpToDate();
    void theWindowChangesItsLanguageWhileOpen();
    void cleanup() { tests::use(Language::Chinese, ThemeChoice::Light); }
};

void TranslationsTest::everySentenceIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const QString& file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TranslationsTest::everySentenceIsTranslated()
{
    QFETCH(const QString, file);
    QXmlStreamReader reader(contentOf(translationsFolder() + QLatin1Char('/') + file));
    QString source;
    int sentences = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == QStringLiteral("source"))
            source = reader.readElementText();
        if (reader.name() != QStringLiteral("translation"))
            continue;
        ++sentences;
        const QString kind = reader.attributes().value(QStringLiteral("type")).toString();
        QVERIFY2(kind.isEmpty(), qPrintable(QStringLiteral("%1: %2").arg(kind, source)));
        const QString translation = reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        QVERIFY2(!translation.isEmpty(), qPrintable(source));
        if (file == files.first()) // one form only, so both sides hold the same places
            QVERIFY2(placeholdersOf(source) == placeholdersOf(translation), qPrintable(source));
    }
    QVERIFY(!reader.hasError());
    QVERIFY(sentences > 0);
}

/// A sentence that was added or changed without running update.sh would otherwise stay English in the Chinese window.
void TranslationsTest::theFilesAreUpToDate()
{
    const QTemporaryDir folder;
    for (const QString& file : files)
        QVERIFY(QFile::copy(translationsFolder() + QLatin1Char('/') + file, folder.filePath(file)));
    QProcess update;
    update.start(QStringLiteral("sh"), {translationsFolder() + QStringLiteral("/update.sh"), folder.path()});
    QVERIFY(update.waitForFinished(60000));
    QCOMPARE(update.exitCode(), 0);
    for (const QString& file : files) {
        QVERIFY2(contentOf(folder.filePath(file)) == contentOf(translationsFolder() + QLatin1Char('/') + file),
            qPrintable(file + QStringLiteral(" is older than the sources: run translations/update.sh")));
    }
}

void TranslationsTest::theWindowChangesItsLanguageWhileOpen()
{
    tests::use(Language::Chinese, ThemeChoice::Light);
    MainWindow window(tests::demoFaces(), {.language = Language::Chinese, .theme = ThemeChoice::Light});
    QCOMPARE(window.windowTitle(), QStringLiteral("准绳"));
    tests::use(Language::English, ThemeChoice::Light);
    QTRY_COMPARE(window.windowTitle(), QStringLiteral("Plumbline"));
}

PLUMBLINE_TEST(TranslationsTest)
#include "translations_test.moc"
