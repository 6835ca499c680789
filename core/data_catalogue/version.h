// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/proposal.h"

namespace plumbline::data_catalogue {

/// An entry as a version of the catalogue keeps it.
struct VersionEntry {
    Id entry;
    QString name;
    std::optional<Level> level;
    QString finer; ///< the enterprise's own level, by its name
    std::string category;
    DataScale scale;
    /// What a filing states besides, and what else is said of it; absent in a version of the format before, which didn't keep it.
    std::optional<std::map<std::string, std::string>> contents;
};

/// The whole catalogue as it stands, to be frozen: format plumbline.catalogue/2. The one before is read as well.
Json catalogueContent(const Facts& facts, const std::vector<Proposal>& proposals);
Result<std::vector<VersionEntry>> versionEntries(const Json& content);

enum class VersionChange { Came, Left, Changed };
struct VersionDifference {
    VersionChange change = VersionChange::Changed;
    QString name;
    /// Of what changed: "level", "finer-level", "category", "records", "bytes", "name", and of contents that both keep "carrier"
    /// and the like.
    std::vector<std::string> keys;
    std::optional<VersionEntry> before;
    std::optional<VersionEntry> after;
};
/// By name. What is the same in both is left out.
std::vector<VersionDifference> compareVersions(const std::vector<VersionEntry>& before, const std::vector<VersionEntry>& after);

}
