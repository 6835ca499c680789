// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/verify_file.h"

#include "core/exchange/archive_writer.h"
#include "core/exchange/carried_document.h"
#include "core/exchange/compare_sheets.h"
#include "core/exchange/csv_report.h"
#include "core/exchange/html_report.h"
#include "core/exchange/json_report.h"
#include "core/exchange/odt_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/sheet_plan.h"

#include <QFile>
#include <QFileInfo>

#include <future>

namespace plumbline {

namespace {

FileKind kindOf(std::string_view file)
{
    if (file.starts_with("%PDF-"))
        return FileKind::Pdf;
    if (file.starts_with("PK"))
        return isOdt(file) ? FileKind::Odt : FileKind::Xlsx;
    if (isHtml(file))
        return FileKind::Html;
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

Result<std::string> documentInXlsx(std::string_view file)
{
    const SheetReader reader = TRY(SheetReader::open(file));
    return unpackDocument(TRY(carriedPieces(reader)));
}

/// Takes the document that a workbook carries.
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
    const TrailerState trailer = zipTrailer(file);
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

/// A text document saved again elsewhere: what was sealed is in its part or, where that is gone, among its properties.
void judgeUntrailedOdt(FileVerdict& verdict, const Archive& archive)
{
    const OdtProperties properties = propertiesOfOdt(archive);
    const bool isForeign = properties.checkCode.empty();
    if (!verdict.document && !isForeign) {
        verdict.findings.clear();
        takeDocument(verdict, unpackDocument(properties.document));
    }
    if (verdict.document) {
        verdict.outcome = FileOutcome::Edited;
        verdict.findings = differencesInOdt(archive, *verdict.document, *verdict.seal);
    } else if (!isForeign) {
        verdict.outcome = FileOutcome::Edited;
        verdict.findings = {Problem{"verify.document-gone"}.with("code", QString::fromStdString(properties.checkCode))};
    } else if (verdict.findings.front().code == "seal.no-document") {
        verdict.outcome = FileOutcome::NotSealed;
        verdict.findings.clear();
    } else {
        verdict.outcome = FileOutcome::Altered;
    }
}

FileVerdict verifyOdt(std::string_view file)
{
    FileVerdict verdict{FileKind::Odt};
    const TrailerState trailer = zipTrailer(file);
    const Result<Archive> archive = Archive::open(file, {});
    if (archive)
        takeDocument(verdict, documentInOdt(*archive));
    else
        verdict.findings.push_back(archive.problem());
    if (trailer != TrailerState::Missing)
        judgeTrailer(verdict, trailer);
    else if (archive)
        judgeUntrailedOdt(verdict, *archive);
    return verdict;
}

FileVerdict verifyHtml(std::string_view file)
{
    FileVerdict verdict{FileKind::Html};
    const TrailerState trailer = htmlTrailer(file);
    Result<std::string> document = documentInHtml(file);
    if (trailer == TrailerState::Missing && !document) {
        verdict.outcome = FileOutcome::NotSealed;
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

FileVerdict unreadable(Problem problem)
{
    FileVerdict verdict;
    verdict.findings.push_back(std::move(problem));
    return verdict;
}

/// A file's bytes without a copy of them.
class MappedFile final {
public:
    explicit MappedFile(const QString& path) : m_file(path)
    {
        m_isRead = m_file.open(QIODevice::ReadOnly);
        const uchar* const mapped = m_isRead && m_file.size() > 0 ? m_file.map(0, m_file.size()) : nullptr;
        if (mapped)
            m_bytes = {reinterpret_cast<const char*>(mapped), std::size_t(m_file.size())};
        m_isRead = m_isRead && (mapped || m_file.size() == 0);
    }

    bool isRead() const { return m_isRead; }
    QString reason() const { return m_file.errorString(); }
    std::string_view bytes() const { return m_bytes; }

private:
    QFile m_file;
    bool m_isRead = false;
    std::string_view m_bytes;
};

/// The CSV that a sidecar lies beside.
FileVerdict verifyBeside(const QString& sidecarPath, const MappedFile& sidecar)
{
    const QString path = sidecarPath.chopped(sidecarOf({}).size());
    const MappedFile file(path);
    if (sidecarOf(path) != sidecarPath || !file.isRead())
        return unreadable(Problem{"file.unreadable"}.inFile(path).with("reason", file.reason()));
    return verifyCsvBytes(file.bytes(), sidecar.bytes(), QFileInfo(path).fileName());
}

FileVerdict verifyMapped(const QString& path, const MappedFile& file)
{
    const bool isKnown = kindOf(file.bytes()) != FileKind::Unknown;
    const bool isCsv = !isKnown && path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    const MappedFile sidecar(sidecarOf(path));
    if (sidecar.isRead())
        return verifyCsvBytes(file.bytes(), sidecar.bytes(), QFileInfo(path).fileName());
    if (!isCsv)
        return verifyReportBytes(file.bytes());
    FileVerdict verdict{FileKind::Csv, FileOutcome::NotSealed};
    verdict.findings.push_back(Problem{"verify.sidecar-missing"}.with("sidecar", QFileInfo(sidecarOf(path)).fileName()));
    return verdict;
}

}

std::vector<Problem> differencesInXlsx(std::string_view file, const ReportDocument& document, const Seal& seal)
{
    const Result<SheetReader> reader = SheetReader::open(file);
    if (!reader)
        return {reader.problem()};
    const Result<std::vector<std::string>> pieces = carriedPieces(*reader);
    if (!pieces)
        return {pieces.problem()};
    return compareSheets(planSheets(document, seal, *pieces), *reader);
}

Result<void> readBackXlsx(std::string_view file, const ReportDocument& document, const Seal& seal)
{
    const Problem differs{"report.read-back-differs"};
    if (zipTrailer(file) != TrailerState::Intact)
        return differs;
    const Result<SheetReader> reader = SheetReader::open(file);
    const Result<std::vector<std::string>> pieces = reader ? carriedPieces(*reader) : reader.problem();
    if (!pieces)
        return differs;
    // Beside the comparison of the cells, which takes longer.
    std::future<bool> carriesTheSealed = std::async(std::launch::async, [&pieces, &seal] {
        const Result<std::string> carried = unpackDocument(*pieces);
        return carried && *carried == seal.bytes;
    });
    const std::vector<Problem> differences = compareSheets(planSheets(document, seal, *pieces), *reader);
    if (differences.empty())
        return carriesTheSealed.get() ? Result<void>() : differs;
    Problem first = differs;
    first.arguments = differences.front().arguments;
    return first;
}

CarriedBytes carriedBytes(FileKind kind, std::string_view file, std::string_view sidecar)
{
    switch (kind) {
    case FileKind::Json:
        return {jsonTrailer(file), documentInJson(file)};
    case FileKind::Pdf:
        return {pdfTrailer(file), documentInPdf(file)};
    case FileKind::Html:
        return {htmlTrailer(file), documentInHtml(file)};
    case FileKind::Xlsx:
        return {zipTrailer(file), documentInXlsx(file)};
    case FileKind::Odt: {
        const Result<Archive> archive = Archive::open(file, {});
        return {zipTrailer(file), archive ? documentInOdt(*archive) : Result<std::string>(archive.problem())};
    }
    case FileKind::Csv: {
        const Result<SidecarClaim> claim = readSidecar(sidecar);
        if (!claim)
            return {TrailerState::Broken, claim.problem()};
        return {claim->holdsFor(file) ? sidecarTrailer(sidecar) : TrailerState::Broken, claim->document};
    }
    case FileKind::Unknown:
        break;
    }
    return {TrailerState::Missing, Problem{"verify.unknown-kind"}};
}

std::string_view keyOf(FileOutcome outcome)
{
    static constexpr std::string_view keys[] = {"intact", "resaved", "edited", "altered", "not-sealed", "unreadable"};
    return keys[std::size_t(outcome)];
}

std::string_view keyOf(HeadRelation relation)
{
    static constexpr std::string_view keys[] = {
        "same", "other-is-later", "other-is-earlier", "forked", "other-replica", "other-workspace"};
    return keys[std::size_t(relation)];
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
    case FileKind::Odt:
        return verifyOdt(file);
    case FileKind::Html:
        return verifyHtml(file);
    case FileKind::Csv:
    case FileKind::Unknown:
        break;
    }
    return unreadable(Problem{"verify.unknown-kind"});
}

FileVerdict verifyCsvBytes(std::string_view file, std::string_view sidecar, const QString& name)
{
    FileVerdict verdict{FileKind::Csv, FileOutcome::Altered};
    const Result<SidecarClaim> claim = readSidecar(sidecar);
    if (sidecarTrailer(sidecar) != TrailerState::Intact)
        verdict.findings.push_back(Problem{"verify.sidecar-differs"});
    if (!claim) {
        verdict.findings.push_back(claim.problem());
        return verdict;
    }
    const bool isSidecarSound = verdict.findings.empty();
    takeDocument(verdict, claim->document);
    if (claim->name != name)
        verdict.findings.push_back(Problem{"verify.file-renamed"}.with("sealed", claim->name).with("found", name));
    if (!claim->holdsFor(file)) {
        verdict.findings.insert(verdict.findings.begin(), Problem{"verify.bytes-differ"});
        if (verdict.document) {
            std::vector<Problem> cells = compareCsv(file, *verdict.document, *verdict.seal);
            std::move(cells.begin(), cells.end(), std::back_inserter(verdict.findings));
        }
    } else if (isSidecarSound) {
        verdict.outcome = verdict.document ? FileOutcome::Intact : FileOutcome::Unreadable;
    }
    return verdict;
}

FileVerdict verifyReportFile(const QString& path)
{
    const MappedFile file(path);
    if (!file.isRead())
        return unreadable(Problem{"file.unreadable"}.inFile(path).with("reason", file.reason()));
    FileVerdict verdict = isSidecar(file.bytes()) ? verifyBeside(path, file) : verifyMapped(path, file);
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
