// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/safety_fee_pages.h"

#include "core/services/edit_history.h"
#include "core/services/safety_fee/fact_sheets.h"
#include "core/store/safety_fee/tables.h"
#include "ui/safety_fee/accounts_page.h"
#include "ui/safety_fee/accrual_page.h"
#include "ui/safety_fee/books_page.h"
#include "ui/safety_fee/contracts_page.h"
#include "ui/safety_fee/explain_receipt.h"
#include "ui/safety_fee/first_steps.h"
#include "ui/safety_fee/group_page.h"
#include "ui/safety_fee/missing_document.h"
#include "ui/safety_fee/overview_cards.h"
#include "ui/safety_fee/plan_page.h"
#include "ui/safety_fee/scope_page.h"
#include "ui/safety_fee/tender_page.h"
#include "ui/safety_fee/what_if_page.h"
#include "ui/safety_fee/year_end_page.h"
#include "ui/shared/facts_page.h"
#include "ui/shared/findings_page.h"
#include "ui/shared/import_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

class SafetyFeePages final : public DomainPages {
public:
    SafetyFeePages()
        : m_pages{
            {"safety_fee.accrual", QT_TRANSLATE_NOOP("safety_fee", "Accrual and use"),
                [this](PageContext& context) -> QWidget* { return new AccrualPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "accrue year balance export jt tiqu")},
            {"safety_fee.plan", QT_TRANSLATE_NOOP("safety_fee", "Annual plan"),
                [this](PageContext& context) -> QWidget* { return new PlanPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "plan year budget version approve compare jh jihua")},
            {"safety_fee.books", QT_TRANSLATE_NOOP("safety_fee", "Books"),
                [this](PageContext& context) -> QWidget* { return new BooksPage(context, m_door, m_importDoor, m_history); },
                QT_TRANSLATE_NOOP("safety_fee", "ledger entry voucher post close tz taizhang")},
            {"safety_fee.year_end", QT_TRANSLATE_NOOP("safety_fee", "Year end"),
                [this](PageContext& context) -> QWidget* { return new YearEndPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "close year summary statement execution years nj niandu jiezhang")},
            {"safety_fee.accounts", QT_TRANSLATE_NOOP("safety_fee", "Accounts"),
                [this](PageContext& context) -> QWidget* { return new AccountsPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "voucher reserve 4301 tax slip reconcile kj kuaiji")},
            {"safety_fee.contracts", QT_TRANSLATE_NOOP("safety_fee", "Contracts"),
                [this](PageContext& context) -> QWidget* { return new ContractsPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "project subcontract settlement advance ht hetong")},
            {"safety_fee.group", QT_TRANSLATE_NOOP("safety_fee", "Group"),
                [this](PageContext& context) -> QWidget* { return new GroupPage(context, m_door); },
                QT_TRANSLATE_NOOP("safety_fee", "headquarters subsidiary consolidated succession jt jituan")},
            {"safety_fee.what_if", QT_TRANSLATE_NOOP("safety_fee", "What if"),
                [](PageContext& context) -> QWidget* { return new WhatIfPage(context); },
                QT_TRANSLATE_NOOP("safety_fee", "suppose forecast rate volume cs cesuan")},
            {"safety_fee.facts", QT_TRANSLATE_NOOP("safety_fee", "Facts"),
                [this](PageContext& context) -> QWidget* {
                    auto* const page = new FactsPage(context, sheetGroups(), "safety_fee.activity", m_door, m_history);
                    page->offerImport(m_importDoor);
                    return page;
                },
                QT_TRANSLATE_NOOP("safety_fee", "enter revenue output use document sj shuju")},
            {"safety_fee.import", QT_TRANSLATE_NOOP("safety_fee", "Import"),
                [this](PageContext& context) -> QWidget* { return new ImportPage(context, "safety_fee", m_importDoor); },
                QT_TRANSLATE_NOOP("safety_fee", "import file excel csv template export dr daoru")},
            {"safety_fee.scope", QT_TRANSLATE_NOOP("safety_fee", "What binds us"),
                [this](PageContext& context) -> QWidget* { return new ScopePage(context, m_door, m_history); },
                QT_TRANSLATE_NOOP("safety_fee", "scope standard activity sy shiyong")},
            {"safety_fee.tenders", QT_TRANSLATE_NOOP("safety_fee", "Tender sheet"),
                [this](PageContext& context) -> QWidget* { return new TenderPage(context, m_history); },
                QT_TRANSLATE_NOOP("safety_fee", "bid tender contract tb toubiao")},
            {"safety_fee.findings", QT_TRANSLATE_NOOP("safety_fee", "Findings and duties"),
                [this](PageContext& context) -> QWidget* {
                    return new FindingsPage(context, *this, [this](const Obligation& duty) { return remedyOf(duty); });
                },
                QT_TRANSLATE_NOOP("safety_fee", "finding duty deadline bf qixian")},
        }
    {
    }

    const char* id() const override { return "safety_fee"; }
    const char* title() const override { return QT_TRANSLATE_NOOP("safety_fee", "Safety fee"); }
    const char* icon() const override { return "safety-fee"; }
    std::span<const PageKind> pages() const override { return m_pages; }
    OverviewPart overviewPart(PageContext& context) const override { return makeOverviewPart(context); }
    Explanation explain(const Finding& finding, const RuleBook& rules, Language language) const override
    {
        return explainFinding(finding, rules, language);
    }
    Remedy remedy(const Finding& finding) override
    {
        const auto kind = documentMissing(finding);
        return kind ? wayToRegister(*kind) : wayToRow(finding);
    }
    QWidget* guide(PageContext& context, QWidget* parent) override { return new FirstSteps(context, m_door, parent); }
    /// A newcomer first learns which activity binds him.
    const char* firstPage() const override { return "safety_fee.scope"; }

private:
    Remedy remedyOf(const Obligation& duty)
    {
        const auto kind = documentMissing(duty);
        return kind ? wayToRegister(*kind) : Remedy();
    }
    Remedy wayToRegister(DocumentKind kind)
    {
        return {registerWords(),
            [this, kind](PageContext& context, const QString& back) { registerDocument(m_door, context, kind, back); }};
    }
    /// Of a finding that names its fact's table: the fact's row among the sheets, or the books.
    Remedy wayToRow(const Finding& finding)
    {
        const auto named = std::find_if(
            finding.figures.begin(), finding.figures.end(), [](const auto& figure) { return figure.first == "table"; });
        const Result<Id> row = Id::parse(finding.subject);
        if (named == finding.figures.end() || !row)
            return {};
        const QString words = QCoreApplication::translate("safety_fee", "Go to the row →");
        if (named->second == entryTable.name || named->second == entryDraftTable.name)
            return {words, [](PageContext& context, const QString&) { context.openPage(QStringLiteral("safety_fee.books")); }};
        if (!sheetIn(sheetGroups(), named->second))
            return {};
        return {words, [this, table = named->second, row = *row](PageContext& context, const QString&) {
                    m_door.open(context, {table, {}, row});
                }};
    }

    FactsDoor m_door{"safety_fee.facts"};
    ImportDoor m_importDoor{"safety_fee.import"};
    EditHistory m_history;
    std::vector<PageKind> m_pages;
};

}

std::unique_ptr<DomainPages> pages()
{
    return std::make_unique<SafetyFeePages>();
}

}
