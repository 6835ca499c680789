// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace plumbline {

/// An entry of the rail: icon, title, and a number that wants attention. Painted by hand: it has three states and one shape.
class RailButton final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Kind { Brand, Entry };

    RailButton(const char* iconName, Kind kind, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setBadge(int count);
    void setIconOnly(bool isIconOnly);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {36, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;
    QFont titleFont() const;
    void describe();

    QByteArray m_icon;
    Kind m_kind;
    int m_badge = 0;
    bool m_isIconOnly = false;
};

}
