<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>audit</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>journal record who changed before after sj rizhi</source>
        <translation>审计 日志 记录 谁 改动 sj rizhi</translation>
    </message>
</context>
<context>
    <name>data_catalogue</name>
    <message>
        <source>important or core</source>
        <translation>项重要或核心</translation>
    </message>
    <message>
        <source>%1 changed since filing</source>
        <translation>%1 项备案后有变</translation>
    </message>
    <message>
        <source>%1 to be judged</source>
        <translation>%1 项待定级</translation>
    </message>
    <message>
        <source>✓ all judged</source>
        <translation>✓ 均已定级</translation>
    </message>
    <message>
        <source>Data catalogue</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>data level scan source classify sjml fenji</source>
        <translation>数据 目录 分级 盘点 数据源 sjml fenji</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>filing authority change ba beian</source>
        <translation>备案 变更 主管部门 ba beian</translation>
    </message>
    <message>
        <source>Findings and duties</source>
        <translation>问题与期限</translation>
    </message>
    <message>
        <source>finding duty deadline bf qixian</source>
        <translation>问题 期限 不符 bf qixian</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>较大</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>特别重大</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation>部分落实</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>Does not arise</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>The enterprise itself</source>
        <translation>自行</translation>
    </message>
    <message>
        <source>An assessment body</source>
        <translation>委托第三方评估机构</translation>
    </message>
    <message>
        <source>Resident identity number</source>
        <translation>居民身份证号</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>Identifier of a device</source>
        <translation>设备标识</translation>
    </message>
    <message>
        <source>Identifier in a network</source>
        <translation>网络标识</translation>
    </message>
    <message>
        <source>Parameter of equipment</source>
        <translation>设备参数</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Production volume</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>First responsible (legal representative)</source>
        <translation>第一责任人（法定代表人或主要负责人）</translation>
    </message>
    <message>
        <source>Directly responsible (leader in charge)</source>
        <translation>直接责任人（分管领导）</translation>
    </message>
    <message>
        <source>Head of data security</source>
        <translation>数据安全负责人</translation>
    </message>
    <message>
        <source>Body for data security</source>
        <translation>数据安全管理机构</translation>
    </message>
    <message>
        <source>Data-security staff</source>
        <translation>数据安全管理人员</translation>
    </message>
    <message>
        <source>Key post</source>
        <translation>关键岗位</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Emergency drill</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Use and processing</source>
        <translation>使用、加工</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>公开</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Recovery test</source>
        <translation>恢复测试</translation>
    </message>
    <message>
        <source>Backup elsewhere</source>
        <translation>容灾备份</translation>
    </message>
    <message>
        <source>Check of storage media</source>
        <translation>存储介质检查</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>较小</translation>
    </message>
    <message>
        <source>Merger</source>
        <translation>兼并</translation>
    </message>
    <message>
        <source>Reorganisation</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Bankruptcy</source>
        <translation>破产</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>Entrustment</source>
        <translation>委托处理</translation>
    </message>
    <message>
        <source>General data</source>
        <translation>一般数据</translation>
    </message>
    <message>
        <source>Important data</source>
        <translation>重要数据</translation>
    </message>
    <message>
        <source>Core data</source>
        <translation>核心数据</translation>
    </message>
    <message>
        <source>Handling of incidents (art. 28)</source>
        <translation>事件处置情况（第28条）</translation>
    </message>
    <message>
        <source>Group to the ministry (art. 37)</source>
        <translation>集团汇总报送工信部（第37条）</translation>
    </message>
    <message>
        <source>Inspection (art. 32)</source>
        <translation>监督检查（第32条）</translation>
    </message>
    <message>
        <source>Regulator&apos;s talk (art. 35)</source>
        <translation>约谈（第35条）</translation>
    </message>
    <message>
        <source>Complaint (art. 29)</source>
        <translation>投诉（第29条）</translation>
    </message>
    <message>
        <source>Enterprise and contacts</source>
        <translation>单位与联系</translation>
    </message>
    <message>
        <source>Who the filing is addressed to and who answers for it: place, regulator, contacts.</source>
        <translation>备案报送到哪里、由谁答复：所在地、主管部门、联系人。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>所在省份</translation>
    </message>
    <message>
        <source>Local regulator</source>
        <translation>地方行业监管部门</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>所属行业</translation>
    </message>
    <message>
        <source>Central enterprise</source>
        <translation>中央企业</translation>
    </message>
    <message>
        <source>Group headquarters</source>
        <translation>集团总部</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>People in charge</source>
        <translation>责任人和岗位</translation>
    </message>
    <message>
        <source>Who is responsible for data security, and the letters of key posts (art. 13).</source>
        <translation>数据安全由谁负责，关键岗位的责任书（第13条）。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Person or body</source>
        <translation>姓名或机构</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Letter signed on</source>
        <translation>责任书签署日期</translation>
    </message>
    <message>
        <source>Letter names duties</source>
        <translation>责任书写明岗位职责</translation>
    </message>
    <message>
        <source>Letter names obligations</source>
        <translation>责任书写明义务</translation>
    </message>
    <message>
        <source>Letter names penalties</source>
        <translation>责任书写明处罚措施</translation>
    </message>
    <message>
        <source>Letter names cautions</source>
        <translation>责任书写明注意事项</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>任至</translation>
    </message>
    <message>
        <source>Training and drills</source>
        <translation>培训与演练</translation>
    </message>
    <message>
        <source>Training of staff and drills of the emergency plan, with their day (art. 13).</source>
        <translation>从业人员培训和应急预案演练，注明日期（第13条）。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Approvals log</source>
        <translation>处理审批记录</translation>
    </message>
    <message>
        <source>Processing of important and core data that was asked for and decided (art. 13).</source>
        <translation>重要、核心数据处理的申请与审批（第13条）。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>处理活动</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>审批日期</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>数据收集</translation>
    </message>
    <message>
        <source>What is recorded when important and core data is collected (art. 14).</source>
        <translation>收集重要、核心数据时的记录（第14条）。</translation>
    </message>
    <message>
        <source>Collected on</source>
        <translation>收集日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>频度</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Obtained indirectly</source>
        <translation>间接获取</translation>
    </message>
    <message>
        <source>Agreement or undertaking</source>
        <translation>协议或承诺书</translation>
    </message>
    <message>
        <source>Backups and recovery tests</source>
        <translation>备份与恢复测试</translation>
    </message>
    <message>
        <source>Backups, media checks and recovery tests, each with its day (art. 15).</source>
        <translation>容灾备份、介质检查和恢复测试，注明日期（第15条）。</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Next on (own target)</source>
        <translation>下次日期（自设）</translation>
    </message>
    <message>
        <source>Automated decisions</source>
        <translation>自动化决策</translation>
    </message>
    <message>
        <source>Decisions made by machine: how they are made known, and whether they are fair (art. 16).</source>
        <translation>机器作出的决策：如何公开说明，结果是否公平合理（第16条）。</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>决策事项</translation>
    </message>
    <message>
        <source>How it is made known</source>
        <translation>如何说明</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>What the check said</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Provision to others</source>
        <translation>对外提供</translation>
    </message>
    <message>
        <source>What is given to whom, on which terms, and how the recipient was verified (art. 18).</source>
        <translation>向谁提供什么、条件和程序、对获取方的核验（第18条）。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>获取方</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Security agreement</source>
        <translation>数据安全协议</translation>
    </message>
    <message>
        <source>Recipient verified on</source>
        <translation>核验日期</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保护措施</translation>
    </message>
    <message>
        <source>Provided on</source>
        <translation>提供日期</translation>
    </message>
    <message>
        <source>Data made public</source>
        <translation>数据公开</translation>
    </message>
    <message>
        <source>Data made public, and what was thought of its effect before (art. 19).</source>
        <translation>公开的数据，以及公开前对影响的分析（第19条）。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>公开内容</translation>
    </message>
    <message>
        <source>Analysed on</source>
        <translation>研判日期</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Data destroyed</source>
        <translation>数据销毁</translation>
    </message>
    <message>
        <source>What is destroyed by which rule and technique, with its log; and requests for it (art. 20).</source>
        <translation>销毁的对象、规则、技术和记录；销毁请求（第20条）。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>销毁对象</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>请求人</translation>
    </message>
    <message>
        <source>Requested on</source>
        <translation>请求日期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>流程</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Destroyed on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Why the request was refused</source>
        <translation>不予销毁的理由</translation>
    </message>
    <message>
        <source>Export abroad</source>
        <translation>出境与境外执法</translation>
    </message>
    <message>
        <source>Data that goes abroad with its security assessment, and requests of foreign bodies (art. 21).</source>
        <translation>数据出境及其安全评估，境外执法机构的请求（第21条）。</translation>
    </message>
    <message>
        <source>Recipient abroad</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Foreign enforcement body</source>
        <translation>境外执法机构</translation>
    </message>
    <message>
        <source>Must be stored within China</source>
        <translation>法律要求境内存储</translation>
    </message>
    <message>
        <source>Result of the security assessment</source>
        <translation>出境安全评估结果</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Ministry&apos;s approval</source>
        <translation>工信部批准文号</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>出境日期</translation>
    </message>
    <message>
        <source>Transfer by reorganisation</source>
        <translation>兼并重组转移</translation>
    </message>
    <message>
        <source>Data that passes to another by merger, reorganisation or bankruptcy (art. 22).</source>
        <translation>因兼并、重组、破产转移的数据（第22条）。</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>承接方</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>转移方案</translation>
    </message>
    <message>
        <source>Users are affected</source>
        <translation>影响用户</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>委托处理</translation>
    </message>
    <message>
        <source>Who processes data for the enterprise, by which contract, and how they were verified (art. 23).</source>
        <translation>受托方、合同及对其能力和资质的核验（第23条）。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>受托方</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>委托事项</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资质</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>核验日期</translation>
    </message>
    <message>
        <source>Passes data to</source>
        <translation>转交第三方</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意文件</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Core data across parties</source>
        <translation>核心数据跨主体</translation>
    </message>
    <message>
        <source>Core data to be provided, transferred or entrusted: assessed and reviewed before (art. 24).</source>
        <translation>跨主体提供、转移、委托处理核心数据：评估和审查在先（第24条）。</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What is logged by each system and for how long it is kept (art. 25).</source>
        <translation>各系统记录哪些日志、保存多久（第25条）。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>数据处理</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限管理</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>人员操作</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>保存月数</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Risks found by monitoring, what is done, and whom it was told (arts. 26, 27).</source>
        <translation>监测发现的风险、处置和报告（第26、27条）。</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>May lead to an event that is</source>
        <translation>可能造成的事件级别</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>消除日期</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>What happened, who was told when, and the report that sums it up (art. 28).</source>
        <translation>事件经过、何时告知了谁、总结报告（第28条）。</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>事件级别</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>涉及</translation>
    </message>
    <message>
        <source>Users&apos; rights may suffer</source>
        <translation>可能损害用户权益</translation>
    </message>
    <message>
        <source>Users told on</source>
        <translation>告知用户日期</translation>
    </message>
    <message>
        <source>Means of mitigation</source>
        <translation>减轻危害措施</translation>
    </message>
    <message>
        <source>Regulator told on</source>
        <translation>报告监管部门日期</translation>
    </message>
    <message>
        <source>Handled on</source>
        <translation>处置完成日期</translation>
    </message>
    <message>
        <source>Summary due (own or set)</source>
        <translation>总结报告期限（自设或规定）</translation>
    </message>
    <message>
        <source>Summary of</source>
        <translation>总结报告日期</translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>The yearly assessment of important and core data, what was mended, and its submission (art. 31).</source>
        <translation>重要、核心数据的年度风险评估、整改和报送（第31条）。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>评估方式</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>评估机构</translation>
    </message>
    <message>
        <source>Report of</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题数</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>整改完成日期</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>报送日期</translation>
    </message>
    <message>
        <source>Yearly reports</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>What is reported each year, also where nothing happened (arts. 28, 37).</source>
        <translation>每年报送的情况，没有事件也报（第28、37条）。</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Inspections, talks, complaints</source>
        <translation>检查、约谈与投诉</translation>
    </message>
    <message>
        <source>What regulators and users asked for, and what was mended (arts. 29, 32, 35).</source>
        <translation>监管部门和用户的要求与整改（第29、32、35条）。</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What is to be mended</source>
        <translation>要求整改的内容</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Combination rules</source>
        <translation>组合升级规则</translation>
    </message>
    <message>
        <source>Kinds of data that are of a level where they stand together in such numbers, adopted from a guide or list.</source>
        <translation>多类数据同处一表且达到数量时的最低级别，依行业指南或目录采用。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>识别类型</translation>
    </message>
    <message>
        <source>Least records</source>
        <translation>最少条数</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据文件</translation>
    </message>
    <message>
        <source>Own recognisers</source>
        <translation>自编识别规则</translation>
    </message>
    <message>
        <source>Patterns of names and of values by which the scanner knows the enterprise&apos;s own kinds.</source>
        <translation>按列名或内容识别本单位特有数据的样式。</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>列名样式</translation>
    </message>
    <message>
        <source>Pattern of values</source>
        <translation>内容样式</translation>
    </message>
    <message>
        <source>Tasks of subsidiaries</source>
        <translation>所属企业五项工作</translation>
    </message>
    <message>
        <source>The five tasks that headquarters see to in each subsidiary (art. 37).</source>
        <translation>总部对所属企业督导的五项工作（第37条）。</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>所属企业</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Life of the data</source>
        <translation>全生命周期</translation>
    </message>
    <message>
        <source>Risks and incidents</source>
        <translation>风险与事件</translation>
    </message>
    <message>
        <source>Rules and group</source>
        <translation>规则与集团</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>control gap coverage measure zc zicha</source>
        <translation>措施 差距 覆盖 落实 zc zicha</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>incident risk assessment provision processor log rule tz taizhang</source>
        <translation>事件 风险 评估 提供 委托 日志 规则 台账 tz taizhang</translation>
    </message>
    <message>
        <source>core review ministry hx hexin</source>
        <translation>核心数据 审查 工信部 hx hexin</translation>
    </message>
    <message>
        <source>Rounds and versions</source>
        <translation>梳理与版本</translation>
    </message>
    <message>
        <source>version compare round bb banben shuli</source>
        <translation>版本 比较 梳理 bb banben shuli</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>subsidiary headquarters jt jituan</source>
        <translation>所属企业 总部 集团 jt jituan</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>打开目录</translation>
    </message>
    <message>
        <source>Open the filings</source>
        <translation>打开备案</translation>
    </message>
    <message>
        <source>Open the self-check</source>
        <translation>打开自查</translation>
    </message>
    <message>
        <source>Open the rounds</source>
        <translation>打开梳理与版本</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>Industrial data</source>
        <translation>工业数据</translation>
    </message>
    <message>
        <source>Telecommunications data</source>
        <translation>电信数据</translation>
    </message>
    <message>
        <source>Radio data</source>
        <translation>无线电数据</translation>
    </message>
    <message>
        <source>Entries of the catalogue</source>
        <translation>目录条目</translation>
    </message>
    <message>
        <source>What the catalogue says of each table, file set or other store of data (art. 12).</source>
        <translation>目录对每张表、每组文件或其他数据写明的内容（第12条）。</translation>
    </message>
    <message>
        <source>Source or system</source>
        <translation>来源或系统</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>表或文件</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Purpose and manner</source>
        <translation>处理目的和方式</translation>
    </message>
    <message>
        <source>Scope of use</source>
        <translation>使用范围</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>External sharing</source>
        <translation>对外共享</translation>
    </message>
    <message>
        <source>Cross-border transfer</source>
        <translation>跨境传输</translation>
    </message>
    <message>
        <source>Protection measures</source>
        <translation>安全保护措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Change known on</source>
        <translation>得知变化之日</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>另有规定</translation>
    </message>
    <message>
        <source>Processed together as</source>
        <translation>一起处理（名称）</translation>
    </message>
    <message>
        <source>Identified by</source>
        <translation>识别依据</translation>
    </message>
    <message>
        <source>One of the two patterns is needed.</source>
        <translation>两种样式至少填一种。</translation>
    </message>
    <message>
        <source>Regulator of telecom data, where another</source>
        <translation>电信数据的主管部门（不同时填）</translation>
    </message>
    <message>
        <source>Regulator of radio data, where another</source>
        <translation>无线电数据的主管部门（不同时填）</translation>
    </message>
    <message>
        <source>Finer levels</source>
        <translation>细分级别</translation>
    </message>
    <message>
        <source>The enterprise&apos;s own levels, each under one of the rule&apos;s three, which alone decides what is asked (art. 8).</source>
        <translation>企业自己的级别，每个都在一般、重要、核心之一之下；提出什么要求只看上面那一级（第8条）。</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>所属级别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import file excel csv template export dr daoru</source>
        <translation>import file excel csv template export dr daoru 导入 导出 模板</translation>
    </message>
</context>
<context>
    <name>deadlines</name>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due duty obligation calendar ics overdue month qx qixian rili</source>
        <translation>期限 应办 到期 逾期 日历 ics qx qixian rili</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>people person role password lock ry mima</source>
        <translation>人员 角色 密码 锁定 权限 ry mima</translation>
    </message>
</context>
<context>
    <name>plumbline::AttachmentCard</name>
    <message>
        <source>A file of this kind might run: save it, and open it where you trust it.</source>
        <translation>这类文件可能会运行：请先另存，在信任它的地方打开。</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>The content is whole; saved as %1</source>
        <translation>内容核对无误，已存为 %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Nothing is attached. Add the copy of a voucher, a contract or a photo: by button, dropped here, or pasted.</source>
        <translation>还没有附件。可添加凭证、合同的副本或照片：按按钮、拖到这里或粘贴。</translation>
    </message>
    <message>
        <source>Kind of attachment</source>
        <translation>附件种类</translation>
    </message>
    <message>
        <source>Note, if it needs one</source>
        <translation>说明（可不填）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Why is it removed? Its content stays in the file.</source>
        <translation>为什么移除？内容仍留在文件里。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What is attached belongs to a row: choose one, or save the new one first.</source>
        <translation>附件属于某一行：请选一行，新行请先保存。</translation>
    </message>
</context>
<context>
    <name>plumbline::Attendance</name>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>锁定（Ctrl+L）</translation>
    </message>
    <message>
        <source>People and passwords…</source>
        <translation>人员与密码…</translation>
    </message>
</context>
<context>
    <name>plumbline::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>plumbline::AuditPage</name>
    <message>
        <source>“%1” is no day: write it as 2025-09-30.</source>
        <translation>“%1”不是日期，请写成 2025-09-30。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n record(s)&lt;/b&gt;, newest first. Every change of a fact is one; none can be changed or taken away.</source>
        <translation>
            <numerusform>&lt;b&gt;%n 条记录&lt;/b&gt;，新的在前。每次改动都有一条，不能改也不能删。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>所有事项</translation>
    </message>
    <message>
        <source>Record %1: before and after</source>
        <translation>第 %1 条：改前与改后</translation>
    </message>
    <message>
        <source>This record changed no row.</source>
        <translation>这条记录没有改动数据。</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <translation>共 %2 行，列出前 %1 行。</translation>
    </message>
    <message>
        <source>Row of</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>The records are being held against the rows…</source>
        <translation>正在把记录与数据逐条核对…</translation>
    </message>
    <message>
        <source>✓ The records are whole: %1 in all, %2 of them signed; they agree with all %3 rows.</source>
        <translation>✓ 记录完整：共 %1 条，其中 %2 条有签名，与全部 %3 行数据一致。</translation>
    </message>
    <message numerus="yes">
        <source>✗ %n thing(s) aren&apos;t as recorded:</source>
        <translation>
            <numerusform>✗ 有 %n 处与记录不符：</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新核验</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>自哪天</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>到哪天</translation>
    </message>
    <message>
        <source>Words in a record or in what it changed</source>
        <translation>记录或所改内容里的文字</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>何事</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>plumbline::BackupsPage</name>
    <message>
        <source>Restore as a new file</source>
        <translation>恢复成新文件</translation>
    </message>
    <message>
        <source>Plumbline workspace (*.plumb)</source>
        <translation>准绳工作簿（*.plumb）</translation>
    </message>
    <message>
        <source>Restored as %1. Open it like any workspace.</source>
        <translation>已恢复成 %1，可像任何工作簿一样打开。</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>未试</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1 records, %2 rows, part of today&apos;s journal</source>
        <translation>✓ %1 条记录、%2 行，接得上今天的日志</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Through record</source>
        <translation>截至记录</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>这个工作簿还没有备份。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n backup(s)&lt;/b&gt;; the newest is of %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%n 份备份&lt;/b&gt;，最新的一份是 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试恢复</translation>
    </message>
    <message>
        <source>Restore as…</source>
        <translation>恢复为…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>另选文件夹…</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>放在工作簿旁边</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>放在哪里</translation>
    </message>
    <message>
        <source>What one can go back to</source>
        <translation>可以恢复到</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <translation>%1（剩余 %2）</translation>
    </message>
    <message>
        <source>Made by itself when the workspace is opened, every hour, and when it is closed, if something was recorded since. Kept: all of the last hour, one an hour for a day, one a day for 30 days, one a month for ever. A backup on the same disk goes with that disk: choose another one where you can.</source>
        <translation>打开工作簿时、每隔一小时、关闭时，若其间有新记录，就自动备份。保留：最近一小时的全部，一天内每小时一份，30 天内每天一份，此后每月一份、长期保留。与工作簿同在一块磁盘上的备份会随磁盘一起丢失：条件允许时请另选一块磁盘。</translation>
    </message>
    <message>
        <source>The first one is made in a moment, or with “Back up now”.</source>
        <translation>稍后会自动备份第一份，也可点“立即备份”。</translation>
    </message>
