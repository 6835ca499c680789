// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/findings/finding.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme.h"
#include "ui/shared/why_panel.h"
#include "ui/shell/attendance.h"
#include "ui/shell/backups_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/exchange_page.h"
#include "ui/shell/first_start_page.h"
#include "ui/shell/help_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/key_map.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/overview_page.h"
#include "ui/shell/page_host.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_page.h"
#include "ui/shell/shell_context.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QShortcut>

#include <algorithm>
#include <optional>
#include <utility>

namespace plumbline {

namespace {

constexpr int whyDocksFrom = 1500;

const QString startPage = QStringLiteral("start");
const QString guidePage = QStringLiteral("guide");
const QString overviewPage = QStringLiteral("overview");
const QString settingsPage = QStringLiteral("settings");
const QString backupsPage = QStringLiteral("backups");
const QString exchangePage = QStringLiteral("exchange");
const QString helpPage = QStringLiteral("help");

QString translated(const DomainPages& domain, const char* text)
{
    return QCoreApplication::translate(domain.id(), text);
}

}

void applyPreferences(const Preferences& preferences)
{
    static std::optional<Language> installed;
    if (installed != preferences.language)
        installLanguage(*qApp, preferences.language);
    installed = preferences.language;
    applyTheme(*qApp, preferences.theme);
}

MainWindow::MainWindow(Faces faces, const Preferences& preferences)
    : m_faces(std::move(faces)), m_preferences(preferences), m_context(new ShellContext(*this)), m_rail(new Rail),
      m_topBar(new TopBar), m_notices(new NoticeBar), m_pages(new PageHost), m_middle(new QWidget), m_why(new WhyPanel(m_middle)),
      m_status(new StatusStrip)
{
    m_context->setParent(this);
    applyPreferences(preferences);
    build();
    addPages();
    addKeys();
    m_rail->setWidthKind(preferences.rail == Preferences::Rail::Icons ? Rail::Width::Icons : Rail::Width::Full);
    m_status->setLanguage(preferences.language);
    m_attendance->setLanguage(preferences.language);
    tellIdleLimit();
    retranslate();
    leaveWorkspace();
}

MainWindow::~MainWindow()
{
    // Pages speak with the context and the session: they go first.
    delete m_pages;
}

PageContext& MainWindow::context() const
{
    return *m_context;
}

void MainWindow::build()
{
    resize(1280, 800);
    setMinimumSize(960, 600);
    // From the outside in: under a stylesheet whatever is put into something else is dressed anew, with all that it holds.
    auto* const whole = new QWidget;
    setCentralWidget(whole);
    auto* const row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* const column = new QVBoxLayout;
    column->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    auto* const middle = new QHBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_pages, 1);
    column->addWidget(m_topBar);
    column->addWidget(m_notices);
    column->addWidget(m_middle, 1);
    column->addWidget(m_status);
    m_why->hide();
    addAttendance(whole);

    connect(m_rail, &Rail::chosen, this, &MainWindow::goTo);
    connect(m_rail, &Rail::widthAsked, this, [this](Rail::Width width) {
        Preferences changed = m_preferences;
        changed.rail = width == Rail::Width::Icons ? Preferences::Rail::Icons : Preferences::Rail::Full;
        choosePreferences(changed);
    });
    connect(m_topBar, &TopBar::scopeAsked, this, &MainWindow::chooseScope);
    connect(m_topBar, &TopBar::searchAsked, this, &MainWindow::openPalette);
    connect(m_topBar, &TopBar::findingsAsked, this, &MainWindow::showFindings);
    connect(m_why, &WhyPanel::closeAsked, this, &MainWindow::hideWhy);
    connect(m_why, &WhyPanel::officialTextAsked, this, &MainWindow::officialTextAsked);
    connect(m_status, &StatusStrip::languageAsked, this, [this](Language language) {
        Preferences changed = m_preferences;
        changed.language = language;
        choosePreferences(changed);
    });
    connect(m_pages, &PageHost::currentChanged, this, [this](const QString&, const QString& group) {
        m_rail->setCurrent(group);
        m_status->setSummary({});
        hideWhy(); // it explains a figure of the page that was left
    });
}

