// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/tailings_pages.h"

#include "core/services/edit_history.h"
#include "core/services/tailings/fact_sheets.h"
#include "core/services/tailings/ledger.h"
#include "ui/shared/explain.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/import_page.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/task.h"
#include "ui/tailings/balance_page.h"
#include "ui/tailings/day_page.h"
#include "ui/tailings/inspections_page.h"
#include "ui/tailings/kept_page.h"
#include "ui/tailings/ledger_page.h"
#include "ui/tailings/monitoring_page.h"
#include "ui/tailings/self_check_page.h"
#include "ui/tailings/ways.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::tailings {

namespace {

constexpr std::size_t mostCounted = 1000;

QString cardText(const char* text)
{
    return QCoreApplication::translate("tailings", text);
}

struct CardFigures {
    bool isEmpty = true;
    Quantity dry; ///< what arose in the year
    std::size_t missing = 0; ///< days
};

Result<CardFigures> cardFigures(const Asked& asked)
{
    CardFigures figures;
    const Ledger ledger = TRY(ledgerOf(asked));
    for (const FlowSum& sum : ledger.facts.flows) {
        if (sum.flow == Flow::Arose && sum.month.year() == asked.scope.year)
            figures.dry = figures.dry + sum.dry;
    }
    for (const Record& mill : ledger.facts.registers.of("tailings.mill")) {
        figures.isEmpty = false;
        if (mill.text("booking") == "day")
            figures.missing += missingDays(ledger.facts, *ledger.pack, mill, asked.scope.today, mostCounted).size();
    }
    return figures;
}

void fillCard(FigureCard* card, const Result<CardFigures>& figures, const PageContext& context)
{
    card->setVisible(!figures || !figures->isEmpty); // who has no mill needn't be told on the overview
    if (!figures) {
        card->setFigure(QStringLiteral("—"), {});
        return card->setNote(describe(figures.problem(), context.language()).what, "chipAmber");
    }
    card->setFigure(
        groupedText(formatQuantity(figures->dry)), cardText(QT_TRANSLATE_NOOP("tailings", "t arose this year (dry)")));
    if (figures->missing > 0)
        card->setNote(cardText(QT_TRANSLATE_NOOP("tailings", "%1 days not booked")).arg(figures->missing), "chipAmber");
    else
        card->setNote(cardText(QT_TRANSLATE_NOOP("tailings", "✓ every day is booked")), "chipGreen");
}

class TailingsPages final : public DomainPages {
public:
    TailingsPages()
        : m_pages{
            {"tailings.day", QT_TRANSLATE_NOOP("tailings", "The day"),
                [](PageContext& context) -> QWidget* { return new DayPage(context); },
                QT_TRANSLATE_NOOP("tailings", "enter day ledger form wk taizhang jiri")},
            {"tailings.ledger", QT_TRANSLATE_NOOP("tailings", "Ledger"),
                [](PageContext& context) -> QWidget* { return new LedgerPage(context); },
                QT_TRANSLATE_NOOP("tailings", "ledger lines book tz taizhang mingxi")},
            {"tailings.balance", QT_TRANSLATE_NOOP("tailings", "Balance"),
                [](PageContext& context) -> QWidget* { return new BalancePage(context); },
                QT_TRANSLATE_NOOP("tailings", "mass balance flow pond capacity ph pingheng kurong")},
            {"tailings.monitoring", QT_TRANSLATE_NOOP("tailings", "Monitoring"),
                [](PageContext& context) -> QWidget* { return new MonitoringPage(context); },
                QT_TRANSLATE_NOOP("tailings", "sample limit well discharge jc jiance")},
            {"tailings.inspections", QT_TRANSLATE_NOOP("tailings", "Inspections"),
                [this](PageContext& context) -> QWidget* { return new InspectionsPage(context, m_door, m_history); },
                QT_TRANSLATE_NOOP("tailings", "hidden danger flood season closure evidence pc paicha yinhuan")},
            {"tailings.self_check", QT_TRANSLATE_NOOP("tailings", "Self-check"),
                [](PageContext& context) -> QWidget* { return new SelfCheckPage(context); },
                QT_TRANSLATE_NOOP("tailings", "self-check question answer evidence penalty zc zicha")},
            {"tailings.facts", QT_TRANSLATE_NOOP("tailings", "Registers and ledgers"),
                [this](PageContext& context) -> QWidget* {
                    auto* const page = new FactsPage(context, sheetGroups(), "tailings.movement", m_door, m_history);
                    page->offerImport(m_importDoor);
                    return page;
                },
                QT_TRANSLATE_NOOP("tailings", "pond mill outlet inspection register dj dengji")},
            {"tailings.kept", QT_TRANSLATE_NOOP("tailings", "What is kept"),
                [](PageContext& context) -> QWidget* { return new KeptPage(context); },
                QT_TRANSLATE_NOOP("tailings", "retention years video flow meter bc baocun")},
            {"tailings.import", QT_TRANSLATE_NOOP("tailings", "Import"),
                [this](PageContext& context) -> QWidget* { return new ImportPage(context, "tailings", m_importDoor); },
                QT_TRANSLATE_NOOP("tailings", "import file excel csv template export dr daoru")},
            {"tailings.findings", QT_TRANSLATE_NOOP("tailings", "Findings and duties"),
                [this](PageContext& context) -> QWidget* {
                    return new FindingsPage(context, *this, [this](const Obligation& duty) { return remedyBy(wayOf(duty)); });
                },
                QT_TRANSLATE_NOOP("tailings", "finding duty deadline bf qixian")},
        }
    {
    }

