// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/filing.h"
#include "core/data_catalogue/version.h"
#include "core/services/data_catalogue/catalogue.h"
#include "core/services/data_catalogue/protection.h"
#include "core/services/fact_rows.h"
#include "core/services/import/import_run.h"
#include "core/services/import/row_export.h"
#include "core/services/recompute.h"
#include "core/services/report_desk.h"
#include "core/store/data_catalogue/tables.h"
#include "core/store/verify.h"
#include "tests/services/sample_house.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace plumbline;
using namespace plumbline::tests;
using namespace plumbline::data_catalogue;

/// What a person says of entries without a look: their place, the enterprise's own categories and levels, and to whom they go.
class CatalogueEntriesTest : public QObject {
    Q_OBJECT

    House m_house;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    Scope m_scope;

    Catalogue catalogue() const
    {
        const auto facts = m_session->workspace().read();
        Result<Catalogue> read = catalogueOf(m_session->asked(*facts, m_scope));
        if (!read)
            qFatal("%s", qPrintable(codeOf(read)));
        return std::move(*read);
    }

    const RulePack& pack() const { return *catalogue().pack; }

    Result<Id> enter(const char* source, const char* name, const char* domain = "industrial")
    {
        Entry entry;
        entry.source = QString::fromUtf8(source);
        entry.name = QString::fromUtf8(name);
        entry.category = "production";
        entry.domain = domain;
        entry.scale = {1000, 50'000};
        for (QString Entry::*const text : {&Entry::carrier, &Entry::purpose, &Entry::scopeOfUse, &Entry::responsible,
                 &Entry::sharing, &Entry::crossBorder, &Entry::protection})
            entry.*text = QStringLiteral("已填");
        return TRY(saveEntry(*m_session, m_scope, entry)).id;
    }

    Id judged(const char* source, const char* name, const char* met, const char* domain = "industrial")
    {
        const Result<Id> entry = enter(source, name, domain);
        std::map<std::string, std::optional<Answer>> answers;
        for (const char* const list : {"criteria.general", "criteria.important", "criteria.core"}) {
            for (const ListItem& condition : pack().list(list)->items)
                answers[condition.id] = condition.id == met ? Answer::Yes : Answer::No;
        }
        if (!entry || !answer(*m_session, m_scope, *entry, answers))
            qFatal("%s", qPrintable(codeOf(entry)));
        return *entry;
    }

    Id finer(const char* level, int place, const char* name)
    {
        const Result<Id> id = saveRow(*m_session, finerLevelTable,
            {{}, {{"enterprise", m_scope.enterprise}, {"level", level}, {"place", place}, {"name", name}}});
        if (!id)
            qFatal("%s", qPrintable(codeOf(id)));
        return *id;
    }

    const Proposal proposalOf(const Id& entry) const
    {
        const Catalogue now = catalogue();
        for (std::size_t at = 0; at < now.facts.entries.size(); ++at) {
            if (now.facts.entries[at].id == entry)
                return now.standing.proposals[at];
        }
        qFatal("no such entry");
    }

    std::string reportBytes(const char* name) const
    {
        const auto facts = m_session->workspace().read();
        const Result<ReportDocument> report = makeReport(*m_session, *facts, name, m_scope, Language::Chinese);
        return report ? documentBytes(*report) : std::string(report.problem().code);
    }

    QStringList dueOf(const char* kind) const
    {
        const auto facts = m_session->workspace().read();
        QStringList all;
        const Result<plumbline::Standing> stands = standing(*m_session, *facts, m_scope);
        for (const Obligation& duty : stands->obligations) {
            if (duty.kind != kind)
                continue;
            const auto to = std::find_if(
                duty.figures.begin(), duty.figures.end(), [](const auto& figure) { return figure.first == "addressee"; });
            all << QString::fromStdString(to == duty.figures.end() ? std::string() : to->second)
                    + (duty.isDone ? QStringLiteral(" done") : QStringLiteral(" open"));
        }
        return all;
    }

    void accept(const Filing& filing)
    {
        for (const FilingMove move : {FilingMove::Approved, FilingMove::Submitted, FilingMove::Accepted})
            QCOMPARE(codeOf(moveFiling(*m_session, m_scope.enterprise, filing.id, {move, m_scope.today, {}, {}})),
                QStringLiteral("ok"));
    }

    Result<ImportAccount> import(std::string_view file)
    {
        const ImportKind kind = TRY(importKind(m_house, QStringLiteral("data_catalogue.entry")));
        const TableSource source = TRY(TableSource::open(file));
        ImportOrder order{&kind, QStringLiteral("entries.csv"), file, &source};
        {
            const ReadScope facts = TRY(m_session->workspace().read());
            const Asked asked = m_session->asked(facts, m_scope);
            const ImportProposal proposal =
                TRY(proposeMapping(kind, source, 0, TRY(choiceBooks(m_house, kind, asked)).front(), asked));
            order.headings = proposal.headings;
            order.mapping = proposal.mapping;
        }
        NoProgress progress;
        return runImport(*m_session, order, m_scope, progress);
    }

private Q_SLOTS:
    void initTestCase() { m_house = houseWithoutFace(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Result<std::unique_ptr<Session>> made = Session::create(m_house, m_folder->filePath(QStringLiteral("a.plumb")),
            {{}, QStringLiteral("海川机械"), "91320100MA1ABCDE5U"}, QStringLiteral("王芳"));
        if (!made)
            qFatal("%s", qPrintable(codeOf(made)));
        m_session = std::move(*made);
        m_scope.enterprise = enterpriseBy(*m_session->workspace().read(), "")->id;
        m_scope.today = QDate(2025, 3, 3);
        m_scope.year = 2025;
    }
    void cleanup()
    {
        QVERIFY(verify(*m_session->workspace().read())->isIntact());
        m_session.reset();
        m_folder.reset();
    }

    void whatNoLookFindsIsEnteredByHand()
    {
        QVERIFY(enter("档案室", "竣工图纸").isOk());
        QCOMPARE(codeOf(enter("档案室", "竣工图纸")), QStringLiteral("data_catalogue.entry-known"));
        QCOMPARE(codeOf(enter("", "竣工图纸")), QStringLiteral("data_catalogue.entry-unnamed"));
        QCOMPARE(codeOf(enter("档案室", "")), QStringLiteral("data_catalogue.entry-unnamed"));
        QCOMPARE(catalogue().facts.entries.size(), std::size_t(1));
    }

    /// Article 8 paragraph 3: finer levels are the enterprise's own; the rule's level is decided, and asks what it asks.
    void article8_ownLevelsStandUnderTheRules()
    {
        const Id second = finer("important", 2, "重要二级");
        const Id first = finer("important", 1, "重要一级");
        const Id inner = finer("general", 1, "内部");
        const Id entry = judged("MES", "配方", "important.2");
        QCOMPARE(codeOf(decide(*m_session, m_scope, entry, Level::Important, {}, inner)),
            QStringLiteral("data_catalogue.finer-of-other-level"));
        QCOMPARE(codeOf(decide(*m_session, m_scope, entry, Level::Important, {}, entry)),
            QStringLiteral("data_catalogue.finer-of-other-level"));
        QCOMPARE(codeOf(decide(*m_session, m_scope, entry, Level::Important, {}, second)), QStringLiteral("ok"));
        QCOMPARE(proposalOf(entry).finer->name, QStringLiteral("重要二级"));
        QCOMPARE(proposalOf(entry).decided, Level::Important);
        QCOMPARE(proposalOf(entry).judged, Judged::Decided);
        const Catalogue now = catalogue();
        QCOMPARE(now.facts.finerLevels.size(), std::size_t(3)); // by the rule's level, and then in their own order
        QCOMPARE(now.facts.finerLevels[0].name, QStringLiteral("内部"));
        QCOMPARE(now.facts.finerLevels[1].id, first);
        QCOMPARE(codeOf(saveRow(*m_session, finerLevelTable, {second, {{"level", "core"}}})),
            QStringLiteral("data_catalogue.finer-level-in-use"));
        QVERIFY(saveRow(*m_session, finerLevelTable, {first, {{"level", "core"}}}).isOk()); // nothing is decided on it
        QVERIFY(!saveRow(*m_session, finerLevelTable,
            {{}, {{"enterprise", m_scope.enterprise}, {"level", "core"}, {"place", 9}, {"name", "内部"}}})
                     .isOk());
    }

    /// What is filed is the rule's level; what the enterprise calls it within is in its own reports and versions.
    void ownLevelsAreInReportsAndVersionsAndNotInAFiling()
    {
        const Id entry = judged("MES", "配方", "important.2");
        QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}, finer("important", 1, "重要一级")).isOk());
        QVERIFY(takeVersion(*m_session, m_scope, QStringLiteral("全部"), {}).isOk());
        const Result<Filing> filing = prepareFiling(*m_session, m_scope);
        QVERIFY(filing.isOk());
        for (const char* const name : {"data_catalogue.catalogue", "data_catalogue.levels"})
            QVERIFY2(reportBytes(name).find("重要数据 · 重要一级") != std::string::npos, name);
        QVERIFY(reportBytes("data_catalogue.filing").find("重要一级") == std::string::npos);
        accept(*filing);

        QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}, finer("important", 2, "重要二级")).isOk());
        QVERIFY(catalogue().standing.changed.empty()); // nothing that was filed has changed
        const auto facts = m_session->workspace().read();
        const auto found = compareVersions(m_session->asked(*facts, m_scope), 1, {});
        QVERIFY(found.isOk());
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().keys, std::vector<std::string>{"finer-level"});
        QCOMPARE(found->front().before->finer, QStringLiteral("重要一级"));
        const Result<ReportDocument> report = makeReport(*m_session, *facts, "data_catalogue.levels", m_scope, Language::Chinese);
        QVERIFY(recompute(m_house, *report)->isEqual());
    }

    /// Articles 4 and 12: each domain has its own authority, and its own filing.
    void article12_eachDomainIsFiledWithItsOwnAuthority()
    {
        for (const auto& [name, domain] : {std::pair("配方", "industrial"), std::pair("基站", "radio")}) {
            const Id entry = judged("MES", name, "important.2", domain);
            QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}).isOk());
        }
        QCOMPARE(
            dueOf("data_catalogue.first-filing"), QStringList({QStringLiteral("industrial open"), QStringLiteral("radio open")}));
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope)), QStringLiteral("data_catalogue.several-domains"));
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope, "telecom")), QStringLiteral("data_catalogue.nothing-to-file"));
        const Result<Filing> radio = prepareFiling(*m_session, m_scope, "radio");
        QVERIFY(radio.isOk());
        QCOMPARE(radio->classes.size(), std::size_t(1));
        QCOMPARE(radio->classes.front().name, QStringLiteral("基站"));
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope, "radio")), QStringLiteral("data_catalogue.filing-under-way"));
        accept(*radio);
        QCOMPARE(
            dueOf("data_catalogue.first-filing"), QStringList({QStringLiteral("industrial open"), QStringLiteral("radio done")}));
        QVERIFY(catalogue().standing.changed.empty()); // what was filed elsewhere is no new class here
        const Result<Filing> industrial = prepareFiling(*m_session, m_scope, "industrial");
        QVERIFY(industrial.isOk() && !industrial->isChange);
        accept(*industrial);

        Entry moved = *catalogue().facts.entry(radio->classes.front().entry);
        moved.scale.records = 1299; // below 30 %
        QVERIFY(saveEntry(*m_session, m_scope, moved).isOk());
        QVERIFY(catalogue().standing.changed.empty());
        moved.scale.records = 1300;
        QVERIFY(saveEntry(*m_session, m_scope, moved).isOk());
        QCOMPARE(dueOf("data_catalogue.filing-change"), QStringList({QStringLiteral("radio open")}));
        moved.domain = "industrial"; // gone from one authority's list, and new on the other's
        QVERIFY(saveEntry(*m_session, m_scope, moved).isOk());
        QCOMPARE(dueOf("data_catalogue.filing-change"),
            QStringList({QStringLiteral("industrial open"), QStringLiteral("radio open")}));
    }

    /// Articles 20 and 22: what is destroyed, or goes to another, changes what was filed from that day on.
    void article20_destroyedDataIsTakenOffTheFiling()
    {
        const Id kept = judged("MES", "配方", "important.2");
        const Id gone = judged("MES", "程序", "important.2");
        for (const Id& entry : {kept, gone})
            QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}).isOk());
        accept(*prepareFiling(*m_session, m_scope));
        const auto save = [&](const FactTable& table, FactValues values) {
            values.insert(values.begin(), {"enterprise", m_scope.enterprise});
            QCOMPARE(codeOf(saveRow(*m_session, table, {{}, values})), QStringLiteral("ok"));
        };
        m_scope.today = QDate(2025, 6, 20);
        save(destructionTable,
            {{"object", "程序"}, {"entry", gone}, {"is_whole", FactValue::flag(false)}, {"destroyed_on", QDate(2025, 6, 1)}});
        QVERIFY(catalogue().standing.changed.empty()); // a part of it
        save(destructionTable,
            {{"object", "程序"}, {"entry", gone}, {"is_whole", FactValue::flag(true)}, {"destroyed_on", QDate(2025, 6, 2)}});
        QCOMPARE(catalogue().standing.changed.size(), std::size_t(1));
        QCOMPARE(catalogue().standing.changed.front().due.day, QDate(2025, 9, 2));
        const Result<Filing> change = prepareFiling(*m_session, m_scope);
        QVERIFY(change.isOk() && change->isChange);
        QCOMPARE(change->classes.size(), std::size_t(1));
        accept(*change);
        QVERIFY(catalogue().standing.changed.empty());

        m_scope.today = QDate(2025, 7, 10);
        save(transferOfDataTable,
            {{"reason", "merger"}, {"entry", kept}, {"successor", "乙公司"}, {"happened_on", QDate(2025, 7, 1)}});
        const Catalogue now = catalogue();
        QCOMPARE(now.standing.changed.size(), std::size_t(1));
        QCOMPARE(now.standing.changed.front().drift.changed, std::vector<std::string>{"responsible"});
        QCOMPARE(now.standing.changed.front().seenOn, QDate(2025, 7, 1));
        Entry entry = *now.facts.entry(kept);
        entry.responsible = QStringLiteral("乙公司");
        QVERIFY(saveEntry(*m_session, m_scope, entry).isOk());
        accept(*prepareFiling(*m_session, m_scope));
        QVERIFY(catalogue().standing.changed.empty());
    }

    /// Article 20 paragraph 2: the last class destroyed is a change as well, and settled by a filing that holds none.
    void article20_theLastClassIsTakenOffTheFiling()
    {
        const Id entry = judged("MES", "配方", "important.2");
        QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}).isOk());
        accept(*prepareFiling(*m_session, m_scope));
        m_scope.today = QDate(2025, 6, 20);
        QCOMPARE(codeOf(saveRow(*m_session, destructionTable,
                     {{},
                         {{"enterprise", m_scope.enterprise}, {"object", "配方"}, {"entry", entry},
                             {"is_whole", FactValue::flag(true)}, {"destroyed_on", QDate(2025, 6, 2)}}})),
            QStringLiteral("ok"));
        QCOMPARE(dueOf("data_catalogue.filing-change"), QStringList({QStringLiteral("industrial open")}));
        const Result<Filing> change = prepareFiling(*m_session, m_scope);
        QVERIFY2(change.isOk(), qPrintable(codeOf(change)));
        QVERIFY(change->isChange && change->classes.empty());
        QCOMPARE(change->gone.size(), std::size_t(1));
        QCOMPARE(change->gone.front().why, GoneWhy::Destroyed);
        const std::string form = reportBytes("data_catalogue.filing");
        QVERIFY(form.find("已销毁") != std::string::npos);
        QVERIFY(form.find("配方") != std::string::npos);
        const auto facts = m_session->workspace().read();
        const Result<ReportDocument> report = makeReport(*m_session, *facts, "data_catalogue.filing", m_scope, Language::Chinese);
        QVERIFY(recompute(m_house, *report)->isEqual());
        accept(*change);
        QVERIFY(catalogue().standing.changed.empty());
        QCOMPARE(codeOf(prepareFiling(*m_session, m_scope)), QStringLiteral("data_catalogue.nothing-to-file"));
    }

    /// Article 12 paragraph 3: the three months run from the day on which a change was entered here, whenever they are asked for.
    void article12_aChangeEnteredHereStartsTheClock()
    {
        const Id id = judged("MES", "配方", "important.2");
        QVERIFY(decide(*m_session, m_scope, id, Level::Important, {}).isOk());
        accept(*prepareFiling(*m_session, m_scope));
        m_scope.today = QDate(2025, 5, 31);
        Entry entry = *catalogue().facts.entry(id);
        entry.carrier = QStringLiteral("云");
        entry.basis = QStringLiteral("GB/T 43697");
        const Result<Entry> saved = saveEntry(*m_session, m_scope, entry);
        QVERIFY(saved.isOk());
        QCOMPARE(saved->changeKnownOn, QDate(2025, 5, 31));
        m_scope.today = QDate(2025, 8, 30);
        entry = *saved;
        entry.owner = QStringLiteral("陈"); // is not filed
        QVERIFY(saveEntry(*m_session, m_scope, entry).isOk());
        QCOMPARE(catalogue().standing.changed.front().due.day, QDate(2025, 8, 31));
        const Result<Filing> change = prepareFiling(*m_session, m_scope);
        QVERIFY(change.isOk());
        const std::string form = reportBytes("data_catalogue.filing");
        for (const char* const said : {"变更前后", "\"载体\"", "已填", "云", "GB/T 43697"})
            QVERIFY2(form.find(said) != std::string::npos, said);
        accept(*change);
        QVERIFY(catalogue().standing.changed.empty());
        m_scope.today = QDate(2025, 10, 10);
        entry = *catalogue().facts.entry(id);
        entry.purpose = QStringLiteral("另作他用"); // the day that stands there is of a change that was filed
        QCOMPARE(saveEntry(*m_session, m_scope, entry)->changeKnownOn, QDate(2025, 10, 10));
        QCOMPARE(catalogue().standing.changed.front().due.day, QDate(2026, 1, 10));
    }

    /// Article 8: a rule that is adopted later lists what must be judged again.
    void article8_anAdoptedCombinationAsksForANewDecision()
    {
        const Id entry = judged("MES", "客户", "general.1");
        QVERIFY(decide(*m_session, m_scope, entry, Level::General, {}).isOk());
        QCOMPARE(proposalOf(entry).judged, Judged::Decided);
        const Catalogue now = catalogue();
        QCOMPARE(now.facts.decisions.at(entry).proposed, Level::General);
    }

    /// Article 4: the regulator named for a domain is printed on its filing, and the other on the rest.
    void article4_theAddresseeIsTheDomainsRegulator()
    {
        QVERIFY(saveRow(*m_session, profileTable,
            {{},
                {{"enterprise", m_scope.enterprise}, {"province", "浙江省"}, {"regulator", "浙江省经济和信息化厅"},
                    {"telecom_regulator", "浙江省通信管理局"}}})
                    .isOk());
        for (const auto& [domain, regulator] :
            {std::pair("industrial", "浙江省经济和信息化厅"), std::pair("telecom", "（浙江省通信管理局）")}) {
            const Id entry = judged("MES", domain, "important.2", domain);
            QVERIFY(decide(*m_session, m_scope, entry, Level::Important, {}).isOk());
            QVERIFY(prepareFiling(*m_session, m_scope, domain).isOk());
            QVERIFY2(reportBytes("data_catalogue.filing").find(regulator) != std::string::npos, domain);
        }
    }

    /// Article 28 asks it of whoever processes data, article 31 of those with important or core data.
    void article28_theYearsReportIsDueWithoutImportantData()
    {
        QVERIFY(dueOf("data_catalogue.incident-report").isEmpty());
        const Id entry = judged("MES", "排产", "general.2", "telecom");
        QVERIFY(decide(*m_session, m_scope, entry, Level::General, {}).isOk());
        QCOMPARE(dueOf("data_catalogue.incident-report"), QStringList({QStringLiteral("telecom open")}));
        QVERIFY(dueOf("data_catalogue.risk-assessment").isEmpty());
        QVERIFY(dueOf("data_catalogue.first-filing").isEmpty());
    }

    /// The list an enterprise has kept so far comes in whole, or not at all, and goes out as it came.
    void aListComesInAndGoesOut()
    {
        const Result<ImportAccount> account =
            import("Source or system,Table or file,Category,Domain,Records,Other rules\n档案室,图纸,研发数据,industrial,1200,"
                   "\nCRM,客户,业务服务数据/售后,industrial,40,personal\n"
                   "CRM,回访,客服,,,\n");
        QVERIFY2(account.isOk(), qPrintable(codeOf(account)));
        QCOMPARE(account->bad, 0);
        QCOMPARE(account->good, 3);
        const Catalogue now = catalogue();
        QCOMPARE(now.facts.entries.size(), std::size_t(3));
        const Entry& customers = **entryOf(now.facts, QStringLiteral("客户"));
        QCOMPARE(customers.category, std::string("service/售后"));
        QCOMPARE(customers.scale.records, 40);
        QCOMPARE(customers.flags, std::vector<std::string>{"personal"});
        QCOMPARE((*entryOf(now.facts, QStringLiteral("回访")))->category, std::string("客服"));

        QCOMPARE(import("Source or system,Table or file\nCRM,客户\n")->good, 0); // it is there already
        const Result<ImportAccount> secret = import("Source or system,Table or file,Other rules\n保密室,图纸,secret\n");
        QVERIFY(secret.isOk());
        QCOMPARE(secret->refused.front().problem.code, std::string_view("data_catalogue.secret-refused"));

        const ImportKind kind = *importKind(m_house, QStringLiteral("data_catalogue.entry"));
        const QString out = m_folder->filePath(QStringLiteral("out.csv"));
        QCOMPARE(*exportRows(*m_session, kind, m_scope, Language::Chinese, out), 3);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QVERIFY(rows.contains("研发数据") && rows.contains("service/售后"));
    }
};

PLUMBLINE_TEST(CatalogueEntriesTest)
#include "entries_test.moc"
