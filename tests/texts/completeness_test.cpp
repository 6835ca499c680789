// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "tests/support/registry.h"
#include "ui/texts/all_wordings.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace plumbline;

namespace {

/// Every "area.kebab-case" literal of the program's sources outside the texts themselves. Wide on purpose: it only answers
/// whether a text is used at all.
QSet<QString> literalsMatching(const QRegularExpression& pattern)
{
    QSet<QString> found;
    for (const char* const folder : {"app", "core", "ui", "resources/migrations"}) {
        QDirIterator files(QStringLiteral(PLUMBLINE_SOURCE_DIR "/") + QLatin1String(folder),
            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sql")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(QLatin1String("/ui/texts/")) || !file.open(QIODevice::ReadOnly))
                continue;
            const QString source = QString::fromUtf8(file.readAll());
            for (auto matches = pattern.globalMatch(source); matches.hasNext();)
                found.insert(matches.next().captured(1));
        }
    }
    return found;
}

/// The codes that are surely problems: made as a Problem, given to a reader that fails with it, or raised by a trigger.
QSet<QString> problemCodesInSources()
{
    // Written with escapes: moc loses its way in a raw literal that holds a quote.
    return literalsMatching(QRegularExpression(QStringLiteral(
        "(?:Problem ?\\{|Problem\\(|problem\\(|problemHere\\(|about\\(|refuse\\(|fail\\(|refused\\(|\\.at\\(|return "
        "(?=\"store\\.)|"
        "RAISE\\(ABORT,)\\s*[\"']([a-z_]+\\.[a-z][a-z0-9.-]*)[\"']")));
}

QSet<QString> asSet(const std::vector<std::string_view>& codes)
{
    QSet<QString> set;
    for (const std::string_view code : codes)
        set.insert(QString::fromUtf8(code.data(), qsizetype(code.size())));
    return set;
}

QString listed(const QSet<QString>& codes)
{
    QStringList list(codes.begin(), codes.end());
    list.sort();
    return list.join(QLatin1Char(' '));
}

}

class TextCompletenessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemInTheSourcesHasItsText()
    {
        const QSet<QString> codes = problemCodesInSources();
        QVERIFY2(codes.contains(QStringLiteral("rules.none-in-force")) && codes.contains(QStringLiteral("json.truncated")),
            "the search has gone blind");
        QCOMPARE(listed(codes - asSet(problemCodesWithText())), QString());
    }

    void noTextIsWithoutAProblem()
    {
        const QSet<QString> literals =
            literalsMatching(QRegularExpression(QStringLiteral("[\"']([a-z_]+\\.[a-z][a-z0-9.-]*)[\"']")));
        QCOMPARE(listed(asSet(problemCodesWithText()) - literals), QString());
    }

    void noCodeHasTwoTexts()
    {
        QCOMPARE(qsizetype(problemCodesWithText().size()), asSet(problemCodesWithText()).size());
        QCOMPARE(qsizetype(findingCodesWithText().size()), asSet(findingCodesWithText()).size());
    }

    void everyFindingOfTheRulesHasItsText()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<RulePack> pack = readRulePack(file.readAll().toStdString(), file.fileName());
        QVERIFY(pack.isOk());
        QVERIFY(!pack->consequences.empty());
        for (const Consequence& consequence : pack->consequences) {
            for (const std::string& code : consequence.applies)
                QVERIFY2(findingWording(code), code.c_str());
        }
    }
};

PLUMBLINE_TEST(TextCompletenessTest)
#include "completeness_test.moc"
