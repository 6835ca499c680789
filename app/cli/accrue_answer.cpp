// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_answer.h"

#include "app/cli/problem_output.h"
#include "core/values/json.h"

#include <algorithm>

namespace plumbline::cli {

using safety_fee::Accrual;
using safety_fee::ChoiceStep;
using safety_fee::ScaleStep;
using safety_fee::ShareStep;
using safety_fee::SpreadStep;
using safety_fee::StandardsTable;
using safety_fee::TariffStep;

namespace {

std::string citing(const Citation& citation)
{
    std::string text = "\",\"citation\":";
    appendCitation(text, citation);
    return text + "}";
}

}

/// Writes each step in the shape of its kind.
struct AccrueAnswerer::StepWriter {
    std::string& out;
    const PackView& view;
    const Accrual& accrual;

    void operator()(const ChoiceStep& step) const
    {
        out += "{\"activities\":[";
        for (const StandardsTable::Entry* const entry : accrual.activities) {
            out += entry == accrual.activities.front() ? "\"" : ",\"";
            out += entry->standard->id;
            out += '"';
        }
        out += "],\"chosen\":\"";
        out += step.chosen->standard->id;
        out += view.frames[step.chosen->articlePlace].tail;
    }
    void operator()(const TariffStep& step) const
    {
        const StepFrame& frame = view.frames[step.entry->place];
        out += frame.head;
        appendQuantity(out, step.quantity);
        finish(frame, step.exact);
    }
    void operator()(const ShareStep& step) const
    {
        const StepFrame& frame = view.frames[step.entry->place];
        out += frame.head;
        appendMoney(out, step.cost);
        finish(frame, step.exact);
    }
    void operator()(const ScaleStep& step) const
    {
        const StepFrame& frame = view.frames[step.entry->place + step.bracket];
        const Bracket& bracket = std::get<Scale>(step.entry->standard->measure).brackets[step.bracket];
        if (bracket.to && step.slice.fen() == bracket.to->fen() - bracket.over.fen()) {
            out += frame.full;
            return;
        }
        out += frame.head;
        appendMoney(out, step.slice);
        finish(frame, step.exact);
    }
    void operator()(const SpreadStep& step) const
    {
        out += "{\"annual\":\"";
        appendMoney(out, step.annual);
        out += "\",\"months\":\"12\",\"reading\":\"";
        out += safety_fee::readingOfTwelfths;
        out += "\"}";
    }

private:
    void finish(const StepFrame& frame, ExactAmount exact) const
    {
        out += frame.middle;
        appendExact(out, exact);
        out += frame.tail;
    }
};

Result<void> AccrueAnswerer::answer(const AccrueQuestion& question, std::string& out)
{
    if (!question.id())
        return Problem{"accrue.missing-id"}.in(QStringLiteral("id"));
    if (!question.hasActivity())
        return Problem{"accrue.missing-activity"}.in(QStringLiteral("activity"));
    if (!question.date())
        return Problem{"accrue.missing-date"}.in(QStringLiteral("date"));
    const PackView* const view = TRY(viewOn(*question.date()));
    TRY(reckon(question, *view));
    append(out, *question.id(), *view);
    return {};
}

Result<void> AccrueAnswerer::reckon(const AccrueQuestion& question, const PackView& view)
{
    if (question.isList())
        TRY(chooseHighest(m_accrual, view.table, question.activities()));
    else
        TRY(choose(m_accrual, view.table, question.activities().front()));
    return safety_fee::reckon(m_accrual, question.basisKey(), question.basisFigure());
}

void AccrueAnswerer::append(std::string& out, std::string_view id, const PackView& view) const
{
    out += "{\"id\":";
    appendCanonicalString(out, id);
    out += ",\"amount\":\"";
    appendMoney(out, m_accrual.amount);
    if (m_accrual.months) {
        out += "\",\"months\":[\"";
        const std::size_t first = out.size();
        appendMoney(out, m_accrual.months->front());
        const std::string month = out.substr(first) + "\",\"";
        out.resize(first);
        for (std::size_t equal = 0; equal + 1 < m_accrual.months->size(); ++equal)
            out += month;
        appendMoney(out, m_accrual.months->back());
        out += "\"],\"steps\":[";
    } else {
        out += "\",\"steps\":[";
    }
    const StepWriter writer{out, view, m_accrual};
    bool isFirst = true;
    for (const safety_fee::AccrualStep& step : m_accrual.steps) {
        if (!isFirst)
            out += ',';
        isFirst = false;
        std::visit(writer, step);
    }
    out += view.tail;
}

Result<const AccrueAnswerer::PackView*> AccrueAnswerer::viewOn(std::string_view date)
{
    if (m_lastView && date == m_lastDate)
        return m_lastView;
    const auto atDate = [](Problem&& problem) { return std::move(problem).in(QStringLiteral("date")); };
    const Result<QDate> day = parseDate(date);
    if (!day)
        return atDate(Problem(day.problem()));
    const Result<const RulePack*> pack = m_rules->inForceOn("safety-fee", *day);
    if (!pack)
        return atDate(Problem(pack.problem()));
    m_lastView = TRY(viewOf(**pack));
    m_lastDate = date;
    return m_lastView;
}

Result<const AccrueAnswerer::PackView*> AccrueAnswerer::viewOf(const RulePack& pack)
{
    const auto known = std::find_if(m_views.begin(), m_views.end(), [&](const auto& view) { return view->pack == &pack; });
    if (known != m_views.end())
        return known->get();
    auto view = std::make_unique<PackView>(PackView{&pack, TRY(StandardsTable::of(pack)), {}, {}});
    for (const Citation& place : view->table.places())
        view->frames.push_back(StepFrame{{}, {}, citing(place), {}});
    for (const Standard& standard : pack.standards)
        frame(standard, &view->frames[view->table.find(standard.id)->place]);
    view->tail = "],\"pack\":{\"id\":";
    appendCanonicalString(view->tail, pack.id);
    view->tail += ",\"sha256\":\"" + pack.sha256 + "\"}}";
    m_views.push_back(std::move(view));
    return m_views.back().get();
}

void AccrueAnswerer::frame(const Standard& standard, StepFrame* frames)
{
    if (const Tariff* const tariff = std::get_if<Tariff>(&standard.measure)) {
        frames->head = "{\"quantity\":\"";
        frames->middle = "\",\"unit\":\"" + tariff->per + "\",\"tariff\":\"" + formatMoney(tariff->amount) + "\",\"exact\":\"";
    } else if (const Share* const share = std::get_if<Share>(&standard.measure)) {
        frames->head = "{\"cost\":\"";
        frames->middle = "\",\"rate\":\"" + formatRate(share->rate) + "\",\"exact\":\"";
    } else {
        for (const Bracket& bracket : std::get<Scale>(standard.measure).brackets)
            frame(bracket, *frames++);
    }
}

void AccrueAnswerer::frame(const Bracket& bracket, StepFrame& frame)
{
    frame.head = "{\"over\":\"" + formatMoney(bracket.over) + "\",\"slice\":\"";
    frame.middle = "\",\"rate\":\"" + formatRate(bracket.rate) + "\",\"exact\":\"";
    if (!bracket.to)
        return;
    const Money slice = Money::fromFen(bracket.to->fen() - bracket.over.fen());
    frame.full =
        frame.head + formatMoney(slice) + frame.middle + formatExact(ExactAmount::product(slice, bracket.rate)) + frame.tail;
}

}
