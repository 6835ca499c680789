// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/self_check_page.h"

#include "core/data_catalogue/protection_reports.h"
#include "core/services/data_catalogue/protection.h"
#include "core/values/period.h"
#include "ui/data_catalogue/coverage_chart.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/texts/finding_text.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <iterator>

namespace plumbline::data_catalogue {

namespace {

enum Which { FirstSteps, All };

QString textOfKey(std::string_view key)
{
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

}

SelfCheckPage::SelfCheckPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_export,
          [this] {
              return wishFor(gapsReportName, gapsReportTitle(), CatalogueReader::scopeOf(m_context), m_context.language());
          })),
      m_coverageCard(new Card), m_coverage(new CoverageChart), m_list(new Card), m_which(new QComboBox), m_table(new RecordTable),
      m_model(new RecordModel<ControlLine>({}, this)), m_answer(new Card), m_asked(makeLabel({}, "second")),
      m_state(new QComboBox), m_fields{{&ControlAnswer::evidence, makeLabel({}, "second"), new QLineEdit},
                                  {&ControlAnswer::gap, makeLabel({}, "second"), new QLineEdit},
                                  {&ControlAnswer::owner, makeLabel({}, "second"), new QLineEdit}},
      m_dueName(makeLabel({}, "second")), m_due(new QLineEdit), m_keep(makeButton({}, "primary")),
      m_problem(makeLabel({}, "fieldProblem"))
{
    addAction(m_export);
    m_coverageCard->body()->addWidget(m_coverage);
    m_coverageCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_table->setObjectName(QStringLiteral("controls"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(220);
    m_table->setFlexibleColumn(6); // the gap
    m_which->setObjectName(QStringLiteral("which"));
    m_list->head()->addWidget(m_which);
    m_list->body()->addWidget(m_table);
    body()->addWidget(m_coverageCard);
    body()->addWidget(m_list, 1);
    body()->addWidget(buildAnswer());
    connect(m_which, &QComboBox::activated, this, &SelfCheckPage::showLines);
    connect(m_keep, &QPushButton::clicked, this, &SelfCheckPage::keep);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->rows()[std::size_t(now.row())].control->id;
        showAnswer();
    });
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        m_problem->setVisible(!m_reader->problem().isEmpty());
        m_problem->setText(m_reader->problem());
        showLines();
        Q_EMIT loaded();
    });
    retranslate();
    m_reader->ask();
}

QWidget* SelfCheckPage::buildAnswer()
{
    m_asked->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("state"));
    m_due->setObjectName(QStringLiteral("due"));
    m_due->setPlaceholderText(QStringLiteral("2025-12-31"));
    m_keep->setObjectName(QStringLiteral("keepControl"));
    m_problem->setObjectName(QStringLiteral("controlProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    const std::array names{"evidence", "gap", "owner"};
    auto* const grid = new QGridLayout;
    grid->setSpacing(space::two);
    grid->setColumnStretch(1, 1);
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        m_fields[at].edit->setObjectName(QString::fromLatin1(names[at]));
        grid->addWidget(m_fields[at].name, int(at), 0);
        grid->addWidget(m_fields[at].edit, int(at), 1, 1, 3);
    }
    auto* const last = new QHBoxLayout;
    last->setSpacing(space::two);
    last->addWidget(m_state);
    last->addStretch();
    last->addWidget(m_dueName);
    last->addWidget(m_due);
    last->addWidget(m_keep);
    m_answer->body()->addWidget(m_asked);
    m_answer->body()->addLayout(grid);
    m_answer->body()->addLayout(last);
    m_answer->body()->addWidget(m_problem);
    m_answer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_answer->hide();
    return m_answer;
}

QString SelfCheckPage::stateWord(const std::optional<ControlState>& state) const
{
    return state ? wordOf(textOfKey(controlStateKey(*state)), m_context.language()) : tr("not answered");
}

std::vector<Column<ControlLine>> SelfCheckPage::columns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    std::vector<Column<ControlLine>> columns;
    columns.push_back({tr("Control"), [language](const ControlLine& line) { return in(language, line.control->name); }, {}});
    columns.push_back(
        {tr("Article"), [language](const ControlLine& line) { return citationText(line.control->citation, language); },
            [](const ControlLine& line) { return QVariant(line.control->citation.article); }});
    columns.push_back({tr("Asked of"),
        [=](const ControlLine& line) {
            return line.isEncouraged ? tr("encouraged") : nameOf(textOfKey(levelKey(line.least)), language, pack);
        },
        {}});
    columns.push_back({tr("Answer"), [this](const ControlLine& line) { return stateWord(line.answer.state); }, {}});
    columns.push_back({tr("Evidence"), [](const ControlLine& line) { return line.answer.evidence; }, {}});
    columns.push_back({tr("In the registers"),
        [](const ControlLine& line) {
            if (!line.keepsRecord)
                return QString();
            const QString count = QString::number(line.records);
            return line.lastRecord ? tr("%1, last %2").arg(count, dateText(*line.lastRecord)) : count;
        },
        {}});
    columns.push_back({tr("Gap"), [](const ControlLine& line) { return line.answer.gap; }, {}});
    columns.push_back({tr("Owner"), [](const ControlLine& line) { return line.answer.owner; }, {}});
    columns.push_back(
        {tr("Due"), [](const ControlLine& line) { return line.answer.dueOn ? dateText(*line.answer.dueOn) : QString(); }, {}});
    return columns;
}

