// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/answering.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumbline::safety_fee {

using Figures = std::vector<std::pair<std::string, std::string>>;

/// The id of a reading of the pack.
struct ReadingId {
    std::string_view id;
};

/// A receipt in the making: steps are added while a rule is reckoned.
class Working final {
public:
    Working(std::string_view rule, QDate day, const RulePack& pack, Json::Object inputs);

    void step(std::string_view kind, Figures figures, const Citation& article);
    void step(std::string_view kind, Figures figures, ReadingId reading);
    void add(const std::vector<Step>& steps);
    /// The figure rests on an added pack too.
    void restOn(const RulePack& overlay);
    /// The figure rests on a manual question that nobody has answered.
    void leaveOpen(std::string_view question);

    /// rules.no-such-reading where a step names a reading that the pack doesn't have
    Result<Receipt> finish(std::string result, std::string_view rounding) &&;

private:
    const RulePack* m_pack;
    Receipt m_receipt;
};

/// What a rule is asked: its own inputs, in the form in which the receipt keeps them.
struct Question {
    QDate day;
    Json::Object inputs;
};

inline QString argument(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}
inline Problem malformedInput(const char* field)
{
    return Problem{"receipt.malformed"}.in(QString::fromLatin1(field));
}
inline constexpr std::string_view yes = "yes";
inline constexpr std::string_view no = "no";

}
