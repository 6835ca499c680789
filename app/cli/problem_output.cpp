// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/problem_output.h"

#include "core/values/json.h"
#include "ui/texts/problem_text.h"

#include <QStringList>

namespace plumbline::cli {

namespace {

void appendText(std::string& out, const QString& text)
{
    appendCanonicalString(out, text.toStdString());
}

void appendNumberOrNull(std::string& out, int number)
{
    out += number == 0 ? "null" : std::to_string(number);
}

/// The parts that say something, one after another; Chinese sentences stand without a blank between them.
QString joined(QStringList parts, Language language)
{
    parts.removeAll(QString());
    return parts.join(language == Language::Chinese ? QString() : QStringLiteral(" "));
}

void appendWhere(std::string& out, const Where& where)
{
    out += "{\"file\":";
    appendText(out, where.file);
    if (where.row != 0)
        out += ",\"row\":" + std::to_string(where.row);
    if (where.column != 0)
        out += ",\"column\":" + std::to_string(where.column);
    if (!where.field.isEmpty()) {
        out += ",\"field\":";
        appendText(out, where.field);
    }
    out += '}';
}

}

void appendCitation(std::string& out, const Citation& citation)
{
    out += "{\"pack\":";
    appendCanonicalString(out, citation.pack);
    out += ",\"article\":" + std::to_string(citation.article) + ",\"paragraph\":";
    appendNumberOrNull(out, citation.paragraph);
    out += ",\"item\":";
    if (citation.item.empty())
        out += "null";
    else
        appendCanonicalString(out, citation.item);
    out += ",\"subitem\":";
    appendNumberOrNull(out, citation.subitem);
    out += '}';
}

void appendProblem(std::string& out, const Problem& problem, Language language)
{
    const ProblemText text = describe(problem, language);
    out += "{\"code\":";
    appendCanonicalString(out, problem.code);
    out += ",\"message\":";
    appendText(out, joined({text.what, text.why}, language));
    out += ",\"where\":";
    appendWhere(out, problem.where);
    if (problem.citation) {
        out += ",\"citation\":";
        appendCitation(out, *problem.citation);
    }
    out += ",\"next\":";
    appendText(out, text.next);
    out += '}';
}

QString problemSentences(const Problem& problem, Language language)
{
    const ProblemText text = describe(problem, language);
    const QString place = whereText(problem.where, language);
    const QString code = QString::fromLatin1(problem.code.data(), qsizetype(problem.code.size()));
    return (place.isEmpty() ? QString() : place + QStringLiteral(": ")) + joined({text.what, text.why, text.next}, language)
        + QStringLiteral(" [%1]").arg(code);
}

}
