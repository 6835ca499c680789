// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_help.h"

#include "app/cli/command.h"
#include "ui/texts/problem_text.h"

#include <array>
#include <string_view>

namespace plumbline::cli {

namespace {

constexpr Words accrueForms{
    R"(输入：一个 JSON 对象、对象数组、每行一个对象，或首行为列名的 CSV（id、activity、date 和各基数的名称，每行一条）。
  {"id":"A1","activity":"machinery","date":"2023-05-31","basis":{"prior_year_revenue":"123456789.01"}}
数字写成字符串：金额以元为单位，至多 2 位小数；数量至多 6 位小数；小数点前至多 15 位。
同一煤矿有多种灾害时，activity 写成列表（CSV 中用 + 连接），按较高标准计算。业务名称见 rules show。
输出：与输入形式相同、次序相同的 JSON；CSV 逐行作答。年度基数给出全年金额和十二个月；每一步都注明条款或口径。
一条输入有误，不影响其他各条；此时退出码为 2。单条输入至多 64 KiB。

可能出现的问题代码：)",
    R"(Input: one JSON object, an array of them, one object a line, or CSV under a line of names (id, activity, date and the
names of the bases), one row a line.
  {"id":"A1","activity":"machinery","date":"2023-05-31","basis":{"prior_year_revenue":"123456789.01"}}
Numbers are strings: money in yuan with at most 2 decimals, quantities with at most 6, at most 15 digits before the point.
Several hazards of one coal mine are a list (in CSV joined by +); the higher standard applies. For the activities, rules show.
Output: JSON in the form and order of the input; CSV is answered line by line. A yearly basis gives the whole year and its
twelve months; every step names its article or reading.
A wrong input doesn't stop the others; the exit code is then 2. One input has at most 64 KiB.

The codes of problems:)"};

constexpr std::array<std::string_view, 32> accrueCodes{
    "accrue.list-not-combinable",
    "accrue.missing-activity",
    "accrue.missing-basis",
    "accrue.missing-date",
    "accrue.missing-id",
    "accrue.unknown-activity",
    "accrue.wrong-basis",
    "csv.column-count",
    "csv.duplicate-column",
    "csv.invalid-utf8",
    "csv.malformed",
    "csv.missing-column",
    "csv.unknown-column",
    "date.invalid",
    "file.not-found",
    "file.not-written",
    "file.unreadable",
    "json.duplicate-key",
    "json.invalid-utf8",
    "json.malformed",
    "json.not-a-string",
    "json.not-an-object",
    "json.too-deep",
    "json.too-large",
    "json.trailing",
    "json.truncated",
    "json.unknown-key",
    "number.malformed",
    "number.negative",
    "number.too-large",
    "number.too-many-decimals",
    "rules.none-in-force",
};

}

QString accrueHelp(Language language)
{
    QString help = accrueForms.in(language);
    for (const std::string_view code : accrueCodes)
        help += QStringLiteral("\n  %1  %2")
                    .arg(QString::fromLatin1(code.data(), qsizetype(code.size())), -27)
                    .arg(describe(Problem{code}, language).what);
    return help;
}

}
