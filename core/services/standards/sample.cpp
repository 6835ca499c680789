// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/standards/sample.h"

#include "core/services/sample.h"
#include "core/services/session.h"
#include "core/services/standards/review.h"
#include "core/store/kept_packs.h"
#include "core/store/standards/standards_store.h"
#include "core/store/standards/tables.h"
#include "core/values/digest.h"
#include "core/values/period.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumbline::standards {

namespace {

constexpr char resources[] = "mnr-2022-1966";
constexpr char mines[] = "kuangan-2023-13";

QString words(const char* text)
{
    return QString::fromUtf8(text);
}

struct SamplePerson {
    const char* name;
    const char* unit;
    const char* kind;
};
constexpr std::array people{
    SamplePerson{"陈立群", "省自然资源厅", "administration"},
    SamplePerson{"周敏", "中地勘查研究院", "research"},
    SamplePerson{"李望", "西岭矿业大学", "university"},
    SamplePerson{"赵国栋", "云岭矿业有限公司", "production"},
    SamplePerson{"孙晓岚", "南屏铜业有限公司", "application"},
    SamplePerson{"吴建平", "恒通矿产贸易有限公司", "sales"},
    SamplePerson{"郑雨", "华检矿产检测中心", "testing"},
    SamplePerson{"冯海", "北川地质调查院", "research"},
    SamplePerson{"褚月", "东陵理工大学", "university"},
    SamplePerson{"卫东升", "金沙矿冶有限公司", "production"},
    SamplePerson{"蒋文", "安泰爆破工程有限公司", "application"},
    SamplePerson{"沈佳", "省地质资料馆", "administration"},
    SamplePerson{"韩松", "青石矿业有限公司", "production"},
    SamplePerson{"杨柳", "矿安科学研究院", "research"},
    SamplePerson{"朱明远", "国测检验有限公司", "testing"},
    SamplePerson{"秦岭", "丰源矿山机械有限公司", "production"},
    SamplePerson{"许诺", "矿山装备研究所", "research"},
};
constexpr std::size_t committeeSize = 15; // the last two draft

/// Makes projects the way a person would: what a step asks is ticked and handed in, and then the step is taken.
class SampleMaker final {
public:
    SampleMaker(WriteScope& scope, const RuleBook& rules, const EnterpriseId& enterprise)
        : m_scope(scope), m_rules(rules), m_enterprise(enterprise)
    {
    }

    Result<void> makePeople()
    {
        m_body = TRY(insertFact(m_scope, bodyTable,
            {{"enterprise", m_enterprise}, {"name", words("矿产勘查标准化分技术委员会")}, {"number", "TC 93/SC 9"},
                {"kind", "sub-committee"}}));
        for (std::size_t at = 0; at < people.size(); ++at) {
            const SamplePerson& person = people[at];
            m_people.push_back(TRY(insertFact(m_scope, personTable,
                {{"enterprise", m_enterprise}, {"name", words(person.name)}, {"unit", words(person.unit)},
                    {"unit_kind", person.kind}, {"title", words("高级工程师")}, {"is_senior", FactValue::flag(true)},
                    {"years", std::int64_t(6 + at)}})));
            if (at < committeeSize)
                TRY(insertFact(m_scope, seatTable,
                    {{"body", m_body}, {"person", m_people.back()}, {"post", at == 0 ? "chair" : "member"},
                        {"from_day", QDate(2021, 1, 1)}}));
        }
        return {};
    }

    Result<void> begin(Project project)
    {
        project.body = m_body;
        m_day = project.startedOn;
        m_project = TRY(insertProject(m_scope, m_enterprise, project));
        return {};
    }
    const Id& project() const { return m_project; }
    void wait(int days) { m_day = m_day.addDays(days); }

