// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/reports.h"

#include "core/data_catalogue/catalogue_tree.h"
#include "core/data_catalogue/category.h"
#include "core/data_catalogue/report_parts.h"
#include "core/values/period.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

/// "≥ 1,200" where some entries don't state it; empty where none does. Counted from rows: a text, and no figure that could be
/// reckoned again.
ReportCell sumCell(const KnownSum& sum)
{
    const std::optional<Quantity> total = sum.total();
    if (!total)
        return {};
    const QString text = displayText({CellKind::Count, formatQuantity(*total), {}}, Language::Chinese);
    return ReportCell::text(sum.isPartly() ? QStringLiteral("≥ ") + text : text);
}

std::vector<ReportCell> stageCells(const RulePack& pack, ReportCell system, ReportCell store, const StageSummary& summary)
{
    LocalText level = levelName(pack, summary.decided.level);
    if (summary.decided.level && !summary.decided.isComplete)
        level = {QStringLiteral("至少") + level.zh, QStringLiteral("at least ") + level.en};
    return {std::move(system), std::move(store), frozenCount(summary.entries), frozenCount(summary.toDecide),
        ReportCell::labelled(std::move(level)), sumCell(summary.records), sumCell(summary.bytes)};
}

/// The stages the entries below stand in, with what each of them holds; a system that isn't divided is one row.
ReportTable storesTable(const Facts& facts, const Standing& standing, const RulePack& pack)
{
    ReportTable table{"stores", both("系统与存储", "Systems and stores"),
        {{both("系统", "System"), 24}, {both("存储", "Store"), 16}, {both("条目", "Entries"), 8},
            {both("待定级", "To decide"), 8}, {both("最高级别", "Highest level"), 16},
            {both("条数（≥：部分已知）", "Records (≥: partly known)"), 14},
            {both("字节（≥：部分已知）", "Bytes (≥: partly known)"), 16}},
        {}};
    for (const System& system : systemsOf(facts.entries, standing.proposals)) {
        const bool isDivided = !system.stores.front().name.isEmpty();
        table.rows.push_back(
            {isDivided ? RowRole::Group : RowRole::Body, stageCells(pack, textCell(system.name), {}, system.summary)});
        for (const Store& store : system.stores) {
            if (!store.name.isEmpty())
                table.rows.push_back({RowRole::Body, stageCells(pack, {}, textCell(store.name), store.summary)});
        }
    }
    if (!table.rows.empty())
        table.rows.push_back({RowRole::Total,
            stageCells(pack, ReportCell::labelled(both("合计", "Total")), {}, summaryOf(facts.entries, standing.proposals))});
    return table;
}

ReportTable entriesTable(const Facts& facts, const Standing& standing, const RulePack& pack, ReportDocument& document)
{
    ReportTable table{"entries", both("目录", "Catalogue"),
        {{both("来源", "Source"), 22}, {both("表或文件", "Table or file"), 24}, {both("类别", "Category"), 12},
            {both("级别", "Level"), 10}, {both("按条件", "By the conditions"), 12}, {both("条数", "Records"), 12},
            {both("字节", "Bytes"), 14}, {both("责任主体", "Responsible"), 14}},
        {}};
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const Entry& entry = facts.entries[at];
        const Proposal& proposal = standing.proposals[at];
        const LocalText category = entry.category.empty() ? both("未填", "not said") : categoryName(pack, entry.category);
        table.rows.push_back({RowRole::Body,
            {textCell(entry.source), textCell(entry.fullName()), ReportCell::labelled(category), decidedCell(pack, proposal),
                levelCell(pack, proposal.level, document.add(proposal.judgement->why)),
                countOf(entry, "records", entry.scale.records), countOf(entry, "bytes", entry.scale.bytes),
                textCell(entry.responsible)}});
    }
    return table;
}

