// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/recognise.h"

#include "core/data_catalogue/value_parts.h"

#include <algorithm>
#include <array>

namespace plumbline::data_catalogue {

namespace {

constexpr std::size_t longestRead = 4096; // a longer text says what it is in its beginning
constexpr std::size_t lanes = 8;
constexpr unsigned fewestGrouped = 11; // a mobile number's digits
constexpr std::size_t shortestName = 5; // "speed"; two Chinese characters are longer

constexpr std::uint64_t lane(std::size_t at)
{
    return std::uint64_t(1) << (at * 8);
}

/// One addition a byte counts all classes at once, each in a lane of eight bits.
constexpr std::array<std::uint64_t, 256> byteLanes()
{
    std::array<std::uint64_t, 256> table{};
    for (std::size_t byte = 0; byte < table.size(); ++byte) {
        const char character = char(byte);
        table[byte] = isDigit(character) ? lane(0)
            : isLetter(character)        ? lane(1)
            : byte >= 0x80               ? lane(2)
            : character == '@'           ? lane(3)
            : character == '.'           ? lane(4)
            : character == ':'           ? lane(5)
            : character == '%'           ? lane(6)
                                         : lane(7);
    }
    return table;
}

constexpr auto laneOfByte = byteLanes();

std::string_view trimmed(std::string_view cell)
{
    while (!cell.empty() && (cell.front() == ' ' || cell.front() == '\t'))
        cell.remove_prefix(1);
    while (!cell.empty() && (cell.back() == ' ' || cell.back() == '\t' || cell.back() == '\r' || cell.back() == '\n'))
        cell.remove_suffix(1);
    return cell.substr(0, longestRead);
}

/// What begins at one run of letters and digits.
KindSet kindsAtRun(std::string_view cell, const Run& run, const ByteCounts& counts, const NameHints& hints)
{
    KindSet found;
    if (run.size() >= 9)
        found |= identifiersOf(cell, run, hints);
    if (run.isNumber()) {
        if (isMobileAt(cell, run, hints))
            found |= DataKind::Mobile;
        if (isLandlineAt(cell, run, hints))
            found |= DataKind::Landline;
        if (counts.high != 0 && isAddressAt(cell, run, hints))
            found |= DataKind::Address;
        if (counts.dots >= 3 && !hints.isVersion && isIpAddressAt(cell, run))
            found |= DataKind::NetworkIdentifier;
    }
    if (run.from >= shortestName && isDigit(cell[run.from]))
        found |= quantitiesAt(cell, run);
    if (counts.high != 0 && isPlateAt(cell, run))
        found |= DataKind::Plate;
    if (counts.colons + counts.others + counts.dots >= 2 && isMacAddressAt(cell, run))
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
    if ((counts.letters != 0 || counts.high != 0) && isProcessQuantity(cell))
        found |= DataKind::EquipmentParameter;
    if (counts.letters != 0 && isControllerAddress(cell))
        found |= DataKind::EquipmentParameter;
    if (counts.letters != 0 && hints.kinds.has(DataKind::Address) && isEnglishAddress(cell))
        found |= DataKind::Address;
    const bool mayBeRecipe = hints.kinds.has(DataKind::Recipe);
    if ((mayBeRecipe || counts.percents >= 2 || counts.colons >= 2) && isRecipe(cell, counts, mayBeRecipe))
        found |= DataKind::Recipe;
    if (hints.isSerial && isSerialNumber(cell))
        found |= DataKind::DeviceIdentifier;
    if (counts.digits >= fewestGrouped && counts.letters <= 1 && counts.high + counts.dots == 0 && counts.others != 0)
        found |= groupedIdentifiersOf(cell);
    return found;
}

}

ByteCounts countBytes(std::string_view cell)
{
    std::array<unsigned, lanes> totals{};
    for (std::size_t from = 0; from < cell.size();) {
        const std::size_t to = std::min(cell.size(), from + 255); // a lane holds no more
        std::uint64_t sum = 0;
        for (; from < to; ++from)
            sum += laneOfByte[static_cast<unsigned char>(cell[from])];
        for (std::size_t at = 0; at < lanes; ++at)
            totals[at] += unsigned(sum >> (at * 8)) & 0xffu;
    }
    return {totals[0], totals[1], totals[2], totals[3], totals[4], totals[5], totals[6], totals[7]};
}

Run nextRun(std::string_view cell, std::size_t from)
{
    Run run;
    const auto laneAt = [&](std::size_t at) { return laneOfByte[static_cast<unsigned char>(cell[at])]; };
    while (from < cell.size() && laneAt(from) > lane(1))
        ++from;
    run.from = run.to = from;
    for (; run.to < cell.size() && laneAt(run.to) <= lane(1); ++run.to)
        run.digits += laneAt(run.to) == lane(0) ? 1 : 0;
    return run;
}

KindSet kindsOfValue(std::string_view raw, const NameHints& hints)
{
    const std::string_view cell = trimmed(raw);
    const ByteCounts counts = countBytes(cell);
    KindSet found;
    if (counts.ats != 0 && hasEmail(cell))
        found |= DataKind::Email;
    if (counts.digits == 0)
        return found;
    for (Run run = nextRun(cell, 0); run.size() != 0; run = nextRun(cell, run.to)) {
        if (run.digits != 0 || run.size() <= 2)
            found |= kindsAtRun(cell, run, counts, hints);
    }
    if (counts.colons >= 2 && isIpv6At(cell, 0))
        found |= DataKind::NetworkIdentifier;
    found |= kindsOfWhole(cell, counts, hints);
    return found;
}

}
