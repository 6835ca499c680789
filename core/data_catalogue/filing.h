// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/clocks.h"
#include "core/data_catalogue/proposal.h"

namespace plumbline::data_catalogue {

/// What a filing would say of an entry today.
FiledClass filedClassOf(const Entry& entry, Level level);

/// The domains there is important or core data of, each once: each is filed with its own authority (article 4). Empty where an
/// entry doesn't say its domain.
std::vector<std::string> domainsToFile(const Facts& facts, const std::vector<Proposal>& proposals);

/// The classes of a domain to be filed: entries a person decided to be important or core, and no others (article 12).
/// data_catalogue.nothing-to-file, data_catalogue.filing-incomplete {entry, missing}
Result<std::vector<FilingClass>> classesToFile(
    const Facts& facts, const std::vector<Proposal>& proposals, std::string_view domain);

/// The canonical content that is hashed and frozen, and read again. receipt.malformed
Json filingContent(const std::vector<FilingClass>& classes);
Result<std::vector<FilingClass>> filingClasses(const Json& content);

/// Whether a filing may go from where it is to that state.
bool mayMove(FilingMove from, FilingMove to);

/// A class of a domain's last accepted filing that has changed materially, or an entry it lacks, or one it holds too many.
struct ChangedClass {
    Id entry;
    QString name;
    std::string domain; ///< of the filing
    Drift drift;
    QDate seenOn; ///< the first scan that shows it, or the day of the question
    Due due;
};
/// Article 12 paragraph 3, against the last accepted filing of each domain; empty where there is none.
Result<std::vector<ChangedClass>> changedClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, const RulePack& pack, const WorkCalendar& calendar, QDate today);

}
