// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/fact_sheets.h"

#include "core/services/safety_fee/account_sheets.h"
#include "core/services/safety_fee/register_sheets.h"
#include "core/services/safety_fee/sheet_parts.h"

namespace plumbline::safety_fee {

namespace {

using namespace columns;
using namespace parts;

constexpr ChoiceWord enterpriseKinds[] = {
    {"company", QT_TRANSLATE_NOOP("safety_fee", "Company")},
    {"institution", QT_TRANSLATE_NOOP("safety_fee", "Institution run as an enterprise")},
};
constexpr ChoiceWord accountingStandards[] = {
    {"enterprise", QT_TRANSLATE_NOOP("safety_fee", "Accounting standards for enterprises")},
    {"small-enterprise", QT_TRANSLATE_NOOP("safety_fee", "Accounting standards for small enterprises")},
};
constexpr ChoiceWord siteKinds[] = {
    {"works", QT_TRANSLATE_NOOP("safety_fee", "Works")},
    {"mine", QT_TRANSLATE_NOOP("safety_fee", "Mine")},
    {"tailings-pond", QT_TRANSLATE_NOOP("safety_fee", "Tailings pond")},
    {"construction-site", QT_TRANSLATE_NOOP("safety_fee", "Construction site")},
    {"other", QT_TRANSLATE_NOOP("safety_fee", "Other")},
};
constexpr ChoiceWord revenueBases[] = {
    {"gross", QT_TRANSLATE_NOOP("safety_fee", "The whole revenue")},
    {"net-of-bought-in", QT_TRANSLATE_NOOP("safety_fee", "Less what is bought in (art. 53)")},
    {"net-of-internal-supply", QT_TRANSLATE_NOOP("safety_fee", "Less internal supply (art. 54)")},
};
constexpr ChoiceWord useStates[] = {
    {"planned", QT_TRANSLATE_NOOP("safety_fee", "Planned")},
    {"incurred", QT_TRANSLATE_NOOP("safety_fee", "Incurred")},
    {"postponed", QT_TRANSLATE_NOOP("safety_fee", "Postponed")},
    {"cut", QT_TRANSLATE_NOOP("safety_fee", "Cut")},
};
constexpr ChoiceWord needs[] = {
    {"ordinary", QT_TRANSLATE_NOOP("safety_fee", "Ordinary")},
    {"statutory-standard", QT_TRANSLATE_NOOP("safety_fee", "Needed for a statutory standard")},
    {"ordered-by-authority", QT_TRANSLATE_NOOP("safety_fee", "Ordered by an authority")},
};
constexpr ChoiceWord documentKinds[] = {
    {"procedures", QT_TRANSLATE_NOOP("safety_fee", "Internal safety-fee system (art. 45)")},
    {"year-plan", QT_TRANSLATE_NOOP("safety_fee", "Plan of the year (art. 46)")},
    {"disclosure", QT_TRANSLATE_NOOP("safety_fee", "Disclosure (arts. 4, 51)")},
    {"responsibility-report", QT_TRANSLATE_NOOP("safety_fee", "Social-responsibility report (art. 4)")},
    {"low-use-statement", QT_TRANSLATE_NOOP("safety_fee", "Statement on low use (art. 51)")},
};
constexpr ChoiceWord enteredKinds[] = {
    {"expenditure", QT_TRANSLATE_NOOP("safety_fee", "Use")},
    {"subcontractor-payment", QT_TRANSLATE_NOOP("safety_fee", "Paid to a subcontractor (art. 18)")},
    {"transfer-out", QT_TRANSLATE_NOOP("safety_fee", "Handed to group headquarters (art. 55)")},
    {"transfer-in", QT_TRANSLATE_NOOP("safety_fee", "Received from subsidiaries (art. 55)")},
    {"received", QT_TRANSLATE_NOOP("safety_fee", "Received as subcontractor (art. 18)")},
    {"return-to-owner", QT_TRANSLATE_NOOP("safety_fee", "Returned to the owner (art. 18)")},
    {"release", QT_TRANSLATE_NOOP("safety_fee", "Released to profit (art. 59)")},
    {"opening", QT_TRANSLATE_NOOP("safety_fee", "Opening balance")},
};
constexpr ChoiceWord proofs[] = {
    {"invoice", QT_TRANSLATE_NOOP("safety_fee", "Invoice")},
    {"receipt", QT_TRANSLATE_NOOP("safety_fee", "Receipt")},
    {"transfer", QT_TRANSLATE_NOOP("safety_fee", "Transfer slip")},
};
constexpr ChoiceWord disposals[] = {
    {"profit", QT_TRANSLATE_NOOP("safety_fee", "To profit")},
    {"keeper", QT_TRANSLATE_NOOP("safety_fee", "To a keeper")},
};
constexpr ChoiceWord balanceEventKinds[] = {
    {"restructured", QT_TRANSLATE_NOOP("safety_fee", "Restructured (art. 58)")},
    {"exit", QT_TRANSLATE_NOOP("safety_fee", "Changed, ended or liquidated (art. 59)")},
    {"centralised", QT_TRANSLATE_NOOP("safety_fee", "Pooled or kept by someone outside (art. 60)")},
};

constexpr SheetColumn ofActivity{.name = "activity",
    .label = QT_TRANSLATE_NOOP("safety_fee", "Line of business"),
    .entry = FieldKind::Choice,
    .presence = Presence::Required,
    .rows = activities};
constexpr SheetColumn ofMonth{.name = "month",
    .label = QT_TRANSLATE_NOOP("safety_fee", "Month"),
    .entry = FieldKind::Month,
    .presence = Presence::Required};

/// A column of a paper that belongs to a year: the statement on low use.
constexpr SheetColumn ofStatement(SheetColumn column)
{
    column.onlyWith = "year";
    return hidden(column);
}
/// A column of the activity's contract: asked where a project is named.
constexpr SheetColumn ofContract(SheetColumn column)
{
    column.onlyWith = "contract_project";
    return hidden(column);
}

FactSheet enterpriseSheet()
{
    return {"safety_fee", &enterpriseTable, QT_TRANSLATE_NOOP("safety_fee", "Enterprise"),
        QT_TRANSLATE_NOOP("safety_fee", "Who is bound: the name and code as on the business licence."),
        {
            text("name", QT_TRANSLATE_NOOP("safety_fee", "Name"), required),
            text("uscc", QT_TRANSLATE_NOOP("safety_fee", "Unified social credit code"), required),
            oneOf(enterpriseKinds, "kind", QT_TRANSLATE_NOOP("safety_fee", "Kind"), required, "company"),
            typed(FieldKind::Date, "established_on", QT_TRANSLATE_NOOP("safety_fee", "Established on")),
            hidden(typed(FieldKind::Date, "production_started_on", QT_TRANSLATE_NOOP("safety_fee", "In production since"))),
            hidden(oneOf(accountingStandards, "accounting_standard", QT_TRANSLATE_NOOP("safety_fee", "Accounting"), optional)),
            hidden(typed(FieldKind::Flag, "is_listed", QT_TRANSLATE_NOOP("safety_fee", "Listed company"))),
            hidden(text("note", QT_TRANSLATE_NOOP("safety_fee", "Note"))),
        },
        Rows::OneThatIsThere};
}

FactSheet siteSheet()
{
    return {"safety_fee", &siteTable, QT_TRANSLATE_NOOP("safety_fee", "Sites"),
        QT_TRANSLATE_NOOP("safety_fee", "Works, mines, ponds and building sites of the enterprise."),
        {
            text("name", QT_TRANSLATE_NOOP("safety_fee", "Name"), required),
            oneOf(siteKinds, "kind", QT_TRANSLATE_NOOP("safety_fee", "Kind"), required, "works"),
            text("province", QT_TRANSLATE_NOOP("safety_fee", "Province")),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Note")),
        }};
}

FactSheet activitySheet()
{
    return {"safety_fee", &activityTable, QT_TRANSLATE_NOOP("safety_fee", "Lines of business"),
        QT_TRANSLATE_NOOP("safety_fee", "What the enterprise does, and under which standard it sets money aside."),
        {
            text("name", QT_TRANSLATE_NOOP("safety_fee", "Name"), required),
            from(lists::standards, FieldKind::Choices, "standards", QT_TRANSLATE_NOOP("safety_fee", "Standard"), required,
                QT_TRANSLATE_NOOP("safety_fee", "Of a coal mine: every hazard it has; the higher standard counts (art. 7)")),
            from(sites, FieldKind::Choice, "site", QT_TRANSLATE_NOOP("safety_fee", "Site"), optional),
            typed(FieldKind::Month, "from_month", QT_TRANSLATE_NOOP("safety_fee", "First month"), required),
            typed(FieldKind::Month, "until_month", QT_TRANSLATE_NOOP("safety_fee", "Last month")),
            hidden(typed(FieldKind::Date, "production_started_on", QT_TRANSLATE_NOOP("safety_fee", "In production since"))),
            hidden(
                oneOf(revenueBases, "revenue_base", QT_TRANSLATE_NOOP("safety_fee", "Revenue that counts"), required, "gross")),
            flag("is_accounted_separately", QT_TRANSLATE_NOOP("safety_fee", "Accounted for separately (art. 52)"), "1"),
            hidden({.name = "yearly_scale",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Licensed yearly scale of a quarry"),
                .entry = FieldKind::Quantity,
                .unit = QT_TRANSLATE_NOOP("safety_fee", "t"),
                .hint = QT_TRANSLATE_NOOP("safety_fee", "Small quarries only (art. 10)")}),
            flag("is_hillside", QT_TRANSLATE_NOOP("safety_fee", "Hillside open quarry (art. 10)"), "0"),
            hidden(from(lists::unitKinds, FieldKind::Choices, "unit_kinds", QT_TRANSLATE_NOOP("safety_fee", "What it is besides"),
                optional, QT_TRANSLATE_NOOP("safety_fee", "Opens the uses that are limited to it"))),
            hidden({.name = "contract_project",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Project of its contract"),
                .hint = QT_TRANSLATE_NOOP("safety_fee", "For work by contract: the terms are asked once it is named")}),
            ofContract(text("contract_owner", QT_TRANSLATE_NOOP("safety_fee", "Owner"))),
            ofContract(money("contract_cost_fen", QT_TRANSLATE_NOOP("safety_fee", "Cost by the contract"), required)),
            ofContract(typed(FieldKind::Date, "contract_signed_on", QT_TRANSLATE_NOOP("safety_fee", "Signed on"))),
            ofContract(typed(FieldKind::Date, "contract_started_on", QT_TRANSLATE_NOOP("safety_fee", "Ordered to start on"))),
            ofContract(typed(FieldKind::Date, "contract_settled_on", QT_TRANSLATE_NOOP("safety_fee", "Settled on"))),
            ofContract(money("contract_agreed_fen", QT_TRANSLATE_NOOP("safety_fee", "Safety fee by the contract"), optional)),
            ofContract(
                money("contract_returned_fen", QT_TRANSLATE_NOOP("safety_fee", "Returned to the owner on settlement"), optional)),
            ofContract(
                typed(FieldKind::Text, "contract_return_receipt", QT_TRANSLATE_NOOP("safety_fee", "Receipt of the return"))),
            ofContract(flag("contract_is_tendered_before",
                QT_TRANSLATE_NOOP("safety_fee", "Tendered and signed before the rule (art. 17)"), "0")),
            ofContract(flag("contract_is_subcontract", QT_TRANSLATE_NOOP("safety_fee", "A subcontract (art. 18)"), "0")),
            ofContract(flag("contract_has_separate_clause",
                QT_TRANSLATE_NOOP("safety_fee", "The fee has a clause of its own (art. 18)"), "1")),
        }};
}

FactSheet revenueSheet()
{
    return {"safety_fee", &revenueTable, QT_TRANSLATE_NOOP("safety_fee", "Revenue"),
        QT_TRANSLATE_NOOP("safety_fee", "Revenue by year: last year's is what this year's accrual is reckoned on."),
        {
            ofActivity,
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("safety_fee", "Year earned"), required),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Revenue"), required,
                QT_TRANSLATE_NOOP("safety_fee", "Without VAT, of this business alone; military products alone (art. 39)")),
            {.name = "bought_in_fen",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Bought in for it"),
                .entry = FieldKind::Money,
                .presence = Presence::Required,
                .unit = yuanUnit,
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("safety_fee", "Materials and services (art. 53)")},
            {.name = "internal_supply_fen",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Internal supply"),
                .entry = FieldKind::Money,
                .presence = Presence::Required,
                .unit = yuanUnit,
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("safety_fee", "From units of the same legal person (art. 54)")},
            flag("is_audited", QT_TRANSLATE_NOOP("safety_fee", "Audited"), "0"),
        }};
}

