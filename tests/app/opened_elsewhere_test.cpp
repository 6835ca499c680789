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
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <map>

using namespace plumbline;

namespace {

/// What a stranger's reader makes of the form, as a list of texts: numbers at the scale their format shows.
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

class Cells(HTMLParser):
    def __init__(self):
        super().__init__()
        self.texts, self.open = [], False
    def handle_starttag(self, tag, attributes):
        if tag in ('td', 'th'):
            self.texts.append('')
        self.open = tag in ('td', 'th') or (self.open and tag != 'script')
    def handle_endtag(self, tag):
        self.open = self.open and tag not in ('td', 'th')
    def handle_data(self, text):
        if self.open:
            self.texts[-1] += text

def html(path):
    cells = Cells()
    cells.feed(open(path, encoding='utf-8').read())
    return cells.texts

def comma(path):
    with open(path, encoding='utf-8-sig', newline='') as file:
        for record in csv.reader(file):
            yield from record

def document(path):
    for section in json.load(open(path, encoding='utf-8'))['document']['content']:
        for table in section['tables']:
            for row in table['rows']:
                yield from (cell['v'] for cell in row['cells'] if isinstance(cell.get('v'), str))

readers = {'xlsx': xlsx, 'html': html, 'csv': comma, 'json': document}
json.dump(list(readers[sys.argv[1]](sys.argv[2])), sys.stdout)
)";

using Counts = std::map<QString, int>;

QString plain(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-')); // the minus of the printers
    text.remove(QLatin1Char(','));
    return text.simplified().remove(QLatin1Char(' '));
}

Counts counted(const QStringList& texts)
{
    Counts counts;
    for (const QString& text : texts)
        ++counts[plain(text)];
    return counts;
}

}

/// Every form of every report of the sample, opened by programs that aren't ours: LibreOffice, poppler, openpyxl and Python's own
/// readers find each amount and each quantity of the document, as often as it stands there.
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
        const EnterpriseId enterprise = enterpriseBy(facts, sampleMine).value().id;
        QStringList office;
        for (const auto& domain : m_house->domains) {
            for (const ReportKind& kind : domain->reports()) {
                auto made = makeReport(*session, facts, kind.name, {enterprise, {}, 2025, sampleDay()}, Language::Chinese);
                if (!made)
                    continue; // the sample's mine has none of it
                const QString name = QString::fromLatin1(kind.name);
                for (const char* const form : {"pdf", "xlsx", "odt", "html", "csv", "json"})
                    put(*made, name + QLatin1Char('.') + QLatin1String(form));
                office << path(name + QStringLiteral(".xlsx")) << path(name + QStringLiteral(".odt"));
                m_documents.emplace(name, std::move(*made));
            }
        }
        QVERIFY(m_documents.size() >= 3);
        m_hasPdftotext = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty();
        m_hasOffice = m_hasPdftotext && !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()
            && runs(QStringLiteral("soffice"), officeCall(QStringLiteral("odt")) + office.filter(QStringLiteral(".odt")))
            && runs(QStringLiteral("soffice"), officeCall(QStringLiteral("xlsx")) + office.filter(QStringLiteral(".xlsx")));
    }

    void everyFigureIsThere_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("reader");
        for (const auto& [name, document] : m_documents) {
            for (const char* const reader : {"poppler", "office odt", "office xlsx", "xlsx", "html", "csv", "json"})
                QTest::addRow("%s %s", qPrintable(name), reader) << name << QString::fromLatin1(reader);
        }
    }
    void everyFigureIsThere()
    {
        QFETCH(QString, report);
        QFETCH(QString, reader);
        const std::optional<QStringList> texts = reader.startsWith(QLatin1String("office")) ? byOffice(report, reader.mid(7))
            : reader == QLatin1String("poppler") ? byPoppler(path(report + QStringLiteral(".pdf")))
                                                 : byPython(report, reader);
        if (!texts)
            QSKIP("that reader is not installed");
        const Counts found = counted(*texts);
        const Counts wanted = figuresOf(m_documents.at(report));
        QVERIFY(wanted.size() > 20);
        for (const auto& [figure, count] : wanted) {
            const auto at = found.find(figure);
            const int times = at == found.end() ? 0 : at->second;
            QVERIFY2(times >= count, qPrintable(QStringLiteral("%1: %2 of %3").arg(figure).arg(times).arg(count)));
        }
        for (const auto& [text, count] : found)
            QVERIFY2(!text.contains(QStringLiteral("###")), "a column is too narrow for its figures");
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void put(const ReportDocument& document, const QString& name)
    {
        const Seal seal = Seal::of(document);
        const Result<ReportFile> file = makeReportFile(document, seal, name, paperPainter());
        QFile out(path(name));
        QVERIFY(file.isOk() && readBack(*file, document, seal).isOk() && out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(file->bytes.data(), qint64(file->bytes.size())), qint64(file->bytes.size()));
    }
    static Counts figuresOf(const ReportDocument& document)
    {
        QStringList figures;
        for (const ReportSection& section : document.sections) {
            for (const ReportTable& table : section.tables) {
                for (const ReportRow& row : table.rows) {
                    for (const ReportCell& cell : row.cells) {
                        if (cell.kind == CellKind::Money || cell.kind == CellKind::Quantity)
                            figures << QString::fromStdString(cell.value);
                    }
                }
            }
        }
        return counted(figures);
    }

    static bool runs(const QString& program, const QStringList& arguments, QByteArray* out = nullptr)
    {
        QProcess process;
        process.start(program, arguments);
        const bool isDone =
            process.waitForFinished(180'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
        if (out)
            *out = process.readAllStandardOutput();
        return isDone;
    }
    QStringList officeCall(const QString& folder) const
    {
        return {QStringLiteral("-env:UserInstallation=file://") + path(QStringLiteral("profile")), QStringLiteral("--headless"),
            QStringLiteral("--convert-to"), QStringLiteral("pdf"), QStringLiteral("--outdir"), path(folder)};
    }
    std::optional<QStringList> byOffice(const QString& report, const QString& form) const
    {
        const QString pages = path(form + QLatin1Char('/') + report + QStringLiteral(".pdf"));
        return m_hasOffice && QFile::exists(pages) ? byPoppler(pages) : std::nullopt;
    }
    std::optional<QStringList> byPoppler(const QString& pages) const
    {
        QByteArray text;
        if (!m_hasPdftotext || !runs(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pages, QStringLiteral("-")}, &text))
            return {};
        return QString::fromUtf8(text).simplified().split(QLatin1Char(' '));
    }
    std::optional<QStringList> byPython(const QString& report, const QString& form) const
    {
        QByteArray texts;
        for (const char* const python : {"python3", "/usr/bin/python3"}) { // the system's has the system's packages
            if (!runs(QString::fromLatin1(python),
                    {QStringLiteral("-c"), QString::fromLatin1(readScript), form, path(report + QLatin1Char('.') + form)},
                    &texts))
                continue;
            QStringList list;
            for (const QJsonValue& text : QJsonDocument::fromJson(texts).array())
                list << text.toString();
            return list;
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<House> m_house;
    std::map<QString, ReportDocument> m_documents;
    bool m_hasPdftotext = false;
    bool m_hasOffice = false;
};

PLUMBLINE_TEST(OpenedElsewhereTest)
#include "opened_elsewhere_test.moc"
