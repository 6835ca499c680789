// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;

namespace plumbline::safety_fee {

/// A tick with a sentence that may run over several lines; a click on either sets it.
class TickLine final : public QWidget {
    Q_OBJECT
public:
    /// `name` is the tick's object name.
    TickLine(const QString& name, const QString& text, const QString& article, QWidget* parent = nullptr);

    QCheckBox* tick() const { return m_tick; }
    QString text() const;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QCheckBox* m_tick;
};

}