void MainWindow::addPages()
{
    using Needs = PageHost::Entry::Needs;
    m_pages->add({startPage, startPage, [] { return tr("Start"); },
        [this](QWidget*) {
            auto* const page = new FirstStartPage;
            connect(page, &FirstStartPage::newAsked, this, &MainWindow::newWorkspaceAsked);
            connect(page, &FirstStartPage::openAsked, this, &MainWindow::chooseFile);
            connect(page, &FirstStartPage::sampleAsked, this, &MainWindow::sampleAsked);
            return page;
        },
        Needs::Nothing});
    m_pages->add(
        {guidePage, guidePage, [] { return tr("New workspace"); }, [this](QWidget*) { return m_guide; }, Needs::Nothing});
    m_rail->addEntry(overviewPage, "overview", Rail::Place::Top);
    m_railOrder << overviewPage;
    m_pages->add(
        {overviewPage, overviewPage, [] { return tr("Overview"); }, [this](QWidget* parent) { return makeOverview(parent); }});
    for (const auto* const list : {&m_faces.domains, &m_faces.common}) {
        for (const auto& domain : *list) {
            if (domain->place() == DomainPages::Place::Above)
                addDomain(*domain);
        }
    }
    for (const auto* const list : {&m_faces.domains, &m_faces.common}) {
        for (const auto& domain : *list) {
            if (domain->place() == DomainPages::Place::Below)
                addDomain(*domain);
        }
    }
    m_rail->addEntry(settingsPage, "settings", Rail::Place::Bottom);
    m_rail->addEntry(helpPage, "help", Rail::Place::Bottom);
    m_railOrder << settingsPage << helpPage;
    m_pages->add({settingsPage, settingsPage, [] { return tr("Settings"); },
        [this](QWidget*) {
            auto* const page = new SettingsPage(m_preferences);
            connect(page, &SettingsPage::preferencesAsked, this, &MainWindow::choosePreferences);
            return page;
        },
        Needs::Nothing});
    m_pages->add({backupsPage, settingsPage, [] { return tr("Backups"); },
        [this](QWidget* parent) {
            auto* const page = new BackupsPage(*m_context, m_preferences.backupFolder, parent);
            connect(page, &BackupsPage::folderChosen, this, [this](const QString& folder) {
                Preferences changed = m_preferences;
                changed.backupFolder = folder;
                choosePreferences(changed);
            });
            return page;
        }});
    m_pages->add({exchangePage, settingsPage, [] { return tr("Exchange"); },
        [this](QWidget* parent) { return new ExchangePage(*m_context, parent); }});
    m_pages->add({helpPage, helpPage, [] { return tr("Help"); },
        [this](QWidget*) { return new HelpPage(m_preferences.language); }, Needs::Nothing});
}

void MainWindow::addDomain(DomainPages& domain)
{
    const QString group = QString::fromLatin1(domain.id());
    m_rail->addEntry(group, domain.icon(), domain.place() == DomainPages::Place::Below ? Rail::Place::Bottom : Rail::Place::Top);
    m_railOrder << group;
    for (const PageKind& kind : domain.pages()) {
        m_pages->add({QString::fromLatin1(kind.id), group, [&domain, title = kind.title] { return translated(domain, title); },
            [this, make = kind.make](QWidget*) { return make(*m_context); }});
    }
    m_pages->addBanner(group, [this, &domain](QWidget* parent) { return domain.guide(*m_context, parent); });
}

QWidget* MainWindow::makeOverview(QWidget* parent)
{
    std::vector<const DomainPages*> shown;
    for (const auto& domain : m_faces.domains) {
        if (m_state.domainsInUse.contains(QLatin1StringView(domain->id())))
            shown.push_back(domain.get());
    }
    auto* const page = new OverviewPage(std::move(shown), *m_context, parent);
    page->setState(m_state);
    return page;
}

void MainWindow::addKeys()
{
    const auto key = [this](const QKeySequence& sequence, auto run) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, [this, run] {
            if (!m_attendance->isLocked()) // nothing of the work may come out from under the lock
                run();
        });
    };
    key(Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    key(Qt::Key_F1, [this] { goTo(helpPage); });
    key(Qt::CTRL | Qt::Key_Slash, [this] {
        if (!m_keyMap)
            m_keyMap = new KeyMap(this);
        m_keyMap->open();
    });
    key(Qt::CTRL | Qt::Key_B,
        [this] { Q_EMIT m_rail->widthAsked(m_rail->widthKind() == Rail::Width::Full ? Rail::Width::Icons : Rail::Width::Full); });
    key(Qt::CTRL | Qt::Key_L, [this] { lock(); });
    key(QKeySequence::New, [this] { Q_EMIT newWorkspaceAsked(); });
    key(QKeySequence::Open, [this] { chooseFile(); });
    key(Qt::Key_Escape, [this] { closeTopmost(); });
    for (int number = 1; number <= 9; ++number) {
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), [this, number] {
            QStringList shown = m_railOrder;
            shown.removeIf([this](const QString& group) { return !m_rail->isEntryShown(group); });
            if (number <= shown.size())
                goTo(shown[number - 1]);
        });
    }
}

