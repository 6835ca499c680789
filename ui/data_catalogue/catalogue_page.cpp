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
#include "ui/shared/record_tree.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <map>

namespace plumbline::data_catalogue {

namespace {

constexpr int recognisedColumn = 7;

QString unknown()
{
    return QStringLiteral("—");
}

QString grouped(const std::optional<std::int64_t>& count)
{
    return count ? groupedText(std::to_string(*count)) : unknown();
}

/// What sorts levels: the rule's, and below each the enterprise's own in their order.
QVariant rankOf(const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {})
{
    constexpr int levelsOwn = 1'000'000;
    return level ? qlonglong(*level) * levelsOwn + (finer ? finer->place : 0) : qlonglong(-1);
}

/// What sorts sums: beyond 64 bits all are alike.
QVariant sizeOf(const KnownSum& sum)
{
    const std::optional<Quantity> total = sum.total();
    constexpr Wide most = std::numeric_limits<qlonglong>::max();
    return total ? qlonglong(std::min(most, total->millionths() / Quantity::fromUnits(1).millionths())) : qlonglong(-1);
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
      m_tree(new RecordTree), m_model(new Model(this)), m_filter(new FilterRow(m_tree)), m_entry(new EntryCard(context))
{
    m_add->setObjectName(QStringLiteral("newEntry"));
    m_add->setIcon(icon("plus"));
    addAction(m_add);
    addAction(m_export);
    m_tree->setObjectName(QStringLiteral("entries"));
    m_tree->setRecords(m_model);
    m_tree->setMinimumHeight(260);
    m_tree->setFlexibleColumn(recognisedColumn);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_problem);
    m_list->body()->addWidget(m_filter);
    m_list->body()->addWidget(m_tree);
    body()->addWidget(m_scan);
    body()->addWidget(m_new);
    body()->addWidget(m_list, 1);
    body()->addWidget(m_entry);
    body()->addStretch();
    m_entry->hide();
    connect(m_tree, &RecordTree::chosen, this, [this](const QModelIndex& now) {
        if (const Row* const row = m_model->rowAt(now))
            showEntry(row->entry.id);
    });
    connect(m_tree, &RecordTree::figureAsked, this, &CataloguePage::explainEntry);
    connect(m_tree, &RecordTree::summaryChanged, &m_context, &PageContext::showSummary);
    const auto changed = [this] { m_context.factsChanged(); };
    connect(m_scan, &ScanCard::kept, this, changed);
    connect(m_add, &QPushButton::clicked, m_new, &NewEntryCard::open);
    connect(m_new, &NewEntryCard::entered, this, [this](const Id& entry) {
        m_entered = entry;
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

QString CataloguePage::levelText(const std::optional<Level>& level, const std::optional<FinerLevel>& finer) const
{
    const RulePack* const pack = m_reader->pack();
    return pack ? in(m_context.language(), levelName(*pack, level, finer)) : QString();
}

/// What was decided; where it must be judged again, it says so.
QString CataloguePage::decidedText(const Proposal& proposal) const
{
    const QString level = levelText(proposal.decided, proposal.finer);
    return proposal.judged == Judged::Again ? tr("%1, judge again").arg(level) : level;
}

QString CataloguePage::countText(const StageSummary& summary) const
{
    const QString entries = tr("%n entry(ies)", "in a system or store", int(summary.entries));
    return summary.toDecide == 0 ? entries : tr("%1, %n to decide", nullptr, int(summary.toDecide)).arg(entries);
}

/// While an entry is without a level, the highest of the others is the least it can be.
QString CataloguePage::highestText(const ProtectedAs& highest) const
{
    return highest.level && !highest.isComplete ? tr("%1 at least").arg(levelText(highest.level)) : levelText(highest.level);
}

/// Article 13, where it asks for more than the highest level in it.
QString CataloguePage::protectedText(const StageSummary& summary) const
{
    const bool isHigher = summary.protectedAs && (!summary.decided.level || *summary.protectedAs > *summary.decided.level);
    return isHigher ? levelText(summary.protectedAs) : QString();
}

QString CataloguePage::sumText(const KnownSum& sum) const
{
    const std::optional<Quantity> total = sum.total();
    if (!total)
        return unknown();
    const QString text = groupedText(formatQuantity(*total));
    return sum.isPartly() ? tr("%1, partly known").arg(text) : text;
}

std::vector<Column<CataloguePage::Row>> CataloguePage::columns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const auto figure = [](const Row& row) { return QString::fromStdString(row.entry.id.text()); };
    const auto total = [](std::int64_t sum) { return groupedText(std::to_string(sum)); };
    const auto recordsOf = [](const Row& row) { return row.entry.scale.records; };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Data"), [](const Row& row) { return row.name; }, {}});
    columns.push_back({tr("Category"),
        [language, pack](const Row& row) {
            return row.entry.category.empty() || !pack ? unknown() : in(language, categoryName(*pack, row.entry.category));
        },
        {}});
    columns.push_back({tr("Level"), [this](const Row& row) { return decidedText(row.proposal); },
        [](const Row& row) { return rankOf(row.proposal.decided, row.proposal.finer); }, Qt::AlignLeading, figure, {}});
    columns.push_back({tr("By the conditions"), [this](const Row& row) { return levelText(row.proposal.level); },
        [](const Row& row) { return rankOf(row.proposal.level); }, Qt::AlignLeading, figure, {}});
    columns.push_back({tr("Protected as"),
        [this](const Row& row) { return row.proposal.protectedAs ? levelText(row.proposal.protectedAs) : QString(); },
        [](const Row& row) { return rankOf(row.proposal.protectedAs); }});
    columns.push_back({tr("Records"), [](const Row& row) { return grouped(row.entry.scale.records); },
        [](const Row& row) { return QVariant(qlonglong(row.entry.scale.records.value_or(-1))); }, Qt::AlignTrailing, {},
        {recordsOf, total}});
    columns.push_back({tr("Bytes"), [](const Row& row) { return grouped(row.entry.scale.bytes); },
        [](const Row& row) { return QVariant(qlonglong(row.entry.scale.bytes.value_or(-1))); }, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("Recognised"), [](const Row& row) { return row.recognised; }, {}});
    return columns;
}

/// For the same columns. A stage has no category: how much there is to judge in it stands there instead, and sorts it.
std::vector<Column<CataloguePage::Stage>> CataloguePage::stageColumns() const
{
    std::vector<Column<Stage>> columns;
    columns.push_back({{}, [](const Stage& stage) { return stage.name; }, {}});
    columns.push_back({{}, [this](const Stage& stage) { return countText(stage.summary); },
        [](const Stage& stage) { return QVariant(qlonglong(stage.summary.toDecide)); }});
    columns.push_back({{}, [this](const Stage& stage) { return highestText(stage.summary.decided); },
        [](const Stage& stage) { return rankOf(stage.summary.decided.level); }});
    columns.push_back({{}, [this](const Stage& stage) { return highestText(stage.summary.proposed); },
        [](const Stage& stage) { return rankOf(stage.summary.proposed.level); }});
    columns.push_back({{}, [this](const Stage& stage) { return protectedText(stage.summary); },
        [](const Stage& stage) { return rankOf(stage.summary.protectedAs); }});
    columns.push_back({{}, [this](const Stage& stage) { return sumText(stage.summary.records); },
        [](const Stage& stage) { return sizeOf(stage.summary.records); }, Qt::AlignTrailing, {}, {}});
    columns.push_back({{}, [this](const Stage& stage) { return sumText(stage.summary.bytes); },
        [](const Stage& stage) { return sizeOf(stage.summary.bytes); }, Qt::AlignTrailing, {}, {}});
    columns.push_back({{}, [](const Stage&) { return QString(); }, {}});
    return columns;
}

CataloguePage::Model::Contents CataloguePage::contents() const
{
    Model::Contents contents;
    contents.columns = columns();
    contents.stageColumns = stageColumns();
    contents.key = [](const Row& row) { return QString::fromStdString(row.entry.id.text()); };
    contents.place = [](const Row& row) { return row.entry.source + QLatin1Char('/') + row.entry.fullName(); };
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    if (!catalogue)
        return contents;
    const std::vector<Entry>& entries = catalogue->facts.entries;
    const std::vector<Proposal>& proposals = catalogue->standing.proposals;
    const std::map<Id, QStringList> recognised = recognisedKinds(catalogue->facts, m_context.language());
    const QString comma = m_context.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    contents.rows.reserve(entries.size());
    for (const System& system : systemsOf(entries, proposals)) {
        Group<Stage>& group = contents.groups.emplace_back();
        group.stage = {system.name, system.name, system.summary};
        for (const Store& store : system.stores) {
            GroupPart<Stage>& part = group.parts.emplace_back();
            part.rows = store.entries.size();
            if (!store.name.isEmpty())
                part.stage = {system.name + QLatin1Char('\n') + store.name, store.name, store.summary};
            for (const std::size_t at : store.entries) {
                const auto kinds = recognised.find(entries[at].id);
                contents.rows.push_back({entries[at], placeOf(entries[at]).name, proposals[at],
                    kinds == recognised.end() ? QString() : kinds->second.join(comma)});
            }
        }
    }
    return contents;
}

void CataloguePage::showLead()
{
    int important = 0;
    int open = 0;
    for (const Row& row : m_model->all()) {
        important += row.proposal.decided.value_or(Level::General) != Level::General ? 1 : 0;
        open += row.proposal.needsDecision() ? 1 : 0;
    }
    setLead(m_model->all().empty()
            ? tr("Nothing is catalogued yet. Name a source below: its tables and columns are listed, and its values "
                 "looked at in memory only.")
            : tr("<b>%n entry(ies)</b>", nullptr, m_model->rowsInAll()) + QStringLiteral(" · ")
                + tr("%n important or core", nullptr, important) + QStringLiteral(" · ") + tr("%n to be judged", nullptr, open));
}

void CataloguePage::showCatalogue()
{
    m_model->setContents(contents());
    showLead();
    m_list->setVisible(!m_reader->catalogue() || !m_model->all().empty());
    m_export->setVisible(!m_model->all().empty());
    const QString refusal = m_context.refusal(Right::Record);
    m_add->setEnabled(refusal.isEmpty());
    m_add->setToolTip(refusal);
    if (m_reader->catalogue() && m_reader->catalogue()->facts.entry(m_entered)) {
        m_chosen = std::exchange(m_entered, Id());
        m_tree->choose(QString::fromStdString(m_chosen.text()));
    }
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
