// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/data_catalogue/wordings.h"

namespace plumbline::data_catalogue {

namespace {

// Words that stand for a value.
constexpr KeyWording wordsTable[] = {
    {"module.data_catalogue", {"数据目录", "Data catalogue"}},
    {"data-security", {"工业和信息化领域数据安全", "data security in industry and information technology"}},
    {"records", {"条数", "records"}},
    {"finer-level", {"细分级别", "finer level"}},
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
    {"contents.owner", {"负责人", "owner"}},
    {"contents.together", {"一起处理", "processed together as"}},
    {"contents.basis", {"识别依据", "identified by"}},
    {"contents.flags", {"另有规定", "other rules"}},
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
    {"register.affects_users", {"影响用户", "users are affected"}},
    {"register.agreement", {"协议或承诺书", "agreement or undertaking"}},
    {"register.amount", {"数量", "amount"}},
    {"register.analysed_on", {"研判日期", "analysed on"}},
    {"register.approval", {"工信部批准文号", "ministry's approval"}},
    {"register.approved_on", {"批准日期", "approved on"}},
    {"register.assessed_on", {"评估日期", "assessed on"}},
    {"register.assessment", {"出境安全评估结果", "result of the security assessment"}},
    {"register.checked_on", {"检查日期", "checked on"}},
    {"register.conditions", {"条件", "conditions"}},
    {"register.consent", {"同意文件", "consent"}},
    {"register.contract", {"合同", "contract"}},
    {"register.covers_cautions", {"责任书写明注意事项", "letter names cautions"}},
    {"register.covers_duties", {"责任书写明岗位职责", "letter names duties"}},
    {"register.covers_obligations", {"责任书写明义务", "letter names obligations"}},
    {"register.covers_penalties", {"责任书写明处罚措施", "letter names penalties"}},
    {"register.data_category", {"类别", "category"}},
    {"register.data_type", {"类型", "type"}},
    {"register.destroyed_on", {"销毁日期", "destroyed on"}},
    {"register.devices", {"设备", "devices"}},
    {"register.done_on", {"完成日期", "done on"}},
    {"register.extent", {"范围", "scope"}},
    {"register.flow", {"流向", "flow"}},
    {"register.frequency", {"频度", "frequency"}},
    {"register.grade", {"可能造成的事件级别", "may lead to an event that is"}},
    {"register.harms_users", {"可能损害用户权益", "users' rights may suffer"}},
    {"register.impact", {"影响", "impact"}},
    {"register.is_enforcement_body", {"境外执法机构", "foreign enforcement body"}},
    {"register.is_indirect", {"间接获取", "obtained indirectly"}},
    {"register.is_whole", {"全部", "all of it"}},
    {"register.kind", {"种类", "kind"}},
    {"register.letter_signed_on", {"责任书签署日期", "letter signed on"}},
    {"register.log", {"记录", "log"}},
    {"register.logs_operations", {"人员操作", "operations"}},
    {"register.logs_permissions", {"权限管理", "permissions"}},
    {"register.logs_processing", {"数据处理", "processing"}},
    {"register.mended_on", {"整改完成日期", "mended on"}},
    {"register.mitigation", {"减轻危害措施", "means of mitigation"}},
    {"register.notice", {"通知方式", "told by"}},
    {"register.noticed_on", {"通知日期", "told on"}},
    {"register.outcome", {"结果", "outcome"}},
    {"register.party", {"对方", "other party"}},
    {"register.persons", {"人员", "persons"}},
    {"register.plan", {"转移方案", "plan"}},
    {"register.problems", {"问题数", "problems"}},
    {"register.procedure", {"程序", "procedure"}},
    {"register.process", {"流程", "process"}},
    {"register.qualification", {"资质", "qualification"}},
    {"register.refused_reason", {"不予销毁的理由", "why the request was refused"}},
    {"register.removed_on", {"消除日期", "removed on"}},
    {"register.reported_on", {"报告日期", "reported on"}},
    {"register.role", {"角色", "role"}},
    {"register.rule", {"规则", "rule"}},
    {"register.safeguards", {"保护措施", "safeguards"}},
    {"register.submitted_on", {"报送日期", "submitted on"}},
    {"register.summary_on", {"总结报告日期", "summary of"}},
    {"register.technique", {"技术", "technique"}},
    {"register.transparency", {"如何说明", "how it is made known"}},
    {"register.users_told_on", {"告知用户日期", "users told on"}},
    {"register.verified_on", {"核验日期", "recipient verified on"}},
    {"role.first-responsible", {"第一责任人（法定代表人或主要负责人）", "first responsible (legal representative)"}},
    {"role.directly-responsible", {"直接责任人（分管领导）", "directly responsible (leader in charge)"}},
    {"role.head", {"数据安全负责人", "head of data security"}},
    {"role.body", {"数据安全管理机构", "body for data security"}},
    {"role.staff", {"数据安全管理人员", "data-security staff"}},
    {"role.key-post", {"关键岗位", "key post"}},
    {"met", {"已落实", "met"}},
    {"partly", {"部分落实", "partly met"}},
    {"not-met", {"未落实", "not met"}},
    {"not-applicable", {"不涉及", "does not arise"}},
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
