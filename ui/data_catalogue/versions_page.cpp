// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data_catalogue/versions_page.h"

#include "core/data_catalogue/category.h"
#include "core/data_catalogue/report_parts.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/problem_text.h"
#include "ui/texts/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace plumbline::data_catalogue {

namespace {

constexpr int shownDigits = 12;

QString countText(const std::optional<std::int64_t>& count)
{
    return count ? groupedText(std::to_string(*count)) : QStringLiteral("—");
}

/// "1,200 → 1,500"; one of them alone where the other isn't there; empty where they are the same.
QString fromTo(const QString& before, const QString& after)
{
    return before == after ? after : before + QStringLiteral(" → ") + after;
}

QString changeName(VersionChange change)
{
    switch (change) {
    case VersionChange::Came:
        return VersionsPage::tr("new");
    case VersionChange::Left:
        return VersionsPage::tr("gone");
    case VersionChange::Changed:
        break;
    }
    return VersionsPage::tr("changed");
}

/// "carrier: disk → cloud; owner: …" of every content that differs.
QString contentsText(const VersionDifference& one, Language language, const RulePack* pack)
{
    QStringList lines;
    for (const std::string& key : one.keys) {
        const auto side = [&](const std::optional<VersionEntry>& entry) {
            if (!entry || !entry->contents)
                return QString();
            const auto found = entry->contents->find(key);
            const QString text = found == entry->contents->end() ? QString() : QString::fromStdString(found->second);
            return key == "domain" || key == "flags" ? nameOf(text, language, pack) : text;
        };
        const bool isContent = (one.before && one.before->contents && one.before->contents->contains(key))
            || (one.after && one.after->contents && one.after->contents->contains(key));
        if (isContent)
            lines << wordOf(QStringLiteral("contents.") + QString::fromStdString(key), language) + QStringLiteral(": ")
                    + fromTo(side(one.before), side(one.after));
    }
    return lines.join(language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

}

VersionsPage::VersionsPage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_reader(new CatalogueReader(context, this)), m_taking(new Card), m_extent(new QLineEdit),
      m_outcome(new QLineEdit), m_take(makeButton({}, "primary")), m_problem(makeLabel({}, "fieldProblem")), m_list(new Card),
      m_table(new RecordTable), m_model(new RecordModel<VersionHead>({}, this)), m_comparison(new Card), m_before(new QComboBox),
      m_after(new QComboBox), m_same(makeLabel({}, "second")), m_differences(new RecordTable),
      m_differenceModel(new RecordModel<VersionDifference>({}, this))
{
    m_table->setObjectName(QStringLiteral("versions"));
    m_table->setModel(m_model);
    m_table->showAllRows();
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->setModel(m_differenceModel);
    m_differences->setMinimumHeight(180);
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    auto* const sides = new QHBoxLayout;
    sides->setSpacing(space::two);
    sides->addWidget(m_before);
    sides->addWidget(makeLabel(QStringLiteral("→"), "second"));
    sides->addWidget(m_after);
    sides->addStretch();
    m_list->body()->addWidget(m_table);
    m_comparison->body()->addLayout(sides);
    m_comparison->body()->addWidget(m_same);
    m_comparison->body()->addWidget(m_differences);
    m_list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->addWidget(buildTaking());
    body()->addWidget(m_list);
    body()->addWidget(m_comparison, 1);
    body()->addStretch();
    connect(m_take, &QPushButton::clicked, this, &VersionsPage::takeOne);
    for (QComboBox* const side : {m_before, m_after})
        connect(side, &QComboBox::activated, this, &VersionsPage::compare);
    connect(m_reader, &CatalogueReader::answered, this, [this] {
        showVersions();
        Q_EMIT loaded();
    });
    retranslate();
    m_reader->ask();
}

QWidget* VersionsPage::buildTaking()
{
    m_extent->setObjectName(QStringLiteral("extent"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_take->setObjectName(QStringLiteral("takeVersion"));
    m_problem->setObjectName(QStringLiteral("versionProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* const row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addWidget(m_extent, 1);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_take);
    m_taking->body()->addLayout(row);
    m_taking->body()->addWidget(m_problem);
    m_taking->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_taking;
}

std::vector<Column<VersionHead>> VersionsPage::versionColumns() const
{
    std::vector<Column<VersionHead>> columns;
    columns.push_back({tr("No."), [](const VersionHead& head) { return QString::number(head.number); }, {}});
    columns.push_back({tr("Day"), [](const VersionHead& head) { return dateText(head.takenOn); }, {}});
    columns.push_back({tr("By"), [](const VersionHead& head) { return head.by; }, {}});
    columns.push_back({tr("Scope"), [](const VersionHead& head) { return head.extent; }, {}});
    columns.push_back({tr("Result"), [](const VersionHead& head) { return head.outcome; }, {}});
    columns.push_back(
        {tr("SHA-256"), [](const VersionHead& head) { return QString::fromStdString(head.hash).left(shownDigits); }, {}});
    return columns;
}

std::vector<Column<VersionDifference>> VersionsPage::differenceColumns() const
{
    const Language language = m_context.language();
    const RulePack* const pack = m_reader->pack();
    const auto levelText = [language, pack](const std::optional<VersionEntry>& entry) {
        if (!entry)
            return QString();
        const QString own = entry->finer.isEmpty() ? QString() : QStringLiteral(" · ") + entry->finer;
        return pack ? in(language, levelName(*pack, entry->level)) + own : QString();
    };
    const auto sides = [](const VersionDifference& one, const auto& text) {
        if (!one.before || !one.after)
            return text(one.before ? one.before : one.after);
        return fromTo(text(one.before), text(one.after));
    };
    std::vector<Column<VersionDifference>> columns;
    columns.push_back({tr("Table or file"), [](const VersionDifference& one) { return one.name; }, {}});
    columns.push_back({tr("What"), [](const VersionDifference& one) { return changeName(one.change); }, {}});
    columns.push_back({tr("Level"), [=](const VersionDifference& one) { return sides(one, levelText); }, {}});
    columns.push_back({tr("Category"),
        [=](const VersionDifference& one) {
            return sides(one, [&](const std::optional<VersionEntry>& entry) {
                return pack ? in(language, categoryName(*pack, entry->category)) : QString();
            });
        },
        {}});
    columns.push_back({tr("Records"),
        [=](const VersionDifference& one) {
            return sides(one, [](const std::optional<VersionEntry>& entry) { return countText(entry->scale.records); });
        },
        {}, Qt::AlignTrailing, {}, {}});
    columns.push_back({tr("Bytes"),
        [=](const VersionDifference& one) {
            return sides(one, [](const std::optional<VersionEntry>& entry) { return countText(entry->scale.bytes); });
        },
        {}, Qt::AlignTrailing, {}, {}});
    columns.push_back(
        {tr("What else"), [language, pack](const VersionDifference& one) { return contentsText(one, language, pack); }, {}});
    return columns;
}

void VersionsPage::showVersions()
{
    const std::optional<Catalogue>& catalogue = m_reader->catalogue();
    m_model->setColumns(versionColumns());
    m_model->setRows(catalogue ? catalogue->facts.versions : std::vector<VersionHead>());
    m_table->updateGeometry();
    const bool hasVersions = !m_model->rows().empty();
    m_list->setVisible(hasVersions);
    m_comparison->setVisible(hasVersions);
    const QString refusal = m_context.refusal(Right::Record);
    m_take->setEnabled(refusal.isEmpty());
    m_take->setToolTip(refusal);
    setLead(hasVersions ? tr("<b>%n version(s)</b>, the last of %1", nullptr, int(m_model->rows().size()))
                              .arg(dateText(m_model->rows().back().takenOn))
                        : tr("No round is kept yet. Each round of combing through the data leaves its day, scope, result and the "
                             "catalogue as it was (article 7)."));
    const QVariant before = m_before->currentData();
    const QVariant after = m_after->currentData();
    m_before->clear();
    m_after->clear();
    for (const VersionHead& head : m_model->rows()) {
        const QString name = tr("%1, %2").arg(QString::number(head.number), dateText(head.takenOn));
        m_before->addItem(name, qlonglong(head.number));
        m_after->addItem(name, qlonglong(head.number));
    }
    m_after->addItem(tr("as it stands"), 0);
    m_before->setCurrentIndex(before.isValid() ? std::max(0, m_before->findData(before)) : m_before->count() - 1);
    m_after->setCurrentIndex(after.isValid() ? std::max(0, m_after->findData(after)) : m_after->count() - 1);
    if (hasVersions)
        compare();
}

void VersionsPage::compare()
{
    const int question = ++m_asked;
    const std::int64_t before = m_before->currentData().toLongLong();
    const std::int64_t after = m_after->currentData().toLongLong();
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = CatalogueReader::scopeOf(m_context), before, after](
            plumbline::Progress&) -> Result<std::vector<VersionDifference>> {
            const ReadScope facts = TRY(session->workspace().read());
            return compareVersions(session->asked(facts, scope), before, after == 0 ? std::nullopt : std::optional(after));
        },
        [this, question](const Result<std::vector<VersionDifference>>& found) {
            if (question == m_asked)
                showDifferences(found);
        });
}

void VersionsPage::showDifferences(const Result<std::vector<VersionDifference>>& found)
{
    m_differenceModel->setColumns(differenceColumns());
    m_differenceModel->setRows(found ? *found : std::vector<VersionDifference>());
    m_differences->setVisible(found && !found->empty());
    m_same->setVisible(!found || found->empty());
    m_same->setText(found ? tr("✓ Nothing differs.") : sentenceOf(found.problem(), m_context.language()));
}

void VersionsPage::takeOne()
{
    const Result<VersionHead> taken =
        takeVersion(m_context.session(), CatalogueReader::scopeOf(m_context), m_extent->text(), m_outcome->text());
    m_problem->setVisible(!taken);
    if (!taken)
        return m_problem->setText(sentenceOf(taken.problem(), m_context.language()));
    m_extent->clear();
    m_outcome->clear();
    m_context.factsChanged();
}

void VersionsPage::retranslate()
{
    setTitle(tr("Rounds and versions"));
    m_taking->setTitle(tr("Keep this round"));
    m_extent->setPlaceholderText(tr("Scope: the systems looked through"));
    m_outcome->setPlaceholderText(tr("Result"));
    m_take->setText(tr("Take a version"));
    m_list->setTitle(tr("Versions"));
    m_comparison->setTitle(tr("Compared"));
    showVersions();
}

void VersionsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
