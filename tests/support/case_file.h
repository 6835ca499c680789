// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace plumbline::tests {

/// A row of a plain table in tests/cases: cells between "|", trimmed; lines that are blank or begin with "#" say nothing.
struct CaseRow {
    int line = 0;
    QStringList cells;

    QString cell(qsizetype at) const { return cells.value(at); }
    std::string text(qsizetype at) const { return cell(at).toStdString(); }
    /// The name of the QTest row: the first cell.
    QByteArray name() const { return cell(0).toUtf8(); }
};

/// The rows of a file under tests/cases; a missing or empty file ends the test run: it must not pass for want of rows.
std::vector<CaseRow> caseRows(const QString& name);

/// A file under the source folder, as bytes; ends the test run where it is missing.
std::string sourceFile(const QString& name);

}