FactSheet outputSheet()
{
    return {"safety_fee", &outputTable, QT_TRANSLATE_NOOP("safety_fee", "Output"),
        QT_TRANSLATE_NOOP("safety_fee", "Ore, coal, oil, gas and tailings by month."),
        {
            ofActivity,
            ofMonth,
            {.name = "quantity",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Output"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("safety_fee", "t · 1,000 m³"),
                .hint = QT_TRANSLATE_NOOP("safety_fee", "As mined; tailings in dry mass")},
            {.name = "reused",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Of it from ponds and dumps"),
                .entry = FieldKind::Quantity,
                .presence = Presence::Required,
                .unit = QT_TRANSLATE_NOOP("safety_fee", "t"),
                .standing = "0",
                .hint = QT_TRANSLATE_NOOP("safety_fee", "Tailings sand and low-grade ore: subtracted (art. 10 para. 2)")},
        }};
}

FactSheet progressSheet()
{
    return {"safety_fee", &progressTable, QT_TRANSLATE_NOOP("safety_fee", "Progress"),
        QT_TRANSLATE_NOOP("safety_fee", "How far a contract is at the end of each month, from its beginning."),
        {
            ofActivity,
            ofMonth,
            money("completed_fen", QT_TRANSLATE_NOOP("safety_fee", "Value of work done"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "From the beginning; goes before the percentage")),
            {.name = "share_percent",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Share of the work done"),
                .entry = FieldKind::Percent,
                .unit = "%"},
        }};
}

