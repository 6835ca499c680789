// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/choice_book.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace plumbline {

/// One column of a row while it is edited: its name above, the unit in the field, and below it what was understood, what is
/// wrong, or what belongs here.
class FactField final : public QWidget {
    Q_OBJECT
public:
    FactField(const FactSheet& sheet, const SheetColumn& column, QWidget* parent = nullptr);

    const SheetColumn& column() const { return m_column; }
    void setChoices(const std::vector<Choice>& choices);
    /// `shown` for a field that is typed in, `canonical` for one that is chosen from.
    void setContent(const std::string& canonical, const QString& shown);
    /// As typed, or the keys chosen.
    QString content() const;
    void type(const QString& text);

    void showUnderstood(const QString& text);
    void showProblem(const QString& text);
    void showHint();
    QString note() const;
    bool isWrong() const { return m_isWrong; } ///< what is told below is a problem
    void focusEditor();
    QWidget* editor() const;

Q_SIGNALS:
    void edited();
    void finished(); ///< the field was left, or Enter pressed

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeEditor();
    void makeLine();
    void makeCombo();
    void makeMenu();
    void setChecked(Qt::CheckState state);
    void setKeys(const QString& keys);
    void showKeys();
    void setNote(const QString& text, const char* role);
    void retranslate();

    const FactSheet& m_sheet;
    const SheetColumn& m_column;
    QLabel* m_label;
    QLabel* m_unit = nullptr;
    QLabel* m_note;
    QLineEdit* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    QPushButton* m_button = nullptr;
    QMenu* m_menu = nullptr;
    bool m_isWrong = false;
    QStringList m_keys; ///< of a field with several choices
};

}
