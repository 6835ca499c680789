// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace plumbline::tailings {

class DayRow;

/// A day of the ledger on one screen: what arose, where it went, what the round read. It begins with the last day's values; Enter
/// goes on, Ctrl+Enter saves and leads to the next day that is missing.
class DayPage final : public Page {
    Q_OBJECT
public:
    explicit DayPage(PageContext& context, QWidget* parent = nullptr);

    void save();

Q_SIGNALS:
    void loaded();
    void saved();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        Facts facts;
        DayStart start;
        std::vector<QDate> missing;
    };
    struct ReadingFields {
        Id pond;
        QString name;
        QLabel* label = nullptr;
        std::vector<QLineEdit*> fields; ///< water level, beach, freeboard, rain
    };

    void reload();
    void take(Result<Shown> shown);
    void rebuildRows();
    void fillRows();
    void addRow(Flow flow, const std::optional<Id>& pond);
    void showMissing();
    void showBalance();
    void goTo(QDate day);
    void stepBy(int days);
    void goOnFrom(const QWidget* field);
    Result<DayEntry> typedEntry() const;
    Result<std::vector<RoundReading>> typedReadings() const;
    QString rowName(const DayRow& row) const;
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    Shown m_shown;
    Id m_mill;
    QDateEdit* m_day;
    QPushButton* m_save;
    QComboBox* m_mills;
    QComboBox* m_kinds;
    QLabel* m_from;
    QLabel* m_balance;
    QLabel* m_problem;
    Card* m_missingCard;
    QWidget* m_missingButtons = nullptr;
    Card* m_linesCard;
    Card* m_readingsCard;
    QGridLayout* m_lines = nullptr;
    QWidget* m_linesWidget = nullptr;
    QWidget* m_readingsWidget = nullptr;
    std::vector<QLabel*> m_headings;
    std::vector<DayRow*> m_rows;
    std::vector<ReadingFields> m_readings;
    std::vector<QWidget*> m_order; ///< the fields as Enter goes through them
};

}
