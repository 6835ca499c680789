// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/sample.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/store/data_catalogue/register_store.h"
#include "core/store/data_catalogue/tables.h"

namespace plumbline::data_catalogue {

namespace {

/// What the machinery works wrote into its registers: most of it as it should be, a few things not.
class SampleRegisters final {
public:
    SampleRegisters(WriteScope& scope, const EnterpriseId& enterprise, const Facts& facts)
        : m_scope(scope), m_enterprise(enterprise), m_facts(facts)
    {
    }

    Result<void> fill()
    {
        TRY(people());
        TRY(exercisesAndApprovals());
        TRY(actsOnData());
        TRY(coreAcrossParties());
        TRY(risksAndReports());
        return selfCheck();
    }

private:
    Result<Id> add(const FactTable& table, FactValues values)
    {
        values.emplace(values.begin(), "enterprise", FactValue(m_enterprise));
        return insertFact(m_scope, table, values);
    }

    Id entry(const char* name) const
    {
        const Result<const Entry*> found = entryOf(m_facts, QString::fromUtf8(name));
        return found ? (*found)->id : Id();
    }

    Result<void> person(const char* role, const char* name, const char* post)
    {
        TRY(add(personTable, {{"role", role}, {"name", name}, {"post", post}}));
        return {};
    }

    Result<void> people()
    {
        TRY(add(profileTable,
            {{"province", "浙江省"}, {"regulator", "浙江省经济和信息化厅"}, {"sector", "通用设备制造业"},
                {"is_central", FactValue::flag(false)}, {"contact", "陈志远"}, {"contact_phone", "内线 8021"},
                {"address", "杭州市滨江区"}}));
        TRY(person("first-responsible", "周海川", "法定代表人"));
        TRY(person("directly-responsible", "李明", "副总经理"));
        TRY(person("head", "陈志远", "信息化部部长"));
        TRY(person("body", "信息化部", "归口管理"));
        const FactValue yes = FactValue::flag(true);
        TRY(add(personTable,
            {{"role", "key-post"}, {"name", "吴倩"}, {"post", "数据库管理员"}, {"duties", "数据库运维与授权"},
                {"letter_signed_on", QDate(2025, 2, 28)}, {"covers_duties", yes}, {"covers_obligations", yes},
                {"covers_penalties", yes}, {"covers_cautions", yes}}));
        TRY(add(personTable, {{"role", "key-post"}, {"name", "孙立"}, {"post", "数控程序管理员"}, {"duties", "程序下发"}}));
        return {};
    }

    Result<void> exercisesAndApprovals()
    {
        TRY(add(exerciseTable,
            {{"kind", "training"}, {"held_on", QDate(2025, 4, 16)}, {"subject", "数据安全年度培训"}, {"attended", 118},
                {"result", "考核全部合格"}}));
        TRY(add(exerciseTable,
            {{"kind", "drill"}, {"held_on", QDate(2025, 6, 18)}, {"subject", "勒索软件应急演练"}, {"attended", 23},
                {"result", "恢复用时四小时，预案已修订"}}));
        TRY(add(approvalTable,
            {{"entry", entry("drawing_index")}, {"operation", "provision"}, {"purpose", "协作厂加工主轴箱零件"},
                {"asked_by", "制造部"}, {"asked_on", QDate(2025, 5, 12)}, {"decision", "approved"}, {"decided_by", "李明"},
                {"decided_on", QDate(2025, 5, 14)}}));
        TRY(add(approvalTable,
            {{"entry", entry("process_recipe")}, {"operation", "use"}, {"purpose", "新品试制调取工艺参数"},
                {"asked_by", "研发部"}, {"asked_on", QDate(2025, 7, 3)}, {"decision", "approved"}, {"decided_by", "陈志远"},
                {"decided_on", QDate(2025, 7, 3)}}));
        return {};
    }

