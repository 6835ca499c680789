// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/language_switch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace plumbline {

Language systemLanguage()
{
    const QLocale::Language asked = QLocale::system().language();
    return asked == QLocale::Chinese || asked == QLocale::C ? Language::Chinese : Language::English;
}

void installLanguage(QApplication& application, Language language)
{
    static QTranslator* own = nullptr;
    static QTranslator* qts = nullptr;
    const bool isChinese = language == Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedStates));

    delete qts;
    delete own;
    qts = new QTranslator(&application);
    if (isChinese && qts->load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qts);
    own = new QTranslator(&application);
    if (own->load(isChinese ? QStringLiteral(":/i18n/plumbline_zh_CN.qm") : QStringLiteral(":/i18n/plumbline_en.qm")))
        QCoreApplication::installTranslator(own);
}

}
