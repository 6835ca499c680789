// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/filings_page.h"

#include "core/data_catalogue/reports.h"
#include "core/store/data_catalogue/tables.h"
#include "ui/data_catalogue/step_card.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/explain.h"
#include "ui/shared/record_table.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <map>
#include <set>

namespace plumbline::data_catalogue {

namespace {

constexpr int shownHashDigits = 12;

constexpr FilingMove moves[] = {
    FilingMove::Approved, FilingMove::Submitted, FilingMove::Accepted, FilingMove::Returned, FilingMove::Withdrawn};

std::vector<StepCard::Step> filingSteps()
{
    std::vector<StepCard::Step> steps;
    for (const FilingMove move : moves)
        steps.push_back({filingMoveKey(move).data(), false, move == FilingMove::Approved ? Right::Approve : Right::Record});
    return steps;
}

QString scaleText(const std::optional<std::int64_t>& count)
{
    return count ? groupedText(std::to_string(*count)) : QStringLiteral("—");
}

/// "+37.5 %": how far a number has gone from what was filed.
QString changeText(const std::optional<std::int64_t>& filed, const std::optional<std::int64_t>& now)
{
    if (!filed || !now || *filed == *now)
        return {};
    if (*filed == 0)
        return QStringLiteral("+");
    const std::int64_t tenths = (*now - *filed) * 1000 / *filed;
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    return QStringLiteral("%1%2.%3 %").arg(tenths < 0 ? QStringLiteral("−") : QStringLiteral("+")).arg(size / 10).arg(size % 10);
}

QString moveWord(FilingMove move)
{
    switch (move) {
    case FilingMove::Prepared:
        return FilingsPage::tr("prepared");
    case FilingMove::Approved:
        return FilingsPage::tr("approved within");
    case FilingMove::Submitted:
        return FilingsPage::tr("submitted");
    case FilingMove::Accepted:
        return FilingsPage::tr("accepted");
    case FilingMove::Returned:
        return FilingsPage::tr("returned");
    case FilingMove::Withdrawn:
        break;
    }
    return FilingsPage::tr("withdrawn");
}

}

FilingsPage::FilingsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_domain(new QComboBox),
      m_prepare(makeButton({}, "primary")), m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_export,
          [this] {
              return wishFor(filingReportName, filingReportTitle(), CatalogueReader::scopeOf(m_context), m_context.language());
          })),
      m_list(new Card),
      m_step(new StepCard(context, filingSteps(),
          [this](std::size_t step, QDate day, const QString& note) {
              return moveFiling(m_context.session(), m_context.scope().enterprise, m_chosen, {moves[step], day, {}, note});
          })),
      m_attachments(new AttachmentCard(context)), m_drift(new Card), m_table(new RecordTable), m_driftTable(new RecordTable),
      m_model(new RecordModel<Filing>({}, this)), m_driftModel(new RecordModel<Drifted>({}, this)),
      m_problem(makeLabel({}, "fieldProblem"))
{
    m_prepare->setObjectName(QStringLiteral("prepareFiling"));
    m_domain->setObjectName(QStringLiteral("filingDomain"));
    addAction(m_export);
    addAction(m_domain);
    addAction(m_prepare);
    m_table->setObjectName(QStringLiteral("filings"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_driftTable->setObjectName(QStringLiteral("changes"));
    m_driftTable->setModel(m_driftModel);
    m_driftTable->showAllRows();
    m_problem->setObjectName(QStringLiteral("filingProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_table);
    m_drift->body()->addWidget(m_driftTable);
    for (Card* const card : std::initializer_list<Card*>{m_list, m_attachments, m_drift})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_list);
    body()->addWidget(m_step);
    body()->addWidget(m_attachments);
    body()->addWidget(m_drift);
    body()->addStretch();
    connect(m_prepare, &QPushButton::clicked, this, &FilingsPage::prepare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->rows()[std::size_t(now.row())].id;
        showStep();
    });
    connect(m_driftTable, &RecordTable::figureAsked, this, [this](const QString& entry) {
        for (const Drifted& row : m_driftModel->rows()) {
            if (row.changed && QString::fromStdString(row.filed.entry.text()) == entry)
                m_context.explain(
                    explain(row.changed->drift.why, m_context.session().rules(), m_context.language(), row.filed.name));
        }
    });
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        m_problem->setVisible(!m_reader->problem().isEmpty());
        m_problem->setText(m_reader->problem());
        m_step->setDay(m_context.scope().asOf);
        showFilings();
        Q_EMIT loaded();
    });
    retranslate();
    m_reader->ask();
}

