// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/shared/icons.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline {

namespace {

QString roleText(Role role)
{
    switch (role) {
    case Role::Preparer:
        return PeoplePage::tr("Prepares");
    case Role::Reviewer:
        return PeoplePage::tr("Reviews");
    case Role::Approver:
        return PeoplePage::tr("Approves");
    case Role::Auditor:
        return PeoplePage::tr("Audits");
    case Role::Administrator:
        break;
    }
    return PeoplePage::tr("Administers");
}

QString roleSentence(Role role)
{
    switch (role) {
    case Role::Preparer:
        return PeoplePage::tr("records facts and plans");
    case Role::Reviewer:
        return PeoplePage::tr("checks what is handed in, and sends it back");
    case Role::Approver:
        return PeoplePage::tr("decides, never on their own work");
    case Role::Auditor:
        return PeoplePage::tr("reads, verifies and exports; changes nothing");
    case Role::Administrator:
        break;
    }
    return PeoplePage::tr("keeps people, passwords and rule packs; records no facts");
}

}

PeoplePage::PeoplePage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_table(new RecordTable), m_model(new RecordModel<PersonFacts>({}, this)),
      m_listCard(new Card), m_personCard(new Card), m_passwordCard(new Card), m_add(makeButton({}, "button")),
      m_rolesName(makeLabel({}, "second")), m_aloneSentence(makeLabel({}, "small")),
      m_rolesProblem(makeLabel({}, "fieldProblem")), m_save(makeButton({}, "primary")), m_sentence(makeLabel({}, "small")),
      m_set(makeButton({}, "button"))
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("people"));
    m_table->setSortingEnabled(false);
    m_table->showAllRows();
    m_add->setIcon(icon("plus"));
    m_add->setObjectName(QStringLiteral("addPerson"));
    addAction(m_add);
    m_listCard->body()->addWidget(m_table);
    m_listCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* const below = new QHBoxLayout;
    below->setSpacing(space::three);
    below->addWidget(buildPerson(), 3, Qt::AlignTop);
    below->addWidget(buildPassword(), 2, Qt::AlignTop);
    body()->addWidget(m_listCard);
    body()->addLayout(below);
    body()->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) { choose(now.row()); });
    connect(m_add, &QPushButton::clicked, this, &PeoplePage::begin);
    connect(m_save, &QPushButton::clicked, this, &PeoplePage::save);
    connect(m_set, &QPushButton::clicked, this, &PeoplePage::setPassword);
    for (QLineEdit* const edit : {m_present.edit, m_wanted.edit, m_again.edit})
        connect(edit, &QLineEdit::returnPressed, this, &PeoplePage::setPassword);
    connect(&m_context, &PageContext::factsAreNewer, this, &PeoplePage::reload);
    m_person.id = m_context.session().person().id;
    retranslate();
}

QWidget* PeoplePage::buildPerson()
{
    m_personCard->body()->setSpacing(space::two);
    m_name = TypedField::addTo(m_personCard->body(), "name");
    m_post = TypedField::addTo(m_personCard->body(), "post");
    m_personCard->body()->addWidget(m_rolesName);
    m_aloneSentence->setObjectName(QStringLiteral("aloneSentence"));
    m_aloneSentence->setWordWrap(true);
    m_personCard->body()->addWidget(m_aloneSentence);
    for (const Role role : allRoles) {
        auto* const tick = new QCheckBox;
        tick->setObjectName(QString::fromLatin1(roleName(role)));
        m_roles[std::size_t(role)] = tick;
        m_personCard->body()->addWidget(tick);
    }
    m_rolesProblem->setObjectName(QStringLiteral("rolesProblem"));
    m_rolesProblem->setWordWrap(true);
    m_personCard->body()->addWidget(m_rolesProblem);
    m_save->setObjectName(QStringLiteral("savePerson"));
    m_personCard->body()->addWidget(m_save, 0, Qt::AlignRight);
    return m_personCard;
}

