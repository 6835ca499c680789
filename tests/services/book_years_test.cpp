// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/books.h"
#include "core/services/sample.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>

#include <map>

// tests/cases/safety_fee/years/*.case: a year of each industry, kept as a clerk keeps it. In a block, the facts first; then what
// must come out, month by month, worked out apart from the program.

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace plumbline::tests::years {

constexpr int keptYear = 2024;

template <class T> static T sure(Result<T> result, const QString& text)
{
    if (!result)
        qFatal("%s: %s", qPrintable(text), std::string(result.problem().code).c_str());
    return std::move(result).value();
}
static Money money(const QString& text)
{
    return sure(parseSignedMoney(text.toStdString()), text);
}
static Month month(const QString& text)
{
    return sure(parseMonth(text.toStdString()), text);
}
static QDate day(const QString& text)
{
    return sure(parseDate(text.toStdString()), text);
}

struct Expected {
    QString name;
    QString asked; ///< a month, "year" or "findings"
    QString answer;
};
struct Block {
    QString title;
    QList<QStringList> facts;
    QList<Expected> rows;
};

static std::vector<Block> blocksOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    std::vector<Block> blocks;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty() || line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('['))) {
            blocks.push_back({line.trimmed().mid(1).chopped(1), {}, {}});
            continue;
        }
        QStringList columns = line.split(QLatin1Char('|'));
        for (QString& column : columns)
            column = column.trimmed();
        if (columns.last().startsWith(QLatin1String("=>")))
            blocks.back().rows.push_back({columns[0], columns[1], columns.last().mid(2).trimmed()});
        else
            blocks.back().facts.push_back(columns);
    }
    return blocks;
}

