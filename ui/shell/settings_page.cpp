// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_page.h"

#include "ui/shared/theme.h"
#include "ui/shell/segmented_choice.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace plumbline {

SettingsPage::SettingsPage(const Preferences& preferences, QWidget* parent) : Page(parent), m_preferences(preferences)
{
    auto* const card = new Card;
    card->body()->setSpacing(space::four);
    m_language = addRow(card, 2);
    card->body()->addWidget(makeRule());
    m_theme = addRow(card, 3);
    card->body()->addWidget(makeRule());
    m_unit = addRow(card, 2);
    card->body()->addWidget(makeRule());
    m_lock = addRow(card, 4);
    body()->addWidget(card);
    body()->addStretch();
    const auto ask = [this](auto Preferences::*what, int at) {
        Preferences changed = m_preferences;
        using Choice = std::remove_reference_t<decltype(changed.*what)>;
        changed.*what = Choice(at);
        Q_EMIT preferencesAsked(changed);
    };
    connect(m_language.choice, &SegmentedChoice::chosen, this, [ask](int at) { ask(&Preferences::language, at); });
    connect(m_theme.choice, &SegmentedChoice::chosen, this, [ask](int at) { ask(&Preferences::theme, at); });
    connect(m_unit.choice, &SegmentedChoice::chosen, this, [ask](int at) { ask(&Preferences::moneyUnit, at); });
    connect(m_lock.choice, &SegmentedChoice::chosen, this, [ask](int at) { ask(&Preferences::lockAfter, at); });
    setPreferences(preferences);
    retranslate();
}

SettingsPage::Row SettingsPage::addRow(Card* card, int choices)
{
    const Row row = {makeLabel({}, "strong"), makeLabel({}, "small"), new SegmentedChoice(choices)};
    row.sentence->setWordWrap(true);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(row.name);
    words->addWidget(row.sentence);
    auto* const line = new QHBoxLayout;
    line->setSpacing(space::six);
    line->addLayout(words, 1);
    line->addWidget(row.choice, 0, Qt::AlignVCenter);
    card->body()->addLayout(line);
    return row;
}

void SettingsPage::setPreferences(const Preferences& preferences)
{
    m_preferences = preferences;
    m_language.choice->setChosen(int(preferences.language));
    m_theme.choice->setChosen(int(preferences.theme));
    m_unit.choice->setChosen(int(preferences.moneyUnit));
    m_lock.choice->setChosen(int(preferences.lockAfter));
}

void SettingsPage::retranslate()
{
    setTitle(tr("Settings"));
    setLead(tr("Each choice takes effect at once, on this computer only."));
    m_language.name->setText(tr("Language"));
    m_language.sentence->setText(tr("Of the window. A report keeps the language it was made in."));
    m_language.choice->setTexts({QStringLiteral("中文"), QStringLiteral("English")});
    m_theme.name->setText(tr("Appearance"));
    m_theme.sentence->setText(tr("Light or dark, or as the system has it."));
    m_theme.choice->setTexts({tr("As the system"), tr("Light"), tr("Dark")});
    m_unit.name->setText(tr("Amounts in tables and charts"));
    m_unit.sentence->setText(tr("What is stored and explained is always exact to the fen."));
    m_unit.choice->setTexts({tr("Yuan"), tr("10,000 yuan")});
    m_lock.name->setText(tr("Lock when nobody is at it"));
    m_lock.sentence->setText(tr("Only where who is here has a password. Ctrl+L locks at once."));
    m_lock.choice->setTexts({tr("5 minutes"), tr("10 minutes"), tr("30 minutes"), tr("Never")});
}

void SettingsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}
