// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_finish.h"

#include "core/exchange/to_unicode.h"
#include "tests/exchange/samples.h"
#include "tests/support/registry.h"

using namespace plumbline;
using namespace plumbline::tests;

class PdfFinishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDocumentComesBack()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        const std::string file = *finishPdf(samplePdf(), document, seal);
        QCOMPARE(*documentInPdf(file), seal.bytes);
        QCOMPARE(pdfTrailer(file), TrailerState::Intact);
        QVERIFY(file.find("D:20241231083005Z") != std::string::npos);
        QVERIFY(file.find("D:20200101000000Z") == std::string::npos);
    }

    void theEndIsRepeatedAfterTheTrailer()
    {
        const ReportDocument document = sampleReport();
        const std::string file = *finishPdf(samplePdf(), document, Seal::of(document));
        const std::string end = file.substr(file.rfind("startxref"));
        QVERIFY(end.ends_with("%%EOF\n"));
        const std::size_t trailer = file.rfind("%" + std::string(sealTrailerStart));
        QCOMPARE(file.substr(trailer - end.size(), end.size()), end);
        QCOMPARE(file.substr(trailer + 1 + sealTrailerLength), "\n" + end);
    }

    void equalInputsGiveEqualBytes()
    {
        const ReportDocument document = sampleReport();
        const Seal seal = Seal::of(document);
        const std::string first = *finishPdf(samplePdf(), document, seal);
        QTest::qWait(1100); // a clock that leaked in would show
        QVERIFY(first == *finishPdf(samplePdf(), document, seal));
    }

    void whatIsNoPdfIsAProblem()
    {
        const ReportDocument document = sampleReport();
        QCOMPARE(std::string(finishPdf("nothing", document, Seal::of(document)).problem().code), std::string("pdf.not-finished"));
        QCOMPARE(std::string(documentInPdf("nothing").problem().code), std::string("pdf.unreadable"));
        QCOMPARE(std::string(documentInPdf(samplePdf()).problem().code), std::string("seal.no-document"));
    }

    void maps_data()
    {
        QTest::addColumn<QString>("map");
        QTest::addColumn<QString>("corrected");
        const auto row = [](const char* name, const char* map, const char* corrected) {
            QTest::newRow(name) << QString::fromLatin1(map) << QString::fromLatin1(corrected);
        };
        row("one code", "1 beginbfchar\n<0001> <2F49>\nendbfchar", "1 beginbfchar\n<0001> <6708>\nendbfchar");
        row("several codes", "beginbfchar <2F49> <2F49> <0002> <2ED3> endbfchar",
            "beginbfchar <2F49> <6708> <0002> <957F> endbfchar");
        row("a list", "beginbfrange\n<0001> <0003> [<2F49> <4E09> <2EDA>]\nendbfrange",
            "beginbfrange\n<0001> <0003> [<6708> <4E09> <9875>]\nendbfrange");
        row("a range that counts up over radicals", "beginbfrange <0001> <0003> <2EFF> endbfrange",
            "beginbfrange <0001> <0003> [<2EFF><4E00><4E28>] endbfrange");
        row("a range without any", "beginbfrange <0001> <0003> <4E00> endbfrange",
            "beginbfrange <0001> <0003> <4E00> endbfrange");
        row("a list, then a range", "beginbfrange <01> <01> [<2F49>] <0002> <0002> <2F49> endbfrange",
            "beginbfrange <01> <01> [<6708>] <0002> <0002> [<6708>] endbfrange");
        row("two characters", "beginbfchar <01> <2F492F47> endbfchar", "beginbfchar <01> <670865E5> endbfchar");
        row("outside of the tables", "begincodespacerange <2F49> <2F49> endcodespacerange",
            "begincodespacerange <2F49> <2F49> endcodespacerange");
        row("a space for a tab", "beginbfchar <01> <0009> endbfchar", "beginbfchar <01> <0020> endbfchar");
        row("cut short", "beginbfchar <01> <2F", "beginbfchar <01> <2F>");
    }
    void maps()
    {
        QFETCH(QString, map);
        QFETCH(QString, corrected);
        QCOMPARE(QString::fromStdString(correctedToUnicode(map.toStdString())), corrected);
    }

    /// No radical is left that stands for a character, and nothing else is touched.
    void radicals()
    {
        QCOMPARE(meantCharacter(u'\u2F00'), u'\u4E00');
        QCOMPARE(meantCharacter(u'\u2FD5'), u'\u9FA0');
        QCOMPARE(meantCharacter(u'\u2EA0'), u'\u6C11');
        QCOMPARE(meantCharacter(u'\u2EF3'), u'\u9F9F');
        QCOMPARE(meantCharacter(u'\u2012'), u'\u2013');
        QCOMPARE(meantCharacter(u'\u301C'), u'\uFF5E');
        for (int unit = 0x2F00; unit <= 0x2FD5; ++unit)
            QVERIFY(meantCharacter(char16_t(unit)) >= 0x4E00);
        for (const char16_t unit : {u'\u2E7F', u'\u2E9A', u'\u2FD6', u'\u4E00', u'A', u' '})
            QCOMPARE(meantCharacter(unit), unit);
    }
};

PLUMBLINE_TEST(PdfFinishTest)
#include "pdf_finish_test.moc"
