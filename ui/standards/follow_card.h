// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

namespace plumbline::standards {

/// The way on into another procedure, once this one has ended: what it asks, the day it needs, and the step itself.
class FollowCard final : public Card {
    Q_OBJECT
public:
    FollowCard(PageContext& context, const FollowUp& followUp, QWidget* parent = nullptr);

Q_SIGNALS:
    /// `day` is invalid where none is needed.
    void asked(const QString& workflow, QDate day);
};

}
