// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/name_rules.h"

#include <algorithm>
#include <initializer_list>
#include <vector>

namespace plumbline::data_catalogue {

namespace {

/// Words of ASCII are matched whole, between underscores; Chinese ones anywhere.
struct NameRule {
    DataKind kind;
    std::vector<std::string_view> words;
    std::vector<std::string_view> unless;
};

const std::vector<NameRule>& nameRules()
{
    static const std::vector<NameRule> rules{
        {DataKind::ResidentId,
            {"身份证", "证件号", "操作员证件", "id_card", "idcard", "identity_no", "identity", "sfzh", "id_number", "citizen_id"},
            {"护照"}},
        {DataKind::Uscc, {"信用代码", "税号", "纳税人识别", "uscc", "credit_code", "tax_no", "tax_id"}, {}},
        {DataKind::BankCard,
            {"银行卡", "卡号", "收款账号", "银行账号", "bank_card", "bankcard", "card_no", "bank_account", "card_number"},
            {"sim"}},
        {DataKind::Mobile, {"手机", "电话", "mobile", "phone", "tel", "cellphone", "telephone", "联系方式"}, {"传真", "固定"}},
        {DataKind::Landline, {"电话", "传真", "固话", "座机", "tel", "telephone", "phone", "fax", "landline"}, {"手机"}},
        {DataKind::Email, {"邮箱", "电子邮件", "email", "mail", "e_mail"}, {}},
        {DataKind::Plate, {"车牌", "plate", "license_plate", "plate_no", "车号"}, {}},
        {DataKind::Passport, {"护照", "证件号码", "passport"}, {}},
        {DataKind::Address, {"地址", "住址", "address", "addr", "location", "住所"},
            {"ip", "mac", "邮件", "email", "网址", "plc", "register", "web"}},
        {DataKind::Coordinates,
            {"坐标", "经度", "纬度", "经纬", "longitude", "latitude", "lon", "lat", "lng", "gps", "coordinate", "coordinates",
                "location", "geom"},
            {}},
        {DataKind::DeviceIdentifier,
            {"序列号", "设备编号", "出厂编号", "设备串号", "车架号", "imei", "imsi", "iccid", "serial", "serial_no",
                "serial_number", "sn", "device_id", "device_sn", "vin", "_sim_卡号"},
            {}},
        {DataKind::NetworkIdentifier, {"ip", "ip_address", "ipaddr", "mac", "mac_addr", "host", "网卡", "网关", "ipv4", "ipv6"},
            {"版本"}},
        {DataKind::EquipmentParameter,
            {"转速", "温度", "压力", "进给", "电流", "电压", "负载", "扭矩", "振动", "流量", "液位", "设备参数", "工艺参数",
                "设定值", "speed", "pressure", "temp", "temperature", "feed_rate", "torque", "setpoint", "sp", "rpm", "vibration",
                "flow", "plc", "current", "voltage", "level_mm"},
            {"编号", "型号", "证号", "调查", "套餐", "dial", "vessel", "user", "id", "no", "code", "name", "type", "model"}},
        {DataKind::Recipe,
            {"配方", "配比", "组分", "成分", "recipe", "formula", "ingredient", "ingredients", "composition", "formulation"},
            {"时间", "编号", "日期", "no", "id", "time", "date", "name", "名称"}},
        {DataKind::ProductionVolume,
            {"产量", "完工数", "良品数", "产出量", "output_qty", "production_qty", "actual_output", "produced_count",
                "output_quantity", "daily_output", "production_volume", "yield_qty", "produced"},
            {"编号", "许可证", "占比", "id", "no", "file", "dir", "voltage"}},
    };
    return rules;
}

bool isAscii(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

bool hasWord(std::string_view normalised, std::string_view word)
{
    if (!isAscii(word))
        return normalised.find(word) != std::string_view::npos;
    for (std::size_t at = normalised.find(word); at != std::string_view::npos; at = normalised.find(word, at + 1)) {
        if (at > 0 && normalised[at - 1] == '_' && at + word.size() < normalised.size() && normalised[at + word.size()] == '_')
            return true;
    }
    return false;
}

template <class Words> bool hasAnyWord(std::string_view normalised, const Words& words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return hasWord(normalised, word); });
}

bool says(std::string_view normalised, std::initializer_list<std::string_view> words)
{
    return hasAnyWord(normalised, words);
}

NameHints hintsOfNormalised(std::string_view name)
{
    NameHints hints;
    for (const NameRule& rule : nameRules()) {
        if (hasAnyWord(name, rule.words) && !hasAnyWord(name, rule.unless))
            hints.kinds |= rule.kind;
    }
    hints.isLongitude = says(name, {"经度", "lon", "lng", "longitude"});
    hints.isLatitude = says(name, {"纬度", "lat", "latitude"});
    hints.isVersion = says(name, {"版本", "version", "ver", "firmware", "固件"});
    hints.isSubscriber = says(name, {"imsi"});
    hints.isSerial =
        says(name, {"序列号", "设备编号", "出厂编号", "serial", "serial_no", "serial_number", "sn", "device_id", "device_sn"});
    if (hints.isVersion)
        hints.kinds.remove(DataKind::NetworkIdentifier);
    return hints;
}

enum class CharacterKind { Digit, Lower, Upper, Other, Break };

CharacterKind kindOfCharacter(char character)
{
    if (character >= '0' && character <= '9')
        return CharacterKind::Digit;
    if (character >= 'a' && character <= 'z')
        return CharacterKind::Lower;
    if (character >= 'A' && character <= 'Z')
        return CharacterKind::Upper;
    return static_cast<unsigned char>(character) >= 0x80 ? CharacterKind::Other : CharacterKind::Break;
}

/// Whether a word begins between the two: at a hump, and where Latin letters meet Chinese.
bool isSeam(CharacterKind before, CharacterKind after)
{
    if (before == CharacterKind::Break || after == CharacterKind::Break)
        return false;
    return (before == CharacterKind::Lower && after == CharacterKind::Upper)
        || (before == CharacterKind::Other) != (after == CharacterKind::Other);
}

}

std::string normalisedName(std::string_view name)
{
    std::string words = "_";
    CharacterKind before = CharacterKind::Break;
    for (const char character : name) {
        const CharacterKind kind = kindOfCharacter(character);
        if ((kind == CharacterKind::Break || isSeam(before, kind)) && words.back() != '_')
            words += '_';
        if (kind != CharacterKind::Break)
            words += kind == CharacterKind::Upper ? char(character - 'A' + 'a') : character;
        before = kind;
    }
    if (words.back() != '_')
        words += '_';
    return words;
}

NameHints hintsOf(std::string_view name, std::string_view comment)
{
    NameHints hints = hintsOfNormalised(normalisedName(name));
    if (!comment.empty()) {
        const NameHints said = hintsOfNormalised(normalisedName(comment));
        hints.kinds |= said.kinds;
        hints.isLongitude = hints.isLongitude || said.isLongitude;
        hints.isLatitude = hints.isLatitude || said.isLatitude;
        hints.isVersion = hints.isVersion || said.isVersion;
        hints.isSubscriber = hints.isSubscriber || said.isSubscriber;
        hints.isSerial = hints.isSerial || said.isSerial;
    }
    return hints;
}

}
