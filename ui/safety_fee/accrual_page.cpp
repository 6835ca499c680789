// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/accrual_page.h"

#include "core/exchange/seal.h"
#include "core/reports/report_document.h"
#include "core/safety_fee/accrual_report.h"
#include "core/services/report_desk.h"
#include "ui/print/paper_painter.h"
#include "ui/print/print_preview.h"
#include "ui/safety_fee/edit_keys.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/fact_sheet.h"
#include "ui/safety_fee/problem_card.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/chart_card.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/icons.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

namespace plumbline::safety_fee {

namespace {

constexpr int chartHeight = 244;

/// Which sheet holds the fact that a Problem misses.
struct MissingFact {
    std::string_view problem;
    const char* table;
};
constexpr MissingFact missingFacts[] = {
    {"safety_fee.revenue-unknown", "safety_fee.revenue"},
    {"safety_fee.output-unknown", "safety_fee.output"},
    {"safety_fee.progress-unknown", "safety_fee.progress"},
    {"safety_fee.reused-beyond-output", "safety_fee.output"},
    {"safety_fee.reused-not-deductible", "safety_fee.output"},
    {"safety_fee.net-base-negative", "safety_fee.revenue"},
    {"safety_fee.prior-year-due-unknown", "safety_fee.year"},
    {"safety_fee.opening-balance-unknown", "safety_fee.year"},
    {"safety_fee.raise-without-supplements", "safety_fee.year"},
    {"safety_fee.raise-not-the-supplement", "safety_fee.year"},
    {"safety_fee.contract-unknown", "safety_fee.activity"},
    {"safety_fee.yearly-scale-unknown", "safety_fee.activity"},
    {"safety_fee.signing-day-unknown", "safety_fee.activity"},
    {"safety_fee.unknown-standard", "safety_fee.activity"},
};

const char* tableFor(const Problem& problem)
{
    for (const MissingFact& fact : missingFacts) {
        if (fact.problem == problem.code)
            return fact.table;
    }
    return nullptr;
}

struct Exported {
    QString path;
    Result<SealedReport> sealed;
};

}

AccrualPage::AccrualPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_preview(makeButton({}, "button")), m_export(makeButton({}, "primary")),
      m_exportMenu(new QMenu(this)), m_problem(new ProblemCard), m_chart(new MonthChart),
      m_chartCard(new ChartCard({}, m_chart, [this] { return m_chart->asTable(); })), m_table(new RecordTable),
      m_filter(new FilterRow(m_table)), m_tableCard(new Card), m_model(new RecordModel<AccrualRow>({}, this))
{
    m_model->setRowKind([](const AccrualRow& row) { return row.kind; });
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("accrualTable"));
    m_table->showAllRows();
    m_tableCard->body()->addWidget(m_filter);
    m_tableCard->body()->addWidget(m_table);
    m_chart->setFixedHeight(chartHeight);
    m_problem->hide();
    m_chartCard->hide();
    m_tableCard->hide();
    buildActions();
    body()->addWidget(m_problem);
    body()->addWidget(m_chartCard);
    body()->addWidget(m_tableCard);
    body()->addStretch();
    connect(m_table, &RecordTable::figureAsked, this, &AccrualPage::explainFigure);
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
    connect(m_chart, &MonthChart::monthChosen, this, &AccrualPage::explainMonth);
    connect(m_problem, &ProblemCard::nextAsked, this, &AccrualPage::goOn);
    connect(&m_context, &PageContext::scopeChanged, this, &AccrualPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &AccrualPage::reload);
    connect(&m_context, &PageContext::moneyUnitChanged, this, &AccrualPage::showYear);
    retranslate();
    reload();
}

void AccrualPage::buildActions()
{
    m_preview->setIcon(icon("print"));
    m_export->setIcon(icon("export", Tone::OnAccent));
    addAction(m_preview);
    addAction(m_export);
    connect(m_preview, &QPushButton::clicked, this, &AccrualPage::preview);
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + space::one))); });
    addPageKey(this, QKeySequence::Print, [this] { preview(); });
    addPageKey(this, QKeySequence::Find, [this] { m_filter->open(); });
}

