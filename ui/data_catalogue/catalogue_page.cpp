// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/catalogue_page.h"

#include "core/data_catalogue/category.h"
#include "core/data_catalogue/report_parts.h"
#include "core/data_catalogue/reports.h"
#include "ui/data_catalogue/entry_card.h"
#include "ui/data_catalogue/new_entry_card.h"
#include "ui/data_catalogue/scan_card.h"
#include "ui/shared/explain.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/icons.h"
#include "ui/shared/record_table.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace plumbline::data_catalogue {

namespace {

QString grouped(const std::optional<std::int64_t>& count)
{
    return count ? groupedText(std::to_string(*count)) : QStringLiteral("—");
}

/// The kinds recognised in each entry, without traces, each once.
std::map<Id, QStringList> recognisedKinds(const Facts& facts, Language language)
{
    std::map<Id, QStringList> all;
    for (const Found& found : facts.evidence) {
        if (found.evidence.strength == Strength::Trace)
            continue;
        QStringList& kinds = all[found.entry];
        const auto own = facts.ownRules.find(found.evidence.rule);
        const QString word =
            own == facts.ownRules.end() ? wordOf(QString::fromStdString(found.evidence.rule), language) : own->second;
        if (!kinds.contains(word))
            kinds << word;
    }
    return all;
}

}

CataloguePage::CataloguePage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_add(makeButton({}, "button")),
      m_export(makeButton({}, "button")), m_exporting(new ReportExport(context, m_export,
                                              [this] {
                                                  return wishFor(catalogueReportName, catalogueReportTitle(),
                                                      CatalogueReader::scopeOf(m_context), m_context.language());
                                              })),
      m_scan(new ScanCard(context)), m_new(new NewEntryCard(context)), m_list(new Card), m_problem(makeLabel({}, "fieldProblem")),
      m_table(new RecordTable), m_model(new NarrowedModel<Row>(this)), m_filter(new FilterRow(m_table)),
      m_entry(new EntryCard(context))
{
    m_add->setObjectName(QStringLiteral("newEntry"));
    m_add->setIcon(icon("plus"));
    addAction(m_add);
    addAction(m_export);
    m_table->setObjectName(QStringLiteral("entries"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(180);
    m_table->setFlexibleColumn(8);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_problem);
    m_list->body()->addWidget(m_filter);
    m_list->body()->addWidget(m_table);
    body()->addWidget(m_scan);
    body()->addWidget(m_new);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_entry);
    body()->addStretch();
    m_entry->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showEntry(m_model->shown(now.row()).entry.id);
    });
    connect(m_table, &RecordTable::figureAsked, this, &CataloguePage::explainEntry);
    connect(m_table, &RecordTable::summaryChanged, &m_context, &PageContext::showSummary);
    const auto changed = [this] { m_context.factsChanged(); };
    connect(m_scan, &ScanCard::kept, this, changed);
    connect(m_add, &QPushButton::clicked, m_new, &NewEntryCard::open);
    connect(m_new, &NewEntryCard::entered, this, [this](const Id& entry) {
        m_chosen = entry;
        m_context.factsChanged();
    });
    connect(m_entry, &EntryCard::changed, this, changed);
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        m_problem->setVisible(!m_reader->problem().isEmpty());
        m_problem->setText(m_reader->problem());
        showCatalogue();
        Q_EMIT loaded();
    });
    auto* const find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterRow::open);
    retranslate();
    m_reader->ask();
}

