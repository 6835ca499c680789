// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/missing_document.h"

#include <QCoreApplication>

namespace plumbline::safety_fee {

namespace {

struct MissingDocument {
    std::string_view code; ///< of the finding or the duty
    const char* kind;
};
constexpr MissingDocument missingDocuments[] = {
    {"safety_fee.procedures.missing", "procedures"},
    {"safety_fee.disclosure.missing", "disclosure"},
    {"safety_fee.use.below-minimum", "low-use-statement"},
    {"safety_fee.disclosure", "disclosure"},
    {"safety_fee.low-use-statement", "low-use-statement"},
};

std::string documentOf(std::string_view code)
{
    for (const MissingDocument& missing : missingDocuments) {
        if (missing.code == code)
            return missing.kind;
    }
    return {};
}

}

std::string documentMissing(const Finding& finding)
{
    return documentOf(finding.code);
}

std::string documentMissing(const Obligation& obligation)
{
    return obligation.isDone ? std::string() : documentOf(obligation.kind);
}

QString registerWords()
{
    return QCoreApplication::translate("safety_fee", "Register it →");
}

void registerDocument(FactsDoor& door, PageContext& context, const std::string& kind, const QString& back)
{
    FactsDoor::Request request{"safety_fee.document", {{"kind", kind}}};
    if (kind != "procedures") // the internal system is of no year
        request.cells.emplace("year", std::to_string(context.scope().year));
    door.open(context, std::move(request));
    context.show({Notice::Weight::Unsure,
        QCoreApplication::translate("safety_fee", "Register the document; the row is saved when you leave it."),
        QCoreApplication::translate("safety_fee", "Return"), [&context, back] { context.openPage(back); }});
}

}
