// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/child_process.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plumbline::benchmarks {

namespace {

double usedSeconds(const rusage& use)
{
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

/// The kernel's high-water mark, and what is the program's own now. (What wait4 tells is never less than the memory of the
/// process that forked.)
void takeMemory(pid_t child, ChildUse& use)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(child));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : status.readAll().split('\n')) {
        const auto mebibytes = [&] { return line.mid(line.indexOf(':') + 1).trimmed().split(' ').front().toDouble() / 1024; };
        if (line.startsWith("VmHWM:"))
            use.peakMiB = std::max(use.peakMiB, mebibytes());
        else if (line.startsWith("RssAnon:"))
            use.peakOwnMiB = std::max(use.peakOwnMiB, mebibytes());
    }
}

[[noreturn]] void becomeProgram(const std::vector<char*>& words, const char* outputFile)
{
    const int file = open(outputFile, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (file >= 0 && dup2(file, STDOUT_FILENO) >= 0)
        execv(words.front(), words.data());
    _exit(127);
}

}

ChildUse runChild(const QString& program, const QStringList& arguments, const QString& outputFile)
{
    QList<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments)
        words.append(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    const QByteArray output = outputFile.toLocal8Bit();

    ChildUse use;
    const double began = clockSeconds();
    const pid_t child = fork();
    if (child == 0)
        becomeProgram(pointers, output.constData());
    int status = 0;
    rusage used{};
    while (child > 0 && wait4(child, &status, WNOHANG, &used) == 0) {
        takeMemory(child, use);
        usleep(5'000);
    }
    use.elapsedSeconds = clockSeconds() - began;
    use.exit = child > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    use.processorSeconds = usedSeconds(used);
    return use;
}

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    return usedSeconds(used);
}

double clockSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}
