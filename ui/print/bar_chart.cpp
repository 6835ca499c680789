// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bar_chart.h"

#include "ui/print/paper.h"
#include "ui/print/typeface.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

#include <QPainter>

#include <algorithm>

namespace plumbline {

namespace {

constexpr Phrase inTenThousand{"（万元）", " (10,000 yuan)"};
constexpr Phrase inUnit{"{title}（{unit}）", "{title} ({unit})"};
constexpr double fenPerTenThousand = 1'000'000;
constexpr double millionthsPerUnit = 1'000'000;

// In lines of the chart's type.
constexpr double linesInHeight = 20; ///< of a chart that takes all its height
constexpr double titleLines = 2.4;
constexpr double barLines = 1.25;
constexpr double gapLines = 0.5; ///< between categories
constexpr double widthInLines = 56;
constexpr double labelShare = 0.36; ///< of the width

double linesOfCategory(const ReportChart& chart)
{
    return barLines * double(std::max<std::size_t>(chart.series.size(), 1)) + gapLines;
}

double linesNeeded(const ReportChart& chart)
{
    return titleLines + linesOfCategory(chart) * double(chart.categories.size());
}

class BarDrawing final {
public:
    BarDrawing(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language)
        : m_painter(painter), m_place(place), m_chart(chart), m_language(language),
          m_em(std::max(1.0, std::min(place.height() / linesNeeded(chart), place.width() / widthInLines))), m_face(int(m_em)),
          m_titleFace(int(m_em * 1.1), FaceWeight::Bold)
    {
        for (const ReportSeries& series : chart.series) {
            for (std::size_t index = 0; index < countOf(series); ++index) {
                const double length = lengthAt(series, index).value_or(0);
                m_low = std::min(m_low, length);
                m_high = std::max(m_high, length);
            }
        }
        const double label = labelWidth();
        const double figure = m_face.width(QStringLiteral("-0,000,000.00"));
        m_plot = QRectF(place.left() + label + m_em, place.top() + titleLines * m_em,
            std::max(m_em, place.width() - label - figure - 2 * m_em), place.height() - titleLines * m_em);
    }

    void draw()
    {
        m_painter.setPen(paper::ink);
        m_titleFace.draw(m_painter, m_place.left(), m_place.top() + m_titleFace.ascent(), chartTitle(m_chart, m_language));
        if (m_chart.series.size() > 1)
            drawLegend();
        for (std::size_t category = 0; category < m_chart.categories.size(); ++category)
            drawCategory(category);
        m_painter.setPen(QPen(paper::grid, m_em * 0.06));
        const double bottom =
            m_plot.top() + linesOfCategory(m_chart) * m_em * double(m_chart.categories.size()) - gapLines * m_em;
        m_painter.drawLine(QPointF(xOf(0), m_plot.top() - m_em * 0.2), QPointF(xOf(0), bottom + m_em * 0.2));
    }

private:
    double labelWidth() const
    {
        double widest = 0;
        for (const LocalText& category : m_chart.categories)
            widest = std::max(widest, m_face.width(in(m_language, category)));
        return std::min(widest, m_place.width() * labelShare);
    }

    double xOf(double value) const
    {
        const double range = m_high > m_low ? m_high - m_low : 1;
        return m_plot.left() + (value - m_low) / range * m_plot.width();
    }

    /// The names of the series, from the right, each beside its colour.
    void drawLegend()
    {
        const double baseline = m_place.top() + m_titleFace.ascent();
        double right = m_place.right();
        for (auto series = m_chart.series.rbegin(); series != m_chart.series.rend(); ++series) {
            const QString name = in(m_language, series->name);
            m_painter.setPen(paper::second);
            m_face.drawRight(m_painter, right, baseline, name);
            right -= m_face.width(name) + m_em * 1.1;
            m_painter.fillRect(QRectF(right, baseline - m_em * 0.75, m_em * 0.8, m_em * 0.8), seriesColour(series->kind));
            right -= m_em * 1.4;
        }
    }

