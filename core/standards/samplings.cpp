// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/standards/samplings.h"

#include "core/standards/words.h"
#include "core/values/period.h"

#include <algorithm>

namespace plumbline::standards {

namespace {

std::vector<Sampling> sortedUntil(std::span<const Sampling> samplings, QDate today)
{
    std::vector<Sampling> sorted;
    std::copy_if(samplings.begin(), samplings.end(), std::back_inserter(sorted),
        [&](const Sampling& sampling) { return sampling.on <= today; });
    std::stable_sort(sorted.begin(), sorted.end(), [](const Sampling& a, const Sampling& b) { return a.on < b.on; });
    return sorted;
}

std::int64_t countIn(const RulePack& pack, const char* id)
{
    const Result<const Parameter*> parameter = pack.parameter(id);
    const Result<std::int64_t> times = parameter ? (*parameter)->count() : Result<std::int64_t>(0);
    return times ? *times : 0;
}

std::string orderName(const Order& order)
{
    const QString name = order.number.isEmpty() ? order.authority : order.number;
    return (name.isEmpty() ? QString::fromStdString(formatDate(order.on)) : name).toStdString();
}

/// What the order asks and isn't done on the day.
std::vector<const ListItem*> openDuties(const Order& order, const RulePack& pack, QDate today)
{
    std::vector<const ListItem*> open;
    const ClosedList* const duties = pack.list(order.duties());
    for (std::size_t at = 0; duties && at < duties->items.size(); ++at) {
        const auto done = order.doneOn.find(duties->items[at].id);
        if (done == order.doneOn.end() || done->second > today)
            open.push_back(&duties->items[at]);
    }
    return open;
}

class SamplingJudge final {
public:
    SamplingJudge(const Facts& facts, const RulePack& pack, QDate today)
        : m_facts(facts), m_pack(pack), m_today(today), m_period(*pack.deadline("standards.k.sampling"))
    {
    }

    std::vector<Finding> judge()
    {
        judgeRun();
        for (const Sampling& sampling : m_facts.samplings)
            judgeFailure(sampling);
        for (const Order& order : m_facts.orders) {
            if (order.on <= m_today)
                judgeOrder(order);
        }
        return std::move(m_all);
    }

private:
    Finding& say(const char* code, Weight weight, Citation citation, const Id& subject)
    {
        Finding& finding = m_all.emplace_back();
        finding.code = code;
        finding.weight = weight;
        finding.citation = std::move(citation);
        if (!subject.isNull())
            finding.subject = subject.text();
        return finding;
    }

    void judgeRun()
    {
        const std::vector<Sampling> known = sortedUntil(m_facts.samplings, m_today);
        const std::int64_t assessed = countIn(m_pack, "sampling.assess");
        const std::int64_t summoned = countIn(m_pack, "sampling.summon");
        const FailedRun run = longestRun(known, m_period);
        const bool isSummoned = run.count >= summoned;
        if (run.count >= assessed) {
            Finding& finding = say("standards.sampling.run", isSummoned ? Weight::Breach : Weight::Warning,
                {m_pack.id, 34, 1, isSummoned ? "六" : "五", 0}, Id());
            finding.figures = {{"count", countText(run.count)}, {"first", formatDate(run.first)}, {"last", formatDate(run.last)},
                {"summoned", isSummoned ? "yes" : "no"}};
        }
        for (const std::int64_t wanted : {summoned, assessed}) { // the graver one, where it is near
            const auto next = nextFailure(known, m_period, wanted, m_today);
            if (!next)
                continue;
            Finding& finding =
                say("standards.sampling.next", Weight::Note, {m_pack.id, 34, 1, wanted == summoned ? "六" : "五", 0}, Id());
            finding.figures = {{"number", countText(next->number)}, {"until", formatDate(next->until)},
                {"summoned", wanted == summoned ? "yes" : "no"}};
            return;
        }
    }

    bool isOrdered(const Sampling& sampling) const
    {
        return std::any_of(m_facts.orders.begin(), m_facts.orders.end(),
            [&](const Order& order) { return order.sampling == sampling.id && order.on <= m_today; });
    }

    void judgeFailure(const Sampling& sampling)
    {
        if (sampling.hasPassed || sampling.on > m_today || !sampling.done.trimmed().isEmpty() || isOrdered(sampling))
            return;
        Finding& finding = say("standards.sampling.nothing-done", Weight::Breach, {m_pack.id, 34, 1, "三", 0}, sampling.id);
        std::vector<std::string> duties;
        for (const ListItem& duty : m_pack.list("after-sampling")->items)
            duties.push_back(duty.id);
        finding.figures = {
            {"standard", sampling.standard.toStdString()}, {"day", formatDate(sampling.on)}, {"duties", joined(duties)}};
    }

