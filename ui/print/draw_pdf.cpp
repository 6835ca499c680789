// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/draw_pdf.h"

#include "ui/print/paper.h"
#include "ui/print/report_pages.h"
#include "ui/print/typeface.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace plumbline {

Result<QByteArray> drawPdf(const ReportDocument& document, std::string_view checkCode)
{
    if (!hasChineseFace())
        return Problem{"print.no-chinese-font"};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        const QPageLayout layout = pageLayoutFor(document);
        const ReportPages pages(document, checkCode, layout);
        QPdfWriter writer(&buffer);
        writer.setTitle(in(document.language, document.title));
        writer.setCreator(QString::fromStdString(document.origin.program));
        writer.setResolution(int(paper::unitsPerInch));
        // The margins are ours: the painter has the whole sheet.
        writer.setPageLayout(QPageLayout(layout.pageSize(), layout.orientation(), QMarginsF()));
        QPainter painter;
        if (!painter.begin(&writer))
            return Problem{"print.not-drawn"};
        for (int page = 0; page < pages.count(); ++page) {
            if (page > 0 && !writer.newPage())
                return Problem{"print.not-drawn"};
            pages.draw(painter, page, writer.resolution());
        }
    }
    return bytes;
}

}
