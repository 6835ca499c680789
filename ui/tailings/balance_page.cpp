// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/balance_page.h"

#include "core/tailings/periods.h"
#include "ui/shared/explain.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/tailings/ask_aside.h"
#include "ui/tailings/flow_diagram.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::array columnFlows{
    Flow::Arose, Flow::IntoPond, Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored, Flow::TakenFromStore};

QString tonnesText(Quantity quantity)
{
    if (quantity < Quantity())
        return QStringLiteral("−") + groupedText(formatQuantity(Quantity() - quantity));
    return groupedText(formatQuantity(quantity));
}

/// What follows from assays is known to a hundredth at best; the working has all of it.
QString roundedText(Quantity quantity)
{
    const bool isNegative = quantity < Quantity();
    return (isNegative ? QStringLiteral("−") : QString()) + plumbline::quantityText(sizeOf(quantity), 2);
}

/// Volumes follow from tonnes and a density: whole cubic metres are as much as they know.
QString volumeText(Quantity volume)
{
    constexpr Wide oneUnit = 1'000'000;
    return tonnesText(Quantity::fromUnits(std::int64_t(divided(volume.millionths(), oneUnit, Rounding::HalfUp))));
}

}

BalancePage::BalancePage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_mills(new QComboBox), m_pondChoice(new QComboBox),
      m_problem(makeLabel({}, "fieldProblem")), m_flowCard(new Card), m_monthsCard(new Card), m_metalCard(new Card),
      m_pondMonthsCard(new Card), m_pondsCard(new Card), m_waterCard(new Card), m_basisCard(new Card),
      m_unlinked(makeLabel({}, "body")), m_takeOver(makeButton({}, "button")), m_diagram(new FlowDiagram),
      m_months(new RecordTable), m_metalNote(makeLabel({}, "second")), m_metal(new RecordTable),
      m_pondNote(makeLabel({}, "second")), m_pondMonths(new RecordTable), m_ponds(new RecordTable), m_water(new RecordTable),
      m_basis(new RecordTable), m_monthModel(new RecordModel<Row>({}, this)), m_metalModel(new RecordModel<MetalRow>({}, this)),
      m_pondMonthModel(new RecordModel<PondRow>({}, this)), m_pondModel(new RecordModel<Fill>({}, this)),
      m_waterModel(new RecordModel<WaterShare>({}, this)), m_basisModel(new RecordModel<TailingsBasis>({}, this))
{
    m_mills->setObjectName(QStringLiteral("balanceMill"));
    m_months->setObjectName(QStringLiteral("balanceMonths"));
    m_months->setModel(m_monthModel);
    m_months->showAllRows();
    m_metal->setObjectName(QStringLiteral("metalMonths"));
    m_metal->setModel(m_metalModel);
    m_metal->showAllRows();
    m_metalModel->setRowKind([](const MetalRow& row) { return row.month ? RowKind::Plain : RowKind::Total; });
    m_metalNote->setWordWrap(true);
    m_metalCard->body()->addWidget(m_metalNote);
    m_metalCard->body()->addWidget(m_metal);
    m_pondChoice->setObjectName(QStringLiteral("balancePond"));
    m_pondMonths->setObjectName(QStringLiteral("pondMonths"));
    m_pondMonths->setModel(m_pondMonthModel);
    m_pondMonths->showAllRows();
    m_pondMonthModel->setRowKind([](const PondRow& row) { return row.isYear ? RowKind::Total : RowKind::Plain; });
    m_pondNote->setWordWrap(true);
    m_ponds->setObjectName(QStringLiteral("pondFills"));
    m_ponds->setModel(m_pondModel);
    m_ponds->showAllRows();
    m_monthModel->setRowKind([](const Row& row) { return row.month ? RowKind::Plain : RowKind::Total; });
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_flowCard->head()->addWidget(m_mills);
    m_flowCard->body()->addWidget(m_diagram);
    m_monthsCard->body()->addWidget(m_months);
    m_pondMonthsCard->head()->addWidget(m_pondChoice);
    m_pondMonthsCard->body()->addWidget(m_pondNote);
    m_pondMonthsCard->body()->addWidget(m_pondMonths);
    m_pondsCard->body()->addWidget(m_ponds);
    m_water->setObjectName(QStringLiteral("waterShares"));
    m_water->setModel(m_waterModel);
    m_water->showAllRows();
    m_waterCard->body()->addWidget(m_water);
    m_basis->setObjectName(QStringLiteral("safetyFeeBasis"));
    m_basis->setModel(m_basisModel);
    m_basis->showAllRows();
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_basisCard->head()->addWidget(m_takeOver);
    m_basisCard->body()->addWidget(m_basis);
    m_unlinked->setObjectName(QStringLiteral("unlinkedPonds"));
    m_unlinked->setWordWrap(true);
    m_basisCard->body()->addWidget(m_unlinked);
    connect(m_takeOver, &QPushButton::clicked, this, &BalancePage::takeOver);
    body()->addWidget(m_problem);
    for (Card* const card : {m_flowCard, m_monthsCard, m_metalCard, m_pondMonthsCard, m_pondsCard, m_waterCard, m_basisCard}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        body()->addWidget(card);
    }
    body()->addStretch();
    connect(m_mills, &QComboBox::activated, this, &BalancePage::showMill);
    connect(m_water, &RecordTable::figureAsked, this, [this](const QString& receipt) {
        for (const WaterShare& share : m_waterModel->rows()) {
            if (QString::fromStdString(share.why.id()) == receipt)
                return m_context.explain(explain(share.why, m_context.session().rules(), m_context.language(),
                    share.pond->words("name") + QLatin1Char(' ') + monthText(share.month, m_context.language())));
        }
    });
    connect(m_metal, &RecordTable::figureAsked, this, [this](const QString& receipt) {
        for (const MetalRow& row : m_metalModel->rows()) {
            if (QString::fromStdString(row.why.id()) == receipt)
                return m_context.explain(explain(row.why, m_context.session().rules(), m_context.language(),
                    row.month ? monthText(*row.month, m_context.language()) : QString::number(m_context.scope().year)));
        }
    });
    connect(m_pondChoice, &QComboBox::activated, this, &BalancePage::showPond);
    connect(m_pondMonths, &RecordTable::figureAsked, this, [this](const QString& receipt) {
        for (const PondRow& row : m_pondMonthModel->rows()) {
            if (QString::fromStdString(row.balance.why.id()) == receipt)
                m_context.explain(explain(row.balance.why, m_context.session().rules(), m_context.language(),
                    m_pondChoice->currentText() + QLatin1Char(' ')
                        + (row.isYear ? QString::number(m_context.scope().year)
                                      : monthText(row.balance.first, m_context.language()))));
        }
    });
    connect(m_months, &RecordTable::figureAsked, this, [this](const QString& receipt) {
        for (const Row& row : m_monthModel->rows()) {
            if (QString::fromStdString(row.balance.why.id()) == receipt)
                m_context.explain(explain(row.balance.why, m_context.session().rules(), m_context.language(),
                    row.month ? monthText(*row.month, m_context.language()) : QString::number(m_context.scope().year)));
        }
    });
    connect(&m_context, &PageContext::scopeChanged, this, &BalancePage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &BalancePage::reload);
    retranslate();
    reload();
}