    const char* id() const override { return "tailings"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("tailings", "Tailings"); }
    const char* icon() const override { return "tailings"; }
    std::span<const PageKind> pages() const override { return m_pages; }
    Explanation explain(const Finding& finding, const RuleBook& rules, Language language) const override
    {
        return plumbline::explain(finding, rules, language);
    }
    Remedy remedy(const Finding& finding) override { return remedyBy(wayOf(finding)); }

    OverviewPart overviewPart(PageContext& context) const override
    {
        auto* const card = new FigureCard;
        card->setTitle(cardText(QT_TRANSLATE_NOOP("tailings", "Tailings")));
        card->setOpens([&context] { context.openPage(QStringLiteral("tailings.day")); });
        const auto ask = [&context, card] {
            Task::run(
                card,
                [session = context.session().shared_from_this(), asked = scopeOf(context.scope())](
                    plumbline::Progress&) -> Result<CardFigures> {
                    const ReadScope facts = TRY(session->workspace().read());
                    return cardFigures(session->asked(facts, asked));
                },
                [&context, card](const Result<CardFigures>& figures) { fillCard(card, figures, context); });
        };
        QObject::connect(&context, &PageContext::factsAreNewer, card, ask);
        QObject::connect(&context, &PageContext::scopeChanged, card, ask);
        ask();
        return {{card}, nullptr};
    }

private:
    Remedy remedyBy(const std::optional<Way>& way)
    {
        if (!way)
            return {};
        if (way->page) {
            const auto page = std::find_if(
                m_pages.begin(), m_pages.end(), [&](const PageKind& one) { return one.id == std::string_view(way->page); });
            return {cardText(QT_TRANSLATE_NOOP("tailings", "To “%1” →")).arg(cardText(page->title)),
                [id = page->id](PageContext& context, const QString&) { context.openPage(QString::fromLatin1(id)); }};
        }
        const bool isNew = !way->request.cells.empty();
        return {cardText(isNew ? QT_TRANSLATE_NOOP("tailings", "Record it →") : QT_TRANSLATE_NOOP("tailings", "Go to the row →")),
            [this, request = way->request](PageContext& context, const QString&) { m_door.open(context, request); }};
    }

    FactsDoor m_door{"tailings.facts"};
    ImportDoor m_importDoor{"tailings.import"};
    EditHistory m_history;
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> pages()
{
    return std::make_unique<TailingsPages>();
}

}
