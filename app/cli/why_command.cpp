// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "ui/texts/report_words.h"
#include "ui/texts/step_text.h"

namespace plumbline::cli {

namespace {

void say(const Call& call, const Receipt& receipt, const RulePack* pack)
{
    call.say(QStringLiteral("\n%1  %2  %3")
                 .arg(ruleText(receipt.rule, call.language), QString::fromStdString(formatDate(receipt.day)),
                     QString::fromStdString(receipt.result)));
    for (const Step& step : receipt.steps) {
        const StepSentence sentence = stepSentence(step, call.language, pack);
        call.say(QStringLiteral("  %1  %2  %3").arg(sentence.title, sentence.amount, sentence.source));
    }
    for (const PackReference& reference : receipt.packs)
        call.say(QStringLiteral("  %1  %2").arg(QString::fromStdString(reference.id), QString::fromStdString(reference.sha256)));
    call.say(QStringLiteral("  = %1").arg(QString::fromStdString(receipt.id())));
}

Result<Exit> why(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    const std::vector<Receipt> receipts = TRY(receiptsOf(*open.session, facts, open.scope, call.operands[1].toStdString()));
    Json::Array written;
    for (const Receipt& receipt : receipts) {
        if (call.isJson)
            written.push_back(receipt.toJson());
        else
            say(call, receipt, TRY(open.session->rules().byId(receipt.packs.front().id)));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"receipts", std::move(written)}}) + '\n');
    return Exit::Done;
}

}

Command whyCommand()
{
    return {"why", "WS ID", 2, 2,
        {"某个数字的计算依据（业务或依据的编号）", "the receipt behind a figure (id of a line of business, or of the receipt)"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, why); }};
}

}
