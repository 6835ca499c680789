// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <functional>
#include <vector>

class QPainter;

namespace plumbline {

/// Content flowing down the pages: who wants to draw takes a height and is told where.
class Flow final {
public:
    using Draw = std::function<void(QPainter&)>;

    explicit Flow(const QRectF& area) : m_area(area), m_y(area.top()) { }

    const QRectF& area() const { return m_area; }
    double y() const { return m_y; }
    double room() const { return m_area.bottom() - m_y; }
    bool isAtTop() const { return m_y == m_area.top(); }

    void breakPage()
    {
        m_pages.emplace_back();
        m_y = m_area.top();
    }
    /// Goes on to the next page unless so much fits on this one, or not even on an empty one.
    void keepTogether(double height)
    {
        if (height > room() && !isAtTop())
            breakPage();
    }
    /// Empty space; at the top of a page there is none.
    void skip(double height)
    {
        if (!isAtTop())
            m_y += height;
    }
    /// The top of what was taken.
    double take(double height)
    {
        const double top = m_y;
        m_y += height;
        return top;
    }
    void draw(Draw draw) { m_pages.back().push_back(std::move(draw)); }

    int pageCount() const { return int(m_pages.size()); }
    void drawPage(QPainter& painter, int page) const
    {
        for (const Draw& draw : m_pages[std::size_t(page)])
            draw(painter);
    }

private:
    QRectF m_area;
    double m_y;
    std::vector<std::vector<Draw>> m_pages = std::vector<std::vector<Draw>>(1);
};

}
