// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <array>

namespace {

struct Source {
    QString path; ///< from the root
    QString text;
};

QList<Source> sourcesIn(const QStringList& folders)
{
    QList<Source> sources;
    const QDir root(QStringLiteral(PLUMBLINE_SOURCE_DIR));
    for (const QString& folder : folders) {
        QDirIterator files(
            root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return sources;
}

/// The rooms an include may lead to, by the longest folder that fits the including file.
struct Room {
    const char* folder;
    QList<const char*> mayInclude;
};

const QList<Room>& rooms()
{
    static const QList<Room> all{
        {"core/values/", {"core/values/"}},
        {"core/rules/", {"core/rules/", "core/values/"}},
        {"core/findings/", {"core/findings/", "core/rules/", "core/values/"}},
        {"core/obligations/", {"core/obligations/", "core/values/"}},
        {"core/reports/", {"core/reports/", "core/findings/", "core/obligations/", "core/rules/", "core/values/"}},
        {"core/journal/", {"core/journal/", "core/people/", "core/values/"}},
        {"core/people/", {"core/people/", "core/values/"}},
        {"core/store/", {"core/store/", "core/findings/", "core/people/", "core/journal/", "core/rules/", "core/values/"}},
        {"core/exchange/", {"core/exchange/", "core/journal/", "core/people/", "core/reports/", "core/rules/", "core/values/"}},
        {"core/services/", {"core/"}},
        {"ui/texts/", {"ui/texts/", "core/"}},
        {"ui/print/", {"ui/print/", "ui/texts/", "core/"}},
        {"ui/shared/", {"ui/shared/", "ui/print/", "ui/texts/", "core/"}},
        {"ui/people/", {"ui/people/", "ui/shared/", "ui/texts/", "core/"}},
        {"ui/audit/", {"ui/audit/", "ui/reports/", "ui/shared/", "ui/texts/", "core/"}},
        {"ui/deadlines/", {"ui/deadlines/", "ui/shared/", "ui/texts/", "core/"}},
        {"ui/reports/", {"ui/reports/", "ui/shared/", "ui/print/", "ui/texts/", "core/"}},
        {"ui/shell/", {"ui/shell/", "ui/shared/", "ui/texts/", "core/"}},
        {"resources/", {"resources/", "core/"}},
        {"app/", {"app/", "ui/", "core/", "resources/"}},
    };
    return all;
}

const QStringList& domainNames()
{
    static const QStringList names{
        QStringLiteral("safety_fee"), QStringLiteral("data_catalogue"), QStringLiteral("tailings"), QStringLiteral("standards")};
    return names;
}

/// The folder of a domain in one of the layers, "core/safety_fee/"; empty for what belongs to no domain.
QString domainOf(const QString& path)
{
    for (const QString& domain : domainNames()) {
        if (path.contains(QLatin1Char('/') + domain + QLatin1Char('/')))
            return domain;
    }
    return {};
}

QStringList includesOf(const QString& text)
{
    static const QRegularExpression include(QStringLiteral("^#include [\"<]([^\">]+)[\">]"), QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

bool isOurs(const QString& include)
{
    static constexpr std::array folders{"core/", "ui/", "app/", "resources/", "tests/"};
    return std::any_of(
        folders.begin(), folders.end(), [&](const char* folder) { return include.startsWith(QLatin1String(folder)); });
}

/// Without comments and string literals.
QString codeOf(QString text)
{
    static const QRegularExpression strings(QStringLiteral("\"(?:[^\"\\\\\\n]|\\\\.)*\""));
    static const QRegularExpression comments(
        QStringLiteral("//[^\\n]*|/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption);
    return text.replace(strings, QStringLiteral("\"\"")).remove(comments);
}

}

class HouseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomsIncludeOnlyWhatTheyMay()
    {
        QStringList wrong;
        for (const Source& source :
            sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("resources")})) {
            const QString domain = domainOf(source.path);
            for (const QString& include : includesOf(source.text)) {
                if (isOurs(include) && !mayInclude(source.path, domain, include))
                    wrong.append(source.path + QStringLiteral(" includes ") + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// Headers of all Qt modules share one parent folder, so <QSqlQuery> compiles even where it isn't linked.
    void onlyTheStoreKnowsSql()
    {
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
            if (source.path.startsWith(QStringLiteral("core/store/")))
                continue;
            for (const QString& include : includesOf(source.text)) {
                if (include.contains(QStringLiteral("QSql")) || include.contains(QStringLiteral("QtSql"))
                    || include.contains(QStringLiteral("sqlite3")))
                    wrong.append(source.path + QStringLiteral(" includes ") + include);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void uiHoldsNoSql()
    {
        static const QRegularExpression statement(QStringLiteral("\"(SELECT|INSERT INTO|UPDATE|DELETE FROM) "));
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("ui"), QStringLiteral("app")})) {
            if (source.text.contains(statement))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void corePureRoomsKnowNoClockSettingsLocaleOrWidgets()
    {
        static const QRegularExpression impure(QStringLiteral("\\b(QDateTime::currentDateTime|QDate::currentDate|std::chrono::"
                                                              "system_clock|QSettings|QLocale|QCoreApplication|QWidget|tr\\()"));
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("core/values"), QStringLiteral("core/rules"),
                 QStringLiteral("core/findings"), QStringLiteral("core/obligations"), QStringLiteral("core/reports"),
                 QStringLiteral("core/journal"), QStringLiteral("core/safety_fee"), QStringLiteral("core/data_catalogue"),
                 QStringLiteral("core/tailings"), QStringLiteral("core/standards")})) {
            const auto match = impure.match(codeOf(source.text));
            if (match.hasMatch())
                wrong.append(source.path + QStringLiteral(": ") + match.captured());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void noFloatingPointNearMoney()
    {
        static const QRegularExpression floating(QStringLiteral("\\b(double|float|qreal)\\b"));
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("core/values"), QStringLiteral("core/rules"),
                 QStringLiteral("core/reports"), QStringLiteral("core/journal"), QStringLiteral("core/store"),
                 QStringLiteral("core/services"), QStringLiteral("core/safety_fee"), QStringLiteral("core/data_catalogue"),
                 QStringLiteral("core/tailings"), QStringLiteral("core/standards")})) {
            if (codeOf(source.text).contains(floating))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// A domain is its own folders, and one line in the composition.
    void nothingElseNamesADomain()
    {
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})) {
            if (!domainOf(source.path).isEmpty() || source.path == QStringLiteral("app/composition/domains.cpp"))
                continue;
            for (const QString& domain : domainNames()) {
                for (const QString& include : includesOf(source.text)) {
                    if (include.contains(QLatin1Char('/') + domain + QLatin1Char('/')))
                        wrong.append(source.path + QStringLiteral(" names ") + domain);
                }
            }
        }
        // The stateless calculation, the books, the look into sources, the catalogue and the standards are verbs of one domain
        // each; the list of words is one for all; a link is what crosses between two.
        wrong.removeIf([](const QString& line) {
            return line.startsWith(QStringLiteral("app/cli/accrue_")) || line.startsWith(QStringLiteral("app/cli/books_"))
                || line.startsWith(QStringLiteral("app/cli/scan_")) || line.startsWith(QStringLiteral("app/cli/catalogue_"))
                || line.startsWith(QStringLiteral("app/cli/standards_"))
                || line.startsWith(QStringLiteral("ui/texts/all_wordings"))
                || line.startsWith(QStringLiteral("core/services/links/"));
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void everyFileSaysItsLicence()
    {
        QStringList wrong;
        for (const Source& source : sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                 QStringLiteral("tests"), QStringLiteral("resources")})) {
            if (!source.text.startsWith(QStringLiteral("// SPDX-FileCopyrightText:"))
                || !source.text.contains(QStringLiteral("GPL-3.0-or-later")))
                wrong.append(source.path);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    /// The rules are said in our own words: no run of a sentence of an instrument stands in the project.
    void noSentenceOfARegulationIsCopied()
    {
        const QDir regulations(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/regulations"));
        if (!regulations.exists())
            QSKIP("the texts of the instruments are not here");
        constexpr int longestShared = 14;
        QSet<QString> runs;
        for (const QString& name : regulations.entryList({QStringLiteral("*.txt")})) {
            QFile file(regulations.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            collectRuns(QString::fromUtf8(file.readAll()), longestShared, [&](const QString& run) { runs.insert(run); });
        }
        QVERIFY(runs.size() > 1000);
        QStringList wrong;
        for (const Source& source : textsOfOurs()) {
            collectRuns(source.text, longestShared, [&](const QString& run) {
                if (runs.contains(run) && !isTitle(run))
                    wrong.append(source.path + QStringLiteral(": ") + run);
            });
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(QLatin1Char('\n'))));
    }

private:
    static bool mayInclude(const QString& path, const QString& domain, const QString& include)
    {
        if (include.startsWith(QStringLiteral("tests/")))
            return false;
        // Domains do not know each other.
        const QString other = domainOf(include);
        if (!domain.isEmpty() && !other.isEmpty() && other != domain)
            return false;
        if (!domain.isEmpty())
            return mayDomainInclude(path, include);
        for (const Room& room : rooms()) {
            if (!path.startsWith(QLatin1String(room.folder)))
                continue;
            return std::any_of(room.mayInclude.begin(), room.mayInclude.end(),
                [&](const char* folder) { return include.startsWith(QLatin1String(folder)); });
        }
        return false;
    }

    /// A domain's room has the reach of the layer it stands in.
    static bool mayDomainInclude(const QString& path, const QString& include)
    {
        const auto isUnder = [&](std::initializer_list<const char*> folders) {
            return std::any_of(
                folders.begin(), folders.end(), [&](const char* folder) { return include.startsWith(QLatin1String(folder)); });
        };
        if (path.startsWith(QStringLiteral("core/store/")))
            return isUnder({"core/"}) && !isUnder({"core/services/", "core/exchange/"});
        if (path.startsWith(QStringLiteral("core/services/")))
            return isUnder({"core/"});
        if (path.startsWith(QStringLiteral("core/")))
            return isUnder({"core/"}) && !isUnder({"core/store/", "core/exchange/", "core/services/"});
        if (path.startsWith(QStringLiteral("ui/texts/")))
            return isUnder({"ui/texts/", "core/"});
        return isUnder({"ui/", "core/"}) && !isUnder({"ui/shell/"});
    }

    static QList<Source> textsOfOurs()
    {
        QList<Source> texts = sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")});
        const QDir root(QStringLiteral(PLUMBLINE_SOURCE_DIR));
        for (const char* const folder : {"resources", "translations", "tests/cases"}) {
            QDirIterator files(root.filePath(QLatin1String(folder)),
                {QStringLiteral("*.json"), QStringLiteral("*.md"), QStringLiteral("*.ts"), QStringLiteral("*.case")}, QDir::Files,
                QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    texts.append({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
            }
        }
        return texts;
    }

    /// Every run of `length` Chinese characters that stand side by side.
    template <class Take> static void collectRuns(const QString& text, int length, Take take)
    {
        int streak = 0;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const ushort code = text[at].unicode();
            streak = code >= 0x4E00 && code <= 0x9FFF ? streak + 1 : 0;
            if (streak >= length)
                take(text.mid(at - length + 1, length));
        }
    }

    /// The instrument's own name is no sentence of it.
    static bool isTitle(const QString& run)
    {
        return QStringLiteral("企业安全生产费用提取和使用管理办法").contains(run)
            || QStringLiteral("年度企业安全生产费用提取和使用计划").contains(run)
            || QStringLiteral("工业和信息化领域数据安全管理办法").contains(run);
    }
};

PLUMBLINE_TEST(HouseTest)
#include "house_test.moc"