void MainWindow::showWorkspace(Session* session, const WorkspaceState& state, const PageScope& scope)
{
    leaveWorkspace();
    m_session = session;
    m_isWorkspaceOpen = true;
    m_pages->setWorkspaceOpen();
    m_scope = scope;
    m_topBar->setWorkspaceOpen(true);
    m_topBar->setScope(scope);
    setState(state);
    openPage(overviewPage);
    m_attendance->begin(session);
    showPerson();
}

void MainWindow::setState(const WorkspaceState& state)
{
    const bool isOverviewOld = state.domainsInUse != m_state.domainsInUse && m_pages->page(overviewPage);
    m_state = state;
    m_topBar->setState(state);
    m_status->setState(state);
    showOnly(state.domainsInUse);
    for (const QString& group : std::as_const(m_railOrder))
        m_rail->setBadge(group, state.badges.value(group));
    if (isOverviewOld)
        m_pages->forget(overviewPage); // other domains, other cards
    if (isOverviewOld && m_pages->current() == overviewPage)
        openPage(overviewPage);
    else if (auto* const overview = static_cast<OverviewPage*>(m_pages->page(overviewPage)))
        overview->setState(state);
}

void MainWindow::closeWorkspace()
{
    m_notices->clear();
    leaveWorkspace();
    openPage(startPage);
}

void MainWindow::leaveWorkspace()
{
    m_pages->forget(guidePage);
    m_guide = nullptr;
    hideWhy();
    m_attendance->begin(nullptr);
    m_pages->closeWorkspacePages();
    m_session = nullptr;
    m_isWorkspaceOpen = false;
    m_state = {};
    m_topBar->setWorkspaceOpen(false);
    showPerson();
    m_status->clear();
    showOnly({});
}

void MainWindow::showGuide(QWidget* guide)
{
    leaveWorkspace();
    m_guide = guide;
    openPage(guidePage);
    guide->setFocus();
}

/// Without a workspace only settings and help lead anywhere.
void MainWindow::showOnly(const QStringList& domains)
{
    m_rail->setShown(overviewPage, m_isWorkspaceOpen);
    for (const auto& domain : m_faces.domains) {
        const QString group = QString::fromLatin1(domain->id());
        m_rail->setShown(group, m_isWorkspaceOpen && domains.contains(group));
    }
    for (const auto& domain : m_faces.common)
        m_rail->setShown(QString::fromLatin1(domain->id()), m_isWorkspaceOpen);
}

void MainWindow::chooseScope(const PageScope& scope)
{
    m_scope = scope;
    m_topBar->setScope(scope);
    hideWhy();
    Q_EMIT m_context->scopeChanged();
    Q_EMIT stateAsked(scope);
}

void MainWindow::choosePreferences(const Preferences& preferences)
{
    preferences.save();
    usePreferences(preferences);
}

void MainWindow::usePreferences(const Preferences& preferences)
{
    const Preferences before = std::exchange(m_preferences, preferences);
    applyPreferences(preferences);
    m_rail->setWidthKind(preferences.rail == Preferences::Rail::Icons ? Rail::Width::Icons : Rail::Width::Full);
    m_status->setLanguage(preferences.language);
    m_attendance->setLanguage(preferences.language);
    tellIdleLimit();
    if (auto* const settings = static_cast<SettingsPage*>(m_pages->page(settingsPage)))
        settings->setPreferences(preferences);
    if (auto* const help = static_cast<HelpPage*>(m_pages->page(helpPage)))
        help->setLanguage(preferences.language);
    if (before.moneyUnit != preferences.moneyUnit)
        Q_EMIT m_context->moneyUnitChanged();
    if (before.language != preferences.language) {
        hideWhy(); // its sentences are in the other language
        if (m_isWorkspaceOpen)
            Q_EMIT stateAsked(m_scope);
    }
}

void MainWindow::addAttendance(QWidget* work)
{
    m_attendance = new Attendance(this, work);
    m_idle = new IdleWatch(this);
    connect(m_idle, &IdleWatch::idle, m_attendance, &Attendance::lock);
    connect(m_attendance, &Attendance::changed, this, [this] { m_context->factsChanged(); });
    connect(m_attendance, &Attendance::closeAsked, this, &MainWindow::closeAsked);
    connect(m_attendance, &Attendance::peopleAsked, this, [this] { openPage(QStringLiteral("people")); });
    connect(m_topBar, &TopBar::personAsked, m_attendance, &Attendance::openMenu);
    connect(m_status, &StatusStrip::recordsAsked, this, [this] { openPage(QStringLiteral("audit")); });
}

