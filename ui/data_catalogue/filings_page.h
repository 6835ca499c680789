// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_catalogue/catalogue.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

#include <map>

class QDateEdit;
class QLineEdit;

namespace plumbline {
class AttachmentCard;
class RecordTable;
}

namespace plumbline::data_catalogue {

/// What was filed, where each filing stands, and its next step; what has changed since, and until when that must be filed.
class FilingsPage final : public Page {
    Q_OBJECT
public:
    explicit FilingsPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<Filing>> filingColumns() const;
    std::vector<Column<ChangedClass>> changeColumns() const;
    QWidget* buildStep();
    void reload();
    void take(Result<Catalogue> catalogue);
    void showFilings();
    void showStep();
    void prepare();
    void moveOn(FilingMove move);
    void answer(const Result<void>& outcome);
    void retranslate();

    PageContext& m_context;
    std::optional<Catalogue> m_catalogue;
    Id m_chosen;
    int m_asked = 0;
    QPushButton* m_prepare;
    Card* m_list;
    Card* m_step;
    AttachmentCard* m_attachments; ///< of the filing chosen: what was handed in, and the answer
    Card* m_changes;
    RecordTable* m_table;
    RecordTable* m_changeTable;
    RecordModel<Filing>* m_model;
    RecordModel<ChangedClass>* m_changeModel;
    QLabel* m_state;
    QDateEdit* m_day;
    QLineEdit* m_note;
    std::map<FilingMove, QPushButton*> m_moves;
    QLabel* m_problem;
};

}