std::vector<Column<BalancePage::Row>> BalancePage::balanceColumns() const
{
    const Language language = m_context.language();
    const auto figure = [](const Row& row) { return QString::fromStdString(row.balance.why.id()); };
    std::vector<Column<Row>> columns;
    columns.push_back({tr("Month"),
        [language](const Row& row) { return row.month ? shortMonthText(*row.month, language) : BalancePage::tr("Year"); }, {}});
    for (const Flow flow : columnFlows)
        columns.push_back({flowName(flow),
            [flow](const Row& row) {
                const Quantity dry = row.balance.of(flow);
                return dry == Quantity() ? QString() : tonnesText(dry);
            },
            {}, Qt::AlignTrailing, figure, {}});
    columns.push_back(
        {tr("Open"), [](const Row& row) { return row.balance.closes() ? QStringLiteral("✓") : tonnesText(row.balance.open); }, {},
            Qt::AlignTrailing, figure, {}});
    return columns;
}

std::vector<Column<BalancePage::MetalRow>> BalancePage::metalColumns() const
{
    const Language language = m_context.language();
    std::vector<Column<MetalRow>> columns;
    columns.push_back({tr("Month"),
        [language](const MetalRow& row) { return row.month ? shortMonthText(*row.month, language) : BalancePage::tr("Year"); },
        {}});
    const auto add = [&](const QString& heading, std::function<QString(const MetalMonth&)> text) {
        columns.push_back({heading, [text = std::move(text)](const MetalRow& row) { return text(row.sum); }, {},
            Qt::AlignTrailing, [](const MetalRow& row) { return QString::fromStdString(row.why.id()); }, {}});
    };
    add(tr("Lines checked"), [](const MetalMonth& sum) { return QString::number(sum.lines); });
    add(tr("Booked"), [](const MetalMonth& sum) { return roundedText(sum.booked); });
    add(tr("By metal"), [](const MetalMonth& sum) { return roundedText(sum.byMetal); });
    add(tr("Difference"), [](const MetalMonth& sum) { return roundedText(sum.booked - sum.byMetal); });
    add(tr("In per cent"), [](const MetalMonth& sum) {
        const auto percent = differencePercent(sum.booked, sum.byMetal);
        return percent ? roundedText(*percent) : QString();
    });
    add(tr("Lines beyond"), [](const MetalMonth& sum) { return sum.beyond > 0 ? QString::number(sum.beyond) : QString(); });
    return columns;
}

