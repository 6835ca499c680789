// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/standards/assessment.h"
#include "core/standards/gates.h"
#include "core/standards/votes.h"
#include "tests/core/standards/packs.h"

namespace plumbline::tests {

/// A project that goes through a procedure, in memory.
class Walk final {
public:
    Walk(const ShippedProcedures& shipped, const char* pack, const char* workflow, const char* kind)
        : m_shipped(shipped), m_rules(*shipped.book.pack(pack))
    {
        dossier.project.pack = pack;
        dossier.project.workflow = workflow;
        dossier.project.kind = kind;
        dossier.project.title = QStringLiteral("标准");
        dossier.project.startedOn = today = QDate(2024, 3, 4);
        m_workflow = m_rules.procedures->workflow(workflow);
        m_first.isSenior = true;
        m_first.years = 5;
    }

    /// All that a guard asks is there.
    void meet(const Guard& guard)
    {
        if (guard.kind == "checklist" || guard.kind == "documents")
            return meetList(guard);
        if (guard.kind == "units" || guard.kind == "mine-units" || guard.kind == "one-lead")
            return meetUnits();
        if (guard.kind == "first-drafter" || guard.kind == "first-drafter-load") {
            beside.firstDrafter = &m_first;
            beside.firstDrafters = 1;
            beside.firstDrafterLoad = 2;
        } else if (guard.kind == "vote" || guard.kind == "vote-lost") {
            hold(guard.of, guard.kind == "vote");
        } else if (guard.kind == "publicity" || guard.kind == "publicity-urgent") {
            dossier.project.postedOn = today.addDays(-61);
            dossier.project.postedUntil = today.addDays(-1);
        } else if (guard.kind == "asked-before") {
            dossier.project.dueOn = today.addMonths(6);
        } else if (guard.kind == "term-passed") {
            dossier.project.dueOn = today.addMonths(-13);
        } else if (guard.kind == "age") {
            dossier.project.inForceSince = today.addMonths(-61);
        } else if (guard.kind == "under-revision") {
            beside.isUnderRevision = true;
        } else if (guard.kind == "no-revision") {
            beside.isUnderRevision = false;
        } else if (guard.kind == "conclusion") {
            answerAll(guard.of);
            if (dossier.project.conclusion.empty())
                dossier.project.conclusion = "keep";
        } else if (guard.kind == "implementation-after" || guard.kind == "implementation-before") {
            dossier.project.publishedOn = today;
            dossier.project.implementedOn = today.addMonths(8);
        } else if (guard.kind == "implementation-day") {
            today = std::max(today, *dossier.project.implementedOn);
        } else if (guard.kind == "plan-over-age") {
            today = today.addMonths(40);
        }
    }

    standards::Situation situation() const { return {dossier, beside, m_rules, *m_workflow, m_shipped.calendar, today}; }
    const Workflow& workflow() const { return *m_workflow; }
    const standards::PackProcedures& rules() const { return m_rules; }
    const WorkflowState& state() const { return *standards::placeOf(dossier.project, *m_workflow)->state; }

    Result<std::vector<standards::Gate>> ask(const Transition& transition, const char* reason = "") const
    {
        return standards::mayTake(
            {transition.id, transition.who, today, QStringLiteral("王芳"), QString::fromUtf8(reason)}, situation());
    }
    /// "ok", or why not.
    QString take(const char* id, const char* reason = "")
    {
        const Transition& transition = *m_workflow->transition(id);
        const auto gates = ask(transition, reason);
        if (!gates)
            return QString::fromUtf8(gates.problem().code.data(), qsizetype(gates.problem().code.size())) + QLatin1Char(' ')
                + gates.problem().argument("gate");
        dossier.project.steps.push_back(
            {transition.id, transition.to, today, QStringLiteral("王芳"), QString::fromUtf8(reason), standards::proofOf(*gates)});
        return QStringLiteral("ok");
    }
    /// Everything is met, and the step taken a day later.
    QString meetAndTake(const char* id, const char* reason = "")
    {
        today = today.addDays(1);
        for (const Guard& guard : m_workflow->transition(id)->guards) {
            if (guard.countsFor(dossier.project.kind))
                meet(guard);
        }
        return take(id, reason);
    }

    void hold(const std::string& rule, bool isToPass)
    {
        const VoteRule& asked = *m_rules.procedures->vote(rule);
        if (dossier.documents.empty())
            dossier.documents.push_back({{}, "draft", 1, {}, std::string(64, 'a'), today});
        standards::Vote vote;
        vote.rule = rule;
        vote.isMeeting = true;
        vote.item = dossier.documents.front().item;
        vote.textHash = dossier.newest(vote.item)->hash;
        vote.opened = today;
        for (int at = 0; at < 15; ++at) {
            std::array<std::uint8_t, 16> bytes{};
            bytes[15] = std::uint8_t(at + 1);
            standards::Voter& voter = vote.roster.emplace_back();
            voter.id = voter.person = Id(bytes);
            const bool agrees = isToPass || at < 3;
            vote.ballots.push_back({voter.id, agrees ? standards::Choice::Agree : standards::Choice::Object, today, {}, false});
        }
        const auto result = standards::outcome(standards::tallyOf(vote), asked, true, *m_rules.pack, today);
        vote.closing = standards::Closing{today, result.hasPassed, result.why, standards::sealOf(vote, result.hasPassed)};
        dossier.votes.push_back(std::move(vote));
    }

    standards::Dossier dossier;
    standards::Surroundings beside;
    QDate today;

private:
    void meetList(const Guard& guard)
    {
        for (const ListItem& item : m_rules.pack->list(guard.of)->items) {
            if (!item.only.empty() && std::find(item.only.begin(), item.only.end(), dossier.project.kind) == item.only.end())
                continue;
            if (guard.kind == "checklist" && !dossier.mark(item.id))
                dossier.marks.push_back({item.id, standards::Answer::Yes, today, {}});
            if (guard.kind == "documents" && (!dossier.newest(item.id) || guard.asksAnew(item.id)))
                dossier.documents.push_back({{}, item.id, dossier.newest(item.id) ? dossier.newest(item.id)->version + 1 : 1, {},
                    std::string(64, 'b'), today});
        }
    }
    void meetUnits()
    {
        dossier.units.clear();
        for (int at = 0; at < 10; ++at)
            dossier.units.push_back({QString::number(at), at < 5, at == 0});
    }
    void answerAll(const std::string& id)
    {
        const AssessmentRule* const rule = id.empty() ? nullptr : m_rules.procedures->assessment(id);
        for (std::size_t at = 0; rule && at < rule->questions.size(); ++at) {
            const AspectQuestion& question = rule->questions[at];
            if (question.countsFor(dossier.project.kind) && !dossier.mark(question.id))
                dossier.marks.push_back({question.id, standards::Answer::No, today, {}});
        }
    }

    const ShippedProcedures& m_shipped;
    const standards::PackProcedures& m_rules;
    const Workflow* m_workflow = nullptr;
    standards::Person m_first;
};

}
