// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/audit_report.h"

#include "core/services/audit_words.h"
#include "core/services/report_desk.h"
#include "core/store/dump.h"

namespace plumbline {

namespace {

constexpr std::size_t rowsTold = 20; ///< of a record; a bulk of thousands is read in the tables themselves

LocalText both(const char* zh, const char* en)
{
    return {QString::fromUtf8(zh), QString::fromUtf8(en)};
}

LocalText filterSentence(const Session& session, const AuditList& list, const AuditFilter& filter)
{
    QStringList zh;
    QStringList en;
    const auto add = [&](const char* zhName, const char* enName, const LocalText& value) {
        zh << QString::fromUtf8(zhName) + value.zh;
        en << QString::fromUtf8(enName) + value.en;
    };
    const auto day = [](QDate date) { return LocalText{date.toString(Qt::ISODate), date.toString(Qt::ISODate)}; };
    if (filter.by) {
        const auto name = list.people.find(*filter.by);
        if (name != list.people.end())
            add("人员：", "person: ", {name->second, name->second});
    }
    if (!filter.kind.empty())
        add("事项：", "kind: ", recordKindWords(session.house(), filter.kind));
    if (filter.from.isValid())
        add("自 ", "from ", day(filter.from));
    if (filter.until.isValid())
        add("至 ", "until ", day(filter.until));
    if (!filter.text.isEmpty())
        add("文字：", "text: ", {filter.text, filter.text});
    if (zh.isEmpty())
        return both("全部记录，新的在前。时间为北京时间。", "All records, newest first. Times are Chinese time.");
    return {QStringLiteral("筛选：%1。新的在前，时间为北京时间。").arg(zh.join(QStringLiteral("，"))),
        QStringLiteral("Filtered by %1. Newest first; times are Chinese time.").arg(en.join(QStringLiteral(", ")))};
}

class AuditTable final {
public:
    AuditTable(const Session& session, const ReadScope& facts, Language language)
        : m_house(session.house()), m_facts(facts), m_language(language)
    {
    }

    Result<ReportTable> of(const std::vector<std::int64_t>& rows) const
    {
        ReportTable table{"journal", both("记录", "Records"),
            {{both("序号", "No."), 8}, {both("时间", "When"), 20}, {both("何人", "Who"), 14}, {both("何事", "What"), 24},
                {both("改动（前 → 后）", "Changes (before → after)"), 60}, {both("理由", "Why"), 24},
                {both("签名", "Signature"), 14}},
            {}};
        for (const AuditEntry& entry : TRY(auditEntries(m_facts, rows)))
            table.rows.push_back({RowRole::Body, TRY(cellsOf(entry))});
        return table;
    }

private:
    Result<std::vector<ReportCell>> cellsOf(const AuditEntry& entry) const
    {
        const journal::Record& record = entry.record;
        const auto text = [](const std::string& value) { return ReportCell::text(QString::fromStdString(value)); };
        return std::vector<ReportCell>{text(std::to_string(record.seq)), ReportCell::text(chineseTime(record.at)),
            text(record.byName), ReportCell::labelled(recordKindWords(m_house, record.kind)),
            ReportCell::text(TRY(changes(entry))), text(record.reason), ReportCell::labelled(signingWords(entry.signing))};
    }

    /// In the report's language alone: both would be twice the file.
    Result<QString> changes(const AuditEntry& entry) const
    {
        QStringList told;
        if (entry.record.subject)
            told << QString::fromStdString(entry.record.subject->name + ' ' + entry.record.subject->code).trimmed();
        if (entry.record.source)
            told << QString::fromStdString(entry.record.source->name);
        for (const AuditLine& line : TRY(auditLines(m_facts, entry.row, rowsTold)))
            told << in(m_language, tableWords(m_house, line.table)) + QStringLiteral(" [")
                    + in(m_language, changesText(auditChanges(m_house, m_facts, line))) + u']';
        if (entry.record.lines > rowsTold)
            told << in(m_language, both("……共 %1 行", "… %1 rows in all")).arg(entry.record.lines);
        return told.join(QStringLiteral(" | "));
    }

    const House& m_house;
    const ReadScope& m_facts;
    Language m_language;
};

}

LocalText auditReportTitle()
{
    return both("操作记录", "Journal");
}

Result<ReportDocument> auditReport(
    const Session& session, const ReadScope& facts, const AuditFilter& filter, const Scope& scope, Language language)
{
    const AuditList list = TRY(auditList(session, facts, filter));
    ReportDocument document;
    document.name = auditReportName;
    document.title = auditReportTitle();
    document.period = std::to_string(scope.year);
    document.facts = TRY(dump(facts, Selection{}));
    document.sections.push_back({both("操作记录", "Journal"), {filterSentence(session, list, filter)},
        {TRY(AuditTable(session, facts, language).of(list.rows))}, {}});
    return finishReport(session, facts, std::move(document), scope, language);
}

}
