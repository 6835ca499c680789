// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace plumbline;

namespace {

const QDateTime someTime(QDate(2025, 9, 30), QTime(8, 0), Qt::UTC);

QStringList linesOf(const std::string& bytes)
{
    return QString::fromStdString(bytes).split(QStringLiteral("\r\n"));
}

}

/// RFC 5545: what is written is read back, and read the same by somebody else.
class CalendarFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString& python : {QStringLiteral("/usr/bin/python3"), QStringLiteral("python3")}) {
            QProcess process;
            process.start(python, {QStringLiteral("-c"), QStringLiteral("import icalendar")});
            if (m_python.isEmpty() && process.waitForFinished(60'000) && process.exitCode() == 0)
                m_python = python;
        }
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, const QString& text, const QString& read) { QTest::newRow(name) << text << read; };
        const auto same = [&](const char* name, const QString& text) { row(name, text, text); };
        same("plain", QStringLiteral("Hand in the statement"));
        same("what parts values", QStringLiteral("a,b;c:d\"e"));
        same("what escapes", QStringLiteral("C:\\new\\notes\\, and \\n itself"));
        same("lines", QStringLiteral("第12条\n报送：省工业和信息化主管部门"));
        same("74 octets, 75 and 76 with the name", QString(66, u'x'));
        same("75", QString(67, u'x'));
        same("76", QString(68, u'x'));
        same("characters of three octets over several lines", QString(200, QChar(0x5B89)));
        same("characters of four octets", QStringLiteral("𠮷").repeated(60));
        same("begins with a space", QStringLiteral(" x").repeated(70));
        row("control characters", QStringLiteral("a\tb\rc\x01 d"), QStringLiteral("abc d"));
        same("a line that looks like an end", QStringLiteral("END:VEVENT\nEND:VCALENDAR"));
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        const CalendarEvent event{"k@plumbline", QDate(2025, 10, 31), text, text, QStringLiteral("安全费用, 1")};
        const std::string bytes = calendarBytes(text, {event, event}, someTime);
        QVERIFY(QString::fromStdString(bytes).toStdString() == bytes); // whole characters everywhere
        for (const QString& line : linesOf(bytes))
            QVERIFY2(line.toUtf8().size() <= 75, qPrintable(line));
        QVERIFY(std::string::npos == bytes.find_first_of(std::string("\x01\x7f", 2)));
        const auto back = readCalendar(bytes);
        QVERIFY(back);
        QCOMPARE(back->size(), 2U);
        QCOMPARE(back->front().summary, read);
        QCOMPARE(back->front().description, read);
        QCOMPARE(back->front().category, QStringLiteral("安全费用, 1"));
        QCOMPARE(back->front().day, QDate(2025, 10, 31));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ics"));
        QVERIFY(saveCalendar(path, text, {event}, someTime));
        // icalendar 4 takes an escaped backslash before an n for the end of a line.
        if (!m_python.isEmpty() && !text.contains(QLatin1Char('\\')))
            readBySomebodyElse(path, event, read);
    }

    void whatIsNoCalendarIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("1");
        QTest::newRow("cut short") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1") << QStringLiteral("1");
        QTest::newRow("no name") << QByteArray("BEGIN:VCALENDAR\r\nabc\r\nEND:VCALENDAR\r\n") << QStringLiteral("2");
        QTest::newRow("an event without a day")
            << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n") << QStringLiteral("4");
        QTest::newRow("a day that isn't one") << QByteArray(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20250230\r\nEND:VEVENT\r\n"
            "END:VCALENDAR\r\n") << QStringLiteral("5");
    }

    void whatIsNoCalendarIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, line);
        const auto read = readCalendar(bytes.toStdString());
        QVERIFY(!read);
        QCOMPARE(std::string(read.problem().code), std::string("ics.malformed"));
        QCOMPARE(read.problem().argument("line"), line);
    }

    void nothingIsWrittenWhereNoFolderIs()
    {
        const QTemporaryDir folder;
        const auto saved = saveCalendar(folder.filePath(QStringLiteral("none/a.ics")), {}, {}, someTime);
        QVERIFY(!saved);
        QCOMPARE(std::string(saved.problem().code), std::string("file.folder-missing"));
    }

private:
    void readBySomebodyElse(const QString& path, const CalendarEvent& event, const QString& read) const
    {
        QProcess process;
        process.start(m_python,
            {QStringLiteral("-c"),
                QStringLiteral("import icalendar,json,sys\n"
                               "c=icalendar.Calendar.from_ical(open(sys.argv[1],'rb').read())\n"
                               "print(json.dumps([[str(e['UID']),str(e['DTSTART'].dt),str(e['DTEND'].dt),str(e['SUMMARY']),"
                               "str(e['DESCRIPTION'])] for e in c.walk('VEVENT')]))"),
                path});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonArray events = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QCOMPARE(events.size(), 1);
        const QJsonArray found = events.at(0).toArray();
        QCOMPARE(found.at(0).toString(), QString::fromStdString(event.uid));
        QCOMPARE(found.at(1).toString(), QStringLiteral("2025-10-31"));
        QCOMPARE(found.at(2).toString(), QStringLiteral("2025-11-01"));
        QCOMPARE(found.at(3).toString(), read);
        QCOMPARE(found.at(4).toString(), read);
    }

    QString m_python;
};

PLUMBLINE_TEST(CalendarFileTest)
#include "calendar_file_test.moc"
