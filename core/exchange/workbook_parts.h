// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_part.h"

#include <map>

namespace plumbline {

/// The texts of a cell or shared string: <t>, or the <t> of its runs; phonetic guides are left out. "_x000D_" is undone.
class RichText final {
public:
    explicit RichText(std::size_t limit) : m_limit(limit) { }
    void clear();
    void begin(std::string_view name);
    void end(std::string_view name);
    Result<void> text(std::string_view piece); ///< xlsx.text-too-long
    std::string taken() const;

private:
    std::size_t m_limit;
    std::string m_text;
    int m_phonetic = 0;
    bool m_isText = false;
};

/// Where a part points to, by relationship id.
struct Relationship {
    std::string id;
    std::string type; ///< the last word of its address: "worksheet", "styles"
    std::string target; ///< a part of the archive
};
/// Empty where the part has none. `part` is empty for the archive itself.
Result<std::vector<Relationship>> readRelationships(const Archive& archive, const std::string& part);

struct WorkbookSheet {
    SheetInfo info;
    std::string relationship;
};
struct WorkbookPart {
    std::vector<WorkbookSheet> sheets;
    bool countsFrom1904 = false;
};
Result<WorkbookPart> readWorkbookPart(const Archive& archive, const std::string& part);
Result<std::vector<std::string>> readSharedTexts(const Archive& archive, const std::string& part, std::size_t textLimit);
/// For every cell style whether it shows a date.
Result<std::vector<bool>> readDateStyles(const Archive& archive, const std::string& part);
Result<std::map<std::string, std::string, std::less<>>> readCustomProperties(const Archive& archive, const std::string& part);

/// "_x0041_" in a sheet's XML means "A": a text that holds these very signs has its first one escaped.
std::string escapedSheetText(const std::string& text);

/// Whether a number format shows a day or a time: "yyyy-mm-dd", "[h]:mm", not "0.00" or "[Red]0".
bool isDateFormat(std::string_view format);
/// A day number as "2024-05-31" or "2024-05-31T08:30:00"; empty where it is no day of ours.
std::string dateOfNumber(std::string_view number, bool countsFrom1904);

}