</context>
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
    <name>plumbline::DeadlinesPage</name>
    <message>
        <source>What is due</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Go there →</source>
        <translation>前往 →</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n overdue&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;逾期 %n 项&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>30 天内 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>最近的是 %1</translation>
    </message>
    <message>
        <source>Export as calendar</source>
        <translation>导出为日历</translation>
    </message>
    <message>
        <source>Deadlines %1</source>
        <translation>期限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s) are written to %1 and read back.</source>
        <translation>
            <numerusform>已将 %n 项期限写入 %1，并读回核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Export as calendar (.ics)…</source>
        <translation>导出为日历（.ics）…</translation>
    </message>
    <message>
        <source>The year by month</source>
        <translation>全年各月</translation>
    </message>
    <message>
        <source>Of all modules</source>
        <translation>所有模块</translation>
    </message>
    <message>
        <source>Nothing is due. Duties stand here as soon as a module finds one in what was recorded.</source>
        <translation>没有应办事项。各模块从所登记的内容中得出应办事项后，就列在这里。</translation>
    </message>
</context>
<context>
    <name>plumbline::ExchangePage</name>
    <message>
        <source>Why should what stands stay?</source>
        <translation>为什么保持现状？</translation>
    </message>
    <message>
        <source>Why should the other side be taken?</source>
        <translation>为什么采用另一边？</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Changed in two files that didn&apos;t know of each other. The earlier change stands until somebody decides.</source>
        <translation>两份文件各自改过，当时互不知道。有人决定之前，较早的改动先立着。</translation>
    </message>
    <message>
        <source>Deleted in one file and changed in the other. What is still wanted is entered anew.</source>
        <translation>一份文件里已删除，另一份里改过。仍需要的，请另行新录。</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>保存数据包</translation>
    </message>
    <message>
        <source>Package (*.plumbpack)</source>
        <translation>数据包 (*.plumbpack)</translation>
    </message>
    <message>
        <source>%1 holds %2 records. Hand it over; the acknowledgement that comes back makes the next one smaller.</source>
        <translation>%1 含 %2 条记录。交给对方收下；带回回执，下一个数据包就更小。</translation>
    </message>
    <message>
        <source>Take packages or acknowledgements</source>
        <translation>收下数据包或回执</translation>
    </message>
    <message>
        <source>Packages and acknowledgements (*.plumbpack *.ack.json)</source>
        <translation>数据包和回执 (*.plumbpack *.ack.json)</translation>
    </message>
    <message>
        <source>%1 has acknowledged what was sent.</source>
        <translation>%1 已确认收到。</translation>
    </message>
    <message>
        <source>All of it was here already.</source>
        <translation>里面的内容这里都已有。</translation>
    </message>
    <message>
        <source>%1 records of %2 taken in.</source>
        <translation>收下 %2 的 %1 条记录。</translation>
    </message>
    <message>
        <source>%1 rows were changed on both sides and %2 lines are held: see below.</source>
        <translation>%1 条两边都改过，%2 行收不下：见下表。</translation>
    </message>
    <message>
        <source>The acknowledgement lies at %1.</source>
        <translation>回执在 %1。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Records it lacks</source>
        <translation>它缺的记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>这里没有</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>另一边</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>This workspace has one file.</source>
        <translation>这个工作簿只有一份文件。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n row(s)&lt;/b&gt; wait for a decision.</source>
        <translation>
            <numerusform>&lt;b&gt;%n 条记录&lt;/b&gt;等待决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>The other files of this workspace</source>
        <translation>这个工作簿的其他文件</translation>
    </message>
    <message>
        <source>Changed on both sides, or not to be taken as it came</source>
        <translation>两边都改过的，和收不下的</translation>
    </message>
    <message>
        <source>A copy of this file goes on by itself once it is made a replica of its own: at a mine without a network, for instance. What is recorded there and here then travels in packages, in any order and as often as you like.</source>
        <translation>复制这份文件，让副本自成一份，就可以各自录入，比如没有网络的矿上。此后两边的记录用数据包往来，次序、次数都不限。</translation>
    </message>
    <message>
        <source>%1 waits: %2</source>
        <translation>%1 在等：%2</translation>
    </message>
    <message>
        <source>Make a package…</source>
        <translation>生成数据包…</translation>
    </message>
    <message>
        <source>Take a package…</source>
        <translation>收下数据包…</translation>
    </message>
    <message>
        <source>What stands stays</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Take the other side</source>
        <translation>采用另一边</translation>
    </message>
    <message>
        <source>%1 %2, file %3</source>
        <translation>%1 %2，文件 %3</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 方</translation>
    </message>
</context>
<context>
    <name>plumbline::FactField</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>plumbline::FactsPage</name>
    <message>
        <source>Facts</source>
        <translation>事实录入</translation>
    </message>
    <message>
        <source>What a person records; everything else follows. A row is saved when you leave it. Blocks paste from Excel with Ctrl+V, Ctrl+D fills down, F2 edits, Ctrl+Z undoes, Ctrl+; is today.</source>
        <translation>这里只录入事实，其余都由规则算出。离开一行即保存。Ctrl+V 从 Excel 粘贴，Ctrl+D 向下填充，F2 编辑，Ctrl+Z 撤销，Ctrl+; 填今天。</translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation>导入导出…</translation>
    </message>
</context>
<context>
    <name>plumbline::FileCheck</name>
    <message>
        <source>Check a report</source>
        <translation>核对报告</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>报告（%1）</translation>
    </message>
    <message>
        <source>%1 is being checked…</source>
        <translation>正在核对 %1…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与另一份比较…</translation>
    </message>
    <message>
        <source>Another report of the same workspace: does one follow from the other?</source>
        <translation>同一工作簿的另一份报告：两份前后是否相承？</translation>
    </message>
    <message>
        <source>Check code it should have</source>
        <translation>应有的校验码</translation>
    </message>
    <message>
        <source>Choose a report, or drop it here: whether every byte is as sealed, and whether its figures follow from the facts and rules inside. Nothing but the file is needed.</source>
        <translation>选择一份报告，或拖到这里：看每个字节是否与封存时相同，数字能否由所附的事实和规则重新算出。只需这份文件。</translation>
    </message>
</context>
<context>
    <name>plumbline::FilterRow</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Show only the rows with these words (Esc shows all)</source>
        <translation>只显示含这些字的行（Esc 显示全部）</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
</context>
<context>
    <name>plumbline::FindingsPage</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>答复…</translation>
    </message>
    <message>
        <source>What is not as it should be</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后果条款</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n finding(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 项不符&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>已答复 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) not done yet</source>
        <translation>
            <numerusform>%n 项应办未办</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已办</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Findings and duties</source>
        <translation>问题与期限</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Duties of the year</source>
        <translation>本年应办</translation>
    </message>
    <message>
        <source>✓ Nothing was found wrong through this day.</source>
        <translation>✓ 截至当日没有发现不符。</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应办事项。</translation>
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
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Four answers, then your business and its base: the year&apos;s figures are there.</source>
        <translation>回答四个问题，再录入业务和计提依据，全年数字就在眼前。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>A workspace file (*.plumb) on this computer, a stick or a shared folder.</source>
        <translation>本机、U 盘或共享文件夹中的工作簿文件（*.plumb）。</translation>
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
    <name>plumbline::FoldButton</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
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
    <name>plumbline::ImportColumns</name>
    <message>
        <source>What column %1 is</source>
        <translation>%1 列是什么</translation>
    </message>
    <message>
        <source>– left out –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>in 10^%1</source>
        <translation>10 的 %1 次方</translation>
    </message>
    <message>
        <source>in 10,000</source>
        <translation>万元</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <translation>所有行的%1</translation>
    </message>
    <message>
        <source>– not said –</source>
        <translation>– 不填 –</translation>
    </message>
    <message numerus="yes">
        <source>“%1” (%n rows) is</source>
        <translation>
            <numerusform>“%1”（%n 行）是</numerusform>
        </translation>
    </message>
    <message>
        <source>– unknown –</source>
        <translation>– 未指定 –</translation>
    </message>
    <message>
        <source>For all rows alike, where the file has no column for it</source>
        <translation>文件没有这些列时，对所有行一律填写</translation>
    </message>
</context>
<context>
    <name>plumbline::ImportPage</name>
    <message>
        <source>Form to fill in</source>
        <translation>待填的表</translation>
    </message>
    <message>
        <source>Export rows</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Each row is being looked at…</source>
        <translation>正在检查每一行…</translation>
    </message>
    <message>
        <source>%1 in all: %2.</source>
        <translation>%1合计：%2。</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>possibly a duplicate</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>A record says the same in every column.</source>
        <translation>已有一条各列相同的记录。</translation>
    </message>
    <message>
        <source>Row %1 says the same.</source>
        <translation>与第 %1 行各列相同。</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of %1 are imported, in one record that can be taken back below.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 行，在下方可整批撤回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import is taken back: %n rows.</source>
        <translation>
            <numerusform>已撤回导入：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is written: %1</source>
        <translation>已写出：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are written and read back equal: %1</source>
        <translation>
            <numerusform>已导出 %n 行，回读一致：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rows of an .xlsx or .csv file as you have it: say what its columns are, see what each row comes to, and take all of them in at once, or none. Drop the file here.</source>
        <translation>手头的 .xlsx 或 .csv 文件原样导入：指明各列是什么，看清每一行的结果，然后一次全部导入，或一行不动。可把文件拖到这里。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Form to fill in…</source>
        <translation>待填的表…</translation>
    </message>
    <message>
        <source>Export rows…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>各行是什么</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>表头在第几行</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>各列是什么</translation>
    </message>
    <message>
        <source>What the rows come to</source>
        <translation>各行的结果</translation>
    </message>
    <message>
        <source>Take hidden rows too</source>
        <translation>隐藏的行也导入</translation>
    </message>
    <message>
        <source>Possible duplicates: decide first</source>
        <translation>可能重复的行：先作决定</translation>
    </message>
    <message>
        <source>Leave possible duplicates out</source>
        <translation>跳过可能重复的行</translation>
    </message>
    <message>
        <source>Take possible duplicates too</source>
        <translation>可能重复的行也导入</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>可能重复的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>做过的导入</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>为什么撤回？</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>需核对</translation>
    </message>
    <message>
        <source>Tables and invoices (*.xlsx *.csv *.txt *.xml *.ofd)</source>
        <translation>表格与发票 (*.xlsx *.csv *.txt *.xml *.ofd)</translation>
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
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作簿</translation>
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
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <source>Month by month, in a chart</source>
        <translation>在图中逐月移动</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Copy the selected block, for Excel</source>
        <translation>复制选中的区域，可贴到 Excel</translation>
    </message>
    <message>
        <source>Paste a block from Excel into a list of facts</source>
        <translation>把 Excel 的区域粘贴到数据表</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Delete the row, with a reason</source>
        <translation>删除该行（写明理由）</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>下一项</translation>
    </message>
    <message>
        <source>Save the row</source>
        <translation>保存该行</translation>
    </message>
    <message>
        <source>Undo the last edit of facts</source>
        <translation>撤销上一次数据改动</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Lock the workspace</source>
        <translation>锁定工作簿</translation>
    </message>
</context>
<context>
    <name>plumbline::LockPage</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The password opens it. Anything that was being typed is kept underneath.</source>
        <translation>输入密码即可打开；先前正在录入的内容保留在下面。</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作簿</translation>
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
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作簿</translation>
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
        <translation>准绳工作簿（*.plumb）</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>准绳</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>backup restore copy safety</source>
        <comment>further words the palette finds it by</comment>
        <translation>备份 恢复 副本 安全</translation>
    </message>
    <message>
        <source>Lock the workspace</source>
        <translation>锁定工作簿</translation>
    </message>
    <message>
        <source>lock password leave</source>
        <comment>further words the palette finds it by</comment>
        <translation>锁定 密码 离开 sd suoding</translation>
    </message>
    <message>
        <source>Only who has a password can lock the workspace.</source>
        <translation>设了密码的人才能锁定工作簿。</translation>
    </message>
    <message>
        <source>People and passwords</source>
        <translation>人员与密码</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>package mine office merge acknowledgement</source>
        <comment>further words the palette finds it by</comment>
        <translation>数据包 矿山 办公室 合并 回执</translation>
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
    <name>plumbline::MonthStrip</name>
    <message>
        <source>⚠ %1 overdue</source>
        <translation>⚠ 逾期 %1</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 项</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>year, month</comment>
        <translation>%1 年 %2 月</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>month as a number</comment>
        <translation>%1 月</translation>
    </message>
    <message>
        <source>%1: %2 due, %3 overdue, %4 done</source>
        <translation>%1：待办 %2 项，逾期 %3 项，已办 %4 项</translation>
    </message>
</context>
<context>
    <name>plumbline::NewWorkspaceGuide</name>
    <message>
        <source>A new workspace</source>
        <translation>新建工作簿</translation>
    </message>
    <message>
        <source>Four answers, and the file is there. Everything can be changed later.</source>
        <translation>回答四个问题，文件就建好了；以后都可以改。</translation>
    </message>
    <message>
        <source>Name of the enterprise</source>
        <translation>企业名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Your name, as the journal is to show it</source>
        <translation>您的姓名（日志中显示）</translation>
    </message>
    <message>
        <source>The workspace file</source>
        <translation>工作簿文件</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Make the workspace</source>
        <translation>建立工作簿</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>工作簿</translation>
    </message>
    <message>
        <source>Workspaces (*.plumb)</source>
        <translation>工作簿 (*.plumb)</translation>
    </message>
    <message>
        <source>The enterprise needs a name.</source>
        <translation>请填写企业名称。</translation>
    </message>
    <message>
        <source>There is a file of this name already. Open it instead, or choose another name.</source>
        <translation>已有同名文件。请改为打开它，或换一个名字。</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未署名</translation>
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
    <message>
        <source>Nothing recorded yet:</source>
        <translation>还没有登记：</translation>
    </message>
    <message>
        <source>All deadlines →</source>
        <translation>全部期限 →</translation>
    </message>
    <message>
        <source>Findings and deadlines are being reckoned…</source>
        <translation>正在核算不符项和期限……</translation>
    </message>
</context>
<context>
    <name>plumbline::PeoplePage</name>
    <message>
        <source>Prepares</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Approves</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Administers</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>records facts and plans</source>
        <translation>录入事实和计划</translation>
    </message>
    <message>
        <source>checks what is handed in, and sends it back</source>
        <translation>核对提交的内容，可以退回</translation>
    </message>
    <message>
        <source>decides, never on their own work</source>
        <translation>作出决定，但不批自己编制的</translation>
    </message>
    <message>
        <source>reads, verifies and exports; changes nothing</source>
        <translation>只看、核验和导出，不作改动</translation>
    </message>
    <message>
        <source>keeps people, passwords and rule packs; records no facts</source>
        <translation>负责人员、密码和规则包，不录入业务数据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新的人员</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Who has a password is asked for it, and signs every record with their own key. It can&apos;t be found again once lost.</source>
        <translation>设了密码，就要凭密码进入，每条记录由自己的钥匙签名。忘记了找不回来。</translation>
    </message>
    <message>
        <source>For somebody who has none yet or has forgotten it. What they signed before stays signed by their old key.</source>
        <translation>给还没有密码或忘了密码的人。以前签的名仍由旧钥匙证明。</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>重设密码</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一样。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 的密码已设好。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who works in this workspace, and what each may do. Reading needs no role; nobody approves their own work.</source>
        <translation>谁在这个工作簿里工作，各可以做什么。查看不需要角色；自己编制的，自己不能审批。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>New password, 8 characters at least</source>
        <translation>新密码（至少 8 个字）</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Who works alone needs no role: they prepare, review, approve and administer. Roles count once there is a second person.</source>
        <translation>一个人工作时不必分角色：编制、复核、审批、管理都由他做。有第二个人以后，角色才起作用。</translation>
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
    <name>plumbline::ProblemCard</name>
    <message>
        <source>Can&apos;t be reckoned yet</source>
        <translation>还不能计算</translation>
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
    <name>plumbline::ReasonBar</name>
    <message>
        <source>Why is it to go?</source>
        <translation>删除的理由</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
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
    <name>plumbline::ReportExport</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>%1 is written and read back: intact. Check code %2.</source>
        <translation>%1 已写出并读回核对：完整。校验码 %2。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>PDF (.pdf)</source>
        <translation>PDF（.pdf）</translation>
    </message>
    <message>
        <source>OpenDocument text (.odt)</source>
        <translation>OpenDocument 文本（.odt）</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>CSV (.csv)</source>
        <translation>CSV（.csv）</translation>
    </message>
    <message>
        <source>JSON (.json)</source>
        <translation>JSON（.json）</translation>
    </message>
</context>
<context>
    <name>plumbline::ReportsPage</name>
    <message>
        <source>Whole enterprise</source>
        <translation>全企业</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Of the enterprise, the year and the day chosen above. What is exported is sealed: a stranger can check it.</source>
        <translation>按上方所选的企业、年度和截至日期编制。导出的报告都已封存，任何人都能核对。</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>哪份报告</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
</context>
<context>
    <name>plumbline::SealedReports</name>
    <message>
        <source>Nothing was sealed yet. Every export is recorded here with its check code.</source>
        <translation>还没有封存过报告。每次导出都在这里留下记录和校验码。</translation>
    </message>
    <message>
        <source>No report with this check code was sealed in this workspace.</source>
        <translation>这个工作簿没有封存过这个校验码的报告。</translation>
    </message>
    <message>
        <source>Sealed so far</source>
        <translation>封存记录</translation>
    </message>
    <message>
        <source>Check code on the paper, or the report&apos;s name</source>
        <translation>纸上的校验码，或报告名称</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经手</translation>
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
    <message>
        <source>Lock when nobody is at it</source>
        <translation>无人操作时锁定</translation>
    </message>
    <message>
        <source>Only where who is here has a password. Ctrl+L locks at once.</source>
        <translation>只在此刻的人设了密码时。Ctrl+L 立即锁定。</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不锁定</translation>
    </message>
</context>
<context>
    <name>plumbline::SheetEditor</name>
    <message>
        <source>Not saved yet: it is saved when you leave the row.</source>
        <translation>尚未保存：离开这一行时保存。</translation>
    </message>
    <message>
        <source>Not saved: see the fields marked red. What you typed is kept.</source>
        <translation>没有保存：请看标红的栏目。已输入的内容保留着。</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ 已保存 %1</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) pasted</source>
        <translation>
            <numerusform>✓ 已粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: %n cell(s) can&apos;t be taken.</source>
        <translation>
            <numerusform>没有粘贴：%n 个单元格不能接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n row(s) filled</source>
        <translation>
            <numerusform>✓ 已填充 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Deleted; the journal keeps what stood here, and why it went.</source>
        <translation>✓ 已删除；日志保留原内容和删除理由。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Nothing was pasted: the list is filtered. Esc in the filter shows all rows.</source>
        <translation>没有粘贴：列表正在筛选。在筛选框按 Esc 显示全部行。</translation>
    </message>
