// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/mapped_file.h"
#include "core/services/import/import_run.h"
#include "ui/shared/import_door.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

#include <QPointer>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace plumbline {

class ImportColumns;
class ReasonBar;
class RecordTable;
class Task;

/// Rows of a file, from the file to the books on one page: which file, what its columns are, what each row comes to, one button;
/// and every import made before can be taken back.
class ImportPage final : public Page {
    Q_OBJECT
public:
    /// `domain`: whose kinds are offered.
    ImportPage(PageContext& context, const char* domain, ImportDoor& door, QWidget* parent = nullptr);

    void chooseKind(const std::string& kind);
    void openFile(const QString& path);
    void run();
    void takeBack(const QString& reason);
    void writeForm(const QString& path);
    void writeRows(const QString& path);

Q_SIGNALS:
    void judged(); ///< what the rows come to is shown
    void imported();
    void listed(); ///< the imports made before
    void written();

protected:
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// A file as it lies open: tasks share it.
    struct OpenFile {
        QString name;
        std::shared_ptr<const MappedFile> mapped;
        std::optional<TableSource> source;
    };
    struct Reading {
        ImportProposal proposal;
        ChoiceBook choices;
        std::optional<Problem> objection;
    };
    /// A row of what is told of the file's rows.
    struct Line {
        std::int64_t row = 0;
        QString column;
        QString found;
        QString state;
        QString reason;
    };
    enum class Asked { HeadingsFound, HeadingsSaid };

    void build();
    void fillKinds();
    void answerDoor();
    void askForFile();
    void askForPlace(const QString& title, const QString& ending, void (ImportPage::*write)(const QString&));
    void reopen(const std::optional<TextEncoding>& encoding);
    void propose(Asked headings);
    void take(Result<Reading> reading);
    void judge();
    void take(Result<ImportAccount> account);
    void showAccount();
    void finished(Result<ImportAccount> account);
    void reloadImports();
    void applyRight();
    ImportOrder order() const;
    const ImportKind* kind() const;
    std::vector<Line> lines() const;
    void retranslate();

    PageContext& m_context;
    const char* m_domain;
    ImportDoor& m_door;
    std::vector<ImportKind> m_kinds;
    std::shared_ptr<const OpenFile> m_file;
    std::shared_ptr<const Reading> m_reading;
    std::optional<ImportAccount> m_account;
    std::vector<ImportedFile> m_imports;
    QPointer<Task> m_task;
    int m_asked = 0;

    QPushButton* m_run;
    QComboBox* m_kind;
    QPushButton* m_choose;
    QPushButton* m_form;
    QPushButton* m_export;
    QLabel* m_fileName;
    QWidget* m_layoutRow;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QLabel* m_headingLabel;
    QSpinBox* m_headingRow;
    Card* m_columnsCard;
    ImportColumns* m_columns;
    Card* m_rowsCard;
    QLabel* m_notes;
    QComboBox* m_duplicates;
    QCheckBox* m_hidden;
    RecordTable* m_rows;
    RecordModel<Line>* m_lines;
    Card* m_importsCard;
    RecordTable* m_importList;
    RecordModel<ImportedFile>* m_importModel;
    QPushButton* m_takeBack;
    ReasonBar* m_reason;
};

}
