// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/value_parts.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace plumbline::data_catalogue {

namespace {

constexpr std::size_t wordBytes = 3; // a Chinese character in UTF-8

/// The character that ends where the text does; empty where that is none of three bytes.
std::string_view lastCharacter(std::string_view text)
{
    return text.size() >= wordBytes && isHigh(text.back()) ? text.substr(text.size() - wordBytes) : std::string_view();
}

/// Words that are looked for at one end of a text; most texts are told by a byte to have none of them there.
template <std::size_t count> class Words final {
public:
    constexpr explicit Words(const std::array<std::string_view, count>& words) : m_words(words)
    {
        for (const std::string_view word : words) {
            m_firsts.add(word.front());
            m_lasts.add(word.back());
        }
    }
    /// The word that the text ends with; empty where it is none.
    constexpr std::string_view endOf(std::string_view text) const
    {
        if (text.empty() || !m_lasts.has(text.back()))
            return {};
        const auto found = std::find_if(m_words.begin(), m_words.end(),
            [&](std::string_view word) { return text.back() == word.back() && text.ends_with(word); });
        return found == m_words.end() ? std::string_view() : *found;
    }
    constexpr std::string_view beginningOf(std::string_view text) const
    {
        if (text.empty() || !m_firsts.has(text.front()))
            return {};
        const auto found = std::find_if(m_words.begin(), m_words.end(),
            [&](std::string_view word) { return text.front() == word.front() && text.starts_with(word); });
        return found == m_words.end() ? std::string_view() : *found;
    }

private:
    std::array<std::string_view, count> m_words;
    ByteSet m_firsts{""};
    ByteSet m_lasts{""};
};

template <class... Word> constexpr auto words(Word... word)
{
    return Words<sizeof...(word)>(std::array{std::string_view(word)...});
}

constexpr auto parameterWords =
    words("转速", "温度", "压力", "进给", "扭矩", "流量", "振动", "液位", "电流", "电压", "speed", "pressure", "torque");
constexpr auto outputWords = words("产量", "产出", "产出量");
/// Units that only processes are measured in.
constexpr auto processUnits = words("r/min", "rpm", "RPM", "MPa", "Mpa", "kPa", "KPa", "N·m", "Nm", "kN", "mm/min", "mm/s",
    "mm/r", "m³/h", "m3/h", "L/min", "l/min");
constexpr auto commonUnits = words("℃", "°C", "bar", "kW", "Hz", "mm", "A", "V", "%");
constexpr auto outputUnits = words("吨", "万吨", "件", "台", "套", "辆", "米", "立方米", "t", "kg", "pcs", "m3");

/// Signs, blanks and words that join a name and its number.
constexpr auto joints = words(" ", ":", "=", "：", "为", "是");

std::string_view withoutJoint(std::string_view before)
{
    for (std::string_view joint = joints.endOf(before); !joint.empty(); joint = joints.endOf(before))
        before.remove_suffix(joint.size());
    return before;
}

std::string_view withoutBlank(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// A decimal with thousands between commas: where it ends, 0 where none begins the cell.
std::size_t amountEnd(std::string_view cell)
{
    std::size_t at = !cell.empty() && (cell[0] == '-' || cell[0] == '+') ? 1 : 0;
    const std::size_t from = at;
    while (at < cell.size()
        && (isDigit(cell[at]) || (cell[at] == ',' && at > from && at + 3 < cell.size() && isDigit(cell[at + 1]))))
        ++at;
    if (at == from)
        return 0;
    if (at + 1 < cell.size() && cell[at] == '.' && isDigit(cell[at + 1])) {
        for (++at; at < cell.size() && isDigit(cell[at]);)
            ++at;
    }
    return at;
}

/// Chemical symbols that occur in compositions.
bool isElement(std::string_view symbol)
{
    constexpr std::string_view elements =
        " C S P N O H B V W K Y Si Mn Cr Ni Mo Cu Al Ti Nb Fe Co Sn Zn Mg Pb Ca Na Li Zr Ag Au Pt Ba Sb ";
    if (symbol.empty() || symbol.size() > 2)
        return false;
    for (std::size_t at = elements.find(symbol); at != std::string_view::npos; at = elements.find(symbol, at + 1)) {
        if (elements[at - 1] == ' ' && elements[at + symbol.size()] == ' ')
            return true;
    }
    return false;
}

/// "SiO2", "Fe2O3": symbols and counts, two symbols at least.
bool isCompound(std::string_view formula)
{
    int symbols = 0;
    for (std::size_t at = 0; at < formula.size();) {
        std::size_t length = at + 1 < formula.size() && formula[at + 1] >= 'a' && formula[at + 1] <= 'z' ? 2 : 1;
        if (!isElement(formula.substr(at, length)))
            return false;
        ++symbols;
        for (at += length; at < formula.size() && isDigit(formula[at]);)
            ++at;
    }
    return symbols >= 2;
}

/// Characters by which the names of materials end or begin.
bool isMaterial(std::string_view name)
{
    constexpr std::string_view materials = "泥砂石脂剂黑胶铝钙酸粉烯钛碳铁铜锌镁硅盐碱油料塑纤酯醇酮胺";
    for (std::size_t at = 0; at + wordBytes <= name.size(); ++at) {
        if (isOneOf(materials, name.substr(at, wordBytes)))
            return true;
    }
    return false;
}

/// One component of a composition: its name, its number and unit; `to` 0 where none begins.
struct Component {
    std::size_t to = 0;
    bool isSubstance = false;
    bool isShare = false;
    bool isMass = false;
};

/// What stands between two components.
constexpr auto betweens = words(" ", ",", ";", "+", "，", "；", "、", "/");

std::size_t skipBetween(std::string_view cell, std::size_t at)
{
    for (std::size_t length = 1; length != 0; at += length)
        length = betweens.beginningOf(cell.substr(at)).size();
    return at;
}

/// A number with "%" or a mass after it.
void readShare(std::string_view cell, std::size_t at, Component& component)
{
    const Decimal number = decimalAt(cell, at);
    if (number.to == 0)
        return;
    const std::string_view unit = withoutBlank(cell.substr(number.to));
    const std::size_t unitAt = cell.size() - unit.size();
    component.isShare = unit.starts_with('%');
    component.isMass = unit.starts_with("kg") || (unit.starts_with('g') && (unit.size() == 1 || !isLetter(unit[1])));
    component.to = unitAt + (component.isShare ? 1 : component.isMass ? (unit[0] == 'k' ? 2 : 1) : 0);
}

Component componentAt(std::string_view cell, std::size_t from)
{
    std::size_t at = from;
    Component component;
    if (isHigh(cell[at])) {
        while (at < cell.size() && isHigh(cell[at]) && cell.substr(at, wordBytes) != "，" && cell.substr(at, wordBytes) != "：")
            at += wordBytes;
        at = std::min(at, cell.size());
        component.isSubstance = isMaterial(cell.substr(from, at - from));
    } else {
        while (at < cell.size() && isLetter(cell[at]))
            ++at;
        component.isSubstance = isElement(cell.substr(from, at - from));
        const Run run = nextRun(cell, from);
        if (run.from == from && run.hasDigit && isCompound(cell.substr(from, run.size()))) {
            at = run.to;
            component.isSubstance = true;
        }
    }
    if (at == from)
        return {};
    while (at < cell.size() && (cell[at] == ' ' || cell[at] == ':'))
        ++at;
    at += cell.substr(at).starts_with("：") ? wordBytes : 0;
    readShare(cell, at, component);
    return component;
}

/// "1:2.1:3.4" whole
bool isProportion(std::string_view cell)
{
    int parts = 0;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        const Decimal part = decimalAt(cell, at);
        if (part.to == 0 || part.isZero || (part.to < cell.size() && cell[part.to] != ':'))
            return false;
        ++parts;
        at = part.to;
    }
    return parts >= 2;
}

/// "水泥:石英砂=1:2.5"
bool isNamedProportion(std::string_view cell)
{
    const std::size_t equals = cell.find('=');
    if (equals == std::string_view::npos || !isProportion(cell.substr(equals + 1)))
        return false;
    int materials = 0;
    for (std::size_t from = 0; from < equals;) {
        const std::size_t to = std::min(cell.find(':', from), equals);
        materials += isMaterial(cell.substr(from, to - from)) ? 1 : 0;
        from = to + 1;
    }
    return materials >= 2;
}

}

