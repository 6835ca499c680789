// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/protection.h"

#include "core/data_catalogue/group.h"
#include "core/data_catalogue/reports.h"
#include "core/exchange/verify_file.h"
#include "core/rules/pack_reader.h"
#include "core/services/recompute.h"
#include "core/store/data_catalogue/register_store.h"
#include "core/store/dump.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

bool isRefusal(CrossingMove move)
{
    return move == CrossingMove::LocalRefused || move == CrossingMove::MinistryRefused;
}

QDate lastDayOf(const Registers& registers, const Id& crossing)
{
    QDate last;
    for (const RegisterRow& step : registers.rows("crossing_step")) {
        if (step.reference("crossing") == crossing)
            last = step.day("moved_on").value_or(last);
    }
    return last;
}

const RegisterRow* rowOf(const RegisterRows& rows, const Id& id)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RegisterRow& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

/// What the subsidiary's own facts come to, in an empty workspace in memory, under the rules its report carries.
Result<MemberSummary> summaryOfReport(const House& house, const ReportDocument& document)
{
    std::vector<RulePack> packs;
    for (const PackBytes& carried : document.packs)
        packs.push_back(TRY(readRulePack(carried.bytes, QString::fromStdString(carried.id))));
    const RuleBook rules = TRY(RuleBook::of(std::move(packs)));
    const auto workspace = TRY(Workspace::create(QStringLiteral(":memory:"), {house.tables(), {}}));
    {
        WriteScope scope = TRY(workspace->write());
        TRY(load(scope, document.facts, canonicalBytes(document.facts)));
        TRY(scope.commit({"load", {PersonId(scope.newId()), QStringLiteral("verify")}}));
    }
    const ReadScope facts = TRY(workspace->read());
    Scope scope;
    scope.enterprise = TRY(enterpriseBy(facts, document.uscc)).id;
    scope.year = document.asOf.year();
    scope.today = document.asOf;
    const Catalogue catalogue = TRY(catalogueOf({facts, rules, house.words, scope}));
    return summaryOf(catalogue.facts, catalogue.standing, *catalogue.pack, scope.year, scope.today);
}

/// The document of a file that is whole, of the right report, and right.
Result<ReportDocument> memberDocument(const House& house, const QString& file)
{
    FileVerdict verdict = verifyReportFile(file);
    if (verdict.outcome != FileOutcome::Intact || !verdict.document)
        return Problem{"data_catalogue.member-unsealed"}.with("file", file);
    if (verdict.document->name != catalogueReportName)
        return Problem{"data_catalogue.member-other-report"}.with("report", QString::fromStdString(verdict.document->name));
    if (!TRY(recompute(house, *verdict.document)).isEqual())
        return Problem{"data_catalogue.member-differs"}.with("file", file);
    return std::move(*verdict.document);
}

}

Result<Id> saveControl(Session& session, const Scope& asked, const ControlAnswer& answer)
{
    const Actor by = TRY(session.acting(Right::Record));
    const RulePack* const pack = TRY(session.rules().inForceOn(packSubject, asked.today));
    const ClosedList* const controls = pack->list("controls");
    if (!controls || !controls->find(answer.control))
        return Problem{"data_catalogue.unknown-control"}.with("control", QString::fromStdString(answer.control));
    WriteScope scope = TRY(session.workspace().write());
    const Id id = TRY(saveControl(scope, asked.enterprise, answer));
    TRY(scope.commit({"data_catalogue.control.save", by}));
    return id;
}

Result<void> moveCrossing(Session& session, const EnterpriseId& enterprise, const Id& crossing, const CrossingStep& step)
{
    const Actor by = TRY(session.acting(Right::Record));
    const QString note = step.note.trimmed();
    if (isRefusal(step.move) && note.isEmpty())
        return Problem{"data_catalogue.reason-missing"};
    WriteScope scope = TRY(session.workspace().write());
    Facts facts;
    facts.enterprise = enterprise;
    TRY(readRegisters(scope, facts));
    const RegisterRow* const row = rowOf(facts.registers.rows("crossing"), crossing);
    if (!row)
        return Problem{"facts.missing"}.with("id", QString::fromStdString(crossing.text()));
    if (!mayMove(stateOf(facts.registers, crossing), step.move))
        return Problem{"data_catalogue.wrong-move"};
    if (step.move == CrossingMove::Assessed && (!row->says("assessment") || !row->says("safeguards")))
        return Problem{"data_catalogue.crossing-unassessed"}.with("party", row->text("party"));
    if (const QDate last = lastDayOf(facts.registers, crossing); last.isValid() && step.on < last)
        return Problem{"data_catalogue.earlier-than-before"};
    TRY(insertCrossingStep(scope, crossing, step.move, step.on, by.name, note));
    TRY(scope.commit({"data_catalogue.crossing.move", by, note}));
    return {};
}

Result<VersionHead> takeVersion(Session& session, const Scope& asked, const QString& extent, const QString& outcome)
{
    const Actor by = TRY(session.acting(Right::Record));
    if (extent.trimmed().isEmpty())
        return Problem{"data_catalogue.extent-missing"};
    VersionHead head{{}, 1, asked.today, by.name, extent.trimmed(), outcome.trimmed(), {}};
    std::string content;
    {
        const ReadScope facts = TRY(session.workspace().read());
        const Catalogue catalogue = TRY(catalogueOf(session.asked(facts, asked)));
        content = canonicalBytes(catalogueContent(catalogue.facts, catalogue.standing.proposals));
        if (!catalogue.facts.versions.empty())
            head.number = catalogue.facts.versions.back().number + 1;
    }
    head.hash = sha256Hex(content);
    WriteScope scope = TRY(session.workspace().write());
    head.id = TRY(insertVersion(scope, asked.enterprise, head, content));
    TRY(scope.commit({"data_catalogue.version.take", by, head.extent}));
    return head;
}

Result<std::vector<VersionDifference>> compareVersions(
    const Asked& asked, std::int64_t before, const std::optional<std::int64_t>& after)
{
    const auto read = [&](std::int64_t number) -> Result<std::vector<VersionEntry>> {
        const Json content = TRY(Json::read(TRY(versionContent(asked.facts, asked.scope.enterprise, number))));
        return versionEntries(content);
    };
    const std::vector<VersionEntry> earlier = TRY(read(before));
    if (after)
        return compareVersions(earlier, TRY(read(*after)));
    const Catalogue catalogue = TRY(catalogueOf(asked));
    const Json now = catalogueContent(catalogue.facts, catalogue.standing.proposals);
    return compareVersions(earlier, TRY(versionEntries(now)));
}

Result<Id> takeMember(Session& session, const Scope& asked, const QString& file)
{
    const Actor by = TRY(session.acting(Right::Record));
    const ReportDocument document = TRY(memberDocument(session.house(), file));
    const std::string content = canonicalBytes(toJson(TRY(summaryOfReport(session.house(), document))));
    {
        const ReadScope facts = TRY(session.workspace().read());
        for (const EnterpriseFacts& own : TRY(enterprises(facts))) {
            if (own.id == asked.enterprise && own.uscc == document.uscc)
                return Problem{"data_catalogue.member-is-self"}.with("file", file);
        }
    }
    WriteScope scope = TRY(session.workspace().write());
    const Id id =
        TRY(insertMember(scope, asked.enterprise, {document.enterprise, document.uscc, document.asOf, content}, asked.today));
    TRY(scope.commit({"data_catalogue.member.take", by, document.enterprise}));
    return id;
}

}
