// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/entry_card.h"

#include "core/data_catalogue/category.h"
#include "core/data_catalogue/report_parts.h"
#include "core/exchange/input_lexer.h"
#include "core/reports/report_document.h"
#include "core/store/data_catalogue/tables.h"
#include "ui/shared/attachment_card.h"
#include "ui/shared/explain.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <set>

namespace plumbline::data_catalogue {

namespace {

constexpr std::array criteriaLists{"criteria.core", "criteria.important", "criteria.general"};
enum AnswerChoice { OpenChoice, YesChoice, NoChoice };

QString keyText(std::string_view key)
{
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

/// The items of a list of the pack, each with its key as data; "" stands for nothing said.
void fillChoice(QComboBox* box, const RulePack& pack, const char* list, Language language, const std::string& chosen)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(QStringLiteral("—"), QString());
    for (const ListItem& item : pack.list(list)->items)
        box->addItem(in(language, item.name), QString::fromStdString(item.id));
    box->setCurrentIndex(std::max(0, box->findData(QString::fromStdString(chosen))));
}

/// The rule's categories, and those of the enterprise's own that any entry has, beside or below them.
void fillCategories(QComboBox* box, const Catalogue& catalogue, Language language, const std::string& chosen)
{
    fillChoice(box, *catalogue.pack, "categories", language, chosen);
    std::set<std::string> own{chosen};
    for (const Entry& entry : catalogue.facts.entries)
        own.insert(entry.category);
    const QSignalBlocker quiet(box);
    for (const std::string& category : own) {
        if (box->findData(QString::fromStdString(category)) < 0)
            box->addItem(in(language, categoryName(*catalogue.pack, category)), QString::fromStdString(category));
    }
    box->setCurrentIndex(box->findData(QString::fromStdString(chosen)));
}

/// "important" or "important/<id of the enterprise's own level>".
QString levelData(Level level, const FinerLevel* finer = nullptr)
{
    return keyText(levelKey(level)) + (finer ? QLatin1Char('/') + QString::fromStdString(finer->id.text()) : QString());
}

}

EntryCard::EntryCard(PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_contents(new Card), m_judging(new Card), m_attachments(new AttachmentCard(context)),
      m_evidence(makeLabel({}, "small")), m_category(new QComboBox), m_domain(new QComboBox),
      m_categoryName(makeLabel({}, "second")),
      m_domainName(makeLabel({}, "second")), m_fields{{"carrier", &Entry::carrier}, {"purpose", &Entry::purpose},
                                                 {"scope-of-use", &Entry::scopeOfUse}, {"responsible", &Entry::responsible},
                                                 {"sharing", &Entry::sharing}, {"cross-border", &Entry::crossBorder},
                                                 {"protection", &Entry::protection}, {"owner", &Entry::owner},
                                                 {"together", &Entry::together}, {"basis", &Entry::basis}},
      m_days{{{"review-on", &Entry::reviewOn}, {"change-known-on", &Entry::changeKnownOn}}}, m_flags(makeButton({}, "button")),
      m_flagNames(makeLabel({}, "small")), m_questions(new QWidget), m_proposal(makeLabel({}, "second")),
      m_why(makeButton({}, "button")), m_level(new QComboBox), m_reason(new QLineEdit), m_decide(makeButton({}, "primary")),
      m_problem(makeLabel({}, "fieldProblem"))
{
    auto* const columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::three);
    columns->addWidget(buildContents(), 2, Qt::AlignTop);
    auto* const right = new QVBoxLayout;
    right->setSpacing(space::three);
    right->addWidget(buildJudging());
    right->addWidget(m_attachments);
    columns->addLayout(right, 3);
    columns->setAlignment(right, Qt::AlignTop);
    retranslate();
}

QWidget* EntryCard::buildContents()
{
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setWordWrap(true);
    m_contents->body()->addWidget(m_evidence);
    auto* const grid = new QGridLayout;
    grid->setSpacing(space::two);
    int row = 0;
    for (const auto& [name, box] : {std::pair(m_categoryName, m_category), std::pair(m_domainName, m_domain)}) {
        grid->addWidget(name, row, 0);
        grid->addWidget(box, row++, 1);
        connect(box, &QComboBox::activated, this, &EntryCard::saveContents);
    }
    m_category->setEditable(true);
    m_category->setInsertPolicy(QComboBox::NoInsert);
    connect(m_category->lineEdit(), &QLineEdit::editingFinished, this, &EntryCard::saveContents);
    m_category->setObjectName(QStringLiteral("category"));
    m_domain->setObjectName(QStringLiteral("domain"));
    for (Field& field : m_fields) {
        field.name = makeLabel({}, "second");
        field.edit = new QLineEdit;
        field.edit->setObjectName(QString::fromLatin1(field.key));
        grid->addWidget(field.name, row, 0);
        grid->addWidget(field.edit, row++, 1);
        connect(field.edit, &QLineEdit::editingFinished, this, &EntryCard::saveContents);
    }
    addDays(grid, row);
    m_contents->body()->addLayout(grid);
    m_flags->setObjectName(QStringLiteral("flags"));
    m_flags->setMenu(new QMenu(m_flags));
    m_flagNames->setObjectName(QStringLiteral("flagNames"));
    m_flagNames->setWordWrap(true);
    m_contents->body()->addWidget(m_flags, 0, Qt::AlignLeading);
    m_contents->body()->addWidget(m_flagNames);
    return m_contents;
}

/// The fields of days, each with what is wrong with it below; the row after them.
int EntryCard::addDays(QGridLayout* grid, int row)
{
    for (DayField& field : m_days) {
        field.name = makeLabel({}, "second");
        field.edit = new QLineEdit;
        field.edit->setObjectName(QString::fromLatin1(field.key));
        field.edit->setPlaceholderText(QStringLiteral("2025-12-31"));
        field.problem = makeLabel({}, "fieldProblem");
        field.problem->setObjectName(QString::fromLatin1(field.key) + QStringLiteral("Problem"));
        field.problem->setWordWrap(true);
        field.problem->hide();
        grid->addWidget(field.name, row, 0);
        grid->addWidget(field.edit, row++, 1);
        grid->addWidget(field.problem, row++, 1);
        connect(field.edit, &QLineEdit::textEdited, this, &EntryCard::checkDays);
        connect(field.edit, &QLineEdit::editingFinished, this, &EntryCard::saveContents);
    }
    return row;
}

QWidget* EntryCard::buildJudging()
{
    m_judging->body()->addWidget(m_questions);
    m_judging->body()->addWidget(makeRule());
    auto* const proposed = new QHBoxLayout;
    m_proposal->setObjectName(QStringLiteral("proposal"));
    m_proposal->setWordWrap(true);
    m_proposal->setTextFormat(Qt::RichText);
    proposed->addWidget(m_proposal, 1);
    proposed->addWidget(m_why);
    m_judging->body()->addLayout(proposed);
    auto* const decision = new QHBoxLayout;
    decision->setSpacing(space::two);
    m_level->setObjectName(QStringLiteral("level"));
    m_reason->setObjectName(QStringLiteral("reason"));
    m_decide->setObjectName(QStringLiteral("decide"));
    m_problem->setObjectName(QStringLiteral("entryProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    decision->addWidget(m_level);
    decision->addWidget(m_reason, 1);
    decision->addWidget(m_decide);
    m_judging->body()->addLayout(decision);
    m_judging->body()->addWidget(m_problem);
    connect(m_decide, &QPushButton::clicked, this, &EntryCard::decideLevel);
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (m_receipt)
            m_context.explain(explain(*m_receipt, m_context.session().rules(), m_context.language(), m_entry.fullName()));
    });
    return m_judging;
}

/// Made once a pack: what was typed into the fields beside them stays.
void EntryCard::makeQuestions(const RulePack& pack)
{
    if (m_packHash == pack.sha256)
        return;
    m_packHash = pack.sha256;
    m_answers.clear();
    m_questionTexts.clear();
    delete m_questions->layout();
    qDeleteAll(m_questions->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* const grid = new QGridLayout(m_questions);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::two);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const char* const list : criteriaLists) {
        for (const ListItem& condition : pack.list(list)->items) {
            auto* const text = makeLabel({}, "small");
            text->setWordWrap(true);
            auto* const box = new QComboBox;
            box->setObjectName(QString::fromStdString(condition.id));
            box->addItems({QStringLiteral("—"), {}, {}});
            grid->addWidget(text, row, 0);
            grid->addWidget(box, row++, 1, Qt::AlignTop);
            connect(box, &QComboBox::activated, this, [this, id = condition.id](int choice) { keepAnswer(id, choice); });
            m_answers.emplace(condition.id, box);
            m_questionTexts.emplace(condition.id, text);
        }
    }
}

