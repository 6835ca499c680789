// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "ui/shared/language_switch.h"

#include <QSettings>

namespace plumbline {

namespace {

/// Written as words, so that the file can be read; an unknown word counts as not chosen.
template <class Choice> struct Word {
    Choice choice;
    const char* word;
};
constexpr Word<Language> languageWords[] = {{Language::Chinese, "zh"}, {Language::English, "en"}};
constexpr Word<ThemeChoice> themeWords[] = {
    {ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}};
constexpr Word<MoneyUnit> unitWords[] = {{MoneyUnit::Yuan, "yuan"}, {MoneyUnit::TenThousandYuan, "ten-thousand-yuan"}};
constexpr Word<Preferences::Rail> railWords[] = {{Preferences::Rail::Full, "full"}, {Preferences::Rail::Icons, "icons"}};

constexpr Word<Preferences::LockAfter> lockWords[] = {{Preferences::LockAfter::FiveMinutes, "5-minutes"},
    {Preferences::LockAfter::TenMinutes, "10-minutes"}, {Preferences::LockAfter::ThirtyMinutes, "30-minutes"},
    {Preferences::LockAfter::Never, "never"}};

template <class Choice, std::size_t count>
Choice chosen(const QSettings& settings, const char* key, const Word<Choice> (&words)[count], Choice otherwise)
{
    const QString word = settings.value(QLatin1StringView(key)).toString();
    for (const auto& [choice, name] : words) {
        if (word == QLatin1StringView(name))
            return choice;
    }
    return otherwise;
}

template <class Choice, std::size_t count>
void keep(QSettings& settings, const char* key, const Word<Choice> (&words)[count], Choice choice)
{
    for (const auto& [known, name] : words) {
        if (known == choice)
            settings.setValue(QLatin1StringView(key), QLatin1StringView(name));
    }
}

}

Preferences Preferences::load()
{
    const QSettings settings;
    return {
        .language = chosen(settings, "language", languageWords, systemLanguage()),
        .theme = chosen(settings, "theme", themeWords, ThemeChoice::System),
        .moneyUnit = chosen(settings, "money-unit", unitWords, MoneyUnit::TenThousandYuan),
        .rail = chosen(settings, "rail", railWords, Rail::Full),
        .backupFolder = settings.value(QLatin1StringView("backup-folder")).toString(),
        .lockAfter = chosen(settings, "lock-after", lockWords, LockAfter::TenMinutes),
    };
}

void Preferences::save() const
{
    QSettings settings;
    keep(settings, "language", languageWords, language);
    keep(settings, "theme", themeWords, theme);
    keep(settings, "money-unit", unitWords, moneyUnit);
    keep(settings, "rail", railWords, rail);
    settings.setValue(QLatin1StringView("backup-folder"), backupFolder);
    keep(settings, "lock-after", lockWords, lockAfter);
}

std::optional<std::chrono::minutes> Preferences::idleLimit() const
{
    switch (lockAfter) {
    case LockAfter::FiveMinutes:
        return std::chrono::minutes(5);
    case LockAfter::TenMinutes:
        return std::chrono::minutes(10);
    case LockAfter::ThirtyMinutes:
        return std::chrono::minutes(30);
    case LockAfter::Never:
        break;
    }
    return {};
}

}
