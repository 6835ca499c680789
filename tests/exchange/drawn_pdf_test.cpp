// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_finish.h"
#include "core/exchange/verify_file.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace plumbline;
using namespace plumbline::tests;

/// PDFs as Qt draws them.
class DrawnPdfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeSearched()
    {
        if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
            QSKIP("Noto Sans CJK SC is not installed");
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("poppler-utils is not installed");
        const QString text = QStringLiteral("月日用生金大工水一二三 安全生产费用 长车见门民食母 页齐龙龟 1,234.50 Revenue");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(finished(drawn({text}))));
        file.close();
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()).simplified(), text);
        QCOMPARE(reader.readAllStandardError(), QByteArray());
    }

    void twoDrawingsOfOneReportAreEqual()
    {
        const QByteArray first = drawn({QStringLiteral("一"), QStringLiteral("2")});
        QTest::qWait(1100); // Qt writes the clock's time into a PDF
        const QByteArray second = drawn({QStringLiteral("一"), QStringLiteral("2")});
        QVERIFY(first != second);
        QVERIFY(finished(first) == finished(second));
    }

    void everyByteIsSealed()
    {
        const std::string file = finished(drawn({QStringLiteral("一")}));
        QCOMPARE(verifyReportBytes(file).outcome, FileOutcome::Intact);
        std::string changed = file;
        for (std::size_t at = 0; at < changed.size(); at += 7) {
            changed[at] = char(changed[at] ^ 0x10);
            QVERIFY(pdfTrailer(changed) != TrailerState::Intact);
            changed[at] = file[at];
        }
    }

    void otherReadersOpenIt()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty())
            QSKIP("qpdf is not installed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("report.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(finished(drawn({QStringLiteral("一")}))));
        file.close();
        QProcess check;
        check.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), file.fileName()});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardError(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

private:
    static QByteArray drawn(const QStringList& pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Noto Sans CJK SC"), 9));
        for (qsizetype page = 0; page < pages.size(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.drawText(500, 1000, pages[page]);
        }
        painter.end();
        return bytes;
    }

    static std::string finished(const QByteArray& pdf)
    {
        const ReportDocument document = sampleReport();
        return *finishPdf(bytesOf(pdf), document, Seal::of(document));
    }
};

PLUMBLINE_TEST(DrawnPdfTest)
#include "drawn_pdf_test.moc"
