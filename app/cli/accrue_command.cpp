// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/accrue_answer.h"
#include "app/cli/accrue_help.h"
#include "app/cli/accrue_input.h"
#include "app/cli/accrue_table.h"
#include "app/cli/byte_stream.h"
#include "app/cli/commands.h"
#include "app/cli/problem_output.h"
#include "core/values/json.h"
#include "resources/shipped_rules.h"

namespace plumbline::cli {

namespace {

/// One call of accrue: what comes in goes out again in the same form and order, each with its answer or its Problem.
class AccrueRun final {
public:
    AccrueRun(const Call& call, const RuleBook& rules, ByteSource& source)
        : m_call(&call), m_source(&source), m_input(source), m_answerer(rules)
    {
    }

    Exit run()
    {
        switch (m_input.form()) {
        case InputForm::Object:
            answerObject(m_input.whole());
            m_sink.text() += '\n';
            break;
        case InputForm::Array:
            answerArray();
            break;
        case InputForm::Lines:
            answerLines();
            break;
        case InputForm::Table:
            answerTable();
            break;
        }
        m_sink.flush();
        if (m_source->hasFailed())
            return m_call->refuse(Exit::MachineFailed,
                Problem{"file.unreadable"}.with("reason", m_source->errorText()).inFile(m_call->operands.front()));
        if (m_sink.hasFailed())
            return m_call->refuse(Exit::MachineFailed, Problem{"file.not-written"});
        return m_hasProblems ? Exit::BadCall : Exit::Done;
    }

private:
    using Piece = AccrueInput::Piece;

    void answerLines()
    {
        for (Piece piece; mayGoOn() && m_input.nextLine(piece);) {
            answerObject(piece);
            m_sink.text() += '\n';
        }
    }

    void answerTable()
    {
        QuestionTable table;
        Piece piece;
        m_input.nextLine(piece);
        Result<void> names = piece.isTooLarge ? Result<void>(Problem{"json.too-large"}) : table.readNames(piece.text);
        if (!names) {
            refuse(std::move(names).problem(), piece.place, {});
            m_sink.text() += '\n';
            return;
        }
        while (mayGoOn() && m_input.nextLine(piece)) {
            m_question.clear();
            answer(piece, piece.isTooLarge ? Result<void>(Problem{"json.too-large"}) : table.readRow(piece.text, m_question));
            m_sink.text() += '\n';
        }
    }

    void answerArray()
    {
        m_sink.text() += '[';
        const char* separator = "\n";
        const auto separate = [&] {
            m_sink.text() += separator;
            separator = ",\n";
        };
        AccrueInput::Element element = AccrueInput::Element::Malformed;
        bool isSound = true;
        for (Piece piece; isSound && mayGoOn();) {
            element = m_input.nextElement(piece);
            if (element != AccrueInput::Element::Found)
                break;
            separate();
            isSound = answerObject(piece);
        }
        if (isSound && element != AccrueInput::Element::Found) {
            if (const std::string_view code = endingOf(element); !code.empty()) {
                separate();
                refuse(Problem{code, Where{{}, 1, 1, {}}}, m_input.place(), {});
            }
        }
        m_sink.text() += "\n]\n";
    }

    /// What is wrong with the end of an array; empty if nothing is.
    std::string_view endingOf(AccrueInput::Element end)
    {
        switch (end) {
        case AccrueInput::Element::CutShort:
            return "json.truncated";
        case AccrueInput::Element::Malformed:
            return "json.malformed";
        default:
            return m_input.hasTrailing() ? "json.trailing" : "";
        }
    }

    /// False where the text isn't JSON at all.
    bool answerObject(const Piece& piece)
    {
        m_question.clear();
        return answer(piece, piece.isTooLarge ? Result<void>(Problem{"json.too-large"}) : m_reader.read(piece.text, m_question));
    }

    bool answer(const Piece& piece, Result<void>&& read)
    {
        Result<void> answered = read ? m_answerer.answer(m_question, m_sink.text()) : std::move(read);
        if (answered)
            return true;
        const bool isSyntax = QuestionReader::isSyntax(answered.problem());
        refuse(std::move(answered).problem(), piece.place, m_question.id());
        return !isSyntax;
    }

    void refuse(Problem problem, const TextPlace& place, std::optional<std::string_view> id)
    {
        m_hasProblems = true;
        problem.where.file = m_call->operands.front();
        if (problem.where.row <= 1)
            problem.where.column = problem.where.column == 0 ? 0 : problem.where.column + place.column - 1;
        problem.where.row = problem.where.row == 0 ? place.row : problem.where.row + place.row - 1;
        std::string& out = m_sink.text();
        out += '{';
        if (id) {
            out += "\"id\":";
            appendCanonicalString(out, *id);
            out += ',';
        }
        out += "\"problem\":";
        appendProblem(out, problem, m_call->language);
        out += '}';
    }

    bool mayGoOn()
    {
        m_sink.flushIfLarge();
        return !m_sink.hasFailed();
    }

    const Call* m_call;
    ByteSource* m_source;
    AccrueInput m_input;
    AccrueAnswerer m_answerer;
    QuestionReader m_reader;
    AccrueQuestion m_question;
    ByteSink m_sink;
    bool m_hasProblems = false;
};

Exit runAccrue(const Call& given)
{
    Call call = given;
    call.isJson = true; // it always answers JSON
    const Result<RuleBook> rules = shippedRules();
    if (!rules)
        return call.refuse(Exit::UnusableFile, rules.problem());
    ByteSource source;
    if (const Result<void> opened = source.open(call.operands.front()); !opened)
        return call.refuse(opened.problem().code == "file.not-found" ? Exit::BadCall : Exit::MachineFailed, opened.problem());
    return AccrueRun(call, *rules, source).run();
}

}

Command accrueCommand()
{
    return {"accrue", "FILE|-", 1, 1, {"按法定标准计算应提取的安全生产费用", "reckon the statutory safety fee of each input"},
        accrueHelp, {}, runAccrue};
}

}
