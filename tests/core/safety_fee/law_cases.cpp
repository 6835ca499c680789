// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/safety_fee/law_cases.h"

#include "core/rules/pack_reader.h"

#include <QDir>
#include <QFile>

namespace plumbline::tests {

namespace {

QString caseFolder()
{
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/safety_fee/");
}

std::string bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can't read %s", qPrintable(path));
    return file.readAll().toStdString();
}

template <class T> T sure(Result<T> result, const QString& text)
{
    if (!result)
        qFatal("%s: %s", qPrintable(text), std::string(result.problem().code).c_str());
    return std::move(result).value();
}

/// The lines that are rows.
QStringList linesOf(const QString& file)
{
    QStringList lines;
    for (const QString& line : QString::fromStdString(bytesOf(caseFolder() + file)).split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty() && !line.startsWith(QLatin1Char('#')))
            lines << line;
    }
    return lines;
}

LawRow rowOf(const QString& line, const QString& file)
{
    QStringList columns = line.split(QLatin1Char('|'));
    for (QString& column : columns)
        column = column.trimmed();
    if (columns.size() < 2 || !columns.last().startsWith(QLatin1String("=>")))
        qFatal("%s: a row without an answer: %s", qPrintable(file), qPrintable(line));
    const QString answer = columns.takeLast().mid(2).trimmed();
    const QString name = columns.takeFirst();
    return {name, columns, answer};
}

}

std::vector<LawRow> lawRows(const QString& file)
{
    std::vector<LawRow> rows;
    for (const QString& line : linesOf(file))
        rows.push_back(rowOf(line, file));
    return rows;
}

QStringList lawRowNames(const QString& file)
{
    QStringList names;
    for (const QString& line : linesOf(file))
        names << line.section(QLatin1Char('|'), 0, 0).trimmed();
    return names;
}

QStringList lawFiles()
{
    return QDir(caseFolder()).entryList({QStringLiteral("*.case")}, QDir::Files, QDir::Name);
}

std::string shippedBytes()
{
    return bytesOf(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/rules/caizi-2022-136.json"));
}

RuleBook bookWith(const QStringList& addedPacks)
{
    std::vector<RulePack> packs{sure(readRulePack(shippedBytes(), QStringLiteral("shipped")), QStringLiteral("shipped"))};
    for (const QString& pack : addedPacks)
        packs.push_back(sure(readRulePack(pack.toStdString(), QStringLiteral("added")), pack));
    return sure(RuleBook::of(std::move(packs)), QStringLiteral("book"));
}

const RuleBook& shippedBook()
{
    static const RuleBook book = bookWith({});
    return book;
}

const RulePack& shippedPack()
{
    return **shippedBook().inForceOn("safety-fee", QDate(2024, 12, 31));
}

QString addedPack(const QString& kind, const QString& id, const QString& from, const QString& standard, const QString& measure)
{
    const Standard* const national = shippedPack().standard(standard.toStdString());
    const QString basis = QString::fromUtf8(basisKey(national->basis).data());
    const QString period = national->period == BasisPeriod::Month ? QStringLiteral("month")
        : national->period == BasisPeriod::Year                   ? QStringLiteral("year")
                                                                  : QStringLiteral("progress");
    const QString text = QStringLiteral(R"({"zh": "甲", "en": "A"})");
    return QStringLiteral(R"({"format": "plumbline.rules/1", "id": "%1", "subject": "safety-fee", "number": "甲〔2012〕1号",
"title": %2, "issuer": %2, "status": "in-force", "issued": "%3", "from": "%3", "overlays": "caizi-2022-136", "kind": "%4",
"standards": [{"id": "%5", "name": %2, "industry": "%6", "basis": "%7", "period": "%8", "cite": {"article": "3"}, %9}]})")
        .arg(id, text, from, kind, standard, QString::fromStdString(national->industry), basis, period, measure);
}

Id idOf(int number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes[14] = std::uint8_t(number / 256);
    bytes[15] = std::uint8_t(number % 256);
    return Id(bytes);
}

Money money(const QString& text)
{
    return sure(parseSignedMoney(text.toStdString()), text);
}
Quantity quantity(const QString& text)
{
    return sure(parseQuantity(text.toStdString()), text);
}
QDate day(const QString& text)
{
    return sure(parseDate(text.toStdString()), text);
}
Month month(const QString& text)
{
    return sure(parseMonth(text.toStdString()), text);
}

QStringList parts(const QString& text, QChar separator)
{
    QStringList list;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty() && part.trimmed() != QStringLiteral("-"))
            list << part.trimmed();
    }
    return list;
}

QString placeOf(const Citation& citation)
{
    QString text = QString::number(citation.article);
    if (citation.paragraph > 0)
        text += QStringLiteral("¶%1").arg(citation.paragraph);
    if (!citation.item.empty())
        text += QStringLiteral("(%1)").arg(textOf(citation.item));
    return text;
}

QString weightMark(Weight weight)
{
    return weight == Weight::Breach ? QString()
        : weight == Weight::Warning ? QStringLiteral(" (warning)")
                                    : QStringLiteral(" (note)");
}

QString yuan(Money amount)
{
    return QString::fromStdString(formatMoney(amount));
}

QString problemOf(const Problem& problem)
{
    return QLatin1Char('!') + QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()));
}

safety_fee::Facts enterpriseWith(const QString& standard, int year)
{
    safety_fee::Facts facts;
    safety_fee::Activity activity;
    activity.id = idOf(1);
    activity.name = standard;
    activity.standards = {standard.toStdString()};
    activity.from = Month(2015, 1);
    facts.activities.push_back(activity);
    safety_fee::YearFacts known;
    known.year = year;
    known.openingBalance = Money();
    known.isFirstYear = true;
    facts.years.push_back(known);
    return facts;
}

}
