// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/rules/procedures.h"
#include "resources/shipped_rules.h"
#include "ui/texts/format.h"
#include "ui/texts/wording.h"

namespace plumbline::cli {

namespace {

/// One whole pack, for reading from top to bottom.
class PackText final {
public:
    PackText(const RulePack& pack, Language language) : m_pack(&pack), m_language(language) { }

    QString text()
    {
        head();
        parameters();
        standards();
        lists();
        deadlines();
        if (const auto procedures = proceduresOf(*m_pack)) {
            workflows(**procedures);
            votes(**procedures);
            assessments(**procedures);
        }
        readings();
        manual();
        consequences();
        coverage();
        return m_text;
    }

private:
    void head()
    {
        line(in(m_pack->title));
        line(QStringLiteral("%1  %2").arg(plain(m_pack->number), in(m_pack->issuer)));
        line(Words{"发布 %1，自 %2 起施行%3", "issued %1, in force from %2%3"}
                 .in(m_language)
                 .arg(dateText(m_pack->issued), dateText(m_pack->from), until()));
        line(QStringLiteral("%1  SHA-256 %2").arg(plain(m_pack->id), plain(m_pack->sha256)));
    }

    QString until() const
    {
        if (!m_pack->until)
            return {};
        return Words{"，至 %1", ", until %1"}.in(m_language).arg(dateText(*m_pack->until));
    }

    void parameters()
    {
        section({"参数", "Parameters"}, m_pack->parameters.size());
        for (const Parameter& parameter : m_pack->parameters)
            entry(parameter.id, in(parameter.name), valueOf(parameter), parameter.citation);
    }

    QString valueOf(const Parameter& parameter) const
    {
        const bool saysItself = parameter.unit == "percent" || parameter.unit == "date";
        return plain(parameter.value) + (saysItself ? QString() : QLatin1Char(' ') + word(parameter.unit));
    }

    void standards()
    {
        section({"提取标准", "Standards"}, m_pack->standards.size());
        for (const Standard& standard : m_pack->standards) {
            entry(standard.id, in(standard.name), plain(basisKey(standard.basis)) + QStringLiteral("  ") + measure(standard),
                standard.citation);
            if (const Scale* const scale = std::get_if<Scale>(&standard.measure))
                brackets(*scale);
        }
    }

    QString measure(const Standard& standard) const
    {
        if (const Tariff* const tariff = std::get_if<Tariff>(&standard.measure))
            return Words{"%1 元/%2", "%1 yuan a %2"}.in(m_language).arg(yuanText(tariff->amount), word(tariff->per));
        if (const Share* const share = std::get_if<Share>(&standard.measure))
            return plain(formatRate(share->rate));
        return {};
    }

    void brackets(const Scale& scale)
    {
        for (const Bracket& bracket : scale.brackets) {
            const QString range = bracket.to ? QStringLiteral("%1 – %2").arg(yuanText(bracket.over), yuanText(*bracket.to))
                                             : QStringLiteral("%1 –").arg(yuanText(bracket.over));
            line(QStringLiteral("      %1  %2  %3")
                     .arg(range, -40)
                     .arg(plain(formatRate(bracket.rate)), -6)
                     .arg(citationText(bracket.citation, m_language)));
        }
    }

    void lists()
    {
        section({"清单", "Lists"}, m_pack->lists.size());
        for (const ClosedList& list : m_pack->lists) {
            entry(list.id, in(list.name), QString::number(list.items.size()), list.citation);
            for (const ListItem& item : list.items)
                line(QStringLiteral("      %1  %2  %3%4%5")
                         .arg(plain(item.id), -18)
                         .arg(in(item.name), citationText(item.citation, m_language), limits({"不含", "without"}, item.excludes),
                             limits({"限", "only"}, item.only)));
        }
    }

    QString limits(const Words& what, const std::vector<std::string>& ids) const
    {
        QStringList names;
        for (const std::string& id : ids)
            names.append(plain(id));
        return names.isEmpty() ? QString()
                               : QStringLiteral("  %1: %2").arg(what.in(m_language), names.join(QStringLiteral(", ")));
    }

