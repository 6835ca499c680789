// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/recusal_list.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::standards {

RecusalList::RecusalList(QWidget* parent)
    : QWidget(parent), m_conflicts(makeLabel({}, "second")), m_person(new QComboBox), m_reason(new QLineEdit),
      m_recuse(makeButton({}, "button")), m_list(makeLabel({}, ""))
{
    m_person->setObjectName(QStringLiteral("recusedPerson"));
    m_reason->setObjectName(QStringLiteral("recusalReason"));
    m_recuse->setObjectName(QStringLiteral("recuse"));
    m_list->setObjectName(QStringLiteral("recusals"));
    m_conflicts->setObjectName(QStringLiteral("rosterConflicts"));
    for (QLabel* const label : {m_conflicts, m_list}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_list->setTextFormat(Qt::RichText);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_person);
    line->addWidget(m_reason, 1);
    line->addWidget(m_recuse);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(m_conflicts);
    column->addLayout(line);
    column->addWidget(m_list);
    connect(m_recuse, &QPushButton::clicked, this, &RecusalList::recuse);
    connect(m_reason, &QLineEdit::returnPressed, this, &RecusalList::recuse);
    connect(m_reason, &QLineEdit::textChanged, this, [this] { showList(); });
    connect(m_list, &QLabel::linkActivated, this, [this](const QString& link) {
        if (const auto person = Id::parse(link.toStdString()))
            m_recused.erase(*person);
        setRoster(m_roster);
    });
    retranslate();
}

void RecusalList::setRoster(std::vector<Voter> roster)
{
    m_roster = std::move(roster);
    std::erase_if(m_recused, [&](const auto& one) {
        return std::none_of(m_roster.begin(), m_roster.end(), [&](const Voter& voter) { return voter.person == one.first; });
    });
    const QSignalBlocker quiet(m_person);
    const QVariant before = m_person->currentData();
    m_person->clear();
    for (const Voter& voter : m_roster) {
        if (!m_recused.contains(voter.person))
            m_person->addItem(voter.unit.isEmpty() ? voter.name : voter.name + QStringLiteral(" · ") + voter.unit,
                QString::fromStdString(voter.person.text()));
    }
    m_person->setCurrentIndex(std::max(0, m_person->findData(before)));
    showList();
}

void RecusalList::setConflicts(const QString& found)
{
    m_conflicts->setText(found);
    m_conflicts->setVisible(!found.isEmpty());
}

void RecusalList::clear()
{
    m_recused.clear();
    m_reason->clear();
    setRoster(std::move(m_roster));
}

/// Without a reason nobody steps back: the button waits for one.
void RecusalList::recuse()
{
    const auto person = Id::parse(m_person->currentData().toString().toStdString());
    const QString reason = m_reason->text().trimmed();
    if (!person || reason.isEmpty())
        return;
    m_recused[*person] = reason;
    m_reason->clear();
    setRoster(m_roster);
}

void RecusalList::showList()
{
    m_recuse->setEnabled(m_person->count() > 0 && !m_reason->text().trimmed().isEmpty());
    m_recuse->setToolTip(m_recuse->isEnabled() ? QString() : tr("A recusal needs its reason."));
    QStringList lines;
    for (const Voter& voter : m_roster) {
        const auto recusal = m_recused.find(voter.person);
        if (recusal != m_recused.end())
            lines << tr("%1 is recused: %2").arg(voter.name.toHtmlEscaped(), recusal->second.toHtmlEscaped())
                    + QStringLiteral(" · <a href=\"%1\">%2</a>")
                          .arg(QString::fromStdString(voter.person.text()), tr("take back").toHtmlEscaped());
    }
    m_list->setText(lines.join(QStringLiteral("<br>")));
    m_list->setVisible(!lines.isEmpty());
}

void RecusalList::retranslate()
{
    m_person->setAccessibleName(tr("Who is recused"));
    m_reason->setPlaceholderText(tr("Reason of a recusal"));
    m_recuse->setText(tr("Recuse"));
    showList();
}

}
