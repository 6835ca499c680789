// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_pack.h"
#include "core/safety_fee/documents.h"

#include <QHash>

#include <functional>
#include <vector>

// One invoice over several entries, each of its yuan booked once (article 47: a genuine voucher).

namespace plumbline::safety_fee {

/// An invoice's number as tax platforms write it: 20 digits, or code (10 or 12 digits), "-" and number (8 digits); with the
/// blanks and wide digits that people type. Nothing where it is neither.
std::optional<QString> invoiceNumber(const QString& typed);

/// A paper of which nobody says what it is, but whose number has the form of an invoice's, is one: sheets list numbers of
/// invoices, and seldom say so in a column of its own.
ProofKind kindOfPaper(ProofKind said, const QString& number);

/// What isn't booked of it; negative: more is booked than it is made out for.
Result<Money> leftOf(const Invoice& invoice);

/// Invoices of the register that are overbooked, booked by others of the workspace too, or made out to somebody else.
std::vector<Finding> invoiceFindings(const RulePack& pack, const Documents& documents);

/// A paper that several entries name.
struct RepeatedPaper {
    QString number;
    std::int64_t entries = 0;
    Money amount;
    std::int64_t books = 1;
};
/// Those that aren't in the register, where it would show how they are divided.
std::vector<Finding> paperFindings(const RulePack& pack, const Documents& documents, const std::vector<RepeatedPaper>& papers);

/// Entries that aren't posted, one after the other: what its invoice says of each. Those that came before it count.
class PaperWatch final {
public:
    /// What posted entries name a paper; none: no one does. Asked once for each paper.
    using Posted = std::function<Result<std::optional<RepeatedPaper>>(const QString& number)>;

    explicit PaperWatch(const Documents& documents);
    Result<std::vector<Finding>> see(const RulePack& pack, const Entry& entry, const Posted& posted);

private:
    /// Of one paper.
    struct Named {
        std::int64_t posted = 0;
        std::int64_t books = 1;
        Money postedAmount;
        std::int64_t ahead = 0; ///< entries that came before
        Money aheadAmount;
    };
    Result<Named> named(std::size_t key, const QString& number, const Posted& posted) const;

    QHash<QString, Invoice> m_registered; ///< by number
    QHash<std::size_t, Named> m_named; ///< by the number's hash: a file may name a million
};

}
