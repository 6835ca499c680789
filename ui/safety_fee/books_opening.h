// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/safety_fee/books.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

namespace plumbline::safety_fee {

/// What an enterprise without books is asked: the year they begin with, the balance of that day, and what says so.
class BooksOpeningCard final : public Card {
    Q_OBJECT
public:
    explicit BooksOpeningCard(PageContext& context, QWidget* parent = nullptr);

    void applyRights();
    void retranslate();

Q_SIGNALS:
    void asked(const plumbline::safety_fee::BooksOpening& opening);

private:
    void read();

    PageContext& m_context;
    QLabel* m_words;
    TypedField m_year;
    TypedField m_balance;
    TypedField m_source;
    QPushButton* m_open;
};

}
