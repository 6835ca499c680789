// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/reports/report_export.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

namespace plumbline::standards {

/// One of a project's forms, as the report's export wants it.
ReportWish formWish(PageContext& context, const OpenProject& open, const char* report, const LocalText& title);

/// The forms the project's procedure uses, by its pack, each with its article and the way out of the program.
class FormsCard final : public Card {
    Q_OBJECT
public:
    FormsCard(PageContext& context, const OpenProject& open, QWidget* parent = nullptr);
    bool isEmpty() const { return m_isEmpty; }

private:
    bool m_isEmpty = true;
};

/// What is written into a form by hand, point by point: kept with the project, printed with the form.
class PointsCard final : public Card {
    Q_OBJECT
public:
    PointsCard(PageContext& context, const OpenProject& open, QWidget* parent = nullptr);
    bool isEmpty() const { return m_isEmpty; }

Q_SIGNALS:
    void written(const QString& item, const QString& text);

private:
    bool m_isEmpty = true;
};

}