</context>
<context>
    <name>plumbline::StatusStrip</name>
    <message>
        <source>Records not yet checked</source>
        <translation>记录尚未核对</translation>
    </message>
    <message>
        <source>Records altered: see the audit page</source>
        <translation>记录被改动：见审计页</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>未打开工作簿</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Records whole (%1, %2 in all)</source>
        <translation>记录完整（%1，共 %2 条）</translation>
    </message>
    <message>
        <source>Records whole: %1 in all, the latest %2</source>
        <translation>记录完整，共 %1 条，最近 %2</translation>
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
    <message>
        <source>Who is here: every change is recorded in this name</source>
        <translation>此刻在这里的人：每次改动都以此人名义记录</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>人员：%1</translation>
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
<context>
    <name>plumbline::WindowDesk</name>
    <message>
        <source>Nothing is found wrong</source>
        <translation>没有不符</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n finding(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 项不符&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nothing is due on a day set by a rule.</source>
        <translation>%1；没有规则定了日期的期限。</translation>
    </message>
    <message>
        <source>%1; the next due day is %2.</source>
        <translation>%1；最近的期限是 %2。</translation>
    </message>
    <message>
        <source>Let it go on by itself</source>
        <translation>让它自成一份</translation>
    </message>
    <message>
        <source>Look at the snapshot</source>
        <translation>打开快照查看</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::CataloguePage</name>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>By the conditions</source>
        <translation>按条件</translation>
    </message>
    <message>
        <source>Protected as</source>
        <translation>按此保护</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>识别到</translation>
    </message>
    <message>
        <source>Nothing is catalogued yet. Name a source below: its tables and columns are listed, and its values looked at in memory only.</source>
        <translation>目录还是空的。请在下面写明一个数据源：程序列出其中的表和列，内容只在内存中抽样识别。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n entry(ies)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个条目&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n important or core</source>
        <translation>
            <numerusform>%n 项重要或核心</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be judged</source>
        <translation>
            <numerusform>%n 项待定级</numerusform>
        </translation>
    </message>
    <message>
        <source>Data catalogue</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>New entry…</source>
        <translation>新条目…</translation>
    </message>
    <message>
        <source>%1 at least</source>
        <translation>至少%1</translation>
    </message>
    <message>
        <source>%1, partly known</source>
        <translation>%1（部分已知）</translation>
    </message>
    <message>
        <source>%1, judge again</source>
        <translation>%1，重新定级</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <comment>in a system or store</comment>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to decide</source>
        <translation>
            <numerusform>%1，%n 项待定级</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::CrossingsPage</name>
    <message>
        <source>planned</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>risk assessed</source>
        <translation>已评估风险</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>local regulator agreed</source>
        <translation>地方同意</translation>
    </message>
    <message>
        <source>local regulator refused</source>
        <translation>地方不同意</translation>
    </message>
    <message>
        <source>ministry agreed</source>
        <translation>工信部同意</translation>
    </message>
    <message>
        <source>ministry refused</source>
        <translation>工信部不同意</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>provision</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转移</translation>
    </message>
    <message>
        <source>entrustment</source>
        <translation>委托处理</translation>
    </message>
    <message>
        <source>Core data</source>
        <translation>核心数据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>风险评估</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Before core data is provided, transferred or entrusted to another party, its risk is assessed, the local regulator reviews it, and then the ministry (article 24).</source>
        <translation>核心数据提供、转移或委托给其他主体之前，先评估风险，再经地方监管部门和工信部审查（第24条）。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n case(s)&lt;/b&gt; of core data across parties</source>
        <translation>
            <numerusform>核心数据跨主体 &lt;b&gt;%n 件&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>Core data across parties</source>
        <translation>核心数据跨主体</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Note; the reason of a refusal</source>
        <translation>说明；不同意的理由</translation>
    </message>
    <message>
        <source>Risk assessed</source>
        <translation>已评估风险</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Local regulator agreed</source>
        <translation>地方同意</translation>
    </message>
    <message>
        <source>Local regulator refused</source>
        <translation>地方不同意</translation>
    </message>
    <message>
        <source>Ministry agreed</source>
        <translation>工信部同意</translation>
    </message>
    <message>
        <source>Ministry refused</source>
        <translation>工信部不同意</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已实施</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::EntryCard</name>
    <message>
        <source>Nothing was recognised in it.</source>
        <translation>没有识别到什么。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>By the conditions: &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>按条件：&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>decided: &lt;b&gt;%1&lt;/b&gt;, %2, %3</source>
        <translation>已定级：&lt;b&gt;%1&lt;/b&gt;，%2，%3</translation>
    </message>
    <message>
        <source>answers or rule have changed since: judge again</source>
        <translation>定级之后回答或规则有变，请重新定级</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Purpose and manner</source>
        <translation>处理目的和方式</translation>
    </message>
    <message>
        <source>Scope of use</source>
        <translation>使用范围</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>External sharing</source>
        <translation>对外共享</translation>
    </message>
    <message>
        <source>Cross-border transfer</source>
        <translation>跨境传输</translation>
    </message>
    <message>
        <source>Protection measures</source>
        <translation>安全保护措施</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Processed together as</source>
        <translation>一起处理（名称）</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Reason, where it isn&apos;t what is proposed</source>
        <translation>与建议不同时的理由</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Identified by (list or guide)</source>
        <translation>识别依据（目录或指南）</translation>
    </message>
    <message>
        <source>Other rules count…</source>
        <translation>另有规定…</translation>
    </message>
    <message>
        <source>Review on</source>
        <translation>复核日期</translation>
    </message>
    <message>
        <source>Change known on</source>
        <translation>得知变化之日</translation>
    </message>
    <message>
        <source>Since when it is known that what was filed has changed: the three months of article 12 start then, or with the look that shows it, whichever is earlier.</source>
        <translation>从何时起知道备案内容有变：第12条的三个月自此起算，盘点更早发现的，从盘点之日起算。</translation>
    </message>
    <message>
        <source>own rule “%1”</source>
        <translation>自编规则“%1”</translation>
    </message>
    <message>
        <source>%1: %2, %3 of %4 values (%5), seen on %6</source>
        <translation>%1：%2，%4 个值中 %3 个（%5），%6 盘点</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::FilingsPage</name>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) to be judged again first</source>
        <translation>
            <numerusform>有 %n 类须先重新定级</numerusform>
        </translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>已编制</translation>
    </message>
    <message>
        <source>approved within</source>
        <translation>内部批准</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>To</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类数</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>发现之日</translation>
    </message>
    <message>
        <source>To be filed by</source>
        <translation>变更期限</translation>
    </message>
    <message>
        <source>If rolled to a working day</source>
        <translation>如顺延至工作日</translation>
    </message>
    <message>
        <source>Nothing has been filed. A filing holds the data decided to be important or core, and nothing else.</source>
        <translation>还没有备案。备案只含定为重要或核心的数据。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n class(es)&lt;/b&gt; changed since the last accepted filing</source>
        <translation>
            <numerusform>上次备案以来有 &lt;b&gt;%n 类&lt;/b&gt;发生重大变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Filing %1</source>
        <translation>备案 %1</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>编制 %1</translation>
    </message>
    <message>
        <source>Filings</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Prepare a filing</source>
        <translation>编制备案</translation>
    </message>
    <message>
        <source>Note; the reason of a return</source>
        <translation>说明；退回的理由</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>✓ as filed</source>
        <translation>✓ 与备案一致</translation>
    </message>
    <message>
        <source>Records filed</source>
        <translation>备案条数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Bytes filed</source>
        <translation>备案字节</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>As filed, and now</source>
        <translation>备案与现状</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::GroupPage</name>
    <message>
        <source>Enterprise</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>To be judged</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Records of both</source>
        <translation>重要、核心条数</translation>
    </message>
    <message>
        <source>Bytes of both</source>
        <translation>重要、核心字节</translation>
    </message>
    <message>
        <source>Changed since filed</source>
        <translation>备案后变化</translation>
    </message>
    <message>
        <source>Controls met</source>
        <translation>已落实措施</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>does not arise</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>A subsidiary exports “Data catalogue and levels”; take the sealed file in here, and it is added up. Central enterprises report the whole to the ministry (article 37).</source>
        <translation>所属企业导出《数据目录与定级》，在此收入封存文件即可汇总；中央企业汇总后报送工信部（第37条）。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n subsidiary(ies)&lt;/b&gt; added up</source>
        <translation>
            <numerusform>已汇总 &lt;b&gt;%n 家&lt;/b&gt;所属企业</numerusform>
        </translation>
    </message>
    <message>
        <source>A subsidiary&apos;s report</source>
        <translation>所属企业的报告</translation>
    </message>
    <message>
        <source>Sealed reports (*.json *.xlsx *.pdf *.odt *.html)</source>
        <translation>封存报告 (*.json *.xlsx *.pdf *.odt *.html)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take in a report…</source>
        <translation>收入报告…</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>The five tasks</source>
        <translation>五项工作</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::NewEntryCard</name>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>Source or system: archive room, supplier&apos;s platform, radio station…</source>
        <translation>来源或系统：档案室、外部平台、无线电台站……</translation>
    </message>
    <message>
        <source>Source or system</source>
        <translation>来源或系统</translation>
    </message>
    <message>
        <source>What the data is called there</source>
        <translation>数据在那里的名称</translation>
    </message>
    <message>
        <source>Name of the data</source>
        <translation>数据名称</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::ScanCard</name>
    <message>
        <source>%1: %2 tables or files, %3 of them new.</source>
        <translation>%1：%2 张表或文件，其中 %3 个是新的。</translation>
    </message>
    <message>
        <source>Look into a source</source>
        <translation>盘点数据源</translation>
    </message>
    <message>
        <source>plant.db, a folder, postgresql://user@host/database, mariadb://… or odbc:NAME</source>
        <translation>plant.db、文件夹、postgresql://用户@主机/库、mariadb://… 或 odbc:名称</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Password, for this look only</source>
        <translation>密码，仅用于这一次</translation>
    </message>
    <message>
        <source>Password of the source</source>
        <translation>数据源的密码</translation>
    </message>
    <message>
        <source>Names only</source>
        <translation>只看名称</translation>
    </message>
    <message>
        <source>Reads no values: tables and columns are recognised by their names.</source>
        <translation>不读内容：只按名称识别表和列。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>……另有 %1 张。</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::SelfCheckPage</name>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>适用级别</translation>
    </message>
    <message>
        <source>encouraged</source>
        <translation>鼓励</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>In the registers</source>
        <translation>台账记录</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1 条，最近 %2</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>✓ Every control that is asked for is met.</source>
        <translation>✓ 要求的措施均已落实。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n control(s)&lt;/b&gt; to be answered or closed</source>
        <translation>
            <numerusform>&lt;b&gt;%n 项&lt;/b&gt;措施待回答或补齐</numerusform>
        </translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>How far the controls are met</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>先做什么</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To be closed by</source>
        <translation>补齐期限</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>plumbline::data_catalogue::VersionsPage</name>
    <message>
        <source>What else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Table or file</source>
        <translation>表或文件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n version(s)&lt;/b&gt;, the last of %1</source>
        <translation>
            <numerusform>&lt;b&gt;%n 版&lt;/b&gt;，最近一版为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No round is kept yet. Each round of combing through the data leaves its day, scope, result and the catalogue as it was (article 7).</source>
        <translation>还没有留存过版本。每轮梳理留下日期、范围、结果和当时的目录（第7条）。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>第 %1 版，%2</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>✓ Nothing differs.</source>
        <translation>✓ 没有差别。</translation>
    </message>
    <message>
        <source>Rounds and versions</source>
        <translation>梳理与版本</translation>
    </message>
    <message>
        <source>Keep this round</source>
        <translation>留存本轮结果</translation>
    </message>
    <message>
        <source>Scope: the systems looked through</source>
        <translation>范围：看过哪些系统</translation>
    </message>
    <message>
        <source>Take a version</source>
        <translation>留存一版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>plumbline::explain</name>
    <message>
        <source>in force since %1</source>
        <translation>%1 起施行</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::AccountsPage</name>
    <message>
        <source>Accounts %1</source>
        <translation>%1 年会计</translation>
    </message>
    <message>
        <source>No account of your own chart is named yet: vouchers say what the accounts are, without codes.</source>
        <translation>还没有填写本企业的科目：凭证只写科目性质，没有编码。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of your own chart are named.</source>
        <translation>
            <numerusform>已填写 %n 个本企业科目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every draft has its slip.</source>
        <translation>每笔草稿都已有审批表。</translation>
    </message>
    <message>
        <source>Slips made: %1.</source>
        <translation>已生成审批表 %1 张。</translation>
    </message>
    <message>
        <source>Vouchers for the accounting package</source>
        <translation>给财务软件的凭证</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written: %n line(s).</source>
        <translation>
            <numerusform>%1 已写出，共 %n 行分录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips from the drafts</source>
        <translation>由草稿生成审批表</translation>
    </message>
    <message>
        <source>For the accounting package</source>
        <translation>给财务软件</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>会计处理</translation>
    </message>
    <message>
        <source>Vouchers by</source>
        <translation>凭证处理</translation>
    </message>
    <message>
        <source>What the reserve doesn&apos;t cover within the year</source>
        <translation>年内专项储备不足的部分</translation>
    </message>
    <message>
        <source>Enterprise standards, interpretation no. 3: special reserve</source>
        <translation>企业会计准则解释第3号：专项储备</translation>
    </message>
    <message>
        <source>Small enterprises: expensed as spent</source>
        <translation>小企业会计准则：支出时记入成本</translation>
    </message>
    <message>
        <source>Small enterprises: set aside as a liability</source>
        <translation>小企业会计准则：提取记应付</translation>
    </message>
    <message>
        <source>debit of the reserve</source>
        <translation>留在专项储备借方</translation>
    </message>
    <message>
        <source>charged to cost</source>
        <translation>记入成本</translation>
    </message>
    <message>
        <source>Recorded among the facts: %1, %2, %3, %4, %5.</source>
        <translation>在“事实录入”页登记：%1、%2、%3、%4、%5。</translation>
    </message>
    <message>
        <source>accounts of your chart</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>general-ledger balances</source>
        <translation>总账余额</translation>
    </message>
    <message>
        <source>reconciling items</source>
        <translation>调节项目</translation>
    </message>
    <message>
        <source>approval slips</source>
        <translation>审批表</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::AccrualPage</name>
    <message>
        <source>Accrual and use %1</source>
        <translation>%1 年提取和使用</translation>
    </message>
    <message>
        <source>Which activity binds us?</source>
        <translation>哪类业务适用于我们？</translation>
    </message>
    <message>
        <source>No line of business yet</source>
        <translation>还没有业务</translation>
    </message>
    <message>
        <source>Here stands what must be set aside each month, and why. First say what the enterprise does.</source>
        <translation>这里列出每月应提多少安全生产费用，以及为什么。先说明企业从事什么业务。</translation>
    </message>
    <message>
        <source>Accrual, use and balance (%1)</source>
        <translation>提取、使用与结余（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Due for %1: &lt;b&gt;%2&lt;/b&gt;. Accrued in %n month(s): %3; used: %4 (%5 %).</source>
        <translation>
            <numerusform>%1 年应提 &lt;b&gt;%2&lt;/b&gt;，已提 %n 个月共 %3，已用 %4，使用率 %5 %。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1: &lt;b&gt;%2&lt;/b&gt; to go.</source>
        <translation>距 %1 还差 &lt;b&gt;%2&lt;/b&gt;。</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::BooksLedger</name>
    <message>
        <source>Entries (%1)</source>
        <translation>分录（%1）</translation>
    </message>
    <message>
        <source>Looking through the entries; these are still the ones before</source>
        <translation>正在查找分录；下面仍是原来的各行</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>In</source>
        <translation>收</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>支</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>结余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已冲销</translation>
    </message>
    <message>
        <source>takes back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>为什么冲销？</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>All sites</source>
        <translation>全部场所</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::BooksMonths</name>
    <message>
        <source>Months (%1)</source>
        <translation>各月（%1）</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>反结 %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未结账</translation>
    </message>
    <message>
        <source>not posted</source>
        <translation>提取未入账</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>月初结余</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补提</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Returned, released</source>
        <translation>退回、结转</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>月末结余</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>为什么反结账？</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>反结账</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::BooksOpeningCard</name>
    <message>
        <source>Open the books</source>
        <translation>开账</translation>
    </message>
    <message>
        <source>The fee is accounted for apart (art. 47). The books begin with January of a year and the balance of that day. What was recorded as used since then moves into them as drafts.</source>
        <translation>安全生产费用要专项核算（第47条）。账簿从某年 1 月 1 日的结余开始；此后已记录的使用会转为草稿。</translation>
    </message>
    <message>
        <source>Year they begin with</source>
        <translation>开账年份</translation>
    </message>
    <message>
        <source>Balance on 1 January (yuan)</source>
        <translation>1 月 1 日结余（元）</translation>
    </message>
    <message>
        <source>Taken from (statement, voucher)</source>
        <translation>依据（报表、凭证）</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::BooksPage</name>
    <message>
        <source>Nothing is booked in %1 yet.</source>
        <translation>%1 年还没有分录。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in %1; balance &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>
            <numerusform>%1 年 %n 笔分录，结余 &lt;b&gt;%2&lt;/b&gt;。</numerusform>
        </translation>
    </message>
    <message>
        <source>The books are open. What was recorded as used since then waits among the drafts.</source>
        <translation>已开账。此后记录过的使用已转为草稿，等待入账。</translation>
    </message>
    <message>
        <source>Entries posted: %1.</source>
        <translation>分录已入账：%1 笔。</translation>
    </message>
    <message>
        <source>Accruals posted: %1.</source>
        <translation>提取已入账：%1 笔。</translation>
    </message>
    <message>
        <source>Months closed: %1.</source>
        <translation>已结账：%1 个月。</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>已反结账。</translation>
    </message>
    <message>
        <source>The entry is taken back.</source>
        <translation>分录已冲销。</translation>
    </message>
    <message>
        <source>Books %1</source>
        <translation>台账 %1</translation>
    </message>
    <message>
        <source>Post the drafts</source>
        <translation>草稿入账</translation>
    </message>
    <message>
        <source>Close through %1</source>
        <translation>结账到 %1</translation>
    </message>
    <message>
        <source>Post accruals through %1</source>
        <translation>提取入账到 %1</translation>
    </message>
    <message>
        <source>Booked as used but not counted by the rules: %1.</source>
        <translation>其中已记使用、但按规则不计入的：%1。</translation>
    </message>
    <message>
        <source>Import, export…</source>
        <translation>导入导出…</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然结账</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::ChecklistCard</name>
    <message>
        <source>Go there</source>
        <translation>去处理</translation>
    </message>
    <message>
        <source>Closing checklist</source>
        <translation>结账清单</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::ContractsPage</name>
    <message>
        <source>Contracts %1</source>
        <translation>%1 年合同</translation>
    </message>
    <message>
        <source>At settlement each project proves: received − used = returned to the owner, with the receipt (art. 18).</source>
        <translation>竣工决算时逐个项目证明：收到 − 使用 = 退还建设单位，并留存收据（第18条）。</translation>
    </message>
    <message>
        <source>Recorded among the facts:</source>
        <translation>在“事实录入”中登记：</translation>
    </message>
    <message>
        <source>contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>subcontracts let</source>
        <translation>分包</translation>
    </message>
    <message>
        <source>supervision of their use</source>
        <translation>使用监督</translation>
    </message>
    <message>
        <source>their own statements</source>
        <translation>分包自报使用</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::FirstSteps</name>
    <message>
        <source>Which activity binds us?</source>
        <translation>哪类业务适用于我们？</translation>
    </message>
    <message>
        <source>Enter what is expected</source>
        <translation>填写预计数</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>开始编制计划</translation>
    </message>
    <message>
        <source>Plan the uses</source>
        <translation>安排使用</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>批准计划</translation>
    </message>
    <message>
        <source>Submit the plan</source>
        <translation>提交计划</translation>
    </message>
    <message>
        <source>The steps are gone for good. The help has them, too, under “The year’s plan”.</source>
        <translation>步骤条不再出现。帮助的“年度计划”一页里也有这些步骤。</translation>
    </message>
    <message>
        <source>Don&apos;t show these steps any more</source>
        <translation>不再显示这些步骤</translation>
    </message>
    <message>
        <source>What binds us</source>
        <translation>适用判断</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计提依据</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用安排</translation>
    </message>
    <message>
        <source>Check and finish</source>
        <translation>核对并完成</translation>
    </message>
    <message>
        <source>Steps to the first plan</source>
        <translation>第一份计划的步骤</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::GroupPage</name>
    <message>
        <source>Group %1</source>
        <translation>%1 年集团</translation>
    </message>
    <message>
        <source>Headquarters may pool part of the fee of wholly owned and controlled subsidiaries (art. 55).</source>
        <translation>集团总部可以集中全资、控股子公司的一部分安全生产费用（第55条）。</translation>
    </message>
    <message>
        <source>Recorded among the facts:</source>
        <translation>在“事实录入”中登记：</translation>
    </message>
    <message>
        <source>who is in the group</source>
        <translation>集团成员</translation>
    </message>
    <message>
        <source>what befell the balance</source>
        <translation>结余变动事项</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::InspectionCard</name>
    <message>
        <source>It ends before it begins.</source>
        <translation>截止月份早于起始月份。</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>资料存放位置</translation>
    </message>
    <message>
        <source>Safety fee %1 to %2, papers for inspection</source>
        <translation>安全生产费用监督检查资料 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) and a sealed index are in %1. What is lacking stands in the index.</source>
        <translation>
            <numerusform>%1 中有 %n 份资料和封存目录，缺少的资料列在目录里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>For an inspection (art. 61)</source>
        <translation>监督检查（第61条）</translation>
    </message>
    <message>
        <source>Internal system, plan, ledger, calculation, copies of vouchers, statement and findings with their answers, in one sealed folder.</source>
        <translation>把一个期间的内部制度、计划、台账、计算书、凭证影像、书面说明、不符事项及答复放进一个封存的文件夹。</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Through month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanBar</name>
    <message>
        <source>Version %1 · %2</source>
        <translation>第 %1 版 · %2</translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <translation>%1 于 %2 批准</translation>
    </message>
    <message>
        <source>Submitted by %1 on %2; locked until it is approved or returned</source>
        <translation>%1 于 %2 提交；批准或退回之前不能改</translation>
    </message>
    <message>
        <source>Returned by %1 on %2 %3</source>
        <translation>%1 于 %2 退回 %3</translation>
    </message>
    <message>
        <source>A draft: every change is saved at once.</source>
        <translation>草稿：每处改动随即保存。</translation>
    </message>
    <message>
        <source>Revised because: %1</source>
        <translation>修订理由：%1</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与其他版本比较…</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>与第 %1 版比较</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the plan and its report.</source>
        <translation>请写明理由：它会写进计划和报告。</translation>
    </message>
    <message>
        <source>Say who: a plan is moved by a person or a body.</source>
        <translation>请写明由谁办理：个人或机构。</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>提交人</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>退回人</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人（机构）</translation>
    </message>
    <message>
        <source>Why is it revised?</source>
        <translation>为什么修订？</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Make the new version</source>
        <translation>建立新版本</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Approved by %1 on %2, who had prepared it: the workspace has one person</source>
        <translation>%1 于 %2 批准（编制人本人；工作簿只有一人）</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanBasis</name>
    <message>
        <source>What the plan rests on (yuan)</source>
        <translation>计划依据（元）</translation>
    </message>
    <message>
        <source>Opening balance expected</source>
        <translation>预计年初结余</translation>
    </message>
    <message>
        <source>Empty: as the year before closes</source>
        <translation>不填：按上年末结余</translation>
    </message>
    <message>
        <source>Accrual due of the year before</source>
        <translation>上年应计提金额</translation>
    </message>
    <message>
        <source>Empty: as reckoned or recorded</source>
        <translation>不填：按计算或已录入的</translation>
    </message>
    <message>
        <source>Where that figure comes from</source>
        <translation>该金额的来源</translation>
    </message>
    <message>
        <source>Financial budget it stands in (art. 46)</source>
        <translation>纳入的财务预算（第46条）</translation>
    </message>
    <message>
        <source>Audited: %1 counts</source>
        <translation>已审定：以 %1 为准</translation>
    </message>
    <message>
        <source>As recorded: %1</source>
        <translation>已录入：%1</translation>
    </message>
    <message>
        <source>Revenue of %1 · %2</source>
        <translation>%1 年营业收入 · %2</translation>
    </message>
    <message>
        <source>Day of the budget</source>
        <translation>预算日期</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanBeginning</name>
    <message>
        <source>Which activity binds us?</source>
        <translation>哪类业务适用于我们？</translation>
    </message>
    <message>
        <source>No line of business yet</source>
        <translation>还没有业务</translation>
    </message>
    <message>
        <source>A plan says what will be set aside and used in the year. First say what the enterprise does.</source>
        <translation>计划写明这一年提取多少、使用多少。请先说明企业做什么。</translation>
    </message>
    <message>
        <source>Begin an empty plan</source>
        <translation>新建空白计划</translation>
    </message>
    <message>
        <source>Begin with last year&apos;s</source>
        <translation>从上年数据开始</translation>
    </message>
    <message>
        <source>No plan for %1 yet</source>
        <translation>%1 年还没有计划</translation>
    </message>
    <message>
        <source>Article 46 asks for a plan of accrual and use every year, approved and part of the financial budget.</source>
        <translation>第46条要求每年编制提取和使用计划，经批准并纳入财务预算。</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanCharts</name>
    <message>
        <source>Accrual</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use by category (%1)</source>
        <translation>按类别的使用（%1）</translation>
    </message>
    <message>
        <source>This year beside last (%1)</source>
        <translation>本年与上年（%1）</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanCompare</name>
    <message>
        <source>Planned use</source>
        <translation>计划使用</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应提</translation>
    </message>
    <message>
        <source>Scheduled by month</source>
        <translation>各月应提</translation>
    </message>
    <message>
        <source>Accrued by month</source>
        <translation>各月实提</translation>
    </message>
    <message>
        <source>Raise (art. 49)</source>
        <translation>加提（第49条）</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>月初结余</translation>
    </message>
    <message>
        <source>Accrued, total</source>
        <translation>提取合计</translation>
    </message>
    <message>
        <source>Used, total</source>
        <translation>使用合计</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>月末结余</translation>
    </message>
    <message>
        <source>Due, whole year</source>
        <translation>全年应提</translation>
    </message>
    <message>
        <source>Accrued, whole year</source>
        <translation>全年提取</translation>
    </message>
    <message>
        <source>Used, whole year</source>
        <translation>全年使用</translation>
    </message>
    <message>
        <source>Missing to the least use (art. 51)</source>
        <translation>距最低使用的差额（第51条）</translation>
    </message>
    <message>
        <source>Supplement expected (art. 47)</source>
        <translation>预计补提（第47条）</translation>
    </message>
    <message>
        <source>What differs between version %1 and version %2 (%3)</source>
        <translation>第 %1 版与第 %2 版的差异（%3）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The two versions lead to the same figures.</source>
        <translation>两版的各项金额相同。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Category or line</source>
        <translation>类别或业务</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanGrid</name>
    <message>
        <source>%1 is not typed in: it follows from the rest.</source>
        <translation>%1 不能填写：它由其他数据得出。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed: %n cell(s) can&apos;t be taken.</source>
        <translation>
            <numerusform>没有改动：有 %n 个单元格不能接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is taken out. Ctrl+Z brings it back.</source>
        <translation>这一行已取消，Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanModel</name>
    <message>
        <source>Count %1</source>
        <translation>计数 %1</translation>
    </message>
    <message>
        <source>Sum %1 · Count %2 · Average %3</source>
        <translation>求和 %1 · 计数 %2 · 平均 %3</translation>
    </message>
    <message>
        <source>By / unit</source>
        <translation>责任部门/单位</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanPage</name>
    <message>
        <source>Suspension line</source>
        <translation>暂停提取线</translation>
    </message>
    <message>
        <source>Due for %1: &lt;b&gt;%2&lt;/b&gt;. Accrual planned: %3; use planned: &lt;b&gt;%4&lt;/b&gt;</source>
        <translation>%1 年应提 &lt;b&gt;%2&lt;/b&gt;，计划提取 %3，计划使用 &lt;b&gt;%4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; more must be used (art. 51)</source>
        <translation>还须多使用 &lt;b&gt;%1&lt;/b&gt;（第51条）</translation>
    </message>
    <message>
        <source>Accrual, use and balance as planned (%1)</source>
        <translation>计划的提取、使用与结余（%1）</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>提交…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation>修订…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Annual plan %1</source>
        <translation>%1 年度计划</translation>
    </message>
    <message>
        <source>What is to be said of this plan</source>
        <translation>计划的不符与提醒</translation>
    </message>
    <message>
        <source>✓ Nothing speaks against this plan.</source>
        <translation>✓ 这份计划没有发现问题。</translation>
    </message>
    <message>
        <source> (%1 % of what is due)</source>
        <translation>（占应提 %1 %）</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::PlanSaver</name>
    <message>
        <source>Not saved, and kept as typed: %1 %2</source>
        <translation>没有存上，所填内容仍保留：%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::RaiseCard</name>
    <message>
        <source>Since %1 %2 yuan a year are added: decided by %3 on %4.</source>
        <translation>自 %1 年起每年加提 %2 元：%3 于 %4 决定。</translation>
    </message>
    <message>
        <source>%1 is the last year: decided by %2 on %3.</source>
        <translation>%1 年为最后一年：%2 于 %3 决定。</translation>
    </message>
    <message>
        <source>After supplements in two years one after the other, the standard of %1 may be raised by the latest of them, %2 yuan. Nobody has to.</source>
        <translation>已连续两年补提：%1 年可以按最近一年补提数 %2 元提高提取标准，也可以不提高。</translation>
    </message>
    <message>
        <source>Not open in %1: it takes supplements in two years one after the other.</source>
        <translation>%1 年不适用：须连续两年补提。</translation>
    </message>
    <message>
        <source>Who ends it</source>
        <translation>终止决定人</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>End with %1</source>
        <translation>%1 年后终止</translation>
    </message>
    <message>
        <source>Adopt from %1</source>
        <translation>自 %1 年起采用</translation>
    </message>
    <message>
        <source>Higher standard (art. 49)</source>
        <translation>提高提取标准（第49条）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::ReportActions</name>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::ScopePage</name>
    <message>
        <source>Tick what the enterprise does. What binds it appears here, with its article.</source>
        <translation>勾选企业从事的业务，适用的标准和条款会显示在这里。</translation>
    </message>
    <message>
        <source>binds directly</source>
        <translation>直接适用</translation>
    </message>
    <message>
        <source>binds by reference</source>
        <translation>参照适用</translation>
    </message>
    <message>
        <source>no accrual: booked as spent</source>
        <translation>不提取，据实列支</translation>
    </message>
    <message>
        <source>Tick the standard that fits first.</source>
        <translation>请先勾选适用的标准。</translation>
    </message>
    <message>
        <source>Scope assistant</source>
        <translation>适用判断</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of business made. Now the figures they are reckoned on.</source>
        <translation>
            <numerusform>已建立 %n 项业务。接着录入计提依据。</numerusform>
        </translation>
    </message>
    <message>
        <source>To the accrual</source>
        <translation>查看计提</translation>
    </message>
    <message>
        <source>Which activity binds us?</source>
        <translation>哪类业务适用于我们？</translation>
    </message>
    <message>
        <source>The rule binds kinds of business, not names. Each yes leads to a standard, or to none, with the article that says so.</source>
        <translation>办法按业务而不是按名称适用。每个“是”都指向一项标准或不提取，并注明条款。</translation>
    </message>
    <message>
        <source>What the enterprise does</source>
        <translation>企业从事的业务</translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Make these lines of business</source>
        <translation>建立这些业务</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>判断结果</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::SuccessionCard</name>
    <message>
        <source>Add the succeeding enterprise to this workspace first.</source>
        <translation>请先把承继企业加入本账簿。</translation>
    </message>
    <message>
        <source>The balance is handed over, with its receipts, in one sealed set.</source>
        <translation>结余已连同计算依据一并封存移交。</translation>
    </message>
    <message>
        <source>Hand over to a successor (art. 58)</source>
        <translation>移交承继企业（第58条）</translation>
    </message>
    <message>
        <source>Where ownership or legal form changes, the balance, its receipts and what is open pass to the succeeding enterprise as one sealed set, never through profit.</source>
        <translation>产权或组织形式变更时，结余、计算依据和未结问题作为一个封存整体移交承继企业，不经过损益。</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承继企业</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document of the change</source>
        <translation>变更文件</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::TenderPage</name>
    <message>
        <source>By the rule, stated separately</source>
        <translation>按规定单列的安全费用</translation>
    </message>
    <message>
        <source>In the bid</source>
        <translation>投标报价中</translation>
    </message>
    <message>
        <source>⚠ below what the rule gives</source>
        <translation>⚠ 低于规定数额</translation>
    </message>
    <message>
        <source>✓ not below</source>
        <translation>✓ 不低于</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>工程类别</translation>
    </message>
    <message>
        <source>Cost (CNY)</source>
        <translation>造价（元）</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Safety fee (CNY)</source>
        <translation>安全费用（元）</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Tender sheet</source>
        <translation>投标单列</translation>
    </message>
    <message>
        <source>A bid names the safety fee on its own, by type of work, and never below what the rule gives (arts. 17, 40).</source>
        <translation>投标应单列安全费用，按工程类别计算，不得低于规定数额（第17、40条）。</translation>
    </message>
    <message>
        <source>Safety fee of the tenders</source>
        <translation>各投标项目的安全费用</translation>
    </message>
    <message>
        <source>No tender yet. Enter the project with the fee in the bid, then its cost by type of work.</source>
        <translation>还没有投标项目。先录入项目和报价中的安全费用，再按工程类别录入造价。</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::UseLineBar</name>
    <message>
        <source>Add a use:</source>
        <translation>增加使用项：</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>增加一行</translation>
    </message>
    <message>
        <source>Take line out</source>
        <translation>取消该行</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>statutory standard</source>
        <translation>法定标准要求</translation>
    </message>
    <message>
        <source>ordered by authority</source>
        <translation>监管部门责令</translation>
    </message>
    <message>
        <source>Why it is needed (article 56)</source>
        <translation>为何需要（第56条）</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::WhatIfPage</name>
    <message>
        <source>as they are</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>What if %1</source>
        <translation>%1 年假设测算</translation>
    </message>
    <message>
        <source>The same year asked otherwise, beside the year as it is. Nothing of it is booked.</source>
        <translation>同一年换一个条件，与实际并列；从不入账。</translation>
    </message>
    <message>
        <source>Suppose</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Revenue, output and cost (% of what they are)</source>
        <translation>收入、产量、造价（为现在的 %）</translation>
    </message>
    <message>
        <source>Uses (% of what they are)</source>
        <translation>使用（为现在的 %）</translation>
    </message>
    <message>
        <source>Another rate for</source>
        <translation>改哪项标准</translation>
    </message>
    <message>
        <source>Rate (1.8%, or yuan a unit)</source>
        <translation>标准（1.8%，或每单位几元）</translation>
    </message>
    <message>
        <source>Rules as they are in force</source>
        <translation>现行规则</translation>
    </message>
    <message>
        <source>Without the pack</source>
        <translation>不用这个规则包</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>另选规则包</translation>
    </message>
    <message>
        <source>Reckon</source>
        <translation>测算</translation>
    </message>
