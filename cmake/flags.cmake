# SPDX-FileCopyrightText: 2026 Plumbline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The one place for flags: every target links plumbline_flags, nothing sets flags of its own.
add_library(plumbline_flags INTERFACE)
target_compile_features(plumbline_flags INTERFACE cxx_std_20)
target_include_directories(plumbline_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(plumbline_flags INTERFACE
    PLUMBLINE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_KEYWORDS)
target_compile_options(plumbline_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    # GCC 12 at -O2 takes the unused alternatives of a std::variant for uninitialised.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-missing-field-initializers -Wno-maybe-uninitialized>
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers -Wno-gnu-statement-expression>)
if(PLUMBLINE_SANITIZE)
    target_compile_options(plumbline_flags INTERFACE -fsanitize=${PLUMBLINE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(plumbline_flags INTERFACE -fsanitize=${PLUMBLINE_SANITIZE})
endif()
find_program(PLUMBLINE_LLD NAMES ld.lld)
if(PLUMBLINE_LLD)
    target_link_options(plumbline_flags INTERFACE -fuse-ld=lld)
endif()

# A library of the house: its sources are listed by hand in its folder.
function(plumbline_library name)
    add_library(${name} STATIC ${ARGN})
    target_link_libraries(${name} PUBLIC plumbline_flags)
endfunction()
