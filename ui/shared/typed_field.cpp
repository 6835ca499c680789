// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/typed_field.h"

#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace plumbline {

TypedField TypedField::addTo(QVBoxLayout* column, const char* objectName)
{
    const TypedField field{makeLabel({}, "second"), new QLineEdit, makeLabel({}, "fieldProblem")};
    field.edit->setObjectName(QString::fromLatin1(objectName));
    field.name->setBuddy(field.edit);
    field.problem->setObjectName(QString::fromLatin1(objectName) + QStringLiteral("Problem"));
    field.problem->setWordWrap(true);
    field.problem->hide();
    auto* const lines = new QVBoxLayout;
    lines->setSpacing(space::one);
    lines->addWidget(field.name);
    lines->addWidget(field.edit);
    lines->addWidget(field.problem);
    column->addLayout(lines);
    return field;
}

}