</context>
<context>
    <name>plumbline::safety_fee::YearEndPage</name>
    <message>
        <source>Year end %1</source>
        <translation>%1 年末</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 年结账</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结账</translation>
    </message>
    <message>
        <source>%1 is closed: the database itself takes no entry of it any more.</source>
        <translation>%1 年已结账：数据库自己拒收该年的分录。</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>%1 can be closed.</source>
        <translation>%1 年可以结账。</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; line(s) stand in the way of closing %1.</source>
        <translation>
            <numerusform>有 &lt;b&gt;%n&lt;/b&gt; 项阻碍 %1 年结账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Months closed: %1.</source>
        <translation>已结账 %1 个月。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::BoardPage</name>
    <message>
        <source>Stage and project</source>
        <translation>阶段和项目</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>⚠ late</source>
        <translation>⚠ 逾期</translation>
    </message>
    <message>
        <source>To be confirmed: %1</source>
        <translation>待确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n project(s)&lt;/b&gt; under way</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个项目&lt;/b&gt;在办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late or to be confirmed</source>
        <translation>
            <numerusform>%n 个逾期或待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>Standards review</source>
        <translation>标准审查</translation>
    </message>
    <message>
        <source>Begin a project</source>
        <translation>登记项目</translation>
    </message>
    <message>
        <source>Projects by stage</source>
        <translation>按阶段的项目</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Standards that are proposed, drafted, extended or reviewed stand here, stage by stage. Begin one.</source>
        <translation>立项、起草、延期、复审中的标准按阶段列在这里。请先登记一个项目。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::CommentsPage</name>
    <message>
        <source>adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>partly adopted</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>not adopted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n opinion(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 条意见&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 adopted</source>
        <translation>采纳 %1</translation>
    </message>
    <message>
        <source>%1 partly</source>
        <translation>部分采纳 %1</translation>
    </message>
    <message>
        <source>%1 not adopted</source>
        <translation>不采纳 %1</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未处理 %1</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>sent to %1, %2 answered</source>
        <translation>发送 %1 家，回函 %2 家</translation>
    </message>
    <message>
        <source>no clause</source>
        <translation>未注章条</translation>
    </message>
    <message>
        <source>Word for word the same.</source>
        <translation>文字相同。</translation>
    </message>
    <message>
        <source>Nearly the same.</source>
        <translation>文字相近。</translation>
    </message>
    <message>
        <source>Pair %1 of %2.</source>
        <translation>第 %1 对，共 %2 对。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>章条编号</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见内容</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已并入</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>落实条款</translation>
    </message>
    <message>
        <source>Said in the</source>
        <translation>提出阶段</translation>
    </message>
    <message>
        <source>examination</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>consultation</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>意见处理</translation>
    </message>
    <message>
        <source>Add or import</source>
        <translation>登记或导入</translation>
    </message>
    <message>
        <source>Summary table…</source>
        <translation>汇总处理表…</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>可能重复的意见</translation>
    </message>
    <message>
        <source>The same: merge</source>
        <translation>相同，并入前一条</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不相同</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一对</translation>
    </message>
    <message>
        <source>Opinions and what became of them</source>
        <translation>意见及处理</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>处理这条意见</translation>
    </message>
    <message>
        <source>Reason, where it isn&apos;t adopted in full</source>
        <translation>理由（未全部采纳时须写）</translation>
    </message>
    <message>
        <source>Taken up in clause</source>
        <translation>落实到哪一条</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take the merging back</source>
        <translation>撤回并入</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::FollowCard</name>
    <message>
        <source>Go on in: %1</source>
        <translation>转入：%1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>A condition isn&apos;t met yet.</source>
        <translation>还有条件没有满足。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::FormsCard</name>
    <message>
        <source>Forms</source>
        <translation>用表</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::GateCard</name>
    <message>
        <source>By: %1</source>
        <translation>由%1办理</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Take this step</source>
        <translation>办理这一步</translation>
    </message>
    <message>
        <source>A condition isn&apos;t met yet.</source>
        <translation>还有条件没有满足。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::NoProject</name>
    <message>
        <source>To the board →</source>
        <translation>去看板 →</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>还没有复审</translation>
    </message>
    <message>
        <source>The questions of a review stand here aspect by aspect, with the conclusion they allow. Begin a review on the board.</source>
        <translation>复审的问题按方面列在这里，并给出允许的结论。请先在看板上开始一项复审。</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>还没有项目</translation>
    </message>
    <message>
        <source>Where a project stands, its next step, its votes and its documents are kept here. Begin one on the board.</source>
        <translation>项目办到哪一步、下一步做什么、投票和文件都在这里。请先在看板上开始一个项目。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::ProjectPage</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; since %2</source>
        <translation>自 %2 起处于&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>term ends %1</source>
        <translation>期限至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n opinion(s)</source>
        <translation>
            <numerusform>意见 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n open</source>
        <translation>
            <numerusform>，%n 条未处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办理日期</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未办</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Units and people</source>
        <translation>单位和人员</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Course, planned and actual</source>
        <translation>办理经过（计划与实际）</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason, where a step asks for one</source>
        <translation>理由（要求时填写）</translation>
    </message>
    <message numerus="yes">
        <source>, %n that may say the same</source>
        <translation>
            <numerusform>，%n 对可能重复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <translation>%1（牵头）</translation>
    </message>
    <message>
        <source>%1 (first drafter)</source>
        <translation>%1（第一起草人）</translation>
    </message>
    <message>
        <source>%1 (leader)</source>
        <translation>%1（负责人）</translation>
    </message>
    <message>
        <source>Who drafts: %1</source>
        <translation>起草：%1</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::RecusalList</name>
    <message>
        <source>A recusal needs its reason.</source>
        <translation>回避须写明理由。</translation>
    </message>
    <message>
        <source>%1 is recused: %2</source>
        <translation>%1 回避：%2</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Who is recused</source>
        <translation>回避人员</translation>
    </message>
    <message>
        <source>Reason of a recusal</source>
        <translation>回避理由</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>回避</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::RegisterPage</name>
    <message>
        <source>withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>即将实施</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>标准编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>标准名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>标龄</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次复审</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替代标准</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>标注位置</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>待办与不符</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n standard(s)&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;%n 项标准&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not as it has to be</source>
        <translation>
            <numerusform>%n 项不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Register of standards</source>
        <translation>标准台账</translation>
    </message>
    <message>
        <source>Add or import</source>
        <translation>登记或导入</translation>
    </message>
    <message>
        <source>Standards worked by</source>
        <translation>在用的标准</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>The standards that are worked by stand here, with their age, their next review and where they are marked. Add them, or import a list.</source>
        <translation>本单位执行的标准列在这里：标龄、下次复审和标注位置。可逐项登记，也可导入清单。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::ReviewDeskPage</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>应</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>宜</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open: no conclusion yet.</source>
        <translation>
            <numerusform>还有 %n 个问题没有回答，尚无结论。</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers allow: %1</source>
        <translation>回答允许的结论：%1</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>复审工作台</translation>
    </message>
    <message>
        <source>The aspects of the review</source>
        <translation>复审各方面</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Reason, where it departs from advice</source>
        <translation>理由（与建议不同时填写）</translation>
    </message>
    <message>
        <source>Draw the conclusion</source>
        <translation>得出结论</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>stays valid</source>
        <translation>继续有效</translation>
    </message>
    <message>
        <source>to be revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>abolished</source>
        <translation>废止</translation>
    </message>
    <message>
        <source> (dated)</source>
        <translation>（注日期）</translation>
    </message>
    <message>
        <source> (undated)</source>
        <translation>（不注日期）</translation>
    </message>
    <message>
        <source>%1: in force</source>
        <translation>%1：现行</translation>
    </message>
    <message>
        <source>%1: not in the register</source>
        <translation>%1：台账中没有</translation>
    </message>
    <message>
        <source>%1: not a known number</source>
        <translation>%1：编号不认得</translation>
    </message>
    <message>
        <source>%1: replaced by %2</source>
        <translation>%1：已有新版本 %2</translation>
    </message>
    <message>
        <source>%1: withdrawn</source>
        <translation>%1：已废止</translation>
    </message>
    <message>
        <source>%1: withdrawn, in force is %2</source>
        <translation>%1：已废止，现行标准 %2</translation>
    </message>
    <message>
        <source>What it refers to isn&apos;t entered yet.</source>
        <translation>还没有登记它引用了哪些标准。</translation>
    </message>
    <message>
        <source>The register doesn&apos;t know all of them.</source>
        <translation>有的引用台账里没有，不能判断。</translation>
    </message>
    <message>
        <source>By the register: yes.</source>
        <translation>按台账：是。</translation>
    </message>
    <message>
        <source>By the register: no.</source>
        <translation>按台账：否。</translation>
    </message>
    <message>
        <source>Enter references</source>
        <translation>登记引用</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::TickCard</name>
    <message>
        <source>What the next steps ask</source>
        <translation>下一步需要的</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>收下…</translation>
    </message>
    <message>
        <source>Hand in a document</source>
        <translation>收下文件</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::VotePage</name>
    <message>
        <source>agrees</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>agrees, with comments</source>
        <translation>赞成，有建议或意见</translation>
    </message>
    <message>
        <source>objects unless adopted</source>
        <translation>不赞成，采纳建议则改为赞成</translation>
    </message>
    <message>
        <source>objects</source>
        <translation>不赞成</translation>
    </message>
    <message>
        <source>abstains</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Hand in the document that is voted on first.</source>
        <translation>请先收下要表决的文件。</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>参加起草</translation>
    </message>
    <message>
        <source>same unit as %1</source>
        <translation>与%1同单位</translation>
    </message>
    <message>
        <source>of the drafting unit %1</source>
        <translation>属起草单位%1</translation>
    </message>
    <message>
        <source>recused: %1</source>
        <translation>回避：%1</translation>
    </message>
    <message>
        <source>objected; adopted and confirmed</source>
        <translation>不赞成，已采纳并确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>表决</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Possible conflict</source>
        <translation>可能的利害关系</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Open a vote</source>
        <translation>开启投票</translation>
    </message>
    <message>
        <source>Roster and ballots</source>
        <translation>名单和表决票</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会议形式</translation>
    </message>
    <message>
        <source>Note; a reason where a kind of body is missing</source>
        <translation>说明；缺少某类单位时写明理由</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Record the ballot</source>
        <translation>登记表决票</translation>
    </message>
    <message>
        <source>Adopted and confirmed</source>
        <translation>已采纳并确认</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>截止计票</translation>
    </message>
    <message>
        <source>Why this result?</source>
        <translation>为什么是这个结果？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Possible conflicts: %1</source>
        <translation>可能的利益关系：%1</translation>
    </message>
    <message>
        <source>drafts, and doesn&apos;t vote</source>
        <translation>起草人，不表决</translation>
    </message>
    <message>
        <source>%1 is at “%2”: no vote is asked for at this stage.</source>
        <translation>%1 处于“%2”，这一阶段没有表决。</translation>
    </message>
</context>
<context>
    <name>plumbline::standards::WorkloadCard</name>
    <message>
        <source>Periods that end, by month</source>
        <translation>各月到期的期限</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::BalancePage</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Deposited, m³</source>
        <translation>已堆积（m³）</translation>
    </message>
    <message>
        <source>Capacity, m³</source>
        <translation>库容（m³）</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Room left for</source>
        <translation>剩余服务年限</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>Booked beyond survey, m³</source>
        <translation>记录多于实测（m³）</translation>
    </message>
    <message>
        <source>Nothing is booked in this year.</source>
        <translation>本年没有记录。</translation>
    </message>
    <message>
        <source>✓ every month closes</source>
        <translation>✓ 各月平衡</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n month(s)&lt;/b&gt; don&apos;t close</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个月&lt;/b&gt;不平衡</numerusform>
        </translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Where the year&apos;s tailings went (dry)</source>
        <translation>本年尾矿去向（干量）</translation>
    </message>
    <message>
        <source>By month, dry tonnes</source>
        <translation>逐月（干量，吨）</translation>
    </message>
    <message>
        <source>Ponds</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Ledger, t</source>
        <translation>台账（吨）</translation>
    </message>
    <message>
        <source>Safety fee, t</source>
        <translation>安全费依据（吨）</translation>
    </message>
    <message>
        <source>The tonnes are the basis of the safety fee now.</source>
        <translation>已转为安全费计提依据。</translation>
    </message>
    <message>
        <source>Tonnes the safety fee doesn&apos;t rest on yet (art. 11 of 财资〔2022〕136号)</source>
        <translation>还没有作为安全费依据的尾矿量（财资〔2022〕136号第11条）</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>转为计提依据</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>期初</translation>
    </message>
    <message>
        <source>Found by survey</source>
        <translation>测量与账面之差</translation>
    </message>
    <message>
        <source>Holds after</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>Nothing came into this pond in this year, nor was anything taken out of it.</source>
        <translation>本年度该库没有入库，也没有回采。</translation>
    </message>
    <message>
        <source>In the pond by month, dry tonnes</source>
        <translation>库内逐月平衡（干量，吨）</translation>
    </message>
    <message>
        <source>Back to the mill, m³</source>
        <translation>回选矿厂（m³）</translation>
    </message>
    <message>
        <source>Let out, m³</source>
        <translation>外排（m³）</translation>
    </message>
    <message>
        <source>Went back, %</source>
        <translation>回用率（%）</translation>
    </message>
    <message>
        <source>Tailings water back to the mill (art. 17)</source>
        <translation>尾矿水回用（第17条）</translation>
    </message>
    <message>
        <source>Lines checked</source>
        <translation>核对行数</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>By metal</source>
        <translation>按金属</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Lines beyond</source>
        <translation>超限行数</translation>
    </message>
    <message>
        <source>A line may differ by %1 % of what is booked: your own figure, from the mill&apos;s register; no rule sets one.</source>
        <translation>每行允许相差台账干量的 %1 %：这是选矿厂登记中本企业自定的，法规没有规定。</translation>
    </message>
    <message>
        <source>The mill&apos;s register has no tolerance, and no rule sets one: the difference is shown and not judged.</source>
        <translation>选矿厂登记中没有定误差限，法规也没有规定：只显示差额，不作判断。</translation>
    </message>
    <message>
        <source>Checked by the metal balance, dry tonnes</source>
        <translation>用金属平衡核对（干量，吨）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) dated after %1 left out</source>
        <translation>
            <numerusform>%1 之后的 %n 行未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 t in this year: its site has no line of business with the standard for its grade.</source>
        <translation>%1，本年 %2 吨：其场所没有适用该等别标准的业务，未作为安全费依据。</translation>
    </message>
    <message>
        <source>%1, %2 t in this year: it is registered without a site, so no line of business rests on it.</source>
        <translation>%1，本年 %2 吨：登记时没有写明场所，没有业务以它为依据。</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::ClosingCard</name>
    <message>
        <source>%1, found on %2. Plan: %3. Owner: %4. To be done by: %5.</source>
        <translation>%1，%2 发现。整改方案：%3。责任人：%4。期限：%5。</translation>
    </message>
    <message>
        <source>“%1” is closed.</source>
        <translation>“%1”已销号。</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>销号：%1</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>What proves it; empty: what is attached</source>
        <translation>凭据；空着则写所附文件</translation>
    </message>
    <message>
        <source>Change it among the registers</source>
        <translation>到登记中修改</translation>
    </message>
    <message>
        <source>Close the danger</source>
        <translation>销号</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::DayPage</name>
    <message>
        <source>✓ closes (dry)</source>
        <translation>✓ 平衡（干量）</translation>
    </message>
    <message>
        <source>Open: %1 t (dry)</source>
        <translation>差额：%1 吨（干量）</translation>
    </message>
    <message>
        <source>%1 is booked.</source>
        <translation>%1 已记入台账。</translation>
    </message>
    <message>
        <source>Arose</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>入库：%1</translation>
    </message>
    <message>
        <source>Backfilled</source>
        <translation>充填回填</translation>
    </message>
    <message>
        <source>Utilised</source>
        <translation>综合利用</translation>
    </message>
    <message>
        <source>Carried away</source>
        <translation>外运</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>转入贮存</translation>
    </message>
    <message>
        <source>Out of store</source>
        <translation>贮存转出</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日记录</translation>
    </message>
    <message>
        <source>Save the day</source>
        <translation>保存这一天</translation>
    </message>
    <message>
        <source>What arose, and where it went</source>
        <translation>产生与去向</translation>
    </message>
    <message>
        <source>Read on the round</source>
        <translation>巡查读数</translation>
    </message>
    <message>
        <source>Days that are missing</source>
        <translation>缺记的日子</translation>
    </message>
    <message>
        <source>Wet, t</source>
        <translation>湿量（吨）</translation>
    </message>
    <message>
        <source>Moisture, %</source>
        <translation>含水率（%）</translation>
    </message>
    <message>
        <source>Dry, t</source>
        <translation>干量（吨）</translation>
    </message>
    <message>
        <source>How it was got</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Water level, m</source>
        <translation>库水位（米）</translation>
    </message>
    <message>
        <source>Dry beach, m</source>
        <translation>干滩（米）</translation>
    </message>
    <message>
        <source>Freeboard, m</source>
        <translation>安全超高（米）</translation>
    </message>
    <message>
        <source>Rain, mm</source>
        <translation>降雨（毫米）</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Mill balance</source>
        <translation>选厂平衡</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>缺省值</translation>
    </message>
    <message>
        <source>booked already: changes correct it</source>
        <translation>已记过：改动即为更正</translation>
    </message>
    <message>
        <source>begun with the values of %1</source>
        <translation>以 %1 的数值开始</translation>
    </message>
    <message>
        <source>nobody: by ourselves</source>
        <translation>不委托：自行</translation>
    </message>
    <message>
        <source>Another line of this kind (Insert)</source>
        <translation>再加一行（Insert）</translation>
    </message>
    <message>
        <source>One day of the ledger. Enter goes on, Insert adds a line, &lt;b&gt;Ctrl+Enter&lt;/b&gt; saves; Page Up and Page Down change the day.</source>
        <translation>台账的一天。Enter 到下一格，Insert 加一行，&lt;b&gt;Ctrl+Enter&lt;/b&gt; 保存；Page Up、Page Down 换日期。</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>纸质表</translation>
    </message>
    <message>
        <source>Feed, t</source>
        <translation>入选矿量（吨）</translation>
    </message>
    <message>
        <source>Yield, %</source>
        <translation>精矿产率（%）</translation>
    </message>
    <message>
        <source>By whom, under which contract</source>
        <translation>受托单位与合同</translation>
    </message>
    <message>
        <source>Phreatic line, m</source>
        <translation>浸润线（米）</translation>
    </message>
    <message>
        <source>Displacement, mm</source>
        <translation>位移（毫米）</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>排水</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未查看</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>畅通</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>堵塞</translation>
    </message>
    <message>
        <source>By metal %1 t, yield %2 %, recovery %3 %</source>
        <translation>按金属 %1 吨，产率 %2 %，回收率 %3 %</translation>
    </message>
    <message>
        <source>booked less that: %1 t (%2 %)</source>
        <translation>台账减之差 %1 吨（%2 %）</translation>
    </message>
    <message>
        <source>booked less that: %1 t</source>
        <translation>台账减之差 %1 吨</translation>
    </message>
    <message>
        <source>beyond your %1 %</source>
        <translation>超过自定的 %1 %</translation>
    </message>
    <message>
        <source>✓ within your %1 %</source>
        <translation>✓ 未超过自定的 %1 %</translation>
    </message>
    <message>
        <source>Grades of %1</source>
        <translation>%1品位</translation>
    </message>
    <message>
        <source>Grades of %1, %2</source>
        <translation>%1品位，%2</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>入选</translation>
    </message>
    <message>
        <source>concentrate</source>
        <translation>精矿</translation>
    </message>
    <message>
        <source>tailings</source>
        <translation>尾矿</translation>
    </message>
    <message>
        <source>A day is booked for a mill and a kind of tailings: enter both under “Registers and ledgers” first.</source>
        <translation>一天的台账要有选矿厂和尾矿种类：请先在“登记与台账”中录入。</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::FactCard</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::FlowDiagram</name>
    <message>
        <source>Arose</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Into ponds</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Backfilled</source>
        <translation>充填回填</translation>
    </message>
    <message>
        <source>Utilised</source>
        <translation>综合利用</translation>
    </message>
    <message>
        <source>Carried away</source>
        <translation>外运</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>转入贮存</translation>
    </message>
    <message>
        <source>Out of store</source>
        <translation>贮存转出</translation>
    </message>
    <message>
        <source>Reclaimed</source>
        <translation>回采</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Nothing is booked in this year.</source>
        <translation>本年没有记录。</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::InspectionsPage</name>
    <message>
        <source>The inspection is in the ledger.</source>
        <translation>排查已记入台账。</translation>
    </message>
    <message>
        <source>The danger is in the ledger.</source>
        <translation>隐患已记入台账。</translation>
    </message>
    <message>
        <source>Enter a pond</source>
        <translation>登记尾矿库</translation>
    </message>
    <message>
        <source>No pond yet</source>
        <translation>还没有尾矿库</translation>
    </message>
    <message>
        <source>Here stand the inspections of ponds and the hidden dangers they found. A pond comes first, among the registers.</source>
        <translation>这里列出尾矿库的排查和发现的隐患。请先在登记中录入尾矿库。</translation>
    </message>
    <message>
        <source>✓ no hidden danger is open</source>
        <translation>✓ 没有未销号的隐患</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n hidden danger(s)&lt;/b&gt; open</source>
        <translation>
            <numerusform>&lt;b&gt;%n 项隐患&lt;/b&gt;未销号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n overdue&lt;/b&gt;</source>
        <translation>
            <numerusform>&lt;b&gt;逾期 %n 项&lt;/b&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>the next full inspection is due by %1</source>
        <translation>下一次全面排查应在 %1 前完成</translation>
    </message>
    <message>
        <source>✓ closed on %1</source>
        <translation>✓ %1 销号</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未销号</translation>
    </message>
    <message numerus="yes">
        <source>⚠ overdue by %n day(s)</source>
        <translation>
            <numerusform>⚠ 逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已办</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>⚠ none</source>
        <translation>⚠ 没有</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Found besides</source>
        <translation>排查之外发现</translation>
    </message>
    <message>
        <source>Inspection or danger</source>
        <translation>排查或隐患</translation>
    </message>
    <message>
        <source>By, or owner</source>
        <translation>排查人或责任人</translation>
    </message>
    <message>
        <source>Looked at, or plan</source>
        <translation>范围或整改方案</translation>
    </message>
    <message>
        <source>Outcome, or proof</source>
        <translation>结果或凭据</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>隐患排查</translation>
    </message>
    <message>
        <source>Export the register…</source>
        <translation>导出排查登记…</translation>
    </message>
    <message>
        <source>Enter an inspection</source>
        <translation>记一次排查</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Enter a danger</source>
        <translation>记一项隐患</translation>
    </message>
    <message>
        <source>Ctrl+Insert; belongs to the inspection that is chosen below</source>
        <translation>Ctrl+Insert；归入下面选中的排查</translation>
    </message>
    <message>
        <source>New inspection (art. 20)</source>
        <translation>新的排查（第20条）</translation>
    </message>
    <message>
        <source>New hidden danger (art. 20)</source>
        <translation>新的隐患（第20条）</translation>
    </message>
    <message>
        <source>Open hidden dangers: Enter or a click to close one</source>
        <translation>未销号的隐患：回车或点击即可销号</translation>
    </message>
    <message>
        <source>What is to be inspected</source>
        <translation>应做的排查</translation>
    </message>
    <message>
        <source>What was inspected in the year, and found</source>
        <translation>当年的排查和发现的隐患</translation>
    </message>
    <message>
        <source>✓ No hidden danger is open on this day.</source>
        <translation>✓ 当日没有未销号的隐患。</translation>
    </message>
    <message>
        <source>Nothing is due in this year: no flood season is registered for a pond in use. &lt;a href=&quot;seasons&quot;&gt;Enter the first days of the flood seasons&lt;/a&gt;</source>
        <translation>当年没有应做的排查：在用的库没有登记汛期。&lt;a href=&quot;seasons&quot;&gt;登记汛期的第一天&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Nothing was inspected in this year yet. Insert begins an inspection.</source>
        <translation>当年还没有排查。按 Insert 记一次。</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::KeptPage</name>
    <message>
        <source>dropped too early, on %1</source>
        <translation>%1 删除，早于期限</translation>
    </message>
    <message>
        <source>dropped on %1</source>
        <translation>%1 删除</translation>
    </message>
    <message>
        <source>may be dropped</source>
        <translation>可以删除</translation>
    </message>
    <message>
        <source>is kept</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>There is nothing to keep yet.</source>
        <translation>还没有需要保存的内容。</translation>
    </message>
    <message>
        <source>✓ nothing was dropped before its time</source>
        <translation>✓ 没有提前删除的记录</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n record(s)&lt;/b&gt; dropped before their time</source>
        <translation>
            <numerusform>&lt;b&gt;%n 份记录&lt;/b&gt;提前删除</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>保存到何时</translation>
    </message>
    <message>
        <source>The program drops no line of either ledger: a wrong one is corrected or struck out, and stays. Records of flow meters and cameras are kept where you say; dropping one before its time is a finding.</source>
        <translation>两本台账的行，程序都不删除：错的行改正或作废后仍然保留。流量计和视频记录保存在您登记的地方；提前删除会列为不符。</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::LedgerPage</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>选矿厂</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Wet, t</source>
        <translation>湿量（吨）</translation>
    </message>
    <message>
        <source>Moisture, %</source>
        <translation>含水率（%）</translation>
    </message>
    <message>
        <source>Dry, t</source>
        <translation>干量（吨）</translation>
    </message>
    <message>
        <source>How it was got</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>struck out: %1</source>
        <translation>作废：%1</translation>
    </message>
    <message>
        <source>Nothing is booked in this year.</source>
        <translation>本年度还没有记录。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1&lt;/b&gt; lines in %2</source>
        <translation>%2 年共 &lt;b&gt;%L1&lt;/b&gt; 行</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Lines of the ledger</source>
        <translation>台账明细</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::MonitoringPage</name>
    <message>
        <source>Sampled on</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限值</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Nothing was sampled here yet.</source>
        <translation>这里还没有采样。</translation>
    </message>
    <message>
        <source>✓ no result over its limit</source>
        <translation>✓ 没有超标结果</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n result(s)&lt;/b&gt; over the limit</source>
        <translation>
            <numerusform>&lt;b&gt;%n 个&lt;/b&gt;结果超标</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Results and limits</source>
        <translation>结果与限值</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>The ochre line is what was measured upstream.</source>
        <translation>赭色线为上游的结果。</translation>
    </message>
    <message>
        <source>The last three results through %1 rise: the cause is to be found.</source>
        <translation>到 %1 的最近三次结果连续上升：应查明原因。</translation>
    </message>
    <message>
        <source>The newest result is above upstream and background.</source>
        <translation>最近一次结果高于上游和本底。</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) can&apos;t be read or brought to this unit, and aren&apos;t drawn.</source>
        <translation>
            <numerusform>%n 个结果看不懂或不能换算为该单位，没有绘出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::SelfCheckPage</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>罚则</translation>
    </message>
    <message>
        <source>The whole enterprise</source>
        <translation>整个企业</translation>
    </message>
    <message>
        <source>No rule is in force that asks anything here.</source>
        <translation>没有生效的规则在这里提问。</translation>
    </message>
    <message>
        <source>✓ every question is answered, none with no</source>
        <translation>✓ 全部已回答，没有“否”</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; answered with no, &lt;b&gt;%2&lt;/b&gt; not answered</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; 项回答为否，&lt;b&gt;%2&lt;/b&gt; 项未回答</translation>
    </message>
    <message>
        <source>A no may lead to: %1 (%2)</source>
        <translation>答“否”可能的后果：%1（%2）</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>请先选择回答。</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未了结的</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>plumbline::tailings::SeriesChart</name>
    <message>
        <source>Sampled on</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>here</source>
        <translation>本点</translation>
    </message>
    <message>
        <source>upstream</source>
        <translation>上游</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>print preview export seal verify check code paper bg baogao dayin</source>
        <translation>打印 预览 导出 封存 核对 核验 校验码 纸质 bg baogao dayin</translation>
    </message>
