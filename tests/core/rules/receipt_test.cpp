// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/receipt.h"
#include "tests/support/registry.h"

using namespace plumbline;

namespace {

Receipt sampleReceipt()
{
    Receipt receipt;
    receipt.rule = "safety_fee.accrual";
    receipt.day = QDate(2023, 5, 31);
    receipt.packs = {{"caizi-2022-136", "00ff"}};
    receipt.inputs = {{"basis", Json::Object{{"output_tonnes", "1"}}}};
    receipt.steps = {{"tariff", {{"quantity", "1"}, {"exact", "50.00"}}, Citation{"caizi-2022-136", 7, 0, "一", 0}},
        {"spread", {{"annual", "50.00"}}, std::string("D2")}};
    receipt.rounding = "half-up";
    receipt.result = "50.00";
    receipt.open = {"hazard-determination"};
    return receipt;
}

}

class ReceiptTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCanonicalFormIsFixed()
    {
        QCOMPARE(canonicalBytes(sampleReceipt().toJson()),
            std::string(R"({"day":"2023-05-31","format":"plumbline.receipt/1","inputs":{"basis":{"output_tonnes":"1"}},)"
                        R"("open":["hazard-determination"],"packs":[{"id":"caizi-2022-136","sha256":"00ff"}],"result":"50.00",)"
                        R"("rounding":"half-up","rule":"safety_fee.accrual","steps":[{"citation":{"article":"7","item":"一",)"
                        R"("pack":"caizi-2022-136"},"exact":"50.00","kind":"tariff","quantity":"1"},)"
                        R"({"annual":"50.00","kind":"spread","reading":"D2"}]})"));
        QCOMPARE(sampleReceipt().id(), sha256Hex(canonicalBytes(sampleReceipt().toJson())));
    }

    void whatIsWrittenIsReadBack()
    {
        const Result<Receipt> read = Receipt::fromJson(sampleReceipt().toJson());
        QVERIFY(read.isOk());
        QCOMPARE(read->id(), sampleReceipt().id());
        QCOMPARE(std::get<std::string>(read->steps[1].source), std::string("D2"));
        QCOMPARE(std::string(read->steps[0].figure("exact")), std::string("50.00"));
        QCOMPARE(std::string(read->steps[0].figure("nothing")), std::string());
    }

    void oneChangedFigureChangesTheId()
    {
        Receipt changed = sampleReceipt();
        changed.steps[0].figures[1].second = "50.01";
        QVERIFY(changed.id() != sampleReceipt().id());
    }

    void aStepHasAnArticleOrAReading_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* step, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(step) << QString::fromLatin1(code);
        };
        row("an article", R"({"kind":"a","citation":{"pack":"p","article":"1"}})", "");
        row("a reading", R"({"kind":"a","reading":"D2"})", "");
        row("both", R"({"kind":"a","reading":"D2","citation":{"pack":"p","article":"1"}})", "receipt.malformed");
        row("neither", R"({"kind":"a"})", "receipt.malformed");
        row("no kind", R"({"reading":"D2"})", "receipt.malformed");
        row("a figure that isn't text", R"({"kind":"a","reading":"D2","exact":["1"]})", "receipt.malformed");
        row("an unknown part of a place", R"({"kind":"a","citation":{"pack":"p","article":"1","page":"2"}})", "json.unknown-key");
        row("a place without its article", R"({"kind":"a","citation":{"pack":"p"}})", "json.missing-key");
    }
    void aStepHasAnArticleOrAReading()
    {
        QFETCH(QString, step);
        QFETCH(QString, code);
        Json json = sampleReceipt().toJson();
        json.object()["steps"] = Json(Json::Array{*Json::read(step.toStdString())});
        const Result<Receipt> read = Receipt::fromJson(json);
        QCOMPARE(read ? QString() : QString::fromStdString(std::string(read.problem().code)), code);
    }

    void anotherFormatIsRefused()
    {
        Json json = sampleReceipt().toJson();
        json.object()["format"] = Json("plumbline.receipt/2");
        QCOMPARE(std::string(Receipt::fromJson(json).problem().code), std::string("receipt.malformed"));
    }
};

PLUMBLINE_TEST(ReceiptTest)
#include "receipt_test.moc"
