// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/sheets.h"

#include "core/services/sheet_columns.h"
#include "core/standards/course.h"
#include "core/store/people.h"
#include "core/store/standards/tables.h"

#include <QtGlobal>

#include <set>

namespace plumbline::standards {

namespace {

using namespace columns;

constexpr ChoiceRows bodyRows{&bodyTable, "name"};
constexpr ChoiceRows peopleRows{&personTable, "name", "unit"};
constexpr ChoiceRows projectRows{&projectTable, "title", "number"};

constexpr ChoiceWord bodyWords[] = {
    {"committee", QT_TRANSLATE_NOOP("standards", "Committee")},
    {"sub-committee", QT_TRANSLATE_NOOP("standards", "Sub-committee")},
    {"bureau", QT_TRANSLATE_NOOP("standards", "Bureau")},
    {"other", QT_TRANSLATE_NOOP("standards", "Other body")},
};
constexpr ChoiceWord postWords[] = {
    {"chair", QT_TRANSLATE_NOOP("standards", "Chair")},
    {"vice-chair", QT_TRANSLATE_NOOP("standards", "Vice chair")},
    {"secretary", QT_TRANSLATE_NOOP("standards", "Secretary")},
    {"member", QT_TRANSLATE_NOOP("standards", "Member")},
    {"observer", QT_TRANSLATE_NOOP("standards", "Observer")},
};
constexpr ChoiceWord typeWords[] = {
    {"general", QT_TRANSLATE_NOOP("standards", "General")},
    {"technical", QT_TRANSLATE_NOOP("standards", "Technical")},
    {"editorial", QT_TRANSLATE_NOOP("standards", "Editorial")},
};
constexpr ChoiceWord dispositionWords[] = {
    {"open", QT_TRANSLATE_NOOP("standards", "Open")},
    {"adopted", QT_TRANSLATE_NOOP("standards", "Adopted")},
    {"partly", QT_TRANSLATE_NOOP("standards", "Partly adopted")},
    {"rejected", QT_TRANSLATE_NOOP("standards", "Not adopted")},
};
constexpr ChoiceWord statusWords[] = {
    {"in-force", QT_TRANSLATE_NOOP("standards", "In force")},
    {"withdrawn", QT_TRANSLATE_NOOP("standards", "Withdrawn")},
    {"planned", QT_TRANSLATE_NOOP("standards", "Not yet in force")},
};

constexpr ChoiceWord stageWords[] = {
    {"consultation", QT_TRANSLATE_NOOP("standards", "Consultation")},
    {"examination", QT_TRANSLATE_NOOP("standards", "Examination")},
};
constexpr ChoiceWord addressWords[] = {
    {"maker", QT_TRANSLATE_NOOP("standards", "As maker of mining products")},
    {"service", QT_TRANSLATE_NOOP("standards", "As service provider")},
};
constexpr ChoiceRows samplingRows{&samplingTable, "sampled_on", "subject"};

constexpr SheetColumn ofProject{.name = "project",
    .label = QT_TRANSLATE_NOOP("standards", "Project"),
    .entry = FieldKind::Choice,
    .presence = Presence::Required,
    .rows = projectRows,
    .alsoCalled = "项目|标准项目|标准名称"};

constexpr SheetColumn known(SheetColumn column, const char* alsoCalled)
{
    column.alsoCalled = alsoCalled;
    return column;
}

FactSheet bodySheet()
{
    return {"standards", &bodyTable, QT_TRANSLATE_NOOP("standards", "Committees and bodies"),
        QT_TRANSLATE_NOOP("standards", "Committees, sub-committees and departments that have a part in a project."),
        {
            text("name", QT_TRANSLATE_NOOP("standards", "Name"), required),
            text("number", QT_TRANSLATE_NOOP("standards", "Number")),
            oneOf(bodyWords, "kind", QT_TRANSLATE_NOOP("standards", "Kind"), required, "committee"),
        }};
}

FactSheet personSheet()
{
    return {"standards", &personTable, QT_TRANSLATE_NOOP("standards", "Members and experts"),
        QT_TRANSLATE_NOOP("standards", "People who sit on committees and panels, or draft; their unit shows conflicts."),
        {
            known(text("name", QT_TRANSLATE_NOOP("standards", "Name"), required), "姓名"),
            known(text("unit", QT_TRANSLATE_NOOP("standards", "Unit")), "单位|工作单位"),
            from(lists::bodyKinds, FieldKind::Choice, "unit_kind", QT_TRANSLATE_NOOP("standards", "Kind of unit"), optional),
            known(text("title", QT_TRANSLATE_NOOP("standards", "Professional title")), "职称|职务"),
            flag("is_senior", QT_TRANSLATE_NOOP("standards", "Senior title"), "0"),
            typed(FieldKind::Count, "years", QT_TRANSLATE_NOOP("standards", "Years in the field")),
            text("contact", QT_TRANSLATE_NOOP("standards", "Contact")),
        }};
}

FactSheet seatSheet()
{
    return {"standards", &seatTable, QT_TRANSLATE_NOOP("standards", "Seats on committees"),
        QT_TRANSLATE_NOOP(
            "standards", "Who sits on which committee, from when to when: the roster of a vote is those of its day."),
        {
            from(bodyRows, FieldKind::Choice, "body", QT_TRANSLATE_NOOP("standards", "Committee"), required),
            from(peopleRows, FieldKind::Choice, "person", QT_TRANSLATE_NOOP("standards", "Person"), required),
            oneOf(postWords, "post", QT_TRANSLATE_NOOP("standards", "Post"), required, "member"),
            typed(FieldKind::Date, "from_day", QT_TRANSLATE_NOOP("standards", "From"), required),
            typed(FieldKind::Date, "until_day", QT_TRANSLATE_NOOP("standards", "Last day")),
        }};
}

FactSheet projectSheet()
{
    return {"standards", &projectTable, QT_TRANSLATE_NOOP("standards", "Projects"),
        QT_TRANSLATE_NOOP("standards", "What is in review; where it stands follows from the steps it took."),
        {
            text("title", QT_TRANSLATE_NOOP("standards", "Title"), required),
            from(lists::procedures, FieldKind::Choice, "procedure", QT_TRANSLATE_NOOP("standards", "Procedure"), required),
            from(lists::kinds, FieldKind::Choice, "kind", QT_TRANSLATE_NOOP("standards", "Kind of standard"), required),
            text("number", QT_TRANSLATE_NOOP("standards", "Number of the project")),
            text("standard", QT_TRANSLATE_NOOP("standards", "Number of the standard")),
            from(bodyRows, FieldKind::Choice, "body", QT_TRANSLATE_NOOP("standards", "Committee"), optional),
            hidden(from(peopleRows, FieldKind::Choice, "leader", QT_TRANSLATE_NOOP("standards", "Leader"), optional)),
            typed(FieldKind::Date, "started_on", QT_TRANSLATE_NOOP("standards", "Begun on"), required),
            typed(FieldKind::Date, "due_on", QT_TRANSLATE_NOOP("standards", "End of the term")),
            flag("is_revision", QT_TRANSLATE_NOOP("standards", "Revises a standard"), "0"),
            flag("is_urgent", QT_TRANSLATE_NOOP("standards", "Urgent"), "0"),
            hidden(typed(FieldKind::Date, "in_force_since", QT_TRANSLATE_NOOP("standards", "In force since"))),
            hidden(typed(FieldKind::Date, "posted_on", QT_TRANSLATE_NOOP("standards", "Open to the public from"))),
            hidden(typed(FieldKind::Date, "posted_until", QT_TRANSLATE_NOOP("standards", "Open to the public until"))),
            hidden(typed(FieldKind::Date, "published_on", QT_TRANSLATE_NOOP("standards", "Published on"))),
            hidden(typed(FieldKind::Date, "implemented_on", QT_TRANSLATE_NOOP("standards", "Implemented on"))),
        }};
}

FactSheet unitSheet()
{
    return {"standards", &unitTable, QT_TRANSLATE_NOOP("standards", "Drafting units"),
        QT_TRANSLATE_NOOP("standards", "Who drafts; one of them leads."),
        {
            ofProject,
            text("name", QT_TRANSLATE_NOOP("standards", "Unit"), required),
            flag("is_mine", QT_TRANSLATE_NOOP("standards", "Mining enterprise"), "0"),
            flag("is_lead", QT_TRANSLATE_NOOP("standards", "Leads"), "0"),
        }};
}

FactSheet drafterSheet()
{
    return {"standards", &drafterTable, QT_TRANSLATE_NOOP("standards", "Drafters"),
        QT_TRANSLATE_NOOP("standards", "Who is in the drafting group; one is the first drafter."),
        {
            ofProject,
            from(peopleRows, FieldKind::Choice, "person", QT_TRANSLATE_NOOP("standards", "Person"), required),
            flag("is_first", QT_TRANSLATE_NOOP("standards", "First drafter"), "0"),
        }};
}

FactSheet commentSheet()
{
    return {"standards", &commentTable, QT_TRANSLATE_NOOP("standards", "Opinions"),
        QT_TRANSLATE_NOOP("standards", "What was said of a draft, and what became of it; none may be open when the stage ends."),
        {
            ofProject,
            known(text("clause", QT_TRANSLATE_NOOP("standards", "Clause")), "章条编号|章条号|条款|标准章条编号"),
            known(text("unit", QT_TRANSLATE_NOOP("standards", "Given by")), "提出单位|单位|提出单位/人"),
            oneOf(typeWords, "type", QT_TRANSLATE_NOOP("standards", "Type"), optional),
            known(text("content", QT_TRANSLATE_NOOP("standards", "Opinion"), required), "意见内容|意见|修改意见|意见和建议"),
            known(text("proposal", QT_TRANSLATE_NOOP("standards", "Proposal")), "修改建议|建议|修改建议及理由|Proposal, and why"),
            known(oneOf(dispositionWords, "disposition", QT_TRANSLATE_NOOP("standards", "Disposition"), required, "open"),
                "处理意见|处理结果"),
            known(text("reason", QT_TRANSLATE_NOOP("standards", "Reason")), "理由|备注|处理理由"),
            text("revision", QT_TRANSLATE_NOOP("standards", "Taken up in")),
            typed(FieldKind::Date, "received_on", QT_TRANSLATE_NOOP("standards", "Received on")),
            hidden(oneOf(stageWords, "stage", QT_TRANSLATE_NOOP("standards", "Said in the"), optional)),
        }};
}

FactSheet addresseeSheet()
{
    return {"standards", &addresseeTable, QT_TRANSLATE_NOOP("standards", "Sent for opinions"),
        QT_TRANSLATE_NOOP("standards", "To whom a draft was sent, and who answered: the foot of the summary of opinions."),
        {
            ofProject,
            known(text("name", QT_TRANSLATE_NOOP("standards", "Sent to"), required), "单位|发送单位|专家"),
            known(typed(FieldKind::Date, "sent_on", QT_TRANSLATE_NOOP("standards", "Sent on"), required), "发送日期"),
            known(typed(FieldKind::Date, "answered_on", QT_TRANSLATE_NOOP("standards", "Answered on")), "回函日期"),
            flag("has_opinions", QT_TRANSLATE_NOOP("standards", "With opinions"), "0"),
        }};
}

FactSheet officeSheet()
{
    return {"standards", &officeTable, QT_TRANSLATE_NOOP("standards", "Who acts for whom"),
        QT_TRANSLATE_NOOP("standards",
            "Who of this program's people takes steps in an office's name. An office that nobody holds is open to all who may "
            "record."),
        {
            from(lists::actors, FieldKind::Choice, "actor", QT_TRANSLATE_NOOP("standards", "Office"), required),
            from(lists::people, FieldKind::Choice, "person", QT_TRANSLATE_NOOP("standards", "Person"), required),
            from(bodyRows, FieldKind::Choice, "body", QT_TRANSLATE_NOOP("standards", "Only for projects of"), optional),
            typed(FieldKind::Date, "from_day", QT_TRANSLATE_NOOP("standards", "From"), required),
            typed(FieldKind::Date, "until_day", QT_TRANSLATE_NOOP("standards", "Last day")),
        }};
}

FactSheet referenceSheet()
{
    return {"standards", &referenceTable, QT_TRANSLATE_NOOP("standards", "References to standards"),
        QT_TRANSLATE_NOOP("standards",
            "Which standards operating rules, manuals and own standards refer to, as written there: with a year, or without."),
        {
            known(text("document", QT_TRANSLATE_NOOP("standards", "Paper"), required), "文件|引用文件|作业规程"),
            known(text("clause", QT_TRANSLATE_NOOP("standards", "Clause")), "条款"),
            known(text("number", QT_TRANSLATE_NOOP("standards", "Standard referred to"), required), "引用标准|标准编号"),
            text("note", QT_TRANSLATE_NOOP("standards", "Note")),
        }};
}

FactSheet orderSheet()
{
    return {"standards", &orderTable, QT_TRANSLATE_NOOP("standards", "Orders after samplings"),
        QT_TRANSLATE_NOOP(
            "standards", "What was ordered after a failed sampling, and when each thing was done (art. 34, items 3 and 4)."),
        {
            from(samplingRows, FieldKind::Choice, "sampling", QT_TRANSLATE_NOOP("standards", "Sampling"), required),
            oneOf(addressWords, "addressed_as", QT_TRANSLATE_NOOP("standards", "Addressed"), required, "maker"),
            typed(FieldKind::Date, "ordered_on", QT_TRANSLATE_NOOP("standards", "Ordered on"), required),
            text("number", QT_TRANSLATE_NOOP("standards", "Number of the order")),
            hidden(text("authority", QT_TRANSLATE_NOOP("standards", "Authority"))),
            hidden(text("model", QT_TRANSLATE_NOOP("standards", "Type or model"))),
            hidden(text("batch", QT_TRANSLATE_NOOP("standards", "Batch"))),
            typed(FieldKind::Date, "due_on", QT_TRANSLATE_NOOP("standards", "To be done by")),
            typed(FieldKind::Date, "batch_checked_on", QT_TRANSLATE_NOOP("standards", "Same type and batch checked on")),
            typed(FieldKind::Date, "buyers_told_on", QT_TRANSLATE_NOOP("standards", "Buyers told on")),
            typed(FieldKind::Date, "danger_removed_on", QT_TRANSLATE_NOOP("standards", "Danger removed on")),
            typed(FieldKind::Date, "service_repeated_on", QT_TRANSLATE_NOOP("standards", "Service repeated on")),
            hidden(text("note", QT_TRANSLATE_NOOP("standards", "Note"))),
        }};
}

FactSheet standardSheet()
{
    return {"standards", &standardTable, QT_TRANSLATE_NOOP("standards", "Own register of standards"),
        QT_TRANSLATE_NOOP("standards", "The standards worked by, their state, and where their number and name are marked."),
        {
            known(text("number", QT_TRANSLATE_NOOP("standards", "Number"), required), "标准编号|标准号|编号"),
            known(text("title", QT_TRANSLATE_NOOP("standards", "Name of the standard")), "标准名称|名称"),
            known(oneOf(statusWords, "status", QT_TRANSLATE_NOOP("standards", "State"), required, "in-force"), "状态|现行状态"),
            typed(FieldKind::Date, "published_on", QT_TRANSLATE_NOOP("standards", "Published on")),
            known(typed(FieldKind::Date, "implemented_on", QT_TRANSLATE_NOOP("standards", "Implemented on")), "实施日期"),
            typed(FieldKind::Date, "reviewed_on", QT_TRANSLATE_NOOP("standards", "Last found valid on")),
            typed(FieldKind::Date, "withdrawn_on", QT_TRANSLATE_NOOP("standards", "Withdrawn on")),
            known(text("replaced_by", QT_TRANSLATE_NOOP("standards", "Replaced by")), "替代标准|被替代"),
            flag("is_in_use", QT_TRANSLATE_NOOP("standards", "In use"), "1"),
            flag("is_for_safety", QT_TRANSLATE_NOOP("standards", "Keeps mines safe"), "0"),
            flag("is_applied", QT_TRANSLATE_NOOP("standards", "Applied"), "1"),
            text("used_in", QT_TRANSLATE_NOOP("standards", "Used in")),
            known(text("marked_in", QT_TRANSLATE_NOOP("standards", "Marked in")), "标注位置|标注"),
        }};
}

FactSheet samplingSheet()
{
    return {"standards", &samplingTable, QT_TRANSLATE_NOOP("standards", "Samplings"),
        QT_TRANSLATE_NOOP("standards", "What authorities sampled, and what was done where it failed (art. 34)."),
        {
            typed(FieldKind::Date, "sampled_on", QT_TRANSLATE_NOOP("standards", "Day"), required),
            text("standard", QT_TRANSLATE_NOOP("standards", "Standard")),
            text("subject", QT_TRANSLATE_NOOP("standards", "What was sampled")),
            flag("has_passed", QT_TRANSLATE_NOOP("standards", "Passed"), "1"),
            text("done", QT_TRANSLATE_NOOP("standards", "What was done")),
        }};
}

/// Of both instruments: a project names its own by its procedure.
class ProcedureLists final : public ChoiceLists {
public:
    ProcedureLists(ProcedureBook book, std::vector<NamedKey> persons) : m_book(std::move(book)), m_people(std::move(persons)) { }

