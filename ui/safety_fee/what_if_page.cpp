// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/what_if_page.h"

#include "core/exchange/input_lexer.h"
#include "core/rules/pack_reader.h"
#include "core/services/session.h"
#include "core/store/safety_fee/safety_fee_store.h"
#include "ui/safety_fee/document_view.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/problem_card.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumbline::safety_fee {

namespace {

constexpr Wide millionthsInPart = 100; // of a percent, in one part per million

/// "110" or "110%": so much of what it is.
Result<Rate> percentOfAll(const QString& typed)
{
    const Quantity percent = TRY(understandQuantity(typed, u"%")).value;
    return Rate::fromPartsPerMillion(std::int64_t(percent.millionths() / millionthsInPart));
}

/// A tariff in yuan, or a rate in per cent.
Result<std::string> typedRate(const QString& typed)
{
    if (typed.contains(u'%') || typed.contains(u'％'))
        return formatRate(TRY(understandRate(typed)).value);
    return formatMoney(TRY(understandMoney(typed)).value);
}

}

WhatIfPage::WhatIfPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_card(new Card), m_problem(new ProblemCard), m_view(new DocumentView(context))
{
    m_card->body()->addWidget(makeQuestion());
    m_problem->hide();
    body()->addWidget(m_card);
    body()->addWidget(m_problem);
    body()->addWidget(m_view);
    body()->addStretch(1);
    connect(m_ask, &QPushButton::clicked, this, &WhatIfPage::reload);
    connect(m_pack, &QPushButton::clicked, this, &WhatIfPage::choosePack);
    for (QLineEdit* const edit : {m_bases.edit, m_uses.edit, m_rate.edit})
        connect(edit, &QLineEdit::returnPressed, this, &WhatIfPage::reload);
    connect(&m_context, &PageContext::scopeChanged, this, &WhatIfPage::retranslate);
    connect(&m_context, &PageContext::factsAreNewer, this, &WhatIfPage::reload);
    retranslate();
}

QWidget* WhatIfPage::makeQuestion()
{
    auto* const whole = new QWidget;
    auto* const row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::three);
    const auto column = [&] {
        auto* const made = new QVBoxLayout;
        made->setSpacing(space::one);
        row->addLayout(made, 1);
        return made;
    };
    // Names stand on one line, whatever is below them.
    const auto typed = [&](const char* name) {
        auto* const made = column();
        const TypedField field = TypedField::addTo(made, name);
        made->addStretch();
        return field;
    };
    m_bases = typed("whatIfBases");
    m_uses = typed("whatIfUses");
    auto* const standard = column();
    m_standardName = makeLabel({}, "second");
    m_standard = new QComboBox;
    m_standard->setObjectName(QStringLiteral("whatIfStandard"));
    standard->addWidget(m_standardName);
    standard->addWidget(m_standard);
    standard->addStretch();
    m_rate = typed("whatIfRate");
    auto* const pack = column();
    m_packName = makeLabel({}, "second");
    m_pack = makeButton({}, "button");
    pack->addWidget(m_packName);
    pack->addWidget(m_pack);
    pack->addStretch();
    m_ask = makeButton({}, "primary");
    m_ask->setObjectName(QStringLiteral("askWhatIf"));
    addAction(m_ask);
    return whole;
}

/// The standards of the year's own lines of business.
void WhatIfPage::fillStandards()
{
    const QString before = m_standard->currentData().toString();
    m_standard->clear();
    m_standard->addItem(tr("as they are"), QString());
    const Result<ReadScope> facts = m_context.session().workspace().read();
    const auto known =
        facts ? readFacts(*facts, m_context.scope().enterprise, BookEntries::Summed) : Result<Facts>(facts.problem());
    const auto pack = m_context.session().rules().inForceOn(packSubject, QDate(m_context.scope().year, 12, 31));
    if (!known || !pack)
        return;
    for (const Activity& activity : known->activities) {
        for (const std::string& id : activity.standards) {
            const Standard* const standard = (*pack)->standard(id);
            const QString key = QString::fromStdString(id);
            if (standard && m_standard->findData(key) < 0)
                m_standard->addItem(in(m_context.language(), standard->name), key);
        }
    }
    m_standard->setCurrentIndex(std::max(0, m_standard->findData(before)));
}

void WhatIfPage::choosePack()
{
    if (m_chosenPack) {
        m_chosenPack.reset();
        return retranslate();
    }
    auto* const dialog = new QFileDialog(this, tr("Rule pack"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(QStringLiteral("*.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        Result<RulePack> pack = readRulePack(file.readAll().toStdString(), path);
        if (!pack)
            return m_context.tell(pack.problem());
        m_chosenPack = std::move(*pack);
        retranslate();
    });
    dialog->open();
}

Result<WhatIf> WhatIfPage::question()
{
    WhatIf asked;
    std::optional<Problem> wrong;
    const auto read = [&](TypedField& field, auto understand) {
        const auto value = understand(field.edit->text());
        field.problem->setText(value ? QString() : sentenceOf(value.problem(), m_context.language()));
        field.problem->setVisible(!value);
        if (!value)
            wrong = value.problem();
        return value;
    };
    if (const auto bases = read(m_bases, percentOfAll))
        asked.bases = *bases;
    if (const auto uses = read(m_uses, percentOfAll))
        asked.uses = *uses;
    const QString standard = m_standard->currentData().toString();
    m_rate.problem->hide();
    if (!standard.isEmpty()) {
        asked.standard = standard.toStdString();
        if (const auto rate = read(m_rate, typedRate))
            asked.rate = *rate;
    }
    asked.pack = m_chosenPack;
    return wrong ? Result<WhatIf>(*std::move(wrong)) : Result<WhatIf>(std::move(asked));
}

void WhatIfPage::reload()
{
    Result<WhatIf> asked = question();
    if (!asked)
        return;
    const int number = ++m_asked;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), asked = std::move(*asked)](
            plumbline::Progress&) -> Result<ReportDocument> {
            const ReadScope facts = TRY(session->workspace().read());
            return whatIfReport(TRY(askWhatIf(session->asked(facts, scope), asked)));
        },
        [this, number](Result<ReportDocument> document) {
            if (number == m_asked)
                take(std::move(document));
        });
}

void WhatIfPage::take(Result<ReportDocument> document)
{
    m_problem->setVisible(!document.isOk());
    if (document) {
        m_view->show(std::move(*document));
    } else {
        m_view->clear();
        m_problem->show(document.problem(), m_context.language(), {});
    }
    Q_EMIT loaded();
}

void WhatIfPage::retranslate()
{
    setTitle(tr("What if %1").arg(m_context.scope().year));
    setLead(tr("The same year asked otherwise, beside the year as it is. Nothing of it is booked."));
    m_card->setTitle(tr("Suppose"));
    m_bases.name->setText(tr("Revenue, output and cost (% of what they are)"));
    m_uses.name->setText(tr("Uses (% of what they are)"));
    m_standardName->setText(tr("Another rate for"));
    m_rate.name->setText(tr("Rate (1.8%, or yuan a unit)"));
    m_packName->setText(m_chosenPack ? in(m_context.language(), m_chosenPack->title) : tr("Rules as they are in force"));
    m_pack->setText(m_chosenPack ? tr("Without the pack") : tr("Another pack"));
    m_ask->setText(tr("Reckon"));
    for (QLineEdit* const edit : {m_bases.edit, m_uses.edit}) {
        if (edit->text().isEmpty())
            edit->setText(QStringLiteral("100%"));
    }
    fillStandards();
    reload();
}

void WhatIfPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
