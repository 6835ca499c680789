// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/comments_page.h"

#include "core/reports/report_document.h"
#include "core/standards/reports.h"
#include "ui/reports/report_export.h"
#include "ui/shared/facts_door.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/standards/forms_card.h"
#include "ui/standards/open_project.h"
#include "ui/standards/project_choice.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <map>

namespace plumbline::standards {

namespace {

constexpr std::array dispositions{Disposition::Open, Disposition::Adopted, Disposition::Partly, Disposition::Rejected};

QString dispositionWord(Disposition disposition)
{
    switch (disposition) {
    case Disposition::Adopted:
        return CommentsPage::tr("adopted");
    case Disposition::Partly:
        return CommentsPage::tr("partly adopted");
    case Disposition::Rejected:
        return CommentsPage::tr("not adopted");
    case Disposition::Open:
        break;
    }
    return CommentsPage::tr("open");
}

}

CommentsPage::CommentsPage(PageContext& context, ProjectDoor& door, FactsDoor& facts, QWidget* parent)
    : Page(parent), m_context(context), m_door(door),
      m_reader(new ProjectReader(
          context, door, [this](Result<OpenProject> open) { take(std::move(open)); }, this)),
      m_export(makeButton({}, "button")),
      m_exporting(new ReportExport(
          context, m_export, [this] { return formWish(m_context, *m_open, opinionsReportName, opinionsReportTitle()); })),
      m_registers(makeButton({}, "button")), m_project(new ProjectChoice(door)), m_problem(makeLabel({}, "fieldProblem")),
      m_none(new NoProject(context)), m_alikeCard(new Card), m_how(makeLabel({}, "second")), m_earlier(makeLabel({}, "")),
      m_later(makeLabel({}, "")), m_same(makeButton({}, "primary")), m_different(makeButton({}, "button")),
      m_next(makeButton({}, "link")), m_list(new Card), m_table(new RecordTable), m_model(new RecordModel<Row>({}, this)),
      m_disposition(new Card), m_said(makeLabel({}, "second")), m_what(new QComboBox), m_reason(new QLineEdit),
      m_revision(new QLineEdit), m_save(makeButton({}, "primary")), m_part(makeButton({}, "button"))
{
    addAction(m_registers);
    addAction(m_export);
    m_project->setObjectName(QStringLiteral("commentsProject"));
    m_problem->setObjectName(QStringLiteral("commentsProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("opinions"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(320);
    m_table->setFlexibleColumn(2);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->body()->addWidget(m_table, 1);
    body()->addWidget(m_project);
    body()->addWidget(m_problem);
    body()->addWidget(m_none, 1);
    body()->addWidget(buildAlike());
    body()->addWidget(buildDisposition());
    body()->addWidget(m_list, 1);
    connect(m_registers, &QPushButton::clicked, this,
        [this, &facts] { facts.open(m_context, {.table = "standards.comment", .cells = {}}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CommentsPage::showChosen);
    retranslate();
    m_reader->ask();
}

/// Two that may say the same, side by side: a person decides.
QWidget* CommentsPage::buildAlike()
{
    m_how->setWordWrap(true);
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(space::four);
    for (QLabel* const side : {m_earlier, m_later}) {
        side->setWordWrap(true);
        side->setTextFormat(Qt::RichText);
        side->setAlignment(Qt::AlignTop | Qt::AlignLeading);
        side->setTextInteractionFlags(Qt::TextSelectableByMouse);
        sides->addWidget(side, 1);
    }
    m_earlier->setObjectName(QStringLiteral("earlierOpinion"));
    m_later->setObjectName(QStringLiteral("laterOpinion"));
    m_same->setObjectName(QStringLiteral("merge"));
    m_different->setObjectName(QStringLiteral("keepApart"));
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(space::two);
    foot->addWidget(m_next);
    foot->addStretch();
    foot->addWidget(m_different);
    foot->addWidget(m_same);
    m_alikeCard->body()->addWidget(m_how);
    m_alikeCard->body()->addLayout(sides);
    m_alikeCard->body()->addLayout(foot);
    m_alikeCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_same, &QPushButton::clicked, this, [this] { judge(true); });
    connect(m_different, &QPushButton::clicked, this, [this] { judge(false); });
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_pair = m_alike.empty() ? 0 : (m_pair + 1) % m_alike.size();
        showAlike();
    });
    return m_alikeCard;
}

QWidget* CommentsPage::buildDisposition()
{
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::RichText);
    m_what->setObjectName(QStringLiteral("disposition"));
    m_reason->setObjectName(QStringLiteral("dispositionReason"));
    m_revision->setObjectName(QStringLiteral("takenUpIn"));
    m_save->setObjectName(QStringLiteral("dispose"));
    m_part->setObjectName(QStringLiteral("part"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_what);
    line->addWidget(m_reason, 2);
    line->addWidget(m_revision, 1);
    line->addWidget(m_part);
    line->addWidget(m_save);
    m_disposition->body()->addWidget(m_said);
    m_disposition->body()->addLayout(line);
    m_disposition->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_save, &QPushButton::clicked, this, &CommentsPage::dispose);
    connect(m_reason, &QLineEdit::returnPressed, this, &CommentsPage::dispose);
    connect(m_part, &QPushButton::clicked, this, &CommentsPage::part);
    return m_disposition;
}

void CommentsPage::take(Result<OpenProject> open)
{
    m_alike.clear();
    m_open.reset();
    m_problem->setVisible(!m_none->standFor(open) && !open);
    if (open) {
        m_open.emplace(std::move(open).value());
        m_alike = alike(m_open->dossier);
    } else {
        m_problem->setText(sentenceOf(open.problem(), m_context.language()));
    }
    showAll();
    Q_EMIT loaded();
}

void CommentsPage::showAll()
{
    for (QWidget* const part : {static_cast<QWidget*>(m_project), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_export)})
        part->setVisible(m_open.has_value());
    showAlike();
    if (!m_open) {
        m_disposition->hide();
        return setLead({});
    }
    m_project->show(m_open->facts.projects, m_open->dossier.project);
    setLead(counts());
    const QModelIndex before = m_table->currentIndex();
    m_model->setColumns(columns());
    m_model->setRows(rows());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(before.row(), 0, m_model->rowCount() - 1), 0));
    showChosen();
}

