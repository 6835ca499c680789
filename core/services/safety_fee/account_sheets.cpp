// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/account_sheets.h"

#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/safety_fee/sheet_parts.h"

namespace plumbline::safety_fee {

namespace {

using namespace columns;
using namespace parts;

constexpr ChoiceWord accountRoleWords[] = {
    {"reserve", QT_TRANSLATE_NOOP("safety_fee", "Special reserve")},
    {"liability", QT_TRANSLATE_NOOP("safety_fee", "Safety fee payable")},
    {"cost", QT_TRANSLATE_NOOP("safety_fee", "Cost")},
    {"bank", QT_TRANSLATE_NOOP("safety_fee", "Bank or payables")},
    {"construction", QT_TRANSLATE_NOOP("safety_fee", "Construction in progress")},
    {"fixed-asset", QT_TRANSLATE_NOOP("safety_fee", "Fixed assets")},
    {"depreciation", QT_TRANSLATE_NOOP("safety_fee", "Accumulated depreciation")},
    {"input-vat", QT_TRANSLATE_NOOP("safety_fee", "Deductible input VAT")},
    {"income", QT_TRANSLATE_NOOP("safety_fee", "Income of the period")},
};
constexpr ChoiceWord reconcilingWords[] = {
    {"not-booked", QT_TRANSLATE_NOOP("safety_fee", "Not booked in the general ledger yet")},
    {"booked-only", QT_TRANSLATE_NOOP("safety_fee", "Booked in the general ledger only")},
    {"rounding", QT_TRANSLATE_NOOP("safety_fee", "Rounding")},
    {"other", QT_TRANSLATE_NOOP("safety_fee", "Other")},
};

constexpr SheetColumn yuanField(
    FieldKind entry, const char* name, const char* label, Presence presence, const char* hint = nullptr)
{
    return {.name = name, .label = label, .entry = entry, .presence = presence, .unit = yuanUnit, .hint = hint};
}

FactSheet accountSheet()
{
    return {"safety_fee", &accountTable, QT_TRANSLATE_NOOP("safety_fee", "Accounts of your chart"),
        QT_TRANSLATE_NOOP("safety_fee", "What the accounts of the vouchers are called in your own chart."),
        {
            oneOf(accountRoleWords, "role", QT_TRANSLATE_NOOP("safety_fee", "Account of"), required, "reserve"),
            text("code", QT_TRANSLATE_NOOP("safety_fee", "Account code"), required),
            text("name", QT_TRANSLATE_NOOP("safety_fee", "Account name"), required),
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "For this line of business only"),
                optional, QT_TRANSLATE_NOOP("safety_fee", "Empty: for all that have no account of their own")),
        }};
}

FactSheet assetSheet()
{
    return {"safety_fee", &assetTable, QT_TRANSLATE_NOOP("safety_fee", "Assets"),
        QT_TRANSLATE_NOOP("safety_fee", "What was bought out of the fund as an asset; entries name it (art. 65)."),
        {
            text("name", QT_TRANSLATE_NOOP("safety_fee", "Asset"), required),
            text("card", QT_TRANSLATE_NOOP("safety_fee", "Asset card")),
            typed(FieldKind::Date, "completed_on", QT_TRANSLATE_NOOP("safety_fee", "In use since")),
            {.name = "tax_months",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Months of tax depreciation"),
                .entry = FieldKind::Count,
                .hint = QT_TRANSLATE_NOOP("safety_fee", "By tax law; the accountant's figure")},
            {.name = "residual_percent",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Residual value for tax"),
                .entry = FieldKind::Percent,
                .unit = "%"},
        }};
}

FactSheet accountBalanceSheet()
{
    return {"safety_fee", &accountBalanceTable, QT_TRANSLATE_NOOP("safety_fee", "General-ledger balances"),
        QT_TRANSLATE_NOOP("safety_fee", "What the general ledger says of the special reserve at each month's end."),
        {
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("safety_fee", "Month"), required),
            yuanField(
                FieldKind::SignedMoney, "balance_fen", QT_TRANSLATE_NOOP("safety_fee", "Balance (credit positive)"), required),
            text("source", QT_TRANSLATE_NOOP("safety_fee", "Taken from")),
        }};
}

