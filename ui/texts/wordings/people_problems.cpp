// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/all_wordings.h"

namespace plumbline {

namespace {

// People, what they may do, their passwords and what they signed.
constexpr ProblemWording peopleProblemsTable[] = {
    {"journal.key-added",
        {"工作簿里有一把没有记录可据的签名钥匙[（人员 {id}）]。", "There is a signing key no record brought[ (person {id})]."},
        {"凭它签的名不能证明是本人所签。", "What it signs doesn't prove who signed."},
        {"请从最近的备份恢复，并保留这份文件备查。", "Restore the latest backup, and keep this file for examination."}},
    {"journal.key-missing",
        {"第[ {seq} ]条记录所说的签名钥匙不在或已被换掉。", "The signing key record[ {seq}] speaks of is gone or another."},
        {"[{by}|此人]此后的签名无从核对。", "What [{by}|that person] signed from then on can't be checked."},
        {"请从最近的备份恢复，并保留这份文件备查。", "Restore the latest backup, and keep this file for examination."}},
    {"journal.signature-missing",
        {"第[ {seq} ]条记录以[ {by} |某人]的名义所做，却没有其签名。",
            "Record[ {seq}] is in the name of [{by}|a person] and not signed."},
        {"设了密码的人，每次改动都有签名；缺了就可能不是本人所做。",
            "Who has a password signs every change; without it, it may not be theirs."},
        {"请向本人核实，并保留这份文件备查。", "Ask that person, and keep this file for examination."}},
    {"journal.signature-wrong",
        {"第[ {seq} ]条记录上[ {by} |某人]的签名不对。", "The signature of [{by}|a person] on record[ {seq}] is wrong."},
        {"记录或签名被改动过。", "The record or the signature was changed."},
        {"请向本人核实，并保留这份文件备查。", "Ask that person, and keep this file for examination."}},
    {"person.exists", {"工作簿里已经有[“{name}”|同名的人]。", "[“{name}”|Somebody of that name] is in the workspace already."},
        {"两人同名，记录就分不清是谁所做。", "With two of one name, nobody could tell whose record it is."},
        {"请加上部门或工号以示区别。", "Add a department or number to tell them apart."}},
    {"person.key-immutable", {"签名钥匙不能修改或删除。", "A signing key isn't changed or removed."},
        {"改得动的钥匙不能证明是谁签的名。", "A key that can be changed proves nobody's signature."},
        {"忘记密码时，请管理员重设：从此换一把新钥匙。", "If a password is lost, the administrator gives a new key."}},
    {"person.last-administrator", {"工作簿里总要有一名管理员。", "A workspace always has an administrator."},
        {"没有管理员，就再没有人能改动人员和权限。", "Without one nobody could change people and roles any more."},
        {"请先让另一人担任管理员。", "Make somebody else administrator first."}},
    {"person.lock-damaged", {"签名钥匙的保管数据已损坏。", "What keeps the signing key is damaged."},
        {"用任何密码都打不开它。", "No password opens it."},
        {"请从备份恢复，或请管理员重设密码。", "Restore a backup, or let the administrator reset the password."}},
    {"person.locked", {"[{name}|此人]设了密码，尚未输入。", "[{name}|This person] has a password that wasn't given."},
        {"没有密码，谁也不能以其名义改动。", "Without it nobody changes anything in their name."},
        {"请输入密码，或换自己的名字。", "Give the password, or act in your own name."}},
    {"person.may-not", {"[{name} 的|这个]角色不允许这样做。", "[{name}'s|This] role doesn't allow that."},
        {"编制、复核、审批、管理各由其人，互相制约。", "Preparing, reviewing, approving and administering are kept apart."},
        {"请由有此角色的人来做，或请管理员调整角色。", "Let somebody who has the role do it, or ask the administrator."}},
    {"person.name-missing", {"还没有填写姓名。", "The name is missing."},
        {"每次改动都要写明由谁所做。", "Every change says who made it."}, {"请填写姓名。", "Enter a name."}},
    {"person.own-work", {"自己编制的，自己不能审批。", "Nobody approves their own work."},
        {"工作簿里不止一人，审批要由另一人来做。", "There is more than one person here; approving is for another."},
        {"请由另一位有审批角色的人来批准。", "Let another approver decide."}},
    {"person.password-short", {"密码至少要[ {least} ]个字。", "A password has at least[ {least}] characters."},
        {"短密码拿到文件的人很快就能猜出。", "Who has the file soon guesses a short one."},
        {"请用一句容易记住的话。", "Use a sentence you remember easily."}},
    {"person.reset-own", {"自己的密码不能重设，只能更改。", "One's own password is changed, not reset."},
        {"重设会换掉钥匙；知道原密码就不必换。", "A reset gives a new key; who knows the old password keeps theirs."},
        {"请用原密码更改。", "Change it with the present one."}},
    {"person.wrong-password", {"密码不对。", "That isn't the password."},
        {"没有密码，谁也不能以其名义改动。", "Without it nobody changes anything in this name."},
        {"请再试一次；忘记了请管理员重设。", "Try again; if it is lost, ask the administrator to reset it."}},
    {"role.unknown", {"没有[“{role}”|这个]角色。", "There is no role[ “{role}”| of that name]."},
        {"看不懂的角色不能当作别的角色。", "A role that isn't known isn't taken for another."},
        {"请用新版程序打开。", "Open the file with a newer program."}},
};
static_assert(areComplete(peopleProblemsTable));

}

std::span<const ProblemWording> peopleProblems()
{
    return peopleProblemsTable;
}

}
