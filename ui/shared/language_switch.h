// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/values/language.h"

class QApplication;

namespace plumbline {

/// Chinese, unless the system asks for another language: then English.
Language systemLanguage();
/// Texts, Qt's own dialogs and the form of numbers, for the whole application, at once: widgets hear LanguageChange.
void installLanguage(QApplication& application, Language language);

}
