// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"

#include <QObject>

#include <array>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline::tailings {

/// Who may be named on a line, and how they stand in the choice.
struct OfferedContractor {
    Id id;
    QString name;
};

/// Whether a line asks for the grades of its mill's metal.
enum class Assayed { No, Yes };

/// One line of the day's form: where tailings came from or went, its mass, and how that was got. What arose may be given by the
/// mill's balance, feed and yield, and below it by the grades that check it; what others store, carry or use names them.
class DayRow final : public QObject {
    Q_OBJECT
public:
    DayRow(
        Flow flow, std::optional<Id> pond, const std::vector<OfferedContractor>& contractors, Assayed assayed, QWidget* parent);

    Flow flow() const { return m_flow; }
    const std::optional<Id>& pond() const { return m_pond; }
    /// Its fields in that row of the grid, after whatever stood there, and its grades in the next; the row after all that.
    /// `number`: of several lines of one kind, from 0.
    int placeIn(QGridLayout* grid, int row, int number);
    void setName(const QString& name);
    /// Words of the choices, in the window's language; of nobody in particular.
    void setWords(const QStringList& got, const QString& nobody, const QString& another);
    /// What stands before the grades, and before each of them.
    void setMetalWords(const QString& metal, const QStringList& grades);
    /// Below the line: what the metal says of it.
    void showCheck(const QString& text, const char* role);

    void set(const DayLine& line);
    bool isEmpty() const;
    /// What is typed, whether or not a dry mass follows; the problem of the first field that can't be understood.
    Result<MassGiven> typedMass() const;
    /// The same, and the problems of dryMass().
    Result<MassGiven> mass() const;
    Got got() const;
    std::optional<Id> line() const { return m_line; }
    std::optional<Id> contractor() const;
    /// In the order in which Enter goes through them.
    std::vector<QWidget*> fields() const;
    QLineEdit* dryField() const { return m_dry; }
    bool hasFocus() const; ///< one of its fields has it

    static constexpr int columns = 9; ///< name, feed, yield, wet, moisture, dry, how it was got, by whom, another line

Q_SIGNALS:
    void edited();
    void anotherAsked();

private:
    void makeGrades(QWidget* parent);
    std::vector<QLineEdit*> massFields() const;
    std::vector<QWidget*> widgets() const;

    Flow m_flow;
    std::optional<Id> m_pond;
    std::optional<Id> m_line; ///< of the ledger
    std::optional<Id> m_keptContractor; ///< of a line that offers no choice
    std::vector<Id> m_contractors; ///< as offered, after nobody
    MassGiven m_kept; ///< the mill's balance, or its grades, of a line that has no fields for them
    QLabel* m_name;
    QLineEdit* m_feed = nullptr; ///< of what arose
    QLineEdit* m_yield = nullptr;
    QLineEdit* m_wet;
    QLineEdit* m_moisture;
    QLineEdit* m_dry;
    QComboBox* m_got;
    QComboBox* m_contractor = nullptr; ///< where others may be entrusted
    QPushButton* m_another;
    struct GradeField {
        QLabel* label = nullptr;
        QLineEdit* field = nullptr;
    };
    std::array<GradeField, 3> m_grades; ///< feed, concentrate, tailings; null where none are asked for
    QLabel* m_metal = nullptr;
    QWidget* m_metalLine = nullptr;
    QLabel* m_check = nullptr;
};

}
