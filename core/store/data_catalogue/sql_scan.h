// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/scan.h"
#include "core/data_catalogue/source.h"
#include "core/values/progress.h"

namespace plumbline::data_catalogue {

/// Looks into a database: its tables, columns, comments, numbers, and samples of the values, which are recognised and forgotten.
/// The connection only reads, and each statement has its time. What fails is told at its table, what ends the whole at the
/// source; neither holds a value or a password. Used in the thread that calls.
/// data_catalogue.source-unreachable {source, reason}, data_catalogue.driver-missing {source, driver},
/// data_catalogue.source-lost {source}, data_catalogue.table-unreadable {table, code}, data_catalogue.table-timed-out {table,
/// seconds}, task.cancelled
ScannedSource scanSql(const SourceAddress& source, const UserRules& rules, const ScanOptions& options, Progress& progress);

/// The statements that a scan of a source of that kind issues for a table beside its lists: what a bench asks bare.
QString countStatement(const QString& quotedTable);
QString sampleStatement(const QString& quotedColumns, const QString& quotedTable, int rows);

}
