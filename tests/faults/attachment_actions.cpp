// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/attachments.h"
#include "core/services/sample.h"
#include "core/store/contents.h"
#include "tests/faults/action.h"

#include <QBuffer>

namespace plumbline::tests {

namespace {

/// Five files of three pieces each, one of them taken away again.
Result<void> attachFiles(Stage& stage)
{
    const std::shared_ptr<Session> session = TRY(stage.open());
    const EnterpriseId enterprise = TRY(enterpriseBy(TRY(session->workspace().read()), sampleMine)).id;
    Id last;
    for (char number = '1'; number <= '5'; ++number) {
        QBuffer bytes;
        bytes.setData(QByteArray(contentChunk * 2 + 100, number));
        bytes.open(QIODevice::ReadOnly);
        last = TRY(attach(*session, "enterprise", enterprise, bytes, {QStringLiteral("凭证.pdf"), "voucher"}));
        TRY(stage.saved(*session));
    }
    TRY(removeAttachment(*session, last, QStringLiteral("附错了")));
    return stage.saved(*session);
}

[[maybe_unused]] const bool areRegistered = registerActions({{"attachment.add", sample, attachFiles}});

}

}
