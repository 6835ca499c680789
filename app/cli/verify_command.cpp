// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/exchange/verify_file.h"
#include "core/services/recompute.h"
#include "core/store/verify.h"
#include "ui/texts/problem_text.h"

#include <QFile>

namespace plumbline::cli {

namespace {

/// What verification found in one file, as a table for people or an object for a script.
struct Verdict {
    QString file;
    std::string kind; ///< report, workspace
    std::string outcome; ///< intact, resaved, edited, altered, not-sealed, unreadable
    std::string recomputed; ///< equal, unequal, failed; empty: nothing to reckon
    std::vector<std::pair<std::string, std::string>> facts; ///< check code, enterprise, head …
    std::vector<Problem> problems;
    Exit exit = Exit::Done;
};

std::string_view outcomeWord(FileOutcome outcome)
{
    switch (outcome) {
    case FileOutcome::Intact:
        return "intact";
    case FileOutcome::Resaved:
        return "resaved";
    case FileOutcome::Edited:
        return "edited";
    case FileOutcome::Altered:
        return "altered";
    case FileOutcome::NotSealed:
        return "not-sealed";
    case FileOutcome::Unreadable:
        return "unreadable";
    }
    return {};
}

bool isWorkspace(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Problem asProblem(const FigureDifference& difference)
{
    return Problem{difference.why}
        .with("table", QString::fromStdString(difference.table))
        .with("row", QString::number(difference.row))
        .with("column", QString::number(difference.column))
        .with("shown", QString::fromStdString(difference.shown))
        .with("reckoned", QString::fromStdString(difference.reckoned));
}

void reckonAgain(const House& house, const ReportDocument& document, Verdict& verdict)
{
    const Result<Recomputed> again = recompute(house, document);
    if (!again) {
        verdict.recomputed = "failed";
        verdict.problems.push_back(again.problem());
        verdict.exit = Exit::SomethingWrong;
        return;
    }
    verdict.recomputed = again->isEqual() ? "equal" : "unequal";
    verdict.facts.emplace_back("figures", std::to_string(again->figures));
    verdict.facts.emplace_back("receipts", std::to_string(again->receipts));
    for (const FigureDifference& difference : again->differences)
        verdict.problems.push_back(asProblem(difference));
    if (!again->isEqual())
        verdict.exit = Exit::SomethingWrong;
}

/// Whether the file's head follows from what another file of the same workspace carries.
void compareWith(const ReportDocument& document, const QString& otherPath, Verdict& verdict)
{
    const FileVerdict other = verifyReportFile(otherPath);
    if (!other.document) {
        verdict.problems.push_back(Problem{"verify.other-unreadable", {otherPath}});
        verdict.exit = Exit::SomethingWrong;
        return;
    }
    static constexpr std::string_view words[] = {
        "same", "other-is-later", "other-is-earlier", "forked", "other-replica", "other-workspace"};
    const Result<HeadRelation> relation = compareHeads(document, *other.document);
    verdict.facts.emplace_back("against", relation ? words[std::size_t(*relation)] : std::string_view("unreadable"));
    if (!relation || *relation == HeadRelation::Forked || *relation == HeadRelation::OtherWorkspace)
        verdict.exit = Exit::SomethingWrong;
}

Verdict verifyReport(const Call& call, const House& house, const QString& path)
{
    const FileVerdict file = verifyReportFile(path);
    Verdict verdict{path, "report", std::string(outcomeWord(file.outcome)), {}, {}, file.findings, Exit::Done};
    if (file.outcome == FileOutcome::Unreadable)
        verdict.exit = Exit::UnusableFile;
    else if (!file.stands())
        verdict.exit = Exit::SomethingWrong;
    if (!file.document || !file.seal)
        return verdict;
    const ReportDocument& document = *file.document;
    verdict.facts = {{"check_code", file.seal->checkCode}, {"report", document.name}, {"period", document.period},
        {"enterprise", document.enterprise.toStdString()}, {"by", document.origin.by.toStdString()}, {"at", document.origin.at},
        {"head", document.origin.headSeq + ' ' + document.origin.headHash}};
    reckonAgain(house, document, verdict);
    if (const QString code = option(call, "--code"); !code.isEmpty() && code.toStdString() != file.seal->checkCode) {
        verdict.problems.push_back(Problem{"verify.other-code", {path}}
                                       .with("expected", code)
                                       .with("found", QString::fromStdString(file.seal->checkCode)));
        verdict.exit = Exit::SomethingWrong;
    }
    if (const QString other = option(call, "--against"); !other.isEmpty())
        compareWith(document, other, verdict);
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

Verdict verifyWorkspace(const Call& call, const House& house, const QString& path)
{
    Verdict verdict{path, "workspace", "unreadable", {}, {}, {}, Exit::UnusableFile};
    const auto run = [&]() -> Result<Verification> {
        const auto session = TRY(Session::open(house, path));
        const ReadScope facts = TRY(session->workspace().read());
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
    verdict.facts = {{"records", std::to_string(verification->records)}, {"rows", std::to_string(verification->rows)},
        {"head", std::to_string(verification->head.seq) + ' ' + hex(verification->head.hash)}};
    return verdict;
}

QString wordFor(std::string_view key, Language language)
{
    struct Entry {
        std::string_view key;
        Words words;
    };
    static constexpr Entry entries[] = {
        {"intact", {"完整，与写出时逐字节相同", "intact, byte for byte as written"}},
        {"resaved", {"在别处另存过，逐格核对", "saved again elsewhere, compared cell by cell"}},
        {"edited", {"在别处另存或编辑过，不再是封存的文件", "saved again or edited elsewhere: no longer the sealed file"}},
        {"altered", {"已被改动", "altered"}},
        {"not-sealed", {"没有封存", "not sealed"}},
        {"unreadable", {"无法读取", "unreadable"}},
        {"equal", {"重新计算：一致", "recomputed: equal"}},
        {"unequal", {"重新计算：不一致", "recomputed: unequal"}},
        {"failed", {"无法重新计算", "could not be recomputed"}},
        {"check_code", {"校验码", "check code"}},
        {"report", {"报告", "report"}},
        {"period", {"期间", "period"}},
        {"enterprise", {"企业", "enterprise"}},
        {"by", {"操作人", "by"}},
        {"at", {"时间", "at"}},
        {"head", {"日志末端", "journal head"}},
        {"figures", {"核对的数字", "figures compared"}},
        {"receipts", {"重算的依据", "receipts reckoned"}},
        {"records", {"日志记录", "journal records"}},
        {"rows", {"事实行", "rows of facts"}},
        {"against", {"与另一文件相比", "against the other file"}},
    };
    for (const Entry& entry : entries) {
        if (entry.key == key)
            return entry.words.in(language);
    }
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

void say(const Call& call, const Verdict& verdict)
{
    call.say(QStringLiteral("%1：%2").arg(verdict.file, wordFor(verdict.outcome, call.language)));
    for (const auto& [name, value] : verdict.facts)
        call.say(QStringLiteral("  %1  %2").arg(wordFor(name, call.language), QString::fromStdString(value)));
    if (!verdict.recomputed.empty())
        call.say(QStringLiteral("  %1").arg(wordFor(verdict.recomputed, call.language)));
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
        const Verdict verdict = isWorkspace(path) ? verifyWorkspace(call, *house, path) : verifyReport(call, *house, path);
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
        {"核验工作簿、报告或备份：是否完整，重算是否一致", "a workspace, report or backup: is it intact, is it recomputed equal"},
        nullptr,
        {{"--against", "OTHER", {"与另一文件的日志末端比较", "compare with the journal head another file carries"}},
            {"--code", "CODE", {"应有的校验码", "the check code it should have"}}},
        verifyAll};
}

}
