// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/accounts_page.h"

#include "core/safety_fee/accounting_reports.h"
#include "core/safety_fee/invoice_report.h"
#include "core/safety_fee/slip_report.h"
#include "core/services/safety_fee/accounting.h"
#include "core/store/safety_fee/accounting_store.h"
#include "ui/safety_fee/report_deck.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace plumbline::safety_fee {

AccountsPage::AccountsPage(PageContext& context, FactsDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_door(door), m_makeSlips(makeButton({}, "button")), m_export(makeButton({}, "button")),
      m_treatmentCard(new Card), m_templateName(makeLabel({}, "second")), m_template(new QComboBox),
      m_overspentName(makeLabel({}, "second")), m_overspent(new QComboBox), m_registers(makeLabel({}, "second")),
      m_deck(new ReportDeck(context, *this,
          {{vouchersReportName, vouchersReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Vouchers")},
              {reserveReportName, reserveReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Special reserve")},
              {tieOutReportName, tieOutReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Tie-out")},
              {taxReportName, taxReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Tax differences")},
              {slipReportName, slipReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Approval slip")},
              {invoiceReportName, invoiceReportTitle, QT_TRANSLATE_NOOP("safety_fee", "Invoices")}}))
{
    build();
    connect(m_template, &QComboBox::activated, this, &AccountsPage::chooseTreatment);
    connect(m_overspent, &QComboBox::activated, this, &AccountsPage::chooseTreatment);
    connect(m_makeSlips, &QPushButton::clicked, this, &AccountsPage::makeSlipsNow);
    connect(m_export, &QPushButton::clicked, this, &AccountsPage::chooseFile);
    connect(m_registers, &QLabel::linkActivated, this,
        [this](const QString& table) { m_door.open(m_context, {table.toStdString()}); });
    connect(&m_context, &PageContext::scopeChanged, this, &AccountsPage::reload);
    connect(&m_context, &PageContext::factsAreNewer, this, &AccountsPage::reload);
    retranslate();
}

void AccountsPage::build()
{
    m_makeSlips->setObjectName(QStringLiteral("makeSlips"));
    m_export->setObjectName(QStringLiteral("exportVouchers"));
    m_template->setObjectName(QStringLiteral("voucherTemplate"));
    m_overspent->setObjectName(QStringLiteral("overspent"));
    m_export->setIcon(icon("export"));
    addAction(m_makeSlips);
    addAction(m_export);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_templateName, m_template, m_overspentName, m_overspent})
        row->addWidget(part);
    row->addStretch();
    m_registers->setWordWrap(true);
    m_registers->setTextFormat(Qt::RichText);
    m_registers->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_treatmentCard->body()->addLayout(row);
    m_treatmentCard->body()->addWidget(m_registers);
    body()->addWidget(m_treatmentCard);
    body()->addWidget(m_deck);
    body()->addStretch(1);
}

void AccountsPage::reload()
{
    const int question = ++m_asked;
    setTitle(tr("Accounts %1").arg(m_context.scope().year));
    applyRights();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), enterprise = m_context.scope().enterprise](
            plumbline::Progress&) -> Result<Accounting> {
            const ReadScope facts = TRY(session->workspace().read());
            return readAccounting(facts, enterprise);
        },
        [this, question](const Result<Accounting>& accounting) {
            if (question == m_asked)
                take(accounting);
        });
}

void AccountsPage::take(const Result<Accounting>& accounting)
{
    if (!accounting) {
        m_context.tell(accounting.problem());
        return;
    }
    m_template->setCurrentIndex(int(accounting->voucherTemplate));
    m_overspent->setCurrentIndex(int(accounting->overspent));
    const bool hasReserve = accounting->voucherTemplate != VoucherTemplate::Expensed;
    m_overspentName->setVisible(hasReserve);
    m_overspent->setVisible(hasReserve);
    setLead(accounting->accounts.empty()
            ? tr("No account of your own chart is named yet: vouchers say what the accounts are, without codes.")
            : tr("%n account(s) of your own chart are named.", nullptr, int(accounting->accounts.size())));
    Q_EMIT loaded();
}

void AccountsPage::chooseTreatment()
{
    const auto voucherTemplate = VoucherTemplate(m_template->currentIndex());
    const auto overspent = Overspent(m_overspent->currentIndex());
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), enterprise = m_context.scope().enterprise, voucherTemplate, overspent](
            plumbline::Progress&) { return setTreatment(*session, enterprise, voucherTemplate, overspent); },
        [this](const Result<void>& saved) {
            if (saved)
                m_context.factsChanged();
            else
                m_context.tell(saved.problem());
            reload();
            m_deck->reload();
            Q_EMIT done();
        });
}