    void drawCategory(std::size_t category)
    {
        const double top = m_plot.top() + linesOfCategory(m_chart) * m_em * double(category);
        const double middle = top + barLines * m_em * double(m_chart.series.size()) / 2;
        m_painter.setPen(paper::ink);
        m_face.drawRight(
            m_painter, m_plot.left() - m_em, middle + m_face.ascent() * 0.38, shortened(m_chart.categories[category]));
        for (std::size_t index = 0; index < m_chart.series.size(); ++index) {
            const ReportSeries& series = m_chart.series[index];
            if (const std::optional<double> length = lengthAt(series, category))
                drawBar(*length, figureAt(m_chart, series, category), top + barLines * m_em * double(index), series.kind);
        }
    }

    /// As much of a name as has room beside the bars.
    QString shortened(const LocalText& name) const
    {
        const QString text = in(m_language, name);
        const double room = m_plot.left() - m_place.left() - m_em;
        if (m_face.width(text) <= room)
            return text;
        const QString more = QStringLiteral("…");
        auto length = text.size();
        while (length > 1 && m_face.width(text.left(length) + more) > room)
            --length;
        return text.left(length).trimmed() + more;
    }

    void drawBar(double length, const QString& figure, double top, SeriesKind kind)
    {
        const double end = xOf(length);
        const QRectF bar(QPointF(xOf(0), top + m_em * 0.12), QPointF(end, top + (barLines - 0.12) * m_em));
        m_painter.fillRect(bar.normalized(), seriesColour(kind));
        m_painter.setPen(paper::second);
        const double x = std::max(end, xOf(0)) + m_em * 0.4;
        m_face.draw(m_painter, x, top + barLines * m_em / 2 + m_face.ascent() * 0.38, figure);
    }

    QPainter& m_painter;
    QRectF m_place;
    const ReportChart& m_chart;
    Language m_language;
    double m_em;
    Typeface m_face;
    Typeface m_titleFace;
    double m_low = 0;
    double m_high = 0;
    QRectF m_plot;
};

}

std::size_t countOf(const ReportSeries& series)
{
    return std::max(series.values.size(), series.quantities.size());
}

std::optional<double> lengthAt(const ReportSeries& series, std::size_t index)
{
    if (index < series.values.size())
        return double(series.values[index].fen()) / fenPerTenThousand;
    if (index < series.quantities.size() && series.quantities[index])
        return double(series.quantities[index]->millionths()) / millionthsPerUnit;
    return std::nullopt;
}

QString figureAt(const ReportChart& chart, const ReportSeries& series, std::size_t index)
{
    if (index < series.values.size())
        return tenThousandText(series.values[index]);
    if (chart.unit && index < series.quantities.size() && series.quantities[index])
        return quantityText(*series.quantities[index], chart.unit->decimals);
    return {};
}

QColor seriesColour(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Accrual:
        return paper::accrual;
    case SeriesKind::Use:
        return paper::use;
    case SeriesKind::Balance:
        return paper::balance;
    case SeriesKind::Threshold:
        return paper::threshold;
    case SeriesKind::Before:
        return paper::before;
    case SeriesKind::Compared:
        return paper::use;
    }
    return paper::ink;
}

QString chartTitle(const ReportChart& chart, Language language)
{
    if (!chart.unit)
        return in(language, chart.title) + say(inTenThousand, language, {});
    return say(
        inUnit, language, [&](std::string_view name) { return in(language, name == "title" ? chart.title : chart.unit->name); });
}

double barChartHeight(const ReportChart& chart, double height)
{
    return std::min(height, height / linesInHeight * linesNeeded(chart));
}

void drawBarChart(QPainter& painter, const QRectF& place, const ReportChart& chart, Language language)
{
    BarDrawing(painter, place, chart, language).draw();
}

}
