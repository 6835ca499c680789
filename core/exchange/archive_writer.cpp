// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive_writer.h"

#include <QDateTime>

#include <zip.h>

#include <algorithm>
#include <memory>

namespace plumbline {

namespace {

constexpr std::size_t zipEndLength = 22;

struct DosTime {
    zip_uint16_t time;
    zip_uint16_t date;
};

/// As archives write it: from 1980 on, in steps of two seconds.
DosTime dosTimeOf(const std::string& instant)
{
    const QDateTime at = QDateTime::fromString(QString::fromStdString(instant), Qt::ISODateWithMs).toUTC();
    const QDate day = at.isValid() && at.date().year() >= 1980 ? at.date() : QDate(1980, 1, 1);
    const QTime time = at.isValid() ? at.time() : QTime(0, 0);
    return {zip_uint16_t(time.hour() << 11 | time.minute() << 5 | time.second() / 2),
        zip_uint16_t((day.year() - 1980) << 9 | day.month() << 5 | day.day())};
}

Result<void> addPart(zip_t* archive, const ArchivePart& part, DosTime at)
{
    zip_source_t* const source = zip_source_buffer(archive, part.bytes.data(), part.bytes.size(), 0);
    const zip_int64_t index = source ? zip_file_add(archive, part.name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return Problem{"archive.not-written"}.with("name", QString::fromStdString(part.name));
    }
    const zip_int32_t method = part.form == PartForm::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    if (zip_set_file_compression(archive, zip_uint64_t(index), method, 0) != 0
        || zip_file_set_dostime(archive, zip_uint64_t(index), at.time, at.date, 0) != 0)
        return Problem{"archive.not-written"}.with("name", QString::fromStdString(part.name));
    return {};
}

Result<std::string> bytesIn(zip_source_t* source)
{
    const Problem unwritten{"archive.not-written"};
    if (zip_source_open(source) != 0)
        return unwritten;
    zip_source_seek(source, 0, SEEK_END);
    const zip_int64_t length = zip_source_tell(source);
    zip_source_seek(source, 0, SEEK_SET);
    std::string bytes(std::size_t(std::max<zip_int64_t>(0, length)), '\0');
    const zip_int64_t read = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    if (length <= 0 || read != length)
        return unwritten;
    return bytes;
}

}

Result<std::string> writeArchive(const std::vector<ArchivePart>& parts, const std::string& at)
{
    const Problem unwritten{"archive.not-written"};
    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> whole(
        zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!whole)
        return unwritten;
    zip_source_keep(whole.get()); // the archive takes one hold, the reading of what it wrote the other
    zip_t* const archive = zip_open_from_source(whole.get(), ZIP_TRUNCATE, &error);
    if (!archive) {
        zip_source_free(whole.get());
        return unwritten;
    }
    for (const ArchivePart& part : parts) {
        const Result<void> added = addPart(archive, part, dosTimeOf(at));
        if (!added) {
            zip_discard(archive);
            return added.problem();
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return unwritten;
    }
    return bytesIn(whole.get());
}

Result<void> appendZipTrailer(std::string& archive)
{
    if (archive.size() < zipEndLength || archive.compare(archive.size() - zipEndLength, 4, "PK\5\6") != 0)
        return Problem{"archive.not-written"};
    archive[archive.size() - 2] = char(sealTrailerLength);
    archive[archive.size() - 1] = 0;
    archive += sealTrailer(archive);
    return {};
}

TrailerState zipTrailer(std::string_view file)
{
    if (file.rfind(sealTrailerStart) == std::string_view::npos)
        return TrailerState::Missing;
    const bool isSame = file.size() >= sealTrailerLength && hasTrailerAt(file, file.size() - sealTrailerLength);
    return isSame ? TrailerState::Intact : TrailerState::Broken;
}

}