std::vector<Column<BalancePage::PondRow>> BalancePage::pondColumns() const
{
    const Language language = m_context.language();
    const auto figure = [](const PondRow& row) { return QString::fromStdString(row.balance.why.id()); };
    std::vector<Column<PondRow>> columns;
    columns.push_back({tr("Month"),
        [language](
            const PondRow& row) { return row.isYear ? BalancePage::tr("Year") : shortMonthText(row.balance.first, language); },
        {}});
    const auto add = [&](const QString& heading, std::function<QString(const PondBalance&)> text) {
        columns.push_back({heading, [text = std::move(text)](const PondRow& row) { return text(row.balance); }, {},
            Qt::AlignTrailing, figure, {}});
    };
    const auto dryOf = [](Flow flow) {
        return [flow](const PondBalance& balance) {
            for (const Term& term : balance.terms) {
                if (term.flow == flow)
                    return tonnesText(term.dry);
            }
            return QString();
        };
    };
    add(tr("Held before"), [](const PondBalance& balance) { return tonnesText(balance.opening); });
    add(flowName(Flow::IntoPond), dryOf(Flow::IntoPond));
    add(flowName(Flow::Reclaimed), dryOf(Flow::Reclaimed));
    add(tr("Found by survey"), [](const PondBalance& balance) { return balance.found ? tonnesText(*balance.found) : QString(); });
    add(tr("Holds after"), [](const PondBalance& balance) { return tonnesText(balance.closing); });
    return columns;
}

