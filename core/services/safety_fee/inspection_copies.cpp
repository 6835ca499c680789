// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/safety_fee/inspection_copies.h"

#include "core/safety_fee/report_parts.h"
#include "core/services/attachments.h"
#include "core/services/safety_fee/books.h"
#include "core/store/safety_fee/paper_store.h"
#include "core/store/safety_fee/safety_fee_store.h"

#include <QDir>

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr qsizetype longestName = 60;
constexpr const char* copiesFolder = "copies";

/// A copy, and what it is of.
struct Copy {
    Attachment attachment;
    LocalText of;
};

/// As any file system takes it.
QString fileNameOf(const QString& name)
{
    QString plain = name.normalized(QString::NormalizationForm_C);
    for (QChar& sign : plain) {
        if (!sign.isLetterOrNumber() && !QStringLiteral(" ._-()（）").contains(sign))
            sign = QLatin1Char('_');
    }
    const QString ending = plain.section(QLatin1Char('.'), -1);
    return plain.size() <= longestName ? plain : plain.left(longestName - ending.size() - 1) + QLatin1Char('.') + ending;
}

Result<void> takeAttachments(const ReadScope& facts, const Id& fact, const LocalText& of, std::vector<Copy>& copies)
{
    for (Attachment& attachment : TRY(attachments(facts, fact)))
        copies.push_back({std::move(attachment), of});
    return {};
}

LocalText nameOf(const Entry& entry)
{
    const QString voucher = entry.voucher ? voucherText(entry.voucher) : QString();
    const QString month = QString::fromStdString(formatMonth(entry.month()));
    const QString number = QString::number(entry.number);
    return {QStringLiteral("%1 凭证 %2（分录 %3）").arg(month, voucher, number),
        QStringLiteral("%1 voucher %2 (entry %3)").arg(month, voucher, number)};
}

Result<std::vector<Copy>> copiesOf(const ReadScope& facts, const Scope& scope, const InspectionPeriod& period)
{
    std::vector<Copy> copies;
    const Documents documents = TRY(readDocuments(facts, scope.enterprise, period.through.year()));
    for (const RegisteredDocument& document : documents.registered)
        TRY(takeAttachments(facts, document.id, {document.title, document.title}, copies));
    for (const Invoice& invoice : documents.invoices)
        TRY(takeAttachments(
            facts, invoice.id, {QStringLiteral("发票 ") + invoice.number, QStringLiteral("Invoice ") + invoice.number}, copies));
    const Book book = TRY(booksOf(facts, scope.enterprise));
    for (const Entry& entry : TRY(entriesWithCopies(facts, book.id, period.from, period.through)))
        TRY(takeAttachments(facts, entry.id, nameOf(entry), copies));
    return copies;
}

}

Result<void> addCopies(
    Session& session, const Scope& scope, const InspectionPeriod& period, const QString& folder, InspectionFolder& made)
{
    const std::vector<Copy> copies = TRY([&]() -> Result<std::vector<Copy>> {
        const ReadScope facts = TRY(session.workspace().read());
        return copiesOf(facts, scope, period);
    }());
    if (copies.empty())
        return {};
    if (!QDir(folder).mkpath(QLatin1String(copiesFolder)))
        return Problem{"file.folder-read-only"}.inFile(folder).with("folder", folder);
    int number = 0;
    for (const Copy& copy : copies) {
        const QString name = QStringLiteral("%1/%2-%3")
                                 .arg(QLatin1String(copiesFolder))
                                 .arg(++number, 4, 10, QLatin1Char('0'))
                                 .arg(fileNameOf(copy.attachment.facts.name));
        const Result<void> written = saveAttachment(session, copy.attachment, folder + u'/' + name);
        if (written)
            made.files.push_back({name, copy.of});
        else if (written.problem().code == "file.not-written")
            return written.problem();
        else
            made.lacking.emplace_back(copy.of, written.problem());
    }
    return {};
}

}
