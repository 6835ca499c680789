// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/deadlines.h"

#include "core/services/standing.h"
#include "core/values/digest.h"

#include <algorithm>
#include <array>
#include <map>

namespace plumbline {

namespace {

constexpr int soonDays = 30;
constexpr std::size_t keyLength = 32;

/// Figures that say which duty it is; the others say how much, or repeat a name that may change.
constexpr std::array<std::string_view, 10> naming{
    "year", "month", "number", "from", "until", "season", "role", "control", "order", "what"};

std::string nameOf(const EnterpriseId& enterprise, const Obligation& duty)
{
    std::string name = enterprise.text() + "/" + duty.kind + "/" + duty.subject;
    for (const auto& [figure, value] : duty.figures) {
        if (duty.subject.empty() || std::find(naming.begin(), naming.end(), figure) != naming.end())
            name += "/" + figure + "=" + value;
    }
    return name;
}

/// A duty keeps its key when its day moves, unless another is called the same: the day tells those apart, or their order.
void giveKeys(const EnterpriseId& enterprise, std::vector<DomainDuty>& all)
{
    std::map<std::string, int> named;
    for (const DomainDuty& deadline : all)
        ++named[nameOf(enterprise, deadline.duty)];
    std::map<std::string, int> taken;
    for (DomainDuty& deadline : all) {
        std::string name = nameOf(enterprise, deadline.duty);
        if (named[name] > 1)
            name += "@" + (deadline.duty.due ? formatDate(*deadline.duty.due) : std::string());
        if (const int before = taken[name]++; before > 0)
            name += "#" + std::to_string(before);
        deadline.key = sha256Hex(name).substr(0, keyLength);
    }
}

}

DueGroup dueGroupOf(const Obligation& duty, QDate today)
{
    if (duty.isDone)
        return DueGroup::Done;
    if (!duty.due)
        return DueGroup::Undated;
    const qint64 days = today.daysTo(*duty.due);
    if (days < 0)
        return DueGroup::Overdue;
    return days <= soonDays ? DueGroup::Within30Days : DueGroup::Later;
}

Deadlines deadlinesOf(const Session& session, const ReadScope& facts, const Scope& scope)
{
    Deadlines deadlines;
    for (const auto& domain : session.house().domains) {
        Result<Standing> standing = standingOf(session, facts, scope, domain->id());
        if (!standing) {
            deadlines.missing.emplace_back(domain->id(), standing.problem());
            continue;
        }
        for (Obligation& duty : standing->obligations)
            deadlines.all.push_back({domain->id(), std::move(duty), {}});
    }
    const QDate never(9999, 12, 31);
    std::stable_sort(deadlines.all.begin(), deadlines.all.end(), [&](const DomainDuty& a, const DomainDuty& b) {
        return std::pair(dueGroupOf(a.duty, scope.today), a.duty.due.value_or(never))
            < std::pair(dueGroupOf(b.duty, scope.today), b.duty.due.value_or(never));
    });
    giveKeys(scope.enterprise, deadlines.all);
    return deadlines;
}

}
