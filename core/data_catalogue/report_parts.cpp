// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/report_parts.h"

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
    return count ? ReportCell::text(QString::number(*count)) : ReportCell();
}

ReportCell levelCell(const RulePack& pack, const std::optional<Level>& level, std::string receipt)
{
    ReportCell cell = ReportCell::labelled(level ? itemName(pack, "levels", levelKey(*level)) : both("待判定", "to be judged"));
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

ReportTable enterpriseTable(const Registers& registers)
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
        add(both("所属行业", "Sector"), profile.text("sector"));
        add(both("联系人", "Contact"), profile.text("contact"));
        add(both("联系电话", "Telephone"), profile.text("contact_phone"));
        add(both("地址", "Address"), profile.text("address"));
    }
    for (const RegisterRow& person : registers.rows("person")) {
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

LocalText addresseeLine(const Registers& registers, const RulePack& pack, std::string_view domain)
{
    const RegisterRows& profiles = registers.rows("profile");
    const LocalText addressee = itemName(pack, "addressees", domain);
    QString place;
    if (!profiles.empty())
        place = profiles.front().says("regulator") ? profiles.front().text("regulator") : profiles.front().text("province");
    const QString behind = place.isEmpty() ? QString() : QStringLiteral("（") + place + QStringLiteral("）");
    const QString bracketed = place.isEmpty() ? QString() : QStringLiteral(" (") + place + QLatin1Char(')');
    return {QStringLiteral("报送：") + addressee.zh + behind, QStringLiteral("To: ") + addressee.en + bracketed};
}

std::string domainOf(const Facts& facts, const Standing& standing)
{
    std::map<std::string, int> counts;
    for (std::size_t at = 0; at < facts.entries.size(); ++at) {
        const bool isImportant = standing.proposals[at].decided.value_or(Level::General) != Level::General;
        if (isImportant && !facts.entries[at].domain.empty())
            ++counts[facts.entries[at].domain];
    }
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto& left, const auto& right) { return left.second < right.second; });
    return most == counts.end() ? "industrial" : most->first;
}

}
