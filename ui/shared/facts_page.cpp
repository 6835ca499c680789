// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/facts_page.h"

#include "ui/shared/edit_keys.h"
#include "ui/shared/icons.h"
#include "ui/shared/row_form.h"
#include "ui/shared/sheet_editor.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/theme.h"
#include "ui/shared/wrapped_items.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace plumbline {

namespace {

constexpr int kindsWidth = 176;
constexpr int headingHeight = 30;

/// A heading among the kinds is quiet, small, and can't be chosen.
class KindDelegate final : public WrappedItems {
public:
    using WrappedItems::WrappedItems;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            WrappedItems::paint(painter, option, index);
            return;
        }
        painter->save();
        painter->setFont(uiFont(TextSize::Small));
        painter->setPen(tokens().third);
        painter->drawText(option.rect.adjusted(space::one, 0, 0, -2), Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = WrappedItems::sizeHint(option, index);
        return index.flags().testFlag(Qt::ItemIsSelectable) ? size : QSize(size.width(), headingHeight);
    }
};

}

FactsPage::FactsPage(PageContext& context, std::span<const SheetGroup> groups, const char* firstSheet, FactsDoor& door,
    EditHistory& history, QWidget* parent)
    : Page(parent), m_context(context), m_groups(groups), m_door(door), m_history(history), m_kinds(new QListWidget),
      m_stack(new QStackedWidget)
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    wrapItems(*m_kinds, new KindDelegate);
    m_kinds->setFixedWidth(kindsWidth);
    auto* const kindsCard = new Card;
    kindsCard->body()->addWidget(m_kinds);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::three);
    row->addWidget(kindsCard);
    row->addWidget(m_stack, 1);
    body()->addLayout(row, 1);
    connect(m_kinds, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            openSheet(item->data(Qt::UserRole).toString().toStdString());
    });
    connect(&m_door, &FactsDoor::asked, this, &FactsPage::answerDoor);
    addPageKey(this, QKeySequence::Find, [this] { static_cast<SheetEditor*>(m_stack->currentWidget())->openFilter(); });
    addEditKeys(this, context, history, [this](const FactTable& table) { openSheet(table.name); });
    retranslate();
    openSheet(firstSheet);
}

void FactsPage::offerImport(ImportDoor& door)
{
    m_import = makeButton(tr("Import, export…"), "button");
    m_import->setObjectName(QStringLiteral("openImport"));
    m_import->setIcon(icon("export"));
    addAction(m_import);
    connect(m_import, &QPushButton::clicked, this, [this, &door] {
        if (const QListWidgetItem* const item = m_kinds->currentItem())
            door.open(m_context, item->data(Qt::UserRole).toString().toStdString());
    });
}

void FactsPage::fillKinds()
{
    const QSignalBlocker quiet(m_kinds);
    const QString current = m_kinds->currentItem() ? m_kinds->currentItem()->data(Qt::UserRole).toString() : QString();
    m_kinds->clear();
    for (const SheetGroup& group : m_groups) {
        auto* const heading = new QListWidgetItem(sheetText(group.sheets.front().context, group.title), m_kinds);
        heading->setFlags(Qt::NoItemFlags);
        for (const FactSheet& sheet : group.sheets) {
            auto* const item = new QListWidgetItem(sheetText(sheet, sheet.title), m_kinds);
            item->setData(Qt::UserRole, QString::fromLatin1(sheet.table->name));
            if (current == item->data(Qt::UserRole).toString())
                m_kinds->setCurrentItem(item);
        }
    }
}

SheetEditor* FactsPage::editorOf(const FactSheet& sheet)
{
    SheetEditor*& editor = m_editors[sheet.table->name];
    if (!editor) {
        editor = new SheetEditor(sheet, m_context, m_history);
        m_stack->addWidget(editor);
    }
    return editor;
}

SheetEditor* FactsPage::openSheet(std::string_view table)
{
    const FactSheet* const sheet = sheetIn(m_groups, table);
    if (!sheet)
        return nullptr;
    SheetEditor* const editor = editorOf(*sheet);
    m_stack->setCurrentWidget(editor);
    const QSignalBlocker quiet(m_kinds);
    for (int row = 0; row < m_kinds->count(); ++row) {
        if (m_kinds->item(row)->data(Qt::UserRole).toString() == QLatin1StringView(sheet->table->name))
            m_kinds->setCurrentRow(row);
    }
    return editor;
}

void FactsPage::answerDoor()
{
    const auto request = m_door.take();
    if (!request)
        return;
    SheetEditor* const editor = openSheet(request->table);
    if (!editor)
        return;
    // The choices of a sheet just made are being read.
    connect(
        editor, &SheetEditor::loaded, this,
        [this, editor, request = *request] {
            if (request.row.isNull())
                beginAsAsked(*editor, request.cells);
            else
                editor->chooseRow(request.row);
        },
        Qt::SingleShotConnection);
    editor->reload();
}

void FactsPage::beginAsAsked(SheetEditor& editor, const std::map<std::string, std::string>& cells)
{
    if (cells.empty())
        return;
    editor.beginRow(cells);
    for (const SheetColumn& column : editor.sheet().columns) {
        if (!cells.contains(column.name)) {
            editor.form().field(column.name)->focusEditor();
            return;
        }
    }
}

void FactsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    answerDoor();
}

void FactsPage::retranslate()
{
    setTitle(tr("Facts"));
    setLead(tr("What a person records; everything else follows. A row is saved when you leave it. Blocks paste from Excel with "
               "Ctrl+V, Ctrl+D fills down, F2 edits, Ctrl+Z undoes, Ctrl+; is today."));
    if (m_import)
        m_import->setText(tr("Import, export…"));
    fillKinds();
}

void FactsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

}
