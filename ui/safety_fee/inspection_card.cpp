// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/inspection_card.h"

#include "core/exchange/input_lexer.h"
#include "core/services/session.h"
#include "ui/print/paper_painter.h"
#include "ui/safety_fee/year_view.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace plumbline::safety_fee {

InspectionCard::InspectionCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_words(makeLabel({}, "second")), m_choose(makeButton({}, "button"))
{
    m_words->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("inspection"));
    body()->addWidget(m_words);
    auto* const fields = new QHBoxLayout;
    fields->setSpacing(space::three);
    for (auto [field, name] : {std::pair(&m_from, "inspectionFrom"), std::pair(&m_through, "inspectionThrough")}) {
        auto* const column = new QVBoxLayout;
        *field = TypedField::addTo(column, name);
        fields->addLayout(column);
    }
    fields->addWidget(m_choose, 0, Qt::AlignBottom);
    fields->addStretch();
    body()->addLayout(fields);
    connect(m_choose, &QPushButton::clicked, this, &InspectionCard::chooseFolder);
}

void InspectionCard::suggestPeriod()
{
    const int year = m_context.scope().year;
    const Month last = std::min(Month(year, 12), Month::of(std::max(m_context.scope().asOf, QDate(year, 1, 31))));
    m_from.edit->setText(QString::fromStdString(formatMonth(Month(year, 1))));
    m_through.edit->setText(QString::fromStdString(formatMonth(last)));
}

std::optional<Month> InspectionCard::monthIn(TypedField& field)
{
    const auto month = understandMonth(field.edit->text());
    field.problem->setText(month ? QString() : sentenceOf(month.problem(), m_context.language()));
    field.problem->setVisible(!month);
    return month ? std::optional(month->value) : std::nullopt;
}

std::optional<InspectionPeriod> InspectionCard::period()
{
    const auto from = monthIn(m_from);
    const auto through = monthIn(m_through);
    if (!from || !through)
        return {};
    if (*through < *from) {
        m_through.problem->setText(tr("It ends before it begins."));
        m_through.problem->show();
        return {};
    }
    return InspectionPeriod{*from, *through};
}

void InspectionCard::chooseFolder()
{
    if (!period())
        return;
    auto* const dialog = new QFileDialog(this, tr("Folder for the papers"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        write(folder + QLatin1Char('/')
            + tr("Safety fee %1 to %2, papers for inspection").arg(m_from.edit->text(), m_through.edit->text()));
    });
    dialog->open();
}

void InspectionCard::write(const QString& folder)
{
    const std::optional<InspectionPeriod> asked = period();
    if (!asked)
        return;
    m_choose->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), folder, asked = *asked,
            language = m_context.language()](
            plumbline::Progress&) { return makeInspectionFolder(*session, scope, asked, folder, language, paperPainter()); },
        [this, folder](const Result<InspectionFolder>& made) {
            m_choose->setEnabled(true);
            if (made)
                m_context.show({Notice::Weight::Done,
                    tr("%n paper(s) and a sealed index are in %1. What is lacking stands in the index.", nullptr,
                        int(made->files.size()))
                        .arg(QDir(folder).dirName()),
                    tr("Open"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
            else
                m_context.tell(made.problem());
            Q_EMIT done();
        });
}

void InspectionCard::retranslate()
{
    setTitle(tr("For an inspection (art. 61)"));
    m_words->setText(
        tr("Internal system, plan, ledger, calculation, copies of vouchers, statement and findings with their answers, "
           "in one sealed folder."));
    m_from.name->setText(tr("From month"));
    m_through.name->setText(tr("Through month"));
    m_choose->setText(tr("Choose a folder…"));
    if (m_from.edit->text().isEmpty())
        suggestPeriod();
}

}
