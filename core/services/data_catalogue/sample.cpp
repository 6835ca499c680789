// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/data_catalogue/sample.h"

#include "core/data_catalogue/version.h"
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/scan_source.h"
#include "core/services/sample.h"
#include "core/store/data_catalogue/data_catalogue_store.h"
#include "core/store/data_catalogue/register_store.h"
#include "core/store/data_catalogue/sample_plant.h"
#include "core/store/kept_packs.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace plumbline::data_catalogue {

namespace {

constexpr char plantFolder[] = "plant";
const QDate firstLook(2025, 2, 24);
const QDate decidedOn(2025, 3, 3);
const QDate laterLook(2025, 9, 22);

/// What the officer said of a table; without a condition that is met the questions stay open.
struct Said {
    const char* entry;
    const char* category;
    const char* met; ///< the one condition answered with yes
    Level level;
    const char* flags;
    const char* purpose;
    const char* together = "";
    const char* finer = ""; ///< the enterprise's own level
};
constexpr Said said[] = {
    {"nc_program", "research", "core.2", Level::Core, "", "五轴机床加工程序的编制与下发", "", ""},
    {"process_recipe", "production/工艺参数", "important.2", Level::Important, "", "主轴箱加工的工艺参数", "MES 生产执行",
        "重要二级"},
    {"work_order", "production", "general.2", Level::General, "", "生产排程与报工", "MES 生产执行", "一般二级"},
    {"operator", "management", "general.1", Level::General, "personal", "操作人员登记", "", "一般二级"},
    {"drawing_index", "research", "important.4", Level::Important, "", "产品图样索引", "", "重要二级"},
    {"staff", "management", "general.1", Level::General, "personal", "工资发放", "", "一般二级"},
    {"customer", "service", "general.1", Level::General, "personal", "客户联系", "", "一般二级"},
    {"spindle_reading", "maintenance", "important.2", Level::Important, "", "主轴健康监测", "", "重要一级"},
    {"energy_reading", "maintenance", "important.2", Level::Important, "", "能耗监测", "", "重要一级"},
    {"alarm_log", "maintenance", "general.2", Level::General, "", "设备报警", "", "一般一级"},
};

/// The works divides the general and the important further (article 8).
struct Finer {
    const char* level;
    int place;
    const char* name;
    const char* meaning;
};
constexpr Finer finerLevels[] = {
    {"general", 1, "一般一级", "厂内可公开"},
    {"general", 2, "一般二级", "限业务部门"},
    {"important", 1, "重要一级", "限本部门，导出须登记"},
    {"important", 2, "重要二级", "限指定人员，导出须批准"},
};

Scope scopeOn(const EnterpriseId& enterprise, QDate day)
{
    Scope scope;
    scope.enterprise = enterprise;
    scope.year = day.year();
    scope.today = day;
    return scope;
}

/// The files are real, and gone afterwards; the catalogue names them by the folder beside the sample.
Result<void> lookIntoPlant(WriteScope& scope, const EnterpriseId& enterprise, PlantState state, QDate day)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Problem{"file.not-written"}.with("file", folder.path());
    TRY(writeSamplePlant(folder.path(), state));
    const UserRules rules = TRY(UserRules::of({}));
    NoProgress progress;
    for (const char* const file : samplePlantFiles) {
        ScannedSource scanned = scanSource(TRY(sourceAddress(folder.filePath(QLatin1StringView(file)))), rules, {}, progress);
        if (scanned.problem)
            return *scanned.problem;
        scanned.shown = QLatin1StringView(plantFolder) + QLatin1Char('/') + QLatin1StringView(file);
        for (ScannedTable& table : scanned.tables)
            table.changedOn = day;
        TRY(keepScan(scope, enterprise, scanned, day, false));
    }
    return {};
}

Result<void> answerAll(WriteScope& scope, const Id& entry, const Said& one, const RulePack& pack)
{
    for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
        for (const ListItem& condition : pack.list(list)->items)
            TRY(saveAnswer(scope, entry, condition.id, condition.id == one.met ? Answer::Yes : Answer::No));
    }
    return {};
}

void describe(Entry& entry, const Said& one)
{
    entry.category = one.category;
    entry.domain = "industrial";
    entry.carrier = QStringLiteral("机房服务器，每日备份");
    entry.purpose = QString::fromUtf8(one.purpose);
    entry.scopeOfUse = QStringLiteral("制造部、质量部");
    entry.responsible = QStringLiteral("信息化部");
    entry.sharing = QStringLiteral("不对外共享");
    entry.crossBorder = QStringLiteral("不出境");
    entry.protection = QStringLiteral("按岗位授权，传输和存储加密，异地备份");
    entry.owner = QStringLiteral("陈志远");
    entry.together = QString::fromUtf8(one.together);
    entry.basis = one.level == Level::General ? QString() : QStringLiteral("GB/T 43697");
    if (*one.flags)
        entry.flags = {one.flags};
}

