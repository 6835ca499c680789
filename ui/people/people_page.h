// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/people.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/shared/record_model.h"
#include "ui/shared/typed_field.h"

#include <array>

class QCheckBox;
class QLineEdit;

namespace plumbline {

class RecordTable;

/// Who works here: names, posts, roles, and who has a password. Each refusal stands beside the field it is about.
class PeoplePage final : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(PageContext& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void passwordAnswered(); ///< set, or refused

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildPerson();
    QWidget* buildPassword();
    void reload();
    void choose(int row);
    void begin();
    void showPerson();
    void save();
    void setPassword();
    void takePassword(const Result<void>& answer);
    void clearProblems();
    void say(const Problem& problem);
    bool isSelf() const;
    void retranslate();
    std::vector<Column<PersonFacts>> columns() const;

    PageContext& m_context;
    PersonFacts m_person; ///< shown; a null id: a new one
    RecordTable* m_table;
    RecordModel<PersonFacts>* m_model;
    Card* m_listCard;
    Card* m_personCard;
    Card* m_passwordCard;
    QPushButton* m_add;
    TypedField m_name;
    TypedField m_post;
    QLabel* m_rolesName;
    QLabel* m_aloneSentence;
    std::array<QCheckBox*, allRoles.size()> m_roles{};
    QLabel* m_rolesProblem;
    QPushButton* m_save;
    QLabel* m_sentence;
    TypedField m_present;
    TypedField m_wanted;
    TypedField m_again;
    QPushButton* m_set;
};

}