FactSheet makeTrialBalanceSheet()
{
    FactSheet sheet{"safety_fee", &accountBalanceTable, QT_TRANSLATE_NOOP("safety_fee", "Trial balance"),
        QT_TRANSLATE_NOOP("safety_fee", "The month's trial balance: of its accounts the special reserve is taken."),
        {
            text("source", QT_TRANSLATE_NOOP("safety_fee", "Account"), required),
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("safety_fee", "Month"), required),
            yuanField(FieldKind::SignedMoney, "balance_fen", QT_TRANSLATE_NOOP("safety_fee", "Closing balance (credit positive)"),
                required),
        }};
    sheet.columns[0].alsoCalled = "科目编码|科目代码|科目编号|科目|account code|code";
    sheet.columns[1].alsoCalled = "期间|会计期间|月份|period";
    sheet.columns[2].alsoCalled = "期末贷方|期末贷方余额|期末余额|期末余额贷方|贷方余额|closing credit|closing balance";
    return sheet;
}

FactSheet reconcilingSheet()
{
    return {"safety_fee", &reconcilingItemTable, QT_TRANSLATE_NOOP("safety_fee", "Reconciling items"),
        QT_TRANSLATE_NOOP("safety_fee", "Why the general ledger differs from the vouchers at a month's end."),
        {
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("safety_fee", "Month"), required),
            oneOf(reconcilingWords, "kind", QT_TRANSLATE_NOOP("safety_fee", "Why"), required, "not-booked"),
            yuanField(FieldKind::SignedMoney, "amount_fen",
                QT_TRANSLATE_NOOP("safety_fee", "By how much the general ledger is higher"), required),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Note")),
        }};
}

FactSheet slipSheet()
{
    return {"safety_fee", &slipTable, QT_TRANSLATE_NOOP("safety_fee", "Approval slips"),
        QT_TRANSLATE_NOOP("safety_fee", "What was asked for before it was paid, and who agreed."),
        {
            typed(FieldKind::Year, "year", QT_TRANSLATE_NOOP("safety_fee", "Year"), required),
            typed(FieldKind::Count, "number", QT_TRANSLATE_NOOP("safety_fee", "Number"), required),
            text("item", QT_TRANSLATE_NOOP("safety_fee", "What for"), required),
            from(lists::uses, FieldKind::Choice, "category", QT_TRANSLATE_NOOP("safety_fee", "Category"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "Those its industry's list opens")),
            yuanField(FieldKind::Money, "amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount"), optional),
            hidden(typed(FieldKind::Date, "filled_on", QT_TRANSLATE_NOOP("safety_fee", "Filled in on"))),
            hidden(
                from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Line of business"), optional)),
            text("department", QT_TRANSLATE_NOOP("safety_fee", "Department")),
            hidden(text("applicant", QT_TRANSLATE_NOOP("safety_fee", "Applicant"))),
            hidden(text("safety_officer", QT_TRANSLATE_NOOP("safety_fee", "Safety officer"))),
            hidden(text("finance", QT_TRANSLATE_NOOP("safety_fee", "Finance"))),
            hidden(text("leader", QT_TRANSLATE_NOOP("safety_fee", "Leader"))),
        }};
}

FactSheet signOffSheet()
{
    return {"safety_fee", &basisSignOffTable, QT_TRANSLATE_NOOP("safety_fee", "Bases signed off"),
        QT_TRANSLATE_NOOP("safety_fee", "The month's output, revenue or progress, signed by production, safety and finance."),
        {
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Line of business"), required),
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("safety_fee", "Month"), required),
            text("production", QT_TRANSLATE_NOOP("safety_fee", "Production")),
            text("safety", QT_TRANSLATE_NOOP("safety_fee", "Safety")),
            text("finance", QT_TRANSLATE_NOOP("safety_fee", "Finance")),
            typed(FieldKind::Date, "signed_on", QT_TRANSLATE_NOOP("safety_fee", "Signed on")),
            text("paper", QT_TRANSLATE_NOOP("safety_fee", "Sheet that was signed")),
        }};
}

}

const FactSheet& trialBalanceSheet()
{
    static const FactSheet sheet = makeTrialBalanceSheet();
    return sheet;
}

SheetGroup accountSheets()
{
    return {QT_TRANSLATE_NOOP("safety_fee", "Accountant's records"),
        {accountSheet(), assetSheet(), accountBalanceSheet(), reconcilingSheet(), slipSheet(), signOffSheet()}};
}

}
