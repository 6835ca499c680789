// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QHash>

class QVBoxLayout;

namespace plumbline {

class RailButton;

/// The way around: one entry a domain and a common room, settings and help below. Collapses to icons.
class Rail final : public QFrame {
    Q_OBJECT
public:
    enum class Place { Top, Bottom };
    enum class Width { Full, Icons };

    explicit Rail(QWidget* parent = nullptr);

    void addEntry(const QString& id, const char* iconName, Place place);
    void setTitle(const QString& id, const QString& title);
    void setShown(const QString& id, bool isShown);
    bool isEntryShown(const QString& id) const;
    /// A number that wants attention; 0 takes it away.
    void setBadge(const QString& id, int count);
    void setCurrent(const QString& id);
    void setWidthKind(Width width);
    Width widthKind() const { return m_width; }

Q_SIGNALS:
    void chosen(const QString& id);
    void widthAsked(Rail::Width width);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();

    QHash<QString, RailButton*> m_entries;
    QVBoxLayout* m_top;
    QVBoxLayout* m_bottom;
    RailButton* m_brand;
    Width m_width = Width::Full;
};

}
