// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/uses.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr std::string_view wagesExclusion = "wages-and-benefits";
constexpr std::string_view simpleReproduction = "simple-reproduction-fee-twice";

bool holds(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Whether one of `only` is a standard or a kind of the activity; empty: everyone.
bool isOpenTo(const std::vector<std::string>& only, const Activity& activity)
{
    return only.empty() || std::any_of(only.begin(), only.end(), [&](const std::string& id) {
        return holds(activity.standards, id) || holds(activity.unitKinds, id);
    });
}

const ClosedList* usesOf(const RulePack& pack, const Activity& activity)
{
    const Standard* const standard = activity.standards.empty() ? nullptr : pack.standard(activity.standards.front());
    return standard ? pack.list("uses." + standard->industry) : nullptr;
}

std::string joinedIds(const std::vector<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text;
}

/// The judge of one use; each article its own function.
struct UseJudge {
    const RulePack& pack;
    const Use& use;
    const std::vector<const Activity*>& activities;
    std::vector<Finding> findings;

    void add(std::string_view code, const Citation& citation, Figures figures, Weight weight = Weight::Breach)
    {
        findings.push_back(found(pack, code, weight, citation, std::move(figures), use.id.text()));
    }
    std::string amount() const { return formatMoney(use.amount); }

    // 第八、十二、十五、十九、二十二、二十五、二十八、三十一、三十四、三十七、四十一、四十四条：the industry's own list.
    // 裁量: D21, the industry's own list; by the activity of the entry.
    void judgeCategory()
    {
        const ClosedList* list = nullptr;
        for (const Activity* const activity : activities) {
            const ClosedList* const uses = usesOf(pack, *activity);
            if (!uses)
                continue;
            list = uses;
            const ListItem* const item = uses->find(use.category);
            if (!item)
                continue;
            if (!std::any_of(
                    activities.begin(), activities.end(), [&](const Activity* one) { return isOpenTo(item->only, *one); }))
                add("safety_fee.use.limited-item", item->citation, {{"category", use.category}, {"only", joinedIds(item->only)}});
            judgeReason(*uses, *item);
            return;
        }
        const std::string industry = list ? list->id.substr(list->id.find('.') + 1) : std::string();
        add("safety_fee.use.not-listed", list ? list->citation : Citation{pack.id, 5},
            {{"category", use.category}, {"industry", industry}, {"amount", amount()}});
    }

    // Article 59 (1), (2): what is left of a mine or of a hazardous-goods business that has ended.
    bool judgeExit()
    {
        const ClosedList* const purposes = pack.list("exit-uses");
        const ListItem* const purpose = purposes ? purposes->find(use.category) : nullptr;
        if (!purpose)
            return false;
        const bool isOpen = !purpose->only.empty() && std::any_of(activities.begin(), activities.end(), [&](const Activity* one) {
            return one->until && *one->until < use.month && isOpenTo(purpose->only, *one);
        });
        if (!isOpen)
            add("safety_fee.use.exit-only", purpose->citation, {{"category", use.category}, {"amount", amount()}});
        return true;
    }

    // 裁量: D21, what fits only the common list is booked to the last item ("other, directly related"), with a reason.
    void judgeReason(const ClosedList& uses, const ListItem& item)
    {
        if (&item == &uses.items.back() && use.note.trimmed().isEmpty())
            add("safety_fee.use.reason-missing", item.citation, {{"category", use.category}, {"amount", amount()}},
                Weight::Warning);
    }

    // 第五条（一）（六）、第四十一条（八）、第四十四条（三）、第四十七条第二款、第五十七条.
    void judgeExclusion()
    {
        const ClosedList* const exclusions = pack.list("exclusions");
        const ListItem* const exclusion = exclusions ? exclusions->find(use.exclusion) : nullptr;
        if (!exclusion || !isExcluded(use))
            return;
        if (!std::any_of(
                activities.begin(), activities.end(), [&](const Activity* one) { return isOpenTo(exclusion->only, *one); }))
            return;
        if (use.exclusion == wagesExclusion)
            add("safety_fee.use.wages", exclusion->citation, {{"amount", amount()}, {"note", plain(use.note)}});
        else if (use.exclusion == simpleReproduction)
            add("safety_fee.use.simple-reproduction-twice", exclusion->citation, {{"amount", amount()}});
        else
            add("safety_fee.use.excluded", exclusion->citation,
                {{"exclusion", use.exclusion}, {"category", use.category}, {"amount", amount()}});
    }

    // Articles 5, 41, 44, 47, 57: a note that reads like an exclusion which nobody has marked. A person says what it is.
    void judgeSigns()
    {
        const ClosedList* const exclusions = pack.list("exclusions");
        if (!exclusions || !use.exclusion.empty() || use.isHiddenDangerReward)
            return;
        for (const ListItem& item : exclusions->items) {
            const auto sign = std::find_if(item.signs.begin(), item.signs.end(),
                [&](const std::string& word) { return use.note.contains(QString::fromStdString(word)); });
            const bool isOpen =
                std::any_of(activities.begin(), activities.end(), [&](const Activity* one) { return isOpenTo(item.only, *one); });
            if (sign != item.signs.end() && isOpen)
                add("safety_fee.use.looks-like", item.citation, {{"exclusion", item.id}, {"word", *sign}, {"amount", amount()}},
                    Weight::Warning);
        }
    }

    // Article 47 (1): a genuine voucher.
    void judgeVoucher()
    {
        if (use.state == UseState::Incurred && !use.hasVoucher)
            add("safety_fee.use.no-voucher", {pack.id, 47, 1}, {{"amount", amount()}, {"note", plain(use.note)}});
    }

    // Article 55 (2): what group headquarters may spend on.
    void judgeHeadquarters()
    {
        const ClosedList* const list = pack.list("headquarters-uses");
        if (!list || !list->find(use.category))
            add("safety_fee.use.headquarters", list ? list->citation : Citation{pack.id, 55, 2},
                {{"category", use.category}, {"amount", amount()}});
    }
};

}

