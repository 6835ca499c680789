// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/package.h"
#include "core/store/read_scope.h"

namespace plumbline {

/// What is known of another file of the workspace.
struct PeerKnowledge {
    Id replica;
    journal::Knowledge knows; ///< by its own records and acknowledgements
    std::string lastAt; ///< of its newest record here
    std::string lastBy;
};
/// Every other file whose records are here, or that acknowledged something; by replica.
Result<std::vector<PeerKnowledge>> peersOf(const ReadScope& scope, const Id& own);
/// How many records here somebody lacks.
Result<std::uint64_t> lacking(const ReadScope& scope, const journal::Knowledge& knows);

/// All records that somebody with that knowledge lacks, with their lines, contents and keys; package.json is filled but for who
/// makes it, when and in which enterprise's name. package.nothing-new, package.not-intact {…} where the rows here aren't as their
/// journal says, attachment.missing.
Result<journal::Package> gatherPackage(const ReadScope& scope, const journal::Knowledge& knows);

}
