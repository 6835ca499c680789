// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/import/import_mapping.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableWidget;

namespace plumbline {

class FoldButton;

/// The first rows of a file, and over each of its columns what it is taken for; below, what every row says in the columns the
/// file hasn't, and what its own words mean.
class ImportColumns final : public QWidget {
    Q_OBJECT
public:
    explicit ImportColumns(QWidget* parent = nullptr);

    /// `choices`: in the window's language.
    void show(const ImportKind& kind, const ImportProposal& proposal, const ChoiceBook& choices);
    /// Words that mean nothing yet, by column, with how often they come.
    void ask(const std::map<std::string, std::map<QString, std::int64_t>>& unknownWords);
    const ImportMapping& mapping() const { return m_mapping; }

Q_SIGNALS:
    void changed();

private:
    void fillTable(const ImportProposal& proposal);
    QWidget* columnBox(int place);
    QWidget* choiceBox(const SheetColumn& column, const std::string& key, const QString& nothing,
        const std::function<void(std::string)>& chosen);
    void fillFixed();
    void fillWords();
    const SheetColumn* columnNamed(const std::string& name) const;

    ImportKind m_kind;
    ChoiceBook m_choices;
    ImportMapping m_mapping;
    std::map<std::string, std::map<QString, std::int64_t>> m_unknown;
    QTableWidget* m_table;
    QWidget* m_fixedPart;
    QLabel* m_fixedTitle;
    FoldButton* m_fold;
    QWidget* m_fixedForm;
    QGridLayout* m_fixed;
    QGridLayout* m_words;
};

}
