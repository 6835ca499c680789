// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_question.h"

namespace plumbline::cli {

void AccrueQuestion::clear()
{
    m_activityText.clear();
    m_activities.clear();
    m_basisKey.clear();
    m_hasId = m_hasDate = m_isList = false;
}

std::optional<std::string_view> AccrueQuestion::textIf(bool has, std::string_view text)
{
    return has ? std::optional(text) : std::nullopt;
}

void AccrueQuestion::setId(std::string_view id)
{
    m_id = id;
    m_hasId = true;
}

void AccrueQuestion::setDate(std::string_view date)
{
    m_date = date;
    m_hasDate = true;
}

void AccrueQuestion::addActivity(std::string_view activity)
{
    const char* const before = m_activityText.data();
    m_activityText += activity;
    // Growing moves the text: the names before this one are found again at the same distance.
    for (std::string_view& name : m_activities)
        name = {m_activityText.data() + (name.data() - before), name.size()};
    m_activities.push_back(std::string_view(m_activityText).substr(m_activityText.size() - activity.size()));
}

void AccrueQuestion::addBasis(std::string_view key, std::string_view figure)
{
    if (!m_basisKey.empty())
        m_basisKey += ", ";
    m_basisKey += key;
    m_basisFigure = figure;
}

Result<void> QuestionReader::read(std::string_view bytes, AccrueQuestion& question)
{
    m_reader.restart(bytes);
    m_noted.reset();
    std::string_view key;
    std::string_view text;
    for (m_reader.beginObject(); m_reader.nextKey(key);) {
        if (key == "id") {
            if (readText(text, "id"))
                question.setId(text);
        } else if (key == "date") {
            if (readText(text, "date"))
                question.setDate(text);
        } else if (key == "activity") {
            readActivity(question);
        } else if (key == "basis") {
            readBasis(question);
        } else {
            note("json.unknown-key", key);
            skipValue();
        }
    }
    if (!m_reader.end())
        return m_reader.problem();
    return m_noted ? Result<void>(*std::move(m_noted)) : Result<void>();
}

bool QuestionReader::isSyntax(const Problem& problem)
{
    return problem.code == "json.malformed" || problem.code == "json.truncated" || problem.code == "json.trailing";
}

void QuestionReader::readActivity(AccrueQuestion& question)
{
    std::string_view text;
    if (m_reader.peek() != JsonReader::Kind::Array) {
        if (readText(text, "activity"))
            question.addActivity(text);
        return;
    }
    question.beginList();
    for (m_reader.beginArray(); m_reader.nextElement();) {
        if (readText(text, "activity"))
            question.addActivity(text);
    }
}

void QuestionReader::readBasis(AccrueQuestion& question)
{
    if (m_reader.peek() != JsonReader::Kind::Object) {
        note("json.not-an-object", "basis");
        skipValue();
        return;
    }
    std::string_view key;
    std::string_view figure;
    for (m_reader.beginObject(); m_reader.nextKey(key);) {
        if (readText(figure, key))
            question.addBasis(key, figure);
    }
}

/// A string; anything else is noted and passed over.
bool QuestionReader::readText(std::string_view& text, std::string_view field)
{
    const JsonReader::Kind kind = m_reader.peek();
    if (kind == JsonReader::Kind::String || kind == JsonReader::Kind::End)
        return m_reader.string(text);
    note("json.not-a-string", field);
    skipValue();
    return false;
}

void QuestionReader::note(std::string_view code, std::string_view field)
{
    if (m_noted || m_reader.failed())
        return;
    m_noted = Problem{code, m_reader.place(m_reader.offset())};
    m_noted->where.field = QString::fromUtf8(field.data(), qsizetype(field.size()));
}

void QuestionReader::skipValue()
{
    std::string_view text;
    switch (m_reader.peek()) {
    case JsonReader::Kind::Object:
        for (m_reader.beginObject(); m_reader.nextKey(text);)
            skipValue();
        break;
    case JsonReader::Kind::Array:
        for (m_reader.beginArray(); m_reader.nextElement();)
            skipValue();
        break;
    case JsonReader::Kind::Number:
        m_reader.number(text);
        break;
    case JsonReader::Kind::True:
    case JsonReader::Kind::False:
    case JsonReader::Kind::Null:
        m_reader.literal();
        break;
    case JsonReader::Kind::String:
    case JsonReader::Kind::End:
        m_reader.string(text);
        break;
    }
}

}