    /// Ticks and hands in all that a step asks, and takes it so many days later.
    Result<void> step(const char* transition, int days = 5, const char* reason = "")
    {
        wait(days);
        {
            const OpenProject open = TRY(opened());
            const Transition& next = *open.workflow->transition(transition);
            for (const Guard& guard : next.guards) {
                if (guard.countsFor(open.dossier.project.kind))
                    TRY(meet(open, guard));
            }
        }
        const OpenProject open = TRY(opened());
        const Transition& next = *open.workflow->transition(transition);
        const Taking taking{transition, next.who, m_day, words("王芳"), words(reason)};
        const std::vector<Gate> gates = TRY(mayTake(taking, open.situation(m_day)));
        TRY(insertStep(m_scope, m_project, {transition, next.to, m_day, taking.by, taking.reason, proofOf(gates)}));
        return {};
    }

    Result<void> units(int count, int ofMines)
    {
        for (int at = 0; at < count; ++at)
            TRY(insertFact(m_scope, unitTable,
                {{"project", m_project}, {"name", words(people[std::size_t(at)].unit)},
                    {"is_mine", FactValue::flag(at < ofMines)}, {"is_lead", FactValue::flag(at == 0)}}));
        return {};
    }
    Result<void> firstDrafter(std::size_t person)
    {
        TRY(insertFact(
            m_scope, drafterTable, {{"project", m_project}, {"person", m_people[person]}, {"is_first", FactValue::flag(true)}}));
        return {};
    }

    /// Opens a vote; so many agree, object and abstain, and it is closed if everyone has.
    Result<void> vote(const char* rule, const char* item, bool isMeeting, std::size_t size, int agree, int object, int abstain,
        bool isClosed = true)
    {
        const OpenProject open = TRY(opened());
        const VoteRule& voteRule = *open.rules->procedures->vote(rule);
        Vote vote;
        vote.rule = rule;
        vote.isMeeting = isMeeting;
        vote.item = item;
        vote.textHash = open.dossier.newest(item)->hash;
        vote.opened = m_day;
        for (std::size_t at = 0; at < size; ++at) {
            const Person& person = *open.facts.person(m_people[at]);
            vote.roster.push_back({{}, person.id, person.name, person.unit, person.unitKind, Standing::Votes, {}});
        }
        TRY(checkRoster(vote.roster, voteRule, open.dossier.project.kind, isMeeting, voteRule.citation));
        const Id id = TRY(insertVote(m_scope, m_project, vote));
        const OpenProject then = TRY(opened());
        int given = 0;
        for (const Voter& voter : then.dossier.votes.back().roster) {
            if (given >= agree + object + abstain)
                break;
            const Choice choice = given < agree ? Choice::Agree : given < agree + object ? Choice::Object : Choice::Abstain;
            TRY(insertBallot(m_scope, {voter.id, choice, m_day.addDays(given % 3), {}, false}));
            ++given;
        }
        return isClosed ? close(id) : Result<void>();
    }

    Result<void> answer(const char* question, Answer answer)
    {
        return saveMark(m_scope, m_project, question, Mark{question, answer, m_day, {}});
    }
    /// All questions of the review that nobody has answered are answered with no.
    Result<void> answerTheRest()
    {
        const OpenProject open = TRY(opened());
        for (const AspectQuestion& question : open.assessmentRule()->questions) {
            if (question.countsFor(open.dossier.project.kind) && !open.dossier.mark(question.id))
                TRY(answer(question.id.c_str(), Answer::No));
        }
        return {};
    }
    Result<void> conclude(const char* conclusion) { return saveConclusion(m_scope, m_project, conclusion, {}); }
    Result<void> comment(const char* clause, std::size_t from, const char* text, Disposition disposition, const char* reason = "")
    {
        Comment comment;
        comment.clause = words(clause);
        comment.unit = words(people[from].unit);
        comment.type = "technical";
        comment.text = words(text);
        comment.disposition = disposition;
        comment.reason = words(reason);
        TRY(insertComment(m_scope, m_project, comment));
        return {};
    }

