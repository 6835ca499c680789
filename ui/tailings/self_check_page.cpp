// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/self_check_page.h"

#include "core/services/fact_rows.h"
#include "core/store/tailings/tables.h"
#include "ui/shared/record_table.h"
#include "ui/shared/theme.h"
#include "ui/tailings/ask_aside.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

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

namespace plumbline::tailings {

namespace {

constexpr std::array<std::string_view, 3> answers{"yes", "no", "not-applicable"};
constexpr int leastListHeight = 240;
enum Which { Unsettled, All };

bool isSettled(const CheckLine& line)
{
    return !line.isOpen() && line.says() != "no" && !line.lacksEvidence();
}

}

SelfCheckPage::SelfCheckPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ponds(new QComboBox), m_which(new QComboBox), m_problem(makeLabel({}, "fieldProblem")),
      m_list(new Card), m_table(new RecordTable), m_model(new RecordModel<CheckLine>({}, this)), m_answerCard(new Card),
      m_question(makeLabel({}, "body")), m_penalty(makeLabel({}, "second")),
      m_answer(new QComboBox), m_fields{{"evidence", makeLabel({}, "second"), new QLineEdit},
                                   {"reason", makeLabel({}, "second"), new QLineEdit},
                                   {"owner", makeLabel({}, "second"), new QLineEdit}},
      m_keep(makeButton({}, "primary"))
{
    m_ponds->setObjectName(QStringLiteral("checkPond"));
    m_which->setObjectName(QStringLiteral("which"));
    m_problem->setObjectName(QStringLiteral("checkProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("questions"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(leastListHeight);
    m_table->setFlexibleColumn(0);
    m_list->head()->addWidget(m_ponds);
    m_list->head()->addWidget(m_which);
    m_list->body()->addWidget(m_table);
    body()->addWidget(m_problem);
    body()->addWidget(m_list, 1);
    body()->addWidget(buildAnswer());
    connect(m_ponds, &QComboBox::activated, this, &SelfCheckPage::showLines);
    connect(m_which, &QComboBox::activated, this, &SelfCheckPage::showLines);
    connect(m_keep, &QPushButton::clicked, this, &SelfCheckPage::keep);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_chosen = m_model->rows()[std::size_t(now.row())].question->id;
        showAnswer();
    });
    connect(&m_context, &PageContext::scopeChanged, this, &SelfCheckPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &SelfCheckPage::reload);
    retranslate();
    reload();
}

QWidget* SelfCheckPage::buildAnswer()
{
    m_question->setWordWrap(true);
    m_penalty->setWordWrap(true);
    m_penalty->setObjectName(QStringLiteral("penalty"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_keep->setObjectName(QStringLiteral("keepAnswer"));
    auto* const grid = new QGridLayout;
    grid->setSpacing(space::two);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Field& field : m_fields) {
        field.edit->setObjectName(QString::fromLatin1(field.column));
        grid->addWidget(field.name, row, 0);
        grid->addWidget(field.edit, row++, 1);
    }
    auto* const last = new QHBoxLayout;
    last->setSpacing(space::two);
    last->addWidget(m_answer);
    last->addStretch();
    last->addWidget(m_keep);
    m_answerCard->body()->addWidget(m_question);
    m_answerCard->body()->addWidget(m_penalty);
    m_answerCard->body()->addLayout(grid);
    m_answerCard->body()->addLayout(last);
    m_answerCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_answerCard->hide();
    return m_answerCard;
}

QString SelfCheckPage::answerWord(std::string_view answer) const
{
    const std::array words{tr("Yes"), tr("No"), tr("Doesn't apply")};
    const auto found = std::find(answers.begin(), answers.end(), answer);
    return found == answers.end() ? tr("not answered") : words[std::size_t(found - answers.begin())];
}

std::vector<Column<CheckLine>> SelfCheckPage::columns() const
{
    const Language language = m_context.language();
    const auto said = [](const char* column) {
        return [column](const CheckLine& line) { return line.answer ? line.answer->words(column) : QString(); };
    };
    std::vector<Column<CheckLine>> columns;
    columns.push_back({tr("Question"), [language](const CheckLine& line) { return in(language, line.question->name); }, {}});
    columns.push_back(
        {tr("Article"), [language](const CheckLine& line) { return citationText(line.question->citation, language); },
            [](const CheckLine& line) { return QVariant(line.question->citation.article); }});
    columns.push_back({tr("Answer"), [this](const CheckLine& line) { return answerWord(line.says()); }, {}});
    columns.push_back({tr("Evidence"), said("evidence"), {}});
    columns.push_back({tr("Reason"), said("reason"), {}});
    columns.push_back({tr("Owner"), said("owner"), {}});
    columns.push_back({tr("Answered on"), said("answered_on"), {}});
    columns.push_back({tr("Penalty"),
        [language](
            const CheckLine& line) { return line.consequence ? citationText(line.consequence->citation, language) : QString(); },
        {}});
    return columns;
}

void SelfCheckPage::reload()
{
    const int question = ++m_asked;
    askAside(this, m_context, &ledgerOf, [this, question](Result<Ledger> answer) {
        if (question != m_asked)
            return;
        m_problem->setVisible(!answer);
        m_model->setRows({}); // they look into the ledger that goes now
        m_ledger.reset();
        if (answer)
            m_ledger = std::move(answer).value();
        else
            m_problem->setText(sentenceOf(answer.problem(), m_context.language()));
        fillPonds();
        showLines();
        Q_EMIT loaded();
    });
}

std::optional<Id> SelfCheckPage::pond() const
{
    const Result<Id> id = Id::parse(m_ponds->currentData().toString().toStdString());
    return id ? std::optional(*id) : std::nullopt;
}

void SelfCheckPage::fillPonds()
{
    const QSignalBlocker quiet(m_ponds);
    const QString chosen = m_ponds->currentData().toString();
    m_ponds->clear();
    m_ponds->addItem(tr("The whole enterprise"));
    for (const Record& one : m_ledger ? m_ledger->facts.registers.of("tailings.pond") : std::vector<Record>())
        m_ponds->addItem(one.words("name"), QString::fromStdString(one.id.text()));
    m_ponds->setCurrentIndex(std::max(0, m_ponds->findData(chosen)));
}

void SelfCheckPage::showLines()
{
    std::vector<CheckLine> lines =
        m_ledger ? checkLines(m_ledger->facts, *m_ledger->pack, pond(), m_context.scope().asOf) : std::vector<CheckLine>();
    const auto open = std::count_if(lines.begin(), lines.end(), [](const CheckLine& line) { return line.isOpen(); });
    const auto refused = std::count_if(lines.begin(), lines.end(), [](const CheckLine& line) { return line.says() == "no"; });
    setLead(lines.empty()         ? tr("No rule is in force that asks anything here.")
            : open + refused == 0 ? tr("✓ every question is answered, none with no")
                                  : tr("<b>%1</b> answered with no, <b>%2</b> not answered").arg(refused).arg(open));
    if (m_which->currentIndex() != All)
        std::erase_if(lines, isSettled);
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(columns());
        m_model->setRows(std::move(lines));
    }
    const auto& rows = m_model->rows();
    const bool isThere =
        std::any_of(rows.begin(), rows.end(), [&](const CheckLine& line) { return line.question->id == m_chosen; });
    if (!isThere)
        m_chosen = rows.empty() ? std::string() : rows.front().question->id;
    showAnswer();
}

void SelfCheckPage::showAnswer()
{
    const auto& rows = m_model->rows();
    const auto line = std::find_if(rows.begin(), rows.end(), [&](const CheckLine& one) { return one.question->id == m_chosen; });
    m_answerCard->setVisible(line != rows.end());
    if (line == rows.end())
        return;
    const Language language = m_context.language();
    m_answerCard->setTitle(citationText(line->question->citation, language));
    m_question->setText(in(language, line->question->name));
    m_penalty->setVisible(line->consequence != nullptr);
    if (line->consequence)
        m_penalty->setText(tr("A no may lead to: %1 (%2)")
                               .arg(in(language, line->consequence->name), citationText(line->consequence->citation, language)));
    const QSignalBlocker quiet(m_answer);
    m_answer->clear();
    for (const std::string_view answer : answers)
        m_answer->addItem(answerWord(answer));
    const auto said = std::find(answers.begin(), answers.end(), line->says());
    m_answer->setCurrentIndex(said == answers.end() ? -1 : int(said - answers.begin()));
    for (const Field& field : m_fields)
        field.edit->setText(line->answer ? line->answer->words(field.column) : QString());
    const QString refusal = m_context.refusal(Right::Record);
    m_keep->setEnabled(refusal.isEmpty());
    m_keep->setToolTip(refusal);
}

/// Of the same day and pond it is put right; of another day it is a new one.
void SelfCheckPage::keep()
{
    const auto& rows = m_model->rows();
    const auto line = std::find_if(rows.begin(), rows.end(), [&](const CheckLine& one) { return one.question->id == m_chosen; });
    if (line == rows.end())
        return;
    const auto refuse = [this](const QString& words) {
        m_problem->setText(words);
        m_problem->show();
    };
    const int chosen = m_answer->currentIndex();
    if (chosen < 0)
        return refuse(tr("Choose an answer first."));
    RowToSave row{{},
        {{"enterprise", m_context.scope().enterprise}, {"pond", pond()}, {"question", m_chosen},
            {"answer", std::string(answers[std::size_t(chosen)])}, {"answered_on", m_context.scope().asOf}}};
    for (const Field& field : m_fields) {
        const QString text = field.edit->text().trimmed();
        row.values.emplace_back(field.column, text.isEmpty() ? FactValue(std::nullopt) : FactValue(text));
    }
    const bool isSame =
        line->answer && line->isOfPond == pond().has_value() && line->answer->date("answered_on") == m_context.scope().asOf;
    if (isSame)
        row.id = line->answer->id;
    const Result<Id> saved = saveRow(m_context.session(), answerTable, row);
    if (!saved)
        return refuse(sentenceOf(saved.problem(), m_context.language()));
    m_problem->hide();
    m_context.factsChanged();
    reload();
}

void SelfCheckPage::retranslate()
{
    setTitle(tr("Self-check"));
    m_list->setTitle(tr("Questions"));
    const int which = std::max(0, m_which->currentIndex());
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    m_which->addItems({tr("What is open"), tr("All of them")});
    m_which->setCurrentIndex(which);
    const std::array names{tr("Evidence"), tr("Reason"), tr("Owner")};
    for (std::size_t at = 0; at < m_fields.size(); ++at)
        m_fields[at].name->setText(names[at]);
    m_keep->setText(tr("Save"));
    fillPonds();
    showLines();
}

void SelfCheckPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
