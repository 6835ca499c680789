// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Enterprises, people, edits and reports.
constexpr ProblemWording serviceProblemsTable[] = {
    {"edit.changed-since",
        {"这一行在那之后又改过，不能撤销或重做。", "The row has changed since: this can't be undone or redone."},
        {"否则会盖掉后来的改动。", "It would write over the later change."},
        {"请直接在表中改成要的值。", "Edit the row to what it should be."}},
    {"edit.nothing-to-redo", {"没有可重做的改动。", "There is nothing to redo."},
        {"重做的是本次打开后撤销过的改动。", "Only what was undone since the file was opened is redone."},
        {"先用 Ctrl+Z 撤销，再用 Ctrl+Y 重做。", "Ctrl+Z undoes, then Ctrl+Y redoes."}},
    {"edit.nothing-to-undo", {"没有可撤销的改动。", "There is nothing to undo."},
        {"能撤销的是本次打开后所做的改动。", "Only edits since the file was opened are undone."},
        {"更早的改动请直接在表中更正。", "Correct an earlier one in its sheet."}},
    {"edit.reason-missing", {"没有写理由。", "No reason is given."},
        {"没有理由的更正，审计时说不清。", "A correction without a reason can't be explained to an auditor."},
        {"请写一句为什么。", "Write in one sentence why."}},
    {"plan.draft-open",
        {"[第 {version} 版|有一版]计划还没有批准。", "[Version {version}|A version] of the plan still waits for approval."},
        {"一年的计划同一时间只改一版，否则不知道哪一版算数。",
            "One version is worked on at a time, so that it is clear which one counts."},
        {"请先提交并批准那一版，或把它退回后继续修改。",
            "Submit and approve that version first, or have it returned and go on with it."}},
    {"plan.exists", {"[{year} 年|这一年]的计划已经有了。", "There is a plan[ of {year}] already."},
        {"以后的改动是新的版本，前后可以对照。", "What changes later is a new version, so that the two can be compared."},
        {"请打开已有的计划；要改已批准的计划，请建立修订版。", "Open that plan; to change an approved one, make a revision."}},
    {"plan.locked",
        {"这一版计划已经提交或批准，不能再改。", "This version of the plan was submitted or approved and can't be changed."},
        {"批准的是这些数，改了就不是批准的那一版。", "What was approved are these figures; changed, they would be others."},
        {"已提交的可以先退回；已批准的请建立修订版。",
            "Have a submitted version returned first; of an approved one make a revision."}},
    {"plan.no-such-version",
        {"[{year} 年|这一年]没有第 {version} 版计划。", "There is no version {version} of the plan[ of {year}]."},
        {"别的版本不能替代它。", "Another version can't stand for it."},
        {"请在计划页查看有哪些版本。", "See on the plan page which versions there are."}},
    {"plan.none", {"[{year} 年|这一年]还没有计划。", "There is no plan[ of {year}] yet."},
        {"没有计划就没有可以计算、批准和打印的内容。", "Without one there is nothing to reckon, approve or print."},
        {"请在计划页新建。", "Make one on the plan page."}},
    {"plan.reason-missing", {"没有写修订的理由。", "No reason is given for the revision."},
        {"批准的人和以后的审计都要知道改了什么、为什么。",
            "Who approves it, and later the auditor, must know what changed and why."},
        {"请写一句话。", "Write one sentence."}},
    {"plan.wrong-move", {"这一版计划现在不能走这一步。", "This version of the plan can't take that step now."},
        {"草稿先提交，提交后批准或退回，批准后只能由新版本取代。",
            "A draft is submitted; what is submitted is approved or returned; what is approved is only superseded by a new "
            "version."},
        {"请先完成前一步。", "Take the step before it first."}},
    {"edit.unknown-choice", {"[“{column}”没有|没有][“{value}”]这个选项。", "[“{column}” has no|There is no] choice[ “{value}”]."},
        {"只能从列出的选项里选。", "Only what is listed can be chosen."}, {"请从列表中选择。", "Choose from the list."}},
    {"edit.value-missing", {"[“{column}”|这一项]还没有填。", "[“{column}”|This entry] isn't filled in."},
        {"空白不等于零。", "Empty is not zero."}, {"请填写；确实是零就写 0。", "Fill it in; if it is zero, write 0."}},
    {"enterprise.bad-uscc",
        {"[“{uscc}”|这个代码]不是正确的统一社会信用代码。", "[“{uscc}”|This] is not a valid unified social credit code."},
        {"代码的最后一位用来校验，错一位就对不上。", "Its last character checks the others; one slip and it fails."},
        {"请照营业执照逐位核对 18 位代码。", "Compare all 18 characters with the business licence."}},
    {"enterprise.none", {"工作簿里还没有企业。", "The workspace has no enterprise yet."},
        {"没有企业就没有可算的对象。", "Without one there is nothing to reckon for."},
        {"请先新建企业。", "Make an enterprise first."}},
    {"enterprise.unknown", {"工作簿里没有[ {uscc}|这家企业]。", "The enterprise[ {uscc}] isn't in the workspace."},
        {"换一家企业来算，结果就不对。", "Another enterprise would give a wrong answer."},
        {"请核对统一社会信用代码。", "Check the unified social credit code."}},
    {"person.none", {"工作簿里还没有人员。", "The workspace has no person yet."},
        {"每次改动都要写明由谁所做。", "Every change says who made it."}, {"请先填写一个姓名。", "Enter a name first."}},
    {"site.unknown", {"这家企业没有[名为“{site}”的|这个]场所。", "The enterprise has no site[ “{site}”| of that name]."},
        {"换一个场所来算，结果就不对。", "Another site would give a wrong answer."},
        {"请核对场所的名称。", "Check the name of the site."}},
    {"report.not-by-site",
        {"这种报告[（{report}）]只能按整个企业编制。", "This report[ ({report})] is made for the whole enterprise only."},
        {"计划按企业编制，结余和暂停提取也按企业计算。", "The plan is the enterprise's, as are balance and suspension."},
        {"请去掉场所再试。", "Leave the site out."}},
    {"person.unknown", {"工作簿里没有[“{name}”|这个人]。", "[“{name}”|This person] isn't in the workspace."},
        {"每次改动都要写明由谁所做。", "Every change says who made it."},
        {"请核对姓名，或先添加此人。", "Check the name, or add the person first."}},
    {"report.read-back-differs",
        {"写出的报告读回来与原内容不同[：{sealed} → {found}]。",
            "The report, read back, isn't what was written[: {sealed} → {found}]."},
        {"不一致的文件不交给您。", "A file that differs isn't handed over."},
        {"请再导出一次；仍不行请告诉我们。", "Export it again; if it fails again, please report it."}},
    {"report.unknown", {"没有名为[“{report}”|此名]的报告。", "There is no report[ “{report}”| of that name]."},
        {"换一份报告，内容就不同。", "Another report would say other things."},
        {"请用 report --list 查看全部报告。", "See report --list for all reports."}},
    {"report.unknown-ending", {"不能导出为[“{ending}”|这种文件]。", "A report can't be written as[ “{ending}”| this]."},
        {"由文件名的结尾决定格式。", "The ending of the name decides the format."},
        {"请用 .pdf、.xlsx、.odt、.html、.csv 或 .json 结尾。", "End the name in .pdf, .xlsx, .odt, .html, .csv or .json."}},
    {"rules.no-such-deadline", {"规则包 {pack} 里没有期限 {deadline}。", "The pack {pack} has no deadline {deadline}."},
        {"没有它就算不出到期日。", "Without it no due day can be reckoned."}, {"请使用完整的规则包。", "Use a complete pack."}},
    {"rules.no-such-list", {"规则包 {pack} 里没有清单 {list}。", "The pack {pack} has no list {list}."},
        {"没有它就判断不了是否允许。", "Without it nothing says what is permitted."},
        {"请使用完整的规则包。", "Use a complete pack."}},
    {"rules.not-a-user-pack", {"规则包[ {pack} ]不是用户规则包。", "The pack[ {pack}] is not a user pack."},
        {"国家规则随程序发布，不由用户导入。", "National rules come with the program and aren't imported."},
        {"省级标准或原合同标准请写明 overlays 和 kind。",
            "A provincial standard or an older contract's rate names overlays and kind."}},
    {"why.unknown", {"没有编号为[ {id}|此号]的金额。", "There is no figure[ {id}| of that id]."},
        {"只能解释有计算过程的金额。", "Only a figure with its working can be explained."},
        {"请从报告或界面中复制编号。", "Copy the id from a report or the window."}},
};
static_assert(areComplete(serviceProblemsTable));

}

std::span<const ProblemWording> serviceProblems()
{
    return serviceProblemsTable;
}

}