FactSheet determinationSheet()
{
    return {"safety_fee", &determinationTable, QT_TRANSLATE_NOOP("safety_fee", "Hazard classes"),
        QT_TRANSLATE_NOOP("safety_fee", "How a coal mine's hazards were determined, and from when (art. 7)."),
        {
            ofActivity,
            from(lists::standards, FieldKind::Choices, "standards", QT_TRANSLATE_NOOP("safety_fee", "Found"), required),
            text("document", QT_TRANSLATE_NOOP("safety_fee", "Document"), required),
            typed(FieldKind::Date, "decided_on", QT_TRANSLATE_NOOP("safety_fee", "Decided on"), required),
            typed(FieldKind::Date, "valid_until", QT_TRANSLATE_NOOP("safety_fee", "Valid until")),
            typed(FieldKind::Month, "effective_from", QT_TRANSLATE_NOOP("safety_fee", "Takes effect from"), required),
        }};
}

FactSheet useSheet()
{
    return {"safety_fee", &useTable, QT_TRANSLATE_NOOP("safety_fee", "Uses"),
        QT_TRANSLATE_NOOP("safety_fee", "What the fee was used for, or is to be, by month and permitted category."),
        {
            ofMonth,
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Line of business"), optional),
            from(lists::uses, FieldKind::Choice, "category", QT_TRANSLATE_NOOP("safety_fee", "Category"), required,
                QT_TRANSLATE_NOOP("safety_fee", "Those its industry's list opens")),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount"), required),
            oneOf(useStates, "state", QT_TRANSLATE_NOOP("safety_fee", "State"), required, "incurred"),
            hidden(oneOf(needs, "need", QT_TRANSLATE_NOOP("safety_fee", "Need (art. 56)"), required, "ordinary")),
            hidden(from(lists::exclusions, FieldKind::Choice, "exclusion", QT_TRANSLATE_NOOP("safety_fee", "Is in truth"),
                optional, QT_TRANSLATE_NOOP("safety_fee", "If it is one of the things that are no use of the fee"))),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Voucher and note")),
            flag("has_voucher", QT_TRANSLATE_NOOP("safety_fee", "Invoice or receipt is there (art. 47)"), "1"),
            flag("is_hidden_danger_reward", QT_TRANSLATE_NOOP("safety_fee", "Reward for reporting a hidden danger (art. 47)"),
                "0"),
            flag("is_by_headquarters", QT_TRANSLATE_NOOP("safety_fee", "Out of what headquarters pools (art. 55)"), "0"),
        }};
}