/// A block's workspace, kept through the year.
class KeptYear {
public:
    KeptYear(const House& house, const Block& block)
        : m_session(sure(Session::create(house, m_folder.filePath(QStringLiteral("y.plumb")),
                             {{}, QStringLiteral("甲有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")),
            block.title))
    {
        m_enterprise = enterprises(read())->front().id;
        m_year.year = keptYear;
        for (const QStringList& fact : block.facts)
            take(fact);
        keep(block.title);
    }

    QString answer(const QString& asked) const
    {
        if (asked == QStringLiteral("findings"))
            return findingsText();
        if (asked == QStringLiteral("year"))
            return yearText();
        if (asked == QStringLiteral("close"))
            return codeOf(closeMonths(*m_session, scope(), Month(keptYear, 12)));
        if (asked == QStringLiteral("verify"))
            return verify(read())->problems.empty() ? QStringLiteral("intact") : QStringLiteral("not intact");
        return monthText(month(asked));
    }

private:
    ReadScope read() const { return std::move(m_session->workspace().read()).value(); }
    Scope scope() const { return {m_enterprise, {}, keptYear, QDate(keptYear, 12, 31), {}}; }
    Id activity(const QString& name) const { return name.isEmpty() ? m_activities.begin()->second : m_activities.at(name); }

    template <class Work> void write(const QString& what, const Work& work)
    {
        WriteScope scope = std::move(m_session->workspace().write()).value();
        const Result<void> done = work(scope);
        if (!done || !scope.commit({"test", *m_session->acting(Right::Record)}))
            qFatal("%s: %s", qPrintable(what), done ? "not committed" : std::string(done.problem().code).c_str());
    }

    // kind | value | …
    void take(const QStringList& fact)
    {
        const QString& kind = fact[0];
        if (kind == QStringLiteral("opening"))
            m_opening = money(fact[1]);
        else if (kind == QStringLiteral("due before"))
            takeDueBefore(fact[1]);
        else if (kind == QStringLiteral("line"))
            takeLine(fact);
        else if (kind == QStringLiteral("entry"))
            takeEntry(fact);
        else
            takeBasis(fact);
    }

    void takeDueBefore(const QString& value)
    {
        m_year.isFirstYear = value == QStringLiteral("none");
        if (m_year.isFirstYear)
            return;
        m_year.priorYearDue = money(value);
        m_year.priorYearDueSource = QStringLiteral("2023 年度审计报告");
    }

    // line | name | standard | kinds of unit | marks
    void takeLine(const QStringList& fact)
    {
        Activity line;
        line.name = fact[1];
        line.standards = {fact[2].toStdString()};
        line.from = Month(2015, 1);
        for (const QString& kind : fact.value(3).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (kind != QStringLiteral("-"))
                line.unitKinds.push_back(kind.toStdString());
        }
        std::vector<Payment> payments;
        for (const QString& mark : fact.value(4).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QStringList words = mark.trimmed().split(QLatin1Char(' '));
            if (words[0] == QStringLiteral("started"))
                line.productionStarted = day(words[1]), line.from = Month::of(day(words[1]));
            else if (words[0] == QStringLiteral("contract")) // cost, start
                line.contract = Contract{.project = fact[1], .cost = money(words[1]), .startedOn = day(words[2])};
            else if (words[0] == QStringLiteral("settled"))
                line.contract->settledOn = day(words[1]);
            else if (words[0] == QStringLiteral("paid"))
                payments.push_back({day(words[1]), money(words[2])});
            else
                qFatal("no such mark: %s", qPrintable(mark));
        }
        write(fact[1], [&](WriteScope& scope) -> Result<void> {
            const Id id = TRY(save(scope, m_enterprise, line));
            m_activities.emplace(fact[1], id);
            for (const Payment& payment : payments)
                TRY(addOwnerPayment(scope, id, payment));
            return {};
        });
    }

    // revenue|output|progress | line | "2023 amount", "2024-01 tonnes" or "2024-01 share %"
    void takeBasis(const QStringList& fact)
    {
        const Id line = activity(fact[1]);
        const QStringList words = fact[2].split(QLatin1Char(' '));
        write(fact.join(QLatin1Char('|')), [&](WriteScope& scope) -> Result<void> {
            if (fact[0] == QStringLiteral("revenue"))
                TRY(save(scope, Revenue{{}, line, words[0].toInt(), money(words[1]), {}, {}, true}));
            else if (fact[0] == QStringLiteral("output"))
                TRY(save(scope, Output{{}, line, month(words[0]), TRY(parseQuantity(words[1].toStdString())), {}}));
            else if (fact[0] == QStringLiteral("progress"))
                TRY(save(scope, safety_fee::Progress{{}, line, month(words[0]), {}, TRY(parseRate(words[1].toStdString()))}));
            else
                qFatal("no such fact: %s", qPrintable(fact[0]));
            return {};
        });
    }

    // entry | kind | line | day | category or - | amount | marks
    void takeEntry(const QStringList& fact)
    {
        Entry entry;
        const auto kind = std::find(entryKindNames.begin(), entryKindNames.end(), fact[1].toStdString());
        entry.kind = EntryKind(kind - entryKindNames.begin());
        entry.activity = activity(fact[2]);
        entry.bookedOn = day(fact[3]);
        if (fact[4] != QStringLiteral("-"))
            entry.category = fact[4].toStdString();
        entry.amount = money(fact[5]);
        entry.proof = ProofKind::Invoice;
        const QString mark = fact.value(6);
        if (mark == QStringLiteral("no paper"))
            entry.proof = ProofKind::None;
        else if (!mark.isEmpty())
            entry.exclusion = mark.toStdString();
        m_entries.push_back(entry);
    }

    /// Month after month: first the vouchers, then the accrual.
    void keep(const QString& title)
    {
        write(title, [&](WriteScope& scope) -> Result<void> {
            RegisteredDocument procedures;
            procedures.title = QStringLiteral("安全生产费用管理制度");
            procedures.approvedOn = QDate(keptYear, 1, 1);
            TRY(save(scope, m_enterprise, procedures));
            TRY(save(scope, m_enterprise, m_year));
            return {};
        });
        sure(openBooks(*m_session, m_enterprise, {keptYear, m_opening, QStringLiteral("2023 年度审计报告")}), title);
        for (int number = 1; number <= 12; ++number) {
            const Month at(keptYear, number);
            std::vector<Entry> drafts;
            std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(drafts),
                [&](const Entry& entry) { return entry.month() == at; });
            if (!drafts.empty())
                sure(postDrafts(*m_session, m_enterprise, sure(saveDrafts(*m_session, m_enterprise, drafts), title)), title);
            sure(postMonths(*m_session, scope(), at), title);
        }
        if (!sure(postMonths(*m_session, scope(), Month(keptYear, 12)), title).empty())
            qFatal("%s: posted twice", qPrintable(title));
    }

