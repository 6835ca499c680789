// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QByteArray>

#include <functional>

namespace plumbline {

/// What has to be drawn of a report: the print room's work, handed in because services and exchange know no widgets.
struct PaperPainter {
    std::function<Result<QByteArray>(const ReportDocument&, const std::string& checkCode)> pages; ///< as PDF
    std::function<Result<QByteArray>(const ReportChart&, Language)> chart; ///< as PNG
};

}
