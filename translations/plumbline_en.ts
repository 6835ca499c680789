<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>plumbline::AuditPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n record(s)&lt;/b&gt;, newest first. Every change of a fact is one; none can be changed or taken away.</source>
        <translation>
            <numerusform>&lt;b&gt;%n record&lt;/b&gt;, newest first. Every change of a fact is one; none can be changed or taken away.</numerusform>
            <numerusform>&lt;b&gt;%n records&lt;/b&gt;, newest first. Every change of a fact is one; none can be changed or taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✗ %n thing(s) aren&apos;t as recorded:</source>
        <translation>
            <numerusform>✗ %n thing isn&apos;t as recorded:</numerusform>
            <numerusform>✗ %n things aren&apos;t as recorded:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::BackupsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n backup(s)&lt;/b&gt;; the newest is of %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%n backup&lt;/b&gt;; the newest is of %1.</numerusform>
            <numerusform>&lt;b&gt;%n backups&lt;/b&gt;; the newest is of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::DeadlinesPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n overdue&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n overdue&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n overdue&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n due within 30 days</numerusform>
            <numerusform>%n due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are written to %1 and read back.</source>
        <translation>
            <numerusform>%n deadline is written to %1 and read back.</numerusform>
            <numerusform>%n deadlines are written to %1 and read back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ExchangePage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s)&lt;/b&gt; wait for a decision.</source>
        <translation>
            <numerusform>&lt;b&gt;%n row&lt;/b&gt; waits for a decision.</numerusform>
            <numerusform>&lt;b&gt;%n rows&lt;/b&gt; wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::FileCheck</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::FindingsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n finding(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n finding&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n findings&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) not done yet</source>
        <translation>
            <numerusform>%n duty not done yet</numerusform>
            <numerusform>%n duties not done yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ImportColumns</name>
    <message numerus="yes">
        <source>“%1” (%n rows) is</source>
        <translation>
            <numerusform>“%1” (%n row) is</numerusform>
            <numerusform>“%1” (%n rows) is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPage</name>
    <message numerus="yes">
        <source>%n rows of %1 are imported, in one record that can be taken back below.</source>
        <translation>
            <numerusform>%n row of %1 is imported, in one record that can be taken back below.</numerusform>
            <numerusform>%n rows of %1 are imported, in one record that can be taken back below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back: %n rows.</source>
        <translation>
            <numerusform>The import is taken back: %n row.</numerusform>
            <numerusform>The import is taken back: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written and read back equal: %1</source>
        <translation>
            <numerusform>%n row is written and read back equal: %1</numerusform>
            <numerusform>%n rows are written and read back equal: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::SheetEditor</name>
    <message numerus="yes">
        <source>✓ %n row(s) pasted</source>
        <translation>
            <numerusform>✓ %n row pasted</numerusform>
            <numerusform>✓ %n rows pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n cell(s) can&apos;t be taken.</source>
        <translation>
            <numerusform>Nothing was pasted: %n cell can&apos;t be taken.</numerusform>
            <numerusform>Nothing was pasted: %n cells can&apos;t be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) filled</source>
        <translation>
            <numerusform>✓ %n row filled</numerusform>
            <numerusform>✓ %n rows filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::TopBar</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::WindowDesk</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n finding(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n finding&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n findings&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::CataloguePage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n entry(ies)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n entry&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n entries&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important or core</source>
        <translation>
            <numerusform>%n important or core</numerusform>
            <numerusform>%n important or core</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n to be judged</numerusform>
            <numerusform>%n to be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <comment>in a system or store</comment>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to decide</source>
        <translation>
            <numerusform>%1, %n to decide</numerusform>
            <numerusform>%1, %n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::CrossingsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n case(s)&lt;/b&gt; of core data across parties</source>
        <translation>
            <numerusform>&lt;b&gt;%n case&lt;/b&gt; of core data across parties</numerusform>
            <numerusform>&lt;b&gt;%n cases&lt;/b&gt; of core data across parties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::FilingsPage</name>
    <message numerus="yes">
        <source>%n level(s) to be judged again first</source>
        <translation>
            <numerusform>%n level to be judged again first</numerusform>
            <numerusform>%n levels to be judged again first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n class(es)&lt;/b&gt; changed since the last accepted filing</source>
        <translation>
            <numerusform>&lt;b&gt;%n class&lt;/b&gt; changed since the last accepted filing</numerusform>
            <numerusform>&lt;b&gt;%n classes&lt;/b&gt; changed since the last accepted filing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::GroupPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n subsidiary(ies)&lt;/b&gt; added up</source>
        <translation>
            <numerusform>&lt;b&gt;%n subsidiary&lt;/b&gt; added up</numerusform>
            <numerusform>&lt;b&gt;%n subsidiaries&lt;/b&gt; added up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::SelfCheckPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n control(s)&lt;/b&gt; to be answered or closed</source>
        <translation>
            <numerusform>&lt;b&gt;%n control&lt;/b&gt; to be answered or closed</numerusform>
            <numerusform>&lt;b&gt;%n controls&lt;/b&gt; to be answered or closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::VersionsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n version(s)&lt;/b&gt;, the last of %1</source>
        <translation>
            <numerusform>&lt;b&gt;%n version&lt;/b&gt;, the last of %1</numerusform>
            <numerusform>&lt;b&gt;%n versions&lt;/b&gt;, the last of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s) of your own chart are named.</source>
        <translation>
            <numerusform>%n account of your own chart is named.</numerusform>
            <numerusform>%n accounts of your own chart are named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n line(s).</source>
        <translation>
            <numerusform>%1 is written: %n line.</numerusform>
            <numerusform>%1 is written: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::AccrualPage</name>
    <message numerus="yes">
        <source>Due for %1: &lt;b&gt;%2&lt;/b&gt;. Accrued in %n month(s): %3; used: %4 (%5 %).</source>
        <translation>
            <numerusform>Due for %1: &lt;b&gt;%2&lt;/b&gt;. Accrued in %n month: %3; used: %4 (%5 %).</numerusform>
            <numerusform>Due for %1: &lt;b&gt;%2&lt;/b&gt;. Accrued in %n months: %3; used: %4 (%5 %).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::BooksPage</name>
    <message numerus="yes">
        <source>%n entries in %1; balance &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>
            <numerusform>%n entry in %1; balance &lt;b&gt;%2&lt;/b&gt;.</numerusform>
            <numerusform>%n entries in %1; balance &lt;b&gt;%2&lt;/b&gt;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::InspectionCard</name>
    <message numerus="yes">
        <source>%n paper(s) and a sealed index are in %1. What is lacking stands in the index.</source>
        <translation>
            <numerusform>%n paper and a sealed index are in %1. What is lacking stands in the index.</numerusform>
            <numerusform>%n papers and a sealed index are in %1. What is lacking stands in the index.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanGrid</name>
    <message numerus="yes">
        <source>Nothing was changed: %n cell(s) can&apos;t be taken.</source>
        <translation>
            <numerusform>Nothing was changed: %n cell can&apos;t be taken.</numerusform>
            <numerusform>Nothing was changed: %n cells can&apos;t be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::ScopePage</name>
    <message numerus="yes">
        <source>%n line(s) of business made. Now the figures they are reckoned on.</source>
        <translation>
            <numerusform>%n line of business made. Now the figures it is reckoned on.</numerusform>
            <numerusform>%n lines of business made. Now the figures they are reckoned on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::YearEndPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; line(s) stand in the way of closing %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; line stands in the way of closing %1.</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; lines stand in the way of closing %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::standards::BoardPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n project(s)&lt;/b&gt; under way</source>
        <translation>
            <numerusform>&lt;b&gt;%n project&lt;/b&gt; under way</numerusform>
            <numerusform>&lt;b&gt;%n projects&lt;/b&gt; under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or to be confirmed</source>
        <translation>
            <numerusform>%n late or to be confirmed</numerusform>
            <numerusform>%n late or to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::standards::CommentsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n opinion(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n opinion&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n opinions&lt;/b&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::standards::ProjectPage</name>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>%n opinion</numerusform>
            <numerusform>%n opinions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n open</source>
        <translation>
            <numerusform>, %n open</numerusform>
            <numerusform>, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n that may say the same</source>
        <translation>
            <numerusform>, %n pair that may say the same</numerusform>
            <numerusform>, %n pairs that may say the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::standards::RegisterPage</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n standard(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n standard&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n standards&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not as it has to be</source>
        <translation>
            <numerusform>%n not as it has to be</numerusform>
            <numerusform>%n not as they have to be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::standards::ReviewDeskPage</name>
    <message numerus="yes">
        <source>%n question(s) still open: no conclusion yet.</source>
        <translation>
            <numerusform>%n question still open: no conclusion yet.</numerusform>
            <numerusform>%n questions still open: no conclusion yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::BalancePage</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n month(s)&lt;/b&gt; don&apos;t close</source>
        <translation>
            <numerusform>&lt;b&gt;%n month&lt;/b&gt; doesn&apos;t close</numerusform>
            <numerusform>&lt;b&gt;%n months&lt;/b&gt; don&apos;t close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dated after %1 left out</source>
        <translation>
            <numerusform>%n line dated after %1 left out</numerusform>
            <numerusform>%n lines dated after %1 left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::InspectionsPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n hidden danger(s)&lt;/b&gt; open</source>
        <translation>
            <numerusform>&lt;b&gt;%n hidden danger&lt;/b&gt; open</numerusform>
            <numerusform>&lt;b&gt;%n hidden dangers&lt;/b&gt; open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n overdue&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n overdue&lt;/b&gt;</numerusform>
            <numerusform>&lt;b&gt;%n overdue&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ overdue by %n day(s)</source>
        <translation>
            <numerusform>⚠ overdue by %n day</numerusform>
            <numerusform>⚠ overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::KeptPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n record(s)&lt;/b&gt; dropped before their time</source>
        <translation>
            <numerusform>&lt;b&gt;%n record&lt;/b&gt; dropped before its time</numerusform>
            <numerusform>&lt;b&gt;%n records&lt;/b&gt; dropped before their time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::MonitoringPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n result(s)&lt;/b&gt; over the limit</source>
        <translation>
            <numerusform>&lt;b&gt;%n result&lt;/b&gt; over the limit</numerusform>
            <numerusform>&lt;b&gt;%n results&lt;/b&gt; over the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be read or brought to this unit, and aren&apos;t drawn.</source>
        <translation>
            <numerusform>%n result can&apos;t be read or brought to this unit, and isn&apos;t drawn.</numerusform>
            <numerusform>%n results can&apos;t be read or brought to this unit, and aren&apos;t drawn.</numerusform>
        </translation>
    </message>
</context>
</TS>
