// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/clocks.h"
#include "core/data_catalogue/proposal.h"

namespace plumbline::data_catalogue {

/// What a filing would say of an entry today.
FiledClass filedClassOf(const Entry& entry, Level level);

/// The day on which the whole of an entry was destroyed (article 20); none where a later look saw some of it: then it is there.
std::optional<QDate> destroyedOn(const Facts& facts, const Id& entry);
/// Whether the entry of that place is filed: decided to be important or core, and there.
bool isToFile(const Facts& facts, const std::vector<Proposal>& proposals, std::size_t at);

/// The domains there is important or core data of, each once: each is filed with its own authority (article 4). Empty where an
/// entry doesn't say its domain.
std::vector<std::string> domainsToFile(const Facts& facts, const std::vector<Proposal>& proposals);

/// Those, and the domains of which something was filed that may be there no more: a filing can be prepared of each.
std::vector<std::string> domainsToPrepare(const Facts& facts, const std::vector<Proposal>& proposals);

/// The classes of a domain to be filed: entries a person decided to be important or core, and no others (article 12). None where
/// the last accepted filing of the domain held some: then the change is that they are gone (articles 20, 22).
/// data_catalogue.nothing-to-file, data_catalogue.filing-incomplete {entry, missing}
Result<std::vector<FilingClass>> classesToFile(
    const Facts& facts, const std::vector<Proposal>& proposals, std::string_view domain);
/// What the last accepted filing of the domain held and `classes` don't.
std::vector<GoneClass> goneClasses(
    const Facts& facts, const std::vector<Proposal>& proposals, std::string_view domain, const std::vector<FilingClass>& classes);

/// The classes of a filing whose levels are to be judged again, by name: it says what may be no longer so.
std::vector<QString> outdatedClasses(const Filing& filing, const Facts& facts, const std::vector<Proposal>& proposals);

/// The canonical content that is hashed and frozen, format plumbline.filing/2.
Json filingContent(const Filing& filing);
/// Classes and gone classes of a content, of this format or the one before. receipt.malformed
Result<void> readFilingContent(const Json& content, Filing& filing);

/// Whether a filing may go from where it is to that state.
bool mayMove(FilingMove from, FilingMove to);

}
