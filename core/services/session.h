// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/locked_key.h"
#include "core/people/rights.h"
#include "core/services/domain.h"
#include "core/store/workspace.h"

#include <QString>

#include <memory>
#include <mutex>

namespace plumbline {

/// What the composition hands to everything above: the domains, the shipped rules, the words. Lives as long as the program.
struct House {
    Domains domains;
    RuleBook shippedRules;
    ReportWords words;

    FactTables tables() const;
    const ReportKind* report(std::string_view name) const;
    const Recomputation* recomputation(std::string_view rule) const;
    const Domain* domain(std::string_view id) const; ///< null where there is none, as below
    const FactSheet* sheet(std::string_view table) const; ///< of whichever domain declares it
};

struct EnterpriseFacts {
    EnterpriseId id;
    QString name;
    std::string uscc; ///< unified social credit code, 18 characters with a check character
};
struct SiteFacts {
    SiteId id;
    QString name;
};

/// Who is at the workspace.
struct Person {
    PersonId id;
    QString name;
    Roles roles;
    std::optional<LockedKey> lock; ///< where they have a password
    std::shared_ptr<const SigningKey> key; ///< where they have shown it
};

/// One open workspace with the rules that answer in it. Services take a Session or its scopes; ui and CLI hold one.
/// Who works in the background shares it: shared_from_this(), where its owner holds it so.
class Session final : public std::enable_shared_from_this<Session> {
public:
    static Result<std::unique_ptr<Session>> open(const House& house, const QString& path, std::shared_ptr<IdSource> ids = {});
    /// To look only: what nobody may write here, a snapshot above all.
    static Result<std::unique_ptr<Session>> look(const House& house, const QString& path);
    /// A new file with one person and one enterprise.
    static Result<std::unique_ptr<Session>> create(const House& house, const QString& path, const EnterpriseFacts& enterprise,
        const QString& person, std::shared_ptr<IdSource> ids = {});

    const House& house() const { return m_house; }
    Workspace& workspace() const { return *m_workspace; }
    /// Shipped ones and the workspace's own; and, by their hash, those that figures kept in it were reckoned by.
    const RuleBook& rules() const { return m_rules; }
    /// Who is here, whether or not they have shown their password.
    Person person() const;
    bool isLocked() const; ///< who is here has a password and hasn't shown it
    bool may(Right right) const; ///< by role; a lock aside
    /// In whose name a change is made that asks for this right. Every change begins here: person.locked {name},
    /// person.may-not {name, right}
    Result<Actor> acting(Right right) const;
    /// Takes a person of the workspace by name, locked where they have a password; person.unknown {name}
    Result<void> actAs(const QString& person);
    Result<void> unlock(const QString& password); ///< person.wrong-password
    void lock();
    /// Reads the person's roles and key anew, and keeps them unlocked where `key` is theirs.
    Result<void> reloadPerson(std::shared_ptr<const SigningKey> key = {});
    /// The sample's own day, if this is the sample.
    std::optional<QDate> sampleDay() const { return m_sampleDay; }

    Asked asked(const ReadScope& facts, const Scope& scope) const { return {facts, m_rules, m_house.words, scope}; }
    /// Reads the workspace's packs anew.
    Result<void> reloadRules();

private:
    Session(const House& house, std::unique_ptr<Workspace> workspace);
    Result<void> begin();

    const House& m_house;
    std::unique_ptr<Workspace> m_workspace;
    RuleBook m_rules;
    mutable std::mutex m_mutex; ///< who works in the background asks who acts
    Person m_person;
    std::optional<QDate> m_sampleDay;
};

/// In the order they were made.
Result<std::vector<EnterpriseFacts>> enterprises(const ReadScope& scope);
Result<std::vector<SiteFacts>> sites(const ReadScope& scope, const EnterpriseId& enterprise);
/// By its name or its id; site.unknown {site}
Result<SiteFacts> siteOf(const ReadScope& scope, const EnterpriseId& enterprise, std::string_view nameOrId);
/// By unified social credit code; enterprise.unknown. Empty: the first one made; enterprise.none where there is none.
Result<EnterpriseFacts> enterpriseBy(const ReadScope& scope, std::string_view uscc);
/// enterprise.bad-uscc unless 18 characters of GB 32100's alphabet whose last is the check character.
Result<void> checkUscc(std::string_view uscc);

Result<EnterpriseId> addEnterprise(WriteScope& scope, const EnterpriseFacts& enterprise);
Result<SiteId> addSite(WriteScope& scope, const EnterpriseId& enterprise, const QString& name, std::string_view kind);

/// Takes a user pack into the workspace: a record "rules.import". The reader's problems; rules.not-a-user-pack.
Result<std::string> importPack(Session& session, std::string bytes, const QString& file);

/// Of all domains, gravest and soonest first.
Result<Standing> standing(const Session& session, const ReadScope& facts, const Scope& scope);

/// The receipts behind a figure, of whichever domain knows it. why.unknown {id}
Result<std::vector<Receipt>> receiptsOf(const Session& session, const ReadScope& facts, const Scope& scope, std::string_view id);

}
