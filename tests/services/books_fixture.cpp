// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/books_fixture.h"

#include "core/services/sample.h"
#include "core/store/safety_fee/register_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/verify.h"

#include <QTest>

namespace plumbline::tests {

using namespace safety_fee;

void BooksUnderTest::begin()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = std::move(Session::create(m_house, m_folder->filePath(QStringLiteral("b.plumb")),
                              {{}, QStringLiteral("甲机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")))
                    .value();
    m_enterprise = enterprises(read())->front().id;
    Activity activity;
    activity.name = QStringLiteral("机械制造");
    activity.standards = {"machinery"};
    activity.from = Month(2015, 1);
    YearFacts year;
    year.year = 2023;
    year.priorYearDue = yuan(1'000'000);
    year.priorYearDueSource = audited;
    QCOMPARE(written([&](WriteScope& scope) -> Result<Id> {
        m_activity = TRY(save(scope, m_enterprise, activity));
        return save(scope, m_enterprise, year);
    }),
        QStringLiteral("ok"));
    revenueOf(2022, 86'000'000'00);
}

void BooksUnderTest::end()
{
    m_session.reset();
    m_folder.reset();
}

Facts BooksUnderTest::facts() const
{
    return *readFacts(read(), m_enterprise);
}

Book BooksUnderTest::book() const
{
    return *booksOf(read(), m_enterprise);
}

std::vector<Entry> BooksUnderTest::entries(std::vector<EntryKind> kinds) const
{
    return *readEntries(read(), book().id, {{}, {}, std::move(kinds), {}});
}

Money BooksUnderTest::closing(Month month) const
{
    return bookMonths(*kindTotals(read(), book().id), book().first, month)->back().closing;
}

QString BooksUnderTest::foundByVerification() const
{
    const ReadScope scope = read();
    const auto verification = verify(scope);
    QString all;
    for (const Problem& problem : verification->problems)
        all += QString::fromStdString(std::string(problem.code)) + u' ' + problem.argument("table") + u';';
    return all;
}

void BooksUnderTest::revenueOf(int year, std::int64_t fen)
{
    Id id;
    for (const Revenue& revenue : facts().revenues) {
        if (revenue.year == year)
            id = revenue.id;
    }
    QCOMPARE(written([&](WriteScope& scope) {
        return save(scope, Revenue{id, m_activity, year, Money::fromFen(fen), {}, {}, true});
    }),
        QStringLiteral("ok"));
}

void BooksUnderTest::open(std::int64_t balance)
{
    QCOMPARE(codeOf(openBooks(*m_session, m_enterprise, {2023, yuan(balance), audited})), QStringLiteral("ok"));
}

Entry BooksUnderTest::spent(QDate on, std::int64_t amount, const char* category) const
{
    Entry entry;
    entry.bookedOn = on;
    entry.amount = yuan(amount);
    entry.activity = m_activity;
    entry.category = category;
    entry.proof = ProofKind::Invoice;
    return entry;
}

QString BooksUnderTest::enter(const Entry& entry)
{
    const auto drafts = saveDrafts(*m_session, m_enterprise, std::array{entry});
    return drafts ? codeOf(postDrafts(*m_session, m_enterprise, *drafts)) : codeOf(drafts);
}

Id BooksUnderTest::allow(EntryKind kind)
{
    Id activity = m_activity;
    const QString done = written([&](WriteScope& scope) -> Result<void> {
        if (kind == EntryKind::TransferOut || kind == EntryKind::TransferIn) {
            GroupMember member{{}, m_enterprise, {}, QStringLiteral("甲集团有限公司"), true, true, Holding::Controlled,
                Rate::fromPartsPerMillion(200'000), Month(2023, 1), {}, {}};
            if (kind == EntryKind::TransferIn) {
                member.member = TRY(addEnterprise(scope, {{}, QStringLiteral("乙机械有限公司"), std::string(sampleMine)}));
                member.headquarters = m_enterprise;
                member.headquartersName.clear();
            }
            TRY(save(scope, member));
        } else if (kind == EntryKind::Received || kind == EntryKind::ReturnToOwner) {
            Activity works;
            works.name = QStringLiteral("分包工程");
            works.standards = {"construction.building"};
            works.from = Month(2023, 1);
            works.contract = Contract{.project = works.name, .cost = yuan(10'000), .isSubcontract = true};
            activity = TRY(save(scope, m_enterprise, works));
        } else if (kind == EntryKind::Release) {
            TRY(save(scope, m_enterprise,
                BalanceEvent{{}, BalanceEventKind::Exit, QDate(2023, 1, 1), yuan(300), m_activity, {}, false, false}));
        }
        return {};
    });
    return done == QStringLiteral("ok") ? activity : Id();
}

}
