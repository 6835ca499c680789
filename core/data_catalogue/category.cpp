// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data_catalogue/category.h"

#include <algorithm>

namespace plumbline::data_catalogue {

namespace {

constexpr char below = '/';
constexpr char categories[] = "categories";

const ListItem* itemWritten(const RulePack& pack, const QString& text)
{
    const ClosedList* const list = pack.list(categories);
    if (!list)
        return nullptr;
    const auto found = std::find_if(list->items.begin(), list->items.end(), [&](const ListItem& item) {
        return text == item.name.zh || text.compare(item.name.en, Qt::CaseInsensitive) == 0 || text.toStdString() == item.id;
    });
    return found == list->items.end() ? nullptr : &*found;
}

}

std::string categoryKey(const RulePack& pack, const QString& typed)
{
    QStringList parts;
    const auto written = QString(typed).replace(QChar(0xFF0F), QLatin1Char(below)).split(QLatin1Char(below));
    for (const QString& part : written) {
        if (!part.trimmed().isEmpty())
            parts << part.trimmed();
    }
    if (!parts.isEmpty()) {
        if (const ListItem* const item = itemWritten(pack, parts.front()))
            parts.front() = QString::fromStdString(item->id);
    }
    return parts.join(QLatin1Char(below)).toStdString();
}

LocalText categoryName(const RulePack& pack, std::string_view key)
{
    const std::size_t end = std::min(key.find(below), key.size());
    const ClosedList* const list = pack.list(categories);
    const ListItem* const item = list ? list->find(key.substr(0, end)) : nullptr;
    const QString whole = QString::fromUtf8(key.data(), qsizetype(key.size()));
    if (!item)
        return {whole, whole};
    const std::string_view own = key.substr(end);
    const QString rest = QString::fromUtf8(own.data(), qsizetype(own.size()));
    return {item->name.zh + rest, item->name.en + rest};
}

}
