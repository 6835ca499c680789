// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"
#include "core/exchange/report_file.h"
#include "core/services/report_desk.h"
#include "core/services/sample.h"
#include "tests/support/registry.h"
#include "ui/print/paper_painter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace plumbline;

namespace {

constexpr int officeTime = 480'000; ///< for all files at once, on a machine that has more to do; alone it takes half a minute
constexpr int readerTime = 120'000;

/// What a stranger's reader makes of each file, as a list of texts: numbers at the scale their format shows.
constexpr char readScript[] = R"(
import csv, json, sys
from decimal import Decimal
from html.parser import HTMLParser

def shown(cell):
    if not isinstance(cell.value, (int, float)) or isinstance(cell.value, bool):
        return str(cell.value)
    share = cell.number_format.endswith('%')
    digits = cell.number_format.rstrip('%').partition('.')[2]
    value = Decimal(repr(cell.value)) * (100 if share else 1)
    return f'{value:.{len(digits)}f}' + ('%' if share else '')

def xlsx(path):
    import openpyxl
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        for row in sheet.iter_rows():
            yield from (shown(cell) for cell in row if cell.value is not None)

class Texts(HTMLParser):
    leaves = ('td', 'th', 'p', 'h1', 'h2', 'caption', 'figcaption')
    def __init__(self):
        super().__init__()
        self.texts, self.open = [], False
    def handle_starttag(self, tag, attributes):
        if tag in self.leaves:
            self.texts.append('')
        self.open = tag in self.leaves
    def handle_endtag(self, tag):
        self.open = False
    def handle_data(self, text):
        if self.open:
            self.texts[-1] += text

def html(path):
    page = Texts()
    page.feed(open(path, encoding='utf-8').read())
    return page.texts

def comma(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        for record in csv.reader(file):
            yield from record

def document(path):
    whole = json.load(open(path, encoding='utf-8'))['document']
    def said(value):
        return value[whole['report']['language']] if isinstance(value, dict) else value
    yield said(whole['report']['title'])
    for section in whole['content']:
        yield said(section['heading'])
        for table in section['tables']:
            yield said(table['title'])
            yield from (said(column['heading']) for column in table['columns'])
            for row in table['rows']:
                yield from (said(cell['v']) for cell in row['cells'] if 'v' in cell)

readers = {'xlsx': xlsx, 'html': html, 'csv': comma, 'json': document}
json.dump({path: list(readers[path.rpartition('.')[2]](path)) for path in sys.argv[1:]}, sys.stdout)
)";

using Counts = std::map<QString, int>;

QString plain(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-')); // the minus of the printers
    text.replace(QChar(0x6236), QChar(0x6237)); // one glyph of the SC face for both; Qt names the older one in a PDF
    text.removeIf(
        [](QChar sign) { return sign == QLatin1Char(',') || sign.isSpace() || sign == QChar(QChar::ReplacementCharacter); });
    return text;
}

/// What one reader found in one file.
struct Found {
    Counts texts; ///< how often each stands there
    QString all; ///< one after another, without blanks: where a page breaks a text in two, it is whole here

    explicit Found(const QStringList& read)
    {
        for (const QString& text : read) {
            ++texts[plain(text)];
            all += plain(text);
        }
    }
};

/// What every form of a report has to show.
struct Wanted {
    Counts figures;
    QStringList texts;

    explicit Wanted(const ReportDocument& document)
    {
        add(document.title, document.language);
        for (const ReportSection& section : document.sections) {
            for (const ReportTable& table : section.tables) {
                for (const ReportColumn& column : table.columns)
                    add(column.heading, document.language);
                for (const ReportRow& row : table.rows) {
                    for (const ReportCell& cell : row.cells)
                        add(cell, document.language);
                }
            }
        }
    }

private:
    void add(const LocalText& text, Language language) { texts << plain(in(language, text)); }
    void add(const ReportCell& cell, Language language)
    {
        if (cell.kind == CellKind::Money || cell.kind == CellKind::Quantity)
            ++figures[plain(QString::fromStdString(cell.value))];
        else if (cell.kind == CellKind::Text || cell.kind == CellKind::Label)
            texts << plain(displayText(cell, language));
    }
};

struct Subject {
    std::string_view enterprise;
    Language language;
};

}

