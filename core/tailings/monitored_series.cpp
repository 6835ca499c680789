// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/monitored_series.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

/// Groundwater that may have taken something up on its way under the pond.
bool isBelowPond(const Record& point)
{
    return point.text("kind") == "well-down" || point.text("kind") == "well-spread";
}

class SeriesReading final {
public:
    SeriesReading(const Facts& facts, QDate first, QDate last) : m_facts(facts), m_first(first), m_last(last) { }

    MonitoredSeries read(const Record& point, const QString& parameter)
    {
        m_series.point = &point;
        m_series.parameter = parameter;
        const Sample* const newest = newestOf(point.id);
        if (!newest)
            return std::move(m_series);
        m_series.unit = newest->unit;
        readLimit(*newest);
        for (const Sample& sample : samplesOf(m_facts, point.id))
            take(sample, m_series.results);
        const Result<Id> pond = Id::parse(point.text("pond"));
        if (isBelowPond(point) && pond) {
            for (const Record* const well : m_facts.registers.referring("tailings.point", "pond", *pond)) {
                for (const Sample& sample :
                    well->text("kind") == "well-up" ? samplesOf(m_facts, well->id) : std::span<const Sample>())
                    take(sample, m_series.upstream);
            }
            std::stable_sort(m_series.upstream.begin(), m_series.upstream.end(),
                [](const SeriesPoint& a, const SeriesPoint& b) { return a.on < b.on; });
            m_series.againstUpstream = groundwaterVerdict(m_facts, *pond, *newest);
        }
        const auto samples = samplesOf(m_facts, point.id);
        const auto first = std::find_if(samples.begin(), samples.end(), [&](const Sample& one) { return one.on >= m_first; });
        m_series.risesUntil = risesUntil({first, samples.end()}, parameter, m_last);
        return std::move(m_series);
    }

private:
    bool isAsked(const Sample& sample) const
    {
        return sample.parameter == m_series.parameter && m_first <= sample.on && sample.on <= m_last;
    }

    const Sample* newestOf(const Id& point) const
    {
        const auto samples = samplesOf(m_facts, point);
        const auto found = std::find_if(samples.rbegin(), samples.rend(), [&](const Sample& one) { return isAsked(one); });
        return found == samples.rend() ? nullptr : &*found;
    }

    /// In the unit of the series; none where there is no such bound, or it is of another kind.
    std::optional<Quantity> boundOf(const Record* limit, const char* name) const
    {
        const auto amount = limit ? limit->quantity(name) : std::nullopt;
        if (!amount)
            return {};
        const Result<Quantity> brought = inUnit(*amount, limit->words("unit"), m_series.unit);
        return brought ? std::optional(*brought) : std::nullopt;
    }

    void readLimit(const Sample& newest)
    {
        const Record* const limit = limitOf(m_facts, newest);
        m_series.least = boundOf(limit, "least");
        m_series.most = boundOf(limit, "most");
        m_series.standard = limit ? limit->words("standard") : QString();
    }

    /// By the limit of its own day.
    bool isOver(const Sample& sample, Quantity amount) const
    {
        const Record* const limit = limitOf(m_facts, sample);
        const auto least = boundOf(limit, "least");
        const auto most = boundOf(limit, "most");
        return (most && amount > *most) || (least && amount < *least);
    }

    void take(const Sample& sample, std::vector<SeriesPoint>& points)
    {
        if (!isAsked(sample))
            return;
        const Result<LabResult> result = labResult(sample.result, sample.detectionLimit);
        if (result && result->kind == LabResult::Kind::NothingArose)
            return;
        const Result<Quantity> amount = result ? inUnit(result->amount, sample.unit, m_series.unit) : result.problem();
        if (!amount) {
            ++m_series.leftOut;
            return;
        }
        const bool isBelow = result->kind == LabResult::Kind::BelowDetection;
        points.push_back({sample.on, *amount, isBelow, !isBelow && isOver(sample, *amount)});
    }

    const Facts& m_facts;
    const QDate m_first;
    const QDate m_last;
    MonitoredSeries m_series;
};

}

MonitoredSeries monitoredSeries(const Facts& facts, const Record& point, const QString& parameter, QDate first, QDate last)
{
    return SeriesReading(facts, first, last).read(point, parameter);
}

}