    std::vector<NamedKey> of(std::string_view list, const RowDraft& row) const override
    {
        if (list == lists::people)
            return m_people;
        const std::string procedure = row("procedure");
        const std::string chosen = procedure.substr(0, procedure.find('/'));
        std::vector<NamedKey> all;
        std::set<std::string> seen;
        const auto take = [&](std::string key, LocalText name) {
            if (seen.insert(key).second)
                all.push_back({std::move(key), std::move(name)});
        };
        for (const auto& [id, rules] : m_book.all()) {
            if (list == lists::procedures) {
                for (const Workflow& workflow : rules.procedures->workflows)
                    take(id + "/" + workflow.id, named(*rules.pack, workflow.name));
            } else if (list == lists::actors) {
                const ClosedList* const actors = rules.pack->list("actors");
                for (std::size_t at = 0; actors && at < actors->items.size(); ++at)
                    take(id + "/" + actors->items[at].id, named(*rules.pack, actors->items[at].name));
            } else if (chosen.empty() || chosen == id) {
                const ClosedList* const items = rules.pack->list(list == lists::kinds ? "kinds" : "body-kinds");
                for (std::size_t at = 0; items && at < items->items.size(); ++at)
                    take(items->items[at].id, items->items[at].name);
            }
        }
        return all;
    }

