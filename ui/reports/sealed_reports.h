// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/check_report.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

class QLineEdit;

namespace plumbline {

class PageContext;
class RecordTable;

/// What left this workspace sealed, newest first, and found by the check code on a paper.
class SealedReports final : public Card {
    Q_OBJECT
public:
    explicit SealedReports(PageContext& context, QWidget* parent = nullptr);

    void reload();
    void retranslate();

private:
    void take(Result<std::vector<Sealing>> answer);
    void showThoseAsked();
    QString titleOf(const Sealing& sealing) const;

    PageContext& m_context;
    std::vector<Sealing> m_all;
    int m_asked = 0;
    QLineEdit* m_code;
    QLabel* m_empty;
    RecordTable* m_table;
    RecordModel<Sealing>* m_model;
};

}
