// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/receipt.h"
#include "core/tailings/clean_run.h"
#include "core/tailings/facts.h"
#include "core/tailings/periods.h"

#include <span>

namespace plumbline::tailings {

/// A result held against the limits of its point (articles 17, 19): the working says which limit and of which standard.
struct Judged {
    const Sample* sample = nullptr;
    const Record* limit = nullptr; ///< none: the point has no limit for this parameter
    Verdict verdict = Verdict::Meets;
    std::optional<Problem> problem; ///< the result, or its unit, can't be read
    std::optional<Receipt> why;
};

constexpr char limitRule[] = "tailings.limit";

Judged judge(const Sample& sample, const Facts& facts, const RulePack& pack);
Result<Receipt> recomputeLimit(const Receipt& receipt, const RuleBook& rules);

/// Samples of one point, in order of day.
std::span<const Sample> samplesOf(const Facts& facts, const Id& point);
/// The days on which a point was sampled, each once.
std::vector<QDate> sampledDays(const Facts& facts, const Id& point);

/// The limit of a sample's point for its parameter, as it held on the sample's day; null where there was none.
const Record* limitOf(const Facts& facts, const Sample& sample);
/// A downstream result against upstream of the same campaign, or the regional background: either suffices. Where nothing was
/// detected upstream, it is held against the detection limit there.
Verdict groundwaterVerdict(const Facts& facts, const Id& pond, const Sample& sample);
/// Whether the last three results of a parameter rise; the day of the last.
std::optional<QDate> risesUntil(std::span<const Sample> samples, const QString& parameter, QDate today);
std::vector<QString> parametersOf(std::span<const Sample> samples); ///< each once

/// Whether somebody has opened the sequence of article 21 on or after that day, for that point or for the whole pond.
bool isFollowedUp(const Facts& facts, const Record& point, QDate day);

/// A sign of pollution even below a limit (article 21, reading D39).
struct Sign {
    const Record* point = nullptr;
    QString parameter;
    QDate on;
    bool isAboveUpstream = false; ///< else three results, each above the one before
};
/// Signs in groundwater and soil around the pond that nobody has opened the sequence for since.
std::vector<Sign> openSigns(const Facts& facts, const Record& pond, QDate today);

/// How often article 19 paragraph 2 has a discharge sampled, and the surroundings of a toxic one. rules.no-such-parameter
struct DischargeRhythms {
    Rhythm discharge;
    Rhythm surroundings;
};
Result<DischargeRhythms> dischargeRhythms(const RulePack& pack);
/// Months or quarters of an outlet's discharge with and without their samples; of the points of that kind that name it.
std::vector<SpanState> outletSpans(
    const Facts& facts, const Record& outlet, std::string_view pointKind, Rhythm rhythm, QDate from, QDate today);
/// The spans of a point's cited frequency; empty where it has none.
std::vector<SpanState> pointSpans(const Facts& facts, const Record& point, QDate from, QDate today);
/// Those of any point, at an outlet or not.
std::vector<SpanState> samplingSpans(const Facts& facts, const Record& point, QDate from, QDate today);
/// What binds to a point's frequency: article 19 for groundwater and soil, 24 for leachate from closing on, else the permit (14).
Citation samplingPlace(const Facts& facts, const Record& point, const RulePack& pack, QDate today);

/// The months or quarters of discharge of a point at an outlet whose cited frequency (a permit's, article 14) asks for more than
/// article 19 does by itself; empty where it doesn't.
std::vector<SpanState> citedSpans(const Facts& facts, const Record& point, QDate from, QDate today);

/// What article 24 asks of a closed pond, from its records: "leachate" or "groundwater". None where it isn't closed, or has
/// had no point of that kind since.
std::optional<RunQuestion> runQuestion(const Facts& facts, const Record& pond, std::string_view what, QDate today);

}
