// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

class QComboBox;

namespace plumbline::safety_fee {

/// The business goes on under another enterprise of the workspace (article 58): to whom, when, and by which document.
class SuccessionCard final : public Card {
    Q_OBJECT
public:
    explicit SuccessionCard(PageContext& context, QWidget* parent = nullptr);

    void reload();
    void retranslate();

Q_SIGNALS:
    void done(); ///< handed over, or why not is told

private:
    void take(Result<std::vector<EnterpriseFacts>> enterprises);
    void handOver();

    PageContext& m_context;
    std::vector<EnterpriseFacts> m_others;
    QLabel* m_words;
    QLabel* m_toName;
    QComboBox* m_to;
    TypedField m_on;
    TypedField m_reason;
    QPushButton* m_hand;
};

}
