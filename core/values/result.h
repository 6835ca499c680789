// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/problem.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace plumbline {

/// A value or the named Problem that stands in its way. There is no third state, and no empty value for a failure.
template <class T> class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Problem problem) : m_state(std::in_place_index<1>, std::move(problem)) { }

    bool isOk() const { return m_state.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Asked only after isOk(): anything else throws std::bad_variant_access, a mistake of the caller.
    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Problem& problem() const& { return std::get<1>(m_state); }
    Problem&& problem() && { return std::get<1>(std::move(m_state)); }

private:
    std::variant<T, Problem> m_state;
};

/// The outcome of an action that yields nothing but success.
template <> class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Problem problem) : m_problem(std::move(problem)) { }

    bool isOk() const { return !m_problem.has_value(); }
    explicit operator bool() const { return isOk(); }
    const Problem& problem() const& { return m_problem.value(); }
    Problem&& problem() && { return std::move(m_problem).value(); }

private:
    std::optional<Problem> m_problem;
};

namespace detail {
inline void take(Result<void>&&) { }
template <class T> T take(Result<T>&& result)
{
    return std::move(result).value();
}
}

}

/// (Numbered, so that one TRY may stand inside another without shadowing.)
/// The value of a Result, or the enclosing function returns its Problem: `const Money due = TRY(parseMoney(text));`
/// Not behind another member of a braced aggregate that owns memory: gcc 12 forgets to destroy what was made before it.
#define TRY(expression) PLUMBLINE_TRY_AS(expression, __COUNTER__)
#define PLUMBLINE_TRY_AS(expression, number) PLUMBLINE_TRY_NUMBERED(expression, number)
#define PLUMBLINE_TRY_NUMBERED(expression, number) PLUMBLINE_TRY_NAMED(expression, tryResult##number##_)
#define PLUMBLINE_TRY_NAMED(expression, name)                                                                                    \
    __extension__({                                                                                                              \
        auto name = (expression);                                                                                                \
        if (!name.isOk()) [[unlikely]]                                                                                           \
            return std::move(name).problem();                                                                                    \
        ::plumbline::detail::take(std::move(name));                                                                              \
    })