QString CommentsPage::counts() const
{
    const CommentCount count = countOf(opinionsOf(m_open->dossier, OpinionsOf::Both));
    QStringList said{tr("<b>%n opinion(s)</b>", nullptr, int(count.all)), tr("%1 adopted").arg(count.adopted),
        tr("%1 partly").arg(count.partly), tr("%1 not adopted").arg(count.rejected), tr("%1 open").arg(count.open)};
    if (count.repeated > 0)
        said << tr("%1 merged").arg(count.repeated);
    if (const AddresseeCount sent = countOf(m_open->dossier.addressees); sent.sent > 0)
        said << tr("sent to %1, %2 answered").arg(sent.sent).arg(sent.answered);
    return said.join(QStringLiteral(" · "));
}

QString CommentsPage::asText(const Comment& comment) const
{
    QString text = QStringLiteral("<b>%1</b>").arg((comment.clause.isEmpty() ? tr("no clause") : comment.clause).toHtmlEscaped());
    if (!comment.unit.isEmpty())
        text += QStringLiteral(" · ") + comment.unit.toHtmlEscaped();
    text += QStringLiteral("<br>") + comment.text.toHtmlEscaped();
    if (!comment.proposal.isEmpty())
        text += QStringLiteral("<br><i>%1</i>").arg(comment.proposal.toHtmlEscaped());
    if (comment.disposition != Disposition::Open)
        text += QStringLiteral("<br>") + dispositionWord(comment.disposition).toHtmlEscaped();
    return text;
}

