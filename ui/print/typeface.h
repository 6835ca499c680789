// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QRawFont>
#include <QString>

#include <array>
#include <vector>

class QPainter;

namespace plumbline {

/// The simplified-Chinese face by name: asked for by a generic name, Chinese text falls into Japanese shapes.
const QString& paperFamily();
/// False where no face on this machine can write Chinese: pages would be rows of boxes.
bool hasChineseFace();

enum class FaceWeight { Regular, Bold };

/// One face at one size. Knows how wide text is from a table of advances, so that tens of thousands of cells are measured
/// without asking the font engine for each.
class Typeface final {
public:
    explicit Typeface(int pixelSize, FaceWeight weight = FaceWeight::Regular);

    const QFont& font() const { return m_font; }
    double width(QStringView text) const;
    double ascent() const { return m_metrics.ascent(); }
    double lineHeight() const { return m_metrics.ascent() + m_metrics.descent(); }
    /// The widest part that may not be broken.
    double widestWord(QStringView text) const;
    /// Broken where Chinese and Latin text may break, into lines no wider than `width`. At least one line.
    std::vector<QStringView> lines(QStringView text, double width) const;

    void draw(QPainter& painter, double x, double baseline, QStringView text) const;
    void drawRight(QPainter& painter, double right, double baseline, QStringView text) const;
    void drawCentred(QPainter& painter, double centre, double baseline, QStringView text) const;

private:
    double advance(QChar character) const;
    bool drawGlyphs(QPainter& painter, QPointF start, QStringView text) const;

    QFont m_font;
    QRawFont m_raw;
    QFontMetricsF m_metrics;
    std::array<double, 128> m_ascii{};
    double m_ideograph;
    mutable QHash<char16_t, double> m_others;
};

}