void SelfCheckPage::showLines()
{
    std::vector<ControlLine> rows;
    std::vector<CoverageChart::Bar> bars;
    std::size_t first = 0;
    if (const std::optional<Catalogue>& catalogue = m_reader->catalogue()) {
        const std::vector<ControlLine>& lines = catalogue->standing.controls;
        const std::vector<const ControlLine*> steps = firstSteps(lines);
        first = steps.size();
        if (m_which->currentIndex() == All)
            rows = lines;
        else
            std::transform(steps.begin(), steps.end(), std::back_inserter(rows), [](const ControlLine* line) { return *line; });
        for (const Coverage& part : coverage(lines, DecidedLevels(catalogue->facts, catalogue->standing.proposals)))
            bars.push_back({nameOf(textOfKey(levelKey(part.level)), m_context.language(), catalogue->pack),
                {part.met, part.partly, part.notMet, part.open}});
    }
    m_coverage->setBars(std::move(bars),
        {stateWord(ControlState::Met), stateWord(ControlState::Partly), stateWord(ControlState::NotMet),
            stateWord(std::nullopt)});
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(columns());
        m_model->setRows(std::move(rows));
    }
    setLead(first == 0 ? tr("✓ Every control that is asked for is met.")
                       : tr("<b>%n control(s)</b> to be answered or closed", nullptr, int(first)));
    if (m_chosen.empty() && !m_model->rows().empty())
        m_chosen = m_model->rows().front().control->id;
    showAnswer();
}

void SelfCheckPage::showAnswer()
{
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    const auto lines = catalogue ? catalogue->standing.controls : std::vector<ControlLine>();
    const auto line =
        std::find_if(lines.begin(), lines.end(), [&](const ControlLine& one) { return one.control->id == m_chosen; });
    m_answer->setVisible(line != lines.end());
    if (line == lines.end())
        return;
    m_answer->setTitle(citationText(line->control->citation, m_context.language()));
    m_asked->setText(in(m_context.language(), line->control->name));
    const QSignalBlocker quiet(m_state);
    m_state->clear();
    m_state->addItem(stateWord(std::nullopt));
    for (const ControlState state : {ControlState::Met, ControlState::Partly, ControlState::NotMet, ControlState::NotApplicable})
        m_state->addItem(stateWord(state));
    m_state->setCurrentIndex(line->answer.state ? int(*line->answer.state) + 1 : 0);
    for (const Field& field : m_fields)
        field.edit->setText(line->answer.*field.text);
    m_due->setText(line->answer.dueOn ? dateText(*line->answer.dueOn) : QString());
    const QString refusal = m_context.refusal(Right::Record);
    m_keep->setEnabled(refusal.isEmpty());
    m_keep->setToolTip(refusal);
}

void SelfCheckPage::keep()
{
    ControlAnswer answer;
    answer.control = m_chosen;
    if (m_state->currentIndex() > 0)
        answer.state = ControlState(m_state->currentIndex() - 1);
    for (const Field& field : m_fields)
        answer.*field.text = field.edit->text().trimmed();
    answer.checkedOn = m_context.scope().asOf;
    const auto save = [&]() -> Result<void> {
        if (const QString day = m_due->text().trimmed(); !day.isEmpty())
            answer.dueOn = TRY(parseDate(day.toStdString()));
        TRY(saveControl(m_context.session(), CatalogueReader::scopeOf(m_context), answer));
        return {};
    };
    const Result<void> saved = save();
    m_problem->setVisible(!saved);
    if (!saved)
        return m_problem->setText(sentenceOf(saved.problem(), m_context.language()));
    m_context.factsChanged();
}

void SelfCheckPage::retranslate()
{
    setTitle(tr("Self-check"));
    m_export->setText(tr("Export…"));
    m_exporting->retranslate();
    m_coverageCard->setTitle(tr("How far the controls are met"));
    m_list->setTitle(tr("Controls"));
    const int which = std::max(0, m_which->currentIndex());
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItems({tr("What to do first"), tr("All of them")});
    m_which->setCurrentIndex(which);
    const std::array names{tr("Evidence"), tr("Gap"), tr("Owner")};
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        m_fields[at].name->setText(names[at]);
    m_dueName->setText(tr("To be closed by"));
    m_keep->setText(tr("Save"));
    showLines();
}

void SelfCheckPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
