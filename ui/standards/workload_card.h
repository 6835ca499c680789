// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "core/values/language.h"
#include "ui/shared/page.h"

namespace plumbline::standards {

/// How many projects end a period in each of the months to come.
class WorkloadCard final : public Card {
    Q_OBJECT
public:
    explicit WorkloadCard(QWidget* parent = nullptr);
    void show(const Review& review, Language language);

private:
    class Bars;
    Bars* m_bars;
};

}
