// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QPageLayout>

#include <memory>
#include <string_view>

class QPainter;

namespace plumbline {

/// A4, and lying where the widest table needs it.
QPageLayout pageLayoutFor(const ReportDocument& document);

/// A report laid out on paper: title block, sections, tables with repeated heads, charts, signatures, the annex of workings, and
/// at the foot of each page its number and the check code. The same pages on every device: PDF, printer, picture.
class ReportPages final {
public:
    /// The document must outlive the pages.
    ReportPages(const ReportDocument& document, std::string_view checkCode, const QPageLayout& layout);
    ~ReportPages();
    ReportPages(ReportPages&&) noexcept;

    int count() const;
    /// `page` counted from 0. The painter's device has the whole page, at `dotsPerInch`.
    void draw(QPainter& painter, int page, double dotsPerInch) const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

}
