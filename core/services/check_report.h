// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/verify_file.h"
#include "core/services/recompute.h"

namespace plumbline {

/// What else a report is held against; what is empty asks nothing.
struct ExpectedReport {
    QString code = {}; ///< the check code it should have, as somebody read it off paper
    QString against = {}; ///< another file, whose journal head this one's has to agree with
};

/// A report file held against itself, and against what was expected of it.
struct CheckedReport {
    FileVerdict file; ///< byte for byte, or cell by cell
    std::optional<Result<Recomputed>> again; ///< its figures; none where no document could be read
    std::optional<HeadRelation> relation; ///< to the other file, where both could be read
    std::vector<Problem> problems; ///< all that is wrong, gravest first
    /// Intact or saved again without a change, its figures equal, and all as expected.
    bool stands() const { return file.stands() && problems.empty(); }
};

/// Needs nothing but the file. Work for another thread. verify.other-code, verify.other-unreadable, verify.other-history,
/// verify.other-workspace, those of verifyReportFile() and recompute()
CheckedReport checkReport(const House& house, const QString& path, const ExpectedReport& expected = {});

/// Whether what somebody typed or read aloud is that code: small letters, missing strokes, O for 0 and I or L for 1 do no harm.
bool isCheckCode(const QString& typed, std::string_view code);

/// A report that left a workspace sealed, as its journal keeps it.
struct Sealing {
    std::uint64_t seq = 0;
    std::string at; ///< the instant
    QString by;
    QString report; ///< "safety_fee.plan"
    QString period; ///< "2025"
    std::string checkCode;
};
/// Newest first. Asks every record: work for another thread.
Result<std::vector<Sealing>> sealings(const Session& session, const ReadScope& facts);

}
