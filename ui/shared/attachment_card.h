// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/attachments.h"
#include "ui/shared/page.h"

#include <QTemporaryDir>

#include <set>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QMimeData;
class QPushButton;

namespace plumbline {

class PageContext;

/// What is attached to one fact, beside its row: files are added by button, dropped or pasted; opened, saved and removed with a
/// reason. What is wrong with one is said in its line.
class AttachmentCard final : public Card {
    Q_OBJECT
public:
    explicit AttachmentCard(PageContext& context, QWidget* parent = nullptr);
    ~AttachmentCard() override;

    /// Shows the attachments of that fact; an empty table shows none and takes none. The fact that is shown is only read anew.
    void setFact(const std::string& table, const Id& fact);
    void clear() { setFact({}, {}); }
    /// What is added is of this kind unless somebody chooses another.
    void setKind(std::string_view kind);
    /// As many files as there are names; each by itself, those that can't be taken in are told of.
    void addFiles(const QStringList& paths);
    /// Files, or else a picture. False where there is neither.
    bool addFrom(const QMimeData& content);

Q_SIGNALS:
    void loaded();
    void added(); ///< or removed

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Shown {
        Attachment attachment;
        QByteArray thumbnail;
    };

    void build();
    void reload();
    void take(Result<std::vector<Shown>> answer);
    void fill();
    void makeThumbnails();
    const Attachment* chosen() const;
    void applyRights();
    void chooseFiles();
    void openChosen();
    void saveChosen();
    void removeChosen();
    void paste();
    template <class Work> void run(Work work);
    AttachmentFacts described(const QString& name) const;
    QString lineOf(const Attachment& attachment) const;
    void retranslate();

    PageContext& m_context;
    std::string m_table;
    Id m_fact;
    int m_asked = 0; ///< answers to older questions are dropped
    std::vector<Shown> m_shown;
    std::set<std::string> m_looked; ///< contents of which a picture was tried
    QTemporaryDir m_opened; ///< copies that other programs show
    QListWidget* m_list;
    QLabel* m_none;
    QComboBox* m_kind;
    QLineEdit* m_note;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
    QWidget* m_actions; ///< with what is attached, where something is
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
};

}