std::vector<Column<Filing>> FilingsPage::filingColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const auto dayOf = [](FilingMove move) {
        return [move](const Filing& filing) {
            const auto day = filing.dayOf(move);
            return day ? dateText(*day) : QString();
        };
    };
    const auto addressee = [language, pack](const Filing& filing) {
        const ClosedList* const list = pack ? pack->list("addressees") : nullptr;
        const ListItem* const item = list ? list->find(filing.domain) : nullptr;
        return item ? in(language, item->name) : QString::fromStdString(filing.domain);
    };
    std::vector<Column<Filing>> columns;
    columns.push_back({tr("No."), [](const Filing& filing) { return QString::number(filing.number); }, {}});
    columns.push_back({tr("Kind"), [](const Filing& filing) { return filing.isChange ? tr("change") : tr("first"); }, {}});
    columns.push_back({tr("To"), addressee, {}});
    columns.push_back({tr("Classes"), [](const Filing& filing) { return QString::number(filing.classes.size()); }, {},
        Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("State"), [](const Filing& filing) { return moveWord(filing.state()); }, {}});
    columns.push_back({tr("Submitted"), dayOf(FilingMove::Submitted), {}});
    columns.push_back({tr("Accepted"), dayOf(FilingMove::Accepted), {}});
    columns.push_back(
        {tr("SHA-256"), [](const Filing& filing) { return QString::fromStdString(filing.hash).left(shownHashDigits); }, {}});
    return columns;
}

std::vector<Column<FilingsPage::Drifted>> FilingsPage::driftColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const auto what = [language, pack](const Drifted& row) {
        QStringList words;
        for (const std::string& key : row.changed ? row.changed->drift.changed : std::vector<std::string>()) {
            const QString text = QString::fromStdString(key);
            const QString word = wordOf(text, language);
            words << (word == text ? nameOf(text, language, pack) : word);
        }
        return row.changed ? words.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "))
                           : tr("✓ as filed");
    };
    const auto figure = [](const Drifted& row) {
        return row.changed ? QString::fromStdString(row.filed.entry.text()) : QString();
    };
    const auto number = [](const auto& count) {
        return Column<Drifted>{{}, [count](const Drifted& row) { return scaleText(count(row)); }, {}, Qt::AlignTrailing, {}, {}};
    };
    std::vector<Column<Drifted>> columns;
    const auto add = [&](const QString& heading, Column<Drifted> column) {
        column.heading = heading;
        columns.push_back(std::move(column));
    };
    columns.push_back({tr("Data"), [](const Drifted& row) { return row.filed.name; }, {}});
    add(tr("Records filed"), number([](const Drifted& row) { return row.filed.content.scale.records; }));
    add(tr("Now"), number([](const Drifted& row) { return row.now.records; }));
    columns.push_back(
        {tr("Change"), [](const Drifted& row) { return changeText(row.filed.content.scale.records, row.now.records); }, {},
            Qt::AlignTrailing, {}, {}});
    add(tr("Bytes filed"), number([](const Drifted& row) { return row.filed.content.scale.bytes; }));
    add(tr("Now"), number([](const Drifted& row) { return row.now.bytes; }));
    columns.push_back({tr("Change"), [](const Drifted& row) { return changeText(row.filed.content.scale.bytes, row.now.bytes); },
        {}, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("Columns"),
        [](const Drifted& row) {
            return !row.filed.columns || row.filed.columns == row.columns
                ? scaleText(row.columns)
                : scaleText(row.filed.columns) + QStringLiteral(" → ") + scaleText(row.columns);
        },
        {}, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("What has changed"), what, {}, Qt::AlignLeading, figure, {}});
    columns.push_back(
        {tr("Seen on"), [](const Drifted& row) { return row.changed ? dateText(row.changed->seenOn) : QString(); }, {}});
    columns.push_back(
        {tr("To be filed by"), [](const Drifted& row) { return row.changed ? dateText(row.changed->due.day) : QString(); }, {}});
    columns.push_back({tr("If rolled to a working day"),
        [](const Drifted& row) {
            return !row.changed || row.changed->due.ifRolled == row.changed->due.day ? QString()
                                                                                     : dateText(row.changed->due.ifRolled);
        },
        {}});
    return columns;
}

/// Every class of each domain's last accepted filing, and those it lacks.
std::vector<FilingsPage::Drifted> FilingsPage::drifted() const
{
    std::vector<Drifted> rows;
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    if (!catalogue)
        return rows;
    std::set<std::string> domains;
    for (const Filing& filing : catalogue->facts.filings)
        domains.insert(filing.domain);
    std::map<Id, const ChangedClass*> changed;
    for (const ChangedClass& one : catalogue->standing.changed)
        changed.emplace(one.entry, &one);
    const auto scaleOf = [&](const Id& id) {
        const Entry* const entry = catalogue->facts.entry(id);
        return entry ? entry->scale : DataScale();
    };
    const auto columnsOf = [&](const Id& id) {
        const auto seen = catalogue->facts.columns.find(id);
        return seen == catalogue->facts.columns.end() ? std::nullopt : std::optional(seen->second);
    };
    for (const std::string& domain : domains) {
        const Filing* const filing = catalogue->facts.lastAccepted(domain);
        for (const FilingClass& filed : filing ? filing->classes : std::vector<FilingClass>()) {
            const auto found = changed.find(filed.entry);
            rows.push_back(
                {filed, scaleOf(filed.entry), columnsOf(filed.entry), found == changed.end() ? nullptr : found->second});
            changed.erase(filed.entry);
        }
    }
    for (const auto& [entry, one] : changed)
        rows.push_back({{entry, one->name, Level::Important, {}, {}, {}}, scaleOf(entry), columnsOf(entry), one});
    return rows;
}

