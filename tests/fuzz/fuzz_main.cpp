// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fuzzer's way into one target, built by clang: see the preset "fuzz". An empty corpus folder is filled with the seeds.
#include "tests/fuzz/targets.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>

#include <QCoreApplication>

namespace {

const plumbline::tests::FuzzTarget& target()
{
    const auto all = plumbline::tests::fuzzTargets();
    return *std::find_if(
        all.begin(), all.end(), [](const auto& one) { return std::strcmp(one.name, PLUMBLINE_FUZZ_TARGET) == 0; });
}

}

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static const QCoreApplication application(*argc, *argv);
    const std::filesystem::path corpus = *argc > 1 ? (*argv)[1] : "";
    if (std::filesystem::is_directory(corpus) && std::filesystem::is_empty(corpus)) {
        int number = 0;
        for (const std::string& seed : target().seeds())
            std::ofstream(corpus / ("seed-" + std::to_string(++number)), std::ios::binary) << seed;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    target().feed({reinterpret_cast<const char*>(data), size});
    return 0;
}
