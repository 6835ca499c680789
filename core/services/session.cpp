// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/session.h"

#include "core/rules/pack_reader.h"
#include "core/services/attachments.h"
#include "core/services/standing.h"
#include "core/store/facts.h"
#include "core/store/people.h"
#include "core/store/shared_tables.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace plumbline {

FactTables House::tables() const
{
    FactTables tables;
    tables.add(sharedTables());
    for (const auto& domain : domains)
        tables.add(domain->tables());
    tables.add(lockTables());
    return tables;
}

const ReportKind* House::report(std::string_view name) const
{
    for (const auto& domain : domains) {
        for (const ReportKind& kind : domain->reports()) {
            if (kind.name == name)
                return &kind;
        }
    }
    return nullptr;
}

const Domain* House::domain(std::string_view id) const
{
    for (const auto& candidate : domains) {
        if (candidate->id() == id)
            return candidate.get();
    }
    return nullptr;
}

const FactSheet* House::sheet(std::string_view table) const
{
    for (const auto& candidate : domains) {
        if (const FactSheet* const found = sheetIn(candidate->sheets(), table))
            return found;
    }
    return nullptr;
}

const Recomputation* House::recomputation(std::string_view rule) const
{
    for (const auto& domain : domains) {
        for (const Recomputation& recomputation : domain->recomputations()) {
            if (recomputation.rule == rule)
                return &recomputation;
        }
    }
    return nullptr;
}

Session::Session(const House& house, std::unique_ptr<Workspace> workspace)
    : m_house(house), m_workspace(std::move(workspace)), m_rules(house.shippedRules)
{
}

Result<std::unique_ptr<Session>> Session::open(const House& house, const QString& path, std::shared_ptr<IdSource> ids)
{
    std::unique_ptr<Session> session(new Session(house, TRY(Workspace::open(path, {house.tables(), std::move(ids)}))));
    TRY(session->begin());
    return session;
}

Result<std::unique_ptr<Session>> Session::look(const House& house, const QString& path)
{
    WorkspaceSetup setup{house.tables(), {}};
    setup.isReadOnly = true;
    std::unique_ptr<Session> session(new Session(house, TRY(Workspace::open(path, setup))));
    TRY(session->begin());
    return session;
}

Result<std::unique_ptr<Session>> Session::create(const House& house, const QString& path, const EnterpriseFacts& enterprise,
    const QString& person, std::shared_ptr<IdSource> ids)
{
    TRY(checkUscc(enterprise.uscc));
    const auto fill = [&](Workspace& workspace) -> Result<void> {
        WriteScope scope = TRY(workspace.write());
        const PersonId personId(TRY(insertFact(scope, personTable, {{"name", person}})));
        TRY(addEnterprise(scope, enterprise));
        TRY(scope.commit({"workspace.created", {personId, person}}));
        return {};
    };
    std::unique_ptr<Session> session(new Session(house, TRY(Workspace::create(path, {house.tables(), std::move(ids)}, fill))));
    TRY(session->begin());
    return session;
}

/// Who acts, and which rules the workspace brings of its own.
Result<void> Session::begin()
{
    {
        const ReadScope scope = TRY(m_workspace->read());
        Statement first = TRY(scope.prepare("SELECT id FROM person ORDER BY id LIMIT 1"));
        if (TRY(first.step()))
            m_person.id = TRY(first.idOf<PersonId>(0));
        Statement sample = TRY(scope.prepare("SELECT value FROM meta WHERE key = 'sample-day'"));
        if (TRY(sample.step()))
            m_sampleDay = TRY(parseDate(TRY(sample.text(0))));
    }
    TRY(reloadPerson());
    return reloadRules();
}

Result<void> Session::actAs(const QString& person)
{
    const ReadScope scope = TRY(m_workspace->read());
    Statement found = TRY(scope.prepare("SELECT id FROM person WHERE name = ? ORDER BY id LIMIT 1"));
    found.bind(1, person);
    if (!TRY(found.step()))
        return Problem{"person.unknown"}.with("name", person);
    {
        const std::lock_guard guard(m_mutex);
        m_person = {TRY(found.idOf<PersonId>(0)), person, {}, {}, {}};
    }
    return reloadPerson();
}

