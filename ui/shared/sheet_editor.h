// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/services/choice_book.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/record_model.h"

#include <QWidget>

#include <map>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace plumbline {

class AttachmentCard;
class EditHistory;
class FilterRow;
class RecordTable;
class RowForm;
class ReasonBar;
struct UnderstoodBlock;

/// One sheet of facts: the list of its rows, and the row being edited as a form below. A row is saved when it is left; what
/// can't be saved stays as typed, with what is wrong beside each field.
class SheetEditor final : public QWidget {
    Q_OBJECT
public:
    SheetEditor(const FactSheet& sheet, PageContext& context, EditHistory& history, QWidget* parent = nullptr);

    void reload();
    /// A new row that begins with these cells beside the standing ones.
    void beginRow(const std::map<std::string, std::string>& cells = {});
    void chooseRow(const Id& id);
    const FactSheet& sheet() const { return m_sheet; }
    RowForm& form() const { return *m_form; }
    RecordTable& list() const { return *m_list; }
    /// Saves the row being edited, if it was changed and all of it is understood.
    bool leaveRow();
    /// Sets a block down at the list's current cell. Nothing of it is saved where a cell of it is refused.
    void paste(const QString& block);
    /// The selected cells below take what stands in the topmost.
    void fillDown();
    void deleteCurrent(const QString& reason);
    void openFilter();

Q_SIGNALS:
    void loaded();
    void saved(); ///< a row, or a block of them

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Reading {
        std::vector<FactRow> rows;
        std::shared_ptr<ChoiceBook> book;
        std::vector<Finding> findings;
    };
    static Result<Reading> read(const Session& session, const PageScope& scope, const FactSheet& sheet, Language language);

    void build();
    void addKeys();
    void take(Result<Reading> reading);
    void showFindings();
    void showJudgement(const std::vector<Finding>& findings);
    void judgeTyped();
    void showAttachments();
    void edit(int row);
    void editId(std::optional<Id> id, const std::map<std::string, std::string>& cells);
    std::map<std::string, std::string> standing() const;
    void fitList();
    int rowOf(const Id& id) const;
    void selectCurrent(int column);
    bool saveBlock(const UnderstoodBlock& block, const QString& done);
    bool write(std::vector<RowToSave> rows);
    void say(const QString& text, const char* role);
    void sayProblem(const Problem& problem);
    void focusMoved(const QWidget* before, const QWidget* now);
    void showRemoval(bool isShown);
    void applyRight();
    void goToField();
    void retranslate();

    const FactSheet& m_sheet;
    PageContext& m_context;
    EditHistory& m_history;
    std::shared_ptr<const ChoiceBook> m_book = std::make_shared<ChoiceBook>();
    std::vector<Finding> m_findings;
    std::optional<Id> m_current; ///< none: a new row
    bool m_isNewAsked = false; ///< else the first row is shown, once there is one
    std::map<std::string, std::map<std::string, QString>> m_laidAside; ///< typed, but not to be saved as it is
    int m_asked = 0;
    int m_judged = 0; ///< of what is being typed only the last answer counts
    QTimer* m_pause; ///< in the typing of a draft
    bool m_isSelecting = false;

    QLabel* m_purpose;
    QPushButton* m_add;
    QPushButton* m_remove;
    RecordTable* m_list;
    FilterRow* m_filter;
    RecordModel<FactRow>* m_model;
    QLabel* m_state;
    ReasonBar* m_removal;
    QVBoxLayout* m_judgement;
    RowForm* m_form;
    AttachmentCard* m_attachments; ///< of the row that is edited
};

}
