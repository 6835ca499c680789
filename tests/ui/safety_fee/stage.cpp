// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety_fee/stage.h"

#include "app/composition/domains.h"
#include "app/composition/house.h"
#include "core/rules/pack_reader.h"
#include "resources/shipped_rules.h"
#include "tests/support/sample_file.h"
#include "tests/ui/support/demo_pages.h"
#include "tests/ui/support/screenshot.h"

#include <QTest>
#include <QThreadPool>

namespace plumbline::tests {

namespace {

House houseWith(std::optional<RuleBook> rules)
{
    House house = makeHouse().value();
    if (rules)
        house.shippedRules = std::move(*rules);
    return house;
}

}

Stage::Stage(Setting setting) : m_hasOwnRules(setting.rules.has_value()), m_house(houseWith(std::move(setting.rules)))
{
    use(setting.language, setting.theme);
    const QString file = m_folder.filePath(QStringLiteral("sample.plumb"));
    const bool isNew = setting.workspace == Setting::Workspace::New;
    auto session = isNew
        ? Session::create(m_house, file, {{}, QStringLiteral("新企业"), std::string(setting.enterprise)}, QStringLiteral("张三"))
        : openSample(file);
    if (!session)
        qFatal("workspace: %s", session.problem().code.data());
    m_session = std::move(*session);
    {
        const ReadScope facts = m_session->workspace().read().value();
        m_scope = {enterpriseBy(facts, setting.enterprise).value().id, setting.year, sampleDay()};
    }
    m_window = std::make_unique<MainWindow>(
        Faces{domainPages(), commonPages()}, Preferences{.language = setting.language, .theme = setting.theme});
    WorkspaceState state;
    state.file = file;
    state.domainsInUse = QStringList{QStringLiteral("safety_fee")};
    state.years = {2023, 2024, 2025};
    state.enterprises = {{m_scope.enterprise, QStringLiteral("海川机械有限公司")}};
    m_window->resize(1280, 800);
    m_window->showWorkspace(m_session.get(), state, m_scope);
    m_window->show();
    // Fields are left and judged by focus, which only an active window has.
    m_window->activateWindow();
    QVERIFY2(QTest::qWaitForWindowActive(m_window.get()), "the window did not become active");
    settleTasks();
}

Result<std::unique_ptr<Session>> Stage::openSample(const QString& file) const
{
    // The sample's own decisions are reckoned by the shipped rules: other ones come to it afterwards.
    TRY(m_hasOwnRules ? makeSample(makeHouse().value(), file) : copySample(m_house, file));
    return Session::open(m_house, file);
}

Stage::~Stage()
{
    m_window->closeWorkspace();
    settleTasks();
    m_window.reset();
}

QWidget* Stage::open(const QString& page)
{
    if (!m_window->openPage(page))
        qFatal("no page %s", qPrintable(page));
    settleTasks();
    return visiblePage();
}

QWidget* Stage::visiblePage() const
{
    for (QWidget* const candidate : m_window->findChildren<QWidget*>()) {
        if (candidate->inherits("plumbline::Page") && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

std::string Stage::lastRecord() const
{
    const ReadScope facts = m_session->workspace().read().value();
    Statement last = facts.prepare("SELECT bytes FROM journal ORDER BY row DESC LIMIT 1").value();
    if (!last.step().value())
        return {};
    return journal::parseRecord(last.blob(0).value()).value().kind;
}

std::int64_t Stage::records() const
{
    const ReadScope facts = m_session->workspace().read().value();
    Statement count = facts.prepare("SELECT count(*) FROM journal").value();
    return count.step().value() ? count.integer(0).value() : 0;
}

QPushButton* buttonWith(const QWidget& page, const QString& words)
{
    for (QPushButton* const button : page.findChildren<QPushButton*>()) {
        if (button->text() == words)
            return button;
    }
    qFatal("no button %s", qPrintable(words));
}

void settleTasks()
{
    for (int round = 0; round < 3; ++round) {
        QThreadPool::globalInstance()->waitForDone();
        settle();
    }
}

RuleBook alteredRules(const QByteArray& before, const QByteArray& after)
{
    std::vector<RulePack> packs = shippedPacks().value();
    for (RulePack& pack : packs) {
        QByteArray bytes = QByteArray::fromStdString(pack.bytes);
        if (!bytes.contains(before))
            continue;
        bytes.replace(before, after);
        pack = readRulePack(bytes.toStdString(), QStringLiteral("altered")).value();
    }
    return RuleBook::of(std::move(packs)).value();
}

}
