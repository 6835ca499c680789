// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/rules/rule_book.h"
#include "core/safety_fee/documents.h"
#include "core/safety_fee/facts.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <string>
#include <vector>

// The rows of tests/cases/safety_fee: `name | input | … | => answer`. A compliance officer can read and extend them.

namespace plumbline::tests {

struct LawRow {
    QString name;
    QStringList inputs;
    QString answer;
};
/// Every row of a file, comments left out. Fails the program where the file can't be read or a row has no answer.
std::vector<LawRow> lawRows(const QString& file);
/// The names alone, of files of any other columns too.
QStringList lawRowNames(const QString& file);
QStringList lawFiles(); ///< all names in tests/cases/safety_fee, ascending

/// The pack that is shipped, alone or with packs added.
const RuleBook& shippedBook();
const RulePack& shippedPack();
RuleBook bookWith(const QStringList& addedPacks);
/// A pack that a person added: kind provincial or older-contract, from a day, with one standard.
QString addedPack(const QString& kind, const QString& id, const QString& from, const QString& standard, const QString& measure);
std::string shippedBytes();

// Short hands for rows.
Id idOf(int number);
Money money(const QString& yuan); ///< aborts on a malformed figure: a slip in a row
Quantity quantity(const QString& text);
QDate day(const QString& text);
Month month(const QString& text);
QStringList parts(const QString& text, QChar separator = QLatin1Char(';'));
template <class T> QString textOf(const T& text)
{
    return QString::fromStdString(std::string(text));
}
QString yuan(Money amount);
QString problemOf(const Problem& problem);
QString placeOf(const Citation& citation); ///< "47¶2", "59(一)"
QString weightMark(Weight weight); ///< a breach is the usual weight; another stands in brackets

/// An enterprise with one activity, on a standard, that has been carried on for years, its fund empty.
safety_fee::Facts enterpriseWith(const QString& standard, int year = 2024);

using Answerer = std::function<QString(const QStringList&)>;
using Answerers = std::map<QString, Answerer>;
Answerers yearAnswerers(); ///< files whose rows ask accrueYear
Answerers checkAnswerers(); ///< files whose rows ask the judges
Answerers paperAnswerers(); ///< files whose rows ask contracts, documents and clocks
Answerers registerAnswerers(); ///< files whose rows ask the registers and the entries
Answerers planAnswerers(); ///< the file whose rows ask a year's plan

}