    std::vector<BookMonth> months() const
    {
        const Book book = *booksOf(read(), m_enterprise);
        return *bookMonths(*kindTotals(read(), book.id), book.first, Month(keptYear, 12));
    }

    static QString yuan(Money amount) { return QString::fromStdString(formatMoney(amount)); }

    QString monthText(Month asked) const
    {
        for (const BookMonth& at : months()) {
            if (at.month != asked)
                continue;
            QString text = yuan(at.opening);
            for (std::size_t kind = 1; kind < entryKinds; ++kind) {
                if (!at.totals[kind].isZero())
                    text += QStringLiteral(", %1 %2").arg(QLatin1String(entryKindNames[kind]), yuan(at.totals[kind]));
            }
            return text + QStringLiteral(" = ") + yuan(at.closing);
        }
        return QStringLiteral("no such month");
    }

    QString yearText() const
    {
        const Facts facts = *readFacts(read(), m_enterprise);
        const YearAccrual year = sure(accrueYear(facts, m_session->rules(), keptYear, QDate(keptYear, 12, 31)), {});
        return QStringLiteral("due %1, accrued %2, used %3").arg(yuan(year.due), yuan(year.accrued), yuan(year.use));
    }

    QString findingsText() const
    {
        QStringList codes;
        const Result<Standing> found = standing(*m_session, read(), scope());
        for (const Finding& finding : found->findings)
            codes << QString::fromStdString(finding.code).mid(11);
        codes.sort();
        return codes.isEmpty() ? QStringLiteral("nothing") : codes.join(QStringLiteral(", "));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Session> m_session;
    EnterpriseId m_enterprise;
    std::map<QString, Id> m_activities;
    YearFacts m_year;
    Money m_opening;
    std::vector<Entry> m_entries;
};

}

class BookYearsTest : public QObject {
    Q_OBJECT

    House m_house;
    std::vector<years::Block> m_blocks;
    std::map<std::size_t, std::unique_ptr<years::KeptYear>> m_kept;

private Q_SLOTS:
    void initTestCase() { m_house = houseWithoutFace(); }

    void rows_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("answer");
        m_blocks = years::blocksOf(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/safety_fee/years/industries.case"));
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            for (const years::Expected& row : m_blocks[block].rows)
                QTest::newRow(qPrintable(m_blocks[block].title + QStringLiteral(": ") + row.name))
                    << int(block) << row.asked << row.answer;
        }
    }
    void rows()
    {
        QFETCH(int, block);
        QFETCH(QString, asked);
        QFETCH(QString, answer);
        std::unique_ptr<years::KeptYear>& kept = m_kept[std::size_t(block)];
        if (!kept)
            kept = std::make_unique<years::KeptYear>(m_house, m_blocks[std::size_t(block)]);
        QCOMPARE(kept->answer(asked), answer);
    }

    void cleanupTestCase()
    {
        QCOMPARE(m_blocks.size(), std::size_t(12));
        m_kept.clear();
    }
};

PLUMBLINE_TEST(BookYearsTest)
#include "book_years_test.moc"
