// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/plain_tip.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QWidgetAction>

#include <algorithm>

namespace plumbline {

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_enterprise(makeButton({}, "pill")), m_year(makeButton({}, "pill")), m_asOf(makeButton({}, "pill")),
      m_search(makeButton({}, "search")), m_found(makeButton({}, "findings")), m_person(makeButton({}, "pill"))
{
    setRole(this, "topBar");
    setFixedHeight(48);
    for (QPushButton* const pill : {m_enterprise, m_year, m_asOf, m_person}) {
        pill->setIcon(icon("chevron-down", Tone::Third));
        pill->setIconSize({12, 12});
        pill->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    }
    m_search->setIcon(icon("search", Tone::Third));
    m_search->setMinimumWidth(240);
    m_search->setMaximumWidth(360);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setCursor(Qt::IBeamCursor);
    auto* const keys = new QHBoxLayout(m_search);
    keys->setContentsMargins(0, 0, 8, 0);
    keys->addStretch();
    keys->addWidget(makeLabel(QStringLiteral("Ctrl K"), "keyCap"), 0, Qt::AlignVCenter);

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(space::three);
    row->addWidget(m_enterprise);
    row->addWidget(m_year);
    row->addWidget(m_asOf);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    row->addWidget(m_found);
    row->addWidget(m_person);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->hide();

    connect(m_enterprise, &QPushButton::clicked, this, &TopBar::openEnterprises);
    connect(m_year, &QPushButton::clicked, this, &TopBar::openYears);
    connect(m_asOf, &QPushButton::clicked, this, &TopBar::openCalendar);
    connect(m_search, &QPushButton::clicked, this, &TopBar::searchAsked);
    connect(m_person, &QPushButton::clicked, this, [this] { Q_EMIT personAsked(m_person); });
    connect(m_found, &QPushButton::clicked, this, &TopBar::findingsAsked);
    setWorkspaceOpen(false);
    retranslate();
}

void TopBar::setState(const WorkspaceState& state)
{
    m_enterprises = state.enterprises;
    m_years = state.years;
    m_findings = state.isBeingReckoned ? std::nullopt : std::optional(int(state.findings.size()));
    setRole(m_found, m_findings.value_or(0) > 0 ? "findings" : "findingsNone");
    retranslate();
}

void TopBar::setScope(const PageScope& scope)
{
    m_scope = scope;
    retranslate();
}

void TopBar::setWorkspaceOpen(bool isOpen)
{
    for (QPushButton* const part : {m_enterprise, m_year, m_asOf, m_found})
        part->setVisible(isOpen);
}

void TopBar::setPerson(const QString& name)
{
    m_personName = name;
    m_person->setVisible(!name.isEmpty());
    retranslate();
}

QString TopBar::enterpriseName() const
{
    for (const WorkspaceState::Enterprise& enterprise : m_enterprises) {
        if (enterprise.id == m_scope.enterprise)
            return enterprise.name;
    }
    return tr("No enterprise yet");
}

void TopBar::retranslate()
{
    const QString name = enterpriseName();
    m_enterprise->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 220));
    m_enterprise->setToolTip(plainTip(name));
    m_enterprise->setAccessibleName(tr("Enterprise: %1").arg(name));
    m_year->setText(tr("%1", "a year on its own").arg(m_scope.year));
    m_year->setAccessibleName(tr("Year: %1").arg(m_scope.year));
    m_asOf->setText(tr("As of %1").arg(m_scope.asOf.toString(Qt::ISODate)));
    m_asOf->setToolTip(tr("The day taken as today: deadlines, rules and totals stop there"));
    constexpr int nameWidth = 120;
    m_person->setText(fontMetrics().elidedText(m_personName, Qt::ElideRight, nameWidth));
    m_person->setToolTip(tr("Who is here: every change is recorded in this name"));
    m_person->setAccessibleName(tr("Person: %1").arg(m_personName));
    m_search->setText(tr("Find a page or command…"));
    m_search->setAccessibleName(tr("Find a page or command"));
    m_found->setText(!m_findings ? QStringLiteral("…")
            : *m_findings > 0    ? tr("%n finding(s)", nullptr, *m_findings)
                                 : tr("No findings"));
}

void TopBar::choose(PageScope scope)
{
    if (!(scope == m_scope))
        Q_EMIT scopeAsked(scope);
}

void TopBar::openEnterprises()
{
    QMenu menu(this);
    for (const WorkspaceState::Enterprise& enterprise : m_enterprises) {
        QAction* const action = menu.addAction(enterprise.name);
        action->setCheckable(true);
        action->setChecked(enterprise.id == m_scope.enterprise);
        connect(action, &QAction::triggered, this, [this, id = enterprise.id] { choose({id, m_scope.year, m_scope.asOf}); });
    }
    menu.exec(m_enterprise->mapToGlobal(QPoint(0, m_enterprise->height() + 4)));
}

void TopBar::openYears()
{
    QMenu menu(this);
    for (const int year : m_years) {
        QAction* const action = menu.addAction(tr("%1", "a year on its own").arg(year));
        action->setCheckable(true);
        action->setChecked(year == m_scope.year);
        connect(action, &QAction::triggered, this, [this, year] { choose({m_scope.enterprise, year, m_scope.asOf}); });
    }
    menu.exec(m_year->mapToGlobal(QPoint(0, m_year->height() + 4)));
}

void TopBar::openCalendar()
{
    QMenu menu(this);
    auto* const calendar = new QCalendarWidget;
    calendar->setSelectedDate(m_scope.asOf);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    auto* const action = new QWidgetAction(&menu);
    action->setDefaultWidget(calendar);
    menu.addAction(action);
    const auto take = [this, &menu](QDate day) {
        menu.close();
        choose({m_scope.enterprise, m_scope.year, day});
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    menu.exec(m_asOf->mapToGlobal(QPoint(0, m_asOf->height() + 4)));
}

void TopBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
