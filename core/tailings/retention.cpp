// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tailings/retention.h"

#include "core/tailings/periods.h"
#include "core/tailings/receipt_inputs.h"

namespace plumbline::tailings {

Result<Receipt> retention(int year, const std::string& role, const RulePack& pack)
{
    const Parameter* const years = TRY(pack.parameter("ledger.producer"));
    Receipt why;
    why.rule = retentionRule;
    why.day = QDate(year, 12, 31);
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"year", std::to_string(year)}, {"role", role}};
    why.rounding = "none";
    if (role == "operator") {
        why.result = "for-ever";
        why.steps.push_back({"tailings.kept-for-ever", {}, years->citation});
        return why;
    }
    const int count = int(TRY(years->count()));
    why.result = formatDate(QDate(year + count, 12, 31));
    why.steps.push_back({"tailings.kept-years", {{"years", std::to_string(count)}}, years->citation});
    why.steps.push_back({"tailings.kept-until", {{"until", why.result}}, std::string("D37")});
    return why;
}

Result<Receipt> recordingRetention(QDate last, const std::string& kind, const RulePack& pack)
{
    const bool isVideo = kind == "video";
    const Parameter* const least = TRY(pack.parameter(isVideo ? "outlet.video" : "outlet.flow-records"));
    const int count = int(TRY(least->count()));
    Receipt why;
    why.rule = retentionRule;
    why.day = last;
    why.packs = {{pack.id, pack.sha256}};
    why.inputs = {{"last", formatDate(last)}, {"kind", kind}};
    why.rounding = "none";
    why.result = formatDate(isVideo ? monthsAfter(last, count) : QDate(last.year() + count, 12, 31));
    why.steps.push_back(
        {isVideo ? "tailings.kept-video" : "tailings.kept-meter", {{"count", std::to_string(count)}}, least->citation});
    if (isVideo)
        why.steps.push_back({"tailings.kept-through", {{"until", why.result}}, least->citation});
    else
        why.steps.push_back({"tailings.kept-until", {{"until", why.result}}, std::string("D37")});
    return why;
}

Result<std::vector<Kept>> keptThings(const Facts& facts, const RulePack& pack, QDate today)
{
    std::vector<Kept> all;
    const auto add = [&](Kept kept, Receipt why) {
        if (const Result<QDate> until = parseDate(why.result))
            kept.until = *until;
        kept.why = std::move(why);
        all.push_back(std::move(kept));
    };
    const bool isProducer = !facts.registers.of("tailings.mill").empty();
    for (int year = pack.from.year(); isProducer && year <= today.year(); ++year)
        add({"producer-ledger", {}, std::max(pack.from, QDate(year, 1, 1)), std::min(today, QDate(year, 12, 31)), {}, {}, {}},
            TRY(retention(year, "producer", pack)));
    if (!facts.registers.of("tailings.pond").empty())
        add({"operator-ledger", {}, pack.from, today, {}, {}, {}}, TRY(retention(today.year(), "operator", pack)));
    for (const Record& recording : facts.registers.of("tailings.recording")) {
        const Record* const outlet = facts.registers.find("tailings.outlet", recording.text("outlet"));
        const auto from = recording.date("from_on");
        const auto through = recording.date("until_on");
        const std::string kind(recording.text("kind"));
        if (from && through && *from <= today)
            add({kind, outlet ? outlet->words("name") : QString(), *from, *through, recording.date("dropped_on"), {}, {}},
                TRY(recordingRetention(*through, kind, pack)));
    }
    return all;
}

Result<Receipt> recomputeRetention(const Receipt& receipt, const RuleBook& rules)
{
    if (receipt.inputs.contains("kind"))
        return recordingRetention(
            TRY(dayIn(receipt.inputs, "last")), TRY(textIn(receipt.inputs, "kind")), *TRY(packOf(receipt, rules)));
    const std::int64_t year = TRY(parseCount(TRY(textIn(receipt.inputs, "year"))));
    return retention(int(year), TRY(textIn(receipt.inputs, "role")), *TRY(packOf(receipt, rules)));
}

}
