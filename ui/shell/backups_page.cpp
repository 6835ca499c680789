// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups_page.h"

#include "core/services/session.h"
#include "core/store/backup.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStorageInfo>

namespace plumbline {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString instantText(const QDateTime& instant)
{
    return instant.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

}

BackupsPage::BackupsPage(PageContext& context, const QString& chosenFolder, QWidget* parent)
    : Page(parent), m_context(context), m_place(new Card), m_folderLabel(makeLabel({}, "strong")), m_rule(makeLabel({}, "small")),
      m_choose(makeButton({}, "button")), m_beside(makeButton({}, "button")), m_list(new Card), m_none(makeLabel({}, "second")),
      m_table(new RecordTable), m_model(new RecordModel<Backup>({}, this)), m_backUp(makeButton({}, "primary")),
      m_try(makeButton({}, "button")), m_restore(makeButton({}, "button"))
{
    build();
    connect(m_backUp, &QPushButton::clicked, this, &BackupsPage::backUpNow);
    connect(m_try, &QPushButton::clicked, this, &BackupsPage::trySelected);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::restoreSelected);
    connect(m_choose, &QPushButton::clicked, this, &BackupsPage::chooseFolder);
    connect(m_beside, &QPushButton::clicked, this, [this] { useFolder({}); });
    connect(&m_context, &PageContext::factsAreNewer, this, &BackupsPage::reload);
    m_chosenFolder = chosenFolder;
    retranslate();
    reload();
}

void BackupsPage::build()
{
    m_folderLabel->setWordWrap(true);
    m_folderLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rule->setWordWrap(true);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_folderLabel);
    words->addWidget(m_rule);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addLayout(words, 1);
    line->addWidget(m_beside, 0, Qt::AlignVCenter);
    line->addWidget(m_choose, 0, Qt::AlignVCenter);
    m_place->body()->addLayout(line);
    m_table->setObjectName(QStringLiteral("backups"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->body()->addWidget(m_none);
    m_list->body()->addWidget(m_table);
    m_list->head()->addWidget(m_try);
    m_list->head()->addWidget(m_restore);
    m_backUp->setObjectName(QStringLiteral("backUp"));
    m_try->setObjectName(QStringLiteral("try"));
    m_restore->setObjectName(QStringLiteral("restore"));
    for (Card* const card : {m_place, m_list})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    addAction(m_backUp);
    body()->addWidget(m_place);
    body()->addWidget(m_list);
    body()->addStretch();
}

void BackupsPage::reload()
{
    const std::shared_ptr<Session> session = m_context.session().shared_from_this();
    m_folder = backupFolder(session->workspace().path(), m_chosenFolder);
    Task::run(
        this, [session, folder = m_folder](Progress&) { return backups(session->workspace(), folder); },
        [this](Result<std::vector<Backup>> found) {
            if (found)
                showRows(std::move(*found));
            else
                m_context.tell(found.problem());
        });
}

void BackupsPage::showRows(std::vector<Backup> rows)
{
    // The newest is what one would go back to: whether one can is known before it is needed.
    if (!rows.empty() && !m_tried.contains(rows.front().path))
        tryOne(rows.front().path);
    m_model->setRows(std::move(rows));
    if (!m_model->rows().empty())
        m_table->selectRow(0);
    retranslate();
    Q_EMIT loaded();
}

void BackupsPage::backUpNow()
{
    m_backUp->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), folder = m_folder](
            Progress&) { return backUp(session->workspace(), folder, BackupWhen::Always, QDateTime::currentDateTimeUtc()); },
        [this](const Result<std::optional<Backup>>& made) {
            m_backUp->setEnabled(true);
            if (!made)
                return m_context.tell(made.problem());
            reload();
        });
}

void BackupsPage::tryOne(const QString& path)
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), path](Progress&) { return tryBackup(session->workspace(), path); },
        [this, path](Result<BackupTrial> trial) {
            if (!trial)
                m_context.tell(trial.problem());
            m_tried.insert_or_assign(path, std::move(trial));
            m_model->setColumns(columns());
            m_table->updateGeometry();
        });
}

void BackupsPage::trySelected()
{
    if (const Backup* const backup = selected())
        tryOne(backup->path);
}

