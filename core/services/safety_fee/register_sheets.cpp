// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/register_sheets.h"

#include "core/services/safety_fee/fact_sheets.h"
#include "core/services/safety_fee/sheet_parts.h"

namespace plumbline::safety_fee {

namespace {

using namespace columns;
using namespace parts;

constexpr ChoiceWord holdingWords[] = {
    {"wholly-owned", QT_TRANSLATE_NOOP("safety_fee", "Wholly owned")},
    {"controlled", QT_TRANSLATE_NOOP("safety_fee", "Controlled")},
    {"other", QT_TRANSLATE_NOOP("safety_fee", "Other holding")},
};
constexpr ChoiceWord reproductionWords[] = {
    {"opening", QT_TRANSLATE_NOOP("safety_fee", "Opening balance")},
    {"accrual", QT_TRANSLATE_NOOP("safety_fee", "Accrual")},
    {"use", QT_TRANSLATE_NOOP("safety_fee", "Use")},
};

constexpr SheetColumn ofSubcontract{.name = "subcontract",
    .label = QT_TRANSLATE_NOOP("safety_fee", "Subcontract"),
    .entry = FieldKind::Choice,
    .presence = Presence::Required,
    .rows = subcontracts};

FactSheet orderSheet()
{
    return {"safety_fee", &orderTable, QT_TRANSLATE_NOOP("safety_fee", "Orders of authorities"),
        QT_TRANSLATE_NOOP("safety_fee", "What an authority ordered to be put right, and by when; entries point to it (art. 56)."),
        {
            text("authority", QT_TRANSLATE_NOOP("safety_fee", "Authority"), required),
            text("number", QT_TRANSLATE_NOOP("safety_fee", "Number of its document"), required),
            text("subject", QT_TRANSLATE_NOOP("safety_fee", "What is ordered")),
            typed(FieldKind::Date, "issued_on", QT_TRANSLATE_NOOP("safety_fee", "Issued on")),
            typed(FieldKind::Date, "due_on", QT_TRANSLATE_NOOP("safety_fee", "To be done by"), required),
        }};
}

FactSheet invoiceSheet()
{
    return {"safety_fee", &invoiceTable, QT_TRANSLATE_NOOP("safety_fee", "Invoices"),
        QT_TRANSLATE_NOOP("safety_fee",
            "Invoices as they were made out: entries name them by number, and what isn't booked of them stays in sight."),
        {
            {.name = "number",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Invoice number"),
                .presence = Presence::Required,
                .hint = QT_TRANSLATE_NOOP("safety_fee", "20 digits, or code - number")},
            typed(FieldKind::Date, "issued_on", QT_TRANSLATE_NOOP("safety_fee", "Date of the invoice")),
            text("seller", QT_TRANSLATE_NOOP("safety_fee", "Seller")),
            money("total_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount with tax"), required),
            text("buyer", QT_TRANSLATE_NOOP("safety_fee", "Buyer")),
            text("buyer_tax_number", QT_TRANSLATE_NOOP("safety_fee", "Buyer's tax number")),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Note")),
        }};
}

FactSheet supervisionSheet()
{
    return {"safety_fee", &supervisionTable, QT_TRANSLATE_NOOP("safety_fee", "Supervision of subcontractors"),
        QT_TRANSLATE_NOOP("safety_fee", "What the general contractor saw of a subcontractor's use of the fee (art. 18)."),
        {
            ofSubcontract,
            typed(FieldKind::Date, "held_on", QT_TRANSLATE_NOOP("safety_fee", "Looked at on"), required),
            text("held_by", QT_TRANSLATE_NOOP("safety_fee", "By"), required),
            text("found", QT_TRANSLATE_NOOP("safety_fee", "What was found")),
            typed(FieldKind::Date, "remedied_on", QT_TRANSLATE_NOOP("safety_fee", "Put right on")),
        }};
}

FactSheet useStatementSheet()
{
    return {"safety_fee", &useStatementTable, QT_TRANSLATE_NOOP("safety_fee", "Subcontractors' statements"),
        QT_TRANSLATE_NOOP(
            "safety_fee", "What a subcontractor says of its own use, from the beginning through a month (art. 18)."),
        {
            ofSubcontract,
            typed(FieldKind::Month, "month", QT_TRANSLATE_NOOP("safety_fee", "Through"), required),
            money("used_fen", QT_TRANSLATE_NOOP("safety_fee", "Used from the beginning"), required),
            typed(FieldKind::Date, "handed_in_on", QT_TRANSLATE_NOOP("safety_fee", "Handed in on"), required),
        }};
}

FactSheet groupMemberSheet()
{
    return {"safety_fee", &groupMemberTable, QT_TRANSLATE_NOOP("safety_fee", "Group"),
        QT_TRANSLATE_NOOP("safety_fee", "The headquarters that pool part of the enterprise's fee (art. 55)."),
        {
            from(lists::enterprises, FieldKind::Choice, "headquarters", QT_TRANSLATE_NOOP("safety_fee", "Headquarters"), optional,
                QT_TRANSLATE_NOOP("safety_fee", "An enterprise of this workspace, or else its name below")),
            text("headquarters_name", QT_TRANSLATE_NOOP("safety_fee", "Headquarters outside this workspace")),
            flag("is_first_level", QT_TRANSLATE_NOOP("safety_fee", "The group's parent of the first level"), "1"),
            flag("bears_responsibility", QT_TRANSLATE_NOOP("safety_fee", "Bears the group's safety responsibility"), "1"),
            oneOf(holdingWords, "holding", QT_TRANSLATE_NOOP("safety_fee", "Holding"), required, "wholly-owned"),
            {.name = "share_percent",
                .label = QT_TRANSLATE_NOOP("safety_fee", "Share that is pooled"),
                .entry = FieldKind::Percent,
                .presence = Presence::Required,
                .unit = "%"},
            typed(FieldKind::Month, "from_month", QT_TRANSLATE_NOOP("safety_fee", "From"), required),
            typed(FieldKind::Month, "until_month", QT_TRANSLATE_NOOP("safety_fee", "Last month")),
            hidden(text("document", QT_TRANSLATE_NOOP("safety_fee", "Document"))),
        }};
}

FactSheet simpleReproductionSheet()
{
    return {"safety_fee", &simpleReproductionTable, QT_TRANSLATE_NOOP("safety_fee", "Simple-reproduction fee"),
        QT_TRANSLATE_NOOP("safety_fee", "What mines keep accruing beside the safety fee, in a ledger of its own (art. 57)."),
        {
            typed(FieldKind::Date, "booked_on", QT_TRANSLATE_NOOP("safety_fee", "Day"), required),
            oneOf(reproductionWords, "kind", QT_TRANSLATE_NOOP("safety_fee", "Entry"), required, "use"),
            from(activities, FieldKind::Choice, "activity", QT_TRANSLATE_NOOP("safety_fee", "Line of business"), optional),
            money("amount_fen", QT_TRANSLATE_NOOP("safety_fee", "Amount"), required),
            text("note", QT_TRANSLATE_NOOP("safety_fee", "Note")),
            hidden(text("voucher_word", QT_TRANSLATE_NOOP("safety_fee", "Voucher word"))),
            hidden(typed(FieldKind::Count, "voucher_number", QT_TRANSLATE_NOOP("safety_fee", "Voucher number"))),
            hidden(typed(FieldKind::Count, "voucher_line", QT_TRANSLATE_NOOP("safety_fee", "Voucher line"))),
            text("proof_number", QT_TRANSLATE_NOOP("safety_fee", "Number of the paper")),
            hidden(text("counterparty", QT_TRANSLATE_NOOP("safety_fee", "Counterparty"))),
        }};
}

}

SheetGroup registerSheets()
{
    return {QT_TRANSLATE_NOOP("safety_fee", "Registers"),
        {invoiceSheet(), orderSheet(), supervisionSheet(), useStatementSheet(), simpleReproductionSheet(), groupMemberSheet()}};
}

}