QWidget* PeoplePage::buildPassword()
{
    m_passwordCard->body()->setSpacing(space::two);
    m_sentence->setWordWrap(true);
    m_passwordCard->body()->addWidget(m_sentence);
    m_present = TypedField::addTo(m_passwordCard->body(), "present");
    m_wanted = TypedField::addTo(m_passwordCard->body(), "wanted");
    m_again = TypedField::addTo(m_passwordCard->body(), "again");
    for (const TypedField& field : {m_present, m_wanted, m_again})
        field.edit->setEchoMode(QLineEdit::Password);
    m_set->setObjectName(QStringLiteral("setPassword"));
    m_passwordCard->body()->addWidget(m_set, 0, Qt::AlignRight);
    return m_passwordCard;
}

std::vector<Column<PersonFacts>> PeoplePage::columns() const
{
    std::vector<Column<PersonFacts>> columns;
    columns.push_back({tr("Name"), [](const PersonFacts& person) { return person.name; }, {}});
    columns.push_back({tr("Post"), [](const PersonFacts& person) { return person.post; }, {}});
    for (const Role role : allRoles) {
        columns.push_back({roleText(role),
            [role](const PersonFacts& person) { return person.roles.contains(role) ? QStringLiteral("✓") : QString(); }, {}});
    }
    columns.push_back(
        {tr("Password"), [](const PersonFacts& person) { return person.hasPassword ? tr("set") : tr("none"); }, {}});
    return columns;
}

/// A handful of rows: read where they are shown.
void PeoplePage::reload()
{
    const Result<ReadScope> facts = m_context.session().workspace().read();
    const auto people = facts ? readPeople(*facts) : Result<std::vector<PersonFacts>>(facts.problem());
    if (!people)
        return say(people.problem());
    {
        const QSignalBlocker quiet(m_table->selectionModel());
        m_model->setColumns(columns());
        m_model->setRows(*people);
        m_table->updateGeometry();
    }
    for (const PersonFacts& person : *people) {
        if (person.id == m_person.id)
            m_person = person;
    }
    showPerson();
}

void PeoplePage::choose(int row)
{
    if (row < 0)
        return;
    m_person = m_model->rows()[std::size_t(row)];
    showPerson();
}

void PeoplePage::begin()
{
    m_person = {};
    m_person.roles = {Role::Preparer};
    showPerson();
    m_name.edit->setFocus();
}

bool PeoplePage::isSelf() const
{
    return m_person.id == m_context.session().person().id;
}

void PeoplePage::showPerson()
{
    clearProblems();
    const bool isNew = m_person.id.isNull();
    const QString refusal = m_context.refusal(Right::Administer);
    m_personCard->setTitle(isNew ? tr("New person") : m_person.name);
    m_name.edit->setText(m_person.name);
    m_post.edit->setText(m_person.post);
    for (const Role role : allRoles)
        m_roles[std::size_t(role)]->setChecked(m_person.roles.contains(role));
    m_aloneSentence->setVisible(!isNew && m_model->rows().size() == 1 && m_person.roles.isEmpty());
    m_save->setText(isNew ? tr("Add") : tr("Save"));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_personCard, m_add}) {
        part->setEnabled(refusal.isEmpty());
        part->setToolTip(refusal);
    }
    m_passwordCard->setVisible(!isNew);
    m_passwordCard->setTitle(isSelf() ? tr("My password") : tr("Password of %1").arg(m_person.name));
    m_sentence->setText(isSelf()
            ? tr("Who has a password is asked for it, and signs every record with their own key. It can't be found again once "
                 "lost.")
            : tr("For somebody who has none yet or has forgotten it. What they signed before stays signed by their old key."));
    const bool asksPresent = isSelf() && m_person.hasPassword;
    m_present.name->setVisible(asksPresent);
    m_present.edit->setVisible(asksPresent);
    m_set->setText(!m_person.hasPassword ? tr("Set the password")
            : isSelf()                   ? tr("Change the password")
                                         : tr("Reset the password"));
    m_passwordCard->setEnabled(isSelf() || refusal.isEmpty());
    m_passwordCard->setToolTip(isSelf() ? QString() : refusal);
    for (QLineEdit* const edit : {m_present.edit, m_wanted.edit, m_again.edit})
        edit->clear();
}