void FilingsPage::showFilings()
{
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(filingColumns());
        m_model->setRows(catalogue ? catalogue->facts.filings : std::vector<Filing>());
    }
    m_driftModel->setColumns(driftColumns());
    m_driftModel->setRows(drifted());
    m_table->updateGeometry();
    m_driftTable->updateGeometry();
    const bool hasFilings = !m_model->rows().empty();
    m_list->setVisible(hasFilings);
    m_export->setVisible(hasFilings);
    m_drift->setVisible(!m_driftModel->rows().empty());
    const auto changed = catalogue ? catalogue->standing.changed.size() : 0;
    setLead(!hasFilings ? tr("Nothing has been filed. A filing holds the data decided to be important or core, and nothing else.")
                        : tr("<b>%n class(es)</b> changed since the last accepted filing", nullptr, int(changed)));
    const QString refusal = m_context.refusal(Right::Record);
    m_prepare->setEnabled(refusal.isEmpty());
    m_prepare->setToolTip(refusal);
    showDomains();
    if (m_chosen.isNull() && hasFilings)
        m_chosen = m_model->rows().back().id;
    showStep();
}

/// Each domain is filed with its own authority.
void FilingsPage::showDomains()
{
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    const QString chosen = m_domain->currentData().toString();
    m_domain->clear();
    for (const std::string& domain :
        catalogue ? domainsToPrepare(catalogue->facts, catalogue->standing.proposals) : std::vector<std::string>()) {
        if (!domain.empty())
            m_domain->addItem(
                nameOf(QString::fromStdString(domain), m_context.language(), m_reader->pack()), QString::fromStdString(domain));
    }
    m_domain->setCurrentIndex(std::max(0, m_domain->findData(chosen)));
    m_domain->setVisible(m_domain->count() > 1);
}

void FilingsPage::showStep()
{
    const auto& filings = m_model->rows();
    const auto filing = std::find_if(filings.begin(), filings.end(), [&](const Filing& one) { return one.id == m_chosen; });
    m_step->setVisible(filing != filings.end());
    m_attachments->setVisible(filing != filings.end());
    if (filing == filings.end())
        return;
    m_attachments->setFact(filingTable.name, filing->id);
    QStringList steps{tr("prepared %1").arg(dateText(filing->preparedOn))};
    for (const FilingStep& step : filing->steps)
        steps << moveWord(step.move) + QLatin1Char(' ') + dateText(step.on)
                + (step.note.isEmpty() ? QString() : QStringLiteral(" (") + step.note + QLatin1Char(')'));
    const bool isOpen = filing->state() == FilingMove::Prepared || filing->state() == FilingMove::Approved;
    if (const std::optional<Catalogue>& now = m_reader->catalogue(); now && isOpen) {
        if (const auto outdated = outdatedClasses(*filing, now->facts, now->standing.proposals).size(); outdated > 0)
            steps << tr("%n level(s) to be judged again first", nullptr, int(outdated));
    }
    m_step->showState(tr("Filing %1").arg(filing->number), steps.join(QStringLiteral(" → ")),
        [state = filing->state()](std::size_t step) { return mayMove(state, moves[step]); });
}

void FilingsPage::prepare()
{
    const Result<Filing> filing =
        prepareFiling(m_context.session(), CatalogueReader::scopeOf(m_context), m_domain->currentData().toString().toStdString());
    m_problem->setVisible(!filing);
    if (!filing)
        return m_problem->setText(sentenceOf(filing.problem(), m_context.language()));
    m_chosen = filing->id;
    m_context.factsChanged();
}

void FilingsPage::retranslate()
{
    setTitle(tr("Filings"));
    m_prepare->setText(tr("Prepare a filing"));
    m_export->setText(tr("Export…"));
    m_exporting->retranslate();
    m_list->setTitle(tr("Filings"));
    m_drift->setTitle(tr("As filed, and now"));
    m_step->setWords(
        tr("Note; the reason of a return"), {tr("Approve"), tr("Submitted"), tr("Accepted"), tr("Returned"), tr("Withdraw")});
    showFilings();
}

void FilingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
