// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/report_desk.h"

#include "core/exchange/csv_report.h"
#include "core/exchange/report_file.h"
#include "core/exchange/save_file.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace plumbline {

namespace {

/// When and by whom the last change was made: the report's own instant, so that equal facts give equal bytes. Sealings change no
/// fact: paper, sheet and page of one report have one check code.
Result<void> fillOrigin(const Session& session, const ReadScope& facts, ReportDocument& document)
{
    Digest hash = TRY(facts.head()).hash;
    for (;;) {
        const auto record = TRY(facts.recordOf(hash));
        if (!record)
            return Problem{"journal.truncated"};
        if (record->kind == sealingKind) {
            hash = record->previous;
            continue;
        }
        document.origin = {session.workspace().id().text(), session.workspace().replica().text(), std::to_string(record->seq),
            hex(hash), record->at, QString::fromStdString(record->byName), "plumbline " PLUMBLINE_VERSION};
        return {};
    }
}

Result<void> addPacks(const RuleBook& rules, ReportDocument& document)
{
    std::set<std::string> named;
    for (const PackBytes& carried : document.packs) // what a report rests on beside its receipts
        named.insert(carried.sha256);
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

/// The sealing is a record itself, so that a paper's check code leads back to the state it was made from.
Result<void> recordSealing(Session& session, const Actor& by, const ReportDocument& document, const Seal& seal)
{
    WriteScope scope = TRY(session.workspace().write());
    Change change{sealingKind, by};
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
    return finishReport(session, facts, TRY(kind->build(session.asked(facts, scope))), scope, language);
}

Result<ReportDocument> finishReport(
    const Session& session, const ReadScope& facts, ReportDocument document, const Scope& scope, Language language)
{
    document.language = language;
    document.asOf = scope.today;
    document.site = scope.site ? scope.site->text() : std::string();
    if (session.sampleDay())
        document.state = "sample";
    else if (document.state.empty())
        document.state = "draft";
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
    const Result<Actor> by = session.acting(Right::Seal);
    if (!by && by.problem().code != "person.may-not")
        return by.problem();
    const Seal seal = Seal::of(document);
    const ReportFile file = TRY(makeReportFile(document, seal, QFileInfo(path).fileName(), painter));
    TRY(readBack(file, document, seal));
    std::vector<FileToSave> files{{path, file.bytes}};
    if (!file.sidecar.empty())
        files.push_back({sidecarOf(path), file.sidecar});
    TRY(saveFiles(files));
    // Who only reads exports all the same, and leaves no record of it.
    if (by && !session.workspace().isReadOnly())
        TRY(recordSealing(session, *by, document, seal));
    return SealedReport{document, seal.checkCode, hex(seal.sha256)};
}

}
