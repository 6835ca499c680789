// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/tailings/fact_sheets.h"

#include "core/services/tailings/sheet_rows.h"

namespace plumbline::tailings {

namespace {

using namespace columns;

constexpr ChoiceWord answerAnswerWords[] = {
    {"yes", QT_TRANSLATE_NOOP("tailings", "Yes")},
    {"no", QT_TRANSLATE_NOOP("tailings", "No")},
    {"not-applicable", QT_TRANSLATE_NOOP("tailings", "Doesn't apply")},
};

FactSheet answerSheet()
{
    return {"tailings", &answerTable, QT_TRANSLATE_NOOP("tailings", "Self-check"),
        QT_TRANSLATE_NOOP("tailings", "Your answer to each question of the self-check, with its evidence."),
        {
            from(offered::ponds, FieldKind::Choice, "pond", QT_TRANSLATE_NOOP("tailings", "Pond"), optional),
            from(lists::selfCheck, FieldKind::Choice, "question", QT_TRANSLATE_NOOP("tailings", "Question"), required),
            oneOf(answerAnswerWords, "answer", QT_TRANSLATE_NOOP("tailings", "Answer"), required),
            typed(FieldKind::Date, "answered_on", QT_TRANSLATE_NOOP("tailings", "Day"), required),
            text("owner", QT_TRANSLATE_NOOP("tailings", "Owner")),
            text("evidence", QT_TRANSLATE_NOOP("tailings", "Evidence")),
            {.name = "reason",
                .label = QT_TRANSLATE_NOOP("tailings", "Reason"),
                .hint = QT_TRANSLATE_NOOP("tailings", "Asked where it doesn't apply")},
        }};
}

}

SheetGroup selfCheckSheets()
{
    return {QT_TRANSLATE_NOOP("tailings", "Self-check"), {answerSheet()}};
}

}
