// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/session.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"

namespace plumbline {
class RecordTable;
}

namespace plumbline::standards {

/// What is not as it should be in the catalogue, with its article and why; and what is due, soonest first.
class FindingsPage final : public Page {
    Q_OBJECT
public:
    explicit FindingsPage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void loaded();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<Column<Finding>> findingColumns() const;
    std::vector<Column<Obligation>> obligationColumns() const;
    void reload();
    void take(Result<plumbline::Standing> standing);
    void showStanding();
    void retranslate();

    PageContext& m_context;
    plumbline::Standing m_standing;
    int m_asked = 0;
    QLabel* m_problem;
    QLabel* m_nothing;
    Card* m_findingsCard;
    Card* m_obligationsCard;
    RecordTable* m_findings;
    RecordTable* m_obligations;
    RecordModel<Finding>* m_findingModel;
    RecordModel<Obligation>* m_obligationModel;
};

}