std::vector<Column<BalancePage::Fill>> BalancePage::fillColumns() const
{
    const Language language = m_context.language();
    std::vector<Column<Fill>> columns;
    const auto add = [&](const QString& heading, Qt::Alignment alignment, std::function<QString(const PondFill&)> text) {
        columns.push_back(
            {heading, [text = std::move(text)](const Fill& fill) { return fill.fill ? text(*fill.fill) : QStringLiteral("—"); },
                {}, alignment, {}, {}});
    };
    columns.push_back({tr("Pond"),
        [language](const Fill& fill) {
            return fill.fill ? fill.pond : fill.pond + QStringLiteral(" · ") + describe(fill.fill.problem(), language).what;
        },
        {}});
    add(tr("Deposited, m³"), Qt::AlignTrailing, [](const PondFill& fill) { return volumeText(fill.volume); });
    add(tr("Capacity, m³"), Qt::AlignTrailing, [](const PondFill& fill) { return volumeText(fill.capacity); });
    add(tr("Full"), Qt::AlignTrailing, [](const PondFill& fill) { return QStringLiteral("%1 %").arg(fill.percent()); });
    add(tr("Room left for"), Qt::AlignTrailing, [](const PondFill& fill) {
        return fill.monthsLeft ? BalancePage::tr("%n month(s)", nullptr, *fill.monthsLeft) : QStringLiteral("—");
    });
    add(tr("Surveyed on"), Qt::AlignLeading,
        [](const PondFill& fill) { return fill.surveyedOn ? dateText(*fill.surveyedOn) : QStringLiteral("—"); });
    add(tr("Booked beyond survey, m³"), Qt::AlignTrailing,
        [](const PondFill& fill) { return fill.surveyGap ? volumeText(*fill.surveyGap) : QStringLiteral("—"); });
    return columns;
}

std::vector<Column<WaterShare>> BalancePage::waterColumns() const
{
    const Language language = m_context.language();
    std::vector<Column<WaterShare>> columns;
    columns.push_back({tr("Month"), [language](const WaterShare& share) { return shortMonthText(share.month, language); }, {}});
    columns.push_back({tr("Pond"), [](const WaterShare& share) { return share.pond->words("name"); }, {}});
    const auto add = [&](const QString& heading, std::function<QString(const WaterShare&)> text) {
        columns.push_back({heading, std::move(text), {}, Qt::AlignTrailing,
            [](const WaterShare& share) { return QString::fromStdString(share.why.id()); }, {}});
    };
    add(tr("Back to the mill, m³"), [](const WaterShare& share) { return tonnesText(share.returned); });
    add(tr("Let out, m³"), [](const WaterShare& share) { return tonnesText(share.out); });
    add(tr("Went back, %"), [](const WaterShare& share) { return plumbline::quantityText(share.percent, 2); });
    return columns;
}

void BalancePage::reload()
{
    const int question = ++m_asked;
    askAside(
        this, m_context,
        [](const Asked& asked) -> Result<Shown> {
            return Shown{TRY(ledgerOf(asked)), TRY(tailingsCrossing(asked))};
        },
        [this, question](Result<Shown> answer) {
            if (question != m_asked)
                return;
            m_problem->setVisible(!answer);
            m_waterModel->setRows({}); // they look into the ledger that goes now
            m_ledger.reset();
            m_crossing = {};
            if (answer) {
                m_ledger = std::move(answer->ledger);
                m_crossing = std::move(answer->crossing);
            } else {
                m_problem->setText(sentenceOf(answer.problem(), m_context.language()));
            }
            for (const auto& [choice, table] : {std::pair(m_mills, "tailings.mill"), std::pair(m_pondChoice, "tailings.pond")}) {
                const QSignalBlocker quiet(choice);
                const int chosen = std::max(0, choice->currentIndex());
                choice->clear();
                for (const Record& record : m_ledger ? m_ledger->facts.registers.of(table) : std::vector<Record>())
                    choice->addItem(record.words("name"));
                choice->setCurrentIndex(std::min(chosen, choice->count() - 1));
                choice->setVisible(choice->count() > 1);
            }
            showMill();
            showPond();
            showFills();
            showWater();
            showCrossing();
            Q_EMIT loaded();
        });
}

