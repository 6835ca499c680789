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
    # GCC 12 at -O2 takes the unused alternatives of a std::variant for uninitialised, and a joined std::string for one that
    # overlaps itself (GCC bug 105329).
    $<$<CXX_COMPILER_ID:GNU>:-Wno-missing-field-initializers -Wno-maybe-uninitialized -Wno-restrict>
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
    cmake_language(EVAL CODE "cmake_language(DEFER DIRECTORY [[${PROJECT_SOURCE_DIR}]] CALL plumbline_group_sources ${name})")
endfunction()

# Which files are compiled together follows from their folder and their names, about ten to a unit: a new file makes one unit
# new, and not all that would stand behind it in a list. Called when every folder has named its sources.
function(plumbline_group_sources target)
    if(NOT PLUMBLINE_UNITY)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    get_target_property(home ${target} SOURCE_DIR)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${home} NORMALIZE)
        cmake_path(GET source PARENT_PATH folder)
        string(MD5 key ${folder})
        list(APPEND files_${key} x)
    endforeach()
    foreach(source IN LISTS sources)
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY ${home} NORMALIZE)
        cmake_path(GET source PARENT_PATH folder)
        cmake_path(GET source FILENAME name)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        string(MAKE_C_IDENTIFIER ${folder} room)
        cmake_path(GET source PARENT_PATH folder)
        string(MD5 key ${folder})
        string(MD5 draw ${name})
        string(SUBSTRING ${draw} 0 6 draw)
        list(LENGTH files_${key} count)
        math(EXPR unit "0x${draw} % ((${count} + 9) / 10)")
        set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${room}_${unit})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_MODE GROUP)
endfunction()
