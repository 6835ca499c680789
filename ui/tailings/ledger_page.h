// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tailings/movement_list.h"
#include "core/tailings/facts.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/paged_model.h"

class QLabel;

namespace plumbline {
class FilterRow;
class RecordTable;
struct RulePack;
}

namespace plumbline::tailings {

/// The producer's ledger of a year, however many lines it has: looked through, narrowed to words, each dry mass explained.
class LedgerPage final : public Page {
    Q_OBJECT
public:
    explicit LedgerPage(PageContext& context, QWidget* parent = nullptr);

    void openFilter();

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// A list, and what the ids on its lines are called.
    struct Shown {
        MovementList list;
        std::int64_t inAll = 0; ///< without the words
        std::map<std::string, QString, std::less<>> names;
        std::map<std::string, Quantity, std::less<>> tolerances; ///< of mills that have one
    };

    std::vector<Column<Record>> columns() const;
    QString nameIn(const Record& line, std::string_view column) const;
    void reload();
    void take(Result<Shown> shown);
    void explainLine(const QString& id);
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    QStringList m_words;
    std::shared_ptr<const Shown> m_shown;
    QLabel* m_problem;
    Card* m_card;
    RecordTable* m_table;
    PagedModel<Record>* m_model;
    FilterRow* m_filter;
};

}
