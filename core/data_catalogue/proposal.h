// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/facts.h"

#include <memory>

namespace plumbline::data_catalogue {

/// Where an entry stands between the machine's proposal and a person's decision.
enum class Judged {
    Open, ///< the questions aren't answered, or none is met: to be judged
    Proposed, ///< the machine proposes, nobody has decided
    Decided,
    Again, ///< decided, but rule or answers have changed since
};
std::string_view judgedKey(Judged judged); ///< "open", "proposed", "decided", "again"

/// The machine's proposal for an entry, apart from anybody's decision.
struct Proposal {
    std::shared_ptr<const Judgement> judgement; ///< by the conditions; entries that are answered alike share one
    const CombinationRule* combination = nullptr; ///< which a person adopted, and which raises the level
    std::optional<Level> level; ///< the graver of the two; none: to be judged
    Judged judged = Judged::Open;
    std::optional<Level> decided;
    std::optional<FinerLevel> finer; ///< of the enterprise's own, under what was decided
    std::optional<Level> protectedAs; ///< article 13: of the group, where it is higher

    /// Nobody has decided, or what was decided on has changed since.
    bool needsDecision() const { return !decided || judged == Judged::Again; }
};

/// Of every entry, in their order. The problems of judge().
Result<std::vector<Proposal>> proposals(const Facts& facts, const RulePack& pack, QDate day);

/// Keys of "filing-contents" an entry says nothing about.
std::vector<std::string> missingContents(const Entry& entry);

}
