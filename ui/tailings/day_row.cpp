// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/day_row.h"

#include "core/exchange/input_lexer.h"
#include "ui/shared/page.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr int fieldWidth = 104;
constexpr int gradeWidth = 72;
constexpr std::optional<Quantity> Grades::*gradeParts[] = {&Grades::feed, &Grades::concentrate, &Grades::tailings};
constexpr const char* gradeNames[] = {"feedGrade", "concentrateGrade", "tailingsGrade"};
constexpr int contractorWidth = 200;

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

bool isTyped(const QLineEdit* field)
{
    return field && !field->text().trimmed().isEmpty();
}

/// Article 8: what a producer may entrust to others.
bool mayBeEntrusted(Flow flow)
{
    return flow == Flow::Utilised || flow == Flow::Transported || flow == Flow::Stored;
}

}

DayRow::DayRow(
    Flow flow, std::optional<Id> pond, const std::vector<OfferedContractor>& contractors, Assayed assayed, QWidget* parent)
    : QObject(parent), m_flow(flow), m_pond(std::move(pond)), m_name(makeLabel({}, "body")), m_wet(new QLineEdit),
      m_moisture(new QLineEdit), m_dry(new QLineEdit), m_got(new QComboBox), m_another(makeButton(QStringLiteral("+"), "button"))
{
    if (m_flow == Flow::Arose) {
        m_feed = new QLineEdit;
        m_yield = new QLineEdit;
        for (QLineEdit* const field : {m_feed, m_yield})
            connect(field, &QLineEdit::textEdited, this, [this] { m_got->setCurrentIndex(int(Got::MillBalance)); });
    }
    if (assayed == Assayed::Yes)
        makeGrades(parent);
    if (mayBeEntrusted(m_flow)) {
        m_contractor = new QComboBox;
        m_contractor->setMaximumWidth(contractorWidth);
        m_contractor->addItem({});
        for (const OfferedContractor& offered : contractors) {
            m_contractor->addItem(offered.name);
            m_contractors.push_back(offered.id);
        }
    }
    for (QLineEdit* const field : massFields()) {
        field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->setMaximumWidth(field->parentWidget() ? gradeWidth : fieldWidth);
        connect(field, &QLineEdit::textEdited, this, &DayRow::edited);
    }
    connect(m_got, &QComboBox::activated, this, &DayRow::edited);
    connect(m_another, &QPushButton::clicked, this, &DayRow::anotherAsked);
    for (QWidget* const widget : widgets()) {
        if (!widget->parentWidget())
            widget->setParent(parent);
    }
}

void DayRow::makeGrades(QWidget* parent)
{
    m_metal = makeLabel({}, "second");
    m_metalLine = new QWidget(parent);
    m_check = makeLabel({}, "second");
    m_check->setParent(parent);
    m_check->hide();
    auto* const line = new QHBoxLayout(m_metalLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::two);
    for (GradeField& grade : m_grades) {
        grade = {makeLabel({}, "second"), new QLineEdit(m_metalLine)};
        line->addWidget(grade.label);
        line->addWidget(grade.field);
    }
    line->addStretch();
}

std::vector<QLineEdit*> DayRow::massFields() const
{
    std::vector<QLineEdit*> all{m_wet, m_moisture, m_dry};
    if (m_feed)
        all.insert(all.begin(), {m_feed, m_yield});
    for (const GradeField& grade : m_grades) {
        if (grade.field)
            all.push_back(grade.field);
    }
    return all;
}

std::vector<QWidget*> DayRow::fields() const
{
    const std::vector<QLineEdit*> mass = massFields();
    std::vector<QWidget*> all(mass.begin(), mass.end());
    if (m_contractor)
        all.push_back(m_contractor);
    return all;
}

std::vector<QWidget*> DayRow::widgets() const
{
    std::vector<QWidget*> all = fields();
    all.insert(all.end(), {m_name, m_got, m_another});
    if (m_metal)
        all.push_back(m_metal);
    return all;
}

bool DayRow::hasFocus() const
{
    const std::vector<QWidget*> all = widgets();
    return std::any_of(all.begin(), all.end(), [](const QWidget* widget) { return widget->hasFocus(); });
}

