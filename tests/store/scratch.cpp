// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/scratch.h"

#include "core/store/shared_tables.h"

#include <QDir>

namespace plumbline::tests {

namespace {

constexpr FactColumn ledgerColumns[] = {
    {"book", Kind::Reference, "book"},
    {"booked_on", Kind::Date},
    {"month", Kind::Month},
    {"amount_fen", Kind::Fen},
    {"quantity", Kind::Decimal},
    {"reverses", Kind::Reference, "ledger.entry"},
    {"is_audited", Kind::Flag},
    {"seen_at", Kind::Instant},
    {"file", Kind::ContentHash},
    {"count", Kind::Count},
    {"note", Kind::Text},
};
constexpr FactColumn seenColumns[] = {
    {"text", Kind::Text},
};
constexpr FactColumn childColumns[] = {
    {"parent", Kind::Reference, "site"},
    {"name", Kind::Text},
};

constexpr char ledgerMigration[] = R"(-- A small ledger.
-- min-reader: 2
-- step
CREATE TABLE ledger_entry(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id)=16),
  born INTEGER NOT NULL REFERENCES journal(row), book BLOB NOT NULL REFERENCES book(id),
  booked_on TEXT NOT NULL CHECK(booked_on IS date(booked_on, '+0 days')), month TEXT NOT NULL CHECK(month IS substr(booked_on,1,7)),
  amount_fen INTEGER NOT NULL, quantity TEXT, reverses BLOB UNIQUE REFERENCES ledger_entry(id), is_audited INTEGER,
  seen_at TEXT, file TEXT, count INTEGER, note TEXT) STRICT
-- step
CREATE TABLE ledger_entry_draft(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id)=16),
  born INTEGER NOT NULL REFERENCES journal(row), book BLOB REFERENCES book(id), booked_on TEXT, month TEXT, amount_fen INTEGER,
  quantity TEXT, reverses BLOB REFERENCES ledger_entry(id), is_audited INTEGER, seen_at TEXT, file TEXT, count INTEGER,
  note TEXT) STRICT
-- step
CREATE INDEX ledger_entry_month ON ledger_entry(book, month)
-- step
CREATE INDEX ledger_entry_note ON ledger_entry(note)
-- step
CREATE TABLE seen(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id)=16),
  born INTEGER NOT NULL REFERENCES journal(row), text TEXT) STRICT
-- step
CREATE TABLE child(row INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE CHECK(length(id)=16),
  born INTEGER NOT NULL REFERENCES journal(row), parent BLOB NOT NULL REFERENCES site(id) ON DELETE CASCADE,
  name TEXT UNIQUE) STRICT
-- step
CREATE TABLE cache_total(month TEXT PRIMARY KEY, total_fen INTEGER NOT NULL) STRICT
)";

}

namespace {

/// The steps of one of the program's own migrations: people and books belong to every workspace.
QByteArray stepsOf(const char* name)
{
    QFile file(QStringLiteral(":/migrations/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("-- step\n"));
}

}

constinit const FactTable ledgerTable{"ledger.entry", Growth::AppendOnly, Travels::WithSite, ledgerColumns};
constinit const FactTable seenTable{"seen", Growth::AppendOnly, Travels::StaysHere, seenColumns};
constinit const FactTable draftTable{"ledger.entry_draft", Growth::Editable, Travels::WithSite, ledgerColumns};
const Ledger ledger{&ledgerTable, &draftTable};
constinit const FactTable childTable{"child", Growth::Editable, Travels::StaysHere, childColumns};

Scratch::Scratch() : m_ids(std::make_shared<FixedIdSource>(1723861445123))
{
    QDir().mkpath(migrations());
    QFile first(QStringLiteral(":/migrations/0001_workspace.sql"));
    if (first.open(QIODevice::ReadOnly))
        addMigration(QStringLiteral("0001_workspace.sql"), first.readAll());
    QByteArray ledgerText = ledgerMigration;
    for (const char* const shared :
        {"0004_people.sql", "0006_books.sql", "0010_finding_answers.sql", "0011_attachments.sql", "0019_packages.sql"})
        ledgerText += stepsOf(shared);
    for (const std::string& trigger : ledgerTriggers("ledger_entry"))
        ledgerText += "-- step\n" + QByteArray::fromStdString(trigger) + '\n';
    addMigration(QStringLiteral("0002_ledger.sql"), ledgerText);
}

WorkspaceSetup Scratch::setup() const
{
    FactTables tables;
    tables.add(sharedTables());
    const FactTable own[] = {ledgerTable, draftTable, seenTable, childTable};
    tables.add(own).add(lockTables());
    return {tables, m_ids, migrations()};
}

void Scratch::addMigration(const QString& name, const QByteArray& text) const
{
    QFile file(migrations() + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("can't write %s", qPrintable(name));
}

std::unique_ptr<Workspace> Scratch::create(const QString& name) const
{
    auto made = Workspace::create(path(name), setup());
    if (!made)
        qFatal("create: %s", qPrintable(codeOf(made)));
    return std::move(made).value();
}

std::unique_ptr<Workspace> Scratch::open(const QString& name) const
{
    auto opened = Workspace::open(path(name), setup());
    if (!opened)
        qFatal("open: %s", qPrintable(codeOf(opened)));
    return std::move(opened).value();
}

Id commitFact(Workspace& workspace, const FactTable& table, const FactValues& values)
{
    auto scope = workspace.write();
    auto id = scope ? insertFact(*scope, table, values) : scope.problem();
    if (!id)
        qFatal("insert: %s", qPrintable(codeOf(id)));
    const auto head = scope->commit({"test.insert", somebody});
    if (!head)
        qFatal("commit: %s", qPrintable(codeOf(head)));
    return *id;
}

Id commitEnterprise(Workspace& workspace, const QString& name)
{
    return commitFact(workspace, enterpriseTable, {{"name", name}, {"kind", "company"}});
}

Id commitBook(Workspace& workspace, const QString& name)
{
    const Id enterprise = commitEnterprise(workspace, name);
    return commitFact(workspace, bookTable, {{"enterprise", enterprise}, {"domain", "ledger"}, {"name", name}});
}

Id commitEntry(Workspace& workspace, const Id& book, const QString& day, std::int64_t fen, std::optional<Id> reverses)
{
    return commitFact(workspace, ledgerTable,
        {{"book", book}, {"booked_on", day.isEmpty() ? QDate() : QDate::fromString(day, Qt::ISODate)},
            {"month", Month::of(QDate::fromString(day, Qt::ISODate))}, {"amount_fen", Money::fromFen(fen)},
            {"reverses", reverses}});
}

}
