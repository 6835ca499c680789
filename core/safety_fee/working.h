// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safety_fee/answering.h"

#include <concepts>
#include <optional>
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

/// A receipt in the making: steps are added while a rule is reckoned. The rules' own code makes figure and receipt alike; where
/// the figure alone is wanted, a silent working keeps nothing and no step is made.
class Working final {
public:
    Working(std::string_view rule, QDate day, const RulePack& pack, Json::Object inputs);
    static Working silent() { return Working(); }

    /// `figures` makes the Figures, and is asked only where the step is kept.
    template <std::invocable Make> void step(std::string_view kind, const Make& figures, const Citation& article)
    {
        if (m_receipt)
            m_receipt->steps.push_back({std::string(kind), figures(), article});
    }
    template <std::invocable Make> void step(std::string_view kind, const Make& figures, ReadingId reading)
    {
        if (m_receipt)
            m_receipt->steps.push_back({std::string(kind), figures(), std::string(reading.id)});
    }
    /// `steps` makes several at once.
    template <std::invocable Make> void add(const Make& steps)
    {
        if (m_receipt)
            append(steps());
    }
    /// The figure rests on an added pack too.
    void restOn(const RulePack& overlay);
    /// The figure rests on a manual question that nobody has answered.
    void leaveOpen(std::string_view question);

    /// Of one that isn't silent. rules.no-such-reading where a step names a reading that the pack doesn't have
    Result<Receipt> finish(std::string result, std::string_view rounding) &&;

private:
    Working() = default;
    void append(std::vector<Step> steps);

    const RulePack* m_pack = nullptr;
    std::optional<Receipt> m_receipt; ///< none: silent
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
