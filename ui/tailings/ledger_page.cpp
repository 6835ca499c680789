// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/ledger_page.h"

#include "core/services/fact_rows.h"
#include "core/store/tailings/tables.h"
#include "core/tailings/dry_mass.h"
#include "ui/shared/explain.h"
#include "ui/shared/filter_row.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>

namespace plumbline::tailings {

namespace {

constexpr int ledgerHeight = 480;
constexpr int noteColumn = 9;

/// What the enterprise lets its mills' metal balances differ by.
Result<std::map<std::string, Quantity, std::less<>>> tolerancesOf(const ReadScope& facts, const EnterpriseId& enterprise)
{
    std::map<std::string, Quantity, std::less<>> tolerances;
    for (const FactRow& row : TRY(readRows(facts, millTable, enterprise))) {
        if (const Result<Quantity> tolerance = parseQuantity(row.cell("metal_tolerance_percent")))
            tolerances.emplace(row.id.text(), *tolerance);
    }
    return tolerances;
}

/// What the ids on the lines are called.
Result<std::map<std::string, QString, std::less<>>> namesOf(const ReadScope& facts, const EnterpriseId& enterprise)
{
    std::map<std::string, QString, std::less<>> names;
    for (const FactTable* const table : {&millTable, &kindTable, &pondTable, &contractorTable}) {
        for (const FactRow& row : TRY(readRows(facts, *table, enterprise))) {
            const std::string_view name = row.cell("name");
            names.emplace(row.id.text(), QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
    }
    return names;
}

}

LedgerPage::LedgerPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_problem(makeLabel({}, "fieldProblem")), m_card(new Card), m_table(new RecordTable),
      m_model(new PagedModel<Record>(PagedList::rowsPerPage, this))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_table->setObjectName(QStringLiteral("ledgerLines"));
    m_table->setModel(m_model);
    m_table->setFlexibleColumn(noteColumn);
    m_table->horizontalHeader()->setResizeContentsPrecision(PagedList::rowsPerPage);
    m_table->setMinimumHeight(ledgerHeight);
    m_filter = new FilterRow(m_table);
    m_model->setNarrower([this](const QStringList& words) {
        m_words = words;
        reload();
    });
    m_card->body()->addWidget(m_filter);
    m_card->body()->addWidget(m_table);
    body()->addWidget(m_problem);
    body()->addWidget(m_card, 1);
    connect(m_table, &RecordTable::figureAsked, this, &LedgerPage::explainLine);
    connect(&m_context, &PageContext::scopeChanged, this, &LedgerPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &LedgerPage::reload);
    retranslate();
    reload();
}

void LedgerPage::openFilter()
{
    m_filter->open();
}

QString LedgerPage::nameIn(const Record& line, std::string_view column) const
{
    const auto found = m_shown->names.find(line.text(column));
    return found == m_shown->names.end() ? QString() : found->second;
}

std::vector<Column<Record>> LedgerPage::columns() const
{
    const Language language = m_context.language();
    std::vector<Column<Record>> columns;
    const auto add = [&](const QString& heading, std::function<QString(const Record&)> text) {
        columns.push_back({heading, std::move(text), {}});
    };
    const auto addFigure = [&](const QString& heading, std::function<QString(const Record&)> text) {
        columns.push_back({heading, std::move(text), {}, Qt::AlignTrailing,
            [](const Record& line) { return QString::fromStdString(line.id.text()); }, {}});
    };
    const auto typed = [](const char* column) { return [column](const Record& line) { return groupedText(line.text(column)); }; };
    add(tr("Day"), [](const Record& line) { return line.words("booked_on"); });
    add(tr("What"), [language](const Record& line) { return wordOf(line.words("flow"), language); });
    add(tr("Mill"), [this](const Record& line) { return nameIn(line, "mill"); });
    add(tr("Kind"), [this](const Record& line) { return nameIn(line, "kind"); });
    add(tr("Where to"), [this](const Record& line) {
        const QString pond = nameIn(line, "pond");
        const QString contractor = nameIn(line, "contractor");
        return pond + (pond.isEmpty() || contractor.isEmpty() ? QString() : QStringLiteral(" · ")) + contractor;
    });
    addFigure(tr("Wet, t"), typed("wet_tonnes"));
    addFigure(tr("Moisture, %"), typed("moisture_percent"));
    addFigure(tr("Dry, t"), [](const Record& line) {
        const Result<Quantity> dry = dryMass(massOn(line));
        return dry ? groupedText(formatQuantity(*dry)) : QString();
    });
    add(tr("How it was got"), [language](const Record& line) { return wordOf(line.words("got"), language); });
    add(tr("Note"), [](const Record& line) {
        const QString reason = line.words("void_reason");
        return reason.isEmpty() ? line.words("note") : LedgerPage::tr("struck out: %1").arg(reason);
    });
    return columns;
}

void LedgerPage::reload()
{
    const int question = ++m_asked;
    const PageScope scope = m_context.scope();
    const QDate first(scope.year, 1, 1);
    MovementQuestion asked{scope.enterprise, first, std::min(first.addYears(1).addDays(-1), scope.asOf), m_words};
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), asked](plumbline::Progress& progress) -> Result<Shown> {
            const ReadScope facts = TRY(session->workspace().read());
            Shown shown{TRY(MovementList::open(facts, asked, progress)), 0, TRY(namesOf(facts, asked.enterprise)),
                TRY(tolerancesOf(facts, asked.enterprise))};
            MovementQuestion all = asked;
            all.words.clear();
            shown.inAll = asked.words.isEmpty() ? shown.list.size() : TRY(MovementList::open(facts, all, progress)).size();
            return shown;
        },
        [this, question](Result<Shown> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void LedgerPage::take(Result<Shown> shown)
{
    m_problem->setVisible(!shown);
    if (!shown) {
        m_problem->setText(sentenceOf(shown.problem(), m_context.language()));
        m_model->setList(0, 0, {});
    } else {
        m_shown = std::make_shared<const Shown>(std::move(*shown));
        m_model->setColumns(columns());
        m_model->setList(m_shown->list.size(), m_shown->inAll, [this, kept = m_shown](int page) -> std::vector<Record> {
            const Result<ReadScope> facts = m_context.session().workspace().read();
            Result<std::vector<Record>> lines = facts ? kept->list.page(*facts, page) : facts.problem();
            if (!lines)
                m_context.tell(lines.problem());
            return lines ? std::move(*lines) : std::vector<Record>();
        });
        setLead(m_shown->inAll == 0 ? tr("Nothing is booked in this year.")
                                    : tr("<b>%L1</b> lines in %2").arg(m_shown->inAll).arg(m_context.scope().year));
    }
    Q_EMIT loaded();
}

void LedgerPage::explainLine(const QString& id)
{
    const Record* const line = m_model->rowAt(m_table->currentIndex().row());
    if (!line || QString::fromStdString(line->id.text()) != id)
        return;
    const RuleBook& rules = m_context.session().rules();
    const QDate day = line->date("booked_on").value_or(m_context.scope().asOf);
    const Result<const RulePack*> pack = rules.inForceOn(packSubject, m_context.scope().asOf);
    const auto tolerance = m_shown->tolerances.find(line->text("mill"));
    const Result<Receipt> why = pack ? dryReceipt(massOn(*line), day, **pack,
                                    tolerance == m_shown->tolerances.end() ? std::nullopt : std::optional(tolerance->second))
                                     : pack.problem();
    if (!why)
        return m_context.tell(why.problem());
    m_context.explain(explain(
        *why, rules, m_context.language(), wordOf(line->words("flow"), m_context.language()) + QLatin1Char(' ') + dateText(day)));
}

void LedgerPage::retranslate()
{
    setTitle(tr("Ledger"));
    m_card->setTitle(tr("Lines of the ledger"));
    if (m_shown)
        m_model->setColumns(columns());
}

void LedgerPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

}
