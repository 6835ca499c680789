// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/use_line_bar.h"

#include "core/safety_fee/uses.h"
#include "ui/safety_fee/wording.h"
#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::safety_fee {

namespace {

QComboBox* narrowCombo(int characters)
{
    auto* const combo = new QComboBox;
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    return combo;
}

}

UseLineBar::UseLineBar(QWidget* parent)
    : QWidget(parent), m_title(makeLabel({}, "second")), m_activity(narrowCombo(8)), m_category(narrowCombo(14)),
      m_department(new QLineEdit), m_need(narrowCombo(6)), m_add(makeButton({}, "button")), m_remove(makeButton({}, "quiet"))
{
    m_category->setObjectName(QStringLiteral("category"));
    m_department->setObjectName(QStringLiteral("department"));
    m_add->setIcon(icon("plus"));
    m_add->setObjectName(QStringLiteral("addLine"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::two);
    row->addWidget(m_title);
    row->addWidget(m_activity, 1);
    row->addWidget(m_category, 2);
    row->addWidget(m_department, 1);
    row->addWidget(m_need);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &UseLineBar::offerCategories);
    connect(m_add, &QPushButton::clicked, this, &UseLineBar::add);
    connect(m_department, &QLineEdit::returnPressed, this, &UseLineBar::add);
    connect(m_remove, &QPushButton::clicked, this, &UseLineBar::removed);
    retranslate();
}

void UseLineBar::show(const PlanDesk* desk, Language language)
{
    m_desk = desk;
    m_language = language;
    const int before = std::max(0, m_activity->currentIndex());
    m_activity->clear();
    if (!desk)
        return;
    for (const auto& [id, standard] : planStandards(*desk))
        m_activity->addItem(desk->reckoning.known().activity(id)->name, QString::fromStdString(id.text()));
    m_activity->setVisible(m_activity->count() > 1);
    m_activity->setCurrentIndex(std::min(before, m_activity->count() - 1));
}

void UseLineBar::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void UseLineBar::offerCategories()
{
    m_category->clear();
    const auto id = Id::parse(m_activity->currentData().toString().toStdString());
    const Activity* const activity = id && m_desk ? m_desk->reckoning.known().activity(*id) : nullptr;
    if (!activity || !m_desk->pack)
        return;
    const auto offered = offeredUses(*m_desk->pack, *activity);
    for (const ListItem* const item : offered ? *offered : std::vector<const ListItem*>()) {
        const QString article = citationText(item->citation, m_language);
        m_category->addItem(itemText(*item, m_language) + QStringLiteral("  ") + article, QString::fromStdString(item->id));
        m_category->setItemData(m_category->count() - 1, m_category->itemText(m_category->count() - 1), Qt::ToolTipRole);
    }
}

void UseLineBar::add()
{
    const auto activity = Id::parse(m_activity->currentData().toString().toStdString());
    if (!activity || m_category->currentIndex() < 0)
        return;
    UseLine line;
    line.activity = *activity;
    line.category = m_category->currentData().toString().toStdString();
    line.department = m_department->text().trimmed();
    line.need = Need(m_need->currentIndex());
    Q_EMIT added(line);
}

void UseLineBar::retranslate()
{
    m_title->setText(tr("Add a use:"));
    m_activity->setAccessibleName(tr("Line of business"));
    m_category->setAccessibleName(tr("Category"));
    m_department->setPlaceholderText(tr("Who answers for it"));
    m_department->setAccessibleName(tr("Who answers for it"));
    m_add->setText(tr("Add line"));
    m_remove->setText(tr("Take line out"));
    const int need = std::max(0, m_need->currentIndex());
    m_need->clear();
    m_need->addItems({tr("ordinary"), tr("statutory standard"), tr("ordered by authority")});
    m_need->setCurrentIndex(need);
    m_need->setAccessibleName(tr("Why it is needed (article 56)"));
}

void UseLineBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