void EntryCard::showEntry(const Catalogue& catalogue, std::size_t at)
{
    m_entry = catalogue.facts.entries[at];
    const Proposal& proposal = catalogue.standing.proposals[at];
    m_receipt = proposal.judgement->why;
    m_problem->hide();
    m_contents->setTitle(m_entry.fullName());
    m_pack = catalogue.pack;
    fillCategories(m_category, catalogue, m_context.language(), m_entry.category);
    fillChoice(m_domain, *catalogue.pack, "domains", m_context.language(), m_entry.domain);
    showContents();
    showFlags(*catalogue.pack);
    showEvidence(catalogue);
    makeQuestions(*catalogue.pack);
    showQuestions(catalogue, proposal);
    m_attachments->setFact(entryTable.name, m_entry.id);
    const QString refusal = m_context.refusal(Right::Record);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_contents, m_questions, m_level, m_reason, m_decide}) {
        part->setEnabled(refusal.isEmpty());
        part->setToolTip(refusal);
    }
}

void EntryCard::showContents()
{
    for (const Field& field : m_fields) {
        if (!field.edit->hasFocus())
            field.edit->setText(m_entry.*field.text);
    }
    for (const DayField& field : m_days) {
        if (!field.edit->hasFocus())
            field.edit->setText(m_entry.*field.day ? dateText(*(m_entry.*field.day)) : QString());
    }
    checkDays();
}

