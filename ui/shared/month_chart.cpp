// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/month_chart.h"

#include "ui/shared/figure_text.h"
#include "ui/shared/theme.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int labelRoom = 64; ///< right of the last month, for the names of the series

/// A height on the picture: the one place where an amount becomes a floating-point number, and none comes back.
double heightOf(Money amount, MoneyUnit unit)
{
    return double(amount.fen()) / (unit == MoneyUnit::Yuan ? 100.0 : 1'000'000.0);
}

/// 1, 2, 2.5 or 5 times a power of ten, so that about four lines cross the picture.
double niceStep(double span)
{
    const double raw = std::max(span, 0.01) / 3.2;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

}

MonthChart::MonthChart(QWidget* parent)
    : QChartView(parent), m_months(new QBarCategoryAxis), m_amounts(new QValueAxis), m_band(new QGraphicsRectItem(chart())),
      m_bubble(new QLabel(this))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setMinimumHeight(220);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins({0, 8, labelRoom, 0});
    viewport()->setAutoFillBackground(false);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_months, Qt::AlignBottom);
    chart()->addAxis(m_amounts, Qt::AlignLeft);
    m_band->setZValue(-1);
    m_band->hide();
    setRole(m_bubble, "sheet");
    m_bubble->setMargin(space::two);
    m_bubble->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bubble->hide();
    connect(chart(), &QChart::plotAreaChanged, this, &MonthChart::place);
}

void MonthChart::setSeries(MonthSeries series)
{
    m_series = std::move(series);
    draw();
}

void MonthChart::draw()
{
    chart()->removeAllSeries();
    const Range shown = range();
    dress(shown); // first: lines that come to axes still without a range would set one, and lay all out again
    drawBalance();
    drawThreshold(shown);
    setAccessibleName(tr("Accrual, use and balance by month"));
    setAccessibleDescription(asTable());
    place();
}

/// From the lowest to the highest that is drawn. A threshold far above would flatten all the rest: it stays off the scale.
MonthChart::Range MonthChart::range() const
{
    double bottom = 0;
    double top = 0;
    for (const MonthSeries::Month& month : m_series.months) {
        for (const auto& amount : {month.accrued, month.used, month.balance}) {
            if (amount) {
                bottom = std::min(bottom, heightOf(*amount, m_series.unit));
                top = std::max(top, heightOf(*amount, m_series.unit));
            }
        }
    }
    if (thresholdIsOnScale(top))
        top = std::max(top, heightOf(*m_series.threshold, m_series.unit));
    const double step = niceStep(top - bottom);
    const double highest = std::ceil(top / step - 1e-9) * step;
    return {std::floor(bottom / step) * step, std::max(highest, step), step};
}

bool MonthChart::thresholdIsOnScale(double top) const
{
    return m_series.threshold && heightOf(*m_series.threshold, m_series.unit) <= 2 * top;
}

