// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/findings/finding.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

/// Figures that say which thing a finding is of; the others say how much.
constexpr std::array<std::string_view, 14> naming{"year", "month", "date", "project", "activity", "document", "authority",
    "order", "by", "word", "line", "duty", "control", "flow"};

}

std::string findingKey(const Finding& finding)
{
    std::string key = finding.code + "/" + finding.subject;
    for (const auto& [name, value] : finding.figures) {
        if (std::find(naming.begin(), naming.end(), name) != naming.end())
            key += "/" + name + "=" + value;
    }
    return key;
}

std::ptrdiff_t openCount(std::span<const Finding> findings)
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return !finding.answer; });
}

}