    Result<void> actsOnData()
    {
        TRY(add(collectionTable,
            {{"entry", entry("spindle_reading")}, {"collected_on", QDate(2025, 1, 6)}, {"origin", "机床传感器"},
                {"data_type", "转速、振动、温度"}, {"amount", "每台每日约一千条"}, {"frequency", "九十秒一次"},
                {"flow", "车间网关至遥测库"}, {"persons", "设备部两人"}, {"devices", "网关六台"},
                {"is_indirect", FactValue::flag(false)}}));
        TRY(add(storageActTable,
            {{"kind", "recovery-test"}, {"held_on", QDate(2025, 5, 20)}, {"object", "MES 数据库"}, {"outcome", "passed"},
                {"next_on", QDate(2025, 11, 20)}}));
        TRY(add(storageActTable,
            {{"kind", "recovery-test"}, {"held_on", QDate(2025, 8, 21)}, {"object", "遥测库"}, {"outcome", "failed"},
                {"remark", "备份介质读取错误"}}));
        TRY(add(storageActTable,
            {{"kind", "backup"}, {"held_on", QDate(2025, 9, 1)}, {"object", "全部数据库异地备份"}, {"outcome", "passed"}}));
        TRY(add(provisionTable,
            {{"entry", entry("drawing_index")}, {"recipient", "杭州精工协作厂"}, {"extent", "主轴箱零件图样索引"},
                {"data_category", "研发数据"}, {"conditions", "仅用于本批加工"}, {"procedure", "审批后加密传输"},
                {"agreement", "数据安全协议 HC-2025-07"}, {"provided_on", QDate(2025, 5, 19)}}));
        TRY(add(processorTable,
            {{"processor", "云迹数据服务公司"}, {"entry", entry("spindle_reading")}, {"work", "主轴健康分析"},
                {"contract", "HC-IT-2025-011"}, {"contract_on", QDate(2025, 1, 10)}, {"qualification", "等保三级"},
                {"verified_on", QDate(2025, 1, 8)}}));
        TRY(add(logSourceTable,
            {{"system", "MES"}, {"logs_processing", FactValue::flag(true)}, {"logs_permissions", FactValue::flag(true)},
                {"logs_operations", FactValue::flag(true)}, {"kept_months", 12}, {"checked_on", QDate(2025, 6, 30)}}));
        TRY(add(logSourceTable,
            {{"system", "遥测平台"}, {"logs_processing", FactValue::flag(true)}, {"logs_permissions", FactValue::flag(true)},
                {"logs_operations", FactValue::flag(true)}, {"kept_months", 3}, {"checked_on", QDate(2025, 6, 30)}}));
        return {};
    }

    Result<void> coreAcrossParties()
    {
        const Id crossing = TRY(add(crossingTable,
            {{"entry", entry("nc_program")}, {"kind", "entrustment"}, {"party", "浙江五轴技术服务公司"},
                {"assessment", "委托优化五轴加工程序的风险评估报告"}, {"safeguards", "现场处理，不带出"}}));
        TRY(insertCrossingStep(m_scope, crossing, CrossingMove::Assessed, QDate(2025, 8, 11), QStringLiteral("王芳"), {}));
        TRY(insertCrossingStep(m_scope, crossing, CrossingMove::Submitted, QDate(2025, 8, 18), QStringLiteral("王芳"),
            QStringLiteral("浙数审收〔2025〕0032号")));
        return {};
    }

