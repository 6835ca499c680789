// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/record_model.h"

#include <QAbstractItemModel>

#include <numeric>

namespace plumbline {

/// What a tree view may ask of any GroupedModel, whatever its rows are.
class GroupedModelBase : public QAbstractItemModel {
public:
    using QAbstractItemModel::QAbstractItemModel;
    /// Sum and average of what was selected in this column, in words; empty where it doesn't add up.
    virtual QString amountText(int column, std::int64_t amount) const = 0;
    /// Leaves the rows with all these words, and what they stand under.
    virtual void narrowTo(const QStringList& words) = 0;
    virtual int rowsShown() const = 0; ///< without what they stand under
    virtual int rowsInAll() const = 0; ///< without any narrowing
    /// By what a row or a stage is known again when the contents are brought anew.
    virtual QString keyOf(const QModelIndex& index) const = 0;
    virtual QModelIndex withKey(const QString& key) const = 0; ///< in the first column; invalid where it isn't shown
};

/// Rows under a group, or under a part of one.
template <class Stage> struct GroupPart {
    std::optional<Stage> stage; ///< none: the rows stand under the group itself; a group has at most one such part
    std::size_t rows = 0; ///< how many of the rows, each following those of the part before
};
template <class Stage> struct Group {
    Stage stage;
    std::vector<GroupPart<Stage>> parts;
};

/// Rows by the hundred thousand under two stages of groups, behind a list of columns. Nothing is made for a single row: the rows
/// of a part are a range of one vector, and stay so however they are sorted and narrowed. A Stage has a `key`.
template <class Row, class Stage> class GroupedModel final : public GroupedModelBase {
public:
    using GroupedModelBase::GroupedModelBase;

    struct Contents {
        std::vector<Column<Row>> columns;
        std::vector<Column<Stage>> stageColumns; ///< as many, for the same columns
        std::vector<Row> rows;
        std::vector<Group<Stage>> groups; ///< of all rows, in their order
        std::function<QString(const Row&)> key;
        std::function<QString(const Row&)> place; ///< what it is looked for by besides its cells
    };
    /// Sorted and narrowed as what was shown before.
    void setContents(Contents contents)
    {
        beginResetModel();
        m_contents = std::move(contents);
        m_texts.clear();
        takeGroups();
        arrange();
        endResetModel();
    }

    const std::vector<Row>& all() const { return m_contents.rows; }
    /// Null for a stage.
    const Row* rowAt(const QModelIndex& index) const
    {
        const Spot spot = spotOf(index);
        return spot.kind == SpotKind::Leaf ? &m_contents.rows[spot.at] : nullptr;
    }

    void narrowTo(const QStringList& words) override
    {
        beginResetModel();
        m_words.clear();
        for (const QString& word : words)
            m_words << word.toCaseFolded();
        choose();
        endResetModel();
    }
    int rowsShown() const override { return int(m_shown.size()); }
    int rowsInAll() const override { return int(m_contents.rows.size()); }
    QString keyOf(const QModelIndex& index) const override;
    QModelIndex withKey(const QString& key) const override;
    QString amountText(int column, std::int64_t amount) const override
    {
        return sumText(m_contents.columns.at(std::size_t(column)), amount);
    }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return int(m_contents.columns.size()); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
        return isColumn ? headingOf(m_contents.columns[std::size_t(section)], role) : QVariant();
    }
    QVariant data(const QModelIndex& index, int role) const override;
    /// Each stage within itself; a column below 0: as the contents came.
    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        m_sortedBy = column;
        m_sortOrder = order;
        arrange();
        endResetModel();
    }

