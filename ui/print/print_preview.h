// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QLabel>
#include <QPrinter>
#include <QWidget>

#include <string>

class QHBoxLayout;

class QPrintPreviewWidget;

namespace plumbline {

/// The pages of a report before they are printed, with their setup. The very pages that drawPdf() draws.
class PrintPreview : public QWidget {
    Q_OBJECT
public:
    PrintPreview(ReportDocument document, std::string checkCode, QWidget* parent = nullptr);

    int pageCount() const;

Q_SIGNALS:
    /// The printer said no; the page shows it where it shows its problems.
    void failed(const Problem& problem);

private:
    QHBoxLayout* makeTools();
    void drawOn(QPrinter* printer);
    void setUpPage();
    void print();
    void showPlace();

    ReportDocument m_document;
    std::string m_checkCode;
    QPrinter m_printer{QPrinter::HighResolution};
    QPrintPreviewWidget* m_preview;
    QLabel* m_place = new QLabel;
};

}
