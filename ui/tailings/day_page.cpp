// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/day_page.h"

#include "core/exchange/input_lexer.h"
#include "core/exchange/seal.h"
#include "core/services/report_desk.h"
#include "core/services/tailings/reports.h"
#include "ui/print/print_preview.h"
#include "ui/shared/edit_keys.h"
#include "ui/shared/explain.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/tailings/day_row.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace plumbline::tailings {

namespace {

constexpr std::size_t mostMissing = 10; // as buttons beside the form

QString quantityText(Quantity quantity)
{
    const QString sign = quantity < Quantity() ? QStringLiteral("−") : QString();
    const Quantity size = quantity < Quantity() ? Quantity() - quantity : quantity;
    return sign + groupedText(formatQuantity(size));
}

/// What follows from assays is known to a hundredth at best; the line's working has all of it.
QString hundredthsText(Quantity quantity)
{
    const bool isNegative = quantity < Quantity();
    return (isNegative ? QStringLiteral("−") : QString()) + plumbline::quantityText(sizeOf(quantity), 2);
}

/// What is read at a pond on the round, in the order of the form.
constexpr std::optional<Quantity> RoundReading::*readingParts[] = {&RoundReading::waterLevel, &RoundReading::beach,
    &RoundReading::freeboard, &RoundReading::phreatic, &RoundReading::displacement, &RoundReading::rain};
constexpr int readingCount = int(std::size(readingParts));

/// The service by which a line's contractor is entrusted; null where none is.
const char* serviceOf(Flow flow)
{
    switch (flow) {
    case Flow::Utilised:
        return "utilisation";
    case Flow::Transported:
        return "transport";
    case Flow::Stored:
        return "storage";
    default:
        return nullptr;
    }
}

bool takesIn(const Facts& facts, const Record& pond, QDate day)
{
    const std::string_view state = stateOf(facts, pond.id, day);
    return state == "operating" || state == "paused" || state == "closing";
}

}

