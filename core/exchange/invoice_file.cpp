// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/invoice_file.h"

#include "core/exchange/archive.h"
#include "core/exchange/xml_part.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

using Rows = std::vector<std::vector<std::string>>;

constexpr std::string_view root = "EInvoice";
constexpr std::size_t beginning = 4096; ///< bytes within which the root element stands
constexpr std::size_t longestText = 4096;
constexpr const char* ofdPart = "OFD.xml";
constexpr SheetLimits invoiceLimits{1024, 32u << 20, 64u << 20, longestText};

/// Where each column stands, below the root. Names that a line of the invoice has too count only here.
struct Place {
    const char* heading;
    std::string_view path;
};
constexpr std::array places{
    Place{"发票号码", "TaxSupervisionInfo/InvoiceNumber"},
    Place{"开票日期", "TaxSupervisionInfo/IssueTime"},
    Place{"销售方名称", "EInvoiceData/SellerInformation/SellerName"},
    Place{"购买方名称", "EInvoiceData/BuyerInformation/BuyerName"},
    Place{"购买方纳税人识别号", "EInvoiceData/BuyerInformation/BuyerIdNum"},
    Place{"价税合计", "EInvoiceData/BasicInformation/TotalTax-includedAmount"},
};
constexpr std::size_t numberPlace = 0;
constexpr std::size_t dayPlace = 1;
constexpr std::size_t dayLength = 10;

class InvoiceReader final : public XmlListener {
public:
    Result<void> begin(std::string_view name, const XmlAttributes&) override
    {
        if (m_open.empty()) {
            m_isInvoice = name == root;
        } else {
            m_path += m_path.empty() ? "" : "/";
            m_path += name;
        }
        m_open.push_back(m_path.size());
        const auto place = std::find_if(places.begin(), places.end(), [this](const Place& one) { return one.path == m_path; });
        m_place = m_isInvoice && place != places.end() ? std::size_t(place - places.begin()) : places.size();
        if (m_place < places.size() && m_isSaid[m_place])
            return Problem{"invoice.several"};
        if (m_place < places.size())
            m_isSaid[m_place] = true;
        return {};
    }

    Result<void> end(std::string_view) override
    {
        m_place = places.size();
        m_open.pop_back();
        m_path.resize(m_open.empty() ? 0 : m_open.back());
        return {};
    }

    Result<void> text(std::string_view piece) override
    {
        if (m_place < places.size() && m_said[m_place].size() + piece.size() <= longestText)
            m_said[m_place] += piece;
        return {};
    }

    bool isInvoice() const { return m_isInvoice; }
    Result<Rows> rows() const
    {
        Rows rows(2);
        for (std::size_t at = 0; at < places.size(); ++at) {
            rows[0].emplace_back(places[at].heading);
            std::string text = QString::fromStdString(m_said[at]).trimmed().toStdString();
            // "2026-02-28 10:11:12", "2026-02-28T10:11:12"
            if (at == dayPlace && text.size() > dayLength)
                text.resize(dayLength);
            rows[1].push_back(std::move(text));
        }
        if (rows[1][numberPlace].empty())
            return Problem{"invoice.no-number"};
        return rows;
    }

private:
    bool m_isInvoice = false;
    std::string m_path;
    std::vector<std::size_t> m_open; ///< of every open element, how long the path was with it
    std::size_t m_place = places.size();
    std::array<bool, places.size()> m_isSaid{};
    std::array<std::string, places.size()> m_said;
};

}

bool isInvoiceXml(std::string_view file)
{
    const std::string_view start = file.substr(0, beginning);
    const std::size_t first = start.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    return first != std::string_view::npos && start[first] == '<'
        && (start.find("<EInvoice>") != std::string_view::npos || start.find("<EInvoice ") != std::string_view::npos);
}

Result<Rows> readInvoiceXml(std::string_view file)
{
    InvoiceReader reader;
    const Result<void> read = readXml(std::span(&file, 1), std::string(), reader);
    if (!read && read.problem().code.starts_with("xlsx.")) {
        Problem problem{"invoice.malformed"};
        problem.where = read.problem().where;
        return problem;
    }
    TRY(read);
    return reader.isInvoice() ? reader.rows() : Result<Rows>(Problem{"invoice.no-data"});
}

bool isOfd(std::string_view file)
{
    const Result<Archive> archive = Archive::open(file, invoiceLimits);
    return archive && archive->has(ofdPart);
}

Result<Rows> readInvoiceOfd(std::string_view file)
{
    const Archive archive = TRY(Archive::open(file, invoiceLimits));
    std::optional<Rows> found;
    for (const std::string& name : archive.names()) {
        if (!name.ends_with(".xml") || name.find("Attach") == std::string::npos)
            continue;
        std::string bytes;
        TRY(archive.read(name, [&](std::string_view piece) {
            bytes += piece;
            return Result<void>();
        }));
        if (!isInvoiceXml(bytes))
            continue;
        if (found)
            return Problem{"invoice.several"};
        found = TRY(readInvoiceXml(bytes));
    }
    if (!found)
        return Problem{"invoice.no-data"};
    return *std::move(found);
}

}
