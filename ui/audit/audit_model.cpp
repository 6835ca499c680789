// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_model.h"

#include "core/services/audit_words.h"
#include "ui/shared/plain_tip.h"
#include "ui/shared/theme.h"

#include <QLocale>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t pageRows = 64;
constexpr std::size_t mostPages = 64; ///< kept; more are read anew

}

AuditModel::AuditModel(PageContext& context, QObject* parent) : QAbstractTableModel(parent), m_context(context) { }

void AuditModel::setRows(std::vector<std::int64_t> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_pages.clear();
    endResetModel();
}

const AuditEntry* AuditModel::entry(int at) const
{
    const std::size_t number = std::size_t(at) / pageRows;
    auto page = m_pages.find(number);
    if (page == m_pages.end()) {
        if (m_pages.size() >= mostPages)
            m_pages.clear();
        const std::size_t first = number * pageRows;
        const std::span<const std::int64_t> wanted(m_rows.data() + first, std::min(pageRows, m_rows.size() - first));
        const Result<ReadScope> facts = m_context.session().workspace().read();
        Result<std::vector<AuditEntry>> read =
            facts ? auditEntries(*facts, wanted) : Result<std::vector<AuditEntry>>(facts.problem());
        if (!read)
            return nullptr;
        page = m_pages.emplace(number, std::move(*read)).first;
    }
    return &page->second[std::size_t(at) % pageRows];
}

QString AuditModel::text(const AuditEntry& entry, int column) const
{
    const journal::Record& record = entry.record;
    const Language language = m_context.language();
    switch (column) {
    case Number:
        return QLocale().toString(qulonglong(record.seq));
    case When:
        return chineseTime(record.at);
    case Who:
        return QString::fromStdString(record.byName);
    case What: {
        const QString kind = in(language, recordKindWords(m_context.session().house(), record.kind));
        return record.subject && !record.subject->code.empty()
            ? kind + QLatin1Char(' ') + QString::fromStdString(record.subject->code)
            : kind;
    }
    case Why:
        return QString::fromStdString(record.reason);
    case Rows:
        return QLocale().toString(qulonglong(record.lines));
    default:
        return in(language, signingWords(entry.signing));
    }
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant(
            section == Number || section == Rows ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString headings[] = {tr("No."), tr("When"), tr("Who"), tr("What"), tr("Why"), tr("Rows"), tr("Signature")};
    return headings[section];
}

QVariant AuditModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role != Qt::DisplayRole && role != Qt::ForegroundRole && role != Qt::ToolTipRole)
        return {};
    const AuditEntry* const shown = entry(index.row());
    if (!shown)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == Qt::ForegroundRole) {
        if (index.column() != Signature || shown->signing == Signing::NoPassword)
            return {};
        return shown->signing == Signing::Signed ? tokens().green : tokens().red;
    }
    const QString words = text(*shown, index.column());
    return role == Qt::ToolTipRole ? plainTip(words) : words;
}

}
