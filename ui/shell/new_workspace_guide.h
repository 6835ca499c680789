// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"
#include "ui/shared/page.h"
#include "ui/shared/typed_field.h"

#include <functional>

class QLineEdit;

namespace plumbline {

/// What a new workspace begins with.
struct NewWorkspace {
    QString enterprise;
    QString uscc;
    QString person;
    QString path;
};

/// The first door: four answers, and the file is there. Each answer is judged beside its field, as it is left.
class NewWorkspaceGuide final : public Page {
    Q_OBJECT
public:
    /// `judgeUscc` says what is wrong with a code; `words` how a Problem is told.
    using Judge = std::function<Result<void>(const QString& uscc)>;
    using Words = std::function<QString(const Problem&)>;
    NewWorkspaceGuide(Judge judgeUscc, Words words, QWidget* parent = nullptr);

Q_SIGNALS:
    void finished(const NewWorkspace& wanted);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void suggestPath();
    void choosePath();
    bool isEnterpriseGood();
    bool isCodeGood();
    bool isPathGood();
    void finish();

    Judge m_judgeUscc;
    Words m_words;
    Card* m_card;
    TypedField m_enterprise;
    TypedField m_uscc;
    TypedField m_person;
    TypedField m_path;
    QPushButton* m_choose;
    QPushButton* m_make;
    bool m_isPathChosen = false;
};

}