DayPage::DayPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_day(new QDateEdit), m_paper(makeButton({}, "button")),
      m_save(makeButton({}, "primary")), m_mills(new QComboBox), m_kinds(new QComboBox), m_from(makeLabel({}, "second")),
      m_balance(makeLabel({}, "second")), m_problem(makeLabel({}, "fieldProblem")), m_missingCard(new Card),
      m_linesCard(new Card), m_readingsCard(new Card)
{
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setDate(context.scope().asOf);
    m_paper->setObjectName(QStringLiteral("paperForm"));
    m_save->setObjectName(QStringLiteral("saveDay"));
    addAction(m_paper);
    addAction(m_save);
    m_mills->setObjectName(QStringLiteral("mill"));
    m_kinds->setObjectName(QStringLiteral("kind"));
    for (QComboBox* const box : {m_mills, m_kinds})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_balance->setObjectName(QStringLiteral("balance"));
    m_problem->setObjectName(QStringLiteral("dayProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const head = new QHBoxLayout;
    head->setSpacing(space::two);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_day, m_mills, m_kinds, m_from})
        head->addWidget(part);
    head->addStretch();
    for (Card* const card : {m_missingCard, m_linesCard, m_readingsCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addLayout(head);
    body()->addWidget(m_problem);
    body()->addWidget(m_linesCard);
    body()->addWidget(m_readingsCard);
    body()->addWidget(m_missingCard);
    body()->addStretch();
    connect(m_paper, &QPushButton::clicked, this, &DayPage::showPaperForm);
    connect(m_save, &QPushButton::clicked, this, &DayPage::save);
    connect(m_day, &QDateEdit::dateChanged, this, &DayPage::reload);
    connect(m_mills, &QComboBox::activated, this, [this](int at) {
        m_mill = m_shown.facts.registers.of("tailings.mill")[std::size_t(at)].id;
        m_kind = Id();
        chooseKind();
        rebuildRows();
    });
    connect(m_kinds, &QComboBox::activated, this, [this](int at) {
        m_kind = m_shown.facts.registers.of("tailings.kind")[std::size_t(at)].id;
        rebuildRows();
    });
    addPageKey(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    addPageKey(this, QKeySequence(Qt::Key_Insert), [this] {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [](const DayRow* row) { return row->hasFocus(); });
        if (at != m_rows.end())
            addAnother(*at);
    });
    addPageKey(this, QKeySequence(Qt::Key_PageUp), [this] { stepBy(-1); });
    addPageKey(this, QKeySequence(Qt::Key_PageDown), [this] { stepBy(1); });
    connect(&m_context, &PageContext::scopeChanged, this, [this] { goTo(m_context.scope().asOf); });
    connect(&m_context, &PageContext::factsAreNewer, this, &DayPage::reload);
    retranslate();
    reload();
}

void DayPage::goTo(QDate day)
{
    if (m_day->date() == day)
        return reload();
    m_day->setDate(day);
}

void DayPage::stepBy(int days)
{
    const QDate day = m_day->date().addDays(days);
    if (day <= m_context.scope().asOf)
        goTo(day);
}

void DayPage::reload()
{
    const int question = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), asked = scopeOf(m_context.scope()), day = m_day->date(),
            mill = m_mill](plumbline::Progress&) -> Result<Shown> {
            const ReadScope scope = TRY(session->workspace().read());
            Ledger ledger = TRY(ledgerOf(session->asked(scope, asked)));
            Shown shown;
            shown.start = TRY(startOfDay(scope, asked.enterprise, day));
            const auto& mills = ledger.facts.registers.of("tailings.mill");
            const Record* const chosen = ledger.facts.registers.find("tailings.mill", mill.text());
            if (chosen || !mills.empty())
                shown.missing =
                    missingDays(ledger.facts, *ledger.pack, chosen ? *chosen : mills.front(), asked.today, mostMissing);
            shown.facts = std::move(ledger.facts);
            return shown;
        },
        [this, question](Result<Shown> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void DayPage::take(Result<Shown> shown)
{
    m_problem->setVisible(!shown);
    if (!shown) {
        m_problem->setText(sentenceOf(shown.problem(), m_context.language()));
        Q_EMIT loaded();
        return;
    }
    m_shown = std::move(shown).value();
    const auto& mills = m_shown.facts.registers.of("tailings.mill");
    if (!m_shown.facts.registers.find("tailings.mill", m_mill.text()))
        m_mill = mills.empty() ? Id() : mills.front().id;
    const QSignalBlocker quiet(m_mills);
    m_mills->clear();
    for (const Record& mill : mills) {
        m_mills->addItem(mill.words("name"));
        if (mill.id == m_mill)
            m_mills->setCurrentIndex(m_mills->count() - 1);
    }
    m_kinds->clear();
    for (const Record& kind : m_shown.facts.registers.of("tailings.kind"))
        m_kinds->addItem(kind.words("name"));
    chooseKind();
    rebuildRows();
    showMissing();
    showWhatIsLacking();
    Q_EMIT loaded();
}

bool DayPage::canBook() const
{
    return m_mills->count() > 0 && m_kinds->count() > 0;
}

/// Without a mill and a kind there is no line to fill in: the page says what comes first.
void DayPage::showWhatIsLacking()
{
    for (QWidget* const part : std::initializer_list<QWidget*>{m_linesCard, m_mills, m_kinds, m_day, m_paper, m_save})
        part->setVisible(canBook());
    setLead(canBook() ? tr(
                "One day of the ledger. Enter goes on, Insert adds a line, <b>Ctrl+Enter</b> saves; Page Up and Page Down change "
                "the day.")
                      : tr("A day is booked for a mill and a kind of tailings: enter both under “Registers and ledgers” first."));
}

/// The kind that was chosen, else that of the mill's first line.
void DayPage::chooseKind()
{
    const auto& kinds = m_shown.facts.registers.of("tailings.kind");
    if (!m_shown.facts.registers.find("tailings.kind", m_kind.text())) {
        m_kind = kinds.empty() ? Id() : kinds.front().id;
        const auto& lines = m_shown.start.entry.lines;
        const auto first = std::find_if(lines.begin(), lines.end(), [&](const DayLine& line) { return line.mill == m_mill; });
        if (first != lines.end())
            m_kind = first->kind;
    }
    const QSignalBlocker quiet(m_kinds);
    for (std::size_t at = 0; at < kinds.size(); ++at) {
        if (kinds[at].id == m_kind)
            m_kinds->setCurrentIndex(int(at));
    }
}

bool DayPage::isShown(const DayLine& line) const
{
    return line.mill == m_mill && line.kind == m_kind;
}

/// Those entrusted with it, and whoever stands on a line of the day already.
std::vector<OfferedContractor> DayPage::contractorsFor(Flow flow) const
{
    std::vector<OfferedContractor> offered;
    const char* const service = serviceOf(flow);
    for (const Record& contractor : m_shown.facts.registers.of("tailings.contractor")) {
        const auto& lines = m_shown.start.entry.lines;
        const bool isNamed = std::any_of(lines.begin(), lines.end(),
            [&](const DayLine& line) { return line.flow == flow && line.contractor == contractor.id; });
        if (!service || (contractor.text("service") != service && !isNamed))
            continue;
        const QString contract = contractor.words("contract_number");
        offered.push_back({contractor.id,
            contract.isEmpty() ? contractor.words("name") : contractor.words("name") + QStringLiteral(" · ") + contract});
    }
    return offered;
}

DayRow* DayPage::addRow(Flow flow, const std::optional<Id>& pond, std::size_t at)
{
    const bool isAssayed = flow == Flow::Arose && chosenMill() && !chosenMill()->text("metal").empty();
    auto* const row = new DayRow(flow, pond, contractorsFor(flow), isAssayed ? Assayed::Yes : Assayed::No, m_linesWidget);
    giveWords(row); // the choices stand before one is chosen
    connect(row, &DayRow::edited, this, &DayPage::showBalance);
    connect(row, &DayRow::anotherAsked, this, [this, row] { addAnother(row); });
    for (QWidget* const field : row->fields())
        field->installEventFilter(this);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(at), row);
    return row;
}

/// A row for each line of the day, or an empty one.
void DayPage::addRows(Flow flow, const std::optional<Id>& pond)
{
    const std::size_t before = m_rows.size();
    for (const DayLine& line : m_shown.start.entry.lines) {
        if (isShown(line) && line.flow == flow && (!pond || pond == line.pond))
            addRow(flow, pond, m_rows.size())->set(line);
    }
    if (m_rows.size() == before)
        addRow(flow, pond, before);
}

void DayPage::addAnother(const DayRow* beside)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), beside);
    if (at == m_rows.end())
        return;
    DayRow* const row = addRow(beside->flow(), beside->pond(), std::size_t(at - m_rows.begin()) + 1);
    placeRows();
    nameRows();
    row->fields().front()->setFocus(Qt::TabFocusReason);
}

