// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typeface.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>

namespace plumbline {

namespace {

constexpr char16_t sampleIdeograph = u'汉';

QFont paperFont(int pixelSize, FaceWeight weight)
{
    QFont font(paperFamily());
    font.setPixelSize(std::max(pixelSize, 1));
    font.setWeight(weight == FaceWeight::Bold ? QFont::Bold : QFont::Normal);
    // Advances add up only where neither hinting nor kerning moves a glyph; figures in columns don't want either.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

bool isIdeograph(char16_t character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0x3041 && character <= 0x30FF);
}

/// Characters between which, or beside which, a line may break without a blank.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return isIdeograph(code) || (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF00 && code <= 0xFFEF)
        || character.isHighSurrogate();
}

bool mayNotBegin(QChar character)
{
    static const QString closing = QStringLiteral("，。、；：？！）》〉〕】」』”’％％%·…—,.;:?!)]}");
    return closing.contains(character) || character.isLowSurrogate();
}

bool mayNotEnd(QChar character)
{
    static const QString opening = QStringLiteral("（《〈〔【「『“‘([{");
    return opening.contains(character);
}

QStringView withoutBlanksAtEnd(QStringView line)
{
    while (!line.isEmpty() && line.back().isSpace())
        line.chop(1);
    return line;
}

bool mayBreakBetween(QChar before, QChar after)
{
    if (mayNotBegin(after) || mayNotEnd(before))
        return false;
    return before.isSpace() || isWide(before) || isWide(after);
}

}

const QString& paperFamily()
{
    static const QString family = [] {
        for (const char* const name : {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC"}) {
            if (QFontDatabase::hasFamily(QLatin1StringView(name)))
                return QString::fromLatin1(name);
        }
        return QGuiApplication::font().family();
    }();
    return family;
}

bool hasChineseFace()
{
    return QFontMetricsF(paperFont(100, FaceWeight::Regular)).inFont(QChar(sampleIdeograph));
}

Typeface::Typeface(int pixelSize, FaceWeight weight)
    : m_font(paperFont(pixelSize, weight)), m_raw(QRawFont::fromFont(m_font)), m_metrics(m_font),
      m_ideograph(m_metrics.horizontalAdvance(QChar(sampleIdeograph)))
{
    for (std::size_t code = 0x20; code < 0x7f; ++code)
        m_ascii[code] = m_metrics.horizontalAdvance(QChar(char16_t(code)));
}

double Typeface::advance(QChar character) const
{
    const char16_t code = character.unicode();
    if (code < m_ascii.size())
        return m_ascii[code];
    if (isIdeograph(code) || character.isHighSurrogate())
        return m_ideograph;
    if (character.isLowSurrogate())
        return 0;
    auto known = m_others.constFind(code);
    if (known == m_others.constEnd())
        known = m_others.insert(code, m_metrics.horizontalAdvance(character));
    return *known;
}

double Typeface::width(QStringView text) const
{
    double sum = 0;
    for (const QChar character : text)
        sum += advance(character);
    return sum;
}

double Typeface::widestWord(QStringView text) const
{
    double widest = 0;
    double word = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at > 0 && mayBreakBetween(text[at - 1], text[at]))
            word = 0;
        word += advance(text[at]);
        widest = std::max(widest, word);
    }
    return widest;
}

std::vector<QStringView> Typeface::lines(QStringView text, double width) const
{
    std::vector<QStringView> lines;
    qsizetype start = 0;
    qsizetype breakAt = 0;
    double used = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at > start && mayBreakBetween(text[at - 1], text[at]))
            breakAt = at;
        const bool isForced = text[at] == QLatin1Char('\n');
        const double next = isForced ? 0 : advance(text[at]);
        if (isForced || (used + next > width && at > start && !text[at].isSpace())) {
            const qsizetype end = isForced || breakAt <= start ? at : breakAt;
            lines.push_back(withoutBlanksAtEnd(text.mid(start, end - start)));
            start = isForced ? at + 1 : end;
            used = this->width(text.mid(start, std::max<qsizetype>(at - start, 0)));
        }
        used += next;
    }
    lines.push_back(withoutBlanksAtEnd(text.mid(start)));
    return lines;
}

/// Glyph by glyph as the font's character map has them. Shaping would exchange digits beside Latin letters for look-alikes that
/// have no character of their own: they couldn't be copied or found in the PDF any more.
bool Typeface::drawGlyphs(QPainter& painter, QPointF start, QStringView text) const
{
    QList<quint32> glyphs(text.size());
    int count = int(glyphs.size());
    if (!m_raw.glyphIndexesForChars(text.data(), int(text.size()), glyphs.data(), &count))
        return false;
    glyphs.resize(count);
    if (glyphs.contains(0u))
        return false;
    QList<QPointF> positions;
    positions.reserve(count);
    double x = 0;
    for (const QChar character : text) {
        if (!character.isLowSurrogate())
            positions.append(QPointF(x, 0));
        x += advance(character);
    }
    QGlyphRun run;
    run.setRawFont(m_raw);
    run.setGlyphIndexes(glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(start, run);
    return true;
}

void Typeface::draw(QPainter& painter, double x, double baseline, QStringView text) const
{
    const bool isPdf = painter.paintEngine()->type() == QPaintEngine::Pdf;
    if (isPdf && drawGlyphs(painter, QPointF(x, baseline), text))
        return;
    painter.setFont(m_font);
    painter.drawText(QPointF(x, baseline), text.toString());
}

void Typeface::drawRight(QPainter& painter, double right, double baseline, QStringView text) const
{
    draw(painter, right - width(text), baseline, text);
}

void Typeface::drawCentred(QPainter& painter, double centre, double baseline, QStringView text) const
{
    draw(painter, centre - width(text) / 2, baseline, text);
}

}
