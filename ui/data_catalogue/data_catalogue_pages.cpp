// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/data_catalogue_pages.h"

#include "core/services/data_catalogue/catalogue.h"
#include "ui/data_catalogue/catalogue_page.h"
#include "ui/data_catalogue/explain.h"
#include "ui/data_catalogue/filings_page.h"
#include "ui/data_catalogue/findings_page.h"
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
    if (!catalogue) {
        card->setFigure(QStringLiteral("—"), {});
        return card->setNote(describe(catalogue.problem(), context.language()).what, "chipAmber");
    }
    if (catalogue->facts.entries.empty()) {
        card->setFigure(QStringLiteral("—"), {});
        return card->setNote(cardWords(QT_TRANSLATE_NOOP("data_catalogue", "No source looked into yet")), "small");
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
            {"data_catalogue.findings", QT_TRANSLATE_NOOP("data_catalogue", "Findings and duties"),
                [](PageContext& context) -> QWidget* { return new FindingsPage(context); },
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
        return data_catalogue::explain(finding, rules, language);
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

private:
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> pages()
{
    return std::make_unique<DataCataloguePages>();
}

}
