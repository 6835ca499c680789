// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/inspection.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

namespace plumbline::safety_fee {

/// What an inspection of a period is handed, sealed, in a new folder (article 61).
class InspectionCard final : public Card {
    Q_OBJECT
public:
    explicit InspectionCard(PageContext& context, QWidget* parent = nullptr);

    /// The months of the year that is shown, as far as it has come.
    void suggestPeriod();
    void write(const QString& folder);
    void retranslate();

Q_SIGNALS:
    void done(); ///< written, or why not is told

private:
    /// What is typed; what isn't understood stands beside its field.
    std::optional<InspectionPeriod> period();
    std::optional<Month> monthIn(TypedField& field);
    void chooseFolder();

    PageContext& m_context;
    QLabel* m_words;
    TypedField m_from;
    TypedField m_through;
    QPushButton* m_choose;
};

}