void AccountsPage::makeSlipsNow()
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope())](
            plumbline::Progress&) { return makeSlips(*session, scope.enterprise, scope.year); },
        [this](const Result<std::vector<ApprovalSlip>>& made) {
            if (made) {
                m_context.show({Notice::Weight::Done,
                    made->empty() ? tr("Every draft has its slip.") : tr("Slips made: %1.").arg(made->size()), {}, {}});
                m_context.factsChanged();
                m_deck->choose(slipReportName);
                m_deck->reload();
            } else {
                m_context.tell(made.problem());
            }
            Q_EMIT done();
        });
}

void AccountsPage::chooseFile()
{
    auto* const dialog = new QFileDialog(this, tr("Vouchers for the accounting package"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->setNameFilter(QStringLiteral("*.xlsx"));
    dialog->selectFile(
        QStringLiteral("%1 %2.xlsx").arg(in(m_context.language(), vouchersReportTitle())).arg(m_context.scope().year));
    connect(dialog, &QFileDialog::fileSelected, this, &AccountsPage::exportTo);
    dialog->open();
}

void AccountsPage::exportTo(const QString& path)
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), language = m_context.language(),
            path](plumbline::Progress&) { return exportVouchers(*session, scope, path, language); },
        [this, path](const Result<std::size_t>& lines) {
            if (lines)
                m_context.show({Notice::Weight::Done,
                    tr("%1 is written: %n line(s).", nullptr, int(*lines)).arg(QFileInfo(path).fileName()), {}, {}});
            else
                m_context.tell(lines.problem());
            Q_EMIT done();
        });
}

/// Who may not do something is told why instead.
void AccountsPage::applyRights()
{
    const QString refusal = m_context.refusal(Right::Record);
    for (QWidget* const control : std::initializer_list<QWidget*>{m_makeSlips, m_template, m_overspent}) {
        control->setEnabled(refusal.isEmpty());
        control->setToolTip(refusal);
    }
}

void AccountsPage::retranslate()
{
    const QSignalBlocker first(m_template);
    const QSignalBlocker second(m_overspent);
    m_makeSlips->setText(tr("Slips from the drafts"));
    m_export->setText(tr("For the accounting package"));
    m_treatmentCard->setTitle(tr("Treatment"));
    m_templateName->setText(tr("Vouchers by"));
    m_overspentName->setText(tr("What the reserve doesn't cover within the year"));
    m_template->clear();
    m_template->addItems({tr("Enterprise standards, interpretation no. 3: special reserve"),
        tr("Small enterprises: expensed as spent"), tr("Small enterprises: set aside as a liability")});
    m_overspent->clear();
    m_overspent->addItems({tr("debit of the reserve"), tr("charged to cost")});
    const auto link = [](const char* table, const QString& words) {
        return QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
            .arg(QLatin1String(table), tokens().accent.name(), words.toHtmlEscaped());
    };
    m_registers->setText(
        tr("Recorded among the facts: %1, %2, %3, %4, %5.")
            .arg(link("safety_fee.account", tr("accounts of your chart")), link("safety_fee.asset", tr("assets")),
                link("safety_fee.account_balance", tr("general-ledger balances")),
                link("safety_fee.reconciling_item", tr("reconciling items")), link("safety_fee.slip", tr("approval slips"))));
    reload();
}

void AccountsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
