// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/json_reader.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline::cli {

inline constexpr std::size_t mostQuestionBytes = 64 * 1024; ///< an input object or a row beyond is refused

/// One input of `accrue`, as it was asked; its memory is used again for the next.
class AccrueQuestion final {
public:
    void clear();

    std::optional<std::string_view> id() const { return textIf(m_hasId, m_id); }
    std::optional<std::string_view> date() const { return textIf(m_hasDate, m_date); }
    /// Empty and not a list: not said.
    std::span<const std::string_view> activities() const { return m_activities; }
    bool isList() const { return m_isList; }
    bool hasActivity() const { return m_isList || !m_activities.empty(); }
    std::string_view basisKey() const { return m_basisKey; } ///< empty: not said; several are joined, which none is called
    std::string_view basisFigure() const { return m_basisFigure; }

    void setId(std::string_view id);
    void setDate(std::string_view date);
    void beginList() { m_isList = true; }
    void addActivity(std::string_view activity);
    void addBasis(std::string_view key, std::string_view figure);

private:
    static std::optional<std::string_view> textIf(bool has, std::string_view text);

    std::string m_id;
    std::string m_date;
    std::string m_activityText; ///< all names, one behind the other
    std::vector<std::string_view> m_activities; ///< into m_activityText
    std::string m_basisKey;
    std::string m_basisFigure;
    bool m_hasId = false;
    bool m_hasDate = false;
    bool m_isList = false;
};

/// Reads questions from JSON objects, one after another.
class QuestionReader final {
public:
    /// The first thing that is wrong; `question` then keeps what could be read, above all the id.
    /// json.unknown-key, json.not-a-string and the reader's own.
    Result<void> read(std::string_view bytes, AccrueQuestion& question);
    /// Whether a Problem means that the text isn't JSON at all, so that nothing behind it can be trusted.
    static bool isSyntax(const Problem& problem);

private:
    void readActivity(AccrueQuestion& question);
    void readBasis(AccrueQuestion& question);
    bool readText(std::string_view& text, std::string_view field);
    void note(std::string_view code, std::string_view field);
    void skipValue();

    JsonReader m_reader{{}, JsonLimits{mostQuestionBytes, 64}};
    std::optional<Problem> m_noted; ///< what doesn't stop the reading
};

}