Result<std::vector<const ListItem*>> offeredUses(const RulePack& pack, const Activity& activity)
{
    const ClosedList* const list = usesOf(pack, activity);
    if (!list)
        return Problem{"safety_fee.unknown-standard"}
            .with("activity", activity.name)
            .with("standard", argument(joinedIds(activity.standards)));
    std::vector<const ListItem*> offered;
    for (const ListItem& item : list->items) {
        if (isOpenTo(item.only, activity))
            offered.push_back(&item);
    }
    return offered;
}

// 裁量: D21, by the activity of the entry.
std::vector<const Activity*> activitiesOf(const Facts& facts, const Use& use)
{
    std::vector<const Activity*> activities;
    for (const Activity& activity : facts.activities) {
        if (!use.activity || activity.id == *use.activity)
            activities.push_back(&activity);
    }
    return activities;
}

std::vector<Finding> judgeUse(const RulePack& pack, const Use& use, const std::vector<const Activity*>& activities)
{
    UseJudge judge{pack, use, activities, {}};
    if (use.isTakenBack)
        return {};
    if (use.isPassedOn) {
        judge.judgeVoucher();
        return std::move(judge.findings);
    }
    if (use.isByHeadquarters)
        judge.judgeHeadquarters();
    else if (!judge.judgeExit())
        judge.judgeCategory();
    judge.judgeExclusion();
    judge.judgeSigns();
    judge.judgeVoucher();
    return std::move(judge.findings);
}

// Article 47 (2): rewards for reporting hidden dangers are no wages.
bool isExcluded(const Use& use)
{
    return !use.exclusion.empty() && !(use.exclusion == wagesExclusion && use.isHiddenDangerReward);
}

bool isCounted(const Use& use)
{
    return !isExcluded(use) && (use.state == UseState::Planned || (use.state == UseState::Incurred && use.hasVoucher));
}

// 裁量: D16, what was incurred and evidenced; after the day of the question what is planned.
bool isCountedOn(const Use& use, QDate asOf)
{
    const UseState counted = use.month <= Month::of(asOf) ? UseState::Incurred : UseState::Planned;
    return use.state == counted && isCounted(use);
}

}
