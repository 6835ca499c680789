// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/forms_card.h"

#include "core/reports/report_document.h"
#include "core/standards/forms.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace plumbline::standards {

namespace {

/// Its place in the order they were begun: by that reports find a project.
int numberOf(const OpenProject& open)
{
    const std::vector<Project>& projects = open.facts.projects;
    const auto at = std::find_if(
        projects.begin(), projects.end(), [&](const Project& project) { return project.id == open.dossier.project.id; });
    return int(at - projects.begin()) + 1;
}

ReportWish wishOf(PageContext& context, int number, const QString& project, const char* report, const LocalText& title)
{
    Scope scope = scopeOf(context.scope());
    scope.version = number;
    ReportWish wish = wishFor(report, title, scope, context.language());
    wish.fileName = (in(context.language(), title) + QLatin1Char(' ') + project).trimmed();
    return wish;
}

QString nameOf(const Project& project)
{
    return project.number.isEmpty() ? project.title : project.number;
}

}

ReportWish formWish(PageContext& context, const OpenProject& open, const char* report, const LocalText& title)
{
    return wishOf(context, numberOf(open), nameOf(open.dossier.project), report, title);
}

FormsCard::FormsCard(PageContext& context, const OpenProject& open, QWidget* parent) : Card({}, parent)
{
    setTitle(tr("Forms"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(0, 1);
    body()->addLayout(grid);
    const int number = numberOf(open);
    const QString project = nameOf(open.dossier.project);
    int row = 0;
    for (const ListItem* const form : formsOf(*open.rules->pack, *open.workflow)) {
        auto* const out = makeButton(tr("Export…"), "button");
        out->setObjectName(QStringLiteral("form.") + QString::fromStdString(form->id));
        new ReportExport(context, out, [&context, number, project, report = form->id, title = form->name] {
            return wishOf(context, number, project, report.c_str(), title);
        });
        auto* const name = makeLabel(in(context.language(), form->name), "");
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(makeLabel(citationText(form->citation, context.language()), "small"), row, 1);
        grid->addWidget(out, row++, 2);
        m_isEmpty = false;
    }
}

PointsCard::PointsCard(PageContext& context, const OpenProject& open, QWidget* parent) : Card({}, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(space::three);
    grid->setVerticalSpacing(space::one);
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    const ClosedList* const points = writtenPoints(*open.rules->pack, *open.workflow);
    if (!points)
        return;
    setTitle(in(context.language(), points->name));
    int row = 0;
    for (const ListItem& point : points->items) {
        const std::vector<std::string>& only = point.only;
        if (!only.empty() && std::find(only.begin(), only.end(), open.dossier.project.kind) == only.end())
            continue;
        const Mark* const mark = open.dossier.mark(point.id);
        auto* const name = makeLabel(in(context.language(), point.name), "");
        name->setWordWrap(true);
        name->setMaximumWidth(320);
        auto* const text = new QLineEdit(mark ? mark->note : QString());
        text->setObjectName(QStringLiteral("point.") + QString::fromStdString(point.id));
        text->setAccessibleName(name->text());
        text->setReadOnly(!context.refusal(Right::Record).isEmpty());
        text->setToolTip(context.refusal(Right::Record));
        connect(text, &QLineEdit::editingFinished, this,
            [this, text, id = QString::fromStdString(point.id), before = text->text().trimmed()] {
                if (text->text().trimmed() != before)
                    Q_EMIT written(id, text->text().trimmed());
            });
        grid->addWidget(name, row, 0);
        grid->addWidget(text, row, 1);
        grid->addWidget(makeLabel(citationText(point.citation, context.language()), "small"), row++, 2);
        m_isEmpty = false;
    }
}

}
