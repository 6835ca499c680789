// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit_words.h"

#include <algorithm>

namespace plumbline {

namespace {

struct KeyWords {
    std::string_view key;
    const char* zh;
    const char* en;
};

constexpr KeyWords sharedWords[] = {
    {"workspace.created", "建立工作簿", "Workspace created"},
    {"workspace.salvaged", "从损坏的文件取出", "Salvaged from a damaged file"},
    {"replica.created", "副本自成一份", "A copy goes on by itself"},
    {"sample.made", "生成样例", "Sample made"},
    {"load", "从文档载入", "Loaded from a document"},
    {"rules.import", "收入规则包", "Rule pack taken in"},
    {"report.sealed", "封存报告", "Report sealed"},
    {"finding.answer", "答复问题", "Finding answered"},
    {"finding.withdraw", "撤回答复", "Answer withdrawn"},
    {"finding_answer", "对问题的答复", "Answer to a finding"},
    {"finding_answer:enterprise", "企业", "Enterprise"},
    {"finding_answer:finding", "问题", "Finding"},
    {"finding_answer:reason", "理由", "Reason"},
    {"finding_answer:answered_by", "答复人", "Answered by"},
    {"finding_answer:answered_on", "答复日期", "Answered on"},
    {"person.add", "添加人员", "Person added"},
    {"person.change", "更改人员", "Person changed"},
    {"person.key", "设置密码（新钥匙）", "Password set (a new key)"},
    {"person.password", "更改密码", "Password changed"},
    {"attachment.add", "添加附件", "Attachment added"},
    {"attachment.remove", "移除附件", "Attachment removed"},
    {"attachment.restore", "补回附件内容", "An attachment's content restored"},
    {"attachment", "附件", "Attachment"},
    {"attachment:tbl", "所属表", "Table"},
    {"attachment:fact", "所属记录", "Record"},
    {"attachment:content", "内容 SHA-256", "SHA-256 of the content"},
    {"attachment:name", "文件名", "File name"},
    {"attachment:kind", "种类", "Kind"},
    {"attachment:kind=voucher", "凭证", "voucher"},
    {"attachment:kind=invoice", "发票", "invoice"},
    {"attachment:kind=contract", "合同", "contract"},
    {"attachment:kind=approval", "批文", "approval"},
    {"attachment:kind=report", "报告", "report"},
    {"attachment:kind=drawing", "图纸", "drawing"},
    {"attachment:kind=photo", "照片", "photo"},
    {"attachment:kind=other", "其他", "other"},
    {"attachment:note", "说明", "Note"},
    {"attachment:person", "添加人", "Added by"},
    {"merge", "收下数据包", "Package taken in"},
    {"exchange.decide", "决定两边都改过的记录", "Decided on a row changed on both sides"},
    {"exchange.decision", "对两边改动的决定", "Decision on a row changed on both sides"},
    {"exchange.decision:tbl", "所属表", "Table"},
    {"exchange.decision:fact", "记录", "Record"},
    {"exchange.decision:choice", "决定", "Decision"},
    {"exchange.decision:choice=keep", "保持现状", "what stands stays"},
    {"exchange.decision:choice=take", "采用另一边", "the other side is taken"},
    {"exchange.decision:reason", "理由", "Reason"},
    {"exchange.decision:decided_by", "决定人", "Decided by"},
    {"person", "人员", "Person"},
    {"person:name", "姓名", "Name"},
    {"person:post", "职务", "Post"},
    {"person_role", "角色", "Role"},
    {"person_role:person", "人员", "Person"},
    {"person_role:role", "角色", "Role"},
    {"person_role:role=preparer", "编制", "preparer"},
    {"person_role:role=reviewer", "复核", "reviewer"},
    {"person_role:role=approver", "审批", "approver"},
    {"person_role:role=auditor", "审计", "auditor"},
    {"person_role:role=administrator", "管理", "administrator"},
    {"enterprise", "企业", "Enterprise"},
    {"enterprise:name", "名称", "Name"},
    {"enterprise:uscc", "统一社会信用代码", "Unified social credit code"},
    {"enterprise:kind", "类别", "Kind"},
    {"site", "场所", "Site"},
    {"site:enterprise", "企业", "Enterprise"},
    {"site:name", "名称", "Name"},
    {"site:kind", "类别", "Kind"},
    {"book", "账簿", "Book"},
    {"book:enterprise", "企业", "Enterprise"},
    {"book:domain", "业务", "Domain"},
    {"book:name", "名称", "Name"},
    {"closed_month", "已结账的月份", "Closed month"},
    {"closed_month:book", "账簿", "Book"},
    {"closed_month:month", "月份", "Month"},
};

/// What may be done to the rows of any table: the last part of a record's kind.
constexpr KeyWords verbs[] = {
    {"save", "录入或修改", "Entered or changed"},
    {"delete", "删除", "Deleted"},
    {"undo", "撤销修改", "Edit undone"},
    {"redo", "重做修改", "Edit redone"},
    {"import", "从文件导入", "Imported from a file"},
    {"import-back", "撤回导入", "Import taken back"},
};

template <std::size_t size> std::optional<LocalText> find(const KeyWords (&words)[size], std::string_view key)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&](const KeyWords& entry) { return entry.key == key; });
    if (found == std::end(words))
        return {};
    return LocalText{QString::fromUtf8(found->zh), QString::fromUtf8(found->en)};
}

LocalText asItStands(const std::string& key)
{
    return {QString::fromStdString(key), QString::fromStdString(key)};
}

/// The domain's words go before the shared ones.
std::optional<LocalText> wordsOf(const House& house, const std::string& key)
{
    for (const auto& domain : house.domains) {
        if (auto words = domain->journalWords(key, house.words))
            return words;
    }
    return find(sharedWords, key);
}

