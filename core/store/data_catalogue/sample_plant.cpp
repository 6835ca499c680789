// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/data_catalogue/sample_plant.h"

#include "core/data_catalogue/check_digits.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>
#include <string>

namespace plumbline::data_catalogue {

namespace {

/// The first of these characters that makes the number true.
template <class Check> std::string completed(const std::string& number, std::string_view characters, const Check& isTrue)
{
    for (const char character : characters) {
        if (isTrue(number + character))
            return number + character;
    }
    return number + '0';
}

std::string padded(int number, std::size_t digits)
{
    const std::string text = std::to_string(number);
    return std::string(digits - std::min(digits, text.size()), '0') + text;
}

/// Nobody's: the form and the check character are those of real ones.
std::string residentId(int person)
{
    const std::string number = "330108" + std::to_string(1968 + person % 30) + padded(1 + person % 12, 2)
        + padded(1 + person * 7 % 28, 2) + padded(101 + person * 13 % 800, 3);
    return completed(number, "0123456789X", isResidentId);
}
std::string bankCard(int person)
{
    return completed("622202120800" + padded(310'021 + person * 37, 6), "0123456789", passesLuhn);
}
std::string creditCode(int customer)
{
    return completed("91330100MA27X" + padded(1000 + customer * 29, 4), "0123456789ABCDEFGHJKLMNPQRTUWXY", isUscc);
}
std::string mobile(int person)
{
    return "138" + padded(57'100'000 + person * 1'237, 8);
}

/// " FROM n" behind it makes so many rows: `i` counts them.
std::string counting(int rows)
{
    return "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(rows) + ") ";
}

std::string people(const char* table, int count, bool hasBank)
{
    std::string script;
    for (int person = 1; person <= count; ++person)
        script += "INSERT INTO " + std::string(table) + " VALUES('G" + padded(person, 4) + "', '" + residentId(person) + "', '"
            + (hasBank ? bankCard(person) : mobile(person)) + "');";
    return script;
}

std::string mesScript(PlantState state)
{
    const bool isLater = state == PlantState::Today;
    std::string script = "CREATE TABLE work_order(order_no text, product text, planned_qty integer, produced integer, "
                         "finished_at text);"
                         "INSERT INTO work_order "
        + counting(isLater ? 460 : 380)
        + "SELECT 'WO25' || printf('%05d', i), 'HC-5X-' || (i % 7 * 100 + 200), 20 + i % 9, 20 + i % 9 - (i % 11 = 0), "
          "datetime('2025-01-02 08:00', '+' || (i * 5) || ' hours') FROM n;"
          "CREATE TABLE process_recipe(recipe_no text, operation text, spindle_speed integer, feed_rate real, "
          "temperature_setpoint real, coolant_pressure real);"
          "INSERT INTO process_recipe "
        + counting(240)
        + "SELECT 'R' || printf('%04d', i / 4 + 1), '工序' || (i % 4 + 1), 1200 + i * 37 % 9000, 0.05 + i % 20 * 0.01, "
          "20.0 + i % 6, 2.5 + i % 5 * 0.5 FROM n;"
          "CREATE TABLE nc_program(program_no text, machine text, revision integer, feed_rate real, checked_by text);"
          "INSERT INTO nc_program "
        + counting(180)
        + "SELECT 'O' || (4000 + i), '五轴' || (i % 6 + 1) || '号', 1 + i % 5, 0.02 + i % 30 * 0.01, 'G' || printf('%04d', i % "
          "24 + 1) "
          "FROM n;"
          "CREATE TABLE operator(staff_no text, id_card text, mobile text);"
        + people("operator", 24, false);
    if (isLater)
        script += "CREATE TABLE tool_wear(tool_no text, measured_at text, vibration real, hours integer);"
                  "INSERT INTO tool_wear "
            + counting(90)
            + "SELECT 'T' || (i % 40), datetime('2025-08-01 06:00', '+' || (i * 9) || ' hours'), 0.4 + i % 17 * 0.05, i * 3 FROM "
              "n;";
    return script;
}

std::string erpScript(PlantState)
{
    std::string script =
        "CREATE TABLE drawing_index(drawing_no text, title text, revision text, released_on text, vault_path text);"
        "INSERT INTO drawing_index "
        + counting(620)
        + "SELECT 'HC' || (70000 + i), '主轴箱零件' || i, char(65 + i % 6), date('2023-03-01', '+' || i || ' days'), "
          "'/vault/' || (i % 12) || '/' || i FROM n;"
          "CREATE TABLE staff(staff_no text, id_card text, bank_card text);"
        + people("staff", 64, true)
        + "CREATE TABLE customer(customer_no text, credit_code text, contact_phone text, address text);";
    for (int customer = 1; customer <= 40; ++customer)
        script += "INSERT INTO customer VALUES('C" + padded(customer, 4) + "', '" + creditCode(customer) + "', '"
            + mobile(customer + 500) + "', '浙江省杭州市滨江区江陵路" + std::to_string(100 + customer) + "号');";
    return script;
}

std::string telemetryScript(PlantState state)
{
    const bool isLater = state == PlantState::Today;
    return "CREATE TABLE spindle_reading(recorded_at text, device_sn text, spindle_speed integer, vibration real, temperature "
           "real);"
           "INSERT INTO spindle_reading "
        + counting(isLater ? 2750 : 2000) // + 37.5 %
        + "SELECT datetime('2025-01-06', '+' || (i * 90) || ' minutes'), 'HCSN' || printf('%06d', 100000 + i % 18), 1400 + i * "
          "37 % 900, "
          "0.31 + i % 23 * 0.01, 41.0 + i % 19 FROM n;"
          "CREATE TABLE energy_reading(recorded_at text, device_sn text, current real, voltage real);"
          "INSERT INTO energy_reading "
        + counting(isLater ? 1500 : 1200) // + 25 %
        + "SELECT datetime('2025-01-06', '+' || (i * 150) || ' minutes'), 'HCSN' || printf('%06d', 100000 + i % 18), 18.0 + i % "
          "31, "
          "378.0 + i % 9 FROM n;"
          "CREATE TABLE alarm_log(raised_at text, device_sn text, alarm_code text, cleared_at text);"
          "INSERT INTO alarm_log "
        + counting(isLater ? 330 : 300)
        + "SELECT datetime('2025-01-06', '+' || (i * 11) || ' hours'), 'HCSN' || printf('%06d', 100000 + i % 18), 'E' || (200 + "
          "i % 40), "
          "datetime('2025-01-06', '+' || (i * 11 + 1) || ' hours') FROM n;";
}

struct CloseDatabase {
    void operator()(sqlite3* database) const { sqlite3_close(database); }
};

Result<void> writeFile(const QString& path, const std::string& script)
{
    const Problem unwritable = Problem{"file.not-written"}.with("file", path);
    if (QFile::exists(path) && !QFile::remove(path))
        return unwritable;
    sqlite3* opened = nullptr;
    const int outcome = sqlite3_open(path.toUtf8().constData(), &opened);
    const std::unique_ptr<sqlite3, CloseDatabase> database(opened);
    if (outcome != SQLITE_OK
        || sqlite3_exec(opened, ("BEGIN;" + script + "COMMIT").c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return unwritable;
    return {};
}

}

Result<void> writeSamplePlant(const QString& folder, PlantState state)
{
    const std::array scripts{mesScript(state), erpScript(state), telemetryScript(state)};
    for (std::size_t at = 0; at < scripts.size(); ++at)
        TRY(writeFile(folder + QLatin1Char('/') + QLatin1StringView(samplePlantFiles[at]), scripts[at]));
    return {};
}

}