private:
    /// Half open: [first, last).
    struct Range {
        std::size_t first = 0;
        std::size_t last = 0;
        std::size_t size() const { return last - first; }
    };
    struct Part {
        std::optional<Stage> stage;
        std::size_t group = 0;
        Range rows; ///< of m_order
        Range shown; ///< of m_shown
        int place = 0; ///< among what is shown of its group
    };
    struct Whole {
        Stage stage;
        Range parts; ///< of m_partOrder
        Range shown; ///< of m_shownParts, without the one that is no stage
        std::size_t bare = nowhere; ///< that one
        int place = 0;
    };
    enum class SpotKind { None, Branch, Twig, Leaf }; ///< a group, a part that is a stage, a row
    struct Spot {
        SpotKind kind = SpotKind::None;
        std::size_t at = 0; ///< in m_wholes, m_parts or the rows
    };
    static constexpr std::size_t nowhere = std::size_t(-1);

    void takeGroups();
    void arrange();
    void choose();
    bool hasWords(std::size_t row);
    void sortAll();
    void sortRange(std::vector<std::size_t>& places, Range range, const std::vector<QVariant>& keys) const;
    template <class Thing> static QVariant keyIn(const Column<Thing>& column, const Thing& thing)
    {
        return column.sortKey ? column.sortKey(thing) : QVariant(column.text(thing));
    }
    Spot spotOf(const QModelIndex& index) const;
    /// What an index carries: 0 for a group; then one number for each group's children, then one for each part's.
    quintptr under(std::size_t group) const { return quintptr(1 + group); }
    quintptr underPart(std::size_t part) const { return quintptr(1 + m_wholes.size() + part); }
    std::size_t bareRows(const Whole& whole) const { return whole.bare == nowhere ? 0 : m_parts[whole.bare].shown.size(); }
    QModelIndex indexOfRow(std::size_t row) const;
    QModelIndex indexOfPart(std::size_t part) const { return createIndex(m_parts[part].place, 0, under(m_parts[part].group)); }

    Contents m_contents;
    std::vector<Whole> m_wholes;
    std::vector<Part> m_parts;
    std::vector<std::size_t> m_order; ///< all rows, sorted within their parts
    std::vector<std::size_t> m_partOrder; ///< likewise, within their groups
    std::vector<std::size_t> m_groupOrder;
    std::vector<std::size_t> m_shown; ///< of them those with the words
    std::vector<std::size_t> m_shownParts;
    std::vector<std::size_t> m_shownGroups;
    std::vector<QString> m_texts; ///< of each row, made when words are first looked for
    QStringList m_words;
    int m_sortedBy = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    mutable std::size_t m_lastFound = nowhere; ///< the row asked for by its key: mostly it is asked for again
};

template <class Row, class Stage> void GroupedModel<Row, Stage>::takeGroups()
{
    m_wholes.clear();
    m_parts.clear();
    m_lastFound = nowhere;
    std::size_t row = 0;
    for (Group<Stage>& group : m_contents.groups) {
        Whole whole{std::move(group.stage), {m_parts.size(), m_parts.size() + group.parts.size()}, {}};
        for (GroupPart<Stage>& part : group.parts) {
            if (!part.stage)
                whole.bare = m_parts.size();
            m_parts.push_back({std::move(part.stage), m_wholes.size(), {row, row + part.rows}, {}});
            row += part.rows;
        }
        m_wholes.push_back(std::move(whole));
    }
    m_contents.groups.clear();
}

template <class Row, class Stage>
void GroupedModel<Row, Stage>::sortRange(std::vector<std::size_t>& places, Range range, const std::vector<QVariant>& keys) const
{
    const auto wanted = m_sortOrder == Qt::AscendingOrder ? QPartialOrdering::Less : QPartialOrdering::Greater;
    const auto at = [&](std::size_t place) { return places.begin() + std::ptrdiff_t(place); };
    std::stable_sort(at(range.first), at(range.last),
        [&](std::size_t a, std::size_t b) { return QVariant::compare(keys[a], keys[b]) == wanted; });
}

template <class Row, class Stage> void GroupedModel<Row, Stage>::arrange()
{
    const auto asTheyCame = [](std::vector<std::size_t>& order, std::size_t size) {
        order.resize(size);
        std::iota(order.begin(), order.end(), std::size_t(0));
    };
    asTheyCame(m_order, m_contents.rows.size());
    asTheyCame(m_partOrder, m_parts.size());
    asTheyCame(m_groupOrder, m_wholes.size());
    if (m_sortedBy >= 0 && m_sortedBy < columnCount())
        sortAll();
    choose();
}

