// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/window_desk.h"
#include "core/services/people.h"
#include "core/services/sample.h"
#include "tests/support/registry.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/overview_page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rich_button.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <algorithm>

using namespace plumbline;

/// What stands behind the window, met through the window.
class WindowDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<WindowDesk>(makeHouse().value());
    }
    void cleanup() { m_desk.reset(); }

    void withoutAFileTheThreeDoorsAreShown()
    {
        QVERIFY(pages().current().isEmpty());
        m_desk->window().show();
        QCOMPARE(pages().current(), QStringLiteral("start"));
    }

    void aWorkspaceOpensOnItsOverview()
    {
        openSample();
        m_desk->window().show();
        QCOMPARE(pages().current(), QStringLiteral("overview"));
        QVERIFY(!pages().page(QStringLiteral("start")));
    }

    void aNewWorkspaceOpensOnTheQuestionWhatBindsIt()
    {
        Q_EMIT m_desk->window().newWorkspaceAsked();
        const auto type = [this](const char* field, const QString& text) {
            m_desk->window().findChild<QLineEdit*>(QLatin1StringView(field))->setText(text);
        };
        type("enterprise", QStringLiteral("海川机械有限公司"));
        type("uscc", QString::fromUtf8(sampleMachinery.data(), qsizetype(sampleMachinery.size())));
        type("person", QStringLiteral("王芳"));
        type("path", m_folder.filePath(QStringLiteral("new.plumb")));
        m_desk->window().findChild<QPushButton*>(QStringLiteral("make"))->click();
        QTRY_COMPARE(pages().current(), QStringLiteral("safety_fee.scope"));
        QVERIFY(notices().isHidden()); // made here: nothing to ask
    }

    /// However long the rules take: the page is there at once, and doesn't say meanwhile that nothing was found.
    void whatIsFoundComesBehindThePage()
    {
        openSample();
        m_desk->window().show();
        const auto says = [this](const QString& words) {
            const QList<QLabel*> labels = pages().page(QStringLiteral("overview"))->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
        };
        const QString reckoning = OverviewPage::tr("Findings and deadlines are being reckoned…");
        QVERIFY(says(reckoning));
        QVERIFY(!says(OverviewPage::tr("✓ Nothing was found wrong through this day.")));
        QTRY_VERIFY(!says(reckoning));
        QVERIFY(!pages().page(QStringLiteral("overview"))->findChildren<RichButton*>().isEmpty());
    }

    /// Each finding of the overview, asked why, is explained by the article it cites.
    void everyFindingOfTheOverviewSaysWhy()
    {
        openSample();
        m_desk->window().show();
        int asked = 0;
        auto* const why = m_desk->window().findChild<WhyPanel*>();
        QTRY_VERIFY(!pages().page(QStringLiteral("overview"))->findChildren<RichButton*>().isEmpty());
        for (QPushButton* const button : pages().page(QStringLiteral("overview"))->findChildren<QPushButton*>()) {
            if (button->property("role").toString() != QStringLiteral("linkSecond"))
                continue;
            button->click();
            QVERIFY(why->isVisible());
            QVERIFY2(why->asText().contains(QStringLiteral("条")), qPrintable(why->asText()));
            ++asked;
        }
        QVERIFY(asked > 0);
    }

    /// One at opening, one of what was recorded meanwhile when it closes; the page shows them, and that one can go back to them.
    void backupsAreMadeAndShown()
    {
        const QString file = m_folder.filePath(QStringLiteral("own.plumb"));
        const QDir folder(m_folder.filePath(QStringLiteral("own.backups")));
        const auto made = [&] { return QDir(folder.path()).entryList({QStringLiteral("*.plumb")}, QDir::Files).size(); };
        const House house = makeHouse().value();
        QVERIFY(Session::create(
            house, file, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")));
        QVERIFY(m_desk->open(file));
        QTRY_COMPARE(made(), 1);
        QVERIFY(m_desk->window().openPage(QStringLiteral("backups")));
        auto* const table = pages().page(QStringLiteral("backups"))->findChild<QTableView*>(QStringLiteral("backups"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(table->model()->index(0, 3).data().toString().startsWith(QStringLiteral("✓")));
        addSomeSite();
        m_desk.reset();
        QCOMPARE(made(), 2);
    }

    void whatWasFoundAfterACrashIsTold()
    {
        const QString file = m_folder.filePath(QStringLiteral("left.plumb"));
        const QString found = m_folder.filePath(QStringLiteral("found.plumb"));
        const House house = makeHouse().value();
        {
            const auto session = Session::create(
                house, file, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳"));
            QVERIFY(session.isOk());
            QVERIFY(QFile::copy(file, found));
            QVERIFY(QFile::copy(file + QStringLiteral("-wal"), found + QStringLiteral("-wal")));
        }
        QVERIFY(m_desk->open(file));
        QVERIFY(m_desk->open(file));
        QTest::qWait(400);
        QVERIFY2(notices().isHidden(), qPrintable(notices().accessibleName()));
        QVERIFY(m_desk->open(found)); // before the window shows, as from the command line
        m_desk->window().show();
        QVERIFY2(notices().accessibleName().contains(file), qPrintable(notices().accessibleName())); // a copy, it is asked first
        QTest::qWait(400);
        closeNotice();
        QTRY_VERIFY(notices().isVisible());
        const QString told = notices().accessibleName();
        QVERIFY2(told.contains(QStringLiteral("王芳")), qPrintable(told));
    }

    /// Whatever is still being reckoned from it when it is opened again.
    void theSameFileAgainIsStillOurs()
    {
        const QString file = m_folder.filePath(QStringLiteral("again.plumb"));
        QVERIFY(makeSample(makeHouse().value(), file));
        m_desk->window().show();
        for (int round = 0; round < 12; ++round) {
            QVERIFY(m_desk->open(file));
            QVERIFY(!m_desk->session()->workspace().isReadOnly());
            QVERIFY(!m_desk->session()->workspace().wasInterrupted());
            m_desk->window().openPage(QStringLiteral("audit"));
            QTest::qWait(round * 20);
            Preferences other = m_desk->window().preferences(); // everything is asked for anew
            other.language = other.language == Language::Chinese ? Language::English : Language::Chinese;
            m_desk->window().usePreferences(other);
        }
    }

    void aCopyGoesOnByItself()
    {
        const QString file = makeWorkspace(QStringLiteral("original.plumb"));
        const QString copy = m_folder.filePath(QStringLiteral("copy.plumb"));
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        QVERIFY(notices().isVisible()); // for the first time on this computer
        const Id original = m_desk->session()->workspace().replica();
        Q_EMIT m_desk->window().closeAsked();
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(m_desk->open(copy));
        QVERIFY2(notices().accessibleName().contains(file), qPrintable(notices().accessibleName()));
        QVERIFY(m_desk->session()->workspace().replica() == original);
        notices().findChild<QPushButton*>(QStringLiteral("noticeAction"))->click();
        QVERIFY(m_desk->session()->workspace().replica() != original);
        const auto facts = m_desk->session()->workspace().read();
        QCOMPARE(facts->head()->seq, 1U);
        QVERIFY(verify(*facts)->isIntact());
        QVERIFY(!notices().isVisible()); // answered
        for (const QString& path : {file, copy}) {
            QVERIFY(m_desk->open(path));
            QVERIFY(!notices().isVisible());
        }
    }

    void anAuditorMakesNoReplica()
    {
        const QString file = makeWorkspace(QStringLiteral("audited.plumb"));
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        const Id original = m_desk->session()->workspace().replica();
        QVERIFY(addPerson(*m_desk->session(), {{}, QStringLiteral("李四"), {}, {Role::Auditor}, false}));
        QVERIFY(m_desk->session()->actAs(QStringLiteral("李四")));
        notices().findChild<QPushButton*>(QStringLiteral("noticeAction"))->click();
        QVERIFY(m_desk->session()->workspace().replica() == original);
        QVERIFY2(notices().accessibleName().contains(QStringLiteral("李四")), qPrintable(notices().accessibleName()));
    }

    void aMovedFileIsTheSame()
    {
        const QString file = makeWorkspace(QStringLiteral("here.plumb"));
        const QString there = m_folder.filePath(QStringLiteral("there.plumb"));
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        Q_EMIT m_desk->window().closeAsked();
        QVERIFY(QFile::rename(file, there));
        QVERIFY(m_desk->open(there));
        QVERIFY(!notices().isVisible());
    }

    void anOlderFileThanWasSeenIsTold()
    {
        const QString file = makeWorkspace(QStringLiteral("grown.plumb"));
        const QString older = m_folder.filePath(QStringLiteral("grown.older"));
        QVERIFY(QFile::copy(file, older));
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        addSomeSite();
        Q_EMIT m_desk->window().closeAsked();
        QVERIFY(!notices().isVisible());
        QVERIFY(QFile::remove(file) && QFile::copy(older, file));
        QVERIFY(m_desk->open(file));
        QVERIFY(notices().isVisible());
        QVERIFY2(notices().accessibleName().contains(QStringLiteral("2")), qPrintable(notices().accessibleName()));
        QVERIFY(m_desk->open(file)); // told once
        QVERIFY(!notices().isVisible());
    }

    void whoElseHasItOpenIsTold()
    {
        const QString file = m_folder.filePath(QStringLiteral("shared.plumb"));
        const House house = makeHouse().value();
        const auto other = Session::create(
            house, file, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳"));
        QVERIFY(other.isOk());
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        QVERIFY(m_desk->window().findChild<NoticeBar*>()->isVisible());
        const QString told = m_desk->window().findChild<NoticeBar*>()->accessibleName();
        QVERIFY2(told.contains(QSysInfo::machineHostName()), qPrintable(told));
    }

    void aFolderThatCannotBeIsToldOfOnce()
    {
        const QString file = m_folder.filePath(QStringLiteral("told.plumb"));
        QVERIFY(QFile(m_folder.filePath(QStringLiteral("told.backups"))).open(QIODevice::WriteOnly));
        const House house = makeHouse().value();
        QVERIFY(Session::create(
            house, file, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳")));
        m_desk->window().show();
        QVERIFY(m_desk->open(file));
        QTRY_VERIFY(m_desk->window().findChild<NoticeBar*>()->isVisible());
    }

private:
    NoticeBar& notices() { return *m_desk->window().findChild<NoticeBar*>(); }
    void closeNotice() { notices().findChild<QPushButton*>(QStringLiteral("noticeClose"))->click(); }
    QString makeWorkspace(const QString& name) const
    {
        const QString file = m_folder.filePath(name);
        const House house = makeHouse().value();
        const auto made = Session::create(
            house, file, {{}, QStringLiteral("海川机械有限公司"), std::string(sampleMachinery)}, QStringLiteral("王芳"));
        return made ? file : QString();
    }
    void addSomeSite()
    {
        Result<WriteScope> scope = m_desk->session()->workspace().write();
        QVERIFY(addSite(*scope, enterpriseBy(*scope, {})->id, QStringLiteral("一号工点"), "mine"));
        QVERIFY(scope->commit({"site.save", *m_desk->session()->acting(Right::Record)}));
    }
    PageHost& pages() { return *m_desk->window().findChild<PageHost*>(); }
    void openSample()
    {
        const QString file = m_folder.filePath(QStringLiteral("sample.plumb"));
        if (!QFile::exists(file))
            QVERIFY(makeSample(makeHouse().value(), file));
        QVERIFY(m_desk->open(file));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowDesk> m_desk;
};

PLUMBLINE_TEST(WindowDeskTest)
#include "window_desk_test.moc"
