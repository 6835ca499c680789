// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/accounting.h"

#include "core/exchange/plain_sheet.h"
#include "core/exchange/save_file.h"
#include "core/safety_fee/accounting_reports.h"
#include "core/services/safety_fee/books.h"
#include "core/services/safety_fee/year_reading.h"
#include "core/store/safety_fee/accounting_store.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

ApprovalSlip slipOf(const Entry& draft, int year, int number)
{
    ApprovalSlip slip;
    slip.year = year;
    slip.number = number;
    slip.filledOn = draft.bookedOn;
    slip.item = draft.note.isEmpty() ? draft.counterparty : draft.note;
    slip.category = draft.category;
    slip.amount = draft.amount;
    slip.activity = draft.activity;
    slip.applicant = draft.handler;
    slip.entry = draft.id;
    return slip;
}

}

Result<void> setTreatment(Session& session, const EnterpriseId& enterprise, VoucherTemplate voucherTemplate, Overspent overspent)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    TRY(saveTreatment(scope, enterprise, voucherTemplate, overspent));
    TRY(scope.commit({"safety_fee.accounting.save", by}));
    return {};
}

Result<std::vector<ApprovalSlip>> makeSlips(Session& session, const EnterpriseId& enterprise, int year)
{
    const Actor by = TRY(session.acting(Right::Record));
    WriteScope scope = TRY(session.workspace().write());
    const Book book = TRY(booksOf(scope, enterprise));
    const std::vector<ApprovalSlip> known = TRY(readAccounting(scope, enterprise)).slips;
    int number = TRY(nextSlipNumber(scope, enterprise, year));
    std::vector<ApprovalSlip> made;
    for (const EntryDraft& draft : TRY(readEntryDrafts(scope, book.id))) {
        const Entry& entry = draft.entry;
        const bool hasOne =
            std::any_of(known.begin(), known.end(), [&](const ApprovalSlip& slip) { return slip.entry == entry.id; });
        if (hasOne || entry.kind != EntryKind::Expenditure || !entry.bookedOn.isValid() || entry.bookedOn.year() != year)
            continue;
        ApprovalSlip slip = slipOf(entry, year, number++);
        slip.id = TRY(save(scope, enterprise, slip));
        made.push_back(std::move(slip));
    }
    if (made.empty()) {
        scope.abandon();
        return made;
    }
    TRY(scope.commit({"safety_fee.slip.make", by}));
    return made;
}

Result<std::size_t> exportVouchers(const Session& session, const Scope& asked, const QString& path, Language language)
{
    const ReadScope facts = TRY(session.workspace().read());
    const Asked question = session.asked(facts, asked);
    const YearPaper year = TRY(readYearPaper(question, asked.year));
    const AccountingPaper paper{year, TRY(readBookEntries(question)), TRY(readAccounting(facts, asked.enterprise))};
    const ReportDocument document = TRY(vouchersReport(paper, question.rules, question.words));
    const ReportTable& table = document.sections.front().tables.front();
    const std::string bytes = TRY(writePlainSheet(table, language));
    TRY(saveFiles({{path, bytes}}));
    return std::size_t(
        std::count_if(table.rows.begin(), table.rows.end(), [](const ReportRow& row) { return row.role == RowRole::Body; }));
}

}
