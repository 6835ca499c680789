// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exchange_page.h"

#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/task.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace plumbline {

namespace {

/// Enough of a file's number to tell it from the others.
QString shortName(const Id& replica)
{
    return QString::fromStdString(replica.text()).right(8);
}

}

ExchangePage::ExchangePage(PageContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_others(new Card), m_none(makeLabel({}, "second")), m_waiting(makeLabel({}, "second")),
      m_peerTable(new RecordTable), m_peers(new RecordModel<ExchangeState::Peer>({}, this)), m_heldCard(new Card),
      m_heldTable(new RecordTable), m_held(new RecordModel<Held>({}, this)), m_why(makeLabel({}, "second")),
      m_sides(new QComboBox), m_cellTable(new RecordTable), m_cells(new RecordModel<Cell>({}, this)), m_reason(new ReasonBar),
      m_make(makeButton({}, "primary")), m_take(makeButton({}, "button")), m_keep(makeButton({}, "button")),
      m_takeSide(makeButton({}, "button"))
{
    build();
    connectButtons();
    retranslate();
    reload();
}

void ExchangePage::build()
{
    for (auto [table, model, name] : {std::tuple<RecordTable*, QAbstractItemModel*, const char*>{m_peerTable, m_peers, "others"},
             {m_heldTable, m_held, "held"}, {m_cellTable, m_cells, "sides"}}) {
        table->setObjectName(QString::fromLatin1(name));
        table->setModel(model);
        table->showAllRows();
        table->setSelectionBehavior(QAbstractItemView::SelectRows);
    }
    for (QLabel* const label : {m_none, m_waiting, m_why})
        label->setWordWrap(true);
    m_others->body()->addWidget(m_none);
    m_others->body()->addWidget(m_peerTable);
    m_others->body()->addWidget(m_waiting);
    m_heldCard->body()->addWidget(m_heldTable);
    m_heldCard->body()->addWidget(m_why);
    m_heldCard->body()->addWidget(m_sides, 0, Qt::AlignLeft);
    m_heldCard->body()->addWidget(m_cellTable);
    m_heldCard->body()->addWidget(m_reason);
    m_heldCard->head()->addWidget(m_keep);
    m_heldCard->head()->addWidget(m_takeSide);
    m_make->setObjectName(QStringLiteral("makePackage"));
    m_take->setObjectName(QStringLiteral("takePackage"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_takeSide->setObjectName(QStringLiteral("takeSide"));
    m_sides->setObjectName(QStringLiteral("side"));
    m_sides->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (Card* const card : {m_others, m_heldCard})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_reason->hide();
    addAction(m_take);
    addAction(m_make);
    body()->addWidget(m_others);
    body()->addWidget(m_heldCard);
    body()->addStretch();
}

void ExchangePage::connectButtons()
{
    connect(m_make, &QPushButton::clicked, this, &ExchangePage::makePackage);
    connect(m_take, &QPushButton::clicked, this, &ExchangePage::takePackages);
    const auto ask = [this](HeldChoice choice) {
        return [this, choice] {
            m_choice = choice;
            m_reason->setWords(
                choice == HeldChoice::Keep ? tr("Why should what stands stay?") : tr("Why should the other side be taken?"),
                tr("Decide"));
            m_reason->open();
        };
    };
    connect(m_keep, &QPushButton::clicked, this, ask(HeldChoice::Keep));
    connect(m_takeSide, &QPushButton::clicked, this, ask(HeldChoice::Take));
    connect(m_reason, &ReasonBar::given, this, [this](const QString& reason) { decideOn(m_choice, reason); });
    connect(m_heldTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExchangePage::showSides);
    connect(m_sides, &QComboBox::activated, this, &ExchangePage::showHeld);
    connect(&m_context, &PageContext::factsAreNewer, this, &ExchangePage::reload);
}

Result<ExchangePage::Shown> ExchangePage::read(const Session& session)
{
    const ReadScope facts = TRY(session.workspace().read());
    Shown shown{TRY(exchangeState(session, facts)), {}};
    for (const HeldRow& row : shown.state.held) {
        Held held{row, tableWords(session.house(), row.table), {}};
        for (const HeldSide& side : row.sides)
            held.differences.push_back(differences(session.house(), facts, row, side));
        shown.held.push_back(std::move(held));
    }
    return shown;
}

void ExchangePage::reload()
{
    Task::run(
        this, [session = m_context.session().shared_from_this()](Progress&) { return read(*session); },
        [this](Result<Shown> shown) {
            if (shown)
                show(std::move(*shown));
            else
                m_context.tell(shown.problem());
        });
}

void ExchangePage::show(Shown shown)
{
    m_state = std::move(shown.state);
    m_peers->setRows(m_state.peers);
    m_held->setRows(std::move(shown.held));
    if (!m_held->rows().empty())
        m_heldTable->selectRow(0);
    retranslate();
    showSides();
    Q_EMIT loaded();
}

const ExchangePage::Held* ExchangePage::selected() const
{
    const QModelIndex index = m_heldTable->currentIndex();
    return index.isValid() && std::size_t(index.row()) < m_held->rows().size() ? &m_held->rows()[std::size_t(index.row())]
                                                                               : nullptr;
}

std::optional<Id> ExchangePage::selectedPeer() const
{
    const QModelIndexList rows = m_peerTable->selectionModel()->selectedRows();
    if (rows.size() != 1 || std::size_t(rows.front().row()) >= m_peers->rows().size())
        return {};
    return m_peers->rows()[std::size_t(rows.front().row())].knowledge.replica;
}

/// Which of the sides of the row that is chosen: asked only where there are several.
void ExchangePage::showSides()
{
    const QSignalBlocker quiet(m_sides);
    m_sides->clear();
    const Held* const held = selected();
    for (const HeldSide& side : held ? held->row.sides : std::vector<HeldSide>())
        m_sides->addItem(
            tr("%1 %2, file %3").arg(QString::fromStdString(side.by), chineseTime(side.at), shortName(side.record.replica)));
    m_sides->setVisible(m_sides->count() > 1);
    m_sides->setAccessibleName(tr("The other side"));
    showHeld();
}

/// The side that is chosen, column by column beside what stands.
void ExchangePage::showHeld()
{
    const Held* const held = selected();
    std::vector<Cell> cells;
    QString why;
    if (held) {
        for (const AuditChange& change : held->differences[std::size_t(std::max(0, m_sides->currentIndex()))])
            cells.push_back({change.column, change.before, change.after});
        why = held->row.why == "concurrent"
            ? tr("Changed in two files that didn't know of each other. The earlier change stands until somebody decides.")
            : describe(Problem{held->row.why}, m_context.language()).what;
        if (!held->row.present.cells && held->row.why == "concurrent")
            why = tr("Deleted in one file and changed in the other. What is still wanted is entered anew.");
    }
    m_cells->setRows(std::move(cells));
    m_why->setText(why);
    m_cells->setColumns(cellColumns());
    m_cellTable->setVisible(held != nullptr);
    m_cellTable->updateGeometry();
    const bool isGone = held && !held->row.present.cells && held->row.why == "concurrent";
    m_takeSide->setEnabled(held && !isGone);
    m_keep->setEnabled(held != nullptr);
    m_reason->hide();
}

void ExchangePage::makePackage()
{
    const QFileInfo workspace(m_context.session().workspace().path());
    const QString name =
        QStringLiteral("%1-%2.plumbpack")
            .arg(workspace.completeBaseName(), QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    auto* const dialog =
        new QFileDialog(this, tr("Save the package"), workspace.path() + u'/' + name, tr("Package (*.plumbpack)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("plumbpack"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExchangePage::makeAt);
    dialog->open();
}

void ExchangePage::makeAt(const QString& path)
{
    m_make->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), path, peer = selectedPeer()](
            Progress&) { return plumbline::makePackage(*session, path, peer); },
        [this, path](const Result<MadePackage>& made) {
            m_make->setEnabled(true);
            if (!made)
                return m_context.tell(made.problem());
            m_context.show({Notice::Weight::Done,
                tr("%1 holds %2 records. Hand it over; the acknowledgement that comes back makes the next one smaller.")
                    .arg(QDir::toNativeSeparators(path))
                    .arg(made->records)});
        });
}

void ExchangePage::takePackages()
{
    const QString folder = QFileInfo(m_context.session().workspace().path()).path();
    auto* const dialog = new QFileDialog(
        this, tr("Take packages or acknowledgements"), folder, tr("Packages and acknowledgements (*.plumbpack *.ack.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ExchangePage::take);
    dialog->open();
}

void ExchangePage::take(const QStringList& paths)
{
    m_take->setEnabled(false);
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), paths](Progress&) {
            std::vector<Result<TakenFile>> taken;
            for (const QString& path : paths)
                taken.push_back(takeFile(*session, path));
            return taken;
        },
        [this](const std::vector<Result<TakenFile>>& taken) {
            m_take->setEnabled(true);
            for (const Result<TakenFile>& file : taken)
                file ? told(*file) : m_context.tell(file.problem());
            m_context.factsChanged();
            reload();
        });
}

void ExchangePage::told(const TakenFile& file)
{
    for (const Problem& note : file.notes)
        m_context.tell(note, Notice::Weight::Unsure);
    if (file.isAcknowledgement)
        return m_context.show({Notice::Weight::Done, tr("%1 has acknowledged what was sent.").arg(file.madeBy)});
    if (file.taken.waits)
        return m_context.tell(*file.taken.waits, Notice::Weight::Unsure);
    if (file.taken.records == 0)
        return m_context.show({Notice::Weight::Done, tr("All of it was here already.")});
    const bool isOpen = file.taken.held > 0 || file.taken.rowsChangedTwice > 0;
    QString text = tr("%1 records of %2 taken in.").arg(file.taken.records).arg(file.madeBy);
    if (isOpen)
        text += u' '
            + tr("%1 rows were changed on both sides and %2 lines are held: see below.")
                  .arg(file.taken.rowsChangedTwice)
                  .arg(file.taken.held);
    if (!file.acknowledgement.isEmpty())
        text += u' ' + tr("The acknowledgement lies at %1.").arg(QDir::toNativeSeparators(file.acknowledgement));
    m_context.show({isOpen ? Notice::Weight::Unsure : Notice::Weight::Done, text});
}

void ExchangePage::decideOn(HeldChoice choice, const QString& reason)
{
    const Held* const held = selected();
    if (!held)
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), table = held->row.table, id = held->row.id, choice,
            side = std::size_t(std::max(0, m_sides->currentIndex())),
            reason](Progress&) { return decide(*session, table, id, choice, side, reason); },
        [this](const Result<void>& decided) {
            if (!decided)
                return m_context.tell(decided.problem());
            m_context.factsChanged();
            reload();
        });
}

