// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_picture.h"

#include "ui/print/bar_chart.h"
#include "ui/print/paper.h"
#include "ui/print/typeface.h"
#include "ui/texts/format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace plumbline {

namespace {

constexpr int mostDecimals = 6;
constexpr int mostTicks = 10; ///< along the days

bool isBar(const ReportSeries& series)
{
    return series.kind == SeriesKind::Accrual || series.kind == SeriesKind::Use;
}

bool isLine(const ReportSeries& series)
{
    return series.kind == SeriesKind::Balance || series.kind == SeriesKind::Compared;
}

/// The values on the upright axis, with ticks at 1, 2, 2.5 or 5 times a power of ten.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0;
};

Scale scaleOf(const ReportChart& chart)
{
    double low = 0;
    double high = 0;
    double threshold = 0;
    for (const ReportSeries& series : chart.series) {
        for (std::size_t index = 0; index < countOf(series); ++index) {
            const double length = lengthAt(series, index).value_or(0);
            if (series.kind == SeriesKind::Threshold) {
                threshold = std::max(threshold, length);
                continue;
            }
            low = std::min(low, length);
            high = std::max(high, length);
        }
    }
    // A threshold near the figures belongs on the scale; one far above them would flatten everything.
    if (threshold <= 1.5 * high)
        high = std::max(high, threshold);
    if (high <= low)
        high = low + 1;
    Scale scale;
    const double power = std::pow(10.0, std::floor(std::log10((high - low) / 4)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        scale.step = factor * power;
        if (scale.step * 4 >= high - low)
            break;
    }
    scale.low = std::floor(low / scale.step) * scale.step;
    scale.high = std::ceil(high / scale.step) * scale.step;
    while (scale.decimals < mostDecimals
        && std::abs(scale.step * std::pow(10.0, scale.decimals) - std::round(scale.step * std::pow(10.0, scale.decimals))) > 1e-6)
        ++scale.decimals;
    return scale;
}

/// One drawing: where the plot stands, and how values become places in it.
class ChartDrawing final {
public:
    ChartDrawing(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language)
        : m_painter(painter), m_chart(chart), m_language(language),
          m_em(std::max(1.0, std::min(place.height() / 20, place.width() / 56))), m_face(int(m_em)),
          m_titleFace(int(m_em * 1.1), FaceWeight::Bold), m_scale(scaleOf(chart)),
          m_plot(place.adjusted(m_em * 5, m_em * 2.6, -labelWidth() - m_em * 1.5, -m_em * 2.2)), m_place(place)
    {
    }

    void draw()
    {
        m_painter.setPen(paper::ink);
        m_titleFace.draw(m_painter, m_place.left(), m_place.top() + m_titleFace.ascent(), chartTitle(m_chart, m_language));
        drawGrid();
        m_chart.days.empty() ? drawMonths() : drawDays();
        drawBars();
        for (const ReportSeries& series : m_chart.series) {
            if (isLine(series))
                drawLine(series);
            if (series.kind == SeriesKind::Threshold && lengthAt(series, 0))
                drawThreshold(series);
        }
        drawLabels();
    }

private:
    double labelWidth() const
    {
        double widest = 0;
        for (const ReportSeries& series : m_chart.series) {
            if (series.kind != SeriesKind::Threshold)
                widest = std::max(widest, m_face.width(in(m_language, series.name)));
        }
        return widest;
    }
    double yOf(double value) const
    {
        return m_plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
    }
    double slot() const { return m_plot.width() / double(std::max<std::size_t>(m_chart.months.size(), 1)); }
    std::size_t places() const { return m_chart.days.empty() ? m_chart.months.size() : m_chart.days.size(); }
    double xOf(std::size_t place) const
    {
        return m_chart.days.empty() ? m_plot.left() + (double(place) + 0.5) * slot() : xOf(m_chart.days[place]);
    }
    double xOf(QDate day) const
    {
        const double span = double(std::max<qint64>(1, m_chart.days.front().daysTo(m_chart.days.back())));
        return m_plot.left() + double(m_chart.days.front().daysTo(day)) / span * m_plot.width();
    }

    void drawGrid()
    {
        const int count = int(std::lround((m_scale.high - m_scale.low) / m_scale.step));
        for (int index = 0; index <= count; ++index) {
            const double value = m_scale.low + index * m_scale.step;
            const double y = yOf(value);
            m_painter.setPen(QPen(std::abs(value) < m_scale.step / 2 ? paper::grid : paper::faintGrid, m_em * 0.06));
            m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
            m_painter.setPen(paper::second);
            const QString label = groupedText(QString::number(value, 'f', m_scale.decimals).toStdString());
            m_face.drawRight(m_painter, m_plot.left() - m_em * 0.8, y + m_face.ascent() * 0.38, label);
        }
    }

    void drawMonths()
    {
        m_painter.setPen(paper::second);
        for (std::size_t month = 0; month < m_chart.months.size(); ++month)
            m_face.drawCentred(
                m_painter, xOf(month), m_plot.bottom() + m_em * 1.7, shortMonthText(m_chart.months[month], m_language));
    }

    /// The first of a month, of a year where there are many, as far apart as leaves room for its name.
    void drawDays()
    {
        const QDate first = m_chart.days.front();
        const QDate last = m_chart.days.back();
        const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
        int step = 1;
        for (const int wider : {1, 2, 3, 6, 12, 24, 60, 120}) {
            step = wider;
            if (months / wider < mostTicks)
                break;
        }
        for (int index = first.year() * 12 + first.month() - 1; index <= last.year() * 12 + last.month() - 1; ++index) {
            const QDate tick(index / 12, index % 12 + 1, 1);
            if (index % step != 0 || tick < first)
                continue;
            m_painter.setPen(QPen(paper::faintGrid, m_em * 0.06));
            m_painter.drawLine(QPointF(xOf(tick), m_plot.top()), QPointF(xOf(tick), m_plot.bottom()));
            m_painter.setPen(paper::second);
            m_face.drawCentred(m_painter, xOf(tick), m_plot.bottom() + m_em * 1.7, tick.toString(QStringLiteral("yyyy-MM")));
        }
    }

    void drawBars()
    {
        const auto count = std::count_if(m_chart.series.begin(), m_chart.series.end(), isBar);
        if (count == 0)
            return;
        const double gap = slot() * 0.04;
        const double width = slot() * 0.62 / double(count);
        std::size_t position = 0;
        m_painter.setPen(Qt::NoPen);
        for (const ReportSeries& series : m_chart.series) {
            if (!isBar(series))
                continue;
            m_painter.setBrush(seriesColour(series.kind));
            for (std::size_t month = 0; month < m_chart.months.size(); ++month) {
                const double left = xOf(month) - slot() * 0.31 + double(position) * width;
                const double top = yOf(lengthAt(series, month).value_or(0));
                m_painter.drawRect(QRectF(QPointF(left, top), QPointF(left + width - gap, yOf(0))).normalized());
            }
            ++position;
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    /// Months without a figure break it; days on which only another series has one don't.
    void drawLine(const ReportSeries& series)
    {
        QPolygonF line;
        const QColor colour = seriesColour(series.kind);
        m_painter.setPen(QPen(colour, m_em * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (std::size_t place = 0; place < places(); ++place) {
            if (const std::optional<double> length = lengthAt(series, place)) {
                line.append(QPointF(xOf(place), yOf(*length)));
            } else if (m_chart.days.empty()) {
                m_painter.drawPolyline(line);
                line.clear();
            }
        }
        m_painter.drawPolyline(line);
        if (m_chart.days.empty())
            return;
        m_painter.setBrush(colour);
        for (const QPointF& point : line)
            m_painter.drawEllipse(point, m_em * 0.18, m_em * 0.18);
        m_painter.setBrush(Qt::NoBrush);
    }

    /// Dashed and labelled; above the scale only its label, at the edge.
    void drawThreshold(const ReportSeries& series)
    {
        const double value = lengthAt(series, 0).value_or(0);
        const QString label = in(m_language, series.name) + QLatin1Char(' ') + figureAt(m_chart, series, 0);
        m_painter.setPen(QPen(seriesColour(series.kind), m_em * 0.1, Qt::DashLine));
        if (value <= m_scale.high) {
            m_painter.drawLine(QPointF(m_plot.left(), yOf(value)), QPointF(m_plot.right(), yOf(value)));
            m_face.draw(m_painter, m_plot.left() + m_em * 0.4, yOf(value) - m_em * 0.4, label);
        } else {
            m_painter.setPen(paper::second);
            m_face.draw(m_painter, m_plot.left() + m_em * 0.4, m_plot.top() + m_em * 1.2, label + QStringLiteral(" ↑"));
        }
    }

    static std::optional<double> lastLength(const ReportSeries& series)
    {
        for (std::size_t index = countOf(series); index > 0; --index) {
            if (const std::optional<double> length = lengthAt(series, index - 1))
                return length;
        }
        return std::nullopt;
    }

    /// Beside the end of what they name, lowest first; where two would meet, the next moves up.
    void drawLabels()
    {
        struct Label {
            double y;
            const ReportSeries* series;
        };
        std::vector<Label> labels;
        for (const ReportSeries& series : m_chart.series) {
            const std::optional<double> value = lastLength(series);
            if (series.kind == SeriesKind::Threshold || !value)
                continue;
            labels.push_back({yOf(isBar(series) ? *value / 2 : *value), &series});
        }
        std::stable_sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.y > b.y; });
        double lowest = m_plot.bottom();
        for (const Label& label : labels) {
            const double baseline = std::min(label.y + m_em * 0.35, lowest);
            m_painter.setPen(seriesColour(label.series->kind));
            m_face.draw(m_painter, m_plot.right() + m_em * 0.6, baseline, in(m_language, label.series->name));
            lowest = baseline - m_em * 1.3;
        }
    }

    QPainter& m_painter;
    const ReportChart& m_chart;
    Language m_language;
    double m_em;
    Typeface m_face;
    Typeface m_titleFace;
    Scale m_scale;
    QRectF m_plot;
    QRectF m_place;
};

}

void drawChart(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language)
{
    painter.save();
    if (chart.categories.empty())
        ChartDrawing(painter, place, chart, language).draw();
    else
        drawBarChart(painter, place, chart, language);
    painter.restore();
}

double chartHeight(const ReportChart& chart, double height)
{
    return chart.categories.empty() ? height : barChartHeight(chart, height);
}

QImage chartPicture(const ReportChart& chart, Language language, QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double margin = std::min(size.width(), size.height()) * 0.03;
    drawChart(painter, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(margin, margin, -margin, -margin), chart, language);
    return picture;
}

}