template <class Row, class Stage> void GroupedModel<Row, Stage>::sortAll()
{
    const Column<Row>& column = m_contents.columns[std::size_t(m_sortedBy)];
    const Column<Stage>& stageColumn = m_contents.stageColumns[std::size_t(m_sortedBy)];
    std::vector<QVariant> keys;
    keys.reserve(m_contents.rows.size());
    for (const Row& row : m_contents.rows)
        keys.push_back(keyIn(column, row));
    for (const Part& part : m_parts)
        sortRange(m_order, part.rows, keys);
    keys.clear();
    for (const Part& part : m_parts)
        keys.push_back(part.stage ? keyIn(stageColumn, *part.stage) : QVariant());
    for (const Whole& whole : m_wholes)
        sortRange(m_partOrder, whole.parts, keys);
    keys.clear();
    for (const Whole& whole : m_wholes)
        keys.push_back(keyIn(stageColumn, whole.stage));
    sortRange(m_groupOrder, {0, m_wholes.size()}, keys);
}

template <class Row, class Stage> bool GroupedModel<Row, Stage>::hasWords(std::size_t row)
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return m_texts[row].contains(word); });
}

/// What is shown of the rows, and of the stages those that have some.
template <class Row, class Stage> void GroupedModel<Row, Stage>::choose()
{
    if (!m_words.isEmpty() && m_texts.empty()) {
        m_texts.reserve(m_contents.rows.size());
        for (const Row& row : m_contents.rows) {
            QString text = m_contents.place(row);
            for (const Column<Row>& column : m_contents.columns)
                text += QLatin1Char('\n') + column.text(row);
            m_texts.push_back(text.toCaseFolded());
        }
    }
    m_shown.clear();
    m_shownParts.clear();
    m_shownGroups.clear();
    for (const std::size_t at : m_groupOrder) {
        Whole& whole = m_wholes[at];
        whole.shown.first = m_shownParts.size();
        const std::size_t before = m_shown.size();
        for (std::size_t place = whole.parts.first; place < whole.parts.last; ++place) {
            Part& part = m_parts[m_partOrder[place]];
            part.shown.first = m_shown.size();
            std::copy_if(m_order.begin() + std::ptrdiff_t(part.rows.first), m_order.begin() + std::ptrdiff_t(part.rows.last),
                std::back_inserter(m_shown), [&](std::size_t row) { return hasWords(row); });
            part.shown.last = m_shown.size();
            part.place = int(m_shownParts.size() - whole.shown.first);
            if (part.stage && part.shown.size() > 0)
                m_shownParts.push_back(m_partOrder[place]);
        }
        whole.shown.last = m_shownParts.size();
        whole.place = int(m_shownGroups.size());
        if (m_shown.size() > before)
            m_shownGroups.push_back(at);
    }
}

template <class Row, class Stage>
QModelIndex GroupedModel<Row, Stage>::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= columnCount() || row >= rowCount(parent))
        return {};
    const Spot above = spotOf(parent);
    return createIndex(row, column,
        above.kind == SpotKind::Branch     ? under(above.at)
            : above.kind == SpotKind::Twig ? underPart(above.at)
                                           : quintptr(0));
}

template <class Row, class Stage> QModelIndex GroupedModel<Row, Stage>::parent(const QModelIndex& child) const
{
    const quintptr id = child.internalId();
    if (!child.isValid() || id == 0)
        return {};
    if (id <= m_wholes.size())
        return createIndex(m_wholes[std::size_t(id) - 1].place, 0, quintptr(0));
    return indexOfPart(std::size_t(id) - 1 - m_wholes.size());
}

