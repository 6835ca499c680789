// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"

#include "core/rules/procedures.h"
#include "core/values/json.h"

#include <algorithm>
#include <array>
#include <set>

namespace plumbline {

namespace {

constexpr std::string_view packFormat = "plumbline.rules/1";
constexpr MemberCodes packCodes{
    "rules.unknown-key", "rules.missing-key", "rules.not-a-string", "rules.not-an-array", "rules.not-an-object"};
constexpr std::array<std::string_view, 13> parameterUnits{"times", "percent", "months", "years", "tonnes-per-year", "date",
    "yuan", "becquerels-per-gram", "fraction", "units", "persons", "projects", "days"};
constexpr std::array<std::string_view, 2> tariffUnits{"tonne", "thousand-m3"};
constexpr std::array<std::string_view, 3> durationUnits{"months", "days", "working-days"};

template <std::size_t N> bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Reads one pack; holds what every record needs: the text (for places) and the pack's id (for citations).
class PackReader final {
public:
    explicit PackReader(std::string_view source) : m_source(source) { }

    Result<RulePack> read(const Json& json)
    {
        Members members = TRY(Members::of(json, m_source, packCodes));
        RulePack pack;
        if (TRY(members.text("format")) != packFormat)
            return members.at("rules.unknown-format", "format");
        pack.id = m_pack = TRY(members.text("id"));
        TRY(readHead(members, pack));
        TRY(readAll(members, "parameters", pack.parameters, &PackReader::parameter));
        TRY(readAll(members, "standards", pack.standards, &PackReader::standard));
        TRY(readAll(members, "lists", pack.lists, &PackReader::list));
        TRY(readAll(members, "deadlines", pack.deadlines, &PackReader::deadline));
        TRY(readAll(members, "readings", pack.readings, &PackReader::reading));
        TRY(readAll(members, "manual", pack.manual, &PackReader::manual));
        TRY(readAll(members, "consequences", pack.consequences, &PackReader::consequence));
        if (const Json::Array* const articles = TRY(members.optionalArray("articles"))) {
            for (const Json& entry : *articles)
                pack.articles.push_back(TRY(article(entry)));
        }
        members.optional("procedures"); // read, and held against all of this, once the pack is whole
        TRY(members.finish());
        return pack;
    }

private:
    Result<void> readHead(Members& members, RulePack& pack)
    {
        pack.subject = TRY(members.text("subject"));
        pack.number = TRY(members.text("number"));
        pack.title = TRY(localText(members, "title"));
        pack.issuer = TRY(localText(members, "issuer"));
        pack.status = TRY(oneOf(members, "status", std::array<std::string_view, 3>{"in-force", "ended", "draft"}));
        pack.issued = TRY(date(members, "issued"));
        pack.from = TRY(date(members, "from"));
        if (members.has("until")) {
            pack.until = TRY(date(members, "until"));
            if (*pack.until < pack.from)
                return members.at("rules.until-before-from", "until");
        }
        pack.replaces = TRY(texts(members, "replaces"));
        pack.overlays = TRY(members.optionalText("overlays")).value_or(std::string());
        if (members.has("kind"))
            pack.kind = TRY(oneOf(members, "kind", std::array<std::string_view, 2>{"provincial", "older-contract"}));
        if (pack.overlays.empty() != pack.kind.empty())
            return members.at("rules.missing-key", pack.kind.empty() ? "kind" : "overlays");
        return {};
    }

    template <class Record>
    Result<void> readAll(
        Members& members, std::string_view key, std::vector<Record>& records, Result<Record> (PackReader::*readOne)(Members&))
    {
        const Json::Array* const entries = TRY(members.optionalArray(key));
        if (!entries)
            return {};
        std::set<std::string> ids;
        for (const Json& entry : *entries) {
            Members record = TRY(Members::of(entry, m_source, packCodes));
            records.push_back(TRY((this->*readOne)(record)));
            TRY(record.finish());
            if (!ids.insert(records.back().id).second)
                return record.at("rules.duplicate-id", "id").with("id", QString::fromStdString(records.back().id));
        }
        return {};
    }

