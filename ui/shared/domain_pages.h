// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/rights.h"
#include "core/values/ids.h"
#include "core/values/language.h"
#include "ui/shared/explanation.h"

#include <QDate>
#include <QObject>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QWidget;

namespace plumbline {

class RuleBook;
class Session;
struct Finding;

/// How amounts are shown in tables and charts; the why panel always speaks yuan.
enum class MoneyUnit { Yuan, TenThousandYuan };

/// What the top bar has chosen. A page shows this and nothing else.
struct PageScope {
    EnterpriseId enterprise;
    int year = 0;
    QDate asOf; ///< 截至: the day taken as today

    friend bool operator==(const PageScope&, const PageScope&) = default;
};

/// A sentence in the bar above the page: it blocks nothing and waits to be read.
struct Notice {
    enum class Weight { Done, Unsure, Wrong };
    Weight weight = Weight::Done;
    QString text;
    QString action = {}; ///< the words of its link, if it offers a way out
    std::function<void()> act = {};
    bool stays = false; ///< until it is answered or closed; later notices wait for that
};

/// All that a page may ask of the window around it.
class PageContext : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The open workspace. Pages exist only while one is open.
    virtual Session& session() = 0;
    virtual PageScope scope() const = 0;
    virtual Language language() const = 0;
    virtual MoneyUnit moneyUnit() const = 0;

    /// Why who is here may not do what asks for this right, in words; empty: they may.
    virtual QString refusal(Right right) const = 0;

    /// Opens the why panel.
    virtual void explain(const Explanation& explanation) = 0;
    /// By PageKind::id, "safety_fee.plan".
    virtual void openPage(const QString& page) = 0;
    virtual void show(Notice notice) = 0;
    /// As a notice.
    void tell(const Problem& problem, Notice::Weight weight = Notice::Weight::Wrong);
    /// In the foot of the window: what a selection adds up to; empty takes it away.
    virtual void showSummary(const QString& summary) = 0;
    /// A page wrote facts: counts, saved time and chain state are asked for anew.
    virtual void factsChanged() = 0;

Q_SIGNALS:
    void scopeChanged();
    void moneyUnitChanged();
    /// Facts have changed, by this page or another; what is shown may be old.
    void factsAreNewer();
};

/// One page of a domain. Titles and keywords are QT_TRANSLATE_NOOP in the context of DomainPages::id().
struct PageKind {
    const char* id; ///< "safety_fee.plan"
    const char* title;
    std::function<QWidget*(PageContext&)> make; ///< called when the page is first shown
    const char* keywords = ""; ///< further words the command palette finds it by
};

/// What a domain says on the overview.
struct OverviewPart {
    std::vector<QWidget*> cards = {}; ///< its figures, most telling first; none where it has nothing to say
    QWidget* chart = nullptr; ///< the one wide picture beside what is due next; null: none
};

/// The way to where a finding is settled: its words, and the going; empty words: there is none.
struct Remedy {
    QString words = {};
    std::function<void(PageContext&, const QString& back)> go = {}; ///< `back`: the page one comes from
};

/// A domain's face: one entry in the rail, its pages, and its card on the overview.
class DomainPages {
public:
    virtual ~DomainPages() = default;
    virtual const char* id() const = 0; ///< "safety_fee": also the translation context
    virtual const char* title() const = 0;
    virtual const char* icon() const = 0; ///< a name in resources/icons
    /// Where in the rail.
    enum class Place { Above, Below };
    virtual Place place() const { return Place::Above; }
    virtual std::span<const PageKind> pages() const = 0;
    virtual OverviewPart overviewPart(PageContext&) const { return {}; }
    /// Why a finding of this domain is one; whoever finds nothing explains nothing. Called on any thread.
    virtual Explanation explain(const Finding&, const RuleBook&, Language) const { return {}; }
    /// Called on any thread; gone to on the window's.
    virtual Remedy remedy(const Finding&) { return {}; }
    /// What stands above its pages as long as a newcomer needs leading; null: nothing.
    virtual QWidget* guide(PageContext&, QWidget*) { return nullptr; }
    /// The page with which a new workspace begins; null: this domain has none.
    virtual const char* firstPage() const { return nullptr; }
};

}
