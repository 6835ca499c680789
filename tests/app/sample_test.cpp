// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/domains.h"
#include "app/composition/house.h"
#include "core/services/sample.h"
#include "core/store/dump.h"
#include "core/store/verify.h"
#include "tests/support/registry.h"

#include <QTemporaryDir>

using namespace plumbline;

class SampleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<House> house = makeHouse();
        QVERIFY(house.isOk());
        m_house = std::make_unique<House>(std::move(*house));
    }

    /// Fixed clock and ids: the same facts, and the same journal, each time.
    void twoSamplesAreTheSame()
    {
        QVERIFY(makeSample(*m_house, path("a.plumb")).isOk());
        QVERIFY(makeSample(*m_house, path("b.plumb")).isOk());
        const auto a = dumped("a.plumb");
        const auto b = dumped("b.plumb");
        QVERIFY(!a.first.empty());
        QCOMPARE(a.first, b.first);
        QCOMPARE(hex(a.second.hash), hex(b.second.hash));
    }

    void theJournalIsIntact()
    {
        const auto session = Session::open(*m_house, path("a.plumb"));
        QVERIFY(session.isOk());
        const Result<ReadScope> facts = (*session)->workspace().read();
        QVERIFY(facts.isOk());
        const Result<Verification> verification = verify(*facts);
        QVERIFY(verification.isOk() && verification->isIntact());
        QVERIFY(verification->rows > 500);
        QCOMPARE((*session)->sampleDay(), std::optional(sampleDay()));
    }

    void aFileOfThatNameIsNotOverwritten()
    {
        const Result<void> again = makeSample(*m_house, path("a.plumb"));
        QVERIFY(!again.isOk());
        QCOMPARE(std::string(again.problem().code), std::string("store.exists"));
    }

    /// Both lists name the same domains, in the same order.
    void everyDomainHasItsPages()
    {
        const auto all = domains();
        const auto pages = domainPages();
        QCOMPARE(all.size(), pages.size());
        for (std::size_t at = 0; at < all.size(); ++at)
            QCOMPARE(std::string(all[at]->id()), std::string(pages[at]->id()));
    }

    void userPacksJoinTheRules()
    {
        const auto session = Session::open(*m_house, path("b.plumb"));
        QVERIFY(session.isOk());
        QFile file(QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/cases/packs/provincial.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<std::string> id = importPack(**session, file.readAll().toStdString(), file.fileName());
        QVERIFY2(id.isOk(), id ? "" : id.problem().code.data());
        QVERIFY((*session)->rules().byId(*id).isOk());
        const Result<std::string> national = importPack(**session, (*m_house->shippedRules.byId("caizi-2022-136"))->bytes, {});
        QCOMPARE(std::string(national.problem().code), std::string("rules.not-a-user-pack"));
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    std::pair<std::string, journal::Head> dumped(const char* name)
    {
        const auto session = Session::open(*m_house, path(name));
        if (!session)
            return {};
        const Result<ReadScope> facts = (*session)->workspace().read();
        if (!facts)
            return {};
        return {canonicalBytes(*dump(*facts)), *facts->head()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<House> m_house;
};

PLUMBLINE_TEST(SampleTest)
#include "sample_test.moc"
