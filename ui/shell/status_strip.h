// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"
#include "ui/shell/workspace_state.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plumbline {

/// The foot of the window: the file, when it was last saved, whether its journal is whole, and the language.
class StatusStrip final : public QFrame {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setState(const WorkspaceState& state);
    void clear();
    /// The sum of a selection, or nothing.
    void setSummary(const QString& summary);
    void setLanguage(Language language);

Q_SIGNALS:
    void languageAsked(Language language);
    void recordsAsked(); ///< what the chain's sentence speaks of

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    QString chainSentence() const;

    WorkspaceState m_state;
    Language m_language = Language::Chinese;
    QLabel* m_file;
    QLabel* m_saved;
    QPushButton* m_chain;
    QLabel* m_summary;
    QPushButton* m_languageButton;
};

}
