// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace plumbline::tests {

/// Every label, button, tab, header and rail entry below this widget whose words don't fit it, as sentences.
QStringList clippedTexts(const QWidget& widget);
/// Shows the widget at this size, and writes it as a picture into the build's screenshots folder.
void takePicture(QWidget& widget, const QString& name, QSize size = {1280, 720});
/// Lets layouts and posted events settle.
void settle();

}
