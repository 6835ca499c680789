// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/data_catalogue_pages.h"

#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/register_sheets.h"
#include "core/services/edit_history.h"
#include "ui/data_catalogue/catalogue_page.h"
#include "ui/data_catalogue/crossings_page.h"
#include "ui/data_catalogue/filings_page.h"
#include "ui/data_catalogue/group_page.h"
#include "ui/data_catalogue/self_check_page.h"
#include "ui/data_catalogue/versions_page.h"
#include "ui/shared/explain.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/import_page.h"
#include "ui/shared/task.h"
#include "ui/texts/problem_text.h"

#include <QCoreApplication>

namespace plumbline::data_catalogue {

namespace {

QString cardWords(const char* text)
{
    return QCoreApplication::translate("data_catalogue", text);
}

/// How many classes are important or core, and how many wait for a decision.
void fillCard(FigureCard* card, const Result<Catalogue>& catalogue, const PageContext& context)
{
    card->setVisible(!catalogue || !catalogue->facts.entries.empty()); // who has no catalogue needn't be told on the overview
    if (!catalogue) {
        card->setFigure(QStringLiteral("—"), {});
        return card->setNote(describe(catalogue.problem(), context.language()).what, "chipAmber");
    }
    int important = 0;
    int open = 0;
    for (const Proposal& proposal : catalogue->standing.proposals) {
        important += proposal.decided && *proposal.decided != Level::General ? 1 : 0;
        open += proposal.decided && proposal.judged != Judged::Again ? 0 : 1;
    }
    card->setFigure(QString::number(important), cardWords(QT_TRANSLATE_NOOP("data_catalogue", "important or core")));
    if (!catalogue->standing.changed.empty())
        card->setNote(
            cardWords(QT_TRANSLATE_NOOP("data_catalogue", "%1 changed since filing")).arg(catalogue->standing.changed.size()),
            "chipAmber");
    else if (open > 0)
        card->setNote(cardWords(QT_TRANSLATE_NOOP("data_catalogue", "%1 to be judged")).arg(open), "chipAmber");
    else
        card->setNote(cardWords(QT_TRANSLATE_NOOP("data_catalogue", "✓ all judged")), "chipGreen");
}

/// The second word of a finding's code, "data_catalogue.processor.unverified".
std::string_view groupOf(std::string_view code)
{
    const std::string_view rest = code.substr(code.find('.') + 1);
    return rest.substr(0, rest.find('.'));
}

struct Way {
    const char* page;
    const char* name;
};
/// The page on which a finding of the group is put right; null where it is a register.
const Way* wayOf(std::string_view group)
{
    static constexpr Way catalogue{"data_catalogue.catalogue", QT_TRANSLATE_NOOP("data_catalogue", "Open the catalogue")};
    static constexpr Way filings{"data_catalogue.filings", QT_TRANSLATE_NOOP("data_catalogue", "Open the filings")};
    static constexpr Way check{"data_catalogue.self_check", QT_TRANSLATE_NOOP("data_catalogue", "Open the self-check")};
    static constexpr Way rounds{"data_catalogue.versions", QT_TRANSLATE_NOOP("data_catalogue", "Open the rounds")};
    static constexpr std::pair<std::string_view, const Way*> ways[] = {{"level", &catalogue}, {"entry", &catalogue},
        {"together", &catalogue}, {"filing", &filings}, {"control", &check}, {"combing", &rounds}};
    for (const auto& [name, way] : ways) {
        if (name == group)
            return way;
    }
    return nullptr;
}

const char* registerOf(std::string_view group)
{
    static constexpr std::pair<std::string_view, const char*> registers[] = {
        {"person", "data_catalogue.person"},
        {"collection", "data_catalogue.collection"},
        {"recovery-test", "data_catalogue.storage_act"},
        {"automated", "data_catalogue.automated_decision"},
        {"provision", "data_catalogue.provision"},
        {"publication", "data_catalogue.publication"},
        {"destruction", "data_catalogue.destruction"},
        {"export", "data_catalogue.export"},
        {"transfer", "data_catalogue.transfer"},
        {"processor", "data_catalogue.processor"},
        {"crossing", "data_catalogue.crossing"},
        {"logs", "data_catalogue.log_source"},
        {"risk", "data_catalogue.risk"},
        {"incident", "data_catalogue.incident"},
        {"assessment", "data_catalogue.assessment"},
        {"visit", "data_catalogue.visit"},
        {"group", "data_catalogue.group_task"},
    };
    for (const auto& [name, table] : registers) {
        if (name == group)
            return table;
    }
    return nullptr;
}

class DataCataloguePages final : public DomainPages {
public:
    DataCataloguePages()
        : m_pages{
            {"data_catalogue.catalogue", QT_TRANSLATE_NOOP("data_catalogue", "Data catalogue"),
                [](PageContext& context) -> QWidget* { return new CataloguePage(context); },
                QT_TRANSLATE_NOOP("data_catalogue", "data level scan source classify sjml fenji")},
            {"data_catalogue.filings", QT_TRANSLATE_NOOP("data_catalogue", "Filings"),
                [](PageContext& context) -> QWidget* { return new FilingsPage(context); },
                QT_TRANSLATE_NOOP("data_catalogue", "filing authority change ba beian")},
            {"data_catalogue.self_check", QT_TRANSLATE_NOOP("data_catalogue", "Self-check"),
                [](PageContext& context) -> QWidget* { return new SelfCheckPage(context); },
                QT_TRANSLATE_NOOP("data_catalogue", "control gap coverage measure zc zicha")},
            {"data_catalogue.registers", QT_TRANSLATE_NOOP("data_catalogue", "Registers"),
                [this](PageContext& context) -> QWidget* {
                    auto* const page = new FactsPage(context, sheetGroups(), "data_catalogue.incident", m_door, m_history);
                    page->offerImport(m_importDoor);
                    return page;
                },
                QT_TRANSLATE_NOOP("data_catalogue", "incident risk assessment provision processor log rule tz taizhang")},
            {"data_catalogue.import", QT_TRANSLATE_NOOP("data_catalogue", "Import"),
                [this](PageContext& context) -> QWidget* { return new ImportPage(context, "data_catalogue", m_importDoor); },
                QT_TRANSLATE_NOOP("data_catalogue", "import file excel csv template export dr daoru")},
            {"data_catalogue.crossings", QT_TRANSLATE_NOOP("data_catalogue", "Core data across parties"),
                [this](PageContext& context) -> QWidget* { return new CrossingsPage(context, m_door); },
                QT_TRANSLATE_NOOP("data_catalogue", "core review ministry hx hexin")},
            {"data_catalogue.versions", QT_TRANSLATE_NOOP("data_catalogue", "Rounds and versions"),
                [](PageContext& context) -> QWidget* { return new VersionsPage(context); },
                QT_TRANSLATE_NOOP("data_catalogue", "version compare round bb banben shuli")},
            {"data_catalogue.group", QT_TRANSLATE_NOOP("data_catalogue", "Group"),
                [](PageContext& context) -> QWidget* { return new GroupPage(context); },
                QT_TRANSLATE_NOOP("data_catalogue", "subsidiary headquarters jt jituan")},
            {"data_catalogue.findings", QT_TRANSLATE_NOOP("data_catalogue", "Findings and duties"),
                [this](PageContext& context) -> QWidget* { return new FindingsPage(context, *this); },
                QT_TRANSLATE_NOOP("data_catalogue", "finding duty deadline bf qixian")},
        }
    {
    }

