// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// What can't be judged, looked for or looked into.
constexpr ProblemWording problemWordingsTable[] = {
    {"data_catalogue.unknown-condition",
        {"规则包里没有[“{condition}”]这一条件。", "The rule pack has no condition [“{condition}”|of that name]."},
        {"级别只由第九条至第十一条的条件决定。",
            "The level follows from the conditions of articles 9 to 11 and from nothing else."},
        {"请按规则包列出的条件回答，见 rules show。", "Answer the conditions the pack lists; see rules show."}},
    {"data_catalogue.pattern-malformed",
        {"[“{pattern}”|这个]不是合格的正则表达式[：{reason}]。",
            "[“{pattern}”|This] is not a well-formed regular expression[: {reason}]."},
        {"写错的规则会认不出数据，或者认错。", "A malformed rule would miss data, or take other data for it."},
        {"请改正后再保存，可先用样例试一试。", "Correct it and save again; try it on an example first."}},
    {"data_catalogue.rule-without-pattern",
        {"识别规则[“{rule}”]既没有名称样式，也没有内容样式。",
            "The rule[ “{rule}”] has neither a pattern for names nor one for values."},
        {"没有样式的规则什么也认不出。", "A rule without a pattern recognises nothing."},
        {"请至少填写其中一种。", "Give one of the two at least."}},
    {"data_catalogue.source-unknown",
        {"[“{source}”|这里]不是认得的数据源。", "[“{source}”|This] is no source of data this program knows."},
        {"认不出是什么，就不知道怎样去看。", "What isn't recognised can't be looked into."},
        {"请写 SQLite 文件、以 / 结尾的文件夹、postgresql://用户@主机/库、mariadb://用户@主机/库，或 odbc:名称。",
            "Give an SQLite file, a folder that ends in /, postgresql://user@host/database, mariadb://user@host/database or "
            "odbc:NAME."}},
    {"data_catalogue.nothing-to-file", {"没有定为重要或核心的数据。", "No data has been decided to be important or core."},
        {"一般数据不在备案之列。", "General data isn't filed."}, {"请先完成定级。", "Decide the levels first."}},
    {"data_catalogue.filing-incomplete",
        {"[{entry}|这个条目]还没有填写{missing:name}。", "[{entry}|This entry] says nothing yet of: {missing:name}."},
        {"备案须写明这些内容。", "A filing states these things."},
        {"请在目录中补齐后再编制。", "Complete it in the catalogue, then prepare the filing."}},
    {"data_catalogue.several-domains", {"要备案的数据分属不同领域。", "The data to be filed belongs to several domains."},
        {"领域决定报送哪个机关。", "The domain decides which authority it goes to."},
        {"请核对各条目的领域。", "Check the domain of each entry."}},
};
static_assert(areComplete(problemWordingsTable));

}

std::span<const ProblemWording> problemWordings()
{
    return problemWordingsTable;
}

}
