// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filter_row.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace plumbline {

FilterRow::FilterRow(QWidget* view, std::function<void(const QString& words)> narrow, std::function<Count()> count)
    : m_view(view), m_rows(std::move(count)), m_field(new QLineEdit), m_count(makeLabel({}, "second"))
{
    m_field->setObjectName(QStringLiteral("filter"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, m_view, std::move(narrow));
    retranslate();
    hide();
}

void FilterRow::open()
{
    show();
    showCount();
    m_field->setFocus();
    m_field->selectAll();
}

void FilterRow::close()
{
    m_field->clear();
    hide();
    m_view->setFocus();
}

void FilterRow::showCount()
{
    const Count rows = m_rows();
    m_count->setText(tr("%1 of %2 rows").arg(rows.shown).arg(rows.inAll));
}

void FilterRow::retranslate()
{
    m_field->setPlaceholderText(tr("Show only the rows with these words (Esc shows all)"));
    m_field->setAccessibleName(tr("Filter the table"));
    if (isVisibleTo(parentWidget()))
        showCount();
}

void FilterRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool FilterRow::event(QEvent* event)
{
    // The window has its own Esc; typed here it is the filter's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FilterRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        m_view->setFocus();
    else
        QWidget::keyPressEvent(event);
}

}
