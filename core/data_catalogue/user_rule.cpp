// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/user_rule.h"

namespace plumbline::data_catalogue {

namespace {

Result<QRegularExpression> compiled(const QString& pattern)
{
    QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        return Problem{"data_catalogue.pattern-malformed"}.with("pattern", pattern).with("reason", expression.errorString());
    expression.optimize();
    return expression;
}

}

Result<UserRules> UserRules::of(std::vector<UserRule> rules)
{
    UserRules made;
    for (const UserRule& rule : rules) {
        if (rule.namePattern.isEmpty() && rule.valuePattern.isEmpty())
            return Problem{"data_catalogue.rule-without-pattern"}.with("rule", rule.name);
        made.m_names.push_back(TRY(compiled(rule.namePattern)));
        made.m_values.push_back(TRY(compiled(rule.valuePattern)));
    }
    made.m_rules = std::move(rules);
    return made;
}

std::vector<bool> UserRules::named(const QString& name, const QString& comment) const
{
    std::vector<bool> satisfied;
    for (std::size_t rule = 0; rule < m_rules.size(); ++rule)
        satisfied.push_back(
            hasNamePattern(rule) && (m_names[rule].match(name).hasMatch() || m_names[rule].match(comment).hasMatch()));
    return satisfied;
}

bool UserRules::matches(std::size_t rule, const QString& value) const
{
    return hasValuePattern(rule) && m_values[rule].match(value).hasMatch();
}

}
