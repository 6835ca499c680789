// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/why_panel.h"

#include "ui/shared/icons.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int cordX = 4;
constexpr int panelWidth = 312;

const char* amountRole(Explanation::LineKind kind)
{
    switch (kind) {
    case Explanation::LineKind::Passed:
        return "chipGreen";
    case Explanation::LineKind::Failed:
        return "chipRed";
    case Explanation::LineKind::Fact:
        return "second";
    case Explanation::LineKind::Step:
    case Explanation::LineKind::Result:
        break;
    }
    return "strong";
}

void makeSelectable(QLabel* label)
{
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
}

/// One line: what was done and what came of it, the ground it stands on below. The bead hangs on the cord.
class ExplanationRow final : public QWidget {
public:
    enum class Place { Inner, Last };

    ExplanationRow(const Explanation::Line& line, Place place) : m_kind(line.kind), m_place(place)
    {
        auto* const title = makeLabel(line.title, line.kind == Explanation::LineKind::Result ? "strong" : "body");
        auto* const amount = makeLabel(line.amount, amountRole(line.kind));
        title->setWordWrap(true);
        makeSelectable(title);
        makeSelectable(amount);
        auto* const first = new QHBoxLayout;
        first->setSpacing(space::two);
        first->addWidget(title, 1, Qt::AlignTop);
        first->addWidget(amount, 0, Qt::AlignTop);
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(space::four, 0, 0, space::three);
        column->setSpacing(0);
        column->addLayout(first);
        for (const auto& [text, role] : {std::pair(line.article, "article"), std::pair(line.reading, "small")}) {
            if (text.isEmpty())
                continue;
            auto* const ground = makeLabel(text, role);
            ground->setWordWrap(true);
            makeSelectable(ground);
            column->addWidget(ground);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal bead = 9.5;
        if (m_place == Place::Inner) {
            painter.setPen(QPen(tokens().lineStrong, 1.5));
            painter.drawLine(QPointF(cordX, bead), QPointF(cordX, height() + bead));
        }
        const QColor color = m_kind == Explanation::LineKind::Failed ? tokens().red : tokens().accent;
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_kind == Explanation::LineKind::Fact ? tokens().surface : color);
        painter.drawEllipse(QPointF(cordX, bead), 3.25, 3.25);
    }

private:
    Explanation::LineKind m_kind;
    Place m_place;
};

}

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent), m_question(makeLabel({}, "heading")), m_subject(makeLabel({}, "small")), m_scroll(new QScrollArea),
      m_foot(new QVBoxLayout), m_copy(makeButton({}, "button")), m_openText(makeButton({}, "button")),
      m_close(makeButton({}, "icon"))
{
    setRole(this, "panel");
    setFixedWidth(panelWidth);
    m_question->setWordWrap(true);
    m_subject->setWordWrap(true);
    makeSelectable(m_question);
    m_close->setIcon(icon("close"));
    m_copy->setIcon(icon("copy"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);

    auto* const head = new QHBoxLayout;
    head->setSpacing(space::two);
    head->addWidget(m_question, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(space::two);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_openText);
    buttons->addStretch();
    m_foot->setSpacing(2);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(space::four, space::four, space::four, space::four);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_subject);
    column->addSpacing(space::three);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeRule());
    column->addSpacing(space::three);
    column->addLayout(m_foot);
    column->addSpacing(space::three);
    column->addLayout(buttons);

    connect(m_close, &QPushButton::clicked, this, &WhyPanel::closeAsked);
    connect(m_copy, &QPushButton::clicked, this, &WhyPanel::copy);
    connect(m_openText, &QPushButton::clicked, this, [this] {
        for (const Explanation::Pack& pack : m_explanation.packs) {
            if (!pack.officialText.isEmpty())
                Q_EMIT officialTextAsked(pack.officialText);
        }
    });
    retranslate();
}

void WhyPanel::setExplanation(Explanation explanation)
{
    m_explanation = std::move(explanation);
    fill();
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why this figure"));
    m_copy->setText(tr("Copy"));
    m_openText->setText(tr("Open official text"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
}

void WhyPanel::fill()
{
    m_question->setText(m_explanation.question);
    m_subject->setText(m_explanation.subject);
    m_subject->setVisible(!m_explanation.subject.isEmpty());
    auto* const content = new QWidget;
    setRole(content, "clear");
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, space::one, 0);
    column->setSpacing(0);
    for (std::size_t at = 0; at < m_explanation.lines.size(); ++at) {
        const bool isLast = at + 1 == m_explanation.lines.size();
        column->addWidget(
            new ExplanationRow(m_explanation.lines[at], isLast ? ExplanationRow::Place::Last : ExplanationRow::Place::Inner));
    }
    for (const QString& question : m_explanation.open) {
        auto* const open = makeLabel(question, "chipAmber");
        open->setWordWrap(true);
        makeSelectable(open);
        column->addWidget(open);
    }
    column->addStretch();
    m_scroll->setWidget(content);
    fillFoot();
}

void WhyPanel::fillFoot()
{
    while (QLayoutItem* const item = m_foot->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& text, const QString& whole = {}) {
        auto* const line = makeLabel(text, "small");
        line->setWordWrap(true);
        line->setToolTip(whole);
        makeSelectable(line);
        m_foot->addWidget(line);
    };
    for (const Explanation::Pack& pack : m_explanation.packs) {
        add(tr("Basis: %1, %2").arg(pack.number, pack.inForce));
        add(tr("Rule pack %1 · %2…%3").arg(pack.id, pack.hash.left(4), pack.hash.right(2)), pack.hash);
    }
    for (const QString& reading : m_explanation.readings)
        add(tr("Reading: %1").arg(reading));
    m_openText->setVisible(std::any_of(m_explanation.packs.begin(), m_explanation.packs.end(),
        [](const Explanation::Pack& pack) { return !pack.officialText.isEmpty(); }));
}

QString WhyPanel::asText() const
{
    QStringList text = {m_explanation.question, m_explanation.subject};
    for (const Explanation::Line& line : m_explanation.lines) {
        QStringList parts = {line.title, line.amount, line.article, line.reading};
        parts.removeAll(QString());
        text << parts.join(QLatin1Char('\t'));
    }
    text << m_explanation.open;
    for (const Explanation::Pack& pack : m_explanation.packs)
        text << tr("Basis: %1, %2").arg(pack.number, pack.inForce) << tr("Rule pack %1 · SHA-256 %2").arg(pack.id, pack.hash);
    for (const QString& reading : m_explanation.readings)
        text << tr("Reading: %1").arg(reading);
    text.removeAll(QString());
    return text.join(QLatin1Char('\n'));
}

void WhyPanel::copy()
{
    QApplication::clipboard()->setText(asText());
}

void WhyPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillFoot();
    }
}

void WhyPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

}
