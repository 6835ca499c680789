// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/window_desk.h"
#include "core/services/sample.h"
#include "tests/support/registry.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/overview_page.h"
#include "ui/shell/page_host.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace plumbline;

/// What stands behind the window, met through the window.
class WindowDeskTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_desk = std::make_unique<WindowDesk>(makeHouse().value()); }
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
    }

    /// Each finding of the overview, asked why, is explained by the article it cites.
    void everyFindingOfTheOverviewSaysWhy()
    {
        openSample();
        m_desk->window().show();
        int asked = 0;
        auto* const why = m_desk->window().findChild<WhyPanel*>();
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

private:
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