void PeoplePage::clearProblems()
{
    for (QLabel* const problem :
        {m_name.problem, m_post.problem, m_rolesProblem, m_present.problem, m_wanted.problem, m_again.problem})
        problem->hide();
}

/// Beside the field it is about.
void PeoplePage::say(const Problem& problem)
{
    QLabel* place = m_rolesProblem;
    if (problem.code == "person.name-missing" || problem.code == "person.exists")
        place = m_name.problem;
    else if (problem.code == "person.wrong-password")
        place = m_present.problem;
    else if (problem.code == "person.password-short" || problem.code == "person.reset-own")
        place = m_wanted.problem;
    place->setText(sentenceOf(problem, m_context.language()));
    place->show();
}

void PeoplePage::save()
{
    clearProblems();
    PersonFacts wanted = m_person;
    wanted.name = m_name.edit->text().trimmed();
    wanted.post = m_post.edit->text().trimmed();
    wanted.roles = {};
    for (const Role role : allRoles) {
        if (m_roles[std::size_t(role)]->isChecked())
            wanted.roles.add(role);
    }
    if (wanted.id.isNull()) {
        const Result<PersonId> added = addPerson(m_context.session(), wanted);
        if (!added)
            return say(added.problem());
        m_person.id = *added;
    } else if (const Result<void> changed = changePerson(m_context.session(), wanted); !changed) {
        return say(changed.problem());
    }
    m_context.show({Notice::Weight::Done, tr("%1 is saved.").arg(wanted.name)});
    m_context.factsChanged();
}

/// scrypt takes its tenth of a second on another thread.
void PeoplePage::setPassword()
{
    if (!m_set->isEnabled())
        return;
    clearProblems();
    if (m_wanted.edit->text() != m_again.edit->text()) {
        m_again.problem->setText(tr("The two are not the same."));
        m_again.problem->show();
        return;
    }
    m_set->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), present = m_present.edit->text(), wanted = m_wanted.edit->text(),
            isOwn = isSelf(), id = m_person.id](
            Progress&) { return isOwn ? setOwnPassword(*session, present, wanted) : resetPassword(*session, id, wanted); },
        [this](const Result<void>& answer) { takePassword(answer); });
}

void PeoplePage::takePassword(const Result<void>& answer)
{
    m_set->setEnabled(true);
    if (answer) {
        m_context.show({Notice::Weight::Done, tr("The password of %1 is set.").arg(m_person.name)});
        m_context.factsChanged();
    } else {
        say(answer.problem());
    }
    Q_EMIT passwordAnswered();
}

void PeoplePage::retranslate()
{
    setTitle(tr("People"));
    setLead(tr("Who works in this workspace, and what each may do. Reading needs no role; nobody approves their own work."));
    m_add->setText(tr("Add a person"));
    m_name.name->setText(tr("Name"));
    m_post.name->setText(tr("Post"));
    m_rolesName->setText(tr("Roles"));
    m_aloneSentence->setText(
        tr("Who works alone needs no role: they prepare, review, approve and administer. Roles count once there "
           "is a second person."));
    for (const Role role : allRoles)
        m_roles[std::size_t(role)]->setText(roleText(role) + QStringLiteral("  ") + roleSentence(role));
    m_present.name->setText(tr("Present password"));
    m_wanted.name->setText(tr("New password, 8 characters at least"));
    m_again.name->setText(tr("Once more"));
    reload();
}

void PeoplePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
