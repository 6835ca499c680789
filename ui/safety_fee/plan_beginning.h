// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"

#include <QWidget>

namespace plumbline::safety_fee {

/// In the place of a plan that isn't there yet: what belongs here, and the first step.
class PlanBeginning final : public QWidget {
    Q_OBJECT
public:
    /// Without a line of business there is nothing to plan: the first step is then to say what the enterprise does.
    PlanBeginning(PageContext& context, bool hasActivities, QWidget* parent = nullptr);

Q_SIGNALS:
    void emptyAsked();
    void lastYearsAsked(); ///< to begin with what the year before expects

private:
    void offerScope(PageContext& context);
    void offerPlan(int year);
};

}