/// Articles 38 to 41: what other rules count for, chosen from the pack's list; military data and secrets are refused with the
/// reason when they are chosen.
void EntryCard::showFlags(const RulePack& pack)
{
    QMenu* const menu = m_flags->menu();
    menu->clear();
    QStringList names;
    const ClosedList* const flags = pack.list("flags");
    for (const ListItem& flag : flags ? flags->items : std::vector<ListItem>()) {
        QAction* const action = menu->addAction(in(m_context.language(), flag.name));
        action->setCheckable(true);
        const bool isSet = std::find(m_entry.flags.begin(), m_entry.flags.end(), flag.id) != m_entry.flags.end();
        action->setChecked(isSet);
        if (isSet)
            names << in(m_context.language(), flag.name);
        connect(action, &QAction::triggered, this, [this, id = flag.id](bool isChosen) { flagEntry(id, isChosen); });
    }
    m_flagNames->setText(names.join(QLatin1Char('\n')));
    m_flagNames->setVisible(!names.isEmpty());
}

void EntryCard::flagEntry(const std::string& flag, bool isChosen)
{
    Entry entry = m_entry;
    std::erase(entry.flags, flag);
    if (isChosen)
        entry.flags.push_back(flag);
    save(std::move(entry));
}

/// What stands there then may hold the day of a change besides.
void EntryCard::save(Entry entry)
{
    Result<Entry> saved = saveEntry(m_context.session(), scopeOf(m_context.scope()), std::move(entry));
    const Result<void> answer = saved ? Result<void>() : saved.problem();
    if (saved)
        m_entry = std::move(*saved);
    take(answer);
}

