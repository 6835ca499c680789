// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/page.h"
#include "ui/shell/preferences.h"

#include <vector>

namespace plumbline {

class SegmentedChoice;

/// Language, theme, unit and locking: each takes effect at once, nothing needs saving.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const Preferences& preferences, QWidget* parent = nullptr);
    void setPreferences(const Preferences& preferences);

Q_SIGNALS:
    void preferencesAsked(const Preferences& preferences);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QLabel* name;
        QLabel* sentence;
        SegmentedChoice* choice;
    };

    Row addRow(Card* card, int choices);
    void retranslate();

    Preferences m_preferences;
    Row m_language;
    Row m_theme;
    Row m_unit;
    Row m_lock;
};

}
