// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/import_page.h"

#include "core/services/import/row_export.h"
#include "ui/shared/icons.h"
#include "ui/shared/import_columns.h"
#include "ui/shared/page_scope.h"
#include "ui/shared/reason_bar.h"
#include "ui/shared/record_table.h"
#include "ui/shared/sheet_text.h"
#include "ui/shared/task.h"
#include "ui/shared/theme.h"
#include "ui/texts/format.h"
#include "ui/texts/import_text.h"
#include "ui/texts/problem_text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int listHeight = 260;

QString byHand(const QString& utc)
{
    return QDateTime::fromString(utc, Qt::ISODateWithMs).toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

}

ImportPage::ImportPage(PageContext& context, const char* domain, ImportDoor& door, QWidget* parent)
    : Page(parent), m_context(context), m_domain(domain), m_door(door), m_run(makeButton({}, "primary")), m_kind(new QComboBox),
      m_choose(makeButton({}, "button")), m_form(makeButton({}, "quiet")), m_export(makeButton({}, "quiet")),
      m_fileName(makeLabel({}, "second")), m_layoutRow(new QWidget), m_sheet(new QComboBox), m_encoding(new QComboBox),
      m_headingLabel(makeLabel({}, "second")), m_headingRow(new QSpinBox), m_columnsCard(new Card), m_columns(new ImportColumns),
      m_rowsCard(new Card), m_notes(makeLabel({}, "second")), m_duplicates(new QComboBox), m_hidden(new QCheckBox),
      m_rows(new RecordTable), m_lines(new RecordModel<Line>({}, this)), m_importsCard(new Card), m_importList(new RecordTable),
      m_importModel(new RecordModel<ImportedFile>({}, this)), m_takeBack(makeButton({}, "button")), m_reason(new ReasonBar)
{
    setAcceptDrops(true);
    for (const ImportKind& kind : importKinds(context.session().house())) {
        if (std::string_view(kind.sheet->context) == domain)
            m_kinds.push_back(kind);
    }
    build();
    connect(m_run, &QPushButton::clicked, this, &ImportPage::run);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::askForFile);
    connect(m_form, &QPushButton::clicked, this,
        [this] { askForPlace(tr("Form to fill in"), QStringLiteral("xlsx"), &ImportPage::writeForm); });
    connect(m_export, &QPushButton::clicked, this,
        [this] { askForPlace(tr("Export rows"), QStringLiteral("xlsx"), &ImportPage::writeRows); });
    connect(m_kind, &QComboBox::activated, this, [this] { propose(Asked::HeadingsFound); });
    connect(m_sheet, &QComboBox::activated, this, [this] { propose(Asked::HeadingsFound); });
    connect(m_encoding, &QComboBox::activated, this, [this](int index) { reopen(TextEncoding(index)); });
    connect(m_headingRow, &QSpinBox::valueChanged, this, [this] { propose(Asked::HeadingsSaid); });
    connect(m_columns, &ImportColumns::changed, this, &ImportPage::judge);
    connect(m_duplicates, &QComboBox::activated, this, &ImportPage::judge);
    connect(m_hidden, &QCheckBox::toggled, this, &ImportPage::judge);
    connect(m_importList->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { applyRight(); });
    connect(m_takeBack, &QPushButton::clicked, m_reason, &ReasonBar::open);
    connect(m_reason, &ReasonBar::given, this, &ImportPage::takeBack);
    connect(&m_door, &ImportDoor::asked, this, &ImportPage::answerDoor);
    connect(&m_context, &PageContext::scopeChanged, this, [this] { propose(Asked::HeadingsFound); });
    connect(&m_context, &PageContext::factsAreNewer, this, &ImportPage::reloadImports);
    retranslate();
    reloadImports();
}

