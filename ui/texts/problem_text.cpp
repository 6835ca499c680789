// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/problem_text.h"

#include "ui/texts/all_wordings.h"

#include <QStringList>

namespace plumbline {

namespace {

/// A code without words of its own still says itself and all it knows. A test keeps this from being reached.
ProblemText bare(const Problem& problem)
{
    QStringList parts{QString::fromUtf8(problem.code.data(), qsizetype(problem.code.size()))};
    for (const auto& [name, value] : problem.arguments)
        parts << QString::fromUtf8(name.data(), qsizetype(name.size())) + QLatin1Char('=') + value;
    return {parts.join(QLatin1Char(' ')), {}, {}};
}

}

ProblemText describe(const Problem& problem, Language language)
{
    const ProblemWording* const wording = problemWording(problem.code);
    if (!wording)
        return bare(problem);
    const Values values = [&](std::string_view name) {
        if (name == "file")
            return problem.where.file.isEmpty() ? problem.argument(name) : problem.where.file;
        if (name == "field")
            return problem.where.field.isEmpty() ? problem.argument(name) : problem.where.field;
        return problem.argument(name);
    };
    return {say(wording->what, language, values), say(wording->why, language, values), say(wording->next, language, values)};
}

QString sentenceOf(const Problem& problem, Language language)
{
    const ProblemText text = describe(problem, language);
    return QStringList{text.what, text.next}.join(QLatin1Char(' '));
}

QString whereText(const Where& where, Language language)
{
    const bool isChinese = language == Language::Chinese;
    QStringList parts;
    if (!where.file.isEmpty())
        parts << where.file;
    if (where.row > 0)
        parts << (isChinese ? QStringLiteral("第 %1 行") : QStringLiteral("line %1")).arg(where.row);
    if (where.column > 0)
        parts << (isChinese ? QStringLiteral("第 %1 列") : QStringLiteral("column %1")).arg(where.column);
    if (!where.field.isEmpty())
        parts << (isChinese ? QStringLiteral("字段 %1") : QStringLiteral("field %1")).arg(where.field);
    return parts.join(isChinese ? QStringLiteral("，") : QStringLiteral(", "));
}

}
