<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>FileRow</name>
    <message>
        <source>Does not fit here: %1</source>
        <translation>ここには使えません: %1</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Remove reservation</source>
        <translation>予約を取り除く</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>ここを拡大</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>%1 を空けておく</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy range</source>
        <translation>範囲をコピー</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>ここに固定</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>バイトを表示</translation>
    </message>
    <message>
        <source>Pin at address…</source>
        <translation>アドレスを指定して固定…</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>カーネル: %1</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>コマンドライン: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>root: %1</translation>
    </message>
    <message>
        <source>Runs plan %1</source>
        <translation>プラン %1 を実行中</translation>
    </message>
    <message>
        <source>Loaded: plan %1</source>
        <translation>ロード済み: プラン %1</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>ロード済み: %1</translation>
    </message>
    <message>
        <source>Crash kernel loaded: %1</source>
        <translation>クラッシュカーネルのロード: %1</translation>
    </message>
    <message>
        <source>Free memory: %1</source>
        <translation>空きメモリ: %1</translation>
    </message>
    <message>
        <source>Store: no folder there would do</source>
        <translation>保管場所: 使えるフォルダーがありません</translation>
    </message>
    <message>
        <source>Store: %1 (plans: %2; %3)</source>
        <translation>保管場所: %1 (プラン: %2、%3)</translation>
    </message>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>ターゲットは拒否します: エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to send, to %2</source>
        <translation>送信 %1、送信先 %2</translation>
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
        <translation>残り %1 秒</translation>
    </message>
    <message>
        <source>All files were there already</source>
        <translation>すべてのファイルがすでにありました</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3)</source>
        <translation>送信したファイル: %1 / %2 (%3)</translation>
    </message>
    <message>
        <source>; %1 were there from an earlier push</source>
        <translation>、%1 は前回の送信で届いていました</translation>
    </message>
    <message>
        <source>Loaded; the running system goes on</source>
        <translation>ロードしました。実行中のシステムはそのまま動きます</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>The loader failed</source>
        <translation>ローダーが失敗しました</translation>
    </message>
    <message>
        <source>The loader failed: %1</source>
        <translation>ローダーが失敗しました: %1</translation>
    </message>
    <message>
        <source>Booted the plan</source>
        <translation>プランで起動</translation>
    </message>
    <message>
        <source>Another kernel</source>
        <translation>別のカーネル</translation>
    </message>
    <message>
        <source>Booted by firmware</source>
        <translation>ファームウェアから起動</translation>
    </message>
    <message>
        <source>Still the old system</source>
        <translation>古いシステムのまま</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>妨げるものはありません。</translation>
    </message>
    <message>
        <source>Where the kernel has put it, it does not tell</source>
        <translation>カーネルは配置先を知らせません</translation>
    </message>
    <message>
        <source>%1: planned at %2, the kernel chose %3</source>
        <translation>%1: 計画では %2、カーネルの選択は %3</translation>
    </message>
    <message>
        <source>%1: the kernel chose %2</source>
        <translation>%1: カーネルの選択は %2</translation>
    </message>
    <message>
        <source>What stays of the plan</source>
        <translation>プランのうち残るもの</translation>
    </message>
    <message>
        <source>What the target&apos;s kernel does its own way</source>
        <translation>ターゲットのカーネルが独自に行うこと</translation>
    </message>
    <message>
        <source>all files are in %1</source>
        <translation>すべてのファイルが %1 にあります</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>警告 %n 件、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against it; %1</source>
        <translation>妨げるものはありません。%1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Signed by %1, trusted</source>
        <translation>%1 による署名、信頼済み</translation>
    </message>
    <message>
        <source>The signature is wrong (%1): %2</source>
        <translation>署名が正しくありません (%1): %2</translation>
    </message>
    <message>
        <source>The signature names %1; it cannot be checked without that certificate</source>
        <translation>署名は %1 を名乗っていますが、その証明書がなければ確かめられません</translation>
    </message>
    <message>
        <source>Signed by %1, whom no trusted certificate vouches for</source>
        <translation>%1 による署名ですが、それを保証する信頼済みの証明書がありません</translation>
    </message>
    <message>
        <source>Signed by %1, not checked</source>
        <translation>%1 による署名、未確認</translation>
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
        <translation>kexec-lite: Linux の上で動くブートローダー用</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools</name>
    <message>
        <source>kexec -c of kexec-tools after 2.0.32 on ppc64</source>
        <translation>ppc64 上の kexec-tools 2.0.32 より後の kexec -c</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools-2.0.25</name>
    <message>
        <source>kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64</source>
        <translation>ppc64 上の kexec-tools 2.0.25 (Debian 12) の kexec -c</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1</name>
    <message>
        <source>kexec_file_load of Linux 6.1 to 6.15 on ppc64</source>
        <translation>ppc64 上の Linux 6.1 から 6.15 の kexec_file_load</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-iomem</name>
    <message>
        <source>the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request</source>
        <translation>x86 と riscv の Linux 6.1 の探索をこの ppc64 の要求に当てはめたもの</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-memblock</name>
    <message>
        <source>the walk of Linux 6.1 on arm64, applied to this ppc64 request</source>
        <translation>arm64 の Linux 6.1 の探索をこの ppc64 の要求に当てはめたもの</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-iomem</name>
    <message>
        <source>the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request</source>
        <translation>x86 と riscv の Linux 6.12 の探索をこの ppc64 の要求に当てはめたもの</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-memblock</name>
    <message>
        <source>the walk of Linux 6.12 on arm64, applied to this ppc64 request</source>
        <translation>arm64 の Linux 6.12 の探索をこの ppc64 の要求に当てはめたもの</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.16</name>
    <message>
        <source>kexec_file_load of Linux 6.16 and later on ppc64</source>
        <translation>ppc64 上の Linux 6.16 以降の kexec_file_load</translation>
    </message>
</context>
<context>
    <name>allocator.linux-v6</name>
    <message>
        <source>kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)</source>
        <translation>2016 年に提案された ppc64 用の kexec_file_load (Linux 4.8 に対する v6)</translation>
    </message>
</context>
<context>
    <name>allocator.workbench</name>
    <message>
        <source>the safe superset: keeps clear of all that any other one keeps clear of</source>
        <translation>安全な上位集合: ほかのどれかが避けるものをすべて避けます</translation>
    </message>
</context>
<context>
    <name>allocators.edits</name>
    <message>
        <source>tree edits</source>
        <translation>ツリーの編集</translation>
    </message>
</context>
<context>
    <name>allocators.entry</name>
    <message>
        <source>entry</source>
        <translation>エントリー</translation>
    </message>
</context>
<context>
    <name>allocators.errors</name>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>allocators.name</name>
    <message>
        <source>allocator</source>
        <translation>アロケーター</translation>
    </message>
</context>
<context>
    <name>allocators.no-room</name>
    <message>
        <source>no room</source>
        <translation>場所なし</translation>
    </message>
</context>
<context>
    <name>allocators.refused</name>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
</context>
<context>
    <name>allocators.title</name>
    <message>
        <source>what it is</source>
        <translation>内容</translation>
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
        <translation>コンソールのノード {path} が無いか、compatible プロパティがありません</translation>
    </message>
</context>
<context>
    <name>because.console-unknown</name>
    <message>
        <source>the console {path} ({compatible}) is none it can speak to</source>
        <translation>コンソール {path} ({compatible}) は扱えない種類です</translation>
    </message>
</context>
<context>
    <name>because.crash-region</name>
    <message>
        <source>the crashkernel region</source>
        <translation>crashkernel 領域</translation>
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
        <translation>最初のメモリブロック {block} の終わり</translation>
    </message>
</context>
<context>
    <name>because.mem</name>
    <message>
        <source>mem={value} ends its memory at {end}</source>
        <translation>mem={value} によりメモリは {end} で終わります</translation>
    </message>
</context>
<context>
    <name>because.no-crash-images</name>
    <message>
        <source>it loads no crash images; the plan follows our own rules</source>
        <translation>クラッシュイメージをロードしません。プランは独自の規則に従います</translation>
    </message>
</context>
<context>
    <name>because.no-crashkernel</name>
    <message>
        <source>nothing names any</source>
        <translation>どこにも記されていません</translation>
    </message>
</context>
<context>
    <name>because.no-digest</name>
    <message>
        <source>it never compares digests</source>
        <translation>ダイジェストを一切比較しません</translation>
    </message>
</context>
<context>
    <name>because.no-initrd-with-dtb</name>
    <message>
        <source>it takes no initrd along with a --dtb</source>
        <translation>--dtb と一緒に initrd を受け付けません</translation>
    </message>
</context>
<context>
    <name>because.no-limit</name>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>because.no-memory</name>
    <message>
        <source>the tree that is handed over describes no memory there</source>
        <translation>渡されるツリーはそこにメモリを記述していません</translation>
    </message>
</context>
<context>
    <name>because.no-stdout</name>
    <message>
        <source>the tree names no console (/chosen stdout-path)</source>
        <translation>ツリーがコンソールを示していません (/chosen stdout-path)</translation>
    </message>
</context>
<context>
    <name>because.one-digest</name>
    <message>
        <source>it has one digest for all</source>
        <translation>全体で一つのダイジェストしかありません</translation>
    </message>
</context>
<context>
    <name>because.ram-end</name>
    <message>
        <source>the end of the RAM that it looks at</source>
        <translation>対象とする RAM の終わり</translation>
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
        <translation>ハッシュ MMU: 最初のメモリブロック {block}、最大 {cap}</translation>
    </message>
</context>
<context>
    <name>because.rma-hypervisor</name>
    <message>
        <source>hypervisor mode: real mode reaches all memory</source>
        <translation>ハイパーバイザーモード: リアルモードで全メモリに届きます</translation>
    </message>
</context>
<context>
    <name>because.rma-radix</name>
    <message>
        <source>radix MMU: real mode reaches all memory</source>
        <translation>radix MMU: リアルモードで全メモリに届きます</translation>
    </message>
</context>
<context>
    <name>because.rtas-32</name>
    <message>
        <source>RTAS, which it may have to call, is 32-bit code</source>
        <translation>呼び出す可能性のある RTAS は 32 ビットのコードです</translation>
    </message>
</context>
<context>
    <name>beside.about</name>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>beside.code</name>
    <message>
        <source>code</source>
        <translation>コード</translation>
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
        <translation>A: 位置</translation>
    </message>
</context>
<context>
    <name>beside.mem-b</name>
    <message>
        <source>B: place</source>
        <translation>B: 位置</translation>
    </message>
</context>
<context>
    <name>beside.memsz-a</name>
    <message>
        <source>A: in memory</source>
        <translation>A: メモリー内</translation>
    </message>
</context>
<context>
    <name>beside.memsz-b</name>
    <message>
        <source>B: in memory</source>
        <translation>B: メモリー内</translation>
    </message>
</context>
<context>
    <name>beside.message</name>
    <message>
        <source>what was found</source>
        <translation>見つかったこと</translation>
    </message>
</context>
<context>
    <name>beside.no-value</name>
    <message>
        <source>no value, or removed</source>
        <translation>値なし、または削除</translation>
    </message>
</context>
<context>
    <name>beside.node</name>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>beside.property</name>
    <message>
        <source>property</source>
        <translation>プロパティー</translation>
    </message>
</context>
<context>
    <name>beside.segment</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>boot.another</name>
    <message>
        <source>Came back with another kernel: {release}, started by kexec with the command line &quot;{cmdline}&quot;.</source>
        <translation>別のカーネルで戻りました: {release}。kexec がコマンドライン「{cmdline}」で起動しました。</translation>
    </message>
</context>
<context>
    <name>boot.booted</name>
    <message>
        <source>Booted this plan: {release} answers after {seconds} s.</source>
        <translation>このプランで起動しました: {release} が {seconds} 秒後に応答しました。</translation>
    </message>
</context>
<context>
    <name>boot.firmware</name>
    <message>
        <source>Came back without kexec: firmware booted {release} ({seconds} s).</source>
        <translation>kexec を経ずに戻りました: ファームウェアが {release} を起動しました ({seconds} 秒)。</translation>
    </message>
</context>
<context>
    <name>boot.gone</name>
    <message>
        <source>the old system has gone</source>
        <translation>古いシステムがなくなりました</translation>
    </message>
</context>
<context>
    <name>boot.silent</name>
    <message>
        <source>No sign of life after {seconds} s, and the console showed nothing of purgatory or kernel: it stopped in the old kernel&apos;s copy, or the purgatory knows no console.</source>
        <translation>{seconds} 秒たっても応答がなく、コンソールにも purgatory やカーネルの出力がありません。古いカーネルのコピー中に止まったか、purgatory がコンソールを知りません。</translation>
    </message>
</context>
<context>
    <name>boot.silent-banner</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory began and did not get through the digests.</source>
        <translation>{seconds} 秒たっても応答がありません。purgatory は始まりましたが、ダイジェストの検証を終えていません。</translation>
    </message>
</context>
<context>
    <name>boot.silent-entered</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.</source>
        <translation>{seconds} 秒たっても応答がありません。purgatory は新しいカーネルに入りましたが、カーネルは何も出力しませんでした。</translation>
    </message>
</context>
<context>
    <name>boot.silent-kernel</name>
    <message>
        <source>No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or its network does not.</source>
        <translation>{seconds} 秒たってもログインできませんが、新しいカーネルは起動して出力しました。立ち上がらないか、ネットワークが使えません。</translation>
    </message>
</context>
<context>
    <name>boot.silent-no-console</name>
    <message>
        <source>No sign of life after {seconds} s. There was no console to look at (--console): where it stopped is not known.</source>
        <translation>{seconds} 秒たっても応答がありません。見るコンソールがなかった (--console) ため、どこで止まったかは不明です。</translation>
    </message>
</context>
<context>
    <name>boot.silent-verified</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory verified all segments and was not seen to enter the kernel.</source>
        <translation>{seconds} 秒たっても応答がありません。purgatory は全セグメントを検証しましたが、カーネルに入ったことは確認できません。</translation>
    </message>
</context>
<context>
    <name>boot.started</name>
    <message>
        <source>the target has begun to leave the old system</source>
        <translation>ターゲットが古いシステムから離れ始めました</translation>
    </message>
</context>
<context>
    <name>boot.still-old</name>
    <message>
        <source>The old system is still there after {seconds} s: it did not jump.</source>
        <translation>{seconds} 秒たっても古いシステムのままです。ジャンプしませんでした。</translation>
    </message>
</context>
<context>
    <name>boot.stopped</name>
    <message>
        <source>The purgatory found a damaged segment and stopped the machine: {line}</source>
        <translation>purgatory が壊れたセグメントを見つけ、マシンを停止しました: {line}</translation>
    </message>
</context>
<context>
    <name>bundle.arch-order</name>
    <message>
        <source>this is not the architecture of new_byte_order</source>
        <translation>これは new_byte_order のアーキテクチャーではありません</translation>
    </message>
</context>
<context>
    <name>bundle.bad-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>アロケーター &quot;{name}&quot; はありません</translation>
    </message>
</context>
<context>
    <name>bundle.bad-arch</name>
    <message>
        <source>&quot;ppc64le&quot; or &quot;ppc64&quot; was expected</source>
        <translation>&quot;ppc64le&quot; または &quot;ppc64&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-boot-id</name>
    <message>
        <source>the id of a boot was expected</source>
        <translation>ブートの ID が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-id</name>
    <message>
        <source>16 hex digits were expected</source>
        <translation>16 桁の 16 進数が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-kind</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of segment</source>
        <translation>&quot;{kind}&quot; という種類のセグメントはありません</translation>
    </message>
</context>
<context>
    <name>bundle.bad-mode</name>
    <message>
        <source>&quot;normal&quot; or &quot;crash&quot; was expected</source>
        <translation>&quot;normal&quot; または &quot;crash&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-name</name>
    <message>
        <source>a name of letters, digits and &quot;._-&quot; was expected</source>
        <translation>英字、数字、&quot;._-&quot; からなる名前が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-page-size</name>
    <message>
        <source>a power of two was expected</source>
        <translation>2 のべき乗が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-path</name>
    <message>
        <source>a relative path of plain names was expected</source>
        <translation>単純な名前からなる相対パスが必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bad-purgatory</name>
    <message>
        <source>&quot;builtin&quot; or &quot;file&quot; was expected</source>
        <translation>&quot;builtin&quot; または &quot;file&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.bootargs</name>
    <message>
        <source>the tree&apos;s command line is not the manifest&apos;s</source>
        <translation>ツリーのコマンドラインがマニフェストのものと違います</translation>
    </message>
</context>
<context>
    <name>bundle.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>bundle.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>書き込めません: {reason}</translation>
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
        <translation>エントリー {entry} は {mem} から始まる {bufsz} バイトの purgatory の命令ではありません</translation>
    </message>
</context>
<context>
    <name>bundle.file-digest</name>
    <message>
        <source>{file} is not what was written: its SHA-256 is {found}</source>
        <translation>{file} は書き込まれたものと違います: SHA-256 は {found} です</translation>
    </message>
</context>
<context>
    <name>bundle.file-missing</name>
    <message>
        <source>{file} is missing</source>
        <translation>{file} がありません</translation>
    </message>
</context>
<context>
    <name>bundle.file-size</name>
    <message>
        <source>{file} has {found} bytes, {expected} were written</source>
        <translation>{file} は {found} バイトですが、書き込まれたのは {expected} バイトです</translation>
    </message>
</context>
<context>
    <name>bundle.file-twice</name>
    <message>
        <source>the manifest lists {file} twice</source>
        <translation>マニフェストに {file} が 2 回あります</translation>
    </message>
</context>
<context>
    <name>bundle.file-unknown</name>
    <message>
        <source>{file} is not in the manifest</source>
        <translation>{file} はマニフェストにありません</translation>
    </message>
</context>
<context>
    <name>bundle.file-unlisted</name>
    <message>
        <source>the manifest does not list {file}</source>
        <translation>マニフェストに {file} がありません</translation>
    </message>
</context>
<context>
    <name>bundle.fingerprint</name>
    <message>
        <source>the fingerprint is not the SHA-256 of target-fingerprint.txt</source>
        <translation>フィンガープリントが target-fingerprint.txt の SHA-256 ではありません</translation>
    </message>
</context>
<context>
    <name>bundle.folder-unknown</name>
    <message>
        <source>the folder {file} does not belong here</source>
        <translation>フォルダー {file} はここにあるべきものではありません</translation>
    </message>
</context>
<context>
    <name>bundle.form</name>
    <message>
        <source>a bundle is a folder, a .tar or a .tar.zst, not a {ending}</source>
        <translation>バンドルはフォルダー、.tar、.tar.zst のいずれかで、{ending} ではありません</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-file</name>
    <message>
        <source>the parts do not give the kernel&apos;s file: their SHA-256 is {found}</source>
        <translation>部分をつないでもカーネルファイルになりません: SHA-256 は {found} です</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-part</name>
    <message>
        <source>a part of the kernel&apos;s file is not there: {part}</source>
        <translation>カーネルファイルの一部がありません: {part}</translation>
    </message>
</context>
<context>
    <name>bundle.late-kind</name>
    <message>
        <source>nobody knows how to fill a late slot &quot;{kind}&quot;</source>
        <translation>遅延スロット &quot;{kind}&quot; の埋め方が不明です</translation>
    </message>
</context>
<context>
    <name>bundle.late-slot</name>
    <message>
        <source>the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment</source>
        <translation>{segment} の遅延スロット {kind} (オフセット {offset}、{length} バイト) はどのセグメントにもありません</translation>
    </message>
</context>
<context>
    <name>bundle.load-list</name>
    <message>
        <source>load.list is not what follows from the manifest (line {line})</source>
        <translation>load.list がマニフェストから導かれるものと違います ({line} 行目)</translation>
    </message>
</context>
<context>
    <name>bundle.loader-name</name>
    <message>
        <source>the loader for this byte order is {expected}, here it is {found}</source>
        <translation>このバイト順のローダーは {expected} ですが、ここでは {found} です</translation>
    </message>
</context>
<context>
    <name>bundle.manifest-size</name>
    <message>
        <source>the manifest has more than 16 MiB</source>
        <translation>マニフェストが 16 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>bundle.many-segments</name>
    <message>
        <source>{count} segments; kexec takes 16</source>
        <translation>セグメントが {count} 個あります。kexec が受け付けるのは 16 個です</translation>
    </message>
</context>
<context>
    <name>bundle.marker</name>
    <message>
        <source>the marker {marker} is not that of the plan {id} at the end of the command line</source>
        <translation>コマンドライン末尾のマーカー {marker} はプラン {id} のものではありません</translation>
    </message>
</context>
<context>
    <name>bundle.memory-digest</name>
    <message>
        <source>{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise</source>
        <translation>{segment}: ゼロを含めた SHA-256 は {found} ですが、memory_sha256 は違います</translation>
    </message>
</context>
<context>
    <name>bundle.no-digest</name>
    <message>
        <source>64 hex digits were expected</source>
        <translation>64 桁の 16 進数が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.no-file</name>
    <message>
        <source>is no bundle: it has no {name}</source>
        <translation>バンドルではありません: {name} がありません</translation>
    </message>
</context>
<context>
    <name>bundle.no-manifest</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>バンドルではありません: manifest.json がありません</translation>
    </message>
</context>
<context>
    <name>bundle.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; または &quot;big&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.no-purgatory</name>
    <message>
        <source>there is no purgatory among the segments</source>
        <translation>セグメントの中に purgatory がありません</translation>
    </message>
</context>
<context>
    <name>bundle.no-segments</name>
    <message>
        <source>there are no segments</source>
        <translation>セグメントがありません</translation>
    </message>
</context>
<context>
    <name>bundle.not-plain</name>
    <message>
        <source>only plain files belong into a bundle: {what}</source>
        <translation>バンドルに入れられるのは通常のファイルだけです: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.not-signed</name>
    <message>
        <source>the bundle is not signed</source>
        <translation>バンドルに署名がありません</translation>
    </message>
</context>
<context>
    <name>bundle.note-findings</name>
    <message>
        <source>the plan has {count}; the loader will refuse unless it is forced</source>
        <translation>プランに {count} があります。強制しない限りローダーは拒否します</translation>
    </message>
</context>
<context>
    <name>bundle.note-fingerprint</name>
    <message>
        <source>made from a bare tree: the loader cannot compare the memory and will refuse unless it is forced</source>
        <translation>ツリーだけから作られています: ローダーはメモリーを比較できず、強制しない限り拒否します</translation>
    </message>
</context>
<context>
    <name>bundle.note-loader</name>
    <message>
        <source>the loader is not the one that comes with this program: another version made it</source>
        <translation>ローダーはこのプログラムに付属のものではありません: 別のバージョンが作ったものです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-digests</name>
    <message>
        <source>every file is as it was written</source>
        <translation>すべてのファイルが書き込まれたときのままです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-entry</name>
    <message>
        <source>the entry lies in the purgatory</source>
        <translation>エントリーは purgatory の中にあります</translation>
    </message>
</context>
<context>
    <name>bundle.ok-fingerprint</name>
    <message>
        <source>the fingerprint is that of its text</source>
        <translation>フィンガープリントはそのテキストのものです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-kernel-file</name>
    <message>
        <source>the kernel&apos;s file can be put together again</source>
        <translation>カーネルファイルを元どおりに組み立てられます</translation>
    </message>
</context>
<context>
    <name>bundle.ok-known</name>
    <message>
        <source>there is no file that the manifest does not list</source>
        <translation>マニフェストにないファイルはありません</translation>
    </message>
</context>
<context>
    <name>bundle.ok-late</name>
    <message>
        <source>late slots lie inside their segments</source>
        <translation>遅延スロットはそれぞれのセグメントの中にあります</translation>
    </message>
</context>
<context>
    <name>bundle.ok-list</name>
    <message>
        <source>kexec_load takes the segment list: whole pages, no overlap</source>
        <translation>kexec_load はセグメントリストを受け付けます: ページ単位で、重なりがありません</translation>
    </message>
</context>
<context>
    <name>bundle.ok-load-list</name>
    <message>
        <source>load.list says what the manifest says</source>
        <translation>load.list はマニフェストと一致しています</translation>
    </message>
</context>
<context>
    <name>bundle.ok-loader</name>
    <message>
        <source>the loader is that of the byte order</source>
        <translation>ローダーはバイト順に合っています</translation>
    </message>
</context>
<context>
    <name>bundle.ok-marker</name>
    <message>
        <source>the marker is the plan&apos;s</source>
        <translation>マーカーはプランのものです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plain</name>
    <message>
        <source>there are no links or devices</source>
        <translation>リンクやデバイスはありません</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plan</name>
    <message>
        <source>plan.json tells of these segments</source>
        <translation>plan.json はこれらのセグメントについてのものです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-present</name>
    <message>
        <source>every file of the manifest is there</source>
        <translation>マニフェストのファイルはすべてあります</translation>
    </message>
</context>
<context>
    <name>bundle.ok-rows</name>
    <message>
        <source>the purgatory expects the digests of these segments</source>
        <translation>purgatory はこれらのセグメントのダイジェストを期待しています</translation>
    </message>
</context>
<context>
    <name>bundle.ok-segments</name>
    <message>
        <source>every segment is as it was written</source>
        <translation>すべてのセグメントが書き込まれたときのままです</translation>
    </message>
</context>
<context>
    <name>bundle.ok-sizes</name>
    <message>
        <source>every segment has its size</source>
        <translation>すべてのセグメントの大きさが合っています</translation>
    </message>
</context>
<context>
    <name>bundle.ok-tree</name>
    <message>
        <source>the tree beside the segments is the one handed over</source>
        <translation>セグメントの横のツリーは引き渡されるものです</translation>
    </message>
</context>
<context>
    <name>bundle.one-of-kind</name>
    <message>
        <source>{count} segments of the kind {kind}; there must be one</source>
        <translation>種類 {kind} のセグメントが {count} 個あります。1 個でなければなりません</translation>
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
        <translation>plan.json の {what} がマニフェストと違います</translation>
    </message>
</context>
<context>
    <name>bundle.row-digest</name>
    <message>
        <source>the purgatory expects another digest of {segment} than the manifest: {found}</source>
        <translation>purgatory が期待する {segment} のダイジェストがマニフェストと違います: {found}</translation>
    </message>
</context>
<context>
    <name>bundle.row-missing</name>
    <message>
        <source>the purgatory does not check {segment}</source>
        <translation>purgatory は {segment} を検査しません</translation>
    </message>
</context>
<context>
    <name>bundle.row-outside</name>
    <message>
        <source>the digest row of {segment} at {offset} lies outside the purgatory</source>
        <translation>{segment} のダイジェスト行 (オフセット {offset}) が purgatory の外にあります</translation>
    </message>
</context>
<context>
    <name>bundle.row-segment</name>
    <message>
        <source>a digest row is for {segment}, which is none it can cover</source>
        <translation>ダイジェスト行が {segment} を指していますが、対象にできないセグメントです</translation>
    </message>
</context>
<context>
    <name>bundle.schema</name>
    <message>
        <source>the schema &quot;{found}&quot; is not known; this program reads &quot;{known}&quot;</source>
        <translation>スキーマ &quot;{found}&quot; は不明です。このプログラムが読むのは &quot;{known}&quot; です</translation>
    </message>
</context>
<context>
    <name>bundle.segment-bufsz</name>
    <message>
        <source>{segment}: {bufsz} bytes do not fit {memsz}</source>
        <translation>{segment}: {bufsz} バイトは {memsz} に収まりません</translation>
    </message>
</context>
<context>
    <name>bundle.segment-digest</name>
    <message>
        <source>{segment}: the file is not what was written; its SHA-256 is {found}</source>
        <translation>{segment}: ファイルが書き込まれたものと違います。SHA-256 は {found} です</translation>
    </message>
</context>
<context>
    <name>bundle.segment-empty</name>
    <message>
        <source>{segment} takes no memory</source>
        <translation>{segment} はメモリーを占めません</translation>
    </message>
</context>
<context>
    <name>bundle.segment-file</name>
    <message>
        <source>&quot;{file}&quot; was expected</source>
        <translation>&quot;{file}&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>bundle.segment-list</name>
    <message>
        <source>kexec_load would answer {error}: {rule}</source>
        <translation>kexec_load は {error} を返します: {rule}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-size</name>
    <message>
        <source>{file} has {found} bytes, the segment {expected}</source>
        <translation>{file} は {found} バイト、セグメントは {expected} バイトです</translation>
    </message>
</context>
<context>
    <name>bundle.segment-twice</name>
    <message>
        <source>there are two segments {segment}</source>
        <translation>セグメント {segment} が 2 つあります</translation>
    </message>
</context>
<context>
    <name>bundle.segment-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the segments are more than any plan has</source>
        <translation>セグメントの後ろのゼロが {zeros} バイトあり、どのプランよりも多すぎます</translation>
    </message>
</context>
<context>
    <name>bundle.sign-broken</name>
    <message>
        <source>is not signed, for it is not good: {what}</source>
        <translation>正しいものではないので署名しません: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.sign-form</name>
    <message>
        <source>an archive that is to be signed is a .tar or a .tar.zst</source>
        <translation>署名するアーカイブは .tar か .tar.zst です</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest</name>
    <message>
        <source>is not signed, for its manifest is not as this program would write it</source>
        <translation>マニフェストがこのプログラムの書き方どおりではないので署名しません</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest-hint</name>
    <message>
        <source>export the bundle again, then sign it</source>
        <translation>バンドルをもう一度エクスポートしてから署名してください</translation>
    </message>
</context>
<context>
    <name>bundle.signature-size</name>
    <message>
        <source>{size} are too much for a signature</source>
        <translation>{size} は署名には大きすぎます</translation>
    </message>
</context>
<context>
    <name>bundle.signature-wrong</name>
    <message>
        <source>the signature is wrong ({refusal}): {why}</source>
        <translation>署名が正しくありません ({refusal}): {why}</translation>
    </message>
</context>
<context>
    <name>bundle.signed-unchecked</name>
    <message>
        <source>signed by {signer} (certificate {sha256}); no certificate was given to trust it by</source>
        <translation>{signer} による署名 (証明書 {sha256})。信頼の根拠になる証明書は指定されていません</translation>
    </message>
</context>
<context>
    <name>bundle.signer-absent</name>
    <message>
        <source>the signature names {signer}, whose certificate is not at hand to check it</source>
        <translation>署名は {signer} を名乗っていますが、確かめるための証明書が手元にありません</translation>
    </message>
</context>
<context>
    <name>bundle.signer-unknown</name>
    <message>
        <source>signed by {signer}, whom no trusted certificate vouches for</source>
        <translation>{signer} による署名ですが、それを保証する信頼済みの証明書がありません</translation>
    </message>
</context>
<context>
    <name>bundle.tree-after</name>
    <message>
        <source>tree-after.dtb is not what {file} hands over</source>
        <translation>tree-after.dtb は {file} が引き渡すものと違います</translation>
    </message>
</context>
<context>
    <name>bundle.tree-broken</name>
    <message>
        <source>tree-after.dtb: {error}</source>
        <translation>tree-after.dtb: {error}</translation>
    </message>
</context>
<context>
    <name>bundle.tree-nowhere</name>
    <message>
        <source>no segment hands over tree-after.dtb</source>
        <translation>tree-after.dtb を引き渡すセグメントがありません</translation>
    </message>
</context>
<context>
    <name>byte-marks.digest</name>
    <message>
        <source>SHA-256 of segment {segment}</source>
        <translation>セグメント {segment} の SHA-256</translation>
    </message>
</context>
<context>
    <name>byte-marks.late</name>
    <message>
        <source>{kind}: the target writes these bytes when it loads</source>
        <translation>{kind}: ロード時にターゲットがこのバイトを書きます</translation>
    </message>
</context>
<context>
    <name>byte-marks.relocation</name>
    <message>
        <source>{type} against {symbol}: {formula}</source>
        <translation>{symbol} への {type}: {formula}</translation>
    </message>
</context>
<context>
    <name>capture.failed</name>
    <message>
        <source>this machine could not be captured: {reason}</source>
        <translation>このマシンを取得できませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>capture.no-file</name>
    <message>
        <source>the snapshot cannot be written: {reason}</source>
        <translation>スナップショットを書き込めません: {reason}</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block</name>
    <message>
        <source>Purgatory and early kernel run in real mode; outside the real mode area they read nothing.</source>
        <translation>purgatory と初期のカーネルはリアルモードで動きます。リアルモード領域の外は読めません。</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-radix</name>
    <message>
        <source>With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores disable_radix there.</source>
        <translation>radix MMU の場合、またはハイパーバイザーモードでは、リアルモードは全メモリーに届きます。ゲストではハイパーバイザーが radix を選んでおり (/chosen ibm,architecture-vec-5)、Linux はそこで disable_radix を無視します。</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-unknown</name>
    <message>
        <source>A kernel that starts with the hash MMU reaches the first block only.</source>
        <translation>ハッシュ MMU で起動するカーネルは最初のブロックにしか届きません。</translation>
    </message>
</context>
<context>
    <name>cause.allocator-gives-up</name>
    <message>
        <source>The tool ends, or never comes to an end, before it loads anything; the plan shows what it would have done otherwise.</source>
        <translation>ツールは何もロードしないうちに終了するか、終わらなくなります。プランはそうでなければ行われたことを示しています。</translation>
    </message>
</context>
<context>
    <name>cause.already-loaded</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>2 回目のロードは 1 回目のものと入れ替わります。</translation>
    </message>
</context>
<context>
    <name>cause.bare-tree</name>
    <message>
        <source>Without a memory fingerprint the loader cannot tell whether the plan fits the machine it stands on.</source>
        <translation>メモリーのフィンガープリントがないと、ローダーは自分のいるマシンにプランが合うか判断できません。</translation>
    </message>
</context>
<context>
    <name>cause.boot-cpu-missing</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>自分が動いている CPU をツリーに見つけられないカーネルは、コンソールが出る前に止まります。</translation>
    </message>
</context>
<context>
    <name>cause.bundle-untrusted</name>
    <message>
        <source>Certificates were named by which a bundle must be signed before anything of it travels or is loaded.</source>
        <translation>バンドルの何かが送られたりロードされたりする前に署名しているべき証明書が指定されています。</translation>
    </message>
</context>
<context>
    <name>cause.byte-order-assumed</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>purgatory には実行中のカーネルのバイト順で入ります。もう一方の順では最初の命令が意味をなしません。</translation>
    </message>
</context>
<context>
    <name>cause.capture-leftover</name>
    <message>
        <source>It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a crash.</source>
        <translation>クラッシュカーネルの名残です: 領域外のメモリーは使われず、デバイスはクラッシュ時のように扱われます。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-empty</name>
    <message>
        <source>Then the kernel falls back on what was built in.</source>
        <translation>その場合カーネルは組み込みのコマンドラインを使います。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-ignored</name>
    <message>
        <source>kexec-tools uses --append only for the tree that it makes itself.</source>
        <translation>kexec-tools が --append を使うのは、自分で作るツリーに対してだけです。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-not-captured</name>
    <message>
        <source>The new kernel would start without any of the parameters that were meant, root= among them.</source>
        <translation>新しいカーネルは root= を含め、意図したパラメーターなしで起動することになります。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-root-twice</name>
    <message>
        <source>Tools that append to a command line win over what stood there before.</source>
        <translation>コマンドラインに追記するツールの値が、前からあった値に勝ちます。</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-too-long</name>
    <message>
        <source>What is longer is cut off without a word.</source>
        <translation>長すぎる部分は黙って切り捨てられます。</translation>
    </message>
</context>
<context>
    <name>cause.console-parameter</name>
    <message>
        <source>A kernel that prints to a device that is not there looks dead.</source>
        <translation>存在しないデバイスに出力するカーネルは、停止しているように見えます。</translation>
    </message>
</context>
<context>
    <name>cause.cpus-missing</name>
    <message>
        <source>The tree of boot time does not know CPUs that were added since; the new kernel runs without them.</source>
        <translation>起動時のツリーは後から追加された CPU を知りません。新しいカーネルはそれらなしで動きます。</translation>
    </message>
</context>
<context>
    <name>cause.crash-all-cpus</name>
    <message>
        <source>Each processor takes memory of the crash region, and one may still be where it was at the crash.</source>
        <translation>各プロセッサーはクラッシュ領域のメモリーを使います。また、クラッシュ時の場所にとどまっているプロセッサーがあるかもしれません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-already-loaded</name>
    <message>
        <source>The kernel gives the old crash image up before it looks at the new one: a load that fails leaves none.</source>
        <translation>カーネルは新しいクラッシュイメージを調べる前に古いものを捨てます。ロードに失敗すると何も残りません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-crashkernel</name>
    <message>
        <source>The crash kernel would reserve memory for another one out of the little that it has, or fail to.</source>
        <translation>クラッシュカーネルは、わずかなメモリーから別のクラッシュカーネルの分を予約するか、予約に失敗します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Of two such words a kernel takes the last.</source>
        <translation>このような語が二つあると、カーネルは最後のものを使います。</translation>
    </message>
</context>
<context>
    <name>cause.crash-cross-endian</name>
    <message>
        <source>Tools take a dump to have one byte order.</source>
        <translation>ツールはダンプのバイト順が一つだと想定します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-drconf-out-of-step</name>
    <message>
        <source>Each LMB that is passed over brings the reader one row further behind, so that memory is missing, perhaps that of the crash kernel itself.</source>
        <translation>読み飛ばされる LMB ごとに、読み手は一行ずつ遅れます。そのためメモリーが欠け、クラッシュカーネル自身の分まで失われることがあります。</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-lost</name>
    <message>
        <source>Linux allows a normal image to be copied over the crash region, because real mode may reach nothing else.</source>
        <translation>Linux は通常のイメージをクラッシュ領域の上にコピーすることを許します。リアルモードがほかに届かない場合があるためです。</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-not-relocatable</name>
    <message>
        <source>A crash kernel may not move itself to 0, where the memory of the dead one is; it must run where it was loaded.</source>
        <translation>クラッシュカーネルは、停止したカーネルのメモリーがある 0 に移動してはなりません。ロードされた場所で動く必要があります。</translation>
    </message>
</context>
<context>
    <name>cause.crash-load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>許可された呼び出しは失敗も含めて数えられます。0 になると kexec_load は EPERM を返します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-boot-id</name>
    <message>
        <source>The places of notes and of the region change with every boot; the loader refuses a crash image that is for another.</source>
        <translation>ノートと領域の場所はブートのたびに変わります。ローダーは別のブート用のクラッシュイメージを拒否します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-cpu-notes</name>
    <message>
        <source>The dump would not tell what any processor was doing.</source>
        <translation>ダンプから、どのプロセッサーが何をしていたか分かりません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-notes</name>
    <message>
        <source>/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read the dump.</source>
        <translation>/proc/vmcore は全ノートを一つにまとめます。一つもないとヘッダーが誤ったものになり、どのツールもダンプを読めません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-region</name>
    <message>
        <source>All segments of a crash image must lie in the region that the running kernel reserved when it booted.</source>
        <translation>クラッシュイメージの全セグメントは、実行中のカーネルが起動時に予約した領域になければなりません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-spare-pages</name>
    <message>
        <source>The kernel takes a page for its control code and one for a copy of vmcoreinfo from the region; without them kexec_load answers ENOMEM.</source>
        <translation>カーネルは領域から、制御コード用と vmcoreinfo の複製用に一ページずつ取ります。なければ kexec_load は ENOMEM を返します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-vmcoreinfo</name>
    <message>
        <source>Without it makedumpfile cannot tell which pages are worth keeping.</source>
        <translation>これがないと、makedumpfile は残す価値のあるページを判断できません。</translation>
    </message>
</context>
<context>
    <name>cause.crash-region-sources-differ</name>
    <message>
        <source>The region can be made smaller while the machine runs, and the device tree keeps what was reserved at boot.</source>
        <translation>領域は動作中に縮小できますが、デバイスツリーには起動時の予約が残ります。</translation>
    </message>
</context>
<context>
    <name>cause.crash-room-tight</name>
    <message>
        <source>The initrd is unpacked beside itself, and page tables, drivers and the program that saves the dump need memory, too.</source>
        <translation>initrd は自身の隣に展開されます。ページテーブル、ドライバー、ダンプを保存するプログラムもメモリーを必要とします。</translation>
    </message>
</context>
<context>
    <name>cause.crash-run-at-load-lost</name>
    <message>
        <source>It loads eight bytes and stores four of them, which are the wrong ones in this byte order: the kernel moves itself to 0, onto the memory that it is to save.</source>
        <translation>八バイトを読み、そのうち四バイトを書きますが、このバイト順では誤った四バイトです。カーネルは 0 へ、保存すべきメモリーの上に移動します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-segment-outside-region</name>
    <message>
        <source>Segments of a crash image are copied at once, and only there is nobody&apos;s memory: kexec_load answers EADDRNOTAVAIL.</source>
        <translation>クラッシュイメージのセグメントは直ちにコピーされ、誰も使わないメモリーはそこだけです。kexec_load は EADDRNOTAVAIL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.crash-too-many-ranges</name>
    <message>
        <source>The number of rows in an ELF header has 16 bits.</source>
        <translation>ELF ヘッダーの行数は 16 ビットです。</translation>
    </message>
</context>
<context>
    <name>cause.crashkernel-on-kernel</name>
    <message>
        <source>Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that.</source>
        <translation>ppc64 への昔の助言は crashkernel=…@32M でしたが、カーネルはそれを超えて大きくなりました。</translation>
    </message>
</context>
<context>
    <name>cause.cross-endian</name>
    <message>
        <source>The purgatory leaves in big-endian mode; a little-endian kernel switches with its first instructions.</source>
        <translation>purgatory はビッグエンディアンで終わります。リトルエンディアンのカーネルは最初の命令で切り替えます。</translation>
    </message>
</context>
<context>
    <name>cause.dtb-row-replaced</name>
    <message>
        <source>It takes the last row for one that it has added itself, which it does for its own trees only.</source>
        <translation>最後の行を自分で追加した行とみなします。本来は自分で作ったツリーにしか行いません。</translation>
    </message>
</context>
<context>
    <name>cause.dtb-without-row</name>
    <message>
        <source>It writes to where the last row should be; without one that is the tree&apos;s header.</source>
        <translation>最後の行があるはずの場所に書き込みます。行がなければ、そこはツリーのヘッダーです。</translation>
    </message>
</context>
<context>
    <name>cause.edit-overrides-rule</name>
    <message>
        <source>Hand edits come last; the kernel will see what you wrote, and not where its initrd or command line really is.</source>
        <translation>手作業の編集は最後に適用されます。カーネルが見るのは書かれた内容であり、initrd やコマンドラインの実際の場所ではありません。</translation>
    </message>
</context>
<context>
    <name>cause.fadump-active</name>
    <message>
        <source>The next kernel would take itself for the capture kernel.</source>
        <translation>次のカーネルは自分をキャプチャーカーネルとみなします。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-node-missing</name>
    <message>
        <source>Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console.</source>
        <translation>これがないとカーネルはファームウェアを呼べません: 電源断も PCI もなく、ベアメタルではコンソールもありません。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-not-reserved</name>
    <message>
        <source>A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of nothing else; firmware is overwritten when that memory is handed out.</source>
        <translation>カーネルが避けるのは予約行、reserved-ranges、/reserved-memory だけです。そのメモリーが割り当てられるとファームウェアは上書きされます。</translation>
    </message>
</context>
<context>
    <name>cause.firmware-overwritten-by-kernel</name>
    <message>
        <source>The new kernel calls the firmware that the old one was booted with.</source>
        <translation>新しいカーネルは、古いカーネルの起動に使われたファームウェアを呼びます。</translation>
    </message>
</context>
<context>
    <name>cause.half-of-ram</name>
    <message>
        <source>While a kernel is loaded its pages are in memory twice; kexec_load answers EINVAL when one segment or all together take more than half.</source>
        <translation>カーネルがロードされている間、そのページはメモリーに二重にあります。1 つまたは全部のセグメントが半分を超えると kexec_load は EINVAL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.ima-allocator-without-log</name>
    <message>
        <source>Of the real tools, kexec_file_load alone hands a log over.</source>
        <translation>実際のツールのうち、ログを引き渡すのは kexec_file_load だけです。</translation>
    </message>
</context>
<context>
    <name>cause.ima-appraisal</name>
    <message>
        <source>IMA appraises files, and kexec_load gives it none.</source>
        <translation>IMA はファイルを評価しますが、kexec_load はファイルを渡しません。</translation>
    </message>
</context>
<context>
    <name>cause.ima-condition-assumed</name>
    <message>
        <source>Owners, labels and file systems are the target&apos;s.</source>
        <translation>所有者、ラベル、ファイルシステムはターゲットのものです。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-longer</name>
    <message>
        <source>The kernel extends the register with every entry.</source>
        <translation>カーネルは項目ごとにレジスターを拡張します。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-lost</name>
    <message>
        <source>The TPM&apos;s registers survive a kexec, the log of what went into them does not; and kexec_load itself measures nothing.</source>
        <translation>TPM のレジスターは kexec を越えて残りますが、そこに入ったもののログは残りません。また、kexec_load 自体は何も計測しません。</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-order</name>
    <message>
        <source>The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then it is little-endian.</source>
        <translation>ログのバイト順は書いたカーネルのものです。ima_canonical_fmt のときだけはリトルエンディアンです。</translation>
    </message>
</context>
<context>
    <name>cause.ima-no-log</name>
    <message>
        <source>Without the log nobody knows how much room it will need.</source>
        <translation>ログがなければ、どれだけの場所が必要か分かりません。</translation>
    </message>
</context>
<context>
    <name>cause.ima-old-template</name>
    <message>
        <source>Such entries cannot be told apart in a log without lengths.</source>
        <translation>長さのないログでは、そのような項目を区切れません。</translation>
    </message>
</context>
<context>
    <name>cause.ima-padded-bank</name>
    <message>
        <source>A kernel that has no digest of a bank&apos;s hash pads the SHA-1 one.</source>
        <translation>バンクのハッシュのダイジェストを持たないカーネルは、SHA-1 のものをゼロで埋めます。</translation>
    </message>
</context>
<context>
    <name>cause.ima-policy-unknown</name>
    <message>
        <source>Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none.</source>
        <translation>そのファイルは CONFIG_IMA_READ_POLICY でしか読めず、コマンドラインにも名前がありません。</translation>
    </message>
</context>
<context>
    <name>cause.ima-register-differs</name>
    <message>
        <source>An entry was changed, taken out or put in, or the register was extended by something else.</source>
        <translation>項目が変更、削除、挿入されたか、ほかの何かがレジスターを拡張しました。</translation>
    </message>
</context>
<context>
    <name>cause.ima-rule-passed-over</name>
    <message>
        <source>The first rule that fits decides whether a file is measured.</source>
        <translation>最初に当てはまる規則が、ファイルを計測するかどうかを決めます。</translation>
    </message>
</context>
<context>
    <name>cause.ima-signature-unknown</name>
    <message>
        <source>security.ima is an extended attribute, which a file loses on its way here.</source>
        <translation>security.ima は拡張属性であり、ファイルはここに来るまでにそれを失います。</translation>
    </message>
</context>
<context>
    <name>cause.ima-template-digest</name>
    <message>
        <source>The digest covers every field of the entry and is what goes into the TPM&apos;s register.</source>
        <translation>ダイジェストは項目のすべてのフィールドに及び、それが TPM のレジスターに入ります。</translation>
    </message>
</context>
<context>
    <name>cause.ima-violation</name>
    <message>
        <source>No digest can be trusted then; the register is extended with ones.</source>
        <translation>その場合どのダイジェストも信頼できません。レジスターはすべて 1 で拡張されます。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-empty</name>
    <message>
        <source>The new kernel would start without the drivers and scripts that it was to bring.</source>
        <translation>新しいカーネルは、initrd が運ぶはずのドライバーやスクリプトなしで起動します。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-end-missing</name>
    <message>
        <source>The kernel reads both before it replaces them, and gives up when one is missing.</source>
        <translation>カーネルは置き換える前に両方を読み、一方がないとあきらめます。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-not-loaded</name>
    <message>
        <source>The new kernel unpacks what it finds there, which is not what the tree was made for.</source>
        <translation>新しいカーネルはそこにあるものを展開しますが、それはツリーが作られたときのものではありません。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-outside-memory</name>
    <message>
        <source>A kernel maps only the memory that it has; it reserves the initrd first and drops what is above its limit then, so reading the initrd ends in a fault.</source>
        <translation>カーネルは持っているメモリーだけをマップします。まず initrd を予約し、その後に上限を超える部分を捨てるため、initrd を読むとフォールトになります。</translation>
    </message>
</context>
<context>
    <name>cause.initrd-unknown-format</name>
    <message>
        <source>The kernel ignores what it does not know, or takes it as an old ramdisk image.</source>
        <translation>カーネルは知らないものを無視するか、古い ramdisk イメージとみなします。</translation>
    </message>
</context>
<context>
    <name>cause.integrity-not-checked</name>
    <message>
        <source>Linux&apos;s ppc64 purgatory stores a digest and never looks at it; kexec-tools&apos; has one digest for all.</source>
        <translation>Linux の ppc64 purgatory はダイジェストを格納しますが参照しません。kexec-tools のものは全体で 1 つのダイジェストです。</translation>
    </message>
</context>
<context>
    <name>cause.kernel-end-unknown</name>
    <message>
        <source>A segment below the running kernel&apos;s end is refused with ETXTBSY.</source>
        <translation>実行中のカーネルの終わりより下のセグメントは ETXTBSY で拒否されます。</translation>
    </message>
</context>
<context>
    <name>cause.kernel-torn-apart</name>
    <message>
        <source>Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their distance only.</source>
        <translation>Linux は PT_LOAD ごとに場所を探します。カーネルは各部分を互いの距離でしか知りません。</translation>
    </message>
</context>
<context>
    <name>cause.kexec-not-configured</name>
    <message>
        <source>The system call is not there.</source>
        <translation>そのシステムコールは存在しません。</translation>
    </message>
</context>
<context>
    <name>cause.load-disabled</name>
    <message>
        <source>The switch goes from 0 to 1 only.</source>
        <translation>このスイッチは 0 から 1 にしか変わりません。</translation>
    </message>
</context>
<context>
    <name>cause.load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>許可された呼び出しは失敗も含めて数えられます。0 になると kexec_load は EPERM を返します。</translation>
    </message>
</context>
<context>
    <name>cause.load-memory-tight</name>
    <message>
        <source>The loader&apos;s copy and the kernel&apos;s copy are in memory at the same time; the load may be ended by the OOM killer.</source>
        <translation>ローダーのコピーとカーネルのコピーが同時にメモリーにあります。OOM killer がロードを終わらせることがあります。</translation>
    </message>
</context>
<context>
    <name>cause.lockdown</name>
    <message>
        <source>Lockdown forbids loading unsigned kernels by kexec_load.</source>
        <translation>Lockdown は署名のないカーネルを kexec_load でロードすることを禁じます。</translation>
    </message>
</context>
<context>
    <name>cause.memory-map-remark</name>
    <message>
        <source>Firmware trees have oddities; each one met is told.</source>
        <translation>ファームウェアのツリーには癖があります。見つかったものはすべて報告されます。</translation>
    </message>
</context>
<context>
    <name>cause.no-chosen</name>
    <message>
        <source>All that a boot loader tells a kernel stands in /chosen.</source>
        <translation>ブートローダーがカーネルに伝えることはすべて /chosen にあります。</translation>
    </message>
</context>
<context>
    <name>cause.no-console</name>
    <message>
        <source>The purgatory speaks through the hypervisor&apos;s terminal or OPAL; it knows no other device.</source>
        <translation>purgatory はハイパーバイザーの端末または OPAL を通じて出力します。ほかのデバイスは知りません。</translation>
    </message>
</context>
<context>
    <name>cause.no-cpus</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>自分が動いている CPU をツリーに見つけられないカーネルは、コンソールが出る前に止まります。</translation>
    </message>
</context>
<context>
    <name>cause.no-memory-in-tree</name>
    <message>
        <source>The kernel takes its RAM from the tree and nothing else.</source>
        <translation>カーネルは RAM の情報をツリーからしか得ません。</translation>
    </message>
</context>
<context>
    <name>cause.no-room</name>
    <message>
        <source>Every segment needs one hole in RAM that is long enough, aligned, within its limits and free of everything excluded.</source>
        <translation>各セグメントには、十分に長く、整列され、制限の範囲内で、除外されたものを含まない RAM の空きが必要です。</translation>
    </message>
</context>
<context>
    <name>cause.no-root</name>
    <message>
        <source>The kernel panics with &quot;Unable to mount root fs&quot;.</source>
        <translation>カーネルは &quot;Unable to mount root fs&quot; でパニックします。</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-kernel</name>
    <message>
        <source>A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its bss there; what lies there is gone, without a word.</source>
        <translation>カーネルは最初に自分自身を、シンボル _end まで、アドレス 0 にコピーし、そこで bss を消去します。そこにあるものは黙って失われます。</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-stack</name>
    <message>
        <source>The stack is a hole that the loader found, not a segment: kexec_load does not know of it and checks nothing.</source>
        <translation>スタックはローダーが見つけた空きであり、セグメントではありません: kexec_load はそれを知らず、何も検査しません。</translation>
    </message>
</context>
<context>
    <name>cause.page-size-assumed</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB.</source>
        <translation>セグメントは実行中のカーネルのページ境界で始まり、終わらなければなりません。ppc64 のページは 4 KiB または 64 KiB です。</translation>
    </message>
</context>
<context>
    <name>cause.page-size-differs</name>
    <message>
        <source>The loader refuses a plan whose page size is not the target&apos;s.</source>
        <translation>ローダーは、ページサイズがターゲットと違うプランを拒否します。</translation>
    </message>
</context>
<context>
    <name>cause.pin-without-segment</name>
    <message>
        <source>A pin without its segment is a mistake: what was meant to lie there is not loaded.</source>
        <translation>セグメントのない固定は誤りです: そこにあるはずのものがロードされません。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-byte-order</name>
    <message>
        <source>The jump does not change the byte order.</source>
        <translation>ジャンプではバイト順は変わりません。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-not-exportable</name>
    <message>
        <source>Its bytes are inside the target&apos;s kernel.</source>
        <translation>そのバイト列はターゲットのカーネルの中にあります。</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-symbol-missing</name>
    <message>
        <source>Addresses are written into a purgatory by symbol name.</source>
        <translation>アドレスはシンボル名によって purgatory に書き込まれます。</translation>
    </message>
</context>
<context>
    <name>cause.quirk-decided</name>
    <message>
        <source>The real code does this too; the plan shows what it would do, not what it should.</source>
        <translation>実際のコードもそうします。プランは、すべきことではなく、行われることを示します。</translation>
    </message>
</context>
<context>
    <name>cause.reboot-impossible</name>
    <message>
        <source>RTAS with a reboot service, or OPAL, is needed for that.</source>
        <translation>それには再起動サービスのある RTAS または OPAL が必要です。</translation>
    </message>
</context>
<context>
    <name>cause.reserved-overwritten-by-kernel</name>
    <message>
        <source>A kernel moves itself to 0 before it has read what is reserved there.</source>
        <translation>カーネルは、そこに何が予約されているかを読む前に 0 へ移動します。</translation>
    </message>
</context>
<context>
    <name>cause.running-kernel-property</name>
    <message>
        <source>Early code takes the eight bytes as they are: a little-endian kernel reads them backwards.</source>
        <translation>初期のコードは 8 バイトをそのまま使います: リトルエンディアンのカーネルは逆順に読みます。</translation>
    </message>
</context>
<context>
    <name>cause.secure-boot</name>
    <message>
        <source>Secure boot brings a rule that every kernel&apos;s file must be signed; kexec_load has no file.</source>
        <translation>セキュアブートは、すべてのカーネルのファイルに署名を求めます。kexec_load にはファイルがありません。</translation>
    </message>
</context>
<context>
    <name>cause.segment-misaligned</name>
    <message>
        <source>Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others.</source>
        <translation>配置先へはページ単位でコピーされます。そうでないものには kexec_load が EADDRNOTAVAIL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.segment-outside-ram</name>
    <message>
        <source>kexec_load does not check that a destination is RAM; the copy then goes nowhere.</source>
        <translation>kexec_load は配置先が RAM かどうかを検査しません。その場合コピーはどこにも行きません。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-firmware</name>
    <message>
        <source>The new kernel calls the same firmware instance; the kernel does not check normal images against it.</source>
        <translation>新しいカーネルは同じファームウェアのインスタンスを呼びます。カーネルは通常のイメージをこれと照合しません。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-kernel</name>
    <message>
        <source>The running kernel still runs while segments are copied; kexec_load answers ETXTBSY.</source>
        <translation>セグメントがコピーされる間も実行中のカーネルは動いています。kexec_load は ETXTBSY を返します。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserve</name>
    <message>
        <source>A search keeps clear of what the request reserves; a pin, a kernel left at its own addresses, or a quirk of the allocator does not.</source>
        <translation>探索は要求が予約したものを避けます。固定、元のアドレスに置かれたカーネル、アロケーターの癖は避けません。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserved</name>
    <message>
        <source>Somebody reserved this memory for devices or firmware; what is copied there may be overwritten, or may overwrite.</source>
        <translation>このメモリーはデバイスかファームウェアのために予約されています。そこにコピーしたものは上書きされるか、上書きしてしまうことがあります。</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-segment</name>
    <message>
        <source>kexec_load answers EINVAL when two destinations share a byte.</source>
        <translation>2 つの配置先が 1 バイトでも重なると kexec_load は EINVAL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.slave-code-not-entry</name>
    <message>
        <source>All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel&apos;s first code there sends them astray.</source>
        <translation>ほかのすべての CPU はこの 256 バイトの中の 0x60 へジャンプします。そこがカーネルの最初のコードでなければ迷走します。</translation>
    </message>
</context>
<context>
    <name>cause.snapshot-file-absent</name>
    <message>
        <source>A target may not have a file, or not let it be read; then a check that needs it cannot be made.</source>
        <translation>ターゲットにファイルがないか、読めないことがあります。その場合、それを必要とする検査はできません。</translation>
    </message>
</context>
<context>
    <name>cause.target-by-file</name>
    <message>
        <source>Lockdown, secure boot and IMA forbid segments without a file that could be verified.</source>
        <translation>ロックダウン、セキュアブート、IMA は、検証できるファイルのないセグメントを禁じます。</translation>
    </message>
</context>
<context>
    <name>cause.target-byte-order</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>purgatory は実行中のカーネルのバイト順で入ります。逆のバイト順では最初の命令から無意味になります。</translation>
    </message>
</context>
<context>
    <name>cause.target-crash-by-file</name>
    <message>
        <source>By file the target&apos;s kernel would make the header of the dump itself, and a tree and a purgatory; nothing of the plan would stay.</source>
        <translation>ファイルでロードすると、ダンプのヘッダーもツリーも purgatory もターゲットのカーネルが作り、プランの内容は何も残りません。</translation>
    </message>
</context>
<context>
    <name>cause.target-fingerprint</name>
    <message>
        <source>A segment could come to lie where firmware or a device now has something.</source>
        <translation>ファームウェアやデバイスが今使っている場所にセグメントが置かれるおそれがあります。</translation>
    </message>
</context>
<context>
    <name>cause.target-half-of-ram</name>
    <message>
        <source>kexec_load answers EINVAL when segments take more than half of the pages.</source>
        <translation>セグメントがページの半分を超えると、kexec_load は EINVAL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.target-machine</name>
    <message>
        <source>The loader, the purgatory and the kernel are programs for another processor.</source>
        <translation>ローダー、purgatory、カーネルは別のプロセッサー用のプログラムです。</translation>
    </message>
</context>
<context>
    <name>cause.target-memory-low</name>
    <message>
        <source>kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; a store in a RAM disk takes memory as well.</source>
        <translation>kexec_load は全セグメントを自分のページにコピーし、ページがなければ ENOMEM を返します。RAM ディスク上の保管場所もメモリを使います。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-file-load</name>
    <message>
        <source>Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE.</source>
        <translation>PowerPC 向けディストリビューションのカーネルの多くは CONFIG_KEXEC_FILE なしでビルドされています。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-fingerprint</name>
    <message>
        <source>Memory that the plan takes for free may belong to firmware on this machine.</source>
        <translation>プランが空きとみなすメモリが、このマシンではファームウェアのものかもしれません。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kernel-file</name>
    <message>
        <source>kexec_file_load takes a file, not segments.</source>
        <translation>kexec_file_load はセグメントではなくファイルを受け取ります。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kexec</name>
    <message>
        <source>Without it kexec_load answers ENOSYS, or the load could not be verified.</source>
        <translation>これがないと kexec_load が ENOSYS を返すか、ロードを確認できません。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-panic</name>
    <message>
        <source>Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, where 0 is for ever.</source>
        <translation>panic= がない場合や panic=0 の場合、カーネルは CONFIG_PANIC_TIMEOUT の示す時間だけ待ちます。0 は無期限です。</translation>
    </message>
</context>
<context>
    <name>cause.target-no-store</name>
    <message>
        <source>The files must lie where they can be written and where the loader may be run.</source>
        <translation>ファイルは、書き込めてローダーを実行できる場所に置く必要があります。</translation>
    </message>
</context>
<context>
    <name>cause.target-not-root</name>
    <message>
        <source>kexec_load needs CAP_SYS_BOOT.</source>
        <translation>kexec_load には CAP_SYS_BOOT が必要です。</translation>
    </message>
</context>
<context>
    <name>cause.target-other-boot</name>
    <message>
        <source>The header of the dump says where that boot&apos;s kernel keeps its notes and its memory.</source>
        <translation>ダンプのヘッダーは、そのブートのカーネルのノートとメモリの場所を示しています。</translation>
    </message>
</context>
<context>
    <name>cause.target-page-size</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel.</source>
        <translation>セグメントは実行中のカーネルのページ境界で始まり、終わる必要があります。</translation>
    </message>
</context>
<context>
    <name>cause.target-plan-errors</name>
    <message>
        <source>A plan with errors does not boot; the loader refuses it unless it is forced.</source>
        <translation>エラーのあるプランは起動しません。強制しない限りローダーが拒否します。</translation>
    </message>
</context>
<context>
    <name>cause.target-replaces</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>二度目のロードは最初のものと入れ替わります。</translation>
    </message>
</context>
<context>
    <name>cause.target-signature</name>
    <message>
        <source>Which keys a target knows cannot be seen from here.</source>
        <translation>ターゲットがどの鍵を知っているかは、ここからは分かりません。</translation>
    </message>
</context>
<context>
    <name>cause.target-systemd-no-kexec</name>
    <message>
        <source>The last step of &quot;systemctl kexec&quot; is the program kexec; without it systemd resets the machine.</source>
        <translation>「systemctl kexec」の最後の段階はプログラム kexec です。これがないと systemd はマシンをリセットします。</translation>
    </message>
</context>
<context>
    <name>cause.target-tool-missing</name>
    <message>
        <source>Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid.</source>
        <translation>ファイルの転送、検証、開始には sh、tar、gzip、sha256sum、setsid を使います。</translation>
    </message>
</context>
<context>
    <name>cause.target-unsigned</name>
    <message>
        <source>IMA appraises the kernel&apos;s file; kexec_file_load answers EACCES for one without a signature.</source>
        <translation>IMA はカーネルファイルを評価し、署名がなければ kexec_file_load は EACCES を返します。</translation>
    </message>
</context>
<context>
    <name>cause.too-many-segments</name>
    <message>
        <source>KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL.</source>
        <translation>KEXEC_SEGMENT_MAX は 16 です。kexec_load は EINVAL を返します。</translation>
    </message>
</context>
<context>
    <name>cause.tree-from-other-source</name>
    <message>
        <source>The two trees differ: the live one has changed since boot and has properties that the running kernel added.</source>
        <translation>2 つのツリーは違います: 動作中のツリーは起動後に変わり、実行中のカーネルが加えたプロパティを持っています。</translation>
    </message>
</context>
<context>
    <name>cause.tree-memory-not-there</name>
    <message>
        <source>A kernel believes its tree and uses that memory, the highest first.</source>
        <translation>カーネルはツリーを信じ、そのメモリーを上から順に使います。</translation>
    </message>
</context>
<context>
    <name>cause.tree-over-tool-limits</name>
    <message>
        <source>It makes the tree in buffers of a fixed size.</source>
        <translation>このツールは固定サイズのバッファーでツリーを作ります。</translation>
    </message>
</context>
<context>
    <name>certificate.folder</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>読めません: {reason}</translation>
    </message>
</context>
<context>
    <name>certificate.malformed</name>
    <message>
        <source>is no X.509 certificate</source>
        <translation>X.509 証明書ではありません</translation>
    </message>
</context>
<context>
    <name>certificate.none</name>
    <message>
        <source>holds no certificate</source>
        <translation>証明書がありません</translation>
    </message>
</context>
<context>
    <name>certificate.size</name>
    <message>
        <source>is too large for a file of certificates: {size}</source>
        <translation>証明書のファイルとして大きすぎます: {size}</translation>
    </message>
</context>
<context>
    <name>compare-lanes.apart</name>
    <message>
        <source>{count} of {all} differ</source>
        <translation>{all} 個中 {count} 個が異なる</translation>
    </message>
</context>
<context>
    <name>compare-lanes.empty</name>
    <message>
        <source>no segments</source>
        <translation>セグメントなし</translation>
    </message>
</context>
<context>
    <name>compare-lanes.legend</name>
    <message>
        <source>outlined: another place or size, or only on one side</source>
        <translation>枠付き: 位置か大きさが異なる、または片側のみ</translation>
    </message>
</context>
<context>
    <name>compare-lanes.same</name>
    <message>
        <source>the same places and sizes</source>
        <translation>位置も大きさも同じ</translation>
    </message>
</context>
<context>
    <name>compare-lanes.title</name>
    <message>
        <source>Two plans beside each other</source>
        <translation>二つのプランの比較</translation>
    </message>
</context>
<context>
    <name>compare.no-plan</name>
    <message>
        <source>There is no plan yet: choose a target and a kernel in the window.</source>
        <translation>まだプランがありません。ウィンドウでターゲットとカーネルを選んでください。</translation>
    </message>
</context>
<context>
    <name>crash.too-many-lmbs</name>
    <message>
        <source>more than {limit} LMBs</source>
        <translation>LMB が {limit} 個を超えています</translation>
    </message>
</context>
<context>
    <name>crash.too-many-rows</name>
    <message>
        <source>{count} ranges of memory and notes; the header of a dump has room for {limit}</source>
        <translation>メモリー範囲とノートが {count} 個あります。ダンプのヘッダーには {limit} 個まで入ります</translation>
    </message>
</context>
<context>
    <name>crashkernel.asked</name>
    <message>
        <source>the place that was asked for</source>
        <translation>要求された場所</translation>
    </message>
</context>
<context>
    <name>crashkernel.collision</name>
    <message>
        <source>{what} {range} lies in it ({source})</source>
        <translation>{what} {range} がその中にあります ({source})</translation>
    </message>
</context>
<context>
    <name>crashkernel.middle</name>
    <message>
        <source>the middle of the real mode area, which ends at {end}</source>
        <translation>リアルモード領域 ({end} まで) の中央</translation>
    </message>
</context>
<context>
    <name>crashkernel.most</name>
    <message>
        <source>{place}, the highest place that Linux chooses by itself on such a machine</source>
        <translation>{place}、このようなマシンで Linux が自ら選ぶ最も高い場所</translation>
    </message>
</context>
<context>
    <name>crashkernel.no-ram</name>
    <message>
        <source>not all of it is RAM</source>
        <translation>全部が RAM ではありません</translation>
    </message>
</context>
<context>
    <name>crashkernel.not-understood</name>
    <message>
        <source>crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]</source>
        <translation>crashkernel={value}: PowerPC の Linux が受け付けるのは サイズ[@場所] または 開始-[終了]:サイズ,…[@場所] です</translation>
    </message>
</context>
<context>
    <name>crashkernel.on-kernel</name>
    <message>
        <source>it lies on the running kernel, which ends at {end}</source>
        <translation>{end} まで続く実行中のカーネルの上にあります</translation>
    </message>
</context>
<context>
    <name>crashkernel.wraps</name>
    <message>
        <source>it goes beyond 2^64</source>
        <translation>2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>devicetree.cut</name>
    <message>
        <source>the device tree says it has {total} bytes, but {present} are there</source>
        <translation>デバイスツリーは {total} バイトと称していますが、実際は {present} バイトです</translation>
    </message>
</context>
<context>
    <name>devicetree.damaged</name>
    <message>
        <source>the device tree is damaged: {reason}</source>
        <translation>デバイスツリーが壊れています: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.delete-root</name>
    <message>
        <source>the root of a device tree cannot be deleted</source>
        <translation>デバイスツリーのルートは削除できません</translation>
    </message>
</context>
<context>
    <name>devicetree.depth</name>
    <message>
        <source>more than {max} levels of nodes</source>
        <translation>ノードの階層が {max} を超えています</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-add</name>
    <message>
        <source>&quot;{text}&quot; is no path of a node</source>
        <translation>&quot;{text}&quot; はノードのパスではありません</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-keyword</name>
    <message>
        <source>an edit begins with &quot;set&quot;, &quot;delete&quot; or &quot;add&quot;, not &quot;{word}&quot;</source>
        <translation>編集は &quot;{word}&quot; ではなく &quot;set&quot;、&quot;delete&quot;、&quot;add&quot; のいずれかで始まります</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-name</name>
    <message>
        <source>&quot;{name}&quot; is no path or name that an edit can use</source>
        <translation>&quot;{name}&quot; は編集に使えるパスや名前ではありません</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set</name>
    <message>
        <source>&quot;{text}&quot; is not of the form PATH:PROPERTY=VALUE</source>
        <translation>&quot;{text}&quot; は PATH:PROPERTY=VALUE の形ではありません</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set-empty</name>
    <message>
        <source>for a property without value: PATH:PROPERTY=</source>
        <translation>値のないプロパティの場合: PATH:PROPERTY=</translation>
    </message>
</context>
<context>
    <name>devicetree.empty-reservation</name>
    <message>
        <source>the memory reservation at {address} has size 0, which would end the block</source>
        <translation>{address} のメモリー予約の大きさが 0 で、ブロックがそこで終わってしまいます</translation>
    </message>
</context>
<context>
    <name>devicetree.form-bracket</name>
    <message>
        <source>only numbers stand here, without &lt; and &gt;</source>
        <translation>ここには &lt; と &gt; なしの数だけを書きます</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-node</name>
    <message>
        <source>there is no node &quot;{path}&quot;</source>
        <translation>ノード &quot;{path}&quot; はありません</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-phandle</name>
    <message>
        <source>&quot;{path}&quot; has no phandle that could be referred to: add one to it first</source>
        <translation>&quot;{path}&quot; には参照できる phandle がありません: 先に加えてください</translation>
    </message>
</context>
<context>
    <name>devicetree.form-nul</name>
    <message>
        <source>a text cannot hold a NUL byte</source>
        <translation>テキストに NUL バイトは入れられません</translation>
    </message>
</context>
<context>
    <name>devicetree.form-path</name>
    <message>
        <source>the path of a node is expected here</source>
        <translation>ここにはノードのパスが必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.form-square</name>
    <message>
        <source>only hex digits stand here, without [ and ]</source>
        <translation>ここには [ と ] なしの 16 進数だけを書きます</translation>
    </message>
</context>
<context>
    <name>devicetree.in-place</name>
    <message>
        <source>the flattened tree cannot be edited in place: {reason}</source>
        <translation>フラット化されたツリーをその場で編集できません: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.magic</name>
    <message>
        <source>not a flattened device tree: the magic number 0xd00dfeed is missing</source>
        <translation>フラット化されたデバイスツリーではありません: マジックナンバー 0xd00dfeed がありません</translation>
    </message>
</context>
<context>
    <name>devicetree.no-node</name>
    <message>
        <source>the device tree has no such node</source>
        <translation>デバイスツリーにそのノードはありません</translation>
    </message>
</context>
<context>
    <name>devicetree.no-property</name>
    <message>
        <source>there is no property &quot;{property}&quot; to delete</source>
        <translation>削除するプロパティ &quot;{property}&quot; がありません</translation>
    </message>
</context>
<context>
    <name>devicetree.no-value</name>
    <message>
        <source>a property has no value: {reason}</source>
        <translation>値のないプロパティがあります: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.node-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a node: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; はノード名にできません: NUL と &apos;/&apos; を除く 1~{max} バイトが許されます</translation>
    </message>
</context>
<context>
    <name>devicetree.not-flat</name>
    <message>
        <source>this is no flattened device tree: {reason}</source>
        <translation>フラット化されたデバイスツリーではありません: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-fixup</name>
    <message>
        <source>the fixup &quot;{fixup}&quot; of the overlay points to no reference</source>
        <translation>オーバーレイのフィックスアップ &quot;{fixup}&quot; が参照を指していません</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-label</name>
    <message>
        <source>the overlay needs a node with the label &quot;{label}&quot;, which the base does not name</source>
        <translation>オーバーレイにはラベル &quot;{label}&quot; のノードが必要ですが、ベースにありません</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-no-target</name>
    <message>
        <source>this fragment has neither target nor target-path</source>
        <translation>このフラグメントには target も target-path もありません</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-phandle</name>
    <message>
        <source>the phandle of this node of the overlay is no number, or too large beside those of the base</source>
        <translation>オーバーレイのこのノードの phandle は数ではないか、ベースのものに比べて大きすぎます</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay has no path</source>
        <translation>オーバーレイのラベル &quot;{label}&quot; にパスがありません</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol-fragment</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay lies in a fragment that is not there</source>
        <translation>オーバーレイのラベル &quot;{label}&quot; は存在しないフラグメントにあります</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols</name>
    <message>
        <source>compile the base with dtc -@, which adds /__symbols__</source>
        <translation>ベースを dtc -@ でコンパイルすると /__symbols__ が加わります</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols-size</name>
    <message>
        <source>the labels of the overlay would need more than 64 MiB</source>
        <translation>オーバーレイのラベルに 64 MiB を超えるメモリーが必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target</name>
    <message>
        <source>the base has no node with this fragment&apos;s target phandle {phandle}</source>
        <translation>ベースにこのフラグメントの対象 phandle {phandle} のノードがありません</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target-path</name>
    <message>
        <source>the base has no node &quot;{target}&quot; for this fragment</source>
        <translation>ベースにこのフラグメントのためのノード &quot;{target}&quot; がありません</translation>
    </message>
</context>
<context>
    <name>devicetree.path</name>
    <message>
        <source>&quot;{path}&quot; is no path of a node: it must begin with &apos;/&apos;</source>
        <translation>&quot;{path}&quot; はノードのパスではありません: &apos;/&apos; で始まる必要があります</translation>
    </message>
</context>
<context>
    <name>devicetree.property-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a property: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; はプロパティ名にできません: NUL と &apos;/&apos; を除く 1~{max} バイトが許されます</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-cells</name>
    <message>
        <source>addresses of {address} and sizes of {size} cells: more than 2 cells do not make a number</source>
        <translation>アドレスが {address} セル、大きさが {size} セルです: 2 セルを超えると数になりません</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-length</name>
    <message>
        <source>{length} bytes are no multiple of the {pair} bytes of an address and a size</source>
        <translation>{length} バイトは、アドレスと大きさの {pair} バイトの倍数ではありません</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-wrap</name>
    <message>
        <source>address {address} and size {size} reach beyond 64 bits</source>
        <translation>アドレス {address} と大きさ {size} が 64 ビットを超えます</translation>
    </message>
</context>
<context>
    <name>devicetree.root-name</name>
    <message>
        <source>the root of a device tree has no name</source>
        <translation>デバイスツリーのルートに名前はありません</translation>
    </message>
</context>
<context>
    <name>devicetree.size</name>
    <message>
        <source>a device tree of 1 GiB or more is not read</source>
        <translation>1 GiB 以上のデバイスツリーは読みません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits</name>
    <message>
        <source>/bits/ must be 8, 16, 32 or 64</source>
        <translation>/bits/ は 8、16、32、64 のいずれかでなければなりません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits-cells</name>
    <message>
        <source>expected &apos;&lt;&apos; after /bits/</source>
        <translation>/bits/ の後に &apos;&lt;&apos; が必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bytes</name>
    <message>
        <source>expected two hex digits or &apos;]&apos; here</source>
        <translation>ここには 2 桁の 16 進数または &apos;]&apos; が必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comma</name>
    <message>
        <source>a comma or the end is expected here</source>
        <translation>ここにはコンマまたは終わりが必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comment</name>
    <message>
        <source>this comment has no end</source>
        <translation>このコメントは閉じられていません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-escape</name>
    <message>
        <source>this escape stands for no byte</source>
        <translation>このエスケープはどのバイトも表しません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-expression</name>
    <message>
        <source>expressions are not supported: write the number</source>
        <translation>式は使えません: 数を書いてください</translation>
    </message>
</context>
<context>
    <name>devicetree.value-incbin</name>
    <message>
        <source>/incbin/ is not supported: write the bytes in [ ]</source>
        <translation>/incbin/ は使えません: バイト列を [ ] に書いてください</translation>
    </message>
</context>
<context>
    <name>devicetree.value-large</name>
    <message>
        <source>this number does not fit 64 bits</source>
        <translation>この数は 64 ビットに収まりません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-literal</name>
    <message>
        <source>this is not a decimal (1), octal (01) or hexadecimal (0x1) number</source>
        <translation>これは 10 進 (1)、8 進 (01)、16 進 (0x1) の数ではありません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-number</name>
    <message>
        <source>expected a number here</source>
        <translation>ここには数が必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.value-part</name>
    <message>
        <source>expected a &quot;string&quot;, &lt;numbers&gt; or [hex bytes] here</source>
        <translation>ここには &quot;文字列&quot;、&lt;数&gt;、[16 進バイト列] のいずれかが必要です</translation>
    </message>
</context>
<context>
    <name>devicetree.value-range</name>
    <message>
        <source>this number does not fit {bits} bits</source>
        <translation>この数は {bits} ビットに収まりません</translation>
    </message>
</context>
<context>
    <name>devicetree.value-reference</name>
    <message>
        <source>references to labels are not supported here: write the phandle&apos;s number or the path</source>
        <translation>ここではラベルの参照は使えません: phandle の数かパスを書いてください</translation>
    </message>
</context>
<context>
    <name>devicetree.value-string</name>
    <message>
        <source>this string has no closing quote</source>
        <translation>この文字列は引用符で閉じられていません</translation>
    </message>
</context>
<context>
    <name>devicetree.written-size</name>
    <message>
        <source>the device tree would have {size} bytes; 1 GiB is too much</source>
        <translation>デバイスツリーが {size} バイトになります。1 GiB は大きすぎます</translation>
    </message>
</context>
<context>
    <name>diff.allocator</name>
    <message>
        <source>another loader&apos;s rules placed the segments: addresses and tree edits follow from that</source>
        <translation>別のローダーの規則でセグメントが置かれました: アドレスとツリーの編集はそれに従います</translation>
    </message>
</context>
<context>
    <name>diff.arch</name>
    <message>
        <source>the new kernel is another architecture or byte order</source>
        <translation>新しいカーネルのアーキテクチャーまたはバイト順が違います</translation>
    </message>
</context>
<context>
    <name>diff.boot-id</name>
    <message>
        <source>the machine was started in between; plans for a normal boot hold over that, those for a crash do not</source>
        <translation>その間にマシンが再起動されました。通常起動のプランは引き続き有効ですが、クラッシュ用は無効です</translation>
    </message>
</context>
<context>
    <name>diff.bufsz</name>
    <message>
        <source>its file has another size: it is not the same content</source>
        <translation>ファイルの大きさが違います: 内容が同じではありません</translation>
    </message>
</context>
<context>
    <name>diff.cmdline</name>
    <message>
        <source>the new kernel is told other things: gone {gone}; new {added}</source>
        <translation>新しいカーネルに伝わる内容が違います: なくなったもの {gone}、新しいもの {added}</translation>
    </message>
</context>
<context>
    <name>diff.config</name>
    <message>
        <source>the running kernel was built otherwise</source>
        <translation>実行中のカーネルは別の設定でビルドされています</translation>
    </message>
</context>
<context>
    <name>diff.crash-loaded</name>
    <message>
        <source>whether a crash kernel is loaded</source>
        <translation>クラッシュカーネルがロードされているかどうか</translation>
    </message>
</context>
<context>
    <name>diff.crash-size</name>
    <message>
        <source>the reservation for a crash kernel has another size</source>
        <translation>クラッシュカーネルの予約の大きさが違います</translation>
    </message>
</context>
<context>
    <name>diff.crashkernel</name>
    <message>
        <source>the reservation of a crash kernel changed: a normal kernel may lie there, but the memory counts differ</source>
        <translation>クラッシュカーネルの予約が変わりました: 通常のカーネルはそこに置けますが、メモリー量が違います</translation>
    </message>
</context>
<context>
    <name>diff.digest</name>
    <message>
        <source>the same size, but other bytes: another build, or a changed command line, seed or address inside it</source>
        <translation>大きさは同じですがバイトが違います: 別のビルドか、コマンドライン、シード、内部のアドレスが変わりました</translation>
    </message>
</context>
<context>
    <name>diff.edit</name>
    <message>
        <source>the tree that is handed over says something else here</source>
        <translation>引き渡されるツリーのここの内容が違います</translation>
    </message>
</context>
<context>
    <name>diff.edit-gone</name>
    <message>
        <source>the tree is not edited here any more</source>
        <translation>ツリーのここはもう編集されません</translation>
    </message>
</context>
<context>
    <name>diff.edit-new</name>
    <message>
        <source>the tree is edited here now</source>
        <translation>ツリーのここが新たに編集されます</translation>
    </message>
</context>
<context>
    <name>diff.entry</name>
    <message>
        <source>the purgatory is entered elsewhere: it moved, or it is another one</source>
        <translation>purgatory への入口が違います: 移動したか、別のものです</translation>
    </message>
</context>
<context>
    <name>diff.fadump</name>
    <message>
        <source>the memory kept for a firmware-assisted dump changed</source>
        <translation>ファームウェア支援ダンプのために確保されたメモリーが変わりました</translation>
    </message>
</context>
<context>
    <name>diff.finding-gone</name>
    <message>
        <source>this is no problem any more: {message}</source>
        <translation>もう問題ではありません: {message}</translation>
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
        <translation>マシンのメモリーが計画時と違います: そこではローダーが古いバンドルを拒否します</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint-part</name>
    <message>
        <source>part of the memory fingerprint: a bundle made for one of the two is refused on the other</source>
        <translation>メモリーのフィンガープリントの一部: 一方のために作ったバンドルは、もう一方では拒否されます</translation>
    </message>
</context>
<context>
    <name>diff.grew</name>
    <message>
        <source>it takes more memory, so holes that were large enough may not be</source>
        <translation>占めるメモリーが増えたため、足りていた空きが足りなくなるかもしれません</translation>
    </message>
</context>
<context>
    <name>diff.htab</name>
    <message>
        <source>the hash page table moved: overwriting it ends the running kernel</source>
        <translation>ハッシュページテーブルが移動しました: 上書きすると実行中のカーネルが終わります</translation>
    </message>
</context>
<context>
    <name>diff.kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere: it must not be overwritten while it copies the segments, so what lay behind its old end may be in its way</source>
        <translation>実行中のカーネルの終わりが違います: セグメントをコピーする間は上書きできないため、以前の終わりの後ろにあったものが邪魔になるかもしれません</translation>
    </message>
</context>
<context>
    <name>diff.kernel-grew</name>
    <message>
        <source>the running kernel is {size} longer: a segment placed right behind its old end would overwrite it while it is still at work</source>
        <translation>実行中のカーネルが {size} 長くなっています: 以前の終わりのすぐ後ろのセグメントは、まだ動いているカーネルを上書きします</translation>
    </message>
</context>
<context>
    <name>diff.kind</name>
    <message>
        <source>{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), two snapshots or two bundles can be compared</source>
        <translation>{file} は {kind} です。比較できるのは二つのプラン (kwb plan --json、plan.json、kexec -d のログ)、二つのスナップショット、二つのバンドルです</translation>
    </message>
</context>
<context>
    <name>diff.load</name>
    <message>
        <source>the kernel of one of the machines did not take the image</source>
        <translation>一方のマシンのカーネルはイメージを受け付けませんでした</translation>
    </message>
</context>
<context>
    <name>diff.load-disabled</name>
    <message>
        <source>with 1 the kernel refuses every load until it is started again (EPERM)</source>
        <translation>1 の場合、カーネルは再起動されるまですべてのロードを拒否します (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.load-limit</name>
    <message>
        <source>the number of loads that are still allowed; -1 is no limit</source>
        <translation>まだ許されるロードの回数。-1 は無制限です</translation>
    </message>
</context>
<context>
    <name>diff.loaded</name>
    <message>
        <source>whether an image is loaded already; a new one takes its place</source>
        <translation>イメージがすでにロードされているかどうか。新しいものが入れ替わります</translation>
    </message>
</context>
<context>
    <name>diff.loader</name>
    <message>
        <source>another loader program is in the bundle: another version of kwb, or the other byte order</source>
        <translation>バンドルのローダープログラムが違います: kwb の別のバージョンか、もう一方のバイト順です</translation>
    </message>
</context>
<context>
    <name>diff.lockdown</name>
    <message>
        <source>with integrity or confidentiality kexec_load is refused (EPERM)</source>
        <translation>integrity または confidentiality の場合、kexec_load は拒否されます (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.machine</name>
    <message>
        <source>they are for machines of different kinds</source>
        <translation>種類の違うマシンのためのものです</translation>
    </message>
    <message>
        <source>another machine type</source>
        <translation>マシンの種類が違います</translation>
    </message>
</context>
<context>
    <name>diff.memory</name>
    <message>
        <source>memory of this kind lies elsewhere, and the search for places with it</source>
        <translation>この種類のメモリーの場所が違い、場所の探索も変わります</translation>
    </message>
</context>
<context>
    <name>diff.memreserve</name>
    <message>
        <source>the reservation block differs; its rows change with every boot</source>
        <translation>予約ブロックが違います。その行は起動のたびに変わります</translation>
    </message>
</context>
<context>
    <name>diff.mixed</name>
    <message>
        <source>a snapshot can be compared with another snapshot only</source>
        <translation>スナップショットは別のスナップショットとだけ比較できます</translation>
    </message>
</context>
<context>
    <name>diff.mode</name>
    <message>
        <source>one is for a normal boot, the other for a crash: they are placed by other rules</source>
        <translation>一方は通常起動用、もう一方はクラッシュ用です: 配置の規則が違います</translation>
    </message>
</context>
<context>
    <name>diff.moved</name>
    <message>
        <source>it lies elsewhere; the purgatory and the tree name its new address</source>
        <translation>場所が違います。purgatory とツリーは新しいアドレスを指しています</translation>
    </message>
</context>
<context>
    <name>diff.moved-over</name>
    <message>
        <source>its old place {place} now meets {kind} at {range}: loaded as it was, it would overwrite that</source>
        <translation>以前の場所 {place} は今では {range} の {kind} に当たります: そのままロードすると上書きします</translation>
    </message>
</context>
<context>
    <name>diff.moved-purgatory</name>
    <message>
        <source>it lies elsewhere: it is linked anew for its new address, and entered there</source>
        <translation>場所が違います。新しいアドレスに合わせてリンクし直され、そこから実行が始まります</translation>
    </message>
</context>
<context>
    <name>diff.moved-without-tree</name>
    <message>
        <source>it lies elsewhere; what names its address has changed</source>
        <translation>場所が違います。そのアドレスを指すものも変わりました</translation>
    </message>
</context>
<context>
    <name>diff.new-order</name>
    <message>
        <source>the new kernel has the other byte order</source>
        <translation>新しいカーネルのバイト順が逆です</translation>
    </message>
</context>
<context>
    <name>diff.node-gone</name>
    <message>
        <source>a node that is gone: a device or CPU was taken out</source>
        <translation>ノードがなくなりました: デバイスか CPU が取り外されました</translation>
    </message>
</context>
<context>
    <name>diff.node-new</name>
    <message>
        <source>a node that was not there: a device or CPU was added</source>
        <translation>なかったノードです: デバイスか CPU が追加されました</translation>
    </message>
</context>
<context>
    <name>diff.not-captured</name>
    <message>
        <source>only one of the two says it</source>
        <translation>一方にしかありません</translation>
    </message>
</context>
<context>
    <name>diff.old-cmdline</name>
    <message>
        <source>the running kernel has another command line; --cmdline-from-target takes it over</source>
        <translation>実行中のカーネルのコマンドラインが違います。--cmdline-from-target はそれを引き継ぎます</translation>
    </message>
</context>
<context>
    <name>diff.old-fdt</name>
    <message>
        <source>the tree of the running kernel lies elsewhere, as after every boot</source>
        <translation>実行中のカーネルのツリーの場所が違います。起動のたびに変わります</translation>
    </message>
</context>
<context>
    <name>diff.old-initrd</name>
    <message>
        <source>the running kernel&apos;s initrd lies elsewhere, as after every boot</source>
        <translation>実行中のカーネルの initrd の場所が違います。起動のたびに変わります</translation>
    </message>
</context>
<context>
    <name>diff.old-order</name>
    <message>
        <source>the running kernel has the other byte order: it enters the purgatory in it, so the purgatory must be the other one</source>
        <translation>実行中のカーネルのバイト順が逆です: その順で purgatory に入るため、もう一方の purgatory が必要です</translation>
    </message>
</context>
<context>
    <name>diff.opal</name>
    <message>
        <source>OPAL&apos;s memory moved or was resized: a segment there would kill the firmware</source>
        <translation>OPAL のメモリーが移動したか大きさが変わりました: そこにセグメントを置くとファームウェアが壊れます</translation>
    </message>
</context>
<context>
    <name>diff.page-size</name>
    <message>
        <source>the running kernel&apos;s pages have another size: kexec_load refuses segments that are no whole pages of it (EADDRNOTAVAIL)</source>
        <translation>実行中のカーネルのページの大きさが違います: kexec_load はページ単位でないセグメントを拒否します (EADDRNOTAVAIL)</translation>
    </message>
</context>
<context>
    <name>diff.purgatory</name>
    <message>
        <source>another purgatory runs between the kernels</source>
        <translation>カーネルの間で別の purgatory が動きます</translation>
    </message>
</context>
<context>
    <name>diff.ram-grew</name>
    <message>
        <source>the machine has {size} more RAM; a top-down search takes other places</source>
        <translation>マシンの RAM が {size} 増えました。上からの探索は別の場所を選びます</translation>
    </message>
</context>
<context>
    <name>diff.ram-moved</name>
    <message>
        <source>as much RAM as before, but in other places</source>
        <translation>RAM の量は同じですが、場所が違います</translation>
    </message>
</context>
<context>
    <name>diff.ram-shrank</name>
    <message>
        <source>the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half of what is left is all that an image may fill</source>
        <translation>マシンの RAM が {size} 減りました: なくなった部分のセグメントはロードできず、イメージが使えるのは残りの半分までです</translation>
    </message>
</context>
<context>
    <name>diff.release</name>
    <message>
        <source>another kernel is running: its length, its allocator and its policy may differ</source>
        <translation>別のカーネルが動いています: 長さ、アロケーター、方針が違うかもしれません</translation>
    </message>
</context>
<context>
    <name>diff.reserved</name>
    <message>
        <source>firmware reserves other memory than before</source>
        <translation>ファームウェアが予約するメモリーが前と違います</translation>
    </message>
</context>
<context>
    <name>diff.rtas</name>
    <message>
        <source>RTAS was instantiated elsewhere by this boot&apos;s firmware: a segment that was clear of it may overwrite it now, and the new kernel&apos;s calls would crash</source>
        <translation>今回の起動のファームウェアは RTAS を別の場所に置きました: 重ならなかったセグメントが上書きし、新しいカーネルの呼び出しがクラッシュするかもしれません</translation>
    </message>
</context>
<context>
    <name>diff.segment-gone</name>
    <message>
        <source>this segment is not loaded any more</source>
        <translation>このセグメントはもうロードされません</translation>
    </message>
</context>
<context>
    <name>diff.segment-new</name>
    <message>
        <source>this segment was not loaded before</source>
        <translation>このセグメントは前はロードされていませんでした</translation>
    </message>
</context>
<context>
    <name>diff.shrank</name>
    <message>
        <source>it takes less memory</source>
        <translation>占めるメモリーが減りました</translation>
    </message>
</context>
<context>
    <name>diff.tce</name>
    <message>
        <source>the TCE tables moved: devices still write through them after the jump</source>
        <translation>TCE テーブルが移動しました: デバイスはジャンプ後もこれを通して書き込みます</translation>
    </message>
</context>
<context>
    <name>diff.tree</name>
    <message>
        <source>the new kernel is handed this as the machine has it</source>
        <translation>新しいカーネルにはマシンのままの内容が渡されます</translation>
    </message>
</context>
<context>
    <name>diff.tree-kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere; segments must lie behind it</source>
        <translation>実行中のカーネルの終わりが違います。セグメントはその後ろに置く必要があります</translation>
    </message>
</context>
<context>
    <name>diff.tree-memory</name>
    <message>
        <source>the machine&apos;s memory differs</source>
        <translation>マシンのメモリーが違います</translation>
    </message>
</context>
<context>
    <name>diff.tree-row</name>
    <message>
        <source>a row of the reservation block</source>
        <translation>予約ブロックの行</translation>
    </message>
</context>
<context>
    <name>diff.tree-volatile</name>
    <message>
        <source>differs with every boot; a plan replaces it</source>
        <translation>起動のたびに変わります。プランが置き換えます</translation>
    </message>
</context>
<context>
    <name>diff.unplaced</name>
    <message>
        <source>there is no room for it any more: the boot cannot be loaded</source>
        <translation>もう置く場所がありません: この起動はロードできません</translation>
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
        <translation>アロケーター</translation>
    </message>
</context>
<context>
    <name>differences.arch</name>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャー</translation>
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
        <translation>コマンドライン</translation>
    </message>
</context>
<context>
    <name>differences.edit</name>
    <message>
        <source>tree edit {name}</source>
        <translation>ツリーの編集 {name}</translation>
    </message>
</context>
<context>
    <name>differences.entry</name>
    <message>
        <source>entry for kexec</source>
        <translation>kexec の入口</translation>
    </message>
</context>
<context>
    <name>differences.finding</name>
    <message>
        <source>finding {name}</source>
        <translation>所見 {name}</translation>
    </message>
</context>
<context>
    <name>differences.fingerprint</name>
    <message>
        <source>fingerprint of the machine</source>
        <translation>マシンのフィンガープリント</translation>
    </message>
</context>
<context>
    <name>differences.load</name>
    <message>
        <source>answer of kexec_load</source>
        <translation>kexec_load の応答</translation>
    </message>
</context>
<context>
    <name>differences.machine</name>
    <message>
        <source>kind of machine</source>
        <translation>マシンの種類</translation>
    </message>
</context>
<context>
    <name>differences.meaning</name>
    <message>
        <source>what it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>differences.memory</name>
    <message>
        <source>memory: {name}</source>
        <translation>メモリー: {name}</translation>
    </message>
</context>
<context>
    <name>differences.mode</name>
    <message>
        <source>normal boot or crash</source>
        <translation>通常の起動かクラッシュか</translation>
    </message>
</context>
<context>
    <name>differences.new-order</name>
    <message>
        <source>new kernel: byte order</source>
        <translation>新しいカーネル: バイトオーダー</translation>
    </message>
</context>
<context>
    <name>differences.old-order</name>
    <message>
        <source>running kernel: byte order</source>
        <translation>実行中のカーネル: バイトオーダー</translation>
    </message>
</context>
<context>
    <name>differences.page-size</name>
    <message>
        <source>page size</source>
        <translation>ページサイズ</translation>
    </message>
</context>
<context>
    <name>differences.path</name>
    <message>
        <source>what</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>differences.purgatory</name>
    <message>
        <source>choice of purgatory</source>
        <translation>purgatory の選択</translation>
    </message>
</context>
<context>
    <name>differences.segment-bufsz</name>
    <message>
        <source>{name}: size in the file</source>
        <translation>{name}: ファイル内のサイズ</translation>
    </message>
</context>
<context>
    <name>differences.segment-mem</name>
    <message>
        <source>{name}: address</source>
        <translation>{name}: アドレス</translation>
    </message>
</context>
<context>
    <name>differences.segment-memsz</name>
    <message>
        <source>{name}: size in memory</source>
        <translation>{name}: メモリー内のサイズ</translation>
    </message>
</context>
<context>
    <name>differences.segment-sha256</name>
    <message>
        <source>{name}: digest</source>
        <translation>{name}: ダイジェスト</translation>
    </message>
</context>
<context>
    <name>differences.unplaced</name>
    <message>
        <source>{name}: no room</source>
        <translation>{name}: 場所なし</translation>
    </message>
</context>
<context>
    <name>dump.many-notes</name>
    <message>
        <source>it has more than 2^20 notes</source>
        <translation>ノートが 2^20 個を超えています</translation>
    </message>
</context>
<context>
    <name>dump.no-core</name>
    <message>
        <source>it is no ELF core file of 64 bits</source>
        <translation>64 ビットの ELF コアファイルではありません</translation>
    </message>
</context>
<context>
    <name>dump.note-outside</name>
    <message>
        <source>a note is longer than its row</source>
        <translation>ノートが行より長くなっています</translation>
    </message>
</context>
<context>
    <name>dump.notes-outside</name>
    <message>
        <source>notes lie beyond the end of the file</source>
        <translation>ノートがファイルの終わりを超えています</translation>
    </message>
</context>
<context>
    <name>dump.row-size</name>
    <message>
        <source>its program headers are not of 56 bytes</source>
        <translation>プログラムヘッダーが 56 バイトではありません</translation>
    </message>
</context>
<context>
    <name>dump.rows-outside</name>
    <message>
        <source>its program headers lie beyond the end of the file</source>
        <translation>プログラムヘッダーがファイルの終わりを超えています</translation>
    </message>
</context>
<context>
    <name>evidence.address</name>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>evidence.align</name>
    <message>
        <source>align</source>
        <translation>アラインメント</translation>
    </message>
</context>
<context>
    <name>evidence.allocator</name>
    <message>
        <source>allocator</source>
        <translation>アロケーター</translation>
    </message>
</context>
<context>
    <name>evidence.arch</name>
    <message>
        <source>architecture</source>
        <translation>アーキテクチャー</translation>
    </message>
</context>
<context>
    <name>evidence.available</name>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
</context>
<context>
    <name>evidence.because</name>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>evidence.block</name>
    <message>
        <source>block</source>
        <translation>ブロック</translation>
    </message>
</context>
<context>
    <name>evidence.cmdline</name>
    <message>
        <source>command line</source>
        <translation>コマンドライン</translation>
    </message>
</context>
<context>
    <name>evidence.computed</name>
    <message>
        <source>computed</source>
        <translation>計算値</translation>
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
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>evidence.console</name>
    <message>
        <source>console</source>
        <translation>コンソール</translation>
    </message>
</context>
<context>
    <name>evidence.count</name>
    <message>
        <source>count</source>
        <translation>個数</translation>
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
        <translation>違い</translation>
    </message>
</context>
<context>
    <name>evidence.end</name>
    <message>
        <source>end</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>evidence.entry</name>
    <message>
        <source>entry</source>
        <translation>エントリー</translation>
    </message>
</context>
<context>
    <name>evidence.excess</name>
    <message>
        <source>too much</source>
        <translation>超過</translation>
    </message>
</context>
<context>
    <name>evidence.expected</name>
    <message>
        <source>expected</source>
        <translation>期待値</translation>
    </message>
</context>
<context>
    <name>evidence.extent</name>
    <message>
        <source>memory after the jump</source>
        <translation>ジャンプ後のメモリー</translation>
    </message>
</context>
<context>
    <name>evidence.file</name>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>evidence.fits</name>
    <message>
        <source>what fits</source>
        <translation>収まるもの</translation>
    </message>
</context>
<context>
    <name>evidence.found</name>
    <message>
        <source>found</source>
        <translation>実際</translation>
    </message>
</context>
<context>
    <name>evidence.free</name>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>evidence.func</name>
    <message>
        <source>function</source>
        <translation>関数</translation>
    </message>
</context>
<context>
    <name>evidence.given</name>
    <message>
        <source>given</source>
        <translation>指定</translation>
    </message>
</context>
<context>
    <name>evidence.half</name>
    <message>
        <source>half</source>
        <translation>半分</translation>
    </message>
</context>
<context>
    <name>evidence.how</name>
    <message>
        <source>how</source>
        <translation>方法</translation>
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
        <translation>カーネル</translation>
    </message>
</context>
<context>
    <name>evidence.kernelEnd</name>
    <message>
        <source>end of the kernel</source>
        <translation>カーネルの終わり</translation>
    </message>
</context>
<context>
    <name>evidence.length</name>
    <message>
        <source>length</source>
        <translation>長さ</translation>
    </message>
</context>
<context>
    <name>evidence.limit</name>
    <message>
        <source>limit</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>evidence.linked</name>
    <message>
        <source>linked for</source>
        <translation>リンク先</translation>
    </message>
</context>
<context>
    <name>evidence.machine</name>
    <message>
        <source>machine</source>
        <translation>マシン</translation>
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
        <translation>モード</translation>
    </message>
</context>
<context>
    <name>evidence.name</name>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>evidence.need</name>
    <message>
        <source>need</source>
        <translation>必要</translation>
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
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>evidence.now</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
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
        <translation>順序</translation>
    </message>
</context>
<context>
    <name>evidence.other</name>
    <message>
        <source>other</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>evidence.otherRange</name>
    <message>
        <source>other range</source>
        <translation>相手の範囲</translation>
    </message>
</context>
<context>
    <name>evidence.page</name>
    <message>
        <source>page</source>
        <translation>ページ</translation>
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
        <translation>内訳</translation>
    </message>
</context>
<context>
    <name>evidence.place</name>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>evidence.places</name>
    <message>
        <source>places</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>evidence.plan</name>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
</context>
<context>
    <name>evidence.planned</name>
    <message>
        <source>planned</source>
        <translation>計画</translation>
    </message>
</context>
<context>
    <name>evidence.policy</name>
    <message>
        <source>policy</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>evidence.property</name>
    <message>
        <source>property</source>
        <translation>プロパティー</translation>
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
        <translation>癖</translation>
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
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>evidence.read</name>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
</context>
<context>
    <name>evidence.reason</name>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>evidence.region</name>
    <message>
        <source>region</source>
        <translation>領域</translation>
    </message>
</context>
<context>
    <name>evidence.register</name>
    <message>
        <source>register</source>
        <translation>レジスター</translation>
    </message>
</context>
<context>
    <name>evidence.remark</name>
    <message>
        <source>remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>evidence.reserve</name>
    <message>
        <source>reserve</source>
        <translation>予約</translation>
    </message>
</context>
<context>
    <name>evidence.root</name>
    <message>
        <source>root</source>
        <translation>ルート</translation>
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
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>evidence.segment</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>evidence.size</name>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>evidence.source</name>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>evidence.sources</name>
    <message>
        <source>sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>evidence.standing</name>
    <message>
        <source>standing</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>evidence.symbol</name>
    <message>
        <source>symbol</source>
        <translation>シンボル</translation>
    </message>
</context>
<context>
    <name>evidence.taken</name>
    <message>
        <source>taken</source>
        <translation>使用済み</translation>
    </message>
</context>
<context>
    <name>evidence.target</name>
    <message>
        <source>target</source>
        <translation>ターゲット</translation>
    </message>
</context>
<context>
    <name>evidence.template</name>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>evidence.tool</name>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>evidence.value</name>
    <message>
        <source>value</source>
        <translation>値</translation>
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
        <translation>時期</translation>
    </message>
</context>
<context>
    <name>evidence.where</name>
    <message>
        <source>where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>evidence.written</name>
    <message>
        <source>written</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>exclude.coherent-memory</name>
    <message>
        <source>it is a device&apos;s memory, not RAM of the system</source>
        <translation>システムの RAM ではなく、デバイスのメモリーです</translation>
    </message>
</context>
<context>
    <name>exclude.crashkernel</name>
    <message>
        <source>the crash kernel waits there until the jump</source>
        <translation>ジャンプまでクラッシュカーネルがそこで待機します</translation>
    </message>
</context>
<context>
    <name>exclude.fadump</name>
    <message>
        <source>it belongs to a firmware-assisted dump</source>
        <translation>ファームウェア支援ダンプに属します</translation>
    </message>
</context>
<context>
    <name>exclude.firmware</name>
    <message>
        <source>the new kernel calls this firmware</source>
        <translation>新しいカーネルがこのファームウェアを呼び出します</translation>
    </message>
</context>
<context>
    <name>exclude.hash-table</name>
    <message>
        <source>the running kernel&apos;s page table is in use until the jump</source>
        <translation>実行中のカーネルのページテーブルはジャンプまで使われます</translation>
    </message>
</context>
<context>
    <name>exclude.kernel</name>
    <message>
        <source>no segment is put there, because kexec_load would refuse it with ETXTBSY</source>
        <translation>kexec_load が ETXTBSY で拒否するため、そこにはセグメントを置きません</translation>
    </message>
</context>
<context>
    <name>exclude.old-initrd</name>
    <message>
        <source>the running kernel keeps its initrd (retain_initrd)</source>
        <translation>実行中のカーネルが自分の initrd を保持しています (retain_initrd)</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-memory</name>
    <message>
        <source>the new kernel reserves it for itself</source>
        <translation>新しいカーネルが自分用に予約します</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-range</name>
    <message>
        <source>the firmware has reserved it for good</source>
        <translation>ファームウェアが恒久的に予約しています</translation>
    </message>
</context>
<context>
    <name>exclude.tce</name>
    <message>
        <source>devices use these tables until the jump</source>
        <translation>ジャンプまでデバイスがこれらのテーブルを使います</translation>
    </message>
</context>
<context>
    <name>export.has-errors</name>
    <message>
        <source>the plan has errors, so nothing was written</source>
        <translation>プランにエラーがあるため、何も書き込まれませんでした</translation>
    </message>
</context>
<context>
    <name>export.no-plan</name>
    <message>
        <source>there is no plan to export yet</source>
        <translation>エクスポートするプランがまだありません</translation>
    </message>
</context>
<context>
    <name>export.not-exportable</name>
    <message>
        <source>not every segment has its bytes here, so there is nothing to write</source>
        <translation>バイトのないセグメントがあるため、書き込むものがありません</translation>
    </message>
</context>
<context>
    <name>expression.limit</name>
    <message>
        <source>has no value within 64 bits, or is too long: {text}</source>
        <translation>64 ビットの値がないか長すぎます: {text}</translation>
    </message>
</context>
<context>
    <name>expression.malformed</name>
    <message>
        <source>cannot be read as an expression: {text}</source>
        <translation>式として読めません: {text}</translation>
    </message>
</context>
<context>
    <name>expression.open</name>
    <message>
        <source>braces are not closed</source>
        <translation>中括弧が閉じられていません</translation>
    </message>
</context>
<context>
    <name>expression.unknown</name>
    <message>
        <source>nothing is called {name}</source>
        <translation>{name} という名前のものはありません</translation>
    </message>
</context>
<context>
    <name>extent.crash-brief</name>
    <message>
        <source>crash</source>
        <translation>クラッシュ</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory</name>
    <message>
        <source>all the memory that it may use besides, as its tree says: what lies outside is left for the dump</source>
        <translation>ツリーが示す、ほかに使ってよい全メモリー: 外側はダンプのために残されます</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-brief</name>
    <message>
        <source>crash kernel</source>
        <translation>クラッシュカーネル</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-name</name>
    <message>
        <source>crash kernel&apos;s memory</source>
        <translation>クラッシュカーネルのメモリー</translation>
    </message>
</context>
<context>
    <name>extent.crash-name</name>
    <message>
        <source>crash region</source>
        <translation>クラッシュ領域</translation>
    </message>
</context>
<context>
    <name>extent.crash-region</name>
    <message>
        <source>crashkernel={value} of its command line: reserved, and not written before a crash kernel is loaded</source>
        <translation>コマンドラインの crashkernel={value}: 予約されますが、クラッシュカーネルがロードされるまで書き込まれません</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel</name>
    <message>
        <source>once it runs, before it reads the tree: it copies itself to 0, bss included ({source}); nothing is decompressed on the target</source>
        <translation>動き出してツリーを読む前: bss も含めて 0 に自分をコピーします ({source})。ターゲットでは何も展開されません</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-brief</name>
    <message>
        <source>new kernel</source>
        <translation>カーネル</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-name</name>
    <message>
        <source>new kernel at 0</source>
        <translation>0 にある新カーネル</translation>
    </message>
</context>
<context>
    <name>extent.size-rounded</name>
    <message>
        <source>p_memsz, rounded up to 64 KiB: the file has no symbol _end</source>
        <translation>p_memsz を 64 KiB に切り上げた値: ファイルにシンボル _end がありません</translation>
    </message>
</context>
<context>
    <name>extent.size-symbol</name>
    <message>
        <source>symbol _end</source>
        <translation>シンボル _end</translation>
    </message>
</context>
<context>
    <name>extent.stack</name>
    <message>
        <source>a hole that its loader finds: no segment stands for it, and kexec_load does not know of it</source>
        <translation>ローダーが見つける空き: 対応するセグメントはなく、kexec_load も知りません</translation>
    </message>
</context>
<context>
    <name>extent.stack-brief</name>
    <message>
        <source>stack</source>
        <translation>スタック</translation>
    </message>
</context>
<context>
    <name>extent.stack-name</name>
    <message>
        <source>purgatory&apos;s stack</source>
        <translation>purgatory のスタック</translation>
    </message>
</context>
<context>
    <name>extent.vectors</name>
    <message>
        <source>it stays where it was loaded, but handlers of exceptions always lie from 0: what was there has been saved by the purgatory</source>
        <translation>ロードされた場所にとどまりますが、例外ハンドラーは常に 0 から置かれます。そこにあったものは purgatory が保存済みです</translation>
    </message>
</context>
<context>
    <name>extent.vectors-brief</name>
    <message>
        <source>vectors</source>
        <translation>ベクター</translation>
    </message>
</context>
<context>
    <name>extent.vectors-name</name>
    <message>
        <source>crash kernel&apos;s exception vectors</source>
        <translation>クラッシュカーネルの例外ベクター</translation>
    </message>
</context>
<context>
    <name>file-kind.bundle</name>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
</context>
<context>
    <name>file-kind.compressed</name>
    <message>
        <source>compressed file</source>
        <translation>圧縮ファイル</translation>
    </message>
</context>
<context>
    <name>file-kind.device-tree</name>
    <message>
        <source>device tree</source>
        <translation>デバイスツリー</translation>
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
        <translation>カーネル</translation>
    </message>
</context>
<context>
    <name>file-kind.kexec-log</name>
    <message>
        <source>kexec -d log</source>
        <translation>kexec -d のログ</translation>
    </message>
</context>
<context>
    <name>file-kind.overlay</name>
    <message>
        <source>device-tree overlay</source>
        <translation>デバイスツリーのオーバーレイ</translation>
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
        <translation>再配置可能オブジェクト</translation>
    </message>
</context>
<context>
    <name>file-kind.snapshot</name>
    <message>
        <source>snapshot</source>
        <translation>スナップショット</translation>
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
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>file-load.cmdline</name>
    <message>
        <source>The command line, with the plan&apos;s marker if it has one.</source>
        <translation>コマンドライン (プランの目印があればそれも含む)。</translation>
    </message>
</context>
<context>
    <name>file-load.digests</name>
    <message>
        <source>Verification of our segments after the jump; the files are verified before it.</source>
        <translation>ジャンプ後のセグメントの検証。ファイルはその前に検証されます。</translation>
    </message>
</context>
<context>
    <name>file-load.edits</name>
    <message>
        <source>Edits of the tree by hand: {count}.</source>
        <translation>ツリーの手作業による編集: {count} 件。</translation>
    </message>
</context>
<context>
    <name>file-load.initrd</name>
    <message>
        <source>The initrd, byte for byte ({size}).</source>
        <translation>initrd は 1 バイトも変わりません ({size})。</translation>
    </message>
</context>
<context>
    <name>file-load.kernel</name>
    <message>
        <source>The kernel: its file, whole ({size}).</source>
        <translation>カーネル: ファイル全体 ({size})。</translation>
    </message>
</context>
<context>
    <name>file-load.overlays</name>
    <message>
        <source>Overlays: {count}.</source>
        <translation>オーバーレイ: {count} 件。</translation>
    </message>
</context>
<context>
    <name>file-load.own-tree</name>
    <message>
        <source>The tree that was given in place of the target&apos;s.</source>
        <translation>ターゲットのツリーの代わりに指定されたツリー。</translation>
    </message>
</context>
<context>
    <name>file-load.pins</name>
    <message>
        <source>Pinned addresses: {count}.</source>
        <translation>固定したアドレス: {count} 件。</translation>
    </message>
</context>
<context>
    <name>file-load.placement</name>
    <message>
        <source>The places: the target&apos;s kernel looks for holes by its own rules.</source>
        <translation>配置: ターゲットのカーネルが自分の規則で空き領域を探します。</translation>
    </message>
</context>
<context>
    <name>file-load.purgatory</name>
    <message>
        <source>The purgatory: that of the target&apos;s kernel runs, which verifies its own digests and says nothing on the console.</source>
        <translation>purgatory: ターゲットのカーネルのものが動き、自分のダイジェストを検証し、コンソールには何も出しません。</translation>
    </message>
</context>
<context>
    <name>file-load.reserves</name>
    <message>
        <source>Ranges that were to be kept free: {count}.</source>
        <translation>空けておくはずだった範囲: {count} 件。</translation>
    </message>
</context>
<context>
    <name>file-load.tree</name>
    <message>
        <source>The device tree: the target&apos;s kernel makes one from the tree it was booted with.</source>
        <translation>デバイスツリー: ターゲットのカーネルが起動時のツリーから作ります。</translation>
    </message>
</context>
<context>
    <name>file.archive</name>
    <message>
        <source>archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>file.big-endian</name>
    <message>
        <source>{machine} big-endian</source>
        <translation>{machine} ビッグエンディアン</translation>
    </message>
</context>
<context>
    <name>file.cannot-read</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>読めません: {reason}</translation>
    </message>
</context>
<context>
    <name>file.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>書き込めません: {reason}</translation>
    </message>
</context>
<context>
    <name>file.elf</name>
    <message>
        <source>ELF, {platform}, {type}</source>
        <translation>ELF、{platform}、{type}</translation>
    </message>
</context>
<context>
    <name>file.elf-in</name>
    <message>
        <source>ELF in {wrappers}</source>
        <translation>{wrappers} の中の ELF</translation>
    </message>
</context>
<context>
    <name>file.folder</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
</context>
<context>
    <name>file.initramfs</name>
    <message>
        <source>initramfs, archives: {archives}, files: {files}, {size} unpacked</source>
        <translation>initramfs、アーカイブ: {archives}、ファイル: {files}、展開後 {size}</translation>
    </message>
</context>
<context>
    <name>file.kernel</name>
    <message>
        <source>kernel, {platform}, {packing}, {size} in memory</source>
        <translation>カーネル、{platform}、{packing}、メモリー内で {size}</translation>
    </message>
</context>
<context>
    <name>file.linux</name>
    <message>
        <source>{release} kernel, {platform}, {packing}, {size} in memory</source>
        <translation>{release} カーネル、{platform}、{packing}、メモリー内で {size}</translation>
    </message>
</context>
<context>
    <name>file.little-endian</name>
    <message>
        <source>{machine} little-endian</source>
        <translation>{machine} リトルエンディアン</translation>
    </message>
</context>
<context>
    <name>file.log</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}</source>
        <translation>kexec -d のログ、{machine}、セグメント: {count}、エントリー {entry}</translation>
    </message>
</context>
<context>
    <name>file.log-refused</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}, refused: {failure}</source>
        <translation>kexec -d のログ、{machine}、セグメント: {count}、エントリー {entry}、拒否: {failure}</translation>
    </message>
</context>
<context>
    <name>file.not-regular</name>
    <message>
        <source>cannot be read: it is a device or a pipe, not a file</source>
        <translation>読めません: ファイルではなく、デバイスまたはパイプです</translation>
    </message>
</context>
<context>
    <name>file.object</name>
    <message>
        <source>{kind}, {platform}, ELF</source>
        <translation>{kind}、{platform}、ELF</translation>
    </message>
</context>
<context>
    <name>file.order-big</name>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
</context>
<context>
    <name>file.order-little</name>
    <message>
        <source>little-endian</source>
        <translation>リトルエンディアン</translation>
    </message>
</context>
<context>
    <name>file.other-folder</name>
    <message>
        <source>a folder that is neither a bundle nor a snapshot</source>
        <translation>バンドルでもスナップショットでもないフォルダー</translation>
    </message>
</context>
<context>
    <name>file.other-set</name>
    <message>
        <source>{what}, neither a bundle nor a snapshot, files: {count}</source>
        <translation>{what}、バンドルでもスナップショットでもありません、ファイル: {count}</translation>
    </message>
</context>
<context>
    <name>file.page-size</name>
    <message>
        <source>pages of {size}</source>
        <translation>ページ {size}</translation>
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
        <translation>{kind}、{what}、ファイル: {count}</translation>
    </message>
</context>
<context>
    <name>file.stream</name>
    <message>
        <source>{compression} stream of {packed}, {size} unpacked, of no known kind</source>
        <translation>{compression} ストリーム {packed}、展開後 {size}、種類は不明</translation>
    </message>
</context>
<context>
    <name>file.tree</name>
    <message>
        <source>{kind}, {size} bytes, version {version}</source>
        <translation>{kind}、{size} バイト、バージョン {version}</translation>
    </message>
</context>
<context>
    <name>file.uimage</name>
    <message>
        <source>uImage “{name}”, {type}, {size} of data</source>
        <translation>uImage「{name}」、{type}、データ {size}</translation>
    </message>
</context>
<context>
    <name>file.unknown</name>
    <message>
        <source>of no known kind, {size}</source>
        <translation>種類は不明、{size}</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, which is all that a hash-MMU kernel reaches at its start.</source>
        <translation>{segment} {range} の終わりが最初のメモリーブロック {block} より上です。ハッシュ MMU のカーネルが起動時に届くのはこのブロックだけです。</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-radix</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}; a radix kernel reaches it, a hash kernel would not.</source>
        <translation>{segment} {range} の終わりが最初のメモリーブロック {block} より上です。radix カーネルは届きますが、ハッシュカーネルは届きません。</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-unknown</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, and whether the new kernel runs with the radix MMU cannot be told: its file has no symbols.</source>
        <translation>{segment} {range} の終わりが最初のメモリーブロック {block} より上です。ファイルにシンボルがないため、新しいカーネルが radix MMU で動くか判断できません。</translation>
    </message>
</context>
<context>
    <name>finding.allocator-gives-up</name>
    <message>
        <source>{allocator} itself would load nothing here: {reason}.</source>
        <translation>{allocator} 自身はここでは何もロードしません: {reason}。</translation>
    </message>
</context>
<context>
    <name>finding.already-loaded</name>
    <message>
        <source>Something was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>スナップショットの取得時、ターゲットに何かがロードされていました。今回のロードと入れ替わります。</translation>
    </message>
</context>
<context>
    <name>finding.bare-tree</name>
    <message>
        <source>The target is a bare device tree: what the running machine looks like is not known, and the loader will want --force.</source>
        <translation>ターゲットはデバイスツリーだけです: 動いているマシンの様子は分からず、ローダーは --force を求めます。</translation>
    </message>
</context>
<context>
    <name>finding.boot-cpu-missing</name>
    <message>
        <source>The new tree has no CPU with hardware id {cpu}, the one that will boot.</source>
        <translation>起動するハードウェア ID {cpu} の CPU が新しいツリーにありません。</translation>
    </message>
</context>
<context>
    <name>finding.bundle-untrusted</name>
    <message>
        <source>Nobody who is trusted has signed the bundle: {standing}.</source>
        <translation>信頼された者がこのバンドルに署名していません: {standing}。</translation>
    </message>
</context>
<context>
    <name>finding.byte-order-assumed</name>
    <message>
        <source>The target does not say its byte order; {order} was taken, the new kernel&apos;s own.</source>
        <translation>ターゲットのバイト順が不明なため、新しいカーネルの {order} としました。</translation>
    </message>
</context>
<context>
    <name>finding.capture-leftover</name>
    <message>
        <source>{what} makes the new kernel take itself for one that is to save a dump.</source>
        <translation>{what} のため、新しいカーネルは自分をダンプ保存用とみなします。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-empty</name>
    <message>
        <source>The new kernel gets no command line.</source>
        <translation>新しいカーネルにコマンドラインが渡りません。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-ignored</name>
    <message>
        <source>{allocator} hands {file} over as it is: the new kernel gets its command line &quot;{cmdline}&quot; and not the one of the request.</source>
        <translation>{allocator} は {file} をそのまま引き渡します: 新しいカーネルに渡るのは要求のものではなく、そのコマンドライン &quot;{cmdline}&quot; です。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-not-captured</name>
    <message>
        <source>The target&apos;s own command line was asked for, but the snapshot does not have it.</source>
        <translation>ターゲットのコマンドラインが求められましたが、スナップショットにありません。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-root-twice</name>
    <message>
        <source>root= stands {count} times; the kernel takes the last, {root}.</source>
        <translation>root= が {count} 回あります。カーネルは最後の {root} を使います。</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-too-long</name>
    <message>
        <source>The command line is {length} bytes long with its NUL; the kernel keeps {limit}.</source>
        <translation>コマンドラインは NUL を含めて {length} バイトです。カーネルが保持するのは {limit} バイトです。</translation>
    </message>
</context>
<context>
    <name>finding.console-parameter</name>
    <message>
        <source>The command line says console={console}, but this machine&apos;s console is {expected}.</source>
        <translation>コマンドラインは console={console} ですが、このマシンのコンソールは {expected} です。</translation>
    </message>
</context>
<context>
    <name>finding.cpus-missing</name>
    <message>
        <source>The new tree does not list these CPUs of the target: {cpus}.</source>
        <translation>新しいツリーにターゲットの次の CPU がありません: {cpus}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-all-cpus</name>
    <message>
        <source>The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its command line.</source>
        <translation>クラッシュカーネルは {cpus} 個の全プロセッサーを起動します: コマンドラインに nr_cpus= も maxcpus= もありません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-already-loaded</name>
    <message>
        <source>A crash kernel was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>スナップショットの取得時、ターゲットにクラッシュカーネルがロードされていました。今回のロードと入れ替わります。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-crashkernel</name>
    <message>
        <source>crashkernel={value} stands on the command line of the crash kernel.</source>
        <translation>クラッシュカーネルのコマンドラインに crashkernel={value} があります。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-elfcorehdr</name>
    <message>
        <source>The command line that was given has elfcorehdr={value}; the header of this plan&apos;s dump is at {place}.</source>
        <translation>与えられたコマンドラインに elfcorehdr={value} がありますが、このプランのダンプのヘッダーは {place} にあります。</translation>
    </message>
</context>
<context>
    <name>finding.crash-cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump will be {new}-endian, the notes and all memory {old}-endian.</source>
        <translation>実行中のカーネルは {old} エンディアン、クラッシュカーネルは {new} エンディアンです: ダンプのヘッダーは {new} エンディアン、ノートと全メモリーは {old} エンディアンになります。</translation>
    </message>
</context>
<context>
    <name>finding.crash-drconf-out-of-step</name>
    <message>
        <source>{allocator} writes usable memory for every LMB, but a kernel passes over those that are not its RAM: it will find {read} of {written} usable among the LMBs.</source>
        <translation>{allocator} は全 LMB について使用可能メモリーを書きますが、カーネルは自身の RAM でない LMB を読み飛ばします: LMB のうち {written} 中 {read} が使用可能と見なされます。</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-lost</name>
    <message>
        <source>{segment} {range} lies in the crashkernel region {otherRange}: from the jump on there is no crash kernel to catch a panic.</source>
        <translation>{segment} {range} は crashkernel 領域 {otherRange} にあります: ジャンプ以後、パニックを受けるクラッシュカーネルがありません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-not-relocatable</name>
    <message>
        <source>The crash kernel would be at {place}, but it was linked for {linked} and cannot run elsewhere.</source>
        <translation>クラッシュカーネルは {place} に置かれますが、{linked} 用にリンクされており、ほかでは動けません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-load-limit-reached</name>
    <message>
        <source>The target allows no more loads of crash images (kexec_load_limit_panic = {limit}).</source>
        <translation>ターゲットはこれ以上のクラッシュイメージのロードを許しません (kexec_load_limit_panic = {limit})。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-boot-id</name>
    <message>
        <source>The snapshot does not say which boot of the target it is from (boot_id).</source>
        <translation>スナップショットは、ターゲットのどのブートのものか示していません (boot_id)。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-cpu-notes</name>
    <message>
        <source>The snapshot does not say where the processors leave their notes (crash_notes).</source>
        <translation>スナップショットは、プロセッサーがノートを残す場所を示していません (crash_notes)。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-notes</name>
    <message>
        <source>The snapshot says neither where the processors leave their notes nor where vmcoreinfo is.</source>
        <translation>スナップショットは、プロセッサーがノートを残す場所も vmcoreinfo の場所も示していません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-region</name>
    <message>
        <source>The target keeps no memory free for a crash kernel: {sources}.</source>
        <translation>ターゲットはクラッシュカーネル用のメモリーを空けていません: {sources}。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-spare-pages</name>
    <message>
        <source>The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are needed.</source>
        <translation>セグメントを置くと、クラッシュ領域 {region} の残りは {free} バイトです。{page} バイトのページが二つ必要です。</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-vmcoreinfo</name>
    <message>
        <source>The snapshot does not say where vmcoreinfo is.</source>
        <translation>スナップショットは vmcoreinfo の場所を示していません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-region-sources-differ</name>
    <message>
        <source>The sources do not agree on where the crash region is ({sources}); {region} is taken.</source>
        <translation>クラッシュ領域の場所について情報源が一致しません ({sources})。{region} を使います。</translation>
    </message>
</context>
<context>
    <name>finding.crash-room-tight</name>
    <message>
        <source>The segments leave {free} of the crash region {region}: that is all the memory the crash kernel will have, and its initrd alone takes {initrd} packed.</source>
        <translation>セグメントを置くと、クラッシュ領域 {region} の残りは {free} です: クラッシュカーネルが使えるメモリーはこれだけで、initrd だけでも圧縮時に {initrd} あります。</translation>
    </message>
</context>
<context>
    <name>finding.crash-run-at-load-lost</name>
    <message>
        <source>The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where it is.</source>
        <translation>Linux 内蔵のビッグエンディアン purgatory は、クラッシュカーネルをその場にとどめる語を失います。</translation>
    </message>
</context>
<context>
    <name>finding.crash-segment-outside-region</name>
    <message>
        <source>{segment} {range} does not lie in the crash region {region}.</source>
        <translation>{segment} {range} はクラッシュ領域 {region} にありません。</translation>
    </message>
</context>
<context>
    <name>finding.crash-too-many-ranges</name>
    <message>
        <source>The dump would have {count} rows; its header has room for {limit}.</source>
        <translation>ダンプは {count} 行になりますが、ヘッダーには {limit} 行までしか入りません。</translation>
    </message>
</context>
<context>
    <name>finding.crashkernel-on-kernel</name>
    <message>
        <source>The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. There will be no crash kernel.</source>
        <translation>新しいカーネルはクラッシュ領域 {region} を拒否します ({when}): 自分自身 {extent} と重なります。クラッシュカーネルはなくなります。</translation>
    </message>
</context>
<context>
    <name>finding.cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the new one {new}-endian.</source>
        <translation>実行中のカーネルは {old} エンディアン、新しいカーネルは {new} エンディアンです。</translation>
    </message>
</context>
<context>
    <name>finding.dtb-row-replaced</name>
    <message>
        <source>{allocator} writes the tree&apos;s own row over the last one of {file}: {row} is not reserved any more.</source>
        <translation>{allocator} はツリー自身の行を {file} の最後の行に上書きします: {row} は予約されなくなります。</translation>
    </message>
</context>
<context>
    <name>finding.dtb-without-row</name>
    <message>
        <source>{file} has no reservation row: {allocator} would write the tree&apos;s own over its header.</source>
        <translation>{file} に予約行がありません: {allocator} はツリー自身の行をヘッダーに上書きします。</translation>
    </message>
</context>
<context>
    <name>finding.edit-overrides-rule</name>
    <message>
        <source>The edit of {what} replaces what the loading rules wrote there.</source>
        <translation>{what} の編集が、ロードの規則が書いた内容を置き換えます。</translation>
    </message>
</context>
<context>
    <name>finding.fadump-active</name>
    <message>
        <source>A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump).</source>
        <translation>ターゲットでファームウェア支援ダンプが有効です (/rtas ibm,kernel-dump)。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-node-missing</name>
    <message>
        <source>The target has {node}, the new tree has not.</source>
        <translation>ターゲットにある {node} が新しいツリーにありません。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-not-reserved</name>
    <message>
        <source>{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory.</source>
        <translation>{what} {range} ({source}) は新しいツリーで予約されていません: {when} 空きメモリーになります。</translation>
    </message>
</context>
<context>
    <name>finding.firmware-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}.</source>
        <translation>{what} {otherRange} ({source}) は上書きされます ({when}): {extent} を占めます。</translation>
    </message>
</context>
<context>
    <name>finding.half-of-ram</name>
    <message>
        <source>{segment} needs {size} bytes, more than half of the {ram} bytes of RAM.</source>
        <translation>{segment} には {size} バイトが必要で、RAM {ram} バイトの半分を超えます。</translation>
    </message>
</context>
<context>
    <name>finding.ima-allocator-without-log</name>
    <message>
        <source>The measurement log is to be handed over, but {allocator} has no place for it: it is not.</source>
        <translation>計測ログを引き渡すよう求められていますが、{allocator} にはその場所がないため、引き渡されません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-appraisal</name>
    <message>
        <source>The target&apos;s IMA wants signed kernels ({policy}): kexec_load answers EACCES.</source>
        <translation>ターゲットの IMA は署名されたカーネルを求めます ({policy})。kexec_load は EACCES を返します。</translation>
    </message>
</context>
<context>
    <name>finding.ima-condition-assumed</name>
    <message>
        <source>{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met.</source>
        <translation>{func}: 決め手の規則の {condition} はここからは判断できません。満たされるものとしました。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-longer</name>
    <message>
        <source>{register} stands for the first {count} entries; the register knows nothing of entry {number} ({name}) and those behind it.</source>
        <translation>{register} は最初の {count} 項目を表します。項目 {number} ({name}) 以降はレジスターに入っていません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-lost</name>
    <message>
        <source>The target has a measurement log of {count} entries; it is not handed over to the new kernel.</source>
        <translation>ターゲットには {count} 項目の計測ログがありますが、新しいカーネルには引き渡されません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-order</name>
    <message>
        <source>The measurement log is {order}-endian, which the new {new}-endian kernel cannot read.</source>
        <translation>計測ログは {order} エンディアンで、{new} エンディアンの新しいカーネルには読めません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-no-log</name>
    <message>
        <source>The measurement log is to be handed over, but the target&apos;s snapshot has none.</source>
        <translation>計測ログを引き渡すよう求められていますが、ターゲットのスナップショットにはありません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-old-template</name>
    <message>
        <source>The measurement log has entries of the template &quot;ima&quot;, which no kernel takes over.</source>
        <translation>計測ログに、どのカーネルも引き継がないテンプレート「ima」の項目があります。</translation>
    </message>
</context>
<context>
    <name>finding.ima-padded-bank</name>
    <message>
        <source>{register} was extended with SHA-1 digests and zeros behind them.</source>
        <translation>{register} は、後ろにゼロを付けた SHA-1 ダイジェストで拡張されました。</translation>
    </message>
</context>
<context>
    <name>finding.ima-policy-unknown</name>
    <message>
        <source>The target&apos;s measuring policy is not known; it was taken to have no rules.</source>
        <translation>ターゲットの計測ポリシーは不明です。規則がないものとしました。</translation>
    </message>
</context>
<context>
    <name>finding.ima-register-differs</name>
    <message>
        <source>{register} is {given}, the log makes {computed}, and no part of it makes what was given.</source>
        <translation>{register} は {given}、ログからは {computed} になります。ログのどの部分からも与えられた値にはなりません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-rule-passed-over</name>
    <message>
        <source>{func}: whether &quot;{rule}&quot; applies depends on the target&apos;s file system; it was taken not to.</source>
        <translation>{func}: 「{rule}」が当てはまるかどうかはターゲットのファイルシステムによります。当てはまらないものとしました。</translation>
    </message>
</context>
<context>
    <name>finding.ima-signature-unknown</name>
    <message>
        <source>{func}: the template {template} has signatures; the prediction has none in them.</source>
        <translation>{func}: テンプレート {template} には署名がありますが、予測には含まれていません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-template-digest</name>
    <message>
        <source>Entry {number} ({name}): its template digest is not that of its fields.</source>
        <translation>項目 {number} ({name}): テンプレートのダイジェストがフィールドのものと一致しません。</translation>
    </message>
</context>
<context>
    <name>finding.ima-violation</name>
    <message>
        <source>Entry {number} ({name}) is a violation: the file was written while it was measured, or measured while it was written.</source>
        <translation>項目 {number} ({name}) は違反です。計測中にファイルが書かれたか、書き込み中に計測されました。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-empty</name>
    <message>
        <source>The initrd {file} is empty.</source>
        <translation>initrd {file} が空です。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-end-missing</name>
    <message>
        <source>The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} answers EINVAL.</source>
        <translation>ツリーの /chosen に linux,initrd-start はありますが linux,initrd-end がありません: {allocator} は EINVAL を返します。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-not-loaded</name>
    <message>
        <source>The new tree names an initrd at {address}, but this plan loads none.</source>
        <translation>新しいツリーは {address} の initrd を指していますが、このプランは initrd をロードしません。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-outside-memory</name>
    <message>
        <source>The initrd {range} is lost {when}: {because}.</source>
        <translation>initrd {range} は失われます ({when}): {because}。</translation>
    </message>
</context>
<context>
    <name>finding.initrd-unknown-format</name>
    <message>
        <source>{file} does not start like an initramfs (cpio) or a compressed file.</source>
        <translation>{file} の先頭が initramfs (cpio) でも圧縮ファイルでもありません。</translation>
    </message>
</context>
<context>
    <name>finding.integrity-not-checked</name>
    <message>
        <source>This purgatory checks no segment one by one: {reason}.</source>
        <translation>この purgatory はセグメントを個別に検査しません: {reason}。</translation>
    </message>
</context>
<context>
    <name>finding.kernel-end-unknown</name>
    <message>
        <source>The target does not say where its running kernel ends (/chosen linux,kernel-end).</source>
        <translation>ターゲットは実行中のカーネルの終わりを示していません (/chosen linux,kernel-end)。</translation>
    </message>
</context>
<context>
    <name>finding.kernel-torn-apart</name>
    <message>
        <source>{segment} lies {found} behind the kernel&apos;s entry, but the kernel was built for {expected}: {when} it copies one block, with whatever lies at {expected}.</source>
        <translation>{segment} はカーネルのエントリーから {found} の位置にありますが、カーネルは {expected} として作られています: {when}、{expected} にあるものを含めて 1 つのブロックとしてコピーします。</translation>
    </message>
</context>
<context>
    <name>finding.kexec-not-configured</name>
    <message>
        <source>The target&apos;s kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS.</source>
        <translation>ターゲットのカーネルは CONFIG_KEXEC なしでビルドされています: kexec_load は ENOSYS を返します。</translation>
    </message>
</context>
<context>
    <name>finding.load-disabled</name>
    <message>
        <source>The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot.</source>
        <translation>ターゲットは kernel.kexec_load_disabled = 1 です: 次の起動まで kexec_load は EPERM を返します。</translation>
    </message>
</context>
<context>
    <name>finding.load-limit-reached</name>
    <message>
        <source>The target allows no more loads (kexec_load_limit_reboot = {limit}).</source>
        <translation>ターゲットはこれ以上のロードを許しません (kexec_load_limit_reboot = {limit})。</translation>
    </message>
</context>
<context>
    <name>finding.load-memory-tight</name>
    <message>
        <source>Loading needs about {need} bytes at its peak; the target has {ram} bytes in all.</source>
        <translation>ロードには最大で約 {need} バイトが必要です。ターゲットのメモリーは全部で {ram} バイトです。</translation>
    </message>
</context>
<context>
    <name>finding.lockdown</name>
    <message>
        <source>The target is locked down ({mode}): kexec_load answers EPERM.</source>
        <translation>ターゲットはロックダウンされています ({mode}): kexec_load は EPERM を返します。</translation>
    </message>
</context>
<context>
    <name>finding.memory-map-remark</name>
    <message>
        <source>While the memory map was read: {remark}</source>
        <translation>メモリーマップの読み取り中: {remark}</translation>
    </message>
</context>
<context>
    <name>finding.no-chosen</name>
    <message>
        <source>The new tree has no /chosen node: the kernel will get neither command line nor initrd.</source>
        <translation>新しいツリーに /chosen ノードがありません: カーネルにはコマンドラインも initrd も渡りません。</translation>
    </message>
</context>
<context>
    <name>finding.no-console</name>
    <message>
        <source>The purgatory will be silent: {reason}.</source>
        <translation>purgatory は何も出力しません: {reason}。</translation>
    </message>
</context>
<context>
    <name>finding.no-cpus</name>
    <message>
        <source>The new tree lists no CPU under /cpus.</source>
        <translation>新しいツリーの /cpus に CPU がありません。</translation>
    </message>
</context>
<context>
    <name>finding.no-memory-in-tree</name>
    <message>
        <source>The new tree describes no memory.</source>
        <translation>新しいツリーにメモリーの記述がありません。</translation>
    </message>
</context>
<context>
    <name>finding.no-room</name>
    <message>
        <source>There is no place for {segment}: {size} bytes at a multiple of {align} in [{min}, {end}) ({limit}).</source>
        <translation>{segment} を置く場所がありません: [{min}, {end}) の中で {align} の倍数に {size} バイト ({limit})。</translation>
    </message>
</context>
<context>
    <name>finding.no-root</name>
    <message>
        <source>There is neither an initrd nor root= on the command line: the new kernel will have no root file system.</source>
        <translation>initrd もコマンドラインの root= もありません: 新しいカーネルにはルートファイルシステムがありません。</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-kernel</name>
    <message>
        <source>{segment} {range} will be overwritten {when}: it takes {extent} ({how}).</source>
        <translation>{segment} {range} は上書きされます ({when}): {extent} を占めます ({how})。</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-stack</name>
    <message>
        <source>{segment} {range} will be written over {when}: the purgatory&apos;s stack is {extent}.</source>
        <translation>{segment} {range} は上書きされます ({when}): purgatory のスタックは {extent} です。</translation>
    </message>
</context>
<context>
    <name>finding.page-size-assumed</name>
    <message>
        <source>The target does not say its page size; {size} was taken.</source>
        <translation>ターゲットのページサイズが不明なため、{size} としました。</translation>
    </message>
</context>
<context>
    <name>finding.page-size-differs</name>
    <message>
        <source>The request says page size {size}, the target&apos;s snapshot {target}.</source>
        <translation>要求のページサイズは {size}、ターゲットのスナップショットでは {target} です。</translation>
    </message>
</context>
<context>
    <name>finding.pin-without-segment</name>
    <message>
        <source>{segment} is pinned at {address}, but the plan has no {segment}.</source>
        <translation>{segment} は {address} に固定されていますが、プランに {segment} がありません。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-byte-order</name>
    <message>
        <source>The purgatory is {purgatory}-endian, but the running kernel, which enters it, is {kernel}-endian.</source>
        <translation>purgatory は {purgatory} エンディアンですが、そこに入る実行中のカーネルは {kernel} エンディアンです。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-not-exportable</name>
    <message>
        <source>The running kernel&apos;s own purgatory stands in the plan for its place only; the plan cannot be exported.</source>
        <translation>実行中のカーネルの purgatory は場所を示すためだけにプランにあります。プランはエクスポートできません。</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-symbol-missing</name>
    <message>
        <source>The purgatory has no symbol {symbol}, so it cannot be told what it needs.</source>
        <translation>purgatory にシンボル {symbol} がないため、必要なことを伝えられません。</translation>
    </message>
</context>
<context>
    <name>finding.quirk-decided</name>
    <message>
        <source>The place of {segment} was decided by a quirk of {allocator}: {quirk}.</source>
        <translation>{segment} の場所は {allocator} の癖で決まりました: {quirk}。</translation>
    </message>
</context>
<context>
    <name>finding.reboot-impossible</name>
    <message>
        <source>The purgatory is to reboot when a segment is damaged, but the target has no firmware that it could ask: it will stop.</source>
        <translation>purgatory はセグメントが壊れていたら再起動することになっていますが、ターゲットに頼めるファームウェアがありません: 停止します。</translation>
    </message>
</context>
<context>
    <name>finding.reserved-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the running kernel does.</source>
        <translation>{what} {otherRange} ({source}) は上書きされます ({when}): 実行中のカーネルより広い {extent} を占めます。</translation>
    </message>
</context>
<context>
    <name>finding.running-kernel-property</name>
    <message>
        <source>The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads {read}.</source>
        <translation>新しいツリーには実行中のカーネルの /chosen {property} = {value} が残っています。新しいカーネルは {read} と読みます。</translation>
    </message>
</context>
<context>
    <name>finding.secure-boot</name>
    <message>
        <source>The target enforces secure boot ({where}): kexec_load answers EACCES.</source>
        <translation>ターゲットはセキュアブートを強制しています ({where}): kexec_load は EACCES を返します。</translation>
    </message>
</context>
<context>
    <name>finding.segment-misaligned</name>
    <message>
        <source>{segment} at {address} is not at a multiple of {align}.</source>
        <translation>{address} の {segment} は {align} の倍数にありません。</translation>
    </message>
</context>
<context>
    <name>finding.segment-outside-ram</name>
    <message>
        <source>{segment} {range} is not wholly in RAM.</source>
        <translation>{segment} {range} の全体が RAM にあるわけではありません。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-firmware</name>
    <message>
        <source>{segment} {range} lies on {what} {otherRange} ({source}).</source>
        <translation>{segment} {range} が {what} {otherRange} ({source}) の上にあります。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-kernel</name>
    <message>
        <source>{segment} {range} lies on the running kernel, which ends at {kernelEnd}.</source>
        <translation>{segment} {range} が、{kernelEnd} で終わる実行中のカーネルの上にあります。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserve</name>
    <message>
        <source>{segment} {range} lies in {reserve}, which the request keeps free.</source>
        <translation>{segment} {range} が、要求が空けておく {reserve} の中にあります。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserved</name>
    <message>
        <source>{segment} {range} lies on reserved memory {otherRange} ({source}).</source>
        <translation>{segment} {range} が予約済みメモリー {otherRange} ({source}) の上にあります。</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-segment</name>
    <message>
        <source>{segment} {range} overlaps {other} {otherRange}.</source>
        <translation>{segment} {range} が {other} {otherRange} と重なっています。</translation>
    </message>
</context>
<context>
    <name>finding.slave-code-not-entry</name>
    <message>
        <source>{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel starts with what stands at {entry}.</source>
        <translation>{allocator} は待機中の CPU のコードをファイルオフセット {taken} から取りますが、カーネルは {entry} の内容から始まります。</translation>
    </message>
</context>
<context>
    <name>finding.snapshot-file-absent</name>
    <message>
        <source>The snapshot has no {file}: {consequence}</source>
        <translation>スナップショットに {file} がありません: {consequence}</translation>
    </message>
</context>
<context>
    <name>finding.target-by-file</name>
    <message>
        <source>The target&apos;s policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed.</source>
        <translation>ターゲットのポリシーは kexec_load を禁じています。カーネルには kexec_file_load があり、許されるかもしれません。</translation>
    </message>
</context>
<context>
    <name>finding.target-byte-order</name>
    <message>
        <source>The target&apos;s running kernel is {found}-endian; the plan was made for a {planned}-endian one.</source>
        <translation>ターゲットで実行中のカーネルは {found}-endian ですが、プランは {planned}-endian 用です。</translation>
    </message>
</context>
<context>
    <name>finding.target-crash-by-file</name>
    <message>
        <source>A crash image is not loaded by file.</source>
        <translation>クラッシュイメージはファイルではロードできません。</translation>
    </message>
</context>
<context>
    <name>finding.target-fingerprint</name>
    <message>
        <source>The target&apos;s memory is not as it was when the plan was made: {difference}</source>
        <translation>ターゲットのメモリがプラン作成時と異なります: {difference}</translation>
    </message>
</context>
<context>
    <name>finding.target-half-of-ram</name>
    <message>
        <source>The segments take {need}; half of the target&apos;s memory is {half}.</source>
        <translation>セグメントは {need} を使いますが、ターゲットのメモリの半分は {half} です。</translation>
    </message>
</context>
<context>
    <name>finding.target-machine</name>
    <message>
        <source>The target is a machine of kind {machine}; the plan is for {arch}.</source>
        <translation>ターゲットは {machine} のマシンですが、プランは {arch} 用です。</translation>
    </message>
</context>
<context>
    <name>finding.target-memory-low</name>
    <message>
        <source>The load needs {need} of free memory on the target, {available} is available ({parts}).</source>
        <translation>ロードにはターゲットの空きメモリが {need} 必要ですが、使えるのは {available} です ({parts})。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-file-load</name>
    <message>
        <source>The target&apos;s kernel has no kexec_file_load: it answers ENOSYS.</source>
        <translation>ターゲットのカーネルには kexec_file_load がなく、ENOSYS を返します。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-fingerprint</name>
    <message>
        <source>The plan was made from a bare device tree: nothing says that it is for this machine.</source>
        <translation>プランはデバイスツリーだけから作られました。このマシン用だと示すものがありません。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kernel-file</name>
    <message>
        <source>The bundle holds no kernel file that could be given to kexec_file_load.</source>
        <translation>バンドルには kexec_file_load に渡せるカーネルファイルがありません。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kexec</name>
    <message>
        <source>The target has no /sys/kernel/kexec_loaded.</source>
        <translation>ターゲットに /sys/kernel/kexec_loaded がありません。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-panic</name>
    <message>
        <source>The plan&apos;s command line does not restart the machine after a panic (panic=): the new kernel may stop for good.</source>
        <translation>計画のコマンドラインはパニック後にマシンを再起動させません (panic=)。新しいカーネルは停止したままになることがあります。</translation>
    </message>
</context>
<context>
    <name>finding.target-no-store</name>
    <message>
        <source>There is no folder on the target that could take {need}: {places}.</source>
        <translation>ターゲットに {need} を置けるフォルダーがありません: {places}。</translation>
    </message>
</context>
<context>
    <name>finding.target-not-root</name>
    <message>
        <source>The login is not root&apos;s, and neither sudo -n nor doas -n gives root.</source>
        <translation>root のログインではなく、sudo -n でも doas -n でも root になれません。</translation>
    </message>
</context>
<context>
    <name>finding.target-other-boot</name>
    <message>
        <source>The crash image was made for boot {planned} of the target; it runs boot {now} now.</source>
        <translation>クラッシュイメージはターゲットのブート {planned} 用に作られましたが、現在のブートは {now} です。</translation>
    </message>
</context>
<context>
    <name>finding.target-page-size</name>
    <message>
        <source>The target&apos;s running kernel has pages of {found}; the plan was made for {planned}.</source>
        <translation>ターゲットで実行中のカーネルのページは {found} ですが、プランは {planned} 用です。</translation>
    </message>
</context>
<context>
    <name>finding.target-plan-errors</name>
    <message>
        <source>The plan itself has {count} finding(s) of severity error.</source>
        <translation>プラン自体に重大度「エラー」の所見が {count} 件あります。</translation>
    </message>
</context>
<context>
    <name>finding.target-replaces</name>
    <message>
        <source>Plan {plan} is loaded on the target; this load will replace it.</source>
        <translation>ターゲットにはプラン {plan} がロードされています。このロードで入れ替わります。</translation>
    </message>
</context>
<context>
    <name>finding.target-signature</name>
    <message>
        <source>The target&apos;s policy ({policy}) may want the kernel&apos;s file signed by a key that it knows.</source>
        <translation>ターゲットのポリシー ({policy}) は、既知の鍵で署名されたカーネルファイルを求めるかもしれません。</translation>
    </message>
</context>
<context>
    <name>finding.target-systemd-no-kexec</name>
    <message>
        <source>The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way.</source>
        <translation>ターゲットでは systemd が動いていますが、/sbin/kexec がありません。正規の手順でシステムを離れることができません。</translation>
    </message>
</context>
<context>
    <name>finding.target-tool-missing</name>
    <message>
        <source>The target has no {tool}.</source>
        <translation>ターゲットに {tool} がありません。</translation>
    </message>
</context>
<context>
    <name>finding.target-unsigned</name>
    <message>
        <source>The target takes only signed kernels ({policy}), and this kernel&apos;s file has no signature.</source>
        <translation>ターゲットは署名付きカーネルだけを受け入れます ({policy})。このカーネルのファイルには署名がありません。</translation>
    </message>
</context>
<context>
    <name>finding.too-many-segments</name>
    <message>
        <source>The plan has {count} segments; kexec takes 16.</source>
        <translation>プランにセグメントが {count} 個あります。kexec が受け付けるのは 16 個です。</translation>
    </message>
</context>
<context>
    <name>finding.tree-from-other-source</name>
    <message>
        <source>{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken.</source>
        <translation>{allocator} は {wanted} から始めますが、このターゲットにはないため {taken} を使いました。</translation>
    </message>
</context>
<context>
    <name>finding.tree-memory-not-there</name>
    <message>
        <source>The new tree describes memory that the target does not have: {size} bytes, from {range} on.</source>
        <translation>新しいツリーは、ターゲットにないメモリーを記述しています: {range} から {size} バイト。</translation>
    </message>
</context>
<context>
    <name>finding.tree-over-tool-limits</name>
    <message>
        <source>The tree has {count} {what}; {allocator} has room for {limit} and ends.</source>
        <translation>ツリーに {what} が {count} あります。{allocator} は {limit} までしか扱えず終了します。</translation>
    </message>
</context>
<context>
    <name>findings.about</name>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>findings.cause</name>
    <message>
        <source>why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
</context>
<context>
    <name>findings.code</name>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>findings.message</name>
    <message>
        <source>what was found</source>
        <translation>見つかったこと</translation>
    </message>
</context>
<context>
    <name>findings.severity</name>
    <message>
        <source>severity</source>
        <translation>重大度</translation>
    </message>
</context>
<context>
    <name>findings.source</name>
    <message>
        <source>source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>hole.above-max</name>
    <message>
        <source>lies behind the upper limit {end}</source>
        <translation>上限 {end} より後にあります</translation>
    </message>
</context>
<context>
    <name>hole.bad-align</name>
    <message>
        <source>the alignment {align} is no power of two</source>
        <translation>アラインメント {align} は 2 のべき乗ではありません</translation>
    </message>
</context>
<context>
    <name>hole.below-min</name>
    <message>
        <source>lies below the lower limit {min}</source>
        <translation>下限 {min} より下にあります</translation>
    </message>
</context>
<context>
    <name>hole.crash-not-supported</name>
    <message>
        <source>this kernel places no crash images</source>
        <translation>このカーネルはクラッシュイメージを配置しません</translation>
    </message>
</context>
<context>
    <name>hole.driver-managed</name>
    <message>
        <source>managed by a driver: another kernel would not find it</source>
        <translation>ドライバーの管理下にあります: 別のカーネルからは見つかりません</translation>
    </message>
</context>
<context>
    <name>hole.empty-excludes</name>
    <message>
        <source>the exclude list is empty: the generic search is used instead</source>
        <translation>除外リストが空です: 代わりに汎用の探索を使います</translation>
    </message>
</context>
<context>
    <name>hole.generic-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the range that this search looks at</source>
        <translation>この探索が見る範囲で、{align} に揃えた最も高い {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.generic-up</name>
    <message>
        <source>the lowest free {wanted} bytes aligned to {align} of the range</source>
        <translation>範囲内で {align} に揃えた最も低い空き {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.higher-fits</name>
    <message>
        <source>fits, but a higher piece fits as well</source>
        <translation>収まりますが、もっと高い部分にも収まります</translation>
    </message>
</context>
<context>
    <name>hole.in-excluded</name>
    <message>
        <source>meets a range that must be kept clear of, its ends included</source>
        <translation>両端を含めて避けるべき範囲に当たります</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-down</name>
    <message>
        <source>the upper end of the last piece that offers {wanted} bytes</source>
        <translation>{wanted} バイトを持つ最後の部分の上端</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-up</name>
    <message>
        <source>the first piece that offers {wanted} bytes</source>
        <translation>{wanted} バイトを持つ最初の部分</translation>
    </message>
</context>
<context>
    <name>hole.known-allocators</name>
    <message>
        <source>known ones: {names}</source>
        <translation>既知のもの: {names}</translation>
    </message>
</context>
<context>
    <name>hole.lite-failed</name>
    <message>
        <source>nothing fits, which kexec-lite does not look at: it goes on with -1</source>
        <translation>どこにも収まりませんが、kexec-lite はそれを調べず -1 で続けます</translation>
    </message>
</context>
<context>
    <name>hole.lite-high</name>
    <message>
        <source>the end of the last range that holds {wanted} bytes</source>
        <translation>{wanted} バイトが入る最後の範囲の終わり</translation>
    </message>
</context>
<context>
    <name>hole.lite-low</name>
    <message>
        <source>the first range that holds {wanted} bytes</source>
        <translation>{wanted} バイトが入る最初の範囲</translation>
    </message>
</context>
<context>
    <name>hole.min-above-max</name>
    <message>
        <source>the lower limit {min} does not lie below the upper limit {end}</source>
        <translation>下限 {min} が上限 {end} より下にありません</translation>
    </message>
</context>
<context>
    <name>hole.no-candidate</name>
    <message>
        <source>nothing to try in [{min}, {end})</source>
        <translation>[{min}, {end}) に試すものがありません</translation>
    </message>
</context>
<context>
    <name>hole.no-ram</name>
    <message>
        <source>no RAM between two excluded ranges</source>
        <translation>2 つの除外範囲の間に RAM がありません</translation>
    </message>
</context>
<context>
    <name>hole.no-size</name>
    <message>
        <source>a segment of {wanted} bytes cannot be placed</source>
        <translation>{wanted} バイトのセグメントは配置できません</translation>
    </message>
</context>
<context>
    <name>hole.nothing-left</name>
    <message>
        <source>nothing is left of the piece within [{min}, {end}) once its start is rounded up to {align}</source>
        <translation>先頭を {align} に切り上げると、[{min}, {end}) の中にこの部分は残りません</translation>
    </message>
</context>
<context>
    <name>hole.occupied</name>
    <message>
        <source>meets a segment that is placed already</source>
        <translation>すでに置かれたセグメントに当たります</translation>
    </message>
</context>
<context>
    <name>hole.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>ページサイズ {size} は 2 のべき乗ではありません</translation>
    </message>
</context>
<context>
    <name>hole.passed-extent</name>
    <message>
        <source>passed over: {what}; it moves there before it reads anything else</source>
        <translation>通過: {what}。ほかを読む前にそこへ移動します</translation>
    </message>
</context>
<context>
    <name>hole.passed-memories</name>
    <message>
        <source>passed over: {what} ({source}) and {more} more of its kind</source>
        <translation>通過: {what} ({source}) と同種のもの {more} 個</translation>
    </message>
</context>
<context>
    <name>hole.passed-memory</name>
    <message>
        <source>passed over: {what} ({source})</source>
        <translation>通過: {what} ({source})</translation>
    </message>
</context>
<context>
    <name>hole.passed-pin</name>
    <message>
        <source>passed over: {segment}, which the request pins there</source>
        <translation>通過: 要求がそこに固定している {segment}</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserve</name>
    <message>
        <source>passed over: kept clear by the request ({count})</source>
        <translation>通過: 要求により空けてあります ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserved</name>
    <message>
        <source>passed over: reserved by the running kernel, as its memblock says ({count})</source>
        <translation>通過: 実行中のカーネルの memblock が予約しています ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-segment</name>
    <message>
        <source>passed over: {segment}, which was placed before</source>
        <translation>通過: 先に置かれた {segment}</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the highest piece that fits</source>
        <translation>収まる最も高い部分で、{align} に揃えた最も高い {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-up</name>
    <message>
        <source>the lowest {wanted} bytes aligned to {align} of the lowest piece that fits</source>
        <translation>収まる最も低い部分で、{align} に揃えた最も低い {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.scattered</name>
    <message>
        <source>{count} pieces apart from each other in this range; {reason}</source>
        <translation>この範囲に離れた部分が {count} 個。{reason}</translation>
    </message>
</context>
<context>
    <name>hole.span-wraps</name>
    <message>
        <source>{list} row {row}: {size} bytes at {start} go beyond 2^64</source>
        <translation>{list} の {row} 行目: {start} の {size} バイトが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>hole.too-many</name>
    <message>
        <source>16 segments are placed already: the kernel takes no more</source>
        <translation>すでに 16 個のセグメントが置かれています: カーネルはこれ以上受け付けません</translation>
    </message>
</context>
<context>
    <name>hole.too-many-rows</name>
    <message>
        <source>{list} has {count} rows, at most {limit} are taken</source>
        <translation>{list} に {count} 行あります。使うのは {limit} 行までです</translation>
    </message>
</context>
<context>
    <name>hole.too-small</name>
    <message>
        <source>too small: the largest of {count} offers {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>小さすぎます: {count} 個のうち最大のものでも {align} に揃えて {free} バイトで、{wanted} バイト必要です</translation>
    </message>
</context>
<context>
    <name>hole.too-small-one</name>
    <message>
        <source>too small: {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>小さすぎます: {align} に揃えて {free} バイト、必要なのは {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.unknown-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>アロケーター &quot;{name}&quot; はありません</translation>
    </message>
</context>
<context>
    <name>hole.workbench-down</name>
    <message>
        <source>the highest {wanted} free bytes aligned to {align}</source>
        <translation>{align} に揃えた最も高い空き {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.workbench-up</name>
    <message>
        <source>the lowest {wanted} free bytes aligned to {align}</source>
        <translation>{align} に揃えた最も低い空き {wanted} バイト</translation>
    </message>
</context>
<context>
    <name>hole.wrapped-limit</name>
    <message>
        <source>the limit wrapped at an excluded range: the rest is searched without the list</source>
        <translation>上限が除外範囲で桁あふれしました: 残りはリストなしで探索されます</translation>
    </message>
</context>
<context>
    <name>html.added</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>html.after</name>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>html.after-jump</name>
    <message>
        <source>After the jump</source>
        <translation>ジャンプ後</translation>
    </message>
</context>
<context>
    <name>html.align</name>
    <message>
        <source>Aligned to</source>
        <translation>アラインメント</translation>
    </message>
</context>
<context>
    <name>html.allocator</name>
    <message>
        <source>Placed by</source>
        <translation>配置したアロケーター</translation>
    </message>
</context>
<context>
    <name>html.because</name>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>html.before</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>html.candidates</name>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>html.change</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>html.changed</name>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>html.cmdline</name>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
</context>
<context>
    <name>html.comes-from</name>
    <message>
        <source>Comes from</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>html.entry</name>
    <message>
        <source>Entry</source>
        <translation>エントリー</translation>
    </message>
</context>
<context>
    <name>html.findings</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
</context>
<context>
    <name>html.foreign-purgatory</name>
    <message>
        <source>The purgatory is the one inside the target&apos;s own kernel: its bytes are not known here.</source>
        <translation>purgatory はターゲット自身のカーネル内のものです: そのバイトはここではわかりません。</translation>
    </message>
</context>
<context>
    <name>html.formula</name>
    <message>
        <source>Formula</source>
        <translation>式</translation>
    </message>
</context>
<context>
    <name>html.from</name>
    <message>
        <source>From</source>
        <translation>始め</translation>
    </message>
</context>
<context>
    <name>html.from-file</name>
    <message>
        <source>From file</source>
        <translation>ファイルから</translation>
    </message>
</context>
<context>
    <name>html.heading</name>
    <message>
        <source>Boot plan: {kernel} on {target}</source>
        <translation>起動プラン: {target} で {kernel}</translation>
    </message>
</context>
<context>
    <name>html.how</name>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
</context>
<context>
    <name>html.in-memory</name>
    <message>
        <source>In memory</source>
        <translation>メモリー内</translation>
    </message>
</context>
<context>
    <name>html.kind</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>html.memory</name>
    <message>
        <source>Memory of the machine</source>
        <translation>マシンのメモリー</translation>
    </message>
</context>
<context>
    <name>html.more-ranges</name>
    <message>
        <source>… and ranges that are not listed: {count}</source>
        <translation>… ほかに載せていない範囲: {count}</translation>
    </message>
</context>
<context>
    <name>html.new-kernel</name>
    <message>
        <source>New kernel</source>
        <translation>新しいカーネル</translation>
    </message>
</context>
<context>
    <name>html.no</name>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>html.no-edits</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>何も変更されません。</translation>
    </message>
</context>
<context>
    <name>html.no-room</name>
    <message>
        <source>{segment}: no room was found</source>
        <translation>{segment}: 場所が見つかりませんでした</translation>
    </message>
</context>
<context>
    <name>html.none</name>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
</context>
<context>
    <name>html.pages</name>
    <message>
        <source>pages of {size}</source>
        <translation>ページ {size}</translation>
    </message>
</context>
<context>
    <name>html.passed-over</name>
    <message>
        <source>passed over</source>
        <translation>通過</translation>
    </message>
</context>
<context>
    <name>html.pinned</name>
    <message>
        <source>(pinned)</source>
        <translation>(固定)</translation>
    </message>
</context>
<context>
    <name>html.place</name>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>html.range</name>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>html.ready</name>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>html.reason</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>html.relocation-count</name>
    <message>
        <source>Relocations applied to the purgatory: {count}</source>
        <translation>purgatory に適用したリロケーション: {count}</translation>
    </message>
</context>
<context>
    <name>html.relocations</name>
    <message>
        <source>Relocations</source>
        <translation>リロケーション</translation>
    </message>
</context>
<context>
    <name>html.removed</name>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>html.rule-source</name>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>html.running-kernel</name>
    <message>
        <source>Running kernel</source>
        <translation>実行中のカーネル</translation>
    </message>
</context>
<context>
    <name>html.said-in</name>
    <message>
        <source>Where it is said</source>
        <translation>記載場所</translation>
    </message>
</context>
<context>
    <name>html.section</name>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>html.segment</name>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>html.size</name>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>html.source</name>
    <message>
        <source>Source: {source}</source>
        <translation>出典: {source}</translation>
    </message>
</context>
<context>
    <name>html.symbol</name>
    <message>
        <source>Symbol</source>
        <translation>シンボル</translation>
    </message>
</context>
<context>
    <name>html.taken</name>
    <message>
        <source>Taken</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>html.taken-place</name>
    <message>
        <source>Taken: {why}</source>
        <translation>採用: {why}</translation>
    </message>
</context>
<context>
    <name>html.title</name>
    <message>
        <source>Boot plan</source>
        <translation>起動プラン</translation>
    </message>
</context>
<context>
    <name>html.to</name>
    <message>
        <source>To</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>html.trace</name>
    <message>
        <source>Every decision</source>
        <translation>すべての決定</translation>
    </message>
</context>
<context>
    <name>html.tree</name>
    <message>
        <source>Device tree</source>
        <translation>デバイスツリー</translation>
    </message>
</context>
<context>
    <name>html.type</name>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>html.value</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>html.variable</name>
    <message>
        <source>Variable of the purgatory</source>
        <translation>purgatory の変数</translation>
    </message>
</context>
<context>
    <name>html.when</name>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
</context>
<context>
    <name>html.where</name>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>html.why</name>
    <message>
        <source>Why {segment} lies there</source>
        <translation>{segment} がそこにある理由</translation>
    </message>
</context>
<context>
    <name>html.will-fail</name>
    <message>
        <source>Will not boot as it is</source>
        <translation>このままでは起動しません</translation>
    </message>
</context>
<context>
    <name>html.yes</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>identity.fingerprint</name>
    <message>
        <source>fingerprint of the target</source>
        <translation>ターゲットのフィンガープリント</translation>
    </message>
</context>
<context>
    <name>identity.id</name>
    <message>
        <source>plan id</source>
        <translation>プラン ID</translation>
    </message>
</context>
<context>
    <name>identity.marker</name>
    <message>
        <source>marker on the command line</source>
        <translation>コマンドラインのマーカー</translation>
    </message>
</context>
<context>
    <name>identity.part</name>
    <message>
        <source>is the digest of</source>
        <translation>ダイジェストの対象</translation>
    </message>
</context>
<context>
    <name>identity.value</name>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>identity.what</name>
    <message>
        <source>what</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>ima-signature.hash</name>
    <message>
        <source>the number of its hash is none of Linux&apos;s</source>
        <translation>ハッシュの番号が Linux のものではありません</translation>
    </message>
</context>
<context>
    <name>ima-signature.length</name>
    <message>
        <source>the header says {said} bytes of signature, there are {there}</source>
        <translation>ヘッダーは署名を {said} バイトとしていますが、{there} バイトあります</translation>
    </message>
</context>
<context>
    <name>ima-signature.malformed</name>
    <message>
        <source>is no signature of security.ima (03 02 …)</source>
        <translation>security.ima の署名ではありません (03 02 …)</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-identifier</name>
    <message>
        <source>the certificate has no subject key identifier, by which IMA finds the key</source>
        <translation>証明書に、IMA が鍵を見つけるためのサブジェクト鍵識別子がありません</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-key</name>
    <message>
        <source>no trusted key has the identifier {id}</source>
        <translation>識別子 {id} を持つ信頼された鍵がありません</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-number</name>
    <message>
        <source>IMA has no number for the hash {hash}</source>
        <translation>IMA にハッシュ {hash} の番号がありません</translation>
    </message>
</context>
<context>
    <name>ima-signature.none</name>
    <message>
        <source>the file has no security.ima</source>
        <translation>ファイルに security.ima がありません</translation>
    </message>
</context>
<context>
    <name>ima-signature.too-long</name>
    <message>
        <source>the signature is too long</source>
        <translation>署名が長すぎます</translation>
    </message>
</context>
<context>
    <name>ima-signature.version</name>
    <message>
        <source>is a signature of version {version}; only 2 is known</source>
        <translation>バージョン {version} の署名です。既知なのは 2 だけです</translation>
    </message>
</context>
<context>
    <name>ima.ascii-bank</name>
    <message>
        <source>the digests of this log are those of {bank}</source>
        <translation>このログのダイジェストは {bank} のものです</translation>
    </message>
</context>
<context>
    <name>ima.ascii-field</name>
    <message>
        <source>the fields are not those of the template &quot;{name}&quot;</source>
        <translation>フィールドがテンプレート「{name}」のものではありません</translation>
    </message>
</context>
<context>
    <name>ima.ascii-head</name>
    <message>
        <source>this line does not begin with PCR, digest and template</source>
        <translation>この行は PCR、ダイジェスト、テンプレートで始まっていません</translation>
    </message>
</context>
<context>
    <name>ima.ascii-sizes</name>
    <message>
        <source>this digest has another length than those before it</source>
        <translation>このダイジェストの長さは前のものと異なります</translation>
    </message>
</context>
<context>
    <name>ima.ascii-template</name>
    <message>
        <source>the fields of the template &quot;{name}&quot; are not known; the binary log can be read without</source>
        <translation>テンプレート「{name}」のフィールドは不明です。バイナリーのログなら読めます</translation>
    </message>
</context>
<context>
    <name>ima.entry-cut</name>
    <message>
        <source>the log ends within this entry</source>
        <translation>この項目の途中でログが終わっています</translation>
    </message>
</context>
<context>
    <name>ima.fields</name>
    <message>
        <source>the template data is not made of the template&apos;s fields</source>
        <translation>データがテンプレートのフィールドからできていません</translation>
    </message>
</context>
<context>
    <name>ima.handover-count</name>
    <message>
        <source>the header says {count} entries, there are {found}</source>
        <translation>ヘッダーは {count} 項目としていますが、{found} 項目あります</translation>
    </message>
</context>
<context>
    <name>ima.handover-size</name>
    <message>
        <source>the header says {size} bytes, there are {found}</source>
        <translation>ヘッダーは {size} バイトとしていますが、{found} バイトあります</translation>
    </message>
</context>
<context>
    <name>ima.no-pcr</name>
    <message>
        <source>this entry has a PCR that no TPM has (byte order?)</source>
        <translation>この項目の PCR はどの TPM にもありません (バイト順?)</translation>
    </message>
</context>
<context>
    <name>ima.policy-action</name>
    <message>
        <source>&quot;{word}&quot; is no action of an IMA policy</source>
        <translation>「{word}」は IMA ポリシーの動作ではありません</translation>
    </message>
</context>
<context>
    <name>ima.policy-large</name>
    <message>
        <source>a policy of more than 1 MiB is not read</source>
        <translation>1 MiB を超えるポリシーは読みません</translation>
    </message>
</context>
<context>
    <name>ima.policy-twice</name>
    <message>
        <source>&quot;{word}&quot;: the same key stands twice in one rule</source>
        <translation>「{word}」: 同じキーが 1 つの規則に 2 回あります</translation>
    </message>
</context>
<context>
    <name>ima.predict-template</name>
    <message>
        <source>what the template &quot;{name}&quot; holds cannot be predicted</source>
        <translation>テンプレート「{name}」の内容は予測できません</translation>
    </message>
</context>
<context>
    <name>ima.template-name</name>
    <message>
        <source>the template&apos;s name is not one</source>
        <translation>テンプレートの名前が名前になっていません</translation>
    </message>
</context>
<context>
    <name>ima.template-name-long</name>
    <message>
        <source>the template&apos;s name is longer than Linux allows</source>
        <translation>テンプレートの名前が Linux の許す長さを超えています</translation>
    </message>
</context>
<context>
    <name>ima.too-large</name>
    <message>
        <source>a measurement log of more than 256 MiB is not read</source>
        <translation>256 MiB を超える計測ログは読みません</translation>
    </message>
</context>
<context>
    <name>ima.too-many</name>
    <message>
        <source>more than 2^20 entries are not read</source>
        <translation>2^20 を超える項目は読みません</translation>
    </message>
</context>
<context>
    <name>image.archive-both</name>
    <message>
        <source>the archive has a file and a folder of one name</source>
        <translation>アーカイブに同じ名前のファイルとフォルダーがあります</translation>
    </message>
</context>
<context>
    <name>image.archive-broken</name>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>アーカイブが壊れています: {reason}</translation>
    </message>
</context>
<context>
    <name>image.archive-bytes</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>展開すると {limit} バイトを超えます</translation>
    </message>
</context>
<context>
    <name>image.archive-escape</name>
    <message>
        <source>the archive has a path that leads out of it</source>
        <translation>アーカイブに外へ出るパスがあります</translation>
    </message>
</context>
<context>
    <name>image.archive-path</name>
    <message>
        <source>the archive has a path of more than {limit} bytes</source>
        <translation>アーカイブに {limit} バイトを超えるパスがあります</translation>
    </message>
</context>
<context>
    <name>image.archive-twice</name>
    <message>
        <source>the archive has a file twice</source>
        <translation>アーカイブに同じファイルが 2 回あります</translation>
    </message>
</context>
<context>
    <name>image.cpio-broken</name>
    <message>
        <source>the cpio archive is damaged: {reason}</source>
        <translation>cpio アーカイブが壊れています: {reason}</translation>
    </message>
</context>
<context>
    <name>image.cpio-entries</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>ファイルが {limit} 個を超えています</translation>
    </message>
</context>
<context>
    <name>image.cpio-old</name>
    <message>
        <source>is a cpio archive of the old format</source>
        <translation>古い形式の cpio アーカイブです</translation>
    </message>
</context>
<context>
    <name>image.cpio-old-hint</name>
    <message>
        <source>Linux reads what cpio -H newc makes</source>
        <translation>Linux が読むのは cpio -H newc が作る形式です</translation>
    </message>
</context>
<context>
    <name>image.cpio-unaligned</name>
    <message>
        <source>a cpio archive starts at an offset that is no multiple of four, where Linux does not see it</source>
        <translation>cpio アーカイブが 4 の倍数でないオフセットから始まっており、Linux からは見えません</translation>
    </message>
</context>
<context>
    <name>image.dtb-blocks</name>
    <message>
        <source>a block of the device tree does not lie inside it</source>
        <translation>デバイスツリーのブロックがその外にあります</translation>
    </message>
</context>
<context>
    <name>image.dtb-cut</name>
    <message>
        <source>the device tree ends inside its header</source>
        <translation>デバイスツリーがヘッダーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>image.dtb-size</name>
    <message>
        <source>the device tree states {stated} bytes, the file has {present}</source>
        <translation>デバイスツリーは {stated} バイトと称していますが、ファイルは {present} バイトです</translation>
    </message>
</context>
<context>
    <name>image.dtb-version</name>
    <message>
        <source>the device tree has version {version}, not 17</source>
        <translation>デバイスツリーのバージョンが 17 ではなく {version} です</translation>
    </message>
</context>
<context>
    <name>image.elf-class</name>
    <message>
        <source>ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)</source>
        <translation>ELF クラス {class} は 1 (32 ビット) でも 2 (64 ビット) でもありません</translation>
    </message>
</context>
<context>
    <name>image.elf-compressed-section</name>
    <message>
        <source>section {index} is compressed (SHF_COMPRESSED)</source>
        <translation>セクション {index} は圧縮されています (SHF_COMPRESSED)</translation>
    </message>
</context>
<context>
    <name>image.elf-cut</name>
    <message>
        <source>the ELF file ends inside its header</source>
        <translation>ELF ファイルがヘッダーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>image.elf-data</name>
    <message>
        <source>ELF data encoding {data} is neither 1 (little) nor 2 (big)</source>
        <translation>ELF のデータ形式 {data} は 1 (リトル) でも 2 (ビッグ) でもありません</translation>
    </message>
</context>
<context>
    <name>image.elf-decompress-hint</name>
    <message>
        <source>objcopy --decompress-debug-sections unpacks it</source>
        <translation>objcopy --decompress-debug-sections で展開できます</translation>
    </message>
</context>
<context>
    <name>image.elf-entsize</name>
    <message>
        <source>section {index} has {size} bytes in entries of {entsize}; its entries have {expected} bytes</source>
        <translation>セクション {index} は {entsize} バイトの項目で {size} バイトあります。項目は {expected} バイトのはずです</translation>
    </message>
</context>
<context>
    <name>image.elf-many-notes</name>
    <message>
        <source>there are more than {limit} notes</source>
        <translation>ノートが {limit} 個を超えています</translation>
    </message>
</context>
<context>
    <name>image.elf-names-outside</name>
    <message>
        <source>the table of section names does not lie inside the file</source>
        <translation>セクション名のテーブルがファイルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-not-rela</name>
    <message>
        <source>section {index} holds no relocations (SHT_RELA)</source>
        <translation>セクション {index} にリロケーションがありません (SHT_RELA)</translation>
    </message>
</context>
<context>
    <name>image.elf-note-cut</name>
    <message>
        <source>a note ends inside its header</source>
        <translation>ノートがヘッダーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>image.elf-note-outside</name>
    <message>
        <source>a note with a name of {name} and a content of {size} bytes does not lie inside its {area} bytes</source>
        <translation>名前 {name} バイト、内容 {size} バイトのノートが {area} バイトの領域に収まりません</translation>
    </message>
</context>
<context>
    <name>image.elf-rel</name>
    <message>
        <source>section {index} holds relocations without addends (SHT_REL), which no machine known here uses</source>
        <translation>セクション {index} のリロケーションには加数がありません (SHT_REL)。既知のマシンはこれを使いません</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-link</name>
    <message>
        <source>relocation section {index} names section {link} for its symbols, which is no symbol table</source>
        <translation>リロケーションセクション {index} がシンボル用に指すセクション {link} はシンボルテーブルではありません</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-symbol</name>
    <message>
        <source>relocation {number} names symbol {symbol} of a table of {count}</source>
        <translation>リロケーション {number} は {count} 個のテーブルのシンボル {symbol} を指しています</translation>
    </message>
</context>
<context>
    <name>image.elf-reserved-section</name>
    <message>
        <source>symbol {number} is in section {section}, a number that cannot be told from a reserved one</source>
        <translation>シンボル {number} のセクション番号 {section} は予約番号と区別できません</translation>
    </message>
</context>
<context>
    <name>image.elf-section-name</name>
    <message>
        <source>the name of section {index} does not lie inside the table of names</source>
        <translation>セクション {index} の名前が名前テーブルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-section-outside</name>
    <message>
        <source>section {index} of {size} bytes does not lie inside the file</source>
        <translation>{size} バイトのセクション {index} がファイルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-segment-outside</name>
    <message>
        <source>a segment of {size} bytes does not lie inside the file</source>
        <translation>{size} バイトのセグメントがファイルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-shstrndx</name>
    <message>
        <source>section names are said to be in section {index}, which is no string table</source>
        <translation>セクション名があるとされるセクション {index} は文字列テーブルではありません</translation>
    </message>
</context>
<context>
    <name>image.elf-size-field</name>
    <message>
        <source>{field} is {value}, not {expected}</source>
        <translation>{field} は {expected} ではなく {value} です</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-name</name>
    <message>
        <source>the name of symbol {number} does not lie inside the string table</source>
        <translation>シンボル {number} の名前が文字列テーブルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-names</name>
    <message>
        <source>the symbol table names section {link} for its strings, which is no string table</source>
        <translation>シンボルテーブルが文字列用に指すセクション {link} は文字列テーブルではありません</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-section</name>
    <message>
        <source>symbol {number} is in section {section}, which does not exist</source>
        <translation>シンボル {number} のセクション {section} は存在しません</translation>
    </message>
</context>
<context>
    <name>image.elf-table-outside</name>
    <message>
        <source>the {table} table of {count} rows does not lie inside the file of {size} bytes</source>
        <translation>{count} 行の {table} テーブルが {size} バイトのファイルの外にあります</translation>
    </message>
</context>
<context>
    <name>image.elf-table-rows</name>
    <message>
        <source>the {table} table has {count} rows; at most {limit} are read</source>
        <translation>{table} テーブルに {count} 行あります。読むのは {limit} 行までです</translation>
    </message>
</context>
<context>
    <name>image.elf-version</name>
    <message>
        <source>ELF version {version} is not 1</source>
        <translation>ELF バージョン {version} は 1 ではありません</translation>
    </message>
</context>
<context>
    <name>image.initramfs-empty</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>cpio アーカイブがありません</translation>
    </message>
</context>
<context>
    <name>image.initramfs-garbage</name>
    <message>
        <source>neither a cpio archive nor a compressed one starts here</source>
        <translation>ここには cpio アーカイブも圧縮データもありません</translation>
    </message>
</context>
<context>
    <name>image.initramfs-members</name>
    <message>
        <source>holds more than {limit} archives</source>
        <translation>アーカイブが {limit} 個を超えています</translation>
    </message>
</context>
<context>
    <name>image.initramfs-none</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>cpio アーカイブがありません</translation>
    </message>
</context>
<context>
    <name>image.kernel-32-bit</name>
    <message>
        <source>is a 32-bit ELF; only 64-bit kernels can be loaded</source>
        <translation>32 ビットの ELF です。ロードできるのは 64 ビットのカーネルだけです</translation>
    </message>
</context>
<context>
    <name>image.kernel-interp</name>
    <message>
        <source>has an interpreter (PT_INTERP): it is a program, not a kernel</source>
        <translation>インタープリター (PT_INTERP) があります: カーネルではなくプログラムです</translation>
    </message>
</context>
<context>
    <name>image.kernel-nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>{limit} 回を超えて包まれています</translation>
    </message>
</context>
<context>
    <name>image.kernel-no-load</name>
    <message>
        <source>has nothing to load (no PT_LOAD)</source>
        <translation>ロードするものがありません (PT_LOAD なし)</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-outside</name>
    <message>
        <source>program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes</source>
        <translation>プログラムヘッダー {number} は {offset} に {filesz} バイトあり、{size} バイトのファイルの外です</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-wraps</name>
    <message>
        <source>program header {number} has {memsz} bytes of memory at {paddr}, past the end of the addresses</source>
        <translation>プログラムヘッダー {number} は {paddr} に {memsz} バイトのメモリーがあり、アドレスの終わりを超えます</translation>
    </message>
</context>
<context>
    <name>image.kernel-type</name>
    <message>
        <source>is an ELF, but neither ET_EXEC nor ET_DYN as kernels are</source>
        <translation>ELF ですが、カーネルのような ET_EXEC でも ET_DYN でもありません</translation>
    </message>
</context>
<context>
    <name>image.many-bytes</name>
    <message>
        <source>holds more than {limit} bytes in small files</source>
        <translation>小さなファイルの合計が {limit} バイトを超えています</translation>
    </message>
</context>
<context>
    <name>image.many-files</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>ファイルが {limit} 個を超えています</translation>
    </message>
</context>
<context>
    <name>image.nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>{limit} 回を超えて包まれています</translation>
    </message>
</context>
<context>
    <name>image.not-archive</name>
    <message>
        <source>is neither a folder nor a tar archive (plain, gzip, xz or zstd)</source>
        <translation>フォルダーでも tar アーカイブ (無圧縮、gzip、xz、zstd) でもありません</translation>
    </message>
</context>
<context>
    <name>image.not-compressed</name>
    <message>
        <source>starts with no compressed stream of a known format</source>
        <translation>既知の形式の圧縮ストリームで始まっていません</translation>
    </message>
</context>
<context>
    <name>image.not-elf</name>
    <message>
        <source>is not an ELF file</source>
        <translation>ELF ファイルではありません</translation>
    </message>
</context>
<context>
    <name>image.stream-broken</name>
    <message>
        <source>the {format} stream is damaged: {reason}</source>
        <translation>{format} ストリームが壊れています: {reason}</translation>
    </message>
</context>
<context>
    <name>image.stream-cut</name>
    <message>
        <source>the {format} stream is cut off</source>
        <translation>{format} ストリームが途中で切れています</translation>
    </message>
</context>
<context>
    <name>image.stream-dictionary</name>
    <message>
        <source>the {format} stream wants a dictionary of more than 512 MiB</source>
        <translation>{format} ストリームが 512 MiB を超える辞書を要求しています</translation>
    </message>
</context>
<context>
    <name>image.stream-memory</name>
    <message>
        <source>no memory to unpack the {format} stream</source>
        <translation>{format} ストリームを展開するメモリーがありません</translation>
    </message>
</context>
<context>
    <name>image.uimage-compression</name>
    <message>
        <source>the uImage states {stated} compression, but its data is not {stated}</source>
        <translation>uImage は {stated} 圧縮と称していますが、データは {stated} ではありません</translation>
    </message>
</context>
<context>
    <name>image.uimage-crc-hint</name>
    <message>
        <source>stated {stated}, found {found}: the file is damaged</source>
        <translation>記載は {stated}、実際は {found} です: ファイルが壊れています</translation>
    </message>
</context>
<context>
    <name>image.uimage-cut</name>
    <message>
        <source>the uImage ends inside its header</source>
        <translation>uImage がヘッダーの途中で終わっています</translation>
    </message>
</context>
<context>
    <name>image.uimage-data-crc</name>
    <message>
        <source>the data of the uImage does not match its CRC</source>
        <translation>uImage のデータが CRC と一致しません</translation>
    </message>
</context>
<context>
    <name>image.uimage-header-crc</name>
    <message>
        <source>the uImage header does not match its CRC</source>
        <translation>uImage のヘッダーが CRC と一致しません</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi</name>
    <message>
        <source>is a uImage of several images (type 4), which is not taken apart</source>
        <translation>複数イメージの uImage (種類 4) です。分解はしません</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi-hint</name>
    <message>
        <source>dumpimage of u-boot-tools takes it apart</source>
        <translation>u-boot-tools の dumpimage で分解できます</translation>
    </message>
</context>
<context>
    <name>image.uimage-no-kernel</name>
    <message>
        <source>is a uImage of type {type}, not a kernel</source>
        <translation>種類 {type} の uImage で、カーネルではありません</translation>
    </message>
</context>
<context>
    <name>image.uimage-size</name>
    <message>
        <source>the uImage states {stated} bytes of data but only {present} follow</source>
        <translation>uImage は {stated} バイトのデータがあると称していますが、{present} バイトしかありません</translation>
    </message>
</context>
<context>
    <name>image.unpack-limit</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>展開すると {limit} バイトを超えます</translation>
    </message>
</context>
<context>
    <name>image.unpack-memory</name>
    <message>
        <source>no memory for {bytes} unpacked bytes</source>
        <translation>展開後の {bytes} バイトのためのメモリーがありません</translation>
    </message>
</context>
<context>
    <name>image.zimage-empty</name>
    <message>
        <source>the zImage holds no kernel</source>
        <translation>zImage にカーネルがありません</translation>
    </message>
</context>
<context>
    <name>inspect.about</name>
    <message>
        <source>about</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>inspect.addend</name>
    <message>
        <source>addend (A)</source>
        <translation>加数 (A)</translation>
    </message>
</context>
<context>
    <name>inspect.address</name>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>inspect.address-kind</name>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>inspect.after</name>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>inspect.align</name>
    <message>
        <source>alignment</source>
        <translation>アラインメント</translation>
    </message>
</context>
<context>
    <name>inspect.all-findings</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
</context>
<context>
    <name>inspect.allocator</name>
    <message>
        <source>allocator</source>
        <translation>アロケーター</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-other</name>
    <message>
        <source>another allocator</source>
        <translation>別のアロケーター</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-used</name>
    <message>
        <source>the allocator of this plan</source>
        <translation>このプランのアロケーター</translation>
    </message>
</context>
<context>
    <name>inspect.because</name>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>inspect.before</name>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>inspect.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
</context>
<context>
    <name>inspect.bufsz</name>
    <message>
        <source>size in file</source>
        <translation>ファイル内の大きさ</translation>
    </message>
</context>
<context>
    <name>inspect.by-pin</name>
    <message>
        <source>pinned by the request</source>
        <translation>要求により固定</translation>
    </message>
</context>
<context>
    <name>inspect.by-search</name>
    <message>
        <source>found by {allocator}</source>
        <translation>{allocator} が見つけた場所</translation>
    </message>
</context>
<context>
    <name>inspect.bytes</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>inspect.cause</name>
    <message>
        <source>Why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
</context>
<context>
    <name>inspect.changed-by</name>
    <message>
        <source>What was changed, and by which rule</source>
        <translation>変更箇所とその規則</translation>
    </message>
</context>
<context>
    <name>inspect.children</name>
    <message>
        <source>nodes below</source>
        <translation>下のノード</translation>
    </message>
</context>
<context>
    <name>inspect.code</name>
    <message>
        <source>instructions</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>inspect.compare</name>
    <message>
        <source>Compare all allocators</source>
        <translation>すべてのアロケーターを比較</translation>
    </message>
</context>
<context>
    <name>inspect.data</name>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
</context>
<context>
    <name>inspect.destination</name>
    <message>
        <source>destination</source>
        <translation>配置先</translation>
    </message>
</context>
<context>
    <name>inspect.edit-count</name>
    <message>
        <source>tree edits</source>
        <translation>ツリーの編集</translation>
    </message>
</context>
<context>
    <name>inspect.empty-value</name>
    <message>
        <source>there, without a value</source>
        <translation>あり、値なし</translation>
    </message>
</context>
<context>
    <name>inspect.entry</name>
    <message>
        <source>entry</source>
        <translation>エントリー</translation>
    </message>
</context>
<context>
    <name>inspect.error</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>inspect.evidence</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
</context>
<context>
    <name>inspect.extent-kind</name>
    <message>
        <source>memory taken after the jump</source>
        <translation>ジャンプ後に占めるメモリー</translation>
    </message>
</context>
<context>
    <name>inspect.extent-later</name>
    <message>
        <source>{what} {range}, later</source>
        <translation>{what} {range}、後で</translation>
    </message>
</context>
<context>
    <name>inspect.fdt-is</name>
    <message>
        <source>The segment&apos;s name is fdt: the flattened device tree, the tree as one block of bytes.</source>
        <translation>このセグメントの名前は fdt (flattened device tree)、ツリーを一つのバイト列にしたものです。</translation>
    </message>
</context>
<context>
    <name>inspect.field</name>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>inspect.finding-counts</name>
    <message>
        <source>Errors: {errors}; warnings: {warnings}; notes: {notes}.</source>
        <translation>エラー: {errors}、警告: {warnings}、注記: {notes}。</translation>
    </message>
</context>
<context>
    <name>inspect.findings</name>
    <message>
        <source>Findings about it</source>
        <translation>これについての所見</translation>
    </message>
</context>
<context>
    <name>inspect.formula</name>
    <message>
        <source>formula</source>
        <translation>式</translation>
    </message>
</context>
<context>
    <name>inspect.from</name>
    <message>
        <source>comes from</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>inspect.higher</name>
    <message>
        <source>higher</source>
        <translation>上</translation>
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
        <translation>もし移動したら</translation>
    </message>
</context>
<context>
    <name>inspect.in-searches</name>
    <message>
        <source>In the searches</source>
        <translation>探索での扱い</translation>
    </message>
</context>
<context>
    <name>inspect.in-section</name>
    <message>
        <source>section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>inspect.in-segment</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>inspect.instruction</name>
    <message>
        <source>Instruction</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>inspect.instructions</name>
    <message>
        <source>Instructions</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>inspect.kernel-file</name>
    <message>
        <source>new kernel</source>
        <translation>新しいカーネル</translation>
    </message>
</context>
<context>
    <name>inspect.late</name>
    <message>
        <source>filled in late</source>
        <translation>後で埋める</translation>
    </message>
</context>
<context>
    <name>inspect.late-slot</name>
    <message>
        <source>{kind}: {length} bytes at offset {offset}, by the loader on the target</source>
        <translation>{kind}: オフセット {offset} の {length} バイト、ターゲットのローダーが埋めます</translation>
    </message>
</context>
<context>
    <name>inspect.leads-to</name>
    <message>
        <source>leads to</source>
        <translation>行き先</translation>
    </message>
</context>
<context>
    <name>inspect.letter</name>
    <message>
        <source>another number of the formula</source>
        <translation>式の別の数</translation>
    </message>
</context>
<context>
    <name>inspect.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>リトルエンディアン</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at</name>
    <message>
        <source>Looked at {count} holes: refused {refused}, took {place}.</source>
        <translation>空きを {count} 個調べました: {refused} 個を却下、{place} を採用。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-in-vain</name>
    <message>
        <source>Holes looked at: {count}. None of them was taken.</source>
        <translation>調べた空き: {count}。採用なし。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-none</name>
    <message>
        <source>There was no hole to look at.</source>
        <translation>調べる空きがありませんでした。</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-one</name>
    <message>
        <source>Looked at 1 hole: took {place}.</source>
        <translation>空きを 1 個調べました: {place} を採用。</translation>
    </message>
</context>
<context>
    <name>inspect.lower</name>
    <message>
        <source>lower</source>
        <translation>下</translation>
    </message>
</context>
<context>
    <name>inspect.machine</name>
    <message>
        <source>machine</source>
        <translation>マシン</translation>
    </message>
</context>
<context>
    <name>inspect.memory-at</name>
    <message>
        <source>What lies there</source>
        <translation>そこにあるもの</translation>
    </message>
</context>
<context>
    <name>inspect.memory-kind</name>
    <message>
        <source>memory of the machine</source>
        <translation>マシンのメモリー</translation>
    </message>
</context>
<context>
    <name>inspect.memory-span</name>
    <message>
        <source>{what} {range}, now ({source})</source>
        <translation>{what} {range}、現在 ({source})</translation>
    </message>
</context>
<context>
    <name>inspect.memsz</name>
    <message>
        <source>size in memory</source>
        <translation>メモリー内の大きさ</translation>
    </message>
</context>
<context>
    <name>inspect.more-candidates</name>
    <message>
        <source>{count} more runs of refused places</source>
        <translation>ほかに {count} 件の拒否された場所</translation>
    </message>
</context>
<context>
    <name>inspect.more-edits</name>
    <message>
        <source>{count} more edits below it</source>
        <translation>その下にほかに {count} 件の編集</translation>
    </message>
</context>
<context>
    <name>inspect.more-findings</name>
    <message>
        <source>{count} more in the tab Findings</source>
        <translation>ほかに {count} 件 (所見タブ)</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align</name>
    <message>
        <source>a multiple of</source>
        <translation>倍数の単位</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align-else</name>
    <message>
        <source>else: segment-misaligned; the search keeps to {align}</source>
        <translation>そうでなければ segment-misaligned。検索は {align} に揃えます</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block</name>
    <message>
        <source>real mode reaches</source>
        <translation>リアルモードで届く範囲</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block-else</name>
    <message>
        <source>the first block of memory; beyond it: above-first-block, a note only if the new kernel certainly reaches all memory</source>
        <translation>最初のメモリブロック。その先は above-first-block。新しいカーネルが確実に全メモリへ届くなら注記だけです</translation>
    </message>
</context>
<context>
    <name>inspect.moves-by-hand</name>
    <message>
        <source>set by hand: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>手で設定: 計画は変更しないので、場所と一緒に変える必要があります</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest</name>
    <message>
        <source>digest table</source>
        <translation>ダイジェスト表</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest-row</name>
    <message>
        <source>its row in the purgatory names address and size</source>
        <translation>purgatory 内のその行がアドレスとサイズを示します</translation>
    </message>
</context>
<context>
    <name>inspect.moves-elfcorehdr</name>
    <message>
        <source>elfcorehdr={value} on the command line: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>コマンドラインの elfcorehdr={value}: 計画は変更しないので、場所と一緒に変える必要があります</translation>
    </message>
</context>
<context>
    <name>inspect.moves-entry</name>
    <message>
        <source>the entry for kexec</source>
        <translation>kexec の入口</translation>
    </message>
</context>
<context>
    <name>inspect.moves-limit</name>
    <message>
        <source>{allocator} goes no further: {limit}; only a pin does</source>
        <translation>{allocator} はこれより先へ行きません: {limit}。固定すれば行けます</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations</name>
    <message>
        <source>relocations</source>
        <translation>リロケーション</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations-count</name>
    <message>
        <source>{count} lead into it, the first at {place} ({type})</source>
        <translation>{count} 個がここを指します。最初は {place} ({type})</translation>
    </message>
</context>
<context>
    <name>inspect.moves-rewritten</name>
    <message>
        <source>When it is pinned elsewhere, the plan writes all of these anew, but for what is set by hand.</source>
        <translation>別の場所に固定すると、計画は手で設定したもの以外をすべて書き直します。</translation>
    </message>
</context>
<context>
    <name>inspect.moves-searched</name>
    <message>
        <source>searched in</source>
        <translation>検索範囲</translation>
    </message>
</context>
<context>
    <name>inspect.moves-variable</name>
    <message>
        <source>purgatory&apos;s variable</source>
        <translation>purgatory の変数</translation>
    </message>
</context>
<context>
    <name>inspect.moves-with-it</name>
    <message>
        <source>What names its address</source>
        <translation>そのアドレスを示すもの</translation>
    </message>
</context>
<context>
    <name>inspect.names-segment</name>
    <message>
        <source>names an address of</source>
        <translation>指すアドレスの持ち主</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour</name>
    <message>
        <source>{what}; free between: {distance}; nearer than that: {code}</source>
        <translation>{what}。間の空き: {distance}。それより近いと: {code}</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-above</name>
    <message>
        <source>above it</source>
        <translation>上隣</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-below</name>
    <message>
        <source>below it</source>
        <translation>下隣</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-extent</name>
    <message>
        <source>where the new kernel moves itself</source>
        <translation>新しいカーネルの移動先</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram</name>
    <message>
        <source>the end of the RAM</source>
        <translation>RAM の端</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram-begin</name>
    <message>
        <source>the beginning of the RAM</source>
        <translation>RAM の始まり</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region</name>
    <message>
        <source>the end of the crash region</source>
        <translation>クラッシュ領域の端</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region-begin</name>
    <message>
        <source>the beginning of the crash region</source>
        <translation>クラッシュ領域の始まり</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-reserve</name>
    <message>
        <source>range kept clear by the request</source>
        <translation>要求により空けてある範囲</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-segment</name>
    <message>
        <source>segment {name}</source>
        <translation>セグメント {name}</translation>
    </message>
</context>
<context>
    <name>inspect.new-order</name>
    <message>
        <source>new kernel is</source>
        <translation>新しいカーネルは</translation>
    </message>
</context>
<context>
    <name>inspect.no-place</name>
    <message>
        <source>no place</source>
        <translation>場所なし</translation>
    </message>
</context>
<context>
    <name>inspect.node</name>
    <message>
        <source>node</source>
        <translation>ノード</translation>
    </message>
</context>
<context>
    <name>inspect.node-added</name>
    <message>
        <source>added: the target&apos;s tree has no such node</source>
        <translation>追加: ターゲットのツリーにこのノードはありません</translation>
    </message>
</context>
<context>
    <name>inspect.node-changed</name>
    <message>
        <source>changed, itself or below it</source>
        <translation>変更: 自身またはその下</translation>
    </message>
</context>
<context>
    <name>inspect.node-kind</name>
    <message>
        <source>node of the device tree</source>
        <translation>デバイスツリーのノード</translation>
    </message>
</context>
<context>
    <name>inspect.node-removed</name>
    <message>
        <source>removed: the new kernel will not see it</source>
        <translation>削除: 新しいカーネルからは見えません</translation>
    </message>
</context>
<context>
    <name>inspect.node-same</name>
    <message>
        <source>as the target has it</source>
        <translation>ターゲットのまま</translation>
    </message>
</context>
<context>
    <name>inspect.not-ready</name>
    <message>
        <source>will not boot as it is</source>
        <translation>このままでは起動しません</translation>
    </message>
</context>
<context>
    <name>inspect.not-sealed</name>
    <message>
        <source>made when the plan is sealed</source>
        <translation>プランの封印時に作られます</translation>
    </message>
</context>
<context>
    <name>inspect.not-there</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>inspect.note</name>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>inspect.nothing-there</name>
    <message>
        <source>Nothing lies there: no RAM, no segment.</source>
        <translation>そこには何もありません: RAM もセグメントもありません。</translation>
    </message>
</context>
<context>
    <name>inspect.others</name>
    <message>
        <source>Other allocators put it at</source>
        <translation>ほかのアロケーターでの場所</translation>
    </message>
</context>
<context>
    <name>inspect.page-size</name>
    <message>
        <source>page size</source>
        <translation>ページサイズ</translation>
    </message>
</context>
<context>
    <name>inspect.passed-over</name>
    <message>
        <source>Ranges passed over because they are in use: {count}.</source>
        <translation>使用中のため通過した範囲: {count}。</translation>
    </message>
</context>
<context>
    <name>inspect.patched</name>
    <message>
        <source>value written into it</source>
        <translation>書き込まれる値</translation>
    </message>
</context>
<context>
    <name>inspect.place</name>
    <message>
        <source>place (P)</source>
        <translation>場所 (P)</translation>
    </message>
</context>
<context>
    <name>inspect.placed</name>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>inspect.plan</name>
    <message>
        <source>The whole plan</source>
        <translation>プラン全体</translation>
    </message>
</context>
<context>
    <name>inspect.properties</name>
    <message>
        <source>properties</source>
        <translation>プロパティ</translation>
    </message>
</context>
<context>
    <name>inspect.property-kind</name>
    <message>
        <source>property of the device tree</source>
        <translation>デバイスツリーのプロパティ</translation>
    </message>
</context>
<context>
    <name>inspect.quirk</name>
    <message>
        <source>quirk of the real code</source>
        <translation>実際のコードの癖</translation>
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
        <translation>範囲</translation>
    </message>
</context>
<context>
    <name>inspect.reach</name>
    <message>
        <source>of the way to its limit</source>
        <translation>上限までの割合</translation>
    </message>
</context>
<context>
    <name>inspect.ready</name>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
</context>
<context>
    <name>inspect.relocated</name>
    <message>
        <source>relocations inside</source>
        <translation>中のリロケーション</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-count</name>
    <message>
        <source>relocations</source>
        <translation>リロケーション</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-of</name>
    <message>
        <source>relocation {position} of {count}</source>
        <translation>リロケーション {position} / {count}</translation>
    </message>
</context>
<context>
    <name>inspect.remedy</name>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
</context>
<context>
    <name>inspect.reserve-kind</name>
    <message>
        <source>kept clear by the request</source>
        <translation>要求により空ける範囲</translation>
    </message>
</context>
<context>
    <name>inspect.rule</name>
    <message>
        <source>rule</source>
        <translation>規則</translation>
    </message>
</context>
<context>
    <name>inspect.running-order</name>
    <message>
        <source>running kernel</source>
        <translation>実行中のカーネル</translation>
    </message>
</context>
<context>
    <name>inspect.said-in</name>
    <message>
        <source>said in</source>
        <translation>記載場所</translation>
    </message>
</context>
<context>
    <name>inspect.same-place</name>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>inspect.section-kind</name>
    <message>
        <source>section of the purgatory</source>
        <translation>purgatory のセクション</translation>
    </message>
</context>
<context>
    <name>inspect.segment-of</name>
    <message>
        <source>segment {position} of {count}</source>
        <translation>セグメント {position} / {count}</translation>
    </message>
</context>
<context>
    <name>inspect.segment-span</name>
    <message>
        <source>{range}, after the jump</source>
        <translation>{range}、ジャンプ後</translation>
    </message>
</context>
<context>
    <name>inspect.segments</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>inspect.segments-in</name>
    <message>
        <source>Segments there</source>
        <translation>そこにあるセグメント</translation>
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
        <translation>大きさ</translation>
    </message>
</context>
<context>
    <name>inspect.stage-later</name>
    <message>
        <source>later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>inspect.stage-memory</name>
    <message>
        <source>when the new kernel sets up its memory, after it has read tree and command line</source>
        <translation>新しいカーネルがツリーとコマンドラインを読んだ後、メモリーを準備するとき</translation>
    </message>
</context>
<context>
    <name>inspect.stage-moves</name>
    <message>
        <source>when the new kernel moves itself to 0, before it reads the tree</source>
        <translation>新しいカーネルがツリーを読む前に 0 へ移動するとき</translation>
    </message>
</context>
<context>
    <name>inspect.stage-purgatory</name>
    <message>
        <source>while the purgatory runs</source>
        <translation>purgatory が動いている間</translation>
    </message>
</context>
<context>
    <name>inspect.state</name>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>inspect.summary</name>
    <message>
        <source>in short</source>
        <translation>要約</translation>
    </message>
</context>
<context>
    <name>inspect.symbol</name>
    <message>
        <source>symbol</source>
        <translation>シンボル</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-kind</name>
    <message>
        <source>symbol of the purgatory</source>
        <translation>purgatory のシンボル</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-value</name>
    <message>
        <source>its address (S)</source>
        <translation>そのアドレス (S)</translation>
    </message>
</context>
<context>
    <name>inspect.toc</name>
    <message>
        <source>table of contents (.TOC.)</source>
        <translation>目次 (.TOC.)</translation>
    </message>
</context>
<context>
    <name>inspect.unplaced</name>
    <message>
        <source>a segment without a place</source>
        <translation>場所のないセグメント</translation>
    </message>
</context>
<context>
    <name>inspect.users</name>
    <message>
        <source>relocations that name it</source>
        <translation>これを指すリロケーション</translation>
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
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>inspect.why</name>
    <message>
        <source>Why here</source>
        <translation>ここである理由</translation>
    </message>
</context>
<context>
    <name>inspect.why-nowhere</name>
    <message>
        <source>Why nowhere</source>
        <translation>どこにもない理由</translation>
    </message>
</context>
<context>
    <name>inspect.zeros</name>
    <message>
        <source>zeros: nothing in the file</source>
        <translation>ゼロ: ファイルにはありません</translation>
    </message>
</context>
<context>
    <name>integrity.address</name>
    <message>
        <source>at address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>integrity.by-purgatory</name>
    <message>
        <source>checked by the purgatory</source>
        <translation>purgatory が検査</translation>
    </message>
</context>
<context>
    <name>integrity.checked</name>
    <message>
        <source>on the target</source>
        <translation>ターゲットで</translation>
    </message>
</context>
<context>
    <name>integrity.content</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>バイトの SHA-256</translation>
    </message>
</context>
<context>
    <name>integrity.each</name>
    <message>
        <source>The built-in purgatory computes the digest of {count} segments after the jump and compares each with the one kept beside its code; on a mismatch it names the segment, then: {action}.</source>
        <translation>組み込みの purgatory はジャンプ後に {count} 個のセグメントのダイジェストを計算し、コードの横の値と比べます。違えばセグメントを示し、その後: {action}。</translation>
    </message>
</context>
<context>
    <name>integrity.linux</name>
    <message>
        <source>Linux&apos;s own trampoline on ppc64 checks nothing: the kernel stores a digest in it when it loads, and nobody ever looks at it.</source>
        <translation>Linux 自身のトランポリンは ppc64 では何も検査しません: カーネルはロード時にダイジェストを格納しますが、誰も参照しません。</translation>
    </message>
</context>
<context>
    <name>integrity.memory</name>
    <message>
        <source>SHA-256 in memory, with its zeros</source>
        <translation>ゼロを含むメモリー内の SHA-256</translation>
    </message>
</context>
<context>
    <name>integrity.none</name>
    <message>
        <source>This purgatory checks no digests: what is damaged on the way is entered as it is.</source>
        <translation>この purgatory はダイジェストを検査しません: 途中で壊れたものもそのまま実行されます。</translation>
    </message>
</context>
<context>
    <name>integrity.offset</name>
    <message>
        <source>digest kept at offset</source>
        <translation>ダイジェストのオフセット</translation>
    </message>
</context>
<context>
    <name>integrity.one</name>
    <message>
        <source>This purgatory has one digest over all segments: it can tell that something is damaged, but not what.</source>
        <translation>この purgatory のダイジェストは全セグメントで 1 つです: 壊れたことは分かりますが、どれかは分かりません。</translation>
    </message>
</context>
<context>
    <name>integrity.segment</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>integrity.unchecked</name>
    <message>
        <source>not checked</source>
        <translation>未検査</translation>
    </message>
</context>
<context>
    <name>json.missing</name>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>&quot;{key}&quot; がありません</translation>
    </message>
</context>
<context>
    <name>json.no-boolean</name>
    <message>
        <source>true or false was expected</source>
        <translation>true または false が必要です</translation>
    </message>
</context>
<context>
    <name>json.no-count</name>
    <message>
        <source>a count was expected</source>
        <translation>個数が必要です</translation>
    </message>
</context>
<context>
    <name>json.no-hex</name>
    <message>
        <source>a number written as &quot;0x…&quot; was expected</source>
        <translation>&quot;0x…&quot; の形の数が必要です</translation>
    </message>
</context>
<context>
    <name>json.no-list</name>
    <message>
        <source>a list was expected</source>
        <translation>リストが必要です</translation>
    </message>
</context>
<context>
    <name>json.no-object</name>
    <message>
        <source>an object was expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
</context>
<context>
    <name>json.no-text</name>
    <message>
        <source>a text was expected</source>
        <translation>テキストが必要です</translation>
    </message>
</context>
<context>
    <name>json.number</name>
    <message>
        <source>holds a number out of range</source>
        <translation>範囲外の数があります</translation>
    </message>
</context>
<context>
    <name>json.syntax</name>
    <message>
        <source>is not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
</context>
<context>
    <name>json.unknown-key</name>
    <message>
        <source>&quot;{key}&quot; is not known here</source>
        <translation>&quot;{key}&quot; はここでは使えません</translation>
    </message>
</context>
<context>
    <name>kexec-command.initrds</name>
    <message>
        <source>{count} initrds: kexec-tools takes one file. Join them, each padded to 4 bytes, and add --initrd=FILE</source>
        <translation>initrd が {count} 個あります: kexec-tools が受け付けるのは 1 つのファイルです。それぞれ 4 バイト境界まで埋めて連結し、--initrd=FILE を加えてください</translation>
    </message>
</context>
<context>
    <name>kexec-command.late</name>
    <message>
        <source>Seeds that the loader fills in on the target: kexec-tools does not renew them in a tree that it is given</source>
        <translation>ローダーが埋めるシード: kexec-tools は渡されたツリーのシードを更新しません</translation>
    </message>
</context>
<context>
    <name>kexec-command.marker</name>
    <message>
        <source>The marker kwb.plan={id}: it stands for the digests of a sealed plan, which a load by kexec-tools does not have</source>
        <translation>マーカー kwb.plan={id}: 封印されたプランのダイジェストを表すもので、kexec-tools によるロードにはありません</translation>
    </message>
</context>
<context>
    <name>kexec-command.mismatch</name>
    <message>
        <source>&quot;{action}&quot; on a wrong digest: the purgatory of kexec-tools stops</source>
        <translation>ダイジェストが違うときの &quot;{action}&quot;: kexec-tools の purgatory は停止します</translation>
    </message>
</context>
<context>
    <name>kexec-command.other-purgatory</name>
    <message>
        <source>The chosen purgatory: kexec-tools always uses the one built into it</source>
        <translation>選んだ purgatory: kexec-tools は常に組み込みのものを使います</translation>
    </message>
</context>
<context>
    <name>kexec-command.pins</name>
    <message>
        <source>{count} pinned segments: kexec-tools has no option for the address of a segment</source>
        <translation>固定されたセグメント {count} 個: kexec-tools にはセグメントのアドレスを指定するオプションがありません</translation>
    </message>
</context>
<context>
    <name>kexec-command.places</name>
    <message>
        <source>kexec-tools searches the places itself: segments need not lie where this plan has them (allocator &quot;{allocator}&quot;)</source>
        <translation>kexec-tools は自分で場所を探します: セグメントがこのプランの場所にあるとは限りません (アロケーター &quot;{allocator}&quot;)</translation>
    </message>
</context>
<context>
    <name>kexec-command.purgatory</name>
    <message>
        <source>The purgatory: kexec-tools brings its own, which does not name the segment that is damaged</source>
        <translation>purgatory: kexec-tools は自分のものを使い、壊れたセグメントを示しません</translation>
    </message>
</context>
<context>
    <name>kexec-command.reserves</name>
    <message>
        <source>{count} reserved ranges: kexec-tools can only bound the search as a whole (--mem-min, --mem-max)</source>
        <translation>予約範囲 {count} 個: kexec-tools は探索全体の範囲しか指定できません (--mem-min、--mem-max)</translation>
    </message>
</context>
<context>
    <name>kexec-command.tree</name>
    <message>
        <source>Changes of the device tree: without --dtb kexec-tools makes a tree of the running system. Export the tree and pass it</source>
        <translation>デバイスツリーの変更: --dtb がないと kexec-tools は動いているシステムのツリーを作ります。ツリーをエクスポートして渡してください</translation>
    </message>
</context>
<context>
    <name>kexec-log.count</name>
    <message>
        <source>the number of segments is no number</source>
        <translation>セグメントの数が数ではありません</translation>
    </message>
</context>
<context>
    <name>kexec-log.image</name>
    <message>
        <source>the line of the image has no entry and flags</source>
        <translation>イメージの行にエントリーとフラグがありません</translation>
    </message>
</context>
<context>
    <name>kexec-log.incomplete</name>
    <message>
        <source>segment {index} is not complete: the log was cut</source>
        <translation>セグメント {index} が不完全です: ログが切れています</translation>
    </message>
</context>
<context>
    <name>kexec-log.index</name>
    <message>
        <source>there is no segment {index}: the list has {count}</source>
        <translation>セグメント {index} はありません: リストには {count} 個あります</translation>
    </message>
</context>
<context>
    <name>kexec-log.no-list</name>
    <message>
        <source>the log has no list of segments: it was cut</source>
        <translation>ログにセグメントのリストがありません: 切れています</translation>
    </message>
</context>
<context>
    <name>kexec-log.none</name>
    <message>
        <source>is no log of kexec -d: it does not say what was loaded</source>
        <translation>kexec -d のログではありません: 何がロードされたか書かれていません</translation>
    </message>
</context>
<context>
    <name>kexec-log.range</name>
    <message>
        <source>a memory range ends before it begins</source>
        <translation>メモリー範囲の終わりが始まりより前です</translation>
    </message>
</context>
<context>
    <name>kexec-log.ranges</name>
    <message>
        <source>there are too many memory ranges</source>
        <translation>メモリー範囲が多すぎます</translation>
    </message>
</context>
<context>
    <name>kexec-log.segment</name>
    <message>
        <source>a segment&apos;s number is no hexadecimal number</source>
        <translation>セグメントの数値が 16 進数ではありません</translation>
    </message>
</context>
<context>
    <name>kexec-log.size</name>
    <message>
        <source>the log has more than 16 MiB</source>
        <translation>ログが 16 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>kexec-log.too-many</name>
    <message>
        <source>{count} segments: no image has more than {limit}</source>
        <translation>セグメントが {count} 個あります: {limit} 個を超えるイメージはありません</translation>
    </message>
</context>
<context>
    <name>kexec-log.wraps</name>
    <message>
        <source>segment {index}: {size} bytes at {address} go beyond 2^64</source>
        <translation>セグメント {index}: {address} の {size} バイトが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>kind.coherent-memory</name>
    <message>
        <source>Memory of a GPU: never system RAM, and never a destination.</source>
        <translation>GPU のメモリー: システムの RAM にも配置先にもなりません。</translation>
    </message>
</context>
<context>
    <name>kind.crashkernel</name>
    <message>
        <source>Kept for a crash kernel, which is loaded there and waits.</source>
        <translation>クラッシュカーネルのための領域。そこにロードされて待機します。</translation>
    </message>
</context>
<context>
    <name>kind.fadump</name>
    <message>
        <source>Kept for a dump that firmware assists.</source>
        <translation>ファームウェア支援ダンプのための領域。</translation>
    </message>
</context>
<context>
    <name>kind.hash-table</name>
    <message>
        <source>The page table that the processor reads while the hash MMU is on.</source>
        <translation>ハッシュ MMU が有効な間プロセッサーが読むページテーブル。</translation>
    </message>
</context>
<context>
    <name>kind.ima-buffer</name>
    <message>
        <source>A measurement log handed over by an earlier kexec.</source>
        <translation>以前の kexec が引き渡した計測ログ。</translation>
    </message>
</context>
<context>
    <name>kind.kernel</name>
    <message>
        <source>The running kernel. It still runs while segments are copied, so no segment may lie there.</source>
        <translation>実行中のカーネル。セグメントのコピー中も動いているため、ここにはセグメントを置けません。</translation>
    </message>
</context>
<context>
    <name>kind.memory</name>
    <message>
        <source>Memory.</source>
        <translation>メモリー。</translation>
    </message>
</context>
<context>
    <name>kind.memreserve</name>
    <message>
        <source>A row of the tree&apos;s reservation block.</source>
        <translation>ツリーの予約ブロックの行。</translation>
    </message>
</context>
<context>
    <name>kind.old-fdt</name>
    <message>
        <source>The device tree that the running kernel was given.</source>
        <translation>実行中のカーネルに渡されたデバイスツリー。</translation>
    </message>
</context>
<context>
    <name>kind.old-initrd</name>
    <message>
        <source>Where the running kernel&apos;s initrd lay; it is free once unpacked, unless it is retained.</source>
        <translation>実行中のカーネルの initrd があった場所。保持されない限り、展開後は空きます。</translation>
    </message>
</context>
<context>
    <name>kind.opal</name>
    <message>
        <source>OPAL, the firmware of bare metal: it goes on running under the new kernel.</source>
        <translation>ベアメタルのファームウェア OPAL: 新しいカーネルの下でも動き続けます。</translation>
    </message>
</context>
<context>
    <name>kind.ram</name>
    <message>
        <source>RAM that the machine gives the running system.</source>
        <translation>マシンが実行中のシステムに与える RAM。</translation>
    </message>
</context>
<context>
    <name>kind.reserved-memory</name>
    <message>
        <source>Reserved by a node below /reserved-memory.</source>
        <translation>/reserved-memory の下のノードが予約しています。</translation>
    </message>
</context>
<context>
    <name>kind.reserved-range</name>
    <message>
        <source>Firmware keeps it: named in the root&apos;s reserved-ranges.</source>
        <translation>ファームウェアが保持: ルートの reserved-ranges にあります。</translation>
    </message>
</context>
<context>
    <name>kind.rtas</name>
    <message>
        <source>Run-Time Abstraction Services: firmware that the new kernel calls again, at the same place.</source>
        <translation>Run-Time Abstraction Services: 新しいカーネルが同じ場所で再び呼ぶファームウェア。</translation>
    </message>
</context>
<context>
    <name>kind.tce</name>
    <message>
        <source>A table through which devices reach memory; they may use it during the jump.</source>
        <translation>デバイスがメモリーに届くためのテーブル。ジャンプ中も使うことがあります。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorChoice</name>
    <message>
        <source>Allocator</source>
        <translation>アロケーター</translation>
    </message>
    <message>
        <source>Who places the segments</source>
        <translation>セグメントを配置するもの</translation>
    </message>
    <message>
        <source>choose allocator %1</source>
        <translation>アロケーター %1 の選択</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorLanesView</name>
    <message>
        <source>Places by every allocator</source>
        <translation>各アロケーターによる配置</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorsTab</name>
    <message>
        <source>Allocators</source>
        <translation>アロケーター</translation>
    </message>
    <message>
        <source>Use this allocator</source>
        <translation>このアロケーターを使う</translation>
    </message>
    <message>
        <source>Lanes of the allocators</source>
        <translation>アロケーターのレーン</translation>
    </message>
    <message>
        <source>Planning by every allocator…</source>
        <translation>各アロケーターで計画しています…</translation>
    </message>
    <message>
        <source>Allocators are compared when there is a plan: choose a target and a kernel.</source>
        <translation>アロケーターはプランができると比較されます。ターゲットとカーネルを選んでください。</translation>
    </message>
    <message>
        <source>Use allocator %1</source>
        <translation>アロケーター %1 の使用</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AskpassDialog</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH からの確認</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>OK(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Say yes only if the fingerprint is the one that the machine&apos;s keeper, or its console, tells you.</source>
        <translation>フィンガープリントが、マシンの管理者またはそのコンソールが示すものと同じ場合にだけ「はい」を選んでください。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BootDialog</name>
    <message>
        <source>&amp;Jump at once, without shutting services down</source>
        <translation>サービスを停止せず、すぐにジャンプする(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Boot it</source>
        <translation>起動する(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Boot %1?</source>
        <translation>%1 を再起動しますか?</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>%1 を実行中</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>失われるもの</translation>
    </message>
    <message>
        <source>The target has no watchdog</source>
        <translation>ターゲットにウォッチドッグがありません</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Wait for the new system:</source>
        <translation>新しいシステムを待つ時間(&amp;T):</translation>
    </message>
    <message>
        <source>The running system ends, with all its services, logins and connections.</source>
        <translation>実行中のシステムは、すべてのサービス、ログイン、接続とともに終了します。</translation>
    </message>
    <message>
        <source>Work that is not saved there is lost.</source>
        <translation>そこで保存していない作業は失われます。</translation>
    </message>
    <message>
        <source>It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.</source>
        <translation>すぐにジャンプします。何も停止処理されず、ディスクにまだ書かれていないものは失われます。</translation>
    </message>
    <message>
        <source>Services are shut down in order first; that can take minutes.</source>
        <translation>先にサービスを順に停止します。数分かかることがあります。</translation>
    </message>
    <message>
        <source>If the new system does not take the watchdog over, firmware resets the machine: that ends a healthy one, too.</source>
        <translation>新しいシステムがウォッチドッグを引き継がないと、ファームウェアがマシンをリセットします。正常なシステムも終わります。</translation>
    </message>
    <message>
        <source>If the new system does not come up, somebody must reset the machine.</source>
        <translation>新しいシステムが立ち上がらない場合は、誰かがマシンをリセットする必要があります。</translation>
    </message>
    <message>
        <source>Start the &amp;watchdog first</source>
        <translation>先にウォッチドッグを開始する(&amp;W)</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>by file: places, tree and purgatory are those of the target&apos;s kernel</source>
        <translation>ファイルで: 配置、ツリー、purgatory はターゲットのカーネルのものです</translation>
    </message>
    <message>
        <source>No console is set for it: if it stops, nothing will show where.</source>
        <translation>コンソールが設定されていません。止まった場合、どこで止まったかは分かりません。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleDialog</name>
    <message>
        <source>Put the plan&apos;s id on the new command line (kwb.plan=…)</source>
        <translation>プラン ID を新しいコマンドラインに入れる (kwb.plan=…)</translation>
    </message>
    <message>
        <source>Export although the plan has errors</source>
        <translation>プランにエラーがあってもエクスポートする</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>バンドルのエクスポート</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>A bundle is all that the target needs: the segments at their places, their digests and a static loader. Its form follows from the name: .tar, .tar.zst, else a folder.</source>
        <translation>バンドルには、ターゲットに必要なものがすべて入ります。配置済みのセグメント、そのダイジェスト、静的リンクのローダーです。形式は名前で決まります: .tar、.tar.zst、それ以外はフォルダー。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst)</source>
        <translation>バンドル (*.tar *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Wrote %1. On the target, as root: unpack it there and run its loader with “check”, then with “load”; README.txt says the rest.</source>
        <translation>%1 を書き込みました。ターゲットでは root としてこれを展開し、ローダーを「check」、次に「load」を付けて実行してください。詳しくは README.txt をご覧ください。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>This plan cannot be exported: its purgatory is inside the target&apos;s kernel, or not every segment found room.</source>
        <translation>このプランはエクスポートできません。purgatory がターゲットのカーネルの中にあるか、場所のないセグメントがあります。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleSource</name>
    <message>
        <source>The plan of this window</source>
        <translation>このウィンドウのプラン</translation>
    </message>
    <message>
        <source>A bundle…</source>
        <translation>バンドル…</translation>
    </message>
    <message>
        <source>What is loaded</source>
        <translation>ロードするもの</translation>
    </message>
    <message>
        <source>What the target gets: the plan of this window, or a bundle that was exported before</source>
        <translation>ターゲットに渡すもの: このウィンドウのプランか、以前にエクスポートしたバンドル</translation>
    </message>
    <message>
        <source>Signature of the bundle</source>
        <translation>バンドルの署名</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>信頼する証明書…</translation>
    </message>
    <message>
        <source>Whose signature a bundle must have before it may be loaded</source>
        <translation>ロードする前に、バンドルに誰の署名がなければならないか</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>バンドルを選択</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst manifest.json)</source>
        <translation>バンドル (*.tar *.tar.zst manifest.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>バンドルを読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ByteSearch</name>
    <message>
        <source>Find: 48 00 02 85, or text</source>
        <translation>検索: 48 00 02 85 またはテキスト</translation>
    </message>
    <message>
        <source>Hex digits in pairs, or text; &quot;quotes&quot; make text of digits</source>
        <translation>2 桁ずつの 16 進数、またはテキスト。&quot;引用符&quot; で囲むと数字もテキストになります</translation>
    </message>
    <message>
        <source>Bytes to find</source>
        <translation>検索するバイト</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>前を検索 (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>次を検索 (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Not in this segment</source>
        <translation>このセグメントにはありません</translation>
    </message>
    <message>
        <source>Found, around the end</source>
        <translation>見つかりました (末尾から先頭に戻って検索)</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BytesTab</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>The bytes of each segment appear here when there is a plan.</source>
        <translation>プランができると、各セグメントのバイトがここに表示されます。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A line an instruction, disassembled</source>
        <translation>1 行に 1 命令の逆アセンブル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy or save the selected bytes</source>
        <translation>選択したバイトをコピーまたは保存</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>16 進数としてコピー</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>C の配列としてコピー</translation>
    </message>
    <message>
        <source>Save selected bytes…</source>
        <translation>選択したバイトを保存…</translation>
    </message>
    <message>
        <source>Bytes of segment %1</source>
        <translation>セグメント %1 のバイト</translation>
    </message>
    <message>
        <source>%1, offset %2 of %3</source>
        <translation>%1、オフセット %2 / %3</translation>
    </message>
    <message>
        <source>%1 bytes selected from %2, offset %3</source>
        <translation>%2 から %1 バイト選択、オフセット %3</translation>
    </message>
    <message>
        <source>final bytes, sealed</source>
        <translation>封印済みの最終的なバイト</translation>
    </message>
    <message>
        <source>as planned, before sealing</source>
        <translation>封印前の計画どおりのバイト</translation>
    </message>
    <message>
        <source>The digests stand in the purgatory; these bytes will be loaded.</source>
        <translation>ダイジェストは purgatory に入っています。このバイトがロードされます。</translation>
    </message>
    <message>
        <source>The digests are not in the purgatory yet; sealing the plan fills them in.</source>
        <translation>ダイジェストはまだ purgatory に入っていません。プランの封印時に埋められます。</translation>
    </message>
    <message>
        <source>relocated</source>
        <translation>リロケーション</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>written by the target</source>
        <translation>ターゲットが書き込む</translation>
    </message>
    <message>
        <source>Save selected bytes</source>
        <translation>選択したバイトの保存</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 only; save the bytes to have all of them.</source>
        <translation>%2 のうち最初の %1 だけをコピーしました。すべて必要ならバイトを保存してください。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CaptureBar</name>
    <message>
        <source>Capturing this machine</source>
        <translation>このマシンの取得</translation>
    </message>
    <message>
        <source>Capturing this machine: %1 read</source>
        <translation>このマシンの取得中: %1 読み込み済み</translation>
    </message>
    <message>
        <source>Captured, but not all could be read: %1</source>
        <translation>取得しましたが、一部を読めませんでした: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>capture-snapshot.sh, which comes with the program, is not there.</source>
        <translation>プログラムに付属の capture-snapshot.sh がありません。</translation>
    </message>
    <message>
        <source>Capturing this machine…</source>
        <translation>このマシンを取得しています…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandDialog</name>
    <message>
        <source>Command for kexec-tools</source>
        <translation>kexec-tools 用のコマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>none: kexec makes its own of the running machine&apos;s</source>
        <translation>なし: kexec が実行中のマシンのツリーから作ります</translation>
    </message>
    <message>
        <source>Device tree file on the target</source>
        <translation>ターゲット上のデバイスツリーファイル</translation>
    </message>
    <message>
        <source>What the command cannot say</source>
        <translation>コマンドで表せないもの</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>On the target, as root, with the files at the same paths:</source>
        <translation>ターゲットで root として、ファイルを同じパスに置いて実行:</translation>
    </message>
    <message>
        <source>&amp;Device tree file to hand over (*.dtb, exported from here):</source>
        <translation>渡すデバイスツリーファイル (*.dtb、ここからエクスポート)(&amp;D):</translation>
    </message>
    <message>
        <source>What of the plan it cannot say:</source>
        <translation>プランのうちコマンドで表せないもの:</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>プランはまだありません。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandLineBox</name>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>the target&apos;s own</source>
        <translation>ターゲットのもの</translation>
    </message>
    <message>
        <source>Command line of the new kernel</source>
        <translation>新しいカーネルのコマンドライン</translation>
    </message>
    <message>
        <source>console=hvc0 root=…</source>
        <translation>console=hvc0 root=…</translation>
    </message>
    <message>
        <source>Take the running kernel&apos;s command line, without what its boot loader added</source>
        <translation>実行中のカーネルのコマンドラインから、ブートローダーが加えたものを除いて使います</translation>
    </message>
    <message>
        <source>edit command line</source>
        <translation>コマンドラインの編集</translation>
    </message>
    <message>
        <source>take command line from target</source>
        <translation>ターゲットのコマンドラインの使用</translation>
    </message>
    <message>
        <source>write own command line</source>
        <translation>独自のコマンドラインの記述</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the first counts</source>
        <translation>「%1」が %2 回指定されています。最初のものが有効です</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the last counts</source>
        <translation>「%1」が %2 回指定されています。最後のものが有効です</translation>
    </message>
    <message>
        <source>kwb.plan= is written by export; take it out</source>
        <translation>kwb.plan= はエクスポート時に書き込まれます。取り除いてください</translation>
    </message>
    <message>
        <source>%1 of %2 bytes with the NUL</source>
        <translation>NUL を含めて %1 / %2 バイト</translation>
    </message>
    <message>
        <source>The kernel keeps this many bytes of it, the terminating NUL included. Export adds kwb.plan=… so that a booted machine can be asked which plan it runs.</source>
        <translation>カーネルが保持するのは終端の NUL を含めてこのバイト数までです。エクスポートは kwb.plan=… を加え、起動したマシンにどのプランかを尋ねられるようにします。</translation>
    </message>
    <message>
        <source>the plan adds %1</source>
        <translation>プランが %1 を追加します</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareSide</name>
    <message>
        <source>What is wrong with side %1</source>
        <translation>側 %1 の問題</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose what side %1 is</source>
        <translation>側 %1 の内容を選択</translation>
    </message>
    <message>
        <source>Choose side %1</source>
        <translation>側 %1 を選択</translation>
    </message>
    <message>
        <source>&amp;Current plan</source>
        <translation>現在のプラン(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older of a bundle or snapshot…</source>
        <translation>バンドルかスナップショットのフォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>現在のプラン</translation>
    </message>
    <message>
        <source>pasted log</source>
        <translation>貼り付けたログ</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>側 %1</translation>
    </message>
    <message>
        <source>%1: nothing chosen</source>
        <comment>side</comment>
        <translation>%1: 未選択</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message>
        <source>Output of kexec -d</source>
        <translation>kexec -d の出力</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>両側のセグメント</translation>
    </message>
    <message>
        <source>Findings of both sides</source>
        <translation>両側の所見</translation>
    </message>
    <message>
        <source>Tree edits of both sides</source>
        <translation>両側のツリー変更</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Paste what kexec -d -l printed on the target.</source>
        <translation>ターゲットで kexec -d -l が表示した内容を貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;Compare with the current plan</source>
        <translation>現在のプランと比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Tree edits</source>
        <translation>ツリー変更</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>比較した内容</translation>
    </message>
    <message>
        <source>Places on both sides</source>
        <translation>両側の位置</translation>
    </message>
    <message>
        <source>Lanes of both sides</source>
        <translation>両側のレーン</translation>
    </message>
    <message>
        <source>&amp;Import output of kexec -d…</source>
        <translation>kexec -d の出力を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import output of kexec -d</source>
        <translation>kexec -d の出力を読み込む</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>A side could not be read.</source>
        <translation>片側を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Choose what to compare: a saved plan, a bundle, a snapshot, a log of kexec -d or another workspace.</source>
        <translation>比較するものを選んでください: 保存したプラン、バンドル、スナップショット、kexec -d のログ、別のワークスペース。</translation>
    </message>
    <message>
        <source>Nothing that is compared differs.</source>
        <translation>比較した範囲に相違はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 件の相違</numerusform>
        </translation>
    </message>
    <message>
        <source>Only plans have this.</source>
        <translation>これはプランだけにあります。</translation>
    </message>
    <message>
        <source>Neither side has segments.</source>
        <translation>どちらの側にもセグメントがありません。</translation>
    </message>
    <message>
        <source>Neither side tells of findings.</source>
        <translation>どちらの側も所見を示していません。</translation>
    </message>
    <message>
        <source>Neither side tells of edits.</source>
        <translation>どちらの側も変更を示していません。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message>
        <source>%1 s after the start</source>
        <translation>開始から %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>(これより前の %n 行は破棄されました)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>予行</translation>
    </message>
    <message>
        <source>Rehearse a bundle…</source>
        <translation>バンドルを予行…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Console of the rehearsal</source>
        <translation>予行のコンソール</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Machine of the plan</source>
        <translation>プランのマシン</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Memory of the plan</source>
        <translation>プランのメモリー</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>最長時間</translation>
    </message>
    <message>
        <source>The run ends after this time at the latest</source>
        <translation>遅くともこの時間で実行を終えます</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Text to wait for</source>
        <translation>待つテキスト</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>コンソール内を検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Rehearse a bundle</source>
        <translation>バンドルの予行</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst plan.json)</source>
        <translation>バンドル (*.tar *.tar.zst plan.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the console</source>
        <translation>コンソールの保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>それでも予行</translation>
    </message>
    <message>
        <source>Run the plan in QEMU although it has errors (%1)</source>
        <translation>エラー (%1) があっても計画を QEMU で実行</translation>
    </message>
    <message>
        <source>Run the plan in QEMU</source>
        <translation>計画を QEMU で実行</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● 実行中</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 kept</source>
        <translation>最後の %1 行を保持</translation>
    </message>
    <message>
        <source>A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new kernel starts. No target is touched.</source>
        <translation>予行ではプランをエミュレートしたマシンで実行します。最初の段階がセグメントをプランどおりの場所に置き、kexec と同じように purgatory に飛びます。purgatory が検査し、新しいカーネルが起動します。ターゲットには触れません。</translation>
    </message>
    <message>
        <source>It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine&apos;s console says appears here, line by line; what it proves, beside it.</source>
        <translation>このコンピューターに qemu-system-ppc64 があり、すべてのセグメントに場所があることが必要です。マシンのコンソールの出力はここに 1 行ずつ、それが示すことは横に表示されます。</translation>
    </message>
    <message>
        <source>The last rehearsal was good: %1, %2.</source>
        <translation>前回の予行は良好でした: %1、%2。</translation>
    </message>
    <message>
        <source>The last rehearsal was not good: %1, %2.</source>
        <translation>前回の予行は良好ではありませんでした: %1、%2。</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>バンドル</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsModel</name>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>変更なし: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsView</name>
    <message>
        <source>Fold what is unchanged</source>
        <translation>変更のない部分を折りたたむ</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>デバイスツリーのソース</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ソース内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing is changed: the new kernel is handed the tree as it is.</source>
        <translation>変更はありません。新しいカーネルにはツリーがそのまま渡されます。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::EntryList</name>
    <message>
        <source>%1: new entry</source>
        <translation>%1: 新しい項目</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ExportMenu</name>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bundle…</source>
        <translation>バンドル(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Map as a picture…</source>
        <translation>マップを画像として(&amp;M)…</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg *.pdf)</source>
        <translation>ベクター画像 (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pixels (*.png)</source>
        <translation>ビットマップ画像 (*.png)</translation>
    </message>
    <message>
        <source>&amp;Report as a page…</source>
        <translation>レポートをページとして(&amp;R)…</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML ページ (*.html)</translation>
    </message>
    <message>
        <source>&amp;Plan as JSON…</source>
        <translation>プランを JSON として(&amp;P)…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Device &amp;tree…</source>
        <translation>デバイスツリー(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Command for kexec-tools…</source>
        <translation>kexec-tools 用のコマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileActions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>新しいワークスペース(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>サンプルを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Workspaces (*.kwb)</source>
        <translation>ワークスペース (*.kwb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>保存されていない変更</translation>
    </message>
    <message>
        <source>The workspace has changes that are not saved.</source>
        <translation>ワークスペースに保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>先に保存しますか?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>ワークスペースの保存</translation>
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
            <numerusform>%n 個のファイルの追加</numerusform>
        </translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>カーネルの選択</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>initrd の追加</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>ターゲットの選択</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>オーバーレイの追加</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>purgatory の選択</translation>
    </message>
    <message>
        <source>%1 has no place in a boot request: %2</source>
        <translation>%1 は起動要求に使えません: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileList</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingDetail</name>
    <message>
        <source>About the finding</source>
        <translation>所見について</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>すべきこと</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>なぜ重要か</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>規則の出典</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>対象を表示</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>Manual of findings</source>
        <translation>所見の手引き</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手引き</translation>
    </message>
    <message>
        <source>Findings of the plan, or the manual of all</source>
        <translation>プランの所見、または全所見の手引き</translation>
    </message>
    <message>
        <source>No findings: nothing that is known to kill a boot was seen.</source>
        <translation>所見はありません。起動を妨げると知られているものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Findings appear with the first plan: choose a target and a kernel.</source>
        <translation>所見は最初のプランとともに表示されます。ターゲットとカーネルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>所見を選ぶと説明が表示されます。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FormulaCard</name>
    <message>
        <source>The chosen relocation by hand</source>
        <translation>選択したリロケーションの手計算</translation>
    </message>
    <message>
        <source>Choose a relocation to see its formula by hand.</source>
        <translation>リロケーションを選ぶと、式の手計算が表示されます。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Part of a call through a table that is not needed here: the instruction is replaced.</source>
        <translation>ここでは不要なテーブル経由の呼び出しの一部です。命令は置き換えられます。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>任意の値</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 left, %2 of the reach used</source>
        <translation>残り %1、届く範囲の %2 を使用</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Address, segment, symbol or tree path</source>
        <translation>アドレス、セグメント、シンボル、ツリーのパス</translation>
    </message>
    <message>
        <source>0x2880000, initrd, purgatory_start, /chosen …</source>
        <translation>0x2880000, initrd, purgatory_start, /chosen …</translation>
    </message>
    <message>
        <source>There is no plan yet to go about in.</source>
        <translation>移動できるプランがまだありません。</translation>
    </message>
    <message>
        <source>Nothing in this plan is called “%1”.</source>
        <translation>このプランに「%1」という名前のものはありません。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HandEdits</name>
    <message>
        <source>Edits by hand</source>
        <translation>手作業の編集</translation>
    </message>
    <message>
        <source>No edits by hand. Choose a property and press F2 to change it, Insert to add one.</source>
        <translation>手作業の編集はありません。プロパティを選び、F2 で変更、Insert で追加します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>take back an edit of the device tree</source>
        <translation>デバイスツリーの編集の取り消し</translation>
    </message>
    <message>
        <source>take back all edits of the device tree</source>
        <translation>デバイスツリーの全編集の取り消し</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Inspector</name>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy everything that is said here as text</source>
        <translation>ここに書かれている内容をすべてテキストとしてコピー</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>プランでの内容</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
    <message>
        <source>Choose a target and a kernel, or open the sample.</source>
        <translation>ターゲットとカーネルを選ぶか、サンプルを開いてください。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::IntegrityTab</name>
    <message>
        <source>Integrity</source>
        <translation>整合性</translation>
    </message>
    <message>
        <source>Digests of segments</source>
        <translation>セグメントのダイジェスト</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>プランとターゲット</translation>
    </message>
    <message>
        <source>Filled in on the target</source>
        <translation>ターゲットで埋めるもの</translation>
    </message>
    <message>
        <source>Digests appear with the first plan.</source>
        <translation>ダイジェストは最初のプランとともに表示されます。</translation>
    </message>
    <message>
        <source>The plan&apos;s id and the target&apos;s fingerprint appear with the first plan.</source>
        <translation>プラン ID とターゲットのフィンガープリントは、最初のプランとともに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is left for the target to fill in: what is planned is what it gets.</source>
        <translation>ターゲットで埋めるものはありません。計画どおりのものがそのまま渡ります。</translation>
    </message>
    <message>
        <source>No digests: not every segment has its bytes here</source>
        <translation>ダイジェストなし: ここにバイトのないセグメントがあります</translation>
    </message>
    <message>
        <source>Digests of the final bytes</source>
        <translation>最終的なバイトのダイジェスト</translation>
    </message>
    <message>
        <source>Computing digests…</source>
        <translation>ダイジェストを計算しています…</translation>
    </message>
    <message>
        <source>No digests: %1</source>
        <translation>ダイジェストなし: %1</translation>
    </message>
    <message>
        <source>Signatures and measurements</source>
        <translation>署名と計測</translation>
    </message>
    <message>
        <source>Who signed the kernel, and what the target will say to it, appears with the first plan.</source>
        <translation>カーネルの署名者とそれに対するターゲットの応答は、最初のプランとともに表示されます。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::JobPages</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>まだ確認していません。</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>所見 %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>すべてのレッスン</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>前のレッスン</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>次のレッスン</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>数値の元</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
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
        <translation>数値は開いているプランのものです。&lt;a href=&quot;sample&quot;&gt;サンプルを開く&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The numbers come from a plan: &lt;a href=&quot;sample&quot;&gt;open the sample&lt;/a&gt;</source>
        <translation>数値はプランから取られます: &lt;a href=&quot;sample&quot;&gt;サンプルを開く&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Boot request</source>
        <translation>起動要求</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>ファイルを再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>移動(&amp;G)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>タブ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kexec Workbench</source>
        <translation>Kexec Workbench について(&amp;A)</translation>
    </message>
    <message>
        <source>About Kexec Workbench</source>
        <translation>Kexec Workbench について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans a kexec for a machine you need not be on, explains every decision, and packs the result for the machine to load.

Apache License 2.0.</source>
        <translation>手元にないマシンの kexec も計画し、すべての判断を説明して、マシンがロードできる形にまとめます。

Apache License 2.0.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>無題のワークスペース</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import a log of kexec -d…</source>
        <translation>kexec -d のログを読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Manual of findings</source>
        <translation>所見の手引き(&amp;M)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapDrag</name>
    <message>
        <source>Pin %1 at %2</source>
        <translation>%1 の %2 への固定</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 の固定解除</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>%1 の予約</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>%1 の予約解除</translation>
    </message>
    <message>
        <source>keep free  %1 – %2</source>
        <translation>空けておく  %1 – %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapStrip</name>
    <message>
        <source>Overview of the memory map</source>
        <translation>メモリーマップの全体図</translation>
    </message>
    <message>
        <source>The whole map in small; a frame shows what part of it is in sight.</source>
        <translation>マップ全体の縮小図。枠は表示中の部分を示します。</translation>
    </message>
    <message>
        <source>The whole map. Drag the frame to move.</source>
        <translation>マップ全体。枠をドラッグして移動します。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapSurface</name>
    <message>
        <source>Memory map</source>
        <translation>メモリーマップ</translation>
    </message>
    <message>
        <source>Where everything goes: lanes of machine, today, plan and boot over one axis of addresses. Tab and arrow keys walk through it, plus and minus zoom.</source>
        <translation>すべての行き先: マシン、現在、プラン、起動のレーンを 1 本のアドレス軸に並べます。Tab と矢印キーで移動し、プラスとマイナスで拡大・縮小します。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapView</name>
    <message>
        <source>Where does everything go?</source>
        <translation>すべてはどこへ行くのか</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Opens a machine and a kernel that come with the program</source>
        <translation>プログラムに付属のマシンとカーネルを開きます</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>マップ全体</translation>
    </message>
    <message>
        <source>Draw a reservation</source>
        <translation>予約を描く</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>マップ全体 (0)</translation>
    </message>
    <message>
        <source>Draw memory that is to be kept free (Shift+drag)</source>
        <translation>空けておくメモリーを描く (Shift+ドラッグ)</translation>
    </message>
    <message>
        <source>Drop a kernel and a snapshot or device tree of the machine here, or choose them in the boot request. The sample shows what it looks like.</source>
        <translation>カーネルと、マシンのスナップショットまたはデバイスツリーをここにドロップするか、起動要求で選んでください。サンプルで例を見られます。</translation>
    </message>
    <message>
        <source>The machine is missing: drop its snapshot or device tree here, or choose it in the boot request.</source>
        <translation>マシンがありません。スナップショットかデバイスツリーをここにドロップするか、起動要求で選んでください。</translation>
    </message>
    <message>
        <source>The kernel is missing: drop it here, or choose it in the boot request.</source>
        <translation>カーネルがありません。ここにドロップするか、起動要求で選んでください。</translation>
    </message>
    <message>
        <source>This request cannot be planned; the map shows the last plan.
%1</source>
        <translation>この要求は計画できません。マップは前回のプランです。
%1</translation>
    </message>
    <message>
        <source>This request cannot be planned.
%1</source>
        <translation>この要求は計画できません。
%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message>
        <source>What colours and patterns mean</source>
        <translation>色と模様の意味</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MergedTreeModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>前: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>後: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(値なし)</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>中に %1 件</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ModeChoice</name>
    <message>
        <source>Kind of kernel</source>
        <translation>カーネルの種類</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>choose kind of kernel</source>
        <translation>カーネルの種類の選択</translation>
    </message>
    <message>
        <source>A normal boot, or a crash kernel that waits for a panic</source>
        <translation>通常のブート、またはパニックを待つクラッシュカーネル</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Notice</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>適用しました: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::OverlayList</name>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>No overlays. Drop .dtbo files here, or press Add; they are applied in this order, before the rules and before edits by hand.</source>
        <translation>オーバーレイはありません。.dtbo ファイルをここにドロップするか、「追加」を押してください。この順で、規則と手作業の編集より前に適用されます。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>オーバーレイの追加</translation>
    </message>
    <message>
        <source>Overlays (*.dtbo *.dtb)</source>
        <translation>オーバーレイ (*.dtbo *.dtb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>remove an overlay</source>
        <translation>オーバーレイの削除</translation>
    </message>
    <message>
        <source>order overlays</source>
        <translation>オーバーレイの並べ替え</translation>
    </message>
    <message>
        <source>add overlay %1</source>
        <translation>オーバーレイ %1 の追加</translation>
    </message>
    <message>
        <source>add overlays</source>
        <translation>オーバーレイの追加</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PinDialog</name>
    <message>
        <source>Pin %1</source>
        <translation>%1 を固定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>プランの判定</translation>
    </message>
    <message>
        <source>&amp;Address at which it begins, a multiple of %1:</source>
        <translation>開始アドレス(&amp;A)、%1 の倍数:</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>Type an address, in hex with 0x.</source>
        <translation>アドレスを 0x 付きの 16 進数で入力してください。</translation>
    </message>
    <message>
        <source>This is no address: write it like 0x2000000.</source>
        <translation>アドレスではありません。0x2000000 のように書いてください。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画中…</translation>
    </message>
    <message>
        <source>It fits at %1.</source>
        <translation>%1 に収まります。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It lies here now. Another address is planned while you type it.</source>
        <translation>今はここにあります。別のアドレスは入力しながら計画されます。</translation>
    </message>
    <message>
        <source>Nothing fits at %1; the nearest place is %2.</source>
        <translation>%1 には何も収まりません。最も近い場所は %2 です。</translation>
    </message>
    <message>
        <source>%1 is no multiple of %2; the nearest is %3.</source>
        <translation>%1 は %2 の倍数ではありません。最も近い倍数は %3 です。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PropertyEditor</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What the typed value comes to</source>
        <translation>入力した値の結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>テキスト (1 行に 1 つ)</translation>
    </message>
    <message>
        <source>Numbers of 32 bits</source>
        <translation>32 ビットの数</translation>
    </message>
    <message>
        <source>Numbers of 64 bits</source>
        <translation>64 ビットの数</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>Reference to a node</source>
        <translation>ノードへの参照</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>新しいプロパティ</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>新しいノード</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 の中</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>A name holds no slash.</source>
        <translation>名前にスラッシュは使えません。</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (%2 文字目)</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>そのノードはすでにあります。</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>長さ %1</translation>
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
        <translation>開く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Open the changes that were not saved</source>
        <translation>保存されていない変更を開く</translation>
    </message>
    <message>
        <source>Discard the changes that were not saved</source>
        <translation>保存されていない変更を破棄</translation>
    </message>
    <message>
        <source>Keep the changes that were not saved for the next start</source>
        <translation>保存されていない変更を次回の起動まで残す</translation>
    </message>
    <message>
        <source>The program ended without saving a new workspace, last changed %1.</source>
        <translation>プログラムは新しいワークスペースを保存せずに終了しました。最終変更は %1 です。</translation>
    </message>
    <message>
        <source>The program ended without saving changes of %1, last changed %2.</source>
        <translation>プログラムは %1 の変更を保存せずに終了しました。最終変更は %2 です。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RelocationsTab</name>
    <message>
        <source>Relocations</source>
        <translation>リロケーション</translation>
    </message>
    <message>
        <source>The relocations of the purgatory appear here when there is a plan.</source>
        <translation>プランができると、purgatory のリロケーションがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is relocated here: the target&apos;s own kernel brings its purgatory and relocates it when it loads the new kernel. Choose the built-in purgatory to see each relocation.</source>
        <translation>ここでのリロケーションはありません。ターゲットのカーネルが自身の purgatory を持ち、新しいカーネルのロード時に処理します。各リロケーションを見るには、組み込みの purgatory を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was relocated: the purgatory has no place. The findings say why.</source>
        <translation>リロケーションは行われませんでした。purgatory の場所がありません。理由は所見にあります。</translation>
    </message>
    <message>
        <source>This purgatory has no relocations: it runs at any address as it is.</source>
        <translation>この purgatory にリロケーションはありません。どのアドレスでもそのまま動きます。</translation>
    </message>
    <message>
        <source>Section map</source>
        <translation>セクションマップ</translation>
    </message>
    <message>
        <source>Show where the relocated places lie in the purgatory&apos;s sections</source>
        <translation>再配置された場所が purgatory のセクションのどこにあるかを表示</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RequestPanel</name>
    <message>
        <source>Close the message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>choose the machine…</source>
        <translation>マシンを選択…</translation>
    </message>
    <message>
        <source>Choose a snapshot or a device tree</source>
        <translation>スナップショットまたはデバイスツリーの選択</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>ターゲットの選択</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>カーネル</translation>
    </message>
    <message>
        <source>choose a kernel…</source>
        <translation>カーネルを選択…</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>カーネルの選択</translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>カーネルの選択</translation>
    </message>
    <message>
        <source>Initrds</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>Choose initrds</source>
        <translation>initrd の選択</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>initrd の追加</translation>
    </message>
    <message>
        <source>remove initrd</source>
        <translation>initrd の削除</translation>
    </message>
    <message>
        <source>move initrd</source>
        <translation>initrd の移動</translation>
    </message>
    <message>
        <source>The sample&apos;s machine</source>
        <translation>サンプルのマシン</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>This machine, as administrator…</source>
        <translation>このマシン (管理者として)…</translation>
    </message>
    <message>
        <source>Only root can read the memory map (/proc/iomem), the boot device tree, the kernel&apos;s log and what lies in debugfs and securityfs.</source>
        <translation>メモリーマップ (/proc/iomem)、起動時のデバイスツリー、カーネルのログ、debugfs と securityfs の内容を読めるのは root だけです。</translation>
    </message>
    <message>
        <source>This machine, with what you may read</source>
        <translation>このマシン (読める範囲で)</translation>
    </message>
    <message>
        <source>The snapshot says what it lacks; a plan made of it may know less.</source>
        <translation>不足するものはスナップショットに記録されます。それで作るプランは情報が少ないことがあります。</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>デバイスツリー</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>ターゲットから</translation>
    </message>
    <message>
        <source>Choose a device tree</source>
        <translation>デバイスツリーの選択</translation>
    </message>
    <message>
        <source>choose device tree</source>
        <translation>デバイスツリーの選択</translation>
    </message>
    <message>
        <source>Take it from the target</source>
        <translation>ターゲットのものを使う</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Choose overlays</source>
        <translation>オーバーレイの選択</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>オーバーレイの追加</translation>
    </message>
    <message>
        <source>remove overlay</source>
        <translation>オーバーレイの削除</translation>
    </message>
    <message>
        <source>move overlay</source>
        <translation>オーバーレイの移動</translation>
    </message>
    <message>
        <source>Purgatory</source>
        <translation>purgatory</translation>
    </message>
    <message>
        <source>Choose an object, or a kexec program that carries one</source>
        <translation>オブジェクト、またはそれを含む kexec プログラムの選択</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>purgatory の選択</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>The one that comes with the program, in the running kernel&apos;s byte order</source>
        <translation>プログラムに付属のもの。実行中のカーネルのバイト順です</translation>
    </message>
    <message>
        <source>Linux&apos;s own</source>
        <translation>Linux のもの</translation>
    </message>
    <message>
        <source>The one inside the target&apos;s kernel: it is planned, but cannot be exported</source>
        <translation>ターゲットのカーネルの中のもの。計画はできますが、エクスポートはできません</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>アロケーター</translation>
    </message>
    <message>
        <source>choose allocator</source>
        <translation>アロケーターの選択</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>normal boot</source>
        <translation>通常起動</translation>
    </message>
    <message>
        <source>crash kernel</source>
        <translation>クラッシュカーネル</translation>
    </message>
    <message>
        <source>choose mode</source>
        <translation>モードの選択</translation>
    </message>
    <message>
        <source>If a segment arrives damaged</source>
        <translation>セグメントが壊れて届いたとき</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>choose what follows damage</source>
        <translation>破損時の動作の選択</translation>
    </message>
    <message>
        <source>Page size of the running kernel</source>
        <translation>実行中のカーネルのページサイズ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
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
        <translation>ページサイズの選択</translation>
    </message>
    <message>
        <source>Byte order of the running kernel</source>
        <translation>実行中のカーネルのバイト順</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>リトルエンディアン</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
    <message>
        <source>choose byte order</source>
        <translation>バイト順の選択</translation>
    </message>
    <message>
        <source>Pinned segments</source>
        <translation>固定するセグメント</translation>
    </message>
    <message>
        <source>initrd=0x30000000</source>
        <translation>initrd=0x30000000</translation>
    </message>
    <message>
        <source>“%1” is not SEGMENT=0xADDRESS</source>
        <translation>「%1」は「セグメント=0xアドレス」の形ではありません</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>0x10000000-0x20000000</source>
        <translation>0x10000000-0x20000000</translation>
    </message>
    <message>
        <source>“%1” is not 0xBEGIN-0xEND with BEGIN below END</source>
        <translation>「%1」は「0x開始-0x終了」(開始 &lt; 終了) の形ではありません</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>%1 の固定</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>固定の変更</translation>
    </message>
    <message>
        <source>remove pin</source>
        <translation>固定の解除</translation>
    </message>
    <message>
        <source>reserve memory</source>
        <translation>メモリーの予約</translation>
    </message>
    <message>
        <source>change reservation</source>
        <translation>予約の変更</translation>
    </message>
    <message>
        <source>remove reservation</source>
        <translation>予約の削除</translation>
    </message>
    <message>
        <source>A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the running kernel panics.</source>
        <translation>クラッシュカーネルは crashkernel= が空けておくメモリーにロードされ、実行中のカーネルがパニックを起こすと始動します。</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SectionMapView</name>
    <message>
        <source>Section map of the purgatory</source>
        <translation>purgatory のセクションマップ</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SegmentsTab</name>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>No segments yet: choose a target and a kernel in the boot request.</source>
        <translation>セグメントはまだありません。起動要求でターゲットとカーネルを選んでください。</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 の固定</translation>
    </message>
    <message>
        <source>Take the pin of %1 out</source>
        <translation>%1 の固定解除</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>固定を外す</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>ここに固定</translation>
    </message>
    <message>
        <source>Pin at…</source>
        <translation>アドレスを指定して固定…</translation>
    </message>
    <message>
        <source>Export bytes…</source>
        <translation>バイトをエクスポート…</translation>
    </message>
    <message>
        <source>Export the bytes of %1</source>
        <translation>%1 のバイトのエクスポート</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>そのセグメントはありません。</translation>
    </message>
    <message>
        <source>Export bytes</source>
        <translation>バイトのエクスポート</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StartPage</name>
    <message>
        <source>Plan a kexec boot before the machine takes it</source>
        <translation>マシンに渡す前に kexec 起動を計画する</translation>
    </message>
    <message>
        <source>Choose what a machine says of itself and the kernel it shall boot: the workbench shows where every segment goes, why there, and what is changed on the way. Problems that would end in silence after the jump are found here, with a remedy.</source>
        <translation>マシンの情報と起動するカーネルを選んでください。各セグメントの行き先とその理由、途中で変更されるものが表示されます。ジャンプ後に無言で止まるような問題も、ここで対処法とともに見つかります。</translation>
    </message>
    <message>
        <source>Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace.</source>
        <translation>またはファイルをここにドロップ: カーネル、initrd、スナップショット、デバイスツリー、ワークスペース。</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近使ったワークスペース</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>ワークスペースを開く…</translation>
    </message>
    <message>
        <source>Choose a target machine…</source>
        <translation>ターゲットマシンを選択…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message>
        <source>State of the plan</source>
        <translation>プランの状態</translation>
    </message>
    <message>
        <source>Cannot be planned</source>
        <translation>計画できません</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>計画しています…</translation>
    </message>
    <message>
        <source>Choose a target and a kernel</source>
        <translation>ターゲットとカーネルを選んでください</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>失敗します</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n 個のセグメント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 件のエラー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 件の警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>所見を表示</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StepList</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>実行中…</translation>
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
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableOutput</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 を書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TablePane</name>
    <message>
        <source>Filter: words, column:word, -word</source>
        <translation>フィルター: 語、列:語、-語</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>表をエクスポート…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>表のエクスポート</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>フィルターに一致する行がありません。</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>コンマ区切り (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>タブ区切り (*.tsv)</translation>
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
        <translation>ターゲットを追加</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>ターゲットを編集</translation>
    </message>
    <message>
        <source>user@host, ssh://user@host:port, or a configured name</source>
        <translation>user@host、ssh://user@host:port、または設定済みの名前</translation>
    </message>
    <message>
        <source>None, such as: -p 2222</source>
        <translation>なし。例: -p 2222</translation>
    </message>
    <message>
        <source>The first that will do of /var/lib, /var/tmp, /tmp</source>
        <translation>/var/lib、/var/tmp、/tmp のうち最初に使えるもの</translation>
    </message>
    <message>
        <source>None, such as: ipmitool … sol activate</source>
        <translation>なし。例: ipmitool … sol activate</translation>
    </message>
    <message>
        <source>A command of this machine that shows the target&apos;s console while it boots</source>
        <translation>起動中のターゲットのコンソールを表示する、このマシンのコマンド</translation>
    </message>
    <message>
        <source>The folder on the target for what is sent</source>
        <translation>送信したものを置くターゲット上のフォルダー</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>接続先(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Arguments of ssh:</source>
        <translation>ssh の引数(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>保管場所(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Console command:</source>
        <translation>コンソールのコマンド(&amp;C):</translation>
    </message>
    <message>
        <source>None, such as: /var/log/consoles/lab1.log</source>
        <translation>なし。例: /var/log/consoles/lab1.log</translation>
    </message>
    <message>
        <source>A file of this machine to which the target&apos;s console is written; what is new in it is shown while the target boots</source>
        <translation>ターゲットのコンソールが書き込まれる、このマシンのファイル。ターゲットの起動中、新しい内容が表示されます</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>選択(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose the console file</source>
        <translation>コンソールのファイルを選択</translation>
    </message>
    <message>
        <source>Or console &amp;file:</source>
        <translation>またはコンソールのファイル(&amp;F):</translation>
    </message>
    <message>
        <source>The console comes by a command or by a file, not by both.</source>
        <translation>コンソールはコマンドかファイルのどちらか一方だけです。</translation>
    </message>
    <message>
        <source>Console file</source>
        <translation>コンソールのファイル</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetJob</name>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>Sealing the plan</source>
        <translation>プランを封印中</translation>
    </message>
    <message>
        <source>This plan is loaded already</source>
        <translation>このプランはすでにロードされています</translation>
    </message>
    <message>
        <source>Not loaded: what was loaded stays</source>
        <translation>ロードしませんでした。ロード済みのものはそのままです</translation>
    </message>
    <message>
        <source>Not booted: the plan stays loaded</source>
        <translation>起動しませんでした。プランはロードされたままです</translation>
    </message>
    <message>
        <source>The machine leaves the old system</source>
        <translation>マシンが古いシステムから離れます</translation>
    </message>
    <message>
        <source>Capturing a snapshot</source>
        <translation>スナップショットを取得中</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 読み込み</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>%1 がありません: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 に書き込みました</translation>
    </message>
    <message>
        <source>Nothing is loaded any more</source>
        <translation>もう何もロードされていません</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>ロードされていません</translation>
    </message>
    <message>
        <source>Connection lost; the next step connects again</source>
        <translation>接続が失われました。次の手順で再接続します</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>再接続しました</translation>
    </message>
    <message>
        <source>The connection to %1 is still open</source>
        <translation>%1 への接続はまだ開いています</translation>
    </message>
    <message>
        <source>The connection to %1 does not answer any more</source>
        <translation>%1 への接続が応答しなくなりました</translation>
    </message>
    <message>
        <source>Nothing in the store could go</source>
        <translation>保管場所に取り除けるものはありません</translation>
    </message>
    <message>
        <source>Nothing was taken out of the store</source>
        <translation>保管場所からは何も取り除いていません</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Taken out of the store: %1</source>
        <translation>保管場所から取り除きました: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetList</name>
    <message>
        <source>Add a target…</source>
        <translation>ターゲットを追加…</translation>
    </message>
    <message>
        <source>Edit the target…</source>
        <translation>ターゲットを編集…</translation>
    </message>
    <message>
        <source>Remove the target…</source>
        <translation>ターゲットを削除…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>something is loaded</source>
        <translation>何かがロード済み</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>ターゲットを削除</translation>
    </message>
    <message>
        <source>Take %1 off the list? On the machine itself nothing changes, and its history of boots stays.</source>
        <translation>%1 を一覧から外しますか? マシン自体には変更がなく、起動の履歴も残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>plan %1 loaded</source>
        <translation>プラン %1 をロード済み</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続なし</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Load on target…</source>
        <translation>ターゲットにロード…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Say what runs there, what is loaded and what is kept</source>
        <translation>実行中のもの、ロード済みのもの、保管されているものを表示します</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Capture a snapshot of the target, to plan with</source>
        <translation>プランに使うターゲットのスナップショットを取得します</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>アンロード</translation>
    </message>
    <message>
        <source>Take a loaded plan out again</source>
        <translation>ロードしたプランを取り除きます</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Say all that would refuse or break a load, before anything is sent</source>
        <translation>送信する前に、ロードを拒否または妨げるものをすべて示します</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Check, then send what is missing there</source>
        <translation>確認し、足りないものを送信します</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Check, send, and load it; the running system goes on</source>
        <translation>確認、送信、ロードします。実行中のシステムはそのまま動きます</translation>
    </message>
    <message>
        <source>Boot…</source>
        <translation>起動…</translation>
    </message>
    <message>
        <source>Check, send, load, and start it, after one more question</source>
        <translation>もう一度確認したうえで、確認、送信、ロード、起動します</translation>
    </message>
    <message>
        <source>Bring this plan to a machine over SSH</source>
        <translation>このプランを SSH でマシンに届けます</translation>
    </message>
    <message>
        <source>Stop what runs; what was sent stays there</source>
        <translation>実行中の処理を止めます。送信済みのものは残ります</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>%1 で作業中</translation>
    </message>
    <message>
        <source>Something else is loaded</source>
        <translation>別のものがロードされています</translation>
    </message>
    <message>
        <source>On %1 plan %2 is loaded. Loading this plan takes its place.</source>
        <translation>%1 にはプラン %2 がロードされています。このプランをロードすると入れ替わります。</translation>
    </message>
    <message>
        <source>On %1 something is loaded that this program did not load. Loading this plan takes its place.</source>
        <translation>%1 には、このプログラムがロードしていない何かがロードされています。このプランをロードすると入れ替わります。</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>入れ替える(&amp;R)</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>それでも続ける</translation>
    </message>
    <message>
        <source>Wrote the snapshot %1</source>
        <translation>スナップショット %1 に書き込みました</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>ターゲットとして使う</translation>
    </message>
    <message>
        <source>use the target&apos;s snapshot</source>
        <translation>ターゲットのスナップショットを使う</translation>
    </message>
    <message>
        <source>Add a machine that SSH reaches, to look at it, load a plan and boot it.</source>
        <translation>SSH で届くマシンを追加すると、状態を見て、プランをロードし、起動できます。</translation>
    </message>
    <message>
        <source>Nothing has been done with %1 yet.</source>
        <translation>%1 ではまだ何もしていません。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Exactly this plan (kexec_load)</source>
        <translation>このプランのとおり (kexec_load)</translation>
    </message>
    <message>
        <source>By file (kexec_file_load)</source>
        <translation>ファイルで (kexec_file_load)</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>ロードの方法</translation>
    </message>
    <message>
        <source>By file the target&apos;s kernel chooses the places and makes the tree; what does not survive is shown before it is loaded</source>
        <translation>ファイルでロードすると、ターゲットのカーネルが配置を選びツリーを作ります。失われるものはロード前に表示されます</translation>
    </message>
    <message>
        <source>Load by file?</source>
        <translation>ファイルでロードしますか?</translation>
    </message>
    <message>
        <source>The kernel of %1 gets files instead of the plan&apos;s segments.</source>
        <translation>%1 のカーネルには、プランのセグメントの代わりにファイルを渡します。</translation>
    </message>
    <message>
        <source>&amp;Load by file</source>
        <translation>ファイルでロード(&amp;L)</translation>
    </message>
    <message>
        <source>By file…</source>
        <translation>ファイルで…</translation>
    </message>
    <message>
        <source>Clear the store…</source>
        <translation>保管場所を整理…</translation>
    </message>
    <message>
        <source>Clear the store</source>
        <translation>保管場所を整理</translation>
    </message>
    <message>
        <source>Take %1 out of the store of %2?</source>
        <translation>%2 の保管場所から %1 を取り除きますか？</translation>
    </message>
    <message>
        <source>Only files go that no plan has.</source>
        <translation>どのプランにも属さないファイルだけが消えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>古いプラン %n 件と、ほかのプランにないファイルが消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>最新のプラン %n 件と、ロード済みのプランは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear it</source>
        <translation>整理する(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing in the target&apos;s store could go</source>
        <translation>ターゲットの保管場所に取り除けるものはありません</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have: %1</source>
        <translation>古いプランだけが使うものをターゲットの保管場所から取り除きます: %1</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have, after one more question</source>
        <translation>古いプランだけが使うものを、確認のうえターゲットの保管場所から取り除きます</translation>
    </message>
    <message>
        <source>Load this bundle?</source>
        <translation>このバンドルをロードしますか?</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to be trusted. It goes to %2.</source>
        <translation>%1 を信頼してよいとは誰も言っていません。%2 に送られます。</translation>
    </message>
    <message>
        <source>Signature: %1
Plan: %2
Command line: %3</source>
        <translation>署名: %1
プラン: %2
コマンドライン: %3</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>ロードする(&amp;L)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TokenChip</name>
    <message>
        <source>%1: not among the explained parameters</source>
        <translation>%1: 説明のあるパラメーターではありません</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeEditing</name>
    <message>
        <source>Edit value</source>
        <translation>値を編集</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>プロパティを追加</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take back edit</source>
        <translation>編集を取り消す</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>アドレスへ移動</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to node</source>
        <translation>ノードへ移動</translation>
    </message>
    <message>
        <source>Choose a property to change it.</source>
        <translation>変更するプロパティを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a node: choose one of its properties, or press Insert to add one.</source>
        <translation>%1 はノードです。プロパティを選ぶか、Insert で追加してください。</translation>
    </message>
    <message>
        <source>This is written by the rules and cannot be edited.</source>
        <translation>これは規則が書き込むもので、編集できません。</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>%2 の %1 の設定</translation>
    </message>
    <message>
        <source>add node %1</source>
        <translation>ノード %1 の追加</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>%2 の %1 の削除</translation>
    </message>
    <message>
        <source>remove node %1</source>
        <translation>ノード %1 の削除</translation>
    </message>
    <message>
        <source>take back the edit of %1</source>
        <translation>%1 の編集の取り消し</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeFile</name>
    <message>
        <source>Export the device tree</source>
        <translation>デバイスツリーのエクスポート</translation>
    </message>
    <message>
        <source>Source (*.dts)</source>
        <translation>ソース (*.dts)</translation>
    </message>
    <message>
        <source>Flattened tree (*.dtb)</source>
        <translation>フラット化形式 (*.dtb)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreePane</name>
    <message>
        <source>Device tree before and after</source>
        <translation>前後のデバイスツリー</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeTab</name>
    <message>
        <source>Device tree</source>
        <translation>デバイスツリー</translation>
    </message>
    <message>
        <source>The device tree that the new kernel is handed comes here: choose a target and a kernel.</source>
        <translation>新しいカーネルに渡すデバイスツリーがここに表示されます。ターゲットとカーネルを選んでください。</translation>
    </message>
    <message>
        <source>What is wrong with the edits</source>
        <translation>編集の問題点</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Before and after as one tree</source>
        <translation>前後を 1 つのツリーで表示</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What differs, as DTS</source>
        <translation>違いを DTS で表示</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>DTS before all edits</source>
        <translation>すべての編集前の DTS</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>DTS after all edits</source>
        <translation>すべての編集後の DTS</translation>
    </message>
    <message>
        <source>Filter of the device tree</source>
        <translation>デバイスツリーのフィルター</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the device tree</source>
        <translation>デバイスツリーのエクスポート</translation>
    </message>
    <message>
        <source>Filter the device tree</source>
        <translation>デバイスツリーを絞り込む</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>エディター</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手作業</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>An overlay cannot be applied. %1</source>
        <translation>オーバーレイを適用できません。%1</translation>
    </message>
    <message>
        <source>An edit cannot be made. %1</source>
        <translation>編集を適用できません。%1</translation>
    </message>
    <message>
        <source>Filter: path, name, value or rule</source>
        <translation>フィルター: パス、名前、値、規則</translation>
    </message>
    <message>
        <source>Show the editor of properties, the edits by hand and the overlays</source>
        <translation>プロパティのエディター、手作業の編集、オーバーレイを表示します</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TrustDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>信頼する証明書</translation>
    </message>
    <message>
        <source>If there are any, a bundle is loaded on a target only if the key of one of them has signed it, or a key that one of them vouches for.</source>
        <translation>証明書があるとき、バンドルがターゲットにロードされるのは、そのいずれかの鍵、またはそのいずれかが保証する鍵で署名されている場合だけです。</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.x509)</source>
        <translation>証明書 (*.pem *.crt *.cer *.der *.x509)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::VerdictPanel</name>
    <message>
        <source>The machine powered off.</source>
        <translation>マシンの電源が切れました。</translation>
    </message>
    <message>
        <source>The machine was reset.</source>
        <translation>マシンがリセットされました。</translation>
    </message>
    <message>
        <source>The kernel panicked.</source>
        <translation>カーネルがパニックしました。</translation>
    </message>
    <message>
        <source>QEMU was ended from outside.</source>
        <translation>QEMU が外部から終了されました。</translation>
    </message>
    <message>
        <source>All was seen.</source>
        <translation>すべて確認できました。</translation>
    </message>
    <message>
        <source>The purgatory stopped.</source>
        <translation>purgatory が停止しました。</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>時間切れになりました。</translation>
    </message>
    <message>
        <source>Checks of the rehearsal</source>
        <translation>予行の検査項目</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>まだ予行していません。</translation>
    </message>
    <message>
        <source>QEMU runs…</source>
        <translation>QEMU を実行しています…</translation>
    </message>
    <message>
        <source>Cancelled. The emulator has ended.</source>
        <translation>中止しました。エミュレーターは終了しました。</translation>
    </message>
    <message>
        <source>QEMU cannot run.</source>
        <translation>QEMU を実行できません。</translation>
    </message>
    <message>
        <source>The rehearsal failed.</source>
        <translation>予行に失敗しました。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc.</source>
        <translation>Debian と Ubuntu では、このマシン用の QEMU はパッケージ qemu-system-ppc にあります。</translation>
    </message>
    <message>
        <source>Not good: a segment has no room, so nothing was run.</source>
        <translation>不合格: 場所のないセグメントがあるため、何も実行しませんでした。</translation>
    </message>
    <message>
        <source>Good. %1 %2 s</source>
        <translation>合格。%1 %2 秒</translation>
    </message>
    <message>
        <source>Not good. %1 %2 s</source>
        <translation>不合格。%1 %2 秒</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>問題</translation>
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
        <translation>計画にエラーがあります: %1。予行で結果は分かりますが、良い結果にはなりません。それでも実行しますか？</translation>
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
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Hide the text of the steps</source>
        <translation>ステップの説明を隠す</translation>
    </message>
    <message>
        <source>Walkthrough: steps of the load</source>
        <translation>ウォークスルー: ロードのステップ</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Show the text of the steps</source>
        <translation>ステップの説明を表示</translation>
    </message>
</context>
<context>
    <name>lanes.apart</name>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} 個が別の場所</translation>
    </message>
</context>
<context>
    <name>lanes.current</name>
    <message>
        <source>chosen</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>lanes.legend</name>
    <message>
        <source>outlined: elsewhere than {allocator} puts it</source>
        <translation>枠付き: {allocator} とは別の場所</translation>
    </message>
</context>
<context>
    <name>lanes.no-room</name>
    <message>
        <source>no room for {count}</source>
        <translation>{count} 個に場所なし</translation>
    </message>
</context>
<context>
    <name>lanes.refused</name>
    <message>
        <source>cannot plan this</source>
        <translation>これを計画できません</translation>
    </message>
</context>
<context>
    <name>lanes.same</name>
    <message>
        <source>the same places</source>
        <translation>同じ場所</translation>
    </message>
</context>
<context>
    <name>lanes.title</name>
    <message>
        <source>The same request by every allocator</source>
        <translation>すべてのアロケーターによる同じ要求</translation>
    </message>
</context>
<context>
    <name>late.address</name>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
</context>
<context>
    <name>late.kind</name>
    <message>
        <source>filled in on the target</source>
        <translation>ターゲットで埋めるもの</translation>
    </message>
</context>
<context>
    <name>late.length</name>
    <message>
        <source>bytes</source>
        <translation>バイト数</translation>
    </message>
</context>
<context>
    <name>late.may</name>
    <message>
        <source>zeros stay there</source>
        <translation>ゼロのまま</translation>
    </message>
</context>
<context>
    <name>late.must</name>
    <message>
        <source>the load is refused</source>
        <translation>ロードは拒否されます</translation>
    </message>
</context>
<context>
    <name>late.needed</name>
    <message>
        <source>without it</source>
        <translation>ない場合</translation>
    </message>
</context>
<context>
    <name>late.offset</name>
    <message>
        <source>offset</source>
        <translation>オフセット</translation>
    </message>
</context>
<context>
    <name>late.segment</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>lesson.head</name>
    <message>
        <source>a lesson begins with &quot;---&quot;, lines of &quot;name: value&quot; with at least id and title, and &quot;---&quot;</source>
        <translation>レッスンは &quot;---&quot;、少なくとも id と title を含む &quot;name: value&quot; の行、&quot;---&quot; で始まります</translation>
    </message>
</context>
<context>
    <name>link.alignment</name>
    <message>
        <source>alignment {align} is not a power of two</source>
        <translation>アラインメント {align} は 2 のべき乗ではありません</translation>
    </message>
</context>
<context>
    <name>link.base</name>
    <message>
        <source>base {base} is not a multiple of the alignment {align}</source>
        <translation>ベース {base} はアラインメント {align} の倍数ではありません</translation>
    </message>
</context>
<context>
    <name>link.common</name>
    <message>
        <source>{type} needs {symbol}, a common symbol, which has no place</source>
        <translation>{type} には {symbol} が必要ですが、これは場所のない共通 (common) シンボルです</translation>
    </message>
</context>
<context>
    <name>link.commonHint</name>
    <message>
        <source>compile with -fno-common</source>
        <translation>-fno-common でコンパイルしてください</translation>
    </message>
</context>
<context>
    <name>link.descriptor</name>
    <message>
        <source>{type} calls {symbol}, whose descriptor holds no address</source>
        <translation>{type} が呼ぶ {symbol} の記述子にアドレスがありません</translation>
    </message>
</context>
<context>
    <name>link.dynamicType</name>
    <message>
        <source>{type} against {symbol} is work for a dynamic linker</source>
        <translation>{symbol} への {type} は動的リンカーの仕事です</translation>
    </message>
</context>
<context>
    <name>link.fieldOutside</name>
    <message>
        <source>{type} changes bytes behind the end of its section</source>
        <translation>{type} がセクションの終わりより後のバイトを変えます</translation>
    </message>
</context>
<context>
    <name>link.ifunc</name>
    <message>
        <source>{type} against {symbol}, an indirect function that only a C library can resolve</source>
        <translation>{symbol} への {type} は、C ライブラリーだけが解決できる間接関数です</translation>
    </message>
</context>
<context>
    <name>link.localEntry</name>
    <message>
        <source>{type} against {symbol}: its local entry code 7 is reserved</source>
        <translation>{symbol} への {type}: ローカルエントリーコード 7 は予約されています</translation>
    </message>
</context>
<context>
    <name>link.machine</name>
    <message>
        <source>objects of machine {machine} cannot be linked</source>
        <translation>マシン {machine} のオブジェクトはリンクできません</translation>
    </message>
</context>
<context>
    <name>link.misaligned</name>
    <message>
        <source>{type} against {symbol}: {value} is not a multiple of {step}</source>
        <translation>{symbol} への {type}: {value} は {step} の倍数ではありません</translation>
    </message>
</context>
<context>
    <name>link.noEmbedded</name>
    <message>
        <source>carries no relocatable object that defines purgatory_start</source>
        <translation>purgatory_start を定義する再配置可能オブジェクトがありません</translation>
    </message>
</context>
<context>
    <name>link.nobits</name>
    <message>
        <source>relocates {target}, which has no bytes</source>
        <translation>バイトを持たない {target} を再配置しています</translation>
    </message>
</context>
<context>
    <name>link.notRelocatable</name>
    <message>
        <source>not a relocatable object (ET_REL)</source>
        <translation>再配置可能オブジェクト (ET_REL) ではありません</translation>
    </message>
</context>
<context>
    <name>link.offset</name>
    <message>
        <source>relocation outside its section of {size} bytes</source>
        <translation>リロケーションが {size} バイトのセクションの外にあります</translation>
    </message>
</context>
<context>
    <name>link.outside</name>
    <message>
        <source>{type} needs {symbol}, which is not part of the image</source>
        <translation>{type} にはイメージに含まれない {symbol} が必要です</translation>
    </message>
</context>
<context>
    <name>link.overflow</name>
    <message>
        <source>{type} against {symbol}: {value} lies outside [{min}, {max}]</source>
        <translation>{symbol} への {type}: {value} は [{min}, {max}] の外です</translation>
    </message>
</context>
<context>
    <name>link.rel</name>
    <message>
        <source>relocations without addends (SHT_REL) are not used by 64-bit machines</source>
        <translation>64 ビットのマシンは加数のないリロケーション (SHT_REL) を使いません</translation>
    </message>
</context>
<context>
    <name>link.relaHeader</name>
    <message>
        <source>sh_info {info} or sh_link {link} names no section of {count}</source>
        <translation>sh_info {info} または sh_link {link} が {count} 個のセクションのどれも指していません</translation>
    </message>
</context>
<context>
    <name>link.relaSize</name>
    <message>
        <source>the relocation sections are larger than the file</source>
        <translation>リロケーションセクションがファイルより大きいです</translation>
    </message>
</context>
<context>
    <name>link.relaSymbols</name>
    <message>
        <source>sh_link {link} is not a symbol table</source>
        <translation>sh_link {link} はシンボルテーブルではありません</translation>
    </message>
</context>
<context>
    <name>link.stub</name>
    <message>
        <source>the stub for {symbol} cannot reach it over {distance}</source>
        <translation>{symbol} のスタブから {distance} 離れた相手に届きません</translation>
    </message>
</context>
<context>
    <name>link.symbolIndex</name>
    <message>
        <source>symbol number {symbol} of a table of {count}</source>
        <translation>{count} 個のテーブルのシンボル番号 {symbol}</translation>
    </message>
</context>
<context>
    <name>link.tls</name>
    <message>
        <source>thread-local data has no meaning in an image without threads</source>
        <translation>スレッドのないイメージでは、スレッドローカルなデータに意味がありません</translation>
    </message>
</context>
<context>
    <name>link.tlsType</name>
    <message>
        <source>{type} against {symbol}: there is no thread-local storage here</source>
        <translation>{symbol} への {type}: ここにスレッドローカルストレージはありません</translation>
    </message>
</context>
<context>
    <name>link.tooLarge</name>
    <message>
        <source>the image would be larger than 1 GiB</source>
        <translation>イメージが 1 GiB を超えます</translation>
    </message>
</context>
<context>
    <name>link.tooManySections</name>
    <message>
        <source>more than 65535 allocated sections</source>
        <translation>割り当てセクションが 65535 個を超えています</translation>
    </message>
</context>
<context>
    <name>link.undefined</name>
    <message>
        <source>{type} needs {symbol}, which nobody defines</source>
        <translation>{type} に必要な {symbol} がどこにも定義されていません</translation>
    </message>
</context>
<context>
    <name>link.undefinedHint</name>
    <message>
        <source>give the symbol a value</source>
        <translation>シンボルに値を与えてください</translation>
    </message>
</context>
<context>
    <name>link.unknownType</name>
    <message>
        <source>unknown relocation type {type}</source>
        <translation>リロケーションの種類 {type} は不明です</translation>
    </message>
</context>
<context>
    <name>link.wraps</name>
    <message>
        <source>an image of {size} bytes at {base} goes beyond the last address</source>
        <translation>{base} に置く {size} バイトのイメージが最後のアドレスを超えます</translation>
    </message>
</context>
<context>
    <name>linux.initrd-cells</name>
    <message>
        <source>with retain_initrd it must know where the old initrd lies, and the tree does not give both ends as 64-bit numbers</source>
        <translation>retain_initrd では古い initrd の場所を知る必要がありますが、ツリーに両端の 64 ビットの数がありません</translation>
    </message>
</context>
<context>
    <name>lite.crash</name>
    <message>
        <source>it takes the node {name} for memory and crashes, because its reg is missing or no multiple of {bytes} bytes</source>
        <translation>ノード {name} をメモリーとみなし、reg がないか {bytes} バイトの倍数でないためクラッシュします</translation>
    </message>
</context>
<context>
    <name>lite.endless</name>
    <message>
        <source>a reserved range is named &quot;linux,initramfs&quot;: its loop over them never ends</source>
        <translation>予約範囲の名前が &quot;linux,initramfs&quot; です: 予約範囲のループが終わりません</translation>
    </message>
</context>
<context>
    <name>lite.missing</name>
    <message>
        <source>it exits where {path} of the tree has no {property} of {bytes} bytes</source>
        <translation>ツリーの {path} に {bytes} バイトのプロパティ {property} がないと終了します</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans a kexec boot of a PowerPC machine, shows where everything goes and why.</source>
        <translation>PowerPC マシンの kexec 起動を計画し、すべての行き先とその理由を示します。</translation>
    </message>
    <message>
        <source>A workspace (.kwb), or kernel, initrds, snapshot … to plan with.</source>
        <translation>計画に使うワークスペース (.kwb)、またはカーネル、initrd、スナップショット …。</translation>
    </message>
    <message>
        <source>Language of the window: de, ja …</source>
        <translation>ウィンドウの言語: de, ja …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
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
        <translation>予約済み</translation>
    </message>
</context>
<context>
    <name>map.brief-running-kernel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>map.dashed</name>
    <message>
        <source>dashed line: the scale changes</source>
        <translation>破線: 縮尺が変わります</translation>
    </message>
</context>
<context>
    <name>map.dynamic</name>
    <message>
        <source>{path} has no place of its own: each kernel chooses one when it boots</source>
        <translation>{path} に固有の場所はありません: 起動時にカーネルごとに選ばれます</translation>
    </message>
</context>
<context>
    <name>map.extent-when</name>
    <message>
        <source>{stage}: {when}</source>
        <translation>{stage}: {when}</translation>
    </message>
</context>
<context>
    <name>map.facts</name>
    <message>
        <source>{arch} · {allocator} · {ram} RAM · pages of {page} · entry {entry}</source>
        <translation>{arch} · {allocator} · RAM {ram} · ページ {page} · エントリー {entry}</translation>
    </message>
</context>
<context>
    <name>map.fadump-active</name>
    <message>
        <source>a firmware-assisted dump is waiting in {count} sections</source>
        <translation>ファームウェア支援ダンプが {count} セクションで待っています</translation>
    </message>
</context>
<context>
    <name>map.fadump-on</name>
    <message>
        <source>fadump=on: the memory reserved for a dump is not in the tree, see /sys/kernel/fadump on the target</source>
        <translation>fadump=on: ダンプ用に予約されたメモリーはツリーにありません。ターゲットの /sys/kernel/fadump を見てください</translation>
    </message>
</context>
<context>
    <name>map.fadump-unread</name>
    <message>
        <source>a firmware-assisted dump is waiting, its {bytes} bytes of description are not understood</source>
        <translation>ファームウェア支援ダンプが待っていますが、{bytes} バイトの記述を解釈できません</translation>
    </message>
</context>
<context>
    <name>map.first-block</name>
    <message>
        <source>first block ends</source>
        <translation>最初の ブロック の終わり</translation>
    </message>
</context>
<context>
    <name>map.folded</name>
    <message>
        <source>{size} folded</source>
        <translation>{size} を折りたたみ</translation>
    </message>
</context>
<context>
    <name>map.half</name>
    <message>
        <source>{path} has {present} but no {absent}: ignored</source>
        <translation>{path} に {present} はありますが {absent} がありません: 無視します</translation>
    </message>
</context>
<context>
    <name>map.initrd</name>
    <message>
        <source>/chosen linux,initrd-start and linux,initrd-end are no range: ignored</source>
        <translation>/chosen の linux,initrd-start と linux,initrd-end が範囲になりません: 無視します</translation>
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
        <translation>GPU メモリー</translation>
    </message>
</context>
<context>
    <name>map.is-hash-table</name>
    <message>
        <source>hash table</source>
        <translation>ハッシュテーブル</translation>
    </message>
</context>
<context>
    <name>map.is-ima</name>
    <message>
        <source>IMA log</source>
        <translation>IMA ログ</translation>
    </message>
</context>
<context>
    <name>map.is-kept-free</name>
    <message>
        <source>kept free</source>
        <translation>空けておく範囲</translation>
    </message>
</context>
<context>
    <name>map.is-memory</name>
    <message>
        <source>memory</source>
        <translation>メモリー</translation>
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
        <translation>古い initrd</translation>
    </message>
</context>
<context>
    <name>map.is-old-tree</name>
    <message>
        <source>old device tree</source>
        <translation>古いデバイスツリー</translation>
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
        <translation>予約済みメモリー</translation>
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
        <translation>実行中のカーネル</translation>
    </message>
</context>
<context>
    <name>map.is-tce</name>
    <message>
        <source>TCE table</source>
        <translation>TCE テーブル</translation>
    </message>
</context>
<context>
    <name>map.lane-boot</name>
    <message>
        <source>boot</source>
        <translation>起動</translation>
    </message>
</context>
<context>
    <name>map.lane-boot-is</name>
    <message>
        <source>the new kernel takes</source>
        <translation>新しいカーネルが占める範囲</translation>
    </message>
</context>
<context>
    <name>map.lane-machine</name>
    <message>
        <source>machine</source>
        <translation>マシン</translation>
    </message>
</context>
<context>
    <name>map.lane-machine-is</name>
    <message>
        <source>RAM and what firmware keeps</source>
        <translation>RAM とファームウェアの保持分</translation>
    </message>
</context>
<context>
    <name>map.lane-plan</name>
    <message>
        <source>plan</source>
        <translation>プラン</translation>
    </message>
</context>
<context>
    <name>map.lane-plan-is</name>
    <message>
        <source>where segments go</source>
        <translation>セグメントの行き先</translation>
    </message>
</context>
<context>
    <name>map.lane-today</name>
    <message>
        <source>today</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>map.lane-today-is</name>
    <message>
        <source>the running kernel</source>
        <translation>実行中のカーネル</translation>
    </message>
</context>
<context>
    <name>map.legend</name>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
</context>
<context>
    <name>map.lmb-cells</name>
    <message>
        <source>LMB addresses of {cells} cells are not understood</source>
        <translation>{cells} セルの LMB アドレスは解釈できません</translation>
    </message>
</context>
<context>
    <name>map.lmb-empty</name>
    <message>
        <source>the LMB table has no number of rows</source>
        <translation>LMB テーブルに行数がありません</translation>
    </message>
</context>
<context>
    <name>map.lmb-flags</name>
    <message>
        <source>{path}: {rows} rows have flags of unknown meaning ({flags})</source>
        <translation>{path}: {rows} 行に意味不明のフラグがあります ({flags})</translation>
    </message>
</context>
<context>
    <name>map.lmb-none</name>
    <message>
        <source>{path} lists no LMBs</source>
        <translation>{path} に LMB がありません</translation>
    </message>
</context>
<context>
    <name>map.lmb-short</name>
    <message>
        <source>{rows} rows of LMBs do not fit into {bytes} bytes</source>
        <translation>{rows} 行の LMB が {bytes} バイトに収まりません</translation>
    </message>
</context>
<context>
    <name>map.lmb-size</name>
    <message>
        <source>the size of an LMB is missing or 0</source>
        <translation>LMB の大きさがないか 0 です</translation>
    </message>
</context>
<context>
    <name>map.lmb-tail</name>
    <message>
        <source>{path}: {bytes} bytes behind the last LMB are ignored</source>
        <translation>{path}: 最後の LMB の後ろの {bytes} バイトは無視します</translation>
    </message>
</context>
<context>
    <name>map.lmb-wraps</name>
    <message>
        <source>row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64</source>
        <translation>{row} 行目: {base} から {size} バイトの LMB {count} 個が 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>map.memory-limit</name>
    <message>
        <source>the running kernel was told to use no memory above {limit} (mem=)</source>
        <translation>実行中のカーネルは {limit} より上のメモリーを使わないよう指示されています (mem=)</translation>
    </message>
</context>
<context>
    <name>map.memreserve-cut</name>
    <message>
        <source>/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: cut there</source>
        <translation>/memreserve/ の {row} 行目: {address} の {size} バイトが 2^64 を超えます: そこで切りました</translation>
    </message>
</context>
<context>
    <name>map.no-device-type</name>
    <message>
        <source>{path} has no device_type &quot;memory&quot;: not taken as RAM</source>
        <translation>{path} に device_type &quot;memory&quot; がありません: RAM とみなしません</translation>
    </message>
</context>
<context>
    <name>map.no-memory</name>
    <message>
        <source>the tree names no memory</source>
        <translation>ツリーにメモリーがありません</translation>
    </message>
</context>
<context>
    <name>map.no-memory-hint</name>
    <message>
        <source>a node with device_type &quot;memory&quot; and a reg property is needed</source>
        <translation>device_type &quot;memory&quot; と reg プロパティを持つノードが必要です</translation>
    </message>
</context>
<context>
    <name>map.no-ram</name>
    <message>
        <source>{size} no RAM</source>
        <translation>{size} は RAM なし</translation>
    </message>
</context>
<context>
    <name>map.number</name>
    <message>
        <source>a number of 4 or 8 bytes was expected, there are {bytes}</source>
        <translation>4 または 8 バイトの数が必要ですが、{bytes} バイトあります</translation>
    </message>
</context>
<context>
    <name>map.overlap</name>
    <message>
        <source>RAM is listed twice in {count} places, first {example}</source>
        <translation>RAM が {count} か所で二重に記載されています。最初は {example} です</translation>
    </message>
</context>
<context>
    <name>map.pattern-conflict</name>
    <message>
        <source>in conflict</source>
        <translation>衝突</translation>
    </message>
</context>
<context>
    <name>map.pattern-later</name>
    <message>
        <source>after the jump</source>
        <translation>ジャンプ後</translation>
    </message>
</context>
<context>
    <name>map.pattern-past</name>
    <message>
        <source>until the jump</source>
        <translation>ジャンプまで</translation>
    </message>
</context>
<context>
    <name>map.pattern-pinned</name>
    <message>
        <source>pinned by hand</source>
        <translation>手動で固定</translation>
    </message>
</context>
<context>
    <name>map.pattern-several</name>
    <message>
        <source>several ranges, drawn together</source>
        <translation>複数の範囲をまとめて表示</translation>
    </message>
</context>
<context>
    <name>map.picture-ram</name>
    <message>
        <source>RAM: {size}; ranges of it: {count}.</source>
        <translation>RAM: {size}、範囲: {count}。</translation>
    </message>
</context>
<context>
    <name>map.picture-segment</name>
    <message>
        <source>{segment}: {begin} to {end}.</source>
        <translation>{segment}: {begin} から {end}。</translation>
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
        <translation>RAM · {size}、{count} 範囲</translation>
    </message>
</context>
<context>
    <name>map.reserved-by-request</name>
    <message>
        <source>reserved by the request</source>
        <translation>要求により予約</translation>
    </message>
</context>
<context>
    <name>map.role-crash-dump</name>
    <message>
        <source>crash dump</source>
        <translation>クラッシュダンプ</translation>
    </message>
</context>
<context>
    <name>map.role-device-tree</name>
    <message>
        <source>device tree</source>
        <translation>デバイスツリー</translation>
    </message>
</context>
<context>
    <name>map.role-firmware</name>
    <message>
        <source>firmware</source>
        <translation>ファームウェア</translation>
    </message>
</context>
<context>
    <name>map.role-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>GPU メモリー</translation>
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
        <translation>カーネル</translation>
    </message>
</context>
<context>
    <name>map.role-other</name>
    <message>
        <source>other</source>
        <translation>その他</translation>
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
        <translation>予約済み</translation>
    </message>
</context>
<context>
    <name>map.role-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>実行中のカーネル</translation>
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
        <translation>{count} 範囲、合計 {size}</translation>
    </message>
</context>
<context>
    <name>map.subtitle</name>
    <message>
        <source>to scale within a piece, empty space folded</source>
        <translation>各部分の中は縮尺どおり、空きは折りたたみ</translation>
    </message>
</context>
<context>
    <name>map.title</name>
    <message>
        <source>Memory map</source>
        <translation>メモリーマップ</translation>
    </message>
</context>
<context>
    <name>map.wraps</name>
    <message>
        <source>{size} bytes at {base} go beyond 2^64</source>
        <translation>{base} の {size} バイトが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>memblock.line</name>
    <message>
        <source>this is no line &quot;0: 0x0..0xffff&quot;, with node and flag behind it or without: &quot;{text}&quot;</source>
        <translation>ノードやフラグの有無を問わず &quot;0: 0x0..0xffff&quot; の形の行ではありません: &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>mismatch.continue</name>
    <message>
        <source>continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>mismatch.reboot</name>
    <message>
        <source>reboot</source>
        <translation>再起動</translation>
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
        <translation>IMA は末尾に付けた署名を受け入れます: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.attribute</name>
    <message>
        <source>IMA accepts security.ima: {why}</source>
        <translation>IMA は security.ima を受け入れます: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.blacklisted</name>
    <message>
        <source>IMA refuses the file, {name}: the target&apos;s blacklist has {entry}</source>
        <translation>IMA はファイルを拒否します、{name}: ターゲットのブラックリストに {entry} があります</translation>
    </message>
</context>
<context>
    <name>outlook.disabled</name>
    <message>
        <source>kexec_load_disabled is 1 on the target</source>
        <translation>ターゲットで kexec_load_disabled が 1 です</translation>
    </message>
</context>
<context>
    <name>outlook.image-size</name>
    <message>
        <source>the arm64 Image does not say how large it is</source>
        <translation>arm64 の Image が自身の大きさを示していません</translation>
    </message>
</context>
<context>
    <name>outlook.limit</name>
    <message>
        <source>kexec_load_limit_reboot is 0 on the target</source>
        <translation>ターゲットで kexec_load_limit_reboot が 0 です</translation>
    </message>
</context>
<context>
    <name>outlook.lockdown</name>
    <message>
        <source>lockdown={mode} forbids memory that is not from a file</source>
        <translation>lockdown={mode} はファイルから来ていないメモリーを禁じます</translation>
    </message>
</context>
<context>
    <name>outlook.no-bzimage</name>
    <message>
        <source>the file is no bzImage, and x86_64 loads nothing else</source>
        <translation>ファイルは bzImage ではなく、x86_64 はそれ以外を読み込みません</translation>
    </message>
</context>
<context>
    <name>outlook.no-call</name>
    <message>
        <source>the target&apos;s kernel was built without {option}</source>
        <translation>ターゲットのカーネルは {option} なしでビルドされています</translation>
    </message>
</context>
<context>
    <name>outlook.no-file</name>
    <message>
        <source>IMA wants a signed file, and kexec_load has none</source>
        <translation>IMA は署名付きファイルを求めますが、kexec_load にはファイルがありません</translation>
    </message>
</context>
<context>
    <name>outlook.no-image</name>
    <message>
        <source>the file is no arm64 Image, and arm64 loads nothing else</source>
        <translation>ファイルは arm64 の Image ではなく、arm64 はそれ以外を読み込みません</translation>
    </message>
</context>
<context>
    <name>outlook.nobody-asks</name>
    <message>
        <source>no rule on the target asks for a signature</source>
        <translation>ターゲットに署名を求める規則はありません</translation>
    </message>
</context>
<context>
    <name>outlook.nothing-forbids</name>
    <message>
        <source>nothing seen on the target forbids it</source>
        <translation>ターゲットで見たかぎり、禁じるものはありません</translation>
    </message>
</context>
<context>
    <name>outlook.old-bzimage</name>
    <message>
        <source>the bzImage has no entry for 64 bits that may lie at any address</source>
        <translation>bzImage に、任意のアドレスに置ける 64 ビットの入口がありません</translation>
    </message>
</context>
<context>
    <name>outlook.own-lockdown</name>
    <message>
        <source>lockdown wants a kernel whose signature holds; here {name}: {why}</source>
        <translation>lockdown は署名が有効なカーネルを求めます。ここでは {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.own-refused</name>
    <message>
        <source>the target&apos;s kernel refuses the file, {name}: {why}</source>
        <translation>ターゲットのカーネルはファイルを拒否します、{name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.passed-over</name>
    <message>
        <source>the target&apos;s kernel looks at the signature ({name}: {why}), but does not insist on it</source>
        <translation>ターゲットのカーネルは署名を調べますが ({name}: {why})、それを必須とはしません</translation>
    </message>
</context>
<context>
    <name>outlook.refused</name>
    <message>
        <source>IMA refuses the file, {name}: {why}</source>
        <translation>IMA はファイルを拒否します、{name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.secure-boot</name>
    <message>
        <source>secure boot wants a signed file, and kexec_load has none</source>
        <translation>セキュアブートは署名付きファイルを求めますが、kexec_load にはファイルがありません</translation>
    </message>
</context>
<context>
    <name>outlook.short-bzimage</name>
    <message>
        <source>the bzImage ends within its real-mode part</source>
        <translation>bzImage がリアルモード部分の途中で終わっています</translation>
    </message>
</context>
<context>
    <name>parameter.apparmor</name>
    <message>
        <source>0 switches AppArmor off.</source>
        <translation>0 で AppArmor を無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.audit</name>
    <message>
        <source>0 switches auditing off.</source>
        <translation>0 で監査を無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.boot-image</name>
    <message>
        <source>Written by boot loaders: the kernel they loaded. It means nothing to the kernel.</source>
        <translation>ブートローダーが書く、ロードしたカーネルの名前。カーネルには意味がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.break</name>
    <message>
        <source>Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with commas between them) or before premount; not where panic= is given, too.</source>
        <translation>initramfs-tools で作った initrd で、指定した段階 (コンマ区切りで複数可) または premount の前にシェルを出します。panic= もあれば出しません。</translation>
    </message>
</context>
<context>
    <name>parameter.cma</name>
    <message>
        <source>Memory for large contiguous buffers of devices; without effect on powerpc.</source>
        <translation>デバイスの大きな連続バッファーのためのメモリー。powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.console</name>
    <message>
        <source>Where the kernel prints and reads: hvc0 is the hypervisor&apos;s terminal, ttyS0 a serial port. Those named get the output, one of each kind; the last becomes /dev/console.</source>
        <translation>カーネルの出力と入力の先: hvc0 はハイパーバイザーの端末、ttyS0 はシリアルポート。指定したものに、種類ごとに一つずつ出力され、最後のものが /dev/console になります。</translation>
    </message>
</context>
<context>
    <name>parameter.crashkernel</name>
    <message>
        <source>Memory kept free for a crash kernel: size, or size@address.</source>
        <translation>クラッシュカーネルのために空けておくメモリー: 大きさ、または大きさ@アドレス。</translation>
    </message>
</context>
<context>
    <name>parameter.debug</name>
    <message>
        <source>All messages reach the console, those for debugging, too. systemd logs for debugging as well, and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.</source>
        <translation>デバッグ用も含め、すべてのメッセージがコンソールに出ます。systemd もデバッグ用に記録し、initramfs-tools で作った initrd は行うことを /run/initramfs/initramfs.debug に書きます。</translation>
    </message>
</context>
<context>
    <name>parameter.default-hugepagesz</name>
    <message>
        <source>The size of huge page that is meant where none is named.</source>
        <translation>大きさを指定しないときのヒュージページの大きさ。</translation>
    </message>
</context>
<context>
    <name>parameter.disable-radix</name>
    <message>
        <source>Uses the hash page tables although the CPU knows radix; in a guest less memory is reachable at the start of the boot then. A guest keeps radix over a kexec if that was agreed at its first boot.</source>
        <translation>CPU が radix に対応していてもハッシュページテーブルを使います。ゲストでは起動初期に届くメモリーが小さくなります。最初の起動で radix が取り決められたゲストは、kexec の後も radix を使い続けます。</translation>
    </message>
</context>
<context>
    <name>parameter.earlycon</name>
    <message>
        <source>Prints through a simple driver before the real console is up.</source>
        <translation>本来のコンソールの前に、簡単なドライバーで出力します。</translation>
    </message>
</context>
<context>
    <name>parameter.earlyprintk</name>
    <message>
        <source>An older way to print before the console is up; without effect on powerpc, where the kernel&apos;s configuration chooses the early console.</source>
        <translation>コンソールの準備ができる前に出力する古い方法。powerpc では効果がなく、早期コンソールはカーネルの構成で選ばれます。</translation>
    </message>
</context>
<context>
    <name>parameter.elfcorehdr</name>
    <message>
        <source>Tells a crash kernel where the dead kernel&apos;s memory is described; wrong for a normal boot.</source>
        <translation>クラッシュカーネルに、停止したカーネルのメモリーの記述場所を伝えます。通常の起動では誤りです。</translation>
    </message>
</context>
<context>
    <name>parameter.enforcing</name>
    <message>
        <source>0 lets SELinux report only.</source>
        <translation>0 で SELinux は報告だけをします。</translation>
    </message>
</context>
<context>
    <name>parameter.evm</name>
    <message>
        <source>&quot;fix&quot; lets security.evm, which seals the other extended attributes, be written even where it does not fit.</source>
        <translation>&quot;fix&quot; は、ほかの拡張属性を封印する security.evm を、合わない場合でも書き込めるようにします。</translation>
    </message>
</context>
<context>
    <name>parameter.fadump</name>
    <message>
        <source>Firmware-assisted dump: at a crash the firmware keeps memory and boots again.</source>
        <translation>ファームウェア支援ダンプ: クラッシュ時にファームウェアがメモリーを保持して再起動します。</translation>
    </message>
</context>
<context>
    <name>parameter.fips</name>
    <message>
        <source>1 puts cryptography into FIPS mode.</source>
        <translation>1 で暗号を FIPS モードにします。</translation>
    </message>
</context>
<context>
    <name>parameter.hugepages</name>
    <message>
        <source>So many huge pages are set aside at boot, of the size that hugepagesz= named before; each takes memory that must be free then.</source>
        <translation>起動時に取り分けるヒュージページの数。大きさは直前の hugepagesz= によります。そのときに空いているメモリーを使います。</translation>
    </message>
</context>
<context>
    <name>parameter.hugepagesz</name>
    <message>
        <source>Size of the huge pages that the next hugepages= counts.</source>
        <translation>次の hugepages= が数えるヒュージページの大きさ。</translation>
    </message>
</context>
<context>
    <name>parameter.ignore-loglevel</name>
    <message>
        <source>Every message reaches the console, whatever the log level.</source>
        <translation>ログレベルにかかわらず、すべてのメッセージがコンソールに出ます。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-appraise</name>
    <message>
        <source>Whether files must carry a good hash or signature: enforce, log, fix or off.</source>
        <translation>ファイルに正しいハッシュまたは署名を求めるか: enforce、log、fix、off。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-hash</name>
    <message>
        <source>The digest that IMA uses.</source>
        <translation>IMA が使うダイジェスト。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-policy</name>
    <message>
        <source>Built-in rules of what IMA measures or appraises.</source>
        <translation>IMA が計測または評価する対象の組み込み規則。</translation>
    </message>
</context>
<context>
    <name>parameter.ima-template</name>
    <message>
        <source>What an entry of IMA&apos;s list holds.</source>
        <translation>IMA のリストの項目の内容。</translation>
    </message>
</context>
<context>
    <name>parameter.init</name>
    <message>
        <source>The first program of the root file system, in place of /sbin/init.</source>
        <translation>/sbin/init の代わりの、ルートファイルシステムの最初のプログラム。</translation>
    </message>
</context>
<context>
    <name>parameter.initcall-debug</name>
    <message>
        <source>Names every initialisation function as it is called: shows which one hangs.</source>
        <translation>初期化関数を呼び出すたびに表示します: どれで止まるか分かります。</translation>
    </message>
</context>
<context>
    <name>parameter.initrd</name>
    <message>
        <source>For boot loaders: the file of the initrd. A powerpc kernel takes the initrd&apos;s place from the tree, linux,initrd-start.</source>
        <translation>ブートローダー向け: initrd のファイル。powerpc のカーネルは initrd の場所をツリーの linux,initrd-start から得ます。</translation>
    </message>
</context>
<context>
    <name>parameter.iommu</name>
    <message>
        <source>&quot;nobypass&quot; lets devices reach memory by translation only, on bare metal. &quot;off&quot; is the opposite, but is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;nobypass&quot; は、ハイパーバイザーのないマシンで、デバイスが変換を通してだけメモリーに届くようにします。&quot;off&quot; はその逆ですが、Open Firmware がカーネルを起動するときにだけ読まれ、kexec の後には読まれません。</translation>
    </message>
</context>
<context>
    <name>parameter.iommu.passthrough</name>
    <message>
        <source>For x86 and arm64; without effect on powerpc.</source>
        <translation>x86 と arm64 向け。powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.ip</name>
    <message>
        <source>How the network is set up before there is any program: an address, or dhcp. Initrds read it, too: one made by dracut sets up an interface for each, one made by initramfs-tools reads the last alone.</source>
        <translation>プログラムが動く前のネットワーク設定: アドレスまたは dhcp。initrd も読みます: dracut で作ったものは一つごとにインターフェースを設定し、initramfs-tools で作ったものは最後の一つだけを読みます。</translation>
    </message>
</context>
<context>
    <name>parameter.irqpoll</name>
    <message>
        <source>Asks all interrupt handlers when an interrupt finds none, and at every timer tick: helps crash kernels.</source>
        <translation>割り込みを引き受けるハンドラーがないとき、またタイマー割り込みのたびに、すべてのハンドラーに尋ねます: クラッシュカーネルに役立ちます。</translation>
    </message>
</context>
<context>
    <name>parameter.isolcpus</name>
    <message>
        <source>CPUs that the scheduler leaves alone.</source>
        <translation>スケジューラーが使わない CPU。</translation>
    </message>
</context>
<context>
    <name>parameter.keep-bootcon</name>
    <message>
        <source>Keeps the early console on when the real one takes over.</source>
        <translation>本来のコンソールに替わった後も初期コンソールを残します。</translation>
    </message>
</context>
<context>
    <name>parameter.kwb.plan</name>
    <message>
        <source>Names the plan this boot comes from; export adds it, and the booted machine can be asked for it in /proc/cmdline.</source>
        <translation>この起動のプランの名前。エクスポートが加え、起動したマシンの /proc/cmdline で確認できます。</translation>
    </message>
</context>
<context>
    <name>parameter.lockdown</name>
    <message>
        <source>Takes rights from root to protect the kernel: integrity also forbids kexec_load; kexec_file_load with a signature stays. A further one can only make it stricter.</source>
        <translation>カーネルを守るため root の権限を制限します: integrity は kexec_load も禁じます。署名付きの kexec_file_load は使えます。さらに指定しても、より厳しくなるだけです。</translation>
    </message>
</context>
<context>
    <name>parameter.log-buf-len</name>
    <message>
        <source>Size of the kernel&apos;s message buffer.</source>
        <translation>カーネルのメッセージバッファーの大きさ。</translation>
    </message>
</context>
<context>
    <name>parameter.loglevel</name>
    <message>
        <source>Messages below this number (0 to 8) reach the console.</source>
        <translation>この数 (0~8) より小さいレベルのメッセージがコンソールに出ます。</translation>
    </message>
</context>
<context>
    <name>parameter.lsm</name>
    <message>
        <source>The security modules, in their order.</source>
        <translation>セキュリティモジュールとその順序。</translation>
    </message>
</context>
<context>
    <name>parameter.maxcpus</name>
    <message>
        <source>So many CPUs are started during boot; the others can be started later.</source>
        <translation>起動時に始動する CPU の数。残りは後で始動できます。</translation>
    </message>
</context>
<context>
    <name>parameter.mem</name>
    <message>
        <source>The kernel uses memory up to this size only; what lies higher, an initrd as well, is out of reach.</source>
        <translation>カーネルはこの大きさまでのメモリーしか使いません。それより上は initrd も含めて届きません。</translation>
    </message>
</context>
<context>
    <name>parameter.memmap</name>
    <message>
        <source>Declares a range of memory; without effect on powerpc.</source>
        <translation>メモリー範囲を宣言します。powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.mitigations</name>
    <message>
        <source>Turns protections against speculation attacks on or off together.</source>
        <translation>投機的実行への攻撃の対策をまとめて有効または無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.module.sig-enforce</name>
    <message>
        <source>Only signed modules are loaded.</source>
        <translation>署名されたモジュールだけをロードします。</translation>
    </message>
</context>
<context>
    <name>parameter.nfsroot</name>
    <message>
        <source>The server and folder of a root file system over NFS.</source>
        <translation>NFS 上のルートファイルシステムのサーバーとフォルダー。</translation>
    </message>
</context>
<context>
    <name>parameter.nmi-watchdog</name>
    <message>
        <source>1 or 0: whether CPUs that hang with interrupts off are looked for. panic or nopanic: whether the kernel panics when one is found.</source>
        <translation>1 または 0: 割り込みを止めたまま停止した CPU を探すかどうか。panic または nopanic: 見つかったときカーネルがパニックするかどうか。</translation>
    </message>
</context>
<context>
    <name>parameter.no-rfi-flush</name>
    <message>
        <source>Switches off the flush of the data cache on the way back to programs.</source>
        <translation>プログラムへ戻るときのデータキャッシュのフラッシュを無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.no-stf-barrier</name>
    <message>
        <source>Leaves out the barrier against speculative store forwarding.</source>
        <translation>投機的ストアフォワーディングへのバリアーを省きます。</translation>
    </message>
</context>
<context>
    <name>parameter.noapic</name>
    <message>
        <source>Without effect on powerpc.</source>
        <translation>powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.nohz-full</name>
    <message>
        <source>CPUs whose timer tick is stopped while one task runs.</source>
        <translation>タスクが 1 つだけ動く間、タイマーのティックを止める CPU。</translation>
    </message>
</context>
<context>
    <name>parameter.noinitrd</name>
    <message>
        <source>An initrd that is a file system is not mounted; an initramfs is unpacked all the same.</source>
        <translation>ファイルシステムである initrd はマウントされません。initramfs はそれでも展開されます。</translation>
    </message>
</context>
<context>
    <name>parameter.nokaslr</name>
    <message>
        <source>Without effect on 64-bit powerpc, where the address of the kernel is not random.</source>
        <translation>カーネルのアドレスがランダムでない 64 ビット powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.nopti</name>
    <message>
        <source>On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.</source>
        <translation>powerpc では no_rfi_flush と同じ: プログラムへ戻るときデータキャッシュを消去しません。</translation>
    </message>
</context>
<context>
    <name>parameter.noresume</name>
    <message>
        <source>A hibernated system is not looked for, whatever resume= says.</source>
        <translation>resume= が何であっても、休止状態のシステムを探しません。</translation>
    </message>
</context>
<context>
    <name>parameter.nosmp</name>
    <message>
        <source>Uses the boot CPU alone.</source>
        <translation>起動 CPU だけを使います。</translation>
    </message>
</context>
<context>
    <name>parameter.nr-cpus</name>
    <message>
        <source>The kernel never uses more CPUs than this; a further one can only lower the number.</source>
        <translation>カーネルはこれより多くの CPU を使いません。さらに指定しても、数を減らせるだけです。</translation>
    </message>
</context>
<context>
    <name>parameter.oops</name>
    <message>
        <source>oops=panic makes every oops a panic.</source>
        <translation>oops=panic はすべての oops をパニックにします。</translation>
    </message>
</context>
<context>
    <name>parameter.panic</name>
    <message>
        <source>Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. An initrd made by initramfs-tools gives no shell then when it fails.</source>
        <translation>パニック後に再起動するまでの秒数。0 はいつまでも待ち、負の数はまったく待ちません。その場合、initramfs-tools で作った initrd は失敗時にシェルを出しません。</translation>
    </message>
</context>
<context>
    <name>parameter.panic-on-oops</name>
    <message>
        <source>The name of a sysctl; as a kernel parameter it is written oops=panic.</source>
        <translation>sysctl の名前です。カーネルパラメーターとしては oops=panic と書きます。</translation>
    </message>
</context>
<context>
    <name>parameter.pci</name>
    <message>
        <source>Options of the PCI core, with commas between them.</source>
        <translation>PCI コアのオプション。コンマで区切ります。</translation>
    </message>
</context>
<context>
    <name>parameter.possible-cpus</name>
    <message>
        <source>For x86 and s390; without effect on powerpc.</source>
        <translation>x86 と s390 用。powerpc では効果がありません。</translation>
    </message>
</context>
<context>
    <name>parameter.powersave</name>
    <message>
        <source>&quot;off&quot; keeps idle CPUs from sleeping.</source>
        <translation>&quot;off&quot; で待機中の CPU を眠らせません。</translation>
    </message>
</context>
<context>
    <name>parameter.ppc-tm</name>
    <message>
        <source>&quot;off&quot; switches transactional memory off.</source>
        <translation>&quot;off&quot; はトランザクショナルメモリを無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.printk.devkmsg</name>
    <message>
        <source>What programs may write into the kernel&apos;s log.</source>
        <translation>プログラムがカーネルのログに書けるもの。</translation>
    </message>
</context>
<context>
    <name>parameter.printk.time</name>
    <message>
        <source>Puts the time in front of every message.</source>
        <translation>各メッセージの前に時刻を付けます。</translation>
    </message>
</context>
<context>
    <name>parameter.quiet</name>
    <message>
        <source>Only errors reach the console: a boot that hangs then hangs in silence. systemd tells of failures alone, too.</source>
        <translation>エラーだけがコンソールに出ます: 起動が止まっても何も表示されません。systemd も失敗だけを知らせます。</translation>
    </message>
</context>
<context>
    <name>parameter.radix-hcall-invalidate</name>
    <message>
        <source>&quot;on&quot; leaves flushes of radix page tables to the hypervisor. It is read only when Open Firmware starts the kernel; a kexec keeps what was agreed then.</source>
        <translation>&quot;on&quot; は radix ページテーブルのフラッシュをハイパーバイザーに任せます。Open Firmware がカーネルを起動するときにだけ読まれ、kexec ではそのときの取り決めが保たれます。</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-bootloader</name>
    <message>
        <source>Whether the seed of the device tree counts as randomness.</source>
        <translation>デバイスツリーのシードを乱数として認めるかどうか。</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-cpu</name>
    <message>
        <source>Whether the CPU&apos;s random numbers count as randomness.</source>
        <translation>CPU の乱数を乱数として認めるかどうか。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.break</name>
    <message>
        <source>Gives a shell in the initrd (dracut): before the step that it names, or at the end if it names none.</source>
        <translation>initrd (dracut) でシェルを出します: 指定した段階の前、指定がなければ最後に。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.debug</name>
    <message>
        <source>The initrd (dracut) logs every command of its scripts: to the journal, or without systemd to /run/initramfs/init.log. 0 switches that off.</source>
        <translation>initrd (dracut) がスクリプトのコマンドをすべて記録します: ジャーナルに、systemd がなければ /run/initramfs/init.log に。0 で無効になります。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.luks.uuid</name>
    <message>
        <source>An encrypted device that the initrd (dracut, systemd) opens; it leaves alone those that are not named.</source>
        <translation>initrd (dracut、systemd) が開く暗号化デバイス。指定のないものには触れません。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.lvm.lv</name>
    <message>
        <source>A logical volume, as group/name, that the initrd (dracut) activates; it leaves alone those that are not named.</source>
        <translation>initrd (dracut) が有効にする論理ボリューム (グループ/名前)。指定のないものには触れません。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.md.uuid</name>
    <message>
        <source>An array that the initrd (dracut) assembles; it leaves alone those that are not named.</source>
        <translation>initrd (dracut) が組み立てるアレイ。指定のないものには触れません。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.neednet</name>
    <message>
        <source>1: the initrd (dracut) sets up the network although its root file system does not need it.</source>
        <translation>1: ルートファイルシステムに不要でも initrd (dracut) がネットワークを設定します。</translation>
    </message>
</context>
<context>
    <name>parameter.rd.shell</name>
    <message>
        <source>Whether the initrd (dracut) gives a shell when it cannot mount the root file system: it does, unless this is 0.</source>
        <translation>ルートファイルシステムをマウントできないときに initrd (dracut) がシェルを出すかどうか: 0 でなければ出します。</translation>
    </message>
</context>
<context>
    <name>parameter.rdinit</name>
    <message>
        <source>The first program of the initrd, in place of /init.</source>
        <translation>/init の代わりの、initrd の最初のプログラム。</translation>
    </message>
</context>
<context>
    <name>parameter.reset-devices</name>
    <message>
        <source>Drivers reset their devices first: for crash kernels, whose devices were left running.</source>
        <translation>ドライバーがまずデバイスをリセットします: デバイスが動いたままのクラッシュカーネル用です。</translation>
    </message>
</context>
<context>
    <name>parameter.resume</name>
    <message>
        <source>The device that holds a hibernated system.</source>
        <translation>休止状態のシステムを保存しているデバイス。</translation>
    </message>
</context>
<context>
    <name>parameter.retain-initrd</name>
    <message>
        <source>Keeps the initrd in memory after it was unpacked, so that a later kexec must keep clear of it.</source>
        <translation>展開後も initrd をメモリーに残します。後の kexec はそこを避けなければなりません。</translation>
    </message>
</context>
<context>
    <name>parameter.ro</name>
    <message>
        <source>Mounts the root file system read-only at first. Of ro and rw the last counts.</source>
        <translation>ルートファイルシステムを最初は読み取り専用でマウントします。ro と rw は最後のものが有効です。</translation>
    </message>
</context>
<context>
    <name>parameter.root</name>
    <message>
        <source>The device or file system that becomes / if no initrd decides otherwise. UUID= and LABEL= are understood by initrds alone.</source>
        <translation>initrd がほかに決めなければ / になるデバイスまたはファイルシステム。UUID= と LABEL= を理解するのは initrd だけです。</translation>
    </message>
</context>
<context>
    <name>parameter.rootdelay</name>
    <message>
        <source>Seconds that the kernel waits before it mounts the root file system; in an initrd made by initramfs-tools the longest wait for its device.</source>
        <translation>カーネルがルートファイルシステムをマウントするまで待つ秒数。initramfs-tools で作った initrd では、そのデバイスを待つ最長の時間。</translation>
    </message>
</context>
<context>
    <name>parameter.rootflags</name>
    <message>
        <source>Mount options of the root file system.</source>
        <translation>ルートファイルシステムのマウントオプション。</translation>
    </message>
</context>
<context>
    <name>parameter.rootfstype</name>
    <message>
        <source>The type of the root file system; the kernel tries several, with commas between them, in turn.</source>
        <translation>ルートファイルシステムの種類。コンマ区切りで複数あれば、カーネルが順に試します。</translation>
    </message>
</context>
<context>
    <name>parameter.rootwait</name>
    <message>
        <source>Waits until the root device appears.</source>
        <translation>ルートデバイスが現れるまで待ちます。</translation>
    </message>
</context>
<context>
    <name>parameter.rw</name>
    <message>
        <source>Mounts the root file system writable. Of ro and rw the last counts.</source>
        <translation>ルートファイルシステムを書き込み可能でマウントします。ro と rw は最後のものが有効です。</translation>
    </message>
</context>
<context>
    <name>parameter.security</name>
    <message>
        <source>The older way to choose one security module.</source>
        <translation>セキュリティモジュールを 1 つ選ぶ古い方法。</translation>
    </message>
</context>
<context>
    <name>parameter.selinux</name>
    <message>
        <source>0 switches SELinux off.</source>
        <translation>0 で SELinux を無効にします。</translation>
    </message>
</context>
<context>
    <name>parameter.smt-enabled</name>
    <message>
        <source>Threads used on each core of a POWER machine: on, off or a number.</source>
        <translation>POWER マシンの各コアで使うスレッド: on、off、または数。</translation>
    </message>
</context>
<context>
    <name>parameter.softlockup-panic</name>
    <message>
        <source>1 makes the kernel panic when a CPU hangs in it.</source>
        <translation>1 で、CPU がカーネル内で停止したときにパニックします。</translation>
    </message>
</context>
<context>
    <name>parameter.svm</name>
    <message>
        <source>&quot;on&quot; asks for a secure guest on machines with an ultravisor. It is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;on&quot; はウルトラバイザーのあるマシンでセキュアゲストを要求します。Open Firmware がカーネルを起動するときにだけ読まれ、kexec の後には読まれません。</translation>
    </message>
</context>
<context>
    <name>parameter.swiotlb</name>
    <message>
        <source>Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.</source>
        <translation>全メモリーに届かないデバイスのためのバッファーの大きさ。単位は 2 KiB。</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.log-level</name>
    <message>
        <source>How much systemd logs: from emerg, the least, over alert, crit, err, warning, notice and info to debug, or 0 to 7.</source>
        <translation>systemd の記録の詳しさ: 最も少ない emerg から alert、crit、err、warning、notice、info、debug まで、または 0 から 7。</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.unit</name>
    <message>
        <source>The unit that systemd starts in the main system, in place of the default target; rd.systemd.unit is the same for the initrd.</source>
        <translation>本体のシステムで既定のターゲットの代わりに systemd が始めるユニット。initrd では rd.systemd.unit が同じ働きをします。</translation>
    </message>
</context>
<context>
    <name>parameter.transparent-hugepage</name>
    <message>
        <source>When the kernel uses huge pages by itself.</source>
        <translation>カーネルが自らヒュージページを使う条件。</translation>
    </message>
</context>
<context>
    <name>parameter.udbg-immortal</name>
    <message>
        <source>Keeps the early powerpc console on beside the real one: the last lines of a kernel that dies are not lost.</source>
        <translation>本来のコンソールと並べて powerpc の初期コンソールを残します: 停止するカーネルの最後の行が失われません。</translation>
    </message>
</context>
<context>
    <name>parameter.usbcore.autosuspend</name>
    <message>
        <source>Seconds until an idle USB device sleeps.</source>
        <translation>待機中の USB デバイスが眠るまでの秒数。</translation>
    </message>
</context>
<context>
    <name>parameter.video</name>
    <message>
        <source>Mode of a display.</source>
        <translation>ディスプレイのモード。</translation>
    </message>
</context>
<context>
    <name>parameter.vt.global-cursor-default</name>
    <message>
        <source>0 hides the cursor of text consoles.</source>
        <translation>0 でテキストコンソールのカーソルを隠します。</translation>
    </message>
</context>
<context>
    <name>parameter.xive</name>
    <message>
        <source>&quot;off&quot; uses the older XICS interrupt controller on POWER9 and later. A guest keeps XIVE over a kexec if that was agreed at its first boot.</source>
        <translation>&quot;off&quot; で POWER9 以降でも古い XICS 割り込みコントローラーを使います。最初の起動で XIVE が取り決められたゲストは、kexec の後も XIVE を使い続けます。</translation>
    </message>
</context>
<context>
    <name>parameter.xmon</name>
    <message>
        <source>The kernel&apos;s own debugger: early enters it at once, on at a crash, off never.</source>
        <translation>カーネル自身のデバッガー: early はすぐに入り、on はクラッシュ時に入り、off は入りません。</translation>
    </message>
</context>
<context>
    <name>pcr.bad</name>
    <message>
        <source>register values were expected, as tpm2 pcrread or /sys/class/tpm/tpm0/pcr-sha256/10 has them</source>
        <translation>tpm2 pcrread や /sys/class/tpm/tpm0/pcr-sha256/10 の形のレジスター値が必要です</translation>
    </message>
</context>
<context>
    <name>picture.cannot-write</name>
    <message>
        <source>cannot write: {why}</source>
        <translation>書き込めません: {why}</translation>
    </message>
</context>
<context>
    <name>picture.no-plan</name>
    <message>
        <source>there is no plan to draw</source>
        <translation>描くプランがありません</translation>
    </message>
</context>
<context>
    <name>picture.suffix</name>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>画像は .png、.svg、.pdf として書き込まれます</translation>
    </message>
</context>
<context>
    <name>pkcs7.malformed</name>
    <message>
        <source>the PKCS#7 message is malformed</source>
        <translation>PKCS#7 メッセージの形式が正しくありません</translation>
    </message>
</context>
<context>
    <name>pkcs7.not-signed</name>
    <message>
        <source>the PKCS#7 message is no signed data but {kind}</source>
        <translation>PKCS#7 メッセージは署名付きデータではなく {kind} です</translation>
    </message>
</context>
<context>
    <name>plan-view.range</name>
    <message>
        <source>the range ends before it begins</source>
        <translation>範囲の終わりが始まりより前です</translation>
    </message>
</context>
<context>
    <name>plan-view.schema</name>
    <message>
        <source>the schema &quot;{schema}&quot; is no plan&apos;s</source>
        <translation>スキーマ &quot;{schema}&quot; はプランのものではありません</translation>
    </message>
</context>
<context>
    <name>plan-view.segments</name>
    <message>
        <source>there are too many segments</source>
        <translation>セグメントが多すぎます</translation>
    </message>
</context>
<context>
    <name>plan-view.size</name>
    <message>
        <source>the plan has more than 1 GiB</source>
        <translation>プランが 1 GiB を超えています</translation>
    </message>
</context>
<context>
    <name>plan-view.wraps</name>
    <message>
        <source>the segment goes beyond 2^64</source>
        <translation>セグメントが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>plan.allocator-unknown</name>
    <message>
        <source>there is no allocator {name}</source>
        <translation>アロケーター {name} はありません</translation>
    </message>
</context>
<context>
    <name>plan.cmdline-utf8</name>
    <message>
        <source>the command line is not UTF-8 at byte {at}</source>
        <translation>コマンドラインの {at} バイト目が UTF-8 ではありません</translation>
    </message>
</context>
<context>
    <name>plan.kernel-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the PT_LOADs are more than any kernel has ({most} may be)</source>
        <translation>PT_LOAD の後ろのゼロが {zeros} バイトあり、どのカーネルよりも多すぎます (最大 {most})</translation>
    </message>
</context>
<context>
    <name>plan.load-outside</name>
    <message>
        <source>a PT_LOAD lies outside the file</source>
        <translation>PT_LOAD がファイルの外にあります</translation>
    </message>
</context>
<context>
    <name>plan.load-overlap</name>
    <message>
        <source>the PT_LOAD at {paddr} overlaps another or lies too far from it</source>
        <translation>{paddr} の PT_LOAD が別のものと重なるか、離れすぎています</translation>
    </message>
</context>
<context>
    <name>plan.load-size</name>
    <message>
        <source>the PT_LOAD at {paddr} is {size} bytes long, which no machine holds</source>
        <translation>{paddr} の PT_LOAD は {size} バイトあり、どのマシンにも入りません</translation>
    </message>
</context>
<context>
    <name>plan.machine-unknown</name>
    <message>
        <source>a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can</source>
        <translation>ELF マシン {machine} のカーネルは計画できません。ppc64 (21) は計画できます</translation>
    </message>
</context>
<context>
    <name>plan.many-edits</name>
    <message>
        <source>more than {most} edits of the device tree</source>
        <translation>デバイスツリーの編集が {most} 件を超えています</translation>
    </message>
</context>
<context>
    <name>plan.no-kernel</name>
    <message>
        <source>a plan needs a kernel</source>
        <translation>プランにはカーネルが必要です</translation>
    </message>
</context>
<context>
    <name>plan.no-purgatory-file</name>
    <message>
        <source>the purgatory&apos;s file is missing</source>
        <translation>purgatory のファイルがありません</translation>
    </message>
</context>
<context>
    <name>plan.no-target</name>
    <message>
        <source>a plan needs a target: a snapshot or a device tree</source>
        <translation>プランにはターゲットが必要です: スナップショットまたはデバイスツリー</translation>
    </message>
</context>
<context>
    <name>plan.page-size</name>
    <message>
        <source>the page size must be a power of two from 4 KiB to 16 MiB</source>
        <translation>ページサイズは 4 KiB から 16 MiB の 2 のべき乗でなければなりません</translation>
    </message>
</context>
<context>
    <name>plan.pin-unknown</name>
    <message>
        <source>there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</source>
        <translation>固定できるセグメント {segment} はありません (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</translation>
    </message>
</context>
<context>
    <name>plan.purgatory-symbol-size</name>
    <message>
        <source>symbol {symbol} of the purgatory is {size} bytes long or has no bytes in the file; 4 or 8 are wanted</source>
        <translation>purgatory のシンボル {symbol} は {size} バイトあるか、ファイルにバイトがありません。4 または 8 が必要です</translation>
    </message>
</context>
<context>
    <name>plan.segment-wraps</name>
    <message>
        <source>{size} bytes for {segment} at {address} go beyond 2^64</source>
        <translation>{address} の {segment} の {size} バイトが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>plan.two-cmdlines</name>
    <message>
        <source>either a command line or the target&apos;s own, not both</source>
        <translation>コマンドラインかターゲットのもののどちらか一方だけを指定できます</translation>
    </message>
</context>
<context>
    <name>recovery.no-folder</name>
    <message>
        <source>cannot be made; changes are not kept</source>
        <translation>作れません。変更は保持されません</translation>
    </message>
</context>
<context>
    <name>rehearsal.banner</name>
    <message>
        <source>the purgatory speaks</source>
        <translation>purgatory の出力</translation>
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
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>rehearsal.compared</name>
    <message>
        <source>memory equals the manifest</source>
        <translation>メモリがマニフェストと一致</translation>
    </message>
</context>
<context>
    <name>rehearsal.crash</name>
    <message>
        <source>a crash image cannot be rehearsed: it needs the kernel that dies</source>
        <translation>クラッシュイメージはリハーサルできません: 停止するカーネルが必要です</translation>
    </message>
</context>
<context>
    <name>rehearsal.differs</name>
    <message>
        <source>its {what} is another</source>
        <translation>違うもの: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.entered</name>
    <message>
        <source>it entered the kernel</source>
        <translation>カーネルに入った</translation>
    </message>
</context>
<context>
    <name>rehearsal.file-missing</name>
    <message>
        <source>{file} is missing in the bundle</source>
        <translation>バンドルに {file} がありません</translation>
    </message>
</context>
<context>
    <name>rehearsal.first-line</name>
    <message>
        <source>the kernel&apos;s first line</source>
        <translation>カーネルの最初の行</translation>
    </message>
</context>
<context>
    <name>rehearsal.install-emulator</name>
    <message>
        <source>on Debian it is in the package qemu-system-ppc</source>
        <translation>Debian ではパッケージ qemu-system-ppc にあります</translation>
    </message>
</context>
<context>
    <name>rehearsal.killed</name>
    <message>
        <source>QEMU was ended from outside</source>
        <translation>QEMU が外部から終了された</translation>
    </message>
</context>
<context>
    <name>rehearsal.left-out</name>
    <message>
        <source>, without its {what}</source>
        <translation>。次のものは含みません: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.linux-purgatory</name>
    <message>
        <source>the purgatory of the target&apos;s kernel cannot be rehearsed: its bytes are in that kernel</source>
        <translation>ターゲットのカーネルの purgatory は予行できません: バイト列がそのカーネルの中にあります</translation>
    </message>
</context>
<context>
    <name>rehearsal.marker</name>
    <message>
        <source>the plan&apos;s marker</source>
        <translation>計画の目印</translation>
    </message>
</context>
<context>
    <name>rehearsal.memory</name>
    <message>
        <source>{machine} needs at least {least} of memory, in steps of {step}</source>
        <translation>{machine} には少なくとも {least} のメモリーが、{step} 単位で必要です</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-bundle</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>バンドルではありません: manifest.json がありません</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-emulator</name>
    <message>
        <source>qemu-system-ppc64: {why}</source>
        <translation>qemu-system-ppc64: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-folder</name>
    <message>
        <source>no folder for the emulator&apos;s files can be made: {why}</source>
        <translation>エミュレーターのファイルのためのフォルダーを作れません: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-kernel</name>
    <message>
        <source>the bundle has no kernel</source>
        <translation>バンドルにカーネルがありません</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-room</name>
    <message>
        <source>the machine has not memory enough to hold the segments twice</source>
        <translation>セグメントを二重に持つだけのメモリーがマシンにありません</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-target</name>
    <message>
        <source>without a target there is no running kernel to take a command line from</source>
        <translation>ターゲットがないと、コマンドラインを取る実行中のカーネルがありません</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-tree</name>
    <message>
        <source>the emulated {machine} did not tell its tree in {seconds} s</source>
        <translation>エミュレートされた {machine} が {seconds} 秒以内にツリーを示しませんでした</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-run</name>
    <message>
        <source>a segment has no room, so nothing was run</source>
        <translation>置く場所のないセグメントがあるため、何も実行していません</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-seen</name>
    <message>
        <source>not seen: {step}</source>
        <translation>見られなかったもの: {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-here</name>
    <message>
        <source>it has no {what}</source>
        <translation>ないもの: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-there</name>
    <message>
        <source>it has {what}, QEMU&apos;s has not</source>
        <translation>向こうにだけあり QEMU にないもの: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.other-model</name>
    <message>
        <source>it is a {model}</source>
        <translation>機種が {model} です</translation>
    </message>
</context>
<context>
    <name>rehearsal.panicked</name>
    <message>
        <source>the new kernel panicked</source>
        <translation>新しいカーネルがパニックした</translation>
    </message>
</context>
<context>
    <name>rehearsal.plan-errors</name>
    <message>
        <source>the plan has errors ({count}), whatever was seen</source>
        <translation>何が見えたかにかかわらず、計画にエラーがあります ({count})</translation>
    </message>
</context>
<context>
    <name>rehearsal.replanned</name>
    <message>
        <source>The plan was made for another machine than QEMU&apos;s {machine} ({why}); it is made again on that one&apos;s own tree{without}.{purgatory}</source>
        <translation>プランは QEMU の {machine} とは違うマシンのために作られています ({why})。QEMU 自身のツリーで作り直します{without}。{purgatory}</translation>
    </message>
</context>
<context>
    <name>rehearsal.segment-size</name>
    <message>
        <source>{file} does not fit its segment</source>
        <translation>{file} がセグメントに収まりません</translation>
    </message>
</context>
<context>
    <name>rehearsal.slot-outside</name>
    <message>
        <source>a late slot or digest row lies outside the segment {segment}</source>
        <translation>遅延スロットまたはダイジェスト行がセグメント {segment} の外にあります</translation>
    </message>
</context>
<context>
    <name>rehearsal.stage-there</name>
    <message>
        <source>its {segment} goes where the first stage or firmware is here</source>
        <translation>{segment} の行き先は、ここでは第 1 段階またはファームウェアの場所です</translation>
    </message>
</context>
<context>
    <name>rehearsal.stands-in</name>
    <message>
        <source> The bundle&apos;s purgatory is not the built-in one and fixed to its place: the built-in one stands in for it.</source>
        <translation> バンドルの purgatory は組み込みのものではなく場所も固定されているため、組み込みのもので代用します。</translation>
    </message>
</context>
<context>
    <name>rehearsal.trouble</name>
    <message>
        <source>the console says: {line}</source>
        <translation>コンソールの出力: {line}</translation>
    </message>
</context>
<context>
    <name>rehearsal.until</name>
    <message>
        <source>the text to wait for</source>
        <translation>待っていたテキスト</translation>
    </message>
</context>
<context>
    <name>rehearsal.verified</name>
    <message>
        <source>it verified all segments</source>
        <translation>すべてのセグメントを検証した</translation>
    </message>
</context>
<context>
    <name>relocation.addend-from</name>
    <message>
        <source>addend of the row in the object</source>
        <translation>オブジェクトの行の加数</translation>
    </message>
</context>
<context>
    <name>relocation.place-from</name>
    <message>
        <source>the place: {section} + {offset}</source>
        <translation>場所: {section} + {offset}</translation>
    </message>
</context>
<context>
    <name>relocation.slot-from</name>
    <message>
        <source>address of the GOT slot that holds {symbol}</source>
        <translation>{symbol} を持つ GOT スロットのアドレス</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-in</name>
    <message>
        <source>{symbol} in {section}</source>
        <translation>{section} の {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-outside</name>
    <message>
        <source>{symbol}, outside the image</source>
        <translation>イメージの外の {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.toc-from</name>
    <message>
        <source>TOC pointer: 0x8000 behind the start of the TOC</source>
        <translation>TOC ポインター: TOC の始まりから 0x8000</translation>
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
        <translation>後のバイト</translation>
    </message>
</context>
<context>
    <name>relocations.before</name>
    <message>
        <source>bytes before</source>
        <translation>前のバイト</translation>
    </message>
</context>
<context>
    <name>relocations.formula</name>
    <message>
        <source>formula with its numbers</source>
        <translation>数を入れた式</translation>
    </message>
</context>
<context>
    <name>relocations.instruction</name>
    <message>
        <source>instruction after</source>
        <translation>後の命令</translation>
    </message>
</context>
<context>
    <name>relocations.instruction-before</name>
    <message>
        <source>instruction before</source>
        <translation>前の命令</translation>
    </message>
</context>
<context>
    <name>relocations.place</name>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>relocations.reach</name>
    <message>
        <source>reach used</source>
        <translation>使った範囲</translation>
    </message>
</context>
<context>
    <name>relocations.room</name>
    <message>
        <source>to the limit</source>
        <translation>上限まで</translation>
    </message>
</context>
<context>
    <name>relocations.section</name>
    <message>
        <source>section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>relocations.symbol</name>
    <message>
        <source>symbol</source>
        <translation>シンボル</translation>
    </message>
</context>
<context>
    <name>relocations.type</name>
    <message>
        <source>type</source>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>relocations.value</name>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>remedy-do.add-word</name>
    <message>
        <source>Add {word}</source>
        <translation>{word} を追加</translation>
    </message>
</context>
<context>
    <name>remedy-do.align</name>
    <message>
        <source>Pin {segment} at {address}</source>
        <translation>{segment} を {address} に固定</translation>
    </message>
</context>
<context>
    <name>remedy-do.builtin-purgatory</name>
    <message>
        <source>Use the built-in purgatory</source>
        <translation>組み込みの purgatory を使う</translation>
    </message>
</context>
<context>
    <name>remedy-do.console</name>
    <message>
        <source>Use {right}</source>
        <translation>{right} を使う</translation>
    </message>
</context>
<context>
    <name>remedy-do.crashkernel</name>
    <message>
        <source>Leave the place out of crashkernel=</source>
        <translation>crashkernel= の場所を省く</translation>
    </message>
</context>
<context>
    <name>remedy-do.delete</name>
    <message>
        <source>Delete {what}</source>
        <translation>{what} を削除</translation>
    </message>
</context>
<context>
    <name>remedy-do.edits</name>
    <message>
        <source>Take the edits that do it out</source>
        <translation>それを行う編集を取り除く</translation>
    </message>
</context>
<context>
    <name>remedy-do.elfcorehdr</name>
    <message>
        <source>Take elfcorehdr= out of the command line</source>
        <translation>コマンドラインから elfcorehdr= を取り除く</translation>
    </message>
</context>
<context>
    <name>remedy-do.ima-log</name>
    <message>
        <source>Hand the measurement log over</source>
        <translation>計測ログを引き渡す</translation>
    </message>
</context>
<context>
    <name>remedy-do.named-initrd</name>
    <message>
        <source>Take the initrd out of /chosen</source>
        <translation>/chosen から initrd を取り除く</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-ima-log</name>
    <message>
        <source>Hand no measurement log over</source>
        <translation>計測ログを引き渡さない</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-initrd</name>
    <message>
        <source>Take {file} out of the request</source>
        <translation>要求から {file} を取り除く</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-pins</name>
    <message>
        <source>Take all pins out</source>
        <translation>固定をすべて外す</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-reserves</name>
    <message>
        <source>Take all reserved ranges out</source>
        <translation>予約範囲をすべて外す</translation>
    </message>
</context>
<context>
    <name>remedy-do.one-root</name>
    <message>
        <source>Leave {root} only</source>
        <translation>{root} だけを残す</translation>
    </message>
</context>
<context>
    <name>remedy-do.page-size</name>
    <message>
        <source>Use the target&apos;s page size, {size}</source>
        <translation>ターゲットのページサイズ {size} を使う</translation>
    </message>
</context>
<context>
    <name>remedy-do.stop</name>
    <message>
        <source>Stop when a segment is damaged</source>
        <translation>セグメントが壊れていたら停止する</translation>
    </message>
</context>
<context>
    <name>remedy-do.target-cmdline</name>
    <message>
        <source>Use the target&apos;s own command line</source>
        <translation>ターゲットのコマンドラインを使う</translation>
    </message>
</context>
<context>
    <name>remedy-do.unpin</name>
    <message>
        <source>Take the pin of {segment} out</source>
        <translation>{segment} の固定を外す</translation>
    </message>
</context>
<context>
    <name>remedy-do.unreserve</name>
    <message>
        <source>Let {range} be used</source>
        <translation>{range} を使えるようにする</translation>
    </message>
</context>
<context>
    <name>remedy-do.without-word</name>
    <message>
        <source>Leave {word} out</source>
        <translation>{word} を外す</translation>
    </message>
</context>
<context>
    <name>remedy-do.workbench</name>
    <message>
        <source>Use the workbench allocator</source>
        <translation>アロケーター workbench を使う</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block</name>
    <message>
        <source>Use an allocator that stays below {block}, or pin the segment lower.</source>
        <translation>{block} より下に収めるアロケーターを使うか、セグメントをもっと低く固定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-radix</name>
    <message>
        <source>Nothing, as long as the new kernel runs with the radix MMU.</source>
        <translation>新しいカーネルが radix MMU で動く限り、何も必要ありません。</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-unknown</name>
    <message>
        <source>Use the workbench allocator, which stays below {block}, or a kernel file with symbols.</source>
        <translation>{block} より下に収めるアロケーター workbench か、シンボル付きのカーネルファイルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.allocator-gives-up</name>
    <message>
        <source>Choose another allocator.</source>
        <translation>別のアロケーターを選んでください。</translation>
    </message>
</context>
<context>
    <name>remedy.already-loaded</name>
    <message>
        <source>Look at who loaded it (a unit of systemd, perhaps).</source>
        <translation>誰がロードしたか調べてください (systemd のユニットかもしれません)。</translation>
    </message>
</context>
<context>
    <name>remedy.bare-tree</name>
    <message>
        <source>Capture a snapshot on the target with the script of this project.</source>
        <translation>このプロジェクトのスクリプトでターゲットのスナップショットを取ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.boot-cpu-missing</name>
    <message>
        <source>Take the tree from the running target, or do not remove the boot CPU&apos;s node.</source>
        <translation>動いているターゲットのツリーを使うか、起動 CPU のノードを削除しないでください。</translation>
    </message>
</context>
<context>
    <name>remedy.bundle-untrusted</name>
    <message>
        <source>Get the bundle signed (kwb sign), or name the certificate of who has signed it, if you trust it. --force does not set this aside.</source>
        <translation>バンドルに署名してもらうか (kwb sign)、署名した者を信頼するならその証明書を指定してください。--force でもこれは無視できません。</translation>
    </message>
</context>
<context>
    <name>remedy.byte-order-assumed</name>
    <message>
        <source>Give --old-byte-order, or use a snapshot instead of a bare tree.</source>
        <translation>--old-byte-order を指定するか、ツリーだけでなくスナップショットを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.capture-leftover</name>
    <message>
        <source>Take it out: a hand edit or another command line.</source>
        <translation>取り除いてください: 手作業の編集か、別のコマンドラインで。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-empty</name>
    <message>
        <source>Give --cmdline, or --cmdline-from-target.</source>
        <translation>--cmdline または --cmdline-from-target を指定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-ignored</name>
    <message>
        <source>Write the command line into the tree, or edit /chosen:bootargs with --edits.</source>
        <translation>コマンドラインをツリーに書くか、--edits で /chosen:bootargs を編集してください。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-not-captured</name>
    <message>
        <source>Give --cmdline, or capture the snapshot again.</source>
        <translation>--cmdline を指定するか、スナップショットを取り直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-root-twice</name>
    <message>
        <source>Leave the one that is meant.</source>
        <translation>意図したものだけを残してください。</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-too-long</name>
    <message>
        <source>Shorten it by {excess} bytes.</source>
        <translation>{excess} バイト短くしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.console-parameter</name>
    <message>
        <source>Use console={expected}.</source>
        <translation>console={expected} を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.cpus-missing</name>
    <message>
        <source>Use the workbench allocator, which starts from the live tree, or bring the tree up to date.</source>
        <translation>動作中のツリーから始めるアロケーター workbench を使うか、ツリーを最新にしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-all-cpus</name>
    <message>
        <source>Add nr_cpus=1, unless the dump needs more to be saved in time.</source>
        <translation>ダンプを間に合わせるのにそれ以上必要でなければ、nr_cpus=1 を加えてください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-already-loaded</name>
    <message>
        <source>Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again.</source>
        <translation>ロードするもの (kdump-tools, kdump.service) を止め、再び独自のものをロードさせないでください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-crashkernel</name>
    <message>
        <source>Leave it out.</source>
        <translation>取り除いてください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Leave it out; the plan adds its own.</source>
        <translation>取り除いてください。プランが自身のものを加えます。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cross-endian</name>
    <message>
        <source>Use a crash kernel of the running kernel&apos;s byte order, unless the dump is only copied.</source>
        <translation>ダンプをコピーするだけでなければ、実行中のカーネルと同じバイト順のクラッシュカーネルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-drconf-out-of-step</name>
    <message>
        <source>Use the workbench allocator, which writes what the kernel reads.</source>
        <translation>カーネルが読むとおりに書く workbench アロケーターを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-lost</name>
    <message>
        <source>Nothing, unless a crash during the jump itself must be caught; load a crash kernel again afterwards.</source>
        <translation>ジャンプ中のクラッシュを捕らえる必要がなければ何も必要ありません。その後でクラッシュカーネルを再びロードしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-not-relocatable</name>
    <message>
        <source>Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the crash region.</source>
        <translation>CONFIG_RELOCATABLE のカーネル、またはクラッシュ領域用にリンクされた CONFIG_CRASH_DUMP のカーネルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>ターゲットを再起動してください。上限は下げることしかできません。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-boot-id</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>root で新しいスナップショットを取ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-cpu-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>root で新しいスナップショットを取ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>root で新しいスナップショットを取ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-region</name>
    <message>
        <source>Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a value.</source>
        <translation>コマンドラインに crashkernel= を付けて起動してください。kwb crash simulate で値の結果が分かります。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-spare-pages</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=.</source>
        <translation>より小さい initrd か、より大きい crashkernel= を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-vmcoreinfo</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>root で新しいスナップショットを取ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-region-sources-differ</name>
    <message>
        <source>Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is well.</source>
        <translation>新しいスナップショットを取ってください。領域を縮小した場合 (/sys/kernel/kexec_crash_size) は問題ありません。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-room-tight</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out.</source>
        <translation>より小さい initrd か、より大きい crashkernel= を使ってください。kwb crash simulate で試せます。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-run-at-load-lost</name>
    <message>
        <source>Use the built-in purgatory.</source>
        <translation>組み込みの purgatory を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-segment-outside-region</name>
    <message>
        <source>Take its pin out, or pin it inside the region.</source>
        <translation>固定を外すか、領域内に固定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.crash-too-many-ranges</name>
    <message>
        <source>Nothing here: the target&apos;s memory is in too many pieces.</source>
        <translation>ここでできることはありません: ターゲットのメモリーが細切れすぎます。</translation>
    </message>
</context>
<context>
    <name>remedy.crashkernel-on-kernel</name>
    <message>
        <source>Leave the place out of crashkernel=, or name one above {end}.</source>
        <translation>crashkernel= の場所を省くか、{end} より上の場所を指定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.cross-endian</name>
    <message>
        <source>Nothing; kernels older than 3.13 cannot be entered so.</source>
        <translation>何も必要ありません。3.13 より古いカーネルにはこの方法で入れません。</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-row-replaced</name>
    <message>
        <source>Put a row into the tree that can be spared, as the last one; with an initrd it is not needed.</source>
        <translation>なくてもよい行をツリーの最後に置いてください。initrd があれば不要です。</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-without-row</name>
    <message>
        <source>Add a row to the tree, or use the workbench allocator.</source>
        <translation>ツリーに行を加えるか、アロケーター workbench を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.edit-overrides-rule</name>
    <message>
        <source>Take the edit out unless that is what you want.</source>
        <translation>意図したものでなければ編集を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>remedy.fadump-active</name>
    <message>
        <source>Save the dump and release it (/sys/kernel/fadump/release_mem) first.</source>
        <translation>先にダンプを保存して解放してください (/sys/kernel/fadump/release_mem)。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-node-missing</name>
    <message>
        <source>Take the edit out, or give a tree that has it.</source>
        <translation>編集を取り除くか、それを含むツリーを指定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-not-reserved</name>
    <message>
        <source>Use the workbench allocator, or put a reservation row for it into the tree.</source>
        <translation>アロケーター workbench を使うか、そのための予約行をツリーに加えてください。</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-overwritten-by-kernel</name>
    <message>
        <source>Use a smaller kernel; firmware cannot be moved after boot.</source>
        <translation>もっと小さいカーネルを使ってください。ファームウェアは起動後に動かせません。</translation>
    </message>
</context>
<context>
    <name>remedy.half-of-ram</name>
    <message>
        <source>Use a smaller initrd, or a machine with more memory.</source>
        <translation>もっと小さい initrd か、メモリーの多いマシンを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-allocator-without-log</name>
    <message>
        <source>Use the workbench allocator or one of Linux.</source>
        <translation>アロケーター workbench か Linux のものを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-appraisal</name>
    <message>
        <source>Load a signed kernel by its file, or boot the target without that policy or with ima_appraise=log.</source>
        <translation>署名されたカーネルをファイルで読み込むか、そのポリシーなし、または ima_appraise=log でターゲットを起動してください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-condition-assumed</name>
    <message>
        <source>Compare with the file on the target.</source>
        <translation>ターゲット上のファイルと比べてください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-longer</name>
    <message>
        <source>Read the register after the log. If that was done, the entries were added by somebody else than the kernel.</source>
        <translation>ログの後にレジスターを読んでください。そうしていた場合は、カーネル以外の誰かが項目を加えました。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-lost</name>
    <message>
        <source>Hand it over (--ima-log) if somebody verifies PCR 10 afterwards.</source>
        <translation>後で PCR 10 を検証するなら、引き渡してください (--ima-log)。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-order</name>
    <message>
        <source>Boot both kernels with ima_canonical_fmt, or take --ima-log out.</source>
        <translation>両方のカーネルを ima_canonical_fmt で起動するか、--ima-log を外してください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-no-log</name>
    <message>
        <source>Take the snapshot as root, or take --ima-log out.</source>
        <translation>root でスナップショットを取るか、--ima-log を外してください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-old-template</name>
    <message>
        <source>Boot the target with ima_template=ima-ng.</source>
        <translation>ターゲットを ima_template=ima-ng で起動してください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-padded-bank</name>
    <message>
        <source>Nothing; Linux 5.8 and newer have digests for each bank.</source>
        <translation>何も必要ありません。Linux 5.8 以降はバンクごとのダイジェストを持ちます。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-policy-unknown</name>
    <message>
        <source>Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one.</source>
        <translation>--policy を指定してください: /sys/kernel/security/ima/policy の写しか、組み込みポリシーの名前です。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-register-differs</name>
    <message>
        <source>Read log and register at the same time. If a kexec lost an earlier log, it is in the register all the same.</source>
        <translation>ログとレジスターを同時に読んでください。kexec で以前のログが失われても、レジスターには残っています。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-rule-passed-over</name>
    <message>
        <source>Compare with where the files lie on the target.</source>
        <translation>ターゲット上のファイルの場所と比べてください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-signature-unknown</name>
    <message>
        <source>If the file is signed on the target, its entry and the registers will differ.</source>
        <translation>ターゲットでファイルが署名されていれば、その項目とレジスターは異なります。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-template-digest</name>
    <message>
        <source>The log was changed behind the kernel&apos;s back: do not trust it.</source>
        <translation>ログはカーネルを通さずに変更されています。信頼しないでください。</translation>
    </message>
</context>
<context>
    <name>remedy.ima-violation</name>
    <message>
        <source>Find out what wrote it if it matters.</source>
        <translation>重要なら、何が書いたかを調べてください。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-empty</name>
    <message>
        <source>Make it again, or take it out of the request.</source>
        <translation>作り直すか、要求から外してください。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-end-missing</name>
    <message>
        <source>Use the workbench allocator, which ignores half a range.</source>
        <translation>半端な範囲を無視するアロケーター workbench を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-not-loaded</name>
    <message>
        <source>Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen.</source>
        <translation>initrd を指定するか、/chosen から linux,initrd-start と linux,initrd-end を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-outside-memory</name>
    <message>
        <source>Place the initrd lower, or let the new kernel have that memory.</source>
        <translation>initrd をもっと低く置くか、そのメモリーを新しいカーネルに使わせてください。</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-unknown-format</name>
    <message>
        <source>Check that it is the right file: kwb inspect {file}.</source>
        <translation>正しいファイルか確かめてください: kwb inspect {file}。</translation>
    </message>
</context>
<context>
    <name>remedy.integrity-not-checked</name>
    <message>
        <source>Use the built-in purgatory, which names the segment that was damaged.</source>
        <translation>壊れたセグメントを示す組み込みの purgatory を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-end-unknown</name>
    <message>
        <source>Use a snapshot with the live tree: /sys/firmware/fdt does not have this property.</source>
        <translation>動作中のツリーを含むスナップショットを使ってください: /sys/firmware/fdt にこのプロパティはありません。</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-torn-apart</name>
    <message>
        <source>Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD.</source>
        <translation>距離を保つアロケーター workbench か、PT_LOAD が 1 つのカーネルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.kexec-not-configured</name>
    <message>
        <source>Boot the target with a kernel that has it; Debian&apos;s have.</source>
        <translation>それを備えたカーネルでターゲットを起動してください。Debian のカーネルは備えています。</translation>
    </message>
</context>
<context>
    <name>remedy.load-disabled</name>
    <message>
        <source>Reboot the target without that setting; it cannot be taken back.</source>
        <translation>その設定なしでターゲットを再起動してください。元には戻せません。</translation>
    </message>
</context>
<context>
    <name>remedy.load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>ターゲットを再起動してください。上限は下げることしかできません。</translation>
    </message>
</context>
<context>
    <name>remedy.load-memory-tight</name>
    <message>
        <source>Free memory on the target before loading, or use a smaller initrd.</source>
        <translation>ロード前にターゲットのメモリーを空けるか、もっと小さい initrd を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.lockdown</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>そこでは署名付きカーネルの kexec_file_load だけが可能で、こちらのツリーも purgatory も使えません。</translation>
    </message>
</context>
<context>
    <name>remedy.memory-map-remark</name>
    <message>
        <source>Look at kwb map if a place surprises you.</source>
        <translation>場所が意外なら kwb map を見てください。</translation>
    </message>
</context>
<context>
    <name>remedy.no-chosen</name>
    <message>
        <source>Take the edit out that removes it.</source>
        <translation>それを削除する編集を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>remedy.no-console</name>
    <message>
        <source>If the boot hangs there will be no word of the purgatory; set /chosen stdout-path to a hypervisor or OPAL console.</source>
        <translation>起動が止まっても purgatory は何も出力しません。/chosen stdout-path をハイパーバイザーか OPAL のコンソールにしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.no-cpus</name>
    <message>
        <source>Give a tree of the target; overlays and edits may not take /cpus away.</source>
        <translation>ターゲットのツリーを指定してください。オーバーレイや編集で /cpus を取り去ることはできません。</translation>
    </message>
</context>
<context>
    <name>remedy.no-memory-in-tree</name>
    <message>
        <source>A tree given with --dtb must have the target&apos;s memory nodes.</source>
        <translation>--dtb で指定するツリーには、ターゲットのメモリーノードが必要です。</translation>
    </message>
</context>
<context>
    <name>remedy.no-room</name>
    <message>
        <source>{fits} Otherwise take reservations or pins out of its way, or choose another allocator; the trace names every hole that was looked at.</source>
        <translation>{fits} そうでなければ予約や固定をどけるか、別のアロケーターを選んでください。トレースには調べた空きがすべてあります。</translation>
    </message>
</context>
<context>
    <name>remedy.no-root</name>
    <message>
        <source>Add an initrd or root=…</source>
        <translation>次のいずれかを加えてください: initrd または root=…</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-kernel</name>
    <message>
        <source>Place {segment} above {end}; the workbench allocator does.</source>
        <translation>{segment} を {end} より上に置いてください。アロケーター workbench はそうします。</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-stack</name>
    <message>
        <source>Pin the stack elsewhere, or use the built-in purgatory, which brings its own.</source>
        <translation>スタックを別の場所に固定するか、自前のスタックを持つ組み込みの purgatory を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-assumed</name>
    <message>
        <source>Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells).</source>
        <translation>--page-size を指定するか、ツリーだけでなくスナップショットを使ってください (getconf PAGESIZE で分かります)。</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-differs</name>
    <message>
        <source>Take --page-size out.</source>
        <translation>--page-size を外してください。</translation>
    </message>
</context>
<context>
    <name>remedy.pin-without-segment</name>
    <message>
        <source>Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a stack of its loader&apos;s.</source>
        <translation>固定を外すか、足りないものを指定してください: initrd、またはローダーのスタックで動く purgatory。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-byte-order</name>
    <message>
        <source>Use a purgatory in the running kernel&apos;s byte order; the built-in one is chosen so.</source>
        <translation>実行中のカーネルのバイト順の purgatory を使ってください。組み込みのものはそのように選ばれます。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-not-exportable</name>
    <message>
        <source>Use the built-in purgatory to export.</source>
        <translation>エクスポートするには組み込みの purgatory を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-symbol-missing</name>
    <message>
        <source>Use another purgatory.</source>
        <translation>別の purgatory を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.quirk-decided</name>
    <message>
        <source>Compare with the workbench allocator before you rely on it.</source>
        <translation>これに頼る前にアロケーター workbench と比べてください。</translation>
    </message>
</context>
<context>
    <name>remedy.reboot-impossible</name>
    <message>
        <source>Make sure that somebody can switch the machine off and on.</source>
        <translation>誰かがマシンの電源を切って入れ直せるようにしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.reserved-overwritten-by-kernel</name>
    <message>
        <source>Find out who reserved it; if it still matters, use a smaller kernel.</source>
        <translation>誰が予約したか調べてください。まだ必要なら、もっと小さいカーネルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.running-kernel-property</name>
    <message>
        <source>Delete it by a hand edit, or use the workbench allocator, which does not pass it on.</source>
        <translation>手作業の編集で削除するか、それを渡さないアロケーター workbench を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.secure-boot</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>そこでは署名付きカーネルの kexec_file_load だけが可能で、こちらのツリーも purgatory も使えません。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-misaligned</name>
    <message>
        <source>Pin it at a multiple of {align}.</source>
        <translation>{align} の倍数に固定してください。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-outside-ram</name>
    <message>
        <source>Move the segment into RAM; kwb map lists it.</source>
        <translation>セグメントを RAM に移してください。kwb map で RAM が分かります。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-firmware</name>
    <message>
        <source>Move the segment; firmware stays in use after the jump.</source>
        <translation>セグメントを移してください。ファームウェアはジャンプ後も使われます。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-kernel</name>
    <message>
        <source>Move it above {kernelEnd}.</source>
        <translation>{kernelEnd} より上に移してください。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserve</name>
    <message>
        <source>Move the pin or the reserved range; without a pin, choose another allocator.</source>
        <translation>固定または予約範囲を移してください。固定がなければ別のアロケーターを選んでください。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserved</name>
    <message>
        <source>Move the segment out of the reservation.</source>
        <translation>セグメントを予約の外に移してください。</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-segment</name>
    <message>
        <source>Pin one of them elsewhere, or take the pin out.</source>
        <translation>一方を別の場所に固定するか、固定を外してください。</translation>
    </message>
</context>
<context>
    <name>remedy.slave-code-not-entry</name>
    <message>
        <source>Use the workbench allocator, which takes it from where the kernel starts.</source>
        <translation>カーネルの開始位置から取るアロケーター workbench を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.snapshot-file-absent</name>
    <message>
        <source>Capture again as root if it matters.</source>
        <translation>必要なら root で取り直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-by-file</name>
    <message>
        <source>Load it by file (kwb target load --by-file): then the target&apos;s kernel chooses the places and makes the tree; a policy may want the kernel&apos;s file signed.</source>
        <translation>ファイルでロードしてください (kwb target load --by-file)。配置とツリーはターゲットのカーネルが決めます。ポリシーがカーネルファイルの署名を求めることがあります。</translation>
    </message>
</context>
<context>
    <name>remedy.target-byte-order</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>新しいスナップショットを取り、プランし直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-crash-by-file</name>
    <message>
        <source>Load the plan exactly (without --by-file).</source>
        <translation>プランのとおりにロードしてください (--by-file なし)。</translation>
    </message>
</context>
<context>
    <name>remedy.target-fingerprint</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>新しいスナップショットを取り、プランし直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-half-of-ram</name>
    <message>
        <source>Use a smaller initrd.</source>
        <translation>より小さい initrd を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-machine</name>
    <message>
        <source>Is it the machine that you meant?</source>
        <translation>意図したマシンですか?</translation>
    </message>
</context>
<context>
    <name>remedy.target-memory-low</name>
    <message>
        <source>Stop what takes memory there, or use a smaller initrd.</source>
        <translation>ターゲットでメモリを使っているものを止めるか、より小さい initrd を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-file-load</name>
    <message>
        <source>Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there.</source>
        <translation>プランのとおりにロードする (--by-file なし) か、CONFIG_KEXEC_FILE のあるカーネルをそこで起動してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-fingerprint</name>
    <message>
        <source>Plan from a snapshot of the target (kwb target probe).</source>
        <translation>ターゲットのスナップショットからプランしてください (kwb target probe)。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kernel-file</name>
    <message>
        <source>Export the bundle again with this version.</source>
        <translation>このバージョンでバンドルをもう一度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kexec</name>
    <message>
        <source>Boot it with a kernel that has CONFIG_KEXEC, and mount /sys.</source>
        <translation>CONFIG_KEXEC のあるカーネルで起動し、/sys をマウントしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-panic</name>
    <message>
        <source>Plan with panic=10 on the command line: firmware then boots the machine again.</source>
        <translation>コマンドラインに panic=10 を付けて計画してください。そうすればファームウェアがマシンを再び起動します。</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-store</name>
    <message>
        <source>Make room (kwb target prune), or name another folder (--store).</source>
        <translation>空きを作るか (kwb target prune)、別のフォルダーを指定してください (--store)。</translation>
    </message>
</context>
<context>
    <name>remedy.target-not-root</name>
    <message>
        <source>Log in as root, or allow the user sudo without a password for this.</source>
        <translation>root でログインするか、このためにパスワードなしの sudo を許可してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-other-boot</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>新しいスナップショットを取り、プランし直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-page-size</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>新しいスナップショットを取り、プランし直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-plan-errors</name>
    <message>
        <source>Look at them (plan.json of the bundle), change the request, export again.</source>
        <translation>それらを確認し (バンドルの plan.json)、要求を変更して、再度エクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-replaces</name>
    <message>
        <source>Nothing, if that is what you want; kwb target unload takes it out.</source>
        <translation>それでよければ何も要りません。kwb target unload で取り除けます。</translation>
    </message>
</context>
<context>
    <name>remedy.target-signature</name>
    <message>
        <source>If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel.</source>
        <translation>EPERM、EACCES、EKEYREJECTED が返る場合は、カーネルに署名してください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-systemd-no-kexec</name>
    <message>
        <source>Install kexec-tools there, or stop what must not be cut off and jump at once (--now).</source>
        <translation>ターゲットに kexec-tools をインストールするか、中断してはならないものを止めてからすぐにジャンプしてください (--now)。</translation>
    </message>
</context>
<context>
    <name>remedy.target-tool-missing</name>
    <message>
        <source>Install it, or busybox with it.</source>
        <translation>それ、またはそれを含む busybox をインストールしてください。</translation>
    </message>
</context>
<context>
    <name>remedy.target-unsigned</name>
    <message>
        <source>Use a kernel with an appended signature (sign-file) by a key that the target knows.</source>
        <translation>ターゲットが知る鍵による署名を末尾に付けた (sign-file) カーネルを使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.too-many-segments</name>
    <message>
        <source>Use the workbench allocator, which keeps a kernel&apos;s PT_LOADs together.</source>
        <translation>カーネルの PT_LOAD をまとめて置くアロケーター workbench を使ってください。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-from-other-source</name>
    <message>
        <source>Capture the snapshot again, as root, with the script of this project.</source>
        <translation>このプロジェクトのスクリプトで、root としてスナップショットを取り直してください。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-memory-not-there</name>
    <message>
        <source>Take the memory nodes from the target: kwb map lists what it has.</source>
        <translation>ターゲットのメモリーノードを使ってください: kwb map で分かります。</translation>
    </message>
</context>
<context>
    <name>remedy.tree-over-tool-limits</name>
    <message>
        <source>Use another allocator, which has no such limit.</source>
        <translation>そのような制限のない別のアロケーターを使ってください。</translation>
    </message>
</context>
<context>
    <name>request.no-allocator</name>
    <message>
        <source>allocator &quot;{name}&quot; is not known; there are {names}</source>
        <translation>アロケーター &quot;{name}&quot; は不明です。あるのは {names} です</translation>
    </message>
</context>
<context>
    <name>revocation.none</name>
    <message>
        <source>holds neither an X.509 certificate nor a revocation list</source>
        <translation>X.509 証明書も失効リストもありません</translation>
    </message>
</context>
<context>
    <name>revocation.stranger</name>
    <message>
        <source>is a revocation list of {issuer} that no trusted certificate has made</source>
        <translation>{issuer} の失効リストですが、信頼された証明書が発行したものではありません</translation>
    </message>
</context>
<context>
    <name>room.align</name>
    <message>
        <source>It fits at a multiple of {number}.</source>
        <translation>{number} の倍数になら収まります。</translation>
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
        <translation>{number} まで置いてよければ収まります。</translation>
    </message>
</context>
<context>
    <name>room.none</name>
    <message>
        <source>No other size, alignment or limit of it alone makes all fit.</source>
        <translation>サイズ、アラインメント、上限のどれか一つを変えるだけでは全部は収まりません。</translation>
    </message>
</context>
<context>
    <name>room.size</name>
    <message>
        <source>It fits with {number} bytes.</source>
        <translation>{number} バイトなら収まります。</translation>
    </message>
</context>
<context>
    <name>seal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>seal.marker-no-room</name>
    <message>
        <source>with the marker on its command line the plan has no room any more</source>
        <translation>コマンドラインにマーカーを加えると、プランの場所がなくなります</translation>
    </message>
</context>
<context>
    <name>seal.not-exportable</name>
    <message>
        <source>this plan has no bytes for every segment, so it cannot be sealed</source>
        <translation>このプランにはバイトのないセグメントがあるため、封印できません</translation>
    </message>
</context>
<context>
    <name>section-map.section</name>
    <message>
        <source>section {name}: {size} at {address}</source>
        <translation>セクション {name}: {address} の {size}</translation>
    </message>
</context>
<context>
    <name>section-map.symbol</name>
    <message>
        <source>symbol {name} at {address}</source>
        <translation>{address} のシンボル {name}</translation>
    </message>
</context>
<context>
    <name>section-map.title</name>
    <message>
        <source>Sections of the purgatory</source>
        <translation>purgatory のセクション</translation>
    </message>
</context>
<context>
    <name>segment-title.tree</name>
    <message>
        <source>device tree (fdt)</source>
        <translation>デバイスツリー (fdt)</translation>
    </message>
</context>
<context>
    <name>segments.align</name>
    <message>
        <source>alignment</source>
        <translation>アラインメント</translation>
    </message>
</context>
<context>
    <name>segments.bufsz</name>
    <message>
        <source>segment {row}: {bufsz} bytes do not fit into {size}</source>
        <translation>セグメント {row}: {bufsz} バイトは {size} に収まりません</translation>
    </message>
    <message>
        <source>in file</source>
        <translation>ファイル内</translation>
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
        <translation>探索</translation>
    </message>
</context>
<context>
    <name>segments.crash</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not lie in the crash region {first} to {last}</source>
        <translation>セグメント {row}: [{begin}, {end}) はクラッシュ領域 {first}~{last} にありません</translation>
    </message>
</context>
<context>
    <name>segments.digest</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>バイトの SHA-256</translation>
    </message>
</context>
<context>
    <name>segments.end</name>
    <message>
        <source>end</source>
        <translation>終わり</translation>
    </message>
</context>
<context>
    <name>segments.half</name>
    <message>
        <source>segment {row}: {pages} pages are more than half of the {ram} pages of RAM</source>
        <translation>セグメント {row}: {pages} ページは RAM {ram} ページの半分を超えます</translation>
    </message>
</context>
<context>
    <name>segments.half-sum</name>
    <message>
        <source>all segments together, {pages} pages, are more than half of the {ram} pages of RAM</source>
        <translation>全セグメントの合計 {pages} ページは RAM {ram} ページの半分を超えます</translation>
    </message>
</context>
<context>
    <name>segments.kernel</name>
    <message>
        <source>segment {row}: its begin {begin} lies below the end of the running kernel, {kernelEnd}</source>
        <translation>セグメント {row}: 始まり {begin} が実行中のカーネルの終わり {kernelEnd} より下です</translation>
    </message>
</context>
<context>
    <name>segments.limit</name>
    <message>
        <source>segment {row}: its end {end} is not below the destination limit {limit}</source>
        <translation>セグメント {row}: 終わり {end} が配置先の上限 {limit} より下にありません</translation>
    </message>
</context>
<context>
    <name>segments.mem</name>
    <message>
        <source>destination</source>
        <translation>配置先</translation>
    </message>
</context>
<context>
    <name>segments.memsz</name>
    <message>
        <source>in memory</source>
        <translation>メモリー内</translation>
    </message>
</context>
<context>
    <name>segments.name</name>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
</context>
<context>
    <name>segments.overlap</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps segment {other}, [{otherBegin}, {otherEnd})</source>
        <translation>セグメント {row}: [{begin}, {end}) がセグメント {other} [{otherBegin}, {otherEnd}) と重なっています</translation>
    </message>
</context>
<context>
    <name>segments.page</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not begin and end at a boundary of the page size {page}</source>
        <translation>セグメント {row}: [{begin}, {end}) の始まりと終わりがページサイズ {page} の境界にありません</translation>
    </message>
</context>
<context>
    <name>segments.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>ページサイズ {size} は 2 のべき乗ではありません</translation>
    </message>
</context>
<context>
    <name>segments.pinned</name>
    <message>
        <source>place</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>segments.source</name>
    <message>
        <source>from</source>
        <translation>元</translation>
    </message>
</context>
<context>
    <name>segments.tce</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, {tableSize} bytes</source>
        <translation>セグメント {row}: [{begin}, {end}) が {table} の TCE テーブル ({tableSize} バイト) と重なっています</translation>
    </message>
</context>
<context>
    <name>segments.too-many</name>
    <message>
        <source>{count} segments, the kernel takes 16</source>
        <translation>セグメントが {count} 個あります。カーネルが受け付けるのは 16 個です</translation>
    </message>
</context>
<context>
    <name>segments.wrap</name>
    <message>
        <source>segment {row}: {size} bytes at {begin} go beyond 2^64</source>
        <translation>セグメント {row}: {begin} の {size} バイトが 2^64 を超えます</translation>
    </message>
</context>
<context>
    <name>severity.error</name>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>severity.note</name>
    <message>
        <source>note</source>
        <translation>注記</translation>
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
        <translation>この鍵では {hash} で署名できません</translation>
    </message>
</context>
<context>
    <name>sign.key-decrypt</name>
    <message>
        <source>openssl pkey -in FILE -out OTHER takes the passphrase away</source>
        <translation>openssl pkey -in FILE -out OTHER でパスフレーズを外せます</translation>
    </message>
</context>
<context>
    <name>sign.key-encrypted</name>
    <message>
        <source>is an encrypted key</source>
        <translation>暗号化された鍵です</translation>
    </message>
</context>
<context>
    <name>sign.key-size</name>
    <message>
        <source>is too large for a private key</source>
        <translation>秘密鍵として大きすぎます</translation>
    </message>
</context>
<context>
    <name>sign.no-key</name>
    <message>
        <source>holds no private key in PEM</source>
        <translation>PEM の秘密鍵がありません</translation>
    </message>
</context>
<context>
    <name>sign.other-key</name>
    <message>
        <source>is no certificate of the key in {file}</source>
        <translation>{file} の鍵の証明書ではありません</translation>
    </message>
</context>
<context>
    <name>signature.algorithm</name>
    <message>
        <source>nobody knows {algorithm}</source>
        <translation>{algorithm} は不明です</translation>
    </message>
</context>
<context>
    <name>signature.attributes</name>
    <message>
        <source>it signs attributes (openssl cms without -noattr), which Linux refuses behind a file</source>
        <translation>属性に署名しています (-noattr なしの openssl cms)。ファイルの後ろでは Linux がこれを拒否します</translation>
    </message>
</context>
<context>
    <name>signature.blacklisted</name>
    <message>
        <source>the certificate of {signer} is in the blacklist</source>
        <translation>{signer} の証明書はブラックリストにあります</translation>
    </message>
</context>
<context>
    <name>signature.chain</name>
    <message>
        <source>the certificate of {signer} was not made by {issuer}</source>
        <translation>{signer} の証明書は {issuer} が発行したものではありません</translation>
    </message>
</context>
<context>
    <name>signature.digest-differs</name>
    <message>
        <source>the bytes are not those that were signed</source>
        <translation>バイト列が署名されたものと違います</translation>
    </message>
</context>
<context>
    <name>signature.digest-size</name>
    <message>
        <source>the signed digest has another size than {hash}</source>
        <translation>署名されたダイジェストの大きさが {hash} と違います</translation>
    </message>
</context>
<context>
    <name>signature.hash-unknown</name>
    <message>
        <source>nobody knows the hash {hash}</source>
        <translation>ハッシュ {hash} は不明です</translation>
    </message>
</context>
<context>
    <name>signature.kind</name>
    <message>
        <source>the appended signature is of kind {kind}; 2 is PKCS#7</source>
        <translation>末尾に付けた署名の種類は {kind} です。PKCS#7 は 2 です</translation>
    </message>
</context>
<context>
    <name>signature.length</name>
    <message>
        <source>the appended signature is said to have {size}, the file has {before} before it</source>
        <translation>末尾に付けた署名は {size} とされていますが、ファイルのその前の部分は {before} です</translation>
    </message>
</context>
<context>
    <name>signature.no-attributes</name>
    <message>
        <source>Authenticode wants signed attributes</source>
        <translation>Authenticode は署名付き属性を求めます</translation>
    </message>
</context>
<context>
    <name>signature.no-key</name>
    <message>
        <source>no trusted key made it: signed by {signer}</source>
        <translation>信頼された鍵による署名ではありません: 署名者は {signer}</translation>
    </message>
</context>
<context>
    <name>signature.no-message-digest</name>
    <message>
        <source>the signed attributes have no digest</source>
        <translation>署名付き属性にダイジェストがありません</translation>
    </message>
</context>
<context>
    <name>signature.none</name>
    <message>
        <source>the file has no appended signature</source>
        <translation>ファイルの末尾に署名がありません</translation>
    </message>
</context>
<context>
    <name>signature.not-authenticode</name>
    <message>
        <source>it is no Authenticode signature: it is over {type}</source>
        <translation>Authenticode の署名ではありません: 対象は {type} です</translation>
    </message>
</context>
<context>
    <name>signature.not-data</name>
    <message>
        <source>it is a signature over {type}, not over data</source>
        <translation>データではなく {type} に対する署名です</translation>
    </message>
</context>
<context>
    <name>signature.not-detached</name>
    <message>
        <source>the message holds what it signs instead of leaving it outside, so that it says nothing of this file</source>
        <translation>メッセージが署名対象を外に置かず内に含んでいるため、このファイルについては何も述べていません</translation>
    </message>
</context>
<context>
    <name>signature.not-made</name>
    <message>
        <source>the signature of {signer} is not over these bytes</source>
        <translation>{signer} の署名はこのバイト列に対するものではありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-behind</name>
    <message>
        <source>certificates, counted behind the sections</source>
        <translation>証明書 (セクションの後ろから数えて)</translation>
    </message>
</context>
<context>
    <name>signature.pe-changed</name>
    <message>
        <source>its {hash} is {computed}, but {expected} was signed</source>
        <translation>{hash} は {computed} ですが、署名されたのは {expected} です</translation>
    </message>
</context>
<context>
    <name>signature.pe-content-tag</name>
    <message>
        <source>what it signs is no sequence</source>
        <translation>署名の対象がシーケンスではありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-detached</name>
    <message>
        <source>the signature does not hold what it signs</source>
        <translation>署名の中に署名の対象がありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-digest-size</name>
    <message>
        <source>the signed digest has {size} bytes, not {right}</source>
        <translation>署名されたダイジェストは {right} バイトではなく {size} バイトです</translation>
    </message>
</context>
<context>
    <name>signature.pe-directory</name>
    <message>
        <source>directory</source>
        <translation>ディレクトリー</translation>
    </message>
</context>
<context>
    <name>signature.pe-empty</name>
    <message>
        <source>the wrapper at {offset} holds {room} bytes, too few to sign</source>
        <translation>{offset} のラッパーには {room} バイトしかなく、署名には足りません</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash</name>
    <message>
        <source>Linux does not hash PE files by {hash}</source>
        <translation>Linux は PE ファイルのハッシュに {hash} を使いません</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash-missing</name>
    <message>
        <source>OpenSSL has no {hash} here</source>
        <translation>ここの OpenSSL に {hash} がありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-header</name>
    <message>
        <source>PE header</source>
        <translation>PE ヘッダー</translation>
    </message>
</context>
<context>
    <name>signature.pe-headers</name>
    <message>
        <source>headers</source>
        <translation>ヘッダー</translation>
    </message>
</context>
<context>
    <name>signature.pe-indirect</name>
    <message>
        <source>it signs no SPC_INDIRECT_DATA of a PE image</source>
        <translation>署名の対象が PE イメージの SPC_INDIRECT_DATA ではありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-magic</name>
    <message>
        <source>no PE32 and no PE32+: magic {magic} at {offset}</source>
        <translation>PE32 でも PE32+ でもありません: {offset} のマジックナンバーは {magic} です</translation>
    </message>
</context>
<context>
    <name>signature.pe-message</name>
    <message>
        <source>PKCS#7 message</source>
        <translation>PKCS#7 メッセージ</translation>
    </message>
</context>
<context>
    <name>signature.pe-none</name>
    <message>
        <source>the {size} bytes are no PE file, or over 4 GiB</source>
        <translation>この {size} バイトは PE ファイルでないか、4 GiB を超えています</translation>
    </message>
</context>
<context>
    <name>signature.pe-not-pkcs7</name>
    <message>
        <source>there is no PKCS#7 message at {offset}</source>
        <translation>{offset} に PKCS#7 メッセージがありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-optional-header</name>
    <message>
        <source>optional header</source>
        <translation>オプションヘッダー</translation>
    </message>
</context>
<context>
    <name>signature.pe-outside</name>
    <message>
        <source>{part}: {length} bytes at {offset} are not within {begin} to {end}</source>
        <translation>{part}: {offset} の {length} バイトが {begin} から {end} までに収まりません</translation>
    </message>
</context>
<context>
    <name>signature.pe-overlap</name>
    <message>
        <source>sections overlap: over {size} bytes to hash</source>
        <translation>セクションが重なっています: ハッシュの対象が {size} バイトを超えます</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7</name>
    <message>
        <source>its {size} bytes at {offset}: {error}</source>
        <translation>{offset} の {size} バイト: {error}</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7-size</name>
    <message>
        <source>the PKCS#7 at {offset} is over {most} bytes, which Linux refuses</source>
        <translation>{offset} の PKCS#7 が {most} バイトを超えています。Linux はこれを拒否します</translation>
    </message>
</context>
<context>
    <name>signature.pe-section</name>
    <message>
        <source>section</source>
        <translation>セクション</translation>
    </message>
</context>
<context>
    <name>signature.pe-section-table</name>
    <message>
        <source>section table</source>
        <translation>セクションテーブル</translation>
    </message>
</context>
<context>
    <name>signature.pe-table</name>
    <message>
        <source>certificate table</source>
        <translation>証明書テーブル</translation>
    </message>
</context>
<context>
    <name>signature.pe-unsigned</name>
    <message>
        <source>the PE file of {size} bytes is not signed</source>
        <translation>{size} バイトの PE ファイルに署名がありません</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper</name>
    <message>
        <source>signature in its wrapper</source>
        <translation>ラッパーの中の署名</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper-kind</name>
    <message>
        <source>wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)</source>
        <translation>ラッパー {revision}、{kind}: Linux が知るのは 0x200、0x2 (PKCS#7) です</translation>
    </message>
</context>
<context>
    <name>signature.pkcs7-size</name>
    <message>
        <source>its PKCS#7 has over {most} bytes, which Linux refuses</source>
        <translation>PKCS#7 が {most} バイトを超えており、Linux は拒否します</translation>
    </message>
</context>
<context>
    <name>signature.repeats</name>
    <message>
        <source>a signed attribute stands there twice</source>
        <translation>署名された属性が二重に存在します</translation>
    </message>
</context>
<context>
    <name>signature.revoked</name>
    <message>
        <source>the certificate of {signer} is revoked by {file}</source>
        <translation>{signer} の証明書は {file} により失効しています</translation>
    </message>
</context>
<context>
    <name>signature.some-attributes</name>
    <message>
        <source>some of its signers sign attributes, others do not</source>
        <translation>署名者の一部だけが属性に署名しています</translation>
    </message>
</context>
<context>
    <name>signature.time</name>
    <message>
        <source>it was made at {time}, when the certificate of {signer} was not valid ({begin} to {end})</source>
        <translation>署名の日時は {time} で、{signer} の証明書の有効期間 ({begin} から {end}) の外です</translation>
    </message>
</context>
<context>
    <name>signature.trailer</name>
    <message>
        <source>the 12 bytes behind the signature are not zero where they must be</source>
        <translation>署名の後ろの 12 バイトに、ゼロであるべきなのにゼロでないものがあります</translation>
    </message>
</context>
<context>
    <name>signature.trusted</name>
    <message>
        <source>signed by {signer}, trusted by {key}</source>
        <translation>署名者は {signer}、{key} により信頼されています</translation>
    </message>
</context>
<context>
    <name>signature.weak-hash</name>
    <message>
        <source>the hash {hash} does not count for a manifest</source>
        <translation>ハッシュ {hash} はマニフェストには認められません</translation>
    </message>
</context>
<context>
    <name>size.byte</name>
    <message>
        <source>{count} byte</source>
        <translation>{count} バイト</translation>
    </message>
</context>
<context>
    <name>size.bytes</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} バイト</translation>
    </message>
</context>
<context>
    <name>snapshot.bad-file</name>
    <message>
        <source>it should hold {expected}, but begins with &quot;{found}&quot;</source>
        <translation>{expected} があるはずですが、&quot;{found}&quot; で始まっています</translation>
    </message>
</context>
<context>
    <name>snapshot.byte-order</name>
    <message>
        <source>snapshot.json says {order}-endian, but the machine name is {machine}</source>
        <translation>snapshot.json は {order} エンディアンとしていますが、マシン名は {machine} です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-block-size</name>
    <message>
        <source>the size of memory blocks is known from the device tree only</source>
        <translation>メモリーブロックの大きさはデバイスツリーからしか分かりません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-boot-id</name>
    <message>
        <source>a crash image cannot be tied to this boot</source>
        <translation>クラッシュイメージをこの起動に結び付けられません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cmdline</name>
    <message>
        <source>the running kernel&apos;s command line cannot be reused</source>
        <translation>実行中のカーネルのコマンドラインを再利用できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-config</name>
    <message>
        <source>how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked</source>
        <translation>実行中のカーネルの設定が不明です: CONFIG_KEXEC を確認できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cpuinfo</name>
    <message>
        <source>the processor&apos;s name and number are known from the device tree only</source>
        <translation>プロセッサーの名前と数はデバイスツリーからしか分かりません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-loaded</name>
    <message>
        <source>whether a crash image is loaded is unknown</source>
        <translation>クラッシュイメージがロードされているか不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-notes</name>
    <message>
        <source>a crash image cannot say where the processors leave their notes</source>
        <translation>クラッシュイメージは、プロセッサーがノートを残す場所を示せません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-size</name>
    <message>
        <source>the size of the crash region is known from the device tree only</source>
        <translation>クラッシュ領域の大きさはデバイスツリーからしか分かりません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-dmesg</name>
    <message>
        <source>what the running kernel said at boot cannot be compared</source>
        <translation>実行中のカーネルの起動時の出力を比較できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-fdt</name>
    <message>
        <source>memory that the firmware reserved in the boot tree is unknown, and profiles that start from the boot tree start from the live tree</source>
        <translation>起動時のツリーでファームウェアが予約したメモリーが不明で、起動時のツリーから始めるプロファイルは動作中のツリーから始めます</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-ascii</name>
    <message>
        <source>the measurement log cannot be shown as the kernel writes it</source>
        <translation>計測ログをカーネルが書くとおりに表示できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-binary</name>
    <message>
        <source>the measurement log cannot be handed over</source>
        <translation>計測ログを引き渡せません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-iomem</name>
    <message>
        <source>the kernel&apos;s own list of RAM cannot be compared with the device tree</source>
        <translation>カーネル自身の RAM リストをデバイスツリーと比較できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-json</name>
    <message>
        <source>how the snapshot was made is unknown; the byte order is taken from uname</source>
        <translation>スナップショットの作られ方が不明です。バイト順は uname から取ります</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-panic</name>
    <message>
        <source>the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)</source>
        <translation>クラッシュイメージのロード許可回数が不明です (カーネルが 6.3 より古いかもしれません)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-reboot</name>
    <message>
        <source>the number of allowed loads is unknown (the kernel may be older than 6.3)</source>
        <translation>ロードの許可回数が不明です (カーネルが 6.3 より古いかもしれません)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-live-tree</name>
    <message>
        <source>the end of the running kernel, the crash region and the hash table are unknown, there is no memory fingerprint, and profiles that start from the live tree start from the boot tree</source>
        <translation>実行中のカーネルの終わり、クラッシュ領域、ハッシュテーブルが不明で、メモリーのフィンガープリントもなく、動作中のツリーから始めるプロファイルは起動時のツリーから始めます</translation>
    </message>
</context>
<context>
    <name>snapshot.no-load-disabled</name>
    <message>
        <source>whether kexec_load is disabled on the target is unknown</source>
        <translation>ターゲットで kexec_load が無効か不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-loaded</name>
    <message>
        <source>whether the running kernel can kexec at all, and has an image loaded, is unknown</source>
        <translation>実行中のカーネルが kexec できるか、イメージがロードされているか不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lockdown</name>
    <message>
        <source>whether lockdown forbids kexec_load is unknown</source>
        <translation>lockdown が kexec_load を禁じているか不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lsm</name>
    <message>
        <source>which security modules are active is unknown</source>
        <translation>有効なセキュリティモジュールが不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-memory</name>
    <message>
        <source>the kernel&apos;s early list of RAM cannot be compared with the device tree</source>
        <translation>カーネルの初期の RAM リストをデバイスツリーと比較できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-reserved</name>
    <message>
        <source>the kernel&apos;s early reservations cannot be compared with the device tree</source>
        <translation>カーネルの初期の予約をデバイスツリーと比較できません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-meminfo</name>
    <message>
        <source>half of RAM, the limit for all segments, is reckoned from the device tree, which counts more than the kernel does</source>
        <translation>全セグメントの上限である RAM の半分をデバイスツリーから計算します。これはカーネルの計算より多くなります</translation>
    </message>
</context>
<context>
    <name>snapshot.no-pagesize</name>
    <message>
        <source>the page size of the running kernel must be given or assumed</source>
        <translation>実行中のカーネルのページサイズを指定するか仮定する必要があります</translation>
    </message>
</context>
<context>
    <name>snapshot.no-release</name>
    <message>
        <source>the running kernel&apos;s version is unknown, so that its known errors are not looked for</source>
        <translation>実行中のカーネルのバージョンが不明なため、既知の不具合は調べません</translation>
    </message>
</context>
<context>
    <name>snapshot.no-uname</name>
    <message>
        <source>the machine name is unknown</source>
        <translation>マシン名が不明です</translation>
    </message>
</context>
<context>
    <name>snapshot.no-vmcoreinfo</name>
    <message>
        <source>a crash image cannot say where vmcoreinfo is</source>
        <translation>クラッシュイメージは vmcoreinfo の場所を示せません</translation>
    </message>
</context>
<context>
    <name>snapshot.none</name>
    <message>
        <source>it is no snapshot: it has neither device-tree/ nor fdt</source>
        <translation>スナップショットではありません: device-tree/ も fdt もありません</translation>
    </message>
</context>
<context>
    <name>snapshot.secret</name>
    <message>
        <source>{source} holds the secret {path}; it was dropped</source>
        <translation>{source} に秘密 {path} が含まれていたため、除きました</translation>
    </message>
</context>
<context>
    <name>snapshot.skipped</name>
    <message>
        <source>{count} file(s) could not be used, the first: {first}</source>
        <translation>{count} 個のファイルを使えませんでした。最初のもの: {first}</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-deep</name>
    <message>
        <source>nodes are nested too deeply</source>
        <translation>ノードの入れ子が深すぎます</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-empty</name>
    <message>
        <source>the device tree is empty</source>
        <translation>デバイスツリーが空です</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-name</name>
    <message>
        <source>a name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
</context>
<context>
    <name>snapshot.unreadable</name>
    <message>
        <source>{file} could not be captured: {reason}</source>
        <translation>{file} を取得できませんでした: {reason}</translation>
    </message>
</context>
<context>
    <name>snapshot.version</name>
    <message>
        <source>snapshot.json has version {version}; version {known} is known here, so some of what it says may be missed</source>
        <translation>snapshot.json のバージョンは {version} です。ここで分かるのは {known} なので、一部を見落とすかもしれません</translation>
    </message>
</context>
<context>
    <name>source.backup</name>
    <message>
        <source>filled by the purgatory</source>
        <translation>purgatory が書き込みます</translation>
    </message>
</context>
<context>
    <name>source.builtin-big</name>
    <message>
        <source>built-in purgatory (big-endian)</source>
        <translation>内蔵 purgatory (ビッグエンディアン)</translation>
    </message>
</context>
<context>
    <name>source.builtin-little</name>
    <message>
        <source>built-in purgatory (little-endian)</source>
        <translation>内蔵 purgatory (リトルエンディアン)</translation>
    </message>
</context>
<context>
    <name>source.elfcorehdr</name>
    <message>
        <source>header of the dump: {notes} notes, {ranges} ranges of memory</source>
        <translation>ダンプのヘッダー: ノート {notes} 個、メモリー {ranges} 範囲</translation>
    </message>
</context>
<context>
    <name>source.load</name>
    <message>
        <source>{file}: PT_LOAD {number} at file offset {offset}</source>
        <translation>{file}: PT_LOAD {number}、ファイルオフセット {offset}</translation>
    </message>
</context>
<context>
    <name>source.loads</name>
    <message>
        <source>{file}: {count} PT_LOAD</source>
        <translation>{file}: PT_LOAD {count} 個</translation>
    </message>
</context>
<context>
    <name>source.measurements</name>
    <message>
        <source>the target&apos;s measurement log</source>
        <translation>ターゲットの計測ログ</translation>
    </message>
</context>
<context>
    <name>source.running-kernel</name>
    <message>
        <source>the running kernel&apos;s own purgatory</source>
        <translation>実行中のカーネル自身の purgatory</translation>
    </message>
</context>
<context>
    <name>source.tree</name>
    <message>
        <source>the target&apos;s device tree, edited</source>
        <translation>ターゲットのデバイスツリーを編集したもの</translation>
    </message>
</context>
<context>
    <name>table.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>table.too-long</name>
    <message>
        <source>the table has too many rows</source>
        <translation>表の行が多すぎます</translation>
    </message>
</context>
<context>
    <name>target.ansible-marker</name>
    <message>
        <source>Ansible knows the new system by the plan&apos;s marker, which this bundle does not have</source>
        <translation>Ansible は新しいシステムをプランの目印で見分けますが、このバンドルにはありません</translation>
    </message>
</context>
<context>
    <name>target.bad-destination</name>
    <message>
        <source>&quot;{text}&quot; is no destination: {why}</source>
        <translation>「{text}」は接続先ではありません: {why}</translation>
    </message>
</context>
<context>
    <name>target.boot-crash</name>
    <message>
        <source>plan {plan} is a crash image: the running kernel enters it when it panics, and nothing else starts it. Load it (kwb target load), and it waits in the memory reserved for it; to try it, let the machine panic: echo c &gt; /proc/sysrq-trigger</source>
        <translation>プラン {plan} はクラッシュイメージです。実行中のカーネルがパニックのときに入るもので、ほかの方法では起動しません。ロードすると (kwb target load)、予約されたメモリで待機します。試すには、マシンをパニックさせてください: echo c &gt; /proc/sysrq-trigger</translation>
    </message>
</context>
<context>
    <name>target.boot-local</name>
    <message>
        <source>this machine cannot be watched by itself while it boots</source>
        <translation>このマシンは、起動中の自分自身を監視できません</translation>
    </message>
</context>
<context>
    <name>target.boot-local-hint</name>
    <message>
        <source>load it, then run &quot;systemctl kexec&quot;</source>
        <translation>ロードしてから「systemctl kexec」を実行してください</translation>
    </message>
</context>
<context>
    <name>target.boot-refused</name>
    <message>
        <source>the target does not start it: {why}</source>
        <translation>ターゲットが起動しません: {why}</translation>
    </message>
</context>
<context>
    <name>target.bundle-damaged</name>
    <message>
        <source>this is not the file that was written into the bundle</source>
        <translation>バンドルに書かれたファイルと異なります</translation>
    </message>
</context>
<context>
    <name>target.bundle-lacks</name>
    <message>
        <source>the bundle lacks a file</source>
        <translation>バンドルに足りないファイルがあります</translation>
    </message>
</context>
<context>
    <name>target.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
</context>
<context>
    <name>target.cannot-pack</name>
    <message>
        <source>files cannot be packed: {why}</source>
        <translation>ファイルをまとめられません: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-prune</name>
    <message>
        <source>the store cannot be cleared: {why}</source>
        <translation>保管場所を整理できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-store</name>
    <message>
        <source>the target cannot keep the file: {why}</source>
        <translation>ターゲットがファイルを保存できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.destination-hint</name>
    <message>
        <source>give a host, user@host, ssh://user@host:port or local:</source>
        <translation>ホスト、user@host、ssh://user@host:port、または local: を指定してください</translation>
    </message>
</context>
<context>
    <name>target.export-again</name>
    <message>
        <source>export the bundle again</source>
        <translation>バンドルをもう一度エクスポートしてください</translation>
    </message>
</context>
<context>
    <name>target.history-unreadable</name>
    <message>
        <source>the history cannot be read: {why}</source>
        <translation>履歴を読めません: {why}</translation>
    </message>
</context>
<context>
    <name>target.host-key-hint</name>
    <message>
        <source>the target&apos;s host key is unknown or another than before: compare its fingerprint with one that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R</source>
        <translation>ターゲットのホスト鍵が未知か、以前と異なります。信頼できるフィンガープリントと比べてから、一度 ssh で接続するか、ssh-keygen -R で古い鍵を除いてください</translation>
    </message>
</context>
<context>
    <name>target.install-ssh</name>
    <message>
        <source>on Debian it is in the package openssh-client</source>
        <translation>Debian ではパッケージ openssh-client にあります</translation>
    </message>
</context>
<context>
    <name>target.localhost-overruled</name>
    <message>
        <source>the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is checked all the same</source>
        <translation>SSH の設定は NoHostAuthenticationForLocalhost=yes ですが、ホスト鍵は検査されます</translation>
    </message>
</context>
<context>
    <name>target.login-hint</name>
    <message>
        <source>try the same login by ssh; kwb asks nothing that ssh does not ask</source>
        <translation>同じログインを ssh で試してください。kwb は ssh が求めないものを求めません</translation>
    </message>
</context>
<context>
    <name>target.lost-again</name>
    <message>
        <source>the connection was lost a second time</source>
        <translation>接続が再び失われました</translation>
    </message>
</context>
<context>
    <name>target.no-bundle</name>
    <message>
        <source>this is no bundle: it has no manifest.json</source>
        <translation>バンドルではありません: manifest.json がありません</translation>
    </message>
</context>
<context>
    <name>target.no-console-command</name>
    <message>
        <source>the console command cannot be run: {why}</source>
        <translation>コンソールのコマンドを実行できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-console-file</name>
    <message>
        <source>the console cannot be read: {why}</source>
        <translation>コンソールを読めません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader</name>
    <message>
        <source>the target has no loader of ours that could unload a crash image</source>
        <translation>クラッシュイメージのアンロードに使える当プログラムのローダーがターゲットにありません</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader-hint</name>
    <message>
        <source>kwb target push a crash bundle first, or run kexec -p -u there</source>
        <translation>先にクラッシュ用のバンドルを送信するか (kwb target push)、ターゲットで kexec -p -u を実行してください</translation>
    </message>
</context>
<context>
    <name>target.no-folder</name>
    <message>
        <source>no folder for the SSH connection can be made: {why}</source>
        <translation>SSH 接続用のフォルダーを作れません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-gzip</name>
    <message>
        <source>the data cannot be compressed</source>
        <translation>データを圧縮できません</translation>
    </message>
</context>
<context>
    <name>target.no-history</name>
    <message>
        <source>the history cannot be written: {why}</source>
        <translation>履歴を書けません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-loader</name>
    <message>
        <source>the target has no loader of ours that could unload it</source>
        <translation>アンロードに使える当プログラムのローダーがターゲットにありません</translation>
    </message>
</context>
<context>
    <name>target.no-loader-hint</name>
    <message>
        <source>kwb target push a bundle first, or run kexec -u there</source>
        <translation>先にバンドルを送信するか (kwb target push)、ターゲットで kexec -u を実行してください</translation>
    </message>
</context>
<context>
    <name>target.no-snapshot</name>
    <message>
        <source>no snapshot can be captured: {why}</source>
        <translation>スナップショットを取得できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-ssh</name>
    <message>
        <source>ssh cannot be run: {why}</source>
        <translation>ssh を実行できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-temporary-folder</name>
    <message>
        <source>no temporary folder can be made for the bundle: {why}</source>
        <translation>バンドル用の一時フォルダーを作れません: {why}</translation>
    </message>
</context>
<context>
    <name>target.noise</name>
    <message>
        <source>the target&apos;s login shell only makes noise</source>
        <translation>ターゲットのログインシェルが雑音しか出力しません</translation>
    </message>
</context>
<context>
    <name>target.old-loader</name>
    <message>
        <source>the bundle&apos;s loader is of an earlier version and would not check the manifest</source>
        <translation>バンドルのローダーは以前のバージョンのもので、マニフェストを確かめません</translation>
    </message>
</context>
<context>
    <name>target.other-bytes</name>
    <message>
        <source>the target has got other bytes than were sent; they were thrown away</source>
        <translation>ターゲットが受け取ったバイトが送信したものと異なり、破棄されました</translation>
    </message>
</context>
<context>
    <name>target.push-again</name>
    <message>
        <source>push again; if it happens twice, look at the target&apos;s disk</source>
        <translation>もう一度送信してください。二度起きたらターゲットのディスクを調べてください</translation>
    </message>
</context>
<context>
    <name>target.said</name>
    <message>
        <source>it said: {words}</source>
        <translation>出力: {words}</translation>
    </message>
</context>
<context>
    <name>target.snapshot-too-large</name>
    <message>
        <source>the snapshot is larger than 256 MiB</source>
        <translation>スナップショットが 256 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>target.state-cut</name>
    <message>
        <source>the target&apos;s answer about itself ended too early</source>
        <translation>ターゲットの状態の応答が途中で終わりました</translation>
    </message>
</context>
<context>
    <name>target.store-cut</name>
    <message>
        <source>the list of the target&apos;s store ended too early</source>
        <translation>ターゲットの保管場所の一覧が途中で終わりました</translation>
    </message>
</context>
<context>
    <name>target.strict-overruled</name>
    <message>
        <source>the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are asked for all the same</source>
        <translation>SSH の設定は StrictHostKeyChecking={value} ですが、未知のホスト鍵については確認します</translation>
    </message>
</context>
<context>
    <name>target.unreachable</name>
    <message>
        <source>the target cannot be reached: {why}</source>
        <translation>ターゲットに到達できません: {why}</translation>
    </message>
</context>
<context>
    <name>target.unsteady</name>
    <message>
        <source>the file does not arrive whole on the target</source>
        <translation>ファイルがターゲットに完全には届きません</translation>
    </message>
</context>
<context>
    <name>target.watch-cancelled</name>
    <message>
        <source>watching was cancelled; the machine goes on with what it does</source>
        <translation>監視を取りやめました。マシンの動作はそのまま続きます</translation>
    </message>
</context>
<context>
    <name>token.accumulated</name>
    <message>
        <source>{name} is given {count} times; each has its effect.</source>
        <translation>{name} が {count} 回あります。それぞれに効果があります。</translation>
    </message>
</context>
<context>
    <name>token.by-reader</name>
    <message>
        <source>{name} is given {count} times; which of them count depends on who reads it.</source>
        <translation>{name} が {count} 回あります。どれが有効かは読む側によります。</translation>
    </message>
</context>
<context>
    <name>token.effective</name>
    <message>
        <source>{name} is given {count} times; this one is the last and counts.</source>
        <translation>{name} が {count} 回あります。最後のこれが有効です。</translation>
    </message>
</context>
<context>
    <name>token.effective-first</name>
    <message>
        <source>{name} is given {count} times; this one is the first and counts.</source>
        <translation>{name} が {count} 回あります。最初のこれが有効です。</translation>
    </message>
</context>
<context>
    <name>token.for-init</name>
    <message>
        <source>Stands behind &quot;--&quot;: it goes to the first program, not to the kernel.</source>
        <translation>&quot;--&quot; の後ろにあります: カーネルではなく最初のプログラムに渡ります。</translation>
    </message>
</context>
<context>
    <name>token.overridden</name>
    <message>
        <source>{name} is given {count} times; a later one takes the place of this.</source>
        <translation>{name} が {count} 回あります。後のものがこれに取って代わります。</translation>
    </message>
</context>
<context>
    <name>token.overridden-first</name>
    <message>
        <source>{name} is given {count} times; the first counts, and this one is ignored.</source>
        <translation>{name} が {count} 回あります。最初のものが有効で、これは無視されます。</translation>
    </message>
</context>
<context>
    <name>trace.and-more</name>
    <message>
        <source> and {count} more</source>
        <translation> と他 {count} 個</translation>
    </message>
</context>
<context>
    <name>trace.asked</name>
    <message>
        <source>Looked {direction} for {size} bytes at a multiple of {align}, in [{min}, {end}) ({limit}).</source>
        <translation>{direction}に検索: [{min}, {end}) の中で {align} の倍数に {size} バイト ({limit})。</translation>
    </message>
</context>
<context>
    <name>trace.bottom-up</name>
    <message>
        <source>bottom up</source>
        <translation>下から上</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-changed</name>
    <message>
        <source>{allocator} makes &quot;{cmdline}&quot; of the command line.</source>
        <translation>{allocator} はコマンドラインを &quot;{cmdline}&quot; にします。</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-dropped</name>
    <message>
        <source>{word} of the target&apos;s command line is left out: it was about the running kernel.</source>
        <translation>ターゲットのコマンドラインの {word} は省きます: 実行中のカーネルについてのものです。</translation>
    </message>
</context>
<context>
    <name>trace.crash-region</name>
    <message>
        <source>All of a crash image lies in {region}, which the running kernel keeps free ({sources}).</source>
        <translation>クラッシュイメージのすべては、実行中のカーネルが空けておく {region} にあります ({sources})。</translation>
    </message>
</context>
<context>
    <name>trace.elfcorehdr-word</name>
    <message>
        <source>elfcorehdr= on the command line tells the crash kernel where the header of the dump is: &quot;{cmdline}&quot;.</source>
        <translation>コマンドラインの elfcorehdr= は、ダンプのヘッダーの場所をクラッシュカーネルに伝えます: &quot;{cmdline}&quot;。</translation>
    </message>
</context>
<context>
    <name>trace.exclude-why</name>
    <message>
        <source>{why} ({source})</source>
        <translation>{why} ({source})</translation>
    </message>
</context>
<context>
    <name>trace.excluded</name>
    <message>
        <source>Kept clear of {what} {range} ({source}){more}: {rule}.</source>
        <translation>{what} {range} ({source}) を避けました{more}: {rule}。</translation>
    </message>
</context>
<context>
    <name>trace.extent</name>
    <message>
        <source>Kept clear of {range}: the new kernel moves itself there before it reads anything else.</source>
        <translation>{range} を避けました: 新しいカーネルはほかを読む前にそこへ移動します。</translation>
    </message>
</context>
<context>
    <name>trace.ram-free</name>
    <message>
        <source>{ram} It is free without the {reserved} ranges that the kernel&apos;s own memblock lists as reserved.</source>
        <translation>{ram} カーネルの memblock が予約済みとする {reserved} 個の範囲を除いて空きです。</translation>
    </message>
</context>
<context>
    <name>trace.ram-free-tree</name>
    <message>
        <source>{ram} It is free without {reserved} ranges that the device tree says are reserved; what the kernel reserved besides is not known.</source>
        <translation>{ram} デバイスツリーが予約済みとする {reserved} 個の範囲を除いて空きです。カーネルがほかに予約したものは不明です。</translation>
    </message>
</context>
<context>
    <name>trace.ram-iomem</name>
    <message>
        <source>RAM is the {count} lines &quot;System RAM&quot; of /proc/iomem.</source>
        <translation>RAM は /proc/iomem の &quot;System RAM&quot; の {count} 行です。</translation>
    </message>
</context>
<context>
    <name>trace.ram-lite</name>
    <message>
        <source>RAM is what the memory nodes list below {top}{which}: {count} ranges.</source>
        <translation>RAM は {top} より下でメモリーノードが示すものです{which}: {count} 範囲。</translation>
    </message>
</context>
<context>
    <name>trace.ram-memblock</name>
    <message>
        <source>RAM is what the kernel&apos;s own memblock lists (regions: {count}).</source>
        <translation>RAM はカーネルの memblock が示すものです (領域: {count})。</translation>
    </message>
</context>
<context>
    <name>trace.ram-node-end</name>
    <message>
        <source>the end of the lowest memory node</source>
        <translation>最も低いメモリノードの終わり</translation>
    </message>
</context>
<context>
    <name>trace.ram-one-range</name>
    <message>
        <source>RAM is taken as one range from 0 to {end}, {what}, minus what is excluded.</source>
        <translation>RAM は 0 から {end} までの 1 つの範囲 ({what}) から、除外されたものを引いたものとします。</translation>
    </message>
</context>
<context>
    <name>trace.ram-tool-limit</name>
    <message>
        <source>beyond which the tool does not look</source>
        <translation>その先をツールは探しません</translation>
    </message>
</context>
<context>
    <name>trace.ram-tree</name>
    <message>
        <source>RAM is what the device tree lists: {size} bytes (ranges: {count}).</source>
        <translation>RAM はデバイスツリーが示すものです: {size} バイト (範囲: {count})。</translation>
    </message>
</context>
<context>
    <name>trace.reach</name>
    <message>
        <source>It cannot lie in {range}: {because}.</source>
        <translation>{range} には置けません: {because}。</translation>
    </message>
</context>
<context>
    <name>trace.reserve</name>
    <message>
        <source>Kept clear of {range}: reserved by the request.</source>
        <translation>{range} を避けました: 要求により予約されています。</translation>
    </message>
</context>
<context>
    <name>trace.top-down</name>
    <message>
        <source>top down</source>
        <translation>上から下</translation>
    </message>
</context>
<context>
    <name>tree-lines.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>tree-rows.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>tree-rows.filter-cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>中止されました</translation>
    </message>
</context>
<context>
    <name>tree-rows.limit</name>
    <message>
        <source>the device tree has too many parts to show</source>
        <translation>デバイスツリーの要素が多すぎて表示できません</translation>
    </message>
</context>
<context>
    <name>tree.backup-row</name>
    <message>
        <source>the copy of the first memory must stay</source>
        <translation>最初のメモリーの複製は残す必要があります</translation>
    </message>
</context>
<context>
    <name>tree.boot-cpu-zero</name>
    <message>
        <source>the purgatory writes the CPU that boots there</source>
        <translation>purgatory が起動する CPU をここに書きます</translation>
    </message>
</context>
<context>
    <name>tree.bootargs</name>
    <message>
        <source>the new kernel&apos;s command line</source>
        <translation>新しいカーネルのコマンドライン</translation>
    </message>
</context>
<context>
    <name>tree.bootargs-none</name>
    <message>
        <source>no command line was asked for</source>
        <translation>コマンドラインは求められていません</translation>
    </message>
</context>
<context>
    <name>tree.booted-from-kexec</name>
    <message>
        <source>tells the kernel that no firmware came before it</source>
        <translation>前にファームウェアが動いていないことをカーネルに伝えます</translation>
    </message>
</context>
<context>
    <name>tree.cell-too-small</name>
    <message>
        <source>{value} does not fit the one cell that the root has for it</source>
        <translation>{value} は、ルートが用意する 1 セルに収まりません</translation>
    </message>
</context>
<context>
    <name>tree.chosen</name>
    <message>
        <source>the node that carries what a boot loader tells a kernel</source>
        <translation>ブートローダーがカーネルに伝えることを運ぶノード</translation>
    </message>
</context>
<context>
    <name>tree.cpus</name>
    <message>
        <source>CPUs as they are now, not as they were at boot</source>
        <translation>起動時ではなく現在の CPU</translation>
    </message>
</context>
<context>
    <name>tree.crash-old</name>
    <message>
        <source>it is about a crash dump of an earlier kernel</source>
        <translation>以前のカーネルのクラッシュダンプについてのものです</translation>
    </message>
</context>
<context>
    <name>tree.dma-window</name>
    <message>
        <source>DMA windows as they are now</source>
        <translation>現在の DMA ウィンドウ</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable</name>
    <message>
        <source>what the crash kernel may use of each LMB: rows for those alone that it looks at, because others would bring it out of step</source>
        <translation>各 LMB のうちクラッシュカーネルが使ってよい部分: カーネルが見る LMB の行だけ。ほかの行があると読み取りがずれます</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable-all</name>
    <message>
        <source>what the crash kernel may use of each LMB: a row for each</source>
        <translation>各 LMB のうちクラッシュカーネルが使ってよい部分: LMB ごとに一行</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr</name>
    <message>
        <source>where the header of the dump is, for kernels that look here</source>
        <translation>ダンプのヘッダーの場所 (ここを見るカーネル用)</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr-row</name>
    <message>
        <source>the header of the dump must stay</source>
        <translation>ダンプのヘッダーは残す必要があります</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row</name>
    <message>
        <source>the tree itself, so that the reservation block is never empty</source>
        <translation>予約ブロックが空にならないように、ツリー自身</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row-old</name>
    <message>
        <source>the running kernel&apos;s own tree is not needed any more</source>
        <translation>実行中のカーネル自身のツリーはもう必要ありません</translation>
    </message>
</context>
<context>
    <name>tree.hand-edit</name>
    <message>
        <source>asked for by the request</source>
        <translation>要求によるもの</translation>
    </message>
</context>
<context>
    <name>tree.ima</name>
    <message>
        <source>the new kernel takes the measurement log over from there</source>
        <translation>新しいカーネルはそこから計測ログを引き継ぎます</translation>
    </message>
</context>
<context>
    <name>tree.ima-old</name>
    <message>
        <source>the measurement log of an earlier kernel was taken over already</source>
        <translation>以前のカーネルの計測ログはすでに引き継がれています</translation>
    </message>
</context>
<context>
    <name>tree.initrd-end</name>
    <message>
        <source>first byte behind the new initrd</source>
        <translation>新しい initrd の次のバイト</translation>
    </message>
</context>
<context>
    <name>tree.initrd-old</name>
    <message>
        <source>the running kernel&apos;s initrd means nothing to the new one</source>
        <translation>実行中のカーネルの initrd は新しいカーネルには意味がありません</translation>
    </message>
</context>
<context>
    <name>tree.initrd-row</name>
    <message>
        <source>the new kernel must not use the initrd&apos;s memory before it is unpacked</source>
        <translation>新しいカーネルは展開前に initrd のメモリーを使ってはなりません</translation>
    </message>
</context>
<context>
    <name>tree.initrd-start</name>
    <message>
        <source>first byte of the new initrd</source>
        <translation>新しい initrd の最初のバイト</translation>
    </message>
</context>
<context>
    <name>tree.keep-row</name>
    <message>
        <source>the boot loader reserved it for a reason that still holds</source>
        <translation>ブートローダーが、まだ有効な理由で予約しました</translation>
    </message>
</context>
<context>
    <name>tree.last-row</name>
    <message>
        <source>the last row is taken for the tree&apos;s own</source>
        <translation>最後の行はツリー自身のものとみなされます</translation>
    </message>
</context>
<context>
    <name>tree.lite-row</name>
    <message>
        <source>{what} ({source}) was kept clear of, so it is reserved</source>
        <translation>{what} ({source}) を避けたので、予約されます</translation>
    </message>
</context>
<context>
    <name>tree.lite-row-old</name>
    <message>
        <source>the rows of the tree are deleted, but every second one is stepped over</source>
        <translation>ツリーの行は削除されますが、1 行おきに飛ばされます</translation>
    </message>
</context>
<context>
    <name>tree.lite-sorted</name>
    <message>
        <source>nodes and properties are sorted by name</source>
        <translation>ノードとプロパティは名前順です</translation>
    </message>
</context>
<context>
    <name>tree.marker</name>
    <message>
        <source>the marker lets a booted machine be asked which plan it runs</source>
        <translation>マーカーにより、起動したマシンにどのプランで動いているか尋ねられます</translation>
    </message>
</context>
<context>
    <name>tree.old-memory-row</name>
    <message>
        <source>memory of the kernel that died, up to the crash region: it is what the dump is about</source>
        <translation>停止したカーネルのメモリー、クラッシュ領域まで: ダンプの対象です</translation>
    </message>
</context>
<context>
    <name>tree.overlay</name>
    <message>
        <source>an overlay of the request</source>
        <translation>要求のオーバーレイ</translation>
    </message>
</context>
<context>
    <name>tree.reserve</name>
    <message>
        <source>{what} ({source}) stays in use</source>
        <translation>{what} ({source}) は引き続き使われます</translation>
    </message>
</context>
<context>
    <name>tree.running-only</name>
    <message>
        <source>it describes the running kernel only</source>
        <translation>実行中のカーネルだけを記述しています</translation>
    </message>
</context>
<context>
    <name>tree.seed</name>
    <message>
        <source>room for random bytes that the loader fills in on the target (late slot)</source>
        <translation>ローダーがターゲットで埋める乱数バイトの場所 (遅延スロット)</translation>
    </message>
</context>
<context>
    <name>tree.seed-old</name>
    <message>
        <source>a seed may be used once only</source>
        <translation>シードは 1 回しか使えません</translation>
    </message>
</context>
<context>
    <name>tree.sorted</name>
    <message>
        <source>siblings are sorted by name</source>
        <translation>兄弟は名前順です</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory</name>
    <message>
        <source>the crash kernel takes this in place of reg: memory up to the end of the crash region, and the firmware&apos;s</source>
        <translation>クラッシュカーネルは reg の代わりにこれを使います: クラッシュ領域の終わりまでのメモリーとファームウェアのメモリー</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory-range</name>
    <message>
        <source>the crash region, for kernels that look here (those of PowerPC do not)</source>
        <translation>クラッシュ領域 (ここを見るカーネル用。PowerPC のカーネルは見ません)</translation>
    </message>
</context>
<context>
    <name>trust.added</name>
    <message>
        <source>{name}, {digest}</source>
        <translation>{name}、{digest}</translation>
    </message>
</context>
<context>
    <name>trust.appended</name>
    <message>
        <source>appended, {size} at {offset}</source>
        <translation>末尾に付加、{size}、位置 {offset}</translation>
    </message>
</context>
<context>
    <name>trust.authenticode</name>
    <message>
        <source>Authenticode, {size} at {offset}</source>
        <translation>Authenticode、{size}、位置 {offset}</translation>
    </message>
</context>
<context>
    <name>trust.blacklist</name>
    <message>
        <source>blacklist of the target</source>
        <translation>ターゲットのブラックリスト</translation>
    </message>
</context>
<context>
    <name>trust.blacklisted-key</name>
    <message>
        <source>in that blacklist</source>
        <translation>そのブラックリストにあるもの</translation>
    </message>
</context>
<context>
    <name>trust.by-issuer</name>
    <message>
        <source>{issuer}, serial number {serial}</source>
        <translation>{issuer}、シリアル番号 {serial}</translation>
    </message>
</context>
<context>
    <name>trust.by-key</name>
    <message>
        <source>the key with the identifier {id}</source>
        <translation>識別子 {id} の鍵</translation>
    </message>
</context>
<context>
    <name>trust.call-accepted</name>
    <message>
        <source>accepted: {why}</source>
        <translation>受け入れ: {why}</translation>
    </message>
</context>
<context>
    <name>trust.call-refused</name>
    <message>
        <source>refused with {name}: {why}</source>
        <translation>{name} で拒否: {why}</translation>
    </message>
</context>
<context>
    <name>trust.entries</name>
    <message>
        <source>entries: {count}</source>
        <translation>項目: {count}</translation>
    </message>
</context>
<context>
    <name>trust.key-absent</name>
    <message>
        <source>in none of its keyrings that can be read</source>
        <translation>読み取れるどの鍵束にもありません</translation>
    </message>
</context>
<context>
    <name>trust.key-found</name>
    <message>
        <source>in one of its keyrings</source>
        <translation>鍵束の一つにあります</translation>
    </message>
</context>
<context>
    <name>trust.key-there</name>
    <message>
        <source>the trusted key on the target</source>
        <translation>ターゲット上の信頼された鍵</translation>
    </message>
</context>
<context>
    <name>trust.known</name>
    <message>
        <source>{name}, which the log has already</source>
        <translation>{name}、すでにログにあります</translation>
    </message>
</context>
<context>
    <name>trust.log</name>
    <message>
        <source>measurement log of the target</source>
        <translation>ターゲットの計測ログ</translation>
    </message>
</context>
<context>
    <name>trust.measures-cmdline</name>
    <message>
        <source>measured: the command line</source>
        <translation>計測: コマンドライン</translation>
    </message>
</context>
<context>
    <name>trust.measures-initrd</name>
    <message>
        <source>measured: the initrd</source>
        <translation>計測: initrd</translation>
    </message>
</context>
<context>
    <name>trust.measures-kernel</name>
    <message>
        <source>measured: the kernel</source>
        <translation>計測: カーネル</translation>
    </message>
</context>
<context>
    <name>trust.no-blacklist</name>
    <message>
        <source>not known as a whole</source>
        <translation>全体は不明</translation>
    </message>
</context>
<context>
    <name>trust.no-log</name>
    <message>
        <source>the snapshot has none</source>
        <translation>スナップショットにありません</translation>
    </message>
</context>
<context>
    <name>trust.no-policy</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>trust.nobody-asked</name>
    <message>
        <source>not judged: no trusted certificates are known</source>
        <translation>判定なし: 信頼された証明書がありません</translation>
    </message>
</context>
<context>
    <name>trust.not-measured</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>trust.policy</name>
    <message>
        <source>policy of IMA on the target</source>
        <translation>ターゲットの IMA ポリシー</translation>
    </message>
</context>
<context>
    <name>trust.refused</name>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
</context>
<context>
    <name>trust.register</name>
    <message>
        <source>PCR {number} ({bank}) after that</source>
        <translation>その後の PCR {number} ({bank})</translation>
    </message>
</context>
<context>
    <name>trust.rule</name>
    <message>
        <source>its rule for kernels</source>
        <translation>カーネルに対する規則</translation>
    </message>
</context>
<context>
    <name>trust.signature</name>
    <message>
        <source>signature of the kernel</source>
        <translation>カーネルの署名</translation>
    </message>
</context>
<context>
    <name>trust.signer</name>
    <message>
        <source>signed by</source>
        <translation>署名者</translation>
    </message>
</context>
<context>
    <name>trust.unsigned</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>trust.verdict</name>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
</context>
<context>
    <name>walk.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>ビッグエンディアン</translation>
    </message>
</context>
<context>
    <name>walk.console</name>
    <message>
        <source>it says hello</source>
        <translation>挨拶を出力します</translation>
    </message>
</context>
<context>
    <name>walk.console-banner</name>
    <message>
        <source>Its first line names the plan and the number of segments that it will check: {count}.</source>
        <translation>最初の行にはプランと、検査するセグメントの数 ({count}) が出ます。</translation>
    </message>
</context>
<context>
    <name>walk.console-hv</name>
    <message>
        <source>Without any driver it writes through the hypervisor: call 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</source>
        <translation>ドライバーなしで、ハイパーバイザーを通じて書きます: 呼び出し 0x58 (H_PUT_TERM_CHAR)、端末 {terminal}。</translation>
    </message>
</context>
<context>
    <name>walk.console-none</name>
    <message>
        <source>It found no console that it could use in this machine, so it works in silence.</source>
        <translation>このマシンには使えるコンソールがないため、何も出力せずに動きます。</translation>
    </message>
</context>
<context>
    <name>walk.console-opal</name>
    <message>
        <source>Without any driver it writes through the firmware: OPAL, entered at {entry}.</source>
        <translation>ドライバーなしで、ファームウェアを通じて書きます: OPAL、エントリー {entry}。</translation>
    </message>
</context>
<context>
    <name>walk.copy</name>
    <message>
        <source>the pages are copied</source>
        <translation>ページがコピーされます</translation>
    </message>
</context>
<context>
    <name>walk.copy-low</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0, and the waiting processors are sent to 0x60 there.</source>
        <translation>次に {entry} の最初の 256 バイトがアドレス 0 にコピーされ、待機中のプロセッサーはそこの 0x60 へ送られます。</translation>
    </message>
</context>
<context>
    <name>walk.copy-low-opal</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0; no processor waits for them, for OPAL has the others.</source>
        <translation>次に {entry} の最初の 256 バイトがアドレス 0 へコピーされます。ほかのプロセッサは OPAL にいるので、待っているものはありません。</translation>
    </message>
</context>
<context>
    <name>walk.copy-pages</name>
    <message>
        <source>The segments&apos; pages ({pages} of {page}) go to their destinations, over whatever lies there; the kernel lands at {kernel}.</source>
        <translation>セグメントのページ ({page} が {pages} 個) が、そこにあるものの上から配置先に入ります。カーネルは {kernel} に入ります。</translation>
    </message>
</context>
<context>
    <name>walk.enter</name>
    <message>
        <source>the purgatory is entered</source>
        <translation>purgatory に入ります</translation>
    </message>
</context>
<context>
    <name>walk.enter-order</name>
    <message>
        <source>It is still {old}-endian, like the kernel that it comes from, so the purgatory must be, too.</source>
        <translation>まだ元のカーネルと同じ {old} エンディアンなので、purgatory もそうでなければなりません。</translation>
    </message>
</context>
<context>
    <name>walk.enter-registers</name>
    <message>
        <source>The boot processor jumps to {entry} with the memory management off: r3 = its own number, r4 = {entry}, r5 = 0.</source>
        <translation>起動プロセッサーはメモリー管理なしで {entry} へジャンプします: r3 = 自分の番号、r4 = {entry}、r5 = 0。</translation>
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
        <translation>kexec_file_load は開いたファイルとコマンドラインを受け取ります。カーネル自身がセグメントのリスト ({count} 個、最大 {limit} 個) を作り、{entry} から入ります。</translation>
    </message>
</context>
<context>
    <name>walk.first</name>
    <message>
        <source>the new kernel&apos;s first instruction</source>
        <translation>新しいカーネルの最初の命令</translation>
    </message>
</context>
<context>
    <name>walk.first-at</name>
    <message>
        <source>It stands at {kernel}, the first byte of the kernel&apos;s image, not at e_entry.</source>
        <translation>e_entry ではなく、カーネルイメージの最初のバイト {kernel} にあります。</translation>
    </message>
</context>
<context>
    <name>walk.first-big</name>
    <message>
        <source>The words there make sense in both byte orders; this kernel is big-endian and runs straight on.</source>
        <translation>そこのワードはどちらのバイト順でも意味を持ちます。このカーネルはビッグエンディアンで、そのまま進みます。</translation>
    </message>
</context>
<context>
    <name>walk.first-little</name>
    <message>
        <source>The words there make sense in both byte orders and switch the processor to little-endian.</source>
        <translation>そこのワードはどちらのバイト順でも意味を持ち、プロセッサーをリトルエンディアンに切り替えます。</translation>
    </message>
</context>
<context>
    <name>walk.hole</name>
    <message>
        <source>a place for the {segment}</source>
        <translation>{segment} の場所</translation>
    </message>
</context>
<context>
    <name>walk.hole-found</name>
    <message>
        <source>It takes {range}, found among {count} holes looked at.</source>
        <translation>調べた {count} 個の空きから {range} を使います。</translation>
    </message>
</context>
<context>
    <name>walk.hole-given</name>
    <message>
        <source>Its place follows from another one&apos;s: {range}.</source>
        <translation>場所は別のものから決まります: {range}。</translation>
    </message>
</context>
<context>
    <name>walk.hole-needs</name>
    <message>
        <source>The {segment} takes {size} at a multiple of {align} ({allocator}).</source>
        <translation>{segment} は {align} の倍数に {size} を必要とします ({allocator})。</translation>
    </message>
</context>
<context>
    <name>walk.hole-pinned</name>
    <message>
        <source>The request pins it at {range}, so nothing is searched.</source>
        <translation>要求が {range} に固定しているので、検索しません。</translation>
    </message>
</context>
<context>
    <name>walk.kept</name>
    <message>
        <source>They are: {list}.</source>
        <translation>内訳: {list}。</translation>
    </message>
</context>
<context>
    <name>walk.kept-extent</name>
    <message>
        <source>{range}, where the new kernel moves itself</source>
        <translation>新しいカーネルの移動先 {range}</translation>
    </message>
</context>
<context>
    <name>walk.kept-join</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}、{second}</translation>
    </message>
</context>
<context>
    <name>walk.kept-memory</name>
    <message>
        <source>{what} {range} ({source}){more}</source>
        <translation>{what} {range} ({source}){more}</translation>
    </message>
</context>
<context>
    <name>walk.kept-more</name>
    <message>
        <source>{first}; …</source>
        <translation>{first}、…</translation>
    </message>
</context>
<context>
    <name>walk.kept-reserve</name>
    <message>
        <source>{range}, reserved by the request</source>
        <translation>要求が予約した {range}</translation>
    </message>
</context>
<context>
    <name>walk.link</name>
    <message>
        <source>the purgatory is linked</source>
        <translation>purgatory をリンクします</translation>
    </message>
</context>
<context>
    <name>walk.link-own</name>
    <message>
        <source>The purgatory is the one inside the running kernel: that kernel puts it together, and its bytes are not known here.</source>
        <translation>purgatory は実行中のカーネルの中のものです: そのカーネルが組み立てるため、バイトはここでは分かりません。</translation>
    </message>
</context>
<context>
    <name>walk.link-own-entry</name>
    <message>
        <source>It will be entered at {entry}.</source>
        <translation>{entry} から入ります。</translation>
    </message>
</context>
<context>
    <name>walk.link-plain</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}.</source>
        <translation>アドレスなしでコンパイルされています。{base} で適用したリロケーション: {count}。</translation>
    </message>
</context>
<context>
    <name>walk.link-toc</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}, with the table of contents at {toc}.</source>
        <translation>アドレスなしでコンパイルされています。{base} で適用したリロケーション: {count}、目次は {toc}。</translation>
    </message>
</context>
<context>
    <name>walk.link-values</name>
    <message>
        <source>Variables filled in: {count}; among them the kernel&apos;s address, {kernel}, and the tree&apos;s, {tree}.</source>
        <translation>埋めた変数: {count}。カーネルのアドレス {kernel} とツリーのアドレス {tree} を含みます。</translation>
    </message>
</context>
<context>
    <name>walk.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>リトルエンディアン</translation>
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
        <translation>kexec_load はセグメントのリスト ({count} 個、最大 {limit} 個) とエントリー {entry} を受け取ります。{page} のページ単位で、重なりはありません。</translation>
    </message>
</context>
<context>
    <name>walk.load-waits</name>
    <message>
        <source>Nothing moves yet: {bytes} wait in whatever pages are free.</source>
        <translation>まだ何も動きません: {bytes} が空いているページで待っています。</translation>
    </message>
</context>
<context>
    <name>walk.memory</name>
    <message>
        <source>what memory there is</source>
        <translation>どんなメモリーがあるか</translation>
    </message>
</context>
<context>
    <name>walk.memory-kept</name>
    <message>
        <source>Things that every search keeps clear of: {count}.</source>
        <translation>どの探索も避けるもの: {count}。</translation>
    </message>
</context>
<context>
    <name>walk.memory-ram</name>
    <message>
        <source>The machine has {ram} of RAM; its first block ends at {end}, and pages are {page}.</source>
        <translation>マシンの RAM は {ram}、最初のブロックの終わりは {end}、ページは {page} です。</translation>
    </message>
</context>
<context>
    <name>walk.move</name>
    <message>
        <source>the kernel moves itself</source>
        <translation>カーネルが移動します</translation>
    </message>
</context>
<context>
    <name>walk.move-blind</name>
    <message>
        <source>It has not looked at the tree yet, so nothing that it still needs may lie there.</source>
        <translation>まだツリーを見ていないため、必要なものがそこにあってはなりません。</translation>
    </message>
</context>
<context>
    <name>walk.move-range</name>
    <message>
        <source>It takes {range}: {name}.</source>
        <translation>{range} を占めます: {name}。</translation>
    </message>
</context>
<context>
    <name>walk.no-hole</name>
    <message>
        <source>no place for the {segment}</source>
        <translation>{segment} の場所がありません</translation>
    </message>
</context>
<context>
    <name>walk.no-hole-fits</name>
    <message>
        <source>No hole will do (looked at: {count}); the findings say why.</source>
        <translation>使える空きがありません (調べた数: {count})。理由は所見にあります。</translation>
    </message>
</context>
<context>
    <name>walk.only-hole-taken</name>
    <message>
        <source>It takes {range}, the first hole looked at.</source>
        <translation>最初に調べた空き {range} を使います。</translation>
    </message>
</context>
<context>
    <name>walk.panic</name>
    <message>
        <source>the running kernel panics</source>
        <translation>実行中のカーネルがパニックを起こす</translation>
    </message>
</context>
<context>
    <name>walk.panic-no-copy</name>
    <message>
        <source>Nothing is copied now: the segments have lain in the crash region since they were loaded. Only the first 256 bytes at {entry} go to address 0.</source>
        <translation>ここでは何もコピーされません: セグメントはロード時からクラッシュ領域にあります。{entry} の最初の 256 バイトだけがアドレス 0 に行きます。</translation>
    </message>
</context>
<context>
    <name>walk.panic-notes</name>
    <message>
        <source>Each processor leaves its registers in a note and stops; the one that panicked goes on.</source>
        <translation>各プロセッサーはレジスターをノートに残して止まり、パニックを起こしたものだけが続けます。</translation>
    </message>
</context>
<context>
    <name>walk.read</name>
    <message>
        <source>the kernel reads its tree</source>
        <translation>カーネルがツリーを読みます</translation>
    </message>
</context>
<context>
    <name>walk.read-initrd</name>
    <message>
        <source>It finds the initrd at {range}, keeps it until it is unpacked, and boots on like after firmware.</source>
        <translation>{range} に initrd を見つけ、展開するまで保持し、ファームウェアからの起動と同じように進みます。</translation>
    </message>
</context>
<context>
    <name>walk.read-no-initrd</name>
    <message>
        <source>It finds no initrd, and boots on like after firmware.</source>
        <translation>initrd はなく、ファームウェアの後と同じように起動を続けます。</translation>
    </message>
</context>
<context>
    <name>walk.read-tree</name>
    <message>
        <source>At {tree} it finds its memory, its command line of {length} bytes, {whole} with its NUL, and the rows it must reserve: {rows}.</source>
        <translation>{tree} でメモリ、{length} バイト (NUL を含めて {whole}) のコマンドライン、予約すべき行を見つけます: {rows}。</translation>
    </message>
</context>
<context>
    <name>walk.reboot</name>
    <message>
        <source>reboot</source>
        <translation>再起動</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors gather in a waiting loop.</source>
        <translation>reboot 呼び出しはデバイスを止めて起動プロセッサへ移ります。ほかのプロセッサは待機ループに集まります。</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu-opal</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors go back to OPAL.</source>
        <translation>reboot 呼び出しはデバイスを止めて起動プロセッサへ移ります。ほかのプロセッサは OPAL に戻ります。</translation>
    </message>
</context>
<context>
    <name>walk.reboot-order</name>
    <message>
        <source>From here on nothing can fail softly: interrupts are off, and the code that runs is {old}-endian with pages of {page}.</source>
        <translation>ここから先は穏やかな失敗はありません: 割り込みは無効で、動くコードは {page} のページを持つ {old} エンディアンです。</translation>
    </message>
</context>
<context>
    <name>walk.registers</name>
    <message>
        <source>the registers are loaded</source>
        <translation>レジスターを設定します</translation>
    </message>
</context>
<context>
    <name>walk.registers-branch</name>
    <message>
        <source>The jump is a plain branch: the processor is big-endian already, and so every kernel is entered.</source>
        <translation>ジャンプは単純な分岐です: プロセッサーはすでにビッグエンディアンで、どのカーネルにもそう入ります。</translation>
    </message>
</context>
<context>
    <name>walk.registers-rfid</name>
    <message>
        <source>The jump is an rfid, which also makes the processor big-endian: so every kernel is entered, whatever it is.</source>
        <translation>ジャンプは rfid で、プロセッサーをビッグエンディアンにもします: どのカーネルにもそう入ります。</translation>
    </message>
</context>
<context>
    <name>walk.registers-set</name>
    <message>
        <source>r3 = {tree}, the tree; r4 = {kernel}, the kernel&apos;s own address; r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = {entry}, OPAL&apos;s.</source>
        <translation>r3 = {tree} (ツリー)、r4 = {kernel} (カーネル自身のアドレス)、r5 = 0 (Open Firmware からの呼び出しではない)、r8 = {base} と r9 = {entry} (OPAL)。</translation>
    </message>
</context>
<context>
    <name>walk.request</name>
    <message>
        <source>the request</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>walk.request-kernel</name>
    <message>
        <source>{kernel} is to follow the kernel that runs on {machine}.</source>
        <translation>{machine} で動くカーネルの次に {kernel} を動かします。</translation>
    </message>
</context>
<context>
    <name>walk.request-rest</name>
    <message>
        <source>Initrd files: {initrds}; command line: {length} bytes, {whole} with its NUL; byte order now: {old}, then: {new}.</source>
        <translation>initrd ファイル: {initrds}、コマンドライン: {length} バイト (NUL を含めて {whole})、バイト順は現在 {old}、次は {new}。</translation>
    </message>
</context>
<context>
    <name>walk.save</name>
    <message>
        <source>the first memory is saved</source>
        <translation>最初のメモリーを保存する</translation>
    </message>
</context>
<context>
    <name>walk.save-copy</name>
    <message>
        <source>The purgatory copies {size} from address 0 to {backup}: the crash kernel will write its exception vectors there.</source>
        <translation>purgatory は {size} をアドレス 0 から {backup} にコピーします: クラッシュカーネルがそこに例外ベクターを書くためです。</translation>
    </message>
</context>
<context>
    <name>walk.save-dump</name>
    <message>
        <source>The header of the dump says that this memory is found in the copy.</source>
        <translation>ダンプのヘッダーは、このメモリーが複製にあると示します。</translation>
    </message>
</context>
<context>
    <name>walk.seal</name>
    <message>
        <source>the digests are made</source>
        <translation>ダイジェストを作ります</translation>
    </message>
</context>
<context>
    <name>walk.seal-one</name>
    <message>
        <source>One SHA-256 is made over all segments but the purgatory, in the order of the list, {bytes} in all.</source>
        <translation>purgatory 以外の全セグメントについて、リストの順に 1 つの SHA-256 を作ります。合計 {bytes}。</translation>
    </message>
</context>
<context>
    <name>walk.seal-rows</name>
    <message>
        <source>Each of these segments gets a SHA-256 of its own: {count}, {bytes} in all, the zeros behind the file&apos;s bytes included.</source>
        <translation>これらのセグメントごとに SHA-256 を作ります: {count} 個、ファイルの後のゼロも含めて合計 {bytes}。</translation>
    </message>
</context>
<context>
    <name>walk.seal-stored</name>
    <message>
        <source>It is written into the purgatory together with the list of ranges.</source>
        <translation>範囲のリストとともに purgatory に書き込まれます。</translation>
    </message>
</context>
<context>
    <name>walk.seal-table</name>
    <message>
        <source>The first digest stands at {at}, in the purgatory, which cannot hold one of itself.</source>
        <translation>最初のダイジェストは purgatory の {at} にあります。purgatory は自分自身のダイジェストを持てません。</translation>
    </message>
</context>
<context>
    <name>walk.stay</name>
    <message>
        <source>the kernel stays where it is</source>
        <translation>カーネルはその場にとどまる</translation>
    </message>
</context>
<context>
    <name>walk.stay-vectors</name>
    <message>
        <source>It writes its exception vectors from 0 all the same, for that is where the processor looks for them.</source>
        <translation>それでも例外ベクターは 0 から書きます。プロセッサーがそこを見るためです。</translation>
    </message>
</context>
<context>
    <name>walk.stay-word</name>
    <message>
        <source>The word at 0x5c of its image reads 1, so it relocates itself to where it lies instead of moving to 0.</source>
        <translation>イメージの 0x5c の語が 1 なので、0 に移動せず、今ある場所に自身を再配置します。</translation>
    </message>
</context>
<context>
    <name>walk.tree</name>
    <message>
        <source>the device tree is edited</source>
        <translation>デバイスツリーを編集します</translation>
    </message>
</context>
<context>
    <name>walk.tree-edits</name>
    <message>
        <source>Edits to the target&apos;s tree: {all} (added: {added}, changed: {changed}, removed: {removed}).</source>
        <translation>ターゲットのツリーの編集: {all} (追加: {added}、変更: {changed}、削除: {removed})。</translation>
    </message>
</context>
<context>
    <name>walk.tree-flat</name>
    <message>
        <source>Flattened it has {size} and lies at {mem}; rows in its reservation block: {rows}.</source>
        <translation>フラット化した大きさは {size}、場所は {mem}、予約ブロックの行: {rows}。</translation>
    </message>
</context>
<context>
    <name>walk.verify</name>
    <message>
        <source>every segment is checked</source>
        <translation>すべてのセグメントを検査します</translation>
    </message>
</context>
<context>
    <name>walk.verify-at</name>
    <message>
        <source>It runs at {entry}.</source>
        <translation>{entry} で動きます。</translation>
    </message>
</context>
<context>
    <name>walk.verify-bad</name>
    <message>
        <source>A segment that differs is named with both digests, and then it does what the plan says: {action}.</source>
        <translation>違うセグメントは両方のダイジェストとともに示され、その後プランのとおりに動作します: {action}。</translation>
    </message>
</context>
<context>
    <name>walk.verify-linux</name>
    <message>
        <source>Linux gives its purgatory a digest of all segments, but on 64-bit PowerPC that purgatory never looks at it.</source>
        <translation>Linux は全セグメントのダイジェストを purgatory に渡しますが、64 ビット PowerPC ではこの purgatory は参照しません。</translation>
    </message>
</context>
<context>
    <name>walk.verify-not</name>
    <message>
        <source>nothing is checked</source>
        <translation>何も検査しません</translation>
    </message>
</context>
<context>
    <name>walk.verify-own</name>
    <message>
        <source>The purgatory of the request does what its author wrote: that of kexec-tools hashes all segments and stops for good if their digest differs.</source>
        <translation>要求の purgatory は作者の書いたとおりに動きます: kexec-tools のものは全セグメントのハッシュを取り、違えば停止したままになります。</translation>
    </message>
</context>
<context>
    <name>walk.verify-risk</name>
    <message>
        <source>A segment that something wrote into is booted all the same.</source>
        <translation>何かに書き換えられたセグメントも、そのまま起動されます。</translation>
    </message>
</context>
<context>
    <name>walk.verify-rows</name>
    <message>
        <source>It hashes the segments where they lie now ({count}, {bytes}) and compares each digest with the one that was sealed in.</source>
        <translation>今ある場所でセグメントのハッシュを取り ({count} 個、{bytes})、封印されたダイジェストと比べます。</translation>
    </message>
</context>
<context>
    <name>why.backup</name>
    <message>
        <source>The crash kernel writes over {saved} when it starts; the purgatory copies that here first, and the dump takes it from here.</source>
        <translation>クラッシュカーネルは起動時に {saved} を上書きします。purgatory がその前にここへコピーし、ダンプはここから取ります。</translation>
    </message>
</context>
<context>
    <name>why.elfcorehdr</name>
    <message>
        <source>It tells the crash kernel what to save: {notes} notes of the running kernel, the copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash region; in the byte order of the new kernel, which reads it.</source>
        <translation>クラッシュカーネルに保存対象を伝えます: 実行中のカーネルのノート {notes} 個、{saved} の複製、クラッシュ領域を除く RAM {ranges} 範囲 (計 {size})。読むのは新しいカーネルなので、そのバイト順です。</translation>
    </message>
</context>
<context>
    <name>why.paddr</name>
    <message>
        <source>kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}.</source>
        <translation>kexec-tools は最初以外の PT_LOAD を p_paddr {paddr} のままにします。</translation>
    </message>
</context>
<context>
    <name>why.pinned</name>
    <message>
        <source>Pinned at {address} by the request.</source>
        <translation>要求により {address} に固定されています。</translation>
    </message>
</context>
<context>
    <name>why.span</name>
    <message>
        <source>All PT_LOADs keep their distances: {offset} into the place at {address} that was found for {size} bytes.</source>
        <translation>すべての PT_LOAD は距離を保ちます: {size} バイトのために見つかった {address} の場所から {offset} の位置です。</translation>
    </message>
</context>
<context>
    <name>workspace.no-change</name>
    <message>
        <source>no change of a tree is called so</source>
        <translation>そのような名前のツリーの変更はありません</translation>
    </message>
</context>
<context>
    <name>workspace.no-hex</name>
    <message>
        <source>pairs of hexadecimal digits were expected</source>
        <translation>2 桁ずつの 16 進数が必要です</translation>
    </message>
</context>
<context>
    <name>workspace.no-mismatch</name>
    <message>
        <source>&quot;stop&quot;, &quot;reboot&quot; or &quot;continue&quot; was expected</source>
        <translation>&quot;stop&quot;、&quot;reboot&quot;、&quot;continue&quot; のいずれかが必要です</translation>
    </message>
</context>
<context>
    <name>workspace.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; または &quot;big&quot; が必要です</translation>
    </message>
</context>
<context>
    <name>workspace.no-range</name>
    <message>
        <source>begin must lie below end</source>
        <translation>始まりは終わりより下でなければなりません</translation>
    </message>
</context>
<context>
    <name>workspace.other-schema</name>
    <message>
        <source>is no workspace that this version knows</source>
        <translation>このバージョンが扱えるワークスペースではありません</translation>
    </message>
</context>
<context>
    <name>workspace.too-large</name>
    <message>
        <source>is too large for a workspace</source>
        <translation>ワークスペースとして大きすぎます</translation>
    </message>
</context>
</TS>