</context>
<context>
    <name>safety_fee</name>
    <message>
        <source>Raise after supplements (art. 49)</source>
        <translation>补提后提高（第49条）</translation>
    </message>
    <message>
        <source>due</source>
        <translation>年度应提</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>应提</translation>
    </message>
    <message>
        <source>Accrued</source>
        <translation>实提</translation>
    </message>
    <message>
        <source>Due, all businesses</source>
        <translation>年度应提合计</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Used, total</source>
        <translation>使用合计</translation>
    </message>
    <message>
        <source>Balance brought forward, as recorded</source>
        <translation>录入的年初结余</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>专项储备</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>月初结余</translation>
    </message>
    <message>
        <source>Accrued, total</source>
        <translation>实提合计</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <translation>月末结余</translation>
    </message>
    <message>
        <source>Suspended?</source>
        <translation>暂停提取</translation>
    </message>
    <message>
        <source>susp.</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Suspension line</source>
        <translation>暂停提取线</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>第 %1 项</translation>
    </message>
    <message>
        <source>Why CNY %1?</source>
        <translation>为什么是 %1 元？</translation>
    </message>
    <message>
        <source>Why? %1</source>
        <translation>为什么？%1</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Institution run as an enterprise</source>
        <translation>企业化管理的事业单位</translation>
    </message>
    <message>
        <source>Accounting standards for enterprises</source>
        <translation>企业会计准则</translation>
    </message>
    <message>
        <source>Accounting standards for small enterprises</source>
        <translation>小企业会计准则</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>工厂</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>矿山</translation>
    </message>
    <message>
        <source>Tailings pond</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Construction site</source>
        <translation>工地</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>The whole revenue</source>
        <translation>全部营业收入</translation>
    </message>
    <message>
        <source>Less what is bought in (art. 53)</source>
        <translation>扣除外购成本（第53条）</translation>
    </message>
    <message>
        <source>Less internal supply (art. 54)</source>
        <translation>扣除内部互供（第54条）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Incurred</source>
        <translation>已发生</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Needed for a statutory standard</source>
        <translation>达到法定标准所需</translation>
    </message>
    <message>
        <source>Ordered by an authority</source>
        <translation>监管部门要求</translation>
    </message>
    <message>
        <source>Internal safety-fee system (art. 45)</source>
        <translation>安全费用管理制度（第45条）</translation>
    </message>
    <message>
        <source>Plan of the year (art. 46)</source>
        <translation>年度计划（第46条）</translation>
    </message>
    <message>
        <source>Disclosure (arts. 4, 51)</source>
        <translation>信息披露（第4、51条）</translation>
    </message>
    <message>
        <source>Social-responsibility report (art. 4)</source>
        <translation>社会责任报告（第4条）</translation>
    </message>
    <message>
        <source>Statement on low use (art. 51)</source>
        <translation>使用不足说明（第51条）</translation>
    </message>
    <message>
        <source>Restructured (art. 58)</source>
        <translation>改制重组（第58条）</translation>
    </message>
    <message>
        <source>Changed, ended or liquidated (art. 59)</source>
        <translation>转产、停业、清算（第59条）</translation>
    </message>
    <message>
        <source>Pooled or kept by someone outside (art. 60)</source>
        <translation>集中或代管（第60条）</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Who is bound: the name and code as on the business licence.</source>
        <translation>适用办法的企业：名称和代码与营业执照一致。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Established on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>In production since</source>
        <translation>投产日期</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会计制度</translation>
    </message>
    <message>
        <source>Listed company</source>
        <translation>上市公司</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Works, mines, ponds and building sites of the enterprise.</source>
        <translation>企业的工厂、矿山、尾矿库和工地。</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Lines of business</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>What the enterprise does, and under which standard it sets money aside.</source>
        <translation>企业从事的业务，以及按哪一项标准提取。</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>提取标准</translation>
    </message>
    <message>
        <source>Of a coal mine: every hazard it has; the higher standard counts (art. 7)</source>
        <translation>煤矿有多种灾害的全部选上，取较高的标准（第7条）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>截止月份</translation>
    </message>
    <message>
        <source>Revenue that counts</source>
        <translation>计提收入口径</translation>
    </message>
    <message>
        <source>Accounted for separately (art. 52)</source>
        <translation>能分别核算（第52条）</translation>
    </message>
    <message>
        <source>Licensed yearly scale of a quarry</source>
        <translation>采石场核定年产规模</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Small quarries only (art. 10)</source>
        <translation>仅小型露天采石场（第10条）</translation>
    </message>
    <message>
        <source>Hillside open quarry (art. 10)</source>
        <translation>山坡型露天采石场（第10条）</translation>
    </message>
    <message>
        <source>What it is besides</source>
        <translation>其他属性</translation>
    </message>
    <message>
        <source>Opens the uses that are limited to it</source>
        <translation>用于开放有限定的使用项目</translation>
    </message>
    <message>
        <source>Project of its contract</source>
        <translation>合同项目</translation>
    </message>
    <message>
        <source>For work by contract: the terms are asked once it is named</source>
        <translation>承包工程填写；填写后录入合同条款</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>建设单位</translation>
    </message>
    <message>
        <source>Cost by the contract</source>
        <translation>合同造价</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Ordered to start on</source>
        <translation>开工令日期</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>结算日期</translation>
    </message>
    <message>
        <source>Safety fee by the contract</source>
        <translation>合同约定的安全费用</translation>
    </message>
    <message>
        <source>Returned to the owner on settlement</source>
        <translation>结算后退回建设单位</translation>
    </message>
    <message>
        <source>Tendered and signed before the rule (art. 17)</source>
        <translation>办法施行前招标并签订（第17条）</translation>
    </message>
    <message>
        <source>A subcontract (art. 18)</source>
        <translation>属于分包（第18条）</translation>
    </message>
    <message>
        <source>The fee has a clause of its own (art. 18)</source>
        <translation>安全费用有单独条款（第18条）</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Revenue by year: last year&apos;s is what this year&apos;s accrual is reckoned on.</source>
        <translation>各年营业收入：本年按上年收入计提。</translation>
    </message>
    <message>
        <source>Year earned</source>
        <translation>收入年度</translation>
    </message>
    <message>
        <source>Without VAT, of this business alone; military products alone (art. 39)</source>
        <translation>不含增值税，仅本业务；军工只填军品（第39条）</translation>
    </message>
    <message>
        <source>Bought in for it</source>
        <translation>外购成本</translation>
    </message>
    <message>
        <source>Materials and services (art. 53)</source>
        <translation>外购材料和服务（第53条）</translation>
    </message>
    <message>
        <source>Internal supply</source>
        <translation>内部互供</translation>
    </message>
    <message>
        <source>From units of the same legal person (art. 54)</source>
        <translation>同一法人内部单位互供（第54条）</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>已审计</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>产量</translation>
    </message>
    <message>
        <source>Ore, coal, oil, gas and tailings by month.</source>
        <translation>矿石、煤、油、气、尾矿的月产量。</translation>
    </message>
    <message>
        <source>t · 1,000 m³</source>
        <translation>吨 · 千立方米</translation>
    </message>
    <message>
        <source>As mined; tailings in dry mass</source>
        <translation>按开采量；尾矿按干重</translation>
    </message>
    <message>
        <source>Of it from ponds and dumps</source>
        <translation>其中利用的尾砂、低品位矿</translation>
    </message>
    <message>
        <source>Tailings sand and low-grade ore: subtracted (art. 10 para. 2)</source>
        <translation>予以扣除（第10条第2款）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>工程进度</translation>
    </message>
    <message>
        <source>How far a contract is at the end of each month, from its beginning.</source>
        <translation>合同工程各月末的累计进度。</translation>
    </message>
    <message>
        <source>Value of work done</source>
        <translation>累计完成产值</translation>
    </message>
    <message>
        <source>From the beginning; goes before the percentage</source>
        <translation>自开工起累计；优先于百分比</translation>
    </message>
    <message>
        <source>Share of the work done</source>
        <translation>累计完成比例</translation>
    </message>
    <message>
        <source>Hazard classes</source>
        <translation>灾害等级鉴定</translation>
    </message>
    <message>
        <source>How a coal mine&apos;s hazards were determined, and from when (art. 7).</source>
        <translation>煤矿灾害等级的鉴定结果及生效时间（第7条）。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>鉴定结果</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>鉴定文件</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>鉴定日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Takes effect from</source>
        <translation>生效月份</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>What the fee was used for, or is to be, by month and permitted category.</source>
        <translation>按月份和允许的类别记录已发生和计划的使用。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Those its industry&apos;s list opens</source>
        <translation>本行业使用范围内的项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Need (art. 56)</source>
        <translation>必要性（第56条）</translation>
    </message>
    <message>
        <source>Is in truth</source>
        <translation>实际属于</translation>
    </message>
    <message>
        <source>If it is one of the things that are no use of the fee</source>
        <translation>如属不得列支的事项，请选明</translation>
    </message>
    <message>
        <source>Voucher and note</source>
        <translation>凭证与说明</translation>
    </message>
    <message>
        <source>Invoice or receipt is there (art. 47)</source>
        <translation>有发票或收据（第47条）</translation>
    </message>
    <message>
        <source>Reward for reporting a hidden danger (art. 47)</source>
        <translation>隐患报告奖励（第47条）</translation>
    </message>
    <message>
        <source>Out of what headquarters pools (art. 55)</source>
        <translation>由集团总部统筹列支（第55条）</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>What each year began with, and what was due the year before.</source>
        <translation>每年年初的结余，和上年的应计提金额。</translation>
    </message>
    <message>
        <source>Balance on 1 January</source>
        <translation>年初结余</translation>
    </message>
    <message>
        <source>Special reserve by the books; only for the first year kept here</source>
        <translation>账面专项储备；只需填本系统的第一年</translation>
    </message>
    <message>
        <source>First year: nothing was due before</source>
        <translation>首年，此前没有应计提</translation>
    </message>
    <message>
        <source>Due for the year before</source>
        <translation>上年应计提金额</translation>
    </message>
    <message>
        <source>Three times it suspends the accrual (art. 50)</source>
        <translation>其三倍为暂停提取线（第50条）</translation>
    </message>
    <message>
        <source>Source of that figure</source>
        <translation>该数的来源</translation>
    </message>
    <message>
        <source>Supplement at year end</source>
        <translation>年末补提</translation>
    </message>
    <message>
        <source>Booked for a deficit (art. 47)</source>
        <translation>因赤字补提（第47条）</translation>
    </message>
    <message>
        <source>Raise of this year</source>
        <translation>本年提高额</translation>
    </message>
    <message>
        <source>After supplements one after another (art. 49)</source>
        <translation>连续补提后提高（第49条）</translation>
    </message>
    <message>
        <source>Accounted separately (art. 47)</source>
        <translation>专户核算（第47条）</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The internal system, plans, disclosures and statements, with approval and date.</source>
        <translation>管理制度、年度计划、披露和说明，含批准和日期。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Empty for the internal system</source>
        <translation>管理制度不填</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Budget it stands in</source>
        <translation>所列财务预算</translation>
    </message>
    <message>
        <source>Date of that budget</source>
        <translation>预算日期</translation>
    </message>
    <message>
        <source>Published or handed in on</source>
        <translation>公布或提交日期</translation>
    </message>
    <message>
        <source>Tenders</source>
        <translation>投标项目</translation>
    </message>
    <message>
        <source>Bids that name the safety fee on its own (arts. 17, 40).</source>
        <translation>单列安全费用的投标（第17、40条）。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Safety fee in the bid</source>
        <translation>报价中的安全费用</translation>
    </message>
    <message>
        <source>Works of tenders</source>
        <translation>投标工程造价</translation>
    </message>
    <message>
        <source>A tender&apos;s cost by type of work.</source>
        <translation>投标项目按工程类别的造价。</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>投标项目</translation>
    </message>
    <message>
        <source>Type of work</source>
        <translation>工程类别</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>造价</translation>
    </message>
    <message>
        <source>Subcontracts let</source>
        <translation>分包合同</translation>
    </message>
    <message>
        <source>What the enterprise lets as general contractor (art. 18).</source>
        <translation>企业作为总包发出的分包（第18条）。</translation>
    </message>
    <message>
        <source>Subcontractor</source>
        <translation>分包单位</translation>
    </message>
    <message>
        <source>Safety fee of its part</source>
        <translation>分包部分的安全费用</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>Of a contract&apos;s fee by its owner, or to a subcontractor: one of the two.</source>
        <translation>建设单位支付的，或支付给分包单位的，二者选一。</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>所属合同业务</translation>
    </message>
    <message>
        <source>Or subcontract</source>
        <translation>或分包合同</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>支付日期</translation>
    </message>
    <message>
        <source>What befell the balance</source>
        <translation>结余变动事项</translation>
    </message>
    <message>
        <source>Restructuring, exit, pooling (arts. 58 to 60).</source>
        <translation>改制、退出、集中管理（第58至60条）。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Balance concerned</source>
        <translation>涉及的结余</translation>
    </message>
    <message>
        <source>Business that ended</source>
        <translation>终止的业务</translation>
    </message>
    <message>
        <source>Empty: all of them</source>
        <translation>不填：全部业务</translation>
    </message>
    <message>
        <source>Who survives or pools</source>
        <translation>存续方或集中方</translation>
    </message>
    <message>
        <source>An enterprise goes on</source>
        <translation>有存续企业</translation>
    </message>
    <message>
        <source>Provided for by law, or group headquarters</source>
        <translation>法律法规另有规定，或集团总部集中</translation>
    </message>
    <message>
        <source>Bases</source>
        <translation>计提依据</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同与投标</translation>
    </message>
    <message>
        <source>Safety-fee balance</source>
        <translation>安全费用结余</translation>
    </message>
    <message>
        <source>First year: no suspension line</source>
        <translation>首年，没有暂停提取线</translation>
    </message>
    <message>
        <source>Used of what is due</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>%, line %1</source>
        <translation>%，线 %1</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ 已达到</translation>
    </message>
    <message>
        <source>Next duty of the safety fee</source>
        <translation>安全费用下一期限</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Safety fee: accrual, use and balance (%1)</source>
        <translation>安全费用：提取、使用与结余（%1）</translation>
    </message>
    <message>
        <source>Accrual and use</source>
        <translation>提取与使用</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实录入</translation>
    </message>
    <message>
        <source>enter revenue output use document sj shuju</source>
        <translation>录入 收入 产量 使用 文件 sj shuju</translation>
    </message>
    <message>
        <source>What binds us</source>
        <translation>适用判断</translation>
    </message>
    <message>
        <source>scope standard activity sy shiyong</source>
        <translation>适用 标准 业务 sy shiyong</translation>
    </message>
    <message>
        <source>Tender sheet</source>
        <translation>投标单列</translation>
    </message>
    <message>
        <source>bid tender contract tb toubiao</source>
        <translation>投标 招标 合同 tb toubiao</translation>
    </message>
    <message>
        <source>Findings and duties</source>
        <translation>问题与期限</translation>
    </message>
    <message>
        <source>finding duty deadline bf qixian</source>
        <translation>不符 期限 应办 bf qixian</translation>
    </message>
    <message>
        <source>Safety fee</source>
        <translation>安全费用</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Suspended from %1</source>
        <translation>暂停提取线 %1</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还差 %1</translation>
    </message>
    <message>
        <source>Balance and suspension (art. 50)</source>
        <translation>结余与暂停（第50条）</translation>
    </message>
    <message>
        <source>Basis: what is expected by month</source>
        <translation>依据：各月预计</translation>
    </message>
    <message>
        <source>done so far</source>
        <translation>元，累计完成</translation>
    </message>
    <message>
        <source>% done so far</source>
        <translation>累计进度</translation>
    </message>
    <message>
        <source>statutory</source>
        <translation>法定</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>责令</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use, total</source>
        <translation>使用合计</translation>
    </message>
    <message>
        <source>Accrual</source>
        <translation>提取</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>Planned in this version</source>
        <translation>本版计划</translation>
    </message>
    <message>
        <source>Planned in this version, by %1</source>
        <translation>本版计划，责任部门 %1</translation>
    </message>
    <message>
        <source>Expected by this version</source>
        <translation>本版预计</translation>
    </message>
    <message>
        <source>accrue year balance export jt tiqu</source>
        <translation>提取 年度 结余 导出 jt tiqu</translation>
    </message>
    <message>
        <source>Annual plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>plan year budget version approve compare jh jihua</source>
        <translation>计划 年度 预算 版本 批准 比较 jh jihua</translation>
    </message>
    <message>
        <source>Enter it: %1</source>
        <translation>去录入：%1</translation>
    </message>
    <message>
        <source>No plan for this year yet</source>
        <translation>本年还没有计划</translation>
    </message>
    <message>
        <source>Next: draft it (art. 46)</source>
        <translation>下一步：编制计划（第46条）</translation>
    </message>
    <message>
        <source>First say what the enterprise does.</source>
        <translation>先说明企业从事的业务。</translation>
    </message>
    <message>
        <source>Next: submit version %1</source>
        <translation>下一步：提交第 %1 版</translation>
    </message>
    <message>
        <source>Next: approve version %1</source>
        <translation>下一步：批准第 %1 版</translation>
    </message>
    <message>
        <source>Nothing is due for the year</source>
        <translation>全年没有应提金额</translation>
    </message>
    <message>
        <source>✓ %1 % of what is due, line %2</source>
        <translation>✓ 占应提 %1 %，线 %2</translation>
    </message>
    <message>
        <source>Planned use of %1</source>
        <translation>%1 年计划使用</translation>
    </message>
    <message>
        <source>Register it →</source>
        <translation>去登记 →</translation>
    </message>
    <message>
        <source>Register the document; the row is saved when you leave it.</source>
        <translation>在这里登记文件；离开这一行即保存。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Paid to a subcontractor (art. 18)</source>
        <translation>付分包单位（第18条）</translation>
    </message>
    <message>
        <source>Handed to group headquarters (art. 55)</source>
        <translation>上交集团总部（第55条）</translation>
    </message>
    <message>
        <source>Received from subsidiaries (art. 55)</source>
        <translation>收子公司上交（第55条）</translation>
    </message>
    <message>
        <source>Received as subcontractor (art. 18)</source>
        <translation>分包收总包拨付（第18条）</translation>
    </message>
    <message>
        <source>Returned to the owner (art. 18)</source>
        <translation>退回建设单位（第18条）</translation>
    </message>
    <message>
        <source>Released to profit (art. 59)</source>
        <translation>结转损益（第59条）</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Transfer slip</source>
        <translation>转账凭证</translation>
    </message>
    <message>
        <source>Drafts of entries</source>
        <translation>分录草稿</translation>
    </message>
    <message>
        <source>What is to be booked: whole or not, until it is posted.</source>
        <translation>待入账的分录，可以先不填全。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Voucher word</source>
        <translation>凭证字</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>凭证号</translation>
    </message>
    <message>
        <source>Voucher line</source>
        <translation>凭证行</translation>
    </message>
    <message>
        <source>Paper (art. 47)</source>
        <translation>票据（第47条）</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>票据号码</translation>
    </message>
    <message>
        <source>Counterparty</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Authority&apos;s order it fulfils (art. 56)</source>
        <translation>落实的监管指令（第56条）</translation>
    </message>
    <message>
        <source>Capital expenditure</source>
        <translation>资本性支出</translation>
    </message>
    <message>
        <source>Its asset</source>
        <translation>对应资产</translation>
    </message>
    <message>
        <source>Passed on to others</source>
        <translation>转付他人使用</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>ledger entry voucher post close tz taizhang</source>
        <translation>台账 分录 凭证 入账 结账 tz taizhang</translation>
    </message>
    <message>
        <source>Special reserve</source>
        <translation>专项储备</translation>
    </message>
    <message>
        <source>Safety fee payable</source>
        <translation>应付安全生产费用</translation>
    </message>
    <message>
        <source>Bank or payables</source>
        <translation>银行存款或应付款</translation>
    </message>
    <message>
        <source>Construction in progress</source>
        <translation>在建工程</translation>
    </message>
    <message>
        <source>Fixed assets</source>
        <translation>固定资产</translation>
    </message>
    <message>
        <source>Accumulated depreciation</source>
        <translation>累计折旧</translation>
    </message>
    <message>
        <source>Deductible input VAT</source>
        <translation>可抵扣进项税额</translation>
    </message>
    <message>
        <source>Income of the period</source>
        <translation>本期收益</translation>
    </message>
    <message>
        <source>Not booked in the general ledger yet</source>
        <translation>总账尚未入账</translation>
    </message>
    <message>
        <source>Booked in the general ledger only</source>
        <translation>只在总账入账</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>尾差</translation>
    </message>
    <message>
        <source>Accounts of your chart</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>What the accounts of the vouchers are called in your own chart.</source>
        <translation>凭证所用科目在本企业科目表里的编码和名称。</translation>
    </message>
    <message>
        <source>Account of</source>
        <translation>科目性质</translation>
    </message>
    <message>
        <source>Account code</source>
        <translation>科目编码</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>科目名称</translation>
    </message>
    <message>
        <source>For this line of business only</source>
        <translation>只用于这项业务</translation>
    </message>
    <message>
        <source>Empty: for all that have no account of their own</source>
        <translation>空着：用于没有单设科目的业务</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>What was bought out of the fund as an asset; entries name it (art. 65).</source>
        <translation>用安全生产费用购建的资产，分录写明其名称（第65条）。</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产名称</translation>
    </message>
    <message>
        <source>Asset card</source>
        <translation>卡片编号</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>转固日期</translation>
    </message>
    <message>
        <source>Months of tax depreciation</source>
        <translation>税法折旧月数</translation>
    </message>
    <message>
        <source>By tax law; the accountant&apos;s figure</source>
        <translation>按税法，由会计填写</translation>
    </message>
    <message>
        <source>Residual value for tax</source>
        <translation>税法残值率</translation>
    </message>
    <message>
        <source>General-ledger balances</source>
        <translation>总账余额</translation>
    </message>
    <message>
        <source>What the general ledger says of the special reserve at each month&apos;s end.</source>
        <translation>每月末总账上专项储备的余额。</translation>
    </message>
    <message>
        <source>Balance (credit positive)</source>
        <translation>余额（贷方为正）</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Reconciling items</source>
        <translation>调节项目</translation>
    </message>
    <message>
        <source>Why the general ledger differs from the vouchers at a month&apos;s end.</source>
        <translation>月末总账与凭证不同的原因。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>By how much the general ledger is higher</source>
        <translation>总账高出的金额</translation>
    </message>
    <message>
        <source>Approval slips</source>
        <translation>审批表</translation>
    </message>
    <message>
        <source>What was asked for before it was paid, and who agreed.</source>
        <translation>付款前的申请，以及谁同意。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>使用事项</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>填表日期</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>申请部门</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Safety officer</source>
        <translation>安全管理</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Bases signed off</source>
        <translation>计提依据确认</translation>
    </message>
    <message>
        <source>The month&apos;s output, revenue or progress, signed by production, safety and finance.</source>
        <translation>当月产量、收入或进度，由生产、安全、财务确认。</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Sheet that was signed</source>
        <translation>签字的报表</translation>
    </message>
    <message>
        <source>Minutes of the deliberation (art. 51)</source>
        <translation>审议的会议纪要（第51条）</translation>
    </message>
    <message>
        <source>Handed to (authority)</source>
        <translation>提交部门</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Why less was used (art. 51)</source>
        <translation>使用不足的原因（第51条）</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>下一步措施</translation>
    </message>
    <message>
        <source>Paid beside the amount; no use of the fund</source>
        <translation>在金额之外支付，不算使用</translation>
    </message>
    <message>
        <source>Year end</source>
        <translation>年末</translation>
    </message>
    <message>
        <source>close year summary statement execution years nj niandu jiezhang</source>
        <translation>年末 年度 结账 汇总 书面说明 执行 历年</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>voucher reserve 4301 tax slip reconcile kj kuaiji</source>
        <translation>凭证 专项储备 对账 税会差异 审批表 科目</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>suppose forecast rate volume cs cesuan</source>
        <translation>假设 测算 预测 标准</translation>
    </message>
    <message>
        <source>Accountant&apos;s records</source>
        <translation>会计登记</translation>
    </message>
    <message>
        <source>Entries of the books</source>
        <translation>账簿分录</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import file excel csv template export dr daoru</source>
        <translation>导入 文件 表格 模板 导出 import excel csv dr daoru</translation>
    </message>
    <message>
        <source>To profit</source>
        <translation>结转收益</translation>
    </message>
    <message>
        <source>To a keeper</source>
        <translation>交付管理人</translation>
    </message>
    <message>
        <source>Registered order (art. 56)</source>
        <translation>登记的监管要求（第56条）</translation>
    </message>
    <message>
        <source>Subcontract (art. 18)</source>
        <translation>分包合同（第18条）</translation>
    </message>
    <message>
        <source>Other enterprise of the group (art. 55)</source>
        <translation>集团内对方企业（第55条）</translation>
    </message>
    <message>
        <source>Where the balance goes (art. 59)</source>
        <translation>结余去向（第59条）</translation>
    </message>
    <message>
        <source>Purpose the keeper is bound to (art. 59)</source>
        <translation>管理人的规定用途（第59条）</translation>
    </message>
    <message>
        <source>Wholly owned</source>
        <translation>全资</translation>
    </message>
    <message>
        <source>Controlled</source>
        <translation>控股</translation>
    </message>
    <message>
        <source>Other holding</source>
        <translation>其他持股</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>分包合同</translation>
    </message>
    <message>
        <source>Orders of authorities</source>
        <translation>监管要求</translation>
    </message>
    <message>
        <source>What an authority ordered to be put right, and by when; entries point to it (art. 56).</source>
        <translation>监管部门要求整改的事项和期限；分录可以指向它（第56条）。</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Number of its document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>要求的内容</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>下达日期</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Supervision of subcontractors</source>
        <translation>对分包使用的监督</translation>
    </message>
    <message>
        <source>What the general contractor saw of a subcontractor&apos;s use of the fee (art. 18).</source>
        <translation>总包单位检查分包使用安全费的记录（第18条）。</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改完成</translation>
    </message>
    <message>
        <source>Subcontractors&apos; statements</source>
        <translation>分包使用说明</translation>
    </message>
    <message>
        <source>What a subcontractor says of its own use, from the beginning through a month (art. 18).</source>
        <translation>分包单位自开工累计到某月的使用说明（第18条）。</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Used from the beginning</source>
        <translation>累计使用</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>集团</translation>
    </message>
    <message>
        <source>The headquarters that pool part of the enterprise&apos;s fee (art. 55).</source>
        <translation>统筹本企业一部分安全费的集团总部（第55条）。</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>集团总部</translation>
    </message>
    <message>
        <source>An enterprise of this workspace, or else its name below</source>
        <translation>本工作簿里的企业；不在的，在下面写名称</translation>
    </message>
    <message>
        <source>Headquarters outside this workspace</source>
        <translation>集团总部（不在本工作簿）</translation>
    </message>
    <message>
        <source>The group&apos;s parent of the first level</source>
        <translation>集团一级母公司</translation>
    </message>
    <message>
        <source>Bears the group&apos;s safety responsibility</source>
        <translation>承担集团安全生产责任</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>持股关系</translation>
    </message>
    <message>
        <source>Share that is pooled</source>
        <translation>统筹比例</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Simple-reproduction fee</source>
        <translation>维简费</translation>
    </message>
    <message>
        <source>What mines keep accruing beside the safety fee, in a ledger of its own (art. 57).</source>
        <translation>矿山在安全费以外继续提取的维简费，单独记账（第57条）。</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记簿</translation>
    </message>
    <message>
        <source>Receipt of the return</source>
        <translation>退回收据</translation>
    </message>
    <message>
        <source>All vouchers stand in these books, so a missing number is told</source>
        <translation>全部凭证都在本账簿，缺号即提示</translation>
    </message>
    <message>
        <source>Accrues maintenance fees for simple reproduction too (art. 57)</source>
        <translation>仍提取维简费（第五十七条）</translation>
    </message>
    <message>
        <source>Contract it is part of</source>
        <translation>所属合同</translation>
    </message>
    <message>
        <source>Correction of accruals</source>
        <translation>提取更正</translation>
    </message>
    <message>
        <source>Added by decision (art. 49)</source>
        <translation>按决定提高的部分（第49条）</translation>
    </message>
    <message>
        <source>Supplement (art. 47)</source>
        <translation>补提（第47条）</translation>
    </message>
    <message>
        <source>Go to the row →</source>
        <translation>转到该行 →</translation>
    </message>
    <message>
        <source>Line of the year&apos;s plan</source>
        <translation>年度计划项目</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Invoices as they were made out: entries name them by number, and what isn&apos;t booked of them stays in sight.</source>
        <translation>按票面登记的发票：分录以号码对应，未列支的余额一目了然。</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号码</translation>
    </message>
    <message>
        <source>20 digits, or code - number</source>
        <translation>20 位数字，或“代码-号码”</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>销售方</translation>
    </message>
    <message>
        <source>Amount with tax</source>
        <translation>价税合计</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>购买方</translation>
    </message>
    <message>
        <source>Buyer&apos;s tax number</source>
        <translation>购买方税号</translation>
    </message>
    <message>
        <source>project subcontract settlement advance ht hetong</source>
        <translation>项目 分包 决算 预付 ht hetong</translation>
    </message>
    <message>
        <source>headquarters subsidiary consolidated succession jt jituan</source>
        <translation>总部 子公司 汇总 承继 jt jituan</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>科目余额表</translation>
    </message>
    <message>
        <source>The month&apos;s trial balance: of its accounts the special reserve is taken.</source>
        <translation>当月科目余额表：只取专项储备科目。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>Closing balance (credit positive)</source>
        <translation>期末余额（贷方为正）</translation>
    </message>
    <message>
        <source>Supplement %1</source>
        <translation>已补提 %1</translation>
    </message>
    <message>
        <source>%1 months suspended</source>
        <translation>%1 个月暂停提取</translation>
    </message>
    <message>
        <source>Behind an even year&apos;s pace: %1 by now</source>
        <translation>落后于均衡进度：至今应使用 %1</translation>
    </message>
    <message>
        <source>Ahead of an even year&apos;s pace: %1 by now</source>
        <translation>快于均衡进度：至今应使用 %1</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>记账凭证</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Tax differences</source>
        <translation>税会差异</translation>
    </message>
    <message>
        <source>Approval slip</source>
        <translation>审批表</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>✓ %1: %2. The journal keeps both.</source>
        <translation>✓ 已%1：%2。两次改动日志里都留着。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>One row for each record, below the headings; dark headings must be filled in. Amounts in yuan. A heading&apos;s note says more.</source>
        <translation>表头下面每行一条记录；深色表头必填。金额单位：元。表头的批注有说明。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>standards</name>
    <message>
        <source>Committee</source>
        <translation>标委会</translation>
    </message>
    <message>
        <source>Sub-committee</source>
        <translation>分技委</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>业务司局</translation>
    </message>
    <message>
        <source>Other body</source>
        <translation>其他机构</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主任委员</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>副主任委员</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>秘书长</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>委员</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Partly adopted</source>
        <translation>部分采纳</translation>
    </message>
    <message>
        <source>Not adopted</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已废止</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>即将实施</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Committees and bodies</source>
        <translation>委员会和机构</translation>
    </message>
    <message>
        <source>Committees, sub-committees and departments that have a part in a project.</source>
        <translation>参与项目的标委会、分技委和部门。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名或名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Members and experts</source>
        <translation>委员和专家</translation>
    </message>
    <message>
        <source>People who sit on committees and panels, or draft; their unit shows conflicts.</source>
        <translation>委员、专家和起草人；单位用来发现利害关系。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of unit</source>
        <translation>单位类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Senior title</source>
        <translation>高级职称</translation>
    </message>
    <message>
        <source>Years in the field</source>
        <translation>从业年限</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Seats on committees</source>
        <translation>委员任职</translation>
    </message>
    <message>
        <source>Who sits on which committee, from when to when: the roster of a vote is those of its day.</source>
        <translation>谁在哪个委员会、任职起止；投票名单取当日在任的委员。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What is in review; where it stands follows from the steps it took.</source>
        <translation>审查中的项目；所处阶段由办理的步骤得出。</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Kind of standard</source>
        <translation>标准种类</translation>
    </message>
    <message>
        <source>Number of the project</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Number of the standard</source>
        <translation>标准编号</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Revises a standard</source>
        <translation>修订项目</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>实施或继续有效之日</translation>
    </message>
    <message>
        <source>Open to the public from</source>
        <translation>公开征求意见起</translation>
    </message>
    <message>
        <source>Open to the public until</source>
        <translation>公开征求意见止</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Implemented on</source>
        <translation>实施日期</translation>
    </message>
    <message>
        <source>Drafting units</source>
        <translation>起草单位</translation>
    </message>
    <message>
        <source>Who drafts; one of them leads.</source>
        <translation>参加起草的单位，其中一家牵头。</translation>
    </message>
    <message>
        <source>Mining enterprise</source>
        <translation>矿山企业</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>牵头</translation>
    </message>
    <message>
        <source>Drafters</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Who is in the drafting group; one is the first drafter.</source>
        <translation>起草小组成员，其中一人为第一起草人。</translation>
    </message>
    <message>
        <source>First drafter</source>
        <translation>第一起草人</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>What was said of a draft, and what became of it; none may be open when the stage ends.</source>
        <translation>对稿件的意见和处理；阶段结束时不得有未处理的。</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>章条编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>修改建议</translation>
    </message>
    <message>
        <source>Disposition</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Taken up in</source>
        <translation>落实条款</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Own register of standards</source>
        <translation>标准台账</translation>
    </message>
    <message>
        <source>The standards worked by, their state, and where their number and name are marked.</source>
        <translation>本单位执行的标准、状态，以及编号和名称标注在何处。</translation>
    </message>
    <message>
        <source>Name of the standard</source>
        <translation>标准名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last found valid on</source>
        <translation>最近公布继续有效</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>废止日期</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>替代标准</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Keeps mines safe</source>
        <translation>保障矿山安全</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Marked in</source>
        <translation>标注位置</translation>
    </message>
    <message>
        <source>Samplings</source>
        <translation>抽检</translation>
    </message>
    <message>
        <source>What authorities sampled, and what was done where it failed (art. 34).</source>
        <translation>主管部门的抽检，以及不合格后的处理（第34条）。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What was sampled</source>
        <translation>抽检对象</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>Own standards</source>
        <translation>本单位标准</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>projects under way</source>
        <translation>个在办项目</translation>
    </message>
    <message>
        <source>%1 late or to be confirmed</source>
        <translation>%1 个逾期或待确认</translation>
    </message>
    <message>
        <source>✓ nothing late</source>
        <translation>✓ 没有逾期</translation>
    </message>
    <message>
        <source>board stage project review bz biaozhun kanban</source>
        <translation>看板 阶段 项目 标准 bz biaozhun kanban</translation>
    </message>
    <message>
        <source>gate step timeline diagram xm xiangmu</source>
        <translation>条件 步骤 经过 流程图 xm xiangmu</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>ballot vote roster member tp toupiao</source>
        <translation>表决 投票 名单 委员 tp toupiao</translation>
    </message>
    <message>
        <source>Review desk</source>
        <translation>复审工作台</translation>
    </message>
    <message>
        <source>aspects conclusion valid revise abolish fs fushen</source>
        <translation>复审 结论 继续有效 修订 废止 fs fushen</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>register members opinions comments own standards tz taizhang</source>
        <translation>台账 委员 专家 意见 标准 tz taizhang</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import opinions comments standards file excel dr daoru</source>
        <translation>导入 意见 标准 文件 excel dr daoru</translation>
    </message>
    <message>
        <source>finding duty deadline bf qixian</source>
        <translation>不符 义务 期限 bf qixian</translation>
    </message>
    <message>
        <source>Standards review</source>
        <translation>标准审查</translation>
    </message>
    <message>
        <source>Professional title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>提出单位</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>项目看板</translation>
    </message>
    <message>
        <source>Findings and duties</source>
        <translation>问题与期限</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>As maker of mining products</source>
        <translation>矿用产品生产单位</translation>
    </message>
    <message>
        <source>As service provider</source>
        <translation>中介机构</translation>
    </message>
    <message>
        <source>Said in the</source>
        <translation>提出阶段</translation>
    </message>
    <message>
        <source>Sent for opinions</source>
        <translation>征求意见发送名单</translation>
    </message>
    <message>
        <source>To whom a draft was sent, and who answered: the foot of the summary of opinions.</source>
        <translation>稿件发给了谁，谁回了函：汇总表末尾的数目由此得出。</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送单位</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回函日期</translation>
    </message>
    <message>
        <source>With opinions</source>
        <translation>有意见</translation>
    </message>
    <message>
        <source>Who acts for whom</source>
        <translation>谁代表谁</translation>
    </message>
    <message>
        <source>Who of this program&apos;s people takes steps in an office&apos;s name. An office that nobody holds is open to all who may record.</source>
        <translation>程序里的人员以哪个机构的名义办理。没有登记的机构，凡可登记的人都可办理。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Only for projects of</source>
        <translation>仅限归口</translation>
    </message>
    <message>
        <source>References to standards</source>
        <translation>标准引用</translation>
    </message>
    <message>
        <source>Which standards operating rules, manuals and own standards refer to, as written there: with a year, or without.</source>
        <translation>规程、手册和企业标准引用了哪些标准，照原文登记，注日期或不注日期。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Standard referred to</source>
        <translation>引用的标准</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Orders after samplings</source>
        <translation>抽检后的责令</translation>
    </message>
    <message>
        <source>What was ordered after a failed sampling, and when each thing was done (art. 34, items 3 and 4).</source>
        <translation>抽检不合格后责令办理的事项，以及各项的办理日期（第34条三、四项）。</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>抽检</translation>
    </message>
    <message>
        <source>Addressed</source>
        <translation>责令对象</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>责令日期</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>责令文号</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>监管部门</translation>
    </message>
    <message>
        <source>Type or model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>Same type and batch checked on</source>
        <translation>同型号同批次排查日期</translation>
    </message>
    <message>
        <source>Buyers told on</source>
        <translation>通知购买单位日期</translation>
    </message>
    <message>
        <source>Danger removed on</source>
        <translation>隐患消除日期</translation>
    </message>
    <message>
        <source>Service repeated on</source>
        <translation>服务重做日期</translation>
    </message>
    <message>
        <source>opinion comment disposition merge summary yj yijian</source>
        <translation>意见 采纳 合并 汇总 yj yijian</translation>
    </message>
    <message>
        <source>Register of standards</source>
        <translation>标准台账</translation>
    </message>
    <message>
        <source>own standards age replaced marked bztz biaozhun taizhang</source>
        <translation>own standards age replaced marked bztz biaozhun taizhang 标准 台账 标龄 替代 标注</translation>
    </message>
