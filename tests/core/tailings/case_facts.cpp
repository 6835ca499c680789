// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tailings/case_facts.h"

#include "tests/core/tailings/tailings_facts.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace plumbline::tests {

using namespace tailings;

namespace {

constexpr std::string_view states[] = {"building", "operating", "paused", "closing", "closed"};

class FactsWriter final {
public:
    Facts write(const QString& written)
    {
        for (const QString& part : written.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            take(part.simplified().split(QLatin1Char(' ')));
        for (auto& [table, records] : m_tables)
            m_facts.registers.add("tailings." + table, std::move(records));
        std::sort(m_facts.discharges.begin(), m_facts.discharges.end(),
            [](const Discharge& a, const Discharge& b) { return std::tie(a.outlet, a.first) < std::tie(b.outlet, b.first); });
        std::stable_sort(m_facts.samples.begin(), m_facts.samples.end(),
            [](const Sample& a, const Sample& b) { return std::tie(a.point, a.on) < std::tie(b.point, b.on); });
        return std::move(m_facts);
    }

private:
    void take(const QStringList& words)
    {
        const std::string table = words.front().toStdString();
        const Id id = numbered(++m_count);
        Cells cells;
        for (const QString& word : words.mid(1)) {
            const qsizetype equals = word.indexOf(QLatin1Char('='));
            if (equals < 0) {
                m_labels[word.toStdString()] = id;
                cells["name"] = word.toStdString();
                continue;
            }
            const std::string column = word.left(equals).toStdString();
            const std::string value = word.mid(equals + 1).toStdString();
            const auto label = m_labels.find(value);
            const bool isText = column == "name" || column == "parameter";
            cells[column] = isText || label == m_labels.end() ? value : label->second.text();
        }
        if (table == "flow")
            return takeFlow(cells);
        if (table == "booked")
            return takeBooked(cells);
        if (table == "discharge")
            return m_facts.discharges.push_back({idIn(cells, "outlet"), firstDay(cells), lastDay(cells)});
        if (table == "sample")
            return takeSample(id, cells);
        for (const std::string_view state : states) {
            const auto since = cells.find(state);
            if (table == "pond" && since != cells.end())
                m_tables["pond_state"].push_back(
                    record(++m_count, {{"pond", id.text()}, {"state", std::string(state)}, {"since", since->second}}));
        }
        m_tables[table].push_back({id, std::move(cells)});
    }

    void takeFlow(const Cells& cells)
    {
        FlowSum sum;
        sum.flow = *flowOf(cells.at("name"));
        sum.dry = *parseQuantity(cells.at("dry"));
        sum.first = firstDay(cells);
        sum.last = lastDay(cells);
        sum.month = Month::of(sum.first);
        for (const auto& [column, target] :
            {std::pair("mill", &sum.mill), std::pair("pond", &sum.pond), std::pair("contractor", &sum.contractor)}) {
            if (cells.contains(column))
                *target = idIn(cells, column);
        }
        m_facts.flows.push_back(sum);
    }

    void takeBooked(const Cells& cells)
    {
        Booked& booked = m_facts.booked[idIn(cells, "mill")];
        if (cells.contains("month"))
            return booked.months.push_back(Month::of(*parseDate(cells.at("month") + "-01")));
        for (QDate day = firstDay(cells); day <= lastDay(cells); day = day.addDays(1))
            booked.days.push_back(day);
    }

    void takeSample(const Id& id, const Cells& cells)
    {
        const auto said = [&](const char* column, const char* otherwise) {
            const auto found = cells.find(column);
            return QString::fromStdString(found == cells.end() ? std::string(otherwise) : found->second);
        };
        Sample sample{id, idIn(cells, "point"), said("name", "As"), firstDay(cells), said("result", "0.01"), said("unit", "mg/L"),
            {}, said("campaign", ""), said("published", "1") == QLatin1String("1"), said("number", "")};
        if (cells.contains("detection"))
            sample.detectionLimit = *parseQuantity(cells.at("detection"));
        m_facts.samples.push_back(sample);
    }

    static Id idIn(const Cells& cells, const char* column) { return *Id::parse(cells.at(column)); }
    static QStringList daysOf(const Cells& cells) { return QString::fromStdString(cells.at("on")).split(QStringLiteral("..")); }
    static QDate firstDay(const Cells& cells) { return *parseDate(daysOf(cells).front().toStdString()); }
    static QDate lastDay(const Cells& cells) { return *parseDate(daysOf(cells).back().toStdString()); }

    Facts m_facts;
    int m_count = 0;
    std::map<std::string, Id, std::less<>> m_labels;
    std::map<std::string, std::vector<Record>> m_tables;
};

}

Facts caseFacts(const QString& written)
{
    return FactsWriter().write(written);
}

}
