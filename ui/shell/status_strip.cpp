// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_strip.h"

#include "ui/shared/page.h"
#include "ui/shared/plain_tip.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace plumbline {

StatusStrip::StatusStrip(QWidget* parent)
    : QFrame(parent), m_file(makeLabel({}, "status")), m_saved(makeLabel({}, "status")), m_chain(makeButton({}, "status")),
      m_summary(makeLabel({}, "status")), m_languageButton(makeButton({}, "statusLink"))
{
    setRole(this, "statusStrip");
    setFixedHeight(26);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(space::four);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_file, m_saved, m_chain})
        row->addWidget(part);
    m_chain->setObjectName(QStringLiteral("chain"));
    m_chain->setCursor(Qt::PointingHandCursor);
    row->addStretch();
    row->addWidget(m_summary);
    row->addWidget(m_languageButton);
    connect(m_chain, &QPushButton::clicked, this, &StatusStrip::recordsAsked);
    connect(m_languageButton, &QPushButton::clicked, this,
        [this] { Q_EMIT languageAsked(m_language == Language::Chinese ? Language::English : Language::Chinese); });
    retranslate();
}

void StatusStrip::setState(const WorkspaceState& state)
{
    m_state = state;
    retranslate();
}

void StatusStrip::clear()
{
    setState({});
    setSummary({});
}

void StatusStrip::setSummary(const QString& summary)
{
    m_summary->setText(summary);
}

void StatusStrip::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

/// A mark stands before the words: the state is never said by colour alone.
QString StatusStrip::chainSentence() const
{
    const QString time = QLocale().toString(m_state.checkedAt.time(), QStringLiteral("HH:mm"));
    switch (m_state.chain) {
    case WorkspaceState::Chain::NotChecked:
        return QStringLiteral("○ ") + tr("Records not yet checked");
    case WorkspaceState::Chain::Intact:
        return QStringLiteral("● ")
            + (m_state.lastRecord.isEmpty()
                    ? tr("Records whole (%1, %2 in all)").arg(time, QLocale().toString(m_state.records))
                    : tr("Records whole: %1 in all, the latest %2").arg(QLocale().toString(m_state.records), m_state.lastRecord));
    case WorkspaceState::Chain::Broken:
        return QStringLiteral("▲ ") + tr("Records altered: see the audit page");
    }
    return {};
}

void StatusStrip::retranslate()
{
    const bool isOpen = !m_state.file.isEmpty();
    const QString name = QFileInfo(m_state.file).fileName();
    m_file->setText(!isOpen ? tr("No workspace open") : m_state.isReadOnly ? tr("%1 (read-only)").arg(name) : name);
    m_file->setToolTip(plainTip(m_state.file));
    m_saved->setVisible(m_state.savedAt.isValid());
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(m_state.savedAt.time(), QStringLiteral("HH:mm"))));
    m_chain->setVisible(isOpen);
    m_chain->setText(chainSentence());
    setRole(m_chain,
        m_state.chain == WorkspaceState::Chain::Intact       ? "statusGood"
            : m_state.chain == WorkspaceState::Chain::Broken ? "statusBad"
                                                             : "status");
    // Each language names itself, so that it is found by those who read no other.
    m_languageButton->setText(m_language == Language::Chinese ? QStringLiteral("中文") : QStringLiteral("English"));
    m_languageButton->setToolTip(
        m_language == Language::Chinese ? QStringLiteral("Switch to English") : QStringLiteral("切换为中文"));
}

void StatusStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
