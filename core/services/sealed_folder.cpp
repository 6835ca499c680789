// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sealed_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <set>

namespace plumbline {

namespace {

constexpr const char* filesTable = "files";
enum FileColumn { NameColumn, WhatColumn, LengthColumn, HashColumn, CodeColumn };

struct FileMark {
    qint64 length = 0;
    QString sha256;
};

Result<FileMark> markOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Problem{"file.unreadable"}.inFile(path).with("reason", file.errorString());
    return FileMark{file.size(), QString::fromLatin1(hash.result().toHex())};
}

Result<ReportTable> listOf(const QString& folder, const std::vector<FolderFile>& files)
{
    ReportTable table{filesTable, {QStringLiteral("文件"), QStringLiteral("Files")},
        {{{QStringLiteral("文件名"), QStringLiteral("File")}, 40}, {{QStringLiteral("内容"), QStringLiteral("What")}, 40},
            {{QStringLiteral("字节"), QStringLiteral("Bytes")}, 10}, {{QStringLiteral("SHA-256"), QStringLiteral("SHA-256")}, 66},
            {{QStringLiteral("校验码"), QStringLiteral("Check code")}, 26}},
        {}};
    for (const FolderFile& file : files) {
        const FileMark mark = TRY(markOf(folder + u'/' + file.name));
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(file.name), ReportCell::labelled(file.what), ReportCell::text(QString::number(mark.length)),
                ReportCell::text(mark.sha256), ReportCell::text(QString::fromStdString(file.checkCode))}});
    }
    return table;
}

const ReportTable* fileList(const ReportDocument& document)
{
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables) {
            if (table.name == filesTable)
                return &table;
        }
    }
    return nullptr;
}

QString textIn(const ReportRow& row, FileColumn column)
{
    return std::size_t(column) < row.cells.size() ? QString::fromStdString(row.cells[column].value) : QString();
}

}

Result<SealedReport> sealFolder(Session& session, const Scope& scope, ReportDocument index, const QString& folder,
    const std::vector<FolderFile>& files, Language language, const PaperPainter& painter)
{
    index.sections.push_back({{QStringLiteral("文件目录"), QStringLiteral("Files")}, {}, {TRY(listOf(folder, files))}, {}});
    const ReportDocument document = TRY([&]() -> Result<ReportDocument> {
        const ReadScope facts = TRY(session.workspace().read());
        return finishReport(session, facts, std::move(index), scope, language);
    }());
    TRY(exportReport(session, document, folder + u'/' + QLatin1String(folderIndexPaper), painter));
    return exportReport(session, document, folder + u'/' + QLatin1String(folderIndexName), painter);
}

Result<FolderVerdict> verifyFolder(const QString& folder)
{
    const QString indexPath = folder + u'/' + QLatin1String(folderIndexName);
    if (!QFile::exists(indexPath))
        return Problem{"folder.index-missing"}.inFile(folder);
    FolderVerdict verdict;
    verdict.index = verifyReportFile(indexPath);
    const ReportTable* const list = verdict.index.document ? fileList(*verdict.index.document) : nullptr;
    if (!list)
        return verdict;
    std::set<QString> known{QLatin1String(folderIndexName), QLatin1String(folderIndexPaper)};
    const auto tell = [&](std::string_view code, const QString& name) { verdict.problems.push_back(Problem{code}.inFile(name)); };
    for (const ReportRow& row : list->rows) {
        const QString name = textIn(row, NameColumn);
        known.insert(name);
        ++verdict.files;
        const Result<FileMark> mark = markOf(folder + u'/' + name);
        if (!mark)
            tell("folder.file-missing", name);
        else if (mark->sha256 != textIn(row, HashColumn) || QString::number(mark->length) != textIn(row, LengthColumn))
            tell("folder.file-altered", name);
    }
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString name = QDir(folder).relativeFilePath(all.next());
        if (!known.contains(name))
            tell("folder.file-added", name);
    }
    return verdict;
}

}
