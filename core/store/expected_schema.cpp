// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/expected_schema.h"

#include "core/store/schema_hash.h"
#include "known_schemas.h"

#include <algorithm>
#include <map>

namespace plumbline {

namespace {

struct Named {
    std::string table;
    std::string sql;
    bool isVirtual = false;
    friend bool operator==(const Named&, const Named&) = default;
};
using Schema = std::map<std::pair<std::string, std::string>, Named>; ///< by type and name

Result<Schema> schemaOf(Connection& connection)
{
    Schema schema;
    Statement rows = TRY(Statement::prepare(connection.handle(), schemaListing));
    while (TRY(rows.step())) {
        Named& named = schema[{TRY(rows.text(0)), TRY(rows.text(1))}];
        named = {TRY(rows.text(2)), TRY(rows.text(3)), TRY(rows.flag(4))};
    }
    return schema;
}

Problem foreign(const char* what, const Schema::key_type& key)
{
    return Problem{"store.foreign-schema"}
        .with("what", QString::fromLatin1(what))
        .with("type", QString::fromStdString(key.first))
        .with("name", QString::fromStdString(key.second));
}

Result<Schema> expectedSchema(const std::vector<Migration>& migrations, int version)
{
    const auto fresh = TRY(Connection::open(Connection::inMemoryName(), Connection::Access::Write));
    const auto known = std::clamp<std::ptrdiff_t>(version, 0, std::ssize(migrations));
    TRY(migrate(fresh->handle(), {migrations.begin(), migrations.begin() + known}, 0, {}));
    return schemaOf(*fresh);
}

Result<void> checkEncoding(Connection& file)
{
    Statement rows = TRY(Statement::prepare(file.handle(), "PRAGMA encoding"));
    if (!TRY(rows.step()) || TRY(rows.text(0)) != "UTF-8")
        return Problem{"store.foreign-schema"}.with("what", QStringLiteral("encoding"));
    return {};
}

}

Result<void> compareSchema(Connection& file, const std::vector<Migration>& migrations, int version)
{
    TRY(checkEncoding(file));
    const bool isKnown = version >= 1 && version <= std::ssize(knownSchemas);
    if (isKnown && schemaHash(file.handle()) == knownSchemas[version - 1])
        return {};
    const bool isNewer = version > int(migrations.size());
    const Schema found = TRY(schemaOf(file));
    const Schema expected = TRY(expectedSchema(migrations, version));
    for (const auto& [key, named] : found) {
        const auto own = expected.find(key);
        if (own == expected.end() ? !isNewer || named.isVirtual : !isNewer && own->second != named)
            return foreign(own == expected.end() ? "added" : "altered", key);
    }
    for (const auto& [key, named] : expected) {
        if (!found.contains(key))
            return foreign("missing", key);
    }
    return {};
}

}