/// Every form of every report of the sample, opened by programs that aren't ours: LibreOffice, poppler, openpyxl and Python's own
/// readers find each text of the document, and each amount and quantity as often as it stands there.
class OpenedElsewhereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(makeHouse().value());
        const QString sample = m_folder.filePath(QStringLiteral("sample.plumb"));
        QVERIFY(makeSample(*m_house, sample).isOk());
        const auto session = Session::open(*m_house, sample).value();
        const ReadScope facts = session->workspace().read().value();
        for (const Subject& subject : {Subject{sampleMine, Language::Chinese}, Subject{sampleConstruction, Language::English}}) {
            const EnterpriseId enterprise = enterpriseBy(facts, subject.enterprise).value().id;
            for (const auto& domain : m_house->domains) {
                for (const ReportKind& kind : domain->reports()) {
                    auto made = makeReport(*session, facts, kind.name, {enterprise, {}, 2025, sampleDay()}, subject.language);
                    if (made) // the enterprise may have none of it
                        m_documents.emplace(
                            QString::fromLatin1(kind.name) + QLatin1String(subject.language == Language::Chinese ? "-zh" : "-en"),
                            std::move(*made));
                }
            }
        }
        QVERIFY(m_documents.size() >= 12);
        for (const auto& [name, document] : m_documents) {
            for (const char* const form : reportEndings)
                put(document, fileOf(name, QLatin1String(form)));
        }
        readWithPython();
        openInOffice();
    }

    void everythingIsThere_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("reader");
        for (const auto& [name, document] : m_documents) {
            for (const char* const reader : {"poppler", "office odt", "office xlsx", "xlsx", "html", "csv", "json"})
                QTest::addRow("%s %s", qPrintable(name), reader) << name << QString::fromLatin1(reader);
        }
    }
    void everythingIsThere()
    {
        QFETCH(QString, report);
        QFETCH(QString, reader);
        const bool isOfOffice = reader.startsWith(QLatin1String("office"));
        if (!m_why.value(isOfOffice ? QStringLiteral("office") : reader).isEmpty())
            QSKIP(qPrintable(m_why.value(isOfOffice ? QStringLiteral("office") : reader)));
        const std::optional<QStringList> read = isOfOffice
            ? byPoppler(path(QStringLiteral("office/") + report + QLatin1Char('-') + reader.mid(7) + QStringLiteral(".pdf")))
            : reader == QLatin1String("poppler") ? byPoppler(fileOf(report, QStringLiteral("pdf")))
                                                 : m_byPython.value(fileOf(report, reader));
        QVERIFY2(read && !read->isEmpty(), "nothing was read");
        const Found found(*read);
        const Wanted wanted(m_documents.at(report));
        for (const auto& [figure, count] : wanted.figures) {
            const auto at = found.texts.find(figure);
            const int times = at == found.texts.end() ? 0 : at->second;
            QVERIFY2(times >= count, qPrintable(QStringLiteral("%1: %2 of %3").arg(figure).arg(times).arg(count)));
        }
        for (const QString& text : wanted.texts)
            QVERIFY2(found.all.contains(text), qPrintable(text));
        QVERIFY2(!found.all.contains(QStringLiteral("###")), "a column is too narrow for its figures");
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// The form stands in the name too: LibreOffice puts the pages of all files into one folder.
    QString fileOf(const QString& report, const QString& form) const
    {
        return path(report + QLatin1Char('-') + form + QLatin1Char('.') + form);
    }
    static void put(const ReportDocument& document, const QString& path)
    {
        const Seal seal = Seal::of(document);
        const Result<ReportFile> file = makeReportFile(document, seal, path, paperPainter());
        QFile out(path);
        QVERIFY(file.isOk() && readBack(*file, document, seal).isOk() && out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file->bytes.data(), qint64(file->bytes.size())), qint64(file->bytes.size()));
    }

    /// Empty where it did, else why not.
    static QString run(const QString& program, const QStringList& arguments, int time, QByteArray* out = nullptr)
    {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + QStringLiteral(" is not installed");
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(time)) {
            process.kill();
            process.waitForFinished();
            return program + QStringLiteral(" was not done after %1 s").arg(time / 1000);
        }
        if (out)
            *out = process.readAllStandardOutput();
        const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        return isDone ? QString() : program + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
    }

    /// All files in one process. It has to be there and to succeed: whoever builds this has Python, and openpyxl with the tests.
    void readWithPython()
    {
        QStringList call{QStringLiteral("-c"), QString::fromLatin1(readScript)};
        for (const auto& [name, document] : m_documents) {
            for (const char* const form : {"xlsx", "html", "csv", "json"})
                call << fileOf(name, QLatin1String(form));
        }
        QByteArray texts;
        QString why;
        for (const char* const python : {"/usr/bin/python3", "python3"}) { // the system's has the system's packages
            why = run(QString::fromLatin1(python), call, readerTime, &texts);
            if (why.isEmpty())
                break;
        }
        if (why.contains(QStringLiteral("not installed")) || why.contains(QStringLiteral("No module named"))) {
            for (const char* const reader : {"xlsx", "html", "csv", "json"})
                m_why.insert(QLatin1String(reader), why);
            return;
        }
        QVERIFY2(why.isEmpty(), qPrintable(why));
        const QJsonObject read = QJsonDocument::fromJson(texts).object();
        for (auto file = read.begin(); file != read.end(); ++file) {
            QStringList& list = m_byPython[file.key()];
            for (const QJsonValue& text : file->toArray())
                list << text.toString();
        }
    }

    /// All files in one process, with a profile of its own: another LibreOffice that happens to run is no part of it.
    void openInOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            m_why.insert(QStringLiteral("poppler"), QStringLiteral("poppler-utils is not installed"));
        const bool hasOffice = !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
        if (!hasOffice || m_why.contains(QStringLiteral("poppler"))) {
            m_why.insert(QStringLiteral("office"), QStringLiteral("LibreOffice or poppler-utils is not installed"));
            return;
        }
        QStringList call{QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")),
            QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"),
            path(QStringLiteral("office"))};
        for (const auto& [name, document] : m_documents)
            call << fileOf(name, QStringLiteral("xlsx")) << fileOf(name, QStringLiteral("odt"));
        const QString why = run(QStringLiteral("soffice"), call, officeTime);
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }

    static std::optional<QStringList> byPoppler(const QString& pages)
    {
        QByteArray text;
        const QString why =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pages, QStringLiteral("-")}, readerTime, &text);
        if (!why.isEmpty())
            return {};
        return QString::fromUtf8(text).simplified().split(QLatin1Char(' '));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<House> m_house;
    std::map<QString, ReportDocument> m_documents; ///< by report and language
    QMap<QString, QStringList> m_byPython; ///< by file
    QMap<QString, QString> m_why; ///< a reader isn't here
};

PLUMBLINE_TEST(OpenedElsewhereTest)
#include "opened_elsewhere_test.moc"
