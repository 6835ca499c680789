// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attendance.h"

#include "core/services/people.h"
#include "tests/support/registry.h"
#include "tests/ui/safety_fee/stage.h"
#include "ui/people/people_page.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/record_table.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/lock_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

const QString secret = QStringLiteral("correct horse");

template <class Child> Child* named(const QWidget& parent, const char* name)
{
    return parent.findChild<Child*>(QString::fromLatin1(name));
}

void type(const QWidget& parent, const char* name, const QString& text)
{
    auto* const field = named<QLineEdit>(parent, name);
    field->clear();
    // As an input method does: QTest's keys are Latin ones only.
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

void click(const QWidget& parent, const char* name)
{
    QTest::mouseClick(named<QPushButton>(parent, name), Qt::LeftButton);
    settleTasks();
}

bool isCovered(Stage& stage)
{
    const auto* const page = stage.window().findChild<LockPage*>();
    return page && page->isVisible();
}

void unlockWith(Stage& stage, const QString& password)
{
    const auto* const page = stage.window().findChild<LockPage*>();
    type(*page, "lockPassword", password);
    click(*page, "unlock");
}

void add(Stage& stage, const QString& name, Role role)
{
    QWidget* const page = stage.open(QStringLiteral("people"));
    click(*page, "addPerson");
    type(*page, "name", name);
    for (const Role any : allRoles)
        named<QCheckBox>(*page, roleName(any))->setChecked(any == role);
    click(*page, "savePerson");
}

}

