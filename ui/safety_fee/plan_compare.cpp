// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/plan_compare.h"

#include "core/services/safety_fee/plan.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/plan_rows.h"
#include "ui/safety_fee/wording.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/figure_text.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumbline::safety_fee {

namespace {

QString lineName(std::string_view line)
{
    const std::pair<std::string_view, QString> names[] = {
        {"use", PlanCompare::tr("Planned use")},
        {"accrual.due", PlanCompare::tr("Due")},
        {"accrual.scheduled", PlanCompare::tr("Scheduled by month")},
        {"accrual.accrued", PlanCompare::tr("Accrued by month")},
        {"accrual.raise", PlanCompare::tr("Raise (art. 49)")},
        {"fund.opening", PlanCompare::tr("Opening balance")},
        {"fund.accrued", PlanCompare::tr("Accrued, total")},
        {"fund.use", PlanCompare::tr("Used, total")},
        {"fund.closing", PlanCompare::tr("Closing balance")},
        {"year.due", PlanCompare::tr("Due, whole year")},
        {"year.accrued", PlanCompare::tr("Accrued, whole year")},
        {"year.use", PlanCompare::tr("Used, whole year")},
        {"year.use-missing", PlanCompare::tr("Missing to the least use (art. 51)")},
        {"year.supplement", PlanCompare::tr("Supplement expected (art. 47)")},
    };
    for (const auto& [key, name] : names) {
        if (key == line)
            return name;
    }
    return QString::fromUtf8(line.data(), qsizetype(line.size()));
}

/// Absent is no amount, and differs from 0 by what is there.
Money differenceOf(const PlanDifference& difference)
{
    Sum sum(difference.after.value_or(Money()));
    sum -= difference.before.value_or(Money());
    return sum.total().isOk() ? *sum.total() : Money();
}

Result<std::vector<PlanFigure>> figuresOf(const Asked& asked)
{
    return TRY(reckonedPlan(asked, TRY(askedPlan(asked)))).figures;
}

}

PlanCompare::PlanCompare(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_same(makeLabel({}, "second")), m_close(makeButton({}, "quiet")),
      m_table(new RecordTable), m_model(new RecordModel<PlanDifference>({}, this))
{
    m_table->setObjectName(QStringLiteral("differences"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_close->setObjectName(QStringLiteral("closeComparison"));
    head()->addWidget(m_close);
    body()->addWidget(m_same);
    body()->addWidget(m_table);
    hide();
    connect(m_close, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT closed();
    });
    connect(m_table, &RecordTable::summaryChanged, this, [this](const QString& sum) { m_context.showSummary(sum); });
}

void PlanCompare::close()
{
    m_before = 0;
    ++m_asked;
    hide();
}

void PlanCompare::compare(int before, int after)
{
    m_before = before;
    m_after = after;
    refresh();
}

void PlanCompare::refresh()
{
    if (m_before == 0)
        return;
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = m_context.scope(), before = m_before, after = m_after](
            plumbline::Progress&) { return read(*session, scope, before, after); },
        [this, question](Result<Comparison> comparison) {
            if (question == m_asked)
                take(std::move(comparison));
        });
}

Result<PlanCompare::Comparison> PlanCompare::read(const Session& session, const PageScope& scope, int before, int after)
{
    const ReadScope facts = TRY(session.workspace().read());
    Scope asked = scopeOf(scope);
    asked.version = before;
    const std::vector<PlanFigure> old = TRY(figuresOf(session.asked(facts, asked)));
    asked.version = after;
    const std::vector<PlanFigure> now = TRY(figuresOf(session.asked(facts, asked)));
    Comparison comparison{comparePlans(old, now), {}};
    comparison.names.facts = TRY(readFacts(facts, scope.enterprise, BookEntries::Summed));
    if (const auto pack = session.rules().inForceOn(packSubject, QDate(scope.year, 12, 31)))
        comparison.names.pack = *pack;
    return comparison;
}

void PlanCompare::take(Result<Comparison> comparison)
{
    if (!comparison) {
        Q_EMIT failed(comparison.problem());
        return;
    }
    m_names = std::move(comparison->names);
    setTitle(tr("What differs between version %1 and version %2 (%3)")
                 .arg(m_before)
                 .arg(m_after)
                 .arg(unitName(m_context.moneyUnit())));
    m_close->setText(tr("Close"));
    m_same->setText(tr("The two versions lead to the same figures."));
    m_same->setVisible(comparison->differences.empty());
    m_table->setVisible(!comparison->differences.empty());
    m_model->setColumns(columns());
    m_model->setRows(std::move(comparison->differences));
    m_table->updateGeometry();
    show();
}

std::vector<Column<PlanDifference>> PlanCompare::columns() const
{
    const Language language = m_context.language();
    const MoneyUnit unit = m_context.moneyUnit();
    std::vector<Column<PlanDifference>> all;
    all.push_back({.heading = tr("Figure"), .text = [](const PlanDifference& row) { return lineName(row.line); }});
    all.push_back({.heading = tr("Category or line"), .text = [this, language](const PlanDifference& row) {
                       if (!row.category.empty())
                           return itemText(m_names.pack, row.category, language);
                       const Activity* const activity = row.activity ? m_names.facts.activity(*row.activity) : nullptr;
                       return activity ? activity->name : QString();
                   }});
    all.push_back({.heading = tr("Month"),
        .text = [language](const PlanDifference& row) { return row.month ? shortMonthText(*row.month, language) : QString(); }});
    const auto add = [&](const QString& heading, std::function<std::optional<Money>(const PlanDifference&)> of) {
        all.push_back({.heading = heading,
            .text = [of, unit](const PlanDifference& row) { return of(row) ? amountText(*of(row), unit) : QStringLiteral("—"); },
            .alignment = Qt::AlignRight,
            .amounts = {[of](const PlanDifference& row) -> std::optional<std::int64_t> {
                            return of(row) ? std::optional(of(row)->fen()) : std::nullopt;
                        },
                [unit](std::int64_t fen) { return amountText(Money::fromFen(fen), unit) + QLatin1Char(' ') + unitName(unit); }}});
    };
    add(tr("Version %1").arg(m_before), [](const PlanDifference& row) { return row.before; });
    add(tr("Version %1").arg(m_after), [](const PlanDifference& row) { return row.after; });
    add(tr("Difference"), [](const PlanDifference& row) { return std::optional(differenceOf(row)); });
    return all;
}

}
