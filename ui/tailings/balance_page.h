// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/links/tailings_into_safety_fee.h"
#include "core/services/tailings/ledger.h"
#include "core/tailings/water_share.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QComboBox;

namespace plumbline {
class RecordTable;
}

namespace plumbline::tailings {

class FlowDiagram;

/// What arose and where it went, by month, with the way of the year as a picture, and what the metal says of it; what each pond
/// held, took in and holds, and how full it is, and what of its water went back to the mill; and what of it the safety fee
/// doesn't rest on yet.
class BalancePage final : public Page {
    Q_OBJECT
public:
    explicit BalancePage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Shown {
        Ledger ledger;
        TailingsCrossing crossing;
    };
    struct Row {
        std::optional<Month> month; ///< none: the year
        Balance balance;
    };
    struct PondRow {
        bool isYear = false;
        PondBalance balance;
    };
    struct MetalRow {
        std::optional<Month> month; ///< none: the year
        MetalMonth sum;
        Receipt why;
    };
    struct Fill {
        QString pond;
        Result<PondFill> fill;
    };

    std::vector<Column<Row>> balanceColumns() const;
    std::vector<Column<MetalRow>> metalColumns() const;
    std::vector<Column<PondRow>> pondColumns() const;
    std::vector<Column<Fill>> fillColumns() const;
    std::vector<Column<WaterShare>> waterColumns() const;
    std::vector<Column<TailingsBasis>> basisColumns() const;
    void showCrossing();
    void takeOver();
    void reload();
    void showMill();
    void showMetal(const Record* mill);
    void showPond();
    void showFills();
    void showWater();
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    std::optional<Ledger> m_ledger;
    TailingsCrossing m_crossing;
    QComboBox* m_mills;
    QComboBox* m_pondChoice;
    QLabel* m_problem;
    Card* m_flowCard;
    Card* m_monthsCard;
    Card* m_metalCard;
    Card* m_pondMonthsCard;
    Card* m_pondsCard;
    Card* m_waterCard;
    Card* m_basisCard;
    QLabel* m_unlinked; ///< ponds whose tonnes no line of business rests on
    QPushButton* m_takeOver;
    FlowDiagram* m_diagram;
    RecordTable* m_months;
    QLabel* m_metalNote; ///< by what it is judged, if by anything
    RecordTable* m_metal;
    QLabel* m_pondNote; ///< why there is no balance
    RecordTable* m_pondMonths;
    RecordTable* m_ponds;
    RecordTable* m_water;
    RecordTable* m_basis;
    RecordModel<Row>* m_monthModel;
    RecordModel<MetalRow>* m_metalModel;
    RecordModel<PondRow>* m_pondMonthModel;
    RecordModel<Fill>* m_pondModel;
    RecordModel<WaterShare>* m_waterModel;
    RecordModel<TailingsBasis>* m_basisModel;
};

}