bool hasText(std::string_view cell, std::string_view word)
{
    if (isHigh(word[0]))
        return cell.find(word) != std::string_view::npos;
    const auto found = std::search(cell.begin(), cell.end(), word.begin(), word.end(),
        [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; });
    return found != cell.end();
}

bool isAddressAt(std::string_view cell, const Run& run, const NameHints& hints)
{
    if (run.from < wordBytes || run.to >= cell.size() || !isHigh(cell[run.to])
        || !isOneOf("号弄栋幢组室", cell.substr(run.to, wordBytes))
        || !isOneOf("路街道巷弄村园", lastCharacter(cell.substr(0, run.from))))
        return false;
    const std::string_view before = cell.substr(0, run.from - wordBytes);
    if (hints.kinds.has(DataKind::Address))
        return before.size() >= wordBytes;
    // A place above the road: its name has two characters at least before the word for what it is.
    for (std::size_t at = 2 * wordBytes; at + wordBytes <= before.size(); ++at) {
        if (isOneOf("省市区县州盟旗", before.substr(at, wordBytes)))
            return true;
    }
    return false;
}

bool isEnglishAddress(std::string_view cell)
{
    constexpr std::array<std::string_view, 6> roads{"road", "street", "avenue", "lane", " rd", "boulevard"};
    return std::any_of(roads.begin(), roads.end(), [&](std::string_view road) { return hasText(cell, road); });
}

