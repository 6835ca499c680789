// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typed_value.h"
#include "ui/shared/fact_field.h"

#include <QWidget>

#include <map>

class QGridLayout;

namespace plumbline {

class PageContext;

/// A row of a sheet as a form of two columns. It knows which row it shows, what was typed, and what of it is understood.
class RowForm final : public QWidget {
    Q_OBJECT
public:
    RowForm(const FactSheet& sheet, PageContext& context, QWidget* parent = nullptr);

    void setBook(std::shared_ptr<const ChoiceBook> book);
    /// What the fields begin with, by column.
    void setCells(const std::map<std::string, std::string>& cells);
    /// Whether anything differs from what was set.
    bool isChanged() const;
    /// What is in the fields counts as saved.
    void accept();

    /// All that was typed, for the table; none where something is missing or wrong: it is said beside the field.
    std::optional<FactValues> values();
    /// What is understood so far; nothing is said beside any field.
    FactValues valuesSoFar() const;
    FactField* field(std::string_view column) const;

    /// As typed so far, to be laid aside and taken up again.
    std::map<std::string, QString> typed() const;
    void retype(const std::map<std::string, QString>& texts);

Q_SIGNALS:
    void edited();
    /// The last field was left with Enter, or Ctrl+Enter pressed.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addField(const SheetColumn& column);
    void arrange();
    bool isAsked(const SheetColumn& column) const;
    RowDraft draft() const;
    Result<TypedValue> understood(const FactField& field) const;
    void judge(FactField& field, bool isFinished);
    void refreshChoices();
    void goOnFrom(const FactField* field);

    const FactSheet& m_sheet;
    PageContext& m_context;
    std::shared_ptr<const ChoiceBook> m_book;
    QGridLayout* m_grid;
    std::vector<FactField*> m_fields;
    std::vector<const FactField*> m_arranged; ///< the fields now in the grid
    std::map<std::string, QString> m_accepted;
};

}
