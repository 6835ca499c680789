// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"

#include "app/composition/domains.h"
#include "resources/shipped_rules.h"
#include "ui/texts/report_words.h"

#include <QThread>
#include <QTranslator>

#include <memory>

namespace plumbline {

namespace {

/// The window's own translations, whichever language it speaks: reports carry both.
LocalText inBoth(const char* context, const char* text)
{
    static const auto chinese = [] {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/plumbline_zh_CN.qm")))
            qFatal("the Chinese translations are not in this program");
        return translator;
    }();
    const QString english = QString::fromUtf8(text);
    const QString translated = chinese->translate(context, text);
    return {translated.isEmpty() ? english : translated, english};
}

}

Result<House> makeHouse()
{
    RuleBook rules = TRY(RuleBook::of(TRY(shippedPacks())));
    ReportWords words = reportWords(rules);
    words.marked = inBoth;
    return House{domains(), std::move(rules), std::move(words)};
}

std::future<Result<House>> makeHouseAside()
{
    QThread::currentThread(); // Qt takes the first thread that it meets for the main one
    return std::async(std::launch::async, makeHouse);
}

}