    Result<void> risksAndReports()
    {
        TRY(add(riskTable,
            {{"found_on", QDate(2025, 7, 22)}, {"what", "遥测网关使用默认口令"}, {"entry", entry("spindle_reading")},
                {"grade", "larger"}, {"measures", "更换口令，隔离网段"}, {"removed_on", QDate(2025, 7, 25)},
                {"reported_on", QDate(2025, 7, 23)}, {"receipt", "浙数险〔2025〕0208号"}}));
        TRY(add(riskTable,
            {{"found_on", QDate(2025, 9, 9)}, {"what", "ERP 离职账号未停用"}, {"grade", "general"},
                {"measures", "人事与账号联动改造中"}}));
        TRY(add(incidentTable,
            {{"happened_on", QDate(2025, 3, 27)}, {"known_on", QDate(2025, 3, 28)}, {"what", "客户联系表误发外部邮箱"},
                {"grade", "general"}, {"involves", "general"}, {"entry", entry("customer")},
                {"harms_users", FactValue::flag(true)}, {"users_told_on", QDate(2025, 3, 29)},
                {"mitigation", "收件方已删除并出具说明"}, {"handled_on", QDate(2025, 4, 2)}, {"summary_on", QDate(2025, 4, 8)}}));
        TRY(add(assessmentTable,
            {{"year", 2024}, {"assessor", "third-party"}, {"body", "浙江省信息安全测评中心"}, {"report_on", QDate(2024, 9, 12)},
                {"problems", 5}, {"mended_on", QDate(2024, 11, 29)}, {"submitted_on", QDate(2024, 12, 5)},
                {"receipt", "浙数评〔2024〕0541号"}}));
        TRY(add(assessmentTable, {{"year", 2025}, {"planned_on", QDate(2025, 11, 20)}, {"assessor", "self"}}));
        TRY(add(yearlyReportTable,
            {{"kind", "incidents"}, {"year", 2024}, {"submitted_on", QDate(2024, 12, 20)}, {"receipt", "浙数报〔2024〕1190号"},
                {"note", "全年无事件"}}));
        TRY(add(visitTable,
            {{"kind", "inspection"}, {"held_on", QDate(2025, 9, 4)}, {"party", "浙江省经济和信息化厅"},
                {"subject", "重要数据保护情况检查"}, {"demand", "遥测平台日志留存不足，限期整改"},
                {"due_on", QDate(2025, 10, 15)}}));
        return {};
    }

    Result<void> control(const char* id, ControlState state, const char* evidence, const char* gap = "", QDate due = {})
    {
        ControlAnswer answer;
        answer.control = std::string("control.") + id;
        answer.state = state;
        answer.evidence = QString::fromUtf8(evidence);
        answer.gap = QString::fromUtf8(gap);
        answer.owner = QStringLiteral("陈志远");
        if (due.isValid())
            answer.dueOn = due;
        answer.checkedOn = QDate(2025, 6, 30);
        TRY(saveControl(m_scope, m_enterprise, answer));
        return {};
    }

    Result<void> selfCheck()
    {
        using enum ControlState;
        for (const char* const met : {"scope", "own-purpose", "combing", "system", "staff", "permissions", "emergency-plan",
                 "training", "head", "approvals", "lawful-collection", "collection-records", "storage-term", "secure-storage",
                 "backup", "access-control", "transmission", "secure-transmission", "provision", "publication", "entrustment",
                 "processor-verified", "no-passing-on", "monitoring", "risk-reporting", "incident-response", "incident-report",
                 "users-told", "domestic-storage", "foreign-bodies"})
            TRY(control(met, Met, "制度 HC-DS-2025 与台账"));
        for (const char* const none : {"automated-decisions", "telecom-licence", "transfer", "indirect-collection"})
            TRY(control(none, NotApplicable, "本企业没有此类活动"));
        TRY(control("key-posts", Partly, "责任书两份", "数控程序管理员尚未签署", QDate(2025, 10, 31)));
        TRY(control("recovery-test", Partly, "恢复测试记录", "遥测库恢复失败，待更换介质", QDate(2025, 10, 20)));
        TRY(control("logs", NotMet, "日志检查记录", "遥测平台只保存三个月", QDate(2025, 10, 15)));
        TRY(control("recipient-verified", NotMet, "", "未核验协作厂的保护能力", QDate(2025, 11, 15)));
        TRY(control("risk-assessment", Partly, "2024 年评估报告", "2025 年评估计划在十一月", QDate(2025, 11, 20)));
        return {};
    }

    WriteScope& m_scope;
    const EnterpriseId m_enterprise;
    const Facts& m_facts;
};

}

Result<void> fillSampleRegisters(WriteScope& scope, const EnterpriseId& enterprise)
{
    const Facts facts = TRY(readFacts(scope, enterprise));
    return SampleRegisters(scope, enterprise, facts).fill();
}

}
