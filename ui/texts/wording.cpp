// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/wording.h"

#include "core/reports/report_document.h"
#include "core/rules/procedures.h"
#include "ui/texts/all_wordings.h"
#include "ui/texts/format.h"

namespace plumbline {

namespace {

QString moneyWithUnit(const QString& value, Language language)
{
    return groupedText(value.toStdString()) + (language == Language::Chinese ? QStringLiteral(" 元") : QStringLiteral(" yuan"));
}

QString withoutZeros(QString decimal)
{
    return decimal.endsWith(QLatin1String(".00")) ? decimal.chopped(3) : decimal;
}

/// "10000000.00" as "1,000 万元": the largest unit that loses nothing in two decimals.
QString shortMoney(const QString& value, Language language)
{
    const Result<Money> money = parseSignedMoney(value.toStdString());
    if (!money)
        return value;
    const std::int64_t fen = money->fen();
    if (language == Language::Chinese) {
        for (const auto& [unit, name] :
            {std::pair{std::int64_t(10'000'000'000), u" 亿元"}, std::pair{std::int64_t(1'000'000), u" 万元"}}) {
            if (fen >= unit && fen % (unit / 100) == 0)
                return withoutZeros(yuanText(Money::fromFen(fen / (unit / 100)))) + QString::fromUtf16(name);
        }
    }
    return moneyWithUnit(withoutZeros(QString::fromStdString(formatMoney(*money))), language);
}

/// One "{name:format}", without its braces.
QString filled(QStringView slot, Language language, const Values& values, const RulePack* pack)
{
    if (const auto question = slot.indexOf(QLatin1Char('?')); question >= 0) {
        const auto colon = slot.indexOf(QLatin1Char(':'), question);
        const bool isYes = values(slot.left(question).toString().toStdString()) == QLatin1String("yes");
        return (isYes ? slot.mid(question + 1, colon - question - 1) : slot.mid(colon + 1)).toString();
    }
    const auto colon = slot.indexOf(QLatin1Char(':'));
    const QString value = values(slot.left(colon < 0 ? slot.size() : colon).toString().toStdString());
    const QStringView format = colon < 0 ? QStringView() : slot.mid(colon + 1);
    if (value.isEmpty() || format.isEmpty())
        return value;
    if (format == u"money")
        return moneyWithUnit(value, language);
    if (format == u"number")
        return groupedText(value.toStdString());
    if (format == u"month")
        return periodText(value.toStdString(), language);
    if (format == u"short")
        return shortMoney(value, language);
    if (format == u"word")
        return wordOf(value, language);
    Q_ASSERT(format == u"name");
    return nameOf(value, language, pack);
}

/// A question of a review, or a vote. What is read of a pack's procedures is held for as long as the program runs.
const LocalText* nameInProcedures(const RulePack& pack, const std::string& id)
{
    const auto procedures = proceduresOf(pack);
    if (!procedures)
        return nullptr;
    if (const VoteRule* const vote = (*procedures)->vote(id))
        return &vote->name;
    for (const AssessmentRule& rule : (*procedures)->assessments) {
        for (const AspectQuestion& question : rule.questions) {
            if (question.id == id)
                return &question.question;
        }
    }
    return nullptr;
}

const LocalText* nameIn(const RulePack& pack, const std::string& id)
{
    if (const Standard* const standard = pack.standard(id))
        return &standard->name;
    if (const ClosedList* const list = pack.list("uses." + id))
        return &list->name;
    if (const ClosedList* const list = pack.list(id))
        return &list->name;
    for (const ClosedList& list : pack.lists) {
        if (const ListItem* const item = list.find(id))
            return &item->name;
    }
    if (const Deadline* const deadline = pack.deadline(id))
        return &deadline->name;
    return nameInProcedures(pack, id);
}

}

QString wordOf(const QString& value, Language language)
{
    const KeyWording* const word = wordWording(value.toStdString());
    return word ? say(word->text, language, {}) : value;
}

QString nameOf(const QString& id, Language language, const RulePack* pack)
{
    if (!pack)
        return id;
    QStringList names;
    for (const QString& one : id.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const LocalText* const name = nameIn(*pack, one.trimmed().toStdString());
        names << (name ? in(language, *name) : one.trimmed());
    }
    return names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString say(const Phrase& phrase, Language language, const Values& values, const RulePack* pack)
{
    if (phrase.isEmpty())
        return {};
    const QString pattern = QString::fromUtf8(language == Language::Chinese ? phrase.zh : phrase.en);
    QString out;
    qsizetype optionalFrom = -1;
    bool isMissing = false;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar character = pattern[at];
        if (character == QLatin1Char('{')) {
            const auto end = pattern.indexOf(QLatin1Char('}'), at);
            const QString value = filled(QStringView(pattern).mid(at + 1, end - at - 1), language, values, pack);
            isMissing = isMissing || value.isEmpty();
            out += value;
            at = end;
        } else if (character == QLatin1Char('[')) {
            optionalFrom = out.size();
            isMissing = false;
        } else if (character == QLatin1Char('|') && isMissing) {
            out.truncate(optionalFrom);
            isMissing = false;
        } else if (character == QLatin1Char('|')) {
            at = pattern.indexOf(QLatin1Char(']'), at);
        } else if (character == QLatin1Char(']')) {
            if (isMissing)
                out.truncate(optionalFrom);
            isMissing = false;
        } else {
            out += character;
        }
    }
    return out;
}

}