/// Line below line, and one order for Enter and Tab.
void DayPage::placeRows()
{
    m_order.clear();
    int number = 0;
    int next = 1; // of the grid, below the headings
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const bool isAnother =
            at > 0 && m_rows[at - 1]->flow() == m_rows[at]->flow() && m_rows[at - 1]->pond() == m_rows[at]->pond();
        number = isAnother ? number + 1 : 0;
        next = m_rows[at]->placeIn(m_lines, next, number);
        for (QWidget* const field : m_rows[at]->fields())
            m_order.push_back(field);
    }
    m_lines->addWidget(m_balance, next, 0, 1, DayRow::columns, Qt::AlignLeading);
    for (const ReadingFields& reading : m_readings) {
        m_order.insert(m_order.end(), reading.fields.begin(), reading.fields.end());
        m_order.push_back(reading.drainage);
    }
    for (std::size_t at = 1; at < m_order.size(); ++at)
        setTabOrder(m_order[at - 1], m_order[at]);
}

void DayPage::addReadings(QGridLayout* grid, const Record& pond)
{
    ReadingFields fields{pond.id, pond.words("name"), makeLabel(pond.words("name"), "body"), {}};
    const int row = grid->rowCount();
    grid->addWidget(fields.label, row, 0);
    for (int column = 1; column <= readingCount; ++column) {
        auto* const field = new QLineEdit;
        field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        field->installEventFilter(this);
        grid->addWidget(field, row, column);
        fields.fields.push_back(field);
    }
    fields.drainage = new QComboBox;
    fields.drainage->addItems({QString(), QString(), QString()});
    fields.drainage->installEventFilter(this);
    grid->addWidget(fields.drainage, row, readingCount + 1);
    m_readings.push_back(std::move(fields));
}

