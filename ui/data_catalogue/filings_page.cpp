// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/filings_page.h"

#include "core/reports/report_document.h"
#include "core/store/data_catalogue/tables.h"
#include "ui/data_catalogue/explain.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr int shownHashDigits = 12;

Scope filingScope(const PageScope& scope)
{
    Scope asked;
    asked.enterprise = scope.enterprise;
    asked.year = scope.year;
    asked.today = scope.asOf;
    return asked;
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
    : Page(parent), m_context(context), m_prepare(makeButton({}, "primary")), m_list(new Card), m_step(new Card),
      m_attachments(new AttachmentCard(context)), m_changes(new Card), m_table(new RecordTable), m_changeTable(new RecordTable),
      m_model(new RecordModel<Filing>({}, this)), m_changeModel(new RecordModel<ChangedClass>({}, this)),
      m_state(makeLabel({}, "second")), m_day(new QDateEdit), m_note(new QLineEdit), m_problem(makeLabel({}, "fieldProblem"))
{
    m_prepare->setObjectName(QStringLiteral("prepareFiling"));
    addAction(m_prepare);
    m_table->setObjectName(QStringLiteral("filings"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_changeTable->setObjectName(QStringLiteral("changes"));
    m_changeTable->setModel(m_changeModel);
    m_changeTable->showAllRows();
    m_problem->setObjectName(QStringLiteral("filingProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->body()->addWidget(m_table);
    m_changes->body()->addWidget(m_changeTable);
    for (Card* const card : std::initializer_list<Card*>{m_list, m_step, m_attachments, m_changes})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_list);
    body()->addWidget(buildStep());
    body()->addWidget(m_attachments);
    body()->addWidget(m_changes);
    body()->addStretch();
    connect(m_prepare, &QPushButton::clicked, this, &FilingsPage::prepare);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->rows()[std::size_t(now.row())].id;
        showStep();
    });
    connect(m_changeTable, &RecordTable::figureAsked, this, [this](const QString& entry) {
        for (const ChangedClass& changed : m_changeModel->rows()) {
            if (QString::fromStdString(changed.entry.text()) == entry)
                m_context.explain(explain(changed.drift.why, m_context.session().rules(), m_context.language(), changed.name));
        }
    });
    connect(&m_context, &PageContext::scopeChanged, this, &FilingsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &FilingsPage::reload);
    retranslate();
    reload();
}

QWidget* FilingsPage::buildStep()
{
    m_day->setObjectName(QStringLiteral("stepDay"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_note->setObjectName(QStringLiteral("stepNote"));
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_day);
    line->addWidget(m_note, 1);
    for (const FilingMove move :
        {FilingMove::Approved, FilingMove::Submitted, FilingMove::Accepted, FilingMove::Returned, FilingMove::Withdrawn}) {
        auto* const button = makeButton({}, "button");
        button->setObjectName(QString::fromLatin1(filingMoveKey(move).data()));
        connect(button, &QPushButton::clicked, this, [this, move] { moveOn(move); });
        line->addWidget(button);
        m_moves.emplace(move, button);
    }
    m_step->body()->addWidget(m_state);
    m_step->body()->addLayout(line);
    return m_step;
}

std::vector<Column<Filing>> FilingsPage::filingColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_catalogue ? m_catalogue->pack : nullptr;
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

std::vector<Column<ChangedClass>> FilingsPage::changeColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_catalogue ? m_catalogue->pack : nullptr;
    const auto what = [language, pack](const ChangedClass& changed) {
        QStringList words;
        for (const std::string& key : changed.drift.changed) {
            const QString text = QString::fromStdString(key);
            const QString word = wordOf(text, language);
            words << (word == text ? nameOf(text, language, pack) : word);
        }
        return words.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    };
    const auto figure = [](const ChangedClass& changed) { return QString::fromStdString(changed.entry.text()); };
    std::vector<Column<ChangedClass>> columns;
    columns.push_back({tr("Data"), [](const ChangedClass& changed) { return changed.name; }, {}});
    columns.push_back({tr("What has changed"), what, {}, Qt::AlignLeading, figure, {}});
    columns.push_back({tr("Seen on"), [](const ChangedClass& changed) { return dateText(changed.seenOn); }, {}});
    columns.push_back({tr("To be filed by"), [](const ChangedClass& changed) { return dateText(changed.due.day); }, {}});
    columns.push_back({tr("If rolled to a working day"),
        [](const ChangedClass& changed) {
            return changed.due.ifRolled == changed.due.day ? QString() : dateText(changed.due.ifRolled);
        },
        {}});
    return columns;
}

void FilingsPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = filingScope(m_context.scope())](
            plumbline::Progress&) -> Result<Catalogue> {
            const ReadScope facts = TRY(session->workspace().read());
            return catalogueOf(session->asked(facts, scope));
        },
        [this, question](Result<Catalogue> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void FilingsPage::take(Result<Catalogue> catalogue)
{
    if (catalogue)
        m_catalogue = std::move(catalogue).value();
    else
        m_catalogue.reset();
    if (!catalogue)
        answer(catalogue.problem());
    m_day->setDate(m_context.scope().asOf);
    showFilings();
    Q_EMIT loaded();
}

void FilingsPage::showFilings()
{
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(filingColumns());
        m_model->setRows(m_catalogue ? m_catalogue->facts.filings : std::vector<Filing>());
    }
    m_changeModel->setColumns(changeColumns());
    m_changeModel->setRows(m_catalogue ? m_catalogue->standing.changed : std::vector<ChangedClass>());
    m_table->updateGeometry();
    m_changeTable->updateGeometry();
    const bool hasFilings = !m_model->rows().empty();
    m_list->setVisible(hasFilings);
    m_changes->setVisible(!m_changeModel->rows().empty());
    setLead(!hasFilings
            ? tr("Nothing has been filed. A filing holds the data decided to be important or core, and nothing else.")
            : tr("<b>%n class(es)</b> changed since the last accepted filing", nullptr, int(m_changeModel->rows().size())));
    const QString refusal = m_context.refusal(Right::Record);
    m_prepare->setEnabled(refusal.isEmpty());
    m_prepare->setToolTip(refusal);
    if (m_chosen.isNull() && hasFilings)
        m_chosen = m_model->rows().back().id;
    showStep();
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
    m_step->setTitle(tr("Filing %1").arg(filing->number));
    QStringList steps{tr("prepared %1").arg(dateText(filing->preparedOn))};
    for (const FilingStep& step : filing->steps)
        steps << moveWord(step.move) + QLatin1Char(' ') + dateText(step.on)
                + (step.note.isEmpty() ? QString() : QStringLiteral(" (") + step.note + QLatin1Char(')'));
    m_state->setText(steps.join(QStringLiteral(" → ")));
    bool isOpen = false;
    for (const auto& [move, button] : m_moves) {
        const bool may = mayMove(filing->state(), move);
        isOpen = isOpen || may;
        button->setVisible(may);
        const QString refusal = m_context.refusal(move == FilingMove::Approved ? Right::Approve : Right::Record);
        button->setEnabled(refusal.isEmpty());
        button->setToolTip(refusal);
    }
    m_day->setVisible(isOpen);
    m_note->setVisible(isOpen);
}

void FilingsPage::prepare()
{
    const Result<Filing> filing = prepareFiling(m_context.session(), filingScope(m_context.scope()));
    if (filing)
        m_chosen = filing->id;
    answer(filing ? Result<void>() : filing.problem());
}

void FilingsPage::moveOn(FilingMove move)
{
    const FilingStep step{move, m_day->date(), {}, m_note->text()};
    const Result<void> moved = moveFiling(m_context.session(), m_context.scope().enterprise, m_chosen, step);
    if (moved)
        m_note->clear();
    answer(moved);
}

void FilingsPage::answer(const Result<void>& outcome)
{
    m_problem->setVisible(!outcome);
    if (!outcome)
        m_problem->setText(sentenceOf(outcome.problem(), m_context.language()));
    else
        m_context.factsChanged();
}

void FilingsPage::retranslate()
{
    setTitle(tr("Filings"));
    m_prepare->setText(tr("Prepare a filing"));
    m_list->setTitle(tr("Filings"));
    m_changes->setTitle(tr("Changed since it was filed"));
    m_note->setPlaceholderText(tr("Note; the reason of a return"));
    m_moves.at(FilingMove::Approved)->setText(tr("Approve"));
    m_moves.at(FilingMove::Submitted)->setText(tr("Submitted"));
    m_moves.at(FilingMove::Accepted)->setText(tr("Accepted"));
    m_moves.at(FilingMove::Returned)->setText(tr("Returned"));
    m_moves.at(FilingMove::Withdrawn)->setText(tr("Withdraw"));
    showFilings();
}

void FilingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
