// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "app/composition/domains.h"
#include "app/composition/house.h"
#include "core/services/sample.h"

namespace plumbline::cli {

namespace {

Exit makeDemo(const Call& call)
{
    const auto run = [&]() -> Result<void> {
        const House house = TRY(makeHouse());
        TRY(makeSample(house, call.operands.front()));
        return writeSampleFiles(call.operands.front());
    };
    if (const Result<void> made = run(); !made)
        return call.refuse(exitOf(made.problem()), made.problem());
    if (call.isJson)
        call.write(
            canonicalBytes(Json::Object{{"file", call.operands.front().toStdString()}, {"day", formatDate(sampleDay())}}) + '\n');
    else
        call.say(Words{"示例工作簿：%1（截至 %2）", "The sample workspace: %1 (as of %2)"}
                     .in(call.language)
                     .arg(call.operands.front(), QString::fromStdString(formatDate(sampleDay()))));
    return Exit::Done;
}

Exit initialise(const Call& call)
{
    const auto run = [&]() -> Result<void> {
        const House house = TRY(makeHouse());
        for (const char* const needed : {"--name", "--uscc"}) {
            if (option(call, needed).isEmpty())
                return Problem{"cli.missing-value"}.with("option", QString::fromLatin1(needed));
        }
        const QString person = option(call, "--person");
        const EnterpriseFacts enterprise{{}, option(call, "--name"), option(call, "--uscc").toStdString()};
        const auto session = TRY(Session::create(
            house, call.operands.front(), enterprise, person.isEmpty() ? Words{"未署名", "unnamed"}.in(call.language) : person));
        remember(*session);
        return {};
    };
    if (const Result<void> made = run(); !made)
        return call.refuse(exitOf(made.problem()), made.problem());
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"file", call.operands.front().toStdString()}}) + '\n');
    else
        call.say(Words{"已新建 %1", "Made %1"}.in(call.language).arg(call.operands.front()));
    return Exit::Done;
}

}

Command demoCommand()
{
    return {"demo", "OUT.plumb", 1, 1, {"写出示例工作簿", "write the sample workspace"}, nullptr, {}, makeDemo};
}

Command initCommand()
{
    return {"init", "OUT.plumb", 1, 1, {"新建空工作簿", "make an empty workspace"}, nullptr,
        {{"--name", "NAME", {"企业名称", "the enterprise's name"}},
            {"--uscc", "CODE", {"统一社会信用代码", "its unified social credit code"}},
            {"--person", "NAME", {"由谁操作", "who works in it"}}},
        initialise};
}

}