void DayPage::rebuildRows()
{
    m_rows.clear();
    m_readings.clear();
    m_order.clear();
    m_headings.clear();
    m_readingHeadings.clear();
    m_balance->setParent(m_linesCard); // it stays, below the rows that come
    delete m_linesWidget;
    delete m_readingsWidget;
    m_linesWidget = new QWidget;
    m_readingsWidget = new QWidget;
    m_lines = new QGridLayout(m_linesWidget);
    auto* const readings = new QGridLayout(m_readingsWidget);
    for (const auto& [grid, headings, count] :
        {std::tuple(m_lines, &m_headings, DayRow::columns - 1), std::tuple(readings, &m_readingHeadings, readingCount + 2)}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setColumnStretch(count + 1, 1);
        for (int column = 0; column < count; ++column) {
            headings->push_back(makeLabel({}, "second"));
            grid->addWidget(headings->back(), 0, column);
        }
    }
    addRows(Flow::Arose, {});
    for (const Record& pond : m_shown.facts.registers.of("tailings.pond")) {
        if (!takesIn(m_shown.facts, pond, m_day->date()))
            continue;
        addRows(Flow::IntoPond, pond.id);
        addReadings(readings, pond);
    }
    for (const Flow flow : {Flow::Backfilled, Flow::Utilised, Flow::Transported, Flow::Stored, Flow::TakenFromStore})
        addRows(flow, {});
    m_linesCard->body()->addWidget(m_linesWidget);
    m_readingsCard->body()->addWidget(m_readingsWidget);
    placeRows();
    m_readingsCard->setVisible(!m_readings.empty());
    retranslate();
    if (!m_rows.empty()) {
        m_rows.front()->dryField()->setFocus();
        m_rows.front()->dryField()->selectAll();
    }
    showBalance();
}

void DayPage::showMissing()
{
    delete m_missingButtons;
    m_missingButtons = new QWidget;
    auto* const line = new QHBoxLayout(m_missingButtons);
    line->setContentsMargins(0, 0, 0, 0);
    for (const QDate day : m_shown.missing) {
        auto* const button = makeButton(dateText(day), "button");
        button->setObjectName(QStringLiteral("missing-") + dateText(day));
        connect(button, &QPushButton::clicked, this, [this, day] { goTo(day); });
        line->addWidget(button);
    }
    line->addStretch();
    m_missingCard->body()->addWidget(m_missingButtons);
    m_missingCard->setVisible(!m_shown.missing.empty());
}

/// As it is typed: what arose less where it went.
void DayPage::showBalance()
{
    Quantity open;
    for (DayRow* const row : m_rows) {
        showCheck(row);
        const Result<MassGiven> mass = row->isEmpty() ? Result<MassGiven>(MassGiven{}) : row->mass();
        const Result<Quantity> dry = mass ? dryMass(*mass) : Result<Quantity>(mass.problem());
        if (!dry)
            continue;
        const bool brings = row->flow() == Flow::Arose || row->flow() == Flow::TakenFromStore;
        open = brings ? open + *dry : open - *dry;
    }
    const bool closes = open == Quantity();
    setRole(m_balance, closes ? "chipGreen" : "chipAmber");
    m_balance->setText(closes ? tr("✓ closes (dry)") : tr("Open: %1 t (dry)").arg(quantityText(open)));
}

