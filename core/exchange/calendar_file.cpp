// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/exchange/save_file.h"

#include <QFile>

#include <algorithm>
#include <optional>

namespace plumbline {

namespace {

constexpr std::size_t longestLine = 75; ///< octets, the line's end aside (RFC 5545, 3.1)
constexpr const char* dayForm = "yyyyMMdd";

/// As the file can hold it: without control characters, lines parted by \n alone.
QString held(const QString& text)
{
    QString out;
    for (const QChar character : text) {
        if (character == QLatin1Char('\n') || character.unicode() >= 0x20)
            out += character.unicode() == 0x7F ? QChar(QLatin1Char(' ')) : character;
    }
    return out;
}

std::string escaped(const QString& text)
{
    std::string out;
    for (const char octet : held(text).toStdString()) {
        if (octet == '\n') {
            out += "\\n";
            continue;
        }
        if (octet == '\\' || octet == ';' || octet == ',')
            out += '\\';
        out += octet;
    }
    return out;
}

QString unescaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        ++at;
        out += text[at] == 'n' || text[at] == 'N' ? '\n' : text[at];
    }
    return QString::fromStdString(out);
}

bool isWithinCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U;
}

void addLine(std::string& out, std::string_view line)
{
    std::size_t room = longestLine;
    while (line.size() > room) {
        std::size_t cut = room;
        while (isWithinCharacter(line[cut]))
            --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = longestLine - 1; // the space that says it goes on
    }
    out.append(line).append("\r\n");
}

void addEvent(std::string& out, const CalendarEvent& event, const std::string& stamp)
{
    const auto day = [](QDate date) { return date.toString(QLatin1StringView(dayForm)).toStdString(); };
    addLine(out, "BEGIN:VEVENT");
    addLine(out, "UID:" + event.uid);
    addLine(out, "DTSTAMP:" + stamp);
    addLine(out, "DTSTART;VALUE=DATE:" + day(event.day));
    addLine(out, "DTEND;VALUE=DATE:" + day(event.day.addDays(1))); // the first day that it is no more
    addLine(out, "SUMMARY:" + escaped(event.summary));
    if (!event.description.isEmpty())
        addLine(out, "DESCRIPTION:" + escaped(event.description));
    if (!event.category.isEmpty())
        addLine(out, "CATEGORIES:" + escaped(event.category));
    addLine(out, "TRANSP:TRANSPARENT"); // a due day doesn't make anybody busy
    addLine(out, "END:VEVENT");
}

/// Lines as they were before folding.
std::vector<std::string> unfolded(std::string_view bytes)
{
    std::vector<std::string> lines;
    while (!bytes.empty()) {
        const std::size_t end = std::min(bytes.find("\r\n"), bytes.size());
        const std::string_view line = bytes.substr(0, end);
        if (!line.empty() && line.front() == ' ' && !lines.empty())
            lines.back().append(line.substr(1));
        else
            lines.emplace_back(line);
        bytes.remove_prefix(std::min(end + 2, bytes.size()));
    }
    return lines;
}

void take(CalendarEvent& event, std::string_view name, std::string_view value)
{
    if (name == "UID")
        event.uid = value;
    else if (name == "DTSTART;VALUE=DATE")
        event.day = QDate::fromString(QString::fromStdString(std::string(value)), QLatin1StringView(dayForm));
    else if (name == "SUMMARY")
        event.summary = unescaped(value);
    else if (name == "DESCRIPTION")
        event.description = unescaped(value);
    else if (name == "CATEGORIES")
        event.category = unescaped(value);
}

}

std::string calendarBytes(const QString& name, const std::vector<CalendarEvent>& events, const QDateTime& at)
{
    const std::string stamp = at.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
    std::string out;
    for (const char* const line :
        {"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Plumbline//Deadlines//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"})
        addLine(out, line);
    addLine(out, "X-WR-CALNAME:" + escaped(name));
    for (const CalendarEvent& event : events)
        addEvent(out, event, stamp);
    addLine(out, "END:VCALENDAR");
    return out;
}

Result<std::vector<CalendarEvent>> readCalendar(std::string_view bytes)
{
    std::vector<CalendarEvent> events;
    std::optional<CalendarEvent> open;
    const std::vector<std::string> lines = unfolded(bytes);
    const auto malformed = [](std::size_t line) { return Problem{"ics.malformed"}.with("line", QString::number(line + 1)); };
    if (lines.size() < 2 || lines.front() != "BEGIN:VCALENDAR" || lines.back() != "END:VCALENDAR")
        return malformed(0);
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const std::size_t colon = lines[at].find(':');
        if (colon == std::string::npos)
            return malformed(at);
        if (lines[at] == "BEGIN:VEVENT") {
            open.emplace();
        } else if (lines[at] == "END:VEVENT") {
            if (!open || open->uid.empty() || !open->day.isValid())
                return malformed(at);
            events.push_back(*std::exchange(open, std::nullopt));
        } else if (open) {
            take(*open, std::string_view(lines[at]).substr(0, colon), std::string_view(lines[at]).substr(colon + 1));
        }
    }
    return events;
}

Result<void> saveCalendar(const QString& path, const QString& name, const std::vector<CalendarEvent>& events, const QDateTime& at)
{
    const std::string bytes = calendarBytes(name, events, at);
    TRY(saveFiles({{path, bytes}}));
    QFile written(path);
    if (!written.open(QIODevice::ReadOnly))
        return Problem{"file.read-back-differs"}.inFile(path);
    const Result<std::vector<CalendarEvent>> read = readCalendar(written.readAll().toStdString());
    std::vector<CalendarEvent> expected = events;
    for (CalendarEvent& event : expected) {
        for (QString* const text : {&event.summary, &event.description, &event.category})
            *text = held(*text);
    }
    if (!read || *read != expected)
        return Problem{"file.read-back-differs"}.inFile(path);
    return {};
}

}
