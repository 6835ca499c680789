// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Run while building: takes the migrations in their order, and writes a header with the hash of the schema after each of them, so
// that opening a file needn't make its form anew to know it.
#include "core/store/schema_hash.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sqlite3.h>

int main(int argc, char** argv)
{
    constexpr char separator[] = "\n-- step\n";
    sqlite3* database = nullptr;
    sqlite3_open(":memory:", &database);
    std::printf("// Made while building.\n#pragma once\n\n#include <string_view>\n\nnamespace plumbline {\n\n"
                "inline constexpr std::string_view knownSchemas[] = {\n");
    for (int at = 1; at < argc; ++at) {
        std::ifstream file(argv[at], std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const std::size_t begin = text.find(separator);
        char* error = nullptr;
        for (std::size_t step = begin; step != std::string::npos;) {
            const std::size_t from = step + sizeof separator - 1;
            step = text.find(separator, from);
            if (sqlite3_exec(database, text.substr(from, step - from).c_str(), nullptr, nullptr, &error) != SQLITE_OK) {
                std::fprintf(stderr, "%s: %s\n", argv[at], error);
                return 1;
            }
        }
        std::printf("    \"%s\",\n", plumbline::schemaHash(database).c_str());
    }
    std::printf("};\n\n}\n");
    return sqlite3_close(database);
}