    /// Sent for opinions: some answer with them, some not at all.
    Result<void> addressees(std::initializer_list<std::size_t> answering, std::initializer_list<std::size_t> silent)
    {
        const auto take = [&](std::size_t person, bool hasAnswered) -> Result<void> {
            TRY(insertFact(m_scope, addresseeTable,
                {{"project", m_project}, {"name", words(people[person].unit)}, {"sent_on", m_day.addDays(-20)},
                    {"answered_on", hasAnswered ? std::optional(m_day.addDays(-8)) : std::nullopt},
                    {"has_opinions", FactValue::flag(hasAnswered)}}));
            return {};
        };
        for (const std::size_t person : answering)
            TRY(take(person, true));
        for (const std::size_t person : silent)
            TRY(take(person, false));
        return {};
    }
    /// What the proposal form says, point by point.
    Result<void> write(const char* point, const char* text)
    {
        return saveMark(m_scope, m_project, point, Mark{point, Answer::Yes, m_day, words(text)});
    }

private:
    Result<OpenProject> opened() const { return openProject(m_scope, m_rules, m_enterprise, m_project); }

    /// What a person would tick and hand in. Votes, numbers and days are the project's own affair.
    Result<void> meet(const OpenProject& open, const Guard& guard)
    {
        if (guard.kind != "checklist" && guard.kind != "documents")
            return {};
        const std::vector<std::string>& optional = open.rules->procedures->mayNotApply;
        const std::vector<std::string>& oneOf = open.rules->procedures->oneOf;
        const std::string& kind = open.dossier.project.kind;
        bool needsOne = std::find(oneOf.begin(), oneOf.end(), guard.of) != oneOf.end();
        for (const ListItem& item : open.rules->pack->list(guard.of)->items) {
            if (!item.only.empty() && std::find(item.only.begin(), item.only.end(), kind) == item.only.end())
                continue;
            const bool mayNot =
                !std::exchange(needsOne, false) && std::find(optional.begin(), optional.end(), item.id) != optional.end();
            if (guard.kind == "checklist")
                TRY(saveMark(m_scope, m_project, item.id, Mark{item.id, mayNot ? Answer::DoesNotApply : Answer::Yes, m_day, {}}));
            else if (const Document* const known = open.dossier.newest(item.id); !known || guard.asksAnew(item.id)) {
                const std::int64_t version = known ? known->version + 1 : 1;
                TRY(insertDocument(m_scope, m_project,
                    {{}, item.id, version, item.name.zh + QStringLiteral(".odt"),
                        sha256Hex(m_project.text() + item.id + std::to_string(version)), m_day}));
            }
        }
        return {};
    }

    Result<void> close(const Id& id)
    {
        const OpenProject open = TRY(opened());
        const Vote& vote = open.dossier.votes.back();
        const VoteRule& rule = *open.rules->procedures->vote(vote.rule);
        wait(3);
        const Outcome result = outcome(tallyOf(vote), rule, vote.isMeeting, *open.rules->pack, m_day);
        TRY(keepPacks(m_scope, m_rules, result.why.packs));
        TRY(insertClosing(m_scope, id, {m_day, result.hasPassed, result.why, sealOf(vote, result.hasPassed)}));
        return {};
    }