    const char* id() const override { return "data_catalogue"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("data_catalogue", "Data catalogue"); }
    const char* icon() const override { return "catalogue"; }
    std::span<const PageKind> pages() const override { return m_pages; }
    Explanation explain(const Finding& finding, const RuleBook& rules, Language language) const override
    {
        return plumbline::explain(finding, rules, language);
    }

    OverviewPart overviewPart(PageContext& context) const override
    {
        auto* const card = new FigureCard;
        card->setTitle(cardWords(QT_TRANSLATE_NOOP("data_catalogue", "Data catalogue")));
        card->setOpens([&context] { context.openPage(QStringLiteral("data_catalogue.catalogue")); });
        const auto ask = [&context, card] {
            Task::run(
                card,
                [session = context.session().shared_from_this(), scope = context.scope()](
                    plumbline::Progress&) -> Result<Catalogue> {
                    const ReadScope facts = TRY(session->workspace().read());
                    Scope asked;
                    asked.enterprise = scope.enterprise;
                    asked.year = scope.year;
                    asked.today = scope.asOf;
                    return catalogueOf(session->asked(facts, asked));
                },
                [&context, card](const Result<Catalogue>& catalogue) { fillCard(card, catalogue, context); });
        };
        QObject::connect(&context, &PageContext::factsAreNewer, card, ask);
        QObject::connect(&context, &PageContext::scopeChanged, card, ask);
        ask();
        return {{card}, nullptr};
    }

    /// A finding leads to the register or the page where it is put right.
    Remedy remedy(const Finding& finding) override
    {
        const std::string_view group = groupOf(finding.code);
        if (const Way* const way = wayOf(group))
            return {cardWords(way->name),
                [way](PageContext& context, const QString&) { context.openPage(QString::fromLatin1(way->page)); }};
        // The yearly report on incidents has a register of its own.
        const char* const table =
            finding.code == "data_catalogue.incident.no-yearly-report" ? "data_catalogue.yearly_report" : registerOf(group);
        if (!table)
            return {};
        return {cardWords(QT_TRANSLATE_NOOP("data_catalogue", "Open the register")),
            [this, table](PageContext& context, const QString&) { m_door.open(context, {table}); }};
    }

private:
    FactsDoor m_door{"data_catalogue.registers"};
    ImportDoor m_importDoor{"data_catalogue.import"};
    EditHistory m_history;
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> pages()
{
    return std::make_unique<DataCataloguePages>();
}

}
