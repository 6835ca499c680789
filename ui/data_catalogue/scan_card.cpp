// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/scan_card.h"

#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr int wholeProgress = 1000;

Scope scopeOfPage(const PageScope& scope)
{
    Scope asked;
    asked.enterprise = scope.enterprise;
    asked.year = scope.year;
    asked.today = scope.asOf;
    return asked;
}

/// A file or folder by its whole path, which means the same whenever it is looked into again; a folder may lack its slash.
Result<SourceAddress> typedSource(const QString& text, const QString& password)
{
    QString source = text.trimmed();
    if (const QFileInfo file(source); file.isDir())
        source = file.absoluteFilePath() + QLatin1Char('/');
    else if (file.isFile())
        source = file.absoluteFilePath();
    SourceAddress address = TRY(sourceAddress(source));
    if (!password.isEmpty())
        address.password = password;
    return address;
}

}

ScanCard::ScanCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_source(new QLineEdit), m_password(new QLineEdit), m_namesOnly(new QCheckBox),
      m_look(makeButton({}, "button")), m_stop(makeButton({}, "button")), m_progress(new QProgressBar),
      m_answer(makeLabel({}, "small"))
{
    m_source->setObjectName(QStringLiteral("source"));
    m_password->setObjectName(QStringLiteral("sourcePassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_namesOnly->setObjectName(QStringLiteral("namesOnly"));
    m_look->setObjectName(QStringLiteral("look"));
    m_stop->setObjectName(QStringLiteral("stopLooking"));
    m_answer->setObjectName(QStringLiteral("scanAnswer"));
    m_answer->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(space::two);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_source, 3);
    line->addWidget(m_password, 1);
    line->addWidget(m_namesOnly);
    line->addWidget(m_look);
    line->addWidget(m_stop);
    body()->addLayout(line);
    body()->addWidget(m_progress);
    body()->addWidget(m_answer);
    connect(m_look, &QPushButton::clicked, this, &ScanCard::look);
    connect(m_source, &QLineEdit::returnPressed, this, &ScanCard::look);
    connect(m_password, &QLineEdit::returnPressed, this, &ScanCard::look);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    showRunning(false);
    m_answer->hide();
    retranslate();
}

void ScanCard::look()
{
    if (m_task)
        return;
    const Result<SourceAddress> source = typedSource(m_source->text(), m_password->text());
    m_password->clear();
    if (!source)
        return take(source.problem());
    if (!source->password.isEmpty()) // one that was typed into the address doesn't stay on the screen
        m_source->setText(source->shown());
    ScanOptions options;
    options.isNameOnly = m_namesOnly->isChecked();
    showRunning(true);
    m_task = Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOfPage(m_context.scope()), source = *source, options](
            plumbline::Progress& progress) { return scanInto(*session, scope, source, options, progress); },
        [this](Result<ScanOutcome> outcome) {
            m_task = nullptr;
            showRunning(false);
            take(std::move(outcome));
        });
    connect(m_task, &Task::progressed, m_progress, [this](int thousandths) {
        m_progress->setRange(0, thousandths < 0 ? 0 : wholeProgress);
        m_progress->setValue(std::max(thousandths, 0));
    });
}

void ScanCard::take(Result<ScanOutcome> outcome)
{
    m_answer->show();
    if (!outcome) {
        m_answer->setText(sentenceOf(outcome.problem(), m_context.language()));
    } else {
        QString sentence =
            tr("%1: %2 tables or files, %3 of them new.")
                .arg(outcome->scanned.shown, QString::number(outcome->kept.entries), QString::number(outcome->kept.made));
        if (outcome->scanned.problem)
            sentence += QLatin1Char('\n') + sentenceOf(*outcome->scanned.problem, m_context.language());
        sentence += troublesOf(outcome->scanned.tables);
        m_answer->setText(sentence);
        Q_EMIT kept();
    }
    Q_EMIT answered();
}

/// The first few tables by what stood in their way, and how many more there are.
QString ScanCard::troublesOf(const std::vector<ScannedTable>& tables) const
{
    constexpr int named = 5;
    QString lines;
    int troubled = 0;
    for (const ScannedTable& table : tables) {
        if (table.problem && ++troubled <= named)
            lines += QLatin1Char('\n') + describe(*table.problem, m_context.language()).what;
    }
    if (troubled > named)
        lines += QLatin1Char('\n') + tr("… and %1 more.").arg(troubled - named);
    return lines;
}

void ScanCard::showRunning(bool isRunning)
{
    m_progress->setVisible(isRunning);
    m_progress->setRange(0, 0);
    m_stop->setVisible(isRunning);
    m_look->setEnabled(!isRunning && m_context.refusal(Right::Record).isEmpty());
    m_look->setToolTip(m_context.refusal(Right::Record));
}

void ScanCard::retranslate()
{
    setTitle(tr("Look into a source"));
    m_source->setPlaceholderText(tr("plant.db, a folder, postgresql://user@host/database, mariadb://… or odbc:NAME"));
    m_source->setAccessibleName(tr("Source"));
    m_password->setPlaceholderText(tr("Password, for this look only"));
    m_password->setAccessibleName(tr("Password of the source"));
    m_namesOnly->setText(tr("Names only"));
    m_namesOnly->setToolTip(tr("Reads no values: tables and columns are recognised by their names."));
    m_look->setText(tr("Look"));
    m_stop->setText(tr("Stop"));
}

}
