// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/data_catalogue/catalogue.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"

#include <array>
#include <map>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace plumbline {
class AttachmentCard;
}

namespace plumbline::data_catalogue {

/// One entry: what was found of it, what a filing states, the questions of articles 9 to 11, and the decision. Answers are kept
/// as they are given; the words beside the fields when they are left.
class EntryCard final : public QWidget {
    Q_OBJECT
public:
    explicit EntryCard(PageContext& context, QWidget* parent = nullptr);

    void showEntry(const Catalogue& catalogue, std::size_t at);
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Field {
        const char* key; ///< of the pack's "filing-contents", or of this page
        QString Entry::*text;
        QLabel* name = nullptr;
        QLineEdit* edit = nullptr;
    };
    struct DayField {
        const char* key;
        std::optional<QDate> Entry::*day;
        QLabel* name = nullptr;
        QLineEdit* edit = nullptr;
        QLabel* problem = nullptr;
    };
    QWidget* buildContents();
    int addDays(QGridLayout* grid, int row);
    QWidget* buildJudging();
    void makeQuestions(const RulePack& pack);
    void showContents();
    void showQuestions(const Catalogue& catalogue, const Proposal& proposal);
    void showEvidence(const Catalogue& catalogue);
    void showFlags(const RulePack& pack);
    void flagEntry(const std::string& flag, bool isChosen);
    void saveContents();
    static Result<std::optional<QDate>> typedDay(const DayField& field);
    void checkDays();
    void save(Entry entry);
    void keepAnswer(const std::string& condition, int choice);
    void addLevel(const Catalogue& catalogue, Level level);
    void decideLevel();
    void take(const Result<void>& answer);

    PageContext& m_context;
    Entry m_entry;
    Card* m_contents;
    Card* m_judging;
    AttachmentCard* m_attachments;
    QLabel* m_evidence;
    QComboBox* m_category;
    QComboBox* m_domain;
    QLabel* m_categoryName;
    QLabel* m_domainName;
    std::vector<Field> m_fields;
    std::array<DayField, 2> m_days;
    QPushButton* m_flags;
    QLabel* m_flagNames;
    QWidget* m_questions;
    std::map<std::string, QComboBox*> m_answers;
    std::map<std::string, QLabel*> m_questionTexts;
    QLabel* m_proposal;
    QPushButton* m_why;
    QComboBox* m_level;
    QLineEdit* m_reason;
    QPushButton* m_decide;
    QLabel* m_problem;
    std::optional<Receipt> m_receipt;
    std::string m_packHash; ///< whose questions are shown
    const RulePack* m_pack = nullptr; ///< of the entry shown; the rule book's
};

}