void MainWindow::showPerson()
{
    m_topBar->setPerson(m_attendance->person());
}

void MainWindow::lock()
{
    if (!m_isWorkspaceOpen)
        return;
    if (m_attendance->canLock())
        return m_attendance->lock();
    notify({Notice::Weight::Unsure, tr("Only who has a password can lock the workspace."), tr("People and passwords"),
        [this] { openPage(QStringLiteral("people")); }});
}

void MainWindow::tellIdleLimit()
{
    m_idle->setLimit(m_preferences.idleLimit());
}

bool MainWindow::openPage(const QString& page)
{
    return m_pages->open(page);
}

void MainWindow::openFirstPage()
{
    for (const auto& domain : m_faces.domains) {
        if (domain->firstPage() && m_state.domainsInUse.contains(QLatin1StringView(domain->id()))) {
            openPage(QString::fromLatin1(domain->firstPage()));
            return;
        }
    }
}

/// A code's domain is the part before its first point.
DomainPages* MainWindow::domainOf(const Finding& finding) const
{
    const std::string_view id = std::string_view(finding.code).substr(0, finding.code.find('.'));
    const auto found =
        std::find_if(m_faces.domains.begin(), m_faces.domains.end(), [&](const auto& domain) { return domain->id() == id; });
    return found == m_faces.domains.end() ? nullptr : found->get();
}

Explanation MainWindow::explanationOf(const Finding& finding, const RuleBook& rules, Language language) const
{
    const DomainPages* const domain = domainOf(finding);
    return domain ? domain->explain(finding, rules, language) : Explanation{};
}

Remedy MainWindow::remedyOf(const Finding& finding) const
{
    if (DomainPages* const domain = domainOf(finding))
        return domain->remedy(finding);
    // What is wrong with something beside a fact is mended where the fact is.
    for (const auto& domain : m_faces.domains) {
        if (Remedy remedy = domain->remedy(finding); !remedy.words.isEmpty())
            return remedy;
    }
    return {};
}

void MainWindow::goTo(const QString& group)
{
    if (!m_isWorkspaceOpen && m_pages->current() == group)
        openPage(m_guide ? guidePage : startPage); // a second click on settings or help goes back
    else
        m_pages->openGroup(group);
}

void MainWindow::notify(Notice notice)
{
    m_notices->show(std::move(notice));
}

void MainWindow::explain(const Explanation& explanation)
{
    m_why->setExplanation(explanation);
    m_why->show();
    placeWhy();
}

void MainWindow::closeTopmost()
{
    for (QWidget* const lying : std::initializer_list<QWidget*>{m_palette, m_keyMap}) {
        if (lying && lying->isVisible())
            return lying->hide();
    }
    hideWhy();
}

void MainWindow::hideWhy()
{
    m_why->hide();
    placeWhy();
}

/// Beside the page where there is room, else over its right edge.
void MainWindow::placeWhy()
{
    const bool isDocked = m_why->isVisibleTo(m_middle) && width() >= whyDocksFrom;
    const int taken = m_why->width() + 20;
    m_middle->layout()->setContentsMargins(0, 0, isDocked ? taken : 0, 0);
    m_why->setGeometry(m_middle->width() - taken, 20, m_why->width(), m_middle->height() - 40);
    setRole(m_why, isDocked ? "panel" : "sheet");
    m_why->raise();
}

void MainWindow::chooseFile()
{
    auto* const dialog = new QFileDialog(this, tr("Open a workspace"), {}, tr("Plumbline workspace (*.plumb)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openAsked);
    dialog->open();
}

void MainWindow::openPalette()
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    m_palette->open(commands());
}

void MainWindow::showFindings()
{
    openPage(overviewPage);
    static_cast<OverviewPage*>(m_pages->page(overviewPage))->showFindings();
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Plumbline"));
    m_rail->setTitle(overviewPage, tr("Overview"));
    m_rail->setTitle(settingsPage, tr("Settings"));
    m_rail->setTitle(helpPage, tr("Help"));
    for (const auto* const list : {&m_faces.domains, &m_faces.common}) {
        for (const auto& domain : *list)
            m_rail->setTitle(QString::fromLatin1(domain->id()), translated(*domain, domain->title()));
    }
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::showEvent(QShowEvent* event)
{
    if (m_pages->current().isEmpty())
        openPage(startPage); // not before it is seen: most starts go straight to a workspace
    QMainWindow::showEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    // The middle gets its size only now.
    centralWidget()->layout()->activate();
    placeWhy();
}

}
