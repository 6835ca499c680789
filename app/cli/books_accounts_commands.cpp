// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/house.h"
#include "core/exchange/input_lexer.h"
#include "core/rules/pack_reader.h"
#include "core/safety_fee/slip_report.h"
#include "core/services/safety_fee/accounting.h"
#include "core/services/safety_fee/inspection.h"
#include "core/services/safety_fee/what_if.h"
#include "ui/print/paper_painter.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QFile>

#include <algorithm>

// Beside the books of the safety fee: vouchers for the general ledger, approval slips, what if, and the inspection folder.

namespace plumbline::cli {

namespace {

using namespace plumbline::safety_fee;

Problem badValue(const char* option, const QString& value)
{
    return Problem{"cli.bad-value"}.with("option", QString::fromLatin1(option)).with("value", value);
}

Result<Rate> percentOption(const Call& call, const char* name)
{
    constexpr Wide millionthsInPart = 100; // of a percent, in one part per million
    const QString text = option(call, name);
    if (text.isEmpty())
        return Rate::fromPartsPerMillion(1'000'000);
    const auto percent = understandQuantity(text, u"%");
    if (!percent)
        return badValue(name, text);
    return Rate::fromPartsPerMillion(std::int64_t(percent->value.millionths() / millionthsInPart));
}

Result<WhatIf> questionOf(const Call& call)
{
    WhatIf question;
    question.bases = TRY(percentOption(call, "--bases"));
    question.uses = TRY(percentOption(call, "--uses"));
    question.standard = option(call, "--standard").toStdString();
    question.rate = option(call, "--rate").toStdString();
    if (const QString path = option(call, "--pack"); !path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Problem{"file.unreadable"}.with("reason", file.errorString()).inFile(path);
        question.pack = TRY(readRulePack(file.readAll().toStdString(), path));
    }
    return question;
}

Result<Exit> suppose(const Call& call, OpenWorkspace& at)
{
    const ReadScope facts = TRY(at.session->workspace().read());
    const WhatIfYears years = TRY(askWhatIf(at.session->asked(facts, at.scope), TRY(questionOf(call))));
    const ReportDocument document = TRY(whatIfReport(years));
    Json::Array rows;
    for (const ReportTable& table : document.sections.front().tables) {
        for (const ReportRow& row : table.rows) {
            const QString name = displayText(row.cells[0], call.language);
            if (call.isJson)
                rows.push_back(Json::Object{{"table", table.name}, {"line", name.toStdString()}, {"real", row.cells[1].value},
                    {"supposed", row.cells[2].value}, {"difference", row.cells[3].value}});
            else
                call.say(QStringLiteral("%1  %2  %3  %4")
                             .arg(displayText(row.cells[1], call.language), 18)
                             .arg(displayText(row.cells[2], call.language), 18)
                             .arg(displayText(row.cells[3], call.language), 18)
                             .arg(name));
        }
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"year", std::to_string(years.real.year)}, {"rows", std::move(rows)}}) + '\n');
    return Exit::Done;
}

Result<Exit> vouchers(const Call& call, OpenWorkspace& at)
{
    const QString out = call.operands[1];
    const std::size_t lines = TRY(exportVouchers(*at.session, at.scope, out, call.language));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"file", out.toStdString()}, {"lines", std::to_string(lines)}}) + '\n');
    else
        call.say(Words{"已写出 %1，分录 %2 行", "Wrote %1, %2 lines"}.in(call.language).arg(out).arg(lines));
    return Exit::Done;
}

Result<Exit> slips(const Call& call, OpenWorkspace& at)
{
    Json::Array made;
    for (const ApprovalSlip& slip : TRY(makeSlips(*at.session, at.scope.enterprise, at.scope.year))) {
        if (call.isJson)
            made.push_back(Json::Object{{"number", slipNumber(slip).toStdString()}, {"item", slip.item.toStdString()},
                {"amount", formatMoney(slip.amount.value_or(Money()))}});
        else
            call.say(QStringLiteral("%1  %2  %3").arg(slipNumber(slip), yuanText(slip.amount.value_or(Money())), slip.item));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"slips", std::move(made)}}) + '\n');
    return Exit::Done;
}

Result<Exit> treatment(const Call& call, OpenWorkspace& at)
{
    const auto indexIn = [&](const auto& keys, const char* name) -> Result<std::size_t> {
        const std::string key = option(call, name).toStdString();
        const auto found = std::find(keys.begin(), keys.end(), key.empty() ? keys.front() : std::string_view(key));
        if (found == keys.end())
            return badValue(name, option(call, name));
        return std::size_t(found - keys.begin());
    };
    const auto voucherTemplate = VoucherTemplate(TRY(indexIn(voucherTemplates, "--vouchers")));
    const auto overspent = Overspent(TRY(indexIn(overspentKinds, "--overspent")));
    TRY(setTreatment(*at.session, at.scope.enterprise, voucherTemplate, overspent));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"vouchers", std::string(voucherTemplates[std::size_t(voucherTemplate)])},
                       {"overspent", std::string(overspentKinds[std::size_t(overspent)])}})
            + '\n');
    return Exit::Done;
}

