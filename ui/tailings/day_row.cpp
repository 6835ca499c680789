// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/day_row.h"

#include "core/exchange/input_lexer.h"
#include "ui/shared/page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace plumbline::tailings {

namespace {

constexpr int fieldWidth = 120;

QString shown(const std::optional<Quantity>& quantity)
{
    return quantity ? QString::fromStdString(formatQuantity(*quantity)) : QString();
}

Result<std::optional<Quantity>> typed(const QLineEdit* field, QStringView unit)
{
    if (field->text().trimmed().isEmpty())
        return std::optional<Quantity>();
    const auto understood = TRY(understandQuantity(field->text(), unit));
    if (understood.value < Quantity())
        return Problem{"number.negative"}.with("value", field->text());
    return std::optional(understood.value);
}

}

DayRow::DayRow(Flow flow, std::optional<Id> pond, QGridLayout* grid, QObject* parent)
    : QObject(parent), m_flow(flow), m_pond(std::move(pond)), m_name(makeLabel({}, "body")), m_wet(new QLineEdit),
      m_moisture(new QLineEdit), m_dry(new QLineEdit), m_got(new QComboBox)
{
    const QString key = QString::fromUtf8(flowKey(flow).data()) + (m_pond ? QString::number(grid->rowCount()) : QString());
    const int row = grid->rowCount();
    grid->addWidget(m_name, row, 0);
    int column = 1;
    for (const auto& [field, name] : {std::pair(m_wet, "wet"), std::pair(m_moisture, "moisture"), std::pair(m_dry, "dry")}) {
        field->setObjectName(key + QLatin1Char('.') + QLatin1String(name));
        field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setMaximumWidth(fieldWidth);
        grid->addWidget(field, row, column++);
        connect(field, &QLineEdit::textEdited, this, &DayRow::edited);
    }
    m_got->setObjectName(key + QStringLiteral(".got"));
    grid->addWidget(m_got, row, column);
    connect(m_got, &QComboBox::activated, this, &DayRow::edited);
}

void DayRow::setName(const QString& name)
{
    m_name->setText(name);
    for (QLineEdit* const field : fields())
        field->setAccessibleName(name);
}

void DayRow::setGotWords(const QStringList& words)
{
    const QSignalBlocker quiet(m_got);
    const int chosen = std::max(0, m_got->currentIndex());
    m_got->clear();
    m_got->addItems(words);
    m_got->setCurrentIndex(chosen);
}

void DayRow::clear()
{
    m_line.reset();
    m_contractor.reset();
    m_kept = {};
    for (QLineEdit* const field : fields())
        field->clear();
    m_got->setCurrentIndex(0);
}

void DayRow::set(const DayLine& line)
{
    m_line = line.id;
    m_contractor = line.contractor;
    m_kept = line.mass;
    m_wet->setText(shown(line.mass.wet));
    m_moisture->setText(shown(line.mass.moisture));
    m_dry->setText(shown(line.mass.dry));
    m_got->setCurrentIndex(int(line.got));
}

bool DayRow::isEmpty() const
{
    return m_wet->text().trimmed().isEmpty() && m_dry->text().trimmed().isEmpty() && !m_kept.feed;
}

Result<MassGiven> DayRow::mass() const
{
    MassGiven given;
    given.wet = TRY(typed(m_wet, u"t"));
    given.moisture = TRY(typed(m_moisture, u"%"));
    given.dry = TRY(typed(m_dry, u"t"));
    given.feed = m_kept.feed;
    given.yield = m_kept.yield;
    TRY(dryMass(given));
    return given;
}

Got DayRow::got() const
{
    return Got(std::max(0, m_got->currentIndex()));
}

}
