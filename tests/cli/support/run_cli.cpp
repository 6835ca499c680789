// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/support/run_cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace plumbline::tests {

QList<QByteArray> CliRun::lines() const
{
    QList<QByteArray> lines = out.split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

static CliRun run(QProcess& process, const QStringList& arguments, const QByteArray& input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    static const QTemporaryDir memory; // of files seen: not the machine's own
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), memory.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PLUMBLINE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit)
        run.exit = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

CliRun runCli(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    return run(process, arguments, input);
}

CliRun runCliInto(const QString& file, const QStringList& arguments)
{
    QProcess process;
    process.setStandardOutputFile(file);
    return run(process, arguments, {});
}

CliRun runCliWithin(qint64 largestFile, const QStringList& arguments)
{
    QProcess process;
    process.setChildProcessModifier([largestFile] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(largestFile), rlim_t(largestFile)};
        setrlimit(RLIMIT_FSIZE, &limit);
    });
    return run(process, arguments, {});
}

CliRun runCliAsNobody(const QStringList& arguments)
{
    constexpr int nobody = 65'534;
    QProcess process;
    process.setChildProcessModifier([] {
        if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
            _exit(127);
    });
    return run(process, arguments, {});
}

QList<QJsonObject> answersOf(const CliRun& run)
{
    QList<QJsonObject> answers;
    const QJsonDocument whole = QJsonDocument::fromJson(run.out);
    if (whole.isArray()) {
        for (const QJsonValue answer : whole.array())
            answers.append(answer.toObject());
        return answers;
    }
    for (const QByteArray& line : run.lines())
        answers.append(QJsonDocument::fromJson(line).object());
    return answers;
}

QString problemCode(const QJsonObject& answer)
{
    return answer[QStringLiteral("problem")][QStringLiteral("code")].toString();
}

}
