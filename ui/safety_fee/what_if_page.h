// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/what_if.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

class QComboBox;

namespace plumbline {
class ProblemCard;
}

namespace plumbline::safety_fee {

class DocumentView;

/// The year asked otherwise, beside the year as it is: with other bases, other uses, another rate, another pack. Nothing is
/// booked.
class WhatIfPage final : public Page {
    Q_OBJECT
public:
    explicit WhatIfPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeQuestion();
    void reload();
    Result<WhatIf> question();
    void fillStandards();
    void choosePack();
    void take(Result<ReportDocument> document);
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    Card* m_card;
    TypedField m_bases;
    TypedField m_uses;
    TypedField m_rate;
    QLabel* m_standardName = nullptr;
    QComboBox* m_standard = nullptr;
    QPushButton* m_pack = nullptr;
    QLabel* m_packName = nullptr;
    QPushButton* m_ask = nullptr;
    std::optional<RulePack> m_chosenPack;
    ProblemCard* m_problem;
    DocumentView* m_view;
};

}
