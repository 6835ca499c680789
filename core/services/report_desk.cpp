// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_desk.h"

#include "core/exchange/json_report.h"
#include "core/exchange/pdf_finish.h"
#include "core/exchange/verify_file.h"
#include "core/exchange/xlsx_writer.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

/// When and by whom the last change was made: the report's own instant, so that equal facts give equal bytes.
Result<void> fillOrigin(const Session& session, const ReadScope& facts, ReportDocument& document)
{
    const journal::Head head = TRY(facts.head());
    Statement last = TRY(facts.prepare("SELECT bytes FROM journal WHERE hash = ?"));
    last.bindBlob(1, {reinterpret_cast<const char*>(head.hash.data()), head.hash.size()});
    if (!TRY(last.step()))
        return Problem{"journal.truncated"};
    const journal::Record record = TRY(journal::parseRecord(TRY(last.blob(0))));
    document.origin = {session.workspace().id().text(), session.workspace().replica().text(), std::to_string(head.seq),
        hex(head.hash), record.at, QString::fromStdString(record.byName), "plumbline " PLUMBLINE_VERSION};
    return {};
}

Result<void> addPacks(const RuleBook& rules, ReportDocument& document)
{
    std::set<std::string> named;
    for (const auto& [id, receipt] : document.receipts) {
        for (const PackReference& reference : receipt.packs) {
            if (!named.insert(reference.sha256).second)
                continue;
            const RulePack* const pack = TRY(rules.exactly(reference.id, reference.sha256));
            document.packs.push_back({pack->id, pack->sha256, pack->bytes});
        }
    }
    std::sort(document.packs.begin(), document.packs.end(), [](const PackBytes& a, const PackBytes& b) { return a.id < b.id; });
    return {};
}

Result<std::string> inFormat(const ReportDocument& document, const Seal& seal, const QString& format, const PaperPainter& painter)
{
    if (format == QLatin1String("json"))
        return writeJsonReport(seal);
    if (format == QLatin1String("xlsx"))
        return writeXlsx(document, seal);
    if (format == QLatin1String("pdf")) {
        const QByteArray drawn = TRY(painter.pages(document, seal.checkCode));
        return finishPdf({drawn.constData(), std::size_t(drawn.size())}, document, seal);
    }
    return Problem{"report.unknown-ending"}.with("ending", format);
}

Result<void> write(const std::string& bytes, const QString& path)
{
    // A QSaveFile is either whole or not there: nothing half-written where the disk fills or the stick is pulled.
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size()) && file.commit();
    if (!isWritten)
        return Problem{"file.not-written", {path}}.with("message", file.errorString());
    return {};
}

/// The sealing is a record itself, so that a paper's check code leads back to the state it was made from.
Result<void> recordSealing(Session& session, const ReportDocument& document, const Seal& seal)
{
    WriteScope scope = TRY(session.workspace().write());
    Change change{"report.sealed", session.actor()};
    change.subject = journal::Subject{document.name + ' ' + document.period, seal.sha256, seal.checkCode};
    TRY(scope.commit(change));
    return {};
}

}

Result<ReportDocument> makeReport(
    const Session& session, const ReadScope& facts, std::string_view name, const Scope& scope, Language language)
{
    const ReportKind* const kind = session.house().report(name);
    if (!kind)
        return Problem{"report.unknown"}.with("report", QString::fromUtf8(name.data(), qsizetype(name.size())));
    ReportDocument document = TRY(kind->build(session.asked(facts, scope)));
    document.language = language;
    document.asOf = scope.today;
    document.state = session.sampleDay() ? "sample" : "draft";
    for (EnterpriseFacts& enterprise : TRY(enterprises(facts))) {
        if (enterprise.id == scope.enterprise) {
            document.enterprise = enterprise.name;
            document.uscc = enterprise.uscc;
        }
    }
    TRY(fillOrigin(session, facts, document));
    TRY(addPacks(session.rules(), document));
    return document;
}

Result<SealedReport> exportReport(
    Session& session, const ReportDocument& document, const QString& path, const PaperPainter& painter)
{
    const Seal seal = Seal::of(document);
    TRY(write(TRY(inFormat(document, seal, QFileInfo(path).suffix().toLower(), painter)), path));
    const FileVerdict verdict = verifyReportFile(path);
    if (verdict.outcome != FileOutcome::Intact || !verdict.seal || verdict.seal->sha256 != seal.sha256)
        return Problem{"report.read-back-differs", {path}};
    if (!session.workspace().isReadOnly())
        TRY(recordSealing(session, document, seal));
    return SealedReport{document, seal.checkCode, hex(seal.sha256)};
}

}