void ImportPage::build()
{
    m_run->setObjectName(QStringLiteral("runImport"));
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_rows->setObjectName(QStringLiteral("importRows"));
    m_importList->setObjectName(QStringLiteral("imports"));
    m_duplicates->setObjectName(QStringLiteral("duplicates"));
    m_hidden->setObjectName(QStringLiteral("hiddenRows"));
    m_headingRow->setObjectName(QStringLiteral("headingRow"));
    m_headingRow->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_choose->setIcon(icon("plus"));
    m_form->setIcon(icon("export"));
    m_export->setIcon(icon("export"));
    addAction(m_form);
    addAction(m_export);
    addAction(m_run);
    auto* const fileRow = new QHBoxLayout;
    fileRow->setSpacing(space::two);
    fileRow->addWidget(m_kind);
    fileRow->addWidget(m_choose);
    fileRow->addWidget(m_fileName, 1);
    auto* const layoutRow = new QHBoxLayout(m_layoutRow);
    layoutRow->setContentsMargins(0, 0, 0, 0);
    layoutRow->setSpacing(space::two);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_headingLabel, m_headingRow, m_sheet, m_encoding})
        layoutRow->addWidget(part);
    layoutRow->addStretch();
    m_headingRow->setRange(0, int(sampledRows));
    for (const char* const name : textEncodingNames)
        m_encoding->addItem(QLatin1String(name));
    auto* const fileCard = new Card;
    fileCard->body()->addLayout(fileRow);
    fileCard->body()->addWidget(m_layoutRow);
    m_columnsCard->body()->addWidget(m_columns);
    auto* const askRow = new QHBoxLayout;
    askRow->setSpacing(space::three);
    askRow->addWidget(m_notes, 1);
    askRow->addWidget(m_hidden);
    askRow->addWidget(m_duplicates);
    m_notes->setWordWrap(true);
    m_rows->setModel(m_lines);
    m_rows->setFlexibleColumn(4);
    m_rows->setMinimumHeight(listHeight);
    m_rowsCard->body()->addLayout(askRow);
    m_rowsCard->body()->addWidget(m_rows);
    m_importList->setModel(m_importModel);
    m_importList->setSortingEnabled(false);
    m_importList->showAllRows();
    m_importsCard->head()->addWidget(m_takeBack);
    m_importsCard->body()->addWidget(m_reason);
    m_importsCard->body()->addWidget(m_importList);
    for (QWidget* const card : std::initializer_list<QWidget*>{fileCard, m_columnsCard, m_rowsCard, m_importsCard})
        body()->addWidget(card);
    body()->addStretch(1);
    for (QWidget* const part :
        std::initializer_list<QWidget*>{m_layoutRow, m_columnsCard, m_rowsCard, m_importsCard, m_hidden, m_duplicates})
        part->hide();
}

const ImportKind* ImportPage::kind() const
{
    const int index = m_kind->currentIndex();
    return index < 0 || index >= int(m_kinds.size()) ? nullptr : &m_kinds[std::size_t(index)];
}

void ImportPage::chooseKind(const std::string& kind)
{
    for (std::size_t at = 0; at < m_kinds.size(); ++at) {
        if (m_kinds[at].name == kind && m_kind->currentIndex() != int(at)) {
            m_kind->setCurrentIndex(int(at));
            propose(Asked::HeadingsFound);
        }
    }
}

void ImportPage::answerDoor()
{
    if (const std::string kind = m_door.take(); !kind.empty())
        chooseKind(kind);
}

