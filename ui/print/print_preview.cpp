// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_preview.h"

#include "ui/print/report_pages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPageSetupDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline {

PrintPreview::PrintPreview(ReportDocument document, std::string checkCode, QWidget* parent)
    : QWidget(parent), m_document(std::move(document)), m_checkCode(std::move(checkCode))
{
    m_printer.setPageLayout(pageLayoutFor(m_document));
    m_printer.setFullPage(true);
    m_printer.setDocName(in(m_document.language, m_document.title));
    m_preview = new QPrintPreviewWidget(&m_printer);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(makeTools());
    column->addWidget(m_preview, 1);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::drawOn);
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::showPlace);
    m_preview->fitToWidth();
    m_preview->updatePreview();
}

int PrintPreview::pageCount() const
{
    return m_preview->pageCount();
}

QHBoxLayout* PrintPreview::makeTools()
{
    auto* const row = new QHBoxLayout;
    const auto add = [this, row](const QString& text, auto act) {
        auto* const button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("Previous page"), [this] { m_preview->setCurrentPage(m_preview->currentPage() - 1); });
    row->addWidget(m_place);
    add(tr("Next page"), [this] { m_preview->setCurrentPage(m_preview->currentPage() + 1); });
    add(tr("Fit width"), [this] { m_preview->fitToWidth(); });
    add(tr("Whole page"), [this] { m_preview->fitInView(); });
    row->addStretch(1);
    add(tr("Page setup…"), [this] { setUpPage(); });
    add(tr("Print…"), [this] { print(); });
    return row;
}

void PrintPreview::drawOn(QPrinter* printer)
{
    const ReportPages pages(m_document, m_checkCode, printer->pageLayout());
    QPainter painter;
    if (!painter.begin(printer)) {
        Q_EMIT failed(Problem{"print.not-drawn"});
        return;
    }
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer->newPage()) {
            Q_EMIT failed(Problem{"print.not-drawn"});
            return;
        }
        pages.draw(painter, page, printer->resolution());
    }
}

void PrintPreview::setUpPage()
{
    auto* const dialog = new QPageSetupDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_preview, &QPrintPreviewWidget::updatePreview);
    dialog->open();
}

void PrintPreview::print()
{
    auto* const dialog = new QPrintDialog(&m_printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { drawOn(&m_printer); });
    dialog->open();
}

void PrintPreview::showPlace()
{
    m_place->setText(QStringLiteral("%1 / %2").arg(m_preview->currentPage()).arg(m_preview->pageCount()));
}

}
