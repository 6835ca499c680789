// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachment_card.h"

#include "core/services/audit.h"
#include "ui/shared/domain_pages.h"
#include "ui/shared/icons.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/all_wordings.h"
#include "ui/texts/problem_text.h"

#include <QApplication>
#include <QBoxLayout>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int thumbnailSide = 48; ///< pixels, twice that in the picture itself

const QStringList& pictureSuffixes()
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("bmp"),
        QStringLiteral("gif"), QStringLiteral("webp")};
    return suffixes;
}

/// What the system opens to be looked at. Anything else might run: it is only saved.
bool isShownElsewhere(const QString& name)
{
    static const QStringList more{QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("csv"), QStringLiteral("ofd"),
        QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("odt"), QStringLiteral("ods"), QStringLiteral("tif"),
        QStringLiteral("tiff")};
    const QString suffix = QFileInfo(name).suffix().toLower();
    return pictureSuffixes().contains(suffix) || more.contains(suffix);
}

bool isPicture(const QString& name)
{
    return pictureSuffixes().contains(QFileInfo(name).suffix().toLower());
}

/// Of a name that came with somebody's file: none of its folders.
QString fileNameOf(const Attachment& attachment)
{
    const QString name = QFileInfo(QString(attachment.facts.name).replace(u'\\', u'/')).fileName();
    return name.isEmpty() || name == u"." || name == u".." ? QStringLiteral("attachment") : name;
}

/// Empty where the bytes aren't a picture. Qt refuses pictures of more than 256 MB.
QByteArray thumbnailOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(2 * thumbnailSide, 2 * thumbnailSide, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QByteArray png;
    QBuffer out(&png);
    out.open(QIODevice::WriteOnly);
    reader.read().save(&out, "PNG");
    return png;
}

/// Alike in both languages: "12 B", "1.4 MB"
QString sizeText(qint64 bytes)
{
    return QLocale::c()
        .formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)
        .replace(QLatin1StringView("bytes"), QLatin1StringView("B"));
}

QString kindWord(std::string_view kind, Language language)
{
    const KeyWording* const wording = wordWording("attachment." + std::string(kind));
    return wording ? say(wording->text, language, {}) : QString::fromUtf8(kind.data(), qsizetype(kind.size()));
}

}

AttachmentCard::AttachmentCard(PageContext& context, QWidget* parent)
    : Card({}, parent), m_context(context), m_list(new QListWidget), m_none(makeLabel({}, "second")), m_kind(new QComboBox),
      m_note(new QLineEdit), m_add(makeButton({}, "button")), m_open(makeButton({}, "button")), m_save(makeButton({}, "button")),
      m_remove(makeButton({}, "button")), m_actions(new QWidget), m_reasonRow(new QWidget), m_reason(new QLineEdit),
      m_confirm(makeButton({}, "button"))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus); // a click on it, and what is pasted comes here
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentCard::chooseFiles);
    connect(m_open, &QPushButton::clicked, this, &AttachmentCard::openChosen);
    connect(m_save, &QPushButton::clicked, this, &AttachmentCard::saveChosen);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_reasonRow->show();
        m_reason->setFocus();
    });
    connect(m_confirm, &QPushButton::clicked, this, &AttachmentCard::removeChosen);
    connect(m_reason, &QLineEdit::returnPressed, this, &AttachmentCard::removeChosen);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentCard::openChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_reasonRow->hide();
        applyRights();
    });
    auto* const pasting = new QShortcut(QKeySequence::Paste, this);
    pasting->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasting, &QShortcut::activated, this, &AttachmentCard::paste);
    m_note->installEventFilter(this);
    connect(&m_context, &PageContext::factsAreNewer, this, &AttachmentCard::reload);
    retranslate();
    clear();
}

AttachmentCard::~AttachmentCard() = default;

void AttachmentCard::build()
{
    m_list->setObjectName(QStringLiteral("attachments"));
    m_list->setIconSize({thumbnailSide, thumbnailSide});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setResizeMode(QListView::Adjust); // what is wrong with one is a sentence, and wraps
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_none->setWordWrap(true);
    m_kind->setObjectName(QStringLiteral("attachmentKind"));
    m_note->setObjectName(QStringLiteral("attachmentNote"));
    m_add->setObjectName(QStringLiteral("addAttachment"));
    m_add->setIcon(icon("plus"));
    m_open->setObjectName(QStringLiteral("openAttachment"));
    m_save->setObjectName(QStringLiteral("saveAttachment"));
    m_remove->setObjectName(QStringLiteral("removeAttachment"));
    m_reason->setObjectName(QStringLiteral("attachmentReason"));
    m_confirm->setObjectName(QStringLiteral("confirmRemoval"));
    const auto row = [](std::initializer_list<QWidget*> parts, QWidget* stretched) {
        auto* const line = new QHBoxLayout;
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::two);
        for (QWidget* const part : parts)
            line->addWidget(part, part == stretched ? 1 : 0);
        return line;
    };
    m_reasonRow->setLayout(row({m_reason, m_confirm}, m_reason));
    m_reasonRow->hide();
    body()->setSpacing(space::two);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    body()->addWidget(m_reasonRow);
    auto* const actions = row({m_open, m_save, m_remove}, nullptr);
    actions->addStretch();
    m_actions->setLayout(actions);
    body()->addWidget(m_actions);
    body()->addLayout(row({m_kind, m_note, m_add}, m_note));
}