void BalancePage::showMill()
{
    std::vector<Row> rows;
    std::optional<Balance> year;
    const int at = m_mills->currentIndex();
    if (m_ledger && at >= 0) {
        const Record& mill = m_ledger->facts.registers.of("tailings.mill")[std::size_t(at)];
        const Month january(m_context.scope().year, 1);
        const auto balanced = [&](Month first, Month last) {
            return balanceOf(termsOf(m_ledger->facts.flows, mill.id, first, last), first, last, *m_ledger->pack);
        };
        for (int number = 0; number < 12; ++number) {
            Balance balance = balanced(january.plus(number), january.plus(number));
            if (!balance.terms.empty())
                rows.push_back({january.plus(number), std::move(balance)});
        }
        year = balanced(january, january.plus(11));
        if (!rows.empty())
            rows.push_back({{}, *year});
    }
    const auto open = std::count_if(rows.begin(), rows.end(), [](const Row& row) { return row.month && !row.balance.closes(); });
    const QString closing = rows.empty() ? tr("Nothing is booked in this year.")
        : open == 0                      ? tr("✓ every month closes")
                                         : tr("<b>%n month(s)</b> don't close", nullptr, int(open));
    const std::int64_t toCome = m_ledger ? m_ledger->facts.toCome : 0;
    setLead(toCome == 0 ? closing
                        : closing + QStringLiteral(" · ")
                + tr("%n line(s) dated after %1 left out", nullptr, int(toCome)).arg(dateText(m_context.scope().asOf)));
    showMetal(m_ledger && at >= 0 ? &m_ledger->facts.registers.of("tailings.mill")[std::size_t(at)] : nullptr);
    m_diagram->setBalance(std::move(year));
    m_monthsCard->setVisible(!rows.empty());
    m_monthModel->setRows(std::move(rows));
    m_months->updateGeometry();
}

void BalancePage::showMetal(const Record* mill)
{
    std::vector<MetalRow> rows;
    const Month january(m_context.scope().year, 1);
    const auto tolerance = mill ? metalTolerance(*mill) : std::nullopt;
    const auto add = [&](std::optional<Month> month, Month first, Month last) {
        if (auto sum = metalOf(m_ledger->facts.metal, mill->id, first, last))
            rows.push_back({month, *sum, metalReceipt(*sum, first, last, tolerance, *m_ledger->pack)});
    };
    for (int number = 0; mill && number < monthsInYear; ++number)
        add(january.plus(number), january.plus(number), january.plus(number));
    if (mill)
        add({}, january, january.plus(monthsInYear - 1));
    m_metalNote->setText(tolerance
            ? tr("A line may differ by %1 % of what is booked: your own figure, from the mill's register; no rule sets one.")
                  .arg(tonnesText(*tolerance))
            : tr("The mill's register has no tolerance, and no rule sets one: the difference is shown and not judged."));
    m_metalCard->setVisible(!rows.empty());
    m_metalModel->setRows(std::move(rows));
    m_metal->updateGeometry();
}

void BalancePage::showPond()
{
    std::vector<PondRow> rows;
    QString note;
    const int at = m_pondChoice->currentIndex();
    if (m_ledger && at >= 0) {
        const Record& pond = m_ledger->facts.registers.of("tailings.pond")[std::size_t(at)];
        Result<std::vector<PondBalance>> balances = pondBalances(*m_ledger, pond, m_context.scope().year);
        if (!balances)
            note = sentenceOf(balances.problem(), m_context.language());
        else if (balances->empty())
            note = tr("Nothing came into this pond in this year, nor was anything taken out of it.");
        for (PondBalance& balance : balances ? *balances : std::vector<PondBalance>())
            rows.push_back({false, std::move(balance)});
        if (!rows.empty())
            rows.back().isYear = true;
    }
    m_pondNote->setText(note);
    m_pondNote->setVisible(!note.isEmpty());
    m_pondMonths->setVisible(note.isEmpty());
    m_pondMonthsCard->setVisible(at >= 0);
    m_pondMonthModel->setRows(std::move(rows));
    m_pondMonths->updateGeometry();
}

void BalancePage::showWater()
{
    std::vector<WaterShare> shares =
        m_ledger ? waterShares(m_ledger->facts, *m_ledger->pack, m_context.scope().year) : std::vector<WaterShare>();
    m_waterCard->setVisible(!shares.empty());
    m_waterModel->setRows(std::move(shares));
    m_water->updateGeometry();
}