KindSet quantitiesAt(std::string_view cell, const Run& run)
{
    const std::string_view unit = withoutBlank(cell.substr(decimalAt(cell, run.from).to));
    if (unit.empty() || (!isHigh(unit[0]) && !isLetter(unit[0]) && unit[0] != '%'))
        return {};
    const std::string_view name = withoutJoint(cell.substr(0, run.from));
    if (!outputWords.endOf(name).empty())
        return outputUnits.beginningOf(unit).empty() ? KindSet() : KindSet(DataKind::ProductionVolume);
    if (!parameterWords.endOf(name).empty() && !(processUnits.beginningOf(unit).empty() && commonUnits.beginningOf(unit).empty()))
        return DataKind::EquipmentParameter;
    return {};
}

bool isPlainQuantity(std::string_view cell)
{
    constexpr std::size_t longestUnit = 9;
    const std::size_t end = amountEnd(cell);
    if (end == 0)
        return false;
    const std::string_view unit = withoutBlank(cell.substr(end));
    return unit.size() <= longestUnit && unit.find_first_of("0123456789-/:") == std::string_view::npos;
}

bool isProcessQuantity(std::string_view cell)
{
    if (!isDigit(cell[0]) && cell[0] != '-')
        return false;
    const std::string_view unit = processUnits.endOf(cell);
    if (unit.empty())
        return false;
    std::string_view number = cell.substr(0, cell.size() - unit.size());
    while (number.ends_with(' '))
        number.remove_suffix(1);
    return !number.empty() && amountEnd(number) == number.size();
}

bool isRecipe(std::string_view cell, const ByteCounts& counts, bool isExpected)
{
    if (counts.letters() + counts.high() == 0)
        return isExpected && isProportion(cell);
    if (counts.colons() >= 2 && isNamedProportion(cell))
        return true;
    int substances = 0;
    int masses = 0;
    for (std::size_t at = skipBetween(cell, 0); at < cell.size(); at = skipBetween(cell, at)) {
        const Component component = componentAt(cell, at);
        if (component.to <= at)
            return false;
        substances += component.isSubstance && component.isShare ? 1 : 0;
        masses += component.isSubstance && component.isMass ? 1 : 0;
        at = component.to;
    }
    return substances >= 2 || (isExpected && substances + masses >= 2);
}

}
