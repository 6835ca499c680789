// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/people.h"

#include "core/services/fact_rows.h"
#include "core/services/safety_fee/plan.h"
#include "core/services/sample.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/shared_tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"
#include "tests/support/tamper.h"

using namespace plumbline;
using namespace plumbline::safety_fee;
using namespace plumbline::tests;

namespace {

const QString password = QStringLiteral("correct horse");

}

/// People, their roles, passwords and signatures, on the sample's own file.
class PeopleTest : public SampleTest {
    Q_OBJECT

private Q_SLOTS:
    void whoWorksAloneMayEverything()
    {
        for (const Right right : {Right::Record, Right::Review, Right::Approve, Right::Seal, Right::Administer})
            QVERIFY(m_session->acting(right).isOk());
        QVERIFY(!m_session->isLocked());
        QVERIFY(people().front().roles.isEmpty());
    }

    void theFirstKeepsAllRolesWhenASecondComes()
    {
        QVERIFY(addPerson(*m_session, named("李四", {Role::Preparer})).isOk());
        QCOMPARE(people().size(), 2U);
        QCOMPARE(people()[0].roles, soleRoles);
        QCOMPARE(people()[1].roles, Roles{Role::Preparer});
        QCOMPARE(codeOf(addPerson(*m_session, named("李四", {}))), QStringLiteral("person.exists"));
        QCOMPARE(codeOf(addPerson(*m_session, named(" ", {}))), QStringLiteral("person.name-missing"));
    }