</context>
<context>
    <name>tailings</name>
    <message>
        <source>Built</source>
        <translation>建设</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停运</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>全面</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>After rain, quakes or the like</source>
        <translation>雨后、震后等专项</translation>
    </message>
    <message>
        <source>Building, upkeep, running</source>
        <translation>设施建设、维护与运行</translation>
    </message>
    <message>
        <source>What was done at a facility, and when it ran or stood (arts. 7, 15).</source>
        <translation>设施的建设、维护和运行、停运（第7、15条）。</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Discharge of tailings water</source>
        <translation>尾矿水排放</translation>
    </message>
    <message>
        <source>Days on which water went out, with its volume (arts. 17, 19).</source>
        <translation>向环境排放的日子和水量（第17、19条）。</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>排放口</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Empty: that one day</source>
        <translation>留空：只这一天</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>水量</translation>
    </message>
    <message>
        <source>m³</source>
        <translation>m³</translation>
    </message>
    <message>
        <source>Return water</source>
        <translation>回水</translation>
    </message>
    <message>
        <source>Tailings water by month: back to the mill, and out (art. 17).</source>
        <translation>尾矿水每月回用量（第17条）。</translation>
    </message>
    <message>
        <source>Pond</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Back to the mill</source>
        <translation>回用水量</translation>
    </message>
    <message>
        <source>Let out</source>
        <translation>外排水量</translation>
    </message>
    <message>
        <source>Monitoring results</source>
        <translation>监测结果</translation>
    </message>
    <message>
        <source>Results of the laboratory, as they stand in its report (arts. 7, 19, 24).</source>
        <translation>实验室结果，按报告原样填写（第7、19、24条）。</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点位</translation>
    </message>
    <message>
        <source>Sampled on</source>
        <translation>采样日期</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>监测项目</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>As in the report: 0.012, &lt;0.005, 0.005L, ND, 未检出; “none” where no leachate arose</source>
        <translation>按报告填写：0.012、&lt;0.005、0.005L、ND、未检出；没有渗滤液填“无”</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Detection limit</source>
        <translation>检出限</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Upstream and downstream of one campaign are compared; empty: of one day</source>
        <translation>同一批次的上下游相比较；留空则按同日</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样品编号</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>CMA number</source>
        <translation>CMA 编号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公开日期</translation>
    </message>
    <message>
        <source>Results are published (art. 19 para. 3)</source>
        <translation>监测结果依法公开（第19条第3款）</translation>
    </message>
    <message>
        <source>Published where</source>
        <translation>公开渠道</translation>
    </message>
    <message>
        <source>Readings on the round</source>
        <translation>巡查读数</translation>
    </message>
    <message>
        <source>Levels, beach and rain of the daily round.</source>
        <translation>每日巡查的水位、干滩、降雨等。</translation>
    </message>
    <message>
        <source>Water level</source>
        <translation>库水位</translation>
    </message>
    <message>
        <source>m</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Dry beach</source>
        <translation>干滩长度</translation>
    </message>
    <message>
        <source>Freeboard</source>
        <translation>安全超高</translation>
    </message>
    <message>
        <source>Phreatic line</source>
        <translation>浸润线埋深</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>位移</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>降雨量</translation>
    </message>
    <message>
        <source>Drainage clear</source>
        <translation>排洪系统畅通</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>巡查人</translation>
    </message>
    <message>
        <source>Surveys of ponds</source>
        <translation>库容测量</translation>
    </message>
    <message>
        <source>Surveyed volumes, against which booked inflow is held.</source>
        <translation>实测堆积量，用来核对入库记录。</translation>
    </message>
    <message>
        <source>Surveyed on</source>
        <translation>测量日期</translation>
    </message>
    <message>
        <source>Volume deposited</source>
        <translation>已堆积体积</translation>
    </message>
    <message>
        <source>Surveyed by</source>
        <translation>测量单位</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>隐患排查</translation>
    </message>
    <message>
        <source>Inspections for hidden dangers; a full one before each flood season (art. 20).</source>
        <translation>污染隐患排查；汛期前全面排查（第20条）。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Hidden dangers</source>
        <translation>隐患治理</translation>
    </message>
    <message>
        <source>Each hidden danger with plan, owner, day and closure (art. 20).</source>
        <translation>每项隐患的整改方案、负责人、期限和销号（第20条）。</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Hidden danger</source>
        <translation>隐患</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Proof of closure</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Signs of pollution</source>
        <translation>污染迹象</translation>
    </message>
    <message>
        <source>Leakage or rising content around a pond, and each step that follows (art. 21).</source>
        <translation>库周土壤、地下水渗漏或含量升高的处置过程（第21条）。</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>迹象</translation>
    </message>
    <message>
        <source>Cause found on</source>
        <translation>查明原因日期</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leak stopped on</source>
        <translation>阻止泄漏日期</translation>
    </message>
    <message>
        <source>Investigated on</source>
        <translation>环境调查日期</translation>
    </message>
    <message>
        <source>Risk assessed on</source>
        <translation>风险评估日期</translation>
    </message>
    <message>
        <source>Controlled or remediated on</source>
        <translation>管控或修复日期</translation>
    </message>
    <message>
        <source>Control or remediation</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Emergency stores</source>
        <translation>应急物资</translation>
    </message>
    <message>
        <source>Stores for emergencies, and when each was looked over (art. 22).</source>
        <translation>应急物资及其检查日期（第22条）。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物资</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Checked on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>应急演练</translation>
    </message>
    <message>
        <source>Drills of the emergency plan (art. 22).</source>
        <translation>应急预案演练（第22条）。</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>演练日期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发环境事件</translation>
    </message>
    <message>
        <source>What happened, and who was told when (art. 23).</source>
        <translation>突发环境事件及通报、报告时间（第23条）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Plan started on</source>
        <translation>启动预案日期</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Units and residents warned on</source>
        <translation>通报单位和居民日期</translation>
    </message>
    <message>
        <source>County authority told on</source>
        <translation>报告县级主管部门日期</translation>
    </message>
    <message>
        <source>Over on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Closure works</source>
        <translation>封场工程</translation>
    </message>
    <message>
        <source>Works of closing, and what keeps running after it (art. 24).</source>
        <translation>封场工程和封场后继续运行的设施（第24条）。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Result of the work</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Operator&apos;s ledger</source>
        <translation>运营、管理单位台账</translation>
    </message>
    <message>
        <source>Grade 1</source>
        <translation>一等</translation>
    </message>
    <message>
        <source>Grade 2</source>
        <translation>二等</translation>
    </message>
    <message>
        <source>Grade 3</source>
        <translation>三等</translation>
    </message>
    <message>
        <source>Grade 4</source>
        <translation>四等</translation>
    </message>
    <message>
        <source>Grade 5</source>
        <translation>五等</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>三级</translation>
    </message>
    <message>
        <source>Being built</source>
        <translation>在建</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>封场中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已封场</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Rebuilt</source>
        <translation>改建</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>扩建</translation>
    </message>
    <message>
        <source>Seepage control</source>
        <translation>防渗</translation>
    </message>
    <message>
        <source>Leachate collection</source>
        <translation>渗滤液收集</translation>
    </message>
    <message>
        <source>Leachate pond</source>
        <translation>渗滤液收集池</translation>
    </message>
    <message>
        <source>Return-water pond</source>
        <translation>回水池</translation>
    </message>
    <message>
        <source>Emergency pond</source>
        <translation>环境应急事故池</translation>
    </message>
    <message>
        <source>Waste-water treatment</source>
        <translation>废水处理</translation>
    </message>
    <message>
        <source>Monitoring of the discharge</source>
        <translation>排放监测</translation>
    </message>
    <message>
        <source>Dust control, greening</source>
        <translation>抑尘、绿化</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Groundwater upstream</source>
        <translation>地下水上游</translation>
    </message>
    <message>
        <source>Groundwater downstream</source>
        <translation>地下水下游</translation>
    </message>
    <message>
        <source>Groundwater where pollution may spread</source>
        <translation>地下水扩散监测</translation>
    </message>
    <message>
        <source>Leachate</source>
        <translation>渗滤液</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>排放口</translation>
    </message>
    <message>
        <source>Receiving water</source>
        <translation>受纳水体</translation>
    </message>
    <message>
        <source>Soil</source>
        <translation>土壤</translation>
    </message>
    <message>
        <source>Air</source>
        <translation>大气</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Every half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Ponds</source>
        <translation>尾矿库</translation>
    </message>
    <message>
        <source>Each pond with grade, supervision level, capacity and levels (arts. 5, 7).</source>
        <translation>尾矿库的等别、环境监管级别、库容和水位（第5、7条）。</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场所</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等别</translation>
    </message>
    <message>
        <source>Supervision level</source>
        <translation>环境监管级别</translation>
    </message>
    <message>
        <source>By the province&apos;s list (art. 5)</source>
        <translation>按省级清单（第5条）</translation>
    </message>
    <message>
        <source>List that set the level</source>
        <translation>确定级别的清单</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>清单日期</translation>
    </message>
    <message>
        <source>Operating company</source>
        <translation>运营、管理单位</translation>
    </message>
    <message>
        <source>Managed by designation of local government</source>
        <translation>由地方政府指定管理</translation>
    </message>
    <message>
        <source>An ownerless pond has the whole ledger too (art. 34 item 4)</source>
        <translation>无主库同样建全套台账（第34条（四））</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>设计库容</translation>
    </message>
    <message>
        <source>Dry density of the deposit</source>
        <translation>堆积干密度</translation>
    </message>
    <message>
        <source>t/m³</source>
        <translation>t/m³</translation>
    </message>
    <message>
        <source>Height of the dam</source>
        <translation>坝高</translation>
    </message>
    <message>
        <source>Level of the crest</source>
        <translation>坝顶标高</translation>
    </message>
    <message>
        <source>Alarm: water level</source>
        <translation>预警水位</translation>
    </message>
    <message>
        <source>Least dry beach</source>
        <translation>最小干滩长度</translation>
    </message>
    <message>
        <source>Least freeboard</source>
        <translation>最小安全超高</translation>
    </message>
    <message>
        <source>How seepage is controlled</source>
        <translation>防渗措施</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>States of ponds</source>
        <translation>尾矿库状态</translation>
    </message>
    <message>
        <source>Since when a pond is being built, in operation, paused, closing or closed.</source>
        <translation>尾矿库在建、运行、停用、封场中、已封场的起始日期。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Building projects</source>
        <translation>建设项目</translation>
    </message>
    <message>
        <source>New, rebuilt or extended ponds: approval, siting, facilities (arts. 9, 10, 12).</source>
        <translation>新建、改建、扩建尾矿库的环评、选址和配套设施（第9、10、12条）。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Approval of the environmental assessment</source>
        <translation>环评批复文号</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批复日期</translation>
    </message>
    <message>
        <source>Works begun on</source>
        <translation>开工日期</translation>
    </message>
    <message>
        <source>Clear of ecological red lines</source>
        <translation>不在生态保护红线内</translation>
    </message>
    <message>
        <source>Clear of permanent farmland</source>
        <translation>不在永久基本农田内</translation>
    </message>
    <message>
        <source>Clear of floodways of rivers and lakes</source>
        <translation>不在河湖行洪区内</translation>
    </message>
    <message>
        <source>Clear of other protected areas</source>
        <translation>不在其他特别保护区内</translation>
    </message>
    <message>
        <source>Environmental monitoring</source>
        <translation>环境监测设施</translation>
    </message>
    <message>
        <source>Emergency facilities</source>
        <translation>环境应急设施</translation>
    </message>
    <message>
        <source>Pipes avoid fields, rivers and lakes, or are sleeved</source>
        <translation>管道避让农田河湖或设管沟套管</translation>
    </message>
    <message>
        <source>Pollution-control facilities</source>
        <translation>污染防治设施</translation>
    </message>
    <message>
        <source>What keeps a pond from polluting, and how tight it is (arts. 10, 11, 15, 24).</source>
        <translation>尾矿库的污染防治设施及其防渗等级（第10、11、15、24条）。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>建成日期</translation>
    </message>
    <message>
        <source>Taken out of use on</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Seepage control at least that of the pond</source>
        <translation>防渗不低于尾矿库</translation>
    </message>
    <message>
        <source>Leachate, return-water and emergency ponds (art. 11 para. 2)</source>
        <translation>渗滤液收集池、回水池、事故池（第11条第2款）</translation>
    </message>
    <message>
        <source>Protected against overflow</source>
        <translation>有防漫流设施</translation>
    </message>
    <message>
        <source>Discharge outlets</source>
        <translation>排放口</translation>
    </message>
    <message>
        <source>Outlets of tailings water: sign, meter, video (art. 17).</source>
        <translation>尾矿水排放口：标志、流量计、视频监控（第17条）。</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Out of use since</source>
        <translation>停用日期</translation>
    </message>
    <message>
        <source>Sign set up</source>
        <translation>已设标志</translation>
    </message>
    <message>
        <source>Flow meter</source>
        <translation>已装流量计</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>已装视频监控</translation>
    </message>
    <message>
        <source>Kept apart from rain water from outside</source>
        <translation>与库外雨水分开</translation>
    </message>
    <message>
        <source>Toxic or harmful pollutants</source>
        <translation>排放有毒有害水污染物</translation>
    </message>
    <message>
        <source>Then surroundings are monitored quarterly (art. 19 para. 2)</source>
        <translation>如是，周边环境每季度监测（第19条第2款）</translation>
    </message>
    <message>
        <source>Discharge standard</source>
        <translation>排放标准</translation>
    </message>
    <message>
        <source>Monitoring points</source>
        <translation>监测点位</translation>
    </message>
    <message>
        <source>Wells, outlets, waters, soil and air, and how often each is sampled (arts. 18, 19).</source>
        <translation>监测井、排放口、受纳水体、土壤和大气点位及监测频次（第18、19条）。</translation>
    </message>
    <message>
        <source>Of a point for discharge or receiving water</source>
        <translation>排放口或受纳水体点位填写</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>监测频次</translation>
    </message>
    <message>
        <source>The frequency you are bound to, with its basis (art. 19 para. 1)</source>
        <translation>所受约束的频次，须写依据（第19条第1款）</translation>
    </message>
    <message>
        <source>Basis of the frequency</source>
        <translation>频次依据</translation>
    </message>
    <message>
        <source>Parameters and limits</source>
        <translation>监测项目与限值</translation>
    </message>
    <message>
        <source>What is measured at a point, its limit, and the standard the limit comes from.</source>
        <translation>点位的监测项目、限值和限值所依据的标准。</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Not above</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Regional background</source>
        <translation>区域本底值</translation>
    </message>
    <message>
        <source>Of groundwater (art. 24 para. 3)</source>
        <translation>地下水填写（第24条第3款）</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Flood seasons</source>
        <translation>汛期</translation>
    </message>
    <message>
        <source>The first day of each flood season of a pond (art. 20 para. 2): a setting.</source>
        <translation>尾矿库每个汛期的起始日（第20条第2款），由用户设定。</translation>
    </message>
    <message>
        <source>Month of the year</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>全天</translation>
    </message>
    <message>
        <source>First shift</source>
        <translation>早班</translation>
    </message>
    <message>
        <source>Second shift</source>
        <translation>中班</translation>
    </message>
    <message>
        <source>Third shift</source>
        <translation>夜班</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>全月</translation>
    </message>
    <message>
        <source>Arose</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Into a pond</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Backfilled</source>
        <translation>充填回填</translation>
    </message>
    <message>
        <source>Utilised</source>
        <translation>综合利用</translation>
    </message>
    <message>
        <source>Carried away</source>
        <translation>外运</translation>
    </message>
    <message>
        <source>Into store</source>
        <translation>转入贮存</translation>
    </message>
    <message>
        <source>Out of store</source>
        <translation>贮存转出</translation>
    </message>
    <message>
        <source>Reclaimed from a pond</source>
        <translation>从库中回采</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>计量</translation>
    </message>
    <message>
        <source>Mill balance</source>
        <translation>选厂平衡</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>缺省值</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>产生单位</translation>
    </message>
    <message>
        <source>Operator of a pond</source>
        <translation>尾矿库运营、管理单位</translation>
    </message>
    <message>
        <source>Producer&apos;s ledger</source>
        <translation>产生单位台账</translation>
    </message>
    <message>
        <source>What tailings arose and where they went (art. 7 para. 2).</source>
        <translation>产生了多少尾矿、去了哪里（第7条第2款）。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Mill</source>
        <translation>选矿厂</translation>
    </message>
    <message>
        <source>Where it arose or came from; not of what is reclaimed</source>
        <translation>产生或来源的选矿厂；回采不填</translation>
    </message>
    <message>
        <source>Kind of tailings</source>
        <translation>尾矿种类</translation>
    </message>
    <message>
        <source>By whom, under which contract</source>
        <translation>受托单位与合同</translation>
    </message>
    <message>
        <source>Wet</source>
        <translation>湿量</translation>
    </message>
    <message>
        <source>t</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>Moisture</source>
        <translation>含水率</translation>
    </message>
    <message>
        <source>Feed, dry</source>
        <translation>原矿干量</translation>
    </message>
    <message>
        <source>Mill balance: feed less concentrate</source>
        <translation>选厂平衡：原矿减精矿</translation>
    </message>
    <message>
        <source>Yield of concentrate</source>
        <translation>精矿产率</translation>
    </message>
    <message>
        <source>Dry</source>
        <translation>干量</translation>
    </message>
    <message>
        <source>Left empty it follows from wet and moisture, or from feed and yield</source>
        <translation>留空则由湿量与含水率或原矿与产率算出</translation>
    </message>
    <message>
        <source>How it was got</source>
        <translation>取得方式</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Yearly filings</source>
        <translation>年度填报</translation>
    </message>
    <message>
        <source>What was filed on the national platform for the year before (art. 7 para. 4).</source>
        <translation>上一年度信息的平台填报（第7条第4款）。</translation>
    </message>
    <message>
        <source>Of the year</source>
        <translation>所属年度</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>填报日期</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Supervision of subsidiaries</source>
        <translation>对下属企业的监督</translation>
    </message>
    <message>
        <source>What the controlling group saw at a subsidiary, and what was put right (art. 3 para. 3).</source>
        <translation>控股集团对下属企业的检查、发现和整改（第3条第3款）。</translation>
    </message>
    <message>
        <source>Subsidiary</source>
        <translation>下属企业</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的问题</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>General, class I</source>
        <translation>一般固废Ⅰ类</translation>
    </message>
    <message>
        <source>General, class II</source>
        <translation>一般固废Ⅱ类</translation>
    </message>
    <message>
        <source>Hazardous</source>
        <translation>危险废物</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>贮存</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>运输</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>综合利用</translation>
    </message>
    <message>
        <source>Filling</source>
        <translation>充填</translation>
    </message>
    <message>
        <source>Backfilling</source>
        <translation>回填</translation>
    </message>
    <message>
        <source>Extraction of components</source>
        <translation>提取有价组分</translation>
    </message>
    <message>
        <source>Building materials</source>
        <translation>生产建筑材料</translation>
    </message>
    <message>
        <source>Permit</source>
        <translation>排污许可证</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>排污登记</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Full-time technical person</source>
        <translation>专职技术人员</translation>
    </message>
    <message>
        <source>Head of the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>System of responsibility (art. 6)</source>
        <translation>污染防治责任制度（第6条）</translation>
    </message>
    <message>
        <source>System of inspections (art. 20)</source>
        <translation>隐患排查治理制度（第20条）</translation>
    </message>
    <message>
        <source>Soil assessment (art. 19)</source>
        <translation>土壤污染状况评估（第19条）</translation>
    </message>
    <message>
        <source>Risk assessment of emergencies (art. 22)</source>
        <translation>突发环境事件风险评估（第22条）</translation>
    </message>
    <message>
        <source>Emergency plan (art. 22)</source>
        <translation>突发环境事件应急预案（第22条）</translation>
    </message>
    <message>
        <source>Mills</source>
        <translation>选矿厂</translation>
    </message>
    <message>
        <source>Units in which tailings arise (art. 7).</source>
        <translation>产生尾矿的单位（第7条）。</translation>
    </message>
    <message>
        <source>In operation since</source>
        <translation>投产日期</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>停产日期</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>记录周期</translation>
    </message>
    <message>
        <source>Which days or months must not be missing</source>
        <translation>决定哪些日子或月份不能缺</translation>
    </message>
    <message>
        <source>Kinds of tailings</source>
        <translation>尾矿种类</translation>
    </message>
    <message>
        <source>What the tailings are: mineral, attribute class, moisture, radioactivity (arts. 2, 7, 11).</source>
        <translation>尾矿是什么：矿种、属性类别、含水率、放射性（第2、7、11条）。</translation>
    </message>
    <message>
        <source>Mineral</source>
        <translation>矿种</translation>
    </message>
    <message>
        <source>Attribute class</source>
        <translation>属性类别</translation>
    </message>
    <message>
        <source>Usual moisture</source>
        <translation>通常含水率</translation>
    </message>
    <message>
        <source>Tailings of uranium or thorium ore</source>
        <translation>铀（钍）矿尾矿</translation>
    </message>
    <message>
        <source>Then this order does not apply (art. 2 para. 2)</source>
        <translation>如是，不适用本办法（第2条第2款）</translation>
    </message>
    <message>
        <source>Uranium series, highest single nuclide</source>
        <translation>铀系单个核素最高活度浓度</translation>
    </message>
    <message>
        <source>Bq/g</source>
        <translation>Bq/g</translation>
    </message>
    <message>
        <source>Above 1 Bq/g the order does not apply (art. 2 para. 2)</source>
        <translation>超过 1 Bq/g 的不适用本办法（第2条第2款）</translation>
    </message>
    <message>
        <source>Thorium series, highest single nuclide</source>
        <translation>钍系单个核素最高活度浓度</translation>
    </message>
    <message>
        <source>Activity measured on</source>
        <translation>活度测定日期</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>受托单位</translation>
    </message>
    <message>
        <source>Who stores, carries or uses tailings for you, and the proof the order asks for (art. 8).</source>
        <translation>受托贮存、运输、综合利用尾矿的单位和要核实的证明（第8条）。</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Entrusted as</source>
        <translation>委托身份</translation>
    </message>
    <message>
        <source>With</source>
        <translation>委托事项</translation>
    </message>
    <message>
        <source>Standing checked on</source>
        <translation>主体资格核实日期</translation>
    </message>
    <message>
        <source>Capability checked on</source>
        <translation>技术能力核实日期</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Contract has pollution clauses</source>
        <translation>合同约定污染防治要求</translation>
    </message>
    <message>
        <source>Kind of utilisation</source>
        <translation>利用方式</translation>
    </message>
    <message>
        <source>Measures against secondary pollution</source>
        <translation>防止二次污染的措施</translation>
    </message>
    <message>
        <source>Asked of those who use tailings (art. 25)</source>
        <translation>综合利用单位填写（第25条）</translation>
    </message>
    <message>
        <source>Discharge permits</source>
        <translation>排污许可</translation>
    </message>
    <message>
        <source>The discharge permit or the registration, with its limits and frequencies (art. 14).</source>
        <translation>排污许可证或排污登记，含限值和监测频次（第14条）。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Required frequencies</source>
        <translation>要求的监测频次</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>The department, the full-time technical person and the head, with their days (art. 6).</source>
        <translation>承担污染防治的部门、专职技术人员和负责人，以及任命日期（第6条）。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Name or person</source>
        <translation>名称或姓名</translation>
    </message>
    <message>
        <source>Appointed on</source>
        <translation>任命日期</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>资格</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Systems, plans and reports</source>
        <translation>制度、预案与报告</translation>
    </message>
    <message>
        <source>Papers the order asks for, with number and validity (arts. 6, 19, 20, 22).</source>
        <translation>本办法要求的文件，含编号和有效期（第6、19、20、22条）。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Made or revised on</source>
        <translation>编制或修订日期</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>Number of the filing</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Doesn&apos;t apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>自查</translation>
    </message>
    <message>
        <source>Your answer to each question of the self-check, with its evidence.</source>
        <translation>自查各题的回答和证据。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Asked where it doesn&apos;t apply</source>
        <translation>不适用时须写明</translation>
    </message>
    <message>
        <source>Struck out because</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>A struck line stays in the ledger and counts no more</source>
        <translation>作废的行仍留在台账里，不再计入</translation>
    </message>
    <message>
        <source>t arose this year (dry)</source>
        <translation>吨（干量）为本年产生量</translation>
    </message>
    <message>
        <source>%1 days not booked</source>
        <translation>有 %1 天没有记</translation>
    </message>
    <message>
        <source>✓ every day is booked</source>
        <translation>✓ 每天都已记</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>日记录</translation>
    </message>
    <message>
        <source>enter day ledger form wk taizhang jiri</source>
        <translation>日记录 台账 尾矿 产生量 wk taizhang jiri</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>mass balance flow pond capacity ph pingheng kurong</source>
        <translation>物料平衡 去向 库容 ph pingheng kurong</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>sample limit well discharge jc jiance</source>
        <translation>监测 限值 监测井 排放 jc jiance</translation>
    </message>
    <message>
        <source>Registers and ledgers</source>
        <translation>登记与台账</translation>
    </message>
    <message>
        <source>pond mill outlet inspection register dj dengji</source>
        <translation>登记 尾矿库 选矿厂 排放口 隐患 dj dengji</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>import file excel csv template export dr daoru</source>
        <translation>导入 导出 模板 excel csv dr daoru</translation>
    </message>
    <message>
        <source>finding duty deadline bf qixian</source>
        <translation>不符 义务 期限 bf qixian</translation>
    </message>
    <message>
        <source>Tailings</source>
        <translation>尾矿</translation>
    </message>
    <message>
        <source>Findings and duties</source>
        <translation>问题与期限</translation>
    </message>
    <message>
        <source>Records of outlets</source>
        <translation>排放口记录</translation>
    </message>
    <message>
        <source>What flow meters and cameras recorded, where it is kept, when it was dropped (art. 17).</source>
        <translation>流量计和视频的记录、保存在哪里、何时删除（第17条）。</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录设备</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保存在</translation>
    </message>
    <message>
        <source>Dropped on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Flow records are kept five years at least, video three months</source>
        <translation>流量记录至少保存五年，视频至少三个月</translation>
    </message>
    <message>
        <source>Annual summary</source>
        <translation>年度汇总</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>监测报告</translation>
    </message>
    <message>
        <source>Register of inspections</source>
        <translation>隐患排查登记</translation>
    </message>
    <message>
        <source>Closure dossier</source>
        <translation>封场档案</translation>
    </message>
    <message>
        <source>Emergency plan</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>电子文件</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Distribution list</source>
        <translation>分发清单</translation>
    </message>
    <message>
        <source>Who was given which ledger or report.</source>
        <translation>哪本台账、哪份报告给了谁。</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>校验码</translation>
    </message>
    <message>
        <source>As it stands at the foot of its pages</source>
        <translation>见页脚</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>ledger lines book tz taizhang mingxi</source>
        <translation>台账 明细 tz taizhang mingxi</translation>
    </message>
    <message>
        <source>self-check question answer evidence penalty zc zicha</source>
        <translation>自查 问题 证据 罚则 zc zicha</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>retention years video flow meter bc baocun</source>
        <translation>保存期限 视频 流量计 bc baocun</translation>
    </message>
    <message>
        <source>To “%1” →</source>
        <translation>到“%1” →</translation>
    </message>
    <message>
        <source>Record it →</source>
        <translation>去登记 →</translation>
    </message>
    <message>
        <source>Go to the row →</source>
        <translation>转到该行 →</translation>
    </message>
    <message>
        <source>In the unit that the mill&apos;s register says, the same for all three</source>
        <translation>单位见选矿厂登记，三个品位相同</translation>
    </message>
    <message>
        <source>Grade of feed</source>
        <translation>入选品位</translation>
    </message>
    <message>
        <source>Grade of concentrate</source>
        <translation>精矿品位</translation>
    </message>
    <message>
        <source>Grade of tailings</source>
        <translation>尾矿品位</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>g/t</source>
        <translation>g/t</translation>
    </message>
    <message>
        <source>Metal of the balance</source>
        <translation>金属平衡的金属</translation>
    </message>
    <message>
        <source>Where it is named, the day&apos;s form asks for its grades</source>
        <translation>写明后，日记录要求填写其品位</translation>
    </message>
    <message>
        <source>Unit of its grades</source>
        <translation>品位单位</translation>
    </message>
    <message>
        <source>Metal balance may differ by</source>
        <translation>金属平衡允许误差</translation>
    </message>
    <message>
        <source>Your own figure, in per cent of the dry mass booked; no rule sets one. Empty: the difference is shown and not judged</source>
        <translation>本企业自定，按台账干量的百分数；法规没有规定。空着：只显示差额，不作判断</translation>
    </message>
    <message>
        <source>hidden danger flood season closure evidence pc paicha yinhuan</source>
        <translation>隐患 排查 汛期 销号 整改 pc paicha yinhuan</translation>
    </message>
    <message>
        <source>Of the day, 14:05</source>
        <translation>24小时制，如 14:05</translation>
    </message>
    <message>
        <source>Plan started at</source>
        <translation>启动预案时间</translation>
    </message>
    <message>
        <source>Warned at</source>
        <translation>通报时间</translation>
    </message>
    <message>
        <source>Who was warned</source>
        <translation>通报了谁</translation>
    </message>
    <message>
        <source>Told at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Who was told there</source>
        <translation>报告给谁</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>自何日起执行</translation>
    </message>
    <message>
        <source>A new limit is a further line: results before this day keep theirs. Empty: from the first</source>
        <translation>限值变了就再加一行；此日之前的结果仍按原限值判断。空着：自始执行</translation>
    </message>
    <message>
        <source>Own utilisation</source>
        <translation>自行综合利用</translation>
    </message>
    <message>
        <source>What you do with tailings yourselves, and what keeps it from polluting in its turn (art. 25): one line a place.</source>
        <translation>企业自己充填、回填、利用尾矿的地点，及其防止二次污染的措施（第25条）；每处一行。</translation>
    </message>
    <message>
        <source>Place or line</source>
        <translation>地点或生产线</translation>
    </message>
</context>
</TS>