Result<Month> monthOr(const Call& call, const char* name, Month standing)
{
    const QString text = option(call, name);
    const Result<Month> month = text.isEmpty() ? Result<Month>(standing) : parseMonth(text.toStdString());
    return month ? month : Result<Month>(badValue(name, text));
}

Result<Exit> inspection(const Call& call, OpenWorkspace& at)
{
    const InspectionPeriod period{
        TRY(monthOr(call, "--from", Month(at.scope.year, 1))), TRY(monthOr(call, "--through", Month(at.scope.year, 12)))};
    const InspectionFolder made =
        TRY(makeInspectionFolder(*at.session, at.scope, period, call.operands[1], call.language, paperPainter()));
    Json::Array files;
    for (const FolderFile& file : made.files) {
        if (call.isJson)
            files.push_back(Json::Object{{"file", file.name.toStdString()}, {"check_code", file.checkCode}});
        else
            call.say(QStringLiteral("  %1  %2").arg(file.name, in(call.language, file.what)));
    }
    Json::Array lacking;
    for (const auto& [what, problem] : made.lacking) {
        if (call.isJson)
            lacking.push_back(Json::Object{{"what", in(call.language, what).toStdString()}, {"code", std::string(problem.code)}});
        else
            call.say(QStringLiteral("  – %1：%2").arg(in(call.language, what), describe(problem, call.language).what));
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"folder", call.operands[1].toStdString()}, {"check_code", made.index.checkCode},
                       {"files", std::move(files)}, {"lacking", std::move(lacking)}})
            + '\n');
    else
        call.say(Words{"目录校验码 %1", "Check code of the index: %1"}
                     .in(call.language)
                     .arg(QString::fromStdString(made.index.checkCode)));
    return Exit::Done;
}

}

Command whatIfCommand()
{
    return {"what-if", "WS", 1, 1,
        {"假设测算：同一年换基数、使用、标准或规则包，与实际并列，从不入账",
            "the same year with other bases, uses, rate or pack, beside the real one; never booked"},
        nullptr,
        workspaceOptions(
            {{"--bases", "PERCENT", {"收入、产量、造价是现在的百分之几", "revenue, output and cost, in % of what they are"}},
                {"--uses", "PERCENT", {"使用是现在的百分之几", "uses, in % of what they are"}},
                {"--standard", "ID", {"改哪一项标准", "whose rate is another"}},
                {"--rate", "RATE", {"标准改为多少：1.8% 或每单位几元", "the rate: 1.8%, or yuan a unit"}},
                {"--pack", "FILE", {"换用或加上这个规则包", "with this rule pack instead, or beside"}}}),
        [](const Call& call) { return onWorkspace(call, suppose); }};
}

Command vouchersCommand()
{
    return {"vouchers", "WS OUT.xlsx", 2, 2,
        {"记账凭证草稿，按财务软件导入的列写出", "the year's voucher drafts in the columns accounting packages take in"}, nullptr,
        workspaceOptions(), [](const Call& call) { return onWorkspace(call, vouchers); }};
}

Command slipsCommand()
{
    return {"slips", "WS", 1, 1, {"为还没有审批表的草稿生成审批表", "make an approval slip for every draft that has none"},
        nullptr, workspaceOptions(), [](const Call& call) { return onWorkspace(call, slips); }};
}

Command treatmentCommand()
{
    return {"treatment", "WS", 1, 1, {"选择凭证的会计处理", "choose by which treatment vouchers are drafted"}, nullptr,
        workspaceOptions(
            {{"--vouchers", "KEY",
                 {"special-reserve、expensed 或 accrued-liability", "special-reserve, expensed or accrued-liability"}},
                {"--overspent", "KEY", {"debit 或 cost", "debit or cost"}}}),
        [](const Call& call) { return onWorkspace(call, treatment); }};
}

Command inspectionCommand()
{
    return {"inspection", "WS FOLDER", 2, 2,
        {"一个期间的检查资料，写成一个封存的文件夹", "the papers of a period for an inspection, as one sealed folder"}, nullptr,
        workspaceOptions({{"--from", "YYYY-MM", {"自哪个月", "from which month"}},
            {"--through", "YYYY-MM", {"到哪个月", "through which month"}}}),
        [](const Call& call) { return onWorkspace(call, inspection); }};
}

}