    std::vector<NamedKey> known() const override
    {
        std::vector<NamedKey> all;
        for (const char* const list : {lists::procedures, lists::kinds, lists::bodyKinds, lists::actors, lists::people}) {
            for (NamedKey& key : of(list, [](std::string_view) { return std::string(); }))
                all.push_back(std::move(key));
        }
        return all;
    }

private:
    /// Both instruments know a periodic review, and a secretariat: the number tells them apart.
    static LocalText named(const RulePack& pack, const LocalText& name)
    {
        const QString number = QString::fromStdString(pack.number);
        return {name.zh + QStringLiteral("（%1）").arg(number), name.en + QStringLiteral(" (%1)").arg(number)};
    }

    ProcedureBook m_book;
    std::vector<NamedKey> m_people; ///< the workspace's
};

}

std::span<const SheetGroup> sheetGroups()
{
    static const std::vector<SheetGroup> groups{
        {QT_TRANSLATE_NOOP("standards", "Own standards"), {standardSheet(), referenceSheet(), samplingSheet(), orderSheet()}},
        {QT_TRANSLATE_NOOP("standards", "Projects"),
            {projectSheet(), unitSheet(), drafterSheet(), addresseeSheet(), commentSheet()}},
        {QT_TRANSLATE_NOOP("standards", "Who takes part"), {bodySheet(), personSheet(), seatSheet(), officeSheet()}},
    };
    return groups;
}

Result<std::unique_ptr<ChoiceLists>> choiceLists(const Asked& asked)
{
    std::vector<NamedKey> persons;
    for (const PersonFacts& person : TRY(readPeople(asked.facts)))
        persons.push_back({person.id.text(), {person.name, person.name}});
    Result<ProcedureBook> book = ProcedureBook::of(asked.rules);
    if (!book)
        return std::unique_ptr<ChoiceLists>(); // a pack that can't be read offers nothing; its page says why
    return std::unique_ptr<ChoiceLists>(std::make_unique<ProcedureLists>(std::move(book).value(), std::move(persons)));
}

}
