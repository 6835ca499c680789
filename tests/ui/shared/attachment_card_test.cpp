// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/attachment_card.h"

#include "tests/support/registry.h"
#include "tests/support/tamper.h"
#include "tests/ui/safety_fee/stage.h"
#include "tests/ui/support/screenshot.h"

#include <QClipboard>
#include <QDropEvent>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

template <class Child> Child* named(const QWidget& parent, const char* name)
{
    return parent.findChild<Child*>(QString::fromLatin1(name));
}

/// A card beside the sample's machinery works, as a page would have it.
struct Beside {
    Stage stage;
    AttachmentCard* card;

    explicit Beside(Stage::Setting setting = {}) : stage(setting)
    {
        card = new AttachmentCard(stage.window().context());
        card->resize(520, 360);
        card->QWidget::show();
        card->setFact("enterprise", stage.scope().enterprise);
        settleTasks();
    }
    ~Beside()
    {
        delete card;
        settleTasks();
    }
    QString file(const char* name, const QByteArray& bytes) const
    {
        QFile file(stage.folder() + u'/' + QString::fromUtf8(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
        return file.fileName();
    }
    QString picture(const char* name) const
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(QColor(0x0E6B6A));
        const QString path = stage.folder() + u'/' + QString::fromUtf8(name);
        if (!image.save(path))
            qFatal("can't write");
        return path;
    }
    QListWidget& list() const { return *named<QListWidget>(*card, "attachments"); }
    std::vector<Attachment> kept()
    {
        return attachments(stage.session().workspace().read().value(), stage.scope().enterprise).value();
    }
    void add(const QStringList& paths)
    {
        card->addFiles(paths);
        settleTasks();
    }
};

}

/// Attachments by the hand: added, dropped, pasted, removed; what is wrong is said in words.
class AttachmentCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filesAreAddedAndShown()
    {
        Beside beside;
        QVERIFY(!beside.list().isVisible());
        named<QLineEdit>(*beside.card, "attachmentNote")->setText(QStringLiteral("一月"));
        beside.add({beside.file("凭证.pdf", "%PDF"), beside.picture("现场.png")});
        QCOMPARE(beside.list().count(), 2);
        QVERIFY2(beside.list().item(0)->text().startsWith(QStringLiteral("凭证.pdf\n凭证 · 4 B")),
            qPrintable(beside.list().item(0)->text()));
        QVERIFY(beside.list().item(0)->text().endsWith(QStringLiteral("一月")));
        QCOMPARE(beside.stage.lastRecord(), std::string("attachment.add"));
        // The picture has its small one beside its content, and no record tells of it.
        QVERIFY(!thumbnail(beside.stage.session().workspace().read().value(), beside.kept()[1])->isEmpty());
        QVERIFY(clippedTexts(*beside.card).isEmpty());
    }

    void whatCannotBeTakenInIsToldAndTheOthersAre()
    {
        Beside beside;
        beside.add({beside.file("空.pdf", ""), beside.file("a.pdf", "a")});
        QCOMPARE(beside.kept().size(), 1U);
        QCOMPARE(beside.kept()[0].facts.name, QStringLiteral("a.pdf"));
    }

    void filesAreDropped()
    {
        Beside beside;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(beside.file("a.pdf", "a")), QUrl(QStringLiteral("https://example.org/b.pdf"))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(beside.card, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(beside.card, &drop);
        settleTasks();
        QCOMPARE(beside.kept().size(), 1U);
    }

    void aPictureIsPasted()
    {
        Beside beside;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        beside.list().parentWidget()->setFocus();
        beside.card->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(beside.card));
        QTest::keyClick(beside.card, Qt::Key_V, Qt::ControlModifier);
        settleTasks();
        QCOMPARE(beside.kept().size(), 1U);
        QVERIFY(QImage::fromData(*attachmentBytes(beside.stage.session(), beside.kept()[0])).size() == QSize(20, 10));
    }

    void oneIsRemovedWithAReason()
    {
        Beside beside;
        beside.add({beside.file("a.pdf", "a")});
        beside.list().setCurrentRow(0);
        QTest::mouseClick(named<QPushButton>(*beside.card, "removeAttachment"), Qt::LeftButton);
        QTest::mouseClick(named<QPushButton>(*beside.card, "confirmRemoval"), Qt::LeftButton);
        settleTasks();
        QCOMPARE(beside.kept().size(), 1U); // no reason, no removal
        beside.list().setCurrentRow(0);
        QTest::mouseClick(named<QPushButton>(*beside.card, "removeAttachment"), Qt::LeftButton);
        named<QLineEdit>(*beside.card, "attachmentReason")->setText(QStringLiteral("附错了"));
        QTest::mouseClick(named<QPushButton>(*beside.card, "confirmRemoval"), Qt::LeftButton);
        settleTasks();
        QVERIFY(beside.kept().empty());
        QCOMPARE(beside.stage.lastRecord(), std::string("attachment.remove"));
    }

    void whatMightRunIsSavedOnly()
    {
        Beside beside;
        beside.add({beside.file("a.pdf", "a"), beside.file("b.desktop", "b"), beside.file("c.exe", "c")});
        for (int row = 0; row < 3; ++row) {
            beside.list().setCurrentRow(row);
            QCOMPARE(named<QPushButton>(*beside.card, "openAttachment")->isEnabled(), row == 0);
            QVERIFY(named<QPushButton>(*beside.card, "saveAttachment")->isEnabled());
        }
    }

    void noFactNoAttachment()
    {
        Beside beside;
        beside.card->clear();
        QVERIFY(!named<QPushButton>(*beside.card, "addAttachment")->isEnabled());
        beside.add({beside.file("a.pdf", "a")});
        QVERIFY(beside.kept().empty());
    }

    void pictures_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("zh-light") << Language::Chinese << ThemeChoice::Light;
        QTest::newRow("en-dark") << Language::English << ThemeChoice::Dark;
    }
    void pictures()
    {
        QFETCH(Language, language);
        QFETCH(ThemeChoice, theme);
        Beside beside({.language = language, .theme = theme});
        beside.add({beside.file("安全培训记-0012.pdf", "%PDF-1.7 of a voucher"), beside.picture("尾矿库现场.png"),
            beside.file("合同.docx", "a contract")});
        auto change = beside.stage.session().workspace().write();
        QVERIFY(change->execute("DROP TRIGGER blob_chunk_no_delete").isOk());
        QVERIFY(change->execute("DELETE FROM blob_chunk WHERE blob = 3").isOk());
        QVERIFY(change->commit({"test", *beside.stage.session().acting(Right::Record)}).isOk());
        beside.card->setFact("enterprise", beside.stage.scope().enterprise);
        settleTasks();
        beside.list().setCurrentRow(0);
        QVERIFY(beside.list().item(2)->text().contains(QStringLiteral("✗ ")));
        takePicture(*beside.card, QStringLiteral("attachments-") + QString::fromLatin1(QTest::currentDataTag()), {560, 420});
        QCOMPARE(clippedTexts(*beside.card), QStringList());
    }
};

PLUMBLINE_TEST(AttachmentCardTest)
#include "attachment_card_test.moc"
