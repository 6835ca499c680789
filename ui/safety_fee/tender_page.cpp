// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/tender_page.h"

#include "core/reports/report_document.h"
#include "core/safety_fee/year.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace plumbline::safety_fee {

TenderPage::TenderPage(PageContext& context, EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context), m_problem(new ProblemCard), m_sheetCard(new Card), m_none(makeLabel({}, "second")),
      m_table(new RecordTable), m_model(new RecordModel<Line>({}, this)),
      m_tenderEditor(new SheetEditor(*sheetOf("safety_fee.tender"), context, history)),
      m_workEditor(new SheetEditor(*sheetOf("safety_fee.tender_work"), context, history))
{
    m_model->setRowKind([](const Line& line) { return line.kind; });
    m_table->setObjectName(QStringLiteral("tenderSheet"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_none->setWordWrap(true);
    m_sheetCard->body()->addWidget(m_none);
    m_sheetCard->body()->addWidget(m_table);
    m_problem->hide();
    auto* const editors = new QHBoxLayout;
    editors->addWidget(m_tenderEditor, 1, Qt::AlignTop);
    editors->addWidget(m_workEditor, 1, Qt::AlignTop);
    body()->addWidget(m_problem);
    body()->addWidget(m_sheetCard);
    body()->addLayout(editors);
    body()->addStretch(1);
    addPageKey(this, QKeySequence::Find, [this] {
        const bool isAmongWorks = focusWidget() && m_workEditor->isAncestorOf(focusWidget());
        (isAmongWorks ? m_workEditor : m_tenderEditor)->openFilter();
    });
    addEditKeys(this, context, history);
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(&m_context, &PageContext::scopeChanged, this, &TenderPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &TenderPage::reload);
    retranslate();
    reload();
}

void TenderPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress&) -> Result<std::vector<Tender>> {
            const ReadScope facts = TRY(session->workspace().read());
            return TRY(readDocuments(facts, scope.enterprise, scope.year)).tenders;
        },
        [this, question](Result<std::vector<Tender>> tenders) {
            if (question != m_asked)
                return;
            if (tenders)
                reckon(*tenders);
            else
                m_problem->show(tenders.problem(), m_context.language(), {});
            Q_EMIT loaded();
        });
}

void TenderPage::reckon(const std::vector<Tender>& tenders)
{
    m_tenders = tenders;
    m_problem->hide();
    const auto pack = m_context.session().rules().inForceOn(packSubject, m_context.scope().asOf);
    if (!pack) {
        m_problem->show(pack.problem(), m_context.language(), {});
        return;
    }
    const Language language = m_context.language();
    std::vector<Line> lines;
    for (const Tender& tender : tenders) {
        const auto sheet = tenderSheet(**pack, tender);
        if (!sheet) {
            m_problem->show(sheet.problem(), language, {});
            continue;
        }
        lines.push_back({tender.project, RowKind::Section, {}, {}, {}, {}, {}});
        for (const TenderSheet::Line& work : sheet->lines) {
            const Standard* const standard = (*pack)->standard(work.standard);
            lines.push_back({standard ? in(language, standard->name) : QString::fromStdString(work.standard), RowKind::Plain,
                work.cost, QString::fromStdString(formatRate(work.rate)), work.fee, citationText(work.citation, language), {}});
        }
        lines.push_back({tr("By the rule, stated separately"), RowKind::Total, {}, {}, sheet->statutory, {}, {}});
        lines.push_back({tr("In the bid"), RowKind::Plain, {}, {}, tender.bidFee, {},
            sheet->isBelow ? tr("⚠ below what the rule gives") : tr("✓ not below")});
    }
    m_none->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    m_model->setRows(std::move(lines));
    m_table->updateGeometry();
}

std::vector<Column<TenderPage::Line>> TenderPage::columns()
{
    std::vector<Column<Line>> columns;
    const auto add = [&columns](const QString& heading, Qt::Alignment alignment, std::function<QString(const Line&)> text) {
        Column<Line> column;
        column.heading = heading;
        column.text = std::move(text);
        column.alignment = alignment;
        columns.push_back(std::move(column));
    };
    const auto amount = [](const std::optional<Money>& money) { return money ? yuanText(*money) : QString(); };
    add(tr("Type of work"), Qt::AlignLeading, [](const Line& line) { return line.name; });
    add(tr("Cost (CNY)"), Qt::AlignRight, [amount](const Line& line) { return amount(line.cost); });
    add(tr("Rate"), Qt::AlignRight, [](const Line& line) { return line.rate; });
    add(tr("Safety fee (CNY)"), Qt::AlignRight, [amount](const Line& line) { return amount(line.fee); });
    add(tr("Article"), Qt::AlignLeading, [](const Line& line) { return line.article; });
    add(tr("Verdict"), Qt::AlignLeading, [](const Line& line) { return line.verdict; });
    return columns;
}

void TenderPage::retranslate()
{
    setTitle(tr("Tender sheet"));
    setLead(tr("A bid names the safety fee on its own, by type of work, and never below what the rule gives (arts. 17, 40)."));
    m_sheetCard->setTitle(tr("Safety fee of the tenders"));
    m_none->setText(tr("No tender yet. Enter the project with the fee in the bid, then its cost by type of work."));
    m_model->setColumns(columns());
    reckon(m_tenders);
}

void TenderPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
