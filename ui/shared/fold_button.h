// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace plumbline {

/// In a card's head: folds what is in the card away, so that what stands below comes up.
class FoldButton final : public QPushButton {
    Q_OBJECT
public:
    explicit FoldButton(QWidget* parent = nullptr);

    /// Folds without a click; nobody hears of it.
    void setFolded(bool isFolded);
    bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    void folded(bool isFolded); ///< by a person

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool m_isFolded = false;
};

}
