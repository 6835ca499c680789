// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumbline::safety_fee {

/// Adds a line of use: for which business, of which permitted category with its article, by whom, and whether it is needed for a
/// statutory standard or ordered (article 56). Takes the current line out.
class UseLineBar final : public QWidget {
    Q_OBJECT
public:
    explicit UseLineBar(QWidget* parent = nullptr);

    void show(const PlanDesk* desk, Language language);
    using QWidget::show;
    void setRemovable(bool isRemovable);

Q_SIGNALS:
    void added(const plumbline::safety_fee::UseLine& line);
    void removed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void offerCategories();
    void add();
    void retranslate();

    const PlanDesk* m_desk = nullptr;
    Language m_language = Language::Chinese;
    QLabel* m_title;
    QComboBox* m_activity;
    QComboBox* m_category;
    QLineEdit* m_department;
    QComboBox* m_need;
    QPushButton* m_add;
    QPushButton* m_remove;
};

}
