// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_painter.h"

#include "ui/print/chart_picture.h"
#include "ui/print/draw_pdf.h"
#include "ui/print/typeface.h"

#include <QBuffer>

namespace plumbline {

namespace {

constexpr QSize pictureSize(1720, 720);
constexpr int dotsPerMetre = 10'118; // 170 mm wide

Result<QByteArray> chartAsPng(const ReportChart& chart, Language language)
{
    if (!hasChineseFace())
        return Problem{"print.no-chinese-font"};
    const QSize size(pictureSize.width(), int(chartHeight(chart, pictureSize.height())));
    QImage picture = chartPicture(chart, language, size);
    picture.setDotsPerMeterX(dotsPerMetre);
    picture.setDotsPerMeterY(dotsPerMetre);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return Problem{"print.not-drawn"};
    return bytes;
}

}

PaperPainter paperPainter()
{
    return {
        [](const ReportDocument& document, const std::string& checkCode) { return drawPdf(document, checkCode); }, chartAsPng};
}

}
