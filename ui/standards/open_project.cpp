// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/open_project.h"

#include "ui/shared/domain_pages.h"
#include "ui/shared/page.h"
#include "ui/standards/project_door.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace plumbline::standards {

Result<OpenProject> readProject(const Session& session, const Scope& scope, const Id& chosen)
{
    const ReadScope facts = TRY(session.workspace().read());
    return projectOrFirst(session.asked(facts, scope), chosen);
}

Result<Review> readReview(const Session& session, const Scope& scope)
{
    const ReadScope facts = TRY(session.workspace().read());
    return reviewOf(session.asked(facts, scope));
}

ProjectReader::ProjectReader(
    PageContext& context, ProjectDoor& door, std::function<void(Result<OpenProject>)> take, QObject* parent, Read read)
    : QObject(parent), m_context(context), m_door(door), m_take(std::move(take)), m_read(read)
{
    connect(&m_door, &ProjectDoor::chosen, this, &ProjectReader::ask);
    connect(&m_context, &PageContext::scopeChanged, this, &ProjectReader::ask);
    connect(&m_context, &PageContext::factsAreNewer, this, &ProjectReader::ask);
}

void ProjectReader::ask()
{
    askLast(
        this, m_context, m_asked,
        [read = m_read, chosen = m_door.project()](
            const Session& session, const Scope& scope) { return read(session, scope, chosen); },
        [this](Result<OpenProject> answer) { m_take(std::move(answer)); });
}

NoProject::NoProject(PageContext& context, QWidget* parent) : QWidget(parent), m_context(context), m_place(new QVBoxLayout(this))
{
    m_place->setContentsMargins(0, 0, 0, 0);
    hide();
}

bool NoProject::standFor(const Result<OpenProject>& open)
{
    const std::string_view code = open ? std::string_view() : open.problem().code;
    m_missing = code == "standards.no-review" ? Missing::Review
        : code == "standards.no-project"      ? Missing::Project
                                              : Missing::Nothing;
    show();
    return m_missing != Missing::Nothing;
}

void NoProject::show()
{
    while (QLayoutItem* const item = m_place->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(m_missing != Missing::Nothing);
    if (m_missing == Missing::Nothing)
        return;
    QPushButton* const begin = makeButton(tr("To the board →"), "primary");
    begin->setObjectName(QStringLiteral("toBoard"));
    connect(begin, &QPushButton::clicked, this, [this] { m_context.openPage(QStringLiteral("standards.board")); });
    m_place->addWidget(m_missing == Missing::Review
            ? new EmptyState("standards", tr("No review yet"),
                tr("The questions of a review stand here aspect by aspect, with the conclusion they allow. Begin a review on the "
                   "board."),
                begin)
            : new EmptyState("standards", tr("No project yet"),
                tr("Where a project stands, its next step, its votes and its documents are kept here. Begin one on the board."),
                begin));
}

void NoProject::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        show();
}

}
