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
    {"data_catalogue.source-unreachable",
        {"连不上[“{source}”|数据源][：{reason}]。", "[“{source}”|The source] can't be reached[: {reason}]."},
        {"看不到的数据源不会当作空的。", "A source that can't be seen is not taken for an empty one."},
        {"请核对地址、账号和网络；其他数据源照常盘点。",
            "Check address, account and network; other sources are looked into all the same."}},
    {"data_catalogue.driver-missing",
        {"缺少连接[“{source}”|这种数据源]的驱动 {driver}。", "The driver {driver} for [“{source}”|this source] is missing."},
        {"没有驱动就不能盘点这种数据库。", "Without its driver a database of that kind can't be looked into."},
        {"请安装该软件包后再试。", "Install that package and try again."}},
    {"data_catalogue.source-lost",
        {"盘点途中与[“{source}”|数据源]的连接断了。", "The connection to [“{source}”|the source] was lost on the way."},
        {"断开之前看到的仍然保留，其余的表没有看。", "What was seen before stays; the other tables were not looked into."},
        {"连接恢复后请再盘点一次。", "Look again once the connection is back."}},
    {"data_catalogue.table-unreadable",
        {"[{table}|这张表]读不了[（{code}）]。", "[{table}|This table] can't be read[ ({code})]."},
        {"数据库自己的话里可能有数据内容，所以只记代码。", "The database's own words may hold values, so only its code is kept."},
        {"请核对权限，或视图所依据的表；其他表照常盘点。",
            "Check the permissions, or what a view rests on; other tables are looked into all the same."}},
    {"data_catalogue.table-timed-out",
        {"[{table}|这张表]在 {seconds} 秒内没有答复。", "[{table}|This table] didn't answer within {seconds} seconds."},
        {"盘点不能拖慢生产系统。", "A look must not slow down production."},
        {"请放宽时限，或只看名称；其他表照常盘点。",
            "Allow more time, or look at names only; other tables are looked into all the same."}},
    {"data_catalogue.nothing-to-file", {"没有定为重要或核心的数据。", "No data has been decided to be important or core."},
        {"一般数据不在备案之列。", "General data isn't filed."}, {"请先完成定级。", "Decide the levels first."}},
    {"data_catalogue.filing-incomplete",
        {"[{entry}|这个条目]还没有填写{missing:word}。", "[{entry}|This entry] says nothing yet of: {missing:word}."},
        {"备案须写明这些内容。", "A filing states these things."},
        {"请在目录中补齐后再编制。", "Complete it in the catalogue, then prepare the filing."}},
    {"data_catalogue.several-domains", {"要备案的数据分属不同领域。", "The data to be filed belongs to several domains."},
        {"领域决定报送哪个机关。", "The domain decides which authority it goes to."},
        {"请核对各条目的领域。", "Check the domain of each entry."}},
    {"data_catalogue.secret-refused",
        {"[{entry}|这个条目]标为军事数据或国家秘密，不予登记。",
            "[{entry}|This entry] is marked as military data or a state secret: it isn't entered."},
        {"这类数据按国家保密规定管理，不得进入本程序。",
            "Such data is under the rules of state secrecy and has no place in this program."},
        {"请交由保密部门处理。", "Leave it to those in charge of secrets."}},
    {"data_catalogue.reason-missing", {"没有写明理由。", "No reason is given."},
        {"与建议不同的定级、退回的备案，都要能说明为什么。",
            "A level other than proposed, or a filing that came back, must be accounted for."},
        {"请写明理由。", "Give the reason."}},
    {"data_catalogue.filing-under-way", {"备案[ {number} ]还在办理。", "Filing[ {number}] is still under way."},
        {"同一份目录不能同时有两份备案在办。", "One catalogue can't have two filings on their way."},
        {"请先办完，或撤回它。", "Finish it first, or withdraw it."}},
    {"data_catalogue.wrong-move", {"备案现在不能这样办理。", "The filing can't take this step now."},
        {"备案依次为编制、内部批准、提交、通过或退回。",
            "A filing is prepared, approved within, submitted, then accepted or returned."},
        {"请核对它现在的状态。", "Check where it stands."}},
    {"data_catalogue.earlier-than-before", {"这一步的日期早于上一步。", "This step is dated before the one before it."},
        {"期限从这些日期起算。", "Periods are counted from these days."}, {"请核对日期。", "Check the day."}},
    {"data_catalogue.several-of-that-name", {"有几个条目都叫[“{entry}”|这个名称]。", "Several entries are named [“{entry}”|so]."},
        {"猜错会改到别的条目。", "A guess might change another."},
        {"请写“来源/名称”，或条目的编号。", "Write source/name, or the entry's id."}},
    {"data_catalogue.no-such-entry", {"目录里没有[“{entry}”|这个条目]。", "The catalogue has no entry [“{entry}”|of that name]."},
        {"没有条目就没有可以定级的对象。", "Without an entry there is nothing to judge."},
        {"请先盘点数据源，或核对名称。", "Look into the source first, or check the name."}},
    {"data_catalogue.no-filing", {"还没有这份备案。", "There is no such filing yet."},
        {"备案表取自已编制的备案。", "The form shows a filing that was prepared."},
        {"请先编制备案，或核对编号。", "Prepare one first, or check its number."}},
    {"data_catalogue.decided", {"已作出的定级不能改动。", "A decision on a level isn't changed."},
        {"当时为什么这样定级，要一直查得到。", "Why it was decided so must always be found."},
        {"请另作一次定级。", "Decide anew instead."}},
    {"data_catalogue.filing-frozen", {"备案编制之后不能改动。", "A filing isn't changed once it is prepared."},
        {"主管部门手里的内容要与这里一致。", "What the authority holds must be what stands here."},
        {"请撤回后重新编制，或另作变更备案。", "Withdraw it and prepare another, or file a change."}},
};
static_assert(areComplete(problemWordingsTable));

}

std::span<const ProblemWording> problemWordings()
{
    return problemWordingsTable;
}

}
