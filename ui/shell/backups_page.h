// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/backups.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

#include <map>

namespace plumbline {

class RecordTable;

/// The backups of the open workspace: what there is, whether one can go back to it, and where they lie.
class BackupsPage final : public Page {
    Q_OBJECT
public:
    /// `chosenFolder` empty: beside the workspace.
    BackupsPage(PageContext& context, const QString& chosenFolder, QWidget* parent = nullptr);

Q_SIGNALS:
    void folderChosen(const QString& folder);
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void reload();
    void showRows(std::vector<Backup> rows);
    void backUpNow();
    void tryOne(const QString& path);
    void trySelected();
    void restoreSelected();
    void restoreTo(const QString& backup, const QString& path);
    void chooseFolder();
    void useFolder(const QString& chosen);
    const Backup* selected() const;
    QString triedText(const Backup& backup) const;
    std::vector<Column<Backup>> columns() const;
    void retranslate();

    PageContext& m_context;
    QString m_chosenFolder;
    QString m_folder;
    std::map<QString, Result<BackupTrial>> m_tried; ///< by path, since the page was opened
    Card* m_place;
    QLabel* m_folderLabel;
    QLabel* m_rule;
    QPushButton* m_choose;
    QPushButton* m_beside;
    Card* m_list;
    QLabel* m_none;
    RecordTable* m_table;
    RecordModel<Backup>* m_model;
    QPushButton* m_backUp;
    QPushButton* m_try;
    QPushButton* m_restore;
};

}
