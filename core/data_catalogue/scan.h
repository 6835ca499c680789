// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/column_evidence.h"
#include "core/values/json.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace plumbline::data_catalogue {

/// What a look into a source found: names, counts, evidence. No value of the source is in it, nor can be.
struct ScannedColumn {
    QString name;
    QString type; ///< as the source says it
    QString comment;
    bool isRead = false; ///< values were sampled
    std::vector<Evidence> evidence;
};

struct ScannedTable {
    QString schema; ///< empty where the source has none
    QString name;
    QString comment;
    bool isView = false;
    std::optional<std::int64_t> records;
    bool isEstimate = false; ///< of the records: the server's own
    std::optional<std::int64_t> bytes;
    std::optional<QDate> changedOn;
    std::int64_t sampled = 0; ///< rows read
    std::vector<ScannedColumn> columns;
    std::optional<Problem> problem; ///< what stood in the way of this table; the others went on

    QString fullName() const { return schema.isEmpty() ? name : schema + QLatin1Char('.') + name; }
};

struct ScannedSource {
    QString shown; ///< SourceAddress::shown()
    std::string kind;
    std::vector<ScannedTable> tables;
    std::optional<Problem> problem; ///< what ended the look at this source; what was seen before stays
};

struct ScanOptions {
    bool isNameOnly = false; ///< no value is read
    int sample = 500; ///< rows of a table
    int timeoutSeconds = 30; ///< of one statement
};

/// What can't be seen in a name, or turns the reading direction, by its code: "␇", "⟨U+202E⟩". As it was where there is nothing
/// of that kind.
QString visibleName(const QString& name);
/// Makes all names of a table visible; where that changed one, it is said at the table: data_catalogue.name-made-visible {table}
void makeNamesVisible(ScannedTable& table);

/// Whether a table's name, its comment or a column says that it holds state secrets: such data isn't entered (article 39).
bool saysSecret(const ScannedTable& table);

/// The numbers of a source, as one JSON document. `sayProblem` puts a problem into words.
Json::Object toJson(const ScannedSource& source, const std::function<Json(const Problem&)>& sayProblem);

}