/// What else the catalogue says of each: with the scale above it is what a filing states of important and core data.
ReportTable particularsTable(const Facts& facts, const RulePack& pack)
{
    ReportTable table{"particulars", both("登记内容", "Particulars"),
        {{both("表或文件", "Table or file"), 18}, {both("领域", "Domain"), 9}, {both("载体", "Carrier"), 14},
            {both("处理目的和方式", "Purpose and manner"), 18}, {both("使用范围", "Scope of use"), 14},
            {both("对外共享", "External sharing"), 11}, {both("跨境传输", "Cross-border transfer"), 10},
            {both("安全保护措施", "Protection"), 20}, {both("负责人", "Owner"), 9}, {both("复核日期", "Review on"), 11},
            {both("另有规定", "Other rules"), 18}},
        {}};
    const auto named = [&](const char* list, const std::string& key) {
        return key.empty() ? ReportCell() : ReportCell::labelled(itemName(pack, list, key));
    };
    for (const Entry& entry : facts.entries) {
        LocalText flags;
        for (const std::string& flag : entry.flags) {
            const LocalText name = itemName(pack, "flags", flag);
            flags.zh += (flags.zh.isEmpty() ? QString() : QStringLiteral("；")) + name.zh;
            flags.en += (flags.en.isEmpty() ? QString() : QStringLiteral("; ")) + name.en;
        }
        table.rows.push_back({RowRole::Body,
            {textCell(entry.fullName()), named("domains", entry.domain), textCell(entry.carrier), textCell(entry.purpose),
                textCell(entry.scopeOfUse), textCell(entry.sharing), textCell(entry.crossBorder), textCell(entry.protection),
                textCell(entry.owner), dateCell(entry.reviewOn),
                flags.zh.isEmpty() ? ReportCell() : ReportCell::labelled(flags)}});
    }
    return table;
}

ReportTable levelsTable(const Facts& facts, const Standing& standing, const RulePack& pack, const ReportWords& words)
{
    ReportTable table{"levels", both("定级理由", "Levels and why"),
        {{both("表或文件", "Table or file"), 22}, {both("级别", "Level"), 10}, {both("满足的条件", "Conditions met"), 40},
            {both("理由", "Reason"), 24}, {both("由谁", "By"), 10}, {both("日期", "Day"), 12}},
        {}};
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const auto decision = facts.decisions.find(facts.entries[at].id);
        if (decision == facts.decisions.end())
            continue;
        const LocalText met = conditionsMet(pack, *standing.proposals[at].judgement, words);
        table.rows.push_back({RowRole::Body,
            {textCell(facts.entries[at].fullName()), decidedCell(pack, standing.proposals[at]),
                met.zh.isEmpty() ? ReportCell() : ReportCell::labelled(met), textCell(decision->second.reason),
                textCell(decision->second.by), ReportCell::date(decision->second.decidedOn)}});
    }
    return table;
}

/// "0.1065": of 10⁹ bytes, to four places; what is there is never shown as nothing.
ReportCell gigabytes(const std::optional<std::int64_t>& bytes)
{
    constexpr std::int64_t bytesOfPlace = 100'000; // a ten-thousandth
    constexpr std::int64_t places = 10'000;
    if (!bytes)
        return {};
    const std::int64_t rounded = *bytes / bytesOfPlace + (*bytes % bytesOfPlace >= bytesOfPlace / 2 ? 1 : 0);
    if (rounded == 0 && *bytes > 0)
        return ReportCell::text(QStringLiteral("< 0.0001"));
    return ReportCell::text(QStringLiteral("%1.%2").arg(rounded / places).arg(rounded % places, 4, 10, QLatin1Char('0')));
}

std::string contentIn(const FilingClass& one, const std::string& key)
{
    const auto value = one.content.contents.find(key);
    return value == one.content.contents.end() ? std::string() : value->second;
}

/// What a class says of one of the contents.
ReportCell contentCell(const RulePack& pack, const std::string& key, const FilingClass& one)
{
    const std::string text = contentIn(one, key);
    if (key == "level")
        return ReportCell::labelled(itemName(pack, "levels", text));
    return key == "category" ? ReportCell::labelled(categoryName(pack, text)) : textCell(QString::fromStdString(text));
}

