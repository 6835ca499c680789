// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tailings/retention.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QLabel;

namespace plumbline {
class RecordTable;
}

namespace plumbline::tailings {

/// What is kept and until when: the ledgers, which the program itself never drops, and what the instruments of outlets recorded.
class KeptPage final : public Page {
    Q_OBJECT
public:
    explicit KeptPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<Kept>> columns() const;
    QString stateOf(const Kept& kept) const;
    void reload();
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    QLabel* m_problem;
    QLabel* m_promise;
    Card* m_card;
    RecordTable* m_table;
    RecordModel<Kept>* m_model;
};

}
