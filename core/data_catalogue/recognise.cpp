// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/recognise.h"

#include "core/data_catalogue/value_parts.h"

#include <algorithm>
#include <array>
#include <bit>

namespace plumbline::data_catalogue {

namespace {

constexpr std::size_t longestRead = 4096; // a longer text says what it is in its beginning
constexpr std::size_t fewestOfMobile = 11;
constexpr std::size_t shortestName = 5; // "speed"; two Chinese characters are longer

/// ByteCounts::unitOf(), looked up.
constexpr auto unitOfByte = [] {
    std::array<std::uint64_t, 256> units{};
    for (std::size_t byte = 0; byte < units.size(); ++byte)
        units[byte] = ByteCounts::unitOf(char(byte));
    return units;
}();

constexpr std::uint64_t unitOf(char byte)
{
    return unitOfByte[static_cast<unsigned char>(byte)];
}

constexpr std::size_t placedBytes = 64;

/// A cell's bytes: how many of each class, and where, in its beginning, digits and letters stand, a bit a byte.
struct CellBytes {
    ByteCounts counts;
    std::uint64_t digitPlaces = 0;
    std::uint64_t wordPlaces = 0; ///< letters and digits
};

CellBytes bytesOf(std::string_view cell)
{
    CellBytes bytes;
    std::uint64_t letterPlaces = 0;
    for (std::size_t at = std::min(cell.size(), placedBytes); at-- > 0;) {
        const std::uint64_t unit = unitOf(cell[at]);
        bytes.counts.add(unit);
        bytes.digitPlaces = bytes.digitPlaces << 1 | (unit & 1);
        letterPlaces = letterPlaces << 1 | (unit >> 8 & 1);
    }
    bytes.wordPlaces = bytes.digitPlaces | letterPlaces;
    for (std::size_t at = placedBytes; at < cell.size(); ++at)
        bytes.counts.addAtMost(unitOf(cell[at]));
    return bytes;
}

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t' || cell.back() == '\r' || cell.back() == '\n'))
        cell.remove_suffix(1);
    return cell.substr(0, longestRead);
}

/// nextRun() where a short cell's places say it at once.
Run runIn(std::string_view cell, const CellBytes& bytes, std::size_t from)
{
    if (cell.size() >= placedBytes)
        return nextRun(cell, from);
    const std::uint64_t ahead = bytes.wordPlaces >> from;
    if (ahead == 0)
        return {};
    Run run;
    run.from = from + std::size_t(std::countr_zero(ahead));
    const std::size_t length = std::size_t(std::countr_one(bytes.wordPlaces >> run.from));
    run.to = run.from + length;
    const std::uint64_t all = (std::uint64_t(1) << length) - 1;
    const std::uint64_t digits = (bytes.digitPlaces >> run.from) & all;
    run.hasDigit = digits != 0;
    run.isNumber = digits == all;
    return run;
}

/// What begins at one run of letters and digits. What most runs can't be is told here by a byte or two.
KindSet kindsAtRun(std::string_view cell, const Run& run, const ByteCounts& counts, const NameHints& hints)
{
    const std::size_t size = run.size();
    const char before = run.from == 0 ? '\0' : cell[run.from - 1];
    const char after = run.to == cell.size() ? '\0' : cell[run.to];
    KindSet found;
    if (size >= 9)
        found |= identifiersOf(cell, run, hints);
    if (run.isNumber) {
        if (size >= fewestOfMobile && isMobileAt(cell, run, hints))
            found |= DataKind::Mobile;
        if (size >= 2 && (size <= 4 || hints.kinds.has(DataKind::Landline)) && isLandlineAt(cell, run, hints))
            found |= DataKind::Landline;
        if (isHigh(after) && isHigh(before) && isAddressAt(cell, run, hints))
            found |= DataKind::Address;
        if (counts.dots() >= 3 && after == '.' && !hints.isVersion && isIpAddressAt(cell, run))
            found |= DataKind::NetworkIdentifier;
    }
    if (run.from >= shortestName && isDigit(cell[run.from])
        && (isHigh(before) || before == ' ' || before == ':' || before == '='))
        found |= quantitiesAt(cell, run);
    if (isHigh(before) && isLetter(cell[run.from]) && isPlateAt(cell, run))
        found |= DataKind::Plate;
    if ((size == 2 || size == 4) && counts.colons() + counts.others() + counts.dots() >= 2 && isMacAddressAt(cell, run))
        found |= DataKind::NetworkIdentifier;
    return found;
}

/// What only the whole cell can be.
KindSet kindsOfWhole(std::string_view cell, const ByteCounts& counts, const NameHints& hints)
{
    KindSet found;
    if (hints.kinds.has(DataKind::EquipmentParameter) && isPlainQuantity(cell))
        found |= DataKind::EquipmentParameter;
    if (hints.kinds.has(DataKind::ProductionVolume) && isPlainQuantity(cell))
        found |= DataKind::ProductionVolume;
    if (areCoordinates(cell, counts, hints))
        found |= DataKind::Coordinates;
    if ((counts.letters() != 0 || counts.high() != 0) && (isDigit(cell[0]) || cell[0] == '-') && isProcessQuantity(cell))
        found |= DataKind::EquipmentParameter;
    if (counts.letters() != 0 && (cell[0] == 'D' || cell[0] == '%') && isControllerAddress(cell))
        found |= DataKind::EquipmentParameter;
    if (counts.letters() != 0 && hints.kinds.has(DataKind::Address) && isEnglishAddress(cell))
        found |= DataKind::Address;
    const bool mayBeRecipe = hints.kinds.has(DataKind::Recipe);
    if ((mayBeRecipe || counts.percents() >= 2 || counts.colons() >= 2) && isRecipe(cell, counts, mayBeRecipe))
        found |= DataKind::Recipe;
    if (hints.isSerial && isSerialNumber(cell))
        found |= DataKind::DeviceIdentifier;
    if (counts.digits() >= fewestOfMobile && counts.letters() <= 1 && counts.high() + counts.dots() == 0 && counts.others() != 0)
        found |= groupedIdentifiersOf(cell);
    return found;
}

}

Run nextRun(std::string_view cell, std::size_t from)
{
    Run run;
    std::size_t digits = 0;
    while (from < cell.size() && !isAlnum(cell[from]))
        ++from;
    run.from = run.to = from;
    for (; run.to < cell.size() && isAlnum(cell[run.to]); ++run.to)
        digits += isDigit(cell[run.to]) ? 1 : 0;
    run.hasDigit = digits != 0;
    run.isNumber = digits == run.size();
    return run;
}

KindSet kindsOfValue(std::string_view raw, const NameHints& hints)
{
    const std::string_view cell = trimmed(raw);
    const CellBytes bytes = bytesOf(cell);
    const ByteCounts& counts = bytes.counts;
    KindSet found;
    if (counts.ats() != 0 && hasEmail(cell))
        found |= DataKind::Email;
    if (counts.digits() == 0)
        return found;
    for (Run run = runIn(cell, bytes, 0); run.size() != 0; run = runIn(cell, bytes, run.to)) {
        if (run.hasDigit || run.size() <= 2)
            found |= kindsAtRun(cell, run, counts, hints);
    }
    if (counts.colons() >= 2 && isIpv6At(cell, 0))
        found |= DataKind::NetworkIdentifier;
    found |= kindsOfWhole(cell, counts, hints);
    return found;
}

}
