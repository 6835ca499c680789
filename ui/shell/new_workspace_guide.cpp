// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_workspace_guide.h"

#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

namespace plumbline {

NewWorkspaceGuide::NewWorkspaceGuide(Judge judgeUscc, Words words, QWidget* parent)
    : Page(parent), m_judgeUscc(std::move(judgeUscc)), m_words(std::move(words)), m_card(new Card)
{
    constexpr int formWidth = 620;
    m_card->setMaximumWidth(formWidth);
    m_card->body()->setSpacing(space::three);
    m_enterprise = TypedField::addTo(m_card->body(), "enterprise");
    m_uscc = TypedField::addTo(m_card->body(), "uscc");
    m_person = TypedField::addTo(m_card->body(), "person");
    m_path = TypedField::addTo(m_card->body(), "path");
    m_choose = makeButton({}, "");
    m_make = makeButton({}, "primary");
    m_make->setObjectName(QStringLiteral("make"));
    m_make->setDefault(true);
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addStretch();
    buttons->addWidget(m_make);
    m_card->body()->addLayout(buttons);
    body()->addWidget(m_card);
    body()->addStretch();

    connect(m_enterprise.edit, &QLineEdit::textEdited, this, &NewWorkspaceGuide::suggestPath);
    connect(m_enterprise.edit, &QLineEdit::editingFinished, this, &NewWorkspaceGuide::isEnterpriseGood);
    connect(m_uscc.edit, &QLineEdit::editingFinished, this, &NewWorkspaceGuide::isCodeGood);
    connect(m_path.edit, &QLineEdit::textEdited, this, [this] { m_isPathChosen = true; });
    connect(m_choose, &QPushButton::clicked, this, &NewWorkspaceGuide::choosePath);
    connect(m_make, &QPushButton::clicked, this, &NewWorkspaceGuide::finish);
    for (const TypedField& field : {m_enterprise, m_uscc, m_person, m_path})
        connect(field.edit, &QLineEdit::returnPressed, this, &NewWorkspaceGuide::finish);
    retranslate();
    suggestPath();
    setFocusProxy(m_enterprise.edit);
}

void NewWorkspaceGuide::retranslate()
{
    setTitle(tr("A new workspace"));
    setLead(tr("Four answers, and the file is there. Everything can be changed later."));
    m_enterprise.name->setText(tr("Name of the enterprise"));
    m_uscc.name->setText(tr("Unified social credit code"));
    m_person.name->setText(tr("Your name, as the journal is to show it"));
    m_path.name->setText(tr("The workspace file"));
    m_choose->setText(tr("Another place…"));
    m_make->setText(tr("Make the workspace"));
}

void NewWorkspaceGuide::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// Beside the documents, under the enterprise's name, until a person chose a place.
void NewWorkspaceGuide::suggestPath()
{
    if (m_isPathChosen)
        return;
    const QString name = m_enterprise.edit->text().trimmed();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_path.edit->setText(QStringLiteral("%1/%2.plumb").arg(folder, name.isEmpty() ? tr("workspace") : name));
}

void NewWorkspaceGuide::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("The workspace file"), m_path.edit->text(), tr("Workspaces (*.plumb)"));
    if (path.isEmpty())
        return;
    m_isPathChosen = true;
    m_path.edit->setText(path);
}

namespace {

/// Shows what is wrong beside a field, or that nothing is.
bool judged(QLabel* label, const QString& problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    return problem.isEmpty();
}

}

bool NewWorkspaceGuide::isEnterpriseGood()
{
    return judged(
        m_enterprise.problem, m_enterprise.edit->text().trimmed().isEmpty() ? tr("The enterprise needs a name.") : QString());
}

bool NewWorkspaceGuide::isCodeGood()
{
    const Result<void> good = m_judgeUscc(m_uscc.edit->text().trimmed().toUpper());
    return judged(m_uscc.problem, good ? QString() : m_words(good.problem()));
}

bool NewWorkspaceGuide::isPathGood()
{
    const QString path = m_path.edit->text();
    return judged(m_path.problem,
        QFileInfo::exists(path) ? tr("There is a file of this name already. Open it instead, or choose another name.")
                                : QString());
}

void NewWorkspaceGuide::finish()
{
    const bool isNamed = isEnterpriseGood();
    const bool isCoded = isCodeGood();
    if (!isPathGood() || !isNamed || !isCoded)
        return;
    const QString person = m_person.edit->text().trimmed();
    Q_EMIT finished({m_enterprise.edit->text().trimmed(), m_uscc.edit->text().trimmed().toUpper(),
        person.isEmpty() ? tr("unnamed") : person, m_path.edit->text()});
}

}