/// The contents of article 12, in the pack's order; the scale has columns of its own.
ReportTable classesTable(const Filing& filing, const RulePack& pack)
{
    ReportTable table{"classes", both("备案内容", "What is filed"), {{both("数据", "Data"), 20}}, {}};
    const ClosedList& contents = *pack.list("filing-contents");
    for (const ListItem& item : contents.items) {
        if (item.id != "scale")
            table.columns.push_back({item.name, 14});
    }
    table.columns.push_back({both("条数", "Records"), 12});
    table.columns.push_back({both("字节", "Bytes"), 14});
    table.columns.push_back({both("合 GB", "In GB"), 12});
    table.columns.push_back({both("识别依据", "Identified by"), 14});
    for (const FilingClass& one : filing.classes) {
        ReportRow row{RowRole::Body, {textCell(one.name)}};
        for (const ListItem& item : contents.items) {
            if (item.id == "scale")
                continue;
            row.cells.push_back(contentCell(pack, item.id, one));
        }
        row.cells.push_back(frozenCount(one.content.scale.records));
        row.cells.push_back(frozenCount(one.content.scale.bytes));
        row.cells.push_back(gigabytes(one.content.scale.bytes));
        row.cells.push_back(textCell(one.basis));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Of a change: what is said now and was said before, content by content; a class that is new is named so.
ReportTable changesTable(const Filing& filing, const Filing& before, const RulePack& pack)
{
    ReportTable table{"changes", both("变更前后", "Before and after"),
        {{both("数据", "Data"), 20}, {both("内容", "Content"), 16}, {both("变更前", "Before"), 26},
            {both("变更后", "After"), 26}},
        {}};
    const auto add = [&](const FilingClass& one, LocalText what, ReportCell earlier, ReportCell now) {
        table.rows.push_back(
            {RowRole::Body, {textCell(one.name), ReportCell::labelled(std::move(what)), std::move(earlier), std::move(now)}});
    };
    for (const FilingClass& one : filing.classes) {
        const FilingClass* const earlier = before.classOf(one.entry);
        if (!earlier) {
            add(one, both("整类", "the whole class"), {}, ReportCell::labelled(both("新增", "new")));
            continue;
        }
        for (const ListItem& item : pack.list("filing-contents")->items) {
            if (contentIn(*earlier, item.id) != contentIn(one, item.id))
                add(one, item.name, contentCell(pack, item.id, *earlier), contentCell(pack, item.id, one));
        }
        const DataScale& was = earlier->content.scale;
        const DataScale& is = one.content.scale;
        if (was.records != is.records)
            add(one, both("条数", "records"), frozenCount(was.records), frozenCount(is.records));
        if (was.bytes != is.bytes)
            add(one, both("字节", "bytes"), frozenCount(was.bytes), frozenCount(is.bytes));
        if (!earlier->basis.isEmpty() && earlier->basis != one.basis)
            add(one, both("识别依据", "identified by"), textCell(earlier->basis), textCell(one.basis));
    }
    return table;
}

LocalText goneName(GoneWhy why)
{
    switch (why) {
    case GoneWhy::Destroyed:
        return both("已销毁", "destroyed");
    case GoneWhy::General:
        return both("改定为一般数据", "decided to be general data");
    case GoneWhy::OtherDomain:
        return both("归入其他领域", "of another domain now");
    case GoneWhy::Left:
        return both("已不在目录", "no longer in the catalogue");
    }
    return {};
}

/// What the filing before held and this one doesn't (articles 20 and 22).
ReportTable goneTable(const Filing& filing, const Filing* before, const RulePack& pack)
{
    ReportTable table{"gone", both("不再备案的数据", "No longer filed"),
        {{both("数据", "Data"), 20}, {both("原级别", "Level before"), 12}, {both("原条数", "Records before"), 12},
            {both("原字节", "Bytes before"), 14}, {both("去向", "What became of it"), 18}, {both("日期", "Day"), 12}},
        {}};
    for (const GoneClass& one : filing.gone) {
        const FilingClass* const earlier = before ? before->classOf(one.entry) : nullptr;
        table.rows.push_back({RowRole::Body,
            {textCell(one.name), earlier ? ReportCell::labelled(levelName(pack, earlier->level)) : ReportCell(),
                earlier ? frozenCount(earlier->content.scale.records) : ReportCell(),
                earlier ? frozenCount(earlier->content.scale.bytes) : ReportCell(), ReportCell::labelled(goneName(one.why)),
                dateCell(one.since)}});
    }
    return table;
}

LocalText moveName(FilingMove move)
{
    switch (move) {
    case FilingMove::Prepared:
        return both("已编制", "prepared");
    case FilingMove::Approved:
        return both("内部批准", "approved within");
    case FilingMove::Submitted:
        return both("已提交", "submitted");
    case FilingMove::Accepted:
        return both("已备案", "accepted");
    case FilingMove::Returned:
        return both("退回", "returned");
    case FilingMove::Withdrawn:
        return both("撤回", "withdrawn");
    }
    return {};
}

ReportTable stepsTable(const Filing& filing)
{
    ReportTable table{"steps", both("办理经过", "Steps"),
        {{both("事项", "Step"), 14}, {both("日期", "Day"), 12}, {both("由谁", "By"), 12}, {both("说明", "Note"), 40}}, {}};
    table.rows.push_back(
        {RowRole::Body, {ReportCell::labelled(moveName(FilingMove::Prepared)), ReportCell::date(filing.preparedOn), {}, {}}});
    for (const FilingStep& step : filing.steps)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(moveName(step.move)), ReportCell::date(step.on), textCell(step.by), textCell(step.note)}});
    return table;
}

}

