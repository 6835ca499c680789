// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/failing_vfs.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <map>
#include <random>
#include <sqlite3.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace plumbline::tests {

namespace {

constexpr std::int64_t sectorSize = 512;

/// One change of a file that isn't yet brought to the disk.
struct Change {
    std::int64_t offset; ///< where it was written, or the new size of a cut
    std::string before; ///< what was there (nothing beyond the end)
    std::string after; ///< what was written
    std::int64_t sizeBefore;
    bool isCut;
};

/// A file by its own identity, whatever it is called by now.
struct Pending {
    int descriptor = -1;
    std::vector<Change> changes;
};

struct Shim {
    DiskPlan plan;
    std::uint64_t operations = 0;
    sqlite3_vfs* below = nullptr;
    sqlite3_vfs vfs{};
    std::map<std::pair<dev_t, ino_t>, Pending> pending;

    bool remembers() const { return plan.disk == Disk::LosesPower || plan.disk == Disk::LosesPowerAndOrder; }
};

Shim& shim()
{
    static Shim only;
    return only;
}

void writeAt(int descriptor, const std::string& bytes, std::int64_t offset)
{
    if (!bytes.empty() && ::pwrite(descriptor, bytes.data(), bytes.size(), offset) != ssize_t(bytes.size()))
        qFatal("can't write back");
}

void resize(int descriptor, std::int64_t size)
{
    if (::ftruncate(descriptor, size) != 0)
        qFatal("can't cut back");
}

/// Takes back what wasn't brought to the disk, and of that lets some sectors survive where order is lost.
void loseUnsynced(Pending& file, bool someSurvives, std::mt19937_64& random)
{
    for (auto change = file.changes.rbegin(); change != file.changes.rend(); ++change) {
        resize(file.descriptor, change->sizeBefore);
        writeAt(file.descriptor, change->before, change->offset);
    }
    if (!someSurvives)
        return;
    for (const Change& change : file.changes) {
        if (change.isCut) {
            if (random() % 2)
                resize(file.descriptor, change.offset);
            continue;
        }
        for (std::int64_t at = 0; at < std::int64_t(change.after.size()); at += sectorSize) {
            if (random() % 2)
                writeAt(file.descriptor, change.after.substr(std::size_t(at), std::size_t(sectorSize)), change.offset + at);
        }
    }
}

[[noreturn]] void losePower()
{
    std::mt19937_64 random(shim().plan.seed);
    for (auto& [identity, file] : shim().pending)
        loseUnsynced(file, shim().plan.disk == Disk::LosesPowerAndOrder, random);
    ::_exit(lostPower);
}

/// SQLite's file, with the real one behind it.
struct File {
    sqlite3_file base;
    bool isTemporary;
    std::pair<dev_t, ino_t> identity;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    Pending& pending() { return shim().pending[identity]; }
};

File& fileOf(sqlite3_file* file)
{
    return *reinterpret_cast<File*>(file);
}

sqlite3_int64 sizeOf(File& file)
{
    sqlite3_int64 size = 0;
    file.real()->pMethods->xFileSize(file.real(), &size);
    return size;
}

enum class Operation { Write, Other };

/// Counts; true where this is the time at which it goes wrong. What is cut off or brought to the disk needs no room.
bool goesWrong(const File& file, Operation operation = Operation::Other)
{
    if (file.isTemporary)
        return false;
    const DiskPlan& plan = shim().plan;
    const std::uint64_t now = ++shim().operations;
    if (plan.disk == Disk::Sound || now < plan.at)
        return false;
    if (shim().remembers())
        losePower();
    return plan.disk == Disk::IsFull ? operation == Operation::Write : now == plan.at;
}

void remember(File& file, const void* bytes, std::int64_t length, std::int64_t offset)
{
    if (file.isTemporary || !shim().remembers())
        return;
    Change change{offset, {}, {static_cast<const char*>(bytes), std::size_t(length)}, sizeOf(file), false};
    change.before.resize(std::size_t(std::clamp<std::int64_t>(change.sizeBefore - offset, 0, length)));
    if (!change.before.empty())
        file.real()->pMethods->xRead(file.real(), change.before.data(), int(change.before.size()), offset);
    file.pending().changes.push_back(std::move(change));
}

int onWrite(sqlite3_file* handle, const void* bytes, int length, sqlite3_int64 offset)
{
    File& file = fileOf(handle);
    const auto write = [&](int part) { return file.real()->pMethods->xWrite(file.real(), bytes, part, offset); };
    if (!goesWrong(file, Operation::Write)) {
        remember(file, bytes, length, offset);
        return write(length);
    }
    const Disk disk = shim().plan.disk;
    if (disk != Disk::Fails)
        write(length / 2);
    return disk == Disk::IsFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int onTruncate(sqlite3_file* handle, sqlite3_int64 size)
{
    File& file = fileOf(handle);
    if (goesWrong(file))
        return SQLITE_IOERR_TRUNCATE;
    if (shim().remembers() && !file.isTemporary) {
        Change change{size, {}, {}, sizeOf(file), true};
        change.before.resize(std::size_t(std::max<std::int64_t>(change.sizeBefore - size, 0)));
        if (!change.before.empty())
            file.real()->pMethods->xRead(file.real(), change.before.data(), int(change.before.size()), size);
        file.pending().changes.push_back(std::move(change));
    }
    return file.real()->pMethods->xTruncate(file.real(), size);
}

int onSync(sqlite3_file* handle, int flags)
{
    File& file = fileOf(handle);
    if (goesWrong(file))
        return SQLITE_IOERR_FSYNC;
    if (shim().remembers() && !file.isTemporary)
        file.pending().changes.clear();
    return file.real()->pMethods->xSync(file.real(), flags);
}

int onClose(sqlite3_file* handle)
{
    sqlite3_file* const real = fileOf(handle).real();
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

/// The rest is the real file's own affair.
template <auto method, class... Arguments> int pass(sqlite3_file* handle, Arguments... arguments)
{
    sqlite3_file* const real = fileOf(handle).real();
    return (real->pMethods->*method)(real, arguments...);
}
void passBarrier(sqlite3_file* handle)
{
    sqlite3_file* const real = fileOf(handle).real();
    real->pMethods->xShmBarrier(real);
}

const sqlite3_io_methods& methods()
{
    using M = sqlite3_io_methods;
    // Version 2: without xFetch every write comes this way.
    static const M all{2, onClose, pass<&M::xRead, void*, int, sqlite3_int64>, onWrite, onTruncate, onSync,
        pass<&M::xFileSize, sqlite3_int64*>, pass<&M::xLock, int>, pass<&M::xUnlock, int>, pass<&M::xCheckReservedLock, int*>,
        pass<&M::xFileControl, int, void*>, pass<&M::xSectorSize>, pass<&M::xDeviceCharacteristics>,
        pass<&M::xShmMap, int, int, int, void volatile**>, pass<&M::xShmLock, int, int, int>, passBarrier,
        pass<&M::xShmUnmap, int>, nullptr, nullptr};
    return all;
}

int onOpen(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* outFlags)
{
    File& file = *new (handle) File{{&methods()}, name == nullptr, {}};
    const int code = shim().below->xOpen(shim().below, name, file.real(), flags, outFlags);
    struct stat status { };
    if (code == SQLITE_OK && name && ::stat(name, &status) == 0) {
        file.identity = {status.st_dev, status.st_ino};
        if (shim().remembers() && file.pending().descriptor < 0)
            file.pending().descriptor = ::open(name, O_RDWR | O_CLOEXEC);
    }
    if (code != SQLITE_OK)
        file.base.pMethods = nullptr;
    return code;
}

}

void installFailingVfs(const DiskPlan& plan)
{
    Shim& only = shim();
    only.plan = plan;
    only.below = sqlite3_vfs_find(nullptr);
    only.vfs = *only.below;
    only.vfs.zName = "failing";
    only.vfs.szOsFile = int(sizeof(File)) + only.below->szOsFile;
    only.vfs.xOpen = onOpen;
    sqlite3_vfs_register(&only.vfs, 1);
}

std::uint64_t diskOperations()
{
    return shim().operations;
}

}
