// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/check_report.h"
#include "ui/shared/page.h"

class QGridLayout;
class QLineEdit;

namespace plumbline {

class PageContext;

/// A report that came from somewhere, held against itself: is it intact, are its figures what its facts and rules give, is it the
/// one whose code was read aloud, does it follow from another one? It needs nothing but the file, which may be dropped here.
class FileCheck final : public Card {
    Q_OBJECT
public:
    explicit FileCheck(PageContext& context, QWidget* parent = nullptr);

    void check(const QString& path);
    /// The same file again, beside another of the same workspace.
    void compareWith(const QString& path);
    void retranslate();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose(void (FileCheck::*take)(const QString&));
    void checkAgain();
    void showVerdict();
    void showParticulars(const CheckedReport& checked);

    PageContext& m_context;
    QString m_path;
    QString m_other;
    std::optional<CheckedReport> m_checked;
    int m_asked = 0;
    QPushButton* m_choose;
    QPushButton* m_compare;
    QLineEdit* m_code;
    QLabel* m_hint;
    QLabel* m_outcome;
    QGridLayout* m_particulars;
    QLabel* m_problems;
};

}