Result<void> judgeEntries(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise)
{
    const RulePack* const pack = TRY(rules.inForceOn(packSubject, decidedOn));
    for (const Finer& finer : finerLevels)
        TRY(insertFact(scope, finerLevelTable,
            {{"enterprise", enterprise}, {"level", finer.level}, {"place", finer.place}, {"name", finer.name},
                {"meaning", finer.meaning}}));
    const Facts found = TRY(readFacts(scope, enterprise));
    for (const Said& one : said) {
        Entry entry = *TRY(entryOf(found, QString::fromUtf8(one.entry)));
        describe(entry, one);
        TRY(saveEntry(scope, enterprise, entry));
        TRY(answerAll(scope, entry.id, one, *pack));
    }
    const Catalogue catalogue = TRY(catalogueOf({scope, rules, {}, scopeOn(enterprise, decidedOn)}));
    for (const Said& one : said) {
        const Entry* const entry = TRY(entryOf(catalogue.facts, QString::fromUtf8(one.entry)));
        const std::size_t at = std::size_t(entry - catalogue.facts.entries.data());
        Decision decision{{}, entry->id, one.level, QStringLiteral("依第九至十一条逐条判定"), decidedOn, QStringLiteral("王芳"),
            catalogue.standing.proposals[at].judgement->why, {}, catalogue.standing.proposals[at].level, {}};
        for (const FinerLevel& finer : catalogue.facts.finerLevels) {
            if (finer.name == QString::fromUtf8(one.finer))
                decision.finer = finer.id;
        }
        TRY(keepPacks(scope, rules, decision.why->packs));
        TRY(insertDecision(scope, decision));
    }
    return {};
}

Result<void> takeFirstVersion(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise)
{
    const Catalogue catalogue = TRY(catalogueOf({scope, rules, {}, scopeOn(enterprise, decidedOn)}));
    const VersionHead head{{}, 1, decidedOn, QStringLiteral("王芳"), QStringLiteral("MES、ERP、遥测库"),
        QStringLiteral("重要数据四项，核心数据一项"), {}};
    TRY(insertVersion(scope, enterprise, head, canonicalBytes(catalogueContent(catalogue.facts, catalogue.standing.proposals))));
    return {};
}

Result<void> fileCatalogue(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise)
{
    const QDate prepared(2025, 3, 5);
    const Catalogue catalogue = TRY(catalogueOf({scope, rules, {}, scopeOn(enterprise, prepared)}));
    Filing filing;
    filing.preparedOn = prepared;
    filing.domain = "industrial";
    filing.classes = TRY(classesToFile(catalogue.facts, catalogue.standing.proposals, filing.domain));
    filing.hash = sha256Hex(canonicalBytes(filingContent(filing)));
    filing.number = TRY(nextFilingNumber(scope, enterprise));
    const Id id = TRY(insertFiling(scope, enterprise, filing));
    const FilingStep steps[] = {
        {FilingMove::Approved, QDate(2025, 3, 7), QStringLiteral("王芳"), {}},
        {FilingMove::Submitted, QDate(2025, 3, 10), QStringLiteral("王芳"), QStringLiteral("浙数备收〔2025〕0117号")},
        {FilingMove::Accepted, QDate(2025, 4, 3), QStringLiteral("王芳"), QStringLiteral("浙数备〔2025〕0117号")},
    };
    for (const FilingStep& step : steps)
        TRY(insertFilingStep(scope, id, step));
    return {};
}

}

Result<void> fillSample(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleMachinery)).id;
    TRY(lookIntoPlant(scope, enterprise, PlantState::AsFiled, firstLook));
    TRY(judgeEntries(scope, rules, enterprise));
    TRY(takeFirstVersion(scope, rules, enterprise));
    TRY(fileCatalogue(scope, rules, enterprise));
    TRY(fillSampleRegisters(scope, enterprise));
    return lookIntoPlant(scope, enterprise, PlantState::Today, laterLook);
}

Result<void> writeSampleSources(const QString& workspaceFile)
{
    QDir beside = QFileInfo(workspaceFile).absoluteDir();
    const QString folder = beside.filePath(QLatin1StringView(plantFolder));
    for (const char* const file : samplePlantFiles) {
        if (QFileInfo::exists(folder + QLatin1Char('/') + QLatin1StringView(file)))
            return {};
    }
    if (!beside.mkpath(QLatin1StringView(plantFolder)))
        return Problem{"file.not-written"}.with("file", folder);
    return writeSamplePlant(folder, PlantState::Today);
}

}
