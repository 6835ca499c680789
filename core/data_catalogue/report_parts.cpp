// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/report_parts.h"

#include "core/values/period.h"

#include <algorithm>

namespace plumbline::data_catalogue {

LocalText both(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText sameText(const QString& text)
{
    return {text, text};
}

/// The name an item of the pack's list has; the key itself where it has none: a user's own word.
LocalText itemName(const RulePack& pack, const char* list, std::string_view key)
{
    const ClosedList* const found = pack.list(list);
    const ListItem* const item = found ? found->find(key) : nullptr;
    return item ? item->name : sameText(QString::fromUtf8(key.data(), qsizetype(key.size())));
}

ReportCell textCell(const QString& text)
{
    return text.isEmpty() ? ReportCell() : ReportCell::text(text);
}

/// A typed fact of the entry.
ReportCell countOf(const Entry& entry, const char* column, const std::optional<std::int64_t>& count)
{
    if (!count)
        return {};
    return ReportCell::typed(
        CellKind::Count, std::to_string(*count), FactReference{"data_catalogue.entry", entry.id, column}.text());
}

/// As it stands in a frozen content: a text of that content, and no figure that could be reckoned again.
ReportCell frozenCount(const std::optional<std::int64_t>& count)
{
    return count ? ReportCell::text(displayText({CellKind::Count, std::to_string(*count), {}}, Language::Chinese)) : ReportCell();
}

LocalText levelName(const RulePack& pack, const std::optional<Level>& level, const std::optional<FinerLevel>& finer)
{
    LocalText name = level ? itemName(pack, "levels", levelKey(*level)) : both("待判定", "to be judged");
    if (finer) {
        for (QString* const text : {&name.zh, &name.en})
            *text += QStringLiteral(" · ") + finer->name;
    }
    return name;
}

ReportCell decidedCell(const RulePack& pack, const Proposal& proposal)
{
    return ReportCell::labelled(levelName(pack, proposal.decided, proposal.finer));
}

ReportCell levelCell(const RulePack& pack, const std::optional<Level>& level, std::string receipt)
{
    ReportCell cell = ReportCell::labelled(levelName(pack, level));
    cell.receipt = std::move(receipt);
    return cell;
}

LocalText conditionsMet(const RulePack& pack, const Judgement& judgement, const ReportWords& words)
{
    LocalText all;
    for (const std::string& id : judgement.met) {
        for (const Level level : {Level::General, Level::Important, Level::Core}) {
            const ListItem* const condition = pack.list("criteria." + std::string(levelKey(level)))->find(id);
            if (!condition)
                continue;
            const LocalText place = words.citation(condition->citation);
            all.zh += (all.zh.isEmpty() ? QString() : QStringLiteral("；")) + place.zh + QLatin1Char(' ') + condition->name.zh;
            all.en += (all.en.isEmpty() ? QString() : QStringLiteral("; ")) + place.en + QLatin1Char(' ') + condition->name.en;
        }
    }
    return all;
}

LocalText recognised(const std::vector<const Found*>& found, const Facts& facts, const ReportWords& words)
{
    LocalText all;
    QDate seenOn;
    for (const Found* const one : found) {
        const Evidence& evidence = one->evidence;
        if (evidence.strength == Strength::Trace)
            continue;
        const std::optional<DataKind> kind = evidence.isByUser ? std::nullopt : kindOf(evidence.rule);
        const auto own = facts.ownRules.find(evidence.rule);
        const LocalText rule = kind ? words.marked("data_catalogue", kindName(*kind))
                                    : sameText(own == facts.ownRules.end() ? QString::fromStdString(evidence.rule) : own->second);
        const QString count = QStringLiteral(" %1/%2").arg(evidence.hits).arg(evidence.filled);
        all.zh += (all.zh.isEmpty() ? QString() : QStringLiteral("；")) + one->column + QLatin1Char(' ') + rule.zh + count;
        all.en += (all.en.isEmpty() ? QString() : QStringLiteral("; ")) + one->column + QLatin1Char(' ') + rule.en + count;
        seenOn = one->seenOn;
    }
    if (seenOn.isValid()) {
        const QString day = QString::fromStdString(formatDate(seenOn));
        all.zh += QStringLiteral("（") + day + QStringLiteral(" 盘点）");
        all.en += QStringLiteral(" (looked into on ") + day + QLatin1Char(')');
    }
    return all;
}

ReportTable findingsTable(const std::vector<Finding>& found, const ReportWords& words)
{
    ReportTable table{"findings", both("待办与不符", "What is to be done"),
        {{both("事项", "What"), 60}, {both("轻重", "Weight"), 10}, {both("条款", "Article"), 16}}, {}};
    for (const Finding& finding : found)
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled(words.finding(finding)), ReportCell::labelled(words.weight(finding.weight)),
                ReportCell::labelled(words.citation(finding.citation))}});
    return table;
}

