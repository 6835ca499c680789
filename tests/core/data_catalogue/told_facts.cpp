// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data_catalogue/told_facts.h"

#include "core/data_catalogue/filing.h"
#include "core/values/period.h"

#include <QStringList>

namespace plumbline::tests {

using namespace data_catalogue;

namespace {

QDate dayOf(const QString& text)
{
    const Result<QDate> day = parseDate(text.toStdString());
    if (!day)
        qFatal("no day: %s", qPrintable(text));
    return *day;
}

class Teller final {
public:
    explicit Teller(const RulePack& pack) : m_pack(pack) { }

    void tell(const QString& statement)
    {
        const QStringList words = statement.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words[0] == QLatin1String("entry"))
            enter(words[1], words[2]);
        else if (words[0] == QLatin1String("decide"))
            decide(words[1], words[2], dayOf(words[3]));
        else if (words[0] == QLatin1String("file") || words[0].startsWith(QLatin1String("file.")))
            file(words);
        else if (words[0] == QLatin1String("scan"))
            m_facts.scans[idOfName(words[1])].push_back({dayOf(words[2]), {words[3].toLongLong(), std::nullopt}});
        else if (words[0] == QLatin1String("row"))
            addRow(words[1], words.mid(2).join(QLatin1Char(' ')));
        else if (words[0] == QLatin1String("found"))
            find(words);
        else if (words[0] == QLatin1String("combine"))
            combine(words);
        else if (words[0] == QLatin1String("unlisted"))
            m_facts.unlisted.emplace(idOfName(words[1]), dayOf(words[2]));
        else if (words[0] == QLatin1String("version"))
            m_facts.versions.push_back({{}, std::int64_t(m_facts.versions.size() + 1), dayOf(words[1]), {}, {}, {}, {}});
        else if (words[0].contains(QLatin1Char('=')))
            say(statement.section(QLatin1Char('='), 0, 0), statement.section(QLatin1Char('='), 1));
        else
            qFatal("no statement: %s", qPrintable(statement));
    }

    Facts facts()
    {
        for (const auto& [name, rows] : m_rows)
            m_facts.registers.add(name, rows);
        return std::move(m_facts);
    }

private:
    Entry& entryNamed(const QString& name)
    {
        for (Entry& entry : m_facts.entries) {
            if (entry.name == name)
                return entry;
        }
        qFatal("no entry: %s", qPrintable(name));
    }

    void enter(const QString& name, const QString& level)
    {
        Entry& entry = m_facts.entries.emplace_back();
        entry.id = idOfName(name);
        entry.source = QStringLiteral("mes.db");
        entry.name = name;
        entry.category = "production";
        entry.domain = "industrial";
        entry.scale = {1000, 50'000};
        for (QString Entry::*const text : {&Entry::carrier, &Entry::purpose, &Entry::scopeOfUse, &Entry::responsible,
                 &Entry::sharing, &Entry::crossBorder, &Entry::protection})
            entry.*text = QStringLiteral("已填");
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : m_pack.list(list)->items)
                m_facts.answers[entry.id].emplace(
                    condition.id, condition.id == level.toStdString() + ".2" ? Answer::Yes : Answer::No);
        }
        if (level != QLatin1String("open"))
            decide(name, level, QDate(2025, 3, 1));
    }

    void decide(const QString& name, const QString& level, QDate day)
    {
        const Id entry = idOfName(name);
        Decision decision{
            idOfName(name + QStringLiteral("#") + level), entry, *levelOf(level.toStdString()), {}, day, {}, {}, {}, {}, {}};
        const Result<Judgement> judgement = judge(m_facts.answers[entry], m_pack, day);
        decision.why = judgement->why;
        decision.proposed = judgement->level;
        if (const auto before = m_facts.decisions.find(entry); before != m_facts.decisions.end()) {
            decision.earlier = before->second.earlier;
            decision.earlier.emplace_back(before->second.decidedOn, before->second.level);
        }
        m_facts.decisions.insert_or_assign(entry, decision);
    }