int DayRow::placeIn(QGridLayout* grid, int row, int number)
{
    const QString key = QString::fromUtf8(flowKey(m_flow).data())
        + (m_pond || number > 0 ? QString::number(row) : QString()); // a pond's line by its row, as several have one
    const std::pair<QWidget*, const char*> places[] = {{m_name, "name"}, {m_feed, "feed"}, {m_yield, "yield"}, {m_wet, "wet"},
        {m_moisture, "moisture"}, {m_dry, "dry"}, {m_got, "got"}, {m_contractor, "contractor"}, {m_another, "another"}};
    int column = 0;
    for (const auto& [widget, name] : places) {
        if (widget) {
            widget->setObjectName(key + QLatin1Char('.') + QLatin1String(name));
            grid->addWidget(widget, row, column);
            widget->show();
        }
        ++column;
    }
    if (!m_metalLine)
        return row + 1;
    for (std::size_t at = 0; at < m_grades.size(); ++at)
        m_grades[at].field->setObjectName(key + QLatin1Char('.') + QLatin1String(gradeNames[at]));
    m_check->setObjectName(key + QStringLiteral(".check"));
    grid->addWidget(m_metal, row + 1, 0);
    grid->addWidget(m_metalLine, row + 1, 1, 1, columns - 1);
    grid->addWidget(m_check, row + 2, 1, 1, columns - 1, Qt::AlignLeading);
    m_metal->show();
    m_metalLine->show();
    return row + 3;
}

void DayRow::setMetalWords(const QString& metal, const QStringList& grades)
{
    if (!m_metal)
        return;
    m_metal->setText(metal);
    for (std::size_t at = 0; at < m_grades.size(); ++at) {
        m_grades[at].label->setText(grades.value(int(at)));
        m_grades[at].field->setAccessibleName(
            m_name->text() + QLatin1Char(' ') + metal + QLatin1Char(' ') + grades.value(int(at)));
    }
}

void DayRow::showCheck(const QString& text, const char* role)
{
    if (!m_check)
        return;
    setRole(m_check, role);
    m_check->setText(text);
    m_check->setVisible(!text.isEmpty());
}

void DayRow::setName(const QString& name)
{
    m_name->setText(name);
    for (QWidget* const field : fields())
        field->setAccessibleName(name);
}

void DayRow::setWords(const QStringList& got, const QString& nobody, const QString& another)
{
    const QSignalBlocker quiet(m_got);
    const int chosen = std::max(0, m_got->currentIndex());
    m_got->clear();
    m_got->addItems(got);
    m_got->setCurrentIndex(chosen);
    if (m_contractor)
        m_contractor->setItemText(0, nobody);
    m_another->setToolTip(another);
    m_another->setAccessibleName(another);
}

void DayRow::set(const DayLine& line)
{
    m_line = line.id;
    m_kept = m_feed ? MassGiven{} : line.mass;
    m_kept.grades = m_metalLine ? Grades{} : line.mass.grades;
    m_wet->setText(shown(line.mass.wet));
    m_moisture->setText(shown(line.mass.moisture));
    m_dry->setText(shown(line.mass.dry));
    if (m_feed) {
        m_feed->setText(shown(line.mass.feed));
        m_yield->setText(shown(line.mass.yield));
    }
    for (std::size_t at = 0; m_metalLine && at < m_grades.size(); ++at)
        m_grades[at].field->setText(shown(line.mass.grades.*gradeParts[at]));
    m_got->setCurrentIndex(int(line.got));
    const auto named = std::find(m_contractors.begin(), m_contractors.end(), line.contractor.value_or(Id()));
    if (m_contractor && named != m_contractors.end())
        m_contractor->setCurrentIndex(int(named - m_contractors.begin()) + 1);
    m_keptContractor = m_contractor ? std::nullopt : line.contractor;
}

bool DayRow::isEmpty() const
{
    return !isTyped(m_wet) && !isTyped(m_dry) && !isTyped(m_feed) && !m_kept.feed;
}

Result<MassGiven> DayRow::typedMass() const
{
    MassGiven given;
    given.wet = TRY(typed(m_wet, u"t"));
    given.moisture = TRY(typed(m_moisture, u"%"));
    given.dry = TRY(typed(m_dry, u"t"));
    given.feed = m_feed ? TRY(typed(m_feed, u"t")) : m_kept.feed;
    given.yield = m_yield ? TRY(typed(m_yield, u"%")) : m_kept.yield;
    given.grades = m_kept.grades;
    for (std::size_t at = 0; m_metalLine && at < m_grades.size(); ++at)
        given.grades.*gradeParts[at] = TRY(typed(m_grades[at].field, {}));
    return given;
}

Result<MassGiven> DayRow::mass() const
{
    MassGiven given = TRY(typedMass());
    TRY(dryMass(given));
    return given;
}

Got DayRow::got() const
{
    return Got(std::max(0, m_got->currentIndex()));
}

std::optional<Id> DayRow::contractor() const
{
    const int chosen = m_contractor ? m_contractor->currentIndex() : 0;
    return chosen > 0 ? std::optional(m_contractors[std::size_t(chosen) - 1]) : m_keptContractor;
}

}
