// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/seal.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

enum class PartForm { Stored, Deflated };

struct ArchivePart {
    std::string name;
    std::string_view bytes;
    PartForm form = PartForm::Deflated;
};

/// A zip archive of the parts in their order. `at` is the instant every part is dated with (UTC), so that equal parts give equal
/// bytes. archive.not-written
Result<std::string> writeArchive(const std::vector<ArchivePart>& parts, const std::string& at);

/// The seal's trailer as the archive's comment; its length is set in the end record first, so that the hash covers it.
/// archive.not-written
Result<void> appendZipTrailer(std::string& archive);
TrailerState zipTrailer(std::string_view file);

}
