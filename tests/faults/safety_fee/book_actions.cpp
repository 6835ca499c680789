// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/finding_answers.h"
#include "core/services/import/import_run.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/raise.h"
#include "core/services/safety_fee/succession.h"
#include "core/services/sample.h"
#include "core/store/facts.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "core/store/safety_fee/tables.h"
#include "core/store/shared_tables.h"
#include "tests/faults/action.h"

namespace plumbline::tests {

namespace {

using namespace plumbline::safety_fee;

Result<EnterpriseId> machinery(const Session& session)
{
    const ReadScope scope = TRY(session.workspace().read());
    return TRY(enterpriseBy(scope, sampleMachinery)).id;
}

Result<std::vector<Id>> draftsOf(const Session& session, const EnterpriseId& enterprise)
{
    const ReadScope scope = TRY(session.workspace().read());
    std::vector<Id> ids;
    for (const EntryDraft& draft : TRY(readEntryDrafts(scope, TRY(booksOf(scope, enterprise)).id)))
        ids.push_back(draft.entry.id);
    return ids;
}

constexpr char newcomer[] = "91110000100013004X"; ///< the credit code of an enterprise without books

/// What was recorded as used before there were books waits to move into them.
Result<void> sampleAndNewcomer(Stage& stage)
{
    TRY(sample(stage));
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Actor by = TRY(session->acting(Right::Record));
    WriteScope scope = TRY(session->workspace().write());
    const EnterpriseId enterprise(
        TRY(insertFact(scope, enterpriseTable, {{"name", "新来机械有限公司"}, {"kind", "company"}, {"uscc", newcomer}})));
    for (const int month : {1, 2, 3})
        TRY(insertFact(scope, useTable,
            {{"enterprise", enterprise}, {"month", Month(2025, month)}, {"category", "machinery.1"},
                {"amount_fen", Money::fromFen(1'000'00 * month)}, {"state", "incurred"}, {"need", "ordinary"},
                {"has_voucher", FactValue::flag(true)}}));
    TRY(scope.commit({"safety_fee.use.save", by}));
    return {};
}

Result<void> openTheBooks(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    EnterpriseId enterprise;
    {
        const ReadScope scope = TRY(session->workspace().read());
        enterprise = TRY(enterpriseBy(scope, newcomer)).id;
    }
    TRY(openBooks(*session, enterprise, {2025, Money::fromFen(123'456'78), QStringLiteral("2024 年审计报告")}));
    return stage.saved(*session);
}

/// Typed one by one, several at once, changed, and one of them thrown away.
Result<void> saveAndChangeDrafts(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    std::vector<Entry> drafts(3);
    std::int64_t fen = 1'00;
    for (Entry& draft : drafts) {
        draft.bookedOn = QDate(2025, 9, 28);
        draft.amount = Money::fromFen(fen += 11);
        draft.category = "machinery.1";
        draft.note = QStringLiteral("安全防护用品");
        draft.proof = ProofKind::Invoice;
        draft.id = TRY(saveDrafts(*session, enterprise, std::span(&draft, 1))).front();
        TRY(stage.saved(*session));
    }
    for (Entry& draft : drafts)
        draft.note = QStringLiteral("安全防护用品，已核对");
    TRY(saveDrafts(*session, enterprise, drafts));
    TRY(stage.saved(*session));
    TRY(removeDraft(*session, enterprise, drafts.back().id));
    return stage.saved(*session);
}

Result<void> postMonth(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    for (const int month : {10, 11}) {
        TRY(postMonths(*session, {enterprise, {}, 2025, QDate(2025, 12, 31), {}}, Month(2025, month)));
        TRY(stage.saved(*session));
    }
    return {};
}

Result<void> postAndTakeBack(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    const std::vector<Id> posted = TRY(postDrafts(*session, enterprise, TRY(draftsOf(*session, enterprise))));
    TRY(stage.saved(*session));
    TRY(takeBack(*session, enterprise, posted.front(), QDate(2025, 9, 30), QStringLiteral("记错")));
    return stage.saved(*session);
}

/// More than there are, so that indexes and triggers are dropped and come back within the transaction.
Result<void> postByTheThousand(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    const Actor by = TRY(session->acting(Right::Record));
    WriteScope scope = TRY(session->workspace().write());
    constexpr int many = 2'000;
    int at = 0;
    TRY(postMany(scope, session->rules(), enterprise, many, [&](Entry& entry) -> Result<bool> {
        entry.bookedOn = QDate(2025, 9, 1 + at % 30);
        entry.amount = Money::fromFen(100 + at);
        entry.category = "machinery.1";
        return at++ < many;
    }));
    TRY(scope.commit({"safety_fee.entry.post", by}));
    return stage.saved(*session);
}

Result<void> closeAndReopen(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    TRY(closeMonths(*session, {enterprise, {}, 2025, QDate(2025, 9, 30), {}}, Month(2025, 8)));
    TRY(stage.saved(*session));
    TRY(reopen(*session, enterprise, Month(2025, 8), QStringLiteral("漏记")));
    return stage.saved(*session);
}

Result<void> handOver(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    for (const Id& draft : TRY(draftsOf(*session, enterprise)))
        TRY(removeDraft(*session, enterprise, draft));
    TRY(stage.saved(*session));
    EnterpriseId successor;
    {
        const ReadScope scope = TRY(session->workspace().read());
        successor = TRY(enterpriseBy(scope, sampleMine)).id;
    }
    TRY(succeed(*session, {enterprise, successor, QDate(2025, 9, 30), QStringLiteral("合并协议")}));
    return stage.saved(*session);
}

Result<void> answerAndWithdraw(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Scope asked{TRY(machinery(*session)), {}, 2025, QDate(2025, 9, 30), {}};
    Entry entry;
    entry.bookedOn = QDate(2025, 9, 30);
    entry.amount = Money::fromFen(100);
    entry.category = "machinery.5";
    entry.note = QStringLiteral("讲师课酬，不是工资");
    entry.proof = ProofKind::Invoice;
    TRY(saveDrafts(*session, asked.enterprise, std::array{entry}));
    TRY(stage.saved(*session));
    std::vector<Finding> findings;
    {
        const ReadScope scope = TRY(session->workspace().read());
        findings = TRY(draftFindings(session->asked(scope, asked)));
    }
    std::erase_if(findings, [](const Finding& finding) { return !finding.mayBeAnswered; });
    TRY(answerFinding(*session, asked, findings.front(), QStringLiteral("付给外聘讲师")));
    TRY(stage.saved(*session));
    TRY(withdrawAnswer(*session, asked.enterprise, findings.front()));
    return stage.saved(*session);
}

/// After supplements of two years, which the sample has none of: in years to come.
Result<void> adoptAndEnd(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(machinery(*session));
    {
        const Actor by = TRY(session->acting(Right::Record));
        WriteScope scope = TRY(session->workspace().write());
        const Facts facts = TRY(readFacts(scope, enterprise));
        for (const int number : {2030, 2031}) {
            if (facts.year(number))
                continue; // of a run that failed later
            YearFacts year;
            year.year = number;
            year.supplement = Money::fromFen(1'200'00);
            TRY(save(scope, enterprise, year));
        }
        TRY(scope.commit({"safety_fee.year.save", by}));
    }
    TRY(stage.saved(*session));
    const Scope asked{enterprise, {}, 2032, QDate(2032, 1, 5), {}};
    TRY(adoptRaise(*session, asked, QStringLiteral("董事长"), QStringLiteral("连续补提")));
    TRY(stage.saved(*session));
    TRY(endRaise(*session, asked, QStringLiteral("董事长")));
    return stage.saved(*session);
}

Result<std::int64_t> importUses(Session& session, const Scope& scope)
{
    std::string file = "Day,Category,Amount,Note\n";
    for (int day = 10; day < 30; ++day)
        file += "2025-09-" + std::to_string(day) + ",machinery.1," + std::to_string(day) + ".50,import\n";
    const ImportKind kind = TRY(importKind(session.house(), QStringLiteral("safety_fee.expenditures")));
    const TableSource source = TRY(TableSource::open(file));
    ImportOrder order{&kind, QStringLiteral("uses.csv"), file, &source};
    {
        const ReadScope facts = TRY(session.workspace().read());
        const Asked asked = session.asked(facts, scope);
        const ImportProposal proposal =
            TRY(proposeMapping(kind, source, 0, TRY(choiceBooks(session.house(), kind, asked)).back(), asked));
        order.headings = proposal.headings;
        order.mapping = proposal.mapping;
    }
    NoProgress progress;
    return TRY(runImport(session, order, scope, progress)).record;
}

Result<void> importAndTakeBack(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const Scope scope{TRY(machinery(*session)), {}, 2025, QDate(2025, 9, 30), {}};
    const std::int64_t record = TRY(importUses(*session, scope));
    TRY(stage.saved(*session));
    TRY(takeImportBack(*session, record, scope, QStringLiteral("导错了表")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({
    {"safety_fee.books.open", sampleAndNewcomer, openTheBooks},
    {"safety_fee.draft.save", sample, saveAndChangeDrafts},
    {"safety_fee.month.post", sample, postMonth},
    {"safety_fee.entry.post", sample, postAndTakeBack},
    {"safety_fee.entry.post-many", sample, postByTheThousand},
    {"safety_fee.month.close", sample, closeAndReopen},
    {"safety_fee.succeed", sample, handOver},
    {"finding.answer", sample, answerAndWithdraw},
    {"safety_fee.raise.adopt", sample, adoptAndEnd},
    {"safety_fee.entry.import", sample, importAndTakeBack},
});

}

}
