// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"

#include <cstdio>
#include <cstring>
#include <utility>
#include <vector>

namespace plumbline::tests {

namespace {

struct Registered {
    const char* name;
    std::function<std::unique_ptr<QObject>()> make;
};

std::vector<Registered>& registered()
{
    static std::vector<Registered> tests;
    return tests;
}

}

bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make)
{
    registered().push_back({name, std::move(make)});
    return true;
}

int runTests(int argc, char** argv)
{
    const char* const wanted = argc > 1 && argv[1][0] != '-' ? argv[1] : nullptr;
    std::vector<char*> arguments(argv, argv + argc);
    if (wanted)
        arguments.erase(arguments.begin() + 1);
    int failures = 0;
    int run = 0;
    for (const Registered& test : registered()) {
        if (wanted && std::strcmp(wanted, test.name) != 0)
            continue;
        ++run;
        failures += QTest::qExec(test.make().get(), int(arguments.size()), arguments.data());
    }
    if (run == 0) {
        std::fprintf(stderr, "no test class named %s here\n", wanted ? wanted : "at all");
        return 1;
    }
    return failures == 0 ? 0 : 1;
}

}