/// People by the hand: added, given roles and passwords, locked out and let in again.
class AttendanceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPersonIsAddedWithTheirRoles()
    {
        Stage stage;
        add(stage, QStringLiteral("李四"), Role::Approver);
        QCOMPARE(stage.lastRecord(), std::string("person.add"));
        const auto people = readPeople(stage.session().workspace().read().value()).value();
        QCOMPARE(people.size(), 2U);
        QCOMPARE(people[1].roles, Roles{Role::Approver});
        QVERIFY(!named<QLabel>(*stage.visiblePage(), "aloneSentence")->isVisible());
        QCOMPARE(named<RecordTable>(*stage.visiblePage(), "people")->model()->rowCount(), 2);
    }

    void whoWorksAloneIsToldTheyNeedNoRole()
    {
        Stage stage;
        QVERIFY(named<QLabel>(*stage.open(QStringLiteral("people")), "aloneSentence")->isVisible());
    }

    void aNameThatIsThereIsRefusedBesideTheField()
    {
        Stage stage;
        add(stage, stage.session().person().name, Role::Preparer);
        auto* const problem = named<QLabel>(*stage.visiblePage(), "nameProblem");
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(stage.session().person().name), qPrintable(problem->text()));
        QCOMPARE(readPeople(stage.session().workspace().read().value())->size(), 1U);
    }

    void whoMayNotAdministerSeesWhy()
    {
        Stage stage;
        add(stage, QStringLiteral("李四"), Role::Auditor);
        stage.window().attendance().choose(QStringLiteral("李四"));
        settleTasks();
        QWidget* const page = stage.open(QStringLiteral("people"));
        QVERIFY(!named<QPushButton>(*page, "addPerson")->isEnabled());
        QVERIFY(!named<QPushButton>(*page, "addPerson")->toolTip().isEmpty());
        SheetEditor* const uses = stage.openAs<FactsPage>("safety_fee.facts")->openSheet("safety_fee.use");
        settleTasks();
        QVERIFY(!uses->form().isEnabled());
        QVERIFY(!uses->form().toolTip().isEmpty());
    }

    void aPasswordIsSetByItsOwner_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("again");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("one character short")
            << QStringLiteral("1234567") << QStringLiteral("1234567") << QByteArray("wantedProblem");
        QTest::newRow("just long enough") << QStringLiteral("12345678") << QStringLiteral("12345678") << QByteArray();
        QTest::newRow("not the same twice") << QStringLiteral("12345678") << QStringLiteral("12345679")
                                            << QByteArray("againProblem");
    }
    void aPasswordIsSetByItsOwner()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, again);
        QFETCH(const QByteArray, problem);
        Stage stage;
        QWidget* const page = stage.open(QStringLiteral("people"));
        type(*page, "wanted", wanted);
        type(*page, "again", again);
        click(*page, "setPassword");
        QCOMPARE(stage.session().person().lock.has_value(), problem.isEmpty());
        if (!problem.isEmpty())
            QVERIFY(named<QLabel>(*page, problem)->isVisible());
    }

    void thePresentPasswordIsAsked()
    {
        Stage stage;
        QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        QWidget* const page = stage.open(QStringLiteral("people"));
        QVERIFY(named<QLineEdit>(*page, "present")->isVisible());
        type(*page, "present", QStringLiteral("something else"));
        type(*page, "wanted", QStringLiteral("another one"));
        type(*page, "again", QStringLiteral("another one"));
        click(*page, "setPassword");
        QVERIFY(named<QLabel>(*page, "presentProblem")->isVisible());
    }

    void onlyThePasswordUnlocks()
    {
        Stage stage;
        QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        QTest::keyClick(&stage.window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(isCovered(stage));
        QVERIFY(stage.session().isLocked());
        unlockWith(stage, QStringLiteral("wrong horse"));
        QVERIFY(isCovered(stage));
        unlockWith(stage, secret);
        QVERIFY(!isCovered(stage));
        QVERIFY(!stage.session().isLocked());
    }

    void noKeyReachesTheWorkUnderTheLock()
    {
        Stage stage;
        QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        stage.window().attendance().lock();
        const auto before = stage.visiblePage();
        QTest::keyClick(&stage.window(), Qt::Key_2, Qt::ControlModifier);
        QTest::keyClick(&stage.window(), Qt::Key_F1);
        QCOMPARE(stage.visiblePage(), before);
        QVERIFY(isCovered(stage));
    }

    /// What is being typed is neither saved nor lost.
    void whatIsTypedStaysUnderneath()
    {
        Stage stage;
        QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        SheetEditor* const uses = stage.openAs<FactsPage>("safety_fee.facts")->openSheet("safety_fee.use");
        settleTasks();
        FactField* const note = uses->form().field("note");
        note->focusEditor();
        QTest::keyClicks(note->editor(), QStringLiteral("x"));
        const QString typed = note->content();
        const std::int64_t records = stage.records();
        stage.window().attendance().lock();
        settleTasks();
        QCOMPARE(stage.records(), records);
        unlockWith(stage, secret);
        QCOMPARE(note->content(), typed);
        QVERIFY(uses->leaveRow());
        QCOMPARE(stage.records(), records + 1);
    }

    void whoIsIdleIsLockedOut_data()
    {
        QTest::addColumn<bool>("hasPassword");
        QTest::newRow("with a password") << true;
        QTest::newRow("without one") << false;
    }
    void whoIsIdleIsLockedOut()
    {
        QFETCH(const bool, hasPassword);
        Stage stage;
        if (hasPassword)
            QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        stage.window().idleWatch().setLimit(std::chrono::milliseconds(300));
        for (int press = 0; press < 4; ++press) {
            QTest::qWait(150);
            QTest::keyClick(&stage.window(), Qt::Key_Shift);
            QVERIFY(!isCovered(stage)); // the time begins anew with every key
        }
        QTest::qWait(600);
        QCOMPARE(isCovered(stage), hasPassword);
    }

    void anotherPersonIsAskedForTheirPassword()
    {
        Stage stage;
        const QString first = stage.session().person().name;
        QVERIFY(setOwnPassword(stage.session(), {}, secret).isOk());
        QVERIFY(addPerson(stage.session(), {{}, QStringLiteral("李四"), {}, {Role::Preparer}, false}).isOk());
        stage.window().attendance().choose(QStringLiteral("李四"));
        QVERIFY(!isCovered(stage)); // has none
        QCOMPARE(named<QPushButton>(stage.window(), "person")->text(), QStringLiteral("李四"));
        stage.window().attendance().choose(first);
        QVERIFY(isCovered(stage));
        unlockWith(stage, secret);
        QCOMPARE(named<QPushButton>(stage.window(), "person")->text(), first);
    }
};

PLUMBLINE_TEST(AttendanceTest)
#include "attendance_test.moc"
