// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/group_page.h"

#include "core/data_catalogue/protection_reports.h"
#include "core/services/data_catalogue/protection.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>

namespace plumbline::data_catalogue {

namespace {

QString stateText(TaskState state)
{
    switch (state) {
    case TaskState::Done:
        return GroupPage::tr("✓ done");
    case TaskState::Open:
        return GroupPage::tr("open");
    case TaskState::DoesNotArise:
        break;
    }
    return GroupPage::tr("does not arise");
}

}

GroupPage::GroupPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(context, m_export,
          [this] {
              return wishFor(groupReportName, groupReportTitle(), CatalogueReader::scopeOf(m_context), m_context.language());
          })),
      m_take(makeButton({}, "primary")), m_problem(makeLabel({}, "fieldProblem")), m_list(new Card), m_table(new RecordTable),
      m_model(new RecordModel<NamedSummary>({}, this)), m_tasks(new Card), m_taskTable(new RecordTable),
      m_taskModel(new RecordModel<NamedSummary>({}, this))
{
    m_take->setObjectName(QStringLiteral("takeMember"));
    addAction(m_export);
    addAction(m_take);
    m_table->setObjectName(QStringLiteral("members"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_taskTable->setObjectName(QStringLiteral("tasks"));
    m_taskTable->setModel(m_taskModel);
    m_taskTable->showAllRows();
    m_problem->setObjectName(QStringLiteral("memberProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_table);
    m_tasks->body()->addWidget(m_taskTable);
    for (Card* const card : {m_list, m_tasks})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_list);
    body()->addWidget(m_tasks);
    body()->addStretch();
    connect(m_take, &QPushButton::clicked, this, &GroupPage::chooseFile);
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        showGroup();
        Q_EMIT loaded();
    });
    retranslate();
    m_reader->ask();
}

std::vector<Column<NamedSummary>> GroupPage::columns() const
{
    std::vector<Column<NamedSummary>> columns;
    const auto count = [&](const QString& heading, std::function<std::int64_t(const MemberSummary&)> of) {
        columns.push_back({heading, [of](const NamedSummary& one) { return groupedText(std::to_string(of(one.summary))); },
            [of](const NamedSummary& one) { return QVariant(qlonglong(of(one.summary))); }, Qt::AlignTrailing, {}, {}});
    };
    columns.push_back({tr("Enterprise"), [](const NamedSummary& one) { return one.name; }, {}});
    columns.push_back({tr("As of"), [](const NamedSummary& one) { return dateText(one.asOf); }, {}});
    count(tr("General"), [](const MemberSummary& one) { return one.entries[0]; });
    count(tr("Important"), [](const MemberSummary& one) { return one.entries[1]; });
    count(tr("Core"), [](const MemberSummary& one) { return one.entries[2]; });
    count(tr("To be judged"), [](const MemberSummary& one) { return one.unjudged; });
    count(tr("Records of both"), [](const MemberSummary& one) { return one.records; });
    count(tr("Bytes of both"), [](const MemberSummary& one) { return one.bytes; });
    count(tr("Changed since filed"), [](const MemberSummary& one) { return one.changed; });
    columns.push_back({tr("Controls met"),
        [](const NamedSummary& one) {
            return QStringLiteral("%1/%2").arg(one.summary.controlsMet).arg(one.summary.controlsAsked);
        },
        {}, Qt::AlignTrailing, {}, {}});
    count(tr("Incidents"), [](const MemberSummary& one) { return one.incidents; });
    return columns;
}

std::vector<Column<NamedSummary>> GroupPage::taskColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const int year = m_context.scope().year;
    std::vector<Column<NamedSummary>> columns;
    columns.push_back({tr("Enterprise"), [](const NamedSummary& one) { return one.name; }, {}});
    for (const std::string_view task : groupTasks) {
        const QString name = nameOf(QString::fromUtf8(task.data(), qsizetype(task.size())), language, pack);
        columns.push_back({name,
            [this, task, year](const NamedSummary& one) {
                const std::optional<Catalogue>& catalogue = m_reader->catalogue();
                return catalogue ? stateText(taskState(one, task, year, catalogue->facts.registers)) : QString();
            },
            {}});
    }
    return columns;
}

void GroupPage::showGroup()
{
    std::vector<NamedSummary> rows;
    std::size_t subsidiaries = 0;
    if (const std::optional<Catalogue>& catalogue = m_reader->catalogue()) {
        rows = latestMembers(catalogue->facts);
        subsidiaries = rows.size();
        const PageScope scope = m_context.scope();
        rows.insert(rows.begin(),
            {Id(), tr("Headquarters"), scope.asOf,
                summaryOf(catalogue->facts, catalogue->standing, *catalogue->pack, scope.year, scope.asOf)});
    }
    m_model->setColumns(columns());
    m_model->setRows(rows);
    m_taskModel->setColumns(taskColumns());
    m_taskModel->setRows(std::move(rows));
    m_table->updateGeometry();
    m_taskTable->updateGeometry();
    const bool isRead = m_reader->catalogue().has_value();
    m_list->setVisible(isRead);
    m_tasks->setVisible(isRead);
    m_export->setVisible(isRead);
    const QString refusal = m_context.refusal(Right::Record);
    m_take->setEnabled(refusal.isEmpty());
    m_take->setToolTip(refusal);
    setLead(subsidiaries == 0
            ? tr("A subsidiary exports “Data catalogue and levels”; take the sealed file in here, and it is added up. Central "
                 "enterprises report the whole to the ministry (article 37).")
            : tr("<b>%n subsidiary(ies)</b> added up", nullptr, int(subsidiaries)));
}

void GroupPage::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("A subsidiary's report"), {}, tr("Sealed reports (*.json *.xlsx *.pdf *.odt *.html)"));
    if (!file.isEmpty())
        takeIn(file);
}

void GroupPage::takeIn(const QString& file)
{
    m_take->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = CatalogueReader::scopeOf(m_context), file](
            plumbline::Progress&) -> Result<Id> { return takeMember(*session, scope, file); },
        [this](const Result<Id>& taken) {
            m_take->setEnabled(true);
            m_problem->setVisible(!taken);
            if (!taken)
                return m_problem->setText(sentenceOf(taken.problem(), m_context.language()));
            m_context.factsChanged();
        });
}

void GroupPage::retranslate()
{
    setTitle(tr("Group"));
    m_export->setText(tr("Export…"));
    m_exporting->retranslate();
    m_take->setText(tr("Take in a report…"));
    m_list->setTitle(tr("Summary"));
    m_tasks->setTitle(tr("The five tasks"));
    showGroup();
}

void GroupPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