    Result<Parameter> parameter(Members& members)
    {
        Parameter parameter;
        parameter.id = TRY(members.text("id"));
        parameter.value = TRY(members.text("value"));
        parameter.unit = TRY(members.text("unit"));
        parameter.name = TRY(localText(members, "name"));
        parameter.citation = TRY(citation(members));
        if (!isOneOf(parameter.unit, parameterUnits))
            return members.at("rules.unknown-unit", "unit").with("unit", QString::fromStdString(parameter.unit));
        const bool isReadable = parameter.unit == "percent" ? parameter.rate().isOk()
            : parameter.unit == "date"                      ? parameter.date().isOk()
            : parameter.unit == "fraction"                  ? parseFraction(parameter.value).isOk()
                                                            : parameter.count().isOk();
        if (!isReadable)
            return members.at("number.malformed", "value").with("value", QString::fromStdString(parameter.value));
        return parameter;
    }

    Result<Standard> standard(Members& members)
    {
        Standard standard;
        standard.id = TRY(members.text("id"));
        standard.name = TRY(localText(members, "name"));
        standard.industry = TRY(members.text("industry"));
        const auto basis = basisOf(TRY(members.text("basis")));
        if (!basis)
            return members.at("rules.unknown-basis", "basis");
        standard.basis = *basis;
        const std::array<std::string_view, 3> periods{"month", "progress", "year"};
        const std::string period = TRY(oneOf(members, "period", periods));
        standard.period = BasisPeriod(std::find(periods.begin(), periods.end(), period) - periods.begin());
        standard.citation = TRY(citation(members));
        standard.hazard = TRY(members.optionalText("hazard")).value_or(std::string());
        standard.isOlderContractsByUserPack = members.optional("older-contracts") != nullptr;
        const std::string kind = TRY(oneOf(members, "kind", std::array<std::string_view, 3>{"tariff", "share", "scale"}));
        if (kind == "tariff")
            standard.measure = TRY(tariff(members));
        else if (kind == "share")
            standard.measure = Share{TRY(rate(members, "rate"))};
        else
            standard.measure = TRY(scale(members));
        return standard;
    }

    Result<Tariff> tariff(Members& members)
    {
        Tariff tariff;
        tariff.amount = TRY(money(members, "amount"));
        tariff.per = TRY(members.text("per"));
        if (!isOneOf(tariff.per, tariffUnits))
            return members.at("rules.unknown-unit", "per").with("unit", QString::fromStdString(tariff.per));
        return tariff;
    }

    /// Brackets touch one another: they begin at 0, each starts where the one before it ends, the last has no end.
    Result<Scale> scale(Members& members)
    {
        const Json::Array* const entries = TRY(members.array("brackets"));
        Scale scale;
        Money reached;
        bool isOpen = true;
        for (const Json& entry : *entries) {
            Members record = TRY(Members::of(entry, m_source, packCodes));
            Bracket bracket{TRY(money(record, "over")), {}, TRY(rate(record, "rate")), TRY(citation(record))};
            if (!isOpen)
                return record.at("rules.brackets-overlap", "over");
            if (!scale.brackets.empty() && bracket.over <= scale.brackets.back().over)
                return record.at("rules.brackets-descending", "over");
            if (bracket.over != reached)
                return record.at(bracket.over < reached ? "rules.brackets-overlap" : "rules.brackets-gap", "over");
            isOpen = record.has("to");
            if (isOpen) {
                reached = TRY(money(record, "to"));
                if (reached <= bracket.over)
                    return record.at("rules.brackets-descending", "to");
                bracket.to = reached;
            }
            TRY(record.finish());
            scale.brackets.push_back(std::move(bracket));
        }
        if (scale.brackets.empty() || isOpen)
            return members.at("rules.brackets-gap", "brackets");
        return scale;
    }

