// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sealed_reports.h"

#include "core/services/audit.h"
#include "core/services/audit_report.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace plumbline {

namespace {

constexpr qsizetype toTheMinute = 16; ///< "2025-09-30 16:00"

}

SealedReports::SealedReports(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_code(new QLineEdit), m_empty(makeLabel({}, "second")), m_table(new RecordTable),
      m_model(new RecordModel<Sealing>({}, this))
{
    constexpr int listHeight = 180;
    m_code->setObjectName(QStringLiteral("sealedCode"));
    m_code->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("sealed"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(listHeight);
    body()->addWidget(m_code);
    body()->addWidget(m_empty);
    body()->addWidget(m_table, 1);
    body()->addStretch();
    connect(m_code, &QLineEdit::textChanged, this, &SealedReports::showThoseAsked);
    retranslate();
}

void SealedReports::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this()](Progress&) -> Result<std::vector<Sealing>> {
            const ReadScope facts = TRY(session->workspace().read());
            return sealings(*session, facts);
        },
        [this, question](Result<std::vector<Sealing>> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void SealedReports::take(Result<std::vector<Sealing>> answer)
{
    if (!answer)
        return m_context.tell(answer.problem());
    m_all = std::move(*answer);
    showThoseAsked();
}

/// A whole code finds its report however it is typed, anything else what holds it.
void SealedReports::showThoseAsked()
{
    const QString asked = m_code->text().trimmed();
    std::vector<Sealing> shown;
    for (const Sealing& sealing : m_all) {
        const bool isAsked = asked.isEmpty() || isCheckCode(asked, sealing.checkCode)
            || QString::fromStdString(sealing.checkCode).contains(asked, Qt::CaseInsensitive)
            || titleOf(sealing).contains(asked, Qt::CaseInsensitive);
        if (isAsked)
            shown.push_back(sealing);
    }
    m_empty->setText(m_all.empty() ? tr("Nothing was sealed yet. Every export is recorded here with its check code.")
                                   : tr("No report with this check code was sealed in this workspace."));
    m_empty->setVisible(shown.empty());
    m_table->setVisible(!shown.empty());
    m_code->setVisible(!m_all.empty());
    m_model->setRows(std::move(shown));
}

QString SealedReports::titleOf(const Sealing& sealing) const
{
    const Language language = m_context.language();
    const ReportKind* const kind = m_context.session().house().report(sealing.report.toStdString());
    const QString title = kind                                 ? in(language, kind->title)
        : sealing.report == QLatin1StringView(auditReportName) ? in(language, auditReportTitle())
                                                               : sealing.report;
    return title;
}

void SealedReports::retranslate()
{
    setTitle(tr("Sealed so far"));
    m_code->setPlaceholderText(tr("Check code on the paper, or the report's name"));
    m_code->setAccessibleName(m_code->placeholderText());
    const Language language = m_context.language();
    m_model->setColumns({
        {tr("Report"), [this](const Sealing& row) { return titleOf(row); }, {}},
        {tr("Period"), [language](const Sealing& row) { return periodText(row.period.toStdString(), language); }, {}},
        {tr("Check code"), [](const Sealing& row) { return QString::fromStdString(row.checkCode); }, {}},
        {tr("When"), [](const Sealing& row) { return chineseTime(row.at).left(toTheMinute); }, {}},
        {tr("By"), [](const Sealing& row) { return row.by; }, {}},
    });
    showThoseAsked();
}

}