void EntryCard::showEvidence(const Catalogue& catalogue)
{
    QStringList lines;
    for (const Found& found : catalogue.facts.evidence) {
        if (found.entry != m_entry.id)
            continue;
        const Evidence& evidence = found.evidence;
        const auto own = catalogue.facts.ownRules.find(evidence.rule);
        const QString rule = own == catalogue.facts.ownRules.end()
            ? wordOf(QString::fromStdString(evidence.rule), m_context.language())
            : tr("own rule “%1”").arg(own->second);
        lines << tr("%1: %2, %3 of %4 values (%5), seen on %6")
                     .arg(found.column, rule, QString::number(evidence.hits), QString::number(evidence.filled),
                         wordOf(keyText(strengthKey(evidence.strength)), m_context.language()), dateText(found.seenOn));
    }
    m_evidence->setText(lines.isEmpty() ? tr("Nothing was recognised in it.") : lines.join(QLatin1Char('\n')));
}

void EntryCard::showQuestions(const Catalogue& catalogue, const Proposal& proposal)
{
    const Language language = m_context.language();
    const auto known = catalogue.facts.answers.find(m_entry.id);
    for (const char* const list : criteriaLists) {
        for (const ListItem& condition : catalogue.pack->list(list)->items) {
            m_questionTexts.at(condition.id)
                ->setText(citationText(condition.citation, language) + QStringLiteral("  ")
                    + in(language, condition.question ? *condition.question : condition.name));
            QComboBox* const box = m_answers.at(condition.id);
            box->setItemText(YesChoice, tr("yes"));
            box->setItemText(NoChoice, tr("no"));
            const auto answered =
                known == catalogue.facts.answers.end() ? Answers::const_iterator() : known->second.find(condition.id);
            const bool isAnswered = known != catalogue.facts.answers.end() && answered != known->second.end();
            box->setCurrentIndex(!isAnswered ? OpenChoice : answered->second == Answer::Yes ? YesChoice : NoChoice);
        }
    }
    const auto name = [&](const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {}) {
        return in(language, levelName(*catalogue.pack, level, finer)).toHtmlEscaped();
    };
    QString sentence = tr("By the conditions: <b>%1</b>").arg(name(proposal.level));
    if (const auto decision = catalogue.facts.decisions.find(m_entry.id); decision != catalogue.facts.decisions.end())
        sentence += QStringLiteral(" · ")
            + tr("decided: <b>%1</b>, %2, %3")
                  .arg(name(decision->second.level, proposal.finer), decision->second.by.toHtmlEscaped(),
                      dateText(decision->second.decidedOn));
    if (proposal.judged == Judged::Again)
        sentence += QStringLiteral(" · ") + tr("answers or rule have changed since: judge again");
    m_proposal->setText(sentence);
    const QSignalBlocker quiet(m_level);
    m_level->clear();
    for (const Level level : {Level::General, Level::Important, Level::Core})
        addLevel(catalogue, level);
    // What was decided stands there while it is what is proposed, with the enterprise's own level under it.
    if (const auto shown = proposal.level ? proposal.level : proposal.decided) {
        const bool isAsDecided = proposal.finer && proposal.decided == shown;
        m_level->setCurrentIndex(m_level->findData(levelData(*shown, isAsDecided ? &*proposal.finer : nullptr)));
    }
}

/// The rule's level, and under it the enterprise's own in their order.
void EntryCard::addLevel(const Catalogue& catalogue, Level level)
{
    m_level->addItem(in(m_context.language(), levelName(*catalogue.pack, level)), levelData(level));
    for (const FinerLevel& finer : catalogue.facts.finerLevels) {
        if (finer.level == level)
            m_level->addItem(in(m_context.language(), levelName(*catalogue.pack, level, finer)), levelData(level, &finer));
    }
}

