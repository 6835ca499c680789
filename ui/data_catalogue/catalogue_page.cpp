// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/catalogue_page.h"

#include "core/reports/report_document.h"
#include "ui/data_catalogue/entry_card.h"
#include "ui/data_catalogue/explain.h"
#include "ui/data_catalogue/scan_card.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

Scope catalogueScope(const PageScope& scope)
{
    Scope asked;
    asked.enterprise = scope.enterprise;
    asked.year = scope.year;
    asked.today = scope.asOf;
    return asked;
}

QString grouped(const std::optional<std::int64_t>& count)
{
    return count ? groupedText(std::to_string(*count)) : QStringLiteral("—");
}

/// The kinds recognised in an entry, without traces, each once.
QString recognisedIn(const Facts& facts, const Id& entry, Language language)
{
    QStringList kinds;
    for (const Found& found : facts.evidence) {
        const QString word = wordOf(QString::fromStdString(found.evidence.rule), language);
        if (found.entry == entry && found.evidence.strength != Strength::Trace && !kinds.contains(word))
            kinds << word;
    }
    return kinds.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

}

CataloguePage::CataloguePage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_scan(new ScanCard(context)), m_list(new Card), m_problem(makeLabel({}, "fieldProblem")),
      m_table(new RecordTable), m_model(new RecordModel<Row>({}, this)), m_filter(new FilterRow(m_table)),
      m_entry(new EntryCard(context))
{
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
    body()->addWidget(m_list, 1);
    body()->addWidget(m_entry);
    body()->addStretch();
    m_entry->hide();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            showEntry(m_model->rows()[std::size_t(now.row())].entry.id);
    });
    connect(m_table, &RecordTable::figureAsked, this, &CataloguePage::explainEntry);
    connect(m_table, &RecordTable::summaryChanged, &m_context, &PageContext::showSummary);
    const auto changed = [this] { m_context.factsChanged(); };
    connect(m_scan, &ScanCard::kept, this, changed);
    connect(m_entry, &EntryCard::changed, this, changed);
    connect(&m_context, &PageContext::scopeChanged, this, &CataloguePage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &CataloguePage::reload);
    auto* const find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, &FilterRow::open);
    retranslate();
    reload();
}

std::vector<Column<CataloguePage::Row>> CataloguePage::columns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_catalogue ? m_catalogue->pack : nullptr;
    const auto name = [language, pack](const std::string& key) {
        return key.empty() ? QStringLiteral("—") : nameOf(QString::fromStdString(key), language, pack);
    };
    const auto levelName = [name](const std::optional<Level>& level) {
        return level ? name(std::string(levelKey(*level))) : tr("to be judged");
    };
    const auto figure = [](const Row& row) { return QString::fromStdString(row.entry.id.text()); };
    const auto recordsOf = [](const Row& row) { return row.entry.scale.records; };
    const auto total = [](std::int64_t sum) { return groupedText(std::to_string(sum)); };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Table or file"), [](const Row& row) { return row.entry.fullName(); }, {}});
    columns.push_back({tr("Source"), [](const Row& row) { return row.entry.source; }, {}});
    columns.push_back({tr("Category"), [name](const Row& row) { return name(row.entry.category); }, {}});
    columns.push_back({tr("Level"), [levelName](const Row& row) { return levelName(row.proposal.decided); },
        [](const Row& row) { return QVariant(row.proposal.decided ? int(*row.proposal.decided) : -1); }, Qt::AlignLeading, figure,
        {}});
    columns.push_back({tr("By the conditions"), [levelName](const Row& row) { return levelName(row.proposal.level); },
        [](const Row& row) { return QVariant(row.proposal.level ? int(*row.proposal.level) : -1); }, Qt::AlignLeading, figure,
        {}});
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

void CataloguePage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = catalogueScope(m_context.scope())](
            plumbline::Progress&) -> Result<Catalogue> {
            const ReadScope facts = TRY(session->workspace().read());
            return catalogueOf(session->asked(facts, scope));
        },
        [this, question](Result<Catalogue> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void CataloguePage::take(Result<Catalogue> catalogue)
{
    m_problem->setVisible(!catalogue);
    if (catalogue)
        m_catalogue = std::move(catalogue).value();
    else
        m_catalogue.reset();
    if (!catalogue)
        m_problem->setText(sentenceOf(catalogue.problem(), m_context.language()));
    showCatalogue();
    Q_EMIT loaded();
}

void CataloguePage::showCatalogue()
{
    std::vector<Row> rows;
    int important = 0;
    int open = 0;
    if (m_catalogue) {
        for (std::size_t at = 0; at < m_catalogue->facts.entries.size(); ++at) {
            const Entry& entry = m_catalogue->facts.entries[at];
            const Proposal& proposal = m_catalogue->standing.proposals[at];
            important += proposal.decided && *proposal.decided != Level::General ? 1 : 0;
            open += proposal.decided && proposal.judged != Judged::Again ? 0 : 1;
            rows.push_back({entry, proposal, recognisedIn(m_catalogue->facts, entry.id, m_context.language())});
        }
    }
    setLead(rows.empty() ? tr("Nothing is catalogued yet. Name a source below: its tables and columns are listed, and its values "
                              "looked at in memory only.")
                         : tr("<b>%n entry(ies)</b>", nullptr, int(rows.size())) + QStringLiteral(" · ")
                + tr("%n important or core", nullptr, important) + QStringLiteral(" · ") + tr("%n to be judged", nullptr, open));
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(columns());
        m_model->setRows(std::move(rows));
    }
    m_list->setVisible(!m_catalogue || !m_model->rows().empty());
    showEntry(m_chosen);
}

void CataloguePage::showEntry(const Id& entry)
{
    m_chosen = entry;
    if (!m_catalogue)
        return m_entry->hide();
    const auto& entries = m_catalogue->facts.entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry& one) { return one.id == entry; });
    m_entry->setVisible(found != entries.end());
    if (found != entries.end())
        m_entry->showEntry(*m_catalogue, std::size_t(found - entries.begin()));
}

void CataloguePage::explainEntry(const QString& id)
{
    for (const Row& row : m_model->rows()) {
        if (QString::fromStdString(row.entry.id.text()) == id)
            m_context.explain(
                explain(row.proposal.judgement.why, m_context.session().rules(), m_context.language(), row.entry.fullName()));
    }
}

void CataloguePage::retranslate()
{
    setTitle(tr("Data catalogue"));
    m_list->setTitle(tr("Catalogue"));
    m_scan->retranslate();
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