void BalancePage::showFills()
{
    std::vector<Fill> fills;
    for (const Record& pond : m_ledger ? m_ledger->facts.registers.of("tailings.pond") : std::vector<Record>())
        fills.push_back({pond.words("name"), fillOf(m_ledger->facts, pond, m_context.scope().asOf)});
    m_pondsCard->setVisible(!fills.empty());
    m_pondModel->setRows(std::move(fills));
    m_ponds->updateGeometry();
}

void BalancePage::showCrossing()
{
    QStringList left;
    for (const UnlinkedPond& pond : m_crossing.unlinked) {
        const QString words = pond.hasSite
            ? tr("%1, %2 t in this year: its site has no line of business with the standard for its grade.")
            : tr("%1, %2 t in this year: it is registered without a site, so no line of business rests on it.");
        left.append(words.arg(pond.pond, tonnesText(pond.dry)));
    }
    m_unlinked->setText(left.join(QLatin1Char('\n')));
    m_unlinked->setVisible(!left.isEmpty());
    m_takeOver->setVisible(!m_crossing.differing.empty());
    m_basis->setVisible(!m_crossing.differing.empty());
    m_basisCard->setVisible(!m_crossing.differing.empty() || !left.isEmpty());
    m_basisModel->setRows(m_crossing.differing);
    m_basis->updateGeometry();
}

std::vector<Column<TailingsBasis>> BalancePage::basisColumns() const
{
    const Language language = m_context.language();
    std::vector<Column<TailingsBasis>> columns;
    columns.push_back({tr("Month"), [language](const TailingsBasis& basis) { return monthText(basis.month, language); }, {}});
    columns.push_back({tr("Pond"), [](const TailingsBasis& basis) { return basis.pond; }, {}});
    columns.push_back({tr("Line of business"), [](const TailingsBasis& basis) { return basis.activityName; }, {}});
    columns.push_back(
        {tr("Ledger, t"), [](const TailingsBasis& basis) { return tonnesText(basis.ledger); }, {}, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("Safety fee, t"),
        [](const TailingsBasis& basis) { return basis.booked ? tonnesText(*basis.booked) : QStringLiteral("—"); }, {},
        Qt::AlignTrailing, {}, {}});
    return columns;
}

void BalancePage::takeOver()
{
    const QString refused = m_context.refusal(Right::Record);
    if (!refused.isEmpty())
        return m_context.show({Notice::Weight::Wrong, refused});
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), bases = m_crossing.differing](
            plumbline::Progress&) -> Result<void> { return takeOverTailings(*session, bases); },
        [this](const Result<void>& done) {
            if (!done)
                return m_context.tell(done.problem());
            m_context.show({Notice::Weight::Done, tr("The tonnes are the basis of the safety fee now.")});
            m_context.factsChanged();
            reload();
        });
}

void BalancePage::retranslate()
{
    setTitle(tr("Balance"));
    m_flowCard->setTitle(tr("Where the year's tailings went (dry)"));
    m_monthsCard->setTitle(tr("By month, dry tonnes"));
    m_metalCard->setTitle(tr("Checked by the metal balance, dry tonnes"));
    m_metalModel->setColumns(metalColumns());
    m_pondMonthsCard->setTitle(tr("In the pond by month, dry tonnes"));
    m_pondMonthModel->setColumns(pondColumns());
    m_pondsCard->setTitle(tr("Ponds"));
    m_monthModel->setColumns(balanceColumns());
    m_pondModel->setColumns(fillColumns());
    m_waterCard->setTitle(tr("Tailings water back to the mill (art. 17)"));
    m_waterModel->setColumns(waterColumns());
    m_basisCard->setTitle(tr("Tonnes the safety fee doesn't rest on yet (art. 11 of 财资〔2022〕136号)"));
    m_takeOver->setText(tr("Take them over"));
    m_basisModel->setColumns(basisColumns());
    m_diagram->update();
    showMill();
    showPond();
    showFills();
    showWater();
    showCrossing();
}

void BalancePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
