// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/column_evidence.h"
#include "core/data_catalogue/drift.h"
#include "core/data_catalogue/level.h"
#include "core/data_catalogue/registers.h"
#include "core/values/ids.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::data_catalogue {

constexpr char packSubject[] = "data-security";

/// One class of data: a table, a view or a set of files, in the tree of source and schema. Category and level are two things.
struct Entry {
    Id id;
    QString source; ///< as it is shown: never with a password
    QString schema;
    QString name;
    QString comment;
    std::string category; ///< of the pack's list "categories", or the user's own word; empty: not said yet
    std::string domain; ///< industrial, telecom, radio; empty: not said yet
    DataScale scale;
    std::optional<QDate> changedOn; ///< as the source says it
    std::optional<QDate> changeKnownOn; ///< since when somebody knows of a change of what was filed (article 12)
    // What a filing states besides (article 12), in words.
    QString carrier;
    QString purpose;
    QString scopeOfUse;
    QString responsible;
    QString sharing;
    QString crossBorder;
    QString protection;
    QString owner;
    std::optional<QDate> reviewOn;
    std::vector<std::string> flags; ///< of the pack's list "flags"
    QString together; ///< what is processed together and can't be protected apart bears one name
    QString basis; ///< the list or guide by which it was identified

    QString fullName() const;
};

/// One of the enterprise's own levels under one of article 8, in its order there. What the rule asks follows from the latter
/// alone.
struct FinerLevel {
    Id id;
    Level level = Level::General;
    std::int64_t place = 0; ///< from 1; the gravest last
    QString name;
};

/// A version of the catalogue without its content: what one combing-through left (article 7).
struct VersionHead {
    Id id;
    std::int64_t number = 0;
    QDate takenOn;
    QString by;
    QString extent;
    QString outcome;
    std::string hash;
};

/// A level as a person decided it, and what the conditions said then.
struct Decision {
    Id id;
    Id entry;
    Level level = Level::General;
    QString reason;
    QDate decidedOn;
    QString by;
    std::optional<Receipt> why; ///< the machine's proposal of that day
    Id finer; ///< null: of none of the enterprise's own
    std::optional<Level> proposed; ///< by conditions and combinations of that day; none: neither gave a level
    std::vector<std::pair<QDate, Level>> earlier; ///< decided before, the oldest first
};

/// What a look into a source found of an entry, by its latest look.
struct Found {
    Id entry;
    QString column;
    Evidence evidence;
    QDate seenOn;
};

enum class FilingMove { Prepared, Approved, Submitted, Accepted, Returned, Withdrawn };
std::string_view filingMoveKey(FilingMove move); ///< "prepared" … "withdrawn"
std::optional<FilingMove> filingMoveOf(std::string_view key);

struct FilingStep {
    FilingMove move = FilingMove::Prepared;
    QDate on; ///< of a return: when it was received
    QString by;
    QString note; ///< of a return: the reason given; of a submission or acceptance: the receipt's number
};

/// One class as it is filed: what article 12 names, and never a value of the data.
struct FilingClass {
    Id entry;
    QString name;
    Level level = Level::Important;
    FiledClass content; ///< contents by the keys of "filing-contents"
    QString basis; ///< the list or guide by which it was identified
    std::optional<std::int64_t> columns; ///< its shape, where a look has seen it
};

/// Why a class of the filing before is in this one no more.
enum class GoneWhy { Destroyed, General, OtherDomain, Left };
std::string_view goneWhyKey(GoneWhy why); ///< "destroyed", "general", "other-domain", "left"
std::optional<GoneWhy> goneWhyOf(std::string_view key);

struct GoneClass {
    Id entry;
    QString name;
    GoneWhy why = GoneWhy::Left;
    std::optional<QDate> since; ///< of the destruction, or of the decision
};

/// A filing as it was prepared, frozen; its steps follow.
struct Filing {
    Id id;
    std::int64_t number = 0; ///< of the enterprise, from 1
    bool isChange = false;
    QDate preparedOn;
    std::string domain; ///< decides the addressee
    std::vector<FilingClass> classes; ///< none where a change leaves nothing to be filed
    std::vector<GoneClass> gone; ///< of a change: what the filing before held besides
    std::string hash; ///< SHA-256 of the canonical content
    std::vector<FilingStep> steps;

    FilingMove state() const { return steps.empty() ? FilingMove::Prepared : steps.back().move; }
    std::optional<QDate> dayOf(FilingMove move) const; ///< the last one
    bool isUnderWay() const; ///< nobody has decided about it yet
    const FilingClass* classOf(const Id& entry) const; ///< null where it holds none of that entry
};

struct Facts {
    EnterpriseId enterprise;
    std::vector<Entry> entries;
    std::map<Id, Answers> answers;
    std::map<Id, Decision> decisions; ///< the latest of each entry
    std::vector<Found> evidence;
    std::vector<FinerLevel> finerLevels; ///< by level and place
    std::vector<CombinationRule> combinations;
    std::map<std::string, QString, std::less<>> ownRules; ///< names of the recognisers a person wrote, by id
    std::vector<Filing> filings; ///< by number
    Registers registers;
    std::vector<VersionHead> versions; ///< by number
    std::map<Id, std::vector<std::pair<QDate, DataScale>>> scans; ///< of an entry, by day
    std::map<Id, std::int64_t> columns; ///< of an entry, by the latest look that listed it
    std::map<Id, QDate> unlisted; ///< since when whole looks at its source don't list an entry that they once did

    /// No entry, and nothing in the registers: an enterprise without a catalogue needn't know of it.
    bool isEmpty() const { return entries.empty() && registers.isEmpty(); }
    const Entry* entry(const Id& id) const;
    const FinerLevel* finerLevel(const Id& id) const; ///< null where there is none of that id
    const Filing* lastAccepted(std::string_view domain) const; ///< each domain has its own authority
};

}