    Result<ClosedList> list(Members& members)
    {
        ClosedList list;
        list.id = TRY(members.text("id"));
        list.name = TRY(localText(members, "name"));
        list.citation = TRY(citation(members));
        TRY(readAll(members, "items", list.items, &PackReader::listItem));
        return list;
    }

    Result<ListItem> listItem(Members& members)
    {
        ListItem item;
        item.id = TRY(members.text("id"));
        item.name = TRY(localText(members, "name"));
        item.citation = TRY(citation(members));
        item.excludes = TRY(texts(members, "excludes"));
        item.only = TRY(texts(members, "only"));
        item.signs = TRY(texts(members, "signs"));
        if (members.has("question"))
            item.question = TRY(localText(members, "question"));
        if (members.has("binds"))
            item.binds = TRY(oneOf(members, "binds", std::array<std::string_view, 3>{"direct", "by-reference", "none"}));
        item.standards = TRY(texts(members, "standards"));
        item.uses = TRY(members.optionalText("uses")).value_or(std::string());
        return item;
    }

    Result<Deadline> deadline(Members& members)
    {
        Deadline deadline;
        deadline.id = TRY(members.text("id"));
        deadline.name = TRY(localText(members, "name"));
        deadline.citation = TRY(citation(members));
        if (TRY(oneOf(members, "kind", std::array<std::string_view, 2>{"fixed", "after"})) == "fixed") {
            deadline.month = TRY(count(members, "month"));
            deadline.day = TRY(count(members, "day"));
            deadline.isNextYear = TRY(oneOf(members, "year", std::array<std::string_view, 2>{"next", "same"})) == "next";
            if (!QDate::isValid(2023, deadline.month, deadline.day))
                return members.at("date.invalid", "day");
        } else {
            deadline.amount = TRY(count(members, "amount"));
            deadline.unit = TRY(members.text("unit"));
            if (!isOneOf(deadline.unit, durationUnits))
                return members.at("rules.unknown-unit", "unit").with("unit", QString::fromStdString(deadline.unit));
            deadline.event = TRY(members.text("event"));
        }
        return deadline;
    }

    Result<Reading> reading(Members& members)
    {
        Reading reading;
        reading.id = TRY(members.text("id"));
        reading.title = TRY(localText(members, "title"));
        reading.text = TRY(localText(members, "text"));
        reading.why = TRY(localText(members, "why"));
        for (const Json& place : *TRY(members.array("cites")))
            reading.citations.push_back(TRY(citationOf(place)));
        return reading;
    }

    Result<ManualQuestion> manual(Members& members)
    {
        ManualQuestion manual;
        manual.id = TRY(members.text("id"));
        manual.question = TRY(localText(members, "question"));
        manual.citation = TRY(citation(members));
        manual.affects = TRY(texts(members, "affects"));
        return manual;
    }

    Result<Consequence> consequence(Members& members)
    {
        Consequence consequence;
        consequence.id = TRY(members.text("id"));
        consequence.name = TRY(localText(members, "name"));
        consequence.citation = TRY(citation(members));
        consequence.applies = TRY(texts(members, "applies"));
        return consequence;
    }

    Result<Article> article(const Json& entry)
    {
        Members members = TRY(Members::of(entry, m_source, packCodes));
        Article article;
        article.number = TRY(count(members, "article"));
        if (members.has("authorities"))
            article.authorities = TRY(localText(members, "authorities"));
        if (const Json::Array* const lives = TRY(members.optionalArray("lives"))) {
            for (const Json& place : *lives) {
                Members home = TRY(Members::of(place, m_source, packCodes));
                ArticleHome& placed = article.lives.emplace_back();
                placed.kind = TRY(home.text("kind"));
                placed.name = TRY(home.text("name"));
                TRY(home.finish());
            }
        }
        TRY(members.finish());
        if (article.lives.empty() && !article.authorities)
            return members.at("rules.missing-key", "lives");
        return article;
    }

