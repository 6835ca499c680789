// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/import_columns.h"

#include "ui/shared/fold_button.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"
#include "ui/texts/import_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int rowsAbove = 2; ///< of the headings, that are shown
constexpr int rowsBelow = 4;
constexpr int choicesAside = 2; ///< beside one another
constexpr int tableHeight = 236;
constexpr int columnWidth = 150;
constexpr int tenThousand = 4; ///< as a power of ten
constexpr int mostWords = 24;

const QString fixedFold = QStringLiteral("import-fixed");

const RowDraft anyRow = [](std::string_view) { return std::string(); };

bool isMoney(const SheetColumn& column)
{
    return column.entry == FieldKind::Money || column.entry == FieldKind::SignedMoney;
}

void clear(QGridLayout* grid)
{
    while (QLayoutItem* const item = grid->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

}

ImportColumns::ImportColumns(QWidget* parent)
    : QWidget(parent), m_kind{{}, nullptr}, m_table(new QTableWidget), m_fixedPart(new QWidget),
      m_fixedTitle(makeLabel({}, "second")), m_fold(new FoldButton), m_fixedForm(new QWidget),
      m_fixed(new QGridLayout(m_fixedForm)), m_words(new QGridLayout)
{
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->horizontalHeader()->setDefaultSectionSize(columnWidth);
    m_table->setFixedHeight(tableHeight);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::three);
    column->addWidget(m_table);
    column->addLayout(m_words);
    auto* const fixed = new QVBoxLayout(m_fixedPart);
    fixed->setContentsMargins(0, 0, 0, 0);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_fixedTitle);
    head->addWidget(m_fold);
    head->addStretch();
    fixed->addLayout(head);
    fixed->addWidget(m_fixedForm);
    m_fixed->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fixedPart);
    for (QGridLayout* const grid : {m_fixed, m_words}) {
        grid->setHorizontalSpacing(space::two);
        grid->setVerticalSpacing(space::two);
        for (int aside = 0; aside < choicesAside; ++aside)
            grid->setColumnStretch(aside * 2 + 1, 1);
    }
    // Asked for rarely: most files say it, or needn't.
    m_fold->setFolded(FoldButton::remembered(fixedFold).value_or(true));
    m_fold->rememberAs(fixedFold);
    m_fixedForm->setVisible(!m_fold->isFolded());
    connect(m_fold, &FoldButton::folded, this, [this](bool isFolded) { m_fixedForm->setVisible(!isFolded); });
}

const SheetColumn* ImportColumns::columnNamed(const std::string& name) const
{
    const auto found = std::find_if(m_kind.sheet->columns.begin(), m_kind.sheet->columns.end(),
        [&](const SheetColumn& column) { return column.name == name; });
    return found == m_kind.sheet->columns.end() ? nullptr : &*found;
}

void ImportColumns::show(const ImportKind& kind, const ImportProposal& proposal, const ChoiceBook& choices)
{
    m_kind = kind;
    m_choices = choices;
    m_mapping = proposal.mapping;
    m_unknown.clear();
    fillTable(proposal);
    fillFixed();
    fillWords();
}

void ImportColumns::ask(const std::map<std::string, std::map<QString, std::int64_t>>& unknownWords)
{
    // What was answered stays to be seen and changed.
    bool isNew = false;
    for (const auto& [column, words] : unknownWords) {
        for (const auto& [word, count] : words)
            isNew = m_unknown[column].insert_or_assign(word, count).second || isNew;
    }
    if (isNew)
        fillWords();
}

void ImportColumns::fillTable(const ImportProposal& proposal)
{
    const int columns = int(m_mapping.columns.size());
    std::vector<const SampleRow*> rows;
    int below = 0;
    for (const SampleRow& row : proposal.first) {
        if (row.number + rowsAbove > m_mapping.headingRow && below < rowsBelow + 1)
            rows.push_back(&row);
        below += row.number >= m_mapping.headingRow ? 1 : 0;
    }
    m_table->clear();
    m_table->setColumnCount(columns);
    m_table->setRowCount(int(rows.size()) + 1);
    QStringList names{QString()};
    for (std::size_t at = 0; at < rows.size(); ++at) {
        names << QString::number(rows[at]->number);
        for (int column = 0; column < columns && column < int(rows[at]->cells.size()); ++column) {
            auto* const item = new QTableWidgetItem(rows[at]->cells[std::size_t(column)]);
            QFont font = uiFont();
            font.setBold(rows[at]->number == m_mapping.headingRow);
            item->setFont(font);
            if (rows[at]->number < m_mapping.headingRow)
                item->setForeground(tokens().third);
            m_table->setItem(int(at) + 1, column, item);
        }
    }
    QStringList letters;
    for (int column = 0; column < columns; ++column) {
        letters << columnLetters(column);
        m_table->setCellWidget(0, column, columnBox(column));
    }
    m_table->setVerticalHeaderLabels(names);
    m_table->setHorizontalHeaderLabels(letters);
}