void AccrualPage::reload()
{
    const int question = ++m_asked;
    setTitle(tr("Accrual and use %1").arg(m_context.scope().year));
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope()](
            plumbline::Progress&) { return readYearView(*session, scope); },
        [this, question](Result<YearView> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void AccrualPage::take(Result<YearView> answer)
{
    m_answer = std::move(answer);
    showYear();
    Q_EMIT loaded();
}

void AccrualPage::showYear()
{
    if (!m_answer)
        return;
    delete m_empty;
    m_empty = nullptr;
    const bool isReckoned = m_answer->isOk();
    const bool isEmpty = !isReckoned && m_answer->problem().code == noActivity;
    m_problem->setVisible(!isReckoned && !isEmpty);
    m_chartCard->setVisible(isReckoned);
    m_tableCard->setVisible(isReckoned);
    m_export->setEnabled(isReckoned);
    m_preview->setEnabled(isReckoned);
    setLead({});
    if (isEmpty) {
        auto* const first = makeButton(tr("Which activity binds us?"), "primary");
        connect(first, &QPushButton::clicked, this, [this] { m_context.openPage(QStringLiteral("safety_fee.scope")); });
        m_empty = new EmptyState("safety-fee", tr("No line of business yet"),
            tr("Here stands what must be set aside each month, and why. First say what the enterprise does."), first);
        body()->insertWidget(0, m_empty);
    } else if (isReckoned) {
        fill();
    } else {
        showProblem(m_answer->problem());
    }
}

void AccrualPage::showProblem(const Problem& problem)
{
    const char* const table = tableFor(problem);
    const FactSheet* const sheet = table ? sheetOf(table) : nullptr;
    m_problem->show(problem, m_context.language(), sheet ? tr("Enter it: %1").arg(sheetText(sheet->title)) : QString());
}

/// To the very fact the Problem misses, with what is known of it filled in.
void AccrualPage::goOn()
{
    const Problem& problem = m_answer->problem();
    const char* const table = tableFor(problem);
    if (!table)
        return;
    FactsDoor::Request request{table, {}};
    for (const char* const column : {"activity", "year", "month"}) {
        if (const QString value = problem.argument(column); !value.isEmpty())
            request.cells.emplace(column, value.toStdString());
    }
    m_door.open(m_context, std::move(request));
}

void AccrualPage::fill()
{
    const YearView& view = **m_answer;
    Result<AccrualTable> table = accrualTable(view, m_context.language());
    if (!table) {
        m_problem->show(table.problem(), m_context.language(), {});
        return;
    }
    m_figures = std::move(*table);
    m_model->setColumns(accrualColumns(view.year.year, m_context.language(), m_context.moneyUnit()));
    m_model->setRows(m_figures.rows);
    m_table->updateGeometry();
    m_chart->setSeries(monthSeries(view, m_context.moneyUnit()));
    m_chartCard->setTitle(tr("Accrual, use and balance (%1)").arg(unitName(m_context.moneyUnit())));
    setLeadOf(view);
}

void AccrualPage::setLeadOf(const YearView& view)
{
    const auto standing = standingOf(view, m_context.session().rules());
    if (!standing)
        return;
    const auto amount = [this](Money money) { return amountPhrase(money, m_context.moneyUnit(), m_context.language()); };
    QString lead =
        tr("Due for %1: <b>%2</b>. Accrued in %n month(s): %3; used: %4 (%5 %).", nullptr, standing->months)
            .arg(view.year.year)
            .arg(amount(view.year.due), amount(standing->accrued), amount(standing->used))
            .arg(QString::number(standing->usedPerMille / 10) + QLatin1Char('.') + QString::number(standing->usedPerMille % 10));
    if (standing->minimum.isBelow)
        lead +=
            QLatin1Char(' ') + tr("Up to %1: <b>%2</b> to go.").arg(standing->minimumShare, amount(standing->minimum.missing));
    setLead(lead);
}

void AccrualPage::explainFigure(const QString& figure)
{
    const std::size_t at = figure.toULong();
    if (at >= m_figures.sources.size())
        return;
    const FigureSource& source = m_figures.sources[at];
    if (!source.why) {
        m_context.explain(explainFact(yuanText(source.amount), source.subject, source.recorded));
        return;
    }
    const Result<Receipt> receipt = source.why();
    if (receipt)
        m_context.explain(explain(*receipt, m_context.session().rules(), m_context.language(), source.subject));
    else
        showProblem(receipt.problem());
}

/// The month's closing balance, the last line that is a figure.
void AccrualPage::explainMonth(int month)
{
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model->index(row, month);
        if (index.data(record::AmountRole).isValid()) {
            m_table->setCurrentIndex(index);
            explainFigure(index.data(record::FigureRole).toString());
            return;
        }
    }
}