/// What the metal says of a line, as it is typed: told, and judged only by what the enterprise has set.
void DayPage::showCheck(DayRow* row)
{
    const Result<MassGiven> given = row->typedMass();
    if (!given || !given->grades.sayAnything())
        return row->showCheck({}, "second");
    const Result<MetalBalance> balance = metalBalance(given->feed, given->grades);
    if (!balance) {
        const bool isMissing = balance.problem().code == "tailings.metal-missing";
        return row->showCheck(describe(balance.problem(), m_context.language()).what, isMissing ? "second" : "fieldProblem");
    }
    const QString byMetal = tr("By metal %1 t, yield %2 %, recovery %3 %")
                                .arg(hundredthsText(balance->tailings), plumbline::quantityText(balance->yield, 2),
                                    plumbline::quantityText(balance->recovery, 2));
    const Result<Quantity> dry = dryMass(*given);
    if (!dry)
        return row->showCheck(byMetal, "second");
    const auto percent = differencePercent(*dry, balance->tailings);
    QString told = byMetal + QStringLiteral(" · ")
        + (percent ? tr("booked less that: %1 t (%2 %)").arg(hundredthsText(*dry - balance->tailings), quantityText(*percent))
                   : tr("booked less that: %1 t").arg(hundredthsText(*dry - balance->tailings)));
    const auto tolerance = chosenMill() ? metalTolerance(*chosenMill()) : std::nullopt;
    if (!tolerance)
        return row->showCheck(told, "second");
    const bool isOver = isBeyond(*dry, balance->tailings, *tolerance);
    told += QStringLiteral(" · ") + (isOver ? tr("beyond your %1 %") : tr("✓ within your %1 %")).arg(quantityText(*tolerance));
    row->showCheck(told, isOver ? "chipAmber" : "chipGreen");
}

const Record* DayPage::chosenMill() const
{
    return m_shown.facts.registers.find("tailings.mill", m_mill.text());
}

Result<std::vector<RoundReading>> DayPage::typedReadings() const
{
    std::vector<RoundReading> all;
    for (const ReadingFields& shown : m_readings) {
        RoundReading reading;
        reading.pond = shown.pond;
        for (std::size_t at = 0; at < shown.fields.size(); ++at) {
            if (!shown.fields[at]->text().trimmed().isEmpty())
                reading.*readingParts[at] = TRY(understandQuantity(shown.fields[at]->text())).value;
        }
        if (shown.drainage->currentIndex() > 0)
            reading.isDrainageClear = shown.drainage->currentIndex() == 1;
        all.push_back(reading);
    }
    return all;
}

Result<DayEntry> DayPage::typedEntry() const
{
    DayEntry entry;
    entry.day = m_day->date();
    for (const DayRow* const row : m_rows) {
        if (row->isEmpty() && !row->line())
            continue;
        DayLine line;
        line.id = row->line();
        line.flow = row->flow();
        line.mill = m_mill;
        line.kind = m_kind;
        line.pond = row->pond();
        line.contractor = row->contractor();
        line.mass = TRY(row->mass());
        line.got = row->got();
        entry.lines.push_back(std::move(line));
    }
    entry.readings = TRY(typedReadings());
    return entry;
}

void DayPage::save()
{
    const QString refused = m_context.refusal(Right::Record);
    if (!refused.isEmpty())
        return m_context.show({Notice::Weight::Wrong, refused});
    const Result<DayEntry> entry = typedEntry();
    m_problem->setVisible(!entry);
    if (!entry)
        return m_problem->setText(sentenceOf(entry.problem(), m_context.language()));
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), entry = *entry, scope = m_context.scope()](
            plumbline::Progress&) -> Result<void> { return saveDay(*session, scope.enterprise, entry, scope.asOf); },
        [this, day = entry->day](const Result<void>& done) {
            m_problem->setVisible(!done);
            if (!done)
                return m_problem->setText(sentenceOf(done.problem(), m_context.language()));
            m_context.show({Notice::Weight::Done, tr("%1 is booked.").arg(dateText(day))});
            const auto next =
                std::find_if(m_shown.missing.begin(), m_shown.missing.end(), [&](QDate missing) { return missing != day; });
            if (next != m_shown.missing.end()) {
                const QSignalBlocker quiet(m_day);
                m_day->setDate(*next);
            }
            m_context.factsChanged();
            reload();
            Q_EMIT saved();
        });
}

void DayPage::goOnFrom(const QWidget* field)
{
    const auto at = std::find(m_order.begin(), m_order.end(), field);
    if (at == m_order.end() || at + 1 == m_order.end())
        return save();
    (*(at + 1))->setFocus(Qt::TabFocusReason);
    if (auto* const next = qobject_cast<QLineEdit*>(*(at + 1)))
        next->selectAll();
}