void ImportPage::askForFile()
{
    auto* const dialog = new QFileDialog(this, tr("File to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Tables and invoices (*.xlsx *.csv *.txt *.xml *.ofd)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::askForPlace(const QString& title, const QString& ending, void (ImportPage::*write)(const QString&))
{
    auto* const dialog = new QFileDialog(this, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilter(write == &ImportPage::writeForm ? QStringLiteral("*.xlsx") : QStringLiteral("*.xlsx *.csv *.json"));
    dialog->selectFile(m_kind->currentText() + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this, write);
    dialog->open();
}

void ImportPage::openFile(const QString& path)
{
    Result<std::unique_ptr<MappedFile>> mapped = MappedFile::open(path);
    if (!mapped)
        return m_context.tell(mapped.problem());
    m_file = std::make_shared<OpenFile>(OpenFile{QFileInfo(path).fileName(), std::move(*mapped), {}});
    m_fileName->setText(m_file->name);
    reopen({});
}

/// The same bytes, read in another encoding.
void ImportPage::reopen(const std::optional<TextEncoding>& encoding)
{
    if (!m_file)
        return;
    const std::string_view bytes = m_file->mapped->bytes();
    std::optional<CsvForm> form;
    if (encoding) {
        form = m_file->source && m_file->source->csvForm() ? *m_file->source->csvForm() : CsvForm{};
        form->encoding = *encoding;
    }
    Result<TableSource> source = TableSource::open(bytes, form);
    if (!source || source->sheets().empty()) {
        m_context.tell(source ? Problem{"table.no-sheet"} : source.problem());
        m_file = std::make_shared<OpenFile>(OpenFile{m_file->name, m_file->mapped, {}});
        m_columnsCard->hide();
        m_rowsCard->hide();
        // A text that is in no encoding known may be in one that is said.
        m_layoutRow->setVisible(!source && source.problem().code == "text.unknown-encoding");
        return;
    }
    // What tasks still read of the file before stays as it was.
    m_file = std::make_shared<OpenFile>(OpenFile{m_file->name, m_file->mapped, std::move(*source)});
    const QSignalBlocker quiet(m_sheet);
    m_sheet->clear();
    for (const SheetInfo& sheet : m_file->source->sheets())
        m_sheet->addItem(sheet.name);
    m_sheet->setVisible(m_sheet->count() > 1);
    const CsvForm* const csv = m_file->source->csvForm();
    m_encoding->setVisible(csv != nullptr);
    if (csv)
        m_encoding->setCurrentIndex(int(csv->encoding));
    m_layoutRow->show();
    propose(Asked::HeadingsFound);
}

void ImportPage::propose(Asked headings)
{
    if (!m_file || !m_file->source || !kind())
        return;
    const int question = ++m_asked;
    m_account.reset();
    applyRight();
    const int row = headings == Asked::HeadingsSaid ? m_headingRow->value() : -1;
    Task::run(
        this,
        [file = m_file, session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), kind = *kind(),
            sheet = std::size_t(std::max(0, m_sheet->currentIndex())), language = m_context.language(),
            row](plumbline::Progress&) -> Result<Reading> {
            const ReadScope facts = TRY(session->workspace().read());
            const plumbline::Asked asked = session->asked(facts, scope);
            std::vector<ChoiceBook> books = TRY(choiceBooks(session->house(), kind, asked));
            ChoiceBook& shown = books[language == Language::Chinese ? 0 : 1];
            ImportProposal proposal = row < 0 ? TRY(proposeMapping(kind, *file->source, sheet, shown, asked))
                                              : proposeMappingAt(row, kind, TRY(sampleOf(*file->source, sheet)), shown, asked);
            return Reading{std::move(proposal), std::move(shown), formObjection(*session, kind, *file->source, scope.today)};
        },
        [this, question](Result<Reading> reading) {
            if (question == m_asked)
                take(std::move(reading));
        });
}

void ImportPage::take(Result<Reading> reading)
{
    if (!reading) {
        m_columnsCard->hide();
        m_rowsCard->hide();
        return m_context.tell(reading.problem());
    }
    m_reading = std::make_shared<const Reading>(std::move(*reading));
    if (m_reading->objection)
        m_context.tell(*m_reading->objection, Notice::Weight::Unsure);
    const QSignalBlocker quiet(m_headingRow);
    m_headingRow->setValue(int(m_reading->proposal.mapping.headingRow));
    m_columns->show(*kind(), m_reading->proposal, m_reading->choices);
    m_columnsCard->show();
    judge();
}

ImportOrder ImportPage::order() const
{
    ImportOrder order{kind(), m_file->name, m_file->mapped->bytes(), &*m_file->source,
        std::size_t(std::max(0, m_sheet->currentIndex())), m_reading->proposal.headings, m_columns->mapping()};
    order.mapping.takesHiddenRows = m_hidden->isChecked();
    order.duplicates = Duplicates(std::max(0, m_duplicates->currentIndex()));
    return order;
}

void ImportPage::judge()
{
    if (!m_reading)
        return;
    if (m_task)
        m_task->cancel();
    const int question = ++m_asked;
    m_account.reset();
    applyRight();
    m_notes->setText(tr("Each row is being looked at…"));
    m_rowsCard->show();
    m_task = Task::run(
        this,
        [file = m_file, session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), order = order(),
            kind = *kind()](plumbline::Progress& progress) mutable {
            order.kind = &kind;
            return judgeImport(*session, order, scope, progress);
        },
        [this, question](Result<ImportAccount> account) {
            if (question == m_asked)
                take(std::move(account));
        });
}

void ImportPage::take(Result<ImportAccount> account)
{
    if (!account) {
        m_lines->setRows({});
        m_notes->setText(sentenceOf(account.problem(), m_context.language()));
    } else {
        m_account = std::move(*account);
        m_columns->ask(m_account->unknownWords);
        showAccount();
    }
    applyRight();
    Q_EMIT judged();
}

void ImportPage::showAccount()
{
    const Language language = m_context.language();
    QStringList sentences{accountSentence(*m_account, language)};
    sentences << accountNotes(*m_account, language);
    for (const auto& [column, fen] : m_account->sums)
        sentences << tr("%1 in all: %2.")
                         .arg(columnText(*kind()->sheet, column, m_context.session().house().words, language),
                             yuanText(Money::fromFen(std::stoll(fen))));
    m_notes->setText(sentences.join(QLatin1Char(' ')));
    m_lines->setRows(lines());
    m_rows->setVisible(m_lines->rowCount() > 0);
    m_duplicates->setVisible(m_account->duplicates > 0 || m_duplicates->currentIndex() > 0);
    const bool hasHidden = std::any_of(m_account->skippedRows.begin(), m_account->skippedRows.end(),
        [](const SkippedRow& row) { return row.reason == SkipReason::Hidden; });
    m_hidden->setVisible(hasHidden || m_hidden->isChecked());
}

std::vector<ImportPage::Line> ImportPage::lines() const
{
    const Language language = m_context.language();
    std::vector<Line> lines;
    for (const RefusedImportCell& cell : m_account->refused) {
        const QString name = columnText(*kind()->sheet, cell.column, m_context.session().house().words, language);
        const ProblemText problem = describe(cell.problem, language);
        const QString article = cell.problem.citation ? citationText(*cell.problem.citation, language) : QString();
        lines.push_back({cell.row, cell.place < 0 ? name : columnLetters(cell.place) + QLatin1Char(' ') + name, cell.found,
            tr("wrong"), QStringList{problem.what, problem.next, article}.join(QLatin1Char(' ')).trimmed()});
    }
    const ReportWords& words = m_context.session().house().words;
    for (const FoundRow& row : m_account->findings)
        lines.push_back({row.row, {}, {}, tr("to be looked at"),
            QStringLiteral("%1 (%2)").arg(
                in(language, words.finding(row.finding)), in(language, words.citation(row.finding.citation)))});
    for (const DuplicateRow& row : m_account->duplicateRows)
        lines.push_back({row.row, {}, {}, tr("possibly a duplicate"),
            row.like == 0 ? tr("A record says the same in every column.") : tr("Row %1 says the same.").arg(row.like)});
    for (const SkippedRow& row : m_account->skippedRows)
        lines.push_back({row.row, {}, row.text, tr("skipped"), skipReasonText(row.reason, language)});
    std::stable_sort(lines.begin(), lines.end(), [](const Line& one, const Line& other) { return one.row < other.row; });
    return lines;
}

void ImportPage::run()
{
    if (!m_account || !m_run->isEnabled())
        return;
    m_run->setEnabled(false);
    Task::run(
        this,
        [file = m_file, session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), order = order(),
            kind = *kind()](plumbline::Progress& progress) mutable {
            order.kind = &kind;
            return runImport(*session, order, scope, progress);
        },
        [this](Result<ImportAccount> account) { finished(std::move(account)); });
}

void ImportPage::finished(Result<ImportAccount> account)
{
    if (!account) {
        m_context.tell(account.problem());
        applyRight();
    } else if (account->record == 0) {
        take(std::move(account)); // the workspace has changed since it was judged
    } else {
        m_context.show({Notice::Weight::Done,
            tr("%n rows of %1 are imported, in one record that can be taken back below.", nullptr, int(account->good))
                .arg(m_file->name)});
        m_file.reset();
        m_reading.reset();
        m_account.reset();
        m_fileName->clear();
        for (QWidget* const part : std::initializer_list<QWidget*>{m_layoutRow, m_columnsCard, m_rowsCard})
            part->hide();
        applyRight();
        m_context.factsChanged();
    }
    Q_EMIT imported();
}

void ImportPage::reloadImports()
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this()](plumbline::Progress&) -> Result<std::vector<ImportedFile>> {
            return importedFiles(TRY(session->workspace().read()));
        },
        [this](Result<std::vector<ImportedFile>> files) {
            if (!files)
                return m_context.tell(files.problem());
            std::erase_if(*files, [this](const ImportedFile& file) {
                return std::none_of(
                    m_kinds.begin(), m_kinds.end(), [&](const ImportKind& kind) { return kind.name == file.kind; });
            });
            m_imports = *files;
            m_importModel->setRows(std::move(*files));
            m_importList->updateGeometry();
            m_importsCard->setVisible(!m_imports.empty());
            applyRight();
            Q_EMIT listed();
        });
}