/// "Amount", and for money "Amount (10,000)".
QWidget* ImportColumns::columnBox(int place)
{
    auto* const box = new QComboBox;
    box->setObjectName(QStringLiteral("column%1").arg(place));
    box->setAccessibleName(tr("What column %1 is").arg(columnLetters(place)));
    std::vector<MappedColumn> meanings{{}};
    box->addItem(tr("– left out –"));
    const MappedColumn& now = m_mapping.columns[std::size_t(place)];
    for (const SheetColumn& column : m_kind.sheet->columns) {
        std::vector<int> powers{0};
        if (isMoney(column))
            powers.push_back(tenThousand);
        if (now.column == column.name && std::find(powers.begin(), powers.end(), now.power) == powers.end())
            powers.push_back(now.power);
        for (const int power : powers) {
            const QString unit = power == 0 ? QString() : QStringLiteral(" (%1)").arg(tr("in 10^%1").arg(power));
            box->addItem(m_choices.word(*m_kind.sheet, column.label)
                + (power == tenThousand ? QStringLiteral(" (%1)").arg(tr("in 10,000")) : unit));
            meanings.push_back({column.name, power});
        }
    }
    const auto chosen = std::find(meanings.begin(), meanings.end(), now);
    box->setCurrentIndex(chosen == meanings.end() ? 0 : int(chosen - meanings.begin()));
    connect(box, &QComboBox::activated, this, [this, place, meanings](int index) {
        m_mapping.columns[std::size_t(place)] = meanings[std::size_t(index)];
        fillFixed();
        Q_EMIT changed();
    });
    return box;
}

QWidget* ImportColumns::choiceBox(
    const SheetColumn& column, const std::string& key, const QString& nothing, const std::function<void(std::string)>& chosen)
{
    auto* const box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->addItem(nothing, QString());
    for (const Choice& choice : m_choices.of(*m_kind.sheet, column, anyRow)) {
        box->addItem(choice.text, QString::fromStdString(choice.key));
        if (choice.key == key)
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, box, chosen] {
        chosen(box->currentData().toString().toStdString());
        Q_EMIT changed();
    });
    return box;
}

/// Choices that the file has no column for: one for all its rows.
void ImportColumns::fillFixed()
{
    clear(m_fixed);
    int at = 0;
    for (const SheetColumn& column : m_kind.sheet->columns) {
        const bool isOffered = (column.list || column.rows.table) && column.entry == FieldKind::Choice && !column.onlyWith;
        if (!isOffered || m_mapping.isMapped(column.name))
            continue;
        const auto fixed = m_mapping.fixed.find(column.name);
        const QString name = m_choices.word(*m_kind.sheet, column.label);
        auto* const label = makeLabel(tr("%1 of all rows").arg(name), "second");
        QWidget* const box = choiceBox(column, fixed == m_mapping.fixed.end() ? std::string() : fixed->second, tr("– not said –"),
            [this, key = std::string(column.name)](const std::string& chosen) {
                if (chosen.empty())
                    m_mapping.fixed.erase(key);
                else
                    m_mapping.fixed[key] = chosen;
            });
        box->setObjectName(QStringLiteral("fixed.") + QLatin1String(column.name));
        box->setAccessibleName(label->text());
        m_fixed->addWidget(label, at / choicesAside, at % choicesAside * 2);
        m_fixed->addWidget(box, at / choicesAside, at % choicesAside * 2 + 1);
        ++at;
    }
    m_fixedTitle->setText(tr("For all rows alike, where the file has no column for it"));
    m_fixedPart->setVisible(at > 0);
    if (!m_mapping.fixed.empty()) {
        m_fold->setFolded(false); // what is said is seen
        m_fixedForm->show();
    }
}

void ImportColumns::fillWords()
{
    clear(m_words);
    int at = 0;
    for (const auto& [name, words] : m_unknown) {
        const SheetColumn* const column = columnNamed(name);
        for (const auto& [word, count] : words) {
            if (!column || at == mostWords)
                continue;
            const auto& meanings = m_mapping.words[name];
            const auto known = meanings.find(word.toStdString());
            auto* const label = makeLabel(tr("“%1” (%n rows) is", nullptr, int(count)).arg(word), "second");
            label->setWordWrap(true);
            QWidget* const box = choiceBox(*column, known == meanings.end() ? std::string() : known->second, tr("– unknown –"),
                [this, key = name, said = word.toStdString()](const std::string& chosen) {
                    if (chosen.empty())
                        m_mapping.words[key].erase(said);
                    else
                        m_mapping.words[key][said] = chosen;
                });
            box->setObjectName(QStringLiteral("word.") + word);
            box->setAccessibleName(label->text());
            m_words->addWidget(label, at / choicesAside, at % choicesAside * 2);
            m_words->addWidget(box, at / choicesAside, at % choicesAside * 2 + 1);
            ++at;
        }
    }
}

}
