// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive.h"

#include <zip.h>

#include <array>
#include <set>

namespace plumbline {

namespace {

QString zipErrorText(zip_error_t* error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(error));
    zip_error_fini(error);
    return text;
}

bool isSafeName(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find_first_of("\\:") != std::string_view::npos)
        return false;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t end = std::min(name.find('/', at), name.size());
        if (name.substr(at, end - at) == "..")
            return false;
        at = end + 1;
    }
    return true;
}

}

void Archive::Close::operator()(zip* archive) const
{
    zip_discard(archive);
}

Result<Archive> Archive::open(std::string_view bytes, const SheetLimits& limits)
{
    if (bytes.empty()) // to libzip this is an archive yet to be filled
        return Problem{"archive.unreadable"};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (!source)
        return Problem{"archive.unreadable"}.with("reason", zipErrorText(&error));
    zip_t* const opened = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (!opened) {
        zip_source_free(source);
        return Problem{"archive.unreadable"}.with("reason", zipErrorText(&error));
    }
    Archive archive(opened);
    TRY(archive.checkEntries(limits));
    return archive;
}

Result<void> Archive::checkEntries(const SheetLimits& limits) const
{
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    if (count > zip_int64_t(limits.parts))
        return Problem{"archive.too-large"};
    std::set<std::string, std::less<>> names;
    std::uint64_t total = 0;
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index) {
        zip_stat_t part;
        zip_stat_init(&part);
        if (zip_stat_index(m_archive.get(), index, 0, &part) != 0 || !(part.valid & ZIP_STAT_NAME)
            || !(part.valid & ZIP_STAT_SIZE))
            return Problem{"archive.unreadable"};
        const QString name = QString::fromUtf8(part.name);
        if (!isSafeName(part.name))
            return Problem{"archive.unsafe-name"}.with("name", name);
        if (!names.insert(part.name).second)
            return Problem{"archive.duplicate-name"}.with("name", name);
        if ((part.valid & ZIP_STAT_ENCRYPTION_METHOD) && part.encryption_method != ZIP_EM_NONE)
            return Problem{"archive.encrypted"}.with("name", name);
        if (part.size > limits.partBytes || (total += part.size) > limits.totalBytes)
            return Problem{"archive.too-large"}.with("name", name);
    }
    return {};
}

std::size_t Archive::size() const
{
    return std::size_t(zip_get_num_entries(m_archive.get(), 0));
}

bool Archive::has(const std::string& name) const
{
    return zip_name_locate(m_archive.get(), name.c_str(), 0) >= 0;
}

std::vector<std::string> Archive::names() const
{
    std::vector<std::string> names;
    const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
    for (zip_uint64_t index = 0; index < zip_uint64_t(count); ++index)
        names.emplace_back(zip_get_name(m_archive.get(), index, 0));
    return names;
}

std::uint64_t Archive::packedSize(const std::string& name) const
{
    zip_stat_t part;
    zip_stat_init(&part);
    const bool isThere = zip_stat(m_archive.get(), name.c_str(), 0, &part) == 0 && (part.valid & ZIP_STAT_COMP_SIZE);
    return isThere ? part.comp_size : 0;
}

Result<void> Archive::read(const std::string& name, const std::function<Result<void>(std::string_view)>& take) const
{
    const zip_int64_t index = zip_name_locate(m_archive.get(), name.c_str(), 0);
    if (index < 0)
        return Problem{"archive.no-part"}.with("name", QString::fromStdString(name));
    zip_stat_t part;
    zip_stat_init(&part);
    zip_stat_index(m_archive.get(), zip_uint64_t(index), 0, &part);
    const Problem unreadable = Problem{"archive.unreadable"}.with("name", QString::fromStdString(name));
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0), &zip_fclose);
    if (!file)
        return unreadable;
    std::array<char, 1 << 16> buffer;
    for (std::uint64_t done = 0;;) {
        const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
        if (got < 0)
            return unreadable;
        if (got == 0)
            return done == part.size ? Result<void>() : unreadable;
        done += std::uint64_t(got);
        if (done > part.size)
            return unreadable;
        TRY(take(std::string_view(buffer.data(), std::size_t(got))));
    }
}

}
