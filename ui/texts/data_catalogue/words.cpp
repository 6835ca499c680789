// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// Words that stand for a value.
constexpr KeyWording wordsTable[] = {
    {"data-security", {"工业和信息化领域数据安全", "data security in industry and information technology"}},
    {"records", {"条数", "records"}},
    {"bytes", {"字节", "bytes"}},
    {"filing-submitted", {"提交备案之日", "from the day of filing"}},
    {"return-received", {"收到退回之日", "from receipt of the return"}},
    {"filed-content-changed", {"备案内容变化之日", "from the change of what was filed"}},
    {"contents.source", {"来源", "source"}},
    {"contents.category", {"类别", "category"}},
    {"contents.scale", {"规模", "scale"}},
    {"contents.carrier", {"载体", "carrier"}},
    {"contents.purpose", {"处理目的和方式", "purpose and manner of processing"}},
    {"contents.scope-of-use", {"使用范围", "scope of use"}},
    {"contents.responsible", {"责任主体", "responsible party"}},
    {"contents.sharing", {"对外共享", "external sharing"}},
    {"contents.cross-border", {"跨境传输", "cross-border transfer"}},
    {"contents.protection", {"安全保护措施", "protection measures"}},
    {"contents.domain", {"领域", "domain"}},
    {"resident-id", {"居民身份证号", "resident identity number"}},
    {"uscc", {"统一社会信用代码", "unified social credit code"}},
    {"bank-card", {"银行卡号", "bank card"}},
    {"mobile", {"手机号", "mobile number"}},
    {"landline", {"固定电话", "landline number"}},
    {"email", {"电子邮箱", "e-mail address"}},
    {"plate", {"车牌号", "number plate"}},
    {"passport", {"护照号", "passport"}},
    {"address", {"地址", "address"}},
    {"coordinates", {"坐标", "coordinates"}},
    {"device-identifier", {"设备标识", "identifier of a device"}},
    {"network-identifier", {"网络标识", "identifier in a network"}},
    {"equipment-parameter", {"设备参数", "parameter of equipment"}},
    {"recipe", {"配方", "recipe"}},
    {"production-volume", {"产量", "production volume"}},
    {"traces", {"少量", "traces"}},
    {"by-name", {"按名称", "by name"}},
    {"likely", {"较可能", "likely"}},
    {"certain", {"几乎全部", "nearly all"}},
};
static_assert(areComplete(wordsTable));

// What a receipt of a rule answers.
constexpr KeyWording ruleWordingsTable[] = {
    {"data_catalogue.level", {"数据级别", "Level of the data"}},
    {"data_catalogue.drift", {"备案内容是否重大变化", "Whether the filing has changed materially"}},
    {"data_catalogue.clock", {"期限", "Period"}},
};
static_assert(areComplete(ruleWordingsTable));

}

std::span<const KeyWording> ruleWordings()
{
    return ruleWordingsTable;
}

std::span<const KeyWording> words()
{
    return wordsTable;
}

}
