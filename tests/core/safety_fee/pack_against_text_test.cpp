// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "tests/support/case_file.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace plumbline;

namespace {

/// 三十九 as 39.
int articleNumber(const QString& numeral)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    int tens = 0;
    int ones = 0;
    for (const QChar character : numeral) {
        if (character == QChar(u'十')) {
            tens = ones == 0 ? 1 : ones;
            ones = 0;
        } else {
            ones = int(digits.indexOf(character));
        }
    }
    return tens * 10 + ones;
}

/// The lines that begin with a mark, each with the lines behind it up to the next mark, by what the mark captures.
QHash<QString, QString> markedParts(const QString& text, const QRegularExpression& mark)
{
    QHash<QString, QString> parts;
    QString current;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = mark.match(line);
        if (match.hasMatch())
            current = match.captured(1);
        if (!current.isNull())
            parts[current] += line + QLatin1Char('\n');
    }
    return parts;
}

/// The instrument's text, taken apart into articles, items and subitems; blanks within lines are gone.
class Instrument final {
public:
    explicit Instrument(const QString& text)
    {
        static const QRegularExpression article(QStringLiteral("^第([一二三四五六七八九十]+)条"));
        const QHash<QString, QString> parts = markedParts(text, article);
        for (auto part = parts.begin(); part != parts.end(); ++part)
            m_articles[articleNumber(part.key())] = part.value();
    }

    QString at(const Citation& place) const
    {
        static const QRegularExpression item(QStringLiteral("^（([一二三四五六七八九十]+)）"));
        static const QRegularExpression subitem(QStringLiteral("^([0-9]+)\\.(?![0-9])"));
        QString text = m_articles.value(place.article);
        if (!place.item.empty())
            text = markedParts(text, item).value(QString::fromStdString(place.item));
        if (place.subitem != 0)
            text = markedParts(text, subitem).value(QString::number(place.subitem));
        return text;
    }
    int size() const { return int(m_articles.size()); }

private:
    QHash<int, QString> m_articles;
};

/// Whether a figure stands in a text as a number of its own: 1% isn't found in 0.1%.
bool hasFigure(QString text, const QString& figure)
{
    text.remove(QLatin1Char('\n'));
    return QRegularExpression(QStringLiteral("(?<![0-9.])") + QRegularExpression::escape(figure)).match(text).hasMatch();
}

/// 10000000.00 as 1000万元, 1000000000.00 as 10亿元: as the text writes limits.
QString limitText(Money limit)
{
    const std::int64_t tenThousands = limit.fen() / 1'000'000;
    return tenThousands % 10'000 == 0 ? QStringLiteral("%1亿元").arg(tenThousands / 10'000)
                                      : QStringLiteral("%1万元").arg(tenThousands);
}

bool isHan(QChar character)
{
    return character >= QChar(0x4E00) && character <= QChar(0x9FFF);
}

constexpr qsizetype longestSharedRun = 13; // beyond it, words are the instrument's and not the project's own

/// Every run of one character more than that.
QSet<QString> longRuns(const QString& text)
{
    QSet<QString> runs;
    qsizetype length = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        length = isHan(text[at]) ? length + 1 : 0;
        if (length > longestSharedRun)
            runs.insert(text.mid(at - longestSharedRun, longestSharedRun + 1));
    }
    return runs;
}

}

/// The figures of the shipped pack against the instrument's own text, where that is at hand.
class PackAgainstTextTest : public QObject {
    Q_OBJECT

    const RulePack m_pack =
        *readRulePack(tests::sourceFile(QStringLiteral("resources/rules/caizi-2022-136.json")), QStringLiteral("136"));
    QString m_text;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/regulations/caizi-2022-136-safety-fee.txt"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the instrument's text isn't here");
        m_text = QString::fromUtf8(file.readAll()).remove(QLatin1Char(' ')).remove(QLatin1Char('\r'));
    }

    void everyFigureOccursInItsArticle_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<bool>("isThere");
        const Instrument instrument(m_text);
        QCOMPARE(instrument.size(), 69);
        const auto row = [&](const std::string& id, const Citation& citation, const QString& figure) {
            const QString place = instrument.at(citation);
            QTest::addRow("article %d %s %s", citation.article, id.c_str(), qPrintable(figure))
                << place << figure << hasFigure(place, figure);
        };
        for (const Standard& standard : m_pack.standards) {
            if (const Tariff* const tariff = std::get_if<Tariff>(&standard.measure)) {
                const QString yuan = QString::fromStdString(formatMoney(tariff->amount));
                row(standard.id, standard.citation,
                    QString(yuan).remove(QRegularExpression(QStringLiteral("\\.?0+$"))) + QStringLiteral("元"));
            } else if (const Share* const share = std::get_if<Share>(&standard.measure)) {
                row(standard.id, standard.citation, QString::fromStdString(formatRate(share->rate)));
            } else {
                for (const Bracket& bracket : std::get<Scale>(standard.measure).brackets) {
                    row(standard.id, bracket.citation, QString::fromStdString(formatRate(bracket.rate)));
                    if (!bracket.over.isZero())
                        row(standard.id, bracket.citation, QStringLiteral("超过") + limitText(bracket.over));
                    if (bracket.to)
                        row(standard.id, bracket.citation, limitText(*bracket.to));
                }
            }
        }
    }
    void everyFigureOccursInItsArticle()
    {
        QFETCH(QString, place);
        QFETCH(QString, figure);
        QFETCH(bool, isThere);
        QVERIFY2(isThere, qPrintable(figure + QStringLiteral(" in: ") + place));
    }

    void thePackSpeaksInItsOwnWords()
    {
        QString pack = QString::fromStdString(m_pack.bytes);
        pack.remove(m_pack.title.zh); // a name is a name
        QString text = m_text;
        text.remove(QLatin1Char('\n'));
        const QSet<QString> shared = longRuns(pack) & longRuns(text);
        QVERIFY2(shared.isEmpty(), qPrintable(QStringList(shared.begin(), shared.end()).join(QLatin1Char(' '))));
    }

    void theActivitiesAreThoseAgreed()
    {
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/../shared/design/activities.csv"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of activities isn't here");
        QStringList lines = QString::fromUtf8(file.readAll()).trimmed().split(QLatin1Char('\n'));
        lines.removeFirst();
        QCOMPARE(std::size_t(lines.size()), m_pack.standards.size());
        const QStringList periods{QStringLiteral("month"), QStringLiteral("progress"), QStringLiteral("year")};
        for (qsizetype at = 0; at < lines.size(); ++at) {
            const QStringList cells = lines[at].split(QLatin1Char(','));
            const Standard* const standard = m_pack.standard(cells[0].toStdString());
            QVERIFY2(standard, qPrintable(cells[0]));
            QCOMPARE(QString::number(standard->citation.article), cells[1]);
            QCOMPARE(standard->citation.paragraph, cells[2].toInt());
            QCOMPARE(QString::fromStdString(standard->citation.item), cells[3]);
            QCOMPARE(QString::fromStdString(std::string(basisKey(standard->basis))), cells[4]);
            QCOMPARE(periods[int(standard->period)], cells[5]);
        }
    }
};

PLUMBLINE_TEST(PackAgainstTextTest)
#include "pack_against_text_test.moc"