    WriteScope& m_scope;
    const RuleBook& m_rules;
    EnterpriseId m_enterprise;
    Id m_body;
    Id m_project;
    std::vector<Id> m_people;
    QDate m_day;
};

Project sampleProject(
    const char* pack, const char* workflow, const char* kind, const char* number, const char* title, QDate started)
{
    Project project;
    project.pack = pack;
    project.workflow = workflow;
    project.kind = kind;
    project.number = words(number);
    project.title = words(title);
    project.startedOn = started;
    return project;
}

Result<void> makeReviews(SampleMaker& maker)
{
    TRY(maker.begin(
        sampleProject(resources, "project-review", "industry", "2025-J-021", "矿产勘查钻孔数据交换格式", QDate(2025, 9, 8))));
    TRY(maker.write("point.purpose", "各矿钻孔数据格式不一，汇交和复核困难，行业急需统一"));
    TRY(maker.write("point.content", "数据项、编码、交换文件结构、校验方法"));
    TRY(maker.write("point.funds", "起草单位自筹 40 万元"));

    TRY(maker.begin(
        sampleProject(resources, "project-review", "industry", "2025-J-014", "尾矿资源量估算规范", QDate(2025, 7, 1))));
    TRY(maker.units(4, 1));
    for (const char* const step : {"allot", "form-pass", "technical-pass"})
        TRY(maker.step(step));
    TRY(maker.vote("members", "draft", false, committeeSize, 8, 2, 0, false));

    TRY(maker.begin(sampleProject(
        resources, "project-review", "recommended-national", "2025-G-003", "矿山生态修复监测导则", QDate(2025, 3, 3))));
    TRY(maker.units(3, 1));
    for (const char* const step : {"allot", "form-pass", "technical-pass"})
        TRY(maker.step(step));
    TRY(maker.vote("members", "draft", false, committeeSize, 7, 7, 1)); // a tie carries nothing
    return maker.step("vote-fail");
}

Result<void> makeExtensions(SampleMaker& maker)
{
    Project late = sampleProject(resources, "extension", "industry", "2022-J-008", "岩心扫描图像技术要求", QDate(2022, 11, 20));
    late.dueOn = QDate(2024, 11, 20);
    TRY(maker.begin(late));
    maker.wait(732);
    TRY(maker.step("revoke", 1, "到期未报批，也未申请延期"));

    Project asking = sampleProject(
        resources, "extension", "recommended-national", "2023-G-011", "金矿勘查放射性测量规程", QDate(2023, 12, 15));
    asking.dueOn = QDate(2025, 12, 15);
    TRY(maker.begin(asking));
    maker.wait(620);
    return maker.step("ask", 10);
}

Result<void> makePeriodicReviews(SampleMaker& maker)
{
    Project contradicted =
        sampleProject(resources, "periodic-review", "industry", "2025-F-002", "矿区水文地质勘查规范", QDate(2025, 6, 2));
    contradicted.standard = QStringLiteral("DZ/T 0288-2015");
    contradicted.inForceSince = QDate(2015, 12, 1);
    TRY(maker.begin(contradicted));
    TRY(maker.step("start"));
    TRY(maker.answer("time.references", Answer::Yes));
    TRY(maker.answerTheRest());
    TRY(maker.conclude("keep")); // the answer forces a revision: the step on stays shut

    Project kept = sampleProject(resources, "periodic-review", "industry", "2024-F-007", "地质样品制备规程", QDate(2024, 4, 1));
    kept.standard = QStringLiteral("DZ/T 0130.2-2006");
    kept.inForceSince = QDate(2006, 12, 1);
    TRY(maker.begin(kept));
    TRY(maker.step("start"));
    TRY(maker.answerTheRest());
    TRY(maker.conclude("keep"));
    TRY(maker.step("first"));
    TRY(maker.vote("panel", "review-detail", false, 9, 8, 0, 1));
    TRY(maker.step("panel-pass"));
    TRY(maker.vote("members-analogy", "review-detail", false, committeeSize, 13, 1, 1));
    for (const char* const step : {"committee-pass", "report", "bureaus-heard", "approve", "keep"})
        TRY(maker.step(step));

    Project guidance =
        sampleProject(resources, "periodic-review", "guidance", "2025-F-009", "矿产资源储量数据库建设指南", QDate(2025, 9, 1));
    guidance.standard = QStringLiteral("DZ/Z 0371-2021");
    guidance.inForceSince = QDate(2022, 3, 1);
    return maker.begin(guidance);
}

Result<void> makeFormulations(SampleMaker& maker)
{
    Project open = sampleProject(
        mines, "formulation", "mandatory-industry", "KA-2025-05", "金属非金属矿山井下人员定位要求", QDate(2025, 2, 10));
    TRY(maker.begin(open));
    TRY(maker.units(11, 6));
    TRY(maker.firstDrafter(15));
    for (const char* const step : {"apply", "plan", "group", "comment-draft"})
        TRY(maker.step(step, 6));

    TRY(maker.begin(
        sampleProject(mines, "formulation", "industry", "KA-2024-12", "露天矿山边坡监测预警技术规范", QDate(2024, 9, 2))));
    TRY(maker.units(9, 5)); // one short of ten: a reason settles it
    TRY(maker.firstDrafter(15));
    TRY(maker.step("apply", 6));
    TRY(maker.step("plan", 6));
    TRY(maker.step("group", 5, "专业性强，符合条件的单位不足十家"));
    TRY(maker.step("comment-draft", 90));
    TRY(maker.step("consulted", 20));
    TRY(maker.comment("4.2", 1, "监测频率应按边坡等级区分", Disposition::Adopted));
    TRY(maker.comment("5.1.3", 4, "预警阈值缺少依据", Disposition::Partly, "补充试验依据，阈值不变"));
    TRY(maker.comment("6.2", 9, "建议删除人工巡查", Disposition::Rejected, "人工巡查是现行法规的要求"));
    TRY(maker.comment("7", 12, "数据保存期限偏短", Disposition::Open));
    TRY(maker.comment("5.1.3", 10, "预警阈值缺少依据。", Disposition::Open)); // said before: a person decides
    TRY(maker.comment("6.2", 7, "建议删除人工巡查的规定", Disposition::Open));
    return maker.addressees({1, 4, 7, 9, 10, 12}, {11, 14});
}

Result<void> makePublished(SampleMaker& maker)
{
    Project published =
        sampleProject(mines, "formulation", "mandatory-national", "KA-2023-02", "矿山井下火灾防治通用要求", QDate(2023, 3, 6));
    published.postedOn = QDate(2023, 9, 1);
    published.postedUntil = QDate(2023, 10, 31);
    published.publishedOn = QDate(2025, 6, 30);
    published.implementedOn = QDate(2026, 1, 1);
    TRY(maker.begin(published));
    TRY(maker.units(12, 7));
    TRY(maker.firstDrafter(16));
    for (const char* const step : {"apply", "plan", "group"})
        TRY(maker.step(step, 6));
    TRY(maker.step("comment-draft", 150));
    TRY(maker.step("consulted", 90));
    TRY(maker.comment("4.1", 3, "明确灭火器材配备数量", Disposition::Adopted));
    TRY(maker.step("treated", 25));
    maker.wait(10);
    TRY(maker.vote("panel", "examination-draft", true, committeeSize, 15, 0, 0));
    TRY(maker.step("examined", 5));
    TRY(maker.step("submit", 10));
    TRY(maker.step("publish", 536));

    TRY(maker.begin(sampleProject(mines, "amendment", "industry", "KA-2025-X1", "矿用钢丝绳检验规范修改单", QDate(2025, 8, 18))));
    TRY(maker.write("amended.clauses", "4.2.3"));
    TRY(maker.write("amended.before", "断丝数每月检验一次"));
    TRY(maker.write("amended.after", "断丝数每半月检验一次"));
    TRY(maker.write("amended.reason", "与 GB 16423—2020 一致；只改检验周期，属少量修改"));
    TRY(maker.write("amended.from", "发布之日起"));
    return maker.step("submit", 7);
}

struct SampleStandard {
    const char* number;
    const char* title;
    const char* status;
    QDate implemented;
    const char* replacedBy;
    const char* markedIn;
    bool isForSafety;
};

struct SampleReference {
    const char* document;
    const char* clause;
    const char* number;
};

/// Three are out of date: two dated to an edition that is replaced, one of them by a standard under review; one to a standard
/// that is withdrawn.
Result<void> makeReferences(WriteScope& scope, const EnterpriseId& enterprise)
{
    constexpr std::array references{
        SampleReference{"提升机操作规程", "3.1", "KA/T 22-2024"},
        SampleReference{"采场作业规程", "1.2", "GB 16423-2006"},
        SampleReference{"尾矿库操作规程", "2", "AQ 2006"},
        SampleReference{"安全标准化手册", "4", "AQ/T 2050.1"},
        SampleReference{"DZ/T 0288-2015", "2", "GB 16423-2006"},
    };
    for (const SampleReference& reference : references)
        TRY(insertFact(scope, referenceTable,
            {{"enterprise", enterprise}, {"document", words(reference.document)}, {"clause", reference.clause},
                {"number", reference.number}}));
    return {};
}

Result<void> makeRegister(WriteScope& scope, const EnterpriseId& enterprise)
{
    const std::array standards{
        SampleStandard{"GB 16423-2020", "金属非金属矿山安全规程", "in-force", QDate(2021, 9, 1), "", "各矿作业规程首页", true},
        SampleStandard{
            "AQ 2006-2005", "尾矿库安全技术规程", "withdrawn", QDate(2006, 6, 1), "GB 39496-2020", "尾矿库操作规程", true},
        SampleStandard{"GB 39496-2020", "尾矿库安全规程", "in-force", QDate(2021, 9, 1), "", "", true},
        SampleStandard{
            "AQ/T 2050.1-2016", "金属非金属矿山安全标准化规范 导则", "in-force", QDate(2017, 3, 1), "", "安全标准化手册", true},
        SampleStandard{"DZ/T 0288-2015", "区域地下水污染调查评价规范", "in-force", QDate(2015, 12, 1), "", "勘查设计书", false},
        SampleStandard{"KA/T 22-2024", "矿山提升系统检测规范", "in-force", QDate(2024, 9, 1), "", "提升机操作规程", true},
        SampleStandard{"Q/YLKY 003-2023", "矿石取样操作规范", "in-force", QDate(2023, 5, 1), "", "取样操作规程", false},
    };
    for (const SampleStandard& standard : standards) {
        const QString replaced = words(standard.replacedBy);
        const QString marked = words(standard.markedIn);
        TRY(insertFact(scope, standardTable,
            {{"enterprise", enterprise}, {"number", standard.number}, {"title", standard.title}, {"status", standard.status},
                {"implemented_on", standard.implemented},
                {"replaced_by", replaced.isEmpty() ? std::nullopt : std::optional(replaced)},
                {"is_in_use", FactValue::flag(true)}, {"is_for_safety", FactValue::flag(standard.isForSafety)},
                {"is_applied", FactValue::flag(true)}, {"marked_in", marked.isEmpty() ? std::nullopt : std::optional(marked)}}));
    }
    TRY(insertFact(scope, samplingTable,
        {{"enterprise", enterprise}, {"sampled_on", QDate(2025, 3, 12)}, {"standard", "GB 16423-2020"},
            {"subject", words("主提升机")}, {"has_passed", FactValue::flag(false)}, {"done", words("已整改并复检")}}));
    TRY(insertFact(scope, samplingTable,
        {{"enterprise", enterprise}, {"sampled_on", QDate(2025, 8, 20)}, {"standard", "GB 39496-2020"},
            {"subject", words("一号尾矿库")}, {"has_passed", FactValue::flag(true)}, {"done", std::nullopt}}));
    const Id failed = TRY(insertFact(scope, samplingTable,
        {{"enterprise", enterprise}, {"sampled_on", QDate(2025, 9, 5)}, {"standard", "KA/T 22-2024"},
            {"subject", words("自产提升容器防坠器")}, {"has_passed", FactValue::flag(false)}, {"done", std::nullopt}}));
    TRY(insertFact(scope, orderTable,
        {{"sampling", failed}, {"enterprise", enterprise}, {"addressed_as", "maker"}, {"ordered_on", QDate(2025, 9, 12)},
            {"number", words("矿安监责改〔2025〕31号")}, {"authority", words("国家矿山安全监察局云岭局")},
            {"model", words("FZ-3")}, {"batch", "2025-02"}, {"due_on", QDate(2025, 10, 20)},
            {"batch_checked_on", QDate(2025, 9, 22)}}));
    return makeReferences(scope, enterprise);
}

}

Result<void> fillSample(WriteScope& scope, const RuleBook& rules)
{
    const EnterpriseId enterprise = TRY(enterpriseBy(scope, sampleMine)).id;
    SampleMaker maker(scope, rules, enterprise);
    TRY(maker.makePeople());
    for (auto* const make : {makeReviews, makeExtensions, makePeriodicReviews, makeFormulations, makePublished})
        TRY(make(maker));
    return makeRegister(scope, enterprise);
}

}
