// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/pack_reader.h"
#include "ui/texts/format.h"
#include "ui/texts/step_text.h"
#include "ui/texts/wording.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace plumbline {

namespace {

template <class Make> LocalText inBoth(Make make)
{
    return {make(Language::Chinese), make(Language::English)};
}

/// The packs a document carries, read: what names its activities and readings.
class DocumentPacks final {
public:
    explicit DocumentPacks(const ReportDocument& document)
    {
        for (const PackBytes& bytes : document.packs) {
            if (Result<RulePack> pack = readRulePack(bytes.bytes, QString::fromStdString(bytes.id)))
                m_packs.emplace(bytes.sha256, std::move(*pack));
        }
    }
    const RulePack* answering(const Receipt& receipt) const
    {
        const auto found = receipt.packs.empty() ? m_packs.end() : m_packs.find(receipt.packs.front().sha256);
        return found == m_packs.end() ? nullptr : &found->second;
    }
    const std::map<std::string, RulePack>& all() const { return m_packs; }

private:
    std::map<std::string, RulePack> m_packs;
};

struct Place {
    const ReportTable* table = nullptr;
    const ReportRow* row = nullptr;
    const ReportColumn* column = nullptr;
};

void visitFigures(const ReportDocument& document, const std::function<void(const std::string& receipt, const Place&)>& visit)
{
    for (const ReportSection& section : document.sections) {
        for (const ReportTable& table : section.tables) {
            for (const ReportRow& row : table.rows) {
                for (std::size_t index = 0; index < row.cells.size(); ++index) {
                    if (!row.cells[index].receipt.empty())
                        visit(row.cells[index].receipt, {&table, &row, &table.columns[index]});
                }
            }
        }
    }
}

QString placeText(const Place& place, Language language)
{
    return QStringList{
        in(language, place.table->title), displayText(place.row->cells.front(), language), in(language, place.column->heading)}
        .join(QStringLiteral(" · "));
}

QString resultText(const Receipt& receipt, Language language)
{
    return parseSignedMoney(receipt.result) ? groupedText(receipt.result)
                                            : wordOf(QString::fromStdString(receipt.result), language);
}

void addWorking(ReportTable& table, const Receipt& receipt, const Place& place, const RulePack* pack)
{
    table.rows.push_back({RowRole::Group,
        {ReportCell::labelled(inBoth([&](Language language) { return placeText(place, language); })),
            ReportCell::labelled(inBoth([&](Language language) { return resultText(receipt, language); })), {}}});
    for (const Step& step : receipt.steps) {
        const StepSentence zh = stepSentence(step, Language::Chinese, pack);
        const StepSentence en = stepSentence(step, Language::English, pack);
        table.rows.push_back({RowRole::Body,
            {ReportCell::labelled({zh.title, en.title}), ReportCell::labelled({zh.amount, en.amount}),
                ReportCell::labelled({zh.source, en.source})}});
    }
}

LocalText packText(const RulePack& pack)
{
    const QString number = QString::fromStdString(pack.number);
    const QString id = QString::fromStdString(pack.id);
    const QString hash = QString::fromStdString(pack.sha256);
    return {QStringLiteral("依据：%1《%2》，%3 起施行；规则包 %4，SHA-256 %5。")
                .arg(number, pack.title.zh, dateText(pack.from), id, hash),
        QStringLiteral("Ground: %1, %2, in force from %3; rule pack %4, SHA-256 %5.")
            .arg(number, pack.title.en, dateText(pack.from), id, hash)};
}

/// The readings that the shown steps rest on, each with what was assumed.
void addReadings(ReportSection& section, const std::set<std::pair<const RulePack*, std::string>>& used)
{
    for (const auto& [pack, id] : used) {
        const Reading* const reading = pack ? pack->reading(id) : nullptr;
        if (!reading)
            continue;
        section.paragraphs.push_back(inBoth([&, readingPack = pack](Language language) {
            return readingText(id, language, readingPack)
                + (language == Language::Chinese ? QStringLiteral("：") : QStringLiteral(": ")) + in(language, reading->text);
        }));
    }
}

/// What only a person can judge, and hasn't: figures resting on it say so.
void addOpenQuestions(ReportSection& section, const std::set<std::pair<const RulePack*, std::string>>& open)
{
    for (const auto& [pack, id] : open) {
        LocalText question{QString::fromStdString(id), QString::fromStdString(id)};
        if (pack) {
            const auto found =
                std::find_if(pack->manual.begin(), pack->manual.end(), [&](const ManualQuestion& one) { return one.id == id; });
            if (found != pack->manual.end())
                question = found->question;
        }
        section.paragraphs.push_back(
            {QStringLiteral("尚待判断：") + question.zh, QStringLiteral("Still to be judged: ") + question.en});
    }
}

ReportTable emptyWorkings()
{
    return {"working", {QStringLiteral("计算步骤"), QStringLiteral("Steps of the working")},
        {{{QStringLiteral("步骤"), QStringLiteral("Step")}, 44},
            {{QStringLiteral("金额或结果"), QStringLiteral("Amount or result")}, 20},
            {{QStringLiteral("依据"), QStringLiteral("Ground")}, 26}},
        {}};
}

}

ReportSection workingAnnex(const ReportDocument& document)
{
    const DocumentPacks packs(document);
    ReportSection annex{{QStringLiteral("计算依据"), QStringLiteral("Ground of the figures")}, {}, {}, {}};
    ReportTable table = emptyWorkings();
    std::set<std::string> seen;
    std::set<std::pair<const RulePack*, std::string>> readings;
    std::set<std::pair<const RulePack*, std::string>> open;
    visitFigures(document, [&](const std::string& id, const Place& place) {
        const Receipt* const receipt = document.receipt(id);
        if (!receipt || !seen.insert(id).second)
            return;
        const RulePack* const pack = packs.answering(*receipt);
        addWorking(table, *receipt, place, pack);
        for (const Step& step : receipt->steps) {
            if (const auto* const reading = std::get_if<std::string>(&step.source))
                readings.emplace(pack, *reading);
        }
        for (const std::string& question : receipt->open)
            open.emplace(pack, question);
    });
    for (const auto& [hash, pack] : packs.all())
        annex.paragraphs.push_back(packText(pack));
    addReadings(annex, readings);
    addOpenQuestions(annex, open);
    if (!table.rows.empty())
        annex.tables.push_back(std::move(table));
    return annex;
}

}