/// A full line through what happened, a dotted one on from there.
void MonthChart::drawBalance()
{
    auto* const past = new QLineSeries;
    auto* const planned = new QLineSeries;
    past->setPen(QPen(tokens().chartBalance, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    planned->setPen(QPen(tokens().chartBalance, 2, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
    for (int month = 0; month < 12; ++month) {
        const MonthSeries::Month& shown = m_series.months[std::size_t(month)];
        if (!shown.balance)
            continue;
        const QPointF point(month, heightOf(*shown.balance, m_series.unit));
        if (!shown.isPlanned)
            past->append(point);
        else if (planned->count() == 0 && past->count() > 0)
            planned->append(past->at(past->count() - 1));
        if (shown.isPlanned)
            planned->append(point);
    }
    for (QLineSeries* const line : {past, planned}) {
        chart()->addSeries(line);
        line->attachAxis(m_months);
        line->attachAxis(m_amounts);
    }
}

void MonthChart::drawThreshold(const Range& shown)
{
    if (!m_series.threshold || heightOf(*m_series.threshold, m_series.unit) > shown.top)
        return;
    auto* const line = new QLineSeries;
    QPen pen(tokens().amber, 1.4);
    pen.setDashPattern({5, 4});
    line->setPen(pen);
    const double height = heightOf(*m_series.threshold, m_series.unit);
    line->append(-0.5, height);
    line->append(11.5, height);
    chart()->addSeries(line);
    line->attachAxis(m_months);
    line->attachAxis(m_amounts);
}

void MonthChart::dress(const Range& shown)
{
    QStringList names;
    for (int month = 1; month <= 12; ++month)
        names << QString::number(month); // a name wouldn't fit below its bars, and an axis leaves out what doesn't
    m_months->setCategories(names);
    m_months->setGridLineVisible(false);
    m_months->setLinePen(QPen(tokens().lineStrong, 1));
    // The old step on a new range could be ten thousand ticks: no steps until both are set.
    m_amounts->setTickType(QValueAxis::TicksFixed);
    m_amounts->setRange(shown.bottom, shown.top);
    m_amounts->setTickAnchor(0);
    m_amounts->setTickInterval(shown.step);
    m_amounts->setTickType(QValueAxis::TicksDynamic);
    m_amounts->setLabelFormat(shown.step < 1 ? QStringLiteral("%.2f") : QStringLiteral("%.0f"));
    m_amounts->setGridLinePen(QPen(tokens().line, 1));
    m_amounts->setLineVisible(false);
    for (QAbstractAxis* const axis : {static_cast<QAbstractAxis*>(m_months), static_cast<QAbstractAxis*>(m_amounts)}) {
        axis->setLabelsFont(uiFont(TextSize::Small));
        axis->setLabelsBrush(tokens().third);
        axis->setTruncateLabels(false);
    }
    m_band->setBrush(tokens().accentSoft);
    m_band->setPen(Qt::NoPen);
}

/// The names of the series beside their last values, kept apart from each other.
std::vector<MonthChart::Name> MonthChart::endNames() const
{
    std::vector<Name> names;
    const auto add = [&](std::optional<Money> MonthSeries::Month::*what, const QString& text, const QColor& color) {
        for (auto month = m_series.months.rbegin(); month != m_series.months.rend(); ++month) {
            if ((*month).*what)
                return names.push_back({text, color, heightOf(*((*month).*what), m_series.unit)});
        }
    };
    add(&MonthSeries::Month::balance, tr("Balance"), tokens().chartBalance);
    add(&MonthSeries::Month::accrued, tr("Accrual"), tokens().chartAccrual);
    add(&MonthSeries::Month::used, tr("Use"), tokens().isDark ? tokens().chartUse : tokens().amber);
    return names;
}

void MonthChart::place()
{
    qDeleteAll(m_placed);
    m_placed.clear();
    if (chart()->plotArea().width() < 1 || m_amounts->max() <= m_amounts->min())
        return;
    placeBars();
    placeNames();
    placeThresholdName();
}

double MonthChart::yOf(double value) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - (value - m_amounts->min()) / (m_amounts->max() - m_amounts->min()) * plot.height();
}

/// Drawn by hand rather than by QBarSeries, which knows neither hollow bars nor a gap between two of a month.
void MonthChart::placeBars()
{
    const QRectF plot = chart()->plotArea();
    const double month = plot.width() / 12;
    const double bar = std::min(month * 0.28, 22.0);
    const auto add = [&](const std::optional<Money>& amount, double left, const QColor& color, bool isPlanned) {
        if (!amount || amount->isZero())
            return;
        const double height = yOf(heightOf(*amount, m_series.unit));
        const QRectF shape = QRectF(QPointF(left, yOf(0)), QPointF(left + bar, height)).normalized();
        QPainterPath path;
        path.addRoundedRect(shape.adjusted(0.7, 0.7, -0.7, -0.7), 2, 2);
        auto* const item = new QGraphicsPathItem(path, chart());
        item->setPen(QPen(color, 1.4));
        item->setBrush(isPlanned ? QBrush(Qt::NoBrush) : QBrush(color));
        m_placed.push_back(item);
    };
    for (std::size_t at = 0; at < 12; ++at) {
        const MonthSeries::Month& shown = m_series.months[at];
        const double middle = plot.left() + (double(at) + 0.5) * month;
        add(shown.accrued, middle - bar - 1, tokens().chartAccrual, shown.isPlanned);
        add(shown.used, middle + 1, tokens().chartUse, shown.isPlanned);
    }
}

QGraphicsSimpleTextItem* MonthChart::placeText(const QString& text, const QColor& color, QPointF position)
{
    auto* const item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(uiFont(TextSize::Small));
    item->setBrush(color);
    item->setPos(position);
    m_placed.push_back(item);
    return item;
}

void MonthChart::placeNames()
{
    const double lineHeight = QFontMetricsF(uiFont(TextSize::Small)).height();
    std::vector<Name> names = endNames();
    std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) { return a.value > b.value; });
    double lowest = chart()->plotArea().top();
    for (const Name& name : names) {
        lowest = std::max(lowest, yOf(name.value) - lineHeight / 2);
        placeText(name.text, name.color, {chart()->plotArea().right() + space::two, lowest});
        lowest += lineHeight;
    }
}

void MonthChart::placeThresholdName()
{
    if (!m_series.threshold)
        return;
    const double height = heightOf(*m_series.threshold, m_series.unit);
    const bool isOnScale = height <= m_amounts->max();
    const QString text = m_series.thresholdName + QLatin1Char(' ') + amountText(*m_series.threshold, m_series.unit);
    const double lineHeight = QFontMetricsF(uiFont(TextSize::Small)).height();
    const QPointF place(
        chart()->plotArea().left() + space::one, isOnScale ? yOf(height) - lineHeight - 1 : chart()->plotArea().top() + 2);
    placeText(isOnScale ? text : text + QStringLiteral(" ↑"), isOnScale ? tokens().amber : tokens().second, place);
}

QString MonthChart::monthName(int month) const
{
    return QLocale().standaloneMonthName(month, QLocale::ShortFormat);
}

QString MonthChart::sentenceOf(int month) const
{
    const MonthSeries::Month& shown = m_series.months[std::size_t(month - 1)];
    QStringList parts = {QStringLiteral("<b>%1</b>").arg(monthName(month))};
    const auto add = [&](const QString& name, const std::optional<Money>& amount) {
        if (amount)
            parts << QStringLiteral("%1 <b>%2</b>").arg(name, amountText(*amount, m_series.unit));
    };
    add(tr("Accrual"), shown.accrued);
    add(tr("Use"), shown.used);
    add(tr("Balance"), shown.balance);
    if (shown.isPlanned)
        parts << tr("planned");
    return parts.join(QStringLiteral("&nbsp;&nbsp; "));
}

QString MonthChart::asTable() const
{
    const QString unit = unitName(m_series.unit);
    QStringList lines = {QStringList{
        tr("Month"), tr("Accrual (%1)").arg(unit), tr("Use (%1)").arg(unit), tr("Balance (%1)").arg(unit), tr("State")}
                             .join(QLatin1Char('\t'))};
    const auto cell = [this](
                          const std::optional<Money>& amount) { return amount ? amountText(*amount, m_series.unit) : QString(); };
    for (int month = 1; month <= 12; ++month) {
        const MonthSeries::Month& shown = m_series.months[std::size_t(month - 1)];
        lines << QStringList{monthName(month), cell(shown.accrued), cell(shown.used), cell(shown.balance),
            shown.isPlanned ? tr("planned") : tr("booked")}
                     .join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

int MonthChart::monthAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (!plot.adjusted(0, 0, 0, 24).contains(position))
        return 0;
    return std::clamp(int((position.x() - plot.left()) / plot.width() * 12) + 1, 1, 12);
}

void MonthChart::showMonth(int month)
{
    m_shown = month;
    m_band->setVisible(month > 0);
    m_bubble->setVisible(month > 0);
    viewport()->setCursor(month > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (month == 0)
        return;
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / 12;
    m_band->setRect(plot.left() + (month - 1) * width, plot.top(), width, plot.height());
    m_bubble->setText(sentenceOf(month));
    m_bubble->adjustSize();
    const double middle = plot.left() + (month - 0.5) * width;
    const int left = std::clamp(int(middle) - m_bubble->width() / 2, 0, std::max(0, this->width() - m_bubble->width()));
    m_bubble->move(left, int(plot.top()) + 20);
}

void MonthChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    showMonth(0);
}

void MonthChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
}

void MonthChart::mouseMoveEvent(QMouseEvent* event)
{
    const int month = monthAt(event->position());
    if (month != m_shown)
        showMonth(month);
}

void MonthChart::mousePressEvent(QMouseEvent* event)
{
    if (const int month = monthAt(event->position()); month > 0 && event->button() == Qt::LeftButton)
        Q_EMIT monthChosen(month);
}

void MonthChart::leaveEvent(QEvent* event)
{
    showMonth(0);
    QChartView::leaveEvent(event);
}

void MonthChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        showMonth(m_shown > 1 ? m_shown - 1 : 12);
    else if (event->key() == Qt::Key_Right)
        showMonth(m_shown % 12 + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_shown > 0)
        Q_EMIT monthChosen(m_shown);
    else
        QChartView::keyPressEvent(event);
}

void MonthChart::focusOutEvent(QFocusEvent* event)
{
    showMonth(0);
    QChartView::focusOutEvent(event);
}

}
