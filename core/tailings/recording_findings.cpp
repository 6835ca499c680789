// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/findings.h"
#include "core/tailings/retention.h"

#include <algorithm>

namespace plumbline::tailings {

namespace {

/// The days of discharge whose record is still to be there and isn't.
struct Unrecorded {
    int count = 0;
    QDate first;
    QDate last;
};

Result<Unrecorded> unrecordedDays(
    const Facts& facts, const RulePack& pack, const Record& outlet, const std::string& kind, QDate today)
{
    Unrecorded missing;
    const auto recordings = facts.registers.referring("tailings.recording", "outlet", outlet.id);
    const auto isRecorded = [&](QDate day) {
        return std::any_of(recordings.begin(), recordings.end(), [&](const Record* recording) {
            const auto from = recording->date("from_on");
            const auto until = recording->date("until_on");
            return recording->text("kind") == kind && from && until && *from <= day && day <= *until;
        });
    };
    for (const Discharge& discharge : facts.discharges) {
        if (discharge.outlet != outlet.id)
            continue;
        const QDate last = std::min(discharge.last, today.addDays(-1));
        for (QDate day = std::max(discharge.first, pack.from); day <= last; day = day.addDays(1)) {
            const Receipt kept = TRY(recordingRetention(day, kind, pack));
            if (TRY(parseDate(kept.result)) < today || isRecorded(day))
                continue;
            missing.first = missing.count == 0 ? day : missing.first;
            missing.last = day;
            ++missing.count;
        }
    }
    return missing;
}

}

/// Article 17 paragraph 2: of every day of discharge the outlet's instruments have a record, which is kept for its time.
Result<void> recordingFindings(
    const Facts& facts, const RulePack& pack, const Record& outlet, QDate today, std::vector<Finding>& all)
{
    for (const auto& [kind, instrument] : {std::pair("meter", "has_meter"), std::pair("video", "has_video")}) {
        const Unrecorded missing = outlet.flag(instrument) ? TRY(unrecordedDays(facts, pack, outlet, kind, today)) : Unrecorded();
        if (missing.count > 0)
            add(all, "tailings.recording.missing", Weight::Warning, at(pack, 17, 2),
                {{"name", outlet.name()}, {"what", kind}, {"count", std::to_string(missing.count)},
                    {"first", formatDate(missing.first)}, {"last", formatDate(missing.last)}},
                &outlet);
    }
    for (const Record* const recording : facts.registers.referring("tailings.recording", "outlet", outlet.id)) {
        const auto through = recording->date("until_on");
        const auto dropped = recording->date("dropped_on");
        if (!through || !dropped || *dropped > today)
            continue;
        const std::string kind(recording->text("kind"));
        Receipt why = TRY(recordingRetention(*through, kind, pack));
        if (TRY(parseDate(why.result)) < *dropped)
            continue;
        Finding& finding = add(all, "tailings.recording.dropped-early", Weight::Breach, at(pack, 17, 2),
            {{"name", outlet.name()}, {"what", kind}, {"date", formatDate(*dropped)}, {"until", why.result}}, recording);
        finding.why = std::move(why);
    }
    return {};
}

}
