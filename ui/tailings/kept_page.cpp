// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tailings/kept_page.h"

#include "core/services/tailings/ledger.h"
#include "ui/shared/explain.h"
#include "ui/shared/record_table.h"
#include "ui/tailings/ask_aside.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace plumbline::tailings {

KeptPage::KeptPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_problem(makeLabel({}, "fieldProblem")), m_promise(makeLabel({}, "second")),
      m_card(new Card), m_table(new RecordTable), m_model(new RecordModel<Kept>({}, this))
{
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_promise->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("kept"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_card->body()->addWidget(m_promise);
    m_card->body()->addWidget(m_table);
    m_card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(m_problem);
    body()->addWidget(m_card);
    body()->addStretch();
    connect(m_table, &RecordTable::figureAsked, this, [this](const QString& receipt) {
        for (const Kept& kept : m_model->rows()) {
            if (QString::fromStdString(kept.why.id()) == receipt)
                return m_context.explain(explain(kept.why, m_context.session().rules(), m_context.language(),
                    wordOf(QString::fromStdString(kept.what), m_context.language())));
        }
    });
    connect(&m_context, &PageContext::scopeChanged, this, &KeptPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &KeptPage::reload);
    retranslate();
    reload();
}

QString KeptPage::stateOf(const Kept& kept) const
{
    if (kept.isDroppedEarly())
        return tr("dropped too early, on %1").arg(dateText(*kept.dropped));
    if (kept.dropped)
        return tr("dropped on %1").arg(dateText(*kept.dropped));
    if (kept.until && *kept.until < m_context.scope().asOf)
        return tr("may be dropped");
    return tr("is kept");
}

std::vector<Column<Kept>> KeptPage::columns() const
{
    const Language language = m_context.language();
    std::vector<Column<Kept>> columns;
    columns.push_back({tr("What"),
        [language](const Kept& kept) {
            const QString what = wordOf(QString::fromStdString(kept.what), language);
            return kept.name.isEmpty() ? what : what + QStringLiteral(" · ") + kept.name;
        },
        {}});
    columns.push_back({tr("From"), [](const Kept& kept) { return dateText(kept.from); }, {}});
    columns.push_back({tr("Through"), [](const Kept& kept) { return dateText(kept.through); }, {}});
    columns.push_back(
        {tr("Kept until"), [](const Kept& kept) { return kept.until ? dateText(*kept.until) : KeptPage::tr("for ever"); }, {},
            Qt::AlignTrailing, [](const Kept& kept) { return QString::fromStdString(kept.why.id()); }, {}});
    columns.push_back({tr("State"), [this](const Kept& kept) { return stateOf(kept); }, {}});
    return columns;
}

void KeptPage::reload()
{
    const int question = ++m_asked;
    askAside(
        this, m_context,
        [](const Asked& asked) -> Result<std::vector<Kept>> {
            const Ledger ledger = TRY(ledgerOf(asked));
            return keptThings(ledger.facts, *ledger.pack, asked.scope.today);
        },
        [this, question](Result<std::vector<Kept>> answer) {
            if (question != m_asked)
                return;
            m_problem->setVisible(!answer);
            if (!answer)
                m_problem->setText(sentenceOf(answer.problem(), m_context.language()));
            std::vector<Kept> rows = answer ? std::move(*answer) : std::vector<Kept>();
            const auto early = std::count_if(rows.begin(), rows.end(), [](const Kept& kept) { return kept.isDroppedEarly(); });
            setLead(rows.empty() ? tr("There is nothing to keep yet.")
                    : early == 0 ? tr("✓ nothing was dropped before its time")
                                 : tr("<b>%n record(s)</b> dropped before their time", nullptr, int(early)));
            m_model->setRows(std::move(rows));
            m_table->updateGeometry();
            Q_EMIT loaded();
        });
}

void KeptPage::retranslate()
{
    setTitle(tr("What is kept"));
    m_card->setTitle(tr("Until when"));
    m_promise->setText(
        tr("The program drops no line of either ledger: a wrong one is corrected or struck out, and stays. Records "
           "of flow meters and cameras are kept where you say; dropping one before its time is a finding."));
    m_model->setColumns(columns());
}

void KeptPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reload();
    }
}

}
