// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include <sqlite3.h>

#include <algorithm>
#include <mutex>
#include <set>

namespace plumbline {

namespace {

/// Our triggers refuse with a code as their message ("entry.immutable"). Codes are literals for everyone else; these live in
/// the migrations, so they are kept here, once each, for as long as the program runs.
std::string_view keptCode(std::string_view message)
{
    static std::mutex mutex;
    static std::set<std::string, std::less<>> codes;
    const std::lock_guard lock(mutex);
    return *codes.emplace(message).first;
}

bool isCode(std::string_view message)
{
    const auto isPlain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    };
    return message.find('.') != message.npos && message.size() < 64 && std::all_of(message.begin(), message.end(), isPlain);
}

/// Whether a text is in normal form C and well-formed at first sight: ASCII, or the ideographs and marks of everyday Chinese,
/// of which none composes with anything. What isn't goes through Qt.
bool isPlainlyComposed(std::string_view text)
{
    const auto byteAt = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U; };
    for (std::size_t at = 0; at < text.size(); ++at) {
        const unsigned first = byteAt(at);
        if (first < 0x80)
            continue;
        const unsigned second = byteAt(at + 1);
        const unsigned third = byteAt(at + 2);
        if ((first & 0xf0) != 0xe0 || (second & 0xc0) != 0x80 || (third & 0xc0) != 0x80)
            return false;
        const unsigned code = (first & 0x0f) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
        const bool isIdeograph = code >= 0x4e00 && code <= 0x9fa5;
        const bool isMark = (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff5e);
        if (!isIdeograph && !isMark)
            return false;
        at += 2;
    }
    return true;
}

std::string_view constraintCode(int extended)
{
    switch (extended) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return "store.reference-missing";
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return "store.not-unique";
    case SQLITE_CONSTRAINT_NOTNULL:
        return "store.value-missing";
    default:
        return "store.value-refused";
    }
}

std::string_view codeOf(int extended)
{
    switch (extended & 0xff) {
    case SQLITE_FULL:
        return "store.disk-full";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "store.locked";
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return "store.read-only";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "store.damaged";
    case SQLITE_IOERR:
    case SQLITE_NOMEM:
        return "store.machine-failed";
    case SQLITE_CANTOPEN:
        return "store.cannot-open";
    case SQLITE_INTERRUPT:
        return "store.stopped";
    case SQLITE_TOOBIG:
        return "store.too-large";
    default:
        return "store.bad-statement";
    }
}

}

Problem sqliteProblem(sqlite3* database)
{
    const int extended = sqlite3_extended_errcode(database);
    const std::string_view message = sqlite3_errmsg(database);
    const QString text = QString::fromUtf8(message.data(), qsizetype(message.size()));
    if ((extended & 0xff) == SQLITE_CONSTRAINT) {
        if (extended == SQLITE_CONSTRAINT_TRIGGER && isCode(message))
            return Problem{keptCode(message)};
        return Problem{constraintCode(extended)}.with("constraint", text.section(u':', 1).trimmed());
    }
    return Problem{codeOf(extended)}.with("message", text);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3* database, std::string_view sql)
{
    sqlite3_stmt* prepared = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(database, sql.data(), int(sql.size()), &prepared, &rest) != SQLITE_OK)
        return sqliteProblem(database);
    Statement statement(prepared);
    const auto isBlank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == ';'; };
    if (!prepared || !std::all_of(rest, sql.data() + sql.size(), isBlank))
        return Problem{"store.bad-statement"}.with("message", QStringLiteral("not exactly one statement"));
    return statement;
}

