// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_saver.h"

#include "core/services/safety_fee/plan.h"
#include "core/store/safety_fee/plan_store.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/plan_view.h"
#include "ui/shared/task.h"
#include "ui/texts/problem_text.h"

#include <QPointer>

namespace plumbline::safety_fee {

namespace {

Result<Plan> savedPlan(Session& session, const EnterpriseId& enterprise, const Id& plan, const PlanEdit& edit)
{
    TRY(savePlan(session, plan, edit));
    const ReadScope facts = TRY(session.workspace().read());
    return readPlan(facts, enterprise, plan);
}

std::vector<Finding> findingsOf(const Session& session, const EnterpriseId& enterprise, const Plan& plan)
{
    const auto scope = session.workspace().read();
    const auto known = scope ? readFacts(*scope, enterprise, BookEntries::Summed) : Result<Facts>(scope.problem());
    return known ? planFindings(*known, plan, session.rules()) : std::vector<Finding>();
}

EnterpriseId enterpriseOf(const PlanDesk& desk)
{
    return EnterpriseId(desk.reckoning.known().enterprise);
}

}

PlanSaver::PlanSaver(PageContext& context, QObject* parent) : QObject(parent), m_context(context) { }

PlanSaver::~PlanSaver()
{
    if (const auto done = finish(); !done)
        tell(done.problem());
}

const PlanDraft* PlanSaver::unsaved(const Id& plan) const
{
    const auto at = m_unsaved.find(plan);
    return at == m_unsaved.end() ? nullptr : &at->second->draft;
}

void PlanSaver::save(const std::shared_ptr<PlanDesk>& desk)
{
    m_unsaved[desk->draft.plan().id] = desk;
    goOn();
}

void PlanSaver::start(const std::shared_ptr<PlanDesk>& desk)
{
    const Id plan = desk->draft.plan().id;
    PlanEdit edit = desk->draft.unsaved();
    if (isEmpty(edit)) {
        m_unsaved.erase(plan);
        return;
    }
    auto answer = std::make_shared<std::promise<Result<Plan>>>();
    m_running = Running{plan, answer->get_future()};
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), enterprise = enterpriseOf(*desk), plan, answer,
            edit = std::move(edit)](plumbline::Progress&) {
            const Result<Plan> done = savedPlan(*session, enterprise, plan, edit);
            answer->set_value(done);
            return done ? findingsOf(*session, enterprise, *done) : std::vector<Finding>();
        },
        [this, plan, round = ++m_round](const std::vector<Finding>& findings) {
            if (round != m_round)
                return;
            if (const auto done = finishRunning(); !done)
                return tell(done.problem());
            Q_EMIT saved(plan, findings);
            goOn();
        });
}

Result<void> PlanSaver::finishRunning()
{
    if (!m_running)
        return {};
    Running running = std::move(*m_running);
    m_running.reset();
    ++m_round;
    return adopt(running.plan, running.answer.get());
}

Result<void> PlanSaver::adopt(const Id& plan, Result<Plan> answer)
{
    Plan inFile = TRY(std::move(answer));
    PlanDraft& draft = m_unsaved.at(plan)->draft;
    draft.adopt(std::move(inFile));
    if (isEmpty(draft.unsaved()))
        m_unsaved.erase(plan);
    return {};
}

void PlanSaver::goOn()
{
    while (!m_running && !m_unsaved.empty())
        start(std::shared_ptr(m_unsaved.begin()->second));
}

Result<void> PlanSaver::finish()
{
    (void)finishRunning(); // what it didn't save is tried below
    const auto unsaved = m_unsaved;
    for (const auto& [plan, desk] : unsaved)
        TRY(adopt(plan, savedPlan(m_context.session(), enterpriseOf(*desk), plan, desk->draft.unsaved())));
    return {};
}

/// What was typed is still there, and a word leads to another try.
void PlanSaver::tell(const Problem& problem)
{
    const ProblemText text = describe(problem, m_context.language());
    m_context.show({Notice::Weight::Wrong, tr("Not saved, and kept as typed: %1 %2").arg(text.what, text.next), tr("Try again"),
        [again = QPointer(this)] {
            if (again)
                again->goOn();
        }});
}

}