void ImportPage::takeBack(const QString& reason)
{
    const int row = std::max(0, m_importList->currentIndex().row());
    if (row >= int(m_imports.size()))
        return;
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()),
            record = m_imports[std::size_t(row)].record,
            reason](plumbline::Progress&) { return takeImportBack(*session, record, scope, reason); },
        [this](Result<std::int64_t> rows) {
            if (!rows)
                return m_context.tell(rows.problem());
            m_reason->hide();
            m_context.show({Notice::Weight::Done, tr("The import is taken back: %n rows.", nullptr, int(*rows))});
            m_context.factsChanged();
            propose(Asked::HeadingsFound);
        });
}

void ImportPage::writeForm(const QString& path)
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), kind = *kind(),
            language = m_context.language(),
            path](plumbline::Progress&) { return writeImportForm(*session, kind, scope, language, path); },
        [this, path](Result<void> done) {
            if (!done)
                return m_context.tell(done.problem());
            m_context.show({Notice::Weight::Done, tr("The form is written: %1").arg(QFileInfo(path).fileName())});
            Q_EMIT written();
        });
}

void ImportPage::writeRows(const QString& path)
{
    Task::run(
        this,
        [session = m_context.session().shared_from_this(), scope = scopeOf(m_context.scope()), kind = *kind(),
            language = m_context.language(),
            path](plumbline::Progress&) { return exportRows(*session, kind, scope, language, path); },
        [this, path](Result<std::int64_t> rows) {
            if (!rows)
                return m_context.tell(rows.problem());
            m_context.show({Notice::Weight::Done,
                tr("%n rows are written and read back equal: %1", nullptr, int(*rows)).arg(QFileInfo(path).fileName())});
            Q_EMIT written();
        });
}