template <class Row, class Stage> int GroupedModel<Row, Stage>::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_shownGroups.size());
    if (parent.column() > 0)
        return 0;
    const Spot spot = spotOf(parent);
    if (spot.kind == SpotKind::Branch)
        return int(m_wholes[spot.at].shown.size() + bareRows(m_wholes[spot.at]));
    return spot.kind == SpotKind::Twig ? int(m_parts[spot.at].shown.size()) : 0;
}

template <class Row, class Stage>
typename GroupedModel<Row, Stage>::Spot GroupedModel<Row, Stage>::spotOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto id = std::size_t(index.internalId());
    const auto row = std::size_t(index.row());
    if (id == 0)
        return {SpotKind::Branch, m_shownGroups[row]};
    if (id > m_wholes.size())
        return {SpotKind::Leaf, m_shown[m_parts[id - 1 - m_wholes.size()].shown.first + row]};
    const Whole& whole = m_wholes[id - 1];
    if (row < whole.shown.size())
        return {SpotKind::Twig, m_shownParts[whole.shown.first + row]};
    return {SpotKind::Leaf, m_shown[m_parts[whole.bare].shown.first + row - whole.shown.size()]};
}

template <class Row, class Stage> QVariant GroupedModel<Row, Stage>::data(const QModelIndex& index, int role) const
{
    const Spot spot = spotOf(index);
    const auto column = std::size_t(index.column());
    switch (spot.kind) {
    case SpotKind::Branch:
        return cellOf(m_contents.stageColumns[column], m_wholes[spot.at].stage, RowKind::Stage, role);
    case SpotKind::Twig:
        return cellOf(m_contents.stageColumns[column], *m_parts[spot.at].stage, RowKind::Stage, role);
    case SpotKind::Leaf:
        return cellOf(m_contents.columns[column], m_contents.rows[spot.at], RowKind::Plain, role);
    case SpotKind::None:
        break;
    }
    return {};
}

template <class Row, class Stage> QString GroupedModel<Row, Stage>::keyOf(const QModelIndex& index) const
{
    const Spot spot = spotOf(index);
    switch (spot.kind) {
    case SpotKind::Branch:
        return m_wholes[spot.at].stage.key;
    case SpotKind::Twig:
        return m_parts[spot.at].stage->key;
    case SpotKind::Leaf:
        return m_contents.key(m_contents.rows[spot.at]);
    case SpotKind::None:
        break;
    }
    return {};
}

template <class Row, class Stage> QModelIndex GroupedModel<Row, Stage>::withKey(const QString& key) const
{
    for (const std::size_t group : m_shownGroups) {
        if (m_wholes[group].stage.key == key)
            return createIndex(m_wholes[group].place, 0, quintptr(0));
    }
    for (const std::size_t part : m_shownParts) {
        if (m_parts[part].stage->key == key)
            return indexOfPart(part);
    }
    const auto& rows = m_contents.rows;
    if (m_lastFound == nowhere || m_contents.key(rows[m_lastFound]) != key) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return m_contents.key(row) == key; });
        m_lastFound = found == rows.end() ? nowhere : std::size_t(found - rows.begin());
    }
    return m_lastFound == nowhere ? QModelIndex() : indexOfRow(m_lastFound);
}

/// A row stays in the range of its part however that is sorted: its number tells which part it is of.
template <class Row, class Stage> QModelIndex GroupedModel<Row, Stage>::indexOfRow(std::size_t row) const
{
    const auto after = std::upper_bound(
        m_parts.begin(), m_parts.end(), row, [](std::size_t at, const Part& part) { return at < part.rows.first; });
    const Part& part = *std::prev(after);
    const auto first = m_shown.begin() + std::ptrdiff_t(part.shown.first);
    const auto last = m_shown.begin() + std::ptrdiff_t(part.shown.last);
    const auto found = std::find(first, last, row);
    if (found == last)
        return {};
    const int place = int(found - first);
    if (part.stage)
        return createIndex(place, 0, underPart(std::size_t(&part - m_parts.data())));
    return createIndex(place + int(m_wholes[part.group].shown.size()), 0, under(part.group));
}

}
