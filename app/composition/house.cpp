// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/house.h"

#include "app/composition/domains.h"
#include "resources/shipped_rules.h"
#include "ui/texts/report_words.h"

#include <QThread>

namespace plumbline {

Result<House> makeHouse()
{
    RuleBook rules = TRY(RuleBook::of(TRY(shippedPacks())));
    ReportWords words = reportWords(rules);
    return House{domains(), std::move(rules), std::move(words)};
}

std::future<Result<House>> makeHouseAside()
{
    QThread::currentThread(); // Qt takes the first thread that it meets for the main one
    return std::async(std::launch::async, makeHouse);
}

}