void AccrualPage::chooseFile(const QString& ending)
{
    const PageScope scope = m_context.scope();
    auto* const dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(QStringLiteral("*.%1").arg(ending));
    dialog->selectFile(
        QStringLiteral("%1 %2.%3").arg(in(m_context.language(), accrualReportTitle())).arg(scope.year).arg(ending));
    connect(dialog, &QFileDialog::fileSelected, this, &AccrualPage::exportTo);
    dialog->open();
}

void AccrualPage::exportTo(const QString& path)
{
    m_export->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), language = m_context.language(),
            path](plumbline::Progress&) {
            const auto exported = [&]() -> Result<SealedReport> {
                const ReadScope facts = TRY(session->workspace().read());
                const ReportDocument document = TRY(makeReport(*session, facts, accrualReportName, scope, language));
                return exportReport(*session, document, path, paperPainter());
            };
            return Exported{path, exported()};
        },
        [this](Exported done) {
            m_export->setEnabled(true);
            if (!done.sealed) {
                tell(done.sealed.problem());
                return;
            }
            m_context.show({Notice::Weight::Done,
                tr("%1 is written and read back: intact. Check code %2.")
                    .arg(QFileInfo(done.path).fileName(), QString::fromStdString(done.sealed->checkCode)),
                tr("Open"), [path = done.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
            m_context.factsChanged();
        });
}

void AccrualPage::preview()
{
    if (!m_preview->isEnabled())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), language = m_context.language()](
            plumbline::Progress&) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session->workspace().read());
            return makeReport(*session, facts, accrualReportName, scope, language);
        },
        [this](Result<ReportDocument> document) {
            if (!document) {
                tell(document.problem());
                return;
            }
            const std::string code = Seal::of(*document).checkCode;
            delete m_previewWindow;
            auto* const preview = new PrintPreview(std::move(*document), code, this);
            connect(preview, &PrintPreview::failed, this, &AccrualPage::tell);
            m_previewWindow = preview;
            m_previewWindow->setWindowFlag(Qt::Window);
            m_previewWindow->setAttribute(Qt::WA_DeleteOnClose);
            m_previewWindow->show();
        });
}

void AccrualPage::tell(const Problem& problem)
{
    const ProblemText text = describe(problem, m_context.language());
    m_context.show({Notice::Weight::Wrong, text.what + QLatin1Char(' ') + text.next});
}

void AccrualPage::retranslate()
{
    setTitle(tr("Accrual and use %1").arg(m_context.scope().year));
    m_preview->setText(tr("Print preview"));
    m_export->setText(tr("Export"));
    m_exportMenu->clear();
    const std::pair<QString, QString> formats[] = {
        {tr("Excel (.xlsx)"), QStringLiteral("xlsx")},
        {tr("PDF (.pdf)"), QStringLiteral("pdf")},
        {tr("JSON (.json)"), QStringLiteral("json")},
    };
    for (const auto& [name, ending] : formats)
        connect(m_exportMenu->addAction(name), &QAction::triggered, this, [this, ending = ending] { chooseFile(ending); });
    showYear();
}

void AccrualPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
