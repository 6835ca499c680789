// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/safety_fee/check_codes.h"
#include "core/safety_fee/working.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace plumbline::safety_fee {

/// A finding with the provision that says what follows (articles 62, 63), as the pack has it.
inline Finding found(const RulePack& pack, std::string_view code, Weight weight, const Citation& citation, Figures figures,
    std::string subjectId = {})
{
    Finding finding{std::string(code), weight, citation, {}, std::move(figures), std::move(subjectId), {}};
    if (const Consequence* const consequence = pack.consequenceOf(code))
        finding.consequence = consequence->citation;
    finding.mayBeAnswered =
        weight == Weight::Warning && std::find(answerableCodes.begin(), answerableCodes.end(), code) != answerableCodes.end();
    return finding;
}

inline std::string plain(const QString& text)
{
    return text.toStdString();
}

}
