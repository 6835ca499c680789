// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QByteArray>

#include <string_view>

namespace plumbline {

/// The report as PDF, as Qt draws it: its text layer, attachments and seal are the exchange room's. Needs a QApplication.
/// print.no-chinese-font, print.not-drawn
Result<QByteArray> drawPdf(const ReportDocument& document, std::string_view checkCode);

}
