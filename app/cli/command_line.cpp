// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "app/cli/problem_output.h"
#include "core/values/period.h"

#include <QLocale>

#include <algorithm>
#include <cstdio>

namespace plumbline::cli {

namespace {

const std::vector<Option>& globalOptions()
{
    static const std::vector<Option> options{
        {"--json", nullptr, {"以一个 JSON 文档作答", "answer with one JSON document"}},
        {"--lang", "zh|en", {"所用语言", "the language to speak"}},
        {"--on", "YYYY-MM-DD", {"以该日为今天", "take this day for today"}},
        {"--help", nullptr, {"显示说明", "show this help"}},
    };
    return options;
}

/// Chinese, unless the system asks for another language.
Language systemLanguage()
{
    const QLocale::Language language = QLocale::system().language();
    return language == QLocale::Chinese || language == QLocale::C ? Language::Chinese : Language::English;
}

QString optionLines(const std::vector<Option>& options, Language language)
{
    QString lines;
    for (const Option& option : options) {
        QString name = QString::fromLatin1(option.name);
        if (option.value)
            name += QLatin1Char(' ') + QString::fromLatin1(option.value);
        lines += QStringLiteral("  %1  %2\n").arg(name, -22).arg(option.meaning.in(language));
    }
    return lines;
}

QString usageOf(const Command& command)
{
    return QStringLiteral("plumbline-cli %1 %2").arg(QString::fromLatin1(command.name), QString::fromUtf8(command.operands));
}

QString helpOf(const Command& command, Language language)
{
    QString help = usageOf(command).trimmed() + QStringLiteral("\n\n") + command.summary.in(language) + QLatin1Char('\n');
    if (command.details)
        help += QLatin1Char('\n') + command.details(language) + QLatin1Char('\n');
    help += QLatin1Char('\n') + optionLines(command.options, language) + optionLines(globalOptions(), language);
    return help;
}

QString helpOfAll(Language language)
{
    const Words title{"准绳命令行：与窗口相同的服务", "Plumbline on the command line: the window's own services"};
    const Words exits{"退出码：0 完成；1 完成但有问题；2 调用或输入有误，未作任何改动；3 文件不可用；4 机器故障",
        "Exit codes: 0 done; 1 done and something is wrong; 2 the call or the input is wrong, nothing was changed; 3 the file "
        "can't be used; 4 the machine failed"};
    QString help = title.in(language) + QStringLiteral("\n\n");
    for (const Command& command : commands())
        help += QStringLiteral("  %1  %2\n").arg(usageOf(command), -36).arg(command.summary.in(language));
    return help + QLatin1Char('\n') + optionLines(globalOptions(), language) + QLatin1Char('\n') + exits.in(language)
        + QLatin1Char('\n');
}

/// A call with its global options taken out; the other words wait for the command.
struct Parsed {
    Call call;
    bool isHelp = false;
    QStringList rest;
};

Problem badValue(const QString& option, const QString& value)
{
    return Problem{"cli.bad-value"}.with("option", option).with("value", value);
}

Result<void> takeGlobal(Parsed& parsed, const QString& name, const QString& value)
{
    if (name == QStringLiteral("--json")) {
        parsed.call.isJson = true;
    } else if (name == QStringLiteral("--help")) {
        parsed.isHelp = true;
    } else if (name == QStringLiteral("--lang")) {
        if (value != QStringLiteral("zh") && value != QStringLiteral("en"))
            return badValue(name, value);
        parsed.call.language = value == QStringLiteral("zh") ? Language::Chinese : Language::English;
    } else {
        Result<QDate> day = parseDate(value.toStdString());
        if (!day)
            return std::move(day).problem().in(name);
        parsed.call.today = *day;
        parsed.call.isDayGiven = true;
    }
    return {};
}

const Option* optionNamed(const std::vector<Option>& options, const QString& name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const Option& option) { return name == QLatin1String(option.name); });
    return found == options.end() ? nullptr : &*found;
}

/// The value of an option: behind its "=", or the next word, which is then taken. Empty where it needs none.
Result<QString> valueOf(const Option& option, const QStringList& words, qsizetype& at)
{
    const QString name = QString::fromLatin1(option.name);
    const qsizetype equals = words[at].indexOf(QLatin1Char('='));
    if (!option.value)
        return equals < 0 ? Result<QString>(QString()) : badValue(name, words[at].mid(equals + 1));
    if (equals >= 0)
        return words[at].mid(equals + 1);
    if (at + 1 == words.size())
        return Problem{"cli.missing-value"}.with("option", name);
    return words[++at];
}

