// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/crossings_page.h"

#include "core/services/data_catalogue/protection.h"
#include "ui/data_catalogue/step_card.h"
#include "ui/shared/record_table.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr CrossingMove crossingMoves[] = {CrossingMove::Assessed, CrossingMove::Submitted, CrossingMove::LocalAgreed,
    CrossingMove::LocalRefused, CrossingMove::MinistryAgreed, CrossingMove::MinistryRefused, CrossingMove::CarriedOut,
    CrossingMove::GivenUp};

std::vector<StepCard::Step> crossingSteps()
{
    std::vector<StepCard::Step> steps;
    for (const CrossingMove move : crossingMoves)
        steps.push_back({crossingMoveKey(move).data()});
    return steps;
}

QString moveName(CrossingMove move)
{
    switch (move) {
    case CrossingMove::Planned:
        return CrossingsPage::tr("planned");
    case CrossingMove::Assessed:
        return CrossingsPage::tr("risk assessed");
    case CrossingMove::Submitted:
        return CrossingsPage::tr("submitted");
    case CrossingMove::LocalAgreed:
        return CrossingsPage::tr("local regulator agreed");
    case CrossingMove::LocalRefused:
        return CrossingsPage::tr("local regulator refused");
    case CrossingMove::MinistryAgreed:
        return CrossingsPage::tr("ministry agreed");
    case CrossingMove::MinistryRefused:
        return CrossingsPage::tr("ministry refused");
    case CrossingMove::CarriedOut:
        return CrossingsPage::tr("carried out");
    case CrossingMove::GivenUp:
        break;
    }
    return CrossingsPage::tr("given up");
}

QString kindName(std::string_view kind)
{
    if (kind == "provision")
        return CrossingsPage::tr("provision");
    return kind == "transfer" ? CrossingsPage::tr("transfer") : CrossingsPage::tr("entrustment");
}

}

CrossingsPage::CrossingsPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_add(makeButton({}, "primary")),
      m_list(new Card), m_table(new RecordTable), m_model(new RecordModel<Row>({}, this)),
      m_step(new StepCard(context, crossingSteps(),
          [this](std::size_t step, QDate day, const QString& note) {
              return moveCrossing(m_context.session(), m_context.scope().enterprise, m_chosen, {crossingMoves[step], day, note});
          })),
      m_problem(makeLabel({}, "fieldProblem"))
{
    m_add->setObjectName(QStringLiteral("addCrossing"));
    addAction(m_add);
    connect(m_add, &QPushButton::clicked, this, [this, &door] { door.open(m_context, {"data_catalogue.crossing"}); });
    m_table->setObjectName(QStringLiteral("crossings"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_table);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_list);
    body()->addWidget(m_step);
    body()->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->rows()[std::size_t(now.row())].crossing.id;
        showStep();
    });
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        m_problem->setVisible(!m_reader->problem().isEmpty());
        m_problem->setText(m_reader->problem());
        m_step->setDay(m_context.scope().asOf);
        showCrossings();
        Q_EMIT loaded();
    });
    retranslate();
    m_reader->ask();
}

std::vector<Column<CrossingsPage::Row>> CrossingsPage::columns() const
{
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Core data"), [](const Row& row) { return row.data; }, {}});
    columns.push_back({tr("Kind"), [](const Row& row) { return kindName(row.crossing.cell("kind")); }, {}});
    columns.push_back({tr("Other party"), [](const Row& row) { return row.crossing.text("party"); }, {}});
    columns.push_back({tr("Risk assessment"), [](const Row& row) { return row.crossing.text("assessment"); }, {}});
    columns.push_back({tr("Stands at"), [](const Row& row) { return moveName(row.state); }, {}});
    return columns;
}

void CrossingsPage::showCrossings()
{
    std::vector<Row> rows;
    if (const std::optional<Catalogue>& catalogue = m_reader->catalogue()) {
        const Registers& registers = catalogue->facts.registers;
        for (const RegisterRow& crossing : registers.rows("crossing")) {
            const Entry* const entry = catalogue->facts.entry(crossing.reference("entry").value_or(Id()));
            Row& row = rows.emplace_back(Row{crossing, entry ? entry->fullName() : QString(), stateOf(registers, crossing.id),
                {moveName(CrossingMove::Planned)}});
            for (const RegisterRow& step : registers.rows("crossing_step")) {
                const auto move = crossingMoveOf(step.cell("move"));
                if (step.reference("crossing") != crossing.id || !move)
                    continue;
                row.way << moveName(*move) + QLatin1Char(' ') + dateText(step.day("moved_on").value_or(QDate()))
                        + (step.says("note") ? QStringLiteral(" (") + step.text("note") + QLatin1Char(')') : QString());
            }
        }
    }
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(columns());
        m_model->setRows(std::move(rows));
    }
    m_table->updateGeometry();
    m_list->setVisible(!m_model->rows().empty());
    setLead(m_model->rows().empty()
            ? tr("Before core data is provided, transferred or entrusted to another party, its risk is assessed, the local "
                 "regulator reviews it, and then the ministry (article 24).")
            : tr("<b>%n case(s)</b> of core data across parties", nullptr, int(m_model->rows().size())));
    if (m_chosen.isNull() && !m_model->rows().empty())
        m_chosen = m_model->rows().back().crossing.id;
    showStep();
}

void CrossingsPage::showStep()
{
    const auto& rows = m_model->rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.crossing.id == m_chosen; });
    m_step->setVisible(row != rows.end());
    if (row == rows.end())
        return;
    m_step->showState(row->data + QStringLiteral(" → ") + row->crossing.text("party"), row->way.join(QStringLiteral(" → ")),
        [state = row->state](std::size_t step) { return mayMove(state, crossingMoves[step]); });
}

void CrossingsPage::retranslate()
{
    setTitle(tr("Core data across parties"));
    m_add->setText(tr("New case"));
    m_list->setTitle(tr("Cases"));
    m_step->setWords(tr("Note; the reason of a refusal"),
        {tr("Risk assessed"), tr("Submitted"), tr("Local regulator agreed"), tr("Local regulator refused"), tr("Ministry agreed"),
            tr("Ministry refused"), tr("Carried out"), tr("Give up")});
    showCrossings();
}

void CrossingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