    void deadlines()
    {
        section({"期限", "Deadlines"}, m_pack->deadlines.size());
        for (const Deadline& deadline : m_pack->deadlines)
            entry(deadline.id, in(deadline.name), term(deadline), deadline.citation);
    }

    QString term(const Deadline& deadline) const
    {
        if (!deadline.unit.empty())
            return QStringLiteral("%1 %2, %3").arg(deadline.amount).arg(word(deadline.unit), word(deadline.event));
        const QString day =
            QStringLiteral("%1-%2").arg(deadline.month, 2, 10, QLatin1Char('0')).arg(deadline.day, 2, 10, QLatin1Char('0'));
        return deadline.isNextYear ? Words{"次年 %1", "%1 of the next year"}.in(m_language).arg(day) : day;
    }

    void workflows(const Procedures& procedures)
    {
        section({"流程", "Procedures"}, procedures.workflows.size());
        for (const Workflow& workflow : procedures.workflows) {
            entry(workflow.id, in(workflow.name), {}, workflow.citation);
            for (const Transition& transition : workflow.transitions) {
                QStringList from;
                for (const std::string& state : transition.from)
                    from.append(in(workflow.state(state)->name));
                line(QStringLiteral("      %1  %2 → %3  %4%5")
                         .arg(in(transition.name), from.join(QStringLiteral(" / ")), in(workflow.state(transition.to)->name),
                             citationText(transition.citation, m_language), limits({"限", "only"}, transition.only)));
                for (const Guard& guard : transition.guards)
                    line(QStringLiteral("          %1  %2  %3%4%5")
                             .arg(plain(guard.kind), plain(guard.of), citationText(guard.citation, m_language),
                                 guard.force == Force::Must ? QString() : Words{"  原则上", "  in principle"}.in(m_language),
                                 limits({"限", "only"}, guard.only)));
            }
        }
    }

    void votes(const Procedures& procedures)
    {
        section({"表决", "Votes"}, procedures.votes.size());
        for (const VoteRule& vote : procedures.votes) {
            const auto shown = [](const Fraction& fraction) {
                return QStringLiteral("%1/%2").arg(fraction.part).arg(fraction.whole);
            };
            QStringList parts{Words{"同意 ≥ %1", "agree ≥ %1"}.in(m_language).arg(shown(vote.agree))};
            if (vote.takePart)
                parts.append(Words{"参加 ≥ %1", "taking part ≥ %1"}.in(m_language).arg(shown(*vote.takePart)));
            if (vote.objectAtMost)
                parts.append(Words{"反对 ≤ %1", "object ≤ %1"}.in(m_language).arg(shown(*vote.objectAtMost)));
            entry(vote.id, in(vote.name), parts.join(QStringLiteral(", ")) + QStringLiteral("  ") + plain(vote.reading),
                vote.citation);
        }
    }

    void assessments(const Procedures& procedures)
    {
        section({"逐项评估", "Assessments"}, procedures.assessments.size());
        for (const AssessmentRule& rule : procedures.assessments) {
            entry(rule.id, in(rule.name), {}, rule.citation);
            for (const AspectQuestion& question : rule.questions) {
                QStringList allowed;
                for (const std::string& conclusion : question.allows)
                    allowed.append(word(conclusion));
                line(QStringLiteral("      %1  %2 %3  %4%5")
                         .arg(in(question.question),
                             question.force == Force::Must ? Words{"应", "must"}.in(m_language)
                                                           : Words{"宜", "should"}.in(m_language),
                             allowed.join(QStringLiteral(" / ")), citationText(question.citation, m_language),
                             limits({"限", "only"}, question.only)));
            }
        }
    }

