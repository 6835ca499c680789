// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/standards/review.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

#include <functional>

class QPushButton;

namespace plumbline::standards {

/// One way on: who takes it, each of its conditions with a tick and why, and the step itself.
class GateCard final : public Card {
    Q_OBJECT
public:
    GateCard(PageContext& context, const OpenProject& open, const Move& move, QWidget* parent = nullptr);

Q_SIGNALS:
    void asked(const QString& transition, const QString& actor);

private:
    void addGate(const Gate& gate);
    QString actorName(const OpenProject& open, const std::string& actor) const;

    PageContext& m_context;
    QPushButton* m_take;
};

}