    void find(const QStringList& words)
    {
        Found& found = m_facts.evidence.emplace_back();
        found.entry = idOfName(words[1]);
        found.column = words[2];
        found.evidence.rule = words[2].toStdString();
        found.evidence.strength = Strength::Certain;
        found.seenOn = dayOf(words[3]);
    }

    void combine(const QStringList& words)
    {
        CombinationRule& rule = m_facts.combinations.emplace_back();
        for (const QString& kind : words[1].split(QLatin1Char('+')))
            rule.kinds.push_back(kind.toStdString());
        rule.leastRecords = words[2].toLongLong();
        rule.level = *levelOf(words[3].toStdString());
    }

    void say(const QString& what, const QString& value)
    {
        Entry& entry = entryNamed(what.section(QLatin1Char('.'), 0, 0));
        const QString key = what.section(QLatin1Char('.'), 1);
        if (key == QLatin1String("records"))
            entry.scale.records = value.toLongLong();
        else if (key == QLatin1String("bytes"))
            entry.scale.bytes = value.toLongLong();
        else if (key == QLatin1String("carrier"))
            entry.carrier = value;
        else if (key == QLatin1String("domain"))
            entry.domain = value.toStdString();
        else if (key == QLatin1String("together"))
            entry.together = value;
        else if (key == QLatin1String("known"))
            entry.changeKnownOn = dayOf(value);
        else if (key == QLatin1String("review"))
            entry.reviewOn = dayOf(value);
        else
            qFatal("nothing to say: %s", qPrintable(key));
    }

    void file(const QStringList& words)
    {
        Filing filing;
        filing.number = std::int64_t(m_facts.filings.size() + 1);
        filing.id = idOfName(QStringLiteral("filing %1").arg(filing.number));
        const QString domain = words[0].section(QLatin1Char('.'), 1);
        filing.domain = domain.isEmpty() ? "industrial" : domain.toStdString();
        filing.preparedOn = dayOf(words[1]);
        for (const Entry& entry : m_facts.entries) {
            const auto decision = m_facts.decisions.find(entry.id);
            if (decision == m_facts.decisions.end() || decision->second.level == Level::General || entry.domain != filing.domain
                || destroyedOn(m_facts, entry.id))
                continue;
            const Level level = decision->second.level;
            filing.classes.push_back({entry.id, entry.fullName(), level, filedClassOf(entry, level), entry.basis, {}});
        }
        for (qsizetype at = 2; at + 1 < words.size(); at += 2)
            filing.steps.push_back({*filingMoveOf(words[at].toStdString()), dayOf(words[at + 1]), {}, {}});
        m_facts.filings.push_back(std::move(filing));
    }

    void addRow(const QString& name, const QString& cells)
    {
        RegisterRows& rows = m_rows[name.toStdString()];
        RegisterRow& row = rows.emplace_back();
        row.id = idOfName(name + QString::number(rows.size()));
        for (const QString& cell : cells.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const QString column = cell.section(QLatin1Char('='), 0, 0).trimmed();
            const QString value = cell.section(QLatin1Char('='), 1).trimmed();
            const bool isReference = column == QLatin1String("entry") || column == QLatin1String("crossing");
            row.cells.insert_or_assign(column.toStdString(), isReference ? idOfName(value).text() : value.toStdString());
        }
        m_facts.registers.add(name.toStdString(), rows);
    }

    const RulePack& m_pack;
    Facts m_facts;
    std::map<std::string, RegisterRows> m_rows;
};

}

Id idOfName(const QString& name)
{
    const std::string digits = sha256Hex(name.toStdString()).substr(0, 32);
    return *Id::parse(digits);
}

Facts factsOf(const QString& told, const RulePack& pack)
{
    Teller teller(pack);
    for (const QString& statement : told.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        teller.tell(statement.trimmed());
    return teller.facts();
}

}
