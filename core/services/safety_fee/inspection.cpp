// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/inspection.h"

#include "core/safety_fee/documents.h"
#include "core/safety_fee/report_parts.h"
#include "core/services/safety_fee/inspection_copies.h"
#include "core/services/safety_fee/reports.h"
#include "core/store/dump.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <QDir>

#include <array>

namespace plumbline::safety_fee {

namespace {

using paper::words;

/// In the order in which they are asked for.
constexpr std::array inspected{"safety_fee.plan", "safety_fee.accrual", "safety_fee.ledger", "safety_fee.execution",
    "safety_fee.annual", "safety_fee.reserve", "safety_fee.vouchers", "safety_fee.low-use", "safety_fee.findings"};

const ReportKind* kindNamed(std::string_view name)
{
    for (const ReportKind& kind : reportKinds()) {
        if (name == kind.name)
            return &kind;
    }
    return nullptr;
}

/// 内部制度: what is registered of the internal system (article 45).
Result<ReportTable> proceduresTable(const ReadScope& facts, const Scope& scope)
{
    ReportTable table{"procedures", words("内部管理制度", "Internal system"),
        {{words("名称", "Title"), 40}, {words("版本", "Version"), 10}, {words("批准", "Approved by"), 24},
            {words("批准日期", "Approved on"), 14}},
        {}};
    for (const RegisteredDocument& document : TRY(readDocuments(facts, scope.enterprise, scope.year)).registered) {
        if (document.kind != DocumentKind::Procedures)
            continue;
        table.rows.push_back({RowRole::Body,
            {ReportCell::text(document.title), ReportCell::text(document.version), ReportCell::text(document.approvedBy),
                document.approvedOn ? ReportCell::date(*document.approvedOn) : ReportCell()}});
    }
    return table;
}

class Inspection final {
public:
    Inspection(Session& session, Scope scope, QString folder, Language language, const PaperPainter& painter)
        : m_session(session), m_scope(std::move(scope)), m_folder(std::move(folder)), m_language(language), m_painter(painter)
    {
    }

    Result<InspectionFolder> run(const InspectionPeriod& period)
    {
        for (int year = period.from.year(); year <= period.through.year(); ++year) {
            m_scope.year = year;
            for (const char* const name : inspected)
                TRY(add(*kindNamed(name)));
        }
        TRY(addCopies(m_session, m_scope, period, m_folder, m_made));
        ReportDocument index = TRY(head(period));
        m_made.index = TRY(sealFolder(m_session, m_scope, std::move(index), m_folder, m_made.files, m_language, m_painter));
        return std::move(m_made);
    }

private:
    Result<void> add(const ReportKind& kind)
    {
        const QString year = QString::number(m_scope.year);
        const LocalText what{kind.title.zh + QStringLiteral(" %1 年").arg(year), kind.title.en + QLatin1Char(' ') + year};
        const Result<ReportDocument> document = [&]() -> Result<ReportDocument> {
            const ReadScope facts = TRY(m_session.workspace().read());
            return makeReport(m_session, facts, kind.name, m_scope, m_language);
        }();
        if (!document) {
            m_made.lacking.emplace_back(what, document.problem());
            return {};
        }
        const QString number = QStringLiteral("%1").arg(m_made.files.size() + 1, 2, 10, QLatin1Char('0'));
        const QString name = QStringLiteral("%1-%2-%3.pdf").arg(number, year, QString::fromLatin1(kind.name).section(u'.', 1));
        const SealedReport sealed = TRY(exportReport(m_session, *document, m_folder + u'/' + name, m_painter));
        m_made.files.push_back({name, what, sealed.checkCode});
        return {};
    }

    Result<ReportDocument> head(const InspectionPeriod& period) const
    {
        const ReadScope facts = TRY(m_session.workspace().read());
        ReportDocument index;
        index.name = "safety_fee.inspection";
        index.title = words("安全生产费用监督检查资料目录", "Safety fee: papers for inspection");
        index.period = formatMonth(period.from) + "/" + formatMonth(period.through);
        index.signatures = {words("提供人", "Handed over by"), words("检查人", "Inspected by")};
        index.facts = TRY(dump(facts, Selection{}));
        ReportSection procedures{words("内部管理制度", "Internal system"), {}, {TRY(proceduresTable(facts, m_scope))}, {}};
        index.sections.push_back(std::move(procedures));
        if (!m_made.lacking.empty())
            index.sections.push_back({words("未附资料", "Not in the folder"), {}, {lackingTable()}, {}});
        return index;
    }

    ReportTable lackingTable() const
    {
        ReportTable table{
            "lacking", words("未附资料", "Not in the folder"), {{words("资料", "Paper"), 50}, {words("原因", "Why"), 50}}, {}};
        for (const auto& [what, problem] : m_made.lacking)
            table.rows.push_back(
                {RowRole::Body, {ReportCell::labelled(what), ReportCell::labelled(m_session.house().words.problem(problem))}});
        return table;
    }

    Session& m_session;
    Scope m_scope;
    QString m_folder;
    Language m_language;
    const PaperPainter& m_painter;
    InspectionFolder m_made;
};

}

Result<InspectionFolder> makeInspectionFolder(Session& session, const Scope& scope, const InspectionPeriod& period,
    const QString& folder, Language language, const PaperPainter& painter)
{
    if (QFileInfo::exists(folder))
        return Problem{"folder.exists"}.inFile(folder);
    if (!QDir().mkpath(folder))
        return Problem{"file.folder-read-only"}.inFile(folder).with("folder", folder);
    Result<InspectionFolder> made = Inspection(session, scope, folder, language, painter).run(period);
    if (!made)
        QDir(folder).removeRecursively(); // half a folder is none
    return made;
}

}