    void somebodyIsAdministrator()
    {
        QVERIFY(addPerson(*m_session, named("李四", {Role::Administrator})).isOk());
        PersonFacts first = people()[0];
        first.roles = {Role::Preparer};
        QVERIFY(changePerson(*m_session, first).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        PersonFacts second = people()[1];
        second.roles = {Role::Auditor};
        QCOMPARE(codeOf(changePerson(*m_session, second)), QStringLiteral("person.last-administrator"));
        QCOMPARE(people()[1].roles, Roles{Role::Administrator});
    }

    void roles_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QString>("recording");
        QTest::addColumn<QString>("approving");
        QTest::addColumn<QString>("administering");
        const QString ok = QStringLiteral("ok");
        const QString no = QStringLiteral("person.may-not");
        QTest::newRow("preparer") << int(Role::Preparer) << ok << no << no;
        QTest::newRow("reviewer") << int(Role::Reviewer) << no << no << no;
        QTest::newRow("approver") << int(Role::Approver) << no << ok << no;
        QTest::newRow("auditor") << int(Role::Auditor) << no << no << no;
        QTest::newRow("an administrator records nothing") << int(Role::Administrator) << no << no << ok;
    }
    void roles()
    {
        QFETCH(int, role);
        const Id plan = submittedDraft();
        QVERIFY(addPerson(*m_session, named("李四", {Role(role)})).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        const auto head = m_session->workspace().read()->head();
        QTEST(codeOf(record()), "recording");
        QTEST(codeOf(movePlan(*m_session, m_enterprise, plan, approval())), "approving");
        QTEST(codeOf(addPerson(*m_session, named("赵六", {}))), "administering");
        if (Role(role) == Role::Auditor)
            QCOMPARE(m_session->workspace().read()->head()->seq, head->seq);
    }

    void nobodyApprovesTheirOwnPlan()
    {
        const Id plan = submittedDraft();
        QVERIFY(addPerson(*m_session, named("李四", {Role::Approver})).isOk());
        QCOMPARE(codeOf(movePlan(*m_session, m_enterprise, plan, approval())), QStringLiteral("person.own-work"));
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        QVERIFY(movePlan(*m_session, m_enterprise, plan, approval()).isOk());
        QVERIFY(!planOf(plan).steps.back().isOwn);
    }

    /// Who has edited one row of it has prepared it too, whoever handed it in.
    void whoHasEditedHasPrepared()
    {
        const Id plan = *draftPlan(*m_session, m_enterprise, 2027, PlanStart::Empty);
        QVERIFY(addPerson(*m_session, named("李四", {Role::Preparer, Role::Approver})).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        PlanEdit edit;
        edit.head = planOf(plan);
        edit.head->budget = QStringLiteral("2027 年预算");
        QVERIFY(savePlan(*m_session, plan, edit).isOk());
        QVERIFY(m_session->actAs(people()[0].name).isOk());
        const std::set<PersonId> authors = *planAuthors(*m_session->workspace().read(), plan);
        QCOMPARE(authors.size(), 2U);
    }

    void whoWorksAloneApprovesAndItIsSaid()
    {
        const Id plan = submittedDraft();
        QVERIFY(movePlan(*m_session, m_enterprise, plan, approval()).isOk());
        QVERIFY(planOf(plan).steps.back().isOwn);
    }

    void aPasswordLocksAName()
    {
        QVERIFY(setOwnPassword(*m_session, {}, password).isOk());
        QVERIFY(!m_session->isLocked());
        m_session->lock();
        QCOMPARE(codeOf(record()), QStringLiteral("person.locked"));
        QCOMPARE(codeOf(m_session->unlock(QStringLiteral("wrong horse"))), QStringLiteral("person.wrong-password"));
        QVERIFY(m_session->isLocked());
        QVERIFY(m_session->unlock(password).isOk());
        QVERIFY(record().isOk());
        const QString path = m_session->workspace().path();
        m_session.reset();
        m_session = Session::open(m_sample->house(), path).value();
        QVERIFY(m_session->isLocked());
    }

    /// The store itself refuses: no service can forget it.
    void nothingIsKeptInANameWithoutItsKey()
    {
        QVERIFY(setOwnPassword(*m_session, {}, password).isOk());
        const Person person = m_session->person();
        const auto commitAs = [&](std::shared_ptr<const SigningKey> key) {
            auto scope = m_session->workspace().write();
            return codeOf(scope->commit({"test", {person.id, person.name, std::move(key)}}));
        };
        QCOMPARE(commitAs({}), QStringLiteral("person.locked"));
        QCOMPARE(commitAs(std::make_shared<const SigningKey>(sha256("another's"))), QStringLiteral("person.locked"));
        QCOMPARE(commitAs(person.key), QStringLiteral("ok"));
    }

    void aPasswordMayChange()
    {
        const QString next = QStringLiteral("battery staple");
        QVERIFY(setOwnPassword(*m_session, {}, password).isOk());
        QCOMPARE(codeOf(setOwnPassword(*m_session, next, next)), QStringLiteral("person.wrong-password"));
        QCOMPARE(codeOf(setOwnPassword(*m_session, password, QStringLiteral("short"))), QStringLiteral("person.password-short"));
        QVERIFY(setOwnPassword(*m_session, password, next).isOk());
        m_session->lock();
        QCOMPARE(codeOf(m_session->unlock(password)), QStringLiteral("person.wrong-password"));
        QVERIFY(m_session->unlock(next).isOk());
        QVERIFY(verified().isIntact());
    }

    void anAdministratorGivesANewKey()
    {
        const PersonId other = *addPerson(*m_session, named("李四", {Role::Preparer}));
        QVERIFY(resetPassword(*m_session, other, password).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        QVERIFY(m_session->unlock(password).isOk());
        QVERIFY(record().isOk());
        QVERIFY(m_session->actAs(people()[0].name).isOk());
        QCOMPARE(codeOf(resetPassword(*m_session, people()[0].id, password)), QStringLiteral("person.reset-own"));
        const QString forgotten = QStringLiteral("a new beginning");
        QVERIFY(resetPassword(*m_session, other, forgotten).isOk());
        QVERIFY(m_session->actAs(QStringLiteral("李四")).isOk());
        QCOMPARE(codeOf(m_session->unlock(password)), QStringLiteral("person.wrong-password"));
        QVERIFY(m_session->unlock(forgotten).isOk());
        QVERIFY(record().isOk());
        QCOMPARE(verified().signedRecords, 2U);
        QVERIFY(verified().isIntact());
    }

    void tampering_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("a signature removed")
            << QByteArray("DELETE FROM journal_signature WHERE record = (SELECT max(record) FROM journal_signature)")
            << QStringList{QStringLiteral("journal.signature-missing")};
        QTest::newRow("a signature altered") << QByteArray(
            "UPDATE journal_signature SET signature = zeroblob(64) WHERE record = (SELECT max(record) FROM "
            "journal_signature)") << QStringList{QStringLiteral("journal.signature-wrong")};
        QTest::newRow("another key in its place")
            << QByteArray("UPDATE person_key SET key = zeroblob(32)") << QStringList{QStringLiteral("journal.key-missing")};
        QTest::newRow("the key removed") << QByteArray("DELETE FROM person_key")
                                         << QStringList{QStringLiteral("journal.key-missing")};
        QTest::newRow("a key slipped in") << QByteArray(
            "INSERT INTO person_key SELECT 9, zeroblob(32), person, 1, salt, cost, sealed FROM person_key")
                                          << QStringList{QStringLiteral("journal.key-added")};
    }
    void tampering()
    {
        QFETCH(QByteArray, sql);
        QVERIFY(setOwnPassword(*m_session, {}, password).isOk());
        QVERIFY(record().isOk());
        const QString path = m_session->workspace().path();
        m_session.reset();
        tests::tamper(path, {sql});
        auto workspace = Workspace::open(path, {m_sample->house().tables(), {}});
        QStringList found;
        QVERIFY(workspace.isOk());
        const Verification verification = *verify(*(*workspace)->read());
        for (const Problem& problem : verification.problems)
            found << QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
        QTEST(found, "problems");
    }

private:
    static PersonFacts named(const char* name, Roles roles)
    {
        PersonFacts person;
        person.name = QString::fromUtf8(name);
        person.roles = roles;
        return person;
    }
    static PlanStep approval() { return {{}, PlanMove::Approved, QDate(2026, 1, 5), QStringLiteral("董事会"), {}}; }
    std::vector<PersonFacts> people() const { return *readPeople(*m_session->workspace().read()); }
    Result<Id> record() const { return saveRow(*m_session, tenderTable, newTender(), {}); }
    Id submittedDraft() const
    {
        const auto plans = readPlans(*m_session->workspace().read(), m_enterprise);
        for (const Plan& plan : *plans) {
            if (plan.state() != PlanState::Draft)
                continue;
            const auto moved = movePlan(
                *m_session, m_enterprise, plan.id, {{}, PlanMove::Submitted, QDate(2025, 9, 30), QStringLiteral("王芳"), {}});
            if (!moved)
                qFatal("submit: %s", qPrintable(codeOf(moved)));
            return plan.id;
        }
        qFatal("no draft");
    }
    Plan planOf(const Id& id) const { return *readPlan(*m_session->workspace().read(), m_enterprise, id); }
    Verification verified() const { return *verify(*m_session->workspace().read()); }
    RowToSave newTender() const;
};

RowToSave PeopleTest::newTender() const
{
    return {{}, {{"enterprise", m_enterprise}, {"project", "路基工程"}, {"bid_fee_fen", Money::fromFen(100)}}};
}

PLUMBLINE_TEST(PeopleTest)

#include "people_test.moc"