FactSheet yearSheet()
{
    return {"safety_fee", &yearTable, QT_TRANSLATE_NOOP("safety_fee", "Years"),
        QT_TRANSLATE_NOOP("safety_fee", "What each year began with, and what was due the year before."),
        {
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("safety_fee", "Year"), required),
            {.name = "opening_balance_fen",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Balance on 1 January"),
                .entry = FieldKind::SignedMoney,
                .unit = yuanUnit,
                .hint = QT_TRANSLATE_NOOP("safety_fee", "Special reserve by the books; only for the first year kept here")},
            flag("is_first_year", QT_TRANSLATE_NOOP("safety_fee", "First year: nothing was due before"), "0"),
            money("prior_year_due_fen", QT_TRANSLATE_NOOP("safety_fee", "Due for the year before"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Three times it suspends the accrual (art. 50)")),
            hidden(text("prior_year_due_source", QT_TRANSLATE_NOOP("safety_fee", "Source of that figure"))),
            hidden(money("supplement_fen", QT_TRANSLATE_NOOP("safety_fee", "Supplement at year end"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Booked for a deficit (art. 47)"))),
            hidden(money("raise_fen", QT_TRANSLATE_NOOP("safety_fee", "Raise of this year"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "After supplements one after another (art. 49)"))),
            hidden(typed(FieldKind::Flag, "is_fee_accounted_separately",
                QT_TRANSLATE_NOOP("safety_fee", "Accounted separately (art. 47)"))),
            hidden(typed(FieldKind::Flag, "is_voucher_sequence_complete",
                QT_TRANSLATE_NOOP("safety_fee", "All vouchers stand in these books, so a missing number is told"))),
            hidden(typed(FieldKind::Flag, "keeps_simple_reproduction",
                QT_TRANSLATE_NOOP("safety_fee", "Accrues maintenance fees for simple reproduction too (art. 57)"))),
        }};
}

FactSheet documentSheet()
{
    return {"safety_fee", &documentTable, QT_TRANSLATE_NOOP("safety_fee", "Documents"),
        QT_TRANSLATE_NOOP("safety_fee", "The internal system, plans, disclosures and statements, with approval and date."),
        {
            oneOf(documentKinds, "kind", QT_TRANSLATE_NOOP("safety_fee", "Kind"), required, "procedures"),
            text("title", QT_TRANSLATE_NOOP("safety_fee", "Title"), required),
            {.name = "year",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Year"),
                .entry = FieldKind::Year,
                .hint = QT_TRANSLATE_NOOP("safety_fee", "Empty for the internal system")},
            text("version", QT_TRANSLATE_NOOP("safety_fee", "Version")),
            hidden(text("approved_by", QT_TRANSLATE_NOOP("safety_fee", "Approved by"))),
            typed(FieldKind::Date, "approved_on", QT_TRANSLATE_NOOP("safety_fee", "Approved on")),
            hidden(text("budget", QT_TRANSLATE_NOOP("safety_fee", "Budget it stands in"))),
            hidden(typed(FieldKind::Date, "budget_on", QT_TRANSLATE_NOOP("safety_fee", "Date of that budget"))),
            typed(FieldKind::Date, "handed_in_on", QT_TRANSLATE_NOOP("safety_fee", "Published or handed in on")),
            ofStatement(text("minutes", QT_TRANSLATE_NOOP("safety_fee", "Minutes of the deliberation (art. 51)"))),
            ofStatement(text("handed_to", QT_TRANSLATE_NOOP("safety_fee", "Handed to (authority)"))),
            ofStatement(text("acknowledgement", QT_TRANSLATE_NOOP("safety_fee", "Acknowledgement"))),
            ofStatement(text("grounds", QT_TRANSLATE_NOOP("safety_fee", "Why less was used (art. 51)"))),
            ofStatement(text("measures", QT_TRANSLATE_NOOP("safety_fee", "What is done about it"))),
        }};
}

FactSheet tenderSheetOfFacts()
{
    return {"safety_fee", &tenderTable, QT_TRANSLATE_NOOP("safety_fee", "Tenders"),
        QT_TRANSLATE_NOOP("safety_fee", "Bids that name the safety fee on its own (arts. 17, 40)."),
        {
            text("project", QT_TRANSLATE_NOOP("safety_fee", "Project"), required),
            money("bid_fee_fen", QT_TRANSLATE_NOOP("safety_fee", "Safety fee in the bid"), required),
        }};
}

FactSheet tenderWorkSheet()
{
    return {"safety_fee", &tenderWorkTable, QT_TRANSLATE_NOOP("safety_fee", "Works of tenders"),
        QT_TRANSLATE_NOOP("safety_fee", "A tender's cost by type of work."),
        {
            from(tenders, FieldKind::Choice, "tender", QT_TRANSLATE_NOOP("safety_fee", "Tender"), required),
            from(lists::standards, FieldKind::Choice, "standard", QT_TRANSLATE_NOOP("safety_fee", "Type of work"), required),
            money("cost_fen", QT_TRANSLATE_NOOP("safety_fee", "Cost"), required),
        }};
}

FactSheet subcontractSheet()
{
    return {"safety_fee", &subcontractTable, QT_TRANSLATE_NOOP("safety_fee", "Subcontracts let"),
        QT_TRANSLATE_NOOP("safety_fee", "What the enterprise lets as general contractor (art. 18)."),
        {
            text("project", QT_TRANSLATE_NOOP("safety_fee", "Project"), required),
            text("subcontractor", QT_TRANSLATE_NOOP("safety_fee", "Subcontractor"), required),
            money("fee_fen", QT_TRANSLATE_NOOP("safety_fee", "Safety fee of its part"), required),
            typed(FieldKind::Date, "started_on", QT_TRANSLATE_NOOP("safety_fee", "Started on")),
            hidden(typed(FieldKind::Date, "settled_on", QT_TRANSLATE_NOOP("safety_fee", "Settled on"))),
            hidden(from(
                activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Contract it is part of"), optional)),
            flag("has_separate_clause", QT_TRANSLATE_NOOP("safety_fee", "The fee has a clause of its own (art. 18)"), "1"),
        }};
}

FactSheet paymentSheet()
{
    return {"safety_fee", &paymentTable, QT_TRANSLATE_NOOP("safety_fee", "Payments"),
        QT_TRANSLATE_NOOP("safety_fee", "Of a contract's fee by its owner, or to a subcontractor: one of the two."),
        {
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Contract of"), optional),
            from(subcontracts, FieldKind::Choice, "subcontract", QT_TRANSLATE_NOOP("safety_fee", "Or subcontract"), optional),
            typed(FieldKind::Date, "paid_on", QT_TRANSLATE_NOOP("safety_fee", "Paid on"), required),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount"), required),
        }};
}

FactSheet balanceEventSheet()
{
    return {"safety_fee", &balanceEventTable, QT_TRANSLATE_NOOP("safety_fee", "What befell the balance"),
        QT_TRANSLATE_NOOP("safety_fee", "Restructuring, exit, pooling (arts. 58 to 60)."),
        {
            oneOf(balanceEventKinds, "kind", QT_TRANSLATE_NOOP("safety_fee", "What happened"), required, "restructured"),
            typed(FieldKind::Date, "happened_on", QT_TRANSLATE_NOOP("safety_fee", "On"), required),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Balance concerned"), required),
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Business that ended"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Empty: all of them")),
            text("party", QT_TRANSLATE_NOOP("safety_fee", "Who survives or pools")),
            flag("has_survivor", QT_TRANSLATE_NOOP("safety_fee", "An enterprise goes on"), "0"),
            flag("is_allowed_by_law", QT_TRANSLATE_NOOP("safety_fee", "Provided for by law, or group headquarters"), "0"),
        }};
}

/// What is posted gets its number and month then, and its receipt where a rule reckons it.
FactSheet entryDraftSheet()
{
    return {"safety_fee", &entryDraftTable, QT_TRANSLATE_NOOP("safety_fee", "Drafts of entries"),
        QT_TRANSLATE_NOOP("safety_fee", "What is to be booked: whole or not, until it is posted."),
        {
            typed(FieldKind::Date, "booked_on", QT_TRANSLATE_NOOP("safety_fee", "Day")),
            oneOf(enteredKinds, "kind", QT_TRANSLATE_NOOP("safety_fee", "Entry"), required, "expenditure"),
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Line of business"), optional),
            from(lists::uses, FieldKind::Choice, "category", QT_TRANSLATE_NOOP("safety_fee", "Category"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Those its industry's list opens")),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount"), optional),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Note")),
            hidden(text("voucher_word", QT_TRANSLATE_NOOP("safety_fee", "Voucher word"))),
            hidden(typed(FieldKind::Count, "voucher_number", QT_TRANSLATE_NOOP("safety_fee", "Voucher number"))),
            hidden(typed(FieldKind::Count, "voucher_line", QT_TRANSLATE_NOOP("safety_fee", "Voucher line"))),
            oneOf(proofs, "proof", QT_TRANSLATE_NOOP("safety_fee", "Paper (art. 47)"), optional),
            hidden(text("proof_number", QT_TRANSLATE_NOOP("safety_fee", "Number of the paper"))),
            hidden(text("counterparty", QT_TRANSLATE_NOOP("safety_fee", "Counterparty"))),
            hidden(text("handler", QT_TRANSLATE_NOOP("safety_fee", "Handled by"))),
            hidden(text("department", QT_TRANSLATE_NOOP("safety_fee", "Department"))),
            hidden(from(sites, FieldKind::Choice, "site", QT_TRANSLATE_NOOP("safety_fee", "Site"), optional)),
            hidden(oneOf(needs, "need", QT_TRANSLATE_NOOP("safety_fee", "Need (art. 56)"), optional)),
            hidden(text("order_number", QT_TRANSLATE_NOOP("safety_fee", "Authority's order it fulfils (art. 56)"))),
            hidden(from(lists::exclusions, FieldKind::Choice, "exclusion", QT_TRANSLATE_NOOP("safety_fee", "Is in truth"),
                optional, QT_TRANSLATE_NOOP("safety_fee", "If it is one of the things that are no use of the fee"))),
            hidden(typed(FieldKind::Flag, "is_hidden_danger_reward",
                QT_TRANSLATE_NOOP("safety_fee", "Reward for reporting a hidden danger (art. 47)"))),
            hidden(from(lists::planUses, FieldKind::Choice, "plan_use",
                QT_TRANSLATE_NOOP("safety_fee", "Line of the year's plan"), optional)),
            hidden(from(orders, FieldKind::Choice, "authority_order",
                QT_TRANSLATE_NOOP("safety_fee", "Registered order (art. 56)"), optional)),
            hidden(from(subcontracts, FieldKind::Choice, "subcontract", QT_TRANSLATE_NOOP("safety_fee", "Subcontract (art. 18)"),
                optional)),
            hidden(from(lists::enterprises, FieldKind::Choice, "counterpart",
                QT_TRANSLATE_NOOP("safety_fee", "Other enterprise of the group (art. 55)"), optional)),
            hidden(oneOf(disposals, "disposal", QT_TRANSLATE_NOOP("safety_fee", "Where the balance goes (art. 59)"), optional)),
            hidden(from(lists::exitUses, FieldKind::Choice, "purpose",
                QT_TRANSLATE_NOOP("safety_fee", "Purpose the keeper is bound to (art. 59)"), optional)),
            hidden(typed(FieldKind::Flag, "is_by_headquarters",
                QT_TRANSLATE_NOOP("safety_fee", "Out of what headquarters pools (art. 55)"))),
            hidden(typed(FieldKind::Flag, "is_capital", QT_TRANSLATE_NOOP("safety_fee", "Capital expenditure"))),
            hidden(text("asset", QT_TRANSLATE_NOOP("safety_fee", "Its asset"))),
            hidden(money("input_vat_fen", QT_TRANSLATE_NOOP("safety_fee", "Deductible input VAT"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Paid beside the amount; no use of the fund"))),
        }};
}

/// What other programs and other people head such columns with.
struct OtherNames {
    std::string_view column;
    const char* names;
};
constexpr OtherNames otherNames[] = {
    {"activity", "业务|业务板块|行业|产品线|business"},
    {"amount_fen", "金额|发生额|支出金额|使用金额|实际支出|实际使用|费用金额|支付金额|收入|营业收入|主营业务收入|sum"},
    {"booked_on", "日期|发生日期|记账日期|凭证日期|支出日期|付款日期|支付日期|使用日期|时间|date"},
    {"category", "类别|费用类别|使用类别|支出类别|使用项目|费用项目|支出项目|使用范围|use"},
    {"completed_fen", "累计完成|累计产值|完成产值"},
    {"contract_cost_fen", "合同价|合同金额|工程造价|造价"},
    {"contract_owner", "建设单位|业主|甲方"},
    {"contract_project", "合同项目|工程名称|项目名称"},
    {"contract_signed_on", "签订日期|合同日期"},
    {"contract_started_on", "开工日期"},
    {"counterparty", "供应商|供货商|供货单位|供货方|收款方|收款单位|收款人|对方单位|往来单位|商户|supplier|vendor|payee"},
    {"fee_fen", "安全费|安全生产费用|安全文明施工费|safety fee"},
    {"from_month", "首月|开始月份|起始月"},
    {"handler", "经办人|经办|经手人|经手"},
    {"month", "月份|期间|所属期|会计期间|period"},
    {"note", "摘要|用途|事由|说明|备注|使用内容|支出内容|remark|description|memo"},
    {"opening_balance_fen", "年初结余|期初余额|上年结转|opening balance"},
    {"order_number", "文号|整改文书"},
    {"paid_on", "支付日期|付款日期"},
    {"project", "工程名称|项目名称|项目"},
    {"proof", "票据种类|发票种类|凭据"},
    {"proof_number", "发票号|发票号码|票据号|票据号码|票号|invoice no|invoice number"},
    {"quantity", "产量|原矿产量|开采量|处理量|数量"},
    {"share_percent", "完成比例|形象进度|进度"},
    {"site", "场所|矿山|工地|项目部|车间"},
    {"standards", "标准|提取标准"},
    {"started_on", "开工日期"},
    {"seller", "销方名称|销售方名称|销售方|开票方|seller name"},
    {"buyer", "购方名称|购买方名称|购买方|buyer name"},
    {"buyer_tax_number", "购方税号|购买方税号|购买方识别号|购方识别号|购买方纳税人识别号"},
    {"issued_on", "开票日期|签发日期|invoice date"},
    {"number", "数电发票号码|发票号码|文号"},
    {"total_fen", "价税合计|价税合计金额|total"},
    {"subcontractor", "分包单位|分包商"},
    {"voucher_line", "分录号|行号"},
    {"voucher_number", "凭证字号|凭证号|凭证号码|凭证编号|记账凭证|记账凭证号|号|voucher"},
    {"voucher_word", "凭证字|字"},
    {"year", "年度|年份|会计年度"},
};

void addOtherNames(FactSheet& sheet)
{
    for (SheetColumn& column : sheet.columns) {
        for (const OtherNames& other : otherNames) {
            if (other.column == column.name)
                column.alsoCalled = other.names;
        }
    }
}

std::vector<SheetGroup> withOtherNames(std::vector<SheetGroup> groups)
{
    for (SheetGroup& group : groups)
        std::for_each(group.sheets.begin(), group.sheets.end(), addOtherNames);
    return groups;
}

}

std::span<const SheetGroup> sheetGroups()
{
    static const std::vector<SheetGroup> groups = withOtherNames({
        {QT_TRANSLATE_NOOP("safety_fee", "Basics"), {enterpriseSheet(), siteSheet(), activitySheet(), documentSheet()}},
        {QT_TRANSLATE_NOOP("safety_fee", "Bases"), {revenueSheet(), outputSheet(), progressSheet(), determinationSheet()}},
        {QT_TRANSLATE_NOOP("safety_fee", "Fund"), {yearSheet(), useSheet(), balanceEventSheet(), entryDraftSheet()}},
        {QT_TRANSLATE_NOOP("safety_fee", "Contracts"),
            {subcontractSheet(), paymentSheet(), tenderSheetOfFacts(), tenderWorkSheet()}},
        registerSheets(),
        accountSheets(),
    });
    return groups;
}

const FactSheet* sheetOf(std::string_view table)
{
    return sheetIn(sheetGroups(), table);
}

}