QString ExchangePage::inLanguage(const LocalText& words) const
{
    return m_context.language() == Language::Chinese ? words.zh : words.en;
}

std::vector<Column<ExchangeState::Peer>> ExchangePage::peerColumns() const
{
    using Peer = ExchangeState::Peer;
    std::vector<Column<Peer>> columns(4);
    columns[0] = {tr("File"), [](const Peer& peer) { return shortName(peer.knowledge.replica); }, {}, {}, {}, {}};
    columns[1] = {tr("Last heard"), [](const Peer& peer) { return chineseTime(peer.knowledge.lastAt); }, {}, {}, {}, {}};
    columns[2] = {tr("By"), [](const Peer& peer) { return QString::fromStdString(peer.knowledge.lastBy); }, {}, {}, {}, {}};
    columns[3] = {tr("Records it lacks"), [](const Peer& peer) { return QString::number(peer.lacks); },
        [](const Peer& peer) { return QVariant::fromValue(qulonglong(peer.lacks)); }, Qt::AlignTrailing, {}, {}};
    return columns;
}

std::vector<Column<ExchangePage::Held>> ExchangePage::heldColumns() const
{
    std::vector<Column<Held>> columns(3);
    columns[0] = {tr("What"), [this](const Held& held) { return inLanguage(held.table); }, {}, {}, {}, {}};
    columns[1] = {tr("What stands"),
        [this](const Held& held) {
            const QString by = QString::fromStdString(held.row.present.by) + u' ' + chineseTime(held.row.present.at);
            return held.row.present.cells ? by : tr("not here");
        },
        {}, {}, {}, {}};
    columns[2] = {tr("The other side"),
        [](const Held& held) {
            const HeldSide& side = held.row.sides.front();
            const QString first = QString::fromStdString(side.by) + u' ' + chineseTime(side.at);
            const auto more = held.row.sides.size() - 1;
            return more == 0 ? first : ExchangePage::tr("%1, and %2 more").arg(first).arg(more);
        },
        {}, {}, {}, {}};
    return columns;
}