/// One button, and why it is shut.
void ImportPage::applyRight()
{
    const QString refusal = m_context.refusal(Right::Record);
    const bool isWhole = m_account && m_account->isWhole(Duplicates(std::max(0, m_duplicates->currentIndex())));
    m_run->setEnabled(refusal.isEmpty() && isWhole);
    m_run->setToolTip(refusal);
    m_run->setText(isWhole ? tr("Import %n rows", nullptr, int(m_account->good)) : tr("Import"));
    const int row = std::max(0, m_importList->currentIndex().row());
    const bool canBeTakenBack = row < int(m_imports.size()) && !m_imports[std::size_t(row)].isTakenBack;
    m_takeBack->setEnabled(refusal.isEmpty() && canBeTakenBack);
    m_takeBack->setToolTip(refusal);
}

void ImportPage::fillKinds()
{
    const int index = std::max(0, m_kind->currentIndex());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const ImportKind& kind : m_kinds)
        m_kind->addItem(
            in(m_context.language(), m_context.session().house().words.marked(kind.sheet->context, kind.shownTitle())));
    m_kind->setCurrentIndex(index);
}

void ImportPage::retranslate()
{
    setTitle(tr("Import"));
    setLead(tr("Rows of an .xlsx or .csv file as you have it: say what its columns are, see what each row comes to, and take all "
               "of them in at once, or none. Drop the file here."));
    fillKinds();
    m_choose->setText(tr("Choose a file…"));
    m_form->setText(tr("Form to fill in…"));
    m_export->setText(tr("Export rows…"));
    m_kind->setAccessibleName(tr("What the rows are"));
    m_sheet->setAccessibleName(tr("Sheet"));
    m_encoding->setAccessibleName(tr("Encoding"));
    m_headingLabel->setText(tr("Headings in row"));
    m_headingRow->setAccessibleName(m_headingLabel->text());
    m_columnsCard->setTitle(tr("What each column is"));
    m_rowsCard->setTitle(tr("What the rows come to"));
    m_hidden->setText(tr("Take hidden rows too"));
    const int chosen = std::max(0, m_duplicates->currentIndex());
    const QSignalBlocker quiet(m_duplicates);
    m_duplicates->clear();
    m_duplicates->addItems(
        {tr("Possible duplicates: decide first"), tr("Leave possible duplicates out"), tr("Take possible duplicates too")});
    m_duplicates->setCurrentIndex(chosen);
    m_duplicates->setAccessibleName(tr("Possible duplicates"));
    m_lines->setColumns({{tr("Row"), [](const Line& line) { return QString::number(line.row); },
                             [](const Line& line) { return QVariant::fromValue(qlonglong(line.row)); }, Qt::AlignRight},
        {tr("State"), [](const Line& line) { return line.state; }, {}},
        {tr("Column"), [](const Line& line) { return line.column; }, {}},
        {tr("Found"), [](const Line& line) { return line.found; }, {}},
        {tr("Why"), [](const Line& line) { return line.reason; }, {}}});
    m_importsCard->setTitle(tr("Imports"));
    m_takeBack->setText(tr("Take back…"));
    m_reason->setWords(tr("Why is it taken back?"), tr("Take back"));
    m_importModel->setColumns({{tr("File"), [](const ImportedFile& file) { return file.name; }, {}},
        {tr("Rows"), [](const ImportedFile& file) { return QString::number(file.rows); }, {}, Qt::AlignRight},
        {tr("When"), [](const ImportedFile& file) { return byHand(QString::fromStdString(file.at)); }, {}},
        {tr("By"), [](const ImportedFile& file) { return file.by; }, {}},
        {tr("State"),
            [back = tr("taken back"), in = tr("imported")](const ImportedFile& file) { return file.isTakenBack ? back : in; },
            {}}});
    if (m_account)
        showAccount();
    applyRight();
}

void ImportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        propose(Asked::HeadingsFound);
    }
}

void ImportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    answerDoor();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    openFile(event->mimeData()->urls().front().toLocalFile());
    event->acceptProposedAction();
}

}