Result<void> Session::reloadPerson(std::shared_ptr<const SigningKey> key)
{
    const ReadScope scope = TRY(m_workspace->read());
    const std::vector<PersonFacts> people = TRY(readPeople(scope));
    const std::lock_guard guard(m_mutex);
    const bool hasRoles =
        std::any_of(people.begin(), people.end(), [](const PersonFacts& facts) { return !facts.roles.isEmpty(); });
    const auto own =
        std::find_if(people.begin(), people.end(), [&](const PersonFacts& facts) { return facts.id == m_person.id; });
    if (own == people.end())
        return {}; // a workspace without people can only be read: acting() says so
    m_person.name = own->name;
    m_person.roles = hasRoles ? own->roles : soleRoles;
    m_person.lock = TRY(keyOf(scope, m_person.id));
    if (key)
        m_person.key = std::move(key);
    if (!m_person.lock || (m_person.key && m_person.key->publicKey() != m_person.lock->key))
        m_person.key.reset();
    return {};
}

Person Session::person() const
{
    const std::lock_guard guard(m_mutex);
    return m_person;
}

bool Session::isLocked() const
{
    const std::lock_guard guard(m_mutex);
    return m_person.lock && !m_person.key;
}

bool Session::may(Right right) const
{
    const std::lock_guard guard(m_mutex);
    return isAllowed(m_person.roles, right);
}

Result<Actor> Session::acting(Right right) const
{
    const std::lock_guard guard(m_mutex);
    if (m_person.lock && !m_person.key)
        return Problem{"person.locked"}.with("name", m_person.name);
    if (!isAllowed(m_person.roles, right))
        return Problem{"person.may-not"}.with("name", m_person.name).with("right", QString::fromLatin1(rightName(right)));
    return Actor{m_person.id, m_person.name, m_person.key};
}

Result<void> Session::unlock(const QString& password)
{
    const std::optional<LockedKey> locked = person().lock;
    if (!locked)
        return {};
    auto key = std::make_shared<const SigningKey>(TRY(unlockKey(*locked, password)));
    const std::lock_guard guard(m_mutex);
    if (m_person.lock && m_person.lock->key == key->publicKey())
        m_person.key = std::move(key);
    return {};
}

void Session::lock()
{
    const std::lock_guard guard(m_mutex);
    m_person.key.reset();
}

Result<void> Session::reloadRules()
{
    const ReadScope scope = TRY(m_workspace->read());
    std::vector<RulePack> packs;
    for (const auto& pack : m_house.shippedRules.packs())
        packs.push_back(*pack);
    Statement own = TRY(scope.prepare("SELECT id, bytes FROM pack WHERE kind = 'user-pack' ORDER BY id"));
    while (TRY(own.step()))
        packs.push_back(TRY(readRulePack(TRY(own.blob(1)), TRY(own.string(0)))));
    std::vector<RulePack> kept;
    Statement older = TRY(scope.prepare("SELECT id, bytes, sha256 FROM pack WHERE kind = 'receipt' ORDER BY id, sha256"));
    while (TRY(older.step())) {
        const std::string sha256 = TRY(older.text(2));
        const bool isCurrent =
            std::any_of(packs.begin(), packs.end(), [&](const RulePack& pack) { return pack.sha256 == sha256; });
        if (!isCurrent)
            kept.push_back(TRY(readRulePack(TRY(older.blob(1)), TRY(older.string(0)))));
    }
    m_rules = TRY(RuleBook::of(std::move(packs), std::move(kept)));
    return {};
}

Result<std::vector<EnterpriseFacts>> enterprises(const ReadScope& scope)
{
    Statement rows = TRY(scope.prepare("SELECT id, name, uscc FROM enterprise ORDER BY id"));
    std::vector<EnterpriseFacts> out;
    while (TRY(rows.step())) {
        EnterpriseFacts& enterprise = out.emplace_back();
        enterprise.id = TRY(rows.idOf<EnterpriseId>(0));
        enterprise.name = TRY(rows.string(1));
        enterprise.uscc = TRY(rows.text(2));
    }
    return out;
}

Result<std::vector<SiteFacts>> sites(const ReadScope& scope, const EnterpriseId& enterprise)
{
    Statement rows = TRY(scope.prepare("SELECT id, name FROM site WHERE enterprise = ? ORDER BY id"));
    rows.bind(1, enterprise);
    std::vector<SiteFacts> out;
    while (TRY(rows.step()))
        out.push_back({TRY(rows.idOf<SiteId>(0)), TRY(rows.string(1))});
    return out;
}

