// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// Rows that come from a file, and go out as one.
constexpr ProblemWording importProblemsTable[] = {
    {"import.changed-since", {"导入后有 {count} 行被改过。", "{count} of the rows were changed since they were imported."},
        {"整批撤回会连同这些修改一起丢掉。", "Taking the import back would lose those changes."},
        {"请逐行处理，或先撤销这些修改。", "Deal with the rows one by one, or undo the changes first."}},
    {"import.choice-ambiguous", {"“{value}”对得上不止一个选项。", "“{value}” may be more than one of the choices."},
        {"程序不替人选。", "The program doesn't choose."},
        {"请写全名，或在列对应里指定它是哪一个。", "Write its full name, or say beside the columns which one it is."}},
    {"import.error-value", {"单元格是错误值“{value}”。", "The cell holds the error “{value}”."},
        {"公式没有算出结果。", "Its formula gave no result."},
        {"请在表格软件里改正公式。", "Correct the formula in the spreadsheet."}},
    {"import.form-of-other-kind", {"这份模板是用来导入“{kind}”的。", "This form is for “{kind}”."},
        {"按别的种类读，各列会对错。", "Read as another kind its columns would be mistaken."},
        {"请选对应的种类，或重新下载模板。", "Choose its kind, or fill in the right form."}},
    {"import.form-of-other-rules",
        {"模板是按另一份规则（{made}）做的，现行规则是 {now}。", "The form was made by other rules ({made}); today's are {now}."},
        {"选项可能已经改变：每一行仍按现行规则检查。",
            "Choices may have changed: each row is judged by today's rules all the same."},
        {"若有选项不再认得，请重新下载模板。", "Where a choice isn't known any more, fill in a new form."}},
    {"import.formula-without-value",
        {"单元格是公式，但文件里没有算出的值。", "The cell is a formula, and the file holds no value of it."},
        {"程序不替表格软件计算。", "The program doesn't reckon in a spreadsheet's stead."},
        {"请用 Excel、WPS 或 LibreOffice 打开并保存一次。", "Open and save the file once in Excel, WPS or LibreOffice."}},
    {"import.mapped-twice", {"有两列都对应到“{column}”。", "Two columns are taken for “{column}”."},
        {"一行只有一个值。", "A row has one value there."}, {"请留下其中一列。", "Leave one of them out."}},
    {"import.not-asked",
        {"这一列只有在所依赖的列填写后才有意义。", "This column only counts where the one it depends on is filled in."},
        {"填在这里的内容会丢失。", "What stands here would be lost."},
        {"请填写所依赖的列，或清空这一格。", "Fill in that column, or empty this cell."}},
    {"import.nothing-mapped", {"没有一列对应到要导入的内容。", "No column is taken for anything to be imported."},
        {"表头可能认错了行，或种类不对。", "The headings may stand in another row, or the kind is another."},
        {"请指定表头所在行和各列的含义。", "Say which row holds the headings and what each column is."}},
    {"import.nothing-there", {"文件里没有可导入的行。", "The file holds no row to be imported."},
        {"工作表、表头行或种类可能不对。", "Sheet, heading row or kind may be another."},
        {"请核对后再导入。", "Look at them and import again."}},
    {"import.number-cut", {"“{value}”是被表格软件截短的号码。", "“{value}” is a number that a spreadsheet cut short."},
        {"表格软件只保留前 15 位，后面的都成了 0。", "Spreadsheets keep 15 digits; the rest became zeros."},
        {"请把这一列设为文本格式，重新填写完整号码。", "Make the column text, and enter the whole number anew."}},
    {"import.taken-back-already", {"这次导入已经撤回。", "That import is taken back already."},
        {"再撤回一次会冲销两遍。", "Done twice, it would reverse twice."}, {"不用再做什么。", "Nothing is left to do."}},
    {"import.there-already", {"已有同一条记录。", "It is recorded already."},
        {"同一期间的同一项只能有一条。", "There can be one of its kind only."},
        {"请删去文件里的这一行，或修改已有的记录。", "Take the row out of the file, or change what is recorded."}},
    {"import.unknown-choice", {"没有“{value}”这个选项。", "There is no choice “{value}”."},
        {"程序不猜它是哪一个。", "The program doesn't guess which one is meant."},
        {"请改成列表中的名称，或指定它是哪个选项。", "Use a name of the list, or say which choice it is."}},
    {"import.unknown-kind", {"没有“{kind}”这种可导入的内容。", "There is no kind “{kind}” to be imported."},
        {"每种内容有自己的列。", "Each kind has columns of its own."},
        {"import --help 列出所有种类。", "import --help lists them."}},
    {"import.unknown-record", {"记录 {record} 不是一次导入。", "Record {record} is no import."},
        {"只有导入能整批撤回。", "Only an import can be taken back as a whole."},
        {"imports list 列出做过的导入。", "imports list names the imports that were made."}},
    {"import.value-missing", {"这里必须填写。", "It must be filled in."},
        {"缺了它，这一行不成立。", "Without it the row says nothing."},
        {"请在文件里补上，或为全部行指定同一个值。", "Fill it in in the file, or say it once for all rows."}},
    {"table.no-sheet", {"工作簿里没有可见的工作表。", "The workbook has no sheet that can be seen."},
        {"隐藏的工作表不导入。", "Hidden sheets are not imported."},
        {"请取消隐藏后保存。", "Unhide the sheet and save the file."}},
};
static_assert(areComplete(importProblemsTable));

}

std::span<const ProblemWording> importProblems()
{
    return importProblemsTable;
}

}
