// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_page.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>

namespace plumbline {

namespace {

QString helpFolder(Language language)
{
    return language == Language::Chinese ? QStringLiteral(":/help/zh") : QStringLiteral(":/help/en");
}

/// From the title on: what stands before it is the licence's two lines.
QString readHelp(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString whole = QString::fromUtf8(file.readAll());
    return whole.mid(whole.indexOf(QLatin1StringView("# ")));
}

/// Qt gives Markdown's headings its own sizes and no air; the house has four sizes and steps of four.
void typeset(QTextDocument* document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        format.setTopMargin(level == 0 ? space::one : level == 1 ? 0 : space::four);
        format.setBottomMargin(level == 0 ? space::one : space::two);
        format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level == 0)
            continue;
        QTextCharFormat letters;
        letters.setFont(uiFont(level == 1 ? TextSize::Title : TextSize::Large, TextWeight::Bold));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.setCharFormat(letters); // not merged: Markdown's own size would win
    }
}

}

HelpPage::HelpPage(Language language, QWidget* parent)
    : QWidget(parent), m_language(language), m_title(makeLabel({}, "pageTitle")), m_topics(new QListWidget),
      m_text(new QTextBrowser)
{
    m_topics->setFixedWidth(220);
    m_topics->ensurePolished(); // its rows are measured once, and by the stylesheet
    m_text->setOpenExternalLinks(true);
    m_text->document()->setDocumentMargin(0);
    m_text->document()->setIndentWidth(20);
    auto* const sheet = new Card;
    sheet->body()->setContentsMargins(space::two, space::two, 0, 0);
    sheet->body()->addWidget(m_text);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::three);
    row->addWidget(m_topics);
    row->addWidget(sheet, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::six, space::six - space::one, space::six, space::six);
    column->setSpacing(space::four);
    column->addWidget(m_title);
    column->addLayout(row, 1);
    setFocusProxy(m_topics);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showTopic);
    fill();
}

void HelpPage::setLanguage(Language language)
{
    m_language = language;
    fill();
}

void HelpPage::fill()
{
    m_title->setText(tr("Help"));
    const int kept = std::max(0, m_topics->currentRow());
    m_topics->clear();
    const QStringList files = QDir(helpFolder(m_language)).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString first = readHelp(helpFolder(m_language) + QLatin1Char('/') + file).section(QLatin1Char('\n'), 0, 0);
        auto* const topic = new QListWidgetItem(first.mid(2).trimmed(), m_topics);
        topic->setData(Qt::UserRole, file.chopped(3));
    }
    m_topics->setCurrentRow(kept);
}

void HelpPage::openTopic(const QString& name)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == name)
            m_topics->setCurrentRow(row);
    }
}

void HelpPage::showTopic(int row)
{
    const QListWidgetItem* const topic = m_topics->item(row);
    if (!topic)
        return;
    const QString file = topic->data(Qt::UserRole).toString() + QStringLiteral(".md");
    m_text->setMarkdown(readHelp(helpFolder(m_language) + QLatin1Char('/') + file));
    typeset(m_text->document());
}

void HelpPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showTopic(m_topics->currentRow());
}

}
