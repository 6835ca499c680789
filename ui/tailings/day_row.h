// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tailings/ledger.h"

#include <QObject>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace plumbline::tailings {

/// One line of the day's form: where tailings came from or went, wet mass and moisture or dry mass, and how it was got.
class DayRow final : public QObject {
    Q_OBJECT
public:
    /// Puts its fields into the next row of the grid.
    DayRow(Flow flow, std::optional<Id> pond, QGridLayout* grid, QObject* parent);

    Flow flow() const { return m_flow; }
    const std::optional<Id>& pond() const { return m_pond; }
    void setName(const QString& name);
    /// Words of the choices, in the window's language.
    void setGotWords(const QStringList& words);

    void clear();
    void set(const DayLine& line);
    bool isEmpty() const;
    /// What is typed; the problem of the first field that can't be understood.
    Result<MassGiven> mass() const;
    Got got() const;
    std::optional<Id> line() const { return m_line; }
    std::optional<Id> contractor() const { return m_contractor; }
    std::vector<QLineEdit*> fields() const { return {m_wet, m_moisture, m_dry}; }

Q_SIGNALS:
    void edited();

private:
    Flow m_flow;
    std::optional<Id> m_pond;
    std::optional<Id> m_line; ///< of the ledger
    std::optional<Id> m_contractor;
    MassGiven m_kept; ///< of the mill's balance, which the ledger itself asks for
    QLabel* m_name;
    QLineEdit* m_wet;
    QLineEdit* m_moisture;
    QLineEdit* m_dry;
    QComboBox* m_got;
};

}
