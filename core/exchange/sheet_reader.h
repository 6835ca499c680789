// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/result.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline {

struct SheetLimits {
    std::size_t parts = 4096; ///< files in the archive
    std::uint64_t partBytes = 1u << 30; ///< one file, unpacked
    std::uint64_t totalBytes = 2u << 30; ///< all files, unpacked
    std::size_t textBytes = 1u << 20; ///< one cell's text
};

enum class SheetValue { Text, Number, Date, Boolean, Error };

struct SheetCell {
    int row = 0; ///< from 0
    int column = 0; ///< from 0
    SheetValue type = SheetValue::Text;
    std::string
        value; ///< the file's value, not what a format shows: text, number as written, "2024-05-31", "2024-05-31T08:30:00", "1"
    std::optional<std::string> formula; ///< without "="; empty where the formula is another cell's, shared
    bool isRowHidden = false;
};

/// What stands around the cells of a sheet.
struct SheetShape {
    std::vector<int> hiddenRows; ///< from 0
    std::vector<std::pair<int, int>> hiddenColumns; ///< first and last, from 0
    std::vector<std::string> merged; ///< "A1:C1"
};

struct SheetInfo {
    QString name;
    bool isHidden = false;
    std::uint64_t packedBytes = 0; ///< of the sheet's own part of the file
};

/// A workbook from outside, read cell by cell in the file's order, in constant memory but for its shared texts.
/// archive.unreadable, archive.unsafe-name, archive.too-large, archive.encrypted, xlsx.not-a-workbook, xlsx.malformed,
/// xlsx.doctype, xlsx.text-too-long
class SheetReader final {
public:
    /// `file` stays the caller's and must outlive the reader.
    static Result<SheetReader> open(std::string_view file, SheetLimits limits = {});
    SheetReader(SheetReader&&) noexcept;
    SheetReader& operator=(SheetReader&&) noexcept;
    ~SheetReader();

    const std::vector<SheetInfo>& sheets() const;
    /// A custom property of the document, as "PlumblineSeal".
    std::optional<std::string> property(std::string_view name) const;
    /// `take` is given every cell that holds something; it may refuse one with a Problem, which ends the reading.
    Result<SheetShape> read(std::size_t sheet, const std::function<Result<void>(SheetCell&&)>& take) const;
    /// The merged ranges alone, "A1:C1", which stand behind the cells: for who has to know them before.
    Result<std::vector<std::string>> merged(std::size_t sheet) const;

private:
    struct Workbook;
    explicit SheetReader(std::unique_ptr<Workbook> workbook);
    std::unique_ptr<Workbook> m_workbook;
};

}
