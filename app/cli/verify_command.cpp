// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/exchange/package_file.h"
#include "core/services/check_report.h"
#include "core/services/packages.h"
#include "core/services/sealed_folder.h"
#include "core/store/verify.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/verdict_text.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace plumbline::cli {

namespace {

/// What verification found in one file, as a table for people or an object for a script.
struct Verdict {
    QString file;
    std::string kind; ///< report, workspace, package
    std::string outcome; ///< intact, resaved, edited, altered, not-sealed, unreadable
    std::string recomputed; ///< equal, unequal, failed; empty: nothing to reckon
    std::vector<std::pair<std::string, std::string>> facts; ///< check code, enterprise, head …
    std::vector<Problem> problems;
    Exit exit = Exit::Done;
};

bool isWorkspace(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

bool isPackage(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isPackageFile(file.read(64).toStdString());
}

Verdict verifyReport(const Call& call, const House& house, const QString& path)
{
    const CheckedReport checked = checkReport(house, path, {option(call, "--code"), option(call, "--against")});
    const FileVerdict& file = checked.file;
    Verdict verdict{path, "report", std::string(keyOf(file.outcome)), {}, {}, checked.problems, Exit::Done};
    if (file.outcome == FileOutcome::Unreadable)
        verdict.exit = Exit::UnusableFile;
    else if (!checked.stands())
        verdict.exit = Exit::SomethingWrong;
    if (!file.document || !file.seal)
        return verdict;
    const ReportDocument& document = *file.document;
    verdict.facts = {{"check_code", file.seal->checkCode}, {"report", document.name}, {"period", document.period},
        {"enterprise", document.enterprise.toStdString()}, {"by", document.origin.by.toStdString()}, {"at", document.origin.at},
        {"head", document.origin.headSeq + ' ' + document.origin.headHash}};
    const Result<Recomputed>& again = *checked.again;
    verdict.recomputed = !again ? "failed" : again->isEqual() ? "equal" : "unequal";
    if (again) {
        verdict.facts.emplace_back("figures", std::to_string(again->figures));
        verdict.facts.emplace_back("receipts", std::to_string(again->receipts));
    }
    if (checked.relation)
        verdict.facts.emplace_back("against", keyOf(*checked.relation));
    return verdict;
}

/// The head another file knows of this workspace's chain.
std::optional<journal::Head> knownHead(const QString& path)
{
    const FileVerdict file = path.isEmpty() ? FileVerdict{} : verifyReportFile(path);
    if (!file.document)
        return {};
    const Result<Id> replica = Id::parse(file.document->origin.replica);
    const Result<Digest> hash = journal::parseDigest(file.document->origin.headHash);
    if (!replica || !hash)
        return {};
    return journal::Head{*replica, std::stoull(file.document->origin.headSeq), *hash};
}

/// The record in which the report of that check code was sealed.
Result<void> findSealing(const Session& session, const ReadScope& facts, const QString& code, Verdict& verdict)
{
    const std::vector<Sealing> all = TRY(sealings(session, facts));
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Sealing& sealing) { return isCheckCode(code, sealing.checkCode); });
    if (found == all.end())
        return Problem{"verify.code-unknown"}.with("code", code);
    verdict.facts.emplace_back("sealed", std::to_string(found->seq));
    verdict.facts.emplace_back("check_code", found->checkCode);
    verdict.facts.emplace_back("report", found->report.toStdString());
    verdict.facts.emplace_back("period", found->period.toStdString());
    verdict.facts.emplace_back("by", found->by.toStdString());
    verdict.facts.emplace_back("at", found->at);
    return {};
}

Verdict verifyWorkspace(const Call& call, const House& house, const QString& path)
{
    Verdict verdict{path, "workspace", "unreadable", {}, {}, {}, Exit::UnusableFile};
    Result<void> sealing;
    const auto run = [&]() -> Result<Verification> {
        const auto session = TRY(Session::open(house, path));
        const ReadScope facts = TRY(session->workspace().read());
        if (const QString code = option(call, "--code"); !code.isEmpty())
            sealing = findSealing(*session, facts, code, verdict);
        return verify(facts, knownHead(option(call, "--against")));
    };
    const Result<Verification> verification = run();
    if (!verification) {
        verdict.problems.push_back(verification.problem());
        return verdict;
    }
    verdict.outcome = verification->isIntact() ? "intact" : "altered";
    verdict.exit = verification->isIntact() ? Exit::Done : Exit::SomethingWrong;
    verdict.problems = verification->problems;
    if (!sealing) {
        verdict.problems.push_back(sealing.problem());
        verdict.exit = Exit::SomethingWrong;
    }
    verdict.facts.emplace_back("records", std::to_string(verification->records));
    verdict.facts.emplace_back("rows", std::to_string(verification->rows));
    verdict.facts.emplace_back("head", std::to_string(verification->head.seq) + ' ' + hex(verification->head.hash));
    return verdict;
}

