// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/fact_sheet.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/import_door.h"
#include "ui/shared/page.h"

#include <map>
#include <span>
#include <string>

class QListWidget;
class QStackedWidget;

namespace plumbline {

class EditHistory;
class SheetEditor;

/// All facts of a domain: the kinds on the left, the chosen sheet beside them.
class FactsPage final : public Page {
    Q_OBJECT
public:
    FactsPage(PageContext& context, std::span<const SheetGroup> groups, const char* firstSheet, FactsDoor& door,
        EditHistory& history, QWidget* parent = nullptr);

    /// Leads from the chosen sheet to where a file of its rows is taken in.
    void offerImport(ImportDoor& door);
    /// By the name of its table.
    SheetEditor* openSheet(std::string_view table);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fillKinds();
    void answerDoor();
    void beginAsAsked(SheetEditor& editor, const std::map<std::string, std::string>& cells);
    SheetEditor* editorOf(const FactSheet& sheet);
    void retranslate();

    PageContext& m_context;
    std::span<const SheetGroup> m_groups;
    FactsDoor& m_door;
    EditHistory& m_history;
    QListWidget* m_kinds;
    QPushButton* m_import = nullptr;
    QStackedWidget* m_stack;
    std::map<std::string, SheetEditor*> m_editors; ///< by table, made when first shown
};

}