void CommentsPage::showAlike()
{
    m_alikeCard->setVisible(!m_alike.empty());
    if (m_alike.empty())
        return;
    m_pair = std::min(m_pair, m_alike.size() - 1);
    const Alike& pair = m_alike[m_pair];
    m_how->setText((pair.isExact ? tr("Word for word the same.") : tr("Nearly the same.")) + QLatin1Char(' ')
        + tr("Pair %1 of %2.").arg(m_pair + 1).arg(m_alike.size()));
    m_earlier->setText(asText(*pair.earlier));
    m_later->setText(asText(*pair.later));
    m_next->setVisible(m_alike.size() > 1);
    const QString refusal = m_context.refusal(Right::Record);
    for (QPushButton* const button : {m_same, m_different}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
}

std::vector<CommentsPage::Row> CommentsPage::rows() const
{
    const Dossier& dossier = m_open->dossier;
    std::map<Id, Id> likenesses;
    for (const Likeness& likeness : dossier.likenesses) {
        if (likeness.isSame)
            likenesses.emplace(likeness.later, likeness.id);
    }
    std::vector<Row> rows;
    int number = 0;
    for (const Opinion& opinion : opinionsOf(dossier, OpinionsOf::Both)) {
        rows.push_back({*opinion.comment, ++number, opinion.units(), {}});
        for (const Comment* const repeat : opinion.repeats) {
            const auto likeness = likenesses.find(repeat->id);
            rows.push_back({*repeat, 0, repeat->unit, likeness == likenesses.end() ? Id() : likeness->second});
        }
    }
    return rows;
}

std::vector<Column<CommentsPage::Row>> CommentsPage::columns() const
{
    std::vector<Column<Row>> columns;
    columns.push_back(
        {tr("No."), [](const Row& row) { return row.number > 0 ? QString::number(row.number) : QStringLiteral("↳"); }, {}});
    columns.push_back({tr("Clause"), [](const Row& row) { return row.comment.clause; }, {}});
    columns.push_back({tr("Opinion"), [](const Row& row) { return row.comment.text; }, {}});
    columns.push_back({tr("Given by"), [](const Row& row) { return row.units; }, {}});
    columns.push_back({tr("Disposition"),
        [](const Row& row) { return row.number > 0 ? dispositionWord(row.comment.disposition) : tr("merged"); }, {}});
    columns.push_back({tr("Reason"), [](const Row& row) { return row.comment.reason; }, {}});
    columns.push_back({tr("Taken up in"), [](const Row& row) { return row.comment.revision; }, {}});
    columns.push_back({tr("Said in the"),
        [](const Row& row) { return row.comment.isOfExamination ? tr("examination") : tr("consultation"); }, {}});
    return columns;
}

const CommentsPage::Row* CommentsPage::chosen() const
{
    const QModelIndex at = m_table->currentIndex();
    const std::vector<Row>& rows = m_model->rows();
    return at.isValid() && std::size_t(at.row()) < rows.size() ? &rows[std::size_t(at.row())] : nullptr;
}

void CommentsPage::showChosen()
{
    const Row* const row = m_open ? chosen() : nullptr;
    m_disposition->setVisible(row);
    if (!row)
        return;
    m_said->setText(asText(row->comment));
    const bool isMerged = row->number == 0;
    for (QWidget* const part : {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_revision),
             static_cast<QWidget*>(m_save)})
        part->setVisible(!isMerged);
    m_part->setVisible(isMerged && !row->likeness.isNull());
    const auto at = std::find(dispositions.begin(), dispositions.end(), row->comment.disposition);
    m_what->setCurrentIndex(int(at - dispositions.begin()));
    m_reason->setText(row->comment.reason);
    m_revision->setText(row->comment.revision);
    const QString refusal = m_context.refusal(Right::Record);
    for (QPushButton* const button : {m_save, m_part}) {
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
}

void CommentsPage::judge(bool isSame)
{
    if (m_alike.empty())
        return;
    const Alike pair = m_alike[m_pair];
    answer(judgeAlike(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, pair.earlier->id,
        pair.later->id, isSame, {}));
}

void CommentsPage::dispose()
{
    const Row* const row = chosen();
    if (!row)
        return;
    Comment comment = row->comment;
    comment.disposition = dispositions[std::size_t(std::max(0, m_what->currentIndex()))];
    comment.reason = m_reason->text().trimmed();
    comment.revision = m_revision->text().trimmed();
    answer(standards::dispose(m_context.session(), comment));
}

void CommentsPage::part()
{
    if (const Row* const row = chosen())
        answer(parted(m_context.session(), scopeOf(m_context.scope()), m_open->dossier.project.id, row->likeness));
}

void CommentsPage::answer(const Result<void>& outcome)
{
    m_problem->setVisible(!outcome);
    if (!outcome)
        m_problem->setText(sentenceOf(outcome.problem(), m_context.language()));
    else
        m_context.factsChanged();
}

void CommentsPage::retranslate()
{
    setTitle(tr("Opinions"));
    m_registers->setText(tr("Add or import"));
    m_export->setText(tr("Summary table…"));
    m_exporting->retranslate();
    m_alikeCard->setTitle(tr("May be the same"));
    m_same->setText(tr("The same: merge"));
    m_different->setText(tr("Not the same"));
    m_next->setText(tr("Next pair"));
    m_list->setTitle(tr("Opinions and what became of them"));
    m_disposition->setTitle(tr("What becomes of it"));
    m_reason->setPlaceholderText(tr("Reason, where it isn't adopted in full"));
    m_revision->setPlaceholderText(tr("Taken up in clause"));
    m_save->setText(tr("Record"));
    m_part->setText(tr("Take the merging back"));
    {
        const QSignalBlocker quiet(m_what);
        const int before = m_what->currentIndex();
        m_what->clear();
        for (const Disposition disposition : dispositions)
            m_what->addItem(dispositionWord(disposition));
        m_what->setCurrentIndex(std::max(0, before));
    }
    showAll();
}

void CommentsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
