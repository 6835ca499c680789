// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/file_check.h"

#include "core/services/audit.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/verdict_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t mostProblemsTold = 8;

QString fileIn(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

}

FileCheck::FileCheck(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_choose(makeButton({}, "button")), m_compare(makeButton({}, "button")),
      m_code(new QLineEdit), m_hint(makeLabel({}, "second")), m_outcome(makeLabel({}, "statusGood")),
      m_particulars(new QGridLayout), m_problems(makeLabel({}, "fieldProblem"))
{
    setAcceptDrops(true);
    m_choose->setObjectName(QStringLiteral("chooseReport"));
    m_compare->setObjectName(QStringLiteral("compareReport"));
    m_code->setObjectName(QStringLiteral("expectedCode"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_problems->setObjectName(QStringLiteral("checkProblems"));
    for (QLabel* const label : {m_hint, m_outcome, m_problems}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_particulars->setHorizontalSpacing(space::three);
    m_particulars->setVerticalSpacing(space::one);
    m_particulars->setColumnStretch(1, 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_choose);
    row->addWidget(m_code, 1);
    row->addWidget(m_compare);
    body()->addLayout(row);
    for (QWidget* const part : {m_hint, m_outcome})
        body()->addWidget(part);
    body()->addLayout(m_particulars);
    body()->addWidget(m_problems);
    body()->addStretch();
    connect(m_choose, &QPushButton::clicked, this, [this] { choose(&FileCheck::check); });
    connect(m_compare, &QPushButton::clicked, this, [this] { choose(&FileCheck::compareWith); });
    connect(m_code, &QLineEdit::editingFinished, this, &FileCheck::checkAgain);
    retranslate();
}

void FileCheck::choose(void (FileCheck::*take)(const QString&))
{
    auto* const dialog = new QFileDialog(this, tr("Check a report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Reports (%1)").arg(QStringLiteral("*.pdf *.xlsx *.odt *.html *.csv *.json")));
    connect(dialog, &QFileDialog::fileSelected, this, take);
    dialog->open();
}

void FileCheck::check(const QString& path)
{
    m_path = path;
    m_other.clear();
    checkAgain();
}

void FileCheck::compareWith(const QString& path)
{
    m_other = path;
    checkAgain();
}

void FileCheck::checkAgain()
{
    if (m_path.isEmpty())
        return;
    const int question = ++m_asked;
    m_checked.reset();
    showVerdict();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), path = m_path,
            expected = ExpectedReport{m_code->text().trimmed(), m_other}](
            Progress&) { return checkReport(session->house(), path, expected); },
        [this, question](CheckedReport answer) {
            if (question != m_asked)
                return;
            m_checked = std::move(answer);
            showVerdict();
        });
}

void FileCheck::showVerdict()
{
    while (QLayoutItem* const item = m_particulars->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hint->setVisible(m_path.isEmpty());
    m_compare->setEnabled(m_checked && m_checked->file.document);
    m_outcome->setVisible(!m_path.isEmpty());
    m_problems->hide();
    const QString name = QFileInfo(m_path).fileName();
    if (!m_checked) {
        setRole(m_outcome, "second");
        return m_outcome->setText(tr("%1 is being checked…").arg(name));
    }
    const Language language = m_context.language();
    const QString outcome = verdictWord(keyOf(m_checked->file.outcome), language);
    setRole(m_outcome, m_checked->stands() ? "statusGood" : "statusBad");
    m_outcome->setText((m_checked->stands() ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + name
        + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + outcome);
    showParticulars(*m_checked);
    QStringList lines;
    for (std::size_t at = 0; at < std::min(mostProblemsTold, m_checked->problems.size()); ++at)
        lines << QStringLiteral("✗ ") + sentenceOf(m_checked->problems[at], language);
    if (m_checked->problems.size() > mostProblemsTold)
        lines << tr("and %n more", nullptr, int(m_checked->problems.size() - mostProblemsTold));
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
}

/// What the file says of itself, once that could be read.
void FileCheck::showParticulars(const CheckedReport& checked)
{
    if (!checked.file.document || !checked.file.seal)
        return;
    const Language language = m_context.language();
    const ReportDocument& document = *checked.file.document;
    std::vector<std::pair<const char*, QString>> lines{
        {"check_code", QString::fromStdString(checked.file.seal->checkCode)},
        {"report", in(language, document.title) + QLatin1Char(' ') + periodText(document.period, language)},
        {"enterprise", document.enterprise},
        {"by", document.origin.by + QStringLiteral(" · ") + chineseTime(document.origin.at)},
    };
    if (checked.again && *checked.again)
        lines.emplace_back("figures",
            QLocale().toString(qulonglong((*checked.again)->figures)) + QStringLiteral(" · ")
                + verdictWord((*checked.again)->isEqual() ? "equal" : "unequal", language));
    if (checked.relation)
        lines.emplace_back("against", verdictWord(keyOf(*checked.relation), language));
    int row = 0;
    for (const auto& [key, value] : lines) {
        auto* const shown = makeLabel(value, "body");
        shown->setObjectName(QString::fromLatin1(key));
        shown->setWordWrap(true);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_particulars->addWidget(makeLabel(verdictWord(key, language), "second"), row, 0, Qt::AlignTop);
        m_particulars->addWidget(shown, row, 1);
        ++row;
    }
}

void FileCheck::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileCheck::dropEvent(QDropEvent* event)
{
    if (const QString file = fileIn(event->mimeData()); !file.isEmpty())
        check(file);
}

void FileCheck::retranslate()
{
    setTitle(tr("Check a report"));
    m_choose->setText(tr("Choose a file…"));
    m_compare->setText(tr("Compare with…"));
    m_compare->setToolTip(tr("Another report of the same workspace: does one follow from the other?"));
    m_code->setPlaceholderText(tr("Check code it should have"));
    m_code->setAccessibleName(m_code->placeholderText());
    m_hint->setText(tr("Choose a report, or drop it here: whether every byte is as sealed, and whether its figures follow from "
                       "the facts and rules inside. Nothing but the file is needed."));
    showVerdict();
}

}
