// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/carried_document.h"

#include <QByteArray>

#include <zlib.h>

#include <algorithm>

namespace plumbline {

namespace {

constexpr std::size_t pieceLength = 30'000;

}

std::string deflated(std::string_view bytes, Packing packing)
{
    uLongf length = compressBound(uLong(bytes.size()));
    std::string out(length, '\0');
    const int level = packing == Packing::Fast ? Z_BEST_SPEED : Z_BEST_COMPRESSION;
    const int outcome = compress2(
        reinterpret_cast<Bytef*>(out.data()), &length, reinterpret_cast<const Bytef*>(bytes.data()), uLong(bytes.size()), level);
    if (outcome != Z_OK) // the room is compressBound's: only memory can be missing
        throw std::bad_alloc();
    out.resize(length);
    return out;
}

Result<std::string> inflated(std::string_view stream)
{
    const Problem unreadable{"seal.carried-document-unreadable"};
    z_stream state{};
    if (inflateInit(&state) != Z_OK)
        return unreadable;
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(stream.data())); // zlib's signature; it only reads
    state.avail_in = uInt(stream.size());
    std::string out;
    int outcome = Z_OK;
    while (outcome == Z_OK && out.size() < largestDocument) {
        const std::size_t done = out.size();
        out.resize(std::min(largestDocument, std::max<std::size_t>(done * 2, std::size_t(64) << 10)));
        state.next_out = reinterpret_cast<Bytef*>(out.data() + done);
        state.avail_out = uInt(out.size() - done);
        outcome = inflate(&state, Z_NO_FLUSH);
        out.resize(out.size() - state.avail_out);
    }
    const bool isWhole = outcome == Z_STREAM_END && state.avail_in == 0;
    inflateEnd(&state);
    if (!isWhole)
        return unreadable;
    return out;
}

std::vector<std::string> packDocument(std::string_view bytes)
{
    const std::string packed = deflated(bytes, Packing::Fast);
    const QByteArray text = QByteArray::fromRawData(packed.data(), qsizetype(packed.size())).toBase64();
    const std::string_view all(text.constData(), std::size_t(text.size()));
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < all.size(); at += pieceLength)
        pieces.emplace_back(all.substr(at, pieceLength));
    return pieces;
}

Result<std::string> unpackDocument(const std::vector<std::string>& carried)
{
    QByteArray text;
    for (const std::string& piece : carried)
        text.append(piece.data(), qsizetype(piece.size()));
    const QByteArray packed = QByteArray::fromBase64(text);
    if (packed.toBase64() != text) // the decoder forgives; a changed sign must not pass
        return Problem{"seal.carried-document-unreadable"};
    return inflated(std::string_view(packed.constData(), std::size_t(packed.size())));
}

}
