// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/workflow_diagram.h"

#include "core/reports/report_document.h"
#include "ui/shared/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace plumbline::standards {

namespace {

constexpr int boxWidth = 132;
constexpr int boxHeight = 44;
constexpr int gapAcross = 24;
constexpr int gapDown = 30;
constexpr int corner = 6;

}

WorkflowDiagram::WorkflowDiagram(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFont(uiFont(TextSize::Small));
}

void WorkflowDiagram::show(
    const Workflow* workflow, const std::string& kind, const std::string& state, std::set<std::string> passed, Language language)
{
    m_workflow = workflow;
    m_kind = kind;
    m_state = state;
    m_passed = std::move(passed);
    m_language = language;
    QStringList stages;
    for (const WorkflowState& one : workflow ? workflow->states : std::vector<WorkflowState>())
        stages << nameOf(one) + (one.id == state ? QStringLiteral(" ●") : QString());
    setAccessibleDescription(stages.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QString WorkflowDiagram::nameOf(const WorkflowState& state) const
{
    return in(m_language, state.name);
}

std::vector<WorkflowDiagram::Box> WorkflowDiagram::boxesIn(int width) const
{
    std::vector<Box> boxes;
    if (!m_workflow)
        return boxes;
    const int across = std::max(1, (width + gapAcross) / (boxWidth + gapAcross));
    for (std::size_t at = 0; at < m_workflow->states.size(); ++at) {
        const int row = int(at) / across;
        // Rows turn as an ox ploughs, so that the next stage is always beside or below.
        const int column = row % 2 == 0 ? int(at) % across : across - 1 - int(at) % across;
        boxes.push_back(
            {&m_workflow->states[at], QRect(column * (boxWidth + gapAcross), row * (boxHeight + gapDown), boxWidth, boxHeight)});
    }
    return boxes;
}

QSize WorkflowDiagram::sizeHint() const
{
    return {6 * (boxWidth + gapAcross), heightForWidth(std::max(width(), 6 * (boxWidth + gapAcross)))};
}

int WorkflowDiagram::heightForWidth(int width) const
{
    const std::vector<Box> boxes = boxesIn(width);
    return boxes.empty() ? 0 : boxes.back().place.bottom() + 2;
}

void WorkflowDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Box> boxes = boxesIn(width());
    paintWays(painter, boxes);
    for (const Box& box : boxes)
        paintBox(painter, box);
}

void WorkflowDiagram::paintWays(QPainter& painter, const std::vector<Box>& boxes) const
{
    const auto at = [&](const std::string& state) {
        return std::find_if(boxes.begin(), boxes.end(), [&](const Box& box) { return box.state->id == state; });
    };
    for (const Transition& transition : m_workflow ? m_workflow->transitions : std::vector<Transition>()) {
        if (!transition.isFor(m_kind))
            continue;
        const auto to = at(transition.to);
        for (const std::string& state : transition.from) {
            const auto from = at(state);
            const bool leadsBack = to <= from;
            const bool isOpen = state == m_state;
            QPen pen(isOpen ? tokens().accent : tokens().lineStrong, isOpen ? 1.8 : 1.0);
            if (leadsBack)
                pen.setStyle(Qt::DashLine);
            painter.setPen(pen);
            const bool isInRow = from->place.top() == to->place.top();
            const bool isNeighbour = std::abs(int(to - from)) == 1;
            if (isNeighbour && isInRow) {
                const bool isRight = to->place.left() > from->place.left();
                painter.drawLine(isRight ? from->place.right() : from->place.left(), from->place.center().y(),
                    isRight ? to->place.left() : to->place.right(), to->place.center().y());
                continue;
            }
            QPainterPath way(QPointF(from->place.center().x(), from->place.bottom()));
            const qreal low = std::max(from->place.bottom(), to->place.bottom()) + gapDown / 2.0;
            const bool isBelow = to->place.top() > from->place.bottom();
            const QPointF end(to->place.center().x(), isBelow ? to->place.top() : to->place.bottom());
            way.cubicTo(QPointF(from->place.center().x(), isBelow ? from->place.bottom() + gapDown / 2.0 : low),
                QPointF(to->place.center().x(), isBelow ? to->place.top() - gapDown / 2.0 : low), end);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(way);
        }
    }
}

void WorkflowDiagram::paintBox(QPainter& painter, const Box& box) const
{
    const bool isHere = box.state->id == m_state;
    const bool wasHere = m_passed.contains(box.state->id);
    const Tokens& colours = tokens();
    QColor line = colours.lineStrong;
    if (box.state->ending != Ending::No)
        line = box.state->ending == Ending::Good ? colours.green : colours.red;
    painter.setPen(QPen(isHere ? colours.accent : line, isHere ? 2 : 1));
    painter.setBrush(isHere ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(QRectF(box.place).adjusted(1, 1, -1, -1), corner, corner);
    painter.setPen(isHere ? colours.accent : wasHere ? colours.ink : colours.second);
    painter.setFont(uiFont(TextSize::Small, isHere ? TextWeight::Bold : TextWeight::Regular));
    const QString mark = wasHere && !isHere ? QStringLiteral("✓ ") : QString();
    painter.drawText(box.place.adjusted(6, 2, -6, -2), Qt::AlignCenter | Qt::TextWordWrap, mark + nameOf(*box.state));
}

bool WorkflowDiagram::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* const help = static_cast<QHelpEvent*>(event);
    for (const Box& box : boxesIn(width())) {
        if (!box.place.contains(help->pos()))
            continue;
        QStringList ways;
        for (const Transition& transition : m_workflow->transitions) {
            if (transition.leaves(box.state->id) && transition.isFor(m_kind))
                ways << in(m_language, transition.name);
        }
        QToolTip::showText(help->globalPos(), ways.join(QLatin1Char('\n')), this, box.place);
        return true;
    }
    QToolTip::hideText();
    return true;
}

}
