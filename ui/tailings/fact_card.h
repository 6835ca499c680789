// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/choice_book.h"
#include "core/services/edit_history.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

#include <map>

class QLabel;
class QPushButton;

namespace plumbline {
class RowForm;
}

namespace plumbline::tailings {

/// A new line of a ledger, typed on the page that shows what became of it: the fields of the registers, less those that a new
/// line can't know yet. Ctrl+Enter saves, Esc puts it away.
class FactCard final : public Card {
    Q_OBJECT
public:
    FactCard(const FactTable& table, std::span<const char* const> without, PageContext& context, EditHistory& history,
        QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const ChoiceBook> book);
    /// Opens it with what is known already, canonical, by column; with the first field that isn't in focus.
    void begin(std::map<std::string, std::string> cells);
    RowForm& form() const { return *m_form; }
    void save();
    void retranslate(const QString& title);

Q_SIGNALS:
    void saved(const Id& fact);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FactSheet m_sheet;
    PageContext& m_context;
    EditHistory& m_history;
    RowForm* m_form;
    QLabel* m_problem;
    QPushButton* m_cancel;
    QPushButton* m_save;
};

}
