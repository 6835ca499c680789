// SPDX-FileCopyrightText: 2026 Plumbline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safety_fee/invoices.h"

#include "core/safety_fee/finding_maker.h"

#include <algorithm>

namespace plumbline::safety_fee {

namespace {

constexpr qsizetype digitalDigits = 20;
constexpr qsizetype codeDigits = 12;
constexpr qsizetype shortCodeDigits = 10;
constexpr qsizetype numberDigits = 8;

const Invoice* invoiceNamed(const Documents& documents, const QString& number)
{
    const auto at = std::find_if(
        documents.invoices.begin(), documents.invoices.end(), [&](const Invoice& invoice) { return invoice.number == number; });
    return at == documents.invoices.end() ? nullptr : &*at;
}

/// Names of one enterprise are written with either kind of brackets and blanks.
QString plainName(const QString& name)
{
    QString text = name.normalized(QString::NormalizationForm_KC);
    text.removeIf([](QChar sign) { return sign.isSpace(); });
    return text;
}

/// `unposted`: how many of its entries are.
Finding repeatedFinding(const RulePack& pack, const RepeatedPaper& paper, std::int64_t unposted, std::string subject)
{
    Figures figures{
        {"number", plain(paper.number)}, {"count", std::to_string(paper.entries)}, {"amount", formatMoney(paper.amount)}};
    if (unposted > 0)
        figures.emplace_back("unposted", std::to_string(unposted));
    if (paper.books > 1)
        figures.emplace_back("books", std::to_string(paper.books));
    return found(pack, "safety_fee.invoice.repeated", Weight::Warning, {pack.id, 47, 1}, std::move(figures), std::move(subject));
}

/// Article 47 (1): an expenditure rests on a genuine paper, and no further than that goes.
Finding overbooked(const RulePack& pack, const Invoice& invoice, Money booked, std::string subject)
{
    return found(pack, "safety_fee.invoice.overbooked", Weight::Breach, {pack.id, 47, 1},
        {{"number", plain(invoice.number)}, {"total", formatMoney(invoice.total)}, {"booked", formatMoney(booked)}},
        std::move(subject));
}

bool isOfOther(const Invoice& invoice, const Documents& documents)
{
    const bool isOtherName = !invoice.buyer.isEmpty() && plainName(invoice.buyer) != plainName(documents.enterpriseName);
    const bool isOtherNumber = !invoice.buyerTaxNumber.isEmpty() && !documents.taxNumber.isEmpty()
        && plainName(invoice.buyerTaxNumber).toUpper() != documents.taxNumber;
    return isOtherName || isOtherNumber;
}

}

std::optional<QString> invoiceNumber(const QString& typed)
{
    QString digits = typed.normalized(QString::NormalizationForm_KC);
    digits.removeIf([](QChar sign) { return sign.isSpace() || sign == QLatin1Char('-') || sign == QLatin1Char('/'); });
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; }))
        return {};
    if (digits.size() == codeDigits + numberDigits && typed.contains(QLatin1Char('-')))
        return digits.first(codeDigits) + QLatin1Char('-') + digits.last(numberDigits);
    if (digits.size() == digitalDigits)
        return digits;
    if (digits.size() == shortCodeDigits + numberDigits)
        return digits.first(shortCodeDigits) + QLatin1Char('-') + digits.last(numberDigits);
    return {};
}

ProofKind kindOfPaper(ProofKind said, const QString& number)
{
    return said == ProofKind::None && invoiceNumber(number) ? ProofKind::Invoice : said;
}

Result<Money> leftOf(const Invoice& invoice)
{
    Sum left(invoice.total);
    left -= invoice.booked;
    return left.total();
}

std::vector<Finding> invoiceFindings(const RulePack& pack, const Documents& documents)
{
    std::vector<Finding> findings;
    for (const Invoice& invoice : documents.invoices) {
        if (invoice.booked > invoice.total)
            findings.push_back(overbooked(pack, invoice, invoice.booked, invoice.id.text()));
        if (invoice.elsewhere > 0 && invoice.entries > 0)
            findings.push_back(found(pack, "safety_fee.invoice.elsewhere", Weight::Warning, {pack.id, 47, 1},
                {{"number", plain(invoice.number)}, {"count", std::to_string(invoice.elsewhere)}}, invoice.id.text()));
        if (isOfOther(invoice, documents))
            findings.push_back(found(pack, "safety_fee.invoice.other-buyer", Weight::Warning, {pack.id, 47, 1},
                {{"number", plain(invoice.number)},
                    {"buyer", plain(invoice.buyer.isEmpty() ? invoice.buyerTaxNumber : invoice.buyer)}},
                invoice.id.text()));
    }
    return findings;
}

std::vector<Finding> paperFindings(const RulePack& pack, const Documents& documents, const std::vector<RepeatedPaper>& papers)
{
    std::vector<Finding> findings;
    for (const RepeatedPaper& paper : papers) {
        if (!invoiceNamed(documents, paper.number))
            findings.push_back(repeatedFinding(pack, paper, 0, {}));
    }
    return findings;
}

PaperWatch::PaperWatch(const Documents& documents)
{
    for (const Invoice& invoice : documents.invoices)
        m_registered.insert(invoice.number, invoice);
}

Result<PaperWatch::Named> PaperWatch::named(std::size_t key, const QString& number, const Posted& posted) const
{
    if (const auto known = m_named.constFind(key); known != m_named.constEnd())
        return *known;
    const std::optional<RepeatedPaper> paper =
        m_registered.contains(number) ? std::optional<RepeatedPaper>() : TRY(posted(number));
    return paper ? Named{paper->entries, paper->books, paper->amount, 0, {}} : Named();
}

Result<std::vector<Finding>> PaperWatch::see(const RulePack& pack, const Entry& entry, const Posted& posted)
{
    std::vector<Finding> findings;
    const QString& number = entry.proofNumber;
    if (entry.proof != ProofKind::Invoice || number.isEmpty())
        return findings;
    const std::string subject = entry.id.isNull() ? std::string() : entry.id.text();
    if (invoiceNumber(number) != number)
        findings.push_back(found(pack, "safety_fee.invoice.number-form", Weight::Note, {}, {{"number", plain(number)}}, subject));
    const std::size_t key = qHash(number);
    Named paper = TRY(named(key, number, posted));
    const auto invoice = m_registered.constFind(number);
    const bool isRegistered = invoice != m_registered.constEnd();
    if (!isRegistered && paper.posted + paper.ahead > 0) {
        const Money all = TRY((Sum(paper.postedAmount) += paper.aheadAmount).total());
        findings.push_back(repeatedFinding(pack, {number, paper.posted + paper.ahead, all, paper.books}, paper.ahead, subject));
    }
    ++paper.ahead;
    paper.aheadAmount = TRY(((Sum(paper.aheadAmount) += entry.amount) += entry.inputVat).total());
    m_named.insert(key, paper);
    if (isRegistered) {
        const Money booked = TRY((Sum(invoice->booked) += paper.aheadAmount).total());
        if (booked > invoice->total)
            findings.push_back(overbooked(pack, *invoice, booked, subject));
    }
    return findings;
}

}
