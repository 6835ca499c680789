// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/verdict_text.h"

#include "ui/texts/wording.h"

namespace plumbline {

namespace {

constexpr KeyWording verdictWords[] = {
    {"intact", {"完整，与写出时逐字节相同", "intact, byte for byte as written"}},
    {"resaved", {"在别处另存过，逐格核对", "saved again elsewhere, compared cell by cell"}},
    {"edited", {"在别处另存或编辑过，不再是封存的文件", "saved again or edited elsewhere: no longer the sealed file"}},
    {"altered", {"已被改动", "altered"}},
    {"not-sealed", {"没有封存", "not sealed"}},
    {"unreadable", {"无法读取", "unreadable"}},
    {"equal", {"重新计算：一致", "recomputed: equal"}},
    {"unequal", {"重新计算：不一致", "recomputed: unequal"}},
    {"failed", {"无法重新计算", "could not be recomputed"}},
    {"check_code", {"校验码", "check code"}},
    {"report", {"报告", "report"}},
    {"period", {"期间", "period"}},
    {"enterprise", {"企业", "enterprise"}},
    {"by", {"操作人", "by"}},
    {"at", {"时间", "at"}},
    {"head", {"日志末端", "journal head"}},
    {"figures", {"核对的数字", "figures compared"}},
    {"folder", {"文件夹", "folder"}},
    {"files", {"文件", "files"}},
    {"receipts", {"重算的依据", "receipts reckoned"}},
    {"records", {"日志记录", "journal records"}},
    {"rows", {"事实行", "rows of facts"}},
    {"signed", {"有签名", "signed"}},
    {"sealed", {"封存记录", "sealed in record"}},
    {"against", {"与另一文件相比", "against the other file"}},
    {"same", {"出自同一状态", "made from the same state"}},
    {"other-is-later", {"另一文件较晚", "the other one is later"}},
    {"other-is-earlier", {"另一文件较早", "the other one is earlier"}},
    {"forked", {"两份文件的历史不同", "the two have different histories"}},
    {"other-replica", {"出自另一副本，无法比较先后", "from another replica: neither is later"}},
    {"other-workspace", {"出自另一个工作簿", "from another workspace"}},
};
static_assert(areComplete(verdictWords));

}

QString verdictWord(std::string_view key, Language language)
{
    const KeyWording* const known = findWording(std::span<const KeyWording>(verdictWords), key);
    return known ? say(known->text, language, {}) : QString::fromUtf8(key.data(), qsizetype(key.size()));
}

}
