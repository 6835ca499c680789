// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data_catalogue/findings.h"
#include "core/reports/report_document.h"
#include "core/reports/report_words.h"

// What the reports of this domain are put together from.

namespace plumbline::data_catalogue {

LocalText both(const char* zh, const char* en);
LocalText sameText(const QString& text);
/// The name an item of the pack's list has; the key itself where it has none: a user's own word.
LocalText itemName(const RulePack& pack, const char* list, std::string_view key);

ReportCell textCell(const QString& text);
ReportCell dateCell(const std::optional<QDate>& day);
/// A typed fact of the entry.
ReportCell countOf(const Entry& entry, const char* column, const std::optional<std::int64_t>& count);
/// As it stands in a frozen content, or counted from rows: a text, and no figure that could be reckoned again.
ReportCell frozenCount(const std::optional<std::int64_t>& count);
ReportCell levelCell(const RulePack& pack, const std::optional<Level>& level, std::string receipt = {});

/// "重要数据 · 二级": the level of article 8, and the enterprise's own under it.
LocalText levelName(const RulePack& pack, const std::optional<Level>& level, const std::optional<FinerLevel>& finer = {});
ReportCell decidedCell(const RulePack& pack, const Proposal& proposal);

LocalText conditionsMet(const RulePack& pack, const Judgement& judgement, const ReportWords& words);
/// "id_card 居民身份证号 64/64，2025-09-22 盘点": what a look recognised, by which rule, and when; no traces.
LocalText recognised(const std::vector<const Found*>& found, const Facts& facts, const ReportWords& words);
ReportTable findingsTable(const std::vector<Finding>& found, const ReportWords& words);
/// Name, code's place, regulator and contacts, as the enterprise's own row says them; empty where there is none.
ReportTable enterpriseTable(const Registers& registers, QDate day);
/// "报送：浙江省 所在省…主管部门": by domain and place (articles 4, 12).
LocalText addresseeLine(const Registers& registers, const RulePack& pack, std::string_view domain);
/// "主管部门：…": on what stays with the enterprise, and is shown when asked for.
LocalText regulatorLine(const Registers& registers, const RulePack& pack, std::string_view domain);
/// The domain most of the important and core entries are of, or most of all where there are none; industrial where nothing is
/// said.
std::string domainOf(const Facts& facts, const Standing& standing);

}
