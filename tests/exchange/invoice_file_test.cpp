// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice_file.h"

#include "core/exchange/archive_writer.h"
#include "core/exchange/table_source.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace plumbline;
using namespace plumbline::tests;

namespace {

const std::string number = "<TaxSupervisionInfo><InvoiceNumber>24332000000000000001</InvoiceNumber>"
                           "<IssueTime>2026-02-28T10:11:12</IssueTime></TaxSupervisionInfo>";
const std::string total = "<EInvoiceData><BasicInformation><TotalTax-includedAmount>12.30</TotalTax-includedAmount>"
                          "</BasicInformation><IssuItemInformation><TotaltaxIncludedAmount>9.99</TotaltaxIncludedAmount>"
                          "</IssuItemInformation></EInvoiceData>";

std::string invoice(const std::string& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><EInvoice>" + content + "</EInvoice>";
}

/// Its second row, as an import sees it; or the Problem.
QString told(std::string_view file)
{
    const Result<TableSource> source = TableSource::open(file);
    if (!source)
        return QString::fromUtf8(source.problem().code.data(), qsizetype(source.problem().code.size()));
    QStringList cells;
    const auto read = source->readRows(0, [&](const SourceRow& row) -> Result<void> {
        for (const SourceCell& cell : row.cells) {
            if (row.number == 2)
                cells << QString::fromUtf8(cell.value.data(), qsizetype(cell.value.size()));
        }
        return {};
    });
    return read ? cells.join(u'|') : QStringLiteral("unreadable");
}

}

class InvoiceFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void xml_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("row");
        const auto row = [](const char* name, const std::string& file, const char* told) {
            QTest::newRow(name) << QByteArray::fromStdString(file) << QString::fromUtf8(told);
        };
        row("number, day and total, and no line's amount", invoice(number + total), "24332000000000000001|2026-02-28||||12.30");
        row("what isn't there stays empty", invoice(number), "24332000000000000001|2026-02-28||||");
        row("a byte order mark before it", "\xEF\xBB\xBF" + invoice(number), "24332000000000000001|2026-02-28||||");
        row("signs that XML writes otherwise",
            invoice(number
                + "<EInvoiceData><SellerInformation><SellerName> 甲&amp;乙 </SellerName></SellerInformation></EInvoiceData>"),
            "24332000000000000001|2026-02-28|甲&乙|||");
        row("no number", invoice(total), "invoice.no-number");
        row("two numbers", invoice(number + number), "invoice.several");
        row("cut off", invoice(number).substr(0, 150), "invoice.malformed");
        row("a declaration that eats memory", "<!DOCTYPE EInvoice [<!ENTITY a \"b\">]>" + invoice(number).substr(38),
            "invoice.malformed");
        row("an invoice inside of something else", "<a>" + invoice(number).substr(38) + "</a>", "invoice.no-data");
    }
    void xml()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, row);
        QCOMPARE(told(file.toStdString()), row);
    }

    void ofd_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("row");
        QTest::newRow("its data beside the pages")
            << QStringList{QStringLiteral("OFD.xml"), QStringLiteral("Doc_0/Attachs/original_invoice.xml")}
            << QStringLiteral("24332000000000000001|2026-02-28||||12.30");
        QTest::newRow("pages only") << QStringList{QStringLiteral("OFD.xml"), QStringLiteral("Doc_0/Pages/Page_0/Content.xml")}
                                    << QStringLiteral("invoice.no-data");
        QTest::newRow("two of them") << QStringList{QStringLiteral("OFD.xml"), QStringLiteral("Doc_0/Attachs/a.xml"),
            QStringLiteral("Doc_0/Attachs/b.xml")}
                                     << QStringLiteral("invoice.several");
        QTest::newRow("no OFD") << QStringList{QStringLiteral("Doc_0/Attachs/original_invoice.xml")}
                                << QStringLiteral("xlsx.not-a-workbook");
        QTest::newRow("a name that leads outside") << QStringList{QStringLiteral("OFD.xml"), QStringLiteral("../Attachs/a.xml")}
                                                   << QStringLiteral("archive.unsafe-name");
    }
    void ofd()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, row);
        const std::string content = invoice(number + total);
        std::vector<ArchivePart> parts;
        for (const QString& name : names)
            parts.push_back({name.toStdString(), name == QStringLiteral("OFD.xml") ? std::string_view("<OFD/>") : content});
        const Result<std::string> file = writeArchive(parts, "2026-02-28T00:00:00Z");
        QVERIFY(file);
        QCOMPARE(told(*file), row);
    }
};

PLUMBLINE_TEST(InvoiceFileTest)
#include "invoice_file_test.moc"