void EntryCard::saveContents()
{
    Entry entry = m_entry;
    if (!m_pack)
        return;
    // One of the rule's, or the enterprise's own word beside or below them (article 8).
    const int known = m_category->findText(m_category->currentText().trimmed());
    entry.category =
        known < 0 ? categoryKey(*m_pack, m_category->currentText()) : m_category->itemData(known).toString().toStdString();
    entry.domain = m_domain->currentData().toString().toStdString();
    bool isChanged = entry.category != m_entry.category || entry.domain != m_entry.domain;
    for (const Field& field : m_fields) {
        entry.*field.text = field.edit->text().trimmed();
        isChanged = isChanged || entry.*field.text != m_entry.*field.text;
    }
    for (const DayField& field : m_days) {
        const Result<std::optional<QDate>> day = typedDay(field);
        if (!day)
            return checkDays(); // what was typed stays, and what is wrong with it stands below
        entry.*field.day = *day;
        isChanged = isChanged || entry.*field.day != m_entry.*field.day;
    }
    if (isChanged && !m_entry.id.isNull())
        save(std::move(entry));
}

/// As dates are typed everywhere; nothing where the field is empty.
Result<std::optional<QDate>> EntryCard::typedDay(const DayField& field)
{
    const QString text = field.edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<QDate>();
    return std::optional(TRY(understandDate(text)).value);
}

/// Beside the field, in words, while it is typed.
void EntryCard::checkDays()
{
    for (const DayField& field : m_days) {
        const Result<std::optional<QDate>> day = typedDay(field);
        field.problem->setVisible(!day);
        if (!day)
            field.problem->setText(sentenceOf(day.problem(), m_context.language()));
    }
}

void EntryCard::keepAnswer(const std::string& condition, int choice)
{
    const std::optional<Answer> given =
        choice == OpenChoice ? std::nullopt : std::optional(choice == YesChoice ? Answer::Yes : Answer::No);
    take(answer(m_context.session(), scopeOf(m_context.scope()), m_entry.id, {{condition, given}}));
}

void EntryCard::decideLevel()
{
    const QString chosen = m_level->currentData().toString();
    const std::optional<Level> level = levelOf(chosen.section(QLatin1Char('/'), 0, 0).toStdString());
    const Result<Id> finer = Id::parse(chosen.section(QLatin1Char('/'), 1).toStdString());
    if (!level)
        return;
    const Result<Id> decided =
        decide(m_context.session(), scopeOf(m_context.scope()), m_entry.id, *level, m_reason->text(), finer ? *finer : Id());
    if (decided)
        m_reason->clear();
    take(decided ? Result<void>() : decided.problem());
}

void EntryCard::take(const Result<void>& answer)
{
    m_problem->setVisible(!answer);
    if (!answer)
        m_problem->setText(sentenceOf(answer.problem(), m_context.language()));
    else
        Q_EMIT changed();
}

void EntryCard::retranslate()
{
    m_judging->setTitle(tr("Level"));
    m_categoryName->setText(tr("Category"));
    m_domainName->setText(tr("Domain"));
    m_days[0].name->setText(tr("Review on"));
    m_days[1].name->setText(tr("Change known on"));
    m_days[1].name->setToolTip(tr("Since when it is known that what was filed has changed: the three months of article 12 start "
                                  "then, or with the look that shows it, whichever is earlier."));
    const std::map<std::string_view, QString> names{{"carrier", tr("Carrier")}, {"purpose", tr("Purpose and manner")},
        {"scope-of-use", tr("Scope of use")}, {"responsible", tr("Responsible party")}, {"sharing", tr("External sharing")},
        {"cross-border", tr("Cross-border transfer")}, {"protection", tr("Protection measures")}, {"owner", tr("Owner")},
        {"together", tr("Processed together as")}, {"basis", tr("Identified by (list or guide)")}};
    m_flags->setText(tr("Other rules count…"));
    for (const Field& field : m_fields)
        field.name->setText(names.at(field.key));
    m_why->setText(tr("Why?"));
    m_reason->setPlaceholderText(tr("Reason, where it isn't what is proposed"));
    m_decide->setText(tr("Decide"));
}

}
