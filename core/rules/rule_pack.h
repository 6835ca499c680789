// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/citation.h"
#include "core/values/digest.h"
#include "core/values/money.h"
#include "core/values/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline {

/// One text in the two languages of the program; both are always there.
struct LocalText {
    QString zh;
    QString en;
};

/// A single number of the instrument: "suspension.multiple" = 3 times.
struct Parameter {
    std::string id;
    std::string value; ///< as written; read with count(), rate() or date() by its unit
    std::string unit; ///< times, percent, months, years, tonnes-per-year, date
    LocalText name;
    Citation citation;

    Result<std::int64_t> count() const;
    Result<Rate> rate() const;
    Result<QDate> date() const;
};

/// So much for each unit of a quantity.
struct Tariff {
    Money amount;
    std::string per; ///< tonne, thousand-m3
};
/// So much of a cost, by progress.
struct Share {
    Rate rate;
};
/// The slice of a base above `over`, up to and including `to` (none: without end).
struct Bracket {
    Money over;
    std::optional<Money> to;
    Rate rate;
    Citation citation;
};
/// A marginal scale (超额累退); a flat rate is one bracket without end.
struct Scale {
    std::vector<Bracket> brackets;
};

/// What a standard is applied to; the instrument's own kinds of base.
enum class Basis {
    OutputTonnes,
    OutputThousandCubicMetres,
    TailingsTonnes,
    ProjectCost,
    DirectProjectCost,
    ConstructionCost,
    PriorYearRevenue,
    PriorYearMilitaryRevenue,
};
enum class BasisPeriod { Month, Progress, Year };

std::string_view basisKey(Basis basis); ///< "prior_year_revenue", as in activities and inputs
std::optional<Basis> basisOf(std::string_view key);

/// The standard by which one activity's amount is reckoned.
struct Standard {
    std::string id; ///< "machinery", "coal.outburst"
    LocalText name;
    std::string industry; ///< names the list "uses.<industry>"
    Basis basis;
    BasisPeriod period;
    std::variant<Tariff, Share, Scale> measure;
    Citation citation;
    std::string hazard; ///< "underground", "open-pit" or empty
    bool isOlderContractsByUserPack = false; ///< contracts from before the instrument need a rate that a person supplies
};

/// An entry of a closed list: a permitted use, an exclusion, a division, a kind of business.
struct ListItem {
    std::string id;
    LocalText name;
    Citation citation;
    std::vector<std::string> excludes; ///< ids of the list "exclusions"
    std::vector<std::string> only; ///< standards or unit kinds it is limited to; empty: everyone
    std::vector<std::string> signs; ///< words in a note by which a person is asked whether it is this
    // The scope assistant's list alone:
    std::optional<LocalText> question;
    std::string binds; ///< direct, by-reference, none; empty elsewhere
    std::vector<std::string> standards; ///< what this kind of business leads to
    std::string uses; ///< the industry whose list of uses applies
};
/// "五 安全宣传培训": with its number in the rule, where the language counts so.
LocalText numberedName(const ListItem& item);
struct ClosedList {
    std::string id;
    LocalText name;
    Citation citation;
    std::vector<ListItem> items;

    const ListItem* find(std::string_view item) const;
};

struct Deadline {
    std::string id;
    LocalText name;
    Citation citation;
    // A fixed day of the same or the next year …
    int month = 0;
    int day = 0;
    bool isNextYear = false;
    // … or so long after an event.
    int amount = 0;
    std::string unit; ///< months, days, working-days; empty for a fixed day
    std::string event;
};

struct Reading {
    std::string id;
    LocalText title;
    LocalText text;
    LocalText why;
    std::vector<Citation> citations;
};
struct ManualQuestion {
    std::string id;
    LocalText question;
    Citation citation;
    std::vector<std::string> affects;
};
/// Where an article lives in the program, or why it binds only authorities.
struct ArticleHome {
    std::string kind; ///< value, list, scope, check, clock, manual, report, reading
    std::string name;
};
struct Article {
    int number = 0;
    std::vector<ArticleHome> lives;
    std::optional<LocalText> authorities;
};
/// The provision that says what follows when a check fails.
struct Consequence {
    std::string id;
    LocalText name;
    Citation citation;
    std::vector<std::string> applies; ///< codes of findings
};

/// One instrument, dated as a whole; every value with its citation. Read by readRulePack().
struct RulePack {
    std::string id; ///< "caizi-2022-136"
    std::string subject; ///< what it is about: "safety-fee"; packs of one subject follow one another in time
    std::string number; ///< 文号
    LocalText title;
    LocalText issuer;
    std::string status; ///< in-force, ended, draft
    QDate issued;
    QDate from; ///< in force on this day …
    std::optional<QDate> until; ///< … and to the end of this one
    std::vector<std::string> replaces;
    std::string overlays; ///< id of the national pack a user pack adds to; empty: a national one
    std::string kind; ///< provincial, older-contract; empty: a national one

    std::vector<Parameter> parameters;
    std::vector<Standard> standards;
    std::vector<ClosedList> lists;
    std::vector<Deadline> deadlines;
    std::vector<Reading> readings;
    std::vector<ManualQuestion> manual;
    std::vector<Article> articles;
    std::vector<Consequence> consequences;

    std::string bytes; ///< the file, as it was read
    std::string sha256; ///< of the bytes, 64 lower hex digits

    bool isInForceOn(QDate day) const { return from <= day && (!until || day <= *until); }
    const Standard* standard(std::string_view id) const;
    const ClosedList* list(std::string_view id) const;
    const Deadline* deadline(std::string_view id) const;
    const Reading* reading(std::string_view id) const;
    const Consequence* consequenceOf(std::string_view finding) const;
    /// rules.no-such-parameter
    Result<const Parameter*> parameter(std::string_view id) const;
};

}
