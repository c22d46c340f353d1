<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>FileRow</name>
    <message>
        <source>Does not fit here: %1</source>
        <translation>No cabe aquí: %1</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Remove reservation</source>
        <translation>Quitar la reserva</translation>
    </message>
    <message>
        <source>Zoom to it</source>
        <translation>Acercar a ello</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>Mantener libre %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy range</source>
        <translation>Copiar el intervalo</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Show bytes</source>
        <translation>Mostrar los bytes</translation>
    </message>
    <message>
        <source>Pin at address…</source>
        <translation>Fijar en una dirección…</translation>
    </message>
</context>
<context>
    <name>SegmentsTab</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kernel: %1</source>
        <translation>Núcleo: %1</translation>
    </message>
    <message>
        <source>Command line: %1</source>
        <translation>Línea de órdenes: %1</translation>
    </message>
    <message>
        <source>Root: %1</source>
        <translation>Root: %1</translation>
    </message>
    <message>
        <source>Runs plan %1</source>
        <translation>Ejecuta el plan %1</translation>
    </message>
    <message>
        <source>Loaded: plan %1</source>
        <translation>Cargado: plan %1</translation>
    </message>
    <message>
        <source>Loaded: %1</source>
        <translation>Cargado: %1</translation>
    </message>
    <message>
        <source>Crash kernel loaded: %1</source>
        <translation>Núcleo de volcado cargado: %1</translation>
    </message>
    <message>
        <source>Free memory: %1</source>
        <translation>Memoria libre: %1</translation>
    </message>
    <message>
        <source>Store: no folder there would do</source>
        <translation>Almacén: allí no sirve ninguna carpeta</translation>
    </message>
    <message>
        <source>Store: %1 (plans: %2; %3)</source>
        <translation>Almacén: %1 (planes: %2; %3)</translation>
    </message>
    <message numerus="yes">
        <source>The target would refuse it: %n error(s)</source>
        <translation>
            <numerusform>El destino lo rechazaría: %n error</numerusform>
            <numerusform>El destino lo rechazaría: %n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to send, to %2</source>
        <translation>%1 por enviar, a %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>faltan %1 s</translation>
    </message>
    <message>
        <source>All files were there already</source>
        <translation>Todos los archivos ya estaban allí</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3)</source>
        <translation>Archivos enviados: %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>; %1 were there from an earlier push</source>
        <translation>; %1 ya estaban de un envío anterior</translation>
    </message>
    <message>
        <source>Loaded; the running system goes on</source>
        <translation>Cargado; el sistema en marcha continúa</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>The loader failed</source>
        <translation>El cargador falló</translation>
    </message>
    <message>
        <source>The loader failed: %1</source>
        <translation>El cargador falló: %1</translation>
    </message>
    <message>
        <source>Booted the plan</source>
        <translation>Arrancó el plan</translation>
    </message>
    <message>
        <source>Another kernel</source>
        <translation>Otro núcleo</translation>
    </message>
    <message>
        <source>Booted by firmware</source>
        <translation>Arrancado por el firmware</translation>
    </message>
    <message>
        <source>Still the old system</source>
        <translation>Aún el sistema antiguo</translation>
    </message>
    <message>
        <source>No sign of life</source>
        <translation>Sin señales de vida</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Nada se opone.</translation>
    </message>
    <message>
        <source>Where the kernel has put it, it does not tell</source>
        <translation>El núcleo no dice dónde lo ha colocado</translation>
    </message>
    <message>
        <source>%1: planned at %2, the kernel chose %3</source>
        <translation>%1: previsto en %2, el núcleo eligió %3</translation>
    </message>
    <message>
        <source>%1: the kernel chose %2</source>
        <translation>%1: el núcleo eligió %2</translation>
    </message>
    <message>
        <source>What stays of the plan</source>
        <translation>Lo que queda del plan</translation>
    </message>
    <message>
        <source>What the target&apos;s kernel does its own way</source>
        <translation>Lo que el núcleo del destino hace a su manera</translation>
    </message>
    <message>
        <source>all files are in %1</source>
        <translation>todos los archivos están en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s); %1</source>
        <translation>
            <numerusform>%n advertencia; %1</numerusform>
            <numerusform>%n advertencias; %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing speaks against it; %1</source>
        <translation>Nada lo impide; %1</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Signed by %1, trusted</source>
        <translation>Firmado por %1, de confianza</translation>
    </message>
    <message>
        <source>The signature is wrong (%1): %2</source>
        <translation>La firma es incorrecta (%1): %2</translation>
    </message>
    <message>
        <source>The signature names %1; it cannot be checked without that certificate</source>
        <translation>La firma nombra a %1; sin ese certificado no se puede comprobar</translation>
    </message>
    <message>
        <source>Signed by %1, whom no trusted certificate vouches for</source>
        <translation>Firmado por %1, por quien no responde ningún certificado de confianza</translation>
    </message>
    <message>
        <source>Signed by %1, not checked</source>
        <translation>Firmado por %1, sin comprobar</translation>
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
        <translation>kexec-lite, para cargadores de arranque que corren sobre Linux</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools</name>
    <message>
        <source>kexec -c of kexec-tools after 2.0.32 on ppc64</source>
        <translation>kexec -c de kexec-tools posterior a 2.0.32 en ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.kexec-tools-2.0.25</name>
    <message>
        <source>kexec -c of kexec-tools 2.0.25 (Debian 12) on ppc64</source>
        <translation>kexec -c de kexec-tools 2.0.25 (Debian 12) en ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1</name>
    <message>
        <source>kexec_file_load of Linux 6.1 to 6.15 on ppc64</source>
        <translation>kexec_file_load de Linux 6.1 a 6.15 en ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-iomem</name>
    <message>
        <source>the walk of Linux 6.1 on x86 and riscv, applied to this ppc64 request</source>
        <translation>el recorrido de Linux 6.1 en x86 y riscv, aplicado a esta solicitud ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.1-memblock</name>
    <message>
        <source>the walk of Linux 6.1 on arm64, applied to this ppc64 request</source>
        <translation>el recorrido de Linux 6.1 en arm64, aplicado a esta solicitud ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-iomem</name>
    <message>
        <source>the walk of Linux 6.12 on x86 and riscv, applied to this ppc64 request</source>
        <translation>el recorrido de Linux 6.12 en x86 y riscv, aplicado a esta solicitud ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.12-memblock</name>
    <message>
        <source>the walk of Linux 6.12 on arm64, applied to this ppc64 request</source>
        <translation>el recorrido de Linux 6.12 en arm64, aplicado a esta solicitud ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-6.16</name>
    <message>
        <source>kexec_file_load of Linux 6.16 and later on ppc64</source>
        <translation>kexec_file_load de Linux 6.16 y posteriores en ppc64</translation>
    </message>
</context>
<context>
    <name>allocator.linux-v6</name>
    <message>
        <source>kexec_file_load for ppc64 as proposed in 2016 (series v6 over Linux 4.8)</source>
        <translation>kexec_file_load para ppc64 como se propuso en 2016 (serie v6 sobre Linux 4.8)</translation>
    </message>
</context>
<context>
    <name>allocator.workbench</name>
    <message>
        <source>the safe superset: keeps clear of all that any other one keeps clear of</source>
        <translation>el superconjunto seguro: evita todo lo que evita cualquier otro</translation>
    </message>
</context>
<context>
    <name>allocators.edits</name>
    <message>
        <source>tree edits</source>
        <translation>cambios del árbol</translation>
    </message>
</context>
<context>
    <name>allocators.entry</name>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
</context>
<context>
    <name>allocators.errors</name>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
</context>
<context>
    <name>allocators.name</name>
    <message>
        <source>allocator</source>
        <translation>asignador</translation>
    </message>
</context>
<context>
    <name>allocators.no-room</name>
    <message>
        <source>no room</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>allocators.refused</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>allocators.title</name>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
</context>
<context>
    <name>allocators.warnings</name>
    <message>
        <source>warnings</source>
        <translation>avisos</translation>
    </message>
</context>
<context>
    <name>because.console-not-there</name>
    <message>
        <source>the console node {path} is not there or has no compatible property</source>
        <translation>el nodo de consola {path} no existe o no tiene la propiedad compatible</translation>
    </message>
</context>
<context>
    <name>because.console-unknown</name>
    <message>
        <source>the console {path} ({compatible}) is none it can speak to</source>
        <translation>la consola {path} ({compatible}) no es una de las que sabe usar</translation>
    </message>
</context>
<context>
    <name>because.crash-region</name>
    <message>
        <source>the crashkernel region</source>
        <translation>la región crashkernel</translation>
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
        <translation>fin del primer bloque de memoria {block}</translation>
    </message>
</context>
<context>
    <name>because.mem</name>
    <message>
        <source>mem={value} ends its memory at {end}</source>
        <translation>mem={value} termina su memoria en {end}</translation>
    </message>
</context>
<context>
    <name>because.no-crash-images</name>
    <message>
        <source>it loads no crash images; the plan follows our own rules</source>
        <translation>no carga imágenes de fallo; el plan sigue nuestras propias reglas</translation>
    </message>
</context>
<context>
    <name>because.no-crashkernel</name>
    <message>
        <source>nothing names any</source>
        <translation>nada nombra ninguna</translation>
    </message>
</context>
<context>
    <name>because.no-digest</name>
    <message>
        <source>it never compares digests</source>
        <translation>nunca compara resúmenes</translation>
    </message>
</context>
<context>
    <name>because.no-initrd-with-dtb</name>
    <message>
        <source>it takes no initrd along with a --dtb</source>
        <translation>no acepta un initrd junto con --dtb</translation>
    </message>
</context>
<context>
    <name>because.no-limit</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>because.no-memory</name>
    <message>
        <source>the tree that is handed over describes no memory there</source>
        <translation>el árbol entregado no describe memoria allí</translation>
    </message>
</context>
<context>
    <name>because.no-stdout</name>
    <message>
        <source>the tree names no console (/chosen stdout-path)</source>
        <translation>el árbol no nombra ninguna consola (/chosen stdout-path)</translation>
    </message>
</context>
<context>
    <name>because.one-digest</name>
    <message>
        <source>it has one digest for all</source>
        <translation>tiene un solo resumen para todos</translation>
    </message>
</context>
<context>
    <name>because.ram-end</name>
    <message>
        <source>the end of the RAM that it looks at</source>
        <translation>el final de la RAM que mira</translation>
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
        <translation>MMU hash: primer bloque de memoria {block}, como mucho {cap}</translation>
    </message>
</context>
<context>
    <name>because.rma-hypervisor</name>
    <message>
        <source>hypervisor mode: real mode reaches all memory</source>
        <translation>modo hipervisor: el modo real alcanza toda la memoria</translation>
    </message>
</context>
<context>
    <name>because.rma-radix</name>
    <message>
        <source>radix MMU: real mode reaches all memory</source>
        <translation>MMU radix: el modo real alcanza toda la memoria</translation>
    </message>
</context>
<context>
    <name>because.rtas-32</name>
    <message>
        <source>RTAS, which it may have to call, is 32-bit code</source>
        <translation>RTAS, al que quizá deba llamar, es código de 32 bits</translation>
    </message>
</context>
<context>
    <name>beside.about</name>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
</context>
<context>
    <name>beside.code</name>
    <message>
        <source>code</source>
        <translation>código</translation>
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
        <translation>(vacío)</translation>
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
        <translation>A: lugar</translation>
    </message>
</context>
<context>
    <name>beside.mem-b</name>
    <message>
        <source>B: place</source>
        <translation>B: lugar</translation>
    </message>
</context>
<context>
    <name>beside.memsz-a</name>
    <message>
        <source>A: in memory</source>
        <translation>A: en memoria</translation>
    </message>
</context>
<context>
    <name>beside.memsz-b</name>
    <message>
        <source>B: in memory</source>
        <translation>B: en memoria</translation>
    </message>
</context>
<context>
    <name>beside.message</name>
    <message>
        <source>what was found</source>
        <translation>lo que se encontró</translation>
    </message>
</context>
<context>
    <name>beside.no-value</name>
    <message>
        <source>no value, or removed</source>
        <translation>sin valor, o eliminado</translation>
    </message>
</context>
<context>
    <name>beside.node</name>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
</context>
<context>
    <name>beside.property</name>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
</context>
<context>
    <name>beside.segment</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>boot.another</name>
    <message>
        <source>Came back with another kernel: {release}, started by kexec with the command line &quot;{cmdline}&quot;.</source>
        <translation>Volvió con otro núcleo: {release}, iniciado por kexec con la línea de órdenes «{cmdline}».</translation>
    </message>
</context>
<context>
    <name>boot.booted</name>
    <message>
        <source>Booted this plan: {release} answers after {seconds} s.</source>
        <translation>Arrancó este plan: {release} responde tras {seconds} s.</translation>
    </message>
</context>
<context>
    <name>boot.firmware</name>
    <message>
        <source>Came back without kexec: firmware booted {release} ({seconds} s).</source>
        <translation>Volvió sin kexec: el firmware arrancó {release} ({seconds} s).</translation>
    </message>
</context>
<context>
    <name>boot.gone</name>
    <message>
        <source>the old system has gone</source>
        <translation>el sistema antiguo se ha ido</translation>
    </message>
</context>
<context>
    <name>boot.silent</name>
    <message>
        <source>No sign of life after {seconds} s, and the console showed nothing of purgatory or kernel: it stopped in the old kernel&apos;s copy, or the purgatory knows no console.</source>
        <translation>Sin señales de vida tras {seconds} s, y la consola no mostró nada del purgatory ni del núcleo: se detuvo en la copia del núcleo antiguo, o el purgatory no conoce ninguna consola.</translation>
    </message>
</context>
<context>
    <name>boot.silent-banner</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory began and did not get through the digests.</source>
        <translation>Sin señales de vida tras {seconds} s: el purgatory empezó y no terminó con los resúmenes.</translation>
    </message>
</context>
<context>
    <name>boot.silent-entered</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory entered the new kernel, which said nothing.</source>
        <translation>Sin señales de vida tras {seconds} s: el purgatory entró en el núcleo nuevo, que no dijo nada.</translation>
    </message>
</context>
<context>
    <name>boot.silent-kernel</name>
    <message>
        <source>No login after {seconds} s, but the new kernel has started and spoken: it does not come up, or its network does not.</source>
        <translation>Ningún inicio de sesión tras {seconds} s, pero el núcleo nuevo ha arrancado y hablado: no termina de levantar, o su red no lo hace.</translation>
    </message>
</context>
<context>
    <name>boot.silent-no-console</name>
    <message>
        <source>No sign of life after {seconds} s. There was no console to look at (--console): where it stopped is not known.</source>
        <translation>Sin señales de vida tras {seconds} s. No había consola que mirar (--console): no se sabe dónde se detuvo.</translation>
    </message>
</context>
<context>
    <name>boot.silent-verified</name>
    <message>
        <source>No sign of life after {seconds} s: the purgatory verified all segments and was not seen to enter the kernel.</source>
        <translation>Sin señales de vida tras {seconds} s: el purgatory verificó todos los segmentos y no se vio que entrara en el núcleo.</translation>
    </message>
</context>
<context>
    <name>boot.started</name>
    <message>
        <source>the target has begun to leave the old system</source>
        <translation>el destino ha empezado a dejar el sistema antiguo</translation>
    </message>
</context>
<context>
    <name>boot.still-old</name>
    <message>
        <source>The old system is still there after {seconds} s: it did not jump.</source>
        <translation>El sistema antiguo sigue ahí tras {seconds} s: no saltó.</translation>
    </message>
</context>
<context>
    <name>boot.stopped</name>
    <message>
        <source>The purgatory found a damaged segment and stopped the machine: {line}</source>
        <translation>El purgatory encontró un segmento dañado y detuvo la máquina: {line}</translation>
    </message>
</context>
<context>
    <name>bundle.arch-order</name>
    <message>
        <source>this is not the architecture of new_byte_order</source>
        <translation>esta no es la arquitectura de new_byte_order</translation>
    </message>
</context>
<context>
    <name>bundle.bad-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>no hay ningún asignador &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-arch</name>
    <message>
        <source>&quot;ppc64le&quot; or &quot;ppc64&quot; was expected</source>
        <translation>se esperaba &quot;ppc64le&quot; o &quot;ppc64&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-boot-id</name>
    <message>
        <source>the id of a boot was expected</source>
        <translation>se esperaba el identificador de un arranque</translation>
    </message>
</context>
<context>
    <name>bundle.bad-id</name>
    <message>
        <source>16 hex digits were expected</source>
        <translation>se esperaban 16 dígitos hexadecimales</translation>
    </message>
</context>
<context>
    <name>bundle.bad-kind</name>
    <message>
        <source>&quot;{kind}&quot; is no kind of segment</source>
        <translation>&quot;{kind}&quot; no es un tipo de segmento</translation>
    </message>
</context>
<context>
    <name>bundle.bad-mode</name>
    <message>
        <source>&quot;normal&quot; or &quot;crash&quot; was expected</source>
        <translation>se esperaba &quot;normal&quot; o &quot;crash&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-name</name>
    <message>
        <source>a name of letters, digits and &quot;._-&quot; was expected</source>
        <translation>se esperaba un nombre de letras, dígitos y &quot;._-&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bad-page-size</name>
    <message>
        <source>a power of two was expected</source>
        <translation>se esperaba una potencia de dos</translation>
    </message>
</context>
<context>
    <name>bundle.bad-path</name>
    <message>
        <source>a relative path of plain names was expected</source>
        <translation>se esperaba una ruta relativa de nombres simples</translation>
    </message>
</context>
<context>
    <name>bundle.bad-purgatory</name>
    <message>
        <source>&quot;builtin&quot; or &quot;file&quot; was expected</source>
        <translation>se esperaba &quot;builtin&quot; o &quot;file&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.bootargs</name>
    <message>
        <source>the tree&apos;s command line is not the manifest&apos;s</source>
        <translation>la línea de órdenes del árbol no es la del manifiesto</translation>
    </message>
</context>
<context>
    <name>bundle.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>bundle.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
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
        <translation>la entrada {entry} no es una instrucción del purgatory, que empieza en {mem} y tiene {bufsz} bytes</translation>
    </message>
</context>
<context>
    <name>bundle.file-digest</name>
    <message>
        <source>{file} is not what was written: its SHA-256 is {found}</source>
        <translation>{file} no es lo que se escribió: su SHA-256 es {found}</translation>
    </message>
</context>
<context>
    <name>bundle.file-missing</name>
    <message>
        <source>{file} is missing</source>
        <translation>falta {file}</translation>
    </message>
</context>
<context>
    <name>bundle.file-size</name>
    <message>
        <source>{file} has {found} bytes, {expected} were written</source>
        <translation>{file} tiene {found} bytes, se escribieron {expected}</translation>
    </message>
</context>
<context>
    <name>bundle.file-twice</name>
    <message>
        <source>the manifest lists {file} twice</source>
        <translation>el manifiesto cita {file} dos veces</translation>
    </message>
</context>
<context>
    <name>bundle.file-unknown</name>
    <message>
        <source>{file} is not in the manifest</source>
        <translation>{file} no está en el manifiesto</translation>
    </message>
</context>
<context>
    <name>bundle.file-unlisted</name>
    <message>
        <source>the manifest does not list {file}</source>
        <translation>el manifiesto no cita {file}</translation>
    </message>
</context>
<context>
    <name>bundle.fingerprint</name>
    <message>
        <source>the fingerprint is not the SHA-256 of target-fingerprint.txt</source>
        <translation>la huella no es el SHA-256 de target-fingerprint.txt</translation>
    </message>
</context>
<context>
    <name>bundle.folder-unknown</name>
    <message>
        <source>the folder {file} does not belong here</source>
        <translation>la carpeta {file} no pertenece aquí</translation>
    </message>
</context>
<context>
    <name>bundle.form</name>
    <message>
        <source>a bundle is a folder, a .tar or a .tar.zst, not a {ending}</source>
        <translation>un paquete es una carpeta, un .tar o un .tar.zst, no un {ending}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-file</name>
    <message>
        <source>the parts do not give the kernel&apos;s file: their SHA-256 is {found}</source>
        <translation>las partes no dan el archivo del núcleo: su SHA-256 es {found}</translation>
    </message>
</context>
<context>
    <name>bundle.kernel-part</name>
    <message>
        <source>a part of the kernel&apos;s file is not there: {part}</source>
        <translation>falta una parte del archivo del núcleo: {part}</translation>
    </message>
</context>
<context>
    <name>bundle.late-kind</name>
    <message>
        <source>nobody knows how to fill a late slot &quot;{kind}&quot;</source>
        <translation>nadie sabe cómo rellenar un hueco tardío &quot;{kind}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.late-slot</name>
    <message>
        <source>the late slot {kind} of {segment} ({length} bytes at {offset}) lies in no segment</source>
        <translation>el hueco tardío {kind} de {segment} ({length} bytes en {offset}) no está en ningún segmento</translation>
    </message>
</context>
<context>
    <name>bundle.load-list</name>
    <message>
        <source>load.list is not what follows from the manifest (line {line})</source>
        <translation>load.list no es lo que se sigue del manifiesto (línea {line})</translation>
    </message>
</context>
<context>
    <name>bundle.loader-name</name>
    <message>
        <source>the loader for this byte order is {expected}, here it is {found}</source>
        <translation>el cargador para este orden de bytes es {expected}, aquí es {found}</translation>
    </message>
</context>
<context>
    <name>bundle.manifest-size</name>
    <message>
        <source>the manifest has more than 16 MiB</source>
        <translation>el manifiesto tiene más de 16 MiB</translation>
    </message>
</context>
<context>
    <name>bundle.many-segments</name>
    <message>
        <source>{count} segments; kexec takes 16</source>
        <translation>{count} segmentos; kexec admite 16</translation>
    </message>
</context>
<context>
    <name>bundle.marker</name>
    <message>
        <source>the marker {marker} is not that of the plan {id} at the end of the command line</source>
        <translation>la marca {marker} no es la del plan {id} al final de la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>bundle.memory-digest</name>
    <message>
        <source>{segment}: with its zeros it has the SHA-256 {found}, memory_sha256 says otherwise</source>
        <translation>{segment}: con sus ceros tiene el SHA-256 {found}, memory_sha256 dice otra cosa</translation>
    </message>
</context>
<context>
    <name>bundle.no-digest</name>
    <message>
        <source>64 hex digits were expected</source>
        <translation>se esperaban 64 dígitos hexadecimales</translation>
    </message>
</context>
<context>
    <name>bundle.no-file</name>
    <message>
        <source>is no bundle: it has no {name}</source>
        <translation>no es un paquete: no tiene {name}</translation>
    </message>
</context>
<context>
    <name>bundle.no-manifest</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>no es un paquete: no tiene manifest.json</translation>
    </message>
</context>
<context>
    <name>bundle.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>se esperaba &quot;little&quot; o &quot;big&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.no-purgatory</name>
    <message>
        <source>there is no purgatory among the segments</source>
        <translation>no hay purgatory entre los segmentos</translation>
    </message>
</context>
<context>
    <name>bundle.no-segments</name>
    <message>
        <source>there are no segments</source>
        <translation>no hay segmentos</translation>
    </message>
</context>
<context>
    <name>bundle.not-plain</name>
    <message>
        <source>only plain files belong into a bundle: {what}</source>
        <translation>en un paquete solo caben archivos corrientes: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.not-signed</name>
    <message>
        <source>the bundle is not signed</source>
        <translation>el paquete no está firmado</translation>
    </message>
</context>
<context>
    <name>bundle.note-findings</name>
    <message>
        <source>the plan has {count}; the loader will refuse unless it is forced</source>
        <translation>el plan tiene {count}; el cargador se negará si no se le fuerza</translation>
    </message>
</context>
<context>
    <name>bundle.note-fingerprint</name>
    <message>
        <source>made from a bare tree: the loader cannot compare the memory and will refuse unless it is forced</source>
        <translation>hecho a partir de un árbol desnudo: el cargador no puede comparar la memoria y se negará si no se le fuerza</translation>
    </message>
</context>
<context>
    <name>bundle.note-loader</name>
    <message>
        <source>the loader is not the one that comes with this program: another version made it</source>
        <translation>el cargador no es el que viene con este programa: lo hizo otra versión</translation>
    </message>
</context>
<context>
    <name>bundle.ok-digests</name>
    <message>
        <source>every file is as it was written</source>
        <translation>cada archivo está como se escribió</translation>
    </message>
</context>
<context>
    <name>bundle.ok-entry</name>
    <message>
        <source>the entry lies in the purgatory</source>
        <translation>la entrada está en el purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.ok-fingerprint</name>
    <message>
        <source>the fingerprint is that of its text</source>
        <translation>la huella es la de su texto</translation>
    </message>
</context>
<context>
    <name>bundle.ok-kernel-file</name>
    <message>
        <source>the kernel&apos;s file can be put together again</source>
        <translation>el archivo del núcleo puede recomponerse</translation>
    </message>
</context>
<context>
    <name>bundle.ok-known</name>
    <message>
        <source>there is no file that the manifest does not list</source>
        <translation>no hay ningún archivo que el manifiesto no cite</translation>
    </message>
</context>
<context>
    <name>bundle.ok-late</name>
    <message>
        <source>late slots lie inside their segments</source>
        <translation>los huecos tardíos están dentro de sus segmentos</translation>
    </message>
</context>
<context>
    <name>bundle.ok-list</name>
    <message>
        <source>kexec_load takes the segment list: whole pages, no overlap</source>
        <translation>kexec_load admite la lista de segmentos: páginas enteras, ningún solapamiento</translation>
    </message>
</context>
<context>
    <name>bundle.ok-load-list</name>
    <message>
        <source>load.list says what the manifest says</source>
        <translation>load.list dice lo que dice el manifiesto</translation>
    </message>
</context>
<context>
    <name>bundle.ok-loader</name>
    <message>
        <source>the loader is that of the byte order</source>
        <translation>el cargador es el del orden de bytes</translation>
    </message>
</context>
<context>
    <name>bundle.ok-marker</name>
    <message>
        <source>the marker is the plan&apos;s</source>
        <translation>la marca es la del plan</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plain</name>
    <message>
        <source>there are no links or devices</source>
        <translation>no hay enlaces ni dispositivos</translation>
    </message>
</context>
<context>
    <name>bundle.ok-plan</name>
    <message>
        <source>plan.json tells of these segments</source>
        <translation>plan.json habla de estos segmentos</translation>
    </message>
</context>
<context>
    <name>bundle.ok-present</name>
    <message>
        <source>every file of the manifest is there</source>
        <translation>está cada archivo del manifiesto</translation>
    </message>
</context>
<context>
    <name>bundle.ok-rows</name>
    <message>
        <source>the purgatory expects the digests of these segments</source>
        <translation>el purgatory espera los resúmenes de estos segmentos</translation>
    </message>
</context>
<context>
    <name>bundle.ok-segments</name>
    <message>
        <source>every segment is as it was written</source>
        <translation>cada segmento está como se escribió</translation>
    </message>
</context>
<context>
    <name>bundle.ok-sizes</name>
    <message>
        <source>every segment has its size</source>
        <translation>cada segmento tiene su tamaño</translation>
    </message>
</context>
<context>
    <name>bundle.ok-tree</name>
    <message>
        <source>the tree beside the segments is the one handed over</source>
        <translation>el árbol junto a los segmentos es el que se entrega</translation>
    </message>
</context>
<context>
    <name>bundle.one-of-kind</name>
    <message>
        <source>{count} segments of the kind {kind}; there must be one</source>
        <translation>{count} segmentos del tipo {kind}; debe haber uno</translation>
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
        <translation>plan.json difiere del manifiesto: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.row-digest</name>
    <message>
        <source>the purgatory expects another digest of {segment} than the manifest: {found}</source>
        <translation>el purgatory espera para {segment} otro resumen que el manifiesto: {found}</translation>
    </message>
</context>
<context>
    <name>bundle.row-missing</name>
    <message>
        <source>the purgatory does not check {segment}</source>
        <translation>el purgatory no comprueba {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.row-outside</name>
    <message>
        <source>the digest row of {segment} at {offset} lies outside the purgatory</source>
        <translation>la fila de resumen de {segment} en {offset} está fuera del purgatory</translation>
    </message>
</context>
<context>
    <name>bundle.row-segment</name>
    <message>
        <source>a digest row is for {segment}, which is none it can cover</source>
        <translation>hay una fila de resumen para {segment}, que no puede cubrir</translation>
    </message>
</context>
<context>
    <name>bundle.schema</name>
    <message>
        <source>the schema &quot;{found}&quot; is not known; this program reads &quot;{known}&quot;</source>
        <translation>no se conoce el esquema &quot;{found}&quot;; este programa lee &quot;{known}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.segment-bufsz</name>
    <message>
        <source>{segment}: {bufsz} bytes do not fit {memsz}</source>
        <translation>{segment}: {bufsz} bytes no caben en {memsz}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-digest</name>
    <message>
        <source>{segment}: the file is not what was written; its SHA-256 is {found}</source>
        <translation>{segment}: el archivo no es lo que se escribió; su SHA-256 es {found}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-empty</name>
    <message>
        <source>{segment} takes no memory</source>
        <translation>{segment} no ocupa memoria</translation>
    </message>
</context>
<context>
    <name>bundle.segment-file</name>
    <message>
        <source>&quot;{file}&quot; was expected</source>
        <translation>se esperaba &quot;{file}&quot;</translation>
    </message>
</context>
<context>
    <name>bundle.segment-list</name>
    <message>
        <source>kexec_load would answer {error}: {rule}</source>
        <translation>kexec_load respondería {error}: {rule}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-size</name>
    <message>
        <source>{file} has {found} bytes, the segment {expected}</source>
        <translation>{file} tiene {found} bytes, el segmento {expected}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-twice</name>
    <message>
        <source>there are two segments {segment}</source>
        <translation>hay dos segmentos {segment}</translation>
    </message>
</context>
<context>
    <name>bundle.segment-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the segments are more than any plan has</source>
        <translation>{zeros} bytes de ceros detrás de los segmentos son más de los que tiene plan alguno</translation>
    </message>
</context>
<context>
    <name>bundle.sign-broken</name>
    <message>
        <source>is not signed, for it is not good: {what}</source>
        <translation>no se firma, porque no está bien: {what}</translation>
    </message>
</context>
<context>
    <name>bundle.sign-form</name>
    <message>
        <source>an archive that is to be signed is a .tar or a .tar.zst</source>
        <translation>un archivo comprimido que se va a firmar es un .tar o un .tar.zst</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest</name>
    <message>
        <source>is not signed, for its manifest is not as this program would write it</source>
        <translation>no se firma, porque su manifiesto no es como lo escribiría este programa</translation>
    </message>
</context>
<context>
    <name>bundle.sign-other-manifest-hint</name>
    <message>
        <source>export the bundle again, then sign it</source>
        <translation>exporte el paquete otra vez y fírmelo después</translation>
    </message>
</context>
<context>
    <name>bundle.signature-size</name>
    <message>
        <source>{size} are too much for a signature</source>
        <translation>{size} son demasiado para una firma</translation>
    </message>
</context>
<context>
    <name>bundle.signature-wrong</name>
    <message>
        <source>the signature is wrong ({refusal}): {why}</source>
        <translation>la firma es incorrecta ({refusal}): {why}</translation>
    </message>
</context>
<context>
    <name>bundle.signed-unchecked</name>
    <message>
        <source>signed by {signer} (certificate {sha256}); no certificate was given to trust it by</source>
        <translation>firmado por {signer} (certificado {sha256}); no se dio ningún certificado en que confiar</translation>
    </message>
</context>
<context>
    <name>bundle.signer-absent</name>
    <message>
        <source>the signature names {signer}, whose certificate is not at hand to check it</source>
        <translation>la firma nombra a {signer}, cuyo certificado no está a mano para comprobarla</translation>
    </message>
</context>
<context>
    <name>bundle.signer-unknown</name>
    <message>
        <source>signed by {signer}, whom no trusted certificate vouches for</source>
        <translation>firmado por {signer}, por quien no responde ningún certificado de confianza</translation>
    </message>
</context>
<context>
    <name>bundle.tree-after</name>
    <message>
        <source>tree-after.dtb is not what {file} hands over</source>
        <translation>tree-after.dtb no es lo que entrega {file}</translation>
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
        <translation>ningún segmento entrega tree-after.dtb</translation>
    </message>
</context>
<context>
    <name>byte-marks.digest</name>
    <message>
        <source>SHA-256 of segment {segment}</source>
        <translation>SHA-256 del segmento {segment}</translation>
    </message>
</context>
<context>
    <name>byte-marks.late</name>
    <message>
        <source>{kind}: the target writes these bytes when it loads</source>
        <translation>{kind}: el destino escribe estos bytes al cargar</translation>
    </message>
</context>
<context>
    <name>byte-marks.relocation</name>
    <message>
        <source>{type} against {symbol}: {formula}</source>
        <translation>{type} hacia {symbol}: {formula}</translation>
    </message>
</context>
<context>
    <name>capture.failed</name>
    <message>
        <source>this machine could not be captured: {reason}</source>
        <translation>esta máquina no se pudo capturar: {reason}</translation>
    </message>
</context>
<context>
    <name>capture.no-file</name>
    <message>
        <source>the snapshot cannot be written: {reason}</source>
        <translation>la instantánea no se puede escribir: {reason}</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block</name>
    <message>
        <source>Purgatory and early kernel run in real mode; outside the real mode area they read nothing.</source>
        <translation>El purgatory y el comienzo del núcleo corren en modo real; fuera de la zona del modo real no leen nada.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-radix</name>
    <message>
        <source>With the radix MMU, or in hypervisor mode, real mode reaches all memory. In a guest the hypervisor has chosen radix (/chosen ibm,architecture-vec-5), and Linux ignores disable_radix there.</source>
        <translation>Con la MMU radix, o en modo hipervisor, el modo real alcanza toda la memoria. En un huésped el hipervisor ha elegido radix (/chosen ibm,architecture-vec-5), y Linux no hace caso allí de disable_radix.</translation>
    </message>
</context>
<context>
    <name>cause.above-first-block-unknown</name>
    <message>
        <source>A kernel that starts with the hash MMU reaches the first block only.</source>
        <translation>Un núcleo que arranca con la MMU de hash solo alcanza el primer bloque.</translation>
    </message>
</context>
<context>
    <name>cause.allocator-gives-up</name>
    <message>
        <source>The tool ends, or never comes to an end, before it loads anything; the plan shows what it would have done otherwise.</source>
        <translation>La herramienta termina, o nunca acaba, antes de cargar nada; el plan muestra lo que habría hecho de otro modo.</translation>
    </message>
</context>
<context>
    <name>cause.already-loaded</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Una segunda carga ocupa el lugar de la primera.</translation>
    </message>
</context>
<context>
    <name>cause.bare-tree</name>
    <message>
        <source>Without a memory fingerprint the loader cannot tell whether the plan fits the machine it stands on.</source>
        <translation>Sin huella de la memoria el cargador no puede saber si el plan sirve para la máquina en la que está.</translation>
    </message>
</context>
<context>
    <name>cause.boot-cpu-missing</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Un núcleo que no encuentra en el árbol la CPU en la que corre se detiene antes de tener consola.</translation>
    </message>
</context>
<context>
    <name>cause.bundle-untrusted</name>
    <message>
        <source>Certificates were named by which a bundle must be signed before anything of it travels or is loaded.</source>
        <translation>Se nombraron certificados con los que un paquete debe estar firmado antes de que nada de él viaje o se cargue.</translation>
    </message>
</context>
<context>
    <name>cause.byte-order-assumed</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>En el purgatory se entra con el orden de bytes del núcleo en marcha; con el otro, su primera instrucción es basura.</translation>
    </message>
</context>
<context>
    <name>cause.capture-leftover</name>
    <message>
        <source>It is a leftover of a crash kernel: memory outside is not used, devices are treated as in a crash.</source>
        <translation>Es un resto de un núcleo de fallo: la memoria de fuera no se usa, los dispositivos se tratan como tras un fallo.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-empty</name>
    <message>
        <source>Then the kernel falls back on what was built in.</source>
        <translation>Entonces el núcleo recurre a lo que se le incorporó al compilarlo.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-ignored</name>
    <message>
        <source>kexec-tools uses --append only for the tree that it makes itself.</source>
        <translation>kexec-tools usa --append solo para el árbol que hace él mismo.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-not-captured</name>
    <message>
        <source>The new kernel would start without any of the parameters that were meant, root= among them.</source>
        <translation>El nuevo núcleo arrancaría sin ninguno de los parámetros deseados, root= entre ellos.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-root-twice</name>
    <message>
        <source>Tools that append to a command line win over what stood there before.</source>
        <translation>Las herramientas que añaden algo a una línea de órdenes prevalecen sobre lo que había antes.</translation>
    </message>
</context>
<context>
    <name>cause.cmdline-too-long</name>
    <message>
        <source>What is longer is cut off without a word.</source>
        <translation>Lo que sobra se corta sin una palabra.</translation>
    </message>
</context>
<context>
    <name>cause.console-parameter</name>
    <message>
        <source>A kernel that prints to a device that is not there looks dead.</source>
        <translation>Un núcleo que escribe en un dispositivo que no existe parece muerto.</translation>
    </message>
</context>
<context>
    <name>cause.cpus-missing</name>
    <message>
        <source>The tree of boot time does not know CPUs that were added since; the new kernel runs without them.</source>
        <translation>El árbol del arranque no conoce las CPU añadidas desde entonces; el nuevo núcleo corre sin ellas.</translation>
    </message>
</context>
<context>
    <name>cause.crash-all-cpus</name>
    <message>
        <source>Each processor takes memory of the crash region, and one may still be where it was at the crash.</source>
        <translation>Cada procesador toma memoria de la región de fallo, y alguno puede seguir donde estaba en el fallo.</translation>
    </message>
</context>
<context>
    <name>cause.crash-already-loaded</name>
    <message>
        <source>The kernel gives the old crash image up before it looks at the new one: a load that fails leaves none.</source>
        <translation>El núcleo abandona la imagen de fallo anterior antes de mirar la nueva: una carga fallida no deja ninguna.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-crashkernel</name>
    <message>
        <source>The crash kernel would reserve memory for another one out of the little that it has, or fail to.</source>
        <translation>El núcleo de fallo reservaría memoria para otro de la poca que tiene, o no lo lograría.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Of two such words a kernel takes the last.</source>
        <translation>De dos palabras así un núcleo toma la última.</translation>
    </message>
</context>
<context>
    <name>cause.crash-cross-endian</name>
    <message>
        <source>Tools take a dump to have one byte order.</source>
        <translation>Las herramientas suponen que un volcado tiene un solo orden de bytes.</translation>
    </message>
</context>
<context>
    <name>cause.crash-drconf-out-of-step</name>
    <message>
        <source>Each LMB that is passed over brings the reader one row further behind, so that memory is missing, perhaps that of the crash kernel itself.</source>
        <translation>Cada LMB que se salta retrasa al lector una fila más, de modo que falta memoria, quizá la del propio núcleo de fallo.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-lost</name>
    <message>
        <source>Linux allows a normal image to be copied over the crash region, because real mode may reach nothing else.</source>
        <translation>Linux permite copiar una imagen normal sobre la región de fallo, porque quizá el modo real no alcance otra cosa.</translation>
    </message>
</context>
<context>
    <name>cause.crash-kernel-not-relocatable</name>
    <message>
        <source>A crash kernel may not move itself to 0, where the memory of the dead one is; it must run where it was loaded.</source>
        <translation>Un núcleo de fallo no debe mudarse a 0, donde está la memoria del núcleo muerto; debe ejecutarse donde se cargó.</translation>
    </message>
</context>
<context>
    <name>cause.crash-load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Cada llamada permitida cuenta, también las fallidas; con 0 kexec_load responde EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-boot-id</name>
    <message>
        <source>The places of notes and of the region change with every boot; the loader refuses a crash image that is for another.</source>
        <translation>Los lugares de las notas y de la región cambian con cada arranque; el cargador rechaza una imagen de fallo que es para otro.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-cpu-notes</name>
    <message>
        <source>The dump would not tell what any processor was doing.</source>
        <translation>El volcado no diría de ningún procesador qué estaba haciendo.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-notes</name>
    <message>
        <source>/proc/vmcore joins all notes to one; with none its header is wrong, and no tool can read the dump.</source>
        <translation>/proc/vmcore une todas las notas en una; sin ninguna su cabecera es errónea, y ninguna herramienta puede leer el volcado.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-region</name>
    <message>
        <source>All segments of a crash image must lie in the region that the running kernel reserved when it booted.</source>
        <translation>Todos los segmentos de una imagen de fallo deben estar en la región que el núcleo en marcha reservó al arrancar.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-spare-pages</name>
    <message>
        <source>The kernel takes a page for its control code and one for a copy of vmcoreinfo from the region; without them kexec_load answers ENOMEM.</source>
        <translation>El núcleo toma de la región una página para su código de control y otra para una copia de vmcoreinfo; sin ellas kexec_load responde ENOMEM.</translation>
    </message>
</context>
<context>
    <name>cause.crash-no-vmcoreinfo</name>
    <message>
        <source>Without it makedumpfile cannot tell which pages are worth keeping.</source>
        <translation>Sin ella makedumpfile no puede decir qué páginas vale la pena guardar.</translation>
    </message>
</context>
<context>
    <name>cause.crash-region-sources-differ</name>
    <message>
        <source>The region can be made smaller while the machine runs, and the device tree keeps what was reserved at boot.</source>
        <translation>La región puede reducirse mientras la máquina funciona, y el árbol conserva lo que se reservó en el arranque.</translation>
    </message>
</context>
<context>
    <name>cause.crash-room-tight</name>
    <message>
        <source>The initrd is unpacked beside itself, and page tables, drivers and the program that saves the dump need memory, too.</source>
        <translation>El initrd se desempaqueta junto a sí mismo, y también necesitan memoria las tablas de páginas, los controladores y el programa que guarda el volcado.</translation>
    </message>
</context>
<context>
    <name>cause.crash-run-at-load-lost</name>
    <message>
        <source>It loads eight bytes and stores four of them, which are the wrong ones in this byte order: the kernel moves itself to 0, onto the memory that it is to save.</source>
        <translation>Carga ocho bytes y guarda cuatro, que en este orden de bytes son los equivocados: el núcleo se muda a 0, sobre la memoria que debe salvar.</translation>
    </message>
</context>
<context>
    <name>cause.crash-segment-outside-region</name>
    <message>
        <source>Segments of a crash image are copied at once, and only there is nobody&apos;s memory: kexec_load answers EADDRNOTAVAIL.</source>
        <translation>Los segmentos de una imagen de fallo se copian enseguida, y solo allí la memoria no es de nadie: kexec_load responde EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.crash-too-many-ranges</name>
    <message>
        <source>The number of rows in an ELF header has 16 bits.</source>
        <translation>El número de filas en una cabecera ELF tiene 16 bits.</translation>
    </message>
</context>
<context>
    <name>cause.crashkernel-on-kernel</name>
    <message>
        <source>Old advice for ppc64 was crashkernel=…@32M; kernels have grown beyond that.</source>
        <translation>El viejo consejo para ppc64 era crashkernel=…@32M; los núcleos han crecido más allá.</translation>
    </message>
</context>
<context>
    <name>cause.cross-endian</name>
    <message>
        <source>The purgatory leaves in big-endian mode; a little-endian kernel switches with its first instructions.</source>
        <translation>El purgatory sale en modo big-endian; un núcleo little-endian cambia con sus primeras instrucciones.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-row-replaced</name>
    <message>
        <source>It takes the last row for one that it has added itself, which it does for its own trees only.</source>
        <translation>Toma la última fila por una que ha añadido él, lo que solo hace con sus propios árboles.</translation>
    </message>
</context>
<context>
    <name>cause.dtb-without-row</name>
    <message>
        <source>It writes to where the last row should be; without one that is the tree&apos;s header.</source>
        <translation>Escribe donde debería estar la última fila; si no hay ninguna, eso es la cabecera del árbol.</translation>
    </message>
</context>
<context>
    <name>cause.edit-overrides-rule</name>
    <message>
        <source>Hand edits come last; the kernel will see what you wrote, and not where its initrd or command line really is.</source>
        <translation>Los cambios a mano van al final; el núcleo verá lo que usted escribió y no dónde están de verdad su initrd o su línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>cause.fadump-active</name>
    <message>
        <source>The next kernel would take itself for the capture kernel.</source>
        <translation>El siguiente núcleo se tomaría por el núcleo de captura.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-node-missing</name>
    <message>
        <source>Without it a kernel cannot call firmware: no power-off, no PCI, on bare metal no console.</source>
        <translation>Sin él un núcleo no puede llamar al firmware: no hay apagado, ni PCI, ni consola en máquina desnuda.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-not-reserved</name>
    <message>
        <source>A kernel keeps clear of reservation rows, reserved-ranges and /reserved-memory, and of nothing else; firmware is overwritten when that memory is handed out.</source>
        <translation>Un núcleo evita las filas de reserva, reserved-ranges y /reserved-memory, y nada más; el firmware se sobrescribe en cuanto se reparte esa memoria.</translation>
    </message>
</context>
<context>
    <name>cause.firmware-overwritten-by-kernel</name>
    <message>
        <source>The new kernel calls the firmware that the old one was booted with.</source>
        <translation>El nuevo núcleo llama al firmware con el que arrancó el antiguo.</translation>
    </message>
</context>
<context>
    <name>cause.half-of-ram</name>
    <message>
        <source>While a kernel is loaded its pages are in memory twice; kexec_load answers EINVAL when one segment or all together take more than half.</source>
        <translation>Mientras un núcleo está cargado sus páginas están dos veces en memoria; kexec_load responde EINVAL cuando un segmento, o todos juntos, ocupan más de la mitad.</translation>
    </message>
</context>
<context>
    <name>cause.ima-allocator-without-log</name>
    <message>
        <source>Of the real tools, kexec_file_load alone hands a log over.</source>
        <translation>De las herramientas reales, solo kexec_file_load entrega un registro.</translation>
    </message>
</context>
<context>
    <name>cause.ima-appraisal</name>
    <message>
        <source>IMA appraises files, and kexec_load gives it none.</source>
        <translation>IMA evalúa archivos, y kexec_load no le da ninguno.</translation>
    </message>
</context>
<context>
    <name>cause.ima-condition-assumed</name>
    <message>
        <source>Owners, labels and file systems are the target&apos;s.</source>
        <translation>Propietarios, etiquetas y sistemas de archivos son los del destino.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-longer</name>
    <message>
        <source>The kernel extends the register with every entry.</source>
        <translation>El núcleo extiende el registro del TPM con cada entrada.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-lost</name>
    <message>
        <source>The TPM&apos;s registers survive a kexec, the log of what went into them does not; and kexec_load itself measures nothing.</source>
        <translation>Los registros del TPM sobreviven a un kexec, el registro de lo que entró en ellos no; y kexec_load no mide nada.</translation>
    </message>
</context>
<context>
    <name>cause.ima-log-order</name>
    <message>
        <source>The log has the byte order of the kernel that wrote it, but for ima_canonical_fmt: then it is little-endian.</source>
        <translation>El registro tiene el orden de bytes del núcleo que lo escribió, salvo con ima_canonical_fmt: entonces es little-endian.</translation>
    </message>
</context>
<context>
    <name>cause.ima-no-log</name>
    <message>
        <source>Without the log nobody knows how much room it will need.</source>
        <translation>Sin el registro nadie sabe cuánto espacio necesitará.</translation>
    </message>
</context>
<context>
    <name>cause.ima-old-template</name>
    <message>
        <source>Such entries cannot be told apart in a log without lengths.</source>
        <translation>Tales entradas no se pueden separar en un registro sin longitudes.</translation>
    </message>
</context>
<context>
    <name>cause.ima-padded-bank</name>
    <message>
        <source>A kernel that has no digest of a bank&apos;s hash pads the SHA-1 one.</source>
        <translation>Un núcleo que no tiene el resumen de un banco completa con ceros el de SHA-1.</translation>
    </message>
</context>
<context>
    <name>cause.ima-policy-unknown</name>
    <message>
        <source>Its file can be read only with CONFIG_IMA_READ_POLICY, and the command line names none.</source>
        <translation>Su archivo solo se puede leer con CONFIG_IMA_READ_POLICY, y la línea de órdenes no nombra ninguna.</translation>
    </message>
</context>
<context>
    <name>cause.ima-register-differs</name>
    <message>
        <source>An entry was changed, taken out or put in, or the register was extended by something else.</source>
        <translation>Una entrada se cambió, se quitó o se añadió, o algo más extendió el registro del TPM.</translation>
    </message>
</context>
<context>
    <name>cause.ima-rule-passed-over</name>
    <message>
        <source>The first rule that fits decides whether a file is measured.</source>
        <translation>La primera regla que encaja decide si se mide un archivo.</translation>
    </message>
</context>
<context>
    <name>cause.ima-signature-unknown</name>
    <message>
        <source>security.ima is an extended attribute, which a file loses on its way here.</source>
        <translation>security.ima es un atributo extendido, que un archivo pierde en su camino hasta aquí.</translation>
    </message>
</context>
<context>
    <name>cause.ima-template-digest</name>
    <message>
        <source>The digest covers every field of the entry and is what goes into the TPM&apos;s register.</source>
        <translation>El resumen abarca cada campo de la entrada y es lo que entra en el registro del TPM.</translation>
    </message>
</context>
<context>
    <name>cause.ima-violation</name>
    <message>
        <source>No digest can be trusted then; the register is extended with ones.</source>
        <translation>Entonces ningún resumen es fiable; el registro del TPM se extiende con unos.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-empty</name>
    <message>
        <source>The new kernel would start without the drivers and scripts that it was to bring.</source>
        <translation>El nuevo núcleo arrancaría sin los controladores y guiones que debía traer.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-end-missing</name>
    <message>
        <source>The kernel reads both before it replaces them, and gives up when one is missing.</source>
        <translation>El núcleo lee ambos antes de reemplazarlos, y se rinde cuando falta uno.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-not-loaded</name>
    <message>
        <source>The new kernel unpacks what it finds there, which is not what the tree was made for.</source>
        <translation>El nuevo núcleo desempaqueta lo que encuentra allí, que no es aquello para lo que se hizo el árbol.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-outside-memory</name>
    <message>
        <source>A kernel maps only the memory that it has; it reserves the initrd first and drops what is above its limit then, so reading the initrd ends in a fault.</source>
        <translation>Un núcleo solo mapea la memoria que tiene; primero reserva el initrd y luego suelta lo que pasa de su límite, así que leer el initrd acaba en un fallo de acceso.</translation>
    </message>
</context>
<context>
    <name>cause.initrd-unknown-format</name>
    <message>
        <source>The kernel ignores what it does not know, or takes it as an old ramdisk image.</source>
        <translation>El núcleo pasa por alto lo que no conoce, o lo toma por una antigua imagen de ramdisk.</translation>
    </message>
</context>
<context>
    <name>cause.integrity-not-checked</name>
    <message>
        <source>Linux&apos;s ppc64 purgatory stores a digest and never looks at it; kexec-tools&apos; has one digest for all.</source>
        <translation>El purgatory ppc64 de Linux guarda un resumen y nunca lo mira; el de kexec-tools tiene uno solo para todo.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-end-unknown</name>
    <message>
        <source>A segment below the running kernel&apos;s end is refused with ETXTBSY.</source>
        <translation>Un segmento por debajo del fin del núcleo en marcha se rechaza con ETXTBSY.</translation>
    </message>
</context>
<context>
    <name>cause.kernel-torn-apart</name>
    <message>
        <source>Linux looks for a place for each PT_LOAD by itself; a kernel knows its parts by their distance only.</source>
        <translation>Linux busca un lugar para cada PT_LOAD por separado; un núcleo conoce sus partes solo por la distancia entre ellas.</translation>
    </message>
</context>
<context>
    <name>cause.kexec-not-configured</name>
    <message>
        <source>The system call is not there.</source>
        <translation>La llamada al sistema no existe.</translation>
    </message>
</context>
<context>
    <name>cause.load-disabled</name>
    <message>
        <source>The switch goes from 0 to 1 only.</source>
        <translation>El interruptor solo va de 0 a 1.</translation>
    </message>
</context>
<context>
    <name>cause.load-limit-reached</name>
    <message>
        <source>Every permitted call counts, failed ones too; at 0 kexec_load answers EPERM.</source>
        <translation>Cada llamada permitida cuenta, también las fallidas; con 0 kexec_load responde EPERM.</translation>
    </message>
</context>
<context>
    <name>cause.load-memory-tight</name>
    <message>
        <source>The loader&apos;s copy and the kernel&apos;s copy are in memory at the same time; the load may be ended by the OOM killer.</source>
        <translation>La copia del cargador y la del núcleo están en memoria a la vez; el OOM killer puede acabar con la carga.</translation>
    </message>
</context>
<context>
    <name>cause.lockdown</name>
    <message>
        <source>Lockdown forbids loading unsigned kernels by kexec_load.</source>
        <translation>El bloqueo (lockdown) prohíbe cargar núcleos sin firma con kexec_load.</translation>
    </message>
</context>
<context>
    <name>cause.memory-map-remark</name>
    <message>
        <source>Firmware trees have oddities; each one met is told.</source>
        <translation>Los árboles del firmware tienen rarezas; se informa de cada una que se encuentra.</translation>
    </message>
</context>
<context>
    <name>cause.no-chosen</name>
    <message>
        <source>All that a boot loader tells a kernel stands in /chosen.</source>
        <translation>Todo lo que un cargador de arranque dice a un núcleo está en /chosen.</translation>
    </message>
</context>
<context>
    <name>cause.no-console</name>
    <message>
        <source>The purgatory speaks through the hypervisor&apos;s terminal or OPAL; it knows no other device.</source>
        <translation>El purgatory habla por el terminal del hipervisor o por OPAL; no conoce otro dispositivo.</translation>
    </message>
</context>
<context>
    <name>cause.no-cpus</name>
    <message>
        <source>A kernel that does not find the CPU it runs on in the tree stops before its console.</source>
        <translation>Un núcleo que no encuentra en el árbol la CPU en la que corre se detiene antes de tener consola.</translation>
    </message>
</context>
<context>
    <name>cause.no-memory-in-tree</name>
    <message>
        <source>The kernel takes its RAM from the tree and nothing else.</source>
        <translation>El núcleo toma su RAM del árbol y de ningún otro sitio.</translation>
    </message>
</context>
<context>
    <name>cause.no-room</name>
    <message>
        <source>Every segment needs one hole in RAM that is long enough, aligned, within its limits and free of everything excluded.</source>
        <translation>Cada segmento necesita un hueco en la RAM bastante largo, alineado, dentro de sus límites y libre de todo lo excluido.</translation>
    </message>
</context>
<context>
    <name>cause.no-root</name>
    <message>
        <source>The kernel panics with &quot;Unable to mount root fs&quot;.</source>
        <translation>El núcleo entra en pánico con &quot;Unable to mount root fs&quot;.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-kernel</name>
    <message>
        <source>A kernel copies itself to address 0 as its first act, up to its symbol _end, and clears its bss there; what lies there is gone, without a word.</source>
        <translation>Lo primero que hace un núcleo es copiarse a la dirección 0, hasta su símbolo _end, y borrar allí su bss; lo que hay allí se pierde sin una palabra.</translation>
    </message>
</context>
<context>
    <name>cause.overwritten-by-stack</name>
    <message>
        <source>The stack is a hole that the loader found, not a segment: kexec_load does not know of it and checks nothing.</source>
        <translation>La pila es un hueco que encontró el cargador, no un segmento: kexec_load no sabe de ella y no comprueba nada.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-assumed</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel; ppc64 has 4 KiB and 64 KiB.</source>
        <translation>Los segmentos deben empezar y acabar en páginas del núcleo en marcha; ppc64 las tiene de 4 KiB y de 64 KiB.</translation>
    </message>
</context>
<context>
    <name>cause.page-size-differs</name>
    <message>
        <source>The loader refuses a plan whose page size is not the target&apos;s.</source>
        <translation>El cargador rechaza un plan cuyo tamaño de página no es el del destino.</translation>
    </message>
</context>
<context>
    <name>cause.pin-without-segment</name>
    <message>
        <source>A pin without its segment is a mistake: what was meant to lie there is not loaded.</source>
        <translation>Una fijación sin su segmento es un error: lo que debía estar allí no se carga.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-byte-order</name>
    <message>
        <source>The jump does not change the byte order.</source>
        <translation>El salto no cambia el orden de bytes.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-not-exportable</name>
    <message>
        <source>Its bytes are inside the target&apos;s kernel.</source>
        <translation>Sus bytes están dentro del núcleo del destino.</translation>
    </message>
</context>
<context>
    <name>cause.purgatory-symbol-missing</name>
    <message>
        <source>Addresses are written into a purgatory by symbol name.</source>
        <translation>Las direcciones se escriben en un purgatory por nombre de símbolo.</translation>
    </message>
</context>
<context>
    <name>cause.quirk-decided</name>
    <message>
        <source>The real code does this too; the plan shows what it would do, not what it should.</source>
        <translation>El código real también lo hace; el plan muestra lo que haría, no lo que debería hacer.</translation>
    </message>
</context>
<context>
    <name>cause.reboot-impossible</name>
    <message>
        <source>RTAS with a reboot service, or OPAL, is needed for that.</source>
        <translation>Para eso hace falta RTAS con un servicio de reinicio, u OPAL.</translation>
    </message>
</context>
<context>
    <name>cause.reserved-overwritten-by-kernel</name>
    <message>
        <source>A kernel moves itself to 0 before it has read what is reserved there.</source>
        <translation>Un núcleo se muda a 0 antes de haber leído qué está reservado allí.</translation>
    </message>
</context>
<context>
    <name>cause.running-kernel-property</name>
    <message>
        <source>Early code takes the eight bytes as they are: a little-endian kernel reads them backwards.</source>
        <translation>El código temprano toma los ocho bytes tal cual: un núcleo little-endian los lee al revés.</translation>
    </message>
</context>
<context>
    <name>cause.secure-boot</name>
    <message>
        <source>Secure boot brings a rule that every kernel&apos;s file must be signed; kexec_load has no file.</source>
        <translation>El arranque seguro exige que el archivo de cada núcleo esté firmado; kexec_load no tiene archivo.</translation>
    </message>
</context>
<context>
    <name>cause.segment-misaligned</name>
    <message>
        <source>Destinations are copied page by page; kexec_load answers EADDRNOTAVAIL for others.</source>
        <translation>Los destinos se copian página a página; para otros kexec_load responde EADDRNOTAVAIL.</translation>
    </message>
</context>
<context>
    <name>cause.segment-outside-ram</name>
    <message>
        <source>kexec_load does not check that a destination is RAM; the copy then goes nowhere.</source>
        <translation>kexec_load no comprueba que un destino sea RAM; la copia no va entonces a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-firmware</name>
    <message>
        <source>The new kernel calls the same firmware instance; the kernel does not check normal images against it.</source>
        <translation>El nuevo núcleo llama a la misma instancia del firmware; el núcleo no comprueba las imágenes normales contra ella.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-kernel</name>
    <message>
        <source>The running kernel still runs while segments are copied; kexec_load answers ETXTBSY.</source>
        <translation>El núcleo en marcha sigue corriendo mientras se copian los segmentos; kexec_load responde ETXTBSY.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserve</name>
    <message>
        <source>A search keeps clear of what the request reserves; a pin, a kernel left at its own addresses, or a quirk of the allocator does not.</source>
        <translation>Una búsqueda evita lo que la petición reserva; una fijación, un núcleo dejado en sus propias direcciones o una rareza del asignador, no.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-reserved</name>
    <message>
        <source>Somebody reserved this memory for devices or firmware; what is copied there may be overwritten, or may overwrite.</source>
        <translation>Alguien reservó esta memoria para dispositivos o firmware; lo que se copia allí puede ser sobrescrito, o sobrescribir.</translation>
    </message>
</context>
<context>
    <name>cause.segment-overlaps-segment</name>
    <message>
        <source>kexec_load answers EINVAL when two destinations share a byte.</source>
        <translation>kexec_load responde EINVAL cuando dos destinos comparten un byte.</translation>
    </message>
</context>
<context>
    <name>cause.slave-code-not-entry</name>
    <message>
        <source>All other CPUs jump to 0x60 in those 256 bytes; what is not the kernel&apos;s first code there sends them astray.</source>
        <translation>Todas las demás CPU saltan a 0x60 en esos 256 bytes; lo que allí no es el primer código del núcleo las extravía.</translation>
    </message>
</context>
<context>
    <name>cause.snapshot-file-absent</name>
    <message>
        <source>A target may not have a file, or not let it be read; then a check that needs it cannot be made.</source>
        <translation>Un destino puede no tener un archivo, o no dejarlo leer; entonces no se puede hacer una comprobación que lo necesita.</translation>
    </message>
</context>
<context>
    <name>cause.target-by-file</name>
    <message>
        <source>Lockdown, secure boot and IMA forbid segments without a file that could be verified.</source>
        <translation>El bloqueo, Secure Boot e IMA prohíben segmentos sin un archivo que pueda verificarse.</translation>
    </message>
</context>
<context>
    <name>cause.target-byte-order</name>
    <message>
        <source>The purgatory is entered in the running kernel&apos;s byte order; in the other one its first instruction is garbage.</source>
        <translation>Se entra en el purgatory con el orden de bytes del núcleo en marcha; en el otro, su primera instrucción no tiene sentido.</translation>
    </message>
</context>
<context>
    <name>cause.target-crash-by-file</name>
    <message>
        <source>By file the target&apos;s kernel would make the header of the dump itself, and a tree and a purgatory; nothing of the plan would stay.</source>
        <translation>Por archivo, el núcleo del destino haría él mismo la cabecera del volcado, un árbol y un purgatory; nada del plan quedaría.</translation>
    </message>
</context>
<context>
    <name>cause.target-fingerprint</name>
    <message>
        <source>A segment could come to lie where firmware or a device now has something.</source>
        <translation>Un segmento podría quedar donde el firmware o un dispositivo tiene ahora algo.</translation>
    </message>
</context>
<context>
    <name>cause.target-half-of-ram</name>
    <message>
        <source>kexec_load answers EINVAL when segments take more than half of the pages.</source>
        <translation>kexec_load responde EINVAL cuando los segmentos ocupan más de la mitad de las páginas.</translation>
    </message>
</context>
<context>
    <name>cause.target-machine</name>
    <message>
        <source>The loader, the purgatory and the kernel are programs for another processor.</source>
        <translation>El cargador, el purgatory y el núcleo son programas para otro procesador.</translation>
    </message>
</context>
<context>
    <name>cause.target-memory-low</name>
    <message>
        <source>kexec_load copies all segments into pages of its own and answers ENOMEM when there are none; a store in a RAM disk takes memory as well.</source>
        <translation>kexec_load copia todos los segmentos en páginas propias y responde ENOMEM si no las hay; un almacén en un disco de memoria también la ocupa.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-file-load</name>
    <message>
        <source>Many kernels of distributions for PowerPC are built without CONFIG_KEXEC_FILE.</source>
        <translation>Muchos núcleos de distribuciones para PowerPC se construyen sin CONFIG_KEXEC_FILE.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-fingerprint</name>
    <message>
        <source>Memory that the plan takes for free may belong to firmware on this machine.</source>
        <translation>Memoria que el plan toma por libre puede pertenecer al firmware de esta máquina.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kernel-file</name>
    <message>
        <source>kexec_file_load takes a file, not segments.</source>
        <translation>kexec_file_load toma un archivo, no segmentos.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-kexec</name>
    <message>
        <source>Without it kexec_load answers ENOSYS, or the load could not be verified.</source>
        <translation>Sin él, kexec_load responde ENOSYS, o la carga no se podría verificar.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-panic</name>
    <message>
        <source>Without panic=, or with panic=0, the kernel waits as long as its CONFIG_PANIC_TIMEOUT says, where 0 is for ever.</source>
        <translation>Sin panic=, o con panic=0, el núcleo espera lo que dice su CONFIG_PANIC_TIMEOUT, donde 0 es para siempre.</translation>
    </message>
</context>
<context>
    <name>cause.target-no-store</name>
    <message>
        <source>The files must lie where they can be written and where the loader may be run.</source>
        <translation>Los archivos deben estar donde se puedan escribir y ejecutar el cargador.</translation>
    </message>
</context>
<context>
    <name>cause.target-not-root</name>
    <message>
        <source>kexec_load needs CAP_SYS_BOOT.</source>
        <translation>kexec_load necesita CAP_SYS_BOOT.</translation>
    </message>
</context>
<context>
    <name>cause.target-other-boot</name>
    <message>
        <source>The header of the dump says where that boot&apos;s kernel keeps its notes and its memory.</source>
        <translation>La cabecera del volcado dice dónde tiene el núcleo de aquel arranque sus notas y su memoria.</translation>
    </message>
</context>
<context>
    <name>cause.target-page-size</name>
    <message>
        <source>Segments must begin and end at pages of the running kernel.</source>
        <translation>Los segmentos deben empezar y acabar en páginas del núcleo en marcha.</translation>
    </message>
</context>
<context>
    <name>cause.target-plan-errors</name>
    <message>
        <source>A plan with errors does not boot; the loader refuses it unless it is forced.</source>
        <translation>Un plan con errores no arranca; el cargador lo rechaza si no se le fuerza.</translation>
    </message>
</context>
<context>
    <name>cause.target-replaces</name>
    <message>
        <source>A second load takes the place of the first.</source>
        <translation>Una segunda carga ocupa el lugar de la primera.</translation>
    </message>
</context>
<context>
    <name>cause.target-signature</name>
    <message>
        <source>Which keys a target knows cannot be seen from here.</source>
        <translation>Qué claves conoce un destino no se ve desde aquí.</translation>
    </message>
</context>
<context>
    <name>cause.target-systemd-no-kexec</name>
    <message>
        <source>The last step of &quot;systemctl kexec&quot; is the program kexec; without it systemd resets the machine.</source>
        <translation>El último paso de «systemctl kexec» es el programa kexec; sin él, systemd reinicia la máquina por hardware.</translation>
    </message>
</context>
<context>
    <name>cause.target-tool-missing</name>
    <message>
        <source>Files are brought, verified and started with sh, tar, gzip, sha256sum and setsid.</source>
        <translation>Los archivos se llevan, verifican e inician con sh, tar, gzip, sha256sum y setsid.</translation>
    </message>
</context>
<context>
    <name>cause.target-unsigned</name>
    <message>
        <source>IMA appraises the kernel&apos;s file; kexec_file_load answers EACCES for one without a signature.</source>
        <translation>IMA evalúa el archivo del núcleo; kexec_file_load responde EACCES si no tiene firma.</translation>
    </message>
</context>
<context>
    <name>cause.too-many-segments</name>
    <message>
        <source>KEXEC_SEGMENT_MAX is 16; kexec_load answers EINVAL.</source>
        <translation>KEXEC_SEGMENT_MAX es 16; kexec_load responde EINVAL.</translation>
    </message>
</context>
<context>
    <name>cause.tree-from-other-source</name>
    <message>
        <source>The two trees differ: the live one has changed since boot and has properties that the running kernel added.</source>
        <translation>Los dos árboles difieren: el vivo ha cambiado desde el arranque y tiene propiedades que añadió el núcleo en marcha.</translation>
    </message>
</context>
<context>
    <name>cause.tree-memory-not-there</name>
    <message>
        <source>A kernel believes its tree and uses that memory, the highest first.</source>
        <translation>Un núcleo cree a su árbol y usa esa memoria, la más alta primero.</translation>
    </message>
</context>
<context>
    <name>cause.tree-over-tool-limits</name>
    <message>
        <source>It makes the tree in buffers of a fixed size.</source>
        <translation>Hace el árbol en búferes de tamaño fijo.</translation>
    </message>
</context>
<context>
    <name>certificate.folder</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
</context>
<context>
    <name>certificate.malformed</name>
    <message>
        <source>is no X.509 certificate</source>
        <translation>no es un certificado X.509</translation>
    </message>
</context>
<context>
    <name>certificate.none</name>
    <message>
        <source>holds no certificate</source>
        <translation>no contiene ningún certificado</translation>
    </message>
</context>
<context>
    <name>certificate.size</name>
    <message>
        <source>is too large for a file of certificates: {size}</source>
        <translation>es demasiado grande para un archivo de certificados: {size}</translation>
    </message>
</context>
<context>
    <name>compare-lanes.apart</name>
    <message>
        <source>{count} of {all} differ</source>
        <translation>{count} de {all} difieren</translation>
    </message>
</context>
<context>
    <name>compare-lanes.empty</name>
    <message>
        <source>no segments</source>
        <translation>ningún segmento</translation>
    </message>
</context>
<context>
    <name>compare-lanes.legend</name>
    <message>
        <source>outlined: another place or size, or only on one side</source>
        <translation>con borde: otro lugar o tamaño, o solo en un lado</translation>
    </message>
</context>
<context>
    <name>compare-lanes.same</name>
    <message>
        <source>the same places and sizes</source>
        <translation>los mismos lugares y tamaños</translation>
    </message>
</context>
<context>
    <name>compare-lanes.title</name>
    <message>
        <source>Two plans beside each other</source>
        <translation>Dos planes uno junto a otro</translation>
    </message>
</context>
<context>
    <name>compare.no-plan</name>
    <message>
        <source>There is no plan yet: choose a target and a kernel in the window.</source>
        <translation>Aún no hay plan: elija un destino y un núcleo en la ventana.</translation>
    </message>
</context>
<context>
    <name>crash.too-many-lmbs</name>
    <message>
        <source>more than {limit} LMBs</source>
        <translation>más de {limit} LMB</translation>
    </message>
</context>
<context>
    <name>crash.too-many-rows</name>
    <message>
        <source>{count} ranges of memory and notes; the header of a dump has room for {limit}</source>
        <translation>{count} rangos de memoria y notas; la cabecera de un volcado tiene sitio para {limit}</translation>
    </message>
</context>
<context>
    <name>crashkernel.asked</name>
    <message>
        <source>the place that was asked for</source>
        <translation>el lugar que se pidió</translation>
    </message>
</context>
<context>
    <name>crashkernel.collision</name>
    <message>
        <source>{what} {range} lies in it ({source})</source>
        <translation>{what} {range} está dentro ({source})</translation>
    </message>
</context>
<context>
    <name>crashkernel.middle</name>
    <message>
        <source>the middle of the real mode area, which ends at {end}</source>
        <translation>el medio de la zona de modo real, que acaba en {end}</translation>
    </message>
</context>
<context>
    <name>crashkernel.most</name>
    <message>
        <source>{place}, the highest place that Linux chooses by itself on such a machine</source>
        <translation>{place}, el lugar más alto que Linux elige por sí mismo en una máquina así</translation>
    </message>
</context>
<context>
    <name>crashkernel.no-ram</name>
    <message>
        <source>not all of it is RAM</source>
        <translation>no todo es RAM</translation>
    </message>
</context>
<context>
    <name>crashkernel.not-understood</name>
    <message>
        <source>crashkernel={value}: Linux on PowerPC takes SIZE[@PLACE] or START-[END]:SIZE,…[@PLACE]</source>
        <translation>crashkernel={value}: Linux en PowerPC admite TAMAÑO[@LUGAR] o INICIO-[FIN]:TAMAÑO,…[@LUGAR]</translation>
    </message>
</context>
<context>
    <name>crashkernel.on-kernel</name>
    <message>
        <source>it lies on the running kernel, which ends at {end}</source>
        <translation>está sobre el núcleo en marcha, que acaba en {end}</translation>
    </message>
</context>
<context>
    <name>crashkernel.wraps</name>
    <message>
        <source>it goes beyond 2^64</source>
        <translation>va más allá de 2^64</translation>
    </message>
</context>
<context>
    <name>devicetree.cut</name>
    <message>
        <source>the device tree says it has {total} bytes, but {present} are there</source>
        <translation>el árbol de dispositivos dice tener {total} bytes, pero hay {present}</translation>
    </message>
</context>
<context>
    <name>devicetree.damaged</name>
    <message>
        <source>the device tree is damaged: {reason}</source>
        <translation>el árbol de dispositivos está dañado: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.delete-root</name>
    <message>
        <source>the root of a device tree cannot be deleted</source>
        <translation>la raíz de un árbol de dispositivos no se puede borrar</translation>
    </message>
</context>
<context>
    <name>devicetree.depth</name>
    <message>
        <source>more than {max} levels of nodes</source>
        <translation>más de {max} niveles de nodos</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-add</name>
    <message>
        <source>&quot;{text}&quot; is no path of a node</source>
        <translation>&quot;{text}&quot; no es la ruta de un nodo</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-keyword</name>
    <message>
        <source>an edit begins with &quot;set&quot;, &quot;delete&quot; or &quot;add&quot;, not &quot;{word}&quot;</source>
        <translation>un cambio empieza por &quot;set&quot;, &quot;delete&quot; o &quot;add&quot;, no por &quot;{word}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-name</name>
    <message>
        <source>&quot;{name}&quot; is no path or name that an edit can use</source>
        <translation>&quot;{name}&quot; no es una ruta o un nombre que un cambio pueda usar</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set</name>
    <message>
        <source>&quot;{text}&quot; is not of the form PATH:PROPERTY=VALUE</source>
        <translation>&quot;{text}&quot; no tiene la forma RUTA:PROPIEDAD=VALOR</translation>
    </message>
</context>
<context>
    <name>devicetree.edit-set-empty</name>
    <message>
        <source>for a property without value: PATH:PROPERTY=</source>
        <translation>para una propiedad sin valor: RUTA:PROPIEDAD=</translation>
    </message>
</context>
<context>
    <name>devicetree.empty-reservation</name>
    <message>
        <source>the memory reservation at {address} has size 0, which would end the block</source>
        <translation>la reserva de memoria en {address} tiene tamaño 0, que pondría fin al bloque</translation>
    </message>
</context>
<context>
    <name>devicetree.form-bracket</name>
    <message>
        <source>only numbers stand here, without &lt; and &gt;</source>
        <translation>aquí solo van números, sin &lt; ni &gt;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-node</name>
    <message>
        <source>there is no node &quot;{path}&quot;</source>
        <translation>no hay nodo &quot;{path}&quot;</translation>
    </message>
</context>
<context>
    <name>devicetree.form-no-phandle</name>
    <message>
        <source>&quot;{path}&quot; has no phandle that could be referred to: add one to it first</source>
        <translation>&quot;{path}&quot; no tiene un phandle al que referirse: añádale uno primero</translation>
    </message>
</context>
<context>
    <name>devicetree.form-nul</name>
    <message>
        <source>a text cannot hold a NUL byte</source>
        <translation>un texto no puede contener un byte NUL</translation>
    </message>
</context>
<context>
    <name>devicetree.form-path</name>
    <message>
        <source>the path of a node is expected here</source>
        <translation>aquí se espera la ruta de un nodo</translation>
    </message>
</context>
<context>
    <name>devicetree.form-square</name>
    <message>
        <source>only hex digits stand here, without [ and ]</source>
        <translation>aquí solo van dígitos hexadecimales, sin [ ni ]</translation>
    </message>
</context>
<context>
    <name>devicetree.in-place</name>
    <message>
        <source>the flattened tree cannot be edited in place: {reason}</source>
        <translation>el árbol aplanado no se puede cambiar en su sitio: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.magic</name>
    <message>
        <source>not a flattened device tree: the magic number 0xd00dfeed is missing</source>
        <translation>no es un árbol de dispositivos aplanado: falta el número mágico 0xd00dfeed</translation>
    </message>
</context>
<context>
    <name>devicetree.no-node</name>
    <message>
        <source>the device tree has no such node</source>
        <translation>el árbol de dispositivos no tiene ese nodo</translation>
    </message>
</context>
<context>
    <name>devicetree.no-property</name>
    <message>
        <source>there is no property &quot;{property}&quot; to delete</source>
        <translation>no hay propiedad &quot;{property}&quot; que borrar</translation>
    </message>
</context>
<context>
    <name>devicetree.no-value</name>
    <message>
        <source>a property has no value: {reason}</source>
        <translation>una propiedad no tiene valor: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.node-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a node: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; no puede ser el nombre de un nodo: se permiten de 1 a {max} bytes sin NUL ni &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.not-flat</name>
    <message>
        <source>this is no flattened device tree: {reason}</source>
        <translation>no es un árbol de dispositivos aplanado: {reason}</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-fixup</name>
    <message>
        <source>the fixup &quot;{fixup}&quot; of the overlay points to no reference</source>
        <translation>la corrección &quot;{fixup}&quot; del overlay no señala ninguna referencia</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-label</name>
    <message>
        <source>the overlay needs a node with the label &quot;{label}&quot;, which the base does not name</source>
        <translation>el overlay necesita un nodo con la etiqueta &quot;{label}&quot;, que la base no nombra</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-no-target</name>
    <message>
        <source>this fragment has neither target nor target-path</source>
        <translation>este fragmento no tiene target ni target-path</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-phandle</name>
    <message>
        <source>the phandle of this node of the overlay is no number, or too large beside those of the base</source>
        <translation>el phandle de este nodo del overlay no es un número, o es demasiado grande junto a los de la base</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay has no path</source>
        <translation>la etiqueta &quot;{label}&quot; del overlay no tiene ruta</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbol-fragment</name>
    <message>
        <source>the label &quot;{label}&quot; of the overlay lies in a fragment that is not there</source>
        <translation>la etiqueta &quot;{label}&quot; del overlay está en un fragmento que no existe</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols</name>
    <message>
        <source>compile the base with dtc -@, which adds /__symbols__</source>
        <translation>compile la base con dtc -@, que añade /__symbols__</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-symbols-size</name>
    <message>
        <source>the labels of the overlay would need more than 64 MiB</source>
        <translation>las etiquetas del overlay necesitarían más de 64 MiB</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target</name>
    <message>
        <source>the base has no node with this fragment&apos;s target phandle {phandle}</source>
        <translation>la base no tiene un nodo con el phandle de destino {phandle} de este fragmento</translation>
    </message>
</context>
<context>
    <name>devicetree.overlay-target-path</name>
    <message>
        <source>the base has no node &quot;{target}&quot; for this fragment</source>
        <translation>la base no tiene un nodo &quot;{target}&quot; para este fragmento</translation>
    </message>
</context>
<context>
    <name>devicetree.path</name>
    <message>
        <source>&quot;{path}&quot; is no path of a node: it must begin with &apos;/&apos;</source>
        <translation>&quot;{path}&quot; no es la ruta de un nodo: debe empezar por &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.property-name</name>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a property: 1 to {max} bytes without NUL and &apos;/&apos; are allowed</source>
        <translation>&quot;{name}&quot; no puede ser el nombre de una propiedad: se permiten de 1 a {max} bytes sin NUL ni &apos;/&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-cells</name>
    <message>
        <source>addresses of {address} and sizes of {size} cells: more than 2 cells do not make a number</source>
        <translation>direcciones de {address} celdas y tamaños de {size}: más de 2 celdas no forman un número</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-length</name>
    <message>
        <source>{length} bytes are no multiple of the {pair} bytes of an address and a size</source>
        <translation>{length} bytes no son múltiplo de los {pair} bytes de una dirección y un tamaño</translation>
    </message>
</context>
<context>
    <name>devicetree.reg-wrap</name>
    <message>
        <source>address {address} and size {size} reach beyond 64 bits</source>
        <translation>la dirección {address} y el tamaño {size} pasan de 64 bits</translation>
    </message>
</context>
<context>
    <name>devicetree.root-name</name>
    <message>
        <source>the root of a device tree has no name</source>
        <translation>la raíz de un árbol de dispositivos no tiene nombre</translation>
    </message>
</context>
<context>
    <name>devicetree.size</name>
    <message>
        <source>a device tree of 1 GiB or more is not read</source>
        <translation>un árbol de dispositivos de 1 GiB o más no se lee</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits</name>
    <message>
        <source>/bits/ must be 8, 16, 32 or 64</source>
        <translation>/bits/ debe ser 8, 16, 32 o 64</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bits-cells</name>
    <message>
        <source>expected &apos;&lt;&apos; after /bits/</source>
        <translation>se esperaba &apos;&lt;&apos; después de /bits/</translation>
    </message>
</context>
<context>
    <name>devicetree.value-bytes</name>
    <message>
        <source>expected two hex digits or &apos;]&apos; here</source>
        <translation>aquí se esperaban dos dígitos hexadecimales o &apos;]&apos;</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comma</name>
    <message>
        <source>a comma or the end is expected here</source>
        <translation>aquí se espera una coma o el final</translation>
    </message>
</context>
<context>
    <name>devicetree.value-comment</name>
    <message>
        <source>this comment has no end</source>
        <translation>este comentario no tiene fin</translation>
    </message>
</context>
<context>
    <name>devicetree.value-escape</name>
    <message>
        <source>this escape stands for no byte</source>
        <translation>esta secuencia de escape no representa ningún byte</translation>
    </message>
</context>
<context>
    <name>devicetree.value-expression</name>
    <message>
        <source>expressions are not supported: write the number</source>
        <translation>no se admiten expresiones: escriba el número</translation>
    </message>
</context>
<context>
    <name>devicetree.value-incbin</name>
    <message>
        <source>/incbin/ is not supported: write the bytes in [ ]</source>
        <translation>no se admite /incbin/: escriba los bytes entre [ ]</translation>
    </message>
</context>
<context>
    <name>devicetree.value-large</name>
    <message>
        <source>this number does not fit 64 bits</source>
        <translation>este número no cabe en 64 bits</translation>
    </message>
</context>
<context>
    <name>devicetree.value-literal</name>
    <message>
        <source>this is not a decimal (1), octal (01) or hexadecimal (0x1) number</source>
        <translation>esto no es un número decimal (1), octal (01) o hexadecimal (0x1)</translation>
    </message>
</context>
<context>
    <name>devicetree.value-number</name>
    <message>
        <source>expected a number here</source>
        <translation>aquí se esperaba un número</translation>
    </message>
</context>
<context>
    <name>devicetree.value-part</name>
    <message>
        <source>expected a &quot;string&quot;, &lt;numbers&gt; or [hex bytes] here</source>
        <translation>aquí se esperaba una &quot;cadena&quot;, &lt;números&gt; o [bytes hexadecimales]</translation>
    </message>
</context>
<context>
    <name>devicetree.value-range</name>
    <message>
        <source>this number does not fit {bits} bits</source>
        <translation>este número no cabe en {bits} bits</translation>
    </message>
</context>
<context>
    <name>devicetree.value-reference</name>
    <message>
        <source>references to labels are not supported here: write the phandle&apos;s number or the path</source>
        <translation>aquí no se admiten referencias a etiquetas: escriba el número del phandle o la ruta</translation>
    </message>
</context>
<context>
    <name>devicetree.value-string</name>
    <message>
        <source>this string has no closing quote</source>
        <translation>esta cadena no tiene comilla de cierre</translation>
    </message>
</context>
<context>
    <name>devicetree.written-size</name>
    <message>
        <source>the device tree would have {size} bytes; 1 GiB is too much</source>
        <translation>el árbol de dispositivos tendría {size} bytes; 1 GiB es demasiado</translation>
    </message>
</context>
<context>
    <name>diff.allocator</name>
    <message>
        <source>another loader&apos;s rules placed the segments: addresses and tree edits follow from that</source>
        <translation>las reglas de otro cargador colocaron los segmentos: de ahí se siguen las direcciones y los cambios del árbol</translation>
    </message>
</context>
<context>
    <name>diff.arch</name>
    <message>
        <source>the new kernel is another architecture or byte order</source>
        <translation>el nuevo núcleo es de otra arquitectura u otro orden de bytes</translation>
    </message>
</context>
<context>
    <name>diff.boot-id</name>
    <message>
        <source>the machine was started in between; plans for a normal boot hold over that, those for a crash do not</source>
        <translation>la máquina se arrancó entretanto; los planes de un arranque normal siguen valiendo, los de un fallo no</translation>
    </message>
</context>
<context>
    <name>diff.bufsz</name>
    <message>
        <source>its file has another size: it is not the same content</source>
        <translation>su archivo tiene otro tamaño: no es el mismo contenido</translation>
    </message>
</context>
<context>
    <name>diff.cmdline</name>
    <message>
        <source>the new kernel is told other things: gone {gone}; new {added}</source>
        <translation>al nuevo núcleo se le dicen otras cosas: desaparecido {gone}; nuevo {added}</translation>
    </message>
</context>
<context>
    <name>diff.config</name>
    <message>
        <source>the running kernel was built otherwise</source>
        <translation>el núcleo en marcha se compiló de otro modo</translation>
    </message>
</context>
<context>
    <name>diff.crash-loaded</name>
    <message>
        <source>whether a crash kernel is loaded</source>
        <translation>si hay un núcleo de fallo cargado</translation>
    </message>
</context>
<context>
    <name>diff.crash-size</name>
    <message>
        <source>the reservation for a crash kernel has another size</source>
        <translation>la reserva para un núcleo de fallo tiene otro tamaño</translation>
    </message>
</context>
<context>
    <name>diff.crashkernel</name>
    <message>
        <source>the reservation of a crash kernel changed: a normal kernel may lie there, but the memory counts differ</source>
        <translation>la reserva de un núcleo de fallo cambió: un núcleo normal puede estar allí, pero las cantidades de memoria difieren</translation>
    </message>
</context>
<context>
    <name>diff.digest</name>
    <message>
        <source>the same size, but other bytes: another build, or a changed command line, seed or address inside it</source>
        <translation>el mismo tamaño, pero otros bytes: otra compilación, o dentro otra línea de órdenes, semilla o dirección</translation>
    </message>
</context>
<context>
    <name>diff.edit</name>
    <message>
        <source>the tree that is handed over says something else here</source>
        <translation>el árbol que se entrega dice aquí otra cosa</translation>
    </message>
</context>
<context>
    <name>diff.edit-gone</name>
    <message>
        <source>the tree is not edited here any more</source>
        <translation>el árbol ya no se cambia aquí</translation>
    </message>
</context>
<context>
    <name>diff.edit-new</name>
    <message>
        <source>the tree is edited here now</source>
        <translation>el árbol se cambia ahora aquí</translation>
    </message>
</context>
<context>
    <name>diff.entry</name>
    <message>
        <source>the purgatory is entered elsewhere: it moved, or it is another one</source>
        <translation>en el purgatory se entra por otro sitio: se movió, o es otro</translation>
    </message>
</context>
<context>
    <name>diff.fadump</name>
    <message>
        <source>the memory kept for a firmware-assisted dump changed</source>
        <translation>la memoria guardada para un volcado asistido por firmware cambió</translation>
    </message>
</context>
<context>
    <name>diff.finding-gone</name>
    <message>
        <source>this is no problem any more: {message}</source>
        <translation>esto ya no es un problema: {message}</translation>
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
        <translation>la memoria de la máquina no es la del plan: el cargador rechaza allí el paquete más antiguo</translation>
    </message>
</context>
<context>
    <name>diff.fingerprint-part</name>
    <message>
        <source>part of the memory fingerprint: a bundle made for one of the two is refused on the other</source>
        <translation>parte de la huella de la memoria: un paquete hecho para una de las dos se rechaza en la otra</translation>
    </message>
</context>
<context>
    <name>diff.grew</name>
    <message>
        <source>it takes more memory, so holes that were large enough may not be</source>
        <translation>ocupa más memoria, así que huecos que bastaban quizá ya no basten</translation>
    </message>
</context>
<context>
    <name>diff.htab</name>
    <message>
        <source>the hash page table moved: overwriting it ends the running kernel</source>
        <translation>la tabla de páginas hash se movió: sobrescribirla acaba con el núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>diff.kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere: it must not be overwritten while it copies the segments, so what lay behind its old end may be in its way</source>
        <translation>el núcleo en marcha acaba en otro sitio: no debe sobrescribirse mientras copia los segmentos, así que lo que estaba tras su antiguo fin puede estorbarle</translation>
    </message>
</context>
<context>
    <name>diff.kernel-grew</name>
    <message>
        <source>the running kernel is {size} longer: a segment placed right behind its old end would overwrite it while it is still at work</source>
        <translation>el núcleo en marcha es {size} más largo: un segmento colocado justo tras su antiguo fin lo sobrescribiría mientras aún trabaja</translation>
    </message>
</context>
<context>
    <name>diff.kind</name>
    <message>
        <source>{file} is {kind}: two plans (kwb plan --json, plan.json, a log of kexec -d), two snapshots or two bundles can be compared</source>
        <translation>{file} es {kind}: se pueden comparar dos planes (kwb plan --json, plan.json, un registro de kexec -d), dos instantáneas o dos paquetes</translation>
    </message>
</context>
<context>
    <name>diff.load</name>
    <message>
        <source>the kernel of one of the machines did not take the image</source>
        <translation>el núcleo de una de las máquinas no admitió la imagen</translation>
    </message>
</context>
<context>
    <name>diff.load-disabled</name>
    <message>
        <source>with 1 the kernel refuses every load until it is started again (EPERM)</source>
        <translation>con 1 el núcleo rechaza toda carga hasta que se arranque de nuevo (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.load-limit</name>
    <message>
        <source>the number of loads that are still allowed; -1 is no limit</source>
        <translation>el número de cargas aún permitidas; -1 es sin límite</translation>
    </message>
</context>
<context>
    <name>diff.loaded</name>
    <message>
        <source>whether an image is loaded already; a new one takes its place</source>
        <translation>si ya hay una imagen cargada; una nueva ocupa su lugar</translation>
    </message>
</context>
<context>
    <name>diff.loader</name>
    <message>
        <source>another loader program is in the bundle: another version of kwb, or the other byte order</source>
        <translation>en el paquete hay otro programa cargador: otra versión de kwb, o el otro orden de bytes</translation>
    </message>
</context>
<context>
    <name>diff.lockdown</name>
    <message>
        <source>with integrity or confidentiality kexec_load is refused (EPERM)</source>
        <translation>con integrity o confidentiality se rechaza kexec_load (EPERM)</translation>
    </message>
</context>
<context>
    <name>diff.machine</name>
    <message>
        <source>they are for machines of different kinds</source>
        <translation>son para máquinas de distinta clase</translation>
    </message>
    <message>
        <source>another machine type</source>
        <translation>otro tipo de máquina</translation>
    </message>
</context>
<context>
    <name>diff.memory</name>
    <message>
        <source>memory of this kind lies elsewhere, and the search for places with it</source>
        <translation>la memoria de esta clase está en otro sitio, y con ella la búsqueda de lugares</translation>
    </message>
</context>
<context>
    <name>diff.memreserve</name>
    <message>
        <source>the reservation block differs; its rows change with every boot</source>
        <translation>el bloque de reservas difiere; sus filas cambian en cada arranque</translation>
    </message>
</context>
<context>
    <name>diff.mixed</name>
    <message>
        <source>a snapshot can be compared with another snapshot only</source>
        <translation>una instantánea solo se puede comparar con otra instantánea</translation>
    </message>
</context>
<context>
    <name>diff.mode</name>
    <message>
        <source>one is for a normal boot, the other for a crash: they are placed by other rules</source>
        <translation>uno es para un arranque normal, el otro para un fallo: se colocan con otras reglas</translation>
    </message>
</context>
<context>
    <name>diff.moved</name>
    <message>
        <source>it lies elsewhere; the purgatory and the tree name its new address</source>
        <translation>está en otro sitio; el purgatory y el árbol nombran su nueva dirección</translation>
    </message>
</context>
<context>
    <name>diff.moved-over</name>
    <message>
        <source>its old place {place} now meets {kind} at {range}: loaded as it was, it would overwrite that</source>
        <translation>su antiguo lugar {place} topa ahora con {kind} en {range}: cargado como estaba, lo sobrescribiría</translation>
    </message>
</context>
<context>
    <name>diff.moved-purgatory</name>
    <message>
        <source>it lies elsewhere: it is linked anew for its new address, and entered there</source>
        <translation>está en otro sitio: se enlaza de nuevo para su nueva dirección, y allí se entra en él</translation>
    </message>
</context>
<context>
    <name>diff.moved-without-tree</name>
    <message>
        <source>it lies elsewhere; what names its address has changed</source>
        <translation>está en otro sitio; lo que nombra su dirección ha cambiado</translation>
    </message>
</context>
<context>
    <name>diff.new-order</name>
    <message>
        <source>the new kernel has the other byte order</source>
        <translation>el nuevo núcleo tiene el otro orden de bytes</translation>
    </message>
</context>
<context>
    <name>diff.node-gone</name>
    <message>
        <source>a node that is gone: a device or CPU was taken out</source>
        <translation>un nodo que ya no está: se quitó un dispositivo o una CPU</translation>
    </message>
</context>
<context>
    <name>diff.node-new</name>
    <message>
        <source>a node that was not there: a device or CPU was added</source>
        <translation>un nodo que no estaba: se añadió un dispositivo o una CPU</translation>
    </message>
</context>
<context>
    <name>diff.not-captured</name>
    <message>
        <source>only one of the two says it</source>
        <translation>solo uno de los dos lo dice</translation>
    </message>
</context>
<context>
    <name>diff.old-cmdline</name>
    <message>
        <source>the running kernel has another command line; --cmdline-from-target takes it over</source>
        <translation>el núcleo en marcha tiene otra línea de órdenes; --cmdline-from-target la toma</translation>
    </message>
</context>
<context>
    <name>diff.old-fdt</name>
    <message>
        <source>the tree of the running kernel lies elsewhere, as after every boot</source>
        <translation>el árbol del núcleo en marcha está en otro sitio, como tras cada arranque</translation>
    </message>
</context>
<context>
    <name>diff.old-initrd</name>
    <message>
        <source>the running kernel&apos;s initrd lies elsewhere, as after every boot</source>
        <translation>el initrd del núcleo en marcha está en otro sitio, como tras cada arranque</translation>
    </message>
</context>
<context>
    <name>diff.old-order</name>
    <message>
        <source>the running kernel has the other byte order: it enters the purgatory in it, so the purgatory must be the other one</source>
        <translation>el núcleo en marcha tiene el otro orden de bytes: entra con él en el purgatory, que por eso debe ser el otro</translation>
    </message>
</context>
<context>
    <name>diff.opal</name>
    <message>
        <source>OPAL&apos;s memory moved or was resized: a segment there would kill the firmware</source>
        <translation>la memoria de OPAL se movió o cambió de tamaño: un segmento allí mataría el firmware</translation>
    </message>
</context>
<context>
    <name>diff.page-size</name>
    <message>
        <source>the running kernel&apos;s pages have another size: kexec_load refuses segments that are no whole pages of it (EADDRNOTAVAIL)</source>
        <translation>las páginas del núcleo en marcha tienen otro tamaño: kexec_load rechaza segmentos que no sean páginas enteras (EADDRNOTAVAIL)</translation>
    </message>
</context>
<context>
    <name>diff.purgatory</name>
    <message>
        <source>another purgatory runs between the kernels</source>
        <translation>otro purgatory corre entre los núcleos</translation>
    </message>
</context>
<context>
    <name>diff.ram-grew</name>
    <message>
        <source>the machine has {size} more RAM; a top-down search takes other places</source>
        <translation>la máquina tiene {size} más de RAM; una búsqueda desde arriba toma otros lugares</translation>
    </message>
</context>
<context>
    <name>diff.ram-moved</name>
    <message>
        <source>as much RAM as before, but in other places</source>
        <translation>tanta RAM como antes, pero en otros sitios</translation>
    </message>
</context>
<context>
    <name>diff.ram-shrank</name>
    <message>
        <source>the machine has {size} less RAM: a segment in what is gone cannot be loaded, and half of what is left is all that an image may fill</source>
        <translation>la máquina tiene {size} menos de RAM: un segmento en lo que falta no se puede cargar, y la mitad de lo que queda es todo lo que una imagen puede llenar</translation>
    </message>
</context>
<context>
    <name>diff.release</name>
    <message>
        <source>another kernel is running: its length, its allocator and its policy may differ</source>
        <translation>corre otro núcleo: su longitud, su asignador y sus reglas pueden diferir</translation>
    </message>
</context>
<context>
    <name>diff.reserved</name>
    <message>
        <source>firmware reserves other memory than before</source>
        <translation>el firmware reserva otra memoria que antes</translation>
    </message>
</context>
<context>
    <name>diff.rtas</name>
    <message>
        <source>RTAS was instantiated elsewhere by this boot&apos;s firmware: a segment that was clear of it may overwrite it now, and the new kernel&apos;s calls would crash</source>
        <translation>el firmware de este arranque instaló RTAS en otro sitio: un segmento que estaba apartado puede ahora sobrescribirlo, y las llamadas del nuevo núcleo fallarían</translation>
    </message>
</context>
<context>
    <name>diff.segment-gone</name>
    <message>
        <source>this segment is not loaded any more</source>
        <translation>este segmento ya no se carga</translation>
    </message>
</context>
<context>
    <name>diff.segment-new</name>
    <message>
        <source>this segment was not loaded before</source>
        <translation>este segmento antes no se cargaba</translation>
    </message>
</context>
<context>
    <name>diff.shrank</name>
    <message>
        <source>it takes less memory</source>
        <translation>ocupa menos memoria</translation>
    </message>
</context>
<context>
    <name>diff.tce</name>
    <message>
        <source>the TCE tables moved: devices still write through them after the jump</source>
        <translation>las tablas TCE se movieron: los dispositivos aún escriben a través de ellas tras el salto</translation>
    </message>
</context>
<context>
    <name>diff.tree</name>
    <message>
        <source>the new kernel is handed this as the machine has it</source>
        <translation>al nuevo núcleo se le entrega esto como lo tiene la máquina</translation>
    </message>
</context>
<context>
    <name>diff.tree-kernel-end</name>
    <message>
        <source>the running kernel ends elsewhere; segments must lie behind it</source>
        <translation>el núcleo en marcha acaba en otro sitio; los segmentos deben estar detrás</translation>
    </message>
</context>
<context>
    <name>diff.tree-memory</name>
    <message>
        <source>the machine&apos;s memory differs</source>
        <translation>la memoria de la máquina difiere</translation>
    </message>
</context>
<context>
    <name>diff.tree-row</name>
    <message>
        <source>a row of the reservation block</source>
        <translation>una fila del bloque de reservas</translation>
    </message>
</context>
<context>
    <name>diff.tree-volatile</name>
    <message>
        <source>differs with every boot; a plan replaces it</source>
        <translation>difiere en cada arranque; un plan lo sustituye</translation>
    </message>
</context>
<context>
    <name>diff.unplaced</name>
    <message>
        <source>there is no room for it any more: the boot cannot be loaded</source>
        <translation>ya no hay lugar para él: el arranque no se puede cargar</translation>
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
        <translation>asignador</translation>
    </message>
</context>
<context>
    <name>differences.arch</name>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
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
        <translation>línea de órdenes</translation>
    </message>
</context>
<context>
    <name>differences.edit</name>
    <message>
        <source>tree edit {name}</source>
        <translation>cambio del árbol {name}</translation>
    </message>
</context>
<context>
    <name>differences.entry</name>
    <message>
        <source>entry for kexec</source>
        <translation>entrada para kexec</translation>
    </message>
</context>
<context>
    <name>differences.finding</name>
    <message>
        <source>finding {name}</source>
        <translation>hallazgo {name}</translation>
    </message>
</context>
<context>
    <name>differences.fingerprint</name>
    <message>
        <source>fingerprint of the machine</source>
        <translation>huella de la máquina</translation>
    </message>
</context>
<context>
    <name>differences.load</name>
    <message>
        <source>answer of kexec_load</source>
        <translation>respuesta de kexec_load</translation>
    </message>
</context>
<context>
    <name>differences.machine</name>
    <message>
        <source>kind of machine</source>
        <translation>tipo de máquina</translation>
    </message>
</context>
<context>
    <name>differences.meaning</name>
    <message>
        <source>what it means</source>
        <translation>qué significa</translation>
    </message>
</context>
<context>
    <name>differences.memory</name>
    <message>
        <source>memory: {name}</source>
        <translation>memoria: {name}</translation>
    </message>
</context>
<context>
    <name>differences.mode</name>
    <message>
        <source>normal boot or crash</source>
        <translation>arranque normal o fallo</translation>
    </message>
</context>
<context>
    <name>differences.new-order</name>
    <message>
        <source>new kernel: byte order</source>
        <translation>núcleo nuevo: orden de los bytes</translation>
    </message>
</context>
<context>
    <name>differences.old-order</name>
    <message>
        <source>running kernel: byte order</source>
        <translation>núcleo en marcha: orden de los bytes</translation>
    </message>
</context>
<context>
    <name>differences.page-size</name>
    <message>
        <source>page size</source>
        <translation>tamaño de página</translation>
    </message>
</context>
<context>
    <name>differences.path</name>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
</context>
<context>
    <name>differences.purgatory</name>
    <message>
        <source>choice of purgatory</source>
        <translation>elección del purgatory</translation>
    </message>
</context>
<context>
    <name>differences.segment-bufsz</name>
    <message>
        <source>{name}: size in the file</source>
        <translation>{name}: tamaño en el archivo</translation>
    </message>
</context>
<context>
    <name>differences.segment-mem</name>
    <message>
        <source>{name}: address</source>
        <translation>{name}: dirección</translation>
    </message>
</context>
<context>
    <name>differences.segment-memsz</name>
    <message>
        <source>{name}: size in memory</source>
        <translation>{name}: tamaño en memoria</translation>
    </message>
</context>
<context>
    <name>differences.segment-sha256</name>
    <message>
        <source>{name}: digest</source>
        <translation>{name}: suma de comprobación</translation>
    </message>
</context>
<context>
    <name>differences.unplaced</name>
    <message>
        <source>{name}: no room</source>
        <translation>{name}: sin lugar</translation>
    </message>
</context>
<context>
    <name>dump.many-notes</name>
    <message>
        <source>it has more than 2^20 notes</source>
        <translation>tiene más de 2^20 notas</translation>
    </message>
</context>
<context>
    <name>dump.no-core</name>
    <message>
        <source>it is no ELF core file of 64 bits</source>
        <translation>no es un archivo core ELF de 64 bits</translation>
    </message>
</context>
<context>
    <name>dump.note-outside</name>
    <message>
        <source>a note is longer than its row</source>
        <translation>una nota es más larga que su fila</translation>
    </message>
</context>
<context>
    <name>dump.notes-outside</name>
    <message>
        <source>notes lie beyond the end of the file</source>
        <translation>hay notas más allá del final del archivo</translation>
    </message>
</context>
<context>
    <name>dump.row-size</name>
    <message>
        <source>its program headers are not of 56 bytes</source>
        <translation>sus cabeceras de programa no son de 56 bytes</translation>
    </message>
</context>
<context>
    <name>dump.rows-outside</name>
    <message>
        <source>its program headers lie beyond the end of the file</source>
        <translation>sus cabeceras de programa están más allá del final del archivo</translation>
    </message>
</context>
<context>
    <name>evidence.address</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>evidence.align</name>
    <message>
        <source>align</source>
        <translation>alineación</translation>
    </message>
</context>
<context>
    <name>evidence.allocator</name>
    <message>
        <source>allocator</source>
        <translation>asignador</translation>
    </message>
</context>
<context>
    <name>evidence.arch</name>
    <message>
        <source>architecture</source>
        <translation>arquitectura</translation>
    </message>
</context>
<context>
    <name>evidence.available</name>
    <message>
        <source>available</source>
        <translation>disponible</translation>
    </message>
</context>
<context>
    <name>evidence.because</name>
    <message>
        <source>because</source>
        <translation>motivo</translation>
    </message>
</context>
<context>
    <name>evidence.block</name>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
</context>
<context>
    <name>evidence.cmdline</name>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
</context>
<context>
    <name>evidence.computed</name>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>evidence.condition</name>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
</context>
<context>
    <name>evidence.consequence</name>
    <message>
        <source>consequence</source>
        <translation>consecuencia</translation>
    </message>
</context>
<context>
    <name>evidence.console</name>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
</context>
<context>
    <name>evidence.count</name>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
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
        <translation>CPU</translation>
    </message>
</context>
<context>
    <name>evidence.difference</name>
    <message>
        <source>difference</source>
        <translation>diferencia</translation>
    </message>
</context>
<context>
    <name>evidence.end</name>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
</context>
<context>
    <name>evidence.entry</name>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
</context>
<context>
    <name>evidence.excess</name>
    <message>
        <source>too much</source>
        <translation>exceso</translation>
    </message>
</context>
<context>
    <name>evidence.expected</name>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
</context>
<context>
    <name>evidence.extent</name>
    <message>
        <source>memory after the jump</source>
        <translation>memoria tras el salto</translation>
    </message>
</context>
<context>
    <name>evidence.file</name>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
</context>
<context>
    <name>evidence.fits</name>
    <message>
        <source>what fits</source>
        <translation>cabe</translation>
    </message>
</context>
<context>
    <name>evidence.found</name>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
</context>
<context>
    <name>evidence.free</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>evidence.func</name>
    <message>
        <source>function</source>
        <translation>función</translation>
    </message>
</context>
<context>
    <name>evidence.given</name>
    <message>
        <source>given</source>
        <translation>dado</translation>
    </message>
</context>
<context>
    <name>evidence.half</name>
    <message>
        <source>half</source>
        <translation>mitad</translation>
    </message>
</context>
<context>
    <name>evidence.how</name>
    <message>
        <source>how</source>
        <translation>cómo</translation>
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
        <translation>núcleo</translation>
    </message>
</context>
<context>
    <name>evidence.kernelEnd</name>
    <message>
        <source>end of the kernel</source>
        <translation>final del núcleo</translation>
    </message>
</context>
<context>
    <name>evidence.length</name>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
</context>
<context>
    <name>evidence.limit</name>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
</context>
<context>
    <name>evidence.linked</name>
    <message>
        <source>linked for</source>
        <translation>enlazado para</translation>
    </message>
</context>
<context>
    <name>evidence.machine</name>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
</context>
<context>
    <name>evidence.min</name>
    <message>
        <source>at least</source>
        <translation>mínimo</translation>
    </message>
</context>
<context>
    <name>evidence.mode</name>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
</context>
<context>
    <name>evidence.name</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>evidence.need</name>
    <message>
        <source>need</source>
        <translation>necesario</translation>
    </message>
</context>
<context>
    <name>evidence.new</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
</context>
<context>
    <name>evidence.node</name>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
</context>
<context>
    <name>evidence.now</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>evidence.number</name>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
</context>
<context>
    <name>evidence.old</name>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
</context>
<context>
    <name>evidence.order</name>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
</context>
<context>
    <name>evidence.other</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
</context>
<context>
    <name>evidence.otherRange</name>
    <message>
        <source>other range</source>
        <translation>otro rango</translation>
    </message>
</context>
<context>
    <name>evidence.page</name>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
</context>
<context>
    <name>evidence.part</name>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
</context>
<context>
    <name>evidence.parts</name>
    <message>
        <source>parts</source>
        <translation>partes</translation>
    </message>
</context>
<context>
    <name>evidence.place</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>evidence.places</name>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
</context>
<context>
    <name>evidence.plan</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>evidence.planned</name>
    <message>
        <source>planned</source>
        <translation>planeado</translation>
    </message>
</context>
<context>
    <name>evidence.policy</name>
    <message>
        <source>policy</source>
        <translation>política</translation>
    </message>
</context>
<context>
    <name>evidence.property</name>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
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
        <translation>peculiaridad</translation>
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
        <translation>rango</translation>
    </message>
</context>
<context>
    <name>evidence.read</name>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
</context>
<context>
    <name>evidence.reason</name>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
</context>
<context>
    <name>evidence.region</name>
    <message>
        <source>region</source>
        <translation>región</translation>
    </message>
</context>
<context>
    <name>evidence.register</name>
    <message>
        <source>register</source>
        <translation>registro</translation>
    </message>
</context>
<context>
    <name>evidence.remark</name>
    <message>
        <source>remark</source>
        <translation>observación</translation>
    </message>
</context>
<context>
    <name>evidence.reserve</name>
    <message>
        <source>reserve</source>
        <translation>reserva</translation>
    </message>
</context>
<context>
    <name>evidence.root</name>
    <message>
        <source>root</source>
        <translation>raíz</translation>
    </message>
</context>
<context>
    <name>evidence.row</name>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
</context>
<context>
    <name>evidence.rule</name>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
</context>
<context>
    <name>evidence.segment</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>evidence.size</name>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
</context>
<context>
    <name>evidence.source</name>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
</context>
<context>
    <name>evidence.sources</name>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
</context>
<context>
    <name>evidence.standing</name>
    <message>
        <source>standing</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>evidence.symbol</name>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
</context>
<context>
    <name>evidence.taken</name>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
</context>
<context>
    <name>evidence.target</name>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
</context>
<context>
    <name>evidence.template</name>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
</context>
<context>
    <name>evidence.tool</name>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
</context>
<context>
    <name>evidence.value</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>evidence.wanted</name>
    <message>
        <source>wanted</source>
        <translation>pedido</translation>
    </message>
</context>
<context>
    <name>evidence.what</name>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
</context>
<context>
    <name>evidence.when</name>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
</context>
<context>
    <name>evidence.where</name>
    <message>
        <source>where</source>
        <translation>dónde</translation>
    </message>
</context>
<context>
    <name>evidence.written</name>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>exclude.coherent-memory</name>
    <message>
        <source>it is a device&apos;s memory, not RAM of the system</source>
        <translation>es memoria de un dispositivo, no RAM del sistema</translation>
    </message>
</context>
<context>
    <name>exclude.crashkernel</name>
    <message>
        <source>the crash kernel waits there until the jump</source>
        <translation>allí espera el núcleo de fallo hasta el salto</translation>
    </message>
</context>
<context>
    <name>exclude.fadump</name>
    <message>
        <source>it belongs to a firmware-assisted dump</source>
        <translation>pertenece a un volcado asistido por el firmware</translation>
    </message>
</context>
<context>
    <name>exclude.firmware</name>
    <message>
        <source>the new kernel calls this firmware</source>
        <translation>el núcleo nuevo llama a este firmware</translation>
    </message>
</context>
<context>
    <name>exclude.hash-table</name>
    <message>
        <source>the running kernel&apos;s page table is in use until the jump</source>
        <translation>la tabla de páginas del núcleo en marcha se usa hasta el salto</translation>
    </message>
</context>
<context>
    <name>exclude.kernel</name>
    <message>
        <source>no segment is put there, because kexec_load would refuse it with ETXTBSY</source>
        <translation>ningún segmento se pone allí, porque kexec_load lo rechazaría con ETXTBSY</translation>
    </message>
</context>
<context>
    <name>exclude.old-initrd</name>
    <message>
        <source>the running kernel keeps its initrd (retain_initrd)</source>
        <translation>el núcleo en marcha conserva su initrd (retain_initrd)</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-memory</name>
    <message>
        <source>the new kernel reserves it for itself</source>
        <translation>el núcleo nuevo lo reserva para sí</translation>
    </message>
</context>
<context>
    <name>exclude.reserved-range</name>
    <message>
        <source>the firmware has reserved it for good</source>
        <translation>el firmware lo ha reservado para siempre</translation>
    </message>
</context>
<context>
    <name>exclude.tce</name>
    <message>
        <source>devices use these tables until the jump</source>
        <translation>los dispositivos usan estas tablas hasta el salto</translation>
    </message>
</context>
<context>
    <name>export.has-errors</name>
    <message>
        <source>the plan has errors, so nothing was written</source>
        <translation>el plan tiene errores, así que no se escribió nada</translation>
    </message>
</context>
<context>
    <name>export.no-plan</name>
    <message>
        <source>there is no plan to export yet</source>
        <translation>aún no hay plan que exportar</translation>
    </message>
</context>
<context>
    <name>export.not-exportable</name>
    <message>
        <source>not every segment has its bytes here, so there is nothing to write</source>
        <translation>no todos los segmentos tienen aquí sus bytes, así que no hay nada que escribir</translation>
    </message>
</context>
<context>
    <name>expression.limit</name>
    <message>
        <source>has no value within 64 bits, or is too long: {text}</source>
        <translation>no tiene valor en 64 bits, o es demasiado largo: {text}</translation>
    </message>
</context>
<context>
    <name>expression.malformed</name>
    <message>
        <source>cannot be read as an expression: {text}</source>
        <translation>no se puede leer como expresión: {text}</translation>
    </message>
</context>
<context>
    <name>expression.open</name>
    <message>
        <source>braces are not closed</source>
        <translation>hay llaves sin cerrar</translation>
    </message>
</context>
<context>
    <name>expression.unknown</name>
    <message>
        <source>nothing is called {name}</source>
        <translation>nada se llama {name}</translation>
    </message>
</context>
<context>
    <name>extent.crash-brief</name>
    <message>
        <source>crash</source>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory</name>
    <message>
        <source>all the memory that it may use besides, as its tree says: what lies outside is left for the dump</source>
        <translation>toda la memoria que además puede usar, como dice su árbol: lo que queda fuera es para el volcado</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-brief</name>
    <message>
        <source>crash kernel</source>
        <translation>núcleo de fallo</translation>
    </message>
</context>
<context>
    <name>extent.crash-memory-name</name>
    <message>
        <source>crash kernel&apos;s memory</source>
        <translation>memoria del núcleo de fallo</translation>
    </message>
</context>
<context>
    <name>extent.crash-name</name>
    <message>
        <source>crash region</source>
        <translation>región de fallo</translation>
    </message>
</context>
<context>
    <name>extent.crash-region</name>
    <message>
        <source>crashkernel={value} of its command line: reserved, and not written before a crash kernel is loaded</source>
        <translation>crashkernel={value} de su línea de órdenes: reservado, y no se escribe antes de que se cargue un núcleo de fallo</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel</name>
    <message>
        <source>once it runs, before it reads the tree: it copies itself to 0, bss included ({source}); nothing is decompressed on the target</source>
        <translation>en cuanto corre, antes de leer el árbol: se copia a 0, con el bss ({source}); en el destino no se descomprime nada</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-brief</name>
    <message>
        <source>new kernel</source>
        <translation>núcleo</translation>
    </message>
</context>
<context>
    <name>extent.new-kernel-name</name>
    <message>
        <source>new kernel at 0</source>
        <translation>núcleo nuevo en 0</translation>
    </message>
</context>
<context>
    <name>extent.size-rounded</name>
    <message>
        <source>p_memsz, rounded up to 64 KiB: the file has no symbol _end</source>
        <translation>p_memsz, redondeado a 64 KiB: el archivo no tiene símbolo _end</translation>
    </message>
</context>
<context>
    <name>extent.size-symbol</name>
    <message>
        <source>symbol _end</source>
        <translation>símbolo _end</translation>
    </message>
</context>
<context>
    <name>extent.stack</name>
    <message>
        <source>a hole that its loader finds: no segment stands for it, and kexec_load does not know of it</source>
        <translation>un hueco que encuentra su cargador: ningún segmento lo representa, y kexec_load no sabe de él</translation>
    </message>
</context>
<context>
    <name>extent.stack-brief</name>
    <message>
        <source>stack</source>
        <translation>pila</translation>
    </message>
</context>
<context>
    <name>extent.stack-name</name>
    <message>
        <source>purgatory&apos;s stack</source>
        <translation>pila del purgatory</translation>
    </message>
</context>
<context>
    <name>extent.vectors</name>
    <message>
        <source>it stays where it was loaded, but handlers of exceptions always lie from 0: what was there has been saved by the purgatory</source>
        <translation>se queda donde se cargó, pero los manejadores de excepciones siempre están desde 0: lo que había allí lo ha salvado el purgatory</translation>
    </message>
</context>
<context>
    <name>extent.vectors-brief</name>
    <message>
        <source>vectors</source>
        <translation>vectores</translation>
    </message>
</context>
<context>
    <name>extent.vectors-name</name>
    <message>
        <source>crash kernel&apos;s exception vectors</source>
        <translation>vectores de excepción del núcleo de fallo</translation>
    </message>
</context>
<context>
    <name>file-kind.bundle</name>
    <message>
        <source>bundle</source>
        <translation>paquete</translation>
    </message>
</context>
<context>
    <name>file-kind.compressed</name>
    <message>
        <source>compressed file</source>
        <translation>archivo comprimido</translation>
    </message>
</context>
<context>
    <name>file-kind.device-tree</name>
    <message>
        <source>device tree</source>
        <translation>árbol de dispositivos</translation>
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
        <translation>núcleo</translation>
    </message>
</context>
<context>
    <name>file-kind.kexec-log</name>
    <message>
        <source>kexec -d log</source>
        <translation>registro de kexec -d</translation>
    </message>
</context>
<context>
    <name>file-kind.overlay</name>
    <message>
        <source>device-tree overlay</source>
        <translation>overlay del árbol</translation>
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
        <translation>objeto reubicable</translation>
    </message>
</context>
<context>
    <name>file-kind.snapshot</name>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
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
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>file-load.cmdline</name>
    <message>
        <source>The command line, with the plan&apos;s marker if it has one.</source>
        <translation>La línea de órdenes, con la marca del plan si la tiene.</translation>
    </message>
</context>
<context>
    <name>file-load.digests</name>
    <message>
        <source>Verification of our segments after the jump; the files are verified before it.</source>
        <translation>La verificación de nuestros segmentos tras el salto; los archivos se verifican antes.</translation>
    </message>
</context>
<context>
    <name>file-load.edits</name>
    <message>
        <source>Edits of the tree by hand: {count}.</source>
        <translation>Cambios del árbol a mano: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.initrd</name>
    <message>
        <source>The initrd, byte for byte ({size}).</source>
        <translation>El initrd, byte por byte ({size}).</translation>
    </message>
</context>
<context>
    <name>file-load.kernel</name>
    <message>
        <source>The kernel: its file, whole ({size}).</source>
        <translation>El núcleo: su archivo entero ({size}).</translation>
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
        <translation>El árbol que se dio en lugar del del destino.</translation>
    </message>
</context>
<context>
    <name>file-load.pins</name>
    <message>
        <source>Pinned addresses: {count}.</source>
        <translation>Direcciones fijadas: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.placement</name>
    <message>
        <source>The places: the target&apos;s kernel looks for holes by its own rules.</source>
        <translation>Los lugares: el núcleo del destino busca huecos con sus propias reglas.</translation>
    </message>
</context>
<context>
    <name>file-load.purgatory</name>
    <message>
        <source>The purgatory: that of the target&apos;s kernel runs, which verifies its own digests and says nothing on the console.</source>
        <translation>El purgatory: corre el del núcleo del destino, que verifica sus propios resúmenes y no dice nada en la consola.</translation>
    </message>
</context>
<context>
    <name>file-load.reserves</name>
    <message>
        <source>Ranges that were to be kept free: {count}.</source>
        <translation>Rangos que debían quedar libres: {count}.</translation>
    </message>
</context>
<context>
    <name>file-load.tree</name>
    <message>
        <source>The device tree: the target&apos;s kernel makes one from the tree it was booted with.</source>
        <translation>El árbol de dispositivos: el núcleo del destino hace uno a partir de aquel con el que arrancó.</translation>
    </message>
</context>
<context>
    <name>file.archive</name>
    <message>
        <source>archive</source>
        <translation>archivador</translation>
    </message>
</context>
<context>
    <name>file.big-endian</name>
    <message>
        <source>{machine} big-endian</source>
        <translation>{machine} big-endian</translation>
    </message>
</context>
<context>
    <name>file.cannot-read</name>
    <message>
        <source>cannot be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
</context>
<context>
    <name>file.cannot-write</name>
    <message>
        <source>cannot be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
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
        <translation>ELF en {wrappers}</translation>
    </message>
</context>
<context>
    <name>file.folder</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
</context>
<context>
    <name>file.initramfs</name>
    <message>
        <source>initramfs, archives: {archives}, files: {files}, {size} unpacked</source>
        <translation>initramfs, archivos cpio: {archives}, ficheros: {files}, {size} desempaquetado</translation>
    </message>
</context>
<context>
    <name>file.kernel</name>
    <message>
        <source>kernel, {platform}, {packing}, {size} in memory</source>
        <translation>núcleo, {platform}, {packing}, {size} en memoria</translation>
    </message>
</context>
<context>
    <name>file.linux</name>
    <message>
        <source>{release} kernel, {platform}, {packing}, {size} in memory</source>
        <translation>núcleo {release}, {platform}, {packing}, {size} en memoria</translation>
    </message>
</context>
<context>
    <name>file.little-endian</name>
    <message>
        <source>{machine} little-endian</source>
        <translation>{machine} little-endian</translation>
    </message>
</context>
<context>
    <name>file.log</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}</source>
        <translation>registro de kexec -d, {machine}, segmentos: {count}, entrada {entry}</translation>
    </message>
</context>
<context>
    <name>file.log-refused</name>
    <message>
        <source>kexec -d log, {machine}, segments: {count}, entry {entry}, refused: {failure}</source>
        <translation>registro de kexec -d, {machine}, segmentos: {count}, entrada {entry}, rechazado: {failure}</translation>
    </message>
</context>
<context>
    <name>file.not-regular</name>
    <message>
        <source>cannot be read: it is a device or a pipe, not a file</source>
        <translation>no se puede leer: es un dispositivo o una tubería, no un archivo</translation>
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
        <translation>big-endian</translation>
    </message>
</context>
<context>
    <name>file.order-little</name>
    <message>
        <source>little-endian</source>
        <translation>little-endian</translation>
    </message>
</context>
<context>
    <name>file.other-folder</name>
    <message>
        <source>a folder that is neither a bundle nor a snapshot</source>
        <translation>una carpeta que no es ni paquete ni instantánea</translation>
    </message>
</context>
<context>
    <name>file.other-set</name>
    <message>
        <source>{what}, neither a bundle nor a snapshot, files: {count}</source>
        <translation>{what}, ni paquete ni instantánea, ficheros: {count}</translation>
    </message>
</context>
<context>
    <name>file.page-size</name>
    <message>
        <source>pages of {size}</source>
        <translation>páginas de {size}</translation>
    </message>
</context>
<context>
    <name>file.ram</name>
    <message>
        <source>{size} of RAM</source>
        <translation>{size} de RAM</translation>
    </message>
</context>
<context>
    <name>file.set</name>
    <message>
        <source>{kind}, {what}, files: {count}</source>
        <translation>{kind}, {what}, ficheros: {count}</translation>
    </message>
</context>
<context>
    <name>file.stream</name>
    <message>
        <source>{compression} stream of {packed}, {size} unpacked, of no known kind</source>
        <translation>flujo {compression} de {packed}, {size} desempaquetado, de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>file.tree</name>
    <message>
        <source>{kind}, {size} bytes, version {version}</source>
        <translation>{kind}, {size} bytes, versión {version}</translation>
    </message>
</context>
<context>
    <name>file.uimage</name>
    <message>
        <source>uImage “{name}”, {type}, {size} of data</source>
        <translation>uImage «{name}», {type}, {size} de datos</translation>
    </message>
</context>
<context>
    <name>file.unknown</name>
    <message>
        <source>of no known kind, {size}</source>
        <translation>de tipo desconocido, {size}</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, which is all that a hash-MMU kernel reaches at its start.</source>
        <translation>{segment} {range} acaba por encima del primer bloque de memoria {block}, que es todo lo que alcanza al arrancar un núcleo con MMU de hash.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-radix</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}; a radix kernel reaches it, a hash kernel would not.</source>
        <translation>{segment} {range} acaba por encima del primer bloque de memoria {block}; un núcleo radix lo alcanza, uno de hash no lo alcanzaría.</translation>
    </message>
</context>
<context>
    <name>finding.above-first-block-unknown</name>
    <message>
        <source>{segment} {range} ends above the first memory block {block}, and whether the new kernel runs with the radix MMU cannot be told: its file has no symbols.</source>
        <translation>{segment} {range} acaba por encima del primer bloque de memoria {block}, y no se puede saber si el nuevo núcleo corre con la MMU radix: su archivo no tiene símbolos.</translation>
    </message>
</context>
<context>
    <name>finding.allocator-gives-up</name>
    <message>
        <source>{allocator} itself would load nothing here: {reason}.</source>
        <translation>{allocator} mismo no cargaría nada aquí: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.already-loaded</name>
    <message>
        <source>Something was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Había algo cargado en el destino cuando se tomó la instantánea; esta carga lo sustituirá.</translation>
    </message>
</context>
<context>
    <name>finding.bare-tree</name>
    <message>
        <source>The target is a bare device tree: what the running machine looks like is not known, and the loader will want --force.</source>
        <translation>El destino es un árbol desnudo: no se sabe cómo es la máquina en marcha, y el cargador pedirá --force.</translation>
    </message>
</context>
<context>
    <name>finding.boot-cpu-missing</name>
    <message>
        <source>The new tree has no CPU with hardware id {cpu}, the one that will boot.</source>
        <translation>El nuevo árbol no tiene una CPU con el número de hardware {cpu}, la que arrancará.</translation>
    </message>
</context>
<context>
    <name>finding.bundle-untrusted</name>
    <message>
        <source>Nobody who is trusted has signed the bundle: {standing}.</source>
        <translation>Nadie de confianza ha firmado el paquete: {standing}.</translation>
    </message>
</context>
<context>
    <name>finding.byte-order-assumed</name>
    <message>
        <source>The target does not say its byte order; {order} was taken, the new kernel&apos;s own.</source>
        <translation>El destino no dice su orden de bytes; se tomó {order}, el del nuevo núcleo.</translation>
    </message>
</context>
<context>
    <name>finding.capture-leftover</name>
    <message>
        <source>{what} makes the new kernel take itself for one that is to save a dump.</source>
        <translation>Por {what} el nuevo núcleo se tomará por uno que debe guardar un volcado.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-empty</name>
    <message>
        <source>The new kernel gets no command line.</source>
        <translation>El nuevo núcleo no recibe línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-ignored</name>
    <message>
        <source>{allocator} hands {file} over as it is: the new kernel gets its command line &quot;{cmdline}&quot; and not the one of the request.</source>
        <translation>{allocator} entrega {file} tal cual: el nuevo núcleo recibe su línea de órdenes &quot;{cmdline}&quot; y no la de la petición.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-not-captured</name>
    <message>
        <source>The target&apos;s own command line was asked for, but the snapshot does not have it.</source>
        <translation>Se pidió la línea de órdenes del destino, pero la instantánea no la tiene.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-root-twice</name>
    <message>
        <source>root= stands {count} times; the kernel takes the last, {root}.</source>
        <translation>root= aparece {count} veces; el núcleo toma el último, {root}.</translation>
    </message>
</context>
<context>
    <name>finding.cmdline-too-long</name>
    <message>
        <source>The command line is {length} bytes long with its NUL; the kernel keeps {limit}.</source>
        <translation>La línea de órdenes mide {length} bytes con su NUL; el núcleo guarda {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.console-parameter</name>
    <message>
        <source>The command line says console={console}, but this machine&apos;s console is {expected}.</source>
        <translation>La línea de órdenes dice console={console}, pero la consola de esta máquina es {expected}.</translation>
    </message>
</context>
<context>
    <name>finding.cpus-missing</name>
    <message>
        <source>The new tree does not list these CPUs of the target: {cpus}.</source>
        <translation>El nuevo árbol no cita estas CPU del destino: {cpus}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-all-cpus</name>
    <message>
        <source>The crash kernel will start all {cpus} processors: neither nr_cpus= nor maxcpus= is on its command line.</source>
        <translation>El núcleo de fallo arrancará los {cpus} procesadores: ni nr_cpus= ni maxcpus= está en su línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>finding.crash-already-loaded</name>
    <message>
        <source>A crash kernel was loaded on the target when the snapshot was taken; this load will replace it.</source>
        <translation>Había un núcleo de fallo cargado en el destino cuando se tomó la instantánea; esta carga lo sustituirá.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-crashkernel</name>
    <message>
        <source>crashkernel={value} stands on the command line of the crash kernel.</source>
        <translation>crashkernel={value} está en la línea de órdenes del núcleo de fallo.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cmdline-elfcorehdr</name>
    <message>
        <source>The command line that was given has elfcorehdr={value}; the header of this plan&apos;s dump is at {place}.</source>
        <translation>La línea de órdenes dada tiene elfcorehdr={value}; la cabecera del volcado de este plan está en {place}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the crash kernel {new}-endian: the header of the dump will be {new}-endian, the notes and all memory {old}-endian.</source>
        <translation>El núcleo en marcha es {old}-endian, el núcleo de fallo {new}-endian: la cabecera del volcado será {new}-endian, las notas y toda la memoria {old}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.crash-drconf-out-of-step</name>
    <message>
        <source>{allocator} writes usable memory for every LMB, but a kernel passes over those that are not its RAM: it will find {read} of {written} usable among the LMBs.</source>
        <translation>{allocator} escribe la memoria utilizable de cada LMB, pero un núcleo salta los que no son su RAM: hallará utilizables {read} de {written} entre los LMB.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-lost</name>
    <message>
        <source>{segment} {range} lies in the crashkernel region {otherRange}: from the jump on there is no crash kernel to catch a panic.</source>
        <translation>{segment} {range} está en la región crashkernel {otherRange}: desde el salto no hay núcleo de fallo que recoja un pánico.</translation>
    </message>
</context>
<context>
    <name>finding.crash-kernel-not-relocatable</name>
    <message>
        <source>The crash kernel would be at {place}, but it was linked for {linked} and cannot run elsewhere.</source>
        <translation>El núcleo de fallo estaría en {place}, pero se enlazó para {linked} y no puede ejecutarse en otro lugar.</translation>
    </message>
</context>
<context>
    <name>finding.crash-load-limit-reached</name>
    <message>
        <source>The target allows no more loads of crash images (kexec_load_limit_panic = {limit}).</source>
        <translation>El destino no permite más cargas de imágenes de fallo (kexec_load_limit_panic = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-boot-id</name>
    <message>
        <source>The snapshot does not say which boot of the target it is from (boot_id).</source>
        <translation>La instantánea no dice de qué arranque del destino es (boot_id).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-cpu-notes</name>
    <message>
        <source>The snapshot does not say where the processors leave their notes (crash_notes).</source>
        <translation>La instantánea no dice dónde dejan sus notas los procesadores (crash_notes).</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-notes</name>
    <message>
        <source>The snapshot says neither where the processors leave their notes nor where vmcoreinfo is.</source>
        <translation>La instantánea no dice ni dónde dejan sus notas los procesadores ni dónde está vmcoreinfo.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-region</name>
    <message>
        <source>The target keeps no memory free for a crash kernel: {sources}.</source>
        <translation>El destino no guarda memoria para un núcleo de fallo: {sources}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-spare-pages</name>
    <message>
        <source>The segments leave {free} bytes of the crash region {region}; two pages of {page} bytes are needed.</source>
        <translation>Los segmentos dejan {free} bytes de la región de fallo {region}; se necesitan dos páginas de {page} bytes.</translation>
    </message>
</context>
<context>
    <name>finding.crash-no-vmcoreinfo</name>
    <message>
        <source>The snapshot does not say where vmcoreinfo is.</source>
        <translation>La instantánea no dice dónde está vmcoreinfo.</translation>
    </message>
</context>
<context>
    <name>finding.crash-region-sources-differ</name>
    <message>
        <source>The sources do not agree on where the crash region is ({sources}); {region} is taken.</source>
        <translation>Las fuentes no coinciden en dónde está la región de fallo ({sources}); se toma {region}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-room-tight</name>
    <message>
        <source>The segments leave {free} of the crash region {region}: that is all the memory the crash kernel will have, and its initrd alone takes {initrd} packed.</source>
        <translation>Los segmentos dejan {free} de la región de fallo {region}: es toda la memoria que tendrá el núcleo de fallo, y solo su initrd ocupa {initrd} empaquetado.</translation>
    </message>
</context>
<context>
    <name>finding.crash-run-at-load-lost</name>
    <message>
        <source>The big-endian purgatory inside Linux loses the word that makes the crash kernel stay where it is.</source>
        <translation>El purgatory big-endian de Linux pierde la palabra que hace que el núcleo de fallo se quede donde está.</translation>
    </message>
</context>
<context>
    <name>finding.crash-segment-outside-region</name>
    <message>
        <source>{segment} {range} does not lie in the crash region {region}.</source>
        <translation>{segment} {range} no está en la región de fallo {region}.</translation>
    </message>
</context>
<context>
    <name>finding.crash-too-many-ranges</name>
    <message>
        <source>The dump would have {count} rows; its header has room for {limit}.</source>
        <translation>El volcado tendría {count} filas; su cabecera tiene sitio para {limit}.</translation>
    </message>
</context>
<context>
    <name>finding.crashkernel-on-kernel</name>
    <message>
        <source>The new kernel will refuse its crash region {region} {when}: it lies on itself, {extent}. There will be no crash kernel.</source>
        <translation>El nuevo núcleo rechazará su región de fallo {region} {when}: está sobre él mismo, {extent}. No habrá núcleo de fallo.</translation>
    </message>
</context>
<context>
    <name>finding.cross-endian</name>
    <message>
        <source>The running kernel is {old}-endian, the new one {new}-endian.</source>
        <translation>El núcleo en marcha es {old}-endian, el nuevo {new}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-row-replaced</name>
    <message>
        <source>{allocator} writes the tree&apos;s own row over the last one of {file}: {row} is not reserved any more.</source>
        <translation>{allocator} escribe la fila del propio árbol sobre la última de {file}: {row} deja de estar reservado.</translation>
    </message>
</context>
<context>
    <name>finding.dtb-without-row</name>
    <message>
        <source>{file} has no reservation row: {allocator} would write the tree&apos;s own over its header.</source>
        <translation>{file} no tiene fila de reserva: {allocator} escribiría la del propio árbol sobre su cabecera.</translation>
    </message>
</context>
<context>
    <name>finding.edit-overrides-rule</name>
    <message>
        <source>The edit of {what} replaces what the loading rules wrote there.</source>
        <translation>El cambio de {what} sustituye lo que las reglas de carga escribieron allí.</translation>
    </message>
</context>
<context>
    <name>finding.fadump-active</name>
    <message>
        <source>A firmware-assisted dump is active on the target (/rtas ibm,kernel-dump).</source>
        <translation>Hay un volcado asistido por firmware activo en el destino (/rtas ibm,kernel-dump).</translation>
    </message>
</context>
<context>
    <name>finding.firmware-node-missing</name>
    <message>
        <source>The target has {node}, the new tree has not.</source>
        <translation>El destino tiene {node}, el nuevo árbol no.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-not-reserved</name>
    <message>
        <source>{what} {range} ({source}) is not reserved in the new tree: {when} it becomes free memory.</source>
        <translation>{what} {range} ({source}) no está reservado en el nuevo árbol: {when} pasa a ser memoria libre.</translation>
    </message>
</context>
<context>
    <name>finding.firmware-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}.</source>
        <translation>{what} {otherRange} ({source}) se sobrescribirá {when}: ocupa {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.half-of-ram</name>
    <message>
        <source>{segment} needs {size} bytes, more than half of the {ram} bytes of RAM.</source>
        <translation>{segment} necesita {size} bytes, más de la mitad de los {ram} bytes de RAM.</translation>
    </message>
</context>
<context>
    <name>finding.ima-allocator-without-log</name>
    <message>
        <source>The measurement log is to be handed over, but {allocator} has no place for it: it is not.</source>
        <translation>El registro de medidas debe entregarse, pero {allocator} no tiene lugar para él: no se entrega.</translation>
    </message>
</context>
<context>
    <name>finding.ima-appraisal</name>
    <message>
        <source>The target&apos;s IMA wants signed kernels ({policy}): kexec_load answers EACCES.</source>
        <translation>IMA exige núcleos firmados en el destino ({policy}): kexec_load responde EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.ima-condition-assumed</name>
    <message>
        <source>{func}: {condition} of the deciding rule cannot be judged from here; it was taken as met.</source>
        <translation>{func}: {condition} de la regla que decide no se puede juzgar desde aquí; se tomó como cumplida.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-longer</name>
    <message>
        <source>{register} stands for the first {count} entries; the register knows nothing of entry {number} ({name}) and those behind it.</source>
        <translation>{register} representa las primeras {count} entradas; no sabe nada de la entrada {number} ({name}) ni de las siguientes.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-lost</name>
    <message>
        <source>The target has a measurement log of {count} entries; it is not handed over to the new kernel.</source>
        <translation>El destino tiene un registro de medidas de {count} entradas; no se entrega al nuevo núcleo.</translation>
    </message>
</context>
<context>
    <name>finding.ima-log-order</name>
    <message>
        <source>The measurement log is {order}-endian, which the new {new}-endian kernel cannot read.</source>
        <translation>El registro de medidas es {order}-endian, lo que el nuevo núcleo {new}-endian no puede leer.</translation>
    </message>
</context>
<context>
    <name>finding.ima-no-log</name>
    <message>
        <source>The measurement log is to be handed over, but the target&apos;s snapshot has none.</source>
        <translation>El registro de medidas debe entregarse, pero la instantánea del destino no tiene ninguno.</translation>
    </message>
</context>
<context>
    <name>finding.ima-old-template</name>
    <message>
        <source>The measurement log has entries of the template &quot;ima&quot;, which no kernel takes over.</source>
        <translation>El registro de medidas tiene entradas de la plantilla «ima», que ningún núcleo toma.</translation>
    </message>
</context>
<context>
    <name>finding.ima-padded-bank</name>
    <message>
        <source>{register} was extended with SHA-1 digests and zeros behind them.</source>
        <translation>{register} se extendió con resúmenes SHA-1 seguidos de ceros.</translation>
    </message>
</context>
<context>
    <name>finding.ima-policy-unknown</name>
    <message>
        <source>The target&apos;s measuring policy is not known; it was taken to have no rules.</source>
        <translation>No se conoce la política de medida del destino; se supuso que no tiene reglas.</translation>
    </message>
</context>
<context>
    <name>finding.ima-register-differs</name>
    <message>
        <source>{register} is {given}, the log makes {computed}, and no part of it makes what was given.</source>
        <translation>{register} es {given}, el registro da {computed}, y ninguna parte de él da el valor indicado.</translation>
    </message>
</context>
<context>
    <name>finding.ima-rule-passed-over</name>
    <message>
        <source>{func}: whether &quot;{rule}&quot; applies depends on the target&apos;s file system; it was taken not to.</source>
        <translation>{func}: que «{rule}» se aplique depende del sistema de archivos del destino; se supuso que no.</translation>
    </message>
</context>
<context>
    <name>finding.ima-signature-unknown</name>
    <message>
        <source>{func}: the template {template} has signatures; the prediction has none in them.</source>
        <translation>{func}: la plantilla {template} tiene firmas; la predicción no tiene ninguna.</translation>
    </message>
</context>
<context>
    <name>finding.ima-template-digest</name>
    <message>
        <source>Entry {number} ({name}): its template digest is not that of its fields.</source>
        <translation>Entrada {number} ({name}): el resumen de su plantilla no es el de sus campos.</translation>
    </message>
</context>
<context>
    <name>finding.ima-violation</name>
    <message>
        <source>Entry {number} ({name}) is a violation: the file was written while it was measured, or measured while it was written.</source>
        <translation>La entrada {number} ({name}) es una violación: el archivo se escribió mientras se medía, o se midió mientras se escribía.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-empty</name>
    <message>
        <source>The initrd {file} is empty.</source>
        <translation>El initrd {file} está vacío.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-end-missing</name>
    <message>
        <source>The tree has linux,initrd-start but no linux,initrd-end in /chosen: {allocator} answers EINVAL.</source>
        <translation>El árbol tiene linux,initrd-start pero no linux,initrd-end en /chosen: {allocator} responde EINVAL.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-not-loaded</name>
    <message>
        <source>The new tree names an initrd at {address}, but this plan loads none.</source>
        <translation>El nuevo árbol nombra un initrd en {address}, pero este plan no carga ninguno.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-outside-memory</name>
    <message>
        <source>The initrd {range} is lost {when}: {because}.</source>
        <translation>El initrd {range} se pierde {when}: {because}.</translation>
    </message>
</context>
<context>
    <name>finding.initrd-unknown-format</name>
    <message>
        <source>{file} does not start like an initramfs (cpio) or a compressed file.</source>
        <translation>{file} no empieza como un initramfs (cpio) o un archivo comprimido.</translation>
    </message>
</context>
<context>
    <name>finding.integrity-not-checked</name>
    <message>
        <source>This purgatory checks no segment one by one: {reason}.</source>
        <translation>Este purgatory no comprueba los segmentos uno a uno: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.kernel-end-unknown</name>
    <message>
        <source>The target does not say where its running kernel ends (/chosen linux,kernel-end).</source>
        <translation>El destino no dice dónde acaba su núcleo en marcha (/chosen linux,kernel-end).</translation>
    </message>
</context>
<context>
    <name>finding.kernel-torn-apart</name>
    <message>
        <source>{segment} lies {found} behind the kernel&apos;s entry, but the kernel was built for {expected}: {when} it copies one block, with whatever lies at {expected}.</source>
        <translation>{segment} está {found} detrás de la entrada del núcleo, pero el núcleo se hizo para {expected}: {when} copia un solo bloque, con lo que haya en {expected}.</translation>
    </message>
</context>
<context>
    <name>finding.kexec-not-configured</name>
    <message>
        <source>The target&apos;s kernel was built without CONFIG_KEXEC: kexec_load answers ENOSYS.</source>
        <translation>El núcleo del destino se compiló sin CONFIG_KEXEC: kexec_load responde ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.load-disabled</name>
    <message>
        <source>The target has kernel.kexec_load_disabled = 1: kexec_load answers EPERM until the next boot.</source>
        <translation>El destino tiene kernel.kexec_load_disabled = 1: kexec_load responde EPERM hasta el próximo arranque.</translation>
    </message>
</context>
<context>
    <name>finding.load-limit-reached</name>
    <message>
        <source>The target allows no more loads (kexec_load_limit_reboot = {limit}).</source>
        <translation>El destino no permite más cargas (kexec_load_limit_reboot = {limit}).</translation>
    </message>
</context>
<context>
    <name>finding.load-memory-tight</name>
    <message>
        <source>Loading needs about {need} bytes at its peak; the target has {ram} bytes in all.</source>
        <translation>La carga necesita en su punto más alto unos {need} bytes; el destino tiene {ram} bytes en total.</translation>
    </message>
</context>
<context>
    <name>finding.lockdown</name>
    <message>
        <source>The target is locked down ({mode}): kexec_load answers EPERM.</source>
        <translation>El destino está bloqueado ({mode}): kexec_load responde EPERM.</translation>
    </message>
</context>
<context>
    <name>finding.memory-map-remark</name>
    <message>
        <source>While the memory map was read: {remark}</source>
        <translation>Al leer el mapa de memoria: {remark}</translation>
    </message>
</context>
<context>
    <name>finding.no-chosen</name>
    <message>
        <source>The new tree has no /chosen node: the kernel will get neither command line nor initrd.</source>
        <translation>El nuevo árbol no tiene nodo /chosen: el núcleo no recibirá línea de órdenes ni initrd.</translation>
    </message>
</context>
<context>
    <name>finding.no-console</name>
    <message>
        <source>The purgatory will be silent: {reason}.</source>
        <translation>El purgatory estará mudo: {reason}.</translation>
    </message>
</context>
<context>
    <name>finding.no-cpus</name>
    <message>
        <source>The new tree lists no CPU under /cpus.</source>
        <translation>El nuevo árbol no cita ninguna CPU en /cpus.</translation>
    </message>
</context>
<context>
    <name>finding.no-memory-in-tree</name>
    <message>
        <source>The new tree describes no memory.</source>
        <translation>El nuevo árbol no describe memoria.</translation>
    </message>
</context>
<context>
    <name>finding.no-room</name>
    <message>
        <source>There is no place for {segment}: {size} bytes at a multiple of {align} in [{min}, {end}) ({limit}).</source>
        <translation>No hay sitio para {segment}: {size} bytes en un múltiplo de {align} dentro de [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>finding.no-root</name>
    <message>
        <source>There is neither an initrd nor root= on the command line: the new kernel will have no root file system.</source>
        <translation>No hay initrd ni root= en la línea de órdenes: el nuevo núcleo no tendrá sistema de archivos raíz.</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-kernel</name>
    <message>
        <source>{segment} {range} will be overwritten {when}: it takes {extent} ({how}).</source>
        <translation>{segment} {range} se sobrescribirá {when}: ocupa {extent} ({how}).</translation>
    </message>
</context>
<context>
    <name>finding.overwritten-by-stack</name>
    <message>
        <source>{segment} {range} will be written over {when}: the purgatory&apos;s stack is {extent}.</source>
        <translation>{segment} {range} se sobrescribirá {when}: la pila del purgatory es {extent}.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-assumed</name>
    <message>
        <source>The target does not say its page size; {size} was taken.</source>
        <translation>El destino no dice su tamaño de página; se tomó {size}.</translation>
    </message>
</context>
<context>
    <name>finding.page-size-differs</name>
    <message>
        <source>The request says page size {size}, the target&apos;s snapshot {target}.</source>
        <translation>La petición dice tamaño de página {size}, la instantánea del destino {target}.</translation>
    </message>
</context>
<context>
    <name>finding.pin-without-segment</name>
    <message>
        <source>{segment} is pinned at {address}, but the plan has no {segment}.</source>
        <translation>{segment} está fijado en {address}, pero el plan no tiene {segment}.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-byte-order</name>
    <message>
        <source>The purgatory is {purgatory}-endian, but the running kernel, which enters it, is {kernel}-endian.</source>
        <translation>El purgatory es {purgatory}-endian, pero el núcleo en marcha, que entra en él, es {kernel}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-not-exportable</name>
    <message>
        <source>The running kernel&apos;s own purgatory stands in the plan for its place only; the plan cannot be exported.</source>
        <translation>El purgatory del núcleo en marcha está en el plan solo por su lugar; el plan no se puede exportar.</translation>
    </message>
</context>
<context>
    <name>finding.purgatory-symbol-missing</name>
    <message>
        <source>The purgatory has no symbol {symbol}, so it cannot be told what it needs.</source>
        <translation>El purgatory no tiene el símbolo {symbol}, así que no se le puede decir lo que necesita.</translation>
    </message>
</context>
<context>
    <name>finding.quirk-decided</name>
    <message>
        <source>The place of {segment} was decided by a quirk of {allocator}: {quirk}.</source>
        <translation>El lugar de {segment} lo decidió una rareza de {allocator}: {quirk}.</translation>
    </message>
</context>
<context>
    <name>finding.reboot-impossible</name>
    <message>
        <source>The purgatory is to reboot when a segment is damaged, but the target has no firmware that it could ask: it will stop.</source>
        <translation>El purgatory debe reiniciar cuando un segmento está dañado, pero el destino no tiene firmware al que pedírselo: se detendrá.</translation>
    </message>
</context>
<context>
    <name>finding.reserved-overwritten-by-kernel</name>
    <message>
        <source>{what} {otherRange} ({source}) will be overwritten {when}: it takes {extent}, more than the running kernel does.</source>
        <translation>{what} {otherRange} ({source}) se sobrescribirá {when}: ocupa {extent}, más que el núcleo en marcha.</translation>
    </message>
</context>
<context>
    <name>finding.running-kernel-property</name>
    <message>
        <source>The new tree keeps /chosen {property} = {value} of the running kernel; the new one reads {read}.</source>
        <translation>El nuevo árbol conserva /chosen {property} = {value} del núcleo en marcha; el nuevo lee {read}.</translation>
    </message>
</context>
<context>
    <name>finding.secure-boot</name>
    <message>
        <source>The target enforces secure boot ({where}): kexec_load answers EACCES.</source>
        <translation>El destino impone el arranque seguro ({where}): kexec_load responde EACCES.</translation>
    </message>
</context>
<context>
    <name>finding.segment-misaligned</name>
    <message>
        <source>{segment} at {address} is not at a multiple of {align}.</source>
        <translation>{segment} en {address} no está en un múltiplo de {align}.</translation>
    </message>
</context>
<context>
    <name>finding.segment-outside-ram</name>
    <message>
        <source>{segment} {range} is not wholly in RAM.</source>
        <translation>{segment} {range} no está del todo en RAM.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-firmware</name>
    <message>
        <source>{segment} {range} lies on {what} {otherRange} ({source}).</source>
        <translation>{segment} {range} está sobre {what} {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-kernel</name>
    <message>
        <source>{segment} {range} lies on the running kernel, which ends at {kernelEnd}.</source>
        <translation>{segment} {range} está sobre el núcleo en marcha, que acaba en {kernelEnd}.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserve</name>
    <message>
        <source>{segment} {range} lies in {reserve}, which the request keeps free.</source>
        <translation>{segment} {range} está en {reserve}, que la petición mantiene libre.</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-reserved</name>
    <message>
        <source>{segment} {range} lies on reserved memory {otherRange} ({source}).</source>
        <translation>{segment} {range} está sobre memoria reservada {otherRange} ({source}).</translation>
    </message>
</context>
<context>
    <name>finding.segment-overlaps-segment</name>
    <message>
        <source>{segment} {range} overlaps {other} {otherRange}.</source>
        <translation>{segment} {range} se solapa con {other} {otherRange}.</translation>
    </message>
</context>
<context>
    <name>finding.slave-code-not-entry</name>
    <message>
        <source>{allocator} takes the code for the waiting CPUs from file offset {taken}, but the kernel starts with what stands at {entry}.</source>
        <translation>{allocator} toma el código para las CPU en espera de la posición {taken} del archivo, pero el núcleo empieza con lo que hay en {entry}.</translation>
    </message>
</context>
<context>
    <name>finding.snapshot-file-absent</name>
    <message>
        <source>The snapshot has no {file}: {consequence}</source>
        <translation>La instantánea no tiene {file}: {consequence}</translation>
    </message>
</context>
<context>
    <name>finding.target-by-file</name>
    <message>
        <source>The target&apos;s policy forbids kexec_load; its kernel has kexec_file_load, which may be allowed.</source>
        <translation>La política del destino prohíbe kexec_load; su núcleo tiene kexec_file_load, que puede estar permitido.</translation>
    </message>
</context>
<context>
    <name>finding.target-byte-order</name>
    <message>
        <source>The target&apos;s running kernel is {found}-endian; the plan was made for a {planned}-endian one.</source>
        <translation>El núcleo en marcha del destino es {found}-endian; el plan se hizo para uno {planned}-endian.</translation>
    </message>
</context>
<context>
    <name>finding.target-crash-by-file</name>
    <message>
        <source>A crash image is not loaded by file.</source>
        <translation>Una imagen de fallo no se carga por archivo.</translation>
    </message>
</context>
<context>
    <name>finding.target-fingerprint</name>
    <message>
        <source>The target&apos;s memory is not as it was when the plan was made: {difference}</source>
        <translation>La memoria del destino no está como cuando se hizo el plan: {difference}</translation>
    </message>
</context>
<context>
    <name>finding.target-half-of-ram</name>
    <message>
        <source>The segments take {need}; half of the target&apos;s memory is {half}.</source>
        <translation>Los segmentos ocupan {need}; la mitad de la memoria del destino es {half}.</translation>
    </message>
</context>
<context>
    <name>finding.target-machine</name>
    <message>
        <source>The target is a machine of kind {machine}; the plan is for {arch}.</source>
        <translation>El destino es una máquina de tipo {machine}; el plan es para {arch}.</translation>
    </message>
</context>
<context>
    <name>finding.target-memory-low</name>
    <message>
        <source>The load needs {need} of free memory on the target, {available} is available ({parts}).</source>
        <translation>La carga necesita {need} de memoria libre en el destino, hay {available} disponibles ({parts}).</translation>
    </message>
</context>
<context>
    <name>finding.target-no-file-load</name>
    <message>
        <source>The target&apos;s kernel has no kexec_file_load: it answers ENOSYS.</source>
        <translation>El núcleo del destino no tiene kexec_file_load: responde ENOSYS.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-fingerprint</name>
    <message>
        <source>The plan was made from a bare device tree: nothing says that it is for this machine.</source>
        <translation>El plan se hizo de un árbol de dispositivos suelto: nada dice que sea para esta máquina.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kernel-file</name>
    <message>
        <source>The bundle holds no kernel file that could be given to kexec_file_load.</source>
        <translation>El paquete no contiene un archivo de núcleo que dar a kexec_file_load.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-kexec</name>
    <message>
        <source>The target has no /sys/kernel/kexec_loaded.</source>
        <translation>El destino no tiene /sys/kernel/kexec_loaded.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-panic</name>
    <message>
        <source>The plan&apos;s command line does not restart the machine after a panic (panic=): the new kernel may stop for good.</source>
        <translation>La línea de órdenes del plan no reinicia la máquina tras un pánico (panic=): el nuevo núcleo puede quedarse parado para siempre.</translation>
    </message>
</context>
<context>
    <name>finding.target-no-store</name>
    <message>
        <source>There is no folder on the target that could take {need}: {places}.</source>
        <translation>No hay en el destino ninguna carpeta que admita {need}: {places}.</translation>
    </message>
</context>
<context>
    <name>finding.target-not-root</name>
    <message>
        <source>The login is not root&apos;s, and neither sudo -n nor doas -n gives root.</source>
        <translation>El usuario no es root, y ni sudo -n ni doas -n dan root.</translation>
    </message>
</context>
<context>
    <name>finding.target-other-boot</name>
    <message>
        <source>The crash image was made for boot {planned} of the target; it runs boot {now} now.</source>
        <translation>La imagen de fallo se hizo para el arranque {planned} del destino; ahora está en el arranque {now}.</translation>
    </message>
</context>
<context>
    <name>finding.target-page-size</name>
    <message>
        <source>The target&apos;s running kernel has pages of {found}; the plan was made for {planned}.</source>
        <translation>El núcleo en marcha del destino tiene páginas de {found}; el plan se hizo para {planned}.</translation>
    </message>
</context>
<context>
    <name>finding.target-plan-errors</name>
    <message>
        <source>The plan itself has {count} finding(s) of severity error.</source>
        <translation>El propio plan tiene {count} hallazgo(s) de gravedad «error».</translation>
    </message>
</context>
<context>
    <name>finding.target-replaces</name>
    <message>
        <source>Plan {plan} is loaded on the target; this load will replace it.</source>
        <translation>El plan {plan} está cargado en el destino; esta carga lo sustituirá.</translation>
    </message>
</context>
<context>
    <name>finding.target-signature</name>
    <message>
        <source>The target&apos;s policy ({policy}) may want the kernel&apos;s file signed by a key that it knows.</source>
        <translation>La política del destino ({policy}) puede querer el archivo del núcleo firmado con una clave que conozca.</translation>
    </message>
</context>
<context>
    <name>finding.target-systemd-no-kexec</name>
    <message>
        <source>The target runs systemd and has no /sbin/kexec: it cannot leave in an orderly way.</source>
        <translation>El destino usa systemd y no tiene /sbin/kexec: no puede abandonar su sistema de forma ordenada.</translation>
    </message>
</context>
<context>
    <name>finding.target-tool-missing</name>
    <message>
        <source>The target has no {tool}.</source>
        <translation>El destino no tiene {tool}.</translation>
    </message>
</context>
<context>
    <name>finding.target-unsigned</name>
    <message>
        <source>The target takes only signed kernels ({policy}), and this kernel&apos;s file has no signature.</source>
        <translation>El destino solo toma núcleos firmados ({policy}), y el archivo de este núcleo no tiene firma.</translation>
    </message>
</context>
<context>
    <name>finding.too-many-segments</name>
    <message>
        <source>The plan has {count} segments; kexec takes 16.</source>
        <translation>El plan tiene {count} segmentos; kexec admite 16.</translation>
    </message>
</context>
<context>
    <name>finding.tree-from-other-source</name>
    <message>
        <source>{allocator} starts from the {wanted}, which this target does not have; the {taken} was taken.</source>
        <translation>{allocator} parte de {wanted}, que este destino no tiene; se tomó {taken}.</translation>
    </message>
</context>
<context>
    <name>finding.tree-memory-not-there</name>
    <message>
        <source>The new tree describes memory that the target does not have: {size} bytes, from {range} on.</source>
        <translation>El nuevo árbol describe memoria que el destino no tiene: {size} bytes, desde {range}.</translation>
    </message>
</context>
<context>
    <name>finding.tree-over-tool-limits</name>
    <message>
        <source>The tree has {count} {what}; {allocator} has room for {limit} and ends.</source>
        <translation>El árbol tiene {count} {what}; {allocator} tiene sitio para {limit} y termina.</translation>
    </message>
</context>
<context>
    <name>findings.about</name>
    <message>
        <source>about</source>
        <translation>trata de</translation>
    </message>
</context>
<context>
    <name>findings.cause</name>
    <message>
        <source>why it matters</source>
        <translation>por qué importa</translation>
    </message>
</context>
<context>
    <name>findings.code</name>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
</context>
<context>
    <name>findings.message</name>
    <message>
        <source>what was found</source>
        <translation>lo que se encontró</translation>
    </message>
</context>
<context>
    <name>findings.severity</name>
    <message>
        <source>severity</source>
        <translation>gravedad</translation>
    </message>
</context>
<context>
    <name>findings.source</name>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
</context>
<context>
    <name>hole.above-max</name>
    <message>
        <source>lies behind the upper limit {end}</source>
        <translation>está después del límite superior {end}</translation>
    </message>
</context>
<context>
    <name>hole.bad-align</name>
    <message>
        <source>the alignment {align} is no power of two</source>
        <translation>la alineación {align} no es potencia de dos</translation>
    </message>
</context>
<context>
    <name>hole.below-min</name>
    <message>
        <source>lies below the lower limit {min}</source>
        <translation>está por debajo del límite inferior {min}</translation>
    </message>
</context>
<context>
    <name>hole.crash-not-supported</name>
    <message>
        <source>this kernel places no crash images</source>
        <translation>este núcleo no coloca imágenes de fallo</translation>
    </message>
</context>
<context>
    <name>hole.driver-managed</name>
    <message>
        <source>managed by a driver: another kernel would not find it</source>
        <translation>gestionado por un controlador: otro núcleo no lo encontraría</translation>
    </message>
</context>
<context>
    <name>hole.empty-excludes</name>
    <message>
        <source>the exclude list is empty: the generic search is used instead</source>
        <translation>la lista de exclusión está vacía: en su lugar se usa la búsqueda genérica</translation>
    </message>
</context>
<context>
    <name>hole.generic-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the range that this search looks at</source>
        <translation>los {wanted} bytes más altos, alineados a {align}, del intervalo que mira esta búsqueda</translation>
    </message>
</context>
<context>
    <name>hole.generic-up</name>
    <message>
        <source>the lowest free {wanted} bytes aligned to {align} of the range</source>
        <translation>los {wanted} bytes libres más bajos del intervalo, alineados a {align}</translation>
    </message>
</context>
<context>
    <name>hole.higher-fits</name>
    <message>
        <source>fits, but a higher piece fits as well</source>
        <translation>cabe, pero también cabe en un trozo más alto</translation>
    </message>
</context>
<context>
    <name>hole.in-excluded</name>
    <message>
        <source>meets a range that must be kept clear of, its ends included</source>
        <translation>topa con un intervalo que debe evitarse, sus extremos incluidos</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-down</name>
    <message>
        <source>the upper end of the last piece that offers {wanted} bytes</source>
        <translation>el extremo superior del último trozo que ofrece {wanted} bytes</translation>
    </message>
</context>
<context>
    <name>hole.kexec-tools-up</name>
    <message>
        <source>the first piece that offers {wanted} bytes</source>
        <translation>el primer trozo que ofrece {wanted} bytes</translation>
    </message>
</context>
<context>
    <name>hole.known-allocators</name>
    <message>
        <source>known ones: {names}</source>
        <translation>conocidos: {names}</translation>
    </message>
</context>
<context>
    <name>hole.lite-failed</name>
    <message>
        <source>nothing fits, which kexec-lite does not look at: it goes on with -1</source>
        <translation>nada cabe, lo que kexec-lite no mira: sigue con -1</translation>
    </message>
</context>
<context>
    <name>hole.lite-high</name>
    <message>
        <source>the end of the last range that holds {wanted} bytes</source>
        <translation>el fin del último intervalo que contiene {wanted} bytes</translation>
    </message>
</context>
<context>
    <name>hole.lite-low</name>
    <message>
        <source>the first range that holds {wanted} bytes</source>
        <translation>el primer intervalo que contiene {wanted} bytes</translation>
    </message>
</context>
<context>
    <name>hole.min-above-max</name>
    <message>
        <source>the lower limit {min} does not lie below the upper limit {end}</source>
        <translation>el límite inferior {min} no está por debajo del superior {end}</translation>
    </message>
</context>
<context>
    <name>hole.no-candidate</name>
    <message>
        <source>nothing to try in [{min}, {end})</source>
        <translation>nada que probar en [{min}, {end})</translation>
    </message>
</context>
<context>
    <name>hole.no-ram</name>
    <message>
        <source>no RAM between two excluded ranges</source>
        <translation>no hay RAM entre dos intervalos excluidos</translation>
    </message>
</context>
<context>
    <name>hole.no-size</name>
    <message>
        <source>a segment of {wanted} bytes cannot be placed</source>
        <translation>un segmento de {wanted} bytes no se puede colocar</translation>
    </message>
</context>
<context>
    <name>hole.nothing-left</name>
    <message>
        <source>nothing is left of the piece within [{min}, {end}) once its start is rounded up to {align}</source>
        <translation>no queda nada del trozo en [{min}, {end}) al redondear su inicio a {align}</translation>
    </message>
</context>
<context>
    <name>hole.occupied</name>
    <message>
        <source>meets a segment that is placed already</source>
        <translation>topa con un segmento ya colocado</translation>
    </message>
</context>
<context>
    <name>hole.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>el tamaño de página {size} no es potencia de dos</translation>
    </message>
</context>
<context>
    <name>hole.passed-extent</name>
    <message>
        <source>passed over: {what}; it moves there before it reads anything else</source>
        <translation>omitido: {what}; se traslada allí antes de leer nada más</translation>
    </message>
</context>
<context>
    <name>hole.passed-memories</name>
    <message>
        <source>passed over: {what} ({source}) and {more} more of its kind</source>
        <translation>omitido: {what} ({source}) y {more} más de su clase</translation>
    </message>
</context>
<context>
    <name>hole.passed-memory</name>
    <message>
        <source>passed over: {what} ({source})</source>
        <translation>omitido: {what} ({source})</translation>
    </message>
</context>
<context>
    <name>hole.passed-pin</name>
    <message>
        <source>passed over: {segment}, which the request pins there</source>
        <translation>omitido: {segment}, que la petición fija allí</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserve</name>
    <message>
        <source>passed over: kept clear by the request ({count})</source>
        <translation>omitido: la petición lo mantiene libre ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-reserved</name>
    <message>
        <source>passed over: reserved by the running kernel, as its memblock says ({count})</source>
        <translation>omitido: reservado por el núcleo en marcha, según su memblock ({count})</translation>
    </message>
</context>
<context>
    <name>hole.passed-segment</name>
    <message>
        <source>passed over: {segment}, which was placed before</source>
        <translation>omitido: {segment}, ya colocado antes</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-down</name>
    <message>
        <source>the highest {wanted} bytes aligned to {align} of the highest piece that fits</source>
        <translation>los {wanted} bytes más altos, alineados a {align}, del trozo más alto que sirve</translation>
    </message>
</context>
<context>
    <name>hole.ppc64-up</name>
    <message>
        <source>the lowest {wanted} bytes aligned to {align} of the lowest piece that fits</source>
        <translation>los {wanted} bytes más bajos, alineados a {align}, del trozo más bajo que sirve</translation>
    </message>
</context>
<context>
    <name>hole.scattered</name>
    <message>
        <source>{count} pieces apart from each other in this range; {reason}</source>
        <translation>{count} trozos separados en este rango; {reason}</translation>
    </message>
</context>
<context>
    <name>hole.span-wraps</name>
    <message>
        <source>{list} row {row}: {size} bytes at {start} go beyond 2^64</source>
        <translation>{list} fila {row}: {size} bytes en {start} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>hole.too-many</name>
    <message>
        <source>16 segments are placed already: the kernel takes no more</source>
        <translation>ya hay 16 segmentos colocados: el núcleo no admite más</translation>
    </message>
</context>
<context>
    <name>hole.too-many-rows</name>
    <message>
        <source>{list} has {count} rows, at most {limit} are taken</source>
        <translation>{list} tiene {count} filas, se toman {limit} como máximo</translation>
    </message>
</context>
<context>
    <name>hole.too-small</name>
    <message>
        <source>too small: the largest of {count} offers {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>demasiado pequeño: el mayor de {count} ofrece {free} bytes alineados a {align}, se quieren {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.too-small-one</name>
    <message>
        <source>too small: {free} bytes aligned to {align}, {wanted} wanted</source>
        <translation>demasiado pequeño: {free} bytes alineados a {align}, se piden {wanted}</translation>
    </message>
</context>
<context>
    <name>hole.unknown-allocator</name>
    <message>
        <source>there is no allocator &quot;{name}&quot;</source>
        <translation>no hay ningún asignador &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>hole.workbench-down</name>
    <message>
        <source>the highest {wanted} free bytes aligned to {align}</source>
        <translation>los {wanted} bytes libres más altos, alineados a {align}</translation>
    </message>
</context>
<context>
    <name>hole.workbench-up</name>
    <message>
        <source>the lowest {wanted} free bytes aligned to {align}</source>
        <translation>los {wanted} bytes libres más bajos, alineados a {align}</translation>
    </message>
</context>
<context>
    <name>hole.wrapped-limit</name>
    <message>
        <source>the limit wrapped at an excluded range: the rest is searched without the list</source>
        <translation>el límite dio la vuelta en un intervalo excluido: el resto se recorre sin la lista</translation>
    </message>
</context>
<context>
    <name>html.added</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
</context>
<context>
    <name>html.after</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>html.after-jump</name>
    <message>
        <source>After the jump</source>
        <translation>Después del salto</translation>
    </message>
</context>
<context>
    <name>html.align</name>
    <message>
        <source>Aligned to</source>
        <translation>Alineado a</translation>
    </message>
</context>
<context>
    <name>html.allocator</name>
    <message>
        <source>Placed by</source>
        <translation>Colocado por</translation>
    </message>
</context>
<context>
    <name>html.because</name>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
</context>
<context>
    <name>html.before</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>html.candidates</name>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
</context>
<context>
    <name>html.change</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>html.changed</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>html.cmdline</name>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
</context>
<context>
    <name>html.comes-from</name>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
</context>
<context>
    <name>html.entry</name>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>html.findings</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>html.foreign-purgatory</name>
    <message>
        <source>The purgatory is the one inside the target&apos;s own kernel: its bytes are not known here.</source>
        <translation>El purgatory es el que está dentro del núcleo del destino: aquí no se conocen sus bytes.</translation>
    </message>
</context>
<context>
    <name>html.formula</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
</context>
<context>
    <name>html.from</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>html.from-file</name>
    <message>
        <source>From file</source>
        <translation>Del archivo</translation>
    </message>
</context>
<context>
    <name>html.heading</name>
    <message>
        <source>Boot plan: {kernel} on {target}</source>
        <translation>Plan de arranque: {kernel} en {target}</translation>
    </message>
</context>
<context>
    <name>html.how</name>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
</context>
<context>
    <name>html.in-memory</name>
    <message>
        <source>In memory</source>
        <translation>En memoria</translation>
    </message>
</context>
<context>
    <name>html.kind</name>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>html.memory</name>
    <message>
        <source>Memory of the machine</source>
        <translation>Memoria de la máquina</translation>
    </message>
</context>
<context>
    <name>html.more-ranges</name>
    <message>
        <source>… and ranges that are not listed: {count}</source>
        <translation>… y rangos que no se enumeran: {count}</translation>
    </message>
</context>
<context>
    <name>html.new-kernel</name>
    <message>
        <source>New kernel</source>
        <translation>Núcleo nuevo</translation>
    </message>
</context>
<context>
    <name>html.no</name>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>html.no-edits</name>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se cambia nada.</translation>
    </message>
</context>
<context>
    <name>html.no-room</name>
    <message>
        <source>{segment}: no room was found</source>
        <translation>{segment}: no se encontró sitio</translation>
    </message>
</context>
<context>
    <name>html.none</name>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
</context>
<context>
    <name>html.pages</name>
    <message>
        <source>pages of {size}</source>
        <translation>páginas de {size}</translation>
    </message>
</context>
<context>
    <name>html.passed-over</name>
    <message>
        <source>passed over</source>
        <translation>omitido</translation>
    </message>
</context>
<context>
    <name>html.pinned</name>
    <message>
        <source>(pinned)</source>
        <translation>(fijado)</translation>
    </message>
</context>
<context>
    <name>html.place</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>html.range</name>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
</context>
<context>
    <name>html.ready</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>html.reason</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>html.relocation-count</name>
    <message>
        <source>Relocations applied to the purgatory: {count}</source>
        <translation>Reubicaciones aplicadas al purgatory: {count}</translation>
    </message>
</context>
<context>
    <name>html.relocations</name>
    <message>
        <source>Relocations</source>
        <translation>Reubicaciones</translation>
    </message>
</context>
<context>
    <name>html.removed</name>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
</context>
<context>
    <name>html.rule-source</name>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>html.running-kernel</name>
    <message>
        <source>Running kernel</source>
        <translation>Núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>html.said-in</name>
    <message>
        <source>Where it is said</source>
        <translation>Dónde se dice</translation>
    </message>
</context>
<context>
    <name>html.section</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
</context>
<context>
    <name>html.segment</name>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
</context>
<context>
    <name>html.size</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>html.source</name>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>html.symbol</name>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
</context>
<context>
    <name>html.taken</name>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
</context>
<context>
    <name>html.taken-place</name>
    <message>
        <source>Taken: {why}</source>
        <translation>Tomado: {why}</translation>
    </message>
</context>
<context>
    <name>html.title</name>
    <message>
        <source>Boot plan</source>
        <translation>Plan de arranque</translation>
    </message>
</context>
<context>
    <name>html.to</name>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>html.trace</name>
    <message>
        <source>Every decision</source>
        <translation>Cada decisión</translation>
    </message>
</context>
<context>
    <name>html.tree</name>
    <message>
        <source>Device tree</source>
        <translation>Árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>html.type</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>html.value</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>html.variable</name>
    <message>
        <source>Variable of the purgatory</source>
        <translation>Variable del purgatory</translation>
    </message>
</context>
<context>
    <name>html.when</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>html.where</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>html.why</name>
    <message>
        <source>Why {segment} lies there</source>
        <translation>Por qué {segment} está ahí</translation>
    </message>
</context>
<context>
    <name>html.will-fail</name>
    <message>
        <source>Will not boot as it is</source>
        <translation>Así no arrancará</translation>
    </message>
</context>
<context>
    <name>html.yes</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
</context>
<context>
    <name>identity.fingerprint</name>
    <message>
        <source>fingerprint of the target</source>
        <translation>huella del destino</translation>
    </message>
</context>
<context>
    <name>identity.id</name>
    <message>
        <source>plan id</source>
        <translation>número del plan</translation>
    </message>
</context>
<context>
    <name>identity.marker</name>
    <message>
        <source>marker on the command line</source>
        <translation>marca en la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>identity.part</name>
    <message>
        <source>is the digest of</source>
        <translation>es el resumen de</translation>
    </message>
</context>
<context>
    <name>identity.value</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>identity.what</name>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
</context>
<context>
    <name>ima-signature.hash</name>
    <message>
        <source>the number of its hash is none of Linux&apos;s</source>
        <translation>el número de su hash no es ninguno de los de Linux</translation>
    </message>
</context>
<context>
    <name>ima-signature.length</name>
    <message>
        <source>the header says {said} bytes of signature, there are {there}</source>
        <translation>la cabecera dice {said} bytes de firma, hay {there}</translation>
    </message>
</context>
<context>
    <name>ima-signature.malformed</name>
    <message>
        <source>is no signature of security.ima (03 02 …)</source>
        <translation>no es una firma de security.ima (03 02 …)</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-identifier</name>
    <message>
        <source>the certificate has no subject key identifier, by which IMA finds the key</source>
        <translation>el certificado no tiene identificador de clave (subject key identifier), por el que IMA encuentra la clave</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-key</name>
    <message>
        <source>no trusted key has the identifier {id}</source>
        <translation>ninguna clave de confianza tiene el identificador {id}</translation>
    </message>
</context>
<context>
    <name>ima-signature.no-number</name>
    <message>
        <source>IMA has no number for the hash {hash}</source>
        <translation>IMA no tiene número para el hash {hash}</translation>
    </message>
</context>
<context>
    <name>ima-signature.none</name>
    <message>
        <source>the file has no security.ima</source>
        <translation>el archivo no tiene security.ima</translation>
    </message>
</context>
<context>
    <name>ima-signature.too-long</name>
    <message>
        <source>the signature is too long</source>
        <translation>la firma es demasiado larga</translation>
    </message>
</context>
<context>
    <name>ima-signature.version</name>
    <message>
        <source>is a signature of version {version}; only 2 is known</source>
        <translation>es una firma de la versión {version}; solo se conoce la 2</translation>
    </message>
</context>
<context>
    <name>ima.ascii-bank</name>
    <message>
        <source>the digests of this log are those of {bank}</source>
        <translation>los resúmenes de este registro son de {bank}</translation>
    </message>
</context>
<context>
    <name>ima.ascii-field</name>
    <message>
        <source>the fields are not those of the template &quot;{name}&quot;</source>
        <translation>los campos no son los de la plantilla «{name}»</translation>
    </message>
</context>
<context>
    <name>ima.ascii-head</name>
    <message>
        <source>this line does not begin with PCR, digest and template</source>
        <translation>esta línea no empieza con PCR, resumen y plantilla</translation>
    </message>
</context>
<context>
    <name>ima.ascii-sizes</name>
    <message>
        <source>this digest has another length than those before it</source>
        <translation>este resumen tiene otra longitud que los anteriores</translation>
    </message>
</context>
<context>
    <name>ima.ascii-template</name>
    <message>
        <source>the fields of the template &quot;{name}&quot; are not known; the binary log can be read without</source>
        <translation>no se conocen los campos de la plantilla «{name}»; el registro binario se puede leer sin ellos</translation>
    </message>
</context>
<context>
    <name>ima.entry-cut</name>
    <message>
        <source>the log ends within this entry</source>
        <translation>el registro termina dentro de esta entrada</translation>
    </message>
</context>
<context>
    <name>ima.fields</name>
    <message>
        <source>the template data is not made of the template&apos;s fields</source>
        <translation>los datos no están hechos de los campos de la plantilla</translation>
    </message>
</context>
<context>
    <name>ima.handover-count</name>
    <message>
        <source>the header says {count} entries, there are {found}</source>
        <translation>la cabecera dice {count} entradas, hay {found}</translation>
    </message>
</context>
<context>
    <name>ima.handover-size</name>
    <message>
        <source>the header says {size} bytes, there are {found}</source>
        <translation>la cabecera dice {size} bytes, hay {found}</translation>
    </message>
</context>
<context>
    <name>ima.no-pcr</name>
    <message>
        <source>this entry has a PCR that no TPM has (byte order?)</source>
        <translation>esta entrada tiene un PCR que ningún TPM tiene (¿orden de bytes?)</translation>
    </message>
</context>
<context>
    <name>ima.policy-action</name>
    <message>
        <source>&quot;{word}&quot; is no action of an IMA policy</source>
        <translation>«{word}» no es una acción de una política de IMA</translation>
    </message>
</context>
<context>
    <name>ima.policy-large</name>
    <message>
        <source>a policy of more than 1 MiB is not read</source>
        <translation>no se lee una política de más de 1 MiB</translation>
    </message>
</context>
<context>
    <name>ima.policy-twice</name>
    <message>
        <source>&quot;{word}&quot;: the same key stands twice in one rule</source>
        <translation>«{word}»: la misma clave aparece dos veces en una regla</translation>
    </message>
</context>
<context>
    <name>ima.predict-template</name>
    <message>
        <source>what the template &quot;{name}&quot; holds cannot be predicted</source>
        <translation>no se puede predecir lo que contiene la plantilla «{name}»</translation>
    </message>
</context>
<context>
    <name>ima.template-name</name>
    <message>
        <source>the template&apos;s name is not one</source>
        <translation>el nombre de la plantilla no es un nombre</translation>
    </message>
</context>
<context>
    <name>ima.template-name-long</name>
    <message>
        <source>the template&apos;s name is longer than Linux allows</source>
        <translation>el nombre de la plantilla es más largo de lo que Linux permite</translation>
    </message>
</context>
<context>
    <name>ima.too-large</name>
    <message>
        <source>a measurement log of more than 256 MiB is not read</source>
        <translation>no se lee un registro de medidas de más de 256 MiB</translation>
    </message>
</context>
<context>
    <name>ima.too-many</name>
    <message>
        <source>more than 2^20 entries are not read</source>
        <translation>no se leen más de 2^20 entradas</translation>
    </message>
</context>
<context>
    <name>image.archive-both</name>
    <message>
        <source>the archive has a file and a folder of one name</source>
        <translation>el archivo comprimido tiene un archivo y una carpeta del mismo nombre</translation>
    </message>
</context>
<context>
    <name>image.archive-broken</name>
    <message>
        <source>the archive is damaged: {reason}</source>
        <translation>el archivo comprimido está dañado: {reason}</translation>
    </message>
</context>
<context>
    <name>image.archive-bytes</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>se desempaqueta en más de {limit} bytes</translation>
    </message>
</context>
<context>
    <name>image.archive-escape</name>
    <message>
        <source>the archive has a path that leads out of it</source>
        <translation>el archivo comprimido tiene una ruta que sale de él</translation>
    </message>
</context>
<context>
    <name>image.archive-path</name>
    <message>
        <source>the archive has a path of more than {limit} bytes</source>
        <translation>el archivo comprimido tiene una ruta de más de {limit} bytes</translation>
    </message>
</context>
<context>
    <name>image.archive-twice</name>
    <message>
        <source>the archive has a file twice</source>
        <translation>el archivo comprimido tiene un archivo dos veces</translation>
    </message>
</context>
<context>
    <name>image.cpio-broken</name>
    <message>
        <source>the cpio archive is damaged: {reason}</source>
        <translation>el archivo cpio está dañado: {reason}</translation>
    </message>
</context>
<context>
    <name>image.cpio-entries</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>contiene más de {limit} archivos</translation>
    </message>
</context>
<context>
    <name>image.cpio-old</name>
    <message>
        <source>is a cpio archive of the old format</source>
        <translation>es un archivo cpio del formato antiguo</translation>
    </message>
</context>
<context>
    <name>image.cpio-old-hint</name>
    <message>
        <source>Linux reads what cpio -H newc makes</source>
        <translation>Linux lee lo que hace cpio -H newc</translation>
    </message>
</context>
<context>
    <name>image.cpio-unaligned</name>
    <message>
        <source>a cpio archive starts at an offset that is no multiple of four, where Linux does not see it</source>
        <translation>un archivo cpio empieza en una posición que no es múltiplo de cuatro, donde Linux no lo ve</translation>
    </message>
</context>
<context>
    <name>image.dtb-blocks</name>
    <message>
        <source>a block of the device tree does not lie inside it</source>
        <translation>un bloque del árbol de dispositivos no está dentro de él</translation>
    </message>
</context>
<context>
    <name>image.dtb-cut</name>
    <message>
        <source>the device tree ends inside its header</source>
        <translation>el árbol de dispositivos acaba dentro de su cabecera</translation>
    </message>
</context>
<context>
    <name>image.dtb-size</name>
    <message>
        <source>the device tree states {stated} bytes, the file has {present}</source>
        <translation>el árbol de dispositivos declara {stated} bytes, el archivo tiene {present}</translation>
    </message>
</context>
<context>
    <name>image.dtb-version</name>
    <message>
        <source>the device tree has version {version}, not 17</source>
        <translation>el árbol de dispositivos tiene la versión {version}, no 17</translation>
    </message>
</context>
<context>
    <name>image.elf-class</name>
    <message>
        <source>ELF class {class} is neither 1 (32-bit) nor 2 (64-bit)</source>
        <translation>la clase ELF {class} no es 1 (32 bits) ni 2 (64 bits)</translation>
    </message>
</context>
<context>
    <name>image.elf-compressed-section</name>
    <message>
        <source>section {index} is compressed (SHF_COMPRESSED)</source>
        <translation>la sección {index} está comprimida (SHF_COMPRESSED)</translation>
    </message>
</context>
<context>
    <name>image.elf-cut</name>
    <message>
        <source>the ELF file ends inside its header</source>
        <translation>el archivo ELF acaba dentro de su cabecera</translation>
    </message>
</context>
<context>
    <name>image.elf-data</name>
    <message>
        <source>ELF data encoding {data} is neither 1 (little) nor 2 (big)</source>
        <translation>la codificación ELF {data} no es 1 (little) ni 2 (big)</translation>
    </message>
</context>
<context>
    <name>image.elf-decompress-hint</name>
    <message>
        <source>objcopy --decompress-debug-sections unpacks it</source>
        <translation>objcopy --decompress-debug-sections la descomprime</translation>
    </message>
</context>
<context>
    <name>image.elf-entsize</name>
    <message>
        <source>section {index} has {size} bytes in entries of {entsize}; its entries have {expected} bytes</source>
        <translation>la sección {index} tiene {size} bytes en entradas de {entsize}; sus entradas tienen {expected} bytes</translation>
    </message>
</context>
<context>
    <name>image.elf-many-notes</name>
    <message>
        <source>there are more than {limit} notes</source>
        <translation>hay más de {limit} notas</translation>
    </message>
</context>
<context>
    <name>image.elf-names-outside</name>
    <message>
        <source>the table of section names does not lie inside the file</source>
        <translation>la tabla de nombres de secciones no está dentro del archivo</translation>
    </message>
</context>
<context>
    <name>image.elf-not-rela</name>
    <message>
        <source>section {index} holds no relocations (SHT_RELA)</source>
        <translation>la sección {index} no contiene reubicaciones (SHT_RELA)</translation>
    </message>
</context>
<context>
    <name>image.elf-note-cut</name>
    <message>
        <source>a note ends inside its header</source>
        <translation>una nota acaba dentro de su cabecera</translation>
    </message>
</context>
<context>
    <name>image.elf-note-outside</name>
    <message>
        <source>a note with a name of {name} and a content of {size} bytes does not lie inside its {area} bytes</source>
        <translation>una nota con un nombre de {name} y un contenido de {size} bytes no está dentro de sus {area} bytes</translation>
    </message>
</context>
<context>
    <name>image.elf-rel</name>
    <message>
        <source>section {index} holds relocations without addends (SHT_REL), which no machine known here uses</source>
        <translation>la sección {index} contiene reubicaciones sin sumandos (SHT_REL), que no usa ninguna máquina conocida aquí</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-link</name>
    <message>
        <source>relocation section {index} names section {link} for its symbols, which is no symbol table</source>
        <translation>la sección de reubicación {index} nombra para sus símbolos la sección {link}, que no es una tabla de símbolos</translation>
    </message>
</context>
<context>
    <name>image.elf-rela-symbol</name>
    <message>
        <source>relocation {number} names symbol {symbol} of a table of {count}</source>
        <translation>la reubicación {number} nombra el símbolo {symbol} de una tabla de {count}</translation>
    </message>
</context>
<context>
    <name>image.elf-reserved-section</name>
    <message>
        <source>symbol {number} is in section {section}, a number that cannot be told from a reserved one</source>
        <translation>el símbolo {number} está en la sección {section}, un número que no se distingue de uno reservado</translation>
    </message>
</context>
<context>
    <name>image.elf-section-name</name>
    <message>
        <source>the name of section {index} does not lie inside the table of names</source>
        <translation>el nombre de la sección {index} no está dentro de la tabla de nombres</translation>
    </message>
</context>
<context>
    <name>image.elf-section-outside</name>
    <message>
        <source>section {index} of {size} bytes does not lie inside the file</source>
        <translation>la sección {index} de {size} bytes no está dentro del archivo</translation>
    </message>
</context>
<context>
    <name>image.elf-segment-outside</name>
    <message>
        <source>a segment of {size} bytes does not lie inside the file</source>
        <translation>un segmento de {size} bytes no está dentro del archivo</translation>
    </message>
</context>
<context>
    <name>image.elf-shstrndx</name>
    <message>
        <source>section names are said to be in section {index}, which is no string table</source>
        <translation>los nombres de secciones estarían en la sección {index}, que no es una tabla de cadenas</translation>
    </message>
</context>
<context>
    <name>image.elf-size-field</name>
    <message>
        <source>{field} is {value}, not {expected}</source>
        <translation>{field} es {value}, no {expected}</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-name</name>
    <message>
        <source>the name of symbol {number} does not lie inside the string table</source>
        <translation>el nombre del símbolo {number} no está dentro de la tabla de cadenas</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-names</name>
    <message>
        <source>the symbol table names section {link} for its strings, which is no string table</source>
        <translation>la tabla de símbolos nombra para sus cadenas la sección {link}, que no es una tabla de cadenas</translation>
    </message>
</context>
<context>
    <name>image.elf-symbol-section</name>
    <message>
        <source>symbol {number} is in section {section}, which does not exist</source>
        <translation>el símbolo {number} está en la sección {section}, que no existe</translation>
    </message>
</context>
<context>
    <name>image.elf-table-outside</name>
    <message>
        <source>the {table} table of {count} rows does not lie inside the file of {size} bytes</source>
        <translation>la tabla {table} de {count} filas no está dentro del archivo de {size} bytes</translation>
    </message>
</context>
<context>
    <name>image.elf-table-rows</name>
    <message>
        <source>the {table} table has {count} rows; at most {limit} are read</source>
        <translation>la tabla {table} tiene {count} filas; se leen {limit} como máximo</translation>
    </message>
</context>
<context>
    <name>image.elf-version</name>
    <message>
        <source>ELF version {version} is not 1</source>
        <translation>la versión ELF {version} no es 1</translation>
    </message>
</context>
<context>
    <name>image.initramfs-empty</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>no contiene ningún archivo cpio</translation>
    </message>
</context>
<context>
    <name>image.initramfs-garbage</name>
    <message>
        <source>neither a cpio archive nor a compressed one starts here</source>
        <translation>aquí no empieza ni un archivo cpio ni uno comprimido</translation>
    </message>
</context>
<context>
    <name>image.initramfs-members</name>
    <message>
        <source>holds more than {limit} archives</source>
        <translation>contiene más de {limit} archivos</translation>
    </message>
</context>
<context>
    <name>image.initramfs-none</name>
    <message>
        <source>holds no cpio archive</source>
        <translation>no contiene ningún archivo cpio</translation>
    </message>
</context>
<context>
    <name>image.kernel-32-bit</name>
    <message>
        <source>is a 32-bit ELF; only 64-bit kernels can be loaded</source>
        <translation>es un ELF de 32 bits; solo se pueden cargar núcleos de 64 bits</translation>
    </message>
</context>
<context>
    <name>image.kernel-interp</name>
    <message>
        <source>has an interpreter (PT_INTERP): it is a program, not a kernel</source>
        <translation>tiene un intérprete (PT_INTERP): es un programa, no un núcleo</translation>
    </message>
</context>
<context>
    <name>image.kernel-nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>está envuelto más de {limit} veces</translation>
    </message>
</context>
<context>
    <name>image.kernel-no-load</name>
    <message>
        <source>has nothing to load (no PT_LOAD)</source>
        <translation>no tiene nada que cargar (ningún PT_LOAD)</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-outside</name>
    <message>
        <source>program header {number} has {filesz} bytes at {offset}, outside the file of {size} bytes</source>
        <translation>la cabecera de programa {number} tiene {filesz} bytes en {offset}, fuera del archivo de {size} bytes</translation>
    </message>
</context>
<context>
    <name>image.kernel-segment-wraps</name>
    <message>
        <source>program header {number} has {memsz} bytes of memory at {paddr}, past the end of the addresses</source>
        <translation>la cabecera de programa {number} tiene {memsz} bytes de memoria en {paddr}, más allá del final de las direcciones</translation>
    </message>
</context>
<context>
    <name>image.kernel-type</name>
    <message>
        <source>is an ELF, but neither ET_EXEC nor ET_DYN as kernels are</source>
        <translation>es un ELF, pero ni ET_EXEC ni ET_DYN como lo son los núcleos</translation>
    </message>
</context>
<context>
    <name>image.many-bytes</name>
    <message>
        <source>holds more than {limit} bytes in small files</source>
        <translation>contiene más de {limit} bytes en archivos pequeños</translation>
    </message>
</context>
<context>
    <name>image.many-files</name>
    <message>
        <source>holds more than {limit} files</source>
        <translation>contiene más de {limit} archivos</translation>
    </message>
</context>
<context>
    <name>image.nested</name>
    <message>
        <source>is wrapped more than {limit} times</source>
        <translation>está envuelto más de {limit} veces</translation>
    </message>
</context>
<context>
    <name>image.not-archive</name>
    <message>
        <source>is neither a folder nor a tar archive (plain, gzip, xz or zstd)</source>
        <translation>no es ni una carpeta ni un archivo tar (simple, gzip, xz o zstd)</translation>
    </message>
</context>
<context>
    <name>image.not-compressed</name>
    <message>
        <source>starts with no compressed stream of a known format</source>
        <translation>no empieza con ningún flujo comprimido de formato conocido</translation>
    </message>
</context>
<context>
    <name>image.not-elf</name>
    <message>
        <source>is not an ELF file</source>
        <translation>no es un archivo ELF</translation>
    </message>
</context>
<context>
    <name>image.stream-broken</name>
    <message>
        <source>the {format} stream is damaged: {reason}</source>
        <translation>el flujo {format} está dañado: {reason}</translation>
    </message>
</context>
<context>
    <name>image.stream-cut</name>
    <message>
        <source>the {format} stream is cut off</source>
        <translation>el flujo {format} está cortado</translation>
    </message>
</context>
<context>
    <name>image.stream-dictionary</name>
    <message>
        <source>the {format} stream wants a dictionary of more than 512 MiB</source>
        <translation>el flujo {format} quiere un diccionario de más de 512 MiB</translation>
    </message>
</context>
<context>
    <name>image.stream-memory</name>
    <message>
        <source>no memory to unpack the {format} stream</source>
        <translation>no hay memoria para descomprimir el flujo {format}</translation>
    </message>
</context>
<context>
    <name>image.uimage-compression</name>
    <message>
        <source>the uImage states {stated} compression, but its data is not {stated}</source>
        <translation>el uImage declara compresión {stated}, pero sus datos no son {stated}</translation>
    </message>
</context>
<context>
    <name>image.uimage-crc-hint</name>
    <message>
        <source>stated {stated}, found {found}: the file is damaged</source>
        <translation>declarado {stated}, hallado {found}: el archivo está dañado</translation>
    </message>
</context>
<context>
    <name>image.uimage-cut</name>
    <message>
        <source>the uImage ends inside its header</source>
        <translation>el uImage acaba dentro de su cabecera</translation>
    </message>
</context>
<context>
    <name>image.uimage-data-crc</name>
    <message>
        <source>the data of the uImage does not match its CRC</source>
        <translation>los datos del uImage no concuerdan con su CRC</translation>
    </message>
</context>
<context>
    <name>image.uimage-header-crc</name>
    <message>
        <source>the uImage header does not match its CRC</source>
        <translation>la cabecera del uImage no concuerda con su CRC</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi</name>
    <message>
        <source>is a uImage of several images (type 4), which is not taken apart</source>
        <translation>es un uImage de varias imágenes (tipo 4), que no se desmonta</translation>
    </message>
</context>
<context>
    <name>image.uimage-multi-hint</name>
    <message>
        <source>dumpimage of u-boot-tools takes it apart</source>
        <translation>dumpimage, de u-boot-tools, lo desmonta</translation>
    </message>
</context>
<context>
    <name>image.uimage-no-kernel</name>
    <message>
        <source>is a uImage of type {type}, not a kernel</source>
        <translation>es un uImage de tipo {type}, no un núcleo</translation>
    </message>
</context>
<context>
    <name>image.uimage-size</name>
    <message>
        <source>the uImage states {stated} bytes of data but only {present} follow</source>
        <translation>el uImage declara {stated} bytes de datos pero solo siguen {present}</translation>
    </message>
</context>
<context>
    <name>image.unpack-limit</name>
    <message>
        <source>unpacks to more than {limit} bytes</source>
        <translation>se desempaqueta en más de {limit} bytes</translation>
    </message>
</context>
<context>
    <name>image.unpack-memory</name>
    <message>
        <source>no memory for {bytes} unpacked bytes</source>
        <translation>no hay memoria para {bytes} bytes desempaquetados</translation>
    </message>
</context>
<context>
    <name>image.zimage-empty</name>
    <message>
        <source>the zImage holds no kernel</source>
        <translation>el zImage no contiene ningún núcleo</translation>
    </message>
</context>
<context>
    <name>inspect.about</name>
    <message>
        <source>about</source>
        <translation>trata de</translation>
    </message>
</context>
<context>
    <name>inspect.addend</name>
    <message>
        <source>addend (A)</source>
        <translation>sumando (A)</translation>
    </message>
</context>
<context>
    <name>inspect.address</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>inspect.address-kind</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>inspect.after</name>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
</context>
<context>
    <name>inspect.align</name>
    <message>
        <source>alignment</source>
        <translation>alineación</translation>
    </message>
</context>
<context>
    <name>inspect.all-findings</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
</context>
<context>
    <name>inspect.allocator</name>
    <message>
        <source>allocator</source>
        <translation>asignador</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-other</name>
    <message>
        <source>another allocator</source>
        <translation>otro asignador</translation>
    </message>
</context>
<context>
    <name>inspect.allocator-used</name>
    <message>
        <source>the allocator of this plan</source>
        <translation>el asignador de este plan</translation>
    </message>
</context>
<context>
    <name>inspect.because</name>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
</context>
<context>
    <name>inspect.before</name>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
</context>
<context>
    <name>inspect.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>big-endian</translation>
    </message>
</context>
<context>
    <name>inspect.bufsz</name>
    <message>
        <source>size in file</source>
        <translation>tamaño en el archivo</translation>
    </message>
</context>
<context>
    <name>inspect.by-pin</name>
    <message>
        <source>pinned by the request</source>
        <translation>fijado por la petición</translation>
    </message>
</context>
<context>
    <name>inspect.by-search</name>
    <message>
        <source>found by {allocator}</source>
        <translation>hallado por {allocator}</translation>
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
        <translation>Por qué importa</translation>
    </message>
</context>
<context>
    <name>inspect.changed-by</name>
    <message>
        <source>What was changed, and by which rule</source>
        <translation>Qué se cambió, y por qué regla</translation>
    </message>
</context>
<context>
    <name>inspect.children</name>
    <message>
        <source>nodes below</source>
        <translation>nodos debajo</translation>
    </message>
</context>
<context>
    <name>inspect.code</name>
    <message>
        <source>instructions</source>
        <translation>instrucciones</translation>
    </message>
</context>
<context>
    <name>inspect.compare</name>
    <message>
        <source>Compare all allocators</source>
        <translation>Comparar todos los asignadores</translation>
    </message>
</context>
<context>
    <name>inspect.data</name>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
</context>
<context>
    <name>inspect.destination</name>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
</context>
<context>
    <name>inspect.edit-count</name>
    <message>
        <source>tree edits</source>
        <translation>cambios del árbol</translation>
    </message>
</context>
<context>
    <name>inspect.empty-value</name>
    <message>
        <source>there, without a value</source>
        <translation>está, sin valor</translation>
    </message>
</context>
<context>
    <name>inspect.entry</name>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
</context>
<context>
    <name>inspect.error</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>inspect.evidence</name>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
</context>
<context>
    <name>inspect.extent-kind</name>
    <message>
        <source>memory taken after the jump</source>
        <translation>memoria ocupada tras el salto</translation>
    </message>
</context>
<context>
    <name>inspect.extent-later</name>
    <message>
        <source>{what} {range}, later</source>
        <translation>{what} {range}, más tarde</translation>
    </message>
</context>
<context>
    <name>inspect.fdt-is</name>
    <message>
        <source>The segment&apos;s name is fdt: the flattened device tree, the tree as one block of bytes.</source>
        <translation>El segmento se llama fdt: flattened device tree, el árbol como un solo bloque de bytes.</translation>
    </message>
</context>
<context>
    <name>inspect.field</name>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
</context>
<context>
    <name>inspect.finding-counts</name>
    <message>
        <source>Errors: {errors}; warnings: {warnings}; notes: {notes}.</source>
        <translation>Errores: {errors}; avisos: {warnings}; notas: {notes}.</translation>
    </message>
</context>
<context>
    <name>inspect.findings</name>
    <message>
        <source>Findings about it</source>
        <translation>Hallazgos sobre ello</translation>
    </message>
</context>
<context>
    <name>inspect.formula</name>
    <message>
        <source>formula</source>
        <translation>fórmula</translation>
    </message>
</context>
<context>
    <name>inspect.from</name>
    <message>
        <source>comes from</source>
        <translation>viene de</translation>
    </message>
</context>
<context>
    <name>inspect.higher</name>
    <message>
        <source>higher</source>
        <translation>más arriba</translation>
    </message>
</context>
<context>
    <name>inspect.holds</name>
    <message>
        <source>holds</source>
        <translation>contiene</translation>
    </message>
</context>
<context>
    <name>inspect.if-moved</name>
    <message>
        <source>If it moved</source>
        <translation>Si se moviera</translation>
    </message>
</context>
<context>
    <name>inspect.in-searches</name>
    <message>
        <source>In the searches</source>
        <translation>En las búsquedas</translation>
    </message>
</context>
<context>
    <name>inspect.in-section</name>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
</context>
<context>
    <name>inspect.in-segment</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>inspect.instruction</name>
    <message>
        <source>Instruction</source>
        <translation>Instrucción</translation>
    </message>
</context>
<context>
    <name>inspect.instructions</name>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
</context>
<context>
    <name>inspect.kernel-file</name>
    <message>
        <source>new kernel</source>
        <translation>nuevo núcleo</translation>
    </message>
</context>
<context>
    <name>inspect.late</name>
    <message>
        <source>filled in late</source>
        <translation>se rellena tarde</translation>
    </message>
</context>
<context>
    <name>inspect.late-slot</name>
    <message>
        <source>{kind}: {length} bytes at offset {offset}, by the loader on the target</source>
        <translation>{kind}: {length} bytes en la posición {offset}, por el cargador en el destino</translation>
    </message>
</context>
<context>
    <name>inspect.leads-to</name>
    <message>
        <source>leads to</source>
        <translation>lleva a</translation>
    </message>
</context>
<context>
    <name>inspect.letter</name>
    <message>
        <source>another number of the formula</source>
        <translation>otro número de la fórmula</translation>
    </message>
</context>
<context>
    <name>inspect.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>little-endian</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at</name>
    <message>
        <source>Looked at {count} holes: refused {refused}, took {place}.</source>
        <translation>{count} huecos mirados: {refused} rechazados, tomado {place}.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-in-vain</name>
    <message>
        <source>Holes looked at: {count}. None of them was taken.</source>
        <translation>Huecos mirados: {count}. No se tomó ninguno.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-none</name>
    <message>
        <source>There was no hole to look at.</source>
        <translation>No había ningún hueco que mirar.</translation>
    </message>
</context>
<context>
    <name>inspect.looked-at-one</name>
    <message>
        <source>Looked at 1 hole: took {place}.</source>
        <translation>1 hueco mirado: tomado {place}.</translation>
    </message>
</context>
<context>
    <name>inspect.lower</name>
    <message>
        <source>lower</source>
        <translation>más abajo</translation>
    </message>
</context>
<context>
    <name>inspect.machine</name>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
</context>
<context>
    <name>inspect.memory-at</name>
    <message>
        <source>What lies there</source>
        <translation>Qué hay allí</translation>
    </message>
</context>
<context>
    <name>inspect.memory-kind</name>
    <message>
        <source>memory of the machine</source>
        <translation>memoria de la máquina</translation>
    </message>
</context>
<context>
    <name>inspect.memory-span</name>
    <message>
        <source>{what} {range}, now ({source})</source>
        <translation>{what} {range}, ahora ({source})</translation>
    </message>
</context>
<context>
    <name>inspect.memsz</name>
    <message>
        <source>size in memory</source>
        <translation>tamaño en memoria</translation>
    </message>
</context>
<context>
    <name>inspect.more-candidates</name>
    <message>
        <source>{count} more runs of refused places</source>
        <translation>{count} series más de lugares rechazados</translation>
    </message>
</context>
<context>
    <name>inspect.more-edits</name>
    <message>
        <source>{count} more edits below it</source>
        <translation>{count} cambios más debajo</translation>
    </message>
</context>
<context>
    <name>inspect.more-findings</name>
    <message>
        <source>{count} more in the tab Findings</source>
        <translation>{count} más en la pestaña Hallazgos</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align</name>
    <message>
        <source>a multiple of</source>
        <translation>un múltiplo de</translation>
    </message>
</context>
<context>
    <name>inspect.moves-align-else</name>
    <message>
        <source>else: segment-misaligned; the search keeps to {align}</source>
        <translation>si no: segment-misaligned; la búsqueda usa {align}</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block</name>
    <message>
        <source>real mode reaches</source>
        <translation>el modo real alcanza</translation>
    </message>
</context>
<context>
    <name>inspect.moves-block-else</name>
    <message>
        <source>the first block of memory; beyond it: above-first-block, a note only if the new kernel certainly reaches all memory</source>
        <translation>el primer bloque de memoria; más allá: above-first-block, solo una nota si el nuevo núcleo alcanza seguro toda la memoria</translation>
    </message>
</context>
<context>
    <name>inspect.moves-by-hand</name>
    <message>
        <source>set by hand: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>puesto a mano: el plan lo deja como está, así que hay que cambiarlo con el sitio</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest</name>
    <message>
        <source>digest table</source>
        <translation>tabla de resúmenes</translation>
    </message>
</context>
<context>
    <name>inspect.moves-digest-row</name>
    <message>
        <source>its row in the purgatory names address and size</source>
        <translation>su fila en el purgatory da dirección y tamaño</translation>
    </message>
</context>
<context>
    <name>inspect.moves-elfcorehdr</name>
    <message>
        <source>elfcorehdr={value} on the command line: the plan leaves it as it is, so it must be changed with the place</source>
        <translation>elfcorehdr={value} en la línea de órdenes: el plan lo deja como está, así que hay que cambiarlo con el sitio</translation>
    </message>
</context>
<context>
    <name>inspect.moves-entry</name>
    <message>
        <source>the entry for kexec</source>
        <translation>la entrada para kexec</translation>
    </message>
</context>
<context>
    <name>inspect.moves-limit</name>
    <message>
        <source>{allocator} goes no further: {limit}; only a pin does</source>
        <translation>{allocator} no va más allá: {limit}; solo una fijación lo hace</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations</name>
    <message>
        <source>relocations</source>
        <translation>reubicaciones</translation>
    </message>
</context>
<context>
    <name>inspect.moves-relocations-count</name>
    <message>
        <source>{count} lead into it, the first at {place} ({type})</source>
        <translation>{count} llevan a él, la primera en {place} ({type})</translation>
    </message>
</context>
<context>
    <name>inspect.moves-rewritten</name>
    <message>
        <source>When it is pinned elsewhere, the plan writes all of these anew, but for what is set by hand.</source>
        <translation>Si se fija en otro sitio, el plan reescribe todo esto, salvo lo puesto a mano.</translation>
    </message>
</context>
<context>
    <name>inspect.moves-searched</name>
    <message>
        <source>searched in</source>
        <translation>buscado en</translation>
    </message>
</context>
<context>
    <name>inspect.moves-variable</name>
    <message>
        <source>purgatory&apos;s variable</source>
        <translation>variable del purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.moves-with-it</name>
    <message>
        <source>What names its address</source>
        <translation>Lo que nombra su dirección</translation>
    </message>
</context>
<context>
    <name>inspect.names-segment</name>
    <message>
        <source>names an address of</source>
        <translation>nombra una dirección de</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour</name>
    <message>
        <source>{what}; free between: {distance}; nearer than that: {code}</source>
        <translation>{what}; libre en medio: {distance}; más cerca: {code}</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-above</name>
    <message>
        <source>above it</source>
        <translation>por encima</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-below</name>
    <message>
        <source>below it</source>
        <translation>por debajo</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-extent</name>
    <message>
        <source>where the new kernel moves itself</source>
        <translation>adonde se traslada el nuevo núcleo</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram</name>
    <message>
        <source>the end of the RAM</source>
        <translation>el final de la RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-ram-begin</name>
    <message>
        <source>the beginning of the RAM</source>
        <translation>el principio de la RAM</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region</name>
    <message>
        <source>the end of the crash region</source>
        <translation>el final de la región de fallo</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-region-begin</name>
    <message>
        <source>the beginning of the crash region</source>
        <translation>el principio de la región de fallo</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-reserve</name>
    <message>
        <source>range kept clear by the request</source>
        <translation>rango que la petición mantiene libre</translation>
    </message>
</context>
<context>
    <name>inspect.neighbour-segment</name>
    <message>
        <source>segment {name}</source>
        <translation>segmento {name}</translation>
    </message>
</context>
<context>
    <name>inspect.new-order</name>
    <message>
        <source>new kernel is</source>
        <translation>el nuevo núcleo es</translation>
    </message>
</context>
<context>
    <name>inspect.no-place</name>
    <message>
        <source>no place</source>
        <translation>sin lugar</translation>
    </message>
</context>
<context>
    <name>inspect.node</name>
    <message>
        <source>node</source>
        <translation>nodo</translation>
    </message>
</context>
<context>
    <name>inspect.node-added</name>
    <message>
        <source>added: the target&apos;s tree has no such node</source>
        <translation>añadido: el árbol del destino no tiene ese nodo</translation>
    </message>
</context>
<context>
    <name>inspect.node-changed</name>
    <message>
        <source>changed, itself or below it</source>
        <translation>cambiado, él mismo o por debajo</translation>
    </message>
</context>
<context>
    <name>inspect.node-kind</name>
    <message>
        <source>node of the device tree</source>
        <translation>nodo del árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>inspect.node-removed</name>
    <message>
        <source>removed: the new kernel will not see it</source>
        <translation>quitado: el nuevo núcleo no lo verá</translation>
    </message>
</context>
<context>
    <name>inspect.node-same</name>
    <message>
        <source>as the target has it</source>
        <translation>como lo tiene el destino</translation>
    </message>
</context>
<context>
    <name>inspect.not-ready</name>
    <message>
        <source>will not boot as it is</source>
        <translation>así no arrancará</translation>
    </message>
</context>
<context>
    <name>inspect.not-sealed</name>
    <message>
        <source>made when the plan is sealed</source>
        <translation>se hace cuando se sella el plan</translation>
    </message>
</context>
<context>
    <name>inspect.not-there</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
</context>
<context>
    <name>inspect.note</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>inspect.nothing-there</name>
    <message>
        <source>Nothing lies there: no RAM, no segment.</source>
        <translation>Allí no hay nada: ni RAM ni segmento.</translation>
    </message>
</context>
<context>
    <name>inspect.others</name>
    <message>
        <source>Other allocators put it at</source>
        <translation>Otros asignadores lo ponen en</translation>
    </message>
</context>
<context>
    <name>inspect.page-size</name>
    <message>
        <source>page size</source>
        <translation>tamaño de página</translation>
    </message>
</context>
<context>
    <name>inspect.passed-over</name>
    <message>
        <source>Ranges passed over because they are in use: {count}.</source>
        <translation>Rangos omitidos por estar en uso: {count}.</translation>
    </message>
</context>
<context>
    <name>inspect.patched</name>
    <message>
        <source>value written into it</source>
        <translation>valor escrito en él</translation>
    </message>
</context>
<context>
    <name>inspect.place</name>
    <message>
        <source>place (P)</source>
        <translation>lugar (P)</translation>
    </message>
</context>
<context>
    <name>inspect.placed</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>inspect.plan</name>
    <message>
        <source>The whole plan</source>
        <translation>El plan entero</translation>
    </message>
</context>
<context>
    <name>inspect.properties</name>
    <message>
        <source>properties</source>
        <translation>propiedades</translation>
    </message>
</context>
<context>
    <name>inspect.property-kind</name>
    <message>
        <source>property of the device tree</source>
        <translation>propiedad del árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>inspect.quirk</name>
    <message>
        <source>quirk of the real code</source>
        <translation>rareza del código real</translation>
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
        <translation>intervalo</translation>
    </message>
</context>
<context>
    <name>inspect.reach</name>
    <message>
        <source>of the way to its limit</source>
        <translation>del camino hasta su límite</translation>
    </message>
</context>
<context>
    <name>inspect.ready</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
</context>
<context>
    <name>inspect.relocated</name>
    <message>
        <source>relocations inside</source>
        <translation>reubicaciones dentro</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-count</name>
    <message>
        <source>relocations</source>
        <translation>reubicaciones</translation>
    </message>
</context>
<context>
    <name>inspect.relocation-of</name>
    <message>
        <source>relocation {position} of {count}</source>
        <translation>reubicación {position} de {count}</translation>
    </message>
</context>
<context>
    <name>inspect.remedy</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>inspect.reserve-kind</name>
    <message>
        <source>kept clear by the request</source>
        <translation>mantenido libre por la petición</translation>
    </message>
</context>
<context>
    <name>inspect.rule</name>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
</context>
<context>
    <name>inspect.running-order</name>
    <message>
        <source>running kernel</source>
        <translation>núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>inspect.said-in</name>
    <message>
        <source>said in</source>
        <translation>dicho en</translation>
    </message>
</context>
<context>
    <name>inspect.same-place</name>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
</context>
<context>
    <name>inspect.section-kind</name>
    <message>
        <source>section of the purgatory</source>
        <translation>sección del purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.segment-of</name>
    <message>
        <source>segment {position} of {count}</source>
        <translation>segmento {position} de {count}</translation>
    </message>
</context>
<context>
    <name>inspect.segment-span</name>
    <message>
        <source>{range}, after the jump</source>
        <translation>{range}, tras el salto</translation>
    </message>
</context>
<context>
    <name>inspect.segments</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
</context>
<context>
    <name>inspect.segments-in</name>
    <message>
        <source>Segments there</source>
        <translation>Segmentos que hay allí</translation>
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
        <translation>tamaño</translation>
    </message>
</context>
<context>
    <name>inspect.stage-later</name>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
</context>
<context>
    <name>inspect.stage-memory</name>
    <message>
        <source>when the new kernel sets up its memory, after it has read tree and command line</source>
        <translation>cuando el nuevo núcleo prepara su memoria, tras leer el árbol y la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>inspect.stage-moves</name>
    <message>
        <source>when the new kernel moves itself to 0, before it reads the tree</source>
        <translation>cuando el nuevo núcleo se muda a 0, antes de leer el árbol</translation>
    </message>
</context>
<context>
    <name>inspect.stage-purgatory</name>
    <message>
        <source>while the purgatory runs</source>
        <translation>mientras corre el purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.state</name>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>inspect.summary</name>
    <message>
        <source>in short</source>
        <translation>en breve</translation>
    </message>
</context>
<context>
    <name>inspect.symbol</name>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-kind</name>
    <message>
        <source>symbol of the purgatory</source>
        <translation>símbolo del purgatory</translation>
    </message>
</context>
<context>
    <name>inspect.symbol-value</name>
    <message>
        <source>its address (S)</source>
        <translation>su dirección (S)</translation>
    </message>
</context>
<context>
    <name>inspect.toc</name>
    <message>
        <source>table of contents (.TOC.)</source>
        <translation>tabla de contenidos (.TOC.)</translation>
    </message>
</context>
<context>
    <name>inspect.unplaced</name>
    <message>
        <source>a segment without a place</source>
        <translation>un segmento sin lugar</translation>
    </message>
</context>
<context>
    <name>inspect.users</name>
    <message>
        <source>relocations that name it</source>
        <translation>reubicaciones que lo nombran</translation>
    </message>
</context>
<context>
    <name>inspect.warning</name>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>inspect.when</name>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
</context>
<context>
    <name>inspect.why</name>
    <message>
        <source>Why here</source>
        <translation>Por qué aquí</translation>
    </message>
</context>
<context>
    <name>inspect.why-nowhere</name>
    <message>
        <source>Why nowhere</source>
        <translation>Por qué en ninguna parte</translation>
    </message>
</context>
<context>
    <name>inspect.zeros</name>
    <message>
        <source>zeros: nothing in the file</source>
        <translation>ceros: nada en el archivo</translation>
    </message>
</context>
<context>
    <name>integrity.address</name>
    <message>
        <source>at address</source>
        <translation>en la dirección</translation>
    </message>
</context>
<context>
    <name>integrity.by-purgatory</name>
    <message>
        <source>checked by the purgatory</source>
        <translation>comprobado por el purgatory</translation>
    </message>
</context>
<context>
    <name>integrity.checked</name>
    <message>
        <source>on the target</source>
        <translation>en el destino</translation>
    </message>
</context>
<context>
    <name>integrity.content</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 de los bytes</translation>
    </message>
</context>
<context>
    <name>integrity.each</name>
    <message>
        <source>The built-in purgatory computes the digest of {count} segments after the jump and compares each with the one kept beside its code; on a mismatch it names the segment, then: {action}.</source>
        <translation>El purgatory incorporado calcula tras el salto el resumen de {count} segmentos y compara cada uno con el guardado junto a su código; si no concuerda nombra el segmento y luego: {action}.</translation>
    </message>
</context>
<context>
    <name>integrity.linux</name>
    <message>
        <source>Linux&apos;s own trampoline on ppc64 checks nothing: the kernel stores a digest in it when it loads, and nobody ever looks at it.</source>
        <translation>El trampolín propio de Linux no comprueba nada en ppc64: el núcleo guarda en él un resumen al cargar, y nadie lo mira nunca.</translation>
    </message>
</context>
<context>
    <name>integrity.memory</name>
    <message>
        <source>SHA-256 in memory, with its zeros</source>
        <translation>SHA-256 en memoria, con sus ceros</translation>
    </message>
</context>
<context>
    <name>integrity.none</name>
    <message>
        <source>This purgatory checks no digests: what is damaged on the way is entered as it is.</source>
        <translation>Este purgatory no comprueba resúmenes: lo que se daña en el camino se ejecuta tal cual.</translation>
    </message>
</context>
<context>
    <name>integrity.offset</name>
    <message>
        <source>digest kept at offset</source>
        <translation>resumen guardado en la posición</translation>
    </message>
</context>
<context>
    <name>integrity.one</name>
    <message>
        <source>This purgatory has one digest over all segments: it can tell that something is damaged, but not what.</source>
        <translation>Este purgatory tiene un resumen de todos los segmentos: puede decir que algo está dañado, pero no qué.</translation>
    </message>
</context>
<context>
    <name>integrity.segment</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>integrity.unchecked</name>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>json.missing</name>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>falta &quot;{key}&quot;</translation>
    </message>
</context>
<context>
    <name>json.no-boolean</name>
    <message>
        <source>true or false was expected</source>
        <translation>se esperaba true o false</translation>
    </message>
</context>
<context>
    <name>json.no-count</name>
    <message>
        <source>a count was expected</source>
        <translation>se esperaba una cantidad</translation>
    </message>
</context>
<context>
    <name>json.no-hex</name>
    <message>
        <source>a number written as &quot;0x…&quot; was expected</source>
        <translation>se esperaba un número escrito como &quot;0x…&quot;</translation>
    </message>
</context>
<context>
    <name>json.no-list</name>
    <message>
        <source>a list was expected</source>
        <translation>se esperaba una lista</translation>
    </message>
</context>
<context>
    <name>json.no-object</name>
    <message>
        <source>an object was expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
</context>
<context>
    <name>json.no-text</name>
    <message>
        <source>a text was expected</source>
        <translation>se esperaba un texto</translation>
    </message>
</context>
<context>
    <name>json.number</name>
    <message>
        <source>holds a number out of range</source>
        <translation>contiene un número fuera de rango</translation>
    </message>
</context>
<context>
    <name>json.syntax</name>
    <message>
        <source>is not JSON</source>
        <translation>no es JSON</translation>
    </message>
</context>
<context>
    <name>json.unknown-key</name>
    <message>
        <source>&quot;{key}&quot; is not known here</source>
        <translation>&quot;{key}&quot; no se conoce aquí</translation>
    </message>
</context>
<context>
    <name>kexec-command.initrds</name>
    <message>
        <source>{count} initrds: kexec-tools takes one file. Join them, each padded to 4 bytes, and add --initrd=FILE</source>
        <translation>{count} initrd: kexec-tools toma un solo archivo. Júntelos, cada uno rellenado a 4 bytes, y añada --initrd=ARCHIVO</translation>
    </message>
</context>
<context>
    <name>kexec-command.late</name>
    <message>
        <source>Seeds that the loader fills in on the target: kexec-tools does not renew them in a tree that it is given</source>
        <translation>Semillas que rellena el cargador: kexec-tools no las renueva en un árbol que se le da</translation>
    </message>
</context>
<context>
    <name>kexec-command.marker</name>
    <message>
        <source>The marker kwb.plan={id}: it stands for the digests of a sealed plan, which a load by kexec-tools does not have</source>
        <translation>La marca kwb.plan={id}: representa los resúmenes de un plan sellado, que una carga con kexec-tools no tiene</translation>
    </message>
</context>
<context>
    <name>kexec-command.mismatch</name>
    <message>
        <source>&quot;{action}&quot; on a wrong digest: the purgatory of kexec-tools stops</source>
        <translation>&quot;{action}&quot; ante un resumen erróneo: el purgatory de kexec-tools se detiene</translation>
    </message>
</context>
<context>
    <name>kexec-command.other-purgatory</name>
    <message>
        <source>The chosen purgatory: kexec-tools always uses the one built into it</source>
        <translation>El purgatory elegido: kexec-tools usa siempre el que lleva incorporado</translation>
    </message>
</context>
<context>
    <name>kexec-command.pins</name>
    <message>
        <source>{count} pinned segments: kexec-tools has no option for the address of a segment</source>
        <translation>{count} segmentos fijados: kexec-tools no tiene opción para la dirección de un segmento</translation>
    </message>
</context>
<context>
    <name>kexec-command.places</name>
    <message>
        <source>kexec-tools searches the places itself: segments need not lie where this plan has them (allocator &quot;{allocator}&quot;)</source>
        <translation>kexec-tools busca los lugares por sí mismo: los segmentos no estarán por fuerza donde los tiene este plan (asignador &quot;{allocator}&quot;)</translation>
    </message>
</context>
<context>
    <name>kexec-command.purgatory</name>
    <message>
        <source>The purgatory: kexec-tools brings its own, which does not name the segment that is damaged</source>
        <translation>El purgatory: kexec-tools trae el suyo, que no nombra el segmento dañado</translation>
    </message>
</context>
<context>
    <name>kexec-command.reserves</name>
    <message>
        <source>{count} reserved ranges: kexec-tools can only bound the search as a whole (--mem-min, --mem-max)</source>
        <translation>{count} intervalos reservados: kexec-tools solo puede acotar la búsqueda entera (--mem-min, --mem-max)</translation>
    </message>
</context>
<context>
    <name>kexec-command.tree</name>
    <message>
        <source>Changes of the device tree: without --dtb kexec-tools makes a tree of the running system. Export the tree and pass it</source>
        <translation>Los cambios del árbol de dispositivos: sin --dtb kexec-tools hace un árbol del sistema en marcha. Exporte el árbol y páselo</translation>
    </message>
</context>
<context>
    <name>kexec-log.count</name>
    <message>
        <source>the number of segments is no number</source>
        <translation>el número de segmentos no es un número</translation>
    </message>
</context>
<context>
    <name>kexec-log.image</name>
    <message>
        <source>the line of the image has no entry and flags</source>
        <translation>la línea de la imagen no tiene entrada ni indicadores</translation>
    </message>
</context>
<context>
    <name>kexec-log.incomplete</name>
    <message>
        <source>segment {index} is not complete: the log was cut</source>
        <translation>el segmento {index} no está completo: el registro se cortó</translation>
    </message>
</context>
<context>
    <name>kexec-log.index</name>
    <message>
        <source>there is no segment {index}: the list has {count}</source>
        <translation>no hay segmento {index}: la lista tiene {count}</translation>
    </message>
</context>
<context>
    <name>kexec-log.no-list</name>
    <message>
        <source>the log has no list of segments: it was cut</source>
        <translation>el registro no tiene lista de segmentos: se cortó</translation>
    </message>
</context>
<context>
    <name>kexec-log.none</name>
    <message>
        <source>is no log of kexec -d: it does not say what was loaded</source>
        <translation>no es un registro de kexec -d: no dice qué se cargó</translation>
    </message>
</context>
<context>
    <name>kexec-log.range</name>
    <message>
        <source>a memory range ends before it begins</source>
        <translation>un intervalo de memoria acaba antes de empezar</translation>
    </message>
</context>
<context>
    <name>kexec-log.ranges</name>
    <message>
        <source>there are too many memory ranges</source>
        <translation>hay demasiados intervalos de memoria</translation>
    </message>
</context>
<context>
    <name>kexec-log.segment</name>
    <message>
        <source>a segment&apos;s number is no hexadecimal number</source>
        <translation>el número de un segmento no es hexadecimal</translation>
    </message>
</context>
<context>
    <name>kexec-log.size</name>
    <message>
        <source>the log has more than 16 MiB</source>
        <translation>el registro tiene más de 16 MiB</translation>
    </message>
</context>
<context>
    <name>kexec-log.too-many</name>
    <message>
        <source>{count} segments: no image has more than {limit}</source>
        <translation>{count} segmentos: ninguna imagen tiene más de {limit}</translation>
    </message>
</context>
<context>
    <name>kexec-log.wraps</name>
    <message>
        <source>segment {index}: {size} bytes at {address} go beyond 2^64</source>
        <translation>segmento {index}: {size} bytes en {address} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>kind.coherent-memory</name>
    <message>
        <source>Memory of a GPU: never system RAM, and never a destination.</source>
        <translation>Memoria de una GPU: nunca RAM del sistema y nunca un destino.</translation>
    </message>
</context>
<context>
    <name>kind.crashkernel</name>
    <message>
        <source>Kept for a crash kernel, which is loaded there and waits.</source>
        <translation>Guardado para un núcleo de fallo, que se carga allí y espera.</translation>
    </message>
</context>
<context>
    <name>kind.fadump</name>
    <message>
        <source>Kept for a dump that firmware assists.</source>
        <translation>Guardado para un volcado asistido por firmware.</translation>
    </message>
</context>
<context>
    <name>kind.hash-table</name>
    <message>
        <source>The page table that the processor reads while the hash MMU is on.</source>
        <translation>La tabla de páginas que el procesador lee mientras la MMU de hash está activa.</translation>
    </message>
</context>
<context>
    <name>kind.ima-buffer</name>
    <message>
        <source>A measurement log handed over by an earlier kexec.</source>
        <translation>Un registro de medidas entregado por un kexec anterior.</translation>
    </message>
</context>
<context>
    <name>kind.kernel</name>
    <message>
        <source>The running kernel. It still runs while segments are copied, so no segment may lie there.</source>
        <translation>El núcleo en marcha. Sigue corriendo mientras se copian los segmentos, así que ninguno puede estar allí.</translation>
    </message>
</context>
<context>
    <name>kind.memory</name>
    <message>
        <source>Memory.</source>
        <translation>Memoria.</translation>
    </message>
</context>
<context>
    <name>kind.memreserve</name>
    <message>
        <source>A row of the tree&apos;s reservation block.</source>
        <translation>Una fila del bloque de reservas del árbol.</translation>
    </message>
</context>
<context>
    <name>kind.old-fdt</name>
    <message>
        <source>The device tree that the running kernel was given.</source>
        <translation>El árbol de dispositivos que recibió el núcleo en marcha.</translation>
    </message>
</context>
<context>
    <name>kind.old-initrd</name>
    <message>
        <source>Where the running kernel&apos;s initrd lay; it is free once unpacked, unless it is retained.</source>
        <translation>Donde estaba el initrd del núcleo en marcha; queda libre una vez desempaquetado, salvo que se conserve.</translation>
    </message>
</context>
<context>
    <name>kind.opal</name>
    <message>
        <source>OPAL, the firmware of bare metal: it goes on running under the new kernel.</source>
        <translation>OPAL, el firmware de la máquina desnuda: sigue corriendo bajo el nuevo núcleo.</translation>
    </message>
</context>
<context>
    <name>kind.ram</name>
    <message>
        <source>RAM that the machine gives the running system.</source>
        <translation>RAM que la máquina da al sistema en marcha.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-memory</name>
    <message>
        <source>Reserved by a node below /reserved-memory.</source>
        <translation>Reservado por un nodo bajo /reserved-memory.</translation>
    </message>
</context>
<context>
    <name>kind.reserved-range</name>
    <message>
        <source>Firmware keeps it: named in the root&apos;s reserved-ranges.</source>
        <translation>El firmware lo guarda: nombrado en reserved-ranges de la raíz.</translation>
    </message>
</context>
<context>
    <name>kind.rtas</name>
    <message>
        <source>Run-Time Abstraction Services: firmware that the new kernel calls again, at the same place.</source>
        <translation>Run-Time Abstraction Services: firmware que el nuevo núcleo vuelve a llamar, en el mismo lugar.</translation>
    </message>
</context>
<context>
    <name>kind.tce</name>
    <message>
        <source>A table through which devices reach memory; they may use it during the jump.</source>
        <translation>Una tabla por la que los dispositivos llegan a la memoria; pueden usarla durante el salto.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorChoice</name>
    <message>
        <source>Allocator</source>
        <translation>Asignador</translation>
    </message>
    <message>
        <source>Who places the segments</source>
        <translation>Quién coloca los segmentos</translation>
    </message>
    <message>
        <source>choose allocator %1</source>
        <translation>elegir asignador %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorLanesView</name>
    <message>
        <source>Places by every allocator</source>
        <translation>Lugares con cada asignador</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AllocatorsTab</name>
    <message>
        <source>Allocators</source>
        <translation>Asignadores</translation>
    </message>
    <message>
        <source>Use this allocator</source>
        <translation>Usar este asignador</translation>
    </message>
    <message>
        <source>Lanes of the allocators</source>
        <translation>Carriles de los asignadores</translation>
    </message>
    <message>
        <source>Planning by every allocator…</source>
        <translation>Planificando con cada asignador…</translation>
    </message>
    <message>
        <source>Allocators are compared when there is a plan: choose a target and a kernel.</source>
        <translation>Los asignadores se comparan cuando hay un plan: elija un destino y un núcleo.</translation>
    </message>
    <message>
        <source>Use allocator %1</source>
        <translation>Usar el asignador %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::AskpassDialog</name>
    <message>
        <source>SSH asks</source>
        <translation>SSH pregunta</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Say yes only if the fingerprint is the one that the machine&apos;s keeper, or its console, tells you.</source>
        <translation>Diga que sí solo si la huella es la que le da el responsable de la máquina, o su consola.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BootDialog</name>
    <message>
        <source>&amp;Jump at once, without shutting services down</source>
        <translation>&amp;Saltar de inmediato, sin detener los servicios</translation>
    </message>
    <message>
        <source>&amp;Boot it</source>
        <translation>&amp;Arrancar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Boot %1?</source>
        <translation>¿Rearrancar %1?</translation>
    </message>
    <message>
        <source>runs %1</source>
        <translation>ejecuta %1</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What will be lost</source>
        <translation>Qué se perderá</translation>
    </message>
    <message>
        <source>The target has no watchdog</source>
        <translation>El destino no tiene perro guardián</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Wait for the new system:</source>
        <translation>&amp;Esperar al sistema nuevo:</translation>
    </message>
    <message>
        <source>The running system ends, with all its services, logins and connections.</source>
        <translation>El sistema en marcha termina, con todos sus servicios, sesiones y conexiones.</translation>
    </message>
    <message>
        <source>Work that is not saved there is lost.</source>
        <translation>El trabajo que no esté guardado allí se pierde.</translation>
    </message>
    <message>
        <source>It jumps at once: nothing is shut down, and what is not yet written to its disks is lost.</source>
        <translation>Salta de inmediato: no se detiene nada, y lo que aún no esté escrito en sus discos se pierde.</translation>
    </message>
    <message>
        <source>Services are shut down in order first; that can take minutes.</source>
        <translation>Antes se detienen los servicios en orden; eso puede durar minutos.</translation>
    </message>
    <message>
        <source>If the new system does not take the watchdog over, firmware resets the machine: that ends a healthy one, too.</source>
        <translation>Si el sistema nuevo no se hace cargo del perro guardián, el firmware reinicia la máquina: eso acaba también con un sistema sano.</translation>
    </message>
    <message>
        <source>If the new system does not come up, somebody must reset the machine.</source>
        <translation>Si el sistema nuevo no se levanta, alguien tendrá que reiniciar la máquina.</translation>
    </message>
    <message>
        <source>Start the &amp;watchdog first</source>
        <translation>Iniciar antes el perro &amp;guardián</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>by file: places, tree and purgatory are those of the target&apos;s kernel</source>
        <translation>por archivo: lugares, árbol y purgatory son los del núcleo del destino</translation>
    </message>
    <message>
        <source>No console is set for it: if it stops, nothing will show where.</source>
        <translation>No hay ninguna consola indicada para ella: si se detiene, nada mostrará dónde.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleDialog</name>
    <message>
        <source>Put the plan&apos;s id on the new command line (kwb.plan=…)</source>
        <translation>Poner el número del plan en la nueva línea de órdenes (kwb.plan=…)</translation>
    </message>
    <message>
        <source>Export although the plan has errors</source>
        <translation>Exportar aunque el plan tenga errores</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Export a bundle</source>
        <translation>Exportar un paquete</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>A bundle is all that the target needs: the segments at their places, their digests and a static loader. Its form follows from the name: .tar, .tar.zst, else a folder.</source>
        <translation>Un paquete es todo lo que el destino necesita: los segmentos en sus lugares, sus resúmenes y un cargador estático. Su forma depende del nombre: .tar, .tar.zst o, si no, una carpeta.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst)</source>
        <translation>Paquetes (*.tar *.tar.zst)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Wrote %1. On the target, as root: unpack it there and run its loader with “check”, then with “load”; README.txt says the rest.</source>
        <translation>Se escribió %1. En el destino, como root: desempaquételo allí y ejecute su cargador con “check” y luego con “load”; README.txt dice el resto.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>This plan cannot be exported: its purgatory is inside the target&apos;s kernel, or not every segment found room.</source>
        <translation>Este plan no se puede exportar: su purgatory está dentro del núcleo del destino, o no todos los segmentos encontraron lugar.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::BundleSource</name>
    <message>
        <source>The plan of this window</source>
        <translation>El plan de esta ventana</translation>
    </message>
    <message>
        <source>A bundle…</source>
        <translation>Un paquete…</translation>
    </message>
    <message>
        <source>What is loaded</source>
        <translation>Qué se carga</translation>
    </message>
    <message>
        <source>What the target gets: the plan of this window, or a bundle that was exported before</source>
        <translation>Qué recibe el destino: el plan de esta ventana o un paquete exportado antes</translation>
    </message>
    <message>
        <source>Signature of the bundle</source>
        <translation>Firma del paquete</translation>
    </message>
    <message>
        <source>Trusted certificates…</source>
        <translation>Certificados de confianza…</translation>
    </message>
    <message>
        <source>Whose signature a bundle must have before it may be loaded</source>
        <translation>De quién debe llevar la firma un paquete para poder cargarse</translation>
    </message>
    <message>
        <source>Choose a bundle</source>
        <translation>Elegir un paquete</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst manifest.json)</source>
        <translation>Paquetes (*.tar *.tar.zst manifest.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the bundle…</source>
        <translation>Leyendo el paquete…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ByteSearch</name>
    <message>
        <source>Find: 48 00 02 85, or text</source>
        <translation>Buscar: 48 00 02 85, o texto</translation>
    </message>
    <message>
        <source>Hex digits in pairs, or text; &quot;quotes&quot; make text of digits</source>
        <translation>Dígitos hex en pares, o texto; las &quot;comillas&quot; hacen texto de los dígitos</translation>
    </message>
    <message>
        <source>Bytes to find</source>
        <translation>Bytes que buscar</translation>
    </message>
    <message>
        <source>Find previous (Shift+F3)</source>
        <translation>Buscar anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Find next (F3)</source>
        <translation>Buscar siguiente (F3)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not in this segment</source>
        <translation>No está en este segmento</translation>
    </message>
    <message>
        <source>Found, around the end</source>
        <translation>Hallado, pasado el final</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
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
        <translation>Los bytes de cada segmento aparecen aquí cuando hay un plan.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>A line an instruction, disassembled</source>
        <translation>Una línea por instrucción, desensamblada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy or save the selected bytes</source>
        <translation>Copiar o guardar los bytes seleccionados</translation>
    </message>
    <message>
        <source>Copy as hex</source>
        <translation>Copiar como hex</translation>
    </message>
    <message>
        <source>Copy as C array</source>
        <translation>Copiar como array de C</translation>
    </message>
    <message>
        <source>Save selected bytes…</source>
        <translation>Guardar bytes seleccionados…</translation>
    </message>
    <message>
        <source>Bytes of segment %1</source>
        <translation>Bytes del segmento %1</translation>
    </message>
    <message>
        <source>%1, offset %2 of %3</source>
        <translation>%1, posición %2 de %3</translation>
    </message>
    <message>
        <source>%1 bytes selected from %2, offset %3</source>
        <translation>%1 bytes seleccionados desde %2, posición %3</translation>
    </message>
    <message>
        <source>final bytes, sealed</source>
        <translation>bytes finales, sellados</translation>
    </message>
    <message>
        <source>as planned, before sealing</source>
        <translation>como se planificó, sin sellar</translation>
    </message>
    <message>
        <source>The digests stand in the purgatory; these bytes will be loaded.</source>
        <translation>Los resúmenes están en el purgatory; estos bytes se cargarán.</translation>
    </message>
    <message>
        <source>The digests are not in the purgatory yet; sealing the plan fills them in.</source>
        <translation>Los resúmenes aún no están en el purgatory; al sellar el plan se rellenan.</translation>
    </message>
    <message>
        <source>relocated</source>
        <translation>reubicado</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>written by the target</source>
        <translation>escrito por el destino</translation>
    </message>
    <message>
        <source>Save selected bytes</source>
        <translation>Guardar bytes seleccionados</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 only; save the bytes to have all of them.</source>
        <translation>Solo se copiaron los primeros %1 de %2; guarde los bytes para tenerlos todos.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CaptureBar</name>
    <message>
        <source>Capturing this machine</source>
        <translation>Capturando esta máquina</translation>
    </message>
    <message>
        <source>Capturing this machine: %1 read</source>
        <translation>Capturando esta máquina: %1 leídos</translation>
    </message>
    <message>
        <source>Captured, but not all could be read: %1</source>
        <translation>Capturada, pero no se pudo leer todo: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>capture-snapshot.sh, which comes with the program, is not there.</source>
        <translation>No está capture-snapshot.sh, que viene con el programa.</translation>
    </message>
    <message>
        <source>Capturing this machine…</source>
        <translation>Capturando esta máquina…</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandDialog</name>
    <message>
        <source>Command for kexec-tools</source>
        <translation>Orden para kexec-tools</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>none: kexec makes its own of the running machine&apos;s</source>
        <translation>ninguno: kexec hace el suyo a partir del de la máquina en marcha</translation>
    </message>
    <message>
        <source>Device tree file on the target</source>
        <translation>Archivo del árbol de dispositivos en el destino</translation>
    </message>
    <message>
        <source>What the command cannot say</source>
        <translation>Lo que la orden no puede decir</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>On the target, as root, with the files at the same paths:</source>
        <translation>En el destino, como root, con los archivos en las mismas rutas:</translation>
    </message>
    <message>
        <source>&amp;Device tree file to hand over (*.dtb, exported from here):</source>
        <translation>Archivo del árbol de &amp;dispositivos que entregar (*.dtb, exportado desde aquí):</translation>
    </message>
    <message>
        <source>What of the plan it cannot say:</source>
        <translation>Lo que no puede decir del plan:</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Aún no hay plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CommandLineBox</name>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>the target&apos;s own</source>
        <translation>la del destino</translation>
    </message>
    <message>
        <source>Command line of the new kernel</source>
        <translation>Línea de órdenes del nuevo núcleo</translation>
    </message>
    <message>
        <source>console=hvc0 root=…</source>
        <translation>console=hvc0 root=…</translation>
    </message>
    <message>
        <source>Take the running kernel&apos;s command line, without what its boot loader added</source>
        <translation>Tomar la línea de órdenes del núcleo en marcha, sin lo que añadió su cargador de arranque</translation>
    </message>
    <message>
        <source>edit command line</source>
        <translation>cambiar línea de órdenes</translation>
    </message>
    <message>
        <source>take command line from target</source>
        <translation>tomar línea de órdenes del destino</translation>
    </message>
    <message>
        <source>write own command line</source>
        <translation>escribir línea de órdenes propia</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the first counts</source>
        <translation>“%1” aparece %2 veces, vale la primera</translation>
    </message>
    <message>
        <source>“%1” is given %2 times, the last counts</source>
        <translation>“%1” aparece %2 veces, vale la última</translation>
    </message>
    <message>
        <source>kwb.plan= is written by export; take it out</source>
        <translation>kwb.plan= lo escribe la exportación; quítelo</translation>
    </message>
    <message>
        <source>%1 of %2 bytes with the NUL</source>
        <translation>%1 de %2 bytes con el NUL</translation>
    </message>
    <message>
        <source>The kernel keeps this many bytes of it, the terminating NUL included. Export adds kwb.plan=… so that a booted machine can be asked which plan it runs.</source>
        <translation>El núcleo guarda esta cantidad de bytes, incluido el NUL final. Al exportar se añade kwb.plan=… para poder preguntar a una máquina arrancada qué plan ejecuta.</translation>
    </message>
    <message>
        <source>the plan adds %1</source>
        <translation>el plan añade %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareSide</name>
    <message>
        <source>What is wrong with side %1</source>
        <translation>Qué falla en el lado %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose what side %1 is</source>
        <translation>Elegir qué es el lado %1</translation>
    </message>
    <message>
        <source>Choose side %1</source>
        <translation>Elegir el lado %1</translation>
    </message>
    <message>
        <source>&amp;Current plan</source>
        <translation>Plan &amp;actual</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>A&amp;rchivo…</translation>
    </message>
    <message>
        <source>F&amp;older of a bundle or snapshot…</source>
        <translation>&amp;Carpeta de un paquete o instantánea…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>current plan</source>
        <translation>plan actual</translation>
    </message>
    <message>
        <source>pasted log</source>
        <translation>registro pegado</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Lado %1</translation>
    </message>
    <message>
        <source>%1: nothing chosen</source>
        <comment>side</comment>
        <translation>%1: nada elegido</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::CompareWindow</name>
    <message>
        <source>Output of kexec -d</source>
        <translation>Salida de kexec -d</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Segments of both sides</source>
        <translation>Segmentos de ambos lados</translation>
    </message>
    <message>
        <source>Findings of both sides</source>
        <translation>Hallazgos de ambos lados</translation>
    </message>
    <message>
        <source>Tree edits of both sides</source>
        <translation>Cambios del árbol de ambos lados</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Paste what kexec -d -l printed on the target.</source>
        <translation>Pegue lo que kexec -d -l mostró en el destino.</translation>
    </message>
    <message>
        <source>&amp;Compare with the current plan</source>
        <translation>&amp;Comparar con el plan actual</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Abrir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Tree edits</source>
        <translation>Cambios del árbol</translation>
    </message>
    <message>
        <source>What was compared</source>
        <translation>Qué se comparó</translation>
    </message>
    <message>
        <source>Places on both sides</source>
        <translation>Lugares en ambos lados</translation>
    </message>
    <message>
        <source>Lanes of both sides</source>
        <translation>Carriles de ambos lados</translation>
    </message>
    <message>
        <source>&amp;Import output of kexec -d…</source>
        <translation>&amp;Importar la salida de kexec -d…</translation>
    </message>
    <message>
        <source>Import output of kexec -d</source>
        <translation>Importar la salida de kexec -d</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>A side could not be read.</source>
        <translation>No se pudo leer un lado.</translation>
    </message>
    <message>
        <source>Choose what to compare: a saved plan, a bundle, a snapshot, a log of kexec -d or another workspace.</source>
        <translation>Elija qué comparar: un plan guardado, un paquete, una instantánea, un registro de kexec -d u otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing that is compared differs.</source>
        <translation>Nada de lo comparado difiere.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Only plans have this.</source>
        <translation>Solo los planes tienen esto.</translation>
    </message>
    <message>
        <source>Neither side has segments.</source>
        <translation>Ningún lado tiene segmentos.</translation>
    </message>
    <message>
        <source>Neither side tells of findings.</source>
        <translation>Ningún lado habla de hallazgos.</translation>
    </message>
    <message>
        <source>Neither side tells of edits.</source>
        <translation>Ningún lado habla de cambios.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleModel</name>
    <message>
        <source>%1 s after the start</source>
        <translation>%1 s tras el inicio</translation>
    </message>
    <message numerus="yes">
        <source>(%n line(s) before this were dropped)</source>
        <translation>
            <numerusform>(se descartó %n línea anterior)</numerusform>
            <numerusform>(se descartaron %n líneas anteriores)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ConsoleTab</name>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Rehearse a bundle…</source>
        <translation>Ensayar un paquete…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Console of the rehearsal</source>
        <translation>Consola del ensayo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Machine of the plan</source>
        <translation>Máquina del plan</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Memory of the plan</source>
        <translation>Memoria del plan</translation>
    </message>
    <message>
        <source>Longest time</source>
        <translation>Tiempo máximo</translation>
    </message>
    <message>
        <source>The run ends after this time at the latest</source>
        <translation>La ejecución acaba, a más tardar, tras este tiempo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Text to wait for</source>
        <translation>Texto que esperar</translation>
    </message>
    <message>
        <source>Find in the console</source>
        <translation>Buscar en la consola</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No hallado</translation>
    </message>
    <message>
        <source>Rehearse a bundle</source>
        <translation>Ensayar un paquete</translation>
    </message>
    <message>
        <source>Bundles (*.tar *.tar.zst plan.json)</source>
        <translation>Paquetes (*.tar *.tar.zst plan.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the console</source>
        <translation>Guardar la consola</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Rehearse anyway</source>
        <translation>Ensayar de todos modos</translation>
    </message>
    <message>
        <source>Run the plan in QEMU although it has errors (%1)</source>
        <translation>Ejecutar el plan en QEMU aunque tiene errores (%1)</translation>
    </message>
    <message>
        <source>Run the plan in QEMU</source>
        <translation>Ejecutar el plan en QEMU</translation>
    </message>
    <message>
        <source>● live</source>
        <translation>● en vivo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>the last %1 kept</source>
        <translation>se conservan las últimas %1</translation>
    </message>
    <message>
        <source>A rehearsal runs the plan in an emulated machine: a first stage puts the segments where the plan has them and jumps into the purgatory, as kexec does; the purgatory checks them, and the new kernel starts. No target is touched.</source>
        <translation>Un ensayo ejecuta el plan en una máquina emulada: una primera etapa pone los segmentos donde los tiene el plan y salta al purgatory, como hace kexec; este los comprueba y arranca el núcleo nuevo. No se toca ningún destino.</translation>
    </message>
    <message>
        <source>It needs qemu-system-ppc64 on this computer and a place for every segment. What the machine&apos;s console says appears here, line by line; what it proves, beside it.</source>
        <translation>Necesita qemu-system-ppc64 en este equipo y un lugar para cada segmento. Lo que dice la consola de la máquina aparece aquí, línea por línea; lo que demuestra, al lado.</translation>
    </message>
    <message>
        <source>The last rehearsal was good: %1, %2.</source>
        <translation>El último ensayo fue bueno: %1, %2.</translation>
    </message>
    <message>
        <source>The last rehearsal was not good: %1, %2.</source>
        <translation>El último ensayo no fue bueno: %1, %2.</translation>
    </message>
    <message>
        <source>a bundle</source>
        <translation>un paquete</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsModel</name>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>unchanged: %1</source>
        <translation>sin cambios: %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::DtsView</name>
    <message>
        <source>Fold what is unchanged</source>
        <translation>Plegar lo que no cambia</translation>
    </message>
    <message>
        <source>Device tree source</source>
        <translation>Fuente del árbol de dispositivos</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Buscar en la fuente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing is changed: the new kernel is handed the tree as it is.</source>
        <translation>No cambia nada: al nuevo núcleo se le entrega el árbol tal cual.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No hallado</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::EntryList</name>
    <message>
        <source>%1: new entry</source>
        <translation>%1: nueva entrada</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Bundle…</source>
        <translation>&amp;Paquete…</translation>
    </message>
    <message>
        <source>&amp;Map as a picture…</source>
        <translation>&amp;Mapa como imagen…</translation>
    </message>
    <message>
        <source>Vector graphics (*.svg *.pdf)</source>
        <translation>Gráficos vectoriales (*.svg *.pdf)</translation>
    </message>
    <message>
        <source>Pixels (*.png)</source>
        <translation>Píxeles (*.png)</translation>
    </message>
    <message>
        <source>&amp;Report as a page…</source>
        <translation>&amp;Informe como página…</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Páginas HTML (*.html)</translation>
    </message>
    <message>
        <source>&amp;Plan as JSON…</source>
        <translation>P&amp;lan como JSON…</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Device &amp;tree…</source>
        <translation>Árbol de &amp;dispositivos…</translation>
    </message>
    <message>
        <source>&amp;Command for kexec-tools…</source>
        <translation>&amp;Orden para kexec-tools…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileActions</name>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Abrir el eje&amp;mplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.kwb)</source>
        <translation>Espacios de trabajo (*.kwb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>The workspace has changes that are not saved.</source>
        <translation>El espacio de trabajo tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Save them first?</source>
        <translation>¿Guardarlos antes?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save the workspace</source>
        <translation>Guardar el espacio de trabajo</translation>
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
            <numerusform>añadir %n archivo</numerusform>
            <numerusform>añadir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>elegir núcleo</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>añadir initrd</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>elegir destino</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>añadir overlay</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>elegir purgatory</translation>
    </message>
    <message>
        <source>%1 has no place in a boot request: %2</source>
        <translation>%1 no tiene sitio en una petición de arranque: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FileList</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1: ninguno</translation>
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
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingDetail</name>
    <message>
        <source>About the finding</source>
        <translation>Sobre el hallazgo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Where the rule stands</source>
        <translation>Dónde está la regla</translation>
    </message>
    <message>
        <source>Show what it is about</source>
        <translation>Mostrar de qué trata</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FindingsTab</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Manual of findings</source>
        <translation>Manual de hallazgos</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Findings of the plan, or the manual of all</source>
        <translation>Hallazgos del plan, o el manual de todos</translation>
    </message>
    <message>
        <source>No findings: nothing that is known to kill a boot was seen.</source>
        <translation>Sin hallazgos: no se vio nada que se sepa que mata un arranque.</translation>
    </message>
    <message>
        <source>Findings appear with the first plan: choose a target and a kernel.</source>
        <translation>Los hallazgos aparecen con el primer plan: elija un destino y un núcleo.</translation>
    </message>
    <message>
        <source>Choose a finding to read about it.</source>
        <translation>Elija un hallazgo para leer sobre él.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::FormulaCard</name>
    <message>
        <source>The chosen relocation by hand</source>
        <translation>La reubicación elegida, a mano</translation>
    </message>
    <message>
        <source>Choose a relocation to see its formula by hand.</source>
        <translation>Elija una reubicación para ver su fórmula a mano.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Part of a call through a table that is not needed here: the instruction is replaced.</source>
        <translation>Parte de una llamada por una tabla que aquí no hace falta: la instrucción se sustituye.</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>admite</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 left, %2 of the reach used</source>
        <translation>quedan %1, %2 del alcance usado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::GoToBar</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Address, segment, symbol or tree path</source>
        <translation>Dirección, segmento, símbolo o ruta del árbol</translation>
    </message>
    <message>
        <source>0x2880000, initrd, purgatory_start, /chosen …</source>
        <translation>0x2880000, initrd, purgatory_start, /chosen …</translation>
    </message>
    <message>
        <source>There is no plan yet to go about in.</source>
        <translation>Aún no hay un plan por el que moverse.</translation>
    </message>
    <message>
        <source>Nothing in this plan is called “%1”.</source>
        <translation>Nada en este plan se llama “%1”.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::HandEdits</name>
    <message>
        <source>Edits by hand</source>
        <translation>Cambios a mano</translation>
    </message>
    <message>
        <source>No edits by hand. Choose a property and press F2 to change it, Insert to add one.</source>
        <translation>Sin cambios a mano. Elija una propiedad y pulse F2 para cambiarla, Insert para añadir una.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>take back an edit of the device tree</source>
        <translation>retirar un cambio del árbol de dispositivos</translation>
    </message>
    <message>
        <source>take back all edits of the device tree</source>
        <translation>retirar todos los cambios del árbol de dispositivos</translation>
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
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy everything that is said here as text</source>
        <translation>Copiar como texto todo lo que se dice aquí</translation>
    </message>
    <message>
        <source>What the plan says of it</source>
        <translation>Qué dice el plan de ello</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Nada que ver todavía</translation>
    </message>
    <message>
        <source>Choose a target and a kernel, or open the sample.</source>
        <translation>Elija un destino y un núcleo, o abra el ejemplo.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::IntegrityTab</name>
    <message>
        <source>Integrity</source>
        <translation>Integridad</translation>
    </message>
    <message>
        <source>Digests of segments</source>
        <translation>Resúmenes de segmentos</translation>
    </message>
    <message>
        <source>Plan and target</source>
        <translation>Plan y destino</translation>
    </message>
    <message>
        <source>Filled in on the target</source>
        <translation>Rellenado en el destino</translation>
    </message>
    <message>
        <source>Digests appear with the first plan.</source>
        <translation>Los resúmenes aparecen con el primer plan.</translation>
    </message>
    <message>
        <source>The plan&apos;s id and the target&apos;s fingerprint appear with the first plan.</source>
        <translation>El número del plan y la huella del destino aparecen con el primer plan.</translation>
    </message>
    <message>
        <source>Nothing is left for the target to fill in: what is planned is what it gets.</source>
        <translation>El destino no tiene nada que rellenar: recibe lo que se planifica.</translation>
    </message>
    <message>
        <source>No digests: not every segment has its bytes here</source>
        <translation>Sin resúmenes: no todos los segmentos tienen aquí sus bytes</translation>
    </message>
    <message>
        <source>Digests of the final bytes</source>
        <translation>Resúmenes de los bytes finales</translation>
    </message>
    <message>
        <source>Computing digests…</source>
        <translation>Calculando resúmenes…</translation>
    </message>
    <message>
        <source>No digests: %1</source>
        <translation>Sin resúmenes: %1</translation>
    </message>
    <message>
        <source>Signatures and measurements</source>
        <translation>Firmas y medidas</translation>
    </message>
    <message>
        <source>Who signed the kernel, and what the target will say to it, appears with the first plan.</source>
        <translation>Quién firmó el núcleo y qué dirá de él el destino aparece con el primer plan.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::JobPages</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Aún no comprobado.</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Hallazgos %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::LessonsPanel</name>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Previous lesson</source>
        <translation>Lección anterior</translation>
    </message>
    <message>
        <source>Next lesson</source>
        <translation>Lección siguiente</translation>
    </message>
    <message>
        <source>What the numbers are of</source>
        <translation>De qué son los números</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The numbers are those of the plan that is open. &lt;a href=&quot;sample&quot;&gt;Open the sample&lt;/a&gt;</source>
        <translation>Los números son los del plan abierto. &lt;a href=&quot;sample&quot;&gt;Abrir el ejemplo&lt;/a&gt;</translation>
    </message>
    <message>
        <source>The numbers come from a plan: &lt;a href=&quot;sample&quot;&gt;open the sample&lt;/a&gt;</source>
        <translation>Los números salen de un plan: &lt;a href=&quot;sample&quot;&gt;abrir el ejemplo&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MainWindow</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Boot request</source>
        <translation>Petición de arranque</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Releer archivos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Tab</source>
        <translation>&amp;Pestaña</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Kexec Workbench</source>
        <translation>&amp;Acerca de Kexec Workbench</translation>
    </message>
    <message>
        <source>About Kexec Workbench</source>
        <translation>Acerca de Kexec Workbench</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Kexec Workbench %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Plans a kexec for a machine you need not be on, explains every decision, and packs the result for the machine to load.

Apache License 2.0.</source>
        <translation>Planifica un kexec para una máquina en la que no hace falta estar, explica cada decisión y empaqueta el resultado para que la máquina lo cargue.

Apache License 2.0.</translation>
    </message>
    <message>
        <source>Untitled workspace</source>
        <translation>Espacio de trabajo sin título</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir recien&amp;te</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>&amp;Import a log of kexec -d…</source>
        <translation>&amp;Importar un registro de kexec -d…</translation>
    </message>
    <message>
        <source>&amp;Manual of findings</source>
        <translation>&amp;Manual de hallazgos</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapDrag</name>
    <message>
        <source>Pin %1 at %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Soltar %1</translation>
    </message>
    <message>
        <source>Keep %1 free</source>
        <translation>Mantener libre %1</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>keep free  %1 – %2</source>
        <translation>mantener libre  %1 – %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapStrip</name>
    <message>
        <source>Overview of the memory map</source>
        <translation>Vista general del mapa de memoria</translation>
    </message>
    <message>
        <source>The whole map in small; a frame shows what part of it is in sight.</source>
        <translation>El mapa entero en pequeño; un marco muestra qué parte está a la vista.</translation>
    </message>
    <message>
        <source>The whole map. Drag the frame to move.</source>
        <translation>El mapa entero. Arrastre el marco para moverse.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapSurface</name>
    <message>
        <source>Memory map</source>
        <translation>Mapa de memoria</translation>
    </message>
    <message>
        <source>Where everything goes: lanes of machine, today, plan and boot over one axis of addresses. Tab and arrow keys walk through it, plus and minus zoom.</source>
        <translation>Adónde va todo: carriles de máquina, hoy, plan y arranque sobre un eje de direcciones. Tabulador y flechas lo recorren, más y menos cambian el zoom.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MapView</name>
    <message>
        <source>Where does everything go?</source>
        <translation>¿Adónde va todo?</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Opens a machine and a kernel that come with the program</source>
        <translation>Abre una máquina y un núcleo que vienen con el programa</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Mapa entero</translation>
    </message>
    <message>
        <source>Draw a reservation</source>
        <translation>Dibujar una reserva</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Whole map (0)</source>
        <translation>Mapa entero (0)</translation>
    </message>
    <message>
        <source>Draw memory that is to be kept free (Shift+drag)</source>
        <translation>Dibujar memoria que debe mantenerse libre (Shift+arrastrar)</translation>
    </message>
    <message>
        <source>Drop a kernel and a snapshot or device tree of the machine here, or choose them in the boot request. The sample shows what it looks like.</source>
        <translation>Suelte aquí un núcleo y una instantánea o un árbol de dispositivos de la máquina, o elíjalos en la petición de arranque. El ejemplo muestra qué aspecto tiene.</translation>
    </message>
    <message>
        <source>The machine is missing: drop its snapshot or device tree here, or choose it in the boot request.</source>
        <translation>Falta la máquina: suelte aquí su instantánea o árbol de dispositivos, o elíjala en la petición de arranque.</translation>
    </message>
    <message>
        <source>The kernel is missing: drop it here, or choose it in the boot request.</source>
        <translation>Falta el núcleo: suéltelo aquí o elíjalo en la petición de arranque.</translation>
    </message>
    <message>
        <source>This request cannot be planned; the map shows the last plan.
%1</source>
        <translation>Esta petición no se puede planificar; el mapa muestra el último plan.
%1</translation>
    </message>
    <message>
        <source>This request cannot be planned.
%1</source>
        <translation>Esta petición no se puede planificar.
%1</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>What colours and patterns mean</source>
        <translation>Qué significan los colores y las tramas</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::MergedTreeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>%1 in it</source>
        <translation>%1 dentro</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::ModeChoice</name>
    <message>
        <source>Kind of kernel</source>
        <translation>Tipo de núcleo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>choose kind of kernel</source>
        <translation>elegir tipo de núcleo</translation>
    </message>
    <message>
        <source>A normal boot, or a crash kernel that waits for a panic</source>
        <translation>Un arranque normal, o un núcleo de fallo que espera un pánico</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::Notice</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Aplicado: %1</translation>
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
        <translation>Sin overlays. Suelte aquí archivos .dtbo o pulse Añadir; se aplican en este orden, antes de las reglas y de los cambios a mano.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add overlays</source>
        <translation>Añadir overlays</translation>
    </message>
    <message>
        <source>Overlays (*.dtbo *.dtb)</source>
        <translation>Overlays (*.dtbo *.dtb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>remove an overlay</source>
        <translation>quitar un overlay</translation>
    </message>
    <message>
        <source>order overlays</source>
        <translation>ordenar overlays</translation>
    </message>
    <message>
        <source>add overlay %1</source>
        <translation>añadir overlay %1</translation>
    </message>
    <message>
        <source>add overlays</source>
        <translation>añadir overlays</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PinDialog</name>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What the plan says</source>
        <translation>Lo que dice el plan</translation>
    </message>
    <message>
        <source>&amp;Address at which it begins, a multiple of %1:</source>
        <translation>&amp;Dirección en la que empieza, múltiplo de %1:</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Type an address, in hex with 0x.</source>
        <translation>Escriba una dirección, en hexadecimal con 0x.</translation>
    </message>
    <message>
        <source>This is no address: write it like 0x2000000.</source>
        <translation>Esto no es una dirección: escríbala como 0x2000000.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>It fits at %1.</source>
        <translation>Cabe en %1.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>It lies here now. Another address is planned while you type it.</source>
        <translation>Ahora está aquí. Otra dirección se planifica mientras la escribe.</translation>
    </message>
    <message>
        <source>Nothing fits at %1; the nearest place is %2.</source>
        <translation>En %1 no cabe nada; el lugar más cercano es %2.</translation>
    </message>
    <message>
        <source>%1 is no multiple of %2; the nearest is %3.</source>
        <translation>%1 no es múltiplo de %2; el más cercano es %3.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::PropertyEditor</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What the typed value comes to</source>
        <translation>En qué queda el valor escrito</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Tipo de valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Without value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Texts, one a line</source>
        <translation>Textos, uno por línea</translation>
    </message>
    <message>
        <source>Numbers of 32 bits</source>
        <translation>Números de 32 bits</translation>
    </message>
    <message>
        <source>Numbers of 64 bits</source>
        <translation>Números de 64 bits</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Reference to a node</source>
        <translation>Referencia a un nodo</translation>
    </message>
    <message>
        <source>DTS</source>
        <translation>DTS</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>New property</source>
        <translation>Nueva propiedad</translation>
    </message>
    <message>
        <source>New node</source>
        <translation>Nuevo nodo</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>A name holds no slash.</source>
        <translation>Un nombre no lleva barras.</translation>
    </message>
    <message>
        <source>%1 (character %2)</source>
        <translation>%1 (carácter %2)</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>Ya existe ese nodo.</translation>
    </message>
    <message>
        <source>Length %1</source>
        <translation>Longitud %1</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Open the changes that were not saved</source>
        <translation>Abrir los cambios que no se guardaron</translation>
    </message>
    <message>
        <source>Discard the changes that were not saved</source>
        <translation>Descartar los cambios que no se guardaron</translation>
    </message>
    <message>
        <source>Keep the changes that were not saved for the next start</source>
        <translation>Conservar los cambios que no se guardaron para el próximo inicio</translation>
    </message>
    <message>
        <source>The program ended without saving a new workspace, last changed %1.</source>
        <translation>El programa acabó sin guardar un nuevo espacio de trabajo, cambiado por última vez %1.</translation>
    </message>
    <message>
        <source>The program ended without saving changes of %1, last changed %2.</source>
        <translation>El programa acabó sin guardar cambios de %1, cambiado por última vez %2.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RelocationsTab</name>
    <message>
        <source>Relocations</source>
        <translation>Reubicaciones</translation>
    </message>
    <message>
        <source>The relocations of the purgatory appear here when there is a plan.</source>
        <translation>Las reubicaciones del purgatory aparecen aquí cuando hay un plan.</translation>
    </message>
    <message>
        <source>Nothing is relocated here: the target&apos;s own kernel brings its purgatory and relocates it when it loads the new kernel. Choose the built-in purgatory to see each relocation.</source>
        <translation>Aquí no se reubica nada: el núcleo del destino trae su purgatory y lo reubica al cargar el nuevo núcleo. Elija el purgatory incorporado para ver cada reubicación.</translation>
    </message>
    <message>
        <source>Nothing was relocated: the purgatory has no place. The findings say why.</source>
        <translation>No se reubicó nada: el purgatory no tiene lugar. Los hallazgos dicen por qué.</translation>
    </message>
    <message>
        <source>This purgatory has no relocations: it runs at any address as it is.</source>
        <translation>Este purgatory no tiene reubicaciones: corre tal cual en cualquier dirección.</translation>
    </message>
    <message>
        <source>Section map</source>
        <translation>Mapa de secciones</translation>
    </message>
    <message>
        <source>Show where the relocated places lie in the purgatory&apos;s sections</source>
        <translation>Mostrar dónde están los lugares reubicados en las secciones del purgatory</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::RequestPanel</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>choose the machine…</source>
        <translation>elija la máquina…</translation>
    </message>
    <message>
        <source>Choose a snapshot or a device tree</source>
        <translation>Elegir una instantánea o un árbol de dispositivos</translation>
    </message>
    <message>
        <source>choose target</source>
        <translation>elegir destino</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>choose a kernel…</source>
        <translation>elija un núcleo…</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Elegir un núcleo</translation>
    </message>
    <message>
        <source>choose kernel</source>
        <translation>elegir núcleo</translation>
    </message>
    <message>
        <source>Initrds</source>
        <translation>Initrds</translation>
    </message>
    <message>
        <source>Choose initrds</source>
        <translation>Elegir initrds</translation>
    </message>
    <message>
        <source>add initrd</source>
        <translation>añadir initrd</translation>
    </message>
    <message>
        <source>remove initrd</source>
        <translation>quitar initrd</translation>
    </message>
    <message>
        <source>move initrd</source>
        <translation>mover initrd</translation>
    </message>
    <message>
        <source>The sample&apos;s machine</source>
        <translation>La máquina del ejemplo</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>This machine, as administrator…</source>
        <translation>Esta máquina, como administrador…</translation>
    </message>
    <message>
        <source>Only root can read the memory map (/proc/iomem), the boot device tree, the kernel&apos;s log and what lies in debugfs and securityfs.</source>
        <translation>Solo root puede leer el mapa de memoria (/proc/iomem), el árbol de dispositivos del arranque, el registro del núcleo y lo que hay en debugfs y securityfs.</translation>
    </message>
    <message>
        <source>This machine, with what you may read</source>
        <translation>Esta máquina, con lo que usted puede leer</translation>
    </message>
    <message>
        <source>The snapshot says what it lacks; a plan made of it may know less.</source>
        <translation>La instantánea dice lo que le falta; un plan hecho con ella puede saber menos.</translation>
    </message>
    <message>
        <source>Device tree</source>
        <translation>Árbol de dispositivos</translation>
    </message>
    <message>
        <source>from the target</source>
        <translation>del destino</translation>
    </message>
    <message>
        <source>Choose a device tree</source>
        <translation>Elegir un árbol de dispositivos</translation>
    </message>
    <message>
        <source>choose device tree</source>
        <translation>elegir árbol de dispositivos</translation>
    </message>
    <message>
        <source>Take it from the target</source>
        <translation>Tomarlo del destino</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Choose overlays</source>
        <translation>Elegir overlays</translation>
    </message>
    <message>
        <source>add overlay</source>
        <translation>añadir overlay</translation>
    </message>
    <message>
        <source>remove overlay</source>
        <translation>quitar overlay</translation>
    </message>
    <message>
        <source>move overlay</source>
        <translation>mover overlay</translation>
    </message>
    <message>
        <source>Purgatory</source>
        <translation>Purgatory</translation>
    </message>
    <message>
        <source>Choose an object, or a kexec program that carries one</source>
        <translation>Elegir un objeto, o un programa kexec que lleve uno</translation>
    </message>
    <message>
        <source>choose purgatory</source>
        <translation>elegir purgatory</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>The one that comes with the program, in the running kernel&apos;s byte order</source>
        <translation>El que viene con el programa, en el orden de bytes del núcleo en marcha</translation>
    </message>
    <message>
        <source>Linux&apos;s own</source>
        <translation>el de Linux</translation>
    </message>
    <message>
        <source>The one inside the target&apos;s kernel: it is planned, but cannot be exported</source>
        <translation>El que está dentro del núcleo del destino: se planifica, pero no se puede exportar</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Colocación</translation>
    </message>
    <message>
        <source>Allocator</source>
        <translation>Asignador</translation>
    </message>
    <message>
        <source>choose allocator</source>
        <translation>elegir asignador</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>normal boot</source>
        <translation>arranque normal</translation>
    </message>
    <message>
        <source>crash kernel</source>
        <translation>núcleo de fallo</translation>
    </message>
    <message>
        <source>choose mode</source>
        <translation>elegir modo</translation>
    </message>
    <message>
        <source>If a segment arrives damaged</source>
        <translation>Si un segmento llega dañado</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detenerse</translation>
    </message>
    <message>
        <source>reboot</source>
        <translation>reiniciar</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
    <message>
        <source>choose what follows damage</source>
        <translation>elegir qué sigue a un daño</translation>
    </message>
    <message>
        <source>Page size of the running kernel</source>
        <translation>Tamaño de página del núcleo en marcha</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
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
        <translation>elegir tamaño de página</translation>
    </message>
    <message>
        <source>Byte order of the running kernel</source>
        <translation>Orden de bytes del núcleo en marcha</translation>
    </message>
    <message>
        <source>little-endian</source>
        <translation>little-endian</translation>
    </message>
    <message>
        <source>big-endian</source>
        <translation>big-endian</translation>
    </message>
    <message>
        <source>choose byte order</source>
        <translation>elegir orden de bytes</translation>
    </message>
    <message>
        <source>Pinned segments</source>
        <translation>Segmentos fijados</translation>
    </message>
    <message>
        <source>initrd=0x30000000</source>
        <translation>initrd=0x30000000</translation>
    </message>
    <message>
        <source>“%1” is not SEGMENT=0xADDRESS</source>
        <translation>“%1” no es SEGMENTO=0xDIRECCIÓN</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>0x10000000-0x20000000</source>
        <translation>0x10000000-0x20000000</translation>
    </message>
    <message>
        <source>“%1” is not 0xBEGIN-0xEND with BEGIN below END</source>
        <translation>“%1” no es 0xINICIO-0xFIN con INICIO por debajo de FIN</translation>
    </message>
    <message>
        <source>pin %1</source>
        <translation>fijar %1</translation>
    </message>
    <message>
        <source>change pin</source>
        <translation>cambiar fijación</translation>
    </message>
    <message>
        <source>remove pin</source>
        <translation>quitar fijación</translation>
    </message>
    <message>
        <source>reserve memory</source>
        <translation>reservar memoria</translation>
    </message>
    <message>
        <source>change reservation</source>
        <translation>cambiar reserva</translation>
    </message>
    <message>
        <source>remove reservation</source>
        <translation>quitar reserva</translation>
    </message>
    <message>
        <source>A crash kernel is loaded into the memory that crashkernel= keeps free, and starts when the running kernel panics.</source>
        <translation>Un núcleo de fallo se carga en la memoria que crashkernel= guarda libre, y arranca cuando el núcleo en marcha entra en pánico.</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SectionMapView</name>
    <message>
        <source>Section map of the purgatory</source>
        <translation>Mapa de secciones del purgatory</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::SegmentsTab</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>No segments yet: choose a target and a kernel in the boot request.</source>
        <translation>Aún no hay segmentos: elija un destino y un núcleo en la petición de arranque.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>Fijar %1</translation>
    </message>
    <message>
        <source>Take the pin of %1 out</source>
        <translation>Quitar la fijación de %1</translation>
    </message>
    <message>
        <source>Take the pin out</source>
        <translation>Quitar la fijación</translation>
    </message>
    <message>
        <source>Pin here</source>
        <translation>Fijar aquí</translation>
    </message>
    <message>
        <source>Pin at…</source>
        <translation>Fijar en…</translation>
    </message>
    <message>
        <source>Export bytes…</source>
        <translation>Exportar bytes…</translation>
    </message>
    <message>
        <source>Export the bytes of %1</source>
        <translation>Exportar los bytes de %1</translation>
    </message>
    <message>
        <source>There is no such segment.</source>
        <translation>No existe ese segmento.</translation>
    </message>
    <message>
        <source>Export bytes</source>
        <translation>Exportar bytes</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StartPage</name>
    <message>
        <source>Plan a kexec boot before the machine takes it</source>
        <translation>Planificar un arranque kexec antes de que la máquina lo haga</translation>
    </message>
    <message>
        <source>Choose what a machine says of itself and the kernel it shall boot: the workbench shows where every segment goes, why there, and what is changed on the way. Problems that would end in silence after the jump are found here, with a remedy.</source>
        <translation>Elija lo que una máquina dice de sí misma y el núcleo que debe arrancar: el workbench muestra adónde va cada segmento, por qué allí y qué se cambia por el camino. Los problemas que acabarían en silencio tras el salto se hallan aquí, con un remedio.</translation>
    </message>
    <message>
        <source>Or drop files here: a kernel, an initrd, a snapshot, a device tree, a workspace.</source>
        <translation>O suelte aquí archivos: un núcleo, un initrd, una instantánea, un árbol de dispositivos, un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un espacio de trabajo…</translation>
    </message>
    <message>
        <source>Choose a target machine…</source>
        <translation>Elegir una máquina de destino…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StatusPill</name>
    <message>
        <source>State of the plan</source>
        <translation>Estado del plan</translation>
    </message>
    <message>
        <source>Cannot be planned</source>
        <translation>No se puede planificar</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Choose a target and a kernel</source>
        <translation>Elija un destino y un núcleo</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Fallaría</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Arrancar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Under way…</source>
        <translation>En curso…</translation>
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
        <translation>Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TableOutput</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TablePane</name>
    <message>
        <source>Filter: words, column:word, -word</source>
        <translation>Filtro: palabras, columna:palabra, -palabra</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>Filtro de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>No row matches the filter.</source>
        <translation>Ninguna fila cumple el filtro.</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Tab-separated values (*.tsv)</source>
        <translation>Valores separados por tabuladores (*.tsv)</translation>
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
        <translation>Añadir un destino</translation>
    </message>
    <message>
        <source>Edit the target</source>
        <translation>Editar el destino</translation>
    </message>
    <message>
        <source>user@host, ssh://user@host:port, or a configured name</source>
        <translation>user@host, ssh://user@host:port o un nombre configurado</translation>
    </message>
    <message>
        <source>None, such as: -p 2222</source>
        <translation>Ninguno, por ejemplo: -p 2222</translation>
    </message>
    <message>
        <source>The first that will do of /var/lib, /var/tmp, /tmp</source>
        <translation>El primero que sirva de /var/lib, /var/tmp, /tmp</translation>
    </message>
    <message>
        <source>None, such as: ipmitool … sol activate</source>
        <translation>Ninguna, por ejemplo: ipmitool … sol activate</translation>
    </message>
    <message>
        <source>A command of this machine that shows the target&apos;s console while it boots</source>
        <translation>Una orden de esta máquina que muestra la consola del destino mientras arranca</translation>
    </message>
    <message>
        <source>The folder on the target for what is sent</source>
        <translation>La carpeta del destino para lo que se envía</translation>
    </message>
    <message>
        <source>&amp;Destination:</source>
        <translation>&amp;Destino:</translation>
    </message>
    <message>
        <source>&amp;Arguments of ssh:</source>
        <translation>&amp;Argumentos de ssh:</translation>
    </message>
    <message>
        <source>&amp;Store:</source>
        <translation>A&amp;lmacén:</translation>
    </message>
    <message>
        <source>&amp;Console command:</source>
        <translation>&amp;Orden de consola:</translation>
    </message>
    <message>
        <source>None, such as: /var/log/consoles/lab1.log</source>
        <translation>Ninguno, por ejemplo: /var/log/consoles/lab1.log</translation>
    </message>
    <message>
        <source>A file of this machine to which the target&apos;s console is written; what is new in it is shown while the target boots</source>
        <translation>Un archivo de esta máquina en el que se escribe la consola del destino; lo nuevo se muestra mientras el destino arranca</translation>
    </message>
    <message>
        <source>Cho&amp;ose…</source>
        <translation>El&amp;egir…</translation>
    </message>
    <message>
        <source>Choose the console file</source>
        <translation>Elegir el archivo de consola</translation>
    </message>
    <message>
        <source>Or console &amp;file:</source>
        <translation>O archi&amp;vo de consola:</translation>
    </message>
    <message>
        <source>The console comes by a command or by a file, not by both.</source>
        <translation>La consola llega por una orden o por un archivo, no por ambos.</translation>
    </message>
    <message>
        <source>Console file</source>
        <translation>Archivo de consola</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetJob</name>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Sealing the plan</source>
        <translation>Sellando el plan</translation>
    </message>
    <message>
        <source>This plan is loaded already</source>
        <translation>Este plan ya está cargado</translation>
    </message>
    <message>
        <source>Not loaded: what was loaded stays</source>
        <translation>No cargado: lo que estaba cargado se queda</translation>
    </message>
    <message>
        <source>Not booted: the plan stays loaded</source>
        <translation>No arrancado: el plan sigue cargado</translation>
    </message>
    <message>
        <source>The machine leaves the old system</source>
        <translation>La máquina deja el sistema antiguo</translation>
    </message>
    <message>
        <source>Capturing a snapshot</source>
        <translation>Capturando una instantánea</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 leídos</translation>
    </message>
    <message>
        <source>No %1: %2</source>
        <translation>Falta %1: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 escrito</translation>
    </message>
    <message>
        <source>Nothing is loaded any more</source>
        <translation>Ya no hay nada cargado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Connection lost; the next step connects again</source>
        <translation>Conexión perdida; el siguiente paso vuelve a conectar</translation>
    </message>
    <message>
        <source>Connected again</source>
        <translation>Conectado de nuevo</translation>
    </message>
    <message>
        <source>The connection to %1 is still open</source>
        <translation>La conexión con %1 sigue abierta</translation>
    </message>
    <message>
        <source>The connection to %1 does not answer any more</source>
        <translation>La conexión con %1 ya no responde</translation>
    </message>
    <message>
        <source>Nothing in the store could go</source>
        <translation>En el almacén no hay nada que pueda retirarse</translation>
    </message>
    <message>
        <source>Nothing was taken out of the store</source>
        <translation>No se ha retirado nada del almacén</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Retirado: %1</translation>
    </message>
    <message>
        <source>Taken out of the store: %1</source>
        <translation>Retirado del almacén: %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetList</name>
    <message>
        <source>Add a target…</source>
        <translation>Añadir un destino…</translation>
    </message>
    <message>
        <source>Edit the target…</source>
        <translation>Editar el destino…</translation>
    </message>
    <message>
        <source>Remove the target…</source>
        <translation>Quitar el destino…</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>aún no visto</translation>
    </message>
    <message>
        <source>something is loaded</source>
        <translation>hay algo cargado</translation>
    </message>
    <message>
        <source>Remove the target</source>
        <translation>Quitar el destino</translation>
    </message>
    <message>
        <source>Take %1 off the list? On the machine itself nothing changes, and its history of boots stays.</source>
        <translation>¿Quitar %1 de la lista? En la máquina misma no cambia nada, y el historial de sus arranques queda.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>plan %1 loaded</source>
        <translation>plan %1 cargado</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TargetsTab</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load on target…</source>
        <translation>Cargar en el destino…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Say what runs there, what is loaded and what is kept</source>
        <translation>Dice qué corre allí, qué está cargado y qué se guarda</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Capture a snapshot of the target, to plan with</source>
        <translation>Captura una instantánea del destino, para planificar con ella</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Take a loaded plan out again</source>
        <translation>Retira un plan cargado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Say all that would refuse or break a load, before anything is sent</source>
        <translation>Dice todo lo que rechazaría o estropearía una carga, antes de enviar nada</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Check, then send what is missing there</source>
        <translation>Comprueba y envía lo que falta allí</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Check, send, and load it; the running system goes on</source>
        <translation>Comprueba, envía y carga; el sistema en marcha continúa</translation>
    </message>
    <message>
        <source>Boot…</source>
        <translation>Arrancar…</translation>
    </message>
    <message>
        <source>Check, send, load, and start it, after one more question</source>
        <translation>Comprueba, envía, carga y arranca, tras una pregunta más</translation>
    </message>
    <message>
        <source>Bring this plan to a machine over SSH</source>
        <translation>Lleva este plan a una máquina por SSH</translation>
    </message>
    <message>
        <source>Stop what runs; what was sent stays there</source>
        <translation>Detiene lo que corre; lo enviado queda allí</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Working on %1</source>
        <translation>Trabajando con %1</translation>
    </message>
    <message>
        <source>Something else is loaded</source>
        <translation>Hay otra cosa cargada</translation>
    </message>
    <message>
        <source>On %1 plan %2 is loaded. Loading this plan takes its place.</source>
        <translation>En %1 está cargado el plan %2. Cargar este plan ocupa su lugar.</translation>
    </message>
    <message>
        <source>On %1 something is loaded that this program did not load. Loading this plan takes its place.</source>
        <translation>En %1 hay cargado algo que este programa no cargó. Cargar este plan ocupa su lugar.</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Sustituir</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on anyway</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Wrote the snapshot %1</source>
        <translation>Instantánea %1 escrita</translation>
    </message>
    <message>
        <source>Use as target</source>
        <translation>Usar como destino</translation>
    </message>
    <message>
        <source>use the target&apos;s snapshot</source>
        <translation>usar la instantánea del destino</translation>
    </message>
    <message>
        <source>Add a machine that SSH reaches, to look at it, load a plan and boot it.</source>
        <translation>Añada una máquina que SSH alcance, para examinarla, cargar un plan y arrancarlo.</translation>
    </message>
    <message>
        <source>Nothing has been done with %1 yet.</source>
        <translation>Aún no se ha hecho nada con %1.</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Exactly this plan (kexec_load)</source>
        <translation>Exactamente este plan (kexec_load)</translation>
    </message>
    <message>
        <source>By file (kexec_file_load)</source>
        <translation>Por archivo (kexec_file_load)</translation>
    </message>
    <message>
        <source>How it is loaded</source>
        <translation>Cómo se carga</translation>
    </message>
    <message>
        <source>By file the target&apos;s kernel chooses the places and makes the tree; what does not survive is shown before it is loaded</source>
        <translation>Por archivo, el núcleo del destino elige los lugares y hace el árbol; lo que no sobrevive se muestra antes de cargar</translation>
    </message>
    <message>
        <source>Load by file?</source>
        <translation>¿Cargar por archivo?</translation>
    </message>
    <message>
        <source>The kernel of %1 gets files instead of the plan&apos;s segments.</source>
        <translation>El núcleo de %1 recibe archivos en lugar de los segmentos del plan.</translation>
    </message>
    <message>
        <source>&amp;Load by file</source>
        <translation>&amp;Cargar por archivo</translation>
    </message>
    <message>
        <source>By file…</source>
        <translation>Por archivo…</translation>
    </message>
    <message>
        <source>Clear the store…</source>
        <translation>Limpiar el almacén…</translation>
    </message>
    <message>
        <source>Clear the store</source>
        <translation>Limpiar el almacén</translation>
    </message>
    <message>
        <source>Take %1 out of the store of %2?</source>
        <translation>¿Retirar %1 del almacén de %2?</translation>
    </message>
    <message>
        <source>Only files go that no plan has.</source>
        <translation>Solo se van archivos que ningún plan tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n old plan(s) go, and the files that no other plan has.</source>
        <translation>
            <numerusform>Se va %n plan antiguo, con los archivos que ningún otro plan tiene.</numerusform>
            <numerusform>Se van %n planes antiguos, con los archivos que ningún otro plan tiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n plan(s) stay, and the one that is loaded.</source>
        <translation>
            <numerusform>Se queda el plan más reciente, y el que está cargado.</numerusform>
            <numerusform>Se quedan los %n planes más recientes, y el que está cargado.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lear it</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Nothing in the target&apos;s store could go</source>
        <translation>En el almacén del destino no hay nada que pueda retirarse</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have: %1</source>
        <translation>Retira del almacén del destino lo que solo tienen planes antiguos: %1</translation>
    </message>
    <message>
        <source>Take out of the target&apos;s store what only old plans have, after one more question</source>
        <translation>Retira del almacén del destino lo que solo tienen planes antiguos, tras una pregunta más</translation>
    </message>
    <message>
        <source>Load this bundle?</source>
        <translation>¿Cargar este paquete?</translation>
    </message>
    <message>
        <source>Nobody has said that %1 is to be trusted. It goes to %2.</source>
        <translation>Nadie ha dicho que %1 sea de confianza. Va a %2.</translation>
    </message>
    <message>
        <source>Signature: %1
Plan: %2
Command line: %3</source>
        <translation>Firma: %1
Plan: %2
Línea de órdenes: %3</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Cargarlo</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TokenChip</name>
    <message>
        <source>%1: not among the explained parameters</source>
        <translation>%1: no está entre los parámetros explicados</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeEditing</name>
    <message>
        <source>Edit value</source>
        <translation>Cambiar valor</translation>
    </message>
    <message>
        <source>Add property</source>
        <translation>Añadir propiedad</translation>
    </message>
    <message>
        <source>Add node</source>
        <translation>Añadir nodo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take back edit</source>
        <translation>Retirar cambio</translation>
    </message>
    <message>
        <source>Go to address</source>
        <translation>Ir a la dirección</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Go to node</source>
        <translation>Ir al nodo</translation>
    </message>
    <message>
        <source>Choose a property to change it.</source>
        <translation>Elija una propiedad para cambiarla.</translation>
    </message>
    <message>
        <source>%1 is a node: choose one of its properties, or press Insert to add one.</source>
        <translation>%1 es un nodo: elija una de sus propiedades, o pulse Insert para añadir una.</translation>
    </message>
    <message>
        <source>This is written by the rules and cannot be edited.</source>
        <translation>Esto lo escriben las reglas y no se puede cambiar.</translation>
    </message>
    <message>
        <source>set %1 of %2</source>
        <translation>definir %1 de %2</translation>
    </message>
    <message>
        <source>add node %1</source>
        <translation>añadir nodo %1</translation>
    </message>
    <message>
        <source>remove %1 of %2</source>
        <translation>quitar %1 de %2</translation>
    </message>
    <message>
        <source>remove node %1</source>
        <translation>quitar nodo %1</translation>
    </message>
    <message>
        <source>take back the edit of %1</source>
        <translation>retirar el cambio de %1</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeFile</name>
    <message>
        <source>Export the device tree</source>
        <translation>Exportar el árbol de dispositivos</translation>
    </message>
    <message>
        <source>Source (*.dts)</source>
        <translation>Fuente (*.dts)</translation>
    </message>
    <message>
        <source>Flattened tree (*.dtb)</source>
        <translation>Árbol aplanado (*.dtb)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreePane</name>
    <message>
        <source>Device tree before and after</source>
        <translation>Árbol de dispositivos antes y después</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TreeTab</name>
    <message>
        <source>Device tree</source>
        <translation>Árbol de dispositivos</translation>
    </message>
    <message>
        <source>The device tree that the new kernel is handed comes here: choose a target and a kernel.</source>
        <translation>Aquí viene el árbol de dispositivos que se entrega al nuevo núcleo: elija un destino y un núcleo.</translation>
    </message>
    <message>
        <source>What is wrong with the edits</source>
        <translation>Qué falla en los cambios</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Before and after as one tree</source>
        <translation>Antes y después en un solo árbol</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>What differs, as DTS</source>
        <translation>Lo que difiere, como DTS</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>DTS before all edits</source>
        <translation>DTS antes de todos los cambios</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>DTS after all edits</source>
        <translation>DTS después de todos los cambios</translation>
    </message>
    <message>
        <source>Filter of the device tree</source>
        <translation>Filtro del árbol de dispositivos</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the device tree</source>
        <translation>Exportar el árbol de dispositivos</translation>
    </message>
    <message>
        <source>Filter the device tree</source>
        <translation>Filtrar el árbol de dispositivos</translation>
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
        <translation>A mano</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>An overlay cannot be applied. %1</source>
        <translation>Un overlay no se puede aplicar. %1</translation>
    </message>
    <message>
        <source>An edit cannot be made. %1</source>
        <translation>Un cambio no se puede hacer. %1</translation>
    </message>
    <message>
        <source>Filter: path, name, value or rule</source>
        <translation>Filtro: ruta, nombre, valor o regla</translation>
    </message>
    <message>
        <source>Show the editor of properties, the edits by hand and the overlays</source>
        <translation>Mostrar el editor de propiedades, los cambios a mano y los overlays</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::TrustDialog</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificados de confianza</translation>
    </message>
    <message>
        <source>If there are any, a bundle is loaded on a target only if the key of one of them has signed it, or a key that one of them vouches for.</source>
        <translation>Si hay alguno, un paquete solo se carga en un destino si lo ha firmado la clave de uno de ellos, o una clave por la que responde uno de ellos.</translation>
    </message>
    <message>
        <source>Add certificates</source>
        <translation>Añadir certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.x509)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der *.x509)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>kwb::workbench::VerdictPanel</name>
    <message>
        <source>The machine powered off.</source>
        <translation>La máquina se apagó.</translation>
    </message>
    <message>
        <source>The machine was reset.</source>
        <translation>La máquina se reinició.</translation>
    </message>
    <message>
        <source>The kernel panicked.</source>
        <translation>El núcleo entró en pánico.</translation>
    </message>
    <message>
        <source>QEMU was ended from outside.</source>
        <translation>QEMU se terminó desde fuera.</translation>
    </message>
    <message>
        <source>All was seen.</source>
        <translation>Se vio todo.</translation>
    </message>
    <message>
        <source>The purgatory stopped.</source>
        <translation>El purgatory se detuvo.</translation>
    </message>
    <message>
        <source>The time was over.</source>
        <translation>Se acabó el tiempo.</translation>
    </message>
    <message>
        <source>Checks of the rehearsal</source>
        <translation>Comprobaciones del ensayo</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Not rehearsed yet.</source>
        <translation>Aún no ensayado.</translation>
    </message>
    <message>
        <source>QEMU runs…</source>
        <translation>QEMU en marcha…</translation>
    </message>
    <message>
        <source>Cancelled. The emulator has ended.</source>
        <translation>Cancelado. El emulador ha terminado.</translation>
    </message>
    <message>
        <source>QEMU cannot run.</source>
        <translation>QEMU no puede correr.</translation>
    </message>
    <message>
        <source>The rehearsal failed.</source>
        <translation>El ensayo falló.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu, QEMU for this machine is in the package qemu-system-ppc.</source>
        <translation>En Debian y Ubuntu, QEMU para esta máquina está en el paquete qemu-system-ppc.</translation>
    </message>
    <message>
        <source>Not good: a segment has no room, so nothing was run.</source>
        <translation>Mal: un segmento no tiene lugar, así que no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Good. %1 %2 s</source>
        <translation>Bien. %1 %2 s</translation>
    </message>
    <message>
        <source>Not good. %1 %2 s</source>
        <translation>Mal. %1 %2 s</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problema</translation>
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
        <translation>El plan tiene errores: %1. Un ensayo muestra qué resulta de ellos, pero no puede ser bueno. ¿Ensayar de todos modos?</translation>
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
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Hide the text of the steps</source>
        <translation>Ocultar el texto de los pasos</translation>
    </message>
    <message>
        <source>Walkthrough: steps of the load</source>
        <translation>Recorrido: pasos de la carga</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Show the text of the steps</source>
        <translation>Mostrar el texto de los pasos</translation>
    </message>
</context>
<context>
    <name>lanes.apart</name>
    <message>
        <source>{count} elsewhere</source>
        <translation>{count} en otro sitio</translation>
    </message>
</context>
<context>
    <name>lanes.current</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
</context>
<context>
    <name>lanes.legend</name>
    <message>
        <source>outlined: elsewhere than {allocator} puts it</source>
        <translation>con borde: en otro sitio que donde lo pone {allocator}</translation>
    </message>
</context>
<context>
    <name>lanes.no-room</name>
    <message>
        <source>no room for {count}</source>
        <translation>sin lugar para {count}</translation>
    </message>
</context>
<context>
    <name>lanes.refused</name>
    <message>
        <source>cannot plan this</source>
        <translation>no puede planificar esto</translation>
    </message>
</context>
<context>
    <name>lanes.same</name>
    <message>
        <source>the same places</source>
        <translation>los mismos lugares</translation>
    </message>
</context>
<context>
    <name>lanes.title</name>
    <message>
        <source>The same request by every allocator</source>
        <translation>La misma petición con cada asignador</translation>
    </message>
</context>
<context>
    <name>late.address</name>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
</context>
<context>
    <name>late.kind</name>
    <message>
        <source>filled in on the target</source>
        <translation>se rellena en el destino</translation>
    </message>
</context>
<context>
    <name>late.length</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
</context>
<context>
    <name>late.may</name>
    <message>
        <source>zeros stay there</source>
        <translation>quedan ceros</translation>
    </message>
</context>
<context>
    <name>late.must</name>
    <message>
        <source>the load is refused</source>
        <translation>se rechaza la carga</translation>
    </message>
</context>
<context>
    <name>late.needed</name>
    <message>
        <source>without it</source>
        <translation>sin ello</translation>
    </message>
</context>
<context>
    <name>late.offset</name>
    <message>
        <source>offset</source>
        <translation>posición</translation>
    </message>
</context>
<context>
    <name>late.segment</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>lesson.head</name>
    <message>
        <source>a lesson begins with &quot;---&quot;, lines of &quot;name: value&quot; with at least id and title, and &quot;---&quot;</source>
        <translation>una lección empieza con &quot;---&quot;, líneas de &quot;nombre: valor&quot; con al menos id y title, y &quot;---&quot;</translation>
    </message>
</context>
<context>
    <name>link.alignment</name>
    <message>
        <source>alignment {align} is not a power of two</source>
        <translation>la alineación {align} no es potencia de dos</translation>
    </message>
</context>
<context>
    <name>link.base</name>
    <message>
        <source>base {base} is not a multiple of the alignment {align}</source>
        <translation>la base {base} no es múltiplo de la alineación {align}</translation>
    </message>
</context>
<context>
    <name>link.common</name>
    <message>
        <source>{type} needs {symbol}, a common symbol, which has no place</source>
        <translation>{type} necesita {symbol}, un símbolo común (common), que no tiene lugar</translation>
    </message>
</context>
<context>
    <name>link.commonHint</name>
    <message>
        <source>compile with -fno-common</source>
        <translation>compile con -fno-common</translation>
    </message>
</context>
<context>
    <name>link.descriptor</name>
    <message>
        <source>{type} calls {symbol}, whose descriptor holds no address</source>
        <translation>{type} llama a {symbol}, cuyo descriptor no contiene dirección</translation>
    </message>
</context>
<context>
    <name>link.dynamicType</name>
    <message>
        <source>{type} against {symbol} is work for a dynamic linker</source>
        <translation>{type} hacia {symbol} es trabajo de un enlazador dinámico</translation>
    </message>
</context>
<context>
    <name>link.fieldOutside</name>
    <message>
        <source>{type} changes bytes behind the end of its section</source>
        <translation>{type} cambia bytes más allá del fin de su sección</translation>
    </message>
</context>
<context>
    <name>link.ifunc</name>
    <message>
        <source>{type} against {symbol}, an indirect function that only a C library can resolve</source>
        <translation>{type} hacia {symbol}, una función indirecta que solo puede resolver una biblioteca de C</translation>
    </message>
</context>
<context>
    <name>link.localEntry</name>
    <message>
        <source>{type} against {symbol}: its local entry code 7 is reserved</source>
        <translation>{type} hacia {symbol}: su código de entrada local 7 está reservado</translation>
    </message>
</context>
<context>
    <name>link.machine</name>
    <message>
        <source>objects of machine {machine} cannot be linked</source>
        <translation>los objetos de la máquina {machine} no se pueden enlazar</translation>
    </message>
</context>
<context>
    <name>link.misaligned</name>
    <message>
        <source>{type} against {symbol}: {value} is not a multiple of {step}</source>
        <translation>{type} hacia {symbol}: {value} no es múltiplo de {step}</translation>
    </message>
</context>
<context>
    <name>link.noEmbedded</name>
    <message>
        <source>carries no relocatable object that defines purgatory_start</source>
        <translation>no lleva ningún objeto reubicable que defina purgatory_start</translation>
    </message>
</context>
<context>
    <name>link.nobits</name>
    <message>
        <source>relocates {target}, which has no bytes</source>
        <translation>reubica {target}, que no tiene bytes</translation>
    </message>
</context>
<context>
    <name>link.notRelocatable</name>
    <message>
        <source>not a relocatable object (ET_REL)</source>
        <translation>no es un objeto reubicable (ET_REL)</translation>
    </message>
</context>
<context>
    <name>link.offset</name>
    <message>
        <source>relocation outside its section of {size} bytes</source>
        <translation>reubicación fuera de su sección de {size} bytes</translation>
    </message>
</context>
<context>
    <name>link.outside</name>
    <message>
        <source>{type} needs {symbol}, which is not part of the image</source>
        <translation>{type} necesita {symbol}, que no es parte de la imagen</translation>
    </message>
</context>
<context>
    <name>link.overflow</name>
    <message>
        <source>{type} against {symbol}: {value} lies outside [{min}, {max}]</source>
        <translation>{type} hacia {symbol}: {value} está fuera de [{min}, {max}]</translation>
    </message>
</context>
<context>
    <name>link.rel</name>
    <message>
        <source>relocations without addends (SHT_REL) are not used by 64-bit machines</source>
        <translation>las máquinas de 64 bits no usan reubicaciones sin sumandos (SHT_REL)</translation>
    </message>
</context>
<context>
    <name>link.relaHeader</name>
    <message>
        <source>sh_info {info} or sh_link {link} names no section of {count}</source>
        <translation>sh_info {info} o sh_link {link} no nombra ninguna de las {count} secciones</translation>
    </message>
</context>
<context>
    <name>link.relaSize</name>
    <message>
        <source>the relocation sections are larger than the file</source>
        <translation>las secciones de reubicación son mayores que el archivo</translation>
    </message>
</context>
<context>
    <name>link.relaSymbols</name>
    <message>
        <source>sh_link {link} is not a symbol table</source>
        <translation>sh_link {link} no es una tabla de símbolos</translation>
    </message>
</context>
<context>
    <name>link.stub</name>
    <message>
        <source>the stub for {symbol} cannot reach it over {distance}</source>
        <translation>el trampolín hacia {symbol} no lo alcanza a una distancia de {distance}</translation>
    </message>
</context>
<context>
    <name>link.symbolIndex</name>
    <message>
        <source>symbol number {symbol} of a table of {count}</source>
        <translation>símbolo número {symbol} de una tabla de {count}</translation>
    </message>
</context>
<context>
    <name>link.tls</name>
    <message>
        <source>thread-local data has no meaning in an image without threads</source>
        <translation>los datos locales de hilo no tienen sentido en una imagen sin hilos</translation>
    </message>
</context>
<context>
    <name>link.tlsType</name>
    <message>
        <source>{type} against {symbol}: there is no thread-local storage here</source>
        <translation>{type} hacia {symbol}: aquí no hay almacenamiento local de hilo</translation>
    </message>
</context>
<context>
    <name>link.tooLarge</name>
    <message>
        <source>the image would be larger than 1 GiB</source>
        <translation>la imagen sería mayor de 1 GiB</translation>
    </message>
</context>
<context>
    <name>link.tooManySections</name>
    <message>
        <source>more than 65535 allocated sections</source>
        <translation>más de 65535 secciones asignadas</translation>
    </message>
</context>
<context>
    <name>link.undefined</name>
    <message>
        <source>{type} needs {symbol}, which nobody defines</source>
        <translation>{type} necesita {symbol}, que nadie define</translation>
    </message>
</context>
<context>
    <name>link.undefinedHint</name>
    <message>
        <source>give the symbol a value</source>
        <translation>dé un valor al símbolo</translation>
    </message>
</context>
<context>
    <name>link.unknownType</name>
    <message>
        <source>unknown relocation type {type}</source>
        <translation>tipo de reubicación {type} desconocido</translation>
    </message>
</context>
<context>
    <name>link.wraps</name>
    <message>
        <source>an image of {size} bytes at {base} goes beyond the last address</source>
        <translation>una imagen de {size} bytes en {base} pasa de la última dirección</translation>
    </message>
</context>
<context>
    <name>linux.initrd-cells</name>
    <message>
        <source>with retain_initrd it must know where the old initrd lies, and the tree does not give both ends as 64-bit numbers</source>
        <translation>con retain_initrd debe saber dónde está el initrd antiguo, y el árbol no da ambos extremos como números de 64 bits</translation>
    </message>
</context>
<context>
    <name>lite.crash</name>
    <message>
        <source>it takes the node {name} for memory and crashes, because its reg is missing or no multiple of {bytes} bytes</source>
        <translation>toma el nodo {name} por memoria y se estrella, porque su reg falta o no es múltiplo de {bytes} bytes</translation>
    </message>
</context>
<context>
    <name>lite.endless</name>
    <message>
        <source>a reserved range is named &quot;linux,initramfs&quot;: its loop over them never ends</source>
        <translation>un intervalo reservado se llama &quot;linux,initramfs&quot;: su bucle sobre ellos no acaba nunca</translation>
    </message>
</context>
<context>
    <name>lite.missing</name>
    <message>
        <source>it exits where {path} of the tree has no {property} of {bytes} bytes</source>
        <translation>termina donde {path} del árbol no tiene una propiedad {property} de {bytes} bytes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans a kexec boot of a PowerPC machine, shows where everything goes and why.</source>
        <translation>Planifica un arranque kexec de una máquina PowerPC, muestra adónde va todo y por qué.</translation>
    </message>
    <message>
        <source>A workspace (.kwb), or kernel, initrds, snapshot … to plan with.</source>
        <translation>Un espacio de trabajo (.kwb), o núcleo, initrds, instantánea … con los que planificar.</translation>
    </message>
    <message>
        <source>Language of the window: de, ja …</source>
        <translation>Idioma de la ventana: de, ja …</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
</context>
<context>
    <name>map.brief-old-initrd</name>
    <message>
        <source>old initrd</source>
        <translation>ex-initrd</translation>
    </message>
</context>
<context>
    <name>map.brief-old-tree</name>
    <message>
        <source>old fdt</source>
        <translation>fdt antiguo</translation>
    </message>
</context>
<context>
    <name>map.brief-reserved</name>
    <message>
        <source>reserved</source>
        <translation>reservado</translation>
    </message>
</context>
<context>
    <name>map.brief-running-kernel</name>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
</context>
<context>
    <name>map.dashed</name>
    <message>
        <source>dashed line: the scale changes</source>
        <translation>línea discontinua: cambia la escala</translation>
    </message>
</context>
<context>
    <name>map.dynamic</name>
    <message>
        <source>{path} has no place of its own: each kernel chooses one when it boots</source>
        <translation>{path} no tiene lugar propio: cada núcleo elige uno al arrancar</translation>
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
        <translation>{arch} · {allocator} · {ram} de RAM · páginas de {page} · entrada {entry}</translation>
    </message>
</context>
<context>
    <name>map.fadump-active</name>
    <message>
        <source>a firmware-assisted dump is waiting in {count} sections</source>
        <translation>un volcado asistido por firmware espera en {count} secciones</translation>
    </message>
</context>
<context>
    <name>map.fadump-on</name>
    <message>
        <source>fadump=on: the memory reserved for a dump is not in the tree, see /sys/kernel/fadump on the target</source>
        <translation>fadump=on: la memoria reservada para un volcado no está en el árbol, véase /sys/kernel/fadump en el destino</translation>
    </message>
</context>
<context>
    <name>map.fadump-unread</name>
    <message>
        <source>a firmware-assisted dump is waiting, its {bytes} bytes of description are not understood</source>
        <translation>espera un volcado asistido por firmware, los {bytes} bytes de su descripción no se entienden</translation>
    </message>
</context>
<context>
    <name>map.first-block</name>
    <message>
        <source>first block ends</source>
        <translation>fin del primer bloque</translation>
    </message>
</context>
<context>
    <name>map.folded</name>
    <message>
        <source>{size} folded</source>
        <translation>{size} plegados</translation>
    </message>
</context>
<context>
    <name>map.half</name>
    <message>
        <source>{path} has {present} but no {absent}: ignored</source>
        <translation>{path} tiene {present} pero no {absent}: se pasa por alto</translation>
    </message>
</context>
<context>
    <name>map.initrd</name>
    <message>
        <source>/chosen linux,initrd-start and linux,initrd-end are no range: ignored</source>
        <translation>/chosen linux,initrd-start y linux,initrd-end no forman un intervalo: se pasan por alto</translation>
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
        <translation>memoria de GPU</translation>
    </message>
</context>
<context>
    <name>map.is-hash-table</name>
    <message>
        <source>hash table</source>
        <translation>tabla hash</translation>
    </message>
</context>
<context>
    <name>map.is-ima</name>
    <message>
        <source>IMA log</source>
        <translation>registro IMA</translation>
    </message>
</context>
<context>
    <name>map.is-kept-free</name>
    <message>
        <source>kept free</source>
        <translation>mantenido libre</translation>
    </message>
</context>
<context>
    <name>map.is-memory</name>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
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
        <translation>initrd antiguo</translation>
    </message>
</context>
<context>
    <name>map.is-old-tree</name>
    <message>
        <source>old device tree</source>
        <translation>árbol de dispositivos antiguo</translation>
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
        <translation>memoria reservada</translation>
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
        <translation>núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>map.is-tce</name>
    <message>
        <source>TCE table</source>
        <translation>tabla TCE</translation>
    </message>
</context>
<context>
    <name>map.lane-boot</name>
    <message>
        <source>boot</source>
        <translation>arranque</translation>
    </message>
</context>
<context>
    <name>map.lane-boot-is</name>
    <message>
        <source>the new kernel takes</source>
        <translation>lo que ocupa el nuevo núcleo</translation>
    </message>
</context>
<context>
    <name>map.lane-machine</name>
    <message>
        <source>machine</source>
        <translation>máquina</translation>
    </message>
</context>
<context>
    <name>map.lane-machine-is</name>
    <message>
        <source>RAM and what firmware keeps</source>
        <translation>RAM y lo que guarda el firmware</translation>
    </message>
</context>
<context>
    <name>map.lane-plan</name>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
</context>
<context>
    <name>map.lane-plan-is</name>
    <message>
        <source>where segments go</source>
        <translation>adónde van los segmentos</translation>
    </message>
</context>
<context>
    <name>map.lane-today</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>map.lane-today-is</name>
    <message>
        <source>the running kernel</source>
        <translation>el núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>map.legend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>map.lmb-cells</name>
    <message>
        <source>LMB addresses of {cells} cells are not understood</source>
        <translation>no se entienden direcciones de LMB de {cells} celdas</translation>
    </message>
</context>
<context>
    <name>map.lmb-empty</name>
    <message>
        <source>the LMB table has no number of rows</source>
        <translation>la tabla de LMB no tiene número de filas</translation>
    </message>
</context>
<context>
    <name>map.lmb-flags</name>
    <message>
        <source>{path}: {rows} rows have flags of unknown meaning ({flags})</source>
        <translation>{path}: {rows} filas tienen indicadores de significado desconocido ({flags})</translation>
    </message>
</context>
<context>
    <name>map.lmb-none</name>
    <message>
        <source>{path} lists no LMBs</source>
        <translation>{path} no cita ningún LMB</translation>
    </message>
</context>
<context>
    <name>map.lmb-short</name>
    <message>
        <source>{rows} rows of LMBs do not fit into {bytes} bytes</source>
        <translation>{rows} filas de LMB no caben en {bytes} bytes</translation>
    </message>
</context>
<context>
    <name>map.lmb-size</name>
    <message>
        <source>the size of an LMB is missing or 0</source>
        <translation>el tamaño de un LMB falta o es 0</translation>
    </message>
</context>
<context>
    <name>map.lmb-tail</name>
    <message>
        <source>{path}: {bytes} bytes behind the last LMB are ignored</source>
        <translation>{path}: se pasan por alto {bytes} bytes tras el último LMB</translation>
    </message>
</context>
<context>
    <name>map.lmb-wraps</name>
    <message>
        <source>row {row}: {count} LMBs of {size} bytes at {base} go beyond 2^64</source>
        <translation>fila {row}: {count} LMB de {size} bytes en {base} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>map.memory-limit</name>
    <message>
        <source>the running kernel was told to use no memory above {limit} (mem=)</source>
        <translation>al núcleo en marcha se le dijo que no usara memoria por encima de {limit} (mem=)</translation>
    </message>
</context>
<context>
    <name>map.memreserve-cut</name>
    <message>
        <source>/memreserve/ row {row}: {size} bytes at {address} go beyond 2^64: cut there</source>
        <translation>/memreserve/ fila {row}: {size} bytes en {address} pasan de 2^64: cortado ahí</translation>
    </message>
</context>
<context>
    <name>map.no-device-type</name>
    <message>
        <source>{path} has no device_type &quot;memory&quot;: not taken as RAM</source>
        <translation>{path} no tiene device_type &quot;memory&quot;: no se toma por RAM</translation>
    </message>
</context>
<context>
    <name>map.no-memory</name>
    <message>
        <source>the tree names no memory</source>
        <translation>el árbol no nombra memoria</translation>
    </message>
</context>
<context>
    <name>map.no-memory-hint</name>
    <message>
        <source>a node with device_type &quot;memory&quot; and a reg property is needed</source>
        <translation>hace falta un nodo con device_type &quot;memory&quot; y una propiedad reg</translation>
    </message>
</context>
<context>
    <name>map.no-ram</name>
    <message>
        <source>{size} no RAM</source>
        <translation>{size} sin RAM</translation>
    </message>
</context>
<context>
    <name>map.number</name>
    <message>
        <source>a number of 4 or 8 bytes was expected, there are {bytes}</source>
        <translation>se esperaba un número de 4 u 8 bytes, hay {bytes}</translation>
    </message>
</context>
<context>
    <name>map.overlap</name>
    <message>
        <source>RAM is listed twice in {count} places, first {example}</source>
        <translation>la RAM se cita dos veces en {count} sitios, primero {example}</translation>
    </message>
</context>
<context>
    <name>map.pattern-conflict</name>
    <message>
        <source>in conflict</source>
        <translation>en conflicto</translation>
    </message>
</context>
<context>
    <name>map.pattern-later</name>
    <message>
        <source>after the jump</source>
        <translation>después del salto</translation>
    </message>
</context>
<context>
    <name>map.pattern-past</name>
    <message>
        <source>until the jump</source>
        <translation>hasta el salto</translation>
    </message>
</context>
<context>
    <name>map.pattern-pinned</name>
    <message>
        <source>pinned by hand</source>
        <translation>fijado a mano</translation>
    </message>
</context>
<context>
    <name>map.pattern-several</name>
    <message>
        <source>several ranges, drawn together</source>
        <translation>varios intervalos, dibujados juntos</translation>
    </message>
</context>
<context>
    <name>map.picture-ram</name>
    <message>
        <source>RAM: {size}; ranges of it: {count}.</source>
        <translation>RAM: {size}; rangos de ella: {count}.</translation>
    </message>
</context>
<context>
    <name>map.picture-segment</name>
    <message>
        <source>{segment}: {begin} to {end}.</source>
        <translation>{segment}: {begin} a {end}.</translation>
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
        <translation>RAM · {size} en {count} intervalos</translation>
    </message>
</context>
<context>
    <name>map.reserved-by-request</name>
    <message>
        <source>reserved by the request</source>
        <translation>reservado por la petición</translation>
    </message>
</context>
<context>
    <name>map.role-crash-dump</name>
    <message>
        <source>crash dump</source>
        <translation>volcado de fallo</translation>
    </message>
</context>
<context>
    <name>map.role-device-tree</name>
    <message>
        <source>device tree</source>
        <translation>árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>map.role-firmware</name>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
</context>
<context>
    <name>map.role-gpu-memory</name>
    <message>
        <source>GPU memory</source>
        <translation>memoria de GPU</translation>
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
        <translation>núcleo</translation>
    </message>
</context>
<context>
    <name>map.role-other</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
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
        <translation>reservado</translation>
    </message>
</context>
<context>
    <name>map.role-running-kernel</name>
    <message>
        <source>running kernel</source>
        <translation>núcleo en marcha</translation>
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
        <translation>{count} intervalos, {size} en total</translation>
    </message>
</context>
<context>
    <name>map.subtitle</name>
    <message>
        <source>to scale within a piece, empty space folded</source>
        <translation>a escala dentro de un trozo, el vacío plegado</translation>
    </message>
</context>
<context>
    <name>map.title</name>
    <message>
        <source>Memory map</source>
        <translation>Mapa de memoria</translation>
    </message>
</context>
<context>
    <name>map.wraps</name>
    <message>
        <source>{size} bytes at {base} go beyond 2^64</source>
        <translation>{size} bytes en {base} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>memblock.line</name>
    <message>
        <source>this is no line &quot;0: 0x0..0xffff&quot;, with node and flag behind it or without: &quot;{text}&quot;</source>
        <translation>esto no es una línea &quot;0: 0x0..0xffff&quot;, con nodo e indicador detrás o sin ellos: &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>mismatch.continue</name>
    <message>
        <source>continue</source>
        <translation>continuar</translation>
    </message>
</context>
<context>
    <name>mismatch.reboot</name>
    <message>
        <source>reboot</source>
        <translation>reiniciar</translation>
    </message>
</context>
<context>
    <name>mismatch.stop</name>
    <message>
        <source>stop</source>
        <translation>detenerse</translation>
    </message>
</context>
<context>
    <name>outlook.appended</name>
    <message>
        <source>IMA accepts the appended signature: {why}</source>
        <translation>IMA acepta la firma añadida: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.attribute</name>
    <message>
        <source>IMA accepts security.ima: {why}</source>
        <translation>IMA acepta security.ima: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.blacklisted</name>
    <message>
        <source>IMA refuses the file, {name}: the target&apos;s blacklist has {entry}</source>
        <translation>IMA rechaza el archivo, {name}: la lista negra del destino contiene {entry}</translation>
    </message>
</context>
<context>
    <name>outlook.disabled</name>
    <message>
        <source>kexec_load_disabled is 1 on the target</source>
        <translation>kexec_load_disabled es 1 en el destino</translation>
    </message>
</context>
<context>
    <name>outlook.image-size</name>
    <message>
        <source>the arm64 Image does not say how large it is</source>
        <translation>la Image de arm64 no dice qué tamaño tiene</translation>
    </message>
</context>
<context>
    <name>outlook.limit</name>
    <message>
        <source>kexec_load_limit_reboot is 0 on the target</source>
        <translation>kexec_load_limit_reboot es 0 en el destino</translation>
    </message>
</context>
<context>
    <name>outlook.lockdown</name>
    <message>
        <source>lockdown={mode} forbids memory that is not from a file</source>
        <translation>lockdown={mode} prohíbe memoria que no viene de un archivo</translation>
    </message>
</context>
<context>
    <name>outlook.no-bzimage</name>
    <message>
        <source>the file is no bzImage, and x86_64 loads nothing else</source>
        <translation>el archivo no es un bzImage, y x86_64 no carga otra cosa</translation>
    </message>
</context>
<context>
    <name>outlook.no-call</name>
    <message>
        <source>the target&apos;s kernel was built without {option}</source>
        <translation>el núcleo del destino se construyó sin {option}</translation>
    </message>
</context>
<context>
    <name>outlook.no-file</name>
    <message>
        <source>IMA wants a signed file, and kexec_load has none</source>
        <translation>IMA quiere un archivo firmado, y kexec_load no tiene ninguno</translation>
    </message>
</context>
<context>
    <name>outlook.no-image</name>
    <message>
        <source>the file is no arm64 Image, and arm64 loads nothing else</source>
        <translation>el archivo no es una Image de arm64, y arm64 no carga otra cosa</translation>
    </message>
</context>
<context>
    <name>outlook.nobody-asks</name>
    <message>
        <source>no rule on the target asks for a signature</source>
        <translation>ninguna regla en el destino pide una firma</translation>
    </message>
</context>
<context>
    <name>outlook.nothing-forbids</name>
    <message>
        <source>nothing seen on the target forbids it</source>
        <translation>nada de lo visto en el destino lo prohíbe</translation>
    </message>
</context>
<context>
    <name>outlook.old-bzimage</name>
    <message>
        <source>the bzImage has no entry for 64 bits that may lie at any address</source>
        <translation>el bzImage no tiene una entrada de 64 bits que pueda estar en cualquier dirección</translation>
    </message>
</context>
<context>
    <name>outlook.own-lockdown</name>
    <message>
        <source>lockdown wants a kernel whose signature holds; here {name}: {why}</source>
        <translation>lockdown quiere un núcleo cuya firma sea válida; aquí {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.own-refused</name>
    <message>
        <source>the target&apos;s kernel refuses the file, {name}: {why}</source>
        <translation>el núcleo del destino rechaza el archivo, {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.passed-over</name>
    <message>
        <source>the target&apos;s kernel looks at the signature ({name}: {why}), but does not insist on it</source>
        <translation>el núcleo del destino mira la firma ({name}: {why}), pero no insiste en ella</translation>
    </message>
</context>
<context>
    <name>outlook.refused</name>
    <message>
        <source>IMA refuses the file, {name}: {why}</source>
        <translation>IMA rechaza el archivo, {name}: {why}</translation>
    </message>
</context>
<context>
    <name>outlook.secure-boot</name>
    <message>
        <source>secure boot wants a signed file, and kexec_load has none</source>
        <translation>el arranque seguro quiere un archivo firmado, y kexec_load no tiene ninguno</translation>
    </message>
</context>
<context>
    <name>outlook.short-bzimage</name>
    <message>
        <source>the bzImage ends within its real-mode part</source>
        <translation>el bzImage termina dentro de su parte de modo real</translation>
    </message>
</context>
<context>
    <name>parameter.apparmor</name>
    <message>
        <source>0 switches AppArmor off.</source>
        <translation>0 desactiva AppArmor.</translation>
    </message>
</context>
<context>
    <name>parameter.audit</name>
    <message>
        <source>0 switches auditing off.</source>
        <translation>0 desactiva la auditoría.</translation>
    </message>
</context>
<context>
    <name>parameter.boot-image</name>
    <message>
        <source>Written by boot loaders: the kernel they loaded. It means nothing to the kernel.</source>
        <translation>Lo escriben los cargadores de arranque: el núcleo que cargaron. Al núcleo no le dice nada.</translation>
    </message>
</context>
<context>
    <name>parameter.break</name>
    <message>
        <source>Gives a shell in an initrd made by initramfs-tools, before the step that it names (several with commas between them) or before premount; not where panic= is given, too.</source>
        <translation>Da un intérprete en un initrd hecho por initramfs-tools, antes del paso que nombra (varios separados por comas) o antes de premount; no si también se da panic=.</translation>
    </message>
</context>
<context>
    <name>parameter.cma</name>
    <message>
        <source>Memory for large contiguous buffers of devices; without effect on powerpc.</source>
        <translation>Memoria para grandes búferes contiguos de dispositivos; sin efecto en powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.console</name>
    <message>
        <source>Where the kernel prints and reads: hvc0 is the hypervisor&apos;s terminal, ttyS0 a serial port. Those named get the output, one of each kind; the last becomes /dev/console.</source>
        <translation>Dónde escribe y lee el núcleo: hvc0 es el terminal del hipervisor, ttyS0 un puerto serie. Los nombrados reciben la salida, uno de cada tipo; el último pasa a ser /dev/console.</translation>
    </message>
</context>
<context>
    <name>parameter.crashkernel</name>
    <message>
        <source>Memory kept free for a crash kernel: size, or size@address.</source>
        <translation>Memoria mantenida libre para un núcleo de fallo: tamaño, o tamaño@dirección.</translation>
    </message>
</context>
<context>
    <name>parameter.debug</name>
    <message>
        <source>All messages reach the console, those for debugging, too. systemd logs for debugging as well, and an initrd made by initramfs-tools writes what it does to /run/initramfs/initramfs.debug.</source>
        <translation>Todos los mensajes llegan a la consola, también los de depuración. systemd también registra entonces para depurar, y un initrd hecho por initramfs-tools escribe lo que hace en /run/initramfs/initramfs.debug.</translation>
    </message>
</context>
<context>
    <name>parameter.default-hugepagesz</name>
    <message>
        <source>The size of huge page that is meant where none is named.</source>
        <translation>El tamaño de página grande que se entiende donde no se nombra ninguno.</translation>
    </message>
</context>
<context>
    <name>parameter.disable-radix</name>
    <message>
        <source>Uses the hash page tables although the CPU knows radix; in a guest less memory is reachable at the start of the boot then. A guest keeps radix over a kexec if that was agreed at its first boot.</source>
        <translation>Usa las tablas de páginas hash aunque la CPU conozca radix; en un invitado, al comienzo del arranque se alcanza entonces menos memoria. Un invitado conserva radix tras un kexec si así se acordó en su primer arranque.</translation>
    </message>
</context>
<context>
    <name>parameter.earlycon</name>
    <message>
        <source>Prints through a simple driver before the real console is up.</source>
        <translation>Escribe por un controlador sencillo antes de que esté la consola de verdad.</translation>
    </message>
</context>
<context>
    <name>parameter.earlyprintk</name>
    <message>
        <source>An older way to print before the console is up; without effect on powerpc, where the kernel&apos;s configuration chooses the early console.</source>
        <translation>Una manera más antigua de escribir antes de que la consola esté lista; sin efecto en powerpc, donde la configuración del núcleo elige la consola temprana.</translation>
    </message>
</context>
<context>
    <name>parameter.elfcorehdr</name>
    <message>
        <source>Tells a crash kernel where the dead kernel&apos;s memory is described; wrong for a normal boot.</source>
        <translation>Dice a un núcleo de fallo dónde se describe la memoria del núcleo muerto; erróneo en un arranque normal.</translation>
    </message>
</context>
<context>
    <name>parameter.enforcing</name>
    <message>
        <source>0 lets SELinux report only.</source>
        <translation>0 deja que SELinux solo informe.</translation>
    </message>
</context>
<context>
    <name>parameter.evm</name>
    <message>
        <source>&quot;fix&quot; lets security.evm, which seals the other extended attributes, be written even where it does not fit.</source>
        <translation>&quot;fix&quot; deja escribir security.evm, que sella los demás atributos extendidos, también donde no concuerda.</translation>
    </message>
</context>
<context>
    <name>parameter.fadump</name>
    <message>
        <source>Firmware-assisted dump: at a crash the firmware keeps memory and boots again.</source>
        <translation>Volcado asistido por firmware: en un fallo el firmware conserva la memoria y arranca de nuevo.</translation>
    </message>
</context>
<context>
    <name>parameter.fips</name>
    <message>
        <source>1 puts cryptography into FIPS mode.</source>
        <translation>1 pone la criptografía en modo FIPS.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepages</name>
    <message>
        <source>So many huge pages are set aside at boot, of the size that hugepagesz= named before; each takes memory that must be free then.</source>
        <translation>Tantas páginas grandes se apartan al arrancar, del tamaño que nombró antes hugepagesz=; cada una toma memoria que debe estar libre entonces.</translation>
    </message>
</context>
<context>
    <name>parameter.hugepagesz</name>
    <message>
        <source>Size of the huge pages that the next hugepages= counts.</source>
        <translation>Tamaño de las páginas grandes que cuenta el siguiente hugepages=.</translation>
    </message>
</context>
<context>
    <name>parameter.ignore-loglevel</name>
    <message>
        <source>Every message reaches the console, whatever the log level.</source>
        <translation>Cada mensaje llega a la consola, sea cual sea el nivel.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-appraise</name>
    <message>
        <source>Whether files must carry a good hash or signature: enforce, log, fix or off.</source>
        <translation>Si los archivos deben llevar un hash o una firma buenos: enforce, log, fix u off.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-hash</name>
    <message>
        <source>The digest that IMA uses.</source>
        <translation>El resumen que usa IMA.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-policy</name>
    <message>
        <source>Built-in rules of what IMA measures or appraises.</source>
        <translation>Reglas incorporadas de lo que IMA mide o evalúa.</translation>
    </message>
</context>
<context>
    <name>parameter.ima-template</name>
    <message>
        <source>What an entry of IMA&apos;s list holds.</source>
        <translation>Qué contiene una entrada de la lista de IMA.</translation>
    </message>
</context>
<context>
    <name>parameter.init</name>
    <message>
        <source>The first program of the root file system, in place of /sbin/init.</source>
        <translation>El primer programa del sistema de archivos raíz, en lugar de /sbin/init.</translation>
    </message>
</context>
<context>
    <name>parameter.initcall-debug</name>
    <message>
        <source>Names every initialisation function as it is called: shows which one hangs.</source>
        <translation>Nombra cada función de inicialización al llamarla: muestra cuál se cuelga.</translation>
    </message>
</context>
<context>
    <name>parameter.initrd</name>
    <message>
        <source>For boot loaders: the file of the initrd. A powerpc kernel takes the initrd&apos;s place from the tree, linux,initrd-start.</source>
        <translation>Para cargadores de arranque: el archivo del initrd. Un núcleo powerpc toma el sitio del initrd del árbol, linux,initrd-start.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu</name>
    <message>
        <source>&quot;nobypass&quot; lets devices reach memory by translation only, on bare metal. &quot;off&quot; is the opposite, but is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;nobypass&quot; deja que los dispositivos lleguen a la memoria solo con traducción, en máquinas sin hipervisor. &quot;off&quot; es lo contrario, pero solo se lee cuando Open Firmware arranca el núcleo, no tras un kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.iommu.passthrough</name>
    <message>
        <source>For x86 and arm64; without effect on powerpc.</source>
        <translation>Para x86 y arm64; sin efecto en powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.ip</name>
    <message>
        <source>How the network is set up before there is any program: an address, or dhcp. Initrds read it, too: one made by dracut sets up an interface for each, one made by initramfs-tools reads the last alone.</source>
        <translation>Cómo se configura la red antes de que haya programas: una dirección, o dhcp. También lo leen los initrd: uno hecho por dracut configura una interfaz por cada uno, uno hecho por initramfs-tools lee solo el último.</translation>
    </message>
</context>
<context>
    <name>parameter.irqpoll</name>
    <message>
        <source>Asks all interrupt handlers when an interrupt finds none, and at every timer tick: helps crash kernels.</source>
        <translation>Pregunta a todos los manejadores cuando ninguno atiende una interrupción, y en cada tic del temporizador: ayuda a los núcleos de fallo.</translation>
    </message>
</context>
<context>
    <name>parameter.isolcpus</name>
    <message>
        <source>CPUs that the scheduler leaves alone.</source>
        <translation>CPU que el planificador deja en paz.</translation>
    </message>
</context>
<context>
    <name>parameter.keep-bootcon</name>
    <message>
        <source>Keeps the early console on when the real one takes over.</source>
        <translation>Mantiene la consola temprana cuando toma el relevo la de verdad.</translation>
    </message>
</context>
<context>
    <name>parameter.kwb.plan</name>
    <message>
        <source>Names the plan this boot comes from; export adds it, and the booted machine can be asked for it in /proc/cmdline.</source>
        <translation>Nombra el plan de este arranque; lo añade la exportación, y la máquina arrancada lo dice en /proc/cmdline.</translation>
    </message>
</context>
<context>
    <name>parameter.lockdown</name>
    <message>
        <source>Takes rights from root to protect the kernel: integrity also forbids kexec_load; kexec_file_load with a signature stays. A further one can only make it stricter.</source>
        <translation>Quita derechos a root para proteger el núcleo: integrity también prohíbe kexec_load; queda kexec_file_load con firma. Otra indicación solo puede hacerlo más estricto.</translation>
    </message>
</context>
<context>
    <name>parameter.log-buf-len</name>
    <message>
        <source>Size of the kernel&apos;s message buffer.</source>
        <translation>Tamaño del búfer de mensajes del núcleo.</translation>
    </message>
</context>
<context>
    <name>parameter.loglevel</name>
    <message>
        <source>Messages below this number (0 to 8) reach the console.</source>
        <translation>Los mensajes por debajo de este número (0 a 8) llegan a la consola.</translation>
    </message>
</context>
<context>
    <name>parameter.lsm</name>
    <message>
        <source>The security modules, in their order.</source>
        <translation>Los módulos de seguridad, en su orden.</translation>
    </message>
</context>
<context>
    <name>parameter.maxcpus</name>
    <message>
        <source>So many CPUs are started during boot; the others can be started later.</source>
        <translation>Tantas CPU se ponen en marcha al arrancar; las demás pueden hacerlo después.</translation>
    </message>
</context>
<context>
    <name>parameter.mem</name>
    <message>
        <source>The kernel uses memory up to this size only; what lies higher, an initrd as well, is out of reach.</source>
        <translation>El núcleo usa memoria solo hasta este tamaño; lo que está más arriba, también un initrd, queda fuera de alcance.</translation>
    </message>
</context>
<context>
    <name>parameter.memmap</name>
    <message>
        <source>Declares a range of memory; without effect on powerpc.</source>
        <translation>Declara un intervalo de memoria; sin efecto en powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.mitigations</name>
    <message>
        <source>Turns protections against speculation attacks on or off together.</source>
        <translation>Activa o desactiva juntas las protecciones contra ataques de especulación.</translation>
    </message>
</context>
<context>
    <name>parameter.module.sig-enforce</name>
    <message>
        <source>Only signed modules are loaded.</source>
        <translation>Solo se cargan módulos firmados.</translation>
    </message>
</context>
<context>
    <name>parameter.nfsroot</name>
    <message>
        <source>The server and folder of a root file system over NFS.</source>
        <translation>El servidor y la carpeta de un sistema de archivos raíz por NFS.</translation>
    </message>
</context>
<context>
    <name>parameter.nmi-watchdog</name>
    <message>
        <source>1 or 0: whether CPUs that hang with interrupts off are looked for. panic or nopanic: whether the kernel panics when one is found.</source>
        <translation>1 o 0: si se buscan las CPU colgadas con las interrupciones desactivadas. panic o nopanic: si el núcleo entra en pánico al encontrar una.</translation>
    </message>
</context>
<context>
    <name>parameter.no-rfi-flush</name>
    <message>
        <source>Switches off the flush of the data cache on the way back to programs.</source>
        <translation>Desactiva el vaciado de la caché de datos al volver a los programas.</translation>
    </message>
</context>
<context>
    <name>parameter.no-stf-barrier</name>
    <message>
        <source>Leaves out the barrier against speculative store forwarding.</source>
        <translation>Omite la barrera contra el reenvío especulativo de escrituras.</translation>
    </message>
</context>
<context>
    <name>parameter.noapic</name>
    <message>
        <source>Without effect on powerpc.</source>
        <translation>Sin efecto en powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.nohz-full</name>
    <message>
        <source>CPUs whose timer tick is stopped while one task runs.</source>
        <translation>CPU cuyo tic de reloj se detiene mientras corre una sola tarea.</translation>
    </message>
</context>
<context>
    <name>parameter.noinitrd</name>
    <message>
        <source>An initrd that is a file system is not mounted; an initramfs is unpacked all the same.</source>
        <translation>Un initrd que es un sistema de archivos no se monta; un initramfs se desempaqueta de todos modos.</translation>
    </message>
</context>
<context>
    <name>parameter.nokaslr</name>
    <message>
        <source>Without effect on 64-bit powerpc, where the address of the kernel is not random.</source>
        <translation>Sin efecto en powerpc de 64 bits, donde la dirección del núcleo no es aleatoria.</translation>
    </message>
</context>
<context>
    <name>parameter.nopti</name>
    <message>
        <source>On powerpc the same as no_rfi_flush: no flush of the data cache on the way back to programs.</source>
        <translation>En powerpc, lo mismo que no_rfi_flush: sin vaciado de la caché de datos al volver a los programas.</translation>
    </message>
</context>
<context>
    <name>parameter.noresume</name>
    <message>
        <source>A hibernated system is not looked for, whatever resume= says.</source>
        <translation>No se busca un sistema hibernado, diga lo que diga resume=.</translation>
    </message>
</context>
<context>
    <name>parameter.nosmp</name>
    <message>
        <source>Uses the boot CPU alone.</source>
        <translation>Usa solo la CPU de arranque.</translation>
    </message>
</context>
<context>
    <name>parameter.nr-cpus</name>
    <message>
        <source>The kernel never uses more CPUs than this; a further one can only lower the number.</source>
        <translation>El núcleo nunca usa más CPU que estas; otra indicación solo puede bajar el número.</translation>
    </message>
</context>
<context>
    <name>parameter.oops</name>
    <message>
        <source>oops=panic makes every oops a panic.</source>
        <translation>oops=panic convierte cada oops en pánico.</translation>
    </message>
</context>
<context>
    <name>parameter.panic</name>
    <message>
        <source>Seconds until a reboot after a panic; 0 waits for ever, less than 0 not at all. An initrd made by initramfs-tools gives no shell then when it fails.</source>
        <translation>Segundos hasta reiniciar tras un pánico; 0 espera para siempre, menos de 0 no espera nada. Un initrd hecho por initramfs-tools no da entonces un intérprete cuando fracasa.</translation>
    </message>
</context>
<context>
    <name>parameter.panic-on-oops</name>
    <message>
        <source>The name of a sysctl; as a kernel parameter it is written oops=panic.</source>
        <translation>El nombre de un sysctl; como parámetro del núcleo se escribe oops=panic.</translation>
    </message>
</context>
<context>
    <name>parameter.pci</name>
    <message>
        <source>Options of the PCI core, with commas between them.</source>
        <translation>Opciones del núcleo de PCI, separadas por comas.</translation>
    </message>
</context>
<context>
    <name>parameter.possible-cpus</name>
    <message>
        <source>For x86 and s390; without effect on powerpc.</source>
        <translation>Para x86 y s390; sin efecto en powerpc.</translation>
    </message>
</context>
<context>
    <name>parameter.powersave</name>
    <message>
        <source>&quot;off&quot; keeps idle CPUs from sleeping.</source>
        <translation>&quot;off&quot; impide que duerman las CPU ociosas.</translation>
    </message>
</context>
<context>
    <name>parameter.ppc-tm</name>
    <message>
        <source>&quot;off&quot; switches transactional memory off.</source>
        <translation>«off» desactiva la memoria transaccional.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.devkmsg</name>
    <message>
        <source>What programs may write into the kernel&apos;s log.</source>
        <translation>Qué pueden escribir los programas en el registro del núcleo.</translation>
    </message>
</context>
<context>
    <name>parameter.printk.time</name>
    <message>
        <source>Puts the time in front of every message.</source>
        <translation>Pone la hora delante de cada mensaje.</translation>
    </message>
</context>
<context>
    <name>parameter.quiet</name>
    <message>
        <source>Only errors reach the console: a boot that hangs then hangs in silence. systemd tells of failures alone, too.</source>
        <translation>Solo los errores llegan a la consola: un arranque que se cuelga lo hace en silencio. También systemd informa solo de los fallos.</translation>
    </message>
</context>
<context>
    <name>parameter.radix-hcall-invalidate</name>
    <message>
        <source>&quot;on&quot; leaves flushes of radix page tables to the hypervisor. It is read only when Open Firmware starts the kernel; a kexec keeps what was agreed then.</source>
        <translation>&quot;on&quot; deja al hipervisor los vaciados de tablas de páginas radix. Solo se lee cuando Open Firmware arranca el núcleo; un kexec conserva lo acordado entonces.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-bootloader</name>
    <message>
        <source>Whether the seed of the device tree counts as randomness.</source>
        <translation>Si la semilla del árbol de dispositivos cuenta como azar.</translation>
    </message>
</context>
<context>
    <name>parameter.random.trust-cpu</name>
    <message>
        <source>Whether the CPU&apos;s random numbers count as randomness.</source>
        <translation>Si los números aleatorios de la CPU cuentan como azar.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.break</name>
    <message>
        <source>Gives a shell in the initrd (dracut): before the step that it names, or at the end if it names none.</source>
        <translation>Da un intérprete en el initrd (dracut): antes del paso que nombra, o al final si no nombra ninguno.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.debug</name>
    <message>
        <source>The initrd (dracut) logs every command of its scripts: to the journal, or without systemd to /run/initramfs/init.log. 0 switches that off.</source>
        <translation>El initrd (dracut) registra cada orden de sus guiones: en el journal, o sin systemd en /run/initramfs/init.log. 0 lo desactiva.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.luks.uuid</name>
    <message>
        <source>An encrypted device that the initrd (dracut, systemd) opens; it leaves alone those that are not named.</source>
        <translation>Un dispositivo cifrado que abre el initrd (dracut, systemd); no toca los que no se nombran.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.lvm.lv</name>
    <message>
        <source>A logical volume, as group/name, that the initrd (dracut) activates; it leaves alone those that are not named.</source>
        <translation>Un volumen lógico, como grupo/nombre, que activa el initrd (dracut); no toca los que no se nombran.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.md.uuid</name>
    <message>
        <source>An array that the initrd (dracut) assembles; it leaves alone those that are not named.</source>
        <translation>Un conjunto que ensambla el initrd (dracut); no toca los que no se nombran.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.neednet</name>
    <message>
        <source>1: the initrd (dracut) sets up the network although its root file system does not need it.</source>
        <translation>1: el initrd (dracut) configura la red aunque su sistema de archivos raíz no la necesite.</translation>
    </message>
</context>
<context>
    <name>parameter.rd.shell</name>
    <message>
        <source>Whether the initrd (dracut) gives a shell when it cannot mount the root file system: it does, unless this is 0.</source>
        <translation>Si el initrd (dracut) da un intérprete cuando no puede montar el sistema de archivos raíz: lo hace, salvo con 0.</translation>
    </message>
</context>
<context>
    <name>parameter.rdinit</name>
    <message>
        <source>The first program of the initrd, in place of /init.</source>
        <translation>El primer programa del initrd, en lugar de /init.</translation>
    </message>
</context>
<context>
    <name>parameter.reset-devices</name>
    <message>
        <source>Drivers reset their devices first: for crash kernels, whose devices were left running.</source>
        <translation>Los controladores reinician primero sus dispositivos: para núcleos de fallo, cuyos dispositivos seguían en marcha.</translation>
    </message>
</context>
<context>
    <name>parameter.resume</name>
    <message>
        <source>The device that holds a hibernated system.</source>
        <translation>El dispositivo que guarda un sistema hibernado.</translation>
    </message>
</context>
<context>
    <name>parameter.retain-initrd</name>
    <message>
        <source>Keeps the initrd in memory after it was unpacked, so that a later kexec must keep clear of it.</source>
        <translation>Conserva el initrd en memoria tras desempaquetarlo, así que un kexec posterior debe evitarlo.</translation>
    </message>
</context>
<context>
    <name>parameter.ro</name>
    <message>
        <source>Mounts the root file system read-only at first. Of ro and rw the last counts.</source>
        <translation>Monta primero el sistema de archivos raíz solo para lectura. De ro y rw cuenta el último.</translation>
    </message>
</context>
<context>
    <name>parameter.root</name>
    <message>
        <source>The device or file system that becomes / if no initrd decides otherwise. UUID= and LABEL= are understood by initrds alone.</source>
        <translation>El dispositivo o sistema de archivos que pasa a ser / si ningún initrd decide otra cosa. UUID= y LABEL= solo los entienden los initrd.</translation>
    </message>
</context>
<context>
    <name>parameter.rootdelay</name>
    <message>
        <source>Seconds that the kernel waits before it mounts the root file system; in an initrd made by initramfs-tools the longest wait for its device.</source>
        <translation>Segundos que espera el núcleo antes de montar el sistema de archivos raíz; en un initrd hecho por initramfs-tools, la espera más larga de su dispositivo.</translation>
    </message>
</context>
<context>
    <name>parameter.rootflags</name>
    <message>
        <source>Mount options of the root file system.</source>
        <translation>Opciones de montaje del sistema de archivos raíz.</translation>
    </message>
</context>
<context>
    <name>parameter.rootfstype</name>
    <message>
        <source>The type of the root file system; the kernel tries several, with commas between them, in turn.</source>
        <translation>El tipo del sistema de archivos raíz; el núcleo prueba por turno varios separados por comas.</translation>
    </message>
</context>
<context>
    <name>parameter.rootwait</name>
    <message>
        <source>Waits until the root device appears.</source>
        <translation>Espera a que aparezca el dispositivo raíz.</translation>
    </message>
</context>
<context>
    <name>parameter.rw</name>
    <message>
        <source>Mounts the root file system writable. Of ro and rw the last counts.</source>
        <translation>Monta el sistema de archivos raíz con escritura. De ro y rw cuenta el último.</translation>
    </message>
</context>
<context>
    <name>parameter.security</name>
    <message>
        <source>The older way to choose one security module.</source>
        <translation>El modo más antiguo de elegir un módulo de seguridad.</translation>
    </message>
</context>
<context>
    <name>parameter.selinux</name>
    <message>
        <source>0 switches SELinux off.</source>
        <translation>0 desactiva SELinux.</translation>
    </message>
</context>
<context>
    <name>parameter.smt-enabled</name>
    <message>
        <source>Threads used on each core of a POWER machine: on, off or a number.</source>
        <translation>Hilos usados en cada núcleo de procesador de una máquina POWER: on, off o un número.</translation>
    </message>
</context>
<context>
    <name>parameter.softlockup-panic</name>
    <message>
        <source>1 makes the kernel panic when a CPU hangs in it.</source>
        <translation>1 hace que el núcleo entre en pánico cuando una CPU se cuelga en él.</translation>
    </message>
</context>
<context>
    <name>parameter.svm</name>
    <message>
        <source>&quot;on&quot; asks for a secure guest on machines with an ultravisor. It is read only when Open Firmware starts the kernel, not after a kexec.</source>
        <translation>&quot;on&quot; pide un invitado seguro en máquinas con ultravisor. Solo se lee cuando Open Firmware arranca el núcleo, no tras un kexec.</translation>
    </message>
</context>
<context>
    <name>parameter.swiotlb</name>
    <message>
        <source>Size of the buffer for devices that cannot reach all memory, in units of 2 KiB.</source>
        <translation>Tamaño del búfer para dispositivos que no llegan a toda la memoria, en unidades de 2 KiB.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.log-level</name>
    <message>
        <source>How much systemd logs: from emerg, the least, over alert, crit, err, warning, notice and info to debug, or 0 to 7.</source>
        <translation>Cuánto registra systemd: desde emerg, lo mínimo, pasando por alert, crit, err, warning, notice e info, hasta debug, o de 0 a 7.</translation>
    </message>
</context>
<context>
    <name>parameter.systemd.unit</name>
    <message>
        <source>The unit that systemd starts in the main system, in place of the default target; rd.systemd.unit is the same for the initrd.</source>
        <translation>La unidad que arranca systemd en el sistema principal, en lugar del objetivo predeterminado; rd.systemd.unit es lo mismo para el initrd.</translation>
    </message>
</context>
<context>
    <name>parameter.transparent-hugepage</name>
    <message>
        <source>When the kernel uses huge pages by itself.</source>
        <translation>Cuándo usa el núcleo páginas grandes por sí mismo.</translation>
    </message>
</context>
<context>
    <name>parameter.udbg-immortal</name>
    <message>
        <source>Keeps the early powerpc console on beside the real one: the last lines of a kernel that dies are not lost.</source>
        <translation>Mantiene la consola temprana de powerpc junto a la de verdad: no se pierden las últimas líneas de un núcleo que muere.</translation>
    </message>
</context>
<context>
    <name>parameter.usbcore.autosuspend</name>
    <message>
        <source>Seconds until an idle USB device sleeps.</source>
        <translation>Segundos hasta que duerme un dispositivo USB ocioso.</translation>
    </message>
</context>
<context>
    <name>parameter.video</name>
    <message>
        <source>Mode of a display.</source>
        <translation>Modo de una pantalla.</translation>
    </message>
</context>
<context>
    <name>parameter.vt.global-cursor-default</name>
    <message>
        <source>0 hides the cursor of text consoles.</source>
        <translation>0 oculta el cursor de las consolas de texto.</translation>
    </message>
</context>
<context>
    <name>parameter.xive</name>
    <message>
        <source>&quot;off&quot; uses the older XICS interrupt controller on POWER9 and later. A guest keeps XIVE over a kexec if that was agreed at its first boot.</source>
        <translation>&quot;off&quot; usa el antiguo controlador de interrupciones XICS en POWER9 y posteriores. Un invitado conserva XIVE tras un kexec si así se acordó en su primer arranque.</translation>
    </message>
</context>
<context>
    <name>parameter.xmon</name>
    <message>
        <source>The kernel&apos;s own debugger: early enters it at once, on at a crash, off never.</source>
        <translation>El depurador del propio núcleo: early entra enseguida, on en un fallo, off nunca.</translation>
    </message>
</context>
<context>
    <name>pcr.bad</name>
    <message>
        <source>register values were expected, as tpm2 pcrread or /sys/class/tpm/tpm0/pcr-sha256/10 has them</source>
        <translation>se esperaban valores de registros, como los dan tpm2 pcrread o /sys/class/tpm/tpm0/pcr-sha256/10</translation>
    </message>
</context>
<context>
    <name>picture.cannot-write</name>
    <message>
        <source>cannot write: {why}</source>
        <translation>no se puede escribir: {why}</translation>
    </message>
</context>
<context>
    <name>picture.no-plan</name>
    <message>
        <source>there is no plan to draw</source>
        <translation>no hay plan que dibujar</translation>
    </message>
</context>
<context>
    <name>picture.suffix</name>
    <message>
        <source>pictures are written as .png, .svg or .pdf</source>
        <translation>las imágenes se escriben como .png, .svg o .pdf</translation>
    </message>
</context>
<context>
    <name>pkcs7.malformed</name>
    <message>
        <source>the PKCS#7 message is malformed</source>
        <translation>el mensaje PKCS#7 está mal formado</translation>
    </message>
</context>
<context>
    <name>pkcs7.not-signed</name>
    <message>
        <source>the PKCS#7 message is no signed data but {kind}</source>
        <translation>el mensaje PKCS#7 no son datos firmados, sino {kind}</translation>
    </message>
</context>
<context>
    <name>plan-view.range</name>
    <message>
        <source>the range ends before it begins</source>
        <translation>el intervalo acaba antes de empezar</translation>
    </message>
</context>
<context>
    <name>plan-view.schema</name>
    <message>
        <source>the schema &quot;{schema}&quot; is no plan&apos;s</source>
        <translation>el esquema &quot;{schema}&quot; no es el de un plan</translation>
    </message>
</context>
<context>
    <name>plan-view.segments</name>
    <message>
        <source>there are too many segments</source>
        <translation>hay demasiados segmentos</translation>
    </message>
</context>
<context>
    <name>plan-view.size</name>
    <message>
        <source>the plan has more than 1 GiB</source>
        <translation>el plan tiene más de 1 GiB</translation>
    </message>
</context>
<context>
    <name>plan-view.wraps</name>
    <message>
        <source>the segment goes beyond 2^64</source>
        <translation>el segmento pasa de 2^64</translation>
    </message>
</context>
<context>
    <name>plan.allocator-unknown</name>
    <message>
        <source>there is no allocator {name}</source>
        <translation>no hay ningún asignador {name}</translation>
    </message>
</context>
<context>
    <name>plan.cmdline-utf8</name>
    <message>
        <source>the command line is not UTF-8 at byte {at}</source>
        <translation>la línea de órdenes no es UTF-8 en el byte {at}</translation>
    </message>
</context>
<context>
    <name>plan.kernel-zeros</name>
    <message>
        <source>{zeros} bytes of zeros behind the PT_LOADs are more than any kernel has ({most} may be)</source>
        <translation>{zeros} bytes de ceros tras los PT_LOAD son más de los que tiene ningún núcleo ({most} como máximo)</translation>
    </message>
</context>
<context>
    <name>plan.load-outside</name>
    <message>
        <source>a PT_LOAD lies outside the file</source>
        <translation>un PT_LOAD está fuera del archivo</translation>
    </message>
</context>
<context>
    <name>plan.load-overlap</name>
    <message>
        <source>the PT_LOAD at {paddr} overlaps another or lies too far from it</source>
        <translation>el PT_LOAD en {paddr} se solapa con otro o está demasiado lejos de él</translation>
    </message>
</context>
<context>
    <name>plan.load-size</name>
    <message>
        <source>the PT_LOAD at {paddr} is {size} bytes long, which no machine holds</source>
        <translation>el PT_LOAD en {paddr} mide {size} bytes, que no caben en ninguna máquina</translation>
    </message>
</context>
<context>
    <name>plan.machine-unknown</name>
    <message>
        <source>a kernel for ELF machine {machine} cannot be planned; ppc64 (21) can</source>
        <translation>no se puede planificar un núcleo para la máquina ELF {machine}; ppc64 (21) sí</translation>
    </message>
</context>
<context>
    <name>plan.many-edits</name>
    <message>
        <source>more than {most} edits of the device tree</source>
        <translation>más de {most} cambios del árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>plan.no-kernel</name>
    <message>
        <source>a plan needs a kernel</source>
        <translation>un plan necesita un núcleo</translation>
    </message>
</context>
<context>
    <name>plan.no-purgatory-file</name>
    <message>
        <source>the purgatory&apos;s file is missing</source>
        <translation>falta el archivo del purgatory</translation>
    </message>
</context>
<context>
    <name>plan.no-target</name>
    <message>
        <source>a plan needs a target: a snapshot or a device tree</source>
        <translation>un plan necesita un destino: una instantánea o un árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>plan.page-size</name>
    <message>
        <source>the page size must be a power of two from 4 KiB to 16 MiB</source>
        <translation>el tamaño de página debe ser una potencia de dos de 4 KiB a 16 MiB</translation>
    </message>
</context>
<context>
    <name>plan.pin-unknown</name>
    <message>
        <source>there is no segment {segment} to pin (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</source>
        <translation>no hay segmento {segment} que fijar (kernel, purgatory, initrd, fdt, stack, backup, elfcorehdr)</translation>
    </message>
</context>
<context>
    <name>plan.purgatory-symbol-size</name>
    <message>
        <source>symbol {symbol} of the purgatory is {size} bytes long or has no bytes in the file; 4 or 8 are wanted</source>
        <translation>el símbolo {symbol} del purgatory mide {size} bytes o no tiene bytes en el archivo; se quieren 4 u 8</translation>
    </message>
</context>
<context>
    <name>plan.segment-wraps</name>
    <message>
        <source>{size} bytes for {segment} at {address} go beyond 2^64</source>
        <translation>{size} bytes para {segment} en {address} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>plan.two-cmdlines</name>
    <message>
        <source>either a command line or the target&apos;s own, not both</source>
        <translation>o una línea de órdenes o la del destino, no ambas</translation>
    </message>
</context>
<context>
    <name>recovery.no-folder</name>
    <message>
        <source>cannot be made; changes are not kept</source>
        <translation>no se puede crear; los cambios no se guardan</translation>
    </message>
</context>
<context>
    <name>rehearsal.banner</name>
    <message>
        <source>the purgatory speaks</source>
        <translation>el purgatory habla</translation>
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
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>rehearsal.compared</name>
    <message>
        <source>memory equals the manifest</source>
        <translation>la memoria coincide con el manifiesto</translation>
    </message>
</context>
<context>
    <name>rehearsal.crash</name>
    <message>
        <source>a crash image cannot be rehearsed: it needs the kernel that dies</source>
        <translation>una imagen de fallo no puede ensayarse: necesita el núcleo que muere</translation>
    </message>
</context>
<context>
    <name>rehearsal.differs</name>
    <message>
        <source>its {what} is another</source>
        <translation>es otro: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.entered</name>
    <message>
        <source>it entered the kernel</source>
        <translation>entró en el núcleo</translation>
    </message>
</context>
<context>
    <name>rehearsal.file-missing</name>
    <message>
        <source>{file} is missing in the bundle</source>
        <translation>falta {file} en el paquete</translation>
    </message>
</context>
<context>
    <name>rehearsal.first-line</name>
    <message>
        <source>the kernel&apos;s first line</source>
        <translation>la primera línea del núcleo</translation>
    </message>
</context>
<context>
    <name>rehearsal.install-emulator</name>
    <message>
        <source>on Debian it is in the package qemu-system-ppc</source>
        <translation>en Debian está en el paquete qemu-system-ppc</translation>
    </message>
</context>
<context>
    <name>rehearsal.killed</name>
    <message>
        <source>QEMU was ended from outside</source>
        <translation>QEMU fue terminado desde fuera</translation>
    </message>
</context>
<context>
    <name>rehearsal.left-out</name>
    <message>
        <source>, without its {what}</source>
        <translation>, sin: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.linux-purgatory</name>
    <message>
        <source>the purgatory of the target&apos;s kernel cannot be rehearsed: its bytes are in that kernel</source>
        <translation>el purgatory del núcleo del destino no se puede ensayar: sus bytes están en ese núcleo</translation>
    </message>
</context>
<context>
    <name>rehearsal.marker</name>
    <message>
        <source>the plan&apos;s marker</source>
        <translation>la marca del plan</translation>
    </message>
</context>
<context>
    <name>rehearsal.memory</name>
    <message>
        <source>{machine} needs at least {least} of memory, in steps of {step}</source>
        <translation>{machine} necesita al menos {least} de memoria, en pasos de {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-bundle</name>
    <message>
        <source>is no bundle: it has no manifest.json</source>
        <translation>no es un paquete: no tiene manifest.json</translation>
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
        <translation>no se puede crear una carpeta para los archivos del emulador: {why}</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-kernel</name>
    <message>
        <source>the bundle has no kernel</source>
        <translation>el paquete no tiene núcleo</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-room</name>
    <message>
        <source>the machine has not memory enough to hold the segments twice</source>
        <translation>la máquina no tiene memoria bastante para contener los segmentos dos veces</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-target</name>
    <message>
        <source>without a target there is no running kernel to take a command line from</source>
        <translation>sin destino no hay núcleo en marcha del que tomar una línea de órdenes</translation>
    </message>
</context>
<context>
    <name>rehearsal.no-tree</name>
    <message>
        <source>the emulated {machine} did not tell its tree in {seconds} s</source>
        <translation>la máquina emulada {machine} no dijo su árbol en {seconds} s</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-run</name>
    <message>
        <source>a segment has no room, so nothing was run</source>
        <translation>un segmento no tiene sitio, así que no se ejecutó nada</translation>
    </message>
</context>
<context>
    <name>rehearsal.not-seen</name>
    <message>
        <source>not seen: {step}</source>
        <translation>no visto: {step}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-here</name>
    <message>
        <source>it has no {what}</source>
        <translation>no tiene: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.only-there</name>
    <message>
        <source>it has {what}, QEMU&apos;s has not</source>
        <translation>solo allí, no en QEMU: {what}</translation>
    </message>
</context>
<context>
    <name>rehearsal.other-model</name>
    <message>
        <source>it is a {model}</source>
        <translation>es una {model}</translation>
    </message>
</context>
<context>
    <name>rehearsal.panicked</name>
    <message>
        <source>the new kernel panicked</source>
        <translation>el nuevo núcleo entró en pánico</translation>
    </message>
</context>
<context>
    <name>rehearsal.plan-errors</name>
    <message>
        <source>the plan has errors ({count}), whatever was seen</source>
        <translation>el plan tiene errores ({count}), se haya visto lo que se haya visto</translation>
    </message>
</context>
<context>
    <name>rehearsal.replanned</name>
    <message>
        <source>The plan was made for another machine than QEMU&apos;s {machine} ({why}); it is made again on that one&apos;s own tree{without}.{purgatory}</source>
        <translation>El plan se hizo para otra máquina que {machine} de QEMU ({why}); se hace de nuevo sobre el árbol de esta{without}.{purgatory}</translation>
    </message>
</context>
<context>
    <name>rehearsal.segment-size</name>
    <message>
        <source>{file} does not fit its segment</source>
        <translation>{file} no cabe en su segmento</translation>
    </message>
</context>
<context>
    <name>rehearsal.slot-outside</name>
    <message>
        <source>a late slot or digest row lies outside the segment {segment}</source>
        <translation>un hueco tardío o una fila de resumen está fuera del segmento {segment}</translation>
    </message>
</context>
<context>
    <name>rehearsal.stage-there</name>
    <message>
        <source>its {segment} goes where the first stage or firmware is here</source>
        <translation>su {segment} va donde aquí están la primera etapa o el firmware</translation>
    </message>
</context>
<context>
    <name>rehearsal.stands-in</name>
    <message>
        <source> The bundle&apos;s purgatory is not the built-in one and fixed to its place: the built-in one stands in for it.</source>
        <translation> El purgatory del paquete no es el incorporado y está atado a su lugar: el incorporado lo sustituye.</translation>
    </message>
</context>
<context>
    <name>rehearsal.trouble</name>
    <message>
        <source>the console says: {line}</source>
        <translation>la consola dice: {line}</translation>
    </message>
</context>
<context>
    <name>rehearsal.until</name>
    <message>
        <source>the text to wait for</source>
        <translation>el texto esperado</translation>
    </message>
</context>
<context>
    <name>rehearsal.verified</name>
    <message>
        <source>it verified all segments</source>
        <translation>verificó todos los segmentos</translation>
    </message>
</context>
<context>
    <name>relocation.addend-from</name>
    <message>
        <source>addend of the row in the object</source>
        <translation>sumando de la fila en el objeto</translation>
    </message>
</context>
<context>
    <name>relocation.place-from</name>
    <message>
        <source>the place: {section} + {offset}</source>
        <translation>el lugar: {section} + {offset}</translation>
    </message>
</context>
<context>
    <name>relocation.slot-from</name>
    <message>
        <source>address of the GOT slot that holds {symbol}</source>
        <translation>dirección de la casilla GOT que contiene {symbol}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-in</name>
    <message>
        <source>{symbol} in {section}</source>
        <translation>{symbol} en {section}</translation>
    </message>
</context>
<context>
    <name>relocation.symbol-outside</name>
    <message>
        <source>{symbol}, outside the image</source>
        <translation>{symbol}, fuera de la imagen</translation>
    </message>
</context>
<context>
    <name>relocation.toc-from</name>
    <message>
        <source>TOC pointer: 0x8000 behind the start of the TOC</source>
        <translation>puntero TOC: 0x8000 tras el comienzo de la TOC</translation>
    </message>
</context>
<context>
    <name>relocations.addend</name>
    <message>
        <source>addend</source>
        <translation>sumando</translation>
    </message>
</context>
<context>
    <name>relocations.after</name>
    <message>
        <source>bytes after</source>
        <translation>bytes después</translation>
    </message>
</context>
<context>
    <name>relocations.before</name>
    <message>
        <source>bytes before</source>
        <translation>bytes antes</translation>
    </message>
</context>
<context>
    <name>relocations.formula</name>
    <message>
        <source>formula with its numbers</source>
        <translation>fórmula con sus números</translation>
    </message>
</context>
<context>
    <name>relocations.instruction</name>
    <message>
        <source>instruction after</source>
        <translation>instrucción después</translation>
    </message>
</context>
<context>
    <name>relocations.instruction-before</name>
    <message>
        <source>instruction before</source>
        <translation>instrucción antes</translation>
    </message>
</context>
<context>
    <name>relocations.place</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>relocations.reach</name>
    <message>
        <source>reach used</source>
        <translation>alcance usado</translation>
    </message>
</context>
<context>
    <name>relocations.room</name>
    <message>
        <source>to the limit</source>
        <translation>hasta el límite</translation>
    </message>
</context>
<context>
    <name>relocations.section</name>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
</context>
<context>
    <name>relocations.symbol</name>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
</context>
<context>
    <name>relocations.type</name>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
</context>
<context>
    <name>relocations.value</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>remedy-do.add-word</name>
    <message>
        <source>Add {word}</source>
        <translation>Añadir {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.align</name>
    <message>
        <source>Pin {segment} at {address}</source>
        <translation>Fijar {segment} en {address}</translation>
    </message>
</context>
<context>
    <name>remedy-do.builtin-purgatory</name>
    <message>
        <source>Use the built-in purgatory</source>
        <translation>Usar el purgatory incorporado</translation>
    </message>
</context>
<context>
    <name>remedy-do.console</name>
    <message>
        <source>Use {right}</source>
        <translation>Usar {right}</translation>
    </message>
</context>
<context>
    <name>remedy-do.crashkernel</name>
    <message>
        <source>Leave the place out of crashkernel=</source>
        <translation>Quitar el lugar de crashkernel=</translation>
    </message>
</context>
<context>
    <name>remedy-do.delete</name>
    <message>
        <source>Delete {what}</source>
        <translation>Borrar {what}</translation>
    </message>
</context>
<context>
    <name>remedy-do.edits</name>
    <message>
        <source>Take the edits that do it out</source>
        <translation>Quitar los cambios que lo hacen</translation>
    </message>
</context>
<context>
    <name>remedy-do.elfcorehdr</name>
    <message>
        <source>Take elfcorehdr= out of the command line</source>
        <translation>Quitar elfcorehdr= de la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>remedy-do.ima-log</name>
    <message>
        <source>Hand the measurement log over</source>
        <translation>Entregar el registro de medidas</translation>
    </message>
</context>
<context>
    <name>remedy-do.named-initrd</name>
    <message>
        <source>Take the initrd out of /chosen</source>
        <translation>Quitar el initrd de /chosen</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-ima-log</name>
    <message>
        <source>Hand no measurement log over</source>
        <translation>No entregar registro de medidas</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-initrd</name>
    <message>
        <source>Take {file} out of the request</source>
        <translation>Quitar {file} de la petición</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-pins</name>
    <message>
        <source>Take all pins out</source>
        <translation>Quitar todas las fijaciones</translation>
    </message>
</context>
<context>
    <name>remedy-do.no-reserves</name>
    <message>
        <source>Take all reserved ranges out</source>
        <translation>Quitar todos los intervalos reservados</translation>
    </message>
</context>
<context>
    <name>remedy-do.one-root</name>
    <message>
        <source>Leave {root} only</source>
        <translation>Dejar solo {root}</translation>
    </message>
</context>
<context>
    <name>remedy-do.page-size</name>
    <message>
        <source>Use the target&apos;s page size, {size}</source>
        <translation>Usar el tamaño de página del destino, {size}</translation>
    </message>
</context>
<context>
    <name>remedy-do.stop</name>
    <message>
        <source>Stop when a segment is damaged</source>
        <translation>Detenerse cuando un segmento está dañado</translation>
    </message>
</context>
<context>
    <name>remedy-do.target-cmdline</name>
    <message>
        <source>Use the target&apos;s own command line</source>
        <translation>Usar la línea de órdenes del destino</translation>
    </message>
</context>
<context>
    <name>remedy-do.unpin</name>
    <message>
        <source>Take the pin of {segment} out</source>
        <translation>Quitar la fijación de {segment}</translation>
    </message>
</context>
<context>
    <name>remedy-do.unreserve</name>
    <message>
        <source>Let {range} be used</source>
        <translation>Dejar que se use {range}</translation>
    </message>
</context>
<context>
    <name>remedy-do.without-word</name>
    <message>
        <source>Leave {word} out</source>
        <translation>Quitar {word}</translation>
    </message>
</context>
<context>
    <name>remedy-do.workbench</name>
    <message>
        <source>Use the workbench allocator</source>
        <translation>Usar el asignador workbench</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block</name>
    <message>
        <source>Use an allocator that stays below {block}, or pin the segment lower.</source>
        <translation>Use un asignador que quede por debajo de {block}, o fije el segmento más abajo.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-radix</name>
    <message>
        <source>Nothing, as long as the new kernel runs with the radix MMU.</source>
        <translation>Nada, mientras el nuevo núcleo corra con la MMU radix.</translation>
    </message>
</context>
<context>
    <name>remedy.above-first-block-unknown</name>
    <message>
        <source>Use the workbench allocator, which stays below {block}, or a kernel file with symbols.</source>
        <translation>Use el asignador workbench, que queda por debajo de {block}, o un archivo de núcleo con símbolos.</translation>
    </message>
</context>
<context>
    <name>remedy.allocator-gives-up</name>
    <message>
        <source>Choose another allocator.</source>
        <translation>Elija otro asignador.</translation>
    </message>
</context>
<context>
    <name>remedy.already-loaded</name>
    <message>
        <source>Look at who loaded it (a unit of systemd, perhaps).</source>
        <translation>Mire quién lo cargó (quizá una unidad de systemd).</translation>
    </message>
</context>
<context>
    <name>remedy.bare-tree</name>
    <message>
        <source>Capture a snapshot on the target with the script of this project.</source>
        <translation>Tome una instantánea en el destino con el guion de este proyecto.</translation>
    </message>
</context>
<context>
    <name>remedy.boot-cpu-missing</name>
    <message>
        <source>Take the tree from the running target, or do not remove the boot CPU&apos;s node.</source>
        <translation>Tome el árbol del destino en marcha, o no quite el nodo de la CPU de arranque.</translation>
    </message>
</context>
<context>
    <name>remedy.bundle-untrusted</name>
    <message>
        <source>Get the bundle signed (kwb sign), or name the certificate of who has signed it, if you trust it. --force does not set this aside.</source>
        <translation>Haga firmar el paquete (kwb sign) o nombre el certificado de quien lo firmó, si confía en él. --force no lo pasa por alto.</translation>
    </message>
</context>
<context>
    <name>remedy.byte-order-assumed</name>
    <message>
        <source>Give --old-byte-order, or use a snapshot instead of a bare tree.</source>
        <translation>Dé --old-byte-order, o use una instantánea en lugar de un árbol desnudo.</translation>
    </message>
</context>
<context>
    <name>remedy.capture-leftover</name>
    <message>
        <source>Take it out: a hand edit or another command line.</source>
        <translation>Quítelo: un cambio a mano u otra línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-empty</name>
    <message>
        <source>Give --cmdline, or --cmdline-from-target.</source>
        <translation>Dé --cmdline, o --cmdline-from-target.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-ignored</name>
    <message>
        <source>Write the command line into the tree, or edit /chosen:bootargs with --edits.</source>
        <translation>Escriba la línea de órdenes en el árbol, o cambie /chosen:bootargs con --edits.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-not-captured</name>
    <message>
        <source>Give --cmdline, or capture the snapshot again.</source>
        <translation>Dé --cmdline, o tome la instantánea de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-root-twice</name>
    <message>
        <source>Leave the one that is meant.</source>
        <translation>Deje el que se quiere.</translation>
    </message>
</context>
<context>
    <name>remedy.cmdline-too-long</name>
    <message>
        <source>Shorten it by {excess} bytes.</source>
        <translation>Acórtela en {excess} bytes.</translation>
    </message>
</context>
<context>
    <name>remedy.console-parameter</name>
    <message>
        <source>Use console={expected}.</source>
        <translation>Use console={expected}.</translation>
    </message>
</context>
<context>
    <name>remedy.cpus-missing</name>
    <message>
        <source>Use the workbench allocator, which starts from the live tree, or bring the tree up to date.</source>
        <translation>Use el asignador workbench, que parte del árbol vivo, o ponga el árbol al día.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-all-cpus</name>
    <message>
        <source>Add nr_cpus=1, unless the dump needs more to be saved in time.</source>
        <translation>Añada nr_cpus=1, salvo que el volcado necesite más para guardarse a tiempo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-already-loaded</name>
    <message>
        <source>Stop what loads it (kdump-tools, kdump.service), so that it does not load its own again.</source>
        <translation>Detenga lo que lo carga (kdump-tools, kdump.service), para que no vuelva a cargar el suyo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-crashkernel</name>
    <message>
        <source>Leave it out.</source>
        <translation>Quítelo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cmdline-elfcorehdr</name>
    <message>
        <source>Leave it out; the plan adds its own.</source>
        <translation>Quítelo; el plan añade el suyo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-cross-endian</name>
    <message>
        <source>Use a crash kernel of the running kernel&apos;s byte order, unless the dump is only copied.</source>
        <translation>Use un núcleo de fallo con el orden de bytes del núcleo en marcha, salvo que el volcado solo se copie.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-drconf-out-of-step</name>
    <message>
        <source>Use the workbench allocator, which writes what the kernel reads.</source>
        <translation>Use el asignador workbench, que escribe lo que el núcleo lee.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-lost</name>
    <message>
        <source>Nothing, unless a crash during the jump itself must be caught; load a crash kernel again afterwards.</source>
        <translation>Nada, salvo que haya que recoger un fallo durante el propio salto; cargue después otra vez un núcleo de fallo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-kernel-not-relocatable</name>
    <message>
        <source>Use a kernel with CONFIG_RELOCATABLE, or one with CONFIG_CRASH_DUMP that is linked for the crash region.</source>
        <translation>Use un núcleo con CONFIG_RELOCATABLE, o uno con CONFIG_CRASH_DUMP enlazado para la región de fallo.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Reinicie el destino; el límite solo puede bajarse.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-boot-id</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Tome una instantánea nueva, como root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-cpu-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Tome una instantánea nueva, como root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-notes</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Tome una instantánea nueva, como root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-region</name>
    <message>
        <source>Boot it with crashkernel= on its command line; kwb crash simulate says what would come of a value.</source>
        <translation>Arránquelo con crashkernel= en su línea de órdenes; kwb crash simulate dice qué daría un valor.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-spare-pages</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=.</source>
        <translation>Use un initrd menor, o un crashkernel= mayor.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-no-vmcoreinfo</name>
    <message>
        <source>Take a new snapshot, as root.</source>
        <translation>Tome una instantánea nueva, como root.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-region-sources-differ</name>
    <message>
        <source>Take a new snapshot; if the region was made smaller (/sys/kernel/kexec_crash_size), all is well.</source>
        <translation>Tome una instantánea nueva; si la región se redujo (/sys/kernel/kexec_crash_size), todo está bien.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-room-tight</name>
    <message>
        <source>Use a smaller initrd, or a bigger crashkernel=; kwb crash simulate tries one out.</source>
        <translation>Use un initrd menor, o un crashkernel= mayor; kwb crash simulate prueba uno.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-run-at-load-lost</name>
    <message>
        <source>Use the built-in purgatory.</source>
        <translation>Use el purgatory incorporado.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-segment-outside-region</name>
    <message>
        <source>Take its pin out, or pin it inside the region.</source>
        <translation>No lo fije, o fíjelo dentro de la región.</translation>
    </message>
</context>
<context>
    <name>remedy.crash-too-many-ranges</name>
    <message>
        <source>Nothing here: the target&apos;s memory is in too many pieces.</source>
        <translation>Aquí nada: la memoria del destino está en demasiados trozos.</translation>
    </message>
</context>
<context>
    <name>remedy.crashkernel-on-kernel</name>
    <message>
        <source>Leave the place out of crashkernel=, or name one above {end}.</source>
        <translation>Quite el lugar de crashkernel=, o nombre uno por encima de {end}.</translation>
    </message>
</context>
<context>
    <name>remedy.cross-endian</name>
    <message>
        <source>Nothing; kernels older than 3.13 cannot be entered so.</source>
        <translation>Nada; en núcleos anteriores a 3.13 no se puede entrar así.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-row-replaced</name>
    <message>
        <source>Put a row into the tree that can be spared, as the last one; with an initrd it is not needed.</source>
        <translation>Ponga en el árbol, la última, una fila de la que se pueda prescindir; con un initrd no hace falta.</translation>
    </message>
</context>
<context>
    <name>remedy.dtb-without-row</name>
    <message>
        <source>Add a row to the tree, or use the workbench allocator.</source>
        <translation>Añada una fila al árbol, o use el asignador workbench.</translation>
    </message>
</context>
<context>
    <name>remedy.edit-overrides-rule</name>
    <message>
        <source>Take the edit out unless that is what you want.</source>
        <translation>Quite el cambio, salvo que sea lo que quiere.</translation>
    </message>
</context>
<context>
    <name>remedy.fadump-active</name>
    <message>
        <source>Save the dump and release it (/sys/kernel/fadump/release_mem) first.</source>
        <translation>Guarde primero el volcado y libérelo (/sys/kernel/fadump/release_mem).</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-node-missing</name>
    <message>
        <source>Take the edit out, or give a tree that has it.</source>
        <translation>Quite el cambio, o dé un árbol que lo tenga.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-not-reserved</name>
    <message>
        <source>Use the workbench allocator, or put a reservation row for it into the tree.</source>
        <translation>Use el asignador workbench, o ponga en el árbol una fila de reserva para ello.</translation>
    </message>
</context>
<context>
    <name>remedy.firmware-overwritten-by-kernel</name>
    <message>
        <source>Use a smaller kernel; firmware cannot be moved after boot.</source>
        <translation>Use un núcleo más pequeño; el firmware no se puede mover tras el arranque.</translation>
    </message>
</context>
<context>
    <name>remedy.half-of-ram</name>
    <message>
        <source>Use a smaller initrd, or a machine with more memory.</source>
        <translation>Use un initrd más pequeño, o una máquina con más memoria.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-allocator-without-log</name>
    <message>
        <source>Use the workbench allocator or one of Linux.</source>
        <translation>Use el asignador workbench o uno de Linux.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-appraisal</name>
    <message>
        <source>Load a signed kernel by its file, or boot the target without that policy or with ima_appraise=log.</source>
        <translation>Cargue un núcleo firmado por su archivo, o arranque el destino sin esa política o con ima_appraise=log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-condition-assumed</name>
    <message>
        <source>Compare with the file on the target.</source>
        <translation>Compare con el archivo en el destino.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-longer</name>
    <message>
        <source>Read the register after the log. If that was done, the entries were added by somebody else than the kernel.</source>
        <translation>Lea el registro del TPM después del de medidas. Si así fue, alguien distinto del núcleo añadió las entradas.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-lost</name>
    <message>
        <source>Hand it over (--ima-log) if somebody verifies PCR 10 afterwards.</source>
        <translation>Entréguelo (--ima-log) si alguien verifica después el PCR 10.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-log-order</name>
    <message>
        <source>Boot both kernels with ima_canonical_fmt, or take --ima-log out.</source>
        <translation>Arranque ambos núcleos con ima_canonical_fmt, o quite --ima-log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-no-log</name>
    <message>
        <source>Take the snapshot as root, or take --ima-log out.</source>
        <translation>Tome la instantánea como root, o quite --ima-log.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-old-template</name>
    <message>
        <source>Boot the target with ima_template=ima-ng.</source>
        <translation>Arranque el destino con ima_template=ima-ng.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-padded-bank</name>
    <message>
        <source>Nothing; Linux 5.8 and newer have digests for each bank.</source>
        <translation>Nada; Linux 5.8 y posteriores tienen resúmenes para cada banco.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-policy-unknown</name>
    <message>
        <source>Give --policy: a copy of /sys/kernel/security/ima/policy, or the name of a built-in one.</source>
        <translation>Indique --policy: una copia de /sys/kernel/security/ima/policy, o el nombre de una integrada.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-register-differs</name>
    <message>
        <source>Read log and register at the same time. If a kexec lost an earlier log, it is in the register all the same.</source>
        <translation>Lea ambos registros al mismo tiempo. Si un kexec perdió un registro anterior, está de todos modos en el del TPM.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-rule-passed-over</name>
    <message>
        <source>Compare with where the files lie on the target.</source>
        <translation>Compare con el lugar de los archivos en el destino.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-signature-unknown</name>
    <message>
        <source>If the file is signed on the target, its entry and the registers will differ.</source>
        <translation>Si el archivo está firmado en el destino, su entrada y los registros serán distintos.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-template-digest</name>
    <message>
        <source>The log was changed behind the kernel&apos;s back: do not trust it.</source>
        <translation>El registro se cambió a espaldas del núcleo: no se fíe de él.</translation>
    </message>
</context>
<context>
    <name>remedy.ima-violation</name>
    <message>
        <source>Find out what wrote it if it matters.</source>
        <translation>Averigüe qué lo escribió si importa.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-empty</name>
    <message>
        <source>Make it again, or take it out of the request.</source>
        <translation>Hágalo de nuevo, o quítelo de la petición.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-end-missing</name>
    <message>
        <source>Use the workbench allocator, which ignores half a range.</source>
        <translation>Use el asignador workbench, que pasa por alto medio intervalo.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-not-loaded</name>
    <message>
        <source>Give the initrd, or take linux,initrd-start and linux,initrd-end out of /chosen.</source>
        <translation>Dé el initrd, o quite linux,initrd-start y linux,initrd-end de /chosen.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-outside-memory</name>
    <message>
        <source>Place the initrd lower, or let the new kernel have that memory.</source>
        <translation>Coloque el initrd más abajo, o deje esa memoria al nuevo núcleo.</translation>
    </message>
</context>
<context>
    <name>remedy.initrd-unknown-format</name>
    <message>
        <source>Check that it is the right file: kwb inspect {file}.</source>
        <translation>Compruebe que es el archivo correcto: kwb inspect {file}.</translation>
    </message>
</context>
<context>
    <name>remedy.integrity-not-checked</name>
    <message>
        <source>Use the built-in purgatory, which names the segment that was damaged.</source>
        <translation>Use el purgatory incorporado, que nombra el segmento dañado.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-end-unknown</name>
    <message>
        <source>Use a snapshot with the live tree: /sys/firmware/fdt does not have this property.</source>
        <translation>Use una instantánea con el árbol vivo: /sys/firmware/fdt no tiene esta propiedad.</translation>
    </message>
</context>
<context>
    <name>remedy.kernel-torn-apart</name>
    <message>
        <source>Use the workbench allocator, which keeps the distances, or a kernel of one PT_LOAD.</source>
        <translation>Use el asignador workbench, que guarda las distancias, o un núcleo de un solo PT_LOAD.</translation>
    </message>
</context>
<context>
    <name>remedy.kexec-not-configured</name>
    <message>
        <source>Boot the target with a kernel that has it; Debian&apos;s have.</source>
        <translation>Arranque el destino con un núcleo que la tenga; los de Debian la tienen.</translation>
    </message>
</context>
<context>
    <name>remedy.load-disabled</name>
    <message>
        <source>Reboot the target without that setting; it cannot be taken back.</source>
        <translation>Reinicie el destino sin ese ajuste; no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>remedy.load-limit-reached</name>
    <message>
        <source>Reboot the target; the limit can only be lowered.</source>
        <translation>Reinicie el destino; el límite solo puede bajarse.</translation>
    </message>
</context>
<context>
    <name>remedy.load-memory-tight</name>
    <message>
        <source>Free memory on the target before loading, or use a smaller initrd.</source>
        <translation>Libere memoria en el destino antes de cargar, o use un initrd más pequeño.</translation>
    </message>
</context>
<context>
    <name>remedy.lockdown</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Allí solo es posible kexec_file_load de un núcleo firmado, que no toma árbol ni purgatory nuestros.</translation>
    </message>
</context>
<context>
    <name>remedy.memory-map-remark</name>
    <message>
        <source>Look at kwb map if a place surprises you.</source>
        <translation>Mire kwb map si un lugar le sorprende.</translation>
    </message>
</context>
<context>
    <name>remedy.no-chosen</name>
    <message>
        <source>Take the edit out that removes it.</source>
        <translation>Quite el cambio que lo elimina.</translation>
    </message>
</context>
<context>
    <name>remedy.no-console</name>
    <message>
        <source>If the boot hangs there will be no word of the purgatory; set /chosen stdout-path to a hypervisor or OPAL console.</source>
        <translation>Si el arranque se cuelga, el purgatory no dirá nada; ponga /chosen stdout-path a una consola del hipervisor o de OPAL.</translation>
    </message>
</context>
<context>
    <name>remedy.no-cpus</name>
    <message>
        <source>Give a tree of the target; overlays and edits may not take /cpus away.</source>
        <translation>Dé un árbol del destino; los overlays y los cambios no deben quitar /cpus.</translation>
    </message>
</context>
<context>
    <name>remedy.no-memory-in-tree</name>
    <message>
        <source>A tree given with --dtb must have the target&apos;s memory nodes.</source>
        <translation>Un árbol dado con --dtb debe tener los nodos de memoria del destino.</translation>
    </message>
</context>
<context>
    <name>remedy.no-room</name>
    <message>
        <source>{fits} Otherwise take reservations or pins out of its way, or choose another allocator; the trace names every hole that was looked at.</source>
        <translation>{fits} Si no, quite de su camino reservas o fijaciones, o elija otro asignador; la traza nombra cada hueco que se miró.</translation>
    </message>
</context>
<context>
    <name>remedy.no-root</name>
    <message>
        <source>Add an initrd or root=…</source>
        <translation>Añada un initrd o root=…</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-kernel</name>
    <message>
        <source>Place {segment} above {end}; the workbench allocator does.</source>
        <translation>Coloque {segment} por encima de {end}; el asignador workbench lo hace.</translation>
    </message>
</context>
<context>
    <name>remedy.overwritten-by-stack</name>
    <message>
        <source>Pin the stack elsewhere, or use the built-in purgatory, which brings its own.</source>
        <translation>Fije la pila en otro sitio, o use el purgatory incorporado, que trae la suya.</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-assumed</name>
    <message>
        <source>Give --page-size, or use a snapshot instead of a bare tree (getconf PAGESIZE tells).</source>
        <translation>Dé --page-size, o use una instantánea en lugar de un árbol desnudo (getconf PAGESIZE lo dice).</translation>
    </message>
</context>
<context>
    <name>remedy.page-size-differs</name>
    <message>
        <source>Take --page-size out.</source>
        <translation>Quite --page-size.</translation>
    </message>
</context>
<context>
    <name>remedy.pin-without-segment</name>
    <message>
        <source>Take the pin out, or give what is missing: an initrd, or a purgatory that runs on a stack of its loader&apos;s.</source>
        <translation>Quite la fijación, o dé lo que falta: un initrd, o un purgatory que corra sobre una pila de su cargador.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-byte-order</name>
    <message>
        <source>Use a purgatory in the running kernel&apos;s byte order; the built-in one is chosen so.</source>
        <translation>Use un purgatory con el orden de bytes del núcleo en marcha; el incorporado se elige así.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-not-exportable</name>
    <message>
        <source>Use the built-in purgatory to export.</source>
        <translation>Use el purgatory incorporado para exportar.</translation>
    </message>
</context>
<context>
    <name>remedy.purgatory-symbol-missing</name>
    <message>
        <source>Use another purgatory.</source>
        <translation>Use otro purgatory.</translation>
    </message>
</context>
<context>
    <name>remedy.quirk-decided</name>
    <message>
        <source>Compare with the workbench allocator before you rely on it.</source>
        <translation>Compare con el asignador workbench antes de fiarse de ello.</translation>
    </message>
</context>
<context>
    <name>remedy.reboot-impossible</name>
    <message>
        <source>Make sure that somebody can switch the machine off and on.</source>
        <translation>Asegúrese de que alguien pueda apagar y encender la máquina.</translation>
    </message>
</context>
<context>
    <name>remedy.reserved-overwritten-by-kernel</name>
    <message>
        <source>Find out who reserved it; if it still matters, use a smaller kernel.</source>
        <translation>Averigüe quién lo reservó; si aún importa, use un núcleo más pequeño.</translation>
    </message>
</context>
<context>
    <name>remedy.running-kernel-property</name>
    <message>
        <source>Delete it by a hand edit, or use the workbench allocator, which does not pass it on.</source>
        <translation>Bórrela con un cambio a mano, o use el asignador workbench, que no la pasa.</translation>
    </message>
</context>
<context>
    <name>remedy.secure-boot</name>
    <message>
        <source>Only kexec_file_load of a signed kernel is possible there, which takes no tree and no purgatory of ours.</source>
        <translation>Allí solo es posible kexec_file_load de un núcleo firmado, que no toma árbol ni purgatory nuestros.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-misaligned</name>
    <message>
        <source>Pin it at a multiple of {align}.</source>
        <translation>Fíjelo en un múltiplo de {align}.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-outside-ram</name>
    <message>
        <source>Move the segment into RAM; kwb map lists it.</source>
        <translation>Mueva el segmento a la RAM; kwb map la cita.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-firmware</name>
    <message>
        <source>Move the segment; firmware stays in use after the jump.</source>
        <translation>Mueva el segmento; el firmware sigue en uso tras el salto.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-kernel</name>
    <message>
        <source>Move it above {kernelEnd}.</source>
        <translation>Muévalo por encima de {kernelEnd}.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserve</name>
    <message>
        <source>Move the pin or the reserved range; without a pin, choose another allocator.</source>
        <translation>Mueva la fijación o el intervalo reservado; sin fijación, elija otro asignador.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-reserved</name>
    <message>
        <source>Move the segment out of the reservation.</source>
        <translation>Saque el segmento de la reserva.</translation>
    </message>
</context>
<context>
    <name>remedy.segment-overlaps-segment</name>
    <message>
        <source>Pin one of them elsewhere, or take the pin out.</source>
        <translation>Fije uno de ellos en otro sitio, o quite la fijación.</translation>
    </message>
</context>
<context>
    <name>remedy.slave-code-not-entry</name>
    <message>
        <source>Use the workbench allocator, which takes it from where the kernel starts.</source>
        <translation>Use el asignador workbench, que lo toma de donde empieza el núcleo.</translation>
    </message>
</context>
<context>
    <name>remedy.snapshot-file-absent</name>
    <message>
        <source>Capture again as root if it matters.</source>
        <translation>Tómela de nuevo como root si importa.</translation>
    </message>
</context>
<context>
    <name>remedy.target-by-file</name>
    <message>
        <source>Load it by file (kwb target load --by-file): then the target&apos;s kernel chooses the places and makes the tree; a policy may want the kernel&apos;s file signed.</source>
        <translation>Cárguelo por archivo (kwb target load --by-file): entonces el núcleo del destino elige los lugares y hace el árbol; una política puede querer firmado el archivo del núcleo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-byte-order</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Tome una nueva instantánea y planifique de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-crash-by-file</name>
    <message>
        <source>Load the plan exactly (without --by-file).</source>
        <translation>Cargue exactamente el plan (sin --by-file).</translation>
    </message>
</context>
<context>
    <name>remedy.target-fingerprint</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Tome una nueva instantánea y planifique de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-half-of-ram</name>
    <message>
        <source>Use a smaller initrd.</source>
        <translation>Use un initrd más pequeño.</translation>
    </message>
</context>
<context>
    <name>remedy.target-machine</name>
    <message>
        <source>Is it the machine that you meant?</source>
        <translation>¿Es la máquina que quería?</translation>
    </message>
</context>
<context>
    <name>remedy.target-memory-low</name>
    <message>
        <source>Stop what takes memory there, or use a smaller initrd.</source>
        <translation>Detenga lo que ocupa memoria allí, o use un initrd más pequeño.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-file-load</name>
    <message>
        <source>Load the plan exactly (without --by-file), or boot a kernel with CONFIG_KEXEC_FILE there.</source>
        <translation>Cargue exactamente el plan (sin --by-file), o arranque allí un núcleo con CONFIG_KEXEC_FILE.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-fingerprint</name>
    <message>
        <source>Plan from a snapshot of the target (kwb target probe).</source>
        <translation>Planifique con una instantánea del destino (kwb target probe).</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kernel-file</name>
    <message>
        <source>Export the bundle again with this version.</source>
        <translation>Exporte de nuevo el paquete con esta versión.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-kexec</name>
    <message>
        <source>Boot it with a kernel that has CONFIG_KEXEC, and mount /sys.</source>
        <translation>Arránquelo con un núcleo que tenga CONFIG_KEXEC, y monte /sys.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-panic</name>
    <message>
        <source>Plan with panic=10 on the command line: firmware then boots the machine again.</source>
        <translation>Planifique con panic=10 en la línea de órdenes: el firmware vuelve entonces a arrancar la máquina.</translation>
    </message>
</context>
<context>
    <name>remedy.target-no-store</name>
    <message>
        <source>Make room (kwb target prune), or name another folder (--store).</source>
        <translation>Haga sitio (kwb target prune), o indique otra carpeta (--store).</translation>
    </message>
</context>
<context>
    <name>remedy.target-not-root</name>
    <message>
        <source>Log in as root, or allow the user sudo without a password for this.</source>
        <translation>Entre como root, o permita para esto al usuario sudo sin contraseña.</translation>
    </message>
</context>
<context>
    <name>remedy.target-other-boot</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Tome una nueva instantánea y planifique de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-page-size</name>
    <message>
        <source>Take a new snapshot and plan again.</source>
        <translation>Tome una nueva instantánea y planifique de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-plan-errors</name>
    <message>
        <source>Look at them (plan.json of the bundle), change the request, export again.</source>
        <translation>Mírelos (plan.json del paquete), cambie la petición, exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-replaces</name>
    <message>
        <source>Nothing, if that is what you want; kwb target unload takes it out.</source>
        <translation>Nada, si es lo que quiere; kwb target unload lo retira.</translation>
    </message>
</context>
<context>
    <name>remedy.target-signature</name>
    <message>
        <source>If it answers EPERM, EACCES or EKEYREJECTED, sign the kernel.</source>
        <translation>Si responde EPERM, EACCES o EKEYREJECTED, firme el núcleo.</translation>
    </message>
</context>
<context>
    <name>remedy.target-systemd-no-kexec</name>
    <message>
        <source>Install kexec-tools there, or stop what must not be cut off and jump at once (--now).</source>
        <translation>Instale allí kexec-tools, o detenga lo que no deba cortarse y salte de inmediato (--now).</translation>
    </message>
</context>
<context>
    <name>remedy.target-tool-missing</name>
    <message>
        <source>Install it, or busybox with it.</source>
        <translation>Instálelo, o busybox que lo contenga.</translation>
    </message>
</context>
<context>
    <name>remedy.target-unsigned</name>
    <message>
        <source>Use a kernel with an appended signature (sign-file) by a key that the target knows.</source>
        <translation>Use un núcleo con una firma añadida (sign-file) por una clave que el destino conozca.</translation>
    </message>
</context>
<context>
    <name>remedy.too-many-segments</name>
    <message>
        <source>Use the workbench allocator, which keeps a kernel&apos;s PT_LOADs together.</source>
        <translation>Use el asignador workbench, que mantiene juntos los PT_LOAD de un núcleo.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-from-other-source</name>
    <message>
        <source>Capture the snapshot again, as root, with the script of this project.</source>
        <translation>Tome la instantánea de nuevo, como root, con el guion de este proyecto.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-memory-not-there</name>
    <message>
        <source>Take the memory nodes from the target: kwb map lists what it has.</source>
        <translation>Tome del destino los nodos de memoria: kwb map dice lo que tiene.</translation>
    </message>
</context>
<context>
    <name>remedy.tree-over-tool-limits</name>
    <message>
        <source>Use another allocator, which has no such limit.</source>
        <translation>Use otro asignador, que no tenga ese límite.</translation>
    </message>
</context>
<context>
    <name>request.no-allocator</name>
    <message>
        <source>allocator &quot;{name}&quot; is not known; there are {names}</source>
        <translation>no se conoce el asignador &quot;{name}&quot;; hay {names}</translation>
    </message>
</context>
<context>
    <name>revocation.none</name>
    <message>
        <source>holds neither an X.509 certificate nor a revocation list</source>
        <translation>no contiene ni un certificado X.509 ni una lista de revocación</translation>
    </message>
</context>
<context>
    <name>revocation.stranger</name>
    <message>
        <source>is a revocation list of {issuer} that no trusted certificate has made</source>
        <translation>es una lista de revocación de {issuer} que no emitió ningún certificado de confianza</translation>
    </message>
</context>
<context>
    <name>room.align</name>
    <message>
        <source>It fits at a multiple of {number}.</source>
        <translation>Cabe en un múltiplo de {number}.</translation>
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
        <translation>Cabe si puede llegar hasta {number}.</translation>
    </message>
</context>
<context>
    <name>room.none</name>
    <message>
        <source>No other size, alignment or limit of it alone makes all fit.</source>
        <translation>Ningún otro tamaño, alineación o límite por sí solo hace que todo quepa.</translation>
    </message>
</context>
<context>
    <name>room.size</name>
    <message>
        <source>It fits with {number} bytes.</source>
        <translation>Cabe con {number} bytes.</translation>
    </message>
</context>
<context>
    <name>seal.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>seal.marker-no-room</name>
    <message>
        <source>with the marker on its command line the plan has no room any more</source>
        <translation>con la marca en su línea de órdenes el plan ya no tiene lugar</translation>
    </message>
</context>
<context>
    <name>seal.not-exportable</name>
    <message>
        <source>this plan has no bytes for every segment, so it cannot be sealed</source>
        <translation>este plan no tiene bytes para cada segmento, así que no se puede sellar</translation>
    </message>
</context>
<context>
    <name>section-map.section</name>
    <message>
        <source>section {name}: {size} at {address}</source>
        <translation>sección {name}: {size} en {address}</translation>
    </message>
</context>
<context>
    <name>section-map.symbol</name>
    <message>
        <source>symbol {name} at {address}</source>
        <translation>símbolo {name} en {address}</translation>
    </message>
</context>
<context>
    <name>section-map.title</name>
    <message>
        <source>Sections of the purgatory</source>
        <translation>Secciones del purgatory</translation>
    </message>
</context>
<context>
    <name>segment-title.tree</name>
    <message>
        <source>device tree (fdt)</source>
        <translation>árbol de dispositivos (fdt)</translation>
    </message>
</context>
<context>
    <name>segments.align</name>
    <message>
        <source>alignment</source>
        <translation>alineación</translation>
    </message>
</context>
<context>
    <name>segments.bufsz</name>
    <message>
        <source>segment {row}: {bufsz} bytes do not fit into {size}</source>
        <translation>segmento {row}: {bufsz} bytes no caben en {size}</translation>
    </message>
    <message>
        <source>in file</source>
        <translation>en el archivo</translation>
    </message>
</context>
<context>
    <name>segments.by-hand</name>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
</context>
<context>
    <name>segments.by-search</name>
    <message>
        <source>searched</source>
        <translation>buscado</translation>
    </message>
</context>
<context>
    <name>segments.crash</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not lie in the crash region {first} to {last}</source>
        <translation>segmento {row}: [{begin}, {end}) no está en la región de fallo de {first} a {last}</translation>
    </message>
</context>
<context>
    <name>segments.digest</name>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 de los bytes</translation>
    </message>
</context>
<context>
    <name>segments.end</name>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
</context>
<context>
    <name>segments.half</name>
    <message>
        <source>segment {row}: {pages} pages are more than half of the {ram} pages of RAM</source>
        <translation>segmento {row}: {pages} páginas son más de la mitad de las {ram} páginas de RAM</translation>
    </message>
</context>
<context>
    <name>segments.half-sum</name>
    <message>
        <source>all segments together, {pages} pages, are more than half of the {ram} pages of RAM</source>
        <translation>todos los segmentos juntos, {pages} páginas, son más de la mitad de las {ram} páginas de RAM</translation>
    </message>
</context>
<context>
    <name>segments.kernel</name>
    <message>
        <source>segment {row}: its begin {begin} lies below the end of the running kernel, {kernelEnd}</source>
        <translation>segmento {row}: su comienzo {begin} está por debajo del fin del núcleo en marcha, {kernelEnd}</translation>
    </message>
</context>
<context>
    <name>segments.limit</name>
    <message>
        <source>segment {row}: its end {end} is not below the destination limit {limit}</source>
        <translation>segmento {row}: su fin {end} no está por debajo del límite de destinos {limit}</translation>
    </message>
</context>
<context>
    <name>segments.mem</name>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
</context>
<context>
    <name>segments.memsz</name>
    <message>
        <source>in memory</source>
        <translation>en memoria</translation>
    </message>
</context>
<context>
    <name>segments.name</name>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
</context>
<context>
    <name>segments.overlap</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps segment {other}, [{otherBegin}, {otherEnd})</source>
        <translation>segmento {row}: [{begin}, {end}) se solapa con el segmento {other}, [{otherBegin}, {otherEnd})</translation>
    </message>
</context>
<context>
    <name>segments.page</name>
    <message>
        <source>segment {row}: [{begin}, {end}) does not begin and end at a boundary of the page size {page}</source>
        <translation>segmento {row}: [{begin}, {end}) no empieza y acaba en un límite del tamaño de página {page}</translation>
    </message>
</context>
<context>
    <name>segments.page-size</name>
    <message>
        <source>the page size {size} is no power of two</source>
        <translation>el tamaño de página {size} no es potencia de dos</translation>
    </message>
</context>
<context>
    <name>segments.pinned</name>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
</context>
<context>
    <name>segments.source</name>
    <message>
        <source>from</source>
        <translation>origen</translation>
    </message>
</context>
<context>
    <name>segments.tce</name>
    <message>
        <source>segment {row}: [{begin}, {end}) overlaps the TCE table at {table}, {tableSize} bytes</source>
        <translation>segmento {row}: [{begin}, {end}) se solapa con la tabla TCE en {table}, {tableSize} bytes</translation>
    </message>
</context>
<context>
    <name>segments.too-many</name>
    <message>
        <source>{count} segments, the kernel takes 16</source>
        <translation>{count} segmentos, el núcleo admite 16</translation>
    </message>
</context>
<context>
    <name>segments.wrap</name>
    <message>
        <source>segment {row}: {size} bytes at {begin} go beyond 2^64</source>
        <translation>segmento {row}: {size} bytes en {begin} pasan de 2^64</translation>
    </message>
</context>
<context>
    <name>severity.error</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>severity.note</name>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>severity.warning</name>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
</context>
<context>
    <name>sign.impossible</name>
    <message>
        <source>this key cannot sign with {hash}</source>
        <translation>esta clave no puede firmar con {hash}</translation>
    </message>
</context>
<context>
    <name>sign.key-decrypt</name>
    <message>
        <source>openssl pkey -in FILE -out OTHER takes the passphrase away</source>
        <translation>openssl pkey -in ARCHIVO -out OTRO quita la frase de contraseña</translation>
    </message>
</context>
<context>
    <name>sign.key-encrypted</name>
    <message>
        <source>is an encrypted key</source>
        <translation>es una clave cifrada</translation>
    </message>
</context>
<context>
    <name>sign.key-size</name>
    <message>
        <source>is too large for a private key</source>
        <translation>es demasiado grande para una clave privada</translation>
    </message>
</context>
<context>
    <name>sign.no-key</name>
    <message>
        <source>holds no private key in PEM</source>
        <translation>no contiene ninguna clave privada en PEM</translation>
    </message>
</context>
<context>
    <name>sign.other-key</name>
    <message>
        <source>is no certificate of the key in {file}</source>
        <translation>no es un certificado de la clave de {file}</translation>
    </message>
</context>
<context>
    <name>signature.algorithm</name>
    <message>
        <source>nobody knows {algorithm}</source>
        <translation>nadie conoce {algorithm}</translation>
    </message>
</context>
<context>
    <name>signature.attributes</name>
    <message>
        <source>it signs attributes (openssl cms without -noattr), which Linux refuses behind a file</source>
        <translation>firma atributos (openssl cms sin -noattr), lo que Linux rechaza detrás de un archivo</translation>
    </message>
</context>
<context>
    <name>signature.blacklisted</name>
    <message>
        <source>the certificate of {signer} is in the blacklist</source>
        <translation>el certificado de {signer} está en la lista negra</translation>
    </message>
</context>
<context>
    <name>signature.chain</name>
    <message>
        <source>the certificate of {signer} was not made by {issuer}</source>
        <translation>el certificado de {signer} no fue emitido por {issuer}</translation>
    </message>
</context>
<context>
    <name>signature.digest-differs</name>
    <message>
        <source>the bytes are not those that were signed</source>
        <translation>los bytes no son los que se firmaron</translation>
    </message>
</context>
<context>
    <name>signature.digest-size</name>
    <message>
        <source>the signed digest has another size than {hash}</source>
        <translation>el resumen firmado tiene otro tamaño que {hash}</translation>
    </message>
</context>
<context>
    <name>signature.hash-unknown</name>
    <message>
        <source>nobody knows the hash {hash}</source>
        <translation>nadie conoce el hash {hash}</translation>
    </message>
</context>
<context>
    <name>signature.kind</name>
    <message>
        <source>the appended signature is of kind {kind}; 2 is PKCS#7</source>
        <translation>la firma añadida es del tipo {kind}; 2 es PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.length</name>
    <message>
        <source>the appended signature is said to have {size}, the file has {before} before it</source>
        <translation>la firma añadida tendría {size}, el archivo tiene {before} delante de ella</translation>
    </message>
</context>
<context>
    <name>signature.no-attributes</name>
    <message>
        <source>Authenticode wants signed attributes</source>
        <translation>Authenticode quiere atributos firmados</translation>
    </message>
</context>
<context>
    <name>signature.no-key</name>
    <message>
        <source>no trusted key made it: signed by {signer}</source>
        <translation>no la hizo ninguna clave de confianza: firmado por {signer}</translation>
    </message>
</context>
<context>
    <name>signature.no-message-digest</name>
    <message>
        <source>the signed attributes have no digest</source>
        <translation>los atributos firmados no tienen resumen</translation>
    </message>
</context>
<context>
    <name>signature.none</name>
    <message>
        <source>the file has no appended signature</source>
        <translation>el archivo no tiene firma añadida</translation>
    </message>
</context>
<context>
    <name>signature.not-authenticode</name>
    <message>
        <source>it is no Authenticode signature: it is over {type}</source>
        <translation>no es una firma Authenticode: es sobre {type}</translation>
    </message>
</context>
<context>
    <name>signature.not-data</name>
    <message>
        <source>it is a signature over {type}, not over data</source>
        <translation>es una firma sobre {type}, no sobre datos</translation>
    </message>
</context>
<context>
    <name>signature.not-detached</name>
    <message>
        <source>the message holds what it signs instead of leaving it outside, so that it says nothing of this file</source>
        <translation>el mensaje contiene lo que firma en vez de dejarlo fuera, así que no dice nada de este archivo</translation>
    </message>
</context>
<context>
    <name>signature.not-made</name>
    <message>
        <source>the signature of {signer} is not over these bytes</source>
        <translation>la firma de {signer} no es sobre estos bytes</translation>
    </message>
</context>
<context>
    <name>signature.pe-behind</name>
    <message>
        <source>certificates, counted behind the sections</source>
        <translation>certificados, contados detrás de las secciones</translation>
    </message>
</context>
<context>
    <name>signature.pe-changed</name>
    <message>
        <source>its {hash} is {computed}, but {expected} was signed</source>
        <translation>su {hash} es {computed}, pero se firmó {expected}</translation>
    </message>
</context>
<context>
    <name>signature.pe-content-tag</name>
    <message>
        <source>what it signs is no sequence</source>
        <translation>lo que firma no es una secuencia</translation>
    </message>
</context>
<context>
    <name>signature.pe-detached</name>
    <message>
        <source>the signature does not hold what it signs</source>
        <translation>la firma no contiene lo que firma</translation>
    </message>
</context>
<context>
    <name>signature.pe-digest-size</name>
    <message>
        <source>the signed digest has {size} bytes, not {right}</source>
        <translation>el resumen firmado tiene {size} bytes, no {right}</translation>
    </message>
</context>
<context>
    <name>signature.pe-directory</name>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
</context>
<context>
    <name>signature.pe-empty</name>
    <message>
        <source>the wrapper at {offset} holds {room} bytes, too few to sign</source>
        <translation>el envoltorio en {offset} contiene {room} bytes, muy pocos para una firma</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash</name>
    <message>
        <source>Linux does not hash PE files by {hash}</source>
        <translation>Linux no calcula el hash de archivos PE con {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-hash-missing</name>
    <message>
        <source>OpenSSL has no {hash} here</source>
        <translation>OpenSSL no tiene aquí {hash}</translation>
    </message>
</context>
<context>
    <name>signature.pe-header</name>
    <message>
        <source>PE header</source>
        <translation>cabecera PE</translation>
    </message>
</context>
<context>
    <name>signature.pe-headers</name>
    <message>
        <source>headers</source>
        <translation>cabeceras</translation>
    </message>
</context>
<context>
    <name>signature.pe-indirect</name>
    <message>
        <source>it signs no SPC_INDIRECT_DATA of a PE image</source>
        <translation>no firma ningún SPC_INDIRECT_DATA de una imagen PE</translation>
    </message>
</context>
<context>
    <name>signature.pe-magic</name>
    <message>
        <source>no PE32 and no PE32+: magic {magic} at {offset}</source>
        <translation>ni PE32 ni PE32+: número mágico {magic} en {offset}</translation>
    </message>
</context>
<context>
    <name>signature.pe-message</name>
    <message>
        <source>PKCS#7 message</source>
        <translation>mensaje PKCS#7</translation>
    </message>
</context>
<context>
    <name>signature.pe-none</name>
    <message>
        <source>the {size} bytes are no PE file, or over 4 GiB</source>
        <translation>los {size} bytes no son un archivo PE, o son más de 4 GiB</translation>
    </message>
</context>
<context>
    <name>signature.pe-not-pkcs7</name>
    <message>
        <source>there is no PKCS#7 message at {offset}</source>
        <translation>no hay ningún mensaje PKCS#7 en {offset}</translation>
    </message>
</context>
<context>
    <name>signature.pe-optional-header</name>
    <message>
        <source>optional header</source>
        <translation>cabecera opcional</translation>
    </message>
</context>
<context>
    <name>signature.pe-outside</name>
    <message>
        <source>{part}: {length} bytes at {offset} are not within {begin} to {end}</source>
        <translation>{part}: {length} bytes en {offset} no están dentro de {begin} a {end}</translation>
    </message>
</context>
<context>
    <name>signature.pe-overlap</name>
    <message>
        <source>sections overlap: over {size} bytes to hash</source>
        <translation>las secciones se solapan: más de {size} bytes para el hash</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7</name>
    <message>
        <source>its {size} bytes at {offset}: {error}</source>
        <translation>sus {size} bytes en {offset}: {error}</translation>
    </message>
</context>
<context>
    <name>signature.pe-pkcs7-size</name>
    <message>
        <source>the PKCS#7 at {offset} is over {most} bytes, which Linux refuses</source>
        <translation>el PKCS#7 en {offset} tiene más de {most} bytes, lo que Linux rechaza</translation>
    </message>
</context>
<context>
    <name>signature.pe-section</name>
    <message>
        <source>section</source>
        <translation>sección</translation>
    </message>
</context>
<context>
    <name>signature.pe-section-table</name>
    <message>
        <source>section table</source>
        <translation>tabla de secciones</translation>
    </message>
</context>
<context>
    <name>signature.pe-table</name>
    <message>
        <source>certificate table</source>
        <translation>tabla de certificados</translation>
    </message>
</context>
<context>
    <name>signature.pe-unsigned</name>
    <message>
        <source>the PE file of {size} bytes is not signed</source>
        <translation>el archivo PE de {size} bytes no está firmado</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper</name>
    <message>
        <source>signature in its wrapper</source>
        <translation>firma en su envoltorio</translation>
    </message>
</context>
<context>
    <name>signature.pe-wrapper-kind</name>
    <message>
        <source>wrapper {revision}, {kind}: Linux knows 0x200, 0x2 (PKCS#7)</source>
        <translation>envoltorio {revision}, {kind}: Linux conoce 0x200, 0x2 (PKCS#7)</translation>
    </message>
</context>
<context>
    <name>signature.pkcs7-size</name>
    <message>
        <source>its PKCS#7 has over {most} bytes, which Linux refuses</source>
        <translation>su PKCS#7 tiene más de {most} bytes, lo que Linux rechaza</translation>
    </message>
</context>
<context>
    <name>signature.repeats</name>
    <message>
        <source>a signed attribute stands there twice</source>
        <translation>un atributo firmado aparece dos veces</translation>
    </message>
</context>
<context>
    <name>signature.revoked</name>
    <message>
        <source>the certificate of {signer} is revoked by {file}</source>
        <translation>el certificado de {signer} está revocado por {file}</translation>
    </message>
</context>
<context>
    <name>signature.some-attributes</name>
    <message>
        <source>some of its signers sign attributes, others do not</source>
        <translation>algunos de sus firmantes firman atributos, otros no</translation>
    </message>
</context>
<context>
    <name>signature.time</name>
    <message>
        <source>it was made at {time}, when the certificate of {signer} was not valid ({begin} to {end})</source>
        <translation>se hizo en {time}, cuando el certificado de {signer} no era válido ({begin} a {end})</translation>
    </message>
</context>
<context>
    <name>signature.trailer</name>
    <message>
        <source>the 12 bytes behind the signature are not zero where they must be</source>
        <translation>los 12 bytes detrás de la firma no son cero donde deben serlo</translation>
    </message>
</context>
<context>
    <name>signature.trusted</name>
    <message>
        <source>signed by {signer}, trusted by {key}</source>
        <translation>firmado por {signer}, de confianza por {key}</translation>
    </message>
</context>
<context>
    <name>signature.weak-hash</name>
    <message>
        <source>the hash {hash} does not count for a manifest</source>
        <translation>el hash {hash} no cuenta para un manifiesto</translation>
    </message>
</context>
<context>
    <name>size.byte</name>
    <message>
        <source>{count} byte</source>
        <translation>{count} byte</translation>
    </message>
</context>
<context>
    <name>size.bytes</name>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
</context>
<context>
    <name>snapshot.bad-file</name>
    <message>
        <source>it should hold {expected}, but begins with &quot;{found}&quot;</source>
        <translation>debería contener {expected}, pero empieza por &quot;{found}&quot;</translation>
    </message>
</context>
<context>
    <name>snapshot.byte-order</name>
    <message>
        <source>snapshot.json says {order}-endian, but the machine name is {machine}</source>
        <translation>snapshot.json dice {order}-endian, pero el nombre de máquina es {machine}</translation>
    </message>
</context>
<context>
    <name>snapshot.no-block-size</name>
    <message>
        <source>the size of memory blocks is known from the device tree only</source>
        <translation>el tamaño de los bloques de memoria solo se conoce por el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-boot-id</name>
    <message>
        <source>a crash image cannot be tied to this boot</source>
        <translation>una imagen de fallo no se puede ligar a este arranque</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cmdline</name>
    <message>
        <source>the running kernel&apos;s command line cannot be reused</source>
        <translation>la línea de órdenes del núcleo en marcha no se puede reutilizar</translation>
    </message>
</context>
<context>
    <name>snapshot.no-config</name>
    <message>
        <source>how the running kernel was configured is unknown: CONFIG_KEXEC cannot be checked</source>
        <translation>no se sabe cómo se configuró el núcleo en marcha: CONFIG_KEXEC no se puede comprobar</translation>
    </message>
</context>
<context>
    <name>snapshot.no-cpuinfo</name>
    <message>
        <source>the processor&apos;s name and number are known from the device tree only</source>
        <translation>el nombre y el número de los procesadores solo se conocen por el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-loaded</name>
    <message>
        <source>whether a crash image is loaded is unknown</source>
        <translation>no se sabe si hay una imagen de fallo cargada</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-notes</name>
    <message>
        <source>a crash image cannot say where the processors leave their notes</source>
        <translation>una imagen de fallo no puede decir dónde dejan sus notas los procesadores</translation>
    </message>
</context>
<context>
    <name>snapshot.no-crash-size</name>
    <message>
        <source>the size of the crash region is known from the device tree only</source>
        <translation>el tamaño de la región de fallo solo se conoce por el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-dmesg</name>
    <message>
        <source>what the running kernel said at boot cannot be compared</source>
        <translation>lo que dijo al arrancar el núcleo en marcha no se puede comparar</translation>
    </message>
</context>
<context>
    <name>snapshot.no-fdt</name>
    <message>
        <source>memory that the firmware reserved in the boot tree is unknown, and profiles that start from the boot tree start from the live tree</source>
        <translation>no se sabe qué memoria reservó el firmware en el árbol de arranque, y los perfiles que parten del árbol de arranque parten del árbol vivo</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-ascii</name>
    <message>
        <source>the measurement log cannot be shown as the kernel writes it</source>
        <translation>el registro de medidas no se puede mostrar como lo escribe el núcleo</translation>
    </message>
</context>
<context>
    <name>snapshot.no-ima-binary</name>
    <message>
        <source>the measurement log cannot be handed over</source>
        <translation>el registro de medidas no se puede entregar</translation>
    </message>
</context>
<context>
    <name>snapshot.no-iomem</name>
    <message>
        <source>the kernel&apos;s own list of RAM cannot be compared with the device tree</source>
        <translation>la lista de RAM del propio núcleo no se puede comparar con el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-json</name>
    <message>
        <source>how the snapshot was made is unknown; the byte order is taken from uname</source>
        <translation>no se sabe cómo se tomó la instantánea; el orden de bytes se toma de uname</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-panic</name>
    <message>
        <source>the number of allowed loads of crash images is unknown (the kernel may be older than 6.3)</source>
        <translation>no se sabe el número de cargas permitidas de imágenes de fallo (el núcleo quizá sea anterior a 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-limit-reboot</name>
    <message>
        <source>the number of allowed loads is unknown (the kernel may be older than 6.3)</source>
        <translation>no se sabe el número de cargas permitidas (el núcleo quizá sea anterior a 6.3)</translation>
    </message>
</context>
<context>
    <name>snapshot.no-live-tree</name>
    <message>
        <source>the end of the running kernel, the crash region and the hash table are unknown, there is no memory fingerprint, and profiles that start from the live tree start from the boot tree</source>
        <translation>no se conocen el fin del núcleo en marcha, la región de fallo ni la tabla hash, no hay huella de la memoria, y los perfiles que parten del árbol vivo parten del árbol de arranque</translation>
    </message>
</context>
<context>
    <name>snapshot.no-load-disabled</name>
    <message>
        <source>whether kexec_load is disabled on the target is unknown</source>
        <translation>no se sabe si kexec_load está desactivado en el destino</translation>
    </message>
</context>
<context>
    <name>snapshot.no-loaded</name>
    <message>
        <source>whether the running kernel can kexec at all, and has an image loaded, is unknown</source>
        <translation>no se sabe si el núcleo en marcha puede hacer kexec ni si tiene una imagen cargada</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lockdown</name>
    <message>
        <source>whether lockdown forbids kexec_load is unknown</source>
        <translation>no se sabe si el bloqueo (lockdown) prohíbe kexec_load</translation>
    </message>
</context>
<context>
    <name>snapshot.no-lsm</name>
    <message>
        <source>which security modules are active is unknown</source>
        <translation>no se sabe qué módulos de seguridad están activos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-memory</name>
    <message>
        <source>the kernel&apos;s early list of RAM cannot be compared with the device tree</source>
        <translation>la lista temprana de RAM del núcleo no se puede comparar con el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-memblock-reserved</name>
    <message>
        <source>the kernel&apos;s early reservations cannot be compared with the device tree</source>
        <translation>las reservas tempranas del núcleo no se pueden comparar con el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-meminfo</name>
    <message>
        <source>half of RAM, the limit for all segments, is reckoned from the device tree, which counts more than the kernel does</source>
        <translation>la mitad de la RAM, el límite de todos los segmentos, se calcula por el árbol de dispositivos, que cuenta más que el núcleo</translation>
    </message>
</context>
<context>
    <name>snapshot.no-pagesize</name>
    <message>
        <source>the page size of the running kernel must be given or assumed</source>
        <translation>el tamaño de página del núcleo en marcha debe darse o suponerse</translation>
    </message>
</context>
<context>
    <name>snapshot.no-release</name>
    <message>
        <source>the running kernel&apos;s version is unknown, so that its known errors are not looked for</source>
        <translation>no se sabe la versión del núcleo en marcha, así que no se buscan sus errores conocidos</translation>
    </message>
</context>
<context>
    <name>snapshot.no-uname</name>
    <message>
        <source>the machine name is unknown</source>
        <translation>no se sabe el nombre de máquina</translation>
    </message>
</context>
<context>
    <name>snapshot.no-vmcoreinfo</name>
    <message>
        <source>a crash image cannot say where vmcoreinfo is</source>
        <translation>una imagen de fallo no puede decir dónde está vmcoreinfo</translation>
    </message>
</context>
<context>
    <name>snapshot.none</name>
    <message>
        <source>it is no snapshot: it has neither device-tree/ nor fdt</source>
        <translation>no es una instantánea: no tiene device-tree/ ni fdt</translation>
    </message>
</context>
<context>
    <name>snapshot.secret</name>
    <message>
        <source>{source} holds the secret {path}; it was dropped</source>
        <translation>{source} contiene el secreto {path}; se descartó</translation>
    </message>
</context>
<context>
    <name>snapshot.skipped</name>
    <message>
        <source>{count} file(s) could not be used, the first: {first}</source>
        <translation>{count} archivo(s) no se pudieron usar, el primero: {first}</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-deep</name>
    <message>
        <source>nodes are nested too deeply</source>
        <translation>los nodos están anidados demasiado hondo</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-empty</name>
    <message>
        <source>the device tree is empty</source>
        <translation>el árbol de dispositivos está vacío</translation>
    </message>
</context>
<context>
    <name>snapshot.tree-name</name>
    <message>
        <source>a name is too long</source>
        <translation>un nombre es demasiado largo</translation>
    </message>
</context>
<context>
    <name>snapshot.unreadable</name>
    <message>
        <source>{file} could not be captured: {reason}</source>
        <translation>{file} no se pudo capturar: {reason}</translation>
    </message>
</context>
<context>
    <name>snapshot.version</name>
    <message>
        <source>snapshot.json has version {version}; version {known} is known here, so some of what it says may be missed</source>
        <translation>snapshot.json tiene la versión {version}; aquí se conoce la versión {known}, así que algo de lo que dice puede escaparse</translation>
    </message>
</context>
<context>
    <name>source.backup</name>
    <message>
        <source>filled by the purgatory</source>
        <translation>lo llena el purgatory</translation>
    </message>
</context>
<context>
    <name>source.builtin-big</name>
    <message>
        <source>built-in purgatory (big-endian)</source>
        <translation>purgatory incorporado (big-endian)</translation>
    </message>
</context>
<context>
    <name>source.builtin-little</name>
    <message>
        <source>built-in purgatory (little-endian)</source>
        <translation>purgatory incorporado (little-endian)</translation>
    </message>
</context>
<context>
    <name>source.elfcorehdr</name>
    <message>
        <source>header of the dump: {notes} notes, {ranges} ranges of memory</source>
        <translation>cabecera del volcado: {notes} notas, {ranges} rangos de memoria</translation>
    </message>
</context>
<context>
    <name>source.load</name>
    <message>
        <source>{file}: PT_LOAD {number} at file offset {offset}</source>
        <translation>{file}: PT_LOAD {number} en el desplazamiento {offset}</translation>
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
        <translation>el registro de medidas del destino</translation>
    </message>
</context>
<context>
    <name>source.running-kernel</name>
    <message>
        <source>the running kernel&apos;s own purgatory</source>
        <translation>el purgatory propio del núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>source.tree</name>
    <message>
        <source>the target&apos;s device tree, edited</source>
        <translation>el árbol de dispositivos del destino, editado</translation>
    </message>
</context>
<context>
    <name>table.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>table.too-long</name>
    <message>
        <source>the table has too many rows</source>
        <translation>la tabla tiene demasiadas filas</translation>
    </message>
</context>
<context>
    <name>target.ansible-marker</name>
    <message>
        <source>Ansible knows the new system by the plan&apos;s marker, which this bundle does not have</source>
        <translation>Ansible reconoce el sistema nuevo por la marca del plan, que este paquete no tiene</translation>
    </message>
</context>
<context>
    <name>target.bad-destination</name>
    <message>
        <source>&quot;{text}&quot; is no destination: {why}</source>
        <translation>«{text}» no es un destino: {why}</translation>
    </message>
</context>
<context>
    <name>target.boot-crash</name>
    <message>
        <source>plan {plan} is a crash image: the running kernel enters it when it panics, and nothing else starts it. Load it (kwb target load), and it waits in the memory reserved for it; to try it, let the machine panic: echo c &gt; /proc/sysrq-trigger</source>
        <translation>el plan {plan} es una imagen de fallo: el núcleo en marcha entra en ella cuando sufre un pánico, y nada más la inicia. Cárguela (kwb target load) y esperará en la memoria reservada para ella; para probarla, provoque un pánico en la máquina: echo c &gt; /proc/sysrq-trigger</translation>
    </message>
</context>
<context>
    <name>target.boot-local</name>
    <message>
        <source>this machine cannot be watched by itself while it boots</source>
        <translation>esta máquina no puede observarse a sí misma mientras arranca</translation>
    </message>
</context>
<context>
    <name>target.boot-local-hint</name>
    <message>
        <source>load it, then run &quot;systemctl kexec&quot;</source>
        <translation>cárguelo y ejecute después «systemctl kexec»</translation>
    </message>
</context>
<context>
    <name>target.boot-refused</name>
    <message>
        <source>the target does not start it: {why}</source>
        <translation>el destino no lo inicia: {why}</translation>
    </message>
</context>
<context>
    <name>target.bundle-damaged</name>
    <message>
        <source>this is not the file that was written into the bundle</source>
        <translation>este no es el archivo que se escribió en el paquete</translation>
    </message>
</context>
<context>
    <name>target.bundle-lacks</name>
    <message>
        <source>the bundle lacks a file</source>
        <translation>al paquete le falta un archivo</translation>
    </message>
</context>
<context>
    <name>target.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>target.cannot-pack</name>
    <message>
        <source>files cannot be packed: {why}</source>
        <translation>no se pueden empaquetar los archivos: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-prune</name>
    <message>
        <source>the store cannot be cleared: {why}</source>
        <translation>no se puede limpiar el almacén: {why}</translation>
    </message>
</context>
<context>
    <name>target.cannot-store</name>
    <message>
        <source>the target cannot keep the file: {why}</source>
        <translation>el destino no puede guardar el archivo: {why}</translation>
    </message>
</context>
<context>
    <name>target.destination-hint</name>
    <message>
        <source>give a host, user@host, ssh://user@host:port or local:</source>
        <translation>indique un equipo, user@host, ssh://user@host:port o local:</translation>
    </message>
</context>
<context>
    <name>target.export-again</name>
    <message>
        <source>export the bundle again</source>
        <translation>exporte de nuevo el paquete</translation>
    </message>
</context>
<context>
    <name>target.history-unreadable</name>
    <message>
        <source>the history cannot be read: {why}</source>
        <translation>no se puede leer el historial: {why}</translation>
    </message>
</context>
<context>
    <name>target.host-key-hint</name>
    <message>
        <source>the target&apos;s host key is unknown or another than before: compare its fingerprint with one that you trust, then connect once by ssh, or take the old key out with ssh-keygen -R</source>
        <translation>la clave del destino es desconocida o distinta de la anterior: compare su huella con una de confianza, conéctese después una vez con ssh, o quite la clave antigua con ssh-keygen -R</translation>
    </message>
</context>
<context>
    <name>target.install-ssh</name>
    <message>
        <source>on Debian it is in the package openssh-client</source>
        <translation>en Debian está en el paquete openssh-client</translation>
    </message>
</context>
<context>
    <name>target.localhost-overruled</name>
    <message>
        <source>the SSH configuration says NoHostAuthenticationForLocalhost=yes; the host key is checked all the same</source>
        <translation>la configuración de SSH dice NoHostAuthenticationForLocalhost=yes; la clave del equipo se comprueba igualmente</translation>
    </message>
</context>
<context>
    <name>target.login-hint</name>
    <message>
        <source>try the same login by ssh; kwb asks nothing that ssh does not ask</source>
        <translation>pruebe la misma conexión con ssh; kwb no pide nada que ssh no pida</translation>
    </message>
</context>
<context>
    <name>target.lost-again</name>
    <message>
        <source>the connection was lost a second time</source>
        <translation>la conexión se perdió por segunda vez</translation>
    </message>
</context>
<context>
    <name>target.no-bundle</name>
    <message>
        <source>this is no bundle: it has no manifest.json</source>
        <translation>esto no es un paquete: no tiene manifest.json</translation>
    </message>
</context>
<context>
    <name>target.no-console-command</name>
    <message>
        <source>the console command cannot be run: {why}</source>
        <translation>no se puede ejecutar la orden de consola: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-console-file</name>
    <message>
        <source>the console cannot be read: {why}</source>
        <translation>no se puede leer la consola: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader</name>
    <message>
        <source>the target has no loader of ours that could unload a crash image</source>
        <translation>el destino no tiene ningún cargador nuestro que pueda descargar una imagen de fallo</translation>
    </message>
</context>
<context>
    <name>target.no-crash-loader-hint</name>
    <message>
        <source>kwb target push a crash bundle first, or run kexec -p -u there</source>
        <translation>envíe antes un paquete de fallo (kwb target push), o ejecute allí kexec -p -u</translation>
    </message>
</context>
<context>
    <name>target.no-folder</name>
    <message>
        <source>no folder for the SSH connection can be made: {why}</source>
        <translation>no se puede crear una carpeta para la conexión SSH: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-gzip</name>
    <message>
        <source>the data cannot be compressed</source>
        <translation>no se pueden comprimir los datos</translation>
    </message>
</context>
<context>
    <name>target.no-history</name>
    <message>
        <source>the history cannot be written: {why}</source>
        <translation>no se puede escribir el historial: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-loader</name>
    <message>
        <source>the target has no loader of ours that could unload it</source>
        <translation>el destino no tiene ningún cargador nuestro que pueda descargarlo</translation>
    </message>
</context>
<context>
    <name>target.no-loader-hint</name>
    <message>
        <source>kwb target push a bundle first, or run kexec -u there</source>
        <translation>envíe antes un paquete (kwb target push), o ejecute allí kexec -u</translation>
    </message>
</context>
<context>
    <name>target.no-snapshot</name>
    <message>
        <source>no snapshot can be captured: {why}</source>
        <translation>no se puede capturar una instantánea: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-ssh</name>
    <message>
        <source>ssh cannot be run: {why}</source>
        <translation>no se puede ejecutar ssh: {why}</translation>
    </message>
</context>
<context>
    <name>target.no-temporary-folder</name>
    <message>
        <source>no temporary folder can be made for the bundle: {why}</source>
        <translation>no se puede crear una carpeta temporal para el paquete: {why}</translation>
    </message>
</context>
<context>
    <name>target.noise</name>
    <message>
        <source>the target&apos;s login shell only makes noise</source>
        <translation>el intérprete de entrada del destino solo hace ruido</translation>
    </message>
</context>
<context>
    <name>target.old-loader</name>
    <message>
        <source>the bundle&apos;s loader is of an earlier version and would not check the manifest</source>
        <translation>el cargador del paquete es de una versión anterior y no comprobaría el manifiesto</translation>
    </message>
</context>
<context>
    <name>target.other-bytes</name>
    <message>
        <source>the target has got other bytes than were sent; they were thrown away</source>
        <translation>el destino recibió bytes distintos de los enviados; se desecharon</translation>
    </message>
</context>
<context>
    <name>target.push-again</name>
    <message>
        <source>push again; if it happens twice, look at the target&apos;s disk</source>
        <translation>envíe de nuevo; si ocurre dos veces, mire el disco del destino</translation>
    </message>
</context>
<context>
    <name>target.said</name>
    <message>
        <source>it said: {words}</source>
        <translation>dijo: {words}</translation>
    </message>
</context>
<context>
    <name>target.snapshot-too-large</name>
    <message>
        <source>the snapshot is larger than 256 MiB</source>
        <translation>la instantánea pasa de 256 MiB</translation>
    </message>
</context>
<context>
    <name>target.state-cut</name>
    <message>
        <source>the target&apos;s answer about itself ended too early</source>
        <translation>la respuesta del destino sobre sí mismo acabó demasiado pronto</translation>
    </message>
</context>
<context>
    <name>target.store-cut</name>
    <message>
        <source>the list of the target&apos;s store ended too early</source>
        <translation>la lista del almacén del destino acabó demasiado pronto</translation>
    </message>
</context>
<context>
    <name>target.strict-overruled</name>
    <message>
        <source>the SSH configuration says StrictHostKeyChecking={value}; unknown host keys are asked for all the same</source>
        <translation>la configuración de SSH dice StrictHostKeyChecking={value}; por las claves desconocidas se pregunta igualmente</translation>
    </message>
</context>
<context>
    <name>target.unreachable</name>
    <message>
        <source>the target cannot be reached: {why}</source>
        <translation>no se puede alcanzar el destino: {why}</translation>
    </message>
</context>
<context>
    <name>target.unsteady</name>
    <message>
        <source>the file does not arrive whole on the target</source>
        <translation>el archivo no llega entero al destino</translation>
    </message>
</context>
<context>
    <name>target.watch-cancelled</name>
    <message>
        <source>watching was cancelled; the machine goes on with what it does</source>
        <translation>se canceló la observación; la máquina sigue con lo que hace</translation>
    </message>
</context>
<context>
    <name>token.accumulated</name>
    <message>
        <source>{name} is given {count} times; each has its effect.</source>
        <translation>{name} se da {count} veces; cada una tiene su efecto.</translation>
    </message>
</context>
<context>
    <name>token.by-reader</name>
    <message>
        <source>{name} is given {count} times; which of them count depends on who reads it.</source>
        <translation>{name} se da {count} veces; cuáles cuentan depende de quién lo lea.</translation>
    </message>
</context>
<context>
    <name>token.effective</name>
    <message>
        <source>{name} is given {count} times; this one is the last and counts.</source>
        <translation>{name} se da {count} veces; esta es la última y cuenta.</translation>
    </message>
</context>
<context>
    <name>token.effective-first</name>
    <message>
        <source>{name} is given {count} times; this one is the first and counts.</source>
        <translation>{name} se da {count} veces; esta es la primera y cuenta.</translation>
    </message>
</context>
<context>
    <name>token.for-init</name>
    <message>
        <source>Stands behind &quot;--&quot;: it goes to the first program, not to the kernel.</source>
        <translation>Está tras &quot;--&quot;: va al primer programa, no al núcleo.</translation>
    </message>
</context>
<context>
    <name>token.overridden</name>
    <message>
        <source>{name} is given {count} times; a later one takes the place of this.</source>
        <translation>{name} se da {count} veces; una posterior ocupa el lugar de esta.</translation>
    </message>
</context>
<context>
    <name>token.overridden-first</name>
    <message>
        <source>{name} is given {count} times; the first counts, and this one is ignored.</source>
        <translation>{name} se da {count} veces; cuenta la primera, y esta se ignora.</translation>
    </message>
</context>
<context>
    <name>trace.and-more</name>
    <message>
        <source> and {count} more</source>
        <translation> y {count} más</translation>
    </message>
</context>
<context>
    <name>trace.asked</name>
    <message>
        <source>Looked {direction} for {size} bytes at a multiple of {align}, in [{min}, {end}) ({limit}).</source>
        <translation>Búsqueda {direction} de {size} bytes en un múltiplo de {align}, dentro de [{min}, {end}) ({limit}).</translation>
    </message>
</context>
<context>
    <name>trace.bottom-up</name>
    <message>
        <source>bottom up</source>
        <translation>de abajo arriba</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-changed</name>
    <message>
        <source>{allocator} makes &quot;{cmdline}&quot; of the command line.</source>
        <translation>{allocator} hace &quot;{cmdline}&quot; de la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>trace.cmdline-dropped</name>
    <message>
        <source>{word} of the target&apos;s command line is left out: it was about the running kernel.</source>
        <translation>{word} de la línea de órdenes del destino se omite: trataba del núcleo en marcha.</translation>
    </message>
</context>
<context>
    <name>trace.crash-region</name>
    <message>
        <source>All of a crash image lies in {region}, which the running kernel keeps free ({sources}).</source>
        <translation>Toda una imagen de fallo está en {region}, que el núcleo en marcha guarda libre ({sources}).</translation>
    </message>
</context>
<context>
    <name>trace.elfcorehdr-word</name>
    <message>
        <source>elfcorehdr= on the command line tells the crash kernel where the header of the dump is: &quot;{cmdline}&quot;.</source>
        <translation>elfcorehdr= en la línea de órdenes dice al núcleo de fallo dónde está la cabecera del volcado: &quot;{cmdline}&quot;.</translation>
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
        <translation>Se evitó {what} {range} ({source}){more}: {rule}.</translation>
    </message>
</context>
<context>
    <name>trace.extent</name>
    <message>
        <source>Kept clear of {range}: the new kernel moves itself there before it reads anything else.</source>
        <translation>Se evitó {range}: el nuevo núcleo se muda allí antes de leer ninguna otra cosa.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free</name>
    <message>
        <source>{ram} It is free without the {reserved} ranges that the kernel&apos;s own memblock lists as reserved.</source>
        <translation>{ram} Está libre sin los {reserved} intervalos que el memblock del núcleo da por reservados.</translation>
    </message>
</context>
<context>
    <name>trace.ram-free-tree</name>
    <message>
        <source>{ram} It is free without {reserved} ranges that the device tree says are reserved; what the kernel reserved besides is not known.</source>
        <translation>{ram} Está libre sin {reserved} intervalos que el árbol de dispositivos da por reservados; no se sabe qué más reservó el núcleo.</translation>
    </message>
</context>
<context>
    <name>trace.ram-iomem</name>
    <message>
        <source>RAM is the {count} lines &quot;System RAM&quot; of /proc/iomem.</source>
        <translation>La RAM son las {count} líneas &quot;System RAM&quot; de /proc/iomem.</translation>
    </message>
</context>
<context>
    <name>trace.ram-lite</name>
    <message>
        <source>RAM is what the memory nodes list below {top}{which}: {count} ranges.</source>
        <translation>La RAM es lo que citan los nodos de memoria por debajo de {top}{which}: {count} intervalos.</translation>
    </message>
</context>
<context>
    <name>trace.ram-memblock</name>
    <message>
        <source>RAM is what the kernel&apos;s own memblock lists (regions: {count}).</source>
        <translation>La RAM es lo que cita el memblock del núcleo (regiones: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.ram-node-end</name>
    <message>
        <source>the end of the lowest memory node</source>
        <translation>el final del nodo de memoria más bajo</translation>
    </message>
</context>
<context>
    <name>trace.ram-one-range</name>
    <message>
        <source>RAM is taken as one range from 0 to {end}, {what}, minus what is excluded.</source>
        <translation>La RAM se toma como un intervalo de 0 a {end}, {what}, menos lo excluido.</translation>
    </message>
</context>
<context>
    <name>trace.ram-tool-limit</name>
    <message>
        <source>beyond which the tool does not look</source>
        <translation>más allá del cual la herramienta no busca</translation>
    </message>
</context>
<context>
    <name>trace.ram-tree</name>
    <message>
        <source>RAM is what the device tree lists: {size} bytes (ranges: {count}).</source>
        <translation>La RAM es lo que cita el árbol de dispositivos: {size} bytes (intervalos: {count}).</translation>
    </message>
</context>
<context>
    <name>trace.reach</name>
    <message>
        <source>It cannot lie in {range}: {because}.</source>
        <translation>No puede estar en {range}: {because}.</translation>
    </message>
</context>
<context>
    <name>trace.reserve</name>
    <message>
        <source>Kept clear of {range}: reserved by the request.</source>
        <translation>Se evitó {range}: reservado por la petición.</translation>
    </message>
</context>
<context>
    <name>trace.top-down</name>
    <message>
        <source>top down</source>
        <translation>de arriba abajo</translation>
    </message>
</context>
<context>
    <name>tree-lines.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>tree-rows.cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>tree-rows.filter-cancelled</name>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
</context>
<context>
    <name>tree-rows.limit</name>
    <message>
        <source>the device tree has too many parts to show</source>
        <translation>el árbol de dispositivos tiene demasiadas partes para mostrarlo</translation>
    </message>
</context>
<context>
    <name>tree.backup-row</name>
    <message>
        <source>the copy of the first memory must stay</source>
        <translation>la copia de la primera memoria debe quedarse</translation>
    </message>
</context>
<context>
    <name>tree.boot-cpu-zero</name>
    <message>
        <source>the purgatory writes the CPU that boots there</source>
        <translation>el purgatory escribe allí la CPU que arranca</translation>
    </message>
</context>
<context>
    <name>tree.bootargs</name>
    <message>
        <source>the new kernel&apos;s command line</source>
        <translation>la línea de órdenes del nuevo núcleo</translation>
    </message>
</context>
<context>
    <name>tree.bootargs-none</name>
    <message>
        <source>no command line was asked for</source>
        <translation>no se pidió línea de órdenes</translation>
    </message>
</context>
<context>
    <name>tree.booted-from-kexec</name>
    <message>
        <source>tells the kernel that no firmware came before it</source>
        <translation>dice al núcleo que ningún firmware vino antes que él</translation>
    </message>
</context>
<context>
    <name>tree.cell-too-small</name>
    <message>
        <source>{value} does not fit the one cell that the root has for it</source>
        <translation>{value} no cabe en la única celda que la raíz tiene para ello</translation>
    </message>
</context>
<context>
    <name>tree.chosen</name>
    <message>
        <source>the node that carries what a boot loader tells a kernel</source>
        <translation>el nodo que lleva lo que un cargador de arranque dice a un núcleo</translation>
    </message>
</context>
<context>
    <name>tree.cpus</name>
    <message>
        <source>CPUs as they are now, not as they were at boot</source>
        <translation>las CPU como son ahora, no como eran en el arranque</translation>
    </message>
</context>
<context>
    <name>tree.crash-old</name>
    <message>
        <source>it is about a crash dump of an earlier kernel</source>
        <translation>trata de un volcado de un núcleo anterior</translation>
    </message>
</context>
<context>
    <name>tree.dma-window</name>
    <message>
        <source>DMA windows as they are now</source>
        <translation>las ventanas DMA como son ahora</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable</name>
    <message>
        <source>what the crash kernel may use of each LMB: rows for those alone that it looks at, because others would bring it out of step</source>
        <translation>lo que el núcleo de fallo puede usar de cada LMB: filas solo para los que mira, porque otras lo desfasarían</translation>
    </message>
</context>
<context>
    <name>tree.drconf-usable-all</name>
    <message>
        <source>what the crash kernel may use of each LMB: a row for each</source>
        <translation>lo que el núcleo de fallo puede usar de cada LMB: una fila para cada uno</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr</name>
    <message>
        <source>where the header of the dump is, for kernels that look here</source>
        <translation>dónde está la cabecera del volcado, para núcleos que miran aquí</translation>
    </message>
</context>
<context>
    <name>tree.elfcorehdr-row</name>
    <message>
        <source>the header of the dump must stay</source>
        <translation>la cabecera del volcado debe quedarse</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row</name>
    <message>
        <source>the tree itself, so that the reservation block is never empty</source>
        <translation>el propio árbol, para que el bloque de reservas nunca esté vacío</translation>
    </message>
</context>
<context>
    <name>tree.fdt-row-old</name>
    <message>
        <source>the running kernel&apos;s own tree is not needed any more</source>
        <translation>el árbol propio del núcleo en marcha ya no hace falta</translation>
    </message>
</context>
<context>
    <name>tree.hand-edit</name>
    <message>
        <source>asked for by the request</source>
        <translation>pedido por la petición</translation>
    </message>
</context>
<context>
    <name>tree.ima</name>
    <message>
        <source>the new kernel takes the measurement log over from there</source>
        <translation>el nuevo núcleo toma de ahí el registro de medidas</translation>
    </message>
</context>
<context>
    <name>tree.ima-old</name>
    <message>
        <source>the measurement log of an earlier kernel was taken over already</source>
        <translation>el registro de medidas de un núcleo anterior ya se tomó</translation>
    </message>
</context>
<context>
    <name>tree.initrd-end</name>
    <message>
        <source>first byte behind the new initrd</source>
        <translation>primer byte tras el nuevo initrd</translation>
    </message>
</context>
<context>
    <name>tree.initrd-old</name>
    <message>
        <source>the running kernel&apos;s initrd means nothing to the new one</source>
        <translation>el initrd del núcleo en marcha no significa nada para el nuevo</translation>
    </message>
</context>
<context>
    <name>tree.initrd-row</name>
    <message>
        <source>the new kernel must not use the initrd&apos;s memory before it is unpacked</source>
        <translation>el nuevo núcleo no debe usar la memoria del initrd antes de desempaquetarlo</translation>
    </message>
</context>
<context>
    <name>tree.initrd-start</name>
    <message>
        <source>first byte of the new initrd</source>
        <translation>primer byte del nuevo initrd</translation>
    </message>
</context>
<context>
    <name>tree.keep-row</name>
    <message>
        <source>the boot loader reserved it for a reason that still holds</source>
        <translation>el cargador de arranque lo reservó por una razón que aún vale</translation>
    </message>
</context>
<context>
    <name>tree.last-row</name>
    <message>
        <source>the last row is taken for the tree&apos;s own</source>
        <translation>la última fila se toma por la del propio árbol</translation>
    </message>
</context>
<context>
    <name>tree.lite-row</name>
    <message>
        <source>{what} ({source}) was kept clear of, so it is reserved</source>
        <translation>{what} ({source}) se evitó, así que está reservado</translation>
    </message>
</context>
<context>
    <name>tree.lite-row-old</name>
    <message>
        <source>the rows of the tree are deleted, but every second one is stepped over</source>
        <translation>las filas del árbol se borran, pero una de cada dos se salta</translation>
    </message>
</context>
<context>
    <name>tree.lite-sorted</name>
    <message>
        <source>nodes and properties are sorted by name</source>
        <translation>nodos y propiedades están ordenados por nombre</translation>
    </message>
</context>
<context>
    <name>tree.marker</name>
    <message>
        <source>the marker lets a booted machine be asked which plan it runs</source>
        <translation>la marca permite preguntar a una máquina arrancada qué plan sigue</translation>
    </message>
</context>
<context>
    <name>tree.old-memory-row</name>
    <message>
        <source>memory of the kernel that died, up to the crash region: it is what the dump is about</source>
        <translation>memoria del núcleo muerto, hasta la región de fallo: de ella trata el volcado</translation>
    </message>
</context>
<context>
    <name>tree.overlay</name>
    <message>
        <source>an overlay of the request</source>
        <translation>un overlay de la petición</translation>
    </message>
</context>
<context>
    <name>tree.reserve</name>
    <message>
        <source>{what} ({source}) stays in use</source>
        <translation>{what} ({source}) sigue en uso</translation>
    </message>
</context>
<context>
    <name>tree.running-only</name>
    <message>
        <source>it describes the running kernel only</source>
        <translation>describe solo el núcleo en marcha</translation>
    </message>
</context>
<context>
    <name>tree.seed</name>
    <message>
        <source>room for random bytes that the loader fills in on the target (late slot)</source>
        <translation>sitio para bytes aleatorios que el cargador rellena en el destino (hueco tardío)</translation>
    </message>
</context>
<context>
    <name>tree.seed-old</name>
    <message>
        <source>a seed may be used once only</source>
        <translation>una semilla solo se puede usar una vez</translation>
    </message>
</context>
<context>
    <name>tree.sorted</name>
    <message>
        <source>siblings are sorted by name</source>
        <translation>los hermanos están ordenados por nombre</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory</name>
    <message>
        <source>the crash kernel takes this in place of reg: memory up to the end of the crash region, and the firmware&apos;s</source>
        <translation>el núcleo de fallo toma esto en lugar de reg: memoria hasta el final de la región de fallo, y la del firmware</translation>
    </message>
</context>
<context>
    <name>tree.usable-memory-range</name>
    <message>
        <source>the crash region, for kernels that look here (those of PowerPC do not)</source>
        <translation>la región de fallo, para núcleos que miran aquí (los de PowerPC no)</translation>
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
        <translation>añadida, {size} en {offset}</translation>
    </message>
</context>
<context>
    <name>trust.authenticode</name>
    <message>
        <source>Authenticode, {size} at {offset}</source>
        <translation>Authenticode, {size} en {offset}</translation>
    </message>
</context>
<context>
    <name>trust.blacklist</name>
    <message>
        <source>blacklist of the target</source>
        <translation>lista negra del destino</translation>
    </message>
</context>
<context>
    <name>trust.blacklisted-key</name>
    <message>
        <source>in that blacklist</source>
        <translation>en esa lista negra</translation>
    </message>
</context>
<context>
    <name>trust.by-issuer</name>
    <message>
        <source>{issuer}, serial number {serial}</source>
        <translation>{issuer}, número de serie {serial}</translation>
    </message>
</context>
<context>
    <name>trust.by-key</name>
    <message>
        <source>the key with the identifier {id}</source>
        <translation>la clave con el identificador {id}</translation>
    </message>
</context>
<context>
    <name>trust.call-accepted</name>
    <message>
        <source>accepted: {why}</source>
        <translation>aceptado: {why}</translation>
    </message>
</context>
<context>
    <name>trust.call-refused</name>
    <message>
        <source>refused with {name}: {why}</source>
        <translation>rechazado con {name}: {why}</translation>
    </message>
</context>
<context>
    <name>trust.entries</name>
    <message>
        <source>entries: {count}</source>
        <translation>entradas: {count}</translation>
    </message>
</context>
<context>
    <name>trust.key-absent</name>
    <message>
        <source>in none of its keyrings that can be read</source>
        <translation>en ninguno de sus anillos de claves legibles</translation>
    </message>
</context>
<context>
    <name>trust.key-found</name>
    <message>
        <source>in one of its keyrings</source>
        <translation>en uno de sus anillos de claves</translation>
    </message>
</context>
<context>
    <name>trust.key-there</name>
    <message>
        <source>the trusted key on the target</source>
        <translation>la clave de confianza en el destino</translation>
    </message>
</context>
<context>
    <name>trust.known</name>
    <message>
        <source>{name}, which the log has already</source>
        <translation>{name}, que el registro ya tiene</translation>
    </message>
</context>
<context>
    <name>trust.log</name>
    <message>
        <source>measurement log of the target</source>
        <translation>registro de medidas del destino</translation>
    </message>
</context>
<context>
    <name>trust.measures-cmdline</name>
    <message>
        <source>measured: the command line</source>
        <translation>medida: la línea de órdenes</translation>
    </message>
</context>
<context>
    <name>trust.measures-initrd</name>
    <message>
        <source>measured: the initrd</source>
        <translation>medido: el initrd</translation>
    </message>
</context>
<context>
    <name>trust.measures-kernel</name>
    <message>
        <source>measured: the kernel</source>
        <translation>medido: el núcleo</translation>
    </message>
</context>
<context>
    <name>trust.no-blacklist</name>
    <message>
        <source>not known as a whole</source>
        <translation>no se conoce por completo</translation>
    </message>
</context>
<context>
    <name>trust.no-log</name>
    <message>
        <source>the snapshot has none</source>
        <translation>la instantánea no tiene ninguno</translation>
    </message>
</context>
<context>
    <name>trust.no-policy</name>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
</context>
<context>
    <name>trust.nobody-asked</name>
    <message>
        <source>not judged: no trusted certificates are known</source>
        <translation>sin juzgar: no se conoce ningún certificado de confianza</translation>
    </message>
</context>
<context>
    <name>trust.not-measured</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>trust.policy</name>
    <message>
        <source>policy of IMA on the target</source>
        <translation>política de IMA en el destino</translation>
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
        <translation>PCR {number} ({bank}) después</translation>
    </message>
</context>
<context>
    <name>trust.rule</name>
    <message>
        <source>its rule for kernels</source>
        <translation>su regla para núcleos</translation>
    </message>
</context>
<context>
    <name>trust.signature</name>
    <message>
        <source>signature of the kernel</source>
        <translation>firma del núcleo</translation>
    </message>
</context>
<context>
    <name>trust.signer</name>
    <message>
        <source>signed by</source>
        <translation>firmado por</translation>
    </message>
</context>
<context>
    <name>trust.unsigned</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>trust.verdict</name>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
</context>
<context>
    <name>walk.big-endian</name>
    <message>
        <source>big-endian</source>
        <translation>big-endian</translation>
    </message>
</context>
<context>
    <name>walk.console</name>
    <message>
        <source>it says hello</source>
        <translation>saluda</translation>
    </message>
</context>
<context>
    <name>walk.console-banner</name>
    <message>
        <source>Its first line names the plan and the number of segments that it will check: {count}.</source>
        <translation>Su primera línea nombra el plan y el número de segmentos que comprobará: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.console-hv</name>
    <message>
        <source>Without any driver it writes through the hypervisor: call 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</source>
        <translation>Sin controlador alguno escribe por el hipervisor: llamada 0x58 (H_PUT_TERM_CHAR), terminal {terminal}.</translation>
    </message>
</context>
<context>
    <name>walk.console-none</name>
    <message>
        <source>It found no console that it could use in this machine, so it works in silence.</source>
        <translation>No encontró en esta máquina una consola que pudiera usar, así que trabaja en silencio.</translation>
    </message>
</context>
<context>
    <name>walk.console-opal</name>
    <message>
        <source>Without any driver it writes through the firmware: OPAL, entered at {entry}.</source>
        <translation>Sin controlador alguno escribe por el firmware: OPAL, con entrada en {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.copy</name>
    <message>
        <source>the pages are copied</source>
        <translation>se copian las páginas</translation>
    </message>
</context>
<context>
    <name>walk.copy-low</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0, and the waiting processors are sent to 0x60 there.</source>
        <translation>Luego se copian los primeros 256 bytes en {entry} a la dirección 0, y los procesadores en espera se envían allí a 0x60.</translation>
    </message>
</context>
<context>
    <name>walk.copy-low-opal</name>
    <message>
        <source>Then the first 256 bytes at {entry} are copied to address 0; no processor waits for them, for OPAL has the others.</source>
        <translation>Después se copian los primeros 256 bytes de {entry} a la dirección 0; ningún procesador los espera, pues OPAL tiene a los demás.</translation>
    </message>
</context>
<context>
    <name>walk.copy-pages</name>
    <message>
        <source>The segments&apos; pages ({pages} of {page}) go to their destinations, over whatever lies there; the kernel lands at {kernel}.</source>
        <translation>Las páginas de los segmentos ({pages} de {page}) van a sus destinos, sobre lo que haya allí; el núcleo llega a {kernel}.</translation>
    </message>
</context>
<context>
    <name>walk.enter</name>
    <message>
        <source>the purgatory is entered</source>
        <translation>se entra en el purgatory</translation>
    </message>
</context>
<context>
    <name>walk.enter-order</name>
    <message>
        <source>It is still {old}-endian, like the kernel that it comes from, so the purgatory must be, too.</source>
        <translation>Aún es {old}-endian, como el núcleo del que viene, así que el purgatory también debe serlo.</translation>
    </message>
</context>
<context>
    <name>walk.enter-registers</name>
    <message>
        <source>The boot processor jumps to {entry} with the memory management off: r3 = its own number, r4 = {entry}, r5 = 0.</source>
        <translation>El procesador de arranque salta a {entry} sin gestión de memoria: r3 = su propio número, r4 = {entry}, r5 = 0.</translation>
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
        <translation>kexec_file_load recibe archivos abiertos y una línea de órdenes; el propio núcleo hace la lista de segmentos ({count} de {limit} como máximo) y entra en {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.first</name>
    <message>
        <source>the new kernel&apos;s first instruction</source>
        <translation>la primera instrucción del nuevo núcleo</translation>
    </message>
</context>
<context>
    <name>walk.first-at</name>
    <message>
        <source>It stands at {kernel}, the first byte of the kernel&apos;s image, not at e_entry.</source>
        <translation>Está en {kernel}, el primer byte de la imagen del núcleo, no en e_entry.</translation>
    </message>
</context>
<context>
    <name>walk.first-big</name>
    <message>
        <source>The words there make sense in both byte orders; this kernel is big-endian and runs straight on.</source>
        <translation>Las palabras que hay allí tienen sentido en ambos órdenes de bytes; este núcleo es big-endian y sigue recto.</translation>
    </message>
</context>
<context>
    <name>walk.first-little</name>
    <message>
        <source>The words there make sense in both byte orders and switch the processor to little-endian.</source>
        <translation>Las palabras que hay allí tienen sentido en ambos órdenes de bytes y pasan el procesador a little-endian.</translation>
    </message>
</context>
<context>
    <name>walk.hole</name>
    <message>
        <source>a place for the {segment}</source>
        <translation>un lugar para {segment}</translation>
    </message>
</context>
<context>
    <name>walk.hole-found</name>
    <message>
        <source>It takes {range}, found among {count} holes looked at.</source>
        <translation>Toma {range}, hallado entre {count} huecos mirados.</translation>
    </message>
</context>
<context>
    <name>walk.hole-given</name>
    <message>
        <source>Its place follows from another one&apos;s: {range}.</source>
        <translation>Su sitio se deduce del de otro: {range}.</translation>
    </message>
</context>
<context>
    <name>walk.hole-needs</name>
    <message>
        <source>The {segment} takes {size} at a multiple of {align} ({allocator}).</source>
        <translation>{segment} ocupa {size} en un múltiplo de {align} ({allocator}).</translation>
    </message>
</context>
<context>
    <name>walk.hole-pinned</name>
    <message>
        <source>The request pins it at {range}, so nothing is searched.</source>
        <translation>La petición lo fija en {range}, así que no se busca nada.</translation>
    </message>
</context>
<context>
    <name>walk.kept</name>
    <message>
        <source>They are: {list}.</source>
        <translation>Son: {list}.</translation>
    </message>
</context>
<context>
    <name>walk.kept-extent</name>
    <message>
        <source>{range}, where the new kernel moves itself</source>
        <translation>{range}, adonde se traslada el nuevo núcleo</translation>
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
        <translation>{range}, reservado por la petición</translation>
    </message>
</context>
<context>
    <name>walk.link</name>
    <message>
        <source>the purgatory is linked</source>
        <translation>se enlaza el purgatory</translation>
    </message>
</context>
<context>
    <name>walk.link-own</name>
    <message>
        <source>The purgatory is the one inside the running kernel: that kernel puts it together, and its bytes are not known here.</source>
        <translation>El purgatory es el de dentro del núcleo en marcha: ese núcleo lo compone, y aquí no se conocen sus bytes.</translation>
    </message>
</context>
<context>
    <name>walk.link-own-entry</name>
    <message>
        <source>It will be entered at {entry}.</source>
        <translation>Se entrará en él en {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.link-plain</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}.</source>
        <translation>Se compiló sin dirección; reubicaciones aplicadas en {base}: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.link-toc</name>
    <message>
        <source>It was compiled without an address; relocations applied at {base}: {count}, with the table of contents at {toc}.</source>
        <translation>Se compiló sin dirección; reubicaciones aplicadas en {base}: {count}, con la tabla de contenidos en {toc}.</translation>
    </message>
</context>
<context>
    <name>walk.link-values</name>
    <message>
        <source>Variables filled in: {count}; among them the kernel&apos;s address, {kernel}, and the tree&apos;s, {tree}.</source>
        <translation>Variables rellenadas: {count}; entre ellas la dirección del núcleo, {kernel}, y la del árbol, {tree}.</translation>
    </message>
</context>
<context>
    <name>walk.little-endian</name>
    <message>
        <source>little-endian</source>
        <translation>little-endian</translation>
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
        <translation>kexec_load recibe una lista de segmentos ({count} de {limit} como máximo) y la entrada {entry}; páginas enteras de {page}, ningún solapamiento.</translation>
    </message>
</context>
<context>
    <name>walk.load-waits</name>
    <message>
        <source>Nothing moves yet: {bytes} wait in whatever pages are free.</source>
        <translation>Aún no se mueve nada: {bytes} esperan en las páginas que están libres.</translation>
    </message>
</context>
<context>
    <name>walk.memory</name>
    <message>
        <source>what memory there is</source>
        <translation>qué memoria hay</translation>
    </message>
</context>
<context>
    <name>walk.memory-kept</name>
    <message>
        <source>Things that every search keeps clear of: {count}.</source>
        <translation>Cosas que evita toda búsqueda: {count}.</translation>
    </message>
</context>
<context>
    <name>walk.memory-ram</name>
    <message>
        <source>The machine has {ram} of RAM; its first block ends at {end}, and pages are {page}.</source>
        <translation>La máquina tiene {ram} de RAM; su primer bloque acaba en {end}, y las páginas son de {page}.</translation>
    </message>
</context>
<context>
    <name>walk.move</name>
    <message>
        <source>the kernel moves itself</source>
        <translation>el núcleo se muda</translation>
    </message>
</context>
<context>
    <name>walk.move-blind</name>
    <message>
        <source>It has not looked at the tree yet, so nothing that it still needs may lie there.</source>
        <translation>Aún no ha mirado el árbol, así que nada de lo que todavía necesita puede estar allí.</translation>
    </message>
</context>
<context>
    <name>walk.move-range</name>
    <message>
        <source>It takes {range}: {name}.</source>
        <translation>Ocupa {range}: {name}.</translation>
    </message>
</context>
<context>
    <name>walk.no-hole</name>
    <message>
        <source>no place for the {segment}</source>
        <translation>sin lugar para {segment}</translation>
    </message>
</context>
<context>
    <name>walk.no-hole-fits</name>
    <message>
        <source>No hole will do (looked at: {count}); the findings say why.</source>
        <translation>Ningún hueco sirve (mirados: {count}); los hallazgos dicen por qué.</translation>
    </message>
</context>
<context>
    <name>walk.only-hole-taken</name>
    <message>
        <source>It takes {range}, the first hole looked at.</source>
        <translation>Toma {range}, el primer hueco mirado.</translation>
    </message>
</context>
<context>
    <name>walk.panic</name>
    <message>
        <source>the running kernel panics</source>
        <translation>el núcleo en marcha entra en pánico</translation>
    </message>
</context>
<context>
    <name>walk.panic-no-copy</name>
    <message>
        <source>Nothing is copied now: the segments have lain in the crash region since they were loaded. Only the first 256 bytes at {entry} go to address 0.</source>
        <translation>Ahora no se copia nada: los segmentos están en la región de fallo desde que se cargaron. Solo los primeros 256 bytes en {entry} van a la dirección 0.</translation>
    </message>
</context>
<context>
    <name>walk.panic-notes</name>
    <message>
        <source>Each processor leaves its registers in a note and stops; the one that panicked goes on.</source>
        <translation>Cada procesador deja sus registros en una nota y se detiene; el que entró en pánico sigue.</translation>
    </message>
</context>
<context>
    <name>walk.read</name>
    <message>
        <source>the kernel reads its tree</source>
        <translation>el núcleo lee su árbol</translation>
    </message>
</context>
<context>
    <name>walk.read-initrd</name>
    <message>
        <source>It finds the initrd at {range}, keeps it until it is unpacked, and boots on like after firmware.</source>
        <translation>Encuentra el initrd en {range}, lo conserva hasta desempaquetarlo y sigue arrancando como tras el firmware.</translation>
    </message>
</context>
<context>
    <name>walk.read-no-initrd</name>
    <message>
        <source>It finds no initrd, and boots on like after firmware.</source>
        <translation>No encuentra initrd y sigue arrancando como tras un firmware.</translation>
    </message>
</context>
<context>
    <name>walk.read-tree</name>
    <message>
        <source>At {tree} it finds its memory, its command line of {length} bytes, {whole} with its NUL, and the rows it must reserve: {rows}.</source>
        <translation>En {tree} encuentra su memoria, su línea de órdenes de {length} bytes, {whole} con su NUL, y las filas que debe reservar: {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.reboot</name>
    <message>
        <source>reboot</source>
        <translation>reinicio</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors gather in a waiting loop.</source>
        <translation>La llamada reboot detiene los dispositivos y pasa al procesador de arranque; los demás procesadores se reúnen en un bucle de espera.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-cpu-opal</name>
    <message>
        <source>The reboot call stops the devices and moves to the boot processor; the other processors go back to OPAL.</source>
        <translation>La llamada reboot detiene los dispositivos y pasa al procesador de arranque; los demás procesadores vuelven a OPAL.</translation>
    </message>
</context>
<context>
    <name>walk.reboot-order</name>
    <message>
        <source>From here on nothing can fail softly: interrupts are off, and the code that runs is {old}-endian with pages of {page}.</source>
        <translation>Desde aquí nada puede fallar con suavidad: las interrupciones están apagadas, y el código que corre es {old}-endian con páginas de {page}.</translation>
    </message>
</context>
<context>
    <name>walk.registers</name>
    <message>
        <source>the registers are loaded</source>
        <translation>se cargan los registros</translation>
    </message>
</context>
<context>
    <name>walk.registers-branch</name>
    <message>
        <source>The jump is a plain branch: the processor is big-endian already, and so every kernel is entered.</source>
        <translation>El salto es una simple bifurcación: el procesador ya es big-endian, y así se entra en todo núcleo.</translation>
    </message>
</context>
<context>
    <name>walk.registers-rfid</name>
    <message>
        <source>The jump is an rfid, which also makes the processor big-endian: so every kernel is entered, whatever it is.</source>
        <translation>El salto es un rfid, que además pasa el procesador a big-endian: así se entra en todo núcleo, sea el que sea.</translation>
    </message>
</context>
<context>
    <name>walk.registers-set</name>
    <message>
        <source>r3 = {tree}, the tree; r4 = {kernel}, the kernel&apos;s own address; r5 = 0, for no Open Firmware calls it; r8 = {base} and r9 = {entry}, OPAL&apos;s.</source>
        <translation>r3 = {tree}, el árbol; r4 = {kernel}, la dirección del propio núcleo; r5 = 0, pues no lo llama ningún Open Firmware; r8 = {base} y r9 = {entry}, los de OPAL.</translation>
    </message>
</context>
<context>
    <name>walk.request</name>
    <message>
        <source>the request</source>
        <translation>la petición</translation>
    </message>
</context>
<context>
    <name>walk.request-kernel</name>
    <message>
        <source>{kernel} is to follow the kernel that runs on {machine}.</source>
        <translation>{kernel} debe seguir al núcleo que corre en {machine}.</translation>
    </message>
</context>
<context>
    <name>walk.request-rest</name>
    <message>
        <source>Initrd files: {initrds}; command line: {length} bytes, {whole} with its NUL; byte order now: {old}, then: {new}.</source>
        <translation>Archivos initrd: {initrds}; línea de órdenes: {length} bytes, {whole} con su NUL; orden de bytes ahora: {old}, después: {new}.</translation>
    </message>
</context>
<context>
    <name>walk.save</name>
    <message>
        <source>the first memory is saved</source>
        <translation>se salva la primera memoria</translation>
    </message>
</context>
<context>
    <name>walk.save-copy</name>
    <message>
        <source>The purgatory copies {size} from address 0 to {backup}: the crash kernel will write its exception vectors there.</source>
        <translation>El purgatory copia {size} de la dirección 0 a {backup}: el núcleo de fallo escribirá allí sus vectores de excepción.</translation>
    </message>
</context>
<context>
    <name>walk.save-dump</name>
    <message>
        <source>The header of the dump says that this memory is found in the copy.</source>
        <translation>La cabecera del volcado dice que esta memoria se halla en la copia.</translation>
    </message>
</context>
<context>
    <name>walk.seal</name>
    <message>
        <source>the digests are made</source>
        <translation>se hacen los resúmenes</translation>
    </message>
</context>
<context>
    <name>walk.seal-one</name>
    <message>
        <source>One SHA-256 is made over all segments but the purgatory, in the order of the list, {bytes} in all.</source>
        <translation>Se hace un SHA-256 de todos los segmentos menos el purgatory, en el orden de la lista, {bytes} en total.</translation>
    </message>
</context>
<context>
    <name>walk.seal-rows</name>
    <message>
        <source>Each of these segments gets a SHA-256 of its own: {count}, {bytes} in all, the zeros behind the file&apos;s bytes included.</source>
        <translation>Cada uno de estos segmentos recibe su SHA-256: {count}, {bytes} en total, incluidos los ceros tras los bytes del archivo.</translation>
    </message>
</context>
<context>
    <name>walk.seal-stored</name>
    <message>
        <source>It is written into the purgatory together with the list of ranges.</source>
        <translation>Se escribe en el purgatory junto con la lista de intervalos.</translation>
    </message>
</context>
<context>
    <name>walk.seal-table</name>
    <message>
        <source>The first digest stands at {at}, in the purgatory, which cannot hold one of itself.</source>
        <translation>El primer resumen está en {at}, en el purgatory, que no puede contener uno de sí mismo.</translation>
    </message>
</context>
<context>
    <name>walk.stay</name>
    <message>
        <source>the kernel stays where it is</source>
        <translation>el núcleo se queda donde está</translation>
    </message>
</context>
<context>
    <name>walk.stay-vectors</name>
    <message>
        <source>It writes its exception vectors from 0 all the same, for that is where the processor looks for them.</source>
        <translation>Aun así escribe sus vectores de excepción desde 0, porque allí los busca el procesador.</translation>
    </message>
</context>
<context>
    <name>walk.stay-word</name>
    <message>
        <source>The word at 0x5c of its image reads 1, so it relocates itself to where it lies instead of moving to 0.</source>
        <translation>La palabra en 0x5c de su imagen vale 1, así que se reubica donde está en vez de mudarse a 0.</translation>
    </message>
</context>
<context>
    <name>walk.tree</name>
    <message>
        <source>the device tree is edited</source>
        <translation>se cambia el árbol de dispositivos</translation>
    </message>
</context>
<context>
    <name>walk.tree-edits</name>
    <message>
        <source>Edits to the target&apos;s tree: {all} (added: {added}, changed: {changed}, removed: {removed}).</source>
        <translation>Cambios del árbol del destino: {all} (añadidos: {added}, cambiados: {changed}, quitados: {removed}).</translation>
    </message>
</context>
<context>
    <name>walk.tree-flat</name>
    <message>
        <source>Flattened it has {size} and lies at {mem}; rows in its reservation block: {rows}.</source>
        <translation>Aplanado mide {size} y está en {mem}; filas de su bloque de reservas: {rows}.</translation>
    </message>
</context>
<context>
    <name>walk.verify</name>
    <message>
        <source>every segment is checked</source>
        <translation>se comprueba cada segmento</translation>
    </message>
</context>
<context>
    <name>walk.verify-at</name>
    <message>
        <source>It runs at {entry}.</source>
        <translation>Corre en {entry}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-bad</name>
    <message>
        <source>A segment that differs is named with both digests, and then it does what the plan says: {action}.</source>
        <translation>Un segmento que difiere se nombra con ambos resúmenes, y luego hace lo que dice el plan: {action}.</translation>
    </message>
</context>
<context>
    <name>walk.verify-linux</name>
    <message>
        <source>Linux gives its purgatory a digest of all segments, but on 64-bit PowerPC that purgatory never looks at it.</source>
        <translation>Linux da a su purgatory un resumen de todos los segmentos, pero en PowerPC de 64 bits ese purgatory nunca lo mira.</translation>
    </message>
</context>
<context>
    <name>walk.verify-not</name>
    <message>
        <source>nothing is checked</source>
        <translation>no se comprueba nada</translation>
    </message>
</context>
<context>
    <name>walk.verify-own</name>
    <message>
        <source>The purgatory of the request does what its author wrote: that of kexec-tools hashes all segments and stops for good if their digest differs.</source>
        <translation>El purgatory de la petición hace lo que escribió su autor: el de kexec-tools resume todos los segmentos y se detiene para siempre si su resumen difiere.</translation>
    </message>
</context>
<context>
    <name>walk.verify-risk</name>
    <message>
        <source>A segment that something wrote into is booted all the same.</source>
        <translation>Un segmento en el que algo escribió se arranca de todos modos.</translation>
    </message>
</context>
<context>
    <name>walk.verify-rows</name>
    <message>
        <source>It hashes the segments where they lie now ({count}, {bytes}) and compares each digest with the one that was sealed in.</source>
        <translation>Resume los segmentos donde están ahora ({count}, {bytes}) y compara cada resumen con el que se selló.</translation>
    </message>
</context>
<context>
    <name>why.backup</name>
    <message>
        <source>The crash kernel writes over {saved} when it starts; the purgatory copies that here first, and the dump takes it from here.</source>
        <translation>El núcleo de fallo sobrescribe {saved} al arrancar; el purgatory lo copia antes aquí, y el volcado lo toma de aquí.</translation>
    </message>
</context>
<context>
    <name>why.elfcorehdr</name>
    <message>
        <source>It tells the crash kernel what to save: {notes} notes of the running kernel, the copy of {saved}, and {ranges} ranges of RAM, {size} in all, without the crash region; in the byte order of the new kernel, which reads it.</source>
        <translation>Dice al núcleo de fallo qué salvar: {notes} notas del núcleo en marcha, la copia de {saved}, y {ranges} rangos de RAM, {size} en total, sin la región de fallo; en el orden de bytes del nuevo núcleo, que lo lee.</translation>
    </message>
</context>
<context>
    <name>why.paddr</name>
    <message>
        <source>kexec-tools leaves every PT_LOAD but the first at its p_paddr {paddr}.</source>
        <translation>kexec-tools deja cada PT_LOAD menos el primero en su p_paddr {paddr}.</translation>
    </message>
</context>
<context>
    <name>why.pinned</name>
    <message>
        <source>Pinned at {address} by the request.</source>
        <translation>Fijado en {address} por la petición.</translation>
    </message>
</context>
<context>
    <name>why.span</name>
    <message>
        <source>All PT_LOADs keep their distances: {offset} into the place at {address} that was found for {size} bytes.</source>
        <translation>Todos los PT_LOAD guardan sus distancias: {offset} dentro del lugar en {address} que se halló para {size} bytes.</translation>
    </message>
</context>
<context>
    <name>workspace.no-change</name>
    <message>
        <source>no change of a tree is called so</source>
        <translation>ningún cambio de un árbol se llama así</translation>
    </message>
</context>
<context>
    <name>workspace.no-hex</name>
    <message>
        <source>pairs of hexadecimal digits were expected</source>
        <translation>se esperaban pares de dígitos hexadecimales</translation>
    </message>
</context>
<context>
    <name>workspace.no-mismatch</name>
    <message>
        <source>&quot;stop&quot;, &quot;reboot&quot; or &quot;continue&quot; was expected</source>
        <translation>se esperaba &quot;stop&quot;, &quot;reboot&quot; o &quot;continue&quot;</translation>
    </message>
</context>
<context>
    <name>workspace.no-order</name>
    <message>
        <source>&quot;little&quot; or &quot;big&quot; was expected</source>
        <translation>se esperaba &quot;little&quot; o &quot;big&quot;</translation>
    </message>
</context>
<context>
    <name>workspace.no-range</name>
    <message>
        <source>begin must lie below end</source>
        <translation>el comienzo debe estar por debajo del fin</translation>
    </message>
</context>
<context>
    <name>workspace.other-schema</name>
    <message>
        <source>is no workspace that this version knows</source>
        <translation>no es un espacio de trabajo que conozca esta versión</translation>
    </message>
</context>
<context>
    <name>workspace.too-large</name>
    <message>
        <source>is too large for a workspace</source>
        <translation>es demasiado grande para un espacio de trabajo</translation>
    </message>
</context>
</TS>