void AttachmentCard::setFact(const std::string& table, const Id& fact)
{
    if (m_fact != fact || m_table != table) {
        m_table = table;
        m_fact = fact;
        m_shown.clear();
        m_reasonRow->hide();
        fill();
    }
    reload();
}

void AttachmentCard::setKind(std::string_view kind)
{
    m_kind->setCurrentIndex(m_kind->findData(QString::fromUtf8(kind.data(), qsizetype(kind.size()))));
}

void AttachmentCard::reload()
{
    const int question = ++m_asked;
    if (m_table.empty())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), fact = m_fact](Progress&) -> Result<std::vector<Shown>> {
            const ReadScope facts = TRY(session->workspace().read());
            std::vector<Shown> shown;
            for (Attachment& attachment : TRY(attachments(facts, fact))) {
                QByteArray picture = TRY(thumbnail(facts, attachment));
                shown.push_back({std::move(attachment), std::move(picture)});
            }
            return shown;
        },
        [this, question](Result<std::vector<Shown>> answer) {
            if (question == m_asked)
                take(std::move(answer));
        });
}

void AttachmentCard::take(Result<std::vector<Shown>> answer)
{
    if (!answer)
        return m_context.tell(answer.problem());
    m_shown = std::move(*answer);
    fill();
    makeThumbnails();
    Q_EMIT loaded();
}

QString AttachmentCard::lineOf(const Attachment& attachment) const
{
    QStringList parts{kindWord(attachment.facts.kind, m_context.language()), sizeText(attachment.bytes), attachment.person,
        chineseTime(attachment.at)};
    if (!attachment.facts.note.isEmpty())
        parts += attachment.facts.note;
    QString line = attachment.facts.name + u'\n' + parts.join(QStringLiteral(" · "));
    if (attachment.trouble)
        line += QStringLiteral("\n✗ ") + sentenceOf(*attachment.trouble, m_context.language());
    return line;
}

void AttachmentCard::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Shown& shown : m_shown) {
        auto* const item = new QListWidgetItem(lineOf(shown.attachment), m_list);
        QPixmap picture;
        if (shown.thumbnail.isEmpty() || !picture.loadFromData(shown.thumbnail))
            item->setIcon(icon(shown.attachment.trouble      ? "warning"
                    : isPicture(shown.attachment.facts.name) ? "picture"
                                                             : "document"));
        else
            item->setIcon(QIcon(picture));
        if (shown.attachment.trouble)
            item->setForeground(tokens().red);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!m_shown.empty());
    m_none->setVisible(m_shown.empty());
    m_none->setText(m_table.empty()
            ? tr("What is attached belongs to a row: choose one, or save the new one first.")
            : tr("Nothing is attached. Add the copy of a voucher, a contract or a photo: by button, dropped here, or pasted."));
    m_actions->setVisible(!m_shown.empty());
    m_list->updateGeometry();
    applyRights();
}

/// Pictures that have no small one yet: made once and kept beside the content.
void AttachmentCard::makeThumbnails()
{
    std::vector<Attachment> open;
    for (const Shown& shown : m_shown) {
        if (shown.thumbnail.isEmpty() && !shown.attachment.trouble && isPicture(shown.attachment.facts.name)
            && m_looked.insert(shown.attachment.content).second)
            open.push_back(shown.attachment);
    }
    if (open.empty())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), open](Progress&) {
            for (const Attachment& attachment : open) {
                const Result<QByteArray> bytes = attachmentBytes(*session, attachment);
                const QByteArray png = bytes ? thumbnailOf(*bytes) : QByteArray();
                if (!png.isEmpty())
                    static_cast<void>(keepThumbnail(*session, attachment, png)); // a cache: made again another time
            }
        },
        [this] { reload(); });
}

const Attachment* AttachmentCard::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_shown.size()) ? &m_shown[std::size_t(row)].attachment : nullptr;
}

void AttachmentCard::applyRights()
{
    const QString refusal = m_context.refusal(Right::Record);
    const bool isShowing = !m_table.empty();
    for (QWidget* const part : std::initializer_list<QWidget*>{m_add, m_kind, m_note}) {
        part->setEnabled(isShowing && refusal.isEmpty());
        part->setToolTip(refusal);
    }
    const Attachment* const attachment = chosen();
    m_open->setEnabled(attachment && isShownElsewhere(attachment->facts.name));
    m_open->setToolTip(attachment && !isShownElsewhere(attachment->facts.name)
            ? tr("A file of this kind might run: save it, and open it where you trust it.")
            : QString());
    m_save->setEnabled(attachment);
    m_remove->setEnabled(attachment && refusal.isEmpty());
    m_remove->setToolTip(refusal);
}

AttachmentFacts AttachmentCard::described(const QString& name) const
{
    return {name, m_kind->currentData().toString().toStdString(), m_note->text().trimmed()};
}

