// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/catalogue_tree.h"

#include <algorithm>
#include <numeric>

namespace plumbline::data_catalogue {

namespace {

/// Where the name of a file begins in "2024/march/shifts.csv" or "2024/plan.xlsx#May"; 0 where it is no path to a file.
qsizetype fileNameIn(const QString& name)
{
    const QStringView path = QStringView(name).left(name.indexOf(QLatin1Char('#')));
    const qsizetype slash = path.lastIndexOf(QLatin1Char('/'));
    return slash > 0 && path.indexOf(QLatin1Char('.'), slash) > slash + 1 ? slash + 1 : 0;
}

/// Gathers what is said of the entries under one stage.
class Summing final {
public:
    void add(const Entry& entry, const Proposal& proposal)
    {
        ++m_summary.entries;
        m_summary.toDecide += proposal.needsDecision() ? 1 : 0;
        m_decided.push_back(proposal.decided);
        m_proposed.push_back(proposal.level);
        if (proposal.protectedAs)
            m_summary.protectedAs = std::max(m_summary.protectedAs.value_or(*proposal.protectedAs), *proposal.protectedAs);
        m_summary.records.add(entry.scale.records);
        m_summary.bytes.add(entry.scale.bytes);
    }
    StageSummary summary()
    {
        m_summary.decided = protectedAs(m_decided);
        m_summary.proposed = protectedAs(m_proposed);
        return m_summary;
    }

private:
    StageSummary m_summary;
    std::vector<std::optional<Level>> m_decided;
    std::vector<std::optional<Level>> m_proposed;
};

/// By system and store, what stands in none behind the others; entries of one store keep their order.
std::vector<std::size_t> treeOrder(const std::vector<Place>& places)
{
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const Place& a = places[left];
        const Place& b = places[right];
        if (const int system = a.system.compare(b.system); system != 0)
            return system < 0;
        return a.store.isEmpty() != b.store.isEmpty() ? b.store.isEmpty() : a.store < b.store;
    });
    return order;
}

}

Place placeOf(const Entry& entry)
{
    if (!entry.schema.isEmpty())
        return {entry.source, entry.schema, entry.name};
    const qsizetype file = fileNameIn(entry.name);
    return {entry.source, file > 0 ? entry.name.left(file - 1) : QString(), entry.name.mid(file)};
}

void KnownSum::add(const std::optional<std::int64_t>& count)
{
    m_total = m_total + Quantity::fromUnits(count.value_or(0));
    ++(count ? m_stated : m_silent);
}

std::optional<Quantity> KnownSum::total() const
{
    return m_stated > 0 ? std::optional(m_total) : std::nullopt;
}

StageSummary summaryOf(const std::vector<Entry>& entries, const std::vector<Proposal>& proposals)
{
    Summing all;
    for (std::size_t at = 0; at < entries.size(); ++at)
        all.add(entries[at], proposals[at]);
    return all.summary();
}

std::vector<System> systemsOf(const std::vector<Entry>& entries, const std::vector<Proposal>& proposals)
{
    std::vector<Place> places;
    places.reserve(entries.size());
    for (const Entry& entry : entries)
        places.push_back(placeOf(entry));
    const std::vector<std::size_t> order = treeOrder(places);
    std::vector<System> systems;
    for (auto from = order.begin(); from != order.end();) {
        System& system = systems.emplace_back();
        system.name = places[*from].system;
        Summing whole;
        while (from != order.end() && places[*from].system == system.name) {
            Store& store = system.stores.emplace_back();
            store.name = places[*from].store;
            Summing part;
            for (; from != order.end() && places[*from].system == system.name && places[*from].store == store.name; ++from) {
                store.entries.push_back(*from);
                part.add(entries[*from], proposals[*from]);
                whole.add(entries[*from], proposals[*from]);
            }
            store.summary = part.summary();
        }
        system.summary = whole.summary();
    }
    return systems;
}

}