    void judgeOrder(const Order& order)
    {
        const auto sampled = std::find_if(m_facts.samplings.begin(), m_facts.samplings.end(),
            [&](const Sampling& sampling) { return sampling.id == order.sampling; });
        if (sampled != m_facts.samplings.end() && order.on < sampled->on)
            say("standards.order.before-sampling", Weight::Breach, {}, order.id).figures = {
                {"order", orderName(order)}, {"day", formatDate(order.on)}, {"sampled", formatDate(sampled->on)}};
        if (sampled != m_facts.samplings.end() && sampled->hasPassed)
            say("standards.order.passed-sampling", Weight::Warning, {}, order.id).figures = {{"order", orderName(order)}};
        for (const ListItem* const duty : openDuties(order, m_pack, m_today)) {
            const bool isLate = order.dueOn && *order.dueOn < m_today;
            Finding& finding = say("standards.order.open", isLate ? Weight::Breach : Weight::Warning, duty->citation, order.id);
            finding.figures = {{"order", orderName(order)}, {"duty", duty->id}, {"late", isLate ? "yes" : "no"}};
            if (order.dueOn)
                finding.figures.emplace_back("due", formatDate(*order.dueOn));
        }
        for (const auto& [duty, day] : order.doneOn) {
            if (!order.dueOn || day <= *order.dueOn || day > m_today)
                continue;
            say("standards.order.done-late", Weight::Warning, {m_pack.id, 34, 1, {}, 0}, order.id).figures = {
                {"order", orderName(order)}, {"duty", duty}, {"day", formatDate(day)}, {"due", formatDate(*order.dueOn)}};
        }
    }

    const Facts& m_facts;
    const RulePack& m_pack;
    QDate m_today;
    const Deadline& m_period;
    std::vector<Finding> m_all;
};

}

FailedRun longestRun(std::span<const Sampling> samplings, const Deadline& period)
{
    const std::vector<Sampling> sorted = sortedUntil(samplings, QDate(9999, 12, 31));
    FailedRun longest;
    for (std::size_t from = 0; from < sorted.size(); ++from) {
        const QDate end = monthsAfter(sorted[from].on, period.amount);
        std::size_t to = from;
        while (to < sorted.size() && !sorted[to].hasPassed && sorted[to].on <= end)
            ++to;
        if (std::int64_t(to - from) > longest.count)
            longest = {std::int64_t(to - from), sorted[from].on, sorted[to - 1].on};
    }
    return longest;
}

std::optional<NextFailure> nextFailure(
    std::span<const Sampling> samplings, const Deadline& period, std::int64_t wanted, QDate today)
{
    const std::vector<Sampling> sorted = sortedUntil(samplings, today);
    // The failures since the last that passed, of which the last so many count with the one that may come.
    const auto passed = std::find_if(sorted.rbegin(), sorted.rend(), [](const Sampling& sampling) { return sampling.hasPassed; });
    const auto failures = std::int64_t(passed - sorted.rbegin());
    if (wanted < 2 || failures < wanted - 1)
        return {};
    const NextFailure next{wanted, monthsAfter(sorted[sorted.size() - std::size_t(wanted - 1)].on, period.amount)};
    return next.until >= today ? std::optional(next) : std::nullopt;
}

std::vector<Finding> samplingFindings(const Facts& facts, const RulePack& pack, QDate today)
{
    return SamplingJudge(facts, pack, today).judge();
}

std::vector<Obligation> orderObligations(const Facts& facts, const RulePack& pack, QDate today)
{
    std::vector<Obligation> all;
    for (const Order& order : facts.orders) {
        if (!order.dueOn || order.on > today)
            continue;
        Obligation& due = all.emplace_back();
        due.kind = "standards.order";
        due.citation = {pack.id, 34, 1, order.addressedAs == "service" ? "四" : "三", 0};
        due.due = order.dueOn;
        due.subject = order.id.text();
        std::vector<std::string> open;
        for (const ListItem* const duty : openDuties(order, pack, today))
            open.push_back(duty->id);
        due.isDone = open.empty();
        due.figures = {{"order", orderName(order)}, {"duties", joined(open)}};
    }
    return all;
}

}