QString optionName(const QString& word)
{
    return word.section(QLatin1Char('='), 0, 0);
}

/// Global options may stand anywhere before "--".
Result<void> takeGlobals(Parsed& parsed, const QStringList& words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words[at] == QStringLiteral("--")) {
            parsed.rest += words.mid(at);
            break;
        }
        if (const Option* const option = optionNamed(globalOptions(), optionName(words[at])))
            TRY(takeGlobal(parsed, QString::fromLatin1(option->name), TRY(valueOf(*option, words, at))));
        else
            parsed.rest.append(words[at]);
    }
    return {};
}

/// What stands behind the command's name: its options and operands. A single "-" is an operand.
Result<void> takeOwn(Call& call, const Command& command, const QStringList& words)
{
    bool areOptionsOver = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (areOptionsOver || !words[at].startsWith(QStringLiteral("--"))) {
            call.operands.append(words[at]);
        } else if (words[at] == QStringLiteral("--")) {
            areOptionsOver = true;
        } else {
            const Option* const option = optionNamed(command.options, optionName(words[at]));
            if (!option)
                return Problem{"cli.unknown-option"}.with("option", optionName(words[at]));
            call.options[QString::fromLatin1(option->name)] = TRY(valueOf(*option, words, at));
        }
    }
    if (call.operands.size() < command.leastOperands)
        return Problem{"cli.missing-operand"}.with("usage", usageOf(command));
    if (call.operands.size() > command.mostOperands)
        return Problem{"cli.unexpected-operand"}
            .with("operand", call.operands[command.mostOperands])
            .with("usage", usageOf(command));
    return {};
}

QStringList nameOf(const Command& command)
{
    return QString::fromLatin1(command.name).split(QLatin1Char(' '));
}

/// The longest name that the words begin with: "attachments save" before "attachments".
const Command* commandNamed(const QStringList& words)
{
    const Command* longest = nullptr;
    for (const Command& command : commands()) {
        const QStringList name = nameOf(command);
        if (words.mid(0, name.size()) == name && (!longest || name.size() > nameOf(*longest).size()))
            longest = &command;
    }
    return longest;
}

Exit run(const Command& command, const Call& call)
{
    const Exit exit = command.run(call);
    if (std::fflush(stdout) != 0 || std::ferror(stdout))
        return call.refuse(Exit::MachineFailed, Problem{"file.not-written"});
    return exit;
}

}

void Call::write(std::string_view bytes) const
{
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void Call::say(const QString& line) const
{
    const QByteArray bytes = line.toUtf8() + '\n';
    write({bytes.data(), std::size_t(bytes.size())});
}

Exit Call::refuse(Exit exit, const Problem& problem) const
{
    const QByteArray sentences = problemSentences(problem, language).toUtf8() + '\n';
    std::fwrite(sentences.data(), 1, std::size_t(sentences.size()), stderr);
    if (isJson) {
        std::string json = "{\"problem\":";
        appendProblem(json, problem, language);
        write(json + "}\n");
    }
    return exit;
}

Exit runCommandLine(const QStringList& words)
{
    Parsed parsed;
    Call& call = parsed.call;
    call.language = systemLanguage();
    call.today = QDate::currentDate();
    if (const Result<void> taken = takeGlobals(parsed, words); !taken)
        return call.refuse(Exit::BadCall, taken.problem());
    const Command* const command = commandNamed(parsed.rest);
    if (parsed.isHelp) {
        call.write((command ? helpOf(*command, call.language) : helpOfAll(call.language)).toStdString());
        return Exit::Done;
    }
    if (parsed.rest.isEmpty()) {
        call.write(helpOfAll(call.language).toStdString());
        return Exit::BadCall;
    }
    if (!command)
        return call.refuse(Exit::BadCall, Problem{"cli.unknown-command"}.with("command", parsed.rest.join(QLatin1Char(' '))));
    if (const Result<void> taken = takeOwn(call, *command, parsed.rest.mid(nameOf(*command).size())); !taken)
        return call.refuse(Exit::BadCall, taken.problem());
    return run(*command, call);
}

}
