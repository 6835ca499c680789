// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/lines.h"
#include "core/services/session.h"

#include <map>
#include <set>
#include <span>

namespace plumbline {

/// Which records of the journal are looked for; what is empty asks nothing.
struct AuditFilter {
    std::optional<PersonId> by = {};
    std::string kind = {};
    QDate from = {}; ///< days by Chinese time
    QDate until = {};
    QString text = {}; ///< in its words, or in the rows it touched
};

/// The journal as it is listed: the keys of the records that fit, newest first, and what there is to filter by.
struct AuditList {
    std::vector<std::int64_t> rows;
    std::map<PersonId, QString> people; ///< all that ever recorded, by their newest name
    std::set<std::string> kinds;
};
/// Asks every record: work for another thread.
Result<AuditList> auditList(const Session& session, const ReadScope& scope, const AuditFilter& filter = {});

/// Whether a record is signed by whom it names.
enum class Signing {
    NoPassword, ///< they had none: a name anybody could have given
    Signed,
    Missing,
    Wrong,
    Unreadable, ///< the record itself is damaged
};
struct AuditEntry {
    std::int64_t row = 0;
    journal::Record record;
    Signing signing = Signing::Unreadable;
};
/// A page of the list, in its order.
Result<std::vector<AuditEntry>> auditEntries(const ReadScope& scope, std::span<const std::int64_t> rows);

/// The record written last; nothing where none is.
Result<std::optional<AuditEntry>> newestEntry(const ReadScope& scope);

/// What a record did to one row: nothing before where it came, nothing after where it went.
struct AuditLine {
    std::string table; ///< "safety_fee.use"
    Id id;
    std::optional<journal::Cells> before;
    std::optional<journal::Cells> after;
};
/// The rows of a record as it left them, whatever became of them later; at most `most` of them. Work for another thread.
Result<std::vector<AuditLine>> auditLines(const ReadScope& scope, std::int64_t row, std::size_t most);

/// "2024-08-17 10:24:05": an instant of the journal by Chinese time; as it stands where it isn't one.
QString chineseTime(const std::string& instant);

}
