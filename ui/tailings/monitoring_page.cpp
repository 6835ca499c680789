// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/monitoring_page.h"

#include "ui/shared/explain.h"
#include "ui/shared/record_table.h"
#include "ui/tailings/ask_aside.h"
#include "ui/tailings/series_chart.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::tailings {

MonitoringPage::MonitoringPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_points(new QComboBox), m_parameters(new QComboBox),
      m_problem(makeLabel({}, "fieldProblem")), m_trend(makeLabel({}, "second")), m_chartCard(new Card), m_listCard(new Card),
      m_chart(new SeriesChart), m_list(new RecordTable), m_model(new RecordModel<Row>({}, this))
{
    m_points->setObjectName(QStringLiteral("point"));
    m_parameters->setObjectName(QStringLiteral("parameter"));
    for (QComboBox* const box : {m_points, m_parameters})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setObjectName(QStringLiteral("results"));
    m_list->setModel(m_model);
    m_list->showAllRows();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_chartCard->head()->addWidget(m_points);
    m_chartCard->head()->addWidget(m_parameters);
    m_trend->setObjectName(QStringLiteral("trend"));
    m_trend->setWordWrap(true);
    m_chartCard->body()->addWidget(m_chart);
    m_chartCard->body()->addWidget(m_trend);
    m_listCard->body()->addWidget(m_list);
    m_listCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_chartCard);
    body()->addWidget(m_listCard);
    body()->addStretch();
    connect(m_points, &QComboBox::activated, this, &MonitoringPage::showParameters);
    connect(m_parameters, &QComboBox::activated, this, &MonitoringPage::showSeries);
    connect(m_list, &RecordTable::figureAsked, this, [this](const QString& sample) {
        for (const Row& row : m_model->rows()) {
            if (row.why && QString::fromStdString(row.sample.id.text()) == sample)
                m_context.explain(explain(*row.why, m_context.session().rules(), m_context.language(),
                    row.sample.parameter + QLatin1Char(' ') + dateText(row.sample.on)));
        }
    });
    connect(&m_context, &PageContext::scopeChanged, this, &MonitoringPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &MonitoringPage::reload);
    retranslate();
    reload();
}

std::vector<Column<MonitoringPage::Row>> MonitoringPage::columns() const
{
    const Language language = m_context.language();
    const auto figure = [](const Row& row) { return row.why ? QString::fromStdString(row.sample.id.text()) : QString(); };
    std::vector<Column<Row>> all;
    const auto add = [&](const QString& heading, Qt::Alignment alignment, std::function<QString(const Row&)> text) {
        all.push_back({heading, std::move(text), {}, alignment, figure, {}});
    };
    add(tr("Sampled on"), Qt::AlignLeading, [](const Row& row) { return dateText(row.sample.on); });
    add(tr("Result"), Qt::AlignTrailing, [](const Row& row) { return row.sample.result; });
    add(tr("Unit"), Qt::AlignLeading, [](const Row& row) { return row.sample.unit; });
    add(tr("Verdict"), Qt::AlignLeading, [language](const Row& row) {
        return row.hasLimit || row.verdict != Verdict::Meets ? wordOf(QString::fromUtf8(verdictKey(row.verdict).data()), language)
                                                             : MonitoringPage::tr("no limit");
    });
    add(tr("Published"), Qt::AlignLeading,
        [](const Row& row) { return row.sample.isPublished ? QStringLiteral("✓") : QString(); });
    return all;
}

void MonitoringPage::reload()
{
    const int question = ++m_asked;
    askAside(this, m_context, &ledgerOf, [this, question](Result<Ledger> answer) {
        if (question != m_asked)
            return;
        m_problem->setVisible(!answer);
        m_ledger.reset();
        if (answer)
            m_ledger = std::move(answer).value();
        else
            m_problem->setText(sentenceOf(answer.problem(), m_context.language()));
        showPoints();
        Q_EMIT loaded();
    });
}

void MonitoringPage::showPoints()
{
    const QSignalBlocker quiet(m_points);
    const QString chosen = m_points->currentData().toString();
    m_points->clear();
    for (const Record& point : m_ledger ? m_ledger->facts.registers.of("tailings.point") : std::vector<Record>())
        m_points->addItem(point.words("name"), QString::fromStdString(point.id.text()));
    m_points->setCurrentIndex(std::max(0, m_points->findData(chosen)));
    showParameters();
}

void MonitoringPage::showParameters()
{
    const QSignalBlocker quiet(m_parameters);
    const QString chosen = m_parameters->currentText();
    m_parameters->clear();
    const Result<Id> point = Id::parse(m_points->currentData().toString().toStdString());
    if (m_ledger && point) {
        for (const Sample& sample : samplesOf(m_ledger->facts, *point)) {
            if (m_parameters->findText(sample.parameter) < 0)
                m_parameters->addItem(sample.parameter);
        }
    }
    m_parameters->setCurrentIndex(std::max(0, m_parameters->findText(chosen)));
    showSeries();
}

void MonitoringPage::showSeries()
{
    std::vector<Row> rows;
    MonitoredSeries series;
    const Result<Id> point = Id::parse(m_points->currentData().toString().toStdString());
    const Record* const place = m_ledger && point ? m_ledger->facts.registers.find("tailings.point", point->text()) : nullptr;
    for (const Sample& sample : place ? samplesOf(m_ledger->facts, *point) : std::span<const Sample>()) {
        if (sample.parameter != m_parameters->currentText() || sample.on > m_context.scope().asOf)
            continue;
        const Judged judged = judge(sample, m_ledger->facts, *m_ledger->pack);
        rows.push_back({sample, judged.verdict, judged.limit != nullptr, judged.why});
    }
    if (!rows.empty())
        series =
            monitoredSeries(m_ledger->facts, *place, m_parameters->currentText(), rows.front().sample.on, m_context.scope().asOf);
    showTrend(series);
    const auto over = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.verdict == Verdict::Exceeds; });
    setLead(rows.empty() ? tr("Nothing was sampled here yet.")
            : over == 0  ? tr("✓ no result over its limit")
                         : tr("<b>%n result(s)</b> over the limit", nullptr, int(over)));
    m_chartCard->setVisible(!rows.empty() || m_points->count() > 0);
    m_chart->setVisible(!rows.empty());
    m_chart->setSeries(std::move(series));
    m_listCard->setVisible(!rows.empty());
    m_model->setRows(std::move(rows));
    m_list->updateGeometry();
}

/// What the newest results say beyond the limit: article 21 asks even below it.
void MonitoringPage::showTrend(const MonitoredSeries& series)
{
    QStringList told;
    if (!series.upstream.empty())
        told += tr("The ochre line is what was measured upstream.");
    if (series.risesUntil)
        told += tr("The last three results through %1 rise: the cause is to be found.").arg(dateText(*series.risesUntil));
    if (series.againstUpstream == Verdict::Exceeds)
        told += tr("The newest result is above upstream and background.");
    if (series.leftOut > 0)
        told += tr("%n result(s) can't be read or brought to this unit, and aren't drawn.", nullptr, int(series.leftOut));
    m_trend->setText(told.join(QLatin1Char(' ')));
    m_trend->setVisible(!told.isEmpty());
}

void MonitoringPage::retranslate()
{
    setTitle(tr("Monitoring"));
    m_chartCard->setTitle(tr("Results and limits"));
    m_listCard->setTitle(tr("Results"));
    m_model->setColumns(columns());
    showSeries();
}

void MonitoringPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
