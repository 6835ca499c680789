// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <optional>

namespace plumbline {

/// In a card's head: folds what is in the card away, so that what stands below comes up.
class FoldButton final : public QPushButton {
    Q_OBJECT
public:
    explicit FoldButton(QWidget* parent = nullptr);

    /// Folds without a click; nobody hears of it, and it isn't remembered.
    void setFolded(bool isFolded);
    /// What a person folds under this name stays so on this machine, on every page and at the next start.
    void rememberAs(const QString& name);
    /// As a person last left what has this name; none: they never touched it.
    static std::optional<bool> remembered(const QString& name);
    bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    void folded(bool isFolded); ///< by a person

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isFolded = false;
    QString m_name; ///< empty: not remembered
};

}