std::vector<Column<ExchangePage::Cell>> ExchangePage::cellColumns() const
{
    std::vector<Column<Cell>> columns(3);
    columns[0] = {tr("Field"), [this](const Cell& cell) { return inLanguage(cell.column); }, {}, {}, {}, {}};
    columns[1] = {tr("What stands"), [this](const Cell& cell) { return inLanguage(cell.stands); }, {}, {}, {}, {}};
    columns[2] = {tr("The other side"), [this](const Cell& cell) { return inLanguage(cell.other); }, {}, {}, {}, {}};
    return columns;
}

void ExchangePage::retranslate()
{
    setTitle(tr("Exchange"));
    const bool isAlone = m_state.peers.empty();
    setLead(isAlone ? tr("This workspace has one file.")
                    : tr("<b>%n row(s)</b> wait for a decision.", nullptr, int(m_held->rows().size())));
    m_others->setTitle(tr("The other files of this workspace"));
    m_heldCard->setTitle(tr("Changed on both sides, or not to be taken as it came"));
    m_none->setText(
        tr("A copy of this file goes on by itself once it is made a replica of its own: at a mine without a network, for "
           "instance. What is recorded there and here then travels in packages, in any order and as often as you like."));
    m_none->setVisible(isAlone);
    m_peerTable->setVisible(!isAlone);
    QStringList waiting;
    for (const ExchangeState::Waiting& package : m_state.waiting)
        waiting += tr("%1 waits: %2").arg(package.name, describe(package.needs, m_context.language()).what);
    m_waiting->setText(waiting.join(u'\n'));
    m_waiting->setVisible(!waiting.isEmpty());
    m_heldCard->setVisible(!m_held->rows().empty());
    m_make->setText(tr("Make a package…"));
    m_take->setText(tr("Take a package…"));
    m_keep->setText(tr("What stands stays"));
    m_takeSide->setText(tr("Take the other side"));
    const QString refusal = m_context.refusal(Right::Record);
    m_take->setEnabled(refusal.isEmpty());
    m_take->setToolTip(refusal);
    m_peers->setColumns(peerColumns());
    m_held->setColumns(heldColumns());
    m_cells->setColumns(cellColumns());
    for (RecordTable* const table : {m_peerTable, m_heldTable, m_cellTable})
        table->updateGeometry();
    if (!m_held->rows().empty() && !m_heldTable->currentIndex().isValid())
        m_heldTable->selectRow(0);
}

void ExchangePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showSides();
    }
}

}