bool DayPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier) {
            goOnFrom(static_cast<QWidget*>(watched));
            return true;
        }
        if (isEnter && key->modifiers() == Qt::ControlModifier) {
            save();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QString DayPage::rowName(const DayRow& row) const
{
    switch (row.flow()) {
    case Flow::Arose:
        return tr("Arose");
    case Flow::IntoPond: {
        const Record* const pond = m_shown.facts.registers.find("tailings.pond", row.pond()->text());
        return tr("Into %1").arg(pond ? pond->words("name") : QString());
    }
    case Flow::Backfilled:
        return tr("Backfilled");
    case Flow::Utilised:
        return tr("Utilised");
    case Flow::Transported:
        return tr("Carried away");
    case Flow::Stored:
        return tr("Into store");
    default:
        return tr("Out of store");
    }
}

void DayPage::giveWords(DayRow* row) const
{
    row->setWords({tr("Measured"), tr("Mill balance"), tr("Estimated"), tr("Default")}, tr("nobody: by ourselves"),
        tr("Another line of this kind (Insert)"));
    const QString metal = chosenMill() ? chosenMill()->words("metal") : QString();
    const QString unit = chosenMill() ? wordOf(chosenMill()->words("grade_unit"), m_context.language()) : QString();
    row->setMetalWords(unit.isEmpty() ? tr("Grades of %1").arg(metal) : tr("Grades of %1, %2").arg(metal, unit),
        {tr("feed"), tr("concentrate"), tr("tailings")});
}

void DayPage::nameRows()
{
    int number = 1;
    const DayRow* before = nullptr;
    for (DayRow* const row : m_rows) {
        const bool isAnother = before && before->flow() == row->flow() && before->pond() == row->pond();
        number = isAnother ? number + 1 : 1;
        row->setName(isAnother ? QStringLiteral("%1 (%2)").arg(rowName(*row)).arg(number) : rowName(*row));
        giveWords(row);
        before = row;
    }
}

/// To be filled in by hand at the pond, and typed in later.
void DayPage::showPaperForm()
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), language = m_context.language()](
            plumbline::Progress&) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session->workspace().read());
            return makeReport(*session, facts, dayFormReport, scope, language);
        },
        [this](Result<ReportDocument> document) {
            if (!document)
                return m_context.tell(document.problem());
            const std::string code = Seal::of(*document).checkCode;
            delete m_paperWindow;
            m_paperWindow = new PrintPreview(std::move(*document), code, this);
            m_paperWindow->setWindowFlag(Qt::Window);
            m_paperWindow->setAttribute(Qt::WA_DeleteOnClose);
            m_paperWindow->show();
        });
}

void DayPage::retranslate()
{
    setTitle(tr("The day"));
    showWhatIsLacking();
    m_save->setText(tr("Save the day"));
    m_linesCard->setTitle(tr("What arose, and where it went"));
    m_readingsCard->setTitle(tr("Read on the round"));
    m_missingCard->setTitle(tr("Days that are missing"));
    m_paper->setText(tr("Paper form"));
    const QStringList headings{QString(), tr("Feed, t"), tr("Yield, %"), tr("Wet, t"), tr("Moisture, %"), tr("Dry, t"),
        tr("How it was got"), tr("By whom, under which contract")};
    for (std::size_t at = 0; at < m_headings.size(); ++at)
        m_headings[at]->setText(headings.value(int(at)));
    const QStringList readings{QString(), tr("Water level, m"), tr("Dry beach, m"), tr("Freeboard, m"), tr("Phreatic line, m"),
        tr("Displacement, mm"), tr("Rain, mm"), tr("Drainage")};
    for (std::size_t at = 0; at < m_readingHeadings.size(); ++at)
        m_readingHeadings[at]->setText(readings.value(int(at)));
    for (const ReadingFields& reading : m_readings) {
        for (const auto& [at, word] : {std::pair(0, tr("not looked at")), std::pair(1, tr("clear")), std::pair(2, tr("blocked"))})
            reading.drainage->setItemText(at, word);
    }
    nameRows();
    if (m_shown.start.isBooked)
        m_from->setText(tr("booked already: changes correct it"));
    else if (m_shown.start.takenFrom)
        m_from->setText(tr("begun with the values of %1").arg(dateText(*m_shown.start.takenFrom)));
    else
        m_from->setText({});
    showBalance();
}

void DayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
