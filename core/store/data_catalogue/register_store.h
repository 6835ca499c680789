// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/self_check.h"
#include "core/store/facts.h"

namespace plumbline::data_catalogue {

/// All registers of an enterprise, the oldest rows first.
Result<void> readRegisters(const ReadScope& scope, Facts& facts);
/// Every version, by number; their contents stay where they are.
Result<void> readVersions(const ReadScope& scope, Facts& facts);
/// data_catalogue.no-version {number}
Result<std::string> versionContent(const ReadScope& scope, const EnterpriseId& enterprise, std::int64_t number);

/// In place of what was said of the control before.
Result<Id> saveControl(WriteScope& scope, const EnterpriseId& enterprise, const ControlAnswer& answer);
Result<Id> insertCrossingStep(
    WriteScope& scope, const Id& crossing, CrossingMove move, QDate day, const QString& by, const QString& note);
/// `head` without id and hash.
Result<Id> insertVersion(WriteScope& scope, const EnterpriseId& enterprise, const VersionHead& head, const std::string& content);

/// A subsidiary as its report said it.
struct Member {
    QString name;
    std::string uscc;
    QDate asOf;
    std::string content; ///< canonical
};
Result<Id> insertMember(WriteScope& scope, const EnterpriseId& enterprise, const Member& member, QDate day);

}
