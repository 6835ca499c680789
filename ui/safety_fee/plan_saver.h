// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/safety_fee/plan_rows.h"

#include <QObject>

#include <future>
#include <memory>

namespace plumbline::safety_fee {

/// Brings what is edited of plans into the file, one record after another, off the window's thread. What couldn't be saved stays
/// here until it can be; what isn't saved yet when this goes is saved then.
class PlanSaver final : public QObject {
    Q_OBJECT
public:
    explicit PlanSaver(PageContext& context, QObject* parent = nullptr);
    ~PlanSaver() override;

    /// All of the desk's draft that isn't in the file; what is typed meanwhile follows. From here on its version is edited there.
    void save(const std::shared_ptr<PlanDesk>& desk);
    /// The version as it was edited, where not all of it is in the file yet; null otherwise.
    const PlanDraft* unsaved(const Id& plan) const;
    /// Waits until all of it is in the file: the problem that keeps it out.
    Result<void> finish();

Q_SIGNALS:
    void saved(const plumbline::Id& plan, const std::vector<plumbline::Finding>& findings);

private:
    struct Running {
        Id plan;
        std::future<Result<Plan>> answer;
    };
    void start(const std::shared_ptr<PlanDesk>& desk);
    Result<void> adopt(const Id& plan, Result<Plan> answer);
    Result<void> finishRunning();
    void goOn();
    void tell(const Problem& problem);

    PageContext& m_context;
    std::map<Id, std::shared_ptr<PlanDesk>> m_unsaved; ///< by version
    std::optional<Running> m_running;
    int m_round = 0; ///< an answer that finish() has waited for is heard once
};

}
