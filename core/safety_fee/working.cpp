// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/working.h"

#include <algorithm>
#include <iterator>

namespace plumbline::safety_fee {

Working::Working(std::string_view rule, QDate day, const RulePack& pack, Json::Object inputs)
    : m_pack(&pack), m_receipt(std::in_place)
{
    m_receipt->rule = rule;
    m_receipt->day = day;
    m_receipt->packs = {{pack.id, pack.sha256}};
    m_receipt->inputs = std::move(inputs);
}

void Working::append(std::vector<Step> steps)
{
    std::move(steps.begin(), steps.end(), std::back_inserter(m_receipt->steps));
}

void Working::restOn(const RulePack& overlay)
{
    if (!m_receipt)
        return;
    const PackReference reference{overlay.id, overlay.sha256};
    if (std::find(m_receipt->packs.begin(), m_receipt->packs.end(), reference) == m_receipt->packs.end())
        m_receipt->packs.push_back(reference);
}

void Working::leaveOpen(std::string_view question)
{
    if (m_receipt)
        m_receipt->open.emplace_back(question);
}

Result<Receipt> Working::finish(std::string result, std::string_view rounding) &&
{
    for (const Step& step : m_receipt->steps) {
        const auto* const reading = std::get_if<std::string>(&step.source);
        if (reading && !m_pack->reading(*reading))
            return Problem{"rules.no-such-reading"}.with("reading", argument(*reading)).with("pack", argument(m_pack->id));
    }
    m_receipt->result = std::move(result);
    m_receipt->rounding = rounding;
    return *std::move(m_receipt);
}

}
