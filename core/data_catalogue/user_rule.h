// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QRegularExpression>

#include <string>
#include <vector>

namespace plumbline::data_catalogue {

/// A recogniser a person wrote: patterns for the column's name and for its values; either alone is enough where the other is
/// empty.
struct UserRule {
    std::string id; ///< of the fact
    QString name;
    QString namePattern;
    QString valuePattern;
};

/// User rules, compiled once. Values are read as UTF-8.
class UserRules final {
public:
    /// data_catalogue.pattern-malformed {pattern, reason}, data_catalogue.rule-without-pattern {rule}
    static Result<UserRules> of(std::vector<UserRule> rules);

    const std::vector<UserRule>& rules() const { return m_rules; }
    /// Which rules the column's name and comment satisfy, by their place.
    std::vector<bool> named(const QString& name, const QString& comment) const;
    bool hasValuePattern(std::size_t rule) const { return !m_rules[rule].valuePattern.isEmpty(); }
    bool hasNamePattern(std::size_t rule) const { return !m_rules[rule].namePattern.isEmpty(); }
    bool matches(std::size_t rule, const QString& value) const;

private:
    std::vector<UserRule> m_rules;
    std::vector<QRegularExpression> m_names;
    std::vector<QRegularExpression> m_values;
};

}
