// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

class QLineEdit;

namespace plumbline::data_catalogue {

/// Where data that no look finds is entered: paper, a service elsewhere, values measured at a station. The rest is said on the
/// entry's own card.
class NewEntryCard final : public Card {
    Q_OBJECT
public:
    explicit NewEntryCard(PageContext& context, QWidget* parent = nullptr);

    void open();
    void retranslate();

Q_SIGNALS:
    void entered(const plumbline::Id& entry);

private:
    void enter();

    PageContext& m_context;
    QLineEdit* m_source;
    QLineEdit* m_name;
    QPushButton* m_enter;
    QLabel* m_problem;
};

}
