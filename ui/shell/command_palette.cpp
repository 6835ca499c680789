// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>
#include <map>

namespace plumbline {

int fit(const Command& command, const QString& typed)
{
    const QString wanted = typed.trimmed();
    if (command.title.startsWith(wanted, Qt::CaseInsensitive))
        return 0;
    const QString all = command.title + QLatin1Char(' ') + command.place + QLatin1Char(' ') + command.keywords;
    const QStringList words = wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); }))
        return -1;
    return command.title.contains(wanted, Qt::CaseInsensitive) ? 1 : 2;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent), m_field(new QLineEdit), m_list(new QListWidget), m_nothing(makeLabel({}, "second"))
{
    setRole(this, "sheet");
    setRole(m_field, "palette");
    m_field->installEventFilter(this);
    m_list->setIconSize({20, 20});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(space::three, space::two, space::three, space::three);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::three, space::two, space::three, space::three);
    column->setSpacing(space::two);
    column->addWidget(m_field);
    column->addWidget(makeRule());
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { run(m_list->row(item)); });
    hide();
    retranslate();
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_field->clear();
    filter({});
    const int wide = std::min(560, parentWidget()->width() - 2 * space::six);
    setGeometry((parentWidget()->width() - wide) / 2, 56, wide, 396);
    show();
    raise();
    m_field->setFocus();
}

void CommandPalette::filter(const QString& typed)
{
    std::multimap<int, std::size_t> byFit;
    for (std::size_t at = 0; at < m_commands.size(); ++at) {
        if (const int quality = fit(m_commands[at], typed); quality >= 0)
            byFit.emplace(quality, at);
    }
    m_shown.clear();
    m_list->clear();
    for (const auto& [quality, at] : byFit) {
        const Command& command = m_commands[at];
        m_shown.push_back(at);
        QStringList words = {command.title, command.place == command.title ? QString() : command.place, command.keys};
        words.removeAll(QString());
        m_list->addItem(new QListWidgetItem(icon(command.icon), words.join(QStringLiteral("   ·   "))));
    }
    m_list->setCurrentRow(0);
    m_list->setVisible(!m_shown.empty());
    m_nothing->setVisible(m_shown.empty());
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= int(m_shown.size()))
        return;
    hide();
    // Copied: running it may open the palette anew.
    const auto chosen = m_commands[m_shown[std::size_t(row)]].run;
    chosen();
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Where to, or what to do?"));
    m_field->setAccessibleName(tr("Find a page or command"));
    m_nothing->setText(tr("Nothing by that name. Try a word from the page's title."));
}

void CommandPalette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int last = m_list->count() - 1;
    if (key == Qt::Key_Escape)
        hide();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        run(m_list->currentRow());
    else if (key == Qt::Key_Down)
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
    else if (key == Qt::Key_Up)
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

}