LocalText catalogueReportTitle()
{
    return both("数据目录与定级", "Data catalogue and levels");
}

LocalText filingReportTitle()
{
    return both("重要数据和核心数据目录备案表", "Filing of important and core data");
}

ReportDocument catalogueReport(
    const Facts& facts, const Standing& standing, const RulePack& pack, const ReportWords& words, QDate today)
{
    ReportDocument document;
    document.name = catalogueReportName;
    document.title = catalogueReportTitle();
    document.period = std::to_string(today.year());
    document.signatures = {
        both("编制", "Prepared by"), both("审核", "Reviewed by"), both("数据安全负责人", "Head of data security")};
    ReportSection catalogue{both("一、目录", "1. Catalogue"), {}, {}, {}};
    catalogue.paragraphs = {regulatorLine(facts.registers, pack, domainOf(facts, standing))};
    catalogue.tables.push_back(storesTable(facts, standing, pack));
    catalogue.tables.push_back(entriesTable(facts, standing, pack, document));
    catalogue.tables.push_back(particularsTable(facts, pack));
    ReportSection levels{both("二、定级理由", "2. Levels and why"), {}, {levelsTable(facts, standing, pack, words)}, {}};
    ReportSection open{
        both("三、待办与不符", "3. What is to be done"), {}, {findingsTable(findings(facts, standing, pack, today), words)}, {}};
    document.sections = {std::move(catalogue), std::move(levels), std::move(open)};
    return document;
}

ReportDocument filingReport(
    const Filing& filing, const Filing* before, const Registers& registers, const RulePack& pack, const WorkCalendar& calendar)
{
    ReportDocument document;
    document.name = filingReportName;
    document.title = filingReportTitle();
    document.period = std::to_string(filing.preparedOn.year());
    document.state = filing.state() == FilingMove::Accepted ? "approved" : "draft";
    document.signatures = {both("填报", "Filled in by"), both("数据安全负责人", "Head of data security"),
        both("法定代表人（盖章）", "Legal representative (seal)")};
    ReportSection form{both("一、备案", "1. Filing"), {}, {}, {}};
    form.paragraphs = {addresseeLine(registers, pack, filing.domain),
        {QStringLiteral("编号 %1，%2")
                .arg(filing.number)
                .arg(filing.isChange ? QStringLiteral("变更备案") : QStringLiteral("首次备案")),
            QStringLiteral("No. %1, %2")
                .arg(filing.number)
                .arg(filing.isChange ? QStringLiteral("change") : QStringLiteral("first filing"))},
        {QStringLiteral("内容校验 SHA-256：") + QString::fromStdString(filing.hash),
            QStringLiteral("SHA-256 of the content: ") + QString::fromStdString(filing.hash)}};
    if (const auto submitted = filing.dayOf(FilingMove::Submitted)) {
        if (const Result<Due> answer = dueAfter("data_catalogue.review-answer", *submitted, pack, calendar)) {
            document.add(answer->why);
            const QString day = QString::fromStdString(formatDate(answer->day));
            form.paragraphs.push_back({QStringLiteral("审核期限至 ") + day, QStringLiteral("To be reviewed by ") + day});
        }
    }
    if (ReportTable enterprise = enterpriseTable(registers, filing.preparedOn); !enterprise.rows.empty())
        form.tables.push_back(std::move(enterprise));
    if (filing.classes.empty())
        form.paragraphs.push_back(both("变更后没有需要备案的数据。", "After the change there is nothing to be filed."));
    else
        form.tables.push_back(classesTable(filing, pack));
    if (ReportTable changes = before ? changesTable(filing, *before, pack) : ReportTable(); !changes.rows.empty())
        form.tables.push_back(std::move(changes));
    if (!filing.gone.empty())
        form.tables.push_back(goneTable(filing, before, pack));
    ReportSection steps{both("二、办理经过", "2. Steps"), {}, {stepsTable(filing)}, {}};
    document.sections = {std::move(form), std::move(steps)};
    return document;
}

}