    void readings()
    {
        section({"口径", "Readings"}, m_pack->readings.size());
        for (const Reading& reading : m_pack->readings) {
            line(QStringLiteral("  %1  %2").arg(plain(reading.id), in(reading.title)));
            line(QStringLiteral("      ") + in(reading.text));
            line(QStringLiteral("      ") + Words{"理由：", "Why: "}.in(m_language) + in(reading.why));
            QStringList places;
            for (const Citation& citation : reading.citations)
                places.append(citationText(citation, m_language));
            line(QStringLiteral("      ") + places.join(QStringLiteral(", ")));
        }
    }

    void manual()
    {
        section({"须由人判断", "For a person to judge"}, m_pack->manual.size());
        for (const ManualQuestion& question : m_pack->manual)
            entry(question.id, in(question.question), {}, question.citation);
    }

    void consequences()
    {
        section({"后果", "Consequences"}, m_pack->consequences.size());
        for (const Consequence& consequence : m_pack->consequences)
            entry(consequence.id, in(consequence.name), {}, consequence.citation);
    }

    /// Every article with where it lives, or why it binds only authorities.
    void coverage()
    {
        section({"条款去处", "Where each article lives"}, m_pack->articles.size());
        for (const Article& article : m_pack->articles) {
            QStringList homes;
            for (const ArticleHome& home : article.lives)
                homes.append(QStringLiteral("%1 %2").arg(kindOfHome(home.kind), plain(home.name)));
            if (article.authorities)
                homes.append(Words{"仅约束主管部门：%1", "authorities only: %1"}.in(m_language).arg(in(*article.authorities)));
            Citation place;
            place.article = article.number;
            line(QStringLiteral("  %1  %2").arg(citationText(place, m_language), homes.join(QStringLiteral("; "))));
        }
    }

    QString kindOfHome(const std::string& kind) const
    {
        static const std::map<std::string, Words, std::less<>> kinds{{"value", {"数值", "value"}}, {"list", {"清单", "list"}},
            {"scope", {"适用范围", "scope"}}, {"check", {"检查", "check"}}, {"clock", {"时限", "clock"}},
            {"manual", {"人工判断", "manual question"}}, {"report", {"报告", "report"}}, {"reading", {"口径", "reading"}},
            {"workflow", {"流程", "procedure"}}, {"vote", {"表决", "vote"}}, {"assessment", {"逐项评估", "assessment"}}};
        const auto found = kinds.find(kind);
        return found == kinds.end() ? plain(kind) : found->second.in(m_language);
    }

    void section(const Words& title, std::size_t count)
    {
        if (count > 0)
            line(QStringLiteral("\n%1 (%2)").arg(title.in(m_language)).arg(count));
    }
    void entry(const std::string& id, const QString& name, const QString& value, const Citation& citation)
    {
        QStringList parts{plain(id), name, value, citationText(citation, m_language)};
        parts.removeAll(QString());
        line(QStringLiteral("  ") + parts.join(QStringLiteral("  ")));
    }
    void line(const QString& text)
    {
        m_text += text.trimmed().isEmpty() ? QString() : text;
        m_text += QLatin1Char('\n');
    }
    QString in(const LocalText& text) const { return m_language == Language::Chinese ? text.zh : text.en; }
    QString word(const std::string& key) const { return wordOf(plain(key), m_language); }
    static QString plain(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

    const RulePack* m_pack;
    Language m_language;
    QString m_text;
};

Exit showRules(const Call& call)
{
    const Result<RuleBook> rules = shippedRules();
    if (!rules)
        return call.refuse(Exit::UnusableFile, rules.problem());
    const Result<const RulePack*> pack = rules->byId(call.operands.front().toStdString());
    if (!pack)
        return call.refuse(Exit::BadCall, pack.problem());
    if (call.isJson)
        call.write("{\"sha256\":\"" + (*pack)->sha256 + "\",\"pack\":" + (*pack)->bytes + "}\n");
    else
        call.write(PackText(**pack, call.language).text().toStdString());
    return Exit::Done;
}

}

Command rulesShowCommand()
{
    return {"rules show", "PACK", 1, 1,
        {"通读一个规则包，包括每条规定的去处", "one whole pack, with where each of its articles lives"}, nullptr, {}, showRules};
}

}
