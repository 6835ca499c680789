// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/rounds.h"

#include "app/composition/house.h"

#include <QDir>
#include <QFileInfo>

namespace plumbline::tests {

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QStringList names = QDir(from).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("can't copy %s", qPrintable(name));
    }
}

QString folderTemplate()
{
    if (const QString medium = qEnvironmentVariable("PLUMBLINE_FAULTS_FOLDER"); !medium.isEmpty())
        return medium + QStringLiteral("/plumbline-faults-XXXXXX");
    const QString memory = QStringLiteral("/dev/shm");
    const bool hasMemory = QFileInfo(memory).isDir() && QFileInfo(memory).isWritable();
    return (hasMemory ? memory : QDir::tempPath()) + QStringLiteral("/plumbline-faults-XXXXXX");
}

Rounds::Rounds()
{
    Result<House> house = makeHouse();
    if (!house)
        qFatal("no house");
    m_house = std::make_unique<House>(std::move(*house));
    for (const Action& action : actions()) {
        Prepared& prepared = m_prepared.emplace_back();
        prepared.action = &action;
        prepared.folder = m_folder.filePath(QString::fromLatin1(action.name));
        QDir().mkpath(prepared.folder);
        Stage stage(*m_house, prepared.folder);
        if (const Result<void> made = action.prepare(stage); !made)
            qFatal("%s can't be prepared: %s", action.name, made.problem().code.data());
        prepared.reference.before = standOf(*m_house, prepared.folder);
        const QTemporaryDir whole(folderTemplate());
        copyFolder(prepared.folder, whole.path());
        prepared.reference.trial = tryAction(action, *m_house, whole.path(), {});
        prepared.reference.after = standOf(*m_house, whole.path());
        if (!prepared.reference.trial.isDone)
            qFatal("%s fails undisturbed: %s", action.name, prepared.reference.trial.problem.c_str());
    }
}

const Rounds::Prepared& Rounds::prepared(std::string_view action) const
{
    return *std::find_if(
        m_prepared.begin(), m_prepared.end(), [&](const Prepared& one) { return std::string_view(one.action->name) == action; });
}

QString Rounds::disturb(const Prepared& prepared, const Conditions& conditions, Trial& trial) const
{
    const QTemporaryDir folder(folderTemplate());
    copyFolder(prepared.folder, folder.path());
    trial = tryAction(*prepared.action, *m_house, folder.path(), conditions);
    const auto lastSaved = trial.saved.empty() ? std::optional<journal::Head>() : trial.saved.back();
    const Stand found = standOf(*m_house, folder.path(), lastSaved);
    const QString wrong = judge(prepared.reference, trial, found);
    if (!wrong.isEmpty() || found != prepared.reference.before)
        return wrong;
    const Trial again = tryAction(*prepared.action, *m_house, folder.path(), {{}, 1});
    return again.isDone ? QString() : QStringLiteral("it can't be done any more: ") + QString::fromStdString(again.problem);
}

int askedFor(const char* variable, int usual)
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? asked : usual;
}

void Count::add(const Trial& trial, bool isGood)
{
    ++tried;
    survived += isGood ? 1 : 0;
    done += trial.isDone ? 1 : 0;
    if (!trial.problem.empty()) {
        ++refused;
        ++problems[trial.problem];
    }
}

QByteArray Count::text() const
{
    QByteArray text = QByteArray::number(tried) + " tried, " + QByteArray::number(survived) + " survived, "
        + QByteArray::number(tried - survived) + " lost; " + QByteArray::number(done) + " told as done, "
        + QByteArray::number(refused) + " as failed";
    for (const auto& [code, times] : problems)
        text += "\n    " + QByteArray::fromStdString(code) + ": " + QByteArray::number(times);
    return text;
}

}
