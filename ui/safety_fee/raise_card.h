// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/raise.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

namespace plumbline::safety_fee {

/// The higher standard of article 49 (1): offered after two supplements in a row, adopted by a named person, ended by a further
/// decision.
class RaiseCard final : public Card {
    Q_OBJECT
public:
    explicit RaiseCard(PageContext& context, QWidget* parent = nullptr);

    void reload();
    void retranslate();

Q_SIGNALS:
    void done(); ///< decided, or why not is told

private:
    void take(Result<RaiseStanding> standing);
    QString words() const;
    void decide();

    PageContext& m_context;
    int m_asked = 0;
    RaiseStanding m_standing;
    QLabel* m_words;
    QWidget* m_form;
    TypedField m_by;
    TypedField m_reason;
    QPushButton* m_decide;
};

}