/// Work on another thread that ends in problems, none if all went well.
template <class Work> void AttachmentCard::run(Work work)
{
    m_add->setEnabled(false);
    Task::run(
        this, [session = m_context.session().shared_from_this(), work = std::move(work)](Progress&) { return work(*session); },
        [this](const std::vector<Problem>& problems) {
            for (const Problem& problem : problems)
                m_context.tell(problem);
            m_note->clear();
            m_reason->clear();
            m_reasonRow->hide();
            m_context.factsChanged();
            reload();
            Q_EMIT added();
        });
}

void AttachmentCard::addFiles(const QStringList& paths)
{
    if (m_table.empty() || paths.isEmpty())
        return;
    run([table = m_table, fact = m_fact, paths, facts = described({})](Session& session) {
        std::vector<Problem> problems;
        for (const QString& path : paths) {
            if (const Result<Id> id = attach(session, table, fact, path, facts); !id)
                problems.push_back(id.problem());
        }
        return problems;
    });
}

bool AttachmentCard::addFrom(const QMimeData& content)
{
    QStringList paths;
    for (const QUrl& url : content.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty()) {
        addFiles(paths);
        return true;
    }
    const QImage image = qvariant_cast<QImage>(content.imageData());
    if (image.isNull() || m_table.empty())
        return false;
    run([table = m_table, fact = m_fact, image, facts = described(tr("Pasted picture") + QStringLiteral(".png"))](
            Session& session) {
        QBuffer bytes;
        bytes.open(QIODevice::ReadWrite);
        image.save(&bytes, "PNG");
        const Result<Id> id = attach(session, table, fact, bytes, facts);
        return id ? std::vector<Problem>() : std::vector<Problem>{id.problem()};
    });
    return true;
}

void AttachmentCard::paste()
{
    const QMimeData* const content = QApplication::clipboard()->mimeData();
    if (content && m_add->isEnabled())
        addFrom(*content);
}

void AttachmentCard::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void AttachmentCard::openChosen()
{
    const Attachment* const attachment = chosen();
    if (!attachment || !isShownElsewhere(attachment->facts.name))
        return;
    // A folder of its own a content, so that two of one name don't meet.
    const QString folder = m_opened.filePath(QString::fromStdString(attachment->id.text()));
    QDir().mkpath(folder);
    const QString path = folder + u'/' + fileNameOf(*attachment);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), attachment = *attachment, path](
            Progress&) { return saveAttachment(*session, attachment, path); },
        [this, path](const Result<void>& saved) {
            if (saved)
                QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            else
                m_context.tell(saved.problem());
            reload();
        });
}

void AttachmentCard::saveChosen()
{
    const Attachment* const attachment = chosen();
    if (!attachment)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the attachment"), fileNameOf(*attachment));
    if (path.isEmpty())
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), attachment = *attachment, path](
            Progress&) { return saveAttachment(*session, attachment, path); },
        [this, path](const Result<void>& saved) {
            if (saved)
                m_context.show({Notice::Weight::Done, tr("The content is whole; saved as %1").arg(path)});
            else
                m_context.tell(saved.problem());
            reload();
        });
}

void AttachmentCard::removeChosen()
{
    const Attachment* const attachment = chosen();
    if (!attachment)
        return;
    run([id = attachment->id, reason = m_reason->text()](Session& session) {
        const Result<void> removed = removeAttachment(session, id, reason);
        return removed ? std::vector<Problem>() : std::vector<Problem>{removed.problem()};
    });
}

void AttachmentCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_add->isEnabled() && (event->mimeData()->hasUrls() || event->mimeData()->hasImage()))
        event->acceptProposedAction();
}

void AttachmentCard::dropEvent(QDropEvent* event)
{
    if (m_add->isEnabled() && addFrom(*event->mimeData()))
        event->acceptProposedAction();
}

/// The field for a note takes text; a picture or files that are pasted into it are meant to be attached.
bool AttachmentCard::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_note || !isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return Card::eventFilter(watched, event);
    const QMimeData* const content = QApplication::clipboard()->mimeData();
    if (!content || !(content->hasUrls() || content->hasImage()))
        return false;
    if (event->type() == QEvent::KeyPress)
        paste();
    event->accept();
    return true;
}

void AttachmentCard::retranslate()
{
    setTitle(tr("Attachments"));
    const QVariant kind = m_kind->currentData();
    m_kind->clear();
    for (const char* const key : attachmentKinds)
        m_kind->addItem(kindWord(key, m_context.language()), QString::fromLatin1(key));
    m_kind->setCurrentIndex(kind.isValid() ? m_kind->findData(kind) : 0);
    m_kind->setAccessibleName(tr("Kind of attachment"));
    m_note->setPlaceholderText(tr("Note, if it needs one"));
    m_add->setText(tr("Add"));
    m_open->setText(tr("Open"));
    m_save->setText(tr("Save as"));
    m_remove->setText(tr("Remove"));
    m_reason->setPlaceholderText(tr("Why is it removed? Its content stays in the file."));
    m_confirm->setText(tr("Remove it"));
    fill();
}

void AttachmentCard::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