/// By the first of its columns by which it is found, its name as a rule.
Result<LocalText> nameOf(const ReadScope& scope, const char* table, const std::string& id)
{
    const FactTable* const referred = scope.tables().find(table);
    const auto named = std::find_if(
        referred->columns.begin(), referred->columns.end(), [](const FactColumn& column) { return column.searchable; });
    if (named == referred->columns.end())
        return asItStands(id.substr(0, 8));
    Statement row =
        TRY(scope.prepare("SELECT " + std::string(named->name) + " FROM " + sqlName(referred->name) + " WHERE id = ?"));
    row.bind(1, TRY(Id::parse(id)));
    if (!TRY(row.step()) || row.isNull(0))
        return asItStands(id.substr(0, 8));
    return asItStands(TRY(row.text(0)));
}

class Teller final {
public:
    Teller(const House& house, const ReadScope& scope, const AuditLine& line)
        : m_house(house), m_scope(scope), m_line(line), m_table(scope.tables().find(line.table))
    {
    }

    AuditChange change(const std::string& column) const
    {
        const std::string key = m_line.table + ':' + column;
        return {wordsOf(m_house, key).value_or(asItStands(column)), value(m_line.before, column), value(m_line.after, column)};
    }

private:
    LocalText value(const std::optional<journal::Cells>& cells, const std::string& column) const
    {
        if (!cells)
            return {};
        const auto cell = std::find_if(cells->begin(), cells->end(), [&](const auto& entry) { return entry.first == column; });
        return cell == cells->end() ? LocalText() : shown(column, cell->second);
    }

    LocalText shown(const std::string& name, const std::string& value) const
    {
        const FactColumn* const column = declared(name);
        if (const auto words = wordsOf(m_house, m_line.table + ':' + name + '=' + value))
            return *words;
        if (!column)
            return asItStands(value);
        if ((m_line.table == "attachment" || m_line.table == "exchange.decision") && name == "tbl")
            return tableWords(m_house, value);
        if (column->kind == Kind::Fen) {
            const QString yuan = QString::fromStdString(formatMoney(Money::fromFen(QString::fromStdString(value).toLongLong())));
            return {yuan, yuan};
        }
        if (column->kind == Kind::Flag)
            return value == "1" ? LocalText{QStringLiteral("是"), QStringLiteral("yes")}
                                : LocalText{QStringLiteral("否"), QStringLiteral("no")};
        if (column->kind == Kind::Reference) {
            const Result<LocalText> named = nameOf(m_scope, column->refersTo, value);
            return named ? *named : asItStands(value);
        }
        constexpr std::size_t longest = 200; // a text of thousands is read in its own place
        return value.size() <= longest ? asItStands(value)
                                       : asItStands(QString::fromStdString(value).left(int(longest)).toStdString() + "…");
    }

    const FactColumn* declared(const std::string& name) const
    {
        if (!m_table)
            return nullptr;
        const auto found = std::find_if(
            m_table->columns.begin(), m_table->columns.end(), [&](const FactColumn& column) { return column.name == name; });
        return found == m_table->columns.end() ? nullptr : &*found;
    }

    const House& m_house;
    const ReadScope& m_scope;
    const AuditLine& m_line;
    const FactTable* m_table;
};

}

LocalText recordKindWords(const House& house, const std::string& kind)
{
    if (const auto words = wordsOf(house, kind))
        return *words;
    const std::size_t point = kind.rfind('.');
    const auto verb = point == std::string::npos ? std::nullopt : find(verbs, kind.substr(point + 1));
    if (!verb)
        return asItStands(kind);
    const LocalText table = tableWords(house, kind.substr(0, point));
    return {verb->zh + QStringLiteral("：") + table.zh, verb->en + QStringLiteral(": ") + table.en};
}

LocalText tableWords(const House& house, const std::string& table)
{
    return wordsOf(house, table).value_or(asItStands(table));
}

std::vector<AuditChange> auditChanges(const House& house, const ReadScope& scope, const AuditLine& line)
{
    const Teller teller(house, scope, line);
    std::set<std::string> columns;
    for (const auto* const cells : {&line.before, &line.after}) {
        if (*cells) {
            for (const auto& [column, value] : **cells)
                columns.insert(column);
        }
    }
    std::vector<AuditChange> changes;
    for (const std::string& column : columns)
        changes.push_back(teller.change(column));
    return changes;
}

LocalText changesText(const std::vector<AuditChange>& changes)
{
    QStringList zh;
    QStringList en;
    const auto arrow = [](const QString& before, const QString& after) {
        return before.isEmpty() ? after : before + QStringLiteral(" → ") + (after.isEmpty() ? QStringLiteral("—") : after);
    };
    for (const AuditChange& change : changes) {
        zh << change.column.zh + QStringLiteral("：") + arrow(change.before.zh, change.after.zh);
        en << change.column.en + QStringLiteral(": ") + arrow(change.before.en, change.after.en);
    }
    return {zh.join(QStringLiteral("；")), en.join(QStringLiteral("; "))};
}

LocalText signingWords(Signing signing)
{
    switch (signing) {
    case Signing::NoPassword:
        return {QStringLiteral("未设密码"), QStringLiteral("no password")};
    case Signing::Signed:
        return {QStringLiteral("✓ 已签名"), QStringLiteral("✓ signed")};
    case Signing::Missing:
        return {QStringLiteral("✗ 缺签名"), QStringLiteral("✗ not signed")};
    case Signing::Wrong:
        return {QStringLiteral("✗ 签名不对"), QStringLiteral("✗ wrong signature")};
    case Signing::Unreadable:
        break;
    }
    return {QStringLiteral("✗ 记录已损坏"), QStringLiteral("✗ damaged record")};
}

}
