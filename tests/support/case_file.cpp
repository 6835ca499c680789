// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_file.h"

#include <QFile>

namespace plumbline::tests {

std::string sourceFile(const QString& name)
{
    QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return file.readAll().toStdString();
}

std::vector<CaseRow> caseRows(const QString& name)
{
    std::vector<CaseRow> rows;
    const QStringList lines = QString::fromStdString(sourceFile(QStringLiteral("tests/cases/") + name)).split(QLatin1Char('\n'));
    for (int at = 0; at < lines.size(); ++at) {
        if (lines[at].trimmed().isEmpty() || lines[at].startsWith(QLatin1Char('#')))
            continue;
        CaseRow row{at + 1, {}};
        for (const QString& cell : lines[at].split(QLatin1Char('|')))
            row.cells.append(cell.trimmed());
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        qFatal("%s has no rows", qPrintable(name));
    return rows;
}

}
