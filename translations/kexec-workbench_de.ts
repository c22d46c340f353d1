<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>FileRow</name>
    <message>
        <source>Does not fit here: %1</source>
        <translation>Passt hier nicht: %1</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Remove reservation</source>
        <translation>Reservierung entfernen</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Darauf zoomen</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>%1 freihalten</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy range</source>
        <translation>Bereich kopieren</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Festlegung aufheben</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier festlegen</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Bytes zeigen</translation>
    </message>
    <message>
        <source>Pin at address…</source>
        <translation>An Adresse festlegen…</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Kernel: %1</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>Kommandozeile: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Root: %1</translation>
    </message>
    <message>
        <source>Runs plan %1</source>
        <translation>Führt Plan %1 aus</translation>
    </message>
    <message>
        <source>Loaded: plan %1</source>
        <translation>Geladen: Plan %1</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Geladen: %1</translation>
    </message>
    <message>
        <source>Crash kernel loaded: %1</source>
        <translation>Absturzkernel geladen: %1</translation>
    </message>
    <message>
        <source>Free memory: %1</source>
        <translation>Freier Speicher: %1</translation>
    </message>
    <message>
        <source>Store: no folder there would do</source>
        <translation>Ablage: dort taugt kein Ordner</translation>
    </message>
    <message>
        <source>Store: %1 (plans: %2; %3)</source>
        <translation>Ablage: %1 (Pläne: %2; %3)</translation>
    </message>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>Das Ziel würde es abweisen: %n Fehler</numerusform>
            <numerusform>Das Ziel würde es abweisen: %n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to send, to %2</source>
        <translation>%1 zu senden, nach %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>All files were there already</source>
        <translation>Alle Dateien waren schon dort</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3)</source>
        <translation>Dateien gesendet: %1 von %2 (%3)</translation>
    </message>
    <message>
        <source>; %1 were there from an earlier push</source>
        <translation>; %1 waren von einer früheren Übertragung da</translation>
    </message>
    <message>
        <source>Loaded; the running system goes on</source>
        <translation>Geladen; das laufende System läuft weiter</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>The loader failed</source>
        <translation>Der Lader ist gescheitert</translation>
    </message>
    <message>
        <source>The loader failed: %1</source>
        <translation>Der Lader ist gescheitert: %1</translation>
    </message>
    <message>
        <source>Booted the plan</source>
        <translation>Hat den Plan gestartet</translation>
    </message>
    <message>
        <source>Another kernel</source>
        <translation>Ein anderer Kernel</translation>
    </message>
    <message>
        <source>Booted by firmware</source>
        <translation>Von der Firmware gestartet</translation>
    </message>
    <message>
        <source>Still the old system</source>
        <translation>Noch das alte System</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Kein Lebenszeichen</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nichts spricht dagegen.</translation>
    </message>
    <message>
        <source>Where the kernel has put it, it does not tell</source>
        <translation>Wohin der Kernel es gelegt hat, sagt er nicht</translation>
    </message>
    <message>
        <source>%1: planned at %2, the kernel chose %3</source>
        <translation>%1: geplant bei %2, der Kernel wählte %3</translation>
    </message>
    <message>
        <source>%1: the kernel chose %2</source>
        <translation>%1: der Kernel wählte %2</translation>
    </message>
    <message>
        <source>What stays of the plan</source>
        <translation>Was vom Plan bleibt</translation>
    </message>
    <message>
        <source>What the target&apos;s kernel does its own way</source>
        <translation>Was der Kernel des Ziels auf seine Weise macht</translation>
    </message>
    <message>
        <source>all files are in %1</source>
        <translation>alle Dateien sind in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>%n Warnung; %1</numerusform>
            <numerusform>%n Warnungen; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against it; %1</source>
        <translation>Nichts spricht dagegen; %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Signed by %1, trusted</source>
        <translation>Signiert von %1, vertraut</translation>
    </message>
    <message>
        <source>The signature is wrong (%1): %2</source>
        <translation>Die Signatur ist falsch (%1): %2</translation>
    </message>
    <message>
        <source>The signature names %1; it cannot be checked without that certificate</source>
        <translation>Die Signatur nennt %1; ohne dieses Zertifikat lässt sie sich nicht prüfen</translation>
    </message>
    <message>
        <source>Signed by %1, whom no trusted certificate vouches for</source>
        <translation>Signiert von %1, für den kein vertrautes Zertifikat bürgt</translation>
    </message>
    <message>
        <source>Signed by %1, not checked</source>
        <translation>Signiert von %1, nicht geprüft</translation>
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
        <translation>kexec-lite, für Bootlader, die auf Linux laufen</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools</name>
    <message>
        <source>kexec -c of kexec-tools after 2.0.32 on ppc64</source>
        <translation>kexec -c der kexec-tools nach 2.0.32 auf ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools-2.0.25</name>
    <message>
        <source>kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64</source>
        <translation>kexec -c der kexec-tools 2.0.25 (Debian 12) auf ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1</name>
    <message>
        <source>kexec_file_load of Linux 6.1 to 6.15 on ppc64</source>
        <translation>kexec_file_load von Linux 6.1 bis 6.15 auf ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-iomem</name>
    <message>
        <source>the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request</source>
        <translation>die Suche von Linux 6.1 auf x86 und riscv, auf diese ppc64-Anfrage angewandt</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-memblock</name>
    <message>
        <source>the walk of Linux 6.1 on arm64, applied to this ppc64 request</source>
        <translation>die Suche von Linux 6.1 auf arm64, auf diese ppc64-Anfrage angewandt</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-iomem</name>
    <message>
        <source>the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request</source>
        <translation>die Suche von Linux 6.12 auf x86 und riscv, auf diese ppc64-Anfrage angewandt</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-memblock</name>
    <message>
        <source>the walk of Linux 6.12 on arm64, applied to this ppc64 request</source>
        <translation>die Suche von Linux 6.12 auf arm64, auf diese ppc64-Anfrage angewandt</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.16</name>
    <message>
        <source>kexec_file_load of Linux 6.16 and later on ppc64</source>
        <translation>kexec_file_load von Linux 6.16 und später auf ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-v6</name>
    <message>
        <source>kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)</source>
        <translation>kexec_file_load für ppc64, wie 2016 vorgeschlagen (Serie v6 über Linux 4.8)</translation>
    </message>
</context>
<context>
    <name>allocator.workbench</name>
    <message>
        <source>the safe superset: keeps clear of all that any other one keeps clear of</source>
        <translation>die sichere Obermenge: meidet alles, was irgendein anderer meidet</translation>
    </message>
</context>
<context>
    <name>allocators.edits</name>
    <message>
        <source>tree edits</source>
        <translation>Baumänderungen</translation>
    </message>
</context>
<context>
    <name>allocators.entry</name>
    <message>
        <source>entry</source>
        <translation>Einsprung</translation>
    </message>
</context>
<context>
    <name>allocators.errors</name>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>allocators.name</name>
    <message>
        <source>allocator</source>
        <translation>Allokator</translation>
    </message>
</context>
<context>
    <name>allocators.no-room</name>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>allocators.refused</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>allocators.title</name>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
</context>
<context>
    <name>allocators.warnings</name>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
</context>
<context>
    <name>because.console-not-there</name>
    <message>
        <source>the console node {path} is not there or has no compatible property</source>
        <translation>der Konsolenknoten {path} ist nicht da oder hat keine Eigenschaft compatible</translation>
    </message>
</context>
<context>
    <name>because.console-unknown</name>
    <message>
        <source>the console {path} ({compatible}) is none it can speak to</source>
        <translation>die Konsole {path} ({compatible}) ist keine, mit der es sprechen kann</translation>
    </message>
</context>
<context>
    <name>because.crash-region</name>
    <message>
        <source>the crashkernel region</source>
        <translation>der crashkernel-Bereich</translation>
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
        <translation>Ende des ersten Speicherblocks {block}</translation>
    </message>
</context>
<context>
    <name>because.mem</name>
    <message>
        <source>mem={value} ends its memory at {end}</source>
        <translation>mem={value} beendet seinen Speicher bei {end}</translation>
    </message>
</context>
<context>
    <name>because.no-crash-images</name>
    <message>
        <source>it loads no crash images; the plan follows our own rules</source>
        <translation>es lädt keine Absturzabbilder; der Plan folgt unseren eigenen Regeln</translation>
    </message>
</context>
<context>
    <name>because.no-crashkernel</name>
    <message>
        <source>nothing names any</source>
        <translation>nichts nennt einen</translation>
    </message>
</context>
<context>
    <name>because.no-digest</name>
    <message>
        <source>it never compares digests</source>
        <translation>es vergleicht nie Prüfsummen</translation>
    </message>
</context>
<context>
    <name>because.no-initrd-with-dtb</name>
    <message>
        <source>it takes no initrd along with a --dtb</source>
        <translation>es nimmt kein Initrd zusammen mit --dtb</translation>
    </message>
</context>
<context>
    <name>because.no-limit</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
</context>
<context>
    <name>because.no-memory</name>
    <message>
        <source>the tree that is handed over describes no memory there</source>
        <translation>der übergebene Baum beschreibt dort keinen Speicher</translation>
    </message>
</context>
<context>
    <name>because.no-stdout</name>
    <message>
        <source>the tree names no console (/chosen stdout-path)</source>
        <translation>der Baum nennt keine Konsole (/chosen stdout-path)</translation>
    </message>
</context>
<context>
    <name>because.one-digest</name>
    <message>
        <source>it has one digest for all</source>
        <translation>es hat eine Prüfsumme für alle</translation>
    </message>
</context>
<context>
    <name>because.ram-end</name>
    <message>
        <source>the end of the RAM that it looks at</source>
        <translation>das Ende des RAM, das es betrachtet</translation>
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
        <translation>Hash-MMU: erster Speicherblock {block}, höchstens {cap}</translation>
    </message>
</context>
<context>
    <name>because.rma-hypervisor</name>
    <message>
        <source>hypervisor mode: real mode reaches all memory</source>
        <translation>Hypervisor-Modus: der Real-Modus erreicht allen Speicher</translation>
    </message>
</context>
<context>
    <name>because.rma-radix</name>
    <message>
        <source>radix MMU: real mode reaches all memory</source>
        <translation>Radix-MMU: der Real-Modus erreicht allen Speicher</translation>
    </message>
</context>
<context>
    <name>because.rtas-32</name>
    <message>
        <source>RTAS, which it may have to call, is 32-bit code</source>
        <translation>RTAS, das es vielleicht aufrufen muss, ist 32-Bit-Code</translation>
    </message>
</context>
<context>
    <name>beside.about</name>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
</context>
<context>
    <name>beside.code</name>
    <message>
        <source>code</source>
        <translation>Code</translation>
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
        <translation>(leer)</translation>
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
        <translation>A: Platz</translation>
    </message>
</context>
<context>
    <name>beside.mem-b</name>
    <message>
        <source>B: place</source>
        <translation>B: Platz</translation>
    </message>
</context>
<context>
    <name>beside.memsz-a</name>
    <message>
        <source>A: in memory</source>
        <translation>A: im Speicher</translation>
    </message>
</context>
<context>
    <name>beside.memsz-b</name>
    <message>
        <source>B: in memory</source>
        <translation>B: im Speicher</translation>
    </message>
</context>
<context>
    <name>beside.message</name>
    <message>
        <source>what was found</source>
        <translation>was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>beside.no-value</name>
    <message>
        <source>no value, or removed</source>
        <translation>kein Wert, oder entfernt</translation>
    </message>
</context>
<context>
    <name>beside.node</name>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>beside.property</name>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
</context>
<context>
    <name>beside.segment</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>boot.another</name>
    <message>
        <source>Came back with another kernel: {release}, started by kexec with the command line &quot;{cmdline}&quot;.</source>
        <translation>Kam mit einem anderen Kernel zurück: {release}, von kexec gestartet mit der Kommandozeile „{cmdline}“.</translation>
    </message>
</context>
<context>
    <name>boot.booted</name>
    <message>
        <source>Booted this plan: {release} answers after {seconds} s.</source>
        <translation>Hat diesen Plan gestartet: {release} antwortet nach {seconds} s.</translation>
    </message>
</context>
<context>
    <name>boot.firmware</name>
    <message>
        <source>Came back without kexec: firmware booted {release} ({seconds} s).</source>
        <translation>Kam ohne kexec zurück: Die Firmware hat {release} gestartet ({seconds} s).</translation>
    </message>
</context>
<context>
    <name>boot.gone</name>
    <message>
        <source>the old system has gone</source>
        <translation>das alte System ist fort</translation>
    </message>
</context>
<context>
    <name>boot.silent</name>
    <message>
        <source>No sign of life after {seconds} s, and the console showed nothing of purgatory or kernel: it stopped in the old kernel&apos;s copy, or the purgatory knows no console.</source>
        <translation>Kein Lebenszeichen nach {seconds} s, und die Konsole zeigte nichts von Purgatory oder Kernel: Es blieb im Kopieren des alten Kernels stehen, oder das Purgatory kennt keine Konsole.</translation>
    </message>
</context>
<context>
    <name>boot.silent-banner</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory began and did not get through the digests.</source>
        <translation>Kein Lebenszeichen nach {seconds} s: Das Purgatory begann und kam nicht durch die Prüfsummen.</translation>
    </message>
</context>
<context>
    <name>boot.silent-entered</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.</source>
        <translation>Kein Lebenszeichen nach {seconds} s: Das Purgatory betrat den neuen Kernel, der nichts sagte.</translation>
    </message>
</context>
<context>
    <name>boot.silent-kernel</name>
    <message>
        <source>No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or its network does not.</source>
        <translation>Keine Anmeldung nach {seconds} s, aber der neue Kernel ist gestartet und hat gesprochen: Er kommt nicht hoch oder sein Netzwerk nicht.</translation>
    </message>
</context>
<context>
    <name>boot.silent-no-console</name>
    <message>
        <source>No sign of life after {seconds} s. There was no console to look at (--console): where it stopped is not known.</source>
        <translation>Kein Lebenszeichen nach {seconds} s. Es gab keine Konsole, auf die man hätte sehen können (--console): Wo es stehen blieb, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>boot.silent-verified</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory verified all segments and was not seen to enter the kernel.</source>
        <translation>Kein Lebenszeichen nach {seconds} s: Das Purgatory prüfte alle Segmente, doch dass es den Kernel betrat, war nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>boot.started</name>
    <message>
        <source>the target has begun to leave the old system</source>
        <translation>das Ziel hat begonnen, das alte System zu verlassen</translation>
    </message>
</context>
<context>
    <name>boot.still-old</name>
    <message>
        <source>The old system is still there after {seconds} s: it did not jump.</source>
        <translation>Das alte System ist nach {seconds} s noch da: Es ist nicht gesprungen.</translation>
    </message>
</context>
<context>
    <name>boot.stopped</name>
    <message>
        <source>The purgatory found a damaged segment and stopped the machine: {line}</source>
        <translation>Das Purgatory fand ein beschädigtes Segment und hielt die Maschine an: {line}</translation>
    </message>
</context>
<context>
    <name>bundle.arch-order</name>
    <message>
        <source>this is not the architecture of new_byte_order</source>
        <translation>das ist nicht die Architektur von new_byte_order</translation>
    </message>
</context>
<context>
    <name>bundle.bad-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>es gibt keinen Allokator &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-arch</name>
    <message>
        <source>&quot;ppc64le&quot; or &quot;ppc64&quot; was expected</source>
        <translation>&quot;ppc64le&quot; oder &quot;ppc64&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-boot-id</name>
    <message>
        <source>the id of a boot was expected</source>
        <translation>die Kennung eines Systemstarts wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-id</name>
    <message>
        <source>16 hex digits were expected</source>
        <translation>16 Hexadezimalziffern wurden erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-kind</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of segment</source>
        <translation>&quot;{kind}&quot; ist keine Art von Segment</translation>
    </message>
</context>
<context>
    <name>bundle.bad-mode</name>
    <message>
        <source>&quot;normal&quot; or &quot;crash&quot; was expected</source>
        <translation>&quot;normal&quot; oder &quot;crash&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-name</name>
    <message>
        <source>a name of letters, digits and &quot;._-&quot; was expected</source>
        <translation>ein Name aus Buchstaben, Ziffern und &quot;._-&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-page-size</name>
    <message>
        <source>a power of two was expected</source>
        <translation>eine Zweierpotenz wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-path</name>
    <message>
        <source>a relative path of plain names was expected</source>
        <translation>ein relativer Pfad aus einfachen Namen wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bad-purgatory</name>
    <message>
        <source>&quot;builtin&quot; or &quot;file&quot; was expected</source>
        <translation>&quot;builtin&quot; oder &quot;file&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.bootargs</name>
    <message>
        <source>the tree&apos;s command line is not the manifest&apos;s</source>
        <translation>die Kommandozeile des Baums ist nicht die des Manifests</translation>
    </message>
</context>
<context>
    <name>bundle.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>bundle.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>kann nicht geschrieben werden: {reason}</translation>
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
        <translation>der Einsprung {entry} ist keine Anweisung des Purgatorys, das bei {mem} beginnt und {bufsz} Byte hat</translation>
    </message>
</context>
<context>
    <name>bundle.file-digest</name>
    <message>
        <source>{file} is not what was written: its SHA-256 is {found}</source>
        <translation>{file} ist nicht, was geschrieben wurde: seine SHA-256 ist {found}</translation>
    </message>
</context>
<context>
    <name>bundle.file-missing</name>
    <message>
        <source>{file} is missing</source>
        <translation>{file} fehlt</translation>
    </message>
</context>
<context>
    <name>bundle.file-size</name>
    <message>
        <source>{file} has {found} bytes, {expected} were written</source>
        <translation>{file} hat {found} Byte, geschrieben wurden {expected}</translation>
    </message>
</context>
<context>
    <name>bundle.file-twice</name>
    <message>
        <source>the manifest lists {file} twice</source>
        <translation>das Manifest führt {file} zweimal auf</translation>
    </message>
</context>
<context>
    <name>bundle.file-unknown</name>
    <message>
        <source>{file} is not in the manifest</source>
        <translation>{file} steht nicht im Manifest</translation>
    </message>
</context>
<context>
    <name>bundle.file-unlisted</name>
    <message>
        <source>the manifest does not list {file}</source>
        <translation>das Manifest führt {file} nicht auf</translation>
    </message>
</context>
<context>
    <name>bundle.fingerprint</name>
    <message>
        <source>the fingerprint is not the SHA-256 of target-fingerprint.txt</source>
        <translation>der Fingerabdruck ist nicht die SHA-256 von target-fingerprint.txt</translation>
    </message>
</context>
<context>
    <name>bundle.folder-unknown</name>
    <message>
        <source>the folder {file} does not belong here</source>
        <translation>der Ordner {file} gehört nicht hierher</translation>
    </message>
</context>
<context>
    <name>bundle.form</name>
    <message>
        <source>a bundle is a folder, a .tar or a .tar.zst, not a {ending}</source>
        <translation>ein Bündel ist ein Ordner, ein .tar oder ein .tar.zst, kein {ending}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-file</name>
    <message>
        <source>the parts do not give the kernel&apos;s file: their SHA-256 is {found}</source>
        <translation>die Teile ergeben nicht die Kerneldatei: ihr SHA-256 ist {found}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-part</name>
    <message>
        <source>a part of the kernel&apos;s file is not there: {part}</source>
        <translation>ein Teil der Kerneldatei fehlt: {part}</translation>
    </message>
</context>
<context>
    <name>bundle.late-kind</name>
    <message>
        <source>nobody knows how to fill a late slot &quot;{kind}&quot;</source>
        <translation>niemand weiß, wie ein später Platz &quot;{kind}&quot; gefüllt wird</translation>
    </message>
</context>
<context>
    <name>bundle.late-slot</name>
    <message>
        <source>the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment</source>
        <translation>der späte Platz {kind} von {segment} ({length} Byte bei {offset}) liegt in keinem Segment</translation>
    </message>
</context>
<context>
    <name>bundle.load-list</name>
    <message>
        <source>load.list is not what follows from the manifest (line {line})</source>
        <translation>load.list ist nicht, was aus dem Manifest folgt (Zeile {line})</translation>
    </message>
</context>
<context>
    <name>bundle.loader-name</name>
    <message>
        <source>the loader for this byte order is {expected}, here it is {found}</source>
        <translation>der Lader für diese Byte-Reihenfolge ist {expected}, hier ist es {found}</translation>
    </message>
</context>
<context>
    <name>bundle.manifest-size</name>
    <message>
        <source>the manifest has more than 16 MiB</source>
        <translation>das Manifest hat mehr als 16 MiB</translation>
    </message>
</context>
<context>
    <name>bundle.many-segments</name>
    <message>
        <source>{count} segments; kexec takes 16</source>
        <translation>{count} Segmente; kexec nimmt 16</translation>
    </message>
</context>
<context>
    <name>bundle.marker</name>
    <message>
        <source>the marker {marker} is not that of the plan {id} at the end of the command line</source>
        <translation>die Marke {marker} ist nicht die des Plans {id} am Ende der Kommandozeile</translation>
    </message>
</context>
<context>
    <name>bundle.memory-digest</name>
    <message>
        <source>{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise</source>
        <translation>{segment}: mit seinen Nullen hat es die SHA-256 {found}, memory_sha256 sagt etwas anderes</translation>
    </message>
</context>
<context>
    <name>bundle.no-digest</name>
    <message>
        <source>64 hex digits were expected</source>
        <translation>64 Hexadezimalziffern wurden erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.no-file</name>
    <message>
        <source>is no bundle: it has no {name}</source>
        <translation>ist kein Bündel: es hat kein {name}</translation>
    </message>
</context>
<context>
    <name>bundle.no-manifest</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>ist kein Bündel: es hat kein manifest.json</translation>
    </message>
</context>
<context>
    <name>bundle.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; oder &quot;big&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.no-purgatory</name>
    <message>
        <source>there is no purgatory among the segments</source>
        <translation>unter den Segmenten ist kein Purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.no-segments</name>
    <message>
        <source>there are no segments</source>
        <translation>es gibt keine Segmente</translation>
    </message>
</context>
<context>
    <name>bundle.not-plain</name>
    <message>
        <source>only plain files belong into a bundle: {what}</source>
        <translation>nur gewöhnliche Dateien gehören in ein Bündel: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.not-signed</name>
    <message>
        <source>the bundle is not signed</source>
        <translation>das Bündel ist nicht signiert</translation>
    </message>
</context>
<context>
    <name>bundle.note-findings</name>
    <message>
        <source>the plan has {count}; the loader will refuse unless it is forced</source>
        <translation>der Plan hat {count}; der Lader wird ablehnen, wenn er nicht gezwungen wird</translation>
    </message>
</context>
<context>
    <name>bundle.note-fingerprint</name>
    <message>
        <source>made from a bare tree: the loader cannot compare the memory and will refuse unless it is forced</source>
        <translation>aus einem bloßen Baum gemacht: der Lader kann den Speicher nicht vergleichen und wird ablehnen, wenn er nicht gezwungen wird</translation>
    </message>
</context>
<context>
    <name>bundle.note-loader</name>
    <message>
        <source>the loader is not the one that comes with this program: another version made it</source>
        <translation>der Lader ist nicht der, der mit diesem Programm kommt: eine andere Version hat ihn gemacht</translation>
    </message>
</context>
<context>
    <name>bundle.ok-digests</name>
    <message>
        <source>every file is as it was written</source>
        <translation>jede Datei ist so, wie sie geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>bundle.ok-entry</name>
    <message>
        <source>the entry lies in the purgatory</source>
        <translation>der Einsprung liegt im Purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.ok-fingerprint</name>
    <message>
        <source>the fingerprint is that of its text</source>
        <translation>der Fingerabdruck ist der seines Textes</translation>
    </message>
</context>
<context>
    <name>bundle.ok-kernel-file</name>
    <message>
        <source>the kernel&apos;s file can be put together again</source>
        <translation>die Kerneldatei lässt sich wieder zusammensetzen</translation>
    </message>
</context>
<context>
    <name>bundle.ok-known</name>
    <message>
        <source>there is no file that the manifest does not list</source>
        <translation>es gibt keine Datei, die das Manifest nicht aufführt</translation>
    </message>
</context>
<context>
    <name>bundle.ok-late</name>
    <message>
        <source>late slots lie inside their segments</source>
        <translation>späte Plätze liegen innerhalb ihrer Segmente</translation>
    </message>
</context>
<context>
    <name>bundle.ok-list</name>
    <message>
        <source>kexec_load takes the segment list: whole pages, no overlap</source>
        <translation>kexec_load nimmt die Segmentliste an: ganze Seiten, keine Überlappung</translation>
    </message>
</context>
<context>
    <name>bundle.ok-load-list</name>
    <message>
        <source>load.list says what the manifest says</source>
        <translation>load.list sagt, was das Manifest sagt</translation>
    </message>
</context>
<context>
    <name>bundle.ok-loader</name>
    <message>
        <source>the loader is that of the byte order</source>
        <translation>der Lader passt zur Byte-Reihenfolge</translation>
    </message>
</context>
<context>
    <name>bundle.ok-marker</name>
    <message>
        <source>the marker is the plan&apos;s</source>
        <translation>die Marke ist die des Plans</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plain</name>
    <message>
        <source>there are no links or devices</source>
        <translation>es gibt keine Verweise oder Geräte</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plan</name>
    <message>
        <source>plan.json tells of these segments</source>
        <translation>plan.json handelt von diesen Segmenten</translation>
    </message>
</context>
<context>
    <name>bundle.ok-present</name>
    <message>
        <source>every file of the manifest is there</source>
        <translation>jede Datei des Manifests ist da</translation>
    </message>
</context>
<context>
    <name>bundle.ok-rows</name>
    <message>
        <source>the purgatory expects the digests of these segments</source>
        <translation>das Purgatory erwartet die Prüfsummen dieser Segmente</translation>
    </message>
</context>
<context>
    <name>bundle.ok-segments</name>
    <message>
        <source>every segment is as it was written</source>
        <translation>jedes Segment ist so, wie es geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>bundle.ok-sizes</name>
    <message>
        <source>every segment has its size</source>
        <translation>jedes Segment hat seine Größe</translation>
    </message>
</context>
<context>
    <name>bundle.ok-tree</name>
    <message>
        <source>the tree beside the segments is the one handed over</source>
        <translation>der Baum neben den Segmenten ist der, der übergeben wird</translation>
    </message>
</context>
<context>
    <name>bundle.one-of-kind</name>
    <message>
        <source>{count} segments of the kind {kind}; there must be one</source>
        <translation>{count} Segmente der Art {kind}; es muss genau eines geben</translation>
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
        <translation>{what} ist in plan.json anders als im Manifest</translation>
    </message>
</context>
<context>
    <name>bundle.row-digest</name>
    <message>
        <source>the purgatory expects another digest of {segment} than the manifest: {found}</source>
        <translation>das Purgatory erwartet für {segment} eine andere Prüfsumme als das Manifest: {found}</translation>
    </message>
</context>
<context>
    <name>bundle.row-missing</name>
    <message>
        <source>the purgatory does not check {segment}</source>
        <translation>das Purgatory prüft {segment} nicht</translation>
    </message>
</context>
<context>
    <name>bundle.row-outside</name>
    <message>
        <source>the digest row of {segment} at {offset} lies outside the purgatory</source>
        <translation>die Prüfsummenzeile von {segment} bei {offset} liegt außerhalb des Purgatorys</translation>
    </message>
</context>
<context>
    <name>bundle.row-segment</name>
    <message>
        <source>a digest row is for {segment}, which is none it can cover</source>
        <translation>eine Prüfsummenzeile ist für {segment}, das sie nicht abdecken kann</translation>
    </message>
</context>
<context>
    <name>bundle.schema</name>
    <message>
        <source>the schema &quot;{found}&quot; is not known; this program reads &quot;{known}&quot;</source>
        <translation>das Schema &quot;{found}&quot; ist nicht bekannt; dieses Programm liest &quot;{known}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.segment-bufsz</name>
    <message>
        <source>{segment}: {bufsz} bytes do not fit {memsz}</source>
        <translation>{segment}: {bufsz} Byte passen nicht in {memsz}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-digest</name>
    <message>
        <source>{segment}: the file is not what was written; its SHA-256 is {found}</source>
        <translation>{segment}: die Datei ist nicht, was geschrieben wurde; ihre SHA-256 ist {found}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-empty</name>
    <message>
        <source>{segment} takes no memory</source>
        <translation>{segment} belegt keinen Speicher</translation>
    </message>
</context>
<context>
    <name>bundle.segment-file</name>
    <message>
        <source>&quot;{file}&quot; was expected</source>
        <translation>&quot;{file}&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>bundle.segment-list</name>
    <message>
        <source>kexec_load would answer {error}: {rule}</source>
        <translation>kexec_load würde mit {error} antworten: {rule}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-size</name>
    <message>
        <source>{file} has {found} bytes, the segment {expected}</source>
        <translation>{file} hat {found} Byte, das Segment {expected}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-twice</name>
    <message>
        <source>there are two segments {segment}</source>
        <translation>das Segment {segment} gibt es zweimal</translation>
    </message>
</context>
<context>
    <name>bundle.segment-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the segments are more than any plan has</source>
        <translation>{zeros} Byte Nullen hinter den Segmenten sind mehr, als irgendein Plan hat</translation>
    </message>
</context>
<context>
    <name>bundle.sign-broken</name>
    <message>
        <source>is not signed, for it is not good: {what}</source>
        <translation>wird nicht signiert, denn es ist nicht in Ordnung: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.sign-form</name>
    <message>
        <source>an archive that is to be signed is a .tar or a .tar.zst</source>
        <translation>ein Archiv, das signiert werden soll, ist ein .tar oder ein .tar.zst</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest</name>
    <message>
        <source>is not signed, for its manifest is not as this program would write it</source>
        <translation>wird nicht signiert, denn das Manifest ist nicht so, wie dieses Programm es schreiben würde</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest-hint</name>
    <message>
        <source>export the bundle again, then sign it</source>
        <translation>das Bündel noch einmal exportieren, dann signieren</translation>
    </message>
</context>
<context>
    <name>bundle.signature-size</name>
    <message>
        <source>{size} are too much for a signature</source>
        <translation>{size} sind zu viel für eine Signatur</translation>
    </message>
</context>
<context>
    <name>bundle.signature-wrong</name>
    <message>
        <source>the signature is wrong ({refusal}): {why}</source>
        <translation>die Signatur ist falsch ({refusal}): {why}</translation>
    </message>
</context>
<context>
    <name>bundle.signed-unchecked</name>
    <message>
        <source>signed by {signer} (certificate {sha256}); no certificate was given to trust it by</source>
        <translation>signiert von {signer} (Zertifikat {sha256}); es wurde kein Zertifikat genannt, dem zu trauen wäre</translation>
    </message>
</context>
<context>
    <name>bundle.signer-absent</name>
    <message>
        <source>the signature names {signer}, whose certificate is not at hand to check it</source>
        <translation>die Signatur nennt {signer}, dessen Zertifikat zum Prüfen nicht vorliegt</translation>
    </message>
</context>
<context>
    <name>bundle.signer-unknown</name>
    <message>
        <source>signed by {signer}, whom no trusted certificate vouches for</source>
        <translation>signiert von {signer}, für den kein vertrautes Zertifikat bürgt</translation>
    </message>
</context>
<context>
    <name>bundle.tree-after</name>
    <message>
        <source>tree-after.dtb is not what {file} hands over</source>
        <translation>tree-after.dtb ist nicht, was {file} übergibt</translation>
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
        <translation>kein Segment übergibt tree-after.dtb</translation>
    </message>
</context>
<context>
    <name>byte-marks.digest</name>
    <message>
        <source>SHA-256 of segment {segment}</source>
        <translation>SHA-256 von Segment {segment}</translation>
    </message>
</context>
<context>
    <name>byte-marks.late</name>
    <message>
        <source>{kind}: the target writes these bytes when it loads</source>
        <translation>{kind}: das Ziel schreibt diese Bytes beim Laden</translation>
    </message>
</context>
<context>
    <name>byte-marks.relocation</name>
    <message>
        <source>{type} against {symbol}: {formula}</source>
        <translation>{type} gegen {symbol}: {formula}</translation>
    </message>
</context>
<context>
    <name>capture.failed</name>
    <message>
        <source>this machine could not be captured: {reason}</source>
        <translation>diese Maschine konnte nicht aufgenommen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>capture.no-file</name>
    <message>
        <source>the snapshot cannot be written: {reason}</source>
        <translation>der Schnappschuss kann nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block</name>
    <message>
        <source>Purgatory and early kernel run in real mode; outside the real mode area they read nothing.</source>
        <translation>Purgatory und früher Kernel laufen im Realmodus; außerhalb des Realmodus-Bereichs lesen sie nichts.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-radix</name>
    <message>
        <source>With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores disable_radix there.</source>
        <translation>Mit der Radix-MMU oder im Hypervisormodus erreicht der Realmodus allen Speicher. In einem Gast hat der Hypervisor Radix gewählt (/chosen ibm,architecture-vec-5), und Linux beachtet disable_radix dort nicht.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-unknown</name>
    <message>
        <source>A kernel that starts with the hash MMU reaches the first block only.</source>
        <translation>Ein Kernel, der mit der Hash-MMU startet, erreicht nur den ersten Block.</translation>
    </message>
</context>
<context>
    <name>cause.allocator-gives-up</name>
    <message>
        <source>The tool ends, or never comes to an end, before it loads anything; the plan shows what it would have done otherwise.</source>
        <translation>Das Werkzeug endet, oder kommt nie zu einem Ende, bevor es etwas lädt; der Plan zeigt, was es sonst getan hätte.</translation>
    </message>
</context>
<context>
    <name>cause.already-loaded</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Ein zweites Laden tritt an die Stelle des ersten.</translation>
    </message>
</context>
<context>
    <name>cause.bare-tree</name>
    <message>
        <source>Without a memory fingerprint the loader cannot tell whether the plan fits the machine it stands on.</source>
        <translation>Ohne Speicher-Fingerabdruck kann der Lader nicht erkennen, ob der Plan zu der Maschine passt, auf der er steht.</translation>
    </message>
</context>
<context>
    <name>cause.boot-cpu-missing</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Ein Kernel, der die CPU, auf der er läuft, nicht im Baum findet, bleibt stehen, bevor er eine Konsole hat.</translation>
    </message>
</context>
<context>
    <name>cause.bundle-untrusted</name>
    <message>
        <source>Certificates were named by which a bundle must be signed before anything of it travels or is loaded.</source>
        <translation>Es wurden Zertifikate genannt, von denen ein Bündel signiert sein muss, bevor etwas davon gesendet oder geladen wird.</translation>
    </message>
</context>
<context>
    <name>cause.byte-order-assumed</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>Das Purgatory wird in der Byte-Reihenfolge des laufenden Kernels betreten; in der anderen ist seine erste Anweisung Unsinn.</translation>
    </message>
</context>
<context>
    <name>cause.capture-leftover</name>
    <message>
        <source>It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a crash.</source>
        <translation>Das ist ein Überbleibsel eines Absturz-Kernels: Speicher außerhalb wird nicht benutzt, Geräte werden wie nach einem Absturz behandelt.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-empty</name>
    <message>
        <source>Then the kernel falls back on what was built in.</source>
        <translation>Dann nimmt der Kernel, was in ihn eingebaut wurde.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-ignored</name>
    <message>
        <source>kexec-tools uses --append only for the tree that it makes itself.</source>
        <translation>kexec-tools benutzt --append nur für den Baum, den es selbst macht.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-not-captured</name>
    <message>
        <source>The new kernel would start without any of the parameters that were meant, root= among them.</source>
        <translation>Der neue Kernel würde ohne einen der gemeinten Parameter starten, auch ohne root=.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-root-twice</name>
    <message>
        <source>Tools that append to a command line win over what stood there before.</source>
        <translation>Werkzeuge, die etwas an eine Kommandozeile anhängen, setzen sich gegen das durch, was vorher dort stand.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-too-long</name>
    <message>
        <source>What is longer is cut off without a word.</source>
        <translation>Was länger ist, wird ohne ein Wort abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>cause.console-parameter</name>
    <message>
        <source>A kernel that prints to a device that is not there looks dead.</source>
        <translation>Ein Kernel, der auf ein Gerät schreibt, das nicht da ist, sieht tot aus.</translation>
    </message>
</context>
<context>
    <name>cause.cpus-missing</name>
    <message>
        <source>The tree of boot time does not know CPUs that were added since; the new kernel runs without them.</source>
        <translation>Der Baum vom Systemstart kennt CPUs nicht, die seitdem hinzukamen; der neue Kernel läuft ohne sie.</translation>
    </message>
</context>
<context>
    <name>cause.crash-all-cpus</name>
    <message>
        <source>Each processor takes memory of the crash region, and one may still be where it was at the crash.</source>
        <translation>Jeder Prozessor nimmt Speicher vom Absturzbereich, und einer kann noch dort sein, wo er beim Absturz war.</translation>
    </message>
</context>
<context>
    <name>cause.crash-already-loaded</name>
    <message>
        <source>The kernel gives the old crash image up before it looks at the new one: a load that fails leaves none.</source>
        <translation>Der Kernel gibt das alte Absturzabbild auf, bevor er das neue ansieht: ein Laden, das misslingt, lässt keines zurück.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-crashkernel</name>
    <message>
        <source>The crash kernel would reserve memory for another one out of the little that it has, or fail to.</source>
        <translation>Der Absturz-Kernel würde von dem wenigen, das er hat, Speicher für einen weiteren reservieren, oder daran scheitern.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Of two such words a kernel takes the last.</source>
        <translation>Von zwei solchen Wörtern nimmt ein Kernel das letzte.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cross-endian</name>
    <message>
        <source>Tools take a dump to have one byte order.</source>
        <translation>Werkzeuge nehmen an, dass ein Dump nur eine Bytereihenfolge hat.</translation>
    </message>
</context>
<context>
    <name>cause.crash-drconf-out-of-step</name>
    <message>
        <source>Each LMB that is passed over brings the reader one row further behind, so that memory is missing, perhaps that of the crash kernel itself.</source>
        <translation>Jeder LMB, der übergangen wird, bringt den Leser um eine Zeile weiter in Rückstand, sodass Speicher fehlt, vielleicht der des Absturz-Kernels selbst.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-lost</name>
    <message>
        <source>Linux allows a normal image to be copied over the crash region, because real mode may reach nothing else.</source>
        <translation>Linux erlaubt, ein normales Abbild über den Absturzbereich zu kopieren, weil der Realmodus vielleicht nichts anderes erreicht.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-not-relocatable</name>
    <message>
        <source>A crash kernel may not move itself to 0, where the memory of the dead one is; it must run where it was loaded.</source>
        <translation>Ein Absturz-Kernel darf nicht nach 0 umziehen, wo der Speicher des toten ist; er muss laufen, wo er geladen wurde.</translation>
    </message>
</context>
<context>
    <name>cause.crash-load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Jeder erlaubte Aufruf zählt, auch ein misslungener; bei 0 antwortet kexec_load mit EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-boot-id</name>
    <message>
        <source>The places of notes and of the region change with every boot; the loader refuses a crash image that is for another.</source>
        <translation>Die Orte der Notizen und des Bereichs ändern sich mit jedem Systemstart; der Lader weist ein Absturzabbild ab, das für einen anderen ist.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-cpu-notes</name>
    <message>
        <source>The dump would not tell what any processor was doing.</source>
        <translation>Der Dump würde von keinem Prozessor sagen, was er gerade tat.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-notes</name>
    <message>
        <source>/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read the dump.</source>
        <translation>/proc/vmcore fasst alle Notizen zu einer zusammen; ohne eine ist sein Kopf falsch, und kein Werkzeug kann den Dump lesen.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-region</name>
    <message>
        <source>All segments of a crash image must lie in the region that the running kernel reserved when it booted.</source>
        <translation>Alle Segmente eines Absturzabbilds müssen in dem Bereich liegen, den der laufende Kernel beim Start reserviert hat.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-spare-pages</name>
    <message>
        <source>The kernel takes a page for its control code and one for a copy of vmcoreinfo from the region; without them kexec_load answers ENOMEM.</source>
        <translation>Der Kernel nimmt aus dem Bereich eine Seite für seinen Steuercode und eine für eine Kopie von vmcoreinfo; ohne sie antwortet kexec_load mit ENOMEM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-vmcoreinfo</name>
    <message>
        <source>Without it makedumpfile cannot tell which pages are worth keeping.</source>
        <translation>Ohne sie kann makedumpfile nicht sagen, welche Seiten es wert sind, behalten zu werden.</translation>
    </message>
</context>
<context>
    <name>cause.crash-region-sources-differ</name>
    <message>
        <source>The region can be made smaller while the machine runs, and the device tree keeps what was reserved at boot.</source>
        <translation>Der Bereich kann verkleinert werden, während die Maschine läuft, und der Gerätebaum behält, was beim Start reserviert wurde.</translation>
    </message>
</context>
<context>
    <name>cause.crash-room-tight</name>
    <message>
        <source>The initrd is unpacked beside itself, and page tables, drivers and the program that saves the dump need memory, too.</source>
        <translation>Das Initrd wird neben sich selbst entpackt, und auch Seitentabellen, Treiber und das Programm, das den Dump sichert, brauchen Speicher.</translation>
    </message>
</context>
<context>
    <name>cause.crash-run-at-load-lost</name>
    <message>
        <source>It loads eight bytes and stores four of them, which are the wrong ones in this byte order: the kernel moves itself to 0, onto the memory that it is to save.</source>
        <translation>Es lädt acht Byte und speichert vier davon, in dieser Bytereihenfolge die falschen: der Kernel zieht nach 0 um, auf den Speicher, den er sichern soll.</translation>
    </message>
</context>
<context>
    <name>cause.crash-segment-outside-region</name>
    <message>
        <source>Segments of a crash image are copied at once, and only there is nobody&apos;s memory: kexec_load answers EADDRNOTAVAIL.</source>
        <translation>Segmente eines Absturzabbilds werden sofort kopiert, und nur dort gehört der Speicher niemandem: kexec_load antwortet mit EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.crash-too-many-ranges</name>
    <message>
        <source>The number of rows in an ELF header has 16 bits.</source>
        <translation>Die Zahl der Zeilen in einem ELF-Kopf hat 16 Bit.</translation>
    </message>
</context>
<context>
    <name>cause.crashkernel-on-kernel</name>
    <message>
        <source>Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that.</source>
        <translation>Der alte Rat für ppc64 war crashkernel=…@32M; Kernel sind darüber hinausgewachsen.</translation>
    </message>
</context>
<context>
    <name>cause.cross-endian</name>
    <message>
        <source>The purgatory leaves in big-endian mode; a little-endian kernel switches with its first instructions.</source>
        <translation>Das Purgatory endet im Big-Endian-Modus; ein Little-Endian-Kernel schaltet mit seinen ersten Anweisungen um.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-row-replaced</name>
    <message>
        <source>It takes the last row for one that it has added itself, which it does for its own trees only.</source>
        <translation>Es hält die letzte Zeile für eine, die es selbst hinzugefügt hat, was es nur bei eigenen Bäumen tut.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-without-row</name>
    <message>
        <source>It writes to where the last row should be; without one that is the tree&apos;s header.</source>
        <translation>Es schreibt dorthin, wo die letzte Zeile sein sollte; ohne eine ist das der Kopf des Baums.</translation>
    </message>
</context>
<context>
    <name>cause.edit-overrides-rule</name>
    <message>
        <source>Hand edits come last; the kernel will see what you wrote, and not where its initrd or command line really is.</source>
        <translation>Änderungen von Hand kommen zuletzt; der Kernel sieht, was Sie geschrieben haben, und nicht, wo sein Initrd oder seine Kommandozeile wirklich ist.</translation>
    </message>
</context>
<context>
    <name>cause.fadump-active</name>
    <message>
        <source>The next kernel would take itself for the capture kernel.</source>
        <translation>Der nächste Kernel würde sich für den Kernel halten, der den Speicherauszug sichert.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-node-missing</name>
    <message>
        <source>Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console.</source>
        <translation>Ohne ihn kann ein Kernel die Firmware nicht rufen: kein Ausschalten, kein PCI, ohne Hypervisor keine Konsole.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-not-reserved</name>
    <message>
        <source>A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of nothing else; firmware is overwritten when that memory is handed out.</source>
        <translation>Ein Kernel hält sich von Reservierungszeilen, reserved-ranges und /reserved-memory fern und von nichts sonst; Firmware wird überschrieben, sobald dieser Speicher vergeben wird.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-overwritten-by-kernel</name>
    <message>
        <source>The new kernel calls the firmware that the old one was booted with.</source>
        <translation>Der neue Kernel ruft die Firmware, mit der der alte gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>cause.half-of-ram</name>
    <message>
        <source>While a kernel is loaded its pages are in memory twice; kexec_load answers EINVAL when one segment or all together take more than half.</source>
        <translation>Solange ein Kernel geladen ist, sind seine Seiten zweimal im Speicher; kexec_load antwortet mit EINVAL, wenn ein Segment oder alle zusammen mehr als die Hälfte brauchen.</translation>
    </message>
</context>
<context>
    <name>cause.ima-allocator-without-log</name>
    <message>
        <source>Of the real tools, kexec_file_load alone hands a log over.</source>
        <translation>Von den echten Werkzeugen übergibt nur kexec_file_load ein Protokoll.</translation>
    </message>
</context>
<context>
    <name>cause.ima-appraisal</name>
    <message>
        <source>IMA appraises files, and kexec_load gives it none.</source>
        <translation>IMA bewertet Dateien, und kexec_load gibt ihm keine.</translation>
    </message>
</context>
<context>
    <name>cause.ima-condition-assumed</name>
    <message>
        <source>Owners, labels and file systems are the target&apos;s.</source>
        <translation>Besitzer, Marken und Dateisysteme sind Sache des Ziels.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-longer</name>
    <message>
        <source>The kernel extends the register with every entry.</source>
        <translation>Der Kernel erweitert das Register mit jedem Eintrag.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-lost</name>
    <message>
        <source>The TPM&apos;s registers survive a kexec, the log of what went into them does not; and kexec_load itself measures nothing.</source>
        <translation>Die Register des TPM überstehen ein kexec, das Protokoll dessen, was hineinging, nicht; und kexec_load selbst misst nichts.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-order</name>
    <message>
        <source>The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then it is little-endian.</source>
        <translation>Das Protokoll hat die Byte-Reihenfolge des Kernels, der es schrieb, außer mit ima_canonical_fmt: dann ist es little-endian.</translation>
    </message>
</context>
<context>
    <name>cause.ima-no-log</name>
    <message>
        <source>Without the log nobody knows how much room it will need.</source>
        <translation>Ohne das Protokoll weiß niemand, wie viel Platz es brauchen wird.</translation>
    </message>
</context>
<context>
    <name>cause.ima-old-template</name>
    <message>
        <source>Such entries cannot be told apart in a log without lengths.</source>
        <translation>Solche Einträge lassen sich in einem Protokoll ohne Längen nicht trennen.</translation>
    </message>
</context>
<context>
    <name>cause.ima-padded-bank</name>
    <message>
        <source>A kernel that has no digest of a bank&apos;s hash pads the SHA-1 one.</source>
        <translation>Ein Kernel, der für den Hash einer Bank keinen Digest hat, füllt den SHA-1-Digest auf.</translation>
    </message>
</context>
<context>
    <name>cause.ima-policy-unknown</name>
    <message>
        <source>Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none.</source>
        <translation>Ihre Datei ist nur mit CONFIG_IMA_READ_POLICY lesbar, und die Kommandozeile nennt keine.</translation>
    </message>
</context>
<context>
    <name>cause.ima-register-differs</name>
    <message>
        <source>An entry was changed, taken out or put in, or the register was extended by something else.</source>
        <translation>Ein Eintrag wurde geändert, entfernt oder eingefügt, oder etwas anderes hat das Register erweitert.</translation>
    </message>
</context>
<context>
    <name>cause.ima-rule-passed-over</name>
    <message>
        <source>The first rule that fits decides whether a file is measured.</source>
        <translation>Die erste passende Regel entscheidet, ob eine Datei gemessen wird.</translation>
    </message>
</context>
<context>
    <name>cause.ima-signature-unknown</name>
    <message>
        <source>security.ima is an extended attribute, which a file loses on its way here.</source>
        <translation>security.ima ist ein erweitertes Attribut, das eine Datei auf dem Weg hierher verliert.</translation>
    </message>
</context>
<context>
    <name>cause.ima-template-digest</name>
    <message>
        <source>The digest covers every field of the entry and is what goes into the TPM&apos;s register.</source>
        <translation>Der Digest deckt jedes Feld des Eintrags ab und geht in das Register des TPM ein.</translation>
    </message>
</context>
<context>
    <name>cause.ima-violation</name>
    <message>
        <source>No digest can be trusted then; the register is extended with ones.</source>
        <translation>Dann ist keinem Digest zu trauen; das Register wird mit Einsen erweitert.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-empty</name>
    <message>
        <source>The new kernel would start without the drivers and scripts that it was to bring.</source>
        <translation>Der neue Kernel würde ohne die Treiber und Skripte starten, die es bringen sollte.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-end-missing</name>
    <message>
        <source>The kernel reads both before it replaces them, and gives up when one is missing.</source>
        <translation>Der Kernel liest beide, bevor er sie ersetzt, und gibt auf, wenn eines fehlt.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-not-loaded</name>
    <message>
        <source>The new kernel unpacks what it finds there, which is not what the tree was made for.</source>
        <translation>Der neue Kernel entpackt, was er dort findet, und das ist nicht das, wofür der Baum gemacht wurde.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-outside-memory</name>
    <message>
        <source>A kernel maps only the memory that it has; it reserves the initrd first and drops what is above its limit then, so reading the initrd ends in a fault.</source>
        <translation>Ein Kernel bildet nur den Speicher ab, den er hat; er reserviert zuerst das Initrd und gibt dann auf, was über seiner Grenze liegt; das Lesen des Initrd endet so in einem Zugriffsfehler.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-unknown-format</name>
    <message>
        <source>The kernel ignores what it does not know, or takes it as an old ramdisk image.</source>
        <translation>Der Kernel übergeht, was er nicht kennt, oder hält es für ein altes Ramdisk-Abbild.</translation>
    </message>
</context>
<context>
    <name>cause.integrity-not-checked</name>
    <message>
        <source>Linux&apos;s ppc64 purgatory stores a digest and never looks at it; kexec-tools&apos; has one digest for all.</source>
        <translation>Linux&apos; Purgatory für ppc64 speichert eine Prüfsumme und sieht sie nie an; das von kexec-tools hat eine für alle.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-end-unknown</name>
    <message>
        <source>A segment below the running kernel&apos;s end is refused with ETXTBSY.</source>
        <translation>Ein Segment unterhalb des Endes des laufenden Kernels wird mit ETXTBSY abgelehnt.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-torn-apart</name>
    <message>
        <source>Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their distance only.</source>
        <translation>Linux sucht für jedes PT_LOAD einzeln einen Platz; ein Kernel kennt seine Teile nur durch ihren Abstand.</translation>
    </message>
</context>
<context>
    <name>cause.kexec-not-configured</name>
    <message>
        <source>The system call is not there.</source>
        <translation>Den Systemaufruf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>cause.load-disabled</name>
    <message>
        <source>The switch goes from 0 to 1 only.</source>
        <translation>Der Schalter geht nur von 0 auf 1.</translation>
    </message>
</context>
<context>
    <name>cause.load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Jeder erlaubte Aufruf zählt, auch ein misslungener; bei 0 antwortet kexec_load mit EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.load-memory-tight</name>
    <message>
        <source>The loader&apos;s copy and the kernel&apos;s copy are in memory at the same time; the load may be ended by the OOM killer.</source>
        <translation>Die Kopie des Laders und die des Kernels sind gleichzeitig im Speicher; der OOM-Killer kann das Laden beenden.</translation>
    </message>
</context>
<context>
    <name>cause.lockdown</name>
    <message>
        <source>Lockdown forbids loading unsigned kernels by kexec_load.</source>
        <translation>Lockdown verbietet es, unsignierte Kernel mit kexec_load zu laden.</translation>
    </message>
</context>
<context>
    <name>cause.memory-map-remark</name>
    <message>
        <source>Firmware trees have oddities; each one met is told.</source>
        <translation>Firmware-Bäume haben Eigenheiten; jede angetroffene wird gemeldet.</translation>
    </message>
</context>
<context>
    <name>cause.no-chosen</name>
    <message>
        <source>All that a boot loader tells a kernel stands in /chosen.</source>
        <translation>Alles, was ein Bootlader einem Kernel sagt, steht in /chosen.</translation>
    </message>
</context>
<context>
    <name>cause.no-console</name>
    <message>
        <source>The purgatory speaks through the hypervisor&apos;s terminal or OPAL; it knows no other device.</source>
        <translation>Das Purgatory spricht über das Terminal des Hypervisors oder über OPAL; ein anderes Gerät kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>cause.no-cpus</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Ein Kernel, der die CPU, auf der er läuft, nicht im Baum findet, bleibt stehen, bevor er eine Konsole hat.</translation>
    </message>
</context>
<context>
    <name>cause.no-memory-in-tree</name>
    <message>
        <source>The kernel takes its RAM from the tree and nothing else.</source>
        <translation>Der Kernel nimmt seinen RAM aus dem Baum und von nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>cause.no-room</name>
    <message>
        <source>Every segment needs one hole in RAM that is long enough, aligned, within its limits and free of everything excluded.</source>
        <translation>Jedes Segment braucht eine Lücke im RAM, die lang genug ist, ausgerichtet, innerhalb seiner Grenzen und frei von allem Ausgeschlossenen.</translation>
    </message>
</context>
<context>
    <name>cause.no-root</name>
    <message>
        <source>The kernel panics with &quot;Unable to mount root fs&quot;.</source>
        <translation>Der Kernel bricht ab mit &quot;Unable to mount root fs&quot;.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-kernel</name>
    <message>
        <source>A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its bss there; what lies there is gone, without a word.</source>
        <translation>Ein Kernel kopiert sich als Erstes an die Adresse 0, bis zu seinem Symbol _end, und löscht dort sein bss; was dort liegt, ist ohne ein Wort verloren.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-stack</name>
    <message>
        <source>The stack is a hole that the loader found, not a segment: kexec_load does not know of it and checks nothing.</source>
        <translation>Der Stapel ist eine Lücke, die der Lader gefunden hat, kein Segment: kexec_load weiß nichts davon und prüft nichts.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-assumed</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB.</source>
        <translation>Segmente müssen an Seiten des laufenden Kernels beginnen und enden; ppc64 hat 4 KiB und 64 KiB.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-differs</name>
    <message>
        <source>The loader refuses a plan whose page size is not the target&apos;s.</source>
        <translation>Der Lader lehnt einen Plan ab, dessen Seitengröße nicht die des Ziels ist.</translation>
    </message>
</context>
<context>
    <name>cause.pin-without-segment</name>
    <message>
        <source>A pin without its segment is a mistake: what was meant to lie there is not loaded.</source>
        <translation>Eine Festlegung ohne ihr Segment ist ein Fehler: was dort liegen sollte, wird nicht geladen.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-byte-order</name>
    <message>
        <source>The jump does not change the byte order.</source>
        <translation>Der Sprung ändert die Byte-Reihenfolge nicht.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-not-exportable</name>
    <message>
        <source>Its bytes are inside the target&apos;s kernel.</source>
        <translation>Seine Bytes liegen im Kernel des Ziels.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-symbol-missing</name>
    <message>
        <source>Addresses are written into a purgatory by symbol name.</source>
        <translation>Adressen werden anhand von Symbolnamen in ein Purgatory geschrieben.</translation>
    </message>
</context>
<context>
    <name>cause.quirk-decided</name>
    <message>
        <source>The real code does this too; the plan shows what it would do, not what it should.</source>
        <translation>Das tut auch das echte Programm; der Plan zeigt, was es tun würde, nicht, was es tun sollte.</translation>
    </message>
</context>
<context>
    <name>cause.reboot-impossible</name>
    <message>
        <source>RTAS with a reboot service, or OPAL, is needed for that.</source>
        <translation>Dafür wird RTAS mit einem Neustart-Dienst oder OPAL gebraucht.</translation>
    </message>
</context>
<context>
    <name>cause.reserved-overwritten-by-kernel</name>
    <message>
        <source>A kernel moves itself to 0 before it has read what is reserved there.</source>
        <translation>Ein Kernel zieht an die Adresse 0 um, bevor er gelesen hat, was dort reserviert ist.</translation>
    </message>
</context>
<context>
    <name>cause.running-kernel-property</name>
    <message>
        <source>Early code takes the eight bytes as they are: a little-endian kernel reads them backwards.</source>
        <translation>Früher Code nimmt die acht Bytes, wie sie sind: ein Little-Endian-Kernel liest sie rückwärts.</translation>
    </message>
</context>
<context>
    <name>cause.secure-boot</name>
    <message>
        <source>Secure boot brings a rule that every kernel&apos;s file must be signed; kexec_load has no file.</source>
        <translation>Secure Boot bringt die Regel, dass die Datei jedes Kernels signiert sein muss; kexec_load hat keine Datei.</translation>
    </message>
</context>
<context>
    <name>cause.segment-misaligned</name>
    <message>
        <source>Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others.</source>
        <translation>Ziele werden Seite für Seite kopiert; für andere antwortet kexec_load mit EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.segment-outside-ram</name>
    <message>
        <source>kexec_load does not check that a destination is RAM; the copy then goes nowhere.</source>
        <translation>kexec_load prüft nicht, ob ein Ziel im RAM liegt; die Kopie geht dann nirgendwohin.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-firmware</name>
    <message>
        <source>The new kernel calls the same firmware instance; the kernel does not check normal images against it.</source>
        <translation>Der neue Kernel ruft dieselbe Firmware-Instanz; der Kernel prüft normale Abbilder nicht darauf.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-kernel</name>
    <message>
        <source>The running kernel still runs while segments are copied; kexec_load answers ETXTBSY.</source>
        <translation>Der laufende Kernel läuft noch, während Segmente kopiert werden; kexec_load antwortet mit ETXTBSY.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserve</name>
    <message>
        <source>A search keeps clear of what the request reserves; a pin, a kernel left at its own addresses, or a quirk of the allocator does not.</source>
        <translation>Eine Suche hält sich von dem fern, was die Anfrage reserviert; eine Festlegung, ein an seinen eigenen Adressen belassener Kernel oder eine Eigenheit des Allokators tut das nicht.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserved</name>
    <message>
        <source>Somebody reserved this memory for devices or firmware; what is copied there may be overwritten, or may overwrite.</source>
        <translation>Jemand hat diesen Speicher für Geräte oder Firmware reserviert; was dorthin kopiert wird, kann überschrieben werden oder überschreiben.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-segment</name>
    <message>
        <source>kexec_load answers EINVAL when two destinations share a byte.</source>
        <translation>kexec_load antwortet mit EINVAL, wenn zwei Ziele ein Byte gemeinsam haben.</translation>
    </message>
</context>
<context>
    <name>cause.slave-code-not-entry</name>
    <message>
        <source>All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel&apos;s first code there sends them astray.</source>
        <translation>Alle anderen CPUs springen zu 0x60 in diesen 256 Byte; was dort nicht der erste Code des Kernels ist, führt sie in die Irre.</translation>
    </message>
</context>
<context>
    <name>cause.snapshot-file-absent</name>
    <message>
        <source>A target may not have a file, or not let it be read; then a check that needs it cannot be made.</source>
        <translation>Ein Ziel hat eine Datei vielleicht nicht oder lässt sie nicht lesen; eine Prüfung, die sie braucht, ist dann nicht möglich.</translation>
    </message>
</context>
<context>
    <name>cause.target-by-file</name>
    <message>
        <source>Lockdown, secure boot and IMA forbid segments without a file that could be verified.</source>
        <translation>Lockdown, Secure Boot und IMA verbieten Segmente ohne eine Datei, die geprüft werden könnte.</translation>
    </message>
</context>
<context>
    <name>cause.target-byte-order</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>Das Purgatory wird in der Bytereihenfolge des laufenden Kernels betreten; in der anderen ist schon sein erster Befehl Unsinn.</translation>
    </message>
</context>
<context>
    <name>cause.target-crash-by-file</name>
    <message>
        <source>By file the target&apos;s kernel would make the header of the dump itself, and a tree and a purgatory; nothing of the plan would stay.</source>
        <translation>Als Datei geladen würde der Kernel des Ziels den Kopf des Dumps selbst machen, dazu einen Baum und eine Purgatory; vom Plan bliebe nichts.</translation>
    </message>
</context>
<context>
    <name>cause.target-fingerprint</name>
    <message>
        <source>A segment could come to lie where firmware or a device now has something.</source>
        <translation>Ein Segment könnte dort zu liegen kommen, wo jetzt die Firmware oder ein Gerät etwas hat.</translation>
    </message>
</context>
<context>
    <name>cause.target-half-of-ram</name>
    <message>
        <source>kexec_load answers EINVAL when segments take more than half of the pages.</source>
        <translation>kexec_load antwortet EINVAL, wenn Segmente mehr als die Hälfte der Seiten brauchen.</translation>
    </message>
</context>
<context>
    <name>cause.target-machine</name>
    <message>
        <source>The loader, the purgatory and the kernel are programs for another processor.</source>
        <translation>Lader, Purgatory und Kernel sind Programme für einen anderen Prozessor.</translation>
    </message>
</context>
<context>
    <name>cause.target-memory-low</name>
    <message>
        <source>kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; a store in a RAM disk takes memory as well.</source>
        <translation>kexec_load kopiert alle Segmente in eigene Seiten und antwortet ENOMEM, wenn es keine gibt; eine Ablage in einer RAM-Disk braucht ebenfalls Speicher.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-file-load</name>
    <message>
        <source>Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE.</source>
        <translation>Viele Kernel von Distributionen für PowerPC sind ohne CONFIG_KEXEC_FILE gebaut.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-fingerprint</name>
    <message>
        <source>Memory that the plan takes for free may belong to firmware on this machine.</source>
        <translation>Speicher, den der Plan für frei hält, kann auf dieser Maschine der Firmware gehören.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kernel-file</name>
    <message>
        <source>kexec_file_load takes a file, not segments.</source>
        <translation>kexec_file_load nimmt eine Datei, keine Segmente.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kexec</name>
    <message>
        <source>Without it kexec_load answers ENOSYS, or the load could not be verified.</source>
        <translation>Ohne ihn antwortet kexec_load ENOSYS, oder das Laden ließe sich nicht prüfen.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-panic</name>
    <message>
        <source>Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, where 0 is for ever.</source>
        <translation>Ohne panic= oder mit panic=0 wartet der Kernel so lange, wie sein CONFIG_PANIC_TIMEOUT sagt; 0 heißt für immer.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-store</name>
    <message>
        <source>The files must lie where they can be written and where the loader may be run.</source>
        <translation>Die Dateien müssen dort liegen, wo man sie schreiben und den Lader ausführen darf.</translation>
    </message>
</context>
<context>
    <name>cause.target-not-root</name>
    <message>
        <source>kexec_load needs CAP_SYS_BOOT.</source>
        <translation>kexec_load braucht CAP_SYS_BOOT.</translation>
    </message>
</context>
<context>
    <name>cause.target-other-boot</name>
    <message>
        <source>The header of the dump says where that boot&apos;s kernel keeps its notes and its memory.</source>
        <translation>Der Kopf des Dumps sagt, wo der Kernel jenes Starts seine Notizen und seinen Speicher hat.</translation>
    </message>
</context>
<context>
    <name>cause.target-page-size</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel.</source>
        <translation>Segmente müssen an Seiten des laufenden Kernels beginnen und enden.</translation>
    </message>
</context>
<context>
    <name>cause.target-plan-errors</name>
    <message>
        <source>A plan with errors does not boot; the loader refuses it unless it is forced.</source>
        <translation>Ein Plan mit Fehlern startet nicht; der Lader weist ihn ab, sofern man ihn nicht zwingt.</translation>
    </message>
</context>
<context>
    <name>cause.target-replaces</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Ein zweites Laden tritt an die Stelle des ersten.</translation>
    </message>
</context>
<context>
    <name>cause.target-signature</name>
    <message>
        <source>Which keys a target knows cannot be seen from here.</source>
        <translation>Welche Schlüssel ein Ziel kennt, ist von hier aus nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>cause.target-systemd-no-kexec</name>
    <message>
        <source>The last step of &quot;systemctl kexec&quot; is the program kexec; without it systemd resets the machine.</source>
        <translation>Der letzte Schritt von „systemctl kexec“ ist das Programm kexec; ohne dieses setzt systemd die Maschine zurück.</translation>
    </message>
</context>
<context>
    <name>cause.target-tool-missing</name>
    <message>
        <source>Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid.</source>
        <translation>Dateien werden mit sh, tar, gzip, sha256sum und setsid gebracht, geprüft und gestartet.</translation>
    </message>
</context>
<context>
    <name>cause.target-unsigned</name>
    <message>
        <source>IMA appraises the kernel&apos;s file; kexec_file_load answers EACCES for one without a signature.</source>
        <translation>IMA beurteilt die Kerneldatei; kexec_file_load antwortet bei einer ohne Signatur mit EACCES.</translation>
    </message>
</context>
<context>
    <name>cause.too-many-segments</name>
    <message>
        <source>KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL.</source>
        <translation>KEXEC_SEGMENT_MAX ist 16; kexec_load antwortet mit EINVAL.</translation>
    </message>
</context>
<context>
    <name>cause.tree-from-other-source</name>
    <message>
        <source>The two trees differ: the live one has changed since boot and has properties that the running kernel added.</source>
        <translation>Die beiden Bäume unterscheiden sich: der lebende hat sich seit dem Start geändert und hat Eigenschaften, die der laufende Kernel hinzugefügt hat.</translation>
    </message>
</context>
<context>
    <name>cause.tree-memory-not-there</name>
    <message>
        <source>A kernel believes its tree and uses that memory, the highest first.</source>
        <translation>Ein Kernel glaubt seinem Baum und benutzt diesen Speicher, den höchsten zuerst.</translation>
    </message>
</context>
<context>
    <name>cause.tree-over-tool-limits</name>
    <message>
        <source>It makes the tree in buffers of a fixed size.</source>
        <translation>Es baut den Baum in Puffern fester Größe.</translation>
    </message>
</context>
<context>
    <name>certificate.folder</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>certificate.malformed</name>
    <message>
        <source>is no X.509 certificate</source>
        <translation>ist kein X.509-Zertifikat</translation>
    </message>
</context>
<context>
    <name>certificate.none</name>
    <message>
        <source>holds no certificate</source>
        <translation>enthält kein Zertifikat</translation>
    </message>
</context>
<context>
    <name>certificate.size</name>
    <message>
        <source>is too large for a file of certificates: {size}</source>
        <translation>ist zu groß für eine Datei mit Zertifikaten: {size}</translation>
    </message>
</context>
<context>
    <name>compare-lanes.apart</name>
    <message>
        <source>{count} of {all} differ</source>
        <translation>{count} von {all} verschieden</translation>
    </message>
</context>
<context>
    <name>compare-lanes.empty</name>
    <message>
        <source>no segments</source>
        <translation>keine Segmente</translation>
    </message>
</context>
<context>
    <name>compare-lanes.legend</name>
    <message>
        <source>outlined: another place or size, or only on one side</source>
        <translation>umrandet: anderer Platz, andere Größe, oder nur auf einer Seite</translation>
    </message>
</context>
<context>
    <name>compare-lanes.same</name>
    <message>
        <source>the same places and sizes</source>
        <translation>dieselben Plätze und Größen</translation>
    </message>
</context>
<context>
    <name>compare-lanes.title</name>
    <message>
        <source>Two plans beside each other</source>
        <translation>Zwei Pläne nebeneinander</translation>
    </message>
</context>
<context>
    <name>compare.no-plan</name>
    <message>
        <source>There is no plan yet: choose a target and a kernel in the window.</source>
        <translation>Es gibt noch keinen Plan: Ziel und Kernel im Fenster wählen.</translation>
    </message>
</context>
<context>
    <name>crash.too-many-lmbs</name>
    <message>
        <source>more than {limit} LMBs</source>
        <translation>mehr als {limit} LMBs</translation>
    </message>
</context>
<context>
    <name>crash.too-many-rows</name>
    <message>
        <source>{count} ranges of memory and notes; the header of a dump has room for {limit}</source>
        <translation>{count} Speicherbereiche und Notizen; der Kopf eines Dumps hat Platz für {limit}</translation>
    </message>
</context>
<context>
    <name>crashkernel.asked</name>
    <message>
        <source>the place that was asked for</source>
        <translation>der Ort, der verlangt wurde</translation>
    </message>
</context>
<context>
    <name>crashkernel.collision</name>
    <message>
        <source>{what} {range} lies in it ({source})</source>
        <translation>{what} {range} liegt darin ({source})</translation>
    </message>
</context>
<context>
    <name>crashkernel.middle</name>
    <message>
        <source>the middle of the real mode area, which ends at {end}</source>
        <translation>die Mitte des Realmodus-Bereichs, der bei {end} endet</translation>
    </message>
</context>
<context>
    <name>crashkernel.most</name>
    <message>
        <source>{place}, the highest place that Linux chooses by itself on such a machine</source>
        <translation>{place}, der höchste Ort, den Linux auf einer solchen Maschine von selbst wählt</translation>
    </message>
</context>
<context>
    <name>crashkernel.no-ram</name>
    <message>
        <source>not all of it is RAM</source>
        <translation>nicht alles davon ist RAM</translation>
    </message>
</context>
<context>
    <name>crashkernel.not-understood</name>
    <message>
        <source>crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]</source>
        <translation>crashkernel={value}: Linux auf PowerPC nimmt GRÖSSE[@ORT] oder ANFANG-[ENDE]:GRÖSSE,…[@ORT]</translation>
    </message>
</context>
<context>
    <name>crashkernel.on-kernel</name>
    <message>
        <source>it lies on the running kernel, which ends at {end}</source>
        <translation>er liegt auf dem laufenden Kernel, der bei {end} endet</translation>
    </message>
</context>
<context>
    <name>crashkernel.wraps</name>
    <message>
        <source>it goes beyond 2^64</source>
        <translation>er geht über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>devicetree.cut</name>
    <message>
        <source>the device tree says it has {total} bytes, but {present} are there</source>
        <translation>der Gerätebaum hat nach eigener Angabe {total} Byte, da sind aber {present}</translation>
    </message>
</context>
<context>
    <name>devicetree.damaged</name>
    <message>
        <source>the device tree is damaged: {reason}</source>
        <translation>der Gerätebaum ist beschädigt: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.delete-root</name>
    <message>
        <source>the root of a device tree cannot be deleted</source>
        <translation>die Wurzel eines Gerätebaums kann nicht gelöscht werden</translation>
    </message>
</context>
<context>
    <name>devicetree.depth</name>
    <message>
        <source>more than {max} levels of nodes</source>
        <translation>mehr als {max} Ebenen von Knoten</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-add</name>
    <message>
        <source>&quot;{text}&quot; is no path of a node</source>
        <translation>&quot;{text}&quot; ist kein Pfad eines Knotens</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-keyword</name>
    <message>
        <source>an edit begins with &quot;set&quot;, &quot;delete&quot; or &quot;add&quot;, not &quot;{word}&quot;</source>
        <translation>eine Änderung beginnt mit &quot;set&quot;, &quot;delete&quot; oder &quot;add&quot;, nicht mit &quot;{word}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-name</name>
    <message>
        <source>&quot;{name}&quot; is no path or name that an edit can use</source>
        <translation>&quot;{name}&quot; ist kein Pfad oder Name, den eine Änderung benutzen kann</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set</name>
    <message>
        <source>&quot;{text}&quot; is not of the form PATH:PROPERTY=VALUE</source>
        <translation>&quot;{text}&quot; hat nicht die Form PFAD:EIGENSCHAFT=WERT</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set-empty</name>
    <message>
        <source>for a property without value: PATH:PROPERTY=</source>
        <translation>für eine Eigenschaft ohne Wert: PFAD:EIGENSCHAFT=</translation>
    </message>
</context>
<context>
    <name>devicetree.empty-reservation</name>
    <message>
        <source>the memory reservation at {address} has size 0, which would end the block</source>
        <translation>die Speicherreservierung bei {address} hat die Größe 0, die den Block beenden würde</translation>
    </message>
</context>
<context>
    <name>devicetree.form-bracket</name>
    <message>
        <source>only numbers stand here, without &lt; and &gt;</source>
        <translation>hier stehen nur Zahlen, ohne &lt; und &gt;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-node</name>
    <message>
        <source>there is no node &quot;{path}&quot;</source>
        <translation>es gibt keinen Knoten &quot;{path}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-phandle</name>
    <message>
        <source>&quot;{path}&quot; has no phandle that could be referred to: add one to it first</source>
        <translation>&quot;{path}&quot; hat kein phandle, auf das verwiesen werden könnte: fügen Sie zuerst eines hinzu</translation>
    </message>
</context>
<context>
    <name>devicetree.form-nul</name>
    <message>
        <source>a text cannot hold a NUL byte</source>
        <translation>ein Text kann kein NUL-Byte enthalten</translation>
    </message>
</context>
<context>
    <name>devicetree.form-path</name>
    <message>
        <source>the path of a node is expected here</source>
        <translation>hier wird der Pfad eines Knotens erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.form-square</name>
    <message>
        <source>only hex digits stand here, without [ and ]</source>
        <translation>hier stehen nur Hexadezimalziffern, ohne [ und ]</translation>
    </message>
</context>
<context>
    <name>devicetree.in-place</name>
    <message>
        <source>the flattened tree cannot be edited in place: {reason}</source>
        <translation>der flache Baum kann nicht an Ort und Stelle geändert werden: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.magic</name>
    <message>
        <source>not a flattened device tree: the magic number 0xd00dfeed is missing</source>
        <translation>kein flacher Gerätebaum: die magische Zahl 0xd00dfeed fehlt</translation>
    </message>
</context>
<context>
    <name>devicetree.no-node</name>
    <message>
        <source>the device tree has no such node</source>
        <translation>der Gerätebaum hat keinen solchen Knoten</translation>
    </message>
</context>
<context>
    <name>devicetree.no-property</name>
    <message>
        <source>there is no property &quot;{property}&quot; to delete</source>
        <translation>es gibt keine Eigenschaft &quot;{property}&quot; zu löschen</translation>
    </message>
</context>
<context>
    <name>devicetree.no-value</name>
    <message>
        <source>a property has no value: {reason}</source>
        <translation>Eine Eigenschaft hat keinen Wert: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.node-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a node: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; kann nicht der Name eines Knotens sein: 1 bis {max} Byte ohne NUL und &apos;/&apos; sind erlaubt</translation>
    </message>
</context>
<context>
    <name>devicetree.not-flat</name>
    <message>
        <source>this is no flattened device tree: {reason}</source>
        <translation>Das ist kein flacher Gerätebaum: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-fixup</name>
    <message>
        <source>the fixup &quot;{fixup}&quot; of the overlay points to no reference</source>
        <translation>die Korrektur &quot;{fixup}&quot; des Overlays zeigt auf keinen Verweis</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-label</name>
    <message>
        <source>the overlay needs a node with the label &quot;{label}&quot;, which the base does not name</source>
        <translation>das Overlay braucht einen Knoten mit der Marke &quot;{label}&quot;, den die Basis nicht nennt</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-no-target</name>
    <message>
        <source>this fragment has neither target nor target-path</source>
        <translation>dieses Fragment hat weder target noch target-path</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-phandle</name>
    <message>
        <source>the phandle of this node of the overlay is no number, or too large beside those of the base</source>
        <translation>das phandle dieses Knotens des Overlays ist keine Zahl oder neben denen der Basis zu groß</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay has no path</source>
        <translation>die Marke &quot;{label}&quot; des Overlays hat keinen Pfad</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol-fragment</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay lies in a fragment that is not there</source>
        <translation>die Marke &quot;{label}&quot; des Overlays liegt in einem Fragment, das nicht da ist</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols</name>
    <message>
        <source>compile the base with dtc -@, which adds /__symbols__</source>
        <translation>übersetzen Sie die Basis mit dtc -@, das /__symbols__ hinzufügt</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols-size</name>
    <message>
        <source>the labels of the overlay would need more than 64 MiB</source>
        <translation>die Marken des Overlays bräuchten mehr als 64 MiB</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target</name>
    <message>
        <source>the base has no node with this fragment&apos;s target phandle {phandle}</source>
        <translation>die Basis hat keinen Knoten mit dem Ziel-phandle {phandle} dieses Fragments</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target-path</name>
    <message>
        <source>the base has no node &quot;{target}&quot; for this fragment</source>
        <translation>die Basis hat keinen Knoten &quot;{target}&quot; für dieses Fragment</translation>
    </message>
</context>
<context>
    <name>devicetree.path</name>
    <message>
        <source>&quot;{path}&quot; is no path of a node: it must begin with &apos;/&apos;</source>
        <translation>&quot;{path}&quot; ist kein Pfad eines Knotens: er muss mit &apos;/&apos; beginnen</translation>
    </message>
</context>
<context>
    <name>devicetree.property-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a property: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; kann nicht der Name einer Eigenschaft sein: 1 bis {max} Byte ohne NUL und &apos;/&apos; sind erlaubt</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-cells</name>
    <message>
        <source>addresses of {address} and sizes of {size} cells: more than 2 cells do not make a number</source>
        <translation>Adressen aus {address} und Größen aus {size} Zellen: mehr als 2 Zellen ergeben keine Zahl</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-length</name>
    <message>
        <source>{length} bytes are no multiple of the {pair} bytes of an address and a size</source>
        <translation>{length} Byte sind kein Vielfaches der {pair} Byte einer Adresse und einer Größe</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-wrap</name>
    <message>
        <source>address {address} and size {size} reach beyond 64 bits</source>
        <translation>Adresse {address} und Größe {size} reichen über 64 Bit hinaus</translation>
    </message>
</context>
<context>
    <name>devicetree.root-name</name>
    <message>
        <source>the root of a device tree has no name</source>
        <translation>die Wurzel eines Gerätebaums hat keinen Namen</translation>
    </message>
</context>
<context>
    <name>devicetree.size</name>
    <message>
        <source>a device tree of 1 GiB or more is not read</source>
        <translation>ein Gerätebaum von 1 GiB oder mehr wird nicht gelesen</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits</name>
    <message>
        <source>/bits/ must be 8, 16, 32 or 64</source>
        <translation>/bits/ muss 8, 16, 32 oder 64 sein</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits-cells</name>
    <message>
        <source>expected &apos;&lt;&apos; after /bits/</source>
        <translation>nach /bits/ wurde &apos;&lt;&apos; erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bytes</name>
    <message>
        <source>expected two hex digits or &apos;]&apos; here</source>
        <translation>hier wurden zwei Hexadezimalziffern oder &apos;]&apos; erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comma</name>
    <message>
        <source>a comma or the end is expected here</source>
        <translation>hier wird ein Komma oder das Ende erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comment</name>
    <message>
        <source>this comment has no end</source>
        <translation>dieser Kommentar hat kein Ende</translation>
    </message>
</context>
<context>
    <name>devicetree.value-escape</name>
    <message>
        <source>this escape stands for no byte</source>
        <translation>diese Escape-Folge steht für kein Byte</translation>
    </message>
</context>
<context>
    <name>devicetree.value-expression</name>
    <message>
        <source>expressions are not supported: write the number</source>
        <translation>Ausdrücke werden nicht unterstützt: schreiben Sie die Zahl</translation>
    </message>
</context>
<context>
    <name>devicetree.value-incbin</name>
    <message>
        <source>/incbin/ is not supported: write the bytes in [ ]</source>
        <translation>/incbin/ wird nicht unterstützt: schreiben Sie die Bytes in [ ]</translation>
    </message>
</context>
<context>
    <name>devicetree.value-large</name>
    <message>
        <source>this number does not fit 64 bits</source>
        <translation>diese Zahl passt nicht in 64 Bit</translation>
    </message>
</context>
<context>
    <name>devicetree.value-literal</name>
    <message>
        <source>this is not a decimal (1), octal (01) or hexadecimal (0x1) number</source>
        <translation>das ist keine dezimale (1), oktale (01) oder hexadezimale (0x1) Zahl</translation>
    </message>
</context>
<context>
    <name>devicetree.value-number</name>
    <message>
        <source>expected a number here</source>
        <translation>hier wurde eine Zahl erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-part</name>
    <message>
        <source>expected a &quot;string&quot;, &lt;numbers&gt; or [hex bytes] here</source>
        <translation>hier wurde eine &quot;Zeichenkette&quot;, &lt;Zahlen&gt; oder [Hex-Bytes] erwartet</translation>
    </message>
</context>
<context>
    <name>devicetree.value-range</name>
    <message>
        <source>this number does not fit {bits} bits</source>
        <translation>diese Zahl passt nicht in {bits} Bit</translation>
    </message>
</context>
<context>
    <name>devicetree.value-reference</name>
    <message>
        <source>references to labels are not supported here: write the phandle&apos;s number or the path</source>
        <translation>Verweise auf Marken werden hier nicht unterstützt: schreiben Sie die Zahl des phandles oder den Pfad</translation>
    </message>
</context>
<context>
    <name>devicetree.value-string</name>
    <message>
        <source>this string has no closing quote</source>
        <translation>diese Zeichenkette hat kein schließendes Anführungszeichen</translation>
    </message>
</context>
<context>
    <name>devicetree.written-size</name>
    <message>
        <source>the device tree would have {size} bytes; 1 GiB is too much</source>
        <translation>der Gerätebaum hätte {size} Byte; 1 GiB ist zu viel</translation>
    </message>
</context>
<context>
    <name>diff.allocator</name>
    <message>
        <source>another loader&apos;s rules placed the segments: addresses and tree edits follow from that</source>
        <translation>die Regeln eines anderen Laders haben die Segmente platziert: daraus folgen Adressen und Baumänderungen</translation>
    </message>
</context>
<context>
    <name>diff.arch</name>
    <message>
        <source>the new kernel is another architecture or byte order</source>
        <translation>der neue Kernel hat eine andere Architektur oder Byte-Reihenfolge</translation>
    </message>
</context>
<context>
    <name>diff.boot-id</name>
    <message>
        <source>the machine was started in between; plans for a normal boot hold over that, those for a crash do not</source>
        <translation>die Maschine wurde dazwischen gestartet; Pläne für einen normalen Start gelten darüber hinaus, solche für einen Absturz nicht</translation>
    </message>
</context>
<context>
    <name>diff.bufsz</name>
    <message>
        <source>its file has another size: it is not the same content</source>
        <translation>seine Datei hat eine andere Größe: es ist nicht derselbe Inhalt</translation>
    </message>
</context>
<context>
    <name>diff.cmdline</name>
    <message>
        <source>the new kernel is told other things: gone {gone}; new {added}</source>
        <translation>dem neuen Kernel wird anderes gesagt: weg {gone}; neu {added}</translation>
    </message>
</context>
<context>
    <name>diff.config</name>
    <message>
        <source>the running kernel was built otherwise</source>
        <translation>der laufende Kernel wurde anders gebaut</translation>
    </message>
</context>
<context>
    <name>diff.crash-loaded</name>
    <message>
        <source>whether a crash kernel is loaded</source>
        <translation>ob ein Absturz-Kernel geladen ist</translation>
    </message>
</context>
<context>
    <name>diff.crash-size</name>
    <message>
        <source>the reservation for a crash kernel has another size</source>
        <translation>die Reservierung für einen Absturz-Kernel hat eine andere Größe</translation>
    </message>
</context>
<context>
    <name>diff.crashkernel</name>
    <message>
        <source>the reservation of a crash kernel changed: a normal kernel may lie there, but the memory counts differ</source>
        <translation>die Reservierung eines Absturz-Kernels hat sich geändert: ein normaler Kernel darf dort liegen, aber die Speichermengen sind andere</translation>
    </message>
</context>
<context>
    <name>diff.digest</name>
    <message>
        <source>the same size, but other bytes: another build, or a changed command line, seed or address inside it</source>
        <translation>dieselbe Größe, aber andere Bytes: ein anderer Bau, oder darin eine geänderte Kommandozeile, ein geänderter Zufallswert oder eine geänderte Adresse</translation>
    </message>
</context>
<context>
    <name>diff.edit</name>
    <message>
        <source>the tree that is handed over says something else here</source>
        <translation>der übergebene Baum sagt hier etwas anderes</translation>
    </message>
</context>
<context>
    <name>diff.edit-gone</name>
    <message>
        <source>the tree is not edited here any more</source>
        <translation>der Baum wird hier nicht mehr geändert</translation>
    </message>
</context>
<context>
    <name>diff.edit-new</name>
    <message>
        <source>the tree is edited here now</source>
        <translation>der Baum wird hier nun geändert</translation>
    </message>
</context>
<context>
    <name>diff.entry</name>
    <message>
        <source>the purgatory is entered elsewhere: it moved, or it is another one</source>
        <translation>das Purgatory wird woanders betreten: es ist verschoben oder ein anderes</translation>
    </message>
</context>
<context>
    <name>diff.fadump</name>
    <message>
        <source>the memory kept for a firmware-assisted dump changed</source>
        <translation>der Speicher für einen Firmware-gestützten Auszug hat sich geändert</translation>
    </message>
</context>
<context>
    <name>diff.finding-gone</name>
    <message>
        <source>this is no problem any more: {message}</source>
        <translation>das ist kein Problem mehr: {message}</translation>
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
        <translation>der Speicher der Maschine ist nicht der, für den geplant wurde: der Lader lehnt das ältere Bündel dort ab</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint-part</name>
    <message>
        <source>part of the memory fingerprint: a bundle made for one of the two is refused on the other</source>
        <translation>Teil des Speicher-Fingerabdrucks: ein für eines der beiden gemachtes Bündel wird auf dem anderen abgelehnt</translation>
    </message>
</context>
<context>
    <name>diff.grew</name>
    <message>
        <source>it takes more memory, so holes that were large enough may not be</source>
        <translation>es belegt mehr Speicher; Lücken, die groß genug waren, sind es vielleicht nicht mehr</translation>
    </message>
</context>
<context>
    <name>diff.htab</name>
    <message>
        <source>the hash page table moved: overwriting it ends the running kernel</source>
        <translation>die Hash-Seitentabelle ist verschoben: sie zu überschreiben beendet den laufenden Kernel</translation>
    </message>
</context>
<context>
    <name>diff.kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere: it must not be overwritten while it copies the segments, so what lay behind its old end may be in its way</source>
        <translation>der laufende Kernel endet woanders: er darf nicht überschrieben werden, während er die Segmente kopiert; was hinter seinem alten Ende lag, kann ihm im Weg sein</translation>
    </message>
</context>
<context>
    <name>diff.kernel-grew</name>
    <message>
        <source>the running kernel is {size} longer: a segment placed right behind its old end would overwrite it while it is still at work</source>
        <translation>der laufende Kernel ist {size} länger: ein Segment direkt hinter seinem alten Ende würde ihn überschreiben, während er noch arbeitet</translation>
    </message>
</context>
<context>
    <name>diff.kind</name>
    <message>
        <source>{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), two snapshots or two bundles can be compared</source>
        <translation>{file} ist {kind}: vergleichen lassen sich zwei Pläne (kwb plan --json, plan.json, ein Protokoll von kexec -d), zwei Schnappschüsse oder zwei Bündel</translation>
    </message>
</context>
<context>
    <name>diff.load</name>
    <message>
        <source>the kernel of one of the machines did not take the image</source>
        <translation>der Kernel einer der Maschinen hat das Abbild nicht angenommen</translation>
    </message>
</context>
<context>
    <name>diff.load-disabled</name>
    <message>
        <source>with 1 the kernel refuses every load until it is started again (EPERM)</source>
        <translation>bei 1 lehnt der Kernel jedes Laden ab, bis er neu gestartet wird (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.load-limit</name>
    <message>
        <source>the number of loads that are still allowed; -1 is no limit</source>
        <translation>die Zahl der noch erlaubten Ladevorgänge; -1 ist keine Grenze</translation>
    </message>
</context>
<context>
    <name>diff.loaded</name>
    <message>
        <source>whether an image is loaded already; a new one takes its place</source>
        <translation>ob schon ein Abbild geladen ist; ein neues tritt an seine Stelle</translation>
    </message>
</context>
<context>
    <name>diff.loader</name>
    <message>
        <source>another loader program is in the bundle: another version of kwb, or the other byte order</source>
        <translation>im Bündel ist ein anderes Ladeprogramm: eine andere Version von kwb oder die andere Byte-Reihenfolge</translation>
    </message>
</context>
<context>
    <name>diff.lockdown</name>
    <message>
        <source>with integrity or confidentiality kexec_load is refused (EPERM)</source>
        <translation>bei integrity oder confidentiality wird kexec_load abgelehnt (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.machine</name>
    <message>
        <source>they are for machines of different kinds</source>
        <translation>sie sind für Maschinen verschiedener Art</translation>
    </message>
    <message>
        <source>another machine type</source>
        <translation>ein anderer Maschinentyp</translation>
    </message>
</context>
<context>
    <name>diff.memory</name>
    <message>
        <source>memory of this kind lies elsewhere, and the search for places with it</source>
        <translation>Speicher dieser Art liegt woanders, und damit die Suche nach Plätzen</translation>
    </message>
</context>
<context>
    <name>diff.memreserve</name>
    <message>
        <source>the reservation block differs; its rows change with every boot</source>
        <translation>der Reservierungsblock ist anders; seine Zeilen ändern sich mit jedem Start</translation>
    </message>
</context>
<context>
    <name>diff.mixed</name>
    <message>
        <source>a snapshot can be compared with another snapshot only</source>
        <translation>ein Schnappschuss lässt sich nur mit einem anderen Schnappschuss vergleichen</translation>
    </message>
</context>
<context>
    <name>diff.mode</name>
    <message>
        <source>one is for a normal boot, the other for a crash: they are placed by other rules</source>
        <translation>einer ist für einen normalen Start, der andere für einen Absturz: sie werden nach anderen Regeln platziert</translation>
    </message>
</context>
<context>
    <name>diff.moved</name>
    <message>
        <source>it lies elsewhere; the purgatory and the tree name its new address</source>
        <translation>es liegt woanders; Purgatory und Baum nennen seine neue Adresse</translation>
    </message>
</context>
<context>
    <name>diff.moved-over</name>
    <message>
        <source>its old place {place} now meets {kind} at {range}: loaded as it was, it would overwrite that</source>
        <translation>sein alter Platz {place} trifft nun auf {kind} bei {range}: so geladen, wie es war, würde es das überschreiben</translation>
    </message>
</context>
<context>
    <name>diff.moved-purgatory</name>
    <message>
        <source>it lies elsewhere: it is linked anew for its new address, and entered there</source>
        <translation>es liegt woanders: Es wird für seine neue Adresse neu gebunden und dort betreten</translation>
    </message>
</context>
<context>
    <name>diff.moved-without-tree</name>
    <message>
        <source>it lies elsewhere; what names its address has changed</source>
        <translation>es liegt woanders; was seine Adresse nennt, hat sich geändert</translation>
    </message>
</context>
<context>
    <name>diff.new-order</name>
    <message>
        <source>the new kernel has the other byte order</source>
        <translation>der neue Kernel hat die andere Byte-Reihenfolge</translation>
    </message>
</context>
<context>
    <name>diff.node-gone</name>
    <message>
        <source>a node that is gone: a device or CPU was taken out</source>
        <translation>ein Knoten ist weg: ein Gerät oder eine CPU wurde entfernt</translation>
    </message>
</context>
<context>
    <name>diff.node-new</name>
    <message>
        <source>a node that was not there: a device or CPU was added</source>
        <translation>ein Knoten, den es nicht gab: ein Gerät oder eine CPU kam hinzu</translation>
    </message>
</context>
<context>
    <name>diff.not-captured</name>
    <message>
        <source>only one of the two says it</source>
        <translation>nur eines der beiden sagt es</translation>
    </message>
</context>
<context>
    <name>diff.old-cmdline</name>
    <message>
        <source>the running kernel has another command line; --cmdline-from-target takes it over</source>
        <translation>der laufende Kernel hat eine andere Kommandozeile; --cmdline-from-target übernimmt sie</translation>
    </message>
</context>
<context>
    <name>diff.old-fdt</name>
    <message>
        <source>the tree of the running kernel lies elsewhere, as after every boot</source>
        <translation>der Baum des laufenden Kernels liegt woanders, wie nach jedem Start</translation>
    </message>
</context>
<context>
    <name>diff.old-initrd</name>
    <message>
        <source>the running kernel&apos;s initrd lies elsewhere, as after every boot</source>
        <translation>das Initrd des laufenden Kernels liegt woanders, wie nach jedem Start</translation>
    </message>
</context>
<context>
    <name>diff.old-order</name>
    <message>
        <source>the running kernel has the other byte order: it enters the purgatory in it, so the purgatory must be the other one</source>
        <translation>der laufende Kernel hat die andere Byte-Reihenfolge: er betritt das Purgatory in ihr, also muss es das andere Purgatory sein</translation>
    </message>
</context>
<context>
    <name>diff.opal</name>
    <message>
        <source>OPAL&apos;s memory moved or was resized: a segment there would kill the firmware</source>
        <translation>der Speicher von OPAL wurde verschoben oder vergrößert: ein Segment dort würde die Firmware zerstören</translation>
    </message>
</context>
<context>
    <name>diff.page-size</name>
    <message>
        <source>the running kernel&apos;s pages have another size: kexec_load refuses segments that are no whole pages of it (EADDRNOTAVAIL)</source>
        <translation>die Seiten des laufenden Kernels haben eine andere Größe: kexec_load lehnt Segmente ab, die keine ganzen Seiten davon sind (EADDRNOTAVAIL)</translation>
    </message>
</context>
<context>
    <name>diff.purgatory</name>
    <message>
        <source>another purgatory runs between the kernels</source>
        <translation>ein anderes Purgatory läuft zwischen den Kerneln</translation>
    </message>
</context>
<context>
    <name>diff.ram-grew</name>
    <message>
        <source>the machine has {size} more RAM; a top-down search takes other places</source>
        <translation>die Maschine hat {size} mehr RAM; eine Suche von oben nimmt andere Plätze</translation>
    </message>
</context>
<context>
    <name>diff.ram-moved</name>
    <message>
        <source>as much RAM as before, but in other places</source>
        <translation>so viel RAM wie vorher, aber an anderen Stellen</translation>
    </message>
</context>
<context>
    <name>diff.ram-shrank</name>
    <message>
        <source>the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half of what is left is all that an image may fill</source>
        <translation>die Maschine hat {size} weniger RAM: ein Segment in dem, was weg ist, kann nicht geladen werden, und die Hälfte des Rests ist alles, was ein Abbild füllen darf</translation>
    </message>
</context>
<context>
    <name>diff.release</name>
    <message>
        <source>another kernel is running: its length, its allocator and its policy may differ</source>
        <translation>ein anderer Kernel läuft: Länge, Allokator und Regeln können andere sein</translation>
    </message>
</context>
<context>
    <name>diff.reserved</name>
    <message>
        <source>firmware reserves other memory than before</source>
        <translation>die Firmware reserviert anderen Speicher als vorher</translation>
    </message>
</context>
<context>
    <name>diff.rtas</name>
    <message>
        <source>RTAS was instantiated elsewhere by this boot&apos;s firmware: a segment that was clear of it may overwrite it now, and the new kernel&apos;s calls would crash</source>
        <translation>RTAS wurde von der Firmware dieses Starts woanders eingerichtet: ein Segment, das frei davon lag, kann es nun überschreiben, und die Aufrufe des neuen Kernels würden abstürzen</translation>
    </message>
</context>
<context>
    <name>diff.segment-gone</name>
    <message>
        <source>this segment is not loaded any more</source>
        <translation>dieses Segment wird nicht mehr geladen</translation>
    </message>
</context>
<context>
    <name>diff.segment-new</name>
    <message>
        <source>this segment was not loaded before</source>
        <translation>dieses Segment wurde vorher nicht geladen</translation>
    </message>
</context>
<context>
    <name>diff.shrank</name>
    <message>
        <source>it takes less memory</source>
        <translation>es belegt weniger Speicher</translation>
    </message>
</context>
<context>
    <name>diff.tce</name>
    <message>
        <source>the TCE tables moved: devices still write through them after the jump</source>
        <translation>die TCE-Tabellen sind verschoben: Geräte schreiben nach dem Sprung noch durch sie hindurch</translation>
    </message>
</context>
<context>
    <name>diff.tree</name>
    <message>
        <source>the new kernel is handed this as the machine has it</source>
        <translation>der neue Kernel bekommt das, wie die Maschine es hat</translation>
    </message>
</context>
<context>
    <name>diff.tree-kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere; segments must lie behind it</source>
        <translation>der laufende Kernel endet woanders; Segmente müssen dahinter liegen</translation>
    </message>
</context>
<context>
    <name>diff.tree-memory</name>
    <message>
        <source>the machine&apos;s memory differs</source>
        <translation>der Speicher der Maschine ist anders</translation>
    </message>
</context>
<context>
    <name>diff.tree-row</name>
    <message>
        <source>a row of the reservation block</source>
        <translation>eine Zeile des Reservierungsblocks</translation>
    </message>
</context>
<context>
    <name>diff.tree-volatile</name>
    <message>
        <source>differs with every boot; a plan replaces it</source>
        <translation>bei jedem Start anders; ein Plan ersetzt es</translation>
    </message>
</context>
<context>
    <name>diff.unplaced</name>
    <message>
        <source>there is no room for it any more: the boot cannot be loaded</source>
        <translation>es ist kein Platz mehr dafür: der Start kann nicht geladen werden</translation>
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
        <translation>Allokator</translation>
    </message>
</context>
<context>
    <name>differences.arch</name>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
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
        <translation>Befehlszeile</translation>
    </message>
</context>
<context>
    <name>differences.edit</name>
    <message>
        <source>tree edit {name}</source>
        <translation>Baumänderung {name}</translation>
    </message>
</context>
<context>
    <name>differences.entry</name>
    <message>
        <source>entry for kexec</source>
        <translation>Einsprung für kexec</translation>
    </message>
</context>
<context>
    <name>differences.finding</name>
    <message>
        <source>finding {name}</source>
        <translation>Befund {name}</translation>
    </message>
</context>
<context>
    <name>differences.fingerprint</name>
    <message>
        <source>fingerprint of the machine</source>
        <translation>Fingerabdruck der Maschine</translation>
    </message>
</context>
<context>
    <name>differences.load</name>
    <message>
        <source>answer of kexec_load</source>
        <translation>Antwort von kexec_load</translation>
    </message>
</context>
<context>
    <name>differences.machine</name>
    <message>
        <source>kind of machine</source>
        <translation>Art der Maschine</translation>
    </message>
</context>
<context>
    <name>differences.meaning</name>
    <message>
        <source>what it means</source>
        <translation>was es bedeutet</translation>
    </message>
</context>
<context>
    <name>differences.memory</name>
    <message>
        <source>memory: {name}</source>
        <translation>Speicher: {name}</translation>
    </message>
</context>
<context>
    <name>differences.mode</name>
    <message>
        <source>normal boot or crash</source>
        <translation>normaler Start oder Absturz</translation>
    </message>
</context>
<context>
    <name>differences.new-order</name>
    <message>
        <source>new kernel: byte order</source>
        <translation>neuer Kernel: Bytereihenfolge</translation>
    </message>
</context>
<context>
    <name>differences.old-order</name>
    <message>
        <source>running kernel: byte order</source>
        <translation>laufender Kernel: Bytereihenfolge</translation>
    </message>
</context>
<context>
    <name>differences.page-size</name>
    <message>
        <source>page size</source>
        <translation>Seitengröße</translation>
    </message>
</context>
<context>
    <name>differences.path</name>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
</context>
<context>
    <name>differences.purgatory</name>
    <message>
        <source>choice of purgatory</source>
        <translation>Wahl des Purgatory</translation>
    </message>
</context>
<context>
    <name>differences.segment-bufsz</name>
    <message>
        <source>{name}: size in the file</source>
        <translation>{name}: Größe in der Datei</translation>
    </message>
</context>
<context>
    <name>differences.segment-mem</name>
    <message>
        <source>{name}: address</source>
        <translation>{name}: Adresse</translation>
    </message>
</context>
<context>
    <name>differences.segment-memsz</name>
    <message>
        <source>{name}: size in memory</source>
        <translation>{name}: Größe im Speicher</translation>
    </message>
</context>
<context>
    <name>differences.segment-sha256</name>
    <message>
        <source>{name}: digest</source>
        <translation>{name}: Prüfsumme</translation>
    </message>
</context>
<context>
    <name>differences.unplaced</name>
    <message>
        <source>{name}: no room</source>
        <translation>{name}: kein Platz</translation>
    </message>
</context>
<context>
    <name>dump.many-notes</name>
    <message>
        <source>it has more than 2^20 notes</source>
        <translation>sie hat mehr als 2^20 Notizen</translation>
    </message>
</context>
<context>
    <name>dump.no-core</name>
    <message>
        <source>it is no ELF core file of 64 bits</source>
        <translation>sie ist keine ELF-Core-Datei von 64 Bit</translation>
    </message>
</context>
<context>
    <name>dump.note-outside</name>
    <message>
        <source>a note is longer than its row</source>
        <translation>eine Notiz ist länger als ihre Zeile</translation>
    </message>
</context>
<context>
    <name>dump.notes-outside</name>
    <message>
        <source>notes lie beyond the end of the file</source>
        <translation>Notizen liegen hinter dem Ende der Datei</translation>
    </message>
</context>
<context>
    <name>dump.row-size</name>
    <message>
        <source>its program headers are not of 56 bytes</source>
        <translation>ihre Programmköpfe haben nicht 56 Byte</translation>
    </message>
</context>
<context>
    <name>dump.rows-outside</name>
    <message>
        <source>its program headers lie beyond the end of the file</source>
        <translation>ihre Programmköpfe liegen hinter dem Ende der Datei</translation>
    </message>
</context>
<context>
    <name>evidence.address</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>evidence.align</name>
    <message>
        <source>align</source>
        <translation>Ausrichtung</translation>
    </message>
</context>
<context>
    <name>evidence.allocator</name>
    <message>
        <source>allocator</source>
        <translation>Allokator</translation>
    </message>
</context>
<context>
    <name>evidence.arch</name>
    <message>
        <source>architecture</source>
        <translation>Architektur</translation>
    </message>
</context>
<context>
    <name>evidence.available</name>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
</context>
<context>
    <name>evidence.because</name>
    <message>
        <source>because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>evidence.block</name>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
</context>
<context>
    <name>evidence.cmdline</name>
    <message>
        <source>command line</source>
        <translation>Kommandozeile</translation>
    </message>
</context>
<context>
    <name>evidence.computed</name>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
</context>
<context>
    <name>evidence.condition</name>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
</context>
<context>
    <name>evidence.consequence</name>
    <message>
        <source>consequence</source>
        <translation>Folge</translation>
    </message>
</context>
<context>
    <name>evidence.console</name>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
</context>
<context>
    <name>evidence.count</name>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
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
        <translation>CPUs</translation>
    </message>
</context>
<context>
    <name>evidence.difference</name>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>evidence.end</name>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>evidence.entry</name>
    <message>
        <source>entry</source>
        <translation>Einsprung</translation>
    </message>
</context>
<context>
    <name>evidence.excess</name>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
</context>
<context>
    <name>evidence.expected</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>evidence.extent</name>
    <message>
        <source>memory after the jump</source>
        <translation>Speicher nach dem Sprung</translation>
    </message>
</context>
<context>
    <name>evidence.file</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>evidence.fits</name>
    <message>
        <source>what fits</source>
        <translation>passt</translation>
    </message>
</context>
<context>
    <name>evidence.found</name>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
</context>
<context>
    <name>evidence.free</name>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>evidence.func</name>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
</context>
<context>
    <name>evidence.given</name>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
</context>
<context>
    <name>evidence.half</name>
    <message>
        <source>half</source>
        <translation>Hälfte</translation>
    </message>
</context>
<context>
    <name>evidence.how</name>
    <message>
        <source>how</source>
        <translation>wie</translation>
    </message>
</context>
<context>
    <name>evidence.initrd</name>
    <message>
        <source>initrd</source>
        <translation>Initrd</translation>
    </message>
</context>
<context>
    <name>evidence.kernel</name>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>evidence.kernelEnd</name>
    <message>
        <source>end of the kernel</source>
        <translation>Ende des Kernels</translation>
    </message>
</context>
<context>
    <name>evidence.length</name>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>evidence.limit</name>
    <message>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
</context>
<context>
    <name>evidence.linked</name>
    <message>
        <source>linked for</source>
        <translation>gebunden für</translation>
    </message>
</context>
<context>
    <name>evidence.machine</name>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>evidence.min</name>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
</context>
<context>
    <name>evidence.mode</name>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
</context>
<context>
    <name>evidence.name</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>evidence.need</name>
    <message>
        <source>need</source>
        <translation>gebraucht</translation>
    </message>
</context>
<context>
    <name>evidence.new</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>evidence.node</name>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>evidence.now</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>evidence.number</name>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>evidence.old</name>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
</context>
<context>
    <name>evidence.order</name>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>evidence.other</name>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
</context>
<context>
    <name>evidence.otherRange</name>
    <message>
        <source>other range</source>
        <translation>anderer Bereich</translation>
    </message>
</context>
<context>
    <name>evidence.page</name>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>evidence.part</name>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
</context>
<context>
    <name>evidence.parts</name>
    <message>
        <source>parts</source>
        <translation>Teile</translation>
    </message>
</context>
<context>
    <name>evidence.place</name>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>evidence.places</name>
    <message>
        <source>places</source>
        <translation>Plätze</translation>
    </message>
</context>
<context>
    <name>evidence.plan</name>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>evidence.planned</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
</context>
<context>
    <name>evidence.policy</name>
    <message>
        <source>policy</source>
        <translation>Richtlinie</translation>
    </message>
</context>
<context>
    <name>evidence.property</name>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
</context>
<context>
    <name>evidence.purgatory</name>
    <message>
        <source>purgatory</source>
        <translation>Purgatory</translation>
    </message>
</context>
<context>
    <name>evidence.quirk</name>
    <message>
        <source>quirk</source>
        <translation>Eigenheit</translation>
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
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>evidence.read</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
</context>
<context>
    <name>evidence.reason</name>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>evidence.region</name>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>evidence.register</name>
    <message>
        <source>register</source>
        <translation>Register</translation>
    </message>
</context>
<context>
    <name>evidence.remark</name>
    <message>
        <source>remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>evidence.reserve</name>
    <message>
        <source>reserve</source>
        <translation>Reservierung</translation>
    </message>
</context>
<context>
    <name>evidence.root</name>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
</context>
<context>
    <name>evidence.row</name>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>evidence.rule</name>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>evidence.segment</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>evidence.size</name>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>evidence.source</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>evidence.sources</name>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>evidence.standing</name>
    <message>
        <source>standing</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>evidence.symbol</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>evidence.taken</name>
    <message>
        <source>taken</source>
        <translation>belegt</translation>
    </message>
</context>
<context>
    <name>evidence.target</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>evidence.template</name>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>evidence.tool</name>
    <message>
        <source>tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>evidence.value</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>evidence.wanted</name>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
</context>
<context>
    <name>evidence.what</name>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
</context>
<context>
    <name>evidence.when</name>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
</context>
<context>
    <name>evidence.where</name>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
</context>
<context>
    <name>evidence.written</name>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>exclude.coherent-memory</name>
    <message>
        <source>it is a device&apos;s memory, not RAM of the system</source>
        <translation>es ist Speicher eines Geräts, kein RAM des Systems</translation>
    </message>
</context>
<context>
    <name>exclude.crashkernel</name>
    <message>
        <source>the crash kernel waits there until the jump</source>
        <translation>dort wartet der Absturzkernel bis zum Sprung</translation>
    </message>
</context>
<context>
    <name>exclude.fadump</name>
    <message>
        <source>it belongs to a firmware-assisted dump</source>
        <translation>es gehört zu einem Speicherabzug der Firmware</translation>
    </message>
</context>
<context>
    <name>exclude.firmware</name>
    <message>
        <source>the new kernel calls this firmware</source>
        <translation>der neue Kernel ruft diese Firmware auf</translation>
    </message>
</context>
<context>
    <name>exclude.hash-table</name>
    <message>
        <source>the running kernel&apos;s page table is in use until the jump</source>
        <translation>die Seitentabelle des laufenden Kernels wird bis zum Sprung gebraucht</translation>
    </message>
</context>
<context>
    <name>exclude.kernel</name>
    <message>
        <source>no segment is put there, because kexec_load would refuse it with ETXTBSY</source>
        <translation>kein Segment kommt dorthin, weil kexec_load es mit ETXTBSY ablehnen würde</translation>
    </message>
</context>
<context>
    <name>exclude.old-initrd</name>
    <message>
        <source>the running kernel keeps its initrd (retain_initrd)</source>
        <translation>der laufende Kernel behält seine initrd (retain_initrd)</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-memory</name>
    <message>
        <source>the new kernel reserves it for itself</source>
        <translation>der neue Kernel reserviert es für sich</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-range</name>
    <message>
        <source>the firmware has reserved it for good</source>
        <translation>die Firmware hat es für immer reserviert</translation>
    </message>
</context>
<context>
    <name>exclude.tce</name>
    <message>
        <source>devices use these tables until the jump</source>
        <translation>Geräte benutzen diese Tabellen bis zum Sprung</translation>
    </message>
</context>
<context>
    <name>export.has-errors</name>
    <message>
        <source>the plan has errors, so nothing was written</source>
        <translation>der Plan hat Fehler, darum wurde nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>export.no-plan</name>
    <message>
        <source>there is no plan to export yet</source>
        <translation>es gibt noch keinen Plan zu exportieren</translation>
    </message>
</context>
<context>
    <name>export.not-exportable</name>
    <message>
        <source>not every segment has its bytes here, so there is nothing to write</source>
        <translation>nicht jedes Segment hat hier seine Bytes, darum gibt es nichts zu schreiben</translation>
    </message>
</context>
<context>
    <name>expression.limit</name>
    <message>
        <source>has no value within 64 bits, or is too long: {text}</source>
        <translation>hat keinen Wert innerhalb von 64 Bit oder ist zu lang: {text}</translation>
    </message>
</context>
<context>
    <name>expression.malformed</name>
    <message>
        <source>cannot be read as an expression: {text}</source>
        <translation>kann nicht als Ausdruck gelesen werden: {text}</translation>
    </message>
</context>
<context>
    <name>expression.open</name>
    <message>
        <source>braces are not closed</source>
        <translation>Klammern sind nicht geschlossen</translation>
    </message>
</context>
<context>
    <name>expression.unknown</name>
    <message>
        <source>nothing is called {name}</source>
        <translation>nichts heißt {name}</translation>
    </message>
</context>
<context>
    <name>extent.crash-brief</name>
    <message>
        <source>crash</source>
        <translation>Absturz</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory</name>
    <message>
        <source>all the memory that it may use besides, as its tree says: what lies outside is left for the dump</source>
        <translation>aller Speicher, den er außerdem benutzen darf, wie sein Baum sagt: was außerhalb liegt, bleibt für den Dump</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-brief</name>
    <message>
        <source>crash kernel</source>
        <translation>Absturz-Kernel</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-name</name>
    <message>
        <source>crash kernel&apos;s memory</source>
        <translation>Speicher des Absturz-Kernels</translation>
    </message>
</context>
<context>
    <name>extent.crash-name</name>
    <message>
        <source>crash region</source>
        <translation>Absturzbereich</translation>
    </message>
</context>
<context>
    <name>extent.crash-region</name>
    <message>
        <source>crashkernel={value} of its command line: reserved, and not written before a crash kernel is loaded</source>
        <translation>crashkernel={value} seiner Kommandozeile: reserviert, und nicht beschrieben, bevor ein Absturz-Kernel geladen ist</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel</name>
    <message>
        <source>once it runs, before it reads the tree: it copies itself to 0, bss included ({source}); nothing is decompressed on the target</source>
        <translation>sobald er läuft, bevor er den Baum liest: er kopiert sich samt bss nach 0 ({source}); auf dem Ziel wird nichts entpackt</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-brief</name>
    <message>
        <source>new kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-name</name>
    <message>
        <source>new kernel at 0</source>
        <translation>neuer Kernel bei 0</translation>
    </message>
</context>
<context>
    <name>extent.size-rounded</name>
    <message>
        <source>p_memsz, rounded up to 64 KiB: the file has no symbol _end</source>
        <translation>p_memsz, aufgerundet auf 64 KiB: die Datei hat kein Symbol _end</translation>
    </message>
</context>
<context>
    <name>extent.size-symbol</name>
    <message>
        <source>symbol _end</source>
        <translation>Symbol _end</translation>
    </message>
</context>
<context>
    <name>extent.stack</name>
    <message>
        <source>a hole that its loader finds: no segment stands for it, and kexec_load does not know of it</source>
        <translation>eine Lücke, die sein Lader findet: kein Segment steht dafür, und kexec_load weiß nichts davon</translation>
    </message>
</context>
<context>
    <name>extent.stack-brief</name>
    <message>
        <source>stack</source>
        <translation>Stack</translation>
    </message>
</context>
<context>
    <name>extent.stack-name</name>
    <message>
        <source>purgatory&apos;s stack</source>
        <translation>Stack des Purgatory</translation>
    </message>
</context>
<context>
    <name>extent.vectors</name>
    <message>
        <source>it stays where it was loaded, but handlers of exceptions always lie from 0: what was there has been saved by the purgatory</source>
        <translation>er bleibt, wo er geladen wurde, aber Ausnahmebehandlungen liegen immer ab 0: was dort war, hat das Purgatory gesichert</translation>
    </message>
</context>
<context>
    <name>extent.vectors-brief</name>
    <message>
        <source>vectors</source>
        <translation>Vektoren</translation>
    </message>
</context>
<context>
    <name>extent.vectors-name</name>
    <message>
        <source>crash kernel&apos;s exception vectors</source>
        <translation>Ausnahmevektoren des Absturz-Kernels</translation>
    </message>
</context>
<context>
    <name>file-kind.bundle</name>
    <message>
        <source>bundle</source>
        <translation>Bündel</translation>
    </message>
</context>
<context>
    <name>file-kind.compressed</name>
    <message>
        <source>compressed file</source>
        <translation>komprimierte Datei</translation>
    </message>
</context>
<context>
    <name>file-kind.device-tree</name>
    <message>
        <source>device tree</source>
        <translation>Gerätebaum</translation>
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
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>file-kind.kexec-log</name>
    <message>
        <source>kexec -d log</source>
        <translation>Protokoll von kexec -d</translation>
    </message>
</context>
<context>
    <name>file-kind.overlay</name>
    <message>
        <source>device-tree overlay</source>
        <translation>Gerätebaum-Overlay</translation>
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
        <translation>verschiebbare Objektdatei</translation>
    </message>
</context>
<context>
    <name>file-kind.snapshot</name>
    <message>
        <source>snapshot</source>
        <translation>Schnappschuss</translation>
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
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>file-load.cmdline</name>
    <message>
        <source>The command line, with the plan&apos;s marker if it has one.</source>
        <translation>Die Kommandozeile, mit der Marke des Plans, wenn er eine hat.</translation>
    </message>
</context>
<context>
    <name>file-load.digests</name>
    <message>
        <source>Verification of our segments after the jump; the files are verified before it.</source>
        <translation>Die Prüfung unserer Segmente nach dem Sprung; die Dateien werden davor geprüft.</translation>
    </message>
</context>
<context>
    <name>file-load.edits</name>
    <message>
        <source>Edits of the tree by hand: {count}.</source>
        <translation>Änderungen des Baums von Hand: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.initrd</name>
    <message>
        <source>The initrd, byte for byte ({size}).</source>
        <translation>Das Initrd, Byte für Byte ({size}).</translation>
    </message>
</context>
<context>
    <name>file-load.kernel</name>
    <message>
        <source>The kernel: its file, whole ({size}).</source>
        <translation>Der Kernel: seine ganze Datei ({size}).</translation>
    </message>
</context>
<context>
    <name>file-load.overlays</name>
    <message>
        <source>Overlays: {count}.</source>
        <translation>Overlays: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.own-tree</name>
    <message>
        <source>The tree that was given in place of the target&apos;s.</source>
        <translation>Der Baum, der an Stelle dessen des Ziels gegeben wurde.</translation>
    </message>
</context>
<context>
    <name>file-load.pins</name>
    <message>
        <source>Pinned addresses: {count}.</source>
        <translation>Festgelegte Adressen: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.placement</name>
    <message>
        <source>The places: the target&apos;s kernel looks for holes by its own rules.</source>
        <translation>Die Plätze: der Kernel des Ziels sucht Lücken nach eigenen Regeln.</translation>
    </message>
</context>
<context>
    <name>file-load.purgatory</name>
    <message>
        <source>The purgatory: that of the target&apos;s kernel runs, which verifies its own digests and says nothing on the console.</source>
        <translation>Das Purgatory: es läuft das des Zielkernels, das seine eigenen Prüfsummen prüft und auf der Konsole nichts sagt.</translation>
    </message>
</context>
<context>
    <name>file-load.reserves</name>
    <message>
        <source>Ranges that were to be kept free: {count}.</source>
        <translation>Bereiche, die frei bleiben sollten: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.tree</name>
    <message>
        <source>The device tree: the target&apos;s kernel makes one from the tree it was booted with.</source>
        <translation>Der Gerätebaum: der Kernel des Ziels macht einen aus dem Baum, mit dem er gestartet wurde.</translation>
    </message>
</context>
<context>
    <name>file.archive</name>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>file.big-endian</name>
    <message>
        <source>{machine} big-endian</source>
        <translation>{machine} Big-Endian</translation>
    </message>
</context>
<context>
    <name>file.cannot-read</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>kann nicht gelesen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>file.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>kann nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>file.elf</name>
    <message>
        <source>ELF, {platform}, {type}</source>
        <translation>ELF, {platform}, {type}</translation>
    </message>
</context>
<context>
    <name>file.elf-in</name>
    <message>
        <source>ELF in {wrappers}</source>
        <translation>ELF in {wrappers}</translation>
    </message>
</context>
<context>
    <name>file.folder</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>file.initramfs</name>
    <message>
        <source>initramfs, archives: {archives}, files: {files}, {size} unpacked</source>
        <translation>initramfs, Archive: {archives}, Dateien: {files}, entpackt {size}</translation>
    </message>
</context>
<context>
    <name>file.kernel</name>
    <message>
        <source>kernel, {platform}, {packing}, {size} in memory</source>
        <translation>Kernel, {platform}, {packing}, {size} im Speicher</translation>
    </message>
</context>
<context>
    <name>file.linux</name>
    <message>
        <source>{release} kernel, {platform}, {packing}, {size} in memory</source>
        <translation>Kernel {release}, {platform}, {packing}, {size} im Speicher</translation>
    </message>
</context>
<context>
    <name>file.little-endian</name>
    <message>
        <source>{machine} little-endian</source>
        <translation>{machine} Little-Endian</translation>
    </message>
</context>
<context>
    <name>file.log</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}</source>
        <translation>Protokoll von kexec -d, {machine}, Segmente: {count}, Einsprung {entry}</translation>
    </message>
</context>
<context>
    <name>file.log-refused</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}, refused: {failure}</source>
        <translation>Protokoll von kexec -d, {machine}, Segmente: {count}, Einsprung {entry}, abgelehnt: {failure}</translation>
    </message>
</context>
<context>
    <name>file.not-regular</name>
    <message>
        <source>cannot be read: it is a device or a pipe, not a file</source>
        <translation>kann nicht gelesen werden: es ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
</context>
<context>
    <name>file.object</name>
    <message>
        <source>{kind}, {platform}, ELF</source>
        <translation>{kind}, {platform}, ELF</translation>
    </message>
</context>
<context>
    <name>file.order-big</name>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
</context>
<context>
    <name>file.order-little</name>
    <message>
        <source>little-endian</source>
        <translation>Little-Endian</translation>
    </message>
</context>
<context>
    <name>file.other-folder</name>
    <message>
        <source>a folder that is neither a bundle nor a snapshot</source>
        <translation>ein Ordner, der weder Bündel noch Schnappschuss ist</translation>
    </message>
</context>
<context>
    <name>file.other-set</name>
    <message>
        <source>{what}, neither a bundle nor a snapshot, files: {count}</source>
        <translation>{what}, weder Bündel noch Schnappschuss, Dateien: {count}</translation>
    </message>
</context>
<context>
    <name>file.page-size</name>
    <message>
        <source>pages of {size}</source>
        <translation>Seiten von {size}</translation>
    </message>
</context>
<context>
    <name>file.ram</name>
    <message>
        <source>{size} of RAM</source>
        <translation>{size} RAM</translation>
    </message>
</context>
<context>
    <name>file.set</name>
    <message>
        <source>{kind}, {what}, files: {count}</source>
        <translation>{kind}, {what}, Dateien: {count}</translation>
    </message>
</context>
<context>
    <name>file.stream</name>
    <message>
        <source>{compression} stream of {packed}, {size} unpacked, of no known kind</source>
        <translation>{compression}-Strom von {packed}, entpackt {size}, von unbekannter Art</translation>
    </message>
</context>
<context>
    <name>file.tree</name>
    <message>
        <source>{kind}, {size} bytes, version {version}</source>
        <translation>{kind}, {size} Byte, Version {version}</translation>
    </message>
</context>
<context>
    <name>file.uimage</name>
    <message>
        <source>uImage “{name}”, {type}, {size} of data</source>
        <translation>uImage „{name}“, {type}, {size} Daten</translation>
    </message>
</context>
<context>
    <name>file.unknown</name>
    <message>
        <source>of no known kind, {size}</source>
        <translation>von unbekannter Art, {size}</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, which is all that a hash-MMU kernel reaches at its start.</source>
        <translation>{segment} {range} endet über dem ersten Speicherblock {block}, und mehr erreicht ein Kernel mit Hash-MMU bei seinem Start nicht.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-radix</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}; a radix kernel reaches it, a hash kernel would not.</source>
        <translation>{segment} {range} endet über dem ersten Speicherblock {block}; ein Radix-Kernel erreicht das, ein Hash-Kernel nicht.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-unknown</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, and whether the new kernel runs with the radix MMU cannot be told: its file has no symbols.</source>
        <translation>{segment} {range} endet über dem ersten Speicherblock {block}, und ob der neue Kernel mit der Radix-MMU läuft, ist nicht zu erkennen: seine Datei hat keine Symbole.</translation>
    </message>
</context>
<context>
    <name>finding.allocator-gives-up</name>
    <message>
        <source>{allocator} itself would load nothing here: {reason}.</source>
        <translation>{allocator} selbst würde hier nichts laden: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.already-loaded</name>
    <message>
        <source>Something was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Als der Schnappschuss gemacht wurde, war auf dem Ziel etwas geladen; dieses Laden wird es ersetzen.</translation>
    </message>
</context>
<context>
    <name>finding.bare-tree</name>
    <message>
        <source>The target is a bare device tree: what the running machine looks like is not known, and the loader will want --force.</source>
        <translation>Das Ziel ist ein bloßer Gerätebaum: wie die laufende Maschine aussieht, ist nicht bekannt, und der Lader wird --force verlangen.</translation>
    </message>
</context>
<context>
    <name>finding.boot-cpu-missing</name>
    <message>
        <source>The new tree has no CPU with hardware id {cpu}, the one that will boot.</source>
        <translation>Der neue Baum hat keine CPU mit der Hardware-Nummer {cpu}, die starten wird.</translation>
    </message>
</context>
<context>
    <name>finding.bundle-untrusted</name>
    <message>
        <source>Nobody who is trusted has signed the bundle: {standing}.</source>
        <translation>Niemand, dem vertraut wird, hat das Bündel signiert: {standing}.</translation>
    </message>
</context>
<context>
    <name>finding.byte-order-assumed</name>
    <message>
        <source>The target does not say its byte order; {order} was taken, the new kernel&apos;s own.</source>
        <translation>Das Ziel nennt seine Byte-Reihenfolge nicht; {order} wurde angenommen, die des neuen Kernels.</translation>
    </message>
</context>
<context>
    <name>finding.capture-leftover</name>
    <message>
        <source>{what} makes the new kernel take itself for one that is to save a dump.</source>
        <translation>Wegen {what} wird sich der neue Kernel für einen halten, der einen Speicherauszug sichern soll.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-empty</name>
    <message>
        <source>The new kernel gets no command line.</source>
        <translation>Der neue Kernel bekommt keine Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-ignored</name>
    <message>
        <source>{allocator} hands {file} over as it is: the new kernel gets its command line &quot;{cmdline}&quot; and not the one of the request.</source>
        <translation>{allocator} übergibt {file}, wie es ist: der neue Kernel bekommt dessen Kommandozeile &quot;{cmdline}&quot; und nicht die der Anfrage.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-not-captured</name>
    <message>
        <source>The target&apos;s own command line was asked for, but the snapshot does not have it.</source>
        <translation>Die Kommandozeile des Ziels wurde verlangt, aber der Schnappschuss hat sie nicht.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-root-twice</name>
    <message>
        <source>root= stands {count} times; the kernel takes the last, {root}.</source>
        <translation>root= steht {count}-mal da; der Kernel nimmt das letzte, {root}.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-too-long</name>
    <message>
        <source>The command line is {length} bytes long with its NUL; the kernel keeps {limit}.</source>
        <translation>Die Kommandozeile ist mit ihrem NUL {length} Byte lang; der Kernel behält {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.console-parameter</name>
    <message>
        <source>The command line says console={console}, but this machine&apos;s console is {expected}.</source>
        <translation>Die Kommandozeile sagt console={console}, aber die Konsole dieser Maschine ist {expected}.</translation>
    </message>
</context>
<context>
    <name>finding.cpus-missing</name>
    <message>
        <source>The new tree does not list these CPUs of the target: {cpus}.</source>
        <translation>Der neue Baum führt diese CPUs des Ziels nicht auf: {cpus}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-all-cpus</name>
    <message>
        <source>The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its command line.</source>
        <translation>Der Absturz-Kernel wird alle {cpus} Prozessoren starten: weder nr_cpus= noch maxcpus= steht auf seiner Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>finding.crash-already-loaded</name>
    <message>
        <source>A crash kernel was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Als der Schnappschuss gemacht wurde, war auf dem Ziel ein Absturz-Kernel geladen; dieses Laden wird ihn ersetzen.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-crashkernel</name>
    <message>
        <source>crashkernel={value} stands on the command line of the crash kernel.</source>
        <translation>crashkernel={value} steht auf der Kommandozeile des Absturz-Kernels.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-elfcorehdr</name>
    <message>
        <source>The command line that was given has elfcorehdr={value}; the header of this plan&apos;s dump is at {place}.</source>
        <translation>Die angegebene Kommandozeile hat elfcorehdr={value}; der Kopf des Dumps dieses Plans ist bei {place}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump will be {new}-endian, the notes and all memory {old}-endian.</source>
        <translation>Der laufende Kernel ist {old}-endian, der Absturz-Kernel {new}-endian: der Kopf des Dumps wird {new}-endian sein, die Notizen und aller Speicher {old}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.crash-drconf-out-of-step</name>
    <message>
        <source>{allocator} writes usable memory for every LMB, but a kernel passes over those that are not its RAM: it will find {read} of {written} usable among the LMBs.</source>
        <translation>{allocator} schreibt benutzbaren Speicher für jeden LMB, aber ein Kernel übergeht die, die nicht sein RAM sind: er wird {read} von {written} unter den LMBs benutzbar finden.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-lost</name>
    <message>
        <source>{segment} {range} lies in the crashkernel region {otherRange}: from the jump on there is no crash kernel to catch a panic.</source>
        <translation>{segment} {range} liegt im crashkernel-Bereich {otherRange}: vom Sprung an gibt es keinen Absturz-Kernel, der eine Panik auffängt.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-not-relocatable</name>
    <message>
        <source>The crash kernel would be at {place}, but it was linked for {linked} and cannot run elsewhere.</source>
        <translation>Der Absturz-Kernel läge bei {place}, wurde aber für {linked} gebunden und kann nicht anderswo laufen.</translation>
    </message>
</context>
<context>
    <name>finding.crash-load-limit-reached</name>
    <message>
        <source>The target allows no more loads of crash images (kexec_load_limit_panic = {limit}).</source>
        <translation>Das Ziel erlaubt kein Laden von Absturzabbildern mehr (kexec_load_limit_panic = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-boot-id</name>
    <message>
        <source>The snapshot does not say which boot of the target it is from (boot_id).</source>
        <translation>Der Schnappschuss sagt nicht, von welchem Start des Ziels er ist (boot_id).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-cpu-notes</name>
    <message>
        <source>The snapshot does not say where the processors leave their notes (crash_notes).</source>
        <translation>Der Schnappschuss sagt nicht, wo die Prozessoren ihre Notizen hinterlassen (crash_notes).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-notes</name>
    <message>
        <source>The snapshot says neither where the processors leave their notes nor where vmcoreinfo is.</source>
        <translation>Der Schnappschuss sagt weder, wo die Prozessoren ihre Notizen hinterlassen, noch, wo vmcoreinfo ist.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-region</name>
    <message>
        <source>The target keeps no memory free for a crash kernel: {sources}.</source>
        <translation>Das Ziel hält keinen Speicher für einen Absturz-Kernel frei: {sources}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-spare-pages</name>
    <message>
        <source>The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are needed.</source>
        <translation>Die Segmente lassen {free} Byte vom Absturzbereich {region} übrig; zwei Seiten von {page} Byte sind nötig.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-vmcoreinfo</name>
    <message>
        <source>The snapshot does not say where vmcoreinfo is.</source>
        <translation>Der Schnappschuss sagt nicht, wo vmcoreinfo ist.</translation>
    </message>
</context>
<context>
    <name>finding.crash-region-sources-differ</name>
    <message>
        <source>The sources do not agree on where the crash region is ({sources}); {region} is taken.</source>
        <translation>Die Quellen sind sich nicht einig, wo der Absturzbereich ist ({sources}); {region} wird genommen.</translation>
    </message>
</context>
<context>
    <name>finding.crash-room-tight</name>
    <message>
        <source>The segments leave {free} of the crash region {region}: that is all the memory the crash kernel will have, and its initrd alone takes {initrd} packed.</source>
        <translation>Die Segmente lassen {free} vom Absturzbereich {region} übrig: das ist aller Speicher, den der Absturz-Kernel haben wird, und allein sein Initrd hat gepackt {initrd}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-run-at-load-lost</name>
    <message>
        <source>The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where it is.</source>
        <translation>Das Big-Endian-Purgatory in Linux verliert das Wort, das den Absturz-Kernel bleiben lässt, wo er ist.</translation>
    </message>
</context>
<context>
    <name>finding.crash-segment-outside-region</name>
    <message>
        <source>{segment} {range} does not lie in the crash region {region}.</source>
        <translation>{segment} {range} liegt nicht im Absturzbereich {region}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-too-many-ranges</name>
    <message>
        <source>The dump would have {count} rows; its header has room for {limit}.</source>
        <translation>Der Dump hätte {count} Zeilen; sein Kopf hat Platz für {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.crashkernel-on-kernel</name>
    <message>
        <source>The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. There will be no crash kernel.</source>
        <translation>Der neue Kernel wird seinen Absturzbereich {region} ablehnen {when}: er liegt auf ihm selbst, {extent}. Es wird keinen Absturz-Kernel geben.</translation>
    </message>
</context>
<context>
    <name>finding.cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the new one {new}-endian.</source>
        <translation>Der laufende Kernel ist {old}-endian, der neue {new}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-row-replaced</name>
    <message>
        <source>{allocator} writes the tree&apos;s own row over the last one of {file}: {row} is not reserved any more.</source>
        <translation>{allocator} schreibt die Zeile des Baums selbst über die letzte von {file}: {row} ist nicht mehr reserviert.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-without-row</name>
    <message>
        <source>{file} has no reservation row: {allocator} would write the tree&apos;s own over its header.</source>
        <translation>{file} hat keine Reservierungszeile: {allocator} würde die des Baums über dessen Kopf schreiben.</translation>
    </message>
</context>
<context>
    <name>finding.edit-overrides-rule</name>
    <message>
        <source>The edit of {what} replaces what the loading rules wrote there.</source>
        <translation>Die Änderung von {what} ersetzt, was die Laderegeln dorthin geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>finding.fadump-active</name>
    <message>
        <source>A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump).</source>
        <translation>Auf dem Ziel ist ein Firmware-gestützter Auszug aktiv (/rtas ibm,kernel-dump).</translation>
    </message>
</context>
<context>
    <name>finding.firmware-node-missing</name>
    <message>
        <source>The target has {node}, the new tree has not.</source>
        <translation>Das Ziel hat {node}, der neue Baum nicht.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-not-reserved</name>
    <message>
        <source>{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory.</source>
        <translation>{what} {range} ({source}) ist im neuen Baum nicht reserviert: {when} wird es freier Speicher.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}.</source>
        <translation>{what} {otherRange} ({source}) wird überschrieben {when}: er belegt {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.half-of-ram</name>
    <message>
        <source>{segment} needs {size} bytes, more than half of the {ram} bytes of RAM.</source>
        <translation>{segment} braucht {size} Byte, mehr als die Hälfte der {ram} Byte RAM.</translation>
    </message>
</context>
<context>
    <name>finding.ima-allocator-without-log</name>
    <message>
        <source>The measurement log is to be handed over, but {allocator} has no place for it: it is not.</source>
        <translation>Das Messprotokoll soll übergeben werden, aber {allocator} hat keinen Platz dafür: es unterbleibt.</translation>
    </message>
</context>
<context>
    <name>finding.ima-appraisal</name>
    <message>
        <source>The target&apos;s IMA wants signed kernels ({policy}): kexec_load answers EACCES.</source>
        <translation>IMA verlangt auf dem Ziel signierte Kernel ({policy}): kexec_load antwortet mit EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.ima-condition-assumed</name>
    <message>
        <source>{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met.</source>
        <translation>{func}: {condition} der entscheidenden Regel lässt sich von hier nicht beurteilen; die Bedingung gilt als erfüllt.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-longer</name>
    <message>
        <source>{register} stands for the first {count} entries; the register knows nothing of entry {number} ({name}) and those behind it.</source>
        <translation>{register} steht für die ersten {count} Einträge; von Eintrag {number} ({name}) und den folgenden weiß das Register nichts.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-lost</name>
    <message>
        <source>The target has a measurement log of {count} entries; it is not handed over to the new kernel.</source>
        <translation>Das Ziel hat ein Messprotokoll mit {count} Einträgen; es wird dem neuen Kernel nicht übergeben.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-order</name>
    <message>
        <source>The measurement log is {order}-endian, which the new {new}-endian kernel cannot read.</source>
        <translation>Das Messprotokoll ist {order}-endian, was der neue {new}-endian-Kernel nicht lesen kann.</translation>
    </message>
</context>
<context>
    <name>finding.ima-no-log</name>
    <message>
        <source>The measurement log is to be handed over, but the target&apos;s snapshot has none.</source>
        <translation>Das Messprotokoll soll übergeben werden, aber der Schnappschuss des Ziels hat keines.</translation>
    </message>
</context>
<context>
    <name>finding.ima-old-template</name>
    <message>
        <source>The measurement log has entries of the template &quot;ima&quot;, which no kernel takes over.</source>
        <translation>Das Messprotokoll hat Einträge der Vorlage „ima“, die kein Kernel übernimmt.</translation>
    </message>
</context>
<context>
    <name>finding.ima-padded-bank</name>
    <message>
        <source>{register} was extended with SHA-1 digests and zeros behind them.</source>
        <translation>{register} wurde mit SHA-1-Digests und Nullen dahinter erweitert.</translation>
    </message>
</context>
<context>
    <name>finding.ima-policy-unknown</name>
    <message>
        <source>The target&apos;s measuring policy is not known; it was taken to have no rules.</source>
        <translation>Die Messrichtlinie des Ziels ist nicht bekannt; es wurde angenommen, dass sie keine Regeln hat.</translation>
    </message>
</context>
<context>
    <name>finding.ima-register-differs</name>
    <message>
        <source>{register} is {given}, the log makes {computed}, and no part of it makes what was given.</source>
        <translation>{register} ist {given}, das Protokoll ergibt {computed}, und kein Teil davon ergibt den angegebenen Wert.</translation>
    </message>
</context>
<context>
    <name>finding.ima-rule-passed-over</name>
    <message>
        <source>{func}: whether &quot;{rule}&quot; applies depends on the target&apos;s file system; it was taken not to.</source>
        <translation>{func}: Ob „{rule}“ gilt, hängt vom Dateisystem des Ziels ab; angenommen wurde, dass sie nicht gilt.</translation>
    </message>
</context>
<context>
    <name>finding.ima-signature-unknown</name>
    <message>
        <source>{func}: the template {template} has signatures; the prediction has none in them.</source>
        <translation>{func}: Die Vorlage {template} enthält Signaturen; die Vorhersage hat keine darin.</translation>
    </message>
</context>
<context>
    <name>finding.ima-template-digest</name>
    <message>
        <source>Entry {number} ({name}): its template digest is not that of its fields.</source>
        <translation>Eintrag {number} ({name}): Der Digest der Vorlage ist nicht der seiner Felder.</translation>
    </message>
</context>
<context>
    <name>finding.ima-violation</name>
    <message>
        <source>Entry {number} ({name}) is a violation: the file was written while it was measured, or measured while it was written.</source>
        <translation>Eintrag {number} ({name}) ist eine Verletzung: Die Datei wurde beim Messen geschrieben oder beim Schreiben gemessen.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-empty</name>
    <message>
        <source>The initrd {file} is empty.</source>
        <translation>Das Initrd {file} ist leer.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-end-missing</name>
    <message>
        <source>The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} answers EINVAL.</source>
        <translation>Der Baum hat linux,initrd-start, aber kein linux,initrd-end in /chosen: {allocator} antwortet mit EINVAL.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-not-loaded</name>
    <message>
        <source>The new tree names an initrd at {address}, but this plan loads none.</source>
        <translation>Der neue Baum nennt ein Initrd bei {address}, aber dieser Plan lädt keines.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-outside-memory</name>
    <message>
        <source>The initrd {range} is lost {when}: {because}.</source>
        <translation>Das Initrd {range} geht verloren {when}: {because}.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-unknown-format</name>
    <message>
        <source>{file} does not start like an initramfs (cpio) or a compressed file.</source>
        <translation>{file} beginnt nicht wie ein initramfs (cpio) oder eine komprimierte Datei.</translation>
    </message>
</context>
<context>
    <name>finding.integrity-not-checked</name>
    <message>
        <source>This purgatory checks no segment one by one: {reason}.</source>
        <translation>Dieses Purgatory prüft die Segmente nicht einzeln: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.kernel-end-unknown</name>
    <message>
        <source>The target does not say where its running kernel ends (/chosen linux,kernel-end).</source>
        <translation>Das Ziel sagt nicht, wo sein laufender Kernel endet (/chosen linux,kernel-end).</translation>
    </message>
</context>
<context>
    <name>finding.kernel-torn-apart</name>
    <message>
        <source>{segment} lies {found} behind the kernel&apos;s entry, but the kernel was built for {expected}: {when} it copies one block, with whatever lies at {expected}.</source>
        <translation>{segment} liegt {found} hinter dem Einsprung des Kernels, der aber für {expected} gebaut ist: {when} kopiert er einen einzigen Block, mit allem, was bei {expected} liegt.</translation>
    </message>
</context>
<context>
    <name>finding.kexec-not-configured</name>
    <message>
        <source>The target&apos;s kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS.</source>
        <translation>Der Kernel des Ziels wurde ohne CONFIG_KEXEC gebaut: kexec_load antwortet mit ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.load-disabled</name>
    <message>
        <source>The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot.</source>
        <translation>Auf dem Ziel ist kernel.kexec_load_disabled = 1: kexec_load antwortet bis zum nächsten Start mit EPERM.</translation>
    </message>
</context>
<context>
    <name>finding.load-limit-reached</name>
    <message>
        <source>The target allows no more loads (kexec_load_limit_reboot = {limit}).</source>
        <translation>Das Ziel erlaubt kein Laden mehr (kexec_load_limit_reboot = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.load-memory-tight</name>
    <message>
        <source>Loading needs about {need} bytes at its peak; the target has {ram} bytes in all.</source>
        <translation>Das Laden braucht auf seiner Spitze etwa {need} Byte; das Ziel hat insgesamt {ram} Byte.</translation>
    </message>
</context>
<context>
    <name>finding.lockdown</name>
    <message>
        <source>The target is locked down ({mode}): kexec_load answers EPERM.</source>
        <translation>Das Ziel steht unter Lockdown ({mode}): kexec_load antwortet mit EPERM.</translation>
    </message>
</context>
<context>
    <name>finding.memory-map-remark</name>
    <message>
        <source>While the memory map was read: {remark}</source>
        <translation>Beim Lesen der Speicherbelegung: {remark}</translation>
    </message>
</context>
<context>
    <name>finding.no-chosen</name>
    <message>
        <source>The new tree has no /chosen node: the kernel will get neither command line nor initrd.</source>
        <translation>Der neue Baum hat keinen Knoten /chosen: der Kernel bekommt weder Kommandozeile noch Initrd.</translation>
    </message>
</context>
<context>
    <name>finding.no-console</name>
    <message>
        <source>The purgatory will be silent: {reason}.</source>
        <translation>Das Purgatory wird stumm sein: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.no-cpus</name>
    <message>
        <source>The new tree lists no CPU under /cpus.</source>
        <translation>Der neue Baum führt unter /cpus keine CPU auf.</translation>
    </message>
</context>
<context>
    <name>finding.no-memory-in-tree</name>
    <message>
        <source>The new tree describes no memory.</source>
        <translation>Der neue Baum beschreibt keinen Speicher.</translation>
    </message>
</context>
<context>
    <name>finding.no-room</name>
    <message>
        <source>There is no place for {segment}: {size} bytes at a multiple of {align} in [{min}, {end}) ({limit}).</source>
        <translation>Für {segment} gibt es keinen Platz: {size} Byte an einem Vielfachen von {align} in [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>finding.no-root</name>
    <message>
        <source>There is neither an initrd nor root= on the command line: the new kernel will have no root file system.</source>
        <translation>Es gibt weder ein Initrd noch root= auf der Kommandozeile: der neue Kernel wird kein Wurzeldateisystem haben.</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-kernel</name>
    <message>
        <source>{segment} {range} will be overwritten {when}: it takes {extent} ({how}).</source>
        <translation>{segment} {range} wird überschrieben {when}: er belegt {extent} ({how}).</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-stack</name>
    <message>
        <source>{segment} {range} will be written over {when}: the purgatory&apos;s stack is {extent}.</source>
        <translation>{segment} {range} wird überschrieben {when}: der Stapel des Purgatorys ist {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-assumed</name>
    <message>
        <source>The target does not say its page size; {size} was taken.</source>
        <translation>Das Ziel nennt seine Seitengröße nicht; {size} wurde angenommen.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-differs</name>
    <message>
        <source>The request says page size {size}, the target&apos;s snapshot {target}.</source>
        <translation>Die Anfrage nennt die Seitengröße {size}, der Schnappschuss des Ziels {target}.</translation>
    </message>
</context>
<context>
    <name>finding.pin-without-segment</name>
    <message>
        <source>{segment} is pinned at {address}, but the plan has no {segment}.</source>
        <translation>{segment} ist bei {address} festgelegt, aber der Plan hat kein {segment}.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-byte-order</name>
    <message>
        <source>The purgatory is {purgatory}-endian, but the running kernel, which enters it, is {kernel}-endian.</source>
        <translation>Das Purgatory ist {purgatory}-endian, aber der laufende Kernel, der es betritt, ist {kernel}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-not-exportable</name>
    <message>
        <source>The running kernel&apos;s own purgatory stands in the plan for its place only; the plan cannot be exported.</source>
        <translation>Das Purgatory des laufenden Kernels steht nur für seinen Platz im Plan; der Plan kann nicht exportiert werden.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-symbol-missing</name>
    <message>
        <source>The purgatory has no symbol {symbol}, so it cannot be told what it needs.</source>
        <translation>Das Purgatory hat kein Symbol {symbol}; so kann ihm nicht gesagt werden, was es braucht.</translation>
    </message>
</context>
<context>
    <name>finding.quirk-decided</name>
    <message>
        <source>The place of {segment} was decided by a quirk of {allocator}: {quirk}.</source>
        <translation>Über den Platz von {segment} entschied eine Eigenheit von {allocator}: {quirk}.</translation>
    </message>
</context>
<context>
    <name>finding.reboot-impossible</name>
    <message>
        <source>The purgatory is to reboot when a segment is damaged, but the target has no firmware that it could ask: it will stop.</source>
        <translation>Das Purgatory soll neu starten, wenn ein Segment beschädigt ist, aber das Ziel hat keine Firmware, die es darum bitten könnte: es wird anhalten.</translation>
    </message>
</context>
<context>
    <name>finding.reserved-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the running kernel does.</source>
        <translation>{what} {otherRange} ({source}) wird überschrieben {when}: er belegt {extent}, mehr als der laufende Kernel.</translation>
    </message>
</context>
<context>
    <name>finding.running-kernel-property</name>
    <message>
        <source>The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads {read}.</source>
        <translation>Der neue Baum behält /chosen {property} = {value} des laufenden Kernels; der neue liest {read}.</translation>
    </message>
</context>
<context>
    <name>finding.secure-boot</name>
    <message>
        <source>The target enforces secure boot ({where}): kexec_load answers EACCES.</source>
        <translation>Das Ziel erzwingt Secure Boot ({where}): kexec_load antwortet mit EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.segment-misaligned</name>
    <message>
        <source>{segment} at {address} is not at a multiple of {align}.</source>
        <translation>{segment} bei {address} liegt nicht an einem Vielfachen von {align}.</translation>
    </message>
</context>
<context>
    <name>finding.segment-outside-ram</name>
    <message>
        <source>{segment} {range} is not wholly in RAM.</source>
        <translation>{segment} {range} liegt nicht ganz im RAM.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-firmware</name>
    <message>
        <source>{segment} {range} lies on {what} {otherRange} ({source}).</source>
        <translation>{segment} {range} liegt auf {what} {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-kernel</name>
    <message>
        <source>{segment} {range} lies on the running kernel, which ends at {kernelEnd}.</source>
        <translation>{segment} {range} liegt auf dem laufenden Kernel, der bei {kernelEnd} endet.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserve</name>
    <message>
        <source>{segment} {range} lies in {reserve}, which the request keeps free.</source>
        <translation>{segment} {range} liegt in {reserve}, das die Anfrage freihält.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserved</name>
    <message>
        <source>{segment} {range} lies on reserved memory {otherRange} ({source}).</source>
        <translation>{segment} {range} liegt auf reserviertem Speicher {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-segment</name>
    <message>
        <source>{segment} {range} overlaps {other} {otherRange}.</source>
        <translation>{segment} {range} überlappt {other} {otherRange}.</translation>
    </message>
</context>
<context>
    <name>finding.slave-code-not-entry</name>
    <message>
        <source>{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel starts with what stands at {entry}.</source>
        <translation>{allocator} nimmt den Code für die wartenden CPUs vom Dateioffset {taken}, aber der Kernel beginnt mit dem, was bei {entry} steht.</translation>
    </message>
</context>
<context>
    <name>finding.snapshot-file-absent</name>
    <message>
        <source>The snapshot has no {file}: {consequence}</source>
        <translation>Der Schnappschuss hat kein {file}: {consequence}</translation>
    </message>
</context>
<context>
    <name>finding.target-by-file</name>
    <message>
        <source>The target&apos;s policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed.</source>
        <translation>Die Richtlinie des Ziels verbietet kexec_load; sein Kernel hat kexec_file_load, das erlaubt sein kann.</translation>
    </message>
</context>
<context>
    <name>finding.target-byte-order</name>
    <message>
        <source>The target&apos;s running kernel is {found}-endian; the plan was made for a {planned}-endian one.</source>
        <translation>Der laufende Kernel des Ziels ist {found}-endian; der Plan wurde für einen mit {planned}-endian gemacht.</translation>
    </message>
</context>
<context>
    <name>finding.target-crash-by-file</name>
    <message>
        <source>A crash image is not loaded by file.</source>
        <translation>Ein Absturzabbild wird nicht als Datei geladen.</translation>
    </message>
</context>
<context>
    <name>finding.target-fingerprint</name>
    <message>
        <source>The target&apos;s memory is not as it was when the plan was made: {difference}</source>
        <translation>Der Speicher des Ziels ist nicht mehr so, wie er war, als der Plan gemacht wurde: {difference}</translation>
    </message>
</context>
<context>
    <name>finding.target-half-of-ram</name>
    <message>
        <source>The segments take {need}; half of the target&apos;s memory is {half}.</source>
        <translation>Die Segmente brauchen {need}; die Hälfte des Speichers des Ziels ist {half}.</translation>
    </message>
</context>
<context>
    <name>finding.target-machine</name>
    <message>
        <source>The target is a machine of kind {machine}; the plan is for {arch}.</source>
        <translation>Das Ziel ist eine Maschine der Art {machine}; der Plan ist für {arch}.</translation>
    </message>
</context>
<context>
    <name>finding.target-memory-low</name>
    <message>
        <source>The load needs {need} of free memory on the target, {available} is available ({parts}).</source>
        <translation>Das Laden braucht {need} freien Speicher auf dem Ziel, verfügbar sind {available} ({parts}).</translation>
    </message>
</context>
<context>
    <name>finding.target-no-file-load</name>
    <message>
        <source>The target&apos;s kernel has no kexec_file_load: it answers ENOSYS.</source>
        <translation>Der Kernel des Ziels hat kein kexec_file_load: er antwortet mit ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-fingerprint</name>
    <message>
        <source>The plan was made from a bare device tree: nothing says that it is for this machine.</source>
        <translation>Der Plan wurde aus einem bloßen Gerätebaum gemacht: Nichts sagt, dass er für diese Maschine ist.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kernel-file</name>
    <message>
        <source>The bundle holds no kernel file that could be given to kexec_file_load.</source>
        <translation>Das Bündel enthält keine Kerneldatei, die kexec_file_load gegeben werden könnte.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kexec</name>
    <message>
        <source>The target has no /sys/kernel/kexec_loaded.</source>
        <translation>Das Ziel hat kein /sys/kernel/kexec_loaded.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-panic</name>
    <message>
        <source>The plan&apos;s command line does not restart the machine after a panic (panic=): the new kernel may stop for good.</source>
        <translation>Die Befehlszeile des Plans startet die Maschine nach einer Panik nicht neu (panic=): Der neue Kernel kann für immer stehen bleiben.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-store</name>
    <message>
        <source>There is no folder on the target that could take {need}: {places}.</source>
        <translation>Es gibt auf dem Ziel keinen Ordner, der {need} aufnehmen könnte: {places}.</translation>
    </message>
</context>
<context>
    <name>finding.target-not-root</name>
    <message>
        <source>The login is not root&apos;s, and neither sudo -n nor doas -n gives root.</source>
        <translation>Die Anmeldung ist nicht die von root, und weder sudo -n noch doas -n geben root.</translation>
    </message>
</context>
<context>
    <name>finding.target-other-boot</name>
    <message>
        <source>The crash image was made for boot {planned} of the target; it runs boot {now} now.</source>
        <translation>Das Absturzabbild wurde für den Start {planned} des Ziels gemacht; jetzt läuft dort der Start {now}.</translation>
    </message>
</context>
<context>
    <name>finding.target-page-size</name>
    <message>
        <source>The target&apos;s running kernel has pages of {found}; the plan was made for {planned}.</source>
        <translation>Der laufende Kernel des Ziels hat Seiten von {found}; der Plan wurde für {planned} gemacht.</translation>
    </message>
</context>
<context>
    <name>finding.target-plan-errors</name>
    <message>
        <source>The plan itself has {count} finding(s) of severity error.</source>
        <translation>Der Plan selbst hat {count} Befund(e) der Schwere „Fehler“.</translation>
    </message>
</context>
<context>
    <name>finding.target-replaces</name>
    <message>
        <source>Plan {plan} is loaded on the target; this load will replace it.</source>
        <translation>Plan {plan} ist auf dem Ziel geladen; dieses Laden wird ihn ersetzen.</translation>
    </message>
</context>
<context>
    <name>finding.target-signature</name>
    <message>
        <source>The target&apos;s policy ({policy}) may want the kernel&apos;s file signed by a key that it knows.</source>
        <translation>Die Richtlinie des Ziels ({policy}) kann verlangen, dass die Kerneldatei mit einem ihm bekannten Schlüssel signiert ist.</translation>
    </message>
</context>
<context>
    <name>finding.target-systemd-no-kexec</name>
    <message>
        <source>The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way.</source>
        <translation>Auf dem Ziel läuft systemd, und es hat kein /sbin/kexec: Geordnet verlassen kann es sein System nicht.</translation>
    </message>
</context>
<context>
    <name>finding.target-tool-missing</name>
    <message>
        <source>The target has no {tool}.</source>
        <translation>Das Ziel hat kein {tool}.</translation>
    </message>
</context>
<context>
    <name>finding.target-unsigned</name>
    <message>
        <source>The target takes only signed kernels ({policy}), and this kernel&apos;s file has no signature.</source>
        <translation>Das Ziel nimmt nur signierte Kernel ({policy}), und die Datei dieses Kernels hat keine Signatur.</translation>
    </message>
</context>
<context>
    <name>finding.too-many-segments</name>
    <message>
        <source>The plan has {count} segments; kexec takes 16.</source>
        <translation>Der Plan hat {count} Segmente; kexec nimmt 16.</translation>
    </message>
</context>
<context>
    <name>finding.tree-from-other-source</name>
    <message>
        <source>{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken.</source>
        <translation>{allocator} geht vom {wanted} aus, den dieses Ziel nicht hat; genommen wurde der {taken}.</translation>
    </message>
</context>
<context>
    <name>finding.tree-memory-not-there</name>
    <message>
        <source>The new tree describes memory that the target does not have: {size} bytes, from {range} on.</source>
        <translation>Der neue Baum beschreibt Speicher, den das Ziel nicht hat: {size} Byte, ab {range}.</translation>
    </message>
</context>
<context>
    <name>finding.tree-over-tool-limits</name>
    <message>
        <source>The tree has {count} {what}; {allocator} has room for {limit} and ends.</source>
        <translation>Der Baum hat {count} {what}; {allocator} hat Platz für {limit} und endet.</translation>
    </message>
</context>
<context>
    <name>findings.about</name>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
</context>
<context>
    <name>findings.cause</name>
    <message>
        <source>why it matters</source>
        <translation>warum es zählt</translation>
    </message>
</context>
<context>
    <name>findings.code</name>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>findings.message</name>
    <message>
        <source>what was found</source>
        <translation>was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>findings.severity</name>
    <message>
        <source>severity</source>
        <translation>Schwere</translation>
    </message>
</context>
<context>
    <name>findings.source</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>hole.above-max</name>
    <message>
        <source>lies behind the upper limit {end}</source>
        <translation>liegt hinter der oberen Grenze {end}</translation>
    </message>
</context>
<context>
    <name>hole.bad-align</name>
    <message>
        <source>the alignment {align} is no power of two</source>
        <translation>die Ausrichtung {align} ist keine Zweierpotenz</translation>
    </message>
</context>
<context>
    <name>hole.below-min</name>
    <message>
        <source>lies below the lower limit {min}</source>
        <translation>liegt unter der unteren Grenze {min}</translation>
    </message>
</context>
<context>
    <name>hole.crash-not-supported</name>
    <message>
        <source>this kernel places no crash images</source>
        <translation>dieser Kernel platziert keine Absturzabbilder</translation>
    </message>
</context>
<context>
    <name>hole.driver-managed</name>
    <message>
        <source>managed by a driver: another kernel would not find it</source>
        <translation>von einem Treiber verwaltet: ein anderer Kernel würde es nicht finden</translation>
    </message>
</context>
<context>
    <name>hole.empty-excludes</name>
    <message>
        <source>the exclude list is empty: the generic search is used instead</source>
        <translation>die Ausschlussliste ist leer: stattdessen wird die allgemeine Suche benutzt</translation>
    </message>
</context>
<context>
    <name>hole.generic-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the range that this search looks at</source>
        <translation>die höchsten {wanted} Byte, ausgerichtet an {align}, des Bereichs, den diese Suche ansieht</translation>
    </message>
</context>
<context>
    <name>hole.generic-up</name>
    <message>
        <source>the lowest free {wanted} bytes aligned to {align} of the range</source>
        <translation>die niedrigsten freien {wanted} Byte des Bereichs, ausgerichtet an {align}</translation>
    </message>
</context>
<context>
    <name>hole.higher-fits</name>
    <message>
        <source>fits, but a higher piece fits as well</source>
        <translation>passt, aber ein höheres Stück passt auch</translation>
    </message>
</context>
<context>
    <name>hole.in-excluded</name>
    <message>
        <source>meets a range that must be kept clear of, its ends included</source>
        <translation>trifft auf einen Bereich, der samt seinen Enden freizuhalten ist</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-down</name>
    <message>
        <source>the upper end of the last piece that offers {wanted} bytes</source>
        <translation>das obere Ende des letzten Stücks, das {wanted} Byte bietet</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-up</name>
    <message>
        <source>the first piece that offers {wanted} bytes</source>
        <translation>das erste Stück, das {wanted} Byte bietet</translation>
    </message>
</context>
<context>
    <name>hole.known-allocators</name>
    <message>
        <source>known ones: {names}</source>
        <translation>bekannt sind: {names}</translation>
    </message>
</context>
<context>
    <name>hole.lite-failed</name>
    <message>
        <source>nothing fits, which kexec-lite does not look at: it goes on with -1</source>
        <translation>nichts passt, was kexec-lite nicht beachtet: es macht mit -1 weiter</translation>
    </message>
</context>
<context>
    <name>hole.lite-high</name>
    <message>
        <source>the end of the last range that holds {wanted} bytes</source>
        <translation>das Ende des letzten Bereichs, in den {wanted} Byte passen</translation>
    </message>
</context>
<context>
    <name>hole.lite-low</name>
    <message>
        <source>the first range that holds {wanted} bytes</source>
        <translation>der erste Bereich, in den {wanted} Byte passen</translation>
    </message>
</context>
<context>
    <name>hole.min-above-max</name>
    <message>
        <source>the lower limit {min} does not lie below the upper limit {end}</source>
        <translation>die untere Grenze {min} liegt nicht unter der oberen Grenze {end}</translation>
    </message>
</context>
<context>
    <name>hole.no-candidate</name>
    <message>
        <source>nothing to try in [{min}, {end})</source>
        <translation>in [{min}, {end}) gibt es nichts zu versuchen</translation>
    </message>
</context>
<context>
    <name>hole.no-ram</name>
    <message>
        <source>no RAM between two excluded ranges</source>
        <translation>kein RAM zwischen zwei ausgeschlossenen Bereichen</translation>
    </message>
</context>
<context>
    <name>hole.no-size</name>
    <message>
        <source>a segment of {wanted} bytes cannot be placed</source>
        <translation>ein Segment von {wanted} Byte kann nicht platziert werden</translation>
    </message>
</context>
<context>
    <name>hole.nothing-left</name>
    <message>
        <source>nothing is left of the piece within [{min}, {end}) once its start is rounded up to {align}</source>
        <translation>in [{min}, {end}) bleibt von dem Stück nichts übrig, wenn sein Anfang auf {align} aufgerundet ist</translation>
    </message>
</context>
<context>
    <name>hole.occupied</name>
    <message>
        <source>meets a segment that is placed already</source>
        <translation>trifft auf ein schon platziertes Segment</translation>
    </message>
</context>
<context>
    <name>hole.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>die Seitengröße {size} ist keine Zweierpotenz</translation>
    </message>
</context>
<context>
    <name>hole.passed-extent</name>
    <message>
        <source>passed over: {what}; it moves there before it reads anything else</source>
        <translation>übergangen: {what}; er zieht dorthin, bevor er sonst etwas liest</translation>
    </message>
</context>
<context>
    <name>hole.passed-memories</name>
    <message>
        <source>passed over: {what} ({source}) and {more} more of its kind</source>
        <translation>übergangen: {what} ({source}) und {more} weitere dieser Art</translation>
    </message>
</context>
<context>
    <name>hole.passed-memory</name>
    <message>
        <source>passed over: {what} ({source})</source>
        <translation>übergangen: {what} ({source})</translation>
    </message>
</context>
<context>
    <name>hole.passed-pin</name>
    <message>
        <source>passed over: {segment}, which the request pins there</source>
        <translation>übergangen: {segment}, das die Anfrage dort festlegt</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserve</name>
    <message>
        <source>passed over: kept clear by the request ({count})</source>
        <translation>übergangen: von der Anfrage frei gehalten ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserved</name>
    <message>
        <source>passed over: reserved by the running kernel, as its memblock says ({count})</source>
        <translation>übergangen: vom laufenden Kernel reserviert, wie sein memblock sagt ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-segment</name>
    <message>
        <source>passed over: {segment}, which was placed before</source>
        <translation>übergangen: {segment}, das schon vorher platziert wurde</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the highest piece that fits</source>
        <translation>die höchsten {wanted} Byte, ausgerichtet an {align}, des höchsten Stücks, das passt</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-up</name>
    <message>
        <source>the lowest {wanted} bytes aligned to {align} of the lowest piece that fits</source>
        <translation>die niedrigsten {wanted} Byte, ausgerichtet an {align}, des niedrigsten Stücks, das passt</translation>
    </message>
</context>
<context>
    <name>hole.scattered</name>
    <message>
        <source>{count} pieces apart from each other in this range; {reason}</source>
        <translation>{count} voneinander getrennte Stücke in diesem Bereich; {reason}</translation>
    </message>
</context>
<context>
    <name>hole.span-wraps</name>
    <message>
        <source>{list} row {row}: {size} bytes at {start} go beyond 2^64</source>
        <translation>{list} Zeile {row}: {size} Byte bei {start} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>hole.too-many</name>
    <message>
        <source>16 segments are placed already: the kernel takes no more</source>
        <translation>16 Segmente sind schon platziert: mehr nimmt der Kernel nicht</translation>
    </message>
</context>
<context>
    <name>hole.too-many-rows</name>
    <message>
        <source>{list} has {count} rows, at most {limit} are taken</source>
        <translation>{list} hat {count} Zeilen, höchstens {limit} werden genommen</translation>
    </message>
</context>
<context>
    <name>hole.too-small</name>
    <message>
        <source>too small: the largest of {count} offers {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>zu klein: das größte von {count} bietet {free} Byte, ausgerichtet an {align}; gebraucht werden {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.too-small-one</name>
    <message>
        <source>too small: {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>zu klein: {free} Byte, ausgerichtet auf {align}, gebraucht {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.unknown-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>es gibt keinen Allokator &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>hole.workbench-down</name>
    <message>
        <source>the highest {wanted} free bytes aligned to {align}</source>
        <translation>die höchsten {wanted} freien Byte, ausgerichtet an {align}</translation>
    </message>
</context>
<context>
    <name>hole.workbench-up</name>
    <message>
        <source>the lowest {wanted} free bytes aligned to {align}</source>
        <translation>die niedrigsten {wanted} freien Byte, ausgerichtet an {align}</translation>
    </message>
</context>
<context>
    <name>hole.wrapped-limit</name>
    <message>
        <source>the limit wrapped at an excluded range: the rest is searched without the list</source>
        <translation>die Grenze lief an einem ausgeschlossenen Bereich über: der Rest wird ohne die Liste durchsucht</translation>
    </message>
</context>
<context>
    <name>html.added</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
</context>
<context>
    <name>html.after</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>html.after-jump</name>
    <message>
        <source>After the jump</source>
        <translation>Nach dem Sprung</translation>
    </message>
</context>
<context>
    <name>html.align</name>
    <message>
        <source>Aligned to</source>
        <translation>Ausgerichtet an</translation>
    </message>
</context>
<context>
    <name>html.allocator</name>
    <message>
        <source>Placed by</source>
        <translation>Platziert von</translation>
    </message>
</context>
<context>
    <name>html.because</name>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
</context>
<context>
    <name>html.before</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>html.candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
</context>
<context>
    <name>html.change</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>html.changed</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>html.cmdline</name>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
</context>
<context>
    <name>html.comes-from</name>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
</context>
<context>
    <name>html.entry</name>
    <message>
        <source>Entry</source>
        <translation>Einsprung</translation>
    </message>
</context>
<context>
    <name>html.findings</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>html.foreign-purgatory</name>
    <message>
        <source>The purgatory is the one inside the target&apos;s own kernel: its bytes are not known here.</source>
        <translation>Das Purgatory ist das im eigenen Kernel des Ziels: Seine Bytes sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>html.formula</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
</context>
<context>
    <name>html.from</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>html.from-file</name>
    <message>
        <source>From file</source>
        <translation>Aus der Datei</translation>
    </message>
</context>
<context>
    <name>html.heading</name>
    <message>
        <source>Boot plan: {kernel} on {target}</source>
        <translation>Startplan: {kernel} auf {target}</translation>
    </message>
</context>
<context>
    <name>html.how</name>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>html.in-memory</name>
    <message>
        <source>In memory</source>
        <translation>Im Speicher</translation>
    </message>
</context>
<context>
    <name>html.kind</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>html.memory</name>
    <message>
        <source>Memory of the machine</source>
        <translation>Speicher der Maschine</translation>
    </message>
</context>
<context>
    <name>html.more-ranges</name>
    <message>
        <source>… and ranges that are not listed: {count}</source>
        <translation>… und Bereiche, die nicht aufgeführt sind: {count}</translation>
    </message>
</context>
<context>
    <name>html.new-kernel</name>
    <message>
        <source>New kernel</source>
        <translation>Neuer Kernel</translation>
    </message>
</context>
<context>
    <name>html.no</name>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>html.no-edits</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts wird geändert.</translation>
    </message>
</context>
<context>
    <name>html.no-room</name>
    <message>
        <source>{segment}: no room was found</source>
        <translation>{segment}: Es fand sich kein Platz</translation>
    </message>
</context>
<context>
    <name>html.none</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
</context>
<context>
    <name>html.pages</name>
    <message>
        <source>pages of {size}</source>
        <translation>Seiten von {size}</translation>
    </message>
</context>
<context>
    <name>html.passed-over</name>
    <message>
        <source>passed over</source>
        <translation>übergangen</translation>
    </message>
</context>
<context>
    <name>html.pinned</name>
    <message>
        <source>(pinned)</source>
        <translation>(festgelegt)</translation>
    </message>
</context>
<context>
    <name>html.place</name>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>html.range</name>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>html.ready</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>html.reason</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>html.relocation-count</name>
    <message>
        <source>Relocations applied to the purgatory: {count}</source>
        <translation>Auf das Purgatory angewandte Relokationen: {count}</translation>
    </message>
</context>
<context>
    <name>html.relocations</name>
    <message>
        <source>Relocations</source>
        <translation>Relokationen</translation>
    </message>
</context>
<context>
    <name>html.removed</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
</context>
<context>
    <name>html.rule-source</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>html.running-kernel</name>
    <message>
        <source>Running kernel</source>
        <translation>Laufender Kernel</translation>
    </message>
</context>
<context>
    <name>html.said-in</name>
    <message>
        <source>Where it is said</source>
        <translation>Wo es steht</translation>
    </message>
</context>
<context>
    <name>html.section</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>html.segment</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>html.size</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>html.source</name>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
</context>
<context>
    <name>html.symbol</name>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>html.taken</name>
    <message>
        <source>Taken</source>
        <translation>Genommen</translation>
    </message>
</context>
<context>
    <name>html.taken-place</name>
    <message>
        <source>Taken: {why}</source>
        <translation>Genommen: {why}</translation>
    </message>
</context>
<context>
    <name>html.title</name>
    <message>
        <source>Boot plan</source>
        <translation>Startplan</translation>
    </message>
</context>
<context>
    <name>html.to</name>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>html.trace</name>
    <message>
        <source>Every decision</source>
        <translation>Jede Entscheidung</translation>
    </message>
</context>
<context>
    <name>html.tree</name>
    <message>
        <source>Device tree</source>
        <translation>Gerätebaum</translation>
    </message>
</context>
<context>
    <name>html.type</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>html.value</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>html.variable</name>
    <message>
        <source>Variable of the purgatory</source>
        <translation>Variable des Purgatory</translation>
    </message>
</context>
<context>
    <name>html.when</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>html.where</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>html.why</name>
    <message>
        <source>Why {segment} lies there</source>
        <translation>Warum {segment} dort liegt</translation>
    </message>
</context>
<context>
    <name>html.will-fail</name>
    <message>
        <source>Will not boot as it is</source>
        <translation>Startet so nicht</translation>
    </message>
</context>
<context>
    <name>html.yes</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>identity.fingerprint</name>
    <message>
        <source>fingerprint of the target</source>
        <translation>Fingerabdruck des Ziels</translation>
    </message>
</context>
<context>
    <name>identity.id</name>
    <message>
        <source>plan id</source>
        <translation>Plan-Nummer</translation>
    </message>
</context>
<context>
    <name>identity.marker</name>
    <message>
        <source>marker on the command line</source>
        <translation>Marke auf der Kommandozeile</translation>
    </message>
</context>
<context>
    <name>identity.part</name>
    <message>
        <source>is the digest of</source>
        <translation>ist die Prüfsumme von</translation>
    </message>
</context>
<context>
    <name>identity.value</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>identity.what</name>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
</context>
<context>
    <name>ima-signature.hash</name>
    <message>
        <source>the number of its hash is none of Linux&apos;s</source>
        <translation>die Nummer ihres Hashs ist keine von Linux</translation>
    </message>
</context>
<context>
    <name>ima-signature.length</name>
    <message>
        <source>the header says {said} bytes of signature, there are {there}</source>
        <translation>der Kopf nennt {said} Byte Signatur, es sind {there}</translation>
    </message>
</context>
<context>
    <name>ima-signature.malformed</name>
    <message>
        <source>is no signature of security.ima (03 02 …)</source>
        <translation>ist keine Signatur von security.ima (03 02 …)</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-identifier</name>
    <message>
        <source>the certificate has no subject key identifier, by which IMA finds the key</source>
        <translation>das Zertifikat hat keine Schlüsselkennung (subject key identifier), an der IMA den Schlüssel findet</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-key</name>
    <message>
        <source>no trusted key has the identifier {id}</source>
        <translation>kein vertrauenswürdiger Schlüssel hat die Kennung {id}</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-number</name>
    <message>
        <source>IMA has no number for the hash {hash}</source>
        <translation>IMA hat keine Nummer für den Hash {hash}</translation>
    </message>
</context>
<context>
    <name>ima-signature.none</name>
    <message>
        <source>the file has no security.ima</source>
        <translation>die Datei hat kein security.ima</translation>
    </message>
</context>
<context>
    <name>ima-signature.too-long</name>
    <message>
        <source>the signature is too long</source>
        <translation>die Signatur ist zu lang</translation>
    </message>
</context>
<context>
    <name>ima-signature.version</name>
    <message>
        <source>is a signature of version {version}; only 2 is known</source>
        <translation>ist eine Signatur der Version {version}; nur 2 ist bekannt</translation>
    </message>
</context>
<context>
    <name>ima.ascii-bank</name>
    <message>
        <source>the digests of this log are those of {bank}</source>
        <translation>die Digests dieses Protokolls sind solche von {bank}</translation>
    </message>
</context>
<context>
    <name>ima.ascii-field</name>
    <message>
        <source>the fields are not those of the template &quot;{name}&quot;</source>
        <translation>die Felder sind nicht die der Vorlage „{name}“</translation>
    </message>
</context>
<context>
    <name>ima.ascii-head</name>
    <message>
        <source>this line does not begin with PCR, digest and template</source>
        <translation>diese Zeile beginnt nicht mit PCR, Digest und Vorlage</translation>
    </message>
</context>
<context>
    <name>ima.ascii-sizes</name>
    <message>
        <source>this digest has another length than those before it</source>
        <translation>dieser Digest hat eine andere Länge als die davor</translation>
    </message>
</context>
<context>
    <name>ima.ascii-template</name>
    <message>
        <source>the fields of the template &quot;{name}&quot; are not known; the binary log can be read without</source>
        <translation>die Felder der Vorlage „{name}“ sind nicht bekannt; das binäre Protokoll ist auch so lesbar</translation>
    </message>
</context>
<context>
    <name>ima.entry-cut</name>
    <message>
        <source>the log ends within this entry</source>
        <translation>das Protokoll endet mitten in diesem Eintrag</translation>
    </message>
</context>
<context>
    <name>ima.fields</name>
    <message>
        <source>the template data is not made of the template&apos;s fields</source>
        <translation>die Daten bestehen nicht aus den Feldern der Vorlage</translation>
    </message>
</context>
<context>
    <name>ima.handover-count</name>
    <message>
        <source>the header says {count} entries, there are {found}</source>
        <translation>der Kopf nennt {count} Einträge, es sind {found}</translation>
    </message>
</context>
<context>
    <name>ima.handover-size</name>
    <message>
        <source>the header says {size} bytes, there are {found}</source>
        <translation>der Kopf nennt {size} Byte, es sind {found}</translation>
    </message>
</context>
<context>
    <name>ima.no-pcr</name>
    <message>
        <source>this entry has a PCR that no TPM has (byte order?)</source>
        <translation>dieser Eintrag nennt ein PCR, das kein TPM hat (Byte-Reihenfolge?)</translation>
    </message>
</context>
<context>
    <name>ima.policy-action</name>
    <message>
        <source>&quot;{word}&quot; is no action of an IMA policy</source>
        <translation>„{word}“ ist keine Aktion einer IMA-Richtlinie</translation>
    </message>
</context>
<context>
    <name>ima.policy-large</name>
    <message>
        <source>a policy of more than 1 MiB is not read</source>
        <translation>eine Richtlinie von mehr als 1 MiB wird nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ima.policy-twice</name>
    <message>
        <source>&quot;{word}&quot;: the same key stands twice in one rule</source>
        <translation>„{word}“: Derselbe Schlüssel steht zweimal in einer Regel</translation>
    </message>
</context>
<context>
    <name>ima.predict-template</name>
    <message>
        <source>what the template &quot;{name}&quot; holds cannot be predicted</source>
        <translation>was die Vorlage „{name}“ enthält, ist nicht vorhersagbar</translation>
    </message>
</context>
<context>
    <name>ima.template-name</name>
    <message>
        <source>the template&apos;s name is not one</source>
        <translation>der Name der Vorlage ist keiner</translation>
    </message>
</context>
<context>
    <name>ima.template-name-long</name>
    <message>
        <source>the template&apos;s name is longer than Linux allows</source>
        <translation>der Name der Vorlage ist länger, als Linux erlaubt</translation>
    </message>
</context>
<context>
    <name>ima.too-large</name>
    <message>
        <source>a measurement log of more than 256 MiB is not read</source>
        <translation>ein Messprotokoll von mehr als 256 MiB wird nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ima.too-many</name>
    <message>
        <source>more than 2^20 entries are not read</source>
        <translation>mehr als 2^20 Einträge werden nicht gelesen</translation>
    </message>
</context>
<context>
    <name>image.archive-both</name>
    <message>
        <source>the archive has a file and a folder of one name</source>
        <translation>das Archiv hat eine Datei und einen Ordner gleichen Namens</translation>
    </message>
</context>
<context>
    <name>image.archive-broken</name>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>das Archiv ist beschädigt: {reason}</translation>
    </message>
</context>
<context>
    <name>image.archive-bytes</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>entpackt sich zu mehr als {limit} Byte</translation>
    </message>
</context>
<context>
    <name>image.archive-escape</name>
    <message>
        <source>the archive has a path that leads out of it</source>
        <translation>das Archiv hat einen Pfad, der aus ihm hinausführt</translation>
    </message>
</context>
<context>
    <name>image.archive-path</name>
    <message>
        <source>the archive has a path of more than {limit} bytes</source>
        <translation>das Archiv hat einen Pfad von mehr als {limit} Byte</translation>
    </message>
</context>
<context>
    <name>image.archive-twice</name>
    <message>
        <source>the archive has a file twice</source>
        <translation>das Archiv hat eine Datei zweimal</translation>
    </message>
</context>
<context>
    <name>image.cpio-broken</name>
    <message>
        <source>the cpio archive is damaged: {reason}</source>
        <translation>das cpio-Archiv ist beschädigt: {reason}</translation>
    </message>
</context>
<context>
    <name>image.cpio-entries</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>enthält mehr als {limit} Dateien</translation>
    </message>
</context>
<context>
    <name>image.cpio-old</name>
    <message>
        <source>is a cpio archive of the old format</source>
        <translation>ist ein cpio-Archiv des alten Formats</translation>
    </message>
</context>
<context>
    <name>image.cpio-old-hint</name>
    <message>
        <source>Linux reads what cpio -H newc makes</source>
        <translation>Linux liest, was cpio -H newc macht</translation>
    </message>
</context>
<context>
    <name>image.cpio-unaligned</name>
    <message>
        <source>a cpio archive starts at an offset that is no multiple of four, where Linux does not see it</source>
        <translation>ein cpio-Archiv beginnt an einem Offset, der kein Vielfaches von vier ist; dort sieht Linux es nicht</translation>
    </message>
</context>
<context>
    <name>image.dtb-blocks</name>
    <message>
        <source>a block of the device tree does not lie inside it</source>
        <translation>ein Block des Gerätebaums liegt nicht in ihm</translation>
    </message>
</context>
<context>
    <name>image.dtb-cut</name>
    <message>
        <source>the device tree ends inside its header</source>
        <translation>der Gerätebaum endet in seinem Kopf</translation>
    </message>
</context>
<context>
    <name>image.dtb-size</name>
    <message>
        <source>the device tree states {stated} bytes, the file has {present}</source>
        <translation>der Gerätebaum gibt {stated} Byte an, die Datei hat {present}</translation>
    </message>
</context>
<context>
    <name>image.dtb-version</name>
    <message>
        <source>the device tree has version {version}, not 17</source>
        <translation>der Gerätebaum hat Version {version}, nicht 17</translation>
    </message>
</context>
<context>
    <name>image.elf-class</name>
    <message>
        <source>ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)</source>
        <translation>ELF-Klasse {class} ist weder 1 (32 Bit) noch 2 (64 Bit)</translation>
    </message>
</context>
<context>
    <name>image.elf-compressed-section</name>
    <message>
        <source>section {index} is compressed (SHF_COMPRESSED)</source>
        <translation>Abschnitt {index} ist komprimiert (SHF_COMPRESSED)</translation>
    </message>
</context>
<context>
    <name>image.elf-cut</name>
    <message>
        <source>the ELF file ends inside its header</source>
        <translation>die ELF-Datei endet in ihrem Kopf</translation>
    </message>
</context>
<context>
    <name>image.elf-data</name>
    <message>
        <source>ELF data encoding {data} is neither 1 (little) nor 2 (big)</source>
        <translation>die ELF-Datenkodierung {data} ist weder 1 (little) noch 2 (big)</translation>
    </message>
</context>
<context>
    <name>image.elf-decompress-hint</name>
    <message>
        <source>objcopy --decompress-debug-sections unpacks it</source>
        <translation>objcopy --decompress-debug-sections entpackt ihn</translation>
    </message>
</context>
<context>
    <name>image.elf-entsize</name>
    <message>
        <source>section {index} has {size} bytes in entries of {entsize}; its entries have {expected} bytes</source>
        <translation>Abschnitt {index} hat {size} Byte in Einträgen zu {entsize}; seine Einträge haben {expected} Byte</translation>
    </message>
</context>
<context>
    <name>image.elf-many-notes</name>
    <message>
        <source>there are more than {limit} notes</source>
        <translation>es gibt mehr als {limit} Notizen</translation>
    </message>
</context>
<context>
    <name>image.elf-names-outside</name>
    <message>
        <source>the table of section names does not lie inside the file</source>
        <translation>die Tabelle der Abschnittsnamen liegt nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>image.elf-not-rela</name>
    <message>
        <source>section {index} holds no relocations (SHT_RELA)</source>
        <translation>Abschnitt {index} enthält keine Relokationen (SHT_RELA)</translation>
    </message>
</context>
<context>
    <name>image.elf-note-cut</name>
    <message>
        <source>a note ends inside its header</source>
        <translation>eine Notiz endet in ihrem Kopf</translation>
    </message>
</context>
<context>
    <name>image.elf-note-outside</name>
    <message>
        <source>a note with a name of {name} and a content of {size} bytes does not lie inside its {area} bytes</source>
        <translation>eine Notiz mit einem Namen von {name} und einem Inhalt von {size} Byte liegt nicht in ihren {area} Byte</translation>
    </message>
</context>
<context>
    <name>image.elf-rel</name>
    <message>
        <source>section {index} holds relocations without addends (SHT_REL), which no machine known here uses</source>
        <translation>Abschnitt {index} enthält Relokationen ohne Addenden (SHT_REL), die keine hier bekannte Maschine benutzt</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-link</name>
    <message>
        <source>relocation section {index} names section {link} for its symbols, which is no symbol table</source>
        <translation>Relokationsabschnitt {index} nennt für seine Symbole Abschnitt {link}, der keine Symboltabelle ist</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-symbol</name>
    <message>
        <source>relocation {number} names symbol {symbol} of a table of {count}</source>
        <translation>Relokation {number} nennt Symbol {symbol} einer Tabelle von {count}</translation>
    </message>
</context>
<context>
    <name>image.elf-reserved-section</name>
    <message>
        <source>symbol {number} is in section {section}, a number that cannot be told from a reserved one</source>
        <translation>Symbol {number} ist in Abschnitt {section}, einer Nummer, die von einer reservierten nicht zu unterscheiden ist</translation>
    </message>
</context>
<context>
    <name>image.elf-section-name</name>
    <message>
        <source>the name of section {index} does not lie inside the table of names</source>
        <translation>der Name von Abschnitt {index} liegt nicht in der Namenstabelle</translation>
    </message>
</context>
<context>
    <name>image.elf-section-outside</name>
    <message>
        <source>section {index} of {size} bytes does not lie inside the file</source>
        <translation>Abschnitt {index} von {size} Byte liegt nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>image.elf-segment-outside</name>
    <message>
        <source>a segment of {size} bytes does not lie inside the file</source>
        <translation>ein Segment von {size} Byte liegt nicht in der Datei</translation>
    </message>
</context>
<context>
    <name>image.elf-shstrndx</name>
    <message>
        <source>section names are said to be in section {index}, which is no string table</source>
        <translation>die Abschnittsnamen sollen in Abschnitt {index} stehen, der keine Zeichenkettentabelle ist</translation>
    </message>
</context>
<context>
    <name>image.elf-size-field</name>
    <message>
        <source>{field} is {value}, not {expected}</source>
        <translation>{field} ist {value}, nicht {expected}</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-name</name>
    <message>
        <source>the name of symbol {number} does not lie inside the string table</source>
        <translation>der Name von Symbol {number} liegt nicht in der Zeichenkettentabelle</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-names</name>
    <message>
        <source>the symbol table names section {link} for its strings, which is no string table</source>
        <translation>die Symboltabelle nennt für ihre Zeichenketten Abschnitt {link}, der keine Zeichenkettentabelle ist</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-section</name>
    <message>
        <source>symbol {number} is in section {section}, which does not exist</source>
        <translation>Symbol {number} ist in Abschnitt {section}, den es nicht gibt</translation>
    </message>
</context>
<context>
    <name>image.elf-table-outside</name>
    <message>
        <source>the {table} table of {count} rows does not lie inside the file of {size} bytes</source>
        <translation>die {table}-Tabelle von {count} Zeilen liegt nicht in der Datei von {size} Byte</translation>
    </message>
</context>
<context>
    <name>image.elf-table-rows</name>
    <message>
        <source>the {table} table has {count} rows; at most {limit} are read</source>
        <translation>die {table}-Tabelle hat {count} Zeilen; höchstens {limit} werden gelesen</translation>
    </message>
</context>
<context>
    <name>image.elf-version</name>
    <message>
        <source>ELF version {version} is not 1</source>
        <translation>ELF-Version {version} ist nicht 1</translation>
    </message>
</context>
<context>
    <name>image.initramfs-empty</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>enthält kein cpio-Archiv</translation>
    </message>
</context>
<context>
    <name>image.initramfs-garbage</name>
    <message>
        <source>neither a cpio archive nor a compressed one starts here</source>
        <translation>hier beginnt weder ein cpio-Archiv noch ein komprimiertes</translation>
    </message>
</context>
<context>
    <name>image.initramfs-members</name>
    <message>
        <source>holds more than {limit} archives</source>
        <translation>enthält mehr als {limit} Archive</translation>
    </message>
</context>
<context>
    <name>image.initramfs-none</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>enthält kein cpio-Archiv</translation>
    </message>
</context>
<context>
    <name>image.kernel-32-bit</name>
    <message>
        <source>is a 32-bit ELF; only 64-bit kernels can be loaded</source>
        <translation>ist ein 32-Bit-ELF; nur 64-Bit-Kernel können geladen werden</translation>
    </message>
</context>
<context>
    <name>image.kernel-interp</name>
    <message>
        <source>has an interpreter (PT_INTERP): it is a program, not a kernel</source>
        <translation>hat einen Interpreter (PT_INTERP): es ist ein Programm, kein Kernel</translation>
    </message>
</context>
<context>
    <name>image.kernel-nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>ist mehr als {limit}-mal verpackt</translation>
    </message>
</context>
<context>
    <name>image.kernel-no-load</name>
    <message>
        <source>has nothing to load (no PT_LOAD)</source>
        <translation>hat nichts zu laden (kein PT_LOAD)</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-outside</name>
    <message>
        <source>program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes</source>
        <translation>Programmkopf {number} hat {filesz} Byte bei {offset}, außerhalb der Datei von {size} Byte</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-wraps</name>
    <message>
        <source>program header {number} has {memsz} bytes of memory at {paddr}, past the end of the addresses</source>
        <translation>Programmkopf {number} hat {memsz} Byte Speicher bei {paddr}, über das Ende der Adressen hinaus</translation>
    </message>
</context>
<context>
    <name>image.kernel-type</name>
    <message>
        <source>is an ELF, but neither ET_EXEC nor ET_DYN as kernels are</source>
        <translation>ist ein ELF, aber weder ET_EXEC noch ET_DYN, wie Kernel es sind</translation>
    </message>
</context>
<context>
    <name>image.many-bytes</name>
    <message>
        <source>holds more than {limit} bytes in small files</source>
        <translation>enthält mehr als {limit} Byte in kleinen Dateien</translation>
    </message>
</context>
<context>
    <name>image.many-files</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>enthält mehr als {limit} Dateien</translation>
    </message>
</context>
<context>
    <name>image.nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>ist mehr als {limit}-mal verpackt</translation>
    </message>
</context>
<context>
    <name>image.not-archive</name>
    <message>
        <source>is neither a folder nor a tar archive (plain, gzip, xz or zstd)</source>
        <translation>ist weder ein Ordner noch ein tar-Archiv (unkomprimiert, gzip, xz oder zstd)</translation>
    </message>
</context>
<context>
    <name>image.not-compressed</name>
    <message>
        <source>starts with no compressed stream of a known format</source>
        <translation>beginnt mit keinem komprimierten Strom eines bekannten Formats</translation>
    </message>
</context>
<context>
    <name>image.not-elf</name>
    <message>
        <source>is not an ELF file</source>
        <translation>ist keine ELF-Datei</translation>
    </message>
</context>
<context>
    <name>image.stream-broken</name>
    <message>
        <source>the {format} stream is damaged: {reason}</source>
        <translation>der {format}-Strom ist beschädigt: {reason}</translation>
    </message>
</context>
<context>
    <name>image.stream-cut</name>
    <message>
        <source>the {format} stream is cut off</source>
        <translation>der {format}-Strom ist abgeschnitten</translation>
    </message>
</context>
<context>
    <name>image.stream-dictionary</name>
    <message>
        <source>the {format} stream wants a dictionary of more than 512 MiB</source>
        <translation>der {format}-Strom verlangt ein Wörterbuch von mehr als 512 MiB</translation>
    </message>
</context>
<context>
    <name>image.stream-memory</name>
    <message>
        <source>no memory to unpack the {format} stream</source>
        <translation>kein Speicher, um den {format}-Strom zu entpacken</translation>
    </message>
</context>
<context>
    <name>image.uimage-compression</name>
    <message>
        <source>the uImage states {stated} compression, but its data is not {stated}</source>
        <translation>das uImage gibt {stated}-Kompression an, aber seine Daten sind nicht {stated}</translation>
    </message>
</context>
<context>
    <name>image.uimage-crc-hint</name>
    <message>
        <source>stated {stated}, found {found}: the file is damaged</source>
        <translation>angegeben {stated}, gefunden {found}: die Datei ist beschädigt</translation>
    </message>
</context>
<context>
    <name>image.uimage-cut</name>
    <message>
        <source>the uImage ends inside its header</source>
        <translation>das uImage endet in seinem Kopf</translation>
    </message>
</context>
<context>
    <name>image.uimage-data-crc</name>
    <message>
        <source>the data of the uImage does not match its CRC</source>
        <translation>die Daten des uImage stimmen nicht mit ihrer CRC überein</translation>
    </message>
</context>
<context>
    <name>image.uimage-header-crc</name>
    <message>
        <source>the uImage header does not match its CRC</source>
        <translation>der Kopf des uImage stimmt nicht mit seiner CRC überein</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi</name>
    <message>
        <source>is a uImage of several images (type 4), which is not taken apart</source>
        <translation>ist ein uImage aus mehreren Abbildern (Typ 4), das nicht zerlegt wird</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi-hint</name>
    <message>
        <source>dumpimage of u-boot-tools takes it apart</source>
        <translation>dumpimage aus u-boot-tools zerlegt es</translation>
    </message>
</context>
<context>
    <name>image.uimage-no-kernel</name>
    <message>
        <source>is a uImage of type {type}, not a kernel</source>
        <translation>ist ein uImage vom Typ {type}, kein Kernel</translation>
    </message>
</context>
<context>
    <name>image.uimage-size</name>
    <message>
        <source>the uImage states {stated} bytes of data but only {present} follow</source>
        <translation>das uImage gibt {stated} Byte Daten an, aber es folgen nur {present}</translation>
    </message>
</context>
<context>
    <name>image.unpack-limit</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>entpackt sich zu mehr als {limit} Byte</translation>
    </message>
</context>
<context>
    <name>image.unpack-memory</name>
    <message>
        <source>no memory for {bytes} unpacked bytes</source>
        <translation>kein Speicher für {bytes} entpackte Byte</translation>
    </message>
</context>
<context>
    <name>image.zimage-empty</name>
    <message>
        <source>the zImage holds no kernel</source>
        <translation>das zImage enthält keinen Kernel</translation>
    </message>
</context>
<context>
    <name>inspect.about</name>
    <message>
        <source>about</source>
        <translation>betrifft</translation>
    </message>
</context>
<context>
    <name>inspect.addend</name>
    <message>
        <source>addend (A)</source>
        <translation>Addend (A)</translation>
    </message>
</context>
<context>
    <name>inspect.address</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>inspect.address-kind</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>inspect.after</name>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>inspect.align</name>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
</context>
<context>
    <name>inspect.all-findings</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>inspect.allocator</name>
    <message>
        <source>allocator</source>
        <translation>Allokator</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-other</name>
    <message>
        <source>another allocator</source>
        <translation>ein anderer Allokator</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-used</name>
    <message>
        <source>the allocator of this plan</source>
        <translation>der Allokator dieses Plans</translation>
    </message>
</context>
<context>
    <name>inspect.because</name>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
</context>
<context>
    <name>inspect.before</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>inspect.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
</context>
<context>
    <name>inspect.bufsz</name>
    <message>
        <source>size in file</source>
        <translation>Größe in der Datei</translation>
    </message>
</context>
<context>
    <name>inspect.by-pin</name>
    <message>
        <source>pinned by the request</source>
        <translation>von der Anfrage festgelegt</translation>
    </message>
</context>
<context>
    <name>inspect.by-search</name>
    <message>
        <source>found by {allocator}</source>
        <translation>gefunden von {allocator}</translation>
    </message>
</context>
<context>
    <name>inspect.bytes</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>inspect.cause</name>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
</context>
<context>
    <name>inspect.changed-by</name>
    <message>
        <source>What was changed, and by which rule</source>
        <translation>Was geändert wurde, und nach welcher Regel</translation>
    </message>
</context>
<context>
    <name>inspect.children</name>
    <message>
        <source>nodes below</source>
        <translation>Knoten darunter</translation>
    </message>
</context>
<context>
    <name>inspect.code</name>
    <message>
        <source>instructions</source>
        <translation>Anweisungen</translation>
    </message>
</context>
<context>
    <name>inspect.compare</name>
    <message>
        <source>Compare all allocators</source>
        <translation>Alle Allokatoren vergleichen</translation>
    </message>
</context>
<context>
    <name>inspect.data</name>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>inspect.destination</name>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>inspect.edit-count</name>
    <message>
        <source>tree edits</source>
        <translation>Baumänderungen</translation>
    </message>
</context>
<context>
    <name>inspect.empty-value</name>
    <message>
        <source>there, without a value</source>
        <translation>da, ohne Wert</translation>
    </message>
</context>
<context>
    <name>inspect.entry</name>
    <message>
        <source>entry</source>
        <translation>Einsprung</translation>
    </message>
</context>
<context>
    <name>inspect.error</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>inspect.evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>inspect.extent-kind</name>
    <message>
        <source>memory taken after the jump</source>
        <translation>nach dem Sprung belegter Speicher</translation>
    </message>
</context>
<context>
    <name>inspect.extent-later</name>
    <message>
        <source>{what} {range}, later</source>
        <translation>{what} {range}, später</translation>
    </message>
</context>
<context>
    <name>inspect.fdt-is</name>
    <message>
        <source>The segment&apos;s name is fdt: the flattened device tree, the tree as one block of bytes.</source>
        <translation>Das Segment heißt fdt: flattened device tree, der Baum als ein Block von Bytes.</translation>
    </message>
</context>
<context>
    <name>inspect.field</name>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>inspect.finding-counts</name>
    <message>
        <source>Errors: {errors}; warnings: {warnings}; notes: {notes}.</source>
        <translation>Fehler: {errors}; Warnungen: {warnings}; Hinweise: {notes}.</translation>
    </message>
</context>
<context>
    <name>inspect.findings</name>
    <message>
        <source>Findings about it</source>
        <translation>Befunde dazu</translation>
    </message>
</context>
<context>
    <name>inspect.formula</name>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
</context>
<context>
    <name>inspect.from</name>
    <message>
        <source>comes from</source>
        <translation>kommt von</translation>
    </message>
</context>
<context>
    <name>inspect.higher</name>
    <message>
        <source>higher</source>
        <translation>höher</translation>
    </message>
</context>
<context>
    <name>inspect.holds</name>
    <message>
        <source>holds</source>
        <translation>enthält</translation>
    </message>
</context>
<context>
    <name>inspect.if-moved</name>
    <message>
        <source>If it moved</source>
        <translation>Wenn es woanders läge</translation>
    </message>
</context>
<context>
    <name>inspect.in-searches</name>
    <message>
        <source>In the searches</source>
        <translation>In den Suchen</translation>
    </message>
</context>
<context>
    <name>inspect.in-section</name>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>inspect.in-segment</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>inspect.instruction</name>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>inspect.instructions</name>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
</context>
<context>
    <name>inspect.kernel-file</name>
    <message>
        <source>new kernel</source>
        <translation>neuer Kernel</translation>
    </message>
</context>
<context>
    <name>inspect.late</name>
    <message>
        <source>filled in late</source>
        <translation>spät gefüllt</translation>
    </message>
</context>
<context>
    <name>inspect.late-slot</name>
    <message>
        <source>{kind}: {length} bytes at offset {offset}, by the loader on the target</source>
        <translation>{kind}: {length} Byte bei Offset {offset}, vom Lader auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>inspect.leads-to</name>
    <message>
        <source>leads to</source>
        <translation>führt zu</translation>
    </message>
</context>
<context>
    <name>inspect.letter</name>
    <message>
        <source>another number of the formula</source>
        <translation>eine andere Zahl der Formel</translation>
    </message>
</context>
<context>
    <name>inspect.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>Little-Endian</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at</name>
    <message>
        <source>Looked at {count} holes: refused {refused}, took {place}.</source>
        <translation>{count} Lücken betrachtet: {refused} abgelehnt, {place} genommen.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-in-vain</name>
    <message>
        <source>Holes looked at: {count}. None of them was taken.</source>
        <translation>Betrachtete Lücken: {count}. Keine wurde genommen.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-none</name>
    <message>
        <source>There was no hole to look at.</source>
        <translation>Es gab keine Lücke zu betrachten.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-one</name>
    <message>
        <source>Looked at 1 hole: took {place}.</source>
        <translation>1 Lücke betrachtet: {place} genommen.</translation>
    </message>
</context>
<context>
    <name>inspect.lower</name>
    <message>
        <source>lower</source>
        <translation>tiefer</translation>
    </message>
</context>
<context>
    <name>inspect.machine</name>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>inspect.memory-at</name>
    <message>
        <source>What lies there</source>
        <translation>Was dort liegt</translation>
    </message>
</context>
<context>
    <name>inspect.memory-kind</name>
    <message>
        <source>memory of the machine</source>
        <translation>Speicher der Maschine</translation>
    </message>
</context>
<context>
    <name>inspect.memory-span</name>
    <message>
        <source>{what} {range}, now ({source})</source>
        <translation>{what} {range}, jetzt ({source})</translation>
    </message>
</context>
<context>
    <name>inspect.memsz</name>
    <message>
        <source>size in memory</source>
        <translation>Größe im Speicher</translation>
    </message>
</context>
<context>
    <name>inspect.more-candidates</name>
    <message>
        <source>{count} more runs of refused places</source>
        <translation>{count} weitere Reihen abgelehnter Plätze</translation>
    </message>
</context>
<context>
    <name>inspect.more-edits</name>
    <message>
        <source>{count} more edits below it</source>
        <translation>{count} weitere Änderungen darunter</translation>
    </message>
</context>
<context>
    <name>inspect.more-findings</name>
    <message>
        <source>{count} more in the tab Findings</source>
        <translation>{count} weitere im Reiter Befunde</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align</name>
    <message>
        <source>a multiple of</source>
        <translation>ein Vielfaches von</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align-else</name>
    <message>
        <source>else: segment-misaligned; the search keeps to {align}</source>
        <translation>sonst: segment-misaligned; die Suche hält sich an {align}</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block</name>
    <message>
        <source>real mode reaches</source>
        <translation>der Real-Modus erreicht</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block-else</name>
    <message>
        <source>the first block of memory; beyond it: above-first-block, a note only if the new kernel certainly reaches all memory</source>
        <translation>der erste Speicherblock; dahinter: above-first-block, nur ein Hinweis, wenn der neue Kernel sicher allen Speicher erreicht</translation>
    </message>
</context>
<context>
    <name>inspect.moves-by-hand</name>
    <message>
        <source>set by hand: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>von Hand gesetzt: der Plan lässt es, wie es ist, also muss es mit dem Ort geändert werden</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest</name>
    <message>
        <source>digest table</source>
        <translation>Prüfsummentabelle</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest-row</name>
    <message>
        <source>its row in the purgatory names address and size</source>
        <translation>seine Zeile im Purgatory nennt Adresse und Größe</translation>
    </message>
</context>
<context>
    <name>inspect.moves-elfcorehdr</name>
    <message>
        <source>elfcorehdr={value} on the command line: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>elfcorehdr={value} auf der Kommandozeile: der Plan lässt es, wie es ist, also muss es mit dem Ort geändert werden</translation>
    </message>
</context>
<context>
    <name>inspect.moves-entry</name>
    <message>
        <source>the entry for kexec</source>
        <translation>der Einsprung für kexec</translation>
    </message>
</context>
<context>
    <name>inspect.moves-limit</name>
    <message>
        <source>{allocator} goes no further: {limit}; only a pin does</source>
        <translation>{allocator} geht nicht weiter: {limit}; das tut nur ein Pin</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations</name>
    <message>
        <source>relocations</source>
        <translation>Relokationen</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations-count</name>
    <message>
        <source>{count} lead into it, the first at {place} ({type})</source>
        <translation>{count} führen hinein, die erste bei {place} ({type})</translation>
    </message>
</context>
<context>
    <name>inspect.moves-rewritten</name>
    <message>
        <source>When it is pinned elsewhere, the plan writes all of these anew, but for what is set by hand.</source>
        <translation>Wird es woanders festgelegt, schreibt der Plan all das neu, außer was von Hand gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>inspect.moves-searched</name>
    <message>
        <source>searched in</source>
        <translation>gesucht in</translation>
    </message>
</context>
<context>
    <name>inspect.moves-variable</name>
    <message>
        <source>purgatory&apos;s variable</source>
        <translation>Variable des Purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.moves-with-it</name>
    <message>
        <source>What names its address</source>
        <translation>Was seine Adresse nennt</translation>
    </message>
</context>
<context>
    <name>inspect.names-segment</name>
    <message>
        <source>names an address of</source>
        <translation>nennt eine Adresse von</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour</name>
    <message>
        <source>{what}; free between: {distance}; nearer than that: {code}</source>
        <translation>{what}; frei dazwischen: {distance}; näher als das: {code}</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-above</name>
    <message>
        <source>above it</source>
        <translation>darüber</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-below</name>
    <message>
        <source>below it</source>
        <translation>darunter</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-extent</name>
    <message>
        <source>where the new kernel moves itself</source>
        <translation>wohin der neue Kernel zieht</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram</name>
    <message>
        <source>the end of the RAM</source>
        <translation>das Ende des RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram-begin</name>
    <message>
        <source>the beginning of the RAM</source>
        <translation>der Anfang des RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region</name>
    <message>
        <source>the end of the crash region</source>
        <translation>das Ende des Absturzbereichs</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region-begin</name>
    <message>
        <source>the beginning of the crash region</source>
        <translation>der Anfang des Absturzbereichs</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-reserve</name>
    <message>
        <source>range kept clear by the request</source>
        <translation>von der Anfrage frei gehaltener Bereich</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-segment</name>
    <message>
        <source>segment {name}</source>
        <translation>Segment {name}</translation>
    </message>
</context>
<context>
    <name>inspect.new-order</name>
    <message>
        <source>new kernel is</source>
        <translation>der neue Kernel ist</translation>
    </message>
</context>
<context>
    <name>inspect.no-place</name>
    <message>
        <source>no place</source>
        <translation>kein Platz</translation>
    </message>
</context>
<context>
    <name>inspect.node</name>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>inspect.node-added</name>
    <message>
        <source>added: the target&apos;s tree has no such node</source>
        <translation>hinzugefügt: der Baum des Ziels hat keinen solchen Knoten</translation>
    </message>
</context>
<context>
    <name>inspect.node-changed</name>
    <message>
        <source>changed, itself or below it</source>
        <translation>geändert, selbst oder darunter</translation>
    </message>
</context>
<context>
    <name>inspect.node-kind</name>
    <message>
        <source>node of the device tree</source>
        <translation>Knoten des Gerätebaums</translation>
    </message>
</context>
<context>
    <name>inspect.node-removed</name>
    <message>
        <source>removed: the new kernel will not see it</source>
        <translation>entfernt: der neue Kernel sieht ihn nicht</translation>
    </message>
</context>
<context>
    <name>inspect.node-same</name>
    <message>
        <source>as the target has it</source>
        <translation>wie ihn das Ziel hat</translation>
    </message>
</context>
<context>
    <name>inspect.not-ready</name>
    <message>
        <source>will not boot as it is</source>
        <translation>startet so nicht</translation>
    </message>
</context>
<context>
    <name>inspect.not-sealed</name>
    <message>
        <source>made when the plan is sealed</source>
        <translation>entsteht, wenn der Plan versiegelt wird</translation>
    </message>
</context>
<context>
    <name>inspect.not-there</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
</context>
<context>
    <name>inspect.note</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>inspect.nothing-there</name>
    <message>
        <source>Nothing lies there: no RAM, no segment.</source>
        <translation>Dort liegt nichts: kein RAM, kein Segment.</translation>
    </message>
</context>
<context>
    <name>inspect.others</name>
    <message>
        <source>Other allocators put it at</source>
        <translation>Andere Allokatoren legen es nach</translation>
    </message>
</context>
<context>
    <name>inspect.page-size</name>
    <message>
        <source>page size</source>
        <translation>Seitengröße</translation>
    </message>
</context>
<context>
    <name>inspect.passed-over</name>
    <message>
        <source>Ranges passed over because they are in use: {count}.</source>
        <translation>Übergangene Bereiche, weil sie gebraucht werden: {count}.</translation>
    </message>
</context>
<context>
    <name>inspect.patched</name>
    <message>
        <source>value written into it</source>
        <translation>hineingeschriebener Wert</translation>
    </message>
</context>
<context>
    <name>inspect.place</name>
    <message>
        <source>place (P)</source>
        <translation>Platz (P)</translation>
    </message>
</context>
<context>
    <name>inspect.placed</name>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>inspect.plan</name>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
</context>
<context>
    <name>inspect.properties</name>
    <message>
        <source>properties</source>
        <translation>Eigenschaften</translation>
    </message>
</context>
<context>
    <name>inspect.property-kind</name>
    <message>
        <source>property of the device tree</source>
        <translation>Eigenschaft des Gerätebaums</translation>
    </message>
</context>
<context>
    <name>inspect.quirk</name>
    <message>
        <source>quirk of the real code</source>
        <translation>Eigenheit des echten Codes</translation>
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
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>inspect.reach</name>
    <message>
        <source>of the way to its limit</source>
        <translation>des Wegs zu seiner Grenze</translation>
    </message>
</context>
<context>
    <name>inspect.ready</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
</context>
<context>
    <name>inspect.relocated</name>
    <message>
        <source>relocations inside</source>
        <translation>Relokationen darin</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-count</name>
    <message>
        <source>relocations</source>
        <translation>Relokationen</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-of</name>
    <message>
        <source>relocation {position} of {count}</source>
        <translation>Relokation {position} von {count}</translation>
    </message>
</context>
<context>
    <name>inspect.remedy</name>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>inspect.reserve-kind</name>
    <message>
        <source>kept clear by the request</source>
        <translation>von der Anfrage freigehalten</translation>
    </message>
</context>
<context>
    <name>inspect.rule</name>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>inspect.running-order</name>
    <message>
        <source>running kernel</source>
        <translation>laufender Kernel</translation>
    </message>
</context>
<context>
    <name>inspect.said-in</name>
    <message>
        <source>said in</source>
        <translation>gesagt in</translation>
    </message>
</context>
<context>
    <name>inspect.same-place</name>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
</context>
<context>
    <name>inspect.section-kind</name>
    <message>
        <source>section of the purgatory</source>
        <translation>Abschnitt des Purgatorys</translation>
    </message>
</context>
<context>
    <name>inspect.segment-of</name>
    <message>
        <source>segment {position} of {count}</source>
        <translation>Segment {position} von {count}</translation>
    </message>
</context>
<context>
    <name>inspect.segment-span</name>
    <message>
        <source>{range}, after the jump</source>
        <translation>{range}, nach dem Sprung</translation>
    </message>
</context>
<context>
    <name>inspect.segments</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>inspect.segments-in</name>
    <message>
        <source>Segments there</source>
        <translation>Segmente dort</translation>
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
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>inspect.stage-later</name>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
</context>
<context>
    <name>inspect.stage-memory</name>
    <message>
        <source>when the new kernel sets up its memory, after it has read tree and command line</source>
        <translation>wenn der neue Kernel seinen Speicher einrichtet, nachdem er Baum und Kommandozeile gelesen hat</translation>
    </message>
</context>
<context>
    <name>inspect.stage-moves</name>
    <message>
        <source>when the new kernel moves itself to 0, before it reads the tree</source>
        <translation>wenn der neue Kernel nach 0 umzieht, bevor er den Baum liest</translation>
    </message>
</context>
<context>
    <name>inspect.stage-purgatory</name>
    <message>
        <source>while the purgatory runs</source>
        <translation>während das Purgatory läuft</translation>
    </message>
</context>
<context>
    <name>inspect.state</name>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>inspect.summary</name>
    <message>
        <source>in short</source>
        <translation>in Kürze</translation>
    </message>
</context>
<context>
    <name>inspect.symbol</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-kind</name>
    <message>
        <source>symbol of the purgatory</source>
        <translation>Symbol des Purgatorys</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-value</name>
    <message>
        <source>its address (S)</source>
        <translation>seine Adresse (S)</translation>
    </message>
</context>
<context>
    <name>inspect.toc</name>
    <message>
        <source>table of contents (.TOC.)</source>
        <translation>Inhaltstabelle (.TOC.)</translation>
    </message>
</context>
<context>
    <name>inspect.unplaced</name>
    <message>
        <source>a segment without a place</source>
        <translation>ein Segment ohne Platz</translation>
    </message>
</context>
<context>
    <name>inspect.users</name>
    <message>
        <source>relocations that name it</source>
        <translation>Relokationen, die es nennen</translation>
    </message>
</context>
<context>
    <name>inspect.warning</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>inspect.when</name>
    <message>
        <source>when</source>
        <translation>wann</translation>
    </message>
</context>
<context>
    <name>inspect.why</name>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
</context>
<context>
    <name>inspect.why-nowhere</name>
    <message>
        <source>Why nowhere</source>
        <translation>Warum nirgends</translation>
    </message>
</context>
<context>
    <name>inspect.zeros</name>
    <message>
        <source>zeros: nothing in the file</source>
        <translation>Nullen: nichts in der Datei</translation>
    </message>
</context>
<context>
    <name>integrity.address</name>
    <message>
        <source>at address</source>
        <translation>an Adresse</translation>
    </message>
</context>
<context>
    <name>integrity.by-purgatory</name>
    <message>
        <source>checked by the purgatory</source>
        <translation>vom Purgatory geprüft</translation>
    </message>
</context>
<context>
    <name>integrity.checked</name>
    <message>
        <source>on the target</source>
        <translation>auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>integrity.content</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 der Bytes</translation>
    </message>
</context>
<context>
    <name>integrity.each</name>
    <message>
        <source>The built-in purgatory computes the digest of {count} segments after the jump and compares each with the one kept beside its code; on a mismatch it names the segment, then: {action}.</source>
        <translation>Das eingebaute Purgatory berechnet nach dem Sprung die Prüfsumme von {count} Segmenten und vergleicht jede mit der, die neben seinem Code liegt; stimmt eine nicht, nennt es das Segment, dann: {action}.</translation>
    </message>
</context>
<context>
    <name>integrity.linux</name>
    <message>
        <source>Linux&apos;s own trampoline on ppc64 checks nothing: the kernel stores a digest in it when it loads, and nobody ever looks at it.</source>
        <translation>Das Sprungbrett von Linux selbst prüft auf ppc64 nichts: der Kernel legt beim Laden eine Prüfsumme hinein, und niemand sieht sie je an.</translation>
    </message>
</context>
<context>
    <name>integrity.memory</name>
    <message>
        <source>SHA-256 in memory, with its zeros</source>
        <translation>SHA-256 im Speicher, mit seinen Nullen</translation>
    </message>
</context>
<context>
    <name>integrity.none</name>
    <message>
        <source>This purgatory checks no digests: what is damaged on the way is entered as it is.</source>
        <translation>Dieses Purgatory prüft keine Prüfsummen: was unterwegs beschädigt wird, wird so betreten, wie es ist.</translation>
    </message>
</context>
<context>
    <name>integrity.offset</name>
    <message>
        <source>digest kept at offset</source>
        <translation>Prüfsumme liegt bei Offset</translation>
    </message>
</context>
<context>
    <name>integrity.one</name>
    <message>
        <source>This purgatory has one digest over all segments: it can tell that something is damaged, but not what.</source>
        <translation>Dieses Purgatory hat eine Prüfsumme über alle Segmente: es kann sagen, dass etwas beschädigt ist, aber nicht, was.</translation>
    </message>
</context>
<context>
    <name>integrity.segment</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>integrity.unchecked</name>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>json.missing</name>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>&quot;{key}&quot; fehlt</translation>
    </message>
</context>
<context>
    <name>json.no-boolean</name>
    <message>
        <source>true or false was expected</source>
        <translation>true oder false wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.no-count</name>
    <message>
        <source>a count was expected</source>
        <translation>eine Anzahl wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.no-hex</name>
    <message>
        <source>a number written as &quot;0x…&quot; was expected</source>
        <translation>eine als &quot;0x…&quot; geschriebene Zahl wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.no-list</name>
    <message>
        <source>a list was expected</source>
        <translation>eine Liste wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.no-object</name>
    <message>
        <source>an object was expected</source>
        <translation>ein Objekt wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.no-text</name>
    <message>
        <source>a text was expected</source>
        <translation>ein Text wurde erwartet</translation>
    </message>
</context>
<context>
    <name>json.number</name>
    <message>
        <source>holds a number out of range</source>
        <translation>enthält eine Zahl außerhalb des Bereichs</translation>
    </message>
</context>
<context>
    <name>json.syntax</name>
    <message>
        <source>is not JSON</source>
        <translation>ist kein JSON</translation>
    </message>
</context>
<context>
    <name>json.unknown-key</name>
    <message>
        <source>&quot;{key}&quot; is not known here</source>
        <translation>&quot;{key}&quot; ist hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>kexec-command.initrds</name>
    <message>
        <source>{count} initrds: kexec-tools takes one file. Join them, each padded to 4 bytes, and add --initrd=FILE</source>
        <translation>{count} Initrds: kexec-tools nimmt eine Datei. Fügen Sie sie zusammen, jedes auf 4 Byte aufgefüllt, und geben Sie --initrd=DATEI an</translation>
    </message>
</context>
<context>
    <name>kexec-command.late</name>
    <message>
        <source>Seeds that the loader fills in on the target: kexec-tools does not renew them in a tree that it is given</source>
        <translation>Zufallswerte, die der Lader einsetzt: kexec-tools erneuert sie in einem Baum nicht, den es bekommt</translation>
    </message>
</context>
<context>
    <name>kexec-command.marker</name>
    <message>
        <source>The marker kwb.plan={id}: it stands for the digests of a sealed plan, which a load by kexec-tools does not have</source>
        <translation>Die Marke kwb.plan={id}: sie steht für die Prüfsummen eines versiegelten Plans, die ein Laden mit kexec-tools nicht hat</translation>
    </message>
</context>
<context>
    <name>kexec-command.mismatch</name>
    <message>
        <source>&quot;{action}&quot; on a wrong digest: the purgatory of kexec-tools stops</source>
        <translation>&quot;{action}&quot; bei einer falschen Prüfsumme: das Purgatory von kexec-tools hält an</translation>
    </message>
</context>
<context>
    <name>kexec-command.other-purgatory</name>
    <message>
        <source>The chosen purgatory: kexec-tools always uses the one built into it</source>
        <translation>Das gewählte Purgatory: kexec-tools benutzt immer das eingebaute</translation>
    </message>
</context>
<context>
    <name>kexec-command.pins</name>
    <message>
        <source>{count} pinned segments: kexec-tools has no option for the address of a segment</source>
        <translation>{count} festgelegte Segmente: kexec-tools hat keine Option für die Adresse eines Segments</translation>
    </message>
</context>
<context>
    <name>kexec-command.places</name>
    <message>
        <source>kexec-tools searches the places itself: segments need not lie where this plan has them (allocator &quot;{allocator}&quot;)</source>
        <translation>kexec-tools sucht die Plätze selbst: Segmente liegen vielleicht nicht, wo dieser Plan sie hat (Allokator &quot;{allocator}&quot;)</translation>
    </message>
</context>
<context>
    <name>kexec-command.purgatory</name>
    <message>
        <source>The purgatory: kexec-tools brings its own, which does not name the segment that is damaged</source>
        <translation>Das Purgatory: kexec-tools bringt sein eigenes mit, das das beschädigte Segment nicht nennt</translation>
    </message>
</context>
<context>
    <name>kexec-command.reserves</name>
    <message>
        <source>{count} reserved ranges: kexec-tools can only bound the search as a whole (--mem-min, --mem-max)</source>
        <translation>{count} reservierte Bereiche: kexec-tools kann nur die ganze Suche begrenzen (--mem-min, --mem-max)</translation>
    </message>
</context>
<context>
    <name>kexec-command.tree</name>
    <message>
        <source>Changes of the device tree: without --dtb kexec-tools makes a tree of the running system. Export the tree and pass it</source>
        <translation>Änderungen am Gerätebaum: ohne --dtb macht kexec-tools einen Baum des laufenden Systems. Exportieren Sie den Baum und übergeben Sie ihn</translation>
    </message>
</context>
<context>
    <name>kexec-log.count</name>
    <message>
        <source>the number of segments is no number</source>
        <translation>die Zahl der Segmente ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>kexec-log.image</name>
    <message>
        <source>the line of the image has no entry and flags</source>
        <translation>die Zeile des Abbilds hat keinen Einsprung und keine Flags</translation>
    </message>
</context>
<context>
    <name>kexec-log.incomplete</name>
    <message>
        <source>segment {index} is not complete: the log was cut</source>
        <translation>Segment {index} ist unvollständig: das Protokoll wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>kexec-log.index</name>
    <message>
        <source>there is no segment {index}: the list has {count}</source>
        <translation>es gibt kein Segment {index}: die Liste hat {count}</translation>
    </message>
</context>
<context>
    <name>kexec-log.no-list</name>
    <message>
        <source>the log has no list of segments: it was cut</source>
        <translation>das Protokoll hat keine Segmentliste: es wurde abgeschnitten</translation>
    </message>
</context>
<context>
    <name>kexec-log.none</name>
    <message>
        <source>is no log of kexec -d: it does not say what was loaded</source>
        <translation>ist kein Protokoll von kexec -d: es sagt nicht, was geladen wurde</translation>
    </message>
</context>
<context>
    <name>kexec-log.range</name>
    <message>
        <source>a memory range ends before it begins</source>
        <translation>ein Speicherbereich endet, bevor er beginnt</translation>
    </message>
</context>
<context>
    <name>kexec-log.ranges</name>
    <message>
        <source>there are too many memory ranges</source>
        <translation>es gibt zu viele Speicherbereiche</translation>
    </message>
</context>
<context>
    <name>kexec-log.segment</name>
    <message>
        <source>a segment&apos;s number is no hexadecimal number</source>
        <translation>die Zahl eines Segments ist keine Hexadezimalzahl</translation>
    </message>
</context>
<context>
    <name>kexec-log.size</name>
    <message>
        <source>the log has more than 16 MiB</source>
        <translation>das Protokoll hat mehr als 16 MiB</translation>
    </message>
</context>
<context>
    <name>kexec-log.too-many</name>
    <message>
        <source>{count} segments: no image has more than {limit}</source>
        <translation>{count} Segmente: kein Abbild hat mehr als {limit}</translation>
    </message>
</context>
<context>
    <name>kexec-log.wraps</name>
    <message>
        <source>segment {index}: {size} bytes at {address} go beyond 2^64</source>
        <translation>Segment {index}: {size} Byte bei {address} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>kind.coherent-memory</name>
    <message>
        <source>Memory of a GPU: never system RAM, and never a destination.</source>
        <translation>Speicher einer GPU: nie RAM des Systems und nie ein Ziel.</translation>
    </message>
</context>
<context>
    <name>kind.crashkernel</name>
    <message>
        <source>Kept for a crash kernel, which is loaded there and waits.</source>
        <translation>Freigehalten für einen Absturz-Kernel, der dort geladen wird und wartet.</translation>
    </message>
</context>
<context>
    <name>kind.fadump</name>
    <message>
        <source>Kept for a dump that firmware assists.</source>
        <translation>Freigehalten für einen Firmware-gestützten Auszug.</translation>
    </message>
</context>
<context>
    <name>kind.hash-table</name>
    <message>
        <source>The page table that the processor reads while the hash MMU is on.</source>
        <translation>Die Seitentabelle, die der Prozessor liest, solange die Hash-MMU eingeschaltet ist.</translation>
    </message>
</context>
<context>
    <name>kind.ima-buffer</name>
    <message>
        <source>A measurement log handed over by an earlier kexec.</source>
        <translation>Ein Messprotokoll, das ein früherer kexec übergab.</translation>
    </message>
</context>
<context>
    <name>kind.kernel</name>
    <message>
        <source>The running kernel. It still runs while segments are copied, so no segment may lie there.</source>
        <translation>Der laufende Kernel. Er läuft noch, während Segmente kopiert werden; darum darf dort keines liegen.</translation>
    </message>
</context>
<context>
    <name>kind.memory</name>
    <message>
        <source>Memory.</source>
        <translation>Speicher.</translation>
    </message>
</context>
<context>
    <name>kind.memreserve</name>
    <message>
        <source>A row of the tree&apos;s reservation block.</source>
        <translation>Eine Zeile des Reservierungsblocks des Baums.</translation>
    </message>
</context>
<context>
    <name>kind.old-fdt</name>
    <message>
        <source>The device tree that the running kernel was given.</source>
        <translation>Der Gerätebaum, den der laufende Kernel bekam.</translation>
    </message>
</context>
<context>
    <name>kind.old-initrd</name>
    <message>
        <source>Where the running kernel&apos;s initrd lay; it is free once unpacked, unless it is retained.</source>
        <translation>Wo das Initrd des laufenden Kernels lag; es ist frei, sobald es entpackt ist, wenn es nicht behalten wird.</translation>
    </message>
</context>
<context>
    <name>kind.opal</name>
    <message>
        <source>OPAL, the firmware of bare metal: it goes on running under the new kernel.</source>
        <translation>OPAL, die Firmware ohne Hypervisor: sie läuft unter dem neuen Kernel weiter.</translation>
    </message>
</context>
<context>
    <name>kind.ram</name>
    <message>
        <source>RAM that the machine gives the running system.</source>
        <translation>RAM, den die Maschine dem laufenden System gibt.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-memory</name>
    <message>
        <source>Reserved by a node below /reserved-memory.</source>
        <translation>Reserviert von einem Knoten unter /reserved-memory.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-range</name>
    <message>
        <source>Firmware keeps it: named in the root&apos;s reserved-ranges.</source>
        <translation>Die Firmware behält ihn: genannt in reserved-ranges der Wurzel.</translation>
    </message>
</context>
<context>
    <name>kind.rtas</name>
    <message>
        <source>Run-Time Abstraction Services: firmware that the new kernel calls again, at the same place.</source>
        <translation>Run-Time Abstraction Services: Firmware, die der neue Kernel wieder ruft, am selben Ort.</translation>
    </message>
</context>
<context>
    <name>kind.tce</name>
    <message>
        <source>A table through which devices reach memory; they may use it during the jump.</source>
        <translation>Eine Tabelle, durch die Geräte den Speicher erreichen; sie benutzen sie vielleicht während des Sprungs.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorChoice</name>
    <message>
        <source>Allocator</source>
        <translation>Allokator</translation>
    </message>
    <message>
        <source>Who places the segments</source>
        <translation>Wer die Segmente platziert</translation>
    </message>
    <message>
        <source>choose allocator %1</source>
        <translation>Allokator %1 wählen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorLanesView</name>
    <message>
        <source>Places by every allocator</source>
        <translation>Plätze bei jedem Allokator</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorsTab</name>
    <message>
        <source>Allocators</source>
        <translation>Allokatoren</translation>
    </message>
    <message>
        <source>Use this allocator</source>
        <translation>Diesen Allokator nehmen</translation>
    </message>
    <message>
        <source>Lanes of the allocators</source>
        <translation>Bahnen der Allokatoren</translation>
    </message>
    <message>
        <source>Planning by every allocator…</source>
        <translation>Planen mit jedem Allokator…</translation>
    </message>
    <message>
        <source>Allocators are compared when there is a plan: choose a target and a kernel.</source>
        <translation>Allokatoren werden verglichen, sobald es einen Plan gibt: Wählen Sie Ziel und Kernel.</translation>
    </message>
    <message>
        <source>Use allocator %1</source>
        <translation>Allokator %1 nehmen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AskpassDialog</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH fragt</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Say yes only if the fingerprint is the one that the machine&apos;s keeper, or its console, tells you.</source>
        <translation>Sagen Sie nur Ja, wenn der Fingerabdruck der ist, den Ihnen der Verwalter der Maschine oder ihre Konsole nennt.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BootDialog</name>
    <message>
        <source>&amp;Jump at once, without shutting services down</source>
        <translation>&amp;Sofort springen, ohne Dienste herunterzufahren</translation>
    </message>
    <message>
        <source>&amp;Boot it</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Boot %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>führt %1 aus</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>The target has no watchdog</source>
        <translation>Das Ziel hat keinen Watchdog</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait for the new system:</source>
        <translation>Auf das neue System &amp;warten:</translation>
    </message>
    <message>
        <source>The running system ends, with all its services, logins and connections.</source>
        <translation>Das laufende System endet, mit allen Diensten, Anmeldungen und Verbindungen.</translation>
    </message>
    <message>
        <source>Work that is not saved there is lost.</source>
        <translation>Arbeit, die dort nicht gespeichert ist, ist verloren.</translation>
    </message>
    <message>
        <source>It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.</source>
        <translation>Es springt sofort: Nichts wird heruntergefahren, und was noch nicht auf die Platten geschrieben ist, ist verloren.</translation>
    </message>
    <message>
        <source>Services are shut down in order first; that can take minutes.</source>
        <translation>Zuerst werden die Dienste geordnet heruntergefahren; das kann Minuten dauern.</translation>
    </message>
    <message>
        <source>If the new system does not take the watchdog over, firmware resets the machine: that ends a healthy one, too.</source>
        <translation>Wenn das neue System den Watchdog nicht übernimmt, setzt die Firmware die Maschine zurück: Das beendet auch ein gesundes.</translation>
    </message>
    <message>
        <source>If the new system does not come up, somebody must reset the machine.</source>
        <translation>Wenn das neue System nicht hochkommt, muss jemand die Maschine zurücksetzen.</translation>
    </message>
    <message>
        <source>Start the &amp;watchdog first</source>
        <translation>Zuerst den &amp;Watchdog starten</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>by file: places, tree and purgatory are those of the target&apos;s kernel</source>
        <translation>als Datei: Plätze, Baum und Purgatory sind die des Zielkernels</translation>
    </message>
    <message>
        <source>No console is set for it: if it stops, nothing will show where.</source>
        <translation>Für sie ist keine Konsole angegeben: Bleibt sie stehen, wird nichts zeigen, wo.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleDialog</name>
    <message>
        <source>Put the plan&apos;s id on the new command line (kwb.plan=…)</source>
        <translation>Kennung des Plans in die neue Kommandozeile setzen (kwb.plan=…)</translation>
    </message>
    <message>
        <source>Export although the plan has errors</source>
        <translation>Exportieren, obwohl der Plan Fehler hat</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Bündel exportieren</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>A bundle is all that the target needs: the segments at their places, their digests and a static loader. Its form follows from the name: .tar, .tar.zst, else a folder.</source>
        <translation>Ein Bündel ist alles, was das Ziel braucht: die Segmente an ihren Plätzen, ihre Prüfsummen und ein statischer Lader. Seine Form folgt aus dem Namen: .tar, .tar.zst, sonst ein Ordner.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst)</source>
        <translation>Bündel (*.tar *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Wrote %1. On the target, as root: unpack it there and run its loader with “check”, then with “load”; README.txt says the rest.</source>
        <translation>%1 geschrieben. Auf dem Ziel als root: dort entpacken und den Lader darin mit „check“ ausführen, dann mit „load“; alles Weitere steht in README.txt.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>This plan cannot be exported: its purgatory is inside the target&apos;s kernel, or not every segment found room.</source>
        <translation>Dieser Plan kann nicht exportiert werden: Sein Purgatory liegt im Kernel des Ziels, oder nicht jedes Segment hat Platz gefunden.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleSource</name>
    <message>
        <source>The plan of this window</source>
        <translation>Der Plan dieses Fensters</translation>
    </message>
    <message>
        <source>A bundle…</source>
        <translation>Ein Bündel …</translation>
    </message>
    <message>
        <source>What is loaded</source>
        <translation>Was geladen wird</translation>
    </message>
    <message>
        <source>What the target gets: the plan of this window, or a bundle that was exported before</source>
        <translation>Was das Ziel bekommt: den Plan dieses Fensters oder ein früher exportiertes Bündel</translation>
    </message>
    <message>
        <source>Signature of the bundle</source>
        <translation>Signatur des Bündels</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>Vertraute Zertifikate …</translation>
    </message>
    <message>
        <source>Whose signature a bundle must have before it may be loaded</source>
        <translation>Wessen Signatur ein Bündel haben muss, bevor es geladen werden darf</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Ein Bündel wählen</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst manifest.json)</source>
        <translation>Bündel (*.tar *.tar.zst manifest.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Das Bündel wird gelesen …</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ByteSearch</name>
    <message>
        <source>Find: 48 00 02 85, or text</source>
        <translation>Suchen: 48 00 02 85 oder Text</translation>
    </message>
    <message>
        <source>Hex digits in pairs, or text; &quot;quotes&quot; make text of digits</source>
        <translation>Hexziffern paarweise oder Text; &quot;Anführungszeichen&quot; machen Ziffern zu Text</translation>
    </message>
    <message>
        <source>Bytes to find</source>
        <translation>Gesuchte Bytes</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Rückwärts suchen (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Weitersuchen (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Not in this segment</source>
        <translation>Nicht in diesem Segment</translation>
    </message>
    <message>
        <source>Found, around the end</source>
        <translation>Gefunden, über das Ende hinweg</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BytesTab</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The bytes of each segment appear here when there is a plan.</source>
        <translation>Die Bytes jedes Segments erscheinen hier, sobald es einen Plan gibt.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>A line an instruction, disassembled</source>
        <translation>Eine Zeile je Anweisung, disassembliert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy or save the selected bytes</source>
        <translation>Ausgewählte Bytes kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Als Hex kopieren</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Als C-Array kopieren</translation>
    </message>
    <message>
        <source>Save selected bytes…</source>
        <translation>Ausgewählte Bytes speichern…</translation>
    </message>
    <message>
        <source>Bytes of segment %1</source>
        <translation>Bytes des Segments %1</translation>
    </message>
    <message>
        <source>%1, offset %2 of %3</source>
        <translation>%1, Offset %2 von %3</translation>
    </message>
    <message>
        <source>%1 bytes selected from %2, offset %3</source>
        <translation>%1 Byte ausgewählt ab %2, Offset %3</translation>
    </message>
    <message>
        <source>final bytes, sealed</source>
        <translation>endgültige Bytes, versiegelt</translation>
    </message>
    <message>
        <source>as planned, before sealing</source>
        <translation>wie geplant, vor dem Versiegeln</translation>
    </message>
    <message>
        <source>The digests stand in the purgatory; these bytes will be loaded.</source>
        <translation>Die Prüfsummen stehen im Purgatory; diese Bytes werden geladen.</translation>
    </message>
    <message>
        <source>The digests are not in the purgatory yet; sealing the plan fills them in.</source>
        <translation>Die Prüfsummen sind noch nicht im Purgatory; das Versiegeln des Plans trägt sie ein.</translation>
    </message>
    <message>
        <source>relocated</source>
        <translation>reloziert</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>written by the target</source>
        <translation>vom Ziel geschrieben</translation>
    </message>
    <message>
        <source>Save selected bytes</source>
        <translation>Ausgewählte Bytes speichern</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 only; save the bytes to have all of them.</source>
        <translation>Nur die ersten %1 von %2 kopiert; speichern Sie die Bytes, um alle zu haben.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CaptureBar</name>
    <message>
        <source>Capturing this machine</source>
        <translation>Aufnahme dieser Maschine</translation>
    </message>
    <message>
        <source>Capturing this machine: %1 read</source>
        <translation>Aufnahme dieser Maschine: %1 gelesen</translation>
    </message>
    <message>
        <source>Captured, but not all could be read: %1</source>
        <translation>Aufgenommen, aber nicht alles war lesbar: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>capture-snapshot.sh, which comes with the program, is not there.</source>
        <translation>capture-snapshot.sh, das zum Programm gehört, ist nicht da.</translation>
    </message>
    <message>
        <source>Capturing this machine…</source>
        <translation>Diese Maschine wird aufgenommen…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandDialog</name>
    <message>
        <source>Command for kexec-tools</source>
        <translation>Befehl für kexec-tools</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>none: kexec makes its own of the running machine&apos;s</source>
        <translation>keine: kexec bildet eine eigene aus der der laufenden Maschine</translation>
    </message>
    <message>
        <source>Device tree file on the target</source>
        <translation>Gerätebaum-Datei auf dem Ziel</translation>
    </message>
    <message>
        <source>What the command cannot say</source>
        <translation>Was der Befehl nicht sagen kann</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>On the target, as root, with the files at the same paths:</source>
        <translation>Auf dem Ziel als root, mit den Dateien unter denselben Pfaden:</translation>
    </message>
    <message>
        <source>&amp;Device tree file to hand over (*.dtb, exported from here):</source>
        <translation>Zu übergebende &amp;Gerätebaum-Datei (*.dtb, von hier exportiert):</translation>
    </message>
    <message>
        <source>What of the plan it cannot say:</source>
        <translation>Was er vom Plan nicht sagen kann:</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandLineBox</name>
    <message>
        <source>Command line</source>
        <translation>Kommandozeile</translation>
    </message>
    <message>
        <source>the target&apos;s own</source>
        <translation>die des Ziels</translation>
    </message>
    <message>
        <source>Command line of the new kernel</source>
        <translation>Kommandozeile des neuen Kernels</translation>
    </message>
    <message>
        <source>console=hvc0 root=…</source>
        <translation>console=hvc0 root=…</translation>
    </message>
    <message>
        <source>Take the running kernel&apos;s command line, without what its boot loader added</source>
        <translation>Die Kommandozeile des laufenden Kernels nehmen, ohne Zusätze seines Bootladers</translation>
    </message>
    <message>
        <source>edit command line</source>
        <translation>Kommandozeile ändern</translation>
    </message>
    <message>
        <source>take command line from target</source>
        <translation>Kommandozeile vom Ziel nehmen</translation>
    </message>
    <message>
        <source>write own command line</source>
        <translation>eigene Kommandozeile schreiben</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the first counts</source>
        <translation>„%1“ ist %2-mal angegeben, das erste zählt</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the last counts</source>
        <translation>„%1“ ist %2-mal angegeben, das letzte zählt</translation>
    </message>
    <message>
        <source>kwb.plan= is written by export; take it out</source>
        <translation>kwb.plan= schreibt der Export; bitte herausnehmen</translation>
    </message>
    <message>
        <source>%1 of %2 bytes with the NUL</source>
        <translation>%1 von %2 Byte mit dem NUL</translation>
    </message>
    <message>
        <source>The kernel keeps this many bytes of it, the terminating NUL included. Export adds kwb.plan=… so that a booted machine can be asked which plan it runs.</source>
        <translation>So viele Byte behält der Kernel davon, das abschließende NUL mitgezählt. Beim Export kommt kwb.plan=… dazu, damit eine gestartete Maschine sagen kann, welchen Plan sie ausführt.</translation>
    </message>
    <message>
        <source>the plan adds %1</source>
        <translation>der Plan fügt %1 hinzu</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareSide</name>
    <message>
        <source>What is wrong with side %1</source>
        <translation>Was an Seite %1 falsch ist</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose what side %1 is</source>
        <translation>Wählen, was Seite %1 ist</translation>
    </message>
    <message>
        <source>Choose side %1</source>
        <translation>Seite %1 wählen</translation>
    </message>
    <message>
        <source>&amp;Current plan</source>
        <translation>&amp;Aktueller Plan</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>F&amp;older of a bundle or snapshot…</source>
        <translation>&amp;Ordner eines Bündels oder Schnappschusses…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>aktueller Plan</translation>
    </message>
    <message>
        <source>pasted log</source>
        <translation>eingefügtes Protokoll</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1: nothing chosen</source>
        <comment>side</comment>
        <translation>%1: nichts gewählt</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message>
        <source>Output of kexec -d</source>
        <translation>Ausgabe von kexec -d</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>Segmente beider Seiten</translation>
    </message>
    <message>
        <source>Findings of both sides</source>
        <translation>Befunde beider Seiten</translation>
    </message>
    <message>
        <source>Tree edits of both sides</source>
        <translation>Baumänderungen beider Seiten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Paste what kexec -d -l printed on the target.</source>
        <translation>Einfügen, was kexec -d -l auf dem Ziel ausgab.</translation>
    </message>
    <message>
        <source>&amp;Compare with the current plan</source>
        <translation>Mit dem aktuellen Plan &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Tree edits</source>
        <translation>Baumänderungen</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Was verglichen wurde</translation>
    </message>
    <message>
        <source>Places on both sides</source>
        <translation>Plätze auf beiden Seiten</translation>
    </message>
    <message>
        <source>Lanes of both sides</source>
        <translation>Spuren beider Seiten</translation>
    </message>
    <message>
        <source>&amp;Import output of kexec -d…</source>
        <translation>Ausgabe von kexec -d &amp;importieren…</translation>
    </message>
    <message>
        <source>Import output of kexec -d</source>
        <translation>Ausgabe von kexec -d importieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>A side could not be read.</source>
        <translation>Eine Seite war nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose what to compare: a saved plan, a bundle, a snapshot, a log of kexec -d or another workspace.</source>
        <translation>Wählen, was verglichen wird: ein gespeicherter Plan, ein Bündel, ein Schnappschuss, ein Protokoll von kexec -d oder ein anderer Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Nothing that is compared differs.</source>
        <translation>Nichts Verglichenes unterscheidet sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Only plans have this.</source>
        <translation>Das haben nur Pläne.</translation>
    </message>
    <message>
        <source>Neither side has segments.</source>
        <translation>Keine Seite hat Segmente.</translation>
    </message>
    <message>
        <source>Neither side tells of findings.</source>
        <translation>Keine Seite nennt Befunde.</translation>
    </message>
    <message>
        <source>Neither side tells of edits.</source>
        <translation>Keine Seite nennt Änderungen.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s nach dem Start</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>(%n Zeile davor wurde verworfen)</numerusform>
            <numerusform>(%n Zeilen davor wurden verworfen)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Rehearse a bundle…</source>
        <translation>Bündel proben…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Console of the rehearsal</source>
        <translation>Konsole der Probe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine of the plan</source>
        <translation>Maschine des Plans</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of the plan</source>
        <translation>Speicher des Plans</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>The run ends after this time at the latest</source>
        <translation>Der Lauf endet spätestens nach dieser Zeit</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Text to wait for</source>
        <translation>Text, auf den gewartet wird</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>In der Konsole suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Rehearse a bundle</source>
        <translation>Bündel proben</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst plan.json)</source>
        <translation>Bündel (*.tar *.tar.zst plan.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the console</source>
        <translation>Konsole speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Trotzdem proben</translation>
    </message>
    <message>
        <source>Run the plan in QEMU although it has errors (%1)</source>
        <translation>Den Plan in QEMU laufen lassen, obwohl er Fehler hat (%1)</translation>
    </message>
    <message>
        <source>Run the plan in QEMU</source>
        <translation>Den Plan in QEMU laufen lassen</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 kept</source>
        <translation>die letzten %1 behalten</translation>
    </message>
    <message>
        <source>A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new kernel starts. No target is touched.</source>
        <translation>Eine Probe führt den Plan in einer emulierten Maschine aus: Eine erste Stufe legt die Segmente dorthin, wo der Plan sie hat, und springt wie kexec in das Purgatory; dieses prüft sie, und der neue Kernel startet. Kein Ziel wird berührt.</translation>
    </message>
    <message>
        <source>It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine&apos;s console says appears here, line by line; what it proves, beside it.</source>
        <translation>Sie braucht qemu-system-ppc64 auf diesem Rechner und einen Platz für jedes Segment. Was die Konsole der Maschine sagt, erscheint hier Zeile für Zeile; was es beweist, daneben.</translation>
    </message>
    <message>
        <source>The last rehearsal was good: %1, %2.</source>
        <translation>Die letzte Probe war gut: %1, %2.</translation>
    </message>
    <message>
        <source>The last rehearsal was not good: %1, %2.</source>
        <translation>Die letzte Probe war nicht gut: %1, %2.</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>ein Bündel</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsModel</name>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>unverändert: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsView</name>
    <message>
        <source>Fold what is unchanged</source>
        <translation>Unverändertes einklappen</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>Quelltext des Gerätebaums</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Im Quelltext suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing is changed: the new kernel is handed the tree as it is.</source>
        <translation>Nichts ist geändert: Der neue Kernel bekommt den Baum, wie er ist.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::EntryList</name>
    <message>
        <source>%1: new entry</source>
        <translation>%1: neuer Eintrag</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Bundle…</source>
        <translation>&amp;Bündel…</translation>
    </message>
    <message>
        <source>&amp;Map as a picture…</source>
        <translation>Belegung als B&amp;ild…</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg *.pdf)</source>
        <translation>Vektorgrafik (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pixels (*.png)</source>
        <translation>Pixel (*.png)</translation>
    </message>
    <message>
        <source>&amp;Report as a page…</source>
        <translation>Bericht als &amp;Seite…</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>&amp;Plan as JSON…</source>
        <translation>&amp;Plan als JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Device &amp;tree…</source>
        <translation>&amp;Gerätebaum…</translation>
    </message>
    <message>
        <source>&amp;Command for kexec-tools…</source>
        <translation>Be&amp;fehl für kexec-tools…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileActions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.kwb)</source>
        <translation>Arbeitsbereiche (*.kwb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>The workspace has changes that are not saved.</source>
        <translation>Der Arbeitsbereich hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>Vorher speichern?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Arbeitsbereich speichern</translation>
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
            <numerusform>%n Datei hinzufügen</numerusform>
            <numerusform>%n Dateien hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>Kernel wählen</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>Initrd hinzufügen</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>Overlay hinzufügen</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>Purgatory wählen</translation>
    </message>
    <message>
        <source>%1 has no place in a boot request: %2</source>
        <translation>%1 hat keinen Platz in einer Startanfrage: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileList</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: keine</translation>
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
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingDetail</name>
    <message>
        <source>About the finding</source>
        <translation>Zum Befund</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es zählt</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Wo die Regel steht</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Zeigen, worum es geht</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Manual of findings</source>
        <translation>Handbuch der Befunde</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Findings of the plan, or the manual of all</source>
        <translation>Befunde des Plans oder das Handbuch aller Befunde</translation>
    </message>
    <message>
        <source>No findings: nothing that is known to kill a boot was seen.</source>
        <translation>Keine Befunde: Nichts, was bekanntlich einen Start scheitern lässt, wurde gesehen.</translation>
    </message>
    <message>
        <source>Findings appear with the first plan: choose a target and a kernel.</source>
        <translation>Befunde erscheinen mit dem ersten Plan: Wählen Sie Ziel und Kernel.</translation>
    </message>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>Wählen Sie einen Befund, um mehr zu lesen.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FormulaCard</name>
    <message>
        <source>The chosen relocation by hand</source>
        <translation>Die gewählte Relokation von Hand</translation>
    </message>
    <message>
        <source>Choose a relocation to see its formula by hand.</source>
        <translation>Wählen Sie eine Relokation, um ihre Formel von Hand gerechnet zu sehen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Part of a call through a table that is not needed here: the instruction is replaced.</source>
        <translation>Teil eines Aufrufs über eine Tabelle, die hier nicht nötig ist: Die Anweisung wird ersetzt.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>fasst</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeden Wert</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1 frei</translation>
    </message>
    <message>
        <source>%1 left, %2 of the reach used</source>
        <translation>noch %1 frei, %2 der Reichweite genutzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Address, segment, symbol or tree path</source>
        <translation>Adresse, Segment, Symbol oder Baumpfad</translation>
    </message>
    <message>
        <source>0x2880000, initrd, purgatory_start, /chosen …</source>
        <translation>0x2880000, initrd, purgatory_start, /chosen …</translation>
    </message>
    <message>
        <source>There is no plan yet to go about in.</source>
        <translation>Es gibt noch keinen Plan, in dem man sich bewegen könnte.</translation>
    </message>
    <message>
        <source>Nothing in this plan is called “%1”.</source>
        <translation>Nichts in diesem Plan heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HandEdits</name>
    <message>
        <source>Edits by hand</source>
        <translation>Änderungen von Hand</translation>
    </message>
    <message>
        <source>No edits by hand. Choose a property and press F2 to change it, Insert to add one.</source>
        <translation>Keine Änderungen von Hand. Eigenschaft wählen und mit F2 ändern, mit Einfg eine hinzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>take back an edit of the device tree</source>
        <translation>Änderung des Gerätebaums zurücknehmen</translation>
    </message>
    <message>
        <source>take back all edits of the device tree</source>
        <translation>alle Änderungen des Gerätebaums zurücknehmen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Inspector</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Copy everything that is said here as text</source>
        <translation>Alles, was hier steht, als Text kopieren</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>Was der Plan dazu sagt</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>Choose a target and a kernel, or open the sample.</source>
        <translation>Wählen Sie Ziel und Kernel, oder öffnen Sie das Beispiel.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::IntegrityTab</name>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Digests of segments</source>
        <translation>Prüfsummen der Segmente</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>Plan und Ziel</translation>
    </message>
    <message>
        <source>Filled in on the target</source>
        <translation>Auf dem Ziel eingetragen</translation>
    </message>
    <message>
        <source>Digests appear with the first plan.</source>
        <translation>Prüfsummen erscheinen mit dem ersten Plan.</translation>
    </message>
    <message>
        <source>The plan&apos;s id and the target&apos;s fingerprint appear with the first plan.</source>
        <translation>Die Kennung des Plans und der Fingerabdruck des Ziels erscheinen mit dem ersten Plan.</translation>
    </message>
    <message>
        <source>Nothing is left for the target to fill in: what is planned is what it gets.</source>
        <translation>Dem Ziel bleibt nichts einzutragen: Es bekommt, was geplant ist.</translation>
    </message>
    <message>
        <source>No digests: not every segment has its bytes here</source>
        <translation>Keine Prüfsummen: Nicht jedes Segment hat hier seine Bytes</translation>
    </message>
    <message>
        <source>Digests of the final bytes</source>
        <translation>Prüfsummen der endgültigen Bytes</translation>
    </message>
    <message>
        <source>Computing digests…</source>
        <translation>Prüfsummen werden berechnet…</translation>
    </message>
    <message>
        <source>No digests: %1</source>
        <translation>Keine Prüfsummen: %1</translation>
    </message>
    <message>
        <source>Signatures and measurements</source>
        <translation>Signaturen und Messungen</translation>
    </message>
    <message>
        <source>Who signed the kernel, and what the target will say to it, appears with the first plan.</source>
        <translation>Wer den Kernel signiert hat und was das Ziel dazu sagen wird, erscheint mit dem ersten Plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::JobPages</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Vorige Lektion</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Nächste Lektion</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>Woher die Zahlen stammen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The numbers are those of the plan that is open. &lt;a href=&quot;sample&quot;&gt;Open the sample&lt;/a&gt;</source>
        <translation>Die Zahlen sind die des offenen Plans. &lt;a href=&quot;sample&quot;&gt;Beispiel öffnen&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The numbers come from a plan: &lt;a href=&quot;sample&quot;&gt;open the sample&lt;/a&gt;</source>
        <translation>Die Zahlen stammen aus einem Plan: &lt;a href=&quot;sample&quot;&gt;Beispiel öffnen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Boot request</source>
        <translation>Startanfrage</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Dateien neu lesen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Reiter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Kexec Workbench</source>
        <translation>&amp;Über Kexec Workbench</translation>
    </message>
    <message>
        <source>About Kexec Workbench</source>
        <translation>Über Kexec Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans a kexec for a machine you need not be on, explains every decision, and packs the result for the machine to load.

Apache License 2.0.</source>
        <translation>Plant einen kexec für eine Maschine, auf der man nicht sein muss, erklärt jede Entscheidung und packt das Ergebnis, damit die Maschine es lädt.

Apache License 2.0.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>Arbeitsbereich ohne Namen</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Import a log of kexec -d…</source>
        <translation>Protokoll von kexec -d &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Manual of findings</source>
        <translation>&amp;Handbuch der Befunde</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapDrag</name>
    <message>
        <source>Pin %1 at %2</source>
        <translation>%1 bei %2 festlegen</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Festlegung von %1 aufheben</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>%1 freihalten</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>keep free  %1 – %2</source>
        <translation>freihalten  %1 – %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapStrip</name>
    <message>
        <source>Overview of the memory map</source>
        <translation>Übersicht der Speicherbelegung</translation>
    </message>
    <message>
        <source>The whole map in small; a frame shows what part of it is in sight.</source>
        <translation>Die ganze Belegung im Kleinen; ein Rahmen zeigt den sichtbaren Teil.</translation>
    </message>
    <message>
        <source>The whole map. Drag the frame to move.</source>
        <translation>Die ganze Belegung. Rahmen ziehen, um sie zu verschieben.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapSurface</name>
    <message>
        <source>Memory map</source>
        <translation>Speicherbelegung</translation>
    </message>
    <message>
        <source>Where everything goes: lanes of machine, today, plan and boot over one axis of addresses. Tab and arrow keys walk through it, plus and minus zoom.</source>
        <translation>Wohin alles kommt: Bahnen für Maschine, Heute, Plan und Start über einer gemeinsamen Adressachse. Tab und Pfeiltasten führen hindurch, Plus und Minus zoomen.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapView</name>
    <message>
        <source>Where does everything go?</source>
        <translation>Wohin kommt alles?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Opens a machine and a kernel that come with the program</source>
        <translation>Öffnet eine Maschine und einen Kernel, die zum Programm gehören</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Belegung</translation>
    </message>
    <message>
        <source>Draw a reservation</source>
        <translation>Reservierung zeichnen</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>Ganze Belegung (0)</translation>
    </message>
    <message>
        <source>Draw memory that is to be kept free (Shift+drag)</source>
        <translation>Speicher einzeichnen, der frei bleiben soll (Umschalt+Ziehen)</translation>
    </message>
    <message>
        <source>Drop a kernel and a snapshot or device tree of the machine here, or choose them in the boot request. The sample shows what it looks like.</source>
        <translation>Legen Sie einen Kernel und einen Schnappschuss oder Gerätebaum der Maschine hier ab, oder wählen Sie sie in der Startanfrage. Das Beispiel zeigt, wie es aussieht.</translation>
    </message>
    <message>
        <source>The machine is missing: drop its snapshot or device tree here, or choose it in the boot request.</source>
        <translation>Die Maschine fehlt: Legen Sie ihren Schnappschuss oder Gerätebaum hier ab, oder wählen Sie sie in der Startanfrage.</translation>
    </message>
    <message>
        <source>The kernel is missing: drop it here, or choose it in the boot request.</source>
        <translation>Der Kernel fehlt: Legen Sie ihn hier ab, oder wählen Sie ihn in der Startanfrage.</translation>
    </message>
    <message>
        <source>This request cannot be planned; the map shows the last plan.
%1</source>
        <translation>Diese Anfrage lässt sich nicht planen; die Belegung zeigt den letzten Plan.
%1</translation>
    </message>
    <message>
        <source>This request cannot be planned.
%1</source>
        <translation>Diese Anfrage lässt sich nicht planen.
%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>What colours and patterns mean</source>
        <translation>Was Farben und Muster bedeuten</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MergedTreeModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>nachher: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(kein Wert)</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 darin</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ModeChoice</name>
    <message>
        <source>Kind of kernel</source>
        <translation>Art des Kernels</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>choose kind of kernel</source>
        <translation>Art des Kernels wählen</translation>
    </message>
    <message>
        <source>A normal boot, or a crash kernel that waits for a panic</source>
        <translation>Ein normaler Start, oder ein Absturz-Kernel, der auf eine Panik wartet</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Notice</name>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Angewandt: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::OverlayList</name>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>No overlays. Drop .dtbo files here, or press Add; they are applied in this order, before the rules and before edits by hand.</source>
        <translation>Keine Overlays. .dtbo-Dateien hier ablegen oder Hinzufügen drücken; sie werden in dieser Reihenfolge angewandt, vor den Regeln und vor Änderungen von Hand.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Overlays hinzufügen</translation>
    </message>
    <message>
        <source>Overlays (*.dtbo *.dtb)</source>
        <translation>Overlays (*.dtbo *.dtb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>remove an overlay</source>
        <translation>Overlay entfernen</translation>
    </message>
    <message>
        <source>order overlays</source>
        <translation>Overlays ordnen</translation>
    </message>
    <message>
        <source>add overlay %1</source>
        <translation>Overlay %1 hinzufügen</translation>
    </message>
    <message>
        <source>add overlays</source>
        <translation>Overlays hinzufügen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PinDialog</name>
    <message>
        <source>Pin %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Was der Plan sagt</translation>
    </message>
    <message>
        <source>&amp;Address at which it begins, a multiple of %1:</source>
        <translation>&amp;Adresse, an der es beginnt, ein Vielfaches von %1:</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Festlegen</translation>
    </message>
    <message>
        <source>Type an address, in hex with 0x.</source>
        <translation>Geben Sie eine Adresse ein, hexadezimal mit 0x.</translation>
    </message>
    <message>
        <source>This is no address: write it like 0x2000000.</source>
        <translation>Das ist keine Adresse: Schreiben Sie sie wie 0x2000000.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Es wird geplant…</translation>
    </message>
    <message>
        <source>It fits at %1.</source>
        <translation>Es passt bei %1.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>It lies here now. Another address is planned while you type it.</source>
        <translation>Hier liegt es jetzt. Eine andere Adresse wird beim Tippen geplant.</translation>
    </message>
    <message>
        <source>Nothing fits at %1; the nearest place is %2.</source>
        <translation>Bei %1 passt nichts; der nächste Platz ist %2.</translation>
    </message>
    <message>
        <source>%1 is no multiple of %2; the nearest is %3.</source>
        <translation>%1 ist kein Vielfaches von %2; das nächste ist %3.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PropertyEditor</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the typed value comes to</source>
        <translation>Was der eingegebene Wert ergibt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Ohne Wert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Texte, einer je Zeile</translation>
    </message>
    <message>
        <source>Numbers of 32 bits</source>
        <translation>Zahlen mit 32 Bit</translation>
    </message>
    <message>
        <source>Numbers of 64 bits</source>
        <translation>Zahlen mit 64 Bit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Reference to a node</source>
        <translation>Verweis auf einen Knoten</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Neue Eigenschaft</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Neuer Knoten</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Bitte Namen eingeben.</translation>
    </message>
    <message>
        <source>A name holds no slash.</source>
        <translation>Ein Name enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (Zeichen %2)</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>Es gibt schon einen solchen Knoten.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Länge %1</translation>
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
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open the changes that were not saved</source>
        <translation>Nicht gespeicherte Änderungen öffnen</translation>
    </message>
    <message>
        <source>Discard the changes that were not saved</source>
        <translation>Nicht gespeicherte Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep the changes that were not saved for the next start</source>
        <translation>Nicht gespeicherte Änderungen bis zum nächsten Start behalten</translation>
    </message>
    <message>
        <source>The program ended without saving a new workspace, last changed %1.</source>
        <translation>Das Programm endete, ohne einen neuen Arbeitsbereich zu speichern, zuletzt geändert %1.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of %1, last changed %2.</source>
        <translation>Das Programm endete, ohne Änderungen an %1 zu speichern, zuletzt geändert %2.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RelocationsTab</name>
    <message>
        <source>Relocations</source>
        <translation>Relokationen</translation>
    </message>
    <message>
        <source>The relocations of the purgatory appear here when there is a plan.</source>
        <translation>Die Relokationen des Purgatorys erscheinen hier, sobald es einen Plan gibt.</translation>
    </message>
    <message>
        <source>Nothing is relocated here: the target&apos;s own kernel brings its purgatory and relocates it when it loads the new kernel. Choose the built-in purgatory to see each relocation.</source>
        <translation>Hier wird nichts reloziert: Der Kernel des Ziels bringt sein Purgatory mit und reloziert es, wenn er den neuen Kernel lädt. Wählen Sie das eingebaute Purgatory, um jede Relokation zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was relocated: the purgatory has no place. The findings say why.</source>
        <translation>Nichts wurde reloziert: Das Purgatory hat keinen Platz. Die Befunde sagen, warum.</translation>
    </message>
    <message>
        <source>This purgatory has no relocations: it runs at any address as it is.</source>
        <translation>Dieses Purgatory hat keine Relokationen: Es läuft, wie es ist, an jeder Adresse.</translation>
    </message>
    <message>
        <source>Section map</source>
        <translation>Abschnittskarte</translation>
    </message>
    <message>
        <source>Show where the relocated places lie in the purgatory&apos;s sections</source>
        <translation>Zeigen, wo die relozierten Stellen in den Abschnitten der Purgatory liegen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RequestPanel</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>choose the machine…</source>
        <translation>Maschine wählen…</translation>
    </message>
    <message>
        <source>Choose a snapshot or a device tree</source>
        <translation>Schnappschuss oder Gerätebaum wählen</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>Ziel wählen</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>choose a kernel…</source>
        <translation>Kernel wählen…</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Kernel wählen</translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>Kernel wählen</translation>
    </message>
    <message>
        <source>Initrds</source>
        <translation>Initrds</translation>
    </message>
    <message>
        <source>Choose initrds</source>
        <translation>Initrds wählen</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>Initrd hinzufügen</translation>
    </message>
    <message>
        <source>remove initrd</source>
        <translation>Initrd entfernen</translation>
    </message>
    <message>
        <source>move initrd</source>
        <translation>Initrd verschieben</translation>
    </message>
    <message>
        <source>The sample&apos;s machine</source>
        <translation>Die Maschine des Beispiels</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Diese Maschine</translation>
    </message>
    <message>
        <source>This machine, as administrator…</source>
        <translation>Diese Maschine, als Administrator…</translation>
    </message>
    <message>
        <source>Only root can read the memory map (/proc/iomem), the boot device tree, the kernel&apos;s log and what lies in debugfs and securityfs.</source>
        <translation>Nur root kann die Speicherbelegung (/proc/iomem), den Start-Baum, das Protokoll des Kernels und den Inhalt von debugfs und securityfs lesen.</translation>
    </message>
    <message>
        <source>This machine, with what you may read</source>
        <translation>Diese Maschine, so weit Sie lesen dürfen</translation>
    </message>
    <message>
        <source>The snapshot says what it lacks; a plan made of it may know less.</source>
        <translation>Der Schnappschuss sagt, was ihm fehlt; ein Plan daraus weiß vielleicht weniger.</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>Gerätebaum</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>vom Ziel</translation>
    </message>
    <message>
        <source>Choose a device tree</source>
        <translation>Gerätebaum wählen</translation>
    </message>
    <message>
        <source>choose device tree</source>
        <translation>Gerätebaum wählen</translation>
    </message>
    <message>
        <source>Take it from the target</source>
        <translation>Vom Ziel nehmen</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Choose overlays</source>
        <translation>Overlays wählen</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>Overlay hinzufügen</translation>
    </message>
    <message>
        <source>remove overlay</source>
        <translation>Overlay entfernen</translation>
    </message>
    <message>
        <source>move overlay</source>
        <translation>Overlay verschieben</translation>
    </message>
    <message>
        <source>Purgatory</source>
        <translation>Purgatory</translation>
    </message>
    <message>
        <source>Choose an object, or a kexec program that carries one</source>
        <translation>Objektdatei wählen oder ein kexec-Programm, das eine enthält</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>Purgatory wählen</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>The one that comes with the program, in the running kernel&apos;s byte order</source>
        <translation>Das mit dem Programm gelieferte, in der Byte-Reihenfolge des laufenden Kernels</translation>
    </message>
    <message>
        <source>Linux&apos;s own</source>
        <translation>das von Linux</translation>
    </message>
    <message>
        <source>The one inside the target&apos;s kernel: it is planned, but cannot be exported</source>
        <translation>Das im Kernel des Ziels: Es wird geplant, kann aber nicht exportiert werden</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>Allokator</translation>
    </message>
    <message>
        <source>choose allocator</source>
        <translation>Allokator wählen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>normal boot</source>
        <translation>normaler Start</translation>
    </message>
    <message>
        <source>crash kernel</source>
        <translation>Absturz-Kernel</translation>
    </message>
    <message>
        <source>choose mode</source>
        <translation>Modus wählen</translation>
    </message>
    <message>
        <source>If a segment arrives damaged</source>
        <translation>Wenn ein Segment beschädigt ankommt</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>fortfahren</translation>
    </message>
    <message>
        <source>choose what follows damage</source>
        <translation>Verhalten bei Schäden wählen</translation>
    </message>
    <message>
        <source>Page size of the running kernel</source>
        <translation>Seitengröße des laufenden Kernels</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
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
        <translation>Seitengröße wählen</translation>
    </message>
    <message>
        <source>Byte order of the running kernel</source>
        <translation>Byte-Reihenfolge des laufenden Kernels</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>Little-Endian</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
    <message>
        <source>choose byte order</source>
        <translation>Byte-Reihenfolge wählen</translation>
    </message>
    <message>
        <source>Pinned segments</source>
        <translation>Festgelegte Segmente</translation>
    </message>
    <message>
        <source>initrd=0x30000000</source>
        <translation>initrd=0x30000000</translation>
    </message>
    <message>
        <source>“%1” is not SEGMENT=0xADDRESS</source>
        <translation>„%1“ ist nicht SEGMENT=0xADRESSE</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>0x10000000-0x20000000</source>
        <translation>0x10000000-0x20000000</translation>
    </message>
    <message>
        <source>“%1” is not 0xBEGIN-0xEND with BEGIN below END</source>
        <translation>„%1“ ist nicht 0xANFANG-0xENDE mit ANFANG unter ENDE</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>Festlegung ändern</translation>
    </message>
    <message>
        <source>remove pin</source>
        <translation>Festlegung entfernen</translation>
    </message>
    <message>
        <source>reserve memory</source>
        <translation>Speicher reservieren</translation>
    </message>
    <message>
        <source>change reservation</source>
        <translation>Reservierung ändern</translation>
    </message>
    <message>
        <source>remove reservation</source>
        <translation>Reservierung entfernen</translation>
    </message>
    <message>
        <source>A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the running kernel panics.</source>
        <translation>Ein Absturz-Kernel wird in den Speicher geladen, den crashkernel= freihält, und startet, wenn der laufende Kernel in Panik gerät.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SectionMapView</name>
    <message>
        <source>Section map of the purgatory</source>
        <translation>Abschnittskarte des Purgatorys</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SegmentsTab</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>No segments yet: choose a target and a kernel in the boot request.</source>
        <translation>Noch keine Segmente: Wählen Sie Ziel und Kernel in der Startanfrage.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 festlegen</translation>
    </message>
    <message>
        <source>Take the pin of %1 out</source>
        <translation>Festlegung von %1 herausnehmen</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>Festlegung herausnehmen</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Hier festlegen</translation>
    </message>
    <message>
        <source>Pin at…</source>
        <translation>Festlegen bei…</translation>
    </message>
    <message>
        <source>Export bytes…</source>
        <translation>Bytes exportieren…</translation>
    </message>
    <message>
        <source>Export the bytes of %1</source>
        <translation>Bytes von %1 exportieren</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>Es gibt kein solches Segment.</translation>
    </message>
    <message>
        <source>Export bytes</source>
        <translation>Bytes exportieren</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StartPage</name>
    <message>
        <source>Plan a kexec boot before the machine takes it</source>
        <translation>Einen kexec-Start planen, bevor die Maschine ihn ausführt</translation>
    </message>
    <message>
        <source>Choose what a machine says of itself and the kernel it shall boot: the workbench shows where every segment goes, why there, and what is changed on the way. Problems that would end in silence after the jump are found here, with a remedy.</source>
        <translation>Wählen Sie, was eine Maschine über sich sagt, und den Kernel, den sie starten soll: Das Programm zeigt, wohin jedes Segment kommt, warum dorthin und was unterwegs geändert wird. Probleme, die nach dem Sprung in Stille enden würden, werden hier gefunden, samt Abhilfe.</translation>
    </message>
    <message>
        <source>Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace.</source>
        <translation>Oder Dateien hier ablegen: Kernel, Initrd, Schnappschuss, Gerätebaum, Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Letzte Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Choose a target machine…</source>
        <translation>Zielmaschine wählen…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message>
        <source>State of the plan</source>
        <translation>Zustand des Plans</translation>
    </message>
    <message>
        <source>Cannot be planned</source>
        <translation>Nicht planbar</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planung läuft…</translation>
    </message>
    <message>
        <source>Choose a target and a kernel</source>
        <translation>Wählen Sie Ziel und Kernel</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Würde scheitern</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Befunde zeigen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>Läuft…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableOutput</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TablePane</name>
    <message>
        <source>Filter: words, column:word, -word</source>
        <translation>Filter: Wörter, Spalte:Wort, -Wort</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Keine Zeile passt zum Filter.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Tabulatorgetrennte Werte (*.tsv)</translation>
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
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>user@host, ssh://user@host:port, or a configured name</source>
        <translation>user@host, ssh://user@host:port oder ein eingerichteter Name</translation>
    </message>
    <message>
        <source>None, such as: -p 2222</source>
        <translation>Keine, etwa: -p 2222</translation>
    </message>
    <message>
        <source>The first that will do of /var/lib, /var/tmp, /tmp</source>
        <translation>Der erste taugliche von /var/lib, /var/tmp, /tmp</translation>
    </message>
    <message>
        <source>None, such as: ipmitool … sol activate</source>
        <translation>Keiner, etwa: ipmitool … sol activate</translation>
    </message>
    <message>
        <source>A command of this machine that shows the target&apos;s console while it boots</source>
        <translation>Ein Befehl dieser Maschine, der die Konsole des Ziels zeigt, während es startet</translation>
    </message>
    <message>
        <source>The folder on the target for what is sent</source>
        <translation>Der Ordner auf dem Ziel für das, was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Ziel:</translation>
    </message>
    <message>
        <source>&amp;Arguments of ssh:</source>
        <translation>&amp;Argumente von ssh:</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>A&amp;blage:</translation>
    </message>
    <message>
        <source>&amp;Console command:</source>
        <translation>&amp;Konsolenbefehl:</translation>
    </message>
    <message>
        <source>None, such as: /var/log/consoles/lab1.log</source>
        <translation>Keine, etwa: /var/log/consoles/lab1.log</translation>
    </message>
    <message>
        <source>A file of this machine to which the target&apos;s console is written; what is new in it is shown while the target boots</source>
        <translation>Eine Datei dieser Maschine, in die die Konsole des Ziels geschrieben wird; was darin neu ist, wird gezeigt, während das Ziel startet</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>Choose the console file</source>
        <translation>Konsolendatei wählen</translation>
    </message>
    <message>
        <source>Or console &amp;file:</source>
        <translation>Oder Konsolenda&amp;tei:</translation>
    </message>
    <message>
        <source>The console comes by a command or by a file, not by both.</source>
        <translation>Die Konsole kommt durch einen Befehl oder aus einer Datei, nicht durch beides.</translation>
    </message>
    <message>
        <source>Console file</source>
        <translation>Konsolendatei</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetJob</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbinde mit %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Sealing the plan</source>
        <translation>Der Plan wird versiegelt</translation>
    </message>
    <message>
        <source>This plan is loaded already</source>
        <translation>Dieser Plan ist schon geladen</translation>
    </message>
    <message>
        <source>Not loaded: what was loaded stays</source>
        <translation>Nicht geladen: Was geladen war, bleibt</translation>
    </message>
    <message>
        <source>Not booted: the plan stays loaded</source>
        <translation>Nicht gestartet: Der Plan bleibt geladen</translation>
    </message>
    <message>
        <source>The machine leaves the old system</source>
        <translation>Die Maschine verlässt das alte System</translation>
    </message>
    <message>
        <source>Capturing a snapshot</source>
        <translation>Ein Schnappschuss wird aufgenommen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>Kein %1: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Nothing is loaded any more</source>
        <translation>Es ist nichts mehr geladen</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Connection lost; the next step connects again</source>
        <translation>Verbindung verloren; der nächste Schritt verbindet erneut</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Wieder verbunden</translation>
    </message>
    <message>
        <source>The connection to %1 is still open</source>
        <translation>Die Verbindung mit %1 steht noch</translation>
    </message>
    <message>
        <source>The connection to %1 does not answer any more</source>
        <translation>Die Verbindung mit %1 antwortet nicht mehr</translation>
    </message>
    <message>
        <source>Nothing in the store could go</source>
        <translation>In der Ablage ist nichts, was weg könnte</translation>
    </message>
    <message>
        <source>Nothing was taken out of the store</source>
        <translation>Aus der Ablage wurde nichts entfernt</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Taken out of the store: %1</source>
        <translation>Aus der Ablage entfernt: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetList</name>
    <message>
        <source>Add a target…</source>
        <translation>Ziel hinzufügen…</translation>
    </message>
    <message>
        <source>Edit the target…</source>
        <translation>Ziel bearbeiten…</translation>
    </message>
    <message>
        <source>Remove the target…</source>
        <translation>Ziel entfernen…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>something is loaded</source>
        <translation>etwas ist geladen</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Ziel entfernen</translation>
    </message>
    <message>
        <source>Take %1 off the list? On the machine itself nothing changes, and its history of boots stays.</source>
        <translation>%1 von der Liste nehmen? An der Maschine selbst ändert sich nichts, und der Verlauf ihrer Starts bleibt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>plan %1 loaded</source>
        <translation>Plan %1 geladen</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Load on target…</source>
        <translation>Aufs Ziel laden…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Say what runs there, what is loaded and what is kept</source>
        <translation>Sagt, was dort läuft, was geladen ist und was dort liegt</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Capture a snapshot of the target, to plan with</source>
        <translation>Nimmt einen Schnappschuss des Ziels auf, um damit zu planen</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>Take a loaded plan out again</source>
        <translation>Nimmt einen geladenen Plan wieder heraus</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Say all that would refuse or break a load, before anything is sent</source>
        <translation>Sagt alles, was ein Laden abweisen oder verderben würde, ehe etwas gesendet wird</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Check, then send what is missing there</source>
        <translation>Prüft, sendet dann, was dort fehlt</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Check, send, and load it; the running system goes on</source>
        <translation>Prüft, sendet und lädt; das laufende System läuft weiter</translation>
    </message>
    <message>
        <source>Boot…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>Check, send, load, and start it, after one more question</source>
        <translation>Prüft, sendet, lädt und startet, nach einer weiteren Frage</translation>
    </message>
    <message>
        <source>Bring this plan to a machine over SSH</source>
        <translation>Bringt diesen Plan über SSH auf eine Maschine</translation>
    </message>
    <message>
        <source>Stop what runs; what was sent stays there</source>
        <translation>Hält an, was läuft; was gesendet ist, bleibt dort</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>Arbeite mit %1</translation>
    </message>
    <message>
        <source>Something else is loaded</source>
        <translation>Etwas anderes ist geladen</translation>
    </message>
    <message>
        <source>On %1 plan %2 is loaded. Loading this plan takes its place.</source>
        <translation>Auf %1 ist Plan %2 geladen. Dieser Plan tritt beim Laden an seine Stelle.</translation>
    </message>
    <message>
        <source>On %1 something is loaded that this program did not load. Loading this plan takes its place.</source>
        <translation>Auf %1 ist etwas geladen, das nicht dieses Programm geladen hat. Dieser Plan tritt beim Laden an seine Stelle.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Wrote the snapshot %1</source>
        <translation>Schnappschuss %1 geschrieben</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>Als Ziel verwenden</translation>
    </message>
    <message>
        <source>use the target&apos;s snapshot</source>
        <translation>Schnappschuss des Ziels verwenden</translation>
    </message>
    <message>
        <source>Add a machine that SSH reaches, to look at it, load a plan and boot it.</source>
        <translation>Fügen Sie eine Maschine hinzu, die SSH erreicht, um sie anzusehen, einen Plan zu laden und ihn zu starten.</translation>
    </message>
    <message>
        <source>Nothing has been done with %1 yet.</source>
        <translation>Mit %1 wurde noch nichts getan.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Exactly this plan (kexec_load)</source>
        <translation>Genau dieser Plan (kexec_load)</translation>
    </message>
    <message>
        <source>By file (kexec_file_load)</source>
        <translation>Als Datei (kexec_file_load)</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>Wie geladen wird</translation>
    </message>
    <message>
        <source>By file the target&apos;s kernel chooses the places and makes the tree; what does not survive is shown before it is loaded</source>
        <translation>Als Datei: der Kernel des Ziels wählt die Plätze und macht den Baum; was nicht erhalten bleibt, wird vor dem Laden gezeigt</translation>
    </message>
    <message>
        <source>Load by file?</source>
        <translation>Als Datei laden?</translation>
    </message>
    <message>
        <source>The kernel of %1 gets files instead of the plan&apos;s segments.</source>
        <translation>Der Kernel von %1 bekommt Dateien statt der Segmente des Plans.</translation>
    </message>
    <message>
        <source>&amp;Load by file</source>
        <translation>Als Datei &amp;laden</translation>
    </message>
    <message>
        <source>By file…</source>
        <translation>Als Datei…</translation>
    </message>
    <message>
        <source>Clear the store…</source>
        <translation>Ablage aufräumen…</translation>
    </message>
    <message>
        <source>Clear the store</source>
        <translation>Ablage aufräumen</translation>
    </message>
    <message>
        <source>Take %1 out of the store of %2?</source>
        <translation>%1 aus der Ablage von %2 entfernen?</translation>
    </message>
    <message>
        <source>Only files go that no plan has.</source>
        <translation>Es gehen nur Dateien, die kein Plan hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>%n alter Plan geht, samt den Dateien, die kein anderer Plan hat.</numerusform>
            <numerusform>%n alte Pläne gehen, samt den Dateien, die kein anderer Plan hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>Der neueste Plan bleibt, und der geladene.</numerusform>
            <numerusform>Die neuesten %n Pläne bleiben, und der geladene.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear it</source>
        <translation>Au&amp;fräumen</translation>
    </message>
    <message>
        <source>Nothing in the target&apos;s store could go</source>
        <translation>In der Ablage des Ziels ist nichts, was weg könnte</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have: %1</source>
        <translation>Entfernt aus der Ablage des Ziels, was nur alte Pläne haben: %1</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have, after one more question</source>
        <translation>Entfernt aus der Ablage des Ziels, was nur alte Pläne haben, nach einer Rückfrage</translation>
    </message>
    <message>
        <source>Load this bundle?</source>
        <translation>Dieses Bündel laden?</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to be trusted. It goes to %2.</source>
        <translation>Niemand hat gesagt, dass %1 zu trauen ist. Es geht an %2.</translation>
    </message>
    <message>
        <source>Signature: %1
Plan: %2
Command line: %3</source>
        <translation>Signatur: %1
Plan: %2
Kommandozeile: %3</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Laden</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TokenChip</name>
    <message>
        <source>%1: not among the explained parameters</source>
        <translation>%1: nicht unter den erklärten Parametern</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeEditing</name>
    <message>
        <source>Edit value</source>
        <translation>Wert ändern</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take back edit</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Gehe zu Adresse</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to node</source>
        <translation>Gehe zu Knoten</translation>
    </message>
    <message>
        <source>Choose a property to change it.</source>
        <translation>Wählen Sie eine Eigenschaft, um sie zu ändern.</translation>
    </message>
    <message>
        <source>%1 is a node: choose one of its properties, or press Insert to add one.</source>
        <translation>%1 ist ein Knoten: Wählen Sie eine seiner Eigenschaften, oder drücken Sie Einfg, um eine hinzuzufügen.</translation>
    </message>
    <message>
        <source>This is written by the rules and cannot be edited.</source>
        <translation>Dies schreiben die Regeln; es kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>%1 von %2 setzen</translation>
    </message>
    <message>
        <source>add node %1</source>
        <translation>Knoten %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>remove node %1</source>
        <translation>Knoten %1 entfernen</translation>
    </message>
    <message>
        <source>take back the edit of %1</source>
        <translation>Änderung von %1 zurücknehmen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeFile</name>
    <message>
        <source>Export the device tree</source>
        <translation>Gerätebaum exportieren</translation>
    </message>
    <message>
        <source>Source (*.dts)</source>
        <translation>Quelltext (*.dts)</translation>
    </message>
    <message>
        <source>Flattened tree (*.dtb)</source>
        <translation>Flacher Baum (*.dtb)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreePane</name>
    <message>
        <source>Device tree before and after</source>
        <translation>Gerätebaum vorher und nachher</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeTab</name>
    <message>
        <source>Device tree</source>
        <translation>Gerätebaum</translation>
    </message>
    <message>
        <source>The device tree that the new kernel is handed comes here: choose a target and a kernel.</source>
        <translation>Hier erscheint der Gerätebaum, den der neue Kernel bekommt: Wählen Sie Ziel und Kernel.</translation>
    </message>
    <message>
        <source>What is wrong with the edits</source>
        <translation>Was an den Änderungen falsch ist</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Before and after as one tree</source>
        <translation>Vorher und nachher in einem Baum</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What differs, as DTS</source>
        <translation>Was abweicht, als DTS</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>DTS before all edits</source>
        <translation>DTS vor allen Änderungen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>DTS after all edits</source>
        <translation>DTS nach allen Änderungen</translation>
    </message>
    <message>
        <source>Filter of the device tree</source>
        <translation>Filter des Gerätebaums</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export the device tree</source>
        <translation>Gerätebaum exportieren</translation>
    </message>
    <message>
        <source>Filter the device tree</source>
        <translation>Gerätebaum filtern</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>An overlay cannot be applied. %1</source>
        <translation>Ein Overlay kann nicht angewandt werden. %1</translation>
    </message>
    <message>
        <source>An edit cannot be made. %1</source>
        <translation>Eine Änderung ist nicht möglich. %1</translation>
    </message>
    <message>
        <source>Filter: path, name, value or rule</source>
        <translation>Filter: Pfad, Name, Wert oder Regel</translation>
    </message>
    <message>
        <source>Show the editor of properties, the edits by hand and the overlays</source>
        <translation>Editor für Eigenschaften, Änderungen von Hand und Overlays zeigen</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TrustDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>If there are any, a bundle is loaded on a target only if the key of one of them has signed it, or a key that one of them vouches for.</source>
        <translation>Gibt es welche, so wird ein Bündel nur dann auf ein Ziel geladen, wenn der Schlüssel eines von ihnen es signiert hat oder ein Schlüssel, für den eines von ihnen bürgt.</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Zertifikate hinzufügen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.x509)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.x509)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::VerdictPanel</name>
    <message>
        <source>The machine powered off.</source>
        <translation>Die Maschine hat sich ausgeschaltet.</translation>
    </message>
    <message>
        <source>The machine was reset.</source>
        <translation>Die Maschine wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The kernel panicked.</source>
        <translation>Der Kernel brach mit einer Panik ab.</translation>
    </message>
    <message>
        <source>QEMU was ended from outside.</source>
        <translation>QEMU wurde von außen beendet.</translation>
    </message>
    <message>
        <source>All was seen.</source>
        <translation>Alles wurde gesehen.</translation>
    </message>
    <message>
        <source>The purgatory stopped.</source>
        <translation>Das Purgatory hielt an.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>Die Zeit war um.</translation>
    </message>
    <message>
        <source>Checks of the rehearsal</source>
        <translation>Prüfungen der Probe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Noch nicht geprobt.</translation>
    </message>
    <message>
        <source>QEMU runs…</source>
        <translation>QEMU läuft…</translation>
    </message>
    <message>
        <source>Cancelled. The emulator has ended.</source>
        <translation>Abgebrochen. Der Emulator ist beendet.</translation>
    </message>
    <message>
        <source>QEMU cannot run.</source>
        <translation>QEMU kann nicht laufen.</translation>
    </message>
    <message>
        <source>The rehearsal failed.</source>
        <translation>Die Probe ist gescheitert.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc.</source>
        <translation>In Debian und Ubuntu ist QEMU für diese Maschine im Paket qemu-system-ppc.</translation>
    </message>
    <message>
        <source>Not good: a segment has no room, so nothing was run.</source>
        <translation>Nicht gut: Ein Segment hat keinen Platz, darum wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Good. %1 %2 s</source>
        <translation>Gut. %1 %2 s</translation>
    </message>
    <message>
        <source>Not good. %1 %2 s</source>
        <translation>Nicht gut. %1 %2 s</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The plan has errors: %1. A rehearsal shows what becomes of them, but it cannot be good. Rehearse anyway?</source>
        <translation>Der Plan hat Fehler: %1. Eine Probe zeigt, was daraus wird, aber gut kann sie nicht sein. Trotzdem proben?</translation>
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
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Hide the text of the steps</source>
        <translation>Text der Schritte verbergen</translation>
    </message>
    <message>
        <source>Walkthrough: steps of the load</source>
        <translation>Rundgang: Schritte des Ladens</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source>Show the text of the steps</source>
        <translation>Text der Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>lanes.apart</name>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} woanders</translation>
    </message>
</context>
<context>
    <name>lanes.current</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
</context>
<context>
    <name>lanes.legend</name>
    <message>
        <source>outlined: elsewhere than {allocator} puts it</source>
        <translation>umrandet: woanders, als {allocator} es hinlegt</translation>
    </message>
</context>
<context>
    <name>lanes.no-room</name>
    <message>
        <source>no room for {count}</source>
        <translation>kein Platz für {count}</translation>
    </message>
</context>
<context>
    <name>lanes.refused</name>
    <message>
        <source>cannot plan this</source>
        <translation>kann das nicht planen</translation>
    </message>
</context>
<context>
    <name>lanes.same</name>
    <message>
        <source>the same places</source>
        <translation>dieselben Plätze</translation>
    </message>
</context>
<context>
    <name>lanes.title</name>
    <message>
        <source>The same request by every allocator</source>
        <translation>Dieselbe Anfrage mit jedem Allokator</translation>
    </message>
</context>
<context>
    <name>late.address</name>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>late.kind</name>
    <message>
        <source>filled in on the target</source>
        <translation>auf dem Ziel gefüllt</translation>
    </message>
</context>
<context>
    <name>late.length</name>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>late.may</name>
    <message>
        <source>zeros stay there</source>
        <translation>dort bleiben Nullen</translation>
    </message>
</context>
<context>
    <name>late.must</name>
    <message>
        <source>the load is refused</source>
        <translation>das Laden wird abgelehnt</translation>
    </message>
</context>
<context>
    <name>late.needed</name>
    <message>
        <source>without it</source>
        <translation>ohne das</translation>
    </message>
</context>
<context>
    <name>late.offset</name>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
    </message>
</context>
<context>
    <name>late.segment</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>lesson.head</name>
    <message>
        <source>a lesson begins with &quot;---&quot;, lines of &quot;name: value&quot; with at least id and title, and &quot;---&quot;</source>
        <translation>eine Lektion beginnt mit &quot;---&quot;, Zeilen &quot;name: wert&quot;, darunter wenigstens id und title, und &quot;---&quot;</translation>
    </message>
</context>
<context>
    <name>link.alignment</name>
    <message>
        <source>alignment {align} is not a power of two</source>
        <translation>die Ausrichtung {align} ist keine Zweierpotenz</translation>
    </message>
</context>
<context>
    <name>link.base</name>
    <message>
        <source>base {base} is not a multiple of the alignment {align}</source>
        <translation>die Basis {base} ist kein Vielfaches der Ausrichtung {align}</translation>
    </message>
</context>
<context>
    <name>link.common</name>
    <message>
        <source>{type} needs {symbol}, a common symbol, which has no place</source>
        <translation>{type} braucht {symbol}, ein gemeinsames Symbol (common), das keinen Platz hat</translation>
    </message>
</context>
<context>
    <name>link.commonHint</name>
    <message>
        <source>compile with -fno-common</source>
        <translation>übersetzen Sie mit -fno-common</translation>
    </message>
</context>
<context>
    <name>link.descriptor</name>
    <message>
        <source>{type} calls {symbol}, whose descriptor holds no address</source>
        <translation>{type} ruft {symbol}, dessen Deskriptor keine Adresse enthält</translation>
    </message>
</context>
<context>
    <name>link.dynamicType</name>
    <message>
        <source>{type} against {symbol} is work for a dynamic linker</source>
        <translation>{type} gegen {symbol} ist Arbeit für einen dynamischen Linker</translation>
    </message>
</context>
<context>
    <name>link.fieldOutside</name>
    <message>
        <source>{type} changes bytes behind the end of its section</source>
        <translation>{type} ändert Bytes hinter dem Ende seines Abschnitts</translation>
    </message>
</context>
<context>
    <name>link.ifunc</name>
    <message>
        <source>{type} against {symbol}, an indirect function that only a C library can resolve</source>
        <translation>{type} gegen {symbol}, eine indirekte Funktion, die nur eine C-Bibliothek auflösen kann</translation>
    </message>
</context>
<context>
    <name>link.localEntry</name>
    <message>
        <source>{type} against {symbol}: its local entry code 7 is reserved</source>
        <translation>{type} gegen {symbol}: sein lokaler Einsprungcode 7 ist reserviert</translation>
    </message>
</context>
<context>
    <name>link.machine</name>
    <message>
        <source>objects of machine {machine} cannot be linked</source>
        <translation>Objekte der Maschine {machine} können nicht gebunden werden</translation>
    </message>
</context>
<context>
    <name>link.misaligned</name>
    <message>
        <source>{type} against {symbol}: {value} is not a multiple of {step}</source>
        <translation>{type} gegen {symbol}: {value} ist kein Vielfaches von {step}</translation>
    </message>
</context>
<context>
    <name>link.noEmbedded</name>
    <message>
        <source>carries no relocatable object that defines purgatory_start</source>
        <translation>enthält kein relozierbares Objekt, das purgatory_start definiert</translation>
    </message>
</context>
<context>
    <name>link.nobits</name>
    <message>
        <source>relocates {target}, which has no bytes</source>
        <translation>reloziert {target}, das keine Bytes hat</translation>
    </message>
</context>
<context>
    <name>link.notRelocatable</name>
    <message>
        <source>not a relocatable object (ET_REL)</source>
        <translation>kein relozierbares Objekt (ET_REL)</translation>
    </message>
</context>
<context>
    <name>link.offset</name>
    <message>
        <source>relocation outside its section of {size} bytes</source>
        <translation>Relokation außerhalb ihres Abschnitts von {size} Byte</translation>
    </message>
</context>
<context>
    <name>link.outside</name>
    <message>
        <source>{type} needs {symbol}, which is not part of the image</source>
        <translation>{type} braucht {symbol}, das nicht Teil des Abbilds ist</translation>
    </message>
</context>
<context>
    <name>link.overflow</name>
    <message>
        <source>{type} against {symbol}: {value} lies outside [{min}, {max}]</source>
        <translation>{type} gegen {symbol}: {value} liegt außerhalb von [{min}, {max}]</translation>
    </message>
</context>
<context>
    <name>link.rel</name>
    <message>
        <source>relocations without addends (SHT_REL) are not used by 64-bit machines</source>
        <translation>Relokationen ohne Addenden (SHT_REL) werden von 64-Bit-Maschinen nicht benutzt</translation>
    </message>
</context>
<context>
    <name>link.relaHeader</name>
    <message>
        <source>sh_info {info} or sh_link {link} names no section of {count}</source>
        <translation>sh_info {info} oder sh_link {link} nennt keinen der {count} Abschnitte</translation>
    </message>
</context>
<context>
    <name>link.relaSize</name>
    <message>
        <source>the relocation sections are larger than the file</source>
        <translation>die Relokationsabschnitte sind größer als die Datei</translation>
    </message>
</context>
<context>
    <name>link.relaSymbols</name>
    <message>
        <source>sh_link {link} is not a symbol table</source>
        <translation>sh_link {link} ist keine Symboltabelle</translation>
    </message>
</context>
<context>
    <name>link.stub</name>
    <message>
        <source>the stub for {symbol} cannot reach it over {distance}</source>
        <translation>der Stub für {symbol} kann es über {distance} nicht erreichen</translation>
    </message>
</context>
<context>
    <name>link.symbolIndex</name>
    <message>
        <source>symbol number {symbol} of a table of {count}</source>
        <translation>Symbolnummer {symbol} einer Tabelle von {count}</translation>
    </message>
</context>
<context>
    <name>link.tls</name>
    <message>
        <source>thread-local data has no meaning in an image without threads</source>
        <translation>thread-lokale Daten haben in einem Abbild ohne Threads keinen Sinn</translation>
    </message>
</context>
<context>
    <name>link.tlsType</name>
    <message>
        <source>{type} against {symbol}: there is no thread-local storage here</source>
        <translation>{type} gegen {symbol}: hier gibt es keinen thread-lokalen Speicher</translation>
    </message>
</context>
<context>
    <name>link.tooLarge</name>
    <message>
        <source>the image would be larger than 1 GiB</source>
        <translation>das Abbild wäre größer als 1 GiB</translation>
    </message>
</context>
<context>
    <name>link.tooManySections</name>
    <message>
        <source>more than 65535 allocated sections</source>
        <translation>mehr als 65535 belegte Abschnitte</translation>
    </message>
</context>
<context>
    <name>link.undefined</name>
    <message>
        <source>{type} needs {symbol}, which nobody defines</source>
        <translation>{type} braucht {symbol}, das niemand definiert</translation>
    </message>
</context>
<context>
    <name>link.undefinedHint</name>
    <message>
        <source>give the symbol a value</source>
        <translation>geben Sie dem Symbol einen Wert</translation>
    </message>
</context>
<context>
    <name>link.unknownType</name>
    <message>
        <source>unknown relocation type {type}</source>
        <translation>unbekannter Relokationstyp {type}</translation>
    </message>
</context>
<context>
    <name>link.wraps</name>
    <message>
        <source>an image of {size} bytes at {base} goes beyond the last address</source>
        <translation>ein Abbild von {size} Byte bei {base} geht über die letzte Adresse hinaus</translation>
    </message>
</context>
<context>
    <name>linux.initrd-cells</name>
    <message>
        <source>with retain_initrd it must know where the old initrd lies, and the tree does not give both ends as 64-bit numbers</source>
        <translation>mit retain_initrd muss es wissen, wo das alte Initrd liegt, und der Baum nennt nicht beide Enden als 64-Bit-Zahlen</translation>
    </message>
</context>
<context>
    <name>lite.crash</name>
    <message>
        <source>it takes the node {name} for memory and crashes, because its reg is missing or no multiple of {bytes} bytes</source>
        <translation>es hält den Knoten {name} für Speicher und stürzt ab, weil dessen reg fehlt oder kein Vielfaches von {bytes} Byte ist</translation>
    </message>
</context>
<context>
    <name>lite.endless</name>
    <message>
        <source>a reserved range is named &quot;linux,initramfs&quot;: its loop over them never ends</source>
        <translation>ein reservierter Bereich heißt &quot;linux,initramfs&quot;: seine Schleife darüber endet nie</translation>
    </message>
</context>
<context>
    <name>lite.missing</name>
    <message>
        <source>it exits where {path} of the tree has no {property} of {bytes} bytes</source>
        <translation>es endet, wenn {path} des Baums keine Eigenschaft {property} von {bytes} Byte hat</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans a kexec boot of a PowerPC machine, shows where everything goes and why.</source>
        <translation>Plant einen kexec-Start einer PowerPC-Maschine, zeigt, wohin alles kommt und warum.</translation>
    </message>
    <message>
        <source>A workspace (.kwb), or kernel, initrds, snapshot … to plan with.</source>
        <translation>Ein Arbeitsbereich (.kwb) oder Kernel, Initrds, Schnappschuss … für den Plan.</translation>
    </message>
    <message>
        <source>Language of the window: de, ja …</source>
        <translation>Sprache des Fensters: de, ja …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>map.brief-old-initrd</name>
    <message>
        <source>old initrd</source>
        <translation>altes Initrd</translation>
    </message>
</context>
<context>
    <name>map.brief-old-tree</name>
    <message>
        <source>old fdt</source>
        <translation>alter fdt</translation>
    </message>
</context>
<context>
    <name>map.brief-reserved</name>
    <message>
        <source>reserved</source>
        <translation>reserviert</translation>
    </message>
</context>
<context>
    <name>map.brief-running-kernel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>map.dashed</name>
    <message>
        <source>dashed line: the scale changes</source>
        <translation>gestrichelte Linie: der Maßstab ändert sich</translation>
    </message>
</context>
<context>
    <name>map.dynamic</name>
    <message>
        <source>{path} has no place of its own: each kernel chooses one when it boots</source>
        <translation>{path} hat keinen eigenen Platz: jeder Kernel wählt beim Start einen</translation>
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
        <translation>{arch} · {allocator} · {ram} RAM · Seiten von {page} · Einsprung {entry}</translation>
    </message>
</context>
<context>
    <name>map.fadump-active</name>
    <message>
        <source>a firmware-assisted dump is waiting in {count} sections</source>
        <translation>ein Firmware-gestützter Auszug wartet in {count} Abschnitten</translation>
    </message>
</context>
<context>
    <name>map.fadump-on</name>
    <message>
        <source>fadump=on: the memory reserved for a dump is not in the tree, see /sys/kernel/fadump on the target</source>
        <translation>fadump=on: der für einen Auszug reservierte Speicher steht nicht im Baum, siehe /sys/kernel/fadump auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>map.fadump-unread</name>
    <message>
        <source>a firmware-assisted dump is waiting, its {bytes} bytes of description are not understood</source>
        <translation>ein Firmware-gestützter Auszug wartet, die {bytes} Byte seiner Beschreibung werden nicht verstanden</translation>
    </message>
</context>
<context>
    <name>map.first-block</name>
    <message>
        <source>first block ends</source>
        <translation>Ende des ersten Blocks</translation>
    </message>
</context>
<context>
    <name>map.folded</name>
    <message>
        <source>{size} folded</source>
        <translation>{size} gefaltet</translation>
    </message>
</context>
<context>
    <name>map.half</name>
    <message>
        <source>{path} has {present} but no {absent}: ignored</source>
        <translation>{path} hat {present}, aber kein {absent}: übergangen</translation>
    </message>
</context>
<context>
    <name>map.initrd</name>
    <message>
        <source>/chosen linux,initrd-start and linux,initrd-end are no range: ignored</source>
        <translation>/chosen linux,initrd-start und linux,initrd-end sind kein Bereich: übergangen</translation>
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
        <translation>GPU-Speicher</translation>
    </message>
</context>
<context>
    <name>map.is-hash-table</name>
    <message>
        <source>hash table</source>
        <translation>Hash-Tabelle</translation>
    </message>
</context>
<context>
    <name>map.is-ima</name>
    <message>
        <source>IMA log</source>
        <translation>IMA-Protokoll</translation>
    </message>
</context>
<context>
    <name>map.is-kept-free</name>
    <message>
        <source>kept free</source>
        <translation>freigehalten</translation>
    </message>
</context>
<context>
    <name>map.is-memory</name>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
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
        <translation>altes Initrd</translation>
    </message>
</context>
<context>
    <name>map.is-old-tree</name>
    <message>
        <source>old device tree</source>
        <translation>alter Gerätebaum</translation>
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
        <translation>reservierter Speicher</translation>
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
        <translation>laufender Kernel</translation>
    </message>
</context>
<context>
    <name>map.is-tce</name>
    <message>
        <source>TCE table</source>
        <translation>TCE-Tabelle</translation>
    </message>
</context>
<context>
    <name>map.lane-boot</name>
    <message>
        <source>boot</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>map.lane-boot-is</name>
    <message>
        <source>the new kernel takes</source>
        <translation>was der neue Kernel belegt</translation>
    </message>
</context>
<context>
    <name>map.lane-machine</name>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
</context>
<context>
    <name>map.lane-machine-is</name>
    <message>
        <source>RAM and what firmware keeps</source>
        <translation>RAM und was die Firmware behält</translation>
    </message>
</context>
<context>
    <name>map.lane-plan</name>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>map.lane-plan-is</name>
    <message>
        <source>where segments go</source>
        <translation>wohin die Segmente gehen</translation>
    </message>
</context>
<context>
    <name>map.lane-today</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>map.lane-today-is</name>
    <message>
        <source>the running kernel</source>
        <translation>der laufende Kernel</translation>
    </message>
</context>
<context>
    <name>map.legend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>map.lmb-cells</name>
    <message>
        <source>LMB addresses of {cells} cells are not understood</source>
        <translation>LMB-Adressen aus {cells} Zellen werden nicht verstanden</translation>
    </message>
</context>
<context>
    <name>map.lmb-empty</name>
    <message>
        <source>the LMB table has no number of rows</source>
        <translation>die LMB-Tabelle nennt keine Zeilenzahl</translation>
    </message>
</context>
<context>
    <name>map.lmb-flags</name>
    <message>
        <source>{path}: {rows} rows have flags of unknown meaning ({flags})</source>
        <translation>{path}: {rows} Zeilen haben Flags unbekannter Bedeutung ({flags})</translation>
    </message>
</context>
<context>
    <name>map.lmb-none</name>
    <message>
        <source>{path} lists no LMBs</source>
        <translation>{path} führt keine LMBs auf</translation>
    </message>
</context>
<context>
    <name>map.lmb-short</name>
    <message>
        <source>{rows} rows of LMBs do not fit into {bytes} bytes</source>
        <translation>{rows} Zeilen LMBs passen nicht in {bytes} Byte</translation>
    </message>
</context>
<context>
    <name>map.lmb-size</name>
    <message>
        <source>the size of an LMB is missing or 0</source>
        <translation>die Größe eines LMB fehlt oder ist 0</translation>
    </message>
</context>
<context>
    <name>map.lmb-tail</name>
    <message>
        <source>{path}: {bytes} bytes behind the last LMB are ignored</source>
        <translation>{path}: {bytes} Byte hinter dem letzten LMB werden übergangen</translation>
    </message>
</context>
<context>
    <name>map.lmb-wraps</name>
    <message>
        <source>row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64</source>
        <translation>Zeile {row}: {count} LMBs von {size} Byte bei {base} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>map.memory-limit</name>
    <message>
        <source>the running kernel was told to use no memory above {limit} (mem=)</source>
        <translation>dem laufenden Kernel wurde gesagt, keinen Speicher über {limit} zu benutzen (mem=)</translation>
    </message>
</context>
<context>
    <name>map.memreserve-cut</name>
    <message>
        <source>/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: cut there</source>
        <translation>/memreserve/ Zeile {row}: {size} Byte bei {address} gehen über 2^64 hinaus: dort abgeschnitten</translation>
    </message>
</context>
<context>
    <name>map.no-device-type</name>
    <message>
        <source>{path} has no device_type &quot;memory&quot;: not taken as RAM</source>
        <translation>{path} hat kein device_type &quot;memory&quot;: nicht als RAM genommen</translation>
    </message>
</context>
<context>
    <name>map.no-memory</name>
    <message>
        <source>the tree names no memory</source>
        <translation>der Baum nennt keinen Speicher</translation>
    </message>
</context>
<context>
    <name>map.no-memory-hint</name>
    <message>
        <source>a node with device_type &quot;memory&quot; and a reg property is needed</source>
        <translation>gebraucht wird ein Knoten mit device_type &quot;memory&quot; und einer Eigenschaft reg</translation>
    </message>
</context>
<context>
    <name>map.no-ram</name>
    <message>
        <source>{size} no RAM</source>
        <translation>{size} kein RAM</translation>
    </message>
</context>
<context>
    <name>map.number</name>
    <message>
        <source>a number of 4 or 8 bytes was expected, there are {bytes}</source>
        <translation>eine Zahl von 4 oder 8 Byte wurde erwartet, es sind {bytes}</translation>
    </message>
</context>
<context>
    <name>map.overlap</name>
    <message>
        <source>RAM is listed twice in {count} places, first {example}</source>
        <translation>RAM ist an {count} Stellen doppelt aufgeführt, zuerst {example}</translation>
    </message>
</context>
<context>
    <name>map.pattern-conflict</name>
    <message>
        <source>in conflict</source>
        <translation>im Konflikt</translation>
    </message>
</context>
<context>
    <name>map.pattern-later</name>
    <message>
        <source>after the jump</source>
        <translation>nach dem Sprung</translation>
    </message>
</context>
<context>
    <name>map.pattern-past</name>
    <message>
        <source>until the jump</source>
        <translation>bis zum Sprung</translation>
    </message>
</context>
<context>
    <name>map.pattern-pinned</name>
    <message>
        <source>pinned by hand</source>
        <translation>von Hand festgelegt</translation>
    </message>
</context>
<context>
    <name>map.pattern-several</name>
    <message>
        <source>several ranges, drawn together</source>
        <translation>mehrere Bereiche, zusammen gezeichnet</translation>
    </message>
</context>
<context>
    <name>map.picture-ram</name>
    <message>
        <source>RAM: {size}; ranges of it: {count}.</source>
        <translation>RAM: {size}; Bereiche davon: {count}.</translation>
    </message>
</context>
<context>
    <name>map.picture-segment</name>
    <message>
        <source>{segment}: {begin} to {end}.</source>
        <translation>{segment}: {begin} bis {end}.</translation>
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
        <translation>RAM · {size} in {count} Bereichen</translation>
    </message>
</context>
<context>
    <name>map.reserved-by-request</name>
    <message>
        <source>reserved by the request</source>
        <translation>von der Anfrage reserviert</translation>
    </message>
</context>
<context>
    <name>map.role-crash-dump</name>
    <message>
        <source>crash dump</source>
        <translation>Speicherauszug</translation>
    </message>
</context>
<context>
    <name>map.role-device-tree</name>
    <message>
        <source>device tree</source>
        <translation>Gerätebaum</translation>
    </message>
</context>
<context>
    <name>map.role-firmware</name>
    <message>
        <source>firmware</source>
        <translation>Firmware</translation>
    </message>
</context>
<context>
    <name>map.role-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
</context>
<context>
    <name>map.role-initrd</name>
    <message>
        <source>initrd</source>
        <translation>Initrd</translation>
    </message>
</context>
<context>
    <name>map.role-kernel</name>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
</context>
<context>
    <name>map.role-other</name>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
</context>
<context>
    <name>map.role-purgatory</name>
    <message>
        <source>purgatory</source>
        <translation>Purgatory</translation>
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
        <translation>reserviert</translation>
    </message>
</context>
<context>
    <name>map.role-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>laufender Kernel</translation>
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
        <translation>{count} Bereiche von zusammen {size}</translation>
    </message>
</context>
<context>
    <name>map.subtitle</name>
    <message>
        <source>to scale within a piece, empty space folded</source>
        <translation>innerhalb eines Stücks maßstäblich, leerer Raum gefaltet</translation>
    </message>
</context>
<context>
    <name>map.title</name>
    <message>
        <source>Memory map</source>
        <translation>Speicherbelegung</translation>
    </message>
</context>
<context>
    <name>map.wraps</name>
    <message>
        <source>{size} bytes at {base} go beyond 2^64</source>
        <translation>{size} Byte bei {base} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>memblock.line</name>
    <message>
        <source>this is no line &quot;0: 0x0..0xffff&quot;, with node and flag behind it or without: &quot;{text}&quot;</source>
        <translation>das ist keine Zeile &quot;0: 0x0..0xffff&quot;, mit oder ohne Knoten und Flag dahinter: &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>mismatch.continue</name>
    <message>
        <source>continue</source>
        <translation>weitermachen</translation>
    </message>
</context>
<context>
    <name>mismatch.reboot</name>
    <message>
        <source>reboot</source>
        <translation>neu starten</translation>
    </message>
</context>
<context>
    <name>mismatch.stop</name>
    <message>
        <source>stop</source>
        <translation>anhalten</translation>
    </message>
</context>
<context>
    <name>outlook.appended</name>
    <message>
        <source>IMA accepts the appended signature: {why}</source>
        <translation>IMA nimmt die angehängte Signatur an: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.attribute</name>
    <message>
        <source>IMA accepts security.ima: {why}</source>
        <translation>IMA nimmt security.ima an: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.blacklisted</name>
    <message>
        <source>IMA refuses the file, {name}: the target&apos;s blacklist has {entry}</source>
        <translation>IMA lehnt die Datei ab, {name}: {entry} steht in der Sperrliste des Ziels</translation>
    </message>
</context>
<context>
    <name>outlook.disabled</name>
    <message>
        <source>kexec_load_disabled is 1 on the target</source>
        <translation>kexec_load_disabled ist 1 auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>outlook.image-size</name>
    <message>
        <source>the arm64 Image does not say how large it is</source>
        <translation>das arm64-Image sagt nicht, wie groß es ist</translation>
    </message>
</context>
<context>
    <name>outlook.limit</name>
    <message>
        <source>kexec_load_limit_reboot is 0 on the target</source>
        <translation>kexec_load_limit_reboot ist 0 auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>outlook.lockdown</name>
    <message>
        <source>lockdown={mode} forbids memory that is not from a file</source>
        <translation>lockdown={mode} verbietet Speicher, der nicht aus einer Datei stammt</translation>
    </message>
</context>
<context>
    <name>outlook.no-bzimage</name>
    <message>
        <source>the file is no bzImage, and x86_64 loads nothing else</source>
        <translation>die Datei ist kein bzImage, und x86_64 lädt nichts anderes</translation>
    </message>
</context>
<context>
    <name>outlook.no-call</name>
    <message>
        <source>the target&apos;s kernel was built without {option}</source>
        <translation>der Kernel des Ziels wurde ohne {option} gebaut</translation>
    </message>
</context>
<context>
    <name>outlook.no-file</name>
    <message>
        <source>IMA wants a signed file, and kexec_load has none</source>
        <translation>IMA verlangt eine signierte Datei, und kexec_load hat keine</translation>
    </message>
</context>
<context>
    <name>outlook.no-image</name>
    <message>
        <source>the file is no arm64 Image, and arm64 loads nothing else</source>
        <translation>die Datei ist kein arm64-Image, und arm64 lädt nichts anderes</translation>
    </message>
</context>
<context>
    <name>outlook.nobody-asks</name>
    <message>
        <source>no rule on the target asks for a signature</source>
        <translation>keine Regel auf dem Ziel verlangt eine Signatur</translation>
    </message>
</context>
<context>
    <name>outlook.nothing-forbids</name>
    <message>
        <source>nothing seen on the target forbids it</source>
        <translation>nichts, was auf dem Ziel zu sehen ist, verbietet es</translation>
    </message>
</context>
<context>
    <name>outlook.old-bzimage</name>
    <message>
        <source>the bzImage has no entry for 64 bits that may lie at any address</source>
        <translation>das bzImage hat keinen Einsprung für 64 Bit, der an beliebiger Adresse liegen darf</translation>
    </message>
</context>
<context>
    <name>outlook.own-lockdown</name>
    <message>
        <source>lockdown wants a kernel whose signature holds; here {name}: {why}</source>
        <translation>lockdown verlangt einen Kernel, dessen Signatur hält; hier {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.own-refused</name>
    <message>
        <source>the target&apos;s kernel refuses the file, {name}: {why}</source>
        <translation>der Kernel des Ziels lehnt die Datei ab, {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.passed-over</name>
    <message>
        <source>the target&apos;s kernel looks at the signature ({name}: {why}), but does not insist on it</source>
        <translation>der Kernel des Ziels sieht sich die Signatur an ({name}: {why}), besteht aber nicht auf ihr</translation>
    </message>
</context>
<context>
    <name>outlook.refused</name>
    <message>
        <source>IMA refuses the file, {name}: {why}</source>
        <translation>IMA lehnt die Datei ab, {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.secure-boot</name>
    <message>
        <source>secure boot wants a signed file, and kexec_load has none</source>
        <translation>Secure Boot verlangt eine signierte Datei, und kexec_load hat keine</translation>
    </message>
</context>
<context>
    <name>outlook.short-bzimage</name>
    <message>
        <source>the bzImage ends within its real-mode part</source>
        <translation>das bzImage endet in seinem Real-Mode-Teil</translation>
    </message>
</context>
<context>
    <name>parameter.apparmor</name>
    <message>
        <source>0 switches AppArmor off.</source>
        <translation>0 schaltet AppArmor aus.</translation>
    </message>
</context>
<context>
    <name>parameter.audit</name>
    <message>
        <source>0 switches auditing off.</source>
        <translation>0 schaltet die Überwachung (audit) aus.</translation>
    </message>
</context>
<context>
    <name>parameter.boot-image</name>
    <message>
        <source>Written by boot loaders: the kernel they loaded. It means nothing to the kernel.</source>
        <translation>Von Bootladern geschrieben: der Kernel, den sie geladen haben. Dem Kernel bedeutet es nichts.</translation>
    </message>
</context>
<context>
    <name>parameter.break</name>
    <message>
        <source>Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with commas between them) or before premount; not where panic= is given, too.</source>
        <translation>Gibt in einem Initrd von initramfs-tools eine Shell, vor dem genannten Schritt (mehrere durch Kommas getrennt) oder vor premount; nicht, wenn auch panic= angegeben ist.</translation>
    </message>
</context>
<context>
    <name>parameter.cma</name>
    <message>
        <source>Memory for large contiguous buffers of devices; without effect on powerpc.</source>
        <translation>Speicher für große zusammenhängende Puffer von Geräten; ohne Wirkung auf powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.console</name>
    <message>
        <source>Where the kernel prints and reads: hvc0 is the hypervisor&apos;s terminal, ttyS0 a serial port. Those named get the output, one of each kind; the last becomes /dev/console.</source>
        <translation>Wohin der Kernel schreibt und von wo er liest: hvc0 ist das Terminal des Hypervisors, ttyS0 eine serielle Schnittstelle. Die genannten bekommen die Ausgabe, von jeder Art eines; das letzte wird /dev/console.</translation>
    </message>
</context>
<context>
    <name>parameter.crashkernel</name>
    <message>
        <source>Memory kept free for a crash kernel: size, or size@address.</source>
        <translation>Für einen Absturz-Kernel freigehaltener Speicher: Größe oder Größe@Adresse.</translation>
    </message>
</context>
<context>
    <name>parameter.debug</name>
    <message>
        <source>All messages reach the console, those for debugging, too. systemd logs for debugging as well, and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.</source>
        <translation>Alle Meldungen kommen auf die Konsole, auch die zur Fehlersuche. Auch systemd protokolliert dann zur Fehlersuche, und ein Initrd von initramfs-tools schreibt nach /run/initramfs/initramfs.debug, was es tut.</translation>
    </message>
</context>
<context>
    <name>parameter.default-hugepagesz</name>
    <message>
        <source>The size of huge page that is meant where none is named.</source>
        <translation>Die Größe der großen Seiten, die gemeint ist, wo keine genannt wird.</translation>
    </message>
</context>
<context>
    <name>parameter.disable-radix</name>
    <message>
        <source>Uses the hash page tables although the CPU knows radix; in a guest less memory is reachable at the start of the boot then. A guest keeps radix over a kexec if that was agreed at its first boot.</source>
        <translation>Benutzt die Hash-Seitentabellen, obwohl die CPU radix kennt; in einem Gast ist dann am Anfang des Starts weniger Speicher erreichbar. Ein Gast behält radix über ein kexec hinweg, wenn es bei seinem ersten Start vereinbart wurde.</translation>
    </message>
</context>
<context>
    <name>parameter.earlycon</name>
    <message>
        <source>Prints through a simple driver before the real console is up.</source>
        <translation>Schreibt über einen einfachen Treiber, bevor die echte Konsole da ist.</translation>
    </message>
</context>
<context>
    <name>parameter.earlyprintk</name>
    <message>
        <source>An older way to print before the console is up; without effect on powerpc, where the kernel&apos;s configuration chooses the early console.</source>
        <translation>Ein älterer Weg, zu schreiben, bevor die Konsole bereit ist; ohne Wirkung auf powerpc, wo die Konfiguration des Kernels die frühe Konsole wählt.</translation>
    </message>
</context>
<context>
    <name>parameter.elfcorehdr</name>
    <message>
        <source>Tells a crash kernel where the dead kernel&apos;s memory is described; wrong for a normal boot.</source>
        <translation>Sagt einem Absturz-Kernel, wo der Speicher des toten Kernels beschrieben ist; falsch für einen normalen Start.</translation>
    </message>
</context>
<context>
    <name>parameter.enforcing</name>
    <message>
        <source>0 lets SELinux report only.</source>
        <translation>0 lässt SELinux nur melden.</translation>
    </message>
</context>
<context>
    <name>parameter.evm</name>
    <message>
        <source>&quot;fix&quot; lets security.evm, which seals the other extended attributes, be written even where it does not fit.</source>
        <translation>&quot;fix&quot; lässt security.evm, das die anderen erweiterten Attribute versiegelt, auch dort schreiben, wo es nicht passt.</translation>
    </message>
</context>
<context>
    <name>parameter.fadump</name>
    <message>
        <source>Firmware-assisted dump: at a crash the firmware keeps memory and boots again.</source>
        <translation>Firmware-gestützter Auszug: bei einem Absturz behält die Firmware den Speicher und startet neu.</translation>
    </message>
</context>
<context>
    <name>parameter.fips</name>
    <message>
        <source>1 puts cryptography into FIPS mode.</source>
        <translation>1 versetzt die Kryptographie in den FIPS-Modus.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepages</name>
    <message>
        <source>So many huge pages are set aside at boot, of the size that hugepagesz= named before; each takes memory that must be free then.</source>
        <translation>So viele große Seiten werden beim Start beiseitegelegt, von der Größe, die hugepagesz= davor nennt; jede belegt Speicher, der dann frei sein muss.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepagesz</name>
    <message>
        <source>Size of the huge pages that the next hugepages= counts.</source>
        <translation>Größe der großen Seiten, die das nächste hugepages= zählt.</translation>
    </message>
</context>
<context>
    <name>parameter.ignore-loglevel</name>
    <message>
        <source>Every message reaches the console, whatever the log level.</source>
        <translation>Jede Meldung kommt auf die Konsole, unabhängig von der Stufe.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-appraise</name>
    <message>
        <source>Whether files must carry a good hash or signature: enforce, log, fix or off.</source>
        <translation>Ob Dateien einen guten Hash oder eine gute Signatur tragen müssen: enforce, log, fix oder off.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-hash</name>
    <message>
        <source>The digest that IMA uses.</source>
        <translation>Die Prüfsumme, die IMA benutzt.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-policy</name>
    <message>
        <source>Built-in rules of what IMA measures or appraises.</source>
        <translation>Eingebaute Regeln, was IMA misst oder bewertet.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-template</name>
    <message>
        <source>What an entry of IMA&apos;s list holds.</source>
        <translation>Was ein Eintrag der IMA-Liste enthält.</translation>
    </message>
</context>
<context>
    <name>parameter.init</name>
    <message>
        <source>The first program of the root file system, in place of /sbin/init.</source>
        <translation>Das erste Programm des Wurzeldateisystems, statt /sbin/init.</translation>
    </message>
</context>
<context>
    <name>parameter.initcall-debug</name>
    <message>
        <source>Names every initialisation function as it is called: shows which one hangs.</source>
        <translation>Nennt jede Initialisierungsfunktion bei ihrem Aufruf: zeigt, welche hängt.</translation>
    </message>
</context>
<context>
    <name>parameter.initrd</name>
    <message>
        <source>For boot loaders: the file of the initrd. A powerpc kernel takes the initrd&apos;s place from the tree, linux,initrd-start.</source>
        <translation>Für Bootloader: die Datei des Initrd. Ein powerpc-Kernel nimmt den Ort des Initrd aus dem Baum, linux,initrd-start.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu</name>
    <message>
        <source>&quot;nobypass&quot; lets devices reach memory by translation only, on bare metal. &quot;off&quot; is the opposite, but is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;nobypass&quot; lässt Geräte auf Maschinen ohne Hypervisor den Speicher nur mit Übersetzung erreichen. &quot;off&quot; ist das Gegenteil, wird aber nur gelesen, wenn Open Firmware den Kernel startet, nicht nach einem kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu.passthrough</name>
    <message>
        <source>For x86 and arm64; without effect on powerpc.</source>
        <translation>Für x86 und arm64; ohne Wirkung auf powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.ip</name>
    <message>
        <source>How the network is set up before there is any program: an address, or dhcp. Initrds read it, too: one made by dracut sets up an interface for each, one made by initramfs-tools reads the last alone.</source>
        <translation>Wie das Netz eingerichtet wird, bevor es Programme gibt: eine Adresse oder dhcp. Auch Initrds lesen es: Eines von dracut richtet für jede Angabe eine Schnittstelle ein, eines von initramfs-tools liest nur die letzte.</translation>
    </message>
</context>
<context>
    <name>parameter.irqpoll</name>
    <message>
        <source>Asks all interrupt handlers when an interrupt finds none, and at every timer tick: helps crash kernels.</source>
        <translation>Fragt alle Interrupt-Behandler, wenn sich für einen Interrupt keiner findet, und bei jedem Takt des Zeitgebers: hilft Absturz-Kernels.</translation>
    </message>
</context>
<context>
    <name>parameter.isolcpus</name>
    <message>
        <source>CPUs that the scheduler leaves alone.</source>
        <translation>CPUs, die der Scheduler in Ruhe lässt.</translation>
    </message>
</context>
<context>
    <name>parameter.keep-bootcon</name>
    <message>
        <source>Keeps the early console on when the real one takes over.</source>
        <translation>Lässt die frühe Konsole an, wenn die echte übernimmt.</translation>
    </message>
</context>
<context>
    <name>parameter.kwb.plan</name>
    <message>
        <source>Names the plan this boot comes from; export adds it, and the booted machine can be asked for it in /proc/cmdline.</source>
        <translation>Nennt den Plan dieses Starts; der Export fügt es hinzu, und die gestartete Maschine kann danach gefragt werden, in /proc/cmdline.</translation>
    </message>
</context>
<context>
    <name>parameter.lockdown</name>
    <message>
        <source>Takes rights from root to protect the kernel: integrity also forbids kexec_load; kexec_file_load with a signature stays. A further one can only make it stricter.</source>
        <translation>Nimmt root Rechte, um den Kernel zu schützen: integrity verbietet auch kexec_load; kexec_file_load mit Signatur bleibt. Eine weitere Angabe kann es nur strenger machen.</translation>
    </message>
</context>
<context>
    <name>parameter.log-buf-len</name>
    <message>
        <source>Size of the kernel&apos;s message buffer.</source>
        <translation>Größe des Meldungspuffers des Kernels.</translation>
    </message>
</context>
<context>
    <name>parameter.loglevel</name>
    <message>
        <source>Messages below this number (0 to 8) reach the console.</source>
        <translation>Meldungen unter dieser Zahl (0 bis 8) kommen auf die Konsole.</translation>
    </message>
</context>
<context>
    <name>parameter.lsm</name>
    <message>
        <source>The security modules, in their order.</source>
        <translation>Die Sicherheitsmodule in ihrer Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>parameter.maxcpus</name>
    <message>
        <source>So many CPUs are started during boot; the others can be started later.</source>
        <translation>So viele CPUs werden beim Start gestartet; die anderen können später gestartet werden.</translation>
    </message>
</context>
<context>
    <name>parameter.mem</name>
    <message>
        <source>The kernel uses memory up to this size only; what lies higher, an initrd as well, is out of reach.</source>
        <translation>Der Kernel benutzt nur Speicher bis zu dieser Größe; was höher liegt, auch ein Initrd, ist außer Reichweite.</translation>
    </message>
</context>
<context>
    <name>parameter.memmap</name>
    <message>
        <source>Declares a range of memory; without effect on powerpc.</source>
        <translation>Gibt einen Speicherbereich bekannt; ohne Wirkung auf powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.mitigations</name>
    <message>
        <source>Turns protections against speculation attacks on or off together.</source>
        <translation>Schaltet den Schutz vor Spekulationsangriffen gemeinsam ein oder aus.</translation>
    </message>
</context>
<context>
    <name>parameter.module.sig-enforce</name>
    <message>
        <source>Only signed modules are loaded.</source>
        <translation>Nur signierte Module werden geladen.</translation>
    </message>
</context>
<context>
    <name>parameter.nfsroot</name>
    <message>
        <source>The server and folder of a root file system over NFS.</source>
        <translation>Server und Ordner eines Wurzeldateisystems über NFS.</translation>
    </message>
</context>
<context>
    <name>parameter.nmi-watchdog</name>
    <message>
        <source>1 or 0: whether CPUs that hang with interrupts off are looked for. panic or nopanic: whether the kernel panics when one is found.</source>
        <translation>1 oder 0: ob nach CPUs gesucht wird, die mit abgeschalteten Interrupts hängen. panic oder nopanic: ob der Kernel in Panik gerät, wenn eine gefunden wird.</translation>
    </message>
</context>
<context>
    <name>parameter.no-rfi-flush</name>
    <message>
        <source>Switches off the flush of the data cache on the way back to programs.</source>
        <translation>Schaltet das Leeren des Datencaches bei der Rückkehr zu Programmen aus.</translation>
    </message>
</context>
<context>
    <name>parameter.no-stf-barrier</name>
    <message>
        <source>Leaves out the barrier against speculative store forwarding.</source>
        <translation>Lässt die Sperre gegen spekulatives Store-Forwarding weg.</translation>
    </message>
</context>
<context>
    <name>parameter.noapic</name>
    <message>
        <source>Without effect on powerpc.</source>
        <translation>Ohne Wirkung auf powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.nohz-full</name>
    <message>
        <source>CPUs whose timer tick is stopped while one task runs.</source>
        <translation>CPUs, deren Zeittakt angehalten wird, solange eine Aufgabe läuft.</translation>
    </message>
</context>
<context>
    <name>parameter.noinitrd</name>
    <message>
        <source>An initrd that is a file system is not mounted; an initramfs is unpacked all the same.</source>
        <translation>Ein Initrd, das ein Dateisystem ist, wird nicht eingehängt; ein initramfs wird trotzdem entpackt.</translation>
    </message>
</context>
<context>
    <name>parameter.nokaslr</name>
    <message>
        <source>Without effect on 64-bit powerpc, where the address of the kernel is not random.</source>
        <translation>Ohne Wirkung auf 64-Bit-powerpc, wo die Adresse des Kernels nicht zufällig ist.</translation>
    </message>
</context>
<context>
    <name>parameter.nopti</name>
    <message>
        <source>On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.</source>
        <translation>Auf powerpc dasselbe wie no_rfi_flush: kein Leeren des Datencaches auf dem Rückweg zu Programmen.</translation>
    </message>
</context>
<context>
    <name>parameter.noresume</name>
    <message>
        <source>A hibernated system is not looked for, whatever resume= says.</source>
        <translation>Nach einem schlafenden System wird nicht gesucht, was auch resume= sagt.</translation>
    </message>
</context>
<context>
    <name>parameter.nosmp</name>
    <message>
        <source>Uses the boot CPU alone.</source>
        <translation>Benutzt nur die Boot-CPU.</translation>
    </message>
</context>
<context>
    <name>parameter.nr-cpus</name>
    <message>
        <source>The kernel never uses more CPUs than this; a further one can only lower the number.</source>
        <translation>Der Kernel benutzt nie mehr CPUs als so viele; eine weitere Angabe kann die Zahl nur senken.</translation>
    </message>
</context>
<context>
    <name>parameter.oops</name>
    <message>
        <source>oops=panic makes every oops a panic.</source>
        <translation>oops=panic macht aus jedem Oops eine Panik.</translation>
    </message>
</context>
<context>
    <name>parameter.panic</name>
    <message>
        <source>Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. An initrd made by initramfs-tools gives no shell then when it fails.</source>
        <translation>Sekunden bis zum Neustart nach einer Panik; 0 wartet für immer, weniger als 0 gar nicht. Ein Initrd von initramfs-tools gibt dann keine Shell, wenn es scheitert.</translation>
    </message>
</context>
<context>
    <name>parameter.panic-on-oops</name>
    <message>
        <source>The name of a sysctl; as a kernel parameter it is written oops=panic.</source>
        <translation>Der Name eines sysctl; als Kernelparameter schreibt man oops=panic.</translation>
    </message>
</context>
<context>
    <name>parameter.pci</name>
    <message>
        <source>Options of the PCI core, with commas between them.</source>
        <translation>Optionen des PCI-Kerns, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>parameter.possible-cpus</name>
    <message>
        <source>For x86 and s390; without effect on powerpc.</source>
        <translation>Für x86 und s390; auf powerpc ohne Wirkung.</translation>
    </message>
</context>
<context>
    <name>parameter.powersave</name>
    <message>
        <source>&quot;off&quot; keeps idle CPUs from sleeping.</source>
        <translation>&quot;off&quot; hält untätige CPUs vom Schlafen ab.</translation>
    </message>
</context>
<context>
    <name>parameter.ppc-tm</name>
    <message>
        <source>&quot;off&quot; switches transactional memory off.</source>
        <translation>„off“ schaltet transaktionalen Speicher aus.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.devkmsg</name>
    <message>
        <source>What programs may write into the kernel&apos;s log.</source>
        <translation>Was Programme in das Protokoll des Kernels schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.time</name>
    <message>
        <source>Puts the time in front of every message.</source>
        <translation>Setzt vor jede Meldung die Zeit.</translation>
    </message>
</context>
<context>
    <name>parameter.quiet</name>
    <message>
        <source>Only errors reach the console: a boot that hangs then hangs in silence. systemd tells of failures alone, too.</source>
        <translation>Nur Fehler kommen auf die Konsole: ein hängender Start hängt dann in Stille. Auch systemd meldet nur, was scheitert.</translation>
    </message>
</context>
<context>
    <name>parameter.radix-hcall-invalidate</name>
    <message>
        <source>&quot;on&quot; leaves flushes of radix page tables to the hypervisor. It is read only when Open Firmware starts the kernel; a kexec keeps what was agreed then.</source>
        <translation>&quot;on&quot; überlässt das Leeren der Radix-Seitentabellen dem Hypervisor. Wird nur gelesen, wenn Open Firmware den Kernel startet; ein kexec behält, was dabei vereinbart wurde.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-bootloader</name>
    <message>
        <source>Whether the seed of the device tree counts as randomness.</source>
        <translation>Ob der Zufallswert des Gerätebaums als Zufall zählt.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-cpu</name>
    <message>
        <source>Whether the CPU&apos;s random numbers count as randomness.</source>
        <translation>Ob die Zufallszahlen der CPU als Zufall zählen.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.break</name>
    <message>
        <source>Gives a shell in the initrd (dracut): before the step that it names, or at the end if it names none.</source>
        <translation>Gibt im Initrd (dracut) eine Shell: vor dem genannten Schritt, oder am Ende, wenn keiner genannt ist.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.debug</name>
    <message>
        <source>The initrd (dracut) logs every command of its scripts: to the journal, or without systemd to /run/initramfs/init.log. 0 switches that off.</source>
        <translation>Das Initrd (dracut) protokolliert jeden Befehl seiner Skripte: im Journal, oder ohne systemd in /run/initramfs/init.log. 0 schaltet das ab.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.luks.uuid</name>
    <message>
        <source>An encrypted device that the initrd (dracut, systemd) opens; it leaves alone those that are not named.</source>
        <translation>Ein verschlüsseltes Gerät, das das Initrd (dracut, systemd) öffnet; nicht genannte lässt es in Ruhe.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.lvm.lv</name>
    <message>
        <source>A logical volume, as group/name, that the initrd (dracut) activates; it leaves alone those that are not named.</source>
        <translation>Ein logischer Datenträger, als Gruppe/Name, den das Initrd (dracut) aktiviert; nicht genannte lässt es in Ruhe.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.md.uuid</name>
    <message>
        <source>An array that the initrd (dracut) assembles; it leaves alone those that are not named.</source>
        <translation>Ein Verbund, den das Initrd (dracut) zusammensetzt; nicht genannte lässt es in Ruhe.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.neednet</name>
    <message>
        <source>1: the initrd (dracut) sets up the network although its root file system does not need it.</source>
        <translation>1: Das Initrd (dracut) richtet das Netz ein, obwohl sein Wurzeldateisystem es nicht braucht.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.shell</name>
    <message>
        <source>Whether the initrd (dracut) gives a shell when it cannot mount the root file system: it does, unless this is 0.</source>
        <translation>Ob das Initrd (dracut) eine Shell gibt, wenn es das Wurzeldateisystem nicht einhängen kann: Es tut es, außer bei 0.</translation>
    </message>
</context>
<context>
    <name>parameter.rdinit</name>
    <message>
        <source>The first program of the initrd, in place of /init.</source>
        <translation>Das erste Programm des Initrd, statt /init.</translation>
    </message>
</context>
<context>
    <name>parameter.reset-devices</name>
    <message>
        <source>Drivers reset their devices first: for crash kernels, whose devices were left running.</source>
        <translation>Treiber setzen ihre Geräte zuerst zurück: für Absturz-Kernel, deren Geräte weiterliefen.</translation>
    </message>
</context>
<context>
    <name>parameter.resume</name>
    <message>
        <source>The device that holds a hibernated system.</source>
        <translation>Das Gerät, auf dem ein in den Ruhezustand versetztes System liegt.</translation>
    </message>
</context>
<context>
    <name>parameter.retain-initrd</name>
    <message>
        <source>Keeps the initrd in memory after it was unpacked, so that a later kexec must keep clear of it.</source>
        <translation>Behält das Initrd nach dem Entpacken im Speicher; ein späterer kexec muss sich davon fernhalten.</translation>
    </message>
</context>
<context>
    <name>parameter.ro</name>
    <message>
        <source>Mounts the root file system read-only at first. Of ro and rw the last counts.</source>
        <translation>Hängt das Wurzeldateisystem zunächst nur lesbar ein. Von ro und rw zählt das letzte.</translation>
    </message>
</context>
<context>
    <name>parameter.root</name>
    <message>
        <source>The device or file system that becomes / if no initrd decides otherwise. UUID= and LABEL= are understood by initrds alone.</source>
        <translation>Das Gerät oder Dateisystem, das / wird, wenn kein Initrd anders entscheidet. UUID= und LABEL= verstehen nur Initrds.</translation>
    </message>
</context>
<context>
    <name>parameter.rootdelay</name>
    <message>
        <source>Seconds that the kernel waits before it mounts the root file system; in an initrd made by initramfs-tools the longest wait for its device.</source>
        <translation>Sekunden, die der Kernel vor dem Einhängen des Wurzeldateisystems wartet; in einem Initrd von initramfs-tools die längste Wartezeit auf dessen Gerät.</translation>
    </message>
</context>
<context>
    <name>parameter.rootflags</name>
    <message>
        <source>Mount options of the root file system.</source>
        <translation>Einhängeoptionen des Wurzeldateisystems.</translation>
    </message>
</context>
<context>
    <name>parameter.rootfstype</name>
    <message>
        <source>The type of the root file system; the kernel tries several, with commas between them, in turn.</source>
        <translation>Der Typ des Wurzeldateisystems; mehrere, durch Kommas getrennt, versucht der Kernel der Reihe nach.</translation>
    </message>
</context>
<context>
    <name>parameter.rootwait</name>
    <message>
        <source>Waits until the root device appears.</source>
        <translation>Wartet, bis das Wurzelgerät erscheint.</translation>
    </message>
</context>
<context>
    <name>parameter.rw</name>
    <message>
        <source>Mounts the root file system writable. Of ro and rw the last counts.</source>
        <translation>Hängt das Wurzeldateisystem beschreibbar ein. Von ro und rw zählt das letzte.</translation>
    </message>
</context>
<context>
    <name>parameter.security</name>
    <message>
        <source>The older way to choose one security module.</source>
        <translation>Die ältere Art, ein Sicherheitsmodul zu wählen.</translation>
    </message>
</context>
<context>
    <name>parameter.selinux</name>
    <message>
        <source>0 switches SELinux off.</source>
        <translation>0 schaltet SELinux aus.</translation>
    </message>
</context>
<context>
    <name>parameter.smt-enabled</name>
    <message>
        <source>Threads used on each core of a POWER machine: on, off or a number.</source>
        <translation>Threads, die auf jedem Kern einer POWER-Maschine benutzt werden: on, off oder eine Zahl.</translation>
    </message>
</context>
<context>
    <name>parameter.softlockup-panic</name>
    <message>
        <source>1 makes the kernel panic when a CPU hangs in it.</source>
        <translation>1 lässt den Kernel in Panik geraten, wenn eine CPU in ihm hängt.</translation>
    </message>
</context>
<context>
    <name>parameter.svm</name>
    <message>
        <source>&quot;on&quot; asks for a secure guest on machines with an ultravisor. It is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;on&quot; bittet auf Maschinen mit Ultravisor um einen sicheren Gast. Wird nur gelesen, wenn Open Firmware den Kernel startet, nicht nach einem kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.swiotlb</name>
    <message>
        <source>Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.</source>
        <translation>Größe des Puffers für Geräte, die nicht allen Speicher erreichen, in Einheiten von 2 KiB.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.log-level</name>
    <message>
        <source>How much systemd logs: from emerg, the least, over alert, crit, err, warning, notice and info to debug, or 0 to 7.</source>
        <translation>Wie viel systemd protokolliert: von emerg, am wenigsten, über alert, crit, err, warning, notice und info bis debug, oder 0 bis 7.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.unit</name>
    <message>
        <source>The unit that systemd starts in the main system, in place of the default target; rd.systemd.unit is the same for the initrd.</source>
        <translation>Die Unit, die systemd im Hauptsystem statt des Standardziels startet; rd.systemd.unit ist dasselbe für das Initrd.</translation>
    </message>
</context>
<context>
    <name>parameter.transparent-hugepage</name>
    <message>
        <source>When the kernel uses huge pages by itself.</source>
        <translation>Wann der Kernel von selbst große Seiten benutzt.</translation>
    </message>
</context>
<context>
    <name>parameter.udbg-immortal</name>
    <message>
        <source>Keeps the early powerpc console on beside the real one: the last lines of a kernel that dies are not lost.</source>
        <translation>Lässt die frühe powerpc-Konsole neben der echten an: die letzten Zeilen eines sterbenden Kernels gehen nicht verloren.</translation>
    </message>
</context>
<context>
    <name>parameter.usbcore.autosuspend</name>
    <message>
        <source>Seconds until an idle USB device sleeps.</source>
        <translation>Sekunden, bis ein untätiges USB-Gerät schläft.</translation>
    </message>
</context>
<context>
    <name>parameter.video</name>
    <message>
        <source>Mode of a display.</source>
        <translation>Modus einer Anzeige.</translation>
    </message>
</context>
<context>
    <name>parameter.vt.global-cursor-default</name>
    <message>
        <source>0 hides the cursor of text consoles.</source>
        <translation>0 verbirgt den Cursor der Textkonsolen.</translation>
    </message>
</context>
<context>
    <name>parameter.xive</name>
    <message>
        <source>&quot;off&quot; uses the older XICS interrupt controller on POWER9 and later. A guest keeps XIVE over a kexec if that was agreed at its first boot.</source>
        <translation>&quot;off&quot; benutzt ab POWER9 den älteren Interrupt-Controller XICS. Ein Gast behält XIVE über ein kexec hinweg, wenn es bei seinem ersten Start vereinbart wurde.</translation>
    </message>
</context>
<context>
    <name>parameter.xmon</name>
    <message>
        <source>The kernel&apos;s own debugger: early enters it at once, on at a crash, off never.</source>
        <translation>Der eigene Debugger des Kernels: early betritt ihn sofort, on bei einem Absturz, off nie.</translation>
    </message>
</context>
<context>
    <name>pcr.bad</name>
    <message>
        <source>register values were expected, as tpm2 pcrread or /sys/class/tpm/tpm0/pcr-sha256/10 has them</source>
        <translation>erwartet wurden Registerwerte, wie tpm2 pcrread oder /sys/class/tpm/tpm0/pcr-sha256/10 sie zeigen</translation>
    </message>
</context>
<context>
    <name>picture.cannot-write</name>
    <message>
        <source>cannot write: {why}</source>
        <translation>kann nicht geschrieben werden: {why}</translation>
    </message>
</context>
<context>
    <name>picture.no-plan</name>
    <message>
        <source>there is no plan to draw</source>
        <translation>es gibt keinen Plan zu zeichnen</translation>
    </message>
</context>
<context>
    <name>picture.suffix</name>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>Bilder werden als .png, .svg oder .pdf geschrieben</translation>
    </message>
</context>
<context>
    <name>pkcs7.malformed</name>
    <message>
        <source>the PKCS#7 message is malformed</source>
        <translation>die PKCS#7-Nachricht ist fehlerhaft aufgebaut</translation>
    </message>
</context>
<context>
    <name>pkcs7.not-signed</name>
    <message>
        <source>the PKCS#7 message is no signed data but {kind}</source>
        <translation>die PKCS#7-Nachricht enthält keine signierten Daten, sondern {kind}</translation>
    </message>
</context>
<context>
    <name>plan-view.range</name>
    <message>
        <source>the range ends before it begins</source>
        <translation>der Bereich endet, bevor er beginnt</translation>
    </message>
</context>
<context>
    <name>plan-view.schema</name>
    <message>
        <source>the schema &quot;{schema}&quot; is no plan&apos;s</source>
        <translation>das Schema &quot;{schema}&quot; ist nicht das eines Plans</translation>
    </message>
</context>
<context>
    <name>plan-view.segments</name>
    <message>
        <source>there are too many segments</source>
        <translation>es gibt zu viele Segmente</translation>
    </message>
</context>
<context>
    <name>plan-view.size</name>
    <message>
        <source>the plan has more than 1 GiB</source>
        <translation>der Plan hat mehr als 1 GiB</translation>
    </message>
</context>
<context>
    <name>plan-view.wraps</name>
    <message>
        <source>the segment goes beyond 2^64</source>
        <translation>das Segment geht über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>plan.allocator-unknown</name>
    <message>
        <source>there is no allocator {name}</source>
        <translation>es gibt keinen Allokator {name}</translation>
    </message>
</context>
<context>
    <name>plan.cmdline-utf8</name>
    <message>
        <source>the command line is not UTF-8 at byte {at}</source>
        <translation>die Kommandozeile ist bei Byte {at} kein UTF-8</translation>
    </message>
</context>
<context>
    <name>plan.kernel-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the PT_LOADs are more than any kernel has ({most} may be)</source>
        <translation>{zeros} Byte Nullen hinter den PT_LOADs sind mehr, als irgendein Kernel hat ({most} dürfen es sein)</translation>
    </message>
</context>
<context>
    <name>plan.load-outside</name>
    <message>
        <source>a PT_LOAD lies outside the file</source>
        <translation>ein PT_LOAD liegt außerhalb der Datei</translation>
    </message>
</context>
<context>
    <name>plan.load-overlap</name>
    <message>
        <source>the PT_LOAD at {paddr} overlaps another or lies too far from it</source>
        <translation>das PT_LOAD bei {paddr} überlappt ein anderes oder liegt zu weit davon entfernt</translation>
    </message>
</context>
<context>
    <name>plan.load-size</name>
    <message>
        <source>the PT_LOAD at {paddr} is {size} bytes long, which no machine holds</source>
        <translation>das PT_LOAD bei {paddr} ist {size} Byte lang; so viel hat keine Maschine</translation>
    </message>
</context>
<context>
    <name>plan.machine-unknown</name>
    <message>
        <source>a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can</source>
        <translation>ein Kernel für die ELF-Maschine {machine} kann nicht geplant werden; ppc64 (21) kann es</translation>
    </message>
</context>
<context>
    <name>plan.many-edits</name>
    <message>
        <source>more than {most} edits of the device tree</source>
        <translation>mehr als {most} Änderungen am Gerätebaum</translation>
    </message>
</context>
<context>
    <name>plan.no-kernel</name>
    <message>
        <source>a plan needs a kernel</source>
        <translation>ein Plan braucht einen Kernel</translation>
    </message>
</context>
<context>
    <name>plan.no-purgatory-file</name>
    <message>
        <source>the purgatory&apos;s file is missing</source>
        <translation>die Datei des Purgatorys fehlt</translation>
    </message>
</context>
<context>
    <name>plan.no-target</name>
    <message>
        <source>a plan needs a target: a snapshot or a device tree</source>
        <translation>ein Plan braucht ein Ziel: einen Schnappschuss oder einen Gerätebaum</translation>
    </message>
</context>
<context>
    <name>plan.page-size</name>
    <message>
        <source>the page size must be a power of two from 4 KiB to 16 MiB</source>
        <translation>die Seitengröße muss eine Zweierpotenz von 4 KiB bis 16 MiB sein</translation>
    </message>
</context>
<context>
    <name>plan.pin-unknown</name>
    <message>
        <source>there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</source>
        <translation>es gibt kein Segment {segment} zum Festsetzen (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</translation>
    </message>
</context>
<context>
    <name>plan.purgatory-symbol-size</name>
    <message>
        <source>symbol {symbol} of the purgatory is {size} bytes long or has no bytes in the file; 4 or 8 are wanted</source>
        <translation>Symbol {symbol} des Purgatorys ist {size} Byte lang oder hat keine Bytes in der Datei; 4 oder 8 werden gebraucht</translation>
    </message>
</context>
<context>
    <name>plan.segment-wraps</name>
    <message>
        <source>{size} bytes for {segment} at {address} go beyond 2^64</source>
        <translation>{size} Byte für {segment} bei {address} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>plan.two-cmdlines</name>
    <message>
        <source>either a command line or the target&apos;s own, not both</source>
        <translation>entweder eine Kommandozeile oder die des Ziels, nicht beides</translation>
    </message>
</context>
<context>
    <name>recovery.no-folder</name>
    <message>
        <source>cannot be made; changes are not kept</source>
        <translation>kann nicht angelegt werden; Änderungen werden nicht bewahrt</translation>
    </message>
</context>
<context>
    <name>rehearsal.banner</name>
    <message>
        <source>the purgatory speaks</source>
        <translation>das Purgatory meldet sich</translation>
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
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>rehearsal.compared</name>
    <message>
        <source>memory equals the manifest</source>
        <translation>der Speicher entspricht dem Manifest</translation>
    </message>
</context>
<context>
    <name>rehearsal.crash</name>
    <message>
        <source>a crash image cannot be rehearsed: it needs the kernel that dies</source>
        <translation>ein Absturzabbild kann nicht geprobt werden: es braucht den Kernel, der stirbt</translation>
    </message>
</context>
<context>
    <name>rehearsal.differs</name>
    <message>
        <source>its {what} is another</source>
        <translation>dort anders: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.entered</name>
    <message>
        <source>it entered the kernel</source>
        <translation>es ist in den Kernel gesprungen</translation>
    </message>
</context>
<context>
    <name>rehearsal.file-missing</name>
    <message>
        <source>{file} is missing in the bundle</source>
        <translation>{file} fehlt im Bündel</translation>
    </message>
</context>
<context>
    <name>rehearsal.first-line</name>
    <message>
        <source>the kernel&apos;s first line</source>
        <translation>die erste Zeile des Kernels</translation>
    </message>
</context>
<context>
    <name>rehearsal.install-emulator</name>
    <message>
        <source>on Debian it is in the package qemu-system-ppc</source>
        <translation>bei Debian ist es im Paket qemu-system-ppc</translation>
    </message>
</context>
<context>
    <name>rehearsal.killed</name>
    <message>
        <source>QEMU was ended from outside</source>
        <translation>QEMU wurde von außen beendet</translation>
    </message>
</context>
<context>
    <name>rehearsal.left-out</name>
    <message>
        <source>, without its {what}</source>
        <translation>, ohne: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.linux-purgatory</name>
    <message>
        <source>the purgatory of the target&apos;s kernel cannot be rehearsed: its bytes are in that kernel</source>
        <translation>das Purgatory des Kernels des Ziels kann nicht geprobt werden: seine Bytes liegen in diesem Kernel</translation>
    </message>
</context>
<context>
    <name>rehearsal.marker</name>
    <message>
        <source>the plan&apos;s marker</source>
        <translation>die Markierung des Plans</translation>
    </message>
</context>
<context>
    <name>rehearsal.memory</name>
    <message>
        <source>{machine} needs at least {least} of memory, in steps of {step}</source>
        <translation>{machine} braucht mindestens {least} Speicher, in Schritten von {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-bundle</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>ist kein Bündel: es hat kein manifest.json</translation>
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
        <translation>kein Ordner für die Dateien des Emulators kann angelegt werden: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-kernel</name>
    <message>
        <source>the bundle has no kernel</source>
        <translation>das Bündel hat keinen Kernel</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-room</name>
    <message>
        <source>the machine has not memory enough to hold the segments twice</source>
        <translation>die Maschine hat nicht genug Speicher, um die Segmente zweimal zu halten</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-target</name>
    <message>
        <source>without a target there is no running kernel to take a command line from</source>
        <translation>ohne Ziel gibt es keinen laufenden Kernel, dessen Kommandozeile zu nehmen wäre</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-tree</name>
    <message>
        <source>the emulated {machine} did not tell its tree in {seconds} s</source>
        <translation>die emulierte Maschine {machine} hat ihren Baum in {seconds} s nicht genannt</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-run</name>
    <message>
        <source>a segment has no room, so nothing was run</source>
        <translation>ein Segment hat keinen Platz, also lief nichts</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-seen</name>
    <message>
        <source>not seen: {step}</source>
        <translation>nicht gesehen: {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-here</name>
    <message>
        <source>it has no {what}</source>
        <translation>es fehlt dort: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-there</name>
    <message>
        <source>it has {what}, QEMU&apos;s has not</source>
        <translation>nur dort, nicht in QEMU: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.other-model</name>
    <message>
        <source>it is a {model}</source>
        <translation>es ist eine {model}</translation>
    </message>
</context>
<context>
    <name>rehearsal.panicked</name>
    <message>
        <source>the new kernel panicked</source>
        <translation>der neue Kernel ist in Panik geraten</translation>
    </message>
</context>
<context>
    <name>rehearsal.plan-errors</name>
    <message>
        <source>the plan has errors ({count}), whatever was seen</source>
        <translation>der Plan hat Fehler ({count}), was auch immer zu sehen war</translation>
    </message>
</context>
<context>
    <name>rehearsal.replanned</name>
    <message>
        <source>The plan was made for another machine than QEMU&apos;s {machine} ({why}); it is made again on that one&apos;s own tree{without}.{purgatory}</source>
        <translation>Der Plan wurde für eine andere Maschine als QEMUs {machine} gemacht ({why}); er wird auf deren eigenem Baum neu gemacht{without}.{purgatory}</translation>
    </message>
</context>
<context>
    <name>rehearsal.segment-size</name>
    <message>
        <source>{file} does not fit its segment</source>
        <translation>{file} passt nicht in sein Segment</translation>
    </message>
</context>
<context>
    <name>rehearsal.slot-outside</name>
    <message>
        <source>a late slot or digest row lies outside the segment {segment}</source>
        <translation>ein später Platz oder eine Prüfsummenzeile liegt außerhalb des Segments {segment}</translation>
    </message>
</context>
<context>
    <name>rehearsal.stage-there</name>
    <message>
        <source>its {segment} goes where the first stage or firmware is here</source>
        <translation>sein {segment} geht dorthin, wo hier die erste Stufe oder die Firmware ist</translation>
    </message>
</context>
<context>
    <name>rehearsal.stands-in</name>
    <message>
        <source> The bundle&apos;s purgatory is not the built-in one and fixed to its place: the built-in one stands in for it.</source>
        <translation> Das Purgatory des Bündels ist nicht das eingebaute und an seinen Platz gebunden: das eingebaute steht an seiner Stelle.</translation>
    </message>
</context>
<context>
    <name>rehearsal.trouble</name>
    <message>
        <source>the console says: {line}</source>
        <translation>die Konsole sagt: {line}</translation>
    </message>
</context>
<context>
    <name>rehearsal.until</name>
    <message>
        <source>the text to wait for</source>
        <translation>der erwartete Text</translation>
    </message>
</context>
<context>
    <name>rehearsal.verified</name>
    <message>
        <source>it verified all segments</source>
        <translation>es hat alle Segmente geprüft</translation>
    </message>
</context>
<context>
    <name>relocation.addend-from</name>
    <message>
        <source>addend of the row in the object</source>
        <translation>Addend der Zeile im Objekt</translation>
    </message>
</context>
<context>
    <name>relocation.place-from</name>
    <message>
        <source>the place: {section} + {offset}</source>
        <translation>der Platz: {section} + {offset}</translation>
    </message>
</context>
<context>
    <name>relocation.slot-from</name>
    <message>
        <source>address of the GOT slot that holds {symbol}</source>
        <translation>Adresse des GOT-Platzes, der {symbol} enthält</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-in</name>
    <message>
        <source>{symbol} in {section}</source>
        <translation>{symbol} in {section}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-outside</name>
    <message>
        <source>{symbol}, outside the image</source>
        <translation>{symbol}, außerhalb des Abbilds</translation>
    </message>
</context>
<context>
    <name>relocation.toc-from</name>
    <message>
        <source>TOC pointer: 0x8000 behind the start of the TOC</source>
        <translation>TOC-Zeiger: 0x8000 hinter dem Anfang der TOC</translation>
    </message>
</context>
<context>
    <name>relocations.addend</name>
    <message>
        <source>addend</source>
        <translation>Addend</translation>
    </message>
</context>
<context>
    <name>relocations.after</name>
    <message>
        <source>bytes after</source>
        <translation>Bytes nachher</translation>
    </message>
</context>
<context>
    <name>relocations.before</name>
    <message>
        <source>bytes before</source>
        <translation>Bytes vorher</translation>
    </message>
</context>
<context>
    <name>relocations.formula</name>
    <message>
        <source>formula with its numbers</source>
        <translation>Formel mit ihren Zahlen</translation>
    </message>
</context>
<context>
    <name>relocations.instruction</name>
    <message>
        <source>instruction after</source>
        <translation>Anweisung nachher</translation>
    </message>
</context>
<context>
    <name>relocations.instruction-before</name>
    <message>
        <source>instruction before</source>
        <translation>Anweisung vorher</translation>
    </message>
</context>
<context>
    <name>relocations.place</name>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>relocations.reach</name>
    <message>
        <source>reach used</source>
        <translation>genutzte Reichweite</translation>
    </message>
</context>
<context>
    <name>relocations.room</name>
    <message>
        <source>to the limit</source>
        <translation>bis zur Grenze</translation>
    </message>
</context>
<context>
    <name>relocations.section</name>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>relocations.symbol</name>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
</context>
<context>
    <name>relocations.type</name>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>relocations.value</name>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>remedy-do.add-word</name>
    <message>
        <source>Add {word}</source>
        <translation>{word} hinzufügen</translation>
    </message>
</context>
<context>
    <name>remedy-do.align</name>
    <message>
        <source>Pin {segment} at {address}</source>
        <translation>{segment} bei {address} festlegen</translation>
    </message>
</context>
<context>
    <name>remedy-do.builtin-purgatory</name>
    <message>
        <source>Use the built-in purgatory</source>
        <translation>Das eingebaute Purgatory nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.console</name>
    <message>
        <source>Use {right}</source>
        <translation>{right} nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.crashkernel</name>
    <message>
        <source>Leave the place out of crashkernel=</source>
        <translation>Den Ort in crashkernel= weglassen</translation>
    </message>
</context>
<context>
    <name>remedy-do.delete</name>
    <message>
        <source>Delete {what}</source>
        <translation>{what} löschen</translation>
    </message>
</context>
<context>
    <name>remedy-do.edits</name>
    <message>
        <source>Take the edits that do it out</source>
        <translation>Die Änderungen, die das tun, herausnehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.elfcorehdr</name>
    <message>
        <source>Take elfcorehdr= out of the command line</source>
        <translation>elfcorehdr= aus der Kommandozeile nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.ima-log</name>
    <message>
        <source>Hand the measurement log over</source>
        <translation>Das Messprotokoll übergeben</translation>
    </message>
</context>
<context>
    <name>remedy-do.named-initrd</name>
    <message>
        <source>Take the initrd out of /chosen</source>
        <translation>Das Initrd aus /chosen nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-ima-log</name>
    <message>
        <source>Hand no measurement log over</source>
        <translation>Kein Messprotokoll übergeben</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-initrd</name>
    <message>
        <source>Take {file} out of the request</source>
        <translation>{file} aus der Anfrage nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-pins</name>
    <message>
        <source>Take all pins out</source>
        <translation>Alle Festlegungen herausnehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-reserves</name>
    <message>
        <source>Take all reserved ranges out</source>
        <translation>Alle reservierten Bereiche herausnehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.one-root</name>
    <message>
        <source>Leave {root} only</source>
        <translation>Nur {root} lassen</translation>
    </message>
</context>
<context>
    <name>remedy-do.page-size</name>
    <message>
        <source>Use the target&apos;s page size, {size}</source>
        <translation>Die Seitengröße des Ziels nehmen, {size}</translation>
    </message>
</context>
<context>
    <name>remedy-do.stop</name>
    <message>
        <source>Stop when a segment is damaged</source>
        <translation>Anhalten, wenn ein Segment beschädigt ist</translation>
    </message>
</context>
<context>
    <name>remedy-do.target-cmdline</name>
    <message>
        <source>Use the target&apos;s own command line</source>
        <translation>Die Kommandozeile des Ziels nehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.unpin</name>
    <message>
        <source>Take the pin of {segment} out</source>
        <translation>Die Festlegung von {segment} herausnehmen</translation>
    </message>
</context>
<context>
    <name>remedy-do.unreserve</name>
    <message>
        <source>Let {range} be used</source>
        <translation>{range} benutzen lassen</translation>
    </message>
</context>
<context>
    <name>remedy-do.without-word</name>
    <message>
        <source>Leave {word} out</source>
        <translation>{word} weglassen</translation>
    </message>
</context>
<context>
    <name>remedy-do.workbench</name>
    <message>
        <source>Use the workbench allocator</source>
        <translation>Den Allokator workbench nehmen</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block</name>
    <message>
        <source>Use an allocator that stays below {block}, or pin the segment lower.</source>
        <translation>Nehmen Sie einen Allokator, der unter {block} bleibt, oder legen Sie das Segment tiefer fest.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-radix</name>
    <message>
        <source>Nothing, as long as the new kernel runs with the radix MMU.</source>
        <translation>Nichts, solange der neue Kernel mit der Radix-MMU läuft.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-unknown</name>
    <message>
        <source>Use the workbench allocator, which stays below {block}, or a kernel file with symbols.</source>
        <translation>Nehmen Sie den Allokator workbench, der unter {block} bleibt, oder eine Kerneldatei mit Symbolen.</translation>
    </message>
</context>
<context>
    <name>remedy.allocator-gives-up</name>
    <message>
        <source>Choose another allocator.</source>
        <translation>Wählen Sie einen anderen Allokator.</translation>
    </message>
</context>
<context>
    <name>remedy.already-loaded</name>
    <message>
        <source>Look at who loaded it (a unit of systemd, perhaps).</source>
        <translation>Sehen Sie nach, wer es geladen hat (vielleicht eine Unit von systemd).</translation>
    </message>
</context>
<context>
    <name>remedy.bare-tree</name>
    <message>
        <source>Capture a snapshot on the target with the script of this project.</source>
        <translation>Nehmen Sie auf dem Ziel mit dem Skript dieses Projekts einen Schnappschuss auf.</translation>
    </message>
</context>
<context>
    <name>remedy.boot-cpu-missing</name>
    <message>
        <source>Take the tree from the running target, or do not remove the boot CPU&apos;s node.</source>
        <translation>Nehmen Sie den Baum vom laufenden Ziel, oder entfernen Sie den Knoten der Boot-CPU nicht.</translation>
    </message>
</context>
<context>
    <name>remedy.bundle-untrusted</name>
    <message>
        <source>Get the bundle signed (kwb sign), or name the certificate of who has signed it, if you trust it. --force does not set this aside.</source>
        <translation>Lassen Sie das Bündel signieren (kwb sign) oder nennen Sie das Zertifikat dessen, der es signiert hat, wenn Sie ihm trauen. --force setzt sich nicht darüber hinweg.</translation>
    </message>
</context>
<context>
    <name>remedy.byte-order-assumed</name>
    <message>
        <source>Give --old-byte-order, or use a snapshot instead of a bare tree.</source>
        <translation>Geben Sie --old-byte-order an, oder nehmen Sie einen Schnappschuss statt eines bloßen Baums.</translation>
    </message>
</context>
<context>
    <name>remedy.capture-leftover</name>
    <message>
        <source>Take it out: a hand edit or another command line.</source>
        <translation>Nehmen Sie es heraus: mit einer Änderung von Hand oder einer anderen Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-empty</name>
    <message>
        <source>Give --cmdline, or --cmdline-from-target.</source>
        <translation>Geben Sie --cmdline oder --cmdline-from-target an.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-ignored</name>
    <message>
        <source>Write the command line into the tree, or edit /chosen:bootargs with --edits.</source>
        <translation>Schreiben Sie die Kommandozeile in den Baum, oder ändern Sie /chosen:bootargs mit --edits.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-not-captured</name>
    <message>
        <source>Give --cmdline, or capture the snapshot again.</source>
        <translation>Geben Sie --cmdline an, oder nehmen Sie den Schnappschuss neu auf.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-root-twice</name>
    <message>
        <source>Leave the one that is meant.</source>
        <translation>Lassen Sie das gemeinte stehen.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-too-long</name>
    <message>
        <source>Shorten it by {excess} bytes.</source>
        <translation>Kürzen Sie sie um {excess} Byte.</translation>
    </message>
</context>
<context>
    <name>remedy.console-parameter</name>
    <message>
        <source>Use console={expected}.</source>
        <translation>Nehmen Sie console={expected}.</translation>
    </message>
</context>
<context>
    <name>remedy.cpus-missing</name>
    <message>
        <source>Use the workbench allocator, which starts from the live tree, or bring the tree up to date.</source>
        <translation>Nehmen Sie den Allokator workbench, der vom lebenden Baum ausgeht, oder bringen Sie den Baum auf den neuesten Stand.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-all-cpus</name>
    <message>
        <source>Add nr_cpus=1, unless the dump needs more to be saved in time.</source>
        <translation>nr_cpus=1 hinzufügen, wenn der Dump nicht mehr braucht, um rechtzeitig gesichert zu sein.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-already-loaded</name>
    <message>
        <source>Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again.</source>
        <translation>Anhalten, was ihn lädt (kdump-tools, kdump.service), damit es nicht wieder seinen eigenen lädt.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-crashkernel</name>
    <message>
        <source>Leave it out.</source>
        <translation>Weglassen.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Leave it out; the plan adds its own.</source>
        <translation>Weglassen; der Plan fügt sein eigenes hinzu.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cross-endian</name>
    <message>
        <source>Use a crash kernel of the running kernel&apos;s byte order, unless the dump is only copied.</source>
        <translation>Einen Absturz-Kernel von der Bytereihenfolge des laufenden nehmen, wenn der Dump nicht nur kopiert wird.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-drconf-out-of-step</name>
    <message>
        <source>Use the workbench allocator, which writes what the kernel reads.</source>
        <translation>Den Allokator workbench nehmen, der schreibt, was der Kernel liest.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-lost</name>
    <message>
        <source>Nothing, unless a crash during the jump itself must be caught; load a crash kernel again afterwards.</source>
        <translation>Nichts, wenn nicht ein Absturz während des Sprungs selbst aufgefangen werden muss; laden Sie danach wieder einen Absturz-Kernel.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-not-relocatable</name>
    <message>
        <source>Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the crash region.</source>
        <translation>Einen Kernel mit CONFIG_RELOCATABLE nehmen, oder einen mit CONFIG_CRASH_DUMP, der für den Absturzbereich gebunden ist.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Das Ziel neu starten; die Grenze kann nur gesenkt werden.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-boot-id</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Einen neuen Schnappschuss machen, als root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-cpu-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Einen neuen Schnappschuss machen, als root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Einen neuen Schnappschuss machen, als root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-region</name>
    <message>
        <source>Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a value.</source>
        <translation>Es mit crashkernel= auf der Kommandozeile starten; kwb crash simulate sagt, was ein Wert ergäbe.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-spare-pages</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=.</source>
        <translation>Ein kleineres Initrd nehmen, oder ein größeres crashkernel=.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-vmcoreinfo</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Einen neuen Schnappschuss machen, als root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-region-sources-differ</name>
    <message>
        <source>Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is well.</source>
        <translation>Einen neuen Schnappschuss machen; wurde der Bereich verkleinert (/sys/kernel/kexec_crash_size), ist alles gut.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-room-tight</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out.</source>
        <translation>Ein kleineres Initrd nehmen, oder ein größeres crashkernel=; kwb crash simulate probiert eines aus.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-run-at-load-lost</name>
    <message>
        <source>Use the built-in purgatory.</source>
        <translation>Das eingebaute Purgatory nehmen.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-segment-outside-region</name>
    <message>
        <source>Take its pin out, or pin it inside the region.</source>
        <translation>Nicht mehr festsetzen, oder innerhalb des Bereichs.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-too-many-ranges</name>
    <message>
        <source>Nothing here: the target&apos;s memory is in too many pieces.</source>
        <translation>Hier nichts: der Speicher des Ziels ist in zu vielen Stücken.</translation>
    </message>
</context>
<context>
    <name>remedy.crashkernel-on-kernel</name>
    <message>
        <source>Leave the place out of crashkernel=, or name one above {end}.</source>
        <translation>Lassen Sie in crashkernel= den Ort weg, oder nennen Sie einen über {end}.</translation>
    </message>
</context>
<context>
    <name>remedy.cross-endian</name>
    <message>
        <source>Nothing; kernels older than 3.13 cannot be entered so.</source>
        <translation>Nichts; Kernel vor 3.13 können so nicht betreten werden.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-row-replaced</name>
    <message>
        <source>Put a row into the tree that can be spared, as the last one; with an initrd it is not needed.</source>
        <translation>Setzen Sie als letzte eine Zeile in den Baum, die entbehrlich ist; mit einem Initrd ist es nicht nötig.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-without-row</name>
    <message>
        <source>Add a row to the tree, or use the workbench allocator.</source>
        <translation>Fügen Sie dem Baum eine Zeile hinzu, oder nehmen Sie den Allokator workbench.</translation>
    </message>
</context>
<context>
    <name>remedy.edit-overrides-rule</name>
    <message>
        <source>Take the edit out unless that is what you want.</source>
        <translation>Nehmen Sie die Änderung heraus, wenn Sie das nicht wollen.</translation>
    </message>
</context>
<context>
    <name>remedy.fadump-active</name>
    <message>
        <source>Save the dump and release it (/sys/kernel/fadump/release_mem) first.</source>
        <translation>Sichern Sie zuerst den Auszug, und geben Sie ihn frei (/sys/kernel/fadump/release_mem).</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-node-missing</name>
    <message>
        <source>Take the edit out, or give a tree that has it.</source>
        <translation>Nehmen Sie die Änderung heraus, oder geben Sie einen Baum an, der ihn hat.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-not-reserved</name>
    <message>
        <source>Use the workbench allocator, or put a reservation row for it into the tree.</source>
        <translation>Nehmen Sie den Allokator workbench, oder setzen Sie dafür eine Reservierungszeile in den Baum.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-overwritten-by-kernel</name>
    <message>
        <source>Use a smaller kernel; firmware cannot be moved after boot.</source>
        <translation>Nehmen Sie einen kleineren Kernel; Firmware lässt sich nach dem Start nicht verschieben.</translation>
    </message>
</context>
<context>
    <name>remedy.half-of-ram</name>
    <message>
        <source>Use a smaller initrd, or a machine with more memory.</source>
        <translation>Nehmen Sie ein kleineres Initrd oder eine Maschine mit mehr Speicher.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-allocator-without-log</name>
    <message>
        <source>Use the workbench allocator or one of Linux.</source>
        <translation>Nehmen Sie den Allokator workbench oder einen von Linux.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-appraisal</name>
    <message>
        <source>Load a signed kernel by its file, or boot the target without that policy or with ima_appraise=log.</source>
        <translation>Laden Sie einen signierten Kernel über seine Datei, oder starten Sie das Ziel ohne diese Richtlinie oder mit ima_appraise=log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-condition-assumed</name>
    <message>
        <source>Compare with the file on the target.</source>
        <translation>Vergleichen Sie mit der Datei auf dem Ziel.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-longer</name>
    <message>
        <source>Read the register after the log. If that was done, the entries were added by somebody else than the kernel.</source>
        <translation>Lesen Sie das Register nach dem Protokoll. War das so, hat jemand anderes als der Kernel die Einträge hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-lost</name>
    <message>
        <source>Hand it over (--ima-log) if somebody verifies PCR 10 afterwards.</source>
        <translation>Übergeben Sie es (--ima-log), falls danach jemand PCR 10 prüft.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-order</name>
    <message>
        <source>Boot both kernels with ima_canonical_fmt, or take --ima-log out.</source>
        <translation>Starten Sie beide Kernel mit ima_canonical_fmt oder nehmen Sie --ima-log heraus.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-no-log</name>
    <message>
        <source>Take the snapshot as root, or take --ima-log out.</source>
        <translation>Machen Sie den Schnappschuss als root oder nehmen Sie --ima-log heraus.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-old-template</name>
    <message>
        <source>Boot the target with ima_template=ima-ng.</source>
        <translation>Starten Sie das Ziel mit ima_template=ima-ng.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-padded-bank</name>
    <message>
        <source>Nothing; Linux 5.8 and newer have digests for each bank.</source>
        <translation>Nichts; Linux ab 5.8 hat eigene Digests für jede Bank.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-policy-unknown</name>
    <message>
        <source>Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one.</source>
        <translation>Geben Sie --policy an: eine Kopie von /sys/kernel/security/ima/policy oder den Namen einer eingebauten.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-register-differs</name>
    <message>
        <source>Read log and register at the same time. If a kexec lost an earlier log, it is in the register all the same.</source>
        <translation>Lesen Sie Protokoll und Register zur selben Zeit. Ging bei einem kexec ein früheres Protokoll verloren, steckt es trotzdem im Register.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-rule-passed-over</name>
    <message>
        <source>Compare with where the files lie on the target.</source>
        <translation>Vergleichen Sie damit, wo die Dateien auf dem Ziel liegen.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-signature-unknown</name>
    <message>
        <source>If the file is signed on the target, its entry and the registers will differ.</source>
        <translation>Ist die Datei auf dem Ziel signiert, werden ihr Eintrag und die Register anders sein.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-template-digest</name>
    <message>
        <source>The log was changed behind the kernel&apos;s back: do not trust it.</source>
        <translation>Das Protokoll wurde am Kernel vorbei geändert: Trauen Sie ihm nicht.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-violation</name>
    <message>
        <source>Find out what wrote it if it matters.</source>
        <translation>Finden Sie heraus, was sie schrieb, falls es wichtig ist.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-empty</name>
    <message>
        <source>Make it again, or take it out of the request.</source>
        <translation>Machen Sie es neu, oder nehmen Sie es aus der Anfrage.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-end-missing</name>
    <message>
        <source>Use the workbench allocator, which ignores half a range.</source>
        <translation>Nehmen Sie den Allokator workbench, der einen halben Bereich übergeht.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-not-loaded</name>
    <message>
        <source>Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen.</source>
        <translation>Geben Sie das Initrd an, oder nehmen Sie linux,initrd-start und linux,initrd-end aus /chosen.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-outside-memory</name>
    <message>
        <source>Place the initrd lower, or let the new kernel have that memory.</source>
        <translation>Legen Sie das Initrd tiefer, oder lassen Sie dem neuen Kernel diesen Speicher.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-unknown-format</name>
    <message>
        <source>Check that it is the right file: kwb inspect {file}.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist: kwb inspect {file}.</translation>
    </message>
</context>
<context>
    <name>remedy.integrity-not-checked</name>
    <message>
        <source>Use the built-in purgatory, which names the segment that was damaged.</source>
        <translation>Nehmen Sie das eingebaute Purgatory, das das beschädigte Segment nennt.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-end-unknown</name>
    <message>
        <source>Use a snapshot with the live tree: /sys/firmware/fdt does not have this property.</source>
        <translation>Nehmen Sie einen Schnappschuss mit dem lebenden Baum: /sys/firmware/fdt hat diese Eigenschaft nicht.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-torn-apart</name>
    <message>
        <source>Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD.</source>
        <translation>Nehmen Sie den Allokator workbench, der die Abstände erhält, oder einen Kernel aus einem PT_LOAD.</translation>
    </message>
</context>
<context>
    <name>remedy.kexec-not-configured</name>
    <message>
        <source>Boot the target with a kernel that has it; Debian&apos;s have.</source>
        <translation>Starten Sie das Ziel mit einem Kernel, der ihn hat; die von Debian haben ihn.</translation>
    </message>
</context>
<context>
    <name>remedy.load-disabled</name>
    <message>
        <source>Reboot the target without that setting; it cannot be taken back.</source>
        <translation>Starten Sie das Ziel ohne diese Einstellung neu; sie lässt sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>remedy.load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Starten Sie das Ziel neu; die Grenze lässt sich nur senken.</translation>
    </message>
</context>
<context>
    <name>remedy.load-memory-tight</name>
    <message>
        <source>Free memory on the target before loading, or use a smaller initrd.</source>
        <translation>Geben Sie vor dem Laden Speicher auf dem Ziel frei, oder nehmen Sie ein kleineres Initrd.</translation>
    </message>
</context>
<context>
    <name>remedy.lockdown</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Dort ist nur kexec_file_load eines signierten Kernels möglich, das keinen Baum und kein Purgatory von uns nimmt.</translation>
    </message>
</context>
<context>
    <name>remedy.memory-map-remark</name>
    <message>
        <source>Look at kwb map if a place surprises you.</source>
        <translation>Sehen Sie mit kwb map nach, wenn ein Platz Sie überrascht.</translation>
    </message>
</context>
<context>
    <name>remedy.no-chosen</name>
    <message>
        <source>Take the edit out that removes it.</source>
        <translation>Nehmen Sie die Änderung heraus, die ihn entfernt.</translation>
    </message>
</context>
<context>
    <name>remedy.no-console</name>
    <message>
        <source>If the boot hangs there will be no word of the purgatory; set /chosen stdout-path to a hypervisor or OPAL console.</source>
        <translation>Bleibt der Start hängen, wird das Purgatory nichts sagen; setzen Sie /chosen stdout-path auf eine Konsole des Hypervisors oder von OPAL.</translation>
    </message>
</context>
<context>
    <name>remedy.no-cpus</name>
    <message>
        <source>Give a tree of the target; overlays and edits may not take /cpus away.</source>
        <translation>Geben Sie einen Baum des Ziels an; Overlays und Änderungen dürfen /cpus nicht wegnehmen.</translation>
    </message>
</context>
<context>
    <name>remedy.no-memory-in-tree</name>
    <message>
        <source>A tree given with --dtb must have the target&apos;s memory nodes.</source>
        <translation>Ein mit --dtb angegebener Baum muss die Speicherknoten des Ziels haben.</translation>
    </message>
</context>
<context>
    <name>remedy.no-room</name>
    <message>
        <source>{fits} Otherwise take reservations or pins out of its way, or choose another allocator; the trace names every hole that was looked at.</source>
        <translation>{fits} Räumen Sie sonst Reservierungen oder Festlegungen aus dem Weg, oder wählen Sie einen anderen Allokator; die Spur nennt jede Lücke, die angesehen wurde.</translation>
    </message>
</context>
<context>
    <name>remedy.no-root</name>
    <message>
        <source>Add an initrd or root=…</source>
        <translation>Fügen Sie hinzu: ein Initrd oder root=…</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-kernel</name>
    <message>
        <source>Place {segment} above {end}; the workbench allocator does.</source>
        <translation>Legen Sie {segment} über {end}; der Allokator workbench tut das.</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-stack</name>
    <message>
        <source>Pin the stack elsewhere, or use the built-in purgatory, which brings its own.</source>
        <translation>Legen Sie den Stapel woanders fest, oder nehmen Sie das eingebaute Purgatory, das seinen eigenen mitbringt.</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-assumed</name>
    <message>
        <source>Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells).</source>
        <translation>Geben Sie --page-size an, oder nehmen Sie einen Schnappschuss statt eines bloßen Baums (getconf PAGESIZE sagt sie).</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-differs</name>
    <message>
        <source>Take --page-size out.</source>
        <translation>Nehmen Sie --page-size heraus.</translation>
    </message>
</context>
<context>
    <name>remedy.pin-without-segment</name>
    <message>
        <source>Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a stack of its loader&apos;s.</source>
        <translation>Nehmen Sie die Festlegung heraus, oder geben Sie an, was fehlt: ein Initrd, oder ein Purgatory, das auf einem Stapel seines Laders läuft.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-byte-order</name>
    <message>
        <source>Use a purgatory in the running kernel&apos;s byte order; the built-in one is chosen so.</source>
        <translation>Nehmen Sie ein Purgatory in der Byte-Reihenfolge des laufenden Kernels; das eingebaute wird so gewählt.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-not-exportable</name>
    <message>
        <source>Use the built-in purgatory to export.</source>
        <translation>Nehmen Sie zum Exportieren das eingebaute Purgatory.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-symbol-missing</name>
    <message>
        <source>Use another purgatory.</source>
        <translation>Nehmen Sie ein anderes Purgatory.</translation>
    </message>
</context>
<context>
    <name>remedy.quirk-decided</name>
    <message>
        <source>Compare with the workbench allocator before you rely on it.</source>
        <translation>Vergleichen Sie mit dem Allokator workbench, bevor Sie sich darauf verlassen.</translation>
    </message>
</context>
<context>
    <name>remedy.reboot-impossible</name>
    <message>
        <source>Make sure that somebody can switch the machine off and on.</source>
        <translation>Sorgen Sie dafür, dass jemand die Maschine aus- und einschalten kann.</translation>
    </message>
</context>
<context>
    <name>remedy.reserved-overwritten-by-kernel</name>
    <message>
        <source>Find out who reserved it; if it still matters, use a smaller kernel.</source>
        <translation>Finden Sie heraus, wer es reserviert hat; ist es noch wichtig, nehmen Sie einen kleineren Kernel.</translation>
    </message>
</context>
<context>
    <name>remedy.running-kernel-property</name>
    <message>
        <source>Delete it by a hand edit, or use the workbench allocator, which does not pass it on.</source>
        <translation>Löschen Sie sie mit einer Änderung von Hand, oder nehmen Sie den Allokator workbench, der sie nicht weitergibt.</translation>
    </message>
</context>
<context>
    <name>remedy.secure-boot</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Dort ist nur kexec_file_load eines signierten Kernels möglich, das keinen Baum und kein Purgatory von uns nimmt.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-misaligned</name>
    <message>
        <source>Pin it at a multiple of {align}.</source>
        <translation>Legen Sie es an einem Vielfachen von {align} fest.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-outside-ram</name>
    <message>
        <source>Move the segment into RAM; kwb map lists it.</source>
        <translation>Verschieben Sie das Segment in den RAM; kwb map führt ihn auf.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-firmware</name>
    <message>
        <source>Move the segment; firmware stays in use after the jump.</source>
        <translation>Verschieben Sie das Segment; die Firmware bleibt nach dem Sprung in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-kernel</name>
    <message>
        <source>Move it above {kernelEnd}.</source>
        <translation>Verschieben Sie es über {kernelEnd}.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserve</name>
    <message>
        <source>Move the pin or the reserved range; without a pin, choose another allocator.</source>
        <translation>Verschieben Sie die Festlegung oder den reservierten Bereich; ohne Festlegung wählen Sie einen anderen Allokator.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserved</name>
    <message>
        <source>Move the segment out of the reservation.</source>
        <translation>Verschieben Sie das Segment aus der Reservierung.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-segment</name>
    <message>
        <source>Pin one of them elsewhere, or take the pin out.</source>
        <translation>Legen Sie eines davon woanders fest, oder nehmen Sie die Festlegung heraus.</translation>
    </message>
</context>
<context>
    <name>remedy.slave-code-not-entry</name>
    <message>
        <source>Use the workbench allocator, which takes it from where the kernel starts.</source>
        <translation>Nehmen Sie den Allokator workbench, der ihn von dort nimmt, wo der Kernel beginnt.</translation>
    </message>
</context>
<context>
    <name>remedy.snapshot-file-absent</name>
    <message>
        <source>Capture again as root if it matters.</source>
        <translation>Nehmen Sie als root neu auf, wenn es wichtig ist.</translation>
    </message>
</context>
<context>
    <name>remedy.target-by-file</name>
    <message>
        <source>Load it by file (kwb target load --by-file): then the target&apos;s kernel chooses the places and makes the tree; a policy may want the kernel&apos;s file signed.</source>
        <translation>Laden Sie als Datei (kwb target load --by-file): dann wählt der Kernel des Ziels die Plätze und macht den Baum; eine Richtlinie kann eine signierte Kerneldatei verlangen.</translation>
    </message>
</context>
<context>
    <name>remedy.target-byte-order</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Nehmen Sie einen neuen Schnappschuss auf und planen Sie neu.</translation>
    </message>
</context>
<context>
    <name>remedy.target-crash-by-file</name>
    <message>
        <source>Load the plan exactly (without --by-file).</source>
        <translation>Laden Sie den Plan genau (ohne --by-file).</translation>
    </message>
</context>
<context>
    <name>remedy.target-fingerprint</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Nehmen Sie einen neuen Schnappschuss auf und planen Sie neu.</translation>
    </message>
</context>
<context>
    <name>remedy.target-half-of-ram</name>
    <message>
        <source>Use a smaller initrd.</source>
        <translation>Verwenden Sie ein kleineres Initrd.</translation>
    </message>
</context>
<context>
    <name>remedy.target-machine</name>
    <message>
        <source>Is it the machine that you meant?</source>
        <translation>Ist es die Maschine, die Sie meinten?</translation>
    </message>
</context>
<context>
    <name>remedy.target-memory-low</name>
    <message>
        <source>Stop what takes memory there, or use a smaller initrd.</source>
        <translation>Halten Sie an, was dort Speicher braucht, oder verwenden Sie ein kleineres Initrd.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-file-load</name>
    <message>
        <source>Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there.</source>
        <translation>Laden Sie genau den Plan (ohne --by-file), oder starten Sie dort einen Kernel mit CONFIG_KEXEC_FILE.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-fingerprint</name>
    <message>
        <source>Plan from a snapshot of the target (kwb target probe).</source>
        <translation>Planen Sie mit einem Schnappschuss des Ziels (kwb target probe).</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kernel-file</name>
    <message>
        <source>Export the bundle again with this version.</source>
        <translation>Exportieren Sie das Bündel mit dieser Version noch einmal.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kexec</name>
    <message>
        <source>Boot it with a kernel that has CONFIG_KEXEC, and mount /sys.</source>
        <translation>Starten Sie es mit einem Kernel, der CONFIG_KEXEC hat, und hängen Sie /sys ein.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-panic</name>
    <message>
        <source>Plan with panic=10 on the command line: firmware then boots the machine again.</source>
        <translation>Planen Sie mit panic=10 in der Befehlszeile: Dann startet die Firmware die Maschine wieder.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-store</name>
    <message>
        <source>Make room (kwb target prune), or name another folder (--store).</source>
        <translation>Schaffen Sie Platz (kwb target prune), oder nennen Sie einen anderen Ordner (--store).</translation>
    </message>
</context>
<context>
    <name>remedy.target-not-root</name>
    <message>
        <source>Log in as root, or allow the user sudo without a password for this.</source>
        <translation>Melden Sie sich als root an, oder erlauben Sie dem Benutzer dafür sudo ohne Passwort.</translation>
    </message>
</context>
<context>
    <name>remedy.target-other-boot</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Nehmen Sie einen neuen Schnappschuss auf und planen Sie neu.</translation>
    </message>
</context>
<context>
    <name>remedy.target-page-size</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Nehmen Sie einen neuen Schnappschuss auf und planen Sie neu.</translation>
    </message>
</context>
<context>
    <name>remedy.target-plan-errors</name>
    <message>
        <source>Look at them (plan.json of the bundle), change the request, export again.</source>
        <translation>Sehen Sie sie an (plan.json des Bündels), ändern Sie die Anforderung, exportieren Sie neu.</translation>
    </message>
</context>
<context>
    <name>remedy.target-replaces</name>
    <message>
        <source>Nothing, if that is what you want; kwb target unload takes it out.</source>
        <translation>Nichts, wenn Sie das wollen; kwb target unload nimmt ihn heraus.</translation>
    </message>
</context>
<context>
    <name>remedy.target-signature</name>
    <message>
        <source>If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel.</source>
        <translation>Antwortet es mit EPERM, EACCES oder EKEYREJECTED, signieren Sie den Kernel.</translation>
    </message>
</context>
<context>
    <name>remedy.target-systemd-no-kexec</name>
    <message>
        <source>Install kexec-tools there, or stop what must not be cut off and jump at once (--now).</source>
        <translation>Installieren Sie dort kexec-tools, oder beenden Sie, was nicht abgeschnitten werden darf, und springen Sie sofort (--now).</translation>
    </message>
</context>
<context>
    <name>remedy.target-tool-missing</name>
    <message>
        <source>Install it, or busybox with it.</source>
        <translation>Installieren Sie es, oder busybox damit.</translation>
    </message>
</context>
<context>
    <name>remedy.target-unsigned</name>
    <message>
        <source>Use a kernel with an appended signature (sign-file) by a key that the target knows.</source>
        <translation>Nehmen Sie einen Kernel mit angehängter Signatur (sign-file) eines Schlüssels, den das Ziel kennt.</translation>
    </message>
</context>
<context>
    <name>remedy.too-many-segments</name>
    <message>
        <source>Use the workbench allocator, which keeps a kernel&apos;s PT_LOADs together.</source>
        <translation>Nehmen Sie den Allokator workbench, der die PT_LOADs eines Kernels zusammenhält.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-from-other-source</name>
    <message>
        <source>Capture the snapshot again, as root, with the script of this project.</source>
        <translation>Nehmen Sie den Schnappschuss als root mit dem Skript dieses Projekts neu auf.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-memory-not-there</name>
    <message>
        <source>Take the memory nodes from the target: kwb map lists what it has.</source>
        <translation>Nehmen Sie die Speicherknoten vom Ziel: kwb map führt auf, was es hat.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-over-tool-limits</name>
    <message>
        <source>Use another allocator, which has no such limit.</source>
        <translation>Nehmen Sie einen anderen Allokator, der keine solche Grenze hat.</translation>
    </message>
</context>
<context>
    <name>request.no-allocator</name>
    <message>
        <source>allocator &quot;{name}&quot; is not known; there are {names}</source>
        <translation>der Allokator &quot;{name}&quot; ist nicht bekannt; es gibt {names}</translation>
    </message>
</context>
<context>
    <name>revocation.none</name>
    <message>
        <source>holds neither an X.509 certificate nor a revocation list</source>
        <translation>enthält weder ein X.509-Zertifikat noch eine Widerrufsliste</translation>
    </message>
</context>
<context>
    <name>revocation.stranger</name>
    <message>
        <source>is a revocation list of {issuer} that no trusted certificate has made</source>
        <translation>ist eine Widerrufsliste von {issuer}, die kein vertrautes Zertifikat ausgestellt hat</translation>
    </message>
</context>
<context>
    <name>room.align</name>
    <message>
        <source>It fits at a multiple of {number}.</source>
        <translation>Es passt an einem Vielfachen von {number}.</translation>
    </message>
</context>
<context>
    <name>room.both</name>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>room.limit</name>
    <message>
        <source>It fits if it may lie up to {number}.</source>
        <translation>Es passt, wenn es bis {number} liegen darf.</translation>
    </message>
</context>
<context>
    <name>room.none</name>
    <message>
        <source>No other size, alignment or limit of it alone makes all fit.</source>
        <translation>Keine andere Größe, Ausrichtung oder Grenze allein lässt alles passen.</translation>
    </message>
</context>
<context>
    <name>room.size</name>
    <message>
        <source>It fits with {number} bytes.</source>
        <translation>Es passt mit {number} Byte.</translation>
    </message>
</context>
<context>
    <name>seal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>seal.marker-no-room</name>
    <message>
        <source>with the marker on its command line the plan has no room any more</source>
        <translation>mit der Marke auf seiner Kommandozeile findet der Plan keinen Platz mehr</translation>
    </message>
</context>
<context>
    <name>seal.not-exportable</name>
    <message>
        <source>this plan has no bytes for every segment, so it cannot be sealed</source>
        <translation>dieser Plan hat nicht für jedes Segment Bytes und kann darum nicht versiegelt werden</translation>
    </message>
</context>
<context>
    <name>section-map.section</name>
    <message>
        <source>section {name}: {size} at {address}</source>
        <translation>Abschnitt {name}: {size} bei {address}</translation>
    </message>
</context>
<context>
    <name>section-map.symbol</name>
    <message>
        <source>symbol {name} at {address}</source>
        <translation>Symbol {name} bei {address}</translation>
    </message>
</context>
<context>
    <name>section-map.title</name>
    <message>
        <source>Sections of the purgatory</source>
        <translation>Abschnitte des Purgatorys</translation>
    </message>
</context>
<context>
    <name>segment-title.tree</name>
    <message>
        <source>device tree (fdt)</source>
        <translation>Gerätebaum (fdt)</translation>
    </message>
</context>
<context>
    <name>segments.align</name>
    <message>
        <source>alignment</source>
        <translation>Ausrichtung</translation>
    </message>
</context>
<context>
    <name>segments.bufsz</name>
    <message>
        <source>segment {row}: {bufsz} bytes do not fit into {size}</source>
        <translation>Segment {row}: {bufsz} Byte passen nicht in {size}</translation>
    </message>
    <message>
        <source>in file</source>
        <translation>in der Datei</translation>
    </message>
</context>
<context>
    <name>segments.by-hand</name>
    <message>
        <source>pinned</source>
        <translation>festgelegt</translation>
    </message>
</context>
<context>
    <name>segments.by-search</name>
    <message>
        <source>searched</source>
        <translation>gesucht</translation>
    </message>
</context>
<context>
    <name>segments.crash</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not lie in the crash region {first} to {last}</source>
        <translation>Segment {row}: [{begin}, {end}) liegt nicht im Absturzbereich {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>segments.digest</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 der Bytes</translation>
    </message>
</context>
<context>
    <name>segments.end</name>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>segments.half</name>
    <message>
        <source>segment {row}: {pages} pages are more than half of the {ram} pages of RAM</source>
        <translation>Segment {row}: {pages} Seiten sind mehr als die Hälfte der {ram} Seiten RAM</translation>
    </message>
</context>
<context>
    <name>segments.half-sum</name>
    <message>
        <source>all segments together, {pages} pages, are more than half of the {ram} pages of RAM</source>
        <translation>alle Segmente zusammen, {pages} Seiten, sind mehr als die Hälfte der {ram} Seiten RAM</translation>
    </message>
</context>
<context>
    <name>segments.kernel</name>
    <message>
        <source>segment {row}: its begin {begin} lies below the end of the running kernel, {kernelEnd}</source>
        <translation>Segment {row}: sein Anfang {begin} liegt unter dem Ende des laufenden Kernels, {kernelEnd}</translation>
    </message>
</context>
<context>
    <name>segments.limit</name>
    <message>
        <source>segment {row}: its end {end} is not below the destination limit {limit}</source>
        <translation>Segment {row}: sein Ende {end} liegt nicht unter der Zielgrenze {limit}</translation>
    </message>
</context>
<context>
    <name>segments.mem</name>
    <message>
        <source>destination</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>segments.memsz</name>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
</context>
<context>
    <name>segments.name</name>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>segments.overlap</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps segment {other}, [{otherBegin}, {otherEnd})</source>
        <translation>Segment {row}: [{begin}, {end}) überlappt Segment {other}, [{otherBegin}, {otherEnd})</translation>
    </message>
</context>
<context>
    <name>segments.page</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not begin and end at a boundary of the page size {page}</source>
        <translation>Segment {row}: [{begin}, {end}) beginnt und endet nicht an einer Grenze der Seitengröße {page}</translation>
    </message>
</context>
<context>
    <name>segments.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>die Seitengröße {size} ist keine Zweierpotenz</translation>
    </message>
</context>
<context>
    <name>segments.pinned</name>
    <message>
        <source>place</source>
        <translation>Platz</translation>
    </message>
</context>
<context>
    <name>segments.source</name>
    <message>
        <source>from</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>segments.tce</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, {tableSize} bytes</source>
        <translation>Segment {row}: [{begin}, {end}) überlappt die TCE-Tabelle bei {table}, {tableSize} Byte</translation>
    </message>
</context>
<context>
    <name>segments.too-many</name>
    <message>
        <source>{count} segments, the kernel takes 16</source>
        <translation>{count} Segmente, der Kernel nimmt 16</translation>
    </message>
</context>
<context>
    <name>segments.wrap</name>
    <message>
        <source>segment {row}: {size} bytes at {begin} go beyond 2^64</source>
        <translation>Segment {row}: {size} Byte bei {begin} gehen über 2^64 hinaus</translation>
    </message>
</context>
<context>
    <name>severity.error</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>severity.note</name>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>severity.warning</name>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>sign.impossible</name>
    <message>
        <source>this key cannot sign with {hash}</source>
        <translation>dieser Schlüssel kann nicht mit {hash} signieren</translation>
    </message>
</context>
<context>
    <name>sign.key-decrypt</name>
    <message>
        <source>openssl pkey -in FILE -out OTHER takes the passphrase away</source>
        <translation>openssl pkey -in DATEI -out ANDERE entfernt die Passphrase</translation>
    </message>
</context>
<context>
    <name>sign.key-encrypted</name>
    <message>
        <source>is an encrypted key</source>
        <translation>ist ein verschlüsselter Schlüssel</translation>
    </message>
</context>
<context>
    <name>sign.key-size</name>
    <message>
        <source>is too large for a private key</source>
        <translation>ist zu groß für einen privaten Schlüssel</translation>
    </message>
</context>
<context>
    <name>sign.no-key</name>
    <message>
        <source>holds no private key in PEM</source>
        <translation>enthält keinen privaten Schlüssel in PEM</translation>
    </message>
</context>
<context>
    <name>sign.other-key</name>
    <message>
        <source>is no certificate of the key in {file}</source>
        <translation>ist kein Zertifikat des Schlüssels in {file}</translation>
    </message>
</context>
<context>
    <name>signature.algorithm</name>
    <message>
        <source>nobody knows {algorithm}</source>
        <translation>niemand kennt {algorithm}</translation>
    </message>
</context>
<context>
    <name>signature.attributes</name>
    <message>
        <source>it signs attributes (openssl cms without -noattr), which Linux refuses behind a file</source>
        <translation>sie signiert Attribute (openssl cms ohne -noattr), was Linux hinter einer Datei ablehnt</translation>
    </message>
</context>
<context>
    <name>signature.blacklisted</name>
    <message>
        <source>the certificate of {signer} is in the blacklist</source>
        <translation>das Zertifikat von {signer} steht in der Sperrliste</translation>
    </message>
</context>
<context>
    <name>signature.chain</name>
    <message>
        <source>the certificate of {signer} was not made by {issuer}</source>
        <translation>das Zertifikat von {signer} wurde nicht von {issuer} ausgestellt</translation>
    </message>
</context>
<context>
    <name>signature.digest-differs</name>
    <message>
        <source>the bytes are not those that were signed</source>
        <translation>die Bytes sind nicht die, die signiert wurden</translation>
    </message>
</context>
<context>
    <name>signature.digest-size</name>
    <message>
        <source>the signed digest has another size than {hash}</source>
        <translation>die signierte Prüfsumme hat eine andere Größe als {hash}</translation>
    </message>
</context>
<context>
    <name>signature.hash-unknown</name>
    <message>
        <source>nobody knows the hash {hash}</source>
        <translation>niemand kennt den Hash {hash}</translation>
    </message>
</context>
<context>
    <name>signature.kind</name>
    <message>
        <source>the appended signature is of kind {kind}; 2 is PKCS#7</source>
        <translation>die angehängte Signatur ist von der Art {kind}; 2 ist PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.length</name>
    <message>
        <source>the appended signature is said to have {size}, the file has {before} before it</source>
        <translation>die angehängte Signatur soll {size} haben, die Datei hat davor nur {before}</translation>
    </message>
</context>
<context>
    <name>signature.no-attributes</name>
    <message>
        <source>Authenticode wants signed attributes</source>
        <translation>Authenticode verlangt signierte Attribute</translation>
    </message>
</context>
<context>
    <name>signature.no-key</name>
    <message>
        <source>no trusted key made it: signed by {signer}</source>
        <translation>kein vertrauenswürdiger Schlüssel hat sie gemacht: signiert von {signer}</translation>
    </message>
</context>
<context>
    <name>signature.no-message-digest</name>
    <message>
        <source>the signed attributes have no digest</source>
        <translation>die signierten Attribute haben keine Prüfsumme</translation>
    </message>
</context>
<context>
    <name>signature.none</name>
    <message>
        <source>the file has no appended signature</source>
        <translation>die Datei hat keine angehängte Signatur</translation>
    </message>
</context>
<context>
    <name>signature.not-authenticode</name>
    <message>
        <source>it is no Authenticode signature: it is over {type}</source>
        <translation>sie ist keine Authenticode-Signatur: sie geht über {type}</translation>
    </message>
</context>
<context>
    <name>signature.not-data</name>
    <message>
        <source>it is a signature over {type}, not over data</source>
        <translation>sie ist eine Signatur über {type}, nicht über Daten</translation>
    </message>
</context>
<context>
    <name>signature.not-detached</name>
    <message>
        <source>the message holds what it signs instead of leaving it outside, so that it says nothing of this file</source>
        <translation>die Nachricht enthält selbst, was sie signiert, statt es draußen zu lassen, und sagt daher nichts über diese Datei</translation>
    </message>
</context>
<context>
    <name>signature.not-made</name>
    <message>
        <source>the signature of {signer} is not over these bytes</source>
        <translation>die Signatur von {signer} geht nicht über diese Bytes</translation>
    </message>
</context>
<context>
    <name>signature.pe-behind</name>
    <message>
        <source>certificates, counted behind the sections</source>
        <translation>Zertifikate, hinter den Abschnitten gezählt</translation>
    </message>
</context>
<context>
    <name>signature.pe-changed</name>
    <message>
        <source>its {hash} is {computed}, but {expected} was signed</source>
        <translation>ihr {hash} ist {computed}, signiert wurde aber {expected}</translation>
    </message>
</context>
<context>
    <name>signature.pe-content-tag</name>
    <message>
        <source>what it signs is no sequence</source>
        <translation>was sie signiert, ist keine Sequenz</translation>
    </message>
</context>
<context>
    <name>signature.pe-detached</name>
    <message>
        <source>the signature does not hold what it signs</source>
        <translation>die Signatur enthält nicht, was sie signiert</translation>
    </message>
</context>
<context>
    <name>signature.pe-digest-size</name>
    <message>
        <source>the signed digest has {size} bytes, not {right}</source>
        <translation>die signierte Prüfsumme hat {size} Byte, nicht {right}</translation>
    </message>
</context>
<context>
    <name>signature.pe-directory</name>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
</context>
<context>
    <name>signature.pe-empty</name>
    <message>
        <source>the wrapper at {offset} holds {room} bytes, too few to sign</source>
        <translation>die Hülle bei {offset} enthält {room} Byte, zu wenige für eine Signatur</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash</name>
    <message>
        <source>Linux does not hash PE files by {hash}</source>
        <translation>Linux hasht PE-Dateien nicht mit {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash-missing</name>
    <message>
        <source>OpenSSL has no {hash} here</source>
        <translation>OpenSSL hat hier kein {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-header</name>
    <message>
        <source>PE header</source>
        <translation>PE-Kopf</translation>
    </message>
</context>
<context>
    <name>signature.pe-headers</name>
    <message>
        <source>headers</source>
        <translation>Köpfe</translation>
    </message>
</context>
<context>
    <name>signature.pe-indirect</name>
    <message>
        <source>it signs no SPC_INDIRECT_DATA of a PE image</source>
        <translation>sie signiert kein SPC_INDIRECT_DATA eines PE-Abbilds</translation>
    </message>
</context>
<context>
    <name>signature.pe-magic</name>
    <message>
        <source>no PE32 and no PE32+: magic {magic} at {offset}</source>
        <translation>weder PE32 noch PE32+: magische Zahl {magic} bei {offset}</translation>
    </message>
</context>
<context>
    <name>signature.pe-message</name>
    <message>
        <source>PKCS#7 message</source>
        <translation>PKCS#7-Nachricht</translation>
    </message>
</context>
<context>
    <name>signature.pe-none</name>
    <message>
        <source>the {size} bytes are no PE file, or over 4 GiB</source>
        <translation>die {size} Byte sind keine PE-Datei oder mehr als 4 GiB</translation>
    </message>
</context>
<context>
    <name>signature.pe-not-pkcs7</name>
    <message>
        <source>there is no PKCS#7 message at {offset}</source>
        <translation>bei {offset} ist keine PKCS#7-Nachricht</translation>
    </message>
</context>
<context>
    <name>signature.pe-optional-header</name>
    <message>
        <source>optional header</source>
        <translation>optionaler Kopf</translation>
    </message>
</context>
<context>
    <name>signature.pe-outside</name>
    <message>
        <source>{part}: {length} bytes at {offset} are not within {begin} to {end}</source>
        <translation>{part}: {length} Byte bei {offset} liegen nicht innerhalb von {begin} bis {end}</translation>
    </message>
</context>
<context>
    <name>signature.pe-overlap</name>
    <message>
        <source>sections overlap: over {size} bytes to hash</source>
        <translation>Abschnitte überlappen sich: mehr als {size} Byte zu hashen</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7</name>
    <message>
        <source>its {size} bytes at {offset}: {error}</source>
        <translation>ihre {size} Byte bei {offset}: {error}</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7-size</name>
    <message>
        <source>the PKCS#7 at {offset} is over {most} bytes, which Linux refuses</source>
        <translation>die PKCS#7-Nachricht bei {offset} hat mehr als {most} Byte, was Linux ablehnt</translation>
    </message>
</context>
<context>
    <name>signature.pe-section</name>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>signature.pe-section-table</name>
    <message>
        <source>section table</source>
        <translation>Abschnittstabelle</translation>
    </message>
</context>
<context>
    <name>signature.pe-table</name>
    <message>
        <source>certificate table</source>
        <translation>Zertifikattabelle</translation>
    </message>
</context>
<context>
    <name>signature.pe-unsigned</name>
    <message>
        <source>the PE file of {size} bytes is not signed</source>
        <translation>die PE-Datei von {size} Byte ist nicht signiert</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper</name>
    <message>
        <source>signature in its wrapper</source>
        <translation>Signatur in ihrer Hülle</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper-kind</name>
    <message>
        <source>wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)</source>
        <translation>Hülle {revision}, {kind}: Linux kennt 0x200, 0x2 (PKCS#7)</translation>
    </message>
</context>
<context>
    <name>signature.pkcs7-size</name>
    <message>
        <source>its PKCS#7 has over {most} bytes, which Linux refuses</source>
        <translation>sein PKCS#7 hat über {most} Byte, was Linux abweist</translation>
    </message>
</context>
<context>
    <name>signature.repeats</name>
    <message>
        <source>a signed attribute stands there twice</source>
        <translation>ein signiertes Attribut steht doppelt da</translation>
    </message>
</context>
<context>
    <name>signature.revoked</name>
    <message>
        <source>the certificate of {signer} is revoked by {file}</source>
        <translation>das Zertifikat von {signer} ist durch {file} widerrufen</translation>
    </message>
</context>
<context>
    <name>signature.some-attributes</name>
    <message>
        <source>some of its signers sign attributes, others do not</source>
        <translation>manche ihrer Unterzeichner signieren Attribute, andere nicht</translation>
    </message>
</context>
<context>
    <name>signature.time</name>
    <message>
        <source>it was made at {time}, when the certificate of {signer} was not valid ({begin} to {end})</source>
        <translation>sie wurde um {time} gemacht, als das Zertifikat von {signer} nicht gültig war ({begin} bis {end})</translation>
    </message>
</context>
<context>
    <name>signature.trailer</name>
    <message>
        <source>the 12 bytes behind the signature are not zero where they must be</source>
        <translation>die 12 Byte hinter der Signatur sind nicht null, wo sie es sein müssen</translation>
    </message>
</context>
<context>
    <name>signature.trusted</name>
    <message>
        <source>signed by {signer}, trusted by {key}</source>
        <translation>signiert von {signer}, vertrauenswürdig durch {key}</translation>
    </message>
</context>
<context>
    <name>signature.weak-hash</name>
    <message>
        <source>the hash {hash} does not count for a manifest</source>
        <translation>der Hash {hash} zählt für ein Manifest nicht</translation>
    </message>
</context>
<context>
    <name>size.byte</name>
    <message>
        <source>{count} byte</source>
        <translation>{count} Byte</translation>
    </message>
</context>
<context>
    <name>size.bytes</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Byte</translation>
    </message>
</context>
<context>
    <name>snapshot.bad-file</name>
    <message>
        <source>it should hold {expected}, but begins with &quot;{found}&quot;</source>
        <translation>sie sollte {expected} enthalten, beginnt aber mit &quot;{found}&quot;</translation>
    </message>
</context>
<context>
    <name>snapshot.byte-order</name>
    <message>
        <source>snapshot.json says {order}-endian, but the machine name is {machine}</source>
        <translation>snapshot.json sagt {order}-endian, aber der Maschinenname ist {machine}</translation>
    </message>
</context>
<context>
    <name>snapshot.no-block-size</name>
    <message>
        <source>the size of memory blocks is known from the device tree only</source>
        <translation>die Größe der Speicherblöcke ist nur aus dem Gerätebaum bekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-boot-id</name>
    <message>
        <source>a crash image cannot be tied to this boot</source>
        <translation>ein Absturzabbild kann nicht an diesen Start gebunden werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cmdline</name>
    <message>
        <source>the running kernel&apos;s command line cannot be reused</source>
        <translation>die Kommandozeile des laufenden Kernels kann nicht wiederverwendet werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-config</name>
    <message>
        <source>how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked</source>
        <translation>wie der laufende Kernel konfiguriert wurde, ist unbekannt: CONFIG_KEXEC kann nicht geprüft werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cpuinfo</name>
    <message>
        <source>the processor&apos;s name and number are known from the device tree only</source>
        <translation>Name und Zahl der Prozessoren sind nur aus dem Gerätebaum bekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-loaded</name>
    <message>
        <source>whether a crash image is loaded is unknown</source>
        <translation>ob ein Absturzabbild geladen ist, ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-notes</name>
    <message>
        <source>a crash image cannot say where the processors leave their notes</source>
        <translation>ein Absturzabbild kann nicht sagen, wo die Prozessoren ihre Notizen hinterlassen</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-size</name>
    <message>
        <source>the size of the crash region is known from the device tree only</source>
        <translation>die Größe des Absturzbereichs ist nur aus dem Gerätebaum bekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-dmesg</name>
    <message>
        <source>what the running kernel said at boot cannot be compared</source>
        <translation>was der laufende Kernel beim Start sagte, kann nicht verglichen werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-fdt</name>
    <message>
        <source>memory that the firmware reserved in the boot tree is unknown, and profiles that start from the boot tree start from the live tree</source>
        <translation>welchen Speicher die Firmware im Start-Baum reserviert hat, ist unbekannt, und Profile, die vom Start-Baum ausgehen, gehen vom lebenden Baum aus</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-ascii</name>
    <message>
        <source>the measurement log cannot be shown as the kernel writes it</source>
        <translation>das Messprotokoll kann nicht gezeigt werden, wie der Kernel es schreibt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-binary</name>
    <message>
        <source>the measurement log cannot be handed over</source>
        <translation>das Messprotokoll kann nicht übergeben werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-iomem</name>
    <message>
        <source>the kernel&apos;s own list of RAM cannot be compared with the device tree</source>
        <translation>die RAM-Liste des Kernels selbst kann nicht mit dem Gerätebaum verglichen werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-json</name>
    <message>
        <source>how the snapshot was made is unknown; the byte order is taken from uname</source>
        <translation>wie der Schnappschuss gemacht wurde, ist unbekannt; die Byte-Reihenfolge wird aus uname genommen</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-panic</name>
    <message>
        <source>the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)</source>
        <translation>die Zahl der erlaubten Ladevorgänge von Absturzabbildern ist unbekannt (der Kernel ist vielleicht älter als 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-reboot</name>
    <message>
        <source>the number of allowed loads is unknown (the kernel may be older than 6.3)</source>
        <translation>die Zahl der erlaubten Ladevorgänge ist unbekannt (der Kernel ist vielleicht älter als 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-live-tree</name>
    <message>
        <source>the end of the running kernel, the crash region and the hash table are unknown, there is no memory fingerprint, and profiles that start from the live tree start from the boot tree</source>
        <translation>das Ende des laufenden Kernels, der Absturzbereich und die Hash-Tabelle sind unbekannt, es gibt keinen Speicher-Fingerabdruck, und Profile, die vom lebenden Baum ausgehen, gehen vom Start-Baum aus</translation>
    </message>
</context>
<context>
    <name>snapshot.no-load-disabled</name>
    <message>
        <source>whether kexec_load is disabled on the target is unknown</source>
        <translation>ob kexec_load auf dem Ziel abgeschaltet ist, ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-loaded</name>
    <message>
        <source>whether the running kernel can kexec at all, and has an image loaded, is unknown</source>
        <translation>ob der laufende Kernel überhaupt kexec kann und ein Abbild geladen hat, ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lockdown</name>
    <message>
        <source>whether lockdown forbids kexec_load is unknown</source>
        <translation>ob Lockdown kexec_load verbietet, ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lsm</name>
    <message>
        <source>which security modules are active is unknown</source>
        <translation>welche Sicherheitsmodule aktiv sind, ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-memory</name>
    <message>
        <source>the kernel&apos;s early list of RAM cannot be compared with the device tree</source>
        <translation>die frühe RAM-Liste des Kernels kann nicht mit dem Gerätebaum verglichen werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-reserved</name>
    <message>
        <source>the kernel&apos;s early reservations cannot be compared with the device tree</source>
        <translation>die frühen Reservierungen des Kernels können nicht mit dem Gerätebaum verglichen werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-meminfo</name>
    <message>
        <source>half of RAM, the limit for all segments, is reckoned from the device tree, which counts more than the kernel does</source>
        <translation>die Hälfte des RAM, die Grenze für alle Segmente, wird aus dem Gerätebaum berechnet, der mehr zählt als der Kernel</translation>
    </message>
</context>
<context>
    <name>snapshot.no-pagesize</name>
    <message>
        <source>the page size of the running kernel must be given or assumed</source>
        <translation>die Seitengröße des laufenden Kernels muss angegeben oder angenommen werden</translation>
    </message>
</context>
<context>
    <name>snapshot.no-release</name>
    <message>
        <source>the running kernel&apos;s version is unknown, so that its known errors are not looked for</source>
        <translation>die Version des laufenden Kernels ist unbekannt; nach ihren bekannten Fehlern wird darum nicht gesucht</translation>
    </message>
</context>
<context>
    <name>snapshot.no-uname</name>
    <message>
        <source>the machine name is unknown</source>
        <translation>der Maschinenname ist unbekannt</translation>
    </message>
</context>
<context>
    <name>snapshot.no-vmcoreinfo</name>
    <message>
        <source>a crash image cannot say where vmcoreinfo is</source>
        <translation>ein Absturzabbild kann nicht sagen, wo vmcoreinfo ist</translation>
    </message>
</context>
<context>
    <name>snapshot.none</name>
    <message>
        <source>it is no snapshot: it has neither device-tree/ nor fdt</source>
        <translation>es ist kein Schnappschuss: es hat weder device-tree/ noch fdt</translation>
    </message>
</context>
<context>
    <name>snapshot.secret</name>
    <message>
        <source>{source} holds the secret {path}; it was dropped</source>
        <translation>{source} enthält das Geheimnis {path}; es wurde weggelassen</translation>
    </message>
</context>
<context>
    <name>snapshot.skipped</name>
    <message>
        <source>{count} file(s) could not be used, the first: {first}</source>
        <translation>{count} Datei(en) konnten nicht benutzt werden, die erste: {first}</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-deep</name>
    <message>
        <source>nodes are nested too deeply</source>
        <translation>Knoten sind zu tief verschachtelt</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-empty</name>
    <message>
        <source>the device tree is empty</source>
        <translation>der Gerätebaum ist leer</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-name</name>
    <message>
        <source>a name is too long</source>
        <translation>ein Name ist zu lang</translation>
    </message>
</context>
<context>
    <name>snapshot.unreadable</name>
    <message>
        <source>{file} could not be captured: {reason}</source>
        <translation>{file} konnte nicht aufgenommen werden: {reason}</translation>
    </message>
</context>
<context>
    <name>snapshot.version</name>
    <message>
        <source>snapshot.json has version {version}; version {known} is known here, so some of what it says may be missed</source>
        <translation>snapshot.json hat Version {version}; hier ist Version {known} bekannt, manches darin kann also entgehen</translation>
    </message>
</context>
<context>
    <name>source.backup</name>
    <message>
        <source>filled by the purgatory</source>
        <translation>vom Purgatory gefüllt</translation>
    </message>
</context>
<context>
    <name>source.builtin-big</name>
    <message>
        <source>built-in purgatory (big-endian)</source>
        <translation>eingebautes Purgatory (Big-Endian)</translation>
    </message>
</context>
<context>
    <name>source.builtin-little</name>
    <message>
        <source>built-in purgatory (little-endian)</source>
        <translation>eingebautes Purgatory (Little-Endian)</translation>
    </message>
</context>
<context>
    <name>source.elfcorehdr</name>
    <message>
        <source>header of the dump: {notes} notes, {ranges} ranges of memory</source>
        <translation>Kopf des Dumps: {notes} Notizen, {ranges} Speicherbereiche</translation>
    </message>
</context>
<context>
    <name>source.load</name>
    <message>
        <source>{file}: PT_LOAD {number} at file offset {offset}</source>
        <translation>{file}: PT_LOAD {number} ab Dateioffset {offset}</translation>
    </message>
</context>
<context>
    <name>source.loads</name>
    <message>
        <source>{file}: {count} PT_LOAD</source>
        <translation>{file}: {count} PT_LOAD</translation>
    </message>
</context>
<context>
    <name>source.measurements</name>
    <message>
        <source>the target&apos;s measurement log</source>
        <translation>das Messprotokoll des Ziels</translation>
    </message>
</context>
<context>
    <name>source.running-kernel</name>
    <message>
        <source>the running kernel&apos;s own purgatory</source>
        <translation>das eigene Purgatory des laufenden Kernels</translation>
    </message>
</context>
<context>
    <name>source.tree</name>
    <message>
        <source>the target&apos;s device tree, edited</source>
        <translation>der Gerätebaum des Ziels, bearbeitet</translation>
    </message>
</context>
<context>
    <name>table.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>table.too-long</name>
    <message>
        <source>the table has too many rows</source>
        <translation>die Tabelle hat zu viele Zeilen</translation>
    </message>
</context>
<context>
    <name>target.ansible-marker</name>
    <message>
        <source>Ansible knows the new system by the plan&apos;s marker, which this bundle does not have</source>
        <translation>Ansible erkennt das neue System an der Marke des Plans, die dieses Bündel nicht hat</translation>
    </message>
</context>
<context>
    <name>target.bad-destination</name>
    <message>
        <source>&quot;{text}&quot; is no destination: {why}</source>
        <translation>„{text}“ ist kein Ziel: {why}</translation>
    </message>
</context>
<context>
    <name>target.boot-crash</name>
    <message>
        <source>plan {plan} is a crash image: the running kernel enters it when it panics, and nothing else starts it. Load it (kwb target load), and it waits in the memory reserved for it; to try it, let the machine panic: echo c &gt; /proc/sysrq-trigger</source>
        <translation>Plan {plan} ist ein Absturzabbild: der laufende Kernel betritt es bei einer Panik, und nichts anderes startet es. Laden Sie es (kwb target load), dann wartet es in dem dafür freigehaltenen Speicher; zum Ausprobieren lassen Sie die Maschine in Panik geraten: echo c &gt; /proc/sysrq-trigger</translation>
    </message>
</context>
<context>
    <name>target.boot-local</name>
    <message>
        <source>this machine cannot be watched by itself while it boots</source>
        <translation>diese Maschine kann sich nicht selbst beobachten, während sie startet</translation>
    </message>
</context>
<context>
    <name>target.boot-local-hint</name>
    <message>
        <source>load it, then run &quot;systemctl kexec&quot;</source>
        <translation>laden Sie es, führen Sie dann „systemctl kexec“ aus</translation>
    </message>
</context>
<context>
    <name>target.boot-refused</name>
    <message>
        <source>the target does not start it: {why}</source>
        <translation>das Ziel startet es nicht: {why}</translation>
    </message>
</context>
<context>
    <name>target.bundle-damaged</name>
    <message>
        <source>this is not the file that was written into the bundle</source>
        <translation>das ist nicht die Datei, die ins Bündel geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>target.bundle-lacks</name>
    <message>
        <source>the bundle lacks a file</source>
        <translation>dem Bündel fehlt eine Datei</translation>
    </message>
</context>
<context>
    <name>target.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>target.cannot-pack</name>
    <message>
        <source>files cannot be packed: {why}</source>
        <translation>Dateien können nicht gepackt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-prune</name>
    <message>
        <source>the store cannot be cleared: {why}</source>
        <translation>die Ablage kann nicht aufgeräumt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-store</name>
    <message>
        <source>the target cannot keep the file: {why}</source>
        <translation>das Ziel kann die Datei nicht ablegen: {why}</translation>
    </message>
</context>
<context>
    <name>target.destination-hint</name>
    <message>
        <source>give a host, user@host, ssh://user@host:port or local:</source>
        <translation>geben Sie einen Rechner, user@host, ssh://user@host:port oder local: an</translation>
    </message>
</context>
<context>
    <name>target.export-again</name>
    <message>
        <source>export the bundle again</source>
        <translation>exportieren Sie das Bündel noch einmal</translation>
    </message>
</context>
<context>
    <name>target.history-unreadable</name>
    <message>
        <source>the history cannot be read: {why}</source>
        <translation>der Verlauf kann nicht gelesen werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.host-key-hint</name>
    <message>
        <source>the target&apos;s host key is unknown or another than before: compare its fingerprint with one that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R</source>
        <translation>der Rechnerschlüssel des Ziels ist unbekannt oder ein anderer als zuvor: Vergleichen Sie seinen Fingerabdruck mit einem, dem Sie trauen, verbinden Sie sich dann einmal mit ssh, oder nehmen Sie den alten Schlüssel mit ssh-keygen -R heraus</translation>
    </message>
</context>
<context>
    <name>target.install-ssh</name>
    <message>
        <source>on Debian it is in the package openssh-client</source>
        <translation>unter Debian ist es im Paket openssh-client</translation>
    </message>
</context>
<context>
    <name>target.localhost-overruled</name>
    <message>
        <source>the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is checked all the same</source>
        <translation>die SSH-Konfiguration sagt NoHostAuthenticationForLocalhost=yes; der Rechnerschlüssel wird trotzdem geprüft</translation>
    </message>
</context>
<context>
    <name>target.login-hint</name>
    <message>
        <source>try the same login by ssh; kwb asks nothing that ssh does not ask</source>
        <translation>versuchen Sie dieselbe Anmeldung mit ssh; kwb verlangt nichts, was ssh nicht verlangt</translation>
    </message>
</context>
<context>
    <name>target.lost-again</name>
    <message>
        <source>the connection was lost a second time</source>
        <translation>die Verbindung ging ein zweites Mal verloren</translation>
    </message>
</context>
<context>
    <name>target.no-bundle</name>
    <message>
        <source>this is no bundle: it has no manifest.json</source>
        <translation>das ist kein Bündel: Es hat kein manifest.json</translation>
    </message>
</context>
<context>
    <name>target.no-console-command</name>
    <message>
        <source>the console command cannot be run: {why}</source>
        <translation>der Konsolenbefehl kann nicht ausgeführt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-console-file</name>
    <message>
        <source>the console cannot be read: {why}</source>
        <translation>die Konsole kann nicht gelesen werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader</name>
    <message>
        <source>the target has no loader of ours that could unload a crash image</source>
        <translation>das Ziel hat keinen Lader von uns, der ein Absturzabbild entladen könnte</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader-hint</name>
    <message>
        <source>kwb target push a crash bundle first, or run kexec -p -u there</source>
        <translation>senden Sie zuerst ein Absturzbündel (kwb target push), oder führen Sie dort kexec -p -u aus</translation>
    </message>
</context>
<context>
    <name>target.no-folder</name>
    <message>
        <source>no folder for the SSH connection can be made: {why}</source>
        <translation>für die SSH-Verbindung kann kein Ordner angelegt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-gzip</name>
    <message>
        <source>the data cannot be compressed</source>
        <translation>die Daten können nicht komprimiert werden</translation>
    </message>
</context>
<context>
    <name>target.no-history</name>
    <message>
        <source>the history cannot be written: {why}</source>
        <translation>der Verlauf kann nicht geschrieben werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-loader</name>
    <message>
        <source>the target has no loader of ours that could unload it</source>
        <translation>das Ziel hat keinen Lader von uns, der es entladen könnte</translation>
    </message>
</context>
<context>
    <name>target.no-loader-hint</name>
    <message>
        <source>kwb target push a bundle first, or run kexec -u there</source>
        <translation>senden Sie zuerst ein Bündel (kwb target push), oder führen Sie dort kexec -u aus</translation>
    </message>
</context>
<context>
    <name>target.no-snapshot</name>
    <message>
        <source>no snapshot can be captured: {why}</source>
        <translation>es kann kein Schnappschuss aufgenommen werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-ssh</name>
    <message>
        <source>ssh cannot be run: {why}</source>
        <translation>ssh kann nicht ausgeführt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-temporary-folder</name>
    <message>
        <source>no temporary folder can be made for the bundle: {why}</source>
        <translation>für das Bündel kann kein temporärer Ordner angelegt werden: {why}</translation>
    </message>
</context>
<context>
    <name>target.noise</name>
    <message>
        <source>the target&apos;s login shell only makes noise</source>
        <translation>die Anmelde-Shell des Ziels gibt nur Unverständliches aus</translation>
    </message>
</context>
<context>
    <name>target.old-loader</name>
    <message>
        <source>the bundle&apos;s loader is of an earlier version and would not check the manifest</source>
        <translation>der Lader des Bündels ist aus einer früheren Version und würde das Manifest nicht prüfen</translation>
    </message>
</context>
<context>
    <name>target.other-bytes</name>
    <message>
        <source>the target has got other bytes than were sent; they were thrown away</source>
        <translation>das Ziel hat andere Bytes bekommen, als gesendet wurden; sie wurden verworfen</translation>
    </message>
</context>
<context>
    <name>target.push-again</name>
    <message>
        <source>push again; if it happens twice, look at the target&apos;s disk</source>
        <translation>senden Sie noch einmal; geschieht es zweimal, sehen Sie nach der Platte des Ziels</translation>
    </message>
</context>
<context>
    <name>target.said</name>
    <message>
        <source>it said: {words}</source>
        <translation>es sagte: {words}</translation>
    </message>
</context>
<context>
    <name>target.snapshot-too-large</name>
    <message>
        <source>the snapshot is larger than 256 MiB</source>
        <translation>der Schnappschuss ist größer als 256 MiB</translation>
    </message>
</context>
<context>
    <name>target.state-cut</name>
    <message>
        <source>the target&apos;s answer about itself ended too early</source>
        <translation>die Auskunft des Ziels über sich endete zu früh</translation>
    </message>
</context>
<context>
    <name>target.store-cut</name>
    <message>
        <source>the list of the target&apos;s store ended too early</source>
        <translation>die Liste der Ablage des Ziels endete zu früh</translation>
    </message>
</context>
<context>
    <name>target.strict-overruled</name>
    <message>
        <source>the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are asked for all the same</source>
        <translation>die SSH-Konfiguration sagt StrictHostKeyChecking={value}; nach unbekannten Rechnerschlüsseln wird trotzdem gefragt</translation>
    </message>
</context>
<context>
    <name>target.unreachable</name>
    <message>
        <source>the target cannot be reached: {why}</source>
        <translation>das Ziel ist nicht zu erreichen: {why}</translation>
    </message>
</context>
<context>
    <name>target.unsteady</name>
    <message>
        <source>the file does not arrive whole on the target</source>
        <translation>die Datei kommt auf dem Ziel nicht vollständig an</translation>
    </message>
</context>
<context>
    <name>target.watch-cancelled</name>
    <message>
        <source>watching was cancelled; the machine goes on with what it does</source>
        <translation>das Beobachten wurde abgebrochen; die Maschine macht weiter mit dem, was sie tut</translation>
    </message>
</context>
<context>
    <name>token.accumulated</name>
    <message>
        <source>{name} is given {count} times; each has its effect.</source>
        <translation>{name} ist {count}-mal angegeben; jedes wirkt.</translation>
    </message>
</context>
<context>
    <name>token.by-reader</name>
    <message>
        <source>{name} is given {count} times; which of them count depends on who reads it.</source>
        <translation>{name} ist {count}-mal angegeben; welche davon zählen, hängt davon ab, wer es liest.</translation>
    </message>
</context>
<context>
    <name>token.effective</name>
    <message>
        <source>{name} is given {count} times; this one is the last and counts.</source>
        <translation>{name} ist {count}-mal angegeben; dieses ist das letzte und zählt.</translation>
    </message>
</context>
<context>
    <name>token.effective-first</name>
    <message>
        <source>{name} is given {count} times; this one is the first and counts.</source>
        <translation>{name} ist {count}-mal angegeben; dieses ist das erste und zählt.</translation>
    </message>
</context>
<context>
    <name>token.for-init</name>
    <message>
        <source>Stands behind &quot;--&quot;: it goes to the first program, not to the kernel.</source>
        <translation>Steht hinter &quot;--&quot;: es geht an das erste Programm, nicht an den Kernel.</translation>
    </message>
</context>
<context>
    <name>token.overridden</name>
    <message>
        <source>{name} is given {count} times; a later one takes the place of this.</source>
        <translation>{name} ist {count}-mal angegeben; ein späteres tritt an die Stelle von diesem.</translation>
    </message>
</context>
<context>
    <name>token.overridden-first</name>
    <message>
        <source>{name} is given {count} times; the first counts, and this one is ignored.</source>
        <translation>{name} ist {count}-mal angegeben; das erste zählt, und dieses wird nicht beachtet.</translation>
    </message>
</context>
<context>
    <name>trace.and-more</name>
    <message>
        <source> and {count} more</source>
        <translation> und {count} weitere</translation>
    </message>
</context>
<context>
    <name>trace.asked</name>
    <message>
        <source>Looked {direction} for {size} bytes at a multiple of {align}, in [{min}, {end}) ({limit}).</source>
        <translation>Gesucht wurde {direction}: {size} Byte an einem Vielfachen von {align}, in [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>trace.bottom-up</name>
    <message>
        <source>bottom up</source>
        <translation>von unten nach oben</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-changed</name>
    <message>
        <source>{allocator} makes &quot;{cmdline}&quot; of the command line.</source>
        <translation>{allocator} macht &quot;{cmdline}&quot; aus der Kommandozeile.</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-dropped</name>
    <message>
        <source>{word} of the target&apos;s command line is left out: it was about the running kernel.</source>
        <translation>{word} der Kommandozeile des Ziels wird weggelassen: es betraf den laufenden Kernel.</translation>
    </message>
</context>
<context>
    <name>trace.crash-region</name>
    <message>
        <source>All of a crash image lies in {region}, which the running kernel keeps free ({sources}).</source>
        <translation>Alles von einem Absturzabbild liegt in {region}, das der laufende Kernel freihält ({sources}).</translation>
    </message>
</context>
<context>
    <name>trace.elfcorehdr-word</name>
    <message>
        <source>elfcorehdr= on the command line tells the crash kernel where the header of the dump is: &quot;{cmdline}&quot;.</source>
        <translation>elfcorehdr= auf der Kommandozeile sagt dem Absturz-Kernel, wo der Kopf des Dumps ist: &quot;{cmdline}&quot;.</translation>
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
        <translation>Ausgespart: {what} {range} ({source}){more}; Regel: {rule}.</translation>
    </message>
</context>
<context>
    <name>trace.extent</name>
    <message>
        <source>Kept clear of {range}: the new kernel moves itself there before it reads anything else.</source>
        <translation>Ausgespart: {range}; der neue Kernel zieht dorthin um, bevor er irgendetwas anderes liest.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free</name>
    <message>
        <source>{ram} It is free without the {reserved} ranges that the kernel&apos;s own memblock lists as reserved.</source>
        <translation>{ram} Frei ist er ohne die {reserved} Bereiche, die memblock des Kernels als reserviert aufführt.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free-tree</name>
    <message>
        <source>{ram} It is free without {reserved} ranges that the device tree says are reserved; what the kernel reserved besides is not known.</source>
        <translation>{ram} Frei ist er ohne {reserved} Bereiche, die der Gerätebaum reserviert nennt; was der Kernel außerdem reserviert hat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>trace.ram-iomem</name>
    <message>
        <source>RAM is the {count} lines &quot;System RAM&quot; of /proc/iomem.</source>
        <translation>RAM sind die {count} Zeilen &quot;System RAM&quot; von /proc/iomem.</translation>
    </message>
</context>
<context>
    <name>trace.ram-lite</name>
    <message>
        <source>RAM is what the memory nodes list below {top}{which}: {count} ranges.</source>
        <translation>RAM ist, was die Speicherknoten unter {top}{which} aufführen: {count} Bereiche.</translation>
    </message>
</context>
<context>
    <name>trace.ram-memblock</name>
    <message>
        <source>RAM is what the kernel&apos;s own memblock lists (regions: {count}).</source>
        <translation>RAM ist, was memblock des Kernels aufführt (Regionen: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.ram-node-end</name>
    <message>
        <source>the end of the lowest memory node</source>
        <translation>das Ende des niedrigsten Speicherknotens</translation>
    </message>
</context>
<context>
    <name>trace.ram-one-range</name>
    <message>
        <source>RAM is taken as one range from 0 to {end}, {what}, minus what is excluded.</source>
        <translation>RAM wird als ein Bereich von 0 bis {end} genommen, {what}, abzüglich des Ausgeschlossenen.</translation>
    </message>
</context>
<context>
    <name>trace.ram-tool-limit</name>
    <message>
        <source>beyond which the tool does not look</source>
        <translation>hinter der das Werkzeug nicht sucht</translation>
    </message>
</context>
<context>
    <name>trace.ram-tree</name>
    <message>
        <source>RAM is what the device tree lists: {size} bytes (ranges: {count}).</source>
        <translation>RAM ist, was der Gerätebaum aufführt: {size} Byte (Bereiche: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.reach</name>
    <message>
        <source>It cannot lie in {range}: {because}.</source>
        <translation>In {range} kann es nicht liegen: {because}.</translation>
    </message>
</context>
<context>
    <name>trace.reserve</name>
    <message>
        <source>Kept clear of {range}: reserved by the request.</source>
        <translation>Ausgespart: {range}, von der Anfrage reserviert.</translation>
    </message>
</context>
<context>
    <name>trace.top-down</name>
    <message>
        <source>top down</source>
        <translation>von oben nach unten</translation>
    </message>
</context>
<context>
    <name>tree-lines.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tree-rows.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tree-rows.filter-cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>tree-rows.limit</name>
    <message>
        <source>the device tree has too many parts to show</source>
        <translation>der Gerätebaum hat zu viele Teile, um ihn zu zeigen</translation>
    </message>
</context>
<context>
    <name>tree.backup-row</name>
    <message>
        <source>the copy of the first memory must stay</source>
        <translation>die Kopie des ersten Speichers muss bleiben</translation>
    </message>
</context>
<context>
    <name>tree.boot-cpu-zero</name>
    <message>
        <source>the purgatory writes the CPU that boots there</source>
        <translation>das Purgatory schreibt die startende CPU dorthin</translation>
    </message>
</context>
<context>
    <name>tree.bootargs</name>
    <message>
        <source>the new kernel&apos;s command line</source>
        <translation>die Kommandozeile des neuen Kernels</translation>
    </message>
</context>
<context>
    <name>tree.bootargs-none</name>
    <message>
        <source>no command line was asked for</source>
        <translation>keine Kommandozeile wurde verlangt</translation>
    </message>
</context>
<context>
    <name>tree.booted-from-kexec</name>
    <message>
        <source>tells the kernel that no firmware came before it</source>
        <translation>sagt dem Kernel, dass keine Firmware vor ihm kam</translation>
    </message>
</context>
<context>
    <name>tree.cell-too-small</name>
    <message>
        <source>{value} does not fit the one cell that the root has for it</source>
        <translation>{value} passt nicht in die eine Zelle, die die Wurzel dafür hat</translation>
    </message>
</context>
<context>
    <name>tree.chosen</name>
    <message>
        <source>the node that carries what a boot loader tells a kernel</source>
        <translation>der Knoten, der trägt, was ein Bootlader einem Kernel sagt</translation>
    </message>
</context>
<context>
    <name>tree.cpus</name>
    <message>
        <source>CPUs as they are now, not as they were at boot</source>
        <translation>CPUs, wie sie jetzt sind, nicht wie sie beim Start waren</translation>
    </message>
</context>
<context>
    <name>tree.crash-old</name>
    <message>
        <source>it is about a crash dump of an earlier kernel</source>
        <translation>es betrifft den Speicherauszug eines früheren Kernels</translation>
    </message>
</context>
<context>
    <name>tree.dma-window</name>
    <message>
        <source>DMA windows as they are now</source>
        <translation>DMA-Fenster, wie sie jetzt sind</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable</name>
    <message>
        <source>what the crash kernel may use of each LMB: rows for those alone that it looks at, because others would bring it out of step</source>
        <translation>was der Absturz-Kernel von jedem LMB benutzen darf: nur Zeilen für die, die er ansieht, weil andere ihn aus dem Tritt brächten</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable-all</name>
    <message>
        <source>what the crash kernel may use of each LMB: a row for each</source>
        <translation>was der Absturz-Kernel von jedem LMB benutzen darf: eine Zeile für jeden</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr</name>
    <message>
        <source>where the header of the dump is, for kernels that look here</source>
        <translation>wo der Kopf des Dumps ist, für Kernel, die hier nachsehen</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr-row</name>
    <message>
        <source>the header of the dump must stay</source>
        <translation>der Kopf des Dumps muss bleiben</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row</name>
    <message>
        <source>the tree itself, so that the reservation block is never empty</source>
        <translation>der Baum selbst, damit der Reservierungsblock nie leer ist</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row-old</name>
    <message>
        <source>the running kernel&apos;s own tree is not needed any more</source>
        <translation>der eigene Baum des laufenden Kernels wird nicht mehr gebraucht</translation>
    </message>
</context>
<context>
    <name>tree.hand-edit</name>
    <message>
        <source>asked for by the request</source>
        <translation>von der Anfrage verlangt</translation>
    </message>
</context>
<context>
    <name>tree.ima</name>
    <message>
        <source>the new kernel takes the measurement log over from there</source>
        <translation>der neue Kernel übernimmt das Messprotokoll von dort</translation>
    </message>
</context>
<context>
    <name>tree.ima-old</name>
    <message>
        <source>the measurement log of an earlier kernel was taken over already</source>
        <translation>das Messprotokoll eines früheren Kernels wurde schon übernommen</translation>
    </message>
</context>
<context>
    <name>tree.initrd-end</name>
    <message>
        <source>first byte behind the new initrd</source>
        <translation>erstes Byte hinter dem neuen Initrd</translation>
    </message>
</context>
<context>
    <name>tree.initrd-old</name>
    <message>
        <source>the running kernel&apos;s initrd means nothing to the new one</source>
        <translation>das Initrd des laufenden Kernels bedeutet dem neuen nichts</translation>
    </message>
</context>
<context>
    <name>tree.initrd-row</name>
    <message>
        <source>the new kernel must not use the initrd&apos;s memory before it is unpacked</source>
        <translation>der neue Kernel darf den Speicher des Initrd nicht benutzen, bevor es entpackt ist</translation>
    </message>
</context>
<context>
    <name>tree.initrd-start</name>
    <message>
        <source>first byte of the new initrd</source>
        <translation>erstes Byte des neuen Initrd</translation>
    </message>
</context>
<context>
    <name>tree.keep-row</name>
    <message>
        <source>the boot loader reserved it for a reason that still holds</source>
        <translation>der Bootlader hat es aus einem Grund reserviert, der noch gilt</translation>
    </message>
</context>
<context>
    <name>tree.last-row</name>
    <message>
        <source>the last row is taken for the tree&apos;s own</source>
        <translation>die letzte Zeile wird für die des Baums selbst gehalten</translation>
    </message>
</context>
<context>
    <name>tree.lite-row</name>
    <message>
        <source>{what} ({source}) was kept clear of, so it is reserved</source>
        <translation>{what} ({source}) wurde freigehalten, also ist es reserviert</translation>
    </message>
</context>
<context>
    <name>tree.lite-row-old</name>
    <message>
        <source>the rows of the tree are deleted, but every second one is stepped over</source>
        <translation>die Zeilen des Baums werden gelöscht, aber jede zweite wird übersprungen</translation>
    </message>
</context>
<context>
    <name>tree.lite-sorted</name>
    <message>
        <source>nodes and properties are sorted by name</source>
        <translation>Knoten und Eigenschaften sind nach Namen sortiert</translation>
    </message>
</context>
<context>
    <name>tree.marker</name>
    <message>
        <source>the marker lets a booted machine be asked which plan it runs</source>
        <translation>durch die Marke lässt sich eine gestartete Maschine fragen, nach welchem Plan sie läuft</translation>
    </message>
</context>
<context>
    <name>tree.old-memory-row</name>
    <message>
        <source>memory of the kernel that died, up to the crash region: it is what the dump is about</source>
        <translation>Speicher des toten Kernels, bis zum Absturzbereich: davon handelt der Dump</translation>
    </message>
</context>
<context>
    <name>tree.overlay</name>
    <message>
        <source>an overlay of the request</source>
        <translation>ein Overlay der Anfrage</translation>
    </message>
</context>
<context>
    <name>tree.reserve</name>
    <message>
        <source>{what} ({source}) stays in use</source>
        <translation>{what} ({source}) bleibt in Gebrauch</translation>
    </message>
</context>
<context>
    <name>tree.running-only</name>
    <message>
        <source>it describes the running kernel only</source>
        <translation>es beschreibt nur den laufenden Kernel</translation>
    </message>
</context>
<context>
    <name>tree.seed</name>
    <message>
        <source>room for random bytes that the loader fills in on the target (late slot)</source>
        <translation>Platz für Zufallsbytes, die der Lader auf dem Ziel einsetzt (später Platz)</translation>
    </message>
</context>
<context>
    <name>tree.seed-old</name>
    <message>
        <source>a seed may be used once only</source>
        <translation>ein Zufallswert darf nur einmal benutzt werden</translation>
    </message>
</context>
<context>
    <name>tree.sorted</name>
    <message>
        <source>siblings are sorted by name</source>
        <translation>Geschwister sind nach Namen sortiert</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory</name>
    <message>
        <source>the crash kernel takes this in place of reg: memory up to the end of the crash region, and the firmware&apos;s</source>
        <translation>der Absturz-Kernel nimmt dies statt reg: Speicher bis zum Ende des Absturzbereichs, und den der Firmware</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory-range</name>
    <message>
        <source>the crash region, for kernels that look here (those of PowerPC do not)</source>
        <translation>der Absturzbereich, für Kernel, die hier nachsehen (die von PowerPC tun es nicht)</translation>
    </message>
</context>
<context>
    <name>trust.added</name>
    <message>
        <source>{name}, {digest}</source>
        <translation>{name}, {digest}</translation>
    </message>
</context>
<context>
    <name>trust.appended</name>
    <message>
        <source>appended, {size} at {offset}</source>
        <translation>angehängt, {size} bei {offset}</translation>
    </message>
</context>
<context>
    <name>trust.authenticode</name>
    <message>
        <source>Authenticode, {size} at {offset}</source>
        <translation>Authenticode, {size} bei {offset}</translation>
    </message>
</context>
<context>
    <name>trust.blacklist</name>
    <message>
        <source>blacklist of the target</source>
        <translation>Sperrliste des Ziels</translation>
    </message>
</context>
<context>
    <name>trust.blacklisted-key</name>
    <message>
        <source>in that blacklist</source>
        <translation>in dieser Sperrliste</translation>
    </message>
</context>
<context>
    <name>trust.by-issuer</name>
    <message>
        <source>{issuer}, serial number {serial}</source>
        <translation>{issuer}, Seriennummer {serial}</translation>
    </message>
</context>
<context>
    <name>trust.by-key</name>
    <message>
        <source>the key with the identifier {id}</source>
        <translation>Schlüssel mit der Kennung {id}</translation>
    </message>
</context>
<context>
    <name>trust.call-accepted</name>
    <message>
        <source>accepted: {why}</source>
        <translation>angenommen: {why}</translation>
    </message>
</context>
<context>
    <name>trust.call-refused</name>
    <message>
        <source>refused with {name}: {why}</source>
        <translation>abgelehnt mit {name}: {why}</translation>
    </message>
</context>
<context>
    <name>trust.entries</name>
    <message>
        <source>entries: {count}</source>
        <translation>Einträge: {count}</translation>
    </message>
</context>
<context>
    <name>trust.key-absent</name>
    <message>
        <source>in none of its keyrings that can be read</source>
        <translation>in keinem seiner lesbaren Schlüsselringe</translation>
    </message>
</context>
<context>
    <name>trust.key-found</name>
    <message>
        <source>in one of its keyrings</source>
        <translation>in einem seiner Schlüsselringe</translation>
    </message>
</context>
<context>
    <name>trust.key-there</name>
    <message>
        <source>the trusted key on the target</source>
        <translation>der vertraute Schlüssel auf dem Ziel</translation>
    </message>
</context>
<context>
    <name>trust.known</name>
    <message>
        <source>{name}, which the log has already</source>
        <translation>{name}, schon im Protokoll</translation>
    </message>
</context>
<context>
    <name>trust.log</name>
    <message>
        <source>measurement log of the target</source>
        <translation>Messprotokoll des Ziels</translation>
    </message>
</context>
<context>
    <name>trust.measures-cmdline</name>
    <message>
        <source>measured: the command line</source>
        <translation>gemessen: die Kommandozeile</translation>
    </message>
</context>
<context>
    <name>trust.measures-initrd</name>
    <message>
        <source>measured: the initrd</source>
        <translation>gemessen: das Initrd</translation>
    </message>
</context>
<context>
    <name>trust.measures-kernel</name>
    <message>
        <source>measured: the kernel</source>
        <translation>gemessen: der Kernel</translation>
    </message>
</context>
<context>
    <name>trust.no-blacklist</name>
    <message>
        <source>not known as a whole</source>
        <translation>nicht vollständig bekannt</translation>
    </message>
</context>
<context>
    <name>trust.no-log</name>
    <message>
        <source>the snapshot has none</source>
        <translation>der Schnappschuss hat keines</translation>
    </message>
</context>
<context>
    <name>trust.no-policy</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>trust.nobody-asked</name>
    <message>
        <source>not judged: no trusted certificates are known</source>
        <translation>nicht beurteilt: es sind keine vertrauenswürdigen Zertifikate bekannt</translation>
    </message>
</context>
<context>
    <name>trust.not-measured</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>trust.policy</name>
    <message>
        <source>policy of IMA on the target</source>
        <translation>Richtlinie von IMA auf dem Ziel</translation>
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
        <translation>PCR {number} ({bank}) danach</translation>
    </message>
</context>
<context>
    <name>trust.rule</name>
    <message>
        <source>its rule for kernels</source>
        <translation>ihre Regel für Kernel</translation>
    </message>
</context>
<context>
    <name>trust.signature</name>
    <message>
        <source>signature of the kernel</source>
        <translation>Signatur des Kernels</translation>
    </message>
</context>
<context>
    <name>trust.signer</name>
    <message>
        <source>signed by</source>
        <translation>signiert von</translation>
    </message>
</context>
<context>
    <name>trust.unsigned</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>trust.verdict</name>
    <message>
        <source>verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>walk.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>Big-Endian</translation>
    </message>
</context>
<context>
    <name>walk.console</name>
    <message>
        <source>it says hello</source>
        <translation>es meldet sich</translation>
    </message>
</context>
<context>
    <name>walk.console-banner</name>
    <message>
        <source>Its first line names the plan and the number of segments that it will check: {count}.</source>
        <translation>Seine erste Zeile nennt den Plan und die Zahl der Segmente, die es prüfen wird: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.console-hv</name>
    <message>
        <source>Without any driver it writes through the hypervisor: call 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</source>
        <translation>Ohne einen Treiber schreibt es über den Hypervisor: Aufruf 0x58 (H_PUT_TERM_CHAR), Terminal {terminal}.</translation>
    </message>
</context>
<context>
    <name>walk.console-none</name>
    <message>
        <source>It found no console that it could use in this machine, so it works in silence.</source>
        <translation>Es fand in dieser Maschine keine Konsole, die es benutzen könnte, und arbeitet still.</translation>
    </message>
</context>
<context>
    <name>walk.console-opal</name>
    <message>
        <source>Without any driver it writes through the firmware: OPAL, entered at {entry}.</source>
        <translation>Ohne einen Treiber schreibt es über die Firmware: OPAL, betreten bei {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.copy</name>
    <message>
        <source>the pages are copied</source>
        <translation>die Seiten werden kopiert</translation>
    </message>
</context>
<context>
    <name>walk.copy-low</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0, and the waiting processors are sent to 0x60 there.</source>
        <translation>Dann werden die ersten 256 Byte bei {entry} an die Adresse 0 kopiert, und die wartenden Prozessoren werden dort nach 0x60 geschickt.</translation>
    </message>
</context>
<context>
    <name>walk.copy-low-opal</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0; no processor waits for them, for OPAL has the others.</source>
        <translation>Dann werden die ersten 256 Byte bei {entry} nach Adresse 0 kopiert; kein Prozessor wartet auf sie, denn OPAL hat die anderen.</translation>
    </message>
</context>
<context>
    <name>walk.copy-pages</name>
    <message>
        <source>The segments&apos; pages ({pages} of {page}) go to their destinations, over whatever lies there; the kernel lands at {kernel}.</source>
        <translation>Die Seiten der Segmente ({pages} zu {page}) gehen an ihre Ziele, über alles, was dort liegt; der Kernel landet bei {kernel}.</translation>
    </message>
</context>
<context>
    <name>walk.enter</name>
    <message>
        <source>the purgatory is entered</source>
        <translation>das Purgatory wird betreten</translation>
    </message>
</context>
<context>
    <name>walk.enter-order</name>
    <message>
        <source>It is still {old}-endian, like the kernel that it comes from, so the purgatory must be, too.</source>
        <translation>Noch ist es {old}-endian, wie der Kernel, aus dem es kommt; also muss es auch das Purgatory sein.</translation>
    </message>
</context>
<context>
    <name>walk.enter-registers</name>
    <message>
        <source>The boot processor jumps to {entry} with the memory management off: r3 = its own number, r4 = {entry}, r5 = 0.</source>
        <translation>Der Boot-Prozessor springt ohne Speicherverwaltung nach {entry}: r3 = seine eigene Nummer, r4 = {entry}, r5 = 0.</translation>
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
        <translation>kexec_file_load bekommt offene Dateien und eine Kommandozeile; der Kernel selbst macht die Segmentliste ({count} von höchstens {limit}) und tritt bei {entry} ein.</translation>
    </message>
</context>
<context>
    <name>walk.first</name>
    <message>
        <source>the new kernel&apos;s first instruction</source>
        <translation>die erste Anweisung des neuen Kernels</translation>
    </message>
</context>
<context>
    <name>walk.first-at</name>
    <message>
        <source>It stands at {kernel}, the first byte of the kernel&apos;s image, not at e_entry.</source>
        <translation>Sie steht bei {kernel}, dem ersten Byte des Kernelabbilds, nicht bei e_entry.</translation>
    </message>
</context>
<context>
    <name>walk.first-big</name>
    <message>
        <source>The words there make sense in both byte orders; this kernel is big-endian and runs straight on.</source>
        <translation>Die Wörter dort haben in beiden Byte-Reihenfolgen Sinn; dieser Kernel ist Big-Endian und läuft geradeaus weiter.</translation>
    </message>
</context>
<context>
    <name>walk.first-little</name>
    <message>
        <source>The words there make sense in both byte orders and switch the processor to little-endian.</source>
        <translation>Die Wörter dort haben in beiden Byte-Reihenfolgen Sinn und schalten den Prozessor auf Little-Endian um.</translation>
    </message>
</context>
<context>
    <name>walk.hole</name>
    <message>
        <source>a place for the {segment}</source>
        <translation>ein Platz für {segment}</translation>
    </message>
</context>
<context>
    <name>walk.hole-found</name>
    <message>
        <source>It takes {range}, found among {count} holes looked at.</source>
        <translation>Es nimmt {range}, gefunden unter {count} betrachteten Lücken.</translation>
    </message>
</context>
<context>
    <name>walk.hole-given</name>
    <message>
        <source>Its place follows from another one&apos;s: {range}.</source>
        <translation>Sein Platz folgt aus dem eines anderen: {range}.</translation>
    </message>
</context>
<context>
    <name>walk.hole-needs</name>
    <message>
        <source>The {segment} takes {size} at a multiple of {align} ({allocator}).</source>
        <translation>{segment} braucht {size} an einem Vielfachen von {align} ({allocator}).</translation>
    </message>
</context>
<context>
    <name>walk.hole-pinned</name>
    <message>
        <source>The request pins it at {range}, so nothing is searched.</source>
        <translation>Die Anfrage legt es bei {range} fest, also wird nichts gesucht.</translation>
    </message>
</context>
<context>
    <name>walk.kept</name>
    <message>
        <source>They are: {list}.</source>
        <translation>Es sind: {list}.</translation>
    </message>
</context>
<context>
    <name>walk.kept-extent</name>
    <message>
        <source>{range}, where the new kernel moves itself</source>
        <translation>{range}, wohin der neue Kernel zieht</translation>
    </message>
</context>
<context>
    <name>walk.kept-join</name>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
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
        <translation>{first}; …</translation>
    </message>
</context>
<context>
    <name>walk.kept-reserve</name>
    <message>
        <source>{range}, reserved by the request</source>
        <translation>{range}, von der Anfrage reserviert</translation>
    </message>
</context>
<context>
    <name>walk.link</name>
    <message>
        <source>the purgatory is linked</source>
        <translation>das Purgatory wird gebunden</translation>
    </message>
</context>
<context>
    <name>walk.link-own</name>
    <message>
        <source>The purgatory is the one inside the running kernel: that kernel puts it together, and its bytes are not known here.</source>
        <translation>Das Purgatory ist das im laufenden Kernel: dieser Kernel setzt es zusammen, und seine Bytes sind hier nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>walk.link-own-entry</name>
    <message>
        <source>It will be entered at {entry}.</source>
        <translation>Es wird bei {entry} betreten werden.</translation>
    </message>
</context>
<context>
    <name>walk.link-plain</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}.</source>
        <translation>Es wurde ohne Adresse übersetzt; bei {base} angewandte Relokationen: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.link-toc</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}, with the table of contents at {toc}.</source>
        <translation>Es wurde ohne Adresse übersetzt; bei {base} angewandte Relokationen: {count}, mit der Inhaltstabelle bei {toc}.</translation>
    </message>
</context>
<context>
    <name>walk.link-values</name>
    <message>
        <source>Variables filled in: {count}; among them the kernel&apos;s address, {kernel}, and the tree&apos;s, {tree}.</source>
        <translation>Eingetragene Variablen: {count}; darunter die Adresse des Kernels, {kernel}, und die des Baums, {tree}.</translation>
    </message>
</context>
<context>
    <name>walk.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>Little-Endian</translation>
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
        <translation>kexec_load bekommt eine Segmentliste ({count} von höchstens {limit}) und den Einsprung {entry}; ganze Seiten von {page}, keine Überlappung.</translation>
    </message>
</context>
<context>
    <name>walk.load-waits</name>
    <message>
        <source>Nothing moves yet: {bytes} wait in whatever pages are free.</source>
        <translation>Noch bewegt sich nichts: {bytes} warten in Seiten, die gerade frei sind.</translation>
    </message>
</context>
<context>
    <name>walk.memory</name>
    <message>
        <source>what memory there is</source>
        <translation>welchen Speicher es gibt</translation>
    </message>
</context>
<context>
    <name>walk.memory-kept</name>
    <message>
        <source>Things that every search keeps clear of: {count}.</source>
        <translation>Dinge, von denen sich jede Suche fernhält: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.memory-ram</name>
    <message>
        <source>The machine has {ram} of RAM; its first block ends at {end}, and pages are {page}.</source>
        <translation>Die Maschine hat {ram} RAM; ihr erster Block endet bei {end}, und Seiten haben {page}.</translation>
    </message>
</context>
<context>
    <name>walk.move</name>
    <message>
        <source>the kernel moves itself</source>
        <translation>der Kernel zieht um</translation>
    </message>
</context>
<context>
    <name>walk.move-blind</name>
    <message>
        <source>It has not looked at the tree yet, so nothing that it still needs may lie there.</source>
        <translation>Er hat den Baum noch nicht angesehen; nichts, was er noch braucht, darf dort liegen.</translation>
    </message>
</context>
<context>
    <name>walk.move-range</name>
    <message>
        <source>It takes {range}: {name}.</source>
        <translation>Er belegt {range}: {name}.</translation>
    </message>
</context>
<context>
    <name>walk.no-hole</name>
    <message>
        <source>no place for the {segment}</source>
        <translation>kein Platz für {segment}</translation>
    </message>
</context>
<context>
    <name>walk.no-hole-fits</name>
    <message>
        <source>No hole will do (looked at: {count}); the findings say why.</source>
        <translation>Keine Lücke taugt (betrachtet: {count}); die Befunde sagen, warum.</translation>
    </message>
</context>
<context>
    <name>walk.only-hole-taken</name>
    <message>
        <source>It takes {range}, the first hole looked at.</source>
        <translation>Es nimmt {range}, die erste betrachtete Lücke.</translation>
    </message>
</context>
<context>
    <name>walk.panic</name>
    <message>
        <source>the running kernel panics</source>
        <translation>der laufende Kernel gerät in Panik</translation>
    </message>
</context>
<context>
    <name>walk.panic-no-copy</name>
    <message>
        <source>Nothing is copied now: the segments have lain in the crash region since they were loaded. Only the first 256 bytes at {entry} go to address 0.</source>
        <translation>Jetzt wird nichts kopiert: die Segmente liegen im Absturzbereich, seit sie geladen wurden. Nur die ersten 256 Byte bei {entry} gehen nach Adresse 0.</translation>
    </message>
</context>
<context>
    <name>walk.panic-notes</name>
    <message>
        <source>Each processor leaves its registers in a note and stops; the one that panicked goes on.</source>
        <translation>Jeder Prozessor hinterlässt seine Register in einer Notiz und hält an; der mit der Panik macht weiter.</translation>
    </message>
</context>
<context>
    <name>walk.read</name>
    <message>
        <source>the kernel reads its tree</source>
        <translation>der Kernel liest seinen Baum</translation>
    </message>
</context>
<context>
    <name>walk.read-initrd</name>
    <message>
        <source>It finds the initrd at {range}, keeps it until it is unpacked, and boots on like after firmware.</source>
        <translation>Er findet das Initrd bei {range}, behält es, bis es ausgepackt ist, und startet weiter wie nach der Firmware.</translation>
    </message>
</context>
<context>
    <name>walk.read-no-initrd</name>
    <message>
        <source>It finds no initrd, and boots on like after firmware.</source>
        <translation>Er findet kein Initrd und startet weiter wie nach Firmware.</translation>
    </message>
</context>
<context>
    <name>walk.read-tree</name>
    <message>
        <source>At {tree} it finds its memory, its command line of {length} bytes, {whole} with its NUL, and the rows it must reserve: {rows}.</source>
        <translation>Bei {tree} findet er seinen Speicher, seine Kommandozeile von {length} Byte, {whole} mit ihrem NUL, und die Zeilen, die er reservieren muss: {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.reboot</name>
    <message>
        <source>reboot</source>
        <translation>Neustart</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors gather in a waiting loop.</source>
        <translation>Der Aufruf reboot hält die Geräte an und wechselt auf den Bootprozessor; die anderen Prozessoren sammeln sich in einer Warteschleife.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu-opal</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors go back to OPAL.</source>
        <translation>Der Aufruf reboot hält die Geräte an und wechselt auf den Bootprozessor; die anderen Prozessoren gehen zu OPAL zurück.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-order</name>
    <message>
        <source>From here on nothing can fail softly: interrupts are off, and the code that runs is {old}-endian with pages of {page}.</source>
        <translation>Von hier an kann nichts mehr sanft scheitern: Interrupts sind aus, und der Code, der läuft, ist {old}-endian mit Seiten von {page}.</translation>
    </message>
</context>
<context>
    <name>walk.registers</name>
    <message>
        <source>the registers are loaded</source>
        <translation>die Register werden geladen</translation>
    </message>
</context>
<context>
    <name>walk.registers-branch</name>
    <message>
        <source>The jump is a plain branch: the processor is big-endian already, and so every kernel is entered.</source>
        <translation>Der Sprung ist eine einfache Verzweigung: der Prozessor ist schon Big-Endian, und so wird jeder Kernel betreten.</translation>
    </message>
</context>
<context>
    <name>walk.registers-rfid</name>
    <message>
        <source>The jump is an rfid, which also makes the processor big-endian: so every kernel is entered, whatever it is.</source>
        <translation>Der Sprung ist ein rfid, das den Prozessor auch auf Big-Endian schaltet: so wird jeder Kernel betreten, was er auch ist.</translation>
    </message>
</context>
<context>
    <name>walk.registers-set</name>
    <message>
        <source>r3 = {tree}, the tree; r4 = {kernel}, the kernel&apos;s own address; r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = {entry}, OPAL&apos;s.</source>
        <translation>r3 = {tree}, der Baum; r4 = {kernel}, die Adresse des Kernels selbst; r5 = 0, weil kein Open Firmware ihn ruft; r8 = {base} und r9 = {entry}, von OPAL.</translation>
    </message>
</context>
<context>
    <name>walk.request</name>
    <message>
        <source>the request</source>
        <translation>die Anfrage</translation>
    </message>
</context>
<context>
    <name>walk.request-kernel</name>
    <message>
        <source>{kernel} is to follow the kernel that runs on {machine}.</source>
        <translation>{kernel} soll auf den Kernel folgen, der auf {machine} läuft.</translation>
    </message>
</context>
<context>
    <name>walk.request-rest</name>
    <message>
        <source>Initrd files: {initrds}; command line: {length} bytes, {whole} with its NUL; byte order now: {old}, then: {new}.</source>
        <translation>Initrd-Dateien: {initrds}; Kommandozeile: {length} Byte, {whole} mit ihrem NUL; Byteordnung jetzt: {old}, dann: {new}.</translation>
    </message>
</context>
<context>
    <name>walk.save</name>
    <message>
        <source>the first memory is saved</source>
        <translation>der erste Speicher wird gesichert</translation>
    </message>
</context>
<context>
    <name>walk.save-copy</name>
    <message>
        <source>The purgatory copies {size} from address 0 to {backup}: the crash kernel will write its exception vectors there.</source>
        <translation>Das Purgatory kopiert {size} von Adresse 0 nach {backup}: der Absturz-Kernel wird dort seine Ausnahmevektoren hinschreiben.</translation>
    </message>
</context>
<context>
    <name>walk.save-dump</name>
    <message>
        <source>The header of the dump says that this memory is found in the copy.</source>
        <translation>Der Kopf des Dumps sagt, dass dieser Speicher in der Kopie zu finden ist.</translation>
    </message>
</context>
<context>
    <name>walk.seal</name>
    <message>
        <source>the digests are made</source>
        <translation>die Prüfsummen entstehen</translation>
    </message>
</context>
<context>
    <name>walk.seal-one</name>
    <message>
        <source>One SHA-256 is made over all segments but the purgatory, in the order of the list, {bytes} in all.</source>
        <translation>Eine SHA-256 entsteht über alle Segmente außer dem Purgatory, in der Reihenfolge der Liste, zusammen {bytes}.</translation>
    </message>
</context>
<context>
    <name>walk.seal-rows</name>
    <message>
        <source>Each of these segments gets a SHA-256 of its own: {count}, {bytes} in all, the zeros behind the file&apos;s bytes included.</source>
        <translation>Jedes dieser Segmente bekommt eine eigene SHA-256: {count}, zusammen {bytes}, die Nullen hinter den Bytes der Datei eingeschlossen.</translation>
    </message>
</context>
<context>
    <name>walk.seal-stored</name>
    <message>
        <source>It is written into the purgatory together with the list of ranges.</source>
        <translation>Sie wird zusammen mit der Liste der Bereiche in das Purgatory geschrieben.</translation>
    </message>
</context>
<context>
    <name>walk.seal-table</name>
    <message>
        <source>The first digest stands at {at}, in the purgatory, which cannot hold one of itself.</source>
        <translation>Die erste Prüfsumme steht bei {at}, im Purgatory, das keine von sich selbst enthalten kann.</translation>
    </message>
</context>
<context>
    <name>walk.stay</name>
    <message>
        <source>the kernel stays where it is</source>
        <translation>der Kernel bleibt, wo er ist</translation>
    </message>
</context>
<context>
    <name>walk.stay-vectors</name>
    <message>
        <source>It writes its exception vectors from 0 all the same, for that is where the processor looks for them.</source>
        <translation>Seine Ausnahmevektoren schreibt er trotzdem ab 0, denn dort sucht sie der Prozessor.</translation>
    </message>
</context>
<context>
    <name>walk.stay-word</name>
    <message>
        <source>The word at 0x5c of its image reads 1, so it relocates itself to where it lies instead of moving to 0.</source>
        <translation>Das Wort bei 0x5c seines Abbilds ist 1, also reloziert er sich dorthin, wo er liegt, statt nach 0 umzuziehen.</translation>
    </message>
</context>
<context>
    <name>walk.tree</name>
    <message>
        <source>the device tree is edited</source>
        <translation>der Gerätebaum wird geändert</translation>
    </message>
</context>
<context>
    <name>walk.tree-edits</name>
    <message>
        <source>Edits to the target&apos;s tree: {all} (added: {added}, changed: {changed}, removed: {removed}).</source>
        <translation>Änderungen am Baum des Ziels: {all} (hinzugefügt: {added}, geändert: {changed}, entfernt: {removed}).</translation>
    </message>
</context>
<context>
    <name>walk.tree-flat</name>
    <message>
        <source>Flattened it has {size} and lies at {mem}; rows in its reservation block: {rows}.</source>
        <translation>Flach hat er {size} und liegt bei {mem}; Zeilen in seinem Reservierungsblock: {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.verify</name>
    <message>
        <source>every segment is checked</source>
        <translation>jedes Segment wird geprüft</translation>
    </message>
</context>
<context>
    <name>walk.verify-at</name>
    <message>
        <source>It runs at {entry}.</source>
        <translation>Es läuft bei {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-bad</name>
    <message>
        <source>A segment that differs is named with both digests, and then it does what the plan says: {action}.</source>
        <translation>Ein abweichendes Segment wird mit beiden Prüfsummen genannt, und dann tut es, was der Plan sagt: {action}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-linux</name>
    <message>
        <source>Linux gives its purgatory a digest of all segments, but on 64-bit PowerPC that purgatory never looks at it.</source>
        <translation>Linux gibt seinem Purgatory eine Prüfsumme aller Segmente, aber auf 64-Bit-PowerPC sieht dieses Purgatory sie nie an.</translation>
    </message>
</context>
<context>
    <name>walk.verify-not</name>
    <message>
        <source>nothing is checked</source>
        <translation>nichts wird geprüft</translation>
    </message>
</context>
<context>
    <name>walk.verify-own</name>
    <message>
        <source>The purgatory of the request does what its author wrote: that of kexec-tools hashes all segments and stops for good if their digest differs.</source>
        <translation>Das Purgatory der Anfrage tut, was sein Autor schrieb: das von kexec-tools bildet eine Prüfsumme aller Segmente und hält für immer an, wenn sie abweicht.</translation>
    </message>
</context>
<context>
    <name>walk.verify-risk</name>
    <message>
        <source>A segment that something wrote into is booted all the same.</source>
        <translation>Ein Segment, in das etwas hineingeschrieben hat, wird trotzdem gestartet.</translation>
    </message>
</context>
<context>
    <name>walk.verify-rows</name>
    <message>
        <source>It hashes the segments where they lie now ({count}, {bytes}) and compares each digest with the one that was sealed in.</source>
        <translation>Es bildet die Prüfsummen der Segmente dort, wo sie jetzt liegen ({count}, {bytes}), und vergleicht jede mit der versiegelten.</translation>
    </message>
</context>
<context>
    <name>why.backup</name>
    <message>
        <source>The crash kernel writes over {saved} when it starts; the purgatory copies that here first, and the dump takes it from here.</source>
        <translation>Der Absturz-Kernel überschreibt {saved}, wenn er startet; das Purgatory kopiert das vorher hierher, und der Dump nimmt es von hier.</translation>
    </message>
</context>
<context>
    <name>why.elfcorehdr</name>
    <message>
        <source>It tells the crash kernel what to save: {notes} notes of the running kernel, the copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash region; in the byte order of the new kernel, which reads it.</source>
        <translation>Er sagt dem Absturz-Kernel, was zu sichern ist: {notes} Notizen des laufenden Kernels, die Kopie von {saved}, und {ranges} RAM-Bereiche, zusammen {size}, ohne den Absturzbereich; in der Bytereihenfolge des neuen Kernels, der ihn liest.</translation>
    </message>
</context>
<context>
    <name>why.paddr</name>
    <message>
        <source>kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}.</source>
        <translation>kexec-tools lässt jedes PT_LOAD außer dem ersten an seiner p_paddr {paddr}.</translation>
    </message>
</context>
<context>
    <name>why.pinned</name>
    <message>
        <source>Pinned at {address} by the request.</source>
        <translation>Von der Anfrage bei {address} festgelegt.</translation>
    </message>
</context>
<context>
    <name>why.span</name>
    <message>
        <source>All PT_LOADs keep their distances: {offset} into the place at {address} that was found for {size} bytes.</source>
        <translation>Alle PT_LOADs behalten ihre Abstände: {offset} in den Platz bei {address} hinein, der für {size} Byte gefunden wurde.</translation>
    </message>
</context>
<context>
    <name>workspace.no-change</name>
    <message>
        <source>no change of a tree is called so</source>
        <translation>so heißt keine Änderung eines Baums</translation>
    </message>
</context>
<context>
    <name>workspace.no-hex</name>
    <message>
        <source>pairs of hexadecimal digits were expected</source>
        <translation>Paare von Hexadezimalziffern wurden erwartet</translation>
    </message>
</context>
<context>
    <name>workspace.no-mismatch</name>
    <message>
        <source>&quot;stop&quot;, &quot;reboot&quot; or &quot;continue&quot; was expected</source>
        <translation>&quot;stop&quot;, &quot;reboot&quot; oder &quot;continue&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>workspace.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>&quot;little&quot; oder &quot;big&quot; wurde erwartet</translation>
    </message>
</context>
<context>
    <name>workspace.no-range</name>
    <message>
        <source>begin must lie below end</source>
        <translation>der Anfang muss unter dem Ende liegen</translation>
    </message>
</context>
<context>
    <name>workspace.other-schema</name>
    <message>
        <source>is no workspace that this version knows</source>
        <translation>ist kein Arbeitsbereich, den diese Version kennt</translation>
    </message>
</context>
<context>
    <name>workspace.too-large</name>
    <message>
        <source>is too large for a workspace</source>
        <translation>ist zu groß für einen Arbeitsbereich</translation>
    </message>
</context>
</TS>
