// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety_fee/missing_document.h"

#include "core/safety_fee/document_checks.h"

#include <QCoreApplication>

namespace plumbline::safety_fee {

std::optional<DocumentKind> documentMissing(const Finding& finding)
{
    return documentSettling(finding.code);
}

std::optional<DocumentKind> documentMissing(const Obligation& obligation)
{
    return obligation.isDone ? std::nullopt : documentSettling(obligation.kind);
}

QString registerWords()
{
    return QCoreApplication::translate("safety_fee", "Register it →");
}

void registerDocument(FactsDoor& door, PageContext& context, DocumentKind kind, const QString& back)
{
    FactsDoor::Request request{"safety_fee.document", {{"kind", std::string(documentKinds[std::size_t(kind)])}}};
    if (isOfAYear(kind))
        request.cells.emplace("year", std::to_string(context.scope().year));
    door.open(context, std::move(request));
    context.show({Notice::Weight::Unsure,
        QCoreApplication::translate("safety_fee", "Register the document; the row is saved when you leave it."),
        QCoreApplication::translate("safety_fee", "Return"), [&context, back] { context.openPage(back); }});
}

}
