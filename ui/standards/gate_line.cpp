// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/gate_line.h"

#include "ui/shared/explain.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace plumbline::standards {

QHBoxLayout* gateLine(PageContext& context, const Finding& says, LineMark mark)
{
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    auto* const tick = makeLabel(QString::fromUtf8(mark == LineMark::Met ? "✓"
                                         : mark == LineMark::Reason      ? "!"
                                                                         : "○"),
        mark == LineMark::Met          ? "chipGreen"
            : mark == LineMark::Reason ? "chipAmber"
                                       : "second");
    tick->setFixedWidth(28);
    tick->setAlignment(Qt::AlignCenter);
    auto* const text =
        makeLabel(sentenceOf(says, context.session().rules(), context.language()), mark == LineMark::Met ? "second" : "");
    text->setWordWrap(true);
    auto* const why = makeButton(citationText(says.citation, context.language()), "link");
    why->setToolTip(QCoreApplication::translate("standards", QT_TRANSLATE_NOOP("standards", "Why?")));
    QObject::connect(why, &QPushButton::clicked, why,
        [&context, says] { context.explain(explain(says, context.session().rules(), context.language())); });
    line->addWidget(tick, 0, Qt::AlignTop);
    line->addWidget(text, 1);
    line->addWidget(why, 0, Qt::AlignTop);
    return line;
}

}