    Result<LocalText> localText(Members& members, std::string_view key)
    {
        const Json* const value = members.optional(key);
        if (!value || !value->isObject())
            return members.at("rules.missing-name", key);
        Members both = TRY(Members::of(*value, m_source, packCodes));
        const Json* const zh = both.optional("zh");
        const Json* const en = both.optional("en");
        TRY(both.finish());
        const bool isComplete = zh && en && zh->isString() && en->isString() && !zh->string().empty() && !en->string().empty();
        if (!isComplete)
            return members.at("rules.missing-name", key);
        return LocalText{QString::fromStdString(zh->string()), QString::fromStdString(en->string())};
    }

    Result<Citation> citation(Members& members)
    {
        const Json* const place = members.optional("cite");
        if (!place)
            return members.at("rules.missing-citation", "cite");
        return citationOf(*place);
    }

    Result<Citation> citationOf(const Json& json)
    {
        Members members = TRY(Members::of(json, m_source, packCodes));
        if (!members.has("article"))
            return members.at("rules.missing-citation", "article");
        Citation citation;
        citation.pack = m_pack;
        citation.article = TRY(count(members, "article"));
        if (members.has("paragraph"))
            citation.paragraph = TRY(count(members, "paragraph"));
        citation.item = TRY(members.optionalText("item")).value_or(std::string());
        if (members.has("subitem"))
            citation.subitem = TRY(count(members, "subitem"));
        TRY(members.finish());
        return citation;
    }

    Result<std::vector<std::string>> texts(Members& members, std::string_view key)
    {
        std::vector<std::string> out;
        if (const Json::Array* const entries = TRY(members.optionalArray(key))) {
            for (const Json& entry : *entries) {
                if (!entry.isString())
                    return members.at("rules.not-a-string", key);
                out.push_back(entry.string());
            }
        }
        return out;
    }

    template <std::size_t N>
    Result<std::string> oneOf(Members& members, std::string_view key, const std::array<std::string_view, N>& words)
    {
        std::string word = TRY(members.text(key));
        if (!isOneOf(word, words))
            return members.at("rules.unknown-kind", key).with("value", QString::fromStdString(word));
        return word;
    }

    /// The value read by `parse`, its Problem put at the member's place.
    template <class T> Result<T> parsed(Members& members, std::string_view key, Result<T> (*parse)(std::string_view))
    {
        const std::string text = TRY(members.text(key));
        Result<T> value = parse(text);
        if (value)
            return value;
        Problem problem = members.at(value.problem().code, key);
        problem.arguments = value.problem().arguments;
        return problem;
    }
    Result<Money> money(Members& members, std::string_view key) { return parsed(members, key, parseMoney); }
    Result<Rate> rate(Members& members, std::string_view key) { return parsed(members, key, parseRate); }
    Result<QDate> date(Members& members, std::string_view key) { return parsed(members, key, parseDate); }
    Result<int> count(Members& members, std::string_view key)
    {
        const std::int64_t value = TRY(parsed(members, key, parseCount));
        if (value < 1 || value > 1'000'000)
            return members.at("number.malformed", key).with("value", QString::number(value));
        return int(value);
    }

    std::string_view m_source;
    std::string m_pack;
};

}

Result<RulePack> readRulePack(std::string bytes, const QString& file)
{
    const auto read = [&]() -> Result<RulePack> { return PackReader(bytes).read(TRY(Json::read(bytes))); };
    Result<RulePack> pack = read();
    if (!pack)
        return std::move(pack).problem().inFile(file);
    pack->sha256 = sha256Hex(bytes);
    pack->bytes = std::move(bytes);
    if (Result<std::shared_ptr<const Procedures>> procedures = proceduresOf(*pack); !procedures)
        return std::move(procedures).problem().inFile(file);
    return pack;
}

}
