// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

struct FileToSave {
    QString path;
    std::string_view bytes;
};

/// Writes each beside its place, brings it to the disk, and only when all are whole puts them there: a file that was there before
/// stays as it was where anything fails. Then reads what stands on the disk and compares it.
/// file.folder-missing, file.folder-read-only, file.read-only, file.is-folder, file.disk-full, file.not-written,
/// file.read-back-differs
Result<void> saveFiles(const std::vector<FileToSave>& files);

}
