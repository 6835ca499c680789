// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

#include <QPointer>

class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;

namespace plumbline::tailings {

class DayRow;
struct OfferedContractor;

/// A day of the ledger on one screen: what arose, where it went, what the round read. It begins with the last day's values; Enter
/// goes on, Insert adds another line of the same kind, Ctrl+Enter saves and leads to the next day that is missing. The same
/// form comes on paper, to be typed in later.
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
        std::vector<QLineEdit*> fields; ///< in the order of readingParts
        QComboBox* drainage = nullptr; ///< not looked at, clear, blocked
    };

    void reload();
    void take(Result<Shown> shown);
    void chooseKind();
    void rebuildRows();
    void addRows(Flow flow, const std::optional<Id>& pond);
    DayRow* addRow(Flow flow, const std::optional<Id>& pond, std::size_t at);
    void addAnother(const DayRow* beside);
    void placeRows();
    void addReadings(QGridLayout* grid, const Record& pond);
    std::vector<OfferedContractor> contractorsFor(Flow flow) const;
    bool isShown(const DayLine& line) const;
    void showMissing();
    bool canBook() const;
    void showWhatIsLacking();
    void showBalance();
    void showCheck(DayRow* row);
    const Record* chosenMill() const; ///< null before any is there
    void goTo(QDate day);
    void stepBy(int days);
    void goOnFrom(const QWidget* field);
    Result<DayEntry> typedEntry() const;
    Result<std::vector<RoundReading>> typedReadings() const;
    QString rowName(const DayRow& row) const;
    void nameRows();
    void giveWords(DayRow* row) const;
    void showPaperForm();
    void retranslate();

    PageContext& m_context;
    int m_asked = 0;
    Shown m_shown;
    Id m_mill;
    Id m_kind;
    QDateEdit* m_day;
    QPushButton* m_paper;
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
    std::vector<QLabel*> m_headings; ///< of the lines
    std::vector<QLabel*> m_readingHeadings;
    QPointer<QWidget> m_paperWindow;
    std::vector<DayRow*> m_rows;
    std::vector<ReadingFields> m_readings;
    std::vector<QWidget*> m_order; ///< the fields as Enter goes through them
};

}