/// What it carries held against itself: no workspace is needed to see that it is what was made.
Verdict verifyPackage(const QString& path)
{
    Verdict verdict{path, "package", "altered", {}, {}, {}, Exit::SomethingWrong};
    const Result<PackageLook> look = lookAtPackage(path);
    if (!look) {
        verdict.problems.push_back(look.problem());
        return verdict;
    }
    verdict.outcome = "intact";
    verdict.exit = Exit::Done;
    const journal::Manifest& manifest = look->manifest;
    verdict.facts = {{"enterprise", manifest.enterprise}, {"by", manifest.byName}, {"at", manifest.at},
        {"records", std::to_string(manifest.records)}, {"rows", std::to_string(manifest.lines)},
        {"signed", look->isSigned ? "yes" : "no"}};
    return verdict;
}

/// A folder with a sealed index: every file as the index has it, none missing, none added.
Verdict verifyAFolder(const QString& path)
{
    Verdict verdict{path, "folder", "unreadable", {}, {}, {}, Exit::UnusableFile};
    const Result<FolderVerdict> folder = verifyFolder(path);
    if (!folder) {
        verdict.problems.push_back(folder.problem());
        return verdict;
    }
    verdict.outcome = folder->stands() ? "intact"
        : folder->index.stands()       ? "altered"
                                       : std::string(keyOf(folder->index.outcome));
    verdict.exit = folder->stands() ? Exit::Done : Exit::SomethingWrong;
    verdict.problems = folder->index.findings;
    verdict.problems.insert(verdict.problems.end(), folder->problems.begin(), folder->problems.end());
    verdict.facts = {{"files", std::to_string(folder->files)}};
    if (folder->index.seal)
        verdict.facts.emplace_back("check_code", folder->index.seal->checkCode);
    return verdict;
}

void say(const Call& call, const Verdict& verdict)
{
    call.say(QStringLiteral("%1: %2").arg(verdict.file, verdictWord(verdict.outcome, call.language)));
    for (const auto& [name, value] : verdict.facts) {
        const QString shown = name == "against" ? verdictWord(value, call.language) : QString::fromStdString(value);
        call.say(QStringLiteral("  %1  %2").arg(verdictWord(name, call.language), shown));
    }
    if (!verdict.recomputed.empty())
        call.say(QStringLiteral("  %1").arg(verdictWord(verdict.recomputed, call.language)));
    for (const Problem& problem : verdict.problems) {
        const ProblemText text = describe(problem, call.language);
        call.say(QStringLiteral("  ✗ %1 %2").arg(text.what, whereText(problem.where, call.language)));
    }
}

Json toJson(const Verdict& verdict, Language language)
{
    Json::Object json{{"file", verdict.file.toStdString()}, {"kind", verdict.kind}, {"outcome", verdict.outcome}};
    if (!verdict.recomputed.empty())
        json.emplace("recomputed", verdict.recomputed);
    for (const auto& [name, value] : verdict.facts)
        json.emplace(name, value);
    Json::Array problems;
    for (const Problem& problem : verdict.problems)
        problems.push_back(problemJson(problem, language));
    json.emplace("problems", std::move(problems));
    return json;
}

Exit verifyAll(const Call& call)
{
    const Result<House> house = makeHouse();
    if (!house)
        return call.refuse(Exit::UnusableFile, house.problem());
    Exit exit = Exit::Done;
    Json::Array verdicts;
    for (const QString& path : call.operands) {
        const Verdict verdict = QFileInfo(path).isDir() ? verifyAFolder(path)
            : isWorkspace(path)                         ? verifyWorkspace(call, *house, path)
            : isPackage(path)                           ? verifyPackage(path)
                                                        : verifyReport(call, *house, path);
        exit = std::max(exit, verdict.exit);
        if (call.isJson)
            verdicts.push_back(toJson(verdict, call.language));
        else
            say(call, verdict);
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"files", std::move(verdicts)}}) + '\n');
    return exit;
}

}

Command verifyCommand()
{
    return {"verify", "FILE...", 1, 1000,
        {"核验工作簿、报告、数据包或备份：是否完整，重算是否一致",
            "a workspace, report, package or backup: is it intact, is it recomputed equal"},
        nullptr,
        {{"--against", "OTHER", {"与另一文件的日志末端比较", "compare with the journal head another file carries"}},
            {"--code", "CODE",
                {"应有的校验码；对工作簿：封存它的那条记录",
                    "the check code it should have; of a workspace: the record that sealed it"}}},
        verifyAll};
}

}
