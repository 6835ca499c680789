// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/verify_file.h"

#include "core/exchange/carried_document.h"
#include "core/exchange/compare_sheets.h"
#include "core/exchange/json_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/xlsx_writer.h"

#include <QFile>

namespace plumbline {

namespace {

FileKind kindOf(std::string_view file)
{
    if (file.starts_with("%PDF-"))
        return FileKind::Pdf;
    if (file.starts_with("PK"))
        return FileKind::Xlsx;
    if (file.starts_with('{'))
        return FileKind::Json;
    return FileKind::Unknown;
}

/// Takes the document in, if it can be read, and what is wrong with it, if it can't.
void takeDocument(FileVerdict& verdict, Result<std::string> bytes)
{
    if (!bytes) {
        verdict.findings.push_back(bytes.problem());
        return;
    }
    Result<ReportDocument> document = readDocument(*bytes);
    if (!document) {
        verdict.findings.push_back(document.problem());
        return;
    }
    Seal seal = Seal::of(*document);
    if (seal.bytes != *bytes) {
        verdict.findings.push_back(Problem{"verify.not-canonical"});
        return;
    }
    verdict.document = std::move(document).value();
    verdict.seal = std::move(seal);
}

/// The outcome for a file with a trailer in its place, intact or broken; the document has been taken.
void judgeTrailer(FileVerdict& verdict, TrailerState trailer)
{
    if (trailer == TrailerState::Broken) {
        verdict.outcome = FileOutcome::Altered;
        verdict.findings.insert(verdict.findings.begin(), Problem{"verify.bytes-differ"});
    } else {
        // Every byte is as it was sealed, but a document this program can't read is no ground to stand on.
        verdict.outcome = verdict.document ? FileOutcome::Intact : FileOutcome::Unreadable;
    }
}

FileVerdict verifyJson(std::string_view file)
{
    FileVerdict verdict{FileKind::Json};
    if (!isJsonReport(file)) {
        verdict.outcome = FileOutcome::NotSealed;
        return verdict;
    }
    takeDocument(verdict, documentInJson(file));
    const TrailerState trailer = jsonTrailer(file);
    judgeTrailer(verdict, trailer == TrailerState::Missing ? TrailerState::Broken : trailer);
    return verdict;
}

FileVerdict verifyPdf(std::string_view file)
{
    FileVerdict verdict{FileKind::Pdf};
    const TrailerState trailer = pdfTrailer(file);
    Result<std::string> document = documentInPdf(file);
    if (trailer == TrailerState::Missing && !document) {
        const bool isForeign = document.problem().code == "seal.no-document";
        verdict.outcome = isForeign ? FileOutcome::NotSealed : FileOutcome::Unreadable;
        if (!isForeign)
            verdict.findings.push_back(document.problem());
        return verdict;
    }
    takeDocument(verdict, std::move(document));
    if (trailer == TrailerState::Missing) {
        verdict.outcome = FileOutcome::Altered;
        verdict.findings.insert(verdict.findings.begin(), Problem{"verify.trailer-missing"});
    } else {
        judgeTrailer(verdict, trailer);
    }
    return verdict;
}

/// The pieces of the document below their mark, on whatever sheet it stands: the seal's is the last.
Result<std::vector<std::string>> carriedPieces(const SheetReader& reader)
{
    for (std::size_t sheet = reader.sheets().size(); sheet-- > 0;) {
        std::vector<std::string> pieces;
        bool isBelowMark = false;
        TRY(reader.read(sheet, [&](SheetCell&& cell) {
            if (cell.column == 0 && isBelowMark)
                pieces.push_back(std::move(cell.value));
            else if (cell.column == 0 && cell.value == carriedDocumentMark)
                isBelowMark = true;
            return Result<void>();
        }));
        if (isBelowMark)
            return pieces;
    }
    return Problem{"seal.no-document"};
}

/// The document a workbook carries.
Result<std::vector<std::string>> takeWorkbook(FileVerdict& verdict, const SheetReader& reader)
{
    Result<std::vector<std::string>> pieces = carriedPieces(reader);
    if (pieces)
        takeDocument(verdict, unpackDocument(*pieces));
    else
        verdict.findings.push_back(pieces.problem());
    return pieces;
}

/// Every cell of a workbook whose bytes are no longer the sealed ones against what its document says.
void compareWorkbook(FileVerdict& verdict, const SheetReader& reader, const std::vector<std::string>& pieces)
{
    const std::optional<std::string> code = reader.property("PlumblineSeal");
    if (code && *code != verdict.seal->checkCode)
        verdict.findings.push_back(Problem{"verify.check-code-differs"}
                                       .with("sealed", QString::fromStdString(verdict.seal->checkCode))
                                       .with("found", QString::fromStdString(*code)));
    std::vector<Problem> differences = compareSheets(planSheets(*verdict.document, *verdict.seal, pieces), reader);
    std::move(differences.begin(), differences.end(), std::back_inserter(verdict.findings));
}

FileVerdict verifyXlsx(std::string_view file)
{
    FileVerdict verdict{FileKind::Xlsx};
    const TrailerState trailer = xlsxTrailer(file);
    const Result<SheetReader> reader = SheetReader::open(file);
    if (reader) {
        const Result<std::vector<std::string>> pieces = takeWorkbook(verdict, *reader);
        if (verdict.document && trailer != TrailerState::Intact)
            compareWorkbook(verdict, *reader, *pieces);
    } else {
        verdict.findings.push_back(reader.problem());
    }
    if (trailer != TrailerState::Missing) {
        judgeTrailer(verdict, trailer);
    } else if (verdict.document) {
        verdict.outcome = FileOutcome::Resaved;
    } else if (reader && !reader->property("PlumblineSeal") && verdict.findings.front().code == "seal.no-document") {
        verdict.outcome = FileOutcome::NotSealed;
        verdict.findings.clear();
    } else {
        verdict.outcome = reader ? FileOutcome::Altered : FileOutcome::Unreadable;
    }
    return verdict;
}

FileVerdict unreadable(Problem problem)
{
    FileVerdict verdict;
    verdict.findings.push_back(std::move(problem));
    return verdict;
}

}

bool FileVerdict::stands() const
{
    return outcome == FileOutcome::Intact || (outcome == FileOutcome::Resaved && findings.empty());
}

FileVerdict verifyReportBytes(std::string_view file)
{
    switch (kindOf(file)) {
    case FileKind::Json:
        return verifyJson(file);
    case FileKind::Pdf:
        return verifyPdf(file);
    case FileKind::Xlsx:
        return verifyXlsx(file);
    case FileKind::Unknown:
        break;
    }
    return unreadable(Problem{"verify.unknown-kind"});
}

FileVerdict verifyReportFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(Problem{"file.unreadable"}.inFile(path).with("reason", file.errorString()));
    if (file.size() == 0)
        return unreadable(Problem{"verify.unknown-kind"}.inFile(path));
    const uchar* const bytes = file.map(0, file.size());
    if (!bytes)
        return unreadable(Problem{"file.unreadable"}.inFile(path).with("reason", file.errorString()));
    FileVerdict verdict = verifyReportBytes({reinterpret_cast<const char*>(bytes), std::size_t(file.size())});
    for (Problem& finding : verdict.findings)
        finding.where.file = path;
    return verdict;
}

Result<HeadRelation> compareHeads(const ReportDocument& document, const ReportDocument& other)
{
    const ReportOrigin& mine = document.origin;
    const ReportOrigin& theirs = other.origin;
    if (mine.workspace != theirs.workspace)
        return HeadRelation::OtherWorkspace;
    if (mine.replica != theirs.replica)
        return HeadRelation::OtherReplica;
    const std::int64_t mySeq = TRY(parseCount(mine.headSeq));
    const std::int64_t theirSeq = TRY(parseCount(theirs.headSeq));
    if (mySeq != theirSeq)
        return theirSeq > mySeq ? HeadRelation::OtherIsLater : HeadRelation::OtherIsEarlier;
    return mine.headHash == theirs.headHash ? HeadRelation::Same : HeadRelation::Forked;
}

}