ReportCell dateCell(const std::optional<QDate>& day)
{
    return day ? ReportCell::date(*day) : ReportCell();
}

ReportTable enterpriseTable(const Registers& registers, QDate day)
{
    ReportTable table{
        "enterprise", both("单位情况", "The enterprise"), {{both("项目", "Item"), 18}, {both("内容", "Said"), 44}}, {}};
    const RegisterRows& profiles = registers.rows("profile");
    const auto add = [&](LocalText name, const QString& text) {
        if (!text.isEmpty())
            table.rows.push_back({RowRole::Body, {ReportCell::labelled(std::move(name)), textCell(text)}});
    };
    if (!profiles.empty()) {
        const RegisterRow& profile = profiles.front();
        add(both("所在省份", "Province"), profile.text("province"));
        add(both("地方行业监管部门", "Local regulator"), profile.text("regulator"));
        add(both("通信管理局", "Communications administration"), profile.text("telecom_regulator"));
        add(both("无线电管理机构", "Radio administration"), profile.text("radio_regulator"));
        add(both("所属行业", "Sector"), profile.text("sector"));
        add(both("联系人", "Contact"), profile.text("contact"));
        add(both("联系电话", "Telephone"), profile.text("contact_phone"));
        add(both("地址", "Address"), profile.text("address"));
    }
    for (const RegisterRow& person : registers.rows("person")) {
        if (!isInOffice(person, day))
            continue;
        if (person.is("role", "first-responsible"))
            add(both("第一责任人", "First responsible"), person.text("name"));
        else if (person.is("role", "directly-responsible"))
            add(both("直接责任人", "Directly responsible"), person.text("name"));
        else if (person.is("role", "head"))
            add(both("数据安全负责人", "Head of data security"), person.text("name"));
        else if (person.is("role", "body"))
            add(both("数据安全管理机构", "Body for data security"), person.text("name"));
    }
    return table;
}

namespace {

LocalText addresseeOf(const Registers& registers, const RulePack& pack, std::string_view domain)
{
    const RegisterRows& profiles = registers.rows("profile");
    const LocalText addressee = itemName(pack, "addressees", domain);
    QString place;
    if (!profiles.empty()) {
        const RegisterRow& profile = profiles.front();
        const std::string own = std::string(domain) + "_regulator"; // where it isn't the regulator of all the rest
        for (const char* const column : {own.c_str(), "regulator", "province"})
            place = place.isEmpty() && profile.says(column) ? profile.text(column) : place;
    }
    const QString behind = place.isEmpty() ? QString() : QStringLiteral("（") + place + QStringLiteral("）");
    const QString bracketed = place.isEmpty() ? QString() : QStringLiteral(" (") + place + QLatin1Char(')');
    return {addressee.zh + behind, addressee.en + bracketed};
}

}

LocalText addresseeLine(const Registers& registers, const RulePack& pack, std::string_view domain)
{
    const LocalText addressee = addresseeOf(registers, pack, domain);
    return {QStringLiteral("报送：") + addressee.zh, QStringLiteral("To: ") + addressee.en};
}

LocalText regulatorLine(const Registers& registers, const RulePack& pack, std::string_view domain)
{
    const LocalText addressee = addresseeOf(registers, pack, domain);
    return {QStringLiteral("主管部门：") + addressee.zh, QStringLiteral("Regulator: ") + addressee.en};
}

std::string domainOf(const Facts& facts, const Standing& standing)
{
    std::map<std::string, std::pair<int, int>> counts; // of important and core data, and of all
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        if (facts.entries[at].domain.empty())
            continue;
        auto& [important, all] = counts[facts.entries[at].domain];
        important += standing.proposals[at].decided.value_or(Level::General) != Level::General ? 1 : 0;
        ++all;
    }
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
    return most == counts.end() ? "industrial" : most->first;
}

}
