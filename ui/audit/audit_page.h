// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/audit_words.h"
#include "core/store/verify.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace plumbline {

class AuditModel;
class RecordTable;
class ReportExport;
struct ReportWish;

/// The journal: who, what, when, why, and the rows of a record before and after; whether the chain is whole, and what isn't.
class AuditPage final : public Page {
    Q_OBJECT
public:
    explicit AuditPage(PageContext& context, QWidget* parent = nullptr);

    /// Of the filtered list.
    ReportExport& exporting() { return *m_exporting; }

Q_SIGNALS:
    void listed();
    void checked();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Change {
        QString table;
        AuditChange change;
    };
    void build();
    QWidget* buildFilter();
    void reload();
    void take(Result<AuditList> list);
    void fillChoices(const AuditList& list);
    AuditFilter filter() const;
    void showRecord(int at);
    void showChanges(Result<std::vector<Change>> changes, std::uint64_t lines);
    void check();
    void showVerification();
    ReportWish wish() const;
    void retranslate();

    PageContext& m_context;
    AuditModel* m_model;
    RecordModel<Change>* m_changes;
    std::optional<Result<Verification>> m_verification;
    int m_asked = 0;
    int m_shownAsked = 0;

    Card* m_chain;
    QLabel* m_chainState;
    QLabel* m_chainProblems;
    QPushButton* m_check;
    QPushButton* m_export;
    ReportExport* m_exporting;
    QComboBox* m_person;
    QComboBox* m_kind;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QLineEdit* m_text;
    QLabel* m_filterProblem;
    QTableView* m_table;
    Card* m_recordCard;
    QLabel* m_recordState;
    RecordTable* m_changeTable;
};

}
