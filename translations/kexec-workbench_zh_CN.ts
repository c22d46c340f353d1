<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>FileRow</name>
    <message>
        <source>Does not fit here: %1</source>
        <translation>不适用于此处：%1</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Remove reservation</source>
        <translation>移除保留</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>缩放至此</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>让 %1 空出</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy range</source>
        <translation>复制范围</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>固定于此</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Pin at address…</source>
        <translation>固定到指定地址…</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
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
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>内核：%1</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>命令行：%1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>root：%1</translation>
    </message>
    <message>
        <source>Runs plan %1</source>
        <translation>正在运行计划 %1</translation>
    </message>
    <message>
        <source>Loaded: plan %1</source>
        <translation>已加载：计划 %1</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>已加载：%1</translation>
    </message>
    <message>
        <source>Crash kernel loaded: %1</source>
        <translation>已加载崩溃内核：%1</translation>
    </message>
    <message>
        <source>Free memory: %1</source>
        <translation>可用内存：%1</translation>
    </message>
    <message>
        <source>Store: no folder there would do</source>
        <translation>存放处：那里没有合适的文件夹</translation>
    </message>
    <message>
        <source>Store: %1 (plans: %2; %3)</source>
        <translation>存放处：%1（计划：%2；%3）</translation>
    </message>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>目标会拒绝它：%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to send, to %2</source>
        <translation>需发送 %1，到 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>All files were there already</source>
        <translation>所有文件都已在那里</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3)</source>
        <translation>已发送文件：%1 / %2（%3）</translation>
    </message>
    <message>
        <source>; %1 were there from an earlier push</source>
        <translation>；%1 在之前的发送中已到达</translation>
    </message>
    <message>
        <source>Loaded; the running system goes on</source>
        <translation>已加载；正在运行的系统继续运行</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>The loader failed</source>
        <translation>加载器失败</translation>
    </message>
    <message>
        <source>The loader failed: %1</source>
        <translation>加载器失败：%1</translation>
    </message>
    <message>
        <source>Booted the plan</source>
        <translation>已启动该计划</translation>
    </message>
    <message>
        <source>Another kernel</source>
        <translation>另一个内核</translation>
    </message>
    <message>
        <source>Booted by firmware</source>
        <translation>由固件启动</translation>
    </message>
    <message>
        <source>Still the old system</source>
        <translation>仍是旧系统</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>没有任何迹象</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>没有任何妨碍。</translation>
    </message>
    <message>
        <source>Where the kernel has put it, it does not tell</source>
        <translation>内核没有说明它放在何处</translation>
    </message>
    <message>
        <source>%1: planned at %2, the kernel chose %3</source>
        <translation>%1：计划在 %2，内核选择了 %3</translation>
    </message>
    <message>
        <source>%1: the kernel chose %2</source>
        <translation>%1：内核选择了 %2</translation>
    </message>
    <message>
        <source>What stays of the plan</source>
        <translation>计划中保留的部分</translation>
    </message>
    <message>
        <source>What the target&apos;s kernel does its own way</source>
        <translation>目标内核自行决定的部分</translation>
    </message>
    <message>
        <source>all files are in %1</source>
        <translation>所有文件都在 %1 中</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>%n 个警告；%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against it; %1</source>
        <translation>没有阻碍；%1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未签名</translation>
    </message>
    <message>
        <source>Signed by %1, trusted</source>
        <translation>由 %1 签名，受信任</translation>
    </message>
    <message>
        <source>The signature is wrong (%1): %2</source>
        <translation>签名有误（%1）：%2</translation>
    </message>
    <message>
        <source>The signature names %1; it cannot be checked without that certificate</source>
        <translation>签名指明 %1；没有该证书就无法检查</translation>
    </message>
    <message>
        <source>Signed by %1, whom no trusted certificate vouches for</source>
        <translation>由 %1 签名，但没有受信任的证书为其担保</translation>
    </message>
    <message>
        <source>Signed by %1, not checked</source>
        <translation>由 %1 签名，未检查</translation>
    </message>
</context>
<context>
    <name>TokenChip</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-lite</name>
    <message>
        <source>kexec-lite, for boot loaders that run on Linux</source>
        <translation>kexec-lite，供运行在 Linux 上的引导程序使用</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools</name>
    <message>
        <source>kexec -c of kexec-tools after 2.0.32 on ppc64</source>
        <translation>ppc64 上 kexec-tools 2.0.32 之后的 kexec -c</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools-2.0.25</name>
    <message>
        <source>kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64</source>
        <translation>ppc64 上 kexec-tools 2.0.25（Debian 12）的 kexec -c</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1</name>
    <message>
        <source>kexec_file_load of Linux 6.1 to 6.15 on ppc64</source>
        <translation>ppc64 上 Linux 6.1 到 6.15 的 kexec_file_load</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-iomem</name>
    <message>
        <source>the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request</source>
        <translation>Linux 6.1 在 x86 和 riscv 上的查找方式，用于此 ppc64 请求</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-memblock</name>
    <message>
        <source>the walk of Linux 6.1 on arm64, applied to this ppc64 request</source>
        <translation>Linux 6.1 在 arm64 上的查找方式，用于此 ppc64 请求</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-iomem</name>
    <message>
        <source>the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request</source>
        <translation>Linux 6.12 在 x86 和 riscv 上的查找方式，用于此 ppc64 请求</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-memblock</name>
    <message>
        <source>the walk of Linux 6.12 on arm64, applied to this ppc64 request</source>
        <translation>Linux 6.12 在 arm64 上的查找方式，用于此 ppc64 请求</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.16</name>
    <message>
        <source>kexec_file_load of Linux 6.16 and later on ppc64</source>
        <translation>ppc64 上 Linux 6.16 及以后的 kexec_file_load</translation>
    </message>
</context>
<context>
    <name>allocator.linux-v6</name>
    <message>
        <source>kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)</source>
        <translation>2016 年提出的 ppc64 版 kexec_file_load（基于 Linux 4.8 的 v6 系列）</translation>
    </message>
</context>
<context>
    <name>allocator.workbench</name>
    <message>
        <source>the safe superset: keeps clear of all that any other one keeps clear of</source>
        <translation>安全的超集：避开其他任何一个所避开的一切</translation>
    </message>
</context>
<context>
    <name>allocators.edits</name>
    <message>
        <source>tree edits</source>
        <translation>设备树编辑</translation>
    </message>
</context>
<context>
    <name>allocators.entry</name>
    <message>
        <source>entry</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>allocators.errors</name>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>allocators.name</name>
    <message>
        <source>allocator</source>
        <translation>分配器</translation>
    </message>
</context>
<context>
    <name>allocators.no-room</name>
    <message>
        <source>no room</source>
        <translation>没有位置</translation>
    </message>
</context>
<context>
    <name>allocators.refused</name>
    <message>
        <source>refused</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>allocators.title</name>
    <message>
        <source>what it is</source>
        <translation>是什么</translation>
    </message>
</context>
<context>
    <name>allocators.warnings</name>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>because.console-not-there</name>
    <message>
        <source>the console node {path} is not there or has no compatible property</source>
        <translation>控制台节点 {path} 不存在，或没有 compatible 属性</translation>
    </message>
</context>
<context>
    <name>because.console-unknown</name>
    <message>
        <source>the console {path} ({compatible}) is none it can speak to</source>
        <translation>控制台 {path}（{compatible}）不是它能使用的类型</translation>
    </message>
</context>
<context>
    <name>because.crash-region</name>
    <message>
        <source>the crashkernel region</source>
        <translation>crashkernel 区域</translation>
    </message>
</context>
<context>
    <name>because.crash-sources</name>
    <message>
        <source>{sources}</source>
        <translation>{sources}</translation>
    </message>
</context>
<context>
    <name>because.first-block</name>
    <message>
        <source>end of the first memory block {block}</source>
        <translation>第一个内存块 {block} 的末尾</translation>
    </message>
</context>
<context>
    <name>because.mem</name>
    <message>
        <source>mem={value} ends its memory at {end}</source>
        <translation>mem={value} 使其内存止于 {end}</translation>
    </message>
</context>
<context>
    <name>because.no-crash-images</name>
    <message>
        <source>it loads no crash images; the plan follows our own rules</source>
        <translation>它不加载崩溃映像；计划按我们自己的规则制定</translation>
    </message>
</context>
<context>
    <name>because.no-crashkernel</name>
    <message>
        <source>nothing names any</source>
        <translation>没有任何来源指出</translation>
    </message>
</context>
<context>
    <name>because.no-digest</name>
    <message>
        <source>it never compares digests</source>
        <translation>它从不比较摘要</translation>
    </message>
</context>
<context>
    <name>because.no-initrd-with-dtb</name>
    <message>
        <source>it takes no initrd along with a --dtb</source>
        <translation>它不接受 initrd 与 --dtb 同时给出</translation>
    </message>
</context>
<context>
    <name>because.no-limit</name>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>because.no-memory</name>
    <message>
        <source>the tree that is handed over describes no memory there</source>
        <translation>所移交的设备树在那里没有描述内存</translation>
    </message>
</context>
<context>
    <name>because.no-stdout</name>
    <message>
        <source>the tree names no console (/chosen stdout-path)</source>
        <translation>设备树没有指明控制台（/chosen stdout-path）</translation>
    </message>
</context>
<context>
    <name>because.one-digest</name>
    <message>
        <source>it has one digest for all</source>
        <translation>它对全部内容只有一个摘要</translation>
    </message>
</context>
<context>
    <name>because.ram-end</name>
    <message>
        <source>the end of the RAM that it looks at</source>
        <translation>它所查看的 RAM 的末尾</translation>
    </message>
</context>
<context>
    <name>because.relocation</name>
    <message>
        <source>{what}</source>
        <translation>{what}</translation>
    </message>
</context>
<context>
    <name>because.rma-hash</name>
    <message>
        <source>hash MMU: first memory block {block}, at most {cap}</source>
        <translation>哈希 MMU：第一个内存块 {block}，至多 {cap}</translation>
    </message>
</context>
<context>
    <name>because.rma-hypervisor</name>
    <message>
        <source>hypervisor mode: real mode reaches all memory</source>
        <translation>管理程序模式：实模式可访问全部内存</translation>
    </message>
</context>
<context>
    <name>because.rma-radix</name>
    <message>
        <source>radix MMU: real mode reaches all memory</source>
        <translation>radix MMU：实模式可访问全部内存</translation>
    </message>
</context>
<context>
    <name>because.rtas-32</name>
    <message>
        <source>RTAS, which it may have to call, is 32-bit code</source>
        <translation>它可能要调用的 RTAS 是 32 位代码</translation>
    </message>
</context>
<context>
    <name>beside.about</name>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>beside.code</name>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>beside.edit-a</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>beside.edit-b</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>beside.empty</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
</context>
<context>
    <name>beside.finding-a</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>beside.finding-b</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>beside.mem-a</name>
    <message>
        <source>A: place</source>
        <translation>A：位置</translation>
    </message>
</context>
<context>
    <name>beside.mem-b</name>
    <message>
        <source>B: place</source>
        <translation>B：位置</translation>
    </message>
</context>
<context>
    <name>beside.memsz-a</name>
    <message>
        <source>A: in memory</source>
        <translation>A：内存中</translation>
    </message>
</context>
<context>
    <name>beside.memsz-b</name>
    <message>
        <source>B: in memory</source>
        <translation>B：内存中</translation>
    </message>
</context>
<context>
    <name>beside.message</name>
    <message>
        <source>what was found</source>
        <translation>发现的内容</translation>
    </message>
</context>
<context>
    <name>beside.no-value</name>
    <message>
        <source>no value, or removed</source>
        <translation>无值或已删除</translation>
    </message>
</context>
<context>
    <name>beside.node</name>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>beside.property</name>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>beside.segment</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>boot.another</name>
    <message>
        <source>Came back with another kernel: {release}, started by kexec with the command line &quot;{cmdline}&quot;.</source>
        <translation>以另一个内核返回：{release}，由 kexec 以命令行“{cmdline}”启动。</translation>
    </message>
</context>
<context>
    <name>boot.booted</name>
    <message>
        <source>Booted this plan: {release} answers after {seconds} s.</source>
        <translation>已启动此计划：{release} 在 {seconds} 秒后应答。</translation>
    </message>
</context>
<context>
    <name>boot.firmware</name>
    <message>
        <source>Came back without kexec: firmware booted {release} ({seconds} s).</source>
        <translation>未经 kexec 返回：固件启动了 {release}（{seconds} 秒）。</translation>
    </message>
</context>
<context>
    <name>boot.gone</name>
    <message>
        <source>the old system has gone</source>
        <translation>旧系统已离开</translation>
    </message>
</context>
<context>
    <name>boot.silent</name>
    <message>
        <source>No sign of life after {seconds} s, and the console showed nothing of purgatory or kernel: it stopped in the old kernel&apos;s copy, or the purgatory knows no console.</source>
        <translation>{seconds} 秒后没有任何迹象，控制台也没有显示 purgatory 或内核的输出：停在了旧内核的复制过程中，或者 purgatory 没有可用的控制台。</translation>
    </message>
</context>
<context>
    <name>boot.silent-banner</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory began and did not get through the digests.</source>
        <translation>{seconds} 秒后没有任何迹象：purgatory 已开始，但没有完成摘要校验。</translation>
    </message>
</context>
<context>
    <name>boot.silent-entered</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.</source>
        <translation>{seconds} 秒后没有任何迹象：purgatory 进入了新内核，但新内核没有输出。</translation>
    </message>
</context>
<context>
    <name>boot.silent-kernel</name>
    <message>
        <source>No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or its network does not.</source>
        <translation>{seconds} 秒后仍无法登录，但新内核已启动并有输出：系统没有起来，或者网络没有起来。</translation>
    </message>
</context>
<context>
    <name>boot.silent-no-console</name>
    <message>
        <source>No sign of life after {seconds} s. There was no console to look at (--console): where it stopped is not known.</source>
        <translation>{seconds} 秒后没有任何迹象。没有可看的控制台（--console）：停在哪里不得而知。</translation>
    </message>
</context>
<context>
    <name>boot.silent-verified</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory verified all segments and was not seen to enter the kernel.</source>
        <translation>{seconds} 秒后没有任何迹象：purgatory 校验了所有段，但没有看到它进入内核。</translation>
    </message>
</context>
<context>
    <name>boot.started</name>
    <message>
        <source>the target has begun to leave the old system</source>
        <translation>目标已开始离开旧系统</translation>
    </message>
</context>
<context>
    <name>boot.still-old</name>
    <message>
        <source>The old system is still there after {seconds} s: it did not jump.</source>
        <translation>{seconds} 秒后旧系统仍在：它没有跳转。</translation>
    </message>
</context>
<context>
    <name>boot.stopped</name>
    <message>
        <source>The purgatory found a damaged segment and stopped the machine: {line}</source>
        <translation>purgatory 发现一个损坏的段并停止了机器：{line}</translation>
    </message>
</context>
<context>
    <name>bundle.arch-order</name>
    <message>
        <source>this is not the architecture of new_byte_order</source>
        <translation>这不是 new_byte_order 的体系结构</translation>
    </message>
</context>
<context>
    <name>bundle.bad-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>没有分配器“{name}”</translation>
    </message>
</context>
<context>
    <name>bundle.bad-arch</name>
    <message>
        <source>&quot;ppc64le&quot; or &quot;ppc64&quot; was expected</source>
        <translation>应为 &quot;ppc64le&quot; 或 &quot;ppc64&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-boot-id</name>
    <message>
        <source>the id of a boot was expected</source>
        <translation>应为一次启动的标识</translation>
    </message>
</context>
<context>
    <name>bundle.bad-id</name>
    <message>
        <source>16 hex digits were expected</source>
        <translation>应为 16 个十六进制数字</translation>
    </message>
</context>
<context>
    <name>bundle.bad-kind</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of segment</source>
        <translation>“{kind}”不是段的类型</translation>
    </message>
</context>
<context>
    <name>bundle.bad-mode</name>
    <message>
        <source>&quot;normal&quot; or &quot;crash&quot; was expected</source>
        <translation>应为 &quot;normal&quot; 或 &quot;crash&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-name</name>
    <message>
        <source>a name of letters, digits and &quot;._-&quot; was expected</source>
        <translation>应为由字母、数字和 &quot;._-&quot; 组成的名称</translation>
    </message>
</context>
<context>
    <name>bundle.bad-page-size</name>
    <message>
        <source>a power of two was expected</source>
        <translation>应为 2 的幂</translation>
    </message>
</context>
<context>
    <name>bundle.bad-path</name>
    <message>
        <source>a relative path of plain names was expected</source>
        <translation>应为由普通名称组成的相对路径</translation>
    </message>
</context>
<context>
    <name>bundle.bad-purgatory</name>
    <message>
        <source>&quot;builtin&quot; or &quot;file&quot; was expected</source>
        <translation>应为 &quot;builtin&quot; 或 &quot;file&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bootargs</name>
    <message>
        <source>the tree&apos;s command line is not the manifest&apos;s</source>
        <translation>设备树的命令行与清单不符</translation>
    </message>
</context>
<context>
    <name>bundle.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>bundle.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>无法写入：{reason}</translation>
    </message>
</context>
<context>
    <name>bundle.complaints</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>bundle.entry</name>
    <message>
        <source>the entry {entry} is no instruction of the purgatory, which begins at {mem} and has {bufsz} bytes</source>
        <translation>入口 {entry} 不是 purgatory 的指令，它始于 {mem}，有 {bufsz} 字节</translation>
    </message>
</context>
<context>
    <name>bundle.file-digest</name>
    <message>
        <source>{file} is not what was written: its SHA-256 is {found}</source>
        <translation>{file} 与写入时不同：其 SHA-256 为 {found}</translation>
    </message>
</context>
<context>
    <name>bundle.file-missing</name>
    <message>
        <source>{file} is missing</source>
        <translation>缺少 {file}</translation>
    </message>
</context>
<context>
    <name>bundle.file-size</name>
    <message>
        <source>{file} has {found} bytes, {expected} were written</source>
        <translation>{file} 有 {found} 字节，写入的是 {expected} 字节</translation>
    </message>
</context>
<context>
    <name>bundle.file-twice</name>
    <message>
        <source>the manifest lists {file} twice</source>
        <translation>清单中 {file} 出现两次</translation>
    </message>
</context>
<context>
    <name>bundle.file-unknown</name>
    <message>
        <source>{file} is not in the manifest</source>
        <translation>{file} 不在清单中</translation>
    </message>
</context>
<context>
    <name>bundle.file-unlisted</name>
    <message>
        <source>the manifest does not list {file}</source>
        <translation>清单未列出 {file}</translation>
    </message>
</context>
<context>
    <name>bundle.fingerprint</name>
    <message>
        <source>the fingerprint is not the SHA-256 of target-fingerprint.txt</source>
        <translation>指纹不是 target-fingerprint.txt 的 SHA-256</translation>
    </message>
</context>
<context>
    <name>bundle.folder-unknown</name>
    <message>
        <source>the folder {file} does not belong here</source>
        <translation>文件夹 {file} 不属于这里</translation>
    </message>
</context>
<context>
    <name>bundle.form</name>
    <message>
        <source>a bundle is a folder, a .tar or a .tar.zst, not a {ending}</source>
        <translation>启动包是文件夹、.tar 或 .tar.zst，而不是 {ending}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-file</name>
    <message>
        <source>the parts do not give the kernel&apos;s file: their SHA-256 is {found}</source>
        <translation>各部分拼不成内核文件：其 SHA-256 为 {found}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-part</name>
    <message>
        <source>a part of the kernel&apos;s file is not there: {part}</source>
        <translation>缺少内核文件的一部分：{part}</translation>
    </message>
</context>
<context>
    <name>bundle.late-kind</name>
    <message>
        <source>nobody knows how to fill a late slot &quot;{kind}&quot;</source>
        <translation>不知道如何填充延迟槽“{kind}”</translation>
    </message>
</context>
<context>
    <name>bundle.late-slot</name>
    <message>
        <source>the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment</source>
        <translation>{segment} 的延迟槽 {kind}（偏移 {offset}，{length} 字节）不在任何段中</translation>
    </message>
</context>
<context>
    <name>bundle.load-list</name>
    <message>
        <source>load.list is not what follows from the manifest (line {line})</source>
        <translation>load.list 与清单推导的结果不符（第 {line} 行）</translation>
    </message>
</context>
<context>
    <name>bundle.loader-name</name>
    <message>
        <source>the loader for this byte order is {expected}, here it is {found}</source>
        <translation>此字节序的加载器是 {expected}，这里却是 {found}</translation>
    </message>
</context>
<context>
    <name>bundle.manifest-size</name>
    <message>
        <source>the manifest has more than 16 MiB</source>
        <translation>清单超过 16 MiB</translation>
    </message>
</context>
<context>
    <name>bundle.many-segments</name>
    <message>
        <source>{count} segments; kexec takes 16</source>
        <translation>{count} 个段；kexec 只接受 16 个</translation>
    </message>
</context>
<context>
    <name>bundle.marker</name>
    <message>
        <source>the marker {marker} is not that of the plan {id} at the end of the command line</source>
        <translation>命令行末尾的标记 {marker} 不属于计划 {id}</translation>
    </message>
</context>
<context>
    <name>bundle.memory-digest</name>
    <message>
        <source>{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise</source>
        <translation>{segment}：连同零字节的 SHA-256 为 {found}，与 memory_sha256 不符</translation>
    </message>
</context>
<context>
    <name>bundle.no-digest</name>
    <message>
        <source>64 hex digits were expected</source>
        <translation>应为 64 个十六进制数字</translation>
    </message>
</context>
<context>
    <name>bundle.no-file</name>
    <message>
        <source>is no bundle: it has no {name}</source>
        <translation>不是启动包：没有 {name}</translation>
    </message>
</context>
<context>
    <name>bundle.no-manifest</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>不是启动包：没有 manifest.json</translation>
    </message>
</context>
<context>
    <name>bundle.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>应为 &quot;little&quot; 或 &quot;big&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.no-purgatory</name>
    <message>
        <source>there is no purgatory among the segments</source>
        <translation>段中没有 purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.no-segments</name>
    <message>
        <source>there are no segments</source>
        <translation>没有段</translation>
    </message>
</context>
<context>
    <name>bundle.not-plain</name>
    <message>
        <source>only plain files belong into a bundle: {what}</source>
        <translation>启动包中只能有普通文件：{what}</translation>
    </message>
</context>
<context>
    <name>bundle.not-signed</name>
    <message>
        <source>the bundle is not signed</source>
        <translation>该启动包未签名</translation>
    </message>
</context>
<context>
    <name>bundle.note-findings</name>
    <message>
        <source>the plan has {count}; the loader will refuse unless it is forced</source>
        <translation>计划有 {count}；除非强制，加载器将拒绝</translation>
    </message>
</context>
<context>
    <name>bundle.note-fingerprint</name>
    <message>
        <source>made from a bare tree: the loader cannot compare the memory and will refuse unless it is forced</source>
        <translation>仅由设备树制成：加载器无法比较内存，除非强制，否则将拒绝</translation>
    </message>
</context>
<context>
    <name>bundle.note-loader</name>
    <message>
        <source>the loader is not the one that comes with this program: another version made it</source>
        <translation>加载器不是本程序附带的：由另一版本制成</translation>
    </message>
</context>
<context>
    <name>bundle.ok-digests</name>
    <message>
        <source>every file is as it was written</source>
        <translation>每个文件都与写入时相同</translation>
    </message>
</context>
<context>
    <name>bundle.ok-entry</name>
    <message>
        <source>the entry lies in the purgatory</source>
        <translation>入口位于 purgatory 中</translation>
    </message>
</context>
<context>
    <name>bundle.ok-fingerprint</name>
    <message>
        <source>the fingerprint is that of its text</source>
        <translation>指纹与其文本相符</translation>
    </message>
</context>
<context>
    <name>bundle.ok-kernel-file</name>
    <message>
        <source>the kernel&apos;s file can be put together again</source>
        <translation>内核文件可以重新拼合</translation>
    </message>
</context>
<context>
    <name>bundle.ok-known</name>
    <message>
        <source>there is no file that the manifest does not list</source>
        <translation>没有清单未列出的文件</translation>
    </message>
</context>
<context>
    <name>bundle.ok-late</name>
    <message>
        <source>late slots lie inside their segments</source>
        <translation>延迟槽位于各自的段内</translation>
    </message>
</context>
<context>
    <name>bundle.ok-list</name>
    <message>
        <source>kexec_load takes the segment list: whole pages, no overlap</source>
        <translation>kexec_load 接受段列表：整页且不重叠</translation>
    </message>
</context>
<context>
    <name>bundle.ok-load-list</name>
    <message>
        <source>load.list says what the manifest says</source>
        <translation>load.list 与清单一致</translation>
    </message>
</context>
<context>
    <name>bundle.ok-loader</name>
    <message>
        <source>the loader is that of the byte order</source>
        <translation>加载器与字节序相符</translation>
    </message>
</context>
<context>
    <name>bundle.ok-marker</name>
    <message>
        <source>the marker is the plan&apos;s</source>
        <translation>标记属于该计划</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plain</name>
    <message>
        <source>there are no links or devices</source>
        <translation>没有链接或设备</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plan</name>
    <message>
        <source>plan.json tells of these segments</source>
        <translation>plan.json 说的是这些段</translation>
    </message>
</context>
<context>
    <name>bundle.ok-present</name>
    <message>
        <source>every file of the manifest is there</source>
        <translation>清单中的文件都在</translation>
    </message>
</context>
<context>
    <name>bundle.ok-rows</name>
    <message>
        <source>the purgatory expects the digests of these segments</source>
        <translation>purgatory 期望的正是这些段的摘要</translation>
    </message>
</context>
<context>
    <name>bundle.ok-segments</name>
    <message>
        <source>every segment is as it was written</source>
        <translation>每个段都与写入时相同</translation>
    </message>
</context>
<context>
    <name>bundle.ok-sizes</name>
    <message>
        <source>every segment has its size</source>
        <translation>每个段的大小都正确</translation>
    </message>
</context>
<context>
    <name>bundle.ok-tree</name>
    <message>
        <source>the tree beside the segments is the one handed over</source>
        <translation>段旁边的设备树就是要交给内核的那个</translation>
    </message>
</context>
<context>
    <name>bundle.one-of-kind</name>
    <message>
        <source>{count} segments of the kind {kind}; there must be one</source>
        <translation>类型为 {kind} 的段有 {count} 个；应当只有一个</translation>
    </message>
</context>
<context>
    <name>bundle.plan-broken</name>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
</context>
<context>
    <name>bundle.plan-differs</name>
    <message>
        <source>plan.json has another {what} than the manifest</source>
        <translation>plan.json 与清单不同：{what}</translation>
    </message>
</context>
<context>
    <name>bundle.row-digest</name>
    <message>
        <source>the purgatory expects another digest of {segment} than the manifest: {found}</source>
        <translation>purgatory 期望的 {segment} 摘要与清单不同：{found}</translation>
    </message>
</context>
<context>
    <name>bundle.row-missing</name>
    <message>
        <source>the purgatory does not check {segment}</source>
        <translation>purgatory 不检查 {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.row-outside</name>
    <message>
        <source>the digest row of {segment} at {offset} lies outside the purgatory</source>
        <translation>{segment} 的摘要行（偏移 {offset}）位于 purgatory 之外</translation>
    </message>
</context>
<context>
    <name>bundle.row-segment</name>
    <message>
        <source>a digest row is for {segment}, which is none it can cover</source>
        <translation>有摘要行指向 {segment}，但它不能覆盖该段</translation>
    </message>
</context>
<context>
    <name>bundle.schema</name>
    <message>
        <source>the schema &quot;{found}&quot; is not known; this program reads &quot;{known}&quot;</source>
        <translation>未知的模式“{found}”；本程序读取“{known}”</translation>
    </message>
</context>
<context>
    <name>bundle.segment-bufsz</name>
    <message>
        <source>{segment}: {bufsz} bytes do not fit {memsz}</source>
        <translation>{segment}：{bufsz} 字节放不进 {memsz}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-digest</name>
    <message>
        <source>{segment}: the file is not what was written; its SHA-256 is {found}</source>
        <translation>{segment}：文件与写入时不同；其 SHA-256 为 {found}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-empty</name>
    <message>
        <source>{segment} takes no memory</source>
        <translation>{segment} 不占内存</translation>
    </message>
</context>
<context>
    <name>bundle.segment-file</name>
    <message>
        <source>&quot;{file}&quot; was expected</source>
        <translation>应为 &quot;{file}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.segment-list</name>
    <message>
        <source>kexec_load would answer {error}: {rule}</source>
        <translation>kexec_load 会返回 {error}：{rule}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-size</name>
    <message>
        <source>{file} has {found} bytes, the segment {expected}</source>
        <translation>{file} 有 {found} 字节，段有 {expected} 字节</translation>
    </message>
</context>
<context>
    <name>bundle.segment-twice</name>
    <message>
        <source>there are two segments {segment}</source>
        <translation>有两个段 {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the segments are more than any plan has</source>
        <translation>段后有 {zeros} 个零字节，多于任何计划</translation>
    </message>
</context>
<context>
    <name>bundle.sign-broken</name>
    <message>
        <source>is not signed, for it is not good: {what}</source>
        <translation>未被签名，因为它并不完好：{what}</translation>
    </message>
</context>
<context>
    <name>bundle.sign-form</name>
    <message>
        <source>an archive that is to be signed is a .tar or a .tar.zst</source>
        <translation>要签名的归档是 .tar 或 .tar.zst</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest</name>
    <message>
        <source>is not signed, for its manifest is not as this program would write it</source>
        <translation>未被签名，因为其清单与本程序所写的不一致</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest-hint</name>
    <message>
        <source>export the bundle again, then sign it</source>
        <translation>请重新导出启动包，然后再签名</translation>
    </message>
</context>
<context>
    <name>bundle.signature-size</name>
    <message>
        <source>{size} are too much for a signature</source>
        <translation>{size} 对签名来说太大</translation>
    </message>
</context>
<context>
    <name>bundle.signature-wrong</name>
    <message>
        <source>the signature is wrong ({refusal}): {why}</source>
        <translation>签名有误（{refusal}）：{why}</translation>
    </message>
</context>
<context>
    <name>bundle.signed-unchecked</name>
    <message>
        <source>signed by {signer} (certificate {sha256}); no certificate was given to trust it by</source>
        <translation>由 {signer} 签名（证书 {sha256}）；未给出可据以信任的证书</translation>
    </message>
</context>
<context>
    <name>bundle.signer-absent</name>
    <message>
        <source>the signature names {signer}, whose certificate is not at hand to check it</source>
        <translation>签名指明 {signer}，但手边没有其证书可供检查</translation>
    </message>
</context>
<context>
    <name>bundle.signer-unknown</name>
    <message>
        <source>signed by {signer}, whom no trusted certificate vouches for</source>
        <translation>由 {signer} 签名，但没有受信任的证书为其担保</translation>
    </message>
</context>
<context>
    <name>bundle.tree-after</name>
    <message>
        <source>tree-after.dtb is not what {file} hands over</source>
        <translation>tree-after.dtb 不是 {file} 所交付的</translation>
    </message>
</context>
<context>
    <name>bundle.tree-broken</name>
    <message>
        <source>tree-after.dtb: {error}</source>
        <translation>tree-after.dtb：{error}</translation>
    </message>
</context>
<context>
    <name>bundle.tree-nowhere</name>
    <message>
        <source>no segment hands over tree-after.dtb</source>
        <translation>没有段交付 tree-after.dtb</translation>
    </message>
</context>
<context>
    <name>byte-marks.digest</name>
    <message>
        <source>SHA-256 of segment {segment}</source>
        <translation>段 {segment} 的 SHA-256</translation>
    </message>
</context>
<context>
    <name>byte-marks.late</name>
    <message>
        <source>{kind}: the target writes these bytes when it loads</source>
        <translation>{kind}：目标在加载时写入这些字节</translation>
    </message>
</context>
<context>
    <name>byte-marks.relocation</name>
    <message>
        <source>{type} against {symbol}: {formula}</source>
        <translation>针对 {symbol} 的 {type}：{formula}</translation>
    </message>
</context>
<context>
    <name>capture.failed</name>
    <message>
        <source>this machine could not be captured: {reason}</source>
        <translation>无法获取这台机器：{reason}</translation>
    </message>
</context>
<context>
    <name>capture.no-file</name>
    <message>
        <source>the snapshot cannot be written: {reason}</source>
        <translation>无法写入快照：{reason}</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block</name>
    <message>
        <source>Purgatory and early kernel run in real mode; outside the real mode area they read nothing.</source>
        <translation>purgatory 和早期内核运行于实模式；在实模式区域之外读不到任何内容。</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-radix</name>
    <message>
        <source>With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores disable_radix there.</source>
        <translation>使用 radix MMU 时，或在虚拟机监控程序模式下，实模式可达全部内存。在客户机中，虚拟机监控程序已选择 radix（/chosen ibm,architecture-vec-5），Linux 在那里会忽略 disable_radix。</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-unknown</name>
    <message>
        <source>A kernel that starts with the hash MMU reaches the first block only.</source>
        <translation>以哈希 MMU 启动的内核只能到达第一个内存块。</translation>
    </message>
</context>
<context>
    <name>cause.allocator-gives-up</name>
    <message>
        <source>The tool ends, or never comes to an end, before it loads anything; the plan shows what it would have done otherwise.</source>
        <translation>该工具在加载任何内容之前就结束，或永不结束；计划显示的是若非如此它会怎样做。</translation>
    </message>
</context>
<context>
    <name>cause.already-loaded</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>第二次加载会取代第一次。</translation>
    </message>
</context>
<context>
    <name>cause.bare-tree</name>
    <message>
        <source>Without a memory fingerprint the loader cannot tell whether the plan fits the machine it stands on.</source>
        <translation>没有内存指纹，加载器无法判断计划是否适合它所在的机器。</translation>
    </message>
</context>
<context>
    <name>cause.boot-cpu-missing</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>内核若在设备树中找不到自己所运行的 CPU，会在控制台出现之前停住。</translation>
    </message>
</context>
<context>
    <name>cause.bundle-untrusted</name>
    <message>
        <source>Certificates were named by which a bundle must be signed before anything of it travels or is loaded.</source>
        <translation>已指定证书：启动包必须由其签名，才会传送或加载其中任何内容。</translation>
    </message>
</context>
<context>
    <name>cause.byte-order-assumed</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>purgatory 以运行中内核的字节序进入；在另一种字节序下它的第一条指令毫无意义。</translation>
    </message>
</context>
<context>
    <name>cause.capture-leftover</name>
    <message>
        <source>It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a crash.</source>
        <translation>这是崩溃内核的遗留：区域之外的内存不会使用，设备按崩溃后的方式处理。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-empty</name>
    <message>
        <source>Then the kernel falls back on what was built in.</source>
        <translation>此时内核使用编译时内置的命令行。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-ignored</name>
    <message>
        <source>kexec-tools uses --append only for the tree that it makes itself.</source>
        <translation>kexec-tools 只对自己生成的设备树使用 --append。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-not-captured</name>
    <message>
        <source>The new kernel would start without any of the parameters that were meant, root= among them.</source>
        <translation>新内核启动时将没有任何预期的参数，包括 root=。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-root-twice</name>
    <message>
        <source>Tools that append to a command line win over what stood there before.</source>
        <translation>往命令行追加内容的工具会胜过原先的内容。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-too-long</name>
    <message>
        <source>What is longer is cut off without a word.</source>
        <translation>超出部分会被悄悄截断。</translation>
    </message>
</context>
<context>
    <name>cause.console-parameter</name>
    <message>
        <source>A kernel that prints to a device that is not there looks dead.</source>
        <translation>向不存在的设备输出的内核看上去像死机。</translation>
    </message>
</context>
<context>
    <name>cause.cpus-missing</name>
    <message>
        <source>The tree of boot time does not know CPUs that were added since; the new kernel runs without them.</source>
        <translation>启动时的设备树不知道此后新增的 CPU；新内核运行时没有它们。</translation>
    </message>
</context>
<context>
    <name>cause.crash-all-cpus</name>
    <message>
        <source>Each processor takes memory of the crash region, and one may still be where it was at the crash.</source>
        <translation>每个处理器都占用崩溃区域的内存，并且可能有处理器仍停在崩溃时的位置。</translation>
    </message>
</context>
<context>
    <name>cause.crash-already-loaded</name>
    <message>
        <source>The kernel gives the old crash image up before it looks at the new one: a load that fails leaves none.</source>
        <translation>内核在检查新的崩溃映像之前就放弃旧的：加载失败后一个也不剩。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-crashkernel</name>
    <message>
        <source>The crash kernel would reserve memory for another one out of the little that it has, or fail to.</source>
        <translation>崩溃内核会从仅有的一点内存中再为另一个崩溃内核保留内存，或者保留失败。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Of two such words a kernel takes the last.</source>
        <translation>有两个这样的词时，内核取最后一个。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cross-endian</name>
    <message>
        <source>Tools take a dump to have one byte order.</source>
        <translation>工具认为转储只有一种字节序。</translation>
    </message>
</context>
<context>
    <name>cause.crash-drconf-out-of-step</name>
    <message>
        <source>Each LMB that is passed over brings the reader one row further behind, so that memory is missing, perhaps that of the crash kernel itself.</source>
        <translation>每跳过一个 LMB，读取者就落后一行，于是会缺少内存，甚至缺少崩溃内核自己的内存。</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-lost</name>
    <message>
        <source>Linux allows a normal image to be copied over the crash region, because real mode may reach nothing else.</source>
        <translation>Linux 允许把普通映像复制到崩溃区域上，因为实模式可能到不了别处。</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-not-relocatable</name>
    <message>
        <source>A crash kernel may not move itself to 0, where the memory of the dead one is; it must run where it was loaded.</source>
        <translation>崩溃内核不得移动到 0，那里是已停止内核的内存；它必须在加载处运行。</translation>
    </message>
</context>
<context>
    <name>cause.crash-load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>每次允许的调用都计数，失败的也算；为 0 时 kexec_load 返回 EPERM。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-boot-id</name>
    <message>
        <source>The places of notes and of the region change with every boot; the loader refuses a crash image that is for another.</source>
        <translation>注释和区域的位置每次启动都会变；加载器拒绝属于另一次启动的崩溃映像。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-cpu-notes</name>
    <message>
        <source>The dump would not tell what any processor was doing.</source>
        <translation>转储无法说明任何处理器当时在做什么。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-notes</name>
    <message>
        <source>/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read the dump.</source>
        <translation>/proc/vmcore 把所有注释合并为一个；一个也没有时其头部是错的，没有工具能读取转储。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-region</name>
    <message>
        <source>All segments of a crash image must lie in the region that the running kernel reserved when it booted.</source>
        <translation>崩溃映像的所有段都必须位于运行中的内核启动时保留的区域内。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-spare-pages</name>
    <message>
        <source>The kernel takes a page for its control code and one for a copy of vmcoreinfo from the region; without them kexec_load answers ENOMEM.</source>
        <translation>内核从该区域取一页放控制代码，取一页放 vmcoreinfo 的副本；没有这两页时 kexec_load 返回 ENOMEM。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-vmcoreinfo</name>
    <message>
        <source>Without it makedumpfile cannot tell which pages are worth keeping.</source>
        <translation>没有它，makedumpfile 无法判断哪些页值得保留。</translation>
    </message>
</context>
<context>
    <name>cause.crash-region-sources-differ</name>
    <message>
        <source>The region can be made smaller while the machine runs, and the device tree keeps what was reserved at boot.</source>
        <translation>机器运行时可以缩小该区域，而设备树保留启动时的数值。</translation>
    </message>
</context>
<context>
    <name>cause.crash-room-tight</name>
    <message>
        <source>The initrd is unpacked beside itself, and page tables, drivers and the program that saves the dump need memory, too.</source>
        <translation>initrd 在自身旁边解包，页表、驱动程序和保存转储的程序也需要内存。</translation>
    </message>
</context>
<context>
    <name>cause.crash-run-at-load-lost</name>
    <message>
        <source>It loads eight bytes and stores four of them, which are the wrong ones in this byte order: the kernel moves itself to 0, onto the memory that it is to save.</source>
        <translation>它读取八个字节而只存四个，在这种字节序下存的是错误的四个：内核会移动到 0，覆盖它要保存的内存。</translation>
    </message>
</context>
<context>
    <name>cause.crash-segment-outside-region</name>
    <message>
        <source>Segments of a crash image are copied at once, and only there is nobody&apos;s memory: kexec_load answers EADDRNOTAVAIL.</source>
        <translation>崩溃映像的段会立即复制，而只有那里的内存无人使用：kexec_load 返回 EADDRNOTAVAIL。</translation>
    </message>
</context>
<context>
    <name>cause.crash-too-many-ranges</name>
    <message>
        <source>The number of rows in an ELF header has 16 bits.</source>
        <translation>ELF 头部中的行数是 16 位。</translation>
    </message>
</context>
<context>
    <name>cause.crashkernel-on-kernel</name>
    <message>
        <source>Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that.</source>
        <translation>ppc64 的旧建议是 crashkernel=…@32M；内核如今已超过该位置。</translation>
    </message>
</context>
<context>
    <name>cause.cross-endian</name>
    <message>
        <source>The purgatory leaves in big-endian mode; a little-endian kernel switches with its first instructions.</source>
        <translation>purgatory 以大端模式离开；小端内核用最初的指令切换。</translation>
    </message>
</context>
<context>
    <name>cause.dtb-row-replaced</name>
    <message>
        <source>It takes the last row for one that it has added itself, which it does for its own trees only.</source>
        <translation>它把最后一行当作自己添加的行，而只有它自己的设备树才会有。</translation>
    </message>
</context>
<context>
    <name>cause.dtb-without-row</name>
    <message>
        <source>It writes to where the last row should be; without one that is the tree&apos;s header.</source>
        <translation>它写到最后一行应在的位置；若没有，那里就是设备树的头部。</translation>
    </message>
</context>
<context>
    <name>cause.edit-overrides-rule</name>
    <message>
        <source>Hand edits come last; the kernel will see what you wrote, and not where its initrd or command line really is.</source>
        <translation>手工编辑最后生效；内核看到的是您写的内容，而不是 initrd 或命令行的真实位置。</translation>
    </message>
</context>
<context>
    <name>cause.fadump-active</name>
    <message>
        <source>The next kernel would take itself for the capture kernel.</source>
        <translation>下一个内核会把自己当作捕获内核。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-node-missing</name>
    <message>
        <source>Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console.</source>
        <translation>没有它内核无法调用固件：不能关机，没有 PCI，裸机上没有控制台。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-not-reserved</name>
    <message>
        <source>A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of nothing else; firmware is overwritten when that memory is handed out.</source>
        <translation>内核只避开保留行、reserved-ranges 和 /reserved-memory；那片内存一旦被分配，固件就会被覆盖。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-overwritten-by-kernel</name>
    <message>
        <source>The new kernel calls the firmware that the old one was booted with.</source>
        <translation>新内核调用启动旧内核时所用的固件。</translation>
    </message>
</context>
<context>
    <name>cause.half-of-ram</name>
    <message>
        <source>While a kernel is loaded its pages are in memory twice; kexec_load answers EINVAL when one segment or all together take more than half.</source>
        <translation>内核加载期间其页面在内存中有两份；单个段或全部段超过一半时 kexec_load 返回 EINVAL。</translation>
    </message>
</context>
<context>
    <name>cause.ima-allocator-without-log</name>
    <message>
        <source>Of the real tools, kexec_file_load alone hands a log over.</source>
        <translation>在真实工具中，只有 kexec_file_load 会交付日志。</translation>
    </message>
</context>
<context>
    <name>cause.ima-appraisal</name>
    <message>
        <source>IMA appraises files, and kexec_load gives it none.</source>
        <translation>IMA 评估的是文件，而 kexec_load 不给它文件。</translation>
    </message>
</context>
<context>
    <name>cause.ima-condition-assumed</name>
    <message>
        <source>Owners, labels and file systems are the target&apos;s.</source>
        <translation>所有者、标签和文件系统都属于目标。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-longer</name>
    <message>
        <source>The kernel extends the register with every entry.</source>
        <translation>内核用每个条目扩展寄存器。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-lost</name>
    <message>
        <source>The TPM&apos;s registers survive a kexec, the log of what went into them does not; and kexec_load itself measures nothing.</source>
        <translation>TPM 的寄存器在 kexec 之后仍在，记录其内容的日志却不在；而且 kexec_load 本身不度量任何东西。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-order</name>
    <message>
        <source>The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then it is little-endian.</source>
        <translation>日志采用写入它的内核的字节序，使用 ima_canonical_fmt 时除外：那时为小端。</translation>
    </message>
</context>
<context>
    <name>cause.ima-no-log</name>
    <message>
        <source>Without the log nobody knows how much room it will need.</source>
        <translation>没有日志就无法知道它需要多少空间。</translation>
    </message>
</context>
<context>
    <name>cause.ima-old-template</name>
    <message>
        <source>Such entries cannot be told apart in a log without lengths.</source>
        <translation>在没有长度的日志中无法区分这样的条目。</translation>
    </message>
</context>
<context>
    <name>cause.ima-padded-bank</name>
    <message>
        <source>A kernel that has no digest of a bank&apos;s hash pads the SHA-1 one.</source>
        <translation>如果内核没有某个组的哈希摘要，就用零填充 SHA-1 摘要。</translation>
    </message>
</context>
<context>
    <name>cause.ima-policy-unknown</name>
    <message>
        <source>Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none.</source>
        <translation>其文件只有在 CONFIG_IMA_READ_POLICY 下才能读取，而命令行也没有指定策略。</translation>
    </message>
</context>
<context>
    <name>cause.ima-register-differs</name>
    <message>
        <source>An entry was changed, taken out or put in, or the register was extended by something else.</source>
        <translation>有条目被更改、删除或插入，或者别的东西扩展了寄存器。</translation>
    </message>
</context>
<context>
    <name>cause.ima-rule-passed-over</name>
    <message>
        <source>The first rule that fits decides whether a file is measured.</source>
        <translation>第一条符合的规则决定是否度量文件。</translation>
    </message>
</context>
<context>
    <name>cause.ima-signature-unknown</name>
    <message>
        <source>security.ima is an extended attribute, which a file loses on its way here.</source>
        <translation>security.ima 是扩展属性，文件传到这里时会丢失。</translation>
    </message>
</context>
<context>
    <name>cause.ima-template-digest</name>
    <message>
        <source>The digest covers every field of the entry and is what goes into the TPM&apos;s register.</source>
        <translation>摘要涵盖条目的每个字段，进入 TPM 寄存器的就是它。</translation>
    </message>
</context>
<context>
    <name>cause.ima-violation</name>
    <message>
        <source>No digest can be trusted then; the register is extended with ones.</source>
        <translation>此时任何摘要都不可信；寄存器以全 1 扩展。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-empty</name>
    <message>
        <source>The new kernel would start without the drivers and scripts that it was to bring.</source>
        <translation>新内核启动时将没有它本该带来的驱动和脚本。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-end-missing</name>
    <message>
        <source>The kernel reads both before it replaces them, and gives up when one is missing.</source>
        <translation>内核在替换之前先读取两者，缺一则放弃。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-not-loaded</name>
    <message>
        <source>The new kernel unpacks what it finds there, which is not what the tree was made for.</source>
        <translation>新内核会解包在那里找到的内容，而那不是设备树所对应的内容。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-outside-memory</name>
    <message>
        <source>A kernel maps only the memory that it has; it reserves the initrd first and drops what is above its limit then, so reading the initrd ends in a fault.</source>
        <translation>内核只映射它拥有的内存；它先保留 initrd，再丢弃上限之上的部分，因此读取 initrd 会引发错误。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-unknown-format</name>
    <message>
        <source>The kernel ignores what it does not know, or takes it as an old ramdisk image.</source>
        <translation>内核会忽略不认识的内容，或把它当作旧式 ramdisk 映像。</translation>
    </message>
</context>
<context>
    <name>cause.integrity-not-checked</name>
    <message>
        <source>Linux&apos;s ppc64 purgatory stores a digest and never looks at it; kexec-tools&apos; has one digest for all.</source>
        <translation>Linux 的 ppc64 purgatory 存了摘要却从不查看；kexec-tools 的只有一个总摘要。</translation>
    </message>
</context>
<context>
    <name>cause.kernel-end-unknown</name>
    <message>
        <source>A segment below the running kernel&apos;s end is refused with ETXTBSY.</source>
        <translation>低于运行中内核末尾的段会被以 ETXTBSY 拒绝。</translation>
    </message>
</context>
<context>
    <name>cause.kernel-torn-apart</name>
    <message>
        <source>Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their distance only.</source>
        <translation>Linux 为每个 PT_LOAD 单独找位置；内核只凭距离知道自己的各部分。</translation>
    </message>
</context>
<context>
    <name>cause.kexec-not-configured</name>
    <message>
        <source>The system call is not there.</source>
        <translation>该系统调用不存在。</translation>
    </message>
</context>
<context>
    <name>cause.load-disabled</name>
    <message>
        <source>The switch goes from 0 to 1 only.</source>
        <translation>该开关只能从 0 变为 1。</translation>
    </message>
</context>
<context>
    <name>cause.load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>每次允许的调用都计数，失败的也算；为 0 时 kexec_load 返回 EPERM。</translation>
    </message>
</context>
<context>
    <name>cause.load-memory-tight</name>
    <message>
        <source>The loader&apos;s copy and the kernel&apos;s copy are in memory at the same time; the load may be ended by the OOM killer.</source>
        <translation>加载器的副本和内核的副本同时在内存中；OOM killer 可能终止加载。</translation>
    </message>
</context>
<context>
    <name>cause.lockdown</name>
    <message>
        <source>Lockdown forbids loading unsigned kernels by kexec_load.</source>
        <translation>锁定（lockdown）禁止用 kexec_load 加载未签名的内核。</translation>
    </message>
</context>
<context>
    <name>cause.memory-map-remark</name>
    <message>
        <source>Firmware trees have oddities; each one met is told.</source>
        <translation>固件的设备树有各种怪异之处；遇到的每一处都会报告。</translation>
    </message>
</context>
<context>
    <name>cause.no-chosen</name>
    <message>
        <source>All that a boot loader tells a kernel stands in /chosen.</source>
        <translation>引导加载器告诉内核的一切都在 /chosen 中。</translation>
    </message>
</context>
<context>
    <name>cause.no-console</name>
    <message>
        <source>The purgatory speaks through the hypervisor&apos;s terminal or OPAL; it knows no other device.</source>
        <translation>purgatory 通过虚拟机监控器的终端或 OPAL 输出；不认识其他设备。</translation>
    </message>
</context>
<context>
    <name>cause.no-cpus</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>内核若在设备树中找不到自己所运行的 CPU，会在控制台出现之前停住。</translation>
    </message>
</context>
<context>
    <name>cause.no-memory-in-tree</name>
    <message>
        <source>The kernel takes its RAM from the tree and nothing else.</source>
        <translation>内核只从设备树得知 RAM。</translation>
    </message>
</context>
<context>
    <name>cause.no-room</name>
    <message>
        <source>Every segment needs one hole in RAM that is long enough, aligned, within its limits and free of everything excluded.</source>
        <translation>每个段都需要 RAM 中一个足够长、已对齐、在限制之内且不含任何排除项的空洞。</translation>
    </message>
</context>
<context>
    <name>cause.no-root</name>
    <message>
        <source>The kernel panics with &quot;Unable to mount root fs&quot;.</source>
        <translation>内核会以 &quot;Unable to mount root fs&quot; 崩溃。</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-kernel</name>
    <message>
        <source>A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its bss there; what lies there is gone, without a word.</source>
        <translation>内核的第一个动作是把自己复制到地址 0，直到符号 _end，并在那里清零 bss；原有内容悄然丢失。</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-stack</name>
    <message>
        <source>The stack is a hole that the loader found, not a segment: kexec_load does not know of it and checks nothing.</source>
        <translation>栈是加载器找到的空洞而不是段：kexec_load 不知道它，也不做任何检查。</translation>
    </message>
</context>
<context>
    <name>cause.page-size-assumed</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB.</source>
        <translation>段必须在运行中内核的页边界上开始和结束；ppc64 的页为 4 KiB 或 64 KiB。</translation>
    </message>
</context>
<context>
    <name>cause.page-size-differs</name>
    <message>
        <source>The loader refuses a plan whose page size is not the target&apos;s.</source>
        <translation>页大小与目标不符的计划会被加载器拒绝。</translation>
    </message>
</context>
<context>
    <name>cause.pin-without-segment</name>
    <message>
        <source>A pin without its segment is a mistake: what was meant to lie there is not loaded.</source>
        <translation>没有段的固定是错误：本该在那里的内容没有加载。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-byte-order</name>
    <message>
        <source>The jump does not change the byte order.</source>
        <translation>跳转不会改变字节序。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-not-exportable</name>
    <message>
        <source>Its bytes are inside the target&apos;s kernel.</source>
        <translation>它的字节在目标的内核之中。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-symbol-missing</name>
    <message>
        <source>Addresses are written into a purgatory by symbol name.</source>
        <translation>地址按符号名写入 purgatory。</translation>
    </message>
</context>
<context>
    <name>cause.quirk-decided</name>
    <message>
        <source>The real code does this too; the plan shows what it would do, not what it should.</source>
        <translation>真实的代码也是如此；计划显示它会怎样做，而不是应该怎样做。</translation>
    </message>
</context>
<context>
    <name>cause.reboot-impossible</name>
    <message>
        <source>RTAS with a reboot service, or OPAL, is needed for that.</source>
        <translation>这需要带重启服务的 RTAS，或 OPAL。</translation>
    </message>
</context>
<context>
    <name>cause.reserved-overwritten-by-kernel</name>
    <message>
        <source>A kernel moves itself to 0 before it has read what is reserved there.</source>
        <translation>内核在读取那里保留了什么之前就把自己移到 0。</translation>
    </message>
</context>
<context>
    <name>cause.running-kernel-property</name>
    <message>
        <source>Early code takes the eight bytes as they are: a little-endian kernel reads them backwards.</source>
        <translation>早期代码原样取这八个字节：小端内核会反着读。</translation>
    </message>
</context>
<context>
    <name>cause.secure-boot</name>
    <message>
        <source>Secure boot brings a rule that every kernel&apos;s file must be signed; kexec_load has no file.</source>
        <translation>安全启动要求每个内核的文件都有签名；kexec_load 没有文件。</translation>
    </message>
</context>
<context>
    <name>cause.segment-misaligned</name>
    <message>
        <source>Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others.</source>
        <translation>目的地按页复制；否则 kexec_load 返回 EADDRNOTAVAIL。</translation>
    </message>
</context>
<context>
    <name>cause.segment-outside-ram</name>
    <message>
        <source>kexec_load does not check that a destination is RAM; the copy then goes nowhere.</source>
        <translation>kexec_load 不检查目的地是否为 RAM；此时复制不会到达任何地方。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-firmware</name>
    <message>
        <source>The new kernel calls the same firmware instance; the kernel does not check normal images against it.</source>
        <translation>新内核调用同一固件实例；内核不会据此检查普通映像。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-kernel</name>
    <message>
        <source>The running kernel still runs while segments are copied; kexec_load answers ETXTBSY.</source>
        <translation>复制段时运行中的内核仍在运行；kexec_load 返回 ETXTBSY。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserve</name>
    <message>
        <source>A search keeps clear of what the request reserves; a pin, a kernel left at its own addresses, or a quirk of the allocator does not.</source>
        <translation>搜索会避开请求所保留的内容；固定、留在原地址的内核或分配器的怪癖则不会。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserved</name>
    <message>
        <source>Somebody reserved this memory for devices or firmware; what is copied there may be overwritten, or may overwrite.</source>
        <translation>有人为设备或固件保留了这片内存；复制到那里的内容可能被覆盖，也可能覆盖别人。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-segment</name>
    <message>
        <source>kexec_load answers EINVAL when two destinations share a byte.</source>
        <translation>两个目的地只要共用一个字节，kexec_load 就返回 EINVAL。</translation>
    </message>
</context>
<context>
    <name>cause.slave-code-not-entry</name>
    <message>
        <source>All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel&apos;s first code there sends them astray.</source>
        <translation>其他所有 CPU 都跳到这 256 字节中的 0x60；若那里不是内核最初的代码，它们就会走失。</translation>
    </message>
</context>
<context>
    <name>cause.snapshot-file-absent</name>
    <message>
        <source>A target may not have a file, or not let it be read; then a check that needs it cannot be made.</source>
        <translation>目标可能没有某个文件，或不许读取；这样需要它的检查就无法进行。</translation>
    </message>
</context>
<context>
    <name>cause.target-by-file</name>
    <message>
        <source>Lockdown, secure boot and IMA forbid segments without a file that could be verified.</source>
        <translation>锁定、安全启动和 IMA 禁止没有可验证文件的段。</translation>
    </message>
</context>
<context>
    <name>cause.target-byte-order</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>进入 purgatory 时使用正在运行的内核的字节序；在另一种字节序下，它的第一条指令就毫无意义。</translation>
    </message>
</context>
<context>
    <name>cause.target-crash-by-file</name>
    <message>
        <source>By file the target&apos;s kernel would make the header of the dump itself, and a tree and a purgatory; nothing of the plan would stay.</source>
        <translation>按文件加载时，转储头、设备树和 purgatory 都由目标内核自己生成；计划的内容一样也不会保留。</translation>
    </message>
</context>
<context>
    <name>cause.target-fingerprint</name>
    <message>
        <source>A segment could come to lie where firmware or a device now has something.</source>
        <translation>某个段可能落在固件或设备现在占用的地方。</translation>
    </message>
</context>
<context>
    <name>cause.target-half-of-ram</name>
    <message>
        <source>kexec_load answers EINVAL when segments take more than half of the pages.</source>
        <translation>当各段占用超过一半的页时，kexec_load 返回 EINVAL。</translation>
    </message>
</context>
<context>
    <name>cause.target-machine</name>
    <message>
        <source>The loader, the purgatory and the kernel are programs for another processor.</source>
        <translation>加载器、purgatory 和内核是另一种处理器的程序。</translation>
    </message>
</context>
<context>
    <name>cause.target-memory-low</name>
    <message>
        <source>kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; a store in a RAM disk takes memory as well.</source>
        <translation>kexec_load 把所有段复制到自己的页中，没有页时返回 ENOMEM；内存盘上的存放处同样占用内存。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-file-load</name>
    <message>
        <source>Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE.</source>
        <translation>许多面向 PowerPC 的发行版内核构建时没有 CONFIG_KEXEC_FILE。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-fingerprint</name>
    <message>
        <source>Memory that the plan takes for free may belong to firmware on this machine.</source>
        <translation>计划认为空闲的内存，在这台机器上可能属于固件。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kernel-file</name>
    <message>
        <source>kexec_file_load takes a file, not segments.</source>
        <translation>kexec_file_load 接受文件，而不是段。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kexec</name>
    <message>
        <source>Without it kexec_load answers ENOSYS, or the load could not be verified.</source>
        <translation>没有它，kexec_load 返回 ENOSYS，或者无法验证加载。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-panic</name>
    <message>
        <source>Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, where 0 is for ever.</source>
        <translation>没有 panic= 或 panic=0 时，内核按其 CONFIG_PANIC_TIMEOUT 等待，0 表示永远等待。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-store</name>
    <message>
        <source>The files must lie where they can be written and where the loader may be run.</source>
        <translation>文件必须放在可以写入并能运行加载器的地方。</translation>
    </message>
</context>
<context>
    <name>cause.target-not-root</name>
    <message>
        <source>kexec_load needs CAP_SYS_BOOT.</source>
        <translation>kexec_load 需要 CAP_SYS_BOOT。</translation>
    </message>
</context>
<context>
    <name>cause.target-other-boot</name>
    <message>
        <source>The header of the dump says where that boot&apos;s kernel keeps its notes and its memory.</source>
        <translation>转储头说明了那次启动的内核把注释和内存放在哪里。</translation>
    </message>
</context>
<context>
    <name>cause.target-page-size</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel.</source>
        <translation>段必须在正在运行的内核的页边界上开始和结束。</translation>
    </message>
</context>
<context>
    <name>cause.target-plan-errors</name>
    <message>
        <source>A plan with errors does not boot; the loader refuses it unless it is forced.</source>
        <translation>有错误的计划无法启动；除非强制，否则加载器会拒绝它。</translation>
    </message>
</context>
<context>
    <name>cause.target-replaces</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>第二次加载会取代第一次。</translation>
    </message>
</context>
<context>
    <name>cause.target-signature</name>
    <message>
        <source>Which keys a target knows cannot be seen from here.</source>
        <translation>从这里看不到目标认识哪些密钥。</translation>
    </message>
</context>
<context>
    <name>cause.target-systemd-no-kexec</name>
    <message>
        <source>The last step of &quot;systemctl kexec&quot; is the program kexec; without it systemd resets the machine.</source>
        <translation>“systemctl kexec” 的最后一步是程序 kexec；没有它，systemd 会复位机器。</translation>
    </message>
</context>
<context>
    <name>cause.target-tool-missing</name>
    <message>
        <source>Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid.</source>
        <translation>文件由 sh、tar、gzip、sha256sum 和 setsid 传送、校验和启动。</translation>
    </message>
</context>
<context>
    <name>cause.target-unsigned</name>
    <message>
        <source>IMA appraises the kernel&apos;s file; kexec_file_load answers EACCES for one without a signature.</source>
        <translation>IMA 会评估内核文件；对没有签名的文件，kexec_file_load 返回 EACCES。</translation>
    </message>
</context>
<context>
    <name>cause.too-many-segments</name>
    <message>
        <source>KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL.</source>
        <translation>KEXEC_SEGMENT_MAX 为 16；kexec_load 返回 EINVAL。</translation>
    </message>
</context>
<context>
    <name>cause.tree-from-other-source</name>
    <message>
        <source>The two trees differ: the live one has changed since boot and has properties that the running kernel added.</source>
        <translation>两棵设备树不同：活动的树自启动后已改变，并有运行中内核添加的属性。</translation>
    </message>
</context>
<context>
    <name>cause.tree-memory-not-there</name>
    <message>
        <source>A kernel believes its tree and uses that memory, the highest first.</source>
        <translation>内核相信它的设备树，并使用那片内存，从最高处开始。</translation>
    </message>
</context>
<context>
    <name>cause.tree-over-tool-limits</name>
    <message>
        <source>It makes the tree in buffers of a fixed size.</source>
        <translation>它在固定大小的缓冲区中生成设备树。</translation>
    </message>
</context>
<context>
    <name>certificate.folder</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
</context>
<context>
    <name>certificate.malformed</name>
    <message>
        <source>is no X.509 certificate</source>
        <translation>不是 X.509 证书</translation>
    </message>
</context>
<context>
    <name>certificate.none</name>
    <message>
        <source>holds no certificate</source>
        <translation>不含证书</translation>
    </message>
</context>
<context>
    <name>certificate.size</name>
    <message>
        <source>is too large for a file of certificates: {size}</source>
        <translation>作为证书文件太大：{size}</translation>
    </message>
</context>
<context>
    <name>compare-lanes.apart</name>
    <message>
        <source>{count} of {all} differ</source>
        <translation>{all} 个中有 {count} 个不同</translation>
    </message>
</context>
<context>
    <name>compare-lanes.empty</name>
    <message>
        <source>no segments</source>
        <translation>没有段</translation>
    </message>
</context>
<context>
    <name>compare-lanes.legend</name>
    <message>
        <source>outlined: another place or size, or only on one side</source>
        <translation>加框：位置或大小不同，或只在一侧</translation>
    </message>
</context>
<context>
    <name>compare-lanes.same</name>
    <message>
        <source>the same places and sizes</source>
        <translation>位置和大小相同</translation>
    </message>
</context>
<context>
    <name>compare-lanes.title</name>
    <message>
        <source>Two plans beside each other</source>
        <translation>并排的两个计划</translation>
    </message>
</context>
<context>
    <name>compare.no-plan</name>
    <message>
        <source>There is no plan yet: choose a target and a kernel in the window.</source>
        <translation>还没有计划：请在窗口中选择目标和内核。</translation>
    </message>
</context>
<context>
    <name>crash.too-many-lmbs</name>
    <message>
        <source>more than {limit} LMBs</source>
        <translation>超过 {limit} 个 LMB</translation>
    </message>
</context>
<context>
    <name>crash.too-many-rows</name>
    <message>
        <source>{count} ranges of memory and notes; the header of a dump has room for {limit}</source>
        <translation>{count} 个内存范围和注释；转储的头部只能容纳 {limit} 个</translation>
    </message>
</context>
<context>
    <name>crashkernel.asked</name>
    <message>
        <source>the place that was asked for</source>
        <translation>所要求的位置</translation>
    </message>
</context>
<context>
    <name>crashkernel.collision</name>
    <message>
        <source>{what} {range} lies in it ({source})</source>
        <translation>{what} {range} 位于其中（{source}）</translation>
    </message>
</context>
<context>
    <name>crashkernel.middle</name>
    <message>
        <source>the middle of the real mode area, which ends at {end}</source>
        <translation>实模式区域（止于 {end}）的中间</translation>
    </message>
</context>
<context>
    <name>crashkernel.most</name>
    <message>
        <source>{place}, the highest place that Linux chooses by itself on such a machine</source>
        <translation>{place}，Linux 在这类机器上自行选择的最高位置</translation>
    </message>
</context>
<context>
    <name>crashkernel.no-ram</name>
    <message>
        <source>not all of it is RAM</source>
        <translation>其中并非全是 RAM</translation>
    </message>
</context>
<context>
    <name>crashkernel.not-understood</name>
    <message>
        <source>crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]</source>
        <translation>crashkernel={value}：PowerPC 上的 Linux 接受 大小[@位置] 或 起点-[终点]:大小,…[@位置]</translation>
    </message>
</context>
<context>
    <name>crashkernel.on-kernel</name>
    <message>
        <source>it lies on the running kernel, which ends at {end}</source>
        <translation>它位于运行中的内核上，该内核止于 {end}</translation>
    </message>
</context>
<context>
    <name>crashkernel.wraps</name>
    <message>
        <source>it goes beyond 2^64</source>
        <translation>它超出 2^64</translation>
    </message>
</context>
<context>
    <name>devicetree.cut</name>
    <message>
        <source>the device tree says it has {total} bytes, but {present} are there</source>
        <translation>设备树自称 {total} 字节，实际只有 {present} 字节</translation>
    </message>
</context>
<context>
    <name>devicetree.damaged</name>
    <message>
        <source>the device tree is damaged: {reason}</source>
        <translation>设备树已损坏：{reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.delete-root</name>
    <message>
        <source>the root of a device tree cannot be deleted</source>
        <translation>设备树的根不能删除</translation>
    </message>
</context>
<context>
    <name>devicetree.depth</name>
    <message>
        <source>more than {max} levels of nodes</source>
        <translation>节点层级超过 {max}</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-add</name>
    <message>
        <source>&quot;{text}&quot; is no path of a node</source>
        <translation>“{text}”不是节点路径</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-keyword</name>
    <message>
        <source>an edit begins with &quot;set&quot;, &quot;delete&quot; or &quot;add&quot;, not &quot;{word}&quot;</source>
        <translation>编辑以 &quot;set&quot;、&quot;delete&quot; 或 &quot;add&quot; 开头，而不是“{word}”</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-name</name>
    <message>
        <source>&quot;{name}&quot; is no path or name that an edit can use</source>
        <translation>“{name}”不是编辑可用的路径或名称</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set</name>
    <message>
        <source>&quot;{text}&quot; is not of the form PATH:PROPERTY=VALUE</source>
        <translation>“{text}”不是 PATH:PROPERTY=VALUE 的形式</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set-empty</name>
    <message>
        <source>for a property without value: PATH:PROPERTY=</source>
        <translation>没有值的属性写作：PATH:PROPERTY=</translation>
    </message>
</context>
<context>
    <name>devicetree.empty-reservation</name>
    <message>
        <source>the memory reservation at {address} has size 0, which would end the block</source>
        <translation>{address} 处的内存保留大小为 0，会使该块就此结束</translation>
    </message>
</context>
<context>
    <name>devicetree.form-bracket</name>
    <message>
        <source>only numbers stand here, without &lt; and &gt;</source>
        <translation>这里只写数字，不带 &lt; 和 &gt;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-node</name>
    <message>
        <source>there is no node &quot;{path}&quot;</source>
        <translation>没有节点“{path}”</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-phandle</name>
    <message>
        <source>&quot;{path}&quot; has no phandle that could be referred to: add one to it first</source>
        <translation>“{path}”没有可引用的 phandle：请先添加</translation>
    </message>
</context>
<context>
    <name>devicetree.form-nul</name>
    <message>
        <source>a text cannot hold a NUL byte</source>
        <translation>文本不能含有 NUL 字节</translation>
    </message>
</context>
<context>
    <name>devicetree.form-path</name>
    <message>
        <source>the path of a node is expected here</source>
        <translation>这里应为节点路径</translation>
    </message>
</context>
<context>
    <name>devicetree.form-square</name>
    <message>
        <source>only hex digits stand here, without [ and ]</source>
        <translation>这里只写十六进制数字，不带 [ 和 ]</translation>
    </message>
</context>
<context>
    <name>devicetree.in-place</name>
    <message>
        <source>the flattened tree cannot be edited in place: {reason}</source>
        <translation>扁平设备树无法就地编辑：{reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.magic</name>
    <message>
        <source>not a flattened device tree: the magic number 0xd00dfeed is missing</source>
        <translation>不是扁平设备树：缺少魔数 0xd00dfeed</translation>
    </message>
</context>
<context>
    <name>devicetree.no-node</name>
    <message>
        <source>the device tree has no such node</source>
        <translation>设备树中没有这样的节点</translation>
    </message>
</context>
<context>
    <name>devicetree.no-property</name>
    <message>
        <source>there is no property &quot;{property}&quot; to delete</source>
        <translation>没有可删除的属性“{property}”</translation>
    </message>
</context>
<context>
    <name>devicetree.no-value</name>
    <message>
        <source>a property has no value: {reason}</source>
        <translation>某个属性没有值：{reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.node-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a node: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>“{name}”不能作节点名：允许 1 到 {max} 字节，不含 NUL 和 &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.not-flat</name>
    <message>
        <source>this is no flattened device tree: {reason}</source>
        <translation>这不是扁平设备树：{reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-fixup</name>
    <message>
        <source>the fixup &quot;{fixup}&quot; of the overlay points to no reference</source>
        <translation>覆盖层的修正“{fixup}”没有指向任何引用</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-label</name>
    <message>
        <source>the overlay needs a node with the label &quot;{label}&quot;, which the base does not name</source>
        <translation>覆盖层需要带标签“{label}”的节点，而基础树没有</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-no-target</name>
    <message>
        <source>this fragment has neither target nor target-path</source>
        <translation>此片段既没有 target 也没有 target-path</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-phandle</name>
    <message>
        <source>the phandle of this node of the overlay is no number, or too large beside those of the base</source>
        <translation>覆盖层此节点的 phandle 不是数字，或与基础树的相比太大</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay has no path</source>
        <translation>覆盖层的标签“{label}”没有路径</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol-fragment</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay lies in a fragment that is not there</source>
        <translation>覆盖层的标签“{label}”位于不存在的片段中</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols</name>
    <message>
        <source>compile the base with dtc -@, which adds /__symbols__</source>
        <translation>用 dtc -@ 编译基础树，它会添加 /__symbols__</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols-size</name>
    <message>
        <source>the labels of the overlay would need more than 64 MiB</source>
        <translation>覆盖层的标签将需要超过 64 MiB</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target</name>
    <message>
        <source>the base has no node with this fragment&apos;s target phandle {phandle}</source>
        <translation>基础树没有此片段的目标 phandle {phandle} 的节点</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target-path</name>
    <message>
        <source>the base has no node &quot;{target}&quot; for this fragment</source>
        <translation>基础树没有此片段所需的节点“{target}”</translation>
    </message>
</context>
<context>
    <name>devicetree.path</name>
    <message>
        <source>&quot;{path}&quot; is no path of a node: it must begin with &apos;/&apos;</source>
        <translation>“{path}”不是节点路径：必须以 &apos;/&apos; 开头</translation>
    </message>
</context>
<context>
    <name>devicetree.property-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a property: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>“{name}”不能作属性名：允许 1 到 {max} 字节，不含 NUL 和 &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-cells</name>
    <message>
        <source>addresses of {address} and sizes of {size} cells: more than 2 cells do not make a number</source>
        <translation>地址为 {address} 个单元，大小为 {size} 个单元：超过 2 个单元就不成数字</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-length</name>
    <message>
        <source>{length} bytes are no multiple of the {pair} bytes of an address and a size</source>
        <translation>{length} 字节不是一对地址和大小（{pair} 字节）的倍数</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-wrap</name>
    <message>
        <source>address {address} and size {size} reach beyond 64 bits</source>
        <translation>地址 {address} 和大小 {size} 超出 64 位</translation>
    </message>
</context>
<context>
    <name>devicetree.root-name</name>
    <message>
        <source>the root of a device tree has no name</source>
        <translation>设备树的根没有名称</translation>
    </message>
</context>
<context>
    <name>devicetree.size</name>
    <message>
        <source>a device tree of 1 GiB or more is not read</source>
        <translation>不读取 1 GiB 或更大的设备树</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits</name>
    <message>
        <source>/bits/ must be 8, 16, 32 or 64</source>
        <translation>/bits/ 必须是 8、16、32 或 64</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits-cells</name>
    <message>
        <source>expected &apos;&lt;&apos; after /bits/</source>
        <translation>/bits/ 之后应为 &apos;&lt;&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bytes</name>
    <message>
        <source>expected two hex digits or &apos;]&apos; here</source>
        <translation>这里应为两个十六进制数字或 &apos;]&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comma</name>
    <message>
        <source>a comma or the end is expected here</source>
        <translation>这里应为逗号或结尾</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comment</name>
    <message>
        <source>this comment has no end</source>
        <translation>此注释没有结尾</translation>
    </message>
</context>
<context>
    <name>devicetree.value-escape</name>
    <message>
        <source>this escape stands for no byte</source>
        <translation>此转义不表示任何字节</translation>
    </message>
</context>
<context>
    <name>devicetree.value-expression</name>
    <message>
        <source>expressions are not supported: write the number</source>
        <translation>不支持表达式：请写出数字</translation>
    </message>
</context>
<context>
    <name>devicetree.value-incbin</name>
    <message>
        <source>/incbin/ is not supported: write the bytes in [ ]</source>
        <translation>不支持 /incbin/：请把字节写在 [ ] 中</translation>
    </message>
</context>
<context>
    <name>devicetree.value-large</name>
    <message>
        <source>this number does not fit 64 bits</source>
        <translation>此数字放不进 64 位</translation>
    </message>
</context>
<context>
    <name>devicetree.value-literal</name>
    <message>
        <source>this is not a decimal (1), octal (01) or hexadecimal (0x1) number</source>
        <translation>这不是十进制（1）、八进制（01）或十六进制（0x1）数字</translation>
    </message>
</context>
<context>
    <name>devicetree.value-number</name>
    <message>
        <source>expected a number here</source>
        <translation>这里应为数字</translation>
    </message>
</context>
<context>
    <name>devicetree.value-part</name>
    <message>
        <source>expected a &quot;string&quot;, &lt;numbers&gt; or [hex bytes] here</source>
        <translation>这里应为 &quot;字符串&quot;、&lt;数字&gt; 或 [十六进制字节]</translation>
    </message>
</context>
<context>
    <name>devicetree.value-range</name>
    <message>
        <source>this number does not fit {bits} bits</source>
        <translation>此数字放不进 {bits} 位</translation>
    </message>
</context>
<context>
    <name>devicetree.value-reference</name>
    <message>
        <source>references to labels are not supported here: write the phandle&apos;s number or the path</source>
        <translation>这里不支持对标签的引用：请写出 phandle 的数字或路径</translation>
    </message>
</context>
<context>
    <name>devicetree.value-string</name>
    <message>
        <source>this string has no closing quote</source>
        <translation>此字符串没有结束引号</translation>
    </message>
</context>
<context>
    <name>devicetree.written-size</name>
    <message>
        <source>the device tree would have {size} bytes; 1 GiB is too much</source>
        <translation>设备树将有 {size} 字节；1 GiB 太大了</translation>
    </message>
</context>
<context>
    <name>diff.allocator</name>
    <message>
        <source>another loader&apos;s rules placed the segments: addresses and tree edits follow from that</source>
        <translation>段由另一加载器的规则放置：地址和设备树编辑随之而定</translation>
    </message>
</context>
<context>
    <name>diff.arch</name>
    <message>
        <source>the new kernel is another architecture or byte order</source>
        <translation>新内核的体系结构或字节序不同</translation>
    </message>
</context>
<context>
    <name>diff.boot-id</name>
    <message>
        <source>the machine was started in between; plans for a normal boot hold over that, those for a crash do not</source>
        <translation>机器在此期间重新启动过；普通启动的计划仍有效，崩溃计划则无效</translation>
    </message>
</context>
<context>
    <name>diff.bufsz</name>
    <message>
        <source>its file has another size: it is not the same content</source>
        <translation>其文件大小不同：内容并不相同</translation>
    </message>
</context>
<context>
    <name>diff.cmdline</name>
    <message>
        <source>the new kernel is told other things: gone {gone}; new {added}</source>
        <translation>新内核得到的内容不同：去掉 {gone}；新增 {added}</translation>
    </message>
</context>
<context>
    <name>diff.config</name>
    <message>
        <source>the running kernel was built otherwise</source>
        <translation>运行中内核的编译方式不同</translation>
    </message>
</context>
<context>
    <name>diff.crash-loaded</name>
    <message>
        <source>whether a crash kernel is loaded</source>
        <translation>是否已加载崩溃内核</translation>
    </message>
</context>
<context>
    <name>diff.crash-size</name>
    <message>
        <source>the reservation for a crash kernel has another size</source>
        <translation>为崩溃内核保留的大小不同</translation>
    </message>
</context>
<context>
    <name>diff.crashkernel</name>
    <message>
        <source>the reservation of a crash kernel changed: a normal kernel may lie there, but the memory counts differ</source>
        <translation>崩溃内核的保留变了：普通内核可以放在那里，但内存数量不同</translation>
    </message>
</context>
<context>
    <name>diff.digest</name>
    <message>
        <source>the same size, but other bytes: another build, or a changed command line, seed or address inside it</source>
        <translation>大小相同但字节不同：另一次编译，或其中的命令行、种子、地址有变</translation>
    </message>
</context>
<context>
    <name>diff.edit</name>
    <message>
        <source>the tree that is handed over says something else here</source>
        <translation>交付的设备树在此处内容不同</translation>
    </message>
</context>
<context>
    <name>diff.edit-gone</name>
    <message>
        <source>the tree is not edited here any more</source>
        <translation>设备树此处不再编辑</translation>
    </message>
</context>
<context>
    <name>diff.edit-new</name>
    <message>
        <source>the tree is edited here now</source>
        <translation>设备树此处现在有编辑</translation>
    </message>
</context>
<context>
    <name>diff.entry</name>
    <message>
        <source>the purgatory is entered elsewhere: it moved, or it is another one</source>
        <translation>purgatory 的入口不同：它移动了，或是另一个</translation>
    </message>
</context>
<context>
    <name>diff.fadump</name>
    <message>
        <source>the memory kept for a firmware-assisted dump changed</source>
        <translation>为固件辅助转储保留的内存变了</translation>
    </message>
</context>
<context>
    <name>diff.finding-gone</name>
    <message>
        <source>this is no problem any more: {message}</source>
        <translation>这不再是问题：{message}</translation>
    </message>
</context>
<context>
    <name>diff.finding-new</name>
    <message>
        <source>{message}</source>
        <translation>{message}</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint</name>
    <message>
        <source>the memory of the machine is not the one planned for: the loader refuses the older bundle there</source>
        <translation>机器的内存与计划时不同：加载器会在那里拒绝旧的启动包</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint-part</name>
    <message>
        <source>part of the memory fingerprint: a bundle made for one of the two is refused on the other</source>
        <translation>内存指纹的一部分：为其中一方制作的启动包会被另一方拒绝</translation>
    </message>
</context>
<context>
    <name>diff.grew</name>
    <message>
        <source>it takes more memory, so holes that were large enough may not be</source>
        <translation>它占用更多内存，原先够大的空洞可能不够了</translation>
    </message>
</context>
<context>
    <name>diff.htab</name>
    <message>
        <source>the hash page table moved: overwriting it ends the running kernel</source>
        <translation>哈希页表移动了：覆盖它会终结运行中的内核</translation>
    </message>
</context>
<context>
    <name>diff.kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere: it must not be overwritten while it copies the segments, so what lay behind its old end may be in its way</source>
        <translation>运行中内核的末尾不同：复制段时不能覆盖它，因此原末尾之后的内容可能挡路</translation>
    </message>
</context>
<context>
    <name>diff.kernel-grew</name>
    <message>
        <source>the running kernel is {size} longer: a segment placed right behind its old end would overwrite it while it is still at work</source>
        <translation>运行中的内核长了 {size}：紧接其旧末尾放置的段会在它仍工作时覆盖它</translation>
    </message>
</context>
<context>
    <name>diff.kind</name>
    <message>
        <source>{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), two snapshots or two bundles can be compared</source>
        <translation>{file} 是 {kind}：可以比较两个计划（kwb plan --json、plan.json、kexec -d 的日志）、两个快照或两个包</translation>
    </message>
</context>
<context>
    <name>diff.load</name>
    <message>
        <source>the kernel of one of the machines did not take the image</source>
        <translation>其中一台机器的内核没有接受该映像</translation>
    </message>
</context>
<context>
    <name>diff.load-disabled</name>
    <message>
        <source>with 1 the kernel refuses every load until it is started again (EPERM)</source>
        <translation>为 1 时内核拒绝一切加载，直到重新启动（EPERM）</translation>
    </message>
</context>
<context>
    <name>diff.load-limit</name>
    <message>
        <source>the number of loads that are still allowed; -1 is no limit</source>
        <translation>仍允许的加载次数；-1 表示不限</translation>
    </message>
</context>
<context>
    <name>diff.loaded</name>
    <message>
        <source>whether an image is loaded already; a new one takes its place</source>
        <translation>是否已加载映像；新的会取代它</translation>
    </message>
</context>
<context>
    <name>diff.loader</name>
    <message>
        <source>another loader program is in the bundle: another version of kwb, or the other byte order</source>
        <translation>启动包中的加载程序不同：kwb 的另一版本，或另一种字节序</translation>
    </message>
</context>
<context>
    <name>diff.lockdown</name>
    <message>
        <source>with integrity or confidentiality kexec_load is refused (EPERM)</source>
        <translation>为 integrity 或 confidentiality 时 kexec_load 被拒绝（EPERM）</translation>
    </message>
</context>
<context>
    <name>diff.machine</name>
    <message>
        <source>they are for machines of different kinds</source>
        <translation>它们用于不同种类的机器</translation>
    </message>
    <message>
        <source>another machine type</source>
        <translation>机器类型不同</translation>
    </message>
</context>
<context>
    <name>diff.memory</name>
    <message>
        <source>memory of this kind lies elsewhere, and the search for places with it</source>
        <translation>这类内存的位置不同，搜索位置也随之不同</translation>
    </message>
</context>
<context>
    <name>diff.memreserve</name>
    <message>
        <source>the reservation block differs; its rows change with every boot</source>
        <translation>保留块不同；其各行每次启动都会变</translation>
    </message>
</context>
<context>
    <name>diff.mixed</name>
    <message>
        <source>a snapshot can be compared with another snapshot only</source>
        <translation>快照只能与另一个快照比较</translation>
    </message>
</context>
<context>
    <name>diff.mode</name>
    <message>
        <source>one is for a normal boot, the other for a crash: they are placed by other rules</source>
        <translation>一个用于普通启动，另一个用于崩溃：放置规则不同</translation>
    </message>
</context>
<context>
    <name>diff.moved</name>
    <message>
        <source>it lies elsewhere; the purgatory and the tree name its new address</source>
        <translation>它的位置不同；purgatory 和设备树指明其新地址</translation>
    </message>
</context>
<context>
    <name>diff.moved-over</name>
    <message>
        <source>its old place {place} now meets {kind} at {range}: loaded as it was, it would overwrite that</source>
        <translation>它原来的位置 {place} 现在遇到 {range} 的 {kind}：照旧加载会覆盖它</translation>
    </message>
</context>
<context>
    <name>diff.moved-purgatory</name>
    <message>
        <source>it lies elsewhere: it is linked anew for its new address, and entered there</source>
        <translation>它的位置不同：它会按新地址重新链接，并从那里进入</translation>
    </message>
</context>
<context>
    <name>diff.moved-without-tree</name>
    <message>
        <source>it lies elsewhere; what names its address has changed</source>
        <translation>它的位置不同；指明其地址的内容已改变</translation>
    </message>
</context>
<context>
    <name>diff.new-order</name>
    <message>
        <source>the new kernel has the other byte order</source>
        <translation>新内核的字节序相反</translation>
    </message>
</context>
<context>
    <name>diff.node-gone</name>
    <message>
        <source>a node that is gone: a device or CPU was taken out</source>
        <translation>一个节点消失了：有设备或 CPU 被移除</translation>
    </message>
</context>
<context>
    <name>diff.node-new</name>
    <message>
        <source>a node that was not there: a device or CPU was added</source>
        <translation>一个新出现的节点：添加了设备或 CPU</translation>
    </message>
</context>
<context>
    <name>diff.not-captured</name>
    <message>
        <source>only one of the two says it</source>
        <translation>只有其中一方有</translation>
    </message>
</context>
<context>
    <name>diff.old-cmdline</name>
    <message>
        <source>the running kernel has another command line; --cmdline-from-target takes it over</source>
        <translation>运行中内核的命令行不同；--cmdline-from-target 会采用它</translation>
    </message>
</context>
<context>
    <name>diff.old-fdt</name>
    <message>
        <source>the tree of the running kernel lies elsewhere, as after every boot</source>
        <translation>运行中内核的设备树位置不同，每次启动后都如此</translation>
    </message>
</context>
<context>
    <name>diff.old-initrd</name>
    <message>
        <source>the running kernel&apos;s initrd lies elsewhere, as after every boot</source>
        <translation>运行中内核的 initrd 位置不同，每次启动后都如此</translation>
    </message>
</context>
<context>
    <name>diff.old-order</name>
    <message>
        <source>the running kernel has the other byte order: it enters the purgatory in it, so the purgatory must be the other one</source>
        <translation>运行中内核的字节序相反：它以该字节序进入 purgatory，所以必须换用另一个 purgatory</translation>
    </message>
</context>
<context>
    <name>diff.opal</name>
    <message>
        <source>OPAL&apos;s memory moved or was resized: a segment there would kill the firmware</source>
        <translation>OPAL 的内存移动了或大小变了：那里的段会毁掉固件</translation>
    </message>
</context>
<context>
    <name>diff.page-size</name>
    <message>
        <source>the running kernel&apos;s pages have another size: kexec_load refuses segments that are no whole pages of it (EADDRNOTAVAIL)</source>
        <translation>运行中内核的页大小不同：kexec_load 拒绝不是整页的段（EADDRNOTAVAIL）</translation>
    </message>
</context>
<context>
    <name>diff.purgatory</name>
    <message>
        <source>another purgatory runs between the kernels</source>
        <translation>两个内核之间运行的是另一个 purgatory</translation>
    </message>
</context>
<context>
    <name>diff.ram-grew</name>
    <message>
        <source>the machine has {size} more RAM; a top-down search takes other places</source>
        <translation>机器的 RAM 多了 {size}；自上而下的搜索会选别的位置</translation>
    </message>
</context>
<context>
    <name>diff.ram-moved</name>
    <message>
        <source>as much RAM as before, but in other places</source>
        <translation>RAM 总量不变，但位置不同</translation>
    </message>
</context>
<context>
    <name>diff.ram-shrank</name>
    <message>
        <source>the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half of what is left is all that an image may fill</source>
        <translation>机器的 RAM 少了 {size}：位于消失部分的段无法加载，映像最多只能占剩余的一半</translation>
    </message>
</context>
<context>
    <name>diff.release</name>
    <message>
        <source>another kernel is running: its length, its allocator and its policy may differ</source>
        <translation>运行着另一个内核：其长度、分配器和策略可能不同</translation>
    </message>
</context>
<context>
    <name>diff.reserved</name>
    <message>
        <source>firmware reserves other memory than before</source>
        <translation>固件保留的内存与以前不同</translation>
    </message>
</context>
<context>
    <name>diff.rtas</name>
    <message>
        <source>RTAS was instantiated elsewhere by this boot&apos;s firmware: a segment that was clear of it may overwrite it now, and the new kernel&apos;s calls would crash</source>
        <translation>此次启动的固件把 RTAS 放到了别处：原本不重叠的段现在可能覆盖它，新内核的调用会崩溃</translation>
    </message>
</context>
<context>
    <name>diff.segment-gone</name>
    <message>
        <source>this segment is not loaded any more</source>
        <translation>此段不再加载</translation>
    </message>
</context>
<context>
    <name>diff.segment-new</name>
    <message>
        <source>this segment was not loaded before</source>
        <translation>此段以前没有加载</translation>
    </message>
</context>
<context>
    <name>diff.shrank</name>
    <message>
        <source>it takes less memory</source>
        <translation>它占用的内存变少</translation>
    </message>
</context>
<context>
    <name>diff.tce</name>
    <message>
        <source>the TCE tables moved: devices still write through them after the jump</source>
        <translation>TCE 表移动了：跳转之后设备仍通过它们写入</translation>
    </message>
</context>
<context>
    <name>diff.tree</name>
    <message>
        <source>the new kernel is handed this as the machine has it</source>
        <translation>交给新内核的此处与机器上的相同</translation>
    </message>
</context>
<context>
    <name>diff.tree-kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere; segments must lie behind it</source>
        <translation>运行中内核的末尾不同；段必须在其后</translation>
    </message>
</context>
<context>
    <name>diff.tree-memory</name>
    <message>
        <source>the machine&apos;s memory differs</source>
        <translation>机器的内存不同</translation>
    </message>
</context>
<context>
    <name>diff.tree-row</name>
    <message>
        <source>a row of the reservation block</source>
        <translation>保留块的一行</translation>
    </message>
</context>
<context>
    <name>diff.tree-volatile</name>
    <message>
        <source>differs with every boot; a plan replaces it</source>
        <translation>每次启动都不同；计划会替换它</translation>
    </message>
</context>
<context>
    <name>diff.unplaced</name>
    <message>
        <source>there is no room for it any more: the boot cannot be loaded</source>
        <translation>它不再有位置：此启动无法加载</translation>
    </message>
</context>
<context>
    <name>differences.after</name>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
</context>
<context>
    <name>differences.allocator</name>
    <message>
        <source>allocator</source>
        <translation>分配器</translation>
    </message>
</context>
<context>
    <name>differences.arch</name>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>differences.before</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>differences.cmdline</name>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>differences.edit</name>
    <message>
        <source>tree edit {name}</source>
        <translation>设备树编辑 {name}</translation>
    </message>
</context>
<context>
    <name>differences.entry</name>
    <message>
        <source>entry for kexec</source>
        <translation>kexec 的入口</translation>
    </message>
</context>
<context>
    <name>differences.finding</name>
    <message>
        <source>finding {name}</source>
        <translation>发现 {name}</translation>
    </message>
</context>
<context>
    <name>differences.fingerprint</name>
    <message>
        <source>fingerprint of the machine</source>
        <translation>机器的指纹</translation>
    </message>
</context>
<context>
    <name>differences.load</name>
    <message>
        <source>answer of kexec_load</source>
        <translation>kexec_load 的答复</translation>
    </message>
</context>
<context>
    <name>differences.machine</name>
    <message>
        <source>kind of machine</source>
        <translation>机器类型</translation>
    </message>
</context>
<context>
    <name>differences.meaning</name>
    <message>
        <source>what it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>differences.memory</name>
    <message>
        <source>memory: {name}</source>
        <translation>内存：{name}</translation>
    </message>
</context>
<context>
    <name>differences.mode</name>
    <message>
        <source>normal boot or crash</source>
        <translation>正常启动或崩溃</translation>
    </message>
</context>
<context>
    <name>differences.new-order</name>
    <message>
        <source>new kernel: byte order</source>
        <translation>新内核：字节序</translation>
    </message>
</context>
<context>
    <name>differences.old-order</name>
    <message>
        <source>running kernel: byte order</source>
        <translation>运行中的内核：字节序</translation>
    </message>
</context>
<context>
    <name>differences.page-size</name>
    <message>
        <source>page size</source>
        <translation>页大小</translation>
    </message>
</context>
<context>
    <name>differences.path</name>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>differences.purgatory</name>
    <message>
        <source>choice of purgatory</source>
        <translation>purgatory 的选择</translation>
    </message>
</context>
<context>
    <name>differences.segment-bufsz</name>
    <message>
        <source>{name}: size in the file</source>
        <translation>{name}：文件中的大小</translation>
    </message>
</context>
<context>
    <name>differences.segment-mem</name>
    <message>
        <source>{name}: address</source>
        <translation>{name}：地址</translation>
    </message>
</context>
<context>
    <name>differences.segment-memsz</name>
    <message>
        <source>{name}: size in memory</source>
        <translation>{name}：内存中的大小</translation>
    </message>
</context>
<context>
    <name>differences.segment-sha256</name>
    <message>
        <source>{name}: digest</source>
        <translation>{name}：摘要</translation>
    </message>
</context>
<context>
    <name>differences.unplaced</name>
    <message>
        <source>{name}: no room</source>
        <translation>{name}：没有位置</translation>
    </message>
</context>
<context>
    <name>dump.many-notes</name>
    <message>
        <source>it has more than 2^20 notes</source>
        <translation>它有超过 2^20 个注释</translation>
    </message>
</context>
<context>
    <name>dump.no-core</name>
    <message>
        <source>it is no ELF core file of 64 bits</source>
        <translation>它不是 64 位的 ELF core 文件</translation>
    </message>
</context>
<context>
    <name>dump.note-outside</name>
    <message>
        <source>a note is longer than its row</source>
        <translation>有注释比它所在的行更长</translation>
    </message>
</context>
<context>
    <name>dump.notes-outside</name>
    <message>
        <source>notes lie beyond the end of the file</source>
        <translation>注释超出文件末尾</translation>
    </message>
</context>
<context>
    <name>dump.row-size</name>
    <message>
        <source>its program headers are not of 56 bytes</source>
        <translation>其程序头不是 56 字节</translation>
    </message>
</context>
<context>
    <name>dump.rows-outside</name>
    <message>
        <source>its program headers lie beyond the end of the file</source>
        <translation>其程序头超出文件末尾</translation>
    </message>
</context>
<context>
    <name>evidence.address</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>evidence.align</name>
    <message>
        <source>align</source>
        <translation>对齐</translation>
    </message>
</context>
<context>
    <name>evidence.allocator</name>
    <message>
        <source>allocator</source>
        <translation>分配器</translation>
    </message>
</context>
<context>
    <name>evidence.arch</name>
    <message>
        <source>architecture</source>
        <translation>架构</translation>
    </message>
</context>
<context>
    <name>evidence.available</name>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
</context>
<context>
    <name>evidence.because</name>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>evidence.block</name>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
</context>
<context>
    <name>evidence.cmdline</name>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>evidence.computed</name>
    <message>
        <source>computed</source>
        <translation>计算值</translation>
    </message>
</context>
<context>
    <name>evidence.condition</name>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
</context>
<context>
    <name>evidence.consequence</name>
    <message>
        <source>consequence</source>
        <translation>后果</translation>
    </message>
</context>
<context>
    <name>evidence.console</name>
    <message>
        <source>console</source>
        <translation>控制台</translation>
    </message>
</context>
<context>
    <name>evidence.count</name>
    <message>
        <source>count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>evidence.cpu</name>
    <message>
        <source>cpu</source>
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>evidence.cpus</name>
    <message>
        <source>cpus</source>
        <translation>CPU 数</translation>
    </message>
</context>
<context>
    <name>evidence.difference</name>
    <message>
        <source>difference</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>evidence.end</name>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
</context>
<context>
    <name>evidence.entry</name>
    <message>
        <source>entry</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>evidence.excess</name>
    <message>
        <source>too much</source>
        <translation>超出</translation>
    </message>
</context>
<context>
    <name>evidence.expected</name>
    <message>
        <source>expected</source>
        <translation>期望</translation>
    </message>
</context>
<context>
    <name>evidence.extent</name>
    <message>
        <source>memory after the jump</source>
        <translation>跳转后的内存</translation>
    </message>
</context>
<context>
    <name>evidence.file</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>evidence.fits</name>
    <message>
        <source>what fits</source>
        <translation>可容纳</translation>
    </message>
</context>
<context>
    <name>evidence.found</name>
    <message>
        <source>found</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>evidence.free</name>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>evidence.func</name>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
</context>
<context>
    <name>evidence.given</name>
    <message>
        <source>given</source>
        <translation>给出</translation>
    </message>
</context>
<context>
    <name>evidence.half</name>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
</context>
<context>
    <name>evidence.how</name>
    <message>
        <source>how</source>
        <translation>方式</translation>
    </message>
</context>
<context>
    <name>evidence.initrd</name>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
</context>
<context>
    <name>evidence.kernel</name>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
</context>
<context>
    <name>evidence.kernelEnd</name>
    <message>
        <source>end of the kernel</source>
        <translation>内核结尾</translation>
    </message>
</context>
<context>
    <name>evidence.length</name>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
</context>
<context>
    <name>evidence.limit</name>
    <message>
        <source>limit</source>
        <translation>限制</translation>
    </message>
</context>
<context>
    <name>evidence.linked</name>
    <message>
        <source>linked for</source>
        <translation>链接地址</translation>
    </message>
</context>
<context>
    <name>evidence.machine</name>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>evidence.min</name>
    <message>
        <source>at least</source>
        <translation>最小</translation>
    </message>
</context>
<context>
    <name>evidence.mode</name>
    <message>
        <source>mode</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>evidence.name</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>evidence.need</name>
    <message>
        <source>need</source>
        <translation>需要</translation>
    </message>
</context>
<context>
    <name>evidence.new</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>evidence.node</name>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>evidence.now</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>evidence.number</name>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
</context>
<context>
    <name>evidence.old</name>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
</context>
<context>
    <name>evidence.order</name>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
</context>
<context>
    <name>evidence.other</name>
    <message>
        <source>other</source>
        <translation>另一个</translation>
    </message>
</context>
<context>
    <name>evidence.otherRange</name>
    <message>
        <source>other range</source>
        <translation>另一个范围</translation>
    </message>
</context>
<context>
    <name>evidence.page</name>
    <message>
        <source>page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>evidence.part</name>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
</context>
<context>
    <name>evidence.parts</name>
    <message>
        <source>parts</source>
        <translation>组成</translation>
    </message>
</context>
<context>
    <name>evidence.place</name>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>evidence.places</name>
    <message>
        <source>places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>evidence.plan</name>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>evidence.planned</name>
    <message>
        <source>planned</source>
        <translation>计划值</translation>
    </message>
</context>
<context>
    <name>evidence.policy</name>
    <message>
        <source>policy</source>
        <translation>策略</translation>
    </message>
</context>
<context>
    <name>evidence.property</name>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>evidence.purgatory</name>
    <message>
        <source>purgatory</source>
        <translation>purgatory</translation>
    </message>
</context>
<context>
    <name>evidence.quirk</name>
    <message>
        <source>quirk</source>
        <translation>怪癖</translation>
    </message>
</context>
<context>
    <name>evidence.ram</name>
    <message>
        <source>ram</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>evidence.range</name>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>evidence.read</name>
    <message>
        <source>read</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>evidence.reason</name>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>evidence.region</name>
    <message>
        <source>region</source>
        <translation>区域</translation>
    </message>
</context>
<context>
    <name>evidence.register</name>
    <message>
        <source>register</source>
        <translation>寄存器</translation>
    </message>
</context>
<context>
    <name>evidence.remark</name>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>evidence.reserve</name>
    <message>
        <source>reserve</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>evidence.root</name>
    <message>
        <source>root</source>
        <translation>根</translation>
    </message>
</context>
<context>
    <name>evidence.row</name>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>evidence.rule</name>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>evidence.segment</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>evidence.size</name>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>evidence.source</name>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>evidence.sources</name>
    <message>
        <source>sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>evidence.standing</name>
    <message>
        <source>standing</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>evidence.symbol</name>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>evidence.taken</name>
    <message>
        <source>taken</source>
        <translation>已占用</translation>
    </message>
</context>
<context>
    <name>evidence.target</name>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>evidence.template</name>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
</context>
<context>
    <name>evidence.tool</name>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>evidence.value</name>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>evidence.wanted</name>
    <message>
        <source>wanted</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>evidence.what</name>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>evidence.when</name>
    <message>
        <source>when</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>evidence.where</name>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>evidence.written</name>
    <message>
        <source>written</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>exclude.coherent-memory</name>
    <message>
        <source>it is a device&apos;s memory, not RAM of the system</source>
        <translation>它是设备的内存，不是系统的 RAM</translation>
    </message>
</context>
<context>
    <name>exclude.crashkernel</name>
    <message>
        <source>the crash kernel waits there until the jump</source>
        <translation>崩溃内核在跳转之前一直在那里等待</translation>
    </message>
</context>
<context>
    <name>exclude.fadump</name>
    <message>
        <source>it belongs to a firmware-assisted dump</source>
        <translation>它属于固件辅助转储</translation>
    </message>
</context>
<context>
    <name>exclude.firmware</name>
    <message>
        <source>the new kernel calls this firmware</source>
        <translation>新内核会调用此固件</translation>
    </message>
</context>
<context>
    <name>exclude.hash-table</name>
    <message>
        <source>the running kernel&apos;s page table is in use until the jump</source>
        <translation>运行中的内核的页表在跳转之前一直在使用</translation>
    </message>
</context>
<context>
    <name>exclude.kernel</name>
    <message>
        <source>no segment is put there, because kexec_load would refuse it with ETXTBSY</source>
        <translation>不会在那里放置任何段，因为 kexec_load 会以 ETXTBSY 拒绝</translation>
    </message>
</context>
<context>
    <name>exclude.old-initrd</name>
    <message>
        <source>the running kernel keeps its initrd (retain_initrd)</source>
        <translation>运行中的内核保留其 initrd（retain_initrd）</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-memory</name>
    <message>
        <source>the new kernel reserves it for itself</source>
        <translation>新内核会将其留给自己</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-range</name>
    <message>
        <source>the firmware has reserved it for good</source>
        <translation>固件已永久保留它</translation>
    </message>
</context>
<context>
    <name>exclude.tce</name>
    <message>
        <source>devices use these tables until the jump</source>
        <translation>设备在跳转之前一直使用这些表</translation>
    </message>
</context>
<context>
    <name>export.has-errors</name>
    <message>
        <source>the plan has errors, so nothing was written</source>
        <translation>计划有错误，因此没有写入任何内容</translation>
    </message>
</context>
<context>
    <name>export.no-plan</name>
    <message>
        <source>there is no plan to export yet</source>
        <translation>还没有可导出的计划</translation>
    </message>
</context>
<context>
    <name>export.not-exportable</name>
    <message>
        <source>not every segment has its bytes here, so there is nothing to write</source>
        <translation>并非每个段在此都有字节，因此没有可写入的内容</translation>
    </message>
</context>
<context>
    <name>expression.limit</name>
    <message>
        <source>has no value within 64 bits, or is too long: {text}</source>
        <translation>没有 64 位以内的值，或太长：{text}</translation>
    </message>
</context>
<context>
    <name>expression.malformed</name>
    <message>
        <source>cannot be read as an expression: {text}</source>
        <translation>无法读作表达式：{text}</translation>
    </message>
</context>
<context>
    <name>expression.open</name>
    <message>
        <source>braces are not closed</source>
        <translation>花括号没有闭合</translation>
    </message>
</context>
<context>
    <name>expression.unknown</name>
    <message>
        <source>nothing is called {name}</source>
        <translation>没有名为 {name} 的东西</translation>
    </message>
</context>
<context>
    <name>extent.crash-brief</name>
    <message>
        <source>crash</source>
        <translation>崩溃</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory</name>
    <message>
        <source>all the memory that it may use besides, as its tree says: what lies outside is left for the dump</source>
        <translation>它此外可以使用的全部内存，如其设备树所述：其余部分留给转储</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-brief</name>
    <message>
        <source>crash kernel</source>
        <translation>崩溃内核</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-name</name>
    <message>
        <source>crash kernel&apos;s memory</source>
        <translation>崩溃内核的内存</translation>
    </message>
</context>
<context>
    <name>extent.crash-name</name>
    <message>
        <source>crash region</source>
        <translation>崩溃区域</translation>
    </message>
</context>
<context>
    <name>extent.crash-region</name>
    <message>
        <source>crashkernel={value} of its command line: reserved, and not written before a crash kernel is loaded</source>
        <translation>其命令行的 crashkernel={value}：已保留，在加载崩溃内核之前不会写入</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel</name>
    <message>
        <source>once it runs, before it reads the tree: it copies itself to 0, bss included ({source}); nothing is decompressed on the target</source>
        <translation>一旦运行、读取设备树之前：它把自己连同 bss 复制到 0（{source}）；目标上不做任何解压</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-brief</name>
    <message>
        <source>new kernel</source>
        <translation>新内核</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-name</name>
    <message>
        <source>new kernel at 0</source>
        <translation>位于 0 的新内核</translation>
    </message>
</context>
<context>
    <name>extent.size-rounded</name>
    <message>
        <source>p_memsz, rounded up to 64 KiB: the file has no symbol _end</source>
        <translation>p_memsz 向上取整到 64 KiB：文件没有符号 _end</translation>
    </message>
</context>
<context>
    <name>extent.size-symbol</name>
    <message>
        <source>symbol _end</source>
        <translation>符号 _end</translation>
    </message>
</context>
<context>
    <name>extent.stack</name>
    <message>
        <source>a hole that its loader finds: no segment stands for it, and kexec_load does not know of it</source>
        <translation>其加载器找到的空洞：没有段代表它，kexec_load 也不知道它</translation>
    </message>
</context>
<context>
    <name>extent.stack-brief</name>
    <message>
        <source>stack</source>
        <translation>栈</translation>
    </message>
</context>
<context>
    <name>extent.stack-name</name>
    <message>
        <source>purgatory&apos;s stack</source>
        <translation>purgatory 的栈</translation>
    </message>
</context>
<context>
    <name>extent.vectors</name>
    <message>
        <source>it stays where it was loaded, but handlers of exceptions always lie from 0: what was there has been saved by the purgatory</source>
        <translation>它留在加载处，但异常处理程序总是从 0 开始：那里原有的内容已由 purgatory 保存</translation>
    </message>
</context>
<context>
    <name>extent.vectors-brief</name>
    <message>
        <source>vectors</source>
        <translation>向量</translation>
    </message>
</context>
<context>
    <name>extent.vectors-name</name>
    <message>
        <source>crash kernel&apos;s exception vectors</source>
        <translation>崩溃内核的异常向量</translation>
    </message>
</context>
<context>
    <name>file-kind.bundle</name>
    <message>
        <source>bundle</source>
        <translation>启动包</translation>
    </message>
</context>
<context>
    <name>file-kind.compressed</name>
    <message>
        <source>compressed file</source>
        <translation>压缩文件</translation>
    </message>
</context>
<context>
    <name>file-kind.device-tree</name>
    <message>
        <source>device tree</source>
        <translation>设备树</translation>
    </message>
</context>
<context>
    <name>file-kind.elf</name>
    <message>
        <source>ELF</source>
        <translation>ELF</translation>
    </message>
</context>
<context>
    <name>file-kind.initramfs</name>
    <message>
        <source>initramfs</source>
        <translation>initramfs</translation>
    </message>
</context>
<context>
    <name>file-kind.kernel</name>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
</context>
<context>
    <name>file-kind.kexec-log</name>
    <message>
        <source>kexec -d log</source>
        <translation>kexec -d 日志</translation>
    </message>
</context>
<context>
    <name>file-kind.overlay</name>
    <message>
        <source>device-tree overlay</source>
        <translation>设备树叠加</translation>
    </message>
</context>
<context>
    <name>file-kind.purgatory</name>
    <message>
        <source>purgatory</source>
        <translation>purgatory</translation>
    </message>
</context>
<context>
    <name>file-kind.relocatable</name>
    <message>
        <source>relocatable object</source>
        <translation>可重定位目标文件</translation>
    </message>
</context>
<context>
    <name>file-kind.snapshot</name>
    <message>
        <source>snapshot</source>
        <translation>快照</translation>
    </message>
</context>
<context>
    <name>file-kind.u-image</name>
    <message>
        <source>uImage</source>
        <translation>uImage</translation>
    </message>
</context>
<context>
    <name>file-kind.unknown</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>file-load.cmdline</name>
    <message>
        <source>The command line, with the plan&apos;s marker if it has one.</source>
        <translation>命令行，若计划有标记则一并保留。</translation>
    </message>
</context>
<context>
    <name>file-load.digests</name>
    <message>
        <source>Verification of our segments after the jump; the files are verified before it.</source>
        <translation>跳转后对我们的段的校验；文件在跳转前校验。</translation>
    </message>
</context>
<context>
    <name>file-load.edits</name>
    <message>
        <source>Edits of the tree by hand: {count}.</source>
        <translation>手工修改设备树：{count} 处。</translation>
    </message>
</context>
<context>
    <name>file-load.initrd</name>
    <message>
        <source>The initrd, byte for byte ({size}).</source>
        <translation>initrd，逐字节不变（{size}）。</translation>
    </message>
</context>
<context>
    <name>file-load.kernel</name>
    <message>
        <source>The kernel: its file, whole ({size}).</source>
        <translation>内核：完整的文件（{size}）。</translation>
    </message>
</context>
<context>
    <name>file-load.overlays</name>
    <message>
        <source>Overlays: {count}.</source>
        <translation>覆盖层：{count} 个。</translation>
    </message>
</context>
<context>
    <name>file-load.own-tree</name>
    <message>
        <source>The tree that was given in place of the target&apos;s.</source>
        <translation>用来代替目标设备树的那棵树。</translation>
    </message>
</context>
<context>
    <name>file-load.pins</name>
    <message>
        <source>Pinned addresses: {count}.</source>
        <translation>固定的地址：{count} 个。</translation>
    </message>
</context>
<context>
    <name>file-load.placement</name>
    <message>
        <source>The places: the target&apos;s kernel looks for holes by its own rules.</source>
        <translation>位置：目标内核按自己的规则寻找空洞。</translation>
    </message>
</context>
<context>
    <name>file-load.purgatory</name>
    <message>
        <source>The purgatory: that of the target&apos;s kernel runs, which verifies its own digests and says nothing on the console.</source>
        <translation>purgatory：运行的是目标内核自带的，它校验自己的摘要，不在控制台上输出。</translation>
    </message>
</context>
<context>
    <name>file-load.reserves</name>
    <message>
        <source>Ranges that were to be kept free: {count}.</source>
        <translation>原应保持空闲的范围：{count} 个。</translation>
    </message>
</context>
<context>
    <name>file-load.tree</name>
    <message>
        <source>The device tree: the target&apos;s kernel makes one from the tree it was booted with.</source>
        <translation>设备树：目标内核用自己启动时的设备树生成一棵。</translation>
    </message>
</context>
<context>
    <name>file.archive</name>
    <message>
        <source>archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>file.big-endian</name>
    <message>
        <source>{machine} big-endian</source>
        <translation>{machine} 大端</translation>
    </message>
</context>
<context>
    <name>file.cannot-read</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>无法读取：{reason}</translation>
    </message>
</context>
<context>
    <name>file.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>无法写入：{reason}</translation>
    </message>
</context>
<context>
    <name>file.elf</name>
    <message>
        <source>ELF, {platform}, {type}</source>
        <translation>ELF，{platform}，{type}</translation>
    </message>
</context>
<context>
    <name>file.elf-in</name>
    <message>
        <source>ELF in {wrappers}</source>
        <translation>{wrappers} 中的 ELF</translation>
    </message>
</context>
<context>
    <name>file.folder</name>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>file.initramfs</name>
    <message>
        <source>initramfs, archives: {archives}, files: {files}, {size} unpacked</source>
        <translation>initramfs，归档：{archives}，文件：{files}，解包后 {size}</translation>
    </message>
</context>
<context>
    <name>file.kernel</name>
    <message>
        <source>kernel, {platform}, {packing}, {size} in memory</source>
        <translation>内核，{platform}，{packing}，内存中 {size}</translation>
    </message>
</context>
<context>
    <name>file.linux</name>
    <message>
        <source>{release} kernel, {platform}, {packing}, {size} in memory</source>
        <translation>{release} 内核，{platform}，{packing}，内存中 {size}</translation>
    </message>
</context>
<context>
    <name>file.little-endian</name>
    <message>
        <source>{machine} little-endian</source>
        <translation>{machine} 小端</translation>
    </message>
</context>
<context>
    <name>file.log</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}</source>
        <translation>kexec -d 日志，{machine}，段：{count}，入口 {entry}</translation>
    </message>
</context>
<context>
    <name>file.log-refused</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}, refused: {failure}</source>
        <translation>kexec -d 日志，{machine}，段：{count}，入口 {entry}，被拒绝：{failure}</translation>
    </message>
</context>
<context>
    <name>file.not-regular</name>
    <message>
        <source>cannot be read: it is a device or a pipe, not a file</source>
        <translation>无法读取：它是设备或管道，而不是文件</translation>
    </message>
</context>
<context>
    <name>file.object</name>
    <message>
        <source>{kind}, {platform}, ELF</source>
        <translation>{kind}，{platform}，ELF</translation>
    </message>
</context>
<context>
    <name>file.order-big</name>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
</context>
<context>
    <name>file.order-little</name>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
</context>
<context>
    <name>file.other-folder</name>
    <message>
        <source>a folder that is neither a bundle nor a snapshot</source>
        <translation>既非启动包也非快照的文件夹</translation>
    </message>
</context>
<context>
    <name>file.other-set</name>
    <message>
        <source>{what}, neither a bundle nor a snapshot, files: {count}</source>
        <translation>{what}，既非启动包也非快照，文件：{count}</translation>
    </message>
</context>
<context>
    <name>file.page-size</name>
    <message>
        <source>pages of {size}</source>
        <translation>页 {size}</translation>
    </message>
</context>
<context>
    <name>file.ram</name>
    <message>
        <source>{size} of RAM</source>
        <translation>RAM {size}</translation>
    </message>
</context>
<context>
    <name>file.set</name>
    <message>
        <source>{kind}, {what}, files: {count}</source>
        <translation>{kind}，{what}，文件：{count}</translation>
    </message>
</context>
<context>
    <name>file.stream</name>
    <message>
        <source>{compression} stream of {packed}, {size} unpacked, of no known kind</source>
        <translation>{compression} 流 {packed}，解包后 {size}，种类未知</translation>
    </message>
</context>
<context>
    <name>file.tree</name>
    <message>
        <source>{kind}, {size} bytes, version {version}</source>
        <translation>{kind}，{size} 字节，版本 {version}</translation>
    </message>
</context>
<context>
    <name>file.uimage</name>
    <message>
        <source>uImage “{name}”, {type}, {size} of data</source>
        <translation>uImage“{name}”，{type}，数据 {size}</translation>
    </message>
</context>
<context>
    <name>file.unknown</name>
    <message>
        <source>of no known kind, {size}</source>
        <translation>种类未知，{size}</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, which is all that a hash-MMU kernel reaches at its start.</source>
        <translation>{segment} {range} 的末尾高于第一个内存块 {block}，而哈希 MMU 内核启动时只能到达该块。</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-radix</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}; a radix kernel reaches it, a hash kernel would not.</source>
        <translation>{segment} {range} 的末尾高于第一个内存块 {block}；radix 内核可以到达，哈希内核则不能。</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-unknown</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, and whether the new kernel runs with the radix MMU cannot be told: its file has no symbols.</source>
        <translation>{segment} {range} 的末尾高于第一个内存块 {block}，且无法判断新内核是否以 radix MMU 运行：其文件没有符号。</translation>
    </message>
</context>
<context>
    <name>finding.allocator-gives-up</name>
    <message>
        <source>{allocator} itself would load nothing here: {reason}.</source>
        <translation>{allocator} 本身在这里不会加载任何内容：{reason}。</translation>
    </message>
</context>
<context>
    <name>finding.already-loaded</name>
    <message>
        <source>Something was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>获取快照时目标上已加载了内容；此次加载将取代它。</translation>
    </message>
</context>
<context>
    <name>finding.bare-tree</name>
    <message>
        <source>The target is a bare device tree: what the running machine looks like is not known, and the loader will want --force.</source>
        <translation>目标只是一棵设备树：不知道运行中的机器是什么样，加载器会要求 --force。</translation>
    </message>
</context>
<context>
    <name>finding.boot-cpu-missing</name>
    <message>
        <source>The new tree has no CPU with hardware id {cpu}, the one that will boot.</source>
        <translation>新设备树中没有硬件编号为 {cpu} 的 CPU，而启动的正是它。</translation>
    </message>
</context>
<context>
    <name>finding.bundle-untrusted</name>
    <message>
        <source>Nobody who is trusted has signed the bundle: {standing}.</source>
        <translation>没有受信任者为该启动包签名：{standing}。</translation>
    </message>
</context>
<context>
    <name>finding.byte-order-assumed</name>
    <message>
        <source>The target does not say its byte order; {order} was taken, the new kernel&apos;s own.</source>
        <translation>目标没有说明字节序；取 {order}，即新内核的字节序。</translation>
    </message>
</context>
<context>
    <name>finding.capture-leftover</name>
    <message>
        <source>{what} makes the new kernel take itself for one that is to save a dump.</source>
        <translation>{what} 使新内核把自己当作要保存转储的内核。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-empty</name>
    <message>
        <source>The new kernel gets no command line.</source>
        <translation>新内核得不到命令行。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-ignored</name>
    <message>
        <source>{allocator} hands {file} over as it is: the new kernel gets its command line &quot;{cmdline}&quot; and not the one of the request.</source>
        <translation>{allocator} 原样交付 {file}：新内核得到的是其中的命令行“{cmdline}”，而不是请求的命令行。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-not-captured</name>
    <message>
        <source>The target&apos;s own command line was asked for, but the snapshot does not have it.</source>
        <translation>要求使用目标自己的命令行，但快照中没有。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-root-twice</name>
    <message>
        <source>root= stands {count} times; the kernel takes the last, {root}.</source>
        <translation>root= 出现 {count} 次；内核取最后一个 {root}。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-too-long</name>
    <message>
        <source>The command line is {length} bytes long with its NUL; the kernel keeps {limit}.</source>
        <translation>命令行连同 NUL 长 {length} 字节；内核只保留 {limit} 字节。</translation>
    </message>
</context>
<context>
    <name>finding.console-parameter</name>
    <message>
        <source>The command line says console={console}, but this machine&apos;s console is {expected}.</source>
        <translation>命令行写着 console={console}，但此机器的控制台是 {expected}。</translation>
    </message>
</context>
<context>
    <name>finding.cpus-missing</name>
    <message>
        <source>The new tree does not list these CPUs of the target: {cpus}.</source>
        <translation>新设备树没有列出目标的这些 CPU：{cpus}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-all-cpus</name>
    <message>
        <source>The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its command line.</source>
        <translation>崩溃内核将启动全部 {cpus} 个处理器：其命令行上既没有 nr_cpus= 也没有 maxcpus=。</translation>
    </message>
</context>
<context>
    <name>finding.crash-already-loaded</name>
    <message>
        <source>A crash kernel was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>获取快照时目标上已加载了崩溃内核；此次加载将取代它。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-crashkernel</name>
    <message>
        <source>crashkernel={value} stands on the command line of the crash kernel.</source>
        <translation>崩溃内核的命令行上有 crashkernel={value}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-elfcorehdr</name>
    <message>
        <source>The command line that was given has elfcorehdr={value}; the header of this plan&apos;s dump is at {place}.</source>
        <translation>给出的命令行中有 elfcorehdr={value}；此计划的转储头部位于 {place}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump will be {new}-endian, the notes and all memory {old}-endian.</source>
        <translation>运行中的内核是 {old} 端序，崩溃内核是 {new} 端序：转储头部将是 {new} 端序，注释和全部内存是 {old} 端序。</translation>
    </message>
</context>
<context>
    <name>finding.crash-drconf-out-of-step</name>
    <message>
        <source>{allocator} writes usable memory for every LMB, but a kernel passes over those that are not its RAM: it will find {read} of {written} usable among the LMBs.</source>
        <translation>{allocator} 为每个 LMB 写入可用内存，但内核会跳过不属于其 RAM 的 LMB：在 LMB 中，{written} 里它只会认出 {read} 可用。</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-lost</name>
    <message>
        <source>{segment} {range} lies in the crashkernel region {otherRange}: from the jump on there is no crash kernel to catch a panic.</source>
        <translation>{segment} {range} 位于 crashkernel 区域 {otherRange}：从跳转起就没有能接住崩溃的崩溃内核。</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-not-relocatable</name>
    <message>
        <source>The crash kernel would be at {place}, but it was linked for {linked} and cannot run elsewhere.</source>
        <translation>崩溃内核将位于 {place}，但它是为 {linked} 链接的，不能在别处运行。</translation>
    </message>
</context>
<context>
    <name>finding.crash-load-limit-reached</name>
    <message>
        <source>The target allows no more loads of crash images (kexec_load_limit_panic = {limit}).</source>
        <translation>目标不再允许加载崩溃映像（kexec_load_limit_panic = {limit}）。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-boot-id</name>
    <message>
        <source>The snapshot does not say which boot of the target it is from (boot_id).</source>
        <translation>快照没有说明它来自目标的哪次启动（boot_id）。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-cpu-notes</name>
    <message>
        <source>The snapshot does not say where the processors leave their notes (crash_notes).</source>
        <translation>快照没有说明处理器把注释留在哪里（crash_notes）。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-notes</name>
    <message>
        <source>The snapshot says neither where the processors leave their notes nor where vmcoreinfo is.</source>
        <translation>快照既没有说明处理器把注释留在哪里，也没有说明 vmcoreinfo 在哪里。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-region</name>
    <message>
        <source>The target keeps no memory free for a crash kernel: {sources}.</source>
        <translation>目标没有为崩溃内核空出内存：{sources}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-spare-pages</name>
    <message>
        <source>The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are needed.</source>
        <translation>各段只给崩溃区域 {region} 留下 {free} 字节；需要两个 {page} 字节的页。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-vmcoreinfo</name>
    <message>
        <source>The snapshot does not say where vmcoreinfo is.</source>
        <translation>快照没有说明 vmcoreinfo 在哪里。</translation>
    </message>
</context>
<context>
    <name>finding.crash-region-sources-differ</name>
    <message>
        <source>The sources do not agree on where the crash region is ({sources}); {region} is taken.</source>
        <translation>各来源对崩溃区域的位置说法不一（{sources}）；采用 {region}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-room-tight</name>
    <message>
        <source>The segments leave {free} of the crash region {region}: that is all the memory the crash kernel will have, and its initrd alone takes {initrd} packed.</source>
        <translation>各段给崩溃区域 {region} 留下 {free}：这是崩溃内核能用的全部内存，而单是其 initrd 打包后就有 {initrd}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-run-at-load-lost</name>
    <message>
        <source>The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where it is.</source>
        <translation>Linux 内部的大端序 purgatory 会丢失让崩溃内核留在原处的那个字。</translation>
    </message>
</context>
<context>
    <name>finding.crash-segment-outside-region</name>
    <message>
        <source>{segment} {range} does not lie in the crash region {region}.</source>
        <translation>{segment} {range} 不在崩溃区域 {region} 内。</translation>
    </message>
</context>
<context>
    <name>finding.crash-too-many-ranges</name>
    <message>
        <source>The dump would have {count} rows; its header has room for {limit}.</source>
        <translation>转储将有 {count} 行；其头部只能容纳 {limit} 行。</translation>
    </message>
</context>
<context>
    <name>finding.crashkernel-on-kernel</name>
    <message>
        <source>The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. There will be no crash kernel.</source>
        <translation>新内核将拒绝其崩溃区域 {region}（{when}）：它压在内核自身 {extent} 上。将没有崩溃内核。</translation>
    </message>
</context>
<context>
    <name>finding.cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the new one {new}-endian.</source>
        <translation>运行中的内核是 {old} 端序，新内核是 {new} 端序。</translation>
    </message>
</context>
<context>
    <name>finding.dtb-row-replaced</name>
    <message>
        <source>{allocator} writes the tree&apos;s own row over the last one of {file}: {row} is not reserved any more.</source>
        <translation>{allocator} 把设备树自己的行写到 {file} 的最后一行上：{row} 不再保留。</translation>
    </message>
</context>
<context>
    <name>finding.dtb-without-row</name>
    <message>
        <source>{file} has no reservation row: {allocator} would write the tree&apos;s own over its header.</source>
        <translation>{file} 没有保留行：{allocator} 会把设备树自己的行写到其头部上。</translation>
    </message>
</context>
<context>
    <name>finding.edit-overrides-rule</name>
    <message>
        <source>The edit of {what} replaces what the loading rules wrote there.</source>
        <translation>对 {what} 的编辑取代了加载规则写入的内容。</translation>
    </message>
</context>
<context>
    <name>finding.fadump-active</name>
    <message>
        <source>A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump).</source>
        <translation>目标上的固件辅助转储处于活动状态（/rtas ibm,kernel-dump）。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-node-missing</name>
    <message>
        <source>The target has {node}, the new tree has not.</source>
        <translation>目标有 {node}，新设备树没有。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-not-reserved</name>
    <message>
        <source>{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory.</source>
        <translation>{what} {range}（{source}）在新设备树中未保留：{when}，它变成空闲内存。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}.</source>
        <translation>{what} {otherRange}（{source}）将被覆盖（{when}）：内核占用 {extent}。</translation>
    </message>
</context>
<context>
    <name>finding.half-of-ram</name>
    <message>
        <source>{segment} needs {size} bytes, more than half of the {ram} bytes of RAM.</source>
        <translation>{segment} 需要 {size} 字节，超过 RAM {ram} 字节的一半。</translation>
    </message>
</context>
<context>
    <name>finding.ima-allocator-without-log</name>
    <message>
        <source>The measurement log is to be handed over, but {allocator} has no place for it: it is not.</source>
        <translation>要求交付度量日志，但 {allocator} 没有放它的位置：因此不交付。</translation>
    </message>
</context>
<context>
    <name>finding.ima-appraisal</name>
    <message>
        <source>The target&apos;s IMA wants signed kernels ({policy}): kexec_load answers EACCES.</source>
        <translation>目标的 IMA 要求已签名的内核（{policy}）：kexec_load 返回 EACCES。</translation>
    </message>
</context>
<context>
    <name>finding.ima-condition-assumed</name>
    <message>
        <source>{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met.</source>
        <translation>{func}：起决定作用的规则中的 {condition} 无法在此判断；视为满足。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-longer</name>
    <message>
        <source>{register} stands for the first {count} entries; the register knows nothing of entry {number} ({name}) and those behind it.</source>
        <translation>{register} 代表前 {count} 个条目；寄存器不包含条目 {number}（{name}）及其后的条目。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-lost</name>
    <message>
        <source>The target has a measurement log of {count} entries; it is not handed over to the new kernel.</source>
        <translation>目标有 {count} 个条目的度量日志；它不会交付给新内核。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-order</name>
    <message>
        <source>The measurement log is {order}-endian, which the new {new}-endian kernel cannot read.</source>
        <translation>度量日志为 {order}-endian，新的 {new}-endian 内核无法读取。</translation>
    </message>
</context>
<context>
    <name>finding.ima-no-log</name>
    <message>
        <source>The measurement log is to be handed over, but the target&apos;s snapshot has none.</source>
        <translation>要求交付度量日志，但目标的快照中没有。</translation>
    </message>
</context>
<context>
    <name>finding.ima-old-template</name>
    <message>
        <source>The measurement log has entries of the template &quot;ima&quot;, which no kernel takes over.</source>
        <translation>度量日志中有模板“ima”的条目，没有内核会接收。</translation>
    </message>
</context>
<context>
    <name>finding.ima-padded-bank</name>
    <message>
        <source>{register} was extended with SHA-1 digests and zeros behind them.</source>
        <translation>{register} 是用后面补零的 SHA-1 摘要扩展的。</translation>
    </message>
</context>
<context>
    <name>finding.ima-policy-unknown</name>
    <message>
        <source>The target&apos;s measuring policy is not known; it was taken to have no rules.</source>
        <translation>目标的度量策略未知；视为没有规则。</translation>
    </message>
</context>
<context>
    <name>finding.ima-register-differs</name>
    <message>
        <source>{register} is {given}, the log makes {computed}, and no part of it makes what was given.</source>
        <translation>{register} 为 {given}，日志得出 {computed}，日志的任何部分都得不出给定的值。</translation>
    </message>
</context>
<context>
    <name>finding.ima-rule-passed-over</name>
    <message>
        <source>{func}: whether &quot;{rule}&quot; applies depends on the target&apos;s file system; it was taken not to.</source>
        <translation>{func}：“{rule}”是否适用取决于目标的文件系统；视为不适用。</translation>
    </message>
</context>
<context>
    <name>finding.ima-signature-unknown</name>
    <message>
        <source>{func}: the template {template} has signatures; the prediction has none in them.</source>
        <translation>{func}：模板 {template} 含有签名；预测中没有签名。</translation>
    </message>
</context>
<context>
    <name>finding.ima-template-digest</name>
    <message>
        <source>Entry {number} ({name}): its template digest is not that of its fields.</source>
        <translation>条目 {number}（{name}）：模板摘要与其字段不符。</translation>
    </message>
</context>
<context>
    <name>finding.ima-violation</name>
    <message>
        <source>Entry {number} ({name}) is a violation: the file was written while it was measured, or measured while it was written.</source>
        <translation>条目 {number}（{name}）是一次违规：文件在度量时被写入，或在写入时被度量。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-empty</name>
    <message>
        <source>The initrd {file} is empty.</source>
        <translation>initrd {file} 是空的。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-end-missing</name>
    <message>
        <source>The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} answers EINVAL.</source>
        <translation>设备树的 /chosen 中有 linux,initrd-start 但没有 linux,initrd-end：{allocator} 返回 EINVAL。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-not-loaded</name>
    <message>
        <source>The new tree names an initrd at {address}, but this plan loads none.</source>
        <translation>新设备树指明 {address} 处有 initrd，但此计划没有加载。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-outside-memory</name>
    <message>
        <source>The initrd {range} is lost {when}: {because}.</source>
        <translation>initrd {range} 会丢失（{when}）：{because}。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-unknown-format</name>
    <message>
        <source>{file} does not start like an initramfs (cpio) or a compressed file.</source>
        <translation>{file} 的开头不像 initramfs（cpio）或压缩文件。</translation>
    </message>
</context>
<context>
    <name>finding.integrity-not-checked</name>
    <message>
        <source>This purgatory checks no segment one by one: {reason}.</source>
        <translation>此 purgatory 不逐段检查：{reason}。</translation>
    </message>
</context>
<context>
    <name>finding.kernel-end-unknown</name>
    <message>
        <source>The target does not say where its running kernel ends (/chosen linux,kernel-end).</source>
        <translation>目标没有说明运行中内核的末尾（/chosen linux,kernel-end）。</translation>
    </message>
</context>
<context>
    <name>finding.kernel-torn-apart</name>
    <message>
        <source>{segment} lies {found} behind the kernel&apos;s entry, but the kernel was built for {expected}: {when} it copies one block, with whatever lies at {expected}.</source>
        <translation>{segment} 位于内核入口之后 {found}，但内核是为 {expected} 构建的：{when}，它整块复制，连同 {expected} 处的任何内容。</translation>
    </message>
</context>
<context>
    <name>finding.kexec-not-configured</name>
    <message>
        <source>The target&apos;s kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS.</source>
        <translation>目标的内核编译时没有 CONFIG_KEXEC：kexec_load 返回 ENOSYS。</translation>
    </message>
</context>
<context>
    <name>finding.load-disabled</name>
    <message>
        <source>The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot.</source>
        <translation>目标的 kernel.kexec_load_disabled = 1：下次启动之前 kexec_load 返回 EPERM。</translation>
    </message>
</context>
<context>
    <name>finding.load-limit-reached</name>
    <message>
        <source>The target allows no more loads (kexec_load_limit_reboot = {limit}).</source>
        <translation>目标不再允许加载（kexec_load_limit_reboot = {limit}）。</translation>
    </message>
</context>
<context>
    <name>finding.load-memory-tight</name>
    <message>
        <source>Loading needs about {need} bytes at its peak; the target has {ram} bytes in all.</source>
        <translation>加载峰值约需 {need} 字节；目标总共有 {ram} 字节。</translation>
    </message>
</context>
<context>
    <name>finding.lockdown</name>
    <message>
        <source>The target is locked down ({mode}): kexec_load answers EPERM.</source>
        <translation>目标已锁定（{mode}）：kexec_load 返回 EPERM。</translation>
    </message>
</context>
<context>
    <name>finding.memory-map-remark</name>
    <message>
        <source>While the memory map was read: {remark}</source>
        <translation>读取内存映射时：{remark}</translation>
    </message>
</context>
<context>
    <name>finding.no-chosen</name>
    <message>
        <source>The new tree has no /chosen node: the kernel will get neither command line nor initrd.</source>
        <translation>新设备树没有 /chosen 节点：内核既得不到命令行也得不到 initrd。</translation>
    </message>
</context>
<context>
    <name>finding.no-console</name>
    <message>
        <source>The purgatory will be silent: {reason}.</source>
        <translation>purgatory 将没有输出：{reason}。</translation>
    </message>
</context>
<context>
    <name>finding.no-cpus</name>
    <message>
        <source>The new tree lists no CPU under /cpus.</source>
        <translation>新设备树的 /cpus 下没有 CPU。</translation>
    </message>
</context>
<context>
    <name>finding.no-memory-in-tree</name>
    <message>
        <source>The new tree describes no memory.</source>
        <translation>新设备树没有描述内存。</translation>
    </message>
</context>
<context>
    <name>finding.no-room</name>
    <message>
        <source>There is no place for {segment}: {size} bytes at a multiple of {align} in [{min}, {end}) ({limit}).</source>
        <translation>没有放置 {segment} 的位置：在 [{min}, {end}) 内、{align} 的倍数处需要 {size} 字节（{limit}）。</translation>
    </message>
</context>
<context>
    <name>finding.no-root</name>
    <message>
        <source>There is neither an initrd nor root= on the command line: the new kernel will have no root file system.</source>
        <translation>既没有 initrd，命令行上也没有 root=：新内核将没有根文件系统。</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-kernel</name>
    <message>
        <source>{segment} {range} will be overwritten {when}: it takes {extent} ({how}).</source>
        <translation>{segment} {range} 将被覆盖（{when}）：内核占用 {extent}（{how}）。</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-stack</name>
    <message>
        <source>{segment} {range} will be written over {when}: the purgatory&apos;s stack is {extent}.</source>
        <translation>{segment} {range} 将被写坏（{when}）：purgatory 的栈是 {extent}。</translation>
    </message>
</context>
<context>
    <name>finding.page-size-assumed</name>
    <message>
        <source>The target does not say its page size; {size} was taken.</source>
        <translation>目标没有说明页大小；取 {size}。</translation>
    </message>
</context>
<context>
    <name>finding.page-size-differs</name>
    <message>
        <source>The request says page size {size}, the target&apos;s snapshot {target}.</source>
        <translation>请求的页大小为 {size}，目标快照的为 {target}。</translation>
    </message>
</context>
<context>
    <name>finding.pin-without-segment</name>
    <message>
        <source>{segment} is pinned at {address}, but the plan has no {segment}.</source>
        <translation>{segment} 固定在 {address}，但计划中没有 {segment}。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-byte-order</name>
    <message>
        <source>The purgatory is {purgatory}-endian, but the running kernel, which enters it, is {kernel}-endian.</source>
        <translation>purgatory 是 {purgatory} 端序，而进入它的运行中内核是 {kernel} 端序。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-not-exportable</name>
    <message>
        <source>The running kernel&apos;s own purgatory stands in the plan for its place only; the plan cannot be exported.</source>
        <translation>运行中内核自己的 purgatory 在计划中只为占位；该计划无法导出。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-symbol-missing</name>
    <message>
        <source>The purgatory has no symbol {symbol}, so it cannot be told what it needs.</source>
        <translation>purgatory 没有符号 {symbol}，因此无法告诉它所需的内容。</translation>
    </message>
</context>
<context>
    <name>finding.quirk-decided</name>
    <message>
        <source>The place of {segment} was decided by a quirk of {allocator}: {quirk}.</source>
        <translation>{segment} 的位置由 {allocator} 的怪癖决定：{quirk}。</translation>
    </message>
</context>
<context>
    <name>finding.reboot-impossible</name>
    <message>
        <source>The purgatory is to reboot when a segment is damaged, but the target has no firmware that it could ask: it will stop.</source>
        <translation>段损坏时 purgatory 应当重启，但目标没有可以请求的固件：它会停住。</translation>
    </message>
</context>
<context>
    <name>finding.reserved-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the running kernel does.</source>
        <translation>{what} {otherRange}（{source}）将被覆盖（{when}）：新内核占用 {extent}，比运行中的内核更多。</translation>
    </message>
</context>
<context>
    <name>finding.running-kernel-property</name>
    <message>
        <source>The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads {read}.</source>
        <translation>新设备树保留了运行中内核的 /chosen {property} = {value}；新内核会读成 {read}。</translation>
    </message>
</context>
<context>
    <name>finding.secure-boot</name>
    <message>
        <source>The target enforces secure boot ({where}): kexec_load answers EACCES.</source>
        <translation>目标强制安全启动（{where}）：kexec_load 返回 EACCES。</translation>
    </message>
</context>
<context>
    <name>finding.segment-misaligned</name>
    <message>
        <source>{segment} at {address} is not at a multiple of {align}.</source>
        <translation>{address} 处的 {segment} 不在 {align} 的倍数上。</translation>
    </message>
</context>
<context>
    <name>finding.segment-outside-ram</name>
    <message>
        <source>{segment} {range} is not wholly in RAM.</source>
        <translation>{segment} {range} 不完全在 RAM 中。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-firmware</name>
    <message>
        <source>{segment} {range} lies on {what} {otherRange} ({source}).</source>
        <translation>{segment} {range} 压在 {what} {otherRange}（{source}）上。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-kernel</name>
    <message>
        <source>{segment} {range} lies on the running kernel, which ends at {kernelEnd}.</source>
        <translation>{segment} {range} 压在运行中的内核上，后者止于 {kernelEnd}。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserve</name>
    <message>
        <source>{segment} {range} lies in {reserve}, which the request keeps free.</source>
        <translation>{segment} {range} 位于请求要空出的 {reserve} 中。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserved</name>
    <message>
        <source>{segment} {range} lies on reserved memory {otherRange} ({source}).</source>
        <translation>{segment} {range} 压在保留内存 {otherRange}（{source}）上。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-segment</name>
    <message>
        <source>{segment} {range} overlaps {other} {otherRange}.</source>
        <translation>{segment} {range} 与 {other} {otherRange} 重叠。</translation>
    </message>
</context>
<context>
    <name>finding.slave-code-not-entry</name>
    <message>
        <source>{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel starts with what stands at {entry}.</source>
        <translation>{allocator} 从文件偏移 {taken} 处取等待 CPU 的代码，但内核始于 {entry} 处的内容。</translation>
    </message>
</context>
<context>
    <name>finding.snapshot-file-absent</name>
    <message>
        <source>The snapshot has no {file}: {consequence}</source>
        <translation>快照中没有 {file}：{consequence}</translation>
    </message>
</context>
<context>
    <name>finding.target-by-file</name>
    <message>
        <source>The target&apos;s policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed.</source>
        <translation>目标的策略禁止 kexec_load；其内核有 kexec_file_load，可能被允许。</translation>
    </message>
</context>
<context>
    <name>finding.target-byte-order</name>
    <message>
        <source>The target&apos;s running kernel is {found}-endian; the plan was made for a {planned}-endian one.</source>
        <translation>目标上正在运行的内核是 {found}-endian；计划是为 {planned}-endian 的内核制定的。</translation>
    </message>
</context>
<context>
    <name>finding.target-crash-by-file</name>
    <message>
        <source>A crash image is not loaded by file.</source>
        <translation>崩溃映像不能按文件加载。</translation>
    </message>
</context>
<context>
    <name>finding.target-fingerprint</name>
    <message>
        <source>The target&apos;s memory is not as it was when the plan was made: {difference}</source>
        <translation>目标的内存与制定计划时不同：{difference}</translation>
    </message>
</context>
<context>
    <name>finding.target-half-of-ram</name>
    <message>
        <source>The segments take {need}; half of the target&apos;s memory is {half}.</source>
        <translation>各段占用 {need}；目标内存的一半是 {half}。</translation>
    </message>
</context>
<context>
    <name>finding.target-machine</name>
    <message>
        <source>The target is a machine of kind {machine}; the plan is for {arch}.</source>
        <translation>目标是 {machine} 类型的机器；计划用于 {arch}。</translation>
    </message>
</context>
<context>
    <name>finding.target-memory-low</name>
    <message>
        <source>The load needs {need} of free memory on the target, {available} is available ({parts}).</source>
        <translation>加载需要目标上 {need} 的空闲内存，可用 {available}（{parts}）。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-file-load</name>
    <message>
        <source>The target&apos;s kernel has no kexec_file_load: it answers ENOSYS.</source>
        <translation>目标内核没有 kexec_file_load：返回 ENOSYS。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-fingerprint</name>
    <message>
        <source>The plan was made from a bare device tree: nothing says that it is for this machine.</source>
        <translation>计划仅由一个设备树制定：没有任何信息表明它适用于这台机器。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kernel-file</name>
    <message>
        <source>The bundle holds no kernel file that could be given to kexec_file_load.</source>
        <translation>包中没有可交给 kexec_file_load 的内核文件。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kexec</name>
    <message>
        <source>The target has no /sys/kernel/kexec_loaded.</source>
        <translation>目标没有 /sys/kernel/kexec_loaded。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-panic</name>
    <message>
        <source>The plan&apos;s command line does not restart the machine after a panic (panic=): the new kernel may stop for good.</source>
        <translation>计划的命令行不会在内核崩溃后重启机器 (panic=)：新内核可能从此停住。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-store</name>
    <message>
        <source>There is no folder on the target that could take {need}: {places}.</source>
        <translation>目标上没有能容纳 {need} 的文件夹：{places}。</translation>
    </message>
</context>
<context>
    <name>finding.target-not-root</name>
    <message>
        <source>The login is not root&apos;s, and neither sudo -n nor doas -n gives root.</source>
        <translation>登录用户不是 root，sudo -n 和 doas -n 也都无法取得 root。</translation>
    </message>
</context>
<context>
    <name>finding.target-other-boot</name>
    <message>
        <source>The crash image was made for boot {planned} of the target; it runs boot {now} now.</source>
        <translation>崩溃映像是为目标的启动 {planned} 制作的；目标现在处于启动 {now}。</translation>
    </message>
</context>
<context>
    <name>finding.target-page-size</name>
    <message>
        <source>The target&apos;s running kernel has pages of {found}; the plan was made for {planned}.</source>
        <translation>目标上正在运行的内核的页大小为 {found}；计划是为 {planned} 制定的。</translation>
    </message>
</context>
<context>
    <name>finding.target-plan-errors</name>
    <message>
        <source>The plan itself has {count} finding(s) of severity error.</source>
        <translation>计划本身有 {count} 个严重程度为“错误”的发现。</translation>
    </message>
</context>
<context>
    <name>finding.target-replaces</name>
    <message>
        <source>Plan {plan} is loaded on the target; this load will replace it.</source>
        <translation>目标上已加载计划 {plan}；此次加载将取代它。</translation>
    </message>
</context>
<context>
    <name>finding.target-signature</name>
    <message>
        <source>The target&apos;s policy ({policy}) may want the kernel&apos;s file signed by a key that it knows.</source>
        <translation>目标的策略（{policy}）可能要求内核文件由它认识的密钥签名。</translation>
    </message>
</context>
<context>
    <name>finding.target-systemd-no-kexec</name>
    <message>
        <source>The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way.</source>
        <translation>目标运行 systemd，但没有 /sbin/kexec：无法有序地离开当前系统。</translation>
    </message>
</context>
<context>
    <name>finding.target-tool-missing</name>
    <message>
        <source>The target has no {tool}.</source>
        <translation>目标没有 {tool}。</translation>
    </message>
</context>
<context>
    <name>finding.target-unsigned</name>
    <message>
        <source>The target takes only signed kernels ({policy}), and this kernel&apos;s file has no signature.</source>
        <translation>目标只接受已签名的内核（{policy}），而此内核的文件没有签名。</translation>
    </message>
</context>
<context>
    <name>finding.too-many-segments</name>
    <message>
        <source>The plan has {count} segments; kexec takes 16.</source>
        <translation>计划有 {count} 个段；kexec 只接受 16 个。</translation>
    </message>
</context>
<context>
    <name>finding.tree-from-other-source</name>
    <message>
        <source>{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken.</source>
        <translation>{allocator} 从 {wanted} 开始，而此目标没有；改用 {taken}。</translation>
    </message>
</context>
<context>
    <name>finding.tree-memory-not-there</name>
    <message>
        <source>The new tree describes memory that the target does not have: {size} bytes, from {range} on.</source>
        <translation>新设备树描述了目标没有的内存：从 {range} 起 {size} 字节。</translation>
    </message>
</context>
<context>
    <name>finding.tree-over-tool-limits</name>
    <message>
        <source>The tree has {count} {what}; {allocator} has room for {limit} and ends.</source>
        <translation>设备树有 {count} 个 {what}；{allocator} 只容得下 {limit} 个，于是结束。</translation>
    </message>
</context>
<context>
    <name>findings.about</name>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>findings.cause</name>
    <message>
        <source>why it matters</source>
        <translation>为何重要</translation>
    </message>
</context>
<context>
    <name>findings.code</name>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>findings.message</name>
    <message>
        <source>what was found</source>
        <translation>发现的情况</translation>
    </message>
</context>
<context>
    <name>findings.severity</name>
    <message>
        <source>severity</source>
        <translation>严重程度</translation>
    </message>
</context>
<context>
    <name>findings.source</name>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>hole.above-max</name>
    <message>
        <source>lies behind the upper limit {end}</source>
        <translation>位于上限 {end} 之后</translation>
    </message>
</context>
<context>
    <name>hole.bad-align</name>
    <message>
        <source>the alignment {align} is no power of two</source>
        <translation>对齐值 {align} 不是 2 的幂</translation>
    </message>
</context>
<context>
    <name>hole.below-min</name>
    <message>
        <source>lies below the lower limit {min}</source>
        <translation>低于下限 {min}</translation>
    </message>
</context>
<context>
    <name>hole.crash-not-supported</name>
    <message>
        <source>this kernel places no crash images</source>
        <translation>此内核不放置崩溃映像</translation>
    </message>
</context>
<context>
    <name>hole.driver-managed</name>
    <message>
        <source>managed by a driver: another kernel would not find it</source>
        <translation>由驱动管理：别的内核找不到它</translation>
    </message>
</context>
<context>
    <name>hole.empty-excludes</name>
    <message>
        <source>the exclude list is empty: the generic search is used instead</source>
        <translation>排除列表为空：改用通用搜索</translation>
    </message>
</context>
<context>
    <name>hole.generic-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the range that this search looks at</source>
        <translation>此搜索所看范围内按 {align} 对齐的最高 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.generic-up</name>
    <message>
        <source>the lowest free {wanted} bytes aligned to {align} of the range</source>
        <translation>范围内按 {align} 对齐的最低空闲 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.higher-fits</name>
    <message>
        <source>fits, but a higher piece fits as well</source>
        <translation>放得下，但更高的一块也放得下</translation>
    </message>
</context>
<context>
    <name>hole.in-excluded</name>
    <message>
        <source>meets a range that must be kept clear of, its ends included</source>
        <translation>遇到必须避开的范围，包括其两端</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-down</name>
    <message>
        <source>the upper end of the last piece that offers {wanted} bytes</source>
        <translation>能提供 {wanted} 字节的最后一块的上端</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-up</name>
    <message>
        <source>the first piece that offers {wanted} bytes</source>
        <translation>能提供 {wanted} 字节的第一块</translation>
    </message>
</context>
<context>
    <name>hole.known-allocators</name>
    <message>
        <source>known ones: {names}</source>
        <translation>已知的有：{names}</translation>
    </message>
</context>
<context>
    <name>hole.lite-failed</name>
    <message>
        <source>nothing fits, which kexec-lite does not look at: it goes on with -1</source>
        <translation>没有放得下的，kexec-lite 不检查：它以 -1 继续</translation>
    </message>
</context>
<context>
    <name>hole.lite-high</name>
    <message>
        <source>the end of the last range that holds {wanted} bytes</source>
        <translation>容得下 {wanted} 字节的最后一个范围的末尾</translation>
    </message>
</context>
<context>
    <name>hole.lite-low</name>
    <message>
        <source>the first range that holds {wanted} bytes</source>
        <translation>容得下 {wanted} 字节的第一个范围</translation>
    </message>
</context>
<context>
    <name>hole.min-above-max</name>
    <message>
        <source>the lower limit {min} does not lie below the upper limit {end}</source>
        <translation>下限 {min} 不低于上限 {end}</translation>
    </message>
</context>
<context>
    <name>hole.no-candidate</name>
    <message>
        <source>nothing to try in [{min}, {end})</source>
        <translation>[{min}, {end}) 内没有可尝试的位置</translation>
    </message>
</context>
<context>
    <name>hole.no-ram</name>
    <message>
        <source>no RAM between two excluded ranges</source>
        <translation>两个排除范围之间没有 RAM</translation>
    </message>
</context>
<context>
    <name>hole.no-size</name>
    <message>
        <source>a segment of {wanted} bytes cannot be placed</source>
        <translation>{wanted} 字节的段无法放置</translation>
    </message>
</context>
<context>
    <name>hole.nothing-left</name>
    <message>
        <source>nothing is left of the piece within [{min}, {end}) once its start is rounded up to {align}</source>
        <translation>起点向上取整到 {align} 后，该片段在 [{min}, {end}) 内没有剩余</translation>
    </message>
</context>
<context>
    <name>hole.occupied</name>
    <message>
        <source>meets a segment that is placed already</source>
        <translation>遇到已放置的段</translation>
    </message>
</context>
<context>
    <name>hole.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>页大小 {size} 不是 2 的幂</translation>
    </message>
</context>
<context>
    <name>hole.passed-extent</name>
    <message>
        <source>passed over: {what}; it moves there before it reads anything else</source>
        <translation>略过：{what}；它在读取其他内容之前会移到那里</translation>
    </message>
</context>
<context>
    <name>hole.passed-memories</name>
    <message>
        <source>passed over: {what} ({source}) and {more} more of its kind</source>
        <translation>略过：{what}（{source}）以及另外 {more} 个同类</translation>
    </message>
</context>
<context>
    <name>hole.passed-memory</name>
    <message>
        <source>passed over: {what} ({source})</source>
        <translation>略过：{what}（{source}）</translation>
    </message>
</context>
<context>
    <name>hole.passed-pin</name>
    <message>
        <source>passed over: {segment}, which the request pins there</source>
        <translation>略过：{segment}，请求把它固定在那里</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserve</name>
    <message>
        <source>passed over: kept clear by the request ({count})</source>
        <translation>略过：请求要求保持空闲（{count}）</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserved</name>
    <message>
        <source>passed over: reserved by the running kernel, as its memblock says ({count})</source>
        <translation>略过：运行中的内核已保留，见其 memblock（{count}）</translation>
    </message>
</context>
<context>
    <name>hole.passed-segment</name>
    <message>
        <source>passed over: {segment}, which was placed before</source>
        <translation>略过：{segment}，此前已放置</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the highest piece that fits</source>
        <translation>放得下的最高一块中按 {align} 对齐的最高 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-up</name>
    <message>
        <source>the lowest {wanted} bytes aligned to {align} of the lowest piece that fits</source>
        <translation>放得下的最低一块中按 {align} 对齐的最低 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.scattered</name>
    <message>
        <source>{count} pieces apart from each other in this range; {reason}</source>
        <translation>此范围内有 {count} 个互不相连的片段；{reason}</translation>
    </message>
</context>
<context>
    <name>hole.span-wraps</name>
    <message>
        <source>{list} row {row}: {size} bytes at {start} go beyond 2^64</source>
        <translation>{list} 第 {row} 行：{start} 处的 {size} 字节超出 2^64</translation>
    </message>
</context>
<context>
    <name>hole.too-many</name>
    <message>
        <source>16 segments are placed already: the kernel takes no more</source>
        <translation>已放置 16 个段：内核不再接受更多</translation>
    </message>
</context>
<context>
    <name>hole.too-many-rows</name>
    <message>
        <source>{list} has {count} rows, at most {limit} are taken</source>
        <translation>{list} 有 {count} 行，最多取 {limit} 行</translation>
    </message>
</context>
<context>
    <name>hole.too-small</name>
    <message>
        <source>too small: the largest of {count} offers {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>太小：{count} 个中最大的按 {align} 对齐后有 {free} 字节，需要 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.too-small-one</name>
    <message>
        <source>too small: {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>太小：按 {align} 对齐有 {free} 字节，需要 {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.unknown-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>没有分配器“{name}”</translation>
    </message>
</context>
<context>
    <name>hole.workbench-down</name>
    <message>
        <source>the highest {wanted} free bytes aligned to {align}</source>
        <translation>按 {align} 对齐的最高空闲 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.workbench-up</name>
    <message>
        <source>the lowest {wanted} free bytes aligned to {align}</source>
        <translation>按 {align} 对齐的最低空闲 {wanted} 字节</translation>
    </message>
</context>
<context>
    <name>hole.wrapped-limit</name>
    <message>
        <source>the limit wrapped at an excluded range: the rest is searched without the list</source>
        <translation>限制在某个排除范围处回绕：其余部分不用列表搜索</translation>
    </message>
</context>
<context>
    <name>html.added</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
</context>
<context>
    <name>html.after</name>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>html.after-jump</name>
    <message>
        <source>After the jump</source>
        <translation>跳转之后</translation>
    </message>
</context>
<context>
    <name>html.align</name>
    <message>
        <source>Aligned to</source>
        <translation>对齐</translation>
    </message>
</context>
<context>
    <name>html.allocator</name>
    <message>
        <source>Placed by</source>
        <translation>分配器</translation>
    </message>
</context>
<context>
    <name>html.because</name>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
</context>
<context>
    <name>html.before</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>html.candidates</name>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
</context>
<context>
    <name>html.change</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>html.changed</name>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>html.cmdline</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
</context>
<context>
    <name>html.comes-from</name>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
</context>
<context>
    <name>html.entry</name>
    <message>
        <source>Entry</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>html.findings</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>html.foreign-purgatory</name>
    <message>
        <source>The purgatory is the one inside the target&apos;s own kernel: its bytes are not known here.</source>
        <translation>purgatory 是目标自身内核中的那个：这里不知道它的字节。</translation>
    </message>
</context>
<context>
    <name>html.formula</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
</context>
<context>
    <name>html.from</name>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
</context>
<context>
    <name>html.from-file</name>
    <message>
        <source>From file</source>
        <translation>来自文件</translation>
    </message>
</context>
<context>
    <name>html.heading</name>
    <message>
        <source>Boot plan: {kernel} on {target}</source>
        <translation>启动计划：{target} 上的 {kernel}</translation>
    </message>
</context>
<context>
    <name>html.how</name>
    <message>
        <source>How</source>
        <translation>如何</translation>
    </message>
</context>
<context>
    <name>html.in-memory</name>
    <message>
        <source>In memory</source>
        <translation>内存中</translation>
    </message>
</context>
<context>
    <name>html.kind</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
</context>
<context>
    <name>html.memory</name>
    <message>
        <source>Memory of the machine</source>
        <translation>机器的内存</translation>
    </message>
</context>
<context>
    <name>html.more-ranges</name>
    <message>
        <source>… and ranges that are not listed: {count}</source>
        <translation>… 以及未列出的范围：{count}</translation>
    </message>
</context>
<context>
    <name>html.new-kernel</name>
    <message>
        <source>New kernel</source>
        <translation>新内核</translation>
    </message>
</context>
<context>
    <name>html.no</name>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>html.no-edits</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有任何更改。</translation>
    </message>
</context>
<context>
    <name>html.no-room</name>
    <message>
        <source>{segment}: no room was found</source>
        <translation>{segment}：没有找到空间</translation>
    </message>
</context>
<context>
    <name>html.none</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>html.pages</name>
    <message>
        <source>pages of {size}</source>
        <translation>页 {size}</translation>
    </message>
</context>
<context>
    <name>html.passed-over</name>
    <message>
        <source>passed over</source>
        <translation>略过</translation>
    </message>
</context>
<context>
    <name>html.pinned</name>
    <message>
        <source>(pinned)</source>
        <translation>（已固定）</translation>
    </message>
</context>
<context>
    <name>html.place</name>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>html.range</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>html.ready</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>html.reason</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>html.relocation-count</name>
    <message>
        <source>Relocations applied to the purgatory: {count}</source>
        <translation>应用于 purgatory 的重定位：{count}</translation>
    </message>
</context>
<context>
    <name>html.relocations</name>
    <message>
        <source>Relocations</source>
        <translation>重定位</translation>
    </message>
</context>
<context>
    <name>html.removed</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>html.rule-source</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>html.running-kernel</name>
    <message>
        <source>Running kernel</source>
        <translation>运行中的内核</translation>
    </message>
</context>
<context>
    <name>html.said-in</name>
    <message>
        <source>Where it is said</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>html.section</name>
    <message>
        <source>Section</source>
        <translation>节</translation>
    </message>
</context>
<context>
    <name>html.segment</name>
    <message>
        <source>Segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>html.size</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>html.source</name>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
</context>
<context>
    <name>html.symbol</name>
    <message>
        <source>Symbol</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>html.taken</name>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
</context>
<context>
    <name>html.taken-place</name>
    <message>
        <source>Taken: {why}</source>
        <translation>采用：{why}</translation>
    </message>
</context>
<context>
    <name>html.title</name>
    <message>
        <source>Boot plan</source>
        <translation>启动计划</translation>
    </message>
</context>
<context>
    <name>html.to</name>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>html.trace</name>
    <message>
        <source>Every decision</source>
        <translation>每个决定</translation>
    </message>
</context>
<context>
    <name>html.tree</name>
    <message>
        <source>Device tree</source>
        <translation>设备树</translation>
    </message>
</context>
<context>
    <name>html.type</name>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>html.value</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>html.variable</name>
    <message>
        <source>Variable of the purgatory</source>
        <translation>purgatory 的变量</translation>
    </message>
</context>
<context>
    <name>html.when</name>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>html.where</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>html.why</name>
    <message>
        <source>Why {segment} lies there</source>
        <translation>{segment} 为何在那里</translation>
    </message>
</context>
<context>
    <name>html.will-fail</name>
    <message>
        <source>Will not boot as it is</source>
        <translation>照此无法启动</translation>
    </message>
</context>
<context>
    <name>html.yes</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>identity.fingerprint</name>
    <message>
        <source>fingerprint of the target</source>
        <translation>目标的指纹</translation>
    </message>
</context>
<context>
    <name>identity.id</name>
    <message>
        <source>plan id</source>
        <translation>计划编号</translation>
    </message>
</context>
<context>
    <name>identity.marker</name>
    <message>
        <source>marker on the command line</source>
        <translation>命令行上的标记</translation>
    </message>
</context>
<context>
    <name>identity.part</name>
    <message>
        <source>is the digest of</source>
        <translation>其摘要对象</translation>
    </message>
</context>
<context>
    <name>identity.value</name>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>identity.what</name>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>ima-signature.hash</name>
    <message>
        <source>the number of its hash is none of Linux&apos;s</source>
        <translation>其哈希编号不是 Linux 的编号</translation>
    </message>
</context>
<context>
    <name>ima-signature.length</name>
    <message>
        <source>the header says {said} bytes of signature, there are {there}</source>
        <translation>头部说签名有 {said} 字节，实际有 {there} 字节</translation>
    </message>
</context>
<context>
    <name>ima-signature.malformed</name>
    <message>
        <source>is no signature of security.ima (03 02 …)</source>
        <translation>不是 security.ima 的签名（03 02 …）</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-identifier</name>
    <message>
        <source>the certificate has no subject key identifier, by which IMA finds the key</source>
        <translation>证书没有 IMA 用来查找密钥的主体密钥标识符</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-key</name>
    <message>
        <source>no trusted key has the identifier {id}</source>
        <translation>没有标识符为 {id} 的可信密钥</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-number</name>
    <message>
        <source>IMA has no number for the hash {hash}</source>
        <translation>IMA 没有哈希 {hash} 的编号</translation>
    </message>
</context>
<context>
    <name>ima-signature.none</name>
    <message>
        <source>the file has no security.ima</source>
        <translation>文件没有 security.ima</translation>
    </message>
</context>
<context>
    <name>ima-signature.too-long</name>
    <message>
        <source>the signature is too long</source>
        <translation>签名太长</translation>
    </message>
</context>
<context>
    <name>ima-signature.version</name>
    <message>
        <source>is a signature of version {version}; only 2 is known</source>
        <translation>是版本 {version} 的签名；已知的只有 2</translation>
    </message>
</context>
<context>
    <name>ima.ascii-bank</name>
    <message>
        <source>the digests of this log are those of {bank}</source>
        <translation>此日志的摘要是 {bank} 的</translation>
    </message>
</context>
<context>
    <name>ima.ascii-field</name>
    <message>
        <source>the fields are not those of the template &quot;{name}&quot;</source>
        <translation>字段不是模板“{name}”的字段</translation>
    </message>
</context>
<context>
    <name>ima.ascii-head</name>
    <message>
        <source>this line does not begin with PCR, digest and template</source>
        <translation>此行不是以 PCR、摘要和模板开头</translation>
    </message>
</context>
<context>
    <name>ima.ascii-sizes</name>
    <message>
        <source>this digest has another length than those before it</source>
        <translation>此摘要的长度与前面的不同</translation>
    </message>
</context>
<context>
    <name>ima.ascii-template</name>
    <message>
        <source>the fields of the template &quot;{name}&quot; are not known; the binary log can be read without</source>
        <translation>模板“{name}”的字段未知；二进制日志仍可读取</translation>
    </message>
</context>
<context>
    <name>ima.entry-cut</name>
    <message>
        <source>the log ends within this entry</source>
        <translation>日志在此条目中间结束</translation>
    </message>
</context>
<context>
    <name>ima.fields</name>
    <message>
        <source>the template data is not made of the template&apos;s fields</source>
        <translation>数据不是由模板的字段组成的</translation>
    </message>
</context>
<context>
    <name>ima.handover-count</name>
    <message>
        <source>the header says {count} entries, there are {found}</source>
        <translation>头部说有 {count} 个条目，实际有 {found} 个</translation>
    </message>
</context>
<context>
    <name>ima.handover-size</name>
    <message>
        <source>the header says {size} bytes, there are {found}</source>
        <translation>头部说有 {size} 字节，实际有 {found} 字节</translation>
    </message>
</context>
<context>
    <name>ima.no-pcr</name>
    <message>
        <source>this entry has a PCR that no TPM has (byte order?)</source>
        <translation>此条目的 PCR 是任何 TPM 都没有的（字节序？）</translation>
    </message>
</context>
<context>
    <name>ima.policy-action</name>
    <message>
        <source>&quot;{word}&quot; is no action of an IMA policy</source>
        <translation>“{word}”不是 IMA 策略的动作</translation>
    </message>
</context>
<context>
    <name>ima.policy-large</name>
    <message>
        <source>a policy of more than 1 MiB is not read</source>
        <translation>不读取超过 1 MiB 的策略</translation>
    </message>
</context>
<context>
    <name>ima.policy-twice</name>
    <message>
        <source>&quot;{word}&quot;: the same key stands twice in one rule</source>
        <translation>“{word}”：同一个键在一条规则中出现两次</translation>
    </message>
</context>
<context>
    <name>ima.predict-template</name>
    <message>
        <source>what the template &quot;{name}&quot; holds cannot be predicted</source>
        <translation>无法预测模板“{name}”的内容</translation>
    </message>
</context>
<context>
    <name>ima.template-name</name>
    <message>
        <source>the template&apos;s name is not one</source>
        <translation>模板的名称不是有效名称</translation>
    </message>
</context>
<context>
    <name>ima.template-name-long</name>
    <message>
        <source>the template&apos;s name is longer than Linux allows</source>
        <translation>模板的名称超过 Linux 允许的长度</translation>
    </message>
</context>
<context>
    <name>ima.too-large</name>
    <message>
        <source>a measurement log of more than 256 MiB is not read</source>
        <translation>不读取超过 256 MiB 的度量日志</translation>
    </message>
</context>
<context>
    <name>ima.too-many</name>
    <message>
        <source>more than 2^20 entries are not read</source>
        <translation>不读取超过 2^20 个条目</translation>
    </message>
</context>
<context>
    <name>image.archive-both</name>
    <message>
        <source>the archive has a file and a folder of one name</source>
        <translation>归档中有同名的文件和文件夹</translation>
    </message>
</context>
<context>
    <name>image.archive-broken</name>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>归档已损坏：{reason}</translation>
    </message>
</context>
<context>
    <name>image.archive-bytes</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>解包后超过 {limit} 字节</translation>
    </message>
</context>
<context>
    <name>image.archive-escape</name>
    <message>
        <source>the archive has a path that leads out of it</source>
        <translation>归档中有通向外部的路径</translation>
    </message>
</context>
<context>
    <name>image.archive-path</name>
    <message>
        <source>the archive has a path of more than {limit} bytes</source>
        <translation>归档中有超过 {limit} 字节的路径</translation>
    </message>
</context>
<context>
    <name>image.archive-twice</name>
    <message>
        <source>the archive has a file twice</source>
        <translation>归档中有重复的文件</translation>
    </message>
</context>
<context>
    <name>image.cpio-broken</name>
    <message>
        <source>the cpio archive is damaged: {reason}</source>
        <translation>cpio 归档已损坏：{reason}</translation>
    </message>
</context>
<context>
    <name>image.cpio-entries</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>包含超过 {limit} 个文件</translation>
    </message>
</context>
<context>
    <name>image.cpio-old</name>
    <message>
        <source>is a cpio archive of the old format</source>
        <translation>是旧格式的 cpio 归档</translation>
    </message>
</context>
<context>
    <name>image.cpio-old-hint</name>
    <message>
        <source>Linux reads what cpio -H newc makes</source>
        <translation>Linux 读取 cpio -H newc 生成的格式</translation>
    </message>
</context>
<context>
    <name>image.cpio-unaligned</name>
    <message>
        <source>a cpio archive starts at an offset that is no multiple of four, where Linux does not see it</source>
        <translation>有 cpio 归档始于不是 4 的倍数的偏移，Linux 看不到它</translation>
    </message>
</context>
<context>
    <name>image.dtb-blocks</name>
    <message>
        <source>a block of the device tree does not lie inside it</source>
        <translation>设备树的某个块不在其内</translation>
    </message>
</context>
<context>
    <name>image.dtb-cut</name>
    <message>
        <source>the device tree ends inside its header</source>
        <translation>设备树在头部中途结束</translation>
    </message>
</context>
<context>
    <name>image.dtb-size</name>
    <message>
        <source>the device tree states {stated} bytes, the file has {present}</source>
        <translation>设备树声明 {stated} 字节，文件有 {present} 字节</translation>
    </message>
</context>
<context>
    <name>image.dtb-version</name>
    <message>
        <source>the device tree has version {version}, not 17</source>
        <translation>设备树版本是 {version}，不是 17</translation>
    </message>
</context>
<context>
    <name>image.elf-class</name>
    <message>
        <source>ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)</source>
        <translation>ELF 类别 {class} 既不是 1（32 位）也不是 2（64 位）</translation>
    </message>
</context>
<context>
    <name>image.elf-compressed-section</name>
    <message>
        <source>section {index} is compressed (SHF_COMPRESSED)</source>
        <translation>节 {index} 是压缩的（SHF_COMPRESSED）</translation>
    </message>
</context>
<context>
    <name>image.elf-cut</name>
    <message>
        <source>the ELF file ends inside its header</source>
        <translation>ELF 文件在头部中途结束</translation>
    </message>
</context>
<context>
    <name>image.elf-data</name>
    <message>
        <source>ELF data encoding {data} is neither 1 (little) nor 2 (big)</source>
        <translation>ELF 数据编码 {data} 既不是 1（小端）也不是 2（大端）</translation>
    </message>
</context>
<context>
    <name>image.elf-decompress-hint</name>
    <message>
        <source>objcopy --decompress-debug-sections unpacks it</source>
        <translation>可用 objcopy --decompress-debug-sections 解压</translation>
    </message>
</context>
<context>
    <name>image.elf-entsize</name>
    <message>
        <source>section {index} has {size} bytes in entries of {entsize}; its entries have {expected} bytes</source>
        <translation>节 {index} 有 {size} 字节，每项 {entsize} 字节；其项应为 {expected} 字节</translation>
    </message>
</context>
<context>
    <name>image.elf-many-notes</name>
    <message>
        <source>there are more than {limit} notes</source>
        <translation>注释超过 {limit} 个</translation>
    </message>
</context>
<context>
    <name>image.elf-names-outside</name>
    <message>
        <source>the table of section names does not lie inside the file</source>
        <translation>节名表不在文件之内</translation>
    </message>
</context>
<context>
    <name>image.elf-not-rela</name>
    <message>
        <source>section {index} holds no relocations (SHT_RELA)</source>
        <translation>节 {index} 不含重定位（SHT_RELA）</translation>
    </message>
</context>
<context>
    <name>image.elf-note-cut</name>
    <message>
        <source>a note ends inside its header</source>
        <translation>某个注释在头部中途结束</translation>
    </message>
</context>
<context>
    <name>image.elf-note-outside</name>
    <message>
        <source>a note with a name of {name} and a content of {size} bytes does not lie inside its {area} bytes</source>
        <translation>名称 {name} 字节、内容 {size} 字节的注释不在其 {area} 字节之内</translation>
    </message>
</context>
<context>
    <name>image.elf-rel</name>
    <message>
        <source>section {index} holds relocations without addends (SHT_REL), which no machine known here uses</source>
        <translation>节 {index} 含有无加数的重定位（SHT_REL），此处已知的机器都不使用</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-link</name>
    <message>
        <source>relocation section {index} names section {link} for its symbols, which is no symbol table</source>
        <translation>重定位节 {index} 以节 {link} 作符号表，而它不是符号表</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-symbol</name>
    <message>
        <source>relocation {number} names symbol {symbol} of a table of {count}</source>
        <translation>重定位 {number} 指向共 {count} 个的表中的符号 {symbol}</translation>
    </message>
</context>
<context>
    <name>image.elf-reserved-section</name>
    <message>
        <source>symbol {number} is in section {section}, a number that cannot be told from a reserved one</source>
        <translation>符号 {number} 位于节 {section}，该编号与保留编号无法区分</translation>
    </message>
</context>
<context>
    <name>image.elf-section-name</name>
    <message>
        <source>the name of section {index} does not lie inside the table of names</source>
        <translation>节 {index} 的名称不在名称表之内</translation>
    </message>
</context>
<context>
    <name>image.elf-section-outside</name>
    <message>
        <source>section {index} of {size} bytes does not lie inside the file</source>
        <translation>{size} 字节的节 {index} 不在文件之内</translation>
    </message>
</context>
<context>
    <name>image.elf-segment-outside</name>
    <message>
        <source>a segment of {size} bytes does not lie inside the file</source>
        <translation>{size} 字节的段不在文件之内</translation>
    </message>
</context>
<context>
    <name>image.elf-shstrndx</name>
    <message>
        <source>section names are said to be in section {index}, which is no string table</source>
        <translation>节名据称在节 {index} 中，而它不是字符串表</translation>
    </message>
</context>
<context>
    <name>image.elf-size-field</name>
    <message>
        <source>{field} is {value}, not {expected}</source>
        <translation>{field} 是 {value}，不是 {expected}</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-name</name>
    <message>
        <source>the name of symbol {number} does not lie inside the string table</source>
        <translation>符号 {number} 的名称不在字符串表之内</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-names</name>
    <message>
        <source>the symbol table names section {link} for its strings, which is no string table</source>
        <translation>符号表以节 {link} 作字符串表，而它不是字符串表</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-section</name>
    <message>
        <source>symbol {number} is in section {section}, which does not exist</source>
        <translation>符号 {number} 位于不存在的节 {section}</translation>
    </message>
</context>
<context>
    <name>image.elf-table-outside</name>
    <message>
        <source>the {table} table of {count} rows does not lie inside the file of {size} bytes</source>
        <translation>{count} 行的 {table} 表不在 {size} 字节的文件之内</translation>
    </message>
</context>
<context>
    <name>image.elf-table-rows</name>
    <message>
        <source>the {table} table has {count} rows; at most {limit} are read</source>
        <translation>{table} 表有 {count} 行；最多读取 {limit} 行</translation>
    </message>
</context>
<context>
    <name>image.elf-version</name>
    <message>
        <source>ELF version {version} is not 1</source>
        <translation>ELF 版本 {version} 不是 1</translation>
    </message>
</context>
<context>
    <name>image.initramfs-empty</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>不含 cpio 归档</translation>
    </message>
</context>
<context>
    <name>image.initramfs-garbage</name>
    <message>
        <source>neither a cpio archive nor a compressed one starts here</source>
        <translation>此处既不是 cpio 归档也不是压缩数据</translation>
    </message>
</context>
<context>
    <name>image.initramfs-members</name>
    <message>
        <source>holds more than {limit} archives</source>
        <translation>包含超过 {limit} 个归档</translation>
    </message>
</context>
<context>
    <name>image.initramfs-none</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>不含 cpio 归档</translation>
    </message>
</context>
<context>
    <name>image.kernel-32-bit</name>
    <message>
        <source>is a 32-bit ELF; only 64-bit kernels can be loaded</source>
        <translation>是 32 位 ELF；只能加载 64 位内核</translation>
    </message>
</context>
<context>
    <name>image.kernel-interp</name>
    <message>
        <source>has an interpreter (PT_INTERP): it is a program, not a kernel</source>
        <translation>有解释器（PT_INTERP）：是程序，不是内核</translation>
    </message>
</context>
<context>
    <name>image.kernel-nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>包装超过 {limit} 层</translation>
    </message>
</context>
<context>
    <name>image.kernel-no-load</name>
    <message>
        <source>has nothing to load (no PT_LOAD)</source>
        <translation>没有可加载的内容（没有 PT_LOAD）</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-outside</name>
    <message>
        <source>program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes</source>
        <translation>程序头 {number} 在 {offset} 处有 {filesz} 字节，超出 {size} 字节的文件</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-wraps</name>
    <message>
        <source>program header {number} has {memsz} bytes of memory at {paddr}, past the end of the addresses</source>
        <translation>程序头 {number} 在 {paddr} 处有 {memsz} 字节内存，超出地址末尾</translation>
    </message>
</context>
<context>
    <name>image.kernel-type</name>
    <message>
        <source>is an ELF, but neither ET_EXEC nor ET_DYN as kernels are</source>
        <translation>是 ELF，但不像内核那样是 ET_EXEC 或 ET_DYN</translation>
    </message>
</context>
<context>
    <name>image.many-bytes</name>
    <message>
        <source>holds more than {limit} bytes in small files</source>
        <translation>小文件合计超过 {limit} 字节</translation>
    </message>
</context>
<context>
    <name>image.many-files</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>包含超过 {limit} 个文件</translation>
    </message>
</context>
<context>
    <name>image.nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>包装超过 {limit} 层</translation>
    </message>
</context>
<context>
    <name>image.not-archive</name>
    <message>
        <source>is neither a folder nor a tar archive (plain, gzip, xz or zstd)</source>
        <translation>既不是文件夹也不是 tar 归档（未压缩、gzip、xz 或 zstd）</translation>
    </message>
</context>
<context>
    <name>image.not-compressed</name>
    <message>
        <source>starts with no compressed stream of a known format</source>
        <translation>开头不是已知格式的压缩流</translation>
    </message>
</context>
<context>
    <name>image.not-elf</name>
    <message>
        <source>is not an ELF file</source>
        <translation>不是 ELF 文件</translation>
    </message>
</context>
<context>
    <name>image.stream-broken</name>
    <message>
        <source>the {format} stream is damaged: {reason}</source>
        <translation>{format} 流已损坏：{reason}</translation>
    </message>
</context>
<context>
    <name>image.stream-cut</name>
    <message>
        <source>the {format} stream is cut off</source>
        <translation>{format} 流被截断</translation>
    </message>
</context>
<context>
    <name>image.stream-dictionary</name>
    <message>
        <source>the {format} stream wants a dictionary of more than 512 MiB</source>
        <translation>{format} 流需要超过 512 MiB 的字典</translation>
    </message>
</context>
<context>
    <name>image.stream-memory</name>
    <message>
        <source>no memory to unpack the {format} stream</source>
        <translation>没有内存解压 {format} 流</translation>
    </message>
</context>
<context>
    <name>image.uimage-compression</name>
    <message>
        <source>the uImage states {stated} compression, but its data is not {stated}</source>
        <translation>uImage 声明为 {stated} 压缩，但其数据不是 {stated}</translation>
    </message>
</context>
<context>
    <name>image.uimage-crc-hint</name>
    <message>
        <source>stated {stated}, found {found}: the file is damaged</source>
        <translation>声明为 {stated}，实为 {found}：文件已损坏</translation>
    </message>
</context>
<context>
    <name>image.uimage-cut</name>
    <message>
        <source>the uImage ends inside its header</source>
        <translation>uImage 在头部中途结束</translation>
    </message>
</context>
<context>
    <name>image.uimage-data-crc</name>
    <message>
        <source>the data of the uImage does not match its CRC</source>
        <translation>uImage 的数据与其 CRC 不符</translation>
    </message>
</context>
<context>
    <name>image.uimage-header-crc</name>
    <message>
        <source>the uImage header does not match its CRC</source>
        <translation>uImage 的头部与其 CRC 不符</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi</name>
    <message>
        <source>is a uImage of several images (type 4), which is not taken apart</source>
        <translation>是含多个映像的 uImage（类型 4），不予拆分</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi-hint</name>
    <message>
        <source>dumpimage of u-boot-tools takes it apart</source>
        <translation>u-boot-tools 的 dumpimage 可以拆分</translation>
    </message>
</context>
<context>
    <name>image.uimage-no-kernel</name>
    <message>
        <source>is a uImage of type {type}, not a kernel</source>
        <translation>是类型 {type} 的 uImage，不是内核</translation>
    </message>
</context>
<context>
    <name>image.uimage-size</name>
    <message>
        <source>the uImage states {stated} bytes of data but only {present} follow</source>
        <translation>uImage 声明有 {stated} 字节数据，但其后只有 {present} 字节</translation>
    </message>
</context>
<context>
    <name>image.unpack-limit</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>解包后超过 {limit} 字节</translation>
    </message>
</context>
<context>
    <name>image.unpack-memory</name>
    <message>
        <source>no memory for {bytes} unpacked bytes</source>
        <translation>没有内存存放解包后的 {bytes} 字节</translation>
    </message>
</context>
<context>
    <name>image.zimage-empty</name>
    <message>
        <source>the zImage holds no kernel</source>
        <translation>zImage 中没有内核</translation>
    </message>
</context>
<context>
    <name>inspect.about</name>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>inspect.addend</name>
    <message>
        <source>addend (A)</source>
        <translation>加数（A）</translation>
    </message>
</context>
<context>
    <name>inspect.address</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>inspect.address-kind</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>inspect.after</name>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>inspect.align</name>
    <message>
        <source>alignment</source>
        <translation>对齐</translation>
    </message>
</context>
<context>
    <name>inspect.all-findings</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
</context>
<context>
    <name>inspect.allocator</name>
    <message>
        <source>allocator</source>
        <translation>分配器</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-other</name>
    <message>
        <source>another allocator</source>
        <translation>另一个分配器</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-used</name>
    <message>
        <source>the allocator of this plan</source>
        <translation>此计划的分配器</translation>
    </message>
</context>
<context>
    <name>inspect.because</name>
    <message>
        <source>because</source>
        <translation>因为</translation>
    </message>
</context>
<context>
    <name>inspect.before</name>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
</context>
<context>
    <name>inspect.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
</context>
<context>
    <name>inspect.bufsz</name>
    <message>
        <source>size in file</source>
        <translation>文件中的大小</translation>
    </message>
</context>
<context>
    <name>inspect.by-pin</name>
    <message>
        <source>pinned by the request</source>
        <translation>由请求固定</translation>
    </message>
</context>
<context>
    <name>inspect.by-search</name>
    <message>
        <source>found by {allocator}</source>
        <translation>由 {allocator} 找到</translation>
    </message>
</context>
<context>
    <name>inspect.bytes</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>inspect.cause</name>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
</context>
<context>
    <name>inspect.changed-by</name>
    <message>
        <source>What was changed, and by which rule</source>
        <translation>改了什么、依据哪条规则</translation>
    </message>
</context>
<context>
    <name>inspect.children</name>
    <message>
        <source>nodes below</source>
        <translation>下级节点</translation>
    </message>
</context>
<context>
    <name>inspect.code</name>
    <message>
        <source>instructions</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>inspect.compare</name>
    <message>
        <source>Compare all allocators</source>
        <translation>比较所有分配器</translation>
    </message>
</context>
<context>
    <name>inspect.data</name>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>inspect.destination</name>
    <message>
        <source>destination</source>
        <translation>目的地</translation>
    </message>
</context>
<context>
    <name>inspect.edit-count</name>
    <message>
        <source>tree edits</source>
        <translation>设备树编辑</translation>
    </message>
</context>
<context>
    <name>inspect.empty-value</name>
    <message>
        <source>there, without a value</source>
        <translation>存在，没有值</translation>
    </message>
</context>
<context>
    <name>inspect.entry</name>
    <message>
        <source>entry</source>
        <translation>入口</translation>
    </message>
</context>
<context>
    <name>inspect.error</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>inspect.evidence</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>inspect.extent-kind</name>
    <message>
        <source>memory taken after the jump</source>
        <translation>跳转后占用的内存</translation>
    </message>
</context>
<context>
    <name>inspect.extent-later</name>
    <message>
        <source>{what} {range}, later</source>
        <translation>{what} {range}，稍后</translation>
    </message>
</context>
<context>
    <name>inspect.fdt-is</name>
    <message>
        <source>The segment&apos;s name is fdt: the flattened device tree, the tree as one block of bytes.</source>
        <translation>该段名为 fdt：flattened device tree，即整棵树展平成的一块字节。</translation>
    </message>
</context>
<context>
    <name>inspect.field</name>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>inspect.finding-counts</name>
    <message>
        <source>Errors: {errors}; warnings: {warnings}; notes: {notes}.</source>
        <translation>错误：{errors}；警告：{warnings}；提示：{notes}。</translation>
    </message>
</context>
<context>
    <name>inspect.findings</name>
    <message>
        <source>Findings about it</source>
        <translation>与它有关的发现</translation>
    </message>
</context>
<context>
    <name>inspect.formula</name>
    <message>
        <source>formula</source>
        <translation>公式</translation>
    </message>
</context>
<context>
    <name>inspect.from</name>
    <message>
        <source>comes from</source>
        <translation>来自</translation>
    </message>
</context>
<context>
    <name>inspect.higher</name>
    <message>
        <source>higher</source>
        <translation>更高</translation>
    </message>
</context>
<context>
    <name>inspect.holds</name>
    <message>
        <source>holds</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>inspect.if-moved</name>
    <message>
        <source>If it moved</source>
        <translation>如果移动它</translation>
    </message>
</context>
<context>
    <name>inspect.in-searches</name>
    <message>
        <source>In the searches</source>
        <translation>在搜索中</translation>
    </message>
</context>
<context>
    <name>inspect.in-section</name>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
</context>
<context>
    <name>inspect.in-segment</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>inspect.instruction</name>
    <message>
        <source>Instruction</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>inspect.instructions</name>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>inspect.kernel-file</name>
    <message>
        <source>new kernel</source>
        <translation>新内核</translation>
    </message>
</context>
<context>
    <name>inspect.late</name>
    <message>
        <source>filled in late</source>
        <translation>稍后填入</translation>
    </message>
</context>
<context>
    <name>inspect.late-slot</name>
    <message>
        <source>{kind}: {length} bytes at offset {offset}, by the loader on the target</source>
        <translation>{kind}：偏移 {offset} 处 {length} 字节，由目标上的加载器填入</translation>
    </message>
</context>
<context>
    <name>inspect.leads-to</name>
    <message>
        <source>leads to</source>
        <translation>通向</translation>
    </message>
</context>
<context>
    <name>inspect.letter</name>
    <message>
        <source>another number of the formula</source>
        <translation>公式的另一个数</translation>
    </message>
</context>
<context>
    <name>inspect.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at</name>
    <message>
        <source>Looked at {count} holes: refused {refused}, took {place}.</source>
        <translation>查看了 {count} 个空隙：拒绝 {refused} 个，采用 {place}。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-in-vain</name>
    <message>
        <source>Holes looked at: {count}. None of them was taken.</source>
        <translation>查看的空隙：{count}。均未采用。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-none</name>
    <message>
        <source>There was no hole to look at.</source>
        <translation>没有可查看的空隙。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-one</name>
    <message>
        <source>Looked at 1 hole: took {place}.</source>
        <translation>查看了 1 个空隙：采用 {place}。</translation>
    </message>
</context>
<context>
    <name>inspect.lower</name>
    <message>
        <source>lower</source>
        <translation>更低</translation>
    </message>
</context>
<context>
    <name>inspect.machine</name>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>inspect.memory-at</name>
    <message>
        <source>What lies there</source>
        <translation>那里有什么</translation>
    </message>
</context>
<context>
    <name>inspect.memory-kind</name>
    <message>
        <source>memory of the machine</source>
        <translation>机器的内存</translation>
    </message>
</context>
<context>
    <name>inspect.memory-span</name>
    <message>
        <source>{what} {range}, now ({source})</source>
        <translation>{what} {range}，现在（{source}）</translation>
    </message>
</context>
<context>
    <name>inspect.memsz</name>
    <message>
        <source>size in memory</source>
        <translation>内存中的大小</translation>
    </message>
</context>
<context>
    <name>inspect.more-candidates</name>
    <message>
        <source>{count} more runs of refused places</source>
        <translation>另有 {count} 组被拒绝的位置</translation>
    </message>
</context>
<context>
    <name>inspect.more-edits</name>
    <message>
        <source>{count} more edits below it</source>
        <translation>其下另有 {count} 处编辑</translation>
    </message>
</context>
<context>
    <name>inspect.more-findings</name>
    <message>
        <source>{count} more in the tab Findings</source>
        <translation>另有 {count} 项，见“发现”选项卡</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align</name>
    <message>
        <source>a multiple of</source>
        <translation>必须是其倍数</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align-else</name>
    <message>
        <source>else: segment-misaligned; the search keeps to {align}</source>
        <translation>否则：segment-misaligned；搜索按 {align} 对齐</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block</name>
    <message>
        <source>real mode reaches</source>
        <translation>实模式可达</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block-else</name>
    <message>
        <source>the first block of memory; beyond it: above-first-block, a note only if the new kernel certainly reaches all memory</source>
        <translation>第一个内存块；超出则为 above-first-block，若新内核确定能访问全部内存则仅为提示</translation>
    </message>
</context>
<context>
    <name>inspect.moves-by-hand</name>
    <message>
        <source>set by hand: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>手工设置：计划不会改动它，因此须随位置一起修改</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest</name>
    <message>
        <source>digest table</source>
        <translation>摘要表</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest-row</name>
    <message>
        <source>its row in the purgatory names address and size</source>
        <translation>purgatory 中它的那一行写明地址和大小</translation>
    </message>
</context>
<context>
    <name>inspect.moves-elfcorehdr</name>
    <message>
        <source>elfcorehdr={value} on the command line: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>命令行上的 elfcorehdr={value}：计划不会改动它，因此须随位置一起修改</translation>
    </message>
</context>
<context>
    <name>inspect.moves-entry</name>
    <message>
        <source>the entry for kexec</source>
        <translation>kexec 的入口</translation>
    </message>
</context>
<context>
    <name>inspect.moves-limit</name>
    <message>
        <source>{allocator} goes no further: {limit}; only a pin does</source>
        <translation>{allocator} 不会越过：{limit}；只有固定位置才会</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations</name>
    <message>
        <source>relocations</source>
        <translation>重定位</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations-count</name>
    <message>
        <source>{count} lead into it, the first at {place} ({type})</source>
        <translation>{count} 个指向其中，第一个在 {place}（{type}）</translation>
    </message>
</context>
<context>
    <name>inspect.moves-rewritten</name>
    <message>
        <source>When it is pinned elsewhere, the plan writes all of these anew, but for what is set by hand.</source>
        <translation>固定到别处时，计划会重写以上全部，手工设置的除外。</translation>
    </message>
</context>
<context>
    <name>inspect.moves-searched</name>
    <message>
        <source>searched in</source>
        <translation>搜索范围</translation>
    </message>
</context>
<context>
    <name>inspect.moves-variable</name>
    <message>
        <source>purgatory&apos;s variable</source>
        <translation>purgatory 的变量</translation>
    </message>
</context>
<context>
    <name>inspect.moves-with-it</name>
    <message>
        <source>What names its address</source>
        <translation>引用其地址的内容</translation>
    </message>
</context>
<context>
    <name>inspect.names-segment</name>
    <message>
        <source>names an address of</source>
        <translation>指向其地址的对象</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour</name>
    <message>
        <source>{what}; free between: {distance}; nearer than that: {code}</source>
        <translation>{what}；中间空闲：{distance}；再近则：{code}</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-above</name>
    <message>
        <source>above it</source>
        <translation>上方</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-below</name>
    <message>
        <source>below it</source>
        <translation>下方</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-extent</name>
    <message>
        <source>where the new kernel moves itself</source>
        <translation>新内核移动到的位置</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram</name>
    <message>
        <source>the end of the RAM</source>
        <translation>RAM 的边界</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram-begin</name>
    <message>
        <source>the beginning of the RAM</source>
        <translation>RAM 的开头</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region</name>
    <message>
        <source>the end of the crash region</source>
        <translation>崩溃区域的边界</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region-begin</name>
    <message>
        <source>the beginning of the crash region</source>
        <translation>崩溃区域的开头</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-reserve</name>
    <message>
        <source>range kept clear by the request</source>
        <translation>请求要求保持空闲的范围</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-segment</name>
    <message>
        <source>segment {name}</source>
        <translation>段 {name}</translation>
    </message>
</context>
<context>
    <name>inspect.new-order</name>
    <message>
        <source>new kernel is</source>
        <translation>新内核是</translation>
    </message>
</context>
<context>
    <name>inspect.no-place</name>
    <message>
        <source>no place</source>
        <translation>没有位置</translation>
    </message>
</context>
<context>
    <name>inspect.node</name>
    <message>
        <source>node</source>
        <translation>节点</translation>
    </message>
</context>
<context>
    <name>inspect.node-added</name>
    <message>
        <source>added: the target&apos;s tree has no such node</source>
        <translation>新增：目标的设备树没有此节点</translation>
    </message>
</context>
<context>
    <name>inspect.node-changed</name>
    <message>
        <source>changed, itself or below it</source>
        <translation>已更改：自身或其下级</translation>
    </message>
</context>
<context>
    <name>inspect.node-kind</name>
    <message>
        <source>node of the device tree</source>
        <translation>设备树的节点</translation>
    </message>
</context>
<context>
    <name>inspect.node-removed</name>
    <message>
        <source>removed: the new kernel will not see it</source>
        <translation>已移除：新内核看不到它</translation>
    </message>
</context>
<context>
    <name>inspect.node-same</name>
    <message>
        <source>as the target has it</source>
        <translation>与目标上的相同</translation>
    </message>
</context>
<context>
    <name>inspect.not-ready</name>
    <message>
        <source>will not boot as it is</source>
        <translation>照此无法启动</translation>
    </message>
</context>
<context>
    <name>inspect.not-sealed</name>
    <message>
        <source>made when the plan is sealed</source>
        <translation>在封装计划时生成</translation>
    </message>
</context>
<context>
    <name>inspect.not-there</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>inspect.note</name>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>inspect.nothing-there</name>
    <message>
        <source>Nothing lies there: no RAM, no segment.</source>
        <translation>那里什么也没有：没有 RAM，也没有段。</translation>
    </message>
</context>
<context>
    <name>inspect.others</name>
    <message>
        <source>Other allocators put it at</source>
        <translation>其他分配器把它放在</translation>
    </message>
</context>
<context>
    <name>inspect.page-size</name>
    <message>
        <source>page size</source>
        <translation>页大小</translation>
    </message>
</context>
<context>
    <name>inspect.passed-over</name>
    <message>
        <source>Ranges passed over because they are in use: {count}.</source>
        <translation>因在使用而略过的范围：{count}。</translation>
    </message>
</context>
<context>
    <name>inspect.patched</name>
    <message>
        <source>value written into it</source>
        <translation>写入其中的值</translation>
    </message>
</context>
<context>
    <name>inspect.place</name>
    <message>
        <source>place (P)</source>
        <translation>位置（P）</translation>
    </message>
</context>
<context>
    <name>inspect.placed</name>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>inspect.plan</name>
    <message>
        <source>The whole plan</source>
        <translation>整个计划</translation>
    </message>
</context>
<context>
    <name>inspect.properties</name>
    <message>
        <source>properties</source>
        <translation>属性</translation>
    </message>
</context>
<context>
    <name>inspect.property-kind</name>
    <message>
        <source>property of the device tree</source>
        <translation>设备树的属性</translation>
    </message>
</context>
<context>
    <name>inspect.quirk</name>
    <message>
        <source>quirk of the real code</source>
        <translation>真实代码的怪癖</translation>
    </message>
</context>
<context>
    <name>inspect.ram</name>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>inspect.range</name>
    <message>
        <source>range</source>
        <translation>范围</translation>
    </message>
</context>
<context>
    <name>inspect.reach</name>
    <message>
        <source>of the way to its limit</source>
        <translation>距其上限的比例</translation>
    </message>
</context>
<context>
    <name>inspect.ready</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>inspect.relocated</name>
    <message>
        <source>relocations inside</source>
        <translation>其中的重定位</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-count</name>
    <message>
        <source>relocations</source>
        <translation>重定位</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-of</name>
    <message>
        <source>relocation {position} of {count}</source>
        <translation>重定位 {position}/{count}</translation>
    </message>
</context>
<context>
    <name>inspect.remedy</name>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
</context>
<context>
    <name>inspect.reserve-kind</name>
    <message>
        <source>kept clear by the request</source>
        <translation>由请求空出</translation>
    </message>
</context>
<context>
    <name>inspect.rule</name>
    <message>
        <source>rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>inspect.running-order</name>
    <message>
        <source>running kernel</source>
        <translation>运行中的内核</translation>
    </message>
</context>
<context>
    <name>inspect.said-in</name>
    <message>
        <source>said in</source>
        <translation>出处</translation>
    </message>
</context>
<context>
    <name>inspect.same-place</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
</context>
<context>
    <name>inspect.section-kind</name>
    <message>
        <source>section of the purgatory</source>
        <translation>purgatory 的节</translation>
    </message>
</context>
<context>
    <name>inspect.segment-of</name>
    <message>
        <source>segment {position} of {count}</source>
        <translation>段 {position}/{count}</translation>
    </message>
</context>
<context>
    <name>inspect.segment-span</name>
    <message>
        <source>{range}, after the jump</source>
        <translation>{range}，跳转之后</translation>
    </message>
</context>
<context>
    <name>inspect.segments</name>
    <message>
        <source>Segments</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>inspect.segments-in</name>
    <message>
        <source>Segments there</source>
        <translation>那里的段</translation>
    </message>
</context>
<context>
    <name>inspect.sha256</name>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>inspect.size</name>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>inspect.stage-later</name>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>inspect.stage-memory</name>
    <message>
        <source>when the new kernel sets up its memory, after it has read tree and command line</source>
        <translation>新内核读完设备树和命令行、布置内存时</translation>
    </message>
</context>
<context>
    <name>inspect.stage-moves</name>
    <message>
        <source>when the new kernel moves itself to 0, before it reads the tree</source>
        <translation>新内核读取设备树之前把自己移到 0 时</translation>
    </message>
</context>
<context>
    <name>inspect.stage-purgatory</name>
    <message>
        <source>while the purgatory runs</source>
        <translation>purgatory 运行期间</translation>
    </message>
</context>
<context>
    <name>inspect.state</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>inspect.summary</name>
    <message>
        <source>in short</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>inspect.symbol</name>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-kind</name>
    <message>
        <source>symbol of the purgatory</source>
        <translation>purgatory 的符号</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-value</name>
    <message>
        <source>its address (S)</source>
        <translation>其地址（S）</translation>
    </message>
</context>
<context>
    <name>inspect.toc</name>
    <message>
        <source>table of contents (.TOC.)</source>
        <translation>目录表（.TOC.）</translation>
    </message>
</context>
<context>
    <name>inspect.unplaced</name>
    <message>
        <source>a segment without a place</source>
        <translation>没有位置的段</translation>
    </message>
</context>
<context>
    <name>inspect.users</name>
    <message>
        <source>relocations that name it</source>
        <translation>指向它的重定位</translation>
    </message>
</context>
<context>
    <name>inspect.warning</name>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>inspect.when</name>
    <message>
        <source>when</source>
        <translation>何时</translation>
    </message>
</context>
<context>
    <name>inspect.why</name>
    <message>
        <source>Why here</source>
        <translation>为何在此</translation>
    </message>
</context>
<context>
    <name>inspect.why-nowhere</name>
    <message>
        <source>Why nowhere</source>
        <translation>为何无处可放</translation>
    </message>
</context>
<context>
    <name>inspect.zeros</name>
    <message>
        <source>zeros: nothing in the file</source>
        <translation>零：文件中没有</translation>
    </message>
</context>
<context>
    <name>integrity.address</name>
    <message>
        <source>at address</source>
        <translation>位于地址</translation>
    </message>
</context>
<context>
    <name>integrity.by-purgatory</name>
    <message>
        <source>checked by the purgatory</source>
        <translation>由 purgatory 检查</translation>
    </message>
</context>
<context>
    <name>integrity.checked</name>
    <message>
        <source>on the target</source>
        <translation>在目标上</translation>
    </message>
</context>
<context>
    <name>integrity.content</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>字节的 SHA-256</translation>
    </message>
</context>
<context>
    <name>integrity.each</name>
    <message>
        <source>The built-in purgatory computes the digest of {count} segments after the jump and compares each with the one kept beside its code; on a mismatch it names the segment, then: {action}.</source>
        <translation>内置的 purgatory 在跳转之后计算 {count} 个段的摘要，并逐一与其代码旁保存的摘要比较；不符时指明该段，然后：{action}。</translation>
    </message>
</context>
<context>
    <name>integrity.linux</name>
    <message>
        <source>Linux&apos;s own trampoline on ppc64 checks nothing: the kernel stores a digest in it when it loads, and nobody ever looks at it.</source>
        <translation>Linux 自己的跳板在 ppc64 上什么也不检查：内核加载时把摘要存入其中，却从来没有人查看。</translation>
    </message>
</context>
<context>
    <name>integrity.memory</name>
    <message>
        <source>SHA-256 in memory, with its zeros</source>
        <translation>内存中连同零字节的 SHA-256</translation>
    </message>
</context>
<context>
    <name>integrity.none</name>
    <message>
        <source>This purgatory checks no digests: what is damaged on the way is entered as it is.</source>
        <translation>此 purgatory 不检查摘要：途中损坏的内容会照样运行。</translation>
    </message>
</context>
<context>
    <name>integrity.offset</name>
    <message>
        <source>digest kept at offset</source>
        <translation>摘要所在偏移</translation>
    </message>
</context>
<context>
    <name>integrity.one</name>
    <message>
        <source>This purgatory has one digest over all segments: it can tell that something is damaged, but not what.</source>
        <translation>此 purgatory 对全部段只有一个摘要：它能知道有损坏，但不知道是什么。</translation>
    </message>
</context>
<context>
    <name>integrity.segment</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>integrity.unchecked</name>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>json.missing</name>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>缺少“{key}”</translation>
    </message>
</context>
<context>
    <name>json.no-boolean</name>
    <message>
        <source>true or false was expected</source>
        <translation>应为 true 或 false</translation>
    </message>
</context>
<context>
    <name>json.no-count</name>
    <message>
        <source>a count was expected</source>
        <translation>应为数量</translation>
    </message>
</context>
<context>
    <name>json.no-hex</name>
    <message>
        <source>a number written as &quot;0x…&quot; was expected</source>
        <translation>应为写作 &quot;0x…&quot; 的数字</translation>
    </message>
</context>
<context>
    <name>json.no-list</name>
    <message>
        <source>a list was expected</source>
        <translation>应为列表</translation>
    </message>
</context>
<context>
    <name>json.no-object</name>
    <message>
        <source>an object was expected</source>
        <translation>应为对象</translation>
    </message>
</context>
<context>
    <name>json.no-text</name>
    <message>
        <source>a text was expected</source>
        <translation>应为文本</translation>
    </message>
</context>
<context>
    <name>json.number</name>
    <message>
        <source>holds a number out of range</source>
        <translation>含有超出范围的数字</translation>
    </message>
</context>
<context>
    <name>json.syntax</name>
    <message>
        <source>is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
</context>
<context>
    <name>json.unknown-key</name>
    <message>
        <source>&quot;{key}&quot; is not known here</source>
        <translation>此处不认识“{key}”</translation>
    </message>
</context>
<context>
    <name>kexec-command.initrds</name>
    <message>
        <source>{count} initrds: kexec-tools takes one file. Join them, each padded to 4 bytes, and add --initrd=FILE</source>
        <translation>{count} 个 initrd：kexec-tools 只接受一个文件。请把它们各自补齐到 4 字节后连接起来，并加上 --initrd=文件</translation>
    </message>
</context>
<context>
    <name>kexec-command.late</name>
    <message>
        <source>Seeds that the loader fills in on the target: kexec-tools does not renew them in a tree that it is given</source>
        <translation>由加载器填入的种子：kexec-tools 不会更新交给它的设备树中的种子</translation>
    </message>
</context>
<context>
    <name>kexec-command.marker</name>
    <message>
        <source>The marker kwb.plan={id}: it stands for the digests of a sealed plan, which a load by kexec-tools does not have</source>
        <translation>标记 kwb.plan={id}：它代表已封装计划的摘要，而用 kexec-tools 加载没有这些摘要</translation>
    </message>
</context>
<context>
    <name>kexec-command.mismatch</name>
    <message>
        <source>&quot;{action}&quot; on a wrong digest: the purgatory of kexec-tools stops</source>
        <translation>摘要错误时“{action}”：kexec-tools 的 purgatory 会停住</translation>
    </message>
</context>
<context>
    <name>kexec-command.other-purgatory</name>
    <message>
        <source>The chosen purgatory: kexec-tools always uses the one built into it</source>
        <translation>所选的 purgatory：kexec-tools 总是使用内置于自身的那个</translation>
    </message>
</context>
<context>
    <name>kexec-command.pins</name>
    <message>
        <source>{count} pinned segments: kexec-tools has no option for the address of a segment</source>
        <translation>{count} 个固定的段：kexec-tools 没有指定段地址的选项</translation>
    </message>
</context>
<context>
    <name>kexec-command.places</name>
    <message>
        <source>kexec-tools searches the places itself: segments need not lie where this plan has them (allocator &quot;{allocator}&quot;)</source>
        <translation>kexec-tools 自行搜索位置：段不一定位于此计划的位置（分配器“{allocator}”）</translation>
    </message>
</context>
<context>
    <name>kexec-command.purgatory</name>
    <message>
        <source>The purgatory: kexec-tools brings its own, which does not name the segment that is damaged</source>
        <translation>purgatory：kexec-tools 使用自己的，它不会指明损坏的段</translation>
    </message>
</context>
<context>
    <name>kexec-command.reserves</name>
    <message>
        <source>{count} reserved ranges: kexec-tools can only bound the search as a whole (--mem-min, --mem-max)</source>
        <translation>{count} 个保留范围：kexec-tools 只能限定整个搜索（--mem-min、--mem-max）</translation>
    </message>
</context>
<context>
    <name>kexec-command.tree</name>
    <message>
        <source>Changes of the device tree: without --dtb kexec-tools makes a tree of the running system. Export the tree and pass it</source>
        <translation>设备树的更改：没有 --dtb 时 kexec-tools 会生成运行中系统的设备树。请导出设备树并传给它</translation>
    </message>
</context>
<context>
    <name>kexec-log.count</name>
    <message>
        <source>the number of segments is no number</source>
        <translation>段的数目不是数字</translation>
    </message>
</context>
<context>
    <name>kexec-log.image</name>
    <message>
        <source>the line of the image has no entry and flags</source>
        <translation>映像行没有入口和标志</translation>
    </message>
</context>
<context>
    <name>kexec-log.incomplete</name>
    <message>
        <source>segment {index} is not complete: the log was cut</source>
        <translation>段 {index} 不完整：日志被截断</translation>
    </message>
</context>
<context>
    <name>kexec-log.index</name>
    <message>
        <source>there is no segment {index}: the list has {count}</source>
        <translation>没有段 {index}：列表有 {count} 个</translation>
    </message>
</context>
<context>
    <name>kexec-log.no-list</name>
    <message>
        <source>the log has no list of segments: it was cut</source>
        <translation>日志没有段列表：它被截断了</translation>
    </message>
</context>
<context>
    <name>kexec-log.none</name>
    <message>
        <source>is no log of kexec -d: it does not say what was loaded</source>
        <translation>不是 kexec -d 的日志：没有说明加载了什么</translation>
    </message>
</context>
<context>
    <name>kexec-log.range</name>
    <message>
        <source>a memory range ends before it begins</source>
        <translation>内存范围在开始之前就结束</translation>
    </message>
</context>
<context>
    <name>kexec-log.ranges</name>
    <message>
        <source>there are too many memory ranges</source>
        <translation>内存范围太多</translation>
    </message>
</context>
<context>
    <name>kexec-log.segment</name>
    <message>
        <source>a segment&apos;s number is no hexadecimal number</source>
        <translation>段的数值不是十六进制数</translation>
    </message>
</context>
<context>
    <name>kexec-log.size</name>
    <message>
        <source>the log has more than 16 MiB</source>
        <translation>日志超过 16 MiB</translation>
    </message>
</context>
<context>
    <name>kexec-log.too-many</name>
    <message>
        <source>{count} segments: no image has more than {limit}</source>
        <translation>{count} 个段：没有映像超过 {limit} 个</translation>
    </message>
</context>
<context>
    <name>kexec-log.wraps</name>
    <message>
        <source>segment {index}: {size} bytes at {address} go beyond 2^64</source>
        <translation>段 {index}：{address} 处的 {size} 字节超出 2^64</translation>
    </message>
</context>
<context>
    <name>kind.coherent-memory</name>
    <message>
        <source>Memory of a GPU: never system RAM, and never a destination.</source>
        <translation>GPU 的内存：绝不是系统 RAM，也绝不作目的地。</translation>
    </message>
</context>
<context>
    <name>kind.crashkernel</name>
    <message>
        <source>Kept for a crash kernel, which is loaded there and waits.</source>
        <translation>为崩溃内核保留，崩溃内核加载在那里等待。</translation>
    </message>
</context>
<context>
    <name>kind.fadump</name>
    <message>
        <source>Kept for a dump that firmware assists.</source>
        <translation>为固件辅助的转储保留。</translation>
    </message>
</context>
<context>
    <name>kind.hash-table</name>
    <message>
        <source>The page table that the processor reads while the hash MMU is on.</source>
        <translation>哈希 MMU 开启时处理器读取的页表。</translation>
    </message>
</context>
<context>
    <name>kind.ima-buffer</name>
    <message>
        <source>A measurement log handed over by an earlier kexec.</source>
        <translation>先前的 kexec 交付的度量日志。</translation>
    </message>
</context>
<context>
    <name>kind.kernel</name>
    <message>
        <source>The running kernel. It still runs while segments are copied, so no segment may lie there.</source>
        <translation>运行中的内核。复制段时它仍在运行，所以段不得放在那里。</translation>
    </message>
</context>
<context>
    <name>kind.memory</name>
    <message>
        <source>Memory.</source>
        <translation>内存。</translation>
    </message>
</context>
<context>
    <name>kind.memreserve</name>
    <message>
        <source>A row of the tree&apos;s reservation block.</source>
        <translation>设备树保留块中的一行。</translation>
    </message>
</context>
<context>
    <name>kind.old-fdt</name>
    <message>
        <source>The device tree that the running kernel was given.</source>
        <translation>交给运行中内核的设备树。</translation>
    </message>
</context>
<context>
    <name>kind.old-initrd</name>
    <message>
        <source>Where the running kernel&apos;s initrd lay; it is free once unpacked, unless it is retained.</source>
        <translation>运行中内核的 initrd 所在之处；除非保留，否则解包后即空闲。</translation>
    </message>
</context>
<context>
    <name>kind.opal</name>
    <message>
        <source>OPAL, the firmware of bare metal: it goes on running under the new kernel.</source>
        <translation>OPAL，裸机的固件：它在新内核之下继续运行。</translation>
    </message>
</context>
<context>
    <name>kind.ram</name>
    <message>
        <source>RAM that the machine gives the running system.</source>
        <translation>机器提供给运行中系统的 RAM。</translation>
    </message>
</context>
<context>
    <name>kind.reserved-memory</name>
    <message>
        <source>Reserved by a node below /reserved-memory.</source>
        <translation>由 /reserved-memory 下的节点保留。</translation>
    </message>
</context>
<context>
    <name>kind.reserved-range</name>
    <message>
        <source>Firmware keeps it: named in the root&apos;s reserved-ranges.</source>
        <translation>由固件保留：见根节点的 reserved-ranges。</translation>
    </message>
</context>
<context>
    <name>kind.rtas</name>
    <message>
        <source>Run-Time Abstraction Services: firmware that the new kernel calls again, at the same place.</source>
        <translation>Run-Time Abstraction Services：新内核会在同一位置再次调用的固件。</translation>
    </message>
</context>
<context>
    <name>kind.tce</name>
    <message>
        <source>A table through which devices reach memory; they may use it during the jump.</source>
        <translation>设备访问内存所经的表；跳转期间可能仍在使用。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorChoice</name>
    <message>
        <source>Allocator</source>
        <translation>分配器</translation>
    </message>
    <message>
        <source>Who places the segments</source>
        <translation>由谁放置各段</translation>
    </message>
    <message>
        <source>choose allocator %1</source>
        <translation>选择分配器 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorLanesView</name>
    <message>
        <source>Places by every allocator</source>
        <translation>各分配器的放置结果</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorsTab</name>
    <message>
        <source>Allocators</source>
        <translation>分配器</translation>
    </message>
    <message>
        <source>Use this allocator</source>
        <translation>使用此分配器</translation>
    </message>
    <message>
        <source>Lanes of the allocators</source>
        <translation>各分配器的泳道</translation>
    </message>
    <message>
        <source>Planning by every allocator…</source>
        <translation>正在用每个分配器作计划…</translation>
    </message>
    <message>
        <source>Allocators are compared when there is a plan: choose a target and a kernel.</source>
        <translation>有了计划才能比较分配器：请选择目标和内核。</translation>
    </message>
    <message>
        <source>Use allocator %1</source>
        <translation>使用分配器 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AskpassDialog</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH 询问</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Say yes only if the fingerprint is the one that the machine&apos;s keeper, or its console, tells you.</source>
        <translation>只有当指纹与机器管理者或其控制台告诉您的一致时，才选择“是”。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BootDialog</name>
    <message>
        <source>&amp;Jump at once, without shutting services down</source>
        <translation>立即跳转，不关闭服务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Boot it</source>
        <translation>启动(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Boot %1?</source>
        <translation>重新启动 %1？</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>正在运行 %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>将会失去什么</translation>
    </message>
    <message>
        <source>The target has no watchdog</source>
        <translation>目标没有看门狗</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Wait for the new system:</source>
        <translation>等待新系统(&amp;T)：</translation>
    </message>
    <message>
        <source>The running system ends, with all its services, logins and connections.</source>
        <translation>正在运行的系统将结束，包括其所有服务、登录和连接。</translation>
    </message>
    <message>
        <source>Work that is not saved there is lost.</source>
        <translation>那里未保存的工作将丢失。</translation>
    </message>
    <message>
        <source>It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.</source>
        <translation>立即跳转：什么都不会关闭，尚未写入磁盘的内容将丢失。</translation>
    </message>
    <message>
        <source>Services are shut down in order first; that can take minutes.</source>
        <translation>先按顺序关闭服务；这可能需要几分钟。</translation>
    </message>
    <message>
        <source>If the new system does not take the watchdog over, firmware resets the machine: that ends a healthy one, too.</source>
        <translation>如果新系统不接管看门狗，固件会复位机器：正常的系统也会因此结束。</translation>
    </message>
    <message>
        <source>If the new system does not come up, somebody must reset the machine.</source>
        <translation>如果新系统没有起来，必须有人复位机器。</translation>
    </message>
    <message>
        <source>Start the &amp;watchdog first</source>
        <translation>先启动看门狗(&amp;W)</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>by file: places, tree and purgatory are those of the target&apos;s kernel</source>
        <translation>按文件：位置、设备树和 purgatory 均由目标内核决定</translation>
    </message>
    <message>
        <source>No console is set for it: if it stops, nothing will show where.</source>
        <translation>没有为它设置控制台：如果停住，无法看出停在哪里。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>启动包</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleDialog</name>
    <message>
        <source>Put the plan&apos;s id on the new command line (kwb.plan=…)</source>
        <translation>把计划编号写入新命令行（kwb.plan=…）</translation>
    </message>
    <message>
        <source>Export although the plan has errors</source>
        <translation>计划有错误仍然导出</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>导出启动包</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>启动包</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <source>A bundle is all that the target needs: the segments at their places, their digests and a static loader. Its form follows from the name: .tar, .tar.zst, else a folder.</source>
        <translation>启动包含有目标所需的一切：就位的各段、它们的摘要和一个静态加载器。其形式由名称决定：.tar、.tar.zst，否则为文件夹。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst)</source>
        <translation>启动包 (*.tar *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Wrote %1. On the target, as root: unpack it there and run its loader with “check”, then with “load”; README.txt says the rest.</source>
        <translation>已写入 %1。请在目标上以 root 身份解包，先以“check”、再以“load”运行其中的加载器；其余见 README.txt。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>This plan cannot be exported: its purgatory is inside the target&apos;s kernel, or not every segment found room.</source>
        <translation>此计划无法导出：其 purgatory 在目标的内核之中，或并非每个段都找到了位置。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleSource</name>
    <message>
        <source>The plan of this window</source>
        <translation>此窗口的计划</translation>
    </message>
    <message>
        <source>A bundle…</source>
        <translation>启动包…</translation>
    </message>
    <message>
        <source>What is loaded</source>
        <translation>加载的内容</translation>
    </message>
    <message>
        <source>What the target gets: the plan of this window, or a bundle that was exported before</source>
        <translation>目标得到的内容：此窗口的计划，或先前导出的启动包</translation>
    </message>
    <message>
        <source>Signature of the bundle</source>
        <translation>启动包的签名</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>受信任的证书…</translation>
    </message>
    <message>
        <source>Whose signature a bundle must have before it may be loaded</source>
        <translation>启动包必须有谁的签名才可加载</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>选择启动包</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst manifest.json)</source>
        <translation>启动包 (*.tar *.tar.zst manifest.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>正在读取启动包…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ByteSearch</name>
    <message>
        <source>Find: 48 00 02 85, or text</source>
        <translation>查找：48 00 02 85，或文本</translation>
    </message>
    <message>
        <source>Hex digits in pairs, or text; &quot;quotes&quot; make text of digits</source>
        <translation>成对的十六进制数字，或文本；加引号 &quot;&quot; 则把数字当作文本</translation>
    </message>
    <message>
        <source>Bytes to find</source>
        <translation>要查找的字节</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>查找上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>查找下一个 (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Not in this segment</source>
        <translation>此段中没有</translation>
    </message>
    <message>
        <source>Found, around the end</source>
        <translation>已找到（绕过末尾）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BytesTab</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The bytes of each segment appear here when there is a plan.</source>
        <translation>有了计划后，各段的字节显示在此。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>A line an instruction, disassembled</source>
        <translation>每行一条指令，反汇编显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy or save the selected bytes</source>
        <translation>复制或保存所选字节</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>复制为 C 数组</translation>
    </message>
    <message>
        <source>Save selected bytes…</source>
        <translation>保存所选字节…</translation>
    </message>
    <message>
        <source>Bytes of segment %1</source>
        <translation>段 %1 的字节</translation>
    </message>
    <message>
        <source>%1, offset %2 of %3</source>
        <translation>%1，偏移 %2，共 %3</translation>
    </message>
    <message>
        <source>%1 bytes selected from %2, offset %3</source>
        <translation>从 %2、偏移 %3 起选中 %1 字节</translation>
    </message>
    <message>
        <source>final bytes, sealed</source>
        <translation>最终字节，已封装</translation>
    </message>
    <message>
        <source>as planned, before sealing</source>
        <translation>封装前，按计划</translation>
    </message>
    <message>
        <source>The digests stand in the purgatory; these bytes will be loaded.</source>
        <translation>摘要已写入 purgatory；将加载这些字节。</translation>
    </message>
    <message>
        <source>The digests are not in the purgatory yet; sealing the plan fills them in.</source>
        <translation>摘要尚未写入 purgatory；封装计划时填入。</translation>
    </message>
    <message>
        <source>relocated</source>
        <translation>已重定位</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>written by the target</source>
        <translation>由目标写入</translation>
    </message>
    <message>
        <source>Save selected bytes</source>
        <translation>保存所选字节</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 only; save the bytes to have all of them.</source>
        <translation>只复制了 %2 中的前 %1；若要全部内容，请保存字节。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CaptureBar</name>
    <message>
        <source>Capturing this machine</source>
        <translation>正在获取这台机器的快照</translation>
    </message>
    <message>
        <source>Capturing this machine: %1 read</source>
        <translation>正在获取这台机器的快照：已读取 %1</translation>
    </message>
    <message>
        <source>Captured, but not all could be read: %1</source>
        <translation>已获取快照，但有内容未能读取：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>capture-snapshot.sh, which comes with the program, is not there.</source>
        <translation>随程序提供的 capture-snapshot.sh 不存在。</translation>
    </message>
    <message>
        <source>Capturing this machine…</source>
        <translation>正在获取这台机器的快照…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandDialog</name>
    <message>
        <source>Command for kexec-tools</source>
        <translation>kexec-tools 的命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>none: kexec makes its own of the running machine&apos;s</source>
        <translation>无：kexec 根据运行中的机器自行生成</translation>
    </message>
    <message>
        <source>Device tree file on the target</source>
        <translation>目标上的设备树文件</translation>
    </message>
    <message>
        <source>What the command cannot say</source>
        <translation>命令无法表达的内容</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>On the target, as root, with the files at the same paths:</source>
        <translation>在目标上以 root 身份运行，文件位于相同路径：</translation>
    </message>
    <message>
        <source>&amp;Device tree file to hand over (*.dtb, exported from here):</source>
        <translation>要交给的设备树文件(&amp;D)（*.dtb，从这里导出）：</translation>
    </message>
    <message>
        <source>What of the plan it cannot say:</source>
        <translation>计划中命令无法表达的内容：</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>还没有计划。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandLineBox</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>the target&apos;s own</source>
        <translation>目标自己的</translation>
    </message>
    <message>
        <source>Command line of the new kernel</source>
        <translation>新内核的命令行</translation>
    </message>
    <message>
        <source>console=hvc0 root=…</source>
        <translation>console=hvc0 root=…</translation>
    </message>
    <message>
        <source>Take the running kernel&apos;s command line, without what its boot loader added</source>
        <translation>采用运行中内核的命令行，去掉其引导加载器添加的内容</translation>
    </message>
    <message>
        <source>edit command line</source>
        <translation>编辑命令行</translation>
    </message>
    <message>
        <source>take command line from target</source>
        <translation>采用目标的命令行</translation>
    </message>
    <message>
        <source>write own command line</source>
        <translation>改用自己的命令行</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the first counts</source>
        <translation>“%1”给出了 %2 次，以第一次为准</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the last counts</source>
        <translation>“%1”给出了 %2 次，以最后一次为准</translation>
    </message>
    <message>
        <source>kwb.plan= is written by export; take it out</source>
        <translation>kwb.plan= 由导出写入；请去掉</translation>
    </message>
    <message>
        <source>%1 of %2 bytes with the NUL</source>
        <translation>含 NUL 共 %1 / %2 字节</translation>
    </message>
    <message>
        <source>The kernel keeps this many bytes of it, the terminating NUL included. Export adds kwb.plan=… so that a booted machine can be asked which plan it runs.</source>
        <translation>内核最多保留这么多字节，含结尾的 NUL。导出时会加上 kwb.plan=…，以便询问已启动的机器运行的是哪个计划。</translation>
    </message>
    <message>
        <source>the plan adds %1</source>
        <translation>计划添加了 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareSide</name>
    <message>
        <source>What is wrong with side %1</source>
        <translation>%1 侧的问题</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose what side %1 is</source>
        <translation>选择 %1 侧的内容</translation>
    </message>
    <message>
        <source>Choose side %1</source>
        <translation>选择 %1 侧</translation>
    </message>
    <message>
        <source>&amp;Current plan</source>
        <translation>当前计划(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older of a bundle or snapshot…</source>
        <translation>包或快照的文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>当前计划</translation>
    </message>
    <message>
        <source>pasted log</source>
        <translation>粘贴的日志</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>%1 侧</translation>
    </message>
    <message>
        <source>%1: nothing chosen</source>
        <comment>side</comment>
        <translation>%1：未选择</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message>
        <source>Output of kexec -d</source>
        <translation>kexec -d 的输出</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>两侧的段</translation>
    </message>
    <message>
        <source>Findings of both sides</source>
        <translation>两侧的发现</translation>
    </message>
    <message>
        <source>Tree edits of both sides</source>
        <translation>两侧的设备树更改</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Paste what kexec -d -l printed on the target.</source>
        <translation>粘贴 kexec -d -l 在目标上显示的内容。</translation>
    </message>
    <message>
        <source>&amp;Compare with the current plan</source>
        <translation>与当前计划比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Tree edits</source>
        <translation>设备树更改</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Places on both sides</source>
        <translation>两侧的位置</translation>
    </message>
    <message>
        <source>Lanes of both sides</source>
        <translation>两侧的泳道</translation>
    </message>
    <message>
        <source>&amp;Import output of kexec -d…</source>
        <translation>导入 kexec -d 的输出(&amp;I)…</translation>
    </message>
    <message>
        <source>Import output of kexec -d</source>
        <translation>导入 kexec -d 的输出</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A side could not be read.</source>
        <translation>有一侧无法读取。</translation>
    </message>
    <message>
        <source>Choose what to compare: a saved plan, a bundle, a snapshot, a log of kexec -d or another workspace.</source>
        <translation>选择要比较的内容：已保存的计划、包、快照、kexec -d 的日志或另一个工作区。</translation>
    </message>
    <message>
        <source>Nothing that is compared differs.</source>
        <translation>所比较的内容没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Only plans have this.</source>
        <translation>只有计划才有此项。</translation>
    </message>
    <message>
        <source>Neither side has segments.</source>
        <translation>两侧都没有段。</translation>
    </message>
    <message>
        <source>Neither side tells of findings.</source>
        <translation>两侧都没有发现。</translation>
    </message>
    <message>
        <source>Neither side tells of edits.</source>
        <translation>两侧都没有更改。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message>
        <source>%1 s after the start</source>
        <translation>启动后 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>（此前的 %n 行已丢弃）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>预演</translation>
    </message>
    <message>
        <source>Rehearse a bundle…</source>
        <translation>预演启动包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Console of the rehearsal</source>
        <translation>预演的控制台</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Machine of the plan</source>
        <translation>计划的机器</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the plan</source>
        <translation>计划的内存</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>The run ends after this time at the latest</source>
        <translation>运行最迟在此时间后结束</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Text to wait for</source>
        <translation>等待的文本</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>在控制台中查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Rehearse a bundle</source>
        <translation>预演启动包</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst plan.json)</source>
        <translation>启动包 (*.tar *.tar.zst plan.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the console</source>
        <translation>保存控制台输出</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>仍然预演</translation>
    </message>
    <message>
        <source>Run the plan in QEMU although it has errors (%1)</source>
        <translation>尽管计划有错误（%1），仍在 QEMU 中运行</translation>
    </message>
    <message>
        <source>Run the plan in QEMU</source>
        <translation>在 QEMU 中运行计划</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● 实时</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 kept</source>
        <translation>保留最后 %1 行</translation>
    </message>
    <message>
        <source>A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new kernel starts. No target is touched.</source>
        <translation>预演在模拟的机器上运行计划：第一阶段把各段放到计划规定的位置，并像 kexec 一样跳入 purgatory；purgatory 检查各段，然后新内核启动。不会触及任何目标。</translation>
    </message>
    <message>
        <source>It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine&apos;s console says appears here, line by line; what it proves, beside it.</source>
        <translation>需要本机上有 qemu-system-ppc64，且每个段都有位置。机器控制台的输出逐行显示在这里，其所证明的内容显示在旁边。</translation>
    </message>
    <message>
        <source>The last rehearsal was good: %1, %2.</source>
        <translation>上次预演良好：%1，%2。</translation>
    </message>
    <message>
        <source>The last rehearsal was not good: %1, %2.</source>
        <translation>上次预演不好：%1，%2。</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>启动包</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsModel</name>
    <message>
        <source>added: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>未变：%1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsView</name>
    <message>
        <source>Fold what is unchanged</source>
        <translation>折叠未变部分</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>设备树源码</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>在源码中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing is changed: the new kernel is handed the tree as it is.</source>
        <translation>没有任何改动：设备树原样交给新内核。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::EntryList</name>
    <message>
        <source>%1: new entry</source>
        <translation>%1：新条目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bundle…</source>
        <translation>启动包(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Map as a picture…</source>
        <translation>映射图(&amp;M)…</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg *.pdf)</source>
        <translation>矢量图形 (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pixels (*.png)</source>
        <translation>像素图 (*.png)</translation>
    </message>
    <message>
        <source>&amp;Report as a page…</source>
        <translation>报告网页(&amp;R)…</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>&amp;Plan as JSON…</source>
        <translation>JSON 格式的计划(&amp;P)…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Device &amp;tree…</source>
        <translation>设备树(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Command for kexec-tools…</source>
        <translation>kexec-tools 的命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileActions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>新建工作区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>打开示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.kwb)</source>
        <translation>工作区 (*.kwb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>The workspace has changes that are not saved.</source>
        <translation>工作区有未保存的更改。</translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>要先保存吗？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Kexec Workbench</source>
        <translation>Kexec Workbench</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileIntake</name>
    <message numerus="yes">
        <source>add %n file(s)</source>
        <translation>
            <numerusform>添加 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>选择内核</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>添加 initrd</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>添加覆盖层</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>选择 purgatory</translation>
    </message>
    <message>
        <source>%1 has no place in a boot request: %2</source>
        <translation>%1 不能用于启动请求：%2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileList</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingDetail</name>
    <message>
        <source>About the finding</source>
        <translation>关于此发现</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>规则的出处</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>显示相关对象</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Manual of findings</source>
        <translation>发现手册</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Findings of the plan, or the manual of all</source>
        <translation>计划的发现，或全部发现的手册</translation>
    </message>
    <message>
        <source>No findings: nothing that is known to kill a boot was seen.</source>
        <translation>没有发现：未见已知会使启动失败的问题。</translation>
    </message>
    <message>
        <source>Findings appear with the first plan: choose a target and a kernel.</source>
        <translation>有了第一个计划后显示发现：请选择目标和内核。</translation>
    </message>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>选择一项发现以阅读说明。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FormulaCard</name>
    <message>
        <source>The chosen relocation by hand</source>
        <translation>手工演算所选重定位</translation>
    </message>
    <message>
        <source>Choose a relocation to see its formula by hand.</source>
        <translation>选择一个重定位，查看其公式的手工演算。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Part of a call through a table that is not needed here: the instruction is replaced.</source>
        <translation>这里不需要经由表的调用，这是其中一部分：指令被替换。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意值</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 left, %2 of the reach used</source>
        <translation>剩余 %1，已用范围 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Address, segment, symbol or tree path</source>
        <translation>地址、段、符号或设备树路径</translation>
    </message>
    <message>
        <source>0x2880000, initrd, purgatory_start, /chosen …</source>
        <translation>0x2880000, initrd, purgatory_start, /chosen …</translation>
    </message>
    <message>
        <source>There is no plan yet to go about in.</source>
        <translation>还没有计划，无处可转。</translation>
    </message>
    <message>
        <source>Nothing in this plan is called “%1”.</source>
        <translation>此计划中没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HandEdits</name>
    <message>
        <source>Edits by hand</source>
        <translation>手工编辑</translation>
    </message>
    <message>
        <source>No edits by hand. Choose a property and press F2 to change it, Insert to add one.</source>
        <translation>没有手工编辑。选择一个属性，按 F2 修改，按 Insert 添加。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>take back an edit of the device tree</source>
        <translation>撤回一处设备树编辑</translation>
    </message>
    <message>
        <source>take back all edits of the device tree</source>
        <translation>撤回所有设备树编辑</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Inspector</name>
    <message>
        <source>Selected</source>
        <translation>所选内容</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy everything that is said here as text</source>
        <translation>把这里的全部内容复制为文本</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>计划对它的说明</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>还没有可查看的内容</translation>
    </message>
    <message>
        <source>Choose a target and a kernel, or open the sample.</source>
        <translation>请选择目标和内核，或打开示例。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::IntegrityTab</name>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Digests of segments</source>
        <translation>段的摘要</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>计划与目标</translation>
    </message>
    <message>
        <source>Filled in on the target</source>
        <translation>在目标上填入</translation>
    </message>
    <message>
        <source>Digests appear with the first plan.</source>
        <translation>有了第一个计划后显示摘要。</translation>
    </message>
    <message>
        <source>The plan&apos;s id and the target&apos;s fingerprint appear with the first plan.</source>
        <translation>有了第一个计划后显示计划编号和目标指纹。</translation>
    </message>
    <message>
        <source>Nothing is left for the target to fill in: what is planned is what it gets.</source>
        <translation>没有留给目标填入的内容：目标得到的就是计划的内容。</translation>
    </message>
    <message>
        <source>No digests: not every segment has its bytes here</source>
        <translation>没有摘要：这里并非每个段都有字节</translation>
    </message>
    <message>
        <source>Digests of the final bytes</source>
        <translation>最终字节的摘要</translation>
    </message>
    <message>
        <source>Computing digests…</source>
        <translation>正在计算摘要…</translation>
    </message>
    <message>
        <source>No digests: %1</source>
        <translation>没有摘要：%1</translation>
    </message>
    <message>
        <source>Signatures and measurements</source>
        <translation>签名与度量</translation>
    </message>
    <message>
        <source>Who signed the kernel, and what the target will say to it, appears with the first plan.</source>
        <translation>有了第一个计划后显示内核由谁签名，以及目标将如何答复。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::JobPages</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>发现 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>上一课</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>数字的来源</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The numbers are those of the plan that is open. &lt;a href=&quot;sample&quot;&gt;Open the sample&lt;/a&gt;</source>
        <translation>数字来自当前打开的计划。&lt;a href=&quot;sample&quot;&gt;打开示例&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The numbers come from a plan: &lt;a href=&quot;sample&quot;&gt;open the sample&lt;/a&gt;</source>
        <translation>数字来自计划：&lt;a href=&quot;sample&quot;&gt;打开示例&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Boot request</source>
        <translation>启动请求</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>标签页(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kexec Workbench</source>
        <translation>关于 Kexec Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>About Kexec Workbench</source>
        <translation>关于 Kexec Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans a kexec for a machine you need not be on, explains every decision, and packs the result for the machine to load.

Apache License 2.0.</source>
        <translation>为一台机器计划 kexec（无需在该机器上操作），解释每个决定，并把结果打包供其加载。

Apache License 2.0。</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>未命名工作区</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a log of kexec -d…</source>
        <translation>导入 kexec -d 的日志(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Manual of findings</source>
        <translation>发现手册(&amp;M)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapDrag</name>
    <message>
        <source>Pin %1 at %2</source>
        <translation>把 %1 固定在 %2</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>让 %1 空出</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>归还 %1</translation>
    </message>
    <message>
        <source>keep free  %1 – %2</source>
        <translation>空出  %1 – %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapStrip</name>
    <message>
        <source>Overview of the memory map</source>
        <translation>内存映射概览</translation>
    </message>
    <message>
        <source>The whole map in small; a frame shows what part of it is in sight.</source>
        <translation>缩小的完整映射；方框标出其中可见的部分。</translation>
    </message>
    <message>
        <source>The whole map. Drag the frame to move.</source>
        <translation>完整映射。拖动方框可移动。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapSurface</name>
    <message>
        <source>Memory map</source>
        <translation>内存映射</translation>
    </message>
    <message>
        <source>Where everything goes: lanes of machine, today, plan and boot over one axis of addresses. Tab and arrow keys walk through it, plus and minus zoom.</source>
        <translation>一切的去处：机器、现状、计划和启动各泳道共用一条地址轴。用 Tab 和方向键浏览，用加号和减号缩放。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapView</name>
    <message>
        <source>Where does everything go?</source>
        <translation>一切去往何处？</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Opens a machine and a kernel that come with the program</source>
        <translation>打开随程序提供的机器和内核</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>完整映射</translation>
    </message>
    <message>
        <source>Draw a reservation</source>
        <translation>绘制保留</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>完整映射 (0)</translation>
    </message>
    <message>
        <source>Draw memory that is to be kept free (Shift+drag)</source>
        <translation>绘制要空出的内存 (Shift+拖动)</translation>
    </message>
    <message>
        <source>Drop a kernel and a snapshot or device tree of the machine here, or choose them in the boot request. The sample shows what it looks like.</source>
        <translation>请把内核以及机器的快照或设备树拖放到此处，或在启动请求中选择。示例展示其效果。</translation>
    </message>
    <message>
        <source>The machine is missing: drop its snapshot or device tree here, or choose it in the boot request.</source>
        <translation>缺少机器：请把其快照或设备树拖放到此处，或在启动请求中选择。</translation>
    </message>
    <message>
        <source>The kernel is missing: drop it here, or choose it in the boot request.</source>
        <translation>缺少内核：请拖放到此处，或在启动请求中选择。</translation>
    </message>
    <message>
        <source>This request cannot be planned; the map shows the last plan.
%1</source>
        <translation>无法为此请求作计划；映射显示的是上一个计划。
%1</translation>
    </message>
    <message>
        <source>This request cannot be planned.
%1</source>
        <translation>无法为此请求作计划。
%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>What colours and patterns mean</source>
        <translation>颜色和图案的含义</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MergedTreeModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>（无值）</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>其中 %1 处</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ModeChoice</name>
    <message>
        <source>Kind of kernel</source>
        <translation>内核种类</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>choose kind of kernel</source>
        <translation>选择内核种类</translation>
    </message>
    <message>
        <source>A normal boot, or a crash kernel that waits for a panic</source>
        <translation>普通启动，或等待崩溃的崩溃内核</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Notice</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::OverlayList</name>
    <message>
        <source>Overlays</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>No overlays. Drop .dtbo files here, or press Add; they are applied in this order, before the rules and before edits by hand.</source>
        <translation>没有覆盖层。把 .dtbo 文件拖放到此处，或按“添加”；它们按此顺序应用，先于规则和手工编辑。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>添加覆盖层</translation>
    </message>
    <message>
        <source>Overlays (*.dtbo *.dtb)</source>
        <translation>覆盖层 (*.dtbo *.dtb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>remove an overlay</source>
        <translation>移除覆盖层</translation>
    </message>
    <message>
        <source>order overlays</source>
        <translation>调整覆盖层顺序</translation>
    </message>
    <message>
        <source>add overlay %1</source>
        <translation>添加覆盖层 %1</translation>
    </message>
    <message>
        <source>add overlays</source>
        <translation>添加覆盖层</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PinDialog</name>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>计划的结论</translation>
    </message>
    <message>
        <source>&amp;Address at which it begins, a multiple of %1:</source>
        <translation>起始地址(&amp;A)，%1 的倍数：</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Type an address, in hex with 0x.</source>
        <translation>请输入地址，十六进制须带 0x。</translation>
    </message>
    <message>
        <source>This is no address: write it like 0x2000000.</source>
        <translation>这不是地址：请写成 0x2000000 的形式。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在计划…</translation>
    </message>
    <message>
        <source>It fits at %1.</source>
        <translation>可以放在 %1。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>It lies here now. Another address is planned while you type it.</source>
        <translation>它现在位于此处。输入其他地址时会随即重新计划。</translation>
    </message>
    <message>
        <source>Nothing fits at %1; the nearest place is %2.</source>
        <translation>%1 处放不下任何内容；最近的位置是 %2。</translation>
    </message>
    <message>
        <source>%1 is no multiple of %2; the nearest is %3.</source>
        <translation>%1 不是 %2 的倍数；最近的是 %3。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PropertyEditor</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the typed value comes to</source>
        <translation>所输入值的结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>值的种类</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>多个文本，每行一个</translation>
    </message>
    <message>
        <source>Numbers of 32 bits</source>
        <translation>32 位数</translation>
    </message>
    <message>
        <source>Numbers of 64 bits</source>
        <translation>64 位数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Reference to a node</source>
        <translation>对节点的引用</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>新属性</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>新节点</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>A name holds no slash.</source>
        <translation>名称中不能有斜杠。</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>已有这样的节点。</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>长度 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RecoveryBar</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Open the changes that were not saved</source>
        <translation>打开未保存的更改</translation>
    </message>
    <message>
        <source>Discard the changes that were not saved</source>
        <translation>放弃未保存的更改</translation>
    </message>
    <message>
        <source>Keep the changes that were not saved for the next start</source>
        <translation>把未保存的更改留到下次启动</translation>
    </message>
    <message>
        <source>The program ended without saving a new workspace, last changed %1.</source>
        <translation>程序结束时未保存新工作区，最后更改于 %1。</translation>
    </message>
    <message>
        <source>The program ended without saving changes of %1, last changed %2.</source>
        <translation>程序结束时未保存对 %1 的更改，最后更改于 %2。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RelocationsTab</name>
    <message>
        <source>Relocations</source>
        <translation>重定位</translation>
    </message>
    <message>
        <source>The relocations of the purgatory appear here when there is a plan.</source>
        <translation>有了计划后，purgatory 的重定位显示在此。</translation>
    </message>
    <message>
        <source>Nothing is relocated here: the target&apos;s own kernel brings its purgatory and relocates it when it loads the new kernel. Choose the built-in purgatory to see each relocation.</source>
        <translation>这里没有重定位：目标自己的内核自带 purgatory，并在加载新内核时对其重定位。选择内置的 purgatory 可查看每个重定位。</translation>
    </message>
    <message>
        <source>Nothing was relocated: the purgatory has no place. The findings say why.</source>
        <translation>没有进行重定位：purgatory 没有位置。原因见各项发现。</translation>
    </message>
    <message>
        <source>This purgatory has no relocations: it runs at any address as it is.</source>
        <translation>此 purgatory 没有重定位：可原样在任意地址运行。</translation>
    </message>
    <message>
        <source>Section map</source>
        <translation>节分布图</translation>
    </message>
    <message>
        <source>Show where the relocated places lie in the purgatory&apos;s sections</source>
        <translation>显示重定位位置在 purgatory 各节中的所在</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RequestPanel</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>choose the machine…</source>
        <translation>选择机器…</translation>
    </message>
    <message>
        <source>Choose a snapshot or a device tree</source>
        <translation>选择快照或设备树</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>选择目标</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>choose a kernel…</source>
        <translation>选择内核…</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>选择内核</translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>选择内核</translation>
    </message>
    <message>
        <source>Initrds</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>Choose initrds</source>
        <translation>选择 initrd</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>添加 initrd</translation>
    </message>
    <message>
        <source>remove initrd</source>
        <translation>移除 initrd</translation>
    </message>
    <message>
        <source>move initrd</source>
        <translation>移动 initrd</translation>
    </message>
    <message>
        <source>The sample&apos;s machine</source>
        <translation>示例的机器</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>这台机器</translation>
    </message>
    <message>
        <source>This machine, as administrator…</source>
        <translation>这台机器，以管理员身份…</translation>
    </message>
    <message>
        <source>Only root can read the memory map (/proc/iomem), the boot device tree, the kernel&apos;s log and what lies in debugfs and securityfs.</source>
        <translation>只有 root 能读取内存映射 (/proc/iomem)、启动设备树、内核日志以及 debugfs 和 securityfs 中的内容。</translation>
    </message>
    <message>
        <source>This machine, with what you may read</source>
        <translation>这台机器，限您可读的内容</translation>
    </message>
    <message>
        <source>The snapshot says what it lacks; a plan made of it may know less.</source>
        <translation>快照会说明缺少什么；由它作出的计划可能所知较少。</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>来自目标</translation>
    </message>
    <message>
        <source>Choose a device tree</source>
        <translation>选择设备树</translation>
    </message>
    <message>
        <source>choose device tree</source>
        <translation>选择设备树</translation>
    </message>
    <message>
        <source>Take it from the target</source>
        <translation>采用目标的</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>Choose overlays</source>
        <translation>选择覆盖层</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>添加覆盖层</translation>
    </message>
    <message>
        <source>remove overlay</source>
        <translation>移除覆盖层</translation>
    </message>
    <message>
        <source>move overlay</source>
        <translation>移动覆盖层</translation>
    </message>
    <message>
        <source>Purgatory</source>
        <translation>Purgatory</translation>
    </message>
    <message>
        <source>Choose an object, or a kexec program that carries one</source>
        <translation>选择目标文件，或带有 purgatory 的 kexec 程序</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>选择 purgatory</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>The one that comes with the program, in the running kernel&apos;s byte order</source>
        <translation>随程序提供的 purgatory，采用运行中内核的字节序</translation>
    </message>
    <message>
        <source>Linux&apos;s own</source>
        <translation>Linux 自己的</translation>
    </message>
    <message>
        <source>The one inside the target&apos;s kernel: it is planned, but cannot be exported</source>
        <translation>目标内核之中的 purgatory：可作计划，但无法导出</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>放置</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>分配器</translation>
    </message>
    <message>
        <source>choose allocator</source>
        <translation>选择分配器</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>normal boot</source>
        <translation>普通启动</translation>
    </message>
    <message>
        <source>crash kernel</source>
        <translation>崩溃内核</translation>
    </message>
    <message>
        <source>choose mode</source>
        <translation>选择模式</translation>
    </message>
    <message>
        <source>If a segment arrives damaged</source>
        <translation>若段到达时已损坏</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>choose what follows damage</source>
        <translation>选择段损坏时的处理</translation>
    </message>
    <message>
        <source>Page size of the running kernel</source>
        <translation>运行中内核的页大小</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>4 KiB</source>
        <translation>4 KiB</translation>
    </message>
    <message>
        <source>64 KiB</source>
        <translation>64 KiB</translation>
    </message>
    <message>
        <source>choose page size</source>
        <translation>选择页大小</translation>
    </message>
    <message>
        <source>Byte order of the running kernel</source>
        <translation>运行中内核的字节序</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
    <message>
        <source>choose byte order</source>
        <translation>选择字节序</translation>
    </message>
    <message>
        <source>Pinned segments</source>
        <translation>固定的段</translation>
    </message>
    <message>
        <source>initrd=0x30000000</source>
        <translation>initrd=0x30000000</translation>
    </message>
    <message>
        <source>“%1” is not SEGMENT=0xADDRESS</source>
        <translation>“%1”不是 SEGMENT=0xADDRESS 的形式</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>0x10000000-0x20000000</source>
        <translation>0x10000000-0x20000000</translation>
    </message>
    <message>
        <source>“%1” is not 0xBEGIN-0xEND with BEGIN below END</source>
        <translation>“%1”不是 0xBEGIN-0xEND 的形式，或 BEGIN 不小于 END</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>更改固定</translation>
    </message>
    <message>
        <source>remove pin</source>
        <translation>移除固定</translation>
    </message>
    <message>
        <source>reserve memory</source>
        <translation>保留内存</translation>
    </message>
    <message>
        <source>change reservation</source>
        <translation>更改保留</translation>
    </message>
    <message>
        <source>remove reservation</source>
        <translation>移除保留</translation>
    </message>
    <message>
        <source>A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the running kernel panics.</source>
        <translation>崩溃内核加载到 crashkernel= 空出的内存中，在运行中的内核崩溃（panic）时启动。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SectionMapView</name>
    <message>
        <source>Section map of the purgatory</source>
        <translation>purgatory 的节映射</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SegmentsTab</name>
    <message>
        <source>Segments</source>
        <translation>段</translation>
    </message>
    <message>
        <source>No segments yet: choose a target and a kernel in the boot request.</source>
        <translation>还没有段：请在启动请求中选择目标和内核。</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>Take the pin of %1 out</source>
        <translation>去掉 %1 的固定</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>去掉固定</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>固定于此</translation>
    </message>
    <message>
        <source>Pin at…</source>
        <translation>固定于…</translation>
    </message>
    <message>
        <source>Export bytes…</source>
        <translation>导出字节…</translation>
    </message>
    <message>
        <source>Export the bytes of %1</source>
        <translation>导出 %1 的字节</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>没有这样的段。</translation>
    </message>
    <message>
        <source>Export bytes</source>
        <translation>导出字节</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StartPage</name>
    <message>
        <source>Plan a kexec boot before the machine takes it</source>
        <translation>在机器执行之前，计划一次 kexec 启动</translation>
    </message>
    <message>
        <source>Choose what a machine says of itself and the kernel it shall boot: the workbench shows where every segment goes, why there, and what is changed on the way. Problems that would end in silence after the jump are found here, with a remedy.</source>
        <translation>选择机器的自述和要启动的内核：程序会显示每个段去往何处、为何在那里，以及途中改动了什么。那些在跳转后会无声失败的问题，在这里就能发现，并附有补救办法。</translation>
    </message>
    <message>
        <source>Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace.</source>
        <translation>或把文件拖放到此处：内核、initrd、快照、设备树、工作区。</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Choose a target machine…</source>
        <translation>选择目标机器…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message>
        <source>State of the plan</source>
        <translation>计划的状态</translation>
    </message>
    <message>
        <source>Cannot be planned</source>
        <translation>无法作计划</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在作计划…</translation>
    </message>
    <message>
        <source>Choose a target and a kernel</source>
        <translation>请选择目标和内核</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>会失败</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 个段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>显示发现</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StepList</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>进行中…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableOutput</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TablePane</name>
    <message>
        <source>Filter: words, column:word, -word</source>
        <translation>过滤：词、列:词、-词</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 的过滤器</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>没有与过滤器匹配的行。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>定位显示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>制表符分隔值 (*.tsv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetDialog</name>
    <message>
        <source>Add a target</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>编辑目标</translation>
    </message>
    <message>
        <source>user@host, ssh://user@host:port, or a configured name</source>
        <translation>user@host、ssh://user@host:port 或已配置的名称</translation>
    </message>
    <message>
        <source>None, such as: -p 2222</source>
        <translation>无，例如：-p 2222</translation>
    </message>
    <message>
        <source>The first that will do of /var/lib, /var/tmp, /tmp</source>
        <translation>/var/lib、/var/tmp、/tmp 中第一个合适的</translation>
    </message>
    <message>
        <source>None, such as: ipmitool … sol activate</source>
        <translation>无，例如：ipmitool … sol activate</translation>
    </message>
    <message>
        <source>A command of this machine that shows the target&apos;s console while it boots</source>
        <translation>本机的一条命令，在目标启动时显示其控制台</translation>
    </message>
    <message>
        <source>The folder on the target for what is sent</source>
        <translation>目标上存放所发送内容的文件夹</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>目的地(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Arguments of ssh:</source>
        <translation>ssh 的参数(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>存放处(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Console command:</source>
        <translation>控制台命令(&amp;C)：</translation>
    </message>
    <message>
        <source>None, such as: /var/log/consoles/lab1.log</source>
        <translation>无，例如：/var/log/consoles/lab1.log</translation>
    </message>
    <message>
        <source>A file of this machine to which the target&apos;s console is written; what is new in it is shown while the target boots</source>
        <translation>本机上写入目标控制台输出的文件；目标启动时显示其中新增的内容</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>选择(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the console file</source>
        <translation>选择控制台文件</translation>
    </message>
    <message>
        <source>Or console &amp;file:</source>
        <translation>或控制台文件(&amp;F)：</translation>
    </message>
    <message>
        <source>The console comes by a command or by a file, not by both.</source>
        <translation>控制台来自命令或文件，不能两者兼有。</translation>
    </message>
    <message>
        <source>Console file</source>
        <translation>控制台文件</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetJob</name>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Sealing the plan</source>
        <translation>正在封存计划</translation>
    </message>
    <message>
        <source>This plan is loaded already</source>
        <translation>此计划已加载</translation>
    </message>
    <message>
        <source>Not loaded: what was loaded stays</source>
        <translation>未加载：原先加载的保持不变</translation>
    </message>
    <message>
        <source>Not booted: the plan stays loaded</source>
        <translation>未启动：计划保持加载</translation>
    </message>
    <message>
        <source>The machine leaves the old system</source>
        <translation>机器正在离开旧系统</translation>
    </message>
    <message>
        <source>Capturing a snapshot</source>
        <translation>正在捕获快照</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>已读取 %1</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>没有 %1：%2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Nothing is loaded any more</source>
        <translation>已不再加载任何内容</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未加载</translation>
    </message>
    <message>
        <source>Connection lost; the next step connects again</source>
        <translation>连接已断开；下一步将重新连接</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>已重新连接</translation>
    </message>
    <message>
        <source>The connection to %1 is still open</source>
        <translation>与 %1 的连接仍然开着</translation>
    </message>
    <message>
        <source>The connection to %1 does not answer any more</source>
        <translation>与 %1 的连接不再响应</translation>
    </message>
    <message>
        <source>Nothing in the store could go</source>
        <translation>存放处没有可以清除的内容</translation>
    </message>
    <message>
        <source>Nothing was taken out of the store</source>
        <translation>没有从存放处清除任何内容</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已清除：%1</translation>
    </message>
    <message>
        <source>Taken out of the store: %1</source>
        <translation>已从存放处清除：%1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetList</name>
    <message>
        <source>Add a target…</source>
        <translation>添加目标…</translation>
    </message>
    <message>
        <source>Edit the target…</source>
        <translation>编辑目标…</translation>
    </message>
    <message>
        <source>Remove the target…</source>
        <translation>移除目标…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未连接过</translation>
    </message>
    <message>
        <source>something is loaded</source>
        <translation>已加载其他内容</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source>Take %1 off the list? On the machine itself nothing changes, and its history of boots stays.</source>
        <translation>从列表中移除 %1？机器本身不会改变，其启动历史会保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>plan %1 loaded</source>
        <translation>已加载计划 %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load on target…</source>
        <translation>加载到目标…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Say what runs there, what is loaded and what is kept</source>
        <translation>说明那里运行什么、加载了什么、存放了什么</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Capture a snapshot of the target, to plan with</source>
        <translation>捕获目标的快照，用于制定计划</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Take a loaded plan out again</source>
        <translation>取出已加载的计划</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Say all that would refuse or break a load, before anything is sent</source>
        <translation>在发送任何内容之前，说明会拒绝或破坏加载的一切</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Check, then send what is missing there</source>
        <translation>检查，然后发送那里缺少的内容</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>加载</translation>
    </message>
    <message>
        <source>Check, send, and load it; the running system goes on</source>
        <translation>检查、发送并加载；正在运行的系统继续运行</translation>
    </message>
    <message>
        <source>Boot…</source>
        <translation>启动…</translation>
    </message>
    <message>
        <source>Check, send, load, and start it, after one more question</source>
        <translation>再询问一次后，检查、发送、加载并启动</translation>
    </message>
    <message>
        <source>Bring this plan to a machine over SSH</source>
        <translation>通过 SSH 把此计划送到一台机器</translation>
    </message>
    <message>
        <source>Stop what runs; what was sent stays there</source>
        <translation>停止正在进行的工作；已发送的内容留在那里</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>正在处理 %1</translation>
    </message>
    <message>
        <source>Something else is loaded</source>
        <translation>已加载其他内容</translation>
    </message>
    <message>
        <source>On %1 plan %2 is loaded. Loading this plan takes its place.</source>
        <translation>%1 上已加载计划 %2。加载此计划将取代它。</translation>
    </message>
    <message>
        <source>On %1 something is loaded that this program did not load. Loading this plan takes its place.</source>
        <translation>%1 上已加载了并非由本程序加载的内容。加载此计划将取代它。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>取代(&amp;R)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Wrote the snapshot %1</source>
        <translation>已写入快照 %1</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>用作目标</translation>
    </message>
    <message>
        <source>use the target&apos;s snapshot</source>
        <translation>使用目标的快照</translation>
    </message>
    <message>
        <source>Add a machine that SSH reaches, to look at it, load a plan and boot it.</source>
        <translation>添加一台 SSH 可以到达的机器，以查看它、加载计划并启动。</translation>
    </message>
    <message>
        <source>Nothing has been done with %1 yet.</source>
        <translation>尚未对 %1 做任何事。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Exactly this plan (kexec_load)</source>
        <translation>严格按此计划 (kexec_load)</translation>
    </message>
    <message>
        <source>By file (kexec_file_load)</source>
        <translation>按文件 (kexec_file_load)</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>加载方式</translation>
    </message>
    <message>
        <source>By file the target&apos;s kernel chooses the places and makes the tree; what does not survive is shown before it is loaded</source>
        <translation>按文件加载时，由目标内核选择位置并生成设备树；加载前会显示哪些内容不会保留</translation>
    </message>
    <message>
        <source>Load by file?</source>
        <translation>按文件加载？</translation>
    </message>
    <message>
        <source>The kernel of %1 gets files instead of the plan&apos;s segments.</source>
        <translation>%1 的内核得到的是文件，而不是计划的段。</translation>
    </message>
    <message>
        <source>&amp;Load by file</source>
        <translation>按文件加载(&amp;L)</translation>
    </message>
    <message>
        <source>By file…</source>
        <translation>按文件…</translation>
    </message>
    <message>
        <source>Clear the store…</source>
        <translation>清理存放处…</translation>
    </message>
    <message>
        <source>Clear the store</source>
        <translation>清理存放处</translation>
    </message>
    <message>
        <source>Take %1 out of the store of %2?</source>
        <translation>从 %2 的存放处清除 %1？</translation>
    </message>
    <message>
        <source>Only files go that no plan has.</source>
        <translation>只清除不属于任何计划的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>清除 %n 个旧计划，以及其他计划没有的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>最新的 %n 个计划和已加载的计划会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear it</source>
        <translation>清理(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing in the target&apos;s store could go</source>
        <translation>目标的存放处没有可以清除的内容</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have: %1</source>
        <translation>从目标的存放处清除只属于旧计划的内容：%1</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have, after one more question</source>
        <translation>再确认一次后，从目标的存放处清除只属于旧计划的内容</translation>
    </message>
    <message>
        <source>Load this bundle?</source>
        <translation>加载此启动包？</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to be trusted. It goes to %2.</source>
        <translation>没有人说过 %1 值得信任。它将送往 %2。</translation>
    </message>
    <message>
        <source>Signature: %1
Plan: %2
Command line: %3</source>
        <translation>签名：%1
计划：%2
命令行：%3</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>加载(&amp;L)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TokenChip</name>
    <message>
        <source>%1: not among the explained parameters</source>
        <translation>%1：不在已说明的参数之列</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeEditing</name>
    <message>
        <source>Edit value</source>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>添加属性</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take back edit</source>
        <translation>撤回编辑</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>转到地址</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Go to node</source>
        <translation>转到节点</translation>
    </message>
    <message>
        <source>Choose a property to change it.</source>
        <translation>选择一个属性以修改。</translation>
    </message>
    <message>
        <source>%1 is a node: choose one of its properties, or press Insert to add one.</source>
        <translation>%1 是节点：请选择其某个属性，或按 Insert 添加。</translation>
    </message>
    <message>
        <source>This is written by the rules and cannot be edited.</source>
        <translation>这由规则写入，无法编辑。</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>设置 %2 的 %1</translation>
    </message>
    <message>
        <source>add node %1</source>
        <translation>添加节点 %1</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>移除 %2 的 %1</translation>
    </message>
    <message>
        <source>remove node %1</source>
        <translation>移除节点 %1</translation>
    </message>
    <message>
        <source>take back the edit of %1</source>
        <translation>撤回对 %1 的编辑</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeFile</name>
    <message>
        <source>Export the device tree</source>
        <translation>导出设备树</translation>
    </message>
    <message>
        <source>Source (*.dts)</source>
        <translation>源码 (*.dts)</translation>
    </message>
    <message>
        <source>Flattened tree (*.dtb)</source>
        <translation>扁平设备树 (*.dtb)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreePane</name>
    <message>
        <source>Device tree before and after</source>
        <translation>改动前后的设备树</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeTab</name>
    <message>
        <source>Device tree</source>
        <translation>设备树</translation>
    </message>
    <message>
        <source>The device tree that the new kernel is handed comes here: choose a target and a kernel.</source>
        <translation>交给新内核的设备树显示在此：请选择目标和内核。</translation>
    </message>
    <message>
        <source>What is wrong with the edits</source>
        <translation>编辑的问题</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Before and after as one tree</source>
        <translation>改动前后合为一棵树</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>What differs, as DTS</source>
        <translation>差异，以 DTS 表示</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>DTS before all edits</source>
        <translation>所有编辑之前的 DTS</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>DTS after all edits</source>
        <translation>所有编辑之后的 DTS</translation>
    </message>
    <message>
        <source>Filter of the device tree</source>
        <translation>设备树的过滤器</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>仅改动</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the device tree</source>
        <translation>导出设备树</translation>
    </message>
    <message>
        <source>Filter the device tree</source>
        <translation>过滤设备树</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手工</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>覆盖层</translation>
    </message>
    <message>
        <source>An overlay cannot be applied. %1</source>
        <translation>无法应用某个覆盖层。%1</translation>
    </message>
    <message>
        <source>An edit cannot be made. %1</source>
        <translation>无法进行某处编辑。%1</translation>
    </message>
    <message>
        <source>Filter: path, name, value or rule</source>
        <translation>过滤：路径、名称、值或规则</translation>
    </message>
    <message>
        <source>Show the editor of properties, the edits by hand and the overlays</source>
        <translation>显示属性编辑器、手工修改和覆盖层</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TrustDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>If there are any, a bundle is loaded on a target only if the key of one of them has signed it, or a key that one of them vouches for.</source>
        <translation>如果有证书，则只有由其中某个证书的密钥，或由其担保的密钥签名的启动包才会加载到目标。</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.x509)</source>
        <translation>证书 (*.pem *.crt *.cer *.der *.x509)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::VerdictPanel</name>
    <message>
        <source>The machine powered off.</source>
        <translation>机器已关机。</translation>
    </message>
    <message>
        <source>The machine was reset.</source>
        <translation>机器已复位。</translation>
    </message>
    <message>
        <source>The kernel panicked.</source>
        <translation>内核已崩溃。</translation>
    </message>
    <message>
        <source>QEMU was ended from outside.</source>
        <translation>QEMU 被外部结束。</translation>
    </message>
    <message>
        <source>All was seen.</source>
        <translation>全部都已看到。</translation>
    </message>
    <message>
        <source>The purgatory stopped.</source>
        <translation>purgatory 已停止。</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>时间已到。</translation>
    </message>
    <message>
        <source>Checks of the rehearsal</source>
        <translation>预演的检查项</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>尚未预演。</translation>
    </message>
    <message>
        <source>QEMU runs…</source>
        <translation>QEMU 运行中…</translation>
    </message>
    <message>
        <source>Cancelled. The emulator has ended.</source>
        <translation>已取消。模拟器已结束。</translation>
    </message>
    <message>
        <source>QEMU cannot run.</source>
        <translation>QEMU 无法运行。</translation>
    </message>
    <message>
        <source>The rehearsal failed.</source>
        <translation>预演失败。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc.</source>
        <translation>在 Debian 和 Ubuntu 上，用于此机器的 QEMU 在软件包 qemu-system-ppc 中。</translation>
    </message>
    <message>
        <source>Not good: a segment has no room, so nothing was run.</source>
        <translation>未通过：某个段没有位置，因此未运行。</translation>
    </message>
    <message>
        <source>Good. %1 %2 s</source>
        <translation>通过。%1 %2 秒</translation>
    </message>
    <message>
        <source>Not good. %1 %2 s</source>
        <translation>未通过。%1 %2 秒</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The plan has errors: %1. A rehearsal shows what becomes of them, but it cannot be good. Rehearse anyway?</source>
        <translation>计划有错误：%1。预演会显示其后果，但结果不可能良好。仍要预演吗？</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::WalkthroughBar</name>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Hide the text of the steps</source>
        <translation>隐藏步骤说明</translation>
    </message>
    <message>
        <source>Walkthrough: steps of the load</source>
        <translation>逐步演示：加载的各步骤</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Show the text of the steps</source>
        <translation>显示步骤说明</translation>
    </message>
</context>
<context>
    <name>lanes.apart</name>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} 个在别处</translation>
    </message>
</context>
<context>
    <name>lanes.current</name>
    <message>
        <source>chosen</source>
        <translation>所选</translation>
    </message>
</context>
<context>
    <name>lanes.legend</name>
    <message>
        <source>outlined: elsewhere than {allocator} puts it</source>
        <translation>带框：与 {allocator} 放置的位置不同</translation>
    </message>
</context>
<context>
    <name>lanes.no-room</name>
    <message>
        <source>no room for {count}</source>
        <translation>{count} 个没有位置</translation>
    </message>
</context>
<context>
    <name>lanes.refused</name>
    <message>
        <source>cannot plan this</source>
        <translation>无法为此作计划</translation>
    </message>
</context>
<context>
    <name>lanes.same</name>
    <message>
        <source>the same places</source>
        <translation>位置相同</translation>
    </message>
</context>
<context>
    <name>lanes.title</name>
    <message>
        <source>The same request by every allocator</source>
        <translation>由每个分配器处理同一请求</translation>
    </message>
</context>
<context>
    <name>late.address</name>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
</context>
<context>
    <name>late.kind</name>
    <message>
        <source>filled in on the target</source>
        <translation>在目标上填入</translation>
    </message>
</context>
<context>
    <name>late.length</name>
    <message>
        <source>bytes</source>
        <translation>字节数</translation>
    </message>
</context>
<context>
    <name>late.may</name>
    <message>
        <source>zeros stay there</source>
        <translation>那里保持为零</translation>
    </message>
</context>
<context>
    <name>late.must</name>
    <message>
        <source>the load is refused</source>
        <translation>加载被拒绝</translation>
    </message>
</context>
<context>
    <name>late.needed</name>
    <message>
        <source>without it</source>
        <translation>若缺失</translation>
    </message>
</context>
<context>
    <name>late.offset</name>
    <message>
        <source>offset</source>
        <translation>偏移</translation>
    </message>
</context>
<context>
    <name>late.segment</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>lesson.head</name>
    <message>
        <source>a lesson begins with &quot;---&quot;, lines of &quot;name: value&quot; with at least id and title, and &quot;---&quot;</source>
        <translation>课程以 &quot;---&quot;、至少含 id 和 title 的若干 &quot;name: value&quot; 行以及 &quot;---&quot; 开头</translation>
    </message>
</context>
<context>
    <name>link.alignment</name>
    <message>
        <source>alignment {align} is not a power of two</source>
        <translation>对齐值 {align} 不是 2 的幂</translation>
    </message>
</context>
<context>
    <name>link.base</name>
    <message>
        <source>base {base} is not a multiple of the alignment {align}</source>
        <translation>基址 {base} 不是对齐值 {align} 的倍数</translation>
    </message>
</context>
<context>
    <name>link.common</name>
    <message>
        <source>{type} needs {symbol}, a common symbol, which has no place</source>
        <translation>{type} 需要 {symbol}，它是没有位置的公共（common）符号</translation>
    </message>
</context>
<context>
    <name>link.commonHint</name>
    <message>
        <source>compile with -fno-common</source>
        <translation>请用 -fno-common 编译</translation>
    </message>
</context>
<context>
    <name>link.descriptor</name>
    <message>
        <source>{type} calls {symbol}, whose descriptor holds no address</source>
        <translation>{type} 调用 {symbol}，其描述符不含地址</translation>
    </message>
</context>
<context>
    <name>link.dynamicType</name>
    <message>
        <source>{type} against {symbol} is work for a dynamic linker</source>
        <translation>针对 {symbol} 的 {type} 是动态链接器的工作</translation>
    </message>
</context>
<context>
    <name>link.fieldOutside</name>
    <message>
        <source>{type} changes bytes behind the end of its section</source>
        <translation>{type} 改动了其节末尾之后的字节</translation>
    </message>
</context>
<context>
    <name>link.ifunc</name>
    <message>
        <source>{type} against {symbol}, an indirect function that only a C library can resolve</source>
        <translation>针对 {symbol} 的 {type}，它是只有 C 库才能解析的间接函数</translation>
    </message>
</context>
<context>
    <name>link.localEntry</name>
    <message>
        <source>{type} against {symbol}: its local entry code 7 is reserved</source>
        <translation>针对 {symbol} 的 {type}：其本地入口代码 7 是保留的</translation>
    </message>
</context>
<context>
    <name>link.machine</name>
    <message>
        <source>objects of machine {machine} cannot be linked</source>
        <translation>机器 {machine} 的目标文件无法链接</translation>
    </message>
</context>
<context>
    <name>link.misaligned</name>
    <message>
        <source>{type} against {symbol}: {value} is not a multiple of {step}</source>
        <translation>针对 {symbol} 的 {type}：{value} 不是 {step} 的倍数</translation>
    </message>
</context>
<context>
    <name>link.noEmbedded</name>
    <message>
        <source>carries no relocatable object that defines purgatory_start</source>
        <translation>不含定义 purgatory_start 的可重定位目标</translation>
    </message>
</context>
<context>
    <name>link.nobits</name>
    <message>
        <source>relocates {target}, which has no bytes</source>
        <translation>重定位 {target}，而它没有字节</translation>
    </message>
</context>
<context>
    <name>link.notRelocatable</name>
    <message>
        <source>not a relocatable object (ET_REL)</source>
        <translation>不是可重定位目标文件（ET_REL）</translation>
    </message>
</context>
<context>
    <name>link.offset</name>
    <message>
        <source>relocation outside its section of {size} bytes</source>
        <translation>重定位超出其 {size} 字节的节</translation>
    </message>
</context>
<context>
    <name>link.outside</name>
    <message>
        <source>{type} needs {symbol}, which is not part of the image</source>
        <translation>{type} 需要不属于映像的 {symbol}</translation>
    </message>
</context>
<context>
    <name>link.overflow</name>
    <message>
        <source>{type} against {symbol}: {value} lies outside [{min}, {max}]</source>
        <translation>针对 {symbol} 的 {type}：{value} 超出 [{min}, {max}]</translation>
    </message>
</context>
<context>
    <name>link.rel</name>
    <message>
        <source>relocations without addends (SHT_REL) are not used by 64-bit machines</source>
        <translation>64 位机器不使用无加数的重定位（SHT_REL）</translation>
    </message>
</context>
<context>
    <name>link.relaHeader</name>
    <message>
        <source>sh_info {info} or sh_link {link} names no section of {count}</source>
        <translation>sh_info {info} 或 sh_link {link} 没有指向 {count} 个节中的任何一个</translation>
    </message>
</context>
<context>
    <name>link.relaSize</name>
    <message>
        <source>the relocation sections are larger than the file</source>
        <translation>重定位节比文件还大</translation>
    </message>
</context>
<context>
    <name>link.relaSymbols</name>
    <message>
        <source>sh_link {link} is not a symbol table</source>
        <translation>sh_link {link} 不是符号表</translation>
    </message>
</context>
<context>
    <name>link.stub</name>
    <message>
        <source>the stub for {symbol} cannot reach it over {distance}</source>
        <translation>{symbol} 的桩相隔 {distance}，够不到它</translation>
    </message>
</context>
<context>
    <name>link.symbolIndex</name>
    <message>
        <source>symbol number {symbol} of a table of {count}</source>
        <translation>共 {count} 个的表中的符号编号 {symbol}</translation>
    </message>
</context>
<context>
    <name>link.tls</name>
    <message>
        <source>thread-local data has no meaning in an image without threads</source>
        <translation>没有线程的映像中线程局部数据没有意义</translation>
    </message>
</context>
<context>
    <name>link.tlsType</name>
    <message>
        <source>{type} against {symbol}: there is no thread-local storage here</source>
        <translation>针对 {symbol} 的 {type}：这里没有线程局部存储</translation>
    </message>
</context>
<context>
    <name>link.tooLarge</name>
    <message>
        <source>the image would be larger than 1 GiB</source>
        <translation>映像将超过 1 GiB</translation>
    </message>
</context>
<context>
    <name>link.tooManySections</name>
    <message>
        <source>more than 65535 allocated sections</source>
        <translation>已分配的节超过 65535 个</translation>
    </message>
</context>
<context>
    <name>link.undefined</name>
    <message>
        <source>{type} needs {symbol}, which nobody defines</source>
        <translation>{type} 需要没有人定义的 {symbol}</translation>
    </message>
</context>
<context>
    <name>link.undefinedHint</name>
    <message>
        <source>give the symbol a value</source>
        <translation>请给该符号一个值</translation>
    </message>
</context>
<context>
    <name>link.unknownType</name>
    <message>
        <source>unknown relocation type {type}</source>
        <translation>未知的重定位类型 {type}</translation>
    </message>
</context>
<context>
    <name>link.wraps</name>
    <message>
        <source>an image of {size} bytes at {base} goes beyond the last address</source>
        <translation>{base} 处 {size} 字节的映像超出最后的地址</translation>
    </message>
</context>
<context>
    <name>linux.initrd-cells</name>
    <message>
        <source>with retain_initrd it must know where the old initrd lies, and the tree does not give both ends as 64-bit numbers</source>
        <translation>使用 retain_initrd 时必须知道旧 initrd 的位置，而设备树没有以 64 位数字给出两端</translation>
    </message>
</context>
<context>
    <name>lite.crash</name>
    <message>
        <source>it takes the node {name} for memory and crashes, because its reg is missing or no multiple of {bytes} bytes</source>
        <translation>它把节点 {name} 当作内存而崩溃，因为其 reg 缺失或不是 {bytes} 字节的倍数</translation>
    </message>
</context>
<context>
    <name>lite.endless</name>
    <message>
        <source>a reserved range is named &quot;linux,initramfs&quot;: its loop over them never ends</source>
        <translation>有保留范围名为 &quot;linux,initramfs&quot;：它对保留范围的循环永不结束</translation>
    </message>
</context>
<context>
    <name>lite.missing</name>
    <message>
        <source>it exits where {path} of the tree has no {property} of {bytes} bytes</source>
        <translation>设备树的 {path} 没有 {bytes} 字节的属性 {property} 时它就退出</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans a kexec boot of a PowerPC machine, shows where everything goes and why.</source>
        <translation>计划 PowerPC 机器的 kexec 启动，显示一切去往何处及其原因。</translation>
    </message>
    <message>
        <source>A workspace (.kwb), or kernel, initrds, snapshot … to plan with.</source>
        <translation>工作区 (.kwb)，或内核、initrd、快照 … 用于作计划。</translation>
    </message>
    <message>
        <source>Language of the window: de, ja …</source>
        <translation>窗口的语言：de、ja …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>map.brief-old-initrd</name>
    <message>
        <source>old initrd</source>
        <translation>旧 initrd</translation>
    </message>
</context>
<context>
    <name>map.brief-old-tree</name>
    <message>
        <source>old fdt</source>
        <translation>旧 fdt</translation>
    </message>
</context>
<context>
    <name>map.brief-reserved</name>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>map.brief-running-kernel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
</context>
<context>
    <name>map.dashed</name>
    <message>
        <source>dashed line: the scale changes</source>
        <translation>虚线：比例尺改变</translation>
    </message>
</context>
<context>
    <name>map.dynamic</name>
    <message>
        <source>{path} has no place of its own: each kernel chooses one when it boots</source>
        <translation>{path} 没有自己的位置：每个内核启动时自行选择</translation>
    </message>
</context>
<context>
    <name>map.extent-when</name>
    <message>
        <source>{stage}: {when}</source>
        <translation>{stage}：{when}</translation>
    </message>
</context>
<context>
    <name>map.facts</name>
    <message>
        <source>{arch} · {allocator} · {ram} RAM · pages of {page} · entry {entry}</source>
        <translation>{arch} · {allocator} · RAM {ram} · 页 {page} · 入口 {entry}</translation>
    </message>
</context>
<context>
    <name>map.fadump-active</name>
    <message>
        <source>a firmware-assisted dump is waiting in {count} sections</source>
        <translation>固件辅助转储在 {count} 个节中等待</translation>
    </message>
</context>
<context>
    <name>map.fadump-on</name>
    <message>
        <source>fadump=on: the memory reserved for a dump is not in the tree, see /sys/kernel/fadump on the target</source>
        <translation>fadump=on：为转储保留的内存不在设备树中，见目标上的 /sys/kernel/fadump</translation>
    </message>
</context>
<context>
    <name>map.fadump-unread</name>
    <message>
        <source>a firmware-assisted dump is waiting, its {bytes} bytes of description are not understood</source>
        <translation>固件辅助转储正在等待，其 {bytes} 字节的描述无法理解</translation>
    </message>
</context>
<context>
    <name>map.first-block</name>
    <message>
        <source>first block ends</source>
        <translation>第一块结束</translation>
    </message>
</context>
<context>
    <name>map.folded</name>
    <message>
        <source>{size} folded</source>
        <translation>折叠 {size}</translation>
    </message>
</context>
<context>
    <name>map.half</name>
    <message>
        <source>{path} has {present} but no {absent}: ignored</source>
        <translation>{path} 有 {present} 但没有 {absent}：已忽略</translation>
    </message>
</context>
<context>
    <name>map.initrd</name>
    <message>
        <source>/chosen linux,initrd-start and linux,initrd-end are no range: ignored</source>
        <translation>/chosen 的 linux,initrd-start 和 linux,initrd-end 不成范围：已忽略</translation>
    </message>
</context>
<context>
    <name>map.is-crashkernel</name>
    <message>
        <source>crashkernel</source>
        <translation>crashkernel</translation>
    </message>
</context>
<context>
    <name>map.is-fadump</name>
    <message>
        <source>fadump</source>
        <translation>fadump</translation>
    </message>
</context>
<context>
    <name>map.is-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>GPU 内存</translation>
    </message>
</context>
<context>
    <name>map.is-hash-table</name>
    <message>
        <source>hash table</source>
        <translation>哈希表</translation>
    </message>
</context>
<context>
    <name>map.is-ima</name>
    <message>
        <source>IMA log</source>
        <translation>IMA 日志</translation>
    </message>
</context>
<context>
    <name>map.is-kept-free</name>
    <message>
        <source>kept free</source>
        <translation>留空</translation>
    </message>
</context>
<context>
    <name>map.is-memory</name>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>map.is-memreserve</name>
    <message>
        <source>memreserve</source>
        <translation>memreserve</translation>
    </message>
</context>
<context>
    <name>map.is-old-initrd</name>
    <message>
        <source>old initrd</source>
        <translation>旧 initrd</translation>
    </message>
</context>
<context>
    <name>map.is-old-tree</name>
    <message>
        <source>old device tree</source>
        <translation>旧设备树</translation>
    </message>
</context>
<context>
    <name>map.is-opal</name>
    <message>
        <source>OPAL</source>
        <translation>OPAL</translation>
    </message>
</context>
<context>
    <name>map.is-ram</name>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>map.is-reserved-memory</name>
    <message>
        <source>reserved memory</source>
        <translation>保留内存</translation>
    </message>
</context>
<context>
    <name>map.is-reserved-ranges</name>
    <message>
        <source>reserved-ranges</source>
        <translation>reserved-ranges</translation>
    </message>
</context>
<context>
    <name>map.is-rtas</name>
    <message>
        <source>RTAS</source>
        <translation>RTAS</translation>
    </message>
</context>
<context>
    <name>map.is-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>运行中的内核</translation>
    </message>
</context>
<context>
    <name>map.is-tce</name>
    <message>
        <source>TCE table</source>
        <translation>TCE 表</translation>
    </message>
</context>
<context>
    <name>map.lane-boot</name>
    <message>
        <source>boot</source>
        <translation>启动</translation>
    </message>
</context>
<context>
    <name>map.lane-boot-is</name>
    <message>
        <source>the new kernel takes</source>
        <translation>新内核占用的范围</translation>
    </message>
</context>
<context>
    <name>map.lane-machine</name>
    <message>
        <source>machine</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>map.lane-machine-is</name>
    <message>
        <source>RAM and what firmware keeps</source>
        <translation>RAM 及固件保留的部分</translation>
    </message>
</context>
<context>
    <name>map.lane-plan</name>
    <message>
        <source>plan</source>
        <translation>计划</translation>
    </message>
</context>
<context>
    <name>map.lane-plan-is</name>
    <message>
        <source>where segments go</source>
        <translation>段的去处</translation>
    </message>
</context>
<context>
    <name>map.lane-today</name>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>map.lane-today-is</name>
    <message>
        <source>the running kernel</source>
        <translation>运行中的内核</translation>
    </message>
</context>
<context>
    <name>map.legend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
</context>
<context>
    <name>map.lmb-cells</name>
    <message>
        <source>LMB addresses of {cells} cells are not understood</source>
        <translation>无法理解 {cells} 个单元的 LMB 地址</translation>
    </message>
</context>
<context>
    <name>map.lmb-empty</name>
    <message>
        <source>the LMB table has no number of rows</source>
        <translation>LMB 表没有行数</translation>
    </message>
</context>
<context>
    <name>map.lmb-flags</name>
    <message>
        <source>{path}: {rows} rows have flags of unknown meaning ({flags})</source>
        <translation>{path}：{rows} 行有含义不明的标志（{flags}）</translation>
    </message>
</context>
<context>
    <name>map.lmb-none</name>
    <message>
        <source>{path} lists no LMBs</source>
        <translation>{path} 没有列出 LMB</translation>
    </message>
</context>
<context>
    <name>map.lmb-short</name>
    <message>
        <source>{rows} rows of LMBs do not fit into {bytes} bytes</source>
        <translation>{rows} 行 LMB 放不进 {bytes} 字节</translation>
    </message>
</context>
<context>
    <name>map.lmb-size</name>
    <message>
        <source>the size of an LMB is missing or 0</source>
        <translation>LMB 的大小缺失或为 0</translation>
    </message>
</context>
<context>
    <name>map.lmb-tail</name>
    <message>
        <source>{path}: {bytes} bytes behind the last LMB are ignored</source>
        <translation>{path}：忽略最后一个 LMB 之后的 {bytes} 字节</translation>
    </message>
</context>
<context>
    <name>map.lmb-wraps</name>
    <message>
        <source>row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64</source>
        <translation>第 {row} 行：{base} 处 {count} 个 {size} 字节的 LMB 超出 2^64</translation>
    </message>
</context>
<context>
    <name>map.memory-limit</name>
    <message>
        <source>the running kernel was told to use no memory above {limit} (mem=)</source>
        <translation>运行中的内核被告知不使用 {limit} 以上的内存（mem=）</translation>
    </message>
</context>
<context>
    <name>map.memreserve-cut</name>
    <message>
        <source>/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: cut there</source>
        <translation>/memreserve/ 第 {row} 行：{address} 处的 {size} 字节超出 2^64：在此截断</translation>
    </message>
</context>
<context>
    <name>map.no-device-type</name>
    <message>
        <source>{path} has no device_type &quot;memory&quot;: not taken as RAM</source>
        <translation>{path} 没有 device_type &quot;memory&quot;：不作为 RAM</translation>
    </message>
</context>
<context>
    <name>map.no-memory</name>
    <message>
        <source>the tree names no memory</source>
        <translation>设备树没有指明内存</translation>
    </message>
</context>
<context>
    <name>map.no-memory-hint</name>
    <message>
        <source>a node with device_type &quot;memory&quot; and a reg property is needed</source>
        <translation>需要带有 device_type &quot;memory&quot; 和 reg 属性的节点</translation>
    </message>
</context>
<context>
    <name>map.no-ram</name>
    <message>
        <source>{size} no RAM</source>
        <translation>{size} 无 RAM</translation>
    </message>
</context>
<context>
    <name>map.number</name>
    <message>
        <source>a number of 4 or 8 bytes was expected, there are {bytes}</source>
        <translation>应为 4 或 8 字节的数字，实有 {bytes} 字节</translation>
    </message>
</context>
<context>
    <name>map.overlap</name>
    <message>
        <source>RAM is listed twice in {count} places, first {example}</source>
        <translation>RAM 有 {count} 处重复列出，第一处是 {example}</translation>
    </message>
</context>
<context>
    <name>map.pattern-conflict</name>
    <message>
        <source>in conflict</source>
        <translation>冲突</translation>
    </message>
</context>
<context>
    <name>map.pattern-later</name>
    <message>
        <source>after the jump</source>
        <translation>跳转之后</translation>
    </message>
</context>
<context>
    <name>map.pattern-past</name>
    <message>
        <source>until the jump</source>
        <translation>跳转之前</translation>
    </message>
</context>
<context>
    <name>map.pattern-pinned</name>
    <message>
        <source>pinned by hand</source>
        <translation>手工固定</translation>
    </message>
</context>
<context>
    <name>map.pattern-several</name>
    <message>
        <source>several ranges, drawn together</source>
        <translation>多个范围，合并绘制</translation>
    </message>
</context>
<context>
    <name>map.picture-ram</name>
    <message>
        <source>RAM: {size}; ranges of it: {count}.</source>
        <translation>RAM：{size}；范围：{count}。</translation>
    </message>
</context>
<context>
    <name>map.picture-segment</name>
    <message>
        <source>{segment}: {begin} to {end}.</source>
        <translation>{segment}：{begin} 到 {end}。</translation>
    </message>
</context>
<context>
    <name>map.ram</name>
    <message>
        <source>RAM · {size}</source>
        <translation>RAM · {size}</translation>
    </message>
</context>
<context>
    <name>map.ram-ranges</name>
    <message>
        <source>RAM · {size} in {count} ranges</source>
        <translation>RAM · {size}，{count} 个范围</translation>
    </message>
</context>
<context>
    <name>map.reserved-by-request</name>
    <message>
        <source>reserved by the request</source>
        <translation>由请求保留</translation>
    </message>
</context>
<context>
    <name>map.role-crash-dump</name>
    <message>
        <source>crash dump</source>
        <translation>崩溃转储</translation>
    </message>
</context>
<context>
    <name>map.role-device-tree</name>
    <message>
        <source>device tree</source>
        <translation>设备树</translation>
    </message>
</context>
<context>
    <name>map.role-firmware</name>
    <message>
        <source>firmware</source>
        <translation>固件</translation>
    </message>
</context>
<context>
    <name>map.role-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>GPU 内存</translation>
    </message>
</context>
<context>
    <name>map.role-initrd</name>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
</context>
<context>
    <name>map.role-kernel</name>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
</context>
<context>
    <name>map.role-other</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>map.role-purgatory</name>
    <message>
        <source>purgatory</source>
        <translation>purgatory</translation>
    </message>
</context>
<context>
    <name>map.role-ram</name>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
</context>
<context>
    <name>map.role-reserved</name>
    <message>
        <source>reserved</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>map.role-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>运行中的内核</translation>
    </message>
</context>
<context>
    <name>map.several</name>
    <message>
        <source>{what} ×{count}</source>
        <translation>{what} ×{count}</translation>
    </message>
</context>
<context>
    <name>map.several-in-all</name>
    <message>
        <source>{count} ranges of {size} in all</source>
        <translation>{count} 个范围，共 {size}</translation>
    </message>
</context>
<context>
    <name>map.subtitle</name>
    <message>
        <source>to scale within a piece, empty space folded</source>
        <translation>各块内按比例，空白处折叠</translation>
    </message>
</context>
<context>
    <name>map.title</name>
    <message>
        <source>Memory map</source>
        <translation>内存映射</translation>
    </message>
</context>
<context>
    <name>map.wraps</name>
    <message>
        <source>{size} bytes at {base} go beyond 2^64</source>
        <translation>{base} 处的 {size} 字节超出 2^64</translation>
    </message>
</context>
<context>
    <name>memblock.line</name>
    <message>
        <source>this is no line &quot;0: 0x0..0xffff&quot;, with node and flag behind it or without: &quot;{text}&quot;</source>
        <translation>这不是 &quot;0: 0x0..0xffff&quot; 形式的行（其后有无节点和标志均可）：“{text}”</translation>
    </message>
</context>
<context>
    <name>mismatch.continue</name>
    <message>
        <source>continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>mismatch.reboot</name>
    <message>
        <source>reboot</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>mismatch.stop</name>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>outlook.appended</name>
    <message>
        <source>IMA accepts the appended signature: {why}</source>
        <translation>IMA 接受附加签名：{why}</translation>
    </message>
</context>
<context>
    <name>outlook.attribute</name>
    <message>
        <source>IMA accepts security.ima: {why}</source>
        <translation>IMA 接受 security.ima：{why}</translation>
    </message>
</context>
<context>
    <name>outlook.blacklisted</name>
    <message>
        <source>IMA refuses the file, {name}: the target&apos;s blacklist has {entry}</source>
        <translation>IMA 拒绝该文件，{name}：目标的黑名单中有 {entry}</translation>
    </message>
</context>
<context>
    <name>outlook.disabled</name>
    <message>
        <source>kexec_load_disabled is 1 on the target</source>
        <translation>目标上 kexec_load_disabled 为 1</translation>
    </message>
</context>
<context>
    <name>outlook.image-size</name>
    <message>
        <source>the arm64 Image does not say how large it is</source>
        <translation>arm64 Image 没有说明自身大小</translation>
    </message>
</context>
<context>
    <name>outlook.limit</name>
    <message>
        <source>kexec_load_limit_reboot is 0 on the target</source>
        <translation>目标上 kexec_load_limit_reboot 为 0</translation>
    </message>
</context>
<context>
    <name>outlook.lockdown</name>
    <message>
        <source>lockdown={mode} forbids memory that is not from a file</source>
        <translation>lockdown={mode} 禁止并非来自文件的内存</translation>
    </message>
</context>
<context>
    <name>outlook.no-bzimage</name>
    <message>
        <source>the file is no bzImage, and x86_64 loads nothing else</source>
        <translation>该文件不是 bzImage，而 x86_64 不加载别的</translation>
    </message>
</context>
<context>
    <name>outlook.no-call</name>
    <message>
        <source>the target&apos;s kernel was built without {option}</source>
        <translation>目标的内核构建时没有 {option}</translation>
    </message>
</context>
<context>
    <name>outlook.no-file</name>
    <message>
        <source>IMA wants a signed file, and kexec_load has none</source>
        <translation>IMA 要求已签名的文件，而 kexec_load 没有文件</translation>
    </message>
</context>
<context>
    <name>outlook.no-image</name>
    <message>
        <source>the file is no arm64 Image, and arm64 loads nothing else</source>
        <translation>该文件不是 arm64 Image，而 arm64 不加载别的</translation>
    </message>
</context>
<context>
    <name>outlook.nobody-asks</name>
    <message>
        <source>no rule on the target asks for a signature</source>
        <translation>目标上没有规则要求签名</translation>
    </message>
</context>
<context>
    <name>outlook.nothing-forbids</name>
    <message>
        <source>nothing seen on the target forbids it</source>
        <translation>在目标上没有看到禁止它的内容</translation>
    </message>
</context>
<context>
    <name>outlook.old-bzimage</name>
    <message>
        <source>the bzImage has no entry for 64 bits that may lie at any address</source>
        <translation>bzImage 没有可位于任意地址的 64 位入口</translation>
    </message>
</context>
<context>
    <name>outlook.own-lockdown</name>
    <message>
        <source>lockdown wants a kernel whose signature holds; here {name}: {why}</source>
        <translation>lockdown 要求签名有效的内核；此处为 {name}：{why}</translation>
    </message>
</context>
<context>
    <name>outlook.own-refused</name>
    <message>
        <source>the target&apos;s kernel refuses the file, {name}: {why}</source>
        <translation>目标的内核拒绝该文件，{name}：{why}</translation>
    </message>
</context>
<context>
    <name>outlook.passed-over</name>
    <message>
        <source>the target&apos;s kernel looks at the signature ({name}: {why}), but does not insist on it</source>
        <translation>目标的内核会检查签名（{name}：{why}），但并不强求</translation>
    </message>
</context>
<context>
    <name>outlook.refused</name>
    <message>
        <source>IMA refuses the file, {name}: {why}</source>
        <translation>IMA 拒绝该文件，{name}：{why}</translation>
    </message>
</context>
<context>
    <name>outlook.secure-boot</name>
    <message>
        <source>secure boot wants a signed file, and kexec_load has none</source>
        <translation>安全启动要求已签名的文件，而 kexec_load 没有文件</translation>
    </message>
</context>
<context>
    <name>outlook.short-bzimage</name>
    <message>
        <source>the bzImage ends within its real-mode part</source>
        <translation>bzImage 在其实模式部分之内就结束了</translation>
    </message>
</context>
<context>
    <name>parameter.apparmor</name>
    <message>
        <source>0 switches AppArmor off.</source>
        <translation>0 关闭 AppArmor。</translation>
    </message>
</context>
<context>
    <name>parameter.audit</name>
    <message>
        <source>0 switches auditing off.</source>
        <translation>0 关闭审计。</translation>
    </message>
</context>
<context>
    <name>parameter.boot-image</name>
    <message>
        <source>Written by boot loaders: the kernel they loaded. It means nothing to the kernel.</source>
        <translation>由引导加载器写入：它们所加载的内核。对内核没有意义。</translation>
    </message>
</context>
<context>
    <name>parameter.break</name>
    <message>
        <source>Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with commas between them) or before premount; not where panic= is given, too.</source>
        <translation>在由 initramfs-tools 制作的 initrd 中，于所指明的步骤（可用逗号分隔多个）或 premount 之前给出 shell；若同时给出 panic= 则不会。</translation>
    </message>
</context>
<context>
    <name>parameter.cma</name>
    <message>
        <source>Memory for large contiguous buffers of devices; without effect on powerpc.</source>
        <translation>供设备的大块连续缓冲区使用的内存；在 powerpc 上无效。</translation>
    </message>
</context>
<context>
    <name>parameter.console</name>
    <message>
        <source>Where the kernel prints and reads: hvc0 is the hypervisor&apos;s terminal, ttyS0 a serial port. Those named get the output, one of each kind; the last becomes /dev/console.</source>
        <translation>内核输出和输入之处：hvc0 是虚拟机监控器的终端，ttyS0 是串口。所指定的都会得到输出，每类一个；最后一个成为 /dev/console。</translation>
    </message>
</context>
<context>
    <name>parameter.crashkernel</name>
    <message>
        <source>Memory kept free for a crash kernel: size, or size@address.</source>
        <translation>为崩溃内核空出的内存：大小，或 大小@地址。</translation>
    </message>
</context>
<context>
    <name>parameter.debug</name>
    <message>
        <source>All messages reach the console, those for debugging, too. systemd logs for debugging as well, and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.</source>
        <translation>所有消息都到控制台，包括调试消息。systemd 也会记录调试信息，由 initramfs-tools 制作的 initrd 把所做的事写入 /run/initramfs/initramfs.debug。</translation>
    </message>
</context>
<context>
    <name>parameter.default-hugepagesz</name>
    <message>
        <source>The size of huge page that is meant where none is named.</source>
        <translation>未指明时所指的大页大小。</translation>
    </message>
</context>
<context>
    <name>parameter.disable-radix</name>
    <message>
        <source>Uses the hash page tables although the CPU knows radix; in a guest less memory is reachable at the start of the boot then. A guest keeps radix over a kexec if that was agreed at its first boot.</source>
        <translation>即使 CPU 支持 radix 也使用哈希页表；此时客户机在启动初期可达的内存较小。如果客户机首次启动时已商定使用 radix，kexec 之后仍用 radix。</translation>
    </message>
</context>
<context>
    <name>parameter.earlycon</name>
    <message>
        <source>Prints through a simple driver before the real console is up.</source>
        <translation>在真正的控制台就绪之前通过简单驱动输出。</translation>
    </message>
</context>
<context>
    <name>parameter.earlyprintk</name>
    <message>
        <source>An older way to print before the console is up; without effect on powerpc, where the kernel&apos;s configuration chooses the early console.</source>
        <translation>在控制台就绪之前输出的较旧方式；在 powerpc 上无效，早期控制台由内核配置选定。</translation>
    </message>
</context>
<context>
    <name>parameter.elfcorehdr</name>
    <message>
        <source>Tells a crash kernel where the dead kernel&apos;s memory is described; wrong for a normal boot.</source>
        <translation>告诉崩溃内核在哪里描述了已死内核的内存；普通启动时不应有。</translation>
    </message>
</context>
<context>
    <name>parameter.enforcing</name>
    <message>
        <source>0 lets SELinux report only.</source>
        <translation>0 使 SELinux 只作报告。</translation>
    </message>
</context>
<context>
    <name>parameter.evm</name>
    <message>
        <source>&quot;fix&quot; lets security.evm, which seals the other extended attributes, be written even where it does not fit.</source>
        <translation>&quot;fix&quot; 允许写入封护其他扩展属性的 security.evm，即使它与之不符。</translation>
    </message>
</context>
<context>
    <name>parameter.fadump</name>
    <message>
        <source>Firmware-assisted dump: at a crash the firmware keeps memory and boots again.</source>
        <translation>固件辅助转储：崩溃时固件保留内存并重新启动。</translation>
    </message>
</context>
<context>
    <name>parameter.fips</name>
    <message>
        <source>1 puts cryptography into FIPS mode.</source>
        <translation>1 使加密进入 FIPS 模式。</translation>
    </message>
</context>
<context>
    <name>parameter.hugepages</name>
    <message>
        <source>So many huge pages are set aside at boot, of the size that hugepagesz= named before; each takes memory that must be free then.</source>
        <translation>启动时留出这么多大页，大小由前面的 hugepagesz= 指定；每个都占用当时必须空闲的内存。</translation>
    </message>
</context>
<context>
    <name>parameter.hugepagesz</name>
    <message>
        <source>Size of the huge pages that the next hugepages= counts.</source>
        <translation>下一个 hugepages= 所计大页的大小。</translation>
    </message>
</context>
<context>
    <name>parameter.ignore-loglevel</name>
    <message>
        <source>Every message reaches the console, whatever the log level.</source>
        <translation>无论日志级别如何，每条消息都到控制台。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-appraise</name>
    <message>
        <source>Whether files must carry a good hash or signature: enforce, log, fix or off.</source>
        <translation>文件是否必须有有效的哈希或签名：enforce、log、fix 或 off。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-hash</name>
    <message>
        <source>The digest that IMA uses.</source>
        <translation>IMA 使用的摘要算法。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-policy</name>
    <message>
        <source>Built-in rules of what IMA measures or appraises.</source>
        <translation>IMA 度量或评估对象的内置规则。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-template</name>
    <message>
        <source>What an entry of IMA&apos;s list holds.</source>
        <translation>IMA 列表的条目包含的内容。</translation>
    </message>
</context>
<context>
    <name>parameter.init</name>
    <message>
        <source>The first program of the root file system, in place of /sbin/init.</source>
        <translation>根文件系统的第一个程序，代替 /sbin/init。</translation>
    </message>
</context>
<context>
    <name>parameter.initcall-debug</name>
    <message>
        <source>Names every initialisation function as it is called: shows which one hangs.</source>
        <translation>调用每个初始化函数时报出其名：可看出哪个挂住。</translation>
    </message>
</context>
<context>
    <name>parameter.initrd</name>
    <message>
        <source>For boot loaders: the file of the initrd. A powerpc kernel takes the initrd&apos;s place from the tree, linux,initrd-start.</source>
        <translation>供引导程序使用：initrd 的文件。powerpc 内核从设备树的 linux,initrd-start 得知 initrd 的位置。</translation>
    </message>
</context>
<context>
    <name>parameter.iommu</name>
    <message>
        <source>&quot;nobypass&quot; lets devices reach memory by translation only, on bare metal. &quot;off&quot; is the opposite, but is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;nobypass&quot; 让裸机上的设备只能经转换访问内存。&quot;off&quot; 与之相反，但只在 Open Firmware 启动内核时读取，kexec 之后不读取。</translation>
    </message>
</context>
<context>
    <name>parameter.iommu.passthrough</name>
    <message>
        <source>For x86 and arm64; without effect on powerpc.</source>
        <translation>用于 x86 和 arm64；在 powerpc 上无效。</translation>
    </message>
</context>
<context>
    <name>parameter.ip</name>
    <message>
        <source>How the network is set up before there is any program: an address, or dhcp. Initrds read it, too: one made by dracut sets up an interface for each, one made by initramfs-tools reads the last alone.</source>
        <translation>在有任何程序之前如何设置网络：地址或 dhcp。initrd 也会读取它：由 dracut 制作的为每一个设置一个接口，由 initramfs-tools 制作的只读最后一个。</translation>
    </message>
</context>
<context>
    <name>parameter.irqpoll</name>
    <message>
        <source>Asks all interrupt handlers when an interrupt finds none, and at every timer tick: helps crash kernels.</source>
        <translation>中断无人处理时，以及每次时钟滴答时，询问所有中断处理程序：对崩溃内核有帮助。</translation>
    </message>
</context>
<context>
    <name>parameter.isolcpus</name>
    <message>
        <source>CPUs that the scheduler leaves alone.</source>
        <translation>调度器不使用的 CPU。</translation>
    </message>
</context>
<context>
    <name>parameter.keep-bootcon</name>
    <message>
        <source>Keeps the early console on when the real one takes over.</source>
        <translation>真正的控制台接管后仍保留早期控制台。</translation>
    </message>
</context>
<context>
    <name>parameter.kwb.plan</name>
    <message>
        <source>Names the plan this boot comes from; export adds it, and the booted machine can be asked for it in /proc/cmdline.</source>
        <translation>指明此次启动所属的计划；导出时添加，启动后可在 /proc/cmdline 查到。</translation>
    </message>
</context>
<context>
    <name>parameter.lockdown</name>
    <message>
        <source>Takes rights from root to protect the kernel: integrity also forbids kexec_load; kexec_file_load with a signature stays. A further one can only make it stricter.</source>
        <translation>为保护内核而收回 root 的权限：integrity 也禁止 kexec_load；带签名的 kexec_file_load 仍可用。再次给出只会使其更严格。</translation>
    </message>
</context>
<context>
    <name>parameter.log-buf-len</name>
    <message>
        <source>Size of the kernel&apos;s message buffer.</source>
        <translation>内核消息缓冲区的大小。</translation>
    </message>
</context>
<context>
    <name>parameter.loglevel</name>
    <message>
        <source>Messages below this number (0 to 8) reach the console.</source>
        <translation>低于此数（0 到 8）的消息到控制台。</translation>
    </message>
</context>
<context>
    <name>parameter.lsm</name>
    <message>
        <source>The security modules, in their order.</source>
        <translation>安全模块及其顺序。</translation>
    </message>
</context>
<context>
    <name>parameter.maxcpus</name>
    <message>
        <source>So many CPUs are started during boot; the others can be started later.</source>
        <translation>启动期间启用这么多 CPU；其余的可以稍后启用。</translation>
    </message>
</context>
<context>
    <name>parameter.mem</name>
    <message>
        <source>The kernel uses memory up to this size only; what lies higher, an initrd as well, is out of reach.</source>
        <translation>内核只使用到此大小为止的内存；更高处的内容够不到，包括 initrd。</translation>
    </message>
</context>
<context>
    <name>parameter.memmap</name>
    <message>
        <source>Declares a range of memory; without effect on powerpc.</source>
        <translation>声明一个内存范围；在 powerpc 上无效。</translation>
    </message>
</context>
<context>
    <name>parameter.mitigations</name>
    <message>
        <source>Turns protections against speculation attacks on or off together.</source>
        <translation>一并打开或关闭对推测执行攻击的防护。</translation>
    </message>
</context>
<context>
    <name>parameter.module.sig-enforce</name>
    <message>
        <source>Only signed modules are loaded.</source>
        <translation>只加载已签名的模块。</translation>
    </message>
</context>
<context>
    <name>parameter.nfsroot</name>
    <message>
        <source>The server and folder of a root file system over NFS.</source>
        <translation>NFS 根文件系统的服务器和文件夹。</translation>
    </message>
</context>
<context>
    <name>parameter.nmi-watchdog</name>
    <message>
        <source>1 or 0: whether CPUs that hang with interrupts off are looked for. panic or nopanic: whether the kernel panics when one is found.</source>
        <translation>1 或 0：是否查找在关闭中断时挂住的 CPU。panic 或 nopanic：找到时内核是否崩溃（panic）。</translation>
    </message>
</context>
<context>
    <name>parameter.no-rfi-flush</name>
    <message>
        <source>Switches off the flush of the data cache on the way back to programs.</source>
        <translation>关闭返回程序时对数据缓存的刷新。</translation>
    </message>
</context>
<context>
    <name>parameter.no-stf-barrier</name>
    <message>
        <source>Leaves out the barrier against speculative store forwarding.</source>
        <translation>省去针对推测性存储转发的屏障。</translation>
    </message>
</context>
<context>
    <name>parameter.noapic</name>
    <message>
        <source>Without effect on powerpc.</source>
        <translation>在 powerpc 上无效。</translation>
    </message>
</context>
<context>
    <name>parameter.nohz-full</name>
    <message>
        <source>CPUs whose timer tick is stopped while one task runs.</source>
        <translation>只运行一个任务时停止时钟节拍的 CPU。</translation>
    </message>
</context>
<context>
    <name>parameter.noinitrd</name>
    <message>
        <source>An initrd that is a file system is not mounted; an initramfs is unpacked all the same.</source>
        <translation>作为文件系统的 initrd 不会被挂载；initramfs 仍会解包。</translation>
    </message>
</context>
<context>
    <name>parameter.nokaslr</name>
    <message>
        <source>Without effect on 64-bit powerpc, where the address of the kernel is not random.</source>
        <translation>在 64 位 powerpc 上无效，那里内核的地址不随机。</translation>
    </message>
</context>
<context>
    <name>parameter.nopti</name>
    <message>
        <source>On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.</source>
        <translation>在 powerpc 上与 no_rfi_flush 相同：返回程序时不清空数据缓存。</translation>
    </message>
</context>
<context>
    <name>parameter.noresume</name>
    <message>
        <source>A hibernated system is not looked for, whatever resume= says.</source>
        <translation>不查找休眠的系统，无论 resume= 怎么说。</translation>
    </message>
</context>
<context>
    <name>parameter.nosmp</name>
    <message>
        <source>Uses the boot CPU alone.</source>
        <translation>只使用启动 CPU。</translation>
    </message>
</context>
<context>
    <name>parameter.nr-cpus</name>
    <message>
        <source>The kernel never uses more CPUs than this; a further one can only lower the number.</source>
        <translation>内核使用的 CPU 绝不超过此数；再次给出只能降低此数。</translation>
    </message>
</context>
<context>
    <name>parameter.oops</name>
    <message>
        <source>oops=panic makes every oops a panic.</source>
        <translation>oops=panic 使每个 oops 都成为崩溃。</translation>
    </message>
</context>
<context>
    <name>parameter.panic</name>
    <message>
        <source>Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. An initrd made by initramfs-tools gives no shell then when it fails.</source>
        <translation>崩溃（panic）后到重启的秒数；0 表示永远等待，小于 0 则完全不等。此时由 initramfs-tools 制作的 initrd 失败时不给出 shell。</translation>
    </message>
</context>
<context>
    <name>parameter.panic-on-oops</name>
    <message>
        <source>The name of a sysctl; as a kernel parameter it is written oops=panic.</source>
        <translation>这是一个 sysctl 的名称；作为内核参数应写作 oops=panic。</translation>
    </message>
</context>
<context>
    <name>parameter.pci</name>
    <message>
        <source>Options of the PCI core, with commas between them.</source>
        <translation>PCI 核心的选项，以逗号分隔。</translation>
    </message>
</context>
<context>
    <name>parameter.possible-cpus</name>
    <message>
        <source>For x86 and s390; without effect on powerpc.</source>
        <translation>用于 x86 和 s390；在 powerpc 上无效。</translation>
    </message>
</context>
<context>
    <name>parameter.powersave</name>
    <message>
        <source>&quot;off&quot; keeps idle CPUs from sleeping.</source>
        <translation>&quot;off&quot; 使空闲的 CPU 不睡眠。</translation>
    </message>
</context>
<context>
    <name>parameter.ppc-tm</name>
    <message>
        <source>&quot;off&quot; switches transactional memory off.</source>
        <translation>&quot;off&quot; 关闭事务内存。</translation>
    </message>
</context>
<context>
    <name>parameter.printk.devkmsg</name>
    <message>
        <source>What programs may write into the kernel&apos;s log.</source>
        <translation>程序可以往内核日志写什么。</translation>
    </message>
</context>
<context>
    <name>parameter.printk.time</name>
    <message>
        <source>Puts the time in front of every message.</source>
        <translation>在每条消息前加上时间。</translation>
    </message>
</context>
<context>
    <name>parameter.quiet</name>
    <message>
        <source>Only errors reach the console: a boot that hangs then hangs in silence. systemd tells of failures alone, too.</source>
        <translation>只有错误到控制台：启动挂住时也悄无声息。systemd 也只报告失败。</translation>
    </message>
</context>
<context>
    <name>parameter.radix-hcall-invalidate</name>
    <message>
        <source>&quot;on&quot; leaves flushes of radix page tables to the hypervisor. It is read only when Open Firmware starts the kernel; a kexec keeps what was agreed then.</source>
        <translation>&quot;on&quot; 把 radix 页表的刷新交给虚拟机监控器。只在 Open Firmware 启动内核时读取；kexec 沿用当时商定的结果。</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-bootloader</name>
    <message>
        <source>Whether the seed of the device tree counts as randomness.</source>
        <translation>设备树的种子是否算作随机性。</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-cpu</name>
    <message>
        <source>Whether the CPU&apos;s random numbers count as randomness.</source>
        <translation>CPU 的随机数是否算作随机性。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.break</name>
    <message>
        <source>Gives a shell in the initrd (dracut): before the step that it names, or at the end if it names none.</source>
        <translation>在 initrd（dracut）中给出 shell：在所指明的步骤之前，若未指明则在最后。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.debug</name>
    <message>
        <source>The initrd (dracut) logs every command of its scripts: to the journal, or without systemd to /run/initramfs/init.log. 0 switches that off.</source>
        <translation>initrd（dracut）记录其脚本的每条命令：写入 journal，没有 systemd 时写入 /run/initramfs/init.log。0 则关闭。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.luks.uuid</name>
    <message>
        <source>An encrypted device that the initrd (dracut, systemd) opens; it leaves alone those that are not named.</source>
        <translation>由 initrd（dracut、systemd）打开的加密设备；未指明的不动。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.lvm.lv</name>
    <message>
        <source>A logical volume, as group/name, that the initrd (dracut) activates; it leaves alone those that are not named.</source>
        <translation>由 initrd（dracut）激活的逻辑卷（组/名称）；未指明的不动。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.md.uuid</name>
    <message>
        <source>An array that the initrd (dracut) assembles; it leaves alone those that are not named.</source>
        <translation>由 initrd（dracut）组装的阵列；未指明的不动。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.neednet</name>
    <message>
        <source>1: the initrd (dracut) sets up the network although its root file system does not need it.</source>
        <translation>1：即使根文件系统不需要，initrd（dracut）也设置网络。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.shell</name>
    <message>
        <source>Whether the initrd (dracut) gives a shell when it cannot mount the root file system: it does, unless this is 0.</source>
        <translation>无法挂载根文件系统时 initrd（dracut）是否给出 shell：除非为 0，否则给出。</translation>
    </message>
</context>
<context>
    <name>parameter.rdinit</name>
    <message>
        <source>The first program of the initrd, in place of /init.</source>
        <translation>initrd 的第一个程序，代替 /init。</translation>
    </message>
</context>
<context>
    <name>parameter.reset-devices</name>
    <message>
        <source>Drivers reset their devices first: for crash kernels, whose devices were left running.</source>
        <translation>驱动先重置设备：用于崩溃内核，其设备当时仍在运行。</translation>
    </message>
</context>
<context>
    <name>parameter.resume</name>
    <message>
        <source>The device that holds a hibernated system.</source>
        <translation>保存休眠系统的设备。</translation>
    </message>
</context>
<context>
    <name>parameter.retain-initrd</name>
    <message>
        <source>Keeps the initrd in memory after it was unpacked, so that a later kexec must keep clear of it.</source>
        <translation>解包后仍把 initrd 留在内存中，因此之后的 kexec 必须避开它。</translation>
    </message>
</context>
<context>
    <name>parameter.ro</name>
    <message>
        <source>Mounts the root file system read-only at first. Of ro and rw the last counts.</source>
        <translation>起初以只读方式挂载根文件系统。ro 与 rw 以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>parameter.root</name>
    <message>
        <source>The device or file system that becomes / if no initrd decides otherwise. UUID= and LABEL= are understood by initrds alone.</source>
        <translation>若没有 initrd 另作决定，则成为 / 的设备或文件系统。UUID= 和 LABEL= 只有 initrd 能理解。</translation>
    </message>
</context>
<context>
    <name>parameter.rootdelay</name>
    <message>
        <source>Seconds that the kernel waits before it mounts the root file system; in an initrd made by initramfs-tools the longest wait for its device.</source>
        <translation>内核挂载根文件系统之前等待的秒数；在由 initramfs-tools 制作的 initrd 中是等待其设备的最长时间。</translation>
    </message>
</context>
<context>
    <name>parameter.rootflags</name>
    <message>
        <source>Mount options of the root file system.</source>
        <translation>根文件系统的挂载选项。</translation>
    </message>
</context>
<context>
    <name>parameter.rootfstype</name>
    <message>
        <source>The type of the root file system; the kernel tries several, with commas between them, in turn.</source>
        <translation>根文件系统的类型；以逗号分隔多个时，内核依次尝试。</translation>
    </message>
</context>
<context>
    <name>parameter.rootwait</name>
    <message>
        <source>Waits until the root device appears.</source>
        <translation>等待根设备出现。</translation>
    </message>
</context>
<context>
    <name>parameter.rw</name>
    <message>
        <source>Mounts the root file system writable. Of ro and rw the last counts.</source>
        <translation>以可写方式挂载根文件系统。ro 与 rw 以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>parameter.security</name>
    <message>
        <source>The older way to choose one security module.</source>
        <translation>选择单个安全模块的旧方法。</translation>
    </message>
</context>
<context>
    <name>parameter.selinux</name>
    <message>
        <source>0 switches SELinux off.</source>
        <translation>0 关闭 SELinux。</translation>
    </message>
</context>
<context>
    <name>parameter.smt-enabled</name>
    <message>
        <source>Threads used on each core of a POWER machine: on, off or a number.</source>
        <translation>POWER 机器每个核心使用的线程：on、off 或数字。</translation>
    </message>
</context>
<context>
    <name>parameter.softlockup-panic</name>
    <message>
        <source>1 makes the kernel panic when a CPU hangs in it.</source>
        <translation>1 使内核在 CPU 挂在其中时崩溃（panic）。</translation>
    </message>
</context>
<context>
    <name>parameter.svm</name>
    <message>
        <source>&quot;on&quot; asks for a secure guest on machines with an ultravisor. It is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;on&quot; 在有 ultravisor 的机器上请求安全客户机。只在 Open Firmware 启动内核时读取，kexec 之后不读取。</translation>
    </message>
</context>
<context>
    <name>parameter.swiotlb</name>
    <message>
        <source>Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.</source>
        <translation>为够不到全部内存的设备准备的缓冲区大小，以 2 KiB 为单位。</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.log-level</name>
    <message>
        <source>How much systemd logs: from emerg, the least, over alert, crit, err, warning, notice and info to debug, or 0 to 7.</source>
        <translation>systemd 记录的详细程度：从最少的 emerg，经 alert、crit、err、warning、notice、info 到 debug，或 0 到 7。</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.unit</name>
    <message>
        <source>The unit that systemd starts in the main system, in place of the default target; rd.systemd.unit is the same for the initrd.</source>
        <translation>systemd 在主系统中启动的单元，代替默认目标；rd.systemd.unit 对 initrd 起同样作用。</translation>
    </message>
</context>
<context>
    <name>parameter.transparent-hugepage</name>
    <message>
        <source>When the kernel uses huge pages by itself.</source>
        <translation>内核何时自行使用大页。</translation>
    </message>
</context>
<context>
    <name>parameter.udbg-immortal</name>
    <message>
        <source>Keeps the early powerpc console on beside the real one: the last lines of a kernel that dies are not lost.</source>
        <translation>在真正的控制台之外保留 powerpc 早期控制台：垂死内核的最后几行不会丢失。</translation>
    </message>
</context>
<context>
    <name>parameter.usbcore.autosuspend</name>
    <message>
        <source>Seconds until an idle USB device sleeps.</source>
        <translation>空闲 USB 设备睡眠之前的秒数。</translation>
    </message>
</context>
<context>
    <name>parameter.video</name>
    <message>
        <source>Mode of a display.</source>
        <translation>显示器的模式。</translation>
    </message>
</context>
<context>
    <name>parameter.vt.global-cursor-default</name>
    <message>
        <source>0 hides the cursor of text consoles.</source>
        <translation>0 隐藏文本控制台的光标。</translation>
    </message>
</context>
<context>
    <name>parameter.xive</name>
    <message>
        <source>&quot;off&quot; uses the older XICS interrupt controller on POWER9 and later. A guest keeps XIVE over a kexec if that was agreed at its first boot.</source>
        <translation>&quot;off&quot; 在 POWER9 及以后使用较旧的 XICS 中断控制器。如果客户机首次启动时已商定使用 XIVE，kexec 之后仍用 XIVE。</translation>
    </message>
</context>
<context>
    <name>parameter.xmon</name>
    <message>
        <source>The kernel&apos;s own debugger: early enters it at once, on at a crash, off never.</source>
        <translation>内核自己的调试器：early 立即进入，on 在崩溃时进入，off 从不进入。</translation>
    </message>
</context>
<context>
    <name>pcr.bad</name>
    <message>
        <source>register values were expected, as tpm2 pcrread or /sys/class/tpm/tpm0/pcr-sha256/10 has them</source>
        <translation>需要寄存器的值，形式如 tpm2 pcrread 或 /sys/class/tpm/tpm0/pcr-sha256/10</translation>
    </message>
</context>
<context>
    <name>picture.cannot-write</name>
    <message>
        <source>cannot write: {why}</source>
        <translation>无法写入：{why}</translation>
    </message>
</context>
<context>
    <name>picture.no-plan</name>
    <message>
        <source>there is no plan to draw</source>
        <translation>没有可绘制的计划</translation>
    </message>
</context>
<context>
    <name>picture.suffix</name>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>图片以 .png、.svg 或 .pdf 写入</translation>
    </message>
</context>
<context>
    <name>pkcs7.malformed</name>
    <message>
        <source>the PKCS#7 message is malformed</source>
        <translation>PKCS#7 消息格式错误</translation>
    </message>
</context>
<context>
    <name>pkcs7.not-signed</name>
    <message>
        <source>the PKCS#7 message is no signed data but {kind}</source>
        <translation>PKCS#7 消息不是签名数据，而是 {kind}</translation>
    </message>
</context>
<context>
    <name>plan-view.range</name>
    <message>
        <source>the range ends before it begins</source>
        <translation>范围在开始之前就结束</translation>
    </message>
</context>
<context>
    <name>plan-view.schema</name>
    <message>
        <source>the schema &quot;{schema}&quot; is no plan&apos;s</source>
        <translation>模式“{schema}”不是计划的模式</translation>
    </message>
</context>
<context>
    <name>plan-view.segments</name>
    <message>
        <source>there are too many segments</source>
        <translation>段太多</translation>
    </message>
</context>
<context>
    <name>plan-view.size</name>
    <message>
        <source>the plan has more than 1 GiB</source>
        <translation>计划超过 1 GiB</translation>
    </message>
</context>
<context>
    <name>plan-view.wraps</name>
    <message>
        <source>the segment goes beyond 2^64</source>
        <translation>段超出 2^64</translation>
    </message>
</context>
<context>
    <name>plan.allocator-unknown</name>
    <message>
        <source>there is no allocator {name}</source>
        <translation>没有分配器 {name}</translation>
    </message>
</context>
<context>
    <name>plan.cmdline-utf8</name>
    <message>
        <source>the command line is not UTF-8 at byte {at}</source>
        <translation>命令行在第 {at} 字节处不是 UTF-8</translation>
    </message>
</context>
<context>
    <name>plan.kernel-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the PT_LOADs are more than any kernel has ({most} may be)</source>
        <translation>PT_LOAD 之后有 {zeros} 字节的零，超过任何内核所有（最多 {most}）</translation>
    </message>
</context>
<context>
    <name>plan.load-outside</name>
    <message>
        <source>a PT_LOAD lies outside the file</source>
        <translation>有 PT_LOAD 位于文件之外</translation>
    </message>
</context>
<context>
    <name>plan.load-overlap</name>
    <message>
        <source>the PT_LOAD at {paddr} overlaps another or lies too far from it</source>
        <translation>{paddr} 处的 PT_LOAD 与另一个重叠或离它太远</translation>
    </message>
</context>
<context>
    <name>plan.load-size</name>
    <message>
        <source>the PT_LOAD at {paddr} is {size} bytes long, which no machine holds</source>
        <translation>{paddr} 处的 PT_LOAD 长 {size} 字节，没有机器装得下</translation>
    </message>
</context>
<context>
    <name>plan.machine-unknown</name>
    <message>
        <source>a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can</source>
        <translation>无法为 ELF 机器 {machine} 的内核作计划；ppc64（21）可以</translation>
    </message>
</context>
<context>
    <name>plan.many-edits</name>
    <message>
        <source>more than {most} edits of the device tree</source>
        <translation>对设备树的修改超过 {most} 处</translation>
    </message>
</context>
<context>
    <name>plan.no-kernel</name>
    <message>
        <source>a plan needs a kernel</source>
        <translation>计划需要内核</translation>
    </message>
</context>
<context>
    <name>plan.no-purgatory-file</name>
    <message>
        <source>the purgatory&apos;s file is missing</source>
        <translation>缺少 purgatory 的文件</translation>
    </message>
</context>
<context>
    <name>plan.no-target</name>
    <message>
        <source>a plan needs a target: a snapshot or a device tree</source>
        <translation>计划需要目标：快照或设备树</translation>
    </message>
</context>
<context>
    <name>plan.page-size</name>
    <message>
        <source>the page size must be a power of two from 4 KiB to 16 MiB</source>
        <translation>页大小必须是 4 KiB 到 16 MiB 的 2 的幂</translation>
    </message>
</context>
<context>
    <name>plan.pin-unknown</name>
    <message>
        <source>there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</source>
        <translation>没有可固定的段 {segment}（kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr）</translation>
    </message>
</context>
<context>
    <name>plan.purgatory-symbol-size</name>
    <message>
        <source>symbol {symbol} of the purgatory is {size} bytes long or has no bytes in the file; 4 or 8 are wanted</source>
        <translation>purgatory 的符号 {symbol} 长 {size} 字节或在文件中没有字节；应为 4 或 8</translation>
    </message>
</context>
<context>
    <name>plan.segment-wraps</name>
    <message>
        <source>{size} bytes for {segment} at {address} go beyond 2^64</source>
        <translation>{address} 处 {segment} 的 {size} 字节超出 2^64</translation>
    </message>
</context>
<context>
    <name>plan.two-cmdlines</name>
    <message>
        <source>either a command line or the target&apos;s own, not both</source>
        <translation>要么给出命令行，要么用目标自己的，不能两者都要</translation>
    </message>
</context>
<context>
    <name>recovery.no-folder</name>
    <message>
        <source>cannot be made; changes are not kept</source>
        <translation>无法创建；更改不会保留</translation>
    </message>
</context>
<context>
    <name>rehearsal.banner</name>
    <message>
        <source>the purgatory speaks</source>
        <translation>purgatory 有输出</translation>
    </message>
</context>
<context>
    <name>rehearsal.bundle-finding</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>rehearsal.bundle-remedy</name>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
</context>
<context>
    <name>rehearsal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>rehearsal.compared</name>
    <message>
        <source>memory equals the manifest</source>
        <translation>内存与清单一致</translation>
    </message>
</context>
<context>
    <name>rehearsal.crash</name>
    <message>
        <source>a crash image cannot be rehearsed: it needs the kernel that dies</source>
        <translation>崩溃映像无法预演：它需要那个会停止的内核</translation>
    </message>
</context>
<context>
    <name>rehearsal.differs</name>
    <message>
        <source>its {what} is another</source>
        <translation>{what} 不同</translation>
    </message>
</context>
<context>
    <name>rehearsal.entered</name>
    <message>
        <source>it entered the kernel</source>
        <translation>它进入了内核</translation>
    </message>
</context>
<context>
    <name>rehearsal.file-missing</name>
    <message>
        <source>{file} is missing in the bundle</source>
        <translation>启动包中缺少 {file}</translation>
    </message>
</context>
<context>
    <name>rehearsal.first-line</name>
    <message>
        <source>the kernel&apos;s first line</source>
        <translation>内核的第一行</translation>
    </message>
</context>
<context>
    <name>rehearsal.install-emulator</name>
    <message>
        <source>on Debian it is in the package qemu-system-ppc</source>
        <translation>在 Debian 上它在软件包 qemu-system-ppc 中</translation>
    </message>
</context>
<context>
    <name>rehearsal.killed</name>
    <message>
        <source>QEMU was ended from outside</source>
        <translation>QEMU 被外部终止</translation>
    </message>
</context>
<context>
    <name>rehearsal.left-out</name>
    <message>
        <source>, without its {what}</source>
        <translation>，不含：{what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.linux-purgatory</name>
    <message>
        <source>the purgatory of the target&apos;s kernel cannot be rehearsed: its bytes are in that kernel</source>
        <translation>目标内核的 purgatory 无法预演：其字节在该内核之中</translation>
    </message>
</context>
<context>
    <name>rehearsal.marker</name>
    <message>
        <source>the plan&apos;s marker</source>
        <translation>计划的标记</translation>
    </message>
</context>
<context>
    <name>rehearsal.memory</name>
    <message>
        <source>{machine} needs at least {least} of memory, in steps of {step}</source>
        <translation>{machine} 至少需要 {least} 内存，以 {step} 为步长</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-bundle</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>不是启动包：没有 manifest.json</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-emulator</name>
    <message>
        <source>qemu-system-ppc64: {why}</source>
        <translation>qemu-system-ppc64：{why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-folder</name>
    <message>
        <source>no folder for the emulator&apos;s files can be made: {why}</source>
        <translation>无法为模拟器的文件创建文件夹：{why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-kernel</name>
    <message>
        <source>the bundle has no kernel</source>
        <translation>启动包中没有内核</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-room</name>
    <message>
        <source>the machine has not memory enough to hold the segments twice</source>
        <translation>机器的内存不足以容纳两份段</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-target</name>
    <message>
        <source>without a target there is no running kernel to take a command line from</source>
        <translation>没有目标就没有运行中的内核可取命令行</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-tree</name>
    <message>
        <source>the emulated {machine} did not tell its tree in {seconds} s</source>
        <translation>模拟的 {machine} 在 {seconds} 秒内没有给出设备树</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-run</name>
    <message>
        <source>a segment has no room, so nothing was run</source>
        <translation>有一个段没有位置，因此什么也没有运行</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-seen</name>
    <message>
        <source>not seen: {step}</source>
        <translation>未见到：{step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-here</name>
    <message>
        <source>it has no {what}</source>
        <translation>它没有 {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-there</name>
    <message>
        <source>it has {what}, QEMU&apos;s has not</source>
        <translation>它有 {what}，而 QEMU 没有</translation>
    </message>
</context>
<context>
    <name>rehearsal.other-model</name>
    <message>
        <source>it is a {model}</source>
        <translation>它是 {model}</translation>
    </message>
</context>
<context>
    <name>rehearsal.panicked</name>
    <message>
        <source>the new kernel panicked</source>
        <translation>新内核发生 panic</translation>
    </message>
</context>
<context>
    <name>rehearsal.plan-errors</name>
    <message>
        <source>the plan has errors ({count}), whatever was seen</source>
        <translation>无论看到什么，计划都有错误（{count}）</translation>
    </message>
</context>
<context>
    <name>rehearsal.replanned</name>
    <message>
        <source>The plan was made for another machine than QEMU&apos;s {machine} ({why}); it is made again on that one&apos;s own tree{without}.{purgatory}</source>
        <translation>计划是为不同于 QEMU 的 {machine} 的机器制作的（{why}）；将在后者自己的设备树上重做{without}。{purgatory}</translation>
    </message>
</context>
<context>
    <name>rehearsal.segment-size</name>
    <message>
        <source>{file} does not fit its segment</source>
        <translation>{file} 放不进它的段</translation>
    </message>
</context>
<context>
    <name>rehearsal.slot-outside</name>
    <message>
        <source>a late slot or digest row lies outside the segment {segment}</source>
        <translation>有延迟槽或摘要行位于段 {segment} 之外</translation>
    </message>
</context>
<context>
    <name>rehearsal.stage-there</name>
    <message>
        <source>its {segment} goes where the first stage or firmware is here</source>
        <translation>它的 {segment} 要放的位置在这里是第一阶段或固件</translation>
    </message>
</context>
<context>
    <name>rehearsal.stands-in</name>
    <message>
        <source> The bundle&apos;s purgatory is not the built-in one and fixed to its place: the built-in one stands in for it.</source>
        <translation> 启动包的 purgatory 不是内置的且位置固定：以内置的代替。</translation>
    </message>
</context>
<context>
    <name>rehearsal.trouble</name>
    <message>
        <source>the console says: {line}</source>
        <translation>控制台显示：{line}</translation>
    </message>
</context>
<context>
    <name>rehearsal.until</name>
    <message>
        <source>the text to wait for</source>
        <translation>等待的文本</translation>
    </message>
</context>
<context>
    <name>rehearsal.verified</name>
    <message>
        <source>it verified all segments</source>
        <translation>它校验了所有段</translation>
    </message>
</context>
<context>
    <name>relocation.addend-from</name>
    <message>
        <source>addend of the row in the object</source>
        <translation>目标文件中该行的加数</translation>
    </message>
</context>
<context>
    <name>relocation.place-from</name>
    <message>
        <source>the place: {section} + {offset}</source>
        <translation>位置：{section} + {offset}</translation>
    </message>
</context>
<context>
    <name>relocation.slot-from</name>
    <message>
        <source>address of the GOT slot that holds {symbol}</source>
        <translation>存放 {symbol} 的 GOT 槽的地址</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-in</name>
    <message>
        <source>{symbol} in {section}</source>
        <translation>{section} 中的 {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-outside</name>
    <message>
        <source>{symbol}, outside the image</source>
        <translation>映像之外的 {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.toc-from</name>
    <message>
        <source>TOC pointer: 0x8000 behind the start of the TOC</source>
        <translation>TOC 指针：TOC 开头之后 0x8000</translation>
    </message>
</context>
<context>
    <name>relocations.addend</name>
    <message>
        <source>addend</source>
        <translation>加数</translation>
    </message>
</context>
<context>
    <name>relocations.after</name>
    <message>
        <source>bytes after</source>
        <translation>之后的字节</translation>
    </message>
</context>
<context>
    <name>relocations.before</name>
    <message>
        <source>bytes before</source>
        <translation>之前的字节</translation>
    </message>
</context>
<context>
    <name>relocations.formula</name>
    <message>
        <source>formula with its numbers</source>
        <translation>代入数字的公式</translation>
    </message>
</context>
<context>
    <name>relocations.instruction</name>
    <message>
        <source>instruction after</source>
        <translation>之后的指令</translation>
    </message>
</context>
<context>
    <name>relocations.instruction-before</name>
    <message>
        <source>instruction before</source>
        <translation>之前的指令</translation>
    </message>
</context>
<context>
    <name>relocations.place</name>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>relocations.reach</name>
    <message>
        <source>reach used</source>
        <translation>已用范围</translation>
    </message>
</context>
<context>
    <name>relocations.room</name>
    <message>
        <source>to the limit</source>
        <translation>距上限</translation>
    </message>
</context>
<context>
    <name>relocations.section</name>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
</context>
<context>
    <name>relocations.symbol</name>
    <message>
        <source>symbol</source>
        <translation>符号</translation>
    </message>
</context>
<context>
    <name>relocations.type</name>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>relocations.value</name>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>remedy-do.add-word</name>
    <message>
        <source>Add {word}</source>
        <translation>添加 {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.align</name>
    <message>
        <source>Pin {segment} at {address}</source>
        <translation>把 {segment} 固定在 {address}</translation>
    </message>
</context>
<context>
    <name>remedy-do.builtin-purgatory</name>
    <message>
        <source>Use the built-in purgatory</source>
        <translation>使用内置的 purgatory</translation>
    </message>
</context>
<context>
    <name>remedy-do.console</name>
    <message>
        <source>Use {right}</source>
        <translation>使用 {right}</translation>
    </message>
</context>
<context>
    <name>remedy-do.crashkernel</name>
    <message>
        <source>Leave the place out of crashkernel=</source>
        <translation>在 crashkernel= 中去掉位置</translation>
    </message>
</context>
<context>
    <name>remedy-do.delete</name>
    <message>
        <source>Delete {what}</source>
        <translation>删除 {what}</translation>
    </message>
</context>
<context>
    <name>remedy-do.edits</name>
    <message>
        <source>Take the edits that do it out</source>
        <translation>去掉造成它的编辑</translation>
    </message>
</context>
<context>
    <name>remedy-do.elfcorehdr</name>
    <message>
        <source>Take elfcorehdr= out of the command line</source>
        <translation>从命令行去掉 elfcorehdr=</translation>
    </message>
</context>
<context>
    <name>remedy-do.ima-log</name>
    <message>
        <source>Hand the measurement log over</source>
        <translation>交付度量日志</translation>
    </message>
</context>
<context>
    <name>remedy-do.named-initrd</name>
    <message>
        <source>Take the initrd out of /chosen</source>
        <translation>从 /chosen 去掉 initrd</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-ima-log</name>
    <message>
        <source>Hand no measurement log over</source>
        <translation>不交付度量日志</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-initrd</name>
    <message>
        <source>Take {file} out of the request</source>
        <translation>从请求中去掉 {file}</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-pins</name>
    <message>
        <source>Take all pins out</source>
        <translation>去掉所有固定</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-reserves</name>
    <message>
        <source>Take all reserved ranges out</source>
        <translation>去掉所有保留范围</translation>
    </message>
</context>
<context>
    <name>remedy-do.one-root</name>
    <message>
        <source>Leave {root} only</source>
        <translation>只留下 {root}</translation>
    </message>
</context>
<context>
    <name>remedy-do.page-size</name>
    <message>
        <source>Use the target&apos;s page size, {size}</source>
        <translation>使用目标的页大小 {size}</translation>
    </message>
</context>
<context>
    <name>remedy-do.stop</name>
    <message>
        <source>Stop when a segment is damaged</source>
        <translation>段损坏时停住</translation>
    </message>
</context>
<context>
    <name>remedy-do.target-cmdline</name>
    <message>
        <source>Use the target&apos;s own command line</source>
        <translation>使用目标自己的命令行</translation>
    </message>
</context>
<context>
    <name>remedy-do.unpin</name>
    <message>
        <source>Take the pin of {segment} out</source>
        <translation>去掉 {segment} 的固定</translation>
    </message>
</context>
<context>
    <name>remedy-do.unreserve</name>
    <message>
        <source>Let {range} be used</source>
        <translation>允许使用 {range}</translation>
    </message>
</context>
<context>
    <name>remedy-do.without-word</name>
    <message>
        <source>Leave {word} out</source>
        <translation>去掉 {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.workbench</name>
    <message>
        <source>Use the workbench allocator</source>
        <translation>使用 workbench 分配器</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block</name>
    <message>
        <source>Use an allocator that stays below {block}, or pin the segment lower.</source>
        <translation>请使用保持在 {block} 以下的分配器，或把段固定到更低处。</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-radix</name>
    <message>
        <source>Nothing, as long as the new kernel runs with the radix MMU.</source>
        <translation>只要新内核以 radix MMU 运行，就无需处理。</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-unknown</name>
    <message>
        <source>Use the workbench allocator, which stays below {block}, or a kernel file with symbols.</source>
        <translation>请使用保持在 {block} 以下的 workbench 分配器，或带符号的内核文件。</translation>
    </message>
</context>
<context>
    <name>remedy.allocator-gives-up</name>
    <message>
        <source>Choose another allocator.</source>
        <translation>请选择另一个分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.already-loaded</name>
    <message>
        <source>Look at who loaded it (a unit of systemd, perhaps).</source>
        <translation>查看是谁加载的（也许是 systemd 的某个单元）。</translation>
    </message>
</context>
<context>
    <name>remedy.bare-tree</name>
    <message>
        <source>Capture a snapshot on the target with the script of this project.</source>
        <translation>请用本项目的脚本在目标上获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.boot-cpu-missing</name>
    <message>
        <source>Take the tree from the running target, or do not remove the boot CPU&apos;s node.</source>
        <translation>请使用运行中目标的设备树，或不要删除启动 CPU 的节点。</translation>
    </message>
</context>
<context>
    <name>remedy.bundle-untrusted</name>
    <message>
        <source>Get the bundle signed (kwb sign), or name the certificate of who has signed it, if you trust it. --force does not set this aside.</source>
        <translation>请让人为启动包签名（kwb sign），或在信任签名者时指定其证书。--force 不能绕过这一点。</translation>
    </message>
</context>
<context>
    <name>remedy.byte-order-assumed</name>
    <message>
        <source>Give --old-byte-order, or use a snapshot instead of a bare tree.</source>
        <translation>请给出 --old-byte-order，或用快照代替单独的设备树。</translation>
    </message>
</context>
<context>
    <name>remedy.capture-leftover</name>
    <message>
        <source>Take it out: a hand edit or another command line.</source>
        <translation>请去掉它：用手工编辑或另一条命令行。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-empty</name>
    <message>
        <source>Give --cmdline, or --cmdline-from-target.</source>
        <translation>请给出 --cmdline 或 --cmdline-from-target。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-ignored</name>
    <message>
        <source>Write the command line into the tree, or edit /chosen:bootargs with --edits.</source>
        <translation>请把命令行写入设备树，或用 --edits 编辑 /chosen:bootargs。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-not-captured</name>
    <message>
        <source>Give --cmdline, or capture the snapshot again.</source>
        <translation>请给出 --cmdline，或重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-root-twice</name>
    <message>
        <source>Leave the one that is meant.</source>
        <translation>请只留下想要的那个。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-too-long</name>
    <message>
        <source>Shorten it by {excess} bytes.</source>
        <translation>请缩短 {excess} 字节。</translation>
    </message>
</context>
<context>
    <name>remedy.console-parameter</name>
    <message>
        <source>Use console={expected}.</source>
        <translation>请使用 console={expected}。</translation>
    </message>
</context>
<context>
    <name>remedy.cpus-missing</name>
    <message>
        <source>Use the workbench allocator, which starts from the live tree, or bring the tree up to date.</source>
        <translation>请使用从活动设备树开始的 workbench 分配器，或更新设备树。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-all-cpus</name>
    <message>
        <source>Add nr_cpus=1, unless the dump needs more to be saved in time.</source>
        <translation>添加 nr_cpus=1，除非转储需要更多处理器才能及时保存。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-already-loaded</name>
    <message>
        <source>Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again.</source>
        <translation>停止加载它的服务（kdump-tools、kdump.service），以免它再次加载自己的。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-crashkernel</name>
    <message>
        <source>Leave it out.</source>
        <translation>去掉它。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Leave it out; the plan adds its own.</source>
        <translation>去掉它；计划会加上自己的。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cross-endian</name>
    <message>
        <source>Use a crash kernel of the running kernel&apos;s byte order, unless the dump is only copied.</source>
        <translation>使用与运行中的内核字节序相同的崩溃内核，除非只是复制转储。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-drconf-out-of-step</name>
    <message>
        <source>Use the workbench allocator, which writes what the kernel reads.</source>
        <translation>使用 workbench 分配器，它按内核的读法写入。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-lost</name>
    <message>
        <source>Nothing, unless a crash during the jump itself must be caught; load a crash kernel again afterwards.</source>
        <translation>除非必须捕获跳转本身的崩溃，否则无需处理；之后请重新加载崩溃内核。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-not-relocatable</name>
    <message>
        <source>Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the crash region.</source>
        <translation>使用带 CONFIG_RELOCATABLE 的内核，或为崩溃区域链接的带 CONFIG_CRASH_DUMP 的内核。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>重启目标；该限制只能调低。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-boot-id</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>以 root 身份重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-cpu-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>以 root 身份重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>以 root 身份重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-region</name>
    <message>
        <source>Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a value.</source>
        <translation>在其命令行上加 crashkernel= 启动它；kwb crash simulate 会说明某个值的结果。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-spare-pages</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=.</source>
        <translation>使用更小的 initrd，或更大的 crashkernel=。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-vmcoreinfo</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>以 root 身份重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-region-sources-differ</name>
    <message>
        <source>Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is well.</source>
        <translation>重新获取快照；如果该区域被缩小过（/sys/kernel/kexec_crash_size），则没有问题。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-room-tight</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out.</source>
        <translation>使用更小的 initrd，或更大的 crashkernel=；kwb crash simulate 可以试算。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-run-at-load-lost</name>
    <message>
        <source>Use the built-in purgatory.</source>
        <translation>使用内置的 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-segment-outside-region</name>
    <message>
        <source>Take its pin out, or pin it inside the region.</source>
        <translation>取消固定，或把它固定在该区域内。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-too-many-ranges</name>
    <message>
        <source>Nothing here: the target&apos;s memory is in too many pieces.</source>
        <translation>此处无能为力：目标的内存过于零碎。</translation>
    </message>
</context>
<context>
    <name>remedy.crashkernel-on-kernel</name>
    <message>
        <source>Leave the place out of crashkernel=, or name one above {end}.</source>
        <translation>请在 crashkernel= 中去掉位置，或指定高于 {end} 的位置。</translation>
    </message>
</context>
<context>
    <name>remedy.cross-endian</name>
    <message>
        <source>Nothing; kernels older than 3.13 cannot be entered so.</source>
        <translation>无需处理；早于 3.13 的内核不能这样进入。</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-row-replaced</name>
    <message>
        <source>Put a row into the tree that can be spared, as the last one; with an initrd it is not needed.</source>
        <translation>请在设备树末尾放一个可有可无的行；有 initrd 时不需要。</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-without-row</name>
    <message>
        <source>Add a row to the tree, or use the workbench allocator.</source>
        <translation>请给设备树加一行，或使用 workbench 分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.edit-overrides-rule</name>
    <message>
        <source>Take the edit out unless that is what you want.</source>
        <translation>除非这正是您想要的，否则请去掉该编辑。</translation>
    </message>
</context>
<context>
    <name>remedy.fadump-active</name>
    <message>
        <source>Save the dump and release it (/sys/kernel/fadump/release_mem) first.</source>
        <translation>请先保存转储并释放它（/sys/kernel/fadump/release_mem）。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-node-missing</name>
    <message>
        <source>Take the edit out, or give a tree that has it.</source>
        <translation>请去掉该编辑，或给出含有它的设备树。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-not-reserved</name>
    <message>
        <source>Use the workbench allocator, or put a reservation row for it into the tree.</source>
        <translation>请使用 workbench 分配器，或在设备树中为它加一个保留行。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-overwritten-by-kernel</name>
    <message>
        <source>Use a smaller kernel; firmware cannot be moved after boot.</source>
        <translation>请使用更小的内核；固件在启动后无法移动。</translation>
    </message>
</context>
<context>
    <name>remedy.half-of-ram</name>
    <message>
        <source>Use a smaller initrd, or a machine with more memory.</source>
        <translation>请使用更小的 initrd，或内存更多的机器。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-allocator-without-log</name>
    <message>
        <source>Use the workbench allocator or one of Linux.</source>
        <translation>请使用 workbench 分配器或 Linux 的分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-appraisal</name>
    <message>
        <source>Load a signed kernel by its file, or boot the target without that policy or with ima_appraise=log.</source>
        <translation>用文件加载已签名的内核，或者不带该策略、或带 ima_appraise=log 启动目标。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-condition-assumed</name>
    <message>
        <source>Compare with the file on the target.</source>
        <translation>请与目标上的文件比较。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-longer</name>
    <message>
        <source>Read the register after the log. If that was done, the entries were added by somebody else than the kernel.</source>
        <translation>请在读取日志之后再读取寄存器。如果已经这样做，则条目是由内核以外的人添加的。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-lost</name>
    <message>
        <source>Hand it over (--ima-log) if somebody verifies PCR 10 afterwards.</source>
        <translation>如果之后有人验证 PCR 10，请交付它（--ima-log）。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-order</name>
    <message>
        <source>Boot both kernels with ima_canonical_fmt, or take --ima-log out.</source>
        <translation>请用 ima_canonical_fmt 启动两个内核，或去掉 --ima-log。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-no-log</name>
    <message>
        <source>Take the snapshot as root, or take --ima-log out.</source>
        <translation>请以 root 身份取快照，或去掉 --ima-log。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-old-template</name>
    <message>
        <source>Boot the target with ima_template=ima-ng.</source>
        <translation>请用 ima_template=ima-ng 启动目标。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-padded-bank</name>
    <message>
        <source>Nothing; Linux 5.8 and newer have digests for each bank.</source>
        <translation>无需处理；Linux 5.8 及更新版本对每个组都有摘要。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-policy-unknown</name>
    <message>
        <source>Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one.</source>
        <translation>请给出 --policy：/sys/kernel/security/ima/policy 的副本，或内置策略的名称。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-register-differs</name>
    <message>
        <source>Read log and register at the same time. If a kexec lost an earlier log, it is in the register all the same.</source>
        <translation>请同时读取日志和寄存器。如果某次 kexec 丢失了更早的日志，它仍在寄存器中。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-rule-passed-over</name>
    <message>
        <source>Compare with where the files lie on the target.</source>
        <translation>请与文件在目标上的位置比较。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-signature-unknown</name>
    <message>
        <source>If the file is signed on the target, its entry and the registers will differ.</source>
        <translation>如果文件在目标上有签名，其条目和寄存器会不同。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-template-digest</name>
    <message>
        <source>The log was changed behind the kernel&apos;s back: do not trust it.</source>
        <translation>日志是绕过内核更改的：不要信任它。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-violation</name>
    <message>
        <source>Find out what wrote it if it matters.</source>
        <translation>如果重要，请查明是什么写入了它。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-empty</name>
    <message>
        <source>Make it again, or take it out of the request.</source>
        <translation>请重新制作，或从请求中去掉它。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-end-missing</name>
    <message>
        <source>Use the workbench allocator, which ignores half a range.</source>
        <translation>请使用会忽略半个范围的 workbench 分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-not-loaded</name>
    <message>
        <source>Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen.</source>
        <translation>请给出 initrd，或从 /chosen 去掉 linux,initrd-start 和 linux,initrd-end。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-outside-memory</name>
    <message>
        <source>Place the initrd lower, or let the new kernel have that memory.</source>
        <translation>请把 initrd 放低些，或让新内核拥有那片内存。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-unknown-format</name>
    <message>
        <source>Check that it is the right file: kwb inspect {file}.</source>
        <translation>请检查文件是否正确：kwb inspect {file}。</translation>
    </message>
</context>
<context>
    <name>remedy.integrity-not-checked</name>
    <message>
        <source>Use the built-in purgatory, which names the segment that was damaged.</source>
        <translation>请使用内置的 purgatory，它会指明损坏的段。</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-end-unknown</name>
    <message>
        <source>Use a snapshot with the live tree: /sys/firmware/fdt does not have this property.</source>
        <translation>请使用含活动设备树的快照：/sys/firmware/fdt 没有此属性。</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-torn-apart</name>
    <message>
        <source>Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD.</source>
        <translation>请使用保持距离的 workbench 分配器，或只有一个 PT_LOAD 的内核。</translation>
    </message>
</context>
<context>
    <name>remedy.kexec-not-configured</name>
    <message>
        <source>Boot the target with a kernel that has it; Debian&apos;s have.</source>
        <translation>请用具备它的内核启动目标；Debian 的内核都有。</translation>
    </message>
</context>
<context>
    <name>remedy.load-disabled</name>
    <message>
        <source>Reboot the target without that setting; it cannot be taken back.</source>
        <translation>请在没有该设置的情况下重启目标；它无法撤回。</translation>
    </message>
</context>
<context>
    <name>remedy.load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>请重启目标；该限制只能调低。</translation>
    </message>
</context>
<context>
    <name>remedy.load-memory-tight</name>
    <message>
        <source>Free memory on the target before loading, or use a smaller initrd.</source>
        <translation>请在加载前释放目标的内存，或使用更小的 initrd。</translation>
    </message>
</context>
<context>
    <name>remedy.lockdown</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>那里只能对已签名的内核使用 kexec_file_load，它不接受我们的设备树和 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.memory-map-remark</name>
    <message>
        <source>Look at kwb map if a place surprises you.</source>
        <translation>若位置出乎意料，请看 kwb map。</translation>
    </message>
</context>
<context>
    <name>remedy.no-chosen</name>
    <message>
        <source>Take the edit out that removes it.</source>
        <translation>请去掉删除它的编辑。</translation>
    </message>
</context>
<context>
    <name>remedy.no-console</name>
    <message>
        <source>If the boot hangs there will be no word of the purgatory; set /chosen stdout-path to a hypervisor or OPAL console.</source>
        <translation>若启动挂住，purgatory 不会有任何输出；请把 /chosen stdout-path 设为虚拟机监控器或 OPAL 的控制台。</translation>
    </message>
</context>
<context>
    <name>remedy.no-cpus</name>
    <message>
        <source>Give a tree of the target; overlays and edits may not take /cpus away.</source>
        <translation>请给出目标的设备树；覆盖层和编辑不得去掉 /cpus。</translation>
    </message>
</context>
<context>
    <name>remedy.no-memory-in-tree</name>
    <message>
        <source>A tree given with --dtb must have the target&apos;s memory nodes.</source>
        <translation>用 --dtb 给出的设备树必须有目标的内存节点。</translation>
    </message>
</context>
<context>
    <name>remedy.no-room</name>
    <message>
        <source>{fits} Otherwise take reservations or pins out of its way, or choose another allocator; the trace names every hole that was looked at.</source>
        <translation>{fits} 否则请移开挡路的保留或固定，或选择另一个分配器；跟踪记录列出了看过的每个空洞。</translation>
    </message>
</context>
<context>
    <name>remedy.no-root</name>
    <message>
        <source>Add an initrd or root=…</source>
        <translation>请加上 initrd 或 root=…</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-kernel</name>
    <message>
        <source>Place {segment} above {end}; the workbench allocator does.</source>
        <translation>请把 {segment} 放到 {end} 以上；workbench 分配器会这样做。</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-stack</name>
    <message>
        <source>Pin the stack elsewhere, or use the built-in purgatory, which brings its own.</source>
        <translation>请把栈固定到别处，或使用自带栈的内置 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-assumed</name>
    <message>
        <source>Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells).</source>
        <translation>请给出 --page-size，或用快照代替单独的设备树（getconf PAGESIZE 可以查到）。</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-differs</name>
    <message>
        <source>Take --page-size out.</source>
        <translation>请去掉 --page-size。</translation>
    </message>
</context>
<context>
    <name>remedy.pin-without-segment</name>
    <message>
        <source>Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a stack of its loader&apos;s.</source>
        <translation>请去掉固定，或给出所缺的：initrd，或在加载器的栈上运行的 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-byte-order</name>
    <message>
        <source>Use a purgatory in the running kernel&apos;s byte order; the built-in one is chosen so.</source>
        <translation>请使用运行中内核字节序的 purgatory；内置的就是这样选择的。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-not-exportable</name>
    <message>
        <source>Use the built-in purgatory to export.</source>
        <translation>导出时请使用内置的 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-symbol-missing</name>
    <message>
        <source>Use another purgatory.</source>
        <translation>请使用另一个 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.quirk-decided</name>
    <message>
        <source>Compare with the workbench allocator before you rely on it.</source>
        <translation>在依赖它之前请与 workbench 分配器比较。</translation>
    </message>
</context>
<context>
    <name>remedy.reboot-impossible</name>
    <message>
        <source>Make sure that somebody can switch the machine off and on.</source>
        <translation>请确保有人能关闭并重新打开机器。</translation>
    </message>
</context>
<context>
    <name>remedy.reserved-overwritten-by-kernel</name>
    <message>
        <source>Find out who reserved it; if it still matters, use a smaller kernel.</source>
        <translation>请查明是谁保留的；若仍重要，请使用更小的内核。</translation>
    </message>
</context>
<context>
    <name>remedy.running-kernel-property</name>
    <message>
        <source>Delete it by a hand edit, or use the workbench allocator, which does not pass it on.</source>
        <translation>请用手工编辑删除它，或使用不传递它的 workbench 分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.secure-boot</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>那里只能对已签名的内核使用 kexec_file_load，它不接受我们的设备树和 purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-misaligned</name>
    <message>
        <source>Pin it at a multiple of {align}.</source>
        <translation>请固定在 {align} 的倍数处。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-outside-ram</name>
    <message>
        <source>Move the segment into RAM; kwb map lists it.</source>
        <translation>请把段移入 RAM；kwb map 会列出 RAM。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-firmware</name>
    <message>
        <source>Move the segment; firmware stays in use after the jump.</source>
        <translation>请移动该段；跳转之后固件仍在使用。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-kernel</name>
    <message>
        <source>Move it above {kernelEnd}.</source>
        <translation>请移到 {kernelEnd} 以上。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserve</name>
    <message>
        <source>Move the pin or the reserved range; without a pin, choose another allocator.</source>
        <translation>请移动固定或保留范围；没有固定时请选择另一个分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserved</name>
    <message>
        <source>Move the segment out of the reservation.</source>
        <translation>请把段移出保留区。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-segment</name>
    <message>
        <source>Pin one of them elsewhere, or take the pin out.</source>
        <translation>请把其中一个固定到别处，或去掉固定。</translation>
    </message>
</context>
<context>
    <name>remedy.slave-code-not-entry</name>
    <message>
        <source>Use the workbench allocator, which takes it from where the kernel starts.</source>
        <translation>请使用从内核起始处取代码的 workbench 分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.snapshot-file-absent</name>
    <message>
        <source>Capture again as root if it matters.</source>
        <translation>若重要，请以 root 重新获取。</translation>
    </message>
</context>
<context>
    <name>remedy.target-by-file</name>
    <message>
        <source>Load it by file (kwb target load --by-file): then the target&apos;s kernel chooses the places and makes the tree; a policy may want the kernel&apos;s file signed.</source>
        <translation>请按文件加载（kwb target load --by-file）：此时由目标内核选择位置并生成设备树；策略可能要求内核文件已签名。</translation>
    </message>
</context>
<context>
    <name>remedy.target-byte-order</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>获取新的快照并重新制定计划。</translation>
    </message>
</context>
<context>
    <name>remedy.target-crash-by-file</name>
    <message>
        <source>Load the plan exactly (without --by-file).</source>
        <translation>请严格按计划加载（不用 --by-file）。</translation>
    </message>
</context>
<context>
    <name>remedy.target-fingerprint</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>获取新的快照并重新制定计划。</translation>
    </message>
</context>
<context>
    <name>remedy.target-half-of-ram</name>
    <message>
        <source>Use a smaller initrd.</source>
        <translation>使用更小的 initrd。</translation>
    </message>
</context>
<context>
    <name>remedy.target-machine</name>
    <message>
        <source>Is it the machine that you meant?</source>
        <translation>这是您想要的机器吗？</translation>
    </message>
</context>
<context>
    <name>remedy.target-memory-low</name>
    <message>
        <source>Stop what takes memory there, or use a smaller initrd.</source>
        <translation>停止那里占用内存的程序，或使用更小的 initrd。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-file-load</name>
    <message>
        <source>Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there.</source>
        <translation>请严格按计划加载（不用 --by-file），或在那里启动带 CONFIG_KEXEC_FILE 的内核。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-fingerprint</name>
    <message>
        <source>Plan from a snapshot of the target (kwb target probe).</source>
        <translation>用目标的快照制定计划（kwb target probe）。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kernel-file</name>
    <message>
        <source>Export the bundle again with this version.</source>
        <translation>请用此版本重新导出该包。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kexec</name>
    <message>
        <source>Boot it with a kernel that has CONFIG_KEXEC, and mount /sys.</source>
        <translation>用带有 CONFIG_KEXEC 的内核启动它，并挂载 /sys。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-panic</name>
    <message>
        <source>Plan with panic=10 on the command line: firmware then boots the machine again.</source>
        <translation>计划时在命令行加上 panic=10：这样固件会重新启动机器。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-store</name>
    <message>
        <source>Make room (kwb target prune), or name another folder (--store).</source>
        <translation>腾出空间（kwb target prune），或指定另一个文件夹（--store）。</translation>
    </message>
</context>
<context>
    <name>remedy.target-not-root</name>
    <message>
        <source>Log in as root, or allow the user sudo without a password for this.</source>
        <translation>以 root 登录，或为此允许该用户免密码使用 sudo。</translation>
    </message>
</context>
<context>
    <name>remedy.target-other-boot</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>获取新的快照并重新制定计划。</translation>
    </message>
</context>
<context>
    <name>remedy.target-page-size</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>获取新的快照并重新制定计划。</translation>
    </message>
</context>
<context>
    <name>remedy.target-plan-errors</name>
    <message>
        <source>Look at them (plan.json of the bundle), change the request, export again.</source>
        <translation>查看它们（启动包的 plan.json），更改请求，重新导出。</translation>
    </message>
</context>
<context>
    <name>remedy.target-replaces</name>
    <message>
        <source>Nothing, if that is what you want; kwb target unload takes it out.</source>
        <translation>如果这正是您想要的，无需处理；kwb target unload 可以取出它。</translation>
    </message>
</context>
<context>
    <name>remedy.target-signature</name>
    <message>
        <source>If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel.</source>
        <translation>如果返回 EPERM、EACCES 或 EKEYREJECTED，请给内核签名。</translation>
    </message>
</context>
<context>
    <name>remedy.target-systemd-no-kexec</name>
    <message>
        <source>Install kexec-tools there, or stop what must not be cut off and jump at once (--now).</source>
        <translation>在目标上安装 kexec-tools，或停止不可中断的工作后立即跳转 (--now)。</translation>
    </message>
</context>
<context>
    <name>remedy.target-tool-missing</name>
    <message>
        <source>Install it, or busybox with it.</source>
        <translation>安装它，或安装包含它的 busybox。</translation>
    </message>
</context>
<context>
    <name>remedy.target-unsigned</name>
    <message>
        <source>Use a kernel with an appended signature (sign-file) by a key that the target knows.</source>
        <translation>请使用带有附加签名（sign-file）的内核，签名密钥须为目标所知。</translation>
    </message>
</context>
<context>
    <name>remedy.too-many-segments</name>
    <message>
        <source>Use the workbench allocator, which keeps a kernel&apos;s PT_LOADs together.</source>
        <translation>请使用把内核的各 PT_LOAD 放在一起的 workbench 分配器。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-from-other-source</name>
    <message>
        <source>Capture the snapshot again, as root, with the script of this project.</source>
        <translation>请以 root 用本项目的脚本重新获取快照。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-memory-not-there</name>
    <message>
        <source>Take the memory nodes from the target: kwb map lists what it has.</source>
        <translation>请使用目标的内存节点：kwb map 会列出它有什么。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-over-tool-limits</name>
    <message>
        <source>Use another allocator, which has no such limit.</source>
        <translation>请使用没有此限制的另一个分配器。</translation>
    </message>
</context>
<context>
    <name>request.no-allocator</name>
    <message>
        <source>allocator &quot;{name}&quot; is not known; there are {names}</source>
        <translation>未知的分配器“{name}”；可用的有 {names}</translation>
    </message>
</context>
<context>
    <name>revocation.none</name>
    <message>
        <source>holds neither an X.509 certificate nor a revocation list</source>
        <translation>既不含 X.509 证书，也不含吊销列表</translation>
    </message>
</context>
<context>
    <name>revocation.stranger</name>
    <message>
        <source>is a revocation list of {issuer} that no trusted certificate has made</source>
        <translation>是 {issuer} 的吊销列表，但不是由任何受信任的证书签发的</translation>
    </message>
</context>
<context>
    <name>room.align</name>
    <message>
        <source>It fits at a multiple of {number}.</source>
        <translation>放在 {number} 的倍数处即可容纳。</translation>
    </message>
</context>
<context>
    <name>room.both</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
</context>
<context>
    <name>room.limit</name>
    <message>
        <source>It fits if it may lie up to {number}.</source>
        <translation>若允许放到 {number} 即可容纳。</translation>
    </message>
</context>
<context>
    <name>room.none</name>
    <message>
        <source>No other size, alignment or limit of it alone makes all fit.</source>
        <translation>仅改变其大小、对齐或上限之一都无法全部容纳。</translation>
    </message>
</context>
<context>
    <name>room.size</name>
    <message>
        <source>It fits with {number} bytes.</source>
        <translation>{number} 字节即可容纳。</translation>
    </message>
</context>
<context>
    <name>seal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>seal.marker-no-room</name>
    <message>
        <source>with the marker on its command line the plan has no room any more</source>
        <translation>命令行加上标记后，计划就没有位置了</translation>
    </message>
</context>
<context>
    <name>seal.not-exportable</name>
    <message>
        <source>this plan has no bytes for every segment, so it cannot be sealed</source>
        <translation>此计划并非每个段都有字节，因此无法封装</translation>
    </message>
</context>
<context>
    <name>section-map.section</name>
    <message>
        <source>section {name}: {size} at {address}</source>
        <translation>节 {name}：{address} 处 {size}</translation>
    </message>
</context>
<context>
    <name>section-map.symbol</name>
    <message>
        <source>symbol {name} at {address}</source>
        <translation>{address} 处的符号 {name}</translation>
    </message>
</context>
<context>
    <name>section-map.title</name>
    <message>
        <source>Sections of the purgatory</source>
        <translation>purgatory 的节</translation>
    </message>
</context>
<context>
    <name>segment-title.tree</name>
    <message>
        <source>device tree (fdt)</source>
        <translation>设备树（fdt）</translation>
    </message>
</context>
<context>
    <name>segments.align</name>
    <message>
        <source>alignment</source>
        <translation>对齐</translation>
    </message>
</context>
<context>
    <name>segments.bufsz</name>
    <message>
        <source>segment {row}: {bufsz} bytes do not fit into {size}</source>
        <translation>段 {row}：{bufsz} 字节放不进 {size}</translation>
    </message>
    <message>
        <source>in file</source>
        <translation>文件中</translation>
    </message>
</context>
<context>
    <name>segments.by-hand</name>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>segments.by-search</name>
    <message>
        <source>searched</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>segments.crash</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not lie in the crash region {first} to {last}</source>
        <translation>段 {row}:[{begin}, {end}) 不在崩溃区域 {first} 到 {last} 之内</translation>
    </message>
</context>
<context>
    <name>segments.digest</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>字节的 SHA-256</translation>
    </message>
</context>
<context>
    <name>segments.end</name>
    <message>
        <source>end</source>
        <translation>末尾</translation>
    </message>
</context>
<context>
    <name>segments.half</name>
    <message>
        <source>segment {row}: {pages} pages are more than half of the {ram} pages of RAM</source>
        <translation>段 {row}：{pages} 页超过 RAM {ram} 页的一半</translation>
    </message>
</context>
<context>
    <name>segments.half-sum</name>
    <message>
        <source>all segments together, {pages} pages, are more than half of the {ram} pages of RAM</source>
        <translation>全部段合计 {pages} 页，超过 RAM {ram} 页的一半</translation>
    </message>
</context>
<context>
    <name>segments.kernel</name>
    <message>
        <source>segment {row}: its begin {begin} lies below the end of the running kernel, {kernelEnd}</source>
        <translation>段 {row}：其开头 {begin} 低于运行中内核的末尾 {kernelEnd}</translation>
    </message>
</context>
<context>
    <name>segments.limit</name>
    <message>
        <source>segment {row}: its end {end} is not below the destination limit {limit}</source>
        <translation>段 {row}：其末尾 {end} 不低于目的地上限 {limit}</translation>
    </message>
</context>
<context>
    <name>segments.mem</name>
    <message>
        <source>destination</source>
        <translation>目的地</translation>
    </message>
</context>
<context>
    <name>segments.memsz</name>
    <message>
        <source>in memory</source>
        <translation>内存中</translation>
    </message>
</context>
<context>
    <name>segments.name</name>
    <message>
        <source>segment</source>
        <translation>段</translation>
    </message>
</context>
<context>
    <name>segments.overlap</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps segment {other}, [{otherBegin}, {otherEnd})</source>
        <translation>段 {row}:[{begin}, {end}) 与段 {other} [{otherBegin}, {otherEnd}) 重叠</translation>
    </message>
</context>
<context>
    <name>segments.page</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not begin and end at a boundary of the page size {page}</source>
        <translation>段 {row}:[{begin}, {end}) 的开头和结尾不在页大小 {page} 的边界上</translation>
    </message>
</context>
<context>
    <name>segments.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>页大小 {size} 不是 2 的幂</translation>
    </message>
</context>
<context>
    <name>segments.pinned</name>
    <message>
        <source>place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>segments.source</name>
    <message>
        <source>from</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>segments.tce</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, {tableSize} bytes</source>
        <translation>段 {row}:[{begin}, {end}) 与 {table} 处 {tableSize} 字节的 TCE 表重叠</translation>
    </message>
</context>
<context>
    <name>segments.too-many</name>
    <message>
        <source>{count} segments, the kernel takes 16</source>
        <translation>{count} 个段，内核只接受 16 个</translation>
    </message>
</context>
<context>
    <name>segments.wrap</name>
    <message>
        <source>segment {row}: {size} bytes at {begin} go beyond 2^64</source>
        <translation>段 {row}：{begin} 处的 {size} 字节超出 2^64</translation>
    </message>
</context>
<context>
    <name>severity.error</name>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>severity.note</name>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>severity.warning</name>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>sign.impossible</name>
    <message>
        <source>this key cannot sign with {hash}</source>
        <translation>此密钥不能用 {hash} 签名</translation>
    </message>
</context>
<context>
    <name>sign.key-decrypt</name>
    <message>
        <source>openssl pkey -in FILE -out OTHER takes the passphrase away</source>
        <translation>可用 openssl pkey -in 文件 -out 另一文件 去掉口令</translation>
    </message>
</context>
<context>
    <name>sign.key-encrypted</name>
    <message>
        <source>is an encrypted key</source>
        <translation>是加密的密钥</translation>
    </message>
</context>
<context>
    <name>sign.key-size</name>
    <message>
        <source>is too large for a private key</source>
        <translation>作为私钥太大</translation>
    </message>
</context>
<context>
    <name>sign.no-key</name>
    <message>
        <source>holds no private key in PEM</source>
        <translation>不含 PEM 格式的私钥</translation>
    </message>
</context>
<context>
    <name>sign.other-key</name>
    <message>
        <source>is no certificate of the key in {file}</source>
        <translation>不是 {file} 中密钥的证书</translation>
    </message>
</context>
<context>
    <name>signature.algorithm</name>
    <message>
        <source>nobody knows {algorithm}</source>
        <translation>未知的 {algorithm}</translation>
    </message>
</context>
<context>
    <name>signature.attributes</name>
    <message>
        <source>it signs attributes (openssl cms without -noattr), which Linux refuses behind a file</source>
        <translation>它对属性签名（openssl cms 未加 -noattr），而 Linux 拒绝文件之后的这种签名</translation>
    </message>
</context>
<context>
    <name>signature.blacklisted</name>
    <message>
        <source>the certificate of {signer} is in the blacklist</source>
        <translation>{signer} 的证书在黑名单中</translation>
    </message>
</context>
<context>
    <name>signature.chain</name>
    <message>
        <source>the certificate of {signer} was not made by {issuer}</source>
        <translation>{signer} 的证书不是由 {issuer} 签发的</translation>
    </message>
</context>
<context>
    <name>signature.digest-differs</name>
    <message>
        <source>the bytes are not those that were signed</source>
        <translation>字节不是签名时的字节</translation>
    </message>
</context>
<context>
    <name>signature.digest-size</name>
    <message>
        <source>the signed digest has another size than {hash}</source>
        <translation>签名的摘要大小与 {hash} 不同</translation>
    </message>
</context>
<context>
    <name>signature.hash-unknown</name>
    <message>
        <source>nobody knows the hash {hash}</source>
        <translation>未知的哈希 {hash}</translation>
    </message>
</context>
<context>
    <name>signature.kind</name>
    <message>
        <source>the appended signature is of kind {kind}; 2 is PKCS#7</source>
        <translation>附加签名的类型为 {kind}；2 才是 PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.length</name>
    <message>
        <source>the appended signature is said to have {size}, the file has {before} before it</source>
        <translation>附加签名据称有 {size}，而文件在其之前只有 {before}</translation>
    </message>
</context>
<context>
    <name>signature.no-attributes</name>
    <message>
        <source>Authenticode wants signed attributes</source>
        <translation>Authenticode 要求已签名的属性</translation>
    </message>
</context>
<context>
    <name>signature.no-key</name>
    <message>
        <source>no trusted key made it: signed by {signer}</source>
        <translation>不是由可信密钥签名的：签名者为 {signer}</translation>
    </message>
</context>
<context>
    <name>signature.no-message-digest</name>
    <message>
        <source>the signed attributes have no digest</source>
        <translation>已签名的属性中没有摘要</translation>
    </message>
</context>
<context>
    <name>signature.none</name>
    <message>
        <source>the file has no appended signature</source>
        <translation>文件没有附加签名</translation>
    </message>
</context>
<context>
    <name>signature.not-authenticode</name>
    <message>
        <source>it is no Authenticode signature: it is over {type}</source>
        <translation>不是 Authenticode 签名：签名对象是 {type}</translation>
    </message>
</context>
<context>
    <name>signature.not-data</name>
    <message>
        <source>it is a signature over {type}, not over data</source>
        <translation>是对 {type} 的签名，而不是对数据的签名</translation>
    </message>
</context>
<context>
    <name>signature.not-detached</name>
    <message>
        <source>the message holds what it signs instead of leaving it outside, so that it says nothing of this file</source>
        <translation>该消息把它所签名的内容包含在内，而不是留在外面，因此对这个文件什么也没有说明</translation>
    </message>
</context>
<context>
    <name>signature.not-made</name>
    <message>
        <source>the signature of {signer} is not over these bytes</source>
        <translation>{signer} 的签名不是对这些字节的签名</translation>
    </message>
</context>
<context>
    <name>signature.pe-behind</name>
    <message>
        <source>certificates, counted behind the sections</source>
        <translation>证书（从各节之后计）</translation>
    </message>
</context>
<context>
    <name>signature.pe-changed</name>
    <message>
        <source>its {hash} is {computed}, but {expected} was signed</source>
        <translation>其 {hash} 为 {computed}，但签名的是 {expected}</translation>
    </message>
</context>
<context>
    <name>signature.pe-content-tag</name>
    <message>
        <source>what it signs is no sequence</source>
        <translation>它所签名的内容不是序列</translation>
    </message>
</context>
<context>
    <name>signature.pe-detached</name>
    <message>
        <source>the signature does not hold what it signs</source>
        <translation>签名不包含它所签名的内容</translation>
    </message>
</context>
<context>
    <name>signature.pe-digest-size</name>
    <message>
        <source>the signed digest has {size} bytes, not {right}</source>
        <translation>签名的摘要有 {size} 字节，而不是 {right} 字节</translation>
    </message>
</context>
<context>
    <name>signature.pe-directory</name>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>signature.pe-empty</name>
    <message>
        <source>the wrapper at {offset} holds {room} bytes, too few to sign</source>
        <translation>{offset} 处的封装含 {room} 字节，不足以容纳签名</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash</name>
    <message>
        <source>Linux does not hash PE files by {hash}</source>
        <translation>Linux 不用 {hash} 对 PE 文件做哈希</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash-missing</name>
    <message>
        <source>OpenSSL has no {hash} here</source>
        <translation>此处的 OpenSSL 没有 {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-header</name>
    <message>
        <source>PE header</source>
        <translation>PE 头部</translation>
    </message>
</context>
<context>
    <name>signature.pe-headers</name>
    <message>
        <source>headers</source>
        <translation>头部</translation>
    </message>
</context>
<context>
    <name>signature.pe-indirect</name>
    <message>
        <source>it signs no SPC_INDIRECT_DATA of a PE image</source>
        <translation>它签名的不是 PE 映像的 SPC_INDIRECT_DATA</translation>
    </message>
</context>
<context>
    <name>signature.pe-magic</name>
    <message>
        <source>no PE32 and no PE32+: magic {magic} at {offset}</source>
        <translation>既不是 PE32 也不是 PE32+：{offset} 处的魔数为 {magic}</translation>
    </message>
</context>
<context>
    <name>signature.pe-message</name>
    <message>
        <source>PKCS#7 message</source>
        <translation>PKCS#7 消息</translation>
    </message>
</context>
<context>
    <name>signature.pe-none</name>
    <message>
        <source>the {size} bytes are no PE file, or over 4 GiB</source>
        <translation>这 {size} 字节不是 PE 文件，或超过 4 GiB</translation>
    </message>
</context>
<context>
    <name>signature.pe-not-pkcs7</name>
    <message>
        <source>there is no PKCS#7 message at {offset}</source>
        <translation>{offset} 处没有 PKCS#7 消息</translation>
    </message>
</context>
<context>
    <name>signature.pe-optional-header</name>
    <message>
        <source>optional header</source>
        <translation>可选头部</translation>
    </message>
</context>
<context>
    <name>signature.pe-outside</name>
    <message>
        <source>{part}: {length} bytes at {offset} are not within {begin} to {end}</source>
        <translation>{part}：{offset} 处的 {length} 字节不在 {begin} 到 {end} 之内</translation>
    </message>
</context>
<context>
    <name>signature.pe-overlap</name>
    <message>
        <source>sections overlap: over {size} bytes to hash</source>
        <translation>节相互重叠：要做哈希的内容超过 {size} 字节</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7</name>
    <message>
        <source>its {size} bytes at {offset}: {error}</source>
        <translation>其 {offset} 处的 {size} 字节：{error}</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7-size</name>
    <message>
        <source>the PKCS#7 at {offset} is over {most} bytes, which Linux refuses</source>
        <translation>{offset} 处的 PKCS#7 超过 {most} 字节，Linux 会拒绝</translation>
    </message>
</context>
<context>
    <name>signature.pe-section</name>
    <message>
        <source>section</source>
        <translation>节</translation>
    </message>
</context>
<context>
    <name>signature.pe-section-table</name>
    <message>
        <source>section table</source>
        <translation>节表</translation>
    </message>
</context>
<context>
    <name>signature.pe-table</name>
    <message>
        <source>certificate table</source>
        <translation>证书表</translation>
    </message>
</context>
<context>
    <name>signature.pe-unsigned</name>
    <message>
        <source>the PE file of {size} bytes is not signed</source>
        <translation>{size} 字节的 PE 文件未签名</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper</name>
    <message>
        <source>signature in its wrapper</source>
        <translation>封装中的签名</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper-kind</name>
    <message>
        <source>wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)</source>
        <translation>封装 {revision}，{kind}：Linux 认识的是 0x200，0x2（PKCS#7）</translation>
    </message>
</context>
<context>
    <name>signature.pkcs7-size</name>
    <message>
        <source>its PKCS#7 has over {most} bytes, which Linux refuses</source>
        <translation>其 PKCS#7 超过 {most} 字节，Linux 会拒绝</translation>
    </message>
</context>
<context>
    <name>signature.repeats</name>
    <message>
        <source>a signed attribute stands there twice</source>
        <translation>一个已签名的属性出现了两次</translation>
    </message>
</context>
<context>
    <name>signature.revoked</name>
    <message>
        <source>the certificate of {signer} is revoked by {file}</source>
        <translation>{signer} 的证书已被 {file} 吊销</translation>
    </message>
</context>
<context>
    <name>signature.some-attributes</name>
    <message>
        <source>some of its signers sign attributes, others do not</source>
        <translation>有的签名者对属性签名，有的没有</translation>
    </message>
</context>
<context>
    <name>signature.time</name>
    <message>
        <source>it was made at {time}, when the certificate of {signer} was not valid ({begin} to {end})</source>
        <translation>签名时间为 {time}，当时 {signer} 的证书无效（有效期 {begin} 到 {end}）</translation>
    </message>
</context>
<context>
    <name>signature.trailer</name>
    <message>
        <source>the 12 bytes behind the signature are not zero where they must be</source>
        <translation>签名之后的 12 字节在必须为零之处不为零</translation>
    </message>
</context>
<context>
    <name>signature.trusted</name>
    <message>
        <source>signed by {signer}, trusted by {key}</source>
        <translation>由 {signer} 签名，因 {key} 而可信</translation>
    </message>
</context>
<context>
    <name>signature.weak-hash</name>
    <message>
        <source>the hash {hash} does not count for a manifest</source>
        <translation>哈希 {hash} 对清单无效</translation>
    </message>
</context>
<context>
    <name>size.byte</name>
    <message>
        <source>{count} byte</source>
        <translation>{count} 字节</translation>
    </message>
</context>
<context>
    <name>size.bytes</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} 字节</translation>
    </message>
</context>
<context>
    <name>snapshot.bad-file</name>
    <message>
        <source>it should hold {expected}, but begins with &quot;{found}&quot;</source>
        <translation>应当包含 {expected}，却以“{found}”开头</translation>
    </message>
</context>
<context>
    <name>snapshot.byte-order</name>
    <message>
        <source>snapshot.json says {order}-endian, but the machine name is {machine}</source>
        <translation>snapshot.json 说是 {order} 端序，但机器名是 {machine}</translation>
    </message>
</context>
<context>
    <name>snapshot.no-block-size</name>
    <message>
        <source>the size of memory blocks is known from the device tree only</source>
        <translation>内存块的大小只能从设备树得知</translation>
    </message>
</context>
<context>
    <name>snapshot.no-boot-id</name>
    <message>
        <source>a crash image cannot be tied to this boot</source>
        <translation>崩溃映像无法与此次启动绑定</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cmdline</name>
    <message>
        <source>the running kernel&apos;s command line cannot be reused</source>
        <translation>运行中内核的命令行无法再用</translation>
    </message>
</context>
<context>
    <name>snapshot.no-config</name>
    <message>
        <source>how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked</source>
        <translation>不知道运行中内核如何配置：无法检查 CONFIG_KEXEC</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cpuinfo</name>
    <message>
        <source>the processor&apos;s name and number are known from the device tree only</source>
        <translation>处理器的名称和数目只能从设备树得知</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-loaded</name>
    <message>
        <source>whether a crash image is loaded is unknown</source>
        <translation>不知道是否已加载崩溃映像</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-notes</name>
    <message>
        <source>a crash image cannot say where the processors leave their notes</source>
        <translation>崩溃映像无法说明处理器把注释留在哪里</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-size</name>
    <message>
        <source>the size of the crash region is known from the device tree only</source>
        <translation>崩溃区域的大小只能从设备树得知</translation>
    </message>
</context>
<context>
    <name>snapshot.no-dmesg</name>
    <message>
        <source>what the running kernel said at boot cannot be compared</source>
        <translation>无法比较运行中内核启动时的输出</translation>
    </message>
</context>
<context>
    <name>snapshot.no-fdt</name>
    <message>
        <source>memory that the firmware reserved in the boot tree is unknown, and profiles that start from the boot tree start from the live tree</source>
        <translation>不知道固件在启动设备树中保留的内存，从启动设备树开始的配置改从活动设备树开始</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-ascii</name>
    <message>
        <source>the measurement log cannot be shown as the kernel writes it</source>
        <translation>无法按内核的写法显示度量日志</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-binary</name>
    <message>
        <source>the measurement log cannot be handed over</source>
        <translation>无法交付度量日志</translation>
    </message>
</context>
<context>
    <name>snapshot.no-iomem</name>
    <message>
        <source>the kernel&apos;s own list of RAM cannot be compared with the device tree</source>
        <translation>内核自己的 RAM 列表无法与设备树比较</translation>
    </message>
</context>
<context>
    <name>snapshot.no-json</name>
    <message>
        <source>how the snapshot was made is unknown; the byte order is taken from uname</source>
        <translation>不知道快照如何制作；字节序取自 uname</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-panic</name>
    <message>
        <source>the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)</source>
        <translation>不知道允许加载崩溃映像的次数（内核可能早于 6.3）</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-reboot</name>
    <message>
        <source>the number of allowed loads is unknown (the kernel may be older than 6.3)</source>
        <translation>不知道允许加载的次数（内核可能早于 6.3）</translation>
    </message>
</context>
<context>
    <name>snapshot.no-live-tree</name>
    <message>
        <source>the end of the running kernel, the crash region and the hash table are unknown, there is no memory fingerprint, and profiles that start from the live tree start from the boot tree</source>
        <translation>不知道运行中内核的末尾、崩溃区域和哈希表，没有内存指纹，从活动设备树开始的配置改从启动设备树开始</translation>
    </message>
</context>
<context>
    <name>snapshot.no-load-disabled</name>
    <message>
        <source>whether kexec_load is disabled on the target is unknown</source>
        <translation>不知道目标上 kexec_load 是否被禁用</translation>
    </message>
</context>
<context>
    <name>snapshot.no-loaded</name>
    <message>
        <source>whether the running kernel can kexec at all, and has an image loaded, is unknown</source>
        <translation>不知道运行中的内核能否 kexec、是否已加载映像</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lockdown</name>
    <message>
        <source>whether lockdown forbids kexec_load is unknown</source>
        <translation>不知道锁定（lockdown）是否禁止 kexec_load</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lsm</name>
    <message>
        <source>which security modules are active is unknown</source>
        <translation>不知道哪些安全模块处于活动状态</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-memory</name>
    <message>
        <source>the kernel&apos;s early list of RAM cannot be compared with the device tree</source>
        <translation>内核早期的 RAM 列表无法与设备树比较</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-reserved</name>
    <message>
        <source>the kernel&apos;s early reservations cannot be compared with the device tree</source>
        <translation>内核早期的保留无法与设备树比较</translation>
    </message>
</context>
<context>
    <name>snapshot.no-meminfo</name>
    <message>
        <source>half of RAM, the limit for all segments, is reckoned from the device tree, which counts more than the kernel does</source>
        <translation>全部段的上限即 RAM 的一半，由设备树算出，它比内核算的多</translation>
    </message>
</context>
<context>
    <name>snapshot.no-pagesize</name>
    <message>
        <source>the page size of the running kernel must be given or assumed</source>
        <translation>运行中内核的页大小必须给出或假定</translation>
    </message>
</context>
<context>
    <name>snapshot.no-release</name>
    <message>
        <source>the running kernel&apos;s version is unknown, so that its known errors are not looked for</source>
        <translation>不知道运行中内核的版本，因此不查其已知错误</translation>
    </message>
</context>
<context>
    <name>snapshot.no-uname</name>
    <message>
        <source>the machine name is unknown</source>
        <translation>不知道机器名</translation>
    </message>
</context>
<context>
    <name>snapshot.no-vmcoreinfo</name>
    <message>
        <source>a crash image cannot say where vmcoreinfo is</source>
        <translation>崩溃映像无法说明 vmcoreinfo 在哪里</translation>
    </message>
</context>
<context>
    <name>snapshot.none</name>
    <message>
        <source>it is no snapshot: it has neither device-tree/ nor fdt</source>
        <translation>不是快照：既没有 device-tree/ 也没有 fdt</translation>
    </message>
</context>
<context>
    <name>snapshot.secret</name>
    <message>
        <source>{source} holds the secret {path}; it was dropped</source>
        <translation>{source} 含有秘密 {path}；已丢弃</translation>
    </message>
</context>
<context>
    <name>snapshot.skipped</name>
    <message>
        <source>{count} file(s) could not be used, the first: {first}</source>
        <translation>{count} 个文件无法使用，第一个：{first}</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-deep</name>
    <message>
        <source>nodes are nested too deeply</source>
        <translation>节点嵌套太深</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-empty</name>
    <message>
        <source>the device tree is empty</source>
        <translation>设备树是空的</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-name</name>
    <message>
        <source>a name is too long</source>
        <translation>名称太长</translation>
    </message>
</context>
<context>
    <name>snapshot.unreadable</name>
    <message>
        <source>{file} could not be captured: {reason}</source>
        <translation>无法获取 {file}：{reason}</translation>
    </message>
</context>
<context>
    <name>snapshot.version</name>
    <message>
        <source>snapshot.json has version {version}; version {known} is known here, so some of what it says may be missed</source>
        <translation>snapshot.json 的版本是 {version}；此处只认识版本 {known}，其中有些内容可能遗漏</translation>
    </message>
</context>
<context>
    <name>source.backup</name>
    <message>
        <source>filled by the purgatory</source>
        <translation>由 purgatory 填写</translation>
    </message>
</context>
<context>
    <name>source.builtin-big</name>
    <message>
        <source>built-in purgatory (big-endian)</source>
        <translation>内置 purgatory（大端）</translation>
    </message>
</context>
<context>
    <name>source.builtin-little</name>
    <message>
        <source>built-in purgatory (little-endian)</source>
        <translation>内置 purgatory（小端）</translation>
    </message>
</context>
<context>
    <name>source.elfcorehdr</name>
    <message>
        <source>header of the dump: {notes} notes, {ranges} ranges of memory</source>
        <translation>转储头部：{notes} 个注释，{ranges} 个内存范围</translation>
    </message>
</context>
<context>
    <name>source.load</name>
    <message>
        <source>{file}: PT_LOAD {number} at file offset {offset}</source>
        <translation>{file}：PT_LOAD {number}，文件偏移 {offset}</translation>
    </message>
</context>
<context>
    <name>source.loads</name>
    <message>
        <source>{file}: {count} PT_LOAD</source>
        <translation>{file}：{count} 个 PT_LOAD</translation>
    </message>
</context>
<context>
    <name>source.measurements</name>
    <message>
        <source>the target&apos;s measurement log</source>
        <translation>目标的度量日志</translation>
    </message>
</context>
<context>
    <name>source.running-kernel</name>
    <message>
        <source>the running kernel&apos;s own purgatory</source>
        <translation>运行中内核自带的 purgatory</translation>
    </message>
</context>
<context>
    <name>source.tree</name>
    <message>
        <source>the target&apos;s device tree, edited</source>
        <translation>目标的设备树，已修改</translation>
    </message>
</context>
<context>
    <name>table.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>table.too-long</name>
    <message>
        <source>the table has too many rows</source>
        <translation>表的行太多</translation>
    </message>
</context>
<context>
    <name>target.ansible-marker</name>
    <message>
        <source>Ansible knows the new system by the plan&apos;s marker, which this bundle does not have</source>
        <translation>Ansible 通过计划的标记识别新系统，而此启动包没有标记</translation>
    </message>
</context>
<context>
    <name>target.bad-destination</name>
    <message>
        <source>&quot;{text}&quot; is no destination: {why}</source>
        <translation>“{text}”不是目的地：{why}</translation>
    </message>
</context>
<context>
    <name>target.boot-crash</name>
    <message>
        <source>plan {plan} is a crash image: the running kernel enters it when it panics, and nothing else starts it. Load it (kwb target load), and it waits in the memory reserved for it; to try it, let the machine panic: echo c &gt; /proc/sysrq-trigger</source>
        <translation>计划 {plan} 是崩溃映像：运行中的内核在崩溃（panic）时进入它，别的方式都不会启动它。加载它（kwb target load），它就在为其保留的内存中等待；要试用，请让机器崩溃：echo c &gt; /proc/sysrq-trigger</translation>
    </message>
</context>
<context>
    <name>target.boot-local</name>
    <message>
        <source>this machine cannot be watched by itself while it boots</source>
        <translation>本机无法在启动时观察自己</translation>
    </message>
</context>
<context>
    <name>target.boot-local-hint</name>
    <message>
        <source>load it, then run &quot;systemctl kexec&quot;</source>
        <translation>先加载，再运行“systemctl kexec”</translation>
    </message>
</context>
<context>
    <name>target.boot-refused</name>
    <message>
        <source>the target does not start it: {why}</source>
        <translation>目标没有启动它：{why}</translation>
    </message>
</context>
<context>
    <name>target.bundle-damaged</name>
    <message>
        <source>this is not the file that was written into the bundle</source>
        <translation>这不是当初写入启动包的文件</translation>
    </message>
</context>
<context>
    <name>target.bundle-lacks</name>
    <message>
        <source>the bundle lacks a file</source>
        <translation>启动包缺少一个文件</translation>
    </message>
</context>
<context>
    <name>target.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>target.cannot-pack</name>
    <message>
        <source>files cannot be packed: {why}</source>
        <translation>无法打包文件：{why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-prune</name>
    <message>
        <source>the store cannot be cleared: {why}</source>
        <translation>无法清理存放处：{why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-store</name>
    <message>
        <source>the target cannot keep the file: {why}</source>
        <translation>目标无法保存文件：{why}</translation>
    </message>
</context>
<context>
    <name>target.destination-hint</name>
    <message>
        <source>give a host, user@host, ssh://user@host:port or local:</source>
        <translation>请给出主机、user@host、ssh://user@host:port 或 local:</translation>
    </message>
</context>
<context>
    <name>target.export-again</name>
    <message>
        <source>export the bundle again</source>
        <translation>重新导出启动包</translation>
    </message>
</context>
<context>
    <name>target.history-unreadable</name>
    <message>
        <source>the history cannot be read: {why}</source>
        <translation>无法读取历史：{why}</translation>
    </message>
</context>
<context>
    <name>target.host-key-hint</name>
    <message>
        <source>the target&apos;s host key is unknown or another than before: compare its fingerprint with one that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R</source>
        <translation>目标的主机密钥未知或与以前不同：将其指纹与您信任的指纹比较，然后用 ssh 连接一次，或用 ssh-keygen -R 移除旧密钥</translation>
    </message>
</context>
<context>
    <name>target.install-ssh</name>
    <message>
        <source>on Debian it is in the package openssh-client</source>
        <translation>在 Debian 上，它在软件包 openssh-client 中</translation>
    </message>
</context>
<context>
    <name>target.localhost-overruled</name>
    <message>
        <source>the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is checked all the same</source>
        <translation>SSH 配置为 NoHostAuthenticationForLocalhost=yes；仍会检查主机密钥</translation>
    </message>
</context>
<context>
    <name>target.login-hint</name>
    <message>
        <source>try the same login by ssh; kwb asks nothing that ssh does not ask</source>
        <translation>用 ssh 尝试同样的登录；kwb 不会要求 ssh 不要求的东西</translation>
    </message>
</context>
<context>
    <name>target.lost-again</name>
    <message>
        <source>the connection was lost a second time</source>
        <translation>连接再次断开</translation>
    </message>
</context>
<context>
    <name>target.no-bundle</name>
    <message>
        <source>this is no bundle: it has no manifest.json</source>
        <translation>这不是启动包：没有 manifest.json</translation>
    </message>
</context>
<context>
    <name>target.no-console-command</name>
    <message>
        <source>the console command cannot be run: {why}</source>
        <translation>无法运行控制台命令：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-console-file</name>
    <message>
        <source>the console cannot be read: {why}</source>
        <translation>无法读取控制台：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader</name>
    <message>
        <source>the target has no loader of ours that could unload a crash image</source>
        <translation>目标上没有可用来卸载崩溃映像的本程序加载器</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader-hint</name>
    <message>
        <source>kwb target push a crash bundle first, or run kexec -p -u there</source>
        <translation>先发送崩溃启动包（kwb target push），或在那里运行 kexec -p -u</translation>
    </message>
</context>
<context>
    <name>target.no-folder</name>
    <message>
        <source>no folder for the SSH connection can be made: {why}</source>
        <translation>无法为 SSH 连接创建文件夹：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-gzip</name>
    <message>
        <source>the data cannot be compressed</source>
        <translation>无法压缩数据</translation>
    </message>
</context>
<context>
    <name>target.no-history</name>
    <message>
        <source>the history cannot be written: {why}</source>
        <translation>无法写入历史：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-loader</name>
    <message>
        <source>the target has no loader of ours that could unload it</source>
        <translation>目标上没有可用来卸载的本程序加载器</translation>
    </message>
</context>
<context>
    <name>target.no-loader-hint</name>
    <message>
        <source>kwb target push a bundle first, or run kexec -u there</source>
        <translation>先发送启动包（kwb target push），或在那里运行 kexec -u</translation>
    </message>
</context>
<context>
    <name>target.no-snapshot</name>
    <message>
        <source>no snapshot can be captured: {why}</source>
        <translation>无法捕获快照：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-ssh</name>
    <message>
        <source>ssh cannot be run: {why}</source>
        <translation>无法运行 ssh：{why}</translation>
    </message>
</context>
<context>
    <name>target.no-temporary-folder</name>
    <message>
        <source>no temporary folder can be made for the bundle: {why}</source>
        <translation>无法为启动包创建临时文件夹：{why}</translation>
    </message>
</context>
<context>
    <name>target.noise</name>
    <message>
        <source>the target&apos;s login shell only makes noise</source>
        <translation>目标的登录 shell 只输出噪声</translation>
    </message>
</context>
<context>
    <name>target.old-loader</name>
    <message>
        <source>the bundle&apos;s loader is of an earlier version and would not check the manifest</source>
        <translation>启动包的加载器是较早的版本，不会检查清单</translation>
    </message>
</context>
<context>
    <name>target.other-bytes</name>
    <message>
        <source>the target has got other bytes than were sent; they were thrown away</source>
        <translation>目标收到的字节与发送的不同；已丢弃</translation>
    </message>
</context>
<context>
    <name>target.push-again</name>
    <message>
        <source>push again; if it happens twice, look at the target&apos;s disk</source>
        <translation>再次发送；如果发生两次，请检查目标的磁盘</translation>
    </message>
</context>
<context>
    <name>target.said</name>
    <message>
        <source>it said: {words}</source>
        <translation>它说：{words}</translation>
    </message>
</context>
<context>
    <name>target.snapshot-too-large</name>
    <message>
        <source>the snapshot is larger than 256 MiB</source>
        <translation>快照超过 256 MiB</translation>
    </message>
</context>
<context>
    <name>target.state-cut</name>
    <message>
        <source>the target&apos;s answer about itself ended too early</source>
        <translation>目标关于自身的回答过早结束</translation>
    </message>
</context>
<context>
    <name>target.store-cut</name>
    <message>
        <source>the list of the target&apos;s store ended too early</source>
        <translation>目标存放处的列表过早结束</translation>
    </message>
</context>
<context>
    <name>target.strict-overruled</name>
    <message>
        <source>the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are asked for all the same</source>
        <translation>SSH 配置为 StrictHostKeyChecking={value}；仍会询问未知的主机密钥</translation>
    </message>
</context>
<context>
    <name>target.unreachable</name>
    <message>
        <source>the target cannot be reached: {why}</source>
        <translation>无法到达目标：{why}</translation>
    </message>
</context>
<context>
    <name>target.unsteady</name>
    <message>
        <source>the file does not arrive whole on the target</source>
        <translation>文件没有完整到达目标</translation>
    </message>
</context>
<context>
    <name>target.watch-cancelled</name>
    <message>
        <source>watching was cancelled; the machine goes on with what it does</source>
        <translation>已取消观察；机器继续进行它正在做的事</translation>
    </message>
</context>
<context>
    <name>token.accumulated</name>
    <message>
        <source>{name} is given {count} times; each has its effect.</source>
        <translation>{name} 给出了 {count} 次；每次都有效。</translation>
    </message>
</context>
<context>
    <name>token.by-reader</name>
    <message>
        <source>{name} is given {count} times; which of them count depends on who reads it.</source>
        <translation>{name} 给出了 {count} 次；哪些有效取决于由谁读取。</translation>
    </message>
</context>
<context>
    <name>token.effective</name>
    <message>
        <source>{name} is given {count} times; this one is the last and counts.</source>
        <translation>{name} 给出了 {count} 次；这是最后一个，以它为准。</translation>
    </message>
</context>
<context>
    <name>token.effective-first</name>
    <message>
        <source>{name} is given {count} times; this one is the first and counts.</source>
        <translation>{name} 给出了 {count} 次；这是第一个，以它为准。</translation>
    </message>
</context>
<context>
    <name>token.for-init</name>
    <message>
        <source>Stands behind &quot;--&quot;: it goes to the first program, not to the kernel.</source>
        <translation>位于 &quot;--&quot; 之后：它交给第一个程序，而不是内核。</translation>
    </message>
</context>
<context>
    <name>token.overridden</name>
    <message>
        <source>{name} is given {count} times; a later one takes the place of this.</source>
        <translation>{name} 给出了 {count} 次；后面的取代了这一个。</translation>
    </message>
</context>
<context>
    <name>token.overridden-first</name>
    <message>
        <source>{name} is given {count} times; the first counts, and this one is ignored.</source>
        <translation>{name} 给出了 {count} 次；以第一个为准，这一个被忽略。</translation>
    </message>
</context>
<context>
    <name>trace.and-more</name>
    <message>
        <source> and {count} more</source>
        <translation> 以及另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>trace.asked</name>
    <message>
        <source>Looked {direction} for {size} bytes at a multiple of {align}, in [{min}, {end}) ({limit}).</source>
        <translation>{direction}搜索：在 [{min}, {end}) 内、{align} 的倍数处找 {size} 字节（{limit}）。</translation>
    </message>
</context>
<context>
    <name>trace.bottom-up</name>
    <message>
        <source>bottom up</source>
        <translation>自下而上</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-changed</name>
    <message>
        <source>{allocator} makes &quot;{cmdline}&quot; of the command line.</source>
        <translation>{allocator} 把命令行变成“{cmdline}”。</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-dropped</name>
    <message>
        <source>{word} of the target&apos;s command line is left out: it was about the running kernel.</source>
        <translation>目标命令行中的 {word} 被略去：它针对的是运行中的内核。</translation>
    </message>
</context>
<context>
    <name>trace.crash-region</name>
    <message>
        <source>All of a crash image lies in {region}, which the running kernel keeps free ({sources}).</source>
        <translation>崩溃映像的全部内容都位于 {region}，由运行中的内核空出（{sources}）。</translation>
    </message>
</context>
<context>
    <name>trace.elfcorehdr-word</name>
    <message>
        <source>elfcorehdr= on the command line tells the crash kernel where the header of the dump is: &quot;{cmdline}&quot;.</source>
        <translation>命令行上的 elfcorehdr= 告诉崩溃内核转储头部的位置：&quot;{cmdline}&quot;。</translation>
    </message>
</context>
<context>
    <name>trace.exclude-why</name>
    <message>
        <source>{why} ({source})</source>
        <translation>{why}（{source}）</translation>
    </message>
</context>
<context>
    <name>trace.excluded</name>
    <message>
        <source>Kept clear of {what} {range} ({source}){more}: {rule}.</source>
        <translation>避开 {what} {range}（{source}）{more}：{rule}。</translation>
    </message>
</context>
<context>
    <name>trace.extent</name>
    <message>
        <source>Kept clear of {range}: the new kernel moves itself there before it reads anything else.</source>
        <translation>避开 {range}：新内核在读取其他任何内容之前就移到那里。</translation>
    </message>
</context>
<context>
    <name>trace.ram-free</name>
    <message>
        <source>{ram} It is free without the {reserved} ranges that the kernel&apos;s own memblock lists as reserved.</source>
        <translation>{ram} 除去内核的 memblock 列为保留的 {reserved} 个范围之外是空闲的。</translation>
    </message>
</context>
<context>
    <name>trace.ram-free-tree</name>
    <message>
        <source>{ram} It is free without {reserved} ranges that the device tree says are reserved; what the kernel reserved besides is not known.</source>
        <translation>{ram} 除去设备树说保留的 {reserved} 个范围之外是空闲的；内核另外保留了什么不得而知。</translation>
    </message>
</context>
<context>
    <name>trace.ram-iomem</name>
    <message>
        <source>RAM is the {count} lines &quot;System RAM&quot; of /proc/iomem.</source>
        <translation>RAM 是 /proc/iomem 中的 {count} 行 &quot;System RAM&quot;。</translation>
    </message>
</context>
<context>
    <name>trace.ram-lite</name>
    <message>
        <source>RAM is what the memory nodes list below {top}{which}: {count} ranges.</source>
        <translation>RAM 是 {top} 以下内存节点所列的{which}：{count} 个范围。</translation>
    </message>
</context>
<context>
    <name>trace.ram-memblock</name>
    <message>
        <source>RAM is what the kernel&apos;s own memblock lists (regions: {count}).</source>
        <translation>RAM 是内核的 memblock 所列的（区域：{count}）。</translation>
    </message>
</context>
<context>
    <name>trace.ram-node-end</name>
    <message>
        <source>the end of the lowest memory node</source>
        <translation>最低内存节点的末尾</translation>
    </message>
</context>
<context>
    <name>trace.ram-one-range</name>
    <message>
        <source>RAM is taken as one range from 0 to {end}, {what}, minus what is excluded.</source>
        <translation>RAM 视为从 0 到 {end} 的一个范围（{what}），减去排除的部分。</translation>
    </message>
</context>
<context>
    <name>trace.ram-tool-limit</name>
    <message>
        <source>beyond which the tool does not look</source>
        <translation>工具不会越过此处</translation>
    </message>
</context>
<context>
    <name>trace.ram-tree</name>
    <message>
        <source>RAM is what the device tree lists: {size} bytes (ranges: {count}).</source>
        <translation>RAM 是设备树所列的：{size} 字节（范围：{count}）。</translation>
    </message>
</context>
<context>
    <name>trace.reach</name>
    <message>
        <source>It cannot lie in {range}: {because}.</source>
        <translation>它不能位于 {range}：{because}。</translation>
    </message>
</context>
<context>
    <name>trace.reserve</name>
    <message>
        <source>Kept clear of {range}: reserved by the request.</source>
        <translation>避开 {range}：由请求保留。</translation>
    </message>
</context>
<context>
    <name>trace.top-down</name>
    <message>
        <source>top down</source>
        <translation>自上而下</translation>
    </message>
</context>
<context>
    <name>tree-lines.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>tree-rows.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>tree-rows.filter-cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>tree-rows.limit</name>
    <message>
        <source>the device tree has too many parts to show</source>
        <translation>设备树的组成部分太多，无法显示</translation>
    </message>
</context>
<context>
    <name>tree.backup-row</name>
    <message>
        <source>the copy of the first memory must stay</source>
        <translation>最初内存的副本必须保留</translation>
    </message>
</context>
<context>
    <name>tree.boot-cpu-zero</name>
    <message>
        <source>the purgatory writes the CPU that boots there</source>
        <translation>purgatory 在此写入启动的 CPU</translation>
    </message>
</context>
<context>
    <name>tree.bootargs</name>
    <message>
        <source>the new kernel&apos;s command line</source>
        <translation>新内核的命令行</translation>
    </message>
</context>
<context>
    <name>tree.bootargs-none</name>
    <message>
        <source>no command line was asked for</source>
        <translation>没有要求命令行</translation>
    </message>
</context>
<context>
    <name>tree.booted-from-kexec</name>
    <message>
        <source>tells the kernel that no firmware came before it</source>
        <translation>告诉内核在它之前没有固件</translation>
    </message>
</context>
<context>
    <name>tree.cell-too-small</name>
    <message>
        <source>{value} does not fit the one cell that the root has for it</source>
        <translation>{value} 放不进根节点为此提供的一个单元</translation>
    </message>
</context>
<context>
    <name>tree.chosen</name>
    <message>
        <source>the node that carries what a boot loader tells a kernel</source>
        <translation>承载引导加载器告诉内核之内容的节点</translation>
    </message>
</context>
<context>
    <name>tree.cpus</name>
    <message>
        <source>CPUs as they are now, not as they were at boot</source>
        <translation>当前的 CPU，而不是启动时的</translation>
    </message>
</context>
<context>
    <name>tree.crash-old</name>
    <message>
        <source>it is about a crash dump of an earlier kernel</source>
        <translation>它与更早内核的崩溃转储有关</translation>
    </message>
</context>
<context>
    <name>tree.dma-window</name>
    <message>
        <source>DMA windows as they are now</source>
        <translation>当前的 DMA 窗口</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable</name>
    <message>
        <source>what the crash kernel may use of each LMB: rows for those alone that it looks at, because others would bring it out of step</source>
        <translation>崩溃内核可使用每个 LMB 的哪些部分：只为它会查看的 LMB 写行，否则会使它错位</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable-all</name>
    <message>
        <source>what the crash kernel may use of each LMB: a row for each</source>
        <translation>崩溃内核可使用每个 LMB 的哪些部分：每个一行</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr</name>
    <message>
        <source>where the header of the dump is, for kernels that look here</source>
        <translation>转储头部的位置，供在此查看的内核使用</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr-row</name>
    <message>
        <source>the header of the dump must stay</source>
        <translation>转储头部必须保留</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row</name>
    <message>
        <source>the tree itself, so that the reservation block is never empty</source>
        <translation>设备树自身，使保留块永不为空</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row-old</name>
    <message>
        <source>the running kernel&apos;s own tree is not needed any more</source>
        <translation>运行中内核自己的设备树不再需要</translation>
    </message>
</context>
<context>
    <name>tree.hand-edit</name>
    <message>
        <source>asked for by the request</source>
        <translation>由请求要求</translation>
    </message>
</context>
<context>
    <name>tree.ima</name>
    <message>
        <source>the new kernel takes the measurement log over from there</source>
        <translation>新内核从那里接收度量日志</translation>
    </message>
</context>
<context>
    <name>tree.ima-old</name>
    <message>
        <source>the measurement log of an earlier kernel was taken over already</source>
        <translation>更早内核的度量日志已被接收</translation>
    </message>
</context>
<context>
    <name>tree.initrd-end</name>
    <message>
        <source>first byte behind the new initrd</source>
        <translation>新 initrd 之后的第一个字节</translation>
    </message>
</context>
<context>
    <name>tree.initrd-old</name>
    <message>
        <source>the running kernel&apos;s initrd means nothing to the new one</source>
        <translation>运行中内核的 initrd 对新内核没有意义</translation>
    </message>
</context>
<context>
    <name>tree.initrd-row</name>
    <message>
        <source>the new kernel must not use the initrd&apos;s memory before it is unpacked</source>
        <translation>新内核在解包之前不得使用 initrd 的内存</translation>
    </message>
</context>
<context>
    <name>tree.initrd-start</name>
    <message>
        <source>first byte of the new initrd</source>
        <translation>新 initrd 的第一个字节</translation>
    </message>
</context>
<context>
    <name>tree.keep-row</name>
    <message>
        <source>the boot loader reserved it for a reason that still holds</source>
        <translation>引导加载器为仍然成立的理由保留了它</translation>
    </message>
</context>
<context>
    <name>tree.last-row</name>
    <message>
        <source>the last row is taken for the tree&apos;s own</source>
        <translation>最后一行被当作设备树自己的行</translation>
    </message>
</context>
<context>
    <name>tree.lite-row</name>
    <message>
        <source>{what} ({source}) was kept clear of, so it is reserved</source>
        <translation>{what}（{source}）已避开，因此保留</translation>
    </message>
</context>
<context>
    <name>tree.lite-row-old</name>
    <message>
        <source>the rows of the tree are deleted, but every second one is stepped over</source>
        <translation>设备树的各行被删除，但每隔一行会被跳过</translation>
    </message>
</context>
<context>
    <name>tree.lite-sorted</name>
    <message>
        <source>nodes and properties are sorted by name</source>
        <translation>节点和属性按名称排序</translation>
    </message>
</context>
<context>
    <name>tree.marker</name>
    <message>
        <source>the marker lets a booted machine be asked which plan it runs</source>
        <translation>凭此标记可以询问已启动的机器运行的是哪个计划</translation>
    </message>
</context>
<context>
    <name>tree.old-memory-row</name>
    <message>
        <source>memory of the kernel that died, up to the crash region: it is what the dump is about</source>
        <translation>已停止内核的内存，直到崩溃区域：转储的对象</translation>
    </message>
</context>
<context>
    <name>tree.overlay</name>
    <message>
        <source>an overlay of the request</source>
        <translation>请求的覆盖层</translation>
    </message>
</context>
<context>
    <name>tree.reserve</name>
    <message>
        <source>{what} ({source}) stays in use</source>
        <translation>{what}（{source}）继续使用</translation>
    </message>
</context>
<context>
    <name>tree.running-only</name>
    <message>
        <source>it describes the running kernel only</source>
        <translation>它只描述运行中的内核</translation>
    </message>
</context>
<context>
    <name>tree.seed</name>
    <message>
        <source>room for random bytes that the loader fills in on the target (late slot)</source>
        <translation>供加载器在目标上填入随机字节的空间（延迟槽）</translation>
    </message>
</context>
<context>
    <name>tree.seed-old</name>
    <message>
        <source>a seed may be used once only</source>
        <translation>种子只能使用一次</translation>
    </message>
</context>
<context>
    <name>tree.sorted</name>
    <message>
        <source>siblings are sorted by name</source>
        <translation>兄弟节点按名称排序</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory</name>
    <message>
        <source>the crash kernel takes this in place of reg: memory up to the end of the crash region, and the firmware&apos;s</source>
        <translation>崩溃内核用它代替 reg：直到崩溃区域末尾的内存，以及固件的内存</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory-range</name>
    <message>
        <source>the crash region, for kernels that look here (those of PowerPC do not)</source>
        <translation>崩溃区域，供在此查看的内核使用（PowerPC 的内核不看）</translation>
    </message>
</context>
<context>
    <name>trust.added</name>
    <message>
        <source>{name}, {digest}</source>
        <translation>{name}，{digest}</translation>
    </message>
</context>
<context>
    <name>trust.appended</name>
    <message>
        <source>appended, {size} at {offset}</source>
        <translation>附加，{size}，位于 {offset}</translation>
    </message>
</context>
<context>
    <name>trust.authenticode</name>
    <message>
        <source>Authenticode, {size} at {offset}</source>
        <translation>Authenticode，{size}，位于 {offset}</translation>
    </message>
</context>
<context>
    <name>trust.blacklist</name>
    <message>
        <source>blacklist of the target</source>
        <translation>目标的黑名单</translation>
    </message>
</context>
<context>
    <name>trust.blacklisted-key</name>
    <message>
        <source>in that blacklist</source>
        <translation>在该黑名单中</translation>
    </message>
</context>
<context>
    <name>trust.by-issuer</name>
    <message>
        <source>{issuer}, serial number {serial}</source>
        <translation>{issuer}，序列号 {serial}</translation>
    </message>
</context>
<context>
    <name>trust.by-key</name>
    <message>
        <source>the key with the identifier {id}</source>
        <translation>标识符为 {id} 的密钥</translation>
    </message>
</context>
<context>
    <name>trust.call-accepted</name>
    <message>
        <source>accepted: {why}</source>
        <translation>接受：{why}</translation>
    </message>
</context>
<context>
    <name>trust.call-refused</name>
    <message>
        <source>refused with {name}: {why}</source>
        <translation>以 {name} 拒绝：{why}</translation>
    </message>
</context>
<context>
    <name>trust.entries</name>
    <message>
        <source>entries: {count}</source>
        <translation>条目：{count}</translation>
    </message>
</context>
<context>
    <name>trust.key-absent</name>
    <message>
        <source>in none of its keyrings that can be read</source>
        <translation>不在任何可读取的密钥环中</translation>
    </message>
</context>
<context>
    <name>trust.key-found</name>
    <message>
        <source>in one of its keyrings</source>
        <translation>在其某个密钥环中</translation>
    </message>
</context>
<context>
    <name>trust.key-there</name>
    <message>
        <source>the trusted key on the target</source>
        <translation>目标上的受信任密钥</translation>
    </message>
</context>
<context>
    <name>trust.known</name>
    <message>
        <source>{name}, which the log has already</source>
        <translation>{name}，日志中已有</translation>
    </message>
</context>
<context>
    <name>trust.log</name>
    <message>
        <source>measurement log of the target</source>
        <translation>目标的度量日志</translation>
    </message>
</context>
<context>
    <name>trust.measures-cmdline</name>
    <message>
        <source>measured: the command line</source>
        <translation>度量：命令行</translation>
    </message>
</context>
<context>
    <name>trust.measures-initrd</name>
    <message>
        <source>measured: the initrd</source>
        <translation>度量：initrd</translation>
    </message>
</context>
<context>
    <name>trust.measures-kernel</name>
    <message>
        <source>measured: the kernel</source>
        <translation>度量：内核</translation>
    </message>
</context>
<context>
    <name>trust.no-blacklist</name>
    <message>
        <source>not known as a whole</source>
        <translation>不完全清楚</translation>
    </message>
</context>
<context>
    <name>trust.no-log</name>
    <message>
        <source>the snapshot has none</source>
        <translation>快照中没有</translation>
    </message>
</context>
<context>
    <name>trust.no-policy</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>trust.nobody-asked</name>
    <message>
        <source>not judged: no trusted certificates are known</source>
        <translation>未作判断：没有已知的可信证书</translation>
    </message>
</context>
<context>
    <name>trust.not-measured</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>trust.policy</name>
    <message>
        <source>policy of IMA on the target</source>
        <translation>目标上的 IMA 策略</translation>
    </message>
</context>
<context>
    <name>trust.refused</name>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
</context>
<context>
    <name>trust.register</name>
    <message>
        <source>PCR {number} ({bank}) after that</source>
        <translation>此后的 PCR {number}（{bank}）</translation>
    </message>
</context>
<context>
    <name>trust.rule</name>
    <message>
        <source>its rule for kernels</source>
        <translation>其中对内核的规则</translation>
    </message>
</context>
<context>
    <name>trust.signature</name>
    <message>
        <source>signature of the kernel</source>
        <translation>内核的签名</translation>
    </message>
</context>
<context>
    <name>trust.signer</name>
    <message>
        <source>signed by</source>
        <translation>签名者</translation>
    </message>
</context>
<context>
    <name>trust.unsigned</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>trust.verdict</name>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>walk.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>大端</translation>
    </message>
</context>
<context>
    <name>walk.console</name>
    <message>
        <source>it says hello</source>
        <translation>它打招呼</translation>
    </message>
</context>
<context>
    <name>walk.console-banner</name>
    <message>
        <source>Its first line names the plan and the number of segments that it will check: {count}.</source>
        <translation>第一行指明计划和它将检查的段数：{count}。</translation>
    </message>
</context>
<context>
    <name>walk.console-hv</name>
    <message>
        <source>Without any driver it writes through the hypervisor: call 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</source>
        <translation>它不用任何驱动，经虚拟机监控器写出：调用 0x58（H_PUT_TERM_CHAR），终端 {terminal}。</translation>
    </message>
</context>
<context>
    <name>walk.console-none</name>
    <message>
        <source>It found no console that it could use in this machine, so it works in silence.</source>
        <translation>它在此机器上没有找到可用的控制台，因此静默工作。</translation>
    </message>
</context>
<context>
    <name>walk.console-opal</name>
    <message>
        <source>Without any driver it writes through the firmware: OPAL, entered at {entry}.</source>
        <translation>它不用任何驱动，经固件写出：OPAL，入口 {entry}。</translation>
    </message>
</context>
<context>
    <name>walk.copy</name>
    <message>
        <source>the pages are copied</source>
        <translation>复制页面</translation>
    </message>
</context>
<context>
    <name>walk.copy-low</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0, and the waiting processors are sent to 0x60 there.</source>
        <translation>然后把 {entry} 处的前 256 字节复制到地址 0，并把等待的处理器送往那里的 0x60。</translation>
    </message>
</context>
<context>
    <name>walk.copy-low-opal</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0; no processor waits for them, for OPAL has the others.</source>
        <translation>然后 {entry} 处的前 256 字节被复制到地址 0；没有处理器在等它们，因为其余处理器由 OPAL 掌管。</translation>
    </message>
</context>
<context>
    <name>walk.copy-pages</name>
    <message>
        <source>The segments&apos; pages ({pages} of {page}) go to their destinations, over whatever lies there; the kernel lands at {kernel}.</source>
        <translation>段的页面（{pages} 个，每页 {page}）到达各自的目的地，覆盖那里的任何内容；内核落在 {kernel}。</translation>
    </message>
</context>
<context>
    <name>walk.enter</name>
    <message>
        <source>the purgatory is entered</source>
        <translation>进入 purgatory</translation>
    </message>
</context>
<context>
    <name>walk.enter-order</name>
    <message>
        <source>It is still {old}-endian, like the kernel that it comes from, so the purgatory must be, too.</source>
        <translation>此时仍是 {old} 端序，与它所来自的内核相同，因此 purgatory 也必须如此。</translation>
    </message>
</context>
<context>
    <name>walk.enter-registers</name>
    <message>
        <source>The boot processor jumps to {entry} with the memory management off: r3 = its own number, r4 = {entry}, r5 = 0.</source>
        <translation>启动处理器在内存管理关闭的情况下跳到 {entry}：r3 = 自己的编号，r4 = {entry}，r5 = 0。</translation>
    </message>
</context>
<context>
    <name>walk.file-load</name>
    <message>
        <source>kexec_file_load</source>
        <translation>kexec_file_load</translation>
    </message>
</context>
<context>
    <name>walk.file-load-all</name>
    <message>
        <source>kexec_file_load gets open files and a command line; the kernel itself makes the list of segments ({count} of at most {limit}) and enters at {entry}.</source>
        <translation>kexec_file_load 得到打开的文件和命令行；内核自己生成段列表（{count} 个，最多 {limit} 个），并从 {entry} 进入。</translation>
    </message>
</context>
<context>
    <name>walk.first</name>
    <message>
        <source>the new kernel&apos;s first instruction</source>
        <translation>新内核的第一条指令</translation>
    </message>
</context>
<context>
    <name>walk.first-at</name>
    <message>
        <source>It stands at {kernel}, the first byte of the kernel&apos;s image, not at e_entry.</source>
        <translation>它位于 {kernel}，即内核映像的第一个字节，而不是 e_entry。</translation>
    </message>
</context>
<context>
    <name>walk.first-big</name>
    <message>
        <source>The words there make sense in both byte orders; this kernel is big-endian and runs straight on.</source>
        <translation>那里的字在两种字节序下都有意义；此内核是大端，径直运行下去。</translation>
    </message>
</context>
<context>
    <name>walk.first-little</name>
    <message>
        <source>The words there make sense in both byte orders and switch the processor to little-endian.</source>
        <translation>那里的字在两种字节序下都有意义，并把处理器切换到小端。</translation>
    </message>
</context>
<context>
    <name>walk.hole</name>
    <message>
        <source>a place for the {segment}</source>
        <translation>{segment} 的位置</translation>
    </message>
</context>
<context>
    <name>walk.hole-found</name>
    <message>
        <source>It takes {range}, found among {count} holes looked at.</source>
        <translation>它占用 {range}，从查看的 {count} 个空隙中选出。</translation>
    </message>
</context>
<context>
    <name>walk.hole-given</name>
    <message>
        <source>Its place follows from another one&apos;s: {range}.</source>
        <translation>其位置由另一个的位置决定：{range}。</translation>
    </message>
</context>
<context>
    <name>walk.hole-needs</name>
    <message>
        <source>The {segment} takes {size} at a multiple of {align} ({allocator}).</source>
        <translation>{segment} 在 {align} 的倍数处占 {size}（{allocator}）。</translation>
    </message>
</context>
<context>
    <name>walk.hole-pinned</name>
    <message>
        <source>The request pins it at {range}, so nothing is searched.</source>
        <translation>请求把它固定在 {range}，因此不搜索。</translation>
    </message>
</context>
<context>
    <name>walk.kept</name>
    <message>
        <source>They are: {list}.</source>
        <translation>它们是：{list}。</translation>
    </message>
</context>
<context>
    <name>walk.kept-extent</name>
    <message>
        <source>{range}, where the new kernel moves itself</source>
        <translation>{range}，新内核移动到的位置</translation>
    </message>
</context>
<context>
    <name>walk.kept-join</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
</context>
<context>
    <name>walk.kept-memory</name>
    <message>
        <source>{what} {range} ({source}){more}</source>
        <translation>{what} {range}（{source}）{more}</translation>
    </message>
</context>
<context>
    <name>walk.kept-more</name>
    <message>
        <source>{first}; …</source>
        <translation>{first}；……</translation>
    </message>
</context>
<context>
    <name>walk.kept-reserve</name>
    <message>
        <source>{range}, reserved by the request</source>
        <translation>{range}，由请求保留</translation>
    </message>
</context>
<context>
    <name>walk.link</name>
    <message>
        <source>the purgatory is linked</source>
        <translation>链接 purgatory</translation>
    </message>
</context>
<context>
    <name>walk.link-own</name>
    <message>
        <source>The purgatory is the one inside the running kernel: that kernel puts it together, and its bytes are not known here.</source>
        <translation>purgatory 是运行中内核内部的那个：由该内核组装，其字节在此未知。</translation>
    </message>
</context>
<context>
    <name>walk.link-own-entry</name>
    <message>
        <source>It will be entered at {entry}.</source>
        <translation>将从 {entry} 进入。</translation>
    </message>
</context>
<context>
    <name>walk.link-plain</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}.</source>
        <translation>它编译时没有地址；在 {base} 应用的重定位：{count}。</translation>
    </message>
</context>
<context>
    <name>walk.link-toc</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}, with the table of contents at {toc}.</source>
        <translation>它编译时没有地址；在 {base} 应用的重定位：{count}，目录表位于 {toc}。</translation>
    </message>
</context>
<context>
    <name>walk.link-values</name>
    <message>
        <source>Variables filled in: {count}; among them the kernel&apos;s address, {kernel}, and the tree&apos;s, {tree}.</source>
        <translation>填入的变量：{count}；其中有内核的地址 {kernel} 和设备树的地址 {tree}。</translation>
    </message>
</context>
<context>
    <name>walk.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>小端</translation>
    </message>
</context>
<context>
    <name>walk.load</name>
    <message>
        <source>kexec_load</source>
        <translation>kexec_load</translation>
    </message>
</context>
<context>
    <name>walk.load-list</name>
    <message>
        <source>kexec_load gets a list of segments ({count} of at most {limit}) and the entry {entry}; whole pages of {page}, no overlap.</source>
        <translation>kexec_load 得到段列表（{count} 个，最多 {limit} 个）和入口 {entry}；整页 {page}，不重叠。</translation>
    </message>
</context>
<context>
    <name>walk.load-waits</name>
    <message>
        <source>Nothing moves yet: {bytes} wait in whatever pages are free.</source>
        <translation>此时什么都没有移动：{bytes} 在任意空闲页面中等待。</translation>
    </message>
</context>
<context>
    <name>walk.memory</name>
    <message>
        <source>what memory there is</source>
        <translation>有哪些内存</translation>
    </message>
</context>
<context>
    <name>walk.memory-kept</name>
    <message>
        <source>Things that every search keeps clear of: {count}.</source>
        <translation>每次搜索都要避开的东西：{count}。</translation>
    </message>
</context>
<context>
    <name>walk.memory-ram</name>
    <message>
        <source>The machine has {ram} of RAM; its first block ends at {end}, and pages are {page}.</source>
        <translation>机器有 {ram} RAM；其第一个块止于 {end}，页为 {page}。</translation>
    </message>
</context>
<context>
    <name>walk.move</name>
    <message>
        <source>the kernel moves itself</source>
        <translation>内核移动自己</translation>
    </message>
</context>
<context>
    <name>walk.move-blind</name>
    <message>
        <source>It has not looked at the tree yet, so nothing that it still needs may lie there.</source>
        <translation>它还没有看过设备树，因此它仍需要的东西不得位于那里。</translation>
    </message>
</context>
<context>
    <name>walk.move-range</name>
    <message>
        <source>It takes {range}: {name}.</source>
        <translation>它占用 {range}：{name}。</translation>
    </message>
</context>
<context>
    <name>walk.no-hole</name>
    <message>
        <source>no place for the {segment}</source>
        <translation>{segment} 没有位置</translation>
    </message>
</context>
<context>
    <name>walk.no-hole-fits</name>
    <message>
        <source>No hole will do (looked at: {count}); the findings say why.</source>
        <translation>没有可用的空隙（已查看：{count}）；原因见各项发现。</translation>
    </message>
</context>
<context>
    <name>walk.only-hole-taken</name>
    <message>
        <source>It takes {range}, the first hole looked at.</source>
        <translation>它占用 {range}，即第一个查看的空隙。</translation>
    </message>
</context>
<context>
    <name>walk.panic</name>
    <message>
        <source>the running kernel panics</source>
        <translation>运行中的内核崩溃</translation>
    </message>
</context>
<context>
    <name>walk.panic-no-copy</name>
    <message>
        <source>Nothing is copied now: the segments have lain in the crash region since they were loaded. Only the first 256 bytes at {entry} go to address 0.</source>
        <translation>此时不再复制：各段自加载起就在崩溃区域内。只有 {entry} 处的前 256 字节复制到地址 0。</translation>
    </message>
</context>
<context>
    <name>walk.panic-notes</name>
    <message>
        <source>Each processor leaves its registers in a note and stops; the one that panicked goes on.</source>
        <translation>每个处理器把寄存器留在注释里并停止；发生崩溃的那个继续。</translation>
    </message>
</context>
<context>
    <name>walk.read</name>
    <message>
        <source>the kernel reads its tree</source>
        <translation>内核读取设备树</translation>
    </message>
</context>
<context>
    <name>walk.read-initrd</name>
    <message>
        <source>It finds the initrd at {range}, keeps it until it is unpacked, and boots on like after firmware.</source>
        <translation>它在 {range} 找到 initrd，保留到解包为止，然后像由固件启动一样继续。</translation>
    </message>
</context>
<context>
    <name>walk.read-no-initrd</name>
    <message>
        <source>It finds no initrd, and boots on like after firmware.</source>
        <translation>它没有找到 initrd，像从固件启动那样继续。</translation>
    </message>
</context>
<context>
    <name>walk.read-tree</name>
    <message>
        <source>At {tree} it finds its memory, its command line of {length} bytes, {whole} with its NUL, and the rows it must reserve: {rows}.</source>
        <translation>在 {tree} 它找到内存、{length} 字节（含 NUL 为 {whole}）的命令行，以及必须保留的行：{rows}。</translation>
    </message>
</context>
<context>
    <name>walk.reboot</name>
    <message>
        <source>reboot</source>
        <translation>重启</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors gather in a waiting loop.</source>
        <translation>reboot 调用停止设备并切换到引导处理器；其余处理器聚集在等待循环中。</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu-opal</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors go back to OPAL.</source>
        <translation>reboot 调用停止设备并切换到引导处理器；其余处理器返回 OPAL。</translation>
    </message>
</context>
<context>
    <name>walk.reboot-order</name>
    <message>
        <source>From here on nothing can fail softly: interrupts are off, and the code that runs is {old}-endian with pages of {page}.</source>
        <translation>从此再没有温和的失败：中断已关闭，运行的代码是 {old} 端序，页为 {page}。</translation>
    </message>
</context>
<context>
    <name>walk.registers</name>
    <message>
        <source>the registers are loaded</source>
        <translation>装入寄存器</translation>
    </message>
</context>
<context>
    <name>walk.registers-branch</name>
    <message>
        <source>The jump is a plain branch: the processor is big-endian already, and so every kernel is entered.</source>
        <translation>跳转是普通的分支：处理器已是大端，每个内核都这样进入。</translation>
    </message>
</context>
<context>
    <name>walk.registers-rfid</name>
    <message>
        <source>The jump is an rfid, which also makes the processor big-endian: so every kernel is entered, whatever it is.</source>
        <translation>跳转是 rfid，它也使处理器成为大端：无论何种内核都这样进入。</translation>
    </message>
</context>
<context>
    <name>walk.registers-set</name>
    <message>
        <source>r3 = {tree}, the tree; r4 = {kernel}, the kernel&apos;s own address; r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = {entry}, OPAL&apos;s.</source>
        <translation>r3 = {tree}，设备树；r4 = {kernel}，内核自己的地址；r5 = 0，因为不是 Open Firmware 调用它；r8 = {base} 和 r9 = {entry}，来自 OPAL。</translation>
    </message>
</context>
<context>
    <name>walk.request</name>
    <message>
        <source>the request</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>walk.request-kernel</name>
    <message>
        <source>{kernel} is to follow the kernel that runs on {machine}.</source>
        <translation>{kernel} 将接替 {machine} 上运行的内核。</translation>
    </message>
</context>
<context>
    <name>walk.request-rest</name>
    <message>
        <source>Initrd files: {initrds}; command line: {length} bytes, {whole} with its NUL; byte order now: {old}, then: {new}.</source>
        <translation>initrd 文件：{initrds}；命令行：{length} 字节（含 NUL 为 {whole}）；字节序现为 {old}，随后为 {new}。</translation>
    </message>
</context>
<context>
    <name>walk.save</name>
    <message>
        <source>the first memory is saved</source>
        <translation>保存最初的内存</translation>
    </message>
</context>
<context>
    <name>walk.save-copy</name>
    <message>
        <source>The purgatory copies {size} from address 0 to {backup}: the crash kernel will write its exception vectors there.</source>
        <translation>purgatory 把 {size} 从地址 0 复制到 {backup}：崩溃内核会在那里写入异常向量。</translation>
    </message>
</context>
<context>
    <name>walk.save-dump</name>
    <message>
        <source>The header of the dump says that this memory is found in the copy.</source>
        <translation>转储头部说明这段内存在副本中。</translation>
    </message>
</context>
<context>
    <name>walk.seal</name>
    <message>
        <source>the digests are made</source>
        <translation>生成摘要</translation>
    </message>
</context>
<context>
    <name>walk.seal-one</name>
    <message>
        <source>One SHA-256 is made over all segments but the purgatory, in the order of the list, {bytes} in all.</source>
        <translation>对除 purgatory 之外的全部段按列表顺序生成一个 SHA-256，共 {bytes}。</translation>
    </message>
</context>
<context>
    <name>walk.seal-rows</name>
    <message>
        <source>Each of these segments gets a SHA-256 of its own: {count}, {bytes} in all, the zeros behind the file&apos;s bytes included.</source>
        <translation>这些段各有自己的 SHA-256：{count} 个，共 {bytes}，包括文件字节之后的零。</translation>
    </message>
</context>
<context>
    <name>walk.seal-stored</name>
    <message>
        <source>It is written into the purgatory together with the list of ranges.</source>
        <translation>它与范围列表一起写入 purgatory。</translation>
    </message>
</context>
<context>
    <name>walk.seal-table</name>
    <message>
        <source>The first digest stands at {at}, in the purgatory, which cannot hold one of itself.</source>
        <translation>第一个摘要位于 {at}，在 purgatory 之中；purgatory 不能含有自己的摘要。</translation>
    </message>
</context>
<context>
    <name>walk.stay</name>
    <message>
        <source>the kernel stays where it is</source>
        <translation>内核留在原处</translation>
    </message>
</context>
<context>
    <name>walk.stay-vectors</name>
    <message>
        <source>It writes its exception vectors from 0 all the same, for that is where the processor looks for them.</source>
        <translation>它仍然从 0 起写入异常向量，因为处理器在那里查找。</translation>
    </message>
</context>
<context>
    <name>walk.stay-word</name>
    <message>
        <source>The word at 0x5c of its image reads 1, so it relocates itself to where it lies instead of moving to 0.</source>
        <translation>其映像 0x5c 处的字为 1，因此它就地重定位，而不移动到 0。</translation>
    </message>
</context>
<context>
    <name>walk.tree</name>
    <message>
        <source>the device tree is edited</source>
        <translation>编辑设备树</translation>
    </message>
</context>
<context>
    <name>walk.tree-edits</name>
    <message>
        <source>Edits to the target&apos;s tree: {all} (added: {added}, changed: {changed}, removed: {removed}).</source>
        <translation>对目标设备树的编辑：{all}（新增：{added}，更改：{changed}，移除：{removed}）。</translation>
    </message>
</context>
<context>
    <name>walk.tree-flat</name>
    <message>
        <source>Flattened it has {size} and lies at {mem}; rows in its reservation block: {rows}.</source>
        <translation>扁平化后大小为 {size}，位于 {mem}；其保留块的行数：{rows}。</translation>
    </message>
</context>
<context>
    <name>walk.verify</name>
    <message>
        <source>every segment is checked</source>
        <translation>检查每个段</translation>
    </message>
</context>
<context>
    <name>walk.verify-at</name>
    <message>
        <source>It runs at {entry}.</source>
        <translation>它在 {entry} 运行。</translation>
    </message>
</context>
<context>
    <name>walk.verify-bad</name>
    <message>
        <source>A segment that differs is named with both digests, and then it does what the plan says: {action}.</source>
        <translation>不同的段连同两个摘要一起指明，然后按计划行事：{action}。</translation>
    </message>
</context>
<context>
    <name>walk.verify-linux</name>
    <message>
        <source>Linux gives its purgatory a digest of all segments, but on 64-bit PowerPC that purgatory never looks at it.</source>
        <translation>Linux 给 purgatory 一个全部段的摘要，但在 64 位 PowerPC 上该 purgatory 从不查看它。</translation>
    </message>
</context>
<context>
    <name>walk.verify-not</name>
    <message>
        <source>nothing is checked</source>
        <translation>什么也不检查</translation>
    </message>
</context>
<context>
    <name>walk.verify-own</name>
    <message>
        <source>The purgatory of the request does what its author wrote: that of kexec-tools hashes all segments and stops for good if their digest differs.</source>
        <translation>请求的 purgatory 按其作者所写行事：kexec-tools 的对全部段求摘要，若不同则永远停住。</translation>
    </message>
</context>
<context>
    <name>walk.verify-risk</name>
    <message>
        <source>A segment that something wrote into is booted all the same.</source>
        <translation>被写坏的段仍会照样启动。</translation>
    </message>
</context>
<context>
    <name>walk.verify-rows</name>
    <message>
        <source>It hashes the segments where they lie now ({count}, {bytes}) and compares each digest with the one that was sealed in.</source>
        <translation>它就地对各段求摘要（{count} 个，{bytes}），并逐一与封装的摘要比较。</translation>
    </message>
</context>
<context>
    <name>why.backup</name>
    <message>
        <source>The crash kernel writes over {saved} when it starts; the purgatory copies that here first, and the dump takes it from here.</source>
        <translation>崩溃内核启动时会覆盖 {saved}；purgatory 先把它复制到这里，转储从这里取。</translation>
    </message>
</context>
<context>
    <name>why.elfcorehdr</name>
    <message>
        <source>It tells the crash kernel what to save: {notes} notes of the running kernel, the copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash region; in the byte order of the new kernel, which reads it.</source>
        <translation>它告诉崩溃内核要保存什么：运行中内核的 {notes} 个注释、{saved} 的副本，以及除崩溃区域外的 {ranges} 个 RAM 范围，共 {size}；采用读取它的新内核的字节序。</translation>
    </message>
</context>
<context>
    <name>why.paddr</name>
    <message>
        <source>kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}.</source>
        <translation>kexec-tools 把第一个之外的每个 PT_LOAD 留在其 p_paddr {paddr}。</translation>
    </message>
</context>
<context>
    <name>why.pinned</name>
    <message>
        <source>Pinned at {address} by the request.</source>
        <translation>由请求固定在 {address}。</translation>
    </message>
</context>
<context>
    <name>why.span</name>
    <message>
        <source>All PT_LOADs keep their distances: {offset} into the place at {address} that was found for {size} bytes.</source>
        <translation>所有 PT_LOAD 保持距离：位于为 {size} 字节在 {address} 找到的位置之内 {offset} 处。</translation>
    </message>
</context>
<context>
    <name>workspace.no-change</name>
    <message>
        <source>no change of a tree is called so</source>
        <translation>没有这样名称的设备树更改</translation>
    </message>
</context>
<context>
    <name>workspace.no-hex</name>
    <message>
        <source>pairs of hexadecimal digits were expected</source>
        <translation>应为成对的十六进制数字</translation>
    </message>
</context>
<context>
    <name>workspace.no-mismatch</name>
    <message>
        <source>&quot;stop&quot;, &quot;reboot&quot; or &quot;continue&quot; was expected</source>
        <translation>应为 &quot;stop&quot;、&quot;reboot&quot; 或 &quot;continue&quot;</translation>
    </message>
</context>
<context>
    <name>workspace.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>应为 &quot;little&quot; 或 &quot;big&quot;</translation>
    </message>
</context>
<context>
    <name>workspace.no-range</name>
    <message>
        <source>begin must lie below end</source>
        <translation>开头必须低于末尾</translation>
    </message>
</context>
<context>
    <name>workspace.other-schema</name>
    <message>
        <source>is no workspace that this version knows</source>
        <translation>不是此版本认识的工作区</translation>
    </message>
</context>
<context>
    <name>workspace.too-large</name>
    <message>
        <source>is too large for a workspace</source>
        <translation>作为工作区太大</translation>
    </message>
</context>
</TS>
