// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/edit_keys.h"

#include "ui/shared/sheet_text.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

namespace plumbline {

void addPageKey(QWidget* page, const QKeySequence& keys, std::function<void()> run)
{
    auto* const shortcut = new QShortcut(keys, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, std::move(run));
}

void addEditKeys(QWidget* page, PageContext& context, EditHistory& history, std::function<void(const FactTable&)> show)
{
    const auto tell = [&context, show](const Result<const FactTable*>& table, const QString& word) {
        if (!table)
            return context.tell(table.problem(), Notice::Weight::Unsure);
        show(**table);
        const FactSheet* const sheet = context.session().house().sheet((*table)->name);
        context.show({Notice::Weight::Done,
            QCoreApplication::translate("sheets", "✓ %1: %2. The journal keeps both.")
                .arg(word, sheet ? sheetText(*sheet, sheet->title) : QString())});
        context.factsChanged();
    };
    addPageKey(page, Qt::CTRL | Qt::Key_Z, [&context, &history, tell] {
        const QString word = QCoreApplication::translate("sheets", "Undo");
        tell(history.undo(context.session(), word), word);
    });
    addPageKey(page, Qt::CTRL | Qt::Key_Y, [&context, &history, tell] {
        const QString word = QCoreApplication::translate("sheets", "Redo");
        tell(history.redo(context.session(), word), word);
    });
}

}
