// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/choice_book.h"
#include "core/services/tailings/inspections.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QLabel;
class QPushButton;

namespace plumbline {
class RecordTable;
class ReportExport;
}

namespace plumbline::tailings {

class ClosingCard;
class FactCard;

/// Article 20: which inspections are due, which hidden dangers are open, what was inspected and found; an inspection or a danger
/// is entered here, a danger closed with what proves it, and the register goes out.
class InspectionsPage final : public Page {
    Q_OBJECT
public:
    InspectionsPage(PageContext& context, FactsDoor& door, EditHistory& history, QWidget* parent = nullptr);

    ReportExport& exporting() const { return *m_exporting; }

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        InspectionBook book;
        std::shared_ptr<const ChoiceBook> choices;
    };
    /// An inspection, or a danger below it.
    struct Line {
        const Record* record = nullptr; ///< none: the heading of those that no inspection found
        bool isInspection = false;
        std::optional<Danger> danger = {};
    };

    void layOut();
    void connectAll();
    void reload();
    void take(Result<Shown> shown);
    void showBook();
    void showEmpty();
    void sayHowThingsStand();
    void beginInspection();
    void beginDanger();
    void chooseDanger(const Id& danger);
    void chooseDangerAt(int row);
    const Line* chosenLine() const;
    QString pondOf(const Record& record) const;
    QString kindWord(const Record& inspection) const;
    QString stateOf(const Danger& danger) const;
    QString stateOf(const Obligation& duty) const;
    std::vector<Column<Obligation>> dueColumns() const;
    std::vector<Column<Danger>> openColumns() const;
    std::vector<Column<Line>> lineColumns() const;
    void retranslate();

    PageContext& m_context;
    FactsDoor& m_door;
    int m_asked = 0;
    std::optional<Shown> m_shown;
    std::optional<Id> m_closing; ///< the danger that is being closed
    QLabel* m_problem;
    QPushButton* m_report;
    QPushButton* m_addInspection;
    QPushButton* m_addDanger;
    ReportExport* m_exporting;
    QWidget* m_empty = nullptr;
    FactCard* m_inspection;
    FactCard* m_danger;
    ClosingCard* m_close;
    Card* m_openCard;
    Card* m_dueCard;
    Card* m_lineCard;
    QLabel* m_noneOpen;
    QLabel* m_noneDue; ///< and what would say when one is
    QLabel* m_noLines;
    RecordTable* m_open;
    RecordTable* m_due;
    RecordTable* m_lines;
    RecordModel<Danger>* m_openModel;
    RecordModel<Obligation>* m_dueModel;
    RecordModel<Line>* m_lineModel;
};

}