void BackupsPage::restoreSelected()
{
    const Backup* const backup = selected();
    if (!backup)
        return;
    auto* const dialog = new QFileDialog(this, tr("Restore as a new file"),
        QFileInfo(m_context.session().workspace().path()).path(), tr("Plumbline workspace (*.plumb)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("plumb"));
    // What is there is never written over: it is refused by name afterwards.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(
        dialog, &QFileDialog::fileSelected, this, [this, from = backup->path](const QString& path) { restoreTo(from, path); });
    dialog->open();
}

void BackupsPage::restoreTo(const QString& backup, const QString& path)
{
    Task::run(
        this, [backup, path](Progress&) { return restore(backup, path); },
        [this, path](const Result<void>& restored) {
            if (!restored)
                return m_context.tell(restored.problem());
            m_context.show(
                {Notice::Weight::Done, tr("Restored as %1. Open it like any workspace.").arg(QDir::toNativeSeparators(path))});
        });
}

void BackupsPage::chooseFolder()
{
    auto* const dialog = new QFileDialog(this, tr("Folder for backups"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsPage::useFolder);
    dialog->open();
}

void BackupsPage::useFolder(const QString& chosen)
{
    m_chosenFolder = chosen;
    Q_EMIT folderChosen(chosen);
    reload();
}

const Backup* BackupsPage::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->rows()[std::size_t(index.row())] : nullptr;
}

QString BackupsPage::triedText(const Backup& backup) const
{
    const auto found = m_tried.find(backup.path);
    if (found == m_tried.end())
        return tr("not tried");
    if (!found->second)
        return tr("✗ %1").arg(describe(found->second.problem(), m_context.language()).what);
    return tr("✓ %1 records, %2 rows, part of today's journal").arg(found->second->records).arg(found->second->rows);
}

std::vector<Column<Backup>> BackupsPage::columns() const
{
    constexpr Qt::Alignment right = Qt::AlignTrailing;
    std::vector<Column<Backup>> columns(4);
    columns[0] = {tr("Made"), [](const Backup& backup) { return instantText(backup.at); }, {}, {}, {}, {}};
    columns[1] = {tr("Through record"), [](const Backup& backup) { return QString::number(backup.seq); },
        [](const Backup& backup) { return QVariant::fromValue(qulonglong(backup.seq)); }, right, {}, {}};
    columns[2] = {tr("Size"), [](const Backup& backup) { return sizeText(backup.bytes); },
        [](const Backup& backup) { return QVariant::fromValue(backup.bytes); }, right, {}, {}};
    columns[3] = {tr("Tried"), [this](const Backup& backup) { return triedText(backup); }, {}, {}, {}, {}};
    return columns;
}

void BackupsPage::retranslate()
{
    setTitle(tr("Backups"));
    const std::vector<Backup>& rows = m_model->rows();
    setLead(rows.empty()
            ? tr("There is no backup of this workspace yet.")
            : tr("<b>%n backup(s)</b>; the newest is of %1.", nullptr, int(rows.size())).arg(instantText(rows.front().at)));
    m_backUp->setText(tr("Back up now"));
    m_try->setText(tr("Try"));
    m_restore->setText(tr("Restore as…"));
    m_choose->setText(tr("Other folder…"));
    m_beside->setText(tr("Beside the workspace"));
    m_beside->setVisible(!m_chosenFolder.isEmpty());
    m_place->setTitle(tr("Where they lie"));
    m_list->setTitle(tr("What one can go back to"));
    const QFileInfo folder(m_folder);
    const QStorageInfo storage(folder.exists() ? m_folder : folder.path());
    m_folderLabel->setText(tr("%1 (%2 free)").arg(QDir::toNativeSeparators(m_folder), sizeText(storage.bytesAvailable())));
    m_rule->setText(
        tr("Made by itself when the workspace is opened, every hour, and when it is closed, if something was recorded "
           "since. Kept: all of the last hour, one an hour for a day, one a day for 30 days, one a month for ever. A "
           "backup on the same disk goes with that disk: choose another one where you can."));
    m_none->setText(tr("The first one is made in a moment, or with “Back up now”."));
    m_none->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_try->setEnabled(!rows.empty());
    m_restore->setEnabled(!rows.empty());
    m_model->setColumns(columns());
    m_table->updateGeometry();
}

void BackupsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
