<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>plumbline::ChartCard</name>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
</context>
<context>
    <name>plumbline::CommandPalette</name>
    <message>
        <source>Where to, or what to do?</source>
        <translation>去哪里，做什么？</translation>
    </message>
    <message>
        <source>Find a page or command</source>
        <translation>查找页面或命令</translation>
    </message>
    <message>
        <source>Nothing by that name. Try a word from the page&apos;s title.</source>
        <translation>没有这个名称。试试页面标题中的一个词。</translation>
    </message>
</context>
<context>
    <name>plumbline::FirstStartPage</name>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Know what the rules ask of you, by when, and be able to prove it.</source>
        <translation>规则要求什么、何时完成，心中有数，有据可查。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Five steps, from the name of your enterprise to this year&apos;s finished plan.</source>
        <translation>五步，从企业名称到今年完整的提取和使用计划。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A workspace file (*.plumb) on this computer, a stick or a shared folder.</source>
        <translation>本机、U 盘或共享文件夹中的工作区文件（*.plumb）。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>A finished example to walk through. Change what you like: it is yours to try.</source>
        <translation>一份完整的示例，可以随意浏览、修改和试用。</translation>
    </message>
</context>
<context>
    <name>plumbline::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>plumbline::KeyMap</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find a page or command</source>
        <translation>查找页面或命令</translation>
    </message>
    <message>
        <source>Go to an entry of the rail</source>
        <translation>转到侧栏中的一项</translation>
    </message>
    <message>
        <source>Collapse or widen the rail</source>
        <translation>收起或展开侧栏</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本页</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>关闭最上面的一层</translation>
    </message>
    <message>
        <source>Why is this figure what it is?</source>
        <translation>这个数字从何而来？</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Next cell down, next cell right</source>
        <translation>下一行、右一格</translation>
    </message>
    <message>
        <source>Copy and paste a block, as in Excel</source>
        <translation>像 Excel 一样复制、粘贴一块</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Undo and redo drafts</source>
        <translation>撤销、重做草稿</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>过账</translation>
    </message>
    <message>
        <source>Month by month, in a chart</source>
        <translation>在图中逐月移动</translation>
    </message>
</context>
<context>
    <name>plumbline::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>overview home</source>
        <comment>further words the palette finds it by</comment>
        <translation>总览 首页 zonglan zl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>settings options language theme unit</source>
        <comment>further words the palette finds it by</comment>
        <translation>设置 选项 语言 主题 单位 shezhi sz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>help manual glossary</source>
        <comment>further words the palette finds it by</comment>
        <translation>帮助 手册 术语 bangzhu bz</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>theme colours</source>
        <translation>主题 颜色 深色 浅色 zhuti</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Plumbline workspace (*.plumb)</source>
        <translation>准绳工作区（*.plumb）</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
</context>
<context>
    <name>plumbline::MoneyUnit</name>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>CNY 10,000</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>plumbline::MonthChart</name>
    <message>
        <source>Accrual, use and balance by month</source>
        <translation>各月提取、使用与结余</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>Accrual</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Accrual (%1)</source>
        <translation>提取（%1）</translation>
    </message>
    <message>
        <source>Use (%1)</source>
        <translation>使用（%1）</translation>
    </message>
    <message>
        <source>Balance (%1)</source>
        <translation>结余（%1）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>已入账</translation>
    </message>
</context>
<context>
    <name>plumbline::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>plumbline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有临近的期限。</translation>
    </message>
    <message>
        <source>✓ Nothing was found wrong through this day.</source>
        <translation>✓ 截至当日没有发现不符。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>plumbline::PrintPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>Page setup…</source>
        <translation>页面设置…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>plumbline::Rail</name>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Collapse or widen the rail (Ctrl+B)</source>
        <translation>收起或展开侧栏（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>plumbline::RecordTable</name>
    <message>
        <source>Count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message>
        <source>Sum %1 · Count %2 · Average %3</source>
        <translation>求和 %1 · 计数 %2 · 平均 %3</translation>
    </message>
</context>
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Each choice takes effect at once, on this computer only.</source>
        <translation>选择后立即生效，只影响本机。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of the window. A report keeps the language it was made in.</source>
        <translation>窗口使用的语言。报告保持生成时的语言。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark, or as the system has it.</source>
        <translation>浅色、深色，或跟随系统。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Amounts in tables and charts</source>
        <translation>表格和图中的金额</translation>
    </message>
    <message>
        <source>What is stored and explained is always exact to the fen.</source>
        <translation>保存和说明的金额始终精确到分。</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>10,000 yuan</source>
        <translation>万元</translation>
    </message>
</context>
<context>
    <name>plumbline::StatusStrip</name>
    <message>
        <source>Records not yet checked</source>
        <translation>记录尚未核对</translation>
    </message>
    <message>
        <source>Records whole (%1, through no. %2)</source>
        <translation>记录完整（%1 核对至第 %2 条）</translation>
    </message>
    <message>
        <source>Records altered: see the audit page</source>
        <translation>记录被改动：见审计页</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>未打开工作区</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::TopBar</name>
    <message>
        <source>No enterprise yet</source>
        <translation>还没有企业</translation>
    </message>
    <message>
        <source>Enterprise: %1</source>
        <translation>企业：%1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year on its own</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>年度：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>The day taken as today: deadlines, rules and totals stop there</source>
        <translation>作为今天的日期：期限、规则和合计都截至这一天</translation>
    </message>
    <message>
        <source>Find a page or command…</source>
        <translation>查找页面、命令…</translation>
    </message>
    <message>
        <source>Find a page or command</source>
        <translation>查找页面或命令</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 项不符</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有不符</translation>
    </message>
</context>
<context>
    <name>plumbline::WhyPanel</name>
    <message>
        <source>Why this figure</source>
        <translation>为什么是这个数字</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open official text</source>
        <translation>打开原文</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Basis: %1, %2</source>
        <translation>依据：%1，%2</translation>
    </message>
    <message>
        <source>Rule pack %1 · %2…%3</source>
        <translation>规则包 %1 · %2…%3</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>口径：%1</translation>
    </message>
    <message>
        <source>Rule pack %1 · SHA-256 %2</source>
        <translation>规则包 %1 · SHA-256 %2</translation>
    </message>
</context>
</TS>