Statement& Statement::note(int code)
{
    if (code != SQLITE_OK && !m_bindProblem)
        m_bindProblem = sqliteProblem(sqlite3_db_handle(m_statement.get()));
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value)
{
    return note(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

Statement& Statement::bind(int parameter, std::string_view text)
{
    if (!isPlainlyComposed(text))
        return bind(parameter, QString::fromUtf8(text.data(), qsizetype(text.size())));
    return note(sqlite3_bind_text64(
        m_statement.get(), parameter, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, const QString& text)
{
    const QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    return note(sqlite3_bind_text64(
        m_statement.get(), parameter, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int parameter, Quantity quantity)
{
    return bind(parameter, formatQuantity(quantity));
}

Statement& Statement::bind(int parameter, QDate day)
{
    if (day.isValid())
        return bind(parameter, formatDate(day));
    if (!m_bindProblem)
        m_bindProblem = Problem{"store.wrong-type"}.with("parameter", QString::number(parameter));
    return *this;
}

Statement& Statement::bind(int parameter, Month month)
{
    return bind(parameter, formatMonth(month));
}

Statement& Statement::bind(int parameter, const Id& id)
{
    if (!id.isNull())
        return bindBlob(parameter, id.bytes());
    if (!m_bindProblem)
        m_bindProblem = Problem{"store.wrong-type"}.with("parameter", QString::number(parameter));
    return *this;
}

Statement& Statement::bindBlob(int parameter, std::string_view bytes)
{
    return note(
        sqlite3_bind_blob64(m_statement.get(), parameter, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bindNull(int parameter)
{
    return note(sqlite3_bind_null(m_statement.get(), parameter));
}

Result<bool> Statement::step()
{
    if (m_bindProblem)
        return *m_bindProblem;
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return sqliteProblem(sqlite3_db_handle(m_statement.get()));
    }
}

Result<void> Statement::run()
{
    const auto toTheEnd = [this]() -> Result<void> {
        while (TRY(step())) { }
        return {};
    };
    Result<void> result = toTheEnd();
    reset();
    return result;
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bindProblem.reset();
}

Problem Statement::wrongType(int column) const
{
    return Problem{"store.wrong-type"}.with("column", QString::fromUtf8(sqlite3_column_name(m_statement.get(), column)));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Result<std::int64_t> Statement::integer(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_INTEGER)
        return wrongType(column);
    return std::int64_t(sqlite3_column_int64(m_statement.get(), column));
}

Result<bool> Statement::flag(int column) const
{
    const std::int64_t value = TRY(integer(column));
    if (value != 0 && value != 1)
        return wrongType(column);
    return value == 1;
}

Result<std::string> Statement::text(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_TEXT)
        return wrongType(column);
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return std::string(bytes, std::size_t(sqlite3_column_bytes(m_statement.get(), column)));
}

Result<QString> Statement::string(int column) const
{
    return QString::fromStdString(TRY(text(column)));
}

Result<std::string> Statement::blob(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return wrongType(column);
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto size = std::size_t(sqlite3_column_bytes(m_statement.get(), column));
    return size == 0 ? std::string() : std::string(bytes, size);
}

Result<Money> Statement::money(int column) const
{
    return Money::fromFen(TRY(integer(column)));
}

Result<Quantity> Statement::quantity(int column) const
{
    const std::string digits = TRY(text(column));
    const bool isNegative = digits.starts_with('-');
    const auto quantity = parseQuantity(std::string_view(digits).substr(isNegative ? 1 : 0));
    if (!quantity)
        return wrongType(column);
    return isNegative ? Quantity() - *quantity : *quantity;
}

Result<QDate> Statement::date(int column) const
{
    const auto day = parseDate(TRY(text(column)));
    return day ? day : wrongType(column);
}

Result<Month> Statement::month(int column) const
{
    const auto month = parseMonth(TRY(text(column)));
    return month ? month : wrongType(column);
}

Result<Id> Statement::id(int column) const
{
    if (sqlite3_column_type(m_statement.get(), column) != SQLITE_BLOB)
        return wrongType(column);
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    const auto id = Id::fromBytes({bytes, std::size_t(sqlite3_column_bytes(m_statement.get(), column))});
    return id ? id : wrongType(column);
}

}