std::vector<Column<CataloguePage::Row>> CataloguePage::columns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const auto name = [language, pack](const std::string& key) {
        return key.empty() ? QStringLiteral("—") : nameOf(QString::fromStdString(key), language, pack);
    };
    const auto levelText = [language, pack](const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {}) {
        return pack ? in(language, levelName(*pack, level, finer)) : QString();
    };
    const auto rankOf = [](const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {}) {
        constexpr int levelsOwn = 1'000'000; // of the rule's level: its finer ones are in their order below
        return QVariant(level ? qlonglong(*level) * levelsOwn + (finer ? finer->place : 0) : qlonglong(-1));
    };
    const auto figure = [](const Row& row) { return QString::fromStdString(row.entry.id.text()); };
    const auto recordsOf = [](const Row& row) { return row.entry.scale.records; };
    const auto total = [](std::int64_t sum) { return groupedText(std::to_string(sum)); };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Table or file"), [](const Row& row) { return row.entry.fullName(); }, {}});
    columns.push_back({tr("Source"), [](const Row& row) { return row.entry.source; }, {}});
    columns.push_back({tr("Category"),
        [language, pack](const Row& row) {
            return row.entry.category.empty() || !pack ? QStringLiteral("—")
                                                       : in(language, categoryName(*pack, row.entry.category));
        },
        {}});
    columns.push_back({tr("Level"), [levelText](const Row& row) { return levelText(row.proposal.decided, row.proposal.finer); },
        [rankOf](const Row& row) { return rankOf(row.proposal.decided, row.proposal.finer); }, Qt::AlignLeading, figure, {}});
    columns.push_back({tr("By the conditions"), [levelText](const Row& row) { return levelText(row.proposal.level); },
        [rankOf](const Row& row) { return rankOf(row.proposal.level); }, Qt::AlignLeading, figure, {}});
    columns.push_back({tr("Protected as"),
        [name](const Row& row) {
            return row.proposal.protectedAs ? name(std::string(levelKey(*row.proposal.protectedAs))) : QString();
        },
        {}});
    columns.push_back({tr("Records"), [](const Row& row) { return grouped(row.entry.scale.records); },
        [](const Row& row) { return QVariant(qlonglong(row.entry.scale.records.value_or(-1))); }, Qt::AlignTrailing, {},
        {recordsOf, total}});
    columns.push_back({tr("Bytes"), [](const Row& row) { return grouped(row.entry.scale.bytes); },
        [](const Row& row) { return QVariant(qlonglong(row.entry.scale.bytes.value_or(-1))); }, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("Recognised"), [](const Row& row) { return row.recognised; }, {}});
    return columns;
}

void CataloguePage::showCatalogue()
{
    std::vector<Row> rows;
    int important = 0;
    int open = 0;
    if (const std::optional<Catalogue>& catalogue = m_reader->catalogue()) {
        const std::map<Id, QStringList> recognised = recognisedKinds(catalogue->facts, m_context.language());
        const QString comma = m_context.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
        rows.reserve(catalogue->facts.entries.size());
        for (std::size_t at = 0; at < catalogue->facts.entries.size(); ++at) {
            const Entry& entry = catalogue->facts.entries[at];
            const Proposal& proposal = catalogue->standing.proposals[at];
            important += proposal.decided && *proposal.decided != Level::General ? 1 : 0;
            open += proposal.decided && proposal.judged != Judged::Again ? 0 : 1;
            const auto kinds = recognised.find(entry.id);
            rows.push_back({entry, proposal, kinds == recognised.end() ? QString() : kinds->second.join(comma)});
        }
    }
    setLead(rows.empty() ? tr("Nothing is catalogued yet. Name a source below: its tables and columns are listed, and its values "
                              "looked at in memory only.")
                         : tr("<b>%n entry(ies)</b>", nullptr, int(rows.size())) + QStringLiteral(" · ")
                + tr("%n important or core", nullptr, important) + QStringLiteral(" · ") + tr("%n to be judged", nullptr, open));
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setContents(columns(), std::move(rows));
    }
    m_list->setVisible(!m_reader->catalogue() || !m_model->all().empty());
    m_export->setVisible(!m_model->all().empty());
    const QString refusal = m_context.refusal(Right::Record);
    m_add->setEnabled(refusal.isEmpty());
    m_add->setToolTip(refusal);
    showEntry(m_chosen);
}

void CataloguePage::showEntry(const Id& entry)
{
    m_chosen = entry;
    if (!m_reader->catalogue())
        return m_entry->hide();
    const auto& entries = m_reader->catalogue()->facts.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) { return one.id == entry; });
    m_entry->setVisible(found != entries.end());
    if (found != entries.end())
        m_entry->showEntry(*m_reader->catalogue(), std::size_t(found - entries.begin()));
}

void CataloguePage::explainEntry(const QString& id)
{
    for (const Row& row : m_model->all()) {
        if (QString::fromStdString(row.entry.id.text()) == id)
            m_context.explain(
                explain(row.proposal.judgement->why, m_context.session().rules(), m_context.language(), row.entry.fullName()));
    }
}

void CataloguePage::retranslate()
{
    setTitle(tr("Data catalogue"));
    m_export->setText(tr("Export…"));
    m_exporting->retranslate();
    m_list->setTitle(tr("Catalogue"));
    m_add->setText(tr("New entry…"));
    m_scan->retranslate();
    m_new->retranslate();
    m_entry->retranslate();
    showCatalogue();
}

void CataloguePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
