// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/workspace_call.h"
#include "core/services/attachments.h"
#include "core/services/audit_words.h"
#include "ui/texts/all_wordings.h"
#include "ui/texts/problem_text.h"

// Copies of vouchers, photos, drawings beside a fact.

namespace plumbline::cli {

namespace {

Result<Id> idOperand(const Call& call, int at)
{
    const QString text = call.operands[at];
    if (const Result<Id> id = Id::parse(text.toStdString()))
        return *id;
    return Problem{"cli.bad-value"}.with("option", QStringLiteral("ID")).with("value", text);
}

QString kindWord(const std::string& kind, Language language)
{
    const KeyWording* const wording = wordWording("attachment." + kind);
    return wording ? say(wording->text, language, {}) : QString::fromStdString(kind);
}

Json toJson(const Attachment& attachment, Language language)
{
    Json::Object json{{"id", attachment.id.text()}, {"name", attachment.facts.name.toStdString()},
        {"kind", attachment.facts.kind}, {"note", attachment.facts.note.toStdString()},
        {"person", attachment.person.toStdString()}, {"at", attachment.at}, {"bytes", std::to_string(attachment.bytes)},
        {"sha256", attachment.content}};
    if (attachment.trouble)
        json.emplace("problem", problemJson(*attachment.trouble, language));
    return json;
}

Result<Exit> attachFile(const Call& call, OpenWorkspace& open)
{
    const QString kind = option(call, "--kind");
    const AttachmentFacts facts{{}, kind.isEmpty() ? "other" : kind.toStdString(), option(call, "--note")};
    const Id id = TRY(attach(*open.session, call.operands[1].toStdString(), TRY(idOperand(call, 2)), call.operands[3], facts));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"id", id.text()}}) + '\n');
    else
        call.say(Words{"已添加附件 %1", "Attached as %1"}.in(call.language).arg(QString::fromStdString(id.text())));
    return Exit::Done;
}

Result<Exit> listAttachments(const Call& call, OpenWorkspace& open)
{
    const ReadScope facts = TRY(open.session->workspace().read());
    const Id fact = TRY(idOperand(call, 2));
    TRY(checkFact(facts, call.operands[1].toStdString(), fact));
    Exit exit = Exit::Done;
    Json::Array list;
    for (const Attachment& attachment : TRY(attachments(facts, fact))) {
        if (attachment.trouble)
            exit = Exit::SomethingWrong;
        if (call.isJson) {
            list.push_back(toJson(attachment, call.language));
            continue;
        }
        call.say(QStringLiteral("%1  %2  %3  %4 B  %5  %6  %7")
                     .arg(QString::fromStdString(attachment.id.text()), kindWord(attachment.facts.kind, call.language),
                         attachment.facts.name)
                     .arg(attachment.bytes)
                     .arg(attachment.person, chineseTime(attachment.at), attachment.facts.note));
        if (attachment.trouble)
            call.say(QStringLiteral("  ✗ ") + describe(*attachment.trouble, call.language).what);
    }
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"attachments", std::move(list)}}) + '\n');
    return exit;
}

Result<Exit> saveOut(const Call& call, OpenWorkspace& open)
{
    const Attachment attachment = TRY(attachmentOf(TRY(open.session->workspace().read()), TRY(idOperand(call, 1))));
    TRY(saveAttachment(*open.session, attachment, call.operands[2]));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"file", call.operands[2].toStdString()}}) + '\n');
    else
        call.say(Words{"内容核对无误，已存为 %1", "The content is whole; saved as %1"}.in(call.language).arg(call.operands[2]));
    return Exit::Done;
}

Result<Exit> removeOne(const Call& call, OpenWorkspace& open)
{
    TRY(removeAttachment(*open.session, TRY(idOperand(call, 1)), option(call, "--reason")));
    if (call.isJson)
        call.write(canonicalBytes(Json::Object{{"removed", call.operands[1].toStdString()}}) + '\n');
    else
        call.say(Words{"已移除；内容仍在文件里", "Removed; its content stays in the file"}.in(call.language));
    return Exit::Done;
}

}

Command attachCommand()
{
    return {"attach", "WS TABLE ID FILE", 4, 4,
        {"把文件附在一条记录上（凭证、照片、图纸）", "a file beside a record (voucher, photo, drawing)"}, nullptr,
        workspaceOptions({{"--kind", "KIND",
                              {"种类：voucher invoice contract approval report drawing photo other",
                                  "voucher, invoice, contract, approval, report, drawing, photo or other"}},
            {"--note", "TEXT", {"说明", "a note"}}}),
        [](const Call& call) { return onWorkspace(call, attachFile); }};
}

Command attachmentsCommand()
{
    return {"attachments", "WS TABLE ID", 3, 3, {"一条记录的附件", "what is attached to a record"}, nullptr, workspaceOptions(),
        [](const Call& call) { return onWorkspace(call, listAttachments); }};
}

Command attachmentsSaveCommand()
{
    return {"attachments save", "WS ATTACHMENT OUT", 3, 3,
        {"取出附件，先核对内容", "an attachment as a file, once its content is checked"}, nullptr, workspaceOptions(),
        [](const Call& call) { return onWorkspace(call, saveOut); }};
}

Command attachmentsRemoveCommand()
{
    return {"attachments remove", "WS ATTACHMENT", 2, 2,
        {"把附件从记录上移除，内容仍在", "takes an attachment from its record; the content stays"}, nullptr,
        workspaceOptions({{"--reason", "TEXT", {"原因", "why"}}}), [](const Call& call) { return onWorkspace(call, removeOne); }};
}

}