Result<SiteFacts> siteOf(const ReadScope& scope, const EnterpriseId& enterprise, std::string_view nameOrId)
{
    for (SiteFacts& site : TRY(sites(scope, enterprise))) {
        if (site.name.toStdString() == nameOrId || site.id.text() == nameOrId)
            return std::move(site);
    }
    return Problem{"site.unknown"}.with("site", QString::fromUtf8(nameOrId.data(), qsizetype(nameOrId.size())));
}

Result<EnterpriseFacts> enterpriseBy(const ReadScope& scope, std::string_view uscc)
{
    for (EnterpriseFacts& enterprise : TRY(enterprises(scope))) {
        if (uscc.empty() || enterprise.uscc == uscc)
            return std::move(enterprise);
    }
    if (uscc.empty())
        return Problem{"enterprise.none"};
    return Problem{"enterprise.unknown"}.with("uscc", QString::fromUtf8(uscc.data(), qsizetype(uscc.size())));
}

Result<void> checkUscc(std::string_view uscc)
{
    // GB 32100: 31 characters without I, O, S, V, Z; weights are powers of 3 modulo 31.
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const auto bad = [&] {
        return Problem{"enterprise.bad-uscc"}.with("uscc", QString::fromUtf8(uscc.data(), qsizetype(uscc.size())));
    };
    if (uscc.size() != 18)
        return bad();
    std::size_t weight = 1;
    std::size_t sum = 0;
    for (std::size_t at = 0; at < 18; ++at) {
        const std::size_t value = alphabet.find(uscc[at]);
        if (value == std::string_view::npos)
            return bad();
        if (at == 17 && value != (31 - sum % 31) % 31)
            return bad();
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return {};
}

Result<EnterpriseId> addEnterprise(WriteScope& scope, const EnterpriseFacts& enterprise)
{
    TRY(checkUscc(enterprise.uscc));
    return EnterpriseId(
        TRY(insertFact(scope, enterpriseTable, {{"name", enterprise.name}, {"uscc", enterprise.uscc}, {"kind", "company"}})));
}

Result<SiteId> addSite(WriteScope& scope, const EnterpriseId& enterprise, const QString& name, std::string_view kind)
{
    return SiteId(TRY(insertFact(scope, siteTable, {{"enterprise", enterprise}, {"name", name}, {"kind", std::string(kind)}})));
}

Result<std::string> importPack(Session& session, std::string bytes, const QString& file)
{
    const Actor by = TRY(session.acting(Right::Administer));
    const RulePack pack = TRY(readRulePack(std::move(bytes), file));
    if (pack.overlays.empty())
        return Problem{"rules.not-a-user-pack", {file}}.with("pack", QString::fromStdString(pack.id));
    TRY(session.rules().byId(pack.overlays));
    WriteScope scope = TRY(session.workspace().write());
    Statement insert =
        TRY(scope.prepare("INSERT INTO pack(sha256, kind, id, bytes) VALUES(?, 'user-pack', ?, ?) ON CONFLICT DO NOTHING"));
    insert.bind(1, pack.sha256).bind(2, pack.id).bindBlob(3, pack.bytes);
    TRY(insert.run());
    Change change{"rules.import", by};
    change.subject = journal::Subject{pack.id, sha256(pack.bytes), {}};
    TRY(scope.commit(change));
    TRY(session.reloadRules());
    return pack.id;
}

Result<Standing> standing(const Session& session, const ReadScope& facts, const Scope& scope)
{
    Standing standing;
    const Asked asked = session.asked(facts, scope);
    for (const auto& domain : session.house().domains) {
        Standing own = TRY(domain->standing(asked));
        std::move(own.findings.begin(), own.findings.end(), std::back_inserter(standing.findings));
        std::move(own.obligations.begin(), own.obligations.end(), std::back_inserter(standing.obligations));
    }
    std::vector<Finding> attached = TRY(attachmentFindings(facts));
    std::move(attached.begin(), attached.end(), std::back_inserter(standing.findings));
    TRY(completeStanding(facts, scope.enterprise, standing));
    return standing;
}

Result<std::vector<Receipt>> receiptsOf(const Session& session, const ReadScope& facts, const Scope& scope, std::string_view id)
{
    for (const auto& domain : session.house().domains) {
        std::vector<Receipt> found = TRY(domain->receipts(session.asked(facts, scope), id));
        if (!found.empty())
            return found;
    }
    return Problem{"why.unknown"}.with("id", QString::fromUtf8(id.data(), qsizetype(id.size())));
}

}
